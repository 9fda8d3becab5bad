export const id = 7734;
export const ids = [7734];
export const modules = {

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ persistingOf),
/* harmony export */   T5: () => (/* binding */ freshnessOf),
/* harmony export */   e$: () => (/* binding */ lastSignedIn),
/* harmony export */   eW: () => (/* binding */ STALE_FACTOR),
/* harmony export */   i6: () => (/* binding */ experienceOf)
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
    const rounds = [...(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counted, (record) => record.workflow_run_id ?? record.run_id).values()]
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


/***/ })

};
