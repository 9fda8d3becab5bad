export const id = 2702;
export const ids = [2702];
export const modules = {

/***/ 22702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Scenario: () => (/* binding */ Scenario),
/* harmony export */   loadPromptFile: () => (/* binding */ loadPromptFile),
/* harmony export */   loadScenario: () => (/* binding */ loadScenario)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46519);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _lib_own_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48126);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70770);
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50581);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66311);
/**
 * What a canary run does, as data: reads and checks a scenario file and the prompt it names. Knows nothing of
 * inputs and events; the planner lays them over the scenario.
 */









/** What is tried again, and how; spelled as the inputs. */
const RETRY_KEYS = {
    'retry-attempts': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).max(20).optional(),
    'retry-first-wait-seconds': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0.01).max(600).optional(),
    'retry-longest-wait-seconds': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0.01).max(3600).optional(),
    'retry-factors': zod__WEBPACK_IMPORTED_MODULE_6__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['network', 'service', 'quota', 'protocol', 'credentials']), zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0.1).max(100))
        .optional()
        .describe('Multiplies the waits after failures of a class'),
    'poll-errors': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).max(10_000).optional(),
    'poll-errors-in-a-row': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).max(1000).optional(),
    adopt: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['never', 'sole-candidate']).optional(),
};
/** How much of the quota its runs may ask for; spelled as the inputs. */
const SPEND_KEYS = {
    'spend-per-day': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .optional()
        .describe('Raises the cap on the default branch only; lowers it everywhere'),
    'spend-per-commit': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).max(100_000).optional().describe('As spend-per-day'),
};
const ENVIRONMENT = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().trim().min(1);
const BRANCH_NAME = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .refine((name) => _lib_codex_js__WEBPACK_IMPORTED_MODULE_7__/* .BRANCH */ .dI.test(name), 'give a branch name that git accepts');
const Task = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'give lower-case letters, digits and "-"')
        .describe('Ends the name of the task: lower-case letters, digits, "-"'),
    prompt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().trim().min(1).optional(),
    'prompt-file': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('Path of the prompt, relative to the scenario file'),
    target: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('The stage of the pipeline'),
    'cloud-environment': ENVIRONMENT.optional(),
    branch: BRANCH_NAME.optional(),
    'cloud-attempts': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(_lib_codex_js__WEBPACK_IMPORTED_MODULE_7__/* .MIN_ATTEMPTS */ .GB).max(_lib_codex_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ATTEMPTS */ .m).optional(),
});
/** The keys of a scenario by which it has several cloud tasks. */
const CELL_KEYS = {
    tasks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(Task)
        .min(1)
        .max(_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CELLS */ .Lg)
        .optional()
        .describe('Cloud tasks, each a run of its own; what one leaves out is as the scenario says'),
    matrix: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        'cloud-environment': zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(ENVIRONMENT).min(1).max(_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CELLS */ .Lg).optional(),
        branch: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(BRANCH_NAME).min(1).max(_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CELLS */ .Lg).optional(),
    })
        .optional()
        .describe('Every task in each of these environments and on each of these branches'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr()
        .min(1)
        .max(_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CELLS */ .Lg)
        .optional()
        .describe(`How many of the cloud tasks are under way at once; ${_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .CONCURRENT_CELLS */ .os} where absent`),
};
const SEVERITIES = ['off', 'warn', 'error'];
/** A scenario file. Keys are spelled as the inputs of the same meaning. */
const Scenario = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'give lower-case letters, digits and "-"')
        .describe('Name of the task, unless the input task gives one: lower-case letters, digits, "-"'),
    title: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('What it shows, in one line'),
    mode: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['mcp', 'cloud']).optional(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .trim()
        .min(1)
        .optional()
        .describe('What the cloud task is asked; `{{nonce}}` is filled in'),
    'prompt-file': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('Path of the prompt, relative to the scenario file'),
    pipeline: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Pipeline of codex.orchestrator.json, instead of a prompt'),
    target: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('The one stage of the pipeline that is run'),
    'cloud-environment': ENVIRONMENT.optional(),
    branch: BRANCH_NAME.optional(),
    'cloud-attempts': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(_lib_codex_js__WEBPACK_IMPORTED_MODULE_7__/* .MIN_ATTEMPTS */ .GB).max(_lib_codex_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ATTEMPTS */ .m).optional(),
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().max(1440).optional(),
    'poll-interval-seconds': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0.1).max(3600).optional(),
    'missing-diff': zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['ignore', 'warn', 'fail']).optional(),
    ...RETRY_KEYS,
    ...SPEND_KEYS,
    ...CELL_KEYS,
    'proof-file': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The one file the diff must create: the nonce on its first line, the commit on its second'),
    rules: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(SEVERITIES))
        .default({})
        .describe('Severity (off, warn or error) by the id of an adjustable rule'),
    rehearsal: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        script: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .regex(/^[a-z0-9][a-z0-9-]*$/)
            .describe('One of the shipped scripts'),
        'poll-interval-seconds': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
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
    .superRefine((scenario, { addIssue }) => {
    const fault = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfCells */ .rm)(scenario);
    if (fault !== null)
        addIssue({ code: 'custom', message: fault.message, path: [...fault.path] });
});
/** A prompt longer than this is a mistake; the service takes it without a word. */
const MAX_PROMPT_BYTES = 1024 * 1024;
/**
 * Loads a shipped scenario by name, or a scenario file of the user. Of one that has several cloud tasks `cell` gives one
 * alone; without it there is no prompt.
 */
async function loadScenario(name, places, cell) {
    const own = /\.ya?ml$/.test(name);
    const files = own ? places.files : (0,_lib_own_files_js__WEBPACK_IMPORTED_MODULE_3__.onDisk)(places.canary);
    const asked = own ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('scenarios', `${name}.yml`);
    const { text, path } = await readText(asked, `Scenario ${name}`, files).catch(async (error) => {
        throw own ? error : await unknownScenario(name, places.canary, error);
    });
    const whole = await (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYamlAs */ .b)(Scenario, text, name);
    const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .cellsOf */ .nc)(whole);
    await refuseUnknownScript(name, whole.rehearsal.script, places.canary);
    const prompted = (scenario) => withPrompt(scenario, { name, path, files });
    if (cells.length === 0)
        return prompted(whole);
    const alone = (one) => prompted((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .withCell */ .t4)(whole, one));
    return cell === undefined ? { scenario: whole, prompt: '', cell: alone } : alone(cellNamed(cell, cells));
}
/** The scenario with its prompt, which may be a file beside it. */
async function withPrompt(scenario, { name, path, files }) {
    if (scenario.prompt !== undefined)
        return { scenario, prompt: scenario.prompt };
    if (scenario.pipeline !== undefined || scenario['prompt-file'] === undefined)
        return { scenario, prompt: '' };
    const promptPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), scenario['prompt-file']);
    return { scenario, prompt: await readPrompt(promptPath, `Prompt of the scenario ${name}`, files) };
}
function cellNamed(name, cells) {
    const found = cells.find(({ id }) => id === name);
    if (found !== undefined)
        return found;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `The scenario has no cloud task "${name}" any more`, {
        guidance: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)(name, cells.map(({ id }) => id)),
    });
}
async function unknownScenario(name, canary, cause) {
    const shipped = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(canary, 'scenarios'), '.yml');
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `Scenario ${name} does not exist`, {
        cause,
        guidance: `${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)(name, shipped)}, or the path of a .yml file of your own`,
    });
}
/** What a rehearsal would play, also where this run is none: the next one may be. */
async function refuseUnknownScript(name, script, canary) {
    const shipped = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(canary, 'rehearsals'), '.yml');
    if (shipped.includes(script))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `Scenario ${name} names a rehearsal script "${script}", which is none`, {
        guidance: `Correct rehearsal.script. ${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)(script, shipped)}`,
    });
}
/** Reads the file of the input `prompt-file`. */
async function loadPromptFile(name, files) {
    return readPrompt(name, `Prompt file ${name}`, files);
}
async function readPrompt(path, what, files) {
    const { text } = await readText(path, what, files);
    if (text.trim() === '')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `${what} is blank${files.where}`);
    if (Buffer.byteLength(text) > MAX_PROMPT_BYTES)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `${what} is larger than 1 MiB`);
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `File ${name} lies outside the working directory`, {
            guidance: 'Name a file inside the working directory',
        });
    const guidance = 'Correct the path, which starts in the working directory; in a workflow actions/checkout must come before';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `${what} ${FAULTS[fault]}${files.where}`, { cause, guidance });
}


/***/ })

};
