export const id = 787;
export const ids = [787];
export const modules = {

/***/ 70261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ putAside),
/* harmony export */   p: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/**
 * Files of a work tree that stand aside for others while agents work in it, and come back afterwards, also where the process
 * died in between: what is done is written down before it is done. Follows no link, neither of a file nor of a folder above
 * it. Knows nothing of which files those are, and why.
 */






const Journal = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    head: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    entries: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
            .refine((path) => path.split('/').every((part) => !['', '.', '..', '.git'].includes(part))),
        /** Of what stands in; null where nothing does. */
        sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    })),
    /** Folders that were made for them. */
    made: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const MAX_JOURNAL = 4 << 20;
const MAX_FILE = 16 << 20;
const WRITE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
/** Gives the paths at which nothing could be changed: a folder above them is a link, or none. */
async function putAside(place, wanted) {
    await putBack(place);
    const room = roomOf(place);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(room, { recursive: true });
    const plan = await planOf(place, wanted);
    const journal = {
        head: place.head,
        entries: plan.reachable.map(({ path, text }) => ({ path, sha256: text === null ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text) })),
        made: plan.made,
    };
    // Before anything is moved: from here on whoever comes next can bring it back.
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(journalOf(place), JSON.stringify(journal));
    try {
        for (const [at, { path }] of journal.entries.entries())
            await move((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(room, String(at)));
        for (const { path, text } of plan.reachable)
            if (text !== null)
                await writeNew(place, path, text);
    }
    catch (cause) {
        await putBack(place);
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('base_unavailable', `The files that steer agents cannot be put in place: ${why}`, {
            cause,
        });
    }
    return plan.unreachable;
}
/**
 * Brings back what stood aside, if anything does. Gives the paths at which what stood in for it was changed in the
 * meantime: that is gone then.
 */
async function putBack(place) {
    const journal = await readJournal(place);
    if (journal === null)
        return [];
    const changed = [];
    if (journal.head === place.head) {
        for (const [at, entry] of journal.entries.entries())
            if (await bringBack(place, String(at), entry))
                changed.push(entry.path);
        for (const folder of journal.made.toReversed())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, folder)).catch(() => { });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(roomOf(place), { recursive: true, force: true });
    return changed;
}
function roomOf({ gitFolder }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitFolder, 'codex-orchestrator');
}
function journalOf(place) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(roomOf(place), 'journal.json');
}
async function readJournal(place) {
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(journalOf(place), MAX_JOURNAL);
    if (text === null)
        return null;
    try {
        return Journal.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
async function planOf({ top }, wanted) {
    const gone = new Set(wanted.map(({ path }) => path));
    const reachable = [];
    const unreachable = [];
    const made = new Set();
    for (const one of wanted) {
        const missing = [];
        let blocked = false;
        for (const folder of foldersAbove(one.path)) {
            const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder)).catch(() => null);
            // What is put aside itself is out of the way by then.
            if (info === null || (!info.isDirectory() && gone.has(folder)))
                missing.push(folder);
            else if (!info.isDirectory())
                blocked = true;
        }
        if (blocked)
            unreachable.push(one.path);
        else
            reachable.push(one);
        if (!blocked && one.text !== null)
            for (const folder of missing)
                made.add(folder);
    }
    return { reachable, unreachable, made: [...made].sort() };
}
/** The highest first. */
function foldersAbove(path) {
    const folders = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); folder !== '.'; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))
        folders.unshift(folder);
    return folders;
}
/** Moves whatever is there, a link as the link it is; nothing where nothing is. */
async function move(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).catch((error) => {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'ENOENT') && !(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'ENOTDIR'))
            throw error;
    });
}
async function writeNew({ top }, path, text) {
    for (const folder of foldersAbove(path)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder)).catch((error) => {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'EEXIST'))
                throw error;
        });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder))).isDirectory())
            throw new Error(`${folder} is no folder`);
    }
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path), WRITE, 0o644);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
/** True where what stood in was changed. Nothing that was moved already, or not yet, is touched. */
async function bringBack(place, name, { path, sha256: hash }) {
    const [there, aside] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(roomOf(place), name)];
    for (const folder of foldersAbove(path)) {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, folder)).catch(() => null);
        if (info !== null && !info.isDirectory())
            return false;
    }
    const kept = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(aside).catch(() => null);
    if (kept === null && hash === null)
        return false;
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(there, MAX_FILE);
    const standsIn = hash !== null && text !== null && (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text) === hash;
    // Where nothing was put aside, only what stands in is there to be taken away.
    if (kept === null && text !== null && !standsIn)
        return true;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(there, { recursive: true, force: true });
    if (kept !== null) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(there), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, there);
    }
    return text !== null && !standsIn;
}


/***/ }),

/***/ 70145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ localCommit),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Xb: () => (/* binding */ workTreeAt),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97606);
/**
 * Files of one commit, by its objects and never by the work tree: out of the repository of a checkout, which has the commit
 * fetched where it is shallow, or by GitHub's API. Follows no link and runs nothing that a checkout brings along.
 */


/** Where a checkout has its work tree, and which folder of it this is; null where git knows of none. */
async function workTreeAt(timeoutMs, git) {
    const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--show-toplevel', '--absolute-git-dir', 'HEAD'], timeoutMs, git);
    const [top = '', folder = '', head = ''] = result?.stdout.split('\n') ?? [];
    // What a commit brings along is no repository, though a git before 2.38 takes it for one: no path in it has this name.
    if (!folder.split(/[\\/]/).includes('.git'))
        return null;
    return result?.exitCode === 0 && /^[0-9a-f]{40}$/.test(head) ? { top, gitFolder: folder, head } : null;
}
/** A commit of the repository of the checkout; null where it is not there. */
async function localCommit(sha, timeoutMs, git) {
    const there = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['cat-file', '-e', `${sha}^{commit}`], timeoutMs, git);
    if (there?.exitCode !== 0)
        return null;
    return {
        sha,
        async entry(path) {
            const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['ls-tree', '-z', '--full-tree', sha, '--', path], timeoutMs, git);
            // A look that failed has not found that there is nothing.
            if (result?.exitCode !== 0)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('base_unavailable', `Git cannot look for ${path} in ${sha}`);
            const row = rowsOf(result.stdout).find((one) => one.path === path);
            return row === undefined ? { kind: 'absent' } : entryOf(row.mode, row.object);
        },
        async text(object) {
            const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['cat-file', 'blob', object], timeoutMs, git);
            return result?.exitCode === 0 ? result.stdout : null;
        },
    };
}
/** Every file of a commit; null where git does not tell. */
async function filesOf(sha, timeoutMs, git) {
    const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['ls-tree', '-r', '-z', '--full-tree', sha], timeoutMs, git);
    return result?.exitCode === 0 ? rowsOf(result.stdout) : null;
}
/** Every file that git tracks, asked at the root of the work tree; null where git does not tell. */
async function trackedFiles(timeoutMs, git) {
    const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['ls-files', '--stage', '-z'], timeoutMs, git);
    return result?.exitCode === 0 ? rowsOf(result.stdout) : null;
}
/** `<mode> blob <object>\t<path>`, and `<mode> <object> <stage>\t<path>`. */
function rowsOf(text) {
    return text.split('\0').flatMap((row) => {
        const match = /^(\d{6}) (?:\w+ )?([0-9a-f]{40})(?: \d)?\t([\s\S]+)$/.exec(row);
        return match === null ? [] : [{ mode: match[1] ?? '', object: match[2] ?? '', path: match[3] ?? '' }];
    });
}
/** What a mode of git says of an entry. */
function entryOf(mode, object) {
    if (mode === '100644' || mode === '100755' || mode === '100664')
        return { kind: 'file', object, mode };
    return mode === '120000' ? { kind: 'link', object } : { kind: 'other' };
}
/** Has git fetch one commit into the repository of the checkout, which keeps its refs and its depth. */
async function fetchCommit(sha, timeoutMs, git) {
    const shallow = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--is-shallow-repository'], timeoutMs, git);
    // A whole history would be cut off at a commit that is fetched by itself.
    const depth = shallow?.stdout.trim() === 'true' ? ['--depth=1'] : [];
    const quiet = [
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
    ];
    const args = [...depth, ...quiet, '--refmap=', '--upload-pack=git-upload-pack', '--', 'origin', sha];
    await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['fetch', ...args], timeoutMs, git);
}


/***/ }),

/***/ 70787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAnew: () => (/* binding */ buildAnew),
  buildHere: () => (/* binding */ buildHere),
  buildInCloud: () => (/* binding */ buildInCloud)
});

// EXTERNAL MODULE: ./build/cloud/transcript.js
var cloud_transcript = __webpack_require__(89158);
// EXTERNAL MODULE: ./build/cloud/codex-cli.js
var codex_cli = __webpack_require__(350);
// EXTERNAL MODULE: ./build/lib/files.js
var lib_files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var process = __webpack_require__(55799);
// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var events = __webpack_require__(98211);
// EXTERNAL MODULE: ./build/manifest/record.js
var manifest_record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/run-summary.js
var run_summary = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/execute/cloud-call.js
var cloud_call = __webpack_require__(93126);
// EXTERNAL MODULE: ./build/cloud/diff.js + 2 modules
var cloud_diff = __webpack_require__(50104);
// EXTERNAL MODULE: ./build/manifest/diff-fields.js
var diff_fields = __webpack_require__(73311);
// EXTERNAL MODULE: ./build/cloud/lifecycle.js
var lifecycle = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/lib/poll.js
var poll = __webpack_require__(36403);
;// CONCATENATED MODULE: ./build/execute/watch.js



/** Polls until the task has ended. False where it failed, could not be read or the deadline came first. */
async function watch(taskId, bounds, deps) {
    const { client, store, clock } = deps;
    let state = lifecycle/* SUBMITTED */.AA;
    let reads = 0;
    let wait = null;
    const end = await (0,poll/* poll */.wt)(read, {
        clock,
        gapMs: () => wait ?? gapMs(reads, bounds, clock),
        deadline: bounds.deadline,
        signal: bounds.signal,
    });
    const cut = end.ended === 'aborted' ? cancelled(state) : late(state);
    const failure = end.ended === 'done' ? end.value : cut;
    if (failure !== null) {
        await (0,cloud_call/* fail */.fJ)(store, 'poll', (0,lifecycle/* isEnded */.pl)(state) ? failure : await withRemoteEnd(failure, taskId, deps));
        return false;
    }
    await store.emit({ event: 'cloud:ended', payload: { status: state.status } });
    if (state.status !== 'error')
        return true;
    await (0,cloud_call/* fail */.fJ)(store, 'poll', {
        ok: false,
        code: 'task_error',
        message: 'the cloud task ended in ERROR',
        retryable: false,
        httpStatus: null,
    });
    return false;
    /** One poll: undefined to go on, null when the task has ended, a failure when it cannot be watched. */
    async function read() {
        const answer = await client.status(taskId, (0,cloud_call/* limitsOf */.Af)('status', bounds, clock));
        reads += 1;
        if (answer.ok) {
            wait = null;
            state = (0,lifecycle/* onWord */.WG)(state, answer.word);
            const { word, via, listed } = answer;
            const told = { ...(via === undefined ? {} : { via }), ...(listed === undefined ? {} : { listed }) };
            await store.emit({ event: 'cloud:polled', payload: { status: state.status, word, ...told } });
            if (bounds.signal.aborted)
                return cancelled(state);
            return (0,lifecycle/* isEnded */.pl)(state) ? null : undefined;
        }
        return readFailed(answer);
    }
    async function readFailed(answer) {
        state = (0,lifecycle/* onReadFailure */.gE)(state);
        const { code, message } = answer;
        const { readFailures: failures, allReadFailures } = state;
        // A read that the deadline cut short says nothing about the service.
        const cut = bounds.signal.aborted || clock.now() >= bounds.deadline;
        const stop = cut ? null : whyStop(answer, state, bounds.persistence);
        wait = (0,cloud_call/* retryWait */.y_)({ code, failures }, bounds, deps);
        await store.emit({
            event: 'cloud:poll_failed',
            payload: { code, message, failures_in_a_row: failures, wait_ms: stop === null && !cut ? wait : null },
        });
        if (bounds.signal.aborted)
            return cancelled(state);
        return stop === null ? undefined : { ...answer, retry: { tries: allReadFailures, stopped: stop } };
    }
}
/** Tasks that are watched together are looked at together: at the same times of the clock. */
function gapMs(reads, { pollIntervalMs, together }, clock) {
    const gap = (0,poll/* growingGapMs */.ml)(reads, pollIntervalMs);
    return together ? (0,poll/* untilNextMs */.qN)(gap < pollIntervalMs ? poll/* FIRST_GAP_MS */.bm : pollIntervalMs, clock) : gap;
}
/** Longest time of a call that tells the service of a cancelled run, whose record is to be closed within 2 s. */
const CANCEL_MS = 700;
/** A cancelled run has its task cancelled too, where the CLI can; what became of that stands in its failure. */
async function withRemoteEnd(failure, taskId, { client }) {
    if (failure.code !== 'cancelled')
        return failure;
    const { signal } = new AbortController();
    const answer = await client.cancel(taskId, { timeoutMs: CANCEL_MS, signal });
    if (!answer.ok || !answer.asked)
        return failure;
    const heard = answer.answered === false ? ', and no answer came' : '';
    return { ...failure, message: `the run was cancelled, and the remote task was asked to end${heard}` };
}
/** Why no further read is tried; null where one is. */
function whyStop({ retryable, code }, { readFailures, allReadFailures }, { attempts, pollErrors, pollErrorsInARow }) {
    if (!retryable)
        return 'final';
    // An outage of the token check says the same as a token that is not taken: it is believed after a few tries.
    const inARow = code === 'credentials_rejected' ? Math.min(attempts, pollErrorsInARow) : pollErrorsInARow;
    if (readFailures >= inARow)
        return 'attempts';
    return allReadFailures >= pollErrors ? 'total' : null;
}
/** `last`: what is known of the task; null once it has ended and only its diff is missing. */
function cancelled(last) {
    return stopped('cancelled', 'the run was cancelled', last);
}
/** The deadline came first. `last` as for `cancelled`. */
function late(last) {
    return stopped('deadline_exceeded', `the deadline passed${last === null ? '' : `; the last word read was ${last.word ?? 'none'}`}`, last);
}
function stopped(code, message, last) {
    const common = { ok: false, code, retryable: false, httpStatus: null };
    if (last !== null)
        return { ...common, message: `${message}; the remote task continues` };
    const guidance = 'The cloud task has ended and its diff can still be read';
    return { ...common, message: `${message} before the diff was fetched`, guidance };
}

;// CONCATENATED MODULE: ./build/execute/cloud-diff.js




/**
 * Fetches the diff, and those of the other attempts of a best-of-N task. True where the diff was looked for and the answer
 * is known; a failure is in the record.
 */
async function fetchDiff(taskId, bounds, deps) {
    const { client, store, clock } = deps;
    if (clock.now() >= bounds.deadline)
        return failDiff(late(null));
    const answer = await (0,cloud_call/* attempt */.CD)((limits) => client.diff({ taskId }, limits), { call: 'diff', bounds, deps });
    if (bounds.signal.aborted)
        return failDiff(cancelled(null));
    if (answer.ok) {
        await store.emit({ event: 'diff:fetched', payload: await keep(answer.diff) });
        if (answer.diff !== null)
            await fetchOthers();
        return true;
    }
    return failDiff(answer.code === 'deadline_exceeded' ? { ...answer, ...late(null) } : answer);
    async function failDiff(failure) {
        await store.emit({ event: 'diff:fetched', payload: { ...diff_fields/* NO_DIFF_FILE */.T0, status: 'error' } });
        await (0,cloud_call/* fail */.fJ)(store, 'diff', failure);
        return false;
    }
    /** The first diff is the one of the run. The CLI counts only the attempts that have one, and tells of none whose it is. */
    async function fetchOthers() {
        const most = store.manifest.cloud_execution?.attempts ?? 1;
        for (let nth = 2; nth <= most; nth += 1) {
            // What nobody had the time to ask for may be there all the same.
            if (clock.now() >= bounds.deadline || bounds.signal.aborted) {
                await store.emit({ event: 'diff:attempt', payload: { nth, ...diff_fields/* NO_DIFF_FILE */.T0, status: 'error' } });
                continue;
            }
            const other = await (0,cloud_call/* attempt */.CD)((limits) => client.diff({ taskId, nth }, limits), {
                call: 'diff',
                bounds,
                deps,
            });
            if (other.ok && other.diff === null)
                return;
            const kept = other.ok
                ? await keep(other.diff, `.attempt-${nth}`)
                : { ...diff_fields/* NO_DIFF_FILE */.T0, status: 'error' };
            await store.emit({ event: 'diff:attempt', payload: { nth, ...kept } });
        }
    }
    async function keep(diff, tail = '') {
        if (diff === null)
            return { ...diff_fields/* NO_DIFF_FILE */.T0, status: 'unavailable' };
        if (diff.trim() === '')
            return { ...diff_fields/* NO_DIFF_FILE */.T0, status: 'empty' };
        const safe = store.redact(diff);
        const file = await store.write(`cloud/${taskId}${tail}.diff.patch`, safe);
        const kept = { ...file, ...(0,cloud_diff/* statsOf */.LZ)(safe), status: 'available' };
        return safe === diff ? kept : { ...kept, redacted: true };
    }
}

// EXTERNAL MODULE: ./build/execute/submit.js + 2 modules
var execute_submit = __webpack_require__(48882);
;// CONCATENATED MODULE: ./build/execute/cloud.js







/** Runs the task. True where it ended READY or APPLIED and its diff was looked for; a failure is in the record. */
async function runCloudTask(target, bounds, deps) {
    const taskId = await (0,execute_submit/* submit */.tA)(target, bounds, deps);
    return taskId !== null && follow(taskId, bounds, deps);
}
/** Goes on with a task that an earlier session, or somebody else, has asked for; sends nothing. True as `runCloudTask`. */
async function continueCloudTask(task, bounds, deps) {
    if ('intent' in task) {
        const taskId = await (0,execute_submit/* settle */.G9)(task, bounds, deps);
        return taskId !== null && follow(taskId, bounds, deps);
    }
    const { taskId, given } = task;
    if (given && (0,events/* findEvent */.MY)(deps.store.events, 'cloud:submitting') && !(await isThere(taskId, bounds, deps)))
        return false;
    if (given)
        await (0,execute_submit/* recordTask */.R)(deps.store, { task_id: taskId, url: (0,protocol/* taskUrl */.Dl)(taskId), adopted: 'given' });
    return follow(taskId, bounds, deps);
}
/** A task that is named for a submit in doubt ends the doubt, and so is read once before. False: the record says why. */
async function isThere(taskId, bounds, deps) {
    const read = (limits) => deps.client.status(taskId, limits);
    const answer = await (0,cloud_call/* attempt */.CD)(read, { call: 'status', bounds, deps });
    if (answer.ok)
        return true;
    if (answer.code === 'task_not_found')
        throw new errors/* RunError */.e4('input_invalid', `The service knows no task ${taskId}`, {
            guidance: 'Nothing was decided by it: resume the run again with the id of a task that may be ours, or without one',
        });
    await (0,cloud_call/* fail */.fJ)(deps.store, 'submit', answer);
    return false;
}
async function follow(taskId, bounds, deps) {
    const ended = await watch(taskId, bounds, deps);
    return ended && fetchDiff(taskId, bounds, deps);
}

// EXTERNAL MODULE: ./build/manifest/failure.js
var failure = __webpack_require__(26742);
;// CONCATENATED MODULE: ./build/execute/queue.js
/** The stages that are left, handed out once all they need has ended well. Linear in stages and needs. */
class Queue {
    #waiting = new Map();
    #dependents = new Map();
    #ready = [];
    #handedOut = new Set();
    #items;
    constructor(items) {
        this.#items = items;
        const known = new Set(items.map(({ id }) => id));
        for (const item of items) {
            // A stage that is not selected is not waited for.
            const needs = item.needs.filter((id) => known.has(id));
            for (const id of needs)
                this.#dependents.set(id, [...(this.#dependents.get(id) ?? []), item.id]);
            if (needs.length === 0)
                this.#ready.push(item);
            else
                this.#waiting.set(item.id, { item, needs: needs.length });
        }
    }
    next() {
        const item = this.#ready.shift();
        if (item !== undefined)
            this.#handedOut.add(item.id);
        return item;
    }
    done(id) {
        for (const dependent of this.#dependents.get(id) ?? []) {
            const entry = this.#waiting.get(dependent);
            if (entry === undefined)
                continue;
            entry.needs -= 1;
            if (entry.needs === 0)
                this.#ready.push(entry.item);
        }
    }
    rest() {
        return this.#items.filter(({ id }) => !this.#handedOut.has(id));
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/marks.js
var marks = __webpack_require__(98094);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
;// CONCATENATED MODULE: ./build/execute/agent.js
/**
 * What the Codex CLI 0.169.0 is started with to work on a stage, and what its JSON lines tell of that. All it prints is
 * hostile text: only known events within bounds are read, the rest is in the log. Knows no process.
 */



/** Most events of one stage that are told, and most characters of each. */
const MAX_EVENTS = 200;
const MAX_SUMMARY = 500;
/** Most characters of the last message: what a stage comes to. */
const MAX_MESSAGE = 4000;
/** A longer line is not read. */
const MAX_LINE_BYTES = 1024 * 1024;
/** The arguments of the CLI for a stage of the kind `agent` or `review`. */
function agentArguments({ kind, prompt, review, sandbox, env }) {
    const options = [
        // A CLI that does not know a setting must not pass over it: one keeps the credential from the model.
        ...['--strict-config', '--json', '--ephemeral'],
        // Not by --sandbox: that would take the place of the whole profile (observed).
        ...['-c', `default_permissions=${toml(sandbox)}`],
        // For what the agent runs, not for the CLI: its traffic and its code are not for a pipeline to redirect.
        ...(Object.keys(env).length === 0 ? [] : ['-c', `shell_environment_policy.set=${table(env)}`]),
    ];
    // Behind the dashes a prompt is none of the CLI's options or commands, whatever it begins with.
    const asked = prompt === null ? subjectOf(review) : ['--', prompt];
    return ['exec', ...(kind === 'review' ? ['review'] : []), ...options, ...asked];
}
function subjectOf(review) {
    if (review === null || 'uncommitted' in review)
        return ['--uncommitted'];
    return 'base' in review ? ['--base', review.base] : ['--commit', review.commit];
}
function table(values) {
    return `{${Object.entries(values).map(([name, value]) => `${toml(name)}=${toml(value)}`)}}`;
}
/** A text in TOML, which is as in JSON but for one character. */
function toml(text) {
    return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}
/** Reads what the CLI prints as it comes. */
function readAgent({ redact, onEvent }) {
    // Twice: what a terminal does not show can stand in the middle of a secret.
    const clean = (text) => redact((0,lib_text/* plain */.pj)(redact(text)));
    let told = 0;
    let end = { completed: false, usage: null, error: null };
    let said = '';
    const lines = splitLines((line) => take(parseLine(line)));
    return {
        /** Takes a piece, whose bytes may be reused afterwards. Never throws for what is in it. */
        push: lines.push,
        /** To be called once, after the last piece. */
        end() {
            lines.end();
            const message = clean(said).trim();
            const cut = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
            return { ...end, message: cut === '' ? null : cut };
        },
    };
    function take(event) {
        switch (event?.type) {
            case 'item.completed':
                if (event.item.type === 'agent_message')
                    said = event.item.text;
                tell(...wordsOf(event.item));
                return;
            case 'error':
                tell('error', event.message);
                return;
            case 'turn.completed':
                end = { completed: true, usage: usageOf(event.usage), error: null };
                return;
            case 'turn.failed':
                end = { completed: false, usage: null, error: (0,lib_text/* oneLine */.TN)(clean(event.error.message), MAX_SUMMARY) };
        }
    }
    function tell(kind, words) {
        told += 1;
        if (told < MAX_EVENTS)
            onEvent(kind, (0,lib_text/* oneLine */.TN)(clean(words), MAX_SUMMARY));
        if (told === MAX_EVENTS)
            onEvent('warning', 'There is more: it is in the log of the stage');
    }
}
/** Of the items there are, those that were observed, by the fields that are told. */
const Item = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['agent_message', 'reasoning']), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('command_execution'), command: schemas/* string */.YjP(), exit_code: schemas/* int */.Whr().nullish() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('file_change'),
        changes: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), kind: schemas/* string */.YjP() })),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('web_search'), query: schemas/* string */.YjP() }),
    // A warning: the turn goes on.
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), message: schemas/* string */.YjP() }),
]);
const Line = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('item.completed'), item: Item }),
    // Also while the CLI still tries: what counts is how the turn ends.
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('turn.completed'), usage: schemas/* unknown */.L5J() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('turn.failed'), error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) }),
]);
function wordsOf(item) {
    switch (item.type) {
        case 'agent_message':
            return ['message', item.text];
        case 'reasoning':
            return ['reasoning', item.text];
        case 'command_execution':
            return ['command', `exit ${item.exit_code ?? 'unknown'}: ${item.command}`];
        case 'file_change':
            return ['file_change', item.changes.map(({ kind, path }) => `${kind} ${path}`).join(', ')];
        case 'web_search':
            return ['web_search', item.query];
        case 'error':
            return ['warning', item.message];
    }
}
function parseLine(line) {
    // Standard error comes the same way, and may have left a line of its own unended.
    const start = line.indexOf('{"type":"');
    if (start === -1)
        return null;
    try {
        return Line.safeParse(JSON.parse(line.slice(start))).data ?? null;
    }
    catch {
        return null;
    }
}
function usageOf(value) {
    const known = schemas/* object */.Ikc(schema/* TokenUsage */.BY.shape).safeParse(value).data;
    return known === undefined || known.input_tokens + known.output_tokens === 0 ? null : known;
}
/** Cuts bytes into lines of text, without those that are too long. */
function splitLines(onLine) {
    let parts = [];
    let length = 0;
    return {
        push(bytes) {
            let from = 0;
            for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
                keep(bytes.subarray(from, at));
                flush();
                from = at + 1;
            }
            keep(bytes.subarray(from));
        },
        end: flush,
    };
    function keep(part) {
        length += part.length;
        if (length > MAX_LINE_BYTES)
            parts = [];
        else
            parts.push(Uint8Array.from(part));
    }
    function flush() {
        if (length <= MAX_LINE_BYTES)
            onLine(Buffer.concat(parts).toString('utf8'));
        parts = [];
        length = 0;
    }
}

// EXTERNAL MODULE: ./build/github/remote.js
var remote = __webpack_require__(97606);
;// CONCATENATED MODULE: ./build/execute/subject.js
/**
 * Whether what a review is to look at is there. The Codex CLI itself reviews against a branch or commit that does not
 * exist without a word, and exits with 0 (observed).
 */


const GIT_TIMEOUT_MS = 20_000;
/** Why the review cannot look at what it is to; null where it can. */
async function missingSubject({ review }, place) {
    if (review === null || 'uncommitted' in review)
        return null;
    const name = 'base' in review ? review.base : review.commit;
    const git = await (0,process/* locate */.x5)('git', place.env.PATH ?? '');
    if (git === null)
        return 'there is no git to look up what it reviews';
    const { exitCode } = await place.stream({
        ...place,
        // No credential, and nothing that the checkout could have git start.
        env: {
            PATH: place.env.PATH ?? '',
            HOME: place.env.HOME ?? '',
            GIT_NO_LAZY_FETCH: '1',
            GIT_TERMINAL_PROMPT: '0',
        },
        file: git,
        args: [...remote/* SAFE */.A9, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
        timeoutMs: GIT_TIMEOUT_MS,
        onOutput: () => { },
    });
    if (exitCode === 0)
        return null;
    return `${name} is no commit of this checkout; fetch it before, as actions/checkout does with fetch-depth: 0`;
}

;// CONCATENATED MODULE: ./build/execute/stage.js
/**
 * Runs one stage of a pipeline on this machine, a command or the Codex CLI at work, within its own timeout and the run's
 * deadline, and tells how it ended. Knows nothing of other stages.
 */








/** The variable by which all that one stage has started is found when it is ended, wherever it went. */
const OWN_MARK = 'CODEX_ORCHESTRATOR_STAGE_OF';
/** A stage that was not started. */
const NOT_RUN = {
    status: 'skipped',
    ended: null,
    exit_code: null,
    duration_ms: 0,
    allowed_failure: false,
    output_bytes: 0,
    dropped_bytes: 0,
    log: null,
};
/** Runs a stage to its end; `stage:ended` is left to the caller. */
async function runStage(item, bounds, deps) {
    const { signal } = bounds;
    const left = bounds.deadline - deps.clock.now();
    if (signal.aborted || left <= 0)
        return notStarted(item, signal.aborted);
    // Nothing that was not done may look as if it had been.
    const cwd = await folderOf(item, deps.workingDirectory);
    if (cwd === null)
        return broken(item, `its cwd ${item.cwd} is no folder inside the repository`);
    const program = programOf(item, deps);
    if (program === null)
        return broken(item, 'there is no Codex CLI to work on it');
    if (item.command === null && (await deps.codex?.unchanged()) === false)
        return broken(item, `the Codex CLI at ${program.file} was changed while the run went on`);
    const missing = await missingSubject(item, { env: program.env, cwd, signal, stream: deps.stream });
    if (signal.aborted)
        return notStarted(item, true);
    if (missing !== null)
        return broken(item, missing);
    const timeoutMs = Math.min(item.timeoutMs ?? left, left);
    const performed = await perform(item, { ...program, cwd, timeoutMs, signal }, deps);
    const { result, kept, agent } = performed;
    const failure = failureOf(item, performed, timeoutMs < left) ?? unlogged(item, kept?.error ?? null);
    // One that was never started has not failed at its work: nobody knows whether it may.
    const allowed = failure?.code === 'stage_failed' && item.allowFailure && result.ended !== 'not_started';
    return {
        ended: {
            stage: item.id,
            status: failure === null ? 'succeeded' : 'failed',
            ended: result.ended,
            exit_code: result.exitCode,
            duration_ms: Math.round(result.durationMs),
            allowed_failure: allowed,
            output_bytes: result.outputBytes,
            dropped_bytes: kept?.droppedBytes ?? 0,
            log: kept?.file ?? null,
            summary: failure?.message ?? agent?.message ?? (kept?.lastLine || null),
        },
        failure: allowed ? null : failure,
    };
}
/** What is started for a stage; null for an agent in a run that has no Codex CLI. */
function programOf(item, { shell, env, codex, store }) {
    const own = { CODEX_ORCHESTRATOR_STAGE: item.id, [OWN_MARK]: `${store.runId}/${item.id}` };
    if (item.command !== null) {
        const [file, ...words] = shell;
        return { file, args: [...words, item.command], env: { ...env, ...item.env, ...own } };
    }
    if (codex === null)
        return null;
    return { file: codex.file, args: agentArguments(item), env: { ...codex.env, ...own } };
}
/** Starts the program, keeps its log, and tells what it does while it does it. */
async function perform({ id, command }, request, { store, stream, onOutput, onUnfinished }) {
    const telling = [];
    const log = store.openStageLog(id, (text) => onOutput(id, text));
    onUnfinished?.(id, () => log.unfinished);
    const reader = command === null
        ? readAgent({
            redact: store.redact,
            onEvent: (kind, summary) => tell(store.emit({ event: 'agent:event', payload: { stage: id, kind, summary } })),
        })
        : null;
    const endMarked = () => (0,marks/* killMarked */.fR)(OWN_MARK, request.env[OWN_MARK] ?? '');
    const result = await stream({
        ...request,
        onStart: (pid) => tell((0,process/* processStart */.gy)(pid).then((start) => store.emit(started(pid, start)))),
        onOutput(bytes) {
            log.write(bytes);
            reader?.push(bytes);
        },
    }).catch(async (cause) => {
        await endMarked();
        log.close();
        const why = `the output of stage ${id} could not be taken: ${(0,errors/* toRunError */.D7)(cause).message}`;
        throw new errors/* RunError */.e4('internal_error', why, { cause });
    });
    // What a command leaves behind when it ends by itself, as the daemon of a build tool, is its own affair.
    if (command === null || result.ended !== 'exited')
        await endMarked();
    const kept = log.close();
    const agent = reader?.end() ?? null;
    if (agent?.completed)
        tell(store.emit({ event: 'agent:completed', payload: { stage: id, usage: agent.usage } }));
    await Promise.all(telling);
    return { result, kept, agent };
    function started(pid, process_start) {
        return { event: 'stage:started', payload: { stage: id, pid, process_start } };
    }
    /** Waited for at the end: the child already runs. */
    function tell(work) {
        work.catch(() => { });
        telling.push(work);
    }
}
function failureOf({ id }, performed, ownTimeout) {
    const { ended, signal, error } = performed.result;
    switch (ended) {
        case 'exited':
            return exitedWrong(id, performed);
        case 'signalled':
            return { code: 'stage_failed', message: `stage ${id} was ended by ${signal ?? 'a signal'}` };
        case 'not_started':
            return {
                code: 'stage_failed',
                message: `stage ${id} could not be started: ${error ?? 'no reason given'}`,
            };
        case 'cancelled':
            return { code: 'cancelled', message: `the run was cancelled while stage ${id} ran` };
        case 'timed_out':
            return ownTimeout
                ? { code: 'stage_timed_out', message: `stage ${id} passed its own timeout` }
                : { code: 'deadline_exceeded', message: `the deadline passed while stage ${id} ran` };
    }
}
/** A command tells by its exit status; an agent must have ended its turn as well. */
function exitedWrong(id, { result, kept, agent }) {
    const { exitCode } = result;
    if (exitCode === 0 && agent?.completed !== false)
        return null;
    const last = exitCode === 0 ? 'it did not end its turn' : kept?.lastLine || 'it said nothing';
    const why = agent === null ? '' : `: ${agent.error ?? last}`;
    return { code: 'stage_failed', message: `stage ${id} exited with ${exitCode}${why}` };
}
/** What ran without its log is not proven, and that is no failure a stage may have. */
function unlogged({ id }, error) {
    if (error === null)
        return null;
    return { code: 'internal_error', message: `the log of stage ${id} could not be written: ${error}` };
}
function notStarted({ id }, aborted) {
    const failure = aborted
        ? { code: 'cancelled', message: `the run was cancelled before stage ${id}` }
        : { code: 'deadline_exceeded', message: `the deadline passed before stage ${id}` };
    return { ended: { ...NOT_RUN, stage: id, summary: failure.message }, failure };
}
function broken({ id }, why) {
    const failure = { code: 'stage_failed', message: `stage ${id} could not be started: ${why}` };
    return { ended: { ...NOT_RUN, stage: id, status: 'failed', summary: failure.message }, failure };
}
/** The folder of a stage, by its real path; null where it is none or lies outside the repository. */
async function folderOf({ cwd }, root) {
    if (cwd === null)
        return root;
    const path = await (0,promises_.realpath)((0,external_node_path_.join)(root, cwd)).catch(() => null);
    return path !== null && (0,lib_files/* isInside */.FK)(root, path) ? path : null;
}

;// CONCATENATED MODULE: ./build/execute/mcp.js



/** Runs the stages. True where each ended well or may fail; why one did not is in the record. */
async function runStages(items, bounds, deps) {
    const queue = new Queue(items);
    const running = new Map();
    // They take nobody's place: what waits for an approval runs nothing.
    const waiting = new Map();
    const ready = [];
    const withdrawn = [];
    const failures = [];
    const failed = new AbortController();
    const broken = new AbortController();
    const signal = AbortSignal.any([bounds.signal, broken.signal]);
    try {
        for (;;) {
            while (failures.length === 0) {
                const item = queue.next();
                if (item === undefined)
                    break;
                if (item.requiresApproval)
                    waiting.set(item.id, ask(item));
                else
                    ready.push(item);
            }
            while (failures.length === 0 && running.size < bounds.concurrency) {
                const item = ready.find(({ id }) => hasRoom(id, running, bounds.parts));
                if (item === undefined)
                    break;
                ready.splice(ready.indexOf(item), 1);
                running.set(item.id, perform(item));
            }
            if (running.size + waiting.size === 0)
                break;
            await Promise.race([...running.values(), ...waiting.values()]);
        }
    }
    catch (error) {
        // What cannot be recorded any more must not go on either.
        broken.abort();
        await Promise.allSettled([...running.values(), ...waiting.values()]);
        throw error;
    }
    await skipRest();
    // Of several that ran side by side, the first is the cause.
    const [first] = failures;
    if (first === undefined)
        return true;
    await deps.store.emit((0,failure/* failureEvent */.p)(first.code, { message: first.message, phase: 'stage' }));
    return false;
    async function ask(item) {
        const refusal = await deps.approve(item.id, AbortSignal.any([signal, failed.signal]));
        if (failed.signal.aborted)
            withdrawn.push(item);
        else if (refusal === null)
            ready.push(item);
        else
            await end({ ...NOT_RUN, stage: item.id, summary: refusal.message }, refusal);
        waiting.delete(item.id);
    }
    async function perform(item) {
        const { ended, failure } = await runStage(item, { ...bounds, signal }, deps);
        await end(ended, failure);
        running.delete(item.id);
        if (failure === null)
            queue.done(item.id);
    }
    async function end(ended, failure) {
        const payload = failure === null ? ended : { ...ended, code: failure.code };
        await deps.store.emit({ event: 'stage:ended', payload });
        if (failure === null)
            return;
        failures.push({ stage: ended.stage, ...failure });
        failed.abort();
    }
    async function skipRest() {
        const cause = failures[0] === undefined ? 'something it needs' : `stage ${failures[0].stage}`;
        for (const { id } of [...ready, ...withdrawn, ...queue.rest()])
            await end({ ...NOT_RUN, stage: id, summary: `not run: the run stops, for ${cause} did not end well` }, null);
    }
}
/** True where no part that the stage belongs to runs as many of its own as it may. */
function hasRoom(id, running, parts) {
    return parts.every((part) => {
        const inside = (stage) => stage.startsWith(`${part.id}/`);
        return (part.concurrency === null || !inside(id) || [...running.keys()].filter(inside).length < part.concurrency);
    });
}

;// CONCATENATED MODULE: ./build/execute/builder.js








/** Builds here: runs the stages and closes the record of what was built. */
async function buildLocally(items, bounds, deps) {
    const { store } = deps;
    const success = await runStages(items, bounds, deps);
    await deps.settle?.();
    // Of every session: the log of a stage that was run again is a part of the record too.
    const files = (0,events/* eventsOf */.XL)(store.events, 'stage:ended').flatMap(({ payload }) => payload.log ?? []);
    await store.emit({ event: 'build:completed', payload: { success, files } });
    return (0,run_summary/* builtOf */.QC)(store.manifest, { success, files });
}
/** The client of a run, and what it knows of the others. */
function among(own, { together, store }) {
    if (together === undefined)
        return { client: own };
    const environment = store.manifest.cloud_execution?.environment_id ?? '';
    return { client: together.client(own, environment), siblings: together };
}
/** Builds the target in the cloud, or goes on with the task that was submitted for it. */
async function build(target, bounds, deps) {
    const { store, spawn, clock, wallClock, codex } = deps;
    const lines = [deps.logged];
    let starting = Promise.resolve();
    const lost = [];
    const own = (0,codex_cli/* codexCli */.g)({ ...codex, spawn, clock: wallClock, observer: { started, ended } });
    const cloud = { store, clock, taken: deps.taken, ...among(own, deps) };
    const success = await ('prompt' in target
        ? runCloudTask(target, bounds, cloud)
        : continueCloudTask(target, bounds, cloud));
    // A record with a gap proves nothing; but the gap came after the answer, which was used.
    if (lost.length > 0)
        throw lost[0];
    if (success && deps.recheck !== null)
        await store.emit({ event: 'target:rechecked', payload: await deps.recheck() });
    await deps.settle?.();
    const more = deps.keepMore === null ? [] : [await deps.keepMore()];
    const files = [...logFile(), ...diffFiles(), ...more];
    await store.emit({ event: 'build:completed', payload: { success, files } });
    return (0,run_summary/* builtOf */.QC)(store.manifest, { success, files });
    function started(call, pid) {
        // Not awaited: the child already runs.
        starting = (0,process/* processStart */.gy)(pid).then((start) => store.emit({ event: 'call:started', payload: { call, pid, process_start: start } }));
        starting.catch(() => { });
    }
    /** Never fails: what the service answered must reach the caller, whatever the disk does. */
    async function ended(record) {
        await keep(record).catch((error) => lost.push(error));
    }
    async function keep(record) {
        await starting;
        lines.push(await store.log(manifest_record/* CALL_LOG */.Wu, record));
        const { call, ended: how, exit_code, recognised, duration_ms } = record;
        await store.emit({
            event: 'call:ended',
            payload: { call, ended: how, exit_code, recognised, duration_ms },
        });
    }
    function logFile() {
        const text = lines.join('');
        return text === ''
            ? []
            : [{ path: store.pathOf(manifest_record/* CALL_LOG */.Wu), sha256: (0,lib_files/* sha256 */.sc)(text), bytes: Buffer.byteLength(text) }];
    }
    function diffFiles() {
        const { diff, attempt_diffs: others = [] } = store.manifest;
        return [diff, ...others].flatMap(({ path, sha256: hash, bytes }) => path === null || hash === null || bytes === null ? [] : [{ path, sha256: hash, bytes }]);
    }
}

// EXTERNAL MODULE: ./build/plan/planner.js + 3 modules
var planner = __webpack_require__(36260);
// EXTERNAL MODULE: ./build/credentials/install.js
var install = __webpack_require__(38354);
// EXTERNAL MODULE: ./build/run/login.js
var run_login = __webpack_require__(91483);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
// EXTERNAL MODULE: ./build/cloud/diff-concerns.js
var diff_concerns = __webpack_require__(44097);
// EXTERNAL MODULE: ./build/execute/steering.js
var steering = __webpack_require__(70261);
// EXTERNAL MODULE: ./build/github/commit.js
var github_commit = __webpack_require__(70145);
;// CONCATENATED MODULE: ./build/run/steering.js
/**
 * What steers agents (`AGENTS.md`, `.codex/`, `.mcp.json`, hooks and the like) as the commit has it that the event goes by,
 * for as long as agents work in the tree of a pull request; which of it the tree has otherwise.
 */







const LOOK_MS = 60_000;
/** More links one after another are none. */
const MAX_HOPS = 8;
/** Puts it in place. Null where the event goes by no other commit, or nothing differs. */
async function trustedSteering(scene) {
    const base = scene.request.trust?.base ?? null;
    if (base === null || base.place === null)
        return null;
    const { place, git } = base;
    const standIns = await differing(base, { ...git, cwd: place.top });
    if (standIns.length === 0)
        return null;
    const unreachable = await (0,steering/* putAside */.E)(place, standIns);
    const paths = standIns.map(({ path }) => path).filter((path) => !unreachable.includes(path));
    const out = unreachable.length === 0 ? [] : [`Left as it is, behind a link: ${unreachable.join(', ')}`];
    return {
        notices: [
            `Changed here, and not obeyed by agents, which have it from ${base.sha}: ${paths.join(', ')}`,
            ...out,
        ],
        async [Symbol.asyncDispose]() {
            const changed = await (0,steering/* putBack */.p)(place);
            if (changed.length === 0)
                return;
            const words = `What agents wrote to these is gone, since they stood in for others: ${changed.join(', ')}`;
            scene.notices = [...(scene.notices ?? []), words];
        },
    };
}
async function differing({ sha }, git) {
    const commit = sha === null ? null : await (0,github_commit/* localCommit */.Bo)(sha, LOOK_MS, git);
    const [base, here] = [
        sha === null || commit === null ? null : await (0,github_commit/* filesOf */.R8)(sha, LOOK_MS, git),
        await (0,github_commit/* trackedFiles */.O)(LOOK_MS, git),
    ];
    if (commit === null || base === null || here === null)
        throw new errors/* RunError */.e4('base_unavailable', `Git does not tell what steers agents in ${sha ?? 'the base'}`);
    const [baseRows, hereRows] = [rowsByPath(base), rowsByPath(here)];
    const hooks = await hooksFolder(git);
    const isMeant = (path) => (0,diff_concerns/* steers */.tp)(path) || (hooks !== null && path.startsWith(`${hooks}/`));
    const standIns = [];
    for (const path of [...new Set([...baseRows.keys(), ...hereRows.keys()])].filter(isMeant).sort()) {
        const then = await fileAt(path, baseRows, commit);
        const now = await fileAt(path, hereRows, commit);
        if (then?.object === now?.object && !(now === null && hereRows.has(path)))
            continue;
        const text = then === null ? null : await commit.text(then.object);
        if (then !== null && text === null)
            throw new errors/* RunError */.e4('base_unavailable', `${path} cannot be read in ${commit.sha}`);
        standIns.push({ path, text });
    }
    return [...standIns, ...(await inSubmodules({ base: baseRows, here: hereRows, isMeant }, git))];
}
const SUBMODULE = '160000';
/** What steers in a submodule that the base has not, or has at another commit: nobody has vouched for it, so it stands aside. */
async function inSubmodules({ base, here, isMeant }, git) {
    const changed = [...here.values()].filter(({ path, mode, object }) => mode === SUBMODULE && base.get(path)?.object !== object);
    if (changed.length === 0)
        return [];
    const paths = changed.map(({ path }) => path);
    // Of those that are not checked out git tells the folder alone.
    const found = await (0,remote/* askGit */.gG)(['ls-files', '-z', '--recurse-submodules', '--', ...paths], LOOK_MS, git);
    if (found?.exitCode !== 0)
        throw new errors/* RunError */.e4('base_unavailable', 'Git does not tell what steers agents in the submodules of the head');
    const below = (path) => changed.find((one) => path.startsWith(`${one.path}/`));
    const inside = found.stdout.split('\0').filter((path) => {
        const folder = below(path)?.path;
        return folder !== undefined && isMeant(path.slice(folder.length + 1));
    });
    return inside.map((path) => ({ path, text: null }));
}
function rowsByPath(rows) {
    return new Map(rows.map((row) => [row.path, row]));
}
/** The file at a path, or at the end of its links as far as those lead to files of the same tree; null for anything else. */
async function fileAt(path, rows, commit) {
    let row = rows.get(path);
    for (let hop = 0; row?.mode === '120000' && hop < MAX_HOPS; hop += 1) {
        const target = await commit.text(row.object);
        row = target === null ? undefined : rows.get(external_node_path_.posix.join(external_node_path_.posix.dirname(row.path), target));
    }
    return row?.mode.startsWith('100') ? row : null;
}
/** The folder of the hooks, where the settings of the checkout name one inside the work tree. */
async function hooksFolder(git) {
    const set = await (0,remote/* askGit */.gG)(['config', '--local', '--type=path', '--get', 'core.hooksPath'], LOOK_MS, git);
    const path = set?.exitCode === 0 ? (0,external_node_path_.resolve)(git.cwd, set.stdout.trim()) : git.cwd;
    return path !== git.cwd && (0,lib_files/* isInside */.FK)(git.cwd, path) ? (0,external_node_path_.relative)(git.cwd, path).split(external_node_path_.sep).join('/') : null;
}

;// CONCATENATED MODULE: ./build/run/agents.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * What the agents of a run on this machine need, made once and only where a selected stage is one: a model to ask, a
 * credential in a private CODEX_HOME, the Codex CLI.
 */





/** Opens what the agents need; null where there are none. */
async function openAgents(scene, { evidence, credential }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, deps, store, redactor, planned, deadline } = scene;
        if ((0,planner/* agentsOf */.et)(planned).length === 0)
            return null;
        const { httpsProxy, caCertificate, passEnv } = request.inputs;
        const { repository } = request.context;
        const known = { repository, environment: null, branch: null, headSha: null };
        const asked = evidence === 'live' && credential !== null
            ? {
                ...{ kind: 'live', use: 'exec', known, credential, httpsProxy, caCertificate },
                login: await (0,run_login/* checkedLogin */.tX)(scene, credential),
            }
            : {
                kind: 'rehearsal',
                use: 'exec',
                known,
                script: planned.rehearsalScript,
                proofFile: planned.proofFile,
            };
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const steering = stack.use(await trustedSteering(scene));
        const backend = stack.use(await deps.openBackend(asked, passEnv));
        redactor.add(backend.secrets);
        const { settle } = stack.use((0,run_login/* holdLogin */.FG)(scene, backend));
        const codex = await (0,prepare/* findCodex */.hy)(request.inputs, backend, { deps, store, deadline });
        const { file, env, identity, notice } = codex;
        const unchanged = () => (0,install.identityOf)(file).then((now) => now === identity, () => false);
        const notices = [...(steering?.notices ?? []), ...backend.notices, ...(notice === null ? [] : [notice])];
        const opened = stack.move();
        return { file, env, unchanged, notices, settle, [Symbol.asyncDispose]: () => opened.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/run/roles.js
var roles = __webpack_require__(2495);
;// CONCATENATED MODULE: ./build/run/own-builder.js
/**
 * The build by a builder that a program puts in place of the standard one. It is asked within the bounds of the run, and
 * answers for what it leaves out; what it builds twice is built once.
 */








/** The build by somebody else's builder: what it leaves out of the standard one, it answers for with one word. */
async function buildBy(role, scene, standard) {
    const { store, planned, deps, deadline } = scene;
    const { runId, folder } = store;
    const { clock, signal, host } = deps;
    const plan = structuredClone(planned);
    let once = null;
    let over = false;
    const standardOnce = () => {
        if (over)
            return Promise.reject(new Error('the run no longer waits for its builder'));
        // What is built twice is submitted twice.
        once ??= standard();
        // A role may wait for it later, or never; the run does in any case.
        once.catch(() => { });
        return once;
    };
    const given = { plan, runId, folder, workingDirectory: host.workingDirectory };
    const told = await (0,roles/* ask */.kA)('build', (limits) => role({ ...given, ...limits, standard: standardOnce }), {
        clock,
        deadline,
        signal,
    }).catch(errors/* toRunError */.D7);
    over = true;
    // What was begun comes to its own end, and fails as it would have without the role.
    await once;
    const done = (0,events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(store.events), 'build:completed')?.payload;
    if (told instanceof errors/* RunError */.e4) {
        if (done === undefined || store.manifest.failure === null)
            throw told;
        return (0,run_summary/* builtOf */.QC)(store.manifest, done);
    }
    const success = told.success && (done?.success ?? true);
    if (done === undefined)
        await answerFor(scene, told);
    if (!told.success && store.manifest.failure === null)
        await store.emit((0,failure/* failureEvent */.p)('role_rejected', { message: told.notes ?? 'the builder failed', phase: 'stage' }));
    const files = done?.files ?? [];
    if (done === undefined)
        await store.emit({ event: 'build:completed', payload: { success, files } });
    return { ...(0,run_summary/* builtOf */.QC)(store.manifest, { success, files }), notes: told.notes };
}
async function answerFor({ store, planned }, { success, notes }) {
    if (planned.route.mode !== 'mcp')
        return;
    for (const { id } of planned.items.filter((item) => (0,planner/* isSelected */.sp)(planned, item))) {
        const status = success ? 'succeeded' : 'failed';
        const payload = { ...NOT_RUN, stage: id, status, ended: 'role', summary: notes };
        await store.emit({ event: 'stage:ended', payload });
    }
}

// EXTERNAL MODULE: ./build/run/taken.js
var taken = __webpack_require__(97337);
// EXTERNAL MODULE: ./build/run/target.js
var run_target = __webpack_require__(85325);
;// CONCATENATED MODULE: ./build/run/build.js
var build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * Has the plan executed in the mode of the run: the stages on this machine, or the target in the cloud, from the
 * beginning or from where earlier sessions of the run left it.
 */











/** What keeps a run from the cloud before anything was sent, and may be answered by running here. */
const OBSTACLES = new Set([
    'environment_unresolved',
    'branch_unresolved',
    'branch_not_found',
    'codex_missing',
    'npm_missing',
]);
/** The build of a run that has just begun, by whoever is its builder. */
async function buildAnew(scene, admitted) {
    const standard = () => buildStandard(scene, admitted);
    return scene.roles.build === undefined ? standard() : buildBy(scene.roles.build, scene, standard);
}
/** The build in the mode of the plan. */
async function buildStandard(scene, admitted) {
    const { request, store, planned } = scene;
    const { mode, requested, reason } = planned.route;
    if (mode !== requested)
        await fallBack('dispatch_off', 'cloud_dispatch_off', reason);
    if (mode === 'mcp')
        return buildHere(scene, admitted);
    try {
        // Awaited here, so that what fails before the submit is caught.
        return await buildInCloud(scene, admitted);
    }
    catch (error) {
        const { code, message } = (0,errors/* toRunError */.D7)(error);
        const mayRunHere = request.inputs.fallback === 'auto' && planned.items.length > 0;
        if (!mayRunHere || !OBSTACLES.has(code))
            throw error;
        await fallBack('auto', code, message);
        return buildHere(scene, admitted);
    }
    async function fallBack(policy, code, message) {
        const kind = planned.items.find(({ id }) => id === planned.target)?.kind;
        await store.emit({ event: 'cloud:fallback', payload: { policy, code, message, kind } });
    }
}
/** Runs the selected stages on this machine; of a run that is opened again, those that are left. */
async function buildHere(scene, admitted, before) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, deps, store, planned, deadline, control } = scene;
        const { host, clock, stream, onOutput, onUnfinished, signal } = deps;
        const { concurrency = 1, parts = [] } = planned.pipeline ?? {};
        const bounds = { concurrency, parts, deadline, signal };
        const items = planned.items.filter((item) => (0,planner/* isSelected */.sp)(planned, item) && (before === undefined || before.left.has(item.id)));
        const mark = { [marks/* STAGE_MARK */.zk]: store.runId };
        const env = { ...deps.stageEnvironment(request.inputs.passEnv), ...mark };
        const { workingDirectory, shell } = host;
        const { approve } = control;
        const agents = build_addDisposableResource(env_1, await openAgents(scene, admitted), true);
        const codex = agents === null ? null : { ...agents, env: { ...agents.env, ...mark } };
        scene.notices = [...idleInputs(scene), ...(agents?.notices ?? [])];
        const settle = agents?.settle ?? (async () => { });
        const said = { onOutput, onUnfinished };
        const effects = { store, clock, stream, workingDirectory, env, shell, codex, ...said, approve, settle };
        // Awaited here: the model must be there until the last stage has ended.
        return await buildLocally(items, bounds, effects);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = build_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Inputs that were given for the cloud, where nobody meant the run to go there. */
function idleInputs({ request: { inputs }, planned: { route } }) {
    if (route.requested !== 'mcp')
        return [];
    const given = {
        'cloud-environment': inputs.cloudEnvironment,
        'cloud-attempts': inputs.cloudAttempts,
        'poll-interval-seconds': inputs.pollIntervalSeconds,
        'missing-diff': inputs.missingDiff,
        record: inputs.record || undefined,
    };
    const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    return names.length === 0 ? [] : [`The run stays on this machine, where ${names.join(', ')} mean nothing`];
}
/** Approval, backend, target, Codex CLI, cloud task. */
async function buildInCloud(scene, { evidence, credential }, before) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, deps, store, redactor, planned, deadline } = scene;
        if (!before?.task)
            await approveTarget(scene);
        const looking = { deps, deadline };
        const { known, localSha, notices } = await targetOf(scene, evidence, before);
        const { httpsProxy, caCertificate, passEnv } = request.inputs;
        const asked = evidence === 'live' && credential !== null
            ? {
                ...{ kind: 'live', use: 'cloud', known, credential, httpsProxy, caCertificate },
                login: await (0,run_login/* checkedLogin */.tX)(scene, credential),
            }
            : {
                kind: 'rehearsal',
                use: 'cloud',
                known,
                script: planned.rehearsalScript,
                proofFile: planned.proofFile,
            };
        const backend = build_addDisposableResource(env_2, await deps.openBackend(asked, passEnv), true);
        redactor.add(backend.secrets);
        const login = build_addDisposableResource(env_2, (0,run_login/* holdLogin */.FG)(scene, backend), true);
        const target = (0,run_target/* resolveTarget */.u1)(backend.known, request.context);
        const { headSha, branchCheck } = backend.known;
        await store.emit({
            event: 'target:resolved',
            payload: {
                ...{ ...target, head_sha: headSha, transport: backend.transport },
                ...(branchCheck === undefined ? {} : { branch_check: branchCheck }),
                ...(localSha === undefined ? {} : { local_sha: localSha }),
            },
        });
        const { codex, notice } = await (0,prepare/* prepareCodex */.fU)(request.inputs, backend, { deps, store, deadline });
        scene.notices = [...notices, ...backend.notices, ...(notice === null ? [] : [notice])];
        const { attempts, prompt, nonce, persistence } = planned;
        const pollIntervalMs = planned.pollIntervalMs[evidence];
        const together = deps.shared?.together;
        const among = together === undefined ? {} : { together: true };
        const bounds = { pollIntervalMs, persistence, deadline, signal: deps.signal, ...among };
        const proven = planned.proofFile !== null;
        const task = before?.task ?? namedTask(scene, evidence) ?? { ...target, attempts, prompt, nonce, proven };
        const recording = request.inputs.record ? (0,cloud_transcript/* recordingSpawn */.f2)(deps.spawn) : null;
        const spawn = login.watched(recording?.spawn ?? deps.spawn);
        const { workingDirectory } = deps.host;
        let kept = recording === null;
        const effects = {
            ...{ ...deps, spawn, store, codex, wallClock: scene.wallClock, logged: before?.logged ?? '' },
            ...(together === undefined ? {} : { together }),
            taken: async () => {
                const others = await (0,taken/* tasksOfOthers */.b)(store.folder, workingDirectory);
                return new Set(others.flatMap(({ taskId, proven }) => (proven ? [taskId] : [])));
            },
            settle: login.settle,
            keepMore: recording === null ? null : keepRecording,
            recheck: branchCheck === 'found' ? () => (0,run_target/* recheck */.gZ)(backend.known, request, looking) : null,
        };
        try {
            // Awaited here: the backend must not be closed before the build has ended.
            const built = await build(task, bounds, effects);
            scene.notices = [...scene.notices, ...lostDiffs(store.manifest)];
            return built;
        }
        finally {
            if (!kept)
                await keepRecording();
        }
        function keepRecording() {
            kept = true;
            return keepTranscript(store, evidence, recording?.answers ?? []);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = build_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The first diff decides; of the others nobody would miss one that could not be had. */
function lostDiffs({ attempt_diffs: others = [] }) {
    const lost = others.filter(({ status }) => status === 'error').map(({ nth }) => nth);
    if (lost.length === 0)
        return [];
    return [
        `Of the diffs of the other attempts these could not be fetched, if they are there: ${lost.join(', ')}`,
    ];
}
/** The target; of a live run it must be complete, and be there, before a credential is written anywhere. */
async function targetOf({ request, deps, planned, deadline }, evidence, before) {
    const known = before?.target ?? (0,run_target/* knownTarget */.VO)(request, planned);
    if (evidence === 'rehearsal')
        return { known, notices: [] };
    (0,run_target/* resolveTarget */.u1)(known, request.context);
    if (before?.target)
        return { known, notices: [] };
    // From where a task that is there already was started is for whoever asked for it to know.
    if (request.inputs.cloudTaskId !== undefined)
        return { known: { ...known, branchCheck: 'not_checked' }, notices: [] };
    return (0,run_target/* checkedTarget */.lh)(request, known, { deps, deadline });
}
/** Keeps what was answered, for whoever wants to hold the emulator to it. */
async function keepTranscript(store, evidence, calls) {
    const { codex_cli: codex } = store.manifest;
    const transcript = { schema: 1, codex_version: codex.version, evidence, calls };
    return store.write(cloud_transcript/* TRANSCRIPT */.fk, `${JSON.stringify(transcript, null, 1)}\n`);
}
/** The cloud task that somebody names instead of having one asked for. */
function namedTask({ request }, evidence) {
    const { cloudTaskId: taskId } = request.inputs;
    if (taskId === undefined)
        return null;
    if (evidence === 'live')
        return { taskId, given: true };
    throw new errors/* RunError */.e4('input_invalid', `A rehearsal plays its own cloud task, and not ${taskId}`, {
        guidance: 'Leave out cloud-task-id, or give a credential and leave out rehearse',
    });
}
/** Waits for the approval that the target requires, before a credential is written anywhere. */
async function approveTarget({ planned, control, deps }) {
    const target = planned.items.find(({ id }) => id === planned.target);
    if (!target?.requiresApproval)
        return;
    const refusal = await control.approve(target.id, deps.signal);
    if (refusal !== null)
        throw new errors/* RunError */.e4(refusal.code, refusal.message);
}


/***/ })

};
