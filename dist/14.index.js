export const id = 14;
export const ids = [14];
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

/***/ 70014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fieldsOf: () => (/* binding */ fieldsOf),
/* harmony export */   readSecret: () => (/* binding */ readSecret),
/* harmony export */   writeLogin: () => (/* binding */ writeLogin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61873);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81622);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4636);
/* harmony import */ var _login_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71911);
/* harmony import */ var _vault_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52394);
/**
 * One secret of Vault's key-value engine, of either version: read, and its login written back so that nobody's writing is
 * lost. Knows of its other fields no meaning.
 */







/** The field that holds a login; each may be spelled with `_` for `-`. */
const LOGIN = 'codex-auth-json';
const Fields = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J());
const VersionOne = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ data: Fields });
const VersionTwo = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        data: Fields,
        metadata: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().min(1) }),
    }),
});
/** Reads the secret. Throws RunErrors `vault_denied` and `vault_secret_missing`, and those of a session and of a call. */
async function readSecret(access) {
    const { place, arrived } = access;
    const { status, body } = await ask(access, { method: 'GET' });
    if (status === 403)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('vault_denied', `Vault does not let this job read ${shown(place)}`);
    if (status !== 200)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('vault_secret_missing', `Vault has no secret at ${shown(place)}, by version ${place.version} of the engine: it answered ${status}`);
    const kept = place.version === '1' ? keptInOne(body) : keptInTwo(body);
    for (const value of textsIn(kept.fields))
        arrived(value);
    return kept;
}
/** The fields of a secret that `names` knows, by what it calls them. Throws RunError `vault_secret_missing` where there are none. */
function fieldsOf({ fields }, names, place) {
    const values = Object.entries(names).flatMap(([name, key]) => {
        const field = spelled(fields, name);
        const text = field === null ? '' : textOf(fields[field]);
        return text === '' ? [] : [[key, new _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text)]];
    });
    if (values.length > 0)
        return Object.fromEntries(values);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('vault_secret_missing', `The secret at ${shown(place)} has no field ${Object.keys(names).join(', ')}`);
}
/**
 * Writes a login in the place of the one that stands there, and no other field; in version 2 of the engine only where
 * nobody has written in the meantime. `before` is the fingerprint of the login that was read, null where none was. Throws RunError
 * `vault_write_refused`, and those of reading.
 */
async function writeLogin(access, content, before) {
    const { place } = access;
    const kept = await readSecret(access);
    const field = spelled(kept.fields, LOGIN) ?? LOGIN;
    const standing = kept.fields[field];
    const there = (0,_login_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintOf */ .ax)(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(textOf(standing)));
    const ours = (0,_login_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintOf */ .ax)(content);
    // Of a try whose answer was lost, this is what came of it.
    if (ours !== null && there === ours)
        return;
    if (before !== null && there !== before)
        throw refusedWrite(place, 'holds another login by now than this run began with');
    // Who keeps the file as an object reads it as one.
    const written = typeof standing === 'string' ? content.reveal() : (parsed(content) ?? content.reveal());
    const fields = { ...kept.fields, [field]: written };
    const body = place.version === '1' ? fields : { data: fields, options: { cas: kept.version ?? 0 } };
    const { status } = await ask(access, { method: 'POST', body });
    if (status === 200 || status === 204)
        return;
    // Asked again for want of an answer, Vault refuses what it has taken before.
    const { fields: now } = await readSecret(access).catch(() => kept);
    if (ours === null || (0,_login_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintOf */ .ax)(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(textOf(now[field]))) !== ours)
        throw refusedWrite(place, `did not take it: it answered ${status}`);
}
/** Asks for the secret; once more by another token where the one that let us in is none any more. */
async function ask({ vault, session, place }, call) {
    const path = apiPath(place);
    const token = await session.token();
    const answer = await (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_5__/* .askVault */ .yR)(vault, { ...call, path, token }, session.bounds);
    const other = answer.status === 403 ? await session.instead(token) : null;
    return other === null ? answer : (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_5__/* .askVault */ .yR)(vault, { ...call, path, token: other }, session.bounds);
}
function refusedWrite(place, what) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('vault_write_refused', `Vault at ${shown(place)} ${what}`);
}
function keptInOne(body) {
    const { data } = VersionOne.safeParse(body);
    if (data === undefined)
        throw (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)('holds no fields of a secret');
    return { fields: data.data, version: null };
}
function keptInTwo(body) {
    const { data: answer } = VersionTwo.safeParse(body);
    if (answer === undefined)
        throw (0,_vault_http_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)('holds no fields of a secret');
    return { fields: answer.data.data, version: answer.data.metadata.version };
}
/** Every text in a secret, also of fields that mean nothing here; of a login those inside, never the file as one. */
function textsIn(fields) {
    const login = spelled(fields, LOGIN);
    const found = Object.entries(fields).flatMap(([name, value]) => {
        const text = textOf(value);
        if (name === login)
            return (0,_credential_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .F)({ codexAuthJson: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text) });
        // Line by line: a brace that stands alone is no secret.
        return text.split(/\r?\n/).map((line) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(line.trim()));
    });
    return found.filter((value) => value.reveal().length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST_SECRET */ .c);
}
/** A field as it is called in this secret; null where it has none of the name. */
function spelled(fields, name) {
    return [name, name.replaceAll('-', '_')].find((one) => Object.hasOwn(fields, one)) ?? null;
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return value === null || value === undefined ? '' : JSON.stringify(value);
}
function parsed(content) {
    try {
        return JSON.parse(content.reveal());
    }
    catch {
        return null;
    }
}
function apiPath({ mount, version, path }) {
    const whole = version === '1' ? `${mount}/${path}` : `${mount}/data/${path}`;
    return whole.split('/').map(encodeURIComponent).join('/');
}
function shown({ mount, path }) {
    return `${mount}/${path}`;
}


/***/ })

};
