export const id = 773;
export const ids = [773,377,758,139];
export const modules = {

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

/***/ 20447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ pathInRun),
/* harmony export */   Ck: () => (/* binding */ loadRecord),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export judgedOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13963);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1059);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38839);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95913);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73936);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99341);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45919);
/**
 * A run as it lies in its directory: what the tester judges, whether the run has just ended here or was downloaded
 * a year later. Reads files of unknown origin within bounds and never follows a path out of the directory.
 */












/** The files that a run writes, by their path in its directory; whatever else lies there is somebody else's. */
const OWN_FILE = /^(?:(?:manifest|run-summary|verdict)\.json|(?:events|control)\.jsonl|cloud\/commands\.ndjson|cloud\/[A-Za-z0-9_-]+\.diff\.patch|stages\/\d+-[A-Za-z0-9._-]+\.log)$/;
/** True for a file that the run itself writes. */
function isOwnFile(path) {
    return OWN_FILE.test(path);
}
/** A run directory holds a handful of small files; what is larger is not read. */
const MAX_FILES = 2000;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Loads the directory of a run; `redactor` tells which values no log may hold. Throws RunError `input_invalid` where
 * it holds no readable manifest.json.
 */
async function loadRecord(folder, redactor = new _lib_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .Redactor */ .p()) {
    const files = new Map();
    const unread = [];
    await collect(folder, '', { files, unread, redactor });
    const manifestFile = files.get('manifest.json');
    if (manifestFile === undefined)
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_8__/* .noRun */ .jC)(folder);
    const raw = (0,_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .readFields */ .qU)(parseJson(manifestFile.text), 'manifest.json');
    const { events: allEvents, torn } = parseEvents(files.get('events.jsonl')?.text ?? '');
    const events = judgedOf(allEvents);
    if (allEvents.length === 0 && tellsNothing(raw))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'manifest.json')} is no manifest: it tells nothing of a run`, { guidance: 'Name the directory of a run: .runs/<task>/cli/<run>' });
    const folded = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(events);
    return {
        raw,
        manifest: folded ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .readManifest */ .WI)(raw),
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
    const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionOf */ .MC)(allEvents);
    const built = session.findIndex(({ event }) => event === 'build:completed');
    return built === -1 ? allEvents : allEvents.slice(0, allEvents.length - session.length + built + 1);
}
function tellsNothing(raw) {
    return Object.values((0,_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .readManifest */ .WI)(raw)).every((value) => value === undefined);
}
/** The events of a file's text up to the first line that is none, and whether there was such a line. */
function parseEvents(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const events = [];
    for (const line of lines) {
        const event = (0,_events_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(parseJson(line));
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
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_8__/* .noRun */ .jC)(folder);
    });
    for (const name of names.sort()) {
        const path = prefix === '' ? name : `${prefix}/${name}`;
        const info = await unlessGone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        if (info?.isDirectory())
            await collect(folder, path, collection);
        // Links are left out: what they lead to is not part of the run.
        else if (!info?.isFile())
            continue;
        else if (info.size > MAX_FILE_BYTES || files.size >= MAX_FILES)
            unread.push(path);
        else if (path.startsWith('stages/'))
            files.set(path, await readThrough((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), redactor));
        else {
            const bytes = await unlessGone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
            if (bytes === null)
                continue;
            files.set(path, { sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes), bytes: bytes.length, text: bytes.toString('utf8') });
        }
    }
}
/** Null for what has gone since it was listed, as the lock of somebody who wants to resume the run. */
async function unlessGone(read) {
    return read.catch((error) => {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT'))
            return null;
        throw error;
    });
}
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
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 18 })) {
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

/***/ 45919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   IC: () => (/* binding */ brokenStage),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   lj: () => (/* binding */ unfinishedStages),
/* harmony export */   ll: () => (/* binding */ standstillMs),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   xu: () => (/* binding */ approvedStages)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38839);

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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



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
