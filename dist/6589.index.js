export const id = 6589;
export const ids = [6589];
export const modules = {

/***/ 48970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  durationsOf: () => (/* binding */ durationsOf),
  planShards: () => (/* binding */ planShards)
});

// EXTERNAL MODULE: ./build/history/statistics.js
var statistics = __webpack_require__(75712);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/shard-text.js
var shard_text = __webpack_require__(88190);
// EXTERNAL MODULE: ./build/plan/cells.js
var cells = __webpack_require__(66311);
;// CONCATENATED MODULE: ./build/plan/shards.js
/**
 * Divides cloud tasks among the jobs of a workflow so that they take about as long as each other: the longest first, each
 * to the shard that has the least so far. Pure and the same every time; knows no files and no history.
 */

/** Tasks of one shard where nobody says how many shards there are to be: half of what is under way in one at once. */
const TASKS_IN_A_SHARD = 25;
/** At most `shards` shards; fewer where there is less to do, more where fewer cannot hold every kind. */
function shardsOf(bundles, shards) {
    const weighed = weightsOf(bundles);
    const kinds = Map.groupBy(weighed, ({ bundle }) => bundle.kind);
    const tasks = bundles.reduce((sum, one) => sum + one.tasks.length, 0);
    const wanted = Math.min(shards ?? Math.ceil(tasks / TASKS_IN_A_SHARD), shard_text/* MOST_SHARDS */.Y);
    const counts = countsOf([...kinds].map(([kind, all]) => ({ kind, bundles: all.length, weight: weightIn(all) })), wanted);
    return [...kinds].flatMap(([kind, all]) => filled(all, counts.get(kind) ?? 1));
}
/** Of what nobody knows it is taken that a task takes as long as a known one, as a rule. */
function weightsOf(bundles) {
    const known = bundles.flatMap(({ seconds, tasks }) => seconds === null || tasks.length === 0 ? [] : [seconds / tasks.length]);
    const middle = known.toSorted((one, other) => one - other)[Math.floor(known.length / 2)] ?? 1;
    return bundles.map((bundle, at) => ({
        bundle,
        weight: bundle.seconds ?? middle * bundle.tasks.length,
        at,
    }));
}
function weightIn(all) {
    return all.reduce((sum, { weight }) => sum + weight, 0);
}
/** One for each kind, and the others one by one to the kind whose shards are the fullest. */
function countsOf(kinds, wanted) {
    const counts = new Map(kinds.map(({ kind }) => [kind, 1]));
    for (let left = wanted - kinds.length; left > 0; left -= 1) {
        const open = kinds.filter(({ kind, bundles }) => (counts.get(kind) ?? 1) < bundles);
        const [fullest] = open.toSorted((one, other) => share(other) - share(one));
        if (fullest === undefined)
            break;
        counts.set(fullest.kind, (counts.get(fullest.kind) ?? 1) + 1);
    }
    return counts;
    function share({ kind, weight }) {
        return weight / (counts.get(kind) ?? 1);
    }
}
function filled(all, count) {
    const shards = Array.from({ length: Math.min(count, all.length) }, () => ({
        weight: 0,
        in: [],
    }));
    // Of two that weigh the same the first one comes first, so that the same plan comes out every time.
    for (const one of all.toSorted((a, b) => b.weight - a.weight || a.at - b.at)) {
        const least = shards.reduce((found, shard) => (shard.weight < found.weight ? shard : found));
        least.weight += one.weight;
        least.in.push(one);
    }
    return shards.map(({ weight, in: held }) => shardOf(held.toSorted((a, b) => a.at - b.at), weight));
}
/** So many are under way at once, and the next ones come when those have ended. */
function longestOf(held) {
    const concurrency = Math.min(...held.map(({ bundle }) => bundle.concurrency));
    const tasks = held.reduce((sum, { bundle }) => sum + bundle.tasks.length, 0);
    return Math.max(...held.map(({ bundle }) => bundle.minutes)) * Math.ceil(tasks / concurrency);
}
function shardOf(held, weight) {
    const byScenario = Map.groupBy(held, ({ bundle }) => bundle.scenario);
    return {
        parts: [...byScenario].map(([scenario, all]) => ({
            scenario,
            cells: all.flatMap(({ bundle }) => bundle.cells),
        })),
        tasks: held.flatMap(({ bundle }) => bundle.tasks),
        seconds: weight,
        minutes: longestOf(held),
    };
}

// EXTERNAL MODULE: ./build/run/matrix.js
var run_matrix = __webpack_require__(99085);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
;// CONCATENATED MODULE: ./build/run/plan-shards.js







/** Installing, uploading and telling take no longer, beside what runs have for themselves. */
const BESIDE_MINUTES = 10;
/** GitHub lets no job on its own runners take longer. */
const MOST_MINUTES = 360;
/** The durations that records of live runs tell: of each task the middle one. */
function durationsOf(records) {
    const byTask = Map.groupBy(records, ({ task_id }) => task_id);
    return (task) => {
        const known = (byTask.get(task) ?? []).flatMap(({ durations }) => durations.total_ms ?? []);
        const middle = (0,statistics/* quantile */.YV)(known.toSorted((one, other) => one - other), 0.5);
        return middle === null ? null : middle / 1000;
    };
}
/** The shards of `scenarios`. Throws RunError `input_invalid` for what cannot be run by several jobs. */
async function planShards(asked, deps, durations) {
    const request = await (0,prepare/* entrusted */.nL)(asked, deps);
    const { scenarios = [request.inputs.scenario], shards = null, pipeline, task } = request.inputs;
    if (pipeline !== undefined || (task !== undefined && scenarios.length > 1))
        throw new errors/* RunError */.e4('input_invalid', 'A plan divides scenarios, each under its own name', {
            guidance: `Leave out ${pipeline === undefined ? 'task' : 'pipeline, or name it in a scenario'}`,
        });
    const bundles = [];
    for (const scenario of scenarios) {
        const one = { ...request, inputs: { ...request.inputs, scenario } };
        const matrix = await (0,run_matrix/* matrixOf */.l)(one, deps);
        bundles.push(...(await bundlesOf(scenario, { matrix, durations }, deps)));
    }
    refuseTwins(bundles.flatMap(({ tasks }) => tasks));
    const planned = shardsOf(bundles, shards);
    if (planned.length > shard_text/* MOST_SHARDS */.Y)
        throw new errors/* RunError */.e4('input_invalid', `The plan has ${planned.length} jobs, and GitHub makes ${shard_text/* MOST_SHARDS */.Y}`);
    const plan = wholeOf(bundles, deps);
    return planned.map((shard, index) => {
        const nth = index + 1;
        const of = planned.length;
        const timeoutMinutes = Math.min(MOST_MINUTES, Math.ceil(shard.minutes) + BESIDE_MINUTES);
        return {
            ...shard,
            plan: plan.id,
            text: (0,shard_text/* shardText */.eG)({ plan, nth, of, parts: shard.parts }),
            name: `${nth}/${of}`,
            timeoutMinutes,
        };
    });
}
/** What all shards ask for together: no job sees what the others ask for at the same time. */
function wholeOf(bundles, { random }) {
    const attempts = bundles.flatMap((bundle) => bundle.attempts);
    const sum = attempts.reduce((all, one) => all + one, 0);
    return { id: random(4), tasks: attempts.length, attempts: sum };
}
/** What has to be in one job together: tasks of which one needs the other, and the tries of one task. */
async function bundlesOf(scenario, { matrix, durations }, deps) {
    const plans = [];
    for (const one of matrix.requests)
        plans.push(await (0,prepare/* makePlan */.Cs)(one, deps));
    return groupsOf(matrix).map((places) => {
        const held = places.flatMap((at) => plans[at] ?? []);
        const seconds = held.map(({ taskId }) => durations(taskId));
        const unknown = seconds.includes(null);
        return {
            kind: kindOf(held[0], matrix),
            scenario,
            cells: places.flatMap((at) => matrix.requests[at]?.cell?.id ?? []),
            tasks: held.map(({ taskId }) => taskId),
            attempts: held.flatMap(({ route, attempts }) => (route.mode === 'cloud' ? attempts : [])),
            seconds: unknown ? null : seconds.reduce((sum, one) => sum + (one ?? 0), 0),
            minutes: (Math.max(...held.map(({ timeoutMs }) => timeoutMs)) / 60_000) * depthOf(places, matrix),
            // One that is alone says nothing of how many may be beside it.
            concurrency: matrix.requests[0]?.cell ? matrix.concurrency : cells/* CONCURRENT_CELLS */.os,
        };
    });
}
/** One process has one mode, and one emulator, which plays one script. */
function kindOf(plan, { requests }) {
    const { rehearse, onMissingCredentials } = requests[0]?.inputs ?? {};
    const played = rehearse === true || onMissingCredentials === 'rehearse';
    const script = played ? [plan?.rehearsalScript, plan?.proofFile] : [];
    return JSON.stringify([plan?.route.mode, ...script]);
}
/** Places of tasks that hang together, each place once. */
function groupsOf({ requests, needs }) {
    const owner = requests.map((_, at) => at);
    const root = (at) => (owner[at] === at ? at : root(owner[at] ?? at));
    const join = (one, other) => {
        owner[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
    };
    for (const [at, needed] of needs.entries())
        for (const other of needed)
            join(at, other);
    const firsts = new Map();
    for (const [at, { cell }] of requests.entries()) {
        if (cell?.repeat === undefined)
            continue;
        const first = firsts.get(cell.repeat.group) ?? at;
        firsts.set(cell.repeat.group, first);
        join(at, first);
    }
    return [...Map.groupBy(requests.keys(), root).values()];
}
/** How many of them come one after the other at most. */
function depthOf(places, { needs }) {
    const known = new Map();
    const depth = (at) => {
        const told = known.get(at);
        if (told !== undefined)
            return told;
        const own = 1 + Math.max(0, ...(needs[at] ?? []).map(depth));
        known.set(at, own);
        return own;
    };
    return Math.max(...places.map(depth));
}
function refuseTwins(tasks) {
    const twin = tasks.find((task, at) => tasks.indexOf(task) !== at);
    if (twin === undefined)
        return;
    throw new errors/* RunError */.e4('input_invalid', `Two runs of the plan would have the name ${twin}`, {
        guidance: 'Give each scenario an id of its own',
    });
}


/***/ })

};
