export const id = 8004;
export const ids = [8004,1911];
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
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, content.reveal(), { mode: 0o600 }).catch((cause) => {
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

/***/ 64617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ unsealValues),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   unseal: () => (/* binding */ unseal),
/* harmony export */   yp: () => (/* binding */ sealValues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81622);
/**
 * What post has to know where main did not live to do its work: the token that is to be revoked, and values that nothing
 * may show. Sealed, since the state of a step is a file. The key is made of what the runner gives the steps of this job
 * alone.
 */



const CIPHER = 'aes-256-gcm';
const Left = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    place: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        address: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        namespace: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        authority: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }),
    token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const Values = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** The state of a step is handed on as one variable, of which Linux starts no program with more than 128 KiB. */
const MAX_BYTES = 40_000;
/** The token and its place as one word; `key` is long and nobody's to guess. */
function seal({ place, token }, key, random) {
    return sealed(JSON.stringify({ place, token: token.reveal() }), key, random);
}
/** What was sealed; null for whatever was not sealed by this key. */
function unseal(word, key) {
    const { data } = Left.safeParse(unsealed(word, key));
    return data === undefined ? null : { place: data.place, token: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(data.token) };
}
/** Values as one word: the last ones, as many as there is room for. */
function sealValues(values, key, random) {
    const kept = [];
    let room = MAX_BYTES;
    for (const value of values.map((one) => one.reveal()).reverse()) {
        room -= Buffer.byteLength(JSON.stringify(value)) + 1;
        if (room < 0)
            break;
        kept.push(value);
    }
    return sealed(JSON.stringify(kept), key, random);
}
/** The values; none for whatever was not sealed by this key. */
function unsealValues(word, key) {
    return (Values.safeParse(unsealed(word, key)).data ?? []).map((value) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value));
}
function sealed(text, key, random) {
    const salt = random(16);
    const iv = Buffer.from(random(12), 'hex');
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, keyOf(key, salt), iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [salt, iv.toString('hex'), cipher.getAuthTag().toString('hex'), body.toString('hex')].join('.');
}
function unsealed(word, key) {
    const [salt = '', iv = '', tag = '', body = ''] = word.split('.');
    try {
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, keyOf(key, salt), Buffer.from(iv, 'hex'), {
            authTagLength: 16,
        });
        decipher.setAuthTag(Buffer.from(tag, 'hex'));
        const text = Buffer.concat([decipher.update(Buffer.from(body, 'hex')), decipher.final()]);
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return null;
    }
}
function keyOf(key, salt) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', key.reveal(), salt, 'codex-orchestrator', 32));
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
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61873);
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

/***/ 38653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ keepForPost),
/* harmony export */   DZ: () => (/* binding */ saveSettings),
/* harmony export */   E3: () => (/* binding */ saveDone),
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   N8: () => (/* binding */ saveLogin),
/* harmony export */   Uj: () => (/* binding */ readKnown),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   fX: () => (/* binding */ saveTold),
/* harmony export */   gQ: () => (/* binding */ maskForPost),
/* harmony export */   i1: () => (/* binding */ saveScratch),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   lX: () => (/* binding */ readHeldLogin),
/* harmony export */   p4: () => (/* binding */ readScratch),
/* harmony export */   v7: () => (/* binding */ saveFolders),
/* harmony export */   yE: () => (/* binding */ isOtherCode),
/* harmony export */   zE: () => (/* binding */ readVault),
/* harmony export */   zf: () => (/* binding */ saveCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33540);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71911);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1639);
/* harmony import */ var _credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64617);
/* harmony import */ var _lib_token_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7984);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20447);
/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, and under seal a token of Vault
 * and what arrived in mid-run, never a credential that can be read; post must not read inputs, since the runner can give
 * it those of another step.
 */








const Settings = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    policy: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    uploadArtifacts: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    strictSecrets: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
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
/**
 * Masks what arrives in mid-run, and leaves it under seal: by its inputs post does not know it, and it is post that uploads
 * where main was killed, or could not.
 */
function maskForPost({ mask, redactor }, key, random) {
    const late = [];
    let due = false;
    const save = () => {
        due = false;
        if (key === null)
            return;
        try {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('known', (0,_credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .sealValues */ .yp)(late, key, random));
        }
        catch {
            // A state that cannot be written is told of by what main has to leave there.
        }
    };
    return (secret) => {
        const isKnown = redactor.redact(secret.reveal()) === _lib_token_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .REPLACEMENT */ .x9;
        mask(secret);
        if (isKnown)
            return;
        late.push(secret);
        // Many arrive at once, and none of them is used before all are there.
        if (!due)
            queueMicrotask(save);
        due = true;
    };
}
/** What arrived in mid-run, and must be shown nowhere. */
function readKnown(key) {
    return key === null ? [] : (0,_credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .unsealValues */ .TV)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('known'), key);
}
/** Leaves the token of Vault that is to be revoked, under seal, before it is used; nothing once that is done. */
function keepForPost(key, random) {
    return (left) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('vault', left === null || key === null ? '' : (0,_credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)(left, key, random));
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
    return _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__/* .HeldLogin */ .d9.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('login'))).data ?? null;
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
const Folders = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP());
/**
 * Run directories; without those that can be none: a state that somebody else wrote must not lead to an upload of
 * anything else.
 */
function readFolders() {
    const folders = Folders.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('folders'))).data ?? [];
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

/***/ 16571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   u: () => (/* binding */ Surface)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33540);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4636);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61873);
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
    /**
     * Writes to the job log; the text has no line that the runner would obey but those it means. Each part is redacted by
     * itself: what looks like the beginning of a key in one hides nothing of the next.
     */
    print = (...parts) => void process.stdout.write(parts.map((part) => this.redactor.redact(part)).join(''));
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
