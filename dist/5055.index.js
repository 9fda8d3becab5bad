export const id = 5055;
export const ids = [5055,1418];
export const modules = {

/***/ 61418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead),
/* harmony export */   n: () => (/* binding */ headRepository),
/* harmony export */   visibilityOf: () => (/* binding */ visibilityOf)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/**
 * What is asked of GitHub's REST API. Loads the client only when something is asked, and bounds the time.
 */

const TIMEOUT_MS = 10_000;
/** `owner/name` of the repository whose code a workflow run ran, a fork's where it is one; null where it cannot be read. */
async function headRepository({ token, apiUrl, workflowRunId, repository }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
        const asked = { owner, repo, run_id: workflowRunId, request };
        const { data } = await client.rest.actions.getWorkflowRun(asked);
        return data.head_repository?.full_name ?? null;
    }
    catch {
        return null;
    }
}
/** Who can read a repository; null where GitHub does not tell it, for whatever reason. */
async function visibilityOf({ token, apiUrl, repository, signal, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
        const { data } = await client.rest.repos.get({ owner, repo, request });
        return data.private ? 'private' : 'public';
    }
    catch {
        return null;
    }
}
/** Commit a branch stands at on GitHub, 40 hex digits; null where that cannot be read, for whatever reason. */
async function branchHead({ token, apiUrl, repository, branch, leftMs, signal, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const limit = (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(Math.max(1, Math.min(TIMEOUT_MS, leftMs)));
        const request = { signal: AbortSignal.any([limit, signal]) };
        const { data } = await client.rest.repos.getBranch({ owner, repo, branch, request });
        return data.commit.sha;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 35055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NoSuchArtifact: () => (/* binding */ NoSuchArtifact),
/* harmony export */   fetchRuns: () => (/* binding */ fetchRuns),
/* harmony export */   runNamed: () => (/* binding */ runNamed),
/* harmony export */   runsIn: () => (/* binding */ runsIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40273);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61418);
/* harmony import */ var _inputs_readers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31764);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94869);
/* harmony import */ var _lib_zip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5607);
/* harmony import */ var _manifest_find_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95913);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20447);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73936);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99341);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44614);
/**
 * The run that a step in another job names: found below the working directory, or taken from an artifact and put where
 * its record says. An artifact is foreign: only files that a run writes are taken from it, and none over another.
 */














const DOWNLOAD_TIMEOUT_MS = 120_000;
const RUN_ID = /^\d{4}-[\w-]{10,60}-[0-9a-f]{8}$/;
/** Absolute path of the run directory. Throws RunError `input_invalid` where there is no such run. */
async function runNamed(named, deps) {
    // Before anything is downloaded.
    (0,_apply_js__WEBPACK_IMPORTED_MODULE_13__.refuseFork)(named.context);
    const { runArtifact, runId } = named.inputs;
    if (runArtifact === undefined && runId === undefined)
        throw refusal('operation: apply needs a run', 'Give run-artifact or run-id, an output of the step that made the run');
    const here = runId === undefined || runArtifact !== undefined ? [] : await (0,_manifest_find_run_js__WEBPACK_IMPORTED_MODULE_9__/* .runsOf */ .ky)(deps.host.workingDirectory);
    const known = here.find((run) => run.runId === runId);
    if (known !== undefined)
        return known.folder;
    return putInPlace(await packedRun(named, deps), deps.host.workingDirectory);
}
/** The one run that is meant: the only one of its artifact, or the one with this id. */
async function packedRun(named, deps) {
    const { runArtifact, runId } = named.inputs;
    const from = otherRun(named, deps.host.githubApiUrl);
    if (from !== null)
        await refuseForeign(from, deps.signal);
    const ours = runId !== undefined && RUN_ID.test(runId) ? runId : null;
    const any = '[0-9a-f]{8}';
    // An artifact has the end of the id of its only or its first run; the others lie beside it.
    const tails = ours === null || runArtifact !== undefined ? [any] : [ours.slice(-8), any];
    let met = refusal(`There is no artifact with the run ${runId}`, ANOTHER);
    for (const tail of tails) {
        const wanted = ({ name, id }) => runArtifact === undefined
            ? new RegExp(`-${tail}(?:-post)?$`).test(name)
            : name === runArtifact || String(id) === runArtifact;
        try {
            for await (const runs of packedIn({ wanted, ...(from === null ? {} : { from }) }, deps)) {
                const run = meantOf(runs, ours);
                if (run !== undefined)
                    return run;
            }
        }
        catch (error) {
            met = error;
        }
    }
    throw met;
}
function meantOf(runs, ours) {
    if (ours !== null)
        return runs.find((one) => one.runId === ours);
    if (runs.length < 2)
        return runs[0];
    throw refusal(`The artifact holds ${runs.length} runs`, `Name one by run-id: ${runs.map((one) => one.runId).join(', ')}`);
}
/**
 * Absolute paths of the run directories in all artifacts of this workflow run that are wanted, the newest first, put in
 * place; one that is there already, and goes on from what was uploaded, is taken as it is. Throws NoSuchArtifact where there
 * is none, RunError where that cannot be told or one cannot be had.
 */
async function* fetchRuns(wanted, deps) {
    const { workingDirectory } = deps.host;
    for await (const runs of packedIn({ wanted }, deps))
        for (const run of runs)
            yield (await sameHere(run, workingDirectory)) ?? putInPlace(run, workingDirectory);
}
/** So many artifacts are looked into; a job makes one for each of its steps. */
const MAX_ARTIFACTS = 20;
/** The runs of each artifact that is wanted, the newest first. Throws RunError where there is none. */
async function* packedIn({ wanted, from }, deps) {
    const taken = new Set();
    for (let count = 0; count < MAX_ARTIFACTS; count += 1) {
        const next = (artifact) => !taken.has(artifact.id) && wanted(artifact);
        const found = await download({ wanted: next, ...(from ? { from } : {}) }, deps);
        if (!found.ok && count > 0 && found.absent)
            return;
        if (!found.ok)
            throw undownloadable(found);
        taken.add(found.id);
        yield runsIn(found.zip);
    }
}
/** The directory of this run here, where its events are those that were uploaded, or go on from them. */
async function sameHere({ taskId, runId, files }, workingDirectory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_11__/* .runFolder */ .kQ)(taskId, runId));
    const uploaded = files.get('events.jsonl')?.toString('utf8');
    const here = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'events.jsonl'), _manifest_record_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_FILE_BYTES */ .gZ);
    return uploaded !== undefined && here?.startsWith(uploaded) ? folder : null;
}
async function download(asked, { clock, host, signal }) {
    // Made here, so that what is in it is of this download alone.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.scratch), { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${host.scratch}-`);
    try {
        return await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadRun */ .aZ)({ ...asked, folder, clock, timeoutMs: DOWNLOAD_TIMEOUT_MS, signal });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** There is nothing to be had: of any other failure nobody can tell what is there. */
class NoSuchArtifact extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4 {
}
function undownloadable({ message, absent }) {
    const kind = absent ? NoSuchArtifact : _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4;
    return new kind('input_invalid', `The run cannot be downloaded: ${message}`, {
        guidance: 'Give run-artifact as the output artifact-id of the step that made the run, and see that it is of the same workflow run, or name that by run-id',
    });
}
/** The workflow run that run-id names by its number; null where it is this one. */
function otherRun({ inputs: { runId, githubToken: token }, context }, apiUrl) {
    const { repository, workflow } = context;
    if (runId === undefined || !/^\d+$/.test(runId) || runId === workflow?.runId)
        return null;
    if (token !== undefined && repository !== null)
        return { token, apiUrl, repository, workflowRunId: Number(runId) };
    throw refusal(`The artifacts of workflow run ${runId} cannot be read without github-token`, 'Give a token with actions: read');
}
/** The artifacts of a workflow run are what its code made of them, and that of a fork is anybody's. */
async function refuseForeign(from, signal) {
    const head = await (0,_github_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .headRepository */ .n)(from, signal);
    if (head === from.repository)
        return;
    const why = head === null ? 'cannot be read' : `ran the code of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(head, 120)}, a fork`;
    throw refusal(`Workflow run ${from.workflowRunId} ${why}`, head === null ? 'Give a github-token with actions: read' : 'Run it on a branch of the repository itself');
}
/** Where a run lies in its artifact: at the root, or beside others where it lay below `.runs`. */
const PLACE = /^((?:[^/]+\/cli\/[^/]+\/)?)(?:manifest\.json|events\.jsonl|verdict\.json)$/;
/**
 * The runs in an artifact, of so many bytes at most. Throws RunError `input_invalid` for one that holds none, of which one
 * lacks its manifest, or that cannot be read.
 */
function runsIn(zip, bytes = _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx) {
    const files = (0,_lib_zip_js__WEBPACK_IMPORTED_MODULE_8__/* .readZip */ .u)(zip, { entries: _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd, bytes });
    if (typeof files === 'string')
        throw refusal(`The artifact cannot be read: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(files)}`, ANOTHER);
    const places = new Set([...files.keys()].flatMap((path) => PLACE.exec(path)?.[1] ?? []));
    if (places.size === 0)
        throw refusal('The artifact holds no run', ANOTHER);
    return [...places].map((place) => packed(files, place));
}
function packed(all, place) {
    const text = all.get(`${place}manifest.json`)?.toString('utf8');
    if (text === undefined)
        throw refusal(`The artifact lacks the file ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(place, 200)}manifest.json`, ANOTHER);
    const manifest = (0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(text);
    const { task_id: taskId, run_id: runId } = (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .readFields */ .qU)(manifest, 'manifest.json');
    if (typeof taskId !== 'string' || typeof runId !== 'string' || !_inputs_readers_js__WEBPACK_IMPORTED_MODULE_4__/* .TASK */ .wn.test(taskId) || !RUN_ID.test(runId))
        throw refusal('The artifact holds no run of ours', ANOTHER);
    const own = [...all].filter(([path]) => path.startsWith(place));
    return { taskId, runId, files: new Map(own.map(([path, file]) => [path.slice(place.length), file])) };
}
async function putInPlace({ taskId, runId, files }, workingDirectory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_11__/* .runFolder */ .kQ)(taskId, runId));
    // Nothing is written over a record, and whose the other is nobody knows.
    if (await isThere(folder))
        throw refusal(`The run ${runId} is here already`, 'Name it by run-id alone, or remove its directory');
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, '.runs'), workingDirectory);
    // The record is no part of what is applied to.
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhenAbsent */ .$z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, '.runs/.gitignore'), '*\n');
    for (const [path, content] of files) {
        if (!(0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_10__/* .isOwnFile */ .Z4)(path))
            continue;
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), workingDirectory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, content, { flag: 'wx' });
    }
    return folder;
}
/** Makes a folder step by step, so that a link in the checkout has nothing made, and nothing written, elsewhere. */
async function makeFolder(folder, root) {
    let path = root;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, part);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch((error) => {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrno */ .Nm)(error, 'EEXIST'))
                throw error;
        });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory())
            throw refusal(`${path} leads out of the working directory`, 'Remove the link');
    }
}
const ANOTHER = 'Name the artifact that a run was uploaded as';
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
function refusal(message, guidance) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('input_invalid', message, { guidance });
}


/***/ })

};
