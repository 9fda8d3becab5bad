export const id = 1513;
export const ids = [1513];
export const modules = {

/***/ 51513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordWords: () => (/* binding */ recordWords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98439);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98211);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88596);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99341);
/**
 * The words that every record is written in: names of fields and events, and the values of which there are only some.
 */




let found = null;
/** All of them; found by walking the schemas, so not for every run, and once in a process. */
function recordWords() {
    found ??= find();
    return found;
}
function find() {
    const words = new Set();
    for (const schema of [(0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventLine */ .V8)(), _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Manifest */ ._8, _run_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .RunSummary */ .yN, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictRecord */ .jy])
        collect(zod__WEBPACK_IMPORTED_MODULE_3__/* .toJSONSchema */ .bl(schema, { unrepresentable: 'any' }), words);
    return words;
}
function collect(shape, words) {
    if (shape === null || typeof shape !== 'object')
        return;
    const { properties, const: only, enum: values = [] } = shape;
    for (const word of [...Object.keys(properties ?? {}), only, ...values])
        if (typeof word === 'string')
            words.add(word);
    for (const inner of Object.values(shape))
        collect(inner, words);
}


/***/ })

};
