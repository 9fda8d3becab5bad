export const id = 913;
export const ids = [913];
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

/***/ 70225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LockTimeout),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98377);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94869);
/**
 * An advisory lock beside a file, for work of milliseconds. It says who holds it, so that nobody waits for a process
 * that died or for another machine whose lease is over. Knows nothing of the file and of the work.
 */








const LockFile = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    pid: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1),
    /** Null where the system cannot tell it. */
    process_start: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    acquired_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    expires_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    /** Part of a file name: see `attempt`. */
    token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{16,64}$/),
});
/** The lock was not to be had in time. */
class LockTimeout extends Error {
    name = 'LockTimeout';
    /** Null where the lock changed hands all the time, or does not say who holds it. */
    holder;
    constructor(path, holder) {
        const who = holder === null
            ? 'others'
            : `process ${holder.pid} on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(holder.host)} since ${holder.acquired_at}`;
        super(`The lock ${path} is held by ${who}`);
        this.holder = holder;
    }
}
const SHORTEST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 50;
/** A lease that ends later than this comes from a wrong clock or a wrong hand. */
const MAX_LEASE_MS = 60 * 60 * 1000;
const MAX_BYTES = 4096;
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** What `link` fails with on file systems without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR'];
/**
 * Runs `work` while nobody else holds the lock `<path>.lock`, in a folder that is there. Throws LockTimeout where it
 * was not to be had, the reason of the signal where that ended the wait, and RunError `input_invalid` where
 * something other than a file has its name.
 */
async function withLock(path, options, work) {
    const held = await acquire(`${path}.lock`, options);
    try {
        return await work();
    }
    finally {
        await release(held, options.clock);
    }
}
async function acquire(path, options) {
    const { clock, random, waitMs, signal } = options;
    const deadline = clock.now() + waitMs;
    for (;;) {
        signal?.throwIfAborted();
        const tried = await attempt(path, options);
        if (tried.held !== null)
            return tried.held;
        const remaining = deadline - clock.now();
        if (remaining <= 0)
            throw new LockTimeout(path, tried.holder);
        const spread = Number.parseInt(random(2), 16) % (LONGEST_WAIT_MS - SHORTEST_WAIT_MS + 1);
        await clock.sleep(Math.min(SHORTEST_WAIT_MS + spread, remaining), signal);
    }
}
/**
 * One try. A dead lock is not removed, because between a look and a removal it may have become somebody's: its
 * successor creates `<path>.<id of the dead>`, which only one can, and one who dies there has a successor likewise.
 */
async function attempt(path, options) {
    const dead = [];
    for (let name = path;;) {
        const found = await readLock(name);
        if (found === null)
            return { held: await take(name, dead, options), holder: null };
        if (await isAlive(found, options))
            return { held: null, holder: found.file };
        if (dead.some(({ id }) => id === found.id))
            throw refusal(name, 'follows itself');
        dead.push(found);
        name = `${path}.${found.id}`;
    }
}
/** Null where somebody else was quicker. */
async function take(name, dead, options) {
    const { clock, random, host, leaseMs } = options;
    const now = clock.now();
    const expiresAt = now + leaseMs;
    const file = {
        host,
        pid: process.pid,
        process_start: await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .processStart */ .gy)(process.pid),
        acquired_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(now),
        expires_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(expiresAt),
        token: random(16),
    };
    if (!(await create(name, file)))
        return null;
    // A process that was halted since holds something that others have taken over by now.
    if (clock.now() >= expiresAt)
        return null;
    const held = { chain: [...dead, { name, id: file.token }], expiresAt };
    // A holder removes the lock first and what follows it then: where the lock is still the one we began with, nobody
    // has left the place we took.
    if (dead.length === 0 || (await isCurrent(held.chain[0])))
        return held;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(name, { force: true });
    return null;
}
async function release({ chain, expiresAt }, clock) {
    // Past its lease a successor may count on it; the next one to hold the lock clears it away.
    if (clock.now() >= expiresAt)
        return;
    try {
        const rest = (await isCurrent(chain[0])) ? chain : chain.slice(1);
        for (const { name } of rest)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(name, { force: true });
    }
    catch {
        // The work is done. What is left is dead with this process or the lease.
    }
}
async function isCurrent(seen) {
    if (seen === undefined)
        return false;
    const found = await readLock(seen.name).catch(() => null);
    return found?.id === seen.id;
}
/** Creates a lock that is complete from its first moment; false where something has its name. */
async function create(name, file) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), `.${file.token}.tmp`);
    const content = `${JSON.stringify(file)}\n`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        return await unlessTaken((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, name));
    }
    catch (error) {
        if (!NO_LINKS.some((code) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, code)))
            throw error;
        // Empty for a moment: until it has aged by a lease, others take that for alive.
        return await unlessTaken((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(name, content, { flag: 'wx' }));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
async function unlessTaken(creation) {
    try {
        await creation;
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
/** Null where there is none. */
async function readLock(name) {
    try {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(name);
        if (!info.isFile())
            throw refusal(name, 'is no file');
        const file = info.size > MAX_BYTES ? null : parse(await readText(name));
        const id = file?.token ?? `${info.ino.toString(16)}-${Math.trunc(info.mtimeMs)}`;
        return { name, id, file, changedAt: info.mtimeMs };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
async function readText(name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(name, { encoding: 'utf8', flag: READ });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT'))
            throw error;
        // Of another user, say: its age decides.
        return '';
    }
}
function parse(text) {
    try {
        return LockFile.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
function refusal(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `The lock ${name} ${what}`, { guidance: 'Remove it' });
}
async function isAlive({ file, changedAt }, { clock, host, leaseMs }) {
    const now = clock.now();
    const remaining = file === null ? Number.POSITIVE_INFINITY : Date.parse(file.expires_at) - now;
    if (file === null || remaining > MAX_LEASE_MS)
        return Math.abs(now - changedAt) < leaseMs;
    if (remaining <= 0)
        return false;
    return file.host !== host || (await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isRunning */ .W_)(file.pid, file.process_start));
}


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

/***/ 38839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ findEvent),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony exports AGENT_EVENT_KINDS, FileRecord, EventLine */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6622);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38485);
/* harmony import */ var _control_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99341);
/**
 * The facts of a run in the order they happened. Events are the truth; the manifest is folded from them and post,
 * console and tester read the same. Shapes only.
 */





const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable();
/** What an agent did, said or met. */
const AGENT_EVENT_KINDS = [
    'message',
    'reasoning',
    'command',
    'file_change',
    'web_search',
    'warning',
    'error',
];
const HEADER = {
    schema_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    seq: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    task_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
};
function event(name, payload) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...HEADER, event: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(name), payload: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(payload) });
}
/** One stage of the plan. `selected` is false for a stage that this run leaves out. */
const Stage = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGE_KINDS */ .t),
    command: text,
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg),
    parent_pipeline: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    selected: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    guardrail: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
    requires_approval: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('Of its whole definition: what a later session has to find again'),
});
/** The answer to a request, and who made it. */
const ANSWER = { request: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), by: _control_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Requester */ .D7 };
/** What was decided before anything was started. */
const RunStarted = event('run:started', {
    scenario: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    scenario_source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('The input scenario; absent where a pipeline was named'),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    mode_requested: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .MODES */ .FN),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .MODES */ .FN),
    mode_source: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['input', 'stage', 'scenario', 'default']),
    mode_reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    admission: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['run', 'skip', 'refuse']),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE */ .S4).nullable().describe('Null where admission decided that nothing is run'),
    github_event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    repository: text,
    environment: text,
    branch: text,
    head_sha: text,
    attempts: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    poll_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    missing_diff: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['ignore', 'warn', 'fail']),
    proof_file: text,
    severities: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['off', 'warn', 'error'])),
    nonce: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    prompt_sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pipeline: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        target: text,
        stages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Stage),
        guardrails_required: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
    })
        .optional()
        .describe('Absent where a scenario gives one prompt'),
    process: _control_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Process */ .M0.optional(),
    roles: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional().describe('The roles that somebody else filled; absent where none'),
});
const FileRecord = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), bytes: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Count */ .y_ });
/** One line of `events.jsonl`: every event there is, by name. */
const EventLine = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('event', [
    RunStarted,
    event('run:reopened', {
        process: _control_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Process */ .M0,
        by: _control_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Requester */ .D7,
        stages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('What this session runs, though an earlier one may have begun it'),
    }),
    event('run:paused', ANSWER),
    event('run:resumed', ANSWER),
    event('run:cancelling', ANSWER),
    event('approval:requested', { stage: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('approval:granted', { ...ANSWER, stage: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('control:refused', { ...ANSWER, action: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_control_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS */ .kl), why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('cloud:fallback', {
        policy: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['auto', 'dispatch_off']),
        code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGE_KINDS */ .t).optional().describe('What the target is on this machine'),
    }),
    event('target:resolved', {
        environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        head_sha: text,
        transport: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Transport */ .oK,
    }),
    event('codex:resolved', { version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('stage:started', { stage: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), process_start: text }),
    event('stage:ended', {
        stage: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['succeeded', 'failed', 'skipped']),
        ended: text.describe('How the process ended; null where none was started'),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
        duration_ms: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Count */ .y_,
        allowed_failure: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        output_bytes: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Count */ .y_,
        dropped_bytes: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Count */ .y_,
        log: FileRecord.nullable(),
        summary: text,
        code: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE).optional().describe('Why the run cannot go on; absent where it can'),
    }),
    event('agent:event', { stage: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(AGENT_EVENT_KINDS), summary: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('agent:completed', {
        stage: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        usage: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenUsage */ .BY.nullable().describe('Null where the Codex CLI tells none, as for a review'),
    }),
    event('cloud:submitting', {
        environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        attempts: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        nonce: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        prompt_sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    }),
    event('call:started', { call: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), process_start: text }),
    event('call:ended', {
        call: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        ended: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        exit_code: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable(),
        recognised: text,
        duration_ms: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Count */ .y_,
    }),
    event('cloud:submitted', { task_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('cloud:polled', { status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD_STATUSES */ .zJ), word: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('cloud:poll_failed', { code: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), failures_in_a_row: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Count */ .y_ }),
    event('cloud:ended', { status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD_STATUSES */ .zJ) }),
    event('diff:fetched', _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Diff */ .oO.shape),
    event('run:failed', { ..._schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR.shape, message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    event('build:completed', { success: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(FileRecord) }),
    event('test:completed', { findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .Finding */ .wI) }),
    event('review:completed', {
        approved: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        feedback: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE).nullable(),
        commit_proven: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    }),
    event('run:completed', {
        outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE).nullable(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk),
        guidance: text,
    }),
]);
/** Reads one line's value; null where it is no event of ours. */
function readEvent(value) {
    const result = EventLine.safeParse(value);
    return result.success ? result.data : null;
}
/** The first event with this name. */
function findEvent(events, name) {
    return eventsOf(events, name)[0];
}
/** All events with this name, in order. */
function eventsOf(events, name) {
    return events.filter((event) => event.event === name);
}


/***/ }),

/***/ 95913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a4: () => (/* binding */ tasksOf),
/* harmony export */   findRun: () => (/* binding */ findRun),
/* harmony export */   jC: () => (/* binding */ noRun)
/* harmony export */ });
/* unused harmony export runsOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70770);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83208);
/**
 * Finds the directory of a run by what a person calls it: its path, its id, a part of it, or `latest`. Looks below
 * `.runs/` and, for a run whose directory is gone, at the names in `out/`. Reads no record.
 */





/** The word for the newest run. */
const LATEST = 'latest';
/** Either of them makes a folder the directory of a run. */
const RECORDS = ['manifest.json', 'events.jsonl'];
/**
 * The directory of the run that `name` means in the checkout `root`; a path may also start at `here`. Throws RunError
 * `input_invalid` where there is none or there are several, with what to name instead.
 */
async function findRun(name, { root, here = root }) {
    for (const start of new Set([here, root])) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, name);
        if (await holdsRecord(path))
            return path;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, name);
    const runs = await runsOf(root);
    const meant = runsMeant(name, runs);
    if (meant.length > 1)
        throw several(name, meant);
    if (meant[0] !== undefined)
        return meant[0].folder;
    if (/[/\\]|^\.+$/.test(name) || (await isThere(path)))
        throw await noRun(path);
    throw unknown(name, runs, name === LATEST ? null : await taskOfGone(name, root));
}
/** Every run below `.runs/`, the oldest first; ids begin with the time of the start. */
async function runsOf(root) {
    const tasks = await foldersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.runs'));
    const found = await Promise.all(tasks.map(async (taskId) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.runs', taskId, 'cli');
        return (await foldersIn(folder)).map((runId) => ({ taskId, runId, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, runId) }));
    }));
    return found.flat().sort((a, b) => (a.runId < b.runId ? -1 : 1));
}
/** Names of the tasks that have a history. */
function tasksOf(root) {
    return foldersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'out'));
}
/** Why a path is no directory of a run, and what to name instead. */
async function noRun(path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (info === null)
        return refusal(`Directory ${path} does not exist`, NAME_ONE);
    if (!info.isDirectory()) {
        const holder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const cure = (await holdsRecord(holder)) ? `Name the directory that holds it: ${holder}` : NAME_ONE;
        return refusal(`${path} is a file, and no directory of a run`, cure);
    }
    const below = await runsBelow(path);
    const [last] = below.slice(-1);
    if (last === undefined)
        return refusal(`Directory ${path} holds no manifest.json`, NAME_ONE);
    const count = below.length === 1 ? 'a directory of a run' : `${below.length} directories of runs`;
    return refusal(`Directory ${path} holds no manifest.json, but ${count}`, `Name one of them: ${last}`);
}
const NAME_ONE = 'Name the directory of a run: .runs/<task>/cli/<run>';
const ANY = '*';
/** Where runs lie below a folder that somebody took for one: of downloads, of a task, of `.runs`, of a checkout. */
const PLACES = [[ANY], ['cli', ANY], [ANY, 'cli', ANY], ['.runs', ANY, 'cli', ANY]];
/** Directories of runs, the newest of each folder last. */
async function runsBelow(folder) {
    const paths = (await Promise.all(PLACES.map((place) => pathsBelow(folder, place)))).flat();
    const holding = await Promise.all(paths.map(holdsRecord));
    return paths.filter((_, index) => holding[index]);
}
async function pathsBelow(folder, [part, ...rest]) {
    if (part === undefined)
        return [folder];
    const names = part === ANY ? (await foldersIn(folder)).sort() : [part];
    return (await Promise.all(names.map((name) => pathsBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), rest)))).flat();
}
async function holdsRecord(folder) {
    for (const name of RECORDS) {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => null);
        if (info?.isFile())
            return true;
    }
    return false;
}
/** The runs that a name can mean: by the whole id first, then by its beginning, then by its end. */
function runsMeant(name, runs) {
    if (name === LATEST)
        return runs.slice(-1);
    const ways = [
        ({ runId, taskId }) => runId === name || `${taskId}/${runId}` === name,
        ({ runId }) => runId.startsWith(name),
        ({ runId }) => runId.endsWith(name),
    ];
    return ways.map((way) => runs.filter(way)).find((found) => found.length > 0) ?? [];
}
function several(name, runs) {
    const ids = runs.map(({ taskId, runId }) => `${taskId}/${runId}`);
    return refusal(`"${name}" can mean ${runs.length} runs`, `Name one of ${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(ids)}`);
}
function unknown(name, runs, task) {
    if (task !== null)
        return refusal(`Run "${name}" is in the history of the task ${task}, but its directory is gone`, 'Take it from the artifact of the run, and name the directory');
    if (runs.length === 0)
        return refusal(`There is no run "${name}": nothing was run here yet`, ANOTHER_ROOT);
    const newest = runs
        .slice(-5)
        .map(({ runId }) => runId)
        .reverse();
    return refusal(`There is no run "${name}"`, `Name one of ${newest.join(', ')}, or latest; runs lists them all`);
}
const ANOTHER_ROOT = 'Run something first, or name by --root the folder that holds .runs';
/** The task whose history knows the run, whose directory is not there. */
async function taskOfGone(name, root) {
    for (const taskId of await tasksOf(root)) {
        const { runs } = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)({ workingDirectory: root, taskId }).catch(() => ({ runs: [] }));
        if (runs.some(({ run_id }) => run_id === name || (name.length >= 4 && run_id.endsWith(name))))
            return taskId;
    }
    return null;
}
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
/** Names of folders, links left out; none where the folder cannot be read. */
async function foldersIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
function refusal(message, guidance) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('input_invalid', message, { guidance });
}


/***/ }),

/***/ 83208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony exports RunEntry, TaskState */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6622);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38485);
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
/* harmony export */   Z3: () => (/* binding */ withGuardrails),
/* harmony export */   _S: () => (/* binding */ concluded),
/* harmony export */   bg: () => (/* binding */ controlled),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   wg: () => (/* binding */ guardrailsAtStart)
/* harmony export */ });
/* harmony import */ var _reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32828);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99341);


/** Who asked, in one word. */
function actorOf({ user, host }) {
    return user === null ? host : `${user}@${host}`;
}
/** What an event of control changes; nothing for any other. */
function controlled(manifest, event) {
    switch (event.event) {
        case 'run:reopened':
            return reopened(manifest, event);
        case 'run:paused':
            return paused();
        case 'run:resumed':
            return resumed(manifest);
        case 'run:cancelling':
            return cancelling();
        case 'approval:requested':
            return approvalRequested(manifest, event);
        case 'approval:granted':
            return approvalGranted(manifest, event);
        default:
            return {};
    }
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

/***/ 73936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   kQ: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var _reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32828);
/* harmony import */ var _reduce_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99380);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99341);



/** Folds a whole run; null before its first event. */
function fold(events) {
    return events.reduce((manifest, event) => reduce(manifest, event), null);
}
/** The manifest after one more event. Events before `run:started` leave null. */
function reduce(manifest, event) {
    if (event.event === 'run:started')
        return start(event);
    if (manifest === null)
        return null;
    const next = { ...manifest, ...change(manifest, event), updated_at: event.timestamp };
    return next.commands === manifest.commands ? next : (0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .withGuardrails */ .Z3)(next, event.timestamp);
}
/** Folder of a run, relative to the working directory, with `/` on every system. */
function runFolder(taskId, runId) {
    return `.runs/${taskId}/cli/${runId}`;
}
function start(event) {
    const { payload } = event;
    const folder = runFolder(event.task_id, event.run_id);
    const cloud = payload.mode === 'cloud' && payload.admission !== 'skip';
    const commands = commandsOf(payload);
    return {
        version: 1,
        task_id: event.task_id,
        run_id: event.run_id,
        status: 'in_progress',
        outcome: null,
        reason: null,
        evidence: payload.evidence,
        transport: { proxy: null, custom_ca_sha256: null },
        execution_mode_requested: payload.mode_requested,
        execution_mode: payload.mode,
        started_at: event.timestamp,
        updated_at: event.timestamp,
        completed_at: null,
        branch: payload.branch,
        head_sha: payload.head_sha,
        commit_evidence: null,
        nonce: payload.nonce,
        codex_cli: { version: null, sha256: null },
        ...pipelineFields(payload),
        commands,
        ...(0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .guardrailsAtStart */ .wg)(payload, commands, event.timestamp),
        cloud_execution: cloud ? (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .preparedCloud */ .nv)(payload) : null,
        diff: { ..._schema_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_DIFF_FILE */ .T0, status: 'pending' },
        failure: null,
        log_path: null,
        run_summary_path: `${folder}/run-summary.json`,
    };
}
function pipelineFields({ pipeline, mode_reason }) {
    return {
        ...(pipeline
            ? {
                pipeline_id: pipeline.id,
                pipeline_title: pipeline.title,
                plan_target_id: pipeline.target,
            }
            : {}),
        ...(mode_reason === undefined ? {} : { mode_reason }),
    };
}
function commandsOf(payload) {
    const { pipeline, mode, scenario: id, title } = payload;
    if (pipeline === undefined)
        return [{ index: 1, id, title, kind: mode === 'cloud' ? 'cloud' : 'command', ...BLANK }];
    return pipeline.stages.map((stage, index) => ({
        index: index + 1,
        id: stage.id,
        title: stage.title,
        ...BLANK,
        command: stage.command,
        kind: stage.kind,
        status: stage.selected ? 'pending' : 'skipped',
        role: stage.role,
        parent_pipeline: stage.parent_pipeline,
        ...(stage.guardrail ? { guardrail: true } : {}),
    }));
}
const BLANK = {
    command: null,
    status: 'pending',
    started_at: null,
    completed_at: null,
    exit_code: null,
    summary: null,
    log_path: null,
    error_file: null,
    sub_run_id: null,
};
/** What one event changes. */
function change(manifest, event) {
    const at = event.timestamp;
    switch (event.event) {
        case 'cloud:fallback':
            return fellBack(manifest, event);
        case 'target:resolved':
            return {
                branch: event.payload.branch,
                head_sha: event.payload.head_sha,
                transport: event.payload.transport,
                ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloud */ .gg)(manifest, { environment_id: event.payload.environment }),
            };
        case 'codex:resolved':
            return { codex_cli: event.payload };
        case 'stage:started':
            return stage(manifest, event.payload.stage, { status: 'running', started_at: at });
        case 'stage:ended':
            return stageEnded(manifest, event);
        case 'agent:completed': {
            const { stage: id, usage } = event.payload;
            return usage === null ? {} : stage(manifest, id, { usage });
        }
        case 'cloud:submitting': {
            const log = `${runFolder(event.task_id, event.run_id)}/cloud/commands.ndjson`;
            return {
                log_path: log,
                ...command(manifest, { status: 'running', started_at: at, log_path: log }),
                ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloud */ .gg)(manifest, { log_path: log }),
            };
        }
        case 'cloud:submitted':
            return {
                // Of a branch whose head nobody could read it is not known which commit was worked on.
                commit_evidence: manifest.head_sha === null ? null : 'pinned',
                ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloud */ .gg)(manifest, {
                    task_id: event.payload.task_id,
                    status_url: event.payload.url,
                    submitted_at: at,
                }),
            };
        case 'cloud:polled':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .polled */ .FY)(manifest, event);
        case 'cloud:poll_failed':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloud */ .gg)(manifest, {
                last_polled_at: at,
                poll_count: (manifest.cloud_execution?.poll_count ?? 0) + 1,
            });
        case 'cloud:ended':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloud */ .gg)(manifest, { status: event.payload.status, completed_at: at });
        case 'diff:fetched':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .fetched */ .sg)(manifest, event.payload);
        case 'run:failed':
            return failed(manifest, event);
        case 'build:completed':
            // The stages of a pipeline have told their own ends.
            if (manifest.pipeline_id !== undefined && manifest.execution_mode === 'mcp')
                return {};
            return command(manifest, { status: event.payload.success ? 'succeeded' : 'failed', completed_at: at });
        case 'review:completed':
            return event.payload.commit_proven ? { commit_evidence: 'proven' } : {};
        case 'run:completed':
            return {
                outcome: event.payload.outcome,
                reason: event.payload.reason,
                status: statusOf(event.payload.outcome),
                completed_at: at,
                ...(0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .concluded */ ._S)(manifest),
            };
        default:
            return (0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .controlled */ .bg)(manifest, event);
    }
}
/** From here on the run is one of this machine: what was to be the cloud task is a stage like any other. */
function fellBack(manifest, event) {
    const { policy, code, message, kind = 'command' } = event.payload;
    return {
        execution_mode: 'mcp',
        cloud_execution: null,
        cloud_fallback: {
            mode_requested: 'cloud',
            mode_used: 'mcp',
            reason: message,
            issues: [{ code, message }],
            checked_at: event.timestamp,
            policy,
        },
        commands: manifest.commands.map((one) => (one.kind === 'cloud' ? { ...one, kind } : one)),
    };
}
function failed(manifest, event) {
    const { message, ...failure } = event.payload;
    return {
        failure,
        commands: manifest.commands.map((one) => one.status === 'running'
            ? { ...one, status: 'failed', completed_at: event.timestamp, summary: message }
            : one),
        // The last state that was read stays: that the run failed says nothing about the task.
        ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloud */ .gg)(manifest, {
            error: message,
            completed_at: manifest.cloud_execution?.completed_at ?? event.timestamp,
        }),
    };
}
function stageEnded(manifest, event) {
    const { payload, timestamp } = event;
    return stage(manifest, payload.stage, {
        status: payload.status,
        completed_at: timestamp,
        exit_code: payload.exit_code,
        summary: payload.summary,
        log_path: payload.log?.path ?? null,
        ...(payload.allowed_failure ? { allowed_failure: true } : {}),
    });
}
/** The command that is, or would have been, the cloud task: the only one of a scenario. */
function command(manifest, fields) {
    const target = manifest.commands.find(({ kind }) => kind === 'cloud') ?? manifest.commands[0];
    return target === undefined ? {} : stage(manifest, target.id, fields);
}
function stage({ commands }, id, fields) {
    return { commands: commands.map((one) => (one.id === id ? { ...one, ...fields } : one)) };
}
function statusOf(outcome) {
    if (outcome === 'pass')
        return 'succeeded';
    return outcome === 'cancelled' || outcome === 'skipped' ? outcome : 'failed';
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

/***/ 33677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ STATE_SCHEMA),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   oV: () => (/* binding */ byStart),
/* harmony export */   vj: () => (/* binding */ recordRun),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92857);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70225);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73936);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99153);
/**
 * `out/<task>/state.json`, the history of the runs of a task: one entry per run, written under a lock, whole at every
 * moment. Decides nothing about what the runs came to.
 */









/** What stands in the file as its schema. */
const STATE_SCHEMA = 'codex-orchestrator-state/1';
const Row = zod__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ run_id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() });
const Rows = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(STATE_SCHEMA), runs: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(Row) });
/** Far longer than a write takes. */
const LEASE_MS = 30_000;
/** Longer than the lease, so that a lock of a machine that died just now is outlived. */
const WAIT_MS = 45_000;
/** A history has a few hundred bytes per run; what is larger than this is not read. */
const MAX_BYTES = 64 * 1024 * 1024;
/** What the history keeps of a run, as its manifest stands. */
function entryOf(manifest) {
    const { cloud_execution: cloud } = manifest;
    return {
        run_id: manifest.run_id,
        pipeline_id: manifest.pipeline_id ?? null,
        mode: manifest.execution_mode,
        evidence: manifest.evidence,
        status: manifest.status,
        outcome: manifest.outcome,
        reason: manifest.reason,
        started_at: manifest.started_at,
        completed_at: manifest.completed_at,
        manifest: `${(0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolder */ .kQ)(manifest.task_id, manifest.run_id)}/manifest.json`,
        cloud: cloud === null
            ? null
            : { task_id: cloud.task_id, status: cloud.status, diff_status: cloud.diff_status },
    };
}
/**
 * Records a run, in place of what is known of the same run. Another program's `state.json` is moved out of the way,
 * and a notice says where to. Throws LockTimeout where others hold the lock for too long, RunError `input_invalid`
 * where the folder is a link, and what the file system throws.
 */
async function recordRun(entry, options) {
    const { workingDirectory, taskId, clock, random, host, keep } = options;
    const folder = await folderOf(options);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'state.json');
    const lock = { clock, random, host, waitMs: WAIT_MS, leaseMs: LEASE_MS };
    return await (0,_lib_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)(path, lock, async () => {
        const content = await readJson(path);
        const rows = rowsOf(content);
        const notices = rows === null ? [await moveAway(workingDirectory, taskId)] : [];
        const others = (rows ?? []).filter(({ run_id }) => run_id !== entry.run_id);
        const runs = [...others, entry].toSorted(byStart).slice(-Math.max(1, keep));
        const state = { schema: STATE_SCHEMA, task_id: taskId, updated_at: (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(clock.now()), runs };
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, (0,_store_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .a)(state));
        return { notices };
    });
}
/** By start, and where runs started together by id, whoever recorded them first. */
function byStart(one, other) {
    return compare(startOf(one), startOf(other)) || compare(one.run_id, other.run_id);
}
function startOf({ started_at, completed_at }) {
    return [started_at, completed_at].find((time) => typeof time === 'string') ?? '';
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
/** The rows of a `state.json`; null for what is no state of ours. */
function rowsOf(content) {
    return content.absent ? [] : (Rows.safeParse(content.value).data?.runs ?? null);
}
/** A value of null stands for whatever is no JSON, no file, or too large. */
async function readJson(path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(unlessAbsent);
    if (info === null)
        return { absent: true };
    if (!info.isFile() || info.size > MAX_BYTES)
        return { absent: false, value: null };
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(unlessAbsent);
    if (text === null)
        return { absent: true };
    try {
        return { absent: false, value: JSON.parse(text) };
    }
    catch {
        return { absent: false, value: null };
    }
}
function unlessAbsent(error) {
    if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'ENOENT'))
        return null;
    throw error;
}
/** Renames `state.json` to the first name that is free, and says so. */
async function moveAway(workingDirectory, taskId) {
    for (let number = 1;; number += 1) {
        const name = nameOf(taskId, `state.json.foreign${number === 1 ? '' : `-${number}`}`);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, name)).catch(unlessAbsent)) !== null)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, nameOf(taskId, 'state.json')), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, name));
        return `${nameOf(taskId, 'state.json')} was no history of runs of this tool; it is ${name} now`;
    }
}
/** The folder of a task. A link would take the history out of the checkout. */
async function folderOf({ workingDirectory, taskId, }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, 'out', taskId);
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, 'out'), folder]) {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(unlessAbsent);
        if (info === null || info.isDirectory())
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `${path} is no folder`, {
            guidance: 'Remove it, or set working-directory: the history of the runs is written there',
        });
    }
    return folder;
}
/** A file of the task as notices name it: relative to the working directory. */
function nameOf(taskId, name) {
    return `out/${taskId}/${name}`;
}


/***/ }),

/***/ 99153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore),
  a: () => (/* binding */ toJson)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/manifest/events.js
var manifest_events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/lib/log-file.js
/**
 * The log of one stage: bytes of a child, decoded, redacted, written in blocks up to a cap, hashed on the way. What
 * comes after the cap is only counted. Knows no stage and no event.
 */



const LAST_LINE_CHARACTERS = 200;
/** A line is cut out of the end of the text; a longer one is not worth looking for. */
const TAIL_CHARACTERS = 4096;
const HIGH_SURROGATE = /[\ud800-\udbff]$/;
const BLOCK_BYTES = 64 * 1024;
/** A file of ours alone, and never through a link. */
const CREATE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const encoder = new TextEncoder();
/** One for all logs: it is filled and written within one call. */
let block = null;
/** Opens a log; the file is made with the first text. */
function openLog({ path, redactor, capBytes, onText }) {
    // A byte order mark is a part of what was printed.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const redacting = redactor.stream();
    const file = new HashedFile(path);
    let received = 0;
    let taken = 0;
    let dropped = 0;
    let cut = false;
    let half = '';
    let tail = '';
    return {
        write(piece) {
            received += piece.length;
            let from = 0;
            // A block at a time: a large piece as one text would be as large in memory, several times over.
            while (!cut && from < piece.length) {
                const part = piece.subarray(from, from + Math.min(BLOCK_BYTES, capBytes - taken));
                from += part.length;
                taken += part.length;
                if (part.length === 0)
                    cut = true;
                else
                    pass(whole(redacting.push(decoder.decode(part, { stream: true }))));
            }
            dropped += piece.length - from;
        },
        get lastLine() {
            return lastLineOf(tail);
        },
        close() {
            if (received === 0)
                return null;
            const rest = half + redacting.push(decoder.decode()) + redacting.end();
            // Where the text was cut, its end may be the beginning of a secret that nobody can know any more.
            if (cut)
                dropped += Buffer.byteLength(rest);
            else
                pass(rest);
            if (cut && file.error === null)
                file.append(`\n[… ${dropped} more bytes were dropped: the log of a stage is capped at ${capBytes} bytes]\n`, Number.POSITIVE_INFINITY);
            return {
                ...file.close(),
                outputBytes: received,
                droppedBytes: dropped,
                lastLine: lastLineOf(tail),
                error: file.error,
            };
        },
    };
    /** The text without a half of a character at its end, which the redactor cuts off its other half; that comes next. */
    function whole(text) {
        const all = half + text;
        half = HIGH_SURROGATE.test(all) ? all.slice(-1) : '';
        return all.slice(0, all.length - half.length);
    }
    /** Writes what there is room for; invalid bytes take more room than they came with. */
    function pass(text) {
        if (text === '')
            return;
        const room = capBytes - file.bytes;
        const fits = file.error === null ? file.append(text, room) : 0;
        const lost = text.slice(fits);
        dropped += Buffer.byteLength(lost);
        cut ||= lost !== '' && file.error === null;
        // Who listens is told the whole text where it is the disk that fails.
        const heard = cut ? text.slice(0, fits) : text;
        tail = (tail + heard.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
        if (heard !== '')
            onText?.(heard);
    }
}
/** A file that is made with its first byte; its size and hash are those of what is in it, whatever happens. */
class HashedFile {
    #path;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #file = null;
    bytes = 0;
    /** Why nothing more is written. */
    error = null;
    constructor(path) {
        this.#path = path;
    }
    /** Writes as many whole characters as `room` bytes hold; gives the length of the text that is in the file. */
    append(text, room) {
        block ??= new Uint8Array(BLOCK_BYTES);
        let done = 0;
        let left = room;
        while (done < text.length && this.error === null) {
            const { read, written } = encoder.encodeInto(text.slice(done), block.subarray(0, left));
            if (read === 0)
                break;
            this.#write(block.subarray(0, written));
            if (this.error === null)
                done += read;
            left -= written;
        }
        return done;
    }
    close() {
        this.#try(() => {
            if (this.#file !== null)
                (0,external_node_fs_.closeSync)(this.#file);
        });
        return { bytes: this.bytes, sha256: this.#hash.digest('hex') };
    }
    #write(data) {
        this.#try(() => {
            this.#file ??= (0,external_node_fs_.openSync)(this.#path, CREATE, 0o644);
            for (let done = 0; done < data.length;) {
                const count = (0,external_node_fs_.writeSync)(this.#file, data, done);
                this.#hash.update(data.subarray(done, done + count));
                this.bytes += count;
                done += count;
            }
        });
    }
    /** A full disk must not stop a child half-way: what failed is kept for the summary. */
    #try(work) {
        try {
            work();
        }
        catch (cause) {
            this.error ??= cause instanceof Error ? cause.message : String(cause);
        }
    }
}
function lastLineOf(tail) {
    const lines = tail.split(/\r?\n|\r/);
    // Many a tool ends with a line of nothing but a reset of its colours.
    for (const line of lines.toReversed()) {
        const text = (0,lib_text/* oneLine */.TN)(line, LAST_LINE_CHARACTERS);
        if (text !== '')
            return text;
    }
    return '';
}

;// CONCATENATED MODULE: ./build/manifest/stage-log.js
/**
 * The logs of the stages of one run: numbered in the order they were opened, redacted, capped. Knows where they lie
 * and how large they may be; not what a stage is.
 */



/** What a stage prints beyond this is counted and dropped. */
const MAX_LOG_BYTES = 16 * 1024 * 1024;
/** Opens logs below `folder`, which records name as `relative`; `onText` hears what is written, as it is written. */
function stageLogs(folder, relative, redactor) {
    let opened = lastNumber((0,external_node_path_.join)(folder, 'stages'));
    return (stage, onText) => {
        opened += 1;
        const name = `stages/${String(opened).padStart(2, '0')}-${stage.replaceAll(/[^A-Za-z0-9._-]/g, '_')}.log`;
        const log = openLog({ path: (0,external_node_path_.join)(folder, name), redactor, capBytes: MAX_LOG_BYTES, onText });
        return {
            write: (bytes) => log.write(bytes),
            get lastLine() {
                return log.lastLine;
            },
            close() {
                const kept = log.close();
                if (kept === null)
                    return null;
                const { sha256, bytes, droppedBytes, lastLine, error } = kept;
                return { file: { path: `${relative}/${name}`, sha256, bytes }, droppedBytes, lastLine, error };
            },
        };
    };
}
/** The number of the last log that an earlier session of the run has left; 0 where there is none. */
function lastNumber(folder) {
    return Math.max(0, ...(0,external_node_fs_.readdirSync)(folder).map((name) => Number.parseInt(name, 10) || 0));
}

;// CONCATENATED MODULE: ./build/manifest/store.js
/**
 * The run directory: appends each event, then replaces the manifest that is folded from them, at milestones at once
 * and otherwise a few times a second. Everything that is written here goes through the redactor first. Decides
 * nothing about what the events mean.
 */








/**
 * Facts after which the run goes on only when events and manifest are on the disk and would outlive the machine:
 * what is at the service, what a person decided, and what a run ended with. All others outlive this process.
 */
const MILESTONES = new Set([
    'run:started',
    'run:reopened',
    'run:paused',
    'run:resumed',
    'run:cancelling',
    'approval:requested',
    'approval:granted',
    'cloud:submitting',
    'cloud:submitted',
    'build:completed',
    'run:completed',
]);
/** A manifest of many stages is large: writing it for each event would cost the square of their number. */
const SNAPSHOT_INTERVAL_MS = 200;
/** Opens the directory of a run and creates what is missing of it. */
async function openStore(options) {
    const { workingDirectory, taskId, runId, clock, redactor } = options;
    const relative = (0,reduce/* runFolder */.kQ)(taskId, runId);
    const folder = (0,external_node_path_.join)(workingDirectory, relative);
    await makeFolders(workingDirectory, taskId, folder).catch(refuse);
    const events = [...(options.events ?? [])];
    let manifest = events.reduce(reduce/* reduce */.TS, null);
    const path = (0,external_node_path_.join)(folder, 'events.jsonl');
    const snapshots = makeSnapshots((0,external_node_path_.join)(folder, 'manifest.json'), path);
    let torn = false;
    let last = Promise.resolve();
    const store = {
        runId,
        folder,
        events,
        pathOf: (name) => `${relative}/${name}`,
        get manifest() {
            if (manifest === null)
                throw new Error('The run has no first event yet');
            return manifest;
        },
        emit(body) {
            // One writer at a time, in the order of the calls; a failed write fails its own caller only.
            const mine = last.then(() => record(body)).catch(refuseUnwritable);
            last = mine.catch(() => { });
            return mine;
        },
        redact: (text) => redactor.redact(text),
        async write(name, content) {
            const safe = redactor.redact(content);
            await (0,files/* replaceFile */.fR)((0,external_node_path_.join)(folder, name), safe).catch(refuseUnwritable);
            return { path: store.pathOf(name), sha256: (0,files/* sha256 */.sc)(safe), bytes: Buffer.byteLength(safe) };
        },
        openStageLog: stageLogs(folder, relative, redactor),
        async log(name, entry) {
            const line = `${redacted(entry)}\n`;
            await (0,files/* appendFile */.dl)((0,external_node_path_.join)(folder, name), line).catch(refuseUnwritable);
            return line;
        },
    };
    return store;
    async function record(body) {
        const line = redacted({ ...header(), ...body });
        // What is kept in memory is what stands on the disk, so that a replay sees the same.
        const event = (0,manifest_events/* readEvent */.j_)(JSON.parse(line));
        if (event === null)
            throw new Error(`The event ${body.event} does not have its declared shape`);
        // A line of which only a part was written would make the next one unreadable.
        if (torn)
            await (0,files/* replaceFile */.fR)(path, events.map((known) => `${JSON.stringify(known)}\n`).join(''));
        const milestone = MILESTONES.has(body.event);
        torn = true;
        if (milestone)
            await (0,files/* appendFile */.dl)(path, `${line}\n`);
        else
            (0,files/* appendQuickly */.lZ)(path, `${line}\n`);
        torn = false;
        events.push(event);
        manifest = (0,reduce/* reduce */.TS)(manifest, event);
        if (manifest === null)
            return;
        if (milestone)
            await snapshots.write(manifest);
        else
            snapshots.writeSoon(manifest);
        options.onEvent(event, manifest);
    }
    /** JSON in one line. Texts are redacted one by one, so that a secret of digits cannot break a number. */
    function redacted(value) {
        return JSON.stringify(value, (_, inner) => typeof inner === 'string' ? redactor.redact(inner) : inner);
    }
    function header() {
        return {
            schema_version: 1,
            seq: events.length + 1,
            timestamp: (0,lib_clock/* isoTime */.Ly)(Math.max(clock.now(), timeOf(events.at(-1)))),
            task_id: taskId,
            run_id: runId,
        };
    }
}
/** When the event before happened: the clock of the process that wrote it may have been a little ahead. */
function timeOf(event) {
    return event === undefined ? 0 : Date.parse(event.timestamp);
}
/** Writes the manifest, one writer at a time, so that an older one never replaces a newer. */
function makeSnapshots(path, eventsPath) {
    let waiting = null;
    let last = Promise.resolve();
    function write(manifest, before = async () => { }) {
        waiting = null;
        const mine = last.then(before).then(() => (0,files/* replaceFile */.fR)(path, toJson(manifest)));
        last = mine.catch(() => { });
        return mine;
    }
    return {
        write,
        writeSoon(manifest) {
            if (waiting === null)
                (0,lib_clock/* later */.NU)(SNAPSHOT_INTERVAL_MS, writeWaiting);
            waiting = manifest;
        },
    };
    function writeWaiting() {
        // A failure is met again at the next milestone, which every run ends with.
        // The events are on the disk before what is folded from them.
        if (waiting !== null)
            void write(waiting, () => (0,files/* syncFile */.gD)(eventsPath)).catch(() => { });
    }
}
/** What a system says of a disk that is full or that may not be written. */
const UNWRITABLE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'];
function refuseUnwritable(cause) {
    if (!UNWRITABLE.some((code) => (0,errors/* hasErrno */.Nm)(cause, code)))
        throw cause;
    refuse(cause);
}
/** For whoever set the machine up to mend, and no fault of ours. */
function refuse(cause) {
    if (cause instanceof errors/* RunError */.e4)
        throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new errors/* RunError */.e4('input_invalid', `The record of the run cannot be written: ${why}`, {
        cause,
        guidance: 'Make the working directory writable and see that its disk has room',
    });
}
async function makeFolders(workingDirectory, taskId, folder) {
    const above = ['.runs', 'out', `.runs/${taskId}`, `.runs/${taskId}/cli`];
    const paths = [
        ...above.map((name) => (0,external_node_path_.join)(workingDirectory, name)),
        ...['', 'cloud', 'stages'].map((name) => (0,external_node_path_.join)(folder, name)),
    ];
    for (const path of paths)
        await refuseOther(path);
    for (const path of paths)
        await makeFolder(path);
    for (const name of ['.runs', 'out'])
        await (0,files/* writeWhenAbsent */.$z)((0,external_node_path_.join)(workingDirectory, name, '.gitignore'), '*\n');
}
/** A link would take the record out of the checkout; a file in this place is somebody else's. */
async function refuseOther(path) {
    const info = await (0,promises_.lstat)(path).catch(() => null);
    if (info === null || info.isDirectory())
        return;
    throw new errors/* RunError */.e4('input_invalid', `${path} is no folder`, {
        guidance: 'Remove it, or set working-directory: the record of a run is written there',
    });
}
/** One level: where nothing can be made, as below /proc, node tries for ever to make all of them. */
async function makeFolder(path) {
    await (0,promises_.mkdir)(path).catch((error) => {
        if (!(0,errors/* hasErrno */.Nm)(error, 'EEXIST'))
            throw error;
    });
}
/** JSON as every file of a run is written: two spaces, final newline. */
function toJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
