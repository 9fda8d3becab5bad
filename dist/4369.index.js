export const id = 4369;
export const ids = [4369,4963];
export const modules = {

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ persistingOf),
/* harmony export */   T5: () => (/* binding */ freshnessOf),
/* harmony export */   e$: () => (/* binding */ lastSignedIn),
/* harmony export */   eW: () => (/* binding */ STALE_FACTOR),
/* harmony export */   i6: () => (/* binding */ experienceOf),
/* harmony export */   jh: () => (/* binding */ newestRound)
/* harmony export */ });
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75712);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79236);



/** A canary that is expected every so often may be late by a half, twice. */
const STALE_FACTOR = 2.5;
/** Whether the last live pass is older than 2.5 times the cadence. Where anything ran in the cloud, only that counts. */
function freshnessOf(records, { cadenceMs, nowMs }) {
    const limitMs = STALE_FACTOR * cadenceMs;
    const cloud = records.filter(({ mode }) => mode === 'cloud');
    const ordered = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(cloud.length > 0 ? cloud : records);
    const last = ordered.findLast(({ outcome }) => outcome === 'pass');
    // A clock that was ahead makes nothing fresher than now.
    const age = (at) => Math.max(0, nowMs - Date.parse(at));
    if (last !== undefined) {
        const ageMs = age(last.completed_at);
        return { stale: ageMs > limitMs, lastPass: (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(last), ageMs, limitMs };
    }
    const [oldest] = ordered;
    const stale = oldest !== undefined && age(oldest.started_at) > limitMs ? true : null;
    return { stale, lastPass: null, ageMs: null, limitMs };
}
/** The last run that had a credential for the cloud and passed; null where there is none. */
function lastSignedIn(records) {
    const last = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).findLast(({ mode, outcome }) => mode === 'cloud' && outcome === 'pass');
    return last === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(last);
}
/** What is wrong with what is tested, or with how it is set up; everything else but a pass tells nothing of either. */
const FAILED = new Set(['fail', 'timeout', 'config']);
/**
 * Whether the failure of the schedule persists. A workflow run counts as what its last attempts came to, of all its jobs and
 * cloud tasks; one that did not test all of it, and did not fail, counts as none. A pass of the default branch ends the
 * row, whatever event it was of. `known`: the fingerprint that is told of already, and goes on being told of as long as the
 * last run has it among its failures.
 */
function persistingOf(records, { event = 'schedule', known } = {}) {
    const counted = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).filter((record) => record.event === event || record.default_branch);
    const rounds = [...(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counted, roundOf).values()]
        .map((round) => withoutOutvoted(lastAttempts(round)))
        .filter((round) => isGood(round) || (round[0]?.event === event && bad(round).length > 0));
    const good = rounds.findLastIndex(isGood);
    const failed = rounds.slice(good + 1).flatMap((round) => speakerOf(bad(round), known) ?? []);
    const [first, last] = [failed[0], failed.at(-1)];
    const lastGood = rounds[good]?.[0];
    return {
        inARow: rounds.length - 1 - good,
        firstBad: first === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(first),
        lastBad: last === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(last),
        lastGood: lastGood === undefined ? null : (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(lastGood),
        commits: first?.sha == null ? null : { from: lastGood?.sha ?? null, to: first.sha },
        failure: last ?? null,
        alike: last !== undefined && failed.every(({ fingerprint }) => fingerprint === last.fingerprint),
    };
}
/** Records of one workflow run; on the command line each is one by itself. */
function roundOf(record) {
    return record.workflow_run_id ?? record.run_id;
}
/** What the newest workflow run came to by the last attempts of all its jobs and cloud tasks; of tries what counts. */
function newestRound(records) {
    const ordered = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records);
    const last = ordered.at(-1);
    if (last === undefined)
        return [];
    return withoutOutvoted(lastAttempts(ordered.filter((record) => roundOf(record) === roundOf(last))));
}
function bad(round) {
    return round.filter(({ outcome }) => FAILED.has(outcome));
}
/** Everything in it was tested, and passed. */
function isGood(round) {
    return round.length > 0 && round.every(({ outcome }) => outcome === 'pass');
}
/** Of several failures the one that is known already, else the first by its name: jobs end in any order. */
function speakerOf(failed, known) {
    const nameOf = ({ task_id, cell, job }) => JSON.stringify([task_id, cell, job]);
    const byName = failed.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    return byName.find(({ fingerprint }) => fingerprint === known) ?? byName[0];
}
/** Tries that did not pass, of what passed as often as it has to, count for nothing; a wrong setup is no matter of chance. */
function withoutOutvoted(round) {
    const groups = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(round, ({ scenario, cell, nth }) => nth === undefined ? null : JSON.stringify([scenario, cell]));
    return [...groups].flatMap(([name, tries]) => {
        const passed = tries.filter(({ outcome }) => outcome === 'pass');
        const needed = Math.max(...tries.map((one) => one.minimum_pass ?? Number.POSITIVE_INFINITY));
        if (name === null || passed.length < needed)
            return tries;
        return tries.filter(({ outcome }) => outcome === 'pass' || outcome === 'config');
    });
}
function lastAttempts(round) {
    const keyOf = ({ job, task_id, cell }) => JSON.stringify([job, task_id, cell]);
    return [...(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(round, keyOf).values()].map((tries) => tries.reduce((last, one) => ((one.workflow_attempt ?? 1) >= (last.workflow_attempt ?? 1) ? one : last)));
}
/** How much is known of what blocking by this canary would have cost. */
function experienceOf(records) {
    const ordered = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).filter(({ outcome }) => outcome !== 'cancelled' && outcome !== 'skipped');
    const firsts = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAttempts */ .Zv)(ordered);
    // What stood in the way blocked a merge as well.
    const blocking = ordered.map((record) => record.first_outcome === 'pass' ? record : { ...record, first_outcome: 'fail' });
    const flaky = new Set((0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .flakesIn */ .EJ)(blocking).map(({ run_id }) => run_id));
    const falseBlocks = firsts.filter(({ run_id }) => flaky.has(run_id)).length;
    return { runs: firsts.length, falseBlocks, interval: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(falseBlocks, firsts.length) };
}


/***/ }),

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


/***/ }),

/***/ 60639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ freshInWords),
/* harmony export */   UC: () => (/* binding */ trendJson),
/* harmony export */   td: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _history_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79236);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);


/** The trend as one JSON document. */
function trendJson({ trend, freshness, persisting, experience, notices }) {
    return { schema: 1, ...trend, freshness, persisting, experience, notices };
}
/** Failures that are shown; of the rest only their number. */
const SHOWN = 10;
/** Results that are shown of a series, the newest last. */
const RESULTS = 60;
const SIGNS = {
    pass: '.',
    fail: 'F',
    timeout: 'T',
    infra: 'i',
    config: 'c',
};
/** The trend for a person. */
function trendText({ trend, freshness, persisting }) {
    if (trend.records === 0)
        return 'No live run is in the history yet\n';
    const { failures, durations, spend } = trend;
    const more = failures.length > SHOWN ? [`  and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failures.length - SHOWN, 'older failure')}`] : [];
    const lines = [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(trend.records, 'live run')}`,
        ...trend.series.flatMap(seriesLines),
        ...(freshness === null ? [] : [freshInWords(freshness)]),
        ...(persisting.inARow > 1 ? [persistingInWords(persisting)] : []),
        ...(failures.length === 0
            ? []
            : ['failures', ...failures.slice(0, SHOWN).flatMap(failureLines), ...more]),
        ...(durations.total_ms.n === 0
            ? []
            : [
                `passes in the cloud took ${spanInWords(durations.total_ms)}; the cloud task ${spanInWords(durations.run_ms)}`,
            ]),
        `asked of the quota: ${spend.day.attempts} within a day, ${spend.week.attempts} within a week, ${spend.month.attempts} within 30 days (attempts)`,
    ];
    return `${lines.join('\n')}\n`;
}
function seriesLines({ name, rate, results, alarmed, changes, flakes, alikeInARow }) {
    const signs = results.slice(-RESULTS).map(({ outcome }) => SIGNS[outcome] ?? 'x');
    const change = changes.at(-1);
    return [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 80)}: ${rateInWords(rate)}`,
        `  ${signs.join('')}`,
        ...(alarmed && change
            ? [`  BROKEN since ${dayOf(change.since.at)} (shown by ${dayOf(change.alarm.at)})`]
            : []),
        ...(flakes > 0 ? [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(flakes, 'flake')}: failed, then passed on the same commit`] : []),
        ...(alikeInARow > 1 ? [`  the same failure ${alikeInARow} times in a row`] : []),
    ];
}
/** `28 of 30 passed (95 %: 78.7 to 98.2 %)`; never a rate that too few results would show. */
function rateInWords({ passed, of, interval, sufficient, beside }) {
    const others = Object.entries(beside).map(([outcome, count]) => `${count} ${outcome}`);
    const rest = others.length === 0 ? '' : `; beside them ${others.join(', ')}`;
    const percent = (share) => (100 * share).toFixed(1);
    const sure = sufficient
        ? `(95 %: ${percent(interval.low)} to ${percent(interval.high)} %)`
        : `(insufficient data: fewer than ${_history_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH */ .Pl})`;
    return `${passed} of ${of} passed ${sure}${rest}`;
}
function failureLines({ fingerprint, reason, phase, line, times, first, last }) {
    const seen = times === 1 ? `new on ${dayOf(first.at)}` : `${times} times since ${dayOf(first.at)}`;
    const told = `  ${fingerprint}  ${seen}  ${reason ?? ''} in ${phase ?? '?'}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line ?? '', 160)}`;
    return [told, ...(last.url === null ? [] : [`    last at ${last.url}`])];
}
/** How long ago the last live pass was, and whether that is too long. */
function freshInWords({ stale, lastPass, ageMs, limitMs }) {
    const limit = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(limitMs);
    const last = lastPass === null ? 'no live pass yet' : `last live pass ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(ageMs ?? 0)} ago`;
    if (stale === null)
        return `${last}; the history is too young to say more`;
    return stale ? `STALE: ${last}, and ${limit} is the limit` : `${last}, within ${limit}`;
}
function persistingInWords({ inARow, firstBad, lastGood, commits }) {
    const good = lastGood === null ? 'none passed before' : `the last good one was ${dayOf(lastGood.at)}`;
    const range = commits === null || commits.from === null
        ? ''
        : `, ${commits.from.slice(0, 10)}..${commits.to.slice(0, 10)}`;
    const page = firstBad?.url ? `, ${firstBad.url}` : '';
    return `${inARow} scheduled workflow runs failed in a row since ${dayOf(firstBad?.at ?? '')}${page}; ${good}${range}`;
}
function spanInWords({ n, p50Ms, p95Ms }) {
    if (p50Ms === null || p95Ms === null)
        return 'unknown';
    return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(p50Ms)} (p50), ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(p95Ms)} (p95), of ${n}`;
}
function dayOf(at) {
    return at.slice(0, 10);
}


/***/ }),

/***/ 74369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inView: () => (/* binding */ inView)
/* harmony export */ });
/* harmony import */ var _history_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _publish_trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60639);
/* harmony import */ var _spend_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38820);
/**
 * What earlier runs change about the admission of this one: a live run that the caps have no room for is skipped, a
 * credential that was there has vanished, and a run that tests nothing tells where the canary is stale by then.
 */




const HOUR_MS = 3_600_000;
const LACKING = new Set(['credentials_missing', 'credentials_wrong_kind']);
/** The decision in view of what earlier runs have left; as it was where nobody asks for their records. */
async function inView(decided, looking) {
    const { admission } = decided;
    if (admission.action === 'run')
        return admission.backend === 'live' ? within(decided, looking) : decided;
    if (admission.action !== 'skip' || !LACKING.has(admission.code))
        return decided;
    const { earlier } = looking.deps;
    if (earlier?.inWorkflow !== true || isForeign(looking.request))
        return decided;
    const last = (0,_history_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSignedIn */ .e$)((await earlier.trend()).chain?.records ?? []);
    if (last === null)
        return unlessStale(decided, admission.code, looking);
    const message = `There is no usable credential, and a live run passed with one on ${last.at.slice(0, 10)}`;
    return { ...decided, admission: { action: 'skip', code: 'credentials_vanished' }, message };
}
/** GitHub gives a fork, and Dependabot, no secret: nothing has vanished there. */
function isForeign({ context, trust }) {
    return context.fork || context.cause?.foreign === true || trust?.standing.foreign === true;
}
/** A live run within the caps; skipped where there is no room for all that this process is about to ask for. */
async function within(decided, looking) {
    const { refusal: message, warnings } = await (0,_spend_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .spendGuard */ .w)(looking);
    if (message === null)
        return { ...decided, warnings };
    const capped = { admission: { action: 'skip', code: 'spend_capped' }, credential: null, message };
    return unlessStale(capped, 'spend_capped', looking);
}
/** What tests nothing says so louder where nothing has been tested for too long. */
async function unlessStale(decided, code, looking) {
    const { request, deps } = looking;
    const { cadenceHours } = request.inputs;
    if (cadenceHours === undefined || deps.earlier === undefined)
        return decided;
    const { chain } = await deps.earlier.trend();
    const bounds = { cadenceMs: cadenceHours * HOUR_MS, nowMs: deps.clock.now() };
    const freshness = (0,_history_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .freshnessOf */ .T5)(chain?.records ?? [], bounds);
    if (freshness.stale !== true)
        return decided;
    const message = `${(0,_publish_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .freshInWords */ .J_)(freshness)}; this run tests nothing either: ${decided.message ?? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[code].title}`;
    return { admission: { action: 'skip', code: 'stale' }, credential: null, message };
}


/***/ }),

/***/ 38820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ spendCheck),
  w: () => (/* binding */ spendGuard)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/history/trend.js
var trend = __webpack_require__(79236);
;// CONCATENATED MODULE: ./build/history/spend.js
/**
 * May another live cloud task be asked for? Counts what earlier runs have asked of the quota against the caps. Pure: whoever
 * calls has read the records, and says so where that did not work.
 */



const DAY_MS = 24 * 3_600_000;
/** What is capped unless somebody says otherwise. */
const PER_DAY = 10;
const PER_COMMIT = 1;
/** Inputs over the scenario over the defaults; but a scenario that is not on the default branch raises none. */
function capsOf(inputs, scenario, { event, onDefaultBranch, inWorkflow }) {
    const proposed = event.startsWith('pull_request');
    const standard = {
        perDay: inWorkflow ? PER_DAY : null,
        perCommit: inWorkflow && proposed ? PER_COMMIT : null,
    };
    const capOf = (name) => {
        const own = scenario[name] ?? null;
        const lowest = [own, standard[name]].filter((cap) => cap !== null);
        const allowed = onDefaultBranch && own !== null ? own : lowest.length === 0 ? null : Math.min(...lowest);
        return inputs[name] ?? allowed;
    };
    return { perDay: capOf('perDay'), perCommit: capOf('perCommit') };
}
/** What has been spent within a day, and for a commit. */
function spentOf(records, { sha, nowMs }) {
    const runs = (0,series/* inOrder */.al)(records);
    const own = sha === null ? null : runs.filter((record) => record.sha === sha);
    return {
        day: (0,trend/* spentSince */.fU)(runs, nowMs - DAY_MS).attempts,
        commit: own === null ? null : (0,trend/* spentSince */.fU)(own, Number.NEGATIVE_INFINITY).attempts,
    };
}
/**
 * What the other jobs of a plan have yet to ask for, so that each job decides by all of the plan: no matter in which order
 * they come, or how many at once. What an earlier attempt has asked for was asked for, and the plan may ask for all again.
 */
function othersOf(records, { plan, workflowRunId, workflowAttempt, attempts }, own) {
    const told = (0,series/* inOrder */.al)(records).filter((record) => record.plan === plan &&
        record.workflow_run_id === workflowRunId &&
        record.workflow_attempt === workflowAttempt);
    return Math.max(0, attempts - own - (0,trend/* spentSince */.fU)(told, Number.NEGATIVE_INFINITY).attempts);
}
/** Why nothing more may be asked for, with what was spent; null where it may. */
function refusalOf(spent, { attempts, others = 0, sha }, { perDay, perCommit }) {
    const beside = others > 0 ? ` and the other jobs of its plan for ${others}` : '';
    const wanted = `this run asks for ${attempts}${beside}`;
    const all = attempts + others;
    if (perDay !== null && spent.day + all > perDay)
        return `${taken(spent.day, 'within 24 hours')}, ${wanted}, and the cap spend-per-day is ${perDay}`;
    if (perCommit !== null && spent.commit !== null && spent.commit + all > perCommit)
        return `${taken(spent.commit, `for the commit ${sha?.slice(0, 10)}`)}, ${wanted}, and the cap spend-per-commit is ${perCommit}`;
    return null;
}
function taken(attempts, when) {
    return `${(0,lib_text/* counted */.hS)(attempts, 'live attempt')} ${attempts === 1 ? 'was' : 'were'} asked for ${when}`;
}

// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/publish/checks.js
var checks = __webpack_require__(4963);
;// CONCATENATED MODULE: ./build/run/spend-guard.js
/**
 * Asks the records of earlier runs whether live cloud tasks may be asked for, for all of this process and for the other jobs
 * of its plan, and tells the doctor what is left.
 */



/** Whether the live cloud tasks of this process may be asked for: all of them, before any is. */
async function spendGuard({ request, planned, deps }) {
    const { inputs, context } = request;
    const { earlier, clock, shared, continued } = deps;
    const free = { refusal: null, warnings: [] };
    // A task that is there already costs nothing more.
    if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.cloudTaskId !== undefined)
        return free;
    const caps = spendCaps(request, planned, earlier);
    if (caps.perDay === null && caps.perCommit === null)
        return free;
    const sha = caps.perCommit === null ? null : context.headSha;
    const { chain, notices } = await earlier.spend(sha);
    const all = shared?.planned ?? [planned];
    const wanted = all.filter(({ taskId }) => continued?.has(taskId) !== true);
    const attempts = attemptsOf(wanted);
    const fellows = fellowsOf(request);
    const others = fellows === null ? 0 : othersOf(chain?.records ?? [], fellows, attemptsOf(all));
    const wish = { attempts, others, sha, nowMs: clock.now() };
    // Of a history that cannot be read nothing is known, and of this process everything.
    const refusal = refusalOf(spentOf(chain?.records ?? [], wish), wish, caps);
    const uncounted = notices.map((notice) => `What earlier runs have spent is not counted, or not all of it: ${notice}`);
    // Of several the first says it for all.
    const speaks = all[0]?.taskId === planned.taskId;
    return { refusal, warnings: refusal === null && speaks ? uncounted : [] };
}
function attemptsOf(plans) {
    return plans.reduce((sum, plan) => sum + plan.attempts, 0);
}
/** The jobs that this one is one of; null where it is alone. Its input stands above what the plan was made with. */
function fellowsOf({ inputs, context: { workflow }, plan }) {
    if (plan === undefined)
        return null;
    const { id, tasks, attempts } = plan;
    return {
        ...{ plan: id, workflowRunId: workflow?.runId ?? '', workflowAttempt: Number(workflow?.attempt) },
        attempts: inputs.cloudAttempts === undefined ? attempts : tasks * inputs.cloudAttempts,
    };
}
/** The caps of a run. */
function spendCaps({ inputs, context }, { spendCaps: own = { perDay: null, perCommit: null } }, { inWorkflow }) {
    const given = { perDay: inputs.spendPerDay, perCommit: inputs.spendPerCommit };
    const event = context.cause?.event ?? context.event;
    return capsOf(given, own, { event, onDefaultBranch: context.onDefaultBranch === true, inWorkflow });
}
/** What the caps leave for a run that begins now; nothing where none is to run in the cloud. */
async function spendCheck({ request, planned, deps }) {
    const name = 'spend';
    const { inputs, context } = request;
    const { earlier } = deps;
    if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.rehearse)
        return [];
    const caps = spendCaps(request, planned, earlier);
    if (caps.perDay === null && caps.perCommit === null)
        return [(0,checks.ok)(name, 'not capped: neither spend-per-day nor spend-per-commit is given')];
    const sha = caps.perCommit === null ? null : context.headSha;
    const { chain, notices } = await earlier.spend(sha);
    const attempts = attemptsOf(deps.shared?.planned ?? [planned]);
    const wish = { attempts, sha, nowMs: deps.clock.now() };
    const spent = spentOf(chain?.records ?? [], wish);
    const left = [
        leftOf(caps.perDay, spent.day, 'within 24 hours'),
        leftOf(caps.perCommit, spent.commit, `for the commit ${sha?.slice(0, 10)}`),
    ].filter((words) => words !== null);
    const found = `${left.join(', ')} (live attempts); a run asks for ${attempts}`;
    if (refusalOf(spent, wish, caps) !== null)
        return [{ name, status: 'warn', found, cure: reasons/* REASONS */.ez.spend_capped.cure, code: 'spend_capped' }];
    if (notices.length === 0)
        return [(0,checks.ok)(name, found)];
    const whence = inputs.historyFolder === undefined ? 'Give the job permissions: { actions: read }' : 'See history-folder';
    const cure = `${whence}; a run goes on all the same, and says so`;
    return [{ name, status: 'warn', found: `at most ${found}: ${notices.join('; ')}`, cure, code: null }];
}
function leftOf(cap, spent, when) {
    if (cap === null || spent === null)
        return null;
    return `${Math.max(0, cap - spent)} of ${cap} left ${when}`;
}


/***/ })

};
