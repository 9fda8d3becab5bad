export const id = 935;
export const ids = [935,377,853,367,758,139];
export const modules = {

/***/ 90684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   v9: () => (/* binding */ shapesOnly),
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1059);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38839);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19424);



const DIFF_SEVERITY = { ignore: 'off', warn: 'warn', fail: 'error' };
/** What can be known of secrets offline: the shapes of tokens. */
function shapesOnly() {
    const redactor = new _lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .Redactor */ .p();
    return { holdsSecret: (text) => redactor.finds(text) };
}
/** Evaluates every rule of the record's mode. Never throws: a rule that cannot judge has failed. */
function evaluate(record, known, rules = _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y) {
    const mode = modeOf(record);
    return rules.filter((rule) => rule.modes.includes(mode)).map((rule) => finding(rule, record, known));
}
/** The tester's result from its findings. */
function resultOf(findings, run) {
    return {
        ...run,
        success: !findings.some(isDecisive),
        findings,
        reports: findings
            .filter(({ status }) => status !== 'not_applicable')
            .map(({ rule, title, status, expected, actual }) => ({
            name: rule,
            status: status === 'failed' ? 'failed' : 'passed',
            details: status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title,
        })),
    };
}
/** The reason the findings give: the first decisive rule's own code, else `rule_failed`; null where all hold. */
function reasonOf(findings) {
    const decisive = findings.filter(isDecisive);
    if (decisive.length === 0)
        return null;
    const codes = decisive.map(({ rule }) => _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.find(({ id }) => id === rule)?.code);
    return codes.find((code) => code !== undefined) ?? 'rule_failed';
}
/** True for a finding that alone makes a run fail. */
function isDecisive({ severity, status }) {
    return severity === 'error' && status === 'failed';
}
function finding(rule, record, known) {
    const { id, title, pointer, cure } = rule;
    const observation = observe(rule, record, known);
    const common = { rule: id, title, severity: severityOf(rule, record), pointer, cure };
    if (observation === null)
        return { ...common, status: 'not_applicable', expected: '', actual: '' };
    const { holds, expected, actual } = observation;
    return { ...common, status: holds ? 'passed' : 'failed', expected, actual };
}
function observe(rule, record, known) {
    try {
        return rule.judge(record, known);
    }
    catch (error) {
        return {
            holds: false,
            expected: 'a record that can be judged',
            actual: error instanceof Error ? error.message : String(error),
        };
    }
}
function severityOf(rule, { events }) {
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'run:started')?.payload;
    if (rule.id === 'diff-present' && started)
        return DIFF_SEVERITY[started.missing_diff];
    return (rule.adjustable ? started?.severities[rule.id] : undefined) ?? rule.severity;
}
/** A foreign manifest names no mode; a cloud execution or a fallback from one tells it. */
function modeOf({ manifest, raw }) {
    if (manifest.execution_mode !== undefined)
        return manifest.execution_mode;
    return raw.cloud_execution != null || raw.cloud_fallback != null ? 'cloud' : 'mcp';
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87642);

/** Decides what a result means for an event. */
function decide(result, event, policy) {
    const column = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyEvent */ .JE)(event);
    const unmet = result.outcome === 'pass' ? unmetRequirement(result, policy.events[column]?.require ?? {}) : null;
    const verdict = unmet === null ? (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(policy, column, result) : 'block';
    return {
        event: column,
        verdict,
        unmet_requirement: unmet,
        check_conclusion: conclusionOf(verdict, result.outcome),
    };
}
function unmetRequirement(result, required) {
    for (const name of ['mode', 'evidence']) {
        const wanted = required[name] ?? 'any';
        if (wanted !== 'any' && wanted !== result[name])
            return `${name}: ${wanted} is required, this pass has ${result[name] ?? 'none'}`;
    }
    return null;
}
function conclusionOf(verdict, outcome) {
    if (verdict === 'allow')
        return 'success';
    if (verdict === 'warn')
        return 'neutral';
    if (verdict === 'ignore')
        return 'skipped';
    if (outcome === 'timeout')
        return 'timed_out';
    return outcome === 'cancelled' ? 'cancelled' : 'failure';
}


/***/ }),

/***/ 87642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ policyEvent),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony exports POLICY_EVENTS, Policy */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38485);
/* harmony import */ var _lib_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50581);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99341);
/**
 * The policy file: what each event requires of a pass, and what each outcome means for it. Shape, reading, and
 * laying a user's file over the shipped one. Decides nothing about a run.
 */






/** The events a policy can name; every other event counts as `push`. */
const POLICY_EVENTS = ['pull_request', 'merge_group', 'push', 'schedule', 'dispatch'];
const verdict = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block', 'ignore'], {
    error: 'give warn, block or ignore; only pass can be allow',
});
const cell = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([verdict, zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['default', ..._lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .REASON_CODES */ .OE]), verdict.optional())], {
    error: 'give warn, block or ignore, or a map of default and reason codes to one of them',
});
const Cells = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    require: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([..._manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN, 'any']).optional(),
        evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([..._manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE */ .S4, 'any']).optional(),
    })
        .optional(),
    pass: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['allow', 'warn', 'block', 'ignore']).optional(),
    ...Object.fromEntries(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.filter((name) => name !== 'pass').map((name) => [name, cell.optional()])),
});
/** A policy file. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    events: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(Object.fromEntries(POLICY_EVENTS.map((name) => [name, Cells.optional()]))),
});
/** Reads the shipped policy and, where given, the user's; a cell the user does not name keeps its shipped value. */
async function loadPolicy(shipped, own) {
    const base = await readPolicy(shipped);
    if (own === undefined)
        return base;
    const over = await readPolicy(own);
    const events = POLICY_EVENTS.map((name) => {
        const [below, above] = [base.events[name], over.events[name]];
        return [name, { ...below, ...above, require: { ...below?.require, ...above?.require } }];
    });
    return { version: 1, events: Object.fromEntries(events) };
}
/** The event of the policy that an event of GitHub counts as. */
function policyEvent(event) {
    if (event === 'workflow_dispatch')
        return 'dispatch';
    return POLICY_EVENTS.includes(event) ? event : 'push';
}
/** The verdict of a cell. What a policy does not say blocks. */
function lookUp(policy, event, result) {
    const found = policy.events[event]?.[result.outcome];
    if (found === undefined || typeof found === 'string')
        return found ?? 'block';
    return (result.reason === null ? undefined : found[result.reason]) ?? found.default ?? 'block';
}
async function readPolicy(path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (info !== null && !info.isFile())
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `Policy file ${path} cannot be read`, {
            guidance: 'Correct the input policy',
        });
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('input_invalid', `Policy file ${path} cannot be read`, {
            cause: error,
            guidance: 'Correct the input policy',
        });
    });
    return (0,_lib_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYamlAs */ .b)(Policy, text, path);
}


/***/ }),

/***/ 26742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseOf),
/* harmony export */   p: () => (/* binding */ failureEvent)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38839);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45919);
/**
 * The event of a failure outside the cloud task itself, and how far the run had come.
 */



/** The event `run:failed` for a reason code, with the table's cure unless a better one is given. */
function failureEvent(code, words) {
    const { message, phase, retryable = false } = words;
    const guidance = (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .guidanceOf */ .sk)(code, message, words.guidance);
    return {
        event: 'run:failed',
        payload: { class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code), code, phase, retryable, guidance, message },
    };
}
/** The phase a run was in after these events. */
function phaseOf(events) {
    const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .MC)(events);
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'test:completed'))
        return 'report';
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'build:completed'))
        return 'assert';
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'cloud:ended'))
        return 'diff';
    // A task that an earlier session submitted is watched again.
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitted'))
        return 'poll';
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'stage:started'))
        return 'stage';
    return (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitting') ? 'submit' : 'prepare';
}


/***/ }),

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

/***/ 42403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidence: () => (/* binding */ evidence),
  gate: () => (/* binding */ offline_gate),
  judgeSaved: () => (/* binding */ judgeSaved),
  runs: () => (/* binding */ runs),
  show: () => (/* binding */ show),
  status: () => (/* binding */ offline_status)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/manifest/events.js
var manifest_events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/record.js
var manifest_record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/assert/tester.js
var tester = __webpack_require__(90684);
;// CONCATENATED MODULE: ./build/assert/replay.js
/**
 * Judges a saved run again, offline: what the rules say now, what that comes to, and whether the record's own words of
 * its day agree. Believes no stored finding and no stored verdict.
 */







/** Evaluates a saved record. A run of ours that was not built, a skipped one say, was not judged on its day either. */
function evaluateSaved(record) {
    const ours = record.allEvents.length > 0;
    return ours && (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(record.events), 'build:completed') === undefined
        ? []
        : (0,tester/* evaluate */._3)(record, (0,tester/* shapesOnly */.v9)());
}
/**
 * The reason of a saved run: its recorded failure, else what the rules find now, else what it concluded on its day. One
 * that never came to a conclusion was interrupted, whatever the rules say.
 */
function reasonOfSaved(record, findings) {
    const last = (0,reduce/* fold */.AU)(record.allEvents);
    const failure = last === null ? record.manifest.failure : last.failure;
    if (failure != null)
        return failure.code;
    const unended = last !== null && last.outcome === null;
    return (0,tester/* reasonOf */.A3)(findings) ?? last?.reason ?? (unended ? 'run_interrupted' : null);
}
/**
 * What the record says of itself and this replay does not come to: in `verdict.json`, in the events and in the manifest.
 * Empty for a run that was not closed. Secrets are left out: offline only the shapes of tokens are known.
 */
function contradictions(record, findings, reason) {
    const text = record.files.get('verdict.json')?.text;
    if (text === undefined)
        return [];
    const told = schema/* VerdictRecord */.jy.safeParse((0,manifest_record/* parseJson */.qF)(text)).data;
    if (told === undefined)
        return ['verdict.json does not have its declared shape'];
    const { manifest, raw, allEvents } = record;
    const outcome = (0,reasons/* outcomeOf */.sG)(reason);
    const tested = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(allEvents), 'test:completed')?.payload.findings ?? [];
    return unlike([
        ['outcome', told.outcome, outcome],
        ['reason', told.reason, reason],
        ['mode', told.mode, manifest.execution_mode ?? 'mcp'],
        ['evidence', told.evidence, manifest.evidence ?? null],
        ['outcome in the events', (0,reduce/* fold */.AU)(allEvents)?.outcome ?? null, outcome],
        ['outcome in manifest.json', raw.outcome ?? null, outcome],
        ...findingFacts(told.findings, findings, ''),
        ...findingFacts(tested, findings, ' in the events'),
    ]);
}
/** The facts of which two things are said, in words. */
function unlike(facts) {
    return facts
        .filter(([, told, found]) => told !== found)
        .map(([what, told, found]) => `${what}: ${words(told)} is recorded, ${words(found)} is replayed`);
}
function words(value) {
    return value === null ? 'none' : String(value);
}
/** A rule that one side does not know, of an older or a newer release, is no contradiction. */
function findingFacts(told, replayed, where) {
    const found = new Map(replayed.map((finding) => [finding.rule, finding]));
    return told.flatMap(({ rule, status, severity }) => {
        const again = found.get(rule);
        if (again === undefined || rule === 'no-secret')
            return [];
        return [[`rule ${rule}${where}`, `${status} (${severity})`, `${again.status} (${again.severity})`]];
    });
}

// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(87642);
// EXTERNAL MODULE: ./build/gate/gate.js
var gate = __webpack_require__(8463);
;// CONCATENATED MODULE: ./build/gate/replay.js
/**
 * The gate on a saved run: judges its record again and decides on that. What `verdict.json` says is compared and never
 * believed: where the two contradict each other, somebody touched the record, and it blocks.
 */







/** Decides again. A record that contradicts itself blocks, whatever the policy says. */
function gateSaved(request) {
    const { record, policy } = request;
    const findings = evaluateSaved(record);
    const reason = reasonOfSaved(record, findings);
    const { manifest } = record;
    const result = {
        outcome: (0,reasons/* outcomeOf */.sG)(reason),
        reason,
        mode: manifest.execution_mode ?? 'mcp',
        evidence: manifest.evidence ?? null,
    };
    const ownEvent = (0,manifest_events/* findEvent */.MY)(record.allEvents, 'run:started')?.payload.github_event ?? 'push';
    const decision = (0,gate/* decide */.L)(result, request.event ?? ownEvent, policy);
    const contradictions = contradictionsIn(request, { ...result, decision, findings });
    if (contradictions.length === 0)
        return { ...result, decision, findings, contradictions };
    const blocked = { ...decision, verdict: 'block', check_conclusion: 'failure' };
    return { ...result, decision: blocked, findings, contradictions };
}
function contradictionsIn({ record, policyNamed, event }, { reason, findings, decision }) {
    const file = record.files.get('verdict.json');
    if (file === undefined)
        return ['there is no verdict.json: the run never came to its end'];
    const told = schema/* VerdictRecord */.jy.safeParse((0,manifest_record/* parseJson */.qF)(file.text)).data?.policy;
    const started = (0,manifest_events/* findEvent */.MY)(record.allEvents, 'run:started')?.payload.github_event;
    // The same policy and event come to the same decision; another one is asked for by name.
    const comparable = event === undefined && !policyNamed;
    return [
        ...contradictions(record, findings, reason),
        ...unlike([
            ...(told && started !== undefined ? [['event', told.event, (0,gate_policy/* policyEvent */.JE)(started)]] : []),
            ...(told && comparable ? [['verdict', told.verdict, decision.verdict]] : []),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/suggest.js
var suggest = __webpack_require__(70770);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/manifest/history.js
var manifest_history = __webpack_require__(83208);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/manifest/saved-run.js
/**
 * A run as far as its record tells: events, manifest and verdict, read in a moment and also while the run still goes
 * on. Leaves logs and diffs unread, judges nothing, and takes a foreign or partial record for what it holds.
 */







const MAX_BYTES = 64 * 1024 * 1024;
/** Reads a run. Throws RunError `input_invalid` where the folder holds neither events nor a manifest. */
async function readRun(folder) {
    const [eventsText, manifestText, verdictText] = await Promise.all(['events.jsonl', 'manifest.json', 'verdict.json'].map((name) => readText((0,external_node_path_.join)(folder, name))));
    if (!eventsText && !manifestText)
        throw await (0,find_run/* noRun */.jC)(folder);
    const { events } = (0,manifest_record/* parseEvents */.PH)(eventsText ?? '');
    const folded = (0,reduce/* fold */.AU)(events);
    const manifest = folded ?? (0,schema/* readManifest */.WI)((0,schema/* readFields */.qU)((0,manifest_record/* parseJson */.qF)(manifestText ?? ''), 'manifest.json'));
    return {
        folder,
        taskId: manifest.task_id ?? (0,external_node_path_.basename)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder))),
        runId: manifest.run_id ?? (0,external_node_path_.basename)(folder),
        manifest,
        events,
        verdict: schema/* VerdictRecord */.jy.safeParse((0,manifest_record/* parseJson */.qF)(verdictText ?? '')).data ?? null,
        feedback: (0,manifest_events/* eventsOf */.XL)(events, 'review:completed').at(-1)?.payload.feedback ?? '',
        files: await filesIn(folder),
        ended: folded === null
            ? manifest.status !== 'in_progress' && manifest.status !== 'queued'
            : (0,manifest_events/* findEvent */.MY)(events, 'run:completed') !== undefined,
    };
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    return new Set(files.map(({ parentPath, name }) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(parentPath, name)).replaceAll('\\', '/')));
}
/** Null for what is absent, no file of its own, or too large. */
async function readText(path) {
    const info = await (0,promises_.lstat)(path).catch(() => null);
    if (!info?.isFile() || info.size > MAX_BYTES)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}

// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/publish/history.js
/**
 * The history of runs as a table and as one JSON document. Pure; whoever calls has read it.
 */

/** The runs of all tasks, the newest first, at most `limit`. */
function newestFirst(rows, limit) {
    const time = ({ started_at, completed_at }) => started_at ?? completed_at ?? '';
    return rows.toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0)).slice(0, limit);
}
/** The history as one JSON document. */
function historyJson(rows, notices) {
    return { schema: 1, runs: rows, notices };
}
/** The history for a person. */
function historyText(rows, program) {
    if (rows.length === 0)
        return `No run is in the history yet: ${program} canary --rehearse makes one\n`;
    const table = [['started', 'task', 'run', 'mode', 'evidence', 'outcome', 'took'], ...rows.map(cellsOf)];
    const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
    const lines = table.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
function cellsOf(row) {
    const { started_at, completed_at, outcome, reason, status } = row;
    const took = started_at && completed_at ? (0,lib_text/* timeSpan */.wL)(Date.parse(completed_at) - Date.parse(started_at)) : '';
    const came = `${outcome ?? status}${reason === null ? '' : ` (${reason})`}`;
    const at = (started_at ?? completed_at ?? '').replace('T', ' ').slice(0, 19);
    return [at, row.task_id, row.run_id, row.mode, row.evidence ?? '-', came, took].map((cell) => (0,lib_text/* oneLine */.TN)(cell, 80));
}

// EXTERNAL MODULE: ./build/publish/result.js
var publish_result = __webpack_require__(73683);
// EXTERNAL MODULE: ./build/manifest/failure.js
var failure = __webpack_require__(26742);
;// CONCATENATED MODULE: ./build/publish/status.js
/**
 * How far a run is, from its record: what it does now, what its stages came to, the last word of the cloud task. A
 * reader of a record that may still grow; it does not know whether the process of the run lives.
 */



/** The status as one JSON document. */
function statusJson(run) {
    const { manifest, verdict, events, taskId, runId, ended, folder } = run;
    return {
        schema: 1,
        task_id: taskId,
        run_id: runId,
        ended,
        status: manifest.status ?? null,
        phase: ended || events.length === 0 ? null : (0,failure/* phaseOf */.h)(events),
        outcome: manifest.outcome ?? null,
        reason: manifest.reason ?? null,
        verdict: verdict?.policy.verdict ?? null,
        evidence: manifest.evidence ?? null,
        mode: manifest.execution_mode ?? null,
        started_at: manifest.started_at ?? null,
        updated_at: manifest.updated_at ?? null,
        completed_at: manifest.completed_at ?? null,
        stages: (manifest.commands ?? []).map(({ id, status, exit_code }) => ({ id, status, exit_code })),
        cloud_execution: manifest.cloud_execution ?? null,
        failure: manifest.failure ?? null,
        folder,
    };
}
/** The status for a person; `nowMs` is the time of the day, in milliseconds since the epoch. */
function statusText(run, nowMs) {
    const { manifest, taskId, runId, ended, events } = run;
    const last = events.at(-1);
    const silent = last === undefined ? null : (0,lib_text/* timeSpan */.wL)(nowMs - Date.parse(last.timestamp));
    const rows = [
        ['task', taskId],
        ['mode', manifest.execution_mode],
        ['reason', manifest.reason],
        ['failure', manifest.failure?.guidance],
        ['started', manifest.started_at],
        ['took', ended && manifest.started_at ? tookOf(manifest) : null],
        ['last event', !ended && last ? `${last.event}, ${silent} ago` : null],
        ['cloud task', cloudOf(manifest)],
        ['record', run.folder],
    ];
    return [
        `${(0,lib_text/* oneLine */.TN)(runId)}  ${headline(run)}`,
        ...rows.flatMap(([name, value]) => (value ? [`  ${name.padEnd(10)}  ${(0,lib_text/* oneLine */.TN)(value, 1000)}`] : [])),
        ...stageTable(manifest.commands ?? [], nowMs),
        '',
    ].join('\n');
}
/** One line that changes whenever there is something new to see. */
function statusLine(run) {
    const { manifest, runId } = run;
    const stages = manifest.commands ?? [];
    const done = stages.filter(({ status }) => status !== 'pending' && status !== 'running').length;
    const running = stages.filter(({ status }) => status === 'running').map(({ id }) => id);
    const parts = [
        `${(0,lib_text/* oneLine */.TN)(runId)}  ${headline(run)}`,
        stages.length > 0 ? `${done} of ${(0,lib_text/* counted */.hS)(stages.length, 'stage')} ended` : null,
        running.length > 0 ? `running ${running.join(', ')}` : null,
        cloudOf(manifest),
    ];
    return (0,lib_text/* oneLine */.TN)(parts.filter((part) => part).join('; '));
}
/** What the run came to, or where it is. */
function headline({ manifest, events }) {
    const { outcome, evidence = null, status = 'unknown' } = manifest;
    if (outcome)
        return (0,publish_result.outcomeInWords)(outcome, evidence).toUpperCase();
    // An existing orchestrator names no outcome.
    if (events.length === 0)
        return `${status.toUpperCase()}, as another orchestrator recorded it`;
    return `IN PROGRESS${evidence === 'rehearsal' ? ' (REHEARSAL)' : ''}, phase ${(0,failure/* phaseOf */.h)(events)}`;
}
function tookOf({ started_at: start = '', completed_at: end }) {
    return end ? (0,lib_text/* timeSpan */.wL)(Date.parse(end) - Date.parse(start)) : null;
}
function cloudOf({ cloud_execution: cloud }) {
    if (!cloud?.task_id)
        return null;
    const polls = cloud.poll_count === undefined ? '' : `, ${(0,lib_text/* counted */.hS)(cloud.poll_count, 'poll')}`;
    return `${cloud.status ?? 'unknown'}${polls}, ${cloud.status_url ?? cloud.task_id}`;
}
const SIGNS = { pending: '.', running: '>', succeeded: 'ok', failed: 'FAIL', skipped: '-' };
/** The stages of a run, each with its state, its time and how it ended. */
function stageTable(stages, nowMs) {
    const width = Math.max(0, ...stages.map(({ id }) => id.length));
    return stages.map((stage) => {
        const { id, status, exit_code: exit } = stage;
        const words = [
            timeOf(stage, nowMs),
            exit === null || exit === undefined ? null : `exit ${exit}`,
            stage.allowed_failure ? 'may fail' : null,
            status === 'skipped' || status === 'failed' ? stage.summary : null,
        ];
        const said = words.filter((word) => word).join(', ');
        return `  ${SIGNS[status].padEnd(4)}  ${(0,lib_text/* oneLine */.TN)(id).padEnd(width)}  ${(0,lib_text/* oneLine */.TN)(said)}`.trimEnd();
    });
}
function timeOf({ started_at: start, completed_at: end, status }, nowMs) {
    if (!start)
        return null;
    if (status === 'running')
        return (0,lib_text/* timeSpan */.wL)(nowMs - Date.parse(start));
    return end ? (0,lib_text/* timeSpan */.wL)(Date.parse(end) - Date.parse(start)) : null;
}

;// CONCATENATED MODULE: ./build/publish/show.js
/**
 * The story of a saved run, as it was told while it happened, with what it came to and where its files lie. Tells a
 * foreign or partial record as far as it goes.
 */





/** The story for a person; `program` starts this program where it is read. */
function showText(run, { nowMs, program }) {
    const result = (0,publish_result.resultOfSaved)(run);
    if (run.events.length === 0)
        return statusText(run, nowMs);
    const stages = run.manifest.pipeline_id === undefined ? [] : (run.manifest.commands ?? []);
    return [
        `Run ${(0,lib_text/* oneLine */.TN)(run.runId)} of the task ${(0,lib_text/* oneLine */.TN)(run.taskId)}`,
        ...storyOf(run.events).map(({ text }) => text),
        ...(stages.length > 0 ? ['', ...stageTable(stages, nowMs)] : []),
        ...(result === null ? ['', headline(run), ...unproven(run)] : [(0,console.epilogue)(result, program).trimEnd()]),
        ...logsOf(run.manifest).map((path) => `  log       ${(0,lib_text/* oneLine */.TN)(path)}`),
        '',
    ].join('\n');
}
/** An end without a verdict is no proof of anything. */
function unproven({ ended }) {
    return ended ? ['  verdict   none on the disk'] : [];
}
/** The story as one JSON document. */
function showJson(run, program) {
    const { verdict, manifest, events } = run;
    return {
        ...statusJson(run),
        pipeline: manifest.pipeline_id ?? null,
        branch: manifest.branch ?? null,
        head_sha: manifest.head_sha ?? null,
        story: storyOf(events).map(({ at, phase, words }) => ({ at, phase, words })),
        findings: verdict?.findings ?? [],
        diff: manifest.diff ?? null,
        logs: logsOf(manifest),
        next: (0,publish_result.nextForSaved)(run, program),
    };
}
function storyOf(events) {
    const lineFor = (0,console.storyLines)();
    let manifest = null;
    return events.flatMap((event) => {
        manifest = (0,reduce/* reduce */.TS)(manifest, event);
        const line = manifest === null ? null : lineFor(event, manifest);
        return line === null ? [] : [{ ...line, at: event.timestamp }];
    });
}
/** Paths of the logs of a run, relative to the working directory. */
function logsOf({ commands = [], log_path }) {
    const paths = [...commands.map((stage) => stage.log_path), log_path];
    return [...new Set(paths.filter((path) => typeof path === 'string'))];
}

;// CONCATENATED MODULE: ./build/publish/links.js
/**
 * The evidence of a run as Markdown links for a task document: where the cloud task, the record, the verdict, the diff
 * and the logs are, why it ended as it did, and what to type next. Paths are relative to the working directory.
 */




/** Where the codes of the failures are explained. */
const CODES = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/codes.md';
const NEXT = 'next';
/** The links as one JSON document. */
function linksJson(evidence) {
    const { taskId, runId, manifest } = evidence.run;
    const links = linksOf(evidence);
    const { outcome = null, reason = null, evidence: kind = null } = manifest;
    return { schema: 1, task_id: taskId, run_id: runId, outcome, reason, evidence: kind, links };
}
/** The links as a list in Markdown. */
function linksText(evidence) {
    const { runId, taskId } = evidence.run;
    const lines = linksOf(evidence).map(({ name, text, target }) => {
        if (target !== null)
            return `- ${name}: [${(0,lib_text/* markdown */.wD)(text, 500)}](${linkTarget(target)})`;
        return `- ${name}: ${name === NEXT ? `\`${(0,lib_text/* oneLine */.TN)(text).replaceAll('`', '')}\`` : (0,lib_text/* markdown */.wD)(text, 500)}`;
    });
    return [`Evidence of run ${(0,lib_text/* markdown */.wD)(runId)} of the task ${(0,lib_text/* markdown */.wD)(taskId)}:`, '', ...lines, ''].join('\n');
}
function linksOf({ run, path, program }) {
    const { manifest, verdict } = run;
    const { outcome, reason, evidence = null, cloud_execution: cloud, status = 'unknown' } = manifest;
    const next = (0,publish_result.nextForSaved)(run, program);
    const file = (name, inside) => run.files.has(inside) ? [{ name, text: inside, target: `${path}/${inside}` }] : [];
    const insideOf = (recorded) => recorded.split('/').slice(-2).join('/');
    const said = (name, text, target = null) => ({ name, text, target });
    return [
        said('outcome', outcome ? (0,publish_result.outcomeInWords)(outcome, evidence) : status),
        ...(reason ? [said('reason', `${reason}: ${reasons/* REASONS */.ez[reason].title}`, `${CODES}#${reason}`)] : []),
        ...(verdict ? [said('verdict', `${verdict.policy.verdict} for ${verdict.policy.event}`)] : []),
        ...cloudLink(evidence, cloud?.task_id, cloud?.status_url),
        ...file('manifest', 'manifest.json'),
        ...file('summary', 'run-summary.json'),
        ...file('findings and verdict', 'verdict.json'),
        ...file('events', 'events.jsonl'),
        ...(manifest.diff?.path ? file('diff', insideOf(manifest.diff.path)) : []),
        ...logsOf(manifest).flatMap((log) => file('log', insideOf(log))),
        ...(next === null ? [] : [said(NEXT, next)]),
    ];
}
/** The tasks of the emulator have no page; a foreign record may name anything as one. */
function cloudLink(evidence, id, url) {
    if (!id)
        return [];
    const page = evidence !== 'rehearsal' && url?.startsWith('https://') ? url : null;
    return [{ name: 'cloud task', text: id, target: page }];
}
/** A target that ends neither the link nor the line. */
function linkTarget(target) {
    const text = target.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').toWellFormed();
    return encodeURI(text).replaceAll('(', '%28').replaceAll(')', '%29');
}

;// CONCATENATED MODULE: ./build/publish/regated.js


/** The decision as one JSON document. */
function regatedJson(regated, { manifest }) {
    const { outcome, reason, mode, evidence, decision, findings, contradictions } = regated;
    return {
        schema: 1,
        task_id: manifest.task_id ?? null,
        run_id: manifest.run_id ?? null,
        outcome,
        reason,
        mode,
        evidence,
        ...decision,
        contradictions,
        findings,
    };
}
/** The decision for a person. */
function regatedText({ outcome, reason, evidence, decision, findings, contradictions, }) {
    const { verdict, event, unmet_requirement: unmet } = decision;
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    return [
        `${verdict.toUpperCase()} for ${(0,lib_text/* oneLine */.TN)(event)}`,
        `  outcome   ${(0,publish_result.outcomeInWords)(outcome, evidence)}${reason === null ? '' : `, ${reason}`}`,
        ...(unmet === null ? [] : [`  unmet     ${(0,lib_text/* oneLine */.TN)(unmet)}`]),
        ...failed.map(({ rule, expected, actual }) => (0,lib_text/* oneLine */.TN)(`${rule}: expected ${expected}, found ${actual}`).replace(/^/, '  rule      ')),
        ...contradictions.map((words) => `  against   ${(0,lib_text/* oneLine */.TN)(words)}`),
        ...(contradictions.length > 0
            ? ['  The record contradicts its replay, so it blocks whatever it says']
            : []),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/run/offline.js
/**
 * The commands that read what runs have left: each finds its run, has it judged or told, and answers. Starts nothing,
 * writes nothing, asks nobody.
 */


















const WATCH_MS = 500;
const TOLD = reasons/* EXIT_CODES */.ai.pass;
/** Tells how far a run is; with `watch` again and again, until it has ended or the signal aborts. */
async function offline_status(name, place, watch) {
    const folder = await (0,find_run.findRun)(name, place);
    let run = await readRun(folder);
    for (let told = ''; watch !== null && !run.ended && !watch.signal.aborted; run = await readRun(folder)) {
        const line = statusLine(run);
        if (line !== told)
            watch.tell(line);
        told = line;
        await place.clock.sleep(WATCH_MS, watch.signal);
    }
    return { text: statusText(run, place.clock.now()), json: statusJson(run), exitCode: TOLD };
}
/** Tells the story of a run again. */
async function show(name, place) {
    const run = await savedRun(name, place);
    const { clock, program } = place;
    return {
        text: showText(run, { nowMs: clock.now(), program }),
        json: showJson(run, program),
        exitCode: TOLD,
    };
}
/** Lists the history of one task, or of all. */
async function runs(task, limit, { root, program }) {
    const tasks = (await (0,find_run/* tasksOf */.a4)(root)).sort();
    if (task !== undefined && !tasks.includes(task))
        throw new errors/* RunError */.e4('input_invalid', `There is no history of a task "${task}" in ${(0,external_node_path_.join)(root, 'out')}`, {
            guidance: tasks.length === 0 ? 'Nothing was run here yet' : (0,suggest/* oneOf */.yL)(task, tasks),
        });
    const notices = [];
    const rows = [];
    for (const task_id of task === undefined ? tasks : [task]) {
        const state = await (0,manifest_history/* readState */.un)({ workingDirectory: root, taskId: task_id });
        notices.push(...state.notices);
        rows.push(...state.runs.map((entry) => ({ task_id, ...entry })));
    }
    const listed = newestFirst(rows, limit);
    return { text: historyText(listed, program), json: historyJson(listed, notices), exitCode: TOLD, notices };
}
/** Links the evidence of a run. */
async function evidence(name, place) {
    const run = await savedRun(name, place);
    const inside = (0,external_node_path_.relative)(place.root, run.folder);
    const path = (inside.startsWith('..') ? run.folder : inside).replaceAll('\\', '/');
    const links = { run, path, program: place.program };
    return { text: linksText(links), json: linksJson(links), exitCode: TOLD };
}
/** Judges a saved run again. */
async function judgeSaved(name, place) {
    const record = await (0,manifest_record/* loadRecord */.Ck)(await (0,find_run.findRun)(name, place));
    const findings = evaluateSaved(record);
    const replayed = reasonOfSaved(record, findings);
    const contradicted = contradictions(record, findings, replayed);
    // A record that says something else of itself than it shows proves nothing.
    const reason = replayed ?? (contradicted.length > 0 ? 'rule_failed' : null);
    const judged = {
        ...{ manifest: record.manifest, findings, reason, outcome: (0,reasons/* outcomeOf */.sG)(reason) },
        contradictions: contradicted,
    };
    return { text: (0,console.judgedText)(judged), json: (0,publish_result.judgedJson)(judged), exitCode: reasons/* EXIT_CODES */.ai[judged.outcome] };
}
/** Decides again what a saved run means for an event. */
async function offline_gate(name, place, asked) {
    const own = asked.policy === undefined ? undefined : (0,external_node_path_.resolve)(place.root, asked.policy);
    const policy = await (0,gate_policy/* loadPolicy */.tb)((0,external_node_path_.join)(place.canary, 'policy.yml'), own);
    const record = await (0,manifest_record/* loadRecord */.Ck)(await (0,find_run.findRun)(name, place));
    const regated = gateSaved({ record, policy, policyNamed: own !== undefined, event: asked.event });
    return {
        text: regatedText(regated),
        json: regatedJson(regated, record),
        exitCode: regated.decision.verdict === 'block' ? reasons/* EXIT_CODES */.ai.fail : TOLD,
    };
}
async function savedRun(name, place) {
    return readRun(await (0,find_run.findRun)(name, place));
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
