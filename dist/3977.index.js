export const id = 3977;
export const ids = [3977];
export const modules = {

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

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStarter: () => (/* binding */ writeStarter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71178);
/**
 * Writes the files to begin with, and overwrites nothing: what is there already is somebody's. The files themselves are
 * data of the product.
 */




/** Where each file goes, and what of `canary/` it is, by who begins. The examples are the very files that tests run. */
const FILES = {
    cloud: [
        [_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .PIPELINE_FILE */ .m$, 'starter/codex.orchestrator.json'],
        ['.github/workflows/codex-canary.yml', 'starter/codex-canary.yml'],
    ],
    'api-key': [
        [_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .PIPELINE_FILE */ .m$, 'starter/api-key/codex.orchestrator.json'],
        ['.github/workflows/codex-checks.yml', 'examples/api-key.yml'],
    ],
    forks: [['.github/workflows/codex-gate.yml', 'examples/merge-queue.yml']],
};
/** Writes what is not there. Throws RunError `input_invalid` where a folder leads out of the root or is none. */
async function writeStarter(places) {
    const files = [];
    for (const [path, source] of FILES[places.beginner]) {
        const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.canary, source), 'utf8');
        files.push({ path, written: await writeAbsent(places.root, path, content) });
    }
    return files;
}
async function writeAbsent(root, path, content) {
    const folders = path.split('/').slice(0, -1);
    for (const [index] of folders.entries())
        await refuseOther(root, folders.slice(0, index + 1).join('/'));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), content, { flag: 'wx' });
        return true;
    }
    catch (cause) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(cause, 'EEXIST'))
            return false;
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('input_invalid', `${path} cannot be written: ${why}`, {
            cause,
            guidance: 'Name by --root a folder that can be written',
        });
    }
}
/** A link would lead out of the repository. */
async function refuseOther(root, path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => null);
    if (info === null || info.isDirectory())
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('input_invalid', `${path} is no folder`, { guidance: 'Remove it, or make it one' });
}


/***/ })

};
