export const id = 4448;
export const ids = [4448];
export const modules = {

/***/ 64448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OWN_SCENARIOS: () => (/* binding */ OWN_SCENARIOS),
  loadPromptFile: () => (/* binding */ loadPromptFile),
  loadScenario: () => (/* binding */ loadScenario)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/own-files.js
var own_files = __webpack_require__(48126);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(70770);
// EXTERNAL MODULE: ./build/lib/yaml.js
var yaml = __webpack_require__(50581);
// EXTERNAL MODULE: ./build/plan/cells.js
var plan_cells = __webpack_require__(66311);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: ./build/lib/refusals.js
var refusals = __webpack_require__(23287);
;// CONCATENATED MODULE: ./build/plan/scenario-file.js
/**
 * The shape of a scenario file: what a canary run does, as data. Keys are spelled as the inputs of the same meaning. Reads
 * nothing.
 */




/** What is tried again, and how; spelled as the inputs. */
const RETRY_KEYS = {
    'retry-attempts': schemas/* int */.Whr().min(1).max(20).optional(),
    'retry-first-wait-seconds': schemas/* number */.aig().min(0.01).max(600).optional(),
    'retry-longest-wait-seconds': schemas/* number */.aig().min(0.01).max(3600).optional(),
    'retry-factors': schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['network', 'service', 'quota', 'protocol', 'credentials']), schemas/* number */.aig().min(0.1).max(100))
        .optional()
        .describe('Multiplies the waits after failures of a class'),
    'poll-errors': schemas/* int */.Whr().min(1).max(10_000).optional(),
    'poll-errors-in-a-row': schemas/* int */.Whr().min(1).max(1000).optional(),
    adopt: schemas/* enum */.k5n(['never', 'sole-candidate']).optional(),
};
const ENVIRONMENT = schemas/* string */.YjP().trim().min(1);
const BRANCH_NAME = schemas/* string */.YjP()
    .min(1)
    .refine((name) => codex/* BRANCH */.dI.test(name), 'give a branch name that git accepts');
const Task = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'give lower-case letters, digits and "-"')
        .describe('Ends the name of the task: lower-case letters, digits, "-"'),
    prompt: schemas/* string */.YjP().trim().min(1).optional(),
    'prompt-file': schemas/* string */.YjP().min(1).optional().describe('Path of the prompt, relative to the scenario file'),
    target: schemas/* string */.YjP().min(1).optional().describe('The stage of the pipeline'),
    'cloud-environment': ENVIRONMENT.optional(),
    branch: BRANCH_NAME.optional(),
    'cloud-attempts': schemas/* int */.Whr().min(codex/* MIN_ATTEMPTS */.GB).max(codex/* MAX_ATTEMPTS */.m).optional(),
});
/** The keys of a scenario by which it has several cloud tasks. */
const CELL_KEYS = {
    tasks: schemas/* array */.YOg(Task)
        .min(1)
        .max(plan_cells/* MAX_CELLS */.Lg)
        .optional()
        .describe('Cloud tasks, each a run of its own; what one leaves out is as the scenario says'),
    matrix: schemas/* strictObject */.rej({
        'cloud-environment': schemas/* array */.YOg(ENVIRONMENT).min(1).max(plan_cells/* MAX_CELLS */.Lg).optional(),
        branch: schemas/* array */.YOg(BRANCH_NAME).min(1).max(plan_cells/* MAX_CELLS */.Lg).optional(),
    })
        .optional()
        .describe('Every task in each of these environments and on each of these branches'),
    concurrency: schemas/* int */.Whr()
        .min(1)
        .max(plan_cells/* MAX_CELLS */.Lg)
        .optional()
        .describe(`How many of the cloud tasks are under way at once; ${plan_cells/* CONCURRENT_CELLS */.os} where absent`),
};
/** How much of the quota its runs may ask for; spelled as the inputs. */
const SPEND_KEYS = {
    'spend-per-day': schemas/* int */.Whr()
        .min(1)
        .max(100_000)
        .optional()
        .describe('Raises the cap on the default branch only; lowers it everywhere'),
    'spend-per-commit': schemas/* int */.Whr().min(1).max(100_000).optional().describe('As spend-per-day'),
};
/** One that begins or ends otherwise would match nothing, and so forbid nothing. */
const GLOB = schemas/* string */.YjP()
    .min(1)
    .max(300)
    .refine((glob) => !/^(?:\.{0,2}\/|!)|\/$|\p{Cc}/u.test(glob), 'give a glob from the root of the repository on, such as docs/**');
const GLOBS = schemas/* array */.YOg(GLOB).min(1).max(100);
/** What a diff may be, beside the one file that `proof-file` wants. */
const DIFF_KEYS = {
    'must-touch': GLOBS.optional().describe('Globs of paths: the diff has to touch one of each'),
    'must-not-touch': GLOBS.optional().describe('Globs of paths that the diff has to leave alone; `*` and `**` take hidden names too'),
    'maximum-files': schemas/* int */.Whr().min(1).max(100_000).optional().describe('Most files that the diff may touch'),
    'maximum-lines': schemas/* int */.Whr()
        .min(1)
        .max(10_000_000)
        .optional()
        .describe('Most lines that it may add and remove together'),
    'maximum-bytes': schemas/* int */.Whr().min(1).max(64_000_000).optional().describe('Most bytes of the diff itself'),
};
const Repeat = schemas/* strictObject */.rej({
    n: schemas/* int */.Whr().min(2).max(20).describe('How many times it is run'),
    'minimum-pass': schemas/* int */.Whr().min(1).max(20).describe('How many of them have to pass'),
})
    .refine(({ n, 'minimum-pass': minimum }) => minimum <= n, {
    error: 'give no more than n',
    path: ['minimum-pass'],
});
const SEVERITIES = ['off', 'warn', 'error'];
/** A scenario file. */
const Scenario = schemas/* strictObject */.rej({
    extends: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]*$/, 'give the name of a scenario')
        .optional()
        .describe('Name of a scenario that gives whatever this file leaves out'),
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'give lower-case letters, digits and "-"')
        .describe('Name of the task, unless the input task gives one: lower-case letters, digits, "-"'),
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
    'cloud-environment': ENVIRONMENT.optional(),
    branch: BRANCH_NAME.optional(),
    'cloud-attempts': schemas/* int */.Whr().min(codex/* MIN_ATTEMPTS */.GB).max(codex/* MAX_ATTEMPTS */.m).optional(),
    'timeout-minutes': schemas/* number */.aig().positive().max(1440).optional(),
    'poll-interval-seconds': schemas/* number */.aig().min(0.1).max(3600).optional(),
    'missing-diff': schemas/* enum */.k5n(['ignore', 'warn', 'fail']).optional(),
    ...RETRY_KEYS,
    ...SPEND_KEYS,
    ...CELL_KEYS,
    repeat: Repeat.optional().describe('Runs it several times, each a run of its own; passes where enough of them do, and shows all'),
    ...DIFF_KEYS,
    'refused-as': schemas/* enum */.k5n(refusals/* REFUSALS */.a)
        .optional()
        .describe('The cloud is asked for and cannot be had: the run passes where it ends by this reason, and neither falls back nor asks for a task'),
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
    .refine(({ prompt, 'prompt-file': file, pipeline, tasks }) => {
    const given = [prompt, file, pipeline].filter((one) => one !== undefined).length;
    // Each of several tasks may have a prompt of its own.
    return given === 1 || (given === 0 && tasks !== undefined);
}, { error: 'give either prompt, prompt-file or pipeline', path: ['prompt'] })
    .refine((scenario) => scenario.target === undefined || scenario.pipeline !== undefined, {
    error: 'leave it out: it is a stage of a pipeline, and there is none',
    path: ['target'],
})
    .refine((scenario) => scenario['refused-as'] === undefined || scenario.mode === 'cloud', {
    error: 'give mode: cloud too: nothing else is refused',
    path: ['refused-as'],
})
    .superRefine((scenario, { addIssue }) => {
    const fault = (0,plan_cells/* faultOfCells */.rm)(scenario);
    if (fault !== null)
        addIssue({ code: 'custom', message: fault.message, path: [...fault.path] });
});

;// CONCATENATED MODULE: ./build/plan/scenario.js
/**
 * What a canary run does, as data: reads and checks a scenario file and the prompt it names. Knows nothing of
 * inputs and events; the planner lays them over the scenario.
 */








/** A prompt longer than this is a mistake; the service takes it without a word. */
const MAX_PROMPT_BYTES = 1024 * 1024;
/** Where the user's own scenarios are looked for by name, before those of the action. */
const OWN_SCENARIOS = '.github/codex-canary/scenarios';
/**
 * Loads a scenario by name, the user's own before a shipped one, or a scenario file of the user. Of one that has several
 * cloud tasks `cell` gives one alone; without it there is no prompt.
 */
async function loadScenario(name, places, cell) {
    const source = await sourceOf(name, places);
    const { files, path } = source;
    const raw = await wholeOf(source, places, [path]);
    const whole = (0,yaml/* checkedAs */.Wz)(Scenario, raw, name);
    const cells = (0,plan_cells/* cellsOf */.nc)(whole);
    await refuseUnknownScript(name, whole.rehearsal.script, places.canary);
    const prompted = (scenario) => withPrompt(scenario, { name, path, files });
    if (cells.length === 0)
        return prompted(whole);
    const alone = (one) => prompted((0,plan_cells/* withCell */.t4)(whole, one));
    return cell === undefined ? { scenario: whole, prompt: '', cell: alone } : alone(cellNamed(cell, cells));
}
/** Where the scenario is, by its path or its name; `besides` is one of that name that is not meant. */
async function sourceOf(name, { canary, files }, besides) {
    const what = `Scenario ${name}`;
    if (/\.ya?ml$/.test(name))
        return { name, files, ...(await readText(name, what, files)) };
    const own = (0,external_node_path_.join)(OWN_SCENARIOS, `${name}.yml`);
    const found = await files.read(own, { within: 'root', optional: true });
    if ('fault' in found && found.fault !== 'absent')
        return { name, files, ...(await readText(own, what, files)) };
    if ('text' in found && found.path !== besides)
        return { name, files, ...found };
    const shipped = (0,own_files.onDisk)(canary);
    const text = await readText((0,external_node_path_.join)('scenarios', `${name}.yml`), what, shipped).catch(async (error) => {
        throw await unknownScenario(name, canary, error);
    });
    return { name, files: shipped, ...text };
}
/** So many scenarios go on from each other at most. */
const MOST_EXTENDED = 5;
/** What the file says, laid over what it goes on from; `met` are the files so far. */
async function wholeOf(source, places, met) {
    const raw = await (0,yaml/* parseYaml */.hN)(source.text, source.name);
    if (!isMap(raw) || typeof raw.extends !== 'string')
        return raw;
    const { extends: from, ...own } = raw;
    if (!/^[a-z0-9][a-z0-9-]*$/.test(from))
        return raw;
    const base = await sourceOf(from, places, source.path);
    if (met.includes(base.path) || met.length > MOST_EXTENDED) {
        const fault = met.includes(base.path)
            ? `itself, by way of ${from}`
            : `${from}, and more than ${MOST_EXTENDED} go on from each other`;
        throw new errors/* RunError */.e4('input_invalid', `Scenario ${source.name} goes on from ${fault}`, {
            guidance: 'Correct extends',
        });
    }
    const below = await wholeOf(base, places, [...met, base.path]);
    return isMap(below) ? laidOver(await inlined(below, base), own) : below;
}
function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** Of these one says what is asked. */
const ASKING = ['prompt', 'prompt-file', 'pipeline'];
/** Key by key; whoever asks something else asks it alone, and severities are laid over each other one by one. */
function laidOver(below, own) {
    const asks = ASKING.some((key) => own[key] !== undefined);
    const kept = Object.entries(below).filter(([key]) => !asks || ![...ASKING, 'target'].includes(key));
    const rules = isMap(below.rules) && isMap(own.rules) ? { rules: { ...below.rules, ...own.rules } } : {};
    return { ...Object.fromEntries(kept), ...own, ...rules };
}
/** With its prompt files read: a path means something beside the file alone that says it. */
async function inlined(raw, { name, path, files }) {
    const own = await withText(raw);
    if (!Array.isArray(raw.tasks))
        return own;
    const tasks = await Promise.all(raw.tasks.map((task) => (isMap(task) ? withText(task) : task)));
    return { ...own, tasks };
    async function withText({ 'prompt-file': file, ...rest }) {
        if (typeof file !== 'string')
            return file === undefined ? rest : { ...rest, 'prompt-file': file };
        return {
            ...rest,
            prompt: await readPrompt((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), file), `Prompt of the scenario ${name}`, files),
        };
    }
}
/** The scenario with its prompt, which may be a file beside it. */
async function withPrompt(scenario, { name, path, files }) {
    if (scenario.prompt !== undefined)
        return { scenario, prompt: scenario.prompt };
    if (scenario.pipeline !== undefined || scenario['prompt-file'] === undefined)
        return { scenario, prompt: '' };
    const promptPath = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), scenario['prompt-file']);
    return { scenario, prompt: await readPrompt(promptPath, `Prompt of the scenario ${name}`, files) };
}
function cellNamed(name, cells) {
    const found = cells.find(({ id }) => id === name);
    if (found !== undefined)
        return found;
    throw new errors/* RunError */.e4('input_invalid', `The scenario has no cloud task "${name}" any more`, {
        guidance: (0,suggest/* oneOf */.yL)(name, cells.map(({ id }) => id)),
    });
}
async function unknownScenario(name, canary, cause) {
    const shipped = await (0,files/* namesIn */.wX)((0,external_node_path_.join)(canary, 'scenarios'), '.yml');
    return new errors/* RunError */.e4('input_invalid', `Scenario ${name} does not exist`, {
        cause,
        guidance: `${(0,suggest/* oneOf */.yL)(name, shipped)}, or the path of a .yml file of your own`,
    });
}
/** What a rehearsal would play, also where this run is none: the next one may be. */
async function refuseUnknownScript(name, script, canary) {
    const shipped = await (0,files/* namesIn */.wX)((0,external_node_path_.join)(canary, 'rehearsals'), '.yml');
    if (shipped.includes(script))
        return;
    throw new errors/* RunError */.e4('input_invalid', `Scenario ${name} names a rehearsal script "${script}", which is none`, {
        guidance: `Correct rehearsal.script. ${(0,suggest/* oneOf */.yL)(script, shipped)}`,
    });
}
/** Reads the file of the input `prompt-file`. */
async function loadPromptFile(name, files) {
    return readPrompt(name, `Prompt file ${name}`, files);
}
async function readPrompt(path, what, files) {
    const { text } = await readText(path, what, files);
    if (text.trim() === '')
        throw new errors/* RunError */.e4('input_invalid', `${what} is blank${files.where}`);
    if (Buffer.byteLength(text) > MAX_PROMPT_BYTES)
        throw new errors/* RunError */.e4('input_invalid', `${what} is larger than 1 MiB`);
    return text;
}
const FAULTS = {
    absent: 'does not exist',
    unreadable: 'cannot be read',
    no_file: 'is no file',
    link: 'is a link',
};
/** The text of a file with its absolute path; one outside the root, also one behind a link, is refused. */
async function readText(name, what, files) {
    const found = await files.read(name, { within: 'root' });
    if ('text' in found)
        return found;
    const { fault, cause } = found;
    if (fault === 'outside')
        throw new errors/* RunError */.e4('input_invalid', `File ${name} lies outside the working directory`, {
            guidance: 'Name a file inside the working directory',
        });
    const guidance = 'Correct the path, which starts in the working directory; in a workflow actions/checkout must come before';
    throw new errors/* RunError */.e4('input_invalid', `${what} ${FAULTS[fault]}${files.where}`, { cause, guidance });
}


/***/ })

};
