export const id = 7106;
export const ids = [7106,5532];
export const modules = {

/***/ 69339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ idTokenKey),
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   nd: () => (/* binding */ brokerOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_broker_knobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99427);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90743);
/* harmony import */ var _inputs_retry_knobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32178);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81622);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94869);
/**
 * The composition root's part of the broker: which Vault the inputs name, and how this process gets in there. Nothing after
 * it knows where a credential came from.
 */








/** Who gives credentials that the inputs do not hold; undefined where no Vault is named. Asks nothing yet. */
async function brokerOf(inputs, effects) {
    const { vaultAddress: address, vaultNamespace, vaultMount, vaultPath, vaultCaCertificate: pem } = inputs;
    if (address === undefined)
        return refuseIdle(inputs);
    const { SourcesBroker } = await __webpack_require__.e(/* import() */ 7382).then(__webpack_require__.bind(__webpack_require__, 97382));
    const { codexAccessToken, codexAuthJson } = inputs;
    const own = { ...(codexAccessToken && { codexAccessToken }), ...(codexAuthJson && { codexAuthJson }) };
    const source = {
        address,
        namespace: vaultNamespace ?? null,
        authority: pem === undefined
            ? null
            : async () => {
                const { readCertificate } = await __webpack_require__.e(/* import() */ 9150).then(__webpack_require__.bind(__webpack_require__, 89150));
                const read = await readCertificate((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.workingDirectory, pem), 'vault-ca-certificate');
                return read.toString('utf8');
            },
        engine: {
            mount: vaultMount ?? _inputs_broker_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .VAULT_DEFAULTS */ .U.mount,
            version: inputs.vaultKvVersion ?? _inputs_broker_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .VAULT_DEFAULTS */ .U.kvVersion,
        },
        paths: {
            ...(vaultPath === undefined ? {} : { 'codex-cloud': vaultPath }),
            ...(inputs.syncVaultPath === undefined ? {} : { 'cloud-sync': inputs.syncVaultPath }),
        },
        login: vaultLogin(inputs),
    };
    return new SourcesBroker(Object.keys(own).length > 0 ? { 'codex-cloud': own } : {}, source, {
        ...effects,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemClock,
        retry: {
            attempts: inputs.retryAttempts ?? _inputs_retry_knobs_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY_DEFAULTS */ .s.retryAttempts,
            firstWaitMs: (inputs.retryFirstWaitSeconds ?? _inputs_retry_knobs_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY_DEFAULTS */ .s.retryFirstWaitSeconds) * 1000,
            longestWaitMs: (inputs.retryLongestWaitSeconds ?? _inputs_retry_knobs_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY_DEFAULTS */ .s.retryLongestWaitSeconds) * 1000,
            factors: inputs.retryFactors ?? _inputs_retry_knobs_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY_DEFAULTS */ .s.retryFactors,
        },
        seed: (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemRandom)(4),
    });
}
/** What says how to ask Vault means nothing without one: its address may be a variable that nobody has set. */
function refuseIdle(inputs) {
    const name = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .KNOB_NAMES */ .k8.find((one) => one.startsWith('vault-') && inputs[(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .camelCase */ .xQ)(one)] !== undefined);
    if (name === undefined)
        return undefined;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('input_invalid', `Input ${name} is given, and no vault-address`, {
        guidance: 'Give the input vault-address, or leave the others of Vault out',
    });
}
/** How this process gets in at Vault; null where it has neither a token nor a job that GitHub vouches for. */
function vaultLogin({ vaultToken, vaultAuthMount, vaultRole, vaultAudience }) {
    if (vaultToken !== undefined)
        return { kind: 'token', token: vaultToken };
    if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || idTokenKey() === null)
        return null;
    return {
        kind: 'jwt',
        mount: vaultAuthMount ?? _inputs_broker_knobs_js__WEBPACK_IMPORTED_MODULE_1__/* .VAULT_DEFAULTS */ .U.authMount,
        role: vaultRole,
        audience: vaultAudience,
        idToken: async (audience, signal) => (await __webpack_require__.e(/* import() */ 6381).then(__webpack_require__.bind(__webpack_require__, 86381))).idToken(audience, signal),
    };
}
/** What the runner gives the steps of a job that may have an id token, and nobody else; null in any other. */
function idTokenKey() {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: key = '' } = process.env;
    return key === '' ? null : new _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(key);
}
/** What the runner gives every step that is an action, its main and its post alike, and no stage; null where there is none. */
function stepKey() {
    const { ACTIONS_RUNTIME_TOKEN: key = '' } = process.env;
    return key === '' ? null : new _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(key);
}


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   L: () => (/* binding */ findCredential)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81622);
/**
 * Which credential a run has: told from the inputs without asking anybody. Knows what Codex Cloud accepts (a
 * ChatGPT login or an access token, never an API key) and what `codex exec` does (an API key as well), both observed
 * with the Codex CLI 0.169.0, and nothing of runs.
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
function findCredential(inputs, use) {
    if (inputs.codexAccessToken)
        return {
            state: 'usable',
            credential: { kind: 'access-token', token: checkedToken(inputs.codexAccessToken) },
        };
    if (inputs.codexAuthJson)
        return foundInAuthJson(inputs.codexAuthJson, use);
    if (!inputs.openaiApiKey)
        return { state: 'missing' };
    return use === 'cloud'
        ? { state: 'wrong_kind' }
        : { state: 'usable', credential: { kind: 'api-key', key: inputs.openaiApiKey } };
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
function foundInAuthJson(content, use) {
    const parsed = AuthJson.safeParse(parse(content));
    if (!parsed.success)
        throw malformed('codex-auth-json is no auth.json of a codex login');
    const { tokens, personal_access_token: token, last_refresh: lastRefresh, OPENAI_API_KEY: apiKey, } = parsed.data;
    const usable = { state: 'usable', credential: { kind: 'auth-json', content } };
    if (token)
        return usable;
    // A login by API key writes the same file without tokens.
    if (!tokens && apiKey)
        return use === 'cloud' ? { state: 'wrong_kind' } : usable;
    if (!tokens)
        throw malformed('codex-auth-json holds no credential');
    // Without it the CLI sends its requests without the Authorization header, and says nothing.
    if (!lastRefresh)
        throw malformed('codex-auth-json has no last_refresh');
    if (Number.isNaN(Date.parse(lastRefresh)))
        throw malformed('codex-auth-json has a last_refresh that is no time');
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

/***/ 70225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ LockTimeout),
/* harmony export */   kK: () => (/* binding */ withLock),
/* harmony export */   yS: () => (/* binding */ LockLost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55799);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94869);
/**
 * An advisory lock beside a file, for work of milliseconds. It says who holds it, so that nobody waits for a process
 * that died or for another machine whose lease is over. Knows nothing of the file and of the work.
 */








const LockFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    pid: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1),
    /** Null where the system cannot tell it. */
    process_start: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    acquired_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    expires_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    /** Part of a file name: see `attempt`. */
    token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{16,64}$/),
});
/** The lock was not to be had in time. */
class LockTimeout extends Error {
    name = 'LockTimeout';
    /** Null where the lock changed hands all the time, or does not say who holds it. */
    holder;
    constructor(path, holder) {
        const who = holder === null
            ? 'others'
            : `process ${holder.pid} on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(holder.host)} since ${holder.acquired_at}`;
        super(`The lock ${path} is held by ${who}`);
        this.holder = holder;
    }
}
/** Somebody else has taken the lock over while the work went on: what was read under it may be old. */
class LockLost extends Error {
    name = 'LockLost';
    constructor(path) {
        super(`The lock ${path} was taken over while this process was halted`);
    }
}
const SHORTEST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 50;
/** A lease that ends later than this comes from a wrong clock or a wrong hand. */
const MAX_LEASE_MS = 60 * 60 * 1000;
const MAX_BYTES = 4096;
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** What `link` fails with on file systems without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR'];
/**
 * Runs `work` while nobody else holds the lock `<path>.lock`, in a folder that is there. Throws LockTimeout where it
 * was not to be had, the reason of the signal where that ended the wait, and RunError `input_invalid` where
 * something other than a file has its name. Work that may be halted for longer than the lease asks whether the lock is
 * still its own before it changes anything.
 */
async function withLock(path, options, work) {
    const lock = `${path}.lock`;
    const held = await acquire(lock, options);
    try {
        return await work(async () => {
            if (!(await isOurs(held, lock)))
                throw new LockLost(lock);
        });
    }
    finally {
        await release(held, options.clock);
    }
}
async function acquire(path, options) {
    const { clock, random, waitMs, signal } = options;
    const deadline = clock.now() + waitMs;
    for (;;) {
        signal?.throwIfAborted();
        const tried = await attempt(path, options);
        if (tried.held !== null)
            return tried.held;
        const remaining = deadline - clock.now();
        if (remaining <= 0)
            throw new LockTimeout(path, tried.holder);
        const spread = Number.parseInt(random(2), 16) % (LONGEST_WAIT_MS - SHORTEST_WAIT_MS + 1);
        await clock.sleep(Math.min(SHORTEST_WAIT_MS + spread, remaining), signal);
    }
}
/**
 * One try. A dead lock is not removed, because between a look and a removal it may have become somebody's: its
 * successor creates `<path>.<id of the dead>`, which only one can, and one who dies there has a successor likewise.
 */
async function attempt(path, options) {
    const dead = [];
    for (let name = path;;) {
        const found = await readLock(name);
        if (found === null)
            return { held: await take(name, dead, options), holder: null };
        if (await isAlive(found, options))
            return { held: null, holder: found.file };
        if (dead.some(({ id }) => id === found.id))
            throw refusal(name, 'follows itself');
        dead.push(found);
        name = `${path}.${found.id}`;
    }
}
/** Null where somebody else was quicker. */
async function take(name, dead, options) {
    const { clock, random, host, leaseMs } = options;
    const now = clock.now();
    const expiresAt = now + leaseMs;
    const file = {
        host,
        pid: process.pid,
        process_start: await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .processStart */ .gy)(process.pid),
        acquired_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__.isoTime)(now),
        expires_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__.isoTime)(expiresAt),
        token: random(16),
    };
    if (!(await create(name, file)))
        return null;
    // A process that was halted since holds something that others have taken over by now.
    if (clock.now() >= expiresAt)
        return null;
    const held = { chain: [...dead, { name, id: file.token }], expiresAt };
    // A holder removes the lock first and what follows it then: where the lock is still the one we began with, nobody
    // has left the place we took.
    if (dead.length === 0 || (await isCurrent(held.chain[0])))
        return held;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(name, { force: true });
    return null;
}
async function release({ chain, expiresAt }, clock) {
    // Past its lease a successor may count on it; the next one to hold the lock clears it away.
    if (clock.now() >= expiresAt)
        return;
    try {
        const rest = (await isCurrent(chain[0])) ? chain : chain.slice(1);
        for (const { name } of rest)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(name, { force: true });
    }
    catch {
        // The work is done. What is left is dead with this process or the lease.
    }
}
/** False once anybody has taken the lock over. Told by what stands there: our clock may have been halted with us. */
async function isOurs({ chain }, path) {
    const own = chain.at(-1);
    return (await isCurrent(own)) && (await readLock(`${path}.${own?.id}`)) === null;
}
async function isCurrent(seen) {
    if (seen === undefined)
        return false;
    const found = await readLock(seen.name).catch(() => null);
    return found?.id === seen.id;
}
/** Creates a lock that is complete from its first moment; false where something has its name. */
async function create(name, file) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), `.${file.token}.tmp`);
    const content = `${JSON.stringify(file)}\n`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        return await unlessTaken((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, name));
    }
    catch (error) {
        if (!NO_LINKS.some((code) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, code)))
            throw error;
        // Empty for a moment: until it has aged by a lease, others take that for alive.
        return await unlessTaken((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(name, content, { flag: 'wx' }));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
async function unlessTaken(creation) {
    try {
        await creation;
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
/** Null where there is none. */
async function readLock(name) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(name);
        if (!info.isFile())
            throw refusal(name, 'is no file');
        const file = info.size > MAX_BYTES ? null : parse(await readText(name));
        const id = file?.token ?? `${info.ino.toString(16)}-${Math.trunc(info.mtimeMs)}`;
        return { name, id, file, changedAt: info.mtimeMs };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
async function readText(name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(name, { encoding: 'utf8', flag: READ });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT'))
            throw error;
        // Of another user, say: its age decides.
        return '';
    }
}
function parse(text) {
    try {
        return LockFile.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
function refusal(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `The lock ${name} ${what}`, { guidance: 'Remove it' });
}
async function isAlive({ file, changedAt }, { clock, host, leaseMs }) {
    const now = clock.now();
    const remaining = file === null ? Number.POSITIVE_INFINITY : Date.parse(file.expires_at) - now;
    if (file === null || remaining > MAX_LEASE_MS)
        return Math.abs(now - changedAt) < leaseMs;
    if (remaining <= 0)
        return false;
    return file.host !== host || (await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunning */ .W_)(file.pid, file.process_start));
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

/***/ 15532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secretsOfRequest),
/* harmony export */   J: () => (/* binding */ passwordIn),
/* harmony export */   secretsGiven: () => (/* binding */ secretsGiven),
/* harmony export */   secretsNamedIn: () => (/* binding */ secretsNamedIn)
/* harmony export */ });
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4636);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61873);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81622);
/**
 * The values that must be shown nowhere, as far as they can be known: those of the inputs, of the variables that these
 * name, and, for what is said before there is a run, of the variables of this shell that are secrets by their names.
 */




/** A variable by whose name its value is nobody else's business. */
const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|(?:^|_)KEY$/i;
/** What nobody has named is taken for a secret only where it is no ordinary word and no path. */
const SHORTEST_UNNAMED = 12;
const LOGIN_NAME = /CODEX_AUTH_JSON$/i;
const PATH_LIKE = /^(?:[/~.]|[A-Za-z]:[\\/])/;
/** Every value of the request that must not be written anywhere; told to the surface at once. */
function secretsOfRequest({ inputs }, { mask, stageEnvironment }) {
    const secrets = (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)(inputs);
    const passed = stageEnvironment(inputs.passEnv);
    for (const name of inputs.passEnv.filter((one) => SECRET_NAME.test(one)))
        secrets.push(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(passed[name] ?? ''));
    for (const token of [inputs.githubToken, inputs.rotateToken, inputs.vaultToken, inputs.syncToken])
        if (token)
            secrets.push(token);
    secrets.push(...passwordIn(inputs.httpsProxy));
    const kept = longEnough(secrets);
    for (const secret of kept)
        mask(secret);
    return kept;
}
/** The values of texts that were given, whether or not they can be used. */
function secretsGiven(given) {
    const secrets = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOB_NAMES */ .k8.filter((name) => (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .metaOf */ .fX)(name).secret).flatMap((name) => {
        const value = new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(given[name] ?? '');
        return name === 'codex-auth-json' ? (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)({ codexAuthJson: value }) : [value];
    });
    return longEnough([...secrets, ...passwordIn(given['https-proxy'])]);
}
/** The values of variables that are secrets by their names, for what is said where nobody could name them. */
function secretsNamedIn(environment) {
    return Object.entries(environment).flatMap(([name, value = '']) => {
        if (LOGIN_NAME.test(name))
            return longEnough((0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)({ codexAuthJson: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value) }));
        const meant = SECRET_NAME.test(name) && value.length >= SHORTEST_UNNAMED && !PATH_LIKE.test(value);
        return meant ? [new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value)] : [];
    });
}
/** The password of an address, as it stands there and as it is; none where it has none. */
function passwordIn(address) {
    const password = address === undefined ? '' : (URL.parse(address)?.password ?? '');
    if (password === '')
        return [];
    const forms = [password];
    try {
        forms.push(decodeURIComponent(password));
    }
    catch {
        // It is no encoding then.
    }
    return forms.map((form) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(form));
}
function longEnough(secrets) {
    return secrets.filter((secret) => secret.reveal().length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c);
}


/***/ }),

/***/ 13565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   PH: () => (/* binding */ endChildren),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   l8: () => (/* binding */ livenessOf),
/* harmony export */   pd: () => (/* binding */ eventsIn),
/* harmony export */   xg: () => (/* binding */ reap)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1639);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70225);
/* harmony import */ var _lib_marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98094);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55799);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98211);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20447);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45919);
/**
 * Whether somebody has a run: told from the pid and the start of the process that opened it, never from how long it has
 * been silent. And the end of what a process left behind that did not live to end it.
 */











/** Tells it from the events of a run. */
async function livenessOf(events, machine) {
    return (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_8__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__/* .sessionOf */ .MC)(events), 'run:completed') ? 'ended' : holderOf(events, machine);
}
/** The same of the process alone, whatever the run came to. */
async function holderOf(events, machine) {
    const holder = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__/* .processOf */ .hh)(events);
    if (holder === null || holder.host !== machine)
        return 'elsewhere';
    return (await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunning */ .W_)(holder.pid, holder.process_start)) ? 'live' : 'dead';
}
/** This process, as the record of a run it opens tells it. */
async function thisProcess(machine) {
    return { host: machine, pid: process.pid, process_start: await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .processStart */ .gy)(process.pid) };
}
/** The events of a run as they stand; none where there is no such file, or none of a run's size. */
async function eventsIn(folder) {
    return (0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_9__/* .parseEvents */ .PH)((await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'events.jsonl'), _manifest_record_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_FILE_BYTES */ .gZ)) ?? '');
}
/**
 * Does `work` while nobody else opens the run again or ends what it left. Held for moments only: an opened run is known
 * by its process. Throws RunError `input_invalid` where somebody else has it for too long, or took it over.
 */
async function withRun(folder, here, work) {
    const { clock, random, machine: host } = here;
    const lock = { clock, random, host, waitMs: LOCK_WAIT_MS, leaseMs: LOCK_LEASE_MS };
    try {
        return await (0,_lib_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .kK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'run'), lock, work);
    }
    catch (cause) {
        if (!(cause instanceof _lib_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LockTimeout */ .FW || cause instanceof _lib_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LockLost */ .yS))
            throw cause;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `Somebody else opens the run: ${cause.message}`, {
            cause,
            guidance: 'Wait a moment and try again',
        });
    }
}
const LOCK_WAIT_MS = 20_000;
const LOCK_LEASE_MS = 60_000;
/** Looks after a run: where its process is dead, what that left running is ended. Gives how the run stands. */
async function reap(folder, here) {
    const look = async () => livenessOf((await eventsIn(folder)).events, here.machine);
    const first = await look();
    if (first !== 'dead')
        return first;
    try {
        return await withRun(folder, here, async () => {
            // Somebody may have opened it again in the meantime.
            const now = await look();
            if (now === 'dead')
                await endChildren(folder);
            return now;
        });
    }
    catch (error) {
        // Whoever may not write there could not end its processes either; and how it stands is known without the lock.
        if (['EACCES', 'EROFS', 'EPERM'].some((code) => (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, code)))
            return first;
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4)
            return first;
        throw error;
    }
}
/**
 * Kills what the last session of a run started and did not live to end: only a process that is provably still the same
 * one, and whatever carries the mark of a stage or of the private folder. True once none of them is left.
 */
async function endChildren(folder) {
    const { events } = await eventsIn(folder);
    const [first] = events;
    if (first === undefined)
        return true;
    const holder = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__/* .processOf */ .hh)(events);
    for (let look = 0; look < MAX_LOOKS; look += 1) {
        let left = 0;
        for (const { pid, process_start: start } of unended((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__/* .sessionOf */ .MC)(events))) {
            if (start === null || (await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .processStart */ .gy)(pid)) !== start || !(await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunning */ .W_)(pid, start)))
                continue;
            left += 1;
            // Looked for first: once their parent is gone, nothing tells them from others.
            const descendants = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .descendantsOf */ .gO)(pid);
            (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .killGroup */ .i0)(pid, 'SIGKILL');
            for (const one of descendants)
                (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .killProcess */ .ix)(one, 'SIGKILL');
        }
        // Last, for the same reason.
        left += await (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .killMarked */ .fR)(_lib_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGE_MARK */ .zk, first.run_id);
        if (holder !== null)
            left += await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .endHelpersOf */ ._x)(holder);
        if (left === 0)
            return true;
        await _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__.systemClock.sleep(LOOK_MS);
    }
    return false;
}
/** A killed process is gone at once, unless it is not ours to kill or hangs in a call of the system. */
const MAX_LOOKS = 250;
const LOOK_MS = 20;
/** The processes of which the events tell the start and no end. */
function unended(events) {
    const open = new Map();
    for (const { event, payload } of events) {
        // Stages run side by side; calls never do.
        if (event === 'stage:started')
            open.set(`stage ${payload.stage}`, payload);
        if (event === 'stage:ended')
            open.delete(`stage ${payload.stage}`);
        if (event === 'call:started')
            open.set('call', payload);
        if (event === 'call:ended')
            open.delete('call');
    }
    return open.values();
}


/***/ })

};
