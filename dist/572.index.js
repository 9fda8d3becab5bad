export const id = 572;
export const ids = [572,5620];
export const modules = {

/***/ 99180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   _7: () => (/* binding */ stageEnvironment),
/* harmony export */   f2: () => (/* binding */ openBackend)
/* harmony export */ });
/* unused harmony export privateFolders */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13963);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81622);
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50581);
/**
 * Turns the chosen backend, the service or the emulator, into the environment of the children: the composition root's
 * part of credentials, proxies and allow-lists. Nothing after it knows which backend it was.
 */








/** Variables of ours that a Codex CLI process gets as they are; everything else is left out. */
const PASSED = [
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'RUNNER_TRACKING_ID',
    'SYSTEMROOT',
    'COMSPEC',
    'PATHEXT',
];
/** What a stage gets as well: it works in the repository as its author's own shell would, but for credentials. */
const PASSED_TO_STAGES = [
    ...PASSED,
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'CI', 'NO_COLOR'],
    ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
    ...['TEMP', 'TMP', 'WINDIR', 'SYSTEMDRIVE', 'HOMEDRIVE', 'HOMEPATH', 'PROCESSOR_ARCHITECTURE'],
    ...['GITHUB_ACTIONS', 'GITHUB_WORKSPACE', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF'],
    ...['GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_RUN_ID'],
    ...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TOOL_CACHE'],
];
/** Opens the backend of a run: a private CODEX_HOME with the credential, and what answers to it. */
async function openBackend(request, passEnv, host) {
    const { wipe } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75620));
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'codex-home');
    const own = await childEnvironment(host);
    const opened = request.kind === 'live' ? openLive(request, home, host) : openRehearsal(request, home, host);
    const { close, ...backend } = await opened;
    // Of what an agent is to run git needs its home, and whatever else the stages of this machine have there.
    const base = request.use === 'exec' ? { ...stageEnvironment([]), ...own, HOME: host.home } : own;
    const env = { ...base, ...pick(process.env, passEnv), ...backend.env };
    const unset = passEnv.filter((name) => process.env[name] === undefined);
    const notices = unset.map((name) => `pass-env names ${name}, which is not set`);
    return {
        ...backend,
        env,
        notices,
        async [Symbol.asyncDispose]() {
            await close();
            await wipe(home);
        },
    };
}
function refuseTemporary(cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `There is no place for temporary files: ${why}`, {
        cause,
        guidance: 'Make the folder for temporary files (RUNNER_TEMP, else TMPDIR) writable',
    });
}
async function openLive(request, home, host) {
    const { credential, login, httpsProxy, caCertificate, known } = request;
    const ca = caCertificate === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workingDirectory, caCertificate);
    const { readCertificate } = await __webpack_require__.e(/* import() */ 9150).then(__webpack_require__.bind(__webpack_require__, 89150));
    const pem = ca === null ? null : await readCertificate(ca);
    const { execSettings, makeCodexHome } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75620));
    const settings = request.use === 'exec' ? execSettings({ home, bundle: bundleOf(host) }, null) : '';
    // Before it is on the disk: from then on the Codex CLI may renew it.
    const custody = credential.kind === 'auth-json' && login !== undefined
        ? await custodyOf(home, credential.content, login)
        : null;
    const env = await makeCodexHome(home, credential, settings);
    if (httpsProxy !== undefined)
        env.HTTPS_PROXY = httpsProxy;
    if (ca !== null)
        env.CODEX_CA_CERTIFICATE = ca;
    return {
        env,
        known,
        transport: { proxy: originOf(httpsProxy), custom_ca_sha256: pem === null ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(pem) },
        secrets: [],
        custody,
        async close() { },
    };
}
/** Only a run with a login needs to know how one is kept. */
async function custodyOf(home, given, login) {
    const { Custody } = await __webpack_require__.e(/* import() */ 2125).then(__webpack_require__.bind(__webpack_require__, 22125));
    return Custody.take(home, given, login);
}
async function openRehearsal(request, home, host) {
    const { known } = request;
    const [{ startEmulator }, { parseScript, withDiffAt }, { execSettings, makeCodexHome }] = await Promise.all([__webpack_require__.e(/* import() */ 2599).then(__webpack_require__.bind(__webpack_require__, 2599)), __webpack_require__.e(/* import() */ 1847).then(__webpack_require__.bind(__webpack_require__, 41847)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75620))]);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.canary, 'rehearsals', `${request.script}.yml`);
    const script = parseScript(await (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .hN)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file));
    const { proofFile } = request;
    const emulator = await startEmulator(proofFile === null ? script : withDiffAt(script, proofFile), {
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'emulator'),
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.systemClock,
        random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.systemRandom,
        target: {
            repository: known.repository ?? undefined,
            environment: known.environment ?? undefined,
            branch: known.branch ?? undefined,
            commit: known.headSha ?? undefined,
        },
        besides: request.environments?.filter((name) => name !== known.environment) ?? [],
    });
    const { HTTPS_PROXY: proxy = '', CODEX_CA_CERTIFICATE: ca = '' } = emulator.environment;
    const { target, model } = emulator;
    const signedIn = request.use === 'exec'
        ? makeCodexHome(home, { kind: 'api-key', key: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(model.key) }, execSettings({ home, bundle: bundleOf(host) }, model.baseUrl))
        : makeCodexHome(home, { kind: 'auth-json', content: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(emulator.authJson) });
    return {
        env: { ...(await signedIn), ...emulator.environment },
        known: {
            repository: target.repository,
            environment: target.environment,
            branch: target.branch,
            headSha: target.commit,
        },
        transport: { proxy: originOf(proxy), custom_ca_sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ca)) },
        secrets: [...emulator.plantedSecrets, emulator.accessToken, model.key].map((value) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .Secret */ .z(value)),
        close: async () => emulator[Symbol.asyncDispose](),
    };
}
/** Where the code of the action lies: beside its data. */
function bundleOf({ canary }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(canary), 'dist');
}
/** What every Codex CLI process gets, with a home and a folder for temporary files that are the run's own. */
async function childEnvironment(host) {
    const folders = { home: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'home'), temporary: (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryIn */ .xt)(host.scratch) };
    for (const folder of Object.values(folders))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 }).catch(refuseTemporary);
    return {
        ...pick(process.env, PASSED),
        PATH: host.searchPath,
        // Not the user's: the CLI must find no configuration but the one that was made for this run.
        ...privateFolders(folders.home, folders.temporary),
    };
}
/** By which variables a program finds its home and where to put temporary files. */
function privateFolders(home, temporary, platform = process.platform) {
    const own = { HOME: home, TMPDIR: temporary };
    return platform === 'win32' ? { ...own, USERPROFILE: home, TEMP: temporary, TMP: temporary } : own;
}
function pick(from, names) {
    return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}
/** Scheme, host and port of a URL: what may be recorded of a proxy. */
function originOf(url) {
    return url === undefined ? null : new URL(url).origin;
}
/** What every stage gets of this machine's environment. */
function stageEnvironment(passEnv) {
    return pick(process.env, [...PASSED_TO_STAGES, ...passEnv]);
}


/***/ }),

/***/ 75620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_LOGIN_BYTES: () => (/* binding */ MAX_LOGIN_BYTES),
/* harmony export */   execSettings: () => (/* binding */ execSettings),
/* harmony export */   makeCodexHome: () => (/* binding */ makeCodexHome),
/* harmony export */   readLogin: () => (/* binding */ readLogin),
/* harmony export */   wipe: () => (/* binding */ wipe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/**
 * A private CODEX_HOME for one run: made fresh, readable by nobody else, and removed whole. The only place where a
 * credential touches the disk. Of a CODEX_HOME of the user's own only the login is read.
 */



/** Only the file store works without a desktop session. */
const CONFIG = 'cli_auth_credentials_store = "file"\ncheck_for_update_on_startup = false\n';
/**
 * Makes `folder` the CODEX_HOME of a run and gives the environment a child needs to use it; `settings` are added to its
 * configuration. Fails where the folder exists already: somebody else's files must not become part of ours.
 */
async function makeCodexHome(folder, credential, settings = '') {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { mode: 0o700 });
    await writePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.toml'), CONFIG + settings);
    switch (credential.kind) {
        case 'access-token':
            return { CODEX_HOME: folder, CODEX_ACCESS_TOKEN: credential.token.reveal() };
        case 'api-key':
            return { CODEX_HOME: folder, CODEX_API_KEY: credential.key.reveal() };
        case 'auth-json':
            await writePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'auth.json'), credential.content.reveal());
            return { CODEX_HOME: folder };
    }
}
/**
 * Settings of `codex exec` in the CODEX_HOME `home`: nobody is asked, nothing but the model is called, and no command
 * of the model sees a credential, neither in its environment (where the CLI leaves it unless told otherwise) nor in the
 * folder, and none writes where the action has its own code. `modelUrl` is where the model is, in place of the vendor's.
 */
function execSettings({ home: folder, bundle }, modelUrl) {
    const profile = (name, base) => `[permissions.${name}]\nextends = "${base}"\n[permissions.${name}.filesystem]\n${JSON.stringify(folder)} = "none"\n`;
    // The folder of the run lies in one that all may write to, the record in the checkout, and our code may: none is an agent's.
    const writing = `":slash_tmp" = "read"
${JSON.stringify(bundle)} = "read"
[permissions.workspace-write.filesystem.":workspace_roots"]
"." = "write"
".runs" = "read"
"out" = "read"
`;
    const provider = `[model_providers.rehearsal]
name = "rehearsal"
base_url = ${JSON.stringify(modelUrl)}
wire_api = "responses"
env_key = "CODEX_API_KEY"
request_max_retries = 0
stream_max_retries = 0
`;
    return `approval_policy = "never"
${modelUrl === null ? '' : 'model = "rehearsal"\nmodel_provider = "rehearsal"\n'}[analytics]
enabled = false
[features]
plugins = false
[shell_environment_policy]
ignore_default_excludes = false
exclude = ["CODEX_API_KEY", "CODEX_ACCESS_TOKEN", "HTTPS_PROXY"]
${profile('read-only', ':read-only')}${profile('workspace-write', ':workspace')}${writing}${modelUrl === null ? '' : provider}`;
}
/** A login is a few kilobytes; what is larger is none. */
const MAX_LOGIN_BYTES = 1024 * 1024;
/**
 * The text of `auth.json` in a CODEX_HOME of the user's own, of which nothing else is looked at. `named` is what the
 * folder is named by. Throws RunError `input_invalid` where there is none.
 */
async function readLogin(folder, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'auth.json');
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > MAX_LOGIN_BYTES)
            throw new Error('it is too large for a login');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const absent = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(cause, 'ENOENT') || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(cause, 'ENOTDIR');
        const why = absent ? 'there is none' : cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('input_invalid', `${named}: ${path} cannot be read: ${why}`, {
            cause,
            guidance: `Log in first: CODEX_HOME=${folder} codex login`,
        });
    }
}
/** Removes a folder of a run with everything in it; one that could never be made is no error. */
async function wipe(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, 'ENOTDIR'))
            throw error;
    });
}
async function writePrivate(path, content) {
    // wx is O_CREAT | O_EXCL: it neither follows a link nor takes over a file that is there.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { flag: 'wx', mode: 0o600 });
}


/***/ }),

/***/ 1639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ isScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   _x: () => (/* binding */ endHelpersOf),
/* harmony export */   bm: () => (/* binding */ deadScratches),
/* harmony export */   lz: () => (/* binding */ removeDeadScratches),
/* harmony export */   q$: () => (/* binding */ scratchIn),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _lib_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98094);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55799);
/* harmony import */ var _codex_home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75620);
/**
 * The folder of one run for what must not outlive it, its login above all. Its name tells whose it is, so that what a
 * killed process left is found and removed by whoever comes next.
 */






const NAME = /^codex-orchestrator-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}$/;
/** A path in `parent` for this process, where there is nothing yet. `machine` is the name under which its pid means it. */
function scratchIn(parent, machine, random) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `codex-orchestrator-${markOf(machine)}-${process.pid}-${random(8)}`);
}
/** True for a path that `scratchIn` can have given. */
function isScratch(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
/** The folders in `parent` of processes of this machine and user that are gone. */
async function deadScratches(parent, machine) {
    const found = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])) {
        const [, mark, pid] = NAME.exec(name) ?? [];
        if (mark !== markOf(machine) || (await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_)(Number(pid), null)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
        if (info?.isDirectory() && info.uid === (process.getuid?.() ?? info.uid))
            found.push(path);
    }
    return found;
}
/** The folder of a run in which the Codex CLI puts temporary files; no command of a pipeline is told of it. */
function temporaryIn(scratch) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, TEMPORARY);
}
const TEMPORARY = 'tmp';
/** Removes the folder of a run, and first ends the helpers of a sandbox that may have outlived it. */
async function removeScratch(scratch) {
    const temporary = temporaryIn(scratch);
    // Only a run with a Codex CLI has one, and only such a run need look at every process.
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(temporary).catch(() => null)) !== null)
        await (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .killMarked */ .fR)('TMPDIR', temporary);
    await (0,_codex_home_js__WEBPACK_IMPORTED_MODULE_5__.wipe)(scratch);
}
/** Removes what the processes in whose name they stand did not live to remove. */
async function removeDeadScratches(parent, machine) {
    // One may be somebody's at this very moment: whoever is after us tries again.
    for (const dead of await deadScratches(parent, machine))
        await removeScratch(dead).catch(() => { });
}
/**
 * Ends the helpers of the Codex CLI's sandbox that outlived the runs of a process which is gone; tells how many there
 * were. They can leave every tree, and keep of their environment only where temporary files go: a folder of that process,
 * known by its name also where it has been removed.
 */
async function endHelpersOf({ host, pid }) {
    // Whoever has the pid by now may have helpers of its own.
    if (host !== (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_4__/* .machineName */ .Fm)() || (await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunning */ .W_)(pid, null)))
        return 0;
    const folder = `codex-orchestrator-${markOf(host)}-${pid}-[0-9a-f]{16}`;
    return (0,_lib_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .killMarked */ .fR)('TMPDIR', new RegExp(`^/(?:.*/)?${folder}/${TEMPORARY}$`, 's'));
}
function markOf(machine) {
    return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(machine).slice(0, 8);
}


/***/ }),

/***/ 10572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellation: () => (/* binding */ cancellation),
/* harmony export */   contextHere: () => (/* binding */ contextHere),
/* harmony export */   contextOfAction: () => (/* binding */ contextOfAction),
/* harmony export */   folderAt: () => (/* binding */ folderAt),
/* harmony export */   makeDeps: () => (/* binding */ makeDeps),
/* harmony export */   makeHost: () => (/* binding */ makeHost),
/* harmony export */   newScratch: () => (/* binding */ newScratch),
/* harmony export */   programName: () => (/* binding */ programName),
/* harmony export */   temporaryFolder: () => (/* binding */ temporaryFolder),
/* harmony export */   versionOf: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88532);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99180);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1639);
/* harmony import */ var _github_remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97606);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17851);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13963);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55799);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61873);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94869);
/**
 * The composition root: makes the real clock, spawn and machine facts of a door, and turns the chosen backend into
 * the environment of the child. The only place besides the doors that reads process.env.
 */














// A run parses each shape a few times: compiling parsers costs more than they save, and evaluates text as code.
zod__WEBPACK_IMPORTED_MODULE_13__/* .config */ .$W({ jitless: true });
/** The folder that belongs to one run alone; not made yet. First, what the dead have left is ended and removed. */
async function newScratch() {
    await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .removeDeadScratches */ .lz)(temporaryFolder(), (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .machineName */ .Fm)());
    return (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .scratchIn */ .q$)(temporaryFolder(), (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .machineName */ .Fm)(), _lib_clock_js__WEBPACK_IMPORTED_MODULE_7__.systemRandom);
}
/** Where runs have their folders. */
function temporaryFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
}
/** Facts of this machine. `canary` is the action's own folder, told by the door. */
async function makeHost(places) {
    const workingDirectory = await folderAt(places.workingDirectory);
    const { env } = process;
    return {
        ...places,
        workingDirectory,
        cache: cacheFolder(env),
        searchPath: outsideOf(workingDirectory, env.PATH ?? ''),
        home: homeFolder(),
        machine: (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .machineName */ .Fm)(),
        shell: process.platform === 'win32'
            ? [env.COMSPEC ?? 'C:\\Windows\\System32\\cmd.exe', '/d', '/s', '/c']
            : ['/bin/sh', '-c'],
        environmentId: env.CODEX_CLOUD_ENV_ID ?? '',
        branchVariable: env.CODEX_CLOUD_BRANCH ?? '',
        githubApiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        trackingId: env.RUNNER_TRACKING_ID ?? '',
        version: await versionOf(places.canary),
    };
}
/** The version of this product, by the package that its folder of data lies in; null where nothing tells it. */
async function versionOf(canary) {
    try {
        const { version } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(canary), 'package.json'), 'utf8'));
        return typeof version === 'string' ? version : null;
    }
    catch {
        return null;
    }
}
/** What outlives a run. Never where a relative path leads: that is the checkout, which must not provide programs. */
function cacheFolder({ RUNNER_TOOL_CACHE: runner = '', XDG_CACHE_HOME: own = '', }) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runner))
        return runner;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(own) ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeFolder(), '.cache'), 'codex-orchestrator');
}
/** The home of the user, by the system's own list where HOME does not say it. */
function homeFolder() {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()) ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(home))
        return home;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', `HOME is "${home}", and that is no folder`, { guidance: 'Set HOME' });
}
/** The real path of the working directory. Throws RunError `input_invalid` where it is no folder. */
async function folderAt(path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)).catch(() => null);
    if (real !== null && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory())
        return real;
    const why = real === null ? 'there is no such folder' : 'it is no folder';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .RunError */ .e4('input_invalid', `Input working-directory cannot be "${path}": ${why}`, {
        guidance: 'Correct the input working-directory',
    });
}
/** The effects of a real run. */
function makeDeps(host, { broker, ...surface }, spawn = spawnAny) {
    return {
        ...{ redactor: new _lib_redact_js__WEBPACK_IMPORTED_MODULE_11__/* .Redactor */ .p(), onOpen: () => { }, onEvent: () => { }, onOutput: () => { } },
        ...surface,
        ...(broker === undefined ? {} : { broker }),
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_7__.systemClock,
        random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_7__.systemRandom,
        spawn,
        stream: async (request) => (await __webpack_require__.e(/* import() */ 3765).then(__webpack_require__.bind(__webpack_require__, 93765))).streamChild(request),
        stageEnvironment: _backend_js__WEBPACK_IMPORTED_MODULE_3__/* .stageEnvironment */ ._7,
        host,
        openBackend: (request, passEnv) => (0,_backend_js__WEBPACK_IMPORTED_MODULE_3__/* .openBackend */ .f2)(request, passEnv, host),
    };
}
/** On Windows by execa alone, which knows how the shims of npm are started there. */
async function spawnAny(request) {
    if (!request.often || process.platform === 'win32')
        return (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .spawnChild */ .A)(request);
    return (await __webpack_require__.e(/* import() */ 3765).then(__webpack_require__.bind(__webpack_require__, 93765))).callChild(request);
}
/**
 * How a person starts this program again: by the name of its command where one is on PATH and leads here, the one they
 * called first; else by the running Node, since one on PATH may be older, and the file that runs, relative to the folder
 * they are in. What npm puts on PATH is there for its own children only.
 */
async function programName(script) {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(script).catch(() => script);
    const found = async (name) => {
        const file = process.env.npm_command === undefined ? await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .locate */ .x5)(name, process.env.PATH ?? '') : null;
        return file === null ? null : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => file);
    };
    for (const name of new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(process.argv[1] ?? ''), 'codex-orchestrator', 'codex-canary']))
        if (name !== '' && (await found(name)) === here)
            return name;
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), here);
    const node = (await found('node')) === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.execPath)) ? 'node' : quoted(process.execPath);
    return `${node} ${quoted((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(process.cwd(), here) ? near : here)}`;
}
/** As a shell takes it for one word. */
function quoted(word) {
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_12__/* .shellWord */ .r7)(word) ?? `'${word.replaceAll("'", "'\\''")}'`;
}
/**
 * Aborts at the first signal that asks for an end; SIGBREAK is what the runner sends on Windows, where SIGTERM is never
 * heard. A second one ends the process at once, as if there were no handler.
 */
function cancellation() {
    const controller = new AbortController();
    let seen = false;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) {
        // Not by `once`: that leaves before the other listeners run, and execa's own, then alone, ends the process.
        process.on(name, function handle() {
            if (seen) {
                process.off(name, handle);
                // Windows can send none of the others.
                process.kill(process.pid, process.platform === 'win32' ? 'SIGKILL' : name);
            }
            seen = true;
            controller.abort();
        });
    }
    return controller.signal;
}
/** The context of this job. An unreadable event file counts as an event without a payload. */
async function contextOfAction() {
    return (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_6__/* .contextOfWorkflow */ .OC)(process.env, await readPayload(process.env.GITHUB_EVENT_PATH));
}
async function readPayload(path) {
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
/** The context of a call from a shell or a program: inside a workflow the event tells the branch, but it counts as a dispatch. */
async function contextHere(folder) {
    if (process.env.GITHUB_ACTIONS !== 'true')
        return (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_6__/* .contextOfCheckout */ .DP)(await readCheckout(folder));
    return { ...(await contextOfAction()), event: 'workflow_dispatch' };
}
/** What git says about a folder; empty texts where there is no git or no repository. */
async function readCheckout(folder) {
    const searchPath = outsideOf(folder, process.env.PATH ?? '');
    const file = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_10__/* .locate */ .x5)('git', searchPath);
    if (file === null)
        return { branch: '', commit: '', origin: '' };
    const { captureChild } = await __webpack_require__.e(/* import() */ 3765).then(__webpack_require__.bind(__webpack_require__, 93765));
    const ask = async (...args) => {
        const own = { PATH: searchPath, HOME: homeFolder(), GIT_TERMINAL_PROMPT: '0' };
        const { SYSTEMROOT } = process.env;
        const env = SYSTEMROOT === undefined ? own : { ...own, SYSTEMROOT };
        const { exitCode, text } = await captureChild({ file, args, cwd: folder, env, timeoutMs: 10_000 });
        return exitCode === 0 ? text.trim() : '';
    };
    const [branch, commit, origin] = await Promise.all([
        ask(..._github_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .SAFE */ .A9, 'branch', '--show-current'),
        ask(..._github_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .SAFE */ .A9, 'rev-parse', 'HEAD'),
        ask(..._github_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .SAFE */ .A9, 'config', '--get', 'remote.origin.url'),
    ]);
    return { branch, commit, origin };
}
/** A search path without relative folders and those inside `folder`: a checkout must not provide programs. */
function outsideOf(folder, searchPath) {
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    return folders.filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(entry) && !(0,_lib_files_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(folder, entry)).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
}


/***/ }),

/***/ 97606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ SAFE),
/* harmony export */   BP: () => (/* binding */ remoteBranch),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   h3: () => (/* binding */ trusting),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55799);
/**
 * Asks git which commit a branch of a remote repository stands at: one `ls-remote`, within a time limit, that asks nobody
 * for a password and runs no hook. What git prints beside the answer is not kept: it may hold a credential.
 */




/** What a checkout may have git start is kept out, but for what signs it in; and a folder of it that poses as a repository. */
const SAFE = [
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'credential.interactive=false'],
    'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
const QUIET = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
    // An object is what its name says.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
};
/** What the remote says of the branch at this moment. Never throws for what git does. */
async function remoteBranch({ remote, branch, timeoutMs }, git) {
    const ref = `refs/heads/${branch}`;
    // The remote of a checkout may name a program of its own for the other side.
    const args = ['ls-remote', '--heads', '--upload-pack=git-upload-pack', '--', remote, ref];
    const result = await askGit(args, timeoutMs, git);
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
    const additional = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(certificate, MAX_BUNDLE);
    if (additional === null)
        return {};
    const settings = ['config', '--type=path', '--get-urlmatch', 'http.sslCAInfo', 'https://github.com'];
    const set = await askGit(settings, timeoutMs, git);
    const own = set?.exitCode === 0 ? await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(set.stdout.trim(), MAX_BUNDLE) : null;
    const known = own === null ? await authoritiesHere() : [own];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle), { recursive: true, mode: 0o700 });
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(bundle, `${[...known, additional].map((pem) => pem.trim()).join('\n')}\n`);
    return { GIT_SSL_CAINFO: bundle };
}
/** Those of the system, as far as they stand in one of the files where systems keep them; else those that Node brings. */
async function authoritiesHere() {
    for (const file of SYSTEM_BUNDLES) {
        const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(file, MAX_BUNDLE);
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
    const result = await askGit(['config', '--get', 'remote.origin.url'], timeoutMs, git);
    return result?.exitCode === 0 ? result.stdout.trim() || null : null;
}
/** Asks git anything, within a time limit; null where there is none. What a checkout may have it start is kept out. */
async function askGit(args, timeoutMs, git) {
    const file = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)('git', git.searchPath);
    if (file === null)
        return null;
    return git.spawn({
        file,
        args: [...SAFE, ...args],
        cwd: git.cwd,
        env: { ...git.env, ...QUIET, PATH: git.searchPath },
        timeoutMs,
        often: true,
        signal: git.signal,
        maxOutput: MAX_OUTPUT,
    });
}
/** What is longer is no answer: neither about one branch, nor a file that a person writes, nor the names of all files. */
const MAX_OUTPUT = 16 << 20;
function unheard(why) {
    return { told: 'not_checked', why };
}


/***/ }),

/***/ 17851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ contextOfCheckout),
/* harmony export */   OC: () => (/* binding */ contextOfWorkflow),
/* harmony export */   Q: () => (/* binding */ branchAbout),
/* harmony export */   _M: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/**
 * Where a run happens: the event, the repository, the branch and commit it is about. Pure: the doors hand in the
 * runner's environment and event payload, or what git says outside Actions. Decides nothing.
 */

const Repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const RepositoryPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), private: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
});
const PullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().catch(undefined),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: Repository.nullable() }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repo: Repository, sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
        user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish().catch(null),
        title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
        body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish().catch(null),
    }),
});
const MergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        head_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        base_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        base_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    }),
});
const WorkflowRunPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        head_repository: Repository.nullish().catch(null),
        actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish().catch(null),
    }),
});
const DefaultBranchPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
const DEPENDABOT = 'dependabot[bot]';
/** The context of a workflow job, from the runner's `GITHUB_*` variables and the event's payload. */
function contextOfWorkflow(env, payload) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const pullRequest = PullRequestPayload.safeParse(payload).data?.pull_request;
    const mergeGroup = MergeGroupPayload.safeParse(payload).data?.merge_group;
    const fork = pullRequest !== undefined && pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name;
    const repository = env.GITHUB_REPOSITORY || null;
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    return {
        event,
        repository,
        fork,
        ...visibilityOf(payload, repository),
        ...defaultBranchOf(env, payload),
        // What only looks like a job of GitHub's has no event that could have caused it.
        ...(event === '' ? {} : { cause: causeOf(env, payload) }),
        branch: branchOf(),
        headSha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? env.GITHUB_SHA ?? null,
        // Every other event is given the commit its branch happens to stand at.
        ...(event === 'push' || pullRequest || mergeGroup ? { commitBound: true } : {}),
        ...(pullRequest?.number === undefined ? {} : { pullRequest: pullRequest.number }),
        workflow: {
            runId: env.GITHUB_RUN_ID ?? '0',
            attempt: env.GITHUB_RUN_ATTEMPT ?? '1',
            job: env.GITHUB_JOB ?? 'job',
            runUrl: `${server}/${repository ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? '0'}`,
            ...workflowPath(env),
        },
    };
    function branchOf() {
        if (fork) {
            const where = pullRequest.head.repo?.full_name ?? 'a repository that is gone';
            return { unresolved: `the head of the pull request lies in a fork, ${where}` };
        }
        if (pullRequest)
            return { name: pullRequest.head.ref };
        if (mergeGroup)
            return { name: mergeGroup.head_ref.replace(/^refs\/heads\//, '') };
        // Not by GITHUB_REF_TYPE: the merge ref of a pull request is of type branch too, and no branch on GitHub.
        const [, name] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
        if (name !== undefined)
            return { name };
        return { unresolved: `the event ${event} is on ${env.GITHUB_REF ?? 'no ref'}, which is no branch` };
    }
}
/** The branch that an event is about, of what is proposed the one that it is for; null where it is about none. */
function branchAbout({ event, cause, branch }) {
    if (/^pull_request|^merge_group$/.test(cause?.event ?? event))
        return cause?.baseBranch ?? null;
    return 'name' in branch ? branch.name : null;
}
/** `owner/name/.github/workflows/canary.yml@refs/heads/main`: of a called workflow the one that calls. */
function workflowPath({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '', }) {
    const path = /^[^/]+\/[^/]+\/(.+?)@(?:refs\/|[0-9a-f]{40}$)/.exec(ref)?.[1] ?? name;
    return path === '' ? {} : { path };
}
/** A schedule runs on the default branch and nowhere else, also where its payload does not tell the name. */
function defaultBranchOf({ GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' }, payload) {
    const [, name] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
    const told = DefaultBranchPayload.safeParse(payload).data?.repository.default_branch;
    const defaultBranch = told ?? (event === 'schedule' ? name : undefined);
    if (defaultBranch === undefined)
        return {};
    const proposed = /^pull_request|^merge_group$/.test(event);
    return { defaultBranch, ...(name === defaultBranch && !proposed ? { onDefaultBranch: true } : {}) };
}
/** Of the repository that the workflow runs in, and no other that its event may be about. */
function visibilityOf(payload, name) {
    const { repository } = RepositoryPayload.safeParse(payload).data ?? {};
    if (repository === undefined || repository.full_name.toLowerCase() !== name?.toLowerCase())
        return {};
    return { visibility: repository.private ? 'private' : 'public' };
}
/** What caused a workflow run, as far as the payload tells it. */
function causeOf(env, payload) {
    const pullRequest = PullRequestPayload.safeParse(payload).data?.pull_request;
    const mergeGroup = MergeGroupPayload.safeParse(payload).data?.merge_group;
    const ran = WorkflowRunPayload.safeParse(payload).data?.workflow_run;
    const repository = DefaultBranchPayload.safeParse(payload).data?.repository;
    const actors = [env.GITHUB_ACTOR ?? '', env.GITHUB_TRIGGERING_ACTOR ?? ''].filter((name) => name !== '');
    const dependabot = [env.GITHUB_ACTOR, pullRequest?.user?.login, ran?.actor?.login].includes(DEPENDABOT);
    const head = pullRequest?.head.repo ?? ran?.head_repository ?? null;
    const own = pullRequest?.base.repo.full_name ?? env.GITHUB_REPOSITORY;
    const told = pullRequest !== undefined || ran !== undefined;
    return {
        event: env.GITHUB_EVENT_NAME ?? '',
        actors: [...new Set(actors)],
        dependabot,
        foreign: told && (dependabot || head?.full_name !== own),
        base: commitIn(pullRequest?.base.sha ?? mergeGroup?.base_sha),
        baseBranch: pullRequest?.base.ref ??
            mergeGroup?.base_ref?.replace(/^refs\/heads\//, '') ??
            repository?.default_branch ??
            null,
        sha: commitIn(env.GITHUB_SHA),
        ranSha: commitIn(ran?.head_sha),
        words: pullRequest === undefined ? null : { title: pullRequest.title, body: pullRequest.body ?? '' },
    };
}
function commitIn(text) {
    return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? text : null;
}
/** The context of the command line, which counts as a dispatch. */
function contextOfCheckout(checkout) {
    return {
        event: 'workflow_dispatch',
        repository: repositoryOf(checkout.origin),
        branch: checkout.branch === '' ? { unresolved: 'the checkout is on no branch' } : { name: checkout.branch },
        headSha: /^[0-9a-f]{40}$/.test(checkout.commit) ? checkout.commit : null,
        fork: false,
        workflow: null,
    };
}
/** `owner/name` of a github.com remote in any of its forms; credentials in it are dropped. */
function repositoryOf(origin) {
    const match = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(origin);
    return match?.[1] ?? null;
}


/***/ }),

/***/ 98664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   _P: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70770);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/**
 * What is wrong with a file that a person wrote, in words for that person: where, what stands there, what may. Made of
 * what a schema found; knows no schema of its own.
 */




/** The first fault of a value that `schema` does not take. A key that nobody knows comes first: it explains a missing one. */
function faultOf(schema, value, error) {
    const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0];
    if (issue === undefined)
        return { place: '', message: 'it has the wrong shape' };
    const found = issue.path.reduce((inner, key) => inner?.[key], value);
    const message = issue.code === 'unrecognized_keys' ? unknownKey(schema, issue.keys[0] ?? '') : messageOf(issue, found);
    return { place: placeOf(issue.path), message };
}
/** The refusal of a file for a fault in it. */
function unusable(file, { place, message, cure }) {
    const where = place === '' ? 'the top level' : place;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `File ${file} is not usable at ${where}: ${message}`, {
        guidance: cure ?? (place === '' ? `Correct ${file}` : `Correct ${place} in ${file}`),
    });
}
function unknownKey(schema, key) {
    const known = keysOf(zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' }));
    // One that stands elsewhere in such a file is spelt well, and in the wrong place.
    const near = known.includes(key) ? undefined : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(key, known);
    return `there is no key "${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(key, 60)}" here${near === undefined ? '' : `; did you mean ${near}?`}`;
}
/** The names of all keys that a schema knows anywhere. */
function keysOf(shape) {
    if (shape === null || typeof shape !== 'object')
        return [];
    const own = 'properties' in shape ? Object.keys(shape.properties) : [];
    return [...new Set([...own, ...Object.values(shape).flatMap(keysOf)])];
}
function messageOf(issue, found) {
    // The name of a record's key is told inside.
    if (issue.code === 'invalid_key')
        return `${issue.issues[0]?.message ?? 'it is no such key'}; found ${shown(found)}`;
    if (found === undefined)
        return issue.code === 'custom' ? issue.message : 'it is missing';
    return `${wanted(issue)}; found ${shown(found)}`;
}
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function wanted(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `give ${TYPES[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return issue.message.startsWith('Invalid') ? `give ${oneOf(issue.values.map(String))}` : issue.message;
        case 'invalid_union':
            return 'options' in issue && Array.isArray(issue.options)
                ? `give ${oneOf(issue.options.map(String))}`
                : issue.message;
        case 'too_small':
            return issue.message.startsWith('Too')
                ? `give ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
                : issue.message;
        case 'too_big':
            return issue.message.startsWith('Too') ? `give at most ${issue.maximum}` : issue.message;
        default:
            return issue.message;
    }
}
function oneOf(values) {
    return values.length === 1 ? (values[0] ?? '') : `one of ${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(values)}`;
}
/** A value as it may stand in a message. */
function shown(value) {
    try {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(JSON.stringify(value) ?? String(value), 120);
    }
    catch {
        // What JSON.parse takes may be nested deeper than JSON.stringify can follow.
        return 'lists or maps nested too deep to show';
    }
}
/** A path in a file as people write it: `stages[2].needs[0]`. */
function placeOf(path) {
    return path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 98094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   zk: () => (/* binding */ STAGE_MARK)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94570);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55799);
/**
 * Marks by which processes are found again, wherever they went: variables of their environment, which whatever they
 * start inherits. Only Linux tells them; knows nothing of what a mark means.
 */



/** The variable by which every process of a run's stages is found again, wherever it went. */
const STAGE_MARK = 'CODEX_ORCHESTRATOR_RUN';
/**
 * Kills every process whose environment has this variable with such a value, again and again until none is left, but not
 * this one and those it was started by. Tells how many there were; none where there is no /proc. One that is dead already
 * has no environment.
 */
async function killMarked(name, value) {
    let killed = 0;
    for (let look = 0; look < MAX_LOOKS; look += 1) {
        const found = await markedBy(`${name}=`, value);
        if (found.length === 0)
            break;
        for (const pid of found)
            (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .killProcess */ .ix)(pid, 'SIGKILL');
        killed += found.length;
        await _clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock.sleep(LOOK_MS);
    }
    return killed;
}
/** A killed process is gone at once, unless it is not ours to kill, or one of a chain that forks faster than we look. */
const MAX_LOOKS = 50;
const LOOK_MS = 5;
/**
 * Kills every process with this mark until `ended` is settled, but for two seconds at most: whoever starts them may look for
 * the program first, and what starts after a single look would be left behind.
 */
async function endMarked(ended, name, value) {
    let over = false;
    const settled = ended
        .catch(() => { })
        .then(() => {
        over = true;
    });
    for (let round = 0; round < MAX_ROUNDS && !over; round += 1) {
        await killMarked(name, value);
        await Promise.race([settled, _clock_js__WEBPACK_IMPORTED_MODULE_1__.systemClock.sleep(ROUND_MS)]);
    }
}
const MAX_ROUNDS = 100;
const ROUND_MS = 20;
async function markedBy(head, value) {
    const isMark = (entry) => {
        const own = entry.startsWith(head) ? entry.slice(head.length) : null;
        return own !== null && (typeof value === 'string' ? own === value : value.test(own));
    };
    const pids = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .pidsInProc */ .E$)();
    const found = pids.filter((pid) => environmentOf(pid).some(isMark)).map(Number);
    if (found.length === 0)
        return found;
    const spared = await lineOf(process.pid);
    return found.filter((pid) => !spared.has(pid));
}
/** At once, as all of /proc: a file of no disk. None where it has ended, or is not ours to look into. */
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}
/** A process and those it descends from. */
async function lineOf(pid) {
    const rows = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)('all', process.platform);
    const line = new Set();
    for (let next = pid; next !== undefined && !line.has(next);) {
        line.add(next);
        next = rows.find((row) => row.pid === next)?.parent;
    }
    return line;
}


/***/ }),

/***/ 55799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ DEFAULT_MAX_OUTPUT),
  sc: () => (/* binding */ DRAIN_MS),
  fO: () => (/* binding */ KILL_GRACE_MS),
  gO: () => (/* binding */ descendantsOf),
  mM: () => (/* binding */ holdTree),
  W_: () => (/* binding */ isRunning),
  i0: () => (/* binding */ killGroup),
  ix: () => (/* binding */ killProcess),
  x5: () => (/* binding */ locate),
  Fm: () => (/* binding */ machineName),
  E$: () => (/* binding */ pidsInProc),
  gy: () => (/* binding */ processStart),
  fd: () => (/* binding */ refuseRelative),
  mF: () => (/* binding */ releaseTree),
  RO: () => (/* binding */ rowsOf),
  A: () => (/* binding */ spawnChild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
;// CONCATENATED MODULE: ./build/lib/process-table.js
/**
 * How the system tells of a process: a line of /proc, or of `ps` where there is no /proc. Reads texts only.
 */
/** The content of `/proc/<pid>/stat`; null where it is none. */
function parseStat(text) {
    // The second field is the program's name in brackets and may hold spaces; field 22 is the start, in ticks since boot.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, parent] = fields;
    const start = fields[19];
    if (state === undefined || parent === undefined || start === undefined)
        return null;
    return { pid: Number.parseInt(text, 10), parent: Number(parent), zombie: state === 'Z', start };
}
/** What `ps` is asked for: one keyword each, since all that follows `=` is a header to some. */
const PS_FIELDS = ['pid', 'ppid', 'stat', 'lstart'].flatMap((field) => ['-o', `${field}=`]);
/** What `ps` prints with those. */
function parsePs(text) {
    return [...text.matchAll(/^ *(\d+) +(\d+) +(\S+) +(\S.*?) *$/gm)].map(([, pid, parent, state = '', start = '']) => ({
        pid: Number(pid),
        parent: Number(parent),
        zombie: state.startsWith('Z'),
        start,
    }));
}

;// CONCATENATED MODULE: ./build/lib/process.js
/**
 * The one way to start a child process: absolute path, own process group, the environment it is given and nothing
 * else, a time limit, capped output. How it ended is recorded when we cause it, never inferred afterwards.
 */







const DEFAULT_MAX_OUTPUT = 32 * 1024 * 1024;
/** From SIGTERM to SIGKILL; a run must have recorded its end 2 s after it was cancelled. */
const KILL_GRACE_MS = 750;
/** How long output may still arrive after the child has exited while a descendant holds the pipes. */
const DRAIN_MS = 1000;
/** Runs a child to its end. Never rejects for what the child does; throws only for a relative path. */
async function spawnChild(request) {
    refuseRelative(request.file);
    const { execa } = await __webpack_require__.e(/* import() */ 8194).then(__webpack_require__.bind(__webpack_require__, 98194));
    const child = execa(request.file, request.args, {
        cwd: request.cwd,
        env: { ...request.env },
        extendEnv: false,
        input: request.input ?? '',
        timeout: Math.max(1, Math.ceil(request.timeoutMs)),
        ...(request.signal ? { cancelSignal: request.signal } : {}),
        forceKillAfterDelay: KILL_GRACE_MS,
        killDescendants: true,
        maxBuffer: request.maxOutput ?? DEFAULT_MAX_OUTPUT,
        stripFinalNewline: false,
        reject: false,
        windowsHide: true,
    });
    if (child.pid !== undefined)
        request.onStart?.(child.pid);
    const drained = new AbortController();
    child.nodeChildProcess.once('exit', () => void closePipesAfterDrain(child, drained.signal));
    const result = await child;
    drained.abort();
    if (child.pid !== undefined)
        killGroup(child.pid, 'SIGKILL');
    const ended = endOf(result);
    return {
        ended,
        exitCode: ended === 'exited' ? (result.exitCode ?? null) : null,
        stdout: result.stdout,
        stderr: result.stderr,
        durationMs: result.durationMs,
    };
}
/** Throws for a path that depends on the folder. */
function refuseRelative(file) {
    if (!(0,external_node_path_.isAbsolute)(file))
        throw new TypeError(`Cannot start "${file}": the path is not absolute`);
}
async function closePipesAfterDrain(child, signal) {
    await clock.systemClock.sleep(DRAIN_MS, signal);
    if (signal.aborted)
        return;
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function endOf(result) {
    if (result.isCanceled)
        return 'cancelled';
    if (result.timedOut)
        return 'timed_out';
    if (result.isMaxBuffer)
        return 'output_capped';
    if (result.isTerminated)
        return 'signalled';
    return result.exitCode === undefined ? 'not_started' : 'exited';
}
/** Signals a whole process group; one that is gone already is no error. */
function killGroup(pid, signal) {
    // Of 1 the group would be everybody. Windows knows none, and the pid of what has ended may be anybody's there.
    if (pid < 2 || process.platform === 'win32')
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // ESRCH: nothing is left of it.
    }
}
/** Signals one process; one that is gone already is no error. */
function killProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH: it ended by itself.
    }
}
/** One process, or all there are; none where the system does not tell, as Windows, which has neither /proc nor `ps`. */
async function rowsOf(pid, platform) {
    if (platform === 'win32')
        return [];
    if (platform !== 'linux')
        return psRows(pid);
    const pids = pid === 'all' ? await pidsInProc() : [pid];
    return pids.map(rowInProc).filter((row) => row !== null);
}
/** At once: it is a file of no disk, and asking other threads to read it takes much longer. */
function rowInProc(pid) {
    try {
        return parseStat((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'));
    }
    catch {
        // It has ended.
        return null;
    }
}
/** The names that processes have in /proc; none where there is none. */
async function pidsInProc() {
    return (await (0,promises_.readdir)('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
}
async function psRows(pid) {
    const which = pid === 'all' ? ['-A'] : ['-p', String(pid)];
    const { stdout } = await spawnChild({
        file: '/bin/ps',
        args: [...which, ...PS_FIELDS],
        cwd: '/',
        // A start must be the same text whoever asks.
        env: { LC_ALL: 'C', TZ: 'UTC' },
        timeoutMs: PS_TIMEOUT_MS,
    });
    return parsePs(stdout);
}
const PS_TIMEOUT_MS = 5000;
/** Pids of the processes that descend from `pid` at this moment, in whatever group; none on Windows. */
async function descendantsOf(pid, platform = process.platform) {
    const rows = await rowsOf('all', platform);
    const found = [];
    for (let next = [pid]; next.length > 0;) {
        next = rows.filter(({ parent }) => next.includes(parent)).map((row) => row.pid);
        found.push(...next);
    }
    return found;
}
/** A family that grows faster than it is halted is not halted for ever. */
const MAX_ROUNDS = 20;
/** Halts a child with its group and whatever descends from it, and adds them to `held`. Windows cannot, and nothing is held there. */
async function holdTree(pid, held, signal) {
    if (process.platform === 'win32')
        return;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = [pid, ...(await descendantsOf(pid))].filter((one) => !held.has(one));
        // What is to end must be able to clear up: nothing of it is halted any more.
        if (found.length === 0 || signal?.aborted)
            return;
        for (const one of found) {
            held.add(one);
            killGroup(one, 'SIGSTOP');
            killProcess(one, 'SIGSTOP');
        }
    }
}
/** Lets go on what `holdTree` has halted. */
function releaseTree(held) {
    if (process.platform === 'win32')
        return;
    for (const one of held) {
        killGroup(one, 'SIGCONT');
        killProcess(one, 'SIGCONT');
    }
}
/**
 * When the process started, as text to compare; null where that cannot be told (Windows, or no such process). A pid
 * alone may have been given to somebody else in the meantime; a pid with this mark has not.
 */
async function processStart(pid, platform = process.platform) {
    const [row] = await rowsOf(pid, platform);
    return row?.start ?? null;
}
/** In Linux the number of the namespace of pids that the machine itself has. */
const FIRST_NAMESPACE = '4026531836';
/** The name under which a pid means one process: of this machine, and of the container where that has pids of its own. */
function machineName() {
    try {
        const namespace = /\d+/.exec((0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? FIRST_NAMESPACE;
        return namespace === FIRST_NAMESPACE ? (0,external_node_os_.hostname)() : `${(0,external_node_os_.hostname)()}/${namespace}`;
    }
    catch {
        return (0,external_node_os_.hostname)();
    }
}
/**
 * Whether the process that had this pid and start is still there, and not merely waiting to be reaped: in a container
 * whose first process reaps nobody, a killed process does so for ever.
 */
async function isRunning(pid, start, platform = process.platform) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it is there, and somebody else's.
        if ((0,errors/* hasErrno */.Nm)(error, 'ESRCH'))
            return false;
    }
    const [row] = await rowsOf(pid, platform);
    return row === undefined || (!row.zombie && (start === null || start === row.start));
}
/** Absolute path of a program on `searchPath`, by the folders that are absolute; null where there is none. */
async function locate(name, searchPath) {
    const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
    for (const folder of searchPath.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        for (const ending of endings) {
            const file = (0,external_node_path_.join)(folder, name + ending);
            const runs = await Promise.all([(0,promises_.access)(file, promises_.constants.X_OK), (0,promises_.stat)(file)]).then(
            // A folder can be entered, which is the same permission.
            ([, info]) => info.isFile(), () => false);
            if (runs)
                return file;
        }
    }
    return null;
}


/***/ }),

/***/ 50581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wz: () => (/* binding */ checkedAs),
/* harmony export */   b2: () => (/* binding */ parseYamlAs),
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98664);


/** Parses YAML text. Throws RunError `input_invalid` that names the file and the place of the fault. */
async function parseYaml(text, file) {
    // An empty file is an empty document, of which the schema says what is missing.
    if (text.trim() === '')
        return null;
    const { CORE_SCHEMA, load, mergeTag, YAMLException } = await __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 33243));
    try {
        return load(text, { schema: CORE_SCHEMA.withTags(mergeTag), maxAliases: 32 });
    }
    catch (error) {
        const { reason, mark } = error instanceof YAMLException ? error : { reason: String(error), mark: null };
        const place = mark ? ` at line ${mark.line + 1}, column ${mark.column + 1}` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `File ${file} is no YAML: ${reason}${place}`, {
            cause: error,
            guidance: `Correct ${file}`,
        });
    }
}
/** Parses YAML text and checks it by `schema`; the error names file, place and what is accepted there. */
async function parseYamlAs(schema, text, file) {
    return checkedAs(schema, await parseYaml(text, file), file);
}
/** A value checked by `schema`; the error names file, place and what is accepted there. */
function checkedAs(schema, value, file) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(file, (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(schema, value, result.error));
}


/***/ })

};
