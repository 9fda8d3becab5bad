export const id = 6450;
export const ids = [6450];
export const modules = {

/***/ 55799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ DEFAULT_MAX_OUTPUT),
  sc: () => (/* binding */ DRAIN_MS),
  fO: () => (/* binding */ KILL_GRACE_MS),
  gO: () => (/* binding */ descendantsOf),
  mM: () => (/* binding */ holdTree),
  W_: () => (/* binding */ isRunning),
  i0: () => (/* binding */ killGroup),
  ix: () => (/* binding */ killProcess),
  x5: () => (/* binding */ locate),
  Fm: () => (/* binding */ machineName),
  E$: () => (/* binding */ pidsInProc),
  gy: () => (/* binding */ processStart),
  fd: () => (/* binding */ refuseRelative),
  mF: () => (/* binding */ releaseTree),
  RO: () => (/* binding */ rowsOf),
  A: () => (/* binding */ spawnChild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
;// CONCATENATED MODULE: ./build/lib/process-table.js
/**
 * How the system tells of a process: a line of /proc, or of `ps` where there is no /proc. Reads texts only.
 */
/** The content of `/proc/<pid>/stat`; null where it is none. */
function parseStat(text) {
    // The second field is the program's name in brackets and may hold spaces; field 22 is the start, in ticks since boot.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent] = fields;
    const start = fields[19];
    if (state === undefined || parent === undefined || start === undefined)
        return null;
    return { pid: Number.parseInt(text, 10), parent: Number(parent), zombie: state === 'Z', start };
}
/** What `ps` is asked for: one keyword each, since all that follows `=` is a header to some. */
const PS_FIELDS = ['pid', 'ppid', 'stat', 'lstart'].flatMap((field) => ['-o', `${field}=`]);
/** What `ps` prints with those. */
function parsePs(text) {
    return [...text.matchAll(/^ *(\d+) +(\d+) +(\S+) +(\S.*?) *$/gm)].map(([, pid, parent, state = '', start = '']) => ({
        pid: Number(pid),
        parent: Number(parent),
        zombie: state.startsWith('Z'),
        start,
    }));
}

;// CONCATENATED MODULE: ./build/lib/process.js
/**
 * The one way to start a child process: absolute path, own process group, the environment it is given and nothing
 * else, a time limit, capped output. How it ended is recorded when we cause it, never inferred afterwards.
 */







const DEFAULT_MAX_OUTPUT = 32 * 1024 * 1024;
/** From SIGTERM to SIGKILL; a run must have recorded its end 2 s after it was cancelled. */
const KILL_GRACE_MS = 750;
/** How long output may still arrive after the child has exited while a descendant holds the pipes. */
const DRAIN_MS = 1000;
/** Runs a child to its end. Never rejects for what the child does; throws only for a relative path. */
async function spawnChild(request) {
    refuseRelative(request.file);
    const { execa } = await __webpack_require__.e(/* import() */ 8194).then(__webpack_require__.bind(__webpack_require__, 98194));
    const child = execa(request.file, request.args, {
        cwd: request.cwd,
        env: { ...request.env },
        extendEnv: false,
        input: request.input ?? '',
        timeout: Math.max(1, Math.ceil(request.timeoutMs)),
        ...(request.signal ? { cancelSignal: request.signal } : {}),
        forceKillAfterDelay: KILL_GRACE_MS,
        killDescendants: true,
        maxBuffer: request.maxOutput ?? DEFAULT_MAX_OUTPUT,
        stripFinalNewline: false,
        reject: false,
        windowsHide: true,
    });
    if (child.pid !== undefined)
        request.onStart?.(child.pid);
    const drained = new AbortController();
    child.nodeChildProcess.once('exit', () => void closePipesAfterDrain(child, drained.signal));
    const result = await child;
    drained.abort();
    if (child.pid !== undefined)
        killGroup(child.pid, 'SIGKILL');
    const ended = endOf(result);
    return {
        ended,
        exitCode: ended === 'exited' ? (result.exitCode ?? null) : null,
        stdout: result.stdout,
        stderr: result.stderr,
        durationMs: result.durationMs,
    };
}
/** Throws for a path that depends on the folder. */
function refuseRelative(file) {
    if (!(0,external_node_path_.isAbsolute)(file))
        throw new TypeError(`Cannot start "${file}": the path is not absolute`);
}
async function closePipesAfterDrain(child, signal) {
    await clock.systemClock.sleep(DRAIN_MS, signal);
    if (signal.aborted)
        return;
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function endOf(result) {
    if (result.isCanceled)
        return 'cancelled';
    if (result.timedOut)
        return 'timed_out';
    if (result.isMaxBuffer)
        return 'output_capped';
    if (result.isTerminated)
        return 'signalled';
    return result.exitCode === undefined ? 'not_started' : 'exited';
}
/** Signals a whole process group; one that is gone already is no error. */
function killGroup(pid, signal) {
    // Of 1 the group would be everybody. Windows knows none, and the pid of what has ended may be anybody's there.
    if (pid < 2 || process.platform === 'win32')
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // ESRCH: nothing is left of it.
    }
}
/** Signals one process; one that is gone already is no error. */
function killProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH: it ended by itself.
    }
}
/** One process, or all there are; none where the system does not tell, as Windows, which has neither /proc nor `ps`. */
async function rowsOf(pid, platform) {
    if (platform === 'win32')
        return [];
    if (platform !== 'linux')
        return psRows(pid);
    const pids = pid === 'all' ? await pidsInProc() : [pid];
    return pids.map(rowInProc).filter((row) => row !== null);
}
/** At once: it is a file of no disk, and asking other threads to read it takes much longer. */
function rowInProc(pid) {
    try {
        return parseStat((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    }
    catch {
        // It has ended.
        return null;
    }
}
/** The names that processes have in /proc; none where there is none. */
async function pidsInProc() {
    return (await (0,promises_.readdir)('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
}
async function psRows(pid) {
    const which = pid === 'all' ? ['-A'] : ['-p', String(pid)];
    const { stdout } = await spawnChild({
        file: '/bin/ps',
        args: [...which, ...PS_FIELDS],
        cwd: '/',
        // A start must be the same text whoever asks.
        env: { LC_ALL: 'C', TZ: 'UTC' },
        timeoutMs: PS_TIMEOUT_MS,
    });
    return parsePs(stdout);
}
const PS_TIMEOUT_MS = 5000;
/** Pids of the processes that descend from `pid` at this moment, in whatever group; none on Windows. */
async function descendantsOf(pid, platform = process.platform) {
    const rows = await rowsOf('all', platform);
    const found = [];
    for (let next = [pid]; next.length > 0;) {
        next = rows.filter(({ parent }) => next.includes(parent)).map((row) => row.pid);
        found.push(...next);
    }
    return found;
}
/** A family that grows faster than it is halted is not halted for ever. */
const MAX_ROUNDS = 20;
/** Halts a child with its group and whatever descends from it, and adds them to `held`. Windows cannot, and nothing is held there. */
async function holdTree(pid, held, signal) {
    if (process.platform === 'win32')
        return;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = [pid, ...(await descendantsOf(pid))].filter((one) => !held.has(one));
        // What is to end must be able to clear up: nothing of it is halted any more.
        if (found.length === 0 || signal?.aborted)
            return;
        for (const one of found) {
            held.add(one);
            killGroup(one, 'SIGSTOP');
            killProcess(one, 'SIGSTOP');
        }
    }
}
/** Lets go on what `holdTree` has halted. */
function releaseTree(held) {
    if (process.platform === 'win32')
        return;
    for (const one of held) {
        killGroup(one, 'SIGCONT');
        killProcess(one, 'SIGCONT');
    }
}
/**
 * When the process started, as text to compare; null where that cannot be told (Windows, or no such process). A pid
 * alone may have been given to somebody else in the meantime; a pid with this mark has not.
 */
async function processStart(pid, platform = process.platform) {
    const [row] = await rowsOf(pid, platform);
    return row?.start ?? null;
}
/** In Linux the number of the namespace of pids that the machine itself has. */
const FIRST_NAMESPACE = '4026531836';
/** The name under which a pid means one process: of this machine, and of the container where that has pids of its own. */
function machineName() {
    try {
        const namespace = /\d+/.exec((0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? FIRST_NAMESPACE;
        return namespace === FIRST_NAMESPACE ? (0,external_node_os_.hostname)() : `${(0,external_node_os_.hostname)()}/${namespace}`;
    }
    catch {
        return (0,external_node_os_.hostname)();
    }
}
/**
 * Whether the process that had this pid and start is still there, and not merely waiting to be reaped: in a container
 * whose first process reaps nobody, a killed process does so for ever.
 */
async function isRunning(pid, start, platform = process.platform) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it is there, and somebody else's.
        if ((0,errors/* hasErrno */.Nm)(error, 'ESRCH'))
            return false;
    }
    const [row] = await rowsOf(pid, platform);
    return row === undefined || (!row.zombie && (start === null || start === row.start));
}
/** Absolute path of a program on `searchPath`, by the folders that are absolute; null where there is none. */
async function locate(name, searchPath) {
    const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
    for (const folder of searchPath.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        for (const ending of endings) {
            const file = (0,external_node_path_.join)(folder, name + ending);
            const runs = await Promise.all([(0,promises_.access)(file, promises_.constants.X_OK), (0,promises_.stat)(file)]).then(
            // A folder can be entered, which is the same permission.
            ([, info]) => info.isFile(), () => false);
            if (runs)
                return file;
        }
    }
    return null;
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


/***/ })

};
