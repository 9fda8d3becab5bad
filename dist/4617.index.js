export const id = 4617;
export const ids = [4617];
export const modules = {

/***/ 64617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seal: () => (/* binding */ seal),
/* harmony export */   unseal: () => (/* binding */ unseal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81622);
/**
 * A token that post has to revoke where main did not live to: sealed, since the state of a step is a file. The key is made
 * of what the runner gives the steps of this job alone, by which each of them could log in at Vault just as well.
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
/** The token and its place as one word; `key` is long and nobody's to guess. */
function seal({ place, token }, key, random) {
    const salt = random(16);
    const iv = Buffer.from(random(12), 'hex');
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, keyOf(key, salt), iv);
    const text = JSON.stringify({ place, token: token.reveal() });
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [salt, iv.toString('hex'), cipher.getAuthTag().toString('hex'), body.toString('hex')].join('.');
}
/** What was sealed; null for whatever was not sealed by this key. */
function unseal(sealed, key) {
    const [salt = '', iv = '', tag = '', body = ''] = sealed.split('.');
    try {
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, keyOf(key, salt), Buffer.from(iv, 'hex'), {
            authTagLength: 16,
        });
        decipher.setAuthTag(Buffer.from(tag, 'hex'));
        const text = Buffer.concat([decipher.update(Buffer.from(body, 'hex')), decipher.final()]).toString('utf8');
        const { place, token } = Left.parse(JSON.parse(text));
        return { place, token: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token) };
    }
    catch {
        return null;
    }
}
function keyOf(key, salt) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', key.reveal(), salt, 'codex-orchestrator vault token', 32));
}


/***/ })

};
