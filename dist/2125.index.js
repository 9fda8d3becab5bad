export const id = 2125;
export const ids = [2125,1911];
export const modules = {

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

/***/ 92495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ healthOf),
/* harmony export */   c: () => (/* binding */ LOGIN_KINDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/**
 * How a login stands: until when it is good as it is, and whether the Codex CLI will renew it in a run. When it does was
 * measured with the Codex CLI 0.169.0. Pure; knows no clock and asks nobody.
 */



const DAY_MS = 24 * 3600_000;
/** An access token that tells its expiry is renewed from five minutes before it on; `last_refresh` counts for nothing then. */
const BEFORE_EXPIRY_MS = 5 * 60_000;
/** One that tells none is renewed once the last renewal is as old as this. */
const RENEWED_AFTER_MS = 8 * DAY_MS;
/** A warning that comes on a Friday is still read on Monday: a weekend, and a day to act in. */
const WARN_DAYS = 3;
const LOGIN_KINDS = ['chatgpt', 'access-token', 'api-key'];
const Login = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish(),
    personal_access_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    last_refresh: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
const Claims = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ exp: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
/**
 * Tells how the login in the text of an `auth.json` stands at `nowMs`, for a run of `runMs` milliseconds. Takes any text:
 * whether it can be used at all is for `findCredential` to say.
 */
function healthOf(content, nowMs, runMs) {
    const login = Login.safeParse(parsed(content)).data ?? {};
    const lastRefreshMs = Date.parse(login.last_refresh ?? '');
    const lastRefresh = Number.isNaN(lastRefreshMs) ? null : (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.isoTime)(lastRefreshMs);
    const lasting = {
        accessExpires: null,
        lastRefresh,
        willRotate: false,
        due: false,
        daysLeft: null,
        warning: null,
    };
    if (login.personal_access_token)
        return { kind: 'access-token', ...lasting };
    if (!login.tokens)
        return { kind: 'api-key', ...lasting };
    const expiresMs = expiryOf(login.tokens.access_token);
    const renewedMs = expiresMs === null
        ? lastRefresh === null
            ? nowMs
            : lastRefreshMs + RENEWED_AFTER_MS
        : expiresMs - BEFORE_EXPIRY_MS;
    const daysLeft = Math.max(0, Math.round(((renewedMs - nowMs) / DAY_MS) * 10) / 10);
    return {
        kind: 'chatgpt',
        accessExpires: expiresMs === null ? null : (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.isoTime)(expiresMs),
        lastRefresh,
        willRotate: renewedMs <= nowMs + runMs,
        due: renewedMs <= nowMs,
        daysLeft,
        warning: daysLeft > WARN_DAYS ? null : warningOf(daysLeft),
    };
}
function warningOf(daysLeft) {
    const when = daysLeft < 1 ? 'within a day' : `in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Math.floor(daysLeft), 'day')}`;
    return `The Codex CLI renews the login ${when}, and the copy that is kept is worth nothing from then on`;
}
/** Milliseconds since the epoch; null for a token that is no JWT or tells none. */
function expiryOf(token) {
    const [, claims = '', ...rest] = token.split('.');
    if (rest.length !== 1)
        return null;
    const exp = Claims.safeParse(parsed(Buffer.from(claims, 'base64url').toString())).data?.exp;
    // What is no time a date can hold tells none.
    return exp === undefined || Math.abs(exp) > 8.64e12 ? null : exp * 1000;
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

/***/ 45907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ putSecret),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/**
 * Secrets of a repository, or of an environment of one, by GitHub's REST API: the key they are sealed with, and the
 * writing of a sealed one. What GitHub answers is never kept: it can repeat what it was sent.
 */


/** One call, however slow GitHub is. */
const TIMEOUT_MS = 8000;
/** The key that secrets are sealed with there. Throws as `putSecret`. */
async function publicKeyOf(place, token, signal) {
    const data = await call(place, token, { method: 'GET', name: 'public-key', signal });
    const { key_id: keyId, key } = (data ?? {});
    if (typeof keyId === 'string' && typeof key === 'string')
        return { keyId, key };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('service_error', 'GitHub gave no public key for secrets', { retryable: true });
}
/**
 * Writes a secret. Throws RunError `rotation_refused` where GitHub does not let the token do it, and a retryable one where
 * trying again can help.
 */
async function putSecret(place, token, { sealed, signal }) {
    const body = { encrypted_value: sealed.value, key_id: sealed.keyId };
    await call(place, token, { method: 'PUT', name: place.name, body, signal });
}
async function call(place, token, { method, name, body, signal }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: place.apiUrl });
    const [owner = '', repo = ''] = place.repository.split('/');
    const below = place.environment === null ? 'actions' : 'environments/{environment}';
    const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
    const where = {
        owner,
        repo,
        name,
        ...(place.environment === null ? {} : { environment: place.environment }),
    };
    try {
        const { data } = await client.request(`${method} /repos/{owner}/{repo}/${below}/secrets/{name}`, {
            ...where,
            ...body,
            request,
        });
        return data;
    }
    catch (error) {
        throw failureOf(error?.status, placeInWords(place));
    }
}
/** By the status alone: a message of the client can hold what was sent. */
function failureOf(status, where) {
    const retryable = { retryable: true };
    if (status === 429)
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('rate_limited', `GitHub answered 429 for ${where}`, retryable);
    if (typeof status !== 'number' || status === 500)
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('network_error', `GitHub could not be asked for ${where}`, retryable);
    if (status > 500)
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('service_error', `GitHub answered ${status} for ${where}`, retryable);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('rotation_refused', `GitHub answered ${status} for ${where}`);
}
/** A secret as people name it. */
function placeInWords({ repository, environment, name }) {
    return `the secret ${name} of ${environment === null ? repository : `the environment ${environment} of ${repository}`}`;
}


/***/ }),

/***/ 81374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ STOPS),
/* harmony export */   r: () => (/* binding */ retryWaitMs)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13963);
/**
 * How long to wait before something is tried again: exponential with full jitter, from data and a seed, so that the same
 * run waits the same. Knows no clock and not what is tried.
 */

/**
 * Why trying again has stopped: the failure is final, the tries in a row or in all are used up, the deadline passed, or
 * somebody cancelled.
 */
const STOPS = ['final', 'attempts', 'total', 'deadline', 'cancelled'];
/** Milliseconds to wait after a failure, drawn evenly from nothing to what the policy allows by then. */
function retryWaitMs({ firstWaitMs, longestWaitMs, factors }, { class: failureClass, failures, seed }) {
    const grown = firstWaitMs * (factors[failureClass] ?? 1) * 2 ** (failures - 1);
    return Math.round(Math.min(longestWaitMs, grown) * fraction(seed));
}
/** A number from 0 to 1 that looks drawn and is the same for the same text. */
function fraction(text) {
    return Number.parseInt((0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 12), 16) / 2 ** 48;
}


/***/ }),

/***/ 22125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Custody: () => (/* binding */ Custody),
/* harmony export */   J: () => (/* binding */ NOWHERE),
/* harmony export */   X: () => (/* binding */ keepWithin)
/* harmony export */ });
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4636);
/* harmony import */ var _credentials_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92495);
/* harmony import */ var _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71911);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81374);
/* harmony import */ var _keepers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2033);
/**
 * Looks after a login while the Codex CLI has it: notices that it was renewed, hides every new value, and has it kept
 * where the next run finds it, before the private folder is removed. A renewed login that is not kept is lost.
 */







const POLICY = { attempts: 4, firstWaitMs: 500, longestWaitMs: 4000, factors: {} };
/** For all tries together. */
const BUDGET_MS = 30_000;
/** The runner waits 7.5 s before it ends a cancelled step the hard way, and the record is still to be closed. */
const CANCELLED_MS = 2500;
/** What comes of a renewed login that nobody keeps. */
const NOWHERE = {
    state: 'lost',
    to: null,
    message: 'rotate-to is none, so the renewed login was kept nowhere',
};
/** The login of one private CODEX_HOME, whichever runs use it. */
class Custody {
    #request;
    #keeper;
    #held;
    /** Fingerprint of the login that was dealt with last, and what came of it. */
    #seen;
    /** Of the file that was read last, whole. */
    #stamp = null;
    #told = null;
    #looked = false;
    /** The call that is to renew the login; whoever comes meanwhile waits for its end. */
    #renewing = null;
    /** Of the file that a call was let alone with. */
    #tried = null;
    constructor(taken, request, keeper) {
        this.#request = request;
        this.#keeper = keeper;
        this.#seen = taken.kept;
        this.#held = { ...taken, place: keeper?.place() ?? null, sealed: null };
        request.hold(this.#held);
    }
    /**
     * Takes a login over, before it is on the disk. Null for one that is never renewed. Throws RunError where it could not be
     * kept after its renewal, and nothing is lost yet.
     */
    static async take(home, given, request) {
        const kept = (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(given);
        if (kept === null)
            return null;
        const keeper = (0,_keepers_js__WEBPACK_IMPORTED_MODULE_6__/* .keeperOf */ .yD)(request, kept);
        const asked = keeper === null ? Promise.resolve() : keepWithin((limit) => keeper.ready(limit), request);
        await asked.catch((error) => {
            // What only cannot be asked at the moment stands in the way where it is needed in this very run.
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toRunError */ .D7)(error).retryable || request.health.willRotate)
                throw error;
        });
        return new Custody({ home, kept }, request, keeper);
    }
    /**
     * Does a call of the Codex CLI, alone where the login is due to be renewed by it: several at once would all show the one
     * refresh token, of which the service takes the second for a theft. What one call did not renew holds up no other.
     */
    async inTurn(call) {
        while (this.#renewing !== null)
            await this.#renewing;
        const stamp = (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(this.#held.home);
        if (stamp === null || stamp === this.#tried || !(await this.#isDue()))
            return call();
        // Somebody else may have been faster.
        if (this.#renewing !== null || stamp === this.#tried)
            return this.inTurn(call);
        this.#tried = stamp;
        const called = call();
        this.#renewing = called
            .catch(() => { })
            .finally(() => {
            this.#renewing = null;
        });
        return called;
    }
    async #isDue() {
        const content = await (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__.loginIn)(this.#held.home);
        return content !== null && (0,_credentials_health_js__WEBPACK_IMPORTED_MODULE_1__/* .healthOf */ .W)(content.reveal(), this.#request.clock.now(), 0).due;
    }
    /** After a call of the Codex CLI: what was renewed is kept at once, without anybody waiting for it. */
    async look(keeping) {
        this.#looked = true;
        const stamp = (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__/* .stampOf */ .Zs)(this.#held.home);
        // Nearly every look finds what the one before found.
        if (stamp !== null && stamp === this.#stamp)
            return;
        const content = await (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__.loginIn)(this.#held.home);
        const fingerprint = content === null ? null : (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(content);
        // A file that is being written is looked at again.
        if (content === null || fingerprint === null)
            return;
        this.#stamp = stamp;
        if (fingerprint === this.#seen)
            return;
        this.#seen = fingerprint;
        keeping.hide((0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)({ codexAuthJson: content }));
        const before = this.#told;
        this.#told = Promise.resolve(before).then(() => this.#keep(content, fingerprint, keeping));
    }
    /** What came of the login; null where nothing happened that one has to know of. */
    async settle(keeping) {
        const asked = this.#looked;
        await this.look(keeping);
        if (this.#told !== null)
            return this.#told;
        if (!this.#request.health.due || !asked)
            return null;
        return { state: 'not_renewed', to: this.#keeper?.words ?? null, message: null };
    }
    async #keep(content, fingerprint, keeping) {
        const keeper = this.#keeper;
        if (keeper === null)
            return NOWHERE;
        const to = keeper.words;
        const hold = (sealed) => this.#hold({ sealed });
        try {
            await keepWithin((signal) => keeper.writeBack(content, { signal, hold }), keeping);
            this.#hold({ kept: fingerprint, sealed: null });
            return { state: 'kept', to, message: null };
        }
        catch (error) {
            return { state: 'lost', to, message: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toRunError */ .D7)(error).message };
        }
    }
    #hold(change) {
        this.#held = { ...this.#held, ...change };
        this.#request.hold(this.#held);
    }
}
/** Tries again within a budget, which a cancellation makes small. Throws what the last try threw. */
async function keepWithin(write, { clock, signal }) {
    const limit = AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.timeLimit)(BUDGET_MS), shortened(signal)]);
    for (let failures = 1;; failures += 1) {
        try {
            return await write(limit);
        }
        catch (error) {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toRunError */ .D7)(error).retryable || failures >= POLICY.attempts || limit.aborted)
                throw error;
            await clock.sleep((0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retryWaitMs */ .r)(POLICY, { class: '', failures, seed: `keep ${failures}` }), limit);
            if (limit.aborted)
                throw error;
        }
    }
}
/** Aborts a little after the signal does. */
function shortened(signal) {
    if (signal.aborted)
        return (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.timeLimit)(CANCELLED_MS);
    const short = new AbortController();
    signal.addEventListener('abort', () => (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.timeLimit)(CANCELLED_MS).addEventListener('abort', () => short.abort(), { once: true }), { once: true });
    return short.signal;
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ VAULT_WORDS),
/* harmony export */   Yw: () => (/* binding */ githubSecret),
/* harmony export */   yD: () => (/* binding */ keeperOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _github_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45907);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/**
 * Where a renewed login can be kept, as a table: who else keeps logins puts itself into it. Knows how one is written
 * there, and not when.
 */




const KEEPERS = {
    'github-secret': (asked) => {
        const { token, repository, environment = null, secretName: name, apiUrl } = asked;
        if (token === undefined)
            throw lacking('rotate-token', 'a token that may write secrets');
        if (repository === null)
            throw lacking('the repository', 'a checkout whose origin is on github.com');
        return githubSecret({ apiUrl, repository, environment, name }, token);
    },
    vault: ({ broker }) => {
        if (broker === undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', 'rotate-to is vault, and no Vault is named', {
                guidance: 'Give vault-address and vault-path, or leave rotate-to out',
            });
        let place = null;
        return {
            words: VAULT_WORDS,
            place: () => place,
            async ready() {
                if (broker.lacks !== null)
                    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('rotation_refused', broker.lacks);
                place = await broker.vaultPlace('codex-cloud');
            },
            writeBack: (content, { signal }) => broker.writeToVault(content, signal),
        };
    },
};
/** What the place in Vault is called. */
const VAULT_WORDS = 'the secret in Vault';
/** Who keeps a renewed login in place of the one with this fingerprint; null where nobody is to. Throws RunError `input_invalid` for what cannot be. */
function keeperOf(asked, given) {
    if (asked.to !== 'none')
        return KEEPERS[asked.to](asked);
    return asked.folder === undefined ? null : ownFolder(asked.folder, given);
}
/** The folder that the user named: on a person's own machine the next run reads it there. */
function ownFolder(folder, given) {
    let standing = given;
    return {
        words: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'auth.json'),
        // There is no post where a folder can be named.
        place: () => null,
        async ready() { },
        async writeBack(content) {
            await (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLogin */ .KA)(folder, content, standing);
            standing = (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(content) ?? standing;
        },
    };
}
/** A secret of GitHub, which the next run is given as its input. */
function githubSecret(place, token) {
    let key = null;
    const keyed = async (signal) => {
        key ??= await (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOf */ .kc)(place, token, signal);
        return key;
    };
    return {
        words: (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWords */ .cF)(place),
        place: () => ({ environment: place.environment, name: place.name }),
        ready: async (signal) => void (await keyed(signal)),
        async writeBack(content, { signal, hold }) {
            const { seal } = await Promise.all(/* import() */[__webpack_require__.e(4235), __webpack_require__.e(5313)]).then(__webpack_require__.bind(__webpack_require__, 35313));
            const put = async ({ key: publicKey, keyId }) => {
                const sealed = { keyId, value: seal(publicKey, content) };
                hold(sealed);
                await (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .putSecret */ .IW)(place, token, { sealed, signal });
            };
            const before = await keyed(signal);
            try {
                await put(before);
            }
            catch (error) {
                if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).code !== 'rotation_refused')
                    throw error;
                // A run takes hours: it may have begun with another key.
                const now = await (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOf */ .kc)(place, token, signal).catch(() => before);
                if (now.keyId === before.keyId)
                    throw error;
                key = now;
                await put(now);
            }
        },
    };
}
function lacking(what, cure) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `rotate-to is github-secret, and there is no ${what}`, {
        guidance: `Give ${cure}, or leave rotate-to out`,
    });
}


/***/ })

};
