export const id = 4079;
export const ids = [4079];
export const modules = {

/***/ 14079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orchestrate: () => (/* binding */ orchestrate),
/* harmony export */   orchestrateAll: () => (/* binding */ orchestrateAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _broker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69339);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1639);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10572);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90743);
/* harmony import */ var _inputs_sync_knobs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55577);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61469);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(70770);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94869);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88596);
/* harmony import */ var _run_manager_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29329);
/* harmony import */ var _run_run_all_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42421);
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
    return perform(orchestration, async (request, deps, { roles, told }) => told(await (0,_run_manager_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .e)(request, deps, roles)));
}
/**
 * Runs everything that a scenario with several cloud tasks, or a pipeline with several stages that require the cloud,
 * stands for: one run each, in declared order; `unbegun` were not begun, `broken` left no record. The same roles
 * take part in every run. Throws as `orchestrate`.
 */
async function orchestrateAll(orchestration) {
    return perform(orchestration, async (request, deps, { roles, told }) => {
        const { results, ...others } = await (0,_run_run_all_js__WEBPACK_IMPORTED_MODULE_12__/* .runAll */ .$)(request, deps, (one, own) => (0,_run_manager_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .e)(one, own, roles));
        const all = [];
        for (const result of results)
            all.push(await told(result));
        return { results: all, ...others };
    });
}
async function perform(orchestration, work) {
    const { roles = {}, onEvent = () => { }, onOutput = () => { }, signal } = orchestration ?? {};
    if (typeof orchestration?.inputs !== 'object' || orchestration.inputs === null)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', 'There are no inputs', {
            guidance: "Give them: { inputs: { pipeline: 'checks' } }",
        });
    refuseWrong(orchestration);
    const inputs = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .parseInputs */ .TL)(orchestration.inputs);
    refuseForeign(roles);
    const scratch = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.newScratch)();
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.makeHost)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    const faults = [];
    const surface = {
        onEvent: heard('onEvent', onEvent, faults),
        onOutput: heard('onOutput', onOutput, faults),
        mask: () => { },
        signal: signal ?? new AbortController().signal,
    };
    const broker = await (0,_broker_js__WEBPACK_IMPORTED_MODULE_3__/* .brokerOf */ .nd)(inputs, { ...surface, keep: () => { } });
    try {
        const context = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.contextHere)(host.workingDirectory);
        refuseIdle(orchestration.inputs, context);
        return await work({ inputs, context }, (0,_deps_js__WEBPACK_IMPORTED_MODULE_5__.makeDeps)(host, { ...surface, broker }), { roles, told });
    }
    finally {
        await broker?.close();
        await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .removeScratch */ .ZU)(scratch);
    }
    async function told(result) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(result.folder, 'run-summary.json'), 'utf8');
        return {
            ...result,
            notices: [...result.notices, ...faults],
            summary: _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .RunSummary */ .yN.parse(JSON.parse(text)),
        };
    }
}
const PARTS = ['inputs', 'roles', 'onEvent', 'onOutput', 'signal'];
/** A caller without types may give anything. Throws before anything is started. */
function refuseWrong(orchestration) {
    for (const name of Object.keys(orchestration))
        if (!PARTS.includes(name))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', `There is no ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(name, 80)} in an orchestration`, {
                guidance: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_13__/* .oneOf */ .yL)(name, PARTS),
            });
    const { signal, onEvent, onOutput } = orchestration;
    const wrong = Object.entries({ onEvent, onOutput }).find(([, one]) => one !== undefined && typeof one !== 'function');
    if (wrong !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', `${wrong[0]} is no function`, {
            guidance: `Give a function, or leave ${wrong[0]} out`,
        });
    if (signal !== undefined && !(signal instanceof AbortSignal))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', 'signal is no AbortSignal', {
            guidance: 'Give the signal of an AbortController, or leave it out',
        });
}
/** A listener that throws hears nothing more, and changes nothing of the run. */
function heard(name, listener, faults) {
    let deaf = false;
    const fail = (error) => {
        if (!deaf)
            faults.push(`${name} failed, and heard nothing more: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .toRunError */ .D7)(error).message}`);
        deaf = true;
    };
    return (...words) => {
        if (deaf)
            return;
        try {
            Promise.resolve(listener(...words)).catch(fail);
        }
        catch (error) {
            fail(error);
        }
    };
}
/** An input that changes nothing here would look as if it had been obeyed. */
function refuseIdle(given, { workflow }) {
    // In a workflow a program knows other branches by the token, as the action does.
    const useful = workflow === null ? [] : ['github-token'];
    const name = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8.find((known) => given[known] && ((0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .metaOf */ .fX)(known).actionOnly || known in _inputs_sync_knobs_js__WEBPACK_IMPORTED_MODULE_7__/* .SYNC_KNOBS */ .a) && !useful.includes(known));
    if (name === undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', `Input ${name} means nothing in a program`, {
        guidance: `Leave the input ${name} out`,
    });
}
const ROLES = ['plan', 'build', 'test', 'review'];
/** A role that nobody asks would look as if it had agreed. */
function refuseForeign(roles) {
    for (const [name, role] of Object.entries(roles)) {
        if (!ROLES.includes(name))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', `There is no role ${name}`, { guidance: (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_13__/* .oneOf */ .yL)(name, ROLES) });
        if (typeof role !== 'function')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', `The role ${name} has to be a function, and is of type ${typeof role}`);
    }
}


/***/ })

};
