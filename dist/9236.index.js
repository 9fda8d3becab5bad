export const id = 9236;
export const ids = [9236];
export const modules = {

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ FINGERPRINT_VERSION),
/* harmony export */   Z7: () => (/* binding */ normalised),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   lj: () => (/* binding */ FINGERPRINT)
/* harmony export */ });
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/**
 * The fingerprint of a failure: the same for two runs that failed alike, whatever ids, times, numbers and places stood in
 * what they said. Versioned, since another way to normalise gives other fingerprints. Pure.
 */


/** Goes up with every change to `normalised`: fingerprints of different versions are never compared. */
const FINGERPRINT_VERSION = 1;
/** Twelve hex digits. */
const FINGERPRINT = /^[0-9a-f]{12}$/;
/** Longer lines say nothing more that two failures would share. */
const LONGEST_LINE = 300;
/** In this order: an address holds numbers, and so does what is no address. */
const VOLATILE = [
    [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]+/g, '<url>'],
    [/\btask_[a-z]_[0-9a-z]+/g, '<task>'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>'],
    [/\b\d{4}-\d\d-\d\d(?:[t ]\d\d[:-]\d\d(?:[:-]\d\d)?(?:[.-]\d+)?(?:z|[+-]\d\d:?\d\d)?)?/g, '<time>'],
    [/\b\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g, '<time>'],
    [/\b[a-z]:\\[^\s"'<>]+/g, '<path>'],
    [/(?<![\w<.])\.{0,2}\/[^\s"'<>]+/g, '<path>'],
    [/\b(?=[a-f]*\d)[0-9a-f]{7,}\b/g, '<hex>'],
    [/\d+(?:[.,]\d+)*/g, '<n>'],
];
/** A line without what differs from run to run. */
function normalised(line) {
    const lower = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line.slice(0, 10 * LONGEST_LINE), LONGEST_LINE).toLowerCase();
    return VOLATILE.reduce((text, [pattern, word]) => text.replace(pattern, word), lower);
}
/** The fingerprint of a failure: 12 hex digits of a SHA-256. */
function fingerprintOf({ phase, class: kind, line }) {
    return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)([FINGERPRINT_VERSION, phase, kind, normalised(line)].join('|')).slice(0, 12);
}


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ scenarioOf),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   Y3: () => (/* binding */ runPageOf),
/* harmony export */   YG: () => (/* binding */ HistoryRecord),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13963);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _manifest_diff_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73311);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98211);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99341);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7435);
/**
 * What the history keeps of one live run: a small record, made from what the run wrote and from what its job knows. Owns
 * the shape and its making; refuses to know where records are kept, and how many there are. Pure.
 */








/** The file of a run directory, and of nothing else. */
const RECORD_FILE = 'history-record.json';
/** A record is read where others could have written it, so no text in it is long. */
const short = (limit) => zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(limit);
const word = short(100).nullable();
const Ms = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).nullable();
const Count = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).max(1_000_000);
/** Of a workflow run at GitHub, or at a server of one's own. */
const RUN_PAGE = /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d{1,20}$/;
/** What caused an event: a person, or a program under a login of its own. */
const ACTOR_KINDS = ['person', 'bot'];
/** `history-record.json`: one live run. Fields that a later version adds are left out by an earlier reader. */
const HistoryRecord = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/),
    task_id: short(100),
    scenario: word.describe('Null where a pipeline was run'),
    cell: word.describe('Which cloud task of several; null for a run by itself'),
    nth: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr()
        .min(1)
        .max(100)
        .optional()
        .describe('Which of several tries of one scenario; the first alone is the statistic'),
    minimum_pass: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(100).optional().describe('How many of these tries have to pass'),
    workflow_run_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^\d{1,20}$/)
        .nullable()
        .describe('Null on the command line; so are attempt and job'),
    workflow_attempt: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(10_000).nullable(),
    workflow_run_url: short(300).regex(RUN_PAGE).optional().describe('Page of the workflow run'),
    plan: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^[0-9a-f]{8}$/)
        .optional()
        .describe('Of a shard the id of its plan; within one attempt its shards count as one'),
    job: word,
    repository: short(200).nullable(),
    sha: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40}$/)
        .nullable()
        .describe('Head commit of the event, not the merge of a pull request'),
    branch: short(255).nullable().describe('The branch that was run on'),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().describe('The event was about the default branch of the repository'),
    event: short(60),
    actor_kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(ACTOR_KINDS).nullable(),
    mode: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .MODES */ .FN),
    evidence: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('live'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im),
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE).nullable(),
    class: word.describe('Of the reason'),
    phase: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR.shape.phase.nullable().describe('How far the run had come when it failed'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .FINGERPRINT */ .lj).nullable().describe('Null for a pass'),
    fingerprint_version: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1),
    error_line: short(300).nullable().describe('What the fingerprint was made of; foreign text'),
    first_outcome: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im).describe('Before the run was opened again or tried again for its verdict'),
    durations: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        submit_ms: Ms,
        queue_ms: Ms.describe('Null where nothing told that the task had begun'),
        run_ms: Ms.describe('Since the submit where nothing told that the task had begun'),
        diff_ms: Ms,
        total_ms: Ms,
    }),
    polls: Count,
    spend: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).max(1), attempts: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).max(100) })
        .describe('What was asked of the quota, a launch in doubt included'),
    diff_status: _manifest_diff_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Diff */ .oO.shape.status.nullable(),
    diff_bytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).nullable(),
    cli_version: word,
    environment_hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^[0-9a-f]{12}$/)
        .nullable(),
    action_version: word,
    cloud_task_url: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .max(300)
        .regex(/^https:\/\/chatgpt\.com\/codex\/tasks\/[A-Za-z0-9_-]{1,128}$/)
        .nullable(),
    artifact: short(300).nullable().describe('Id of the artifact with the whole run; null where there is none'),
    started_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    completed_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk),
});
/** The record of a run that has ended; null for one that was no live run, or whose files do not tell enough. */
function recordOf(ended) {
    const { manifest, events, verdict, origin } = ended;
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'run:started')?.payload;
    if (started === undefined || manifest.evidence !== 'live' || verdict.evidence !== 'live')
        return null;
    const { cloud_execution: cloud, diff } = manifest;
    const { outcome, reason } = verdict;
    const environment = cloud?.environment_id ?? started.environment;
    const failure = failureOf(ended);
    const number = Number(origin?.workflowRunId);
    const record = {
        schema: 1,
        run_id: manifest.run_id,
        task_id: manifest.task_id,
        scenario: scenarioOf(started),
        cell: cellOf(started),
        ...(started.repeat === undefined
            ? {}
            : { nth: started.repeat.nth, minimum_pass: started.repeat.minimum_pass }),
        workflow_run_id: Number.isSafeInteger(number) && number > 0 ? String(number) : null,
        workflow_attempt: origin === null ? null : Number(origin.attempt) || null,
        ...(started.workflow_run?.plan === undefined ? {} : { plan: started.workflow_run.plan }),
        ...(RUN_PAGE.test(origin?.runUrl ?? '') ? { workflow_run_url: origin?.runUrl } : {}),
        job: origin?.job ?? null,
        repository: origin?.repository ?? started.repository,
        sha: started.head_sha ?? manifest.head_sha ?? null,
        branch: manifest.branch ?? started.branch,
        default_branch: origin?.onDefaultBranch ?? false,
        event: started.github_event,
        actor_kind: origin?.actorKind ?? null,
        mode: verdict.mode,
        evidence: 'live',
        outcome,
        reason,
        ...failure,
        fingerprint_version: _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .FINGERPRINT_VERSION */ .UZ,
        first_outcome: firstOutcome(events) ?? outcome,
        durations: durationsOf(events, manifest),
        polls: cloud?.poll_count ?? 0,
        spend: spendOf(events, manifest),
        diff_status: cloud == null ? null : (diff?.status ?? null),
        diff_bytes: diff?.bytes ?? null,
        cli_version: manifest.codex_cli?.version ?? null,
        environment_hash: environment === null ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(environment).slice(0, 12),
        action_version: ended.actionVersion,
        cloud_task_url: cloud?.status_url ?? null,
        artifact: null,
        started_at: manifest.started_at,
        completed_at: manifest.completed_at ?? manifest.updated_at,
        verdict: verdict.policy.verdict,
    };
    return HistoryRecord.safeParse(record).data ?? null;
}
/** The scenario that was run; null where a pipeline was named. */
function scenarioOf(started) {
    const named = started.pipeline === undefined || started.scenario_source !== undefined;
    return named ? started.scenario : null;
}
/** Which cloud task of several; the tries of one are the same. */
function cellOf({ cell, repeat }) {
    if (cell === undefined || repeat === undefined)
        return cell ?? null;
    return cell.replace(/-?r\d+$/, '') || null;
}
/** Page of the attempt that a record is of; null where the record does not tell it, or tells of another run. */
function runPageOf({ workflow_run_id: id, workflow_attempt: attempt, workflow_run_url: url, }) {
    if (url === undefined || !url.endsWith(`/actions/runs/${id}`))
        return null;
    return `${url}/attempts/${attempt ?? 1}`;
}
/** Class, phase and fingerprint of what went wrong; nothing for a pass. */
function failureOf({ manifest: { failure }, events, verdict, }) {
    const { reason, findings } = verdict;
    if (reason === null)
        return { class: null, phase: null, fingerprint: null, error_line: null };
    const kind = (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(reason);
    const rule = findings.find(({ severity, status }) => severity === 'error' && status === 'failed')?.rule;
    const said = failure?.code === reason ? (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'run:failed').at(-1)?.payload.message : undefined;
    const line = firstLine(said) ?? (rule === undefined ? reason : `rule ${rule}`);
    const phase = failure?.code === reason ? failure.phase : rule === undefined ? 'report' : 'assert';
    const fingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintOf */ .ax)({ phase, class: kind, line });
    return { class: kind, phase, fingerprint, error_line: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .normalised */ .Z7)(line), 300) };
}
function firstLine(text) {
    return text?.split('\n').find((line) => line.trim() !== '') ?? null;
}
/** What the first session came to: a later one may have made good what it lacked. */
function firstOutcome(events) {
    const reopened = events.findIndex(({ event }) => event === 'run:reopened');
    if (reopened === -1)
        return null;
    // One that was killed has no end of its own.
    const first = events.slice(0, reopened);
    return (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(first, 'run:completed').at(-1)?.payload.outcome ?? 'cancelled';
}
function durationsOf(events, manifest) {
    const at = (event) => (event === undefined ? null : Date.parse(event.timestamp));
    const submitting = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:submitting'));
    const submitted = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:submitted'));
    const began = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'cloud:polled').find(({ payload }) => payload.status === 'running'));
    const ended = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'cloud:ended').at(-1));
    const fetched = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'diff:fetched').at(-1));
    return {
        submit_ms: between(submitting, submitted),
        queue_ms: between(submitted, began),
        run_ms: between(began ?? submitted, ended),
        diff_ms: between(ended, fetched),
        total_ms: between(at(events[0]), Date.parse(manifest.completed_at ?? manifest.updated_at ?? '')),
    };
}
function between(from, to) {
    return from === null || to === null || Number.isNaN(from + to) ? null : Math.max(0, to - from);
}
/** What the run has asked of the quota. A task that somebody else asked for costs it nothing. */
function spendOf(events, manifest) {
    const asked = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:submitting');
    const submitted = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'cloud:submitted').some(({ payload }) => payload.adopted !== 'given');
    // Whatever was not answered may have been paid for.
    const doubt = ['launch_in_doubt', 'run_interrupted', 'cancelled', 'deadline_exceeded'];
    const open = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:in_doubt') !== undefined || doubt.includes(manifest.failure?.code ?? '');
    if (asked === undefined || !(submitted || open))
        return { tasks: 0, attempts: 0 };
    return { tasks: 1, attempts: asked.payload.attempts };
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


/***/ })

};
