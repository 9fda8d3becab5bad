export const id = 6756;
export const ids = [6756,8354];
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

/***/ 16756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33540);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99180);
/* harmony import */ var _broker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69339);
/* harmony import */ var _credentials_install_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38354);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1639);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10572);
/* harmony import */ var _execute_steering_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70261);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87642);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17851);
/* harmony import */ var _inputs_from_action_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60077);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(90743);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(61469);
/* harmony import */ var _lib_marks_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(98094);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(55799);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(61873);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(94869);
/* harmony import */ var _manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8479);
/* harmony import */ var _publish_beside_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(42192);
/* harmony import */ var _publish_evidence_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(54291);
/* harmony import */ var _publish_handover_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(38653);
/* harmony import */ var _publish_ledger_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(38115);
/* harmony import */ var _publish_login_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2901);
/* harmony import */ var _publish_matrix_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(75483);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(73683);
/* harmony import */ var _publish_summary_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(23552);
/* harmony import */ var _publish_surface_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(16571);
/* harmony import */ var _run_finish_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(15695);
/* harmony import */ var _run_known_values_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(15532);
/* harmony import */ var _run_liveness_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(13565);
/* harmony import */ var _run_origin_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8234);
/* harmony import */ var _run_own_code_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(53882);
/* harmony import */ var _run_prepare_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(96685);
/**
 * The door of the action's post step: closes what a killed main left, tells of every run that main did not live to tell
 * of, uploads what is not uploaded yet, and removes every credential from the disk. The verdict is main's: post fails the job
 * only by strict-secrets.
 */




































const CANARY = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))), 'canary');
/** Knows the values of the inputs, of which post obeys none; what else is a token it tells by its looks. */
const surface = new _publish_surface_js__WEBPACK_IMPORTED_MODULE_29__/* .Surface */ .u(new _lib_redact_js__WEBPACK_IMPORTED_MODULE_18__/* .Redactor */ .p());
/** Runs the post step. */
async function post() {
    process.stdout.on('error', () => { });
    learn();
    // First of all, whatever is wrong with the rest: nothing that main started may live on, or keep a credential.
    await endRuns();
    if ((0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .isOtherCode */ .yE)((0,_run_own_code_js__WEBPACK_IMPORTED_MODULE_33__/* .ownCode */ .m)(CANARY))) {
        await endAll();
        const message = 'The files of the action were changed since it began: nothing more of it is run, see action_changed';
        surface.annotate([{ level: 'error', title: 'Codex canary', message }]);
        return;
    }
    await learnLate();
    // What the Codex CLI has renewed is kept before the folder goes: nothing else has it.
    const rotation = await keepLogin().catch((error) => warn('The login could not be looked after', error));
    await endAll();
    await revokeLeft().catch((error) => warn('The token of Vault could not be revoked', error));
    const closed = await complete(rotation ?? null).catch((error) => warn('The run could not be closed', error));
    // A record that was closed before cannot tell it any more.
    const recorded = closed?.results.some(({ manifest }) => manifest.credential_rotation != null);
    if (rotation && recorded !== true)
        await tellLogin(rotation).catch((error) => warn('The login could not be told of', error));
    await endAll();
    if (closed?.abandoned === true)
        process.exit();
}
/** Takes in what must not be shown: the runner can give post the inputs of another step, and then those are hidden too. */
function learn() {
    const given = (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_12__/* .secretInputs */ ._y)(surface.mask);
    surface.maskLogin(given['codex-auth-json']);
    try {
        (0,_run_known_values_js__WEBPACK_IMPORTED_MODULE_31__/* .secretsOfRequest */ .A)({ inputs: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .parseInputs */ .TL)(given) }, { mask: surface.mask, stageEnvironment: _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .stageEnvironment */ ._7 });
    }
    catch {
        // What main has refused is said by main.
    }
}
/** Takes in what arrived while main was at work, and the login that a killed main had: of those from Vault no input tells. */
async function learnLate() {
    for (const value of (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readKnown */ .Uj)((0,_broker_js__WEBPACK_IMPORTED_MODULE_5__/* .stepKey */ .Ug)()))
        surface.mask(value);
    const scratch = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readScratch */ .p4)();
    if (scratch === '')
        return;
    const { loginIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 71911));
    surface.maskLogin((await loginIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'codex-home')))?.reveal());
}
/** Ends the stages that main left running. */
async function endRuns() {
    for (const folder of (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readFolders */ .iz)())
        await (0,_run_liveness_js__WEBPACK_IMPORTED_MODULE_32__/* .endChildren */ .PH)(folder).catch((error) => warn('What was left running could not be ended', error));
}
/** Keeps a login that main did not live, or was not able, to keep; null where nothing is left to do. */
async function keepLogin() {
    const held = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readHeldLogin */ .lX)();
    const scratch = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readScratch */ .p4)();
    if (held === null)
        return null;
    await endMarked(scratch);
    const { keepLeft } = await __webpack_require__.e(/* import() */ 9669).then(__webpack_require__.bind(__webpack_require__, 19669));
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = process.env;
    // Only in the folder of this very run is there a login that is ours.
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'codex-home');
    return keepLeft({ ...held, home }, {
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_14__.systemClock,
        mask: surface.mask,
        token: (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_12__/* .inputOfPost */ .ay)('rotate-token', surface.mask),
        vaultToken: (await leftAtVault())?.token ?? (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_12__/* .inputOfPost */ .ay)('vault-token', surface.mask),
        random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_14__.systemRandom,
        apiUrl,
        repository,
    });
}
async function tellLogin(rotation) {
    const words = `Login: ${(0,_publish_login_js__WEBPACK_IMPORTED_MODULE_25__/* .rotationInWords */ .Hz)(rotation)}`;
    const kept = { level: 'notice', title: 'Codex canary: login', message: words };
    surface.annotate(rotation.state === 'kept' ? [kept] : (0,_publish_login_js__WEBPACK_IMPORTED_MODULE_25__/* .loginAnnotations */ .Oi)({ credential_rotation: rotation }));
    await surface.summarize(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_19__/* .markdown */ .wD)(words, 1000)}\n`);
}
/** Ends what main left running, and removes its private folder; found by its name where the state does not tell it. */
async function endAll() {
    await endRuns();
    const scratches = await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .deadScratches */ .bm)((0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.temporaryFolder)(), (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_17__/* .machineName */ .Fm)());
    for (const scratch of new Set([(0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readScratch */ .p4)(), ...scratches]))
        if (scratch !== '')
            await endOf(scratch);
}
/** Revokes the token of Vault that a killed main left. */
async function revokeLeft() {
    if ((0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readVault */ .zE)() === '' || (0,_broker_js__WEBPACK_IMPORTED_MODULE_5__/* .idTokenKey */ .Ej)() === null)
        return;
    const [left, { revoke }] = await Promise.all([leftAtVault(), __webpack_require__.e(/* import() */ 1272).then(__webpack_require__.bind(__webpack_require__, 31272))]);
    if (left !== null && (await revoke(left)))
        return;
    surface.warn('The token of Vault could not be revoked; it ends by itself when its time is up');
}
/** The token of Vault that main has left under seal; null where there is none that can be opened. */
async function leftAtVault() {
    const [sealed, key] = [(0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readVault */ .zE)(), (0,_broker_js__WEBPACK_IMPORTED_MODULE_5__/* .idTokenKey */ .Ej)()];
    if (sealed === '' || key === null)
        return null;
    const { unseal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 64617));
    const left = unseal(sealed, key);
    if (left !== null)
        surface.mask(left.token);
    return left;
}
/** Ends what carries the marks of a run, then removes its private folder. */
async function endOf(scratch) {
    await endMarked(scratch);
    await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .removeScratch */ .ZU)(scratch).catch((error) => warn(`The folder ${scratch} could not be removed`, error));
}
async function endMarked(scratch) {
    if (scratch === '')
        return;
    await (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_16__/* .killMarked */ .fR)('CODEX_HOME', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'codex-home'));
    await (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_16__/* .killMarked */ .fR)(_credentials_install_js__WEBPACK_IMPORTED_MODULE_6__.INSTALL_MARK, scratch);
}
async function complete(rotation) {
    const { told, done, settings } = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readHandover */ .IY)();
    const none = { results: [], abandoned: false };
    if (done || settings === null)
        return none;
    const folders = [];
    for (const folder of (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readFolders */ .iz)())
        if (await exists(folder))
            folders.push(folder);
    if (folders.length === 0)
        return none;
    const context = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.contextOfAction)();
    const trust = await trustAt(folders[0] ?? '', context).catch((error) => warn('What the event goes by cannot be told', error));
    // What agents worked with in the place of the head's own: a later step is to find the tree as it was.
    if (trust?.base?.place)
        await (0,_execute_steering_js__WEBPACK_IMPORTED_MODULE_9__/* .putBack */ .p)(trust.base.place).catch((error) => warn('The work tree is not as it was', error));
    const results = [];
    const version = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.versionOf)(CANARY);
    for (const folder of folders) {
        const about = { event: context.event, branch: (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_11__/* .branchAbout */ .Q)(context) };
        const left = { folder, ...about, rotation, origin: (0,_run_origin_js__WEBPACK_IMPORTED_MODULE_35__/* .originOf */ .y)(context), version };
        const closed = await closeRun({ ...left, policy: settings.policy, trust }).catch((error) => warn('The record could not be closed', error));
        const result = closed ?? (told ? null : await endedBefore(folder));
        if (result)
            results.push(result);
    }
    if (results.length > 0)
        await tell(results, told);
    if (!settings.uploadArtifacts || context.workflow === null)
        return { ...none, results };
    const request = {
        folders,
        settings,
        workflow: context.workflow,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_14__.systemClock,
        secondTry: true,
        ...{ scratch: (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_23__/* .readScratch */ .p4)() || (await (0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.newScratch)()), surface },
    };
    const { artifact, abandoned, refused } = await (0,_publish_evidence_js__WEBPACK_IMPORTED_MODULE_22__/* .uploadEvidence */ .di)(request);
    if (refused)
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_3__.ExitCode.Failure;
    if (refused || abandoned)
        return { results, abandoned };
    const chains = { trend: null, spend: null, artifactId: artifact?.id ?? null };
    return { results, abandoned: await (0,_publish_ledger_js__WEBPACK_IMPORTED_MODULE_24__/* .uploadLedger */ .D)({ ...request, ...chains }) };
}
/** A run that main brought to its end, and was killed before it could tell of. */
async function endedBefore(folder) {
    return (0,_manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_20__/* .readRun */ .c)(folder).then(_publish_result_js__WEBPACK_IMPORTED_MODULE_27__/* .resultOfSaved */ .gz, () => null);
}
/** Tells every surface that is left: the outputs of a step cannot be written after it. */
async function tell(results, told) {
    const passed = results.every(({ verdict }) => verdict.outcome === 'pass');
    // What else the step stood for may not have begun: by those that passed alone it is no pass.
    const error = new _lib_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .RunError */ .e4('cancelled', 'the step was ended before it had told what its runs came to');
    const broken = passed && !told ? [{ task: 'the step', error }] : [];
    const joined = { results, unbegun: [], broken };
    surface.print((0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_26__/* .joinedText */ .tZ)(joined));
    surface.annotate((0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_26__/* .annotationsOfAll */ .Xc)(joined));
    const summaries = [];
    for (const result of results)
        summaries.push((0,_publish_summary_js__WEBPACK_IMPORTED_MODULE_28__/* .summaryOf */ .YG)(result, await (0,_publish_beside_js__WEBPACK_IMPORTED_MODULE_21__/* .besideOf */ .A)(result)));
    await surface.summarize((0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_26__/* .joinedSummary */ .EV)(joined, summaries));
}
/** What the event goes by, in the working directory of a run; null where that is the work tree alone. */
async function trustAt(folder, context) {
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, '../../../..');
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.makeHost)({ canary: CANARY, workingDirectory, scratch: await (0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.newScratch)() });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.makeDeps)(host, { mask: () => { }, signal: new AbortController().signal });
    return (await (0,_run_prepare_js__WEBPACK_IMPORTED_MODULE_34__/* .entrusted */ .nL)({ inputs: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .parseInputs */ .TL)({}), context }, deps)).trust ?? null;
}
/** Closes what main did not; null for a run that has its end. */
async function closeRun({ trust, policy: given, ...left }) {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(CANARY, 'policy.yml');
    const own = trust === undefined ? null : given;
    const policy = await (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicy */ .tb)(shipped, own ?? undefined, trust?.base?.files).catch((error) => {
        // A later step may have cleaned the workspace. What was not a pass cannot become one by another policy.
        warn('The shipped policy is used', error);
        return (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicy */ .tb)(shipped);
    });
    const { redactor } = surface;
    const here = { clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_14__.systemClock, random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_14__.systemRandom, machine: (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_17__/* .machineName */ .Fm)(), redactor };
    return (0,_run_finish_js__WEBPACK_IMPORTED_MODULE_30__/* .finish */ .O)({ ...left, policy: (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .onBranch */ .GO)(policy, left.branch) }, here);
}
function warn(what, error) {
    surface.warn(`${what}: ${(0,_publish_surface_js__WEBPACK_IMPORTED_MODULE_29__/* .wordsOf */ .Z)(error)}`);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
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


/***/ })

};
