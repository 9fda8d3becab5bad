export const id = 5399;
export const ids = [5399];
export const modules = {

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ QUIET),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Fe: () => (/* binding */ SINCE),
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   Ld: () => (/* binding */ STAGE),
/* harmony export */   Mu: () => (/* binding */ DIFF),
/* harmony export */   OZ: () => (/* binding */ CLOUD),
/* harmony export */   Qn: () => (/* binding */ WATCH),
/* harmony export */   S$: () => (/* binding */ CODEX_HOME),
/* harmony export */   Wr: () => (/* binding */ REPLAY),
/* harmony export */   gF: () => (/* binding */ INSTALL),
/* harmony export */   h5: () => (/* binding */ SCENARIO),
/* harmony export */   ll: () => (/* binding */ EVENT),
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   uK: () => (/* binding */ LIMIT),
/* harmony export */   wj: () => (/* binding */ FORCE),
/* harmony export */   yz: () => (/* binding */ OF_RUN)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31764);
/**
 * The options of the command line that are no inputs: how a result is printed, which record is meant, and short spellings
 * of inputs. Knows no command.
 */


const FORMAT = {
    name: 'format',
    about: 'What is printed: text, or exactly one JSON document on standard output and all else on standard error',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['text', 'json']),
    default: 'text',
    variable: true,
};
const QUIET = { name: 'quiet', about: 'Print the result only', variable: true };
/** Its variable is one of an existing codex-orchestrator, and read as such. */
const ROOT = {
    name: 'root',
    about: 'Same as --working-directory',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
    insteadOf: 'working-directory',
};
const CLOUD = {
    name: 'cloud',
    about: 'Same as --execution-mode cloud',
    insteadOf: 'execution-mode',
    variable: true,
};
const CODEX_HOME = {
    name: 'codex-home',
    about: 'Folder of a codex login. Its auth.json is copied for this run, and written back where the copy is renewed; nothing else there is used. Give it a login of its own. Not together with a credential variable',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
    variable: true,
};
const OF_RUN = { name: 'run', about: 'Same as naming the run', reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae };
const STAGE = {
    name: 'stage',
    about: 'The stage; needed where several wait',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
};
const WATCH = {
    name: 'watch',
    about: 'Say it again until the run has ended, or its process has',
};
const LIMIT = {
    name: 'limit',
    about: 'How many runs are listed',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 10_000),
    default: '20',
};
const EVENT = {
    name: 'event',
    about: 'Event to decide for',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a GitHub event, such as merge_group', (value) => /^[a-z_]+$/.test(value)),
    default: 'the event of the run',
};
const DIFF = {
    name: 'diff',
    about: 'Print the diff instead, with what a terminal would obey spelled out; the JSON document holds it as it is',
};
const ATTEMPT = {
    name: 'attempt',
    about: 'Print the nth diff of a task with several attempts, as --diff prints the first: only attempts that have a diff are counted, as the Codex CLI does',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 4),
};
/** Not an input here: no variable that is meant for a run changes what is planned. */
const SCENARIO = {
    name: 'scenario',
    about: 'Show the cloud tasks of a scenario instead: the name of a shipped one, or the path of a .yml file',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
};
const FORCE = {
    name: 'force',
    about: 'Same as --apply-outcome: apply a run that has this outcome',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im),
    insteadOf: 'apply-outcome',
};
const REPLAY = {
    name: 'replay',
    about: 'Send again what was sent before; the key of a run is the same, so the service keeps one',
};
const SINCE = {
    name: 'since',
    about: 'Leave out runs that ended before',
    reader: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a day or a time such as 2026-01-31 or 2026-01-31T08:00:00Z', (value) => /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value) &&
        !Number.isNaN(Date.parse(value))),
};
const INSTALL = {
    name: 'install',
    about: 'Install the Codex CLI where it is missing, as a run would: uses the network',
};


/***/ }),

/***/ 25672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ REPORT_FILE),
/* harmony export */   r: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31764);


/** Where the page goes, unless somebody says so. */
const REPORT_FILE = 'codex-report.html';
const OUTPUT = {
    name: 'output',
    about: 'File that the page is written to; what is there is replaced',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
    default: REPORT_FILE,
};
const BADGE = {
    name: 'badge',
    about: 'Write a badge as well: a JSON file for the endpoint of shields.io, with the age of the last live pass',
    reader: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae,
};
const REPORT = {
    name: 'report',
    about: 'Write one HTML page of all runs: a grid, the trend, failures that are alike, and each run with its events and diff',
    options: [OUTPUT, BADGE, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl, _options_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT */ .uB],
    knobs: ['cadence-hours', 'history-folder', 'working-directory'],
    yields: 'what was written; exit status 0 where it was, 3 where it could not be',
    examples: [
        ['report', 'tells of the runs of this folder'],
        [
            'report --history-folder artifacts --output report.html --badge badge.json',
            'tells of downloaded artifacts too',
        ],
    ],
};


/***/ }),

/***/ 75399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportRuns: () => (/* binding */ reportRuns),
/* harmony export */   reportStep: () => (/* binding */ reportStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10572);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40273);
/* harmony import */ var _history_questions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7734);
/* harmony import */ var _inputs_report_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25672);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94295);
/* harmony import */ var _publish_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14814);
/* harmony import */ var _run_earlier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62634);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67771);
/**
 * Reports, on the command line and as a step of a job: reads what there is of earlier runs, and writes one page and a badge. In
 * a job they are uploaded as an artifact. Loaded only when it is asked for.
 */











const HOUR_MS = 3_600_000;
const UPLOAD_TIMEOUT_MS = 120_000;
/** Private to the step, and there until the job ends: nothing else lies in it, and it is uploaded whole. */
const FOLDER = 'report';
/** Writes a report of this folder. */
async function reportRuns({ asked, inputs, redactor }) {
    const root = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.folderAt)(inputs.workingDirectory);
    const { output = _inputs_report_command_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILE */ .U, badge } = asked;
    const files = { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(output), badge: badge === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(badge) };
    const reported = await made(inputs, { root, files, redactor }, await (0,_run_earlier_js__WEBPACK_IMPORTED_MODULE_9__.earlierHere)({ inputs }, { workingDirectory: root }));
    return { text: (0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportText */ .UH)(reported), json: (0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportJson */ .l4)(reported), exitCode: _lib_reasons_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT_CODES */ .ai.pass };
}
/** Writes a report of what this workflow left, and uploads it. The step fails only where it cannot be written. */
async function reportStep(step) {
    const { inputs, context, scratch, canary, signal, surface } = step;
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.makeDeps)(host, { mask: surface.mask, redactor: surface.redactor, signal });
    const root = host.workingDirectory;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, FOLDER);
    const files = { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.html'), badge: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'badge.json') };
    const { redactor } = surface;
    const earlier = (0,_run_earlier_js__WEBPACK_IMPORTED_MODULE_9__.earlierInWorkflow)({ inputs, context }, deps);
    const reported = await made(inputs, { root, files, redactor }, earlier);
    surface.print((0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportText */ .UH)(reported));
    for (const notice of reported.notices)
        surface.warn(notice, 'Codex report');
    const artifact = await uploaded(folder, step);
    await surface.summarize((0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportSummary */ .hm)(reported, artifact?.url ?? null));
    surface.setOutputs((0,_publish_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .singleLines */ .YT)({
        'report-path': files.output,
        'badge-path': files.badge,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
    }));
}
async function made(inputs, { root, files, redactor }, earlier) {
    const { chain, notices } = await earlier.trend();
    const { historyFolder, cadenceHours } = inputs;
    const request = {
        root,
        evidence: historyFolder === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, historyFolder)],
        records: chain?.records ?? [],
        limitMs: cadenceHours === undefined ? null : _history_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .STALE_FACTOR */ .eW * cadenceHours * HOUR_MS,
        ...files,
        notices: [...(chain === null ? ['Earlier runs could not be read'] : []), ...notices],
    };
    try {
        return await (0,_run_report_js__WEBPACK_IMPORTED_MODULE_10__/* .writeReport */ .u5)(request, { clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock, redactor });
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunError */ .e4('input_invalid', `The report cannot be written: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toRunError */ .D7)(error).message}`, {
            guidance: 'Name a file in a folder that can be written to',
        });
    }
}
/** What was uploaded; null where nothing was, which is said as a warning where it should have been. */
async function uploaded(folder, { inputs, context, signal, surface }) {
    const { workflow } = context;
    if (!inputs.uploadArtifacts || workflow === null)
        return null;
    const done = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadRun */ .$H)({
        folder,
        name: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)({
            prefix: `${inputs.artifactName}-report`,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId: 'report',
        }),
        ...(inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays }),
        runUrl: workflow.runUrl,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        signal,
    });
    if (done.ok)
        return done;
    surface.warn(`The report could not be uploaded: ${done.message}`, 'Codex report');
    return null;
}


/***/ })

};
