export const id = 3208;
export const ids = [3208];
export const modules = {

/***/ 83208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony exports RunEntry, TaskState */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6622);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53004);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73936);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99341);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33677);
/**
 * The runs of a task as they are read back: from our `state.json`, and from `runs.json` of an existing
 * codex-orchestrator, which is never written.
 */







/** One run as the history of its task knows it. */
const RunEntry = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    run_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    mode: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN),
    evidence: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE */ .S4).nullable(),
    status: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .Manifest */ ._8.shape.status,
    outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im).nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE).nullable(),
    started_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$().nullable().describe('Null only for a run of an existing orchestrator'),
    completed_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$().nullable(),
    manifest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe('Path of manifest.json, relative to the working directory'),
    cloud: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        task_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
        status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUD_STATUSES */ .zJ).nullable(),
        diff_status: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .CloudExecution */ .QZ.shape.diff_status.nullable(),
    })
        .nullable()
        .describe('Null for a run that stayed on this machine'),
});
/** `state.json` of one task. */
const TaskState = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(_state_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_SCHEMA */ .KW),
    task_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    runs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(RunEntry).describe('The newest last'),
});
/** A run in `runs.json`, as far as anything is made of it. */
const Summary = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    runId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
    mode: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN).catch('mcp'),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$().nullable().catch(null),
    build: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ success: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(), cloudExecution: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J().optional() }).partial().catch({}),
    test: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ success: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY() }).partial().catch({}),
    review: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ decision: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ approved: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY() }) })
        .partial()
        .catch({}),
    plan: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ items: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ metadata: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ pipelineId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) })) })
        .nullable()
        .catch(null),
    cloudExecution: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J().optional(),
});
const CloudSummary = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable().catch(null),
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOUD_STATUSES */ .zJ).nullable().catch(null),
    diffStatus: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .CloudExecution */ .QZ.shape.diff_status.nullable().catch(null),
});
/**
 * The runs of a task, the newest last. Takes no lock and changes nothing; what cannot be read is left out, and a
 * notice says so. Throws RunError `input_invalid` where the folder is a link.
 */
async function readState(options) {
    const { taskId } = options;
    const folder = await (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(options);
    const rows = (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsOf */ .RO)(await (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'state.json')));
    const ours = (rows ?? []).map((row) => RunEntry.safeParse(row).data ?? null);
    const theirs = summariesOf(await (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'runs.json')));
    const known = new Set((rows ?? []).map(({ run_id }) => run_id));
    const foreign = (theirs ?? [])
        .map((summary) => summary && entryOfSummary(taskId, summary))
        .filter((entry) => entry === null || !known.has(entry.run_id));
    const notices = [
        ...(rows === null ? [`${(0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(taskId, 'state.json')} is not a history of runs and is left out`] : []),
        ...(theirs === null ? [`${(0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(taskId, 'runs.json')} is not a history of runs and is left out`] : []),
        ...unread(ours, (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(taskId, 'state.json')),
        ...unread(foreign, (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(taskId, 'runs.json')),
    ];
    const runs = latest([...foreign, ...ours].filter((entry) => entry !== null)).toSorted(_state_js__WEBPACK_IMPORTED_MODULE_5__/* .byStart */ .oV);
    return { runs, notices };
}
function unread(entries, name) {
    const count = entries.filter((entry) => entry === null).length;
    return count === 0 ? [] : [`${name} holds entries that cannot be read and are left out: ${count}`];
}
/** Of several entries of one run the last. */
function latest(entries) {
    return [...new Map(entries.map((entry) => [entry.run_id, entry])).values()];
}
/** Null for what is no list of runs, and for each run that cannot be read. */
function summariesOf(content) {
    if (content.absent)
        return [];
    const runs = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()) }).safeParse(content.value).data?.runs;
    return runs?.map((run) => Summary.safeParse(run).data ?? null) ?? null;
}
/** That orchestrator names no outcome: a run of it has ended well or not, and that is all that is known. */
function entryOfSummary(taskId, summary) {
    const { runId, mode, timestamp, build, test, review, plan } = summary;
    const succeeded = build.success === true && test.success === true && review.decision?.approved === true;
    const cloud = CloudSummary.safeParse(summary.cloudExecution ?? build.cloudExecution).data;
    return {
        run_id: runId,
        pipeline_id: plan?.items[0]?.metadata.pipelineId ?? null,
        mode,
        evidence: null,
        status: succeeded ? 'succeeded' : 'failed',
        outcome: null,
        reason: null,
        started_at: null,
        completed_at: timestamp,
        manifest: `${(0,_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .kQ)(taskId, runId)}/manifest.json`,
        cloud: cloud === undefined
            ? null
            : { task_id: cloud.taskId, status: cloud.status, diff_status: cloud.diffStatus },
    };
}


/***/ })

};
