export const id = 5313;
export const ids = [5313];
export const modules = {

/***/ 35313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seal: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46382);
/* harmony import */ var _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10904);
/**
 * Seals a text for whoever has the private key, as GitHub wants a secret to be handed over: the sealed box of libsodium
 * (X25519, XSalsa20-Poly1305, BLAKE2b). Nobody on this machine can open it again, so it may lie on the disk.
 */



const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/** The constant of Salsa20, as words in little-endian order. */
const SIGMA = words(new TextEncoder().encode('expand 32-byte k'));
/** The sealed text in base64. Throws a TypeError for a public key that is none. */
function seal(publicKey, content) {
    const theirs = new Uint8Array(Buffer.from(publicKey, 'base64'));
    if (theirs.length !== KEY_BYTES)
        throw new TypeError('it is no public key of X25519');
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('x25519');
    const ours = new Uint8Array(Buffer.from(own.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
    const x = Buffer.from(theirs).toString('base64url');
    const shared = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.diffieHellman)({
        privateKey: own.privateKey,
        publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' }),
    });
    const key = new Uint32Array(KEY_BYTES / 4);
    (0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__/* .hsalsa */ .bD)(SIGMA, words(shared), new Uint32Array(4), key);
    const nonce = (0,_noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_2__/* .blake2b */ .Sx)(new Uint8Array([...ours, ...theirs]), { dkLen: NONCE_BYTES });
    const box = (0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__/* .xsalsa20poly1305 */ .uT)(new Uint8Array(key.buffer), nonce).encrypt(Buffer.from(content.reveal()));
    return Buffer.concat([ours, box]).toString('base64');
}
/** Bytes as words in little-endian order. */
function words(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}


/***/ })

};
