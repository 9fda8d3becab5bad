export const id = 5672;
export const ids = [5672];
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
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
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


/***/ })

};
