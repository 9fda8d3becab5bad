export const id = 447;
export const ids = [447,3963,4570];
export const modules = {

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ SUBMITTED),
/* harmony export */   WG: () => (/* binding */ onWord),
/* harmony export */   gE: () => (/* binding */ onReadFailure),
/* harmony export */   pl: () => (/* binding */ isEnded),
/* harmony export */   zJ: () => (/* binding */ CLOUD_STATUSES)
/* harmony export */ });
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
const SUBMITTED = {
    status: 'queued',
    word: null,
    readFailures: 0,
    allReadFailures: 0,
};
/** The state after a word was read. */
function onWord(state, word) {
    return { ...state, status: statusOf(word), word, readFailures: 0 };
}
/** The state after a read that gave no word: what was known stays known. */
function onReadFailure(state) {
    const { readFailures, allReadFailures } = state;
    return { ...state, readFailures: readFailures + 1, allReadFailures: allReadFailures + 1 };
}
/** True when no further read can change the outcome. An unknown word is polled on: it may be a new kind of wait. */
function isEnded(state) {
    return state.status === 'ready' || state.status === 'applied' || state.status === 'error';
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
/* harmony export */   ut: () => (/* binding */ AUTH_HOST)
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
/** The page of a cloud task, as `codex cloud exec` prints it. */
function taskUrl(id) {
    return `https://${VENDOR_HOST}/codex/tasks/${id}`;
}
/** The words `codex cloud status` can print in brackets. An unknown remote state is printed as PENDING. */
const STATE_WORDS = ['PENDING', 'READY', 'APPLIED', 'ERROR'];


/***/ }),

/***/ 92495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ healthOf),
/* harmony export */   c: () => (/* binding */ LOGIN_KINDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/**
 * How a login stands: until when it is good as it is, and whether the Codex CLI will renew it in a run. When it does was
 * measured with the Codex CLI 0.169.0. Pure; knows no clock and asks nobody.
 */



const DAY_MS = 24 * 3600_000;
/** An access token that tells its expiry is renewed from five minutes before it on; `last_refresh` counts for nothing then. */
const BEFORE_EXPIRY_MS = 5 * 60_000;
/** One that tells none is renewed once the last renewal is as old as this. */
const RENEWED_AFTER_MS = 8 * DAY_MS;
/** A warning that comes on a Friday is still read on Monday: a weekend, and a day to act in. */
const WARN_DAYS = 3;
const LOGIN_KINDS = ['chatgpt', 'access-token', 'api-key'];
const Login = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullish(),
    personal_access_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    last_refresh: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
const Claims = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ exp: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
/**
 * Tells how the login in the text of an `auth.json` stands at `nowMs`, for a run of `runMs` milliseconds. Takes any text:
 * whether it can be used at all is for `findCredential` to say.
 */
function healthOf(content, nowMs, runMs) {
    const login = Login.safeParse(parsed(content)).data ?? {};
    const lastRefreshMs = Date.parse(login.last_refresh ?? '');
    const lastRefresh = Number.isNaN(lastRefreshMs) ? null : (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.isoTime)(lastRefreshMs);
    const lasting = {
        accessExpires: null,
        lastRefresh,
        willRotate: false,
        due: false,
        daysLeft: null,
        warning: null,
    };
    if (login.personal_access_token)
        return { kind: 'access-token', ...lasting };
    if (!login.tokens)
        return { kind: 'api-key', ...lasting };
    const expiresMs = expiryOf(login.tokens.access_token);
    const renewedMs = expiresMs === null
        ? lastRefresh === null
            ? nowMs
            : lastRefreshMs + RENEWED_AFTER_MS
        : expiresMs - BEFORE_EXPIRY_MS;
    const daysLeft = Math.max(0, Math.round(((renewedMs - nowMs) / DAY_MS) * 10) / 10);
    return {
        kind: 'chatgpt',
        accessExpires: expiresMs === null ? null : (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.isoTime)(expiresMs),
        lastRefresh,
        willRotate: renewedMs <= nowMs + runMs,
        due: renewedMs <= nowMs,
        daysLeft,
        warning: daysLeft > WARN_DAYS ? null : warningOf(daysLeft),
    };
}
function warningOf(daysLeft) {
    const when = daysLeft < 1 ? 'within a day' : `in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Math.floor(daysLeft), 'day')}`;
    return `The Codex CLI renews the login ${when}, and the copy that is kept is worth nothing from then on`;
}
/** Milliseconds since the epoch; null for a token that is no JWT or tells none. */
function expiryOf(token) {
    const [, claims = '', ...rest] = token.split('.');
    if (rest.length !== 1)
        return null;
    const exp = Claims.safeParse(parsed(Buffer.from(claims, 'base64url').toString())).data?.exp;
    // What is no time a date can hold tells none.
    return exp === undefined || Math.abs(exp) > 8.64e12 ? null : exp * 1000;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

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


/***/ }),

/***/ 23287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ REFUSALS)
/* harmony export */ });
const REFUSALS = [
    'environment_not_found',
    'environment_ambiguous',
];


/***/ }),

/***/ 81374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ STOPS),
/* harmony export */   r: () => (/* binding */ retryWaitMs)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13963);
/**
 * How long to wait before something is tried again: exponential with full jitter, from data and a seed, so that the same
 * run waits the same. Knows no clock and not what is tried.
 */

/**
 * Why trying again has stopped: the failure is final, the tries in a row or in all are used up, the deadline passed, or
 * somebody cancelled.
 */
const STOPS = ['final', 'attempts', 'total', 'deadline', 'cancelled'];
/** Milliseconds to wait after a failure, drawn evenly from nothing to what the policy allows by then. */
function retryWaitMs({ firstWaitMs, longestWaitMs, factors }, { class: failureClass, failures, seed }) {
    const grown = firstWaitMs * (factors[failureClass] ?? 1) * 2 ** (failures - 1);
    return Math.round(Math.min(longestWaitMs, grown) * fraction(seed));
}
/** A number from 0 to 1 that looks drawn and is the same for the same text. */
function fraction(text) {
    return Number.parseInt((0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 12), 16) / 2 ** 48;
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
/* harmony export */   nS: () => (/* binding */ BranchCheck),
/* harmony export */   wP: () => (/* binding */ GuardrailStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
/** What the origin of a branch said of it. */
const BranchCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['found', 'not_found', 'not_checked']);
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

/***/ 31517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ CredentialRotation),
/* harmony export */   Q: () => (/* binding */ CredentialHealth)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _credentials_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92495);
/**
 * Shapes of what is told of a login: how it stood when the run began, and what came of its renewal. No value of it is
 * ever among them.
 */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
const time = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().nullable();
/** How the login of an auth.json stood before it was used. */
const CredentialHealth = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_credentials_health_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN_KINDS */ .c),
    access_expires: time.describe('Null where the access token does not tell it'),
    last_refresh: time,
    will_rotate: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The Codex CLI was to renew it before the end of the run'),
    days_left: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable().describe('Until then; null for what is never renewed'),
    warning: text,
});
/** What came of the renewal of a login. */
const CredentialRotation = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kept', 'lost', 'not_renewed'])
        .describe('not_renewed: it was due, and the Codex CLI did not do it'),
    to: text.describe('Where it was kept, or was to be kept; null where nothing was said of that'),
    message: text.describe('Why it is lost; null where it is not'),
});


/***/ }),

/***/ 73311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ NO_DIFF_FILE),
/* harmony export */   oO: () => (/* binding */ Diff),
/* harmony export */   tg: () => (/* binding */ AttemptDiff)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/**
 * What the manifest tells of the diffs of a cloud task. A part of its schema.
 */

const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const Diff = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pending', 'available', 'empty', 'unavailable', 'error']),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
    bytes: Count.nullable(),
    files: Count.nullable(),
    additions: Count.nullable(),
    deletions: Count.nullable(),
    redacted: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('A secret in it was replaced: it is not what the task made'),
});
/** The diff of another attempt of a best-of-N task. */
const AttemptDiff = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    nth: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(2)
        .describe('Among the attempts that have a diff, as the Codex CLI counts; the first is that of the run'),
    ...Diff.shape,
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


/***/ }),

/***/ 98211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V8: () => (/* binding */ eventLine),
  XL: () => (/* binding */ eventsOf),
  MY: () => (/* binding */ findEvent),
  j_: () => (/* binding */ readEvent)
});

// UNUSED EXPORTS: AGENT_EVENT_KINDS, EVENT_NAMES, FileRecord

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/cloud/lifecycle.js
var lifecycle = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/manifest/control-fields.js
var control_fields = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/manifest/credential-fields.js
var credential_fields = __webpack_require__(31517);
// EXTERNAL MODULE: ./build/manifest/diff-fields.js
var diff_fields = __webpack_require__(73311);
// EXTERNAL MODULE: ./build/manifest/retry-policy.js
var retry_policy = __webpack_require__(53229);
// EXTERNAL MODULE: ./build/manifest/scenario-fields.js
var scenario_fields = __webpack_require__(89060);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/manifest/trust-fields.js
var trust_fields = __webpack_require__(79266);
;// CONCATENATED MODULE: ./build/manifest/run-started.js
/**
 * The first event of a run: everything that was decided before anything was started. Shape only.
 */






const run_started_text = schemas/* string */.YjP().nullable();
/** One stage of the plan. `selected` is false for a stage that this run leaves out. */
const stage = () => schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(schema/* STAGE_KINDS */.t),
    command: run_started_text,
    role: schemas/* enum */.k5n(schema/* ROLES */.gg),
    parent_pipeline: schemas/* string */.YjP(),
    selected: schemas/* boolean */.zMY(),
    requires_cloud: schemas/* boolean */.zMY().optional().describe('As it is declared, wherever it was run'),
    runnable: schemas/* boolean */.zMY().optional().describe('It can be run in the mode of the run'),
    guardrail: schemas/* literal */.euz(true).optional(),
    requires_approval: schemas/* literal */.euz(true).optional(),
    sha256: schemas/* string */.YjP().optional().describe('Of its whole definition: what a later session has to find again'),
});
/** What was decided before anything was started. */
const runStarted = () => ({
    scenario: schemas/* string */.YjP(),
    scenario_source: schemas/* string */.YjP().optional().describe('The input scenario; absent where a pipeline was named'),
    cell: schemas/* string */.YjP().optional().describe('Which cloud task of several; absent for a run by itself'),
    title: schemas/* string */.YjP(),
    mode_requested: schemas/* enum */.k5n(schema/* MODES */.FN),
    mode: schemas/* enum */.k5n(schema/* MODES */.FN),
    mode_source: schemas/* enum */.k5n(['input', 'stage', 'scenario', 'default']),
    mode_reason: schemas/* string */.YjP().optional(),
    admission: schemas/* enum */.k5n(['run', 'skip', 'refuse']),
    evidence: schemas/* enum */.k5n(schema/* EVIDENCE */.S4).nullable().describe('Null where admission decided that nothing is run'),
    github_event: schemas/* string */.YjP(),
    branch_about: run_started_text
        .optional()
        .describe('Branch that the event is about, of what is proposed the one that it is for'),
    repository: run_started_text,
    environment: run_started_text,
    branch: run_started_text,
    head_sha: run_started_text,
    attempts: schemas/* int */.Whr(),
    timeout_seconds: schemas/* number */.aig(),
    poll_interval_seconds: schemas/* number */.aig(),
    retry_policy: retry_policy/* RetryPolicy */.f.optional(),
    missing_diff: schemas/* enum */.k5n(['ignore', 'warn', 'fail']),
    proof_file: run_started_text,
    severities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['off', 'warn', 'error'])),
    nonce: schemas/* string */.YjP(),
    prompt_sha256: schemas/* string */.YjP(),
    pipeline: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        target: run_started_text,
        stages: schemas/* array */.YOg(stage()),
        guardrails_required: schemas/* literal */.euz(true).optional(),
        guardrails_required_in: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .describe('Ids of the stages in whose place a pipeline stands that requires guardrails of its own'),
    })
        .optional()
        .describe('Absent where a scenario gives one prompt'),
    item: schemas/* strictObject */.rej({ requires_cloud: schemas/* boolean */.zMY(), runnable: schemas/* boolean */.zMY() })
        .optional()
        .describe('What the planner said of the one prompt of a scenario'),
    ...trust_fields/* TRUST_FIELDS */.$,
    ...scenario_fields/* STARTED_FIELDS */._p,
    process: control_fields/* Process */.M0.optional(),
    roles: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('The roles that somebody else filled; absent where none'),
});

;// CONCATENATED MODULE: ./build/manifest/events.js
/**
 * The facts of a run in the order they happened. Events are the truth; the manifest is folded from them and post,
 * console and tester read the same. Shapes only.
 */









const events_text = schemas/* string */.YjP().nullable();
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
    schema_version: schemas/* literal */.euz(1),
    seq: schemas/* int */.Whr().min(1),
    timestamp: iso/* datetime */.w$(),
    task_id: schemas/* string */.YjP(),
    run_id: schemas/* string */.YjP(),
};
/** The answer to a request, and who made it. */
const ANSWER = { request: schemas/* string */.YjP(), by: control_fields/* Requester */.D7 };
const FileRecord = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), bytes: schema/* Count */.y_ });
/** What every event there is says, by its name; made when it is first met, since a run meets a few of them. */
const PAYLOADS = {
    'run:started': runStarted,
    'run:reopened': () => ({
        process: control_fields/* Process */.M0,
        by: control_fields/* Requester */.D7,
        stages: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What this session runs, though an earlier one may have begun it'),
        workflow_run: scenario_fields/* WorkflowRun */.f7.optional().describe('The job of this session; absent outside of workflows'),
    }),
    'run:paused': () => ANSWER,
    'run:resumed': () => ANSWER,
    'run:cancelling': () => ANSWER,
    'approval:requested': () => ({ stage: schemas/* string */.YjP() }),
    'approval:granted': () => ({ ...ANSWER, stage: schemas/* string */.YjP() }),
    'control:refused': () => ({ ...ANSWER, action: schemas/* enum */.k5n(control_fields/* ACTIONS */.kl), why: schemas/* string */.YjP() }),
    'credential:checked': () => credential_fields/* CredentialHealth */.Q.shape,
    'credential:rotated': () => credential_fields/* CredentialRotation */.M.shape,
    'cloud:fallback': () => ({
        policy: schemas/* enum */.k5n(['auto', 'dispatch_off']),
        code: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(schema/* STAGE_KINDS */.t).optional().describe('What the target is on this machine'),
    }),
    'target:resolved': () => ({
        environment: schemas/* string */.YjP(),
        branch: schemas/* string */.YjP(),
        head_sha: events_text,
        branch_check: control_fields/* BranchCheck */.nS.optional().describe('By its origin; absent in a rehearsal and in older records'),
        local_sha: schemas/* string */.YjP()
            .optional()
            .describe('Commit of the event or the checkout, where the origin of the branch has another'),
        transport: schema/* Transport */.oK,
    }),
    'target:rechecked': () => ({
        branch_check: control_fields/* BranchCheck */.nS,
        head_sha: events_text.describe('Where the branch stands after the cloud task has ended; null where nobody told'),
    }),
    'codex:resolved': () => ({ version: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() }),
    'stage:started': () => ({ stage: schemas/* string */.YjP(), pid: schemas/* int */.Whr(), process_start: events_text }),
    'stage:ended': () => ({
        stage: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['succeeded', 'failed', 'skipped']),
        ended: events_text.describe('How the process ended; null where none was started'),
        exit_code: schemas/* int */.Whr().nullable(),
        duration_ms: schema/* Count */.y_,
        allowed_failure: schemas/* boolean */.zMY(),
        output_bytes: schema/* Count */.y_,
        dropped_bytes: schema/* Count */.y_,
        log: FileRecord.nullable(),
        summary: events_text,
        code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE).optional().describe('Why the run cannot go on; absent where it can'),
    }),
    'agent:event': () => ({ stage: schemas/* string */.YjP(), kind: schemas/* enum */.k5n(AGENT_EVENT_KINDS), summary: schemas/* string */.YjP() }),
    'agent:completed': () => ({
        stage: schemas/* string */.YjP(),
        usage: schema/* TokenUsage */.BY.nullable().describe('Null where the Codex CLI tells none, as for a review'),
    }),
    'cloud:submitting': () => ({
        environment: schemas/* string */.YjP(),
        branch: schemas/* string */.YjP(),
        attempts: schemas/* int */.Whr(),
        nonce: schemas/* string */.YjP(),
        prompt_sha256: schemas/* string */.YjP(),
        known_tasks: schemas/* array */.YOg(schemas/* string */.YjP())
            .nullable()
            .optional()
            .describe('Tasks of the environment before the call; null where the list could not be read'),
        known_complete: schemas/* boolean */.zMY().optional().describe('The whole list was read'),
    }),
    'cloud:in_doubt': () => ({
        message: schemas/* string */.YjP(),
        candidates: schemas/* array */.YOg(schemas/* strictObject */.rej({ task_id: schemas/* string */.YjP(), url: schemas/* string */.YjP(), word: schemas/* string */.YjP() })),
    }),
    'call:retrying': () => ({ call: schemas/* string */.YjP(), code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE), tries: schema/* Count */.y_, wait_ms: schema/* Count */.y_ }),
    'call:started': () => ({ call: schemas/* string */.YjP(), pid: schemas/* int */.Whr(), process_start: events_text }),
    'call:ended': () => ({
        call: schemas/* string */.YjP(),
        ended: schemas/* string */.YjP(),
        exit_code: schemas/* int */.Whr().nullable(),
        recognised: events_text,
        duration_ms: schema/* Count */.y_,
    }),
    'cloud:submitted': () => ({
        task_id: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        adopted: schemas/* enum */.k5n(['nonce', 'sole_candidate', 'given'])
            .optional()
            .describe('Why it is taken for ours; absent where the answer to the submit named it'),
    }),
    'cloud:polled': () => ({
        status: schemas/* enum */.k5n(lifecycle/* CLOUD_STATUSES */.zJ),
        word: schemas/* string */.YjP(),
        via: schemas/* literal */.euz('list')
            .optional()
            .describe('Where the word was read; absent for a read of this task alone'),
        listed: schemas/* string */.YjP().optional().describe('The word of the list, where a read of the task says another'),
    }),
    'cloud:poll_failed': () => ({
        code: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE),
        message: schemas/* string */.YjP(),
        failures_in_a_row: schema/* Count */.y_,
        wait_ms: schema/* Count */.y_.nullable().optional().describe('Before the next read; null where there is none'),
    }),
    'cloud:ended': () => ({ status: schemas/* enum */.k5n(lifecycle/* CLOUD_STATUSES */.zJ) }),
    'diff:fetched': () => diff_fields/* Diff */.oO.shape,
    'diff:attempt': () => diff_fields/* AttemptDiff */.tg.shape,
    'run:failed': () => ({ ...schema/* Failure */.HR.shape, message: schemas/* string */.YjP() }),
    'build:completed': () => ({ success: schemas/* boolean */.zMY(), files: schemas/* array */.YOg(FileRecord) }),
    'test:completed': () => ({ findings: schemas/* array */.YOg(schema/* Finding */.wI) }),
    'review:completed': () => ({
        approved: schemas/* boolean */.zMY(),
        feedback: schemas/* string */.YjP(),
        outcome: schemas/* enum */.k5n(reasons/* OUTCOMES */.im),
        reason: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE).nullable(),
        commit_proven: schemas/* boolean */.zMY(),
    }),
    'run:completed': () => ({
        outcome: schemas/* enum */.k5n(reasons/* OUTCOMES */.im),
        reason: schemas/* enum */.k5n(reasons/* REASON_CODES */.OE).nullable(),
        verdict: schemas/* enum */.k5n(schema/* VERDICTS */.bk),
        guidance: events_text,
    }),
    'apply:started': () => ({ sha256: schemas/* string */.YjP().describe('Of the diff'), by: control_fields/* Requester */.D7 }),
    'apply:completed': () => ({
        status: schemas/* enum */.k5n(['succeeded', 'failed']),
        sha256: schemas/* string */.YjP().describe('Of the diff'),
        files: schema/* Count */.y_.describe('How many files the diff touches'),
        forced: schemas/* enum */.k5n(reasons/* OUTCOMES */.im).nullable().describe('The outcome it was applied in spite of; null for a pass'),
        allowed: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Paths of concern that were allowed by name'),
        message: events_text.describe('Why it failed'),
        by: control_fields/* Requester */.D7,
    }),
};
const EVENT_NAMES = Object.keys(PAYLOADS);
const lines = new Map();
/** The shape of one event's line. */
function lineOf(name) {
    const payload = PAYLOADS[name]();
    return schemas/* strictObject */.rej({ ...HEADER, event: schemas/* literal */.euz(name), payload: schemas/* strictObject */.rej(payload) });
}
/** One line of `events.jsonl`, whatever its event: for who wants to know of all of them. */
function eventLine() {
    const [first, ...others] = EVENT_NAMES;
    return schemas/* discriminatedUnion */.gMt('event', [lineOf(first ?? 'run:started'), ...others.map(lineOf)]);
}
/** Reads one line's value; null where it is no event of ours. */
function readEvent(value) {
    const name = value?.event;
    if (!EVENT_NAMES.includes(name))
        return null;
    const line = lines.get(name) ?? lineOf(name);
    lines.set(name, line);
    const result = line.safeParse(value);
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
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   a4: () => (/* binding */ tasksOf),
/* harmony export */   jC: () => (/* binding */ noRun),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70770);
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
    const task = name.endsWith(`/${LATEST}`) ? name.slice(0, -LATEST.length - 1) : null;
    if (task !== null)
        return runs.filter(({ taskId }) => taskId === task).slice(-1);
    const ways = [
        ({ runId, taskId }) => runId === name || `${taskId}/${runId}` === name,
        ({ runId }) => runId.startsWith(name),
        ({ runId }) => runId.endsWith(name),
    ];
    return ways.map((way) => runs.filter(way)).find((found) => found.length > 0) ?? [];
}
function several(name, runs) {
    const ids = runs.map(({ taskId, runId }) => `${taskId}/${runId}`);
    return refusal(`"${name}" can mean ${runs.length} runs`, `Name one of ${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(ids)}`);
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
    // No run that is found needs it, and its shapes are many.
    const { readState } = await __webpack_require__.e(/* import() */ 3208).then(__webpack_require__.bind(__webpack_require__, 83208));
    for (const taskId of await tasksOf(root)) {
        const { runs } = await readState({ workingDirectory: root, taskId }).catch(() => ({ runs: [] }));
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

/***/ 20447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ pathInRun),
/* harmony export */   Ck: () => (/* binding */ loadRecord),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   Wu: () => (/* binding */ CALL_LOG),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export judgedOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13963);
/* harmony import */ var _lib_log_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17201);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61873);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98211);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95913);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73936);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99341);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45919);
/**
 * A run as it lies in its directory: what the tester judges, whether the run has just ended here or was downloaded
 * a year later. Reads files of unknown origin within bounds and never follows a path out of the directory.
 */













/** The log of all calls of a run, by its path in the run directory. */
const CALL_LOG = 'cloud/commands.ndjson';
/** The files that a run writes, by their path in its directory; whatever else lies there is somebody else's. */
const OWN_FILE = /^(?:(?:manifest|run-summary|verdict|history-record)\.json|junit\.xml|(?:events|control)\.jsonl|cloud\/(?:commands\.ndjson|transcript\.json)|cloud\/[A-Za-z0-9_-]+(?:\.attempt-[2-9])?\.diff\.patch|stages\/\d+-[A-Za-z0-9._-]+\.log)$/;
/** True for a file that the run itself writes. */
function isOwnFile(path) {
    return OWN_FILE.test(path);
}
/** Where the logs of the stages lie. */
const LOGS = 'stages/';
const MAX_FILES = 2000;
/** A run directory holds a handful of small files; what is larger is not read. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Loads the directory of a run; `redactor` tells which values no log may hold. Throws RunError `input_invalid` where
 * it holds no readable manifest.json.
 */
async function loadRecord(folder, redactor = new _lib_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .Redactor */ .p()) {
    const files = new Map();
    const unread = [];
    await collect(folder, '', { files, unread, redactor });
    const manifestFile = files.get('manifest.json');
    if (manifestFile === undefined)
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_9__/* .noRun */ .jC)(folder);
    const raw = (0,_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .readFields */ .qU)(parseJson(manifestFile.text), 'manifest.json');
    const { events: allEvents, torn } = parseEvents(files.get('events.jsonl')?.text ?? '');
    const events = judgedOf(allEvents);
    if (allEvents.length === 0 && tellsNothing(raw))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'manifest.json')} is no manifest: it tells nothing of a run`, { guidance: 'Name the directory of a run: .runs/<task>/cli/<run>' });
    const folded = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_10__/* .fold */ .AU)(events);
    return {
        raw,
        manifest: folded ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .readManifest */ .WI)(raw),
        folded,
        events,
        allEvents,
        eventsTorn: torn,
        summary: readSummary(files.get('run-summary.json')?.text ?? ''),
        files,
        unread,
    };
}
/** The events up to and with the last session's `build:completed`; all of them where it has none. */
function judgedOf(allEvents) {
    const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_12__/* .sessionOf */ .MC)(allEvents);
    const built = session.findIndex(({ event }) => event === 'build:completed');
    return built === -1 ? allEvents : allEvents.slice(0, allEvents.length - session.length + built + 1);
}
function tellsNothing(raw) {
    return Object.values((0,_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .readManifest */ .WI)(raw)).every((value) => value === undefined);
}
/** The events of a file's text up to the first line that is none, and whether there was such a line. */
function parseEvents(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const events = [];
    for (const line of lines) {
        const event = (0,_events_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvent */ .j_)(parseJson(line));
        if (event === null)
            return { events, torn: true };
        events.push(event);
    }
    return { events, torn: text !== '' && !text.endsWith('\n') };
}
/** The path inside the run directory that a path in the manifest names; null where it names no file in it. */
function pathInRun(path, taskId, runId) {
    const prefix = `.runs/${taskId}/cli/${runId}/`;
    if (!path.startsWith(prefix))
        return null;
    const inside = path.slice(prefix.length);
    return inside.split('/').some((part) => part === '' || part === '.' || part === '..') ? null : inside;
}
async function collect(folder, prefix, collection) {
    const { files, unread, redactor } = collection;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, prefix)).catch(async (error) => {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT') && !(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOTDIR'))
            throw error;
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_9__/* .noRun */ .jC)(folder);
    });
    for (const name of names.sort()) {
        const path = prefix === '' ? name : `${prefix}/${name}`;
        const info = await unlessGone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        if (info?.isDirectory())
            await collect(folder, path, collection);
        // Links are left out: what they lead to is not part of the run.
        else if (!info?.isFile())
            continue;
        else if (info.size > mostBytesOf(path) || files.size >= MAX_FILES)
            unread.push(path);
        else if (path.startsWith(LOGS))
            files.set(path, await readThrough((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), redactor));
        else {
            const bytes = await unlessGone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
            if (bytes === null)
                continue;
            files.set(path, { sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes), bytes: bytes.length, text: bytes.toString('utf8') });
        }
    }
}
/** The log of a stage is read piece by piece, and so may be as large as one is kept. */
function mostBytesOf(path) {
    return path.startsWith(LOGS) ? _lib_log_file_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_LOG_BYTES */ .yt : MAX_FILE_BYTES;
}
/** Null for what has gone since it was listed, as the lock of somebody who wants to resume the run. */
async function unlessGone(read) {
    return read.catch((error) => {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT'))
            return null;
        throw error;
    });
}
/** A text of it stays where short-lived things are, and is soon gone; larger ones pile up. */
const BLOCK_BYTES = 64 * 1024;
/** Reads a file piece by piece: a redactor that changes anything on the way has found a secret. */
async function readThrough(path, redactor) {
    const [bytesHash, textHash, redactedHash] = [
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'),
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'),
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'),
    ];
    const decoder = new TextDecoder();
    const redacting = redactor.stream();
    let bytes = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: BLOCK_BYTES })) {
        bytes += piece.length;
        bytesHash.update(piece);
        const text = decoder.decode(piece, { stream: true });
        textHash.update(text);
        redactedHash.update(redacting.push(text));
    }
    const rest = decoder.decode();
    textHash.update(rest);
    redactedHash.update(redacting.push(rest) + redacting.end());
    const holdsSecret = textHash.digest('hex') !== redactedHash.digest('hex');
    return { sha256: bytesHash.digest('hex'), bytes, text: '', holdsSecret };
}
function readSummary(text) {
    const value = parseJson(text);
    return value === null || typeof value !== 'object' || Array.isArray(value)
        ? null
        : value;
}
/** The value of a JSON text; null also where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 32828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ pollFailed),
/* harmony export */   FY: () => (/* binding */ polled),
/* harmony export */   gg: () => (/* binding */ cloud),
/* harmony export */   nv: () => (/* binding */ preparedCloud),
/* harmony export */   sg: () => (/* binding */ fetched),
/* harmony export */   zU: () => (/* binding */ attempted)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99341);
/**
 * What events change of `cloud_execution` and of the diff. Pure; knows no other field of the manifest.
 */

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
/** After a read of the state that gave no word; `at` as an ISO time. */
function pollFailed(manifest, at) {
    const count = manifest.cloud_execution?.poll_count ?? 0;
    return cloud(manifest, { last_polled_at: at, poll_count: count + 1 });
}
/** The history with one more entry where the word has changed; once it is full, the last entry gives way. */
function remember(history, entry) {
    return history.at(-1)?.word === entry.word ? history : [...history.slice(0, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_STATUS_HISTORY */ .BP - 1), entry];
}
/** After the look at the diff of another attempt; a later session looks again. */
function attempted({ attempt_diffs: known = [] }, diff) {
    return { attempt_diffs: [...known.filter(({ nth }) => nth !== diff.nth), diff] };
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
/* harmony import */ var _diff_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73311);
/* harmony import */ var _reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32828);


/** Who asked, in one word. */
function actorOf({ user, host }) {
    return user === null ? host : `${user}@${host}`;
}
/** What an event of control changes; nothing for any other. */
function controlled(manifest, event) {
    switch (event.event) {
        case 'credential:checked':
            // What became of the login of an earlier session says nothing of this one.
            return {
                credential: event.payload,
                ...(manifest.credential_rotation ? { credential_rotation: null } : {}),
            };
        case 'credential:rotated':
            return { credential_rotation: event.payload };
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
        diff: known ? manifest.diff : { ..._diff_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DIFF_FILE */ .T0, status: 'pending' },
        ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, {
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
    const required = pipeline?.guardrails_required === true || pipeline?.guardrails_required_in !== undefined;
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
/* harmony import */ var _diff_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73311);
/* harmony import */ var _reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32828);
/* harmony import */ var _reduce_control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99380);



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
    return next.commands === manifest.commands ? next : (0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .withGuardrails */ .Z3)(next, event.timestamp);
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
        ...(payload.configuration_check === undefined ? {} : { configuration_check: true }),
        ...(payload.trusted_files === undefined ? {} : { trusted_files: payload.trusted_files }),
        ...(payload.repeat === undefined ? {} : { repeat: payload.repeat }),
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
        ...(payload.retry_policy === undefined ? {} : { retry_policy: payload.retry_policy }),
        codex_cli: { version: null, sha256: null },
        ...pipelineFields(payload),
        commands,
        ...(0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .guardrailsAtStart */ .wg)(payload, commands, event.timestamp),
        cloud_execution: cloud ? (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .preparedCloud */ .nv)(payload) : null,
        diff: { ..._diff_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DIFF_FILE */ .T0, status: 'pending' },
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
    const { pipeline, mode, scenario: id, title, item } = payload;
    if (pipeline === undefined) {
        const said = item === undefined ? {} : { selected: true, ...item };
        return [{ index: 1, id, title, kind: mode === 'cloud' ? 'cloud' : 'command', ...BLANK, ...said }];
    }
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
        ...saidOf(stage),
        ...(stage.guardrail ? { guardrail: true } : {}),
    }));
}
/** What the planner said of a stage; older records do not hold all of it. */
function saidOf({ selected, requires_cloud, runnable }) {
    if (requires_cloud === undefined || runnable === undefined)
        return {};
    return { selected, requires_cloud, runnable };
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
                ...(event.payload.branch_check ? { branch_check: event.payload.branch_check } : {}),
                transport: event.payload.transport,
                ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, { environment_id: event.payload.environment }),
            };
        case 'target:rechecked':
            // Between the two looks the cloud may have taken either commit.
            return event.payload.head_sha === manifest.head_sha ? {} : { commit_evidence: null };
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
        case 'call:ended':
            // The first call of the service is the first line of their log.
            return manifest.log_path === null ? logged(manifest, event) : {};
        case 'cloud:submitting': {
            const begun = { ...manifest, ...logged(manifest, event) };
            return { ...begun, ...command(begun, { status: 'running', started_at: at }) };
        }
        case 'cloud:submitted':
            return {
                commit_evidence: isPinned(manifest) ? 'pinned' : null,
                ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, {
                    task_id: event.payload.task_id,
                    status_url: event.payload.url,
                    submitted_at: at,
                }),
            };
        case 'cloud:polled':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .polled */ .FY)(manifest, event);
        case 'cloud:poll_failed':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .pollFailed */ .F8)(manifest, at);
        case 'cloud:ended':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, { status: event.payload.status, completed_at: at });
        case 'diff:attempt':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .attempted */ .zU)(manifest, event.payload);
        case 'diff:fetched':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .fetched */ .sg)(manifest, event.payload);
        case 'apply:started':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, { apply_status: null });
        case 'apply:completed':
            return (0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, { apply_status: event.payload.status });
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
                // What has not begun by now never will.
                commands: manifest.commands.map((one) => one.status === 'pending' ? { ...one, status: 'skipped' } : one),
                ...(0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .concluded */ ._S)(manifest),
            };
        default:
            return (0,_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .controlled */ .bg)(manifest, event);
    }
}
/** Of a branch whose head nobody could read it is not known which commit is worked on. */
function isPinned({ head_sha, branch_check = 'found' }) {
    return head_sha !== null && branch_check === 'found';
}
/** The log of the calls is there from now on. */
function logged(manifest, { task_id, run_id }) {
    const log = `${runFolder(task_id, run_id)}/cloud/commands.ndjson`;
    return {
        log_path: log,
        ...command(manifest, { log_path: log }),
        ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, { log_path: log }),
    };
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
        ...(0,_reduce_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .cloud */ .gg)(manifest, {
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

/***/ 53229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RetryPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/**
 * What a run tries again, as its record tells it. Shape only.
 */

/** What is tried again, how often and after which waits. */
const RetryPolicy = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    first_wait_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    longest_wait_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    factors: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).describe('By class of failure; 1 for all others'),
    poll_errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    poll_errors_in_a_row: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    adopt: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['never', 'sole-candidate']),
});


/***/ }),

/***/ 89060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ SCENARIO_FIELDS),
/* harmony export */   _p: () => (/* binding */ STARTED_FIELDS),
/* harmony export */   f7: () => (/* binding */ WorkflowRun)
/* harmony export */ });
/* unused harmony export Repeat */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _lib_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23287);
/**
 * What the record tells of the scenario's wishes beside its prompt: which of several tries a run is, what its diff may
 * touch, and by which refusal it is to end. Shapes only; all of it is absent in records of runs that have none.
 */


const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** Of a scenario that is run several times, and judged by how often it passes. */
const Repeat = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The name of the task without the number of the try'),
    nth: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2),
    minimum_pass: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
/** What a diff has to touch, must not touch, and how large it may be. */
const DiffLimits = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    must_touch: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Globs: each is met by a path at least'),
    must_not_touch: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Globs: none is met by any path'),
    maximum_files: Count.optional(),
    maximum_lines: Count.optional().describe('Added and removed together'),
    maximum_bytes: Count.optional(),
});
/** The job that a run is part of. */
const WorkflowRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Commit of the event: of a pull request its head'),
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{8}$/)
        .optional()
        .describe('Which plan of several jobs it is of, the same for all of them; absent for a run of none'),
});
/** In the first event and in the manifest alike. */
const SCENARIO_FIELDS = {
    repeat: Repeat.optional().describe('Which of several tries it is; absent for a run that is tried once'),
};
/** In the first event alone. */
const STARTED_FIELDS = {
    ...SCENARIO_FIELDS,
    diff_limits: DiffLimits.optional(),
    refused_as: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_lib_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUSALS */ .a).optional().describe('The reason by which the run has to end'),
    workflow_run: WorkflowRun.optional().describe('Absent outside of workflows'),
};


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
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   gb: () => (/* binding */ CloudFallback),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   jy: () => (/* binding */ VerdictRecord),
/* harmony export */   oK: () => (/* binding */ Transport),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   t: () => (/* binding */ STAGE_KINDS),
/* harmony export */   wI: () => (/* binding */ Finding),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64377);
/* harmony import */ var _cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6622);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94295);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81374);
/* harmony import */ var _control_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3691);
/* harmony import */ var _credential_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31517);
/* harmony import */ var _diff_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73311);
/* harmony import */ var _retry_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53229);
/* harmony import */ var _scenario_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89060);
/* harmony import */ var _trust_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79266);
/**
 * The shapes on disk and the results of the roles. Field names on disk are snake_case and those of existing
 * codex-orchestrator manifests; changes are additive and nullable. Shapes only: no logic but reading leniently.
 */











const text = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().nullable();
const time = zod__WEBPACK_IMPORTED_MODULE_11__/* .datetime */ .w$().nullable();
const sha = zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/)
    .nullable();
const Count = zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(0);
const MODES = ['mcp', 'cloud'];
const EVIDENCE = ['live', 'rehearsal'];
/** `ignore` is said where a policy does not care; `allow` is possible for a pass only. */
const VERDICTS = ['allow', 'warn', 'block', 'ignore'];
/** At most this many changes of state are kept; a task has far fewer. */
const MAX_STATUS_HISTORY = 50;
/** The 17 fields of existing manifests, and the history of state words. */
const CloudExecution = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    task_id: text,
    environment_id: text.describe('Id or label, as it was asked for'),
    status: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD_STATUSES */ .zJ),
    status_url: text,
    submitted_at: time,
    completed_at: time,
    last_polled_at: time,
    poll_count: Count.describe('Reads of the state, failed ones included'),
    poll_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().positive(),
    timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig().positive(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).describe('Best of N, not retries'),
    diff_path: text,
    diff_url: text,
    diff_status: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['pending', 'available', 'unavailable']),
    apply_status: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['not_requested', 'succeeded', 'failed'])
        .nullable()
        .describe('Of the last apply; null where it was begun and nobody has told its end'),
    log_path: text,
    error: text,
    status_history: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_11__/* .datetime */ .w$(), status: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_cloud_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUD_STATUSES */ .zJ), word: text }))
        .max(MAX_STATUS_HISTORY),
});
const Failure = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    class: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    code: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE),
    phase: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['admit', 'prepare', 'stage', 'submit', 'poll', 'diff', 'assert', 'report']),
    retryable: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(),
    guidance: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    retry: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ tries: Count, stopped: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_lib_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .STOPS */ .K).describe('Why it was not tried again') })
        .optional(),
});
const STAGE_KINDS = ['command', 'agent', 'review', 'cloud'];
const ROLES = ['build', 'test', 'review'];
/** What the Codex CLI says that a stage has used. */
const TokenUsage = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    input_tokens: Count,
    cached_input_tokens: Count,
    output_tokens: Count,
});
/** One stage; fields that existing manifests do not have are optional. */
const Command = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    index: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1),
    id: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    command: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['command', 'subpipeline', 'agent', 'review', 'cloud']),
    status: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['pending', 'running', 'succeeded', 'failed', 'skipped']),
    started_at: time,
    completed_at: time,
    exit_code: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().nullable(),
    summary: text,
    log_path: text,
    error_file: text,
    sub_run_id: text,
    role: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(ROLES).optional(),
    parent_pipeline: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().optional(),
    selected: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY().optional().describe('What the planner said; so are the next two'),
    requires_cloud: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY().optional().describe('As it is declared, wherever it was run'),
    runnable: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY().optional().describe('It could be run in the mode of the run'),
    allowed_failure: zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY().optional().describe('It failed, and the pipeline says that it may'),
    guardrail: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz(true).optional(),
    usage: TokenUsage.optional().describe('Of an agent; absent where the Codex CLI tells none, as for a review'),
});
/** Why a run that was to go to the cloud stayed on this machine. */
const CloudFallback = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    mode_requested: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('cloud'),
    mode_used: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('mcp'),
    reason: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    issues: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP() })),
    checked_at: zod__WEBPACK_IMPORTED_MODULE_11__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['auto', 'dispatch_off']),
});
const Transport = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    proxy: text.describe('Scheme, host and port of the proxy the Codex CLI used; never its credentials'),
    custom_ca_sha256: sha,
});
/** `manifest.json` of one run. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz(1),
    task_id: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['queued', 'in_progress', 'succeeded', 'failed', 'cancelled', 'skipped'])
        .describe('Progress only'),
    status_detail: text.optional().describe('paused, cancelling or approval:<stage>'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im)
        .nullable()
        .describe('The only input of the verdict; null until the run has ended'),
    reason: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE).nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(EVIDENCE).nullable().describe('Null where nothing was run'),
    ..._trust_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .TRUST_FIELDS */ .$,
    ..._scenario_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .SCENARIO_FIELDS */ .DN,
    transport: Transport,
    execution_mode_requested: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(MODES),
    execution_mode: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(MODES),
    started_at: zod__WEBPACK_IMPORTED_MODULE_11__/* .datetime */ .w$(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_11__/* .datetime */ .w$(),
    completed_at: time,
    branch: text,
    head_sha: text,
    branch_check: _control_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .BranchCheck */ .nS.optional(),
    commit_evidence: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['pinned', 'proven']).nullable(),
    nonce: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    codex_cli: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ version: text, sha256: sha }),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().optional(),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().optional(),
    plan_target_id: text.optional(),
    mode_reason: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().optional(),
    commands: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(Command),
    cloud_execution: CloudExecution.nullable(),
    cloud_fallback: CloudFallback.optional(),
    diff: _diff_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .Diff */ .oO,
    attempt_diffs: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(_diff_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .AttemptDiff */ .tg).optional(),
    credential: _credential_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .CredentialHealth */ .Q.optional(),
    credential_rotation: _credential_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .CredentialRotation */ .M.nullable().optional(),
    failure: Failure.nullable(),
    retry_policy: _retry_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .RetryPolicy */ .f.optional(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(_control_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Approval */ .CP).optional(),
    guardrail_status: _control_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .GuardrailStatus */ .wP.optional(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(_control_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .ResumeEvent */ .Ew).optional(),
    log_path: text,
    run_summary_path: text,
});
/** One rule's result. `pointer` is a JSON pointer into manifest.json unless it names another file first. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['off', 'warn', 'error']),
    status: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['passed', 'failed', 'not_applicable']),
    expected: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    actual: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    pointer: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
    cure: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
});
/** `verdict.json`: what a gate needs, and nothing it would have to trust beside it. */
const VerdictRecord = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz(1),
    contract: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe('Version of the contract; absent where an older release judged'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
    reason: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE).nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(EVIDENCE).nullable(),
    mode: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(MODES),
    findings: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(Finding),
    policy: zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(VERDICTS),
        unmet_requirement: text.describe('What the event requires of a pass and this one lacks'),
        check_conclusion: zod__WEBPACK_IMPORTED_MODULE_10__/* ["enum"] */ .k5n(['success', 'failure', 'neutral', 'skipped', 'timed_out', 'cancelled']),
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

/***/ 45919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   IC: () => (/* binding */ brokenStage),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   _l: () => (/* binding */ isPlayed),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   lj: () => (/* binding */ unfinishedStages),
/* harmony export */   ll: () => (/* binding */ standstillMs),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   xu: () => (/* binding */ approvedStages)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98211);

/** The events since the run was last opened, that event included. */
function sessionOf(events) {
    return events.slice(Math.max(0, openingOf(events)));
}
/** Index of the event by which the run was last opened; -1 where there is none. */
function openingOf(events) {
    return events.findLastIndex(({ event }) => event === 'run:started' || event === 'run:reopened');
}
/** The process that has the run, or had it last; null where the record is older than that it tells it. */
function processOf(events) {
    const opening = events[openingOf(events)];
    if (opening?.event === 'run:reopened')
        return opening.payload.process;
    return opening?.event === 'run:started' ? (opening.payload.process ?? null) : null;
}
/** The ends of each stage that count: what was run again by a later session does not. */
function endsOf(events) {
    const ends = new Map();
    for (const { event, payload } of events) {
        if (event === 'stage:ended')
            ends.set(payload.stage, [...(ends.get(payload.stage) ?? []), payload]);
        if (event === 'run:reopened')
            for (const stage of payload.stages)
                ends.delete(stage);
    }
    return ends;
}
/** True where a stage came to an end of its own, good or bad: it is never run again. */
function isFinished({ status, ended }) {
    return status !== 'skipped' && ended !== 'cancelled';
}
/** The first stage that came to an end of its own by which the run cannot go on. */
function brokenStage(events) {
    return [...endsOf(events).values()].flat().find((end) => isFinished(end) && end.code !== undefined);
}
/** The selected stages of a local run that are left to run, in the order of the plan. */
function unfinishedStages(events) {
    const ends = endsOf(events);
    const stages = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvent */ .MY)(events, 'run:started')?.payload.pipeline?.stages ?? [];
    return stages.filter(({ id, selected }) => selected && !ends.get(id)?.some(isFinished)).map(({ id }) => id);
}
/** The stages that are approved. An approval holds for the whole run, in whatever session it was given. */
function approvedStages(events) {
    return new Set((0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'approval:granted').map(({ payload }) => payload.stage));
}
/**
 * Milliseconds between two times in which the run stood still: it was paused, had no process, or waited for an
 * approval. The last is true of a run in the cloud only, which does nothing else meanwhile.
 */
function standstillMs(events, from, to) {
    const [start, end] = [Date.parse(from), Date.parse(to)];
    let [total, since, paused] = [0, null, false];
    const asked = new Set();
    let before = start;
    for (const event of events) {
        const at = Date.parse(event.timestamp);
        if (event.event === 'run:reopened') {
            // From the last sign of life of the process before.
            since ??= before;
            paused = false;
            asked.clear();
        }
        if (event.event === 'run:paused')
            paused = true;
        if (event.event === 'run:resumed' || event.event === 'run:cancelling')
            paused = false;
        if (event.event === 'approval:requested')
            asked.add(event.payload.stage);
        if (event.event === 'approval:granted')
            asked.delete(event.payload.stage);
        const still = paused || asked.size > 0;
        if (still)
            since ??= at;
        else if (since !== null) {
            total += overlap(since, at);
            since = null;
        }
        before = at;
    }
    return since === null ? total : total + overlap(since, end);
    function overlap(one, other) {
        return Math.max(0, Math.min(other, end) - Math.max(one, start));
    }
}
/** True for a rehearsal of a cloud task: that ended with the process that played it, and nobody can go on with it. */
function isPlayed({ evidence, execution_mode: mode, }) {
    return evidence === 'rehearsal' && mode === 'cloud';
}


/***/ }),

/***/ 79266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TRUST_FIELDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/**
 * What the record tells of trust: from which commit the files of the user were read, and what kind of a rehearsal it was.
 * Shapes only; the first event and the manifest have them alike.
 */

/** Absent in records of runs that had nothing of it to tell. */
const TRUST_FIELDS = {
    configuration_check: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)
        .optional()
        .describe('A rehearsal for a pull request from a fork or of Dependabot: no canary'),
    trusted_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Null where the event told none, and no file was read'),
        differing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
            .describe('Paths that the work tree had otherwise, and that were not obeyed'),
    })
        .optional()
        .describe('Files of the user that were read from the commit that the event is based on'),
};


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
