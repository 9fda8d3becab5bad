export const id = 836;
export const ids = [836,354];
export const modules = {

/***/ 38354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ INSTALL_MARK),
/* harmony export */   resolveCodex: () => (/* binding */ resolveCodex)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46519);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98377);
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
    const sha256 = await knownSha256(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'codex-sha256.json'));
    if (installed)
        await trustOnFirstUse(installed.folder, sha256, request.codexVersion);
    return { file, version: await versionOf(file, request), sha256, notice: installed?.notice ?? null };
}
/** The native binary behind a path: the file itself, or beside the npm shim that the path or link leads to. */
async function nativeFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
    if (file === null || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile())
        throw missing(`there is no file at codex-path ${path}`);
    const script = await isNodeScript(file).catch((cause) => {
        throw missing(`the file at codex-path ${path} cannot be read`, cause);
    });
    if (!script)
        return file;
    const platformPackage = `@openai/codex-${process.platform}-${process.arch}/package.json`;
    try {
        return await binaryOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(file).resolve(platformPackage)));
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
async function isNodeScript(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
        return /^#!.*\bnode\b/.test(buffer.subarray(0, bytesRead).toString('latin1'));
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
    if (version === undefined)
        throw missing(`${file} does not answer --version as the Codex CLI does`);
    return version;
}
/** Installs the requested release into the cache, unless it is there. */
async function install(request) {
    const { codexVersion: version, cache, lockFolder } = request;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, 'codex-cli', version, process.arch);
    const pinned = version === _lib_codex_js__WEBPACK_IMPORTED_MODULE_6__/* .CODEX_VERSION */ .h3;
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
    const file = await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)('npm', npmEnv.PATH ?? '');
    if (file === null)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('npm_missing', 'There is no npm on PATH to install the Codex CLI with');
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 81260));
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
        await (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_5__/* .killMarked */ .fR)(INSTALL_MARK, scratch);
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
        throw missing(`the Codex CLI could not be installed by npm: ${code}`);
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
async function knownSha256(file, memory) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(file))
        throw missing(`${file} is not absolute`);
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // The time of change, unlike that of modification, cannot be set back.
    const key = [file, info.ino, info.size, info.ctimeMs].join('|');
    const known = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(memory, 'utf8')
        .then((text) => (JSON.parse(text) ?? {}), () => ({}))
        .catch(() => ({}));
    const found = known[key];
    if (typeof found === 'string' && /^[0-9a-f]{64}$/.test(found))
        return found;
    const sha256 = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256File */ .Q3)(file);
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

/***/ 15836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33540);
// EXTERNAL MODULE: ./build/credentials/codex-home.js
var codex_home = __webpack_require__(75620);
// EXTERNAL MODULE: ./build/credentials/install.js
var install = __webpack_require__(38354);
// EXTERNAL MODULE: ./build/deps.js
var deps = __webpack_require__(10572);
// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(87642);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/process.js
var lib_process = __webpack_require__(98377);
// EXTERNAL MODULE: ./build/publish/annotations.js
var annotations = __webpack_require__(90354);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/evidence.js + 1 modules
var evidence = __webpack_require__(73653);
// EXTERNAL MODULE: ./build/publish/handover.js
var handover = __webpack_require__(38653);
// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/assert/tester.js
var tester = __webpack_require__(90684);
// EXTERNAL MODULE: ./build/execute/builder.js + 6 modules
var builder = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/manifest/events.js
var manifest_events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/failure.js
var failure = __webpack_require__(26742);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/run-summary.js
var run_summary = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/manifest/store.js + 2 modules
var manifest_store = __webpack_require__(99153);
// EXTERNAL MODULE: ./build/run/close.js + 2 modules
var run_close = __webpack_require__(57427);
// EXTERNAL MODULE: ./build/run/liveness.js
var liveness = __webpack_require__(13565);
// EXTERNAL MODULE: ./build/run/remember.js + 1 modules
var remember = __webpack_require__(4955);
;// CONCATENATED MODULE: ./build/run/finish.js
/**
 * What post does for a run whose own process was killed: ends what it left running, closes the record as cancelled
 * with the last known state, and never calls anything a pass.
 */















/** Closes an unfinished run. Null where it is finished, or holds no event to go on from. */
async function finish({ folder, policy, event }, deps) {
    const path = (0,external_node_path_.join)(folder, 'events.jsonl');
    const { events, torn } = await (0,liveness/* eventsIn */.pd)(folder);
    const first = events[0];
    if (first?.event !== 'run:started' || (await isFinished(folder, events)))
        return null;
    const workingDirectory = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder))));
    // The events name the folder that is written to: it must be the one that was asked for.
    if ((0,external_node_path_.join)(workingDirectory, (0,reduce/* runFolder */.kQ)(first.task_id, first.run_id)) !== folder)
        return null;
    // A line that was cut off by the kill would make the next one unreadable.
    if (torn)
        await (0,files/* replaceFile */.fR)(path, events.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await (0,liveness/* endChildren */.PH)(folder);
    const store = await (0,manifest_store/* openStore */.C)({
        workingDirectory,
        taskId: first.task_id,
        runId: first.run_id,
        clock: deps.clock,
        // Everything in the record went through the redactor of the run; nothing new comes in here.
        redactor: new redact/* Redactor */.p(),
        onEvent: () => { },
        events,
    });
    const roles = rolesOf(store);
    // What is known to have failed stands. All else, also a pass whose verdict was not written, was interrupted.
    const known = store.manifest.failure !== null || roles.judged?.success === false;
    const broken = (0,sessions/* brokenStage */.IC)(events);
    if (broken !== undefined && !known)
        await store.emit(failureOfStage(broken));
    else if (!known)
        await store.emit(interruption(store));
    return (0,run_close/* close */.V)({
        store,
        policy,
        event,
        ...roles,
        notices: [],
        remember: (manifest) => (0,remember/* remember */.k)(manifest, { ...deps, workingDirectory }),
    });
}
/** True where the run closed its own record: the verdict is the last file it writes. */
async function isFinished(folder, events) {
    if ((0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(events), 'run:completed') === undefined)
        return false;
    return (0,promises_.access)((0,external_node_path_.join)(folder, 'verdict.json')).then(() => true, () => false);
}
/** What the builder and the tester had recorded before the end. */
function rolesOf({ manifest, events: allEvents }) {
    const events = (0,sessions/* sessionOf */.MC)(allEvents);
    const built = (0,manifest_events/* findEvent */.MY)(events, 'build:completed');
    const tested = (0,manifest_events/* findEvent */.MY)(events, 'test:completed');
    const run = { subtaskId: (0,run_summary/* targetOf */.$r)(manifest), runId: manifest.run_id };
    return {
        built: built === undefined ? null : (0,builder/* builtOf */.QC)(manifest, built.payload),
        judged: tested === undefined ? null : (0,tester/* resultOf */.Bg)(tested.payload.findings, run),
    };
}
/** A stage told its end, and the run did not live to tell what follows from it. */
function failureOfStage({ stage, code = 'stage_failed', summary }) {
    return (0,failure/* failureEvent */.p)(code, { message: summary ?? `stage ${stage} failed`, phase: 'stage' });
}
function interruption({ manifest, events }) {
    const message = `the process of the run was killed${remote(manifest)}`;
    const phase = (0,failure/* phaseOf */.h)(events);
    // The kill came between the request and its answer: there may be a task that nobody can name.
    const doubt = {
        guidance: 'A cloud task may have been created: look in codex cloud list before running again',
    };
    return (0,failure/* failureEvent */.p)('run_interrupted', { message, phase, ...(phase === 'submit' ? doubt : {}) });
}
function remote({ cloud_execution: cloud }) {
    if (!cloud?.task_id)
        return '';
    const ended = cloud.status === 'ready' || cloud.status === 'applied' || cloud.status === 'error';
    return `; the last state read was ${cloud.status}${ended ? '' : ' and the remote task continues'}: ${cloud.status_url}`;
}

;// CONCATENATED MODULE: ./build/post.js
/**
 * The door of the action's post step: closes what a killed main left, uploads what is not uploaded yet, and removes
 * every credential from the disk. Never fails the job: the verdict is main's.
 */


















const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
/** Runs the post step. */
async function post() {
    process.stdout.on('error', () => { });
    const scratch = (0,handover/* readScratch */.p4)();
    // First of all, whatever is wrong with the rest: nothing that main started may live on, or keep a credential.
    await endOf(scratch);
    const abandoned = await complete().catch((error) => warn('The run could not be closed', error));
    await endOf(scratch);
    if (abandoned === true)
        process.exit();
}
/** Ends what carries the run's marks, then removes its private folder. */
async function endOf(scratch) {
    if (scratch === '')
        return;
    await (0,lib_process/* killMarked */.fR)('CODEX_HOME', (0,external_node_path_.join)(scratch, 'codex-home'));
    await (0,lib_process/* killMarked */.fR)(install/* INSTALL_MARK */.I, scratch);
    await (0,codex_home.wipe)(scratch).catch((error) => warn(`The folder ${scratch} could not be removed`, error));
}
async function complete() {
    const { done, folder, settings } = (0,handover/* readHandover */.IY)();
    if (done || settings === null || folder === '' || !(await exists(folder)))
        return false;
    await (0,liveness/* endChildren */.PH)(folder);
    const context = await (0,deps/* contextOfAction */.xD)();
    await closeRun(folder, settings.policy, context.event).catch((error) => warn('The record could not be closed', error));
    if (!settings.uploadArtifacts || context.workflow === null)
        return false;
    const request = {
        folder,
        runId: (0,external_node_path_.basename)(folder),
        settings,
        workflow: context.workflow,
        clock: clock/* systemClock */.ml,
        secondTry: true,
    };
    return (await (0,evidence/* uploadEvidence */.di)(request)).abandoned;
}
async function closeRun(folder, own, event) {
    const shipped = (0,external_node_path_.join)(CANARY, 'policy.yml');
    const policy = await (0,gate_policy/* loadPolicy */.tb)(shipped, own ?? undefined).catch((error) => {
        // A later step may have cleaned the workspace. What was not a pass cannot become one by another policy.
        warn('The shipped policy is used', error);
        return (0,gate_policy/* loadPolicy */.tb)(shipped);
    });
    const result = await finish({ folder, policy, event }, { clock: clock/* systemClock */.ml, random: clock/* systemRandom */.vg, hostname: (0,external_node_os_.hostname)() });
    if (result === null)
        return;
    process.stdout.write((0,console/* epilogue */.Th)(result));
    (0,evidence/* annotate */.fz)((0,annotations/* annotationsOf */.I)(result));
    await (0,evidence/* writeSummary */.Sy)((0,summary/* summaryOf */.YG)(result, await (0,summary/* diffText */.NI)(result)));
}
function warn(what, error) {
    core/* warning */.$e(`${what}: ${error instanceof Error ? error.message : String(error)}`);
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 90354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   T: () => (/* binding */ annotationOfRefusal)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73683);
/**
 * The annotations of a run: few, since the runner keeps ten of a kind. Pure; the door hands them to the runner.
 */



const LONGEST = 2000;
/** One annotation for the verdict, one for each warning of a pass and each notice. A plain pass needs none. */
function annotationsOf(result) {
    const { verdict, review } = result;
    const notices = result.notices.map((notice) => ({ level: 'notice', title: 'Codex canary', message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(notice, LONGEST) }));
    const others = [...(verdict.outcome === 'pass' ? warningsOf(result) : []), ...notices];
    if (verdict.outcome === 'pass' && verdict.policy.verdict === 'allow')
        return others;
    const title = `Codex canary: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence)}`;
    const unmet = verdict.policy.unmet_requirement;
    const cure = verdict.reason === null ? '' : `. ${review.decision.feedback}`;
    const words = unmet ?? `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInWords */ .jA)(result)}${cure}`;
    const message = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdict.outcome === 'skipped' ? `SKIPPED, nothing was tested. ${words}` : words, LONGEST);
    return [{ level: levelOf(result), title, message }, ...others];
}
/** Rules that do not hold and only warn: nothing else would show them on a pass. */
function warningsOf({ verdict }) {
    return verdict.findings
        .filter(({ status, severity }) => status === 'failed' && severity === 'warn')
        .map(({ rule, title, expected, actual, cure }) => ({
        level: 'warning',
        title: `Codex canary: ${rule}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`Not so: ${title}. Expected ${expected}, found ${actual}. ${cure}`, LONGEST),
    }));
}
/** The annotation where there is no record. */
function annotationOfRefusal(code, message, guidance) {
    const cure = guidance === '' ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure : guidance;
    return {
        level: 'error',
        title: `Codex canary: ${(0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(code)}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${message}. ${cure}`, LONGEST),
    };
}
function levelOf({ verdict }) {
    if (verdict.policy.verdict === 'block')
        return 'error';
    return verdict.outcome === 'skipped' ? 'notice' : 'warning';
}


/***/ }),

/***/ 73653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  di: () => (/* binding */ uploadEvidence),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33540);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/github/artifacts.js
/**
 * A run folder as an artifact of the workflow run. Owns which files may leave the machine, what the artifact
 * is called and how long an upload may take; refuses to know what the files mean. A failed upload is a value.
 */






/** Most entries, folders included, that a run folder may hold. */
const MAX_ENTRIES = 5000;
/** Most bytes that the files of a run folder may have together, before compression. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Most characters of an artifact's name. */
const MAX_NAME = 200;
/** What lib/files leaves behind when a process dies between writing and renaming. */
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
const TOO_LARGE = 'Look at what fills the folder: a run records a few files of some kilobytes each';
/**
 * `<prefix>-<workflow run id>-<attempt>-<job>-<8 hex of the run>`, at most 200 characters. The tail stays
 * whole, so that the jobs of a matrix, which share all the rest, never collide.
 */
function artifactName({ prefix, workflowRunId, attempt, job, runId }) {
    const tail = /[0-9a-f]{8}$/.exec(runId)?.[0] ?? (0,files/* sha256 */.sc)(runId).slice(0, 8);
    const head = [prefix, workflowRunId, attempt, job].join('-').replace(/[^\w.-]+/g, '-');
    return `${head.slice(0, MAX_NAME - tail.length - 1)}-${tail}`;
}
/**
 * Paths, relative to `folder` and sorted, of the regular files in it, dot-files included. No symbolic link is
 * listed or followed, and nothing temporary. Throws RunError `internal_error` above 5,000 entries or 256 MiB,
 * and the system's error for what cannot be read.
 */
async function listRunFiles(folder) {
    const root = await (0,promises_.realpath)(folder);
    const found = [];
    const pending = [root];
    let entries = 0;
    let bytes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for await (const { name } of await (0,promises_.opendir)(next)) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                throw tooLarge(`more than ${MAX_ENTRIES} entries`);
            const path = (0,external_node_path_.join)(next, name);
            const stat = await (0,promises_.lstat)(path);
            if (stat.isDirectory())
                pending.push(path);
            if (!stat.isFile() || TEMPORARY.test(name) || !(await isReadableInPlace(path)))
                continue;
            bytes += stat.size;
            if (bytes > MAX_BYTES)
                throw tooLarge(`more than ${MAX_BYTES} bytes`);
            found.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
        }
    }
    return found.sort();
}
/**
 * Uploads the files of a folder as one zip. Never throws: an upload that fails changes no verdict. Reads the
 * runner's `ACTIONS_*` variables through the client, which also prints its progress, without file names, on
 * stdout.
 */
async function uploadRun(options) {
    try {
        const files = (await listRunFiles(options.folder)).filter(options.accept ?? (() => true));
        if (files.length === 0)
            return failed(`The folder ${options.folder} holds no file to upload`);
        if (options.signal?.aborted)
            return failed('The upload was cancelled before it began');
        return await bounded(upload(files, options), options);
    }
    catch (error) {
        return failed((0,errors/* toRunError */.D7)(error).message);
    }
}
async function upload(files, options) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(118), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
        const root = await (0,promises_.realpath)(options.folder);
        const paths = files.map((file) => (0,external_node_path_.join)(root, file));
        const { retentionDays = 0 } = options;
        const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, root, {
            retentionDays,
        });
        if (id === undefined || digest === undefined)
            return failed('The results service gave the artifact no id');
        return { ok: true, id, url: `${options.runUrl}/artifacts/${id}`, digest, bytes: size ?? 0 };
    }
    catch (error) {
        return failed((0,errors/* toRunError */.D7)(error).message);
    }
}
/** `work`, or a failure once its time is over. `work` must not reject: nobody may be left to hear it. */
async function bounded(work, { clock, timeoutMs, signal }) {
    const settled = new AbortController();
    const wake = AbortSignal.any(signal ? [settled.signal, signal] : [settled.signal]);
    const givenUp = clock.sleep(timeoutMs, wake).then(() => {
        const why = signal?.aborted ? 'was cancelled' : `did not end within ${timeoutMs / 1000} s`;
        return { ok: false, message: `The upload ${why}`, abandoned: true };
    });
    try {
        return await Promise.race([work, givenUp]);
    }
    finally {
        settled.abort();
    }
}
/**
 * False where a folder on the way was swapped for a symbolic link after it was listed. Throws for a file that
 * cannot be read: the client would throw outside any promise when it comes to zip that one, and end the
 * process.
 */
async function isReadableInPlace(path) {
    await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
    return (await (0,promises_.realpath)(path)) === path;
}
function failed(message) {
    // A message of the blob store may quote the signed address.
    const unsigned = message.replace(/\bsig=[^&\s"']+/g, 'sig=***');
    return { ok: false, message: (0,lib_text/* oneLine */.TN)(unsigned), abandoned: false };
}
function tooLarge(what) {
    return new errors/* RunError */.e4('internal_error', `The run folder holds ${what}`, { guidance: TOO_LARGE });
}

// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
;// CONCATENATED MODULE: ./build/publish/evidence.js
/**
 * Brings the evidence of a run to where people look: annotations, step summary, artifact. What fails here is said
 * as a warning and changes no verdict.
 */






/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;
/** Shows annotations in the job log and on the workflow run's page. */
function annotate(annotations) {
    const say = { notice: core/* notice */.lm, warning: core/* warning */.$e, error: core/* error */.z3 };
    for (const { level, title, message } of annotations)
        say[level](message, { title });
}
/** Writes the step summary; a runner without one is no fault of the run. */
async function writeSummary(markdown) {
    await core/* summary */.z
        .addRaw(markdown, true)
        .write()
        .catch((error) => {
        core/* warning */.$e(`The step summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    });
}
/** Uploads what the run wrote, and nothing at all where a secret was found in it. */
async function uploadEvidence(request) {
    if (await holdsSecret(request.folder)) {
        core/* warning */.$e('The run directory holds a secret and was not uploaded: see the rule no-secret', {
            title: TITLE,
        });
        return { artifact: null, abandoned: false };
    }
    const first = await uploadAs(request.settings.artifactName, request);
    // An upload that was cut off keeps its name for good.
    const taken = request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
    const uploaded = taken ? await uploadAs(`${request.settings.artifactName}-post`, request) : first;
    if (uploaded.ok)
        return { artifact: uploaded, abandoned: false };
    core/* warning */.$e(`The run directory could not be uploaded: ${uploaded.message}`, { title: TITLE });
    return { artifact: null, abandoned: uploaded.abandoned };
}
const TITLE = 'Codex canary';
/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'verdict.json'), 'utf8').catch(() => '');
    const { findings } = schema/* VerdictRecord */.jy.safeParse((0,record/* parseJson */.qF)(text)).data ?? { findings: [] };
    return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}
function uploadAs(prefix, request) {
    const { folder, runId, settings, workflow, clock, signal } = request;
    return uploadRun({
        folder,
        accept: record/* isOwnFile */.Z4,
        name: artifactName({
            prefix,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId,
        }),
        ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
        runUrl: workflow.runUrl,
        clock,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        ...(signal ? { signal } : {}),
    });
}


/***/ }),

/***/ 38653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ saveSettings),
/* harmony export */   E3: () => (/* binding */ saveDone),
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   i1: () => (/* binding */ saveScratch),
/* harmony export */   mm: () => (/* binding */ saveFolder),
/* harmony export */   p4: () => (/* binding */ readScratch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33540);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, never a credential; post
 * must not read inputs, since the runner can give it those of another step.
 */



const Settings = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    uploadArtifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const SCRATCH_NAME = /^codex-orchestrator-[0-9a-f]{16}$/;
/** Saved before anything is written there. */
function saveScratch(scratch) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('scratch', scratch);
}
function saveSettings(settings) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('settings', JSON.stringify(settings));
}
function saveFolder(folder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('folder', folder);
}
function saveDone() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('done', 'true');
}
/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
function readScratch() {
    const scratch = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('scratch');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(scratch) && SCRATCH_NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(scratch)) ? scratch : '';
}
/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
function readHandover() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('settings');
    return {
        settings: text === '' ? null : Settings.parse(JSON.parse(text)),
        folder: runDirectory(_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('folder')),
        done: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('done') === 'true',
    };
}
/** The folder where it can be a run's; a state that somebody else wrote must not lead to an upload of anything else. */
function runDirectory(folder) {
    const seems = /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder);
    // By `..` it could lead anywhere.
    return seems && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder) === folder ? folder : '';
}


/***/ }),

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   WH: () => (/* binding */ summaryOfRefusal),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73683);
/**
 * The step summary: what a stranger needs to act, first line first. Pure text; escaped, capped far below the
 * runner's limit of 1 MiB, above which it drops the whole summary.
 */




/** The most bytes of a summary; the runner refuses more than 1,048,576. */
const MAX_SUMMARY_BYTES = 900_000;
const MAX_DIFF_CHARACTERS = 60_000;
const SIGNS = {
    pass: '✅',
    fail: '❌',
    timeout: '⏱️',
    infra: '🌩️',
    config: '🔧',
    skipped: '⏭️',
    cancelled: '🛑',
    stale: '🕸️',
};
/** The diff of a run as text; empty where it has none. */
async function diffText({ manifest, folder }) {
    const name = manifest.diff.path?.split('/').at(-1);
    return name === undefined ? '' : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cloud', name), 'utf8').catch(() => '');
}
/** The summary in Markdown. */
function summaryOf(result, diff) {
    const parts = [
        headline(result),
        banner(result),
        facts(result),
        rules(result.verdict.findings),
        diffBlock(result, diff),
        files(result),
    ];
    return cut(parts.filter((part) => part !== '').join('\n\n'));
}
/** The summary where there is no record. */
function summaryOfRefusal(outcome, reason, message) {
    return `**🔧 ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(outcome)}** · \`${reason}\` · ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(message, 1000)}\n`;
}
function headline(result) {
    const { manifest, verdict } = result;
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence);
    // A rehearsal is no proof of the service: it must not wear the sign of one.
    const sign = verdict.outcome === 'pass' && verdict.evidence === 'rehearsal' ? '🎭' : SIGNS[verdict.outcome];
    const url = manifest.cloud_execution?.status_url;
    // The emulator's tasks have no page.
    const link = url && verdict.evidence === 'live' ? `[cloud task](${url})` : `no cloud task page`;
    const reason = verdict.reason === null ? '' : ` · \`${verdict.reason}\``;
    return `**${sign} ${word}**${reason} · ${link} · next: \`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .nextCommand */ .hQ)(result))}\``;
}
function banner({ verdict }) {
    if (verdict.outcome === 'skipped') {
        return '> [!WARNING]\n> **Skipped: nothing was tested.** This is not a pass. The reason and the cure stand below.';
    }
    if (verdict.evidence === 'rehearsal') {
        return '> [!NOTE]\n> **Rehearsal.** The real Codex CLI ran against the embedded emulator; Codex Cloud was not asked.';
    }
    return '';
}
function facts(result) {
    const { manifest, verdict, review } = result;
    const cloud = manifest.cloud_execution;
    const rows = [
        ['What happened', (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonInWords */ .jA)(result)],
        ['What to do', verdict.reason === null ? null : review.decision.feedback],
        ['Verdict', `${verdict.policy.verdict} (event ${verdict.policy.event})`],
        ['Unmet requirement', verdict.policy.unmet_requirement],
        ['Failed in', manifest.failure && `${manifest.failure.phase} (class ${manifest.failure.class})`],
        ['Cloud task', cloud?.task_id],
        ['Last state', cloud?.task_id && `${cloud.status}, ${cloud.poll_count} polls`],
        ['Environment, branch', cloud && `${cloud.environment_id ?? '?'}, ${manifest.branch ?? '?'}`],
        [
            'Commit',
            manifest.head_sha && `${manifest.head_sha} (${manifest.commit_evidence ?? unproven(manifest)})`,
        ],
        [
            'Codex CLI',
            manifest.codex_cli.version && `${manifest.codex_cli.version}, SHA-256 ${manifest.codex_cli.sha256}`,
        ],
        ['Run', manifest.run_id],
    ];
    const lines = rows
        .filter(([, value]) => value)
        .map(([name, value]) => `| ${name} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(value ?? '', 1000)} |`);
    return ['| | |', '|---|---|', ...lines].join('\n');
}
/** The log is named with the intent: from there on something may have been sent. */
function unproven({ cloud_execution: cloud }) {
    return cloud?.log_path ? 'perhaps submitted' : 'not submitted';
}
function rules(findings) {
    if (findings.length === 0)
        return '';
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off');
    const table = ['| rule | | expected | found |', '|---|---|---|---|', ...findings.map(ruleRow)].join('\n');
    const heading = `${findings.length} rules, ${failed.length} not holding`;
    return `<details${failed.length > 0 ? ' open' : ''}><summary>${heading}</summary>\n\n${table}\n\n</details>`;
}
function ruleRow({ rule, severity, status, expected, actual }) {
    const sign = status === 'passed'
        ? 'holds'
        : status === 'failed'
            ? `**${severity === 'error' ? 'fails' : severity}**`
            : 'not applicable';
    return `| \`${rule}\` | ${sign} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(expected, 200)} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(actual, 200)} |`;
}
function diffBlock({ manifest }, diff) {
    if (diff === '')
        return '';
    const { files: count, additions, deletions } = manifest.diff;
    const heading = `Diff: ${count} files, +${additions} -${deletions}; fetched, not applied`;
    return `<details><summary>${heading}</summary>\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(diff, 'diff', MAX_DIFF_CHARACTERS)}\n</details>`;
}
function files({ manifest, notices }) {
    const lines = [
        ...notices.map((notice) => `- ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(notice, 500)}`),
        `- Record: \`.runs/${manifest.task_id}/cli/${manifest.run_id}\``,
    ];
    return `${lines.join('\n')}\n`;
}
function cut(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= MAX_SUMMARY_BYTES)
        return text;
    return `${new TextDecoder().decode(bytes.subarray(0, MAX_SUMMARY_BYTES)).replace(/\ufffd$/, '')}\n\nCut: the whole record is in the artifact.\n`;
}


/***/ })

};
