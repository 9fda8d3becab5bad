export const id = 5159;
export const ids = [5159];
export const modules = {

/***/ 83984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ reasonOfSaved),
/* harmony export */   Tv: () => (/* binding */ evaluateSaved),
/* harmony export */   YP: () => (/* binding */ NO_VERDICT),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98211);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20447);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73936);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99341);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45919);
/* harmony import */ var _tester_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90684);
/**
 * Judges a saved run again, offline: what the rules say now, what that comes to, and whether the record's own words of
 * its day agree. Believes no stored finding and no stored verdict.
 */







/** Evaluates a saved record. A run of ours that was not built, a skipped one say, was not judged on its day either. */
function evaluateSaved(record) {
    const ours = record.allEvents.length > 0;
    return ours && (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionOf */ .MC)(record.events), 'build:completed') === undefined
        ? []
        : (0,_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._3)(record, (0,_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .shapesOnly */ .v9)());
}
/** Said of a run of ours that has none: the verdict is the last that is written. */
const NO_VERDICT = 'there is no verdict.json: the run never came to its end';
/**
 * The reason of a saved run: its recorded failure, else what the rules find now, else what it concluded on its day. One
 * that never came to a conclusion was interrupted, whatever the rules say.
 */
function reasonOfSaved(record, findings) {
    const last = (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(record.allEvents);
    const failure = last === null ? record.manifest.failure : last.failure;
    if (failure != null && !findings.some(_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefusal */ .vu))
        return failure.code;
    // Nothing judged and nothing failed is no pass.
    const unended = findings.length === 0 || (last !== null && (last.outcome === null || !hasVerdict(record)));
    return (0,_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(findings) ?? last?.reason ?? (unended ? 'run_interrupted' : null);
}
function hasVerdict({ files }) {
    return files.has('verdict.json');
}
/**
 * What the record says of itself and this replay does not come to: in `verdict.json`, in the events and in the manifest.
 * Empty for a run of another orchestrator. Secrets are left out: offline only the shapes of tokens are known.
 */
function contradictions(record, findings, reason) {
    const text = record.files.get('verdict.json')?.text;
    if (text === undefined)
        return record.allEvents.length > 0 ? [NO_VERDICT] : [];
    const told = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictRecord */ .jy.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text)).data;
    if (told === undefined)
        return ['verdict.json does not have its declared shape'];
    const { manifest, raw, allEvents } = record;
    const outcome = (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reason);
    const tested = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionOf */ .MC)(allEvents), 'test:completed')?.payload.findings ?? [];
    return unlike([
        ['outcome', told.outcome, outcome],
        ['reason', told.reason, reason],
        ['mode', told.mode, manifest.execution_mode ?? 'mcp'],
        ['evidence', told.evidence, manifest.evidence ?? null],
        ['outcome in the events', (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(allEvents)?.outcome ?? null, outcome],
        ['outcome in manifest.json', raw.outcome ?? null, outcome],
        ...findingFacts(told.findings, findings, ''),
        ...findingFacts(tested, findings, ' in the events'),
    ]);
}
/** Judges a record again; one that says something else of itself than it shows proves nothing. */
function replay(record) {
    const findings = evaluateSaved(record);
    const replayed = reasonOfSaved(record, findings);
    const against = contradictions(record, findings, replayed);
    const reason = replayed ?? (against.length > 0 ? 'rule_failed' : null);
    return { findings, reason, outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reason), contradictions: against };
}
/** The facts of which two things are said, in words. */
function unlike(facts) {
    return facts
        .filter(([, told, found]) => told !== found)
        .map(([what, told, found]) => `${what}: ${words(told)} is recorded, ${words(found)} is replayed`);
}
function words(value) {
    return value === null ? 'none' : String(value);
}
/**
 * A rule that one side does not know, of an older or a newer release, is no contradiction; nor is one that was told to fail
 * where by now another says once, failing, that there is nothing to judge.
 */
function findingFacts(told, replayed, where) {
    const found = new Map(replayed.map((finding) => [finding.rule, finding]));
    const saysSo = found.get(_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .SAYS_SO */ .CW)?.status === 'failed';
    return told.flatMap(({ rule, status, severity }) => {
        const again = found.get(rule);
        if (again === undefined || rule === 'no-secret')
            return [];
        if (saysSo && status === 'failed' && again.status === 'not_applicable')
            return [];
        return [[`rule ${rule}${where}`, `${status} (${severity})`, `${again.status} (${again.severity})`]];
    });
}


/***/ }),

/***/ 35940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSaved)
/* harmony export */ });
/* harmony import */ var _assert_replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83984);
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90684);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94295);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98211);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20447);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99341);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8463);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87642);
/**
 * The gate on a saved run: judges its record again and decides on that. What `verdict.json` says is compared and never
 * believed: where the two contradict each other, somebody touched the record, and it blocks.
 */








/** Decides again. A record that contradicts itself blocks, whatever the policy says. */
function gateSaved(request) {
    const { record, policy } = request;
    const findings = (0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateSaved */ .Tv)(record);
    const reason = (0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOfSaved */ .N9)(record, findings);
    const { manifest } = record;
    const result = {
        outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(reason),
        reason,
        mode: manifest.execution_mode ?? 'mcp',
        evidence: manifest.evidence ?? null,
        ...(findings.some(_assert_tester_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu) ? { refused: true } : {}),
    };
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_3__/* .findEvent */ .MY)(record.allEvents, 'run:started')?.payload;
    const here = (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .onBranch */ .GO)(policy, started?.branch_about ?? null);
    const decision = (0,_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .L)(result, request.event ?? started?.github_event ?? 'push', here);
    const { facts, verdict } = contradictionsIn(request, { ...result, decision, findings });
    const contradictions = [...facts, ...verdict];
    const policyWanted = facts.length === 0 && verdict.length > 0;
    if (contradictions.length === 0)
        return { ...result, decision, findings, contradictions, policyWanted };
    const blocked = { ...decision, verdict: 'block', check_conclusion: 'failure' };
    return { ...result, decision: blocked, findings, contradictions, policyWanted };
}
function contradictionsIn({ record, policyNamed, event }, { reason, findings, decision }) {
    const file = record.files.get('verdict.json');
    if (file === undefined)
        return { facts: [_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VERDICT */ .YP], verdict: [] };
    const told = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .VerdictRecord */ .jy.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(file.text)).data?.policy;
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_3__/* .findEvent */ .MY)(record.allEvents, 'run:started')?.payload.github_event;
    // The same policy and event come to the same decision; another one is asked for by name.
    const comparable = event === undefined && !policyNamed;
    return {
        facts: [
            ...(0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictions */ .vM)(record, findings, reason),
            ...(0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .unlike */ .z3)(told && started !== undefined ? [['event', told.event, (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policyEvent */ .JE)(started)]] : []),
        ],
        verdict: (0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .unlike */ .z3)(told && comparable ? [['verdict', told.verdict, decision.verdict]] : []),
    };
}


/***/ }),

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
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94295);
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


/***/ }),

/***/ 50491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   dH: () => (/* binding */ storyOf),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qN: () => (/* binding */ showJson)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73936);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35429);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14717);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73683);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29436);
/**
 * The story of a saved run, as it was told while it happened, with what it came to and where its files lie. Tells a
 * foreign or partial record as far as it goes.
 */







/** The story for a person. */
function showText(run, { nowMs, reader, diff }) {
    const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOfSaved */ .gz)(run);
    if (run.events.length === 0)
        return (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusText */ .qS)(run, nowMs, { reader });
    const stages = run.manifest.pipeline_id === undefined ? [] : (run.manifest.commands ?? []);
    const end = result === null
        ? ['', (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(run), ...((0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .unproven */ .gm)(run) ? ['  verdict   none on the disk'] : [])]
        : [(0,_console_js__WEBPACK_IMPORTED_MODULE_2__/* .epilogue */ .Th)(result, reader, nextOf(run, reader) ?? undefined).trimEnd()];
    // The end names the log of the calls, and those of stages that failed.
    const told = end.join('\n');
    return [
        `Run ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.runId)} of the task ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.taskId)}`,
        ...storyOf(run.events).map(({ text }) => text),
        ...(stages.length > 0 ? ['', ...(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .stageTable */ .JB)(stages, nowMs)] : []),
        ...end,
        ...logsOf(run.manifest)
            .filter((path) => !told.includes(path))
            .map((path) => `  log       ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(path)}`),
        ...(0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffLines */ .Pp)(diff),
        '',
    ].join('\n');
}
/** The story as one JSON document. */
function showJson(run, { reader, diff }) {
    const { verdict, manifest, events } = run;
    return {
        ...(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusJson */ .bj)(run),
        pipeline: manifest.pipeline_id ?? null,
        branch: manifest.branch ?? null,
        head_sha: manifest.head_sha ?? null,
        story: storyOf(events).map(({ at, phase, words }) => ({ at, phase, words })),
        findings: verdict?.findings ?? [],
        diff: manifest.diff ?? null,
        changes: (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffJson */ .gH)(diff),
        logs: logsOf(manifest),
        next: nextOf(run, reader),
    };
}
/** The command to type next; whoever reads the story is not sent to it again. */
function nextOf(run, reader) {
    return (0,_next_js__WEBPACK_IMPORTED_MODULE_4__/* .nextForSaved */ .G5)(run, reader)?.replace(/ show (?=\S+(?: --root |$))/, ' assert ') ?? null;
}
/** The lines of the story, each with the event it tells of. */
function storyOf(events) {
    const lineFor = (0,_console_js__WEBPACK_IMPORTED_MODULE_2__/* .storyLines */ .pI)();
    let manifest = null;
    return events.flatMap((event) => {
        manifest = (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_1__/* .reduce */ .TS)(manifest, event);
        const line = manifest === null ? null : lineFor(event, manifest);
        return line === null ? [] : [{ ...line, at: event.timestamp, seq: event.seq }];
    });
}
/** Paths of the logs of a run, relative to the working directory. */
function logsOf({ commands = [], log_path }) {
    const paths = [...commands.map((stage) => stage.log_path), log_path];
    return [...new Set(paths.filter((path) => typeof path === 'string'))];
}


/***/ }),

/***/ 29436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   JB: () => (/* binding */ stageTable),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26742);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73683);
/**
 * How far a run is, from its record: what it does now, what its stages came to, the last word of the cloud task. A
 * reader of a record that may still grow; it does not know whether the process of the run lives.
 */





/** The status as one JSON document. */
function statusJson(run) {
    const { manifest, verdict, events, taskId, runId, ended, folder } = run;
    return {
        schema: 1,
        task_id: taskId,
        run_id: runId,
        ended,
        status: manifest.status ?? null,
        status_detail: manifest.status_detail ?? null,
        phase: ended || events.length === 0 ? null : (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOf */ .h)(events),
        outcome: manifest.outcome ?? null,
        reason: manifest.reason ?? null,
        verdict: verdict?.policy.verdict ?? null,
        evidence: manifest.evidence ?? null,
        mode: manifest.execution_mode ?? null,
        started_at: manifest.started_at ?? null,
        updated_at: manifest.updated_at ?? null,
        completed_at: manifest.completed_at ?? null,
        stages: (manifest.commands ?? []).map(({ id, status, exit_code }) => ({ id, status, exit_code })),
        cloud_execution: manifest.cloud_execution ?? null,
        failure: manifest.failure ?? null,
        folder,
    };
}
/** The status for a person; `nowMs` is the time of the day, in milliseconds since the epoch. `dead`: nobody goes on with it. */
function statusText(run, nowMs, { dead = false, reader } = {}) {
    const { manifest, taskId, runId, ended, events } = run;
    const last = events.at(-1);
    const silent = last === undefined ? null : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(nowMs - Date.parse(last.timestamp));
    const rows = [
        ['task', taskId],
        ['mode', manifest.execution_mode],
        ['reason', manifest.reason],
        ['failure', manifest.failure && (0,_next_js__WEBPACK_IMPORTED_MODULE_3__/* .typable */ .aF)(manifest.failure.guidance, reader)],
        ['explained', manifest.reason && (0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(manifest.reason)],
        ['started', manifest.started_at],
        ['took', ended && manifest.started_at ? tookOf(manifest) : null],
        ['last event', !ended && last ? `${last.event}, ${silent} ago` : null],
        ['cloud task', cloudOf(manifest)],
        ['verdict', unproven(run) ? 'none on the disk: the outcome is not proven' : null],
        ['record', run.folder],
    ];
    return [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(runId)}  ${dead ? `INTERRUPTED, its process is dead, phase ${(0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOf */ .h)(events)}` : headline(run)}`,
        ...rows.flatMap(([name, value]) => (value ? [`  ${name.padEnd(10)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, 1000)}`] : [])),
        ...stageTable(manifest.commands ?? [], nowMs),
        '',
    ].join('\n');
}
/** True for an end without a verdict, which is no proof of anything. */
function unproven({ ended, events, verdict }) {
    return ended && events.length > 0 && verdict === null;
}
/** One line that changes whenever there is something new to see. */
function statusLine(run) {
    const { manifest, runId } = run;
    const stages = manifest.commands ?? [];
    const done = stages.filter(({ status }) => status !== 'pending' && status !== 'running').length;
    const running = stages.filter(({ status }) => status === 'running').map(({ id }) => id);
    const parts = [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(runId)}  ${headline(run)}`,
        stages.length > 0 ? `${done} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(stages.length, 'stage')} ended` : null,
        running.length > 0 ? `running ${running.join(', ')}` : null,
        cloudOf(manifest),
    ];
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(parts.filter((part) => part).join('; '));
}
/** What the run came to, or where it is. */
function headline({ manifest, events }) {
    const { outcome, evidence = null, status = 'unknown' } = manifest;
    if (outcome)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeInWords */ .Lz)(outcome, evidence, manifest).toUpperCase();
    // An existing orchestrator names no outcome.
    if (events.length === 0)
        return `${status.toUpperCase()}, as another orchestrator recorded it`;
    return `${standingOf(manifest)}${evidence === 'rehearsal' ? ' (REHEARSAL)' : ''}, phase ${(0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOf */ .h)(events)}`;
}
/** What the run does, or waits for. */
function standingOf({ status_detail: detail }) {
    if (!detail)
        return 'IN PROGRESS';
    const [what, stage] = detail.split(/:(.*)/s);
    return stage === undefined ? detail.toUpperCase() : `WAITS FOR AN ${what?.toUpperCase()} OF STAGE ${stage}`;
}
function tookOf({ started_at: start = '', completed_at: end }) {
    return end ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(Date.parse(end) - Date.parse(start)) : null;
}
function cloudOf({ cloud_execution: cloud }) {
    if (!cloud?.task_id)
        return null;
    const polls = cloud.poll_count === undefined ? '' : `, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cloud.poll_count, 'poll')}`;
    return `${cloud.status ?? 'unknown'}${polls}, ${cloud.status_url ?? cloud.task_id}`;
}
const SIGNS = { pending: '.', running: '>', succeeded: 'ok', failed: 'FAIL', skipped: '-' };
/** The stages of a run, each with its state, its time and how it ended. */
function stageTable(stages, nowMs) {
    const width = Math.max(0, ...stages.map(({ id }) => id.length));
    return stages.map((stage) => {
        const { id, status, exit_code: exit } = stage;
        const words = [
            timeOf(stage, nowMs),
            exit === null || exit === undefined ? null : `exit ${exit}`,
            stage.allowed_failure ? 'may fail' : null,
            status === 'skipped' || status === 'failed' ? stage.summary : null,
            status === 'failed' && stage.log_path ? `log ${stage.log_path}` : null,
        ];
        const said = words.filter((word) => word).join(', ');
        return `  ${SIGNS[status].padEnd(4)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id).padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(said)}`.trimEnd();
    });
}
function timeOf({ started_at: start, completed_at: end, status }, nowMs) {
    if (!start)
        return null;
    if (status === 'running')
        return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(nowMs - Date.parse(start));
    return end ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(Date.parse(end) - Date.parse(start)) : null;
}


/***/ }),

/***/ 45159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deadRuns: () => (/* binding */ deadRuns),
  evidence: () => (/* binding */ evidence),
  gate: () => (/* binding */ gate),
  judgeSaved: () => (/* binding */ judgeSaved),
  runs: () => (/* binding */ runs),
  show: () => (/* binding */ offline_show),
  status: () => (/* binding */ offline_status)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/assert/replay.js
var replay = __webpack_require__(83984);
// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(87642);
// EXTERNAL MODULE: ./build/gate/replay.js
var gate_replay = __webpack_require__(35940);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(70770);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/manifest/history.js
var manifest_history = __webpack_require__(83208);
// EXTERNAL MODULE: ./build/manifest/record.js
var manifest_record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/saved-run.js
var saved_run = __webpack_require__(8479);
// EXTERNAL MODULE: ./build/manifest/state.js
var state = __webpack_require__(33677);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/diff.js
var publish_diff = __webpack_require__(14717);
;// CONCATENATED MODULE: ./build/publish/history.js
/**
 * The history of runs as a table and as one JSON document. Pure; whoever calls has read it.
 */

/** The runs of all tasks, the newest first, at most `limit`. */
function newestFirst(rows, limit) {
    const time = ({ started_at, completed_at }) => started_at ?? completed_at ?? '';
    return rows.toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0)).slice(0, limit);
}
/** The history as one JSON document. */
function historyJson(rows, notices) {
    return { schema: 1, runs: rows, notices };
}
/** The history for a person. */
function historyText(rows, program) {
    if (rows.length === 0)
        return `No run is in the history yet: ${program} canary --rehearse makes one\n`;
    const table = [['started', 'task', 'run', 'mode', 'evidence', 'outcome', 'took'], ...rows.map(cellsOf)];
    const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
    const lines = table.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
function cellsOf(row) {
    const { started_at, completed_at, outcome, reason, status, dead, status_detail } = row;
    const took = started_at && completed_at ? (0,lib_text/* timeSpan */.wL)(Date.parse(completed_at) - Date.parse(started_at)) : '';
    const came = `${outcome ?? (dead ? 'interrupted' : (status_detail ?? status))}${reason === null ? '' : ` (${reason})`}`;
    const at = (started_at ?? completed_at ?? '').replace('T', ' ').slice(0, 19);
    return [at, row.task_id, row.run_id, row.mode, row.evidence ?? '-', came, took].map((cell) => (0,lib_text/* oneLine */.TN)(cell, 80));
}

// EXTERNAL MODULE: ./build/lib/explanations.js
var explanations = __webpack_require__(10814);
// EXTERNAL MODULE: ./build/publish/next.js
var publish_next = __webpack_require__(22647);
// EXTERNAL MODULE: ./build/publish/result.js
var result = __webpack_require__(73683);
// EXTERNAL MODULE: ./build/publish/show.js
var show = __webpack_require__(50491);
;// CONCATENATED MODULE: ./build/publish/links.js
/**
 * The evidence of a run as Markdown links for a task document: where the cloud task, the record, the verdict, the diff
 * and the logs are, why it ended as it did, and what to type next. Paths are relative to the working directory.
 */






const NEXT = 'next';
/** The links as one JSON document. */
function linksJson(evidence) {
    const { taskId, runId, manifest } = evidence.run;
    const links = linksOf(evidence);
    const { outcome = null, reason = null, evidence: kind = null } = manifest;
    return { schema: 1, task_id: taskId, run_id: runId, outcome, reason, evidence: kind, links };
}
/** The links as a list in Markdown. */
function linksText(evidence) {
    const { runId, taskId } = evidence.run;
    const lines = linksOf(evidence).map(({ name, text, target }) => {
        if (target !== null)
            return `- ${name}: [${(0,lib_text/* markdown */.wD)(text, 500)}](${linkTarget(target)})`;
        return `- ${name}: ${name === NEXT ? `\`${(0,lib_text/* oneLine */.TN)(text).replaceAll('`', '')}\`` : (0,lib_text/* markdown */.wD)(text, 500)}`;
    });
    return [`Evidence of run ${(0,lib_text/* markdown */.wD)(runId)} of the task ${(0,lib_text/* markdown */.wD)(taskId)}:`, '', ...lines, ''].join('\n');
}
function linksOf({ run, path, reader }) {
    const { manifest, verdict } = run;
    const { outcome, reason, evidence = null, cloud_execution: cloud, status = 'unknown' } = manifest;
    const next = (0,publish_next/* nextForSaved */.G5)(run, reader);
    const file = (name, inside) => run.files.has(inside) ? [{ name, text: inside, target: `${path}/${inside}` }] : [];
    const insideOf = (recorded) => recorded.split('/').slice(-2).join('/');
    const said = (name, text, target = null) => ({ name, text, target });
    return [
        said('outcome', outcome ? (0,result/* outcomeInWords */.Lz)(outcome, evidence) : status),
        ...(reason ? [said('reason', `${reason}: ${reasons/* REASONS */.ez[reason].title}`, (0,explanations/* explanationOf */.p)(reason))] : []),
        ...(verdict ? [said('verdict', `${verdict.policy.verdict} for ${verdict.policy.event}`)] : []),
        ...cloudLink(evidence, cloud?.task_id, cloud?.status_url),
        ...file('manifest', 'manifest.json'),
        ...file('summary', 'run-summary.json'),
        ...file('findings and verdict', 'verdict.json'),
        ...file('events', 'events.jsonl'),
        ...(manifest.diff?.path ? file('diff', insideOf(manifest.diff.path)) : []),
        ...(0,show/* logsOf */.Hw)(manifest).flatMap((log) => file('log', insideOf(log))),
        ...(next === null ? [] : [said(NEXT, next)]),
    ];
}
/** The tasks of the emulator have no page; a foreign record may name anything as one. */
function cloudLink(evidence, id, url) {
    if (!id)
        return [];
    const page = evidence !== 'rehearsal' && url?.startsWith('https://') ? url : null;
    return [{ name: 'cloud task', text: id, target: page }];
}
/** A target that ends neither the link nor the line. */
function linkTarget(target) {
    const text = target.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').toWellFormed();
    return encodeURI(text).replaceAll('(', '%28').replaceAll(')', '%29');
}

;// CONCATENATED MODULE: ./build/publish/regated.js


/** The decision as one JSON document. */
function regatedJson(regated, { manifest }) {
    const { outcome, reason, mode, evidence, decision, findings, contradictions, policyWanted } = regated;
    return {
        schema: 1,
        task_id: manifest.task_id ?? null,
        run_id: manifest.run_id ?? null,
        outcome,
        reason,
        mode,
        evidence,
        ...decision,
        contradictions,
        policy_wanted: policyWanted,
        findings,
    };
}
/** The decision for a person. */
function regatedText({ outcome, reason, evidence, decision, findings, contradictions, policyWanted, }) {
    const { verdict, event, unmet_requirement: unmet } = decision;
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    return [
        `${verdict.toUpperCase()} for ${(0,lib_text/* oneLine */.TN)(event)}`,
        `  outcome   ${(0,result/* outcomeInWords */.Lz)(outcome, evidence)}${reason === null ? '' : `, ${reason}`}`,
        ...(unmet === null ? [] : [`  unmet     ${(0,lib_text/* oneLine */.TN)(unmet)}`]),
        ...failed.map(({ rule, expected, actual }) => (0,lib_text/* oneLine */.TN)(`${rule}: expected ${expected}, found ${actual}`).replace(/^/, '  rule      ')),
        ...contradictions.map((words) => `  against   ${(0,lib_text/* oneLine */.TN)(words)}`),
        ...(contradictions.length > 0 ? [`  ${policyWanted ? WANTED : CONTRADICTED}`] : []),
        '',
    ].join('\n');
}
const CONTRADICTED = 'The record contradicts its replay, so it blocks whatever it says';
/** A record that somebody touched looks the same. */
const WANTED = 'Was the run judged by a policy of its own? Name that with --policy; by the shipped one the record contradicts its replay, so it blocks';

// EXTERNAL MODULE: ./build/publish/status.js
var publish_status = __webpack_require__(29436);
// EXTERNAL MODULE: ./build/run/liveness.js
var run_liveness = __webpack_require__(13565);
;// CONCATENATED MODULE: ./build/run/offline.js
/**
 * The commands that read what runs have left: each finds its run, has it judged or told, and answers. Starts nothing,
 * writes nothing, asks nobody.
 */























const WATCH_MS = 500;
const TOLD = reasons/* EXIT_CODES */.ai.pass;
const UNTOLD = 'The Codex CLI counts the attempts that have a diff, and does not tell which attempt this one is of';
/**
 * Tells how far a run is; with `watch` again and again, until it has ended, its process is gone or the signal aborts.
 * `dead`: its process is gone.
 */
async function offline_status(name, place, watch) {
    const folder = await (0,find_run/* findRun */.Lc)(name, place);
    let run = await (0,saved_run/* readRun */.c)(folder);
    const following = watch === 'dead' ? null : watch;
    let gone = watch === 'dead';
    for (let told = ''; following !== null && !run.ended && !gone && !following.signal.aborted; run = await (0,saved_run/* readRun */.c)(folder)) {
        const line = (0,publish_status/* statusLine */.Bs)(run);
        if (line !== told)
            following.tell(line);
        told = line;
        await place.clock.sleep(WATCH_MS, following.signal);
        gone = (await (0,run_liveness/* livenessOf */.l8)(run.events, following.machine)) === 'dead';
    }
    // It may have come to its end in that very moment.
    const dead = gone && !run.ended;
    return {
        dead,
        text: (0,publish_status/* statusText */.qS)(run, place.clock.now(), { dead, reader: place }),
        json: { ...(0,publish_status/* statusJson */.bj)(run), dead },
        exitCode: TOLD,
    };
}
/** Tells the story of a run again, or, with `diff`, shows the diff that was fetched. */
async function offline_show(name, place, asked) {
    const saved = await (0,saved_run/* readRun */.c)(await (0,find_run/* findRun */.Lc)(name, place));
    const run = asked.attempt === undefined ? saved : ofAttempt(saved, asked.attempt);
    const diff = await (0,publish_diff/* diffText */.NI)(run);
    if (!asked.diff && asked.attempt === undefined) {
        const shown = { nowMs: place.clock.now(), reader: place, diff };
        return { text: (0,show/* showText */.h$)(run, shown), json: (0,show/* showJson */.qN)(run, shown), exitCode: TOLD };
    }
    const unlike = (0,publish_diff/* unlikeRecord */.Kk)(run.manifest, diff);
    return {
        text: (0,publish_diff/* visibleDiff */.Q)(diff),
        json: {
            schema: 1,
            run_id: run.runId,
            ...(asked.attempt === undefined ? {} : { nth: asked.attempt }),
            diff: run.manifest.diff ?? null,
            changes: (0,publish_diff/* diffJson */.gH)(diff),
            text: diff,
        },
        exitCode: TOLD,
        notices: [...(unlike === null ? [] : [unlike]), ...((asked.attempt ?? 1) > 1 ? [UNTOLD] : [])],
    };
}
/** The run with its nth diff in the place of the first. Throws RunError `input_invalid` where it has none such. */
function ofAttempt(run, nth) {
    const { diff: first, attempt_diffs: others = [], cloud_execution: cloud } = run.manifest;
    const diff = nth === 1 ? first : others.find((other) => other.nth === nth);
    if (diff !== undefined)
        return { ...run, manifest: { ...run.manifest, diff } };
    const had = (0,lib_text/* counted */.hS)((first?.status === 'available' ? 1 : 0) + others.length, 'diff');
    const attempts = (0,lib_text/* counted */.hS)(cloud?.attempts ?? 0, 'attempt');
    throw new errors/* RunError */.e4('input_invalid', `The run has no diff ${nth}: of ${attempts} it has ${had}`, {
        guidance: 'Only attempts that have a diff are counted, as the Codex CLI does: the first is that of --diff',
    });
}
/** The directories of the runs of this machine that nobody closed and whose process is gone. */
async function deadRuns({ root }, machine) {
    const dead = [];
    for (const taskId of await (0,find_run/* tasksOf */.a4)(root)) {
        const { runs: known } = await (0,manifest_history.readState)({ workingDirectory: root, taskId });
        for (const row of known)
            if ((await standingOf(row, root, machine)).dead)
                dead.push((0,external_node_path_.dirname)((0,external_node_path_.join)(root, row.manifest)));
    }
    return dead;
}
/** Lists the history of one task, or of all. */
async function runs(task, limit, { root, program, machine }) {
    const tasks = (await (0,find_run/* tasksOf */.a4)(root)).sort();
    if (task !== undefined && !tasks.includes(task))
        throw new errors/* RunError */.e4('input_invalid', `There is no history of a task "${task}" in ${(0,external_node_path_.join)(root, 'out')}`, {
            guidance: tasks.length === 0 ? 'Nothing was run here yet' : (0,suggest/* oneOf */.yL)(task, tasks),
        });
    const notices = [];
    const rows = [];
    for (const task_id of task === undefined ? tasks : [task]) {
        const state = await (0,manifest_history.readState)({ workingDirectory: root, taskId: task_id });
        notices.push(...state.notices);
        rows.push(...state.runs.map((entry) => ({ task_id, ...entry })));
    }
    const listed = await Promise.all(newestFirst(rows, limit).map(async (row) => ({ ...row, ...(await standingOf(row, root, machine)) })));
    return { text: historyText(listed, program), json: historyJson(listed, notices), exitCode: TOLD, notices };
}
/**
 * How a run that is not closed stands: its process, one of this machine, is gone, or it waits for something. One that
 * was killed after its last event and before its history knew of it stands as its events say; of one whose events are not
 * here nobody knows more than that it had begun.
 */
async function standingOf({ status, manifest }, root, machine) {
    if (status !== 'in_progress')
        return { dead: false, status_detail: null };
    const { events } = await (0,run_liveness/* eventsIn */.pd)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, manifest)));
    const liveness = await (0,run_liveness/* livenessOf */.l8)(events, machine);
    const folded = (0,reduce/* fold */.AU)(events);
    const dead = liveness === 'dead';
    const ended = liveness === 'ended' && folded !== null ? { ...(0,state/* entryOf */.Ms)(folded), manifest } : {};
    const detail = folded === null ? 'record missing' : (folded.status_detail ?? null);
    return { ...ended, dead, status_detail: dead ? null : detail };
}
/** Links the evidence of a run. */
async function evidence(name, place) {
    const run = await (0,saved_run/* readRun */.c)(await (0,find_run/* findRun */.Lc)(name, place));
    const inside = (0,external_node_path_.relative)(place.root, run.folder);
    const path = (inside.startsWith('..') ? run.folder : inside).replaceAll('\\', '/');
    const links = { run, path, reader: place };
    return { text: linksText(links), json: linksJson(links), exitCode: TOLD };
}
/** Judges a saved run again. */
async function judgeSaved(name, place) {
    const record = await (0,manifest_record/* loadRecord */.Ck)(await (0,find_run/* findRun */.Lc)(name, place));
    const judged = { manifest: record.manifest, ...(0,replay/* replay */.eZ)(record) };
    return { text: (0,console/* judgedText */.XU)(judged), json: (0,result/* judgedJson */.QQ)(judged), exitCode: reasons/* EXIT_CODES */.ai[judged.outcome] };
}
/** Decides again what a saved run means for an event. */
async function gate(name, place, asked) {
    const own = asked.policy === undefined ? undefined : (0,external_node_path_.resolve)(place.root, asked.policy);
    const policy = await (0,gate_policy/* loadPolicy */.tb)((0,external_node_path_.join)(place.canary, 'policy.yml'), own, asked.files);
    const record = await (0,manifest_record/* loadRecord */.Ck)(await (0,find_run/* findRun */.Lc)(name, place));
    const regated = (0,gate_replay/* gateSaved */.T)({ record, policy, policyNamed: own !== undefined, event: asked.event });
    const { event } = regated.decision;
    const stranger = asked.event !== undefined && (0,gate_policy/* policyEvent */.JE)(asked.event) !== asked.event && event === 'push';
    return {
        notices: stranger ? [`The policy names no event ${asked.event}: it counts as push`] : [],
        text: regatedText(regated),
        json: regatedJson(regated, record),
        exitCode: regated.decision.verdict === 'block' ? reasons/* EXIT_CODES */.ai.fail : TOLD,
    };
}


/***/ })

};
