export const id = 7045;
export const ids = [7045];
export const modules = {

/***/ 67045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOfGate: () => (/* binding */ annotationsOfGate),
/* harmony export */   gatedJson: () => (/* binding */ gatedJson),
/* harmony export */   gatedJunit: () => (/* binding */ gatedJunit),
/* harmony export */   gatedMarkdown: () => (/* binding */ gatedMarkdown),
/* harmony export */   gatedText: () => (/* binding */ gatedText),
/* harmony export */   outputsOfGate: () => (/* binding */ outputsOfGate)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _junit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27972);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75483);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14814);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73683);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23552);








/** The decision for the job log. */
function gatedText(gated) {
    const { rows, remarks } = gated;
    const width = Math.max(...rows.map(({ task }) => task.length));
    const lines = rows.map((row) => `  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(row.task).padEnd(width)}  ${wordOf(row).padEnd(9)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(detailOf(row), 500)}`.trimEnd());
    return [headline(gated), ...remarks.map((words) => `  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(words, 500)}`), ...lines, ''].join('\n');
}
/** The decision as a step summary and as the summary of a check run: what decides it comes first. */
function gatedMarkdown(gated) {
    const { rows, remarks, outcome, reason } = gated;
    const code = reason === null ? '' : ` · [\`${reason}\`](${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(reason)})`;
    const first = `**${signOf(gated)} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(headline(gated))}**${code}`;
    const cure = outcome === 'pass' || reason === null ? [] : [`${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[reason].title}. ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[reason].cure}.`];
    const head = ['| run | outcome | verdict | |', '|---|---|---|---|'];
    const parts = [first, ...cure, ...remarks.map((words) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(words, 1000))];
    let bytes = Buffer.byteLength(parts.join('\n\n'));
    const kept = [];
    for (const row of rows) {
        const link = row.url === null ? '' : ` [cloud task](${row.url})`;
        const line = `| ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(row.task)} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(wordOf(row))} | ${row.verdict} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(detailOf(row), 600)}${link} |`;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > _summary_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SUMMARY_BYTES */ .Q0 - 1000)
            break;
        kept.push(line);
    }
    const cut = kept.length < rows.length ? [`Cut: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.length - kept.length, 'more run')}.`] : [];
    return `${[...parts, [...head, ...kept].join('\n'), ...cut].join('\n\n')}\n`;
}
/** One annotation, unless all is well. */
function annotationsOfGate(gated) {
    const { decision, outcome, reason, remarks } = gated;
    if (decision.verdict === 'allow' && remarks.length === 0)
        return [];
    const level = decision.verdict === 'block' ? 'error' : decision.verdict === 'warn' ? 'warning' : 'notice';
    const words = reason === null ? '' : ` ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[reason].title}. ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[reason].cure}.`;
    const unmet = decision.unmet_requirement === null ? '' : ` ${decision.unmet_requirement}.`;
    const skipped = outcome === 'skipped' ? 'SKIPPED, nothing was tested. ' : '';
    const message = `${skipped}${headline(gated)}.${words}${unmet} ${remarks.join(' ')}`;
    return [{ level, title: 'Codex canary gate', message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message, 2000) }];
}
const NOTHING = { checkRunUrl: null, artifact: null };
/** What a job behind the gate reads. */
function outputsOfGate(gated, { checkRunUrl, artifact } = NOTHING) {
    const { outcome, reason, evidence, decision, rows } = gated;
    const failed = rows.flatMap(({ findings, outvoted }) => outvoted ? [] : findings.filter(({ status, severity }) => status === 'failed' && severity === 'error'));
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .singleLines */ .YT)({
        'run-outcome': outcome,
        reason,
        verdict: decision.verdict,
        'check-conclusion': decision.check_conclusion,
        evidence,
        runs: JSON.stringify(rows.map(runJson)),
        'findings-failed': String(failed.length),
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
        'check-run-url': checkRunUrl,
    });
}
/** The decision as one JSON document. */
function gatedJson(gated) {
    const { outcome, reason, evidence, decision, remarks, rows } = gated;
    const results = rows.map((row) => ({ ...runJson(row), findings: row.findings }));
    return { schema: 1, outcome, reason, evidence, ...decision, remarks, results };
}
/** The results as JUnit XML; what left no record is a failed case. */
function gatedJunit({ rows }) {
    return (0,_junit_js__WEBPACK_IMPORTED_MODULE_3__/* .junitOf */ ._)(rows.map(({ task, runId, mode, record, outcome, reason, evidence, verdict, findings, why, outvoted }) => ({
        outvoted,
        manifest: {
            task_id: task,
            run_id: runId ?? '',
            started_at: record?.manifest.started_at ?? '',
            completed_at: record?.manifest.completed_at ?? null,
            execution_mode: mode ?? 'cloud',
        },
        verdict: {
            outcome,
            reason,
            evidence,
            findings: [...findings],
            // A pass that stands beside another one is told of why as well, and lacks nothing.
            policy: { verdict, unmet_requirement: verdict === 'block' ? why : null },
        },
    })));
}
function runJson(row) {
    const { task, runId, outcome, reason, verdict, evidence, url, why, attempt, repeat, outvoted } = row;
    return {
        ...{ task, run_id: runId, outcome, reason, verdict, evidence, cloud_task_url: url, why, attempt },
        ...(repeat === null ? {} : { repeat: { ...repeat, outvoted } }),
    };
}
function headline(gated) {
    const { rows, decision, outcome, evidence } = gated;
    const passed = rows.filter((row) => row.outcome === 'pass').length;
    const skipped = rows.filter((row) => row.outcome === 'skipped').length;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    const of = `${passed} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.length, 'run')} passed${rest}`;
    return `${decision.verdict.toUpperCase()} for ${decision.event}: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeInWords */ .Lz)(outcome, evidence)}; ${of}`;
}
function signOf({ decision, outcome, evidence }) {
    if (outcome !== 'pass')
        return _summary_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNS */ .B2[outcome];
    if (decision.verdict === 'block')
        return '⛔';
    return evidence === 'rehearsal' ? '🎭' : _summary_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNS */ .B2.pass;
}
function wordOf({ outcome, evidence }) {
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeInWords */ .Lz)(outcome, evidence);
}
function detailOf({ reason, why, repeat, outvoted, runId, attempt }) {
    const nth = repeat === null ? null : `try ${repeat.nth} of ${repeat.n}, ${repeat.minimum_pass} must pass`;
    const earlier = attempt === null ? null : attempt > 1 ? `attempt ${attempt}` : null;
    const more = why === null ? null : `${why}.`;
    return [reason, more, nth, outvoted ? _matrix_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTVOTED */ .pc : null, earlier, runId].filter(Boolean).join('  ');
}


/***/ })

};
