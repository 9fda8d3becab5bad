export const id = 7538;
export const ids = [7538,8354];
export const modules = {

/***/ 38354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INSTALL_MARK: () => (/* binding */ INSTALL_MARK),
/* harmony export */   identityOf: () => (/* binding */ identityOf),
/* harmony export */   isInstalled: () => (/* binding */ isInstalled),
/* harmony export */   resolveCodex: () => (/* binding */ resolveCodex)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46519);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98094);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55799);
/**
 * Finds or installs the Codex CLI and says exactly which one it is. A `codex` that merely happens to be on PATH is
 * never taken: what runs with a credential is named by the user or pinned by a lockfile.
 */








const VERSION_TIMEOUT_MS = 20_000;
/** Names the processes of one install in their environment. */
const INSTALL_MARK = 'CODEX_ORCHESTRATOR_INSTALL';
const INSTALL_TIMEOUT_MS = 10 * 60_000;
/** The Codex CLI of this run. Throws RunError `codex_missing` or `npm_missing`. */
async function resolveCodex(request) {
    const { codexPath, workingDirectory, cache } = request;
    const installed = codexPath === undefined ? await install(request) : null;
    const file = installed?.file ?? (await nativeFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, codexPath ?? '')));
    const sha256 = await knownSha256(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'codex-sha256.json'), request.signal);
    if (installed)
        await trustOnFirstUse(installed.folder, sha256, request.codexVersion);
    const identity = await identityOf(file);
    const version = await versionOf(file, request);
    return { file, version, sha256, identity, notice: installed?.notice ?? null };
}
/** Tells a file from every other and from itself after a change, without reading it. */
async function identityOf(file) {
    const { ino, size, ctimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // The time of change, unlike that of modification, cannot be set back.
    return [ino, size, ctimeMs].join('|');
}
/** True where the release is in the cache, so that a run need not install it. */
async function isInstalled(cache, version) {
    return (await binaryIn(installFolder(cache, version))) !== null;
}
function installFolder(cache, version) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'codex-cli', version, process.arch);
}
/** The native binary behind a path: the file itself, or beside the npm shim that the path or link leads to. */
async function nativeFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
    if (file === null || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile())
        throw missing(`there is no file at codex-path ${path}`);
    const script = await scriptBehind(file).catch((cause) => {
        throw missing(`the file at codex-path ${path} cannot be read`, cause);
    });
    if (script === null)
        return file;
    const platformPackage = `@openai/codex-${process.platform}-${process.arch}/package.json`;
    try {
        return await binaryOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(script)).resolve(platformPackage)));
    }
    catch (cause) {
        throw missing(`at codex-path ${path} is the npm shim, and ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(platformPackage)} is not installed beside it`, cause);
    }
}
async function binaryOf(platformPackage) {
    const vendor = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(platformPackage, 'vendor');
    const [target] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(vendor);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(vendor, target ?? '', 'bin', process.platform === 'win32' ? 'codex.exe' : 'codex'));
}
/** How the scripts that npm writes on Windows, and pnpm everywhere, name the program that they start. */
const STARTS_SCRIPT = /"(?:\$basedir|%~dp0|%dp0%)[\\/]([^"\r\n]*\bcodex\.js)"/;
/** The program for node that a file is or starts; null for a native one. */
async function scriptBehind(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
        const text = buffer.subarray(0, bytesRead).toString('utf8');
        if (/^#!.*\bnode\b/.test(text))
            return file;
        const started = STARTS_SCRIPT.exec(text)?.[1];
        return started === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), started.replaceAll('\\', '/'));
    }
    finally {
        await handle.close();
    }
}
async function versionOf(file, { spawn, signal, scratch, codexEnv: env, clock, deadline }) {
    const timeoutMs = Math.max(1, Math.min(VERSION_TIMEOUT_MS, deadline - clock.now()));
    const result = await spawn({ file, args: ['--version'], cwd: scratch, env, timeoutMs, signal });
    const version = /^codex-cli (\d+\.\d+\.\d+[0-9A-Za-z.-]*)\s*$/.exec(result.stdout)?.[1];
    if (signal.aborted)
        throw cancelled('The run was cancelled');
    if (version === undefined && clock.now() >= deadline)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('deadline_exceeded', 'The deadline passed while the Codex CLI was asked for its version');
    if (version === undefined)
        throw missing(`${file} does not answer --version as the Codex CLI does`);
    return version;
}
/** Installs the requested release into the cache, unless it is there. */
async function install(request) {
    const { codexVersion: version, cache, lockFolder } = request;
    const folder = installFolder(cache, version);
    const pinned = version === _lib_codex_js__WEBPACK_IMPORTED_MODULE_7__/* .CODEX_VERSION */ .h3;
    const notice = pinned
        ? null
        : `Codex CLI ${version} is not the release this action pins; its hash is trusted on first use`;
    const present = await binaryIn(folder);
    if (present !== null)
        return { folder, file: present, notice };
    const staging = await makeStaging((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), request.clock);
    try {
        if (pinned) {
            for (const name of ['package.json', 'package-lock.json'])
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lockFolder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, name));
        }
        else {
            await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(staging, 'package.json'), '{"private":true}\n');
        }
        const words = pinned ? ['ci'] : ['install', '--no-package-lock', `@openai/codex@${version}`];
        await npm([...words, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-timeout=60000'], staging, request);
        // Another job may have been faster; its copy is as good.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staging, folder).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true });
        throw error;
    }
    const file = await binaryIn(folder);
    if (file === null)
        throw missing(`no Codex CLI ${version} for ${process.platform} ${process.arch} was installed by npm`);
    return { folder, file, notice };
}
/** A folder to install into, beside the others; what an install that was killed left there is cleared away. */
async function makeStaging(parent, clock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)) {
            if (!name.startsWith('.staging-'))
                continue;
            const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name));
            if (clock.now() - mtimeMs > 2 * INSTALL_TIMEOUT_MS)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name), { recursive: true, force: true });
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, '.staging-'));
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('codex_missing', `There is no place to install the Codex CLI in: ${why}`, {
            cause,
            guidance: 'Make the tool cache (RUNNER_TOOL_CACHE) writable, or set codex-path',
        });
    }
}
async function binaryIn(folder) {
    return binaryOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'node_modules', '@openai', `codex-${process.platform}-${process.arch}`)).catch(() => null);
}
async function npm(args, cwd, request) {
    const { npmEnv, scratch, clock, signal, deadline } = request;
    const file = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)('npm', npmEnv.PATH ?? '');
    if (file === null)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('npm_missing', 'There is no npm on PATH to install the Codex CLI with');
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const timer = new AbortController();
    const ended = getExecOutput(`"${file}"`, [...args], {
        cwd,
        // The mark is how the processes are found again: exec gives neither a pid nor a way to end what it starts.
        env: { ...npmEnv, [INSTALL_MARK]: scratch },
        silent: true,
        ignoreReturnCode: true,
    });
    const limit = Math.max(0, Math.min(INSTALL_TIMEOUT_MS, deadline - clock.now()));
    const late = clock.sleep(limit, AbortSignal.any([timer.signal, signal])).then(() => null);
    const result = await Promise.race([ended, late]);
    timer.abort();
    if (result === null)
        await (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .endMarked */ .Qc)(ended, INSTALL_MARK, scratch);
    if (signal.aborted)
        throw cancelled('The run was cancelled while the Codex CLI was being installed');
    if (result === null && clock.now() >= deadline)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('deadline_exceeded', 'The deadline passed while the Codex CLI was being installed', {
            guidance: 'No cloud task was created: raise timeout-minutes or set codex-path',
        });
    if (result === null)
        throw missing(`the Codex CLI was not installed within ${INSTALL_TIMEOUT_MS / 60_000} minutes`);
    if (result.exitCode !== 0) {
        const code = /npm error code (\w+)/.exec(result.stderr)?.[1] ?? `exit status ${result.exitCode}`;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('codex_missing', `The Codex CLI could not be installed by npm: ${code}`, {
            guidance: 'See that npm reaches its registry from here (https-proxy, ca-certificate), or set codex-path',
        });
    }
}
/** Remembers the hash of an installed binary beside it, and refuses one that has changed since. */
async function trustOnFirstUse(folder, sha256, version) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sha256');
    const known = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').then((text) => text.trim(), () => null);
    if (known === null)
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, `${sha256}\n`);
    else if (known !== sha256)
        throw missing(`the installed Codex CLI ${version} has changed since it was first used: remove ${folder}`);
}
/** SHA-256 of a large file, remembered by path, inode, size and time of change. */
async function knownSha256(file, memory, signal) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(file))
        throw missing(`${file} is not absolute`);
    const key = `${file}|${await identityOf(file)}`;
    const known = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(memory, 'utf8')
        .then((text) => (JSON.parse(text) ?? {}), () => ({}))
        .catch(() => ({}));
    const found = known[key];
    if (typeof found === 'string' && /^[0-9a-f]{64}$/.test(found))
        return found;
    const sha256 = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(file, signal).catch((error) => {
        if (signal.aborted)
            throw cancelled('The run was cancelled');
        throw error;
    });
    // A handful of releases at most; older entries are of no use.
    const kept = Object.entries(known).slice(-9);
    const text = `${JSON.stringify(Object.fromEntries([...kept, [key, sha256]]), null, 2)}\n`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(memory), { recursive: true })
        .then(() => (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(memory, text))
        .catch(() => { });
    return sha256;
}
function cancelled(message) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('cancelled', message, { guidance: 'No cloud task was created: run again' });
}
function missing(message, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('codex_missing', message.charAt(0).toUpperCase() + message.slice(1), { cause });
}


/***/ }),

/***/ 61418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead),
/* harmony export */   n: () => (/* binding */ headRepository)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/**
 * What is asked of GitHub's REST API. Loads the client only when something is asked, and bounds the time.
 */

const TIMEOUT_MS = 10_000;
/** `owner/name` of the repository whose code a workflow run ran, a fork's where it is one; null where it cannot be read. */
async function headRepository({ token, apiUrl, workflowRunId, repository }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLimit */ .zc)(TIMEOUT_MS), signal]) };
        const asked = { owner, repo, run_id: workflowRunId, request };
        const { data } = await client.rest.actions.getWorkflowRun(asked);
        return data.head_repository?.full_name ?? null;
    }
    catch {
        return null;
    }
}
/** Commit a branch stands at on GitHub, 40 hex digits; null where that cannot be read, for whatever reason. */
async function branchHead({ token, apiUrl, repository, branch, leftMs, signal, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const limit = (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLimit */ .zc)(Math.max(1, Math.min(TIMEOUT_MS, leftMs)));
        const request = { signal: AbortSignal.any([limit, signal]) };
        const { data } = await client.rest.repos.getBranch({ owner, repo, branch, request });
        return data.commit.sha;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 67538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAnew: () => (/* binding */ buildAnew),
  buildHere: () => (/* binding */ buildHere),
  buildInCloud: () => (/* binding */ buildInCloud)
});

// EXTERNAL MODULE: ./build/cloud/transcript.js
var cloud_transcript = __webpack_require__(89158);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: ./build/lib/files.js
var lib_files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/cloud/classify.js
var classify = __webpack_require__(21814);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/cloud/task-list.js
var task_list = __webpack_require__(26994);
;// CONCATENATED MODULE: ./build/cloud/codex-cli.js
/**
 * Codex Cloud through the unmodified Codex CLI: builds its arguments and is the only parser of its output. What the
 * CLI prints is hostile text; of each call only fixed fields, sizes and hashes leave this file.
 */







/** The most tasks that the CLI gives in one page. */
const PAGE_SIZE = 20;
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
        list({ environment, cursor }, limits) {
            const page = cursor === undefined ? [] : [`--cursor=${cursor}`];
            const args = ['cloud', 'list', '--json', `--env=${environment}`, `--limit=${PAGE_SIZE}`, ...page];
            return call({ name: 'list', args, parse: parseList }, limits);
        },
        async cancel(taskId, limits) {
            const help = await call({ name: 'cancel', args: ['cloud', '--help'], parse: parseHelp }, limits);
            if (!help.ok || !help.offered)
                return help.ok ? { ok: true, asked: false } : help;
            const args = ['cloud', 'cancel', checkedId(taskId)];
            const answer = await call({ name: 'cancel', args, parse: parseCancel }, limits);
            // What was cut off may have arrived.
            const unanswered = !answer.ok && answer.code === 'network_error';
            return unanswered ? { ok: true, asked: true, answered: false } : answer;
        },
        diff({ taskId, nth }, limits) {
            const one = nth === undefined ? [] : [`--attempt=${nth}`];
            const args = ['cloud', 'diff', ...one, checkedId(taskId)];
            return call({ name: 'diff', args, parse: parseDiff }, limits);
        },
    };
    async function call({ name, args, parse }, { timeoutMs, leftMs, signal, input }) {
        const { file, env, cwd, spawn, clock, observer } = options;
        const timestamp = (0,lib_clock/* isoTime */.Ly)(clock.now());
        const result = await spawn({
            file,
            args,
            env,
            cwd,
            timeoutMs,
            signal,
            ...(leftMs === undefined ? {} : { leftMs }),
            ...(input === undefined ? {} : { input }),
            onStart: (pid) => observer.started(name, pid),
        });
        const parsed = result.ended === 'exited' ? parse(result) : null;
        const answer = parsed ?? (0,classify/* classify */.L8)(name, result);
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
    if (!codex/* TASK_ID */.w9.test(taskId))
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
/** A page of the list. Its titles are not kept. */
function parseList({ exitCode, stdout }) {
    const page = exitCode === 0 ? (0,task_list/* parseTaskPage */.y)(stdout) : null;
    return page && { ok: true, ...page, recognised: `tasks:${page.tasks.length}` };
}
/** The commands of the CLI; of a later one it is not known how it will be used, but that it is there. */
function parseHelp({ exitCode, stdout }) {
    if (exitCode !== 0)
        return null;
    const offered = /^ {2,4}cancel(?: |$)/m.test(stdout);
    return { ok: true, offered, recognised: offered ? 'cancel_offered' : 'no_cancel' };
}
function parseCancel({ exitCode }) {
    return exitCode === 0 ? { ok: true, asked: true, recognised: 'cancel_asked' } : null;
}
/** The diff as it was sent. The CLI has one sentence for "has none" and "is not there yet"; READY came before. */
function parseDiff(result) {
    // Nothing at exit status 0 is a killed shim of an older release: of an empty diff every release says that there is none.
    if (result.exitCode === 0 && result.stdout !== '')
        return { ok: true, diff: result.stdout, recognised: 'diff' };
    const line = result.stdout === '' ? (0,classify/* firstLine */.TM)(result.stderr) : '';
    if (line.startsWith('Error: No diff available for task '))
        return { ok: true, diff: null, recognised: 'no_diff' };
    if (/^Error: Attempt \d+ not available; only \d+ attempt/.test(line))
        return { ok: true, diff: null, recognised: 'no_such_diff' };
    return null;
}
function fingerprint(text) {
    return { bytes: Buffer.byteLength(text), sha256: (0,lib_files/* sha256 */.sc)(text) };
}

// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var process = __webpack_require__(55799);
// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var events = __webpack_require__(98211);
// EXTERNAL MODULE: ./build/manifest/record.js
var manifest_record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/run-summary.js
var run_summary = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/execute/cloud-call.js
var cloud_call = __webpack_require__(93126);
// EXTERNAL MODULE: ./build/cloud/diff.js + 2 modules
var cloud_diff = __webpack_require__(50104);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
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
        await store.emit({ event: 'diff:fetched', payload: { ...schema/* NO_DIFF_FILE */.T0, status: 'error' } });
        await (0,cloud_call/* fail */.fJ)(store, 'diff', failure);
        return false;
    }
    /** The first diff is the one of the run. The CLI counts only the attempts that have one, and tells of none whose it is. */
    async function fetchOthers() {
        const most = store.manifest.cloud_execution?.attempts ?? 1;
        for (let nth = 2; nth <= most; nth += 1) {
            // What nobody had the time to ask for may be there all the same.
            if (clock.now() >= bounds.deadline || bounds.signal.aborted) {
                await store.emit({ event: 'diff:attempt', payload: { nth, ...schema/* NO_DIFF_FILE */.T0, status: 'error' } });
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
                : { ...schema/* NO_DIFF_FILE */.T0, status: 'error' };
            await store.emit({ event: 'diff:attempt', payload: { nth, ...kept } });
        }
    }
    async function keep(diff, tail = '') {
        if (diff === null)
            return { ...schema/* NO_DIFF_FILE */.T0, status: 'unavailable' };
        if (diff.trim() === '')
            return { ...schema/* NO_DIFF_FILE */.T0, status: 'empty' };
        const file = await store.write(`cloud/${taskId}${tail}.diff.patch`, diff);
        return { ...file, ...(0,cloud_diff/* statsOf */.LZ)(diff), status: 'available' };
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
        args: [
            '-c',
            'core.fsmonitor=false',
            '-c',
            'core.hooksPath=/dev/null',
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${name}^{commit}`,
        ],
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
async function perform({ id, command }, request, { store, stream, onOutput }) {
    const telling = [];
    const log = store.openStageLog(id, (text) => onOutput(id, text));
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
    const own = codexCli({ ...codex, spawn, clock: wallClock, observer: { started, ended } });
    const cloud = { store, clock, taken: deps.taken, ...among(own, deps) };
    const success = await ('prompt' in target
        ? runCloudTask(target, bounds, cloud)
        : continueCloudTask(target, bounds, cloud));
    // A record with a gap proves nothing; but the gap came after the answer, which was used.
    if (lost.length > 0)
        throw lost[0];
    if (success && deps.recheck !== null)
        await store.emit({ event: 'target:rechecked', payload: await deps.recheck() });
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

// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/plan/planner.js + 2 modules
var planner = __webpack_require__(167);
// EXTERNAL MODULE: ./build/credentials/install.js
var install = __webpack_require__(38354);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
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
async function openAgents({ request, deps, store, redactor, planned, deadline }, { evidence, credential }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if ((0,planner/* agentsOf */.et)(planned).length === 0)
            return null;
        const { httpsProxy, caCertificate, passEnv } = request.inputs;
        const { repository } = request.context;
        const known = { repository, environment: null, branch: null, headSha: null };
        const asked = evidence === 'live' && credential !== null
            ? { kind: 'live', use: 'exec', known, credential, httpsProxy, caCertificate }
            : {
                kind: 'rehearsal',
                use: 'exec',
                known,
                script: planned.rehearsalScript,
                proofFile: planned.proofFile,
            };
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const backend = stack.use(await deps.openBackend(asked, passEnv));
        redactor.add(backend.secrets);
        const codex = await (0,prepare/* findCodex */.hy)(request.inputs, backend, { deps, store, deadline });
        const { file, env, identity, notice } = codex;
        const unchanged = () => (0,install.identityOf)(file).then((now) => now === identity, () => false);
        const notices = [...backend.notices, ...(notice === null ? [] : [notice])];
        const opened = stack.move();
        return { file, env, unchanged, notices, [Symbol.asyncDispose]: () => opened.disposeAsync() };
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

// EXTERNAL MODULE: ./build/run/roles.js
var roles = __webpack_require__(2495);
// EXTERNAL MODULE: ./build/run/taken.js
var taken = __webpack_require__(97337);
;// CONCATENATED MODULE: ./build/github/remote.js
/**
 * Asks git which commit a branch of a remote repository stands at: one `ls-remote`, within a time limit, that asks nobody
 * for a password and runs no hook. What git prints beside the answer is not kept: it may hold a credential.
 */




/** What a checkout may have git start is kept out, but for what signs it in. */
const SAFE = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'credential.interactive=false'];
const QUIET = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GIT_ALLOW_PROTOCOL: 'file:http:https:ssh' };
/** What the remote says of the branch at this moment. Never throws for what git does. */
async function remoteBranch({ remote, branch, timeoutMs }, git) {
    const ref = `refs/heads/${branch}`;
    // The remote of a checkout may name a program of its own for the other side.
    const args = ['ls-remote', '--heads', '--upload-pack=git-upload-pack', '--', remote, ref];
    const result = await ask(args, timeoutMs, git);
    if (result === null)
        return unheard('there is no git here');
    const { ended, exitCode, stdout } = result;
    if (ended === 'timed_out')
        return unheard(`git ls-remote had no answer within ${timeoutMs / 1000} s`);
    if (ended !== 'exited')
        return unheard(`git ls-remote was ended: ${ended}`);
    if (exitCode !== 0)
        return unheard(`git ls-remote ended with exit status ${exitCode}`);
    // A pattern of git's matches the end of a name, too.
    const line = stdout.split('\n').find((one) => one.endsWith(`\t${ref}`));
    if (line === undefined)
        return { told: 'not_found' };
    const sha = /^[0-9a-f]{40}(?=\t)/.exec(line)?.[0];
    return sha === undefined ? unheard('git ls-remote told no commit') : { told: 'found', sha };
}
/**
 * What has git take additional authorities for good as well, by a file that is written to `bundle`. The file that git is
 * told of stands in the place of those it knows (measured, git 2.39), so the authorities that it has by its settings, else
 * those of the system, stand in it too. Nothing where `certificate` cannot be read.
 */
async function trusting({ certificate, bundle }, timeoutMs, git) {
    const additional = await (0,lib_files/* readBounded */.CB)(certificate, MAX_BUNDLE);
    if (additional === null)
        return {};
    const settings = ['config', '--type=path', '--get-urlmatch', 'http.sslCAInfo', 'https://github.com'];
    const set = await ask(settings, timeoutMs, git);
    const own = set?.exitCode === 0 ? await (0,lib_files/* readBounded */.CB)(set.stdout.trim(), MAX_BUNDLE) : null;
    const known = own === null ? await authoritiesHere() : [own];
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(bundle), { recursive: true, mode: 0o700 });
    await (0,lib_files/* replaceFile */.fR)(bundle, `${[...known, additional].map((pem) => pem.trim()).join('\n')}\n`);
    return { GIT_SSL_CAINFO: bundle };
}
/** Those of the system, as far as they stand in one of the files where systems keep them; else those that Node brings. */
async function authoritiesHere() {
    for (const file of SYSTEM_BUNDLES) {
        const text = await (0,lib_files/* readBounded */.CB)(file, MAX_BUNDLE);
        if (text !== null)
            return [text];
    }
    // On use: node takes a tenth of a second, and tens of megabytes, to read them.
    const { getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    return getCACertificates('bundled');
}
/** Where Debian and Alpine, Red Hat, SUSE, and macOS and the BSDs have their authorities in one file. */
const SYSTEM_BUNDLES = [
    ...['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'],
    ...['/etc/ssl/ca-bundle.pem', '/etc/ssl/cert.pem'],
];
/** A bundle of authorities has some hundred kilobytes. */
const MAX_BUNDLE = 16 << 20;
/** The address of the checkout's origin, as it is configured; null where there is none. */
async function originOf(timeoutMs, git) {
    const result = await ask(['config', '--get', 'remote.origin.url'], timeoutMs, git);
    return result?.exitCode === 0 ? result.stdout.trim() || null : null;
}
async function ask(args, timeoutMs, git) {
    const file = await (0,process/* locate */.x5)('git', git.searchPath);
    if (file === null)
        return null;
    return git.spawn({
        file,
        args: [...SAFE.flatMap((setting) => ['-c', setting]), ...args],
        cwd: git.cwd,
        env: { ...git.env, ...QUIET, PATH: git.searchPath },
        timeoutMs,
        signal: git.signal,
        maxOutput: MAX_OUTPUT,
    });
}
/** A remote that says more than this about one branch is not listened to. */
const MAX_OUTPUT = 1 << 20;
function unheard(why) {
    return { told: 'not_checked', why };
}

// EXTERNAL MODULE: ./build/github/rest.js
var rest = __webpack_require__(61418);
// EXTERNAL MODULE: ./build/inputs/context.js
var inputs_context = __webpack_require__(17851);
;// CONCATENATED MODULE: ./build/run/target.js
/**
 * Where a cloud task is to run, and whether that is the code which is meant: the branch is there at its origin, at the
 * commit that the event is about. Looks before anything is sent, and once more when the task has ended. A rehearsal has
 * an origin that is only played, and is asked nothing.
 */





/** Longest time of one look; the deadline may cut it shorter. */
const LOOK_MS = 10_000;
/** What the event, the checkout and the plan tell of where the task will run. */
function knownTarget({ context }, { environment, branch }) {
    const own = 'name' in context.branch && context.branch.name === branch;
    return { repository: context.repository, environment, branch, headSha: own ? context.headSha : null };
}
/** The complete target. Throws RunError `branch_unresolved` or `environment_unresolved`. */
function resolveTarget({ environment, branch }, { branch: own, fork }) {
    if (branch === null) {
        const why = 'unresolved' in own ? own.unresolved : 'nothing names one';
        const guidance = 'A cloud task starts from a branch of the repository itself: rehearse instead';
        throw new errors/* RunError */.e4('branch_unresolved', `There is no branch to run on: ${why}`, fork ? { guidance } : {});
    }
    if (environment === null)
        throw new errors/* RunError */.e4('environment_unresolved', 'There is no repository to take the environment from');
    return { environment, branch };
}
/**
 * The target of a live run whose task is still to be asked for. Where the origin cannot be asked, the run goes on and says
 * so. Throws RunError as `resolveTarget`, `branch_not_found`, or `head_moved`.
 */
async function checkedTarget(request, known, looking) {
    const { context } = request;
    const { branch } = resolveTarget(known, context);
    const heard = await lookAt(known, request, looking);
    if (heard.told === 'not_found')
        throw notFound(known, branch);
    // Of another repository the event tells no commit.
    const local = sameName(repositoryMeant(known), known.repository) ? known.headSha : null;
    const notices = context.fork
        ? [`The pull request comes from a fork: what is tested is the branch ${branch} of the repository itself`]
        : [];
    if (heard.told === 'not_checked') {
        const words = `The branch ${branch} was not looked for at its origin: ${heard.why}`;
        return {
            known: { ...known, headSha: local, branchCheck: heard.told },
            notices: [...notices, words],
        };
    }
    const checked = { ...known, headSha: heard.sha, branchCheck: heard.told };
    if (local === null || local === heard.sha)
        return { known: checked, notices };
    if (context.commitBound)
        throw moved({ branch, meant: local, stands: heard.sha });
    const words = `The branch ${branch} stands at ${heard.sha} at its origin, which is tested; here it is at ${local}`;
    return { known: checked, localSha: local, notices: [...notices, words] };
}
/** Where the branch stands now, for the record. */
async function recheck(known, request, looking) {
    const heard = await lookAt(known, request, looking);
    return { branch_check: heard.told, head_sha: heard.told === 'found' ? heard.sha : null };
}
/** Asks git, and where that knows nothing, GitHub's API by the token of the workflow. */
async function lookAt(known, { inputs, context }, { deps, deadline }) {
    const { host, clock, signal, spawn } = deps;
    const { branch } = known;
    const repository = repositoryMeant(known);
    if (branch === null)
        return { told: 'not_checked', why: 'there is none' };
    const { httpsProxy, githubToken: token } = inputs;
    const env = {
        // How a checkout on this machine signs in by ssh.
        ...deps.stageEnvironment(['SSH_AUTH_SOCK']),
        HOME: host.home,
        ...(httpsProxy === undefined ? {} : { HTTPS_PROXY: httpsProxy }),
    };
    const leftMs = () => Math.max(1, Math.min(LOOK_MS, Math.ceil(deadline - clock.now())));
    const plain = { spawn, signal, cwd: host.workingDirectory, searchPath: host.searchPath, env };
    const origin = await originOf(leftMs(), plain);
    const isOrigin = origin !== null && sameName((0,inputs_context/* repositoryOf */._M)(origin), repository);
    if (!isOrigin && repository === null)
        return { told: 'not_checked', why: 'nothing names its repository' };
    const address = isOrigin ? origin : `https://github.com/${repository}.git`;
    const certificate = inputs.caCertificate && (0,external_node_path_.resolve)(host.workingDirectory, inputs.caCertificate);
    const trust = certificate && /^https:/i.test(address)
        ? await trusting({ certificate, bundle: (0,external_node_path_.join)(host.scratch, 'git-ca.pem') }, leftMs(), plain)
        : {};
    const git = { ...plain, env: { ...env, ...trust } };
    const remote = isOrigin ? 'origin' : address;
    const heard = await remoteBranch({ remote, branch, timeoutMs: leftMs() }, git);
    if (heard.told !== 'not_checked' || repository === null)
        return heard;
    if (token === undefined || context.workflow === null)
        return heard;
    const { githubApiUrl: apiUrl } = host;
    const sha = await (0,rest/* branchHead */.P)({ token, apiUrl, repository, branch, leftMs: leftMs(), signal });
    return sha === null ? heard : { told: 'found', sha };
}
/**
 * The repository that the environment works on, as far as that can be told: an environment has the name of its repository,
 * unless somebody gave it another one, and then it is taken for one of this repository.
 */
function repositoryMeant({ environment, repository }) {
    return environment !== null && /^[\w.-]+\/[\w.-]+$/.test(environment) ? environment : repository;
}
/** GitHub takes names of repositories in letters of either size. */
function sameName(one, other) {
    return one?.toLowerCase() === other?.toLowerCase();
}
function notFound(known, branch) {
    const where = repositoryMeant(known) ?? 'the origin of the checkout';
    return new errors/* RunError */.e4('branch_not_found', `There is no branch ${branch} at ${where}`, {
        guidance: `Push it, or set branch to one that is there; an environment of another repository is to be named by its label, owner/name`,
    });
}
function moved(it) {
    return new errors/* RunError */.e4('head_moved', `The branch ${it.branch} stands at ${it.stands} by now, and the event is about ${it.meant}`);
}

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
/** Runs the selected stages on this machine; of a run that is opened again, those that are left. */
async function buildHere(scene, admitted, before) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, deps, store, planned, deadline, control } = scene;
        const { host, clock, stream, onOutput, signal } = deps;
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
        const effects = { store, clock, stream, workingDirectory, env, shell, codex, onOutput, approve };
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
            ? { kind: 'live', use: 'cloud', known, credential, httpsProxy, caCertificate }
            : {
                kind: 'rehearsal',
                use: 'cloud',
                known,
                script: planned.rehearsalScript,
                proofFile: planned.proofFile,
            };
        const backend = build_addDisposableResource(env_2, await deps.openBackend(asked, passEnv), true);
        redactor.add(backend.secrets);
        const target = resolveTarget(backend.known, request.context);
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
        const spawn = recording?.spawn ?? deps.spawn;
        const { workingDirectory } = deps.host;
        let kept = recording === null;
        const effects = {
            ...{ ...deps, spawn, store, codex, wallClock: scene.wallClock, logged: before?.logged ?? '' },
            ...(together === undefined ? {} : { together }),
            taken: async () => {
                const others = await (0,taken/* tasksOfOthers */.b)(store.folder, workingDirectory);
                return new Set(others.flatMap(({ taskId, proven }) => (proven ? [taskId] : [])));
            },
            keepMore: recording === null ? null : keepRecording,
            recheck: branchCheck === 'found' ? () => recheck(backend.known, request, looking) : null,
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
    const known = before?.target ?? knownTarget(request, planned);
    if (evidence === 'rehearsal')
        return { known, notices: [] };
    resolveTarget(known, request.context);
    if (before?.target)
        return { known, notices: [] };
    // From where a task that is there already was started is for whoever asked for it to know.
    if (request.inputs.cloudTaskId !== undefined)
        return { known: { ...known, branchCheck: 'not_checked' }, notices: [] };
    return checkedTarget(request, known, { deps, deadline });
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
