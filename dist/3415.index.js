export const id = 3415;
export const ids = [3415];
export const modules = {

/***/ 33415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOfShards: () => (/* binding */ outputsOfShards),
/* harmony export */   shardsMarkdown: () => (/* binding */ shardsMarkdown),
/* harmony export */   shardsText: () => (/* binding */ shardsText)
/* harmony export */ });
/* harmony import */ var _lib_shard_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88190);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14814);
/**
 * A plan of several jobs, as outputs, as a summary and for a person. Pure.
 */



/** What the jobs behind the plan go by. */
function outputsOfShards(shards) {
    const include = shards.map(({ text, name, timeoutMinutes }) => ({
        shard: text,
        name,
        'timeout-minutes': timeoutMinutes,
    }));
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLines */ .YT)({
        matrix: JSON.stringify({ include }),
        shards: String(shards.length),
        expected: (0,_lib_shard_text_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedText */ .GD)({
            plan: shards[0]?.plan ?? null,
            tasks: shards.flatMap(({ tasks }) => tasks),
        }),
        'timeout-minutes': String(Math.max(...shards.map((one) => one.timeoutMinutes))),
    });
}
/** The plan for the job log. */
function shardsText(shards) {
    const lines = shards.map(({ name, tasks, timeoutMinutes }) => `  ${name}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(tasks.length, 'run')}, within ${timeoutMinutes} min: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(tasks.join(', '), 500)}`);
    return [headline(shards), ...lines, ''].join('\n');
}
/** The plan as the step summary. */
function shardsMarkdown(shards) {
    const rows = shards.map(({ name, tasks, timeoutMinutes }) => `| ${name} | ${tasks.length} | ${timeoutMinutes} min | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(tasks.join(', '), 600)} |`);
    const table = ['| job | runs | within | which |', '|---|---|---|---|', ...rows].join('\n');
    return `**${headline(shards)}**\n\n${table}\n`;
}
function headline(shards) {
    const runs = shards.reduce((sum, { tasks }) => sum + tasks.length, 0);
    return `Planned ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(runs, 'run')} in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(shards.length, 'job')}; nothing was run`;
}


/***/ })

};
