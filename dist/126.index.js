export const id = 126;
export const ids = [126];
export const modules = {

/***/ 62126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/inputs/commands.js
var commands = __webpack_require__(7528);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(90743);
;// CONCATENATED MODULE: ./build/inputs/from-environment.js
/**
 * Reads the knobs from environment variables, for the command line: ours, `CODEX_ORCHESTRATOR_` and the knob's name,
 * and below them those of an existing codex-orchestrator that mean the same. Is handed the environment.
 */

/**
 * Variables of an existing codex-orchestrator. `CODEX_CLOUD_ENV_ID` is not among them: it stands below the scenario, in
 * the action too.
 */
const EXISTING = [
    { variable: 'CODEX_CLOUD_BRANCH', knob: 'branch' },
    { variable: 'CODEX_CLOUD_TIMEOUT_SECONDS', knob: 'timeout-minutes', as: 'in seconds', read: minutes },
    { variable: 'CODEX_CLOUD_POLL_INTERVAL_SECONDS', knob: 'poll-interval-seconds' },
    { variable: 'CODEX_CLOUD_EXEC_ATTEMPTS', knob: 'cloud-attempts' },
    { variable: 'CODEX_ORCHESTRATOR_CLOUD_FALLBACK', knob: 'fallback' },
    { variable: 'CODEX_ORCHESTRATOR_ROOT', knob: 'working-directory' },
    { variable: 'CODEX_CLI_BIN', knob: 'codex-path', as: 'a path, and no name to look for', read: unlessBare },
    { variable: 'MCP_RUNNER_TASK_ID', knob: 'task' },
];
/** The environment variable of a knob. */
function variableOf(name) {
    return `CODEX_ORCHESTRATOR_${name.toUpperCase().replaceAll('-', '_')}`;
}
/** What our own variables say of these knobs; an empty one counts as absent. */
function givenByVariables(names, env) {
    return layerOf(names.map((knob) => ({ variable: variableOf(knob), knob })), env);
}
/** What the variables of an existing codex-orchestrator say of these knobs. */
function givenByExisting(names, env) {
    return layerOf(EXISTING.filter(({ knob }) => names.includes(knob)), env);
}
/**
 * Lays layers over each other, the highest first. A text is left out where a higher layer says the same knob, or one
 * that excludes it.
 */
function laid([highest, ...lower]) {
    let { given, origins } = highest;
    for (const layer of lower) {
        const said = new Set(Object.entries(given).flatMap(([name, value]) => (value ? [name] : [])));
        const free = Object.keys(layer.given).filter((name) => !said.has(name) && !excluded(name, said));
        given = { ...given, ...pick(layer.given, free) };
        origins = { ...origins, ...pick(layer.origins, free) };
    }
    return { given, origins };
}
function layerOf(variables, env) {
    const set = variables.flatMap(({ variable, knob, read }) => {
        const value = env[variable] ?? '';
        const text = read === undefined ? value : read(value);
        return text === '' ? [] : [{ variable, knob, text }];
    });
    return {
        given: Object.fromEntries(set.map(({ knob, text }) => [knob, text])),
        origins: Object.fromEntries(set.map(({ knob, variable }) => [knob, variable])),
    };
}
function excluded(name, said) {
    return inputs_inputs/* EXCLUSIVE */.PC.some(([one, other]) => (one === name && said.has(other)) || (other === name && said.has(one)));
}
function pick(from, names) {
    return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
/** Seconds as minutes; what is no number stays as it is, to be refused by name. */
function minutes(seconds) {
    return /^\d+(?:\.\d+)?$/.test(seconds) ? String(Number(seconds) / 60) : seconds;
}
/** A bare name would be looked for on PATH, where what runs with a credential is never taken from. */
function unlessBare(file) {
    return /[/\\]/.test(file) ? file : '';
}

;// CONCATENATED MODULE: ./build/inputs/from-argv.js
/**
 * Reads the command line by the table of commands; only the command that is asked for is built. Credentials come from
 * the environment only, since every process of the machine can read an argument list.
 */






const HELP_WIDTH = 100;
const DEFAULT_LIMIT = 20;
/** Parses an argument list. Unknown commands and flags are answered with a suggestion and exit status 2. */
function readArgv(argv, env, streams) {
    let result = { command: 'none', exitCode: reasons/* EXIT_CODES */.ai.pass, complaint: '' };
    let complaint = '';
    const words = withHelp(argv).map(settled);
    const complain = (text) => {
        complaint += withoutValue(text);
        streams.err(withoutValue(text));
    };
    const program = programOf({ out: streams.out, err: complain }, words[0], (command, spec) => {
        command.action((...all) => {
            const [argument] = spec.argument ? all : [];
            result = askedOf(spec, { argument, values: command.opts(), env, command });
        });
    });
    try {
        program.parse(words, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        const exitCode = error.exitCode === 0 ? reasons/* EXIT_CODES */.ai.pass : reasons/* USAGE_EXIT_CODE */.J5;
        return { command: 'none', exitCode, complaint: exitCode === reasons/* EXIT_CODES */.ai.pass ? '' : complaint };
    }
    return result;
}
/** True where one JSON document was asked for, whatever else is wrong with the command line. */
function wantsJson(argv) {
    return argv.some((word, at) => word === '--format=json' || (word === '--format' && argv[at + 1] === 'json'));
}
/** The help of a command, or of all of them. */
function helpOf(name) {
    let text = '';
    const writeOut = (part) => {
        text += part;
    };
    readArgv(name === undefined ? ['--help'] : [name, '--help'], {}, { out: writeOut, err: () => { } });
    return text;
}
/** Flags that say yes by being there. */
const BARE = new Set(inputs_inputs/* KNOB_NAMES */.k8.filter(isYesOrNo).map((name) => `--${name}`));
/** Such a flag takes the next word only where that is its value: else it would swallow the argument of the command. */
function settled(word, at, words) {
    const next = words[at + 1];
    return BARE.has(word) && next !== 'true' && next !== 'false' ? `${word}=true` : word;
}
function isYesOrNo(name) {
    return ['true', 'false'].includes((0,inputs_inputs/* metaOf */.fX)(name).default);
}
/** `help start` is `start --help`. What stands before an unknown command is no reason to show anything else. */
function withHelp(argv) {
    const [first, second] = argv;
    const known = (word) => commands/* COMMANDS */.Lo.some(({ name }) => name === word);
    if (first === 'help') {
        if (second === undefined)
            return ['--help'];
        return known(second) ? [second, '--help'] : [second];
    }
    return first === undefined || first.startsWith('-') || known(first) ? [...argv] : [first];
}
/** All commands by name; the one that is asked for with its argument and options. */
function programOf(streams, asked, whenAsked) {
    const program = new commander/* Command */.uB('codex-orchestrator')
        .description('Runs a Codex orchestrator, asserts what it did, and says what it proves')
        // Before any command is made: a command takes these over when it is.
        .configureOutput({ writeOut: streams.out, writeErr: streams.err })
        .configureHelp({ helpWidth: HELP_WIDTH })
        .exitOverride()
        .helpCommand('help [command]', 'Show what a command takes')
        .addHelpText('after', AFTERWORD);
    for (const spec of commands/* COMMANDS */.Lo) {
        const command = program.command(spec.name).description(spec.about);
        if (spec.name !== asked)
            continue;
        describe(command, spec);
        whenAsked(command, spec);
    }
    return program;
}
const AFTERWORD = `
Examples:
  codex-orchestrator canary --rehearse
  codex-orchestrator start
  codex-orchestrator help start

Another name of this program is codex-canary. --version prints the version.`;
function describe(command, spec) {
    const { argument, options, knobs } = spec;
    const afterword = afterwordOf(spec).map((line) => command.createHelp().boxWrap(line, HELP_WIDTH));
    command.addHelpText('after', afterword.join('\n'));
    if (argument) {
        const { name, required, choices } = argument;
        const declared = command.createArgument(required ? `<${name}>` : `[${name}]`, argument.about);
        command.addArgument(choices ? declared.choices([...choices]) : declared);
    }
    for (const option of options)
        command.addOption(optionOf(option));
    for (const name of knobs)
        command.addOption(flagOf(name));
}
/** What follows the options, by lines. */
function afterwordOf(spec) {
    const { yields, examples, knobs } = spec;
    const lines = examples.flatMap(([line, what]) => [`  codex-orchestrator ${line}`, `      ${what}`]);
    const variables = 'Variables: CODEX_ORCHESTRATOR_<FLAG> stands for a flag that is not given';
    return [
        ...['', 'Examples:', ...lines, ''],
        `Yields: ${yields}; ${commands/* USAGE */.u_}`,
        ...(knobs.length > 0 ? [variables] : []),
        ...(takesCredential(spec) ? [`Credentials: ${commands/* CREDENTIALS */.tG.map(variableOf).join(', ')}`] : []),
    ];
}
function takesCredential({ options }) {
    return options.some(({ name }) => name === 'codex-home');
}
function optionOf({ name, about, reader, default: usual, insteadOf }) {
    const notes = [reader?.choices && `takes ${reader.accepts}`, usual && `default ${usual}`].filter(Boolean);
    const option = new commander/* Option */.c$(`--${name}${reader ? ' <value>' : ''}`, `${about}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`);
    if (insteadOf !== undefined)
        option.conflicts((0,lib_text/* camelCase */.xQ)(insteadOf));
    if (reader !== undefined)
        option.argParser((value) => {
            const issue = reader.schema.safeParse(value).error?.issues[0];
            if (issue !== undefined)
                throw new commander/* InvalidArgumentError */.Di(issue.message);
            return value;
        });
    return option;
}
function flagOf(name) {
    const { description, choices, accepts, unit, default: usual } = (0,inputs_inputs/* metaOf */.fX)(name);
    const notes = [`takes ${accepts}`, unit, usual && `default ${usual}`].filter(Boolean).join('; ');
    const place = isYesOrNo(name) ? '[boolean]' : choices ? '<word>' : '<value>';
    return new commander/* Option */.c$(`--${name} ${place}`, `${description} (${notes})`);
}
function askedOf(spec, { argument, values, env, command }) {
    const { name, knobs } = spec;
    const credentials = takesCredential(spec) ? commands/* CREDENTIALS */.tG : [];
    const [codexHome, event, stage, run, limit] = ['codexHome', 'event', 'stage', 'run', 'limit'].map((key) => textOf(values[key]));
    if (run !== undefined && argument !== undefined)
        command.error(`error: option '--run' cannot be used with the argument '${spec.argument?.name}'`);
    const given = commands/* CREDENTIALS */.tG.map(variableOf).filter((variable) => env[variable]);
    if (codexHome !== undefined && given.length > 0)
        command.error(`error: option '--codex-home' cannot be used while ${given.join(' and ')} is set`);
    // `start checks` names a pipeline; the default one is asked for by a name that the planner knows.
    const pipeline = spec.argument?.name === 'pipeline';
    const names = pipeline ? [...knobs, 'pipeline'] : knobs;
    const inputs = laid([
        flagsOf(knobs, values, pipeline ? argument : undefined),
        givenByVariables([...names, ...credentials], env),
        givenByExisting(knobs, env),
        { given: pipeline ? { pipeline: 'default' } : {}, origins: {} },
    ]);
    return {
        command: name,
        argument: argument ?? run,
        inputs,
        printing: { format: values.format === 'json' ? 'json' : 'text', quiet: values.quiet === true },
        codexHome,
        event,
        stage,
        limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
        watch: values.watch === true,
        install: values.install === true,
    };
}
/** What the flags say, and those that say the same in another way. */
function flagsOf(knobs, values, pipeline) {
    const flags = knobs.map((name) => [name, textOf(values[(0,lib_text/* camelCase */.xQ)(name)])]);
    const others = [
        ['execution-mode', values.cloud === true ? 'cloud' : undefined],
        ['working-directory', textOf(values.root)],
        ['pipeline', pipeline],
    ];
    const said = [...flags, ...others].filter(([, value]) => value !== undefined);
    return { given: Object.fromEntries(said), origins: {} };
}
function textOf(value) {
    return value === true ? 'true' : value;
}
/** An unknown flag may be a credential that somebody took for one: its value is not shown. */
function withoutValue(message) {
    return message.replace(/^(error: unknown option '[^'=]*)=[\s\S]*'/, "$1'");
}

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/cli.js
/**
 * The door of the command line: reads flags, does what one command asks for, prints, sets the exit status. What a
 * command needs is loaded when it is asked for.
 */








const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
const STREAMS = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
};
/** What each command does; the table in inputs/ says how it is called. */
const PERFORM = {
    start: async (call) => (await runs()).runOnce(call),
    canary: async (call) => (await runs()).runOnce(call),
    plan: async (call) => (await runs()).showPlan(call),
    status: async (call) => (await runs()).followRun(call),
    resume: async (call) => (await runs()).resumeRun(call),
    pause: async (call) => (await runs()).order(call, 'pause'),
    cancel: async (call) => (await runs()).order(call, 'cancel'),
    approve: async (call) => (await runs()).order(call, 'approve'),
    show: async (call) => (await runs()).tell(call, 'show'),
    runs: async (call) => (await runs()).listRuns(call),
    evidence: async (call) => (await runs()).tell(call, 'evidence'),
    assert: async (call) => (await runs()).tell(call, 'judge'),
    gate: async (call) => (await runs()).gateRun(call),
    doctor: async (call) => (await runs()).examineMachine(call),
    init: begin,
    completion: complete,
};
function runs() {
    return Promise.all(/* import() */[__webpack_require__.e(414), __webpack_require__.e(329), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 39739));
}
/** Runs the command line of this process. */
async function cli() {
    // A reader that went away, as head does, must not end a run that has a cloud task.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    const argv = process.argv.slice(2);
    const line = readArgv(argv, process.env, STREAMS);
    if (line.command !== 'none') {
        const { format } = line.printing;
        process.exitCode = await perform(line).catch((error) => {
            const failure = (0,errors/* toRunError */.D7)(error);
            tellError(failure, format);
            return reasons/* EXIT_CODES */.ai[(0,reasons/* outcomeOf */.sG)(failure.code)];
        });
        return;
    }
    process.exitCode = line.exitCode;
    if (line.complaint !== '' && wantsJson(argv))
        STREAMS.out(documentOf('input_invalid', line.complaint.trim(), null));
}
async function perform(asked) {
    const { printing } = asked;
    let inputs;
    try {
        inputs = (0,inputs_inputs/* parseInputs */.TL)(await givenTo(asked), asked.inputs.origins);
    }
    catch (error) {
        // Nothing was run, and what is wrong can be corrected at once.
        tellError((0,errors/* toRunError */.D7)(error), printing.format);
        return reasons/* USAGE_EXIT_CODE */.J5;
    }
    const answer = await PERFORM[asked.command]({ asked, inputs, streams: STREAMS });
    for (const notice of answer.notices ?? [])
        STREAMS.err(`note: ${notice}\n`);
    STREAMS.out(printing.format === 'json' ? toJson(answer.json) : answer.text);
    return answer.exitCode;
}
/** What was given, with the login of the user's own folder where one is named. */
async function givenTo({ inputs: { given }, codexHome }) {
    if (codexHome === undefined)
        return given;
    const { readLogin } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 75620));
    return { ...given, 'codex-auth-json': await readLogin((0,external_node_path_.resolve)(codexHome)) };
}
async function begin({ inputs }) {
    const { writeStarter } = await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 3977));
    const root = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const files = await writeStarter({ root, canary: CANARY });
    const lines = files.map(({ path, written }) => `${written ? 'written' : 'there already, left as it is'}: ${path}\n`);
    const inRepository = await (0,promises_.lstat)((0,external_node_path_.join)(root, '.git')).then(() => true, () => false);
    const notices = inRepository
        ? []
        : [`${root} is not the root of a repository, and only there GitHub looks for workflows`];
    const next = 'next: the command start, or doctor for what a cloud run lacks here\n';
    return { text: `${lines.join('')}${next}`, json: { schema: 1, files }, exitCode: reasons/* EXIT_CODES */.ai.pass, notices };
}
async function complete({ asked: { argument } }) {
    const { completionScript } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 47108));
    const text = completionScript(argument);
    return { text, json: { schema: 1, script: text }, exitCode: reasons/* EXIT_CODES */.ai.pass };
}
function tellError({ code, message: raw, guidance }, format) {
    // There may be no run whose redactor has seen it: an input can hold a credential by mistake.
    const message = new redact/* Redactor */.p().redact(raw);
    STREAMS.err(`${code}: ${message}\n  ${guidance}\n`);
    if (format === 'json')
        STREAMS.out(documentOf(code, message, guidance));
}
/** The one JSON document of a command that could not answer. */
function documentOf(reason, message, guidance) {
    return toJson({ schema: 1, outcome: (0,reasons/* outcomeOf */.sG)(reason), reason, message, guidance });
}
/** What JSON leaves as it is, and a terminal obeys or a reader does not see. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Two spaces and a final newline, as every document of the product has them. */
function toJson(value) {
    return `${JSON.stringify(value, null, 2).replace(HIDDEN, escaped)}\n`;
}
function escaped(sign) {
    const units = Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 7528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   tG: () => (/* binding */ CREDENTIALS),
/* harmony export */   u_: () => (/* binding */ USAGE)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31764);
/**
 * Every command of the command line, once: its argument, its options, what it yields and how it is used. The parser,
 * its help, shell completion and docs/cli.md are made of this table. Knows nothing of what a command does.
 */



const FORMAT = {
    name: 'format',
    about: 'What is printed: text, or exactly one JSON document on standard output and all else on standard error',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['text', 'json']),
    default: 'text',
};
const QUIET = { name: 'quiet', about: 'Print the result only' };
const ROOT = {
    name: 'root',
    about: 'Same as --working-directory',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae,
    insteadOf: 'working-directory',
};
const CLOUD = {
    name: 'cloud',
    about: 'Same as --execution-mode cloud',
    insteadOf: 'execution-mode',
};
const CODEX_HOME = {
    name: 'codex-home',
    about: 'Folder of a codex login. Its auth.json is copied for this run, the folder itself is not used; give it a login of its own, since a copy that renews itself ends the original. Not together with a credential variable',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae,
};
const BY_OUTCOME = `exit status by outcome: ${Object.entries(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai)
    .map(([outcome, code]) => `${code} ${outcome}`)
    .join(', ')}`;
const TOLD = 'exit status 0 where it could be told, 3 where not';
/** A run as it is named on the command line. */
const RUN = {
    name: 'run',
    about: 'id of a run, the beginning or the end of one, its directory, or latest',
    required: false,
};
const PIPELINE = {
    name: 'pipeline',
    about: 'id of a pipeline of codex.orchestrator.json; the default one where it is left out',
    required: false,
};
const READING = {
    options: [ROOT, FORMAT],
    knobs: ['working-directory'],
};
const STAGE = { name: 'stage', about: 'The stage; needed where several wait', reader: _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae };
const OF_RUN = { name: 'run', about: 'Same as naming the run', reader: _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae };
const CONTROLLING = {
    argument: RUN,
    options: [OF_RUN, ROOT, FORMAT],
    knobs: ['working-directory'],
    yields: 'the answer of the running run; exit status 0 where it did so, 1 where it refused, ended or did not answer, 3 where there is nobody to ask',
};
/** Inputs that mean something on the command line and are no credentials: those come from variables only. */
const FLAGS = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOB_NAMES */ .k8.filter((name) => !(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .metaOf */ .fX)(name).actionOnly && !(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .metaOf */ .fX)(name).secret);
/** A pipeline is named by position, and stands in place of a scenario. */
const PIPELINE_FLAGS = FLAGS.filter((name) => !['pipeline', 'scenario', 'prompt', 'prompt-file'].includes(name));
/** The credentials of the command line. */
const CREDENTIALS = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOB_NAMES */ .k8.filter((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .metaOf */ .fX)(name).secret && !(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .metaOf */ .fX)(name).actionOnly);
/** Every command, in the order of the help. */
const COMMANDS = [
    {
        name: 'start',
        about: 'Run a pipeline of codex.orchestrator.json',
        argument: PIPELINE,
        options: [CLOUD, CODEX_HOME, ROOT, FORMAT, QUIET],
        knobs: PIPELINE_FLAGS,
        yields: `the story of the run and what it came to; ${BY_OUTCOME}`,
        examples: [
            ['start', 'runs the default pipeline on this machine'],
            ['start checks --target test', 'runs one stage of the pipeline checks'],
            ['start checks --target fix --cloud', 'sends that stage to Codex Cloud'],
        ],
    },
    {
        name: 'canary',
        about: 'Run a scenario and judge it',
        options: [CLOUD, CODEX_HOME, ROOT, FORMAT, QUIET],
        knobs: FLAGS,
        yields: `the story of the run and what it came to; ${BY_OUTCOME}`,
        examples: [
            ['canary --rehearse', 'needs no credential: the emulator answers'],
            ['canary --scenario diff --codex-home ~/.codex-canary', 'lets Codex Cloud prove itself by a diff'],
        ],
    },
    {
        name: 'plan',
        about: 'Show stages, modes and reasons of a pipeline; run nothing',
        argument: PIPELINE,
        options: [CLOUD, ROOT, FORMAT],
        knobs: PIPELINE_FLAGS,
        yields: 'the stages; exit status 0, or 3 for a pipeline that cannot be used',
        examples: [['plan checks --cloud', 'shows which stage would go to the cloud, and why']],
    },
    {
        name: 'status',
        about: 'Say how far a run is; the newest where none is named',
        argument: RUN,
        ...READING,
        options: [{ name: 'watch', about: 'Say it again until the run has ended' }, ROOT, FORMAT],
        yields: `the state of the run; ${TOLD}`,
        examples: [['status --watch', 'follows the newest run to its end']],
    },
    {
        name: 'resume',
        about: 'Let a paused run go on, or open one again whose process is gone or that was cancelled',
        argument: RUN,
        options: [OF_RUN, CODEX_HOME, ROOT, FORMAT, QUIET],
        knobs: [
            ...['prompt', 'prompt-file', 'codex-version', 'codex-path', 'policy', 'working-directory'],
            ...['pass-env', 'https-proxy', 'ca-certificate'],
        ],
        yields: `the story from there on, in the mode the run had; no finished stage is run again; ${BY_OUTCOME}`,
        examples: [['resume --run 0a1b2c3d', 'goes on with the first stage that has no end']],
    },
    {
        name: 'pause',
        about: 'Hold a running run: its stages stand still, and so does its deadline',
        ...CONTROLLING,
        examples: [['pause latest', 'holds the newest run until it is resumed']],
    },
    {
        name: 'cancel',
        about: 'End a running run; a cloud task that it has submitted goes on',
        ...CONTROLLING,
        examples: [['cancel latest', 'ends the newest run']],
    },
    {
        name: 'approve',
        about: 'Let a stage go that requires an approval',
        ...CONTROLLING,
        options: [OF_RUN, STAGE, ROOT, FORMAT],
        examples: [['approve latest --stage ship', 'lets the stage ship of the newest run go']],
    },
    {
        name: 'show',
        about: 'Tell the story of a run again, from its record',
        argument: { ...RUN, required: true },
        ...READING,
        yields: `phases, stages, findings, verdict and files; ${TOLD}`,
        examples: [
            ['show latest', 'shows the newest run'],
            ['show 0a1b2c3d', 'shows the run whose id ends so'],
        ],
    },
    {
        name: 'runs',
        about: 'List the history of all tasks, or of one, the newest first',
        argument: { name: 'task', about: 'name of the task', required: false },
        ...READING,
        options: [
            { name: 'limit', about: 'How many runs are listed', reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(1, 10_000), default: '20' },
            ROOT,
            FORMAT,
        ],
        yields: `a table of runs; ${TOLD}`,
        examples: [['runs nightly --limit 5', 'lists the last five runs of one task']],
    },
    {
        name: 'evidence',
        about: 'Print links to the evidence of a run, for a task document',
        argument: { ...RUN, required: true },
        ...READING,
        yields: `Markdown: cloud task, record, verdict, diff, logs, reason, next command; ${TOLD}`,
        examples: [['evidence latest >> tasks/nightly.md', 'adds the links to a document']],
    },
    {
        name: 'assert',
        about: 'Judge the saved record of a run again, offline',
        argument: { ...RUN, required: true },
        ...READING,
        yields: `the findings; ${BY_OUTCOME}`,
        examples: [['assert .runs/smoke/cli/2026-01-01T00-00-00-000Z-0a1b2c3d', 'judges one directory']],
    },
    {
        name: 'gate',
        about: 'Decide again, offline, what a saved run means for an event; the record is replayed, not believed',
        argument: { ...RUN, required: true },
        options: [
            {
                name: 'event',
                about: 'Event to decide for',
                reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the name of a GitHub event, such as merge_group', (value) => /^[a-z_]+$/.test(value)),
                default: 'the event of the run',
            },
            ROOT,
            FORMAT,
        ],
        knobs: ['policy', 'working-directory'],
        yields: 'the verdict; exit status 1 where it is block, 0 where not, 3 where there is no run to decide on',
        examples: [['gate latest --event merge_group', 'asks whether the newest run would let a merge pass']],
    },
    {
        name: 'doctor',
        about: 'Look whether a cloud run could start here; create no task, and touch no network',
        options: [
            {
                name: 'install',
                about: 'Install the Codex CLI where it is missing, as a run would: uses the network',
            },
            CODEX_HOME,
            ROOT,
            FORMAT,
        ],
        knobs: [
            ...['scenario', 'pipeline', 'target', 'cloud-environment', 'branch', 'codex-version'],
            ...['codex-path', 'policy', 'working-directory', 'https-proxy', 'ca-certificate'],
        ],
        yields: 'what was found, each with its cure; exit status 0 where a cloud run could start, 3 where not',
        examples: [['doctor --codex-home ~/.codex-canary', 'looks at the machine, the checkout and that login']],
    },
    {
        name: 'init',
        about: 'Write a starter codex.orchestrator.json and .github/workflows/codex-canary.yml; overwrite nothing',
        ...READING,
        yields: 'what was written and what was there already; exit status 0',
        examples: [['init', 'begins in the repository you are in']],
    },
    {
        name: 'completion',
        about: 'Print the completion script of a shell',
        argument: { name: 'shell', about: 'the shell', required: true, choices: ['bash', 'zsh', 'fish'] },
        options: [],
        knobs: [],
        yields: 'a script for the shell to read; exit status 0',
        examples: [
            ['completion bash > ~/.local/share/bash-completion/completions/codex-orchestrator', 'installs it'],
        ],
    },
];
/** What every command answers to a command line that it cannot use. */
const USAGE = `${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_EXIT_CODE */ .J5} for a flag or value that cannot be used`;


/***/ }),

/***/ 90743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ EXCLUSIVE),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   fX: () => (/* binding */ metaOf),
/* harmony export */   k8: () => (/* binding */ KNOB_NAMES)
/* harmony export */ });
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46519);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70770);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _knobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52199);





const KNOB_NAMES = Object.keys(_knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S.shape);
/** Knobs that say the same thing in two ways: the first of a pair is not given together with the second. */
const EXCLUSIVE = [
    ['prompt-file', 'prompt'],
    ['pipeline', 'scenario'],
    ['prompt', 'pipeline'],
    ['prompt-file', 'pipeline'],
    ['codex-version', 'codex-path'],
    ['codex-auth-json', 'codex-access-token'],
];
/** Documentation and handling of one knob. */
function metaOf(name) {
    return _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S.shape[name].meta();
}
/**
 * Reads the given texts. Throws RunError `input_invalid` for the first one that cannot be used, naming the input,
 * where it comes from, its value (never a credential's) and what to give instead.
 */
function parseInputs(given, origins = {}) {
    refuseForeign(given);
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
    const result = _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S.safeParse(present);
    if (!result.success) {
        const issue = result.error.issues[0];
        const name = issue?.path[0];
        throw invalid(name, { value: given[name], origin: origins[name] }, issue?.message ?? 'correct it');
    }
    refuseConflicts(given, origins);
    const values = Object.fromEntries(Object.entries(result.data).map(([name, value]) => [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name), value]));
    return {
        operation: 'run',
        scenario: 'smoke',
        rehearse: false,
        fallback: 'strict',
        cloudDispatch: 'on',
        onMissingCredentials: 'skip',
        codexVersion: _lib_codex_js__WEBPACK_IMPORTED_MODULE_3__/* .CODEX_VERSION */ .h3,
        artifactName: 'codex-canary',
        uploadArtifacts: true,
        workingDirectory: '.',
        passEnv: [],
        historyRuns: _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.historyRuns,
        stageLogMib: _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.stageLogMib,
        ...values,
    };
}
/** What a program gives is only as sound as its types are obeyed. */
function refuseForeign(given) {
    for (const [name, value] of Object.entries(given)) {
        if (!KNOB_NAMES.includes(name))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `There is no input ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 120)}`, {
                guidance: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(name, KNOB_NAMES),
            });
        if (value === undefined || typeof value === 'string')
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `Input ${name} has to be a text, and is of type ${typeof value}`, {
            guidance: `Give the input ${name} as a text`,
        });
    }
}
/** The error for an input that cannot be used. */
function invalid(name, { value = '', origin }, cure) {
    // A proxy's address may hold a password; and what is as long as a token may be one, in the wrong place.
    const hidden = metaOf(name).secret || name === 'https-proxy' || value.includes('@') || /[\w+=-]{32,}/.test(value);
    const shown = hidden ? 'the given value' : JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, 120));
    const where = origin === undefined ? '' : ` (from ${origin})`;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `Input ${name}${where} cannot be ${shown}: ${cure}`, {
        guidance: origin === undefined ? `Correct the input ${name}` : `Correct the variable ${origin}`,
    });
}
function refuseConflicts(given, origins) {
    const told = (name) => ({ value: given[name], origin: origins[name] });
    for (const [name, other] of EXCLUSIVE) {
        if (!given[name] || !given[other])
            continue;
        const where = origins[other] === undefined ? '' : ` (from ${origins[other]})`;
        throw invalid(name, told(name), `${other}${where} is given too; give one of the two`);
    }
    if (given['upload-artifacts'] === 'false' && given['retention-days'])
        throw invalid('retention-days', told('retention-days'), 'nothing is uploaded; leave it out');
}


/***/ }),

/***/ 52199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULTS),
  S: () => (/* binding */ KNOBS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
;// CONCATENATED MODULE: ./build/inputs/knob.js
/** A knob's reader takes the text that was given, never an empty one. */
function knob({ schema, accepts, choices }, meta) {
    return schema.optional().meta({ ...meta, accepts, ...(choices ? { choices } : {}) });
}

// EXTERNAL MODULE: ./build/inputs/readers.js
var readers = __webpack_require__(31764);
;// CONCATENATED MODULE: ./build/inputs/retry-knobs.js
/**
 * The knobs of what is tried again: how often, after which waits, and what may be taken for ours where an answer was
 * lost. A part of the table of knobs.
 */



/** Classes of failures that can be tried again. */
const RETRIED = ['network', 'service', 'quota', 'protocol', 'credentials'];
const RETRY_DEFAULTS = {
    retryAttempts: 4,
    retryFirstWaitSeconds: 2,
    retryLongestWaitSeconds: 60,
    retryFactors: { quota: 8 },
    pollErrors: 30,
    pollErrorsInARow: 5,
    adopt: 'never',
};
const RETRY_KNOBS = {
    'retry-attempts': knob((0,readers/* whole */.WQ)(1, 20), {
        description: 'Most tries of one call to Codex Cloud; a submit is tried again only where no task can exist',
        default: String(RETRY_DEFAULTS.retryAttempts),
        fromScenario: true,
    }),
    'retry-first-wait-seconds': knob((0,readers/* decimal */._)(0.01, 600), {
        description: 'Longest wait before the second try; it doubles with each further one, and the wait is drawn below it',
        default: String(RETRY_DEFAULTS.retryFirstWaitSeconds),
        unit: 'seconds, decimals allowed',
        fromScenario: true,
    }),
    'retry-longest-wait-seconds': knob((0,readers/* decimal */._)(0.01, 3600), {
        description: 'No wait between two tries is longer',
        default: String(RETRY_DEFAULTS.retryLongestWaitSeconds),
        unit: 'seconds, decimals allowed',
        fromScenario: true,
    }),
    'retry-factors': knob((0,readers/* factors */.Pg)(RETRIED), {
        description: 'Multiplies the waits after failures of a class',
        default: '`quota=8`, all others 1',
        fromScenario: true,
    }),
    'poll-errors': knob((0,readers/* whole */.WQ)(1, 10_000), {
        description: 'Most reads of the state that may fail in one run',
        default: String(RETRY_DEFAULTS.pollErrors),
        fromScenario: true,
    }),
    'poll-errors-in-a-row': knob((0,readers/* whole */.WQ)(1, 1000), {
        description: 'Most reads of the state that may fail one after the other',
        default: String(RETRY_DEFAULTS.pollErrorsInARow),
        fromScenario: true,
    }),
    'cloud-task-id': knob((0,readers/* text */.Qq)('the id of a cloud task, as in its address', (value) => codex/* TASK_ID */.w9.test(value)), {
        description: 'Cloud task to go on with instead of asking for one; with `resume --run` the one that a launch in doubt has led to',
        default: '',
    }),
    adopt: knob((0,readers/* choice */.Yq)(['never', 'sole-candidate']), {
        description: 'After a submit whose answer was lost: `sole-candidate` takes the only new task of the environment for ours (nobody else may submit there); `never` takes none without proof',
        default: RETRY_DEFAULTS.adopt,
        fromScenario: true,
    }),
};

;// CONCATENATED MODULE: ./build/inputs/knobs.js
/**
 * Every knob of the product, once: name, meaning, unit, default, accepted values. An action input and a
 * command-line flag are two spellings of the same knob; action.yml and README are held to this table by a test.
 */





/** What a knob takes when neither an input nor the scenario says anything. */
const DEFAULTS = {
    executionMode: 'mcp',
    cloudAttempts: 1,
    timeoutMinutes: 30,
    pollIntervalSeconds: 10,
    missingDiff: 'warn',
    ...RETRY_DEFAULTS,
    historyRuns: 200,
    stageLogMib: 16,
};
/** Every knob of the operation `run`, in the order of the documentation. */
const KNOBS = schemas/* object */.Ikc({
    operation: knob((0,readers/* choice */.Yq)(['run']), { description: 'What to do', default: 'run', actionOnly: true }),
    scenario: knob((0,readers/* text */.Qq)('the name of a shipped scenario or the path of a .yml file', (value) => /^[a-z0-9][a-z0-9-]*$|\.ya?ml$/.test(value)), {
        description: 'A scenario shipped with the action, or a `.yml` file of your own',
        default: '`smoke`, where no pipeline is given',
    }),
    pipeline: knob((0,readers/* text */.Qq)('the id of a pipeline: letters, digits, ".", "_" or "-"', (value) => readers/* TASK */.wn.test(value)), {
        description: 'Pipeline of `codex.orchestrator.json` to run, instead of a scenario',
        default: '',
    }),
    target: knob(readers/* notBlank */.wx, {
        description: 'The one stage of the pipeline to run; in `cloud` mode it becomes the cloud task',
        default: 'all stages; in `cloud` mode the only one that can be meant',
        fromScenario: true,
    }),
    'execution-mode': knob((0,readers/* choice */.Yq)(['mcp', 'cloud']), {
        description: '`cloud` runs the task in Codex Cloud; `mcp` runs it on this machine',
        default: DEFAULTS.executionMode,
        fromScenario: true,
    }),
    rehearse: knob(readers/* yesOrNo */.GX, {
        description: 'Run against the embedded emulator instead of Codex Cloud; needs and accepts no credential',
        default: 'false',
    }),
    task: knob((0,readers/* text */.Qq)(`1 to 64 letters, digits, ".", "_" or "-", not starting with a sign`, (value) => readers/* TASK */.wn.test(value)), {
        description: 'Name of the task; the record goes to `.runs/<task>/`',
        default: 'the id of the scenario or of the pipeline',
    }),
    prompt: knob(readers/* notBlank */.wx, {
        description: "Prompt for the cloud task, instead of the scenario's",
        default: '',
    }),
    'prompt-file': knob(readers/* path */.Ae, {
        description: 'File in the working directory that holds the prompt; not together with `prompt`',
        default: '',
    }),
    fallback: knob((0,readers/* choice */.Yq)(['strict', 'auto']), {
        description: 'Where a run in the cloud lacks environment, branch or Codex CLI: `strict` ends it, `auto` runs the same target here and says so',
        default: 'strict',
    }),
    'cloud-dispatch': knob((0,readers/* choice */.Yq)(['on', 'off']), {
        description: '`off` lets nothing go to the cloud, whoever asks for it; stands above `fallback`',
        default: 'on',
    }),
    'cloud-environment': knob((0,readers/* text */.Qq)('the id or the label of a Codex Cloud environment', (value) => /^[^\s\p{Cc}-][^\p{Cc}]{0,199}$/u.test(value)), {
        description: 'Codex Cloud environment, by id or label',
        default: '`CODEX_CLOUD_ENV_ID`, else the repository as `owner/name`',
        fromScenario: true,
    }),
    branch: knob((0,readers/* text */.Qq)('a branch name that git accepts', (value) => codex/* BRANCH */.dI.test(value)), {
        description: 'Branch the cloud task starts from',
        default: 'the branch of the event or of the checkout',
        fromScenario: true,
    }),
    'cloud-attempts': knob((0,readers/* whole */.WQ)(codex/* MIN_ATTEMPTS */.GB, codex/* MAX_ATTEMPTS */.m), {
        description: 'How many solutions Codex Cloud tries (best of N); each costs quota',
        default: String(DEFAULTS.cloudAttempts),
        fromScenario: true,
    }),
    'timeout-minutes': knob((0,readers/* decimal */._)(0.01, 1440), {
        description: 'Deadline of the whole run, from before the launch to after the diff',
        default: String(DEFAULTS.timeoutMinutes),
        unit: 'minutes, decimals allowed',
        fromScenario: true,
    }),
    'poll-interval-seconds': knob((0,readers/* decimal */._)(0.1, 3600), {
        description: 'Gap between two looks at the cloud task',
        default: String(DEFAULTS.pollIntervalSeconds),
        unit: 'seconds, decimals allowed',
        fromScenario: true,
    }),
    ...RETRY_KNOBS,
    'codex-version': knob((0,readers/* text */.Qq)('an exact version such as 0.169.0', (value) => readers/* SEMVER */.HX.test(value)), {
        description: 'Codex CLI release to install; not together with `codex-path`',
        default: codex/* CODEX_VERSION */.h3,
    }),
    'codex-path': knob(readers/* path */.Ae, {
        description: 'Codex CLI already on the machine: the native file, the npm shim or a link to either',
        default: '',
    }),
    'codex-access-token': knob(readers/* secret */.rJ, {
        description: 'Codex access token (`at-…`), for `cloud` and for `agent` and `review` stages',
        default: '',
        secret: true,
    }),
    'codex-auth-json': knob(readers/* secret */.rJ, {
        description: 'Content of `auth.json` of a dedicated `codex login`, for `cloud` and for `agent` and `review` stages',
        default: '',
        secret: true,
    }),
    'openai-api-key': knob(readers/* secret */.rJ, {
        description: 'OpenAI API key, for `agent` and `review` stages; Codex Cloud does not accept one, so alone it leads to a skip in `cloud`',
        default: '',
        secret: true,
    }),
    'on-missing-credentials': knob((0,readers/* choice */.Yq)(['skip', 'fail', 'rehearse']), {
        description: 'What to do where no usable credential is given',
        default: 'skip',
    }),
    'missing-diff': knob((0,readers/* choice */.Yq)(['ignore', 'warn', 'fail']), {
        description: 'What it means when the cloud task is READY without a diff',
        default: DEFAULTS.missingDiff,
        fromScenario: true,
    }),
    policy: knob(readers/* path */.Ae, {
        description: 'Your own gate policy, laid over the shipped one',
        default: 'canary/policy.yml of the action',
    }),
    'artifact-name': knob((0,readers/* text */.Qq)('1 to 60 letters, digits, ".", "_" or "-"', (value) => /^[A-Za-z0-9._-]{1,60}$/.test(value)), { description: 'Prefix of the artifact name', default: 'codex-canary', actionOnly: true }),
    'retention-days': knob((0,readers/* whole */.WQ)(1, 400), {
        description: 'How long the artifact is kept',
        default: "the repository's setting",
        unit: 'days',
        actionOnly: true,
    }),
    'upload-artifacts': knob(readers/* yesOrNo */.GX, {
        description: 'Upload the run directory as an artifact',
        default: 'true',
        actionOnly: true,
    }),
    'working-directory': knob(readers/* path */.Ae, {
        description: 'Where `.runs/` is written and files are looked up',
        default: '.',
    }),
    'history-runs': knob((0,readers/* whole */.WQ)(1, 10_000), {
        description: 'How many runs of the task its history, `out/<task>/state.json`, keeps',
        default: String(DEFAULTS.historyRuns),
    }),
    'stage-log-mib': knob((0,readers/* whole */.WQ)(1, 1024), {
        description: 'How much is kept of what one stage prints; the rest is counted, dropped and marked',
        default: String(DEFAULTS.stageLogMib),
        unit: 'MiB',
    }),
    'pass-env': knob(readers/* environmentNames */.iF, {
        description: 'Names of further environment variables that stages and the Codex CLI may see; values of those named as secrets are masked',
        default: '',
    }),
    'https-proxy': knob(readers/* proxyUrl */.sd, {
        description: 'Proxy for the Codex CLI; its password is masked',
        default: '',
    }),
    'ca-certificate': knob(readers/* path */.Ae, {
        description: 'PEM file of additional certificate authorities for the Codex CLI',
        default: '',
    }),
    'github-token': knob(readers/* secret */.rJ, {
        description: "Reads the head commit of `branch` where it is not the event's own; needs `contents: read`",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, as action.yml holds it
        default: '${{ github.token }}',
        secret: true,
        actionOnly: true,
    }),
});


/***/ })

};
