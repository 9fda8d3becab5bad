export const id = 488;
export const ids = [488];
export const modules = {

/***/ 64488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33540);
// EXTERNAL MODULE: ./build/credentials/codex-home.js
var codex_home = __webpack_require__(75620);
// EXTERNAL MODULE: ./build/deps.js
var build_deps = __webpack_require__(10572);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(90743);
;// CONCATENATED MODULE: ./build/inputs/from-action.js
/**
 * Reads the knobs as the runner gives them to an action. Masks every secret the moment it is
 * read, before any message can hold it.
 */



/** The texts of all inputs; empty where the workflow gives none. */
function givenByAction() {
    const given = Object.fromEntries(inputs_inputs/* KNOB_NAMES */.k8.map((name) => [name, textOf(name)]));
    for (const name of inputs_inputs/* KNOB_NAMES */.k8) {
        // A whole auth.json is never masked: the runner would also mask each of its lines, braces included.
        const value = given[name] ?? '';
        if ((0,inputs_inputs/* metaOf */.fX)(name).secret && name !== 'codex-auth-json' && value.length >= redact/* SHORTEST_SECRET */.c)
            core/* setSecret */.Pq(value);
    }
    return given;
}
/** A prompt keeps its blanks, so that one of nothing else is refused and not taken for none. */
function textOf(name) {
    return core/* getInput */.V4(name, { trimWhitespace: name !== 'prompt' });
}

// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/publish/annotations.js
var annotations = __webpack_require__(90354);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/evidence.js + 1 modules
var evidence = __webpack_require__(73653);
// EXTERNAL MODULE: ./build/publish/handover.js
var handover = __webpack_require__(38653);
;// CONCATENATED MODULE: ./build/publish/outputs.js
/**
 * The outputs of the action, by name. Pure. Fixed names, single lines; nothing in them is derived from a secret,
 * since the runner drops a whole output that its mask would change.
 */


const OUTPUTS = {
    'run-outcome': 'pass, fail, timeout, infra, config, skipped, cancelled or stale',
    reason: 'Reason code; empty for a pass',
    verdict: 'allow, warn, block or ignore; the step fails if and only if it is block',
    'check-conclusion': "GitHub's word for the verdict",
    evidence: 'live or rehearsal; empty where nothing was run',
    'run-id': 'Id of the run',
    'manifest-path': 'Path of manifest.json',
    'summary-path': 'Path of run-summary.json',
    'cloud-task-id': 'Id of the cloud task',
    'cloud-task-url': 'Page of the cloud task',
    'cloud-status': 'Last known status of the cloud task',
    'diff-status': 'available, empty, unavailable, error or pending',
    'diff-path': 'Path of the diff',
    'findings-failed': 'How many rules of severity error do not hold',
    'codex-version': 'Version of the Codex CLI',
    'artifact-id': 'Id of the uploaded artifact; empty where post uploads it',
    'artifact-url': 'Page of the uploaded artifact',
};
/** The outputs of a run that has a record. */
function outputsOf(result, artifact) {
    const { manifest, verdict, folder } = result;
    const cloud = manifest.cloud_execution;
    const failed = verdict.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    return singleLines({
        'run-outcome': verdict.outcome,
        reason: verdict.reason,
        verdict: verdict.policy.verdict,
        'check-conclusion': verdict.policy.check_conclusion,
        evidence: verdict.evidence,
        'run-id': manifest.run_id,
        'manifest-path': (0,external_node_path_.join)(folder, 'manifest.json'),
        'summary-path': (0,external_node_path_.join)(folder, 'run-summary.json'),
        'cloud-task-id': cloud?.task_id,
        'cloud-task-url': cloud?.status_url,
        // Where no task is known there is nothing that could have a status.
        'cloud-status': cloud?.task_id ? cloud.status : null,
        'diff-status': cloud?.task_id ? manifest.diff.status : null,
        'diff-path': manifest.diff.path === null ? null : (0,external_node_path_.join)(folder, 'cloud', manifest.diff.path.split('/').at(-1) ?? ''),
        'findings-failed': String(failed.length),
        'codex-version': manifest.codex_cli.version,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
    });
}
/** The outputs where there is no record: an input or a file that cannot be used. It blocks on every event. */
function outputsOfRefusal(code) {
    return singleLines({
        'run-outcome': (0,reasons/* outcomeOf */.sG)(code),
        reason: code,
        verdict: 'block',
        'check-conclusion': 'failure',
        'findings-failed': '0',
    });
}
function singleLines(values) {
    const names = Object.keys(OUTPUTS);
    // A path is kept to the letter, but for what would end the line.
    const oneLine = (text) => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
    return Object.fromEntries(names.map((name) => [name, oneLine(values[name] ?? '')]));
}

// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/run/manager.js + 9 modules
var manager = __webpack_require__(51876);
;// CONCATENATED MODULE: ./build/main.js
/**
 * The door of the action's main step: reads inputs, runs, tells every surface, and fails the step if and only if
 * the verdict is block.
 */


















const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
/** Runs the main step. */
async function main() {
    process.stdout.on('error', () => { });
    const signal = (0,build_deps/* cancellation */.WN)();
    const scratch = (0,build_deps/* newScratch */.vf)();
    try {
        (0,handover/* saveScratch */.i1)(scratch);
        const inputs = (0,inputs_inputs/* parseInputs */.TL)(givenByAction());
        const context = await (0,build_deps/* contextOfAction */.xD)();
        // Steps between this one and post must not find a credential on the disk.
        const result = await perform({ inputs, context, scratch, signal }).finally(() => (0,codex_home.wipe)(scratch));
        await tell(result, { inputs, context, signal });
        if (result.verdict.policy.verdict === 'block')
            process.exitCode = core/* ExitCode */.yU.Failure;
    }
    catch (error) {
        await refuse(error);
    }
    // Everything is told. An upload that was given up, or a pipe that somebody holds, must not keep the job.
    process.stdout.write('', () => process.exit());
}
async function perform({ inputs, context, scratch, signal }) {
    const host = await (0,build_deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    (0,handover/* saveSettings */.DZ)(settingsOf(inputs));
    const deps = (0,build_deps/* makeDeps */.dQ)(host, {
        mask: (secret) => core/* setSecret */.Pq(secret.reveal()),
        // Before anything is in it: from here on, post can close what a killed main left.
        onOpen: handover/* saveFolder */.mm,
        onEvent: (0,console/* storyteller */.Iq)({ write: (text) => process.stdout.write(text) }),
        onOutput: () => { },
        signal,
    });
    return (0,manager/* run */.e)({ inputs, context }, deps);
}
/** Tells every surface. */
async function tell(result, { inputs, context, signal }) {
    process.stdout.write((0,console/* epilogue */.Th)(result));
    (0,evidence/* annotate */.fz)((0,annotations/* annotationsOf */.I)(result));
    await (0,evidence/* writeSummary */.Sy)((0,summary/* summaryOf */.YG)(result, await (0,summary/* diffText */.NI)(result)));
    // Before the upload too: nothing that happens to it may cost the outputs.
    setOutputs(outputsOf(result, null));
    // A skip must stay cheap and a cancelled job has seconds: post uploads those.
    const later = result.verdict.outcome === 'skipped' || signal.aborted || !inputs.uploadArtifacts;
    if (later || context.workflow === null)
        return;
    const { artifact } = await (0,evidence/* uploadEvidence */.di)({
        folder: result.folder,
        runId: result.manifest.run_id,
        settings: settingsOf(inputs),
        workflow: context.workflow,
        clock: clock/* systemClock */.ml,
        signal,
    });
    if (artifact === null)
        return;
    setOutputs(outputsOf(result, artifact));
    (0,handover/* saveDone */.E3)();
}
async function refuse(error) {
    const { code, message: raw, guidance } = (0,errors/* toRunError */.D7)(error);
    // There may be no run whose redactor has seen it: an input can hold a credential by mistake.
    const message = new redact/* Redactor */.p().redact(raw);
    (0,evidence/* annotate */.fz)([(0,annotations/* annotationOfRefusal */.T)(code, message, guidance)]);
    await (0,evidence/* writeSummary */.Sy)((0,summary/* summaryOfRefusal */.WH)((0,reasons/* outcomeOf */.sG)(code), code, `${message}. ${guidance}`));
    process.exitCode = core/* ExitCode */.yU.Failure;
    try {
        setOutputs(outputsOfRefusal(code));
    }
    catch (cause) {
        // The step is red in any case; what reads its outputs finds none.
        core/* warning */.$e(`The outputs could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
function settingsOf(inputs) {
    return {
        policy: inputs.policy === undefined ? null : (0,external_node_path_.resolve)(inputs.workingDirectory, inputs.policy),
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays ?? null,
        uploadArtifacts: inputs.uploadArtifacts,
    };
}


/***/ }),

/***/ 90354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   T: () => (/* binding */ annotationOfRefusal)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73683);
/**
 * The annotations of a run: few, since the runner keeps ten of a kind. Pure; the door hands them to the runner.
 */



const LONGEST = 2000;
/** One annotation for the verdict, one for each warning of a pass and each notice. A plain pass needs none. */
function annotationsOf(result) {
    const { verdict, review } = result;
    const notices = result.notices.map((notice) => ({ level: 'notice', title: 'Codex canary', message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(notice, LONGEST) }));
    const others = [...(verdict.outcome === 'pass' ? warningsOf(result) : []), ...notices];
    if (verdict.outcome === 'pass' && verdict.policy.verdict === 'allow')
        return others;
    const title = `Codex canary: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence)}`;
    const unmet = verdict.policy.unmet_requirement;
    const cure = verdict.reason === null ? '' : `. ${review.decision.feedback}`;
    const words = unmet ?? `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInWords */ .jA)(result)}${cure}`;
    const message = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdict.outcome === 'skipped' ? `SKIPPED, nothing was tested. ${words}` : words, LONGEST);
    return [{ level: levelOf(result), title, message }, ...others];
}
/** Rules that do not hold and only warn: nothing else would show them on a pass. */
function warningsOf({ verdict }) {
    return verdict.findings
        .filter(({ status, severity }) => status === 'failed' && severity === 'warn')
        .map(({ rule, title, expected, actual, cure }) => ({
        level: 'warning',
        title: `Codex canary: ${rule}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`Not so: ${title}. Expected ${expected}, found ${actual}. ${cure}`, LONGEST),
    }));
}
/** The annotation where there is no record. */
function annotationOfRefusal(code, message, guidance) {
    const cure = guidance === '' ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure : guidance;
    return {
        level: 'error',
        title: `Codex canary: ${(0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(code)}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${message}. ${cure}`, LONGEST),
    };
}
function levelOf({ verdict }) {
    if (verdict.policy.verdict === 'block')
        return 'error';
    return verdict.outcome === 'skipped' ? 'notice' : 'warning';
}


/***/ }),

/***/ 73653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  di: () => (/* binding */ uploadEvidence),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33540);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/github/artifacts.js
/**
 * A run folder as an artifact of the workflow run. Owns which files may leave the machine, what the artifact
 * is called and how long an upload may take; refuses to know what the files mean. A failed upload is a value.
 */






/** Most entries, folders included, that a run folder may hold. */
const MAX_ENTRIES = 5000;
/** Most bytes that the files of a run folder may have together, before compression. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Most characters of an artifact's name. */
const MAX_NAME = 200;
/** What lib/files leaves behind when a process dies between writing and renaming. */
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
const TOO_LARGE = 'Look at what fills the folder: a run records a few files of some kilobytes each';
/**
 * `<prefix>-<workflow run id>-<attempt>-<job>-<8 hex of the run>`, at most 200 characters. The tail stays
 * whole, so that the jobs of a matrix, which share all the rest, never collide.
 */
function artifactName({ prefix, workflowRunId, attempt, job, runId }) {
    const tail = /[0-9a-f]{8}$/.exec(runId)?.[0] ?? (0,files/* sha256 */.sc)(runId).slice(0, 8);
    const head = [prefix, workflowRunId, attempt, job].join('-').replace(/[^\w.-]+/g, '-');
    return `${head.slice(0, MAX_NAME - tail.length - 1)}-${tail}`;
}
/**
 * Paths, relative to `folder` and sorted, of the regular files in it, dot-files included. No symbolic link is
 * listed or followed, and nothing temporary. Throws RunError `internal_error` above 5,000 entries or 256 MiB,
 * and the system's error for what cannot be read.
 */
async function listRunFiles(folder) {
    const root = await (0,promises_.realpath)(folder);
    const found = [];
    const pending = [root];
    let entries = 0;
    let bytes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for await (const { name } of await (0,promises_.opendir)(next)) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                throw tooLarge(`more than ${MAX_ENTRIES} entries`);
            const path = (0,external_node_path_.join)(next, name);
            const stat = await (0,promises_.lstat)(path);
            if (stat.isDirectory())
                pending.push(path);
            if (!stat.isFile() || TEMPORARY.test(name) || !(await isReadableInPlace(path)))
                continue;
            bytes += stat.size;
            if (bytes > MAX_BYTES)
                throw tooLarge(`more than ${MAX_BYTES} bytes`);
            found.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
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
        const files = (await listRunFiles(options.folder)).filter(options.accept ?? (() => true));
        if (files.length === 0)
            return failed(`The folder ${options.folder} holds no file to upload`);
        if (options.signal?.aborted)
            return failed('The upload was cancelled before it began');
        return await bounded(upload(files, options), options);
    }
    catch (error) {
        return failed((0,errors/* toRunError */.D7)(error).message);
    }
}
async function upload(files, options) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(118), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
        const root = await (0,promises_.realpath)(options.folder);
        const paths = files.map((file) => (0,external_node_path_.join)(root, file));
        const { retentionDays = 0 } = options;
        const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, root, {
            retentionDays,
        });
        if (id === undefined || digest === undefined)
            return failed('The results service gave the artifact no id');
        return { ok: true, id, url: `${options.runUrl}/artifacts/${id}`, digest, bytes: size ?? 0 };
    }
    catch (error) {
        return failed((0,errors/* toRunError */.D7)(error).message);
    }
}
/** `work`, or a failure once its time is over. `work` must not reject: nobody may be left to hear it. */
async function bounded(work, { clock, timeoutMs, signal }) {
    const settled = new AbortController();
    const wake = AbortSignal.any(signal ? [settled.signal, signal] : [settled.signal]);
    const givenUp = clock.sleep(timeoutMs, wake).then(() => {
        const why = signal?.aborted ? 'was cancelled' : `did not end within ${timeoutMs / 1000} s`;
        return { ok: false, message: `The upload ${why}`, abandoned: true };
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
    await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
    return (await (0,promises_.realpath)(path)) === path;
}
function failed(message) {
    // A message of the blob store may quote the signed address.
    const unsigned = message.replace(/\bsig=[^&\s"']+/g, 'sig=***');
    return { ok: false, message: (0,lib_text/* oneLine */.TN)(unsigned), abandoned: false };
}
function tooLarge(what) {
    return new errors/* RunError */.e4('internal_error', `The run folder holds ${what}`, { guidance: TOO_LARGE });
}

// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
;// CONCATENATED MODULE: ./build/publish/evidence.js
/**
 * Brings the evidence of a run to where people look: annotations, step summary, artifact. What fails here is said
 * as a warning and changes no verdict.
 */






/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;
/** Shows annotations in the job log and on the workflow run's page. */
function annotate(annotations) {
    const say = { notice: core/* notice */.lm, warning: core/* warning */.$e, error: core/* error */.z3 };
    for (const { level, title, message } of annotations)
        say[level](message, { title });
}
/** Writes the step summary; a runner without one is no fault of the run. */
async function writeSummary(markdown) {
    await core/* summary */.z
        .addRaw(markdown, true)
        .write()
        .catch((error) => {
        core/* warning */.$e(`The step summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    });
}
/** Uploads what the run wrote, and nothing at all where a secret was found in it. */
async function uploadEvidence(request) {
    if (await holdsSecret(request.folder)) {
        core/* warning */.$e('The run directory holds a secret and was not uploaded: see the rule no-secret', {
            title: TITLE,
        });
        return { artifact: null, abandoned: false };
    }
    const first = await uploadAs(request.settings.artifactName, request);
    // An upload that was cut off keeps its name for good.
    const taken = request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
    const uploaded = taken ? await uploadAs(`${request.settings.artifactName}-post`, request) : first;
    if (uploaded.ok)
        return { artifact: uploaded, abandoned: false };
    core/* warning */.$e(`The run directory could not be uploaded: ${uploaded.message}`, { title: TITLE });
    return { artifact: null, abandoned: uploaded.abandoned };
}
const TITLE = 'Codex canary';
/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'verdict.json'), 'utf8').catch(() => '');
    const { findings } = schema/* VerdictRecord */.jy.safeParse((0,record/* parseJson */.qF)(text)).data ?? { findings: [] };
    return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}
function uploadAs(prefix, request) {
    const { folder, runId, settings, workflow, clock, signal } = request;
    return uploadRun({
        folder,
        accept: record/* isOwnFile */.Z4,
        name: artifactName({
            prefix,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId,
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
/* harmony export */   i1: () => (/* binding */ saveScratch),
/* harmony export */   mm: () => (/* binding */ saveFolder),
/* harmony export */   p4: () => (/* binding */ readScratch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33540);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, never a credential; post
 * must not read inputs, since the runner can give it those of another step.
 */



const Settings = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    uploadArtifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const SCRATCH_NAME = /^codex-orchestrator-[0-9a-f]{16}$/;
/** Saved before anything is written there. */
function saveScratch(scratch) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('scratch', scratch);
}
function saveSettings(settings) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('settings', JSON.stringify(settings));
}
function saveFolder(folder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('folder', folder);
}
function saveDone() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('done', 'true');
}
/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
function readScratch() {
    const scratch = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('scratch');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(scratch) && SCRATCH_NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(scratch)) ? scratch : '';
}
/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
function readHandover() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('settings');
    return {
        settings: text === '' ? null : Settings.parse(JSON.parse(text)),
        folder: runDirectory(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('folder')),
        done: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('done') === 'true',
    };
}
/** The folder where it can be a run's; a state that somebody else wrote must not lead to an upload of anything else. */
function runDirectory(folder) {
    const seems = /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder);
    // By `..` it could lead anywhere.
    return seems && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder) === folder ? folder : '';
}


/***/ }),

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   WH: () => (/* binding */ summaryOfRefusal),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73683);
/**
 * The step summary: what a stranger needs to act, first line first. Pure text; escaped, capped far below the
 * runner's limit of 1 MiB, above which it drops the whole summary.
 */




/** The most bytes of a summary; the runner refuses more than 1,048,576. */
const MAX_SUMMARY_BYTES = 900_000;
const MAX_DIFF_CHARACTERS = 60_000;
const SIGNS = {
    pass: '✅',
    fail: '❌',
    timeout: '⏱️',
    infra: '🌩️',
    config: '🔧',
    skipped: '⏭️',
    cancelled: '🛑',
    stale: '🕸️',
};
/** The diff of a run as text; empty where it has none. */
async function diffText({ manifest, folder }) {
    const name = manifest.diff.path?.split('/').at(-1);
    return name === undefined ? '' : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cloud', name), 'utf8').catch(() => '');
}
/** The summary in Markdown. */
function summaryOf(result, diff) {
    const parts = [
        headline(result),
        banner(result),
        facts(result),
        rules(result.verdict.findings),
        diffBlock(result, diff),
        files(result),
    ];
    return cut(parts.filter((part) => part !== '').join('\n\n'));
}
/** The summary where there is no record. */
function summaryOfRefusal(outcome, reason, message) {
    return `**🔧 ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(outcome)}** · \`${reason}\` · ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(message, 1000)}\n`;
}
function headline(result) {
    const { manifest, verdict } = result;
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence);
    // A rehearsal is no proof of the service: it must not wear the sign of one.
    const sign = verdict.outcome === 'pass' && verdict.evidence === 'rehearsal' ? '🎭' : SIGNS[verdict.outcome];
    const url = manifest.cloud_execution?.status_url;
    // The emulator's tasks have no page.
    const link = url && verdict.evidence === 'live' ? `[cloud task](${url})` : `no cloud task page`;
    const reason = verdict.reason === null ? '' : ` · \`${verdict.reason}\``;
    return `**${sign} ${word}**${reason} · ${link} · next: \`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .nextCommand */ .hQ)(result))}\``;
}
function banner({ verdict }) {
    if (verdict.outcome === 'skipped') {
        return '> [!WARNING]\n> **Skipped: nothing was tested.** This is not a pass. The reason and the cure stand below.';
    }
    if (verdict.evidence === 'rehearsal') {
        return '> [!NOTE]\n> **Rehearsal.** The real Codex CLI ran against the embedded emulator; Codex Cloud was not asked.';
    }
    return '';
}
function facts(result) {
    const { manifest, verdict, review } = result;
    const cloud = manifest.cloud_execution;
    const rows = [
        ['What happened', (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonInWords */ .jA)(result)],
        ['What to do', verdict.reason === null ? null : review.decision.feedback],
        ['Verdict', `${verdict.policy.verdict} (event ${verdict.policy.event})`],
        ['Unmet requirement', verdict.policy.unmet_requirement],
        ['Failed in', manifest.failure && `${manifest.failure.phase} (class ${manifest.failure.class})`],
        ['Cloud task', cloud?.task_id],
        ['Last state', cloud?.task_id && `${cloud.status}, ${cloud.poll_count} polls`],
        ['Environment, branch', cloud && `${cloud.environment_id ?? '?'}, ${manifest.branch ?? '?'}`],
        [
            'Commit',
            manifest.head_sha && `${manifest.head_sha} (${manifest.commit_evidence ?? unproven(manifest)})`,
        ],
        [
            'Codex CLI',
            manifest.codex_cli.version && `${manifest.codex_cli.version}, SHA-256 ${manifest.codex_cli.sha256}`,
        ],
        ['Run', manifest.run_id],
    ];
    const lines = rows
        .filter(([, value]) => value)
        .map(([name, value]) => `| ${name} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(value ?? '', 1000)} |`);
    return ['| | |', '|---|---|', ...lines].join('\n');
}
/** The log is named with the intent: from there on something may have been sent. */
function unproven({ cloud_execution: cloud }) {
    return cloud?.log_path ? 'perhaps submitted' : 'not submitted';
}
function rules(findings) {
    if (findings.length === 0)
        return '';
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off');
    const table = ['| rule | | expected | found |', '|---|---|---|---|', ...findings.map(ruleRow)].join('\n');
    const heading = `${findings.length} rules, ${failed.length} not holding`;
    return `<details${failed.length > 0 ? ' open' : ''}><summary>${heading}</summary>\n\n${table}\n\n</details>`;
}
function ruleRow({ rule, severity, status, expected, actual }) {
    const sign = status === 'passed'
        ? 'holds'
        : status === 'failed'
            ? `**${severity === 'error' ? 'fails' : severity}**`
            : 'not applicable';
    return `| \`${rule}\` | ${sign} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(expected, 200)} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(actual, 200)} |`;
}
function diffBlock({ manifest }, diff) {
    if (diff === '')
        return '';
    const { files: count, additions, deletions } = manifest.diff;
    const heading = `Diff: ${count} files, +${additions} -${deletions}; fetched, not applied`;
    return `<details><summary>${heading}</summary>\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(diff, 'diff', MAX_DIFF_CHARACTERS)}\n</details>`;
}
function files({ manifest, notices }) {
    const lines = [
        ...notices.map((notice) => `- ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(notice, 500)}`),
        `- Record: \`.runs/${manifest.task_id}/cli/${manifest.run_id}\``,
    ];
    return `${lines.join('\n')}\n`;
}
function cut(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= MAX_SUMMARY_BYTES)
        return text;
    return `${new TextDecoder().decode(bytes.subarray(0, MAX_SUMMARY_BYTES)).replace(/\ufffd$/, '')}\n\nCut: the whole record is in the artifact.\n`;
}


/***/ })

};
