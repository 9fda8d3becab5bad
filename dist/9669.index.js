export const id = 9669;
export const ids = [9669];
export const modules = {

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


/***/ }),

/***/ 19669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepLeft: () => (/* binding */ keepLeft)
/* harmony export */ });
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4636);
/* harmony import */ var _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _github_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45907);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _custody_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22125);
/* harmony import */ var _keepers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2033);
/**
 * What post does about a login that main has left: a renewed one is still kept, from the private folder that a killed main
 * left on the disk, or sealed from the state where main could not write it.
 */






/** Keeps what is left to be kept; null where nothing is. Never throws. */
async function keepLeft({ home, kept, place, sealed }, job) {
    const content = await renewedIn(home, kept);
    if (content === null && sealed === null)
        return null;
    for (const value of content === null ? [] : (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)({ codexAuthJson: content }))
        job.mask(value);
    if (place === null)
        return _custody_js__WEBPACK_IMPORTED_MODULE_4__/* .NOWHERE */ .J;
    const { to, lacks, write } = 'vault' in place ? inVault(place, { content, kept }, job) : inSecret(place, { content, sealed }, job);
    if (lacks !== null)
        return { state: 'lost', to, message: lacks };
    try {
        await (0,_custody_js__WEBPACK_IMPORTED_MODULE_4__/* .keepWithin */ .X)(write, { clock: job.clock, signal: new AbortController().signal });
        return { state: 'kept', to, message: null };
    }
    catch (error) {
        return { state: 'lost', to, message: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message };
    }
}
function inSecret(secret, { content, sealed }, { token, apiUrl, repository }) {
    const place = { apiUrl, repository, ...secret };
    return {
        to: (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWords */ .cF)(place),
        lacks: token === null ? 'post was given no rotate-token' : null,
        async write(signal) {
            if (token === null)
                return;
            // As it lies there it is the last one, and sealed with the key of now.
            if (content !== null)
                await (0,_keepers_js__WEBPACK_IMPORTED_MODULE_5__/* .githubSecret */ .Yw)(place, token).writeBack(content, { signal, hold: () => { } });
            else if (sealed !== null)
                await (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .putSecret */ .IW)(place, token, { sealed, signal });
        },
    };
}
function inVault({ vault, secret }, { content, kept }, { clock, mask, vaultToken: token, random }) {
    return {
        to: _keepers_js__WEBPACK_IMPORTED_MODULE_5__/* .VAULT_WORDS */ .$z,
        lacks: token === null ? 'post has no token of Vault' : null,
        async write(signal) {
            if (token === null || content === null)
                return;
            const { writeLogin } = await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 70014));
            // The tries are those of whoever keeps it.
            const retry = { attempts: 1, firstWaitMs: 0, longestWaitMs: 0, factors: {} };
            const session = {
                token: async () => token,
                instead: async () => null,
                bounds: { clock, signal, retry, seed: random(4) },
            };
            await writeLogin({ vault, session, place: secret, arrived: mask }, content, kept);
        },
    };
}
/** The login in a CODEX_HOME that is still there, where it is another than the one that is kept. */
async function renewedIn(home, kept) {
    const content = await (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__.loginIn)(home);
    const fingerprint = content === null ? null : (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(content);
    return fingerprint === null || fingerprint === kept ? null : content;
}


/***/ })

};
