export const id = 8636;
export const ids = [8636];
export const modules = {

/***/ 18636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inView: () => (/* binding */ inView),
  spendCaps: () => (/* binding */ spendCaps)
});

// EXTERNAL MODULE: ./build/history/questions.js
var questions = __webpack_require__(7734);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/history/trend.js
var trend = __webpack_require__(79236);
;// CONCATENATED MODULE: ./build/history/spend.js
/**
 * May another live cloud task be asked for? Counts what earlier runs have asked of the quota against the caps. Pure: whoever
 * calls has read the records, and says so where that did not work.
 */



const DAY_MS = 24 * 3_600_000;
/** What is capped unless somebody says otherwise. */
const PER_DAY = 10;
const PER_COMMIT = 1;
/** Inputs over the scenario over the defaults; but a scenario that is not on the default branch raises none. */
function capsOf(inputs, scenario, { event, onDefaultBranch, inWorkflow }) {
    const proposed = event.startsWith('pull_request');
    const standard = {
        perDay: inWorkflow ? PER_DAY : null,
        perCommit: inWorkflow && proposed ? PER_COMMIT : null,
    };
    const capOf = (name) => {
        const own = scenario[name] ?? null;
        const lowest = [own, standard[name]].filter((cap) => cap !== null);
        const allowed = onDefaultBranch && own !== null ? own : lowest.length === 0 ? null : Math.min(...lowest);
        return inputs[name] ?? allowed;
    };
    return { perDay: capOf('perDay'), perCommit: capOf('perCommit') };
}
/** What has been spent within a day, and for a commit. */
function spentOf(records, { sha, nowMs }) {
    const runs = (0,series/* inOrder */.al)(records);
    const own = sha === null ? null : runs.filter((record) => record.sha === sha);
    return {
        day: (0,trend/* spentSince */.fU)(runs, nowMs - DAY_MS).attempts,
        commit: own === null ? null : (0,trend/* spentSince */.fU)(own, Number.NEGATIVE_INFINITY).attempts,
    };
}
/** Why nothing more may be asked for, with what was spent; null where it may. */
function refusalOf(spent, { attempts, sha }, { perDay, perCommit }) {
    const wanted = `this run asks for ${attempts}`;
    if (perDay !== null && spent.day + attempts > perDay)
        return `${taken(spent.day, 'within 24 hours')}, ${wanted}, and the cap spend-per-day is ${perDay}`;
    if (perCommit !== null && spent.commit !== null && spent.commit + attempts > perCommit)
        return `${taken(spent.commit, `for the commit ${sha?.slice(0, 10)}`)}, ${wanted}, and the cap spend-per-commit is ${perCommit}`;
    return null;
}
function taken(attempts, when) {
    return `${(0,lib_text/* counted */.hS)(attempts, 'live attempt')} ${attempts === 1 ? 'was' : 'were'} asked for ${when}`;
}

// EXTERNAL MODULE: ./build/lib/reasons.js + 2 modules
var reasons = __webpack_require__(53004);
// EXTERNAL MODULE: ./build/publish/trend.js
var publish_trend = __webpack_require__(60639);
;// CONCATENATED MODULE: ./build/run/in-view.js
/**
 * What earlier runs change about the admission of this one: a live run that the caps have no room for is skipped, a
 * credential that was there has vanished, and a run that tests nothing tells where the canary is stale by then.
 */




const HOUR_MS = 3_600_000;
const LACKING = new Set(['credentials_missing', 'credentials_wrong_kind']);
/** The decision in view of what earlier runs have left; as it was where nobody asks for their records. */
async function inView(decided, looking) {
    const { admission } = decided;
    if (admission.action === 'run')
        return admission.backend === 'live' ? within(decided, looking) : decided;
    if (admission.action !== 'skip' || !LACKING.has(admission.code))
        return decided;
    const { earlier } = looking.deps;
    if (earlier?.inWorkflow !== true || isForeign(looking.request))
        return decided;
    const last = (0,questions/* lastSignedIn */.e$)((await earlier.trend()).chain?.records ?? []);
    if (last === null)
        return unlessStale(decided, admission.code, looking);
    const message = `There is no usable credential, and a live run passed with one on ${last.at.slice(0, 10)}`;
    return { ...decided, admission: { action: 'skip', code: 'credentials_vanished' }, message };
}
/** GitHub gives a fork, and Dependabot, no secret: nothing has vanished there. */
function isForeign({ context, trust }) {
    return context.fork || context.cause?.foreign === true || trust?.standing.foreign === true;
}
/** A live run within the caps; skipped where there is no room for all that this process is about to ask for. */
async function within(decided, looking) {
    const { refusal: message, warnings } = await spendGuard(looking);
    if (message === null)
        return { ...decided, warnings };
    const capped = { admission: { action: 'skip', code: 'spend_capped' }, credential: null, message };
    return unlessStale(capped, 'spend_capped', looking);
}
/** What tests nothing says so louder where nothing has been tested for too long. */
async function unlessStale(decided, code, looking) {
    const { request, deps } = looking;
    const { cadenceHours } = request.inputs;
    if (cadenceHours === undefined || deps.earlier === undefined)
        return decided;
    const { chain } = await deps.earlier.trend();
    const bounds = { cadenceMs: cadenceHours * HOUR_MS, nowMs: deps.clock.now() };
    const freshness = (0,questions/* freshnessOf */.T5)(chain?.records ?? [], bounds);
    if (freshness.stale !== true)
        return decided;
    const message = `${(0,publish_trend/* freshInWords */.J_)(freshness)}; this run tests nothing either: ${decided.message ?? reasons/* REASONS */.ez[code].title}`;
    return { admission: { action: 'skip', code: 'stale' }, credential: null, message };
}
/** Whether the live cloud tasks of this process may be asked for: all of them, before any is. */
async function spendGuard({ request, planned, deps }) {
    const { inputs, context } = request;
    const { earlier, clock, shared, continued } = deps;
    const free = { refusal: null, warnings: [] };
    // A task that is there already costs nothing more.
    if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.cloudTaskId !== undefined)
        return free;
    const caps = spendCaps(request, planned, earlier);
    if (caps.perDay === null && caps.perCommit === null)
        return free;
    const sha = caps.perCommit === null ? null : context.headSha;
    const { chain, notices } = await earlier.spend(sha);
    const all = shared?.planned ?? [planned];
    const wanted = all.filter(({ taskId }) => continued?.has(taskId) !== true);
    const attempts = wanted.reduce((sum, plan) => sum + plan.attempts, 0);
    const wish = { attempts, sha, nowMs: clock.now() };
    // Of a history that cannot be read nothing is known, and of this process everything.
    const refusal = refusalOf(spentOf(chain?.records ?? [], wish), wish, caps);
    const uncounted = notices.map((notice) => `What earlier runs have spent is not counted, or not all of it: ${notice}`);
    // Of several the first says it for all.
    const speaks = all[0]?.taskId === planned.taskId;
    return { refusal, warnings: refusal === null && speaks ? uncounted : [] };
}
/** The caps of a run. */
function spendCaps({ inputs, context }, { spendCaps: own = { perDay: null, perCommit: null } }, { inWorkflow }) {
    const given = { perDay: inputs.spendPerDay, perCommit: inputs.spendPerCommit };
    const event = context.cause?.event ?? context.event;
    return capsOf(given, own, { event, onDefaultBranch: context.onDefaultBranch === true, inWorkflow });
}


/***/ })

};
