export const id = 1482;
export const ids = [1482,1418,5055,7045];
export const modules = {

/***/ 48400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf)
/* harmony export */ });
/* harmony import */ var _history_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89702);
/**
 * What a gate asks of the records of earlier runs: experience, and how often in a row the same ended alike. Pure; reads no
 * records.
 */


/** What these records tell; `workflowRunId` is the run that asks, whose own records are no earlier ones. */
function pastOf(records, workflowRunId) {
    const earlier = records.filter((one) => one.workflow_run_id === null || one.workflow_run_id !== workflowRunId);
    const series = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)((0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(earlier), _history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf);
    const byName = (0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(earlier, ({ scenario, task_id }) => scenario ?? task_id);
    return {
        experience: ({ scenario, task }) => (0,_history_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .experienceOf */ .i6)(byName.get(scenario ?? task) ?? []),
        streak({ task, scenario, cell, mode }, outcome) {
            const same = { task_id: task, scenario, cell, mode: mode ?? 'cloud' };
            const ended = (series.get((0,_history_series_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(same)) ?? []).map((record) => record.outcome);
            const other = ended.findLastIndex((one) => one !== outcome);
            return ended.length - 1 - other;
        },
    };
}


/***/ }),

/***/ 35940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSaved)
/* harmony export */ });
/* harmony import */ var _assert_replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83984);
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90684);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94295);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98211);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20447);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99341);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8463);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87642);
/**
 * The gate on a saved run: judges its record again and decides on that. What `verdict.json` says is compared and never
 * believed: where the two contradict each other, somebody touched the record, and it blocks.
 */








/** Decides again. A record that contradicts itself blocks, whatever the policy says. */
function gateSaved(request) {
    const { record, policy } = request;
    const findings = (0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateSaved */ .Tv)(record);
    const reason = (0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOfSaved */ .N9)(record, findings);
    const { manifest } = record;
    const result = {
        outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(reason),
        reason,
        mode: manifest.execution_mode ?? 'mcp',
        evidence: manifest.evidence ?? null,
        ...(findings.some(_assert_tester_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu) ? { refused: true } : {}),
    };
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_3__/* .findEvent */ .MY)(record.allEvents, 'run:started')?.payload;
    const here = (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .onBranch */ .GO)(policy, started?.branch_about ?? null);
    const decision = (0,_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .L)(result, request.event ?? started?.github_event ?? 'push', here);
    const { facts, verdict } = contradictionsIn(request, { ...result, decision, findings });
    const contradictions = [...facts, ...verdict];
    const policyWanted = facts.length === 0 && verdict.length > 0;
    if (contradictions.length === 0)
        return { ...result, decision, findings, contradictions, policyWanted };
    const blocked = { ...decision, verdict: 'block', check_conclusion: 'failure' };
    return { ...result, decision: blocked, findings, contradictions, policyWanted };
}
function contradictionsIn({ record, policyNamed, event }, { reason, findings, decision }) {
    const file = record.files.get('verdict.json');
    if (file === undefined)
        return { facts: [_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_VERDICT */ .YP], verdict: [] };
    const told = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .VerdictRecord */ .jy.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(file.text)).data?.policy;
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_3__/* .findEvent */ .MY)(record.allEvents, 'run:started')?.payload.github_event;
    // The same policy and event come to the same decision; another one is asked for by name.
    const comparable = event === undefined && !policyNamed;
    return {
        facts: [
            ...(0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictions */ .vM)(record, findings, reason),
            ...(0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .unlike */ .z3)(told && started !== undefined ? [['event', told.event, (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policyEvent */ .JE)(started)]] : []),
        ],
        verdict: (0,_assert_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .unlike */ .z3)(told && comparable ? [['verdict', told.verdict, decision.verdict]] : []),
    };
}


/***/ }),

/***/ 33678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ graduationOf),
/* harmony export */   Kk: () => (/* binding */ MERGING),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8463);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73612);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87642);





/** Only on these a verdict keeps somebody from merging. */
const MERGING = ['pull_request', 'merge_group'];
/** Of these it can turn out that they blocked without a cause. */
const DOUBTFUL = new Set(['fail', 'timeout', 'infra', 'stale', 'skipped']);
/** Weighs a decision by `policy`; `past` is null where the history cannot be read, and nothing is made milder then. */
function weigh(joined, policy, past) {
    const limited = [...tooMuch(joined, policy), ...tooOften(joined, policy, past)];
    const { decision, outcome } = joined;
    const verdict = limited.map((one) => one.verdict).reduce(_join_js__WEBPACK_IMPORTED_MODULE_3__/* .graverVerdict */ .LH, decision.verdict);
    const remarks = limited.map(({ words }) => words);
    const graver = { ...decision, verdict, check_conclusion: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .conclusionOf */ .v)(verdict, outcome) };
    const standing = joined.rows.filter((row) => !row.outvoted);
    // Where only a limit blocks, it does so by all that did not pass.
    const raised = verdict === 'block' && decision.verdict !== 'block';
    const blocking = verdict === 'block' ? standing : [];
    const culprits = blocking.filter((row) => (raised ? row.outcome !== 'pass' : row.verdict === 'block'));
    const graduation = graduationOf(joined.rows, { event: decision.event, culprits }, { policy, past });
    if (graduation === null)
        return { decision: graver, remarks };
    const told = [...remarks, ...graduation.remarks];
    if (!graduation.advisory)
        return { decision: graver, remarks: told };
    return { decision: { ...graver, verdict: 'warn', check_conclusion: 'neutral' }, remarks: told };
}
/** More of the joined results than the policy bears tell nothing. */
function tooMuch({ rows }, { limits }) {
    const limit = limits?.inconclusive;
    if (limit === undefined)
        return [];
    const unknown = rows.filter(({ outcome }) => outcome === 'infra').length;
    if (unknown / rows.length <= limit.share)
        return [];
    const words = `${unknown} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows.length, 'result')} inconclusive, and at most ${percent(limit.share)} may be: ${limit.verdict}`;
    return [{ verdict: limit.verdict, words }];
}
function tooOften({ rows }, { limits }, past) {
    const often = Object.entries(limits?.['in-a-row'] ?? {});
    return often.flatMap(([outcome, most]) => {
        const met = rows.filter((row) => row.outcome === outcome && !row.outvoted);
        if (most === undefined || met.length === 0)
            return [];
        // What cannot be counted may be one too many.
        if (past === null)
            return [{ verdict: 'block', words: `How often in a row it was ${outcome} cannot be told: block` }];
        const worst = Math.max(...met.map((row) => past.streak(row, row.outcome) + 1));
        if (worst < most)
            return [];
        return [{ verdict: 'block', words: `${outcome} ${worst} times in a row, and ${most} block` }];
    });
}
/**
 * How far the scenarios are, and whether what blocks is advice so far; null where the policy has no graduation, or the event
 * keeps nobody from merging. `culprits`: the results by which it blocks.
 */
function graduationOf(rows, { event, culprits }, { policy, past }) {
    if (policy.graduation === undefined || !MERGING.includes(event))
        return null;
    if (past === null)
        return { advisory: false, remarks: ['Graduation: the history cannot be read, so what blocks, blocks'] };
    const { 'live-runs': liveRuns = _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_GRADUATION */ .vC.liveRuns, 'false-blocks': most = _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_GRADUATION */ .vC.falseBlocks, } = policy.graduation;
    const isGraduated = (row) => {
        const { runs, interval } = past.experience(row);
        return runs >= liveRuns && interval.high <= most;
    };
    const milder = (row) => isDoubtful(row) && !isGraduated(row);
    const advisory = culprits.length > 0 && culprits.every(milder);
    // What left no record has no experience of its own to tell of.
    const known = new Map(rows.flatMap((row) => (row.runId === null ? [] : [[nameOf(row), row]])));
    const told = [...known].map(([name, row]) => {
        const { runs, falseBlocks, interval } = past.experience(row);
        const word = isGraduated(row) ? 'graduated, so it blocks' : 'advisory so far';
        return `${name}: ${word}: ${runs} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(liveRuns, 'live run')}, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(falseBlocks, 'false block')} (at most ${percent(interval.high)}, with 95 % certainty; ${percent(most)} wanted)`;
    });
    const more = told.length > MOST_TOLD ? [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(told.length - MOST_TOLD, 'more scenario')} not told of`] : [];
    const first = advisory ? ['Advisory so far, else this would block'] : [];
    return { advisory, remarks: [...first, ...told.slice(0, MOST_TOLD), ...more] };
}
/** A summary has room for so many. */
const MOST_TOLD = 20;
/** What the experience of a result is that of. */
function nameOf({ scenario, task }) {
    return scenario ?? task;
}
/** True for a result that might have been a false alarm. */
function isDoubtful({ outcome, reason, findings }) {
    const leaks = findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
    if (leaks || !DOUBTFUL.has(outcome))
        return false;
    // What the gate itself found is no word of a canary.
    return reason === null || !((0,_join_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfGate */ .zU)(reason) || (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(reason) === 'internal');
}
function percent(share) {
    return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
}


/***/ }),

/***/ 61418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead),
/* harmony export */   n: () => (/* binding */ headRepository),
/* harmony export */   visibilityOf: () => (/* binding */ visibilityOf)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/**
 * What is asked of GitHub's REST API. Loads the client only when something is asked, and bounds the time.
 */

const TIMEOUT_MS = 10_000;
/** `owner/name` of the repository whose code a workflow run ran, a fork's where it is one; null where it cannot be read. */
async function headRepository({ token, apiUrl, workflowRunId, repository }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
        const asked = { owner, repo, run_id: workflowRunId, request };
        const { data } = await client.rest.actions.getWorkflowRun(asked);
        return data.head_repository?.full_name ?? null;
    }
    catch {
        return null;
    }
}
/** Who can read a repository; null where GitHub does not tell it, for whatever reason. */
async function visibilityOf({ token, apiUrl, repository, signal, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
        const { data } = await client.rest.repos.get({ owner, repo, request });
        return data.private ? 'private' : 'public';
    }
    catch {
        return null;
    }
}
/** Commit a branch stands at on GitHub, 40 hex digits; null where that cannot be read, for whatever reason. */
async function branchHead({ token, apiUrl, repository, branch, leftMs, signal, }) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
    try {
        const limit = (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(Math.max(1, Math.min(TIMEOUT_MS, leftMs)));
        const request = { signal: AbortSignal.any([limit, signal]) };
        const { data } = await client.rest.repos.getBranch({ owner, repo, branch, request });
        return data.commit.sha;
    }
    catch {
        return null;
    }
}


/***/ }),

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


/***/ }),

/***/ 61482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GATE_FOLDER: () => (/* binding */ GATE_FOLDER),
  decideTogether: () => (/* binding */ decideTogether),
  gateAll: () => (/* binding */ gateAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/assert/tester.js
var tester = __webpack_require__(90684);
// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var events = __webpack_require__(98211);
// EXTERNAL MODULE: ./build/gate/replay.js
var replay = __webpack_require__(35940);
;// CONCATENATED MODULE: ./build/gate/found.js
/**
 * What one result that was found comes to: a record, judged again and believed in nothing that it does not show, or what
 * keeps it from counting. Pure; knows nothing of the others.
 */




/** Judges one result. */
function foundOf({ source, found }, { home, event, policy }) {
    if ('fault' in found)
        return blocked('result_torn', { task: source, why: found.fault });
    const { record } = found;
    const { manifest } = record;
    const started = (0,events/* findEvent */.MY)(record.allEvents, 'run:started')?.payload;
    const job = jobOf(record);
    const told = {
        task: manifest.task_id ?? source,
        runId: manifest.run_id ?? null,
        attempt: Number(job?.attempt) || null,
        repeat: started?.repeat ?? null,
        scenario: started === undefined ? null : (0,history_record/* scenarioOf */.CF)(started),
        cell: started === undefined ? null : (0,history_record/* cellOf */.WC)(started),
        plan: job?.plan ?? null,
        record,
    };
    const strange = strangenessOf(record, home, event);
    if (strange !== null)
        return { ...blocked('result_foreign', { task: told.task, why: strange }), ...told };
    const regated = (0,replay/* gateSaved */.T)({ record, policy, policyNamed: true, event });
    const { findings } = regated;
    if (regated.contradictions.length > 0)
        return {
            ...blocked('result_torn', { task: told.task, why: regated.contradictions.join('; ') }),
            ...told,
            findings,
        };
    const { outcome, reason, mode, evidence, decision } = regated;
    return {
        ...told,
        ...{ outcome, reason, mode, evidence, findings, verdict: decision.verdict, outvoted: false },
        why: decision.unmet_requirement,
        unmet: decision.unmet_requirement,
        requested: manifest.execution_mode_requested,
        url: evidence === 'live' ? (manifest.cloud_execution?.status_url ?? null) : null,
    };
}
/** What stands where there is nothing that could count. */
function blocked(reason, { task, why }) {
    return {
        ...{ task, reason, why, outcome: (0,reasons/* outcomeOf */.sG)(reason), verdict: 'block', outvoted: false },
        ...{ runId: null, mode: null, evidence: null, url: null, attempt: null, repeat: null, record: null },
        ...{ scenario: null, cell: null, findings: [], unmet: null, requested: undefined, plan: null },
    };
}
/** The job of its last session. */
function jobOf({ allEvents }) {
    const started = (0,events/* findEvent */.MY)(allEvents, 'run:started')?.payload.workflow_run;
    return (0,events/* eventsOf */.XL)(allEvents, 'run:reopened').at(-1)?.payload.workflow_run ?? started;
}
/** Why a record is not of this workflow run; null where it is. */
function strangenessOf(record, home, event) {
    if (home === null)
        return null;
    const started = (0,events/* findEvent */.MY)(record.allEvents, 'run:started')?.payload;
    const run = jobOf(record);
    if (started === undefined || run === undefined)
        return 'It does not say of which workflow run it is';
    const attempt = Number(run.attempt);
    const known = [
        ['repository', started.repository, home.repository],
        ['workflow run', run.id, home.workflowRunId],
        ['commit', run.sha, home.sha],
        ['event', started.github_event, event],
    ];
    // What neither of them can tell is nothing that they have in common.
    const other = known.find(([, told, own]) => told !== own || told === null);
    if (other !== undefined)
        return `It is of ${other[0]} ${other[1]}, and not of ${other[2]}`;
    const inTime = attempt === home.attempt || (home.earlierAttempts && attempt >= 1 && attempt < home.attempt);
    return inTime ? null : `It is of attempt ${run.attempt}, and not of ${home.attempt}`;
}

// EXTERNAL MODULE: ./build/gate/gate.js
var gate = __webpack_require__(8463);
// EXTERNAL MODULE: ./build/gate/join.js
var join = __webpack_require__(73612);
// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(87642);
;// CONCATENATED MODULE: ./build/gate/fan-in.js
/**
 * Joins the results of several jobs to one decision. What is missing, torn or of another run counts as what blocks. Pure:
 * who finds the records is elsewhere.
 */





/** Joins all results. */
function fanIn(request) {
    const { rows, elsewhere } = rowsOf(request);
    const { counting, outvoted } = (0,join/* settle */.G9)(rows, joinable, false);
    const verdicts = new Map(counting.map(({ told, decided }) => [told, decided.verdict]));
    const all = rows.map((row) => shown(row, { verdict: verdicts.get(row), outvoted: outvoted.has(row) }));
    const decided = counting.map((one) => one.decided);
    const speaker = (0,join/* gravest */.Zk)(counting, (one) => one.decided);
    const verdict = decided.map((one) => one.verdict).reduce(join/* graverVerdict */.LH);
    const { outcome, reason } = speaker.decided;
    const unmet = outcome === 'pass' && verdict === 'block' ? speaker.told.unmet : null;
    return {
        rows: all,
        outcome,
        reason,
        evidence: evidenceOf(all),
        elsewhere,
        decision: {
            event: (0,gate_policy/* policyEvent */.JE)(request.event),
            verdict,
            unmet_requirement: unmet,
            check_conclusion: (0,gate/* conclusionOf */.v)(verdict, outcome),
        },
    };
}
/** The row as it is told: with the verdict that it counts for. */
function shown({ unmet: _, requested: __, plan: ___, ...row }, { verdict = row.verdict, outvoted }) {
    const beside = verdict === 'allow' && row.verdict !== 'allow';
    return {
        ...row,
        verdict,
        outvoted,
        why: beside ? 'It stands beside a pass that has a cloud task' : row.why,
    };
}
function joinable(row) {
    const { outcome, evidence, unmet, requested, findings } = row;
    return {
        ...row,
        leaks: findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed'),
        accompanies: (0,join/* isAccompanying */.E9)({ outcome, evidence, unmet, requested, refused: findings.some(tester/* isRefusal */.vu) }),
    };
}
function rowsOf(request) {
    const { arrived, expected, home } = request;
    const found = arrived.map((one) => foundOf(one, request));
    const isOther = ({ plan }) => expected?.plan != null && plan !== null && plan !== expected.plan;
    const ours = uploadedOnce(found.filter((row) => !isOther(row)));
    const current = home?.earlierAttempts ? newestOf(ours) : ours;
    const missing = expected === null ? untriedIn(current) : missingOf(expected, current);
    // In the order of the plan; what was not planned can only make it worse.
    const places = new Map((expected?.tasks ?? []).map((task, at) => [task, at]));
    const placeOf = ({ task }) => places.get(task) ?? places.size;
    const rows = [...current, ...missing].sort((one, other) => placeOf(one) - placeOf(other));
    const elsewhere = found.filter(isOther).length;
    if (rows.length > 0)
        return { rows, elsewhere };
    // Nothing at all is no pass.
    return {
        rows: [blocked('result_missing', { task: '(none)', why: 'There is no result at all' })],
        elsewhere,
    };
}
/** What was planned and left nothing. What is there by the same name and of no plan is not what was planned. */
function missingOf({ plan, tasks }, current) {
    const there = new Map(Map.groupBy(current, ({ task }) => task));
    return tasks.flatMap((task) => {
        const named = there.get(task) ?? [];
        if (named.some((row) => plan === null || row.plan === plan))
            return [];
        const why = named.length === 0 ? null : 'What is there by this name is not of the plan';
        return [blocked('result_missing', { task, why })];
    });
}
/** Where nobody says what was planned, a try still says how many there are of its kind. */
function untriedIn(current) {
    const groups = Map.groupBy(current.filter(({ repeat }) => repeat !== null), ({ repeat }) => repeat?.group ?? '');
    return [...groups].flatMap(([group, tries]) => {
        const n = Math.max(...tries.map(({ repeat }) => repeat?.n ?? 0));
        const there = new Set(tries.map(({ repeat }) => repeat?.nth)).size;
        if (there >= n)
            return [];
        return [blocked('result_missing', { task: group, why: `Of ${n} tries ${there} left a result` })];
    });
}
/** A run that was uploaded twice, by main and by post, counts once; where the two differ, both count, and so the graver. */
function uploadedOnce(rows) {
    const different = new Map(rows.map((row) => {
        const { runId, outcome, reason, verdict, evidence, record } = row;
        const events = record?.files.get('events.jsonl')?.sha256;
        return [
            runId === null ? row : JSON.stringify([runId, events, outcome, reason, verdict, evidence]),
            row,
        ];
    }));
    return [...different.values()];
}
/** Of each task what its newest attempt has; the tries of one are of one attempt. */
function newestOf(rows) {
    const all = Map.groupBy(rows, ({ task, repeat }) => JSON.stringify(repeat === null ? [task] : repeat.group));
    return [...all.values()].flatMap((same) => {
        const newest = Math.max(...same.map(({ attempt }) => attempt ?? 0));
        return same.filter(({ attempt }) => (attempt ?? 0) === newest);
    });
}
function evidenceOf(rows) {
    const known = rows.flatMap(({ evidence }) => evidence ?? []);
    if (known.length === 0)
        return null;
    return known.every((one) => one === 'live') ? 'live' : 'rehearsal';
}

// EXTERNAL MODULE: ./build/gate/past.js
var past = __webpack_require__(48400);
// EXTERNAL MODULE: ./build/gate/weigh.js
var weigh = __webpack_require__(33678);
// EXTERNAL MODULE: ./build/inputs/context.js
var inputs_context = __webpack_require__(17851);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/manifest/store.js + 1 modules
var store = __webpack_require__(27394);
// EXTERNAL MODULE: ./build/publish/gated.js
var publish_gated = __webpack_require__(67045);
// EXTERNAL MODULE: ./build/run/earlier.js
var earlier = __webpack_require__(62634);
// EXTERNAL MODULE: ./build/run/gather.js + 1 modules
var gather = __webpack_require__(55722);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
// EXTERNAL MODULE: ./build/run/report.js + 8 modules
var report = __webpack_require__(67771);
;// CONCATENATED MODULE: ./build/run/gate-together.js
/**
 * The gate over the results of several runs: gathers them, joins them by the policy, and leaves the decision as files. One
 * verdict, computed once, in a job and on the command line alike.
 */
















/** Where the decision is written, in the working directory. */
const GATE_FOLDER = 'out/gate';
/** Joins all results to one decision, which is written as `gate.json`, `junit.xml` and `report.html`. Throws RunError. */
async function decideTogether(asked, deps) {
    const request = await (0,prepare/* entrusted */.nL)(asked, deps);
    const { inputs, context } = request;
    const { canary, workingDirectory } = deps.host;
    const own = inputs.policy === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, inputs.policy);
    const whole = await (0,gate_policy/* loadPolicy */.tb)((0,external_node_path_.join)(canary, 'policy.yml'), own, (0,prepare/* filesOf */.R8)(request, deps.host));
    const policy = (0,gate_policy/* onBranch */.GO)(whole, (0,inputs_context/* branchAbout */.Q)(context));
    const { arrived, folders } = await (0,gather/* gather */.kg)(request, deps);
    const records = await recordsFor(request, policy, deps);
    const gated = gateAll({
        ...{ arrived, policy, event: context.event },
        expected: inputs.expected ?? null,
        home: homeOf(request),
        past: records === null ? null : (0,past/* pastOf */.C)(records, context.workflow?.runId ?? null),
    });
    return keep(gated, { records: records ?? [], folders }, deps);
}
/** The one verdict over all of them. */
function gateAll({ past, ...request }) {
    const joined = fanIn(request);
    const { decision, remarks } = (0,weigh/* weigh */.vi)(joined, request.policy, past);
    const { elsewhere } = joined;
    const others = `${(0,lib_text/* counted */.hS)(elsewhere, 'result')} of another plan of this workflow run, for a gate of its own`;
    return { ...joined, decision, remarks: elsewhere === 0 ? remarks : [...remarks, others] };
}
/** Records of earlier runs, where the policy asks for what they tell; null where they cannot be read, or nobody asks. */
async function recordsFor(request, { limits, graduation }, deps) {
    if (graduation === undefined && limits?.['in-a-row'] === undefined)
        return null;
    const { chain } = await (0,earlier.earlierInWorkflow)(request, deps).trend();
    return chain?.records ?? null;
}
/** What a result has to be of. */
function homeOf({ inputs, context: { workflow, repository, headSha } }) {
    if (workflow === null)
        return null;
    return {
        repository,
        workflowRunId: workflow.runId,
        attempt: Number(workflow.attempt),
        sha: headSha,
        earlierAttempts: inputs.resultsOf === 'workflow-run',
    };
}
/** Writes the decision; what keeps the page from being made is a remark, and changes nothing. */
async function keep(gated, { records, folders }, deps) {
    const { host, redactor } = deps;
    const folder = (0,external_node_path_.join)(host.workingDirectory, GATE_FOLDER);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,files/* writeWhenAbsent */.$z)((0,external_node_path_.join)(host.workingDirectory, 'out/.gitignore'), '*\n');
    const page = {
        ...{ root: folder, evidence: folders, records, notices: gated.remarks },
        ...{ output: (0,external_node_path_.join)(folder, 'report.html'), badge: null },
    };
    const unmade = await (0,report/* writeReport */.u5)(page, deps).then(() => [], (error) => [`The page of the runs could not be written: ${(0,errors/* toRunError */.D7)(error).message}`]);
    const told = { ...gated, remarks: [...gated.remarks, ...unmade] };
    await (0,files/* replaceFile */.fR)((0,external_node_path_.join)(folder, 'gate.json'), redactor.redact((0,store/* toJson */.a)((0,publish_gated.gatedJson)(told))));
    await (0,files/* replaceFile */.fR)((0,external_node_path_.join)(folder, 'junit.xml'), redactor.redact((0,publish_gated.gatedJunit)(told)));
    return told;
}


/***/ }),

/***/ 55722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ gather),
  _z: () => (/* binding */ inFolder),
  sC: () => (/* binding */ readArrived)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/github/artifact-set.js
/**
 * Many artifacts of this workflow run at once: lists them once, and downloads those that are wanted a few at a time, within
 * bounds. Unpacks nothing, so that no name in one leads anywhere. A failure is a value.
 */




/** A workflow has at most so many jobs, each with a few artifacts of ours. */
const MOST_ARTIFACTS = 2000;
const MAX_ZIP_BYTES = 64 * 1024 * 1024;
const MAX_BYTES = 1024 * 1024 * 1024;
const AT_ONCE = 6;
/** The artifacts that are wanted, by name; a text where they cannot be listed. Never throws. */
async function fetchArtifacts(options) {
    const { clock, timeoutMs, signal } = options;
    const settled = new AbortController();
    const over = clock
        .sleep(timeoutMs, AbortSignal.any([settled.signal, signal]))
        .then(() => signal.aborted ? 'The download was cancelled' : `The download did not end within ${timeoutMs / 1000} s`);
    try {
        return await Promise.race([fetchAll(options).catch(wordsOf), over]);
    }
    finally {
        settled.abort();
    }
}
async function fetchAll({ wanted, folder }) {
    const [{ DefaultArtifactClient }, { default: pLimit }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1260), __webpack_require__.e(9118), __webpack_require__.e(1437)]).then(__webpack_require__.bind(__webpack_require__, 1437)),
        __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 70370)),
    ]);
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts({ latest: true });
    const found = artifacts.filter(({ name }) => wanted(name)).sort((a, b) => a.id - b.id);
    if (found.length > MOST_ARTIFACTS)
        return `There are ${found.length} artifacts, and ${MOST_ARTIFACTS} are the most`;
    if (found.reduce((sum, { size }) => sum + size, 0) > MAX_BYTES)
        return `The artifacts have more than ${MAX_BYTES} bytes`;
    const limit = pLimit(AT_ONCE);
    return Promise.all(found.map((artifact) => limit(() => one(artifact))));
    async function one({ id, name, size, digest }) {
        if (size > MAX_ZIP_BYTES)
            return { name, zip: `It has ${size} bytes` };
        const own = (0,external_node_path_.join)(folder, String(id));
        try {
            await (0,promises_.mkdir)(own, { recursive: true });
            const expected = digest === undefined ? {} : { expectedHash: digest };
            const { digestMismatch } = await client.downloadArtifact(id, {
                path: own,
                skipDecompress: true,
                ...expected,
            });
            if (digestMismatch)
                return { name, zip: 'It is not what was uploaded' };
            const [file = ''] = await (0,promises_.readdir)(own);
            return { name, zip: await (0,promises_.readFile)((0,external_node_path_.join)(own, file)) };
        }
        catch (error) {
            return { name, zip: wordsOf(error) };
        }
        finally {
            await (0,promises_.rm)(own, { recursive: true, force: true });
        }
    }
}
function wordsOf(error) {
    // A message of the blob store may quote the signed address.
    return (0,lib_text/* oneLine */.TN)((0,errors/* toRunError */.D7)(error).message.replace(/\bsig=[^&\s"']+/g, 'sig=***'));
}

// EXTERNAL MODULE: ./build/github/artifacts.js
var artifacts = __webpack_require__(40273);
// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/run/take-in.js
var take_in = __webpack_require__(35055);
;// CONCATENATED MODULE: ./build/run/gather.js
/**
 * Finds the results that a gate joins: in a folder, or among the artifacts of this workflow run. They are foreign: only
 * files that a run writes are read, from where nothing else of theirs leads. Judges nothing.
 */







const DOWNLOAD_TIMEOUT_MS = 300_000;
/** A run has a dozen files; a workflow has some thousand runs at most. */
const MAX_ENTRIES = 200_000;
/** A run has some kilobytes; so much of all artifacts together is unpacked, and what is beyond it is not read. */
const MAX_UNPACKED_BYTES = 2 * 1024 * 1024 * 1024;
/** Where they are unpacked, in what is private to the step. */
const RESULTS_FOLDER = 'results';
/** An artifact in a folder of its own, and in it a task, `cli`, and a run. */
const MAX_DEPTH = 6;
/** Every result there is. Throws RunError where they cannot be looked for at all. */
async function gather({ inputs, context }, deps) {
    const { results } = inputs;
    if (results !== undefined) {
        const folder = (0,external_node_path_.resolve)(deps.host.workingDirectory, results);
        return { arrived: await inFolder(folder, deps), folders: [folder] };
    }
    const { workflow } = context;
    if (workflow === null)
        throw new errors/* RunError */.e4('input_invalid', 'There is no workflow run whose artifacts could be joined', {
            guidance: 'Name a folder of results',
        });
    const head = `${inputs.artifactName}-${workflow.runId}-`;
    const one = inputs.resultsOf === 'attempt' ? workflow.attempt : null;
    const arrived = await inArtifacts((name) => {
        const [, attempt] = RESULTS.exec(name.slice(head.length)) ?? [];
        return name.startsWith(head) && attempt !== undefined && (one === null || attempt === one);
    }, deps);
    return { arrived, folders: [(0,external_node_path_.join)(deps.host.scratch, RESULTS_FOLDER)] };
}
/** What follows prefix and workflow run in the name of an artifact with runs; those of records and of a gate end otherwise. */
const RESULTS = /^(\d+)-.+-[0-9a-f]{8}(?:-post)?$/;
async function inArtifacts(wanted, deps) {
    const { clock, host, signal } = deps;
    const folder = (0,external_node_path_.join)(host.scratch, 'artifacts');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const fetched = await fetchArtifacts({ wanted, folder, clock, timeoutMs: DOWNLOAD_TIMEOUT_MS, signal });
    if (typeof fetched === 'string')
        throw new errors/* RunError */.e4('network_error', `The artifacts of this workflow run cannot be had: ${fetched}`, {
            guidance: 'Run the job of the gate again',
        });
    const arrived = [];
    let room = MAX_UNPACKED_BYTES;
    for (const [index, { name, zip }] of fetched.entries()) {
        try {
            if (typeof zip === 'string')
                throw new errors/* RunError */.e4('network_error', zip);
            for (const run of (0,take_in.runsIn)(zip, Math.min(room, artifacts/* MAX_BYTES */.zx))) {
                room -= sizeOf(run);
                const place = (0,external_node_path_.join)(host.scratch, RESULTS_FOLDER, String(index), run.taskId, run.runId);
                arrived.push(await readArrived(await unpacked(run, place), name, deps));
            }
        }
        catch (error) {
            arrived.push({ source: name, found: { fault: (0,errors/* toRunError */.D7)(error).message } });
        }
    }
    return arrived;
}
function sizeOf({ files }) {
    return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}
/** Puts the files of a run where nothing else is. */
async function unpacked({ files }, place) {
    for (const [path, content] of files) {
        if (!(0,record/* isOwnFile */.Z4)(path))
            continue;
        const target = (0,external_node_path_.join)(place, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, content, { flag: 'wx' });
    }
    return place;
}
/** Either of them makes a folder the directory of a run, whatever else is missing. */
const RECORDS = ['manifest.json', 'events.jsonl', 'verdict.json'];
/** Every folder below `root` that holds a record; links are not followed. Throws RunError where there is no folder. */
async function inFolder(root, deps) {
    const info = await (0,promises_.lstat)(root).catch(() => null);
    if (!info?.isDirectory())
        throw new errors/* RunError */.e4('result_missing', `There is no folder ${root}`, {
            guidance: 'Download the results before, or leave results out: then the gate takes the artifacts itself',
        });
    const runs = new Map();
    const arrived = [];
    const sourceOf = (folder) => (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/') || '.';
    const open = [{ folder: root, depth: 0 }];
    let room = MAX_ENTRIES;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { folder, depth } = next;
        const found = await namesIn(folder, room);
        // One that nobody can look into, for its rights or a name that is no text, may hold what blocks.
        if (found instanceof Error) {
            arrived.push({
                source: sourceOf(folder),
                found: { fault: `It cannot be looked into: ${found.message}` },
            });
            continue;
        }
        const { files, below } = found;
        room -= found.entries;
        if (room < 0)
            throw new errors/* RunError */.e4('input_invalid', `The folder ${root} holds more than ${MAX_ENTRIES} entries`);
        if (files.some((name) => RECORDS.includes(name)))
            runs.set(folder, files);
        else if (depth < MAX_DEPTH)
            open.push(...below.map((name) => ({ folder: (0,external_node_path_.join)(folder, name), depth: depth + 1 })));
    }
    for (const [folder, files] of runs) {
        // What leads the earliest readers to a run that lies beside it is no run.
        const led = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'cli', (0,external_node_path_.basename)(folder));
        if (files.length === 1 && files[0] === 'manifest.json' && runs.has(led))
            continue;
        arrived.push(await readArrived(folder, sourceOf(folder), deps));
    }
    return arrived.sort((one, other) => (one.source < other.source ? -1 : 1));
}
/** The names in a folder, of which one more than `room` are looked at; or why it cannot be read. */
async function namesIn(folder, room) {
    const [files, below] = [[], []];
    let entries = 0;
    try {
        for await (const entry of await (0,promises_.opendir)(folder)) {
            if (entry.isFile())
                files.push(entry.name);
            if (entry.isDirectory())
                below.push(entry.name);
            entries += 1;
            if (entries > room)
                break;
        }
        return { files, below, entries };
    }
    catch (error) {
        return (0,errors/* toRunError */.D7)(error);
    }
}
/** The record in a folder, or why there is none. Never throws. */
async function readArrived(folder, source, { redactor }) {
    try {
        return { source, found: { record: await (0,record/* loadRecord */.Ck)(folder, redactor) } };
    }
    catch (error) {
        return { source, found: { fault: (0,errors/* toRunError */.D7)(error).message } };
    }
}


/***/ }),

/***/ 35055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NoSuchArtifact: () => (/* binding */ NoSuchArtifact),
/* harmony export */   fetchRuns: () => (/* binding */ fetchRuns),
/* harmony export */   runNamed: () => (/* binding */ runNamed),
/* harmony export */   runsIn: () => (/* binding */ runsIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40273);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61418);
/* harmony import */ var _inputs_readers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31764);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94869);
/* harmony import */ var _lib_zip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5607);
/* harmony import */ var _manifest_find_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95913);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20447);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73936);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99341);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44614);
/**
 * The run that a step in another job names: found below the working directory, or taken from an artifact and put where
 * its record says. An artifact is foreign: only files that a run writes are taken from it, and none over another.
 */














const DOWNLOAD_TIMEOUT_MS = 120_000;
const RUN_ID = /^\d{4}-[\w-]{10,60}-[0-9a-f]{8}$/;
/** Absolute path of the run directory. Throws RunError `input_invalid` where there is no such run. */
async function runNamed(named, deps) {
    // Before anything is downloaded.
    (0,_apply_js__WEBPACK_IMPORTED_MODULE_13__.refuseFork)(named.context);
    const { runArtifact, runId } = named.inputs;
    if (runArtifact === undefined && runId === undefined)
        throw refusal('operation: apply needs a run', 'Give run-artifact or run-id, an output of the step that made the run');
    const here = runId === undefined || runArtifact !== undefined ? [] : await (0,_manifest_find_run_js__WEBPACK_IMPORTED_MODULE_9__/* .runsOf */ .ky)(deps.host.workingDirectory);
    const known = here.find((run) => run.runId === runId);
    if (known !== undefined)
        return known.folder;
    return putInPlace(await packedRun(named, deps), deps.host.workingDirectory);
}
/** The one run that is meant: the only one of its artifact, or the one with this id. */
async function packedRun(named, deps) {
    const { runArtifact, runId } = named.inputs;
    const from = otherRun(named, deps.host.githubApiUrl);
    if (from !== null)
        await refuseForeign(from, deps.signal);
    const ours = runId !== undefined && RUN_ID.test(runId) ? runId : null;
    const any = '[0-9a-f]{8}';
    // An artifact has the end of the id of its only or its first run; the others lie beside it.
    const tails = ours === null || runArtifact !== undefined ? [any] : [ours.slice(-8), any];
    let met = refusal(`There is no artifact with the run ${runId}`, ANOTHER);
    for (const tail of tails) {
        const wanted = ({ name, id }) => runArtifact === undefined
            ? new RegExp(`-${tail}(?:-post)?$`).test(name)
            : name === runArtifact || String(id) === runArtifact;
        try {
            for await (const runs of packedIn({ wanted, ...(from === null ? {} : { from }) }, deps)) {
                const run = meantOf(runs, ours);
                if (run !== undefined)
                    return run;
            }
        }
        catch (error) {
            met = error;
        }
    }
    throw met;
}
function meantOf(runs, ours) {
    if (ours !== null)
        return runs.find((one) => one.runId === ours);
    if (runs.length < 2)
        return runs[0];
    throw refusal(`The artifact holds ${runs.length} runs`, `Name one by run-id: ${runs.map((one) => one.runId).join(', ')}`);
}
/**
 * Absolute paths of the run directories in all artifacts of this workflow run that are wanted, the newest first, put in
 * place; one that is there already, and goes on from what was uploaded, is taken as it is. Throws NoSuchArtifact where there
 * is none, RunError where that cannot be told or one cannot be had.
 */
async function* fetchRuns(wanted, deps) {
    const { workingDirectory } = deps.host;
    for await (const runs of packedIn({ wanted }, deps))
        for (const run of runs)
            yield (await sameHere(run, workingDirectory)) ?? putInPlace(run, workingDirectory);
}
/** So many artifacts are looked into; a job makes one for each of its steps. */
const MAX_ARTIFACTS = 20;
/** The runs of each artifact that is wanted, the newest first. Throws RunError where there is none. */
async function* packedIn({ wanted, from }, deps) {
    const taken = new Set();
    for (let count = 0; count < MAX_ARTIFACTS; count += 1) {
        const next = (artifact) => !taken.has(artifact.id) && wanted(artifact);
        const found = await download({ wanted: next, ...(from ? { from } : {}) }, deps);
        if (!found.ok && count > 0 && found.absent)
            return;
        if (!found.ok)
            throw undownloadable(found);
        taken.add(found.id);
        yield runsIn(found.zip);
    }
}
/** The directory of this run here, where its events are those that were uploaded, or go on from them. */
async function sameHere({ taskId, runId, files }, workingDirectory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_11__/* .runFolder */ .kQ)(taskId, runId));
    const uploaded = files.get('events.jsonl')?.toString('utf8');
    const here = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'events.jsonl'), _manifest_record_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_FILE_BYTES */ .gZ);
    return uploaded !== undefined && here?.startsWith(uploaded) ? folder : null;
}
async function download(asked, { clock, host, signal }) {
    // Made here, so that what is in it is of this download alone.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.scratch), { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${host.scratch}-`);
    try {
        return await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadRun */ .aZ)({ ...asked, folder, clock, timeoutMs: DOWNLOAD_TIMEOUT_MS, signal });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** There is nothing to be had: of any other failure nobody can tell what is there. */
class NoSuchArtifact extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4 {
}
function undownloadable({ message, absent }) {
    const kind = absent ? NoSuchArtifact : _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4;
    return new kind('input_invalid', `The run cannot be downloaded: ${message}`, {
        guidance: 'Give run-artifact as the output artifact-id of the step that made the run, and see that it is of the same workflow run, or name that by run-id',
    });
}
/** The workflow run that run-id names by its number; null where it is this one. */
function otherRun({ inputs: { runId, githubToken: token }, context }, apiUrl) {
    const { repository, workflow } = context;
    if (runId === undefined || !/^\d+$/.test(runId) || runId === workflow?.runId)
        return null;
    if (token !== undefined && repository !== null)
        return { token, apiUrl, repository, workflowRunId: Number(runId) };
    throw refusal(`The artifacts of workflow run ${runId} cannot be read without github-token`, 'Give a token with actions: read');
}
/** The artifacts of a workflow run are what its code made of them, and that of a fork is anybody's. */
async function refuseForeign(from, signal) {
    const head = await (0,_github_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .headRepository */ .n)(from, signal);
    if (head === from.repository)
        return;
    const why = head === null ? 'cannot be read' : `ran the code of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(head, 120)}, a fork`;
    throw refusal(`Workflow run ${from.workflowRunId} ${why}`, head === null ? 'Give a github-token with actions: read' : 'Run it on a branch of the repository itself');
}
/** Where a run lies in its artifact: at the root, or beside others where it lay below `.runs`. */
const PLACE = /^((?:[^/]+\/cli\/[^/]+\/)?)(?:manifest\.json|events\.jsonl|verdict\.json)$/;
/**
 * The runs in an artifact, of so many bytes at most. Throws RunError `input_invalid` for one that holds none, of which one
 * lacks its manifest, or that cannot be read.
 */
function runsIn(zip, bytes = _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx) {
    const files = (0,_lib_zip_js__WEBPACK_IMPORTED_MODULE_8__/* .readZip */ .u)(zip, { entries: _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd, bytes });
    if (typeof files === 'string')
        throw refusal(`The artifact cannot be read: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(files)}`, ANOTHER);
    const places = new Set([...files.keys()].flatMap((path) => PLACE.exec(path)?.[1] ?? []));
    if (places.size === 0)
        throw refusal('The artifact holds no run', ANOTHER);
    return [...places].map((place) => packed(files, place));
}
function packed(all, place) {
    const text = all.get(`${place}manifest.json`)?.toString('utf8');
    if (text === undefined)
        throw refusal(`The artifact lacks the file ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(place, 200)}manifest.json`, ANOTHER);
    const manifest = (0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(text);
    const { task_id: taskId, run_id: runId } = (0,_manifest_schema_js__WEBPACK_IMPORTED_MODULE_12__/* .readFields */ .qU)(manifest, 'manifest.json');
    if (typeof taskId !== 'string' || typeof runId !== 'string' || !_inputs_readers_js__WEBPACK_IMPORTED_MODULE_4__/* .TASK */ .wn.test(taskId) || !RUN_ID.test(runId))
        throw refusal('The artifact holds no run of ours', ANOTHER);
    const own = [...all].filter(([path]) => path.startsWith(place));
    return { taskId, runId, files: new Map(own.map(([path, file]) => [path.slice(place.length), file])) };
}
async function putInPlace({ taskId, runId, files }, workingDirectory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_11__/* .runFolder */ .kQ)(taskId, runId));
    // Nothing is written over a record, and whose the other is nobody knows.
    if (await isThere(folder))
        throw refusal(`The run ${runId} is here already`, 'Name it by run-id alone, or remove its directory');
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, '.runs'), workingDirectory);
    // The record is no part of what is applied to.
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhenAbsent */ .$z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, '.runs/.gitignore'), '*\n');
    for (const [path, content] of files) {
        if (!(0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_10__/* .isOwnFile */ .Z4)(path))
            continue;
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), workingDirectory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, content, { flag: 'wx' });
    }
    return folder;
}
/** Makes a folder step by step, so that a link in the checkout has nothing made, and nothing written, elsewhere. */
async function makeFolder(folder, root) {
    let path = root;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, part);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch((error) => {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrno */ .Nm)(error, 'EEXIST'))
                throw error;
        });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory())
            throw refusal(`${path} leads out of the working directory`, 'Remove the link');
    }
}
const ANOTHER = 'Name the artifact that a run was uploaded as';
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
function refusal(message, guidance) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('input_invalid', message, { guidance });
}


/***/ })

};
