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
/* harmony import */ var _inputs_from_action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60077);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90743);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94570);
/* harmony import */ var _lib_marks_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98094);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55799);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(61873);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(94869);
/* harmony import */ var _publish_handover_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38653);
/* harmony import */ var _publish_login_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2901);
/* harmony import */ var _publish_surface_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(16571);
/* harmony import */ var _run_known_values_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(15532);
/* harmony import */ var _run_liveness_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(13565);
/* harmony import */ var _run_own_code_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(53882);
/**
 * The door of the action's post step: closes what a killed main left, tells of every run that main did not live to tell
 * of, uploads what is not uploaded yet, and removes every credential from the disk. The verdict is main's: post fails the job
 * only by strict-secrets.
 */






















const CANARY = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))), 'canary');
/** Knows the values of the inputs, of which post obeys none; what else is a token it tells by its looks. */
const surface = new _publish_surface_js__WEBPACK_IMPORTED_MODULE_18__/* .Surface */ .u(new _lib_redact_js__WEBPACK_IMPORTED_MODULE_14__/* .Redactor */ .p());
/** Runs the post step. */
async function post() {
    process.stdout.on('error', () => { });
    learn();
    // First of all, whatever is wrong with the rest: nothing that main started may live on, or keep a credential.
    await endRuns();
    if ((0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .isOtherCode */ .yE)((0,_run_own_code_js__WEBPACK_IMPORTED_MODULE_21__/* .ownCode */ .m)(CANARY))) {
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
    if (closed?.refused === true)
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_3__.ExitCode.Failure;
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
    const given = (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_9__/* .secretInputs */ ._y)(surface.mask);
    surface.maskLogin(given['codex-auth-json']);
    try {
        (0,_run_known_values_js__WEBPACK_IMPORTED_MODULE_19__/* .secretsOfRequest */ .A)({ inputs: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .parseInputs */ .TL)(given) }, { mask: surface.mask, stageEnvironment: _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .stageEnvironment */ ._7 });
    }
    catch {
        // What main has refused is said by main.
    }
}
/** Takes in what arrived while main was at work, and the login that a killed main had: of those from Vault no input tells. */
async function learnLate() {
    for (const value of (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readKnown */ .Uj)((0,_broker_js__WEBPACK_IMPORTED_MODULE_5__/* .stepKey */ .Ug)()))
        surface.mask(value);
    const scratch = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readScratch */ .p4)();
    if (scratch === '')
        return;
    const { loginIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 71911));
    surface.maskLogin((await loginIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'codex-home')))?.reveal());
}
/** Ends the stages that main left running. */
async function endRuns() {
    for (const folder of (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readFolders */ .iz)())
        await (0,_run_liveness_js__WEBPACK_IMPORTED_MODULE_20__/* .endChildren */ .PH)(folder).catch((error) => warn('What was left running could not be ended', error));
}
/** Keeps a login that main did not live, or was not able, to keep; null where nothing is left to do. */
async function keepLogin() {
    const held = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readHeldLogin */ .lX)();
    const scratch = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readScratch */ .p4)();
    if (held === null)
        return null;
    await endMarked(scratch);
    const { keepLeft } = await __webpack_require__.e(/* import() */ 9669).then(__webpack_require__.bind(__webpack_require__, 19669));
    const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = process.env;
    // Only in the folder of this very run is there a login that is ours.
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'codex-home');
    return keepLeft({ ...held, home }, {
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_11__.systemClock,
        mask: surface.mask,
        token: (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_9__/* .inputOfPost */ .ay)('rotate-token', surface.mask),
        vaultToken: (await leftAtVault())?.token ?? (0,_inputs_from_action_js__WEBPACK_IMPORTED_MODULE_9__/* .inputOfPost */ .ay)('vault-token', surface.mask),
        random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_11__.systemRandom,
        apiUrl,
        repository,
    });
}
async function tellLogin(rotation) {
    const words = `Login: ${(0,_publish_login_js__WEBPACK_IMPORTED_MODULE_17__/* .rotationInWords */ .Hz)(rotation)}`;
    const kept = { level: 'notice', title: 'Codex canary: login', message: words };
    surface.annotate(rotation.state === 'kept' ? [kept] : (0,_publish_login_js__WEBPACK_IMPORTED_MODULE_17__/* .loginAnnotations */ .Oi)({ credential_rotation: rotation }));
    await surface.summarize(`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_15__/* .markdown */ .wD)(words, 1000)}\n`);
}
/** Ends what main left running, and removes its private folder; found by its name where the state does not tell it. */
async function endAll() {
    await endRuns();
    const scratches = await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .deadScratches */ .bm)((0,_deps_js__WEBPACK_IMPORTED_MODULE_8__.temporaryFolder)(), (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_13__/* .machineName */ .Fm)());
    for (const scratch of new Set([(0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readScratch */ .p4)(), ...scratches]))
        if (scratch !== '')
            await endOf(scratch);
}
/** Revokes the token of Vault that a killed main left. */
async function revokeLeft() {
    if ((0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readVault */ .zE)() === '' || (0,_broker_js__WEBPACK_IMPORTED_MODULE_5__/* .idTokenKey */ .Ej)() === null)
        return;
    const [left, { revoke }] = await Promise.all([leftAtVault(), __webpack_require__.e(/* import() */ 1272).then(__webpack_require__.bind(__webpack_require__, 31272))]);
    if (left !== null && (await revoke(left)))
        return;
    surface.warn('The token of Vault could not be revoked; it ends by itself when its time is up');
}
/** The token of Vault that main has left under seal; null where there is none that can be opened. */
async function leftAtVault() {
    const [sealed, key] = [(0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readVault */ .zE)(), (0,_broker_js__WEBPACK_IMPORTED_MODULE_5__/* .idTokenKey */ .Ej)()];
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
    await (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_12__/* .killMarked */ .fR)('CODEX_HOME', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'codex-home'));
    await (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_12__/* .killMarked */ .fR)(_credentials_install_js__WEBPACK_IMPORTED_MODULE_6__.INSTALL_MARK, scratch);
}
/** What main did not close, tell or upload; null where nothing of that is left, as of most: then nothing of it is loaded. */
async function complete(rotation) {
    const { told, done, settings } = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readHandover */ .IY)();
    if (done || settings === null)
        return null;
    const folders = [];
    for (const folder of (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readFolders */ .iz)())
        if (await exists(folder))
            folders.push(folder);
    if (folders.length === 0)
        return null;
    const { closeLeft } = await Promise.all(/* import() */[__webpack_require__.e(9236), __webpack_require__.e(7064), __webpack_require__.e(244), __webpack_require__.e(5401), __webpack_require__.e(2109)]).then(__webpack_require__.bind(__webpack_require__, 2109));
    const left = { folders, told, settings, rotation, scratch: (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_16__/* .readScratch */ .p4)() };
    return closeLeft(left, { surface, canary: CANARY });
}
function warn(what, error) {
    surface.warn(`${what}: ${(0,_publish_surface_js__WEBPACK_IMPORTED_MODULE_18__/* .wordsOf */ .Z)(error)}`);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ })

};
