export const id = 7704;
export const ids = [7704];
export const modules = {

/***/ 27704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadGate: () => (/* binding */ uploadGate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40273);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54291);
/* harmony import */ var _staging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73921);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16571);
/**
 * Brings the decision of a gate to where it outlives the job: an artifact of its own, of what a scan leaves of its files. Its
 * name is none that a gate takes for results. What fails here is a warning and changes no verdict; only a secret does, where
 * that was asked for.
 */





/** What a gate writes. */
const FILES = new Set(['gate.json', 'junit.xml', 'report.html']);
/** Ends the name in place of the digits of a run. */
const SUFFIX = '-gate';
const UPLOAD_TIMEOUT_MS = 120_000;
const TITLE = 'Codex canary gate';
/** Uploads the decision. Never throws. */
async function uploadGate({ folder, own, ...request }) {
    const { settings, workflow, clock, scratch, surface, signal } = request;
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'gate');
    try {
        const wanted = (name) => FILES.has(name);
        const hits = await (0,_staging_js__WEBPACK_IMPORTED_MODULE_3__/* .stage */ .d)({ root: folder, parts: [''], to, redactor: surface.redactor, wanted });
        const refused = hits.length > 0 && settings.strictSecrets;
        if (hits.length > 0)
            await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .tellHits */ .YD)({ hits, hidden: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenIn */ .k_)(hits), refused }, surface);
        if (refused)
            return { artifact: null, refused };
        const { runId: workflowRunId, attempt, job, runUrl } = workflow;
        const done = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadRun */ .$H)({
            folder: to,
            name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .Cs)({
                ...{ prefix: settings.artifactName, workflowRunId, attempt, job },
                ...{ runId: own, suffix: SUFFIX },
            }),
            ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
            ...{ runUrl, clock, timeoutMs: UPLOAD_TIMEOUT_MS },
            ...(signal ? { signal } : {}),
        });
        if (done.ok)
            return { artifact: done, refused: false };
        surface.warn(`The decision could not be uploaded: ${done.message}`, TITLE);
    }
    catch (error) {
        surface.warn(`The decision could not be uploaded: ${(0,_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(error)}`, TITLE);
    }
    return { artifact: null, refused: false };
}


/***/ })

};
