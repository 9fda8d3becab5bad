export const id = 6070;
export const ids = [6070];
export const modules = {

/***/ 16070:
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
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/inputs/commands.js + 1 modules
var commands = __webpack_require__(38566);
// EXTERNAL MODULE: ./build/inputs/from-environment.js
var from_environment = __webpack_require__(73330);
// EXTERNAL MODULE: ./build/inputs/init-command.js
var init_command = __webpack_require__(51064);
;// CONCATENATED MODULE: ./build/inputs/asked.js
/**
 * What a command line asks for: its flags laid over the variables that stand for them. Is handed both; prints nothing.
 */





const DEFAULT_LIMIT = 20;
/** What a command is asked to do. Throws RunError `input_invalid` for what cannot be used together. */
function askedOf(spec, said) {
    const { argument, others, values } = said;
    const [event, stage, run, limit, attempt, since] = [
        ...['event', 'stage', 'run', 'limit', 'attempt', 'since'],
    ].map((key) => textOf(values[key]));
    if (run !== undefined && argument !== undefined)
        throw new errors/* RunError */.e4('input_invalid', `Option --run cannot be used with the argument '${spec.argument?.name}'`, {
            guidance: 'Name the run once',
        });
    // A flag that says the same in another way stands above the variable as well.
    const free = spec.options.filter(({ name, insteadOf = name }) => [name, insteadOf].every((key) => values[(0,lib_text/* camelCase */.xQ)(key)] === undefined));
    const variables = (0,from_environment/* optionsByVariables */.PT)(free, said.env);
    return {
        command: spec.name,
        argument: argument ?? run,
        others,
        inputs: inputsOf(spec, said, variables.has('cloud')),
        printing: {
            format: (values.format ?? variables.get('format')) === 'json' ? 'json' : 'text',
            quiet: values.quiet === true || variables.has('quiet'),
        },
        codexHome: codexHomeOf(textOf(values.codexHome), variables.get('codex-home'), said.env),
        event,
        stage,
        limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
        watch: values.watch === true,
        diff: values.diff === true,
        attempt: attempt === undefined ? undefined : Number(attempt),
        install: values.install === true,
        replay: values.replay === true,
        since,
        beginner: (0,init_command/* beginnerOf */.oy)(textOf(values.for)),
        output: textOf(values.output),
        badge: textOf(values.badge),
    };
}
function inputsOf(spec, { argument, values, env }, cloud) {
    const { knobs } = spec;
    // `start checks` names a pipeline; the default one is asked for by a name that the planner knows.
    const pipeline = spec.argument?.name === 'pipeline';
    const names = pipeline ? [...knobs, 'pipeline'] : knobs;
    // Only where it is an option of the command, and not one of its inputs.
    const scenario = textOf(values.scenario) !== undefined;
    const own = (0,from_environment/* givenByVariables */.i8)([...names, ...(0,commands/* credentialsOf */.YN)(spec)], env);
    return (0,from_environment/* laid */.Vh)([
        flagsOf(knobs, values, pipeline ? argument : undefined),
        cloud ? inCloud(own) : own,
        (0,from_environment/* givenByExisting */.YY)(knobs, env),
        { given: pipeline && !scenario ? { pipeline: 'default' } : {}, origins: {} },
    ]);
}
/** Our own variables, one of which asks for the cloud. */
function inCloud({ given, origins }) {
    const [mode, cloud] = [(0,from_environment/* variableOf */.Qn)('execution-mode'), (0,from_environment/* variableOf */.Qn)('cloud')];
    if ((given['execution-mode'] ?? 'cloud') !== 'cloud')
        throw new errors/* RunError */.e4('input_invalid', `Variable ${cloud} cannot be true while ${mode} says otherwise`, {
            guidance: `Clear one of the variables ${cloud} and ${mode}`,
        });
    return {
        given: { ...given, 'execution-mode': 'cloud' },
        origins: { ...origins, 'execution-mode': cloud },
    };
}
/** The folder of a login, which is given in place of a credential. */
function codexHomeOf(flag, variable, env) {
    const folder = flag ?? variable;
    if (folder === undefined)
        return undefined;
    const named = flag === undefined ? `Variable ${(0,from_environment/* variableOf */.Qn)('codex-home')}` : 'Option --codex-home';
    const given = commands/* CREDENTIALS */.tG.map(from_environment/* variableOf */.Qn).filter((name) => env[name]);
    if (given.length > 0)
        throw new errors/* RunError */.e4('input_invalid', `${named} cannot be used while ${given.join(' and ')} is set`, {
            guidance: 'Give one of them',
        });
    return { folder, named };
}
/** What the flags say, and those that say the same in another way. */
function flagsOf(knobs, values, pipeline) {
    const flags = knobs.map((name) => [name, textOf(values[(0,lib_text/* camelCase */.xQ)(name)])]);
    const others = [
        ['execution-mode', values.cloud === true ? 'cloud' : undefined],
        ['working-directory', textOf(values.root)],
        ['apply-outcome', textOf(values.force)],
        ['scenario', textOf(values.scenario)],
        ['pipeline', pipeline],
    ];
    const said = [...flags, ...others].filter(([, value]) => value !== undefined);
    return { given: Object.fromEntries(said), origins: {} };
}
function textOf(value) {
    return value === true ? 'true' : value;
}

// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(90743);
// EXTERNAL MODULE: ./build/inputs/options.js
var options = __webpack_require__(32774);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(70770);
;// CONCATENATED MODULE: ./build/inputs/usage.js





/** What to do, by the code of the parser; for another one the help has to do. */
const CURES = {
    'commander.help': () => '--help lists the commands',
    'commander.unknownCommand': ({ words: [command = ''] }) => (0,suggest/* oneOf */.yL)(command, commands/* COMMANDS */.Lo.map(({ name }) => name)),
    'commander.unknownOption': flagCure,
    'commander.optionMissingArgument': () => 'Give its value behind it',
    'commander.conflictingOption': () => 'Give one of the two',
    'commander.missingArgument': ({ spec }) => `As in: ${spec?.examples[0]?.[0]}`,
    'commander.invalidArgument': ({ spec }) => spec?.argument?.choices && `Name one of ${(0,suggest/* listed */.KE)(spec.argument.choices)}`,
};
/** The refusal of an argument list; null where there is none, and help was asked for. */
function usageError({ code, message, exitCode }, words) {
    if (exitCode === 0)
        return null;
    const said = code === 'commander.help' ? 'no command is given' : withoutValue(message);
    const spec = commands/* COMMANDS */.Lo.find(({ name }) => name === words[0]);
    const flag = /'(-[^'= ]*)/.exec(said)?.[1] ?? '';
    const guidance = CURES[code]?.({ words, spec, flag }) ?? `${spec?.name} --help shows what it takes`;
    return new errors/* RunError */.e4('input_invalid', said, { guidance });
}
/** An unknown flag may be a credential that somebody took for one: its value is not shown. */
function withoutValue(message) {
    const shown = message.replace(/^error: /, '').replace(/^(unknown option '[^'=]*)=[\s\S]*'/, "$1'");
    return (0,lib_text/* oneLine */.TN)(shown, 200);
}
function flagCure({ spec, flag, words }) {
    const given = flag.replace(/^-+/, '');
    if (spec === undefined)
        return (0,suggest/* nearest */.pA)(given, ['version']) === undefined
            ? 'Name a command first: --help lists them'
            : 'Give --version alone';
    const { name, argument, options, knobs } = spec;
    const flags = [...options.map((option) => option.name), ...knobs, 'help'];
    if (flags.includes(given))
        return `Give --${given} without a value`;
    const credential = [...commands/* CREDENTIALS */.tG, 'sync-token'].find((one) => one === given);
    if (credential !== undefined)
        return `Give it in the variable ${(0,from_environment/* variableOf */.Qn)(credential)}`;
    const near = (0,suggest/* nearest */.pA)(given, argument === undefined ? flags : [argument.name, ...flags]);
    if (near === undefined)
        return `${name} --help lists the flags`;
    return near === argument?.name
        ? `Leave the flag out: ${name} ${valueGiven(flag, words) ?? `<${near}>`}`
        : `Did you mean --${near}?`;
}
/** What was given to a flag, where it is the name of something. */
function valueGiven(flag, words) {
    const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
    const value = words[at] === flag ? words[at + 1] : words[at]?.slice(flag.length + 1);
    return value !== undefined && /^[\w./][\w./-]{0,79}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/from-argv.js
/**
 * Reads the command line by the table of commands; only the command that is asked for is built. Credentials come from
 * the environment only, since every process of the machine can read an argument list.
 */










const HELP_WIDTH = 100;
/** Parses an argument list. What cannot be used is answered with a failure that says its cure, and exit status 2. */
function readArgv(argv, env, streams) {
    let result = { command: 'none', exitCode: reasons/* EXIT_CODES */.ai.pass, failure: null };
    const words = withHelp(argv).map(settled);
    const program = programOf(streams, words[0], (command, spec) => {
        command.action((...all) => {
            const [given] = spec.argument ? all : [];
            const [argument, ...others] = given === undefined || typeof given === 'string' ? [given] : given;
            result = askedOf(spec, { argument, others: others, values: command.opts(), env });
        });
    });
    try {
        program.parse(words, { from: 'user' });
    }
    catch (error) {
        const failure = error instanceof commander/* CommanderError */.b7 ? usageError(error, words) : error;
        if (failure !== null && !(failure instanceof errors/* RunError */.e4))
            throw failure;
        return { command: 'none', exitCode: failure === null ? reasons/* EXIT_CODES */.ai.pass : reasons/* USAGE_EXIT_CODE */.J5, failure };
    }
    return result;
}
/** True where one JSON document was asked for, by flag or by variable, whatever else is wrong. */
function wantsJson(argv, env) {
    const flags = argv.flatMap((word, at) => word === '--format'
        ? [argv[at + 1]]
        : word.startsWith('--format=')
            ? [word.slice('--format='.length)]
            : []);
    const spec = commands/* COMMANDS */.Lo.find(({ name }) => name === argv[0]);
    const variable = spec?.options.includes(options/* FORMAT */.uB) === false ? undefined : env[(0,from_environment/* variableOf */.Qn)(options/* FORMAT */.uB.name)];
    return (flags.length > 0 ? flags.at(-1) : variable) === 'json';
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
        // Before any command is made: a command takes these over when it is. Errors are told at the door.
        .configureOutput({ writeOut: streams.out, writeErr: streams.err, outputError: () => { } })
        .showSuggestionAfterError(false)
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
        const { required, choices } = argument;
        const name = argument.several ? `${argument.name}...` : argument.name;
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
    const { yields, examples, knobs, options } = spec;
    const lines = examples.flatMap(([line, what]) => [`  codex-orchestrator ${line}`, `      ${what}`]);
    const credentials = (0,commands/* credentialsOf */.YN)(spec);
    const without = options.filter((option) => !hasVariable(option)).map(({ name }) => `--${name}`);
    const variables = 'Variables: CODEX_ORCHESTRATOR_<FLAG> stands for a flag that is not given';
    return [
        ...['', 'Examples:', ...lines, ''],
        `Yields: ${yields}; ${commands/* USAGE */.u_}`,
        ...(knobs.length > 0
            ? [`${variables}${without.length > 0 ? `, but for ${without.join(', ')}` : ''}`]
            : []),
        ...(credentials.length > 0 ? [`Credentials: ${credentials.map(from_environment/* variableOf */.Qn).join(', ')}`] : []),
    ];
}
function hasVariable({ name, variable }) {
    return variable ?? from_environment/* EXISTING */._y.some((existing) => existing.variable === (0,from_environment/* variableOf */.Qn)(name));
}
function optionOf({ name, about, reader, default: usual, insteadOf }) {
    const notes = [reader?.choices && `takes ${reader.accepts}`, usual && `default ${usual}`].filter(Boolean);
    const option = new commander/* Option */.c$(`--${name}${reader ? ' <value>' : ''}`, `${about}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`);
    if (insteadOf !== undefined)
        option.conflicts((0,lib_text/* camelCase */.xQ)(insteadOf));
    if (reader !== undefined)
        option.argParser((value) => {
            const result = reader.read(value);
            if ('cure' in result)
                throw new errors/* RunError */.e4('input_invalid', `Option --${name} cannot be ${(0,inputs_inputs/* shownValue */.JJ)(value)}: ${result.cure}`, {
                    guidance: `Correct the option --${name}`,
                });
            return value;
        });
    return option;
}
function flagOf(name) {
    const { description, choices, accepts, unit, default: usual } = (0,inputs_inputs/* metaOf */.fX)(name);
    const notes = [`takes ${accepts}`, unit, usual && `default ${usual}`].filter(Boolean).join('; ');
    const place = isYesOrNo(name) ? '[boolean]' : choices ? '<word>' : '<value>';
    const option = new commander/* Option */.c$(`--${name} ${place}`, `${description} (${notes})`);
    // A variable of a shell that is not set must not widen what is run.
    return option.argParser((value) => {
        if (value !== '')
            return value;
        throw new errors/* RunError */.e4('input_invalid', `Option --${name} is empty`, {
            guidance: `Give it ${accepts}, or leave it out`,
        });
    });
}

// EXTERNAL MODULE: ./build/lib/explanations.js
var explanations = __webpack_require__(10814);
// EXTERNAL MODULE: ./build/lib/redact.js + 5 modules
var redact = __webpack_require__(61873);
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
/** One command in one process: what it tells goes through what it knows. */
const redactor = new redact/* Redactor */.p();
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
    apply: async (call) => (await runs()).applyDiff(call),
    trend: tellTrend,
    evidence: async (call) => (await runs()).tell(call, 'evidence'),
    report: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(447), __webpack_require__.e(572), __webpack_require__.e(9236), __webpack_require__.e(7064), __webpack_require__.e(7771), __webpack_require__.e(9875)]).then(__webpack_require__.bind(__webpack_require__, 75399))).reportRuns(call),
    assert: async (call) => (await runs()).tell(call, 'judgeSaved'),
    gate: async (call) => (await runs()).gateRun(call),
    sync: async (call) => (await runs()).syncRuns(call),
    doctor: async (call) => (await runs()).examineMachine(call),
    init: begin,
    completion: complete,
};
function runs() {
    return Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(447), __webpack_require__.e(572), __webpack_require__.e(9236), __webpack_require__.e(7064), __webpack_require__.e(244), __webpack_require__.e(7106), __webpack_require__.e(2421), __webpack_require__.e(7068)]).then(__webpack_require__.bind(__webpack_require__, 27068));
}
/** Runs the command line of this process. */
async function cli() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', unwritable);
    const argv = process.argv.slice(2);
    const line = readArgv(argv, process.env, STREAMS);
    if (line.command !== 'none') {
        const { format } = line.printing;
        process.exitCode = await perform(line).catch(async (error) => {
            const failure = (0,errors/* toRunError */.D7)(error);
            await tellError(failure, format, await (await runs()).typedHere(failure.guidance));
            return reasons/* EXIT_CODES */.ai[(0,reasons/* outcomeOf */.sG)(failure.code)];
        });
        return;
    }
    process.exitCode = line.exitCode;
    if (line.failure !== null)
        await tellError(line.failure, wantsJson(argv, process.env) ? 'json' : 'text');
}
/** It was told that the output could not be written: a story has many lines. */
let unwritten = false;
/** A reader that went away, as head does, must not end a run that has a cloud task; what nobody could write is no success. */
function unwritable(error) {
    if (error.code === 'EPIPE' || unwritten)
        return;
    unwritten = true;
    STREAMS.err(`The output could not be written: ${error.message}\n`);
    process.once('exit', (status) => {
        if (status === 0)
            process.exitCode = reasons/* EXIT_CODES */.ai.fail;
    });
}
async function perform(asked) {
    const { printing } = asked;
    let inputs;
    try {
        const given = await givenTo(asked);
        await learn(given);
        inputs = (0,inputs_inputs/* parseInputs */.TL)(given, asked.inputs.origins);
    }
    catch (error) {
        // Nothing was run, and what is wrong can be corrected at once.
        await tellError((0,errors/* toRunError */.D7)(error), printing.format);
        return reasons/* USAGE_EXIT_CODE */.J5;
    }
    const answer = await PERFORM[asked.command]({ asked, inputs, streams: STREAMS, redactor });
    for (const notice of answer.notices ?? [])
        STREAMS.err(`note: ${redactor.redact(notice)}\n`);
    STREAMS.out(printing.format === 'json' ? toJson(answer.json) : redactor.redact(answer.text));
    const { after, exitCode } = answer;
    if (after === undefined)
        return exitCode;
    for (const notice of await after())
        STREAMS.err(`cloud sync: ${redactor.redact(notice)}\n`);
    // Everything is told: the look-up of a name that was given up must not keep the process.
    process.stdout.write('', () => process.exit(exitCode));
    return exitCode;
}
/** What was given, with the login of the user's own folder where one is named. */
async function givenTo({ inputs: { given }, codexHome }) {
    if (codexHome === undefined)
        return given;
    const { readLogin } = await __webpack_require__.e(/* import() */ 5620).then(__webpack_require__.bind(__webpack_require__, 75620));
    return { ...given, 'codex-auth-json': await readLogin((0,external_node_path_.resolve)(codexHome.folder), codexHome.named) };
}
/** Before any message can hold a value that was given. Loads nothing where none was. */
async function learn(given) {
    if (!Object.entries(given).some(([name, value]) => value && HOLDS_SECRET.has(name)))
        return;
    const { secretsGiven } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5532)]).then(__webpack_require__.bind(__webpack_require__, 15532));
    redactor.add(secretsGiven(given));
}
/** Inputs in which a secret stands, whole or in a part. */
const HOLDS_SECRET = new Set([
    ...inputs_inputs/* KNOB_NAMES */.k8.filter((name) => (0,inputs_inputs/* metaOf */.fX)(name).secret),
    'https-proxy',
]);
/** What whoever begins tries first, which needs nothing that they may not have yet. */
const FIRST = {
    cloud: 'the command start, or doctor for what a cloud run lacks here',
    'api-key': 'push, and the command start --rehearse, or doctor --pipeline checks for what a run lacks here',
    forks: 'the command canary --rehearse --scenario diff',
};
const GUIDE = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/start.md';
async function begin({ asked: { beginner }, inputs }) {
    const { writeStarter } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3977)]).then(__webpack_require__.bind(__webpack_require__, 3977));
    const root = (0,external_node_path_.resolve)(inputs.workingDirectory);
    const files = await writeStarter({ root, canary: CANARY, beginner });
    const lines = files.map(({ path, written }) => `${written ? 'written' : 'there already, left as it is'}: ${path}\n`);
    const inRepository = await (0,promises_.lstat)((0,external_node_path_.join)(root, '.git')).then(() => true, () => false);
    const notices = inRepository
        ? []
        : [`${root} is not the root of a repository, and only there GitHub looks for workflows`];
    const { contextHere } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(572), __webpack_require__.e(3963)]).then(__webpack_require__.bind(__webpack_require__, 10572));
    // What the files ask for first looks at what is committed.
    const first = (await contextHere(root)).headSha === null ? 'commit first, then ' : '';
    const next = `next: ${first}${FIRST[beginner]}\nguide: ${GUIDE}\n`;
    return { text: `${lines.join('')}${next}`, json: { schema: 1, files }, exitCode: reasons/* EXIT_CODES */.ai.pass, notices };
}
async function tellTrend({ inputs }) {
    const [{ trend }, { folderAt }, { systemClock }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(447), __webpack_require__.e(9236), __webpack_require__.e(2521)]).then(__webpack_require__.bind(__webpack_require__, 92521)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(572), __webpack_require__.e(3963)]).then(__webpack_require__.bind(__webpack_require__, 10572)),
        __webpack_require__.e(/* import() */ 4570).then(__webpack_require__.bind(__webpack_require__, 94570)),
    ]);
    return trend(inputs, await folderAt(inputs.workingDirectory), systemClock);
}
async function complete({ asked: { argument } }) {
    const { completionScript } = await __webpack_require__.e(/* import() */ 7108).then(__webpack_require__.bind(__webpack_require__, 47108));
    const text = completionScript(argument);
    return { text, json: { schema: 1, script: text }, exitCode: reasons/* EXIT_CODES */.ai.pass };
}
async function tellError({ code, message: raw, guidance: rawGuidance }, format, rawCure = rawGuidance) {
    // There may be no run whose redactor has seen it: an input can hold a credential by mistake, of the shell too.
    const { secretsNamedIn } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5532)]).then(__webpack_require__.bind(__webpack_require__, 15532));
    redactor.add(secretsNamedIn(process.env));
    const [message, guidance, cure] = [raw, rawGuidance, rawCure].map((text) => redactor.redact(text));
    STREAMS.err(`${code}: ${message}\n  ${cure}\n  ${(0,explanations/* explanationOf */.p)(code)}\n`);
    if (format === 'json')
        STREAMS.out(toJson({ schema: 1, outcome: (0,reasons/* outcomeOf */.sG)(code), reason: code, message, guidance }));
}
/** What JSON leaves as it is, and a terminal obeys or a reader does not see. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Two spaces and a final newline, as every document of the product has them. */
function toJson(value) {
    const hide = (_, one) => (typeof one === 'string' ? redactor.redact(one) : one);
    return `${JSON.stringify(value, hide, 2).replace(HIDDEN, escaped)}\n`;
}
function escaped(sign) {
    const units = Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 38566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lo: () => (/* binding */ COMMANDS),
  tG: () => (/* binding */ CREDENTIALS),
  u_: () => (/* binding */ USAGE),
  YN: () => (/* binding */ credentialsOf)
});

// UNUSED EXPORTS: FLAGS

// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/inputs/options.js
var inputs_options = __webpack_require__(32774);
;// CONCATENATED MODULE: ./build/inputs/gate-command.js

const GATE = {
    name: 'gate',
    about: 'Decide again, offline, what saved runs mean for an event, several to one verdict as operation: gate does; records are replayed, not believed',
    argument: {
        name: 'run',
        about: 'id of a run, the beginning or the end of one, its directory, latest, the latest of a task (task/latest), or a folder with any number of runs, such as downloaded artifacts',
        required: true,
        several: true,
    },
    options: [inputs_options/* EVENT */.ll, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
    knobs: ['policy', 'working-directory'],
    yields: 'the verdict; exit status 1 where it is block, 0 where not, 3 where there is no run to decide on',
    examples: [
        ['gate latest --event merge_group', 'asks whether the newest run would let a merge pass'],
        ['gate smoke/latest diff/latest', 'joins the newest runs of two tasks'],
        ['gate artifacts --event pull_request', 'joins all runs in a folder'],
    ],
};

// EXTERNAL MODULE: ./build/inputs/init-command.js
var init_command = __webpack_require__(51064);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs = __webpack_require__(90743);
// EXTERNAL MODULE: ./build/inputs/report-command.js
var report_command = __webpack_require__(25672);
// EXTERNAL MODULE: ./build/inputs/sync-knobs.js
var sync_knobs = __webpack_require__(55577);
;// CONCATENATED MODULE: ./build/inputs/commands.js
/**
 * Every command of the command line, once: its argument, its options, what it yields and how it is used. The parser,
 * its help, shell completion and docs/cli.md are made of this table. Knows nothing of what a command does.
 */







const BY_OUTCOME = `exit status by outcome: ${Object.entries(reasons/* EXIT_CODES */.ai)
    .map(([outcome, code]) => `${code} ${outcome}`)
    .join(', ')}`;
const TOLD = 'exit status 0 where it could be told, 3 where not';
/** A run as it is named on the command line. */
const RUN = {
    name: 'run',
    about: 'id of a run, the beginning or the end of one, its directory, or latest',
    required: false,
};
const ONE_OR_NEWEST = { ...RUN, about: `${RUN.about}; the newest where it is left out` };
const PIPELINE = {
    name: 'pipeline',
    about: 'id of a pipeline of codex.orchestrator.json; the default one where it is left out',
    required: false,
};
const READING = {
    options: [inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
    knobs: ['working-directory'],
};
const CONTROLLING = {
    argument: ONE_OR_NEWEST,
    options: [inputs_options/* OF_RUN */.yz, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
    knobs: ['working-directory'],
    yields: 'the answer of the running run; exit status 0 where it did so, 1 where it refused, ended or did not answer, 3 where there is nobody to ask',
};
/** Inputs that mean something on the command line and are no credentials: those come from variables only. */
const FLAGS = inputs/* KNOB_NAMES */.k8.filter((name) => {
    const { actionOnly, secret, onlyFor } = (0,inputs/* metaOf */.fX)(name);
    return !actionOnly && !secret && onlyFor === undefined;
});
/** A pipeline is named by position, and stands in place of a scenario. */
const PIPELINE_FLAGS = FLAGS.filter((name) => !['pipeline', 'scenario', 'prompt', 'prompt-file'].includes(name));
/** The credentials of the Codex CLI. */
const CREDENTIALS = inputs/* KNOB_NAMES */.k8.filter((name) => (0,inputs/* metaOf */.fX)(name).secret && !(0,inputs/* metaOf */.fX)(name).actionOnly && name !== 'sync-token');
const SYNC_FLAGS = FLAGS.filter((name) => name in sync_knobs/* SYNC_KNOBS */.a);
const PROXY_FLAGS = ['https-proxy', 'ca-certificate'];
const SPEND_FLAGS = ['spend-per-day', 'spend-per-commit', 'history-folder'];
/** The credentials that are for a command, each given by a variable. */
function credentialsOf({ options, knobs }) {
    return [
        ...(options.includes(inputs_options/* CODEX_HOME */.S$) ? CREDENTIALS : []),
        ...(knobs.includes('sync-base-url') ? ['sync-token'] : []),
    ];
}
/** Every command, in the order of the help. */
const COMMANDS = [
    {
        name: 'start',
        about: 'Run a pipeline of codex.orchestrator.json',
        argument: PIPELINE,
        options: [inputs_options/* CLOUD */.OZ, inputs_options/* CODEX_HOME */.S$, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB, inputs_options/* QUIET */.DC],
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
        options: [inputs_options/* CLOUD */.OZ, inputs_options/* CODEX_HOME */.S$, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB, inputs_options/* QUIET */.DC],
        knobs: FLAGS,
        yields: `the story of the run and what it came to; ${BY_OUTCOME}`,
        examples: [
            ['canary --rehearse', 'needs no credential: the emulator answers'],
            ['canary --scenario diff --codex-home ~/.codex-canary', 'lets Codex Cloud prove itself by a diff'],
        ],
    },
    {
        name: 'plan',
        about: 'Show stages, modes and reasons of a pipeline, or the cloud tasks of a scenario; run nothing',
        argument: PIPELINE,
        options: [inputs_options/* SCENARIO */.h5, inputs_options/* CLOUD */.OZ, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        knobs: PIPELINE_FLAGS.filter((name) => !SYNC_FLAGS.includes(name)),
        yields: 'the stages or tasks; exit status 0, or 3 for what cannot be used',
        examples: [
            ['plan checks --cloud', 'shows which stage would go to the cloud, and why'],
            ['plan --scenario smoke', 'shows the cloud tasks that the scenario stands for'],
        ],
    },
    {
        name: 'status',
        about: 'Say how far a run is; the newest where none is named',
        argument: ONE_OR_NEWEST,
        ...READING,
        options: [inputs_options/* WATCH */.Qn, inputs_options/* OF_RUN */.yz, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        yields: `the state of the run; ${TOLD}`,
        examples: [['status --watch', 'follows the newest run to its end']],
    },
    {
        name: 'resume',
        about: 'Let a paused run go on, or open one again that was cancelled, whose process is gone or whose cloud task may still be at work',
        argument: ONE_OR_NEWEST,
        options: [inputs_options/* OF_RUN */.yz, inputs_options/* CODEX_HOME */.S$, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB, inputs_options/* QUIET */.DC],
        knobs: [
            ...['prompt', 'prompt-file', 'codex-version', 'codex-path', 'policy', 'working-directory'],
            ...['pass-env', 'cloud-task-id', 'history-runs', 'stage-log-mib', 'record'],
            ...SPEND_FLAGS,
            ...PROXY_FLAGS,
            ...SYNC_FLAGS,
        ],
        yields: `the story from there on, in the mode the run had; no finished stage is run again; ${BY_OUTCOME}`,
        examples: [
            ['resume --run 0a1b2c3d', 'goes on with the first stage that has no end'],
            [
                'resume --run 0a1b2c3d --cloud-task-id task_e_0a1b',
                'goes on with the cloud task that a launch in doubt has led to',
            ],
        ],
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
        options: [inputs_options/* OF_RUN */.yz, inputs_options/* STAGE */.Ld, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        examples: [['approve latest --stage ship', 'lets the stage ship of the newest run go']],
    },
    {
        name: 'show',
        about: 'Tell the story of a run again, from its record',
        argument: { ...RUN, required: true },
        ...READING,
        options: [inputs_options/* DIFF */.Mu, inputs_options/* ATTEMPT */.GN, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        yields: `phases, stages, findings, verdict, files, and what the diff touches; ${TOLD}`,
        examples: [
            ['show latest', 'shows the newest run'],
            ['show latest --diff', 'shows what its cloud task would change'],
            ['show latest --attempt 2', 'shows the second diff of a task with several attempts'],
            ['show 0a1b2c3d', 'shows the run whose id ends so'],
        ],
    },
    {
        name: 'apply',
        about: 'Apply the diff of a finished, live run to the work tree and the index, whole or not at all; commit nothing',
        argument: RUN,
        options: [inputs_options/* OF_RUN */.yz, inputs_options/* FORCE */.wj, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        knobs: ['allow-paths', 'apply-outcome', 'working-directory'],
        yields: 'what was applied; exit status 0 where it was, 1 where it may not be or does not fit, and then tree and index are as they were, 3 where there is no such run or no work tree',
        examples: [
            ['show 0a1b2c3d --diff', 'shows first what would be applied'],
            ['apply --run 0a1b2c3d', 'applies the diff of that run'],
            ["apply --run 0a1b2c3d --allow-paths '.github/workflows/*.yml'", 'allows a path of concern by name'],
        ],
    },
    {
        name: 'runs',
        about: 'List the history of all tasks, or of one, the newest first',
        argument: { name: 'task', about: 'name of the task', required: false },
        ...READING,
        options: [inputs_options/* LIMIT */.uK, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        yields: `a table of runs; ${TOLD}`,
        examples: [['runs nightly --limit 5', 'lists the last five runs of one task']],
    },
    {
        name: 'trend',
        about: 'Tell what the live runs of this folder, or the records in another one, say together',
        options: [inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        knobs: ['history-folder', 'cadence-hours', 'working-directory'],
        yields: 'how many passed and how sure that is, what broke and since when, failures, durations and spend; exit status 0, 3 where there is no such folder, 7 where the last live pass is older than 2.5 times the cadence',
        examples: [
            ['trend', 'tells of the runs of this folder'],
            ['trend --history-folder artifacts --cadence-hours 24', 'looks into downloaded artifacts'],
        ],
    },
    {
        name: 'evidence',
        about: 'Print links to the evidence of a run, for a task document',
        argument: { ...RUN, required: true },
        ...READING,
        yields: `Markdown: cloud task, record, verdict, diff, logs, reason, next command; ${TOLD}`,
        examples: [['evidence latest >> tasks/nightly.md', 'adds the links to a document']],
    },
    report_command/* REPORT */.r,
    {
        name: 'assert',
        about: 'Judge the saved record of a run again, offline',
        argument: { ...RUN, required: true },
        ...READING,
        yields: `the findings; ${BY_OUTCOME}`,
        examples: [['assert .runs/smoke/cli/2026-01-01T00-00-00-000Z-0a1b2c3d', 'judges one directory']],
    },
    GATE,
    {
        name: 'sync',
        about: 'Send finished runs to the Runs API that are not there yet, each once, the oldest first',
        options: [inputs_options/* REPLAY */.Wr, inputs_options/* SINCE */.Fe, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        knobs: ['working-directory', ...PROXY_FLAGS, ...SYNC_FLAGS],
        yields: 'what was sent and what was not; exit status 0 where nothing is left to send, 1 where a run was refused or is too large, 3 where the sync is not set up or not let in, 4 where some are left for later',
        examples: [
            ['sync', 'sends what was not sent after its run'],
            ['sync --replay --since 2026-01-01', 'sends the runs of that time again'],
        ],
    },
    {
        name: 'doctor',
        about: 'Look within 10 seconds whether a run could start here: machine, credential, branch, environment; create no task',
        options: [inputs_options/* INSTALL */.gF, inputs_options/* CODEX_HOME */.S$, inputs_options/* ROOT */.Dl, inputs_options/* FORMAT */.uB],
        knobs: [
            ...['scenario', 'pipeline', 'target', 'execution-mode', 'cloud-environment', 'branch'],
            ...['codex-version', 'codex-path', 'policy', 'working-directory'],
            ...SPEND_FLAGS,
            ...PROXY_FLAGS,
            ...SYNC_FLAGS,
        ],
        yields: 'what was found, each with its cure; exit status 0 where a run could start, 3 where not',
        examples: [['doctor --codex-home ~/.codex-canary', 'looks at the machine, the checkout and that login']],
    },
    init_command/* INIT */.Zz,
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
const USAGE = `${reasons/* USAGE_EXIT_CODE */.J5} for a flag or value that cannot be used`;


/***/ }),

/***/ 73330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ optionsByVariables),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Vh: () => (/* binding */ laid),
/* harmony export */   YY: () => (/* binding */ givenByExisting),
/* harmony export */   _y: () => (/* binding */ EXISTING),
/* harmony export */   d0: () => (/* binding */ withJobVariables),
/* harmony export */   i8: () => (/* binding */ givenByVariables)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31764);
/**
 * Reads the knobs from environment variables, for the command line: ours, `CODEX_ORCHESTRATOR_` and the knob's name,
 * and below them those of an existing codex-orchestrator that mean the same; and the options that have one. Is handed
 * the environment.
 */



/** The words that an existing codex-orchestrator takes, beside our own, for a fallback. */
const FALLBACKS = {
    auto: ['allow', 'allowed', 'enabled', 'on', 'true', 'yes', '1'],
    strict: ['deny', 'denied', 'disabled', 'never', 'off', 'false', '0'],
};
const ALSO = Object.entries(FALLBACKS).map(([policy, words]) => `${words.join(', ')} for ${policy}`);
/**
 * Variables of an existing codex-orchestrator. `CODEX_CLOUD_ENV_ID` and `CODEX_CLOUD_BRANCH` are not among them: they
 * stand below the scenario, in the action too.
 */
const EXISTING = [
    {
        variable: 'CODEX_CLOUD_TIMEOUT_SECONDS',
        knob: 'timeout-minutes',
        as: 'in seconds',
        read: (value) => divided(value, 60),
    },
    { variable: 'CODEX_CLOUD_POLL_INTERVAL_SECONDS', knob: 'poll-interval-seconds' },
    { variable: 'CODEX_CLOUD_EXEC_ATTEMPTS', knob: 'cloud-attempts' },
    { variable: 'CODEX_CLOUD_STATUS_RETRY_LIMIT', knob: 'poll-errors-in-a-row' },
    {
        variable: 'CODEX_CLOUD_STATUS_RETRY_BACKOFF_MS',
        knob: 'retry-first-wait-seconds',
        as: 'in milliseconds',
        read: (value) => divided(value, 1000),
    },
    {
        variable: 'CODEX_ORCHESTRATOR_CLOUD_FALLBACK',
        knob: 'fallback',
        as: `also ${ALSO.join('; ')}`,
        read: fallback,
    },
    { variable: 'CODEX_ORCHESTRATOR_ROOT', knob: 'working-directory' },
    { variable: 'CODEX_CLI_BIN', knob: 'codex-path', as: 'a path, and no name to look for', read: unlessBare },
    { variable: 'MCP_RUNNER_TASK_ID', knob: 'task' },
    { variable: 'CODEX_CLOUD_BASE_URL', knob: 'sync-base-url' },
    { variable: 'CODEX_CLOUD_WORKSPACE_ID', knob: 'sync-workspace-id' },
    { variable: 'CLOUD_SYNC_BUCKET', knob: 'sync-bucket' },
    { variable: 'CLOUD_SYNC_VAULT_PATH', knob: 'sync-vault-path' },
];
/** Those that count in a workflow as well: a job sets them once for all of its steps. */
const IN_WORKFLOWS = [
    'sync-base-url',
    'sync-workspace-id',
    'sync-bucket',
    'sync-vault-path',
];
/** The environment variable of a knob or of an option. */
function variableOf(name) {
    return `CODEX_ORCHESTRATOR_${name.toUpperCase().replaceAll('-', '_')}`;
}
/** What our own variables say of these knobs; an empty one counts as absent. */
function givenByVariables(names, env) {
    return layerOf(names.map((knob) => ({ variable: variableOf(knob), knob })), env);
}
/**
 * What our own variables say of these options, by the name of the option; of one without a value `true`, or nothing.
 * Throws RunError `input_invalid` for a text that cannot be used.
 */
function optionsByVariables(options, env) {
    const set = options.flatMap(({ name, reader, variable }) => {
        const own = variableOf(name);
        const text = variable === undefined ? '' : (env[own] ?? '');
        if (text === '')
            return [];
        const result = (reader ?? _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .yesOrNo */ .GX).read(text);
        if ('cure' in result)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `Variable ${own} cannot be ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text)}: ${result.cure}`, {
                guidance: `Correct the variable ${own}`,
            });
        return reader === undefined && text === 'false' ? [] : [[name, text]];
    });
    return new Map(set);
}
/** What the variables of an existing codex-orchestrator say of these knobs. */
function givenByExisting(names, env) {
    return layerOf(EXISTING.filter(({ knob }) => names.includes(knob)), env);
}
/** The inputs of a step, over the variables of its job. */
function withJobVariables(given, env) {
    return laid([{ given, origins: {} }, givenByExisting(IN_WORKFLOWS, env)]).given;
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
    return _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .EXCLUSIVE */ .PC.some(([one, other]) => (one === name && said.has(other)) || (other === name && said.has(one)));
}
function pick(from, names) {
    return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
/** In any case of the letters; a word that is none stays as it is, to be refused by name. */
function fallback(word) {
    const lower = word.trim().toLowerCase();
    const [policy = word] = Object.entries(FALLBACKS).find(([own, words]) => own === lower || words.includes(lower)) ?? [];
    return policy;
}
/** In a larger unit; what is no number stays as it is, to be refused by name. */
function divided(value, by) {
    return /^\d+(?:\.\d+)?$/.test(value) ? String(Number(value) / by) : value;
}
/** A bare name would be looked for on PATH, where what runs with a credential is never taken from. */
function unlessBare(file) {
    return /[/\\]/.test(file) ? file : '';
}


/***/ }),

/***/ 51064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ INIT),
/* harmony export */   oy: () => (/* binding */ beginnerOf)
/* harmony export */ });
/* unused harmony export BEGINNERS */
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31764);


/** Who begins, by what they have. */
const BEGINNERS = ['cloud', 'api-key', 'forks'];
const FOR = {
    name: 'for',
    about: 'Whom the workflow is for: cloud, who has a Codex Cloud account; api-key, who has an API key only; forks, whose pull requests mostly come from forks',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(BEGINNERS),
    default: 'cloud',
};
/** Whom it was asked for. */
function beginnerOf(value) {
    return BEGINNERS.find((one) => one === value) ?? 'cloud';
}
const INIT = {
    name: 'init',
    about: 'Write a workflow below .github/workflows/, and a codex.orchestrator.json where it runs one; overwrite nothing',
    options: [FOR, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT */ .uB],
    knobs: ['working-directory'],
    yields: 'what was written and what was there already; exit status 0',
    examples: [
        ['init', 'begins with a daily canary in the repository you are in'],
        ['init --for api-key', 'begins with checks on the runner itself, without Codex Cloud'],
    ],
};


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ QUIET),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Fe: () => (/* binding */ SINCE),
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   Ld: () => (/* binding */ STAGE),
/* harmony export */   Mu: () => (/* binding */ DIFF),
/* harmony export */   OZ: () => (/* binding */ CLOUD),
/* harmony export */   Qn: () => (/* binding */ WATCH),
/* harmony export */   S$: () => (/* binding */ CODEX_HOME),
/* harmony export */   Wr: () => (/* binding */ REPLAY),
/* harmony export */   gF: () => (/* binding */ INSTALL),
/* harmony export */   h5: () => (/* binding */ SCENARIO),
/* harmony export */   ll: () => (/* binding */ EVENT),
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   uK: () => (/* binding */ LIMIT),
/* harmony export */   wj: () => (/* binding */ FORCE),
/* harmony export */   yz: () => (/* binding */ OF_RUN)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31764);
/**
 * The options of the command line that are no inputs: how a result is printed, which record is meant, and short spellings
 * of inputs. Knows no command.
 */


const FORMAT = {
    name: 'format',
    about: 'What is printed: text, or exactly one JSON document on standard output and all else on standard error',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['text', 'json']),
    default: 'text',
    variable: true,
};
const QUIET = { name: 'quiet', about: 'Print the result only', variable: true };
/** Its variable is one of an existing codex-orchestrator, and read as such. */
const ROOT = {
    name: 'root',
    about: 'Same as --working-directory',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
    insteadOf: 'working-directory',
};
const CLOUD = {
    name: 'cloud',
    about: 'Same as --execution-mode cloud',
    insteadOf: 'execution-mode',
    variable: true,
};
const CODEX_HOME = {
    name: 'codex-home',
    about: 'Folder of a codex login. Its auth.json is copied for this run, and written back where the copy is renewed; nothing else there is used. Give it a login of its own. Not together with a credential variable',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
    variable: true,
};
const OF_RUN = { name: 'run', about: 'Same as naming the run', reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae };
const STAGE = {
    name: 'stage',
    about: 'The stage; needed where several wait',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
};
const WATCH = {
    name: 'watch',
    about: 'Say it again until the run has ended, or its process has',
};
const LIMIT = {
    name: 'limit',
    about: 'How many runs are listed',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 10_000),
    default: '20',
};
const EVENT = {
    name: 'event',
    about: 'Event to decide for',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a GitHub event, such as merge_group', (value) => /^[a-z_]+$/.test(value)),
    default: 'the event of the run',
};
const DIFF = {
    name: 'diff',
    about: 'Print the diff instead, with what a terminal would obey spelled out; the JSON document holds it as it is',
};
const ATTEMPT = {
    name: 'attempt',
    about: 'Print the nth diff of a task with several attempts, as --diff prints the first: only attempts that have a diff are counted, as the Codex CLI does',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 4),
};
/** Not an input here: no variable that is meant for a run changes what is planned. */
const SCENARIO = {
    name: 'scenario',
    about: 'Show the cloud tasks of a scenario instead: the name of a shipped one, or the path of a .yml file',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
};
const FORCE = {
    name: 'force',
    about: 'Same as --apply-outcome: apply a run that has this outcome',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im),
    insteadOf: 'apply-outcome',
};
const REPLAY = {
    name: 'replay',
    about: 'Send again what was sent before; the key of a run is the same, so the service keeps one',
};
const SINCE = {
    name: 'since',
    about: 'Leave out runs that ended before',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a day or a time such as 2026-01-31 or 2026-01-31T08:00:00Z', (value) => /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value) &&
        !Number.isNaN(Date.parse(value))),
};
const INSTALL = {
    name: 'install',
    about: 'Install the Codex CLI where it is missing, as a run would: uses the network',
};


/***/ }),

/***/ 25672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ REPORT_FILE),
/* harmony export */   r: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31764);


/** Where the page goes, unless somebody says so. */
const REPORT_FILE = 'codex-report.html';
const OUTPUT = {
    name: 'output',
    about: 'File that the page is written to; what is there is replaced',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
    default: REPORT_FILE,
};
const BADGE = {
    name: 'badge',
    about: 'Write a badge as well: a JSON file for the endpoint of shields.io, with the age of the last live pass',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
};
const REPORT = {
    name: 'report',
    about: 'Write one HTML page of all runs: a grid, the trend, failures that are alike, and each run with its events and diff',
    options: [OUTPUT, BADGE, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT */ .uB],
    knobs: ['cadence-hours', 'history-folder', 'working-directory'],
    yields: 'what was written; exit status 0 where it was, 3 where it could not be',
    examples: [
        ['report', 'tells of the runs of this folder'],
        [
            'report --history-folder artifacts --output report.html --badge badge.json',
            'tells of downloaded artifacts too',
        ],
    ],
};


/***/ })

};
