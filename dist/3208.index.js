export const id = 3208;
export const ids = [3208];
export const modules = {

/***/ 70225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ LockTimeout),
/* harmony export */   kK: () => (/* binding */ withLock),
/* harmony export */   yS: () => (/* binding */ LockLost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55799);
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
/** Somebody else has taken the lock over while the work went on: what was read under it may be old. */
class LockLost extends Error {
    name = 'LockLost';
    constructor(path) {
        super(`The lock ${path} was taken over while this process was halted`);
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
 * something other than a file has its name. Work that may be halted for longer than the lease asks whether the lock is
 * still its own before it changes anything.
 */
async function withLock(path, options, work) {
    const lock = `${path}.lock`;
    const held = await acquire(lock, options);
    try {
        return await work(async () => {
            if (!(await isOurs(held, lock)))
                throw new LockLost(lock);
        });
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
        acquired_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__.isoTime)(now),
        expires_at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__.isoTime)(expiresAt),
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
/** False once anybody has taken the lock over. Told by what stands there: our clock may have been halted with us. */
async function isOurs({ chain }, path) {
    const own = chain.at(-1);
    return (await isCurrent(own)) && (await readLock(`${path}.${own?.id}`)) === null;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70225);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73936);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27394);
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
/** Who is halted so often is not helped by another try. */
const MAX_TRIES = 3;
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
    const { clock, random, host } = options;
    const folder = await folderOf(options);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'state.json');
    const lock = { clock, random, host, waitMs: WAIT_MS, leaseMs: LEASE_MS };
    for (let tries = 1;; tries += 1) {
        try {
            return await (0,_lib_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .kK)(path, lock, (stillOurs) => put(entry, { path, stillOurs }, options));
        }
        catch (error) {
            // Halted for longer than a lease: others have written since, and their rows are read first.
            if (!(error instanceof _lib_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LockLost */ .yS) || tries >= MAX_TRIES)
                throw error;
        }
    }
}
/** Puts the entry among those of the others, unless these may have written in the meantime. */
async function put(entry, { path, stillOurs }, { workingDirectory, taskId, clock, keep }) {
    const rows = rowsOf(await readJson(path));
    if (rows === null)
        await stillOurs();
    const notices = rows === null ? [await moveAway(workingDirectory, taskId)] : [];
    const others = (rows ?? []).filter(({ run_id }) => run_id !== entry.run_id);
    const runs = [...others, entry].toSorted(byStart).slice(-Math.max(1, keep));
    const state = { schema: STATE_SCHEMA, task_id: taskId, updated_at: (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_2__.isoTime)(clock.now()), runs };
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, (0,_store_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .a)(state), { before: stillOurs });
    return { notices };
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

/***/ 27394:
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
// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var manifest_events = __webpack_require__(98211);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/lib/log-file.js
var log_file = __webpack_require__(17201);
;// CONCATENATED MODULE: ./build/manifest/stage-log.js
/**
 * The logs of the stages of one run: numbered in the order they were opened, redacted, capped. Knows where they lie
 * and how large they may be; not what a stage is.
 */



/** Opens logs below `folder`, which records name as `relative`; `onText` hears what is written, as it is written. */
function stageLogs(folder, relative, { redactor, mib }) {
    let opened = lastNumber((0,external_node_path_.join)(folder, 'stages'));
    return (stage, onText) => {
        opened += 1;
        const name = `stages/${String(opened).padStart(2, '0')}-${stage.replaceAll(/[^A-Za-z0-9._-]/g, '_')}.log`;
        const log = (0,log_file/* openLog */.Ne)({ path: (0,external_node_path_.join)(folder, name), redactor, capBytes: mib * 1024 * 1024, onText });
        return {
            write: (bytes) => log.write(bytes),
            get lastLine() {
                return log.lastLine;
            },
            get unfinished() {
                return log.unfinished;
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
 * and otherwise once a second. Everything that is written here goes through the redactor first. Decides
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
    'apply:started',
    'apply:completed',
]);
/** A manifest of many stages is large: writing it for each event would cost the square of their number. */
const SNAPSHOT_INTERVAL_MS = 1000;
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
        openStageLog: stageLogs(folder, relative, { redactor, mib: options.stageLogMib ?? 0 }),
        async log(name, entry) {
            const line = `${redacted(entry)}\n`;
            appendOrRefuse((0,external_node_path_.join)(folder, name), line);
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
            timestamp: (0,lib_clock.isoTime)(Math.max(clock.now(), timeOf(events.at(-1)))),
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
                (0,lib_clock.later)(SNAPSHOT_INTERVAL_MS, writeWaiting);
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
const UNWRITABLE = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM'];
/** As the events of the same calls: outlives this process. A log that a dying machine cut off is found by its hash. */
function appendOrRefuse(path, line) {
    try {
        (0,files/* appendQuickly */.lZ)(path, line);
    }
    catch (error) {
        refuseUnwritable(error);
    }
}
function refuseUnwritable(cause) {
    if ((0,errors/* hasErrno */.Nm)(cause, 'ENOENT'))
        refuseGone(cause);
    if (!UNWRITABLE.some((code) => (0,errors/* hasErrno */.Nm)(cause, code)))
        throw cause;
    refuse(cause);
}
/** The folder was there when the record was opened. */
function refuseGone(cause) {
    throw new errors/* RunError */.e4('input_invalid', `The record of the run was removed while it went on: ${cause.message}`, {
        cause,
        guidance: 'Let nothing remove .runs and out, as git clean -x does where it is not told -e .runs -e out',
    });
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
