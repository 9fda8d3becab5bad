export const id = 2521;
export const ids = [2521];
export const modules = {

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

/***/ 62634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierHere: () => (/* binding */ earlierHere),
/* harmony export */   earlierInWorkflow: () => (/* binding */ earlierInWorkflow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65451);
/**
 * Where this run finds the records of earlier ones: in the artifacts of earlier workflow runs, in a folder that somebody
 * names, or on the command line among the runs of this folder. Each is read once, when it is first asked for.
 */


/** A day, and what the clocks of two machines may differ by. */
const SPEND_MS = 25 * 3_600_000;
/** The records of earlier runs of the workflow that this job is of. Asks for nothing yet. */
function earlierInWorkflow({ inputs, context }, deps) {
    if (inputs.historyFolder !== undefined)
        return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.host.workingDirectory, inputs.historyFolder), true);
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
/** The records of earlier runs in this folder, or in the one that is named. */
function earlierHere({ inputs: { historyFolder } }, { workingDirectory }) {
    const folder = historyFolder === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workingDirectory, '.runs') : historyFolder;
    return inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, folder), false);
}
function inFolder(folder, inWorkflow) {
    const read = async () => {
        const { records, notices } = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsIn */ .Q)(folder);
        return { chain: { records, seen: new Map() }, whole: true, notices };
    };
    return remembered({ inWorkflow, trend: read, spend: read });
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


/***/ }),

/***/ 92521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trend: () => (/* binding */ trend)
/* harmony export */ });
/* harmony import */ var _history_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);
/* harmony import */ var _history_trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79236);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53004);
/* harmony import */ var _publish_trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60639);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62634);
/**
 * The command that tells the trend: of the runs of this folder, or of the records in another one.
 */





const HOUR_MS = 3_600_000;
/** Exit status 7 where a cadence is given and the canary is stale by it, else 0. */
async function trend(inputs, workingDirectory, clock) {
    const { chain, notices } = await (0,_earlier_js__WEBPACK_IMPORTED_MODULE_4__.earlierHere)({ inputs }, { workingDirectory }).trend();
    const records = chain?.records ?? [];
    const nowMs = clock.now();
    const { cadenceHours } = inputs;
    const freshness = cadenceHours === undefined ? null : (0,_history_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .freshnessOf */ .T5)(records, { cadenceMs: cadenceHours * HOUR_MS, nowMs });
    const told = {
        trend: (0,_history_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .trendOf */ .RS)(records, nowMs),
        freshness,
        persisting: (0,_history_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .persistingOf */ .A9)(records),
        experience: (0,_history_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .experienceOf */ .i6)(records),
        notices,
    };
    return {
        text: (0,_publish_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .trendText */ .td)(told),
        json: (0,_publish_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .trendJson */ .UC)(told),
        exitCode: freshness?.stale === true ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.stale : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.pass,
        notices,
    };
}


/***/ })

};
