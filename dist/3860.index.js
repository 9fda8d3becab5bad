export const id = 3860;
export const ids = [3860];
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
