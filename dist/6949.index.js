export const id = 6949;
export const ids = [6949];
export const modules = {

/***/ 96949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appliedJson: () => (/* binding */ appliedJson),
/* harmony export */   appliedSummary: () => (/* binding */ appliedSummary),
/* harmony export */   appliedText: () => (/* binding */ appliedText),
/* harmony export */   outputsOfApply: () => (/* binding */ outputsOfApply)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73936);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14814);
/**
 * What an apply came to, as every surface tells it. Paths come from a stranger's diff and are made harmless here.
 */






const SHOWN = 60;
/** The end for a person. */
function appliedText(applied) {
    const { manifest, diff, root, end } = applied;
    const files = diff.files
        .slice(0, SHOWN)
        .map(({ path, kind }) => `  ${kind.replace('_', ' ').padEnd(11)} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path, 160)}`);
    const more = diff.files.length > SHOWN ? [`  … and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(diff.files.length - SHOWN, 'more file')}`] : [];
    return [
        `${headline(applied)}`,
        ...(end.status === 'succeeded'
            ? [...files, ...more]
            : [
                `  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(end.message ?? '', 600)}`,
                `  ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASONS */ .ez.apply_failed.cure}`,
                `  explained ${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationOf */ .p)('apply_failed')}`,
            ]),
        `  tree      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(root)}`,
        `  run       ${(0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_4__/* .runFolder */ .kQ)(manifest.task_id, manifest.run_id)}`,
        `  sha256    ${end.sha256}`,
        ...(end.status === 'succeeded' ? ['  next      git diff --cached'] : []),
        '',
    ].join('\n');
}
function headline({ manifest, end }) {
    const forced = end.forced === null ? '' : `, in spite of the outcome ${end.forced}`;
    const done = end.status === 'succeeded' ? 'APPLIED' : 'NOT APPLIED';
    const what = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(end.files, 'file')} of the run ${manifest.run_id}${forced}`;
    return `${done}  ${what}${end.status === 'succeeded' ? '; staged, not committed' : ''}`;
}
/** The end as one JSON document. */
function appliedJson({ manifest, diff, root, end }) {
    const succeeded = end.status === 'succeeded';
    return {
        schema: 1,
        task_id: manifest.task_id,
        run_id: manifest.run_id,
        apply_status: end.status,
        reason: succeeded ? null : 'apply_failed',
        message: end.message,
        forced: end.forced,
        sha256: end.sha256,
        work_tree: root,
        files: diff.files.map(({ path, oldPath, kind, concerns }) => ({
            path,
            old_path: oldPath,
            kind,
            concerns,
        })),
        allowed: end.allowed,
    };
}
/** The end as the step summary. */
function appliedSummary(applied) {
    const { diff, end } = applied;
    const sign = end.status === 'succeeded' ? '✅' : '❌';
    const rows = diff.files
        .slice(0, SHOWN)
        .map(({ path, kind }) => `| ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(path, 160)} | ${kind.replace('_', ' ')} |`);
    return [
        `**${sign} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(headline(applied), 300)}**`,
        ...(end.message === null
            ? []
            : [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(end.message, 600)} ([\`apply_failed\`](${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationOf */ .p)('apply_failed')}))`]),
        ['| file | |', '|---|---|', ...rows].join('\n'),
        `SHA-256 of the diff: \`${end.sha256}\`\n`,
    ].join('\n\n');
}
/** The outputs of a step that applies; the step fails if nothing was applied. */
function outputsOfApply({ manifest, folder, end }, artifact) {
    const succeeded = end.status === 'succeeded';
    const { cloud_execution: cloud } = manifest;
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .singleLines */ .YT)({
        'run-outcome': manifest.outcome,
        reason: succeeded ? null : 'apply_failed',
        verdict: succeeded ? 'allow' : 'block',
        'check-conclusion': succeeded ? 'success' : 'failure',
        evidence: manifest.evidence,
        'run-id': manifest.run_id,
        'manifest-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'manifest.json'),
        'summary-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'run-summary.json'),
        'cloud-task-id': cloud?.task_id,
        'cloud-task-url': cloud?.status_url,
        'cloud-status': cloud?.status,
        'diff-status': manifest.diff.status,
        'diff-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cloud', manifest.diff.path?.split('/').at(-1) ?? ''),
        'findings-failed': '0',
        'codex-version': manifest.codex_cli.version,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
        'applied-files': succeeded ? String(end.files) : null,
        'applied-sha256': succeeded ? end.sha256 : null,
    });
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
