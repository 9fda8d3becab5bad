export const id = 5401;
export const ids = [5401,6466];
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

/***/ 56466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ RECORDS_SUFFIX),
/* harmony export */   openPast: () => (/* binding */ openPast)
/* harmony export */ });
/* unused harmony export MOST_REQUESTS */
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _lib_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
/**
 * Earlier workflow runs of the same workflow, and the small artifacts that they left, by GitHub's REST API. Owns which of
 * them may be believed to be the repository's own, and every bound: time, requests, bytes. Refuses to know what is in them.
 */




/** A job may ask GitHub 1,000 times an hour, together with every other job of the repository. */
const MOST_REQUESTS = 80;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ZIP_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 8 * 1024 * 1024;
const MOST_FILES = 4;
const REQUEST_MS = 10_000;
const ALL_MS = 30_000;
const PER_PAGE = 100;
/** A matrix has 256 jobs at most, and each leaves two artifacts, those of another action aside. */
const MOST_ARTIFACT_PAGES = 10;
/** What ends the name of an artifact with records; that of a run ends with eight hex digits of its id, or with `-post`. */
const RECORDS_SUFFIX = '-records';
const RECORDS = new RegExp(`-[0-9a-f]{8}${RECORDS_SUFFIX}(?:-post)?$`);
/** How often, how long and for how many bytes GitHub may still be asked. */
class Budget {
    left = MOST_REQUESTS;
    bytes = MOST_BYTES;
    #until = _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock.now() + ALL_MS;
    #asking;
    constructor(asking) {
        this.#asking = asking;
    }
    /** The options of one more request. Throws once there must be none. */
    request() {
        const { requestMs = REQUEST_MS, signal } = this.#asking;
        const leftMs = this.#until - _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock.now();
        if (this.left <= 0)
            throw new Error(`it was asked ${MOST_REQUESTS} times, which has to be enough`);
        if (leftMs <= 0)
            throw new Error(`it has taken ${ALL_MS / 1000} s`);
        this.left -= 1;
        return { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(Math.min(requestMs, leftMs)), signal]) };
    }
}
/** The past of a workflow. Asks nothing yet. */
function openPast(asking) {
    const { token, apiUrl, repository, workflowRunId } = asking;
    const [owner = '', repo = ''] = repository.split('/');
    const names = { owner, repo };
    const budget = new Budget(asking);
    const client = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)).then(({ getOctokit }) => getOctokit(token.reveal(), { baseUrl: apiUrl }));
    // Whoever asks first is told why it cannot be loaded.
    client.catch(() => { });
    let workflow = null;
    async function workflowId() {
        const { rest } = await client;
        const asked = { ...names, run_id: workflowRunId, request: budget.request() };
        return (await rest.actions.getWorkflowRun(asked)).data.workflow_id;
    }
    /** The artifacts of a run: those of hundreds of jobs are on several pages. */
    async function artifactsOf(id) {
        const artifacts = [];
        for (let page = 1; page <= MOST_ARTIFACT_PAGES; page += 1) {
            const asked = { ...names, run_id: id, per_page: PER_PAGE, page, request: budget.request() };
            const { data } = await (await client).rest.actions.listWorkflowRunArtifacts(asked);
            artifacts.push(...data.artifacts);
            if (data.artifacts.length < PER_PAGE)
                return { artifacts, more: false };
        }
        return { artifacts, more: true };
    }
    return {
        get left() {
            return budget.left;
        },
        async runs({ branch, sha, page = 1 }) {
            workflow ??= workflowId();
            const { rest } = await client;
            const { data } = await rest.actions.listWorkflowRuns({
                ...{ ...names, workflow_id: await workflow, per_page: PER_PAGE, page },
                ...(branch === undefined ? {} : { branch }),
                ...(sha === undefined ? {} : { head_sha: sha }),
                request: budget.request(),
            });
            return data.workflow_runs.map((run) => ({
                id: run.id,
                attempt: run.run_attempt ?? 1,
                own: isOwn(run.head_repository?.full_name, repository),
                branch: run.head_branch,
                event: run.event,
                sha: run.head_sha,
                completed: run.status === 'completed',
                updatedMs: Date.parse(run.updated_at),
                startedMs: Date.parse(run.run_started_at ?? run.created_at),
            }));
        },
        async ledgersOf(run, file) {
            const { request: ask } = await client;
            const [texts, damaged, unread] = [[], [], []];
            const { artifacts, more } = await artifactsOf(run.id);
            if (more)
                damaged.push(`run ${run.id}: it has more than ${artifacts.length} artifacts`);
            for (const { id, name, size_in_bytes: size } of artifacts.filter(isRecord(run))) {
                const told = (why) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${name}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toRunError */ .D7)(why).message}`);
                if (size > MOST_ZIP_BYTES) {
                    damaged.push(told(new Error(`it has ${size} bytes`)));
                    continue;
                }
                const zip = await download((route, more) => ask(route, { ...names, ...more }), id, budget).catch((error) => void unread.push(told(error)));
                if (zip === undefined)
                    continue;
                try {
                    texts.push(textIn(zip, file));
                }
                catch (error) {
                    damaged.push(told(error));
                }
            }
            return { texts, damaged, unread };
        },
    };
}
/** Null where it is larger than is accepted, whatever its list says of its size. */
async function download(ask, id, budget) {
    const { data } = await ask('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        artifact_id: id,
        archive_format: 'zip',
        request: { ...budget.request(), parseSuccessResponseBody: false },
    });
    const pieces = [];
    let size = 0;
    for await (const piece of data) {
        size += piece.length;
        if (size > Math.min(MOST_ZIP_BYTES, budget.bytes))
            return null;
        pieces.push(piece);
    }
    budget.bytes -= size;
    return Buffer.concat(pieces);
}
/** GitHub writes names in the case of whoever typed them. */
function isOwn(head, repository) {
    return head?.toLowerCase() === repository.toLowerCase();
}
/** One that has expired is not there any more. */
function isRecord({ id }) {
    return ({ name, expired }) => !expired && RECORDS.test(name) && name.includes(`-${id}-`);
}
function textIn(zip, file) {
    if (zip === null)
        throw new Error('it is larger than is accepted');
    const files = (0,_lib_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .readZip */ .u)(zip, { entries: MOST_FILES, bytes: MOST_UNPACKED_BYTES });
    if (typeof files === 'string')
        throw new Error(files);
    const content = files.get(file);
    if (content === undefined)
        throw new Error(`it holds no ${file}`);
    return content.toString('utf8');
}


/***/ }),

/***/ 65451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordsIn),
/* harmony export */   V: () => (/* binding */ savedRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8479);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91578);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46742);
/**
 * Records in a folder: what runs here have left, or artifacts that somebody downloaded. Of an older run that left no record
 * it is made of its files. Follows no link; reads within bounds, and leaves out what it cannot read.
 */






const MOST_ENTRIES = 200_000;
const DEEPEST = 8;
const MOST_BYTES = 16 * 1024 * 1024;
/** The records below a folder; none where there is no such folder. */
async function recordsIn(root) {
    const records = [];
    let [unread, entries] = [0, 0];
    const pending = [{ folder: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined && entries < MOST_ENTRIES; next = pending.pop()) {
        const { folder, depth } = next;
        const names = new Set();
        const listing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder).catch(() => null);
        if (listing === null)
            continue;
        for await (const entry of listing) {
            entries += 1;
            if (entry.isFile())
                names.add(entry.name);
            else if (entry.isDirectory() && depth < DEEPEST)
                pending.push({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth: depth + 1 });
        }
        const found = await recordsAt(folder, names);
        records.push(...found.records);
        unread += found.unread;
    }
    const more = entries >= MOST_ENTRIES ? [`${root} holds more than is read`] : [];
    const lost = unread > 0 ? [`${root} holds records that cannot be read and are left out: ${unread}`] : [];
    return { records, notices: [...lost, ...more] };
}
/** What lies in one folder, by the names of its files. */
async function recordsAt(folder, names) {
    const records = [];
    let unread = 0;
    if (names.has(_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th)) {
        const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)((await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th), MOST_BYTES)) ?? '');
        records.push(...(ledger?.own ?? []), ...(ledger?.trend.records ?? []), ...(ledger?.spend.records ?? []));
        unread += ledger?.dropped ?? 1;
    }
    if (names.has(_record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORD_FILE */ .lt)) {
        const record = await savedRecord(folder);
        if (record === null)
            unread += 1;
        else
            records.push(record);
    }
    else if (names.has('verdict.json') && names.has('events.jsonl')) {
        // It may be a rehearsal, of which there is no record.
        const made = await madeRecord(folder);
        if (made !== null)
            records.push(made);
    }
    return { records, unread };
}
/** The record that a run left in its directory; null where it left none that can be read. */
async function savedRecord(folder) {
    const text = (await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORD_FILE */ .lt), MOST_BYTES)) ?? '';
    try {
        return _record_js__WEBPACK_IMPORTED_MODULE_5__/* .HistoryRecord */ .YG.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
/** The record of a run that was made before there were records, from what lies in its directory. */
async function madeRecord(folder) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null))?.isDirectory() !== true)
        return null;
    const run = await (0,_manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .c)(folder).catch(() => null);
    if (run === null || run.verdict === null)
        return null;
    const ended = { ...run, verdict: run.verdict, origin: null, actionVersion: null };
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(ended);
}


/***/ }),

/***/ 91578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ ledgerText),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE)
/* harmony export */ });
/* unused harmony export CHAINS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46742);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/**
 * What a workflow run hands on to later ones in one small file: the records of its own runs, and those of earlier ones that
 * it has read itself, so that nobody has to read them all again. Two chains: one that the trend believes, of the default
 * branch alone, and one of every branch that only spend is counted by. Pure.
 */



/** The file in an artifact, and in a folder. */
const LEDGER_FILE = 'codex-history.json';
/** Most records of earlier runs that a chain hands on: years of a daily canary. */
const MOST_EARLIER = 1000;
const MOST_SPEND = 300;
const MOST_SEEN = 2000;
/** Most records that are taken from one file. */
const MOST_RECORDS = 5000;
/** A workflow run, and up to which of its attempts it was looked at. */
const Seen = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)]);
const Chain = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ records: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Seen) });
const Shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    records: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).max(MOST_RECORDS),
    trend: Chain.optional().describe('Absent in what a run on another branch hands on'),
    spend: Chain.optional(),
});
const CHAINS = (/* unused pure expression or super */ null && (['trend', 'spend']));
const EMPTY = { records: [], seen: new Map() };
/** Reads a file of unknown origin; null for what is none. What is no record in it is left out, and counted. */
function readLedger(text) {
    const parsed = Shape.safeParse(parsedJson(text)).data;
    if (parsed === undefined)
        return null;
    let dropped = 0;
    const records = (values) => values.slice(0, MOST_RECORDS).flatMap((value) => {
        const record = _record_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryRecord */ .YG.safeParse(value).data;
        if (record === undefined)
            dropped += 1;
        return record ?? [];
    });
    const chain = (given) => given === undefined
        ? EMPTY
        : { records: records(given.records), seen: new Map(given.seen.slice(0, MOST_SEEN)) };
    const own = records(parsed.records);
    const [trend, spend] = [chain(parsed.trend), chain(parsed.spend)];
    return { own, trend, spend, dropped };
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** The text of the file that is handed on. */
function ledgerText({ own, trend, spend }) {
    const file = {
        schema: 1,
        records: own,
        ...(trend === null ? {} : { trend: newest(trend, MOST_EARLIER) }),
        ...(spend === null ? {} : { spend: newest(spend, MOST_SPEND) }),
    };
    return `${JSON.stringify(file)}\n`;
}
function newest({ records, seen }, most) {
    const runs = [...seen].sort(([one], [other]) => other - one).slice(0, MOST_SEEN);
    return { records: (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).slice(-most), seen: runs };
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

/***/ 8479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98211);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95913);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20447);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73936);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99341);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45919);
/**
 * A run as far as its record tells: events, manifest and verdict, read in a moment and also while the run still goes
 * on. Leaves logs and diffs unread, judges nothing, and takes a foreign or partial record for what it holds.
 */









/** Reads a run. Throws RunError `input_invalid` where the folder holds neither events nor a manifest. */
async function readRun(folder) {
    const [eventsText, manifestText, verdictText] = await Promise.all(['events.jsonl', 'manifest.json', 'verdict.json'].map((name) => (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), _record_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE_BYTES */ .gZ)));
    if (!eventsText && !manifestText)
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_4__/* .noRun */ .jC)(folder);
    const { events } = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEvents */ .PH)(eventsText ?? '');
    const folded = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(events);
    // What a session came to that was gone on with is no end of the run.
    const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionOf */ .MC)(events);
    const manifest = folded ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)((0,_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .readFields */ .qU)((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(manifestText ?? ''), 'manifest.json'));
    return {
        folder,
        taskId: manifest.task_id ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))),
        runId: manifest.run_id ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder),
        manifest,
        events,
        verdict: _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .VerdictRecord */ .jy.safeParse((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(verdictText ?? '')).data ?? null,
        feedback: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .XL)(session, 'review:completed').at(-1)?.payload.feedback ?? '',
        files: await filesIn(folder),
        ended: folded === null
            ? manifest.status !== 'in_progress' && manifest.status !== 'queued'
            : (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .findEvent */ .MY)(session, 'run:completed') !== undefined,
    };
}
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    return new Set(files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).replaceAll('\\', '/')));
}


/***/ }),

/***/ 54291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ tellHits),
/* harmony export */   di: () => (/* binding */ uploadEvidence),
/* harmony export */   k_: () => (/* binding */ hiddenIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75620);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40273);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20447);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99341);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73921);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16571);
/**
 * Brings the evidence of runs to where it outlives the job: an artifact, of what a scan leaves of their records. What
 * fails here is said as a warning and changes no verdict; only a secret does, where that was asked for.
 */









/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;
const TITLE = 'Codex canary';
const NOTHING = { artifact: null, abandoned: false, hidden: 0, refused: false };
/** Uploads what the runs wrote, without the secrets in it; nothing where there are any and that is not to be. */
async function uploadEvidence(request) {
    const { surface, scratch } = request;
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'upload');
    let abandoned = false;
    try {
        const folders = await uploadable(request);
        if (request.settings.strictSecrets && folders.length < request.folders.length)
            return { ...NOTHING, refused: true };
        if (folders.length === 0)
            return NOTHING;
        const [first = ''] = folders;
        // One run lies at the root of its artifact; several lie where they lie below `.runs`.
        const root = request.folders.length > 1 ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first))) : first;
        const parts = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
        const hits = await (0,_staging_js__WEBPACK_IMPORTED_MODULE_7__/* .stage */ .d)({ root, parts, to: staging, redactor: surface.redactor });
        const hidden = hiddenIn(hits);
        const refused = hidden > 0 && request.settings.strictSecrets;
        if (hidden > 0)
            await tellHits({ hits, hidden, refused }, surface);
        if (refused)
            return { ...NOTHING, hidden, refused };
        const uploaded = await uploadStaged(request, staging, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(first));
        abandoned = !uploaded.ok && uploaded.abandoned;
        if (uploaded.ok)
            return { ...NOTHING, artifact: uploaded, hidden };
        surface.warn(`The run directory could not be uploaded: ${uploaded.message}`, TITLE);
        return { ...NOTHING, abandoned, hidden };
    }
    catch (error) {
        surface.warn(`The run directory could not be uploaded: ${(0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(error)}`, TITLE);
        return NOTHING;
    }
    finally {
        // A client that was left behind reads there still; post clears it away.
        if (!abandoned)
            await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_1__.wipe)(scratch);
    }
}
/**
 * The run directories that may leave the machine. What was found in one post may not know, and so takes none of such a
 * run.
 */
async function uploadable(request) {
    const { folders, secondTry, settings, surface } = request;
    if (secondTry !== true && !settings.strictSecrets)
        return [...folders];
    const clean = [];
    for (const folder of folders) {
        if (!(await holdsSecret(folder)))
            clean.push(folder);
        else
            surface.warn('The run directory holds a secret and was not uploaded: see the rule no-secret', TITLE);
    }
    return clean;
}
/** How many secrets were found. */
function hiddenIn(hits) {
    return hits.reduce((sum, { count }) => sum + (count ?? 1), 0);
}
/** Where the person looks first, and where it stays. */
async function tellHits(found, surface) {
    const annotation = annotationOf(found);
    surface.annotate([annotation]);
    const sign = annotation.level === 'error' ? '❌' : '⚠️';
    await surface.summarize(`\n${sign} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(annotation.message, 1000)}\n`);
}
function annotationOf({ hits, hidden, refused }) {
    const files = hits.slice(0, SHOWN).map(({ path }) => path);
    const more = hits.length > SHOWN ? ` and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(hits.length - SHOWN, 'more file')}` : '';
    const found = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(hidden, 'secret')} stood in what was to be uploaded (${files.join(', ')}${more})`;
    const what = refused
        ? 'nothing was uploaded, as strict-secrets asks'
        : `${hidden === 1 ? 'it was' : 'all were'} replaced in the artifact`;
    const message = `${found}; ${what}. Replace the credential now, and report how it got there`;
    return { level: refused ? 'error' : 'warning', title: TITLE, message };
}
const SHOWN = 5;
/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder) {
    const text = (await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'verdict.json'), _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE_BYTES */ .gZ)) ?? '';
    const { findings } = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .VerdictRecord */ .jy.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text)).data ?? { findings: [] };
    return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}
async function uploadStaged(request, folder, runId) {
    const first = await uploadAs(request, folder, { runId, suffix: '' });
    // An upload that was cut off keeps its name for good.
    const taken = request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
    return taken ? uploadAs(request, folder, { runId, suffix: '-post' }) : first;
}
function uploadAs({ settings, workflow, clock, signal }, folder, { runId, suffix }) {
    return (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadRun */ .$H)({
        folder,
        name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({
            prefix: settings.artifactName,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId,
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

/***/ 38115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ uploadLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75620);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40273);
/* harmony import */ var _github_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56466);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65451);
/* harmony import */ var _history_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91578);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13963);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16571);
/**
 * Hands the records of the runs of this step on to later workflow runs: as a small artifact of its own, which is cheap to
 * read and kept for as long as the repository keeps any. What fails here is a warning and changes no verdict.
 */









const UPLOAD_TIMEOUT_MS = 60_000;
const TAKEN = /already exists|\b409\b|conflict/i;
/** Uploads the records; nothing where no run was live and nothing is to be handed on. True where an upload was left behind. */
async function uploadLedger(request) {
    const { folders, trend, spend, surface, scratch, workflow, settings } = request;
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'records');
    let abandoned = false;
    try {
        const own = await recordsOf(folders, request.artifactId);
        if (own.length === 0 && trend === null)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(staging, { recursive: true, mode: 0o700 });
        const text = surface.redactor.redact((0,_history_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerText */ .PK)({ own, trend, spend }));
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, _history_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_FILE */ .th), text);
        const uploaded = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadRun */ .$H)({
            folder: staging,
            name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactName */ .Cs)({
                prefix: settings.artifactName,
                workflowRunId: workflow.runId,
                attempt: workflow.attempt,
                job: workflow.job,
                runId: own[0]?.run_id ?? folders[0] ?? '',
                suffix: `${_github_history_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS_SUFFIX */ .l}${request.secondTry === true ? '-post' : ''}`,
            }),
            runUrl: workflow.runUrl,
            clock: request.clock,
            timeoutMs: UPLOAD_TIMEOUT_MS,
            ...(request.signal ? { signal: request.signal } : {}),
        });
        // A post step before has uploaded them.
        if (uploaded.ok || (request.secondTry === true && TAKEN.test(uploaded.message)))
            return false;
        abandoned = uploaded.abandoned;
        surface.warn(`The records for later runs could not be uploaded: ${uploaded.message}`);
    }
    catch (error) {
        surface.warn(`The records for later runs could not be uploaded: ${(0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(error)}`);
    }
    finally {
        // A client that was left behind reads there still; post clears it away.
        if (!abandoned)
            await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_2__.wipe)(scratch);
    }
    return abandoned;
}
async function recordsOf(folders, artifactId) {
    const records = [];
    for (const folder of folders) {
        const record = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .savedRecord */ .V)(folder);
        if (record !== null)
            records.push({ ...record, artifact: artifactId === null ? null : String(artifactId) });
    }
    return records;
}


/***/ }),

/***/ 73921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40273);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20447);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * The copy of a record that is uploaded: only its own files, as they were walked, and of each what the scan leaves of it.
 * Nobody else writes there, so that what was looked at is what leaves the machine. Knows no service.
 */






const BLOCK_BYTES = 64 * 1024;
/** Through no link, and without waiting for whoever writes into a pipe: either may have come in the place of a file. */
const AS_IT_IS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Copies the files of runs and replaces every secret in the copy. Throws RunError `internal_error` for more than may be
 * uploaded, and the system's error for what cannot be read.
 */
async function stage({ root, parts, to, redactor, wanted = _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnFile */ .Z4 }) {
    const hits = [];
    let room = _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: 0o700 });
    for (const part of parts) {
        for (const name of (await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .listRunFiles */ .ty)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, part))).filter(wanted)) {
            const path = part === '' ? name : `${part}/${name}`;
            if (redactor.finds(path)) {
                hits.push({ path: redactor.redact(path), count: null });
                continue;
            }
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true, mode: 0o700 });
            room -= await copy((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), target, room);
            const count = await clean(target, redactor);
            if (count > 0)
                hits.push({ path, count });
        }
    }
    return hits;
}
/** Copies a file that is none but a file at the moment it is opened; gives its size. */
async function copy(from, to, room) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, AS_IT_IS), true);
        if (!(await source.stat()).isFile())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('internal_error', `${from} is no file any more`);
        const target = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, 'wx', 0o600), true);
        let bytes = 0;
        for await (const piece of blocksOf(source)) {
            bytes += piece.length;
            if (bytes > room)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('internal_error', `The run holds more than ${_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx} bytes`);
            await target.writeFile(piece);
        }
        return bytes;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Replaces what the redactor finds in a file; gives how often. */
async function clean(path, redactor) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if ((await through(path, redactor, async () => { })) === 0)
            return 0;
        const text = [];
        const count = await through(path, redactor, async (piece) => void text.push(piece));
        const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600), true);
        await file.writeFile(text.join(''));
        return count;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Takes the text of a file through the redactor; gives how often that hid something. */
async function through(path, redactor, take) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        const redacting = redactor.stream();
        for await (const piece of blocksOf(file))
            await take(redacting.push(decoder.decode(piece, { stream: true })));
        await take(redacting.push(decoder.decode()) + redacting.end());
        return redacting.hidden;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
async function* blocksOf(file) {
    const block = new Uint8Array(BLOCK_BYTES);
    for (let read = await file.read(block); read.bytesRead > 0; read = await file.read(block))
        yield block.subarray(0, read.bytesRead);
}


/***/ })

};
