export const id = 267;
export const ids = [267,377,758,139];
export const modules = {

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
    const { events, torn } = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_13__.eventsIn)(folder);
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
    await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_13__.endChildren)(folder);
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


/***/ }),

/***/ 68007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/assert/tester.js
var tester = __webpack_require__(90684);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/lock.js
var lock = __webpack_require__(70225);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/manifest/events.js
var manifest_events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/run/build.js + 1 modules
var build = __webpack_require__(18560);
// EXTERNAL MODULE: ./build/run/conduct.js + 2 modules
var conduct = __webpack_require__(68148);
// EXTERNAL MODULE: ./build/run/finish.js
var finish = __webpack_require__(15695);
// EXTERNAL MODULE: ./build/run/liveness.js
var liveness = __webpack_require__(13565);
// EXTERNAL MODULE: ./build/run/manager.js
var manager = __webpack_require__(29329);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/execute/builder.js + 6 modules
var builder = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/manifest/store.js + 2 modules
var manifest_store = __webpack_require__(99153);
// EXTERNAL MODULE: ./build/run/admit.js + 1 modules
var admit = __webpack_require__(31939);
// EXTERNAL MODULE: ./build/run/control.js
var control = __webpack_require__(70375);
// EXTERNAL MODULE: ./build/run/prepare.js + 2 modules
var prepare = __webpack_require__(6963);
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
    const fresh = await (0,prepare.makePlan)({ ...request, inputs: inputsOfRecord(request.inputs, { manifest, started }) }, { host: deps.host, random: () => started.nonce });
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
        missingDiff: started.missing_diff,
        proofFile: started.proof_file,
        severities: started.severities,
        rehearsalScript: '',
    };
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
    const taskId = local ? null : submittedTask(found);
    const left = { stages: local ? (0,sessions/* unfinishedStages */.lj)(events) : [], submit: !local && taskId === null };
    const request = { inputs, context: { ...context, event: started.github_event } };
    const planned = await planAgain(request, { manifest, started, left }, deps);
    const admitted = admitAgain(inputs, planned, started.evidence);
    const logged = await readLog(folder, (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').length);
    const { task_id, run_id } = manifest;
    const { workingDirectory, hostname } = host;
    const store = await (0,manifest_store/* openStore */.C)({
        workingDirectory,
        taskId: task_id,
        runId: run_id,
        clock,
        redactor,
        onEvent,
        events,
    });
    const stages = local ? left.stages : begunAnew(manifest);
    const payload = { process: await (0,liveness.thisProcess)(hostname), by: (0,control.requesterOn)(hostname), stages };
    await store.emit({ event: 'run:reopened', payload });
    // What the run had concluded is no verdict of it any more.
    await (0,promises_.rm)((0,external_node_path_.join)(folder, 'verdict.json'), { force: true });
    if (taskId !== null && manifest.cloud_execution?.task_id == null)
        await store.emit({ event: 'cloud:submitted', payload: { task_id: taskId, url: (0,protocol/* taskUrl */.Dl)(taskId) } });
    return {
        run: { request, deps, store, redactor, planned, policy, startedMs: clock.now(), roles: {} },
        before: {
            left: new Set(left.stages),
            submitted: taskId === null ? null : { taskId },
            target: taskId === null ? null : targetOf(found),
            logged,
        },
        admitted,
    };
}
/** The task of a run in the cloud; null where none was asked for. Throws where one may exist that nobody can name. */
function submittedTask({ events, started, manifest }) {
    const id = manifest.cloud_execution?.task_id ?? answeredTask(events);
    if (id === null && (0,manifest_events/* findEvent */.MY)(events, 'cloud:submitting'))
        throw new errors/* RunError */.e4('launch_in_doubt', `The run ${manifest.run_id} asked for a cloud task and did not live to hear which`);
    if (id !== null && started.evidence === 'rehearsal')
        throw new errors/* RunError */.e4('input_invalid', 'The cloud task of a rehearsal ended with the process that played it', {
            guidance: 'Rehearse again',
        });
    return id;
}
/** The id in the answer to the submit, where the process died before it told of the task. */
function answeredTask(events) {
    const call = (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').find(({ payload }) => payload.call === 'submit');
    const word = call?.payload.recognised ?? '';
    return protocol/* TASK_ID */.w9.test(word) && !reasons/* REASON_CODES */.OE.includes(word) ? word : null;
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
    const path = (0,external_node_path_.join)(folder, builder/* LOG */.$9);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,errors/* hasErrno */.Nm)(error, 'ENOENT'))
            return '';
        throw error;
    });
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
 * Resumes a run that was left without an end, or that was cancelled and closed with something left to do; any other
 * conclusion stands, since resuming could only make it look better than it was. A stage that was running is run again
 * once its processes are gone; one that has ended never is. A cloud task that was submitted is watched again, and nothing
 * is ever submitted in its place. The deadline begins anew. A run that is known to have failed is closed as that.
 *
 * Throws RunError and leaves the record as it is where it may not be resumed: `input_invalid` with the reason,
 * `launch_in_doubt` where a task may exist that nobody can name, or the code of the admission, `credentials_missing` say.
 */
async function resume({ folder, ...request }, deps) {
    const ready = await (0,manager/* makeReady */.w)(request, deps);
    const { clock, random, host } = deps;
    const here = { clock, random, hostname: host.hostname };
    // Before anything is written, if only a lock.
    await refuseOthers(await read(folder, host), host.hostname);
    const opened = await (0,liveness.withRun)(folder, here, async () => {
        const found = await read(folder, host);
        await refuseOthers(found, host.hostname);
        if (!found.closed)
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
    return (0,conduct/* conduct */.V)(run, (scene) => run.planned.route.mode === 'mcp'
        ? (0,build/* buildHere */.$Z)(scene, admitted, before)
        : (0,build/* buildInCloud */.xs)(scene, admitted, before));
}
/** Reads the record and changes nothing. */
async function read(folder, host) {
    const { events, torn } = await (0,liveness.eventsIn)(folder);
    const [first] = events;
    const manifest = (0,reduce/* fold */.AU)(events);
    if (first?.event !== 'run:started' || manifest === null)
        throw refusal(`Directory ${folder} holds no run that has begun`, 'Name the id of a run');
    if ((0,external_node_path_.join)(host.workingDirectory, (0,reduce/* runFolder */.kQ)(first.task_id, first.run_id)) !== folder)
        throw refusal(`The run in ${folder} is one of another working directory`, 'Resume it where it was started');
    return { folder, events, torn, started: first.payload, manifest, closed: await (0,finish/* isFinished */.$)(folder, events) };
}
/** Throws where somebody has the run, or it has a conclusion that stands. */
async function refuseOthers({ events, manifest, closed }, hostname) {
    const { run_id: id, outcome } = manifest;
    const holder = (0,sessions/* processOf */.hh)(events);
    const standing = closed ? 'dead' : await (0,liveness.holderOf)(events, hostname);
    if (standing === 'live')
        throw refusal(`The run ${id} is live: process ${holder?.pid} has it`, 'Wait for its end, or end it by codex-orchestrator cancel');
    if (standing === 'elsewhere')
        throw refusal(`The run ${id} is not of this machine: ${holder?.host ?? 'its record names no process'}`, 'Resume it there, where it can be told whether its process is alive');
    if (closed && outcome !== 'cancelled')
        throw refusal(`The run ${id} is finished: ${outcome}`, 'Only a cancelled run can be resumed; start a new one');
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
    if (!(await (0,liveness.endChildren)(folder)))
        throw refusal('Processes that the run left behind cannot be ended', 'End them, then resume the run again');
    if (!torn)
        return;
    const path = (0,external_node_path_.join)(folder, 'events.jsonl');
    const lines = (await (0,promises_.readFile)(path, 'utf8')).split('\n').filter((line) => line !== '');
    // What was cut off can only be the last line.
    if (lines.length > events.length + 1)
        throw refusal(`${path} is damaged at line ${events.length + 1}`, 'Take the file from where it is whole, or start a new run');
    await (0,files/* replaceFile */.fR)(path, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}
/** True where the run may still come to any end: it was admitted, and nothing in its record has failed. */
function isOpen({ events, started, manifest }) {
    const { failure } = manifest;
    const judged = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(events), 'test:completed')?.payload.findings.some(tester/* isDecisive */.z);
    // What the rules find of a cancelled run follows from that.
    const failed = failure === null ? judged === true : (0,reasons/* classOf */.Kl)(failure.code) !== 'cancelled';
    return started.admission === 'run' && !failed && (0,sessions/* brokenStage */.IC)(events) === undefined;
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



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
