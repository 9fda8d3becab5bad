export const id = 173;
export const ids = [173];
export const modules = {

/***/ 47173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/manifest/events.js
var events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/record.js
var manifest_record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/assert/tester.js
var tester = __webpack_require__(90684);
;// CONCATENATED MODULE: ./build/assert/replay.js
/**
 * Judges a saved run again, offline: what the rules say now, what that comes to, and whether the record's own words of
 * its day agree. Believes no stored finding and no stored verdict.
 */







/** Evaluates a saved record. A run of ours that was not built, a skipped one say, was not judged on its day either. */
function evaluateSaved(record) {
    const ours = record.allEvents.length > 0;
    return ours && (0,events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(record.events), 'build:completed') === undefined
        ? []
        : (0,tester/* evaluate */._3)(record, (0,tester/* shapesOnly */.v9)());
}
/**
 * The reason of a saved run: its recorded failure, else what the rules find now, else what it concluded on its day. One
 * that never came to a conclusion was interrupted, whatever the rules say.
 */
function reasonOfSaved(record, findings) {
    const last = (0,reduce/* fold */.AU)(record.allEvents);
    const failure = last === null ? record.manifest.failure : last.failure;
    if (failure != null)
        return failure.code;
    const unended = last !== null && last.outcome === null;
    return (0,tester/* reasonOf */.A3)(findings) ?? last?.reason ?? (unended ? 'run_interrupted' : null);
}
/**
 * What the record says of itself and this replay does not come to: stored findings, and the verdict file. Empty for a
 * run that was not closed. Secrets are left out: offline only the shapes of tokens are known.
 */
function contradictions({ allEvents, files }, findings, reason) {
    const text = files.get('verdict.json')?.text;
    if (text === undefined)
        return [];
    const verdict = schema/* VerdictRecord */.jy.safeParse((0,manifest_record/* parseJson */.qF)(text)).data;
    if (verdict === undefined)
        return ['verdict.json does not have its declared shape'];
    const outcome = (0,reasons/* outcomeOf */.sG)(reason);
    const tested = (0,events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(allEvents), 'test:completed')?.payload.findings ?? [];
    return [
        ...(verdict.outcome === outcome && verdict.reason === reason
            ? []
            : [`verdict.json says ${verdict.outcome}, the replay ${outcome}`]),
        ...differing(tested, findings).map((rule) => `events.jsonl tells another finding of ${rule}`),
        ...differing(verdict.findings, findings).map((rule) => `verdict.json tells another finding of ${rule}`),
    ];
}
/** Rules that both know: another version may have had others. */
function differing(stored, found) {
    const now = new Map(found.map((finding) => [finding.rule, finding]));
    return stored.flatMap(({ rule, severity, status }) => {
        const same = now.get(rule);
        const agrees = same === undefined || (same.severity === severity && same.status === status);
        return agrees || rule === 'no-secret' ? [] : [rule];
    });
}

// EXTERNAL MODULE: ./build/credentials/codex-home.js
var codex_home = __webpack_require__(75620);
// EXTERNAL MODULE: ./build/deps.js + 1 modules
var deps = __webpack_require__(98651);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(90743);
;// CONCATENATED MODULE: ./build/inputs/from-argv.js
/**
 * Reads the command line: a flag per knob, by the knob's own name. Credentials come from the environment only, since
 * every process of the machine can read an argument list.
 */




/** The environment variable of a credential: `CODEX_ORCHESTRATOR_` and the knob's name. */
function variableOf(name) {
    return `CODEX_ORCHESTRATOR_${name.toUpperCase().replaceAll('-', '_')}`;
}
/** Parses an argument list. Unknown commands and flags are answered with a suggestion and exit status 2. */
function readArgv(argv, env, streams) {
    let result = { command: 'none', exitCode: reasons/* EXIT_CODES */.ai.pass };
    const program = new commander/* Command */.uB('codex-orchestrator')
        .description('Runs a Codex orchestrator, asserts what it did, and says what it proves')
        .configureOutput({ writeOut: streams.out, writeErr: (text) => streams.err(withoutValue(text)) })
        .exitOverride()
        .helpCommand(false);
    const runs = [
        { name: 'start', command: 'run', about: 'Run a pipeline of codex.orchestrator.json; exits by outcome' },
        { name: 'canary', command: 'run', about: 'Run a scenario and judge it; exits by outcome' },
        { name: 'plan', command: 'plan', about: 'Show stages, modes and reasons of a pipeline; runs nothing' },
    ];
    for (const { name, command, about } of runs) {
        const withPipeline = name !== 'canary';
        const sub = runCommand(program.command(name), about, withPipeline);
        if (withPipeline)
            sub.argument('[pipeline]', 'id of the pipeline; the default one where it is left out');
        sub.action((...words) => {
            const values = words.at(-2);
            const pipeline = withPipeline ? (words[0] ?? 'default') : undefined;
            const printing = {
                format: values.format === 'json' ? 'json' : 'text',
                quiet: values.quiet === true,
            };
            result = { command, given: { ...givenBy(values, env), ...(pipeline ? { pipeline } : {}) }, printing };
        });
    }
    program
        .command('assert')
        .description('Judge the saved directory of a run again, offline')
        .argument('<run-dir>', 'directory that holds manifest.json')
        .addOption(formatOption())
        .action((folder, { format }) => {
        result = { command: 'assert', folder, format };
    });
    try {
        program.parse([...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        return { command: 'none', exitCode: error.exitCode === 0 ? reasons/* EXIT_CODES */.ai.pass : reasons/* USAGE_EXIT_CODE */.J5 };
    }
    return result;
}
/** A command that takes the knobs as flags. */
function runCommand(command, about, withPipeline) {
    command
        .description(about)
        .configureHelp({ helpWidth: 100 })
        .addOption(formatOption())
        .option('--quiet', 'print the result only')
        .addOption(new commander/* Option */.c$('--cloud', 'same as --execution-mode cloud').conflicts('executionMode'))
        .addHelpText('after', `\nCredentials: ${credentialNames().map(variableOf).join(', ')}\nExit status: ${exitStatuses()}`);
    // A pipeline is named by position, and stands in place of a scenario.
    const left = withPipeline ? ['pipeline', 'scenario', 'prompt', 'prompt-file'] : [];
    for (const name of flagNames())
        if (!left.includes(name))
            command.addOption(optionOf(name));
    return command;
}
function formatOption() {
    return new commander/* Option */.c$('--format <format>', 'what is printed').choices(['text', 'json']).default('text');
}
/** An unknown flag may be a credential that somebody took for one: its value is not shown. */
function withoutValue(message) {
    return message.replace(/^(error: unknown option '[^'=]*)=[\s\S]*'/, "$1'");
}
function flagNames() {
    return inputs_inputs/* KNOB_NAMES */.k8.filter((name) => !(0,inputs_inputs/* metaOf */.fX)(name).actionOnly && !(0,inputs_inputs/* metaOf */.fX)(name).secret);
}
function credentialNames() {
    return inputs_inputs/* KNOB_NAMES */.k8.filter((name) => (0,inputs_inputs/* metaOf */.fX)(name).secret && !(0,inputs_inputs/* metaOf */.fX)(name).actionOnly);
}
function optionOf(name) {
    const meta = (0,inputs_inputs/* metaOf */.fX)(name);
    const yesOrNo = meta.default === 'true' || meta.default === 'false';
    const notes = [meta.unit, meta.default && `default ${meta.default}`].filter(Boolean).join('; ');
    return new commander/* Option */.c$(`--${name} ${yesOrNo ? '[boolean]' : '<value>'}`, `${meta.description}${notes ? ` (${notes})` : ''}`);
}
function givenBy(values, env) {
    const flags = flagNames().map((name) => {
        const value = values[(0,lib_text/* camelCase */.xQ)(name)];
        return [name, value === true ? 'true' : value];
    });
    const cloud = values.cloud === true ? [['execution-mode', 'cloud']] : [];
    const credentials = credentialNames().map((name) => [name, env[variableOf(name)]]);
    return Object.fromEntries([...flags, ...cloud, ...credentials]);
}
function exitStatuses() {
    const outcomes = Object.entries(reasons/* EXIT_CODES */.ai).map(([outcome, code]) => `${code} ${outcome}`);
    return [...outcomes, `${reasons/* USAGE_EXIT_CODE */.J5} usage`].join(', ');
}

// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/manifest/store.js + 2 modules
var store = __webpack_require__(99153);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
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
        target,
        environment,
        branch,
        timeout_seconds: timeoutMs / 1000,
        stages: planned.items.map((item) => ({
            id: item.id,
            title: item.title,
            kind: item.kind,
            role: item.role,
            selected: (0,planner/* isSelected */.s)(planned, item),
            mode: (0,planner/* isSelected */.s)(planned, item) ? route.mode : null,
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
        const place = (0,planner/* isSelected */.s)(planned, item) ? route.mode : 'left out';
        const what = (0,lib_text/* oneLine */.TN)(item.command ?? item.prompt ?? item.kind, 80);
        return `  ${item.id.padEnd(width)}  ${place.padEnd(8)}  ${what}`;
    });
    return [
        `${pipeline === null ? planned.title : `Pipeline ${pipeline.id}: ${(0,lib_text/* oneLine */.TN)(pipeline.title)}`}`,
        `  mode      ${route.mode}: ${route.reason}`,
        ...stages,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/publish/result.js
var publish_result = __webpack_require__(73683);
// EXTERNAL MODULE: ./build/run/manager.js + 9 modules
var manager = __webpack_require__(51876);
// EXTERNAL MODULE: ./build/run/prepare.js + 2 modules
var prepare = __webpack_require__(6963);
;// CONCATENATED MODULE: ./build/cli.js
/**
 * The door of the command line: reads flags, runs one use-case, prints, sets the exit status.
 */


















const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
/** Runs the command line of this process. */
async function cli() {
    // A reader that went away, as head does, must not end a run that has a cloud task.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    const line = readArgv(process.argv.slice(2), process.env, { out: print, err: complain });
    process.exitCode = await perform(line).catch((error) => {
        const failure = (0,errors/* toRunError */.D7)(error);
        tellError(failure);
        return reasons/* EXIT_CODES */.ai[(0,reasons/* outcomeOf */.sG)(failure.code)];
    });
}
async function perform(line) {
    switch (line.command) {
        case 'none':
            return line.exitCode;
        case 'assert':
            return assertSaved(line.folder, line.format);
        case 'plan':
            return withInputs(line.given, (inputs) => showPlan(inputs, line.printing));
        case 'run':
            return withInputs(line.given, (inputs) => runOnce(inputs, line.printing));
    }
}
/** A bad input is a usage error here: nothing was run, and the flag can be corrected at once. */
async function withInputs(given, work) {
    let inputs;
    try {
        inputs = (0,inputs_inputs/* parseInputs */.TL)(given);
    }
    catch (error) {
        tellError((0,errors/* toRunError */.D7)(error));
        return reasons/* USAGE_EXIT_CODE */.J5;
    }
    return work(inputs);
}
async function runOnce(inputs, printing) {
    const scratch = (0,deps/* newScratch */.vf)();
    const host = await (0,deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    const terminal = await makeTerminal(printing);
    const surface = {
        mask: () => { },
        onOpen: () => { },
        onEvent: (0,console/* storyteller */.Iq)(terminal),
        onOutput: () => { },
        signal: (0,deps/* cancellation */.WN)(),
    };
    try {
        const result = await (0,manager/* run */.e)({ inputs, context: await (0,deps/* contextHere */.AU)(host.workingDirectory) }, (0,deps/* makeDeps */.dQ)(host, surface));
        terminal.spinner?.stop();
        print(printing.format === 'json' ? (0,store/* toJson */.a)((0,publish_result/* resultJson */.y3)(result)) : (0,console/* epilogue */.Th)(result));
        return reasons/* EXIT_CODES */.ai[result.verdict.outcome];
    }
    finally {
        terminal.spinner?.stop();
        await (0,codex_home.wipe)(scratch);
    }
}
async function showPlan(inputs, { format }) {
    const host = await (0,deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch: '' });
    const context = await (0,deps/* contextHere */.AU)(host.workingDirectory);
    const planned = await (0,prepare/* makePlan */.Cs)({ inputs, context }, { host, random: clock/* systemRandom */.vg });
    print(format === 'json' ? (0,store/* toJson */.a)(planJson(planned)) : planText(planned));
    return reasons/* EXIT_CODES */.ai.pass;
}
async function assertSaved(folder, format) {
    const record = await (0,manifest_record/* loadRecord */.Ck)((0,external_node_path_.resolve)(folder));
    const findings = evaluateSaved(record);
    const replayed = reasonOfSaved(record, findings);
    const contradicted = contradictions(record, findings, replayed);
    // A record that says something else of itself than it shows proves nothing.
    const reason = replayed ?? (contradicted.length > 0 ? 'rule_failed' : null);
    const outcome = (0,reasons/* outcomeOf */.sG)(reason);
    const { task_id, run_id, evidence } = record.manifest;
    if (format === 'json')
        print((0,store/* toJson */.a)({
            schema: 1,
            task_id,
            run_id,
            evidence,
            outcome,
            reason,
            findings,
            contradictions: contradicted,
        }));
    else
        print([
            (0,console/* ruleTable */.B2)(findings),
            '',
            `${(0,publish_result/* outcomeInWords */.Lz)(outcome, evidence ?? null).toUpperCase()}  ${reason ?? ''}`.trimEnd(),
            ...contradicted.map((line) => `  not so   ${line}`),
            '',
        ].join('\n'));
    return reasons/* EXIT_CODES */.ai[outcome];
}
/** Where the story goes: with a JSON document on standard output, everything else stands on standard error. */
async function makeTerminal({ format, quiet }) {
    if (quiet)
        return { write: () => { } };
    if (format === 'json')
        return { write: complain };
    if (!process.stdout.isTTY || process.env.CI === 'true')
        return { write: print };
    const { default: yoctoSpinner } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 88081));
    const spinner = yoctoSpinner({ stream: process.stdout });
    return {
        write: print,
        spinner: {
            show: (text) => void spinner.start(text),
            stop: () => void (spinner.isSpinning && spinner.stop()),
        },
    };
}
function tellError(error) {
    complain(`${error.code}: ${new redact/* Redactor */.p().redact(error.message)}\n  ${error.guidance}\n`);
}
function print(text) {
    process.stdout.write(text);
}
function complain(text) {
    process.stderr.write(text);
}


/***/ }),

/***/ 35429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ ruleTable),
/* harmony export */   Iq: () => (/* binding */ storyteller),
/* harmony export */   Th: () => (/* binding */ epilogue)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99380);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73683);
/**
 * The story of a run for a terminal or a job log: a line per phase with the time since the start, a sign of life
 * while polling, then the rules, the outcome and where everything lies. A reader of events; it decides nothing.
 */



/** A subscriber that tells the story while it happens. */
function storyteller(terminal) {
    let polls = 0;
    return (event, manifest) => {
        const line = lineOf(event, manifest);
        if (line === null)
            return;
        const elapsed = (Date.parse(event.timestamp) - Date.parse(manifest.started_at)) / 1000;
        const text = `${elapsed.toFixed(1).padStart(7)}s  ${line.phase.padEnd(8)} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line.words)}`;
        const polling = event.event === 'cloud:polled';
        if (polling)
            polls += 1;
        terminal.spinner?.stop();
        if (polling && terminal.spinner)
            terminal.spinner.show(`${text}, poll ${polls}`);
        else
            terminal.write(polling ? `${text}, poll ${polls}\n` : `${text}\n`);
    };
}
/** What follows the story: rules, outcome, paths. */
function epilogue(result) {
    const { manifest, verdict, review } = result;
    const run = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
    const diff = manifest.diff.path === null ? [] : [`  diff      ${manifest.diff.path}`];
    const unmet = verdict.policy.unmet_requirement;
    return [
        ...(verdict.findings.length > 0 ? ['', ruleTable(verdict.findings)] : []),
        '',
        `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence).toUpperCase()}  ${verdict.reason ?? ''}`.trimEnd(),
        `  ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInWords */ .jA)(result)}`,
        ...(verdict.reason === null ? [] : [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(review.decision.feedback, 1000)}`]),
        `  verdict   ${verdict.policy.verdict} for ${verdict.policy.event}${unmet === null ? '' : `: ${unmet}`}`,
        ...result.notices.map((notice) => `  note      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(notice)}`),
        `  manifest  ${run}/manifest.json`,
        `  events    ${run}/events.jsonl`,
        `  gate      ${run}/verdict.json`,
        ...diff,
        `  next      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .nextCommand */ .hQ)(result))}`,
        '',
    ].join('\n');
}
/** The findings as an aligned table of plain text. */
function ruleTable(findings) {
    const width = Math.max(...findings.map(({ rule }) => rule.length));
    const rows = findings.map(({ rule, title, status, severity, expected, actual }) => {
        const sign = status === 'passed'
            ? 'ok'
            : status === 'not_applicable'
                ? '-'
                : severity === 'error'
                    ? 'FAIL'
                    : severity;
        const words = status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title;
        return `  ${sign.padEnd(4)}  ${rule.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(words)}`;
    });
    return rows.join('\n');
}
function lineOf(event, manifest) {
    switch (event.event) {
        case 'run:started': {
            const { scenario, mode, evidence, admission } = event.payload;
            const how = evidence === 'rehearsal' ? ', rehearsal against the embedded emulator' : '';
            return { phase: 'admit', words: `${admission}: scenario ${scenario} in mode ${mode}${how}` };
        }
        case 'run:reopened': {
            const { stages } = event.payload;
            const what = stages.length === 0 ? 'the cloud task is watched again' : `to run: ${stages.join(', ')}`;
            return { phase: 'resume', words: what };
        }
        case 'run:paused':
        case 'run:resumed':
        case 'run:cancelling':
            return {
                phase: 'control',
                words: `${event.event.slice('run:'.length)} by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        case 'approval:requested': {
            const command = `codex-orchestrator approve --run ${event.run_id} --stage ${event.payload.stage}`;
            return { phase: 'approve', words: `stage ${event.payload.stage} waits for an approval: ${command}` };
        }
        case 'approval:granted':
            return {
                phase: 'approve',
                words: `stage ${event.payload.stage} is approved by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        case 'target:resolved':
            return {
                phase: 'prepare',
                words: `environment ${event.payload.environment}, branch ${event.payload.branch}`,
            };
        case 'codex:resolved':
            return {
                phase: 'prepare',
                words: `Codex CLI ${event.payload.version}, SHA-256 ${event.payload.sha256.slice(0, 12)}…`,
            };
        case 'cloud:submitting':
            return { phase: 'submit', words: `sending the prompt, best of ${event.payload.attempts}` };
        case 'cloud:submitted':
            return { phase: 'submit', words: event.payload.url };
        case 'cloud:polled':
            return { phase: 'poll', words: event.payload.word };
        case 'cloud:poll_failed':
            return { phase: 'poll', words: `${event.payload.code}: ${event.payload.message}` };
        case 'cloud:ended':
            return { phase: 'poll', words: `ended: ${event.payload.status}` };
        case 'diff:fetched': {
            const { status, files, additions, deletions } = event.payload;
            return {
                phase: 'diff',
                words: status === 'available' ? `${files} files, +${additions} -${deletions}` : status,
            };
        }
        case 'run:failed':
            return { phase: event.payload.phase, words: `${event.payload.code}: ${event.payload.message}` };
        case 'test:completed': {
            const failed = event.payload.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
            return { phase: 'assert', words: `${event.payload.findings.length} rules, ${failed.length} failed` };
        }
        case 'run:completed': {
            const { outcome, verdict } = event.payload;
            return { phase: 'gate', words: `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(outcome, manifest.evidence)}, verdict ${verdict}` };
        }
        default:
            return null;
    }
}


/***/ }),

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ outcomeInWords),
/* harmony export */   hQ: () => (/* binding */ nextCommand),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/**
 * What a run came to, as every surface tells it. Shape and the few words they share.
 */

/** The outcome as it is shown: a rehearsal never without the word beside it. */
function outcomeInWords(outcome, evidence) {
    return evidence === 'rehearsal' ? `${outcome} (rehearsal)` : outcome;
}
/** What happened, in one sentence. */
function reasonInWords({ verdict, review }) {
    return verdict.reason === null ? review.decision.feedback : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[verdict.reason].title;
}
/** The command to type next. */
function nextCommand({ manifest }) {
    const taskId = manifest.evidence === 'live' ? manifest.cloud_execution?.task_id : null;
    if (manifest.outcome !== 'pass' && taskId)
        return `codex cloud status ${taskId}`;
    return `codex-orchestrator assert .runs/${manifest.task_id}/cli/${manifest.run_id}`;
}
/** A result as one JSON document: what a script needs without opening a file. */
function resultJson({ manifest, verdict, folder, notices }) {
    const { task_id, run_id, execution_mode, pipeline_id, commands, failure, cloud_execution, cloud_fallback } = manifest;
    return {
        schema: 1,
        task_id,
        run_id,
        outcome: verdict.outcome,
        reason: verdict.reason,
        verdict: verdict.policy.verdict,
        evidence: verdict.evidence,
        mode: execution_mode,
        pipeline: pipeline_id ?? null,
        stages: commands.map(({ id, status, exit_code, log_path }) => ({ id, status, exit_code, log_path })),
        failure,
        cloud_execution,
        cloud_fallback: cloud_fallback ?? null,
        folder,
        notices,
    };
}


/***/ })

};
