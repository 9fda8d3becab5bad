export const id = 1344;
export const ids = [1344,1911];
export const modules = {

/***/ 71911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ replaceLogin),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   canReplaceLogin: () => (/* binding */ canReplaceLogin),
/* harmony export */   d9: () => (/* binding */ HeldLogin),
/* harmony export */   loginIn: () => (/* binding */ loginIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81622);
/* harmony import */ var _codex_home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75620);
/**
 * The login in a private CODEX_HOME, which the Codex CLI renews on its own: tells one login from another, says what may be
 * left on the disk so that a later process can keep a renewed one, and puts one back where the user has it. Asks nobody.
 */








/** A secret of the repository of the job, or a secret of Vault. */
const Place = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ environment: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(), name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        vault: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
            address: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
            namespace: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
            authority: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
        }),
        secret: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ mount: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['1', '2']), path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    }),
]);
/** What is left for a later process of the same job. Nothing in it opens anything: the sealed text least of all. */
const HeldLogin = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /** The private CODEX_HOME. */
    home: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Fingerprint of the login that is kept already: the one that was given, or a renewed one. */
    kept: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Where a renewed one goes to; null where it goes nowhere. */
    place: Place.nullable(),
    /** A renewed login that was not kept yet, as GitHub takes it. */
    sealed: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ keyId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).nullable(),
});
const Tokens = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ access_token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), refresh_token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
const Renewable = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tokens: Tokens });
/** Tells a login from a renewed one, however the file is written; null for one that is never renewed, or is none. */
function fingerprintOf(content) {
    const tokens = Renewable.safeParse(parsed(content.reveal())).data?.tokens;
    return tokens === undefined ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(JSON.stringify([tokens.refresh_token, tokens.access_token]));
}
/** The login that lies in a CODEX_HOME now; null where none can be read whole. */
async function loginIn(home) {
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'auth.json'), _codex_home_js__WEBPACK_IMPORTED_MODULE_6__.MAX_LOGIN_BYTES).catch(() => null);
    return text === null ? null : new _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(text);
}
/** Changes with every write of the login in a CODEX_HOME: one call of the system, where reading it takes many. Null where none lies there. */
function stampOf(home) {
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'auth.json'), { bigint: true, throwIfNoEntry: false });
        return info ? [info.ino, info.size, info.mtimeNs, info.ctimeNs].join() : null;
    }
    catch {
        // Reading it says what is wrong.
        return null;
    }
}
/** True where the login in a folder of the user's own can be replaced by a renewed one. */
async function canReplaceLogin(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'auth.json'))
        .then((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK))
        .then(() => true, () => false);
}
/**
 * Puts a renewed login into a folder of the user's own, whole or not at all and for its owner alone, in the place of the
 * one with the fingerprint `before`. Throws RunError `credential_rotation_lost` where another stands there, or none can.
 */
async function replaceLogin(folder, content, before) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'auth.json');
    // A link stays one.
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(named).catch(() => named);
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(path, _codex_home_js__WEBPACK_IMPORTED_MODULE_6__.MAX_LOGIN_BYTES);
    if (text === null || fingerprintOf(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(text)) !== before)
        throw lost(`${named} holds another login by now than this run began with`);
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, content.reveal(), 0o600).catch((cause) => {
        throw lost(`${named} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
    });
}
function lost(message) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('credential_rotation_lost', message);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 60077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ givenByAction),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   ay: () => (/* binding */ inputOfPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33540);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70251);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81622);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70770);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _from_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73330);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90743);
/**
 * Reads the knobs as the runner gives them to an action. Has every secret masked the moment
 * it is read, before any message can hold it.
 */








/**
 * The texts of all inputs; empty where the workflow gives none. Throws RunError `input_invalid` for a misspelt one, which
 * the runner hands over as it does any other, with a warning.
 */
function givenByAction(mask) {
    const given = secretInputs(mask);
    refuseMisspelt();
    return (0,_from_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .withJobVariables */ .d0)(given, process.env);
}
/** The texts of all inputs as they are, each secret masked: for post, which shows none and goes by none. */
function secretInputs(mask) {
    const given = Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8.map((name) => [name, textOf(name)]));
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8) {
        // A whole auth.json is never masked: the runner would also mask each of its lines, braces included.
        const value = given[name] ?? '';
        if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .metaOf */ .fX)(name).secret && name !== 'codex-auth-json' && value.length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c)
            mask(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value));
    }
    return given;
}
/**
 * A token by which post keeps a renewed login: the only inputs that it goes by, since a token is no thing to leave in the
 * state, which lies in a file as long as main is at work. Where the login goes stands in the state.
 */
function inputOfPost(name, mask) {
    const value = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name);
    if (value.length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c)
        mask(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value));
    return value === '' ? null : new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
}
/** A prompt keeps its blanks, so that one of nothing else is refused and not taken for none. */
function textOf(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name, { trimWhitespace: name !== 'prompt' });
}
function refuseMisspelt() {
    const names = new Set(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8.map((name) => `INPUT_${name.toUpperCase()}`));
    for (const variable of Object.keys(process.env).filter((name) => name.startsWith('INPUT_') && !names.has(name))) {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(name, _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8);
        // One that is like none may be somebody else's variable.
        if (near !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `There is no input ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name)}`, {
                guidance: `Did you mean ${near}?`,
            });
    }
}


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

/***/ 10814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EXPLANATIONS),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
const CODES = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/codes.md';
/** Every reason code, in the order of the failure table. */
const EXPLANATIONS = {
    task_error: {
        why: "The agent gave up, the environment's set-up script failed, or somebody cancelled the task: the Codex CLI prints ERROR for all three",
        next: 'codex cloud status <task>',
    },
    stage_failed: {
        why: 'Its command ended with another exit status than 0, or its agent could not finish',
        next: 'codex-orchestrator show <run>',
    },
    apply_failed: {
        why: 'The files have changed since the cloud task began, or the work tree has changes of its own',
        next: 'git status',
    },
    apply_refused: {
        why: 'The run is no proven pass, or its diff touches paths that are denied, such as workflows or hooks',
        next: 'codex-orchestrator show <run> --diff',
    },
    diff_missing: {
        why: 'The prompt was a question, nothing had to be changed, or the service lost the diff',
        next: 'codex cloud diff <task>',
    },
    role_rejected: {
        why: 'The program that uses this action as a library put a role of its own in place',
        next: 'codex-orchestrator show <run>',
    },
    rule_failed: {
        why: 'The cloud task did something else than was asked, or a rule is stricter than the scenario',
        next: 'codex-orchestrator assert <run>',
    },
    applied_elsewhere: {
        why: 'Somebody, or another automation, pressed Apply on the page of the task',
        next: 'codex cloud status <task>',
    },
    answer_undecodable: {
        why: 'The service changed the shape of its answers, or something between it and the runner answered in its place',
        next: 'codex cloud list --json',
    },
    cli_unrecognised: {
        why: 'The Codex CLI is another release than the pinned one, was killed from outside, or crashed',
        next: 'codex --version',
    },
    internal_error: {
        why: 'The disk is full or cannot be written, or there is a mistake in this action',
        next: 'codex-orchestrator show <run>',
    },
    deadline_exceeded: {
        why: 'The task is larger than the time it was given, the service is slow, or it grew a state that the Codex CLI shows as PENDING for ever',
        next: 'codex-orchestrator resume --run <run>',
    },
    stage_timed_out: {
        why: 'It waits for input that never comes, or for a service that does not answer',
        next: 'codex-orchestrator show <run>',
    },
    input_invalid: {
        why: 'A word is misspelt, two inputs exclude each other, or a file is not where it is said to be',
        next: 'codex-orchestrator help start',
    },
    mode_unavailable: {
        why: 'The target has only commands and the mode is cloud, or only a prompt and the mode is mcp',
        next: 'codex-orchestrator plan',
    },
    cloud_dispatch_off: {
        why: 'cloud-dispatch is off, as a guard, and the run would have to go to the cloud',
        next: 'codex-orchestrator plan',
    },
    branch_unresolved: {
        why: 'The checkout has a detached HEAD, as on pull requests, or there is no repository',
        next: 'git branch --show-current',
    },
    branch_not_found: {
        why: 'The branch was never pushed, was deleted after a merge, or stands in a fork',
        next: 'git ls-remote origin <branch>',
    },
    head_moved: {
        why: 'Somebody pushed to the branch between the event and the submit, or while the task was at work',
        next: 'git ls-remote origin <branch>',
    },
    environment_unresolved: {
        why: 'Neither input nor scenario nor variable names one, and the repository is not known',
        next: 'codex-orchestrator doctor',
    },
    environment_not_found: {
        why: 'It is misspelt, belongs to another workspace, or the account has lost access to the repository',
        next: 'codex cloud list --json',
    },
    environment_ambiguous: {
        why: 'Labels need not be unique, and several environments of a repository often share one',
        next: 'codex cloud',
    },
    codex_missing: {
        why: 'codex-path leads nowhere, or the registry of npm could not be reached',
        next: 'codex-orchestrator doctor --install',
    },
    npm_missing: {
        why: 'The runner has no Node, or PATH does not lead to its npm',
        next: 'npm --version',
    },
    action_changed: {
        why: 'A stage, or what it installed, wrote into the folder of the action; or the action is used as ./ and a stage builds it, which belongs into a step of its own',
        next: 'git status',
    },
    credentials_required: {
        why: 'The secret is not set for this repository or environment, or the event is one that gets no secrets',
        next: 'codex-orchestrator doctor',
    },
    rehearsal_with_credential: {
        why: 'A job that rehearses still hands over the secret of the live one',
        next: 'codex-orchestrator canary --rehearse',
    },
    approval_missing: {
        why: 'Nobody approved in time, or the run is in a workflow, where nobody can',
        next: 'codex-orchestrator show <run>',
    },
    request_refused: {
        why: 'The service answered 4xx: the branch, the environment or the number of attempts is not to its liking',
        next: 'codex-orchestrator doctor',
    },
    task_not_found: {
        why: 'The task was deleted, cloud-task-id is misspelt, or the credential was replaced by one of another account or workspace',
        next: 'codex cloud list --json',
    },
    credentials_malformed: {
        why: 'The secret was cut, quoted twice, or holds a file other than auth.json',
        next: 'codex login status',
    },
    credentials_rejected: {
        why: 'The login was revoked or renewed elsewhere, the token has expired, or the check of tokens is down, which looks the same',
        next: 'codex login status',
    },
    rate_limited: {
        why: 'The account has used up its tasks of these hours, perhaps by other runs',
        next: 'codex cloud list --json',
    },
    network_error: {
        why: 'A proxy, a firewall or DNS stands in the way, or the service does not answer at all',
        next: 'codex-orchestrator doctor',
    },
    service_error: {
        why: 'An outage: the service answers 5xx, or a page in front of it does',
        next: 'codex cloud list --json',
    },
    launch_in_doubt: {
        why: 'The connection broke, the answer named no task, or the run was killed after it had asked for one',
        next: 'codex-orchestrator resume --run <run>',
    },
    credential_rotation_lost: {
        why: 'rotate-to is none, or GitHub could not be reached or did not take it; what was given is worth nothing any more',
        next: 'codex login',
    },
    rotation_refused: {
        why: 'rotate-token has expired, is not of this repository, or lacks the permission to write secrets',
        next: 'codex-orchestrator doctor',
    },
    public_repository: {
        why: 'Anybody can send a pull request there, and the vendor wants such a login in private repositories only',
        next: 'codex-orchestrator doctor',
    },
    credentials_missing: {
        why: 'The secret is not set, or the event is one that gets none, such as a pull request from a fork',
        next: 'codex-orchestrator doctor',
    },
    credentials_wrong_kind: {
        why: 'Codex Cloud needs a ChatGPT login; API keys are for the platform',
        next: 'codex login',
    },
    event_refused: {
        why: 'A workflow on pull_request_target, workflow_run, issue_comment or the like checks out the head of a pull request',
        next: 'git rev-parse HEAD',
    },
    base_unavailable: {
        why: 'The checkout is shallow and kept no credentials, there is none, or the event tells no base commit',
        next: 'git cat-file -t <commit>',
    },
    actor_not_admitted: {
        why: 'A comment, a fork or a bot caused the event, and a live credential would have been used for it',
        next: 'codex-orchestrator doctor',
    },
    credentials_vanished: {
        why: 'The secret was removed or has been renamed',
        next: 'codex-orchestrator doctor',
    },
    credentials_expiring: {
        why: 'What writes the credential to Vault has stopped, or gives it less time than timeout-minutes',
        next: 'vault kv get <path>',
    },
    id_token_failed: {
        why: 'The service of GitHub that issues id tokens is down or does not answer in time',
        next: 'codex-orchestrator doctor',
    },
    vault_login_refused: {
        why: 'The role is misspelt or bound to another repository, branch or event, or the issuer is not the one of GitHub',
        next: 'vault read auth/jwt/role/<role>',
    },
    vault_audience_refused: {
        why: 'vault-audience is not set, or is another than the bound_audiences of the role',
        next: 'vault read auth/jwt/role/<role>',
    },
    vault_denied: {
        why: 'The policies of the role do not name the path, or a vault-token has ended',
        next: 'vault policy read <policy>',
    },
    vault_secret_missing: {
        why: 'The path has data/ or the mount in it, the engine is of the other version, or the secret was deleted',
        next: 'vault kv get <path>',
    },
    vault_untrusted: {
        why: 'The certificate of Vault is of an authority of your own, has expired or is for another host; or something before it redirects',
        next: 'vault status',
    },
    vault_unreachable: {
        why: 'Vault is inside a network that the runner is not in, or a firewall or DNS stands in the way',
        next: 'vault status',
    },
    vault_sealed: {
        why: 'Vault was restarted and nobody has unsealed it',
        next: 'vault status',
    },
    vault_failed: {
        why: 'Vault answers 5xx or 429, or something else than Vault answers in its place',
        next: 'vault status',
    },
    vault_write_refused: {
        why: 'The policy of the role only reads, or somebody else wrote the secret while the run used it',
        next: 'vault kv metadata get <path>',
    },
    result_missing: {
        why: 'Its job was cancelled, ran out of time, could not upload, or never began because its plan failed',
        next: 'codex-orchestrator runs',
    },
    result_torn: {
        why: 'An upload was cut off, a process was killed, or something changed files between the job and the gate',
        next: 'codex-orchestrator assert <run>',
    },
    result_foreign: {
        why: 'An artifact or a folder of another run was handed to the gate, or a job was not run again with the others',
        next: 'codex-orchestrator show <run>',
    },
    spend_capped: {
        why: 'The scenario allows only so many live tasks a day',
        next: 'codex-orchestrator runs',
    },
    cancelled: {
        why: 'Somebody cancelled the job or the run, or a newer job of the same group took its place',
        next: 'codex-orchestrator resume --run <run>',
    },
    run_interrupted: {
        why: 'The runner was shut down, ran out of memory, or killed the process without warning',
        next: 'codex-orchestrator resume --run <run>',
    },
    stale: {
        why: 'GitHub switches schedules off after 60 quiet days, and drops some at busy hours',
        next: 'codex-orchestrator runs',
    },
};
/** The section of a reason code: what happened, why, what to do and what to type. */
function explanationOf(code) {
    return `${CODES}#${code}`;
}


/***/ }),

/***/ 38653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ saveSettings),
/* harmony export */   E3: () => (/* binding */ saveDone),
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   N8: () => (/* binding */ saveLogin),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   fX: () => (/* binding */ saveTold),
/* harmony export */   i1: () => (/* binding */ saveScratch),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   k$: () => (/* binding */ saveVault),
/* harmony export */   lX: () => (/* binding */ readHeldLogin),
/* harmony export */   p4: () => (/* binding */ readScratch),
/* harmony export */   v7: () => (/* binding */ saveFolders),
/* harmony export */   yE: () => (/* binding */ isOtherCode),
/* harmony export */   zE: () => (/* binding */ readVault),
/* harmony export */   zf: () => (/* binding */ saveCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33540);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71911);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1639);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20447);
/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, and a token of
 * Vault under seal, never a credential that can be read; post
 * must not read inputs, since the runner can give it those of another step.
 */






const Settings = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    uploadArtifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    strictSecrets: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
});
/** Saved before anything is written there. */
function saveScratch(scratch) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('scratch', scratch);
}
/** What the code of the action was before any of a stranger ran. */
function saveCode(code) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('code', code);
}
/** True where the code of the action is another one than main began with; false too where main did not say. */
function isOtherCode(code) {
    return !['', code].includes(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('code'));
}
/** What post needs of the inputs. */
function saveSettings(settings) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('settings', JSON.stringify(settings));
}
/** The directories of the runs so far, once the last one is there and before anything is in it. */
function saveFolders(folders) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('folders', JSON.stringify(folders));
}
/** Once the summary is written and the annotations are made: post then tells only of what it closes itself. */
function saveTold() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('told', 'true');
}
/** The sealed token of Vault that is to be revoked; empty once that is done. */
function saveVault(sealed) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('vault', sealed);
}
/** As it was sealed; empty where nothing is left to revoke. */
function readVault() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('vault');
}
/** For the very end, when everything is told and uploaded: post then only clears up. */
function saveDone() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('done', 'true');
}
/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
function readScratch() {
    const scratch = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('scratch');
    return (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .isScratch */ .$h)(scratch) ? scratch : '';
}
/** Before a login is on the disk, and whenever something came of it. */
function saveLogin(held) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('login', JSON.stringify(held));
}
/** The login that main looked after; null where it had none to look after. */
function readHeldLogin() {
    return _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__/* .HeldLogin */ .d9.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('login'))).data ?? null;
}
/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
function readHandover() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('settings');
    return {
        settings: text === '' ? null : Settings.parse(JSON.parse(text)),
        told: _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('told') === 'true',
        done: _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('done') === 'true',
    };
}
const Folders = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP());
/**
 * Run directories; without those that can be none: a state that somebody else wrote must not lead to an upload of
 * anything else.
 */
function readFolders() {
    const folders = Folders.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('folders'))).data ?? [];
    return folders.filter((folder) => /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder) &&
        // By `..` it could lead anywhere.
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder) === folder);
}
/** What post needs of the inputs. */
function settingsOf(inputs) {
    return {
        policy: inputs.policy === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.workingDirectory, inputs.policy),
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays ?? null,
        uploadArtifacts: inputs.uploadArtifacts,
        strictSecrets: inputs.strictSecrets,
    };
}


/***/ }),

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ healthInWords),
/* harmony export */   Hz: () => (/* binding */ rotationInWords),
/* harmony export */   Oi: () => (/* binding */ loginAnnotations),
/* harmony export */   k9: () => (/* binding */ KEEP),
/* harmony export */   v4: () => (/* binding */ loginRows)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/**
 * What is told of the login of a run: how long it is still good, and what came of its renewal. Pure; no word of the login
 * itself is known here.
 */



const TITLE = 'Codex canary: login';
const LOST = 'credential_rotation_lost';
/** What to do about a renewal that nobody keeps. */
const KEEP = 'Give rotate-to: github-secret, or make a new login before then';
/** How the login stood, in one line. */
function healthInWords({ kind, will_rotate, days_left, warning }) {
    if (days_left === null)
        return `${kind}, never renewed`;
    const left = days_left < 1 ? 'less than a day' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(Math.floor(days_left), 'day');
    const forecast = will_rotate ? 'to be renewed in this run' : `${left} until it is renewed`;
    return `${kind}, ${forecast}${warning === null ? '' : `. ${warning}`}`;
}
/** What came of the renewal, in one line. */
function rotationInWords({ state, to, message }) {
    if (state === 'kept')
        return `renewed, and kept in ${to}`;
    if (state === 'lost')
        return `renewed and LOST: ${message}. ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[LOST].cure}`;
    return 'it was due, and the Codex CLI did not renew it: another copy of it may have been renewed before. If the next run cannot sign in, make a new login';
}
/** The rows of the summary. */
function loginRows({ credential, credential_rotation: rotation }) {
    return [
        ['Login', credential === undefined ? null : healthInWords(credential)],
        ['Renewal', rotation ? rotationInWords(rotation) : null],
    ];
}
/** A lost login is an error whatever else came of the run; the days before it a warning. */
function loginAnnotations({ credential, credential_rotation: rotation }) {
    if (rotation?.state === 'kept')
        return [];
    if (rotation) {
        const level = rotation.state === 'lost' ? 'error' : 'warning';
        const where = rotation.state === 'lost' ? `. Explained at ${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(LOST)}` : '';
        return [{ level, title: TITLE, message: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(rotationInWords(rotation), 2000)}${where}` }];
    }
    const warning = credential?.warning ?? null;
    return warning === null ? [] : [{ level: 'warning', title: TITLE, message: `${warning}. ${KEEP}` }];
}


/***/ }),

/***/ 16571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   u: () => (/* binding */ Surface)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33540);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4636);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70251);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81622);
/**
 * What a step tells on GitHub's runner: job log, annotations, step summary, outputs. The one place through which all of
 * it goes, and the redactor stands before each. Knows no run.
 */




class Surface {
    /** Knows every secret that the process has met. */
    redactor;
    constructor(redactor) {
        this.redactor = redactor;
    }
    /** Neither the runner nor we show it from now on. */
    mask = (secret) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(secret.reveal());
        this.redactor.add([secret]);
    };
    /** Masks every text in a login, and never the file as one: the runner would mask each of its braces. */
    maskLogin(text) {
        if (!text)
            return;
        for (const secret of (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)({ codexAuthJson: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(text) }))
            if (secret.reveal().length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c)
                this.mask(secret);
    }
    /** Writes to the job log; the text has no line that the runner would obey but those it means. */
    print = (text) => void process.stdout.write(this.redactor.redact(text));
    /** Shows annotations in the job log and on the workflow run's page. */
    annotate(annotations) {
        const say = { notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__.notice, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning, error: _actions_core__WEBPACK_IMPORTED_MODULE_0__.error };
        for (const { level, title, message } of annotations)
            say[level](this.redactor.redact(message), { title: this.redactor.redact(title) });
    }
    /** Adds to the step summary; a runner without one is no fault of the run. */
    async summarize(markdown) {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary
            .addRaw(this.redactor.redact(markdown), true)
            .write()
            .catch((error) => this.warn(`The step summary could not be written: ${wordsOf(error)}`));
    }
    /** Sets the outputs; one that holds a secret is left empty and told of: the runner would drop it where a job hands it on. */
    setOutputs(outputs) {
        const held = Object.keys(outputs).filter((name) => this.redactor.finds(outputs[name]));
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, held.includes(name) ? '' : value);
        if (held.length > 0)
            this.warn(`Left empty, since a masked value stands in it: ${held.map((name) => `output ${name}`).join(', ')}`);
    }
    warn(message, title) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(this.redactor.redact(message), title === undefined ? {} : { title });
    }
}
/** What an exception says. */
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 53882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ownCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/**
 * The code and data of the action as they lie on the disk, in one value that changes with them: whoever has run a
 * stranger's stages can tell whether they were rewritten. Reads no content, and knows nothing of what to do about it.
 */



/** Tells what lies in the folder of the action, of which `canary` is one. Takes a millisecond, and loads nothing. */
function ownCode(canary) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(canary);
    const lines = ['action.yml', 'package.json', ...below(root, 'dist'), ...below(root, 'canary')].map((name) => {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), { throwIfNoEntry: false });
        // The time of change, unlike that of modification, cannot be set back.
        return [name, info?.ino, info?.mode, info?.size, info?.ctimeMs].join('|');
    });
    return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(lines.join('\n'));
}
function below(root, folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { recursive: true, encoding: 'utf8' });
    return names.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}


/***/ })

};
