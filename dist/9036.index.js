export const id = 9036;
export const ids = [9036];
export const modules = {

/***/ 79036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expand: () => (/* binding */ expand),
/* harmony export */   scenarioOf: () => (/* binding */ scenarioOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98664);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70770);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75283);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71178);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65846);






/** The scenario of a pipeline that is run by its name: what no input says is left to the defaults. */
function scenarioOf({ id, title }) {
    return { scenario: { id, title, pipeline: id, rules: {}, rehearsal: { script: 'ready' } }, prompt: '' };
}
/** A model that is out of reach is waited for without end, so nobody may forget a limit; a command's is the run's. */
const TIMEOUTS_MS = { command: null, agent: 30 * 60_000, review: 15 * 60_000 };
/**
 * Expands one pipeline of a file whose references hold; the default one where no id is given. Throws RunError
 * `input_invalid`.
 */
function expand(file, pipelineId) {
    const index = choose(file, pipelineId);
    const parts = [];
    const items = stagesOf(file, index, { prefix: '', mayFail: false, parts });
    const { id = '', title = id, concurrency = 1, guardrailsRequired = false } = file.pipelines[index] ?? {};
    return { id, title, concurrency, guardrailsRequired, parts, items };
}
function choose(file, id) {
    const { pipelines, defaultPipeline } = file;
    const wanted = id ?? defaultPipeline ?? (pipelines.length === 1 ? pipelines[0]?.id : undefined);
    if (wanted !== undefined)
        return indexOf(file, wanted);
    const ids = pipelines.map((one) => one.id);
    throw invalid('No pipeline is named, and the file has no defaultPipeline', `Name one of ${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ids)}`);
}
function indexOf({ pipelines }, wanted) {
    const [index, twin] = pipelines.flatMap(({ id }, at) => (id === wanted ? [at] : []));
    if (index === undefined)
        throw invalid(`There is no pipeline "${wanted}"`, (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(wanted, pipelines.map(({ id }) => id)));
    if (twin !== undefined)
        throw (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .PIPELINE_FILE */ .m$, (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .twins */ .y0)(wanted, [index, twin]));
    return index;
}
function stagesOf(file, index, place) {
    const { stages, fault } = (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .stageList */ .zt)(file, index);
    if (fault !== null)
        throw (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .PIPELINE_FILE */ .m$, fault);
    // What each stage of this list stands for: itself, or all stages of a subpipeline. All of them before any need is
    // read, so that a stage may need one that is declared later.
    const inner = new Map();
    const meanings = new Map();
    let count = 0;
    for (const { stage } of stages) {
        const id = place.prefix + stage.id;
        if (stage.kind === 'subpipeline') {
            const mayFail = place.mayFail || stage.optional === true;
            const below = indexOf(file, stage.pipeline);
            const { concurrency = null, guardrailsRequired = false } = file.pipelines[below] ?? {};
            if (concurrency !== null || guardrailsRequired)
                place.parts.push({ id, concurrency, guardrailsRequired });
            inner.set(stage.id, stagesOf(file, below, { ...place, prefix: `${id}/`, mayFail }));
        }
        const meaning = inner.get(stage.id)?.map((item) => item.id) ?? [id];
        meanings.set(stage.id, meaning);
        count += meaning.length;
        if (count > _lists_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STAGES */ .Ny)
            throw (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .PIPELINE_FILE */ .m$, (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMany */ .Ot)(file, index));
    }
    return stages.flatMap(({ stage }, at) => {
        const names = new Set((0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .needsOf */ .hN)(stages, at));
        const needs = [...names].flatMap((name) => meanings.get(name) ?? []);
        if (stage.kind !== 'subpipeline')
            return [itemOf(stage, { ...place, needs, pipeline: file.pipelines[index]?.id ?? '' })];
        const items = inner.get(stage.id) ?? [];
        return items.map((item) => (item.needs.length === 0 ? { ...item, needs } : item));
    });
}
function itemOf(stage, place) {
    return {
        id: place.prefix + stage.id,
        title: stage.title ?? stage.id,
        kind: stage.kind,
        command: stage.kind === 'command' ? stage.command : null,
        prompt: stage.kind === 'command' ? null : (stage.prompt ?? null),
        review: stage.kind === 'review' ? subjectOf(stage) : null,
        sandbox: (stage.kind === 'agent' ? stage.sandbox : undefined) ?? 'read-only',
        role: stage.role ?? (stage.kind === 'review' ? 'review' : 'build'),
        requiresCloud: stage.requires_cloud ?? stage.requiresCloud ?? false,
        needs: place.needs,
        cwd: stage.cwd ?? null,
        env: stage.env ?? {},
        timeoutMs: stage.timeoutMs ?? TIMEOUTS_MS[stage.kind],
        allowFailure: stage.allowFailure === true || place.mayFail,
        guardrail: stage.guardrail ?? false,
        requiresApproval: stage.requires_approval ?? false,
        cloudEnvironment: stage.cloud_environment ?? null,
        branch: stage.branch ?? null,
        summaryHint: stage.summaryHint ?? null,
        parentPipeline: place.pipeline,
    };
}
function subjectOf(stage) {
    if (stage.uncommitted)
        return { uncommitted: true };
    if (stage.base !== undefined)
        return { base: stage.base };
    return stage.commit === undefined ? null : { commit: stage.commit };
}
function invalid(message, guidance) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', message, { guidance });
}


/***/ }),

/***/ 75283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ MAX_STAGES),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   zt: () => (/* binding */ stageList)
/* harmony export */ });
/* harmony import */ var _lib_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98664);
/**
 * The stages of a pipeline as one list: every stage set in its place, and where in the file each stage is declared. Knows
 * nothing of what stages do or wait for.
 */

/** More than a run can hold. */
const MAX_STAGES = 1000;
/** The list of the pipeline at `index`, in a file whose stage sets all exist and have an end. */
function stageList(file, index) {
    const { pipelines, stageSets = {} } = file;
    const found = new Map();
    const fault = put(pipelines[index]?.stages ?? [], ['pipelines', index, 'stages'], null);
    return { stages: [...found.values()], fault };
    function put(stages, path, holder) {
        for (const [at, stage] of stages.entries()) {
            const here = [...path, at];
            const origin = holder ?? here;
            const fault = stage.kind === 'stage-set' ? putSet(stage.ref, here, origin) : add({ stage, path: here, origin });
            if (fault !== null)
                return fault;
        }
        return null;
    }
    /** A set without stages is refused: of what comes after it nobody could say what it waits for. */
    function putSet(ref, path, origin) {
        const stages = stageSets[ref] ?? [];
        if (stages.length > 0)
            return put(stages, ['stageSets', ref], origin);
        const cure = 'Give it one, or take the reference away';
        return { place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)([...path, 'ref']), message: `stage set ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(ref)} has no stages`, cure };
    }
    function add(placed) {
        const { stage, path, origin } = placed;
        const first = found.get(stage.id);
        found.set(stage.id, first ?? placed);
        if (first !== undefined)
            return {
                place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(path === origin ? [...path, 'id'] : [...origin, 'ref']),
                message: `a second stage has the id ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(stage.id)}; the first is at ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(first.origin)}`,
                cure: 'Give each stage its own id; a stage set can be used once in a pipeline',
            };
        return found.size > MAX_STAGES ? tooMany(file, index) : null;
    }
}
/** The refusal of a pipeline that has grown too large. */
function tooMany({ pipelines }, index) {
    return {
        place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(['pipelines', index, 'stages']),
        message: `pipeline ${pipelines[index]?.id} has more than ${MAX_STAGES} stages`,
        cure: 'Split it',
    };
}


/***/ }),

/***/ 71178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ PipelineFile),
/* harmony export */   m$: () => (/* binding */ PIPELINE_FILE)
/* harmony export */ });
/* unused harmony export Stage */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46519);
/**
 * The shape of `codex.orchestrator.json`. Field names are those of existing files; what they do not have is additive.
 * Knows nothing of how the file is read, and how stages are expanded or run.
 */


const PIPELINE_FILE = 'codex.orchestrator.json';
const MAX_TIMEOUT_MS = 86_400_000;
const Id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'give 1 to 64 letters, digits, ".", "_" or "-"')
    .describe('1 to 64 letters, digits, ".", "_" or "-"');
/** Variables that load code into a child, speak for the runner or the Codex CLI, or mark the processes of a run. */
const REFUSED_ENVIRONMENT = /^(?:LD_|DYLD_|GITHUB_|ACTIONS_|RUNNER_|INPUT_)|^(?:NODE_OPTIONS|CODEX_(?:HOME|API_KEY|ACCESS_TOKEN|CA_CERTIFICATE)|CODEX_ORCHESTRATOR_(?:RUN|STAGE(?:_OF)?|INSTALL))$/i;
const Environment = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'give the name of an environment variable')
    .refine((name) => !REFUSED_ENVIRONMENT.test(name), {
    error: 'leave out names that load code, speak for the runner or sign in (LD_*, NODE_OPTIONS, GITHUB_*, CODEX_HOME and the like)',
}), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((value) => !value.includes('\0'), { error: 'give text without NUL' }));
const Folder = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((path) => staysInside(path), {
    error: 'give a path inside the repository, relative to its root, with "/"',
});
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((text) => text.trim() !== '' && !text.includes('\0'), {
    error: 'give text that is not blank',
});
const COMMON = {
    id: Id,
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('One line for people; a cloud task is told it first'),
    cwd: Folder.optional().describe('Folder inside the repository; its root where absent'),
    env: Environment.optional().describe('Variables beside the few that a stage gets'),
    timeoutMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(MAX_TIMEOUT_MS).optional().describe('Milliseconds'),
    allowFailure: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('The run goes on where the stage exits with a failure; not where it cannot be started, or passes its timeout'),
    summaryHint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What is expected of it; a cloud task is told so'),
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['build', 'test', 'review'])
        .optional()
        .describe('What it is for: a `test` that was run is a report of the tester, the last words of a `review` go into the feedback of the reviewer; a cloud task is told; where absent `review` for the kind of that name, else `build`'),
    requires_cloud: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('It becomes the cloud task of a run of its own, which leaves the others out'),
    requiresCloud: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('The same, as existing files spell it'),
    needs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Stages of the same list; absent: the one before'),
    guardrail: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('It is counted in `guardrail_status` of the manifest'),
    requires_approval: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('It waits for `codex-orchestrator approve`; in a workflow the run ends instead'),
    cloud_environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).optional().describe('In the cloud; stands above the input'),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(_lib_codex_js__WEBPACK_IMPORTED_MODULE_1__/* .BRANCH */ .dI, 'give a branch name that git accepts')
        .optional()
        .describe('In the cloud; stands above the input'),
};
const CommandStage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('command'),
    ...COMMON,
    command: Text.describe('One line for the shell'),
});
const AgentStage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('agent'),
    ...COMMON,
    prompt: Text.describe('What the Codex CLI works on'),
    sandbox: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_lib_codex_js__WEBPACK_IMPORTED_MODULE_1__/* .SANDBOXES */ .g$).optional().describe('What its commands may do; `read-only` where absent'),
});
/** What a review can look at. */
const SUBJECTS = ['uncommitted', 'base', 'commit', 'prompt'];
const ReviewStage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('review'),
    ...COMMON,
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('It looks at what is not committed'),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(_lib_codex_js__WEBPACK_IMPORTED_MODULE_1__/* .BRANCH */ .dI, 'give a branch name that git accepts')
        .optional()
        .describe('It looks at what came since this branch'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{7,40}$/, 'give a commit id')
        .optional()
        .describe('It looks at this commit'),
    prompt: Text.optional().describe('It looks at what this says'),
})
    .refine((stage) => SUBJECTS.filter((subject) => stage[subject] !== undefined).length === 1, {
    error: 'give exactly one of uncommitted, base, commit and prompt',
})
    // The same for an editor: a JSON Schema knows nothing of a refinement.
    .meta({ oneOf: SUBJECTS.map((subject) => ({ required: [subject] })) });
const Subpipeline = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('subpipeline'),
    id: Id,
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    pipeline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Id of the pipeline that is put in its place'),
    optional: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Its stages may fail'),
    needs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const StageSetReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('stage-set'),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Name of the set'),
});
const Stage = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    CommandStage,
    AgentStage,
    ReviewStage,
    Subpipeline,
    StageSetReference,
]);
const Pipeline = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: Id,
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("The author's own"),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe("The author's own"),
    guardrailsRequired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('A run passes only with at least one guardrail, and all of them succeeded; in place of a `subpipeline`, with at least one among its own stages, unless none of them is selected'),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional().describe("The author's own; nothing is made of it"),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(16)
        .optional()
        .describe('How many independent stages run side by side, 1 where absent; in place of a `subpipeline`, how many of its own at most, and absent no bound but that around it'),
    stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Stage).min(1, 'give at least one stage'),
});
/** `codex.orchestrator.json`. */
const PipelineFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For editors'),
    defaultPipeline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Id of the pipeline that `start` runs where none is named'),
    stageSets: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Stage))
        .optional()
        .describe('Lists of stages by a name of their own'),
    pipelines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Pipeline).min(1, 'give at least one pipeline'),
});
function staysInside(path) {
    if (path.trim() === '' || path.includes('\0') || /^[/\\]|^[A-Za-z]:/.test(path))
        return false;
    let depth = 0;
    for (const part of path.split(/[/\\]/)) {
        depth += part === '..' ? -1 : part === '.' || part === '' ? 0 : 1;
        if (depth < 0)
            return false;
    }
    return true;
}


/***/ }),

/***/ 65846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ referenceFault),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   y0: () => (/* binding */ twins)
/* harmony export */ });
/* harmony import */ var _lib_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98664);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70770);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75283);
/**
 * What a file of pipelines names in itself: pipelines, stage sets, and the stages that a stage needs. Finds the first name
 * that leads nowhere or round in a circle, whichever pipeline it is in. Pure; knows nothing of what stages do.
 */



/** How deep sets hold sets, and pipelines hold pipelines. */
const MAX_DEPTH = 50;
/**
 * The first fault in what the file names; null where every name means something. Of a pipeline that cannot be run for
 * another reason, such as two stages of one id, nothing is said here: existing files may have one that nobody runs.
 */
function referenceFault(file) {
    const { defaultPipeline, pipelines, stageSets = {} } = file;
    const sets = Object.entries(stageSets).map(([name, stages]) => ({
        name,
        path: ['stageSets', name],
        stages,
    }));
    const lists = pipelines.map(({ id, stages }, at) => ({
        name: id,
        path: ['pipelines', at, 'stages'],
        stages,
    }));
    const known = { sets: new Set(Object.keys(stageSets)), pipelines: indexesOf(file) };
    return ((defaultPipeline === undefined
        ? null
        : pipelineFault(defaultPipeline, ['defaultPipeline'], known.pipelines)) ??
        firstOf([...sets, ...lists], ({ stages, path }) => firstOf(stages.entries(), ([at, stage]) => nameFault(stage, [...path, at], known))) ??
        circleAmong('stage sets', new Map(sets.map(({ name, path, stages }) => [name, setsIn(stages, path)]))) ??
        faultOfLists(file));
}
function indexesOf({ pipelines }) {
    const indexes = new Map();
    for (const [index, { id }] of pipelines.entries()) {
        const same = indexes.get(id);
        if (same === undefined)
            indexes.set(id, [index]);
        else
            same.push(index);
    }
    return indexes;
}
function nameFault(stage, path, { sets, pipelines }) {
    if (stage.kind === 'subpipeline')
        return pipelineFault(stage.pipeline, [...path, 'pipeline'], pipelines);
    if (stage.kind !== 'stage-set' || sets.has(stage.ref))
        return null;
    return {
        place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)([...path, 'ref']),
        message: `there is no stage set ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(stage.ref)}`,
        cure: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(stage.ref, [...sets]),
    };
}
function pipelineFault(id, path, known) {
    const [first, second] = known.get(id) ?? [];
    if (first === undefined)
        return {
            place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(path),
            message: `there is no pipeline ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(id)}`,
            cure: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(id, [...known.keys()]),
        };
    return second === undefined ? null : twins(id, [first, second]);
}
/** The refusal of an id that could mean two pipelines. */
function twins(id, [first, second]) {
    return {
        place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(['pipelines', second, 'id']),
        message: `a second pipeline has the id ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(id)}; the first is at ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(['pipelines', first])}`,
        cure: 'Give each pipeline its own id',
    };
}
function setsIn(stages, path) {
    return [...stages.entries()].flatMap(([at, stage]) => stage.kind === 'stage-set' ? [{ of: stage.ref, path: [...path, at, 'ref'] }] : []);
}
/** What the stages of each pipeline need, and which pipelines hold each other. */
function faultOfLists(file) {
    const uses = new Map();
    const fault = firstOf(file.pipelines.entries(), ([index, { id }]) => {
        const { stages, fault: unfit } = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .stageList */ .zt)(file, index);
        if (unfit !== null)
            return null;
        uses.set(id, stages.flatMap(({ stage, path }) => stage.kind === 'subpipeline' ? [{ of: stage.pipeline, path: [...path, 'pipeline'] }] : []));
        return unknownNeed(stages, id) ?? circleOfNeeds(stages);
    });
    return fault ?? circleAmong('pipelines', uses);
}
/** Follows every use once, and at most as deep as anybody nests. */
function circleAmong(what, uses) {
    // How deep each one goes that has been followed to its end.
    const depths = new Map();
    return firstOf(uses.keys(), (name) => follow(name, [name]));
    function follow(name, trail) {
        if (depths.has(name))
            return null;
        let depth = 1;
        for (const { of, path } of uses.get(name) ?? []) {
            if (trail.includes(of)) {
                const circle = [...trail.slice(trail.indexOf(of)), of].join(' → ');
                const cure = 'Take one of the references away';
                return { place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(path), message: `the ${what} use each other: ${circle}`, cure };
            }
            if (trail.length + (depths.get(of) ?? 1) > MAX_DEPTH)
                return {
                    place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(path),
                    message: `the ${what} use each other more than ${MAX_DEPTH} deep, at ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(of)}`,
                    cure: 'Nest them less',
                };
            const fault = follow(of, [...trail, of]);
            if (fault !== null)
                return fault;
            depth = Math.max(depth, 1 + (depths.get(of) ?? 0));
        }
        depths.set(name, depth);
        return null;
    }
}
function unknownNeed(stages, pipeline) {
    const ids = new Set(stages.map(({ stage }) => stage.id));
    return firstOf(stages, ({ stage: { needs = [] }, path }) => firstOf(needs.entries(), ([at, name]) => ids.has(name)
        ? null
        : {
            place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)([...path, 'needs', at]),
            message: `pipeline ${pipeline} has no stage ${(0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}`,
            cure: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(name, [...ids]),
        }));
}
/** Takes away what needs nothing that is left, again and again; what stays is a circle. */
function circleOfNeeds(stages) {
    const left = new Map(stages.map(({ stage }, at) => [stage.id, new Set(needsOf(stages, at))]));
    const dependents = new Map(stages.map(({ stage }) => [stage.id, []]));
    for (const [id, needs] of left)
        for (const need of needs)
            dependents.get(need)?.push(id);
    const ready = [...left].flatMap(([id, needs]) => (needs.size === 0 ? [id] : []));
    for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
        left.delete(id);
        for (const dependent of dependents.get(id) ?? []) {
            const needs = left.get(dependent);
            needs?.delete(id);
            if (needs?.size === 0)
                ready.push(dependent);
        }
    }
    const [first] = left.keys();
    return first === undefined ? null : circleFault(stages, circleFrom(first, left));
}
/** What is left needs something that is left: followed long enough, it comes back. */
function circleFrom(first, left) {
    const seen = new Set();
    let id = first;
    while (!seen.has(id)) {
        seen.add(id);
        id = left.get(id)?.values().next().value ?? id;
    }
    const way = [...seen];
    return [...way.slice(way.indexOf(id)), id];
}
/** Declared order makes no circle: one of its stages says what it needs. */
function circleFault(stages, circle) {
    const next = new Map(circle.slice(0, -1).map((id, at) => [id, circle[at + 1]]));
    const said = stages.flatMap(({ stage, path }) => {
        const at = stage.needs?.indexOf(next.get(stage.id) ?? '') ?? -1;
        return at === -1 ? [] : [[...path, 'needs', at]];
    });
    return {
        place: (0,_lib_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(said[0] ?? []),
        message: `the stages need each other: ${circle.join(' → ')}`,
        cure: 'Take one of the needs away; a stage that says none needs the one before it',
    };
}
/** Ids of what a stage waits for: what it says, else the stage before, for declared order is what existing files mean. */
function needsOf(stages, at) {
    const before = stages[at - 1];
    return stages[at]?.stage.needs ?? (before === undefined ? [] : [before.stage.id]);
}
function firstOf(all, faultOf) {
    for (const one of all) {
        const fault = faultOf(one);
        if (fault !== null)
            return fault;
    }
    return null;
}


/***/ })

};
