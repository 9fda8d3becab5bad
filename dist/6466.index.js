export const id = 6466;
export const ids = [6466];
export const modules = {

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


/***/ })

};
