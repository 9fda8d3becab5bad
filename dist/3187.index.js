export const id = 3187;
export const ids = [3187];
export const modules = {

/***/ 93187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncExitCode: () => (/* binding */ syncExitCode),
/* harmony export */   syncJson: () => (/* binding */ syncJson),
/* harmony export */   syncNotices: () => (/* binding */ syncNotices),
/* harmony export */   syncText: () => (/* binding */ syncText)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/**
 * What a sync came to, in words, as one JSON document and as an exit status. Pure.
 */


/** One JSON document. */
function syncJson({ endpoint, runs, known, not_reached, stopped }) {
    return { schema: 1, endpoint, runs, ...known, not_reached, stopped };
}
/** For a person: what was not sent by name, the rest by number. */
function syncText(report) {
    const { endpoint, runs, known } = report;
    const lines = runs.filter((run) => !isThere(run)).map((run) => `  ${lineOf(run)}`);
    const others = [
        [known.sent_before, 'sent before'],
        [known.rehearsals, 'rehearsed, which sync-rehearsals would send'],
        [known.unfinished, 'not finished'],
        [known.unreadable, 'not readable as a record of this tool'],
    ];
    const rest = others.flatMap(([count, what]) => (count === 0 ? [] : [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'run')} ${what}`]));
    return `${[`${sentence(report)}: ${endpoint}`, ...lines, ...rest].join('\n')}\n`;
}
/** In one sentence. */
function sentence({ runs, not_reached, stopped }) {
    const left = runs.filter(isLeft).length;
    const never = runs.filter(isRefused).length;
    return [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(runs.filter(isThere).length, 'run')} sent`,
        ...(left === 0 ? [] : [`${left} left for later`]),
        ...(never === 0 ? [] : [`${never} not taken`]),
        ...(not_reached === 0 ? [] : [`${not_reached} not looked at`]),
        ...(stopped === null ? [] : [`since ${stopped}`]),
    ].join(', ');
}
/** What the user should hear after a run; empty where all went well. */
function syncNotices(report) {
    const missed = report.runs.filter((run) => !isThere(run));
    if (missed.length === 0 && report.not_reached === 0)
        return [...report.notices];
    const runs = missed.map(lineOf).join('; ');
    const said = `${sentence(report)}${runs === '' ? '' : ` (${runs})`}`;
    return [`${said}. The verdict stands; codex-orchestrator sync sends what is left`, ...report.notices];
}
/** Exit status of the command: what keeps all from being sent first, then what another try mends. */
function syncExitCode({ runs, not_reached }) {
    const locked = runs.some(({ http_status, why }) => why === 'no_token' || isLockedOut(http_status));
    if (locked)
        return _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.config;
    if (runs.some(isLeft) || not_reached > 0)
        return _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.infra;
    return runs.some(isRefused) ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.fail : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.pass;
}
function isLockedOut(status) {
    return status === 401 || status === 403;
}
function isThere({ decision }) {
    return decision === 'sent' || decision === 'already_there';
}
function isLeft({ decision }) {
    return decision === 'left_for_later';
}
function isRefused({ decision }) {
    return decision === 'refused' || decision === 'too_large';
}
const WORDS = {
    left_for_later: 'left for later',
    refused: 'refused',
    too_large: 'larger than sync-size-mib',
    busy: 'left to another process that is at it',
    no_token: 'there is no token',
    timeout: 'no answer in time',
    network: 'the connection failed',
};
function lineOf({ task_id, run_id, decision, http_status, why, attempts }) {
    const reason = http_status === null ? WORDS[why ?? ''] : `HTTP ${http_status}`;
    const words = WORDS[decision] ?? decision;
    const tries = attempts > 1 ? `, ${attempts} tries` : '';
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${task_id}/${run_id}: ${words}${reason === undefined ? '' : ` (${reason}${tries})`}`);
}


/***/ })

};
