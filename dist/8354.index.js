export const id = 8354;
export const ids = [8354];
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


/***/ })

};
