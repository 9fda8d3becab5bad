export const id = 3963;
export const ids = [3963,4570];
export const modules = {

/***/ 94570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF_NO_USE: () => (/* binding */ OF_NO_USE),
/* harmony export */   isoTime: () => (/* binding */ isoTime),
/* harmony export */   later: () => (/* binding */ later),
/* harmony export */   repeat: () => (/* binding */ repeat),
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandom: () => (/* binding */ systemRandom),
/* harmony export */   timeLimit: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Time as an effect. The only file that reads the clock, starts a timer or draws random bytes; everything else is
 * handed a `Clock` or a `Random`, so that tests can run hours in milliseconds and replay the same run.
 */

/** Milliseconds that only run forward. By hrtime: `performance` would load a part of node for this alone. */
const monotonic = () => Number(process.hrtime.bigint()) / 1e6;
const EPOCH_MS = Date.now() - monotonic();
/** Of a longer timer Node makes one of a millisecond. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The machine's clock, read monotonically: a step of the wall clock moves no deadline. */
const systemClock = {
    now: () => EPOCH_MS + monotonic(),
    // Not by node's own promise: that makes an error, with all its stack, of each sleep that is cut short.
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        let leftMs = Math.max(0, ms);
        let timer = setTimeout(goOn, Math.min(leftMs, LONGEST_TIMER_MS));
        signal?.addEventListener('abort', wake, { once: true });
        function goOn() {
            leftMs -= LONGEST_TIMER_MS;
            if (leftMs > 0)
                timer = setTimeout(goOn, Math.min(leftMs, LONGEST_TIMER_MS));
            else
                wake();
        }
    }),
};
/** Why a sleep is cut short that is of no use any more. Without a reason node makes an error, with all its stack, for nobody. */
const OF_NO_USE = 'of no use any more';
/** Aborts after `ms` milliseconds of the machine's clock; keeps no process alive. */
function timeLimit(ms) {
    // It takes whole ones only.
    return AbortSignal.timeout(Math.max(0, Math.ceil(ms)));
}
/** Runs `work` once after `ms` milliseconds of the machine's clock, for what is no part of the run's own time; keeps no process alive. */
function later(ms, work) {
    setTimeout(work, ms).unref();
}
/** Runs `work` every `ms` milliseconds of the machine's clock until the result is called; keeps no process alive. */
function repeat(ms, work) {
    const timer = setInterval(work, ms).unref();
    return () => clearInterval(timer);
}
const systemRandom = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
/** An ISO timestamp with milliseconds, the form of every timestamp on disk. */
function isoTime(epochMs) {
    return new Date(epochMs).toISOString();
}


/***/ }),

/***/ 13963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ writeWhenAbsent),
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   dl: () => (/* binding */ appendFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   gD: () => (/* binding */ syncFile),
/* harmony export */   lZ: () => (/* binding */ appendQuickly),
/* harmony export */   sA: () => (/* binding */ readEnd),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61469);
/**
 * Files written so that a crash at any instant leaves the old content or the new, never a torn one, and appended
 * so that a line that was reported is on the disk. Knows nothing of what the files mean.
 */







/** Appends to a file that is there or is made; follows no link, and waits for no reader of a pipe. */
const APPEND = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * Replaces `path`, in a folder that is there, atomically: temporary file of this mode, fsync, rename, fsync of the folder.
 * `before` comes last before the rename, and keeps it from being made by throwing.
 */
async function replaceFile(path, content, { mode = 0o644, before = async () => { } } = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await writeSynced(temporary, content, { flag: 'wx', mode });
        await before();
        await renameOver(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder(folder);
}
/** Appends `content` to `path` and returns once it is on the disk. */
async function appendFile(path, content) {
    await writeSynced(path, content, { flag: APPEND });
}
/** Brings what was appended to `path` onto the disk. */
async function syncFile(path) {
    // Windows brings only what may be written onto the disk.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r+');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Appends `content` to `path` in one call: outlives this process, though maybe not the machine. Far cheaper. */
function appendQuickly(path, content) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, APPEND, 0o644);
    try {
        const bytes = Buffer.from(content);
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, done);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Writes `content` to `path` unless something is there already. */
async function writeWhenAbsent(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, content, { flag: 'wx' }).catch((error) => {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrno */ .Nm)(error, 'EEXIST'))
            throw error;
    });
}
/** Follows no link, and waits for no writer of a pipe. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/** The text of a file; null for what is absent, larger than `maxBytes`, unreadable, or no file of its own. */
async function readBounded(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ).catch(() => null);
    if (file === null)
        return null;
    try {
        const info = await file.stat();
        return info.isFile() && info.size <= maxBytes ? await file.readFile('utf8') : null;
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}
/** The end of a file as text, and whether there is more of it; null for what is absent, unreadable, or no file of its own. */
async function readEnd(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, READ).catch(() => null);
    if (file === null)
        return null;
    try {
        const info = await file.stat();
        if (!info.isFile())
            return null;
        const cut = info.size > maxBytes;
        const { buffer, bytesRead } = await file.read({
            buffer: Buffer.alloc(Math.min(info.size, maxBytes)),
            position: Math.max(0, info.size - maxBytes),
        });
        const text = buffer.toString('utf8', 0, bytesRead);
        // The first line of a cut begins somewhere in its middle, maybe in the middle of a character.
        return { text: cut ? text.slice(text.indexOf('\n') + 1) : text, cut };
    }
    catch {
        return null;
    }
    finally {
        await file.close();
    }
}
/** Names of the files in a folder that end in `suffix`, sorted and without it; none where there is no such folder. */
async function namesIn(folder, suffix) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    return names.flatMap((name) => (name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [])).sort();
}
/** True where `path` is `root` or lies below it, by their names alone; both absolute. */
function isInside(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside);
}
/** SHA-256 of a text or of bytes, in hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of a file of any size, in hex. Rejects where the signal aborts. */
async function sha256File(path, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash, signal ? { signal } : {});
    return hash.digest('hex');
}
/** Windows refuses to replace a file while somebody has it open, such as a virus scanner: for a moment, mostly. */
async function renameOver(from, to) {
    const tries = process.platform === 'win32' ? RENAME_TRIES : 1;
    for (let tried = 1;; tried += 1) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
        }
        catch (error) {
            if (tried >= tries || !IN_USE.some((code) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrno */ .Nm)(error, code)))
                throw error;
            await _clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock.sleep(RENAME_WAIT_MS);
        }
    }
}
const IN_USE = ['EPERM', 'EACCES', 'EBUSY'];
const RENAME_TRIES = 40;
const RENAME_WAIT_MS = 50;
async function writeSynced(path, content, { flag, mode = 0o644 }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flag, mode);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function syncFolder(folder) {
    // Windows cannot open a folder, and does not need this.
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
