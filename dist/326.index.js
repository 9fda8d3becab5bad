export const id = 326;
export const ids = [326,6949];
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

/***/ 326:
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
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 6 modules
var core = __webpack_require__(63243);
// EXTERNAL MODULE: ./build/credentials/codex-home.js
var codex_home = __webpack_require__(75620);
// EXTERNAL MODULE: ./build/credentials/credential.js
var credential = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/deps.js
var build_deps = __webpack_require__(10572);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/redact.js + 1 modules
var redact = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(70770);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(90743);
;// CONCATENATED MODULE: ./build/inputs/from-action.js
/**
 * Reads the knobs as the runner gives them to an action. Masks every secret the moment it is
 * read, before any message can hold it.
 */






/**
 * The texts of all inputs; empty where the workflow gives none. Throws RunError `input_invalid` for a misspelt one, which
 * the runner hands over as it does any other, with a warning.
 */
function givenByAction() {
    refuseMisspelt();
    const given = Object.fromEntries(inputs_inputs/* KNOB_NAMES */.k8.map((name) => [name, textOf(name)]));
    for (const name of inputs_inputs/* KNOB_NAMES */.k8) {
        // A whole auth.json is never masked: the runner would also mask each of its lines, braces included.
        const value = given[name] ?? '';
        if ((0,inputs_inputs/* metaOf */.fX)(name).secret && name !== 'codex-auth-json' && value.length >= redact/* SHORTEST_SECRET */.c)
            core/* setSecret */.Pq(value);
    }
    return given;
}
/** A prompt keeps its blanks, so that one of nothing else is refused and not taken for none. */
function textOf(name) {
    return core/* getInput */.V4(name, { trimWhitespace: name !== 'prompt' });
}
function refuseMisspelt() {
    const names = new Set(inputs_inputs/* KNOB_NAMES */.k8.map((name) => `INPUT_${name.toUpperCase()}`));
    for (const variable of Object.keys(process.env).filter((name) => name.startsWith('INPUT_') && !names.has(name))) {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = (0,suggest/* nearest */.pA)(name, inputs_inputs/* KNOB_NAMES */.k8);
        // One that is like none may be somebody else's variable.
        if (near !== undefined)
            throw new errors/* RunError */.e4('input_invalid', `There is no input ${(0,lib_text/* oneLine */.TN)(name)}`, {
                guidance: `Did you mean ${near}?`,
            });
    }
}

// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/lib/secret.js
var lib_secret = __webpack_require__(81622);
// EXTERNAL MODULE: ./build/publish/annotations.js
var annotations = __webpack_require__(90354);
// EXTERNAL MODULE: ./build/publish/applied.js
var publish_applied = __webpack_require__(96949);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/diff.js
var diff = __webpack_require__(14717);
// EXTERNAL MODULE: ./build/publish/evidence.js
var evidence = __webpack_require__(54291);
// EXTERNAL MODULE: ./build/publish/handover.js
var handover = __webpack_require__(38653);
// EXTERNAL MODULE: ./build/publish/matrix.js + 1 modules
var matrix = __webpack_require__(80308);
// EXTERNAL MODULE: ./build/publish/outputs.js
var outputs = __webpack_require__(14814);
;// CONCATENATED MODULE: ./build/publish/stage-output.js


/** Characters shown of one stage; the end, where a failure is told. The log has all of it. */
const MAX_SHOWN = 64 * 1024;
/** Collects what stages print and writes it by groups; `random` gives the word that no stage can know. */
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
            write(groupOf(known, event, random(16)));
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
        `::stop-commands::${token}`,
        body.endsWith('\n') ? body.slice(0, -1) : body,
        `::${token}::`,
        '::endgroup::',
        '',
    ].join('\n');
}
/** The page that shows a log draws a group or an error for these, though no command is obeyed. */
function harmless(text) {
    return text.replaceAll('##[', '# #[').replace(/\r\n?/g, '\n');
}
/** One line as the data of a workflow command. */
function data(text) {
    return text.replaceAll('%', '%25');
}

// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/run/manager.js
var manager = __webpack_require__(29329);
// EXTERNAL MODULE: ./build/run/run-all.js
var run_all = __webpack_require__(42421);
;// CONCATENATED MODULE: ./build/main.js
/**
 * The door of the action's main step: reads inputs, runs, tells every surface, and fails the step if and only if
 * the verdict is block.
 */

























const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
/** Runs the main step. */
async function main() {
    process.stdout.on('error', () => { });
    const signal = (0,build_deps/* cancellation */.WN)();
    const scratch = (0,build_deps/* newScratch */.vf)();
    try {
        (0,handover/* saveScratch */.i1)(scratch);
        const given = givenByAction();
        maskLogin(given['codex-auth-json']);
        const inputs = (0,inputs_inputs/* parseInputs */.TL)(given);
        const context = await (0,build_deps/* contextOfAction */.xD)();
        const step = { inputs, context, scratch, signal };
        if (inputs.operation === 'apply')
            await applyStep(step);
        else
            await runStep(step);
    }
    catch (error) {
        await refuse(error);
    }
    // Everything is told. An upload that was given up, or a pipe that somebody holds, must not keep the job.
    process.stdout.write('', () => process.exit());
}
async function runStep(step) {
    // Steps between this one and post must not find a credential on the disk.
    const joined = await perform(step).finally(() => (0,codex_home.wipe)(step.scratch));
    await tell(joined, step);
    if ((0,matrix/* joinedDecision */.wI)(joined).verdict === 'block')
        process.exitCode = core/* ExitCode */.yU.Failure;
}
/** Applies the diff of a run that an earlier job made; the step fails unless it is applied whole. */
async function applyStep({ inputs, context, scratch, signal }) {
    const [{ applyRun }, { runNamed }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4614).then(__webpack_require__.bind(__webpack_require__, 44614)),
        Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 70328)),
    ]);
    const host = await (0,build_deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    const silent = { mask: () => { }, onOpen: () => { }, onEvent: () => { }, onOutput: () => { } };
    const deps = (0,build_deps/* makeDeps */.dQ)(host, { ...silent, signal });
    const folder = await runNamed({ inputs, context }, deps);
    const { allowPaths, applyOutcome: outcome } = inputs;
    const applied = await applyRun({ folder, allowPaths, outcome, context }, deps);
    process.stdout.write((0,publish_applied.appliedText)(applied));
    await (0,evidence/* writeSummary */.Sy)((0,publish_applied.appliedSummary)(applied));
    setOutputs((0,publish_applied.outputsOfApply)(applied, null));
    if (applied.end.status === 'failed') {
        (0,evidence/* annotate */.fz)([(0,annotations/* annotationOfRefusal */.T)('apply_failed', applied.end.message ?? '', '')]);
        process.exitCode = core/* ExitCode */.yU.Failure;
    }
    if (!inputs.uploadArtifacts || context.workflow === null)
        return;
    const { artifact } = await (0,evidence/* uploadEvidence */.di)({
        folders: [applied.folder],
        settings: settingsOf(inputs),
        workflow: context.workflow,
        clock: clock/* systemClock */.ml,
        signal,
    });
    setOutputs((0,publish_applied.outputsOfApply)(applied, artifact));
}
/** Every text in the login, before any message can hold one. */
function maskLogin(text) {
    if (!text)
        return;
    for (const secret of (0,credential/* secretsOf */.F)({ codexAuthJson: new lib_secret/* Secret */.z(text) }))
        if (secret.reveal().length >= redact/* SHORTEST_SECRET */.c)
            core/* setSecret */.Pq(secret.reveal());
}
async function perform({ inputs, context, scratch, signal }) {
    const host = await (0,build_deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    (0,handover/* saveSettings */.DZ)(settingsOf(inputs));
    const write = (text) => void process.stdout.write(text);
    const tellStory = (0,console/* storyteller */.Iq)(write);
    const output = stageOutput(write, clock/* systemRandom */.vg);
    const folders = [];
    // Before anything is in it: from here on, post can close what a killed main left.
    const onOpen = (folder) => {
        folders.push(folder);
        (0,handover/* saveFolders */.v7)(folders);
    };
    const deps = (0,build_deps/* makeDeps */.dQ)(host, {
        mask: (secret) => core/* setSecret */.Pq(secret.reveal()),
        onOpen,
        onEvent: (event, manifest) => {
            output.onEvent(event);
            tellStory(event, manifest);
        },
        onOutput: output.onOutput,
        signal,
    });
    const previous = await earlierRuns({ inputs, context }, deps);
    const begin = async (request, shared, task) => {
        const folder = previous.get(task);
        if (folder === undefined)
            return (0,manager/* run */.e)(request, shared);
        const { resume } = await __webpack_require__.e(/* import() */ 6695).then(__webpack_require__.bind(__webpack_require__, 46695));
        onOpen(folder);
        return resume({ ...request, folder }, shared);
    };
    return (0,run_all/* runAll */.$)({ inputs, context }, deps, begin);
}
/** The runs of the attempt before that are gone on with, by their tasks; what is not among them is begun anew. */
async function earlierRuns(asked, deps) {
    if (asked.inputs.resume !== 'auto')
        return new Map();
    const { previousRuns } = await Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(8413)]).then(__webpack_require__.bind(__webpack_require__, 78413));
    const { folders, notices } = await previousRuns(asked, deps);
    for (const notice of notices)
        core/* notice */.lm(notice);
    return folders;
}
/** Tells every surface. */
async function tell(joined, { inputs, context, signal }) {
    const { results } = joined;
    const speaker = (0,matrix/* speakerOf */.d5)(joined);
    process.stdout.write((0,matrix/* joinedText */.tZ)(joined));
    const summaries = [];
    for (const result of results)
        summaries.push((0,summary/* summaryOf */.YG)(result, await (0,diff/* diffText */.NI)(result)));
    await (0,evidence/* writeSummary */.Sy)((0,matrix/* joinedSummary */.EV)(joined, summaries));
    (0,evidence/* annotate */.fz)((0,matrix/* annotationsOfAll */.Xc)(joined));
    // In one go with the annotations: post tells of all that main did not live to tell of.
    (0,handover/* saveTold */.fX)();
    const runs = (0,matrix/* runsJson */.$r)(joined);
    // Before the upload too: nothing that happens to it may cost the outputs.
    setOutputs({ ...(0,outputs/* outputsOf */.Yz)(speaker, null, runs), ...decided(joined) });
    // A skip must stay cheap and a cancelled job has seconds: post uploads those.
    const skipped = results.every(({ verdict }) => verdict.outcome === 'skipped');
    const later = skipped || signal.aborted || !inputs.uploadArtifacts;
    if (later || context.workflow === null)
        return;
    const { artifact } = await (0,evidence/* uploadEvidence */.di)({
        folders: results.map(({ folder }) => folder),
        settings: settingsOf(inputs),
        workflow: context.workflow,
        clock: clock/* systemClock */.ml,
        signal,
    });
    if (artifact === null)
        return;
    setOutputs({ ...(0,outputs/* outputsOf */.Yz)(speaker, artifact, runs), ...decided(joined) });
    (0,handover/* saveDone */.E3)();
}
/** Where all come to something else than the gravest alone: one that is blocked beside it, or left no record. */
function decided(joined) {
    const { outcome, reason, verdict } = (0,matrix/* joinedDecision */.wI)(joined);
    const speaker = (0,matrix/* speakerOf */.d5)(joined).verdict;
    const alike = outcome === speaker.outcome && reason === speaker.reason;
    if (alike && verdict === speaker.policy.verdict)
        return {};
    return { 'run-outcome': outcome, reason: reason ?? '', verdict, 'check-conclusion': 'failure' };
}
async function refuse(error) {
    const { code, message: raw, guidance } = (0,errors/* toRunError */.D7)(error);
    // There may be no run whose redactor has seen it: an input can hold a credential by mistake.
    const message = new redact/* Redactor */.p().redact(raw);
    (0,evidence/* annotate */.fz)([(0,annotations/* annotationOfRefusal */.T)(code, message, guidance)]);
    await (0,evidence/* writeSummary */.Sy)((0,summary/* summaryOfRefusal */.WH)((0,reasons/* outcomeOf */.sG)(code), code, `${message}. ${guidance}`));
    process.exitCode = core/* ExitCode */.yU.Failure;
    try {
        setOutputs((0,outputs/* outputsOfRefusal */.uG)(code));
    }
    catch (cause) {
        // The step is red in any case; what reads its outputs finds none.
        core/* warning */.$e(`The outputs could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
function settingsOf(inputs) {
    return {
        policy: inputs.policy === undefined ? null : (0,external_node_path_.resolve)(inputs.workingDirectory, inputs.policy),
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays ?? null,
        uploadArtifacts: inputs.uploadArtifacts,
    };
}


/***/ }),

/***/ 96949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appliedJson: () => (/* binding */ appliedJson),
/* harmony export */   appliedSummary: () => (/* binding */ appliedSummary),
/* harmony export */   appliedText: () => (/* binding */ appliedText),
/* harmony export */   outputsOfApply: () => (/* binding */ outputsOfApply)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38485);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73936);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14814);
/**
 * What an apply came to, as every surface tells it. Paths come from a stranger's diff and are made harmless here.
 */






const SHOWN = 60;
/** The end for a person. */
function appliedText(applied) {
    const { manifest, diff, root, end } = applied;
    const files = diff.files
        .slice(0, SHOWN)
        .map(({ path, kind }) => `  ${kind.replace('_', ' ').padEnd(11)} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 160)}`);
    const more = diff.files.length > SHOWN ? [`  … and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(diff.files.length - SHOWN, 'more file')}`] : [];
    return [
        `${headline(applied)}`,
        ...(end.status === 'succeeded'
            ? [...files, ...more]
            : [
                `  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(end.message ?? '', 600)}`,
                `  ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASONS */ .ez.apply_failed.cure}`,
                `  explained ${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationOf */ .p)('apply_failed')}`,
            ]),
        `  tree      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(root)}`,
        `  run       ${(0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_4__/* .runFolder */ .kQ)(manifest.task_id, manifest.run_id)}`,
        `  sha256    ${end.sha256}`,
        ...(end.status === 'succeeded' ? ['  next      git diff --cached'] : []),
        '',
    ].join('\n');
}
function headline({ manifest, end }) {
    const forced = end.forced === null ? '' : `, in spite of the outcome ${end.forced}`;
    const done = end.status === 'succeeded' ? 'APPLIED' : 'NOT APPLIED';
    const what = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(end.files, 'file')} of the run ${manifest.run_id}${forced}`;
    return `${done}  ${what}${end.status === 'succeeded' ? '; staged, not committed' : ''}`;
}
/** The end as one JSON document. */
function appliedJson({ manifest, diff, root, end }) {
    const succeeded = end.status === 'succeeded';
    return {
        schema: 1,
        task_id: manifest.task_id,
        run_id: manifest.run_id,
        apply_status: end.status,
        reason: succeeded ? null : 'apply_failed',
        message: end.message,
        forced: end.forced,
        sha256: end.sha256,
        work_tree: root,
        files: diff.files.map(({ path, oldPath, kind, concerns }) => ({
            path,
            old_path: oldPath,
            kind,
            concerns,
        })),
        allowed: end.allowed,
    };
}
/** The end as the step summary. */
function appliedSummary(applied) {
    const { diff, end } = applied;
    const sign = end.status === 'succeeded' ? '✅' : '❌';
    const rows = diff.files
        .slice(0, SHOWN)
        .map(({ path, kind }) => `| ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(path, 160)} | ${kind.replace('_', ' ')} |`);
    return [
        `**${sign} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(headline(applied), 300)}**`,
        ...(end.message === null
            ? []
            : [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(end.message, 600)} ([\`apply_failed\`](${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationOf */ .p)('apply_failed')}))`]),
        ['| file | |', '|---|---|', ...rows].join('\n'),
        `SHA-256 of the diff: \`${end.sha256}\`\n`,
    ].join('\n\n');
}
/** The outputs of a step that applies; the step fails if nothing was applied. */
function outputsOfApply({ manifest, folder, end }, artifact) {
    const succeeded = end.status === 'succeeded';
    const { cloud_execution: cloud } = manifest;
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .singleLines */ .YT)({
        'run-outcome': manifest.outcome,
        reason: succeeded ? null : 'apply_failed',
        verdict: succeeded ? 'allow' : 'block',
        'check-conclusion': succeeded ? 'success' : 'failure',
        evidence: manifest.evidence,
        'run-id': manifest.run_id,
        'manifest-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'manifest.json'),
        'summary-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'run-summary.json'),
        'cloud-task-id': cloud?.task_id,
        'cloud-task-url': cloud?.status_url,
        'cloud-status': cloud?.status,
        'diff-status': manifest.diff.status,
        'diff-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cloud', manifest.diff.path?.split('/').at(-1) ?? ''),
        'findings-failed': '0',
        'codex-version': manifest.codex_cli.version,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
        'applied-files': succeeded ? String(end.files) : null,
        'applied-sha256': succeeded ? end.sha256 : null,
    });
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
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38485);
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
    'artifact-id': 'Id of the uploaded artifact; empty where post uploads it',
    'artifact-url': 'Page of the uploaded artifact',
    'applied-files': 'How many files were applied; empty where none were',
    'applied-sha256': 'SHA-256 of the diff that was applied',
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


/***/ })

};
