export const id = 6695;
export const ids = [6695,8616];
export const modules = {

/***/ 26994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ parseLabels),
/* harmony export */   be: () => (/* binding */ UNREADABLE_LIST),
/* harmony export */   yz: () => (/* binding */ parseTaskPage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46519);
/**
 * What `codex cloud list --json` prints: one page of tasks, as far as anything is made of it. Pure. Titles and
 * summaries come from strangers and are left behind here.
 */


/** The words of a list. An unknown remote state is printed as `pending`, as in the words of one task. */
const LIST_WORDS = { pending: 'PENDING', ready: 'READY', applied: 'APPLIED', error: 'ERROR' };
/** A list that cannot be had for these reasons is one that we cannot read, or that we may not: it says nothing of the tasks. */
const UNREADABLE_LIST = new Set([
    'answer_undecodable',
    'cli_unrecognised',
    'request_refused',
]);
const Page = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_lib_codex_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_ID */ .w9), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z][\w -]{0,39}$/) })),
    cursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(4096)
        .regex(/^[^\p{Cc}]*$/u)
        .nullish(),
});
/** Reads a page; null for what is none, also where one row of it cannot be used. */
function parseTaskPage(text) {
    const page = Page.safeParse(parseJson(text)).data;
    if (page === undefined)
        return null;
    const tasks = page.tasks.map(({ id, status }) => ({ id, word: wordOf(status) }));
    return { tasks, cursor: page.cursor ?? null };
}
const Labels = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ environment_label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })) });
/** The labels of the environments of a page of tasks, each once: text of strangers. Null for what is no page. */
function parseLabels(text) {
    const page = Labels.safeParse(parseJson(text)).data;
    return page === undefined ? null : [...new Set(page.tasks.flatMap((task) => task.environment_label ?? []))];
}
function wordOf(status) {
    return LIST_WORDS[status] ?? status.toLowerCase();
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 93126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   j9: () => (/* binding */ clamped),
/* harmony export */   y_: () => (/* binding */ retryWait)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81374);


/** Longest time of one call; the deadline may cut it shorter. The CLI itself has no timeout anywhere. */
const CALL_TIMEOUT_MS = {
    ...{ submit: 120_000, status: 30_000, list: 30_000 },
    ...{ diff: 60_000, cancel: 30_000 },
};
/** Such a part of what is left may go by for a submit: where nobody answers, the list is still to be read. */
const SUBMIT_PART = 0.75;
/** What a call may take now. */
function limitsOf(call, { deadline, signal }, clock) {
    const left = deadline - clock.now();
    const most = call === 'submit' ? left * SUBMIT_PART : left;
    return { timeoutMs: Math.max(1, Math.min(CALL_TIMEOUT_MS[call], most)), leftMs: left, signal };
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
        const wait_ms = retryWait({ code: answer.code, failures: tries }, bounds, { store, clock });
        await store.emit({ event: 'call:retrying', payload: { call, code: answer.code, tries, wait_ms } });
        await clock.sleep(wait_ms, signal);
        if (signal.aborted)
            return stopped('cancelled', answer, tries);
        if (clock.now() >= deadline)
            return stopped('deadline', answer, tries);
    }
}
/** Milliseconds to wait after a failure: drawn by the policy from the run and the place in its record, and clamped. */
function retryWait({ code, failures }, bounds, { store, clock }) {
    const seed = `${store.runId}:${store.events.length}`;
    return clamped((0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryWaitMs */ .r)(bounds.persistence, { class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code), failures, seed }), bounds, clock);
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
/** These say what there is to do, or that nothing is: the task has ended, or the service does not know it. */
const SAID = new Set([
    ...['cancelled', 'task_error', 'task_not_found', 'request_refused'],
]);
/** Records why the run failed, with the address of the task where there is one. */
async function fail(store, phase, failure) {
    const { code, message, retryable, retry } = failure;
    const { evidence, cloud_execution } = store.manifest;
    const url = cloud_execution?.status_url;
    // What the emulator plays has no page.
    const played = evidence === 'rehearsal';
    const where = !url ? '' : played ? ' (a rehearsal: the task is only played)' : `: ${url}`;
    // Nobody can go on with what only this process plays.
    const own = failure.guidance ?? (played && code === 'cancelled' ? 'Rehearse again' : undefined);
    const left = phase !== 'submit' && cloud_execution?.task_id != null && !played && !SAID.has(code);
    const cure = left
        ? `${own ?? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure}. Go on with it by codex-orchestrator resume --run ${store.runId}, in the action by resume: auto`
        : own;
    const guidance = `${(0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .guidanceOf */ .sk)(code, message, cure)}${where}`;
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

// EXTERNAL MODULE: ./build/cloud/task-list.js
var task_list = __webpack_require__(26994);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
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
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
;// CONCATENATED MODULE: ./build/execute/list-tasks.js

/** How far back the list is read: a task that was updated since stands on the first page. */
const MAX_PAGES = 5;
/** The tasks of an environment, the newest first, and whether these are all. */
async function listTasks(environment, bounds, deps) {
    const tasks = [];
    let complete = false;
    for await (const page of pagesOf(environment, bounds, deps)) {
        if (!page.ok)
            return page;
        tasks.push(...page.tasks);
        complete = page.cursor === null;
    }
    return { ok: true, tasks, complete };
}
/**
 * The ids of the tasks of an environment, and whether these are all. What siblings have seen is not read again: new tasks
 * stand on the first pages.
 */
async function idsBefore(environment, bounds, deps) {
    const seen = deps.siblings?.seen.get(environment);
    const ids = new Set();
    let complete = false;
    for await (const page of pagesOf(environment, bounds, deps)) {
        if (!page.ok)
            return page;
        const known = page.tasks.length > 0 && page.tasks.every(({ id }) => seen?.has(id));
        for (const { id } of page.tasks)
            ids.add(id);
        complete = page.cursor === null || known;
        if (known)
            break;
    }
    const all = complete ? new Set([...ids, ...(seen ?? [])]) : ids;
    if (complete)
        deps.siblings?.seen.set(environment, all);
    return { ok: true, ids: [...all], complete };
}
async function* pagesOf(environment, bounds, deps) {
    let cursor = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const request = cursor === null ? { environment } : { environment, cursor };
        const answer = await (0,cloud_call/* attempt */.CD)((limits) => deps.client.list(request, limits), {
            call: 'list',
            bounds,
            deps,
        });
        yield answer;
        if (!answer.ok || answer.cursor === null)
            return;
        cursor = answer.cursor;
    }
}

;// CONCATENATED MODULE: ./build/execute/doubt.js






/** So many diffs are read at one look; where there are more new tasks, somebody else is at work. */
const MAX_READS = 20;
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
            return inDoubt({ message: `${what}; then ${listed.message}`, read: false });
        const taken = await deps.taken();
        candidates = listed.tasks.filter(({ id }) => !intent.known?.includes(id) && !deps.siblings?.ours.has(id) && !taken.has(id));
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
            return inDoubt({ message: what, read: true });
        await clock.sleep((0,cloud_call/* clamped */.j9)((0,poll/* growingGapMs */.ml)(looks, pollIntervalMs), bounds, clock), signal);
    }
    /** `read`: the last look at the list saw it. */
    async function inDoubt({ message, read }) {
        const told = candidates.map(({ id, word }) => ({ task_id: id, url: (0,protocol/* taskUrl */.Dl)(id), word }));
        await deps.store.emit({ event: 'cloud:in_doubt', payload: { message, candidates: told } });
        const guidance = told.length === 0 ? nothingNew(deps.store, read) : chooseOne(deps.store, { told, intent });
        return {
            ok: false,
            code: 'launch_in_doubt',
            message,
            retryable: false,
            httpStatus: null,
            guidance,
        };
    }
    /** The candidate whose diff carries the nonce. */
    async function provenOf(listed) {
        if (!intent.proven)
            return null;
        const unread = listed.filter(({ id, word }) => word === 'READY' && !others.has(id));
        for (const { id } of unread.slice(0, MAX_READS)) {
            const answer = await (0,cloud_call/* attempt */.CD)((limits) => deps.client.diff({ taskId: id }, limits), {
                call: 'diff',
                bounds,
                deps,
            });
            if (!answer.ok)
                continue;
            if (answer.diff?.split('\n').includes(`+${intent.nonce}`))
                return id;
            others.add(id);
        }
        return null;
    }
}
function found(taskId, adopted) {
    return { ok: true, taskId, url: (0,protocol/* taskUrl */.Dl)(taskId), adopted };
}
function nothingNew({ runId, manifest }, read) {
    const seen = read ? 'shows no new task' : 'could not be read';
    // Only this process knows what is played.
    const look = (0,sessions/* isPlayed */._l)(manifest)
        ? ''
        : ` Look again by codex-orchestrator resume --run ${runId}, in the action by resume: auto.`;
    return `The list of the environment ${seen}.${look} ${reasons/* REASONS */.ez.launch_in_doubt.cure}`;
}
/** The command comes first: a list may be longer than what is shown of it. */
function chooseOne({ runId, manifest }, { told, intent }) {
    const [first, ...more] = told;
    const id = first !== undefined && more.length === 0 ? first.task_id : '<id>';
    const command = `codex-orchestrator resume --run ${runId} --cloud-task-id ${id}`;
    const which = id === '<id>' ? 'Look which one is ours' : 'Look whether it is ours';
    const list = told.map(({ url, word }) => `${url} (${word})`).join(', ');
    const since = intent.known !== null && intent.complete
        ? 'New since the submit'
        : 'New, or there before the submit already';
    // What is played ends with this process: nobody can go on with it.
    if ((0,sessions/* isPlayed */._l)(manifest))
        return `Rehearse again: these were only played. ${since}: ${list}`;
    return `${which}, then go on with it: ${command}. ${since}: ${list}`;
}

;// CONCATENATED MODULE: ./build/execute/submit.js







/** The id of the task that is ours; null where there is none, and the record says why. */
async function submit_submit(target, bounds, deps) {
    const { store } = deps;
    let intent = null;
    const answer = neverSent(bounds, deps) ?? (await (0,cloud_call/* attempt */.CD)(inTurn, { call: 'submit', bounds, deps }));
    if (answer.ok) {
        await recordTask(store, { task_id: answer.taskId, url: answer.url });
        return answer.taskId;
    }
    if (answer.code === 'launch_in_doubt' && intent !== null) {
        return settle({ intent, message: answer.message }, bounds, deps);
    }
    await (0,cloud_call/* fail */.fJ)(store, 'submit', answer);
    return null;
    /** Among siblings one waits for its turn before it looks what there is, so that nothing lies between that and the call. */
    async function inTurn() {
        const { siblings, clock } = deps;
        if (siblings === undefined)
            return once();
        const over = AbortSignal.any([bounds.signal, (0,lib_clock.timeLimit)(bounds.deadline - clock.now())]);
        return (await siblings.turn(once, over)) ?? tooLate(bounds.signal.aborted);
    }
    /** One try: what there is before, the intent, the call. */
    async function once() {
        const { environment, branch, attempts, nonce, prompt, proven } = target;
        const before = await tasksBefore(environment, bounds, deps);
        if (!before.ok)
            return before;
        // Reading the list took its time.
        const late = neverSent(bounds, deps);
        if (late !== null)
            return late;
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
        return deps.client.submit({ environment, branch, attempts, prompt }, (0,cloud_call/* limitsOf */.Af)('submit', bounds, deps.clock));
    }
}
/** Nothing is sent that nobody would watch. Null while there is time. */
function neverSent({ signal, deadline }, { clock }) {
    return !signal.aborted && clock.now() < deadline ? null : tooLate(signal.aborted);
}
function tooLate(aborted) {
    return {
        ok: false,
        code: aborted ? 'cancelled' : 'deadline_exceeded',
        message: 'the run ended before the submit',
        retryable: false,
        httpStatus: null,
        guidance: 'No cloud task was created: run again',
    };
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
/** The tasks that the environment has before the submit. Also resolves the environment, at no cost. */
async function tasksBefore(environment, bounds, deps) {
    const listed = await idsBefore(environment, bounds, deps);
    if (listed.ok)
        return { ok: true, known: listed.ids, complete: listed.complete };
    // It keeps nobody from asking for a task; it only cannot help later.
    if (task_list/* UNREADABLE_LIST */.be.has(listed.code))
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
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98211);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26742);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73936);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88596);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45919);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27394);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47598);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97594);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13565);
/**
 * What post does for a run whose own process was killed: ends what it left running, closes the record as cancelled
 * with the last known state, and never calls anything a pass.
 */













/** Closes an unfinished run. Null where it is finished, or holds no event to go on from. */
async function finish({ folder, policy, event, rotation = null, origin = null, version = null }, deps) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'events.jsonl');
    const { events, torn } = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_12__/* .eventsIn */ .pd)(folder);
    const first = events[0];
    if (first?.event !== 'run:started' || (await isFinished(folder, events)))
        return null;
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))));
    // The events name the folder that is written to: it must be the one that was asked for.
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolder */ .kQ)(first.task_id, first.run_id)) !== folder)
        return null;
    // A line that was cut off by the kill would make the next one unreadable.
    if (torn)
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, events.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_12__/* .endChildren */ .PH)(folder);
    const store = await (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_9__/* .openStore */ .C)({
        workingDirectory,
        taskId: first.task_id,
        runId: first.run_id,
        clock: deps.clock,
        // Everything in the record went through that of the run; what comes in here is said by others too.
        redactor: deps.redactor,
        onEvent: () => { },
        events,
    });
    if (rotation !== null && store.manifest.credential !== undefined)
        await store.emit({ event: 'credential:rotated', payload: rotation });
    const roles = rolesOf(store);
    // What is known to have failed stands. All else, also a pass whose verdict was not written, was interrupted.
    const known = store.manifest.failure !== null || roles.judged?.success === false;
    const broken = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .brokenStage */ .IC)(events);
    if (broken !== undefined && !known)
        await store.emit(failureOfStage(broken));
    else if (!known)
        await store.emit(interruption(store));
    return (0,_close_js__WEBPACK_IMPORTED_MODULE_10__/* .close */ .V)({
        store,
        policy,
        event,
        ...roles,
        notices: [],
        ...{ origin, version },
        history: (0,_history_js__WEBPACK_IMPORTED_MODULE_11__/* .keepHistory */ .Y)({ ...deps, workingDirectory }),
    });
}
/** True where the run closed its own record: the verdict is the last file it writes. */
async function isFinished(folder, events) {
    if ((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionOf */ .MC)(events), 'run:completed') === undefined)
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'verdict.json')).then(() => true, () => false);
}
/** What the builder and the tester had recorded before the end. */
function rolesOf({ manifest, events: allEvents }) {
    const events = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionOf */ .MC)(allEvents);
    const built = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'build:completed');
    const tested = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'test:completed');
    return {
        built: built === undefined ? null : (0,_manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .builtOf */ .QC)(manifest, built.payload),
        judged: tested === undefined ? null : (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(manifest, tested.payload.findings),
    };
}
/** A stage told its end, and the run did not live to tell what follows from it. */
function failureOfStage({ stage, code = 'stage_failed', summary }) {
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureEvent */ .p)(code, { message: summary ?? `stage ${stage} failed`, phase: 'stage' });
}
function interruption({ manifest, events }) {
    const message = `the process of the run was killed${remote(manifest)}`;
    const phase = (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseOf */ .h)(events);
    // The kill came between the request and its answer: there may be a task that nobody can name.
    const doubt = {
        guidance: 'A cloud task may have been created: look in codex cloud list before running again',
    };
    const inDoubt = phase === 'submit' && !(0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlayed */ ._l)(manifest);
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureEvent */ .p)('run_interrupted', { message, phase, ...(inDoubt ? doubt : {}) });
}
function remote(manifest) {
    const { cloud_execution: cloud } = manifest;
    if (!cloud?.task_id)
        return '';
    if ((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlayed */ ._l)(manifest))
        return `; the last state read was ${cloud.status}, of a task that was only played`;
    const ended = cloud.status === 'ready' || cloud.status === 'applied' || cloud.status === 'error';
    return `; the last state read was ${cloud.status}${ended ? '' : ' and the remote task continues'}: ${cloud.status_url}`;
}


/***/ }),

/***/ 46695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ mayGoOn),
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/assert/tester.js
var tester = __webpack_require__(90684);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var manifest_events = __webpack_require__(98211);
// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/run/conduct.js + 2 modules
var conduct = __webpack_require__(68148);
// EXTERNAL MODULE: ./build/run/finish.js
var finish = __webpack_require__(15695);
// EXTERNAL MODULE: ./build/run/liveness.js
var liveness = __webpack_require__(13565);
// EXTERNAL MODULE: ./build/run/manager.js
var manager = __webpack_require__(29329);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/execute/submit.js + 2 modules
var execute_submit = __webpack_require__(48882);
// EXTERNAL MODULE: ./build/manifest/store.js + 1 modules
var manifest_store = __webpack_require__(27394);
// EXTERNAL MODULE: ./build/run/admit.js
var admit = __webpack_require__(13559);
// EXTERNAL MODULE: ./build/run/control.js
var control = __webpack_require__(70375);
// EXTERNAL MODULE: ./build/run/history.js
var run_history = __webpack_require__(97594);
// EXTERNAL MODULE: ./build/run/job-fields.js
var job_fields = __webpack_require__(46591);
// EXTERNAL MODULE: ./build/inputs/knobs.js + 3 modules
var knobs = __webpack_require__(99509);
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
    const fresh = await (0,prepare/* makePlan */.Cs)({
        ...request,
        inputs: inputsOfRecord(request.inputs, { manifest, started }),
        ...(started.cell === undefined ? {} : { cell: { id: started.cell, startedMs: 0 } }),
    }, { host: deps.host, random: () => started.nonce });
    const { pipeline, items, prompt, rehearsalScript, spendCaps } = fresh;
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
    return { ...recorded, pipeline, items, prompt, rehearsalScript, ...(spendCaps ? { spendCaps } : {}) };
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
        diffLimits: started.diff_limits ?? null,
        refusedAs: started.refused_as ?? null,
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
    if (id === null && (intent === undefined || (0,classify/* createdNothing */.Ok)(answer)))
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
/** True where the last intent may have made a task. */
function mayHaveSubmitted(events) {
    const intent = (0,manifest_events/* eventsOf */.XL)(events, 'cloud:submitting').at(-1);
    return intent !== undefined && !(0,classify/* createdNothing */.Ok)(answerTo(intent, events));
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
async function reopen(found, { inputs, context, cell, trust }, { policy, stillOurs, ...deps }) {
    const { folder, events, started, manifest } = found;
    const { host, clock, redactor, onEvent } = deps;
    const local = manifest.execution_mode === 'mcp';
    const task = local ? null : taskLeft(found, inputs.cloudTaskId);
    const left = { stages: local ? (0,sessions/* unfinishedStages */.lj)(events) : [], submit: !local && task === null };
    const now = { ...context, event: started.github_event };
    const request = { inputs, context: now, ...(trust === undefined ? {} : { trust }) };
    const planned = await planAgain(request, { manifest, started, left }, deps);
    const again = { request, planned, evidence: started.evidence, submit: left.submit };
    const { warnings, ...admitted } = await admitAgain(again, deps);
    // Admission asks others, who may take their time: whoever opened the run meanwhile has it.
    await stillOurs();
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
    const payload = {
        process: await (0,liveness/* thisProcess */.WF)(machine),
        by: (0,control/* requesterOn */.i0)(machine),
        stages,
        ...(0,job_fields/* workflowRunOf */.o)(request),
    };
    await stillOurs();
    await store.emit({ event: 'run:reopened', payload });
    // What the run had concluded is no verdict of it any more.
    await (0,promises_.rm)((0,external_node_path_.join)(folder, 'verdict.json'), { force: true });
    if (task !== null && 'taskId' in task && !task.given && manifest.cloud_execution?.task_id == null)
        await (0,execute_submit/* recordTask */.R)(store, { task_id: task.taskId, url: (0,protocol/* taskUrl */.Dl)(task.taskId) });
    const startedMs = cell?.startedMs ?? clock.now();
    return {
        run: { request, deps, store, redactor, planned, policy, startedMs, roles: {}, history },
        before: {
            left: new Set(left.stages),
            task,
            target: task === null ? null : targetOf(found),
            logged,
        },
        admitted,
        warnings,
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
        branchCheck: target?.branch_check,
    };
}
/** Admission with the credentials of this session; the run stays what it was, live or rehearsal. */
async function admitAgain({ request, planned, evidence, submit }, deps) {
    const { inputs } = request;
    const rehearse = inputs.rehearse || evidence === 'rehearsal';
    const again = { ...request, inputs: { ...inputs, rehearse } };
    const usable = await (0,admit/* exposed */.fE)(await (0,admit/* decideAdmission */.KV)(again, planned, deps), request, deps);
    // What was asked for before was counted then; what is yet to be asked for is asked for now.
    const decided = submit
        ? await (await __webpack_require__.e(/* import() */ 4369).then(__webpack_require__.bind(__webpack_require__, 74369))).inView(usable, { request, planned, deps })
        : usable;
    const { admission, credential, message, warnings = [] } = decided;
    if (admission.action !== 'run')
        throw new errors/* RunError */.e4(admission.code, message ?? reasons/* REASONS */.ez[admission.code].title);
    if (admission.backend !== evidence)
        throw new errors/* RunError */.e4('input_invalid', `The run is ${evidence}, and cannot go on as ${admission.backend}`, {
            guidance: 'Give the credential, and leave out rehearse',
        });
    return { evidence, credential, warnings };
}
/** The log of the calls, without a line of which the process did not live to tell. */
async function readLog(folder, calls) {
    const path = (0,external_node_path_.join)(folder, record/* CALL_LOG */.Wu);
    const text = await (0,files/* readBounded */.CB)(path, record/* MAX_FILE_BYTES */.gZ);
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

// EXTERNAL MODULE: ./build/run/taken.js
var taken = __webpack_require__(97337);
;// CONCATENATED MODULE: ./build/run/resume.js
/**
 * Opens a run again and brings it to its end: from the first stage that has none, in the mode it had, never beside a
 * process that still has it. What it knows of the run is its record alone, so that whoever may write there can resume
 * it, and nobody else.
 */

















/**
 * Resumes a run that was left without an end, or that was closed while its work was going on: cancelled, in the cloud also
 * past its deadline, in doubt of its launch or out of reach of the service. Any other conclusion stands, since resuming
 * could only make it look better. A stage that was running is run again once its processes are gone; one that has ended
 * never is. A cloud task that was submitted is watched again, and nothing is ever submitted in its place. The deadline begins anew. A run that is known to have failed is closed as that.
 *
 * Throws RunError and leaves the record as it is where it may not be resumed: `input_invalid` with the reason,
 * `launch_in_doubt` where a task may exist that nobody can name, or the code of the admission, `credentials_missing` say.
 */
async function resume({ folder, ...asked }, deps) {
    const request = await (0,prepare/* entrusted */.nL)(asked, deps);
    const ready = await (0,manager/* makeReady */.w)(request, deps);
    const { clock, random, host } = deps;
    const here = { clock, random, machine: host.machine };
    // Before anything is written, if only a lock.
    await refuseOthers(await read(folder, host), host.machine);
    await refuseTaken(request.inputs.cloudTaskId, folder, host.workingDirectory);
    const opened = await (0,liveness/* withRun */.Yq)(folder, here, async (stillOurs) => {
        const found = await read(folder, host);
        await refuseOthers(found, host.machine);
        await clearUp(found);
        if (!found.closed && !isOpen(found))
            return (0,finish/* finish */.O)({ folder, policy: ready.policy, event: found.started.github_event }, { ...here, redactor: ready.redactor });
        return reopen(found, request, { ...deps, ...ready, stillOurs });
    }).catch(refuseUnwritable);
    if (opened === null)
        throw refusal('The run was closed in this very moment', 'Look at what it came to');
    if ('verdict' in opened)
        return opened;
    const { run, before, admitted, warnings } = opened;
    return (0,conduct/* conduct */.V)(run, async (scene) => {
        scene.warnings = warnings;
        const { buildHere, buildInCloud } = await Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 70787));
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
/** Throws for a cloud task that another run here has for its own: one task proves one run. */
async function refuseTaken(named, folder, root) {
    if (named === undefined)
        return;
    const other = (await (0,taken/* tasksOfOthers */.b)(folder, root)).find(({ taskId }) => taskId === named);
    if (other !== undefined)
        throw refusal(`The cloud task ${named} is that of the run ${other.runId}`, 'Name another one');
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
    if (closed && outcome !== 'cancelled' && !goesOnInCloud(manifest, events))
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
    const lines = ((await (0,files/* readBounded */.CB)(path, record/* MAX_FILE_BYTES */.gZ)) ?? '').split('\n').filter((line) => line !== '');
    // What was cut off can only be the last line.
    if (lines.length > events.length + 1)
        throw refusal(`${path} is damaged at line ${events.length + 1}`, 'Take the file from where it is whole, or start a new run');
    await (0,files/* replaceFile */.fR)(path, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}
/** True for a run that is closed, and whose live cloud task, known or in doubt, another session may go on with unasked. */
function mayGoOn(manifest, events) {
    const { evidence, execution_mode: mode, outcome, failure, cloud_execution: cloud } = manifest;
    if (mode !== 'cloud' || evidence !== 'live' || isDone(events, manifest))
        return false;
    if (cloud?.task_id != null && failure !== null && SAID_OF_TASK.includes(failure.code))
        return false;
    // Where a submit was asked for and nobody heard its end, another one could be a second.
    const asked = cloud?.task_id != null || mayHaveSubmitted(events);
    return (outcome === 'cancelled' && asked && cloud?.status !== 'error') || goesOnInCloud(manifest, events);
}
/** True where the run gave up, and its cloud task did not: nobody knows of it that it went wrong. */
function goesOnInCloud(manifest, events) {
    const { execution_mode: mode, failure, cloud_execution: cloud } = manifest;
    if (mode !== 'cloud' || failure === null)
        return false;
    // Whatever a later session met, the doubt stays until a task is known.
    if (cloud?.task_id == null && mayHaveSubmitted(events))
        return true;
    // What a session met before it came to the task, or of the service on its way there, says nothing of the task.
    const away = failure.code === 'deadline_exceeded' || AWAY_FROM_TASK.includes(failure.phase);
    return away && cloud?.task_id != null && cloud.status !== 'error' && !isDone(events, manifest);
}
/** In these a run can fail beside its task; a task that ended in ERROR says so itself. */
const AWAY_FROM_TASK = ['prepare', 'poll', 'diff'];
/** The service will say this of the task the next time too, unless a person changes something. */
const SAID_OF_TASK = ['task_not_found', 'request_refused'];
/** True where the run may still come to any end: it was admitted, and nothing in its record has failed. */
function isOpen({ events, started, manifest }) {
    const { failure, outcome } = manifest;
    // A conclusion stands, also where the process died before it could write the verdict.
    const working = goesOnInCloud(manifest, events);
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
    if (!['EACCES', 'EPERM', 'EROFS'].some((code) => (0,errors/* hasErrno */.Nm)(cause, code)))
        throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new errors/* RunError */.e4('input_invalid', `The run cannot be resumed: ${why}`, {
        cause,
        guidance: 'Only who may write to the run directory can resume the run',
    });
}


/***/ }),

/***/ 97337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tasksOfOthers)
/* harmony export */ });
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98211);
/* harmony import */ var _manifest_find_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95913);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73936);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13565);
/**
 * Whose a cloud task is, by the records of the other runs of this working directory: no task is that of two runs. Reads
 * records; writes nothing.
 */




/** The cloud tasks of all runs below `root` but the one in `folder`. */
async function tasksOfOthers(folder, root) {
    const tasks = [];
    for (const other of await (0,_manifest_find_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(root)) {
        if (other.folder === folder)
            continue;
        const { events } = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsIn */ .pd)(other.folder);
        const taskId = (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(events)?.cloud_execution?.task_id;
        if (taskId == null)
            continue;
        const { adopted } = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'cloud:submitted').at(-1)?.payload ?? { adopted: 'given' };
        tasks.push({ taskId, runId: other.runId, proven: adopted === undefined || adopted === 'nonce' });
    }
    return tasks;
}


/***/ })

};
