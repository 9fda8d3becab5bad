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

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ persistingOf),
/* harmony export */   T5: () => (/* binding */ freshnessOf),
/* harmony export */   e$: () => (/* binding */ lastSignedIn),
/* harmony export */   eW: () => (/* binding */ STALE_FACTOR),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   jh: () => (/* binding */ newestRound)
/* harmony export */ });
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75712);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79236);



/** A canary that is expected every so often may be late by a half, twice. */
const STALE_FACTOR = 2.5;
/** Whether the last live pass is older than 2.5 times the cadence. Where anything ran in the cloud, only that counts. */
function freshnessOf(records, { cadenceMs, nowMs }) {
    const limitMs = STALE_FACTOR * cadenceMs;
    const cloud = records.filter(({ mode }) => mode === 'cloud');
    const ordered = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(cloud.length > 0 ? cloud : records);
    const last = ordered.findLast(({ outcome }) => outcome === 'pass');
    // A clock that was ahead makes nothing fresher than now.
    const age = (at) => Math.max(0, nowMs - Date.parse(at));
    if (last !== undefined) {
        const ageMs = age(last.completed_at);
        return { stale: ageMs > limitMs, lastPass: (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(last), ageMs, limitMs };
    }
    const [oldest] = ordered;
    const stale = oldest !== undefined && age(oldest.started_at) > limitMs ? true : null;
    return { stale, lastPass: null, ageMs: null, limitMs };
}
/** The last run that had a credential for the cloud and passed; null where there is none. */
function lastSignedIn(records) {
    const last = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).findLast(({ mode, outcome }) => mode === 'cloud' && outcome === 'pass');
    return last === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(last);
}
/** What is wrong with what is tested, or with how it is set up; everything else but a pass tells nothing of either. */
const FAILED = new Set(['fail', 'timeout', 'config']);
/**
 * Whether the failure of the schedule persists. A workflow run counts as what its last attempts came to, of all its jobs and
 * cloud tasks; one that did not test all of it, and did not fail, counts as none. A pass of the default branch ends the
 * row, whatever event it was of. `known`: the fingerprint that is told of already, and goes on being told of as long as the
 * last run has it among its failures.
 */
function persistingOf(records, { event = 'schedule', known } = {}) {
    const counted = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).filter((record) => record.event === event || record.default_branch);
    const rounds = [...(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counted, roundOf).values()]
        .map((round) => withoutOutvoted(lastAttempts(round)))
        .filter((round) => isGood(round) || (round[0]?.event === event && bad(round).length > 0));
    const good = rounds.findLastIndex(isGood);
    const failed = rounds.slice(good + 1).flatMap((round) => speakerOf(bad(round), known) ?? []);
    const [first, last] = [failed[0], failed.at(-1)];
    const lastGood = rounds[good]?.[0];
    return {
        inARow: rounds.length - 1 - good,
        firstBad: first === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(first),
        lastBad: last === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(last),
        lastGood: lastGood === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(lastGood),
        commits: first?.sha == null ? null : { from: lastGood?.sha ?? null, to: first.sha },
        failure: last ?? null,
        alike: last !== undefined && failed.every(({ fingerprint }) => fingerprint === last.fingerprint),
    };
}
/** Records of one workflow run; on the command line each is one by itself. */
function roundOf(record) {
    return record.workflow_run_id ?? record.run_id;
}
/** What the newest workflow run came to by the last attempts of all its jobs and cloud tasks; of tries what counts. */
function newestRound(records) {
    const ordered = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records);
    const last = ordered.at(-1);
    if (last === undefined)
        return [];
    return withoutOutvoted(lastAttempts(ordered.filter((record) => roundOf(record) === roundOf(last))));
}
function bad(round) {
    return round.filter(({ outcome }) => FAILED.has(outcome));
}
/** Everything in it was tested, and passed. */
function isGood(round) {
    return round.length > 0 && round.every(({ outcome }) => outcome === 'pass');
}
/** Of several failures the one that is known already, else the first by its name: jobs end in any order. */
function speakerOf(failed, known) {
    const nameOf = ({ task_id, cell, job }) => JSON.stringify([task_id, cell, job]);
    const byName = failed.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    return byName.find(({ fingerprint }) => fingerprint === known) ?? byName[0];
}
/** Tries that did not pass, of what passed as often as it has to, count for nothing; a wrong setup is no matter of chance. */
function withoutOutvoted(round) {
    const groups = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(round, ({ scenario, cell, nth }) => nth === undefined ? null : JSON.stringify([scenario, cell]));
    return [...groups].flatMap(([name, tries]) => {
        const passed = tries.filter(({ outcome }) => outcome === 'pass');
        const needed = Math.max(...tries.map((one) => one.minimum_pass ?? Number.POSITIVE_INFINITY));
        if (name === null || passed.length < needed)
            return tries;
        return tries.filter(({ outcome }) => outcome === 'pass' || outcome === 'config');
    });
}
function lastAttempts(round) {
    const keyOf = ({ job, task_id, cell }) => JSON.stringify([job, task_id, cell]);
    return [...(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(round, keyOf).values()].map((tries) => tries.reduce((last, one) => ((one.workflow_attempt ?? 1) >= (last.workflow_attempt ?? 1) ? one : last)));
}
/** How much is known of what blocking by this canary would have cost. */
function experienceOf(records) {
    const ordered = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).filter(({ outcome }) => outcome !== 'cancelled' && outcome !== 'skipped');
    const firsts = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttempts */ .Zv)(ordered);
    // What stood in the way blocked a merge as well.
    const blocking = ordered.map((record) => record.first_outcome === 'pass' ? record : { ...record, first_outcome: 'fail' });
    const flaky = new Set((0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .flakesIn */ .EJ)(blocking).map(({ run_id }) => run_id));
    const falseBlocks = firsts.filter(({ run_id }) => flaky.has(run_id)).length;
    return { runs: firsts.length, falseBlocks, interval: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(falseBlocks, firsts.length) };
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

/***/ 60639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ freshInWords),
/* harmony export */   UC: () => (/* binding */ trendJson),
/* harmony export */   td: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _history_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79236);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);


/** The trend as one JSON document. */
function trendJson({ trend, freshness, persisting, experience, notices }) {
    return { schema: 1, ...trend, freshness, persisting, experience, notices };
}
/** Failures that are shown; of the rest only their number. */
const SHOWN = 10;
/** Results that are shown of a series, the newest last. */
const RESULTS = 60;
const SIGNS = {
    pass: '.',
    fail: 'F',
    timeout: 'T',
    infra: 'i',
    config: 'c',
};
/** The trend for a person. */
function trendText({ trend, freshness, persisting }) {
    if (trend.records === 0)
        return 'No live run is in the history yet\n';
    const { failures, durations, spend } = trend;
    const more = failures.length > SHOWN ? [`  and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failures.length - SHOWN, 'older failure')}`] : [];
    const lines = [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(trend.records, 'live run')}`,
        ...trend.series.flatMap(seriesLines),
        ...(freshness === null ? [] : [freshInWords(freshness)]),
        ...(persisting.inARow > 1 ? [persistingInWords(persisting)] : []),
        ...(failures.length === 0
            ? []
            : ['failures', ...failures.slice(0, SHOWN).flatMap(failureLines), ...more]),
        ...(durations.total_ms.n === 0
            ? []
            : [
                `passes in the cloud took ${spanInWords(durations.total_ms)}; the cloud task ${spanInWords(durations.run_ms)}`,
            ]),
        `asked of the quota: ${spend.day.attempts} within a day, ${spend.week.attempts} within a week, ${spend.month.attempts} within 30 days (attempts)`,
    ];
    return `${lines.join('\n')}\n`;
}
function seriesLines({ name, rate, results, alarmed, changes, flakes, alikeInARow }) {
    const signs = results.slice(-RESULTS).map(({ outcome }) => SIGNS[outcome] ?? 'x');
    const change = changes.at(-1);
    return [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 80)}: ${rateInWords(rate)}`,
        `  ${signs.join('')}`,
        ...(alarmed && change
            ? [`  BROKEN since ${dayOf(change.since.at)} (shown by ${dayOf(change.alarm.at)})`]
            : []),
        ...(flakes > 0 ? [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(flakes, 'flake')}: failed, then passed on the same commit`] : []),
        ...(alikeInARow > 1 ? [`  the same failure ${alikeInARow} times in a row`] : []),
    ];
}
/** `28 of 30 passed (95 %: 78.7 to 98.2 %)`; never a rate that too few results would show. */
function rateInWords({ passed, of, interval, sufficient, beside }) {
    const others = Object.entries(beside).map(([outcome, count]) => `${count} ${outcome}`);
    const rest = others.length === 0 ? '' : `; beside them ${others.join(', ')}`;
    const percent = (share) => (100 * share).toFixed(1);
    const sure = sufficient
        ? `(95 %: ${percent(interval.low)} to ${percent(interval.high)} %)`
        : `(insufficient data: fewer than ${_history_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH */ .Pl})`;
    return `${passed} of ${of} passed ${sure}${rest}`;
}
function failureLines({ fingerprint, reason, phase, line, times, first, last }) {
    const seen = times === 1 ? `new on ${dayOf(first.at)}` : `${times} times since ${dayOf(first.at)}`;
    const told = `  ${fingerprint}  ${seen}  ${reason ?? ''} in ${phase ?? '?'}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line ?? '', 160)}`;
    return [told, ...(last.url === null ? [] : [`    last at ${last.url}`])];
}
/** How long ago the last live pass was, and whether that is too long. */
function freshInWords({ stale, lastPass, ageMs, limitMs }) {
    const limit = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(limitMs);
    const last = lastPass === null ? 'no live pass yet' : `last live pass ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(ageMs ?? 0)} ago`;
    if (stale === null)
        return `${last}; the history is too young to say more`;
    return stale ? `STALE: ${last}, and ${limit} is the limit` : `${last}, within ${limit}`;
}
function persistingInWords({ inARow, firstBad, lastGood, commits }) {
    const good = lastGood === null ? 'none passed before' : `the last good one was ${dayOf(lastGood.at)}`;
    const range = commits === null || commits.from === null
        ? ''
        : `, ${commits.from.slice(0, 10)}..${commits.to.slice(0, 10)}`;
    const page = firstBad?.url ? `, ${firstBad.url}` : '';
    return `${inARow} scheduled workflow runs failed in a row since ${dayOf(firstBad?.at ?? '')}${page}; ${good}${range}`;
}
function spanInWords({ n, p50Ms, p95Ms }) {
    if (p50Ms === null || p95Ms === null)
        return 'unknown';
    return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(p50Ms)} (p50), ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(p95Ms)} (p95), of ${n}`;
}
function dayOf(at) {
    return at.slice(0, 10);
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


/***/ }),

/***/ 92521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trend: () => (/* binding */ trend)
/* harmony export */ });
/* harmony import */ var _history_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);
/* harmony import */ var _history_trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79236);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94295);
/* harmony import */ var _publish_trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60639);
/* harmony import */ var _earlier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62634);
/**
 * The command that tells the trend: of the runs of this folder, or of the records in another one.
 */





const HOUR_MS = 3_600_000;
/** Exit status 7 where a cadence is given and the canary is stale by it, else 0. */
async function trend(inputs, workingDirectory, clock) {
    const earlier = await (0,_earlier_js__WEBPACK_IMPORTED_MODULE_4__.earlierHere)({ inputs }, { workingDirectory });
    const { chain, notices } = await earlier.trend();
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
