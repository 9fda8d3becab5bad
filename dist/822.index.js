export const id = 822;
export const ids = [822,882];
export const modules = {

/***/ 83984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ reasonOfSaved),
/* harmony export */   Tv: () => (/* binding */ evaluateSaved),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38839);
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
/**
 * The reason of a saved run: its recorded failure, else what the rules find now, else what it concluded on its day. One
 * that never came to a conclusion was interrupted, whatever the rules say.
 */
function reasonOfSaved(record, findings) {
    const last = (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(record.allEvents);
    const failure = last === null ? record.manifest.failure : last.failure;
    if (failure != null)
        return failure.code;
    // Nothing judged and nothing failed is no pass.
    const unended = (last !== null && last.outcome === null) || findings.length === 0;
    return (0,_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(findings) ?? last?.reason ?? (unended ? 'run_interrupted' : null);
}
/**
 * What the record says of itself and this replay does not come to: in `verdict.json`, in the events and in the manifest.
 * Empty for a run that was not closed. Secrets are left out: offline only the shapes of tokens are known.
 */
function contradictions(record, findings, reason) {
    const text = record.files.get('verdict.json')?.text;
    if (text === undefined)
        return [];
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
/** A rule that one side does not know, of an older or a newer release, is no contradiction. */
function findingFacts(told, replayed, where) {
    const found = new Map(replayed.map((finding) => [finding.rule, finding]));
    return told.flatMap(({ rule, status, severity }) => {
        const again = found.get(rule);
        if (again === undefined || rule === 'no-secret')
            return [];
        return [[`rule ${rule}${where}`, `${status} (${severity})`, `${again.status} (${again.severity})`]];
    });
}


/***/ }),

/***/ 89988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyDiff: () => (/* binding */ applyDiff),
  examineMachine: () => (/* binding */ examineMachine),
  followRun: () => (/* binding */ followRun),
  gateRun: () => (/* binding */ gateRun),
  listRuns: () => (/* binding */ listRuns),
  order: () => (/* binding */ order),
  resumeRun: () => (/* binding */ resumeRun),
  runOnce: () => (/* binding */ runOnce),
  showPlan: () => (/* binding */ showPlan),
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/backend.js
var backend = __webpack_require__(99180);
// EXTERNAL MODULE: ./build/credentials/scratch.js
var scratch = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/deps.js + 1 modules
var build_deps = __webpack_require__(98651);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var lib_process = __webpack_require__(55799);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/plan/planner.js + 2 modules
var planner = __webpack_require__(167);
;// CONCATENATED MODULE: ./build/publish/plan.js
/**
 * A plan as it is shown before anything is run: which stages, which of them in this run, in which mode and why.
 */


/** The plan as one JSON document. */
function planJson(planned) {
    const { taskId, route, pipeline, target, environment, branch, timeoutMs } = planned;
    return {
        schema: 1,
        task_id: taskId,
        pipeline: pipeline?.id ?? null,
        mode: route.mode,
        mode_requested: route.requested,
        mode_source: route.source,
        mode_reason: route.reason,
        target,
        environment,
        branch,
        timeout_seconds: timeoutMs / 1000,
        stages: planned.items.map((item) => ({
            id: item.id,
            title: item.title,
            kind: item.kind,
            role: item.role,
            selected: (0,planner/* isSelected */.sp)(planned, item),
            mode: (0,planner/* isSelected */.sp)(planned, item) ? route.mode : null,
            needs: item.needs,
            command: item.command,
            parent_pipeline: item.parentPipeline,
        })),
    };
}
/** The plan for a person. */
function planText(planned) {
    const { pipeline, route } = planned;
    const width = Math.max(0, ...planned.items.map(({ id }) => id.length));
    const stages = planned.items.map((item) => {
        const place = (0,planner/* isSelected */.sp)(planned, item) ? route.mode : 'left out';
        const what = (0,lib_text/* oneLine */.TN)(item.command ?? item.prompt ?? item.kind, 80);
        const conditions = [
            item.needs.length > 0 ? `after ${item.needs.join(', ')}` : '',
            item.requiresApproval ? 'waits for an approval' : '',
            item.allowFailure ? 'may fail' : '',
        ].filter((one) => one !== '');
        const when = conditions.length > 0 ? `  (${(0,lib_text/* oneLine */.TN)(conditions.join('; '), 120)})` : '';
        return `  ${item.id.padEnd(width)}  ${place.padEnd(8)}  ${what}${when}`;
    });
    return [
        `${pipeline === null ? planned.title : `Pipeline ${pipeline.id}: ${(0,lib_text/* oneLine */.TN)(pipeline.title)}`}`,
        `  mode      ${route.mode}: ${route.reason}`,
        ...stages,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/publish/result.js
var publish_result = __webpack_require__(73683);
// EXTERNAL MODULE: ./build/run/control.js
var control = __webpack_require__(70375);
// EXTERNAL MODULE: ./build/run/liveness.js
var liveness = __webpack_require__(13565);
// EXTERNAL MODULE: ./build/run/manager.js
var manager = __webpack_require__(29329);
// EXTERNAL MODULE: ./build/assert/replay.js
var replay = __webpack_require__(83984);
// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(87642);
// EXTERNAL MODULE: ./build/manifest/events.js
var manifest_events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/record.js
var manifest_record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/gate/gate.js
var gate = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/gate/replay.js
/**
 * The gate on a saved run: judges its record again and decides on that. What `verdict.json` says is compared and never
 * believed: where the two contradict each other, somebody touched the record, and it blocks.
 */







/** Decides again. A record that contradicts itself blocks, whatever the policy says. */
function gateSaved(request) {
    const { record, policy } = request;
    const findings = (0,replay/* evaluateSaved */.Tv)(record);
    const reason = (0,replay/* reasonOfSaved */.N9)(record, findings);
    const { manifest } = record;
    const result = {
        outcome: (0,reasons/* outcomeOf */.sG)(reason),
        reason,
        mode: manifest.execution_mode ?? 'mcp',
        evidence: manifest.evidence ?? null,
    };
    const ownEvent = (0,manifest_events/* findEvent */.MY)(record.allEvents, 'run:started')?.payload.github_event ?? 'push';
    const decision = (0,gate/* decide */.L)(result, request.event ?? ownEvent, policy);
    const contradictions = contradictionsIn(request, { ...result, decision, findings });
    if (contradictions.length === 0)
        return { ...result, decision, findings, contradictions };
    const blocked = { ...decision, verdict: 'block', check_conclusion: 'failure' };
    return { ...result, decision: blocked, findings, contradictions };
}
function contradictionsIn({ record, policyNamed, event }, { reason, findings, decision }) {
    const file = record.files.get('verdict.json');
    if (file === undefined)
        return ['there is no verdict.json: the run never came to its end'];
    const told = schema/* VerdictRecord */.jy.safeParse((0,manifest_record/* parseJson */.qF)(file.text)).data?.policy;
    const started = (0,manifest_events/* findEvent */.MY)(record.allEvents, 'run:started')?.payload.github_event;
    // The same policy and event come to the same decision; another one is asked for by name.
    const comparable = event === undefined && !policyNamed;
    return [
        ...(0,replay/* contradictions */.vM)(record, findings, reason),
        ...(0,replay/* unlike */.z3)([
            ...(told && started !== undefined ? [['event', told.event, (0,gate_policy/* policyEvent */.JE)(started)]] : []),
            ...(told && comparable ? [['verdict', told.verdict, decision.verdict]] : []),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(70770);
// EXTERNAL MODULE: ./build/manifest/history.js
var manifest_history = __webpack_require__(83208);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
;// CONCATENATED MODULE: ./build/manifest/saved-run.js
/**
 * A run as far as its record tells: events, manifest and verdict, read in a moment and also while the run still goes
 * on. Leaves logs and diffs unread, judges nothing, and takes a foreign or partial record for what it holds.
 */








/** Reads a run. Throws RunError `input_invalid` where the folder holds neither events nor a manifest. */
async function readRun(folder) {
    const [eventsText, manifestText, verdictText] = await Promise.all(['events.jsonl', 'manifest.json', 'verdict.json'].map((name) => (0,files/* readBounded */.CB)((0,external_node_path_.join)(folder, name), manifest_record/* MAX_FILE_BYTES */.gZ)));
    if (!eventsText && !manifestText)
        throw await (0,find_run/* noRun */.jC)(folder);
    const { events } = (0,manifest_record/* parseEvents */.PH)(eventsText ?? '');
    const folded = (0,reduce/* fold */.AU)(events);
    const manifest = folded ?? (0,schema/* readManifest */.WI)((0,schema/* readFields */.qU)((0,manifest_record/* parseJson */.qF)(manifestText ?? ''), 'manifest.json'));
    return {
        folder,
        taskId: manifest.task_id ?? (0,external_node_path_.basename)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder))),
        runId: manifest.run_id ?? (0,external_node_path_.basename)(folder),
        manifest,
        events,
        verdict: schema/* VerdictRecord */.jy.safeParse((0,manifest_record/* parseJson */.qF)(verdictText ?? '')).data ?? null,
        feedback: (0,manifest_events/* eventsOf */.XL)(events, 'review:completed').at(-1)?.payload.feedback ?? '',
        files: await filesIn(folder),
        ended: folded === null
            ? manifest.status !== 'in_progress' && manifest.status !== 'queued'
            : (0,manifest_events/* findEvent */.MY)(events, 'run:completed') !== undefined,
    };
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    return new Set(files.map(({ parentPath, name }) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(parentPath, name)).replaceAll('\\', '/')));
}

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
    const { started_at, completed_at, outcome, reason, status, dead } = row;
    const took = started_at && completed_at ? (0,lib_text/* timeSpan */.wL)(Date.parse(completed_at) - Date.parse(started_at)) : '';
    const came = `${outcome ?? (dead ? 'interrupted' : status)}${reason === null ? '' : ` (${reason})`}`;
    const at = (started_at ?? completed_at ?? '').replace('T', ' ').slice(0, 19);
    return [at, row.task_id, row.run_id, row.mode, row.evidence ?? '-', came, took].map((cell) => (0,lib_text/* oneLine */.TN)(cell, 80));
}

// EXTERNAL MODULE: ./build/manifest/failure.js
var failure = __webpack_require__(26742);
;// CONCATENATED MODULE: ./build/publish/status.js
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
        phase: ended || events.length === 0 ? null : (0,failure/* phaseOf */.h)(events),
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
function statusText(run, nowMs, dead = false) {
    const { manifest, taskId, runId, ended, events } = run;
    const last = events.at(-1);
    const silent = last === undefined ? null : (0,lib_text/* timeSpan */.wL)(nowMs - Date.parse(last.timestamp));
    const rows = [
        ['task', taskId],
        ['mode', manifest.execution_mode],
        ['reason', manifest.reason],
        ['failure', manifest.failure?.guidance],
        ['started', manifest.started_at],
        ['took', ended && manifest.started_at ? tookOf(manifest) : null],
        ['last event', !ended && last ? `${last.event}, ${silent} ago` : null],
        ['cloud task', cloudOf(manifest)],
        ['record', run.folder],
    ];
    return [
        `${(0,lib_text/* oneLine */.TN)(runId)}  ${dead ? `INTERRUPTED, its process is dead, phase ${(0,failure/* phaseOf */.h)(events)}` : headline(run)}`,
        ...rows.flatMap(([name, value]) => (value ? [`  ${name.padEnd(10)}  ${(0,lib_text/* oneLine */.TN)(value, 1000)}`] : [])),
        ...stageTable(manifest.commands ?? [], nowMs),
        '',
    ].join('\n');
}
/** One line that changes whenever there is something new to see. */
function statusLine(run) {
    const { manifest, runId } = run;
    const stages = manifest.commands ?? [];
    const done = stages.filter(({ status }) => status !== 'pending' && status !== 'running').length;
    const running = stages.filter(({ status }) => status === 'running').map(({ id }) => id);
    const parts = [
        `${(0,lib_text/* oneLine */.TN)(runId)}  ${headline(run)}`,
        stages.length > 0 ? `${done} of ${(0,lib_text/* counted */.hS)(stages.length, 'stage')} ended` : null,
        running.length > 0 ? `running ${running.join(', ')}` : null,
        cloudOf(manifest),
    ];
    return (0,lib_text/* oneLine */.TN)(parts.filter((part) => part).join('; '));
}
/** What the run came to, or where it is. */
function headline({ manifest, events }) {
    const { outcome, evidence = null, status = 'unknown' } = manifest;
    if (outcome)
        return (0,publish_result/* outcomeInWords */.Lz)(outcome, evidence).toUpperCase();
    // An existing orchestrator names no outcome.
    if (events.length === 0)
        return `${status.toUpperCase()}, as another orchestrator recorded it`;
    return `${standingOf(manifest)}${evidence === 'rehearsal' ? ' (REHEARSAL)' : ''}, phase ${(0,failure/* phaseOf */.h)(events)}`;
}
/** What the run does, or waits for. */
function standingOf({ status_detail: detail }) {
    if (!detail)
        return 'IN PROGRESS';
    const [what, stage] = detail.split(/:(.*)/s);
    return stage === undefined ? detail.toUpperCase() : `WAITS FOR AN ${what?.toUpperCase()} OF STAGE ${stage}`;
}
function tookOf({ started_at: start = '', completed_at: end }) {
    return end ? (0,lib_text/* timeSpan */.wL)(Date.parse(end) - Date.parse(start)) : null;
}
function cloudOf({ cloud_execution: cloud }) {
    if (!cloud?.task_id)
        return null;
    const polls = cloud.poll_count === undefined ? '' : `, ${(0,lib_text/* counted */.hS)(cloud.poll_count, 'poll')}`;
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
        return `  ${SIGNS[status].padEnd(4)}  ${(0,lib_text/* oneLine */.TN)(id).padEnd(width)}  ${(0,lib_text/* oneLine */.TN)(said)}`.trimEnd();
    });
}
function timeOf({ started_at: start, completed_at: end, status }, nowMs) {
    if (!start)
        return null;
    if (status === 'running')
        return (0,lib_text/* timeSpan */.wL)(nowMs - Date.parse(start));
    return end ? (0,lib_text/* timeSpan */.wL)(Date.parse(end) - Date.parse(start)) : null;
}

;// CONCATENATED MODULE: ./build/publish/show.js
/**
 * The story of a saved run, as it was told while it happened, with what it came to and where its files lie. Tells a
 * foreign or partial record as far as it goes.
 */






/** The story for a person. */
function showText(run, { nowMs, program, diff }) {
    const result = (0,publish_result/* resultOfSaved */.gz)(run);
    if (run.events.length === 0)
        return statusText(run, nowMs);
    const stages = run.manifest.pipeline_id === undefined ? [] : (run.manifest.commands ?? []);
    const end = result === null ? ['', headline(run), ...unproven(run)] : [(0,console/* epilogue */.Th)(result, program).trimEnd()];
    // The end names the log of the calls, and those of stages that failed.
    const told = end.join('\n');
    return [
        `Run ${(0,lib_text/* oneLine */.TN)(run.runId)} of the task ${(0,lib_text/* oneLine */.TN)(run.taskId)}`,
        ...storyOf(run.events).map(({ text }) => text),
        ...(stages.length > 0 ? ['', ...stageTable(stages, nowMs)] : []),
        ...end,
        ...logsOf(run.manifest)
            .filter((path) => !told.includes(path))
            .map((path) => `  log       ${(0,lib_text/* oneLine */.TN)(path)}`),
        ...(0,publish_diff/* diffLines */.Pp)(diff),
        '',
    ].join('\n');
}
/** An end without a verdict is no proof of anything. */
function unproven({ ended }) {
    return ended ? ['  verdict   none on the disk'] : [];
}
/** The story as one JSON document. */
function showJson(run, { program, diff }) {
    const { verdict, manifest, events } = run;
    return {
        ...statusJson(run),
        pipeline: manifest.pipeline_id ?? null,
        branch: manifest.branch ?? null,
        head_sha: manifest.head_sha ?? null,
        story: storyOf(events).map(({ at, phase, words }) => ({ at, phase, words })),
        findings: verdict?.findings ?? [],
        diff: manifest.diff ?? null,
        changes: (0,publish_diff/* diffJson */.gH)(diff),
        logs: logsOf(manifest),
        next: (0,publish_result/* nextForSaved */.G5)(run, program),
    };
}
function storyOf(events) {
    const lineFor = (0,console/* storyLines */.pI)();
    let manifest = null;
    return events.flatMap((event) => {
        manifest = (0,reduce/* reduce */.TS)(manifest, event);
        const line = manifest === null ? null : lineFor(event, manifest);
        return line === null ? [] : [{ ...line, at: event.timestamp }];
    });
}
/** Paths of the logs of a run, relative to the working directory. */
function logsOf({ commands = [], log_path }) {
    const paths = [...commands.map((stage) => stage.log_path), log_path];
    return [...new Set(paths.filter((path) => typeof path === 'string'))];
}

;// CONCATENATED MODULE: ./build/publish/links.js
/**
 * The evidence of a run as Markdown links for a task document: where the cloud task, the record, the verdict, the diff
 * and the logs are, why it ended as it did, and what to type next. Paths are relative to the working directory.
 */




/** Where the codes of the failures are explained. */
const CODES = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/codes.md';
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
function linksOf({ run, path, program }) {
    const { manifest, verdict } = run;
    const { outcome, reason, evidence = null, cloud_execution: cloud, status = 'unknown' } = manifest;
    const next = (0,publish_result/* nextForSaved */.G5)(run, program);
    const file = (name, inside) => run.files.has(inside) ? [{ name, text: inside, target: `${path}/${inside}` }] : [];
    const insideOf = (recorded) => recorded.split('/').slice(-2).join('/');
    const said = (name, text, target = null) => ({ name, text, target });
    return [
        said('outcome', outcome ? (0,publish_result/* outcomeInWords */.Lz)(outcome, evidence) : status),
        ...(reason ? [said('reason', `${reason}: ${reasons/* REASONS */.ez[reason].title}`, `${CODES}#${reason}`)] : []),
        ...(verdict ? [said('verdict', `${verdict.policy.verdict} for ${verdict.policy.event}`)] : []),
        ...cloudLink(evidence, cloud?.task_id, cloud?.status_url),
        ...file('manifest', 'manifest.json'),
        ...file('summary', 'run-summary.json'),
        ...file('findings and verdict', 'verdict.json'),
        ...file('events', 'events.jsonl'),
        ...(manifest.diff?.path ? file('diff', insideOf(manifest.diff.path)) : []),
        ...logsOf(manifest).flatMap((log) => file('log', insideOf(log))),
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
    const { outcome, reason, mode, evidence, decision, findings, contradictions } = regated;
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
        findings,
    };
}
/** The decision for a person. */
function regatedText({ outcome, reason, evidence, decision, findings, contradictions, }) {
    const { verdict, event, unmet_requirement: unmet } = decision;
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    return [
        `${verdict.toUpperCase()} for ${(0,lib_text/* oneLine */.TN)(event)}`,
        `  outcome   ${(0,publish_result/* outcomeInWords */.Lz)(outcome, evidence)}${reason === null ? '' : `, ${reason}`}`,
        ...(unmet === null ? [] : [`  unmet     ${(0,lib_text/* oneLine */.TN)(unmet)}`]),
        ...failed.map(({ rule, expected, actual }) => (0,lib_text/* oneLine */.TN)(`${rule}: expected ${expected}, found ${actual}`).replace(/^/, '  rule      ')),
        ...contradictions.map((words) => `  against   ${(0,lib_text/* oneLine */.TN)(words)}`),
        ...(contradictions.length > 0
            ? ['  The record contradicts its replay, so it blocks whatever it says']
            : []),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/run/offline.js
/**
 * The commands that read what runs have left: each finds its run, has it judged or told, and answers. Starts nothing,
 * writes nothing, asks nobody.
 */




















const WATCH_MS = 500;
const TOLD = reasons/* EXIT_CODES */.ai.pass;
/** Tells how far a run is; with `watch` again and again, until it has ended or the signal aborts. `dead`: its process is gone. */
async function offline_status(name, place, watch) {
    const folder = await (0,find_run/* findRun */.Lc)(name, place);
    let run = await readRun(folder);
    const following = watch === 'dead' ? null : watch;
    for (let told = ''; following !== null && !run.ended && !following.signal.aborted; run = await readRun(folder)) {
        const line = statusLine(run);
        if (line !== told)
            following.tell(line);
        told = line;
        await place.clock.sleep(WATCH_MS, following.signal);
    }
    const dead = watch === 'dead';
    return {
        text: statusText(run, place.clock.now(), dead),
        json: { ...statusJson(run), dead },
        exitCode: TOLD,
    };
}
/** Tells the story of a run again, or, with `diff`, shows the diff that was fetched. */
async function show(name, { clock, program, ...place }, asked) {
    const run = await readRun(await (0,find_run/* findRun */.Lc)(name, place));
    const diff = await (0,publish_diff/* diffText */.NI)(run);
    if (!asked.diff) {
        const shown = { nowMs: clock.now(), program, diff };
        return { text: showText(run, shown), json: showJson(run, shown), exitCode: TOLD };
    }
    const unlike = (0,publish_diff/* unlikeRecord */.Kk)(run.manifest, diff);
    return {
        text: (0,publish_diff/* visibleDiff */.Q)(diff),
        json: {
            schema: 1,
            run_id: run.runId,
            diff: run.manifest.diff ?? null,
            changes: (0,publish_diff/* diffJson */.gH)(diff),
            text: diff,
        },
        exitCode: TOLD,
        notices: unlike === null ? [] : [unlike],
    };
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
        const state = await (0,manifest_history/* readState */.un)({ workingDirectory: root, taskId: task_id });
        notices.push(...state.notices);
        rows.push(...state.runs.map((entry) => ({ task_id, ...entry })));
    }
    const listed = await Promise.all(newestFirst(rows, limit).map(async (row) => ({ ...row, dead: await isDead(row, root, machine) })));
    return { text: historyText(listed, program), json: historyJson(listed, notices), exitCode: TOLD, notices };
}
/** True for a run that is not closed and whose process, one of this machine, is gone. */
async function isDead({ status, manifest }, root, machine) {
    if (status !== 'in_progress')
        return false;
    const { events } = await (0,liveness/* eventsIn */.pd)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, manifest)));
    return (await (0,liveness/* livenessOf */.l8)(events, machine)) === 'dead';
}
/** Links the evidence of a run. */
async function evidence(name, place) {
    const run = await readRun(await (0,find_run/* findRun */.Lc)(name, place));
    const inside = (0,external_node_path_.relative)(place.root, run.folder);
    const path = (inside.startsWith('..') ? run.folder : inside).replaceAll('\\', '/');
    const links = { run, path, program: place.program };
    return { text: linksText(links), json: linksJson(links), exitCode: TOLD };
}
/** Judges a saved run again. */
async function judgeSaved(name, place) {
    const record = await (0,manifest_record/* loadRecord */.Ck)(await (0,find_run/* findRun */.Lc)(name, place));
    const judged = { manifest: record.manifest, ...(0,replay/* replay */.eZ)(record) };
    return { text: (0,console/* judgedText */.XU)(judged), json: (0,publish_result/* judgedJson */.QQ)(judged), exitCode: reasons/* EXIT_CODES */.ai[judged.outcome] };
}
/** Decides again what a saved run means for an event. */
async function offline_gate(name, place, asked) {
    const own = asked.policy === undefined ? undefined : (0,external_node_path_.resolve)(place.root, asked.policy);
    const policy = await (0,gate_policy/* loadPolicy */.tb)((0,external_node_path_.join)(place.canary, 'policy.yml'), own);
    const record = await (0,manifest_record/* loadRecord */.Ck)(await (0,find_run/* findRun */.Lc)(name, place));
    const regated = gateSaved({ record, policy, policyNamed: own !== undefined, event: asked.event });
    const { event } = regated.decision;
    const stranger = asked.event !== undefined && (0,gate_policy/* policyEvent */.JE)(asked.event) !== asked.event && event === 'push';
    return {
        notices: stranger ? [`The policy names no event ${asked.event}: it counts as push`] : [],
        text: regatedText(regated),
        json: regatedJson(regated, record),
        exitCode: regated.decision.verdict === 'block' ? reasons/* EXIT_CODES */.ai.fail : TOLD,
    };
}

// EXTERNAL MODULE: ./build/run/prepare.js + 1 modules
var prepare = __webpack_require__(97494);
// EXTERNAL MODULE: ./build/assert/tester.js
var tester = __webpack_require__(90684);
// EXTERNAL MODULE: ./build/lib/lock.js
var lock = __webpack_require__(70225);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/run/conduct.js + 2 modules
var conduct = __webpack_require__(68148);
// EXTERNAL MODULE: ./build/run/finish.js
var finish = __webpack_require__(15695);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/execute/submit.js + 2 modules
var execute_submit = __webpack_require__(48882);
// EXTERNAL MODULE: ./build/manifest/store.js + 2 modules
var manifest_store = __webpack_require__(99153);
// EXTERNAL MODULE: ./build/run/admit.js + 1 modules
var admit = __webpack_require__(31939);
// EXTERNAL MODULE: ./build/run/history.js
var run_history = __webpack_require__(97594);
// EXTERNAL MODULE: ./build/inputs/knobs.js + 2 modules
var knobs = __webpack_require__(52199);
// EXTERNAL MODULE: ./build/plan/persistence.js
var persistence = __webpack_require__(21469);
;// CONCATENATED MODULE: ./build/run/replan.js
/**
 * The plan of a run that is opened again: what was decided when it began stands, whatever inputs and files say by now.
 * Only what the record does not hold is read again, and has to be what it was. Knows nothing of what is left to run.
 */






/**
 * The plan as it was. Throws RunError `input_invalid` where what is left of it is no longer in the pipeline or scenario
 * as it was when the run began.
 */
async function planAgain(request, { manifest, started, left }, deps) {
    const recorded = planOfRecord(manifest, started);
    if (left.stages.length === 0 && !left.submit)
        return recorded;
    const fresh = await (0,prepare/* makePlan */.Cs)({ ...request, inputs: inputsOfRecord(request.inputs, { manifest, started }) }, { host: deps.host, random: () => started.nonce });
    const { pipeline, items, prompt, rehearsalScript } = fresh;
    if (left.submit && (0,files/* sha256 */.sc)(prompt) !== started.prompt_sha256)
        throw changed('the prompt of the run', 'Give the prompt it was started with');
    const target = left.submit && started.pipeline?.target ? [started.pipeline.target] : [];
    for (const id of [...left.stages, ...target]) {
        const then = started.pipeline?.stages.find((stage) => stage.id === id);
        const now = items.find((item) => item.id === id);
        const same = then?.sha256 === undefined
            ? now !== undefined && now.command === then?.command
            : now !== undefined && (0,admit/* definitionOf */.Fg)(now) === then.sha256;
        if (!same)
            throw changed(`stage ${id} of pipeline ${started.pipeline?.id}`, 'Give the pipeline back its stage');
    }
    return { ...recorded, pipeline, items, prompt, rehearsalScript };
}
function changed(what, cure) {
    return new errors/* RunError */.e4('input_invalid', `The run cannot go on: ${what} is not what it was when the run began`, {
        guidance: `${cure}, or start a new run`,
    });
}
/** As far as the record holds it. The mode is the one that the run had come to, by a fallback too. */
function planOfRecord(manifest, started) {
    const interval = started.poll_interval_seconds * 1000;
    return {
        taskId: manifest.task_id,
        scenarioId: started.scenario,
        title: started.title,
        route: {
            requested: started.mode_requested,
            mode: manifest.execution_mode,
            source: started.mode_source,
            reason: started.mode_reason ?? '',
            refusal: null,
        },
        pipeline: null,
        items: [],
        target: started.pipeline?.target ?? null,
        prompt: '',
        nonce: started.nonce,
        environment: started.environment,
        branch: started.branch,
        attempts: started.attempts,
        timeoutMs: started.timeout_seconds * 1000,
        pollIntervalMs: { live: interval, rehearsal: interval },
        persistence: persistenceOf(started.retry_policy),
        missingDiff: started.missing_diff,
        proofFile: started.proof_file,
        severities: started.severities,
        rehearsalScript: '',
    };
}
/** What is tried again, as the run began; records of earlier versions do not tell. */
function persistenceOf(policy) {
    const told = policy && {
        retryAttempts: policy.attempts,
        retryFirstWaitSeconds: policy.first_wait_seconds,
        retryLongestWaitSeconds: policy.longest_wait_seconds,
        retryFactors: policy.factors,
        pollErrors: policy.poll_errors,
        pollErrorsInARow: policy.poll_errors_in_a_row,
        adopt: policy.adopt,
    };
    return (0,persistence/* persistenceOf */.F)(told ?? {}, {}, knobs/* DEFAULTS */.z);
}
/** The inputs that lead to the same pipeline, target and prompt. */
function inputsOfRecord({ pipeline: _, ...inputs }, { manifest, started }) {
    const byPipeline = started.scenario_source === undefined && started.pipeline !== undefined;
    return {
        ...inputs,
        task: manifest.task_id,
        executionMode: started.mode_requested,
        ...(started.pipeline?.target ? { target: started.pipeline.target } : {}),
        ...(byPipeline
            ? { pipeline: started.pipeline?.id }
            : { scenario: started.scenario_source ?? inputs.scenario }),
    };
}

// EXTERNAL MODULE: ./build/cloud/classify.js
var classify = __webpack_require__(21814);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
;// CONCATENATED MODULE: ./build/run/task-left.js
/**
 * The cloud task that a run is gone on with, from its record: the one it knows, the one that somebody names, or the one
 * that may have come of a submit whose end nobody has told. Pure.
 */





/**
 * Null where a task is still to be asked for, since none can exist. `named`: the task that somebody says is ours. Throws
 * RunError `input_invalid` where that cannot be, and for the task of a rehearsal, which is gone.
 */
function taskLeft({ events, manifest, started }, named) {
    const known = manifest.cloud_execution?.task_id ?? null;
    const intent = (0,manifest_events/* eventsOf */.XL)(events, 'cloud:submitting').at(-1);
    const answer = intent === undefined ? null : answerTo(intent, events);
    const id = known ?? (answer !== null && isTask(answer) ? answer : null);
    if (named !== undefined)
        refuseOther(named, { id, intent: intent?.payload, run: manifest.run_id });
    if (id === null && (intent === undefined || (0,classify/* createdNothing */.O)(answer)))
        return null;
    if (started.evidence === 'rehearsal')
        throw new errors/* RunError */.e4('input_invalid', 'The cloud task of a rehearsal ended with the process that played it', {
            guidance: 'Rehearse again',
        });
    if (id !== null)
        return { taskId: id };
    if (named !== undefined)
        return { taskId: named, given: true };
    const { environment = '', nonce = '', known_tasks = null, known_complete = false } = intent?.payload ?? {};
    const proven = started.proof_file !== null;
    return {
        intent: { environment, nonce, proven, known: known_tasks, complete: known_complete },
        message: 'the run did not live to hear what came of its submit',
    };
}
/** What the submit of an intent was recognised to have ended with; null where nobody has told. */
function answerTo(intent, events) {
    const calls = (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').filter(({ seq, payload }) => seq > intent.seq && payload.call === 'submit');
    return calls[0]?.payload.recognised ?? null;
}
function isTask(word) {
    return codex/* TASK_ID */.w9.test(word) && !reasons/* REASON_CODES */.OE.includes(word);
}
function refuseOther(named, { id, intent, run }) {
    const [message, guidance] = id !== null && id !== named
        ? [`The cloud task of the run ${run} is ${id}, and not ${named}`, 'Leave out cloud-task-id']
        : intent === undefined
            ? [`The run ${run} has asked for no cloud task`, 'Leave out cloud-task-id, or start a run with it']
            : intent.known_tasks?.includes(named)
                ? [`The task ${named} was there before the run ${run} asked for one`, 'Name one that came after it']
                : [null, ''];
    if (message !== null)
        throw new errors/* RunError */.e4('input_invalid', message, { guidance });
}

;// CONCATENATED MODULE: ./build/run/reopen.js
/**
 * Opens the record of a run again, once it is certain that nobody else has it: what is left, whether it may still be
 * done, and from where it goes on.
 */

















/** Decides how the run goes on, and records that it does. Throws RunError, and leaves the record as it is, where it cannot. */
async function reopen(found, { inputs, context }, { redactor, policy, ...deps }) {
    const { folder, events, started, manifest } = found;
    const { host, clock, onEvent } = deps;
    const local = manifest.execution_mode === 'mcp';
    const task = local ? null : taskLeft(found, inputs.cloudTaskId);
    const left = { stages: local ? (0,sessions/* unfinishedStages */.lj)(events) : [], submit: !local && task === null };
    const request = { inputs, context: { ...context, event: started.github_event } };
    const planned = await planAgain(request, { manifest, started, left }, deps);
    const admitted = admitAgain(inputs, planned, started.evidence);
    const logged = await readLog(folder, (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').length);
    const { task_id, run_id } = manifest;
    const { workingDirectory, machine } = host;
    const history = (0,run_history/* keepHistory */.Y)({ ...host, clock, random: deps.random, keep: inputs.historyRuns });
    const store = await (0,manifest_store/* openStore */.C)({
        workingDirectory,
        taskId: task_id,
        runId: run_id,
        clock,
        redactor,
        stageLogMib: inputs.stageLogMib,
        onEvent: (event, now) => {
            onEvent(event, now);
            history.heard(event, now);
        },
        events,
    });
    const stages = local ? left.stages : begunAnew(manifest);
    const payload = { process: await (0,liveness/* thisProcess */.WF)(machine), by: (0,control/* requesterOn */.i0)(machine), stages };
    await store.emit({ event: 'run:reopened', payload });
    // What the run had concluded is no verdict of it any more.
    await (0,promises_.rm)((0,external_node_path_.join)(folder, 'verdict.json'), { force: true });
    if (task !== null && 'taskId' in task && !task.given && manifest.cloud_execution?.task_id == null)
        await (0,execute_submit/* recordTask */.R)(store, { task_id: task.taskId, url: (0,protocol/* taskUrl */.Dl)(task.taskId) });
    return {
        run: { request, deps, store, redactor, planned, policy, startedMs: clock.now(), roles: {}, history },
        before: {
            left: new Set(left.stages),
            task,
            target: task === null ? null : targetOf(found),
            logged,
        },
        admitted,
    };
}
/** The cloud stage, unless a task that the manifest knows goes on for it. */
function begunAnew({ commands, cloud_execution }) {
    if (cloud_execution?.task_id != null)
        return [];
    return commands.filter(({ kind }) => kind === 'cloud').map(({ id }) => id);
}
/** Where the task runs: whatever the branch stands at by now. */
function targetOf({ events, started, manifest }) {
    const target = (0,manifest_events/* findEvent */.MY)(events, 'target:resolved')?.payload;
    return {
        repository: started.repository,
        environment: target?.environment ?? started.environment,
        branch: target?.branch ?? started.branch,
        headSha: manifest.head_sha,
    };
}
/** Admission with the credentials of this session; the run stays what it was, live or rehearsal. */
function admitAgain(inputs, planned, evidence) {
    const rehearse = inputs.rehearse || evidence === 'rehearsal';
    const { admission, credential, message } = (0,admit/* decideAdmission */.KV)({ ...inputs, rehearse }, planned);
    if (admission.action !== 'run')
        throw new errors/* RunError */.e4(admission.code, message ?? reasons/* REASONS */.ez[admission.code].title);
    if (admission.backend !== evidence)
        throw new errors/* RunError */.e4('input_invalid', `The run is ${evidence}, and cannot go on as ${admission.backend}`, {
            guidance: 'Give the credential, and leave out rehearse',
        });
    return { evidence, credential };
}
/** The log of the calls, without a line of which the process did not live to tell. */
async function readLog(folder, calls) {
    const path = (0,external_node_path_.join)(folder, manifest_record/* CALL_LOG */.Wu);
    const text = await (0,files/* readBounded */.CB)(path, manifest_record/* MAX_FILE_BYTES */.gZ);
    if (text === null) {
        if (calls === 0)
            return '';
        throw new errors/* RunError */.e4('input_invalid', `${path}, the log of the calls of the run, cannot be read`, {
            guidance: 'Take the file from where it is whole, or start a new run',
        });
    }
    const lines = text.split('\n').slice(0, -1);
    const told = lines
        .slice(0, calls)
        .map((line) => `${line}\n`)
        .join('');
    if (told.length < text.length)
        await (0,files/* replaceFile */.fR)(path, told);
    return told;
}

;// CONCATENATED MODULE: ./build/run/resume.js
/**
 * Opens a run again and brings it to its end: from the first stage that has none, in the mode it had, never beside a
 * process that still has it. What it knows of the run is its record alone, so that whoever may write there can resume
 * it, and nobody else.
 */















/**
 * Resumes a run that was left without an end, or that was closed while its work was going on: cancelled, in the cloud also
 * past its deadline or in doubt of its launch. Any other conclusion stands, since resuming could only make it look better. A stage that was running is run again
 * once its processes are gone; one that has ended never is. A cloud task that was submitted is watched again, and nothing
 * is ever submitted in its place. The deadline begins anew. A run that is known to have failed is closed as that.
 *
 * Throws RunError and leaves the record as it is where it may not be resumed: `input_invalid` with the reason,
 * `launch_in_doubt` where a task may exist that nobody can name, or the code of the admission, `credentials_missing` say.
 */
async function resume({ folder, ...request }, deps) {
    const ready = await (0,manager/* makeReady */.w)(request, deps);
    const { clock, random, host } = deps;
    const here = { clock, random, machine: host.machine };
    // Before anything is written, if only a lock.
    await refuseOthers(await read(folder, host), host.machine);
    const opened = await (0,liveness/* withRun */.Yq)(folder, here, async () => {
        const found = await read(folder, host);
        await refuseOthers(found, host.machine);
        await clearUp(found);
        if (!found.closed && !isOpen(found))
            return (0,finish/* finish */.O)({ folder, policy: ready.policy, event: found.started.github_event }, here);
        return reopen(found, request, { ...deps, ...ready });
    }).catch(refuseUnwritable);
    if (opened === null)
        throw refusal('The run was closed in this very moment', 'Look at what it came to');
    if ('verdict' in opened)
        return opened;
    const { run, before, admitted } = opened;
    return (0,conduct/* conduct */.V)(run, async (scene) => {
        const { buildHere, buildInCloud } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 61659));
        const build = run.planned.route.mode === 'mcp' ? buildHere : buildInCloud;
        return build(scene, admitted, before);
    });
}
/** Reads the record and changes nothing. */
async function read(folder, host) {
    const { events, torn } = await (0,liveness/* eventsIn */.pd)(folder);
    const [first] = events;
    const manifest = (0,reduce/* fold */.AU)(events);
    if (first?.event !== 'run:started' || manifest === null)
        throw refusal(`Directory ${folder} holds no run that has begun`, 'Name the id of a run');
    if ((0,external_node_path_.join)(host.workingDirectory, (0,reduce/* runFolder */.kQ)(first.task_id, first.run_id)) !== folder)
        throw refusal(`The run in ${folder} is one of another working directory`, 'Resume it where it was started');
    if (first.payload.roles !== undefined)
        throw refusal(`The run ${first.run_id} had roles of a program, which are not here: ${first.payload.roles.join(', ')}`, 'Start a new run');
    return { folder, events, torn, started: first.payload, manifest, closed: await (0,finish/* isFinished */.$)(folder, events) };
}
/** Throws where somebody has the run, or it has a conclusion that stands. */
async function refuseOthers({ events, manifest, closed }, machine) {
    const { run_id: id, outcome } = manifest;
    const holder = (0,sessions/* processOf */.hh)(events);
    const standing = closed ? 'dead' : await (0,liveness/* holderOf */.Kd)(events, machine);
    if (standing === 'live')
        throw refusal(`The run ${id} is live: process ${holder?.pid} has it`, 'Wait for its end, or end it by codex-orchestrator cancel');
    if (standing === 'elsewhere')
        throw refusal(`The run ${id} is not of this machine: ${holder?.host ?? 'its record names no process'}`, 'Resume it there, where it can be told whether its process is alive');
    if (closed && outcome !== 'cancelled' && !goesOnInCloud(manifest))
        throw refusal(`The run ${id} is finished: ${outcome}`, 'Only a run that was cancelled, or whose cloud task may still be at work, can be resumed; start a new one');
    const broken = closed ? (0,sessions/* brokenStage */.IC)(events) : undefined;
    if (broken !== undefined)
        throw refusal(`Stage ${broken.stage} of the run ${id} failed, and is not run again`, 'Start a new run');
    if (closed && isDone(events, manifest))
        throw refusal(`Nothing is left to do of the run ${id}`, 'Start a new run');
}
/** True where everything that was to be run has come to an end of its own. */
function isDone(events, { execution_mode: mode }) {
    if (mode === 'mcp')
        return (0,sessions/* unfinishedStages */.lj)(events).length === 0;
    const diff = (0,manifest_events/* eventsOf */.XL)(events, 'diff:fetched').at(-1)?.payload.status;
    return (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(events), 'cloud:ended') !== undefined && diff !== undefined && diff !== 'error';
}
/** Ends what the dead process left running, and repairs the line that its death cut off. */
async function clearUp({ folder, events, torn }) {
    // Nothing may be run beside itself.
    if (!(await (0,liveness/* endChildren */.PH)(folder)))
        throw refusal('Processes that the run left behind cannot be ended', 'End them, then resume the run again');
    if (!torn)
        return;
    const path = (0,external_node_path_.join)(folder, 'events.jsonl');
    const lines = ((await (0,files/* readBounded */.CB)(path, manifest_record/* MAX_FILE_BYTES */.gZ)) ?? '').split('\n').filter((line) => line !== '');
    // What was cut off can only be the last line.
    if (lines.length > events.length + 1)
        throw refusal(`${path} is damaged at line ${events.length + 1}`, 'Take the file from where it is whole, or start a new run');
    await (0,files/* replaceFile */.fR)(path, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}
/** True where the run gave up, and its cloud task did not: nobody knows of it that it went wrong. */
function goesOnInCloud({ execution_mode: mode, failure, cloud_execution: cloud }) {
    if (mode !== 'cloud' || failure === null)
        return false;
    const submitted = cloud?.task_id != null;
    return failure.code === 'launch_in_doubt' || (failure.code === 'deadline_exceeded' && submitted);
}
/** True where the run may still come to any end: it was admitted, and nothing in its record has failed. */
function isOpen({ events, started, manifest }) {
    const { failure, outcome } = manifest;
    // A conclusion stands, also where the process died before it could write the verdict.
    const working = goesOnInCloud(manifest);
    const concluded = outcome !== null && outcome !== 'pass' && outcome !== 'cancelled' && !working;
    const judged = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(events), 'test:completed')?.payload.findings.some(tester/* isDecisive */.z);
    // What the rules find of a cancelled run follows from that.
    const failed = failure === null ? judged === true : (0,reasons/* classOf */.Kl)(failure.code) !== 'cancelled' && !working;
    return started.admission === 'run' && !concluded && !failed && (0,sessions/* brokenStage */.IC)(events) === undefined;
}
function refusal(message, guidance) {
    return new errors/* RunError */.e4('input_invalid', message, { guidance });
}
/** Who may not write to the run directory may not resume the run. */
function refuseUnwritable(cause) {
    if (cause instanceof lock/* LockTimeout */.F)
        throw new errors/* RunError */.e4('input_invalid', `Somebody else opens the run: ${cause.message}`, {
            cause,
            guidance: 'Wait a moment and try again',
        });
    if (!['EACCES', 'EPERM', 'EROFS'].some((code) => (0,errors/* hasErrno */.Nm)(cause, code)))
        throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new errors/* RunError */.e4('input_invalid', `The run cannot be resumed: ${why}`, {
        cause,
        guidance: 'Only who may write to the run directory can resume the run',
    });
}

;// CONCATENATED MODULE: ./build/cli-run.js
/**
 * The commands of the command line that run something or speak to what runs. Loaded as one, since one needs nearly what
 * another needs.
 */



















/** The file that node was told to run. */
const SCRIPT = process.argv[1] ?? '';
const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
const HERE = { clock: clock/* systemClock */.ml, random: clock/* systemRandom */.vg, machine: (0,lib_process/* machineName */.Fm)() };
/** Runs a pipeline or a scenario. */
async function runOnce(call) {
    return tellRun(call, manager/* run */.e);
}
/** A run that is alive is asked to go on; one that is not is opened again. */
async function resumeRun(call) {
    const folder = await folderOf(call);
    const { events } = await (0,liveness/* eventsIn */.pd)(folder);
    if ((await (0,liveness/* livenessOf */.l8)(events, HERE.machine)) === 'live')
        return order(call, 'resume');
    return tellRun(call, (request, deps) => resume({ ...request, folder }, deps));
}
/** Asks the process that has the run. */
async function order(call, action) {
    const folder = await folderOf(call);
    const { answer, message } = await (0,control/* requestControl */.tt)(folder, { action, stage: call.asked.stage }, HERE);
    return {
        text: `${message}\n`,
        json: { schema: 1, run_id: (0,external_node_path_.basename)(folder), action, answer, message },
        exitCode: answer === 'done' ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.fail,
    };
}
/** Runs with the story on the terminal, and answers with what it came to. */
async function tellRun({ asked: { printing }, inputs, streams }, work) {
    // From here on an interrupt is a cancellation.
    const signal = (0,build_deps/* cancellation */.WN)();
    const { request, host } = await requestOf(inputs, (0,build_deps/* newScratch */.vf)());
    const { stop, ...story } = await makeStory(printing, streams);
    try {
        const surface = { ...story, mask: () => { }, onOpen: () => { }, signal };
        const result = await work(request, (0,build_deps/* makeDeps */.dQ)(host, surface));
        return {
            text: (0,console/* epilogue */.Th)(result, await (0,build_deps/* programName */.kX)(SCRIPT)),
            json: (0,publish_result/* resultJson */.y3)(result),
            exitCode: reasons/* EXIT_CODES */.ai[result.verdict.outcome],
        };
    }
    finally {
        stop();
        await (0,scratch/* removeScratch */.ZU)(host.scratch, host.machine);
    }
}
/** Shows what would be run. */
async function showPlan({ inputs }) {
    const { request, host } = await requestOf(inputs, '');
    const planned = await (0,prepare/* makePlan */.Cs)(request, { host, random: clock/* systemRandom */.vg });
    return { text: planText(planned), json: planJson(planned), exitCode: reasons/* EXIT_CODES */.ai.pass };
}
/** Also ends what a run left behind that did not live to do it. */
async function followRun(call) {
    const folder = await folderOf(call);
    const dead = (await (0,liveness/* reap */.xg)(folder, HERE)) === 'dead';
    const { watch, printing } = call.asked;
    const tell = (line) => (printing.format === 'json' ? call.streams.err : call.streams.out)(`${line}\n`);
    const following = watch ? { tell, signal: (0,build_deps/* cancellation */.WN)() } : null;
    const place = await placeOf(call);
    const answer = await offline_status(folder, place, dead ? 'dead' : following);
    const notice = `The process of the run is dead; go on with it by ${place.program} resume --run ${(0,external_node_path_.basename)(folder)}`;
    return { ...answer, notices: [...(answer.notices ?? []), ...(dead ? [notice] : [])] };
}
/** Looks whether a run could start. */
async function examineMachine({ asked: { install }, inputs }) {
    const [{ couldStart, examine }, { checksJson, checksText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 1931)),
        __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 4963)),
    ]);
    const { request, host } = await requestOf(inputs, (0,build_deps/* newScratch */.vf)());
    const silent = {
        mask: () => { },
        onOpen: () => { },
        onEvent: () => { },
        onOutput: () => { },
        signal: (0,build_deps/* cancellation */.WN)(),
    };
    try {
        const codexEnv = await (0,backend/* childEnvironment */.Qc)(host);
        const nodeVersion = process.versions.node;
        const checks = await examine(request, { ...(0,build_deps/* makeDeps */.dQ)(host, silent), install, nodeVersion, codexEnv });
        const fit = couldStart(checks);
        const exitCode = fit ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.config;
        return { text: checksText(checks, fit), json: checksJson(checks, fit), exitCode };
    }
    finally {
        await (0,scratch/* removeScratch */.ZU)(host.scratch, host.machine);
    }
}
/** Applies the diff of one run, which has to be named: what is applied is nobody's guess. */
async function applyDiff(call) {
    const { asked, inputs } = call;
    if (asked.argument === undefined)
        throw new errors/* RunError */.e4('input_invalid', 'No run is named', { guidance: 'Name it: apply --run <id>' });
    const [{ applyRun }, { appliedJson, appliedText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 614).then(__webpack_require__.bind(__webpack_require__, 44614)),
        __webpack_require__.e(/* import() */ 949).then(__webpack_require__.bind(__webpack_require__, 96949)),
    ]);
    const { request, host } = await requestOf(inputs, '');
    const { allowPaths, applyOutcome: outcome } = inputs;
    const silent = { mask: () => { }, onOpen: () => { }, onEvent: () => { }, onOutput: () => { } };
    const deps = (0,build_deps/* makeDeps */.dQ)(host, { ...silent, signal: (0,build_deps/* cancellation */.WN)() });
    const folder = await folderOf(call);
    const applied = await applyRun({ folder, allowPaths, outcome, context: request.context }, deps);
    const exitCode = applied.end.status === 'succeeded' ? reasons/* EXIT_CODES */.ai.pass : reasons/* EXIT_CODES */.ai.fail;
    return { text: appliedText(applied), json: appliedJson(applied), exitCode };
}
const TELL = { show: show, evidence: evidence, judge: judgeSaved };
/** Tells of a saved run, or judges it again. */
async function tell(call, how) {
    if (how === 'judge')
        await refuseLive(call);
    return TELL[how](runOf(call), await placeOf(call), { diff: call.asked.diff });
}
/** Lists the history. */
async function listRuns(call) {
    const place = { ...(await placeOf(call)), machine: HERE.machine };
    return runs(call.asked.argument, call.asked.limit, place);
}
/** Decides again what a saved run means. */
async function gateRun(call) {
    const { asked, inputs } = call;
    await refuseLive(call);
    const request = { event: asked.event, policy: inputs.policy };
    return offline_gate(runOf(call), await placeOf(call), request);
}
/** What is still under way has come to nothing that could be judged. */
async function refuseLive(call) {
    const { events } = await (0,liveness/* eventsIn */.pd)(await folderOf(call));
    if ((await (0,liveness/* livenessOf */.l8)(events, HERE.machine)) === 'live')
        throw new errors/* RunError */.e4('input_invalid', `The run ${runOf(call)} is under way`, {
            guidance: 'Ask again when it has ended; status --watch follows it',
        });
}
/** The run that a command is about; the parser refuses a command line without it. */
function runOf({ asked: { argument = 'latest' } }) {
    return argument;
}
async function folderOf(call) {
    return (0,find_run/* findRun */.Lc)(runOf(call), await placeOf(call));
}
/** Where the records lie, and how this program is started. */
async function placeOf({ inputs }) {
    return {
        root: (0,external_node_path_.resolve)(inputs.workingDirectory),
        here: process.cwd(),
        program: await (0,build_deps/* programName */.kX)(SCRIPT),
        canary: CANARY,
        clock: clock/* systemClock */.ml,
    };
}
/** What is to be run, and where. */
async function requestOf(inputs, scratch) {
    const host = await (0,build_deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    return { request: { inputs, context: await (0,build_deps/* contextHere */.AU)(host.workingDirectory) }, host };
}
/** Where the story goes: with a JSON document on standard output, everything else stands on standard error. */
async function makeStory({ format, quiet }, { out, err }) {
    const silent = { onEvent: () => { }, onOutput: () => { }, stop: () => { } };
    if (quiet)
        return silent;
    const { stdout, env } = process;
    if (format === 'json' || !stdout.isTTY || env.TERM === 'dumb' || env.CI === 'true') {
        return { ...silent, onEvent: (0,console/* storyteller */.Iq)(format === 'json' ? err : out, await (0,build_deps/* programName */.kX)(SCRIPT)) };
    }
    const { liveStory } = await __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 90092));
    return liveStory({
        write: out,
        columns: () => stdout.columns,
        rows: () => stdout.rows,
        colour: !env.NO_COLOR,
        plainSigns: process.platform === 'win32',
        now: clock/* systemClock */.ml.now,
        repeat: clock/* repeat */.ux,
    });
}


/***/ }),

/***/ 93126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Cu: () => (/* binding */ waitMs),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   j9: () => (/* binding */ clamped)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81374);


/** Longest time of one call; the deadline may cut it shorter. The CLI itself has no timeout anywhere. */
const CALL_TIMEOUT_MS = {
    ...{ submit: 120_000, status: 30_000, list: 30_000 },
    ...{ diff: 60_000, cancel: 30_000 },
};
/** What a call may take now. */
function limitsOf(call, { deadline, signal }, clock) {
    const left = deadline - clock.now();
    return { timeoutMs: Math.max(1, Math.min(CALL_TIMEOUT_MS[call], left)), signal };
}
/**
 * Tries a call until it succeeds, fails for good, or its tries or its time are used up. A failure that the end of the
 * run brought is `cancelled` or `deadline_exceeded`.
 */
async function attempt(work, { call, bounds, deps: { store, clock } }) {
    const { persistence: policy, deadline, signal } = bounds;
    for (let tries = 1;; tries += 1) {
        const answer = await work(limitsOf(call, bounds, clock));
        if (answer.ok)
            return answer;
        // A doubt is worth more than what came after it.
        if (answer.code === 'launch_in_doubt')
            return { ...answer, retry: { tries, stopped: 'final' } };
        if (signal.aborted)
            return stopped('cancelled', answer, tries);
        if (clock.now() >= deadline)
            return stopped('deadline', answer, tries);
        if (!answer.retryable)
            return { retry: { tries, stopped: 'final' }, ...answer };
        if (tries >= policy.attempts)
            return { ...answer, retry: { tries, stopped: 'attempts' } };
        const wait = waitMs(policy, {
            code: answer.code,
            failures: tries,
            seed: `${store.runId}:${store.events.length}`,
        });
        const wait_ms = clamped(wait, bounds, clock);
        await store.emit({ event: 'call:retrying', payload: { call, code: answer.code, tries, wait_ms } });
        await clock.sleep(wait_ms, signal);
        if (signal.aborted)
            return stopped('cancelled', answer, tries);
        if (clock.now() >= deadline)
            return stopped('deadline', answer, tries);
    }
}
/** The wait after a failure, as the policy of the run draws it. */
function waitMs(policy, { code, ...failed }) {
    return (0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryWaitMs */ .r)(policy, { ...failed, class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code) });
}
/** No wait is longer than what is left of the run. */
function clamped(ms, { deadline }, clock) {
    return Math.min(ms, Math.max(0, Math.ceil(deadline - clock.now())));
}
function stopped(why, last, tries) {
    const code = why === 'cancelled' ? 'cancelled' : 'deadline_exceeded';
    const message = why === 'cancelled' ? 'the run was cancelled' : `the deadline passed; before it ${last.message}`;
    const retry = { tries, stopped: why };
    if (last.code === code)
        return { ...last, retry };
    return { ok: false, code, message, retryable: false, httpStatus: last.httpStatus, retry };
}
/** Records why the run failed, with the address of the task where there is one. */
async function fail(store, phase, failure) {
    const { code, message, retryable, retry } = failure;
    const { evidence, cloud_execution } = store.manifest;
    const url = cloud_execution?.status_url;
    // What the emulator plays has no page.
    const where = !url ? '' : evidence === 'rehearsal' ? ' (a rehearsal: the task is only played)' : `: ${url}`;
    const guidance = `${(0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .guidanceOf */ .sk)(code, message, failure.guidance)}${where}`;
    await store.emit({
        event: 'run:failed',
        payload: { class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code), code, phase, retryable, guidance, ...(retry ? { retry } : {}), message },
    });
}


/***/ }),

/***/ 48882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ recordTask),
  G9: () => (/* binding */ settle),
  tA: () => (/* binding */ submit_submit)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/execute/cloud-call.js
var cloud_call = __webpack_require__(93126);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/lib/poll.js
var poll = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
;// CONCATENATED MODULE: ./build/execute/list-tasks.js

/** How far back the list is read: a task that was updated since stands on the first page. */
const MAX_PAGES = 5;
/** The tasks of an environment, the newest first, and whether these are all. */
async function listTasks(environment, bounds, deps) {
    const tasks = [];
    let cursor = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const request = cursor === null ? { environment } : { environment, cursor };
        const answer = await (0,cloud_call/* attempt */.CD)((limits) => deps.client.list(request, limits), {
            call: 'list',
            bounds,
            deps,
        });
        if (!answer.ok)
            return answer;
        tasks.push(...answer.tasks);
        cursor = answer.cursor;
        if (cursor === null)
            return { ok: true, tasks, complete: true };
    }
    return { ok: true, tasks, complete: false };
}

;// CONCATENATED MODULE: ./build/execute/doubt.js





/** Of so many new tasks the diff is looked at; where there are more, somebody else is at work. */
const MAX_CANDIDATES = 20;
const ENDED = new Set(['READY', 'APPLIED', 'ERROR']);
/** Finds the task of a submit in doubt, or says `launch_in_doubt` with what may be it. */
async function findSubmitted({ intent, message: what }, bounds, deps) {
    const { persistence, deadline, signal, pollIntervalMs } = bounds;
    const { clock } = deps;
    /** Tasks whose diff was read, and is not ours. */
    const others = new Set();
    let candidates = [];
    for (let looks = 1;; looks += 1) {
        const listed = await listTasks(intent.environment, bounds, deps);
        if (!listed.ok)
            return inDoubt(deps, candidates, `${what}; then ${listed.message}`);
        candidates = listed.tasks.filter(({ id }) => !intent.known?.includes(id)).slice(0, MAX_CANDIDATES);
        const ours = await provenOf(candidates);
        if (ours !== null)
            return found(ours, 'nonce');
        const settled = looks >= persistence.attempts;
        const [only, ...more] = candidates;
        const alone = only !== undefined && more.length === 0 && intent.complete && listed.complete;
        if (settled && alone && persistence.adopt === 'sole-candidate')
            return found(only.id, 'sole_candidate');
        // A task may come into the list late; one that is under way may still prove itself.
        const open = intent.proven && candidates.some(({ word }) => !ENDED.has(word));
        if ((settled && !open) || signal.aborted || clock.now() >= deadline)
            return inDoubt(deps, candidates, what);
        await clock.sleep((0,cloud_call/* clamped */.j9)((0,poll/* growingGapMs */.ml)(looks, pollIntervalMs), bounds, clock), signal);
    }
    /** The candidate whose diff carries the nonce. */
    async function provenOf(listed) {
        if (!intent.proven)
            return null;
        for (const { id } of listed.filter(({ id: one, word }) => word === 'READY' && !others.has(one))) {
            const answer = await (0,cloud_call/* attempt */.CD)((limits) => deps.client.diff({ taskId: id }, limits), {
                call: 'diff',
                bounds,
                deps,
            });
            if (answer.ok && answer.diff?.split('\n').includes(`+${intent.nonce}`))
                return id;
            others.add(id);
        }
        return null;
    }
}
function found(taskId, adopted) {
    return { ok: true, taskId, url: (0,protocol/* taskUrl */.Dl)(taskId), adopted };
}
async function inDoubt({ store }, candidates, message) {
    const told = candidates.map(({ id, word }) => ({ task_id: id, url: (0,protocol/* taskUrl */.Dl)(id), word }));
    await store.emit({ event: 'cloud:in_doubt', payload: { message, candidates: told } });
    const list = told.map(({ url, word }) => `${url} (${word})`).join(', ');
    const guidance = told.length === 0
        ? `The list of the environment shows no new task. ${reasons/* REASONS */.ez.launch_in_doubt.cure}`
        : `New since the submit: ${list}. Look which one is ours, then go on with it: codex-orchestrator resume --run ${store.runId} --cloud-task-id <id>`;
    return { ok: false, code: 'launch_in_doubt', message, retryable: false, httpStatus: null, guidance };
}

;// CONCATENATED MODULE: ./build/execute/submit.js





/** The id of the task that is ours; null where there is none, and the record says why. */
async function submit_submit(target, bounds, deps) {
    const { store } = deps;
    let intent = null;
    const answer = await (0,cloud_call/* attempt */.CD)(once, { call: 'submit', bounds, deps });
    if (answer.ok) {
        await recordTask(store, { task_id: answer.taskId, url: answer.url });
        return answer.taskId;
    }
    if (answer.code === 'launch_in_doubt' && intent !== null) {
        return settle({ intent, message: answer.message }, bounds, deps);
    }
    await (0,cloud_call/* fail */.fJ)(store, 'submit', answer);
    return null;
    /** One try: what there is before, the intent, the call. */
    async function once(limits) {
        const { environment, branch, attempts, nonce, prompt, proven } = target;
        const before = await tasksBefore(environment, bounds, deps);
        if (!before.ok)
            return before;
        intent = { environment, nonce, proven, known: before.known, complete: before.complete };
        // Durable before the call: whatever happens to us, the intent can be found.
        await store.emit({
            event: 'cloud:submitting',
            payload: {
                ...{ environment, branch, attempts, nonce, prompt_sha256: (0,files/* sha256 */.sc)(prompt) },
                known_tasks: before.known === null ? null : [...before.known],
                known_complete: before.complete,
            },
        });
        return deps.client.submit({ environment, branch, attempts, prompt }, limits);
    }
}
/** Looks for the task of a submit that ended in doubt, and takes it up only where it is ours; null where that cannot be told. */
async function settle(doubt, bounds, deps) {
    const found = await findSubmitted(doubt, bounds, deps);
    if (!found.ok) {
        await (0,cloud_call/* fail */.fJ)(deps.store, 'submit', { ...found, retry: found.retry ?? { tries: 1, stopped: 'final' } });
        return null;
    }
    await recordTask(deps.store, { task_id: found.taskId, url: found.url, adopted: found.adopted });
    return found.taskId;
}
/** Records which task is ours. */
async function recordTask(store, told) {
    await store.emit({ event: 'cloud:submitted', payload: told }).catch((cause) => {
        // The one thing that must not be lost with the record: that there is a task, and where.
        throw new errors/* RunError */.e4('internal_error', `the cloud task was created and could not be recorded: ${told.url}`, {
            cause,
            guidance: `Do not run again before you have looked at ${told.url}; then see that the disk can be written`,
        });
    });
}
/** A list that cannot be read for these reasons keeps nobody from asking for a task; it only cannot help later. */
const UNREADABLE_LIST = new Set([
    'answer_undecodable',
    'cli_unrecognised',
    'request_refused',
]);
/** The tasks that the environment has before the submit. Also resolves the environment, at no cost. */
async function tasksBefore(environment, bounds, deps) {
    const listed = await listTasks(environment, bounds, deps);
    if (listed.ok)
        return { ok: true, known: listed.tasks.map(({ id }) => id), complete: listed.complete };
    if (UNREADABLE_LIST.has(listed.code))
        return { ok: true, known: null, complete: false };
    // It was tried again already, as often as may be.
    return { ...listed, retryable: false };
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
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1059);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38839);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26742);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73936);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88596);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45919);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99153);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47598);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97594);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13565);
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
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_7__/* .runFolder */ .kQ)(first.task_id, first.run_id)) !== folder)
        return null;
    // A line that was cut off by the kill would make the next one unreadable.
    if (torn)
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, events.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_13__/* .endChildren */ .PH)(folder);
    const store = await (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_10__/* .openStore */ .C)({
        workingDirectory,
        taskId: first.task_id,
        runId: first.run_id,
        clock: deps.clock,
        // Everything in the record went through the redactor of the run; nothing new comes in here.
        redactor: new _lib_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .Redactor */ .p(),
        onEvent: () => { },
        events,
    });
    const roles = rolesOf(store);
    // What is known to have failed stands. All else, also a pass whose verdict was not written, was interrupted.
    const known = store.manifest.failure !== null || roles.judged?.success === false;
    const broken = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__/* .brokenStage */ .IC)(events);
    if (broken !== undefined && !known)
        await store.emit(failureOfStage(broken));
    else if (!known)
        await store.emit(interruption(store));
    return (0,_close_js__WEBPACK_IMPORTED_MODULE_11__/* .close */ .V)({
        store,
        policy,
        event,
        ...roles,
        notices: [],
        history: (0,_history_js__WEBPACK_IMPORTED_MODULE_12__/* .keepHistory */ .Y)({ ...deps, workingDirectory }),
    });
}
/** True where the run closed its own record: the verdict is the last file it writes. */
async function isFinished(folder, events) {
    if ((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_5__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__/* .sessionOf */ .MC)(events), 'run:completed') === undefined)
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'verdict.json')).then(() => true, () => false);
}
/** What the builder and the tester had recorded before the end. */
function rolesOf({ manifest, events: allEvents }) {
    const events = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__/* .sessionOf */ .MC)(allEvents);
    const built = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_5__/* .findEvent */ .MY)(events, 'build:completed');
    const tested = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_5__/* .findEvent */ .MY)(events, 'test:completed');
    return {
        built: built === undefined ? null : (0,_manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .builtOf */ .QC)(manifest, built.payload),
        judged: tested === undefined ? null : (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(manifest, tested.payload.findings),
    };
}
/** A stage told its end, and the run did not live to tell what follows from it. */
function failureOfStage({ stage, code = 'stage_failed', summary }) {
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failureEvent */ .p)(code, { message: summary ?? `stage ${stage} failed`, phase: 'stage' });
}
function interruption({ manifest, events }) {
    const message = `the process of the run was killed${remote(manifest)}`;
    const phase = (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseOf */ .h)(events);
    // The kill came between the request and its answer: there may be a task that nobody can name.
    const doubt = {
        guidance: 'A cloud task may have been created: look in codex cloud list before running again',
    };
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failureEvent */ .p)('run_interrupted', { message, phase, ...(phase === 'submit' ? doubt : {}) });
}
function remote({ cloud_execution: cloud }) {
    if (!cloud?.task_id)
        return '';
    const ended = cloud.status === 'ready' || cloud.status === 'applied' || cloud.status === 'error';
    return `; the last state read was ${cloud.status}${ended ? '' : ' and the remote task continues'}: ${cloud.status_url}`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
