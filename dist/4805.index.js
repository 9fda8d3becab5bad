export const id = 4805;
export const ids = [4805];
export const modules = {

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ uploadRun),
/* harmony export */   CB: () => (/* binding */ artifactServiceFault),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   aZ: () => (/* binding */ downloadRun),
/* harmony export */   ty: () => (/* binding */ listRunFiles),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
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
        const files = await listRunFiles(options.folder);
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
/** Asks the artifact service for the list of this workflow run. Null where it answers, else why not; never throws. */
async function artifactServiceFault(options) {
    const answer = await bounded(askForList(), options, 'The look at the artifact service');
    return answer === null ? null : answer.message;
}
async function askForList() {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1260), __webpack_require__.e(9118), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
        await new DefaultArtifactClient().listArtifacts();
        return null;
    }
    catch (error) {
        return failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message);
    }
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
        const among = names.length === 0 ? '' : ` among ${names.join(', ')}`;
        return { ...failed(`There is no such artifact${among}`), absent: true };
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

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/**
 * Reads a zip that somebody else made, in memory and within bounds: regular files by name, whole and unharmed. Writes
 * nothing, so that no name in it can lead anywhere.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
/** The files of a zip by their path; a text says why it is not read. */
function readZip(zip, limits) {
    try {
        return filesIn(zip, limits);
    }
    catch (error) {
        // Numbers in it that lead past its end, or data that cannot be unpacked.
        return error instanceof Error ? error.message : String(error);
    }
}
function filesIn(zip, limits) {
    const end = endOf(zip);
    const count = zip.readUInt16LE(end + 10);
    if (count > limits.entries)
        throw new Error(`it holds ${count} files, and ${limits.entries} are accepted`);
    const files = new Map();
    let left = limits.bytes;
    let at = zip.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (zip.readUInt32LE(at) !== ENTRY)
            throw new Error('its list of files is damaged');
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
        const name = zip.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0));
        const kind = (zip.readUInt32LE(at + 38) >>> 28) & 0xf;
        if (!name.endsWith('/')) {
            if (kind !== 0 && kind !== 8)
                throw new Error(`${JSON.stringify(name)} in it is no regular file`);
            if (files.has(name))
                throw new Error(`${JSON.stringify(name)} is in it twice`);
            const content = contentAt(zip, at, left);
            left -= content.length;
            files.set(name, content);
        }
        at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
    }
    return files;
}
/** Where the record at the end begins, behind which only a comment may stand. */
function endOf(zip) {
    const first = Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT);
    for (let at = zip.length - END_BYTES; at >= first; at -= 1)
        if (zip.readUInt32LE(at) === END && at + END_BYTES + zip.readUInt16LE(at + 20) === zip.length)
            return at;
    throw new Error('it is no zip');
}
function contentAt(zip, entry, limit) {
    const [flags, method] = [zip.readUInt16LE(entry + 8), zip.readUInt16LE(entry + 10)];
    const [sum, packed, size, local] = [16, 20, 24, 42].map((field) => zip.readUInt32LE(entry + field));
    if ((flags & 1) !== 0)
        throw new Error('it is encrypted');
    if (size > limit)
        throw new Error('it is larger than is accepted');
    if (zip.readUInt32LE(local) !== LOCAL)
        throw new Error('its list of files is damaged');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + packed);
    if (data.length !== packed)
        throw new Error('it is cut off');
    if (method !== 0 && method !== 8)
        throw new Error(`it is packed in a way that is not known: ${method}`);
    const content = method === 0 ? data : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: Math.max(1, size) });
    if (content.length !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== sum)
        throw new Error('its content is damaged');
    return content;
}


/***/ }),

/***/ 14814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ singleLines),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   uG: () => (/* binding */ outputsOfRefusal)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/**
 * The outputs of the action, by name. Pure. Fixed names, single lines; nothing in them is derived from a secret,
 * since the runner drops a whole output that its mask would change.
 */


const OUTPUTS = {
    'run-outcome': 'pass, fail, timeout, infra, config, skipped, cancelled or stale',
    reason: 'Reason code; empty for a pass',
    verdict: 'allow, warn, block or ignore; the step fails if and only if it is block',
    'check-conclusion': "GitHub's word for the verdict",
    evidence: 'live or rehearsal; empty for a run that was skipped or refused',
    'run-id': 'Id of the run; of several, as all that is said of one, that of the gravest',
    runs: 'Every run as JSON: task, run id, outcome, reason, verdict, evidence, cloud task',
    'manifest-path': 'Path of manifest.json',
    'summary-path': 'Path of run-summary.json',
    'cloud-task-id': 'Id of the cloud task',
    'cloud-task-url': 'Page of the cloud task',
    'cloud-status': 'Last known status of the cloud task',
    'diff-status': 'available, empty, unavailable, error or pending',
    'diff-path': 'Path of the diff',
    'findings-failed': 'How many rules of severity error do not hold',
    'codex-version': 'Version of the Codex CLI',
    'login-days-left': 'Days until the Codex CLI renews the login of codex-auth-json; empty for a credential that is never renewed',
    'login-renewal': 'kept, lost or not_renewed: what came of a renewal of the login; empty where none was due',
    'artifact-id': 'Id of the uploaded artifact; empty where post uploads it',
    'artifact-url': 'Page of the uploaded artifact',
    'secrets-hidden': 'How many secrets were found in what was to be uploaded; empty where nothing was looked at',
    'report-path': 'Path of the page that operation: report wrote; it is there until the job ends',
    'badge-path': 'Path of its badge',
    'applied-files': 'How many files were applied; empty where none were',
    'applied-sha256': 'SHA-256 of the diff that was applied',
    matrix: 'Of a plan: what strategy.matrix takes by fromJSON, with shard, name and timeout-minutes for each job',
    shards: 'Of a plan: how many jobs there are',
    expected: 'Of a plan: what the gate has to find, for its input expected',
    'timeout-minutes': 'Of a plan: timeout-minutes that is long enough for each of its jobs',
    'check-run-url': 'Of a gate: page of the check run that was made; empty where none was',
    issues: 'Of a notify: the tracking issues as JSON: scenario, what was done, number, page',
    'comment-url': 'Of a notify: page of the comment on the pull request; empty where there is none',
};
/** The outputs of a run that has a record; `runs` is what is told of it and of those beside it. */
function outputsOf(result, artifact, runs) {
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
        runs: JSON.stringify(runs),
        'manifest-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'manifest.json'),
        'summary-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'run-summary.json'),
        'cloud-task-id': cloud?.task_id,
        'cloud-task-url': cloud?.status_url,
        // Where no task is known there is nothing that could have a status.
        'cloud-status': cloud?.task_id ? cloud.status : null,
        'diff-status': cloud?.task_id ? manifest.diff.status : null,
        'diff-path': manifest.diff.path === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cloud', manifest.diff.path.split('/').at(-1) ?? ''),
        'findings-failed': String(failed.length),
        'codex-version': manifest.codex_cli.version,
        'login-days-left': manifest.credential?.days_left?.toString(),
        'login-renewal': manifest.credential_rotation?.state,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
    });
}
/** The outputs where there is no record: an input or a file that cannot be used. It blocks on every event. */
function outputsOfRefusal(code) {
    return singleLines({
        'run-outcome': (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(code),
        reason: code,
        verdict: 'block',
        'check-conclusion': 'failure',
        'findings-failed': '0',
    });
}
/** Every output by name, each in one line. */
function singleLines(values) {
    const names = Object.keys(OUTPUTS);
    // A path is kept to the letter, but for what would end the line.
    const oneLine = (text) => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
    return Object.fromEntries(names.map((name) => [name, oneLine(values[name] ?? '')]));
}


/***/ }),

/***/ 50722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateSeveral: () => (/* binding */ gateSeveral),
/* harmony export */   meantBy: () => (/* binding */ meantBy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87642);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94295);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98211);
/* harmony import */ var _manifest_find_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95913);
/* harmony import */ var _publish_gated_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67045);
/* harmony import */ var _gate_together_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61482);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55722);
/**
 * The gate on the command line over several saved runs: finds them by what a person calls them, and joins them by the code of
 * the job that is a gate. Writes nothing, asks nobody.
 */










/** The runs, or folders with runs, that these names mean, each once. Throws RunError for a name that means nothing. */
async function meantBy(names, place) {
    const meant = new Map();
    for (const name of names) {
        const found = await meaningOf(name, place);
        meant.set(found.folder, found);
    }
    return [...meant.values()];
}
async function meaningOf(name, place) {
    try {
        return { name, folder: await (0,_manifest_find_run_js__WEBPACK_IMPORTED_MODULE_6__/* .findRun */ .Lc)(name, place), holder: false };
    }
    catch (error) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.here, name);
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => []);
        if (entries.length === 0)
            throw error;
        return { name, folder: path, holder: true };
    }
}
/** One verdict over all of them. */
async function gateSeveral(meant, { root, canary }, { event, policy: named, files, redactor }) {
    const own = named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, named);
    const policy = await (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(canary, 'policy.yml'), own, files);
    const arrived = [];
    for (const { folder, holder } of meant)
        arrived.push(...(holder ? await (0,_gather_js__WEBPACK_IMPORTED_MODULE_9__/* .inFolder */ ._z)(folder, { redactor }) : [await (0,_gather_js__WEBPACK_IMPORTED_MODULE_9__/* .readArrived */ .sC)(folder, folder, { redactor })]));
    if (arrived.length === 0)
        throw await (0,_manifest_find_run_js__WEBPACK_IMPORTED_MODULE_6__/* .noRun */ .jC)(meant[0]?.folder ?? root);
    const events = new Set(arrived.flatMap(eventOf));
    if (event === undefined && events.size > 1)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `The runs are of several events: ${[...events].join(', ')}`, {
            guidance: 'Name the one to decide for: --event <event>',
        });
    const gated = (0,_gate_together_js__WEBPACK_IMPORTED_MODULE_8__.gateAll)({
        ...{ arrived, policy, event: event ?? [...events][0] ?? 'push' },
        ...{ expected: null, home: null, past: null },
    });
    const { verdict } = gated.decision;
    return {
        text: (0,_publish_gated_js__WEBPACK_IMPORTED_MODULE_7__.gatedText)(gated),
        json: (0,_publish_gated_js__WEBPACK_IMPORTED_MODULE_7__.gatedJson)(gated),
        exitCode: verdict === 'block' ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai.fail : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai.pass,
    };
}
function eventOf({ found }) {
    if ('fault' in found)
        return [];
    const event = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_5__/* .findEvent */ .MY)(found.record.allEvents, 'run:started')?.payload.github_event;
    return event === undefined ? [] : [event];
}


/***/ })

};
