export const id = 9252;
export const ids = [9252];
export const modules = {

/***/ 9252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyStep: () => (/* binding */ applyStep),
/* harmony export */   doctorStep: () => (/* binding */ doctorStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33540);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99180);
/* harmony import */ var _broker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69339);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1639);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10572);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94570);
/* harmony import */ var _publish_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90354);
/* harmony import */ var _publish_applied_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96949);
/* harmony import */ var _publish_evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54291);
/* harmony import */ var _publish_handover_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38653);
/**
 * What the action's main step does beside a run: applies the diff of one, or looks whether one could start. Loaded only when
 * it is asked for.
 */










/** Applies the diff of a run that an earlier job made; the step fails unless it is applied whole. */
async function applyStep(step) {
    const { inputs, context, scratch, canary, signal, surface } = step;
    const { mask, redactor } = surface;
    const [{ applyRun }, { runNamed }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4614).then(__webpack_require__.bind(__webpack_require__, 44614)),
        Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(5055)]).then(__webpack_require__.bind(__webpack_require__, 35055)),
    ]);
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__.makeDeps)(host, { mask, redactor, signal });
    const folder = await runNamed({ inputs, context }, deps);
    const { allowPaths, applyOutcome: outcome } = inputs;
    const applied = await applyRun({ folder, allowPaths, outcome, context }, deps);
    surface.print((0,_publish_applied_js__WEBPACK_IMPORTED_MODULE_7__.appliedText)(applied));
    await surface.summarize((0,_publish_applied_js__WEBPACK_IMPORTED_MODULE_7__.appliedSummary)(applied));
    surface.setOutputs((0,_publish_applied_js__WEBPACK_IMPORTED_MODULE_7__.outputsOfApply)(applied, null));
    if (applied.end.status === 'failed') {
        surface.annotate([(0,_publish_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .annotationOfRefusal */ .T)('apply_failed', applied.end.message ?? '', '')]);
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
    }
    if (!inputs.uploadArtifacts || context.workflow === null)
        return;
    const { artifact, refused } = await (0,_publish_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .uploadEvidence */ .di)({
        folders: [applied.folder],
        settings: (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f5)(inputs),
        workflow: context.workflow,
        ...{ clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock, scratch, signal, surface },
    });
    if (refused)
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
    surface.setOutputs((0,_publish_applied_js__WEBPACK_IMPORTED_MODULE_7__.outputsOfApply)(applied, artifact));
}
/** Looks whether a run could start; the step fails where none could. Nothing of it is a pass. */
async function doctorStep(step) {
    const { inputs, context, scratch, canary, signal, surface } = step;
    const { mask, redactor } = surface;
    const [{ couldStart, examine }, { checksMarkdown, checksText, outputsOfChecks }, { earlierInWorkflow }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(7329)]).then(__webpack_require__.bind(__webpack_require__, 38552)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4963)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 62634))]);
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    const keep = (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_9__/* .keepForPost */ .$b)((0,_broker_js__WEBPACK_IMPORTED_MODULE_2__/* .idTokenKey */ .Ej)(), _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemRandom);
    const broker = await (0,_broker_js__WEBPACK_IMPORTED_MODULE_2__/* .brokerOf */ .nd)(inputs, { mask, signal, keep });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_4__.makeDeps)(host, { mask, redactor, signal, broker });
    const codexEnv = await (0,_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(host);
    const look = {
        ...deps,
        codexEnv,
        nodeVersion: process.versions.node,
        install: true,
        earlierUntil: (until) => earlierInWorkflow({ inputs, context }, { ...deps, signal: until }),
    };
    try {
        const checks = await examine({ inputs, context }, look);
        const fit = couldStart(checks);
        surface.print(checksText(checks, fit));
        await surface.summarize(checksMarkdown(checks, fit));
        surface.setOutputs(outputsOfChecks(checks));
        if (!fit)
            process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
    }
    finally {
        await broker?.close();
        await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .removeScratch */ .ZU)(scratch);
    }
}


/***/ }),

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


/***/ })

};
