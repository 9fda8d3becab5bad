export const id = 3300;
export const ids = [3300];
export const modules = {

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ uploadRun),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   aZ: () => (/* binding */ downloadRun),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* unused harmony export listRunFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94869);
/**
 * A run folder as an artifact of a workflow run, there and back. Owns which files may leave the machine, what the
 * artifact is called and how long it may take; refuses to know what the files mean. A failure is a value.
 */






/** Most entries, folders included, that a run folder may hold. */
const MAX_ENTRIES = 5000;
/** Most bytes that the files of a run folder may have together, before compression. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Most bytes of a zip that is downloaded. */
const MAX_ZIP_BYTES = 64 * 1024 * 1024;
/** Most characters of an artifact's name. */
const MAX_NAME = 200;
/** What lib/files leaves behind when a process dies between writing and renaming. */
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
const TOO_LARGE = 'Look at what fills the folder: a run records a few files of some kilobytes each';
/**
 * `<prefix>-<workflow run id>-<attempt>-<job>-<8 hex of the run>`, at most 200 characters. The tail stays
 * whole, so that the jobs of a matrix, which share all the rest, never collide.
 */
function artifactName({ prefix, workflowRunId, attempt, job, runId, suffix = '' }) {
    const tail = `${/[0-9a-f]{8}$/.exec(runId)?.[0] ?? (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(runId).slice(0, 8)}${suffix}`;
    const head = [prefix, workflowRunId, attempt, job].join('-').replace(/[^\w.-]+/g, '-');
    return `${head.slice(0, MAX_NAME - tail.length - 1)}-${tail}`;
}
/**
 * Paths, relative to `folder` and sorted, of the regular files in it, dot-files included. No symbolic link is
 * listed or followed, and nothing temporary. Throws RunError `internal_error` above 5,000 entries or 256 MiB,
 * and the system's error for what cannot be read.
 */
async function listRunFiles(folder) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const found = [];
    const pending = [root];
    let entries = 0;
    let bytes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(next)) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                throw tooLarge(`more than ${MAX_ENTRIES} entries`);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(next, name);
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
            if (stat.isDirectory())
                pending.push(path);
            if (!stat.isFile() || TEMPORARY.test(name) || !(await isReadableInPlace(path)))
                continue;
            bytes += stat.size;
            if (bytes > MAX_BYTES)
                throw tooLarge(`more than ${MAX_BYTES} bytes`);
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
        }
    }
    return found.sort();
}
/**
 * Uploads the files of a folder as one zip. Never throws: an upload that fails changes no verdict. Reads the
 * runner's `ACTIONS_*` variables through the client, which also prints its progress, without file names, on
 * stdout.
 */
async function uploadRun(options) {
    try {
        const files = await filesOf(options);
        if (files.length === 0)
            return failed(`The folder ${options.folder} holds no file to upload`);
        if (options.signal?.aborted)
            return failed('The upload was cancelled before it began');
        return await bounded(upload(files, options), options, 'The upload');
    }
    catch (error) {
        return failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message);
    }
}
/** What is uploaded, relative to the folder. */
async function filesOf({ folder, parts = [''], accept = () => true }) {
    const found = [];
    for (const part of parts)
        for (const path of await listRunFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, part)))
            if (accept(path))
                found.push(part === '' ? path : `${part.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')}/${path}`);
    return found;
}
async function upload(files, options) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1260), __webpack_require__.e(9118), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(options.folder);
        const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
        const { retentionDays = 0 } = options;
        const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, root, {
            retentionDays,
        });
        if (id === undefined || digest === undefined)
            return failed('The results service gave the artifact no id');
        return { ok: true, id, url: `${options.runUrl}/artifacts/${id}`, digest, bytes: size ?? 0 };
    }
    catch (error) {
        return failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message);
    }
}
/** Downloads the newest artifact that is wanted. Never throws; nothing of it is unpacked, so that no name in it leads anywhere. */
async function downloadRun(options) {
    return bounded(download(options).catch((error) => failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message)), options, 'The download');
}
async function download({ wanted, from, folder }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1260), __webpack_require__.e(9118), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
    const client = new DefaultArtifactClient();
    const [repositoryOwner = '', repositoryName = ''] = from?.repository.split('/') ?? [];
    const findBy = from && {
        token: from.token.reveal(),
        workflowRunId: from.workflowRunId,
        repositoryOwner,
        repositoryName,
    };
    const where = findBy ? { findBy } : {};
    const { artifacts } = await client.listArtifacts({ latest: true, ...where });
    const artifact = artifacts.filter(wanted).sort((a, b) => b.id - a.id)[0];
    if (artifact === undefined) {
        const names = artifacts.slice(0, 5).map(({ name }) => name);
        return failed(`There is no such artifact${names.length === 0 ? '' : ` among ${names.join(', ')}`}`);
    }
    if (artifact.size > MAX_ZIP_BYTES)
        return failed(`The artifact ${artifact.name} has ${artifact.size} bytes`);
    const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...expected,
        ...where,
    });
    if (digestMismatch)
        return failed(`The artifact ${artifact.name} is not what was uploaded`);
    const [file = ''] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    return { ok: true, name: artifact.name, id: artifact.id, zip: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)) };
}
/** `work`, or a failure once its time is over. `work` must not reject: nobody may be left to hear it. */
async function bounded(work, { clock, timeoutMs, signal }, what) {
    const settled = new AbortController();
    const wake = AbortSignal.any(signal ? [settled.signal, signal] : [settled.signal]);
    const givenUp = clock.sleep(timeoutMs, wake).then(() => {
        const why = signal?.aborted ? 'was cancelled' : `did not end within ${timeoutMs / 1000} s`;
        return { ok: false, message: `${what} ${why}`, abandoned: true };
    });
    try {
        return await Promise.race([work, givenUp]);
    }
    finally {
        settled.abort();
    }
}
/**
 * False where a folder on the way was swapped for a symbolic link after it was listed. Throws for a file that
 * cannot be read: the client would throw outside any promise when it comes to zip that one, and end the
 * process.
 */
async function isReadableInPlace(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)) === path;
}
function failed(message) {
    // A message of the blob store may quote the signed address.
    const unsigned = message.replace(/\bsig=[^&\s"']+/g, 'sig=***');
    return { ok: false, message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(unsigned), abandoned: false };
}
function tooLarge(what) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('internal_error', `The run folder holds ${what}`, { guidance: TOO_LARGE });
}


/***/ }),

/***/ 10814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EXPLANATIONS),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
const CODES = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/codes.md';
/** Every reason code, in the order of the failure table. */
const EXPLANATIONS = {
    task_error: {
        why: "The agent gave up, the environment's set-up script failed, or somebody cancelled the task: the Codex CLI prints ERROR for all three",
        next: 'codex cloud status <task>',
    },
    stage_failed: {
        why: 'Its command ended with another exit status than 0, or its agent could not finish',
        next: 'codex-orchestrator show <run>',
    },
    apply_failed: {
        why: 'The files have changed since the cloud task began, or the work tree has changes of its own',
        next: 'git status',
    },
    apply_refused: {
        why: 'The run is no proven pass, or its diff touches paths that are denied, such as workflows or hooks',
        next: 'codex-orchestrator show <run> --diff',
    },
    diff_missing: {
        why: 'The prompt was a question, nothing had to be changed, or the service lost the diff',
        next: 'codex cloud diff <task>',
    },
    role_rejected: {
        why: 'The program that uses this action as a library put a role of its own in place',
        next: 'codex-orchestrator show <run>',
    },
    rule_failed: {
        why: 'The cloud task did something else than was asked, or a rule is stricter than the scenario',
        next: 'codex-orchestrator assert <run>',
    },
    applied_elsewhere: {
        why: 'Somebody, or another automation, pressed Apply on the page of the task',
        next: 'codex cloud status <task>',
    },
    answer_undecodable: {
        why: 'The service changed the shape of its answers, or something between it and the runner answered in its place',
        next: 'codex cloud list --json',
    },
    cli_unrecognised: {
        why: 'The Codex CLI is another release than the pinned one, was killed from outside, or crashed',
        next: 'codex --version',
    },
    internal_error: {
        why: 'The disk is full or cannot be written, or there is a mistake in this action',
        next: 'codex-orchestrator show <run>',
    },
    deadline_exceeded: {
        why: 'The task is larger than the time it was given, the service is slow, or it grew a state that the Codex CLI shows as PENDING for ever',
        next: 'codex-orchestrator resume --run <run>',
    },
    stage_timed_out: {
        why: 'It waits for input that never comes, or for a service that does not answer',
        next: 'codex-orchestrator show <run>',
    },
    input_invalid: {
        why: 'A word is misspelt, two inputs exclude each other, or a file is not where it is said to be',
        next: 'codex-orchestrator help start',
    },
    mode_unavailable: {
        why: 'The target has only commands and the mode is cloud, or only a prompt and the mode is mcp',
        next: 'codex-orchestrator plan',
    },
    cloud_dispatch_off: {
        why: 'cloud-dispatch is off, as a guard, and the run would have to go to the cloud',
        next: 'codex-orchestrator plan',
    },
    branch_unresolved: {
        why: 'The checkout has a detached HEAD, as on pull requests, or there is no repository',
        next: 'git branch --show-current',
    },
    branch_not_found: {
        why: 'The branch was never pushed, was deleted after a merge, or stands in a fork',
        next: 'git ls-remote origin <branch>',
    },
    head_moved: {
        why: 'Somebody pushed to the branch between the event and the submit, or while the task was at work',
        next: 'git ls-remote origin <branch>',
    },
    environment_unresolved: {
        why: 'Neither input nor scenario nor variable names one, and the repository is not known',
        next: 'codex-orchestrator doctor',
    },
    environment_not_found: {
        why: 'It is misspelt, belongs to another workspace, or the account has lost access to the repository',
        next: 'codex cloud list --json',
    },
    environment_ambiguous: {
        why: 'Labels need not be unique, and several environments of a repository often share one',
        next: 'codex cloud',
    },
    codex_missing: {
        why: 'codex-path leads nowhere, or the registry of npm could not be reached',
        next: 'codex-orchestrator doctor --install',
    },
    npm_missing: {
        why: 'The runner has no Node, or PATH does not lead to its npm',
        next: 'npm --version',
    },
    credentials_required: {
        why: 'The secret is not set for this repository or environment, or the event is one that gets no secrets',
        next: 'codex-orchestrator doctor',
    },
    rehearsal_with_credential: {
        why: 'A job that rehearses still hands over the secret of the live one',
        next: 'codex-orchestrator canary --rehearse',
    },
    approval_missing: {
        why: 'Nobody approved in time, or the run is in a workflow, where nobody can',
        next: 'codex-orchestrator show <run>',
    },
    request_refused: {
        why: 'The service answered 4xx: the branch, the environment or the number of attempts is not to its liking',
        next: 'codex-orchestrator doctor',
    },
    task_not_found: {
        why: 'The task was deleted, cloud-task-id is misspelt, or the credential was replaced by one of another account or workspace',
        next: 'codex cloud list --json',
    },
    credentials_malformed: {
        why: 'The secret was cut, quoted twice, or holds a file other than auth.json',
        next: 'codex login status',
    },
    credentials_rejected: {
        why: 'The login was revoked or renewed elsewhere, the token has expired, or the check of tokens is down, which looks the same',
        next: 'codex login status',
    },
    rate_limited: {
        why: 'The account has used up its tasks of these hours, perhaps by other runs',
        next: 'codex cloud list --json',
    },
    network_error: {
        why: 'A proxy, a firewall or DNS stands in the way, or the service does not answer at all',
        next: 'codex-orchestrator doctor',
    },
    service_error: {
        why: 'An outage: the service answers 5xx, or a page in front of it does',
        next: 'codex cloud list --json',
    },
    launch_in_doubt: {
        why: 'The connection broke, the answer named no task, or the run was killed after it had asked for one',
        next: 'codex-orchestrator resume --run <run>',
    },
    credentials_missing: {
        why: 'The secret is not set, or the event is one that gets none, such as a pull request from a fork',
        next: 'codex-orchestrator doctor',
    },
    credentials_wrong_kind: {
        why: 'Codex Cloud needs a ChatGPT login; API keys are for the platform',
        next: 'codex login',
    },
    credentials_vanished: {
        why: 'The secret was removed or has been renamed',
        next: 'codex-orchestrator doctor',
    },
    spend_capped: {
        why: 'The scenario allows only so many live tasks a day',
        next: 'codex-orchestrator runs',
    },
    cancelled: {
        why: 'Somebody cancelled the job or the run, or a newer job of the same group took its place',
        next: 'codex-orchestrator resume --run <run>',
    },
    run_interrupted: {
        why: 'The runner was shut down, ran out of memory, or killed the process without warning',
        next: 'codex-orchestrator resume --run <run>',
    },
    stale: {
        why: 'GitHub switches schedules off after 60 quiet days, and drops some at busy hours',
        next: 'codex-orchestrator runs',
    },
};
/** The section of a reason code: what happened, why, what to do and what to type. */
function explanationOf(code) {
    return `${CODES}#${code}`;
}


/***/ }),

/***/ 54291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   di: () => (/* binding */ uploadEvidence),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63243);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40273);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20447);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99341);
/**
 * Brings the evidence of a run to where people look: annotations, step summary, artifact. What fails here is said
 * as a warning and changes no verdict.
 */






/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;
/** Shows annotations in the job log and on the workflow run's page. */
function annotate(annotations) {
    const say = { notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3 };
    for (const { level, title, message } of annotations)
        say[level](message, { title });
}
/** Writes the step summary; a runner without one is no fault of the run. */
async function writeSummary(markdown) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z
        .addRaw(markdown, true)
        .write()
        .catch((error) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`The step summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    });
}
/** Uploads what the runs wrote, and nothing at all of one in which a secret was found. */
async function uploadEvidence({ folders, ...rest }) {
    const clean = [];
    for (const folder of folders) {
        if (!(await holdsSecret(folder)))
            clean.push(folder);
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e('The run directory holds a secret and was not uploaded: see the rule no-secret', {
                title: TITLE,
            });
    }
    if (clean.length === 0)
        return { artifact: null, abandoned: false };
    const request = { ...rest, folders: clean, several: folders.length > 1 };
    const first = await uploadAs(request);
    // An upload that was cut off keeps its name for good.
    const taken = request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
    const uploaded = taken ? await uploadAs(request, '-post') : first;
    if (uploaded.ok)
        return { artifact: uploaded, abandoned: false };
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`The run directory could not be uploaded: ${uploaded.message}`, { title: TITLE });
    return { artifact: null, abandoned: uploaded.abandoned };
}
const TITLE = 'Codex canary';
/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder) {
    const text = (await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'verdict.json'), _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)) ?? '';
    const { findings } = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .VerdictRecord */ .jy.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text)).data ?? { findings: [] };
    return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}
/** One run lies at the root of its artifact; several lie where they lie below `.runs`. */
function uploadAs(request, suffix = '') {
    const { folders, several, settings, workflow, clock, signal } = request;
    const [first = ''] = folders;
    const root = several ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first))) : first;
    return (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadRun */ .$H)({
        folder: root,
        parts: folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder)),
        accept: _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnFile */ .Z4,
        name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({
            prefix: settings.artifactName,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(first),
            suffix,
        }),
        ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
        runUrl: workflow.runUrl,
        clock,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        ...(signal ? { signal } : {}),
    });
}


/***/ }),

/***/ 38653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ saveSettings),
/* harmony export */   E3: () => (/* binding */ saveDone),
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   fX: () => (/* binding */ saveTold),
/* harmony export */   i1: () => (/* binding */ saveScratch),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   p4: () => (/* binding */ readScratch),
/* harmony export */   v7: () => (/* binding */ saveFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63243);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20447);
/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, never a credential; post
 * must not read inputs, since the runner can give it those of another step.
 */





const Settings = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    uploadArtifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
});
/** Saved before anything is written there. */
function saveScratch(scratch) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('scratch', scratch);
}
/** What post needs of the inputs. */
function saveSettings(settings) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('settings', JSON.stringify(settings));
}
/** The directories of the runs so far, once the last one is there and before anything is in it. */
function saveFolders(folders) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('folders', JSON.stringify(folders));
}
/** Once the summary is written and the annotations are made: post then tells only of what it closes itself. */
function saveTold() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('told', 'true');
}
/** For the very end, when everything is told and uploaded: post then only clears up. */
function saveDone() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('done', 'true');
}
/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
function readScratch() {
    const scratch = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('scratch');
    return (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .isScratch */ .$h)(scratch) ? scratch : '';
}
/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
function readHandover() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('settings');
    return {
        settings: text === '' ? null : Settings.parse(JSON.parse(text)),
        told: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('told') === 'true',
        done: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('done') === 'true',
    };
}
const Folders = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
/**
 * Run directories; without those that can be none: a state that somebody else wrote must not lead to an upload of
 * anything else.
 */
function readFolders() {
    const folders = Folders.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('folders'))).data ?? [];
    return folders.filter((folder) => /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder) &&
        // By `..` it could lead anywhere.
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder) === folder);
}


/***/ })

};
