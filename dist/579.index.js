export const id = 579;
export const ids = [579];
export const modules = {

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   L: () => (/* binding */ findCredential)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81622);
/**
 * Which credential a run has: told from the inputs without asking anybody. Knows what Codex Cloud accepts (a
 * ChatGPT login or an access token, never an API key; observed with the Codex CLI 0.169.0) and nothing of runs.
 */



const Tokens = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    id_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^.]+\.[^.]+\.[^.]*$/),
    access_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    refresh_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    account_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
});
const AuthJson = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    tokens: Tokens.nullish(),
    personal_access_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    OPENAI_API_KEY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    last_refresh: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
/** Finds the usable credential. Throws RunError `credentials_malformed` for one that the CLI could not read. */
function findCredential(inputs) {
    if (inputs.codexAccessToken)
        return {
            state: 'usable',
            credential: { kind: 'access-token', token: checkedToken(inputs.codexAccessToken) },
        };
    if (inputs.codexAuthJson)
        return foundInAuthJson(inputs.codexAuthJson);
    return { state: inputs.openaiApiKey ? 'wrong_kind' : 'missing' };
}
/** Every value in the inputs that must never be shown: of auth.json each text in it, never the file as one. */
function secretsOf(inputs) {
    const whole = [inputs.codexAccessToken, inputs.openaiApiKey].filter((secret) => secret !== undefined);
    return [...whole, ...(inputs.codexAuthJson ? innerTexts(inputs.codexAuthJson) : [])];
}
function checkedToken(token) {
    if (!/^at-\S+$/.test(token.reveal()))
        throw malformed('codex-access-token does not start with at-');
    return token;
}
function foundInAuthJson(content) {
    const parsed = AuthJson.safeParse(parse(content));
    if (!parsed.success)
        throw malformed('codex-auth-json is no auth.json of a codex login');
    const { tokens, personal_access_token: token, last_refresh: lastRefresh, OPENAI_API_KEY: apiKey, } = parsed.data;
    const usable = { state: 'usable', credential: { kind: 'auth-json', content } };
    if (token)
        return usable;
    // A login by API key writes the same file without tokens.
    if (!tokens && apiKey)
        return { state: 'wrong_kind' };
    if (!tokens)
        throw malformed('codex-auth-json holds no credential');
    // Without it the CLI sends its requests without the Authorization header, and says nothing.
    if (!lastRefresh)
        throw malformed('codex-auth-json has no last_refresh');
    return usable;
}
/** Texts short enough to be ordinary words are left out by the redactor; names and times are no secrets. */
const PUBLIC_FIELDS = new Set([
    'auth_mode',
    'last_refresh',
    'token_type',
    'scope',
    'type',
]);
function innerTexts(content) {
    const texts = [];
    const parsed = parse(content);
    if (parsed === null)
        texts.push(...likelyTokens(content.reveal()));
    else
        collect(parsed, '');
    return texts.map((text) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text));
    function collect(value, name) {
        if (typeof value === 'string' && !PUBLIC_FIELDS.has(name))
            texts.push(value);
        if (value !== null && typeof value === 'object') {
            for (const [key, inner] of Object.entries(value))
                collect(inner, key);
        }
    }
}
/** Of a file that cannot be read: every part as long as a token and not spelled like the name of a field. */
function likelyTokens(text) {
    const parts = text.match(/[^\s"'{}[\],:]{16,}/g) ?? [];
    return parts.filter((part) => !/^[a-z_]+$/.test(part));
}
function parse(content) {
    try {
        return JSON.parse(content.reveal());
    }
    catch {
        return null;
    }
}
function malformed(message) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('credentials_malformed', message);
}


/***/ }),

/***/ 90743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   fX: () => (/* binding */ metaOf),
/* harmony export */   k8: () => (/* binding */ KNOB_NAMES)
/* harmony export */ });
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46519);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _knobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21763);




const KNOB_NAMES = Object.keys(_knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S.shape);
/** Documentation and handling of one knob. */
function metaOf(name) {
    return _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S.shape[name].meta();
}
/**
 * Reads the given texts. Throws RunError `input_invalid` for the first one that cannot be used, naming the input,
 * its value (never a credential's) and what to give instead.
 */
function parseInputs(given) {
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
    const result = _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOBS */ .S.safeParse(present);
    if (!result.success) {
        const issue = result.error.issues[0];
        const name = issue?.path[0];
        throw invalid(name, given[name] ?? '', issue?.message ?? 'correct it');
    }
    refuseConflicts(given);
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
        ...values,
    };
}
/** The error for an input that cannot be used. */
function invalid(name, value, cure) {
    // A proxy's address may hold a password; and what is as long as a token may be one, in the wrong place.
    const hidden = metaOf(name).secret || name === 'https-proxy' || value.includes('@') || /[\w+=-]{32,}/.test(value);
    const shown = hidden ? 'the given value' : JSON.stringify((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, 120));
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `Input ${name} cannot be ${shown}: ${cure}`, {
        guidance: `Correct the input ${name}`,
    });
}
function refuseConflicts(given) {
    for (const [name, other] of [
        ['prompt-file', 'prompt'],
        ['pipeline', 'scenario'],
        ['prompt', 'pipeline'],
        ['prompt-file', 'pipeline'],
        ['codex-version', 'codex-path'],
        ['codex-auth-json', 'codex-access-token'],
    ]) {
        if (given[name] && given[other])
            throw invalid(name, given[name], `${other} is given too; give one of the two`);
    }
    if (given['upload-artifacts'] === 'false' && given['retention-days'])
        throw invalid('retention-days', given['retention-days'], 'nothing is uploaded; leave it out');
}


/***/ }),

/***/ 21763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULTS),
  S: () => (/* binding */ KNOBS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: ./build/lib/secret.js
var secret = __webpack_require__(81622);
;// CONCATENATED MODULE: ./build/inputs/readers.js
/**
 * Readers of texts: what a knob accepts and what it makes of it. Each says in its error what to give instead; none
 * knows the name of a knob.
 */


/** A task id: it names a folder and an artifact. */
const TASK = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
/** Names the caller may not put into the child: they redirect its traffic, its code or its identity. */
const REFUSED_ENVIRONMENT = /^(?:.*_PROXY|SSL_CERT_.*|NODE_.*|LD_.*|DYLD_.*|CODEX_.*|OPENAI_.*|RUNNER_.*|ACTIONS_.*|GITHUB_.*|GIT_.*|INPUT_.*|BASH_ENV|ENV|PATH|HOME|TMPDIR|FORCE_COLOR|CLICOLOR.*|RUST_.*|.*CA_(?:BUNDLE|CERTS?|CERTIFICATE).*)$/i;
function readers_text(accepts, test) {
    return schemas/* string */.YjP().refine(test, { error: accepts });
}
function choice(values) {
    return schemas/* enum */.k5n(values, { error: `give one of ${values.join(', ')}` });
}
function decimal(minimum, maximum) {
    return schemas/* string */.YjP()
        .transform((value) => (/^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN))
        .refine((value) => value >= minimum && value <= maximum, {
        error: `give a number from ${minimum} to ${maximum}`,
    });
}
function whole(minimum, maximum) {
    return schemas/* string */.YjP()
        .transform((value) => (/^\d+$/.test(value) ? Number(value) : Number.NaN))
        .refine((value) => value >= minimum && value <= maximum, {
        error: `give a whole number from ${minimum} to ${maximum}`,
    });
}
const yesOrNo = schemas/* enum */.k5n(['true', 'false'], { error: 'give true or false' })
    .transform((value) => value === 'true');
const readers_secret = schemas/* string */.YjP()
    .refine((value) => !value.includes('\0'), { error: 'give the credential as it was issued' })
    .transform((value) => new secret/* Secret */.z(value));
const notBlank = readers_text('give text that is not blank', (value) => value.trim() !== '');
const path = readers_text('give a path', (value) => value.trim() !== '' && !value.includes('\0'));
const environmentNames = schemas/* string */.YjP()
    .transform((value) => value.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((names) => names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)), {
    error: 'give names of environment variables, separated by spaces or commas, without values',
})
    .refine((names) => !names.some((name) => REFUSED_ENVIRONMENT.test(name)), {
    error: 'leave out names that redirect traffic, code or identity (proxy, CA, loader, CODEX_*, RUNNER_*, ACTIONS_* and the like); https-proxy and ca-certificate are inputs of their own',
});
const proxyUrl = readers_text('give a URL such as http://proxy.example:8080, with % in a password written as %25', (value) => {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
        return false;
    return isDecodable(url.username) && isDecodable(url.password);
});
function isDecodable(encoded) {
    try {
        decodeURIComponent(encoded);
        return true;
    }
    catch {
        return false;
    }
}

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
};
/** A knob's reader takes the text that was given, never an empty one. */
function knob(reader, meta) {
    return reader.optional().meta({ ...meta });
}
/** Every knob of the operation `run`, in the order of the documentation. */
const KNOBS = schemas/* object */.Ikc({
    operation: knob(choice(['run']), { description: 'What to do', default: 'run', actionOnly: true }),
    scenario: knob(readers_text('give the name of a shipped scenario or the path of a .yml file', (value) => /^[a-z0-9][a-z0-9-]*$|\.ya?ml$/.test(value)), {
        description: 'A scenario shipped with the action, or a `.yml` file of your own',
        default: '`smoke`, where no pipeline is given',
    }),
    pipeline: knob(readers_text('give the id of a pipeline: letters, digits, ".", "_" or "-"', (value) => TASK.test(value)), {
        description: 'Pipeline of `codex.orchestrator.json` to run, instead of a scenario',
        default: '',
    }),
    target: knob(notBlank, {
        description: 'The one stage of the pipeline to run; in `cloud` mode it becomes the cloud task',
        default: 'all stages; in `cloud` mode the only one that can be meant',
        fromScenario: true,
    }),
    'execution-mode': knob(choice(['mcp', 'cloud']), {
        description: '`cloud` runs the task in Codex Cloud; `mcp` runs it on this machine',
        default: DEFAULTS.executionMode,
        fromScenario: true,
    }),
    rehearse: knob(yesOrNo, {
        description: 'Run against the embedded emulator instead of Codex Cloud; needs and accepts no credential',
        default: 'false',
    }),
    task: knob(readers_text(`give 1 to 64 letters, digits, ".", "_" or "-", not starting with a sign`, (value) => TASK.test(value)), {
        description: 'Name of the task; the record goes to `.runs/<task>/`',
        default: 'the id of the scenario or of the pipeline',
    }),
    prompt: knob(notBlank, {
        description: "Prompt for the cloud task, instead of the scenario's",
        default: '',
    }),
    'prompt-file': knob(path, {
        description: 'File in the working directory that holds the prompt; not together with `prompt`',
        default: '',
    }),
    fallback: knob(choice(['strict', 'auto']), {
        description: 'Where a run in the cloud lacks environment, branch or Codex CLI: `strict` ends it, `auto` runs the same target here and says so',
        default: 'strict',
    }),
    'cloud-dispatch': knob(choice(['on', 'off']), {
        description: '`off` lets nothing go to the cloud, whoever asks for it; stands above `fallback`',
        default: 'on',
    }),
    'cloud-environment': knob(readers_text('give the id or the label of a Codex Cloud environment', (value) => /^[^\s\p{Cc}-][^\p{Cc}]{0,199}$/u.test(value)), {
        description: 'Codex Cloud environment, by id or label',
        default: '`CODEX_CLOUD_ENV_ID`, else the repository as `owner/name`',
        fromScenario: true,
    }),
    branch: knob(readers_text('give a branch name that git accepts', (value) => codex/* BRANCH */.dI.test(value)), {
        description: 'Branch the cloud task starts from',
        default: 'the branch of the event or of the checkout',
        fromScenario: true,
    }),
    'cloud-attempts': knob(whole(codex/* MIN_ATTEMPTS */.GB, codex/* MAX_ATTEMPTS */.m), {
        description: 'How many solutions Codex Cloud tries (best of N); each costs quota',
        default: String(DEFAULTS.cloudAttempts),
        fromScenario: true,
    }),
    'timeout-minutes': knob(decimal(0.01, 1440), {
        description: 'Deadline of the whole run, from before the launch to after the diff',
        default: String(DEFAULTS.timeoutMinutes),
        unit: 'minutes, decimals allowed',
        fromScenario: true,
    }),
    'poll-interval-seconds': knob(decimal(0.1, 3600), {
        description: 'Gap between two looks at the cloud task',
        default: String(DEFAULTS.pollIntervalSeconds),
        unit: 'seconds, decimals allowed',
        fromScenario: true,
    }),
    'codex-version': knob(readers_text('give an exact version such as 0.169.0', (value) => SEMVER.test(value)), {
        description: 'Codex CLI release to install; not together with `codex-path`',
        default: codex/* CODEX_VERSION */.h3,
    }),
    'codex-path': knob(path, {
        description: 'Codex CLI already on the machine: the native file, the npm shim or a link to either',
        default: '',
    }),
    'codex-access-token': knob(readers_secret, {
        description: 'Codex access token (`at-…`), for `cloud`',
        default: '',
        secret: true,
    }),
    'codex-auth-json': knob(readers_secret, {
        description: 'Content of `auth.json` of a dedicated `codex login`, for `cloud`',
        default: '',
        secret: true,
    }),
    'openai-api-key': knob(readers_secret, {
        description: 'OpenAI API key; Codex Cloud does not accept one, so alone it leads to a skip in `cloud`',
        default: '',
        secret: true,
    }),
    'on-missing-credentials': knob(choice(['skip', 'fail', 'rehearse']), {
        description: 'What to do where no usable credential is given',
        default: 'skip',
    }),
    'missing-diff': knob(choice(['ignore', 'warn', 'fail']), {
        description: 'What it means when the cloud task is READY without a diff',
        default: DEFAULTS.missingDiff,
        fromScenario: true,
    }),
    policy: knob(path, {
        description: 'Your own gate policy, laid over the shipped one',
        default: 'canary/policy.yml of the action',
    }),
    'artifact-name': knob(readers_text('give 1 to 60 letters, digits, ".", "_" or "-"', (value) => /^[A-Za-z0-9._-]{1,60}$/.test(value)), { description: 'Prefix of the artifact name', default: 'codex-canary', actionOnly: true }),
    'retention-days': knob(whole(1, 400), {
        description: 'How long the artifact is kept',
        default: "the repository's setting",
        unit: 'days',
        actionOnly: true,
    }),
    'upload-artifacts': knob(yesOrNo, {
        description: 'Upload the run directory as an artifact',
        default: 'true',
        actionOnly: true,
    }),
    'working-directory': knob(path, {
        description: 'Where `.runs/` is written and files are looked up',
        default: '.',
    }),
    'pass-env': knob(environmentNames, {
        description: 'Names of further environment variables the Codex CLI may see',
        default: '',
    }),
    'https-proxy': knob(proxyUrl, {
        description: 'Proxy for the Codex CLI; its password is masked',
        default: '',
    }),
    'ca-certificate': knob(path, {
        description: 'PEM file of additional certificate authorities for the Codex CLI',
        default: '',
    }),
    'github-token': knob(readers_secret, {
        description: "Reads the head commit of `branch` where it is not the event's own; needs `contents: read`",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, as action.yml holds it
        default: '${{ github.token }}',
        secret: true,
        actionOnly: true,
    }),
});


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ isSelected),
  e: () => (/* binding */ plan)
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
/** True where this run runs the stage: all of them here, one in the cloud, or the one that was named. */
function isSelected({ target }, { id }) {
    return target === null || target === id;
}
/** The stage that is named, or the only one that can be meant by a run in the cloud; null where all are run. */
function targetOf({ inputs, loaded, pipeline = null, defaults }) {
    if (pipeline === null)
        return null;
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

/***/ 29329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4636);
/* harmony import */ var _execute_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7307);
/* harmony import */ var _execute_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2126);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87642);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13963);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38485);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1059);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81622);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38839);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26742);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(99153);
/* harmony import */ var _plan_planner_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(167);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57427);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(24266);
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(50533);
/**
 * The manager: one run from its inputs to its verdict, in the order of the house. As long as the record can be written
 * nothing is thrown: whatever happens becomes an outcome with a reason, and the record is closed.
 */
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


















/**
 * Runs once. Throws RunError before there is a record, for a scenario, prompt or policy that cannot be used, and where
 * the record cannot be written any more.
 */
async function run(request, deps) {
    const { inputs } = request;
    const startedMs = deps.clock.now();
    const redactor = new _lib_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .Redactor */ .p();
    redactor.add(secretsOfRequest(request, deps));
    const own = inputs.policy === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.host.workingDirectory, inputs.policy);
    const policy = await (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(deps.host.canary, 'policy.yml'), own);
    const planned = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_16__/* .makePlan */ .Cs)(request, deps);
    const store = await (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_13__/* .openStore */ .C)({
        workingDirectory: deps.host.workingDirectory,
        taskId: planned.taskId,
        runId: `${(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .isoTime */ .Ly)(startedMs).replace(/[:.]/g, '-')}-${deps.random(4)}`,
        clock: deps.clock,
        redactor,
        onEvent: deps.onEvent,
    });
    deps.onOpen(store.folder);
    const scene = {
        request,
        deps,
        store,
        redactor,
        planned,
        policy,
        deadline: startedMs + planned.timeoutMs,
    };
    return conduct(scene).catch((error) => {
        throw naming(error, store);
    });
}
/** Builder, tester, reviewer and gate, one after the other. */
async function conduct(scene) {
    const { request, deps, store, redactor, policy } = scene;
    const built = await execute(scene).catch((error) => recordFailure(store, error));
    const judged = built === null
        ? null
        : await (0,_close_js__WEBPACK_IMPORTED_MODULE_15__/* .judge */ .S)(store, built, redactor).catch((error) => recordFailure(store, ours(error)));
    const { clock, random, host } = deps;
    return (0,_close_js__WEBPACK_IMPORTED_MODULE_15__/* .close */ .V)({
        store,
        policy,
        event: request.context.event,
        built,
        judged,
        notices: scene.notices ?? [],
        remember: (manifest) => (0,_remember_js__WEBPACK_IMPORTED_MODULE_17__/* .remember */ .k)(manifest, { ...host, clock, random }),
    });
}
/** What keeps a run from the cloud before anything was sent, and may be answered by running here. */
const OBSTACLES = new Set([
    'environment_unresolved',
    'branch_unresolved',
    'codex_missing',
    'npm_missing',
]);
/** Admission, then the build in the mode of the plan. Null where the run was skipped or refused. */
async function execute(scene) {
    const { request, store, planned } = scene;
    const { admission, credential } = await admitted(scene);
    if (admission.action !== 'run')
        return null;
    const { mode, requested, reason } = planned.route;
    if (mode !== requested)
        await fallBack('dispatch_off', 'cloud_dispatch_off', reason);
    if (mode === 'mcp')
        return buildHere(scene);
    try {
        // Awaited here, so that what fails before the submit is caught.
        return await buildInCloud(scene, admission.backend, credential);
    }
    catch (error) {
        const { code, message } = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toRunError */ .D7)(error);
        const mayRunHere = request.inputs.fallback === 'auto' && planned.items.length > 0;
        if (!mayRunHere || !OBSTACLES.has(code))
            throw error;
        await fallBack('auto', code, message);
        return buildHere(scene);
    }
    async function fallBack(policy, code, message) {
        await store.emit({ event: 'cloud:fallback', payload: { policy, code, message } });
    }
}
/** Runs the selected stages on this machine. */
async function buildHere({ request, deps, store, planned, deadline }) {
    const { host, clock, stream, onOutput, signal } = deps;
    const bounds = { concurrency: planned.pipeline?.concurrency ?? 1, deadline, signal };
    const items = planned.items.filter((item) => (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_14__/* .isSelected */ .s)(planned, item));
    const env = { ...deps.stageEnvironment(request.inputs.passEnv), [_execute_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGE_MARK */ .zk]: store.runId };
    const { workingDirectory, shell } = host;
    return (0,_execute_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .buildLocally */ .Bi)(items, bounds, { store, clock, stream, workingDirectory, env, shell, onOutput });
}
/** Backend, target, Codex CLI, cloud task. */
async function buildInCloud(scene, evidence, credential) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, deps, store, redactor, planned, deadline } = scene;
        const known = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_16__/* .knownTarget */ .VO)(request, planned, { deps, deadline });
        const { httpsProxy, caCertificate, passEnv } = request.inputs;
        const asked = evidence === 'live' && credential !== null
            ? { kind: 'live', known: withTarget(known), credential, httpsProxy, caCertificate }
            : { kind: 'rehearsal', known, script: planned.rehearsalScript };
        const backend = __addDisposableResource(env_1, await deps.openBackend(asked, passEnv), true);
        redactor.add(backend.secrets);
        const target = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_16__/* .resolveTarget */ .u1)(backend.known, request.context);
        const { headSha } = backend.known;
        await store.emit({
            event: 'target:resolved',
            payload: { ...target, head_sha: headSha, transport: backend.transport },
        });
        const { codex, notice } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_16__/* .prepareCodex */ .fU)(request.inputs, backend, { deps, store, deadline });
        scene.notices = [...backend.notices, ...(notice === null ? [] : [notice])];
        const { attempts, prompt, nonce } = planned;
        const bounds = { pollIntervalMs: planned.pollIntervalMs[evidence], deadline, signal: deps.signal };
        // Awaited here: the backend must not be closed before the build has ended.
        return await (0,_execute_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .build */ .jq)({ ...target, attempts, prompt, nonce }, bounds, { ...deps, store, codex });
        /** A live run needs a complete target before a credential is written anywhere. */
        function withTarget(value) {
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_16__/* .resolveTarget */ .u1)(value, request.context);
            return value;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Decides on the run and records the decision as its first event. */
async function admitted({ request, planned, store }) {
    const { mode, requested, source, reason } = planned.route;
    const decided = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_16__/* .decideAdmission */ .KV)(request.inputs, planned.route);
    const { admission } = decided;
    await store.emit({
        event: 'run:started',
        payload: {
            scenario: planned.scenarioId,
            title: planned.title,
            mode_requested: requested,
            mode,
            mode_source: source,
            ...pipelineOf(planned, reason),
            admission: admission.action,
            evidence: admission.action === 'run' ? admission.backend : null,
            github_event: request.context.event,
            repository: request.context.repository,
            environment: planned.environment,
            branch: planned.branch,
            head_sha: request.context.headSha,
            attempts: planned.attempts,
            timeout_seconds: planned.timeoutMs / 1000,
            poll_interval_seconds: planned.pollIntervalMs[admission.action === 'run' ? admission.backend : 'live'] / 1000,
            missing_diff: planned.missingDiff,
            proof_file: planned.proofFile,
            severities: { ...planned.severities },
            nonce: planned.nonce,
            prompt_sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .sc)(planned.prompt),
        },
    });
    if (admission.action !== 'run')
        await store.emit((0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .failureEvent */ .p)(admission.code, {
            message: decided.message ?? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .REASONS */ .ez[admission.code].title,
            phase: 'admit',
        }));
    return decided;
}
/** What the record tells of a pipeline; a scenario of one prompt has none. */
function pipelineOf(planned, reason) {
    const { pipeline, target, items, route } = planned;
    if (pipeline === null)
        return {};
    const stages = items.map((item) => ({
        id: item.id,
        title: item.title,
        kind: route.mode === 'cloud' && item.id === target ? 'cloud' : item.kind,
        command: item.command,
        role: item.role,
        parent_pipeline: item.parentPipeline,
        selected: (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_14__/* .isSelected */ .s)(planned, item),
    }));
    return { mode_reason: reason, pipeline: { id: pipeline.id, title: pipeline.title, target, stages } };
}
/** A record of ours that cannot be judged is no fault of the user's. */
function ours(cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('internal_error', `the record of the run cannot be judged: ${why}`, { cause });
}
/** Records a thrown failure; what the executor itself knows to have failed is in the record already. */
async function recordFailure(store, error) {
    const { code, message, guidance, retryable } = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toRunError */ .D7)(error);
    const event = (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .failureEvent */ .p)(code, { message, guidance, retryable, phase: (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .phaseOf */ .h)(store.events) });
    await store.emit(event).catch(() => {
        // What cannot be recorded is told as it is; that the disk is full says less.
        throw error;
    });
    return null;
}
/** What no record can tell, with the address of the cloud task where one is known: nothing else would keep it. */
function naming(error, { events }) {
    const url = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_11__/* .findEvent */ .MY)(events, 'cloud:submitted')?.payload.url;
    const { code, message, guidance, retryable } = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toRunError */ .D7)(error);
    if (url === undefined || guidance.includes(url))
        return error;
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4(code, message, { cause: error, retryable, guidance: `${guidance}: ${url}` });
}
/** Every value of the request that must not be written anywhere; told to the surface at once. */
function secretsOfRequest({ inputs }, { mask }) {
    const secrets = (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)(inputs);
    if (inputs.githubToken)
        secrets.push(inputs.githubToken);
    const password = inputs.httpsProxy === undefined ? '' : (URL.parse(inputs.httpsProxy)?.password ?? '');
    if (password !== '')
        secrets.push(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_10__/* .Secret */ .z(password), new _lib_secret_js__WEBPACK_IMPORTED_MODULE_10__/* .Secret */ .z(decodeURIComponent(password)));
    const kept = secrets.filter((secret) => secret.reveal().length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .SHORTEST_SECRET */ .c);
    for (const secret of kept)
        mask(secret);
    return kept;
}


/***/ }),

/***/ 24266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KV: () => (/* binding */ decideAdmission),
  VO: () => (/* binding */ knownTarget),
  Cs: () => (/* binding */ makePlan),
  fU: () => (/* binding */ prepareCodex),
  u1: () => (/* binding */ resolveTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/admit/admission.js
/** Decides whether a run starts. */
function admit(request) {
    if (request.refusal !== null)
        return { action: 'refuse', code: request.refusal };
    // This machine needs no credential; a rehearsal of it runs the same stages, and only says that it is one.
    if (request.mode === 'mcp')
        return { action: 'run', backend: request.rehearse ? 'rehearsal' : 'live' };
    if (request.rehearse) {
        return request.credentialGiven
            ? { action: 'refuse', code: 'rehearsal_with_credential' }
            : { action: 'run', backend: 'rehearsal' };
    }
    if (request.credential === 'malformed')
        return { action: 'refuse', code: 'credentials_malformed' };
    if (request.credential === 'usable')
        return { action: 'run', backend: 'live' };
    switch (request.onMissingCredentials) {
        case 'fail':
            return { action: 'refuse', code: 'credentials_required' };
        case 'rehearse':
            return { action: 'run', backend: 'rehearsal' };
        case 'skip':
            return {
                action: 'skip',
                code: request.credential === 'missing' ? 'credentials_missing' : 'credentials_wrong_kind',
            };
    }
}

// EXTERNAL MODULE: ./build/assert/rules.js + 5 modules
var assert_rules = __webpack_require__(27484);
// EXTERNAL MODULE: ./build/credentials/credential.js
var credential = __webpack_require__(4636);
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

// EXTERNAL MODULE: ./build/inputs/knobs.js + 1 modules
var knobs = __webpack_require__(21763);
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
    const scenario = await (0,yaml/* parseYamlAs */.b)(Scenario, await readText(path, `Scenario ${name}`), name);
    if (scenario.prompt !== undefined)
        return { scenario, prompt: scenario.prompt };
    if (scenario.pipeline !== undefined)
        return { scenario, prompt: '' };
    const promptPath = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), scenario['prompt-file'] ?? '');
    const root = own ? places.workingDirectory : places.canary;
    const prompt = await readPrompt(await insideOf(root, promptPath), `Prompt of the scenario ${name}`);
    return { scenario, prompt };
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
 * Everything before the first call: the plan, the admission, the target, the Codex CLI. Throws RunErrors; starts no
 * cloud task.
 */










/** Lays inputs over the scenario. Throws RunError `input_invalid` for a file that cannot be used. */
async function makePlan({ inputs, context }, { host, random }) {
    const { loaded, pipeline } = await load(inputs, host);
    checkSeverities(inputs.scenario, loaded.scenario);
    const prompt = inputs.promptFile === undefined
        ? inputs.prompt
        : await loadPromptFile(inputs.promptFile, host.workingDirectory);
    return (0,planner/* plan */.e)({
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
/** Whether the run may start, and with which credential. */
function decideAdmission(inputs, { mode, refusal }) {
    const found = findOrFault(inputs);
    const credential = found.state === 'usable' ? found.credential : null;
    const admission = admit({
        mode,
        refusal,
        rehearse: inputs.rehearse,
        onMissingCredentials: inputs.onMissingCredentials,
        credential: found.state,
        credentialGiven: found.state !== 'missing' || inputs.openaiApiKey !== undefined,
    });
    const told = found.state === 'malformed' && admission.action === 'refuse' && admission.code === found.code;
    return { admission, credential, ...(told ? { message: found.message } : {}) };
}
/** The credential, or what is wrong with it: whether that matters is for admission to say. */
function findOrFault(inputs) {
    try {
        return (0,credential/* findCredential */.L)(inputs);
    }
    catch (error) {
        const { code, message } = (0,errors/* toRunError */.D7)(error);
        return { state: 'malformed', code, message };
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
/** Finds the Codex CLI and makes the scratch repository it runs in. */
async function prepareCodex(inputs, backend, { deps, store, deadline }) {
    const { host, spawn, clock, signal } = deps;
    const { resolveCodex } = await __webpack_require__.e(/* import() */ 354).then(__webpack_require__.bind(__webpack_require__, 38354));
    const codex = await resolveCodex({
        codexPath: inputs.codexPath,
        codexVersion: inputs.codexVersion,
        workingDirectory: host.workingDirectory,
        cache: host.cache,
        lockFolder: (0,external_node_path_.join)(host.canary, 'codex-cli'),
        npmEnv: npmEnvironment(inputs, host),
        scratch: host.scratch,
        codexEnv: backend.env,
        spawn,
        clock,
        signal,
        deadline,
    });
    await store.emit({ event: 'codex:resolved', payload: { version: codex.version, sha256: codex.sha256 } });
    const cwd = await makeScratchRepository((0,external_node_path_.join)(host.scratch, 'repository'), backend.known.repository);
    return { codex: { file: codex.file, env: backend.env, cwd }, notice: codex.notice };
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
