export const id = 9150;
export const ids = [9150];
export const modules = {

/***/ 89150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCertificate: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/**
 * The authority that a run trusts besides those of the machine, as an input names its file: read and
 * parsed before anything is started, since the Codex CLI would only say at its first call that it cannot. Knows no
 * proxy and asks nobody.
 */



/** One certificate of a PEM file, to the beginning of the next. */
const CERTIFICATE = /^-----BEGIN (?:TRUSTED )?CERTIFICATE-----(?:(?!^-----BEGIN )[\s\S])*/gm;
const BYTE_ORDER_MARK = '\ufeff';
/** The bytes of the file that `input` names. Throws RunError `input_invalid` where the Codex CLI could make nothing of them. */
async function readCertificate(path, input = 'ca-certificate') {
    const refusal = (what, guidance, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('input_invalid', `Input ${input} names ${what}`, { cause, guidance });
    const namePem = `Name by ${input} the certificate of an authority in PEM: -----BEGIN CERTIFICATE-----`;
    const pem = await bytesOf(path).catch((cause) => {
        throw refusal(`${path}, which cannot be read`, `Correct the input ${input}`, cause);
    });
    const text = pem.toString('utf8');
    if (text.startsWith(BYTE_ORDER_MARK))
        throw refusal(`${path}, which begins with a byte order mark: behind it the Codex CLI finds no certificate`, 'Save it as UTF-8 without a byte order mark');
    const certificates = text.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw refusal(`${path}, which ${text.trim() === '' ? 'is empty' : 'holds no certificate in PEM'}`, namePem);
    for (const [index, certificate] of certificates.entries()) {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
        }
        catch (cause) {
            const which = certificates.length === 1 ? 'a certificate' : `a certificate, number ${index + 1},`;
            throw refusal(`${path}, which holds ${which} that is cut off or damaged`, namePem, cause);
        }
    }
    return pem;
}
async function bytesOf(path) {
    // A pipe would be waited for.
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
        throw new Error('no file');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
}


/***/ })

};
