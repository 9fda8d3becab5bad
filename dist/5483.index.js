export const id = 5483;
export const ids = [5483];
export const modules = {

/***/ 73612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ isAccompanying),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   LH: () => (/* binding */ graverVerdict),
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   zU: () => (/* binding */ isOfGate)
/* harmony export */ });
/* harmony import */ var _lib_gate_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31757);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/**
 * What several results come to together: the gravest of them speaks for all. Pure; decides nothing that was not decided
 * for one of them.
 */


/** The graver first: green is only what is green in all. */
const VERDICT_ORDER = ['block', 'warn', 'ignore', 'allow'];
/** Among those of one verdict: what is known to be wrong, then what nobody knows, then what was not tried. */
const OUTCOME_ORDER = [
    ...['fail', 'config', 'timeout', 'infra', 'cancelled', 'stale', 'skipped', 'pass'],
];
/** The gravest; of several the first. Throws where there is none: nothing is no pass. */
function gravest(told, decided) {
    const [first, ...rest] = told;
    if (first === undefined)
        throw new TypeError('There is no result to join');
    return rest.reduce((worst, one) => (rankOf(decided(one)) < rankOf(decided(worst)) ? one : worst), first);
}
/** The graver of two verdicts. */
function graverVerdict(one, other) {
    return VERDICT_ORDER.indexOf(one) <= VERDICT_ORDER.indexOf(other) ? one : other;
}
/** Whatever did not pass comes before what did, however the policy sees it. */
function rankOf({ outcome, reason, verdict }) {
    // Whoever runs again before a doubt is settled may pay twice: of those of one verdict nothing else is heard before.
    const rank = reason === 'launch_in_doubt' ? 0 : 1 + OUTCOME_ORDER.indexOf(outcome);
    const passed = outcome === 'pass' ? VERDICT_ORDER.length : 0;
    return (passed + VERDICT_ORDER.indexOf(verdict)) * (_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im.length + 1) + rank;
}
/** What a gate finds of the records themselves is no word of what was run. */
function isOfGate(reason) {
    return Object.hasOwn(_lib_gate_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_REASONS */ .u, reason);
}
/** Of a try that fails so, another try may say that it was chance; of what is wrong with the setup none can. */
const CHANCE = new Set(['task', 'contract', 'timeout', 'quota', 'network', 'service']);
function isChance(reason) {
    return !isOfGate(reason) && CHANCE.has((0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(reason));
}
/**
 * Settles what results mean together. `elsewhere`: what they have to stand beside may be in another job, whose gate will look
 * for it.
 */
function settle(all, view, elsewhere) {
    const proven = elsewhere || all.map(view).some((one) => one.outcome === 'pass' && one.verdict === 'allow');
    const decided = (told) => {
        const { outcome, reason, verdict, accompanies } = view(told);
        return { outcome, reason, verdict: accompanies && proven ? 'allow' : verdict };
    };
    const groups = Map.groupBy(all.filter((told) => view(told).repeat !== null), (told) => view(told).repeat?.group);
    const outvoted = new Set([...groups.values()].flatMap((tries) => outvotedIn(tries, view, decided)));
    const counting = all
        .filter((told) => !outvoted.has(told))
        .map((told) => ({ told, decided: decided(told) }));
    return { counting, outvoted };
}
/** The tries that others outvote; none where not enough of them passed. */
function outvotedIn(tries, view, decided) {
    const live = tries.some((told) => view(told).evidence === 'live');
    const isPassed = (told) => {
        const { outcome, verdict } = decided(told);
        return outcome === 'pass' && verdict !== 'block' && (!live || view(told).evidence === 'live');
    };
    // One try that was run twice has one vote, and passed only where it always did.
    const each = Map.groupBy(tries, (told) => view(told).repeat?.nth);
    // A try beyond those that there are to be was planned by nobody, and has none.
    const n = Math.min(...tries.map((told) => view(told).repeat?.n ?? 0));
    const passed = [...each].filter(([nth = 0, same]) => nth <= n && same.every(isPassed));
    const needed = Math.max(...tries.map((told) => view(told).repeat?.minimum_pass ?? Number.POSITIVE_INFINITY));
    if (passed.length < needed)
        return [];
    return tries.filter((told) => {
        const { reason, leaks, outcome } = view(told);
        return outcome !== 'pass' && !leaks && reason !== null && isChance(reason);
    });
}
/** Whether a pass may stand beside others though it is none of the cloud: what it says of itself was meant so. */
function isAccompanying(one) {
    const meant = one.requested === 'mcp' || one.refused;
    return one.outcome === 'pass' && one.unmet !== null && one.evidence === 'live' && meant;
}


/***/ }),

/***/ 90354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   T: () => (/* binding */ annotationOfRefusal)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2901);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73683);
/**
 * The annotations of a run: few, since the runner keeps ten of a kind. Pure; the door hands them to the runner.
 */





const LONGEST = 2000;
/**
 * One annotation for the verdict, one for each warning of a pass and each notice. A plain pass needs none. `several`: there
 * are others beside it, and the title tells which one it is.
 */
function annotationsOf(result, several = false) {
    if (!several)
        return annotationsOfOne(result);
    const task = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(result.manifest.task_id);
    return annotationsOfOne(result).map(({ title, ...rest }) => ({ ...rest, title: `${title} (${task})` }));
}
function annotationsOfOne(result) {
    const { verdict, guidance, manifest } = result;
    const { warnings: louder = [] } = result;
    const notices = result.notices.map((notice) => ({
        level: louder.includes(notice) ? 'warning' : 'notice',
        title: (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(result.manifest),
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(notice, LONGEST),
    }));
    const warnings = verdict.outcome === 'pass' ? warningsOf(result) : [];
    const others = [...(0,_login_js__WEBPACK_IMPORTED_MODULE_3__/* .loginAnnotations */ .Oi)(result.manifest), ...warnings, ...notices];
    if (verdict.outcome === 'pass' && verdict.policy.verdict === 'allow')
        return others;
    const title = `${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(manifest)}: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence, manifest)}`;
    const unmet = verdict.policy.unmet_requirement;
    const cure = verdict.reason === null ? '' : `. ${guidance}`;
    const words = unmet === null ? `${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonInWords */ .jA)(result)}${cure}` : `Blocked: ${unmet}. ${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .cureOfBlock */ .SX)(result)}`;
    const message = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(verdict.outcome === 'skipped' ? `SKIPPED, nothing was tested. ${words}` : words, LONGEST);
    return [{ level: levelOf(result), title, message: `${message}${explained(verdict.reason)}` }, ...others];
}
/** Rules that do not hold and only warn, and stages that failed as they may: nothing else would show them on a pass. */
function warningsOf({ verdict, manifest }) {
    const failed = manifest.commands.filter(({ status }) => status === 'failed');
    const stages = failed.map(({ id, summary }) => ({
        level: 'warning',
        title: `${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(manifest)}: stage ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(id)}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`Failed, as it is allowed to: ${summary ?? 'no reason given'}`, LONGEST),
    }));
    const rules = verdict.findings
        .filter(({ status, severity }) => status === 'failed' && severity === 'warn')
        .map(({ rule, title, expected, actual, cure }) => ({
        level: 'warning',
        title: `${(0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(manifest)}: ${rule}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`Not so: ${title}. Expected ${expected}, found ${actual}. ${cure}`, LONGEST),
    }));
    return [...rules, ...stages];
}
/** The annotation where there is no record. */
function annotationOfRefusal(code, message, guidance) {
    const cure = guidance === '' ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[code].cure : guidance;
    return {
        level: 'error',
        title: `Codex canary: ${(0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(code)}`,
        message: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${message}. ${cure}`, LONGEST)}${explained(code)}`,
    };
}
/** Where the reason is explained; never cut off. */
function explained(reason) {
    return reason === null ? '' : `. Explained at ${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(reason)}`;
}
function levelOf({ verdict }) {
    if (verdict.policy.verdict === 'block')
        return 'error';
    return verdict.outcome === 'skipped' ? 'notice' : 'warning';
}


/***/ }),

/***/ 42192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ besideOf),
/* harmony export */   M: () => (/* binding */ logBlock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20447);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14717);
/**
 * What the summary of a run shows beside its result: the diff, the events, and the ends of its logs, read from its directory
 * within bounds. What cannot be read is left out: no summary is worth a failure.
 */





const MAX_LOGS = 6;
const MAX_LOG_BYTES = 8000;
/** Everything of it that is in the directory of a run. */
async function besideOf(run, before = null) {
    const events = (await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.folder, 'events.jsonl'), _manifest_record_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ)) ?? '';
    return {
        diff: await (0,_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffText */ .NI)(run),
        events: (0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEvents */ .PH)(events).events,
        logs: await logsIn(run.folder, run.manifest),
        before,
    };
}
/** The ends of the logs: those of stages that failed first, and of the calls to Codex Cloud. */
async function logsIn(folder, { commands = [], log_path }) {
    const failedFirst = commands.toSorted((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'));
    const paths = failedFirst.flatMap((stage) => typeof stage.log_path === 'string' ? [`stages/${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(stage.log_path)}`] : []);
    const names = [...new Set([...paths, ...(log_path ? [_manifest_record_js__WEBPACK_IMPORTED_MODULE_3__/* .CALL_LOG */ .Wu] : [])])].filter(_manifest_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnFile */ .Z4);
    const logs = [];
    for (const name of names.slice(0, MAX_LOGS)) {
        const end = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnd */ .sA)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), MAX_LOG_BYTES);
        if (end !== null && end.text.trim() !== '')
            logs.push({ name, ...end });
    }
    return logs;
}
/** Logs as a part of the summary, closed. */
function logBlock({ name, text, cut }) {
    const words = `Log ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(name)}${cut ? ', its end' : ''}`;
    return `<details><summary>${words}</summary>\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(text, '', 2 * MAX_LOG_BYTES)}\n</details>`;
}


/***/ }),

/***/ 75483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ runsJson),
/* harmony export */   EV: () => (/* binding */ joinedSummary),
/* harmony export */   Xc: () => (/* binding */ annotationsOfAll),
/* harmony export */   d5: () => (/* binding */ speakerOf),
/* harmony export */   i1: () => (/* binding */ joinedJson),
/* harmony export */   pc: () => (/* binding */ OUTVOTED),
/* harmony export */   tZ: () => (/* binding */ joinedText),
/* harmony export */   wI: () => (/* binding */ joinedDecision),
/* harmony export */   yh: () => (/* binding */ weighableOf)
/* harmony export */ });
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90684);
/* harmony import */ var _gate_join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73612);
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94869);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90354);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35429);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73683);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23552);
/**
 * Several runs of one process as every surface tells them: the gravest first, then each with what to do about it. What
 * one run says of itself is told by the other files of this folder.
 */










/** The run that speaks for all. */
function speakerOf(joined) {
    return (0,_gate_join_js__WEBPACK_IMPORTED_MODULE_1__/* .gravest */ .Zk)(settledOf(joined).counting, ({ decided }) => decided).told;
}
/** What each counts for: tries that others outvote count for nothing. */
function settledOf({ results, sharded }) {
    return (0,_gate_join_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(results, joinableOf, sharded === true);
}
function joinableOf({ manifest, verdict }) {
    const { outcome, reason, evidence, findings, policy } = verdict;
    return {
        ...{ outcome, reason, evidence, verdict: policy.verdict, repeat: manifest.repeat ?? null },
        leaks: findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed'),
        accompanies: (0,_gate_join_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccompanying */ .E9)({
            ...{ outcome, evidence, unmet: policy.unmet_requirement, refused: findings.some(_assert_tester_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu) },
            requested: manifest.execution_mode_requested,
        }),
    };
}
/** Each with the verdict that it counts for, as graduation weighs it; `scenarioOf` says what was run. */
function weighableOf(joined, scenarioOf) {
    const { counting, outvoted } = settledOf(joined);
    const verdicts = new Map(counting.map(({ told, decided }) => [told, decided.verdict]));
    return joined.results.map((result) => {
        const { manifest, verdict } = result;
        const { outcome, reason, findings } = verdict;
        return {
            ...{ task: manifest.task_id, runId: manifest.run_id, scenario: scenarioOf(result) },
            ...{ outcome, reason, findings, outvoted: outvoted.has(result) },
            verdict: verdicts.get(result) ?? verdict.policy.verdict,
        };
    });
}
/** What all come to; a run that was cancelled before it began, or left no record, is as grave as one that blocks. */
function joinedDecision(joined) {
    const stopped = joined.unbegun.some(({ cancelled }) => cancelled) ? [STOPPED] : [];
    const broken = joined.broken.map(({ error }) => ({
        outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(error.code),
        reason: error.code,
        verdict: 'block',
    }));
    const counting = settledOf(joined).counting.map(({ decided }) => decided);
    const all = [...counting, ...stopped, ...broken];
    const verdict = joined.graduation?.advisory ? 'warn' : all.map((one) => one.verdict).reduce(_gate_join_js__WEBPACK_IMPORTED_MODULE_1__/* .graverVerdict */ .LH);
    return { ...(0,_gate_join_js__WEBPACK_IMPORTED_MODULE_1__/* .gravest */ .Zk)(all, (one) => one), verdict };
}
const STOPPED = { outcome: 'cancelled', reason: 'cancelled', verdict: 'block' };
/** How the runs ended, as a terminal or a job log shows it; `reader` as for one run. */
function joinedText(joined, reader) {
    const speaker = speakerOf(joined);
    const said = remarksOf(joined).map((words) => `  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(words, 500)}\n`);
    if (isOne(joined))
        return `${(0,_console_js__WEBPACK_IMPORTED_MODULE_6__/* .epilogue */ .Th)(speaker, reader)}${said.join('')}`;
    const rows = rowsOf(joined);
    const width = Math.max(...rows.map(({ task }) => task.length));
    const lines = rows.flatMap(({ task, word, what, cure }) => [
        `  ${task.padEnd(width)}  ${word.padEnd(9)}  ${what}`.trimEnd(),
        ...cure.map((line) => `  ${' '.repeat(width)}  ${(0,_next_js__WEBPACK_IMPORTED_MODULE_7__/* .typable */ .aF)(line, reader)}`),
    ]);
    const { outcome } = joinedDecision(joined);
    const all = outcome === speaker.verdict.outcome ? '' : `${outcome.toUpperCase()}  `;
    return [
        (0,_console_js__WEBPACK_IMPORTED_MODULE_6__/* .epilogue */ .Th)(speaker, reader).trimEnd(),
        '',
        `${all}${passedOf(joined)}; what stands above is ${speaker.manifest.task_id}`,
        ...lines,
        said.join(''),
    ].join('\n');
}
/** How far its scenarios are, each in one sentence. */
function remarksOf({ graduation }) {
    return graduation?.remarks ?? [];
}
/** The annotations of all, the gravest first: the runner keeps ten of a kind. */
function annotationsOfAll(joined) {
    const { results, unbegun, broken } = joined;
    const speaker = speakerOf(joined);
    const stopped = unbegun.filter(({ cancelled }) => cancelled);
    return [
        ...(stopped.length === 0
            ? []
            : [(0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationOfRefusal */ .T)('cancelled', `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(stopped.length, 'task')} not begun`, '')]),
        ...[speaker, ...results.filter((one) => one !== speaker)].flatMap((result) => (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationsOf */ .I)(result, results.length > 1)),
        ...broken.map(({ task, error }) => (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .annotationOfRefusal */ .T)(error.code, `${task}: ${error.message}`, error.guidance)),
        ...graduationNotice(joined),
    ];
}
/** Said where a step is green that would be red. */
function graduationNotice(joined) {
    if (!joined.graduation?.advisory)
        return [];
    const message = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(remarksOf(joined).join('. '), 2000);
    return [{ level: 'warning', title: 'Codex canary: graduation', message }];
}
/** How many of all passed. */
function passedOf({ results, unbegun, broken }) {
    const passed = results.filter(({ verdict }) => verdict.outcome === 'pass').length;
    return `${passed} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(results.length + unbegun.length + broken.length, 'run')} passed`;
}
function isOne({ results, unbegun, broken }) {
    return results.length === 1 && unbegun.length === 0 && broken.length === 0;
}
/** A row for each task, in declared order; those without a record last. */
function rowsOf(joined) {
    const { results, unbegun, broken } = joined;
    const { outvoted } = settledOf(joined);
    const ended = results.map((result) => {
        const { manifest, verdict, guidance } = result;
        const local = manifest.execution_mode === 'cloud' ? null : 'on this machine';
        return {
            task: manifest.task_id,
            word: (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence, manifest),
            what: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)([verdict.reason, outvoted.has(result) ? OUTVOTED : null, local, pageOf(result), manifest.run_id]
                .filter(Boolean)
                .join('  ')),
            cure: verdict.reason === null ? [] : [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(guidance, 2000), (0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationOf */ .p)(verdict.reason)],
        };
    });
    const left = unbegun.map(({ task, why }) => ({ task, word: 'not begun', what: why, cure: [] }));
    const lost = broken.map(({ task, error }) => ({
        task,
        word: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(error.code),
        what: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(`${error.code}: ${error.message}`, 2000),
        cure: [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(error.guidance, 2000), (0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationOf */ .p)(error.code)],
    }));
    return [...ended, ...left, ...lost];
}
/** Said of a try that did not pass, of what passed often enough. */
const OUTVOTED = '(enough others passed)';
/** The page of its cloud task; that of a rehearsal is only played. */
function pageOf({ manifest: { cloud_execution: cloud }, verdict }) {
    return (verdict.evidence === 'live' ? cloud?.status_url : cloud?.task_id) ?? null;
}
/** The step summary of several runs: `summaries` are theirs, in the same order. */
function joinedSummary(joined, summaries) {
    const [only = ''] = summaries;
    const said = remarksOf(joined).map((words) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(words, 1000));
    if (isOne(joined))
        return said.length === 0 ? only : afterFirstLine(only, said);
    const rows = rowsOf(joined).map(({ task, word, what, cure }) => `| ${[task, word, [what, ...cure].join(' ')].map((text) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(text, 1000)).join(' | ')} |`);
    const table = ['| task | outcome | |', '|---|---|---|', ...rows].join('\n');
    const speaker = speakerOf(joined);
    const at = joined.results.indexOf(speaker);
    const [first = '', ...rest] = (summaries[at] ?? '').split('\n');
    const others = joined.results.flatMap(({ manifest }, index) => index === at
        ? []
        : [
            `<details><summary>${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(manifest.task_id)}</summary>\n\n${summaries[index] ?? ''}\n\n</details>`,
        ]);
    const { outcome, reason } = joinedDecision(joined);
    // The first line is that of all: where the gravest run is none of those that there are, not its own.
    const own = outcome === speaker.verdict.outcome ? [] : [first];
    const headline = own.length === 0
        ? first
        : (0,_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .headlineOfAll */ .td)({
            outcome,
            reason: reason ?? 'cancelled',
            passed: passedOf(joined),
            next: nextOfAll(joined),
        });
    const title = `### ${speaker.manifest.task_id}`;
    return fitting([headline, ...said, table, title, ...own, rest.join('\n').trim(), ...others]);
}
/** The first line stays what everybody reads first. */
function afterFirstLine(summary, paragraphs) {
    const [first = '', ...rest] = summary.split('\n');
    return [first, '', paragraphs.join('\n\n'), ...rest].join('\n');
}
/**
 * What to do next, where none of the runs that left a record speaks for all. Whether one that left none may be run again
 * is said beside it: its cloud task may be at work.
 */
function nextOfAll({ broken, unbegun }) {
    const steps = [
        ...(broken.length === 0 ? [] : ['do what stands beside each without a record']),
        ...(unbegun.length === 0 ? [] : ['run it again for the others']),
    ];
    return steps.join(', then ');
}
/** As many parts as a summary may hold, each of them whole. */
function fitting(parts) {
    const kept = [];
    let bytes = 0;
    for (const part of parts) {
        bytes += Buffer.byteLength(part) + 2;
        if (bytes > _summary_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_SUMMARY_BYTES */ .Q0 - 100)
            return [...kept, 'Cut: the records of all are in the artifact.', ''].join('\n\n');
        kept.push(part);
    }
    return `${kept.join('\n\n')}\n`;
}
/** What a script reads of each run; one that was not begun, or left no record, has no id. */
function runsJson({ results, unbegun, broken }) {
    const none = { run_id: null, evidence: null, cloud_task_id: null, cloud_task_url: null };
    return [
        ...results.map(({ manifest, verdict }) => ({
            task: manifest.task_id,
            run_id: manifest.run_id,
            outcome: verdict.outcome,
            reason: verdict.reason,
            verdict: verdict.policy.verdict,
            evidence: verdict.evidence,
            cloud_task_id: manifest.cloud_execution?.task_id ?? null,
            cloud_task_url: manifest.cloud_execution?.status_url ?? null,
        })),
        ...unbegun.map(({ task, why }) => ({ task, ...none, outcome: null, reason: null, verdict: null, why })),
        ...broken.map(({ task, error }) => ({
            ...{ task, ...none, outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(error.code), reason: error.code },
            ...{ verdict: 'block', why: error.message },
        })),
    ];
}
/** Several runs as one JSON document: what the gravest says, and all of them. */
function joinedJson(joined) {
    const { outcome, reason, verdict } = joinedDecision(joined);
    const told = { ...(0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .resultJson */ .y3)(speakerOf(joined)), outcome, reason, verdict, runs: runsJson(joined) };
    return isOne(joined) ? told : { ...told, results: joined.results.map(_result_js__WEBPACK_IMPORTED_MODULE_8__/* .resultJson */ .y3) };
}


/***/ }),

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   WH: () => (/* binding */ summaryOfRefusal),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   td: () => (/* binding */ headlineOfAll)
/* harmony export */ });
/* harmony import */ var _history_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7435);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46742);
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10814);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42192);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14717);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2901);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73683);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61753);
/* harmony import */ var _trend_block_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56511);
/**
 * The step summary: what a stranger needs to act, first line first. Pure text; escaped, capped far below the
 * runner's limit of 1 MiB, above which it drops the whole summary.
 */











/** The most bytes of a summary; the runner refuses more than 1,048,576. */
const MAX_SUMMARY_BYTES = 900_000;
const MAX_OPINION_CHARACTERS = 10_000;
/** A sign for each outcome. */
const SIGNS = {
    pass: '✅',
    fail: '❌',
    timeout: '⏱️',
    infra: '🌩️',
    config: '🔧',
    skipped: '⏭️',
    cancelled: '🛑',
    stale: '🕸️',
};
/** The summary in Markdown. */
function summaryOf(result, beside) {
    const parts = [
        headline(result, beside),
        banner(result),
        facts(result),
        (0,_timeline_js__WEBPACK_IMPORTED_MODULE_9__/* .timelineBlock */ .P)(beside.events),
        rules(result.verdict.findings),
        ...result.opinions.map(opinionBlock),
        (0,_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .diffBlock */ .Ty)(result.manifest, beside.diff),
        trendOf(result, beside),
        ...beside.logs.map(_beside_js__WEBPACK_IMPORTED_MODULE_4__/* .logBlock */ .M),
        files(result),
    ];
    return cut(parts.filter((part) => part !== '').join('\n\n'));
}
/** Nothing of a run that has no part in it; a step that was ended, or that could not read the history, says so. */
function trendOf({ verdict }, { before }) {
    return before === null && verdict.evidence === 'live' ? _trend_block_js__WEBPACK_IMPORTED_MODULE_10__/* .TREND_UNREAD */ .C7 : (0,_trend_block_js__WEBPACK_IMPORTED_MODULE_10__/* .trendBlock */ .P3)(before);
}
/** The summary where there is no record. */
function summaryOfRefusal(outcome, reason, message) {
    const first = `**🔧 ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(outcome)}** · ${linked(reason)} · no cloud task page · next: correct it and run again`;
    return `${first}\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(message, 1000)}\n`;
}
/** The first line for several runs of which none that left a record speaks for all. */
function headlineOfAll(all) {
    return `**${SIGNS[all.outcome]} ${all.outcome}** · ${linked(all.reason)} · ${all.passed} · next: ${all.next}`;
}
/** A reason code that leads to its explanation. */
function linked(reason) {
    return `[\`${reason}\`](${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_2__/* .explanationOf */ .p)(reason)})`;
}
/** The first line: all that is needed to act. */
function headline(result, beside) {
    const { manifest, verdict } = result;
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence, manifest);
    // A rehearsal is no proof of the service: it must not wear the sign of one.
    const passed = verdict.outcome === 'pass';
    const blocked = passed && verdict.policy.verdict === 'block';
    const sign = blocked ? '⛔' : passed && verdict.evidence === 'rehearsal' ? '🎭' : SIGNS[verdict.outcome];
    const url = manifest.cloud_execution?.status_url;
    // The emulator's tasks have no page.
    const link = url && verdict.evidence === 'live' ? `[cloud task](${url})` : `no cloud task page`;
    const reason = verdict.reason === null ? '' : ` · ${linked(verdict.reason)}`;
    const parts = [
        `**${sign} ${word}${blocked ? ', blocked' : ''}**${reason}`,
        ...failed(result, beside),
        link,
    ];
    return `${parts.join(' · ')} · next: \`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_next_js__WEBPACK_IMPORTED_MODULE_7__/* .nextCommand */ .hQ)(result), 1000)}\``;
}
/** Phase, class and fingerprint of a failure; nothing where nothing was tested. */
function failed({ manifest, verdict }, { events, before }) {
    if (verdict.reason === null || verdict.outcome === 'skipped')
        return [];
    const { phase, class: kind, fingerprint } = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)({ manifest, events, verdict });
    const known = { fingerprint, fingerprint_version: _history_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .FINGERPRINT_VERSION */ .UZ, run_id: manifest.run_id };
    const seen = (0,_trend_block_js__WEBPACK_IMPORTED_MODULE_10__/* .seenInWords */ .A2)(known, before);
    return [
        `${phase}, class ${kind}`,
        ...(fingerprint === null ? [] : [`fingerprint \`${fingerprint}\`${seen === '' ? '' : ` (${seen})`}`]),
    ];
}
function banner({ verdict, manifest }) {
    if (verdict.outcome === 'skipped') {
        return '> [!WARNING]\n> **Skipped: nothing was tested.** This is not a pass. The reason and the cure stand below.';
    }
    if (verdict.evidence === 'rehearsal') {
        const ran = manifest.codex_cli.version === null ? '' : 'The real Codex CLI ran against the embedded emulator. ';
        const what = manifest.configuration_check
            ? '**Configuration check, no canary.** The code comes from a fork, and gets no secrets. '
            : '**Rehearsal.** ';
        return `> [!NOTE]\n> ${what}${ran}Codex Cloud was not asked.`;
    }
    return '';
}
function facts(result) {
    const { manifest, verdict, guidance } = result;
    const cloud = manifest.cloud_execution;
    const rows = [
        ['What happened', (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonInWords */ .jA)(result)],
        ['What to do', verdict.reason === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .cureOfBlock */ .SX)(result) : guidance],
        ['Verdict', `${verdict.policy.verdict} (event ${verdict.policy.event})`],
        ['Unmet requirement', verdict.policy.unmet_requirement],
        ['Failed in', manifest.failure && `${manifest.failure.phase} (class ${manifest.failure.class})`],
        ['Stages that failed', manifest.commands.flatMap(failedStage).join('; ')],
        ['Cloud task', cloud?.task_id],
        ['Last state', cloud?.task_id && `${cloud.status}, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(cloud.poll_count, 'poll')}`],
        ['Environment, branch', cloud && `${cloud.environment_id ?? '?'}, ${manifest.branch ?? '?'}`],
        [
            'Commit',
            manifest.head_sha && `${manifest.head_sha} (${manifest.commit_evidence ?? unproven(manifest)})`,
        ],
        [
            'Codex CLI',
            manifest.codex_cli.version && `${manifest.codex_cli.version}, SHA-256 ${manifest.codex_cli.sha256}`,
        ],
        ...(0,_login_js__WEBPACK_IMPORTED_MODULE_6__/* .loginRows */ .v4)(manifest),
        ['Run', manifest.run_id],
    ];
    const lines = rows
        .filter(([, value]) => value)
        .map(([name, value]) => `| ${name} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(value ?? '', 1000)} |`);
    return ['| | |', '|---|---|', ...lines].join('\n');
}
function failedStage({ id, kind, status, summary, allowed_failure, }) {
    if (status !== 'failed' || kind === 'cloud')
        return [];
    return [`${id}${allowed_failure ? ' (it may)' : ''}: ${summary ?? 'no reason given'}`];
}
/** The log is named with the intent: from there on something may have been sent. */
function unproven({ cloud_execution: cloud }) {
    if (cloud?.task_id)
        return 'not proven';
    return cloud?.log_path ? 'perhaps submitted' : 'not submitted';
}
function rules(findings) {
    if (findings.length === 0)
        return '';
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off');
    const table = ['| rule | | expected | found |', '|---|---|---|---|', ...findings.map(ruleRow)].join('\n');
    const heading = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings.length, 'rule')}, ${failed.length} not holding`;
    return `<details${failed.length > 0 ? ' open' : ''}><summary>${heading}</summary>\n\n${table}\n\n</details>`;
}
function ruleRow({ rule, severity, status, expected, actual }) {
    const sign = status === 'passed'
        ? 'holds'
        : status === 'failed'
            ? `**${severity === 'error' ? 'fails' : severity}**`
            : 'not applicable';
    return `| \`${rule}\` | ${sign} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(expected, 200)} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(actual, 200)} |`;
}
function opinionBlock({ stage, text }) {
    return `<details><summary>Review by stage ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(stage)}</summary>\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(text, '', MAX_OPINION_CHARACTERS)}\n</details>`;
}
function files({ manifest, notices }) {
    const lines = [
        ...notices.map((notice) => `- ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(notice, 500)}`),
        `- Record: \`.runs/${manifest.task_id}/cli/${manifest.run_id}\``,
    ];
    return `${lines.join('\n')}\n`;
}
function cut(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= MAX_SUMMARY_BYTES)
        return text;
    return `${new TextDecoder().decode(bytes.subarray(0, MAX_SUMMARY_BYTES)).replace(/\ufffd$/, '')}\n\nCut: the whole record is in the artifact.\n`;
}


/***/ })

};
