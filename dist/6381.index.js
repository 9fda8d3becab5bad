export const id = 6381;
export const ids = [6381];
export const modules = {

/***/ 86381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idToken: () => (/* binding */ idToken)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81622);
/**
 * The id token of the job, by which it proves to others what it is. Knows nobody whom it is shown to.
 */



/** The client tries again by itself, and knows no end of its own. */
const TIMEOUT_MS = 20_000;
/** Asks GitHub for an id token, which is masked by whoever gives it. Throws RunError `id_token_failed`. */
async function idToken(audience, signal) {
    // Loaded late: few jobs ask for one, and its client is large.
    const core = await __webpack_require__.e(/* import() */ 3540).then(__webpack_require__.bind(__webpack_require__, 33540));
    const ends = AbortSignal.any([signal, (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS)]);
    const asked = core.getIDToken(audience).then((token) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token), (error) => {
        // Its words are those of the answer, and those are nobody's to repeat.
        const status = /Error Code : (\d{3})\b/.exec(error instanceof Error ? error.message : '')?.[1];
        throw failed(status === undefined ? 'gave no answer that could be read' : `answered ${status}`);
    });
    return Promise.race([asked, ended(ends)]);
}
function ended(signal) {
    return new Promise((_, reject) => {
        const give = () => reject(failed('did not answer in time'));
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give, { once: true });
    });
}
function failed(what) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('id_token_failed', `the service of GitHub for id tokens ${what}`);
}


/***/ })

};
