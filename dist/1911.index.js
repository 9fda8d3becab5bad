export const id = 1911;
export const ids = [1911];
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


/***/ })

};
