export const id = 9014;
export const ids = [9014];
export const modules = {

/***/ 99427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ VAULT_DEFAULTS),
/* harmony export */   W: () => (/* binding */ BROKER_KNOBS)
/* harmony export */ });
/* harmony import */ var _knob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63890);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31764);
/**
 * The knobs of HashiCorp Vault, where a credential may be kept instead of among the secrets of GitHub. A part of the
 * table of knobs.
 */


/** Names of mounts and secrets: segments that lead nowhere else when they stand in a URL. */
const SEGMENTS = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[\w.@=+-]+(?:[\w.@=+ /-]*[\w.@=+-])?$/;
const NAME = /^[\w.@=+-]{1,128}$/;
/** Of `vault-address`; over plain HTTP only to this machine, since the credential would go in clear. */
const vaultAddress = (0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a URL such as https://vault.example:8200, without user, query or fragment; http:// only for 127.0.0.1, [::1] and localhost', (value) => {
    const url = URL.parse(value);
    if (url === null || url.username !== '' || url.password !== '' || /[?#]/.test(value))
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
});
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
const vaultPath = (0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the path of a secret below its mount, such as ci/codex, without data/ and without a slash at either end', (value) => value.length <= 500 && SEGMENTS.test(value));
const mount = (0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the path of a mount, without a slash at either end', (value) => value.length <= 200 && SEGMENTS.test(value));
/** What a knob of Vault takes when no input says anything. */
const VAULT_DEFAULTS = { mount: 'secret', kvVersion: '2', authMount: 'jwt' };
const BROKER_KNOBS = {
    'vault-address': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(vaultAddress, {
        description: 'HashiCorp Vault that keeps the credential; asked only where the inputs hold none',
        default: '',
    }),
    'vault-path': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(vaultPath, {
        description: 'Secret with the fields `codex-access-token`, `codex-auth-json` or `openai-api-key` (with `_` for `-` too), by its path below `vault-mount`',
        default: '',
    }),
    'vault-mount': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(mount, {
        description: 'Mount of the key-value engine',
        default: `\`${VAULT_DEFAULTS.mount}\``,
    }),
    'vault-kv-version': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['1', '2']), {
        description: 'Version of the key-value engine',
        default: VAULT_DEFAULTS.kvVersion,
    }),
    'vault-namespace': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(mount, {
        description: 'Namespace of Vault',
        default: '',
    }),
    'vault-ca-certificate': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, {
        description: 'PEM file of the certificate authority of Vault, trusted there alone and in place of all others',
        default: 'the authorities that Node trusts',
    }),
    'vault-auth-mount': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(mount, {
        description: 'Mount of the JWT login at Vault, for the id token of the job (`id-token: write`)',
        default: `\`${VAULT_DEFAULTS.authMount}\``,
    }),
    'vault-role': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a role', (value) => NAME.test(value)), {
        description: 'Role of the JWT login at Vault',
        default: "the mount's own",
    }),
    'vault-audience': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('an audience without spaces', (value) => /^[^\s\p{Cc}]{1,300}$/u.test(value)), {
        description: 'Audience of the id token, as the role at Vault demands it',
        default: "GitHub's, the address of the owner",
    }),
    'vault-token': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ, {
        description: 'Token of Vault, instead of the id token of the job; it is renewed where it can be, and never revoked',
        default: '',
        secret: true,
    }),
};


/***/ }),

/***/ 55963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ GUARDED_EVENTS),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export EVENTS */
/**
 * Every event of GitHub that can start a workflow here: who can cause it, and whose code it is about. Data only; what
 * follows from it is for admission to say.
 */
const ANYONE = { caused: 'anyone', code: 'own' };
const WRITER = { caused: 'writer', code: 'own' };
const FORK = { caused: 'fork', code: 'proposed' };
/** By the name in `GITHUB_EVENT_NAME`. */
const EVENTS = {
    push: { ...WRITER, why: 'only who may write pushes' },
    schedule: { ...WRITER, why: 'the workflow on the default branch says when' },
    workflow_dispatch: { ...WRITER, why: 'GitHub asks for write access' },
    repository_dispatch: { ...WRITER, why: 'it takes a token with write access' },
    release: { ...WRITER, why: 'only who may write makes releases' },
    create: { ...WRITER, why: 'only who may write makes branches and tags' },
    delete: { ...WRITER, why: 'only who may write deletes branches and tags' },
    deployment: { ...WRITER, why: 'it takes a token with write access' },
    deployment_status: { ...WRITER, why: 'it takes a token with write access' },
    branch_protection_rule: { ...WRITER, why: 'only who administers changes rules' },
    image_version: { ...WRITER, why: 'a workflow of the organisation makes images' },
    label: { ...WRITER, why: 'labels are made by who may write' },
    milestone: { ...WRITER, why: 'milestones are made by who may write' },
    page_build: { ...WRITER, why: 'it follows a push' },
    public: { ...WRITER, why: 'only who administers makes a repository public' },
    registry_package: { ...WRITER, why: 'packages are published by who may write' },
    merge_group: {
        caused: 'writer',
        code: 'proposed',
        why: 'only who may write puts a pull request into the queue; the code is the pull request',
    },
    pull_request: { ...FORK, why: 'a head in the repository itself was pushed by who may write' },
    pull_request_review: { ...FORK, why: 'as pull_request' },
    pull_request_review_comment: { ...FORK, why: 'as pull_request' },
    pull_request_target: { ...ANYONE, why: 'a fork causes it, and it has secrets' },
    workflow_run: { ...ANYONE, why: 'it follows runs of forks too, and has secrets' },
    issue_comment: { ...ANYONE, why: 'anyone comments' },
    issues: { ...ANYONE, why: 'anyone opens an issue' },
    discussion: { ...ANYONE, why: 'anyone begins one' },
    discussion_comment: { ...ANYONE, why: 'anyone comments' },
    check_run: { ...ANYONE, why: 'an app checks the commits of forks too' },
    check_suite: { ...ANYONE, why: 'an app checks the commits of forks too' },
    status: { ...ANYONE, why: 'an app speaks of the commits of forks too' },
    fork: { ...ANYONE, why: 'anyone forks' },
    gollum: { ...ANYONE, why: 'a wiki may be open to anyone' },
    watch: { ...ANYONE, why: 'anyone gives a star' },
};
/** Of an event that nobody has put here yet the worst is thought. */
const UNKNOWN = { ...ANYONE, why: 'not known here, and so taken for one that anyone causes' };
/** What is known of an event. */
function factsOf(event) {
    return Object.hasOwn(EVENTS, event) ? EVENTS[event] : UNKNOWN;
}
/** The events in which a stranger's code would stand beside secrets: those that can be let in by name. */
const GUARDED_EVENTS = Object.entries(EVENTS).flatMap(([name, { caused }]) => caused === 'anyone' ? [name] : []);


/***/ }),

/***/ 90743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   PC: () => (/* binding */ EXCLUSIVE),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   fX: () => (/* binding */ metaOf),
/* harmony export */   k8: () => (/* binding */ KNOB_NAMES)
/* harmony export */ });
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46519);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70770);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _knobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99509);
/* harmony import */ var _notify_knobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46091);
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
    ['shard', 'scenario'],
    ['shard', 'pipeline'],
    ['shard', 'prompt'],
    ['shard', 'prompt-file'],
    ['shard', 'task'],
    ['shard', 'target'],
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
        allowPublicRepository: false,
        rotateTo: 'none',
        rotateSecretName: 'CODEX_AUTH_JSON',
        allowEvents: [],
        allowBots: [],
        untrustedContext: 'none',
        codexVersion: _lib_codex_js__WEBPACK_IMPORTED_MODULE_4__/* .CODEX_VERSION */ .h3,
        artifactName: 'codex-canary',
        uploadArtifacts: true,
        strictSecrets: false,
        workingDirectory: '.',
        passEnv: [],
        allowPaths: [],
        applyOutcome: 'pass',
        historyRuns: _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.historyRuns,
        stageLogMib: _knobs_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULTS */ .z.stageLogMib,
        record: false,
        syncRehearsals: false,
        resume: 'never',
        resultsOf: 'attempt',
        notify: ['issue'],
        issueAfter: _notify_knobs_js__WEBPACK_IMPORTED_MODULE_3__/* .ISSUE_AFTER */ .T,
        ...Object.fromEntries(values),
    };
}
/** What a program gives is only as sound as its types are obeyed. */
function refuseForeign(given) {
    for (const [name, value] of Object.entries(given)) {
        if (!KNOB_NAMES.includes(name))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `There is no input ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 120)}`, {
                guidance: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(name, KNOB_NAMES),
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

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knob)
/* harmony export */ });
/** A knob with the reader of its text. */
function knob({ read, accepts, choices }, meta) {
    return { read, meta: { ...meta, accepts, ...(choices ? { choices } : {}) } };
}


/***/ }),

/***/ 99509:
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
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/inputs/broker-knobs.js
var broker_knobs = __webpack_require__(99427);
// EXTERNAL MODULE: ./build/lib/shard-text.js
var shard_text = __webpack_require__(88190);
// EXTERNAL MODULE: ./build/inputs/knob.js
var knob = __webpack_require__(63890);
// EXTERNAL MODULE: ./build/inputs/readers.js
var readers = __webpack_require__(31764);
;// CONCATENATED MODULE: ./build/inputs/fan-out-knobs.js
/**
 * The knobs of what is run by several jobs and joined by one: which scenarios, in how many shards, and what the gate takes
 * for their results. A part of the table of knobs.
 */



const SCENARIOS = 'names of scenarios or paths of .yml files, separated by line breaks or commas';
const scenarios = {
    accepts: SCENARIOS,
    read(given) {
        const value = given
            .split(/[\n,]+/)
            .map((name) => name.trim())
            .filter((name) => name !== '');
        const sound = value.every((name) => /^[a-z0-9][a-z0-9-]*$|\.ya?ml$/.test(name));
        const once = new Set(value).size === value.length;
        return value.length > 0 && value.length <= 100 && sound && once
            ? { value }
            : { cure: `give ${SCENARIOS}, each once` };
    },
};
const SHARD = 'the text that operation: plan gave as matrix.shard, unchanged';
const shard = {
    accepts: SHARD,
    read(given) {
        const value = (0,shard_text/* readShardText */._O)(given);
        return value === null ? { cure: `give ${SHARD}` } : { value };
    },
};
const EXPECTED = 'the output expected of operation: plan, or any';
/** The plan with every task by its name; null for whatever is there. */
const expected = {
    accepts: EXPECTED,
    read(given) {
        if (given === 'any')
            return { value: null };
        const value = (0,shard_text/* readExpected */.vX)(given);
        return value === null ? { cure: `give ${EXPECTED}` } : { value };
    },
};
const FAN_OUT_KNOBS = {
    scenarios: (0,knob/* knob */.B)(scenarios, {
        description: 'With `operation: plan`: the scenarios that are divided among the jobs',
        default: '`scenario`',
        actionOnly: true,
    }),
    shards: (0,knob/* knob */.B)((0,readers/* whole */.WQ)(1, shard_text/* MOST_SHARDS */.Y), {
        description: 'With `operation: plan`: most jobs; runs of another mode never share one',
        default: 'one for 25 cloud tasks',
        actionOnly: true,
    }),
    shard: (0,knob/* knob */.B)(shard, {
        description: 'What this job runs of a plan, in place of `scenario`: the value `matrix.shard`',
        default: '',
    }),
    expected: (0,knob/* knob */.B)(expected, {
        description: 'With `operation: gate`: what has to be there, the output `expected` of the plan; `any` takes whatever is there, at least one, and cannot see that a job left nothing',
        default: '',
        actionOnly: true,
    }),
    results: (0,knob/* knob */.B)((0,readers/* text */.Qq)('a path', (value) => value.trim() !== '' && !value.includes('\0')), {
        description: 'With `operation: gate`: folder with the results, in place of the artifacts of this workflow run whose names begin with `artifact-name`',
        default: '',
        actionOnly: true,
    }),
    'results-of': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['attempt', 'workflow-run']), {
        description: 'With `operation: gate`: `attempt` takes results of this attempt alone; `workflow-run` takes one of an earlier attempt where this one has none, for who runs failed jobs again',
        default: 'attempt',
        actionOnly: true,
    }),
    'check-name': (0,knob/* knob */.B)((0,readers/* text */.Qq)('1 to 100 characters', (value) => /^[^\p{Cc}]{1,100}$/u.test(value) && value.trim() !== ''), {
        description: 'With `operation: gate`: name of a check run with its conclusion, unlike any name of a job; needs `checks: write`, and without it there is a notice',
        default: 'none is made',
        actionOnly: true,
    }),
};

;// CONCATENATED MODULE: ./build/inputs/history-knobs.js
/**
 * The knobs of the history: how much may be asked of the quota in view of what earlier runs have asked for, how often a
 * canary is expected to pass, and where records lie. A part of the table of knobs.
 */


const HISTORY_KNOBS = {
    'spend-per-day': (0,knob/* knob */.B)((0,readers/* whole */.WQ)(1, 100_000), {
        description: 'Most attempts of live cloud tasks that this workflow may ask for within 24 hours, on all branches; a run that would pass it is skipped, as `spend_capped`',
        default: '`10`, on the command line none',
        fromScenario: true,
    }),
    'spend-per-commit': (0,knob/* knob */.B)((0,readers/* whole */.WQ)(1, 100_000), {
        description: 'The same for one head commit, however long ago',
        default: '`1` on pull requests, else none',
        fromScenario: true,
    }),
    'cadence-hours': (0,knob/* knob */.B)((0,readers/* decimal */._)(0.1, 8760), {
        description: 'How often a live pass is expected: the canary is stale once the last one is older than 2.5 times that',
        default: '',
        unit: 'hours, decimals allowed',
    }),
    'history-folder': (0,knob/* knob */.B)(readers/* path */.Ae, {
        description: 'Folder with the records of earlier runs, such as downloaded artifacts, read in place of those of earlier workflow runs',
        default: '',
    }),
};

// EXTERNAL MODULE: ./build/inputs/notify-knobs.js
var notify_knobs = __webpack_require__(46091);
// EXTERNAL MODULE: ./build/inputs/retry-knobs.js
var retry_knobs = __webpack_require__(32178);
// EXTERNAL MODULE: ./build/inputs/sync-knobs.js
var sync_knobs = __webpack_require__(55577);
// EXTERNAL MODULE: ./build/inputs/events.js
var events = __webpack_require__(55963);
;// CONCATENATED MODULE: ./build/inputs/trust-knobs.js
/**
 * The knobs of trust: which credential a run has, what it does where it has none, and whom and what it believes. A part of
 * the table of knobs.
 */



const TRUST_KNOBS = {
    'codex-access-token': (0,knob/* knob */.B)(readers/* secret */.rJ, {
        description: 'Codex access token (`at-…`), for `cloud` and for `agent` and `review` stages',
        default: '',
        secret: true,
    }),
    'codex-auth-json': (0,knob/* knob */.B)(readers/* secret */.rJ, {
        description: 'Content of `auth.json` of a dedicated `codex login`, for `cloud` and for `agent` and `review` stages',
        default: '',
        secret: true,
    }),
    'openai-api-key': (0,knob/* knob */.B)(readers/* secret */.rJ, {
        description: 'OpenAI API key, for `agent` and `review` stages; Codex Cloud does not accept one, so alone it leads to a skip in `cloud`',
        default: '',
        secret: true,
    }),
    'allow-public-repository': (0,knob/* knob */.B)(readers/* yesOrNo */.GX, {
        description: 'Take `codex-auth-json` in a repository that everybody can read, or of which that cannot be told',
        default: 'false',
        actionOnly: true,
    }),
    'rotate-to': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['none', 'github-secret', 'vault']), {
        description: 'Where the login of `codex-auth-json` is kept once the Codex CLI has renewed it; what was given is worth nothing from then on',
        default: 'none',
    }),
    'rotate-token': (0,knob/* knob */.B)(readers/* secret */.rJ, {
        description: 'Token that writes the renewed login for `rotate-to: github-secret`, and should be able to do nothing else',
        default: '',
        secret: true,
    }),
    'rotate-secret-name': (0,knob/* knob */.B)((0,readers/* text */.Qq)('the name of a secret: letters, digits or "_"', (value) => /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,99}$/i.test(value)), {
        description: 'Secret that the renewed login is written to',
        default: 'CODEX_AUTH_JSON',
    }),
    'rotate-environment': (0,knob/* knob */.B)((0,readers/* text */.Qq)('the name of an environment of the repository', (value) => /^[^\p{Cc}]{1,255}$/u.test(value)), {
        description: 'Environment of the repository whose secret that is; without it, it is one of the repository',
        default: '',
    }),
    'on-missing-credentials': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['skip', 'fail', 'rehearse']), {
        description: 'What to do where no usable credential is given',
        default: 'skip',
    }),
    'strict-secrets': (0,knob/* knob */.B)(readers/* yesOrNo */.GX, {
        description: 'A secret in what is to be uploaded refuses the upload and fails the step, instead of being replaced and counted',
        default: 'false',
        actionOnly: true,
    }),
    'allow-events': (0,knob/* knob */.B)((0,readers/* choices */.zM)(events/* GUARDED_EVENTS */.NI), {
        description: 'Events that anyone can cause and that have secrets, on which the work tree may be at a head all the same; files are read from the base there too',
        default: '',
    }),
    'allow-bots': (0,knob/* knob */.B)(readers/* logins */.NB, {
        description: 'Bots that count as having write access, each by its exact name',
        default: '',
    }),
    'untrusted-context': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['none', 'fenced']), {
        description: "`fenced` adds title and description of the pull request to the prompt, cleaned and in a fence; they may be an outsider's, and a fence is no proof against them",
        default: 'none',
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
    ...retry_knobs/* RETRY_DEFAULTS */.s,
    historyRuns: 200,
    stageLogMib: 16,
};
/** Every knob, in the order of the documentation. */
const KNOBS = {
    operation: (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['run', 'apply', 'doctor', 'plan', 'gate', 'report', 'notify']), {
        description: '`run` runs and judges; `apply` applies the diff of a finished run to the checkout, and commits nothing; `doctor` looks whether a run could start, and starts none; `plan` divides scenarios among jobs; `gate` joins their results to one verdict; `report` writes one page of earlier runs, and uploads it; `notify` tells people of what runs came to, in an issue or a comment',
        default: 'run',
        actionOnly: true,
    }),
    scenario: (0,knob/* knob */.B)((0,readers/* text */.Qq)('the name of a shipped scenario or the path of a .yml file', (value) => /^[a-z0-9][a-z0-9-]*$|\.ya?ml$/.test(value)), {
        description: 'A scenario shipped with the action, or a `.yml` file of your own',
        default: '`smoke`, where no pipeline is given',
    }),
    pipeline: (0,knob/* knob */.B)((0,readers/* text */.Qq)('the id of a pipeline: letters, digits, ".", "_" or "-"', (value) => readers/* TASK */.wn.test(value)), {
        description: 'Pipeline of `codex.orchestrator.json` to run, instead of a scenario',
        default: '',
    }),
    ...FAN_OUT_KNOBS,
    ...notify_knobs/* NOTIFY_KNOBS */.y,
    target: (0,knob/* knob */.B)(readers/* notBlank */.wx, {
        description: 'The one stage of the pipeline to run; in `cloud` mode it becomes the cloud task',
        default: 'all stages; in `cloud` mode each that requires the cloud, else the only one there is',
        fromScenario: true,
    }),
    'execution-mode': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['mcp', 'cloud']), {
        description: '`cloud` runs the task in Codex Cloud; `mcp` runs it on this machine',
        default: DEFAULTS.executionMode,
        fromScenario: true,
    }),
    rehearse: (0,knob/* knob */.B)(readers/* yesOrNo */.GX, {
        description: 'Run against the embedded emulator instead of Codex Cloud; needs and accepts no credential',
        default: 'false',
    }),
    task: (0,knob/* knob */.B)((0,readers/* text */.Qq)(`1 to 64 letters, digits, ".", "_" or "-", not starting with a sign`, (value) => readers/* TASK */.wn.test(value)), {
        description: 'Name of the task; the record goes to `.runs/<task>/`',
        default: 'the id of the scenario or of the pipeline',
    }),
    prompt: (0,knob/* knob */.B)(readers/* notBlank */.wx, {
        description: "Prompt for the cloud task, instead of the scenario's",
        default: '',
    }),
    'prompt-file': (0,knob/* knob */.B)(readers/* path */.Ae, {
        description: 'File in the working directory that holds the prompt; not together with `prompt`',
        default: '',
    }),
    fallback: (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['strict', 'auto']), {
        description: 'Where a run in the cloud lacks environment, branch or Codex CLI: `strict` ends it, `auto` runs the same target here and says so',
        default: 'strict',
    }),
    'cloud-dispatch': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['on', 'off']), {
        description: '`off` lets nothing go to the cloud, whoever asks for it; stands above `fallback`',
        default: 'on',
    }),
    'cloud-environment': (0,knob/* knob */.B)((0,readers/* text */.Qq)('the id or the label of a Codex Cloud environment', (value) => /^[^\s\p{Cc}-][^\p{Cc}]{0,199}$/u.test(value)), {
        description: 'Codex Cloud environment, by id or label',
        default: '`CODEX_CLOUD_ENV_ID`, else the repository as `owner/name`',
        fromScenario: true,
    }),
    branch: (0,knob/* knob */.B)((0,readers/* text */.Qq)('a branch name that git accepts', (value) => codex/* BRANCH */.dI.test(value)), {
        description: 'Branch the cloud task starts from',
        default: '`CODEX_CLOUD_BRANCH`, else the branch of the event or of the checkout',
        fromScenario: true,
    }),
    'cloud-attempts': (0,knob/* knob */.B)((0,readers/* whole */.WQ)(codex/* MIN_ATTEMPTS */.GB, codex/* MAX_ATTEMPTS */.m), {
        description: 'How many solutions Codex Cloud tries (best of N); each costs quota',
        default: String(DEFAULTS.cloudAttempts),
        fromScenario: true,
    }),
    'timeout-minutes': (0,knob/* knob */.B)((0,readers/* decimal */._)(0.01, 1440), {
        description: 'Deadline of the whole run, from before the launch to after the diff',
        default: String(DEFAULTS.timeoutMinutes),
        unit: 'minutes, decimals allowed',
        fromScenario: true,
    }),
    'poll-interval-seconds': (0,knob/* knob */.B)((0,readers/* decimal */._)(0.1, 3600), {
        description: 'Longest gap between two looks at the cloud task; the first ones come sooner',
        default: String(DEFAULTS.pollIntervalSeconds),
        unit: 'seconds, decimals allowed',
        fromScenario: true,
    }),
    ...retry_knobs/* RETRY_KNOBS */.r,
    'codex-version': (0,knob/* knob */.B)((0,readers/* text */.Qq)('an exact version such as 0.169.0', (value) => readers/* SEMVER */.HX.test(value)), {
        description: 'Codex CLI release to install; not together with `codex-path`',
        default: codex/* CODEX_VERSION */.h3,
    }),
    'codex-path': (0,knob/* knob */.B)(readers/* path */.Ae, {
        description: 'Codex CLI already on the machine: the native file, the npm shim or a link to either',
        default: '',
    }),
    ...TRUST_KNOBS,
    ...broker_knobs/* BROKER_KNOBS */.W,
    'missing-diff': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(['ignore', 'warn', 'fail']), {
        description: 'What it means when the cloud task is READY without a diff',
        default: DEFAULTS.missingDiff,
        fromScenario: true,
    }),
    policy: (0,knob/* knob */.B)(readers/* path */.Ae, {
        description: 'Your own gate policy, laid over the shipped one',
        default: 'canary/policy.yml of the action',
    }),
    'artifact-name': (0,knob/* knob */.B)((0,readers/* text */.Qq)('1 to 60 letters, digits, ".", "_" or "-"', (value) => /^[A-Za-z0-9._-]{1,60}$/.test(value)), { description: 'Prefix of the artifact name', default: 'codex-canary', actionOnly: true }),
    'retention-days': (0,knob/* knob */.B)((0,readers/* whole */.WQ)(1, 400), {
        description: 'How long the artifact is kept',
        default: "the repository's setting",
        unit: 'days',
        actionOnly: true,
    }),
    'upload-artifacts': (0,knob/* knob */.B)(readers/* yesOrNo */.GX, {
        description: 'Upload the run directory as an artifact',
        default: 'true',
        actionOnly: true,
    }),
    'run-artifact': (0,knob/* knob */.B)((0,readers/* text */.Qq)('the name or the id of an artifact', (value) => /^[^\p{Cc}"<>|*?:\\/]{1,200}$/u.test(value)), {
        description: 'With `operation: apply`: the artifact that holds the run, of this workflow run unless `run-id` is another one',
        default: '',
        actionOnly: true,
    }),
    'run-id': (0,knob/* knob */.B)((0,readers/* text */.Qq)('the output run-id of a run, or the number of a workflow run', (value) => /^(?:\d{1,20}|\d{4}-[\w-]{10,60}-[0-9a-f]{8})$/.test(value)), {
        description: 'With `operation: apply`: the run, found here or among the artifacts of this workflow run; or the number of another workflow run, which `github-token` must be able to read (`actions: read`)',
        default: '',
        actionOnly: true,
    }),
    'allow-paths': (0,knob/* knob */.B)(readers/* globs */.gV, {
        description: 'Paths of concern that an apply may touch all the same; `*` takes no name that begins with a dot',
        default: '',
        onlyFor: 'apply',
    }),
    'apply-outcome': (0,knob/* knob */.B)((0,readers/* choice */.Yq)(reasons/* OUTCOMES */.im), {
        description: 'The outcome of the run that is applied; any but `pass` is said on purpose, and a rehearsal is never applied',
        default: 'pass',
        onlyFor: 'apply',
    }),
    'working-directory': (0,knob/* knob */.B)(readers/* path */.Ae, {
        description: 'Where `.runs/` is written and files are looked up',
        default: '.',
    }),
    'history-runs': (0,knob/* knob */.B)((0,readers/* whole */.WQ)(1, 10_000), {
        description: 'How many runs of the task its history, `out/<task>/state.json`, keeps',
        default: String(DEFAULTS.historyRuns),
    }),
    'stage-log-mib': (0,knob/* knob */.B)((0,readers/* whole */.WQ)(1, log_file/* MAX_LOG_MIB */.$g), {
        description: 'How much is kept of what one stage prints; the rest is counted, dropped and marked',
        default: String(DEFAULTS.stageLogMib),
        unit: 'MiB',
    }),
    record: (0,knob/* knob */.B)(readers/* yesOrNo */.GX, {
        description: 'Keep the shape of every answer of the Codex CLI in a cloud run as `cloud/transcript.json`, without a word of the service; it tells how far the emulator is true',
        default: 'false',
    }),
    'pass-env': (0,knob/* knob */.B)(readers/* environmentNames */.iF, {
        description: 'Names of further environment variables that stages and the Codex CLI may see; values of those named as secrets are masked',
        default: '',
    }),
    'https-proxy': (0,knob/* knob */.B)(readers/* proxyUrl */.sd, {
        description: 'Proxy for the Codex CLI; its password is masked',
        default: '',
    }),
    'ca-certificate': (0,knob/* knob */.B)(readers/* path */.Ae, {
        description: 'PEM file of additional certificate authorities for the Codex CLI, and for git and npm beside it',
        default: '',
    }),
    ...HISTORY_KNOBS,
    ...sync_knobs/* SYNC_KNOBS */.a,
    'github-token': (0,knob/* knob */.B)(readers/* secret */.rJ, {
        description: 'Reads the head commit of `branch` and files of a base commit where git cannot, asks who may write, and reads what earlier runs left; needs `contents: read` and `actions: read`',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, as action.yml holds it
        default: '${{ github.token }}',
        secret: true,
        actionOnly: true,
    }),
};


/***/ }),

/***/ 46091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ISSUE_AFTER),
/* harmony export */   y: () => (/* binding */ NOTIFY_KNOBS)
/* harmony export */ });
/* harmony import */ var _knob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63890);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31764);
/**
 * The knobs of who is told of what runs came to: which of issue and comment, how long a failure has to persist, and what the
 * gate has decided. A part of the table of knobs.
 */


/** Where people are told. */
const PLACES = ['issue', 'comment'];
/** Failures of the schedule in a row before an issue is opened. */
const ISSUE_AFTER = 2;
const NOTIFY_KNOBS = {
    notify: (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .choices */ .zM)(PLACES), {
        description: 'With `operation: notify`: `issue` keeps a tracking issue for each scenario whose scheduled runs keep failing (`issues: write`); `comment` keeps one comment on the pull request (`pull-requests: write`)',
        default: '`issue`',
        actionOnly: true,
    }),
    'issue-after': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 100), {
        description: 'With `operation: notify`: how many scheduled workflow runs of the default branch have to fail in a row before an issue is opened',
        default: `\`${ISSUE_AFTER}\``,
        actionOnly: true,
    }),
    'gate-verdict': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['allow', 'warn', 'block', 'ignore']), {
        description: 'With `operation: notify`: the output `verdict` of the gate, as the comment says it; empty counts as `block`',
        default: '',
        actionOnly: true,
    }),
};


/***/ }),

/***/ 31764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   HX: () => (/* binding */ SEMVER),
/* harmony export */   NB: () => (/* binding */ logins),
/* harmony export */   Pg: () => (/* binding */ factors),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   sd: () => (/* binding */ proxyUrl),
/* harmony export */   wn: () => (/* binding */ TASK),
/* harmony export */   wx: () => (/* binding */ notBlank),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81622);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70770);
/**
 * Readers of texts: what a knob accepts and what it makes of it. Each says of what it refuses what to give instead; none
 * knows the name of a knob. Plain functions: every start makes all of them, and uses a few.
 */


/** A task id: it names a folder and an artifact. */
const TASK = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
/** Names the caller may not put into the child: they redirect its traffic, its code or its identity. */
const REFUSED_ENVIRONMENT = /^(?:.*_PROXY|SSL_CERT_.*|NODE_.*|LD_.*|DYLD_.*|CODEX_.*|OPENAI_.*|RUNNER_.*|ACTIONS_.*|GITHUB_.*|GIT_.*|INPUT_.*|BASH_ENV|ENV|PATH|HOME|TMPDIR|FORCE_COLOR|CLICOLOR.*|RUST_.*|.*CA_(?:BUNDLE|CERTS?|CERTIFICATE).*)$/i;
/** A text that `test` takes; `accepts` says which those are. */
function text(accepts, test) {
    return { accepts, read: (value) => (test(value) ? { value } : { cure: `give ${accepts}` }) };
}
/** One of these words. */
function choice(choices) {
    const accepts = `one of ${choices.join(', ')}`;
    const read = (given) => {
        const value = choices.find((one) => one === given);
        return value === undefined ? { cure: `give ${accepts}${meant(given, choices)}` } : { value };
    };
    return { accepts, choices, read };
}
/** A number within both bounds, which are part of it. */
function decimal(minimum, maximum) {
    return number(/^\d+(?:\.\d+)?$/, `a number from ${minimum} to ${maximum}`, { minimum, maximum });
}
/** A whole number within both bounds, which are part of it. */
function whole(minimum, maximum) {
    return number(/^\d+$/, `a whole number from ${minimum} to ${maximum}`, { minimum, maximum });
}
function number(form, accepts, { minimum, maximum }) {
    const read = (given) => {
        const value = form.test(given) ? Number(given) : Number.NaN;
        return value >= minimum && value <= maximum ? { value } : { cure: `give ${accepts}` };
    };
    return { accepts, read };
}
const yesOrNo = {
    accepts: 'true or false',
    choices: ['true', 'false'],
    read: (given) => given === 'true' || given === 'false' ? { value: given === 'true' } : { cure: 'give true or false' },
};
const secret = {
    accepts: 'the credential as it was issued',
    read: (given) => given.includes('\0') ? { cure: 'give the credential as it was issued' } : { value: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(given) },
};
/** Factors by name, as `name=factor` pairs. */
function factors(names) {
    const accepts = `pairs such as quota=8, of ${names.join(', ')} and a factor from 0.1 to 100`;
    const pair = new RegExp(`^(${names.join('|')})=(\\d+(?:\\.\\d+)?)$`);
    const read = (given) => {
        const pairs = given.split(/[\s,]+/).flatMap((one) => (one === '' ? [] : [pair.exec(one)]));
        const factors = pairs.map((match) => [match?.[1] ?? '', Number(match?.[2])]);
        const sound = factors.every(([, factor]) => factor >= 0.1 && factor <= 100);
        const once = new Set(factors.map(([name]) => name)).size === factors.length;
        if (factors.length > 0 && sound && once)
            return { value: Object.fromEntries(factors) };
        return { cure: `give ${accepts}` };
    };
    return { accepts, read };
}
const notBlank = text('text that is not blank', (value) => value.trim() !== '');
const path = text('a path', (value) => value.trim() !== '' && !value.includes('\0'));
const NAMES = 'names of environment variables, separated by spaces or commas, without values';
const environmentNames = {
    accepts: NAMES,
    read(given) {
        const names = given.split(/[\s,]+/).filter((name) => name !== '');
        if (!names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)))
            return { cure: `give ${NAMES}` };
        if (!names.some((name) => REFUSED_ENVIRONMENT.test(name)))
            return { value: names };
        return {
            cure: 'leave out names that redirect traffic, code or identity (proxy, CA, loader, CODEX_*, RUNNER_*, ACTIONS_* and the like); https-proxy and ca-certificate are inputs of their own',
        };
    },
};
/** Some of these words, each by its whole name. */
function choices(words) {
    const accepts = `some of ${words.join(', ')}, separated by spaces or commas`;
    const read = (given) => {
        const value = given.split(/[\s,]+/).filter((word) => word !== '');
        const other = value.find((word) => !words.includes(word));
        return other === undefined ? { value } : { cure: `give ${accepts}${meant(other, words)}` };
    };
    return { accepts, read };
}
const LOGINS = 'logins of GitHub such as renovate[bot], separated by spaces or commas, each whole';
const logins = {
    accepts: LOGINS,
    read(given) {
        const value = given.split(/[\s,]+/).filter((login) => login !== '');
        const sound = value.every((login) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(login));
        return sound ? { value } : { cure: `give ${LOGINS}` };
    },
};
const GLOBS = 'globs of paths, separated by line breaks or commas';
const globs = {
    accepts: GLOBS,
    read(given) {
        const list = given.split(/[\n,]+/).map((glob) => glob.trim());
        const value = list.filter((glob) => glob !== '');
        const sound = value.every((glob) => glob.length <= 300 && !/^\/|\p{Cc}/u.test(glob));
        return value.length <= 200 && sound
            ? { value }
            : { cure: `give ${GLOBS}, from the root of the repository on and without a leading slash` };
    },
};
const proxyUrl = text('a URL such as http://proxy.example:8080, with % in a password written as %25', (value) => {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
        return false;
    return isDecodable(url.username) && isDecodable(url.password);
});
function meant(given, choices) {
    const near = (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(given, choices);
    return near === undefined ? '' : `; did you mean ${near}?`;
}
function isDecodable(encoded) {
    try {
        decodeURIComponent(encoded);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 32178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ RETRY_KNOBS),
/* harmony export */   s: () => (/* binding */ RETRY_DEFAULTS)
/* harmony export */ });
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46519);
/* harmony import */ var _knob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63890);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31764);
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
    'retry-attempts': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 20), {
        description: 'Most tries of one call to Codex Cloud; a submit is tried again only where no task can exist',
        default: String(RETRY_DEFAULTS.retryAttempts),
        fromScenario: true,
    }),
    'retry-first-wait-seconds': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(0.01, 600), {
        description: 'Longest wait before the second try; it doubles with each further one, and the wait is drawn below it',
        default: String(RETRY_DEFAULTS.retryFirstWaitSeconds),
        unit: 'seconds, decimals allowed',
        fromScenario: true,
    }),
    'retry-longest-wait-seconds': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(0.01, 3600), {
        description: 'No wait between two tries is longer',
        default: String(RETRY_DEFAULTS.retryLongestWaitSeconds),
        unit: 'seconds, decimals allowed',
        fromScenario: true,
    }),
    'retry-factors': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .factors */ .Pg)(RETRIED), {
        description: 'Multiplies the waits after failures of a class',
        default: '`quota=8`, all others 1',
        fromScenario: true,
    }),
    'poll-errors': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 10_000), {
        description: 'Most reads of the state that may fail in one run',
        default: String(RETRY_DEFAULTS.pollErrors),
        fromScenario: true,
    }),
    'poll-errors-in-a-row': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 1000), {
        description: 'Most reads of the state that may fail one after the other',
        default: String(RETRY_DEFAULTS.pollErrorsInARow),
        fromScenario: true,
    }),
    'cloud-task-id': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the id of a cloud task, as in its address', (value) => _lib_codex_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_ID */ .w9.test(value)), {
        description: 'Cloud task to go on with instead of asking for one; with `resume --run` the one that a launch in doubt has led to',
        default: '',
    }),
    resume: (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['never', 'auto']), {
        description: 'In a re-run of the job `auto` goes on with the cloud task of the attempt before, by its artifact, where that was cancelled, in doubt, late or out of reach; `never` asks for a new one',
        default: 'never',
        actionOnly: true,
    }),
    adopt: (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['never', 'sole-candidate']), {
        description: 'After a submit whose answer was lost: `sole-candidate` takes the only new task of the environment for ours (nobody else may submit there); `never` takes none without proof',
        default: RETRY_DEFAULTS.adopt,
        fromScenario: true,
    }),
};


/***/ }),

/***/ 55577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ SYNC_DEFAULTS),
/* harmony export */   a: () => (/* binding */ SYNC_KNOBS)
/* harmony export */ });
/* harmony import */ var _knob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63890);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31764);
/**
 * The knobs of the cloud sync: where finished runs are sent, what that may cost, and how its audit log is kept. A part
 * of the table of knobs. What the destinations must be is the sync's to say, after the verdict: nothing that is wrong
 * with them may keep a run.
 */


/** Where nothing is said. */
const SYNC_DEFAULTS = {
    budgetSeconds: 10,
    /** Of the command, for one run: nobody waits for a verdict. */
    commandBudgetSeconds: 60,
    timeoutSeconds: 5,
    attempts: 4,
    firstWaitSeconds: 0.5,
    longestWaitSeconds: 8,
    sizeMib: 4,
    auditLogKib: 1024,
    auditLogFiles: 5,
};
const told = (0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('text', (value) => !value.includes('\0'));
const SYNC_KNOBS = {
    'sync-base-url': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(told, {
        description: 'Address of the Runs API that finished runs are sent to: https, or http on this machine; unset means that nothing is sent',
        default: '`CODEX_CLOUD_BASE_URL`',
    }),
    'sync-workspace-id': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(told, {
        description: 'Workspace of the Runs API',
        default: '`CODEX_CLOUD_WORKSPACE_ID`',
    }),
    'sync-bucket': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(told, {
        description: 'Destination inside the workspace, sent along with each run',
        default: '`CLOUD_SYNC_BUCKET`',
    }),
    'sync-vault-path': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(told, {
        description: 'Where in Vault the token of the Runs API lies',
        default: '`CLOUD_SYNC_VAULT_PATH`',
    }),
    'sync-token': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ, {
        description: 'Bearer token of the Runs API',
        default: '',
        secret: true,
    }),
    'sync-rehearsals': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)(_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX, {
        description: 'Send rehearsals too; what is sent says that it is one',
        default: 'false',
    }),
    'sync-budget-seconds': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(0.1, 3600), {
        description: 'Most time that sending may take after the verdict; in the command `sync` for one run',
        default: `${SYNC_DEFAULTS.budgetSeconds}, in the command \`sync\` ${SYNC_DEFAULTS.commandBudgetSeconds}`,
        unit: 'seconds, decimals allowed',
    }),
    'sync-timeout-seconds': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(0.1, 600), {
        description: 'Longest time for one request to the Runs API',
        default: String(SYNC_DEFAULTS.timeoutSeconds),
        unit: 'seconds, decimals allowed',
    }),
    'sync-attempts': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 20), {
        description: 'Most tries of sending one run',
        default: String(SYNC_DEFAULTS.attempts),
    }),
    'sync-first-wait-seconds': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(0.01, 600), {
        description: 'Longest wait before the second try; it doubles with each further one, and the wait is drawn below it, but for a Retry-After',
        default: String(SYNC_DEFAULTS.firstWaitSeconds),
        unit: 'seconds, decimals allowed',
    }),
    'sync-longest-wait-seconds': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(0.01, 3600), {
        description: 'No wait between two tries is longer, but for a Retry-After',
        default: String(SYNC_DEFAULTS.longestWaitSeconds),
        unit: 'seconds, decimals allowed',
    }),
    'sync-size-mib': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(0.001, 64), {
        description: 'A run whose manifest is larger is not sent',
        default: String(SYNC_DEFAULTS.sizeMib),
        unit: 'MiB, decimals allowed',
    }),
    'audit-log-kib': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(4, 1_048_576), {
        description: 'Size at which `out/audit.log`, the log of the tries of sending, is put aside for a new one',
        default: String(SYNC_DEFAULTS.auditLogKib),
        unit: 'KiB',
    }),
    'audit-log-files': (0,_knob_js__WEBPACK_IMPORTED_MODULE_1__/* .knob */ .B)((0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 100), {
        description: 'How many audit logs are kept, the present one among them',
        default: String(SYNC_DEFAULTS.auditLogFiles),
    }),
};


/***/ }),

/***/ 46519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ MIN_ATTEMPTS),
/* harmony export */   dI: () => (/* binding */ BRANCH),
/* harmony export */   g$: () => (/* binding */ SANDBOXES),
/* harmony export */   h3: () => (/* binding */ CODEX_VERSION),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   w9: () => (/* binding */ TASK_ID)
/* harmony export */ });
/**
 * What several rooms must know of the Codex CLI as a program: which release, and the bounds its arguments have.
 * Observed with the release named here. Nothing about Codex Cloud and its answers; that is cloud/.
 */
/** The release whose behaviour this product is proven against; the default of `codex-version`. */
const CODEX_VERSION = '0.169.0';
/** Best-of-N bounds of `codex cloud exec --attempts`. */
const MIN_ATTEMPTS = 1;
const MAX_ATTEMPTS = 4;
/** What the commands of an agent may do to the disk: nothing, or write inside the repository. */
const SANDBOXES = ['read-only', 'workspace-write'];
/** What git accepts as a branch name, without the forms a command line could take for an option or a revision. */
const BRANCH = /^(?![-/.])(?!(?:@|HEAD)$)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]{1,244}(?<![./])$/u;
/** Ids of cloud tasks. They are put into URLs unescaped by the CLI, so anything else must never reach it. */
const TASK_ID = /^[A-Za-z0-9_-]{1,128}$/;


/***/ }),

/***/ 61469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ toRunError),
/* harmony export */   Nm: () => (/* binding */ hasErrno),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/**
 * The one exception class. Thrown with its code where the error is born; nobody guesses it later.
 */

/** The one exception of the product. Thrown with its code where the error is born; nobody guesses it later. */
class RunError extends Error {
    name = 'RunError';
    code;
    retryable;
    guidance;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.retryable = options.retryable ?? false;
        this.guidance = options.guidance ?? _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure;
    }
}
/** Any thrown value as a RunError; what is not one already is our own failure. */
function toRunError(error) {
    if (error instanceof RunError)
        return error;
    return new RunError('internal_error', messageOf(error), { cause: error });
}
/** Whatever was thrown may also throw where it is made a text. */
function messageOf(error) {
    try {
        return error instanceof Error ? String(error.message) : String(error);
    }
    catch {
        return 'something was thrown that tells nothing of itself';
    }
}
/** True for a Node system error with this code, such as ENOENT. */
function hasErrno(error, code) {
    return error instanceof Error && error.code === code;
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

/***/ 31757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GATE_REASONS)
/* harmony export */ });
/**
 * The part of the failure table about what a gate finds, or does not find, where results of several jobs should be. Words
 * and classes only, as in the rest of the table.
 */
const GATE_REASONS = {
    result_missing: {
        class: 'contract',
        title: 'A planned run left no result that the gate could find',
        cure: 'Look at the job of that run; run all jobs again, since only what is there can be joined',
    },
    result_torn: {
        class: 'contract',
        title: 'A result cannot be read whole, or contradicts itself',
        cure: 'Look at the job that left it; run all jobs again, and let nothing write into results between the jobs',
    },
    result_foreign: {
        class: 'contract',
        title: 'A result is of another repository, workflow run, attempt, commit or event',
        cure: 'Give the gate only the results of its own workflow run; where failed jobs alone were run again, set results-of: workflow-run',
    },
};


/***/ }),

/***/ 17201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ MAX_LOG_MIB),
/* harmony export */   Ne: () => (/* binding */ openLog),
/* harmony export */   yt: () => (/* binding */ LARGEST_LOG_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/**
 * The log of one stage: bytes of a child, decoded, redacted, written in blocks up to a cap, hashed on the way. What
 * comes after the cap is only counted. Knows no stage and no event.
 */



/** The most MiB of a log that a setting may ask for. */
const MAX_LOG_MIB = 1024;
/** The most bytes that such a log has, with the line that says what was dropped. */
const LARGEST_LOG_BYTES = MAX_LOG_MIB * 1024 * 1024 + 1024;
const LAST_LINE_CHARACTERS = 200;
/** A line is cut out of the end of the text; a longer one is not worth looking for. */
const TAIL_CHARACTERS = 4096;
const BLOCK_BYTES = 64 * 1024;
/** A file of ours alone, and never through a link. */
const CREATE = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
const encoder = new TextEncoder();
/** One for all logs: it is filled and written within one call. */
let block = null;
/** Opens a log; the file is made with the first text. */
function openLog({ path, redactor, capBytes, onText }) {
    // A byte order mark is a part of what was printed.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const redacting = redactor.stream();
    const file = new HashedFile(path);
    let received = 0;
    let taken = 0;
    let dropped = 0;
    let cut = false;
    let tail = '';
    return {
        write(piece) {
            received += piece.length;
            let from = 0;
            // A block at a time: a large piece as one text would be as large in memory, several times over.
            while (!cut && from < piece.length) {
                const part = piece.subarray(from, from + Math.min(BLOCK_BYTES, capBytes - taken));
                from += part.length;
                taken += part.length;
                if (part.length === 0)
                    cut = true;
                else
                    pass(redacting.push(decoder.decode(part, { stream: true })));
            }
            dropped += piece.length - from;
        },
        get lastLine() {
            return lastLineOf(tail);
        },
        get unfinished() {
            return cut ? '' : redacting.peek();
        },
        close() {
            if (received === 0)
                return null;
            const rest = redacting.push(decoder.decode()) + redacting.end();
            // Where the text was cut, its end may be the beginning of a secret that nobody can know any more.
            if (cut)
                dropped += Buffer.byteLength(rest);
            else
                pass(rest);
            if (cut && file.error === null)
                file.append(`\n[… ${dropped} more bytes were dropped: the log of a stage is capped at ${capBytes} bytes]\n`, Number.POSITIVE_INFINITY);
            return {
                ...file.close(),
                outputBytes: received,
                droppedBytes: dropped,
                lastLine: lastLineOf(tail),
                error: file.error,
            };
        },
    };
    /** Writes what there is room for; invalid bytes take more room than they came with. */
    function pass(text) {
        if (text === '')
            return;
        const room = capBytes - file.bytes;
        const fits = file.error === null ? file.append(text, room) : 0;
        const lost = text.slice(fits);
        dropped += Buffer.byteLength(lost);
        cut ||= lost !== '' && file.error === null;
        // Who listens is told the whole text where it is the disk that fails.
        const heard = cut ? text.slice(0, fits) : text;
        tail = (tail + heard.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
        if (heard !== '')
            onText?.(heard);
    }
}
/** A file that is made with its first byte; its size and hash are those of what is in it, whatever happens. */
class HashedFile {
    #path;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #file = null;
    bytes = 0;
    /** Why nothing more is written. */
    error = null;
    constructor(path) {
        this.#path = path;
    }
    /** Writes as many whole characters as `room` bytes hold; gives the length of the text that is in the file. */
    append(text, room) {
        block ??= new Uint8Array(BLOCK_BYTES);
        let done = 0;
        let left = room;
        while (done < text.length && this.error === null) {
            const { read, written } = encoder.encodeInto(text.slice(done), block.subarray(0, left));
            if (read === 0)
                break;
            this.#write(block.subarray(0, written));
            if (this.error === null)
                done += read;
            left -= written;
        }
        return done;
    }
    close() {
        this.#try(() => {
            if (this.#file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#file);
        });
        return { bytes: this.bytes, sha256: this.#hash.digest('hex') };
    }
    #write(data) {
        this.#try(() => {
            this.#file ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.#path, CREATE, 0o644);
            for (let done = 0; done < data.length;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#file, data, done);
                this.#hash.update(data.subarray(done, done + count));
                this.bytes += count;
                done += count;
            }
        });
    }
    /** A full disk must not stop a child half-way: what failed is kept for the summary. */
    #try(work) {
        try {
            work();
        }
        catch (cause) {
            this.error ??= cause instanceof Error ? cause.message : String(cause);
        }
    }
}
function lastLineOf(tail) {
    const lines = tail.split(/\r?\n|\r/);
    // Many a tool ends with a line of nothing but a reset of its colours.
    for (const line of lines.toReversed()) {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(line, LAST_LINE_CHARACTERS);
        if (text !== '')
            return text;
    }
    return '';
}


/***/ }),

/***/ 94295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ai: () => (/* binding */ EXIT_CODES),
  im: () => (/* binding */ OUTCOMES),
  ez: () => (/* binding */ REASONS),
  OE: () => (/* binding */ REASON_CODES),
  J5: () => (/* binding */ USAGE_EXIT_CODE),
  Kl: () => (/* binding */ classOf),
  sk: () => (/* binding */ guidanceOf),
  sG: () => (/* binding */ outcomeOf)
});

// EXTERNAL MODULE: ./build/lib/gate-reasons.js
var gate_reasons = __webpack_require__(31757);
;// CONCATENATED MODULE: ./build/lib/trust-reasons.js
/**
 * The part of the failure table about trust: which credential a run has, and whether its event, its actor and its code
 * let it begin. Words and classes only, as in the rest of the table.
 */
const TRUST_REASONS = {
    action_changed: {
        class: 'config',
        title: 'The files of the action itself were changed while it ran',
        cure: 'Trust nothing of this job after this step: find the stage that writes where the action lies, and on a runner of your own remove that folder',
    },
    credentials_required: {
        class: 'config',
        title: 'There is no usable credential and on-missing-credentials is fail',
        cure: 'In a workflow give the secret codex-auth-json or codex-access-token, for agents on this machine openai-api-key will do; on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON, CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN or CODEX_ORCHESTRATOR_OPENAI_API_KEY, or name --codex-home',
    },
    rehearsal_with_credential: {
        class: 'config',
        title: 'A rehearsal was asked for while a live credential is given',
        cure: 'Remove the credential (an input, a variable CODEX_ORCHESTRATOR_… or --codex-home), or remove rehearse: a rehearsal must never see one',
    },
    credentials_malformed: {
        class: 'credentials',
        title: 'A credential is given but cannot be read',
        cure: 'Store the whole content of auth.json (made by codex login) in the secret or the variable, unchanged',
    },
    credentials_rejected: {
        class: 'credentials',
        title: 'The service does not accept the credential',
        cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret',
    },
    credential_rotation_lost: {
        class: 'credentials',
        title: 'The Codex CLI has renewed the login, and the renewed one was kept nowhere',
        cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret before the next run, which fails otherwise; give rotate-to: github-secret, so that it does not happen again',
    },
    rotation_refused: {
        class: 'config',
        title: 'A renewed login could not be kept where rotate-to says',
        cure: 'Give rotate-token a fine-grained token of this repository with the permission Secrets: read and write, or Environments: read and write with rotate-environment; and see that the environment exists',
    },
    public_repository: {
        class: 'config',
        title: 'A login is given in a repository that everybody can read',
        cure: 'Run the canary in a private repository, or accept the risk by allow-public-repository: true',
    },
    credentials_missing: {
        class: 'skipped',
        title: 'There is no credential for this mode',
        cure: 'In a workflow give the secret codex-auth-json or codex-access-token, for agents on this machine openai-api-key will do; on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON, CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN or CODEX_ORCHESTRATOR_OPENAI_API_KEY, or name --codex-home; or rehearse, which needs none',
    },
    credentials_wrong_kind: {
        class: 'skipped',
        title: 'An API key cannot sign in to Codex Cloud',
        cure: 'Give codex-auth-json (a ChatGPT login) or codex-access-token; an API key is for agents on this machine only',
    },
    credentials_vanished: {
        class: 'skipped',
        title: 'The credential is gone although earlier runs had one',
        cure: 'Restore the secret: the canary has stopped watching',
    },
    credentials_expiring: {
        class: 'credentials',
        title: 'The credential that Vault holds ends before the run would',
        cure: 'Have it renewed sooner by whatever writes it to Vault, or shorten timeout-minutes',
    },
    id_token_failed: {
        class: 'service',
        title: 'GitHub gave the job no id token, although it may have one',
        cure: 'Run again later; the failure is not in this repository',
    },
    vault_login_refused: {
        class: 'credentials',
        title: 'Vault does not let this job in',
        cure: 'Compare vault-auth-mount, vault-role and vault-namespace with the configuration of Vault, and the bound claims of the role with this repository, branch and event; a vault-token may have ended',
    },
    vault_audience_refused: {
        class: 'credentials',
        title: 'Vault expects another audience in the id token',
        cure: 'Set vault-audience to one of the bound_audiences of the role',
    },
    vault_denied: {
        class: 'credentials',
        title: 'Vault does not let this job read the secret',
        cure: 'Let a policy of the role read the path; in version 2 of the engine that is <mount>/data/<path>',
    },
    vault_secret_missing: {
        class: 'config',
        title: 'Vault holds no credential where one was looked for',
        cure: 'Correct vault-path, vault-mount and vault-kv-version, or write a field there that docs/vault.md names',
    },
    vault_untrusted: {
        class: 'config',
        title: 'What answers at vault-address is not trusted',
        cure: 'Name the address of Vault itself by vault-address, and its authority by vault-ca-certificate',
    },
    vault_unreachable: {
        class: 'network',
        title: 'Vault could not be reached',
        cure: 'Check vault-address, and whether a runner can reach it, then run again',
    },
    vault_sealed: {
        class: 'service',
        title: 'Vault is sealed or under maintenance',
        cure: 'Unseal it, then run again',
    },
    vault_failed: {
        class: 'service',
        title: 'Vault failed on its side',
        cure: 'Look at Vault, then run again; the failure is not in this repository',
    },
    vault_write_refused: {
        class: 'credentials',
        title: 'Vault did not take the renewed credential',
        cure: 'Let a policy of the role write the path, and let one run at a time use the credential; if the old copy is dead, make a new login and write it to Vault',
    },
    event_refused: {
        class: 'config',
        title: 'The event has secrets and can be caused by anyone, and the work tree is not at the code of the repository',
        cure: 'Check nothing out but the default (no ref: of a pull request), or run on pull_request, which has no secrets for a fork; where every such head was looked at by a person, name the event in allow-events',
    },
    base_unavailable: {
        class: 'config',
        title: 'The commit whose files this event goes by cannot be read',
        cure: 'Check the repository out before this step, with fetch-depth: 0 or with credentials that can fetch, or give github-token contents: read',
    },
    actor_not_admitted: {
        class: 'skipped',
        title: 'Who caused this event is not known to have write access',
        cure: 'Have someone with write access start it, give github-token so that GitHub can be asked, or name a bot exactly in allow-bots',
    },
};

;// CONCATENATED MODULE: ./build/lib/reasons.js
/**
 * The failure table: which reason codes exist, the class of each and the outcome of each class (specification,
 * section G). Refuses to know how a code is detected: whoever sees the evidence gives the code, and nothing here reads
 * prose.
 */


/** What a run came to. Only `pass` can ever be allowed by a policy. */
const OUTCOMES = [
    'pass',
    'fail',
    'timeout',
    'config',
    'infra',
    'skipped',
    'cancelled',
    'stale',
];
/** Exit status of the command line per outcome; 2 is kept for usage errors (a bad flag or value). */
const EXIT_CODES = {
    pass: 0,
    fail: 1,
    config: 3,
    infra: 4,
    timeout: 5,
    skipped: 6,
    stale: 7,
    cancelled: 130,
};
const USAGE_EXIT_CODE = 2;
const CLASS_OUTCOMES = {
    task: 'fail',
    contract: 'fail',
    protocol: 'fail',
    internal: 'fail',
    timeout: 'timeout',
    config: 'config',
    credentials: 'config',
    quota: 'infra',
    network: 'infra',
    service: 'infra',
    launch: 'infra',
    skipped: 'skipped',
    cancelled: 'cancelled',
    stale: 'stale',
};
/** Every reason code there is. */
const REASONS = {
    task_error: {
        class: 'task',
        title: 'The cloud task ended in ERROR',
        cure: 'Open the cloud task and read its log; the command line does not tell the cause',
    },
    stage_failed: {
        class: 'task',
        title: 'A stage of the pipeline failed',
        cure: 'See what it printed, by its log where there is one; mark it allowFailure if the run may go on without it',
    },
    apply_failed: {
        class: 'task',
        title: 'The diff does not fit the work tree, which is as it was',
        cure: 'Check out the commit that the cloud task worked on, without changes of your own, or apply by hand',
    },
    apply_refused: {
        class: 'contract',
        title: 'The diff of the run may not be applied',
        cure: 'Read what stands against it; paths of concern can be allowed by allow-paths',
    },
    diff_missing: {
        class: 'task',
        title: 'The cloud task is READY but produced no diff',
        cure: 'Open the cloud task; if it need not change files, set missing-diff to warn or ignore',
    },
    role_rejected: {
        class: 'task',
        title: 'A role that was put in place of the standard one does not accept the run',
        cure: 'Read what it says; the role is not a part of this action',
    },
    rule_failed: {
        class: 'contract',
        title: 'A rule of the contract does not hold for the recorded run',
        cure: 'Read the failed findings: each names the place in the record and its own cure',
    },
    applied_elsewhere: {
        class: 'contract',
        title: 'The diff of the cloud task was applied by somebody else while the run watched',
        cure: 'Find out who applied the task; a canary task must be left alone until it has ended',
    },
    answer_undecodable: {
        class: 'protocol',
        title: 'The service answered with something the Codex CLI cannot decode',
        cure: 'Check codex-version: the service may have changed its answers; retry once before reporting it',
    },
    cli_unrecognised: {
        class: 'protocol',
        title: 'The Codex CLI failed in a way this version of the action does not know',
        cure: 'Run the same command by hand with the same Codex CLI version and report what it prints',
    },
    internal_error: {
        class: 'internal',
        title: 'The action itself failed',
        cure: 'Report it with the message above and the uploaded run directory',
    },
    deadline_exceeded: {
        class: 'timeout',
        title: 'The deadline of the run passed before its work was done',
        cure: 'Raise timeout-minutes if it only needs longer; a cloud task goes on without us and can be opened',
    },
    stage_timed_out: {
        class: 'timeout',
        title: 'A stage took longer than its own timeout',
        cure: 'See where it stood, by its log where there is one; raise its timeoutMs if it only needs longer',
    },
    input_invalid: {
        class: 'config',
        title: 'An input or a file it names is not usable',
        cure: 'Correct the value as the message says',
    },
    mode_unavailable: {
        class: 'config',
        title: 'The target cannot be run in the requested execution mode',
        cure: 'Set execution-mode: cloud (mode: cloud in a scenario of your own), or name a pipeline whose stages have commands',
    },
    cloud_dispatch_off: {
        class: 'config',
        title: 'Cloud dispatch is switched off and the target has only a prompt',
        cure: 'Set cloud-dispatch: on, or give the target a command that can be run on this machine',
    },
    branch_unresolved: {
        class: 'config',
        title: 'No branch to run on could be told from the event or the checkout',
        cure: 'Set the input branch to a branch that exists in the repository on GitHub',
    },
    branch_not_found: {
        class: 'config',
        title: 'The branch does not exist where the cloud task would start from it',
        cure: 'Push the branch, or set the input branch to one that is there',
    },
    head_moved: {
        class: 'config',
        title: 'The branch has moved on since the event, and a cloud task would work on another commit',
        cure: 'Look at the run for the newer commit; this one can no longer be tested in the cloud',
    },
    environment_unresolved: {
        class: 'config',
        title: 'No Codex Cloud environment is named anywhere',
        cure: 'Set the input cloud-environment or the variable CODEX_CLOUD_ENV_ID',
    },
    environment_not_found: {
        class: 'config',
        title: 'The account has no Codex Cloud environment with this id or label',
        cure: 'Set cloud-environment to the id or label of an environment that this account can see',
    },
    environment_ambiguous: {
        class: 'config',
        title: 'Several Codex Cloud environments have this label',
        // Observed: neither its message, nor error.log, nor a row of its list tells an id.
        cure: 'Set cloud-environment to the id of the one that is meant; the Codex CLI names the candidates on its own screen only: run codex cloud in a terminal',
    },
    codex_missing: {
        class: 'config',
        title: 'The Codex CLI could not be found or installed',
        cure: 'Correct codex-path, or leave it empty to have the pinned version installed',
    },
    npm_missing: {
        class: 'config',
        title: 'The Codex CLI must be installed and there is no npm to do it',
        cure: 'Add actions/setup-node before this step, or set codex-path',
    },
    approval_missing: {
        class: 'config',
        title: 'A stage requires an approval, and nobody gave it',
        cure: 'Call codex-orchestrator approve for a run on the command line; in a workflow guard the job by an environment with required reviewers instead',
    },
    request_refused: {
        class: 'config',
        title: 'The service refused the request as wrong',
        cure: 'Check cloud-environment, branch and cloud-attempts; the answer itself is never recorded',
    },
    task_not_found: {
        class: 'config',
        title: 'The service knows no such cloud task, or not for this account',
        cure: 'See that the credential is of the account and workspace that asked for the task; one that was deleted cannot be gone on with: start a new run',
    },
    rate_limited: {
        class: 'quota',
        title: 'The service answered 429: a limit of the account is reached',
        cure: 'Wait for the limit to reset, or run the canary less often',
    },
    network_error: {
        class: 'network',
        title: 'The service could not be reached',
        cure: 'Check network, https-proxy and ca-certificate of the runner, then run again',
    },
    service_error: {
        class: 'service',
        title: 'The service failed on its side',
        cure: 'Run again later; the failure is not in this repository',
    },
    launch_in_doubt: {
        class: 'launch',
        title: 'A cloud task may have been created, but no answer proves it',
        cure: 'Look for the task in codex cloud list before running again: a second run may pay twice',
    },
    spend_capped: {
        class: 'skipped',
        title: 'The cap on live cloud tasks is reached',
        cure: 'Wait until a day has passed, or raise the cap by spend-per-day or spend-per-commit',
    },
    cancelled: {
        class: 'cancelled',
        title: 'The run was cancelled',
        cure: 'Run again, or go on with it by codex-orchestrator resume; a cloud task goes on without us and can be opened',
    },
    run_interrupted: {
        class: 'cancelled',
        title: 'The process of the run was killed before it could close its record',
        cure: 'Run again; look at the cloud task first if one is named',
    },
    stale: {
        class: 'stale',
        title: 'There has been no live pass for too long',
        cure: 'Find out why the scheduled canary no longer runs',
    },
    ...TRUST_REASONS,
    ...gate_reasons/* GATE_REASONS */.u,
};
const REASON_CODES = Object.keys(REASONS);
/** The class of a reason code. */
function classOf(code) {
    return REASONS[code].class;
}
/** The outcome a reason code leads to; null, the absence of a reason, is `pass`. */
function outcomeOf(code) {
    return code === null ? 'pass' : CLASS_OUTCOMES[classOf(code)];
}
/**
 * What happened and what to do, as one text. The title of the code stands beside it wherever it is shown, so a message
 * that says no more is left out.
 */
function guidanceOf(code, message, cure = REASONS[code].cure) {
    // A message may begin with the name of a call, which is no word to be capitalised.
    const sentence = message.replace(/^[a-z](?![a-z]*_)/, (letter) => letter.toUpperCase());
    return sentence === REASONS[code].title ? cure : `${sentence}. ${cure}`;
}


/***/ }),

/***/ 61873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor),
  c: () => (/* reexport */ SHORTEST_SECRET)
});

;// CONCATENATED MODULE: ./build/lib/low-bytes.js
/**
 * A stretch of a text by the lower eight bits of each character, for whoever has much of it to look at: to read them from the
 * text itself costs three times as much. What is found by them is yet to be compared.
 */
/** Characters. */
const LONGEST_STRETCH = 1 << 16;
const BYTES = Buffer.allocUnsafeSlow(LONGEST_STRETCH);
/** Those from `begin` on, up to LONGEST_STRETCH of them. The next call overwrites them. */
function lowBytes(text, begin, end) {
    BYTES.write(text.slice(begin, end), 'latin1');
    return BYTES;
}

;// CONCATENATED MODULE: ./build/lib/find-texts.js
/**
 * Finds many fixed texts in one pass: most places are skipped by what stands a few characters on, and what is left is
 * compared. Knows nothing of what the texts are.
 */

/** Characters that make one block. */
const BLOCK = 3;
/** A longer window skips further, and is known less well by its blocks. */
const LONGEST_WINDOW = 12;
/** Characters of a first look; each one after it is longer. */
const SHORTEST_LOOK = 512;
class TextFinder {
    /** Longest first, so that a text that begins with another is found whole. */
    #texts;
    /** As many characters of each text are looked at before it is compared. */
    #window;
    #mask;
    /** How far a block of the text is from the end of the nearest window that it can be in; 0: it may end one. */
    #skips;
    /** By the block that ends the window: the first of the texts, and for each the next; counted from 1, 0 for none. */
    #first;
    #next;
    longest;
    /** Throws where one of the texts is shorter than a block, or there are more than 65,534. */
    constructor(texts) {
        this.#texts = [...new Set(texts)].sort((a, b) => b.length - a.length);
        const shortest = this.#texts.at(-1)?.length ?? LONGEST_WINDOW;
        if (shortest < BLOCK || this.#texts.length > 0xfffe)
            throw new Error('These texts cannot be searched for');
        this.longest = this.#texts[0]?.length ?? 0;
        this.#window = Math.min(shortest, LONGEST_WINDOW);
        // Sparse, so that a block of ordinary text is seldom taken for one of a window.
        const blocks = this.#texts.length * (this.#window - BLOCK + 1);
        const size = 2 ** Math.min(18, Math.max(10, Math.ceil(Math.log2(16 * blocks + 1))));
        this.#mask = size - 1;
        this.#skips = new Uint8Array(size).fill(this.#window - BLOCK + 1);
        this.#first = new Uint16Array(size);
        this.#next = new Uint16Array(this.#texts.length + 1);
        // From behind: of those with the same block the longest is met first.
        for (let index = this.#texts.length - 1; index >= 0; index -= 1)
            this.#enter(index);
    }
    /** The first place from `from` on, and before `end`, at which one of the texts stands, and the longest of those that stand there. */
    next(text, from, end = text.length) {
        if (this.#texts.length === 0)
            return null;
        // Behind which no window begins that is looked for.
        const over = Math.min(text.length, end - 1 + this.#window);
        // What is found soon is not worth a long look.
        let size = SHORTEST_LOOK;
        for (let begin = from; begin + this.#window <= over; size = Math.min(4 * size, LONGEST_STRETCH)) {
            const length = Math.min(size, over - begin);
            const found = this.#look(text, begin, length);
            if (found !== null)
                return found;
            // A window that goes over the end of this look begins in the next one.
            begin += length - this.#window + 1;
        }
        return null;
    }
    /** Looks at so many characters from `begin` on, for what begins with a window that is whole there. */
    #look(text, begin, length) {
        const [skips, mask, ahead] = [this.#skips, this.#mask, this.#window - BLOCK];
        const bytes = lowBytes(text, begin, begin + length);
        const last = length - BLOCK;
        for (let at = ahead; at <= last;) {
            const block = blockOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) & mask;
            const skip = skips[block] ?? 0;
            if (skip > 0) {
                at += skip;
                continue;
            }
            const start = begin + at - ahead;
            const found = this.#lengthAt(text, start, block);
            if (found > 0)
                return { start, end: start + found };
            at += 1;
        }
        return null;
    }
    #enter(index) {
        const text = this.#texts[index] ?? '';
        const ahead = this.#window - BLOCK;
        for (let at = 0; at <= ahead; at += 1) {
            const block = blockAt(text, at) & this.#mask;
            this.#skips[block] = Math.min(this.#skips[block] ?? 0, ahead - at);
        }
        const block = blockAt(text, ahead) & this.#mask;
        this.#next[index + 1] = this.#first[block] ?? 0;
        this.#first[block] = index + 1;
    }
    #lengthAt(text, start, block) {
        for (let entry = this.#first[block] ?? 0; entry > 0; entry = this.#next[entry] ?? 0) {
            const candidate = this.#texts[entry - 1] ?? '';
            if (candidate.charCodeAt(0) === text.charCodeAt(start) && text.startsWith(candidate, start))
                return candidate.length;
        }
        return 0;
    }
}
/** A number for the three characters from there on; of each the lower eight bits count. */
function blockAt(text, at) {
    const [one, two, three] = [at, at + 1, at + 2].map((place) => text.charCodeAt(place) & 0xff);
    return blockOf(one ?? 0, two ?? 0, three ?? 0);
}
function blockOf(one, two, three) {
    return (one << 12) ^ (two << 6) ^ three;
}

// EXTERNAL MODULE: ./build/lib/token-shapes.js
var token_shapes = __webpack_require__(7984);
;// CONCATENATED MODULE: ./build/lib/gaps.js
/**
 * What can stand between two characters of a value without being a part of it: codes of a terminal, and the breaks of
 * lines in base64. Takes a text through a step without them, and puts them back. What counts as one does not depend on
 * how a text is cut. Knows no value and no token.
 */


/** Characters of gaps that follow on one another; what goes on longer is text, so that what is held stays bounded. */
const LONGEST_RUN = 256;
/** A line of base64 is at least as long where it is broken. */
const SHORTEST_LINE = 60;
/** Colours, cursor and modes. Strings, such as a title or a link, stay text: a value can stand in them. */
const CODE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control sequences is the purpose
/(?:\u001b\[|\u009b)[0-?]{0,32}[ -/]{0,4}[@-~]|\u001b[ -/]{0,4}(?![[\]PX^_])[0-~]/y;
/** What may be the beginning of one. */
const BEGUN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control sequences is the purpose
/(?:(?:\u001b\[|\u009b)[0-?]{0,32}[ -/]{0,4}|\u001b[ -/]{0,4})$/y;
/** True for a text in which something of a gap may stand. */
function hasCode(text) {
    return text.includes('\u001b') || text.includes('\u009b');
}
/** The text without gaps, and where they stood. */
function bareOf(text, before, { blind, last, from = 0 }) {
    const gaps = [];
    if (blind === 'none')
        return { text, gaps, rest: '', run: 0 };
    let bare = '';
    let [done, run] = [0, before.run];
    const places = new Places(text, { ...before, from, wraps: blind === 'codes-and-wraps' });
    for (let at = places.next(from); at < text.length;) {
        const length = gapAt(text, at, last);
        if (length === null)
            return {
                text: bare + text.slice(done, at),
                gaps,
                rest: text.slice(at),
                run: at > Math.max(done, from) ? 0 : run,
            };
        if (at > Math.max(done, from))
            run = 0;
        run += length;
        if (length === 0 || run > LONGEST_RUN) {
            run = 0;
            at = places.next(at + 1);
            continue;
        }
        bare += text.slice(done, at);
        gaps.push({ at: bare.length, text: text.slice(at, at + length) });
        done = at + length;
        at = places.next(done);
    }
    return { text: bare + text.slice(done), gaps, rest: '', run: text.length > Math.max(done, from) ? 0 : run };
}
/** Where the character that stands at `length` in the bare text, and every gap before it, begins: what is before is whole. */
function placeOf(gaps, length) {
    let place = length;
    for (const { at, text } of gaps)
        if (at < length)
            place += text.length;
    return place;
}
/** True where what stood before a text, of which so much was `done`, does not matter to the lines in the rest of it. */
function tellsItsLines(text, done) {
    if (done > 0 && !isBase64(text.charCodeAt(done - 1)))
        return true;
    let end = done;
    while (end < text.length && isBase64(text.charCodeAt(end)))
        end += 1;
    return end - done >= SHORTEST_LINE || (end < text.length && !'\r\n'.includes(text.charAt(end)));
}
/** How many characters of base64 the text ends with, as far as that matters; `before` counts from `from` on backwards. */
function wordOf(text, before, from = 0) {
    const most = Math.min(SHORTEST_LINE, text.length - from);
    let count = 0;
    while (count < most && isBase64(text.charCodeAt(text.length - 1 - count)))
        count += 1;
    return Math.min(SHORTEST_LINE, count === text.length - from ? count + before : count);
}
/** True where the text may hold a gap; false is certain. */
function mayHoldGap(text, word, from) {
    return new Places(text, { word, from, wraps: true }).next(from) < text.length;
}
/** Takes a text that comes in pieces through a step that does not see the gaps in it. */
class AcrossGaps {
    #step;
    #blind;
    held;
    /** Those of what the step holds, counted from its beginning. */
    #gaps = [];
    #rest = '';
    #run = 0;
    word;
    /** How many stretches the step has hidden. */
    hidden = 0;
    constructor(step, blind, { held, word }) {
        this.#step = step;
        this.#blind = blind;
        this.held = held;
        this.word = word;
    }
    /** What it has been given and has not passed on; null where that alone does not tell how it goes on. */
    get pending() {
        const { text, done, stop, due } = this.held;
        return stop === null && due === 0 ? woven(text.slice(done), [], this.#gaps) + this.#rest : null;
    }
    push(piece, last) {
        const whole = this.#rest + piece;
        const bare = bareOf(whole, { run: this.#run, word: this.word }, { blind: this.#blind, last });
        const before = this.held;
        const waiting = before.text.length - before.done;
        for (const { at, text } of bare.gaps)
            this.#gaps.push({ at: at + waiting, text });
        this.#rest = bare.rest;
        this.#run = bare.run;
        this.word = wordOf(whole.slice(0, whole.length - bare.rest.length), this.word);
        const { held, passed, edits } = this.#step(before, bare.text, last);
        this.held = held;
        for (const { by } of edits)
            if (by !== '')
                this.hidden += 1;
        if (this.#gaps.length === 0)
            return passed;
        const taken = waiting + bare.text.length - (held.text.length - held.done);
        if (taken === 0 && !last)
            return '';
        const input = before.text.slice(before.done) + bare.text;
        // What stands at the end may be within what goes on to be hidden.
        const count = this.#gaps.findIndex(({ at }) => at >= taken && !last);
        const gaps = this.#gaps.splice(0, count < 0 ? this.#gaps.length : count);
        this.#gaps = this.#gaps.map(({ at, text }) => ({ at: at - taken, text }));
        return woven(input.slice(0, taken), edits, gaps);
    }
}
/** The text as it is edited, with the gaps in their places, but for those within what is hidden. */
function woven(input, edits, gaps) {
    let [text, at, next] = ['', 0, 0];
    const copyTo = (end) => {
        for (let gap = gaps[next]; gap !== undefined && gap.at <= end; gap = gaps[next]) {
            text += input.slice(at, gap.at) + gap.text;
            at = gap.at;
            next += 1;
        }
        text += input.slice(at, end);
        at = end;
    };
    for (const { from, to, by } of edits) {
        // Where nothing stands for it, it goes on from what was hidden before.
        if (by !== '')
            copyTo(from);
        text += by;
        for (let gap = gaps[next]; gap !== undefined && gap.at < to; gap = gaps[next]) {
            // As many lines as there were.
            if (gap.text.endsWith('\n'))
                text += gap.text + token_shapes/* REPLACEMENT */.x9;
            next += 1;
        }
        at = to;
    }
    copyTo(input.length);
    return text;
}
/** The places in a text at which a gap may begin, from left to right. */
class Places {
    #text;
    #before;
    #escape = -1;
    #control = -1;
    #wrap = -1;
    constructor(text, before) {
        this.#text = text;
        this.#before = before;
    }
    /** The length of the text where there is none. */
    next(from) {
        if (this.#escape < from)
            this.#escape = this.#find('\u001b', from);
        if (this.#control < from)
            this.#control = this.#find('\u009b', from);
        if (this.#wrap < from)
            this.#wrap = this.#before.wraps ? this.#nextWrap(from) : this.#text.length;
        return Math.min(this.#escape, this.#control, this.#wrap);
    }
    #find(sign, from) {
        const at = this.#text.indexOf(sign, from);
        return at < 0 ? this.#text.length : at;
    }
    #nextWrap(from) {
        const text = this.#text;
        if (!this.#mayHoldLongLine(from))
            return text.length;
        let line = 0;
        for (let at = this.#find('\n', from); at < text.length; at = this.#find('\n', at + 1)) {
            const long = line === 0 || at - line >= SHORTEST_LINE;
            line = at + 1;
            if (!long)
                continue;
            const begin = at > from && text[at - 1] === '\r' ? at - 1 : at;
            if (this.#isLongLine(begin))
                return begin;
        }
        const last = text.length - 1;
        return last >= from && text[last] === '\r' && this.#isLongLine(last) ? last : text.length;
    }
    /** False is certain: no long line ends there or behind. One would go over a place that it is long enough to reach. */
    #mayHoldLongLine(from) {
        const text = this.#text;
        const { from: first, word } = this.#before;
        for (let at = from - 1; at < text.length;) {
            const begin = Math.max(first, at - SHORTEST_LINE);
            const end = Math.min(text.length, begin + LONGEST_STRETCH);
            const bytes = lowBytes(text, begin, end);
            while (at < end) {
                let before = at;
                while (before >= begin && at - before < SHORTEST_LINE && IS_BASE64[bytes[before - begin] ?? 0] === 1)
                    before -= 1;
                const count = at - before + (before < first ? word : 0);
                if (count >= SHORTEST_LINE)
                    return true;
                at += SHORTEST_LINE - count;
            }
        }
        return false;
    }
    /** True where so many characters of base64 stand before. */
    #isLongLine(end) {
        const { from, word } = this.#before;
        let at = end;
        const first = Math.max(from, end - SHORTEST_LINE);
        while (at > first && isBase64(this.#text.charCodeAt(at - 1)))
            at -= 1;
        return end - at + (at === from ? word : 0) >= SHORTEST_LINE;
    }
}
/** The length of the gap that begins there, 0 where there is none; null where that cannot be told yet. */
function gapAt(text, at, last) {
    const sign = text[at];
    if (sign !== '\n' && sign !== '\r') {
        CODE.lastIndex = at;
        const code = CODE.exec(text);
        if (code !== null)
            return code[0].length;
        BEGUN.lastIndex = at;
        return !last && BEGUN.test(text) ? null : 0;
    }
    const length = sign === '\r' ? 2 : 1;
    if (text.length <= at + length)
        return last ? 0 : null;
    return isBase64(text.charCodeAt(at + length)) ? length : 0;
}
function isBase64(code) {
    if (code >= 97)
        return code <= 122;
    if (code >= 65)
        return code <= 90 || code === 95;
    return (code >= 47 && code <= 57) || code === 43 || code === 45;
}
const IS_BASE64 = Uint8Array.from({ length: 256 }, (_, code) => (isBase64(code) ? 1 : 0));

;// CONCATENATED MODULE: ./build/lib/redact-stream.js
/**
 * A text that comes in pieces on its way through a redactor: what is held of it, what may be passed on, and what may be shown
 * before. Knows no value; it is given the steps that hide them.
 */


const HIGH_SURROGATE = /[\ud800-\udbff]$/;
/** Takes the pieces of one text through the steps, and past them while nothing begins that they would change. */
class Stream {
    #steps;
    /** How much of the beginning may be passed on as it is; null where something begins in the text. */
    #glance;
    /** What of it may be shown before. */
    #show;
    /** Where the text goes through; null while none of them need look. */
    #through = null;
    /** Of a text in which nothing has begun, the end. */
    #tail = token_shapes/* NOTHING_HELD */.EB;
    #word = 0;
    #half = '';
    hidden = 0;
    constructor(steps, glance, show) {
        this.#steps = steps;
        this.#glance = glance;
        this.#show = show;
    }
    push(piece) {
        const all = this.#half + this.#pass(piece);
        this.#half = HIGH_SURROGATE.test(all.slice(-1)) ? all.slice(-1) : '';
        return this.#half === '' ? all : all.slice(0, -1);
    }
    peek() {
        // Something has begun: only the steps know how far it goes.
        if (this.#through !== null)
            return '';
        const { text, done } = this.#tail;
        return (this.#half + this.#show(text, { done, word: this.#word })).replace(HIGH_SURROGATE, '');
    }
    end() {
        const rest = this.#half + this.#look(this.#through === null ? this.#begin() : '', true);
        this.#through = null;
        this.#tail = token_shapes/* NOTHING_HELD */.EB;
        this.#word = 0;
        this.#half = '';
        return rest;
    }
    #pass(piece) {
        if (this.#through !== null)
            return this.#look(piece, false);
        const { text: before, done } = this.#tail;
        const text = before + piece;
        const certain = this.#glance(text, { done, word: this.#word });
        if (certain === null)
            return this.#look(this.#begin() + piece, false);
        const end = Math.max(done, certain);
        const passed = text.slice(done, end);
        this.#tail = (0,token_shapes/* tailOf */.Cj)(text, end);
        this.#word = wordOf(passed, this.#word);
        return passed;
    }
    /** From now on the steps look; gives what they have not seen. */
    #begin() {
        const { text, done } = this.#tail;
        const held = { ...token_shapes/* NOTHING_HELD */.EB, text: text.slice(0, done), done };
        this.#through = this.#steps({ held, word: this.#word });
        return text.slice(done);
    }
    #look(piece, last) {
        const through = this.#through ?? [];
        let passed = piece;
        // No closure: what one holds lives on through a whole collection of garbage, a flood in every piece of it.
        for (const step of through) {
            const before = step.hidden;
            passed = step.push(passed, last);
            this.hidden += step.hidden - before;
        }
        this.#rest(through);
        return passed;
    }
    /** Where nothing is begun in what the steps hold, they need not look at what comes. */
    #rest(through) {
        const { text, done } = through.at(-1)?.held ?? token_shapes/* NOTHING_HELD */.EB;
        let tail = text.slice(0, done);
        for (const { pending } of through.toReversed()) {
            if (pending === null)
                return;
            tail += pending;
        }
        if (!tellsItsLines(tail, done) || this.#glance(tail, { done, word: 0 }) === null)
            return;
        this.#tail = { ...token_shapes/* NOTHING_HELD */.EB, text: tail, done };
        this.#word = 0;
        this.#through = null;
    }
}

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/lib/secret-forms.js
/**
 * The forms that a secret takes on its way out: as it is, line by line, and as programs escape or encode it. Knows no
 * text in which they are looked for.
 */

/** Characters. Shorter values would blank ordinary text; no credential of the services concerned is this short. */
const SHORTEST_SECRET = 6;
/** Widths at which programs break base64: PEM and OpenSSL, MIME. */
const BASE64_WIDTHS = [64, 76];
/** Every form of a value that is at least as long as the shortest secret; none of a value that is shorter. */
function formsOf(value) {
    if (value.length < SHORTEST_SECRET)
        return [];
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const values = [value, ...lines].filter((part) => part.length >= SHORTEST_SECRET);
    const forms = values.flatMap((part) => [
        part,
        ...urlForms(part),
        ...jsonForms(part),
        ...htmlForms(part),
        ...shellForms(part),
        ...hexForms(part),
        ...base64Forms(part),
    ]);
    // As a summary shows what fits in a cell of it.
    if (lines.length === 1)
        forms.push((0,lib_text/* markdown */.wD)(value, Number.POSITIVE_INFINITY));
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}
/** Percent-encoded as a part of a URL and as a form field, in both spellings of the hex digits. */
function urlForms(value) {
    const text = value.toWellFormed();
    const part = encodeURIComponent(text);
    const field = new URLSearchParams({ v: text }).toString().slice('v='.length);
    // What encodeURIComponent leaves alone, others do not.
    const strict = part.replace(/[!'()*~]/g, (sign) => `%${hex(sign.charCodeAt(0), 2).toUpperCase()}`);
    return [part, field, strict].flatMap((form) => [
        form,
        form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ]);
}
/**
 * As a text in JSON: as JavaScript writes it, with slashes escaped, in ASCII alone, for HTML; that in JSON again; and as
 * programs in Go and .NET write it.
 */
function jsonForms(value) {
    const once = inJson(value);
    const coded = (text, signs) => text.replace(signs, (sign) => `\\u${hex(sign.charCodeAt(0), 4)}`);
    const inDotNet = coded(once.replaceAll('\\"', '"'), /[^\x20-\x7e]|["&'+<>`]/g);
    return [
        once,
        once.replaceAll('/', '\\/'),
        coded(once, /[^\x20-\x7e]/g),
        coded(once, /[<>&']/g),
        inJson(once),
        coded(once, /[<>&\u2028\u2029]/g),
        inDotNet.replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
    ];
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** As text and as an attribute, with each spelling of the quotes. */
function htmlForms(value) {
    const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const quoted = text.replaceAll('"', '&quot;');
    return [
        ...[text, quoted, quoted.replaceAll("'", '&#39;'), quoted.replaceAll("'", '&apos;')],
        ...[quoted.replaceAll("'", '&#x27;'), text.replaceAll('"', '&#34;').replaceAll("'", '&#39;')],
    ];
}
/** Within quotes of each kind and without, as shells print a value; with quotes doubled, as YAML and PowerShell do. */
function shellForms(value) {
    const inAnsi = value.replace(/[\\'\n\r\t]/g, (sign) => ANSI_C[sign] ?? sign);
    return [
        value.replaceAll("'", "'\\''"),
        value.replaceAll("'", `'"'"'`),
        value.replaceAll("'", "''"),
        value.replaceAll('"', '""'),
        value.replaceAll('"', '\\"'),
        value.replace(/[\\"$`]/g, '\\$&'),
        value.replace(/[\\"$`!]/g, '\\$&'),
        // As bash does, and as others do, who leave less alone.
        value.replace(/^[#~]|[\s'"\\|&;()<>!{}*[\]?^$`,]/g, '\\$&'),
        value.replace(/[^\w.,:+/@\u0080-\uffff-]/g, '\\$&'),
        inAnsi,
        inAnsi.replace(/[^\x20-\x7e]+/g, (text) => [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')),
    ];
}
const ANSI_C = {
    '\\': '\\\\',
    "'": "\\'",
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
function hexForms(value) {
    const small = Buffer.from(value).toString('hex');
    return [small, small.toUpperCase()];
}
/** What a base64 text holds of a value that starts at byte 0, 1 or 2 of a group of three, in both alphabets; or of it alone, in lines. */
function base64Forms(value) {
    const alone = Buffer.from(value).toString('base64');
    const lines = BASE64_WIDTHS.flatMap((width) => alone.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
    const anywhere = [0, 1, 2].flatMap((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
        const encoded = bytes.toString('base64');
        // The first and the last characters mix bits of neighbours that are not known.
        const start = Math.ceil((offset * 4) / 3);
        const end = Math.floor((bytes.length * 4) / 3);
        const stable = encoded.slice(start, end);
        return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
    });
    return [...anywhere, ...(alone.length > 64 ? lines : [])];
}
function hex(code, digits) {
    return code.toString(16).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./build/lib/redact.js
/**
 * The one redactor that stands before every sink. Replaces known secret values in the forms they take on the way
 * out, also across chunk borders, the codes of a terminal and the lines of a base64 text, and then what merely looks
 * like a token. Knows no sink and no file.
 */






/** What is held begins within a value; the next one may begin there too. */
const INSIDE = /(?!)/;
const AT_THE_BEGINNING = { held: token_shapes/* NOTHING_HELD */.EB, word: 0 };
class Redactor {
    #forms = new Set();
    #values = new TextFinder([]);
    /** No value goes over the end of a line, as no shape does: what stands before one is certain. */
    #withinLines = true;
    /** A value has the sign in it by which a gap begins. */
    #hasCodes = false;
    /** Adds values to hide from now on; values under six characters are ignored. */
    add(secrets) {
        const known = this.#forms.size;
        for (const secret of secrets) {
            const value = secret.reveal();
            // Such as it is where the gaps in it are not seen.
            const bare = bareOf(value, { run: 0, word: 0 }, { blind: 'codes-and-wraps', last: true }).text;
            for (const form of [...formsOf(value), ...formsOf(bare)])
                this.#forms.add(form);
        }
        if (this.#forms.size === known)
            return;
        this.#withinLines = ![...this.#forms].some((form) => (0,token_shapes/* hasLineEnd */.ww)(form));
        this.#hasCodes = [...this.#forms].some((form) => hasCode(form));
        this.#values = new TextFinder(this.#forms);
    }
    /** The text with every known value and every token shape replaced. */
    redact(text) {
        if (this.#passable(text, { done: 0, word: 0 }, true) !== null)
            return text;
        return this.#steps(Number.POSITIVE_INFINITY, AT_THE_BEGINNING).reduce((piece, step) => step.push(piece, true), text);
    }
    /** True where `redact` would change the text. */
    finds(text) {
        return this.redact(text) !== text;
    }
    /**
     * A redactor of a text that comes in pieces. Together they give what `redact` gives for the whole, however it is
     * cut: nothing is passed on, or changed, before it is certain that no value and no token shape goes on behind it.
     * But one that has not told after PATIENCE characters whether it is a token is hidden, so that what is held stays
     * bounded. No character is cut in two.
     */
    stream() {
        return new Stream((from) => this.#steps(token_shapes/* PATIENCE */.aZ, from), (text, passed) => this.#passable(text, passed, false), (text, passed) => this.#showable(text, passed));
    }
    /** Values come first: a shape is looked for in what they leave. */
    #steps(patience, from) {
        const hideKnown = (held, piece, last) => this.#hideKnown(held, piece, last);
        return [
            new AcrossGaps(hideKnown, 'codes-and-wraps', from),
            // As it is too: what looks like the code of a terminal can be a part of a value.
            new AcrossGaps(hideKnown, 'none', from),
            ...(0,token_shapes/* shapeSteps */.xu)(patience).map((step) => new AcrossGaps(step, 'codes', from)),
        ];
    }
    /** Replaces known values; those that overlap are one, so that no end of one is left. */
    #hideKnown({ text: before, done }, piece, last) {
        const text = before + piece;
        const certain = last ? text.length : this.#certainIn(text, this.#values.longest);
        const edits = [];
        let passed = '';
        let end = done;
        // The next value may begin inside the one before.
        for (let found = this.#values.next(text, 0); found !== null; found = this.#values.next(text, found.start + 1)) {
            if (found.start >= certain)
                break;
            if (found.end <= end)
                continue;
            const anew = found.start >= end;
            if (anew)
                passed += text.slice(end, found.start) + token_shapes/* REPLACEMENT */.x9;
            edits.push({
                from: (anew ? found.start : end) - done,
                to: found.end - done,
                by: anew ? token_shapes/* REPLACEMENT */.x9 : '',
            });
            end = found.end;
        }
        passed += text.slice(end, certain);
        const stop = end > certain ? INSIDE : null;
        const rest = { text: (0,token_shapes/* copyOf */.zP)(text, certain), done: Math.max(0, end - certain), stop };
        return { held: last ? token_shapes/* NOTHING_HELD */.EB : { ...token_shapes/* NOTHING_HELD */.EB, ...rest }, passed, edits };
    }
    /** How much of the beginning may be passed on as it is, and ends with no gap; null where something begins in the text. */
    #passable(text, { done, word }, last) {
        const reach = Math.max(this.#values.longest, token_shapes/* LONGEST_START */.EQ);
        const certain = this.#certainIn(text, reach);
        if (!mayHoldGap(text, word, done))
            return this.#values.next(text, 0) !== null || (0,token_shapes/* hasStart */.PV)(text) ? null : certain;
        const bare = (blind) => bareOf(text, { run: 0, word }, { blind, last, from: done });
        const { text: visible, gaps } = bare('codes-and-wraps');
        const wrapped = gaps.some((gap) => gap.text.endsWith('\n'));
        if (this.#values.next(visible, 0) !== null || (0,token_shapes/* hasStart */.PV)(wrapped ? bare('codes').text : visible))
            return null;
        if (wrapped || this.#hasCodes ? this.#values.next(text, 0) !== null : this.#beginsWithin(text, gaps))
            return null;
        return Math.min(certain, placeOf(gaps, this.#certainIn(visible, reach)));
    }
    /** What no value and no token can reach into, of a text in which none stands. */
    #showable(text, { done, word }) {
        const { text: visible, gaps } = bareOf(text, { run: 0, word }, { blind: 'codes-and-wraps', last: false, from: done });
        // Where gaps are a part of a value, or it begins in one, nobody can tell what is visible of it.
        if (gaps.length > 0 && (this.#hasCodes || this.#cutOffAt(text) < text.length))
            return '';
        // The break of a line of base64 is passed on, unlike a code: what stands behind it is shown once it is.
        const end = gaps.find((gap) => gap.text.endsWith('\n'))?.at ?? visible.length;
        return visible.slice(done, Math.min(end, this.#cutOffAt(visible)));
    }
    /** Where the text ends in what may turn out to be a value or a token; its length where it does not. */
    #cutOffAt(text) {
        let first = (0,token_shapes/* cutOffAt */.nt)(text);
        for (const form of this.#forms) {
            const begin = form.charAt(0);
            const nearest = Math.max(0, text.length - form.length);
            for (let at = text.indexOf(begin, nearest); at !== -1 && at < first; at = text.indexOf(begin, at + 1))
                if (form.startsWith(text.slice(at)))
                    first = at;
        }
        return first;
    }
    /** True where a value begins within a gap: one without the signs of a gap can overlap with it in no other way. */
    #beginsWithin(text, gaps) {
        let before = 0;
        for (const gap of gaps) {
            const start = gap.at + before;
            before += gap.text.length;
            if (this.#values.next(text, start + 1, start + gap.text.length) !== null)
                return true;
        }
        return false;
    }
    /** How much of the beginning holds no start, of at most so many characters, of what may go on behind the text. */
    #certainIn(text, longest) {
        const reach = Math.max(0, longest - 1);
        return this.#withinLines ? (0,token_shapes/* behindLine */.P4)(text, reach) : Math.max(0, text.length - reach);
    }
}


/***/ }),

/***/ 81622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * A value that cannot be printed by accident: string conversion, JSON and util.inspect all give a placeholder.
 * Only `reveal` gives the value, so every use of a secret can be found by that word.
 */

const PLACEHOLDER = '[secret]';
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for the one place that must hand it on. */
    reveal() {
        return this.#value;
    }
    toString() {
        return PLACEHOLDER;
    }
    toJSON() {
        return PLACEHOLDER;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return PLACEHOLDER;
    }
}


/***/ }),

/***/ 88190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ expectedText),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   _O: () => (/* binding */ readShardText),
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   vX: () => (/* binding */ readExpected)
/* harmony export */ });
/**
 * A shard as one line of text, which names its plan with all that its shards ask for, its scenarios and cloud tasks, and needs
 * nothing beside it: `1/3 @0a1b2c3d:12:20 smoke diff:r1,r2`. Beside it what the gate expects of the same plan. Writes both and
 * reads them; knows neither scenarios nor weights.
 */
/** GitHub makes at most so many jobs of one matrix. */
const MOST_SHARDS = 256;
/** The line. What a path may hold and the line may not stands in it as in an address. */
function shardText({ plan, nth, of, parts }) {
    const words = parts.map(({ scenario, cells }) => {
        const name = encodeURIComponent(scenario).replaceAll('%2F', '/');
        return cells.length === 0 ? name : `${name}:${cells.join(',')}`;
    });
    const whole = plan === null ? [] : [`@${plan.id}:${plan.tasks}:${plan.attempts}`];
    return `${nth}/${of} ${[...whole, ...words].join(' ')}`;
}
/** What the line says; null where it is none. */
function readShardText(text) {
    const [, nth, of, id, tasks, attempts, rest = ''] = /^(\d{1,3})\/(\d{1,3})(?: @([0-9a-f]{8}):(\d{1,6}):(\d{1,6}))? (\S.*)$/.exec(text) ?? [];
    const parts = rest.split(' ').map(partOf);
    if (nth === undefined || parts.some((part) => part === null))
        return null;
    const known = parts.filter((part) => part !== null);
    const names = known.map(({ scenario }) => scenario);
    const [at, all] = [Number(nth), Number(of)];
    const plan = id === undefined ? null : { id, tasks: Number(tasks), attempts: Number(attempts) };
    const sound = at >= 1 && at <= all && all <= MOST_SHARDS && new Set(names).size === names.length;
    // Of several, one that does not say what the others ask for could not tell when all of them ask for too much.
    return sound && (all === 1 || plan !== null) ? { plan, nth: at, of: all, parts: known } : null;
}
function partOf(word) {
    const [name = '', cells, ...more] = word.split(':');
    const ids = cells?.split(',') ?? [];
    if (name === '' || more.length > 0 || !ids.every((id) => /^[A-Za-z0-9._-]{1,200}$/.test(id)))
        return null;
    if (new Set(ids).size !== ids.length)
        return null;
    try {
        return { scenario: decodeURIComponent(name), cells: ids };
    }
    catch {
        return null;
    }
}
/** The line: `@0a1b2c3d smoke diff-r1 diff-r2`. */
function expectedText({ plan, tasks }) {
    return [...(plan === null ? [] : [`@${plan}`]), ...tasks].join(' ');
}
/** What the line says; null where it is none. */
function readExpected(text) {
    const [, plan = null, rest = ''] = /^(?:@([0-9a-f]{8}) )?(\S.*)$/.exec(text) ?? [];
    const tasks = rest.split(' ');
    const sound = tasks.every((name) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name));
    return sound && new Set(tasks).size === tasks.length ? { plan, tasks } : null;
}


/***/ }),

/***/ 70770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/**
 * What to name instead of a name that nobody knows: the likely one, and all there are. Knows nothing of what is named.
 */
const MOST_LISTED = 20;
/** What to name instead, with the likely one in front. */
function oneOf(name, known) {
    if (known.length === 0)
        return 'Declare it: there is none yet';
    const near = nearest(name, known);
    return `${near === undefined ? '' : `Did you mean ${near}? `}Name one of ${listed(known)}`;
}
/**
 * The known name that this one is most likely a misspelling of, the first of several: at most two letters, and less than
 * most of a short name, are wrong.
 */
function nearest(name, known) {
    const most = Math.min(2, name.length / 2);
    const near = known.map((one) => ({ one, wrong: wrongIn(name, one) })).filter(({ wrong }) => wrong <= most);
    return near.sort((one, other) => one.wrong - other.wrong)[0]?.one;
}
/** Names in one text, the first twenty of many. */
function listed(names) {
    const shown = names.slice(0, MOST_LISTED).join(', ');
    const more = names.length - MOST_LISTED;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
/** How many letters are wrong, missing or too many; more than two are not counted. */
function wrongIn(name, other) {
    if (name.length > 100 || Math.abs(name.length - other.length) > 2)
        return 3;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [line, letter] of [...name].entries()) {
        const next = [line + 1];
        for (let at = 0; at < other.length; at++) {
            const change = (row[at] ?? 0) + (other[at] === letter ? 0 : 1);
            next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 3;
}


/***/ }),

/***/ 94869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qY: () => (/* binding */ coloured),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wL: () => (/* binding */ timeSpan),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   xn: () => (/* binding */ fenceOf)
/* harmony export */ });
/* harmony import */ var _token_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7984);
/**
 * Foreign text made harmless for a terminal, a job log or a Markdown page. Knows nothing of secrets: what it is
 * given has been through the redactor.
 */

/**
 * Terminal sequences: control sequences, strings such as titles and links with their terminator, and the short ones.
 * No two parts can match the same text, so it stays linear where node's own stripper does not.
 */
const SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
/** Control and format characters but tab and line feed: what a terminal obeys, and what hides or reorders text. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** The text without terminal sequences, control characters and characters that reorder text. */
function plain(text) {
    return settled(text.replace(SEQUENCE, '').replace(INVISIBLE, ''));
}
/**
 * What is taken out can have kept the first line of a key apart. Whoever redacts a page with this text in it would hide all
 * behind such a line, also what is the page's own.
 */
function settled(text) {
    if (!text.includes('PRIVATE KEY-----'))
        return text;
    return KEY_STEPS.reduce((rest, step) => step(_token_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_HELD */ .EB, rest, true).passed, text);
}
const KEY_STEPS = (0,_token_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeSteps */ .xu)(Number.POSITIVE_INFINITY);
/** As `plain`, but for colours, which a job log draws. */
function coloured(text) {
    return text.replace(SEQUENCE, (sequence) => (COLOUR.test(sequence) ? sequence : '')).replace(UNSEEN, '');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is a control sequence
const COLOUR = /^\u001b\[[\d;:]*m$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is a control sequence
const UNSEEN = /(?![\t\n]|\u001b\[[\d;:]*m)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** One line of at most `limit` characters, safe to print anywhere; workflow commands in it are broken up. */
function oneLine(text, limit = 300) {
    const line = settled(plain(text).replace(/\s+/g, ' '))
        .trim()
        // One by one, so that of three colons no two are left together.
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '# #[');
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
/** Text as a Markdown table cell or paragraph that can hold no link, image, mention, reference, HTML or table border. */
function markdown(text, limit = 300) {
    // GitHub looks for references to issues in what is drawn, so an escaped sign is one still.
    return oneLine(text, limit)
        .replace(/[&<>\\`*_{}[\]()#+!|~]/g, (char) => ENTITIES[char] ?? `\\${char}`)
        .replaceAll('@', '@\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/\bwww(?=\.)/gi, '$&\u200b')
        .replace(/#(?=\d)|\bGH-(?=\d)/gi, '$&\u200b');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A fenced block longer than any run of backticks in it; cut at `limit` characters, and said so. */
function fenced(text, language, limit) {
    const body = plain(text);
    const cut = body.length > limit ? `${body.slice(0, limit)}\n… cut: ${body.length - limit} more characters` : body;
    const fence = fenceOf(cut);
    return `${fence}${language}\n${cut.endsWith('\n') ? cut : `${cut}\n`}${fence}\n`;
}
/** Backticks for a block around `text`: more than stand together anywhere in it. */
function fenceOf(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(longest + 1);
}
/** `1 file`, `2 files`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** A time span for a person: `0.4 s`, `2 min 5 s`, `1 h 3 min`. */
function timeSpan(ms) {
    if (ms < 59_950)
        return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
/** `a-b` and `a_b` as `aB`. */
function camelCase(name) {
    return name.replace(/[-_]([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** As a shell takes it for one word, quoted where it must be; null for nothing, and for what no quotes hold harmless. */
function shellWord(word) {
    if (/^[\w./@:+-]+$/.test(word))
        return word;
    return word === '' || /['`\p{Cc}\p{Cf}]/u.test(word) ? null : `'${word}'`;
}


/***/ }),

/***/ 7984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   EB: () => (/* binding */ NOTHING_HELD),
/* harmony export */   EQ: () => (/* binding */ LONGEST_START),
/* harmony export */   P4: () => (/* binding */ behindLine),
/* harmony export */   PV: () => (/* binding */ hasStart),
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   nt: () => (/* binding */ cutOffAt),
/* harmony export */   ww: () => (/* binding */ hasLineEnd),
/* harmony export */   x9: () => (/* binding */ REPLACEMENT),
/* harmony export */   xu: () => (/* binding */ shapeSteps),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/**
 * Values that look like a token, whoever they belong to: found in a text that comes in pieces, in bounded memory, and
 * replaced. What is found does not depend on how the text is cut. Knows no value and no sink.
 */
const REPLACEMENT = '***';
/**
 * Characters after which what has begun as a token of several parts is taken for one, though it has not shown them all.
 * No token is nearly as long; it bounds what is held of a text that never tells.
 */
const PATIENCE = 1 << 20;
const LINE_END = /[\r\n]/;
const NOTHING_HELD = { text: '', done: 0, stop: null, due: 0 };
const PART = /\.[A-Za-z0-9_-]{0,8}/y;
const PART_LENGTH = 9;
const NO_WORD = /[^A-Za-z0-9_-]/g;
/** Ends what no token of several parts goes over. */
const OUTSIDE = /[^A-Za-z0-9_.-]/g;
/** Ends the body of a key: what stands in none, or the second of the dashes before its last line. */
const NO_KEY = /[^A-Za-z0-9+/=\\\s:,-]|(?<=-)-/g;
/** Those in which others can lie come first. All that needs no second look is one, so that a text is copied less often. */
const SHAPES = [
    { start: /\beyJ[A-Za-z0-9_-]{8}/g, reach: 11, parts: 2, stops: [NO_WORD] },
    {
        start: /\b(?:((?:at|sk)-[A-Za-z0-9_-]{20})|(gh[pousr]_[A-Za-z0-9]{30})|(github_pat_[A-Za-z0-9_]{30}))|(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)/g,
        reach: 57,
        parts: 0,
        stops: [NO_WORD, /[^A-Za-z0-9]/g, /[^A-Za-z0-9_]/g, NO_KEY],
    },
];
/** The most characters by which a token shows that it begins. */
const LONGEST_START = Math.max(...SHAPES.map(({ reach }) => reach));
/** What the starts above consist of, a part behind the other. */
const WORDS = [
    [...'eyJ', '[A-Za-z0-9_-]{0,8}'],
    [...'at-', '[A-Za-z0-9_-]{0,20}'],
    [...'sk-', '[A-Za-z0-9_-]{0,20}'],
    [...'gh', '[pousr]', '_', '[A-Za-z0-9]{0,30}'],
    [...'github_pat_', '[A-Za-z0-9_]{0,30}'],
];
const KEY_LINE = [...'-----BEGIN ', '[A-Z ]{0,41}', '-{0,5}'];
/** A start that the end of a text cuts off. */
const CUT_OFF = new RegExp(`(?:\\b(?:${WORDS.map(cutOff).join('|')})|${cutOff(KEY_LINE)})$`);
/** A pattern for the parts, however many of the last are missing. */
function cutOff(parts) {
    return parts.reduceRight((rest, part) => (rest === '' ? part : `${part}(?:${rest})?`), '');
}
/** Where the text ends in what may turn out to be the start of a token; its length where it does not. */
function cutOffAt(text) {
    // One character before it tells whether a word begins there.
    const from = Math.max(0, text.length - LONGEST_START - 1);
    const match = CUT_OFF.exec(text.slice(from));
    return match === null ? text.length : from + match.index;
}
/** True where something in the text begins as a token does. */
function hasStart(text) {
    if (!mayHoldStart(text))
        return false;
    return SHAPES.some(({ start }) => indexFrom(text, 0, start) < text.length);
}
const DASH = '-'.charCodeAt(0);
/** What stands before the sign by which a start is looked for: `at-`, `sk-`, `gho_` and its like, `github_pat_`. */
const BEFORE = Uint8Array.from({ length: 128 }, (_, code) => 'tkpousr'.includes(String.fromCharCode(code)) ? 1 : 0);
/** At least so much follows it. */
const WORD_BEHIND = /[A-Za-z0-9_-]{20}/y;
const KEY_BEHIND = 'BEGIN ';
/**
 * False is certain. Looks for the rarest sign of each start, and at what stands beside it: that is five times as fast as one
 * expression for all of them.
 */
function mayHoldStart(text) {
    for (let at = text.indexOf('J'); at !== -1; at = text.indexOf('J', at + 1))
        if (text.startsWith('ey', at - 2))
            return true;
    for (let at = text.indexOf('_'); at !== -1; at = text.indexOf('_', at + 1))
        if (isStart(text, at))
            return true;
    for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
        if (isStart(text, at))
            return true;
        while (text.charCodeAt(at + 1) === DASH)
            at += 1;
        if (text.startsWith(KEY_BEHIND, at + 1))
            return true;
    }
    return false;
}
/** A letter, a digit or a sign that a token has; false is certain. */
function isWord(code) {
    return code >= 97 || (code >= 45 && code !== 47 && code !== 46);
}
function isStart(text, at) {
    if (BEFORE[text.charCodeAt(at - 1)] !== 1 || !isWord(text.charCodeAt(at + 8)))
        return false;
    WORD_BEHIND.lastIndex = at + 1;
    return WORD_BEHIND.test(text);
}
/** One step for each shape, to be taken one after the other; a token of several parts is waited for `patience` characters. */
function shapeSteps(patience) {
    return SHAPES.map((shape) => (held, piece, last) => {
        const text = held.text + piece;
        // A text that never tells stays linear, in however many pieces it comes.
        if (!last && text.length < held.due && indexFrom(piece, 0, OUTSIDE) === piece.length)
            return { held: { ...held, text }, passed: '', edits: [] };
        return hide(shape, { ...held, text }, { last, patience });
    });
}
function hide(shape, { text, done, stop: inside }, { last, patience }) {
    let at = done;
    let passed = '';
    const edits = [];
    let within = inside;
    let due = 0;
    for (;;) {
        if (within !== null) {
            const end = indexFrom(text, at, within);
            if (end > at)
                edits.push({ from: at - done, to: end - done, by: '' });
            at = end;
        }
        if (within !== null && at === text.length)
            break;
        within = null;
        shape.start.lastIndex = at;
        const match = shape.start.exec(text);
        if (match === null) {
            // From here on a start may go on behind the text; no shape goes over the end of a line.
            const certain = last ? text.length : Math.max(at, behindLine(text, shape.reach - 1));
            passed += text.slice(at, certain);
            at = certain;
            break;
        }
        passed += text.slice(at, match.index);
        at = match.index;
        const seen = text.slice(at, at + patience);
        const stop = shape.stops[match.slice(1).findIndex((group) => group !== undefined)] ?? shape.stops[0];
        const { found, end } = examine(shape, seen, match[0].length);
        if (found === 'open' && seen.length < patience && !last) {
            due = Math.min(2 * seen.length, patience) + 1;
            break;
        }
        const token = found === 'token' || (found === 'open' && seen.length >= patience);
        passed += token ? REPLACEMENT : seen.slice(0, end);
        if (token)
            edits.push({ from: at - done, to: at + end - done, by: REPLACEMENT });
        at += end;
        if (token)
            within = found === 'open' ? OUTSIDE : stop;
    }
    if (last)
        return { held: NOTHING_HELD, passed, edits };
    return { held: { ...tailOf(text, at), stop: within, due }, passed, edits };
}
/** What is held of a text that is passed on up to there. */
function tailOf(text, end) {
    // One character before it tells whether a word begins there.
    const kept = Math.max(0, end - 1);
    return { ...NOTHING_HELD, text: copyOf(text, kept), done: end - kept };
}
/**
 * What a start leads to: a token, surely none, or one that cannot be told yet; `end` is how far that was looked at. A
 * start that leads to no token is not tried again from within: that would end alike.
 */
function examine(shape, text, length) {
    let end = length;
    for (let part = 0; part < shape.parts; part += 1) {
        end = indexFrom(text, end, shape.stops[0]);
        PART.lastIndex = end;
        const next = end + (PART.exec(text)?.[0].length ?? 0);
        if (next < end + PART_LENGTH)
            return { found: next === text.length ? 'open' : 'none', end };
        end = next;
    }
    return { found: 'token', end };
}
/** Where `pattern` is found next; the length of the text where it is not. */
function indexFrom(text, from, pattern) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? text.length;
}
/** The last `length` characters begin there, or behind the last line that ends in them. */
function behindLine(text, length) {
    const from = Math.max(0, text.length - length);
    const tail = text.slice(from);
    return from + Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1;
}
/** The text from there on, as a text of its own: a slice keeps the whole that it was cut from in memory. */
function copyOf(text, from) {
    return ` ${text.slice(from)}`.slice(1);
}
/** True for a text that goes over the end of a line. */
function hasLineEnd(text) {
    return LINE_END.test(text);
}


/***/ })

};
