export const id = 683;
export const ids = [683];
export const modules = {

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedJson: () => (/* binding */ judgedJson),
/* harmony export */   nextCommand: () => (/* binding */ nextCommand),
/* harmony export */   outcomeInWords: () => (/* binding */ outcomeInWords),
/* harmony export */   reasonInWords: () => (/* binding */ reasonInWords),
/* harmony export */   resultJson: () => (/* binding */ resultJson),
/* harmony export */   resultOfSaved: () => (/* binding */ resultOfSaved)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/**
 * What a run came to, as every surface tells it. Shape and the few words they share.
 */

/** The outcome as it is shown: a rehearsal never without the word beside it. */
function outcomeInWords(outcome, evidence) {
    return evidence === 'rehearsal' ? `${outcome} (rehearsal)` : outcome;
}
/** What happened, in one sentence. */
function reasonInWords({ verdict, review }) {
    return verdict.reason === null ? review.decision.feedback : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[verdict.reason].title;
}
/** How this program is started where nothing of it is on PATH. */
const PROGRAM = 'npx codex-orchestrator-action';
/** The command to type next; `program` starts this program where the command is read. */
function nextCommand({ manifest }, program = PROGRAM) {
    const taskId = manifest.evidence === 'live' ? manifest.cloud_execution?.task_id : null;
    if (manifest.outcome !== 'pass' && taskId)
        return `codex cloud status ${taskId}`;
    return `${program} assert .runs/${manifest.task_id}/cli/${manifest.run_id}`;
}
/** What a closed record came to; null where the run has not ended, or is no run of ours. */
function resultOfSaved({ folder, manifest, events, verdict, feedback }) {
    if (verdict === null || events.length === 0)
        return null;
    const decision = { approved: verdict.outcome === 'pass', feedback };
    return { manifest: manifest, verdict, review: { summary: '', decision }, folder, notices: [] };
}
/** A judgement as one JSON document. */
function judgedJson({ manifest, findings, outcome, reason, contradictions }) {
    const { task_id, run_id, evidence } = manifest;
    return { schema: 1, task_id, run_id, evidence, outcome, reason, findings, contradictions };
}
/** A result as one JSON document: what a script needs without opening a file. */
function resultJson({ manifest, verdict, folder, notices }) {
    const { task_id, run_id, execution_mode, pipeline_id, commands, failure, cloud_execution, cloud_fallback } = manifest;
    return {
        schema: 1,
        task_id,
        run_id,
        outcome: verdict.outcome,
        reason: verdict.reason,
        verdict: verdict.policy.verdict,
        evidence: verdict.evidence,
        mode: execution_mode,
        pipeline: pipeline_id ?? null,
        stages: commands.map(({ id, status, exit_code, log_path }) => ({ id, status, exit_code, log_path })),
        failure,
        cloud_execution,
        cloud_fallback: cloud_fallback ?? null,
        folder,
        notices,
    };
}


/***/ })

};
