export const id = 1272;
export const ids = [1272];
export const modules = {

/***/ 52394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   RV: () => (/* binding */ askOnce),
/* harmony export */   yR: () => (/* binding */ askVault)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94295);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81374);
/**
 * One call of HashiCorp Vault: bounded in time and size, tried again by class, sent nowhere but to the address that was
 * named. What Vault answers is text of a stranger: it is parsed by whoever asked, and nothing here repeats a word of it.
 */







const TRY_MS = 10_000;
/** No call takes longer, whatever the retry policy says. */
const CALL_MS = 60_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** Asks, again where that can help. Throws RunErrors `vault_unreachable`, `vault_untrusted`, `vault_sealed` and `vault_failed`. */
async function askVault(place, call, { clock, signal, retry, seed }) {
    const deadline = clock.now() + CALL_MS;
    for (let failures = 1;; failures += 1) {
        try {
            return await askOnce(place, call, AbortSignal.any([signal, (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.timeLimit)(TRY_MS)]));
        }
        catch (error) {
            const failed = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toRunError */ .D7)(error);
            const waitMs = (0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retryWaitMs */ .r)(retry, {
                class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .classOf */ .Kl)(failed.code),
                failures,
                seed: `${seed} ${call.path} ${failures}`,
            });
            const late = clock.now() + waitMs + TRY_MS > deadline;
            if (!failed.retryable || failures >= retry.attempts || late || signal.aborted)
                throw failed;
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Asks once. Follows no redirect: the token is for the address that was named. Throws as `askVault`. */
async function askOnce({ address, namespace, authority }, { method, path, token, body }, signal) {
    const url = new URL(`${address}/v1/${path}`);
    const payload = body === undefined ? '' : JSON.stringify(body);
    const headers = {
        accept: 'application/json',
        'x-vault-request': 'true',
        ...(namespace === null ? {} : { 'x-vault-namespace': namespace }),
        ...(token === null ? {} : { 'x-vault-token': token.reveal() }),
        ...(payload === ''
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    };
    const options = { method, headers, signal, agent: false };
    const { status, said } = await new Promise((done, fail) => {
        const sent = url.protocol === 'https:'
            ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, authority === null ? options : { ...options, ca: authority })
            : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
        sent.on('error', fail);
        // Who answers that he speaks another protocol from now on gives neither an error nor an answer.
        const closed = () => fail(new Error('The connection was closed'));
        sent.once('close', closed);
        sent.on('response', (answer) => {
            sent.off('close', closed);
            let bytes = 0;
            answer.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes > MAX_ANSWER_BYTES)
                    answer.destroy(unreadable('is larger than 1 MiB'));
            });
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(answer).then((all) => done({ status: answer.statusCode ?? 0, said: all }), fail);
        });
        sent.end(payload);
    }).catch((cause) => {
        throw cause instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4 ? cause : unreached(url, cause, signal);
    });
    refuseStatus(url, status);
    return { status, body: bodyOf(status, said) };
}
/** Throws for an answer that is none to the question. */
function refuseStatus(url, status) {
    const answered = `Vault at ${url.origin} answered ${status}`;
    if (status >= 300 && status < 400)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('vault_untrusted', `${answered}, a redirect, and a token is not sent elsewhere`);
    if (status === 503)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('vault_sealed', answered, { retryable: true });
    if (status === 429 || status >= 470 || status < 200)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('vault_failed', answered, { retryable: true });
}
function bodyOf(status, said) {
    if (status === 204)
        return null;
    try {
        return JSON.parse(said);
    }
    catch {
        // A refusal is one without words too.
        if (status >= 400)
            return null;
        throw unreadable('is no JSON');
    }
}
/** The answer to a call that Vault took, and that has another shape than it should. */
function unreadable(what) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('vault_failed', `What answers at vault-address is not Vault, or a part of it: its answer ${what}`);
}
/** What Node says of a certificate that it does not take. */
const DISTRUST = /^(?:ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_|INVALID_|ERR_SSL_)/;
function unreached({ origin }, cause, signal) {
    const code = cause instanceof Error ? String(cause.code ?? '') : '';
    if (DISTRUST.test(code))
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('vault_untrusted', `The TLS of ${origin} is not trusted: ${code}`, { cause });
    const why = signal.aborted ? 'no answer in time' : code || 'the connection broke';
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('vault_unreachable', `Vault at ${origin} could not be reached: ${why}`, {
        cause,
        retryable: true,
    });
}


/***/ }),

/***/ 31272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VaultSession: () => (/* binding */ VaultSession),
/* harmony export */   revoke: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81622);
/* harmony import */ var _vault_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52394);
/**
 * The token by which a run speaks to Vault: had by the id token of the job or given as it is, held in memory alone,
 * renewed before it ends and revoked when the run does. Knows no secret that is read by it.
 */





const Auth = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    auth: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        client_token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(10_000),
        lease_duration: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0),
        renewable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false),
    }),
});
const Refusal = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) });
/** A token that ends sooner than this is not used for another call. */
const MARGIN_MS = 10_000;
/** One that can only be renewed for less is let go: who needs one later logs in again. */
const SHORTEST_RENEWAL_MS = 3000;
/** Within what the runner leaves a step that is cancelled. */
const REVOKE_MS = 3000;
class VaultSession {
    #place;
    #login;
    #effects;
    #closing = new AbortController();
    #held = null;
    #pending = null;
    constructor(place, login, effects) {
        this.#place = place;
        this.#login = login;
        this.#effects = effects;
    }
    /** Whoever closes waits for nobody. A cancelled run still has its new login to write back, so it ends no call. */
    get bounds() {
        return { ...this.#effects, signal: this.#closing.signal };
    }
    /** A token that lives. Throws RunErrors `vault_login_refused`, `vault_audience_refused`, `id_token_failed`, and those of a call. */
    async token() {
        if (this.#held !== null && !this.#ends(this.#held))
            return this.#held.token;
        // Several that ask at once get one token.
        this.#pending ??= this.#begin().finally(() => {
            this.#pending = null;
        });
        return (await this.#pending).token;
    }
    /**
     * Another one in the place of a token that Vault knows no more, as where somebody has revoked it in mid-run; null where
     * Vault knows it, or gives no other. Throws as `token`.
     */
    async instead(token) {
        if (this.#login.kind !== 'jwt')
            return null;
        if (this.#held?.token === token) {
            const call = { method: 'GET', path: 'auth/token/lookup-self', token };
            if ((await (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_3__/* .askVault */ .yR)(this.#place, call, this.bounds)).status !== 403)
                return null;
            if (this.#held?.token === token)
                this.#held = null;
            // One that may not even ask for itself is let go like one that is gone.
            await revoke({ place: this.#place, token });
        }
        return this.token();
    }
    /** Revokes what was had by a login; a token that was given is its owner's. Never throws. */
    async close() {
        this.#closing.abort();
        await this.#pending?.catch(() => { });
        const held = this.#held;
        this.#held = null;
        if (held === null || this.#login.kind !== 'jwt')
            return;
        // What could not be revoked here is for whoever comes after to try.
        if (await revoke({ place: this.#place, token: held.token }))
            await this.#effects.keep(null);
    }
    #ends({ expiresAt }) {
        return expiresAt !== null && expiresAt - this.#effects.clock.now() <= MARGIN_MS;
    }
    async #begin() {
        const renewed = this.#held?.renewable ? await this.#renew(this.#held.token).catch(() => null) : null;
        if (renewed !== null && !this.#ends(renewed))
            return this.#hold(renewed);
        if (this.#login.kind === 'jwt')
            return this.#hold(await this.#logIn(this.#login));
        const { token } = this.#login;
        // How long it lives only a renewal tells that any token may ask for; one that may not is used as it is.
        return this.#hold((await this.#renew(token)) ?? { token, expiresAt: null, renewable: false });
    }
    async #logIn({ mount, role, audience, idToken }) {
        const jwt = await idToken(audience, this.bounds.signal);
        this.#effects.arrived(jwt);
        const { status, body } = await this.#ask(`auth/${mount}/login`, null, {
            ...(role === undefined ? {} : { role }),
            jwt: jwt.reveal(),
        });
        if (status !== 200)
            throw refusalOf(status, body, { mount, role, audience });
        const held = this.#heldOf(body);
        this.#effects.arrived(held.token);
        await this.#effects.keep({ place: this.#place, token: held.token });
        return held;
    }
    /** The same token with a new end; null where Vault does not give it one. */
    async #renew(token) {
        const { status, body } = await this.#ask('auth/token/renew-self', token, {});
        return status === 200 ? { ...this.#heldOf(body), token } : null;
    }
    #heldOf(body) {
        const { data } = Auth.safeParse(body);
        if (data === undefined)
            throw (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('to a login names no token');
        const { client_token: token, lease_duration: seconds, renewable } = data.auth;
        const expiresAt = seconds === 0 ? null : this.#effects.clock.now() + seconds * 1000;
        return { token: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token), expiresAt, renewable };
    }
    #hold(held) {
        this.#held = held;
        void this.#keepAlive(held);
        return held;
    }
    /** Renews at two thirds of its time, as long as that gains anything and nobody closes. */
    async #keepAlive(first) {
        const { clock } = this.#effects;
        for (let held = first; held?.renewable && held.expiresAt !== null;) {
            const waitMs = ((held.expiresAt - clock.now()) * 2) / 3;
            if (waitMs < SHORTEST_RENEWAL_MS)
                return;
            await clock.sleep(waitMs, this.#closing.signal);
            if (this.#closing.signal.aborted || this.#held !== held)
                return;
            const renewed = await this.#renew(held.token).catch(() => null);
            if (renewed === null || this.#held !== held)
                return;
            this.#held = renewed;
            held = renewed;
        }
    }
    #ask(path, token, body) {
        const encoded = path.split('/').map(encodeURIComponent).join('/');
        return (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_3__/* .askVault */ .yR)(this.#place, { method: 'POST', path: encoded, token, body }, this.bounds);
    }
}
/** Revokes a token, by itself. True where Vault said that it is gone; never throws. */
async function revoke({ place, token }) {
    const call = { method: 'POST', path: 'auth/token/revoke-self', token, body: {} };
    return (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_3__/* .askOnce */ .RV)(place, call, (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(REVOKE_MS)).then(({ status }) => status === 204 || status === 200, () => false);
}
/** Why Vault lets nobody in. Of its words one is looked for, which its library has for a wrong audience; none is repeated. */
function refusalOf(status, body, { mount, role, audience }) {
    const words = Refusal.safeParse(body).data?.errors ?? [];
    const by = `auth/${mount}${role === undefined ? ' without a role' : `, role ${role}`}`;
    if (words.some((word) => /\binvalid audience\b/.test(word)))
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('vault_audience_refused', `Vault refused the login by ${by}: its role demands another audience than ${audience ?? 'that of GitHub itself'}`);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('vault_login_refused', `Vault refused the login by ${by}: it answered ${status}`);
}


/***/ })

};
