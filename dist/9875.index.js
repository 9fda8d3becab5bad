export const id = 9875;
export const ids = [9875];
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

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ healthInWords),
/* harmony export */   Hz: () => (/* binding */ rotationInWords),
/* harmony export */   Oi: () => (/* binding */ loginAnnotations),
/* harmony export */   k9: () => (/* binding */ KEEP),
/* harmony export */   v4: () => (/* binding */ loginRows)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/**
 * What is told of the login of a run: how long it is still good, and what came of its renewal. Pure; no word of the login
 * itself is known here.
 */



const TITLE = 'Codex canary: login';
const LOST = 'credential_rotation_lost';
/** What to do about a renewal that nobody keeps. */
const KEEP = 'Give rotate-to: github-secret, or make a new login before then';
/** How the login stood, in one line. */
function healthInWords({ kind, will_rotate, days_left, warning }) {
    if (days_left === null)
        return `${kind}, never renewed`;
    const left = days_left < 1 ? 'less than a day' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(Math.floor(days_left), 'day');
    const forecast = will_rotate ? 'to be renewed in this run' : `${left} until it is renewed`;
    return `${kind}, ${forecast}${warning === null ? '' : `. ${warning}`}`;
}
/** What came of the renewal, in one line. */
function rotationInWords({ state, to, message }) {
    if (state === 'kept')
        return `renewed, and kept in ${to}`;
    if (state === 'lost')
        return `renewed and LOST: ${message}. ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[LOST].cure}`;
    return 'it was due, and the Codex CLI did not renew it: another copy of it may have been renewed before. If the next run cannot sign in, make a new login';
}
/** The rows of the summary. */
function loginRows({ credential, credential_rotation: rotation }) {
    return [
        ['Login', credential === undefined ? null : healthInWords(credential)],
        ['Renewal', rotation ? rotationInWords(rotation) : null],
    ];
}
/** A lost login is an error whatever else came of the run; the days before it a warning. */
function loginAnnotations({ credential, credential_rotation: rotation }) {
    if (rotation?.state === 'kept')
        return [];
    if (rotation) {
        const level = rotation.state === 'lost' ? 'error' : 'warning';
        const where = rotation.state === 'lost' ? `. Explained at ${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(LOST)}` : '';
        return [{ level, title: TITLE, message: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(rotationInWords(rotation), 2000)}${where}` }];
    }
    const warning = credential?.warning ?? null;
    return warning === null ? [] : [{ level: 'warning', title: TITLE, message: `${warning}. ${KEEP}` }];
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

/***/ 75399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportRuns: () => (/* binding */ reportRuns),
/* harmony export */   reportStep: () => (/* binding */ reportStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10572);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40273);
/* harmony import */ var _history_questions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7734);
/* harmony import */ var _inputs_report_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25672);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94295);
/* harmony import */ var _publish_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14814);
/* harmony import */ var _run_earlier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62634);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67771);
/**
 * Reports, on the command line and as a step of a job: reads what there is of earlier runs, and writes one page and a badge. In
 * a job they are uploaded as an artifact. Loaded only when it is asked for.
 */











const HOUR_MS = 3_600_000;
const UPLOAD_TIMEOUT_MS = 120_000;
/** Private to the step, and there until the job ends: nothing else lies in it, and it is uploaded whole. */
const FOLDER = 'report';
/** Writes a report of this folder. */
async function reportRuns({ asked, inputs, redactor }) {
    const root = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.folderAt)(inputs.workingDirectory);
    const { output = _inputs_report_command_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .U, badge } = asked;
    const files = { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(output), badge: badge === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(badge) };
    const reported = await made(inputs, { root, files, redactor }, await (0,_run_earlier_js__WEBPACK_IMPORTED_MODULE_9__.earlierHere)({ inputs }, { workingDirectory: root }));
    return { text: (0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportText */ .UH)(reported), json: (0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportJson */ .l4)(reported), exitCode: _lib_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.pass };
}
/** Writes a report of what this workflow left, and uploads it. The step fails only where it cannot be written. */
async function reportStep(step) {
    const { inputs, context, scratch, canary, signal, surface } = step;
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.makeDeps)(host, { mask: surface.mask, redactor: surface.redactor, signal });
    const root = host.workingDirectory;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, FOLDER);
    const files = { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.html'), badge: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'badge.json') };
    const { redactor } = surface;
    const earlier = (0,_run_earlier_js__WEBPACK_IMPORTED_MODULE_9__.earlierInWorkflow)({ inputs, context }, deps);
    const reported = await made(inputs, { root, files, redactor }, earlier);
    surface.print((0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportText */ .UH)(reported));
    for (const notice of reported.notices)
        surface.warn(notice, 'Codex report');
    const artifact = await uploaded(folder, step);
    await surface.summarize((0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportSummary */ .hm)(reported, artifact?.url ?? null));
    surface.setOutputs((0,_publish_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .singleLines */ .YT)({
        'report-path': files.output,
        'badge-path': files.badge,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
    }));
}
async function made(inputs, { root, files, redactor }, earlier) {
    const { chain, notices } = await earlier.trend();
    const { historyFolder, cadenceHours } = inputs;
    const request = {
        root,
        evidence: historyFolder === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, historyFolder)],
        records: chain?.records ?? [],
        limitMs: cadenceHours === undefined ? null : _history_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .STALE_FACTOR */ .eW * cadenceHours * HOUR_MS,
        ...files,
        notices: [...(chain === null ? ['Earlier runs could not be read'] : []), ...notices],
    };
    try {
        return await (0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .writeReport */ .u5)(request, { clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock, redactor });
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', `The report cannot be written: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toRunError */ .D7)(error).message}`, {
            guidance: 'Name a file in a folder that can be written to',
        });
    }
}
/** What was uploaded; null where nothing was, which is said as a warning where it should have been. */
async function uploaded(folder, { inputs, context, signal, surface }) {
    const { workflow } = context;
    if (!inputs.uploadArtifacts || workflow === null)
        return null;
    const done = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadRun */ .$H)({
        folder,
        name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({
            prefix: `${inputs.artifactName}-report`,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId: 'report',
        }),
        ...(inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays }),
        runUrl: workflow.runUrl,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        signal,
    });
    if (done.ok)
        return done;
    surface.warn(`The report could not be uploaded: ${done.message}`, 'Codex report');
    return null;
}


/***/ }),

/***/ 62634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierHere: () => (/* binding */ earlierHere),
/* harmony export */   earlierInWorkflow: () => (/* binding */ earlierInWorkflow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65451);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/**
 * Where this run finds the records of earlier ones: in the artifacts of earlier workflow runs, in a folder that somebody
 * names, or on the command line among the runs of this folder. Each is read once, when it is first asked for.
 */




/** A day, and what the clocks of two machines may differ by. */
const SPEND_MS = 25 * 3_600_000;
/** The records of earlier runs of the workflow that this job is of. Asks for nothing yet. */
function earlierInWorkflow({ inputs, context }, deps) {
    if (inputs.historyFolder !== undefined)
        return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(deps.host.workingDirectory, inputs.historyFolder), true);
    const { workflow, repository, defaultBranch = null } = context;
    const { githubToken } = inputs;
    const workflowRunId = Number(workflow?.runId);
    const unread = missing(githubToken === undefined ? 'github-token' : null, repository, workflowRunId);
    if (unread !== null || githubToken === undefined || repository === null) {
        const none = async () => unreadable(unread);
        return remembered({ inWorkflow: true, trend: none, spend: none });
    }
    // Each has its own time: between the two lies the run.
    const reading = async () => {
        const { openPast } = await __webpack_require__.e(/* import() */ 6466).then(__webpack_require__.bind(__webpack_require__, 56466));
        const { githubApiUrl: apiUrl } = deps.host;
        const past = openPast({ token: githubToken, apiUrl, repository, workflowRunId, signal: deps.signal });
        return { past, repository, defaultBranch, workflowRunId };
    };
    return remembered({
        inWorkflow: true,
        async trend() {
            const { readTrend } = await __webpack_require__.e(/* import() */ 5523).then(__webpack_require__.bind(__webpack_require__, 65523));
            return readTrend(await reading());
        },
        async spend(sha) {
            const { readSpend } = await __webpack_require__.e(/* import() */ 5523).then(__webpack_require__.bind(__webpack_require__, 65523));
            return readSpend(await reading(), { sha, sinceMs: deps.clock.now() - SPEND_MS });
        },
    });
}
/** The records of earlier runs in this folder, or in the one that is named. Rejects with RunError `input_invalid` where that is not there. */
async function earlierHere({ inputs: { historyFolder } }, { workingDirectory }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, historyFolder ?? '.runs');
    if (historyFolder !== undefined && !(await isFolder(folder)))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `Input history-folder cannot be "${historyFolder}": there is no such folder`, { guidance: 'Correct the input history-folder' });
    return inFolder(folder, false);
}
/** In a workflow a folder may be missing, since the first run of all has nothing to download; here it is just empty then. */
function inFolder(folder, inWorkflow) {
    const read = async () => {
        if (inWorkflow && !(await isFolder(folder)))
            return unreadable(`there is no folder ${folder}`);
        const { records, notices } = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsIn */ .Q)(folder);
        return { chain: { records, seen: new Map() }, whole: true, notices };
    };
    return remembered({ inWorkflow, trend: read, spend: read });
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() === true;
}
function missing(what, repository, workflowRunId) {
    if (what !== null)
        return `there is no ${what}`;
    if (repository === null)
        return 'the repository cannot be told';
    return Number.isSafeInteger(workflowRunId) && workflowRunId > 0 ? null : 'the workflow run cannot be told';
}
function unreadable(why) {
    return { chain: null, whole: false, notices: [why ?? 'it cannot be told why'] };
}
/** Several runs of one process ask for the same. */
function remembered({ inWorkflow, trend, spend }) {
    const ofCommit = new Map();
    let [ofTrend, last] = [null, null];
    return {
        inWorkflow,
        trend() {
            ofTrend ??= trend();
            return ofTrend;
        },
        spend(sha) {
            last = ofCommit.get(sha) ?? spend(sha);
            ofCommit.set(sha, last);
            return last;
        },
        spendRead: () => last,
    };
}


/***/ })

};
