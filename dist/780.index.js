export const id = 780;
export const ids = [780];
export const modules = {

/***/ 10572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ makeHost),
/* harmony export */   WN: () => (/* binding */ cancellation),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   dQ: () => (/* binding */ makeDeps),
/* harmony export */   vf: () => (/* binding */ newScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88532);
/* harmony import */ var _credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75620);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13963);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98377);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81622);
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50581);
/**
 * The composition root: makes the real clock, spawn and machine facts of a door, and turns the chosen backend into
 * the environment of the child. The only place besides the doors that reads process.env.
 */











// A run parses each shape a few times: compiling parsers costs more than they save, and evaluates text as code.
zod__WEBPACK_IMPORTED_MODULE_10__/* .config */ .$W({ jitless: true });
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
/** The folder that belongs to one run alone; not made yet. */
function newScratch() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `codex-orchestrator-${(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemRandom */ .vg)(8)}`);
}
/** Facts of this machine. `canary` is the action's own folder, told by the door. */
async function makeHost(places) {
    const workingDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(places.workingDirectory)).catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('input_invalid', `Input working-directory cannot be "${places.workingDirectory}": there is no such folder`, {
            cause,
            guidance: 'Correct the input working-directory',
        });
    });
    const { env } = process;
    return {
        ...places,
        workingDirectory,
        cache: env.RUNNER_TOOL_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'codex-orchestrator'),
        searchPath: outsideOf(workingDirectory, env.PATH ?? ''),
        home: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
        environmentId: env.CODEX_CLOUD_ENV_ID ?? '',
        githubApiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        trackingId: env.RUNNER_TRACKING_ID ?? '',
    };
}
/** The effects of a real run. */
function makeDeps(host, surface, spawn = _lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .spawnChild */ .A) {
    return {
        ...surface,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .ml,
        random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemRandom */ .vg,
        spawn,
        host,
        openBackend: (request, passEnv) => openBackend(request, passEnv, host),
    };
}
/** Aborts at the first SIGINT, SIGTERM or SIGHUP. A second one ends the process at once, as if there were no handler. */
function cancellation() {
    const controller = new AbortController();
    let seen = false;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        // Not by `once`: that leaves before the other listeners run, and execa's own, then alone, ends the process.
        process.on(name, function handle() {
            if (seen) {
                process.off(name, handle);
                process.kill(process.pid, name);
            }
            seen = true;
            controller.abort();
        });
    }
    return controller.signal;
}
/** What git says about a folder; empty texts where there is no git or no repository. */
async function readCheckout(folder) {
    const searchPath = outsideOf(folder, process.env.PATH ?? '');
    const file = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .locate */ .x5)('git', searchPath);
    const ask = async (...args) => {
        if (file === null)
            return '';
        const env = { PATH: searchPath, HOME: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), GIT_TERMINAL_PROMPT: '0' };
        const result = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_7__/* .spawnChild */ .A)({ file, args, cwd: folder, env, timeoutMs: 10_000 });
        return result.exitCode === 0 ? result.stdout.trim() : '';
    };
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
    const [branch, commit, origin] = await Promise.all([
        ask(...safe, 'branch', '--show-current'),
        ask(...safe, 'rev-parse', 'HEAD'),
        ask(...safe, 'config', '--get', 'remote.origin.url'),
    ]);
    return { branch, commit, origin };
}
async function openBackend(request, passEnv, host) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.scratch, 'home'), { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.scratch, 'tmp'), { recursive: true, mode: 0o700 });
    const opened = request.kind === 'live' ? await openLive(request, host) : await openRehearsal(request, host);
    const env = { ...baseEnvironment(host), ...pick(process.env, passEnv), ...opened.env };
    const unset = passEnv.filter((name) => process.env[name] === undefined);
    const notices = unset.map((name) => `pass-env names ${name}, which is not set`);
    return { ...opened, env, notices };
}
async function openLive(request, host) {
    const { credential, httpsProxy, caCertificate, known } = request;
    const ca = caCertificate === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.workingDirectory, caCertificate);
    const pem = ca === null ? null : await readCertificate(ca);
    const env = await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_3__/* .makeCodexHome */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.scratch, 'codex-home'), credential);
    if (httpsProxy !== undefined)
        env.HTTPS_PROXY = httpsProxy;
    if (ca !== null)
        env.CODEX_CA_CERTIFICATE = ca;
    return {
        env,
        known,
        transport: { proxy: originOf(httpsProxy), custom_ca_sha256: pem === null ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(pem) },
        secrets: [],
        notices: [],
        async [Symbol.asyncDispose]() { },
    };
}
async function openRehearsal(request, host) {
    const { known } = request;
    const [{ startEmulator }, { parseScript }] = await Promise.all([
        __webpack_require__.e(/* import() */ 996).then(__webpack_require__.bind(__webpack_require__, 6996)),
        __webpack_require__.e(/* import() */ 407).then(__webpack_require__.bind(__webpack_require__, 77407)),
    ]);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.canary, 'rehearsals', `${request.script}.yml`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('input_invalid', `There is no rehearsal script ${request.script}`, {
            cause,
            guidance: 'Correct the scenario',
        });
    });
    const emulator = await startEmulator(parseScript(await (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_9__/* .parseYaml */ .h)(text, file)), {
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.scratch, 'emulator'),
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .ml,
        random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemRandom */ .vg,
        target: {
            repository: known.repository ?? undefined,
            environment: known.environment ?? undefined,
            branch: known.branch ?? undefined,
            commit: known.headSha ?? undefined,
        },
    });
    const { HTTPS_PROXY: proxy = '', CODEX_CA_CERTIFICATE: ca = '' } = emulator.environment;
    const credential = { kind: 'auth-json', content: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_8__/* .Secret */ .z(emulator.authJson) };
    const { target } = emulator;
    return {
        env: { ...(await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_3__/* .makeCodexHome */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.scratch, 'codex-home'), credential)), ...emulator.environment },
        known: {
            repository: target.repository,
            environment: target.environment,
            branch: target.branch,
            headSha: target.commit,
        },
        transport: { proxy: originOf(proxy), custom_ca_sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ca)) },
        secrets: [...emulator.plantedSecrets, emulator.accessToken].map((value) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_8__/* .Secret */ .z(value)),
        notices: [],
        [Symbol.asyncDispose]: () => emulator[Symbol.asyncDispose](),
    };
}
function baseEnvironment(host) {
    return {
        ...pick(process.env, PASSED),
        PATH: host.searchPath,
        // Not the user's: the CLI must find no configuration but the one that was made for this run.
        HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.scratch, 'home'),
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.scratch, 'tmp'),
    };
}
function pick(from, names) {
    return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}
async function readCertificate(path) {
    const opened = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((info) => info.isFile() ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : Promise.reject(new Error('no file')));
    return opened.catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('input_invalid', `Input ca-certificate names ${path}, which cannot be read`, {
            cause,
            guidance: 'Correct the input ca-certificate',
        });
    });
}
/** Scheme, host and port of a URL: what may be recorded of a proxy. */
function originOf(url) {
    return url === undefined ? null : new URL(url).origin;
}
/** A search path without relative folders and those inside `folder`: a checkout must not provide programs. */
function outsideOf(folder, searchPath) {
    const folders = searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((entry) => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, entry);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(entry) && (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside));
    });
    return folders.join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
}


/***/ }),

/***/ 64445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/secret.js
var secret = __webpack_require__(81622);
;// CONCATENATED MODULE: ./build/credentials/credential.js
/**
 * Which credential a run has: told from the inputs without asking anybody. Knows what Codex Cloud accepts (a
 * ChatGPT login or an access token, never an API key; observed with the Codex CLI 0.169.0) and nothing of runs.
 */



const Tokens = schemas/* looseObject */._H3({
    id_token: schemas/* string */.YjP().regex(/^[^.]+\.[^.]+\.[^.]*$/),
    access_token: schemas/* string */.YjP().min(1),
    refresh_token: schemas/* string */.YjP().optional(),
    account_id: schemas/* string */.YjP().min(1),
});
const AuthJson = schemas/* looseObject */._H3({
    tokens: Tokens.nullish(),
    personal_access_token: schemas/* string */.YjP().nullish(),
    OPENAI_API_KEY: schemas/* string */.YjP().nullish(),
    last_refresh: schemas/* string */.YjP().nullish(),
});
/** Finds the usable credential. Throws RunError `credentials_malformed` for one that the CLI could not read. */
function findCredential(inputs) {
    if (inputs.codexAccessToken)
        return {
            state: 'usable',
            credential: { kind: 'access-token', token: checkedToken(inputs.codexAccessToken) },
        };
    if (inputs.codexAuthJson)
        return foundInAuthJson(inputs.codexAuthJson);
    return { state: inputs.openaiApiKey ? 'wrong_kind' : 'missing' };
}
/** Every value in the inputs that must never be shown: of auth.json each text in it, never the file as one. */
function secretsOf(inputs) {
    const whole = [inputs.codexAccessToken, inputs.openaiApiKey].filter((secret) => secret !== undefined);
    return [...whole, ...(inputs.codexAuthJson ? innerTexts(inputs.codexAuthJson) : [])];
}
function checkedToken(token) {
    if (!/^at-\S+$/.test(token.reveal()))
        throw malformed('codex-access-token does not start with at-');
    return token;
}
function foundInAuthJson(content) {
    const parsed = AuthJson.safeParse(parse(content));
    if (!parsed.success)
        throw malformed('codex-auth-json is no auth.json of a codex login');
    const { tokens, personal_access_token: token, last_refresh: lastRefresh, OPENAI_API_KEY: apiKey, } = parsed.data;
    const usable = { state: 'usable', credential: { kind: 'auth-json', content } };
    if (token)
        return usable;
    // A login by API key writes the same file without tokens.
    if (!tokens && apiKey)
        return { state: 'wrong_kind' };
    if (!tokens)
        throw malformed('codex-auth-json holds no credential');
    // Without it the CLI sends its requests without the Authorization header, and says nothing.
    if (!lastRefresh)
        throw malformed('codex-auth-json has no last_refresh');
    return usable;
}
/** Texts short enough to be ordinary words are left out by the redactor; names and times are no secrets. */
const PUBLIC_FIELDS = new Set([
    'auth_mode',
    'last_refresh',
    'token_type',
    'scope',
    'type',
]);
function innerTexts(content) {
    const texts = [];
    const parsed = parse(content);
    if (parsed === null)
        texts.push(...likelyTokens(content.reveal()));
    else
        collect(parsed, '');
    return texts.map((text) => new secret/* Secret */.z(text));
    function collect(value, name) {
        if (typeof value === 'string' && !PUBLIC_FIELDS.has(name))
            texts.push(value);
        if (value !== null && typeof value === 'object') {
            for (const [key, inner] of Object.entries(value))
                collect(inner, key);
        }
    }
}
/** Of a file that cannot be read: every part as long as a token and not spelled like the name of a field. */
function likelyTokens(text) {
    const parts = text.match(/[^\s"'{}[\],:]{16,}/g) ?? [];
    return parts.filter((part) => !/^[a-z_]+$/.test(part));
}
function parse(content) {
    try {
        return JSON.parse(content.reveal());
    }
    catch {
        return null;
    }
}
function malformed(message) {
    return new errors/* RunError */.e4('credentials_malformed', message);
}

// EXTERNAL MODULE: ./build/execute/builder.js + 4 modules
var builder = __webpack_require__(6376);
// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(87642);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/manifest/store.js
var manifest_store = __webpack_require__(79461);
// EXTERNAL MODULE: ./build/run/close.js + 2 modules
var run_close = __webpack_require__(57427);
// EXTERNAL MODULE: ./build/run/failure.js
var failure = __webpack_require__(51076);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/admit/admission.js
/** Decides whether a run starts. */
function admit(request) {
    if (request.mode === 'mcp')
        return { action: 'refuse', code: 'mode_unavailable' };
    if (request.rehearse) {
        return request.credentialGiven
            ? { action: 'refuse', code: 'rehearsal_with_credential' }
            : { action: 'run', backend: 'rehearsal' };
    }
    if (request.credential === 'malformed')
        return { action: 'refuse', code: 'credentials_malformed' };
    if (request.credential === 'usable')
        return { action: 'run', backend: 'live' };
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

// EXTERNAL MODULE: ./build/assert/rules.js + 4 modules
var assert_rules = __webpack_require__(67019);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: ./build/lib/process.js
var lib_process = __webpack_require__(98377);
;// CONCATENATED MODULE: ./build/credentials/install.js
/**
 * Finds or installs the Codex CLI and says exactly which one it is. A `codex` that merely happens to be on PATH is
 * never taken: what runs with a credential is named by the user or pinned by a lockfile.
 */







const VERSION_TIMEOUT_MS = 20_000;
/** Names the processes of one install in their environment. */
const MARK = 'CODEX_ORCHESTRATOR_INSTALL';
const INSTALL_TIMEOUT_MS = 10 * 60_000;
/** The Codex CLI of this run. Throws RunError `codex_missing` or `npm_missing`. */
async function resolveCodex(request) {
    const { codexPath, workingDirectory, cache } = request;
    await (0,promises_.mkdir)(cache, { recursive: true });
    const installed = codexPath === undefined ? await install(request) : null;
    const file = installed?.file ?? (await nativeFile((0,external_node_path_.resolve)(workingDirectory, codexPath ?? '')));
    const sha256 = await knownSha256(file, (0,external_node_path_.join)(cache, 'codex-sha256.json'));
    if (installed)
        await trustOnFirstUse(installed.folder, sha256, request.codexVersion);
    return { file, version: await versionOf(file, request), sha256, notice: installed?.notice ?? null };
}
/** The native binary behind a path: the file itself, or beside the npm shim that the path or link leads to. */
async function nativeFile(path) {
    const file = await (0,promises_.realpath)(path).catch(() => null);
    if (file === null || !(await (0,promises_.stat)(file)).isFile())
        throw missing(`there is no file at codex-path ${path}`);
    if (!(await isNodeScript(file)))
        return file;
    const platformPackage = `@openai/codex-${process.platform}-${process.arch}/package.json`;
    try {
        return await binaryOf((0,external_node_path_.dirname)((0,external_node_module_.createRequire)(file).resolve(platformPackage)));
    }
    catch (cause) {
        throw missing(`at codex-path ${path} is the npm shim, and ${(0,external_node_path_.dirname)(platformPackage)} is not installed beside it`, cause);
    }
}
async function binaryOf(platformPackage) {
    const vendor = (0,external_node_path_.join)(platformPackage, 'vendor');
    const [target] = await (0,promises_.readdir)(vendor);
    return (0,promises_.realpath)((0,external_node_path_.join)(vendor, target ?? '', 'bin', process.platform === 'win32' ? 'codex.exe' : 'codex'));
}
async function isNodeScript(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
        return /^#!.*\bnode\b/.test(buffer.subarray(0, bytesRead).toString('latin1'));
    }
    finally {
        await handle.close();
    }
}
async function versionOf(file, { spawn, signal, cache, codexEnv: env }) {
    const result = await spawn({
        file,
        args: ['--version'],
        cwd: cache,
        env,
        timeoutMs: VERSION_TIMEOUT_MS,
        signal,
    });
    const version = /^codex-cli (\d+\.\d+\.\d+[0-9A-Za-z.-]*)\s*$/.exec(result.stdout)?.[1];
    if (signal.aborted)
        throw cancelled('The run was cancelled');
    if (version === undefined)
        throw missing(`${file} does not answer --version as the Codex CLI does`);
    return version;
}
/** Installs the requested release into the cache, unless it is there. */
async function install(request) {
    const { codexVersion: version, cache, lockFolder } = request;
    const folder = (0,external_node_path_.join)(cache, 'codex-cli', version, process.arch);
    const pinned = version === codex/* CODEX_VERSION */.h3;
    const notice = pinned
        ? null
        : `Codex CLI ${version} is not the release this action pins; its hash is trusted on first use`;
    const present = await binaryIn(folder);
    if (present !== null)
        return { folder, file: present, notice };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.staging-'));
    try {
        if (pinned) {
            for (const name of ['package.json', 'package-lock.json'])
                await (0,promises_.copyFile)((0,external_node_path_.join)(lockFolder, name), (0,external_node_path_.join)(staging, name));
        }
        else {
            await (0,files/* replaceFile */.fR)((0,external_node_path_.join)(staging, 'package.json'), '{"private":true}\n');
        }
        const words = pinned ? ['ci'] : ['install', '--no-package-lock', `@openai/codex@${version}`];
        await npm([...words, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-timeout=60000'], staging, request);
        // Another job may have been faster; its copy is as good.
        await (0,promises_.rename)(staging, folder).catch(() => (0,promises_.rm)(staging, { recursive: true, force: true }));
    }
    catch (error) {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
        throw error;
    }
    const file = await binaryIn(folder);
    if (file === null)
        throw missing(`no Codex CLI ${version} for ${process.platform} ${process.arch} was installed by npm`);
    return { folder, file, notice };
}
async function binaryIn(folder) {
    return binaryOf((0,external_node_path_.join)(folder, 'node_modules', '@openai', `codex-${process.platform}-${process.arch}`)).catch(() => null);
}
async function npm(args, cwd, request) {
    const { npmEnv, clock, signal, deadline } = request;
    const file = await (0,lib_process/* locate */.x5)('npm', npmEnv.PATH ?? '');
    if (file === null)
        throw new errors/* RunError */.e4('npm_missing', 'There is no npm on PATH to install the Codex CLI with');
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 81260));
    const timer = new AbortController();
    const ended = getExecOutput(`"${file}"`, [...args], {
        cwd,
        // The mark is how the processes are found again: exec gives neither a pid nor a way to end what it starts.
        env: { ...npmEnv, [MARK]: cwd },
        silent: true,
        ignoreReturnCode: true,
    });
    const limit = Math.max(0, Math.min(INSTALL_TIMEOUT_MS, deadline - clock.now()));
    const late = clock.sleep(limit, AbortSignal.any([timer.signal, signal])).then(() => null);
    const result = await Promise.race([ended, late]);
    timer.abort();
    if (result === null)
        await (0,lib_process/* killMarked */.fR)(MARK, cwd);
    if (signal.aborted)
        throw cancelled('The run was cancelled while the Codex CLI was being installed');
    if (result === null && clock.now() >= deadline)
        throw new errors/* RunError */.e4('deadline_exceeded', 'The deadline passed while the Codex CLI was being installed', {
            guidance: 'No cloud task was created: raise timeout-minutes or set codex-path',
        });
    if (result === null)
        throw missing(`the Codex CLI was not installed within ${INSTALL_TIMEOUT_MS / 60_000} minutes`);
    if (result.exitCode !== 0) {
        const code = /npm error code (\w+)/.exec(result.stderr)?.[1] ?? `exit status ${result.exitCode}`;
        throw missing(`the Codex CLI could not be installed by npm: ${code}`);
    }
}
/** Remembers the hash of an installed binary beside it, and refuses one that has changed since. */
async function trustOnFirstUse(folder, sha256, version) {
    const path = (0,external_node_path_.join)(folder, 'sha256');
    const known = await (0,promises_.readFile)(path, 'utf8').then((text) => text.trim(), () => null);
    if (known === null)
        await (0,files/* replaceFile */.fR)(path, `${sha256}\n`);
    else if (known !== sha256)
        throw missing(`the installed Codex CLI ${version} has changed since it was first used: remove ${folder}`);
}
/** SHA-256 of a large file, remembered by path, inode, size and time of change. */
async function knownSha256(file, memory) {
    if (!(0,external_node_path_.isAbsolute)(file))
        throw missing(`${file} is not absolute`);
    const info = await (0,promises_.stat)(file);
    const key = [file, info.ino, info.size, info.mtimeMs].join('|');
    const known = await (0,promises_.readFile)(memory, 'utf8')
        .then((text) => (JSON.parse(text) ?? {}), () => ({}))
        .catch(() => ({}));
    const found = known[key];
    if (typeof found === 'string' && /^[0-9a-f]{64}$/.test(found))
        return found;
    const sha256 = await (0,files/* sha256File */.Q3)(file);
    // A handful of releases at most; older entries are of no use.
    const kept = Object.entries(known).slice(-9);
    await (0,files/* replaceFile */.fR)(memory, `${JSON.stringify(Object.fromEntries([...kept, [key, sha256]]), null, 2)}\n`).catch(() => { });
    return sha256;
}
function cancelled(message) {
    return new errors/* RunError */.e4('cancelled', message, { guidance: 'No cloud task was created: run again' });
}
function missing(message, cause) {
    return new errors/* RunError */.e4('codex_missing', message.charAt(0).toUpperCase() + message.slice(1), { cause });
}

;// CONCATENATED MODULE: ./build/github/rest.js
/**
 * What is asked of GitHub's REST API. Loads the client only when something is asked, and bounds the time.
 */

const TIMEOUT_MS = 10_000;
/** Commit a branch stands at on GitHub, 40 hex digits; null where that cannot be read, for whatever reason. */
async function branchHead({ token, apiUrl, repository, branch, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const request = { signal: (0,clock/* timeLimit */.zc)(TIMEOUT_MS) };
        const { data } = await client.rest.repos.getBranch({ owner, repo, branch, request });
        return data.commit.sha;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/inputs/inputs.js + 1 modules
var inputs_inputs = __webpack_require__(91865);
;// CONCATENATED MODULE: ./build/plan/prompt.js
/**
 * From a scenario's prompt to the text that is sent. Pure. The prompt is constant but for two values of ours, so
 * nothing an outsider wrote can get into it.
 */
/** Fills in `{{nonce}}`; other braces stay as they are. */
function renderPrompt(template, values) {
    return template.replaceAll('{{nonce}}', values.nonce);
}

;// CONCATENATED MODULE: ./build/plan/planner.js
/**
 * Lays inputs over scenario over defaults and gives one plan: which mode and why, what is sent where, within which
 * bounds. Pure. Leaves open only what admission must come before: whether the branch could be told.
 */

/** Makes the plan of a run. */
function plan(request) {
    const { inputs, defaults, loaded } = request;
    const { scenario } = loaded;
    const live = inputs.pollIntervalSeconds ?? scenario['poll-interval-seconds'] ?? defaults.pollIntervalSeconds;
    const rehearsal = inputs.pollIntervalSeconds ?? scenario.rehearsal['poll-interval-seconds'] ?? live;
    const timeout = inputs.timeoutMinutes ?? scenario['timeout-minutes'] ?? defaults.timeoutMinutes;
    return {
        taskId: inputs.task ?? scenario.id,
        scenarioId: scenario.id,
        title: scenario.title,
        mode: inputs.executionMode ?? scenario.mode ?? defaults.executionMode,
        modeSource: inputs.executionMode ? 'input' : scenario.mode ? 'scenario' : 'default',
        prompt: renderPrompt(request.prompt ?? loaded.prompt, { nonce: request.nonce }),
        nonce: request.nonce,
        environment: inputs.cloudEnvironment ??
            scenario['cloud-environment'] ??
            (request.environmentId?.trim() || null) ??
            request.repository,
        branch: inputs.branch ?? scenario.branch ?? request.contextBranch,
        attempts: inputs.cloudAttempts ?? scenario['cloud-attempts'] ?? defaults.cloudAttempts,
        timeoutMs: Math.round(timeout * 60_000),
        pollIntervalMs: { live: Math.round(live * 1000), rehearsal: Math.round(rehearsal * 1000) },
        missingDiff: inputs.missingDiff ?? scenario['missing-diff'] ?? defaults.missingDiff,
        proofFile: scenario['proof-file'] ?? null,
        severities: scenario.rules,
        rehearsalScript: scenario.rehearsal.script,
    };
}

// EXTERNAL MODULE: ./build/lib/yaml.js
var yaml = __webpack_require__(50581);
;// CONCATENATED MODULE: ./build/plan/scenario.js
/**
 * What a canary run does, as data: reads and checks a scenario file and the prompt it names. Knows nothing of
 * inputs and events; the planner lays them over the scenario.
 */






const SEVERITIES = ['off', 'warn', 'error'];
/** A scenario file. Keys are spelled as the inputs of the same meaning. */
const Scenario = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'give lower-case letters, digits and "-"'),
    title: schemas/* string */.YjP().min(1),
    mode: schemas/* enum */.k5n(['mcp', 'cloud']).optional(),
    prompt: schemas/* string */.YjP().trim().min(1).optional(),
    'prompt-file': schemas/* string */.YjP().min(1).optional().describe('Path of the prompt, relative to the scenario file'),
    'cloud-environment': schemas/* string */.YjP().trim().min(1).optional(),
    branch: schemas/* string */.YjP()
        .min(1)
        .refine((name) => codex/* BRANCH */.dI.test(name), 'give a branch name that git accepts')
        .optional(),
    'cloud-attempts': schemas/* int */.Whr().min(codex/* MIN_ATTEMPTS */.GB).max(codex/* MAX_ATTEMPTS */.m).optional(),
    'timeout-minutes': schemas/* number */.aig().positive().max(1440).optional(),
    'poll-interval-seconds': schemas/* number */.aig().min(0.1).max(3600).optional(),
    'missing-diff': schemas/* enum */.k5n(['ignore', 'warn', 'fail']).optional(),
    'proof-file': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The one file the diff must create: the nonce on its first line, the commit on its second'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(SEVERITIES)).default({}).describe('Severity by rule id'),
    rehearsal: schemas/* strictObject */.rej({
        script: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]*$/),
        'poll-interval-seconds': schemas/* number */.aig().min(0.1).max(3600).optional(),
    })
        .default({ script: 'ready' })
        .describe('What the emulator plays in a rehearsal'),
})
    .refine((scenario) => (scenario.prompt === undefined) !== (scenario['prompt-file'] === undefined), {
    error: 'give either prompt or prompt-file',
    path: ['prompt'],
});
/** A prompt longer than this is a mistake; the service takes it without a word. */
const MAX_PROMPT_BYTES = 1024 * 1024;
/** Loads a shipped scenario by name, or a scenario file in the working directory. */
async function loadScenario(name, places) {
    const own = /\.ya?ml$/.test(name);
    const path = own
        ? await insideOf(places.workingDirectory, name)
        : (0,external_node_path_.join)(places.canary, 'scenarios', `${name}.yml`);
    const scenario = await (0,yaml/* parseYamlAs */.b)(Scenario, await readText(path, `Scenario ${name}`), name);
    if (scenario.prompt !== undefined)
        return { scenario, prompt: scenario.prompt };
    const promptPath = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), scenario['prompt-file'] ?? '');
    const root = own ? places.workingDirectory : places.canary;
    const prompt = await readPrompt(await insideOf(root, promptPath), `Prompt of the scenario ${name}`);
    return { scenario, prompt };
}
/** Reads the file of the input `prompt-file`. */
async function loadPromptFile(name, workingDirectory) {
    return readPrompt(await insideOf(workingDirectory, name), `Prompt file ${name}`);
}
async function readPrompt(path, what) {
    const text = await readText(path, what);
    if (text.trim() === '')
        throw new errors/* RunError */.e4('input_invalid', `${what} is blank`);
    if (Buffer.byteLength(text) > MAX_PROMPT_BYTES)
        throw new errors/* RunError */.e4('input_invalid', `${what} is larger than 1 MiB`);
    return text;
}
async function readText(path, what) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            throw new errors/* RunError */.e4('input_invalid', `${what} is no file`);
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* RunError */.e4)
            throw cause;
        const absent = (0,errors/* hasErrno */.Nm)(cause, 'ENOENT') || (0,errors/* hasErrno */.Nm)(cause, 'ENOTDIR');
        throw new errors/* RunError */.e4('input_invalid', `${what} ${absent ? 'does not exist' : 'cannot be read'}`, { cause });
    }
}
/** The real path of `name`; a file outside `root`, also one behind a link, is refused. */
async function insideOf(root, name) {
    const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, name)).catch(() => (0,external_node_path_.resolve)(root, name));
    const inside = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), path);
    if (inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside)) {
        throw new errors/* RunError */.e4('input_invalid', `File ${name} lies outside the working directory`, {
            guidance: 'Name a file inside the working directory',
        });
    }
    return path;
}

;// CONCATENATED MODULE: ./build/run/prepare.js
/**
 * Everything before the first call: the plan, the admission, the target, the Codex CLI. Throws RunErrors; starts no
 * cloud task.
 */











/** Lays inputs over the scenario. Throws RunError `input_invalid` for a file that cannot be used. */
async function makePlan({ inputs, context }, { host, random }) {
    const loaded = await loadScenario(inputs.scenario, host);
    checkSeverities(inputs.scenario, loaded.scenario);
    const prompt = inputs.promptFile === undefined
        ? inputs.prompt
        : await loadPromptFile(inputs.promptFile, host.workingDirectory);
    return plan({
        inputs,
        defaults: inputs_inputs/* DEFAULTS */.zY,
        loaded,
        prompt,
        environmentId: host.environmentId,
        repository: context.repository,
        contextBranch: 'name' in context.branch ? context.branch.name : null,
        nonce: random(16),
    });
}
/** Throws RunError `input_invalid` where a scenario sets the severity of a rule that is none, or that it may not set. */
function checkSeverities(name, { rules }) {
    for (const id of Object.keys(rules)) {
        const rule = assert_rules/* RULES */.y.find((known) => known.id === id);
        if (rule?.adjustable)
            continue;
        const adjustable = assert_rules/* RULES */.y.filter((known) => known.adjustable).map((known) => known.id);
        const [fault, guidance] = rule === undefined
            ? [`an unknown rule "${id}"`, `Use the id of a rule: ${adjustable.join(', ')}`]
            : id === 'diff-present'
                ? [id, 'Say it by missing-diff: ignore, warn or fail']
                : [`${id}, without which a pass proves nothing`, `Only these can be set: ${adjustable.join(', ')}`];
        throw new errors/* RunError */.e4('input_invalid', `Scenario ${name} sets the severity of ${fault}`, { guidance });
    }
}
/** Whether the run may start, and with which credential. */
function decideAdmission(inputs, mode) {
    const found = findOrFault(inputs);
    const credential = found.state === 'usable' ? found.credential : null;
    const admission = admit({
        mode,
        rehearse: inputs.rehearse,
        onMissingCredentials: inputs.onMissingCredentials,
        credential: found.state,
        credentialGiven: found.state !== 'missing' || inputs.openaiApiKey !== undefined,
    });
    const told = found.state === 'malformed' && admission.action === 'refuse' && admission.code === found.code;
    return { admission, credential, ...(told ? { message: found.message } : {}) };
}
/** The credential, or what is wrong with it: whether that matters is for admission to say. */
function findOrFault(inputs) {
    try {
        return findCredential(inputs);
    }
    catch (error) {
        const { code, message } = (0,errors/* toRunError */.D7)(error);
        return { state: 'malformed', code, message };
    }
}
/** What the machine can tell of where the task will run. */
async function knownTarget({ inputs, context }, planned, { host }) {
    const { repository } = context;
    const { environment, branch } = planned;
    const own = 'name' in context.branch && context.branch.name === branch;
    const { githubToken: token } = inputs;
    const asked = !own && branch !== null && repository !== null && token !== undefined && context.workflow !== null;
    const headSha = own
        ? context.headSha
        : asked
            ? await branchHead({ token, apiUrl: host.githubApiUrl, repository, branch })
            : null;
    return { repository, environment, branch, headSha };
}
/** The complete target. Throws RunError `branch_unresolved` or `environment_unresolved`. */
function resolveTarget({ environment, branch }, context) {
    if (branch === null) {
        const why = 'unresolved' in context.branch ? context.branch.unresolved : 'nothing names one';
        throw new errors/* RunError */.e4('branch_unresolved', `There is no branch to run on: ${why}`);
    }
    if (environment === null)
        throw new errors/* RunError */.e4('environment_unresolved', 'There is no repository to take the environment from');
    return { environment, branch };
}
/** Finds the Codex CLI and makes the scratch repository it runs in. */
async function prepareCodex(inputs, backend, { deps, store, deadline }) {
    const { host, spawn, clock, signal } = deps;
    const codex = await resolveCodex({
        codexPath: inputs.codexPath,
        codexVersion: inputs.codexVersion,
        workingDirectory: host.workingDirectory,
        cache: host.cache,
        lockFolder: (0,external_node_path_.join)(host.canary, 'codex-cli'),
        npmEnv: npmEnvironment(inputs, host),
        codexEnv: backend.env,
        spawn,
        clock,
        signal,
        deadline,
    });
    await store.emit({ event: 'codex:resolved', payload: { version: codex.version, sha256: codex.sha256 } });
    const cwd = await makeScratchRepository((0,external_node_path_.join)(host.scratch, 'repository'), backend.known.repository);
    return { codex: { file: codex.file, env: backend.env, cwd }, notice: codex.notice };
}
function npmEnvironment(inputs, host) {
    return {
        PATH: host.searchPath,
        HOME: host.home,
        ...(inputs.httpsProxy ? { HTTPS_PROXY: inputs.httpsProxy } : {}),
        ...(host.trackingId ? { RUNNER_TRACKING_ID: host.trackingId } : {}),
        ...(inputs.caCertificate
            ? { NODE_EXTRA_CA_CERTS: (0,external_node_path_.resolve)(host.workingDirectory, inputs.caCertificate) }
            : {}),
    };
}
/**
 * An empty repository whose origin is the public address of the real one, so that the CLI finds environments by
 * repository (observed: it asks git for the remotes of its folder). Written by hand: it needs no git and no hooks.
 */
async function makeScratchRepository(folder, repository) {
    const git = (0,external_node_path_.join)(folder, '.git');
    for (const name of ['objects', 'refs/heads'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(git, name), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'HEAD'), 'ref: refs/heads/main\n');
    const remote = repository === null ? '' : `[remote "origin"]\n\turl = https://github.com/${repository}.git\n`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(git, 'config'), `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${remote}`);
    return folder;
}

;// CONCATENATED MODULE: ./build/run/manager.js
/**
 * The manager: one run from its inputs to its verdict, in the order of the house. Once the record is open nothing
 * is thrown: whatever happens becomes an outcome with a reason, and the record is closed.
 */
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
 * Runs once. Throws RunError only before there is a record: a scenario, prompt or policy that cannot be used.
 */
async function run(request, deps) {
    const { inputs, context } = request;
    const startedMs = deps.clock.now();
    const redactor = new redact/* Redactor */.p();
    redactor.add(secretsOfRequest(request, deps));
    const own = inputs.policy === undefined ? undefined : (0,external_node_path_.resolve)(deps.host.workingDirectory, inputs.policy);
    const policy = await (0,gate_policy/* loadPolicy */.tb)((0,external_node_path_.join)(deps.host.canary, 'policy.yml'), own);
    const planned = await makePlan(request, deps);
    const store = await (0,manifest_store/* openStore */.C)({
        workingDirectory: deps.host.workingDirectory,
        taskId: planned.taskId,
        runId: `${(0,clock/* isoTime */.Ly)(startedMs).replace(/[:.]/g, '-')}-${deps.random(4)}`,
        clock: deps.clock,
        redactor,
        onEvent: deps.onEvent,
    });
    const scene = {
        request,
        deps,
        store,
        redactor,
        planned,
        policy,
        deadline: startedMs + planned.timeoutMs,
    };
    const built = await execute(scene).catch((error) => recordFailure(store, error));
    const judged = built === null
        ? null
        : await (0,run_close/* judge */.S)(store, built, redactor).catch((error) => recordFailure(store, ours(error)));
    return (0,run_close/* close */.V)({ store, policy, event: context.event, built, judged, notices: scene.notices ?? [] });
}
/** Admission, backend, Codex CLI, build. Null where the run was skipped or refused. */
async function execute(scene) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, deps, store, redactor, planned, deadline } = scene;
        const { admission, credential } = await admitted(scene);
        if (admission.action !== 'run')
            return null;
        const known = await knownTarget(request, planned, deps);
        const { httpsProxy, caCertificate, passEnv } = request.inputs;
        const asked = admission.backend === 'live' && credential !== null
            ? { kind: 'live', known: withTarget(known), credential, httpsProxy, caCertificate }
            : { kind: 'rehearsal', known, script: planned.rehearsalScript };
        const backend = __addDisposableResource(env_1, await deps.openBackend(asked, passEnv), true);
        redactor.add(backend.secrets);
        const target = resolveTarget(backend.known, request.context);
        const { headSha } = backend.known;
        await store.emit({
            event: 'target:resolved',
            payload: { ...target, head_sha: headSha, transport: backend.transport },
        });
        const { codex, notice } = await prepareCodex(request.inputs, backend, { deps, store, deadline });
        scene.notices = [...backend.notices, ...(notice === null ? [] : [notice])];
        const { attempts, prompt, nonce } = planned;
        const bounds = { pollIntervalMs: planned.pollIntervalMs[admission.backend], deadline, signal: deps.signal };
        // Awaited here: the backend must not be closed before the build has ended.
        return await (0,builder/* build */.j)({ ...target, attempts, prompt, nonce }, bounds, { ...deps, store, codex });
        /** A live run needs a complete target before a credential is written anywhere. */
        function withTarget(value) {
            resolveTarget(value, request.context);
            return value;
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
/** Decides on the run and records the decision as its first event. */
async function admitted({ request, planned, store }) {
    const decided = decideAdmission(request.inputs, planned.mode);
    const { admission } = decided;
    await store.emit({
        event: 'run:started',
        payload: {
            scenario: planned.scenarioId,
            title: planned.title,
            mode_requested: planned.mode,
            mode: planned.mode,
            mode_source: planned.modeSource,
            admission: admission.action,
            evidence: admission.action === 'run' ? admission.backend : null,
            github_event: request.context.event,
            repository: request.context.repository,
            environment: planned.environment,
            branch: planned.branch,
            head_sha: request.context.headSha,
            attempts: planned.attempts,
            timeout_seconds: planned.timeoutMs / 1000,
            poll_interval_seconds: planned.pollIntervalMs[admission.action === 'run' ? admission.backend : 'live'] / 1000,
            missing_diff: planned.missingDiff,
            proof_file: planned.proofFile,
            severities: { ...planned.severities },
            nonce: planned.nonce,
            prompt_sha256: (0,files/* sha256 */.sc)(planned.prompt),
        },
    });
    if (admission.action !== 'run')
        await store.emit((0,failure/* failureEvent */.p)(admission.code, {
            message: decided.message ?? errors/* REASONS */.ez[admission.code].title,
            phase: 'admit',
        }));
    return decided;
}
/** A record of ours that cannot be judged is no fault of the user's. */
function ours(cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new errors/* RunError */.e4('internal_error', `the record of the run cannot be judged: ${why}`, { cause });
}
/** Records a thrown failure; what the executor itself knows to have failed is in the record already. */
async function recordFailure(store, error) {
    const { code, message, guidance, retryable } = (0,errors/* toRunError */.D7)(error);
    await store.emit((0,failure/* failureEvent */.p)(code, { message, guidance, retryable, phase: (0,failure/* phaseOf */.h)(store.events) }));
    return null;
}
/** Every value of the request that must not be written anywhere; told to the surface at once. */
function secretsOfRequest({ inputs }, { mask }) {
    const secrets = secretsOf(inputs);
    if (inputs.githubToken)
        secrets.push(inputs.githubToken);
    const password = inputs.httpsProxy === undefined ? '' : (URL.parse(inputs.httpsProxy)?.password ?? '');
    if (password !== '')
        secrets.push(new secret/* Secret */.z(password), new secret/* Secret */.z(decodeURIComponent(password)));
    const kept = secrets.filter((secret) => secret.reveal().length >= redact/* SHORTEST_SECRET */.c);
    for (const secret of kept)
        mask(secret);
    return kept;
}


/***/ })

};
