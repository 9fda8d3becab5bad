export const id = 931;
export const ids = [931];
export const modules = {

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   couldStart: () => (/* binding */ couldStart),
/* harmony export */   examine: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4636);
/* harmony import */ var _credentials_install_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38354);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87642);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55799);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38485);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6963);
/**
 * Looks whether a cloud run could start here: the same steps as a run takes before its first call, each told with its
 * cure instead of ending at the first fault. Creates no task and no record, and sends nothing.
 */









const INSTALL_MS = 10 * 60_000;
/** Every check, in the order in which a run would meet the fault. */
async function examine(request, deps) {
    const planned = await attempt(() => planForCloud(request, deps));
    return [
        ok('node', deps.nodeVersion),
        await programCheck('git', deps, 'Install git, or name --branch and --cloud-environment'),
        await programCheck('npm', deps, 'Nothing, where --codex-path names a Codex CLI; a run installs it by npm'),
        await folderCheck(deps),
        await policyCheck(request, deps),
        planned.ok ? ok('plan', wordsOf(planned.value)) : failed('plan', planned.error),
        credentialCheck(request),
        ...targetChecks(request, planned.ok ? planned.value : null),
        await codexCheck(request, deps),
    ];
}
/** True where nothing keeps a cloud run from starting. */
function couldStart(checks) {
    return checks.every(({ status }) => status !== 'fail');
}
/** The plan of a run in the cloud; the mode is what is asked about, so nothing else decides it. */
async function planForCloud({ inputs, context }, deps) {
    const planned = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .makePlan */ .Cs)({ inputs: { ...inputs, executionMode: 'cloud' }, context }, deps);
    if (planned.route.mode === 'cloud')
        return planned;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('cloud_dispatch_off', _lib_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .REASONS */ .ez.cloud_dispatch_off.title, {
        guidance: 'Set cloud-dispatch: on',
    });
}
function wordsOf({ title, target, pipeline, attempts }) {
    const what = pipeline === null ? title : `stage ${target ?? '?'} of the pipeline ${pipeline.id}`;
    return `${what}; best of ${attempts}`;
}
async function programCheck(name, { host }, cure) {
    const file = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)(name, host.searchPath);
    return file === null ? { name, status: 'warn', found: 'not on PATH', cure } : ok(name, file);
}
async function folderCheck({ host }) {
    const name = 'working directory';
    const { workingDirectory } = host;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(workingDirectory, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return ok(name, workingDirectory);
    }
    catch {
        const cure = 'Make it writable, or name another one by --root: the record of a run is written there';
        return { name, status: 'fail', found: `${workingDirectory} cannot be written`, cure };
    }
}
async function policyCheck({ inputs }, { host }) {
    const own = inputs.policy === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workingDirectory, inputs.policy);
    const read = await attempt(() => (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.canary, 'policy.yml'), own));
    return read.ok ? ok('policy', own ?? 'the shipped one') : failed('policy', read.error);
}
function credentialCheck({ inputs }) {
    const name = 'credential';
    try {
        const found = (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .findCredential */ .L)(inputs, 'cloud');
        if (found.state === 'usable')
            return ok(name, `${found.credential.kind}, usable`);
        return missing(name, found.state === 'missing' ? 'credentials_missing' : 'credentials_wrong_kind');
    }
    catch (error) {
        return failed(name, (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toRunError */ .D7)(error));
    }
}
/** Where the task would run; told as far as it can be without a plan. */
function targetChecks({ inputs, context }, planned) {
    const { repository } = context;
    const environment = planned === null ? (inputs.cloudEnvironment ?? repository) : planned.environment;
    const branch = planned === null ? (inputs.branch ?? nameIn(context.branch)) : planned.branch;
    const why = 'unresolved' in context.branch ? `: ${context.branch.unresolved}` : '';
    const otherOrigin = 'the origin of the checkout is no repository on github.com';
    return [
        repository === null
            ? {
                name: 'repository',
                status: 'warn',
                found: otherOrigin,
                cure: 'Name --cloud-environment and --branch',
            }
            : ok('repository', repository),
        branch === null ? missing('branch', 'branch_unresolved', why) : ok('branch', branch),
        environment === null ? missing('environment', 'environment_unresolved') : ok('environment', environment),
    ];
}
function nameIn(branch) {
    return 'name' in branch ? branch.name : null;
}
/** The Codex CLI as a run would take it; nothing is installed unless that was asked for. */
async function codexCheck({ inputs }, deps) {
    const name = 'Codex CLI';
    const { host, install, clock } = deps;
    const { codexPath, codexVersion } = inputs;
    const present = codexPath !== undefined || (await (0,_credentials_install_js__WEBPACK_IMPORTED_MODULE_3__/* .isInstalled */ .j$)(host.cache, codexVersion));
    if (!present && !install) {
        const npm = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)('npm', host.searchPath);
        return npm === null
            ? missing(name, 'npm_missing')
            : ok(name, `${codexVersion}, not installed yet: a run installs it by ${npm}`);
    }
    const request = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .codexRequest */ .RI)(inputs, { ...deps, deadline: clock.now() + INSTALL_MS });
    const found = await attempt(() => (0,_credentials_install_js__WEBPACK_IMPORTED_MODULE_3__.resolveCodex)(request));
    if (!found.ok)
        return failed(name, found.error);
    const { version, sha256, file, notice } = found.value;
    const words = `${version}, SHA-256 ${sha256}, ${file}`;
    return notice === null ? ok(name, words) : { name, status: 'warn', found: words, cure: notice };
}
function ok(name, found) {
    return { name, status: 'ok', found, cure: null };
}
function missing(name, code, why = '') {
    const { title, cure } = _lib_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .REASONS */ .ez[code];
    return { name, status: 'fail', found: `${title}${why}`, cure };
}
function failed(name, { message, guidance }) {
    return { name, status: 'fail', found: message, cure: guidance };
}
async function attempt(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        return { ok: false, error: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toRunError */ .D7)(error) };
    }
}


/***/ })

};
