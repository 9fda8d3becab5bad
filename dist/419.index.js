export const id = 419;
export const ids = [419];
export const modules = {

/***/ 99180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   _7: () => (/* binding */ stageEnvironment),
/* harmony export */   f2: () => (/* binding */ openBackend)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81622);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70770);
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50581);
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
    ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'TEMP', 'TMP'],
    ...['GITHUB_ACTIONS', 'GITHUB_WORKSPACE', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF'],
    ...['GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_RUN_ID'],
    ...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'],
];
/** Opens the backend of a run: a private CODEX_HOME with the credential, and what answers to it. */
async function openBackend(request, passEnv, host) {
    const { wipe } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 75620));
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
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `There is no place for temporary files: ${why}`, {
        cause,
        guidance: 'Make the folder for temporary files (RUNNER_TEMP, else TMPDIR) writable',
    });
}
async function openLive(request, home, host) {
    const { credential, httpsProxy, caCertificate, known } = request;
    const ca = caCertificate === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workingDirectory, caCertificate);
    const pem = ca === null ? null : await readCertificate(ca);
    const { execSettings, makeCodexHome } = await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 75620));
    const settings = request.use === 'exec' ? execSettings(home, null) : '';
    const env = await makeCodexHome(home, credential, settings);
    if (httpsProxy !== undefined)
        env.HTTPS_PROXY = httpsProxy;
    if (ca !== null)
        env.CODEX_CA_CERTIFICATE = ca;
    return {
        env,
        known,
        transport: { proxy: originOf(httpsProxy), custom_ca_sha256: pem === null ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(pem) },
        secrets: [],
        async close() { },
    };
}
async function openRehearsal(request, home, host) {
    const { known } = request;
    const [{ startEmulator }, { parseScript }, { execSettings, makeCodexHome }] = await Promise.all([
        __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 87957)),
        __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 3958)),
        __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 75620)),
    ]);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.canary, 'rehearsals', `${request.script}.yml`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(async (cause) => {
        const shipped = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.canary, 'rehearsals'), '.yml');
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `There is no rehearsal script ${request.script}`, {
            cause,
            guidance: `Correct the scenario at rehearsal.script. ${(0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)(request.script, shipped)}`,
        });
    });
    const emulator = await startEmulator(parseScript(await (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .h)(text, file)), {
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'emulator'),
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml,
        random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemRandom */ .vg,
        target: {
            repository: known.repository ?? undefined,
            environment: known.environment ?? undefined,
            branch: known.branch ?? undefined,
            commit: known.headSha ?? undefined,
        },
    });
    const { HTTPS_PROXY: proxy = '', CODEX_CA_CERTIFICATE: ca = '' } = emulator.environment;
    const { target, model } = emulator;
    const signedIn = request.use === 'exec'
        ? makeCodexHome(home, { kind: 'api-key', key: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(model.key) }, execSettings(home, model.baseUrl))
        : makeCodexHome(home, { kind: 'auth-json', content: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(emulator.authJson) });
    return {
        env: { ...(await signedIn), ...emulator.environment },
        known: {
            repository: target.repository,
            environment: target.environment,
            branch: target.branch,
            headSha: target.commit,
        },
        transport: { proxy: originOf(proxy), custom_ca_sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ca)) },
        secrets: [...emulator.plantedSecrets, emulator.accessToken, model.key].map((value) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(value)),
        close: async () => emulator[Symbol.asyncDispose](),
    };
}
/** What every Codex CLI process gets, with a home and a folder for temporary files that are the run's own. */
async function childEnvironment(host) {
    for (const name of ['home', 'tmp'])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, name), { recursive: true, mode: 0o700 }).catch(refuseTemporary);
    return {
        ...pick(process.env, PASSED),
        PATH: host.searchPath,
        // Not the user's: the CLI must find no configuration but the one that was made for this run.
        HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'home'),
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'tmp'),
    };
}
function pick(from, names) {
    return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}
async function readCertificate(path) {
    const opened = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((info) => info.isFile() ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : Promise.reject(new Error('no file')));
    return opened.catch((cause) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `Input ca-certificate names ${path}, which cannot be read`, {
            cause,
            guidance: 'Correct the input ca-certificate',
        });
    });
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

/***/ 98651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WN: () => (/* binding */ cancellation),
  AU: () => (/* binding */ contextHere),
  xD: () => (/* binding */ contextOfAction),
  dQ: () => (/* binding */ makeDeps),
  Df: () => (/* binding */ makeHost),
  vf: () => (/* binding */ newScratch),
  kX: () => (/* binding */ programName)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/backend.js
var backend = __webpack_require__(99180);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/inputs/context.js
/**
 * Where a run happens: the event, the repository, the branch and commit it is about. Pure: the doors hand in the
 * runner's environment and event payload, or what git says outside Actions. Decides nothing.
 */

const Repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const PullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: Repository.nullable() }),
        base: schemas/* object */.Ikc({ repo: Repository }),
    }),
});
const MergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ head_ref: schemas/* string */.YjP(), head_sha: schemas/* string */.YjP() }) });
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
        branch: branchOf(),
        headSha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? env.GITHUB_SHA ?? null,
        workflow: {
            runId: env.GITHUB_RUN_ID ?? '0',
            attempt: env.GITHUB_RUN_ATTEMPT ?? '1',
            job: env.GITHUB_JOB ?? 'job',
            runUrl: `${server}/${repository ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? '0'}`,
        },
    };
    function branchOf() {
        if (fork)
            return { unresolved: 'the head of the pull request lies in a fork' };
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

// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/process.js
var lib_process = __webpack_require__(98377);
;// CONCATENATED MODULE: ./build/deps.js
/**
 * The composition root: makes the real clock, spawn and machine facts of a door, and turns the chosen backend into
 * the environment of the child. The only place besides the doors that reads process.env.
 */










// A run parses each shape a few times: compiling parsers costs more than they save, and evaluates text as code.
core/* config */.$W({ jitless: true });
/** The folder that belongs to one run alone; not made yet. */
function newScratch() {
    return (0,external_node_path_.join)((0,external_node_path_.resolve)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)()), `codex-orchestrator-${(0,clock/* systemRandom */.vg)(8)}`);
}
/** Facts of this machine. `canary` is the action's own folder, told by the door. */
async function makeHost(places) {
    const workingDirectory = await folderAt(places.workingDirectory);
    const { env } = process;
    return {
        ...places,
        workingDirectory,
        cache: env.RUNNER_TOOL_CACHE || (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'codex-orchestrator'),
        searchPath: outsideOf(workingDirectory, env.PATH ?? ''),
        home: (0,external_node_os_.homedir)(),
        hostname: (0,external_node_os_.hostname)(),
        shell: process.platform === 'win32'
            ? [env.COMSPEC ?? 'C:\\Windows\\System32\\cmd.exe', '/d', '/s', '/c']
            : ['/bin/sh', '-c'],
        environmentId: env.CODEX_CLOUD_ENV_ID ?? '',
        githubApiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        trackingId: env.RUNNER_TRACKING_ID ?? '',
    };
}
/** The real path of the working directory. Throws RunError `input_invalid` where it is no folder. */
async function folderAt(path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(path)).catch(() => null);
    if (real !== null && (await (0,promises_.stat)(real)).isDirectory())
        return real;
    const why = real === null ? 'there is no such folder' : 'it is no folder';
    throw new errors/* RunError */.e4('input_invalid', `Input working-directory cannot be "${path}": ${why}`, {
        guidance: 'Correct the input working-directory',
    });
}
/** The effects of a real run. */
function makeDeps(host, surface, spawn = lib_process/* spawnChild */.A) {
    return {
        ...surface,
        clock: clock/* systemClock */.ml,
        random: clock/* systemRandom */.vg,
        spawn,
        stream: async (request) => (await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 93765))).streamChild(request),
        stageEnvironment: backend/* stageEnvironment */._7,
        host,
        openBackend: (request, passEnv) => (0,backend/* openBackend */.f2)(request, passEnv, host),
    };
}
/**
 * How a person starts this program again: by the name of its command where that is on PATH and leads here, else by the
 * file that runs, relative to the folder they are in. What npm puts on PATH is there for its own children only.
 */
async function programName(script) {
    const here = await (0,promises_.realpath)(script).catch(() => script);
    const name = 'codex-orchestrator';
    const found = process.env.npm_command === undefined ? await (0,lib_process/* locate */.x5)(name, process.env.PATH ?? '') : null;
    if (found !== null && (await (0,promises_.realpath)(found)) === here)
        return name;
    const near = (0,external_node_path_.relative)(process.cwd(), here);
    return `node ${quoted((0,files/* isInside */.FK)(process.cwd(), here) ? near : here)}`;
}
/** As a shell takes it for one word. */
function quoted(word) {
    return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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
/** The context of this job. An unreadable event file counts as an event without a payload. */
async function contextOfAction() {
    return contextOfWorkflow(process.env, await readPayload(process.env.GITHUB_EVENT_PATH));
}
async function readPayload(path) {
    if (!path)
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
/** The context of a call from a shell or a program: inside a workflow the event tells the branch, but it counts as a dispatch. */
async function contextHere(folder) {
    if (process.env.GITHUB_ACTIONS !== 'true')
        return contextOfCheckout(await readCheckout(folder));
    return { ...(await contextOfAction()), event: 'workflow_dispatch' };
}
/** What git says about a folder; empty texts where there is no git or no repository. */
async function readCheckout(folder) {
    const searchPath = outsideOf(folder, process.env.PATH ?? '');
    const file = await (0,lib_process/* locate */.x5)('git', searchPath);
    if (file === null)
        return { branch: '', commit: '', origin: '' };
    const { captureChild } = await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 93765));
    const ask = async (...args) => {
        const env = { PATH: searchPath, HOME: (0,external_node_os_.homedir)(), GIT_TERMINAL_PROMPT: '0' };
        const { exitCode, text } = await captureChild({ file, args, cwd: folder, env, timeoutMs: 10_000 });
        return exitCode === 0 ? text.trim() : '';
    };
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
    const [branch, commit, origin] = await Promise.all([
        ask(...safe, 'branch', '--show-current'),
        ask(...safe, 'rev-parse', 'HEAD'),
        ask(...safe, 'config', '--get', 'remote.origin.url'),
    ]);
    return { branch, commit, origin };
}
/** A search path without relative folders and those inside `folder`: a checkout must not provide programs. */
function outsideOf(folder, searchPath) {
    const folders = searchPath.split(external_node_path_.delimiter);
    return folders.filter((entry) => (0,external_node_path_.isAbsolute)(entry) && !(0,files/* isInside */.FK)(folder, entry)).join(external_node_path_.delimiter);
}


/***/ }),

/***/ 94570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   ux: () => (/* binding */ repeat),
/* harmony export */   vg: () => (/* binding */ systemRandom),
/* harmony export */   zc: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/**
 * Time as an effect. The only file that reads the clock, starts a timer or draws random bytes; everything else is
 * handed a `Clock` or a `Random`, so that tests can run hours in milliseconds and replay the same run.
 */


/** The machine's clock, read monotonically: a step of the wall clock moves no deadline. */
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    async sleep(ms, signal) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.max(0, ms), undefined, signal ? { signal } : {}).catch(() => { });
    },
};
/** Aborts after `ms` milliseconds of the machine's clock; keeps no process alive. */
function timeLimit(ms) {
    return AbortSignal.timeout(ms);
}
/** Runs `work` once after `ms` milliseconds of the machine's clock, for what is no part of the run's own time; keeps no process alive. */
function later(ms, work) {
    setTimeout(work, ms).unref();
}
/** Runs `work` every `ms` milliseconds of the machine's clock until the result is called; keeps no process alive. */
function repeat(ms, work) {
    const timer = setInterval(work, ms).unref();
    return () => clearInterval(timer);
}
const systemRandom = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
/** An ISO timestamp with milliseconds, the form of every timestamp on disk. */
function isoTime(epochMs) {
    return new Date(epochMs).toISOString();
}


/***/ }),

/***/ 46519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ MIN_ATTEMPTS),
/* harmony export */   dI: () => (/* binding */ BRANCH),
/* harmony export */   g$: () => (/* binding */ SANDBOXES),
/* harmony export */   h3: () => (/* binding */ CODEX_VERSION),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS)
/* harmony export */ });
/**
 * What several rooms must know of the Codex CLI as a program: which release, and the bounds its arguments have.
 * Observed with the release named here. Nothing about Codex Cloud and its answers; that is cloud/.
 */
/** The release whose behaviour this product is proven against; the default of `codex-version`. */
const CODEX_VERSION = '0.169.0';
/** Best-of-N bounds of `codex cloud exec --attempts`. */
const MIN_ATTEMPTS = 1;
const MAX_ATTEMPTS = 4;
/** What the commands of an agent may do to the disk: nothing, or write inside the repository. */
const SANDBOXES = ['read-only', 'workspace-write'];
/** What git accepts as a branch name, without the forms a command line could take for an option or a revision. */
const BRANCH = /^(?![-/.])(?!(?:@|HEAD)$)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]{1,244}(?<![./])$/u;


/***/ }),

/***/ 61469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ toRunError),
/* harmony export */   Nm: () => (/* binding */ hasErrno),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/**
 * The one exception class. Thrown with its code where the error is born; nobody guesses it later.
 */

/** The one exception of the product. Thrown with its code where the error is born; nobody guesses it later. */
class RunError extends Error {
    name = 'RunError';
    code;
    retryable;
    guidance;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.retryable = options.retryable ?? false;
        this.guidance = options.guidance ?? _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure;
    }
}
/** Any thrown value as a RunError; what is not one already is our own failure. */
function toRunError(error) {
    if (error instanceof RunError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new RunError('internal_error', message, { cause: error });
}
/** True for a Node system error with this code, such as ENOENT. */
function hasErrno(error, code) {
    return error instanceof Error && error.code === code;
}


/***/ }),

/***/ 13963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ writeWhenAbsent),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   dl: () => (/* binding */ appendFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   gD: () => (/* binding */ syncFile),
/* harmony export */   lZ: () => (/* binding */ appendQuickly),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/**
 * Files written so that a crash at any instant leaves the old content or the new, never a torn one, and appended
 * so that a line that was reported is on the disk. Knows nothing of what the files mean.
 */






/** Appends to a file that is there or is made; follows no link, and waits for no reader of a pipe. */
const APPEND = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND |
    node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/** Replaces `path`, in a folder that is there, atomically: temporary file, fsync, rename, fsync of the folder. */
async function replaceFile(path, content) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await writeSynced(temporary, content, 'wx');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder(folder);
}
/** Appends `content` to `path` and returns once it is on the disk. */
async function appendFile(path, content) {
    await writeSynced(path, content, APPEND);
}
/** Brings what was appended to `path` onto the disk. */
async function syncFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Appends `content` to `path` in one call: outlives this process, though maybe not the machine. Far cheaper. */
function appendQuickly(path, content) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, APPEND, 0o644);
    try {
        const bytes = Buffer.from(content);
        for (let done = 0; done < bytes.length;)
            done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, done);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** Writes `content` to `path` unless something is there already. */
async function writeWhenAbsent(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, content, { flag: 'wx' }).catch((error) => {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrno */ .Nm)(error, 'EEXIST'))
            throw error;
    });
}
/** Names of the files in a folder that end in `suffix`, sorted and without it; none where there is no such folder. */
async function namesIn(folder, suffix) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    return names.flatMap((name) => (name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [])).sort();
}
/** True where `path` is `root` or lies below it, by their names alone; both absolute. */
function isInside(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside);
}
/** SHA-256 of a text or of bytes, in hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of a file of any size, in hex. Rejects where the signal aborts. */
async function sha256File(path, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash, signal ? { signal } : {});
    return hash.digest('hex');
}
async function writeSynced(path, content, flag) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flag, 0o644);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function syncFolder(folder) {
    // Windows cannot open a folder, and does not need this.
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 98377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ spawnChild),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   gO: () => (/* binding */ descendantsOf),
/* harmony export */   gy: () => (/* binding */ processStart),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   ix: () => (/* binding */ killProcess),
/* harmony export */   mF: () => (/* binding */ releaseTree),
/* harmony export */   mM: () => (/* binding */ holdTree),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
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
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(request.file))
        throw new TypeError(`Cannot start "${request.file}": the path is not absolute`);
    const { execa } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 98194));
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
async function closePipesAfterDrain(child, signal) {
    await _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.sleep(DRAIN_MS, signal);
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
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
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
/** Pids of the processes that descend from `pid` at this moment, in whatever group; none where there is no /proc. */
async function descendantsOf(pid) {
    const children = new Map();
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])) {
        if (!/^\d+$/.test(entry))
            continue;
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${entry}/stat`, 'utf8').catch(() => '');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
    }
    const found = [];
    for (let next = [pid]; next.length > 0;) {
        next = next.flatMap((one) => children.get(one) ?? []);
        found.push(...next);
    }
    return found;
}
/** A family that grows faster than it is halted is not halted for ever. */
const MAX_ROUNDS = 20;
/** Halts a child with its group and whatever descends from it, and adds them to `held`. Windows cannot, and nothing is held there. */
async function holdTree(pid, held) {
    if (process.platform === 'win32')
        return;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = [pid, ...(await descendantsOf(pid))].filter((one) => !held.has(one));
        if (found.length === 0)
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
 * Kills every process whose environment has this variable with this value, and tells how many there were; none where
 * there is no /proc. One that is dead already has no environment.
 */
async function killMarked(name, value) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
    let found = 0;
    for (const pid of pids) {
        const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        if (!environment.split('\0').includes(`${name}=${value}`))
            continue;
        found += 1;
        killProcess(Number(pid), 'SIGKILL');
    }
    return found;
}
/**
 * When the process started, in clock ticks since boot, as text; null where that cannot be told (no /proc, or no
 * such process). A pid alone may have been given to somebody else in the meantime; a pid with this mark has not.
 */
async function processStart(pid) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8');
        // The second field is the program's name in brackets and may hold spaces; field 22 is the start time.
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}
/** Whether the process that had this pid and start is still there, and not merely waiting to be reaped. */
async function isRunning(pid, start) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it is there, and somebody else's.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'ESRCH'))
            return false;
    }
    const current = await processStart(pid);
    if (start !== null && current !== null && start !== current)
        return false;
    return !(await isZombie(pid));
}
/** In a container whose first process reaps nobody, a killed process stays like this for ever. */
async function isZombie(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat[stat.lastIndexOf(')') + 2] === 'Z';
}
/** Absolute path of a program on `searchPath`, by the folders that are absolute; null where there is none. */
async function locate(name, searchPath) {
    const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)) {
        for (const ending of endings) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + ending);
            const runs = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)]).then(
            // A folder can be entered, which is the same permission.
            ([, info]) => info.isFile(), () => false);
            if (runs)
                return file;
        }
    }
    return null;
}


/***/ }),

/***/ 38485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ USAGE_EXIT_CODE),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   OE: () => (/* binding */ REASON_CODES),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sk: () => (/* binding */ guidanceOf)
/* harmony export */ });
/**
 * The failure table: which reason codes exist, the class of each and the outcome of each class (specification,
 * section G). Refuses to know how a code is detected: whoever sees the evidence gives the code, and nothing here reads
 * prose.
 */
/** What a run came to. Only `pass` can ever be allowed by a policy. */
const OUTCOMES = [
    'pass',
    'fail',
    'timeout',
    'config',
    'infra',
    'skipped',
    'cancelled',
    'stale',
];
/** Exit status of the command line per outcome; 2 is kept for usage errors (a bad flag or value). */
const EXIT_CODES = {
    pass: 0,
    fail: 1,
    config: 3,
    infra: 4,
    timeout: 5,
    skipped: 6,
    stale: 7,
    cancelled: 130,
};
const USAGE_EXIT_CODE = 2;
const CLASS_OUTCOMES = {
    task: 'fail',
    contract: 'fail',
    protocol: 'fail',
    internal: 'fail',
    timeout: 'timeout',
    config: 'config',
    credentials: 'config',
    quota: 'infra',
    network: 'infra',
    service: 'infra',
    launch: 'infra',
    skipped: 'skipped',
    cancelled: 'cancelled',
    stale: 'stale',
};
/** Every reason code there is. `stale`, `spend_capped` and `credentials_vanished` need a history to be produced. */
const REASONS = {
    task_error: {
        class: 'task',
        title: 'The cloud task ended in ERROR',
        cure: 'Open the cloud task and read its log; the command line does not tell the cause',
    },
    stage_failed: {
        class: 'task',
        title: 'A stage of the pipeline failed',
        cure: 'Read the log of the stage; mark it allowFailure if the run may go on without it',
    },
    diff_missing: {
        class: 'task',
        title: 'The cloud task is READY but produced no diff',
        cure: 'Open the cloud task; if it need not change files, set missing-diff to warn or ignore',
    },
    role_rejected: {
        class: 'task',
        title: 'A role that was put in place of the standard one does not accept the run',
        cure: 'Read what it says; the role is not a part of this action',
    },
    rule_failed: {
        class: 'contract',
        title: 'A rule of the contract does not hold for the recorded run',
        cure: 'Read the failed findings: each names the place in the record and its own cure',
    },
    applied_elsewhere: {
        class: 'contract',
        title: 'The diff of the cloud task was applied by somebody else while the run watched',
        cure: 'Find out who applied the task; a canary task must be left alone until it has ended',
    },
    answer_undecodable: {
        class: 'protocol',
        title: 'The service answered with something the Codex CLI cannot decode',
        cure: 'Check codex-version: the service may have changed its answers; retry once before reporting it',
    },
    cli_unrecognised: {
        class: 'protocol',
        title: 'The Codex CLI failed in a way this version of the action does not know',
        cure: 'Run the same command by hand with the same Codex CLI version and report what it prints',
    },
    internal_error: {
        class: 'internal',
        title: 'The action itself failed',
        cure: 'Report it with the message above and the uploaded run directory',
    },
    deadline_exceeded: {
        class: 'timeout',
        title: 'The deadline of the run passed before the cloud task ended',
        cure: 'Open the cloud task: it goes on without us; raise timeout-minutes if it only needs longer',
    },
    stage_timed_out: {
        class: 'timeout',
        title: 'A stage took longer than its own timeout',
        cure: 'Read the log of the stage for where it stood; raise its timeoutMs if it only needs longer',
    },
    input_invalid: {
        class: 'config',
        title: 'An input or a file it names is not usable',
        cure: 'Correct the value as the message says',
    },
    mode_unavailable: {
        class: 'config',
        title: 'The target cannot be run in the requested execution mode',
        cure: 'Set execution-mode: cloud, or name a pipeline whose stages have commands',
    },
    cloud_dispatch_off: {
        class: 'config',
        title: 'Cloud dispatch is switched off and the target has only a prompt',
        cure: 'Set cloud-dispatch: on, or give the target a command that can be run on this machine',
    },
    branch_unresolved: {
        class: 'config',
        title: 'No branch to run on could be told from the event or the checkout',
        cure: 'Set the input branch to a branch that exists in the repository on GitHub',
    },
    environment_unresolved: {
        class: 'config',
        title: 'No Codex Cloud environment is named anywhere',
        cure: 'Set the input cloud-environment or the variable CODEX_CLOUD_ENV_ID',
    },
    environment_not_found: {
        class: 'config',
        title: 'The account has no Codex Cloud environment with this id or label',
        cure: 'Set cloud-environment to the id or label of an environment that this account can see',
    },
    environment_ambiguous: {
        class: 'config',
        title: 'Several Codex Cloud environments have this label',
        cure: 'Set cloud-environment to the id of the environment instead of its label',
    },
    codex_missing: {
        class: 'config',
        title: 'The Codex CLI could not be found or installed',
        cure: 'Correct codex-path, or leave it empty to have the pinned version installed',
    },
    npm_missing: {
        class: 'config',
        title: 'The Codex CLI must be installed and there is no npm to do it',
        cure: 'Add actions/setup-node before this step, or set codex-path',
    },
    credentials_required: {
        class: 'config',
        title: 'There is no usable credential and on-missing-credentials is fail',
        cure: 'In a workflow give the secret codex-auth-json or codex-access-token; on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON or CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN, or name --codex-home',
    },
    rehearsal_with_credential: {
        class: 'config',
        title: 'A rehearsal was asked for while a live credential is given',
        cure: 'Remove the credential (an input, a variable CODEX_ORCHESTRATOR_… or --codex-home), or remove rehearse: a rehearsal must never see one',
    },
    approval_missing: {
        class: 'config',
        title: 'A stage requires an approval, and nobody gave it',
        cure: 'Call codex-orchestrator approve for a run on the command line; in a workflow guard the job by an environment with required reviewers instead',
    },
    request_refused: {
        class: 'config',
        title: 'The service refused the request as wrong',
        cure: 'Check cloud-environment, branch and cloud-attempts; the answer itself is never recorded',
    },
    credentials_malformed: {
        class: 'credentials',
        title: 'A credential is given but cannot be read',
        cure: 'Store the whole content of auth.json (made by codex login) in the secret or the variable, unchanged',
    },
    credentials_rejected: {
        class: 'credentials',
        title: 'The service does not accept the credential',
        cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret',
    },
    rate_limited: {
        class: 'quota',
        title: 'The service answered 429: a limit of the account is reached',
        cure: 'Wait for the limit to reset, or run the canary less often',
    },
    network_error: {
        class: 'network',
        title: 'The service could not be reached',
        cure: 'Check network, https-proxy and ca-certificate of the runner, then run again',
    },
    service_error: {
        class: 'service',
        title: 'The service failed on its side',
        cure: 'Run again later; the failure is not in this repository',
    },
    launch_in_doubt: {
        class: 'launch',
        title: 'A cloud task may have been created, but no answer proves it',
        cure: 'Look for the task in codex cloud list before running again: a second run may pay twice',
    },
    credentials_missing: {
        class: 'skipped',
        title: 'There is no credential for this mode',
        cure: 'In a workflow give the secret codex-auth-json or codex-access-token (openai-api-key is enough for agents on this machine); on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON or CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN, or name --codex-home; or rehearse, which needs none',
    },
    credentials_wrong_kind: {
        class: 'skipped',
        title: 'An API key cannot sign in to Codex Cloud',
        cure: 'Give codex-auth-json (a ChatGPT login) or codex-access-token; an API key is for agents on this machine only',
    },
    credentials_vanished: {
        class: 'skipped',
        title: 'The credential is gone although earlier runs had one',
        cure: 'Restore the secret: the canary has stopped watching',
    },
    spend_capped: {
        class: 'skipped',
        title: 'The cap on live cloud tasks is reached',
        cure: 'Wait for the next day, or raise the cap of the scenario',
    },
    cancelled: {
        class: 'cancelled',
        title: 'The run was cancelled',
        cure: 'Open the cloud task to see how it ends, or run again',
    },
    run_interrupted: {
        class: 'cancelled',
        title: 'The process of the run was killed before it could close its record',
        cure: 'Run again; look at the cloud task first if one is named',
    },
    stale: {
        class: 'stale',
        title: 'There has been no live pass for too long',
        cure: 'Find out why the scheduled canary no longer runs',
    },
};
const REASON_CODES = Object.keys(REASONS);
/** The class of a reason code. */
function classOf(code) {
    return REASONS[code].class;
}
/** The outcome a reason code leads to; null, the absence of a reason, is `pass`. */
function outcomeOf(code) {
    return code === null ? 'pass' : CLASS_OUTCOMES[classOf(code)];
}
/**
 * What happened and what to do, as one text. The title of the code stands beside it wherever it is shown, so a message
 * that says no more is left out.
 */
function guidanceOf(code, message, cure = REASONS[code].cure) {
    // A message may begin with the name of a call, which is no word to be capitalised.
    const sentence = message.replace(/^[a-z](?![a-z]*_)/, (letter) => letter.toUpperCase());
    return sentence === REASONS[code].title ? cure : `${sentence}. ${cure}`;
}


/***/ }),

/***/ 1059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
const REPLACEMENT = '***';
/** Characters. Shorter values would blank ordinary text; no credential of the services concerned is this short. */
const SHORTEST_SECRET = 6;
/** Shapes of tokens that must never be in a record, whoever they belong to; all but the last without a greatest length. */
const TOKEN_SHAPES = [
    {
        parts: [/\beyJ[A-Za-z0-9_-]{8}/g, /\.[A-Za-z0-9_-]{8}/y, /\.[A-Za-z0-9_-]{8}/y],
        stop: /[^A-Za-z0-9_-]/g,
    },
    { parts: [/\bat-[A-Za-z0-9_-]{20}/g], stop: /[^A-Za-z0-9_-]/g },
    { parts: [/\bsk-[A-Za-z0-9_-]{20}/g], stop: /[^A-Za-z0-9_-]/g },
    { parts: [/\bgh[pousr]_[A-Za-z0-9]{30}/g], stop: /[^A-Za-z0-9]/g },
    { parts: [/\bgithub_pat_[A-Za-z0-9_]{30}/g], stop: /[^A-Za-z0-9_]/g },
    { parts: [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g], stop: /(?:)/g },
];
/** The shapes without a greatest length lie within an unbroken run of these. */
const IN_TOKEN = /[A-Za-z0-9_.-]/;
/** The greatest length of the shape that has one. */
const LONGEST_HEADER = 64;
const LINE_END = /[\r\n]/;
class Redactor {
    #forms = new Set();
    #pattern = null;
    #longest = 0;
    /** No value goes over the end of a line, as no shape does: what stands before one is certain. */
    #withinLines = true;
    /** Adds values to hide from now on; values under six characters are ignored. */
    add(secrets) {
        for (const secret of secrets) {
            for (const form of formsOf(secret.reveal()))
                this.#forms.add(form);
        }
        this.#withinLines = ![...this.#forms].some((form) => LINE_END.test(form));
        // Longest first, so that a secret that contains another is replaced whole.
        const forms = [...this.#forms].sort((a, b) => b.length - a.length);
        this.#longest = forms[0]?.length ?? 0;
        this.#pattern = forms.length === 0 ? null : new RegExp(forms.map(escapePattern).join('|'), 'g');
    }
    /** The text with every known value and every token shape replaced. */
    redact(text) {
        let result = replace(text, this.#knownIn(text));
        for (const shape of TOKEN_SHAPES)
            result = replace(result, spansOf(shape, result));
        return result;
    }
    /** True where `redact` would change the text. */
    finds(text) {
        return this.redact(text) !== text;
    }
    /**
     * A redactor of a text that comes in pieces: `push` gives what is safe to pass on, `end` the rest. Together they
     * give what `redact` gives for the whole, however it is cut: nothing is passed on, or changed, before it is
     * certain that no value and no token shape goes on behind it.
     */
    stream() {
        let held = '';
        let due = 0;
        return {
            push: (chunk) => {
                held += chunk;
                const line = this.#withinLines ? lineEndIn(chunk) : 0;
                // Looked at only once it has doubled, so that a text without any place to cut stays linear.
                if (line === 0 && held.length < due)
                    return '';
                const safe = line > 0 ? held.length - chunk.length + line : this.#safeLength(held);
                const passed = this.redact(held.slice(0, safe));
                held = held.slice(safe);
                due = 2 * held.length;
                return passed;
            },
            end: () => {
                const rest = this.redact(held);
                held = '';
                due = 0;
                return rest;
            },
        };
    }
    /** Where known values stand; values that overlap are one span, so that no end of one is left. */
    #knownIn(text) {
        const pattern = this.#pattern;
        if (pattern === null)
            return [];
        const spans = [];
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
            const span = { start: match.index, end: match.index + match[0].length };
            const last = spans.at(-1);
            if (last !== undefined && span.start < last.end) {
                spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
            }
            else
                spans.push(span);
            // The next value may begin inside this one.
            pattern.lastIndex = match.index + 1;
        }
        return spans;
    }
    /** How much of the beginning can be redacted by itself, whatever follows the text. */
    #safeLength(text) {
        const reach = Math.max(this.#longest, LONGEST_HEADER) - 1;
        const bounded = [
            ...this.#knownIn(text),
            ...TOKEN_SHAPES.slice(-1).flatMap((shape) => spansOf(shape, text)),
        ];
        let length = Math.max(0, text.length - reach);
        for (let before = -1; before !== length;) {
            before = length;
            const cut = bounded.find(({ start, end }) => start < length && length < end);
            if (cut !== undefined)
                length = cut.start;
            if (IN_TOKEN.test(text.charAt(length)))
                while (length > 0 && IN_TOKEN.test(text.charAt(length - 1)))
                    length -= 1;
        }
        return length;
    }
}
/** Where the last line that has ended ends; 0 where none has. */
function lineEndIn(text) {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}
/** Where a shape stands. A beginning that leads to no whole token is not tried again from within: that would end alike. */
function spansOf({ parts: [start, ...rest], stop }, text) {
    const spans = [];
    start.lastIndex = 0;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        let end = runEnd(text, start.lastIndex, stop);
        const whole = rest.every((part) => {
            part.lastIndex = end;
            if (!part.test(text))
                return false;
            end = runEnd(text, part.lastIndex, stop);
            return true;
        });
        if (whole)
            spans.push({ start: match.index, end });
        start.lastIndex = end;
    }
    return spans;
}
function runEnd(text, from, stop) {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
}
function replace(text, spans) {
    if (spans.length === 0)
        return text;
    const parts = spans.map(({ start }, index) => `${text.slice(spans[index - 1]?.end ?? 0, start)}${REPLACEMENT}`);
    return `${parts.join('')}${text.slice(spans.at(-1)?.end ?? 0)}`;
}
function formsOf(value) {
    if (value.length < SHORTEST_SECRET)
        return [];
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const values = [value, ...lines].filter((part) => part.length >= SHORTEST_SECRET);
    const forms = values.flatMap((part) => [
        part,
        ...urlForms(part),
        JSON.stringify(part).slice(1, -1),
        ...base64Forms(part),
    ]);
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}
/** Percent-encoded as a part of a URL and as a form field, in both spellings of the hex digits. */
function urlForms(value) {
    const text = value.toWellFormed();
    const encoded = [encodeURIComponent(text), new URLSearchParams({ v: text }).toString().slice('v='.length)];
    return encoded.flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
/** What a base64 text holds of a value that starts at byte 0, 1 or 2 of a group of three, in both alphabets. */
function base64Forms(value) {
    return [0, 1, 2].flatMap((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
        const encoded = bytes.toString('base64');
        // The first and the last characters mix bits of neighbours that are not known.
        const start = Math.ceil((offset * 4) / 3);
        const end = Math.floor((bytes.length * 4) / 3);
        const stable = encoded.slice(start, end);
        return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ }),

/***/ 81622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * A value that cannot be printed by accident: string conversion, JSON and util.inspect all give a placeholder.
 * Only `reveal` gives the value, so every use of a secret can be found by that word.
 */

const PLACEHOLDER = '[secret]';
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for the one place that must hand it on. */
    reveal() {
        return this.#value;
    }
    toString() {
        return PLACEHOLDER;
    }
    toJSON() {
        return PLACEHOLDER;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return PLACEHOLDER;
    }
}


/***/ }),

/***/ 70770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/**
 * What to name instead of a name that nobody knows: the likely one, and all there are. Knows nothing of what is named.
 */
const MOST_LISTED = 20;
/** What to name instead, with the likely one in front. */
function oneOf(name, known) {
    if (known.length === 0)
        return 'Declare it: there is none yet';
    const near = nearest(name, known);
    return `${near === undefined ? '' : `Did you mean ${near}? `}Name one of ${listed(known)}`;
}
/** The first known name that this one is a misspelling of. */
function nearest(name, known) {
    return known.find((one) => isNear(name, one));
}
/** Names in one text, the first twenty of many. */
function listed(names) {
    const shown = names.slice(0, MOST_LISTED).join(', ');
    const more = names.length - MOST_LISTED;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
/** True where at most two letters, and less than most of a short name, are wrong, missing or too many. */
function isNear(name, other) {
    if (name.length > 100 || Math.abs(name.length - other.length) > 2)
        return false;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [line, letter] of [...name].entries()) {
        const next = [line + 1];
        for (let at = 0; at < other.length; at++) {
            const change = (row[at] ?? 0) + (other[at] === letter ? 0 : 1);
            next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
        }
        row = next;
    }
    return (row.at(-1) ?? 3) <= Math.min(2, name.length / 2);
}


/***/ }),

/***/ 94869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wL: () => (/* binding */ timeSpan),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   xn: () => (/* binding */ fenceOf)
/* harmony export */ });
/**
 * Foreign text made harmless for a terminal, a job log or a Markdown page. Knows nothing of secrets: what it is
 * given has been through the redactor.
 */
/**
 * Terminal sequences: control sequences, strings such as titles and links with their terminator, and the short ones.
 * No two parts can match the same text, so it stays linear where node's own stripper does not.
 */
const SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
/** Control and format characters but tab and line feed: what a terminal obeys, and what hides or reorders text. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** The text without terminal sequences, control characters and characters that reorder text. */
function plain(text) {
    return text.replace(SEQUENCE, '').replace(INVISIBLE, '');
}
/** One line of at most `limit` characters, safe to print anywhere; workflow commands in it are broken up. */
function oneLine(text, limit = 300) {
    const line = plain(text)
        .replace(/\s+/g, ' ')
        .trim()
        // One by one, so that of three colons no two are left together.
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '# #[');
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
/** Text as a Markdown table cell or paragraph that can hold no link, image, mention, HTML or table border. */
function markdown(text, limit = 300) {
    return oneLine(text, limit)
        .replace(/[&<>\\`*_{}[\]()#+!|~]/g, (char) => ENTITIES[char] ?? `\\${char}`)
        .replaceAll('@', '@\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/\bwww(?=\.)/gi, '$&\u200b');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A fenced block longer than any run of backticks in it; cut at `limit` characters, and said so. */
function fenced(text, language, limit) {
    const body = plain(text);
    const cut = body.length > limit ? `${body.slice(0, limit)}\n… cut: ${body.length - limit} more characters` : body;
    const fence = fenceOf(cut);
    return `${fence}${language}\n${cut.endsWith('\n') ? cut : `${cut}\n`}${fence}\n`;
}
/** Backticks for a block around `text`: more than stand together anywhere in it. */
function fenceOf(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(longest + 1);
}
/** `1 file`, `2 files`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** A time span for a person: `0.4 s`, `2 min 5 s`, `1 h 3 min`. */
function timeSpan(ms) {
    if (ms < 59_950)
        return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
/** `a-b` and `a_b` as `aB`. */
function camelCase(name) {
    return name.replace(/[-_]([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 50581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseYamlAs),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);

/** Parses YAML text. Throws RunError `input_invalid` that names the file and the place of the fault. */
async function parseYaml(text, file) {
    // An empty file is an empty document, of which the schema says what is missing.
    if (text.trim() === '')
        return null;
    const { CORE_SCHEMA, load, mergeTag, YAMLException } = await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 33243));
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
    const result = schema.safeParse(await parseYaml(text, file));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = issue?.path.map(String).join('.') || 'the top level';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `File ${file} is not usable at ${place}: ${issue?.message ?? 'wrong shape'}`, {
        guidance: `Correct ${place} in ${file}`,
    });
}


/***/ })

};
