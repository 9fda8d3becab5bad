export const id = 3969;
export const ids = [3969,3966,4963];
export const modules = {

/***/ 73969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33540);
// EXTERNAL MODULE: ./build/backend.js
var backend = __webpack_require__(99180);
// EXTERNAL MODULE: ./build/broker.js
var build_broker = __webpack_require__(69339);
// EXTERNAL MODULE: ./build/credentials/scratch.js
var credentials_scratch = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/deps.js
var build_deps = __webpack_require__(10572);
// EXTERNAL MODULE: ./build/gate/gate.js
var gate = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/history/trend.js
var trend = __webpack_require__(79236);
// EXTERNAL MODULE: ./build/inputs/from-action.js
var from_action = __webpack_require__(60077);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(90743);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/lib/redact.js + 5 modules
var redact = __webpack_require__(61873);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/publish/annotations.js
var annotations = __webpack_require__(90354);
// EXTERNAL MODULE: ./build/publish/beside.js
var beside = __webpack_require__(42192);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/evidence.js
var evidence = __webpack_require__(54291);
// EXTERNAL MODULE: ./build/publish/handover.js
var handover = __webpack_require__(38653);
// EXTERNAL MODULE: ./build/publish/matrix.js
var matrix = __webpack_require__(75483);
// EXTERNAL MODULE: ./build/publish/outputs.js
var outputs = __webpack_require__(14814);
;// CONCATENATED MODULE: ./build/publish/stage-output.js


/** Characters shown of one stage; the end, where a failure is told. The log has all of it. */
const MAX_SHOWN = 64 * 1024;
/**
 * Collects what stages print and writes it by groups; `random` gives the word that no stage can know. What is a stage's and
 * what the runner obeys are never in one part.
 */
function stageOutput(write, random) {
    const printed = new Map();
    return {
        onOutput(stage, text) {
            const known = printed.get(stage) ?? { text: '', dropped: 0 };
            known.text += text;
            // Cut by halves, so that a flood costs no copy for each of its pieces.
            if (known.text.length > 2 * MAX_SHOWN)
                cut(known);
            printed.set(stage, known);
        },
        onEvent(event) {
            if (event.event !== 'stage:ended')
                return;
            const known = printed.get(event.payload.stage);
            if (known === undefined)
                return;
            printed.delete(event.payload.stage);
            if (known.text.length > MAX_SHOWN)
                cut(known);
            write(...groupOf(known, event, random(16)));
        },
    };
}
function cut(printed) {
    const kept = printed.text.slice(-MAX_SHOWN);
    // A half of a line says nothing; a line that is longer than all that is kept has no better beginning.
    const begin = kept.indexOf('\n') + 1;
    const text = begin === kept.length ? kept : kept.slice(begin);
    printed.dropped += printed.text.length - text.length;
    printed.text = text;
}
function groupOf({ text, dropped }, event, token) {
    const { log } = event.payload;
    const missing = dropped === 0
        ? ''
        : `[${(0,lib_text/* counted */.hS)(dropped, 'character')} before this ${log === null ? 'are not kept' : `are in ${log.path}`}]\n`;
    const body = harmless(`${missing}${text}`);
    return [
        `::group::${data((0,lib_text/* oneLine */.TN)(`Stage ${(0,console/* endOfStage */.F5)(event.payload)}`))}`,
        `\n::stop-commands::${token}\n`,
        body.endsWith('\n') ? body.slice(0, -1) : body,
        `\n::${token}::\n::endgroup::\n`,
    ];
}
/**
 * The page that shows a log draws a group or an error for `##[`, though no command is obeyed, and shows a text that hides
 * or reorders itself as it wants to be seen.
 */
function harmless(text) {
    return (0,lib_text/* coloured */.qY)(text.replace(/\r\n?/g, '\n')).replaceAll('##[', '# #[');
}
/** One line as the data of a workflow command. */
function data(text) {
    return text.replaceAll('%', '%25');
}

// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/publish/surface.js
var surface = __webpack_require__(16571);
// EXTERNAL MODULE: ./build/run/earlier.js
var run_earlier = __webpack_require__(62634);
// EXTERNAL MODULE: ./build/publish/ledger.js
var ledger = __webpack_require__(38115);
;// CONCATENATED MODULE: ./build/run/hand-on.js
/**
 * What this step hands on to later workflow runs: the records of its live runs, and those that it has read itself.
 */

/** True for a run that was skipped by what earlier runs tell: later ones are to go by it as well. */
function isVanished({ verdict: { reason } }) {
    return reason === 'credentials_vanished';
}
/** Hands on what there is; nothing where no run was live. True where an upload was left behind. */
async function handOn({ results, onDefaultBranch, ...request }, earlier) {
    const live = results.some(({ verdict }) => verdict.evidence === 'live');
    if (!live && !results.some(isVanished))
        return false;
    const trend = onDefaultBranch ? await earlier.trend() : null;
    const spend = await earlier.spendRead();
    return (0,ledger/* uploadLedger */.D)({
        ...request,
        folders: results.map(({ folder }) => folder),
        trend: trend?.whole === true ? trend.chain : null,
        spend: spend?.whole === true ? spend.chain : null,
    });
}

// EXTERNAL MODULE: ./build/run/known-values.js
var known_values = __webpack_require__(15532);
// EXTERNAL MODULE: ./build/run/manager.js
var manager = __webpack_require__(29329);
// EXTERNAL MODULE: ./build/run/own-code.js
var own_code = __webpack_require__(53882);
// EXTERNAL MODULE: ./build/run/run-all.js
var run_all = __webpack_require__(42421);
// EXTERNAL MODULE: ./build/run/sync.js + 1 modules
var run_sync = __webpack_require__(23966);
;// CONCATENATED MODULE: ./build/main.js
/**
 * The door of the action's main step: reads inputs, runs, tells every surface, and fails the step if and only if
 * the verdict is block.
 */

































const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
/** One step in one process: what it tells goes through what it knows. */
const main_surface = new surface/* Surface */.u(new redact/* Redactor */.p());
/** Runs the main step. */
async function main() {
    process.stdout.on('error', () => { });
    const signal = (0,build_deps.cancellation)();
    const scratch = await (0,build_deps.newScratch)();
    try {
        (0,handover/* saveScratch */.i1)(scratch);
        const given = (0,from_action/* givenByAction */.JI)(main_surface.mask);
        main_surface.maskLogin(given['codex-auth-json']);
        const inputs = (0,inputs_inputs/* parseInputs */.TL)(given);
        // Here, for every operation there is and will be: what an earlier run said can hold any value of this job.
        (0,known_values/* secretsOfRequest */.A)({ inputs }, { mask: main_surface.mask, stageEnvironment: backend/* stageEnvironment */._7 });
        const context = await (0,build_deps.contextOfAction)();
        const step = { inputs, context, scratch, signal, surface: main_surface, canary: CANARY };
        await STEPS[inputs.operation](step);
    }
    catch (error) {
        await refuse(error);
    }
    // Everything is told. An upload that was given up, or a pipe that somebody holds, must not keep the job.
    process.stdout.write('', () => process.exit());
}
const STEPS = {
    run: runStep,
    apply: async (step) => (await __webpack_require__.e(/* import() */ 9252).then(__webpack_require__.bind(__webpack_require__, 9252))).applyStep(step),
    doctor: async (step) => (await __webpack_require__.e(/* import() */ 9252).then(__webpack_require__.bind(__webpack_require__, 9252))).doctorStep(step),
    plan: async (step) => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 70421))).planStep(step),
    gate: async (step) => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 70421))).gateStep(step),
    report: async (step) => (await Promise.all(/* import() */[__webpack_require__.e(7771), __webpack_require__.e(5399)]).then(__webpack_require__.bind(__webpack_require__, 75399))).reportStep(step),
    notify: async (step) => (await Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(7771), __webpack_require__.e(1482), __webpack_require__.e(2240)]).then(__webpack_require__.bind(__webpack_require__, 42240))).notifyStep(step),
};
async function runStep(step) {
    const { inputs, signal, scratch } = step;
    (0,handover/* saveSettings */.DZ)((0,handover/* settingsOf */.f5)(inputs));
    const mask = (0,handover/* maskForPost */.gQ)(main_surface, (0,build_broker/* stepKey */.Ug)(), clock.systemRandom);
    const keep = (0,handover/* keepForPost */.$b)((0,build_broker/* idTokenKey */.Ej)(), clock.systemRandom);
    const broker = await (0,build_broker/* brokerOf */.nd)(inputs, { mask, signal, keep });
    try {
        // Steps between this one and post must not find a credential on the disk.
        const { joined, sync, earlier } = await perform({ ...step, mask }, broker).finally(() => (0,credentials_scratch/* removeScratch */.ZU)(scratch));
        await tell(joined, step, earlier);
        if ((0,matrix/* joinedDecision */.wI)(joined).verdict === 'block')
            process.exitCode = core.ExitCode.Failure;
        // Everything is told by now, and stands.
        for (const message of await sync.finish())
            main_surface.annotate([{ level: 'notice', title: 'Cloud sync', message: (0,lib_text/* oneLine */.TN)(message, 2000) }]);
    }
    finally {
        await broker?.close();
    }
}
async function perform({ inputs, context, scratch, signal, canary, mask }, broker) {
    const host = await (0,build_deps.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    let code = null;
    const tellStory = (0,console/* storyteller */.Iq)(main_surface.print);
    const output = stageOutput(main_surface.print, clock.systemRandom);
    const folders = [];
    // Before anything is in it: from here on, post can close what a killed main left.
    const onOpen = (folder) => {
        folders.push(folder);
        (0,handover/* saveFolders */.v7)(folders);
    };
    const deps = (0,build_deps.makeDeps)(host, {
        ...{ mask, redactor: main_surface.redactor, broker },
        onOpen,
        onLogin: handover/* saveLogin */.N8,
        onEvent: (event, manifest) => {
            // Before anything is started; a skip starts nothing, and must stay cheap.
            if (code === null && begins(event)) {
                code = (0,own_code/* ownCode */.m)(canary);
                (0,handover/* saveCode */.zf)(code);
            }
            output.onEvent(event);
            tellStory(event, manifest);
            sync.heard(event);
        },
        onOutput: output.onOutput,
        signal,
    });
    const sync = (0,run_sync.syncAfter)(inputs, deps);
    const previous = await earlierRuns({ inputs, context }, deps);
    const continued = new Set(previous.keys());
    const earlier = (0,run_earlier.earlierInWorkflow)({ inputs, context }, deps);
    const begin = async (request, shared, task) => {
        const folder = previous.get(task);
        if (folder === undefined)
            return (0,manager/* run */.e)(request, shared);
        const { resume } = await __webpack_require__.e(/* import() */ 6695).then(__webpack_require__.bind(__webpack_require__, 46695));
        onOpen(folder);
        return resume({ ...request, folder }, shared);
    };
    const ran = await (0,run_all/* runAll */.$)({ inputs, context }, { ...deps, earlier, continued }, begin);
    const all = inputs.shard === undefined ? ran : { ...ran, sharded: true };
    // Before more of it is loaded: what a stage wrote there must get no token.
    if (code !== null && (0,own_code/* ownCode */.m)(canary) !== code)
        throw new errors/* RunError */.e4('action_changed', 'The files of the action were changed while its stages ran');
    return { joined: await weighed(all, { inputs, context }, { ...deps, earlier }), sync, earlier };
}
/** With what a policy of the user makes of it until its scenarios have graduated; what cannot be told makes nothing milder. */
async function weighed(joined, asked, deps) {
    if (asked.inputs.policy === undefined)
        return joined;
    const { graduate } = await __webpack_require__.e(/* import() */ 9881).then(__webpack_require__.bind(__webpack_require__, 89881));
    const graduation = await graduate(joined, asked, deps).catch((error) => {
        main_surface.warn(`How far graduation is cannot be told, so what blocks, blocks: ${(0,surface/* wordsOf */.Z)(error)}`);
        return null;
    });
    return graduation === null ? joined : { ...joined, graduation };
}
/** True where the run may start children from here on. */
function begins(event) {
    return event.event === 'run:started' ? event.payload.admission === 'run' : event.event === 'run:reopened';
}
/** The runs of the attempt before that are gone on with, by their tasks; what is not among them is begun anew. */
async function earlierRuns(asked, deps) {
    if (asked.inputs.resume !== 'auto')
        return new Map();
    const { previousRuns } = await Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(8413)]).then(__webpack_require__.bind(__webpack_require__, 78413));
    const { folders, notices } = await previousRuns(asked, deps);
    main_surface.annotate(notices.map((message) => ({ level: 'notice', title: '', message })));
    return folders;
}
/** Tells every surface. */
async function tell(joined, step, earlier) {
    const { inputs, context, scratch, signal } = step;
    const { results } = joined;
    const speaker = (0,matrix/* speakerOf */.d5)(joined);
    main_surface.print((0,matrix/* joinedText */.tZ)(joined));
    const before = signal.aborted ? null : await beforeOf(results, earlier);
    const summaries = [];
    for (const result of results)
        summaries.push((0,summary/* summaryOf */.YG)(result, await (0,beside/* besideOf */.A)(result, before)));
    await main_surface.summarize((0,matrix/* joinedSummary */.EV)(joined, summaries));
    main_surface.annotate((0,matrix/* annotationsOfAll */.Xc)(joined));
    // In one go with the annotations: post tells of all that main did not live to tell of.
    (0,handover/* saveTold */.fX)();
    const runs = (0,matrix/* runsJson */.$r)(joined);
    // Before the upload too: nothing that happens to it may cost the outputs.
    main_surface.setOutputs({ ...(0,outputs/* outputsOf */.Yz)(speaker, null, runs), ...decided(joined) });
    // A skip must stay cheap and a cancelled job has seconds: post uploads those.
    const skipped = results.every(({ verdict }) => verdict.outcome === 'skipped');
    const later = skipped || signal.aborted || !inputs.uploadArtifacts;
    const { workflow, onDefaultBranch = false } = context;
    if (workflow === null || (later && !(results.some(isVanished) && inputs.uploadArtifacts)))
        return;
    const upload = {
        ...{ results, onDefaultBranch, workflow, settings: (0,handover/* settingsOf */.f5)(inputs) },
        ...{ clock: clock.systemClock, scratch, signal, surface: main_surface },
    };
    // What one goes by that is skipped for want of a credential, later ones are to go by as well.
    if (later)
        return void (await handOn({ ...upload, artifactId: null }, earlier));
    const folders = results.map(({ folder }) => folder);
    const { artifact, hidden, refused } = await (0,evidence/* uploadEvidence */.di)({ ...upload, folders });
    if (refused)
        process.exitCode = core.ExitCode.Failure;
    // Where this went wrong post tries again, and hands the records on as well.
    if (artifact !== null)
        await handOn({ ...upload, artifactId: artifact.id }, earlier);
    if (artifact === null && !refused)
        return;
    const found = { 'secrets-hidden': String(hidden) };
    main_surface.setOutputs({ ...(0,outputs/* outputsOf */.Yz)(speaker, artifact, runs), ...found, ...decided(joined) });
    (0,handover/* saveDone */.E3)();
}
/** What the summary of a live run is read beside; nothing for one that has no part in it. */
async function beforeOf(results, earlier) {
    if (results.every(({ verdict }) => verdict.evidence !== 'live'))
        return null;
    const { chain } = await earlier.trend();
    return chain === null ? null : { records: chain.records, trend: (0,trend/* trendOf */.RS)(chain.records, clock.systemClock.now()) };
}
/** Where all come to something else than the gravest alone: one that is blocked beside it, or left no record. */
function decided(joined) {
    const { outcome, reason, verdict } = (0,matrix/* joinedDecision */.wI)(joined);
    const speaker = (0,matrix/* speakerOf */.d5)(joined).verdict;
    const alike = outcome === speaker.outcome && reason === speaker.reason;
    if (alike && verdict === speaker.policy.verdict)
        return {};
    const conclusion = (0,gate/* conclusionOf */.v)(verdict, outcome);
    return { 'run-outcome': outcome, reason: reason ?? '', verdict, 'check-conclusion': conclusion };
}
async function refuse(error) {
    const { code, message: raw, guidance } = (0,errors/* toRunError */.D7)(error);
    // There may be no run whose redactor has seen it: an input can hold a credential by mistake, of the job too.
    main_surface.redactor.add((0,known_values.secretsNamedIn)(process.env));
    const message = main_surface.redactor.redact(raw);
    main_surface.annotate([(0,annotations/* annotationOfRefusal */.T)(code, message, guidance)]);
    await main_surface.summarize((0,summary/* summaryOfRefusal */.WH)((0,reasons/* outcomeOf */.sG)(code), code, `${message}. ${guidance}`));
    process.exitCode = core.ExitCode.Failure;
    try {
        main_surface.setOutputs((0,outputs/* outputsOfRefusal */.uG)(code));
    }
    catch (cause) {
        // The step is red in any case; what reads its outputs finds none.
        main_surface.warn(`The outputs could not be written: ${(0,surface/* wordsOf */.Z)(cause)}`);
    }
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checksJson: () => (/* binding */ checksJson),
/* harmony export */   checksMarkdown: () => (/* binding */ checksMarkdown),
/* harmony export */   checksText: () => (/* binding */ checksText),
/* harmony export */   failed: () => (/* binding */ failed),
/* harmony export */   missing: () => (/* binding */ missing),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   outputsOfChecks: () => (/* binding */ outputsOfChecks)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14814);



function ok(name, found) {
    return { name, status: 'ok', found, cure: null, code: null };
}
/** What is not there, by the words of the failure table; `why` says more. */
function missing(name, code, why = '') {
    const { title, cure } = _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code];
    return { name, status: 'fail', found: `${title}${why}`, cure, code };
}
/** What cannot be used, as the run itself would say it. */
function failed(name, { code, message, guidance }) {
    return { name, status: 'fail', found: message, cure: guidance, code };
}
/** The checks as one JSON document. */
function checksJson(checks, couldStart) {
    return { schema: 1, could_start: couldStart, checks };
}
/** The outputs of a step that only looks: the first fault where there is one, and never a pass. */
function outputsOfChecks(checks) {
    const code = checks.find(({ status }) => status === 'fail')?.code ?? null;
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLines */ .YT)({
        reason: code,
        ...(code === null
            ? {}
            : { 'run-outcome': (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(code), verdict: 'block', 'check-conclusion': 'failure' }),
    });
}
/** The checks for a person, each fault with its cure. */
function checksText(checks, couldStart) {
    const width = Math.max(...checks.map(({ name }) => name.length));
    const signs = { ok: 'ok', warn: 'warn', fail: 'FAIL' };
    const lines = checks.flatMap(({ name, status, found, cure, code }) => [
        `  ${signs[status].padEnd(4)}  ${name.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(found, 500)}${code === null ? '' : `  (${code})`}`,
        ...(cure === null ? [] : [`        ${''.padEnd(width)}  → ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(cure, 500)}`]),
    ]);
    return `${[...lines, '', endOf(couldStart)].join('\n')}\n`;
}
/** The checks as the step summary. */
function checksMarkdown(checks, couldStart) {
    const signs = { ok: '✅', warn: '⚠️', fail: '❌' };
    const rows = checks.map(({ name, status, found, cure, code }) => {
        const cells = [signs[status], name, (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(found, 500), code === null ? '' : `\`${code}\``];
        return `| ${[...cells, cure === null ? '' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(cure, 500)].join(' | ')} |`;
    });
    const table = ['| | what | found | code | what to do |', '|---|---|---|---|---|', ...rows].join('\n');
    return `**${couldStart ? '✅' : '❌'} ${endOf(couldStart)}**\n\n${table}\n`;
}
function endOf(couldStart) {
    return couldStart
        ? 'A run could start here; nothing was run'
        : 'A run could not start here; nothing was run';
}


/***/ }),

/***/ 14814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ singleLines),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   uG: () => (/* binding */ outputsOfRefusal)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/**
 * The outputs of the action, by name. Pure. Fixed names, single lines; nothing in them is derived from a secret,
 * since the runner drops a whole output that its mask would change.
 */


const OUTPUTS = {
    'run-outcome': 'pass, fail, timeout, infra, config, skipped, cancelled or stale',
    reason: 'Reason code; empty for a pass',
    verdict: 'allow, warn, block or ignore; the step fails if and only if it is block',
    'check-conclusion': "GitHub's word for the verdict",
    evidence: 'live or rehearsal; empty for a run that was skipped or refused',
    'run-id': 'Id of the run; of several, as all that is said of one, that of the gravest',
    runs: 'Every run as JSON: task, run id, outcome, reason, verdict, evidence, cloud task',
    'manifest-path': 'Path of manifest.json',
    'summary-path': 'Path of run-summary.json',
    'cloud-task-id': 'Id of the cloud task',
    'cloud-task-url': 'Page of the cloud task',
    'cloud-status': 'Last known status of the cloud task',
    'diff-status': 'available, empty, unavailable, error or pending',
    'diff-path': 'Path of the diff',
    'findings-failed': 'How many rules of severity error do not hold',
    'codex-version': 'Version of the Codex CLI',
    'login-days-left': 'Days until the Codex CLI renews the login of codex-auth-json; empty for a credential that is never renewed',
    'login-renewal': 'kept, lost or not_renewed: what came of a renewal of the login; empty where none was due',
    'artifact-id': 'Id of the uploaded artifact; empty where post uploads it',
    'artifact-url': 'Page of the uploaded artifact',
    'secrets-hidden': 'How many secrets were found in what was to be uploaded; empty where nothing was looked at',
    'report-path': 'Path of the page that operation: report wrote; it is there until the job ends',
    'badge-path': 'Path of its badge',
    'applied-files': 'How many files were applied; empty where none were',
    'applied-sha256': 'SHA-256 of the diff that was applied',
    matrix: 'Of a plan: what strategy.matrix takes by fromJSON, with shard, name and timeout-minutes for each job',
    shards: 'Of a plan: how many jobs there are',
    expected: 'Of a plan: what the gate has to find, for its input expected',
    'timeout-minutes': 'Of a plan: timeout-minutes that is long enough for each of its jobs',
    'check-run-url': 'Of a gate: page of the check run that was made; empty where none was',
    issues: 'Of a notify: the tracking issues as JSON: scenario, what was done, number, page',
    'comment-url': 'Of a notify: page of the comment on the pull request; empty where there is none',
};
/** The outputs of a run that has a record; `runs` is what is told of it and of those beside it. */
function outputsOf(result, artifact, runs) {
    const { manifest, verdict, folder } = result;
    const cloud = manifest.cloud_execution;
    const failed = verdict.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    return singleLines({
        'run-outcome': verdict.outcome,
        reason: verdict.reason,
        verdict: verdict.policy.verdict,
        'check-conclusion': verdict.policy.check_conclusion,
        evidence: verdict.evidence,
        'run-id': manifest.run_id,
        runs: JSON.stringify(runs),
        'manifest-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'manifest.json'),
        'summary-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'run-summary.json'),
        'cloud-task-id': cloud?.task_id,
        'cloud-task-url': cloud?.status_url,
        // Where no task is known there is nothing that could have a status.
        'cloud-status': cloud?.task_id ? cloud.status : null,
        'diff-status': cloud?.task_id ? manifest.diff.status : null,
        'diff-path': manifest.diff.path === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cloud', manifest.diff.path.split('/').at(-1) ?? ''),
        'findings-failed': String(failed.length),
        'codex-version': manifest.codex_cli.version,
        'login-days-left': manifest.credential?.days_left?.toString(),
        'login-renewal': manifest.credential_rotation?.state,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
    });
}
/** The outputs where there is no record: an input or a file that cannot be used. It blocks on every event. */
function outputsOfRefusal(code) {
    return singleLines({
        'run-outcome': (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(code),
        reason: code,
        verdict: 'block',
        'check-conclusion': 'failure',
        'findings-failed': '0',
    });
}
/** Every output by name, each in one line. */
function singleLines(values) {
    const names = Object.keys(OUTPUTS);
    // A path is kept to the letter, but for what would end the line.
    const oneLine = (text) => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
    return Object.fromEntries(names.map((name) => [name, oneLine(values[name] ?? '')]));
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

/***/ 23966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncAfter: () => (/* binding */ syncAfter),
  syncCheck: () => (/* binding */ syncCheck),
  syncSaved: () => (/* binding */ syncSaved)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/sync-knobs.js
var sync_knobs = __webpack_require__(55577);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/publish/checks.js
var checks = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/sync/settings.js


const DESTINATION = ['sync-base-url', 'sync-workspace-id', 'sync-bucket'];
const WORKSPACE = /^[A-Za-z0-9][\w.-]{0,127}$/;
const BUCKET = /^[^\s\p{Cc}\p{Cf}]{1,256}$/u;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;
const SECOND_MS = 1000;
const MIB = 1024 * 1024;
/** Whether and where runs are sent. */
function syncSetUp(inputs) {
    const { syncBaseUrl = '', syncWorkspaceId = '', syncBucket = '', syncToken, syncVaultPath = '' } = inputs;
    const [address, workspace, bucket] = [syncBaseUrl, syncWorkspaceId, syncBucket].map((text) => text.trim());
    const token = syncToken === undefined && syncVaultPath.trim() === '' ? '' : 'given';
    const given = [address, workspace, bucket, token];
    const names = [...DESTINATION, 'sync-token (or sync-vault-path)'];
    const missing = names.filter((_, at) => !given[at]);
    if (missing.length === names.length)
        return { state: 'off', why: `${names.join(', ')} are not set` };
    if (missing.length > 0)
        return {
            state: 'unusable',
            why: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set, while others are`,
        };
    const base = baseOf(address ?? '');
    if (typeof base === 'string')
        return { state: 'unusable', why: `sync-base-url ${base}` };
    if (!WORKSPACE.test(workspace ?? ''))
        return unusable('sync-workspace-id', workspace ?? '');
    if (!BUCKET.test(bucket ?? ''))
        return unusable('sync-bucket', bucket ?? '');
    const root = base.href.replace(/\/+$/, '');
    const endpoint = `${root}/workspaces/${encodeURIComponent(workspace ?? '')}/runs/import`;
    return { state: 'on', settings: { ...limitsOf(inputs), endpoint, bucket: bucket ?? '' } };
}
/** The address, or what is wrong with it; without it where it may hold a password. */
function baseOf(address) {
    const url = URL.parse(address);
    if (url === null)
        return 'is no address';
    if (url.username !== '' || url.password !== '')
        return 'holds a user or a password, which belong nowhere';
    if (url.search !== '' || url.hash !== '')
        return 'holds a query or a fragment, which belong nowhere';
    if (url.protocol === 'https:')
        return url;
    if (url.protocol === 'http:' && LOOPBACK.test(url.hostname))
        return url;
    return 'is not https: a token is sent in the clear to this machine only';
}
function unusable(name, value) {
    return { state: 'unusable', why: `${name} cannot be ${JSON.stringify((0,lib_text/* oneLine */.TN)(value, 60))}` };
}
function limitsOf(inputs) {
    const { syncFirstWaitSeconds: first, syncLongestWaitSeconds: longest } = inputs;
    return {
        rehearsals: inputs.syncRehearsals,
        retry: {
            attempts: inputs.syncAttempts ?? sync_knobs/* SYNC_DEFAULTS */.Z.attempts,
            firstWaitMs: (first ?? sync_knobs/* SYNC_DEFAULTS */.Z.firstWaitSeconds) * SECOND_MS,
            longestWaitMs: (longest ?? sync_knobs/* SYNC_DEFAULTS */.Z.longestWaitSeconds) * SECOND_MS,
            factors: {},
        },
        timeoutMs: (inputs.syncTimeoutSeconds ?? sync_knobs/* SYNC_DEFAULTS */.Z.timeoutSeconds) * SECOND_MS,
        maxBytes: (inputs.syncSizeMib ?? sync_knobs/* SYNC_DEFAULTS */.Z.sizeMib) * MIB,
        audit: {
            maxBytes: (inputs.auditLogKib ?? sync_knobs/* SYNC_DEFAULTS */.Z.auditLogKib) * 1024,
            files: inputs.auditLogFiles ?? sync_knobs/* SYNC_DEFAULTS */.Z.auditLogFiles,
        },
        httpsProxy: inputs.httpsProxy ?? null,
        caCertificate: inputs.caCertificate ?? null,
    };
}

// EXTERNAL MODULE: ./build/run/known-values.js
var known_values = __webpack_require__(15532);
;// CONCATENATED MODULE: ./build/run/sync.js
/**
 * The cloud sync beside runs: hears which have ended, sends them once their verdict is told, and answers the command
 * that sends what is left. What goes wrong is said; it delays nobody by more than the budget and changes no verdict.
 */








/** Who cancels a job has seconds before the process is killed. */
const CANCELLED_BUDGET_MS = 3000;
/** The sync of the runs of this process. */
function syncAfter(inputs, effects) {
    const ended = new Map();
    const root = effects.host.workingDirectory;
    const setUp = syncSetUp(inputs);
    return {
        asked: setUp.state !== 'off',
        heard({ event, task_id: taskId, run_id: runId }) {
            if (event !== 'run:completed')
                return;
            ended.set(`${taskId}/${runId}`, { taskId, runId, folder: (0,external_node_path_.join)(root, (0,reduce/* runFolder */.kQ)(taskId, runId)) });
        },
        async finish() {
            if (setUp.state === 'off' || ended.size === 0)
                return [];
            if (setUp.state === 'unusable')
                return [`Nothing was sent, for ${setUp.why}`];
            try {
                return await send(setUp.settings, [...ended.values()]);
            }
            catch (error) {
                return [`Nothing was sent, for ${effects.redactor.redact((0,errors/* toRunError */.D7)(error).message)}`];
            }
        },
    };
    async function send(settings, runs) {
        // Loaded only where something is sent.
        const [{ syncRuns }, { syncNotices }] = await Promise.all([
            __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 50461)),
            __webpack_require__.e(/* import() */ 3187).then(__webpack_require__.bind(__webpack_require__, 93187)),
        ]);
        const asked = (inputs.syncBudgetSeconds ?? sync_knobs/* SYNC_DEFAULTS */.Z.budgetSeconds) * 1000;
        const cancelled = effects.signal.aborted;
        const budget = cancelled ? Math.min(asked, CANCELLED_BUDGET_MS) : asked;
        const request = { runs, settings, budgetMs: { each: budget, all: budget }, replay: false, sinceMs: 0 };
        const deps = depsOf(inputs, effects);
        // What has cancelled the run cancels no message that it was.
        const signal = cancelled ? new AbortController().signal : effects.signal;
        return syncNotices(await syncRuns(request, { ...deps, signal }));
    }
}
/** Sends what is not there yet. Throws RunError `input_invalid` where the sync is off or not set up. */
async function syncSaved(inputs, { replay, since }, effects) {
    const setUp = syncSetUp(inputs);
    if (setUp.state !== 'on')
        throw new errors/* RunError */.e4('input_invalid', setUp.state === 'off'
            ? `The cloud sync is off: ${setUp.why}`
            : `The cloud sync is not set up: ${setUp.why}`, { guidance: CURE });
    const [{ syncRuns }, { syncExitCode, syncJson, syncText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 50461)),
        __webpack_require__.e(/* import() */ 3187).then(__webpack_require__.bind(__webpack_require__, 93187)),
    ]);
    const each = (inputs.syncBudgetSeconds ?? sync_knobs/* SYNC_DEFAULTS */.Z.commandBudgetSeconds) * 1000;
    const report = await syncRuns({
        runs: await (0,find_run/* runsOf */.ky)(effects.host.workingDirectory),
        settings: setUp.settings,
        budgetMs: { each, all: Number.POSITIVE_INFINITY },
        replay,
        sinceMs: since === undefined ? 0 : Date.parse(since),
    }, depsOf(inputs, effects));
    return {
        text: syncText(report),
        json: syncJson(report),
        exitCode: syncExitCode(report),
        notices: report.notices,
    };
}
const CURE = 'Set CODEX_CLOUD_BASE_URL, CODEX_CLOUD_WORKSPACE_ID, CLOUD_SYNC_BUCKET and a token, or the inputs of the same meaning; docs/sync.md says more';
/** Whether runs would be sent, for the doctor; a run starts in any case. */
function syncCheck(inputs) {
    const name = 'cloud sync';
    const setUp = syncSetUp(inputs);
    if (setUp.state === 'unusable')
        return { name, status: 'warn', found: setUp.why, cure: CURE, code: 'input_invalid' };
    const found = setUp.state === 'off' ? `off: ${setUp.why}` : `on: ${setUp.settings.endpoint}`;
    return (0,checks.ok)(name, found);
}
/** A token that ends sooner is not worth a request. */
const TOKEN_MS = 60_000;
function depsOf(inputs, effects) {
    effects.redactor.add((0,known_values/* secretsOfRequest */.A)({ inputs }, effects));
    const { clock, random, signal, host, broker } = effects;
    return {
        ...{ clock, random, signal, root: host.workingDirectory, machine: host.machine },
        redactor: effects.redactor,
        token: async () => inputs.syncToken ?? (await broker?.lease('cloud-sync', TOKEN_MS))?.values.token ?? null,
    };
}


/***/ })

};
