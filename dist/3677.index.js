export const id = 3677;
export const ids = [3677];
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
