export const id = 2827;
export const ids = [2827];
export const modules = {

/***/ 90743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
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
/**
 * Reads the texts that were given for the knobs. Refuses to know where a text came from.
 */





const KNOB_NAMES = Object.keys(_knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S);
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
    return _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S[name].meta;
}
/**
 * Reads the given texts. Throws RunError `input_invalid` for the first one that cannot be used, naming the input,
 * where it comes from, its value (never a credential's) and what to give instead.
 */
function parseInputs(given, origins = {}) {
    refuseForeign(given);
    const values = KNOB_NAMES.flatMap((name) => {
        const text = given[name] ?? '';
        if (text === '')
            return [];
        const result = _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S[name].read(text);
        if ('cure' in result)
            throw invalid(name, { value: text, origin: origins[name] }, result.cure);
        return [[(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name), result.value]];
    });
    refuseConflicts(given, origins);
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
        allowPaths: [],
        applyOutcome: 'pass',
        historyRuns: _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.historyRuns,
        stageLogMib: _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.stageLogMib,
        record: false,
        resume: 'never',
        ...Object.fromEntries(values),
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
const HIDDEN = 'the given value';
/** A value in an error; what is as long as a token may be one, in the wrong place, and is not shown. */
function shownValue(value) {
    const hidden = value.includes('@') || /[\w+=-]{32,}/.test(value);
    return hidden ? HIDDEN : JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, 120));
}
/** The error for an input that cannot be used. */
function invalid(name, { value = '', origin }, cure) {
    // A proxy's address may hold a password.
    const shown = metaOf(name).secret || name === 'https-proxy' ? HIDDEN : shownValue(value);
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

// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: ./build/lib/log-file.js
var log_file = __webpack_require__(17201);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
;// CONCATENATED MODULE: ./build/inputs/knob.js
/** A knob with the reader of its text. */
function knob({ read, accepts, choices }, meta) {
    return { read, meta: { ...meta, accepts, ...(choices ? { choices } : {}) } };
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
    resume: knob((0,readers/* choice */.Yq)(['never', 'auto']), {
        description: 'In a re-run of the job `auto` goes on with the cloud task of the attempt before, by its artifact, where that was cancelled, in doubt or late; `never` asks for a new one',
        default: 'never',
        actionOnly: true,
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
/** Every knob, in the order of the documentation. */
const KNOBS = {
    operation: knob((0,readers/* choice */.Yq)(['run', 'apply']), {
        description: '`run` runs and judges; `apply` applies the diff of a finished run to the checkout, and commits nothing',
        default: 'run',
        actionOnly: true,
    }),
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
        default: 'all stages; in `cloud` mode each that requires the cloud, else the only one there is',
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
        default: '`CODEX_CLOUD_BRANCH`, else the branch of the event or of the checkout',
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
        description: 'Longest gap between two looks at the cloud task; the first ones come sooner',
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
    'run-artifact': knob((0,readers/* text */.Qq)('the name or the id of an artifact', (value) => /^[^\p{Cc}"<>|*?:\\/]{1,200}$/u.test(value)), {
        description: 'With `operation: apply`: the artifact that holds the run, of this workflow run unless `run-id` is another one',
        default: '',
        actionOnly: true,
    }),
    'run-id': knob((0,readers/* text */.Qq)('the output run-id of a run, or the number of a workflow run', (value) => /^(?:\d{1,20}|\d{4}-[\w-]{10,60}-[0-9a-f]{8})$/.test(value)), {
        description: 'With `operation: apply`: the run, found here or among the artifacts of this workflow run; or the number of another workflow run, which `github-token` must be able to read (`actions: read`)',
        default: '',
        actionOnly: true,
    }),
    'allow-paths': knob(readers/* globs */.gV, {
        description: 'Paths of concern that an apply may touch all the same; `*` takes no name that begins with a dot',
        default: '',
        onlyFor: 'apply',
    }),
    'apply-outcome': knob((0,readers/* choice */.Yq)(reasons/* OUTCOMES */.im), {
        description: 'The outcome of the run that is applied; any but `pass` is said on purpose, and a rehearsal is never applied',
        default: 'pass',
        onlyFor: 'apply',
    }),
    'working-directory': knob(readers/* path */.Ae, {
        description: 'Where `.runs/` is written and files are looked up',
        default: '.',
    }),
    'history-runs': knob((0,readers/* whole */.WQ)(1, 10_000), {
        description: 'How many runs of the task its history, `out/<task>/state.json`, keeps',
        default: String(DEFAULTS.historyRuns),
    }),
    'stage-log-mib': knob((0,readers/* whole */.WQ)(1, log_file/* MAX_LOG_MIB */.$g), {
        description: 'How much is kept of what one stage prints; the rest is counted, dropped and marked',
        default: String(DEFAULTS.stageLogMib),
        unit: 'MiB',
    }),
    record: knob(readers/* yesOrNo */.GX, {
        description: 'Keep the shape of every answer of the Codex CLI in a cloud run as `cloud/transcript.json`, without a word of the service; it tells how far the emulator is true',
        default: 'false',
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
        description: 'PEM file of additional certificate authorities for the Codex CLI, and for git and npm beside it',
        default: '',
    }),
    'github-token': knob(readers/* secret */.rJ, {
        description: 'Reads the head commit of `branch` where git cannot; needs `contents: read`',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, as action.yml holds it
        default: '${{ github.token }}',
        secret: true,
        actionOnly: true,
    }),
};


/***/ }),

/***/ 14079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orchestrate: () => (/* binding */ orchestrate),
/* harmony export */   orchestrateAll: () => (/* binding */ orchestrateAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1639);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10572);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90743);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61469);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70770);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94869);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88596);
/* harmony import */ var _run_manager_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29329);
/* harmony import */ var _run_run_all_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42421);
/**
 * The door for programs: one run from a call, with roles of the caller in place of the standard ones. Reads no
 * environment but what the machine is, prints nothing, handles no signal.
 */












const CANARY = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))), 'canary');
/**
 * Runs once and gives what it came to; its `verdict.outcome` is `pass` only on proof. Throws RunError, with a `code`
 * and `guidance`, before there is a record: for an input or a file that cannot be used.
 */
async function orchestrate(orchestration) {
    return perform(orchestration, async (request, deps, { roles, told }) => told(await (0,_run_manager_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(request, deps, roles)));
}
/**
 * Runs everything that a scenario with several cloud tasks, or a pipeline with several stages that require the cloud,
 * stands for: one run each, in declared order; `unbegun` were not begun, `broken` left no record. The same roles
 * take part in every run. Throws as `orchestrate`.
 */
async function orchestrateAll(orchestration) {
    return perform(orchestration, async (request, deps, { roles, told }) => {
        const { results, ...others } = await (0,_run_run_all_js__WEBPACK_IMPORTED_MODULE_10__/* .runAll */ .$)(request, deps, (one, own) => (0,_run_manager_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(one, own, roles));
        const all = [];
        for (const result of results)
            all.push(await told(result));
        return { results: all, ...others };
    });
}
async function perform(orchestration, work) {
    const { roles = {}, onEvent = () => { }, onOutput = () => { }, signal } = orchestration ?? {};
    if (typeof orchestration?.inputs !== 'object' || orchestration.inputs === null)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', 'There are no inputs', {
            guidance: "Give them: { inputs: { pipeline: 'checks' } }",
        });
    refuseWrong(orchestration);
    const inputs = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .TL)(orchestration.inputs);
    refuseForeign(roles);
    const scratch = (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .newScratch */ .vf)();
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .makeHost */ .Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    const faults = [];
    const surface = {
        onEvent: heard('onEvent', onEvent, faults),
        onOutput: heard('onOutput', onOutput, faults),
        ...{ onOpen: () => { }, mask: () => { } },
        signal: signal ?? new AbortController().signal,
    };
    try {
        const context = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__.contextHere)(host.workingDirectory);
        refuseIdle(orchestration.inputs, context);
        return await work({ inputs, context }, (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDeps */ .dQ)(host, surface), { roles, told });
    }
    finally {
        await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .removeScratch */ .ZU)(scratch, host.machine);
    }
    async function told(result) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(result.folder, 'run-summary.json'), 'utf8');
        return {
            ...result,
            notices: [...result.notices, ...faults],
            summary: _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .RunSummary */ .yN.parse(JSON.parse(text)),
        };
    }
}
const PARTS = ['inputs', 'roles', 'onEvent', 'onOutput', 'signal'];
/** A caller without types may give anything. Throws before anything is started. */
function refuseWrong(orchestration) {
    for (const name of Object.keys(orchestration))
        if (!PARTS.includes(name))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', `There is no ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(name, 80)} in an orchestration`, {
                guidance: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)(name, PARTS),
            });
    const { signal, onEvent, onOutput } = orchestration;
    const wrong = Object.entries({ onEvent, onOutput }).find(([, one]) => one !== undefined && typeof one !== 'function');
    if (wrong !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', `${wrong[0]} is no function`, {
            guidance: `Give a function, or leave ${wrong[0]} out`,
        });
    if (signal !== undefined && !(signal instanceof AbortSignal))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', 'signal is no AbortSignal', {
            guidance: 'Give the signal of an AbortController, or leave it out',
        });
}
/** A listener that throws hears nothing more, and changes nothing of the run. */
function heard(name, listener, faults) {
    let deaf = false;
    const fail = (error) => {
        if (!deaf)
            faults.push(`${name} failed, and heard nothing more: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toRunError */ .D7)(error).message}`);
        deaf = true;
    };
    return (...words) => {
        if (deaf)
            return;
        try {
            Promise.resolve(listener(...words)).catch(fail);
        }
        catch (error) {
            fail(error);
        }
    };
}
/** An input that changes nothing here would look as if it had been obeyed. */
function refuseIdle(given, { workflow }) {
    // In a workflow a program knows other branches by the token, as the action does.
    const useful = workflow === null ? [] : ['github-token'];
    const name = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .KNOB_NAMES */ .k8.find((known) => given[known] && (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .metaOf */ .fX)(known).actionOnly && !useful.includes(known));
    if (name === undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', `Input ${name} means nothing in a program`, {
        guidance: `Leave the input ${name} out`,
    });
}
const ROLES = ['plan', 'build', 'test', 'review'];
/** A role that nobody asks would look as if it had agreed. */
function refuseForeign(roles) {
    for (const [name, role] of Object.entries(roles)) {
        if (!ROLES.includes(name))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', `There is no role ${name}`, { guidance: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)(name, ROLES) });
        if (typeof role !== 'function')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', `The role ${name} has to be a function, and is of type ${typeof role}`);
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
