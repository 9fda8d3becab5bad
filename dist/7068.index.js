export const id = 7068;
export const ids = [7068];
export const modules = {

/***/ 27068:
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
  syncRuns: () => (/* binding */ syncRuns),
  tell: () => (/* binding */ tell),
  typedHere: () => (/* binding */ typedHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/backend.js
var backend = __webpack_require__(99180);
// EXTERNAL MODULE: ./build/broker.js
var build_broker = __webpack_require__(69339);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/deps.js
var build_deps = __webpack_require__(10572);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var lib_process = __webpack_require__(55799);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/run/known-values.js
var known_values = __webpack_require__(15532);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
;// CONCATENATED MODULE: ./build/cli-here.js
/**
 * What the commands of the command line have in common: the run that is meant, where it lies, and what is to be run. Does
 * nothing by itself.
 */









/** The file that node was told to run. */
const SCRIPT = process.argv[1] ?? '';
const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
/** What a command knows of this machine. */
const HERE = { clock: clock.systemClock, random: clock.systemRandom, machine: (0,lib_process/* machineName */.Fm)() };
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
        root: await (0,build_deps.folderAt)(inputs.workingDirectory),
        ...(await readerHere()),
        canary: CANARY,
        clock: clock.systemClock,
    };
}
/** Who reads what is told. */
async function readerHere() {
    return { program: await (0,build_deps.programName)(SCRIPT), here: process.cwd() };
}
/** What is to be run, and where. */
async function requestOf({ inputs, redactor }, scratch) {
    redactor.add((0,known_values/* secretsOfRequest */.A)({ inputs }, { mask: () => { }, stageEnvironment: backend/* stageEnvironment */._7 }));
    const host = await (0,build_deps.makeHost)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    return { request: { inputs, context: await (0,build_deps.contextHere)(host.workingDirectory) }, host };
}
/** The same, with what it goes by in a workflow. */
async function trustedRequest(call) {
    const { request, host } = await requestOf(call, await (0,build_deps.newScratch)());
    const { redactor } = call;
    const deps = (0,build_deps.makeDeps)(host, { mask: () => { }, redactor, signal: new AbortController().signal });
    return { request: await (0,prepare/* entrusted */.nL)(request, deps), host };
}

// EXTERNAL MODULE: ./build/credentials/scratch.js
var scratch = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/matrix.js
var matrix = __webpack_require__(75483);
// EXTERNAL MODULE: ./build/publish/next.js
var next = __webpack_require__(22647);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/plan/planner.js + 3 modules
var planner = __webpack_require__(36260);
;// CONCATENATED MODULE: ./build/publish/plan.js
/**
 * A plan as it is shown before anything is run: which stages, which of them in this run, in which mode and why.
 */



/** So much of a prompt tells which one it is. */
const PROMPT_HEAD = 120;
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
        attempts: route.mode === 'cloud' ? planned.attempts : null,
        prompt_head: route.mode === 'cloud' ? (0,lib_text/* oneLine */.TN)(planned.prompt, PROMPT_HEAD) : null,
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
        pipeline === null ? (0,lib_text/* oneLine */.TN)(planned.title) : `Pipeline ${pipeline.id}: ${(0,lib_text/* oneLine */.TN)(pipeline.title)}`,
        `  task      ${planned.taskId}${planned.target === null ? '' : `, stage ${planned.target}`}`,
        `  mode      ${route.mode}: ${route.reason}`,
        ...(route.mode === 'cloud'
            ? [
                `  where     environment ${(0,lib_text/* oneLine */.TN)(planned.environment ?? '?')}, branch ${(0,lib_text/* oneLine */.TN)(planned.branch ?? '?')}`,
                `  attempts  ${planned.attempts === 1 ? 'one' : `best of ${planned.attempts}`}`,
                `  prompt    ${(0,lib_text/* oneLine */.TN)(planned.prompt, PROMPT_HEAD)}`,
            ]
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
// EXTERNAL MODULE: ./build/run/earlier.js
var earlier = __webpack_require__(62634);
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
    const { resume } = await __webpack_require__.e(/* import() */ 6695).then(__webpack_require__.bind(__webpack_require__, 46695));
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
async function tellRuns(call, work) {
    const { asked, inputs, streams, redactor } = call;
    // From here on an interrupt is a cancellation.
    const signal = (0,build_deps.cancellation)();
    const { request, host } = await requestOf(call, await (0,build_deps.newScratch)());
    const { stop, ...story } = await makeStory(asked.printing, streams);
    const silent = { mask: () => { }, keep: () => { }, signal };
    const broker = await (0,build_broker/* brokerOf */.nd)(inputs, silent);
    try {
        const loginFolder = await loginFolderOf(asked);
        const surface = { ...story, mask: () => { }, signal, broker, redactor, loginFolder };
        const deps = { ...(0,build_deps.makeDeps)(host, surface), earlier: await (0,earlier.earlierHere)(request, host) };
        const sync = (await __webpack_require__.e(/* import() */ 3966).then(__webpack_require__.bind(__webpack_require__, 23966))).syncAfter(inputs, deps);
        const onEvent = (event, manifest) => {
            deps.onEvent(event, manifest);
            sync.heard(event);
        };
        const joined = await work(request, { ...deps, onEvent });
        return {
            ...(sync.asked ? { after: sync.finish } : {}),
            text: (0,matrix/* joinedText */.tZ)(joined, await readerHere()),
            json: (0,matrix/* joinedJson */.i1)(joined),
            exitCode: reasons/* EXIT_CODES */.ai[(0,matrix/* joinedDecision */.wI)(joined).outcome],
        };
    }
    finally {
        stop();
        await broker?.close();
        await (0,scratch/* removeScratch */.ZU)(host.scratch);
    }
}
/** Where a renewed login goes back to; undefined where the login is nobody's own, or its folder cannot be written. */
async function loginFolderOf({ codexHome }) {
    if (codexHome === undefined)
        return undefined;
    const { canReplaceLogin } = await __webpack_require__.e(/* import() */ 1911).then(__webpack_require__.bind(__webpack_require__, 71911));
    const folder = (0,external_node_path_.resolve)(codexHome.folder);
    return (await canReplaceLogin(folder)) ? folder : undefined;
}
/** Shows what would be run. */
async function showPlan(call) {
    const { request, host } = await trustedRequest(call);
    const deps = { host, random: clock.systemRandom, clock: clock.systemClock };
    const found = await (0,run_matrix/* plansOf */.i)(await (0,run_matrix/* matrixOf */.l)(request, deps), deps);
    // Before anything is cut: of half a value nobody could tell what it was.
    const plans = found.map((plan) => withoutSecrets(plan, call.redactor));
    const all = plans.map(planJson);
    const json = { ...all[0], plans: all };
    return { text: plans.map(planText).join('\n'), json, exitCode: reasons/* EXIT_CODES */.ai.pass };
}
function withoutSecrets(plan, redactor) {
    const hidden = (text) => (text === null ? null : redactor.redact(text));
    const items = plan.items.map((item) => ({
        ...item,
        title: redactor.redact(item.title),
        command: hidden(item.command),
        prompt: hidden(item.prompt),
    }));
    return { ...plan, items, title: redactor.redact(plan.title), prompt: redactor.redact(plan.prompt) };
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
    const following = watch ? { tell, machine: HERE.machine, signal: (0,build_deps.cancellation)() } : null;
    const place = await placeOf(call);
    const answer = await status(folder, place, dead ? 'dead' : following);
    if (!answer.dead)
        return answer;
    // It died while we looked on.
    if (!dead)
        await (0,liveness/* reap */.xg)(folder, HERE);
    const { events } = await (0,liveness/* eventsIn */.pd)(folder);
    const left = (0,control/* whatIsLeft */.WT)(events[0], `${place.program} resume --run ${(0,external_node_path_.basename)(folder)}`);
    return { ...answer, notices: [...(answer.notices ?? []), `The process of the run is dead. ${left}`] };
}
/** Looks whether a run could start. */
async function examineMachine(call) {
    const { asked, inputs, redactor } = call;
    const { install } = asked;
    const [{ couldStart, examine }, { checksJson, checksText }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(7329), __webpack_require__.e(8400)]).then(__webpack_require__.bind(__webpack_require__, 38552)),
        __webpack_require__.e(/* import() */ 4963).then(__webpack_require__.bind(__webpack_require__, 4963)),
    ]);
    const { request, host } = await requestOf(call, await (0,build_deps.newScratch)());
    const silent = { redactor, mask: () => { }, signal: (0,build_deps.cancellation)() };
    const broker = await (0,build_broker/* brokerOf */.nd)(inputs, { ...silent, keep: () => { } });
    try {
        const codexEnv = await (0,backend/* childEnvironment */.Qc)(host);
        const nodeVersion = process.versions.node;
        const checks = await examine(request, {
            ...(0,build_deps.makeDeps)(host, { ...silent, broker, loginFolder: await loginFolderOf(asked) }),
            install,
            nodeVersion,
            codexEnv,
            earlierUntil: () => (0,earlier.earlierHere)(request, host),
        });
        const fit = couldStart(checks);
        const exitCode = fit ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.config;
        return { text: checksText(checks, fit), json: checksJson(checks, fit), exitCode };
    }
    finally {
        await broker?.close();
        await (0,scratch/* removeScratch */.ZU)(host.scratch);
    }
}
/** Sends saved runs to the Runs API. */
async function syncRuns({ asked, inputs, redactor }) {
    const { syncSaved } = await __webpack_require__.e(/* import() */ 3966).then(__webpack_require__.bind(__webpack_require__, 23966));
    const host = await (0,build_deps.makeHost)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch: '' });
    const signal = (0,build_deps.cancellation)();
    const broker = await (0,build_broker/* brokerOf */.nd)(inputs, { mask: () => { }, keep: () => { }, signal });
    return syncSaved(inputs, asked, (0,build_deps.makeDeps)(host, { mask: () => { }, redactor, signal, broker })).finally(() => broker?.close());
}
/** Applies the diff of one run, which has to be named: what is applied is nobody's guess. */
async function applyDiff(call) {
    const { asked, inputs, redactor } = call;
    if (asked.argument === undefined)
        throw new errors/* RunError */.e4('input_invalid', 'No run is named', { guidance: 'Name it: apply --run <id>' });
    const [{ applyRun }, { appliedJson, appliedText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4614).then(__webpack_require__.bind(__webpack_require__, 44614)),
        __webpack_require__.e(/* import() */ 6949).then(__webpack_require__.bind(__webpack_require__, 96949)),
    ]);
    const { request, host } = await requestOf(call, '');
    const { allowPaths, applyOutcome: outcome } = inputs;
    const deps = (0,build_deps.makeDeps)(host, { mask: () => { }, redactor, signal: (0,build_deps.cancellation)() });
    const folder = await folderOf(call);
    const applied = await applyRun({ folder, allowPaths, outcome, context: request.context }, deps);
    const exitCode = applied.end.status === 'succeeded' ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.fail;
    return { text: appliedText(applied), json: appliedJson(applied), exitCode };
}
/** Tells of a saved run, or judges it again. */
async function tell(call, how) {
    if (how === 'judgeSaved')
        await refuseLive(await folderOf(call), runOf(call));
    return (await offline())[how](runOf(call), await placeOf(call), call.asked);
}
/** Lists the history. */
async function listRuns(call) {
    const place = { ...(await placeOf(call)), machine: HERE.machine };
    return (await offline()).runs(call.asked.argument, call.asked.limit, place);
}
/** Decides again what saved runs mean. */
async function gateRun(call) {
    const { inputs, asked } = call;
    // In a workflow on a pull request the head's own policy decides nothing here either.
    const files = inputs.policy === undefined ? undefined : (await trustedRequest(call)).request.trust?.base?.files;
    const request = { event: asked.event, policy: inputs.policy, files };
    const place = await placeOf(call);
    const names = [runOf(call), ...asked.others];
    const { gateSeveral, meantBy } = await Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(7771), __webpack_require__.e(1482), __webpack_require__.e(4805)]).then(__webpack_require__.bind(__webpack_require__, 50722));
    const meant = await meantBy(names, place);
    const [only] = meant;
    if (only !== undefined && meant.length === 1 && !only.holder) {
        await refuseLive(only.folder, only.name);
        return (await offline()).gate(only.folder, place, request);
    }
    for (const { folder, holder, name } of meant)
        if (!holder)
            await refuseLive(folder, name);
    return gateSeveral(meant, place, { ...request, redactor: call.redactor });
}
/** What speaks of records alone. */
function offline() {
    return __webpack_require__.e(/* import() */ 5159).then(__webpack_require__.bind(__webpack_require__, 45159));
}
/** What is still under way has come to nothing that could be judged. */
async function refuseLive(folder, name) {
    const { events } = await (0,liveness/* eventsIn */.pd)(folder);
    if ((await (0,liveness/* livenessOf */.l8)(events, HERE.machine)) === 'live')
        throw new errors/* RunError */.e4('input_invalid', `The run ${name} is under way`, {
            guidance: 'Ask again when it has ended; status --watch follows it',
        });
}
/** The text with every command of this program as it can be typed here. */
async function typedHere(text) {
    return (0,next/* typable */.aF)(text, await readerHere());
}
/** Where the story goes: with a JSON document on standard output, everything else stands on standard error. */
async function makeStory({ format, quiet }, { out, err }) {
    const silent = { onEvent: () => { }, onOutput: () => { }, onUnfinished: () => { }, stop: () => { } };
    if (quiet)
        return silent;
    const { stdout, env } = process;
    if (format === 'json' || !stdout.isTTY || env.TERM === 'dumb' || env.CI === 'true') {
        return { ...silent, onEvent: (0,console/* storyteller */.Iq)(format === 'json' ? err : out, await (0,build_deps.programName)(SCRIPT)) };
    }
    const { liveStory } = await __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 90092));
    return liveStory({
        write: out,
        columns: () => stdout.columns,
        rows: () => stdout.rows,
        colour: !env.NO_COLOR,
        plainSigns: process.platform === 'win32',
        now: clock.systemClock.now,
        repeat: clock.repeat,
    });
}


/***/ }),

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


/***/ })

};
