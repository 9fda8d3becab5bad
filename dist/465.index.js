export const id = 465;
export const ids = [465,1418,8354];
export const modules = {

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ codexCli)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94570);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46519);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21814);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29348);
/* harmony import */ var _task_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26994);
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
        labels(limits) {
            const args = ['cloud', 'list', '--json', `--limit=${PAGE_SIZE}`];
            return call({ name: 'list', args, parse: parseLabelList }, limits);
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
        const timestamp = (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.isoTime)(clock.now());
        const result = await spawn({
            file,
            args,
            env,
            cwd,
            timeoutMs,
            signal,
            often: true,
            ...(leftMs === undefined ? {} : { leftMs }),
            ...(input === undefined ? {} : { input }),
            onStart: (pid) => observer.started(name, pid),
        });
        const parsed = result.ended === 'exited' ? parse(result) : null;
        const answer = parsed ?? (0,_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .classify */ .L8)(name, result);
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
    if (!_lib_codex_js__WEBPACK_IMPORTED_MODULE_5__/* .TASK_ID */ .w9.test(taskId))
        throw new TypeError(`Cannot use "${taskId}" as a task id`);
    return taskId;
}
/** The one line that `exec` prints on success, and nothing beside it. */
function parseSubmit(result) {
    const match = /^https:\/\/chatgpt\.com\/codex\/tasks\/([A-Za-z0-9_-]{1,128})\n?$/.exec(result.stdout);
    const taskId = match?.[1];
    if (result.exitCode !== 0 || taskId === undefined)
        return null;
    return { ok: true, taskId, url: (0,_protocol_js__WEBPACK_IMPORTED_MODULE_6__/* .taskUrl */ .Dl)(taskId), recognised: taskId };
}
/** The bracketed word at the very start: later lines belong to the title, which a stranger may have written. */
function parseStatus(result) {
    // Only as much as the word can take with colours around it: node's stripper is slow on a hostile title.
    const start = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(result.stdout.slice(0, 200));
    const word = /^\[([A-Za-z][\w -]{0,39})\]/.exec(start)?.[1];
    // The exit status says nothing: every state but READY exits 1, as every error does.
    // Observed: READY alone exits 0. A READY that the CLI itself calls a failure proves nothing.
    if (word === 'READY' && result.exitCode !== 0)
        return null;
    return word === undefined ? null : { ok: true, word, recognised: word };
}
/** A page of the list. Its titles are not kept. */
function parseList({ exitCode, stdout }) {
    const page = exitCode === 0 ? (0,_task_list_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTaskPage */ .yz)(stdout) : null;
    return page && { ok: true, ...page, recognised: `tasks:${page.tasks.length}` };
}
function parseLabelList({ exitCode, stdout }) {
    const labels = exitCode === 0 ? (0,_task_list_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLabels */ .Xy)(stdout) : null;
    return labels && { ok: true, labels, recognised: `labels:${labels.length}` };
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
    const line = result.stdout === '' ? (0,_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(result.stderr) : '';
    if (line.startsWith('Error: No diff available for task '))
        return { ok: true, diff: null, recognised: 'no_diff' };
    if (/^Error: Attempt \d+ not available; only \d+ attempt/.test(line))
        return { ok: true, diff: null, recognised: 'no_such_diff' };
    return null;
}
function fingerprint(text) {
    return { bytes: Buffer.byteLength(text), sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text) };
}


/***/ }),

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
/* harmony export */   n: () => (/* binding */ headRepository),
/* harmony export */   visibilityOf: () => (/* binding */ visibilityOf)
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
        const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
        const asked = { owner, repo, run_id: workflowRunId, request };
        const { data } = await client.rest.actions.getWorkflowRun(asked);
        return data.head_repository?.full_name ?? null;
    }
    catch {
        return null;
    }
}
/** Who can read a repository; null where GitHub does not tell it, for whatever reason. */
async function visibilityOf({ token, apiUrl, repository, signal, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
        const { data } = await client.rest.repos.get({ owner, repo, request });
        return data.private ? 'private' : 'public';
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
        const limit = (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(Math.max(1, Math.min(TIMEOUT_MS, leftMs)));
        const request = { signal: AbortSignal.any([limit, signal]) };
        const { data } = await client.rest.repos.getBranch({ owner, repo, branch, request });
        return data.commit.sha;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 84433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkoutAbove),
/* harmony export */   FQ: () => (/* binding */ gitTrusting),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   xm: () => (/* binding */ gitHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97606);
/**
 * Git as a run asks it: in the working directory, with the environment of a stage, through the proxy and by the authorities
 * that the inputs name. Asks nothing itself.
 */



/** Git in the working directory. */
function gitHere({ httpsProxy }, { host, spawn, stageEnvironment, signal }) {
    const env = {
        // How a checkout on this machine signs in by ssh.
        ...stageEnvironment(['SSH_AUTH_SOCK']),
        HOME: host.home,
        ...(httpsProxy === undefined ? {} : { HTTPS_PROXY: httpsProxy }),
    };
    return { spawn, signal, cwd: host.workingDirectory, searchPath: host.searchPath, env };
}
/** The same, with the additional authorities where the address is one that has any. */
async function gitTrusting(address, git, { inputs, host, timeoutMs }) {
    if (inputs.caCertificate === undefined || !/^https:/i.test(address))
        return git;
    const certificate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workingDirectory, inputs.caCertificate);
    const trust = await (0,_github_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .trusting */ .h3)({ certificate, bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'git-ca.pem') }, timeoutMs, git);
    return { ...git, env: { ...git.env, ...trust } };
}
/** GitHub takes names of repositories in letters of either size. */
function sameName(one, other) {
    return one?.toLowerCase() === other?.toLowerCase();
}
/** The nearest folder above, or the folder itself, in which a `.git` stands, be it one that git does not read; null without one. */
async function checkoutAbove(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).then(() => true, () => false);
        if (found)
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return null;
    }
}


/***/ }),

/***/ 91483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ holdLogin),
/* harmony export */   nr: () => (/* binding */ rotationAsked),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   tX: () => (/* binding */ checkedLogin),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _credentials_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92495);

/** Records how the login stands, and says how it is to be looked after; undefined for what is never renewed. */
async function checkedLogin(scene, credential) {
    if (credential.kind !== 'auth-json')
        return undefined;
    const { request, deps, store, wallClock, deadline } = scene;
    const { inputs } = request;
    const now = wallClock.now();
    const health = (0,_credentials_health_js__WEBPACK_IMPORTED_MODULE_0__/* .healthOf */ .W)(credential.content.reveal(), now, Math.max(0, deadline - deps.clock.now()));
    await store.emit({ event: 'credential:checked', payload: recordOf(health, isKept(inputs, deps)) });
    return {
        health,
        ...rotationAsked(request, deps),
        hold: deps.onLogin ?? (() => { }),
        clock: wallClock,
        signal: deps.signal,
    };
}
/** Where a renewed login is to be kept. */
function rotationAsked({ inputs, context }, { broker, loginFolder, host }) {
    return {
        to: inputs.rotateTo,
        token: inputs.rotateToken,
        broker,
        folder: loginFolder,
        environment: inputs.rotateEnvironment,
        secretName: inputs.rotateSecretName,
        repository: context.repository,
        apiUrl: host.githubApiUrl,
    };
}
/** True where somebody keeps a renewed login. */
function isKept({ rotateTo }, { loginFolder }) {
    return rotateTo !== 'none' || loginFolder !== undefined;
}
/** How a login stands, as it is recorded. Nobody has to be warned of a renewal that is kept. */
function recordOf({ kind, accessExpires, lastRefresh, willRotate, daysLeft, warning }, kept) {
    return {
        kind,
        access_expires: accessExpires,
        last_refresh: lastRefresh,
        will_rotate: willRotate,
        days_left: daysLeft,
        warning: kept ? null : warning,
    };
}
/** Looks after the login of a backend for one run. */
function holdLogin(scene, { custody }) {
    const { deps, redactor, store, wallClock } = scene;
    const keeping = {
        clock: wallClock,
        signal: deps.signal,
        hide(secrets) {
            for (const secret of secrets)
                deps.mask(secret);
            redactor.add(secrets);
        },
    };
    let settled = null;
    const settle = () => (settled ??= record());
    return {
        settle,
        [Symbol.asyncDispose]: settle,
        watched(spawn) {
            if (!custody)
                return spawn;
            return async (request) => {
                try {
                    return await custody.inTurn(() => spawn(request));
                }
                finally {
                    await custody.look(keeping);
                }
            };
        },
    };
    async function record() {
        const payload = (await custody?.settle(keeping)) ?? null;
        if (payload === null)
            return;
        await store.emit({ event: 'credential:rotated', payload }).catch(() => {
            // Whatever keeps the record from being written is met again by the next event, and told by it.
            scene.notices = [...(scene.notices ?? []), `The login was renewed: ${payload.state}`];
        });
    }
}


/***/ }),

/***/ 85325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ knownTarget),
/* harmony export */   gZ: () => (/* binding */ recheck),
/* harmony export */   lh: () => (/* binding */ checkedTarget),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _github_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97606);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61418);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17851);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _git_here_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84433);
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('branch_unresolved', `There is no branch to run on: ${why}`, fork ? { guidance } : {});
    }
    if (environment === null)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('environment_unresolved', 'There is no repository to take the environment from');
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
    const local = (0,_git_here_js__WEBPACK_IMPORTED_MODULE_4__/* .sameName */ .q)(repositoryMeant(known), known.repository) ? known.headSha : null;
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
    const { host, clock, signal } = deps;
    const { branch } = known;
    const repository = repositoryMeant(known);
    if (branch === null)
        return { told: 'not_checked', why: 'there is none' };
    const { githubToken: token } = inputs;
    const leftMs = () => Math.max(1, Math.min(LOOK_MS, Math.ceil(deadline - clock.now())));
    const plain = (0,_git_here_js__WEBPACK_IMPORTED_MODULE_4__/* .gitHere */ .xm)(inputs, deps);
    const origin = await (0,_github_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(leftMs(), plain);
    const isOrigin = origin !== null && (0,_git_here_js__WEBPACK_IMPORTED_MODULE_4__/* .sameName */ .q)((0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(origin), repository);
    if (!isOrigin && repository === null)
        return { told: 'not_checked', why: 'nothing names its repository' };
    const address = isOrigin ? origin : `https://github.com/${repository}.git`;
    const git = await (0,_git_here_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTrusting */ .FQ)(address, plain, { inputs, host, timeoutMs: leftMs() });
    const remote = isOrigin ? 'origin' : address;
    const heard = await (0,_github_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteBranch */ .BP)({ remote, branch, timeoutMs: leftMs() }, git);
    if (heard.told !== 'not_checked' || repository === null)
        return heard;
    if (token === undefined || context.workflow === null)
        return heard;
    const { githubApiUrl: apiUrl } = host;
    const sha = await (0,_github_rest_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)({ token, apiUrl, repository, branch, leftMs: leftMs(), signal });
    return sha === null ? heard : { told: 'found', sha };
}
/**
 * The repository that the environment works on, as far as that can be told: an environment has the name of its repository,
 * unless somebody gave it another one, and then it is taken for one of this repository.
 */
function repositoryMeant({ environment, repository }) {
    return environment !== null && /^[\w.-]+\/[\w.-]+$/.test(environment) ? environment : repository;
}
function notFound(known, branch) {
    const where = repositoryMeant(known) ?? 'the origin of the checkout';
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('branch_not_found', `There is no branch ${branch} at ${where}`, {
        guidance: `Push it, or set branch to one that is there; an environment of another repository is to be named by its label, owner/name`,
    });
}
function moved(it) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('head_moved', `The branch ${it.branch} stands at ${it.stands} by now, and the event is about ${it.meant}`);
}


/***/ })

};
