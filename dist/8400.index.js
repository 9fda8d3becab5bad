export const id = 8400;
export const ids = [8400,3966,1911,4963];
export const modules = {

/***/ 71911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ replaceLogin),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   canReplaceLogin: () => (/* binding */ canReplaceLogin),
/* harmony export */   d9: () => (/* binding */ HeldLogin),
/* harmony export */   loginIn: () => (/* binding */ loginIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81622);
/* harmony import */ var _codex_home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75620);
/**
 * The login in a private CODEX_HOME, which the Codex CLI renews on its own: tells one login from another, says what may be
 * left on the disk so that a later process can keep a renewed one, and puts one back where the user has it. Asks nobody.
 */








/** A secret of the repository of the job, or a secret of Vault. */
const Place = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ environment: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(), name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        vault: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
            address: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
            namespace: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
            authority: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
        }),
        secret: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ mount: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['1', '2']), path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    }),
]);
/** What is left for a later process of the same job. Nothing in it opens anything: the sealed text least of all. */
const HeldLogin = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /** The private CODEX_HOME. */
    home: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Fingerprint of the login that is kept already: the one that was given, or a renewed one. */
    kept: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Where a renewed one goes to; null where it goes nowhere. */
    place: Place.nullable(),
    /** A renewed login that was not kept yet, as GitHub takes it. */
    sealed: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ keyId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).nullable(),
});
const Tokens = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ access_token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), refresh_token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
const Renewable = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tokens: Tokens });
/** Tells a login from a renewed one, however the file is written; null for one that is never renewed, or is none. */
function fingerprintOf(content) {
    const tokens = Renewable.safeParse(parsed(content.reveal())).data?.tokens;
    return tokens === undefined ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(JSON.stringify([tokens.refresh_token, tokens.access_token]));
}
/** The login that lies in a CODEX_HOME now; null where none can be read whole. */
async function loginIn(home) {
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'auth.json'), _codex_home_js__WEBPACK_IMPORTED_MODULE_6__.MAX_LOGIN_BYTES).catch(() => null);
    return text === null ? null : new _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(text);
}
/** Changes with every write of the login in a CODEX_HOME: one call of the system, where reading it takes many. Null where none lies there. */
function stampOf(home) {
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'auth.json'), { bigint: true, throwIfNoEntry: false });
        return info ? [info.ino, info.size, info.mtimeNs, info.ctimeNs].join() : null;
    }
    catch {
        // Reading it says what is wrong.
        return null;
    }
}
/** True where the login in a folder of the user's own can be replaced by a renewed one. */
async function canReplaceLogin(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'auth.json'))
        .then((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK))
        .then(() => true, () => false);
}
/**
 * Puts a renewed login into a folder of the user's own, whole or not at all and for its owner alone, in the place of the
 * one with the fingerprint `before`. Throws RunError `credential_rotation_lost` where another stands there, or none can.
 */
async function replaceLogin(folder, content, before) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'auth.json');
    // A link stays one.
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(named).catch(() => named);
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(path, _codex_home_js__WEBPACK_IMPORTED_MODULE_6__.MAX_LOGIN_BYTES);
    if (text === null || fingerprintOf(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(text)) !== before)
        throw lost(`${named} holds another login by now than this run began with`);
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, content.reveal(), { mode: 0o600 }).catch((cause) => {
        throw lost(`${named} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
    });
}
function lost(message) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('credential_rotation_lost', message);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ uploadRun),
/* harmony export */   CB: () => (/* binding */ artifactServiceFault),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   aZ: () => (/* binding */ downloadRun),
/* harmony export */   ty: () => (/* binding */ listRunFiles),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94869);
/**
 * A run folder as an artifact of a workflow run, there and back. Owns which files may leave the machine, what the
 * artifact is called and how long it may take; refuses to know what the files mean. A failure is a value.
 */






/** Most entries, folders included, that a run folder may hold. */
const MAX_ENTRIES = 5000;
/** Most bytes that the files of a run folder may have together, before compression. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Most bytes of a zip that is downloaded. */
const MAX_ZIP_BYTES = 64 * 1024 * 1024;
/** Most characters of an artifact's name. */
const MAX_NAME = 200;
/** What lib/files leaves behind when a process dies between writing and renaming. */
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
const TOO_LARGE = 'Look at what fills the folder: a run records a few files of some kilobytes each';
/**
 * `<prefix>-<workflow run id>-<attempt>-<job>-<8 hex of the run>`, at most 200 characters. The tail stays
 * whole, so that the jobs of a matrix, which share all the rest, never collide.
 */
function artifactName({ prefix, workflowRunId, attempt, job, runId, suffix = '' }) {
    const tail = `${/[0-9a-f]{8}$/.exec(runId)?.[0] ?? (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(runId).slice(0, 8)}${suffix}`;
    const head = [prefix, workflowRunId, attempt, job].join('-').replace(/[^\w.-]+/g, '-');
    return `${head.slice(0, MAX_NAME - tail.length - 1)}-${tail}`;
}
/**
 * Paths, relative to `folder` and sorted, of the regular files in it, dot-files included. No symbolic link is
 * listed or followed, and nothing temporary. Throws RunError `internal_error` above 5,000 entries or 256 MiB,
 * and the system's error for what cannot be read.
 */
async function listRunFiles(folder) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const found = [];
    const pending = [root];
    let entries = 0;
    let bytes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(next)) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                throw tooLarge(`more than ${MAX_ENTRIES} entries`);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(next, name);
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
            if (stat.isDirectory())
                pending.push(path);
            if (!stat.isFile() || TEMPORARY.test(name) || !(await isReadableInPlace(path)))
                continue;
            bytes += stat.size;
            if (bytes > MAX_BYTES)
                throw tooLarge(`more than ${MAX_BYTES} bytes`);
            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
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
        const files = await listRunFiles(options.folder);
        if (files.length === 0)
            return failed(`The folder ${options.folder} holds no file to upload`);
        if (options.signal?.aborted)
            return failed('The upload was cancelled before it began');
        return await bounded(upload(files, options), options, 'The upload');
    }
    catch (error) {
        return failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message);
    }
}
/** Asks the artifact service for the list of this workflow run. Null where it answers, else why not; never throws. */
async function artifactServiceFault(options) {
    const answer = await bounded(askForList(), options, 'The look at the artifact service');
    return answer === null ? null : answer.message;
}
async function askForList() {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1260), __webpack_require__.e(9118), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
        await new DefaultArtifactClient().listArtifacts();
        return null;
    }
    catch (error) {
        return failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message);
    }
}
async function upload(files, options) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1260), __webpack_require__.e(9118), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(options.folder);
        const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
        const { retentionDays = 0 } = options;
        const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, root, {
            retentionDays,
        });
        if (id === undefined || digest === undefined)
            return failed('The results service gave the artifact no id');
        return { ok: true, id, url: `${options.runUrl}/artifacts/${id}`, digest, bytes: size ?? 0 };
    }
    catch (error) {
        return failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message);
    }
}
/** Downloads the newest artifact that is wanted. Never throws; nothing of it is unpacked, so that no name in it leads anywhere. */
async function downloadRun(options) {
    return bounded(download(options).catch((error) => failed((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).message)), options, 'The download');
}
async function download({ wanted, from, folder }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1260), __webpack_require__.e(9118), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
    const client = new DefaultArtifactClient();
    const [repositoryOwner = '', repositoryName = ''] = from?.repository.split('/') ?? [];
    const findBy = from && {
        token: from.token.reveal(),
        workflowRunId: from.workflowRunId,
        repositoryOwner,
        repositoryName,
    };
    const where = findBy ? { findBy } : {};
    const { artifacts } = await client.listArtifacts({ latest: true, ...where });
    const artifact = artifacts.filter(wanted).sort((a, b) => b.id - a.id)[0];
    if (artifact === undefined) {
        const names = artifacts.slice(0, 5).map(({ name }) => name);
        const among = names.length === 0 ? '' : ` among ${names.join(', ')}`;
        return { ...failed(`There is no such artifact${among}`), absent: true };
    }
    if (artifact.size > MAX_ZIP_BYTES)
        return failed(`The artifact ${artifact.name} has ${artifact.size} bytes`);
    const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        skipDecompress: true,
        ...expected,
        ...where,
    });
    if (digestMismatch)
        return failed(`The artifact ${artifact.name} is not what was uploaded`);
    const [file = ''] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    return { ok: true, name: artifact.name, id: artifact.id, zip: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)) };
}
/** `work`, or a failure once its time is over. `work` must not reject: nobody may be left to hear it. */
async function bounded(work, { clock, timeoutMs, signal }, what) {
    const settled = new AbortController();
    const wake = AbortSignal.any(signal ? [settled.signal, signal] : [settled.signal]);
    const givenUp = clock.sleep(timeoutMs, wake).then(() => {
        const why = signal?.aborted ? 'was cancelled' : `did not end within ${timeoutMs / 1000} s`;
        return { ok: false, message: `${what} ${why}`, abandoned: true };
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)) === path;
}
function failed(message) {
    // A message of the blob store may quote the signed address.
    const unsigned = message.replace(/\bsig=[^&\s"']+/g, 'sig=***');
    return { ok: false, message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(unsigned), abandoned: false };
}
function tooLarge(what) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('internal_error', `The run folder holds ${what}`, { guidance: TOO_LARGE });
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checksJson: () => (/* binding */ checksJson),
/* harmony export */   checksMarkdown: () => (/* binding */ checksMarkdown),
/* harmony export */   checksText: () => (/* binding */ checksText),
/* harmony export */   failed: () => (/* binding */ failed),
/* harmony export */   missing: () => (/* binding */ missing),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   outputsOfChecks: () => (/* binding */ outputsOfChecks)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14814);



function ok(name, found) {
    return { name, status: 'ok', found, cure: null, code: null };
}
/** What is not there, by the words of the failure table; `why` says more. */
function missing(name, code, why = '') {
    const { title, cure } = _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code];
    return { name, status: 'fail', found: `${title}${why}`, cure, code };
}
/** What cannot be used, as the run itself would say it. */
function failed(name, { code, message, guidance }) {
    return { name, status: 'fail', found: message, cure: guidance, code };
}
/** The checks as one JSON document. */
function checksJson(checks, couldStart) {
    return { schema: 1, could_start: couldStart, checks };
}
/** The outputs of a step that only looks: the first fault where there is one, and never a pass. */
function outputsOfChecks(checks) {
    const code = checks.find(({ status }) => status === 'fail')?.code ?? null;
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLines */ .YT)({
        reason: code,
        ...(code === null
            ? {}
            : { 'run-outcome': (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(code), verdict: 'block', 'check-conclusion': 'failure' }),
    });
}
/** The checks for a person, each fault with its cure. */
function checksText(checks, couldStart) {
    const width = Math.max(...checks.map(({ name }) => name.length));
    const signs = { ok: 'ok', warn: 'warn', fail: 'FAIL' };
    const lines = checks.flatMap(({ name, status, found, cure, code }) => [
        `  ${signs[status].padEnd(4)}  ${name.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(found, 500)}${code === null ? '' : `  (${code})`}`,
        ...(cure === null ? [] : [`        ${''.padEnd(width)}  → ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(cure, 500)}`]),
    ]);
    return `${[...lines, '', endOf(couldStart)].join('\n')}\n`;
}
/** The checks as the step summary. */
function checksMarkdown(checks, couldStart) {
    const signs = { ok: '✅', warn: '⚠️', fail: '❌' };
    const rows = checks.map(({ name, status, found, cure, code }) => {
        const cells = [signs[status], name, (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(found, 500), code === null ? '' : `\`${code}\``];
        return `| ${[...cells, cure === null ? '' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(cure, 500)].join(' | ')} |`;
    });
    const table = ['| | what | found | code | what to do |', '|---|---|---|---|---|', ...rows].join('\n');
    return `**${couldStart ? '✅' : '❌'} ${endOf(couldStart)}**\n\n${table}\n`;
}
function endOf(couldStart) {
    return couldStart
        ? 'A run could start here; nothing was run'
        : 'A run could not start here; nothing was run';
}


/***/ }),

/***/ 14814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YT: () => (/* binding */ singleLines),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   uG: () => (/* binding */ outputsOfRefusal)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/**
 * The outputs of the action, by name. Pure. Fixed names, single lines; nothing in them is derived from a secret,
 * since the runner drops a whole output that its mask would change.
 */


const OUTPUTS = {
    'run-outcome': 'pass, fail, timeout, infra, config, skipped, cancelled or stale',
    reason: 'Reason code; empty for a pass',
    verdict: 'allow, warn, block or ignore; the step fails if and only if it is block',
    'check-conclusion': "GitHub's word for the verdict",
    evidence: 'live or rehearsal; empty for a run that was skipped or refused',
    'run-id': 'Id of the run; of several, as all that is said of one, that of the gravest',
    runs: 'Every run as JSON: task, run id, outcome, reason, verdict, evidence, cloud task',
    'manifest-path': 'Path of manifest.json',
    'summary-path': 'Path of run-summary.json',
    'cloud-task-id': 'Id of the cloud task',
    'cloud-task-url': 'Page of the cloud task',
    'cloud-status': 'Last known status of the cloud task',
    'diff-status': 'available, empty, unavailable, error or pending',
    'diff-path': 'Path of the diff',
    'findings-failed': 'How many rules of severity error do not hold',
    'codex-version': 'Version of the Codex CLI',
    'login-days-left': 'Days until the Codex CLI renews the login of codex-auth-json; empty for a credential that is never renewed',
    'login-renewal': 'kept, lost or not_renewed: what came of a renewal of the login; empty where none was due',
    'artifact-id': 'Id of the uploaded artifact; empty where post uploads it',
    'artifact-url': 'Page of the uploaded artifact',
    'secrets-hidden': 'How many secrets were found in what was to be uploaded; empty where nothing was looked at',
    'report-path': 'Path of the page that operation: report wrote; it is there until the job ends',
    'badge-path': 'Path of its badge',
    'applied-files': 'How many files were applied; empty where none were',
    'applied-sha256': 'SHA-256 of the diff that was applied',
    matrix: 'Of a plan: what strategy.matrix takes by fromJSON, with shard, name and timeout-minutes for each job',
    shards: 'Of a plan: how many jobs there are',
    expected: 'Of a plan: what the gate has to find, for its input expected',
    'timeout-minutes': 'Of a plan: timeout-minutes that is long enough for each of its jobs',
    'check-run-url': 'Of a gate: page of the check run that was made; empty where none was',
    issues: 'Of a notify: the tracking issues as JSON: scenario, what was done, number, page',
    'comment-url': 'Of a notify: page of the comment on the pull request; empty where there is none',
};
/** The outputs of a run that has a record; `runs` is what is told of it and of those beside it. */
function outputsOf(result, artifact, runs) {
    const { manifest, verdict, folder } = result;
    const cloud = manifest.cloud_execution;
    const failed = verdict.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    return singleLines({
        'run-outcome': verdict.outcome,
        reason: verdict.reason,
        verdict: verdict.policy.verdict,
        'check-conclusion': verdict.policy.check_conclusion,
        evidence: verdict.evidence,
        'run-id': manifest.run_id,
        runs: JSON.stringify(runs),
        'manifest-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'manifest.json'),
        'summary-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'run-summary.json'),
        'cloud-task-id': cloud?.task_id,
        'cloud-task-url': cloud?.status_url,
        // Where no task is known there is nothing that could have a status.
        'cloud-status': cloud?.task_id ? cloud.status : null,
        'diff-status': cloud?.task_id ? manifest.diff.status : null,
        'diff-path': manifest.diff.path === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cloud', manifest.diff.path.split('/').at(-1) ?? ''),
        'findings-failed': String(failed.length),
        'codex-version': manifest.codex_cli.version,
        'login-days-left': manifest.credential?.days_left?.toString(),
        'login-renewal': manifest.credential_rotation?.state,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
    });
}
/** The outputs where there is no record: an input or a file that cannot be used. It blocks on every event. */
function outputsOfRefusal(code) {
    return singleLines({
        'run-outcome': (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(code),
        reason: code,
        verdict: 'block',
        'check-conclusion': 'failure',
        'findings-failed': '0',
    });
}
/** Every output by name, each in one line. */
function singleLines(values) {
    const names = Object.keys(OUTPUTS);
    // A path is kept to the letter, but for what would end the line.
    const oneLine = (text) => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
    return Object.fromEntries(names.map((name) => [name, oneLine(values[name] ?? '')]));
}


/***/ }),

/***/ 23966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncAfter: () => (/* binding */ syncAfter),
  syncCheck: () => (/* binding */ syncCheck),
  syncSaved: () => (/* binding */ syncSaved)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/sync-knobs.js
var sync_knobs = __webpack_require__(55577);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/publish/checks.js
var checks = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/sync/settings.js


const DESTINATION = ['sync-base-url', 'sync-workspace-id', 'sync-bucket'];
const WORKSPACE = /^[A-Za-z0-9][\w.-]{0,127}$/;
const BUCKET = /^[^\s\p{Cc}\p{Cf}]{1,256}$/u;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;
const SECOND_MS = 1000;
const MIB = 1024 * 1024;
/** Whether and where runs are sent. */
function syncSetUp(inputs) {
    const { syncBaseUrl = '', syncWorkspaceId = '', syncBucket = '', syncToken, syncVaultPath = '' } = inputs;
    const [address, workspace, bucket] = [syncBaseUrl, syncWorkspaceId, syncBucket].map((text) => text.trim());
    const token = syncToken === undefined && syncVaultPath.trim() === '' ? '' : 'given';
    const given = [address, workspace, bucket, token];
    const names = [...DESTINATION, 'sync-token (or sync-vault-path)'];
    const missing = names.filter((_, at) => !given[at]);
    if (missing.length === names.length)
        return { state: 'off', why: `${names.join(', ')} are not set` };
    if (missing.length > 0)
        return {
            state: 'unusable',
            why: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set, while others are`,
        };
    const base = baseOf(address ?? '');
    if (typeof base === 'string')
        return { state: 'unusable', why: `sync-base-url ${base}` };
    if (!WORKSPACE.test(workspace ?? ''))
        return unusable('sync-workspace-id', workspace ?? '');
    if (!BUCKET.test(bucket ?? ''))
        return unusable('sync-bucket', bucket ?? '');
    const root = base.href.replace(/\/+$/, '');
    const endpoint = `${root}/workspaces/${encodeURIComponent(workspace ?? '')}/runs/import`;
    return { state: 'on', settings: { ...limitsOf(inputs), endpoint, bucket: bucket ?? '' } };
}
/** The address, or what is wrong with it; without it where it may hold a password. */
function baseOf(address) {
    const url = URL.parse(address);
    if (url === null)
        return 'is no address';
    if (url.username !== '' || url.password !== '')
        return 'holds a user or a password, which belong nowhere';
    if (url.search !== '' || url.hash !== '')
        return 'holds a query or a fragment, which belong nowhere';
    if (url.protocol === 'https:')
        return url;
    if (url.protocol === 'http:' && LOOPBACK.test(url.hostname))
        return url;
    return 'is not https: a token is sent in the clear to this machine only';
}
function unusable(name, value) {
    return { state: 'unusable', why: `${name} cannot be ${JSON.stringify((0,lib_text/* oneLine */.TN)(value, 60))}` };
}
function limitsOf(inputs) {
    const { syncFirstWaitSeconds: first, syncLongestWaitSeconds: longest } = inputs;
    return {
        rehearsals: inputs.syncRehearsals,
        retry: {
            attempts: inputs.syncAttempts ?? sync_knobs/* SYNC_DEFAULTS */.Z.attempts,
            firstWaitMs: (first ?? sync_knobs/* SYNC_DEFAULTS */.Z.firstWaitSeconds) * SECOND_MS,
            longestWaitMs: (longest ?? sync_knobs/* SYNC_DEFAULTS */.Z.longestWaitSeconds) * SECOND_MS,
            factors: {},
        },
        timeoutMs: (inputs.syncTimeoutSeconds ?? sync_knobs/* SYNC_DEFAULTS */.Z.timeoutSeconds) * SECOND_MS,
        maxBytes: (inputs.syncSizeMib ?? sync_knobs/* SYNC_DEFAULTS */.Z.sizeMib) * MIB,
        audit: {
            maxBytes: (inputs.auditLogKib ?? sync_knobs/* SYNC_DEFAULTS */.Z.auditLogKib) * 1024,
            files: inputs.auditLogFiles ?? sync_knobs/* SYNC_DEFAULTS */.Z.auditLogFiles,
        },
        httpsProxy: inputs.httpsProxy ?? null,
        caCertificate: inputs.caCertificate ?? null,
    };
}

// EXTERNAL MODULE: ./build/run/known-values.js
var known_values = __webpack_require__(15532);
;// CONCATENATED MODULE: ./build/run/sync.js
/**
 * The cloud sync beside runs: hears which have ended, sends them once their verdict is told, and answers the command
 * that sends what is left. What goes wrong is said; it delays nobody by more than the budget and changes no verdict.
 */








/** Who cancels a job has seconds before the process is killed. */
const CANCELLED_BUDGET_MS = 3000;
/** The sync of the runs of this process. */
function syncAfter(inputs, effects) {
    const ended = new Map();
    const root = effects.host.workingDirectory;
    const setUp = syncSetUp(inputs);
    return {
        asked: setUp.state !== 'off',
        heard({ event, task_id: taskId, run_id: runId }) {
            if (event !== 'run:completed')
                return;
            ended.set(`${taskId}/${runId}`, { taskId, runId, folder: (0,external_node_path_.join)(root, (0,reduce/* runFolder */.kQ)(taskId, runId)) });
        },
        async finish() {
            if (setUp.state === 'off' || ended.size === 0)
                return [];
            if (setUp.state === 'unusable')
                return [`Nothing was sent, for ${setUp.why}`];
            try {
                return await send(setUp.settings, [...ended.values()]);
            }
            catch (error) {
                return [`Nothing was sent, for ${effects.redactor.redact((0,errors/* toRunError */.D7)(error).message)}`];
            }
        },
    };
    async function send(settings, runs) {
        // Loaded only where something is sent.
        const [{ syncRuns }, { syncNotices }] = await Promise.all([
            __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 50461)),
            __webpack_require__.e(/* import() */ 3187).then(__webpack_require__.bind(__webpack_require__, 93187)),
        ]);
        const asked = (inputs.syncBudgetSeconds ?? sync_knobs/* SYNC_DEFAULTS */.Z.budgetSeconds) * 1000;
        const cancelled = effects.signal.aborted;
        const budget = cancelled ? Math.min(asked, CANCELLED_BUDGET_MS) : asked;
        const request = { runs, settings, budgetMs: { each: budget, all: budget }, replay: false, sinceMs: 0 };
        const deps = depsOf(inputs, effects);
        // What has cancelled the run cancels no message that it was.
        const signal = cancelled ? new AbortController().signal : effects.signal;
        return syncNotices(await syncRuns(request, { ...deps, signal }));
    }
}
/** Sends what is not there yet. Throws RunError `input_invalid` where the sync is off or not set up. */
async function syncSaved(inputs, { replay, since }, effects) {
    const setUp = syncSetUp(inputs);
    if (setUp.state !== 'on')
        throw new errors/* RunError */.e4('input_invalid', setUp.state === 'off'
            ? `The cloud sync is off: ${setUp.why}`
            : `The cloud sync is not set up: ${setUp.why}`, { guidance: CURE });
    const [{ syncRuns }, { syncExitCode, syncJson, syncText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 50461)),
        __webpack_require__.e(/* import() */ 3187).then(__webpack_require__.bind(__webpack_require__, 93187)),
    ]);
    const each = (inputs.syncBudgetSeconds ?? sync_knobs/* SYNC_DEFAULTS */.Z.commandBudgetSeconds) * 1000;
    const report = await syncRuns({
        runs: await (0,find_run/* runsOf */.ky)(effects.host.workingDirectory),
        settings: setUp.settings,
        budgetMs: { each, all: Number.POSITIVE_INFINITY },
        replay,
        sinceMs: since === undefined ? 0 : Date.parse(since),
    }, depsOf(inputs, effects));
    return {
        text: syncText(report),
        json: syncJson(report),
        exitCode: syncExitCode(report),
        notices: report.notices,
    };
}
const CURE = 'Set CODEX_CLOUD_BASE_URL, CODEX_CLOUD_WORKSPACE_ID, CLOUD_SYNC_BUCKET and a token, or the inputs of the same meaning; docs/sync.md says more';
/** Whether runs would be sent, for the doctor; a run starts in any case. */
function syncCheck(inputs) {
    const name = 'cloud sync';
    const setUp = syncSetUp(inputs);
    if (setUp.state === 'unusable')
        return { name, status: 'warn', found: setUp.why, cure: CURE, code: 'input_invalid' };
    const found = setUp.state === 'off' ? `off: ${setUp.why}` : `on: ${setUp.settings.endpoint}`;
    return (0,checks.ok)(name, found);
}
/** A token that ends sooner is not worth a request. */
const TOKEN_MS = 60_000;
function depsOf(inputs, effects) {
    effects.redactor.add((0,known_values/* secretsOfRequest */.A)({ inputs }, effects));
    const { clock, random, signal, host, broker } = effects;
    return {
        ...{ clock, random, signal, root: host.workingDirectory, machine: host.machine },
        redactor: effects.redactor,
        token: async () => inputs.syncToken ?? (await broker?.lease('cloud-sync', TOKEN_MS))?.values.token ?? null,
    };
}


/***/ })

};
