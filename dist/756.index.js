export const id = 756;
export const ids = [756];
export const modules = {

/***/ 2566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyDiff: () => (/* binding */ applyDiff),
  examineMachine: () => (/* binding */ examineMachine),
  followRun: () => (/* binding */ followRun),
  gateRun: () => (/* binding */ gateRun),
  listRuns: () => (/* binding */ listRuns),
  order: () => (/* binding */ order),
  resumeRun: () => (/* binding */ resumeRun),
  runOnce: () => (/* binding */ runOnce),
  showPlan: () => (/* binding */ showPlan),
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/backend.js
var backend = __webpack_require__(99180);
// EXTERNAL MODULE: ./build/credentials/scratch.js
var scratch = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/deps.js
var build_deps = __webpack_require__(10572);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var lib_process = __webpack_require__(55799);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/matrix.js + 1 modules
var matrix = __webpack_require__(80308);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/plan/planner.js + 2 modules
var planner = __webpack_require__(167);
;// CONCATENATED MODULE: ./build/publish/plan.js
/**
 * A plan as it is shown before anything is run: which stages, which of them in this run, in which mode and why.
 */



/** The plan as one JSON document. */
function planJson(planned) {
    const { taskId, route, pipeline, target, environment, branch, timeoutMs } = planned;
    return {
        schema: 1,
        task_id: taskId,
        pipeline: pipeline?.id ?? null,
        mode: route.mode,
        mode_requested: route.requested,
        mode_source: route.source,
        mode_reason: route.reason,
        refusal: route.refusal,
        target,
        environment,
        branch,
        timeout_seconds: timeoutMs / 1000,
        stages: planned.items.map((item) => ({
            id: item.id,
            title: item.title,
            kind: item.kind,
            role: item.role,
            selected: (0,planner/* isSelected */.sp)(planned, item),
            mode: (0,planner/* isSelected */.sp)(planned, item) ? route.mode : null,
            needs: item.needs,
            command: item.command,
            parent_pipeline: item.parentPipeline,
        })),
    };
}
/** The plan for a person. */
function planText(planned) {
    const { pipeline, route } = planned;
    const width = Math.max(0, ...planned.items.map(({ id }) => id.length));
    const stages = planned.items.map((item) => {
        const place = (0,planner/* isSelected */.sp)(planned, item) ? route.mode : 'left out';
        const what = (0,lib_text/* oneLine */.TN)(item.command ?? item.prompt ?? item.kind, 80);
        const conditions = [
            item.needs.length > 0 ? `after ${item.needs.join(', ')}` : '',
            item.requiresApproval ? 'waits for an approval' : '',
            item.allowFailure ? 'may fail' : '',
        ].filter((one) => one !== '');
        const when = conditions.length > 0 ? `  (${(0,lib_text/* oneLine */.TN)(conditions.join('; '), 120)})` : '';
        return `  ${item.id.padEnd(width)}  ${place.padEnd(8)}  ${what}${when}`;
    });
    return [
        `${pipeline === null ? planned.title : `Pipeline ${pipeline.id}: ${(0,lib_text/* oneLine */.TN)(pipeline.title)}`}`,
        `  task      ${planned.taskId}${planned.target === null ? '' : `, stage ${planned.target}`}`,
        `  mode      ${route.mode}: ${route.reason}`,
        ...(route.mode === 'cloud'
            ? [`  where     environment ${planned.environment ?? '?'}, branch ${planned.branch ?? '?'}`]
            : []),
        ...(route.refusal === null
            ? []
            : [`  refused   ${route.refusal}: ${reasons/* REASONS */.ez[route.refusal].title}. ${reasons/* REASONS */.ez[route.refusal].cure}`]),
        ...stages,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/run/control.js
var control = __webpack_require__(70375);
// EXTERNAL MODULE: ./build/run/liveness.js
var liveness = __webpack_require__(13565);
// EXTERNAL MODULE: ./build/run/matrix.js
var run_matrix = __webpack_require__(99085);
// EXTERNAL MODULE: ./build/run/run-all.js
var run_all = __webpack_require__(42421);
;// CONCATENATED MODULE: ./build/cli-run.js
/**
 * The commands of the command line that run something or speak to what runs. What only some of them need is loaded when
 * they are asked for.
 */

















/** The file that node was told to run. */
const SCRIPT = process.argv[1] ?? '';
const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
const HERE = { clock: clock/* systemClock */.ml, random: clock/* systemRandom */.vg, machine: (0,lib_process/* machineName */.Fm)() };
/** Runs a pipeline or a scenario. */
async function runOnce(call) {
    return tellRuns(call, run_all/* runAll */.$);
}
/** A run that is alive is asked to go on; one that is not is opened again. */
async function resumeRun(call) {
    const folder = await folderOf(call);
    const { events } = await (0,liveness/* eventsIn */.pd)(folder);
    if ((await (0,liveness/* livenessOf */.l8)(events, HERE.machine)) === 'live')
        return order(call, 'resume');
    const { resume } = await __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 46695));
    return tellRuns(call, async (request, deps) => ({
        results: [await resume({ ...request, folder }, deps)],
        unbegun: [],
        broken: [],
    }));
}
/** Asks the process that has the run. */
async function order(call, action) {
    const folder = await folderOf(call);
    const { answer, message } = await (0,control/* requestControl */.tt)(folder, { action, stage: call.asked.stage }, HERE);
    return {
        text: `${message}\n`,
        json: { schema: 1, run_id: (0,external_node_path_.basename)(folder), action, answer, message },
        exitCode: answer === 'done' ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.fail,
    };
}
/** Runs with the story on the terminal, and answers with what it came to. */
async function tellRuns({ asked: { printing }, inputs, streams }, work) {
    // From here on an interrupt is a cancellation.
    const signal = (0,build_deps/* cancellation */.WN)();
    const { request, host } = await requestOf(inputs, (0,build_deps/* newScratch */.vf)());
    const { stop, ...story } = await makeStory(printing, streams);
    try {
        const surface = { ...story, mask: () => { }, onOpen: () => { }, signal };
        const joined = await work(request, (0,build_deps/* makeDeps */.dQ)(host, surface));
        return {
            text: (0,matrix/* joinedText */.tZ)(joined, await (0,build_deps/* programName */.kX)(SCRIPT)),
            json: (0,matrix/* joinedJson */.i1)(joined),
            exitCode: reasons/* EXIT_CODES */.ai[(0,matrix/* joinedDecision */.wI)(joined).outcome],
        };
    }
    finally {
        stop();
        await (0,scratch/* removeScratch */.ZU)(host.scratch, host.machine);
    }
}
/** Shows what would be run. */
async function showPlan({ inputs }) {
    const { request, host } = await requestOf(inputs, '');
    const deps = { host, random: clock/* systemRandom */.vg, clock: clock/* systemClock */.ml };
    const plans = await (0,run_matrix/* plansOf */.i)(await (0,run_matrix/* matrixOf */.l)(request, deps), deps);
    const all = plans.map(planJson);
    const json = { ...all[0], plans: all };
    return { text: plans.map(planText).join('\n'), json, exitCode: reasons/* EXIT_CODES */.ai.pass };
}
/** Also ends what a run left behind that did not live to do it. */
async function followRun(call) {
    const { deadRuns, status } = await offline();
    const folder = await folderOf(call);
    const dead = (await (0,liveness/* reap */.xg)(folder, HERE)) === 'dead';
    // Of what another run has left nobody would hear otherwise.
    for (const other of await deadRuns(await placeOf(call), HERE.machine))
        await (0,liveness/* reap */.xg)(other, HERE);
    const { watch, printing } = call.asked;
    const tell = (line) => (printing.format === 'json' ? call.streams.err : call.streams.out)(`${line}\n`);
    const following = watch ? { tell, signal: (0,build_deps/* cancellation */.WN)() } : null;
    const place = await placeOf(call);
    const answer = await status(folder, place, dead ? 'dead' : following);
    const notice = `The process of the run is dead; go on with it by ${place.program} resume --run ${(0,external_node_path_.basename)(folder)}`;
    return { ...answer, notices: [...(answer.notices ?? []), ...(dead ? [notice] : [])] };
}
/** Looks whether a run could start. */
async function examineMachine({ asked: { install }, inputs }) {
    const [{ couldStart, examine }, { checksJson, checksText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 1931)),
        __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 4963)),
    ]);
    const { request, host } = await requestOf(inputs, (0,build_deps/* newScratch */.vf)());
    const silent = {
        mask: () => { },
        onOpen: () => { },
        onEvent: () => { },
        onOutput: () => { },
        signal: (0,build_deps/* cancellation */.WN)(),
    };
    try {
        const codexEnv = await (0,backend/* childEnvironment */.Qc)(host);
        const nodeVersion = process.versions.node;
        const checks = await examine(request, { ...(0,build_deps/* makeDeps */.dQ)(host, silent), install, nodeVersion, codexEnv });
        const fit = couldStart(checks);
        const exitCode = fit ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.config;
        return { text: checksText(checks, fit), json: checksJson(checks, fit), exitCode };
    }
    finally {
        await (0,scratch/* removeScratch */.ZU)(host.scratch, host.machine);
    }
}
/** Applies the diff of one run, which has to be named: what is applied is nobody's guess. */
async function applyDiff(call) {
    const { asked, inputs } = call;
    if (asked.argument === undefined)
        throw new errors/* RunError */.e4('input_invalid', 'No run is named', { guidance: 'Name it: apply --run <id>' });
    const [{ applyRun }, { appliedJson, appliedText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 614).then(__webpack_require__.bind(__webpack_require__, 44614)),
        __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 96949)),
    ]);
    const { request, host } = await requestOf(inputs, '');
    const { allowPaths, applyOutcome: outcome } = inputs;
    const silent = { mask: () => { }, onOpen: () => { }, onEvent: () => { }, onOutput: () => { } };
    const deps = (0,build_deps/* makeDeps */.dQ)(host, { ...silent, signal: (0,build_deps/* cancellation */.WN)() });
    const folder = await folderOf(call);
    const applied = await applyRun({ folder, allowPaths, outcome, context: request.context }, deps);
    const exitCode = applied.end.status === 'succeeded' ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.fail;
    return { text: appliedText(applied), json: appliedJson(applied), exitCode };
}
/** Tells of a saved run, or judges it again. */
async function tell(call, how) {
    if (how === 'judgeSaved')
        await refuseLive(call);
    return (await offline())[how](runOf(call), await placeOf(call), { diff: call.asked.diff });
}
/** Lists the history. */
async function listRuns(call) {
    const place = { ...(await placeOf(call)), machine: HERE.machine };
    return (await offline()).runs(call.asked.argument, call.asked.limit, place);
}
/** Decides again what a saved run means. */
async function gateRun(call) {
    const { asked, inputs } = call;
    await refuseLive(call);
    const request = { event: asked.event, policy: inputs.policy };
    return (await offline()).gate(runOf(call), await placeOf(call), request);
}
/** What speaks of records alone. */
function offline() {
    return __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 72554));
}
/** What is still under way has come to nothing that could be judged. */
async function refuseLive(call) {
    const { events } = await (0,liveness/* eventsIn */.pd)(await folderOf(call));
    if ((await (0,liveness/* livenessOf */.l8)(events, HERE.machine)) === 'live')
        throw new errors/* RunError */.e4('input_invalid', `The run ${runOf(call)} is under way`, {
            guidance: 'Ask again when it has ended; status --watch follows it',
        });
}
/** The run that a command is about; the parser refuses a command line without it. */
function runOf({ asked: { argument = 'latest' } }) {
    return argument;
}
async function folderOf(call) {
    return (0,find_run/* findRun */.Lc)(runOf(call), await placeOf(call));
}
/** Where the records lie, and how this program is started. */
async function placeOf({ inputs }) {
    return {
        root: await (0,build_deps/* folderAt */.w3)(inputs.workingDirectory),
        here: process.cwd(),
        program: await (0,build_deps/* programName */.kX)(SCRIPT),
        canary: CANARY,
        clock: clock/* systemClock */.ml,
    };
}
/** What is to be run, and where. */
async function requestOf(inputs, scratch) {
    const host = await (0,build_deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    return { request: { inputs, context: await (0,build_deps/* contextHere */.AU)(host.workingDirectory) }, host };
}
/** Where the story goes: with a JSON document on standard output, everything else stands on standard error. */
async function makeStory({ format, quiet }, { out, err }) {
    const silent = { onEvent: () => { }, onOutput: () => { }, stop: () => { } };
    if (quiet)
        return silent;
    const { stdout, env } = process;
    if (format === 'json' || !stdout.isTTY || env.TERM === 'dumb' || env.CI === 'true') {
        return { ...silent, onEvent: (0,console/* storyteller */.Iq)(format === 'json' ? err : out, await (0,build_deps/* programName */.kX)(SCRIPT)) };
    }
    const { liveStory } = await __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 90092));
    return liveStory({
        write: out,
        columns: () => stdout.columns,
        rows: () => stdout.rows,
        colour: !env.NO_COLOR,
        plainSigns: process.platform === 'win32',
        now: clock/* systemClock */.ml.now,
        repeat: clock/* repeat */.ux,
    });
}


/***/ }),

/***/ 80308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wI: () => (/* binding */ joinedDecision),
  i1: () => (/* binding */ joinedJson),
  EV: () => (/* binding */ joinedSummary),
  tZ: () => (/* binding */ joinedText),
  $r: () => (/* binding */ runsJson),
  d5: () => (/* binding */ speakerOf)
});

// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
;// CONCATENATED MODULE: ./build/gate/join.js
/**
 * What several results come to together: the gravest of them speaks for all. Pure; decides nothing that was not decided
 * for one of them.
 */

/** The graver first: green is only what is green in all. */
const VERDICT_ORDER = ['block', 'warn', 'ignore', 'allow'];
/** Among those of one verdict: what is known to be wrong, then what nobody knows, then what was not tried. */
const OUTCOME_ORDER = [
    ...['fail', 'config', 'timeout', 'infra', 'cancelled', 'stale', 'skipped', 'pass'],
];
/** The gravest; of several the first. Throws where there is none: nothing is no pass. */
function gravest(told, decided) {
    const [first, ...rest] = told;
    if (first === undefined)
        throw new TypeError('There is no result to join');
    return rest.reduce((worst, one) => (rankOf(decided(one)) < rankOf(decided(worst)) ? one : worst), first);
}
/** The graver of two verdicts. */
function graverVerdict(one, other) {
    return VERDICT_ORDER.indexOf(one) <= VERDICT_ORDER.indexOf(other) ? one : other;
}
/** Whatever did not pass comes before what did, however the policy sees it. */
function rankOf({ outcome, reason, verdict }) {
    // Whoever runs again before a doubt is settled may pay twice: nothing else may be heard before that.
    const rank = reason === 'launch_in_doubt' ? 0 : 1 + OUTCOME_ORDER.indexOf(outcome);
    const passed = outcome === 'pass' ? VERDICT_ORDER.length : 0;
    return (passed + VERDICT_ORDER.indexOf(verdict)) * (reasons/* OUTCOMES */.im.length + 1) + rank;
}

// EXTERNAL MODULE: ./build/lib/explanations.js
var explanations = __webpack_require__(10814);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/result.js
var publish_result = __webpack_require__(73683);
// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __webpack_require__(23552);
;// CONCATENATED MODULE: ./build/publish/matrix.js
/**
 * Several runs of one process as every surface tells them: the gravest first, then each with what to do about it. What
 * one run says of itself is told by the other files of this folder.
 */







/** The run that speaks for all. */
function speakerOf({ results }) {
    return gravest(results, decidedOf);
}
/** What all come to; a run without a record is as grave as one that blocks. */
function joinedDecision(joined) {
    const broken = joined.broken.map(({ error }) => ({
        outcome: (0,reasons/* outcomeOf */.sG)(error.code),
        reason: error.code,
        verdict: 'block',
    }));
    const all = [...joined.results.map(decidedOf), ...broken];
    const verdict = all.map((one) => one.verdict).reduce(graverVerdict);
    return { ...gravest(all, (one) => one), verdict };
}
function decidedOf({ verdict: { outcome, reason, policy } }) {
    return { outcome, reason, verdict: policy.verdict };
}
/** How the runs ended, as a terminal or a job log shows it. `program` starts this program. */
function joinedText(joined, program) {
    const speaker = speakerOf(joined);
    if (isOne(joined))
        return (0,console/* epilogue */.Th)(speaker, program);
    const rows = rowsOf(joined);
    const width = Math.max(...rows.map(({ task }) => task.length));
    const lines = rows.flatMap(({ task, word, what, cure }) => [
        `  ${task.padEnd(width)}  ${word.padEnd(9)}  ${what}`.trimEnd(),
        ...cure.map((line) => `  ${' '.repeat(width)}  ${line}`),
    ]);
    const passed = joined.results.filter(({ verdict }) => verdict.outcome === 'pass').length;
    return [
        (0,console/* epilogue */.Th)(speaker, program).trimEnd(),
        '',
        `${passed} of ${(0,lib_text/* counted */.hS)(rows.length, 'run')} passed; what stands above is ${speaker.manifest.task_id}`,
        ...lines,
        '',
    ].join('\n');
}
function isOne({ results, unbegun, broken }) {
    return results.length === 1 && unbegun.length === 0 && broken.length === 0;
}
/** A row for each task, in declared order; those without a record last. */
function rowsOf({ results, unbegun, broken }) {
    const ended = results.map((result) => {
        const { manifest, verdict, guidance } = result;
        const local = manifest.execution_mode === 'cloud' ? null : 'on this machine';
        return {
            task: manifest.task_id,
            word: (0,publish_result/* outcomeInWords */.Lz)(verdict.outcome, verdict.evidence),
            what: (0,lib_text/* oneLine */.TN)([verdict.reason, local, pageOf(result), manifest.run_id].filter(Boolean).join('  ')),
            cure: verdict.reason === null ? [] : [(0,lib_text/* oneLine */.TN)(guidance, 2000), (0,explanations/* explanationOf */.p)(verdict.reason)],
        };
    });
    const left = unbegun.map(({ task, why }) => ({ task, word: 'not begun', what: why, cure: [] }));
    const lost = broken.map(({ task, error }) => ({
        task,
        word: (0,reasons/* outcomeOf */.sG)(error.code),
        what: (0,lib_text/* oneLine */.TN)(`${error.code}: ${error.message}`, 2000),
        cure: [(0,lib_text/* oneLine */.TN)(error.guidance, 2000), (0,explanations/* explanationOf */.p)(error.code)],
    }));
    return [...ended, ...left, ...lost];
}
/** The page of its cloud task; that of a rehearsal is only played. */
function pageOf({ manifest: { cloud_execution: cloud }, verdict }) {
    return (verdict.evidence === 'live' ? cloud?.status_url : cloud?.task_id) ?? null;
}
/** The step summary of several runs: `summaries` are theirs, in the same order. */
function joinedSummary(joined, summaries) {
    const [only = ''] = summaries;
    if (isOne(joined))
        return only;
    const rows = rowsOf(joined).map(({ task, word, what, cure }) => `| ${[task, word, [what, ...cure].join(' ')].map((text) => (0,lib_text/* markdown */.wD)(text, 1000)).join(' | ')} |`);
    const table = ['| task | outcome | |', '|---|---|---|', ...rows].join('\n');
    const speaker = speakerOf(joined);
    const at = joined.results.indexOf(speaker);
    const [first = '', ...rest] = (summaries[at] ?? '').split('\n');
    const others = joined.results.flatMap(({ manifest }, index) => index === at
        ? []
        : [
            `<details><summary>${(0,lib_text/* markdown */.wD)(manifest.task_id)}</summary>\n\n${summaries[index] ?? ''}\n\n</details>`,
        ]);
    return fitting([first, table, `### ${speaker.manifest.task_id}`, rest.join('\n').trim(), ...others]);
}
/** As many parts as a summary may hold, each of them whole. */
function fitting(parts) {
    const kept = [];
    let bytes = 0;
    for (const part of parts) {
        bytes += Buffer.byteLength(part) + 2;
        if (bytes > summary/* MAX_SUMMARY_BYTES */.Q0 - 100)
            return [...kept, 'Cut: the records of all are in the artifact.', ''].join('\n\n');
        kept.push(part);
    }
    return `${kept.join('\n\n')}\n`;
}
/** What a script reads of each run; one that was not begun, or left no record, has no id. */
function runsJson({ results, unbegun, broken }) {
    const none = { run_id: null, evidence: null, cloud_task_id: null, cloud_task_url: null };
    return [
        ...results.map(({ manifest, verdict }) => ({
            task: manifest.task_id,
            run_id: manifest.run_id,
            outcome: verdict.outcome,
            reason: verdict.reason,
            verdict: verdict.policy.verdict,
            evidence: verdict.evidence,
            cloud_task_id: manifest.cloud_execution?.task_id ?? null,
            cloud_task_url: manifest.cloud_execution?.status_url ?? null,
        })),
        ...unbegun.map(({ task, why }) => ({ task, ...none, outcome: null, reason: null, verdict: null, why })),
        ...broken.map(({ task, error }) => ({
            ...{ task, ...none, outcome: (0,reasons/* outcomeOf */.sG)(error.code), reason: error.code },
            ...{ verdict: 'block', why: error.message },
        })),
    ];
}
/** Several runs as one JSON document: what the gravest says, and all of them. */
function joinedJson(joined) {
    const { outcome, reason, verdict } = joinedDecision(joined);
    const told = { ...(0,publish_result/* resultJson */.y3)(speakerOf(joined)), outcome, reason, verdict, runs: runsJson(joined) };
    return isOne(joined) ? told : { ...told, results: joined.results.map(publish_result/* resultJson */.y3) };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
