export const id = 756;
export const ids = [756];
export const modules = {

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33540);
/* harmony import */ var _credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75620);
/* harmony import */ var _credentials_install_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38354);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1639);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98651);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87642);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94570);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55799);
/* harmony import */ var _publish_annotations_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90354);
/* harmony import */ var _publish_console_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35429);
/* harmony import */ var _publish_evidence_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73653);
/* harmony import */ var _publish_handover_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38653);
/* harmony import */ var _publish_summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(23552);
/* harmony import */ var _run_finish_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15695);
/* harmony import */ var _run_liveness_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(13565);
/**
 * The door of the action's post step: closes what a killed main left, uploads what is not uploaded yet, and removes
 * every credential from the disk. Never fails the job: the verdict is main's.
 */


















const CANARY = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))), 'canary');
/** Runs the post step. */
async function post() {
    process.stdout.on('error', () => { });
    // First of all, whatever is wrong with the rest: nothing that main started may live on, or keep a credential.
    await endAll();
    const abandoned = await complete().catch((error) => warn('The run could not be closed', error));
    await endAll();
    if (abandoned === true)
        process.exit();
}
/** Ends what main left running, and removes its private folder; found by its name where the state does not tell it. */
async function endAll() {
    const folder = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_14__/* .readFolder */ .j1)();
    if (folder !== '')
        await (0,_run_liveness_js__WEBPACK_IMPORTED_MODULE_17__/* .endChildren */ .PH)(folder).catch((error) => warn('What was left running could not be ended', error));
    const scratches = await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .deadScratches */ .bm)((0,_deps_js__WEBPACK_IMPORTED_MODULE_7__/* .temporaryFolder */ .yy)(), (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .machineName */ .Fm)());
    for (const scratch of new Set([(0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_14__/* .readScratch */ .p4)(), ...scratches]))
        if (scratch !== '')
            await endOf(scratch);
}
/** Ends what carries the marks of a run, then removes its private folder. */
async function endOf(scratch) {
    await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .killMarked */ .fR)('CODEX_HOME', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'codex-home'));
    await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .killMarked */ .fR)(_credentials_install_js__WEBPACK_IMPORTED_MODULE_5__/* .INSTALL_MARK */ .Iz, scratch);
    await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_4__.wipe)(scratch).catch((error) => warn(`The folder ${scratch} could not be removed`, error));
}
async function complete() {
    const { done, settings } = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_14__/* .readHandover */ .IY)();
    const folder = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_14__/* .readFolder */ .j1)();
    if (done || settings === null || folder === '' || !(await exists(folder)))
        return false;
    const context = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_7__/* .contextOfAction */ .xD)();
    await closeRun(folder, settings.policy, context.event).catch((error) => warn('The record could not be closed', error));
    if (!settings.uploadArtifacts || context.workflow === null)
        return false;
    const request = {
        folder,
        runId: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder),
        settings,
        workflow: context.workflow,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .ml,
        secondTry: true,
    };
    return (await (0,_publish_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .uploadEvidence */ .di)(request)).abandoned;
}
async function closeRun(folder, own, event) {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(CANARY, 'policy.yml');
    const policy = await (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .loadPolicy */ .tb)(shipped, own ?? undefined).catch((error) => {
        // A later step may have cleaned the workspace. What was not a pass cannot become one by another policy.
        warn('The shipped policy is used', error);
        return (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .loadPolicy */ .tb)(shipped);
    });
    const result = await (0,_run_finish_js__WEBPACK_IMPORTED_MODULE_16__/* .finish */ .O)({ folder, policy, event }, { clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .ml, random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemRandom */ .vg, machine: (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .machineName */ .Fm)() });
    if (result === null)
        return;
    process.stdout.write((0,_publish_console_js__WEBPACK_IMPORTED_MODULE_12__/* .epilogue */ .Th)(result));
    (0,_publish_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz)((0,_publish_annotations_js__WEBPACK_IMPORTED_MODULE_11__/* .annotationsOf */ .I)(result));
    await (0,_publish_evidence_js__WEBPACK_IMPORTED_MODULE_13__/* .writeSummary */ .Sy)((0,_publish_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .summaryOf */ .YG)(result, await (0,_publish_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .diffText */ .NI)(result)));
}
function warn(what, error) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(`${what}: ${error instanceof Error ? error.message : String(error)}`);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 15695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isFinished),
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90684);
/* harmony import */ var _execute_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7307);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1059);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38839);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26742);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73936);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88596);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45919);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99153);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47598);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13565);
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(94895);
/**
 * What post does for a run whose own process was killed: ends what it left running, closes the record as cancelled
 * with the last known state, and never calls anything a pass.
 */















/** Closes an unfinished run. Null where it is finished, or holds no event to go on from. */
async function finish({ folder, policy, event }, deps) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'events.jsonl');
    const { events, torn } = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_13__/* .eventsIn */ .pd)(folder);
    const first = events[0];
    if (first?.event !== 'run:started' || (await isFinished(folder, events)))
        return null;
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))));
    // The events name the folder that is written to: it must be the one that was asked for.
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_8__/* .runFolder */ .kQ)(first.task_id, first.run_id)) !== folder)
        return null;
    // A line that was cut off by the kill would make the next one unreadable.
    if (torn)
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, events.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_13__/* .endChildren */ .PH)(folder);
    const store = await (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_11__/* .openStore */ .C)({
        workingDirectory,
        taskId: first.task_id,
        runId: first.run_id,
        clock: deps.clock,
        // Everything in the record went through the redactor of the run; nothing new comes in here.
        redactor: new _lib_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .Redactor */ .p(),
        onEvent: () => { },
        events,
    });
    const roles = rolesOf(store);
    // What is known to have failed stands. All else, also a pass whose verdict was not written, was interrupted.
    const known = store.manifest.failure !== null || roles.judged?.success === false;
    const broken = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__/* .brokenStage */ .IC)(events);
    if (broken !== undefined && !known)
        await store.emit(failureOfStage(broken));
    else if (!known)
        await store.emit(interruption(store));
    return (0,_close_js__WEBPACK_IMPORTED_MODULE_12__/* .close */ .V)({
        store,
        policy,
        event,
        ...roles,
        notices: [],
        remember: (manifest) => (0,_remember_js__WEBPACK_IMPORTED_MODULE_14__/* .remember */ .k)(manifest, { ...deps, workingDirectory }),
    });
}
/** True where the run closed its own record: the verdict is the last file it writes. */
async function isFinished(folder, events) {
    if ((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_6__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__/* .sessionOf */ .MC)(events), 'run:completed') === undefined)
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'verdict.json')).then(() => true, () => false);
}
/** What the builder and the tester had recorded before the end. */
function rolesOf({ manifest, events: allEvents }) {
    const events = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_10__/* .sessionOf */ .MC)(allEvents);
    const built = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_6__/* .findEvent */ .MY)(events, 'build:completed');
    const tested = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_6__/* .findEvent */ .MY)(events, 'test:completed');
    const run = { subtaskId: (0,_manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .targetOf */ .$r)(manifest), runId: manifest.run_id };
    return {
        built: built === undefined ? null : (0,_execute_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .builtOf */ .QC)(manifest, built.payload),
        judged: tested === undefined ? null : (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(tested.payload.findings, run),
    };
}
/** A stage told its end, and the run did not live to tell what follows from it. */
function failureOfStage({ stage, code = 'stage_failed', summary }) {
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failureEvent */ .p)(code, { message: summary ?? `stage ${stage} failed`, phase: 'stage' });
}
function interruption({ manifest, events }) {
    const message = `the process of the run was killed${remote(manifest)}`;
    const phase = (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseOf */ .h)(events);
    // The kill came between the request and its answer: there may be a task that nobody can name.
    const doubt = {
        guidance: 'A cloud task may have been created: look in codex cloud list before running again',
    };
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failureEvent */ .p)('run_interrupted', { message, phase, ...(phase === 'submit' ? doubt : {}) });
}
function remote({ cloud_execution: cloud }) {
    if (!cloud?.task_id)
        return '';
    const ended = cloud.status === 'ready' || cloud.status === 'applied' || cloud.status === 'error';
    return `; the last state read was ${cloud.status}${ended ? '' : ' and the remote task continues'}: ${cloud.status_url}`;
}


/***/ })

};
