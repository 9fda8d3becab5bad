export const id = 5532;
export const ids = [5532];
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


/***/ })

};
