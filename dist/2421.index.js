export const id = 2421;
export const ids = [2421];
export const modules = {

/***/ 82915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ asksForActor),
/* harmony export */   KK: () => (/* binding */ mayUseCredential),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _inputs_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55963);
/**
 * May this run start, and against what? One pure function over what caused it, what was asked for and which credentials
 * there are. It comes before everything that could fail for want of a credential, so that a fork is skipped and not blamed.
 */

/** Decides whether a run starts. */
function admit(request) {
    const { standing } = request;
    // Before anything else: what such a work tree says, and whoever says it, is a stranger's.
    if (standing !== null && isTrap(standing))
        return { action: 'refuse', code: 'event_refused' };
    if (request.refusal !== null)
        return { action: 'refuse', code: request.refusal };
    if (request.rehearse && request.credentialGiven)
        return { action: 'refuse', code: 'rehearsal_with_credential' };
    // A rehearsal of commands runs the same commands, and only says that it is one.
    if (!request.needsCredential)
        return { action: 'run', backend: request.rehearse ? 'rehearsal' : 'live' };
    if (request.rehearse)
        return { action: 'run', backend: 'rehearsal' };
    if (request.credential === 'malformed')
        return { action: 'refuse', code: 'credentials_malformed' };
    if (request.credential === 'unobtainable')
        return { action: 'refuse', code: request.fault ?? 'internal_error' };
    if (request.credential === 'usable')
        return standing === null || mayUseCredential(standing)
            ? { action: 'run', backend: 'live' }
            : { action: 'skip', code: 'actor_not_admitted' };
    switch (request.onMissingCredentials) {
        case 'fail':
            return { action: 'refuse', code: 'credentials_required' };
        case 'rehearse':
            return { action: 'run', backend: 'rehearsal' };
        case 'skip':
            return {
                action: 'skip',
                code: request.credential === 'missing' ? 'credentials_missing' : 'credentials_wrong_kind',
            };
    }
}
/** A stranger's code beside secrets: an event that anyone can cause, and a work tree at a commit that is not merged. */
function isTrap({ event, strangeHead, allowed }) {
    return (0,_inputs_events_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(event).caused === 'anyone' && strangeHead && !allowed;
}
/** True where who caused the run has to be one who may write: nothing else keeps strangers from a live credential. */
function asksForActor({ event, foreign }) {
    const { caused } = (0,_inputs_events_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(event);
    return caused === 'anyone' || (caused === 'fork' && foreign);
}
/** True where a live credential may be used: one that is kept elsewhere is not even asked for where it may not. */
function mayUseCredential(standing) {
    const { actor } = standing;
    return !isTrap(standing) && (!asksForActor(standing) || actor === 'writer' || actor === 'allowed_bot');
}


/***/ }),

/***/ 20635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LineTail)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/**
 * The lines that are appended to a file from now on, as they become whole. Reads within bounds, through no link, and
 * waits for no writer. Knows nothing of what they say.
 */



const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Read at one look; a line that is longer is none that anybody means to read. */
const MAX_LOOK_BYTES = 256 * 1024;
class LineTail {
    #path;
    #offset;
    /** `offset`: bytes that are left out at the beginning. */
    constructor(path, offset = 0) {
        this.#path = path;
        this.#offset = offset;
    }
    /** How many bytes have been read so far. */
    get offset() {
        return this.#offset;
    }
    /** The lines that have become whole since the last look. Rejects for what is there and is no file. */
    async next() {
        // Nearly every look finds nothing new, and many runs look at once: one call of the system, and no error that is made to be caught.
        const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.#path, { throwIfNoEntry: false });
        if (seen === undefined || (seen.isFile() && seen.size === this.#offset))
            return [];
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(this.#path, READ).catch((error) => {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, 'ENOENT'))
                return null;
            throw error;
        });
        if (file === null)
            return [];
        try {
            const info = await file.stat();
            if (!info.isFile())
                throw new Error(`${this.#path} is no file`);
            // Somebody cut it off: what stands there now is new.
            if (info.size < this.#offset)
                this.#offset = 0;
            const length = Math.min(info.size - this.#offset, MAX_LOOK_BYTES);
            if (length <= 0)
                return [];
            const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, this.#offset);
            return this.#take(buffer.subarray(0, bytesRead));
        }
        finally {
            await file.close();
        }
    }
    #take(bytes) {
        const whole = bytes.lastIndexOf(0x0a) + 1;
        this.#offset += whole === 0 && bytes.length === MAX_LOOK_BYTES ? bytes.length : whole;
        const lines = bytes.subarray(0, whole).toString('utf8').split('\n');
        return lines.filter((line) => line !== '');
    }
}


/***/ }),

/***/ 13559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   KV: () => (/* binding */ decideAdmission),
/* harmony export */   Nd: () => (/* binding */ admitted),
/* harmony export */   fE: () => (/* binding */ exposed),
/* harmony export */   fz: () => (/* binding */ findTrusted)
/* harmony export */ });
/* harmony import */ var _admit_admission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82915);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4636);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17851);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94295);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26742);
/* harmony import */ var _plan_planner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36260);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91793);
/* harmony import */ var _job_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46591);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13565);
/**
 * May the run start, and with which credential: asks admission, and records its answer with everything that was decided
 * before as the first event of the run.
 */











/** Decides on the run and records the decision as its first event. */
async function admitted({ request, planned, store, deps, roles }) {
    const { inputs } = request;
    const { mode, requested, source, reason } = planned.route;
    const exposure = await exposed(await decideAdmission(request, planned, deps), request, deps);
    const decided = deps.earlier === undefined
        ? exposure
        : await (await __webpack_require__.e(/* import() */ 4369).then(__webpack_require__.bind(__webpack_require__, 74369))).inView(exposure, { request, planned, deps });
    const { admission } = decided;
    await store.emit({
        event: 'run:started',
        payload: {
            scenario: planned.scenarioId,
            ...(inputs.pipeline === undefined ? { scenario_source: inputs.scenario } : {}),
            ...(request.cell === undefined ? {} : { cell: request.cell.id }),
            title: planned.title,
            mode_requested: requested,
            mode,
            mode_source: source,
            ...planOf(planned, reason),
            admission: admission.action,
            evidence: admission.action === 'run' ? admission.backend : null,
            github_event: request.context.event,
            branch_about: (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_2__/* .branchAbout */ .Q)(request.context),
            repository: request.context.repository,
            environment: planned.environment,
            branch: planned.branch,
            head_sha: request.context.headSha,
            attempts: planned.attempts,
            timeout_seconds: planned.timeoutMs / 1000,
            poll_interval_seconds: planned.pollIntervalMs[admission.action === 'run' ? admission.backend : 'live'] / 1000,
            ...(mode === 'cloud' ? { retry_policy: retryPolicyOf(planned) } : {}),
            missing_diff: planned.missingDiff,
            proof_file: planned.proofFile,
            severities: { ...planned.severities },
            nonce: planned.nonce,
            prompt_sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(planned.prompt),
            ...trustOf(request.trust, admission),
            ...(0,_job_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .scenarioFields */ .I)(request, planned),
            process: await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_10__/* .thisProcess */ .WF)(deps.host.machine),
            ...(Object.keys(roles).length > 0 ? { roles: Object.keys(roles) } : {}),
        },
    });
    if (admission.action !== 'run')
        await store.emit((0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failureEvent */ .p)(admission.code, {
            message: decided.message ?? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .REASONS */ .ez[admission.code].title,
            phase: 'admit',
        }));
    return decided;
}
/** The decision, unless its login must not be used in this repository. */
async function exposed(decided, request, deps) {
    const { admission, credential } = decided;
    if (admission.action !== 'run' || admission.backend !== 'live')
        return decided;
    const message = await (0,_exposure_js__WEBPACK_IMPORTED_MODULE_8__/* .exposureOf */ .X)(request, credential, deps);
    if (message === null)
        return decided;
    return { admission: { action: 'refuse', code: 'public_repository' }, credential: null, message };
}
/** What the record tells of what the event goes by. */
function trustOf(trust, admission) {
    if (trust === undefined)
        return {};
    const { base, standing } = trust;
    const rehearsed = admission.action === 'run' && admission.backend === 'rehearsal';
    return {
        ...(rehearsed && standing.foreign ? { configuration_check: true } : {}),
        ...(base === null ? {} : { trusted_files: { commit: base.sha, differing: [...base.differing()] } }),
    };
}
/** What is tried again, as the record tells it. */
function retryPolicyOf({ persistence }) {
    const { attempts, firstWaitMs, longestWaitMs, factors, pollErrors, pollErrorsInARow, adopt } = persistence;
    return {
        attempts,
        first_wait_seconds: firstWaitMs / 1000,
        longest_wait_seconds: longestWaitMs / 1000,
        factors: { ...factors },
        poll_errors: pollErrors,
        poll_errors_in_a_row: pollErrorsInARow,
        adopt,
    };
}
/** What the record tells of the plan: a pipeline and what was said of its stages, or of the prompt of a scenario. */
function planOf(planned, reason) {
    const { pipeline, target, items, route } = planned;
    const runnable = route.refusal === null;
    // Nothing but the cloud knows what to do with a bare prompt.
    if (pipeline === null)
        return { item: { requires_cloud: true, runnable } };
    const stages = items.map((item) => ({
        id: item.id,
        title: item.title,
        kind: route.mode === 'cloud' && item.id === target ? 'cloud' : item.kind,
        command: item.command,
        role: item.role,
        parent_pipeline: item.parentPipeline,
        selected: (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_7__/* .isSelected */ .sp)(planned, item),
        requires_cloud: item.requiresCloud,
        runnable,
        ...(item.guardrail ? { guardrail: true } : {}),
        ...(item.requiresApproval ? { requires_approval: true } : {}),
        sha256: definitionOf(item),
    }));
    const { id, title, guardrailsRequired, parts } = pipeline;
    const guarded = parts.filter((part) => part.guardrailsRequired).map((part) => part.id);
    const required = {
        ...(guardrailsRequired ? { guardrails_required: true } : {}),
        ...(guarded.length > 0 ? { guardrails_required_in: guarded } : {}),
    };
    return { mode_reason: reason, pipeline: { id, title, target, stages, ...required } };
}
/** Tells a stage from one that would do something else, in another way or under other conditions. */
function definitionOf(item) {
    return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(JSON.stringify(item));
}
/** Whether the run may start, and with which credential; one that the inputs do not hold is asked for here. */
async function decideAdmission(request, planned, sources) {
    const { inputs, trust } = request;
    const { mode, refusal } = planned.route;
    const use = mode === 'cloud' ? 'cloud' : 'exec';
    const needsCredential = mode === 'cloud' || (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsOf */ .et)(planned).length > 0;
    const given = findOrFault(inputs, use);
    const asks = needsCredential && refusal === null && !inputs.rehearse;
    const found = asks ? await findTrusted({ use, forMs: planned.timeoutMs }, request, sources) : given;
    const admission = (0,_admit_admission_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w4)({
        standing: trust?.standing ?? null,
        needsCredential,
        refusal,
        rehearse: inputs.rehearse,
        onMissingCredentials: inputs.onMissingCredentials,
        credential: found.state,
        credentialGiven: given.state !== 'missing' || inputs.openaiApiKey !== undefined || inputs.vaultToken !== undefined,
        ...(found.code === undefined ? {} : { fault: found.code }),
    });
    // In the cloud no stage is for the Codex CLI of this machine.
    const message = messageOfTrust(admission, trust) ??
        messageOf(admission, found, mode === 'mcp' ? (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_7__/* .agentsOf */ .et)(planned)[0] : undefined);
    // What nothing uses is taken nowhere.
    const credential = needsCredential ? (found.credential ?? null) : null;
    return { admission, credential, ...(message === null ? {} : { message }) };
}
/** What is kept for those who may use it is not asked for by others; that they may not is then all there is to say. */
async function findTrusted(wanted, { inputs, trust }, sources) {
    const trusted = trust === undefined || (0,_admit_admission_js__WEBPACK_IMPORTED_MODULE_0__/* .mayUseCredential */ .KK)(trust.standing);
    if (trusted || sources.broker === undefined)
        return findOrLease(wanted, inputs, sources);
    return { state: 'usable' };
}
/** The credential of the inputs; where they hold none that can be used, what the broker has, with theirs laid over it. */
async function findOrLease({ use, forMs }, inputs, { broker, redactor }) {
    const own = findOrFault(inputs, use);
    const lacking = own.state === 'missing' || own.state === 'wrong_kind';
    if (broker === undefined || !lacking)
        return own;
    const { openaiApiKey } = inputs;
    try {
        const lease = await broker.lease('codex-cloud', forMs);
        if (lease === null)
            return broker.lacks === null ? own : { ...own, message: broker.lacks };
        return findOrFault({ ...lease.values, ...(openaiApiKey === undefined ? {} : { openaiApiKey }) }, use);
    }
    catch (error) {
        const { code, message } = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error);
        return { state: 'unobtainable', code, message };
    }
    finally {
        redactor.add(broker.secrets);
    }
}
/** Who or what it was that is not trusted; null where that is not why. */
function messageOfTrust(admission, trust) {
    if (admission.action === 'run' || trust === undefined)
        return null;
    const { standing, words } = trust;
    if (admission.code === 'event_refused')
        return `On ${standing.event} the work tree is at ${words.event_refused}, which is not known as the repository's own code`;
    return admission.code === 'actor_not_admitted' ? `On ${standing.event}: ${words.actor_not_admitted}` : null;
}
/** More than the title of the code, where there is more to say; null where not. */
function messageOf(admission, found, agent) {
    if (admission.action === 'run')
        return null;
    if (found.code === admission.code)
        return found.message ?? null;
    const lacks = admission.code === 'credentials_missing' || admission.code === 'credentials_required';
    if (!lacks)
        return null;
    if (found.message !== undefined && found.code === undefined)
        return found.message;
    return agent === undefined ? null : `Stage ${agent.id} is for the Codex CLI, and there is no credential`;
}
/** The credential, or what is wrong with it: whether that matters is for admission to say. */
function findOrFault(inputs, use) {
    try {
        return (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .findCredential */ .L)(inputs, use);
    }
    catch (error) {
        const { code, message } = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error);
        return { state: 'malformed', code, message };
    }
}


/***/ }),

/***/ 68148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ conduct)
});

// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
;// CONCATENATED MODULE: ./build/lib/run-clock.js
/**
 * The time of one run: it stands still while the run is paused, and while nothing of the run works because a person is
 * waited for. Knows no stage and no request: whoever pauses, works or waits says so.
 */

/** A clock that can be stopped. */
class StoppableClock {
    base;
    #stoodMs = 0;
    /** Since when it stands still, by the base. */
    #since = null;
    constructor(base) {
        this.base = base;
    }
    get stopped() {
        return this.#since !== null;
    }
    now() {
        return (this.#since ?? this.base.now()) - this.#stoodMs;
    }
    stop() {
        this.#since ??= this.base.now();
    }
    go() {
        if (this.#since !== null)
            this.#stoodMs += this.base.now() - this.#since;
        this.#since = null;
    }
}
/** The clock of a run, over the one it would have if nobody could stop it. */
class RunClock {
    #run;
    #machine = new StoppableClock(lib_clock.systemClock);
    #changes = new Set();
    #paused = false;
    #working = 0;
    #awaiting = 0;
    constructor(base) {
        this.#run = new StoppableClock(base);
    }
    get paused() {
        return this.#paused;
    }
    /** Milliseconds since the epoch, less the time it has stood still. */
    now() {
        return this.#run.now();
    }
    sleep(ms, signal) {
        return this.#pass(ms, this.#run, signal);
    }
    elapse(ms, signal) {
        return this.#pass(ms, this.#machine, signal);
    }
    pause() {
        this.#paused = true;
        this.#change();
    }
    resume() {
        this.#paused = false;
        this.#change();
    }
    /** Resolves where the run is not paused, or no longer, or `signal` aborts. */
    unpaused(signal) {
        return this.#until(() => !this.#paused, signal);
    }
    onPause(listener) {
        let told = false;
        const tell = () => {
            if (told === this.#paused)
                return;
            told = this.#paused;
            listener(told);
        };
        this.#changes.add(tell);
        tell();
        return () => void this.#changes.delete(tell);
    }
    /** Does work of the run: time passes meanwhile, whoever is waited for. */
    async working(work) {
        this.#working += 1;
        this.#change();
        try {
            return await work();
        }
        finally {
            this.#working -= 1;
            this.#change();
        }
    }
    /** Waits for a person: time stands still meanwhile, unless other work goes on. */
    async awaiting(wait) {
        this.#awaiting += 1;
        this.#change();
        try {
            return await wait();
        }
        finally {
            this.#awaiting -= 1;
            this.#change();
        }
    }
    #change() {
        const still = this.#paused || (this.#awaiting > 0 && this.#working === 0);
        for (const clock of [this.#run, this.#machine]) {
            if (still)
                clock.stop();
            else
                clock.go();
        }
        for (const tell of [...this.#changes])
            tell();
    }
    async #pass(ms, clock, signal) {
        const end = clock.now() + ms;
        do {
            await this.#until(() => !clock.stopped, signal);
            if (signal?.aborted)
                return;
            await this.#untilChange((changed) => clock.base.sleep(end - clock.now(), changed), signal);
        } while (clock.now() < end && !signal?.aborted);
    }
    async #until(holds, signal) {
        while (!holds() && !signal?.aborted)
            await this.#untilChange((changed) => new Promise((done) => changed.addEventListener('abort', done)), signal);
    }
    /** Waits with a signal that aborts when anything changes here, or with `signal`. */
    async #untilChange(wait, signal) {
        const changed = new AbortController();
        const tell = () => changed.abort();
        this.#changes.add(tell);
        signal?.addEventListener('abort', tell, { once: true });
        try {
            await wait(changed.signal);
        }
        finally {
            this.#changes.delete(tell);
            signal?.removeEventListener('abort', tell);
        }
    }
}

// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var manifest_events = __webpack_require__(98211);
// EXTERNAL MODULE: ./build/manifest/failure.js
var failure = __webpack_require__(26742);
// EXTERNAL MODULE: ./build/run/close.js
var run_close = __webpack_require__(47598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/line-tail.js
var line_tail = __webpack_require__(20635);
// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/run/control.js
var control = __webpack_require__(70375);
;// CONCATENATED MODULE: ./build/run/obey.js
/**
 * The running run's side of control: reads what is asked of it, does it, and answers each request by an event. Nothing
 * that is asked here makes a run better than it is: it can wait, go on, or end as cancelled.
 */





/** A request is to act within a second. By looking, since a file system may tell no changes. */
const LOOK_MS = 400;
/** Far more than anybody asks; what is beyond it is not read. */
const MAX_CONTROL_BYTES = 1024 * 1024;
/** How long a stage waits for its approval, by the clock on the wall. */
const APPROVAL_HOURS = 24;
/** Obeys requests until it is closed. */
function obey(options) {
    const { store, clock } = options;
    const cancel = new AbortController();
    const closing = new AbortController();
    const approvals = new Approvals(options);
    const notices = new Set();
    const looking = lookAgainAndAgain(options, act, { closing: closing.signal, notices });
    return {
        cancelled: cancel.signal,
        get notices() {
            return [...notices];
        },
        approve: (stage, signal) => approvals.wait(stage, signal),
        async close() {
            closing.abort();
            await looking;
        },
    };
    async function act(request) {
        const { action, id, by } = request;
        const answer = { request: id, by };
        const why = refusalOf(request);
        if (why !== null)
            return store.emit({ event: 'control:refused', payload: { ...answer, action, why } });
        switch (action) {
            case 'pause':
                clock.pause();
                return store.emit({ event: 'run:paused', payload: answer }).catch((error) => {
                    // Nobody would know that it stands still.
                    clock.resume();
                    throw error;
                });
            case 'resume':
                clock.resume();
                return store.emit({ event: 'run:resumed', payload: answer });
            case 'cancel': {
                // Told before whatever follows from it, and not waited for.
                const told = store.emit({ event: 'run:cancelling', payload: answer });
                cancel.abort();
                return told;
            }
            case 'approve': {
                const stage = approvals.meant(request.stage) ?? '';
                await store.emit({ event: 'approval:granted', payload: { ...answer, stage } });
                approvals.grant(stage);
            }
        }
    }
    /** Why a request changes nothing; null where it does. */
    function refusalOf({ action, stage }) {
        if (cancel.signal.aborted)
            return 'the run is being cancelled';
        switch (action) {
            case 'pause':
                // A stage can ask as well, and by that it would stop the deadline it is held to.
                if (!options.attended)
                    return 'in a workflow nothing stops the deadline of a run';
                return clock.paused ? 'the run is paused already' : null;
            case 'resume':
                return clock.paused ? null : 'the run is not paused';
            case 'cancel':
                return null;
            case 'approve':
                if (approvals.meant(stage) !== null)
                    return null;
                return approvals.names.length === 0
                    ? 'no stage waits for an approval'
                    : `name a stage that waits for an approval: ${approvals.names.join(', ')}`;
        }
    }
}
/** Does `act` for each request to this session, one after the other. */
async function lookAgainAndAgain({ store, machineClock }, act, { closing, notices }) {
    const tail = new line_tail/* LineTail */.Z((0,external_node_path_.join)(store.folder, control/* CONTROL_FILE */.zL));
    for (;;) {
        // Also what keeps a process alive that is paused.
        await machineClock.sleep(LOOK_MS, closing);
        if (closing.aborted)
            return;
        await look().catch(note);
    }
    async function look() {
        if (tail.offset > MAX_CONTROL_BYTES) {
            notices.add(`control.jsonl is longer than ${MAX_CONTROL_BYTES} bytes; the rest is not read`);
            return;
        }
        for (const line of await tail.next()) {
            const request = control/* ControlRequest */.rS.safeParse((0,record/* parseJson */.qF)(line)).data;
            if (request === undefined)
                notices.add('control.jsonl holds a line that is no request; it is left out');
            // What an earlier session was asked is void.
            else if (request.session === (0,sessions/* sessionOf */.MC)(store.events)[0]?.seq)
                await act(request).catch(note);
        }
    }
    function note(error) {
        notices.add(`control.jsonl: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The stages that wait for an approval. */
class Approvals {
    #options;
    #waiting = new Map();
    constructor(options) {
        this.#options = options;
    }
    get names() {
        return [...this.#waiting.keys()];
    }
    /** The waiting stage of this name, or the only one where none is named; null where there is none. */
    meant(stage) {
        if (stage !== undefined)
            return this.#waiting.has(stage) ? stage : null;
        const [only, another] = this.names;
        return another === undefined ? (only ?? null) : null;
    }
    grant(stage) {
        this.#waiting.get(stage)?.abort();
        this.#waiting.delete(stage);
    }
    async wait(stage, signal) {
        const { store, clock, wallClock, attended } = this.#options;
        // Also one that was given in an earlier session.
        if ((0,sessions/* approvedStages */.xu)(store.events).has(stage))
            return null;
        if (!attended)
            return missing(`stage ${stage} requires an approval, and in a workflow there is nobody to give it`);
        const granted = new AbortController();
        if (!signal.aborted) {
            this.#waiting.set(stage, granted);
            const answered = AbortSignal.any([signal, granted.signal]);
            // Stands still before it is told: whoever reads that may look at the clock.
            await clock.awaiting(async () => {
                await store.emit({ event: 'approval:requested', payload: { stage } });
                await wallClock.sleep(APPROVAL_HOURS * 3_600_000, answered);
            });
            this.#waiting.delete(stage);
        }
        if (granted.signal.aborted)
            return null;
        return signal.aborted
            ? { code: 'cancelled', message: `the run was cancelled before stage ${stage}` }
            : missing(`nobody approved stage ${stage} within ${APPROVAL_HOURS} hours`);
    }
}
function missing(message) {
    return { code: 'approval_missing', message };
}

// EXTERNAL MODULE: ./build/run/origin.js
var origin = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
// EXTERNAL MODULE: ./build/run/roles.js
var run_roles = __webpack_require__(2495);
;// CONCATENATED MODULE: ./build/run/conduct.js










/** Builds by `work`, which gives null where the run was skipped or refused; then judges and closes. */
async function conduct(run, work) {
    return walk(run, work).catch((error) => {
        throw naming(error, run.store);
    });
}
async function walk(run, work) {
    const { request, deps, store, redactor, planned, policy, startedMs, roles } = run;
    const clock = new RunClock(deps.clock);
    const attended = request.context.workflow === null;
    const control = obey({ store, clock, wallClock: deps.clock, machineClock: lib_clock.systemClock, attended });
    const scene = {
        ...run,
        deps: stoppable(deps, clock, control.cancelled),
        wallClock: deps.clock,
        control,
        deadline: startedMs + planned.timeoutMs,
    };
    const built = await work(scene)
        .catch((error) => recordFailure(store, error))
        .finally(() => control.close());
    await keepCancellation(store, control);
    // Nobody stops the time any more; what is left of it counts on.
    const left = scene.deadline - clock.now();
    const bounds = { clock: deps.clock, deadline: deps.clock.now() + left, signal: deps.signal };
    const standard = built === null
        ? null
        : await (0,run_close/* judge */.S)(store, built, redactor).catch((error) => recordFailure(store, ours(error)));
    const judged = built === null || standard === null ? null : await testedBy(run, built, { ...bounds, standard });
    return (0,run_close/* close */.V)({
        store,
        policy,
        event: request.context.event,
        built,
        judged,
        reviewer: roles.review === undefined ? null : { role: roles.review, bounds },
        notices: [...(0,prepare/* unobeyed */.Uv)(request), ...(scene.notices ?? []), ...control.notices],
        warnings: scene.warnings ?? [],
        history: run.history,
        origin: (0,origin/* originOf */.y)(request.context),
        version: deps.host.version ?? null,
    });
}
/** What the tester found, with the word of a role in its place. */
async function testedBy({ store, roles }, build, own) {
    const { standard } = own;
    if (roles.test === undefined)
        return standard;
    const { manifest, folder } = store;
    const input = { manifest, build, folder, findings: standard.findings };
    return (0,run_roles/* testBy */._0)(roles.test, input, own).catch(async (error) => {
        await recordFailure(store, error);
        return standard;
    });
}
/** Effects that stand still with the run: while it is paused no process is started, and those there are are held. */
function stoppable(deps, clock, cancelled) {
    const signal = AbortSignal.any([deps.signal, cancelled]);
    // A run that is to end waits for nobody.
    signal.addEventListener('abort', () => clock.resume(), { once: true });
    return {
        ...deps,
        clock,
        signal,
        async spawn(request) {
            await clock.unpaused(request.signal);
            // One call of a service is let come to its end: half a request would leave it in doubt.
            return clock.working(() => deps.spawn(request));
        },
        async stream(request) {
            await clock.unpaused(request.signal);
            return clock.working(() => deps.stream({ ...request, pace: clock }));
        },
    };
}
/** A cancellation that was answered counts, also where everything came to its end in the same moment. */
async function keepCancellation(store, { cancelled }) {
    if (!cancelled.aborted || store.manifest.failure !== null)
        return;
    const phase = (0,failure/* phaseOf */.h)(store.events);
    await store.emit((0,failure/* failureEvent */.p)('cancelled', { message: 'the run was cancelled', phase }));
}
/** A record of ours that cannot be judged is no fault of the user's. */
function ours(cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new errors/* RunError */.e4('internal_error', `the record of the run cannot be judged: ${why}`, { cause });
}
/** Records a thrown failure; what the executor itself knows to have failed is in the record already. */
async function recordFailure(store, error) {
    // Without its first event there is no record.
    if (store.events.length === 0)
        throw error;
    const { code, message, guidance, retryable } = (0,errors/* toRunError */.D7)(error);
    const event = (0,failure/* failureEvent */.p)(code, { message, guidance, retryable, phase: (0,failure/* phaseOf */.h)(store.events) });
    await store.emit(event).catch(() => {
        // What cannot be recorded is told as it is; that the disk is full says less.
        throw error;
    });
    return null;
}
/** What no record can tell, with the address of the cloud task where one is known: nothing else would keep it. */
function naming(error, { events }) {
    const url = (0,manifest_events/* findEvent */.MY)(events, 'cloud:submitted')?.payload.url;
    const { code, message, guidance, retryable } = (0,errors/* toRunError */.D7)(error);
    if (url === undefined || guidance.includes(url))
        return error;
    return new errors/* RunError */.e4(code, message, { cause: error, retryable, guidance: `${guidance}: ${url}` });
}


/***/ }),

/***/ 70375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ whatIsLeft),
/* harmony export */   i0: () => (/* binding */ requesterOn),
/* harmony export */   rS: () => (/* binding */ ControlRequest),
/* harmony export */   tt: () => (/* binding */ requestControl),
/* harmony export */   zL: () => (/* binding */ CONTROL_FILE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64377);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13963);
/* harmony import */ var _lib_line_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20635);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94869);
/* harmony import */ var _manifest_control_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3691);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98211);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20447);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45919);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13565);
/**
 * Asking a running run to pause, go on, end or take an approval, from any other process. A request is a line that is
 * appended to `control.jsonl` in the run directory, so that only who may write there can ask; its answer is an event of
 * the run. Knows what is asked and how it is answered, not how it is done.
 */














const CONTROL_FILE = 'control.jsonl';
/** One line of `control.jsonl`. */
const ControlRequest = zod__WEBPACK_IMPORTED_MODULE_13__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_13__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().regex(/^[0-9a-f]{16,64}$/),
    /** Number of the event by which the run was opened: what was asked of an earlier session is void. */
    session: zod__WEBPACK_IMPORTED_MODULE_13__/* .int */ .Whr().min(1),
    at: zod__WEBPACK_IMPORTED_MODULE_14__/* .datetime */ .w$(),
    action: zod__WEBPACK_IMPORTED_MODULE_13__/* ["enum"] */ .k5n(_manifest_control_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .ACTIONS */ .kl),
    stage: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().max(4096).optional(),
    by: _manifest_control_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .Requester */ .D7,
});
/** A run looks for requests several times a second, so that this means that it is held up. */
const ANSWER_MS = 10_000;
const LOOK_MS = 50;
/**
 * Asks the run in a directory and waits for its answer. Throws RunError `input_invalid` where there is nobody to ask:
 * no run, one that is over, one whose process is dead, or a directory that this user may not write to.
 */
async function requestControl(folder, order, here) {
    const { clock, random, machine } = here;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'events.jsonl');
    // Before the events are read, so that no answer is overlooked.
    const offset = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ size }) => size, () => 0);
    const { events } = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_12__/* .eventsIn */ .pd)(folder);
    await refuseAbsent(folder, events, machine);
    const request = {
        schema: 1,
        id: random(16),
        session: (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionOf */ .MC)(events)[0]?.seq ?? 1,
        at: (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.isoTime)(clock.now()),
        action: order.action,
        ...(order.stage === undefined ? {} : { stage: order.stage }),
        by: requesterOn(machine),
    };
    write(folder, request);
    const tail = new _lib_line_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .LineTail */ .Z(path, offset);
    for (const deadline = clock.now() + ANSWER_MS; clock.now() < deadline; await clock.sleep(LOOK_MS)) {
        for (const line of await tail.next()) {
            const answer = answerIn((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_9__/* .readEvent */ .j_)((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(line)), request);
            if (answer !== null)
                return answer;
        }
    }
    const who = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .processOf */ .hh)(events);
    const name = who === null ? 'the run' : `process ${who.pid} on ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(who.host)}`;
    return { answer: 'none', message: `${name} did not answer within ${ANSWER_MS / 1000} s` };
}
/** This process, and the user it works for. */
function requesterOn(host) {
    return { host, pid: process.pid, user: userName() };
}
function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        // A container may run as a number that has no name.
        return null;
    }
}
async function refuseAbsent(folder, events, machine) {
    const [first] = events;
    if (first === undefined)
        throw refusal(`Directory ${folder} holds no run`, 'Name the directory or the id of a run');
    const liveness = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_12__/* .livenessOf */ .l8)(events, machine);
    if (liveness === 'ended') {
        const outcome = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_9__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionOf */ .MC)(events), 'run:completed')?.payload.outcome;
        throw refusal(`The run ${first.run_id} is over: ${outcome}`, 'Only a run that is under way can be asked');
    }
    if (liveness === 'dead')
        throw refusal(`The run ${first.run_id} has no process any more: ${(0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .processOf */ .hh)(events)?.pid} is dead`, whatIsLeft(first, `codex-orchestrator resume --run ${first.run_id}`));
}
/** What to do about a run whose process is dead; `resume` goes on with it. */
function whatIsLeft(first, resume) {
    const played = first?.event === 'run:started' &&
        (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .isPlayed */ ._l)({ execution_mode: first.payload.mode, evidence: first.payload.evidence });
    if (played)
        return 'Rehearse again: the cloud task of a rehearsal ended with the process that played it';
    return `Go on with it by ${resume}`;
}
function write(folder, request) {
    try {
        // What a writer that was killed left of a line must not be the beginning of this one.
        (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_5__/* .appendQuickly */ .lZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, CONTROL_FILE), `\n${JSON.stringify(request)}\n`);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `The run cannot be asked: ${why}`, {
            cause,
            guidance: 'Only who may write to the run directory can control the run',
        });
    }
}
/** Null for an event that does not answer. */
function answerIn(event, { id, action }) {
    if (event === null)
        return null;
    if (event.event === 'run:completed')
        return { answer: 'ended', message: `the run ended before: ${event.payload.outcome}` };
    if (!('request' in event.payload) || event.payload.request !== id)
        return null;
    return event.event === 'control:refused'
        ? { answer: 'refused', message: event.payload.why }
        : { answer: 'done', message: DONE[action] };
}
const DONE = {
    pause: process.platform === 'win32'
        ? 'the run is paused: a stage that is under way goes on to its end, and the next one waits'
        : 'the run is paused, and its deadline stands still',
    resume: 'the run goes on',
    cancel: 'the run is being cancelled',
    approve: 'the approval is recorded',
};
function refusal(message, guidance) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', message, { guidance });
}


/***/ }),

/***/ 91793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ exposureOf)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);

/** Why the login must not be used here; null where it may. A person's own machine is nobody else's business. */
async function exposureOf({ inputs, context }, credential, { host, signal }) {
    if (credential?.kind !== 'auth-json' || context.workflow === null || inputs.allowPublicRepository)
        return null;
    const { repository, visibility } = context;
    const known = visibility ?? (await asked(inputs.githubToken, repository));
    if (known === 'private')
        return null;
    return known === 'public'
        ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez.public_repository.title
        : 'Whether everybody can read the repository could not be told: neither its event says it, nor GitHub by github-token';
    async function asked(token, name) {
        if (token === undefined || name === null)
            return null;
        const { visibilityOf } = await __webpack_require__.e(/* import() */ 1418).then(__webpack_require__.bind(__webpack_require__, 61418));
        return visibilityOf({ token, apiUrl: host.githubApiUrl, repository: name, signal });
    }
}


/***/ }),

/***/ 46591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scenarioFields),
/* harmony export */   o: () => (/* binding */ workflowRunOf)
/* harmony export */ });
/* harmony import */ var _plan_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66311);
/**
 * What the first event of a run tells of the scenario's wishes and of the job that the run is part of. Pure.
 */

/** What the record tells of the scenario's wishes, and of the job it is part of. */
function scenarioFields(request, planned) {
    const { cell, inputs } = request;
    const { diffLimits, refusedAs, scenarioId } = planned;
    const tried = cell?.repeat;
    const task = inputs.task ?? scenarioId;
    return {
        ...(tried === undefined
            ? {}
            : {
                repeat: {
                    group: tried.group === '' ? task : (0,_plan_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .taskOfCell */ .xG)(task, tried.group),
                    ...{ nth: tried.nth, n: tried.n, minimum_pass: tried.minimum },
                },
            }),
        ...(diffLimits === null ? {} : { diff_limits: diffLimits }),
        ...(refusedAs === null ? {} : { refused_as: refusedAs }),
        ...workflowRunOf(request),
    };
}
/** The job that a session of a run is part of. */
function workflowRunOf({ context: { workflow, headSha }, plan }) {
    if (workflow === null)
        return {};
    const { runId: id, attempt, job } = workflow;
    return {
        workflow_run: { id, attempt, job, sha: headSha, ...(plan === undefined ? {} : { plan: plan.id }) },
    };
}


/***/ }),

/***/ 29329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   w: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87642);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17851);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27394);
/* harmony import */ var _admit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13559);
/* harmony import */ var _conduct_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68148);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97594);
/* harmony import */ var _known_values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15532);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96685);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2495);
/**
 * The manager: one run from its inputs to its verdict. Plans, opens the record, and hands it to those who conduct the
 * rest of the walk.
 */












/**
 * Runs once. Throws RunError before there is a record, for a scenario, prompt or policy that cannot be used, and where
 * the record cannot be written any more.
 */
async function run(asked, deps, roles = {}) {
    const request = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .entrusted */ .nL)(asked, deps);
    const startedMs = request.cell?.startedMs ?? deps.clock.now();
    const { redactor, policy } = await makeReady(request, deps);
    const standard = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .makePlan */ .Cs)(request, deps);
    await refuseCommonWords(request, redactor, standard);
    const planning = await plannedBy(roles.plan, request, { deps, standard, startedMs });
    const planned = planning instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4 ? standard : planning;
    const { clock, random, onEvent } = deps;
    const { historyRuns: keep, stageLogMib } = request.inputs;
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_8__/* .keepHistory */ .Y)({ ...deps.host, clock, random, keep });
    const store = await (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)({
        workingDirectory: deps.host.workingDirectory,
        taskId: planned.taskId,
        runId: `${(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.isoTime)(deps.clock.now()).replace(/[:.]/g, '-')}-${random(4)}`,
        clock,
        redactor,
        stageLogMib,
        onEvent: (event, manifest) => {
            onEvent(event, manifest);
            history.heard(event, manifest);
        },
    });
    deps.onOpen(store.folder);
    const open = { request, deps, store, redactor, planned, policy, startedMs, roles, history };
    return (0,_conduct_js__WEBPACK_IMPORTED_MODULE_7__/* .conduct */ .V)(open, planning instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4 ? (scene) => refuse(scene, planning) : begin);
}
/** The plan that the planner gives, or why it gives none: that is an outcome of the run, and is recorded as one. */
async function plannedBy(role, request, { deps, standard, startedMs }) {
    if (role === undefined)
        return standard;
    const { clock, signal } = deps;
    const bounds = { clock, signal, deadline: startedMs + standard.timeoutMs };
    // Copies: the planner chooses by its answer alone.
    const inputs = { ...request.inputs, passEnv: [...request.inputs.passEnv] };
    const given = { inputs, context: structuredClone(request.context) };
    return (0,_roles_js__WEBPACK_IMPORTED_MODULE_11__/* .planBy */ .Vl)(role, given, { ...bounds, standard }).catch(_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .toRunError */ .D7);
}
/** Admission, then the build. Null where the run was skipped or refused: then nothing that builds is even loaded. */
async function begin(scene) {
    const { admission, credential, warnings = [] } = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_6__/* .admitted */ .Nd)(scene);
    scene.warnings = warnings;
    if (admission.action !== 'run')
        return null;
    const { buildAnew } = await Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(787), __webpack_require__.e(8616)]).then(__webpack_require__.bind(__webpack_require__, 70787));
    return buildAnew(scene, { evidence: admission.backend, credential });
}
/** Begins the record of a run without a plan, and builds nothing. */
async function refuse(scene, error) {
    const { admission } = await (0,_admit_js__WEBPACK_IMPORTED_MODULE_6__/* .admitted */ .Nd)(scene);
    if (admission.action === 'run')
        throw error;
    return null;
}
/** What every run needs before its record is opened: all secrets known, and the policy that will judge it. */
async function makeReady(request, deps) {
    const { inputs } = request;
    const { redactor } = deps;
    redactor.add((0,_known_values_js__WEBPACK_IMPORTED_MODULE_9__/* .secretsOfRequest */ .A)(request, deps));
    const own = inputs.policy === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(deps.host.workingDirectory, inputs.policy);
    const policy = await (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .tb)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(deps.host.canary, 'policy.yml'), own, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .filesOf */ .R8)(request, deps.host));
    return { redactor, policy: (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .onBranch */ .GO)(policy, (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_2__/* .branchAbout */ .Q)(request.context)) };
}
/**
 * Throws RunError `input_invalid` where a secret of the user's own making is a word that the record cannot do without:
 * with that hidden it would be no record.
 */
async function refuseCommonWords({ inputs: { passEnv, httpsProxy } }, redactor, { taskId, scenarioId, items }) {
    const givers = [...passEnv, ...((0,_known_values_js__WEBPACK_IMPORTED_MODULE_9__/* .passwordIn */ .J)(httpsProxy).length === 0 ? [] : ['https-proxy'])];
    if (givers.length === 0)
        return;
    const { recordWords } = await __webpack_require__.e(/* import() */ 1513).then(__webpack_require__.bind(__webpack_require__, 51513));
    const words = [
        [taskId, 'the name of its task'],
        [scenarioId, 'the id of its scenario'],
        ...items.map(({ id }, at) => [id, `the id of its stage ${at + 1}`]),
        ...[...recordWords()].map((word) => [word, 'a word of every record']),
    ];
    // The word itself is the secret, or holds it: it is told by where it stands.
    const [, what] = words.find(([word]) => redactor.redact(word) !== word) ?? [];
    if (what === undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `A secret of this run, given by ${givers.join(', ')}, is part of ${what}, which its record has to say`, {
        guidance: 'Rename the stage or the task, give the secret another value, or leave it out of pass-env',
    });
}


/***/ }),

/***/ 99085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ plansOf),
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70770);
/* harmony import */ var _plan_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66311);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96685);
/**
 * The runs that one request stands for: one for each cloud task of a scenario, or for each stage of a pipeline that
 * requires the cloud, with their plans and which of them needs which. Begins none.
 */




/** The runs that a request stands for. Throws RunError `input_invalid` for what they cannot share. */
async function matrixOf(request, deps) {
    const { shard, ...inputs } = request.inputs;
    return shard === undefined
        ? matrixOfOne(request, deps)
        : matrixOfShard(shard, { ...request, inputs }, deps);
}
/** What a shard names, of one scenario after the other. */
async function matrixOfShard({ plan, parts }, asked, deps) {
    const request = plan === null ? asked : { ...asked, plan };
    const startedMs = deps.clock.now();
    const requests = [];
    const needs = [];
    const limits = [];
    for (const { scenario, cells } of parts) {
        const whole = await matrixOfOne({ ...request, inputs: { ...request.inputs, scenario } }, deps);
        const places = cells.length === 0 ? [...whole.requests.keys()] : cells.map((id) => placeOf(id, whole));
        const before = requests.length;
        for (const at of places) {
            const one = whole.requests[at] ?? request;
            const needed = (whole.needs[at] ?? []).map((other) => places.indexOf(other));
            if (needed.includes(-1))
                throw torn(scenario, one.cell?.id ?? '');
            needs.push(needed.map((place) => before + place));
            requests.push(one.cell === undefined ? one : { ...one, cell: { ...one.cell, startedMs } });
        }
        // One that is alone says nothing of how many may be beside it.
        if (whole.requests[0]?.cell !== undefined)
            limits.push(whole.concurrency);
    }
    return { requests, concurrency: Math.min(...limits, _plan_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCURRENT_CELLS */ .os), needs };
}
function placeOf(id, { requests }) {
    const at = requests.findIndex(({ cell }) => cell?.id === id);
    if (at !== -1)
        return at;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `The shard names a cloud task "${id}", and its scenario has none`, {
        guidance: `Plan and run at the same commit; there are ${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(requests.flatMap(({ cell }) => cell?.id ?? []))}`,
    });
}
function torn(scenario, id) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `The shard has ${id} of ${scenario} without a task that it needs`, {
        guidance: 'Give the text that operation: plan gave, unchanged',
    });
}
async function matrixOfOne(request, deps) {
    const read = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .Hh)(request, deps.host);
    const { loaded, pipeline } = read;
    const startedMs = deps.clock.now();
    const cells = (0,_plan_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(loaded.scenario);
    if (cells.length > 0) {
        refuseCommon(request, loaded, cells);
        const requests = [];
        for (const cell of cells) {
            const alone = (await loaded.cell?.(cell)) ?? loaded;
            const { id, repeat } = cell;
            const tried = repeat === undefined ? {} : { repeat };
            requests.push({ ...request, cell: { id, startedMs, ...tried }, loaded: { loaded: alone, pipeline } });
        }
        const needs = neededBy(cells.map(({ own }) => ({
            target: own.target ?? loaded.scenario.target,
            where: JSON.stringify([own['cloud-environment'], own.branch]),
        })), pipeline);
        return { requests, concurrency: loaded.scenario.concurrency ?? _plan_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCURRENT_CELLS */ .os, needs };
    }
    const stages = cloudStages(request, loaded, pipeline);
    if (pipeline === null || stages.length < 2)
        return { requests: [{ ...request, loaded: read }], concurrency: 1, needs: [[]] };
    refuseAlike(request, loaded);
    const requests = stages.map(({ id }) => ({
        ...request,
        inputs: { ...request.inputs, target: id },
        loaded: read,
        cell: { id: (0,_plan_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(id), startedMs },
    }));
    const needs = neededBy(stages.map(({ id }) => ({ target: id, where: '' })), pipeline);
    return { requests, concurrency: pipeline.concurrency, needs };
}
/** The stages that each want the cloud, where nobody names one or another mode. */
function cloudStages({ inputs }, { scenario }, pipeline) {
    const one = (inputs.target ?? scenario.target) !== undefined || inputs.executionMode === 'mcp';
    return one ? [] : (pipeline?.items.filter(({ requiresCloud }) => requiresCloud) ?? []);
}
/** An input stands above the scenario, and would make alike what is to differ. */
function refuseCommon(request, loaded, cells) {
    const own = new Set(cells.flatMap((cell) => Object.keys(cell.own)));
    if (own.has('prompt') || own.has('prompt-file'))
        own.add('prompt').add('prompt-file');
    const { prompt, promptFile, target, cloudEnvironment, branch, cloudAttempts } = request.inputs;
    const given = {
        ...{ prompt, 'prompt-file': promptFile, target, branch },
        ...{ 'cloud-environment': cloudEnvironment, 'cloud-attempts': cloudAttempts },
    };
    const common = Object.entries(given).find(([name, value]) => value !== undefined && own.has(name))?.[0];
    if (common !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `Input ${common} cannot be given: the cloud tasks of the scenario ${loaded.scenario.id} say it themselves`, { guidance: `Leave out ${common}` });
    refuseAlike(request, loaded);
}
/** What can mean one cloud task only. */
function refuseAlike({ inputs }, { scenario }) {
    const several = 'There are several cloud tasks';
    if (inputs.cloudTaskId !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `${several}, and cloud-task-id names one`, {
            guidance: 'Go on with its run: codex-orchestrator resume --run <id> --cloud-task-id <task>',
        });
    if (inputs.fallback === 'auto')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `${several}, and fallback: auto is for one`, {
            guidance: 'Leave fallback out',
        });
    if ((inputs.adopt ?? scenario.adopt) === 'sole-candidate')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `${several}, so that none is a sole candidate`, {
            guidance: 'Leave adopt out; a proof-file tells whose a task is',
        });
}
/** For each the others that it needs, in the same place, be it by way of stages that are not run. */
function neededBy(aims, pipeline) {
    const items = new Map(pipeline?.items.map((item) => [item.id, item]));
    return aims.map(({ target, where }) => {
        const met = new Set();
        const open = [...(items.get(target ?? '')?.needs ?? [])];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
            if (met.has(id))
                continue;
            met.add(id);
            open.push(...(items.get(id)?.needs ?? []));
        }
        return aims.flatMap((other, at) => (other.where === where && met.has(other.target ?? '') ? [at] : []));
    });
}
/** The plans, each made before anything is begun. Throws RunError for one that cannot be made, or that is another's. */
async function plansOf({ requests }, deps) {
    const plans = [];
    for (const one of requests)
        plans.push(await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .Cs)(one, deps));
    const [first] = plans;
    const other = plans.find(({ route }) => route.mode !== first?.route.mode);
    if (other !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `The task ${first?.taskId} is for ${first?.route.mode}, and ${other.taskId} for ${other.route.mode}`, { guidance: 'Give the scenario a mode, or run the stages of this machine as a pipeline by itself' });
    const unlike = plans.find(({ rehearsalScript }) => rehearsalScript !== first?.rehearsalScript);
    if (unlike !== undefined && requests[0]?.inputs.rehearse)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `The task ${first?.taskId} rehearses ${first?.rehearsalScript}, and ${unlike.taskId} ${unlike.rehearsalScript}`, { guidance: 'Give operation: plan the input rehearse too, which keeps them apart' });
    const twin = plans.find(({ taskId }, at) => plans.findIndex((plan) => plan.taskId === taskId) !== at);
    if (twin === undefined)
        return plans;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `Two of the cloud tasks would have the name ${twin.taskId}`, {
        guidance: `Rename a stage; there are ${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(plans.map(({ taskId }) => taskId))}`,
    });
}


/***/ }),

/***/ 42421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runAll)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90684);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/* harmony import */ var _publish_junit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27972);
/* harmony import */ var _publish_matrix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75483);
/* harmony import */ var _manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29329);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99085);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96685);
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
 * Runs everything that a request stands for, one run or several side by side: how many are under way at once, which waits
 * for which, and what they share: the begin of their deadlines, one backend and their looks at the cloud. What a run does is the manager's.
 */









/**
 * Runs everything that the request stands for. Throws RunError before anything is begun for what cannot be used, and what
 * the only run throws.
 */
async function runAll(asked, deps, begin = (one, own) => (0,_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(one, own)) {
    const request = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .entrusted */ .nL)(asked, deps);
    const { inputs } = request;
    const matrix = await (0,_matrix_js__WEBPACK_IMPORTED_MODULE_7__/* .matrixOf */ .l)(request, deps);
    const [first = request] = matrix.requests;
    if (first.cell === undefined && matrix.requests.length === 1) {
        const task = inputs.task ?? first.loaded?.loaded.scenario.id ?? '';
        return { results: [await begin(first, deps, task)], unbegun: [], broken: [] };
    }
    const ran = await runSeveral(matrix, deps, begin);
    await tellOutvoted(ran.results, inputs.shard !== undefined, deps);
    return ran;
}
/**
 * Says in `junit.xml` of each try that it was outvoted, which nobody knew while it ran. What cannot be written stays as it
 * is, and graver.
 */
async function tellOutvoted(results, sharded, { redactor }) {
    const outvoted = [...(0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_5__/* .outvotedOf */ .Qh)({ results, ...(sharded ? { sharded } : {}) })];
    const written = outvoted.map(({ manifest, verdict, folder }) => {
        const text = (0,_publish_junit_js__WEBPACK_IMPORTED_MODULE_4__/* .junitOf */ ._)([{ manifest, verdict, outvoted: true }]);
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'junit.xml'), redactor.redact(text));
    });
    await Promise.allSettled(written);
}
/** Runs them side by side. Throws as `runAll`. */
async function runSeveral(matrix, deps, begin) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const plans = await (0,_matrix_js__WEBPACK_IMPORTED_MODULE_7__/* .plansOf */ .i)(matrix, deps);
        // What a run by itself does without.
        const [{ default: pLimit }, { Together }, { Launches }, { Patience }, { shareBackend }] = await Promise.all([
            __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370)),
            __webpack_require__.e(/* import() */ 3250).then(__webpack_require__.bind(__webpack_require__, 73250)),
            __webpack_require__.e(/* import() */ 9443).then(__webpack_require__.bind(__webpack_require__, 79443)),
            __webpack_require__.e(/* import() */ 6367).then(__webpack_require__.bind(__webpack_require__, 26367)),
            __webpack_require__.e(/* import() */ 3688).then(__webpack_require__.bind(__webpack_require__, 13688)),
        ]);
        const backend = __addDisposableResource(env_1, shareBackend(deps, plans), true);
        const together = new Together(deps.clock);
        const launches = new Launches();
        const patience = new Patience(matrix.needs, deps.clock);
        const places = new Map(plans.map(({ taskId }, at) => [taskId, at]));
        const heard = (event) => {
            launches.heard(event);
            patience.heard(places.get(event.task_id) ?? -1, event);
        };
        const shared = sharedDeps(deps, { backend, together, heard, planned: plans });
        const limit = pLimit(matrix.concurrency);
        const told = {
            unbegun: [],
            broken: [],
        };
        let cancelled = null;
        const under = [];
        for (const [at, one] of matrix.requests.entries())
            under.push(unmet(at).then((why) => limit(() => launches.begin(plans[at]?.taskId ?? '', () => bring(at, one, why)))));
        const results = (await Promise.all(under)).filter((result) => result !== null);
        if (results.length === 0)
            throw told.broken[0]?.error ?? new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('cancelled', 'all were cancelled before one was begun');
        return { results, ...told };
        async function bring(at, one, unmet) {
            const task = plans[at]?.taskId ?? '';
            // Whoever cancels one of them buys no other by it; and a job that is cancelled has seconds.
            const stopped = deps.signal.aborted && at > 0 ? 'all were cancelled' : null;
            const why = unmet ?? stopped ?? (cancelled === null ? null : `${cancelled} was cancelled`);
            if (why !== null) {
                patience.ended(at);
                told.unbegun.push({ task, why, cancelled: unmet === null });
                return null;
            }
            try {
                const result = await begin(later(one, patience.begun(at)), shared, task);
                if (result.verdict.outcome === 'cancelled')
                    cancelled ??= task;
                return result;
            }
            catch (error) {
                // What keeps one from being told of keeps nobody from hearing of the others.
                told.broken.push({ task, error: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toRunError */ .D7)(error) });
                return null;
            }
            finally {
                patience.ended(at);
            }
        }
        /** That one which is needed did not pass; null where all did. */
        async function unmet(at) {
            for (const other of matrix.needs[at] ?? []) {
                // Declared later perhaps: by then all of them are there.
                await Promise.resolve();
                const result = await under[other];
                if (result?.verdict.outcome === 'pass' || isDoneHere(result))
                    continue;
                const off = result?.verdict.reason === 'cloud_dispatch_off' || result?.manifest.cloud_fallback != null;
                return `${plans[other]?.taskId} did not pass${off ? ', for cloud-dispatch is off and nothing goes to the cloud' : ''}`;
            }
            return null;
        }
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
/** True where cloud-dispatch kept a run from the cloud, and that alone from a pass: its stage ended well on this machine. */
function isDoneHere(result) {
    if (result?.manifest.cloud_fallback?.policy !== 'dispatch_off' || result.manifest.failure !== null)
        return false;
    return result.verdict.findings.filter(_assert_tester_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecisive */ .z).every(({ rule }) => rule === 'mode-kept');
}
/** The request of a run whose deadline counts from so many milliseconds later. */
function later(request, ms) {
    const { cell } = request;
    return cell === undefined ? request : { ...request, cell: { ...cell, startedMs: cell.startedMs + ms } };
}
/** The effects of each run, as far as all of them share them. */
function sharedDeps(deps, { backend, together, heard, planned }) {
    return {
        ...deps,
        openBackend: backend.open,
        onEvent: (event, manifest) => {
            deps.onEvent(event, manifest);
            heard(event);
        },
        spawn: together.spawn(deps.spawn),
        shared: { together, codex: codexOf(deps), planned },
    };
}
/**
 * Finds the Codex CLI for all of them, by the effects of the process: nothing that is asked of one run ends or holds it.
 * One that failed is tried again by the next.
 */
function codexOf({ spawn, clock, signal }) {
    let found = null;
    return async (request) => {
        found ??= __webpack_require__.e(/* import() */ 8354).then(__webpack_require__.bind(__webpack_require__, 38354))
            .then(({ resolveCodex }) => resolveCodex({ ...request, spawn, clock, signal }))
            .catch((error) => {
            found = null;
            throw error;
        });
        return Promise.race([found, ended(request.signal)]);
    };
}
/** Rejects where the run that asks is cancelled. */
function ended(signal) {
    return new Promise((_, reject) => {
        const give = () => reject(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('cancelled', 'the run was cancelled while the Codex CLI was looked for'));
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give, { once: true });
    });
}


/***/ })

};
