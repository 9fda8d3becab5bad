export const id = 4963;
export const ids = [4963];
export const modules = {

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checksJson: () => (/* binding */ checksJson),
/* harmony export */   checksText: () => (/* binding */ checksText)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/**
 * What was found wherever a cloud run needs something, as a table and as one JSON document. Pure; the doctor looks.
 */

/** The checks as one JSON document. */
function checksJson(checks, couldStart) {
    return { schema: 1, could_start: couldStart, checks };
}
/** The checks for a person, each fault with its cure. */
function checksText(checks, couldStart) {
    const width = Math.max(...checks.map(({ name }) => name.length));
    const signs = { ok: 'ok', warn: 'warn', fail: 'FAIL' };
    const lines = checks.flatMap(({ name, status, found, cure }) => [
        `  ${signs[status].padEnd(4)}  ${name.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(found, 500)}`,
        ...(cure === null ? [] : [`        ${''.padEnd(width)}  → ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(cure, 500)}`]),
    ]);
    const end = couldStart ? 'A cloud run could start here' : 'A cloud run could not start here';
    return `${[...lines, '', end].join('\n')}\n`;
}


/***/ })

};
