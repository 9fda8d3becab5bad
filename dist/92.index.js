export const id = 92;
export const ids = [92,377,429,683,758];
export const modules = {

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ SUBMITTED),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   WG: () => (/* binding */ onWord),
/* harmony export */   gE: () => (/* binding */ onReadFailure),
/* harmony export */   pl: () => (/* binding */ isEnded),
/* harmony export */   zJ: () => (/* binding */ CLOUD_STATUSES)
/* harmony export */ });
/* unused harmony export MAX_READ_FAILURES */
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29348);
/**
 * The life of a cloud task as far as it can be seen from outside: a pure state machine over state words and failed
 * reads. Knows no process, no clock and no file. Only READY is success; only a word that was really read ends it.
 */

/** The status a manifest holds; `applied` says that somebody applied the task while we watched. */
const CLOUD_STATUSES = [
    'queued',
    'running',
    'ready',
    'applied',
    'error',
    'failed',
    'cancelled',
    'unknown',
];
const WORD_STATUS = {
    PENDING: 'queued',
    READY: 'ready',
    APPLIED: 'applied',
    ERROR: 'error',
};
/** Failed reads in a row after which the task can no longer be watched. */
const MAX_READ_FAILURES = 5;
const SUBMITTED = { status: 'queued', word: null, readFailures: 0 };
/** The state after a word was read. */
function onWord(word) {
    return { status: statusOf(word), word, readFailures: 0 };
}
/** The state after a read that gave no word: what was known stays known. */
function onReadFailure(state) {
    return { ...state, readFailures: state.readFailures + 1 };
}
/** True when no further read can change the outcome. An unknown word is polled on: it may be a new kind of wait. */
function isEnded(state) {
    return state.status === 'ready' || state.status === 'applied' || state.status === 'error';
}
function isUnreadable(state) {
    return state.readFailures >= MAX_READ_FAILURES;
}
function statusOf(word) {
    return _protocol_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE_WORDS */ .I7.includes(word) ? WORD_STATUS[word] : 'unknown';
}


/***/ }),

/***/ 29348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ taskUrl),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   Sz: () => (/* binding */ VENDOR_HOST),
/* harmony export */   m4: () => (/* binding */ API_PREFIX),
/* harmony export */   ut: () => (/* binding */ AUTH_HOST),
/* harmony export */   w9: () => (/* binding */ TASK_ID)
/* harmony export */ });
/**
 * Facts about Codex Cloud as the Codex CLI 0.169.0 speaks to it, observed with the unmodified binary: names, ids
 * and words that more than one file needs. No behaviour.
 */
/** The only host the CLI talks to with a ChatGPT credential, over https on port 443. */
const VENDOR_HOST = 'chatgpt.com';
/** The host of sign-in and token refresh. */
const AUTH_HOST = 'auth.openai.com';
/** Path in front of every call of the cloud commands. */
const API_PREFIX = '/backend-api/wham';
/** Ids are put into URLs unescaped by the CLI, so anything else must never reach it. */
const TASK_ID = /^[A-Za-z0-9_-]{1,128}$/;
/** The page of a cloud task, as `codex cloud exec` prints it. */
function taskUrl(id) {
    return `https://${VENDOR_HOST}/codex/tasks/${id}`;
}
/** The words `codex cloud status` can print in brackets. An unknown remote state is printed as PENDING. */
const STATE_WORDS = ['PENDING', 'READY', 'APPLIED', 'ERROR'];


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ Approval),
/* harmony export */   D7: () => (/* binding */ Requester),
/* harmony export */   Ew: () => (/* binding */ ResumeEvent),
/* harmony export */   M0: () => (/* binding */ Process),
/* harmony export */   kl: () => (/* binding */ ACTIONS),
/* harmony export */   wP: () => (/* binding */ GuardrailStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/**
 * Shapes of what happens to a run from outside and of what is told about it: who asked, which process works, who
 * approved, who resumed, how the guardrails stand. Names are those of existing manifests where these have one.
 */

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable();
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** A process that can be told from every other: on one machine no two have the same pid and start. */
const Process = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    process_start: text.describe('Null where the system does not tell it'),
});
const ACTIONS = ['pause', 'resume', 'cancel', 'approve'];
/** Who asked for something. */
const Requester = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255),
    pid: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255).nullable().describe('Null where the system has no name for it'),
});
/** Null as actor and time: it is asked for, and not given yet. */
const Approval = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    actor: text,
    timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Absent in manifests of an existing orchestrator'),
    requested_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().optional(),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    actor: text,
    reason: text,
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['accepted', 'blocked']),
    detail: text.optional(),
});
/** The stages that are marked as guardrails, counted. */
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    present: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    recommendation: text,
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    computed_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ total: Count, succeeded: Count, failed: Count, skipped: Count, other: Count }),
});


/***/ }),

/***/ 32828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ polled),
/* harmony export */   gg: () => (/* binding */ cloud),
/* harmony export */   nv: () => (/* binding */ preparedCloud),
/* harmony export */   sg: () => (/* binding */ fetched)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99341);

/** The object of a run whose mode is `cloud`, before anything is known. */
function preparedCloud(payload) {
    return {
        task_id: null,
        environment_id: payload.environment,
        status: 'queued',
        status_url: null,
        submitted_at: null,
        completed_at: null,
        last_polled_at: null,
        poll_count: 0,
        poll_interval_seconds: payload.poll_interval_seconds,
        timeout_seconds: payload.timeout_seconds,
        attempts: payload.attempts,
        diff_path: null,
        diff_url: null,
        diff_status: 'pending',
        apply_status: 'not_requested',
        log_path: null,
        error: null,
        status_history: [],
    };
}
/** After a read of the state. */
function polled(manifest, event) {
    const { status, word } = event.payload;
    const execution = manifest.cloud_execution;
    if (execution === null)
        return {};
    return cloud(manifest, {
        status,
        last_polled_at: event.timestamp,
        poll_count: execution.poll_count + 1,
        status_history: remember(execution.status_history, { at: event.timestamp, status, word }),
    });
}
/** The history with one more entry where the word has changed; once it is full, the last entry gives way. */
function remember(history, entry) {
    return history.at(-1)?.word === entry.word ? history : [...history.slice(0, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STATUS_HISTORY */ .BP - 1), entry];
}
/** After the look at the diff. */
function fetched(manifest, diff) {
    const available = diff.status === 'available';
    return {
        diff,
        ...cloud(manifest, {
            diff_status: available ? 'available' : 'unavailable',
            diff_path: diff.path,
            diff_url: available ? (manifest.cloud_execution?.status_url ?? null) : null,
        }),
    };
}
/** `cloud_execution` with these fields changed; nothing where the run has none. */
function cloud(manifest, fields) {
    return manifest.cloud_execution === null
        ? {}
        : { cloud_execution: { ...manifest.cloud_execution, ...fields } };
}


/***/ }),

/***/ 99380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ approvalGranted),
/* harmony export */   Ft: () => (/* binding */ paused),
/* harmony export */   Z3: () => (/* binding */ withGuardrails),
/* harmony export */   ZK: () => (/* binding */ reopened),
/* harmony export */   _S: () => (/* binding */ concluded),
/* harmony export */   b: () => (/* binding */ cancelling),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   q9: () => (/* binding */ approvalRequested),
/* harmony export */   uN: () => (/* binding */ resumed),
/* harmony export */   wg: () => (/* binding */ guardrailsAtStart)
/* harmony export */ });
/* harmony import */ var _reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32828);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99341);


/** Who asked, in one word. */
function actorOf({ user, host }) {
    return user === null ? host : `${user}@${host}`;
}
/** Where the run stands beside its stages, as existing manifests say it. */
function paused() {
    return { status_detail: 'paused' };
}
function resumed({ approvals = [] }) {
    return { status_detail: pendingOf(approvals) };
}
function cancelling() {
    return { status_detail: 'cancelling' };
}
/** The run has ended: what stood beside its stages no longer does. */
function concluded({ status_detail }) {
    return status_detail === undefined ? {} : { status_detail: null };
}
function approvalRequested(manifest, { payload, timestamp }) {
    const asked = { stage: payload.stage, requested_at: timestamp, actor: null, timestamp: null };
    return approvalsChanged(manifest, [...others(manifest, payload.stage), asked]);
}
function approvalGranted(manifest, { payload, timestamp }) {
    const { stage } = payload;
    const asked = manifest.approvals?.find((approval) => approval.stage === stage);
    const given = { ...asked, stage, actor: actorOf(payload.by), timestamp };
    return approvalsChanged(manifest, [...others(manifest, stage), given]);
}
function others({ approvals = [] }, stage) {
    return approvals.filter((approval) => approval.stage !== stage);
}
function approvalsChanged({ status_detail: detail = null }, approvals) {
    // A pause or a cancellation is the greater news.
    const stays = detail !== null && !detail.startsWith(PENDING);
    return { approvals, status_detail: stays ? detail : pendingOf(approvals) };
}
const PENDING = 'approval:';
function pendingOf(approvals) {
    const pending = approvals.find(({ timestamp }) => timestamp === null);
    return pending === undefined ? null : `${PENDING}${pending.stage}`;
}
/** The run goes on: what it had concluded counts no longer, and what is to be run again is as before its start. */
function reopened(manifest, { payload, timestamp }) {
    const again = new Set(payload.stages);
    // There is a task: it went on without us, and is watched again.
    const attached = manifest.cloud_execution?.task_id != null;
    const known = manifest.diff.status !== 'error';
    const reason = manifest.failure?.code ?? null;
    const entry = { timestamp, actor: actorOf(payload.by), reason, outcome: 'accepted' };
    return {
        status: 'in_progress',
        status_detail: null,
        outcome: null,
        reason: null,
        completed_at: null,
        failure: null,
        resume_events: [...(manifest.resume_events ?? []), entry],
        commands: manifest.commands.map((one) => {
            if (again.has(one.id))
                return { ...one, ...UNTOUCHED };
            return attached && one.kind === 'cloud' ? { ...one, ...WATCHED } : one;
        }),
        diff: known ? manifest.diff : { ..._schema_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_DIFF_FILE */ .T0, status: 'pending' },
        ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloud */ .gg)(manifest, {
            error: null,
            completed_at: null,
            ...(known ? {} : { diff_status: 'pending', diff_path: null, diff_url: null }),
        }),
    };
}
const UNTOUCHED = {
    status: 'pending',
    started_at: null,
    completed_at: null,
    exit_code: null,
    summary: null,
    log_path: null,
};
const WATCHED = { status: 'running', completed_at: null, summary: null };
/** The guardrails of a pipeline before anything was run; none where it neither has nor wants any. */
function guardrailsAtStart({ pipeline }, commands, at) {
    const required = pipeline?.guardrails_required === true;
    if (!required && !commands.some(({ guardrail }) => guardrail))
        return {};
    return { guardrail_status: statusOf(commands, at) };
}
/** The manifest with its guardrails counted anew, where it has any. */
function withGuardrails(manifest, at) {
    return manifest.guardrail_status === undefined
        ? manifest
        : { ...manifest, guardrail_status: statusOf(manifest.commands, at) };
}
function statusOf(commands, at) {
    const guardrails = commands.filter(({ guardrail }) => guardrail);
    const count = (...wanted) => guardrails.filter(({ status }) => wanted.includes(status)).length;
    const [succeeded, failed, skipped] = [count('succeeded'), count('failed'), count('skipped')];
    const total = guardrails.length;
    const other = count('pending', 'running');
    const broken = guardrails.filter(({ status }) => status === 'failed').map(({ id }) => id);
    return {
        present: total > 0,
        recommendation: total === 0
            ? 'Mark a stage of the pipeline as guardrail: true'
            : failed > 0
                ? `Read the log of ${broken.join(', ')}`
                : null,
        summary: total === 0
            ? 'Guardrails: required, and no stage of the pipeline is one'
            : `Guardrails: ${succeeded} of ${total} succeeded, ${failed} failed, ${skipped} skipped`,
        computed_at: at,
        counts: { total, succeeded, failed, skipped, other },
    };
}


/***/ }),

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ MAX_STATUS_HISTORY),
/* harmony export */   BY: () => (/* binding */ TokenUsage),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   QZ: () => (/* binding */ CloudExecution),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   T0: () => (/* binding */ NO_DIFF_FILE),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   gb: () => (/* binding */ CloudFallback),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   jy: () => (/* binding */ VerdictRecord),
/* harmony export */   oK: () => (/* binding */ Transport),
/* harmony export */   oO: () => (/* binding */ Diff),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   t: () => (/* binding */ STAGE_KINDS),
/* harmony export */   wI: () => (/* binding */ Finding),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6622);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38485);
/* harmony import */ var _control_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3691);
/**
 * The shapes on disk and the results of the roles. Field names on disk are snake_case and those of existing
 * codex-orchestrator manifests; changes are additive and nullable. Shapes only: no logic but reading leniently.
 */





const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable();
const time = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$().nullable();
const sha = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/)
    .nullable();
const Count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0);
const MODES = ['mcp', 'cloud'];
const EVIDENCE = ['live', 'rehearsal'];
/** `ignore` is said where a policy does not care; `allow` is possible for a pass only. */
const VERDICTS = ['allow', 'warn', 'block', 'ignore'];
/** At most this many changes of state are kept; a task has far fewer. */
const MAX_STATUS_HISTORY = 50;
/** The 17 fields of existing manifests, and the history of state words. */
const CloudExecution = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    task_id: text,
    environment_id: text.describe('Id or label, as it was asked for'),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD_STATUSES */ .zJ),
    status_url: text,
    submitted_at: time,
    completed_at: time,
    last_polled_at: time,
    poll_count: Count.describe('Reads of the state, failed ones included'),
    poll_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive(),
    timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).describe('Best of N, not retries'),
    diff_path: text,
    diff_url: text,
    diff_status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pending', 'available', 'unavailable']),
    apply_status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['not_requested', 'succeeded', 'failed']),
    log_path: text,
    error: text,
    status_history: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(), status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD_STATUSES */ .zJ), word: text }))
        .max(MAX_STATUS_HISTORY),
});
const Failure = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    class: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    code: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE),
    phase: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['admit', 'prepare', 'stage', 'submit', 'poll', 'diff', 'assert', 'report']),
    retryable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    guidance: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const Diff = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pending', 'available', 'empty', 'unavailable', 'error']),
    path: text,
    sha256: sha,
    bytes: Count.nullable(),
    files: Count.nullable(),
    additions: Count.nullable(),
    deletions: Count.nullable(),
});
/** A diff of which there is no file; its status says why. */
const NO_DIFF_FILE = {
    path: null,
    sha256: null,
    bytes: null,
    files: null,
    additions: null,
    deletions: null,
};
const STAGE_KINDS = ['command', 'agent', 'review', 'cloud'];
const ROLES = ['build', 'test', 'review'];
/** What the Codex CLI says that a stage has used. */
const TokenUsage = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    input_tokens: Count,
    cached_input_tokens: Count,
    output_tokens: Count,
});
/** One stage; fields that existing manifests do not have are optional. */
const Command = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    command: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['command', 'subpipeline', 'agent', 'review', 'cloud']),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pending', 'running', 'succeeded', 'failed', 'skipped']),
    started_at: time,
    completed_at: time,
    exit_code: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
    summary: text,
    log_path: text,
    error_file: text,
    sub_run_id: text,
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(ROLES).optional(),
    parent_pipeline: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    allowed_failure: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('It failed, and the pipeline says that it may'),
    guardrail: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
    usage: TokenUsage.optional().describe('Of an agent; absent where the Codex CLI tells none, as for a review'),
});
/** Why a run that was to go to the cloud stayed on this machine. */
const CloudFallback = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    mode_requested: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('cloud'),
    mode_used: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('mcp'),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    issues: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    checked_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['auto', 'dispatch_off']),
});
const Transport = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    proxy: text.describe('Scheme, host and port of the proxy the Codex CLI used; never its credentials'),
    custom_ca_sha256: sha,
});
/** `manifest.json` of one run. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    task_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['queued', 'in_progress', 'succeeded', 'failed', 'cancelled', 'skipped'])
        .describe('Progress only'),
    status_detail: text.optional().describe('paused, cancelling or approval:<stage>'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im)
        .nullable()
        .describe('The only input of the verdict; null until the run has ended'),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE).nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(EVIDENCE).nullable().describe('Null where nothing was run'),
    transport: Transport,
    execution_mode_requested: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(MODES),
    execution_mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(MODES),
    started_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    completed_at: time,
    branch: text,
    head_sha: text,
    commit_evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pinned', 'proven']).nullable(),
    nonce: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    codex_cli: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ version: text, sha256: sha }),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    plan_target_id: text.optional(),
    mode_reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    commands: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Command),
    cloud_execution: CloudExecution.nullable(),
    cloud_fallback: CloudFallback.optional(),
    diff: Diff,
    failure: Failure.nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_control_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Approval */ .CP).optional(),
    guardrail_status: _control_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardrailStatus */ .wP.optional(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_control_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .ResumeEvent */ .Ew).optional(),
    log_path: text,
    run_summary_path: text,
});
/** One rule's result. `pointer` is a JSON pointer into manifest.json unless it names another file first. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['off', 'warn', 'error']),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['passed', 'failed', 'not_applicable']),
    expected: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    actual: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pointer: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    cure: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** `verdict.json`: what a gate needs, and nothing it would have to trust beside it. */
const VerdictRecord = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE).nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(EVIDENCE).nullable(),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(MODES),
    findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Finding),
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(VERDICTS),
        unmet_requirement: text.describe('What the event requires of a pass and this one lacks'),
        check_conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['success', 'failure', 'neutral', 'skipped', 'timed_out', 'cancelled']),
    }),
});
/**
 * A manifest of any known origin, ours or an existing orchestrator's, whole or reduced: what is absent or of an
 * unknown value is undefined. Throws RunError `input_invalid` only for what is no JSON object.
 */
function readManifest(value) {
    const fields = readFields(value, 'manifest.json');
    const cloud = fields.cloud_execution;
    return {
        ...readKnown(Manifest.shape, fields),
        ...(cloud !== null && typeof cloud === 'object'
            ? {
                cloud_execution: readKnown(CloudExecution.shape, cloud),
            }
            : {}),
    };
}
/** A JSON object of the file `name`, or a RunError. */
function readFields(value, name) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `${name} holds no JSON object`, {
            guidance: 'Name the directory of a run: .runs/<task>/cli/<run>',
        });
    }
    return value;
}
function readKnown(shape, fields) {
    const known = Object.entries(shape).flatMap(([name, schema]) => {
        const result = schema.safeParse(fields[name]);
        return result.success ? [[name, result.data]] : [];
    });
    return Object.fromEntries(known);
}


/***/ }),

/***/ 35429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endOfStage: () => (/* binding */ endOfStage),
/* harmony export */   epilogue: () => (/* binding */ epilogue),
/* harmony export */   judgedText: () => (/* binding */ judgedText),
/* harmony export */   ruleTable: () => (/* binding */ ruleTable),
/* harmony export */   storyLines: () => (/* binding */ storyLines),
/* harmony export */   storyteller: () => (/* binding */ storyteller)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99380);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73683);
/**
 * The story of a run for a terminal or a job log: a line per phase with the time since the start, a sign of life
 * while polling, then the rules, the outcome and where everything lies. A reader of events; it decides nothing.
 */



/** A subscriber that tells the story while it happens, a line at a time. */
function storyteller(write) {
    const lineFor = storyLines();
    return (event, manifest) => {
        const line = lineFor(event, manifest);
        if (line !== null)
            write(`${line.text}\n`);
    };
}
/** Makes the lines of one story: null for an event that is no part of it. */
function storyLines() {
    let polls = 0;
    return (event, manifest) => {
        const line = lineOf(event, manifest);
        if (line === null)
            return null;
        if (event.event === 'cloud:polled')
            polls += 1;
        const elapsed = (Date.parse(event.timestamp) - Date.parse(manifest.started_at)) / 1000;
        const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line.words)}${event.event === 'cloud:polled' ? `, poll ${polls}` : ''}`;
        const text = `${elapsed.toFixed(1).padStart(7)}s  ${line.phase.padEnd(8)} ${words}`;
        return { phase: line.phase, words, text };
    };
}
/** What follows the story: rules, outcome, paths. `program` starts this program where the lines are read. */
function epilogue(result, program) {
    const { manifest, verdict, review } = result;
    const run = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
    const diff = manifest.diff.path === null ? [] : [`  diff      ${manifest.diff.path}`];
    const unmet = verdict.policy.unmet_requirement;
    return [
        ...(verdict.findings.length > 0 ? ['', ruleTable(verdict.findings)] : []),
        '',
        `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__.outcomeInWords)(verdict.outcome, verdict.evidence).toUpperCase()}  ${verdict.reason ?? ''}`.trimEnd(),
        `  ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__.reasonInWords)(result)}`,
        ...(verdict.reason === null ? [] : [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(review.decision.feedback, 1000)}`]),
        `  verdict   ${verdict.policy.verdict} for ${verdict.policy.event}${unmet === null ? '' : `: ${unmet}`}`,
        ...result.notices.map((notice) => `  note      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(notice)}`),
        `  manifest  ${run}/manifest.json`,
        `  events    ${run}/events.jsonl`,
        `  gate      ${run}/verdict.json`,
        ...diff,
        `  next      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_result_js__WEBPACK_IMPORTED_MODULE_2__.nextCommand)(result, program))}`,
        '',
    ].join('\n');
}
/** A judgement of a saved run. */
function judgedText({ manifest, findings, outcome, reason, contradictions }) {
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.outcomeInWords)(outcome, manifest.evidence ?? null).toUpperCase();
    const table = findings.length > 0 ? [ruleTable(findings), ''] : [];
    const against = contradictions.map((line) => `  against   ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`);
    return `${[...table, `${word}  ${reason ?? ''}`.trimEnd(), ...against].join('\n')}\n`;
}
/** The findings as an aligned table of plain text. */
function ruleTable(findings) {
    const width = Math.max(...findings.map(({ rule }) => rule.length));
    const rows = findings.map(({ rule, title, status, severity, expected, actual }) => {
        const sign = status === 'passed'
            ? 'ok'
            : status === 'not_applicable'
                ? '-'
                : severity === 'error'
                    ? 'FAIL'
                    : severity;
        const words = status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title;
        return `  ${sign.padEnd(4)}  ${rule.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(words)}`;
    });
    return rows.join('\n');
}
function lineOf(event, manifest) {
    switch (event.event) {
        case 'run:started': {
            const { mode, evidence, admission } = event.payload;
            const against = mode === 'cloud' ? ' against the embedded emulator' : '';
            const how = evidence === 'rehearsal' ? `, rehearsal${against}` : '';
            return { phase: 'admit', words: `${admission}: ${subjectOf(event.payload)} in mode ${mode}${how}` };
        }
        case 'cloud:fallback':
            return { phase: 'admit', words: `stays on this machine: ${event.payload.message}` };
        case 'stage:started':
            return { phase: 'stage', words: `${event.payload.stage} started` };
        case 'stage:ended':
            return { phase: 'stage', words: endOfStage(event.payload) };
        case 'target:resolved':
            return {
                phase: 'prepare',
                words: `environment ${event.payload.environment}, branch ${event.payload.branch}`,
            };
        case 'codex:resolved':
            return {
                phase: 'prepare',
                words: `Codex CLI ${event.payload.version}, SHA-256 ${event.payload.sha256.slice(0, 12)}…`,
            };
        case 'cloud:submitting':
            return { phase: 'submit', words: `sending the prompt, best of ${event.payload.attempts}` };
        case 'cloud:submitted':
            return { phase: 'submit', words: event.payload.url };
        case 'cloud:polled':
            return { phase: 'poll', words: event.payload.word };
        case 'cloud:poll_failed':
            return { phase: 'poll', words: `${event.payload.code}: ${event.payload.message}` };
        case 'cloud:ended':
            return { phase: 'poll', words: `ended: ${event.payload.status}` };
        case 'diff:fetched': {
            const { status, files, additions, deletions } = event.payload;
            return {
                phase: 'diff',
                words: status === 'available' ? `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files ?? 0, 'file')}, +${additions} -${deletions}` : status,
            };
        }
        case 'run:failed':
            return { phase: event.payload.phase, words: `${event.payload.code}: ${event.payload.message}` };
        case 'test:completed': {
            const failed = event.payload.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
            return {
                phase: 'assert',
                words: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(event.payload.findings.length, 'rule')}, ${failed.length} failed`,
            };
        }
        case 'run:completed': {
            const { outcome, verdict } = event.payload;
            return { phase: 'gate', words: `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__.outcomeInWords)(outcome, manifest.evidence)}, verdict ${verdict}` };
        }
        default:
            return lineOfControl(event);
    }
}
/** What somebody asked of the run, or is asked to do. */
function lineOfControl(event) {
    switch (event.event) {
        case 'run:reopened': {
            const { stages } = event.payload;
            const what = stages.length === 0 ? 'the cloud task is watched again' : `to run: ${stages.join(', ')}`;
            return { phase: 'resume', words: what };
        }
        case 'run:paused':
        case 'run:resumed':
        case 'run:cancelling':
            return {
                phase: 'control',
                words: `${event.event.slice('run:'.length)} by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        case 'approval:requested': {
            const command = `codex-orchestrator approve --run ${event.run_id} --stage ${event.payload.stage}`;
            return { phase: 'approve', words: `stage ${event.payload.stage} waits for an approval: ${command}` };
        }
        case 'approval:granted':
            return {
                phase: 'approve',
                words: `stage ${event.payload.stage} is approved by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        default:
            return null;
    }
}
function subjectOf({ scenario, pipeline }) {
    if (pipeline === undefined)
        return `scenario ${scenario}`;
    const selected = pipeline.stages.filter((stage) => stage.selected).length;
    return `pipeline ${pipeline.id}, ${selected} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pipeline.stages.length, 'stage')},`;
}
/** How a stage ended, in one line; where its log lies only where somebody will want to read it. */
function endOfStage(ended) {
    const { stage, status, summary, duration_ms, allowed_failure, log } = ended;
    if (status === 'skipped')
        return `${stage} ${summary ?? 'not run'}`;
    const took = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSpan */ .wL)(duration_ms);
    if (status === 'succeeded')
        return `${stage} succeeded in ${took}`;
    const allowed = allowed_failure ? ', which it may' : '';
    const where = log === null ? '' : `; log ${log.path}`;
    return `${stage} failed${allowed}, after ${took}: ${summary ?? 'no reason given'}${where}`;
}


/***/ }),

/***/ 90092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveStory: () => (/* binding */ liveStory)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35429);
/**
 * The story of a run on a terminal: what has ended stands as lines, and below them what goes on, each with a spinner,
 * the time since its start and its last line of output. Writes plain ANSI and nothing else; hides no cursor and takes
 * no signal, so that a run can be cancelled at every moment.
 */


const IDLE = { since: new Map(), waiting: [] };
const FRAME_MS = 100;
const BRAILLE = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const PLAIN = [...'-\\|/'];
/** Of a text that comes in pieces, the end that can hold the last line. */
const TAIL_CHARACTERS = 1000;
const CLOUD_TASK = 'cloud task';
const [CYAN, DIM, RESET] = ['\u001b[36m', '\u001b[2m', '\u001b[0m'];
/** A row that is too wide must not become two: the next frame would begin in the wrong place. */
const [WRAP_OFF, WRAP_ON, CLEAR_BELOW] = ['\u001b[?7l', '\u001b[?7h', '\u001b[J'];
/** Tells the story on a screen. */
function liveStory(screen) {
    const lineOf = (0,_console_js__WEBPACK_IMPORTED_MODULE_1__.storyLines)();
    /** The last line of each; a stage can be heard before its start is recorded. */
    const heard = new Map();
    let going = IDLE;
    let shown = 0;
    let frame = 0;
    let end = null;
    return {
        onEvent(event, manifest) {
            const line = lineOf(event, manifest);
            // A start and a read of the state are seen in the rows.
            const inRows = event.event === 'stage:started' || (event.event === 'cloud:polled' && going.since.has(CLOUD_TASK));
            if (event.event === 'cloud:polled')
                heard.set(CLOUD_TASK, line?.words ?? '');
            become(after(going, event));
            draw(line === null || inRows ? '' : `${line.text}\n`);
        },
        onOutput(stage, text) {
            heard.set(stage, lastLineOf(heard.get(stage) ?? '', text));
        },
        stop() {
            become(IDLE);
            draw('');
        },
    };
    function become(next) {
        going = next;
        if (going.since.size > 0)
            end ??= screen.repeat(FRAME_MS, () => draw(''));
        else {
            end?.();
            end = null;
        }
    }
    /** Writes `above` where the rows were, and the rows below it. */
    function draw(above) {
        frame += 1;
        // Rows that have scrolled away cannot be drawn again.
        const rows = rowsOf(going, { heard, screen, frame }).slice(0, Math.max(1, screen.rows() - 1));
        const erase = shown > 0 ? `\r\u001b[${shown}A${CLEAR_BELOW}` : '';
        const block = rows.length > 0 ? `${WRAP_OFF}${rows.map((row) => `${row}\n`).join('')}${WRAP_ON}` : '';
        shown = rows.length;
        if (erase + above + block !== '')
            screen.write(`${erase}${above}${block}`);
    }
}
/** What goes on after an event. */
function after({ since, waiting }, event) {
    const at = Date.parse(event.timestamp);
    switch (event.event) {
        case 'run:started': {
            const stages = event.payload.mode === 'mcp' ? (event.payload.pipeline?.stages ?? []) : [];
            return { since, waiting: stages.filter(({ selected }) => selected).map(({ id }) => id) };
        }
        case 'stage:started':
        case 'stage:ended': {
            const { stage } = event.payload;
            const others = [...since].filter(([name]) => name !== stage);
            const started = event.event === 'stage:started' ? [[stage, at]] : [];
            return { since: new Map([...others, ...started]), waiting: waiting.filter((id) => id !== stage) };
        }
        case 'cloud:submitted':
            return { since: new Map([[CLOUD_TASK, at]]), waiting };
        case 'cloud:ended':
        case 'run:failed':
        case 'build:completed':
            return IDLE;
        default:
            return { since, waiting };
    }
}
function rowsOf({ since, waiting }, { heard, screen, frame }) {
    if (since.size === 0)
        return [];
    const { colour, plainSigns, columns, now } = screen;
    const width = Math.max(20, columns()) - 1;
    const names = Math.max(...[...since.keys()].map((name) => name.length));
    const signs = plainSigns ? PLAIN : BRAILLE;
    const sign = signs[frame % signs.length] ?? '';
    const dimmed = (text) => (colour && text !== '' ? `${DIM}${text}${RESET}` : text);
    const rows = [...since].map(([name, start]) => {
        const seconds = (Math.max(0, now() - start) / 1000).toFixed(1).padStart(7);
        const head = `${name.padEnd(names)}  ${seconds}s`;
        const words = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(heard.get(name) ?? '', Math.max(1, width - head.length - 4));
        return `${colour ? `${CYAN}${sign}${RESET}` : sign} ${head}  ${dimmed(words)}`.trimEnd();
    });
    return waiting.length === 0 ? rows : [...rows, dimmed((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`waiting: ${waiting.join(', ')}`, width))];
}
/** The last line with anything in it, of what was shown and what comes after it. */
function lastLineOf(before, text) {
    const lines = text.slice(-TAIL_CHARACTERS).split(/[\r\n]+/);
    return lines.findLast((line) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line) !== '') ?? before;
}


/***/ }),

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedJson: () => (/* binding */ judgedJson),
/* harmony export */   nextCommand: () => (/* binding */ nextCommand),
/* harmony export */   outcomeInWords: () => (/* binding */ outcomeInWords),
/* harmony export */   reasonInWords: () => (/* binding */ reasonInWords),
/* harmony export */   resultJson: () => (/* binding */ resultJson),
/* harmony export */   resultOfSaved: () => (/* binding */ resultOfSaved)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/**
 * What a run came to, as every surface tells it. Shape and the few words they share.
 */

/** The outcome as it is shown: a rehearsal never without the word beside it. */
function outcomeInWords(outcome, evidence) {
    return evidence === 'rehearsal' ? `${outcome} (rehearsal)` : outcome;
}
/** What happened, in one sentence. */
function reasonInWords({ verdict, review }) {
    return verdict.reason === null ? review.decision.feedback : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[verdict.reason].title;
}
/** How this program is started where nothing of it is on PATH. */
const PROGRAM = 'npx codex-orchestrator-action';
/** The command to type next; `program` starts this program where the command is read. */
function nextCommand({ manifest }, program = PROGRAM) {
    const taskId = manifest.evidence === 'live' ? manifest.cloud_execution?.task_id : null;
    if (manifest.outcome !== 'pass' && taskId)
        return `codex cloud status ${taskId}`;
    return `${program} assert .runs/${manifest.task_id}/cli/${manifest.run_id}`;
}
/** What a closed record came to; null where the run has not ended, or is no run of ours. */
function resultOfSaved({ folder, manifest, events, verdict, feedback }) {
    if (verdict === null || events.length === 0)
        return null;
    const decision = { approved: verdict.outcome === 'pass', feedback };
    return { manifest: manifest, verdict, review: { summary: '', decision }, folder, notices: [] };
}
/** A judgement as one JSON document. */
function judgedJson({ manifest, findings, outcome, reason, contradictions }) {
    const { task_id, run_id, evidence } = manifest;
    return { schema: 1, task_id, run_id, evidence, outcome, reason, findings, contradictions };
}
/** A result as one JSON document: what a script needs without opening a file. */
function resultJson({ manifest, verdict, folder, notices }) {
    const { task_id, run_id, execution_mode, pipeline_id, commands, failure, cloud_execution, cloud_fallback } = manifest;
    return {
        schema: 1,
        task_id,
        run_id,
        outcome: verdict.outcome,
        reason: verdict.reason,
        verdict: verdict.policy.verdict,
        evidence: verdict.evidence,
        mode: execution_mode,
        pipeline: pipeline_id ?? null,
        stages: commands.map(({ id, status, exit_code, log_path }) => ({ id, status, exit_code, log_path })),
        failure,
        cloud_execution,
        cloud_fallback: cloud_fallback ?? null,
        folder,
        notices,
    };
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
