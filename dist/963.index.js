export const id = 963;
export const ids = [963];
export const modules = {

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ agentsOf),
  sp: () => (/* binding */ isSelected),
  N7: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/plan/prompt.js
/**
 * From what a run is asked to do to the text that is sent. Pure. Nothing of this machine gets into it, and nothing
 * that an outsider wrote unless the repository's own files say it.
 */

/** Fills in `{{nonce}}`; other braces stay as they are. */
function renderPrompt(template, values) {
    return template.replaceAll('{{nonce}}', values.nonce);
}
const EXPECTATIONS = {
    build: 'Make the changes to the repository that this needs, so that the task ends with a diff.',
    test: 'Find out whether the repository passes, and repair what does not; leave a diff of the repair.',
    review: 'Review the repository and write down what you find; change nothing else.',
};
/** The prompt of one stage for the cloud: title, command verbatim, expectations, constraints. */
function shapePrompt({ title, command, prompt, cwd, summaryHint, role }) {
    const task = command === null
        ? (prompt ?? '')
        : `Run this command${cwd === null ? ' at the root of the repository' : ` in the folder ${cwd} of the repository`}:\n\n${fence(command)}`;
    const expectations = [EXPECTATIONS[role], ...(summaryHint === null ? [] : [summaryHint])];
    return [
        `# ${title}`,
        task,
        `Expected:\n${bullets(expectations)}`,
        `Constraints:\n${bullets([
            'Work only inside the repository.',
            'Do not push, open pull requests or change settings of the repository.',
            'If it cannot be done, say why and change nothing.',
        ])}\n`,
    ].join('\n\n');
}
/** The text as it is, in a block that nothing in it can end. */
function fence(text) {
    const marks = (0,lib_text/* fenceOf */.xn)(text);
    return `${marks}sh\n${text}\n${marks}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}

;// CONCATENATED MODULE: ./build/plan/route.js
/**
 * Where a run goes: one pure function from everything that may ask for a mode to the mode, who decided it and why.
 * Knows no executor, and nothing of what turns out to be impossible only when it is tried.
 */
/** Decides the mode. */
function route(request) {
    const asked = ask(request);
    const { requested, reason } = asked;
    const { runsHere } = request;
    if (requested === 'mcp')
        return { ...asked, mode: 'mcp', refusal: runsHere ? null : 'mode_unavailable' };
    if (request.dispatch === 'on')
        return { ...asked, mode: 'cloud', refusal: null };
    return {
        ...asked,
        mode: 'mcp',
        reason: `${reason}, and cloud-dispatch is off`,
        refusal: runsHere ? null : 'cloud_dispatch_off',
    };
}
function ask(request) {
    const { override, stageRequiresCloud, scenario, fallbackMode } = request;
    if (override !== undefined)
        return { requested: override, source: 'input', reason: `execution-mode says ${override}` };
    if (stageRequiresCloud)
        return { requested: 'cloud', source: 'stage', reason: 'the target stage requires the cloud' };
    if (scenario !== undefined)
        return { requested: scenario, source: 'scenario', reason: `the scenario says ${scenario}` };
    return {
        requested: fallbackMode,
        source: 'default',
        reason: `nothing asks for a mode, and the default is ${fallbackMode}`,
    };
}

;// CONCATENATED MODULE: ./build/plan/planner.js
/**
 * Lays inputs over scenario over defaults and gives one plan: which stages, which mode and why, what is sent where,
 * within which bounds. Pure. Leaves open only what admission must come before: whether the branch could be told.
 */



/** Makes the plan of a run. Throws RunError `input_invalid` where the target cannot be told. */
function plan(request) {
    const { inputs, defaults, loaded, pipeline = null } = request;
    const { scenario } = loaded;
    const item = targetOf(request);
    const routed = route({
        override: inputs.executionMode,
        stageRequiresCloud: item?.requiresCloud ?? false,
        scenario: scenario.mode,
        fallbackMode: defaults.executionMode,
        dispatch: inputs.cloudDispatch ?? 'on',
        runsHere: pipeline !== null,
    });
    const live = inputs.pollIntervalSeconds ?? scenario['poll-interval-seconds'] ?? defaults.pollIntervalSeconds;
    const rehearsal = inputs.pollIntervalSeconds ?? scenario.rehearsal['poll-interval-seconds'] ?? live;
    refuseUnproven(request);
    const timeout = inputs.timeoutMinutes ?? scenario['timeout-minutes'] ?? defaults.timeoutMinutes;
    return {
        taskId: inputs.task ?? scenario.id,
        scenarioId: scenario.id,
        title: scenario.title,
        route: routed,
        pipeline,
        items: pipeline?.items ?? [],
        target: item?.id ?? null,
        prompt: item === null
            ? renderPrompt(request.prompt ?? loaded.prompt, { nonce: request.nonce })
            : shapePrompt(item),
        nonce: request.nonce,
        environment: item?.cloudEnvironment ??
            inputs.cloudEnvironment ??
            scenario['cloud-environment'] ??
            (request.environmentId?.trim() || null) ??
            request.repository,
        branch: item?.branch ?? inputs.branch ?? scenario.branch ?? request.contextBranch,
        attempts: inputs.cloudAttempts ?? scenario['cloud-attempts'] ?? defaults.cloudAttempts,
        timeoutMs: Math.round(timeout * 60_000),
        pollIntervalMs: { live: Math.round(live * 1000), rehearsal: Math.round(rehearsal * 1000) },
        missingDiff: inputs.missingDiff ?? scenario['missing-diff'] ?? defaults.missingDiff,
        proofFile: scenario['proof-file'] ?? null,
        severities: scenario.rules,
        rehearsalScript: scenario.rehearsal.script,
    };
}
/** A proof by content is a diff: a run that may end without one could pass without the proof. */
function refuseUnproven({ inputs, loaded: { scenario }, defaults }) {
    const missingDiff = inputs.missingDiff ?? scenario['missing-diff'] ?? defaults.missingDiff;
    if (scenario['proof-file'] === undefined || missingDiff === 'fail')
        return;
    throw new errors/* RunError */.e4('input_invalid', `The scenario ${scenario.id} wants a proof-file, and missing-diff is ${missingDiff}`, { guidance: 'Set missing-diff to fail: without a diff there is no proof' });
}
/** True where this run runs the stage: all of them here, one in the cloud, or the one that was named. */
function isSelected({ target }, { id }) {
    return target === null || target === id;
}
/** The selected stages that the Codex CLI works on where they are run on this machine. */
function agentsOf(planned) {
    return planned.items.filter((item) => isSelected(planned, item) && item.kind !== 'command');
}
/** The stage that is named, or the only one that can be meant by a run in the cloud; null where all are run. */
function targetOf({ inputs, loaded, pipeline = null, defaults }) {
    if (pipeline === null) {
        if (inputs.target === undefined)
            return null;
        throw new errors/* RunError */.e4('input_invalid', `Input target is "${inputs.target}", and there is no pipeline`, {
            guidance: 'Leave target out, or name the pipeline that has this stage',
        });
    }
    const { items } = pipeline;
    const name = inputs.target ?? loaded.scenario.target;
    if (name !== undefined) {
        const named = items.find(({ id }) => id === name);
        if (named !== undefined)
            return named;
        throw new errors/* RunError */.e4('input_invalid', `Pipeline ${pipeline.id} has no stage "${name}"`, {
            guidance: `Set target to one of ${items.map(({ id }) => id).join(', ')}`,
        });
    }
    const cloud = items.filter(({ requiresCloud }) => requiresCloud);
    const asked = inputs.executionMode ?? (cloud.length > 0 ? 'cloud' : (loaded.scenario.mode ?? defaults.executionMode));
    if (asked === 'mcp')
        return null;
    const candidates = cloud.length > 0 ? cloud : items;
    return candidates.length === 1 ? (candidates[0] ?? null) : severalOf(pipeline, candidates);
}
/** A run in the cloud has one target, and none is taken silently. */
function severalOf(pipeline, candidates) {
    throw new errors/* RunError */.e4('input_invalid', `Pipeline ${pipeline.id} has ${candidates.length} stages that a run in the cloud could mean`, { guidance: `Set target to one of ${candidates.map(({ id }) => id).join(', ')}` });
}


/***/ }),

/***/ 6963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codexRequest: () => (/* binding */ codexRequest),
  findCodex: () => (/* binding */ findCodex),
  knownTarget: () => (/* binding */ knownTarget),
  makePlan: () => (/* binding */ makePlan),
  prepareCodex: () => (/* binding */ prepareCodex),
  resolveTarget: () => (/* binding */ resolveTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/assert/rules.js + 6 modules
var assert_rules = __webpack_require__(19424);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
;// CONCATENATED MODULE: ./build/github/rest.js
/**
 * What is asked of GitHub's REST API. Loads the client only when something is asked, and bounds the time.
 */

const TIMEOUT_MS = 10_000;
/** Commit a branch stands at on GitHub, 40 hex digits; null where that cannot be read, for whatever reason. */
async function branchHead({ token, apiUrl, repository, branch, leftMs, signal, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const limit = (0,clock/* timeLimit */.zc)(Math.max(1, Math.min(TIMEOUT_MS, leftMs)));
        const request = { signal: AbortSignal.any([limit, signal]) };
        const { data } = await client.rest.repos.getBranch({ owner, repo, branch, request });
        return data.commit.sha;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/inputs/knobs.js
var knobs = __webpack_require__(97041);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/plan/planner.js + 2 modules
var planner = __webpack_require__(167);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(70770);
// EXTERNAL MODULE: ./build/lib/yaml.js
var yaml = __webpack_require__(50581);
;// CONCATENATED MODULE: ./build/plan/scenario.js
/**
 * What a canary run does, as data: reads and checks a scenario file and the prompt it names. Knows nothing of
 * inputs and events; the planner lays them over the scenario.
 */








const SEVERITIES = ['off', 'warn', 'error'];
/** A scenario file. Keys are spelled as the inputs of the same meaning. */
const Scenario = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'give lower-case letters, digits and "-"')
        .describe('Name of the task, unless the input task gives one'),
    title: schemas/* string */.YjP().min(1).describe('What it shows, in one line'),
    mode: schemas/* enum */.k5n(['mcp', 'cloud']).optional(),
    prompt: schemas/* string */.YjP()
        .trim()
        .min(1)
        .optional()
        .describe('What the cloud task is asked; `{{nonce}}` is filled in'),
    'prompt-file': schemas/* string */.YjP().min(1).optional().describe('Path of the prompt, relative to the scenario file'),
    pipeline: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Pipeline of codex.orchestrator.json, instead of a prompt'),
    target: schemas/* string */.YjP().min(1).optional().describe('The one stage of the pipeline that is run'),
    'cloud-environment': schemas/* string */.YjP().trim().min(1).optional(),
    branch: schemas/* string */.YjP()
        .min(1)
        .refine((name) => codex/* BRANCH */.dI.test(name), 'give a branch name that git accepts')
        .optional(),
    'cloud-attempts': schemas/* int */.Whr().min(codex/* MIN_ATTEMPTS */.GB).max(codex/* MAX_ATTEMPTS */.m).optional(),
    'timeout-minutes': schemas/* number */.aig().positive().max(1440).optional(),
    'poll-interval-seconds': schemas/* number */.aig().min(0.1).max(3600).optional(),
    'missing-diff': schemas/* enum */.k5n(['ignore', 'warn', 'fail']).optional(),
    'proof-file': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The one file the diff must create: the nonce on its first line, the commit on its second'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(SEVERITIES))
        .default({})
        .describe('Severity (off, warn or error) by the id of an adjustable rule'),
    rehearsal: schemas/* strictObject */.rej({
        script: schemas/* string */.YjP()
            .regex(/^[a-z0-9][a-z0-9-]*$/)
            .describe('One of the shipped scripts'),
        'poll-interval-seconds': schemas/* number */.aig()
            .min(0.1)
            .max(3600)
            .optional()
            .describe('In place of the other in a rehearsal, unless the input gives one'),
    })
        .default({ script: 'ready' })
        .describe('What the emulator plays in a rehearsal'),
})
    .refine((scenario) => [scenario.prompt, scenario['prompt-file'], scenario.pipeline].filter((one) => one !== undefined)
    .length === 1, { error: 'give either prompt, prompt-file or pipeline', path: ['prompt'] })
    .refine((scenario) => scenario.target === undefined || scenario.pipeline !== undefined, {
    error: 'leave it out: it is a stage of a pipeline, and there is none',
    path: ['target'],
});
/** A prompt longer than this is a mistake; the service takes it without a word. */
const MAX_PROMPT_BYTES = 1024 * 1024;
/** Loads a shipped scenario by name, or a scenario file in the working directory. */
async function loadScenario(name, places) {
    const own = /\.ya?ml$/.test(name);
    const path = own
        ? await insideOf(places.workingDirectory, name)
        : (0,external_node_path_.join)(places.canary, 'scenarios', `${name}.yml`);
    const text = await readText(path, `Scenario ${name}`).catch(async (error) => {
        throw own ? error : await unknownScenario(name, places.canary, error);
    });
    const scenario = await (0,yaml/* parseYamlAs */.b)(Scenario, text, name);
    if (scenario.prompt !== undefined)
        return { scenario, prompt: scenario.prompt };
    if (scenario.pipeline !== undefined)
        return { scenario, prompt: '' };
    const promptPath = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), scenario['prompt-file'] ?? '');
    const root = own ? places.workingDirectory : places.canary;
    const prompt = await readPrompt(await insideOf(root, promptPath), `Prompt of the scenario ${name}`);
    return { scenario, prompt };
}
async function unknownScenario(name, canary, cause) {
    const shipped = await (0,files/* namesIn */.wX)((0,external_node_path_.join)(canary, 'scenarios'), '.yml');
    return new errors/* RunError */.e4('input_invalid', `Scenario ${name} does not exist`, {
        cause,
        guidance: `${(0,suggest/* oneOf */.yL)(name, shipped)}, or the path of a .yml file of your own`,
    });
}
/** The scenario of a pipeline that is run by its name: what no input says is left to the defaults. */
function scenarioOfPipeline(id, title) {
    const scenario = Scenario.parse({ id: 'pipeline', title, pipeline: id });
    return { scenario: { ...scenario, id }, prompt: '' };
}
/** Reads the file of the input `prompt-file`. */
async function loadPromptFile(name, workingDirectory) {
    return readPrompt(await insideOf(workingDirectory, name), `Prompt file ${name}`);
}
async function readPrompt(path, what) {
    const text = await readText(path, what);
    if (text.trim() === '')
        throw new errors/* RunError */.e4('input_invalid', `${what} is blank`);
    if (Buffer.byteLength(text) > MAX_PROMPT_BYTES)
        throw new errors/* RunError */.e4('input_invalid', `${what} is larger than 1 MiB`);
    return text;
}
async function readText(path, what) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            throw new errors/* RunError */.e4('input_invalid', `${what} is no file`);
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* RunError */.e4)
            throw cause;
        const absent = (0,errors/* hasErrno */.Nm)(cause, 'ENOENT') || (0,errors/* hasErrno */.Nm)(cause, 'ENOTDIR');
        throw new errors/* RunError */.e4('input_invalid', `${what} ${absent ? 'does not exist' : 'cannot be read'}`, { cause });
    }
}
/** The real path of `name`; a file outside `root`, also one behind a link, is refused. */
async function insideOf(root, name) {
    const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, name)).catch(() => (0,external_node_path_.resolve)(root, name));
    if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(root), path)) {
        throw new errors/* RunError */.e4('input_invalid', `File ${name} lies outside the working directory`, {
            guidance: 'Name a file inside the working directory',
        });
    }
    return path;
}

;// CONCATENATED MODULE: ./build/run/prepare.js
/**
 * Everything before the first call but the admission: the plan, the target, the Codex CLI. Throws RunErrors; starts no
 * cloud task.
 */








/** Lays inputs over the scenario. Throws RunError `input_invalid` for a file that cannot be used. */
async function makePlan({ inputs, context }, { host, random }) {
    const { loaded, pipeline } = await load(inputs, host);
    checkSeverities(inputs.scenario, loaded.scenario);
    const prompt = inputs.promptFile === undefined
        ? inputs.prompt
        : await loadPromptFile(inputs.promptFile, host.workingDirectory);
    return (0,planner/* plan */.N7)({
        inputs,
        defaults: knobs/* DEFAULTS */.z,
        loaded,
        pipeline,
        prompt,
        environmentId: host.environmentId,
        repository: context.repository,
        contextBranch: 'name' in context.branch ? context.branch.name : null,
        nonce: random(16),
    });
}
/** The scenario and the pipeline it names; or the pipeline that is named itself. */
async function load(inputs, host) {
    if (inputs.pipeline === undefined) {
        const loaded = await loadScenario(inputs.scenario, host);
        const name = loaded.scenario.pipeline;
        const pipeline = name === undefined ? null : await loadPipeline(name, host);
        return { loaded, pipeline };
    }
    const pipeline = await loadPipeline(inputs.pipeline, host);
    return { loaded: scenarioOfPipeline(pipeline.id, pipeline.title), pipeline };
}
/** `default` means the file's default pipeline, unless one has that very id. */
async function loadPipeline(name, { workingDirectory }) {
    const [{ loadPipelineFile }, { expand }] = await Promise.all([
        __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 71178)),
        __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 79036)),
    ]);
    const file = await loadPipelineFile(workingDirectory);
    const unnamed = name === 'default' && !file.pipelines.some(({ id }) => id === name);
    return expand(file, unnamed ? undefined : name);
}
/** Throws RunError `input_invalid` where a scenario sets the severity of a rule that is none, or that it may not set. */
function checkSeverities(name, { rules }) {
    for (const id of Object.keys(rules)) {
        const rule = assert_rules/* RULES */.y.find((known) => known.id === id);
        if (rule?.adjustable)
            continue;
        const adjustable = assert_rules/* RULES */.y.filter((known) => known.adjustable).map((known) => known.id);
        const [fault, guidance] = rule === undefined
            ? [`an unknown rule "${id}"`, `Use the id of a rule: ${adjustable.join(', ')}`]
            : id === 'diff-present'
                ? [id, 'Say it by missing-diff: ignore, warn or fail']
                : [`${id}, without which a pass proves nothing`, `Only these can be set: ${adjustable.join(', ')}`];
        throw new errors/* RunError */.e4('input_invalid', `Scenario ${name} sets the severity of ${fault}`, { guidance });
    }
}
/** What the machine can tell of where the task will run. */
async function knownTarget({ inputs, context }, planned, { deps, deadline }) {
    const { host, clock, signal } = deps;
    const { repository } = context;
    const { environment, branch } = planned;
    const own = 'name' in context.branch && context.branch.name === branch;
    const { githubToken: token } = inputs;
    const asked = !own && branch !== null && repository !== null && token !== undefined && context.workflow !== null;
    const headSha = own
        ? context.headSha
        : asked
            ? await branchHead({
                token,
                apiUrl: host.githubApiUrl,
                repository,
                branch,
                leftMs: Math.ceil(deadline - clock.now()),
                signal,
            })
            : null;
    return { repository, environment, branch, headSha };
}
/** The complete target. Throws RunError `branch_unresolved` or `environment_unresolved`. */
function resolveTarget({ environment, branch }, context) {
    if (branch === null) {
        const why = 'unresolved' in context.branch ? context.branch.unresolved : 'nothing names one';
        throw new errors/* RunError */.e4('branch_unresolved', `There is no branch to run on: ${why}`);
    }
    if (environment === null)
        throw new errors/* RunError */.e4('environment_unresolved', 'There is no repository to take the environment from');
    return { environment, branch };
}
/** Finds the Codex CLI and makes the scratch repository in which it asks the cloud. */
async function prepareCodex(inputs, backend, preparation) {
    const { file, env, notice } = await findCodex(inputs, backend, preparation);
    const folder = (0,external_node_path_.join)(preparation.deps.host.scratch, 'repository');
    const cwd = await makeScratchRepository(folder, backend.known.repository);
    return { codex: { file, env, cwd }, notice };
}
/** Finds the Codex CLI of the run and records which one it is. */
async function findCodex(inputs, { env }, { deps, store, deadline }) {
    const { resolveCodex } = await __webpack_require__.e(/* import() */ 354).then(__webpack_require__.bind(__webpack_require__, 38354));
    const codex = await resolveCodex(codexRequest(inputs, { ...deps, codexEnv: env, deadline }));
    await store.emit({ event: 'codex:resolved', payload: { version: codex.version, sha256: codex.sha256 } });
    return { file: codex.file, env, notice: codex.notice };
}
/** Where the Codex CLI of a run is looked for, and how it is installed where it is not there. */
function codexRequest(inputs, deps) {
    const { host, spawn, clock, signal, codexEnv, deadline } = deps;
    return {
        codexPath: inputs.codexPath,
        codexVersion: inputs.codexVersion,
        workingDirectory: host.workingDirectory,
        cache: host.cache,
        lockFolder: (0,external_node_path_.join)(host.canary, 'codex-cli'),
        npmEnv: npmEnvironment(inputs, host),
        scratch: host.scratch,
        codexEnv,
        spawn,
        clock,
        signal,
        deadline,
    };
}
function npmEnvironment(inputs, host) {
    return {
        PATH: host.searchPath,
        HOME: host.home,
        ...(inputs.httpsProxy ? { HTTPS_PROXY: inputs.httpsProxy } : {}),
        ...(host.trackingId ? { RUNNER_TRACKING_ID: host.trackingId } : {}),
        ...(inputs.caCertificate
            ? { NODE_EXTRA_CA_CERTS: (0,external_node_path_.resolve)(host.workingDirectory, inputs.caCertificate) }
            : {}),
    };
}
/**
 * An empty repository whose origin is the public address of the real one, so that the CLI finds environments by
 * repository (observed: it asks git for the remotes of its folder). Written by hand: it needs no git and no hooks.
 */
async function makeScratchRepository(folder, repository) {
    const git = (0,external_node_path_.join)(folder, '.git');
    for (const name of ['objects', 'refs/heads'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(git, name), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'HEAD'), 'ref: refs/heads/main\n');
    const remote = repository === null ? '' : `[remote "origin"]\n\turl = https://github.com/${repository}.git\n`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'config'), `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${remote}`);
    return folder;
}


/***/ })

};
