export const id = 7029;
export const ids = [7029,6466,1911];
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
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(path, content.reveal(), 0o600).catch((cause) => {
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

/***/ 64617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ unsealValues),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   unseal: () => (/* binding */ unseal),
/* harmony export */   yp: () => (/* binding */ sealValues)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81622);
/**
 * What post has to know where main did not live to do its work: the token that is to be revoked, and values that nothing
 * may show. Sealed, since the state of a step is a file. The key is made of what the runner gives the steps of this job
 * alone.
 */



const CIPHER = 'aes-256-gcm';
const Left = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    place: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        address: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        namespace: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        authority: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }),
    token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const Values = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
/** The state of a step is handed on as one variable, of which Linux starts no program with more than 128 KiB. */
const MAX_BYTES = 40_000;
/** The token and its place as one word; `key` is long and nobody's to guess. */
function seal({ place, token }, key, random) {
    return sealed(JSON.stringify({ place, token: token.reveal() }), key, random);
}
/** What was sealed; null for whatever was not sealed by this key. */
function unseal(word, key) {
    const { data } = Left.safeParse(unsealed(word, key));
    return data === undefined ? null : { place: data.place, token: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(data.token) };
}
/** Values as one word: the last ones, as many as there is room for. */
function sealValues(values, key, random) {
    const kept = [];
    let room = MAX_BYTES;
    for (const value of values.map((one) => one.reveal()).reverse()) {
        room -= Buffer.byteLength(JSON.stringify(value)) + 1;
        if (room < 0)
            break;
        kept.push(value);
    }
    return sealed(JSON.stringify(kept), key, random);
}
/** The values; none for whatever was not sealed by this key. */
function unsealValues(word, key) {
    return (Values.safeParse(unsealed(word, key)).data ?? []).map((value) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value));
}
function sealed(text, key, random) {
    const salt = random(16);
    const iv = Buffer.from(random(12), 'hex');
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, keyOf(key, salt), iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [salt, iv.toString('hex'), cipher.getAuthTag().toString('hex'), body.toString('hex')].join('.');
}
function unsealed(word, key) {
    const [salt = '', iv = '', tag = '', body = ''] = word.split('.');
    try {
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(CIPHER, keyOf(key, salt), Buffer.from(iv, 'hex'), {
            authTagLength: 16,
        });
        decipher.setAuthTag(Buffer.from(tag, 'hex'));
        const text = Buffer.concat([decipher.update(Buffer.from(body, 'hex')), decipher.final()]);
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return null;
    }
}
function keyOf(key, salt) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', key.reveal(), salt, 'codex-orchestrator', 32));
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
        return failed(`There is no such artifact${names.length === 0 ? '' : ` among ${names.join(', ')}`}`);
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

/***/ 56466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ RECORDS_SUFFIX),
/* harmony export */   openPast: () => (/* binding */ openPast)
/* harmony export */ });
/* unused harmony export MOST_REQUESTS */
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _lib_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
/**
 * Earlier workflow runs of the same workflow, and the small artifacts that they left, by GitHub's REST API. Owns which of
 * them may be believed to be the repository's own, and every bound: time, requests, bytes. Refuses to know what is in them.
 */




/** A job may ask GitHub 1,000 times an hour, together with every other job of the repository. */
const MOST_REQUESTS = 80;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ZIP_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 8 * 1024 * 1024;
const MOST_FILES = 4;
const REQUEST_MS = 10_000;
const ALL_MS = 30_000;
const PER_PAGE = 100;
/** A matrix has 256 jobs at most, and each leaves two artifacts, those of another action aside. */
const MOST_ARTIFACT_PAGES = 10;
/** What ends the name of an artifact with records; that of a run ends with eight hex digits of its id, or with `-post`. */
const RECORDS_SUFFIX = '-records';
const RECORDS = new RegExp(`-[0-9a-f]{8}${RECORDS_SUFFIX}(?:-post)?$`);
/** How often, how long and for how many bytes GitHub may still be asked. */
class Budget {
    left = MOST_REQUESTS;
    bytes = MOST_BYTES;
    #until = _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock.now() + ALL_MS;
    #asking;
    constructor(asking) {
        this.#asking = asking;
    }
    /** The options of one more request. Throws once there must be none. */
    request() {
        const { requestMs = REQUEST_MS, signal } = this.#asking;
        const leftMs = this.#until - _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.systemClock.now();
        if (this.left <= 0)
            throw new Error(`it was asked ${MOST_REQUESTS} times, which has to be enough`);
        if (leftMs <= 0)
            throw new Error(`it has taken ${ALL_MS / 1000} s`);
        this.left -= 1;
        return { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(Math.min(requestMs, leftMs)), signal]) };
    }
}
/** The past of a workflow. Asks nothing yet. */
function openPast(asking) {
    const { token, apiUrl, repository, workflowRunId } = asking;
    const [owner = '', repo = ''] = repository.split('/');
    const names = { owner, repo };
    const budget = new Budget(asking);
    const client = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)).then(({ getOctokit }) => getOctokit(token.reveal(), { baseUrl: apiUrl }));
    // Whoever asks first is told why it cannot be loaded.
    client.catch(() => { });
    let workflow = null;
    async function workflowId() {
        const { rest } = await client;
        const asked = { ...names, run_id: workflowRunId, request: budget.request() };
        return (await rest.actions.getWorkflowRun(asked)).data.workflow_id;
    }
    /** The artifacts of a run: those of hundreds of jobs are on several pages. */
    async function artifactsOf(id) {
        const artifacts = [];
        for (let page = 1; page <= MOST_ARTIFACT_PAGES; page += 1) {
            const asked = { ...names, run_id: id, per_page: PER_PAGE, page, request: budget.request() };
            const { data } = await (await client).rest.actions.listWorkflowRunArtifacts(asked);
            artifacts.push(...data.artifacts);
            if (data.artifacts.length < PER_PAGE)
                return { artifacts, more: false };
        }
        return { artifacts, more: true };
    }
    return {
        get left() {
            return budget.left;
        },
        async runs({ branch, sha, page = 1 }) {
            workflow ??= workflowId();
            const { rest } = await client;
            const { data } = await rest.actions.listWorkflowRuns({
                ...{ ...names, workflow_id: await workflow, per_page: PER_PAGE, page },
                ...(branch === undefined ? {} : { branch }),
                ...(sha === undefined ? {} : { head_sha: sha }),
                request: budget.request(),
            });
            return data.workflow_runs.map((run) => ({
                id: run.id,
                attempt: run.run_attempt ?? 1,
                own: isOwn(run.head_repository?.full_name, repository),
                branch: run.head_branch,
                event: run.event,
                sha: run.head_sha,
                completed: run.status === 'completed',
                updatedMs: Date.parse(run.updated_at),
                startedMs: Date.parse(run.run_started_at ?? run.created_at),
            }));
        },
        async ledgersOf(run, file) {
            const { request: ask } = await client;
            const [texts, damaged, unread] = [[], [], []];
            const { artifacts, more } = await artifactsOf(run.id);
            if (more)
                damaged.push(`run ${run.id}: it has more than ${artifacts.length} artifacts`);
            for (const { id, name, size_in_bytes: size } of artifacts.filter(isRecord(run))) {
                const told = (why) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${name}: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toRunError */ .D7)(why).message}`);
                if (size > MOST_ZIP_BYTES) {
                    damaged.push(told(new Error(`it has ${size} bytes`)));
                    continue;
                }
                const zip = await download((route, more) => ask(route, { ...names, ...more }), id, budget).catch((error) => void unread.push(told(error)));
                if (zip === undefined)
                    continue;
                try {
                    texts.push(textIn(zip, file));
                }
                catch (error) {
                    damaged.push(told(error));
                }
            }
            return { texts, damaged, unread };
        },
    };
}
/** Null where it is larger than is accepted, whatever its list says of its size. */
async function download(ask, id, budget) {
    const { data } = await ask('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        artifact_id: id,
        archive_format: 'zip',
        request: { ...budget.request(), parseSuccessResponseBody: false },
    });
    const pieces = [];
    let size = 0;
    for await (const piece of data) {
        size += piece.length;
        if (size > Math.min(MOST_ZIP_BYTES, budget.bytes))
            return null;
        pieces.push(piece);
    }
    budget.bytes -= size;
    return Buffer.concat(pieces);
}
/** GitHub writes names in the case of whoever typed them. */
function isOwn(head, repository) {
    return head?.toLowerCase() === repository.toLowerCase();
}
/** One that has expired is not there any more. */
function isRecord({ id }) {
    return ({ name, expired }) => !expired && RECORDS.test(name) && name.includes(`-${id}-`);
}
function textIn(zip, file) {
    if (zip === null)
        throw new Error('it is larger than is accepted');
    const files = (0,_lib_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .readZip */ .u)(zip, { entries: MOST_FILES, bytes: MOST_UNPACKED_BYTES });
    if (typeof files === 'string')
        throw new Error(files);
    const content = files.get(file);
    if (content === undefined)
        throw new Error(`it holds no ${file}`);
    return content.toString('utf8');
}


/***/ }),

/***/ 60077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ givenByAction),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   ay: () => (/* binding */ inputOfPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33540);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61873);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81622);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70770);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _from_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73330);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90743);
/**
 * Reads the knobs as the runner gives them to an action. Has every secret masked the moment
 * it is read, before any message can hold it.
 */








/**
 * The texts of all inputs; empty where the workflow gives none. Throws RunError `input_invalid` for a misspelt one, which
 * the runner hands over as it does any other, with a warning.
 */
function givenByAction(mask) {
    const given = secretInputs(mask);
    refuseMisspelt();
    return (0,_from_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .withJobVariables */ .d0)(given, process.env);
}
/** The texts of all inputs as they are, each secret masked: for post, which shows none and goes by none. */
function secretInputs(mask) {
    const given = Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8.map((name) => [name, textOf(name)]));
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8) {
        // A whole auth.json is never masked: the runner would also mask each of its lines, braces included.
        const value = given[name] ?? '';
        if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .metaOf */ .fX)(name).secret && name !== 'codex-auth-json' && value.length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c)
            mask(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value));
    }
    return given;
}
/**
 * A token by which post keeps a renewed login: the only inputs that it goes by, since a token is no thing to leave in the
 * state, which lies in a file as long as main is at work. Where the login goes stands in the state.
 */
function inputOfPost(name, mask) {
    const value = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name);
    if (value.length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c)
        mask(new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value));
    return value === '' ? null : new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value);
}
/** A prompt keeps its blanks, so that one of nothing else is refused and not taken for none. */
function textOf(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name, { trimWhitespace: name !== 'prompt' });
}
function refuseMisspelt() {
    const names = new Set(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8.map((name) => `INPUT_${name.toUpperCase()}`));
    for (const variable of Object.keys(process.env).filter((name) => name.startsWith('INPUT_') && !names.has(name))) {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .pA)(name, _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .KNOB_NAMES */ .k8);
        // One that is like none may be somebody else's variable.
        if (near !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `There is no input ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name)}`, {
                guidance: `Did you mean ${near}?`,
            });
    }
}


/***/ }),

/***/ 73330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ optionsByVariables),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Vh: () => (/* binding */ laid),
/* harmony export */   YY: () => (/* binding */ givenByExisting),
/* harmony export */   _y: () => (/* binding */ EXISTING),
/* harmony export */   d0: () => (/* binding */ withJobVariables),
/* harmony export */   i8: () => (/* binding */ givenByVariables)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31764);
/**
 * Reads the knobs from environment variables, for the command line: ours, `CODEX_ORCHESTRATOR_` and the knob's name,
 * and below them those of an existing codex-orchestrator that mean the same; and the options that have one. Is handed
 * the environment.
 */



/** The words that an existing codex-orchestrator takes, beside our own, for a fallback. */
const FALLBACKS = {
    auto: ['allow', 'allowed', 'enabled', 'on', 'true', 'yes', '1'],
    strict: ['deny', 'denied', 'disabled', 'never', 'off', 'false', '0'],
};
const ALSO = Object.entries(FALLBACKS).map(([policy, words]) => `${words.join(', ')} for ${policy}`);
/**
 * Variables of an existing codex-orchestrator. `CODEX_CLOUD_ENV_ID` and `CODEX_CLOUD_BRANCH` are not among them: they
 * stand below the scenario, in the action too.
 */
const EXISTING = [
    {
        variable: 'CODEX_CLOUD_TIMEOUT_SECONDS',
        knob: 'timeout-minutes',
        as: 'in seconds',
        read: (value) => divided(value, 60),
    },
    { variable: 'CODEX_CLOUD_POLL_INTERVAL_SECONDS', knob: 'poll-interval-seconds' },
    { variable: 'CODEX_CLOUD_EXEC_ATTEMPTS', knob: 'cloud-attempts' },
    { variable: 'CODEX_CLOUD_STATUS_RETRY_LIMIT', knob: 'poll-errors-in-a-row' },
    {
        variable: 'CODEX_CLOUD_STATUS_RETRY_BACKOFF_MS',
        knob: 'retry-first-wait-seconds',
        as: 'in milliseconds',
        read: (value) => divided(value, 1000),
    },
    {
        variable: 'CODEX_ORCHESTRATOR_CLOUD_FALLBACK',
        knob: 'fallback',
        as: `also ${ALSO.join('; ')}`,
        read: fallback,
    },
    { variable: 'CODEX_ORCHESTRATOR_ROOT', knob: 'working-directory' },
    { variable: 'CODEX_CLI_BIN', knob: 'codex-path', as: 'a path, and no name to look for', read: unlessBare },
    { variable: 'MCP_RUNNER_TASK_ID', knob: 'task' },
    { variable: 'CODEX_CLOUD_BASE_URL', knob: 'sync-base-url' },
    { variable: 'CODEX_CLOUD_WORKSPACE_ID', knob: 'sync-workspace-id' },
    { variable: 'CLOUD_SYNC_BUCKET', knob: 'sync-bucket' },
    { variable: 'CLOUD_SYNC_VAULT_PATH', knob: 'sync-vault-path' },
];
/** Those that count in a workflow as well: a job sets them once for all of its steps. */
const IN_WORKFLOWS = [
    'sync-base-url',
    'sync-workspace-id',
    'sync-bucket',
    'sync-vault-path',
];
/** The environment variable of a knob or of an option. */
function variableOf(name) {
    return `CODEX_ORCHESTRATOR_${name.toUpperCase().replaceAll('-', '_')}`;
}
/** What our own variables say of these knobs; an empty one counts as absent. */
function givenByVariables(names, env) {
    return layerOf(names.map((knob) => ({ variable: variableOf(knob), knob })), env);
}
/**
 * What our own variables say of these options, by the name of the option; of one without a value `true`, or nothing.
 * Throws RunError `input_invalid` for a text that cannot be used.
 */
function optionsByVariables(options, env) {
    const set = options.flatMap(({ name, reader, variable }) => {
        const own = variableOf(name);
        const text = variable === undefined ? '' : (env[own] ?? '');
        if (text === '')
            return [];
        const result = (reader ?? _readers_js__WEBPACK_IMPORTED_MODULE_2__/* .yesOrNo */ .GX).read(text);
        if ('cure' in result)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('input_invalid', `Variable ${own} cannot be ${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text)}: ${result.cure}`, {
                guidance: `Correct the variable ${own}`,
            });
        return reader === undefined && text === 'false' ? [] : [[name, text]];
    });
    return new Map(set);
}
/** What the variables of an existing codex-orchestrator say of these knobs. */
function givenByExisting(names, env) {
    return layerOf(EXISTING.filter(({ knob }) => names.includes(knob)), env);
}
/** The inputs of a step, over the variables of its job. */
function withJobVariables(given, env) {
    return laid([{ given, origins: {} }, givenByExisting(IN_WORKFLOWS, env)]).given;
}
/**
 * Lays layers over each other, the highest first. A text is left out where a higher layer says the same knob, or one
 * that excludes it.
 */
function laid([highest, ...lower]) {
    let { given, origins } = highest;
    for (const layer of lower) {
        const said = new Set(Object.entries(given).flatMap(([name, value]) => (value ? [name] : [])));
        const free = Object.keys(layer.given).filter((name) => !said.has(name) && !excluded(name, said));
        given = { ...given, ...pick(layer.given, free) };
        origins = { ...origins, ...pick(layer.origins, free) };
    }
    return { given, origins };
}
function layerOf(variables, env) {
    const set = variables.flatMap(({ variable, knob, read }) => {
        const value = env[variable] ?? '';
        const text = read === undefined ? value : read(value);
        return text === '' ? [] : [{ variable, knob, text }];
    });
    return {
        given: Object.fromEntries(set.map(({ knob, text }) => [knob, text])),
        origins: Object.fromEntries(set.map(({ knob, variable }) => [knob, variable])),
    };
}
function excluded(name, said) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .EXCLUSIVE */ .PC.some(([one, other]) => (one === name && said.has(other)) || (other === name && said.has(one)));
}
function pick(from, names) {
    return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
/** In any case of the letters; a word that is none stays as it is, to be refused by name. */
function fallback(word) {
    const lower = word.trim().toLowerCase();
    const [policy = word] = Object.entries(FALLBACKS).find(([own, words]) => own === lower || words.includes(lower)) ?? [];
    return policy;
}
/** In a larger unit; what is no number stays as it is, to be refused by name. */
function divided(value, by) {
    return /^\d+(?:\.\d+)?$/.test(value) ? String(Number(value) / by) : value;
}
/** A bare name would be looked for on PATH, where what runs with a credential is never taken from. */
function unlessBare(file) {
    return /[/\\]/.test(file) ? file : '';
}


/***/ }),

/***/ 10814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EXPLANATIONS),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
const CODES = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/codes.md';
/** Every reason code, in the order of the failure table. */
const EXPLANATIONS = {
    task_error: {
        why: "The agent gave up, the environment's set-up script failed, or somebody cancelled the task: the Codex CLI prints ERROR for all three",
        next: 'codex cloud status <task>',
    },
    stage_failed: {
        why: 'Its command ended with another exit status than 0, or its agent could not finish',
        next: 'codex-orchestrator show <run>',
    },
    apply_failed: {
        why: 'The files have changed since the cloud task began, or the work tree has changes of its own',
        next: 'git status',
    },
    apply_refused: {
        why: 'The run is no proven pass, or its diff touches paths that are denied, such as workflows or hooks',
        next: 'codex-orchestrator show <run> --diff',
    },
    diff_missing: {
        why: 'The prompt was a question, nothing had to be changed, or the service lost the diff',
        next: 'codex cloud diff <task>',
    },
    role_rejected: {
        why: 'The program that uses this action as a library put a role of its own in place',
        next: 'codex-orchestrator show <run>',
    },
    rule_failed: {
        why: 'The cloud task did something else than was asked, or a rule is stricter than the scenario',
        next: 'codex-orchestrator assert <run>',
    },
    applied_elsewhere: {
        why: 'Somebody, or another automation, pressed Apply on the page of the task',
        next: 'codex cloud status <task>',
    },
    answer_undecodable: {
        why: 'The service changed the shape of its answers, or something between it and the runner answered in its place',
        next: 'codex cloud list --json',
    },
    cli_unrecognised: {
        why: 'The Codex CLI is another release than the pinned one, was killed from outside, or crashed',
        next: 'codex --version',
    },
    internal_error: {
        why: 'The disk is full or cannot be written, or there is a mistake in this action',
        next: 'codex-orchestrator show <run>',
    },
    deadline_exceeded: {
        why: 'The task is larger than the time it was given, the service is slow, or it grew a state that the Codex CLI shows as PENDING for ever',
        next: 'codex-orchestrator resume --run <run>',
    },
    stage_timed_out: {
        why: 'It waits for input that never comes, or for a service that does not answer',
        next: 'codex-orchestrator show <run>',
    },
    input_invalid: {
        why: 'A word is misspelt, two inputs exclude each other, or a file is not where it is said to be',
        next: 'codex-orchestrator help start',
    },
    mode_unavailable: {
        why: 'The target has only commands and the mode is cloud, or only a prompt and the mode is mcp',
        next: 'codex-orchestrator plan',
    },
    cloud_dispatch_off: {
        why: 'cloud-dispatch is off, as a guard, and the run would have to go to the cloud',
        next: 'codex-orchestrator plan',
    },
    branch_unresolved: {
        why: 'The checkout has a detached HEAD, as on pull requests, or there is no repository',
        next: 'git branch --show-current',
    },
    branch_not_found: {
        why: 'The branch was never pushed, was deleted after a merge, or stands in a fork',
        next: 'git ls-remote origin <branch>',
    },
    head_moved: {
        why: 'Somebody pushed to the branch between the event and the submit, or while the task was at work',
        next: 'git ls-remote origin <branch>',
    },
    environment_unresolved: {
        why: 'Neither input nor scenario nor variable names one, and the repository is not known',
        next: 'codex-orchestrator doctor',
    },
    environment_not_found: {
        why: 'It is misspelt, belongs to another workspace, or the account has lost access to the repository',
        next: 'codex cloud list --json',
    },
    environment_ambiguous: {
        why: 'Labels need not be unique, and several environments of a repository often share one',
        next: 'codex cloud',
    },
    codex_missing: {
        why: 'codex-path leads nowhere, or the registry of npm could not be reached',
        next: 'codex-orchestrator doctor --install',
    },
    npm_missing: {
        why: 'The runner has no Node, or PATH does not lead to its npm',
        next: 'npm --version',
    },
    action_changed: {
        why: 'A stage, or what it installed, wrote into the folder of the action; or the action is used as ./ and a stage builds it, which belongs into a step of its own',
        next: 'git status',
    },
    credentials_required: {
        why: 'The secret is not set for this repository or environment, or the event is one that gets no secrets',
        next: 'codex-orchestrator doctor',
    },
    rehearsal_with_credential: {
        why: 'A job that rehearses still hands over the secret of the live one',
        next: 'codex-orchestrator canary --rehearse',
    },
    approval_missing: {
        why: 'Nobody approved in time, or the run is in a workflow, where nobody can',
        next: 'codex-orchestrator show <run>',
    },
    request_refused: {
        why: 'The service answered 4xx: the branch, the environment or the number of attempts is not to its liking',
        next: 'codex-orchestrator doctor',
    },
    task_not_found: {
        why: 'The task was deleted, cloud-task-id is misspelt, or the credential was replaced by one of another account or workspace',
        next: 'codex cloud list --json',
    },
    credentials_malformed: {
        why: 'The secret was cut, quoted twice, or holds a file other than auth.json',
        next: 'codex login status',
    },
    credentials_rejected: {
        why: 'The login was revoked or renewed elsewhere, the token has expired, or the check of tokens is down, which looks the same',
        next: 'codex login status',
    },
    rate_limited: {
        why: 'The account has used up its tasks of these hours, perhaps by other runs',
        next: 'codex cloud list --json',
    },
    network_error: {
        why: 'A proxy, a firewall or DNS stands in the way, or the service does not answer at all',
        next: 'codex-orchestrator doctor',
    },
    service_error: {
        why: 'An outage: the service answers 5xx, or a page in front of it does',
        next: 'codex cloud list --json',
    },
    launch_in_doubt: {
        why: 'The connection broke, the answer named no task, or the run was killed after it had asked for one',
        next: 'codex-orchestrator resume --run <run>',
    },
    credential_rotation_lost: {
        why: 'rotate-to is none, or GitHub could not be reached or did not take it; what was given is worth nothing any more',
        next: 'codex login',
    },
    rotation_refused: {
        why: 'rotate-token has expired, is not of this repository, or lacks the permission to write secrets',
        next: 'codex-orchestrator doctor',
    },
    public_repository: {
        why: 'Anybody can send a pull request there, and the vendor wants such a login in private repositories only',
        next: 'codex-orchestrator doctor',
    },
    credentials_missing: {
        why: 'The secret is not set, or the event is one that gets none, such as a pull request from a fork',
        next: 'codex-orchestrator doctor',
    },
    credentials_wrong_kind: {
        why: 'Codex Cloud needs a ChatGPT login; API keys are for the platform',
        next: 'codex login',
    },
    event_refused: {
        why: 'A workflow on pull_request_target, workflow_run, issue_comment or the like checks out the head of a pull request',
        next: 'git rev-parse HEAD',
    },
    base_unavailable: {
        why: 'The checkout is shallow and kept no credentials, there is none, or the event tells no base commit',
        next: 'git cat-file -t <commit>',
    },
    actor_not_admitted: {
        why: 'A comment, a fork or a bot caused the event, and a live credential would have been used for it',
        next: 'codex-orchestrator doctor',
    },
    credentials_vanished: {
        why: 'The secret was removed or has been renamed',
        next: 'codex-orchestrator doctor',
    },
    credentials_expiring: {
        why: 'What writes the credential to Vault has stopped, or gives it less time than timeout-minutes',
        next: 'vault kv get <path>',
    },
    id_token_failed: {
        why: 'The service of GitHub that issues id tokens is down or does not answer in time',
        next: 'codex-orchestrator doctor',
    },
    vault_login_refused: {
        why: 'The role is misspelt or bound to another repository, branch or event, or the issuer is not the one of GitHub',
        next: 'vault read auth/jwt/role/<role>',
    },
    vault_audience_refused: {
        why: 'vault-audience is not set, or is another than the bound_audiences of the role',
        next: 'vault read auth/jwt/role/<role>',
    },
    vault_denied: {
        why: 'The policies of the role do not name the path, or a vault-token has ended',
        next: 'vault policy read <policy>',
    },
    vault_secret_missing: {
        why: 'The path has data/ or the mount in it, the engine is of the other version, or the secret was deleted',
        next: 'vault kv get <path>',
    },
    vault_untrusted: {
        why: 'The certificate of Vault is of an authority of your own, has expired or is for another host; or something before it redirects',
        next: 'vault status',
    },
    vault_unreachable: {
        why: 'Vault is inside a network that the runner is not in, or a firewall or DNS stands in the way',
        next: 'vault status',
    },
    vault_sealed: {
        why: 'Vault was restarted and nobody has unsealed it',
        next: 'vault status',
    },
    vault_failed: {
        why: 'Vault answers 5xx or 429, or something else than Vault answers in its place',
        next: 'vault status',
    },
    vault_write_refused: {
        why: 'The policy of the role only reads, or somebody else wrote the secret while the run used it',
        next: 'vault kv metadata get <path>',
    },
    result_missing: {
        why: 'Its job was cancelled, ran out of time, could not upload, or never began because its plan failed',
        next: 'codex-orchestrator runs',
    },
    result_torn: {
        why: 'An upload was cut off, a process was killed, or something changed files between the job and the gate',
        next: 'codex-orchestrator assert <run>',
    },
    result_foreign: {
        why: 'An artifact or a folder of another run was handed to the gate, or a job was not run again with the others',
        next: 'codex-orchestrator show <run>',
    },
    spend_capped: {
        why: 'The scenario allows only so many live tasks a day',
        next: 'codex-orchestrator runs',
    },
    cancelled: {
        why: 'Somebody cancelled the job or the run, or a newer job of the same group took its place',
        next: 'codex-orchestrator resume --run <run>',
    },
    run_interrupted: {
        why: 'The runner was shut down, ran out of memory, or killed the process without warning',
        next: 'codex-orchestrator resume --run <run>',
    },
    stale: {
        why: 'GitHub switches schedules off after 60 quiet days, and drops some at busy hours',
        next: 'codex-orchestrator runs',
    },
};
/** The section of a reason code: what happened, why, what to do and what to type. */
function explanationOf(code) {
    return `${CODES}#${code}`;
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/**
 * Reads a zip that somebody else made, in memory and within bounds: regular files by name, whole and unharmed. Writes
 * nothing, so that no name in it can lead anywhere.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
/** The files of a zip by their path; a text says why it is not read. */
function readZip(zip, limits) {
    try {
        return filesIn(zip, limits);
    }
    catch (error) {
        // Numbers in it that lead past its end, or data that cannot be unpacked.
        return error instanceof Error ? error.message : String(error);
    }
}
function filesIn(zip, limits) {
    const end = endOf(zip);
    const count = zip.readUInt16LE(end + 10);
    if (count > limits.entries)
        throw new Error(`it holds ${count} files, and ${limits.entries} are accepted`);
    const files = new Map();
    let left = limits.bytes;
    let at = zip.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (zip.readUInt32LE(at) !== ENTRY)
            throw new Error('its list of files is damaged');
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
        const name = zip.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0));
        const kind = (zip.readUInt32LE(at + 38) >>> 28) & 0xf;
        if (!name.endsWith('/')) {
            if (kind !== 0 && kind !== 8)
                throw new Error(`${JSON.stringify(name)} in it is no regular file`);
            if (files.has(name))
                throw new Error(`${JSON.stringify(name)} is in it twice`);
            const content = contentAt(zip, at, left);
            left -= content.length;
            files.set(name, content);
        }
        at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
    }
    return files;
}
/** Where the record at the end begins, behind which only a comment may stand. */
function endOf(zip) {
    const first = Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT);
    for (let at = zip.length - END_BYTES; at >= first; at -= 1)
        if (zip.readUInt32LE(at) === END && at + END_BYTES + zip.readUInt16LE(at + 20) === zip.length)
            return at;
    throw new Error('it is no zip');
}
function contentAt(zip, entry, limit) {
    const [flags, method] = [zip.readUInt16LE(entry + 8), zip.readUInt16LE(entry + 10)];
    const [sum, packed, size, local] = [16, 20, 24, 42].map((field) => zip.readUInt32LE(entry + field));
    if ((flags & 1) !== 0)
        throw new Error('it is encrypted');
    if (size > limit)
        throw new Error('it is larger than is accepted');
    if (zip.readUInt32LE(local) !== LOCAL)
        throw new Error('its list of files is damaged');
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + packed);
    if (data.length !== packed)
        throw new Error('it is cut off');
    if (method !== 0 && method !== 8)
        throw new Error(`it is packed in a way that is not known: ${method}`);
    const content = method === 0 ? data : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: Math.max(1, size) });
    if (content.length !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== sum)
        throw new Error('its content is damaged');
    return content;
}


/***/ }),

/***/ 54291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ tellHits),
/* harmony export */   di: () => (/* binding */ uploadEvidence),
/* harmony export */   k_: () => (/* binding */ hiddenIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75620);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40273);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20447);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99341);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73921);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16571);
/**
 * Brings the evidence of runs to where it outlives the job: an artifact, of what a scan leaves of their records. What
 * fails here is said as a warning and changes no verdict; only a secret does, where that was asked for.
 */









/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;
const TITLE = 'Codex canary';
const NOTHING = { artifact: null, abandoned: false, hidden: 0, refused: false };
/** Uploads what the runs wrote, without the secrets in it; nothing where there are any and that is not to be. */
async function uploadEvidence(request) {
    const { surface, scratch } = request;
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'upload');
    let abandoned = false;
    try {
        const folders = await uploadable(request);
        if (request.settings.strictSecrets && folders.length < request.folders.length)
            return { ...NOTHING, refused: true };
        if (folders.length === 0)
            return NOTHING;
        const [first = ''] = folders;
        // One run lies at the root of its artifact; several lie where they lie below `.runs`.
        const root = request.folders.length > 1 ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first))) : first;
        const parts = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
        const hits = await (0,_staging_js__WEBPACK_IMPORTED_MODULE_7__/* .stage */ .d)({ root, parts, to: staging, redactor: surface.redactor });
        const hidden = hiddenIn(hits);
        const refused = hidden > 0 && request.settings.strictSecrets;
        if (hidden > 0)
            await tellHits({ hits, hidden, refused }, surface);
        if (refused)
            return { ...NOTHING, hidden, refused };
        const uploaded = await uploadStaged(request, staging, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(first));
        abandoned = !uploaded.ok && uploaded.abandoned;
        if (uploaded.ok)
            return { ...NOTHING, artifact: uploaded, hidden };
        surface.warn(`The run directory could not be uploaded: ${uploaded.message}`, TITLE);
        return { ...NOTHING, abandoned, hidden };
    }
    catch (error) {
        surface.warn(`The run directory could not be uploaded: ${(0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(error)}`, TITLE);
        return NOTHING;
    }
    finally {
        // A client that was left behind reads there still; post clears it away.
        if (!abandoned)
            await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_1__.wipe)(scratch);
    }
}
/**
 * The run directories that may leave the machine. What was found in one post may not know, and so takes none of such a
 * run.
 */
async function uploadable(request) {
    const { folders, secondTry, settings, surface } = request;
    if (secondTry !== true && !settings.strictSecrets)
        return [...folders];
    const clean = [];
    for (const folder of folders) {
        if (!(await holdsSecret(folder)))
            clean.push(folder);
        else
            surface.warn('The run directory holds a secret and was not uploaded: see the rule no-secret', TITLE);
    }
    return clean;
}
/** How many secrets were found. */
function hiddenIn(hits) {
    return hits.reduce((sum, { count }) => sum + (count ?? 1), 0);
}
/** Where the person looks first, and where it stays. */
async function tellHits(found, surface) {
    const annotation = annotationOf(found);
    surface.annotate([annotation]);
    const sign = annotation.level === 'error' ? '❌' : '⚠️';
    await surface.summarize(`\n${sign} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(annotation.message, 1000)}\n`);
}
function annotationOf({ hits, hidden, refused }) {
    const files = hits.slice(0, SHOWN).map(({ path }) => path);
    const more = hits.length > SHOWN ? ` and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(hits.length - SHOWN, 'more file')}` : '';
    const found = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(hidden, 'secret')} stood in what was to be uploaded (${files.join(', ')}${more})`;
    const what = refused
        ? 'nothing was uploaded, as strict-secrets asks'
        : `${hidden === 1 ? 'it was' : 'all were'} replaced in the artifact`;
    const message = `${found}; ${what}. Replace the credential now, and report how it got there`;
    return { level: refused ? 'error' : 'warning', title: TITLE, message };
}
const SHOWN = 5;
/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder) {
    const text = (await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'verdict.json'), _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE_BYTES */ .gZ)) ?? '';
    const { findings } = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .VerdictRecord */ .jy.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text)).data ?? { findings: [] };
    return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}
async function uploadStaged(request, folder, runId) {
    const first = await uploadAs(request, folder, { runId, suffix: '' });
    // An upload that was cut off keeps its name for good.
    const taken = request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
    return taken ? uploadAs(request, folder, { runId, suffix: '-post' }) : first;
}
function uploadAs({ settings, workflow, clock, signal }, folder, { runId, suffix }) {
    return (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadRun */ .$H)({
        folder,
        name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({
            prefix: settings.artifactName,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId,
            suffix,
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
/* harmony export */   $b: () => (/* binding */ keepForPost),
/* harmony export */   DZ: () => (/* binding */ saveSettings),
/* harmony export */   E3: () => (/* binding */ saveDone),
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   N8: () => (/* binding */ saveLogin),
/* harmony export */   Uj: () => (/* binding */ readKnown),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   fX: () => (/* binding */ saveTold),
/* harmony export */   gQ: () => (/* binding */ maskForPost),
/* harmony export */   i1: () => (/* binding */ saveScratch),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   lX: () => (/* binding */ readHeldLogin),
/* harmony export */   p4: () => (/* binding */ readScratch),
/* harmony export */   v7: () => (/* binding */ saveFolders),
/* harmony export */   yE: () => (/* binding */ isOtherCode),
/* harmony export */   zE: () => (/* binding */ readVault),
/* harmony export */   zf: () => (/* binding */ saveCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33540);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71911);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1639);
/* harmony import */ var _credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64617);
/* harmony import */ var _lib_token_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7984);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20447);
/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, and under seal a token of Vault
 * and what arrived in mid-run, never a credential that can be read; post must not read inputs, since the runner can give it those of another step.
 */








const Settings = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    policy: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    uploadArtifacts: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    strictSecrets: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
});
/** Saved before anything is written there. */
function saveScratch(scratch) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('scratch', scratch);
}
/** What the code of the action was before any of a stranger ran. */
function saveCode(code) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('code', code);
}
/** True where the code of the action is another one than main began with; false too where main did not say. */
function isOtherCode(code) {
    return !['', code].includes(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('code'));
}
/** What post needs of the inputs. */
function saveSettings(settings) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('settings', JSON.stringify(settings));
}
/** The directories of the runs so far, once the last one is there and before anything is in it. */
function saveFolders(folders) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('folders', JSON.stringify(folders));
}
/** Once the summary is written and the annotations are made: post then tells only of what it closes itself. */
function saveTold() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('told', 'true');
}
/**
 * Masks what arrives in mid-run, and leaves it under seal: by its inputs post does not know it, and it is post that uploads
 * where main was killed, or could not.
 */
function maskForPost({ mask, redactor }, key, random) {
    const late = [];
    let due = false;
    const save = () => {
        due = false;
        if (key === null)
            return;
        try {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('known', (0,_credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .sealValues */ .yp)(late, key, random));
        }
        catch {
            // A state that cannot be written is told of by what main has to leave there.
        }
    };
    return (secret) => {
        const isKnown = redactor.redact(secret.reveal()) === _lib_token_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .REPLACEMENT */ .x9;
        mask(secret);
        if (isKnown)
            return;
        late.push(secret);
        // Many arrive at once, and none of them is used before all are there.
        if (!due)
            queueMicrotask(save);
        due = true;
    };
}
/** What arrived in mid-run, and must be shown nowhere. */
function readKnown(key) {
    return key === null ? [] : (0,_credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .unsealValues */ .TV)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('known'), key);
}
/** Leaves the token of Vault that is to be revoked, under seal, before it is used; nothing once that is done. */
function keepForPost(key, random) {
    return (left) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('vault', left === null || key === null ? '' : (0,_credentials_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .od)(left, key, random));
}
/** As it was sealed; empty where nothing is left to revoke. */
function readVault() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('vault');
}
/** For the very end, when everything is told and uploaded: post then only clears up. */
function saveDone() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('done', 'true');
}
/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
function readScratch() {
    const scratch = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('scratch');
    return (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .isScratch */ .$h)(scratch) ? scratch : '';
}
/** Before a login is on the disk, and whenever something came of it. */
function saveLogin(held) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState('login', JSON.stringify(held));
}
/** The login that main looked after; null where it had none to look after. */
function readHeldLogin() {
    return _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_2__/* .HeldLogin */ .d9.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('login'))).data ?? null;
}
/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
function readHandover() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('settings');
    return {
        settings: text === '' ? null : Settings.parse(JSON.parse(text)),
        told: _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('told') === 'true',
        done: _actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('done') === 'true',
    };
}
const Folders = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP());
/**
 * Run directories; without those that can be none: a state that somebody else wrote must not lead to an upload of
 * anything else.
 */
function readFolders() {
    const folders = Folders.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getState('folders'))).data ?? [];
    return folders.filter((folder) => /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder) &&
        // By `..` it could lead anywhere.
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder) === folder);
}
/** What post needs of the inputs. */
function settingsOf(inputs) {
    return {
        policy: inputs.policy === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.workingDirectory, inputs.policy),
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays ?? null,
        uploadArtifacts: inputs.uploadArtifacts,
        strictSecrets: inputs.strictSecrets,
    };
}


/***/ }),

/***/ 38115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ uploadLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75620);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40273);
/* harmony import */ var _github_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56466);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65451);
/* harmony import */ var _history_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91578);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13963);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16571);
/**
 * Hands the records of the runs of this step on to later workflow runs: as a small artifact of its own, which is cheap to
 * read and kept for as long as the repository keeps any. What fails here is a warning and changes no verdict.
 */









const UPLOAD_TIMEOUT_MS = 60_000;
const TAKEN = /already exists|\b409\b|conflict/i;
/** Uploads the records; nothing where no run was live and nothing is to be handed on. True where an upload was left behind. */
async function uploadLedger(request) {
    const { folders, trend, spend, surface, scratch, workflow, settings } = request;
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'records');
    let abandoned = false;
    try {
        const own = await recordsOf(folders, request.artifactId);
        if (own.length === 0 && trend === null)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(staging, { recursive: true, mode: 0o700 });
        const text = surface.redactor.redact((0,_history_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerText */ .PK)({ own, trend, spend }));
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, _history_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_FILE */ .th), text);
        const uploaded = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadRun */ .$H)({
            folder: staging,
            name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactName */ .Cs)({
                prefix: settings.artifactName,
                workflowRunId: workflow.runId,
                attempt: workflow.attempt,
                job: workflow.job,
                runId: own[0]?.run_id ?? folders[0] ?? '',
                suffix: `${_github_history_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS_SUFFIX */ .l}${request.secondTry === true ? '-post' : ''}`,
            }),
            runUrl: workflow.runUrl,
            clock: request.clock,
            timeoutMs: UPLOAD_TIMEOUT_MS,
            ...(request.signal ? { signal: request.signal } : {}),
        });
        // A post step before has uploaded them.
        if (uploaded.ok || (request.secondTry === true && TAKEN.test(uploaded.message)))
            return false;
        abandoned = uploaded.abandoned;
        surface.warn(`The records for later runs could not be uploaded: ${uploaded.message}`);
    }
    catch (error) {
        surface.warn(`The records for later runs could not be uploaded: ${(0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z)(error)}`);
    }
    finally {
        // A client that was left behind reads there still; post clears it away.
        if (!abandoned)
            await (0,_credentials_codex_home_js__WEBPACK_IMPORTED_MODULE_2__.wipe)(scratch);
    }
    return abandoned;
}
async function recordsOf(folders, artifactId) {
    const records = [];
    for (const folder of folders) {
        const record = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .savedRecord */ .V)(folder);
        if (record !== null)
            records.push({ ...record, artifact: artifactId === null ? null : String(artifactId) });
    }
    return records;
}


/***/ }),

/***/ 73921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40273);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20447);
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
 * The copy of a record that is uploaded: only its own files, as they were walked, and of each what the scan leaves of it.
 * Nobody else writes there, so that what was looked at is what leaves the machine. Knows no service.
 */






const BLOCK_BYTES = 64 * 1024;
/** Through no link, and without waiting for whoever writes into a pipe: either may have come in the place of a file. */
const AS_IT_IS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * Copies the files of runs and replaces every secret in the copy. Throws RunError `internal_error` for more than may be
 * uploaded, and the system's error for what cannot be read.
 */
async function stage({ root, parts, to, redactor, wanted = _manifest_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnFile */ .Z4 }) {
    const hits = [];
    let room = _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: 0o700 });
    for (const part of parts) {
        for (const name of (await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .listRunFiles */ .ty)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, part))).filter(wanted)) {
            const path = part === '' ? name : `${part}/${name}`;
            if (redactor.finds(path)) {
                hits.push({ path: redactor.redact(path), count: null });
                continue;
            }
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true, mode: 0o700 });
            room -= await copy((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), target, room);
            const count = await clean(target, redactor);
            if (count > 0)
                hits.push({ path, count });
        }
    }
    return hits;
}
/** Copies a file that is none but a file at the moment it is opened; gives its size. */
async function copy(from, to, room) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, AS_IT_IS), true);
        if (!(await source.stat()).isFile())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('internal_error', `${from} is no file any more`);
        const target = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, 'wx', 0o600), true);
        let bytes = 0;
        for await (const piece of blocksOf(source)) {
            bytes += piece.length;
            if (bytes > room)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('internal_error', `The run holds more than ${_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx} bytes`);
            await target.writeFile(piece);
        }
        return bytes;
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
/** Replaces what the redactor finds in a file; gives how often. */
async function clean(path, redactor) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if ((await through(path, redactor, async () => { })) === 0)
            return 0;
        const text = [];
        const count = await through(path, redactor, async (piece) => void text.push(piece));
        const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w', 0o600), true);
        await file.writeFile(text.join(''));
        return count;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Takes the text of a file through the redactor; gives how often that hid something. */
async function through(path, redactor, take) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        const redacting = redactor.stream();
        for await (const piece of blocksOf(file))
            await take(redacting.push(decoder.decode(piece, { stream: true })));
        await take(redacting.push(decoder.decode()) + redacting.end());
        return redacting.hidden;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
async function* blocksOf(file) {
    const block = new Uint8Array(BLOCK_BYTES);
    for (let read = await file.read(block); read.bytesRead > 0; read = await file.read(block))
        yield block.subarray(0, read.bytesRead);
}


/***/ }),

/***/ 16571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   u: () => (/* binding */ Surface)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33540);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4636);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61873);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81622);
/**
 * What a step tells on GitHub's runner: job log, annotations, step summary, outputs. The one place through which all of
 * it goes, and the redactor stands before each. Knows no run.
 */




class Surface {
    /** Knows every secret that the process has met. */
    redactor;
    constructor(redactor) {
        this.redactor = redactor;
    }
    /** Neither the runner nor we show it from now on. */
    mask = (secret) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(secret.reveal());
        this.redactor.add([secret]);
    };
    /** Masks every text in a login, and never the file as one: the runner would mask each of its braces. */
    maskLogin(text) {
        if (!text)
            return;
        for (const secret of (0,_credentials_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .F)({ codexAuthJson: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(text) }))
            if (secret.reveal().length >= _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_SECRET */ .c)
                this.mask(secret);
    }
    /**
     * Writes to the job log; the text has no line that the runner would obey but those it means. Each part is redacted by
     * itself: what looks like the beginning of a key in one hides nothing of the next.
     */
    print = (...parts) => void process.stdout.write(parts.map((part) => this.redactor.redact(part)).join(''));
    /** Shows annotations in the job log and on the workflow run's page. */
    annotate(annotations) {
        const say = { notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__.notice, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning, error: _actions_core__WEBPACK_IMPORTED_MODULE_0__.error };
        for (const { level, title, message } of annotations)
            say[level](this.redactor.redact(message), { title: this.redactor.redact(title) });
    }
    /** Adds to the step summary; a runner without one is no fault of the run. */
    async summarize(markdown) {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary
            .addRaw(this.redactor.redact(markdown), true)
            .write()
            .catch((error) => this.warn(`The step summary could not be written: ${wordsOf(error)}`));
    }
    /** Sets the outputs; one that holds a secret is left empty and told of: the runner would drop it where a job hands it on. */
    setOutputs(outputs) {
        const held = Object.keys(outputs).filter((name) => this.redactor.finds(outputs[name]));
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, held.includes(name) ? '' : value);
        if (held.length > 0)
            this.warn(`Left empty, since a masked value stands in it: ${held.map((name) => `output ${name}`).join(', ')}`);
    }
    warn(message, title) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(this.redactor.redact(message), title === undefined ? {} : { title });
    }
}
/** What an exception says. */
function wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 53882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ownCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/**
 * The code and data of the action as they lie on the disk, in one value that changes with them: whoever has run a
 * stranger's stages can tell whether they were rewritten. Reads no content, and knows nothing of what to do about it.
 */



/** Tells what lies in the folder of the action, of which `canary` is one. Takes a millisecond, and loads nothing. */
function ownCode(canary) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(canary);
    const lines = ['action.yml', 'package.json', ...below(root, 'dist'), ...below(root, 'canary')].map((name) => {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), { throwIfNoEntry: false });
        // The time of change, unlike that of modification, cannot be set back.
        return [name, info?.ino, info?.mode, info?.size, info?.ctimeMs].join('|');
    });
    return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(lines.join('\n'));
}
function below(root, folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { recursive: true, encoding: 'utf8' });
    return names.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}


/***/ })

};
