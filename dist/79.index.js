export const id = 79;
export const ids = [79];
export const modules = {

/***/ 14079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orchestrate: () => (/* binding */ orchestrate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75620);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98651);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90743);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88596);
/* harmony import */ var _run_manager_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51876);
/**
 * The door for programs: one run from a call, with roles of the caller in place of the standard ones. Reads no
 * environment but what the machine is, prints nothing, handles no signal.
 */








const CANARY = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))), 'canary');
/**
 * Runs once and gives what it came to; its `verdict.outcome` is `pass` only on proof. Throws RunError, with a `code`
 * and `guidance`, before there is a record: for an input or a file that cannot be used.
 */
async function orchestrate(orchestration) {
    const { roles = {}, onEvent = () => { }, onOutput = () => { }, signal } = orchestration;
    const inputs = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .TL)(orchestration.inputs);
    const scratch = (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .newScratch */ .vf)();
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .makeHost */ .Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    const surface = {
        ...{ onEvent, onOutput, onOpen: () => { }, mask: () => { } },
        signal: signal ?? new AbortController().signal,
    };
    try {
        const context = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .contextHere */ .AU)(host.workingDirectory);
        const result = await (0,_run_manager_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)({ inputs, context }, (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDeps */ .dQ)(host, surface), roles);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(result.folder, 'run-summary.json'), 'utf8');
        return { ...result, summary: _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .RunSummary */ .yN.parse(JSON.parse(text)) };
    }
    finally {
        await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_3__.wipe)(scratch);
    }
}


/***/ })

};
