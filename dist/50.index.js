export const id = 50;
export const ids = [50];
export const modules = {

/***/ 90684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   v9: () => (/* binding */ shapesOnly),
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1059);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38839);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19424);



const DIFF_SEVERITY = { ignore: 'off', warn: 'warn', fail: 'error' };
/** What can be known of secrets offline: the shapes of tokens. */
function shapesOnly() {
    const redactor = new _lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .Redactor */ .p();
    return { holdsSecret: (text) => redactor.finds(text) };
}
/** Evaluates every rule of the record's mode. Never throws: a rule that cannot judge has failed. */
function evaluate(record, known, rules = _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y) {
    const mode = modeOf(record);
    return rules.filter((rule) => rule.modes.includes(mode)).map((rule) => finding(rule, record, known));
}
/** The tester's result from its findings. */
function resultOf(findings, run) {
    return {
        ...run,
        success: !findings.some(isDecisive),
        findings,
        reports: findings
            .filter(({ status }) => status !== 'not_applicable')
            .map(({ rule, title, status, expected, actual }) => ({
            name: rule,
            status: status === 'failed' ? 'failed' : 'passed',
            details: status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title,
        })),
    };
}
/** The reason the findings give: the first decisive rule's own code, else `rule_failed`; null where all hold. */
function reasonOf(findings) {
    const decisive = findings.filter(isDecisive);
    if (decisive.length === 0)
        return null;
    const codes = decisive.map(({ rule }) => _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.find(({ id }) => id === rule)?.code);
    return codes.find((code) => code !== undefined) ?? 'rule_failed';
}
/** True for a finding that alone makes a run fail. */
function isDecisive({ severity, status }) {
    return severity === 'error' && status === 'failed';
}
function finding(rule, record, known) {
    const { id, title, pointer, cure } = rule;
    const observation = observe(rule, record, known);
    const common = { rule: id, title, severity: severityOf(rule, record), pointer, cure };
    if (observation === null)
        return { ...common, status: 'not_applicable', expected: '', actual: '' };
    const { holds, expected, actual } = observation;
    return { ...common, status: holds ? 'passed' : 'failed', expected, actual };
}
function observe(rule, record, known) {
    try {
        return rule.judge(record, known);
    }
    catch (error) {
        return {
            holds: false,
            expected: 'a record that can be judged',
            actual: error instanceof Error ? error.message : String(error),
        };
    }
}
function severityOf(rule, { events }) {
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'run:started')?.payload;
    if (rule.id === 'diff-present' && started)
        return DIFF_SEVERITY[started.missing_diff];
    return (rule.adjustable ? started?.severities[rule.id] : undefined) ?? rule.severity;
}
/** A foreign manifest names no mode; a cloud execution or a fallback from one tells it. */
function modeOf({ manifest, raw }) {
    if (manifest.execution_mode !== undefined)
        return manifest.execution_mode;
    return raw.cloud_execution != null || raw.cloud_fallback != null ? 'cloud' : 'mcp';
}


/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ LOG),
  jq: () => (/* binding */ build),
  Bi: () => (/* binding */ buildLocally),
  QC: () => (/* binding */ builtOf)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/files.js
var lib_files = __webpack_require__(13963);
;// CONCATENATED MODULE: ./build/cloud/classify.js
/**
 * From the evidence of one failed CLI call to a code of the failure table. The only place that does so. Reads the
 * exit, how we ended the child, and the fixed beginnings the CLI 0.169.0 was observed to print, always before the
 * place where a body of the service may start. Titles and bodies are never searched and never kept.
 */
/** Lines on standard error that say nothing about the call. */
const NOISE = /^(?:WARNING: proceeding, |Reading query from stdin)/;
/** Where a body of the service begins in an error line. */
const BODY = /; content-type=|;? ?body=/;
const STEP = /^Error: http error: (create_task|get_task_details|list_sibling_turns) failed: (.*)$/;
/** At the start only: what a decoder complains about may quote the body, and a body may say anything. */
const HTTP_STATUS = /^(?:GET|POST) \S+ failed: (\d{3})\b/;
/** Fixed beginnings of errors that need no network, or come before a task can exist. */
const LOCAL_ERRORS = [
    {
        start: /^Not signed in\b/,
        code: 'credentials_rejected',
        message: 'the Codex CLI says it is not signed in',
    },
    {
        start: /^Error: environment '[^\n]*' not found/,
        code: 'environment_not_found',
        message: 'the environment is not found',
    },
    {
        start: /^Error: no cloud environments are available/,
        code: 'environment_not_found',
        message: 'the account has no environment',
    },
    {
        start: /^Error: environment label '[^\n]*' is ambiguous/,
        code: 'environment_ambiguous',
        message: 'the environment label is ambiguous',
    },
    {
        start: /^Error: environment id must not be empty/,
        code: 'environment_unresolved',
        message: 'the environment is blank',
    },
    {
        start: /^Error: (?:http error: \w+ failed: )?Failed to (?:read CA certificate file|load CA certificates from) /,
        code: 'input_invalid',
        message: 'the CA certificate cannot be read',
    },
];
/** What a failed call means. `cancelled` and time limits are known from how we ended the child. */
function classify(call, result) {
    if (result.ended !== 'exited')
        return classifyEnd(call, result);
    if (call === 'submit' && mayHaveCreated(result))
        return inDoubt('the Codex CLI did not end as it does when it names a task or creates none');
    const line = firstLine(result.stderr);
    const local = LOCAL_ERRORS.find(({ start }) => start.test(line));
    // An outage of the token check prints the same words as a bad token, so a read may be tried again.
    if (local)
        return failure(local.code, local.message, {
            retryable: call !== 'submit' && local.code === 'credentials_rejected',
        });
    const step = STEP.exec(line);
    if (step)
        return classifyStep(call, step[1] ?? '', step[2] ?? '');
    if (line.startsWith('Error: http error: Task metadata missing from details'))
        return undecodable(call, 'get_task_details');
    const status = HTTP_STATUS.exec(line.replace(/^Error: /, ''))?.[1];
    if (status)
        return classifyHttp('read', 'the list of environments', Number(status));
    if (line.startsWith('Error: Decode error for '))
        return undecodable('status', 'the list of environments');
    if (line.startsWith('Error: error sending request'))
        return network('the list of environments');
    return failure('cli_unrecognised', `the Codex CLI ended with exit status ${result.exitCode ?? 'none'} and a message this version does not know`, 
    // A read changes nothing, and the next one may be understood.
    { retryable: call !== 'submit' });
}
/** A failure is exit status 1, or 2 for wrong usage, and nothing on standard output; anything else proves nothing. */
function mayHaveCreated({ exitCode, stdout }) {
    return (exitCode !== 1 && exitCode !== 2) || stdout.trim() !== '';
}
function classifyEnd(call, result) {
    if (result.ended === 'not_started')
        return failure('codex_missing', 'the Codex CLI could not be started');
    if (result.ended === 'cancelled') {
        return call === 'submit'
            ? failure('cancelled', 'the run was cancelled while the task was being created', {
                guidance: 'A cloud task may have been created: look in codex cloud list before running again',
            })
            : failure('cancelled', 'the run was cancelled');
    }
    const seconds = Math.round(result.durationMs / 1000);
    const how = {
        timed_out: `no answer came within ${seconds} s`,
        signalled: 'the Codex CLI was killed from outside',
        output_capped: 'the Codex CLI printed more than is accepted',
    }[result.ended];
    if (call === 'submit')
        return inDoubt(`${how} while the task was being created`);
    return failure(result.ended === 'timed_out' ? 'network_error' : 'cli_unrecognised', how, {
        retryable: result.ended !== 'output_capped',
    });
}
function classifyStep(call, step, rest) {
    const creates = step === 'create_task';
    const status = HTTP_STATUS.exec(rest)?.[1];
    if (status)
        return classifyHttp(creates ? 'create' : 'read', step, Number(status));
    // Refused and reset connections are printed with the same words: the request may have arrived.
    if (rest.startsWith('error sending request for url'))
        return creates ? inDoubt(`${step} was sent and no answer came`) : network(step);
    if (creates)
        return inDoubt(`${step} was answered with something that names no task`);
    return undecodable(call, step);
}
function classifyHttp(kind, step, httpStatus) {
    const message = `${step} was answered HTTP ${httpStatus}`;
    const options = { httpStatus, retryable: false };
    if (httpStatus === 401 || httpStatus === 403)
        return failure('credentials_rejected', message, options);
    if (httpStatus === 429)
        return failure('rate_limited', message, { httpStatus, retryable: kind === 'read' });
    if (httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408)
        return failure('request_refused', message, options);
    if (kind === 'create')
        return { ...inDoubt(message), httpStatus };
    return failure('service_error', message, { httpStatus, retryable: true });
}
function inDoubt(message) {
    return failure('launch_in_doubt', message);
}
function network(step) {
    return failure('network_error', `${step} could not be sent`, { retryable: true });
}
function undecodable(call, step) {
    return failure('answer_undecodable', `${step} was answered with something the Codex CLI cannot decode`, {
        retryable: call !== 'submit',
    });
}
function failure(code, message, more = {}) {
    return { ok: false, code, message, retryable: false, httpStatus: null, ...more };
}
/** The first line that says something, cut off where a body of the service may begin. */
function firstLine(stderr) {
    const line = stderr.split('\n').find((text) => text.trim() !== '' && !NOISE.test(text)) ?? '';
    return line.split(BODY)[0] ?? '';
}

// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
;// CONCATENATED MODULE: ./build/cloud/codex-cli.js
/**
 * Codex Cloud through the unmodified Codex CLI: builds its arguments and is the only parser of its output. What the
 * CLI prints is hostile text; of each call only fixed fields, sizes and hashes leave this file.
 */





/** A client that runs `codex cloud exec`, `status` and `diff`, one process per call. */
function codexCli(options) {
    return {
        submit(submission, limits) {
            const args = submitArgs(submission);
            return call({ name: 'submit', args, parse: parseSubmit }, { ...limits, input: submission.prompt });
        },
        status(taskId, limits) {
            return call({ name: 'status', args: ['cloud', 'status', checkedId(taskId)], parse: parseStatus }, limits);
        },
        diff(taskId, limits) {
            return call({ name: 'diff', args: ['cloud', 'diff', checkedId(taskId)], parse: parseDiff }, limits);
        },
    };
    async function call({ name, args, parse }, limits) {
        const { file, env, cwd, spawn, clock, observer } = options;
        const timestamp = (0,lib_clock/* isoTime */.Ly)(clock.now());
        const result = await spawn({
            file,
            args,
            env,
            cwd,
            ...limits,
            onStart: (pid) => observer.started(name, pid),
        });
        const parsed = result.ended === 'exited' ? parse(result) : null;
        const answer = parsed ?? classify(name, result);
        await observer.ended({
            timestamp,
            call: name,
            args,
            ended: result.ended,
            exit_code: result.exitCode,
            duration_ms: Math.round(result.durationMs),
            stdout: fingerprint(result.stdout),
            stderr: fingerprint(result.stderr),
            recognised: parsed?.recognised ?? answer.code,
            http_status: answer.ok ? null : answer.httpStatus,
        });
        return answer;
    }
}
function submitArgs({ environment, branch, attempts }) {
    // The prompt goes through standard input: it is then in no process list, and cannot be taken for an option.
    return ['cloud', 'exec', `--env=${environment}`, `--branch=${branch}`, `--attempts=${attempts}`, '-'];
}
function checkedId(taskId) {
    if (!protocol/* TASK_ID */.w9.test(taskId))
        throw new TypeError(`Cannot use "${taskId}" as a task id`);
    return taskId;
}
/** The one line that `exec` prints on success, and nothing beside it. */
function parseSubmit(result) {
    const match = /^https:\/\/chatgpt\.com\/codex\/tasks\/([A-Za-z0-9_-]{1,128})\n?$/.exec(result.stdout);
    const taskId = match?.[1];
    if (result.exitCode !== 0 || taskId === undefined)
        return null;
    return { ok: true, taskId, url: (0,protocol/* taskUrl */.Dl)(taskId), recognised: taskId };
}
/** The bracketed word at the very start: later lines belong to the title, which a stranger may have written. */
function parseStatus(result) {
    // Only as much as the word can take with colours around it: node's stripper is slow on a hostile title.
    const start = (0,external_node_util_.stripVTControlCharacters)(result.stdout.slice(0, 200));
    const word = /^\[([A-Za-z][\w -]{0,39})\]/.exec(start)?.[1];
    // The exit status says nothing: every state but READY exits 1, as every error does.
    // Observed: READY alone exits 0. A READY that the CLI itself calls a failure proves nothing.
    if (word === 'READY' && result.exitCode !== 0)
        return null;
    return word === undefined ? null : { ok: true, word, recognised: word };
}
/** The diff as it was sent. The CLI has one sentence for "has none" and "is not there yet"; READY came before. */
function parseDiff(result) {
    if (result.exitCode === 0)
        return { ok: true, diff: result.stdout, recognised: 'diff' };
    if (result.stdout === '' && result.stderr.startsWith('Error: No diff available for task ')) {
        return { ok: true, diff: null, recognised: 'no_diff' };
    }
    return null;
}
function fingerprint(text) {
    return { bytes: Buffer.byteLength(text), sha256: (0,lib_files/* sha256 */.sc)(text) };
}

// EXTERNAL MODULE: ./build/lib/process.js
var process = __webpack_require__(98377);
// EXTERNAL MODULE: ./build/manifest/events.js
var events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/run-summary.js
var run_summary = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/cloud/diff.js
var cloud_diff = __webpack_require__(83359);
// EXTERNAL MODULE: ./build/cloud/lifecycle.js
var lifecycle = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
;// CONCATENATED MODULE: ./build/lib/poll.js
/** Calls `read` until it returns something other than undefined, the deadline passes or the signal aborts. */
async function poll(read, options) {
    const { clock, intervalMs, deadline, signal } = options;
    for (;;) {
        if (signal.aborted)
            return { ended: 'aborted' };
        const remaining = deadline - clock.now();
        if (remaining <= 0)
            return { ended: 'deadline' };
        const value = await read();
        if (value !== undefined)
            return { ended: 'done', value };
        await clock.sleep(Math.min(intervalMs, Math.max(0, deadline - clock.now())), signal);
    }
}

// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
;// CONCATENATED MODULE: ./build/execute/cloud.js







/** Longest time of one call; the deadline may cut it shorter. The CLI itself has no timeout anywhere. */
const CALL_TIMEOUT_MS = { submit: 120_000, status: 30_000, diff: 60_000 };
const DIFF_TRIES = 3;
/** Runs the task. True where it ended READY or APPLIED and its diff was looked for; a failure is in the record. */
async function runCloudTask(target, bounds, deps) {
    const { signal, deadline } = bounds;
    // Nothing is sent that nobody would watch.
    if (signal.aborted || deps.clock.now() >= deadline) {
        await fail(deps.store, 'submit', signal.aborted ? neverSent('cancelled') : neverSent('deadline_exceeded'));
        return false;
    }
    const taskId = await cloud_submit(target, bounds, deps);
    return taskId !== null && followCloudTask(taskId, bounds, deps);
}
/** Watches a submitted task and fetches its diff; sends nothing. True as `runCloudTask`. */
async function followCloudTask(taskId, bounds, deps) {
    const ended = await watch(taskId, bounds, deps);
    return ended && fetchDiff(taskId, bounds, deps);
}
async function cloud_submit(target, bounds, { client, store, clock }) {
    const { environment, branch, attempts, nonce, prompt } = target;
    // Durable before the call: whatever happens to us, the intent can be found.
    await store.emit({
        event: 'cloud:submitting',
        payload: { environment, branch, attempts, nonce, prompt_sha256: (0,lib_files/* sha256 */.sc)(prompt) },
    });
    const limits = limitsOf('submit', bounds, clock);
    const answer = await client.submit({ environment, branch, attempts, prompt }, limits);
    if (!answer.ok) {
        await fail(store, 'submit', answer);
        return null;
    }
    const { taskId, url } = answer;
    await store
        .emit({ event: 'cloud:submitted', payload: { task_id: taskId, url } })
        .catch((cause) => {
        // The one thing that must not be lost with the record: that there is a task, and where.
        throw new errors/* RunError */.e4('internal_error', `the cloud task was created and could not be recorded: ${url}`, {
            cause,
            guidance: `Do not run again before you have looked at ${url}; then see that the disk can be written`,
        });
    });
    return taskId;
}
/** Polls until the task has ended. False where it failed, could not be read or the deadline came first. */
async function watch(taskId, bounds, { client, store, clock }) {
    let state = lifecycle/* SUBMITTED */.AA;
    const end = await poll(read, {
        clock,
        intervalMs: bounds.pollIntervalMs,
        deadline: bounds.deadline,
        signal: bounds.signal,
    });
    if (end.ended === 'done' && end.value !== null) {
        await fail(store, 'poll', end.value);
        return false;
    }
    if (end.ended !== 'done') {
        await fail(store, 'poll', end.ended === 'aborted' ? cancelled(state) : late(state));
        return false;
    }
    await store.emit({ event: 'cloud:ended', payload: { status: state.status } });
    if (state.status !== 'error')
        return true;
    await fail(store, 'poll', {
        ok: false,
        code: 'task_error',
        message: 'the cloud task ended in ERROR',
        retryable: false,
        httpStatus: null,
    });
    return false;
    /** One poll: undefined to go on, null when the task has ended, a failure when it cannot be watched. */
    async function read() {
        const answer = await client.status(taskId, limitsOf('status', bounds, clock));
        if (answer.ok) {
            state = (0,lifecycle/* onWord */.WG)(answer.word);
            await store.emit({ event: 'cloud:polled', payload: { status: state.status, word: answer.word } });
            if (bounds.signal.aborted)
                return cancelled(state);
            return (0,lifecycle/* isEnded */.pl)(state) ? null : undefined;
        }
        state = (0,lifecycle/* onReadFailure */.gE)(state);
        await store.emit({
            event: 'cloud:poll_failed',
            payload: { code: answer.code, message: answer.message, failures_in_a_row: state.readFailures },
        });
        if (bounds.signal.aborted)
            return cancelled(state);
        // A read that the deadline cut short says nothing about the service.
        if (clock.now() >= bounds.deadline)
            return undefined;
        return answer.retryable && !(0,lifecycle/* isUnreadable */.GZ)(state) ? undefined : answer;
    }
}
async function fetchDiff(taskId, bounds, { client, store, clock }) {
    for (let attempt = 1;; attempt += 1) {
        if (clock.now() >= bounds.deadline)
            return failDiff(late(null));
        const answer = await client.diff(taskId, limitsOf('diff', bounds, clock));
        if (bounds.signal.aborted)
            return failDiff(cancelled(null));
        if (answer.ok) {
            await store.emit({ event: 'diff:fetched', payload: await keep(answer.diff) });
            return true;
        }
        if (!answer.retryable || (attempt === DIFF_TRIES && clock.now() < bounds.deadline))
            return failDiff(answer);
        await clock.sleep(Math.min(bounds.pollIntervalMs, Math.max(0, bounds.deadline - clock.now())), bounds.signal);
    }
    async function failDiff(failure) {
        await store.emit({ event: 'diff:fetched', payload: { ...schema/* NO_DIFF_FILE */.T0, status: 'error' } });
        await fail(store, 'diff', failure);
        return false;
    }
    async function keep(diff) {
        if (diff === null)
            return { ...schema/* NO_DIFF_FILE */.T0, status: 'unavailable' };
        if (diff.trim() === '')
            return { ...schema/* NO_DIFF_FILE */.T0, status: 'empty' };
        const file = await store.write(`cloud/${taskId}.diff.patch`, diff);
        return { ...file, ...(0,cloud_diff/* statsOf */.LZ)(diff), status: 'available' };
    }
}
function limitsOf(call, bounds, clock) {
    const left = bounds.deadline - clock.now();
    return { timeoutMs: Math.max(1, Math.min(CALL_TIMEOUT_MS[call], left)), signal: bounds.signal };
}
function neverSent(code) {
    const guidance = 'No cloud task was created: run again';
    return {
        ok: false,
        code,
        message: 'the run ended before the submit',
        retryable: false,
        httpStatus: null,
        guidance,
    };
}
/** `last`: what is known of the task; null once it has ended and only its diff is missing. */
function cancelled(last) {
    return stopped('cancelled', 'the run was cancelled', last);
}
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
/** Records why the run failed, with the address of the task where there is one. */
async function fail(store, phase, failure) {
    const { code, message, retryable } = failure;
    const url = store.manifest.cloud_execution?.status_url;
    const guidance = `${(0,reasons/* guidanceOf */.sk)(code, message, failure.guidance)}${url ? `: ${url}` : ''}`;
    await store.emit({
        event: 'run:failed',
        payload: { class: (0,reasons/* classOf */.Kl)(code), code, phase, retryable, guidance, message },
    });
}

// EXTERNAL MODULE: ./build/manifest/failure.js
var manifest_failure = __webpack_require__(26742);
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

// EXTERNAL MODULE: ./build/execute/stage.js + 2 modules
var stage = __webpack_require__(15416);
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
            const item = ready.shift();
            if (item === undefined)
                break;
            running.set(item.id, perform(item));
        }
        if (running.size + waiting.size === 0)
            break;
        await Promise.race([...running.values(), ...waiting.values()]);
    }
    await skipRest();
    // Of several that ran side by side, the first is the cause.
    const [first] = failures;
    if (first === undefined)
        return true;
    await deps.store.emit((0,manifest_failure/* failureEvent */.p)(first.code, { message: first.message, phase: 'stage' }));
    return false;
    async function ask(item) {
        const refusal = await deps.approve(item.id, AbortSignal.any([bounds.signal, failed.signal]));
        if (failed.signal.aborted)
            withdrawn.push(item);
        else if (refusal === null)
            ready.push(item);
        else
            await end({ ...stage/* NOT_RUN */.OG, stage: item.id, summary: refusal.message }, refusal);
        waiting.delete(item.id);
    }
    async function perform(item) {
        const { ended, failure } = await (0,stage/* runStage */.Si)(item, bounds, deps);
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
        const cause = failures[0]?.stage ?? 'the run';
        for (const { id } of [...ready, ...withdrawn, ...queue.rest()])
            await end({ ...stage/* NOT_RUN */.OG, stage: id, summary: `not run: ${cause} did not end well` }, null);
    }
}

;// CONCATENATED MODULE: ./build/execute/builder.js
/**
 * The builder: has the plan executed, keeps the log of every CLI call, and closes the record of what was built
 * with the hashes of its files. Whatever happens in between, `build:completed` is written.
 */







/** The log of all calls, by its path in the run directory. */
const LOG = 'cloud/commands.ndjson';
/** The builder's result as the record tells it. */
function builtOf(manifest, { success, files }) {
    return {
        subtaskId: (0,run_summary/* targetOf */.$r)(manifest),
        mode: manifest.execution_mode,
        runId: manifest.run_id,
        success,
        artifacts: files.map(({ path }) => ({
            path,
            description: describe(path),
        })),
        notes: manifest.failure?.guidance ?? null,
    };
}
function describe(path) {
    if (path.endsWith('.patch'))
        return 'Diff of the cloud task';
    return path.endsWith('.log') ? 'Log of a stage' : 'Log of all calls';
}
/** Builds here: runs the stages and closes the record of what was built. */
async function buildLocally(items, bounds, deps) {
    const { store } = deps;
    const success = await runStages(items, bounds, deps);
    // Of every session: the log of a stage that was run again is a part of the record too.
    const files = (0,events/* eventsOf */.XL)(store.events, 'stage:ended').flatMap(({ payload }) => payload.log ?? []);
    await store.emit({ event: 'build:completed', payload: { success, files } });
    return builtOf(store.manifest, { success, files });
}
/** Builds the target in the cloud, or goes on with the task that was submitted for it. */
async function build(target, bounds, deps) {
    const { store, spawn, clock, wallClock, codex } = deps;
    const lines = [deps.logged];
    let starting = Promise.resolve();
    const lost = [];
    const client = codexCli({ ...codex, spawn, clock: wallClock, observer: { started, ended } });
    const cloud = { client, store, clock };
    const success = await ('taskId' in target
        ? followCloudTask(target.taskId, bounds, cloud)
        : runCloudTask(target, bounds, cloud));
    // A record with a gap proves nothing; but the gap came after the answer, which was used.
    if (lost.length > 0)
        throw lost[0];
    const files = [...logFile(), ...diffFile()];
    await store.emit({ event: 'build:completed', payload: { success, files } });
    return builtOf(store.manifest, { success, files });
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
        lines.push(await store.log(LOG, record));
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
            : [{ path: store.pathOf(LOG), sha256: (0,lib_files/* sha256 */.sc)(text), bytes: Buffer.byteLength(text) }];
    }
    function diffFile() {
        const { path, sha256: hash, bytes } = store.manifest.diff;
        return path === null || hash === null || bytes === null ? [] : [{ path, sha256: hash, bytes }];
    }
}


/***/ }),

/***/ 15416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OG: () => (/* binding */ NOT_RUN),
  zk: () => (/* binding */ STAGE_MARK),
  Si: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/process.js
var process = __webpack_require__(98377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
            const message = (0,lib_text/* plain */.pj)(redact(said)).trim();
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
                end = { completed: false, usage: null, error: (0,lib_text/* oneLine */.TN)(redact(event.error.message), MAX_SUMMARY) };
        }
    }
    function tell(kind, words) {
        told += 1;
        if (told < MAX_EVENTS)
            onEvent(kind, (0,lib_text/* oneLine */.TN)(redact(words), MAX_SUMMARY));
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
        file: git,
        args: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
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






/** The variable by which every process of a run's stages is found again, wherever it went. */
const STAGE_MARK = 'CODEX_ORCHESTRATOR_RUN';
/** The variable by which all that an agent has started is found when its stage ends, wherever it went. */
const AGENT_MARK = 'CODEX_ORCHESTRATOR_AGENT';
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
    const missing = await missingSubject(item, { env: program.env, cwd, signal, stream: deps.stream });
    if (signal.aborted)
        return notStarted(item, true);
    if (missing !== null)
        return broken(item, missing);
    const timeoutMs = Math.min(item.timeoutMs ?? left, left);
    const performed = await perform(item, { ...program, cwd, timeoutMs, signal }, deps);
    const { result, kept, agent } = performed;
    const failure = failureOf(item, performed, timeoutMs < left) ?? unlogged(item, kept?.error ?? null);
    const allowed = failure?.code === 'stage_failed' && item.allowFailure;
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
    const own = { CODEX_ORCHESTRATOR_STAGE: item.id };
    if (item.command !== null) {
        const [file, ...words] = shell;
        return { file, args: [...words, item.command], env: { ...env, ...item.env, ...own } };
    }
    if (codex === null)
        return null;
    const marks = { ...own, [AGENT_MARK]: `${store.runId}/${item.id}` };
    return { file: codex.file, args: agentArguments(item), env: { ...codex.env, ...marks } };
}
/** Starts the program, keeps its log, and tells what it does while it does it. */
async function perform({ id, command }, request, { store, stream, onOutput }) {
    const telling = [];
    const log = store.openStageLog(id, (text) => onOutput(id, text));
    const reader = command === null
        ? readAgent({
            redact: store.redact,
            onEvent: (kind, summary) => tell(store.emit({ event: 'agent:event', payload: { stage: id, kind, summary } })),
        })
        : null;
    const result = await stream({
        ...request,
        onStart: (pid) => tell((0,process/* processStart */.gy)(pid).then((start) => store.emit(started(pid, start)))),
        onOutput(bytes) {
            log.write(bytes);
            reader?.push(bytes);
        },
    });
    const mark = request.env[AGENT_MARK];
    if (mark !== undefined)
        await (0,process/* killMarked */.fR)(AGENT_MARK, mark);
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
    return path !== null && (0,files/* isInside */.FK)(root, path) ? path : null;
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87642);

/** Decides what a result means for an event. */
function decide(result, event, policy) {
    const column = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyEvent */ .JE)(event);
    const unmet = result.outcome === 'pass' ? unmetRequirement(result, policy.events[column]?.require ?? {}) : null;
    const verdict = unmet === null ? (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(policy, column, result) : 'block';
    return {
        event: column,
        verdict,
        unmet_requirement: unmet,
        check_conclusion: conclusionOf(verdict, result.outcome),
    };
}
function unmetRequirement(result, required) {
    for (const name of ['mode', 'evidence']) {
        const wanted = required[name] ?? 'any';
        if (wanted !== 'any' && wanted !== result[name])
            return `${name}: ${wanted} is required, this pass has ${result[name] ?? 'none'}`;
    }
    return null;
}
function conclusionOf(verdict, outcome) {
    if (verdict === 'allow')
        return 'success';
    if (verdict === 'warn')
        return 'neutral';
    if (verdict === 'ignore')
        return 'skipped';
    if (outcome === 'timeout')
        return 'timed_out';
    return outcome === 'cancelled' ? 'cancelled' : 'failure';
}


/***/ }),

/***/ 87642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ policyEvent),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony exports POLICY_EVENTS, Policy */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38485);
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50581);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99341);
/**
 * The policy file: what each event requires of a pass, and what each outcome means for it. Shape, reading, and
 * laying a user's file over the shipped one. Decides nothing about a run.
 */






/** The events a policy can name; every other event counts as `push`. */
const POLICY_EVENTS = ['pull_request', 'merge_group', 'push', 'schedule', 'dispatch'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block', 'ignore'], {
    error: 'give warn, block or ignore; only pass can be allow',
});
const cell = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([verdict, zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['default', ..._lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE]), verdict.optional())], {
    error: 'give warn, block or ignore, or a map of default and reason codes to one of them',
});
const Cells = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    require: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([..._manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN, 'any']).optional(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([..._manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE */ .S4, 'any']).optional(),
    })
        .optional(),
    pass: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['allow', 'warn', 'block', 'ignore']).optional(),
    ...Object.fromEntries(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.filter((name) => name !== 'pass').map((name) => [name, cell.optional()])),
});
/** A policy file. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    events: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(Object.fromEntries(POLICY_EVENTS.map((name) => [name, Cells.optional()]))),
});
/** Reads the shipped policy and, where given, the user's; a cell the user does not name keeps its shipped value. */
async function loadPolicy(shipped, own) {
    const base = await readPolicy(shipped);
    if (own === undefined)
        return base;
    const over = await readPolicy(own);
    const events = POLICY_EVENTS.map((name) => {
        const [below, above] = [base.events[name], over.events[name]];
        return [name, { ...below, ...above, require: { ...below?.require, ...above?.require } }];
    });
    return { version: 1, events: Object.fromEntries(events) };
}
/** The event of the policy that an event of GitHub counts as. */
function policyEvent(event) {
    if (event === 'workflow_dispatch')
        return 'dispatch';
    return POLICY_EVENTS.includes(event) ? event : 'push';
}
/** The verdict of a cell. What a policy does not say blocks. */
function lookUp(policy, event, result) {
    const found = policy.events[event]?.[result.outcome];
    if (found === undefined || typeof found === 'string')
        return found ?? 'block';
    return (result.reason === null ? undefined : found[result.reason]) ?? found.default ?? 'block';
}
async function readPolicy(path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (info !== null && !info.isFile())
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `Policy file ${path} cannot be read`, {
            guidance: 'Correct the input policy',
        });
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `Policy file ${path} cannot be read`, {
            cause: error,
            guidance: 'Correct the input policy',
        });
    });
    return (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYamlAs */ .b)(Policy, text, path);
}


/***/ }),

/***/ 26742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseOf),
/* harmony export */   p: () => (/* binding */ failureEvent)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38839);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45919);
/**
 * The event of a failure outside the cloud task itself, and how far the run had come.
 */



/** The event `run:failed` for a reason code, with the table's cure unless a better one is given. */
function failureEvent(code, words) {
    const { message, phase, retryable = false } = words;
    const guidance = (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .guidanceOf */ .sk)(code, message, words.guidance);
    return {
        event: 'run:failed',
        payload: { class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code), code, phase, retryable, guidance, message },
    };
}
/** The phase a run was in after these events. */
function phaseOf(events) {
    const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .MC)(events);
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'test:completed'))
        return 'report';
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'build:completed'))
        return 'assert';
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'cloud:ended'))
        return 'diff';
    // A task that an earlier session submitted is watched again.
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitted'))
        return 'poll';
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'stage:started'))
        return 'stage';
    return (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitting') ? 'submit' : 'prepare';
}


/***/ }),

/***/ 95492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ review),
/* harmony export */   Z: () => (/* binding */ opinionsOf)
/* harmony export */ });
/* harmony import */ var _assert_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19424);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38485);
/**
 * The reviewer: from what the builder recorded and the tester found to one outcome with its reason, and words for
 * a person. Pure. Nothing but an unblemished record is a pass.
 */


/** What the review stages of a run that ended well have said. */
function opinionsOf({ commands }) {
    return commands.flatMap(({ id, kind, status, summary }) => kind === 'review' && status === 'succeeded' && summary !== null ? [{ stage: id, text: summary }] : []);
}
/** Concludes a run. A recorded failure comes before what the rules say: it is why they fail. */
function review({ failure, findings, ruleReason, opinions }) {
    const reason = failure?.code ?? ruleReason;
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    const warned = findings.filter(({ status, severity }) => status === 'failed' && severity === 'warn');
    const judged = findings.filter(({ status }) => status !== 'not_applicable').length;
    const summary = `${judged} rules judged, ${failed.length} failed, ${warned.length} warned`;
    const guidance = reason === null ? praise(warned) : feedbackOf(reason, failure, failed);
    const said = opinions.map(({ stage, text }) => `Review by stage ${stage}:\n${text}`);
    const feedback = [guidance, ...said].join('\n\n');
    return {
        outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(reason),
        reason,
        guidance,
        review: { summary, decision: { approved: reason === null, feedback } },
    };
}
function feedbackOf(reason, failure, failed) {
    if (failure !== null)
        return failure.guidance;
    // The rule that gave the reason, where it is one rule's own.
    const told = failed.find(({ rule }) => _assert_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.some(({ id, code }) => id === rule && code === reason)) ?? failed[0];
    if (told === undefined)
        return _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[reason].cure;
    return `${told.title}: expected ${told.expected}, found ${told.actual}. ${told.cure}`;
}
function praise(warned) {
    const names = warned.map(({ rule }) => rule).join(', ');
    return names === '' ? 'Every rule holds' : `Every rule holds that decides; only a warning: ${names}`;
}


/***/ }),

/***/ 47598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   V: () => (/* binding */ close)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90684);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8463);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38485);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20447);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88596);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99341);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99153);
/* harmony import */ var _report_reviewer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95492);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2495);
/**
 * The end of a run: findings, conclusion, verdict, and the last writes in an order that leaves no green behind that
 * is not proven. Also closes a run whose own process did not live to do it.
 */













/** The tester's part: judges the record as it lies on the disk after `build:completed`. */
async function judge(store, built, redactor) {
    await store.write('run-summary.json', (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_10__/* .toJson */ .a)((0,_manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .eh)(store.manifest, { build: built, test: null, review: null })));
    const known = { holdsSecret: (text) => redactor.finds(text) || (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_3__/* .shapesOnly */ .v9)().holdsSecret(text) };
    const record = await (0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_7__/* .loadRecord */ .Ck)(store.folder, redactor);
    // What is judged says itself which rules count, so it must be what this process wrote.
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(record.allEvents, store.events))
        throw new Error('events.jsonl on the disk is not what this run wrote');
    const findings = (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(record, known);
    await store.emit({ event: 'test:completed', payload: { findings } });
    return (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(findings, { subtaskId: built.subtaskId, runId: built.runId });
}
/** The reviewer's and the gate's part, and the last writes. */
async function close(closing) {
    const { store, judged } = closing;
    const { failure } = store.manifest;
    const findings = judged?.findings ?? [];
    // Nothing judged and nothing failed is no pass.
    const ruleReason = judged === null && failure === null ? 'internal_error' : (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(findings);
    const rejected = judged?.success === false ? 'role_rejected' : null;
    const opinions = (0,_report_reviewer_js__WEBPACK_IMPORTED_MODULE_11__/* .opinionsOf */ .Z)(store.manifest);
    const own = (0,_report_reviewer_js__WEBPACK_IMPORTED_MODULE_11__/* .review */ .N)({ failure, findings, ruleReason: ruleReason ?? rejected, opinions });
    let ended = await conclude(closing, await reviewedBy(closing, own));
    // Where the two files on the disk do not say the same, that is ours, and no green.
    if (!(await filesAgree(store))) {
        const disagreement = { failure: null, findings: [], ruleReason: 'internal_error', opinions };
        ended = await conclude(closing, (0,_report_reviewer_js__WEBPACK_IMPORTED_MODULE_11__/* .review */ .N)(disagreement));
    }
    const { conclusion, decision: policy } = ended;
    const { outcome, reason } = conclusion;
    const { execution_mode: mode, evidence } = store.manifest;
    const verdict = {
        schema: 1,
        outcome,
        reason,
        evidence,
        mode,
        findings: [...findings],
        policy,
    };
    await store.write('verdict.json', (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_10__/* .toJson */ .a)(verdict));
    const { manifest, folder } = store;
    const notices = [...closing.notices, ...(await closing.remember(manifest))];
    return { manifest, verdict, guidance: conclusion.guidance, opinions, folder, notices };
}
/** The conclusion with the word of a reviewer in place of ours, who can take a pass away and give none. */
async function reviewedBy(closing, own) {
    const { store, built, judged, review: role } = closing;
    if (role === undefined)
        return own;
    const { manifest, folder } = store;
    const standard = async () => own.review;
    try {
        const told = await (0,_roles_js__WEBPACK_IMPORTED_MODULE_12__/* .ask */ .k)('review', () => role({ manifest, folder, build: built, test: judged, standard }));
        const { approved, feedback } = told.decision;
        if (own.reason === null && approved)
            return { ...own, review: told };
        const words = {
            ...told,
            decision: { approved: false, feedback: feedback || own.review.decision.feedback },
        };
        return own.reason === null ? rejection(words) : { ...own, review: words };
    }
    catch (error) {
        const { message } = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toRunError */ .D7)(error);
        const words = { summary: own.review.summary, decision: { approved: false, feedback: message } };
        return own.reason === null ? rejection(words) : own;
    }
}
function rejection(told) {
    const guidance = told.decision.feedback;
    return { outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)('role_rejected'), reason: 'role_rejected', guidance, review: told };
}
/** Records a conclusion and what it means for the event, in the events and in the summary. */
async function conclude({ store, policy, event, built, judged }, conclusion) {
    const { outcome, reason, guidance } = conclusion;
    const { approved, feedback } = conclusion.review.decision;
    const findings = judged?.findings ?? [];
    // A commit that stands beside the nonce of another run proves nothing about this one.
    const commitProven = ['nonce-proven', 'commit-proven'].every((id) => findings.some(({ rule, status }) => rule === id && status === 'passed'));
    await store.emit({
        event: 'review:completed',
        payload: { approved, feedback, outcome, reason, commit_proven: commitProven },
    });
    const { execution_mode: mode, evidence } = store.manifest;
    const decision = (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .L)({ outcome, reason, mode, evidence }, event, policy);
    await store.emit({
        event: 'run:completed',
        payload: { outcome, reason, verdict: decision.verdict, guidance: approved ? null : guidance },
    });
    const roles = { build: built, test: judged, review: conclusion.review };
    await store.write('run-summary.json', (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_10__/* .toJson */ .a)((0,_manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .eh)(store.manifest, roles)));
    return { conclusion, decision };
}
/** True where summary and manifest, both read back from the disk, say the same. */
async function filesAgree({ folder }) {
    const [summary, manifest] = await Promise.all(['run-summary.json', 'manifest.json'].map((name) => readJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
    const told = _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .RunSummary */ .yN.safeParse(summary).data;
    const known = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .Manifest */ ._8.safeParse(manifest).data;
    return told !== undefined && known !== undefined && (0,_manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .disagreements */ .og)(told, known).length === 0;
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 13565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endChildren: () => (/* binding */ endChildren),
/* harmony export */   eventsIn: () => (/* binding */ eventsIn),
/* harmony export */   holderOf: () => (/* binding */ holderOf),
/* harmony export */   livenessOf: () => (/* binding */ livenessOf),
/* harmony export */   reap: () => (/* binding */ reap),
/* harmony export */   thisProcess: () => (/* binding */ thisProcess),
/* harmony export */   withRun: () => (/* binding */ withRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _execute_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15416);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70225);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98377);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38839);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20447);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45919);
/**
 * Whether somebody has a run: told from the pid and the start of the process that opened it, never from how long it has
 * been silent. And the end of what a process left behind that did not live to end it.
 */










/** Tells it from the events of a run. */
async function livenessOf(events, hostname) {
    return (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_7__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__/* .sessionOf */ .MC)(events), 'run:completed') ? 'ended' : holderOf(events, hostname);
}
/** The same of the process alone, whatever the run came to. */
async function holderOf(events, hostname) {
    const holder = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__/* .processOf */ .hh)(events);
    if (holder === null || holder.host !== hostname)
        return 'elsewhere';
    return (await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W_)(holder.pid, holder.process_start)) ? 'live' : 'dead';
}
/** This process, as the record of a run it opens tells it. */
async function thisProcess(hostname) {
    return { host: hostname, pid: process.pid, process_start: await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .processStart */ .gy)(process.pid) };
}
/** The events of a run as they stand; none where there is no such file. */
async function eventsIn(folder) {
    return (0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_8__/* .parseEvents */ .PH)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'events.jsonl'), 'utf8').catch(() => ''));
}
/**
 * Does `work` while nobody else opens the run again or ends what it left. Held for moments only: an opened run is known
 * by its process.
 */
async function withRun(folder, here, work) {
    const { clock, random, hostname: host } = here;
    const lock = { clock, random, host, waitMs: LOCK_WAIT_MS, leaseMs: LOCK_LEASE_MS };
    return (0,_lib_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'run'), lock, work);
}
const LOCK_WAIT_MS = 20_000;
const LOCK_LEASE_MS = 60_000;
/** Looks after a run: where its process is dead, what that left running is ended. Gives how the run stands. */
async function reap(folder, here) {
    const look = async () => livenessOf((await eventsIn(folder)).events, here.hostname);
    const first = await look();
    if (first !== 'dead')
        return first;
    try {
        return await withRun(folder, here, async () => {
            // Somebody may have opened it again in the meantime.
            const now = await look();
            if (now === 'dead')
                await endChildren(folder);
            return now;
        });
    }
    catch (error) {
        // Whoever may not write there could not end its processes either.
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'EACCES') || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'EROFS') || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'EPERM'))
            return first;
        throw error;
    }
}
/**
 * Kills what the last session of a run started and did not live to end: only a process that is provably still the same
 * one, and whatever carries the mark of a stage. True once none of them is left.
 */
async function endChildren(folder) {
    const { events } = await eventsIn(folder);
    const [first] = events;
    if (first === undefined)
        return true;
    for (let look = 0; look < MAX_LOOKS; look += 1) {
        let left = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .killMarked */ .fR)(_execute_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGE_MARK */ .zk, first.run_id);
        for (const { pid, process_start: start } of unended((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_9__/* .sessionOf */ .MC)(events))) {
            if (start === null || (await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .processStart */ .gy)(pid)) !== start || !(await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W_)(pid, start)))
                continue;
            left += 1;
            (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .killGroup */ .i0)(pid, 'SIGKILL');
        }
        if (left === 0)
            return true;
        await _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml.sleep(LOOK_MS);
    }
    return false;
}
/** A killed process is gone at once, unless it is not ours to kill or hangs in a call of the system. */
const MAX_LOOKS = 50;
const LOOK_MS = 20;
/** The processes of which the events tell the start and no end. */
function unended(events) {
    const open = new Map();
    for (const { event, payload } of events) {
        // Stages run side by side; calls never do.
        if (event === 'stage:started')
            open.set(`stage ${payload.stage}`, payload);
        if (event === 'stage:ended')
            open.delete(`stage ${payload.stage}`);
        if (event === 'call:started')
            open.set('call', payload);
        if (event === 'call:ended')
            open.delete('call');
    }
    return open.values();
}


/***/ }),

/***/ 94895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13963);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73936);
/* harmony import */ var _manifest_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33677);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99153);
/**
 * Keeps a run in the history of its task, and a pointer to its manifest where the earliest readers look for it. What
 * cannot be written here fails no run: it is said, and the record of the run itself is whole without it.
 */





/** How many runs of a task are kept in its history. */
const RUNS_KEPT = 200;
/** Remembers the run as its manifest stands; gives what the user should know. */
async function remember(manifest, memory) {
    const { workingDirectory, hostname: host, clock, random } = memory;
    const taskId = manifest.task_id;
    const options = { workingDirectory, taskId, clock, random, host, keep: RUNS_KEPT };
    const [recorded, pointed] = await Promise.all([
        (0,_manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .recordRun */ .vj)((0,_manifest_state_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(manifest), options).then(({ notices }) => notices, (error) => [`the history out/${taskId}/state.json was not written: ${reasonOf(error)}`]),
        point(manifest, workingDirectory).then(() => [], (error) => [`the pointer to the manifest was not written: ${reasonOf(error)}`]),
    ]);
    return [...recorded, ...pointed];
}
/** Where manifests of the earliest orchestrators lay, a few words say where this one lies. */
async function point({ task_id, run_id }, workingDirectory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workingDirectory, '.runs', task_id, run_id, 'manifest.json');
    const pointer = { version: 1, task_id, run_id, manifest: `${(0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolder */ .kQ)(task_id, run_id)}/manifest.json` };
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhenAbsent */ .$z)(path, (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)(pointer));
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ testBy),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/**
 * The four roles of a run as somebody else may fill them: what each is given and what it has to give. A role that is
 * replaced is heard beside what the run proves by itself: it can make a run fail, and never one pass that is not proven.
 */


const ANSWERS = {
    build: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        success: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        reports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed']), details: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    }),
    review: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        decision: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ approved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), feedback: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    }),
};
/** Asks a replaced role. Throws RunError `role_rejected` where it throws, or answers with something of another shape. */
async function ask(name, role) {
    const answer = await role().catch((cause) => {
        // What the standard does fails as it would have without the role.
        if (cause instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4)
            throw cause;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('role_rejected', `the role ${name} failed: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toRunError */ .D7)(cause).message}`, { cause });
    });
    const result = ANSWERS[name].safeParse(answer);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = issue?.path.join('.') || 'its result';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('role_rejected', `the role ${name} gave no result of its shape: ${place}: ${issue?.message}`);
}
/** The tester's result with what the replaced role says: it adds reports, and can only take a success away. */
async function testBy(role, input, standard) {
    const told = await ask('test', () => role({ ...input, standard: async () => standard }));
    const known = new Set(standard.reports.map(({ name }) => name));
    const reports = [...standard.reports, ...told.reports.filter(({ name }) => !known.has(name))];
    return { ...standard, success: standard.success && told.success, reports };
}


/***/ })

};
