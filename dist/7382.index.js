export const id = 7382;
export const ids = [7382,1911];
export const modules = {

/***/ 97382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SourcesBroker: () => (/* binding */ SourcesBroker)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/credentials/login-file.js
var login_file = __webpack_require__(71911);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/credentials/token-end.js
/**
 * When a token says of itself that it ends. Proves nothing of it: whoever takes the token checks it.
 */

const Claims = schemas/* object */.Ikc({ exp: schemas/* number */.aig().positive() });
/** Milliseconds since the epoch by the `exp` of a JWT; null for every other text. */
function endOfToken(token) {
    const [, claims = '', signature, ...more] = token.reveal().split('.');
    if (signature === undefined || more.length > 0)
        return null;
    try {
        const told = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
        const { data } = Claims.safeParse(told);
        return data === undefined ? null : data.exp * 1000;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/credentials/broker.js
/**
 * Gives credentials for a use, from the inputs or from Vault, in memory alone. Knows no run: who asks says for how long.
 */



/** By use: what a field is called in Vault, and what it becomes. */
const FIELDS = {
    'codex-cloud': {
        'codex-access-token': 'codexAccessToken',
        'codex-auth-json': 'codexAuthJson',
        'openai-api-key': 'openaiApiKey',
    },
    'cloud-sync': { token: 'token' },
};
/** How long what was read is taken for what stands there. */
const FRESH_MS = 60_000;
const NO_IDENTITY = 'Vault is named, and this job has neither an id token (permissions: id-token: write, which a pull request from a fork never has) nor a vault-token';
/** Gives what was `given`, which comes first, and what Vault has. */
class SourcesBroker {
    secrets = [];
    lacks;
    #given;
    #source;
    #effects;
    #reads = new Map();
    #vault = null;
    /** Fingerprint of the login that was put there last. */
    #written = null;
    constructor(given, source, effects) {
        this.#given = given;
        this.#source = source;
        this.#effects = effects;
        this.lacks = source !== null && source.login === null ? NO_IDENTITY : null;
    }
    async lease(use, forMs) {
        const own = this.#given[use];
        if (own !== undefined)
            return { values: own, expiresAt: null };
        const path = this.#pathOf(use);
        if (path === null)
            return null;
        const before = this.#reads.get(use);
        const known = before === undefined ? null : await before.catch(() => null);
        if (known && this.#now() - known.at < FRESH_MS && this.#leftMs(known.lease) >= forMs)
            return known.lease;
        const reading = this.#read(use, path);
        this.#reads.set(use, reading);
        const { lease } = await Promise.race([reading, cancelled(this.#effects.signal)]);
        if (this.#leftMs(lease) >= forMs)
            return lease;
        const [left, needed] = [this.#leftMs(lease), forMs].map((ms) => Math.round(ms / 1000));
        throw new errors/* RunError */.e4('credentials_expiring', `The credential that Vault holds ends in ${left} s, and ${needed} s are needed`);
    }
    async writeToVault(content, signal) {
        const path = this.#pathOf('codex-cloud');
        if (path === null)
            throw new errors/* RunError */.e4('vault_write_refused', this.lacks ?? 'no vault-path names where it would belong');
        const known = await this.#reads.get('codex-cloud')?.catch(() => null);
        const read = known?.lease.values.codexAuthJson;
        const vault = await this.#open();
        const before = this.#written ?? (read === undefined ? null : (0,login_file/* fingerprintOf */.ax)(read));
        await vault.write(path, content, { before, signal });
        this.#written = (0,login_file/* fingerprintOf */.ax)(content);
        this.#reads.delete('codex-cloud');
    }
    async vaultPlace(use) {
        const path = this.#pathOf(use);
        if (this.#source === null || path === null)
            return null;
        return { vault: await placeOf(this.#source), secret: { ...this.#source.engine, path } };
    }
    async close() {
        const vault = await this.#vault?.catch(() => null);
        await vault?.close();
    }
    /** Where Vault has the credential of a use; null where it has none, or lets nobody in. */
    #pathOf(use) {
        return this.#source?.login ? (this.#source.paths[use] ?? null) : null;
    }
    async #read(use, path) {
        const vault = await this.#open();
        return { lease: await vault.read(use, path), at: this.#now() };
    }
    #open() {
        const arrived = (value) => {
            this.#effects.mask(value);
            this.secrets.push(value);
        };
        this.#vault ??= openVault(this.#source, { ...this.#effects, arrived }).catch((error) => {
            this.#vault = null;
            throw error;
        });
        return this.#vault;
    }
    #now() {
        return this.#effects.clock.now();
    }
    #leftMs({ expiresAt }) {
        return expiresAt === null ? Number.POSITIVE_INFINITY : expiresAt - this.#now();
    }
}
async function placeOf({ address, namespace, authority }) {
    return { address: address.replace(/\/+$/, ''), namespace, authority: (await authority?.()) ?? null };
}
/** Loaded only here: a run that asks nothing of Vault does without. */
async function openVault(source, effects) {
    if (source?.login == null)
        throw new errors/* RunError */.e4('vault_login_refused', NO_IDENTITY);
    const { login, engine } = source;
    const [{ VaultSession }, { fieldsOf, readSecret, writeLogin }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1272).then(__webpack_require__.bind(__webpack_require__, 31272)),
        __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 70014)),
    ]);
    const vault = await placeOf(source);
    const session = new VaultSession(vault, login, effects);
    const at = (path) => ({ vault, session, place: { ...engine, path }, arrived: effects.arrived });
    return {
        async read(use, path) {
            const access = at(path);
            const values = fieldsOf(await readSecret(access), FIELDS[use], access.place);
            const ends = Object.values(values).flatMap((value) => endOfToken(value) ?? []);
            return { values, expiresAt: ends.length === 0 ? null : Math.min(...ends) };
        },
        write(path, content, { before, signal }) {
            // Who gives it up is to find it where it was.
            const bounds = { ...session.bounds, signal: AbortSignal.any([session.bounds.signal, signal]) };
            const own = {
                token: () => Promise.race([session.token(), cancelled(bounds.signal)]),
                instead: (token) => Promise.race([session.instead(token), cancelled(bounds.signal)]),
                bounds,
            };
            return writeLogin({ ...at(path), session: own }, content, before);
        },
        close: () => session.close(),
    };
}
function cancelled(signal) {
    return new Promise((_, reject) => {
        const give = () => reject(new errors/* RunError */.e4('cancelled', 'the run was cancelled while Vault was asked for its credential'));
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give, { once: true });
    });
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


/***/ })

};
