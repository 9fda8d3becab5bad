export const id = 7382;
export const ids = [7382];
export const modules = {

/***/ 97382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SourcesBroker: () => (/* binding */ SourcesBroker)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
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
    async writeToVault(content) {
        const path = this.#pathOf('codex-cloud');
        if (path === null)
            throw new errors/* RunError */.e4('vault_write_refused', this.lacks ?? 'no vault-path names where it would belong');
        const known = await this.#reads.get('codex-cloud')?.catch(() => null);
        const vault = await this.#open();
        await vault.write(path, content, known?.lease.values.codexAuthJson ?? null);
        this.#reads.delete('codex-cloud');
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
/** Loaded only here: a run that asks nothing of Vault does without. */
async function openVault(source, effects) {
    if (source?.login == null)
        throw new errors/* RunError */.e4('vault_login_refused', NO_IDENTITY);
    const { login, engine, authority: readAuthority } = source;
    const [{ VaultSession }, { fieldsOf, readSecret, writeLogin }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1272).then(__webpack_require__.bind(__webpack_require__, 31272)),
        __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 70014)),
    ]);
    const authority = (await readAuthority?.()) ?? null;
    const vault = { address: source.address.replace(/\/+$/, ''), namespace: source.namespace, authority };
    const session = new VaultSession(vault, login, effects);
    const at = (path) => ({ vault, session, place: { ...engine, path }, arrived: effects.arrived });
    return {
        async read(use, path) {
            const access = at(path);
            const values = fieldsOf(await readSecret(access), FIELDS[use], access.place);
            const ends = Object.values(values).flatMap((value) => endOfToken(value) ?? []);
            return { values, expiresAt: ends.length === 0 ? null : Math.min(...ends) };
        },
        write: (path, content, before) => writeLogin(at(path), content, before),
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


/***/ })

};
