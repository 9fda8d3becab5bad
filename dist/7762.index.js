export const id = 7762;
export const ids = [7762];
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

/***/ 89702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ flakesIn),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Zv: () => (/* binding */ firstAttempts),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   e2: () => (/* binding */ isBad),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Outcomes that tell of what is tested; every other one tells of what stood in the way of testing it. */
function isDecided({ first_outcome: outcome }) {
    return outcome === 'pass' || isBad(outcome);
}
/** Failed by what is tested. */
function isBad(outcome) {
    return outcome === 'fail' || outcome === 'timeout';
}
/** Records of one series are runs of the same: scenario or pipeline, cloud task of several, and mode. */
function seriesOf({ scenario, task_id, cell, mode, }) {
    return JSON.stringify([scenario ?? task_id, cell, mode]);
}
/** What a series is called. */
function seriesName({ scenario, task_id, cell, mode, }) {
    const name = scenario ?? task_id;
    return `${name}${cell === null ? '' : `/${cell}`}${mode === 'cloud' ? '' : ` (${mode})`}`;
}
/** The oldest first; of several records of one run the one that ended last. */
function inOrder(records) {
    const runs = new Map();
    for (const record of records) {
        const known = runs.get(record.run_id);
        if (known === undefined || known.completed_at <= record.completed_at)
            runs.set(record.run_id, record);
    }
    return [...runs.values()].sort(byStart);
}
function byStart(a, b) {
    if (a.started_at !== b.started_at)
        return a.started_at < b.started_at ? -1 : 1;
    return a.run_id < b.run_id ? -1 : Number(a.run_id > b.run_id);
}
/** Groups that keep the order of their records. */
function grouped(records, keyOf) {
    const groups = new Map();
    for (const record of records) {
        const key = keyOf(record);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [record]);
        else
            group.push(record);
    }
    return groups;
}
/**
 * The first attempt of each job, for the statistic: a retry hides the truth. `ordered` is in order of time, and so is the
 * answer.
 */
function firstAttempts(ordered) {
    const lowest = new Map();
    const keyOf = (record) => `${record.workflow_run_id} ${record.job} ${seriesOf(record)}`;
    const known = ordered.map((record) => (record.workflow_run_id === null ? null : keyOf(record)));
    for (const [at, key] of known.entries()) {
        const attempt = ordered[at]?.workflow_attempt ?? 1;
        if (key !== null)
            lowest.set(key, Math.min(attempt, lowest.get(key) ?? attempt));
    }
    return ordered.filter((record, at) => {
        const key = known[at] ?? null;
        if ((record.nth ?? 1) > 1)
            return false;
        return key === null || (record.workflow_attempt ?? 1) === lowest.get(key);
    });
}
/** What is tested by a record: runs of one series on one commit are tries of the same. */
function subjectOf(record) {
    return `${seriesOf(record)} ${record.sha ?? record.workflow_run_id ?? record.run_id}`;
}
/** Records that failed though the same passed on the same commit afterwards; `ordered` is in order of time. */
function flakesIn(ordered) {
    const passed = new Set();
    const flakes = [];
    for (const record of ordered.toReversed()) {
        const subject = subjectOf(record);
        const { first_outcome: first, outcome } = record;
        if (outcome === 'pass')
            passed.add(subject);
        // One that was opened again, and went better, is a retry of its own.
        if (isBad(first) && passed.has(subject))
            flakes.push(record);
    }
    return flakes.toReversed();
}


/***/ }),

/***/ 75712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   sH: () => (/* binding */ Cusum)
/* harmony export */ });
/**
 * The few statistics of the trend: how sure a rate is, when it has changed, and quantiles. Pure numbers; knows no run.
 */
/** Two-sided 95 %. */
const Z = 1.959963984540054;
/** The Wilson 95 % interval of `k` out of `n`; all there is, 0 to 1, for none. */
function wilson(k, n) {
    if (n <= 0)
        return { low: 0, high: 1 };
    const rate = k / n;
    const square = (Z * Z) / n;
    const middle = (rate + square / 2) / (1 + square);
    const half = (Z / (1 + square)) * Math.sqrt((rate * (1 - rate) + square / 4) / n);
    // At both ends the formula gives exactly the end, but for rounding.
    return { low: k === 0 ? 0 : Math.max(0, middle - half), high: k === n ? 1 : Math.min(1, middle + half) };
}
/** A quantile of ascending values, between the two that are nearest; null for none. `share` is from 0 to 1. */
function quantile(ascending, share) {
    if (ascending.length === 0)
        return null;
    const at = (ascending.length - 1) * Math.min(1, Math.max(0, share));
    const below = ascending[Math.floor(at)] ?? 0;
    const above = ascending[Math.ceil(at)] ?? below;
    return below + (above - below) * (at - Math.floor(at));
}
/** The failure rate of a sound canary, that of a broken one, and how much evidence raises the alarm. */
const P0 = 0.05;
const P1 = 0.4;
const ALARM = 4.5;
const FAILED = Math.log(P1 / P0);
const PASSED = Math.log((1 - P1) / (1 - P0));
/** At the rate of a broken canary so many passes in a row are seen in 8 % of the cases. */
const RECOVERED = 5;
/**
 * A Bernoulli CUSUM over results in order of time, true for a failure. An alarm begins anew once the canary has recovered,
 * by five passes in a row.
 */
class Cusum {
    changes = [];
    /** The evidence for a broken canary; at 4.5 the alarm is raised. */
    sum = 0;
    #place = 0;
    #since = 0;
    #passes = 0;
    get alarmed() {
        return this.changes.at(-1)?.recoveredAt === null;
    }
    push(failed) {
        const place = this.#place;
        this.#place += 1;
        const last = this.changes.at(-1);
        if (last?.recoveredAt === null) {
            this.#passes = failed ? 0 : this.#passes + 1;
            if (this.#passes < RECOVERED)
                return;
            this.changes[this.changes.length - 1] = { ...last, recoveredAt: place };
            this.sum = 0;
            return;
        }
        if (this.sum === 0)
            this.#since = place;
        this.sum = Math.max(0, this.sum + (failed ? FAILED : PASSED));
        if (this.sum < ALARM)
            return;
        this.changes.push({ since: this.#since, alarmAt: place, recoveredAt: null });
        this.#passes = 0;
        this.sum = 0;
    }
}


/***/ }),

/***/ 79236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ ENOUGH),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   fU: () => (/* binding */ spentSince),
/* harmony export */   v$: () => (/* binding */ seenBefore),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7435);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46742);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89702);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75712);
/**
 * What the records of a canary say together: how often it passes and how sure that is, whether that has changed, what fails
 * again and again, how long runs take and what they cost. Pure; in time that grows with the number of records.
 */




/** Under so many results nothing is said of a rate: five weeks of a daily canary tell less than people think. */
const ENOUGH = 10;
const DAY_MS = 24 * 3_600_000;
/** The trend of records in any order. `nowMs` is what spend is counted back from. */
function trendOf(records, nowMs) {
    const ordered = (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(records);
    const series = [...(0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(ordered, _series_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesOf */ .Lf).values()].map(seriesTrend);
    return {
        records: ordered.length,
        series,
        flakes: (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .flakesIn */ .EJ)(ordered).map(pointerTo),
        failures: failuresIn(ordered),
        durations: durationsOf(ordered),
        spend: {
            day: spentSince(ordered, nowMs - DAY_MS),
            week: spentSince(ordered, nowMs - 7 * DAY_MS),
            month: spentSince(ordered, nowMs - 30 * DAY_MS),
        },
        lastPass: pointerOrNull(ordered.findLast(({ outcome }) => outcome === 'pass')),
    };
}
function pointerTo(record) {
    const { run_id, started_at, sha, workflow_run_id } = record;
    return { run_id, at: started_at, sha, workflow_run_id, url: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .runPageOf */ .Y3)(record) };
}
function pointerOrNull(record) {
    return record === undefined ? null : pointerTo(record);
}
/** How often first attempts passed, of those that tell of what is tested. */
function rateOf(firsts) {
    const beside = {};
    let [passed, of] = [0, 0];
    for (const record of firsts) {
        const { first_outcome: outcome } = record;
        if (!(0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .isDecided */ .d$)(record))
            beside[outcome] = (beside[outcome] ?? 0) + 1;
        else {
            of += 1;
            if (outcome === 'pass')
                passed += 1;
        }
    }
    return { passed, of, interval: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .rF)(passed, of), sufficient: of >= ENOUGH, beside };
}
/** The trend of one series; `ordered` holds at least one record. */
function seriesTrend(ordered) {
    const firsts = (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .firstAttempts */ .Zv)(ordered);
    const decided = firsts.filter(_series_js__WEBPACK_IMPORTED_MODULE_3__/* .isDecided */ .d$);
    const cusum = new _statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .Cusum */ .sH();
    for (const { first_outcome: outcome } of decided)
        cusum.push((0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .isBad */ .e2)(outcome));
    const at = (place) => pointerTo(decided[place]);
    const last = ordered.at(-1);
    return {
        name: (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesName */ .f_)(last),
        rate: rateOf(firsts),
        results: firsts.map((record) => ({ ...pointerTo(record), outcome: record.first_outcome })),
        changes: cusum.changes.map(({ since, alarmAt, recoveredAt }) => ({
            since: at(since),
            alarm: at(alarmAt),
            recovered: recoveredAt === null ? null : at(recoveredAt),
        })),
        alarmed: cusum.alarmed,
        flakes: (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .flakesIn */ .EJ)(ordered).length,
        last,
        alikeInARow: alikeInARow(ordered),
    };
}
function alikeInARow(ordered) {
    const last = ordered.at(-1);
    if (last === undefined || last.fingerprint === null)
        return 0;
    const other = ordered.findLastIndex((record) => !isAlike(record, last));
    return ordered.length - 1 - other;
}
/** Fingerprints of different versions are not compared. */
function isAlike(one, other) {
    return one.fingerprint === other.fingerprint && one.fingerprint_version === other.fingerprint_version;
}
/** Failures by fingerprint, the one that was met last first. Those of other versions are left out: they are not comparable. */
function failuresIn(ordered) {
    const failed = ordered.filter(({ fingerprint, fingerprint_version: version }) => fingerprint !== null && version === _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_VERSION */ .UZ);
    const groups = [...(0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(failed, ({ fingerprint }) => fingerprint ?? '')];
    const failures = groups.map(([fingerprint, group]) => {
        const [first, last] = [group[0], group.at(-1)];
        return {
            fingerprint,
            reason: last.reason,
            class: last.class,
            phase: last.phase,
            line: last.error_line,
            times: group.length,
            first: pointerTo(first),
            last: pointerTo(last),
            series: [...new Set(group.map(_series_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesName */ .f_))],
        };
    });
    return failures.sort((a, b) => (a.last.at < b.last.at ? 1 : a.last.at > b.last.at ? -1 : 0));
}
/** How often a failure was met before, and since when; null for a pass. `times` is 0 for a new one. */
function seenBefore(record, before) {
    if (record.fingerprint === null)
        return null;
    const alike = (0,_series_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(before).filter((one) => one.fingerprint === record.fingerprint &&
        one.fingerprint_version === record.fingerprint_version &&
        one.run_id !== record.run_id);
    return { times: alike.length, since: pointerOrNull(alike[0]) };
}
const PARTS = ['submit_ms', 'queue_ms', 'run_ms', 'diff_ms', 'total_ms'];
function durationsOf(ordered) {
    const passed = ordered.filter(({ outcome, mode }) => outcome === 'pass' && mode === 'cloud');
    const spans = PARTS.map((part) => {
        const values = passed.map(({ durations }) => durations[part]).filter((ms) => ms !== null);
        // By numbers: the order of their texts is another.
        const ascending = Float64Array.from(values).sort();
        const [p50Ms, p95Ms] = [0.5, 0.95].map((share) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .quantile */ .YV)([...ascending], share));
        return [part, { n: values.length, p50Ms: p50Ms ?? null, p95Ms: p95Ms ?? null }];
    });
    return Object.fromEntries(spans);
}
/** What was asked of the quota by runs that began after a moment. */
function spentSince(records, sinceMs) {
    let [tasks, attempts] = [0, 0];
    for (const { started_at, spend } of records) {
        if (Date.parse(started_at) <= sinceMs)
            continue;
        tasks += spend.tasks;
        attempts += spend.attempts;
    }
    return { tasks, attempts };
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


/***/ })

};
