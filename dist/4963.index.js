export const id = 4963;
export const ids = [4963];
export const modules = {

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


/***/ })

};
