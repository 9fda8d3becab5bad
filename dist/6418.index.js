export const id = 6418;
export const ids = [6418];
export const modules = {

/***/ 96418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeCheckRun: () => (/* binding */ makeCheckRun)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/**
 * Makes a check run on a commit, with a conclusion of its own: what a step's exit status cannot say. Loads the client only
 * when one is made, and bounds the time. A failure is a value: it changes no verdict.
 */



const TIMEOUT_MS = 15_000;
/** GitHub counts bytes, and refuses the whole where there are more than 65,535. */
const MAX_SUMMARY_BYTES = 60_000;
/** Makes the check run, whole, by one request. Never throws. */
async function makeCheckRun(check) {
    const [owner = '', repo = ''] = check.repository.split('/');
    try {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
        const client = getOctokit(check.token.reveal(), { baseUrl: check.apiUrl });
        const { data } = await client.rest.checks.create({
            ...{ owner, repo, name: check.name, head_sha: check.headSha },
            ...{ status: 'completed', conclusion: check.conclusion },
            ...{ details_url: check.detailsUrl, external_id: check.externalId },
            output: { title: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(check.title, 200), summary: cut(check.summary) },
            request: { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), check.signal]) },
        });
        // Else something answered in GitHub's place, and nobody has made one.
        if (typeof data !== 'object' || !Number.isSafeInteger(data.id))
            return { ok: false, denied: false, message: 'the answer is none of GitHub' };
        return { ok: true, url: typeof data.html_url === 'string' ? data.html_url : '' };
    }
    catch (error) {
        const status = statusOf(error);
        const message = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toRunError */ .D7)(error).message);
        return { ok: false, denied: status === 403 || status === 404, message };
    }
}
function statusOf(error) {
    const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : null;
    return typeof status === 'number' ? status : null;
}
/** At a border of lines, so that no character is cut in two. */
function cut(summary) {
    if (Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES)
        return summary;
    const kept = [];
    let bytes = 0;
    for (const line of summary.split('\n')) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > MAX_SUMMARY_BYTES)
            break;
        kept.push(line);
    }
    return [...kept, '', 'Cut: the step summary has all of it.'].join('\n');
}


/***/ })

};
