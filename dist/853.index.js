export const id = 853;
export const ids = [853,377,367,758,139];
export const modules = {

/***/ 35429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endOfStage: () => (/* binding */ endOfStage),
/* harmony export */   epilogue: () => (/* binding */ epilogue),
/* harmony export */   judgedText: () => (/* binding */ judgedText),
/* harmony export */   ruleTable: () => (/* binding */ ruleTable),
/* harmony export */   storyLines: () => (/* binding */ storyLines),
/* harmony export */   storyteller: () => (/* binding */ storyteller)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99380);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73683);
/**
 * The story of a run for a terminal or a job log: a line per phase with the time since the start, a sign of life
 * while polling, then the rules, the outcome and where everything lies. A reader of events; it decides nothing.
 */



/** A subscriber that tells the story while it happens, a line at a time. */
function storyteller(write) {
    const lineFor = storyLines();
    return (event, manifest) => {
        const line = lineFor(event, manifest);
        if (line !== null)
            write(`${line.text}\n`);
    };
}
/** Makes the lines of one story: null for an event that is no part of it. */
function storyLines() {
    let polls = 0;
    return (event, manifest) => {
        const line = lineOf(event, manifest);
        if (line === null)
            return null;
        if (event.event === 'cloud:polled')
            polls += 1;
        const elapsed = (Date.parse(event.timestamp) - Date.parse(manifest.started_at)) / 1000;
        const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line.words)}${event.event === 'cloud:polled' ? `, poll ${polls}` : ''}`;
        const text = `${elapsed.toFixed(1).padStart(7)}s  ${line.phase.padEnd(8)} ${words}`;
        return { phase: line.phase, words, text };
    };
}
/** What follows the story: rules, outcome, paths. `program` starts this program where the lines are read. */
function epilogue(result, program) {
    const { manifest, verdict, guidance, opinions } = result;
    const run = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
    const diff = manifest.diff.path === null ? [] : [`  diff      ${manifest.diff.path}`];
    const unmet = verdict.policy.unmet_requirement;
    return [
        ...(verdict.findings.length > 0 ? ['', ruleTable(verdict.findings)] : []),
        '',
        `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__.outcomeInWords)(verdict.outcome, verdict.evidence).toUpperCase()}  ${verdict.reason ?? ''}`.trimEnd(),
        `  ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__.reasonInWords)(result)}`,
        ...(verdict.reason === null ? [] : [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(guidance, 1000)}`]),
        `  verdict   ${verdict.policy.verdict} for ${verdict.policy.event}${unmet === null ? '' : `: ${unmet}`}`,
        ...opinions.map(({ stage, text }) => `  review    ${stage}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 1000)}`),
        ...result.notices.map((notice) => `  note      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(notice)}`),
        `  manifest  ${run}/manifest.json`,
        `  summary   ${run}/run-summary.json`,
        `  events    ${run}/events.jsonl`,
        `  gate      ${run}/verdict.json`,
        ...(manifest.cloud_execution?.log_path ? [`  calls     ${manifest.cloud_execution.log_path}`] : []),
        ...diff,
        `  history   out/${manifest.task_id}/state.json`,
        `  next      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_result_js__WEBPACK_IMPORTED_MODULE_2__.nextCommand)(result, program))}`,
        '',
    ].join('\n');
}
/** A judgement of a saved run. */
function judgedText({ manifest, findings, outcome, reason, contradictions }) {
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.outcomeInWords)(outcome, manifest.evidence ?? null).toUpperCase();
    const table = findings.length > 0 ? [ruleTable(findings), ''] : [];
    const against = contradictions.map((line) => `  against   ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`);
    return `${[...table, `${word}  ${reason ?? ''}`.trimEnd(), ...against].join('\n')}\n`;
}
/** The findings as an aligned table of plain text. */
function ruleTable(findings) {
    const width = Math.max(...findings.map(({ rule }) => rule.length));
    const rows = findings.map(({ rule, title, status, severity, expected, actual }) => {
        const sign = status === 'passed'
            ? 'ok'
            : status === 'not_applicable'
                ? '-'
                : severity === 'error'
                    ? 'FAIL'
                    : severity;
        const words = status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title;
        return `  ${sign.padEnd(4)}  ${rule.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(words)}`;
    });
    return rows.join('\n');
}
function lineOf(event, manifest) {
    switch (event.event) {
        case 'run:started': {
            const { mode, evidence, admission } = event.payload;
            const against = mode === 'cloud' ? ' against the embedded emulator' : '';
            const how = evidence === 'rehearsal' ? `, rehearsal${against}` : '';
            return { phase: 'admit', words: `${admission}: ${subjectOf(event.payload)} in mode ${mode}${how}` };
        }
        case 'cloud:fallback':
            return { phase: 'admit', words: `stays on this machine: ${event.payload.message}` };
        case 'stage:started':
            return { phase: 'stage', words: `${event.payload.stage} started` };
        case 'stage:ended':
            return { phase: 'stage', words: endOfStage(event.payload) };
        case 'target:resolved':
            return {
                phase: 'prepare',
                words: `environment ${event.payload.environment}, branch ${event.payload.branch}`,
            };
        case 'codex:resolved':
            return {
                phase: 'prepare',
                words: `Codex CLI ${event.payload.version}, SHA-256 ${event.payload.sha256.slice(0, 12)}…`,
            };
        case 'agent:event': {
            const { stage, kind, summary } = event.payload;
            return { phase: 'agent', words: `${stage}: ${kind}: ${summary}` };
        }
        case 'cloud:submitting':
            return { phase: 'submit', words: `sending the prompt, best of ${event.payload.attempts}` };
        case 'cloud:submitted':
            return { phase: 'submit', words: event.payload.url };
        case 'cloud:polled':
            return { phase: 'poll', words: event.payload.word };
        case 'cloud:poll_failed':
            return { phase: 'poll', words: `${event.payload.code}: ${event.payload.message}` };
        case 'cloud:ended':
            return { phase: 'poll', words: `ended: ${event.payload.status}` };
        case 'diff:fetched': {
            const { status, files, additions, deletions } = event.payload;
            return {
                phase: 'diff',
                words: status === 'available' ? `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files ?? 0, 'file')}, +${additions} -${deletions}` : status,
            };
        }
        case 'run:failed':
            return { phase: event.payload.phase, words: `${event.payload.code}: ${event.payload.message}` };
        case 'test:completed': {
            const failed = event.payload.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
            return {
                phase: 'assert',
                words: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(event.payload.findings.length, 'rule')}, ${failed.length} failed`,
            };
        }
        case 'run:completed': {
            const { outcome, verdict } = event.payload;
            return { phase: 'gate', words: `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__.outcomeInWords)(outcome, manifest.evidence)}, verdict ${verdict}` };
        }
        default:
            return lineOfControl(event);
    }
}
/** What somebody asked of the run, or is asked to do. */
function lineOfControl(event) {
    switch (event.event) {
        case 'run:reopened': {
            const { stages } = event.payload;
            const what = stages.length === 0 ? 'the cloud task is watched again' : `to run: ${stages.join(', ')}`;
            return { phase: 'resume', words: what };
        }
        case 'run:paused':
        case 'run:resumed':
        case 'run:cancelling':
            return {
                phase: 'control',
                words: `${event.event.slice('run:'.length)} by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        case 'approval:requested': {
            const command = `codex-orchestrator approve --run ${event.run_id} --stage ${event.payload.stage}`;
            return { phase: 'approve', words: `stage ${event.payload.stage} waits for an approval: ${command}` };
        }
        case 'approval:granted':
            return {
                phase: 'approve',
                words: `stage ${event.payload.stage} is approved by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        default:
            return null;
    }
}
function subjectOf({ scenario, pipeline }) {
    if (pipeline === undefined)
        return `scenario ${scenario}`;
    const selected = pipeline.stages.filter((stage) => stage.selected).length;
    return `pipeline ${pipeline.id}, ${selected} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pipeline.stages.length, 'stage')},`;
}
/** How a stage ended, in one line; where its log lies only where somebody will want to read it. */
function endOfStage(ended) {
    const { stage, status, summary, duration_ms, allowed_failure, log } = ended;
    if (status === 'skipped')
        return `${stage} ${summary ?? 'not run'}`;
    const took = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSpan */ .wL)(duration_ms);
    if (status === 'succeeded')
        return `${stage} succeeded in ${took}`;
    const allowed = allowed_failure ? ', which it may' : '';
    const where = log === null ? '' : `; log ${log.path}`;
    return `${stage} failed${allowed}, after ${took}: ${summary ?? 'no reason given'}${where}`;
}


/***/ }),

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgedJson: () => (/* binding */ judgedJson),
/* harmony export */   nextCommand: () => (/* binding */ nextCommand),
/* harmony export */   nextForSaved: () => (/* binding */ nextForSaved),
/* harmony export */   outcomeInWords: () => (/* binding */ outcomeInWords),
/* harmony export */   reasonInWords: () => (/* binding */ reasonInWords),
/* harmony export */   resultJson: () => (/* binding */ resultJson),
/* harmony export */   resultOfSaved: () => (/* binding */ resultOfSaved)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _report_reviewer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95492);
/**
 * What a run came to, as every surface tells it. Shape and the few words they share.
 */


/** The outcome as it is shown: a rehearsal never without the word beside it. */
function outcomeInWords(outcome, evidence) {
    return evidence === 'rehearsal' ? `${outcome} (rehearsal)` : outcome;
}
/** What happened, in one sentence. */
function reasonInWords({ verdict, guidance }) {
    return verdict.reason === null ? guidance : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[verdict.reason].title;
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
    const whole = manifest;
    return { manifest: whole, verdict, guidance: feedback, opinions: (0,_report_reviewer_js__WEBPACK_IMPORTED_MODULE_1__/* .opinionsOf */ .Z)(whole), folder, notices: [] };
}
/** The command to type next for a saved run; null for one of another orchestrator, or that left no verdict. */
function nextForSaved(run, program) {
    const result = resultOfSaved(run);
    if (result !== null)
        return nextCommand(result, program);
    return run.events.length > 0 && !run.ended ? `${program} status ${run.runId} --watch` : null;
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


/***/ }),

/***/ 95492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ review),
/* harmony export */   Z: () => (/* binding */ opinionsOf)
/* harmony export */ });
/* harmony import */ var _assert_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19424);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38485);
/**
 * The reviewer: from what the builder recorded and the tester found to one outcome with its reason, and words for
 * a person. Pure. Nothing but an unblemished record is a pass.
 */


/** What the review stages of a run that ended well have said. */
function opinionsOf({ commands }) {
    return commands.flatMap(({ id, kind, status, summary }) => kind === 'review' && status === 'succeeded' && summary !== null ? [{ stage: id, text: summary }] : []);
}
/** Concludes a run. A recorded failure comes before what the rules say: it is why they fail. */
function review({ failure, findings, ruleReason, opinions }) {
    const reason = failure?.code ?? ruleReason;
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    const warned = findings.filter(({ status, severity }) => status === 'failed' && severity === 'warn');
    const judged = findings.filter(({ status }) => status !== 'not_applicable').length;
    const summary = `${judged} rules judged, ${failed.length} failed, ${warned.length} warned`;
    const guidance = reason === null ? praise(warned) : feedbackOf(reason, failure, failed);
    const said = opinions.map(({ stage, text }) => `Review by stage ${stage}:\n${text}`);
    const feedback = [guidance, ...said].join('\n\n');
    return {
        outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(reason),
        reason,
        guidance,
        review: { summary, decision: { approved: reason === null, feedback } },
    };
}
function feedbackOf(reason, failure, failed) {
    if (failure !== null)
        return failure.guidance;
    // The rule that gave the reason, where it is one rule's own.
    const told = failed.find(({ rule }) => _assert_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.some(({ id, code }) => id === rule && code === reason)) ?? failed[0];
    if (told === undefined)
        return _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[reason].cure;
    return `${told.title}: expected ${told.expected}, found ${told.actual}. ${told.cure}`;
}
function praise(warned) {
    const names = warned.map(({ rule }) => rule).join(', ');
    return names === '' ? 'Every rule holds' : `Every rule holds that decides; only a warning: ${names}`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
