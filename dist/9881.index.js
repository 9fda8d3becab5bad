export const id = 9881;
export const ids = [9881];
export const modules = {

/***/ 48400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf)
/* harmony export */ });
/* harmony import */ var _history_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89702);
/**
 * What a gate asks of the records of earlier runs: experience, and how often in a row the same ended alike. Pure; reads no
 * records.
 */


/** What these records tell; `workflowRunId` is the run that asks, whose own records are no earlier ones. */
function pastOf(records, workflowRunId) {
    const earlier = records.filter((one) => one.workflow_run_id === null || one.workflow_run_id !== workflowRunId);
    const series = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)((0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(earlier), _history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf);
    const byName = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(earlier, ({ scenario, task_id }) => scenario ?? task_id);
    return {
        experience: ({ scenario, task }) => (0,_history_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .experienceOf */ .i6)(byName.get(scenario ?? task) ?? []),
        streak({ task, scenario, cell, mode }, outcome) {
            const same = { task_id: task, scenario, cell, mode: mode ?? 'cloud' };
            const ended = (series.get((0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(same)) ?? []).map((record) => record.outcome);
            const other = ended.findLastIndex((one) => one !== outcome);
            return ended.length - 1 - other;
        },
    };
}


/***/ }),

/***/ 33678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ graduationOf),
/* harmony export */   Kk: () => (/* binding */ MERGING),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73612);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87642);





/** Only on these a verdict keeps somebody from merging. */
const MERGING = ['pull_request', 'merge_group'];
/** Of these it can turn out that they blocked without a cause. */
const DOUBTFUL = new Set(['fail', 'timeout', 'infra', 'stale', 'skipped']);
/** Weighs a decision by `policy`; `past` is null where the history cannot be read, and nothing is made milder then. */
function weigh(joined, policy, past) {
    const limited = [...tooMuch(joined, policy), ...tooOften(joined, policy, past)];
    const { decision, outcome } = joined;
    const verdict = limited.map((one) => one.verdict).reduce(_join_js__WEBPACK_IMPORTED_MODULE_3__/* .graverVerdict */ .LH, decision.verdict);
    const remarks = limited.map(({ words }) => words);
    const graver = { ...decision, verdict, check_conclusion: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .conclusionOf */ .v)(verdict, outcome) };
    const standing = joined.rows.filter((row) => !row.outvoted);
    // Where only a limit blocks, it does so by all that did not pass.
    const raised = verdict === 'block' && decision.verdict !== 'block';
    const blocking = verdict === 'block' ? standing : [];
    const culprits = blocking.filter((row) => (raised ? row.outcome !== 'pass' : row.verdict === 'block'));
    const graduation = graduationOf(joined.rows, { event: decision.event, culprits }, { policy, past });
    if (graduation === null)
        return { decision: graver, remarks };
    const told = [...remarks, ...graduation.remarks];
    if (!graduation.advisory)
        return { decision: graver, remarks: told };
    return { decision: { ...graver, verdict: 'warn', check_conclusion: 'neutral' }, remarks: told };
}
/** More of the joined results than the policy bears tell nothing. */
function tooMuch({ rows }, { limits }) {
    const limit = limits?.inconclusive;
    if (limit === undefined)
        return [];
    const unknown = rows.filter(({ outcome }) => outcome === 'infra').length;
    if (unknown / rows.length <= limit.share)
        return [];
    const words = `${unknown} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows.length, 'result')} inconclusive, and at most ${percent(limit.share)} may be: ${limit.verdict}`;
    return [{ verdict: limit.verdict, words }];
}
function tooOften({ rows }, { limits }, past) {
    const often = Object.entries(limits?.['in-a-row'] ?? {});
    return often.flatMap(([outcome, most]) => {
        const met = rows.filter((row) => row.outcome === outcome && !row.outvoted);
        if (most === undefined || met.length === 0)
            return [];
        // What cannot be counted may be one too many.
        if (past === null)
            return [{ verdict: 'block', words: `How often in a row it was ${outcome} cannot be told: block` }];
        const worst = Math.max(...met.map((row) => past.streak(row, row.outcome) + 1));
        if (worst < most)
            return [];
        return [{ verdict: 'block', words: `${outcome} ${worst} times in a row, and ${most} block` }];
    });
}
/**
 * How far the scenarios are, and whether what blocks is advice so far; null where the policy has no graduation, or the event
 * keeps nobody from merging. `culprits`: the results by which it blocks.
 */
function graduationOf(rows, { event, culprits }, { policy, past }) {
    if (policy.graduation === undefined || !MERGING.includes(event))
        return null;
    if (past === null)
        return { advisory: false, remarks: ['Graduation: the history cannot be read, so what blocks, blocks'] };
    const { 'live-runs': liveRuns = _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_GRADUATION */ .vC.liveRuns, 'false-blocks': most = _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_GRADUATION */ .vC.falseBlocks, } = policy.graduation;
    const isGraduated = (row) => {
        const { runs, interval } = past.experience(row);
        return runs >= liveRuns && interval.high <= most;
    };
    const milder = (row) => isDoubtful(row) && !isGraduated(row);
    const advisory = culprits.length > 0 && culprits.every(milder);
    // What left no record has no experience of its own to tell of.
    const known = new Map(rows.flatMap((row) => (row.runId === null ? [] : [[nameOf(row), row]])));
    const told = [...known].map(([name, row]) => {
        const { runs, falseBlocks, interval } = past.experience(row);
        const word = isGraduated(row) ? 'graduated, so it blocks' : 'advisory so far';
        return `${name}: ${word}: ${runs} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(liveRuns, 'live run')}, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(falseBlocks, 'false block')} (at most ${percent(interval.high)}, with 95 % certainty; ${percent(most)} wanted)`;
    });
    const more = told.length > MOST_TOLD ? [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(told.length - MOST_TOLD, 'more scenario')} not told of`] : [];
    const first = advisory ? ['Advisory so far, else this would block'] : [];
    return { advisory, remarks: [...first, ...told.slice(0, MOST_TOLD), ...more] };
}
/** A summary has room for so many. */
const MOST_TOLD = 20;
/** What the experience of a result is that of. */
function nameOf({ scenario, task }) {
    return scenario ?? task;
}
/** True for a result that might have been a false alarm. */
function isDoubtful({ outcome, reason, findings }) {
    const leaks = findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
    if (leaks || !DOUBTFUL.has(outcome))
        return false;
    // What the gate itself found is no word of a canary.
    return reason === null || !((0,_join_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfGate */ .zU)(reason) || (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(reason) === 'internal');
}
function percent(share) {
    return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
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

/***/ 89881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graduate: () => (/* binding */ graduate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gate_past_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48400);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87642);
/* harmony import */ var _gate_weigh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33678);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46742);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98211);
/* harmony import */ var _manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8479);
/* harmony import */ var _publish_matrix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75483);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96685);
/**
 * Whether what a step came to is advice so far: where the user's policy has `graduation`, and its scenarios have not shown yet
 * that they seldom block without a cause. Changes no record; what a run came to by the table stays as it is.
 */









/** What graduation makes of it; null where nobody asked for it, and then nothing is read. Throws RunError for a bad policy. */
async function graduate(joined, asked, deps) {
    const { inputs, context } = asked;
    const event = (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyEvent */ .JE)(context.event);
    // The shipped policy has none.
    if (inputs.policy === undefined || !_gate_weigh_js__WEBPACK_IMPORTED_MODULE_3__/* .MERGING */ .Kk.includes(event))
        return null;
    const request = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .entrusted */ .nL)(asked, deps);
    const { canary, workingDirectory } = deps.host;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, inputs.policy);
    const policy = await (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(canary, 'policy.yml'), own, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOf */ .R8)(request, deps.host));
    if (policy.graduation === undefined)
        return null;
    const { chain } = await deps.earlier.trend();
    const past = chain === null ? null : (0,_gate_past_js__WEBPACK_IMPORTED_MODULE_1__/* .pastOf */ .C)(chain.records, context.workflow?.runId ?? null);
    const scenarios = new Map();
    for (const result of joined.results)
        scenarios.set(result, await scenarioIn(result));
    const rows = (0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_7__/* .weighableOf */ .yh)(joined, (result) => scenarios.get(result) ?? null);
    const blocks = (0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_7__/* .joinedDecision */ .wI)(joined).verdict === 'block';
    const culprits = rows.filter((row) => blocks && row.verdict === 'block' && !row.outvoted);
    const graduation = (0,_gate_weigh_js__WEBPACK_IMPORTED_MODULE_3__/* .graduationOf */ .IV)(rows, { event, culprits }, { policy, past });
    // What was not begun, or left no record, has nothing that could have been a false alarm.
    const whole = joined.broken.length === 0 && !joined.unbegun.some(({ cancelled }) => cancelled);
    if (graduation === null || whole)
        return graduation;
    return { ...graduation, advisory: false };
}
/** What was run, by its own record. */
async function scenarioIn({ folder }) {
    const run = await (0,_manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_6__/* .readRun */ .c)(folder).catch(() => null);
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_5__/* .findEvent */ .MY)(run?.events ?? [], 'run:started')?.payload;
    return started === undefined ? null : (0,_history_record_js__WEBPACK_IMPORTED_MODULE_4__/* .scenarioOf */ .CF)(started);
}


/***/ })

};
