export const id = 7771;
export const ids = [7771];
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

/***/ 66506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ safeAddress),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14717);
/**
 * HTML by construction: whatever stands between the words of a template is escaped, unless it is markup itself. So no text
 * of a stranger can become a tag, and no part of the page has to remember it. Knows nothing of what it tells.
 */

/** HTML that was made here. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
    /** For constants of our own alone. */
    static of(html) {
        return new Markup(html);
    }
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A template of HTML; attributes stand in double quotes. */
function html(words, ...pieces) {
    const parts = words.flatMap((word, index) => [word, textOf(pieces[index])]);
    return Markup.of(parts.join(''));
}
function textOf(piece) {
    if (piece === null || piece === undefined || piece === false)
        return '';
    if (piece instanceof Markup)
        return piece.html;
    if (typeof piece === 'object')
        return piece.map(textOf).join('');
    // What a reader does not see, or what turns text around, is spelled out.
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledOut */ .Si)(String(piece)).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
/** An address that a page may lead to: of a few services, over https. Null for any other. */
function safeAddress(url) {
    if (!url || !/^https:\/\/(?:chatgpt\.com|github\.com)\/[\w./#?=%-]*$/.test(url))
        return null;
    return url;
}
/** A link to another site, which is not told where the reader came from; the words alone where there may be none. */
function link(url, words) {
    const address = safeAddress(url);
    if (address === null)
        return html `${words}`;
    return html `<a href="${address}" rel="noopener noreferrer">${words}</a>`;
}
/** A moment for a person, with the exact one for a program. */
function moment(at) {
    if (at === null)
        return html `unknown`;
    return html `<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time>`;
}


/***/ }),

/***/ 50491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   dH: () => (/* binding */ storyOf),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qN: () => (/* binding */ showJson)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73936);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35429);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14717);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73683);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29436);
/**
 * The story of a saved run, as it was told while it happened, with what it came to and where its files lie. Tells a
 * foreign or partial record as far as it goes.
 */







/** The story for a person. */
function showText(run, { nowMs, reader, diff }) {
    const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOfSaved */ .gz)(run);
    if (run.events.length === 0)
        return (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusText */ .qS)(run, nowMs, { reader });
    const stages = run.manifest.pipeline_id === undefined ? [] : (run.manifest.commands ?? []);
    const end = result === null
        ? ['', (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(run), ...((0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .unproven */ .gm)(run) ? ['  verdict   none on the disk'] : [])]
        : [(0,_console_js__WEBPACK_IMPORTED_MODULE_2__/* .epilogue */ .Th)(result, reader, nextOf(run, reader) ?? undefined).trimEnd()];
    // The end names the log of the calls, and those of stages that failed.
    const told = end.join('\n');
    return [
        `Run ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.runId)} of the task ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.taskId)}`,
        ...storyOf(run.events).map(({ text }) => text),
        ...(stages.length > 0 ? ['', ...(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .stageTable */ .JB)(stages, nowMs)] : []),
        ...end,
        ...logsOf(run.manifest)
            .filter((path) => !told.includes(path))
            .map((path) => `  log       ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(path)}`),
        ...(0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffLines */ .Pp)(diff),
        '',
    ].join('\n');
}
/** The story as one JSON document. */
function showJson(run, { reader, diff }) {
    const { verdict, manifest, events } = run;
    return {
        ...(0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusJson */ .bj)(run),
        pipeline: manifest.pipeline_id ?? null,
        branch: manifest.branch ?? null,
        head_sha: manifest.head_sha ?? null,
        story: storyOf(events).map(({ at, phase, words }) => ({ at, phase, words })),
        findings: verdict?.findings ?? [],
        diff: manifest.diff ?? null,
        changes: (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diffJson */ .gH)(diff),
        logs: logsOf(manifest),
        next: nextOf(run, reader),
    };
}
/** The command to type next; whoever reads the story is not sent to it again. */
function nextOf(run, reader) {
    return (0,_next_js__WEBPACK_IMPORTED_MODULE_4__/* .nextForSaved */ .G5)(run, reader)?.replace(/ show (?=\S+(?: --root |$))/, ' assert ') ?? null;
}
/** The lines of the story, each with the event it tells of. */
function storyOf(events) {
    const lineFor = (0,_console_js__WEBPACK_IMPORTED_MODULE_2__/* .storyLines */ .pI)();
    let manifest = null;
    return events.flatMap((event) => {
        manifest = (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_1__/* .reduce */ .TS)(manifest, event);
        const line = manifest === null ? null : lineFor(event, manifest);
        return line === null ? [] : [{ ...line, at: event.timestamp, seq: event.seq }];
    });
}
/** Paths of the logs of a run, relative to the working directory. */
function logsOf({ commands = [], log_path }) {
    const paths = [...commands.map((stage) => stage.log_path), log_path];
    return [...new Set(paths.filter((path) => typeof path === 'string'))];
}


/***/ }),

/***/ 29436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   JB: () => (/* binding */ stageTable),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26742);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73683);
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
        status_detail: manifest.status_detail ?? null,
        phase: ended || events.length === 0 ? null : (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOf */ .h)(events),
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
/** The status for a person; `nowMs` is the time of the day, in milliseconds since the epoch. `dead`: nobody goes on with it. */
function statusText(run, nowMs, { dead = false, reader } = {}) {
    const { manifest, taskId, runId, ended, events } = run;
    const last = events.at(-1);
    const silent = last === undefined ? null : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(nowMs - Date.parse(last.timestamp));
    const rows = [
        ['task', taskId],
        ['mode', manifest.execution_mode],
        ['reason', manifest.reason],
        ['failure', manifest.failure && (0,_next_js__WEBPACK_IMPORTED_MODULE_3__/* .typable */ .aF)(manifest.failure.guidance, reader)],
        ['explained', manifest.reason && (0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(manifest.reason)],
        ['started', manifest.started_at],
        ['took', ended && manifest.started_at ? tookOf(manifest) : null],
        ['last event', !ended && last ? `${last.event}, ${silent} ago` : null],
        ['cloud task', cloudOf(manifest)],
        ['verdict', unproven(run) ? 'none on the disk: the outcome is not proven' : null],
        ['record', run.folder],
    ];
    return [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(runId)}  ${dead ? `INTERRUPTED, its process is dead, phase ${(0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOf */ .h)(events)}` : headline(run)}`,
        ...rows.flatMap(([name, value]) => (value ? [`  ${name.padEnd(10)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value, 1000)}`] : [])),
        ...stageTable(manifest.commands ?? [], nowMs),
        '',
    ].join('\n');
}
/** True for an end without a verdict, which is no proof of anything. */
function unproven({ ended, events, verdict }) {
    return ended && events.length > 0 && verdict === null;
}
/** One line that changes whenever there is something new to see. */
function statusLine(run) {
    const { manifest, runId } = run;
    const stages = manifest.commands ?? [];
    const done = stages.filter(({ status }) => status !== 'pending' && status !== 'running').length;
    const running = stages.filter(({ status }) => status === 'running').map(({ id }) => id);
    const parts = [
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(runId)}  ${headline(run)}`,
        stages.length > 0 ? `${done} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(stages.length, 'stage')} ended` : null,
        running.length > 0 ? `running ${running.join(', ')}` : null,
        cloudOf(manifest),
    ];
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(parts.filter((part) => part).join('; '));
}
/** What the run came to, or where it is. */
function headline({ manifest, events }) {
    const { outcome, evidence = null, status = 'unknown' } = manifest;
    if (outcome)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeInWords */ .Lz)(outcome, evidence, manifest).toUpperCase();
    // An existing orchestrator names no outcome.
    if (events.length === 0)
        return `${status.toUpperCase()}, as another orchestrator recorded it`;
    return `${standingOf(manifest)}${evidence === 'rehearsal' ? ' (REHEARSAL)' : ''}, phase ${(0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOf */ .h)(events)}`;
}
/** What the run does, or waits for. */
function standingOf({ status_detail: detail }) {
    if (!detail)
        return 'IN PROGRESS';
    const [what, stage] = detail.split(/:(.*)/s);
    return stage === undefined ? detail.toUpperCase() : `WAITS FOR AN ${what?.toUpperCase()} OF STAGE ${stage}`;
}
function tookOf({ started_at: start = '', completed_at: end }) {
    return end ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(Date.parse(end) - Date.parse(start)) : null;
}
function cloudOf({ cloud_execution: cloud }) {
    if (!cloud?.task_id)
        return null;
    const polls = cloud.poll_count === undefined ? '' : `, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cloud.poll_count, 'poll')}`;
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
            status === 'failed' && stage.log_path ? `log ${stage.log_path}` : null,
        ];
        const said = words.filter((word) => word).join(', ');
        return `  ${SIGNS[status].padEnd(4)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id).padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(said)}`.trimEnd();
    });
}
function timeOf({ started_at: start, completed_at: end, status }, nowMs) {
    if (!start)
        return null;
    if (status === 'running')
        return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(nowMs - Date.parse(start));
    return end ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(Date.parse(end) - Date.parse(start)) : null;
}


/***/ }),

/***/ 67771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L0: () => (/* binding */ cleaned),
  l4: () => (/* binding */ reportJson),
  hm: () => (/* binding */ reportSummary),
  UH: () => (/* binding */ reportText),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
// EXTERNAL MODULE: ./build/history/series.js
var history_series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/manifest/find-run.js
var find_run = __webpack_require__(95913);
// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/saved-run.js
var saved_run = __webpack_require__(8479);
// EXTERNAL MODULE: ./build/history/questions.js
var questions = __webpack_require__(7734);
;// CONCATENATED MODULE: ./build/publish/badge.js
/**
 * A badge that says how long ago the canary passed live, as the file that a badge service reads. Pure; a rehearsal has no part
 * in it, since it proves nothing of the service.
 */


const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A canary of every day may miss one and a half of them; whoever knows its cadence says it. */
const LIMIT_MS = 2.5 * DAY_MS;
/** Green only where everything that the newest workflow run tested live passed, and that is not too old. */
function badgeOf(records, { nowMs, limitMs = LIMIT_MS }) {
    const ordered = (0,history_series/* inOrder */.al)(records).filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'cancelled');
    const passed = ordered.findLast(({ outcome }) => outcome === 'pass');
    const last = ordered.at(-1);
    // Jobs end in any order: a pass must not hide what failed beside it.
    const unpassed = (0,questions/* newestRound */.jh)(ordered).findLast(({ outcome }) => outcome !== 'pass');
    if (passed === undefined)
        return badge(last === undefined ? 'lightgrey' : 'red', last === undefined ? 'no live run' : `${(unpassed ?? last).outcome}, never passed live`);
    const ageMs = Math.max(0, nowMs - Date.parse(passed.completed_at));
    const ago = `${ageInWords(ageMs)} ago`;
    if (unpassed !== undefined)
        return badge('red', `${unpassed.outcome}, last live pass ${ago}`);
    return badge(ageMs > limitMs ? 'yellow' : 'brightgreen', `live pass ${ago}`);
}
function badge(color, message) {
    return { schemaVersion: 1, label: 'codex canary', message, color };
}
function ageInWords(ms) {
    if (ms < HOUR_MS)
        return `${Math.floor(ms / MINUTE_MS)} min`;
    return ms < 2 * DAY_MS ? `${Math.floor(ms / HOUR_MS)} h` : `${Math.floor(ms / DAY_MS)} d`;
}

// EXTERNAL MODULE: ./build/publish/diff.js
var diff = __webpack_require__(14717);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/publish/page-markup.js
var page_markup = __webpack_require__(66506);
;// CONCATENATED MODULE: ./build/publish/page-grid.js

/** A sign and a style for each outcome; `open` for a run that has come to none. */
const SIGNS = {
    pass: ['✓', 'pass'],
    fail: ['✗', 'fail'],
    timeout: ['T', 'timeout'],
    infra: ['I', 'infra'],
    config: ['C', 'config'],
    skipped: ['–', 'skipped: nothing was tested'],
    cancelled: ['■', 'cancelled'],
    stale: ['~', 'stale'],
    open: ['…', 'not ended'],
};
/** What a run came to, in words. */
function wordOf({ outcome, evidence }) {
    const word = outcome ?? 'not ended';
    return evidence === 'rehearsal' ? `${word} (rehearsal)` : word;
}
/** The outcome as a sign with its word beside it. */
function chip(entry) {
    return (0,page_markup/* html */.qy) `${tile(entry)} ${wordOf(entry)}`;
}
function tile({ outcome, evidence }) {
    const style = outcome ?? 'open';
    const played = evidence === 'rehearsal';
    const sign = `${SIGNS[style][0]}${played ? 'ᴿ' : ''}`;
    return (0,page_markup/* html */.qy) `<span class="tile ${style}${played && ' played'}" aria-hidden="true">${sign}</span>`;
}
/** The grid with its legend. */
function gridSection({ columns, rows, entries }) {
    if (entries.length === 0)
        return section((0,page_markup/* html */.qy) `<p>No run is known yet. A live run leaves a record; <code>codex-orchestrator canary
      --rehearse</code> makes a rehearsal.</p>`);
    const heads = columns.map(({ at, workflowRunId }) => {
        const words = `${at ?? 'unknown time'}${workflowRunId === null ? '' : `, workflow run ${workflowRunId}`}`;
        return (0,page_markup/* html */.qy) `<th scope="col"><span class="day" title="${words}">${at?.slice(5, 16).replace('T', ' ')}</span></th>`;
    });
    const lines = rows.map(({ name, cells }) => (0,page_markup/* html */.qy) `<tr><th scope="row">${name}</th>${cells.map((cell) => (0,page_markup/* html */.qy) `<td>${cell.map((entry) => cellOf(name, entry))}</td>`)}</tr>`);
    return section((0,page_markup/* html */.qy) `
    <p id="grid-help">The newest run stands first. A cell leads to its run; in the grid, the arrow keys, Home and End go from cell to cell.</p>
    ${legend(entries)}
    <div class="scroll" role="region" aria-labelledby="grid-title" tabindex="0">
      <table class="grid" aria-describedby="grid-help">
        <thead><tr><th scope="col">Scenario</th>${heads}</tr></thead>
        <tbody>${lines}</tbody>
      </table>
    </div>`);
}
function section(body) {
    return (0,page_markup/* html */.qy) `<section aria-labelledby="grid-title"><h2 id="grid-title">Runs by scenario</h2>${body}</section>`;
}
function cellOf(row, entry) {
    const words = `${row}, ${entry.at?.slice(0, 16).replace('T', ' ') ?? 'unknown time'}: ${wordOf(entry)}${entry.reason === null ? '' : `, ${entry.reason}`}`;
    return (0,page_markup/* html */.qy) `<a class="cell" id="cell-${entry.anchor}" href="#${entry.anchor}" aria-label="${words}" title="${words}">${tile(entry)}</a>`;
}
/** Only the signs that are there. */
function legend(entries) {
    const met = new Set(entries.map(({ outcome }) => outcome ?? 'open'));
    const items = Object.entries(SIGNS)
        .filter(([style]) => met.has(style))
        .map(([style, [sign, word]]) => (0,page_markup/* html */.qy) `<li><span class="tile ${style}" aria-hidden="true">${sign}</span> ${word}</li>`);
    const played = entries.some(({ evidence }) => evidence === 'rehearsal');
    return (0,page_markup/* html */.qy) `<ul class="legend" aria-label="Signs">${items}${played &&
        (0,page_markup/* html */.qy) `<li><span class="tile played" aria-hidden="true">ᴿ</span> rehearsal: Codex Cloud was not asked</li>`}</ul>`;
}

// EXTERNAL MODULE: ./build/history/trend.js
var history_trend = __webpack_require__(79236);
// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var manifest_events = __webpack_require__(98211);
;// CONCATENATED MODULE: ./build/publish/page-data.js
/**
 * What a report tells of: runs as rows and columns of a grid, whether they are known by a record of the history, by their
 * directory, or by both. Pure; owns what is left out where there is too much.
 */




/** The fact that leads to the page of a run. */
const WORKFLOW_RUN = 'Workflow run';
const MAX_COLUMNS = 60;
const MAX_ROWS = 60;
/** The data of a page. */
function pageDataOf({ records, details, nowMs, madeAt, notices = [] }) {
    const ordered = (0,history_series/* inOrder */.al)(records);
    const byRun = new Map(details.map((detail) => [detail.run.runId, detail]));
    const known = new Set(ordered.map(({ run_id }) => run_id));
    const drafts = [
        ...ordered.map((record) => ofRecord(record, byRun.get(record.run_id))),
        ...details.filter(({ run }) => !known.has(run.runId)).map(ofDetail),
    ].sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0));
    const all = anchored(drafts);
    const keys = [...new Set(all.map(({ column }) => column))];
    const names = [...new Set(all.map(({ row }) => row))].sort();
    const shownKeys = new Set(keys.slice(0, MAX_COLUMNS));
    const shownNames = new Set(names.slice(0, MAX_ROWS));
    const entries = all.filter(({ column, row }) => shownKeys.has(column) && shownNames.has(row));
    return {
        madeAt,
        ...gridOf(entries, [...shownKeys], [...shownNames]),
        entries,
        trend: (0,history_trend/* trendOf */.RS)(records, nowMs),
        leftOut: [
            ...notices,
            ...more(keys.length - MAX_COLUMNS, 'older workflow runs'),
            ...more(names.length - MAX_ROWS, 'scenarios'),
        ],
    };
}
function more(count, what) {
    return count > 0 ? [`${count} ${what} are not in the grid`] : [];
}
function gridOf(entries, keys, names) {
    const places = new Map(keys.map((key, place) => [key, place]));
    const rows = new Map(names.map((name) => [name, keys.map(() => [])]));
    // The oldest of a cell first: what was run again stands behind what it repeats.
    for (const entry of entries.toReversed())
        rows.get(entry.row)?.[places.get(entry.column) ?? 0]?.push(entry);
    const newest = new Map(entries.toReversed().map((entry) => [entry.column, entry]));
    return {
        columns: keys.map((key) => ({
            key,
            at: newest.get(key)?.at ?? null,
            workflowRunId: /^\d+$/.test(key) ? key : null,
        })),
        rows: [...rows].map(([name, cells]) => ({ name, cells })),
    };
}
function timeOf({ at }) {
    return at ?? '';
}
/** Each with an anchor that no other has, whatever it calls itself. */
function anchored(drafts) {
    const taken = new Set();
    return drafts.map((draft) => {
        const wanted = `run-${draft.runId.replace(/[^\w-]/g, '_').slice(0, 100)}`;
        let anchor = wanted;
        for (let place = 2; taken.has(anchor); place += 1)
            anchor = `${wanted}-${place}`;
        taken.add(anchor);
        return { ...draft, anchor };
    });
}
function ofRecord(record, detail) {
    const { workflow_run_id: workflow, workflow_attempt: attempt, first_outcome: first } = record;
    return {
        runId: record.run_id,
        row: (0,history_series/* seriesName */.f_)(record),
        column: workflow ?? record.run_id,
        at: record.started_at,
        outcome: record.outcome,
        evidence: 'live',
        reason: record.reason,
        class: record.class,
        phase: record.phase,
        fingerprint: record.fingerprint,
        line: record.error_line,
        tookMs: record.durations.total_ms,
        facts: [
            ['First outcome', first === record.outcome ? null : first],
            ['Verdict', `${record.verdict}, event ${record.event}`],
            ['Branch', record.branch],
            ['Commit', record.sha],
            [WORKFLOW_RUN, workflow === null ? null : `${workflow}, attempt ${attempt ?? 1}`],
            ['Codex CLI', record.cli_version],
            ['Artifact', record.artifact],
        ],
        url: record.cloud_task_url,
        page: (0,history_record/* runPageOf */.Y3)(record),
        ...toldBy(detail),
    };
}
function ofDetail(detail) {
    const { run } = detail;
    const { manifest, verdict, events } = run;
    const failure = verdict === null ? null : (0,history_record/* failureOf */.g5)({ manifest, events, verdict });
    return {
        runId: run.runId,
        row: rowOf(run),
        column: run.runId,
        at: manifest.started_at ?? null,
        outcome: verdict?.outcome ?? manifest.outcome ?? null,
        evidence: manifest.evidence ?? null,
        reason: verdict?.reason ?? manifest.reason ?? null,
        class: failure?.class ?? null,
        phase: failure?.phase ?? null,
        fingerprint: failure?.fingerprint ?? null,
        line: failure?.error_line ?? null,
        tookMs: tookOf(manifest),
        page: null,
        facts: [
            ['Verdict', verdict && `${verdict.policy.verdict}, event ${verdict.policy.event}`],
            ['Branch', manifest.branch ?? null],
            ['Commit', manifest.head_sha ?? null],
            ['Codex CLI', manifest.codex_cli?.version ?? null],
            ['State', run.ended ? null : (manifest.status ?? 'not ended')],
        ],
        // The tasks of the emulator have no page.
        url: manifest.evidence === 'live' ? (manifest.cloud_execution?.status_url ?? null) : null,
        ...toldBy(detail),
    };
}
function tookOf({ started_at: from, completed_at: to }) {
    return from && to ? Math.max(0, Date.parse(to) - Date.parse(from)) : null;
}
/** As the history calls it, so that a run stands in the same row with a record and without one. */
function rowOf({ events, taskId, manifest }) {
    const started = (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload;
    const named = started !== undefined && (started.pipeline === undefined || started.scenario_source !== undefined);
    return (0,history_series/* seriesName */.f_)({
        scenario: named ? started.scenario : null,
        task_id: taskId,
        cell: started?.cell ?? null,
        mode: manifest.execution_mode ?? 'cloud',
    });
}
function toldBy(detail) {
    return {
        findings: detail?.run.verdict?.findings ?? [],
        events: detail?.run.events ?? [],
        diff: detail?.diff ?? '',
    };
}
/** Failures that are alike, the one that was met last first. Skips are none: nothing was tested. */
function groupsOf(entries) {
    const groups = new Map();
    for (const entry of entries) {
        if (entry.fingerprint === null || entry.outcome === 'skipped')
            continue;
        const group = groups.get(entry.fingerprint);
        if (group === undefined)
            groups.set(entry.fingerprint, [entry]);
        else
            group.push(entry);
    }
    return [...groups].map(([fingerprint, group]) => ({
        fingerprint,
        last: group[0],
        first: group.at(-1) ?? group[0],
        entries: group,
    }));
}

// EXTERNAL MODULE: ./build/lib/explanations.js
var explanations = __webpack_require__(10814);
;// CONCATENATED MODULE: ./build/publish/page-chart.js
/**
 * The charts of a report as inline SVG, each with its words for who does not see it. Colours come from the style sheet alone;
 * no value of a stranger stands in one.
 */

const NUMBER = /\.?0+$/;
/** With two digits behind the point at most. */
function n(value) {
    return value.toFixed(2).replace(NUMBER, '') || '0';
}
function svg({ words, width, height, body }) {
    return (0,page_markup/* html */.qy) `<svg role="img" aria-label="${words}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
}
/** Passes as low bars, failures as full ones: the height tells them apart, not only the colour. */
function resultBars(results, words) {
    const [step, height] = [6, 24];
    const body = results.map(({ outcome }, place) => {
        const [style, tall] = outcome === 'pass'
            ? ['good', 8]
            : outcome === 'fail' || outcome === 'timeout'
                ? ['bad', height]
                : ['none', 3];
        return (0,page_markup/* html */.qy) `<rect class="${style}" x="${place * step}" y="${height - Number(tall)}" width="${step - 2}" height="${tall}"/>`;
    });
    return svg({ words, width: Math.max(1, results.length) * step, height, body });
}
/** A share with its interval, on a line from 0 to 100 percent. */
function intervalBar(share, { low, high }, words) {
    const width = 120;
    const body = [
        (0,page_markup/* html */.qy) `<rect class="track" x="0" y="7" width="${width}" height="2"/>`,
        (0,page_markup/* html */.qy) `<rect class="span" x="${n(low * width)}" y="4" width="${n(Math.max(1, (high - low) * width))}" height="8"/>`,
        (0,page_markup/* html */.qy) `<rect class="mark" x="${n(Math.min(width - 3, share * width))}" y="0" width="3" height="16"/>`,
    ];
    return svg({ words, width, height: 16, body });
}
/** Values over time, with the largest of them written beside it. */
function lineChart(points, labels) {
    const [width, height, left, foot] = [640, 160, 64, 20];
    const top = Math.max(...points.map(({ value }) => value), Number.MIN_VALUE);
    const at = ({ x, value }) => [left + x * (width - left - 10), 10 + (1 - value / top) * (height - foot - 10)];
    const path = points.map((point) => at(point).map(n).join(','));
    const marks = points.map((point) => {
        const [x, y] = at(point);
        // A cross for what failed, a dot for what did not.
        return point.bad
            ? (0,page_markup/* html */.qy) `<path class="bad" d="M${n(x - 4)},${n(y - 4)}l8,8m0,-8l-8,8"/>`
            : (0,page_markup/* html */.qy) `<circle class="good" cx="${n(x)}" cy="${n(y)}" r="3"/>`;
    });
    const body = [
        (0,page_markup/* html */.qy) `<line class="axis" x1="${left}" y1="${height - foot}" x2="${width}" y2="${height - foot}"/>`,
        (0,page_markup/* html */.qy) `<text x="${left - 6}" y="14" text-anchor="end">${labels.top}</text>`,
        (0,page_markup/* html */.qy) `<text x="${left - 6}" y="${height - foot + 4}" text-anchor="end">0</text>`,
        (0,page_markup/* html */.qy) `<text x="${left}" y="${height - 4}">older</text>`,
        (0,page_markup/* html */.qy) `<text x="${width - 4}" y="${height - 4}" text-anchor="end">newest</text>`,
        (0,page_markup/* html */.qy) `<polyline class="line" points="${path.join(' ')}"/>`,
        ...marks,
    ];
    return svg({ words: labels.words, width, height, body });
}

// EXTERNAL MODULE: ./build/publish/trend-block.js
var trend_block = __webpack_require__(56511);
;// CONCATENATED MODULE: ./build/publish/page-trend.js
/**
 * The trend of a report, and the failures that are alike: what the records of live runs say together. Rehearsals are told in
 * the grid, and counted nowhere.
 */








const MAX_BARS = 40;
const MAX_POINTS = 120;
const MAX_SERIES = 60;
const MAX_GROUPS = 50;
const MAX_LINKS = 5;
const PARTS = {
    submit_ms: 'submit',
    queue_ms: 'wait in the queue',
    run_ms: 'work',
    diff_ms: 'fetch the diff',
    total_ms: 'all of it',
};
/** Rate, change, durations and spend. */
function trendSection({ trend, entries }) {
    const body = trend.records === 0
        ? (0,page_markup/* html */.qy) `<p>The history holds no live run. Rehearsals are not counted: they say nothing of Codex Cloud.</p>`
        : (0,page_markup/* html */.qy) `
    <p>First attempts of ${(0,lib_text/* counted */.hS)(trend.records, 'live run')}. The interval is Wilson's at 95 %; under ${history_trend/* ENOUGH */.Pl} results nothing is said of a rate. A change is an alarm of CUSUM, which lasts until five runs in a row have passed.</p>
    <div class="scroll" role="region" aria-label="Trend by scenario" tabindex="0"><table class="trend">
      <thead><tr><th scope="col">Scenario</th><th scope="col">Passed</th><th scope="col">Interval</th><th scope="col">Results, the newest last</th><th scope="col">Change</th><th scope="col" class="number">Flakes</th></tr></thead>
      <tbody>${trend.series.slice(0, MAX_SERIES).map(seriesRow)}</tbody>
    </table></div>
    <div class="columns">${durations(trend)}${spend(trend)}</div>
    ${durationChart(entries)}`;
    return (0,page_markup/* html */.qy) `<section aria-labelledby="trend-title"><h2 id="trend-title">Trend</h2>${body}</section>`;
}
function seriesRow(series) {
    const { name, rate, results, flakes, alarmed } = series;
    const { low, high } = rate.interval;
    const shown = results.slice(-MAX_BARS);
    const failed = shown.filter(({ outcome }) => (0,history_series/* isBad */.e2)(outcome)).length;
    const interval = `Between ${(0,trend_block/* percent */.KN)(low)} and ${(0,trend_block/* percent */.KN)(high)} percent`;
    const words = `${failed} of the last ${shown.length} results failed`;
    return (0,page_markup/* html */.qy) `<tr><th scope="row">${name}</th><td class="rate">${(0,trend_block/* rateInWords */.Lx)(rate)}</td><td>${rate.sufficient ? intervalBar(rate.passed / rate.of, rate.interval, interval) : 'insufficient data'}</td><td>${resultBars(shown, words)}</td><td>${alarmed ? (0,page_markup/* html */.qy) `<strong class="alarm">⚠ ${(0,trend_block/* changeInWords */.Zb)(series)}</strong>` : (0,trend_block/* changeInWords */.Zb)(series)}</td><td class="number">${flakes}</td></tr>`;
}
function durations({ durations: spans }) {
    const row = (words, { n, p50Ms, p95Ms }) => (0,page_markup/* html */.qy) `<tr><th scope="row">${words}</th><td class="number">${time(p50Ms)}</td><td class="number">${time(p95Ms)}</td><td class="number">${n}</td></tr>`;
    const rows = Object.entries(PARTS).map(([part, words]) => row(words, spans[part]));
    return (0,page_markup/* html */.qy) `<table><caption>How long cloud runs take that pass</caption>
    <thead><tr><th scope="col">Part</th><th scope="col" class="number">p50</th><th scope="col" class="number">p95</th><th scope="col" class="number">Runs</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}
function time(ms) {
    return ms === null ? 'not known' : (0,lib_text/* timeSpan */.wL)(ms);
}
function spend({ spend: { day, week, month } }) {
    const rows = Object.entries({ '24 hours': day, '7 days': week, '30 days': month }).map(([words, { tasks, attempts }]) => (0,page_markup/* html */.qy) `<tr><th scope="row">${words}</th><td class="number">${tasks}</td><td class="number">${attempts}</td></tr>`);
    return (0,page_markup/* html */.qy) `<table><caption>What was asked of the quota</caption>
    <thead><tr><th scope="col">Within</th><th scope="col" class="number">Cloud tasks</th><th scope="col" class="number">Attempts</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}
/** How long the live runs of the grid took, the newest last. */
function durationChart(entries) {
    const timed = entries
        .filter(({ evidence, tookMs }) => evidence === 'live' && tookMs !== null)
        .slice(0, MAX_POINTS)
        .toReversed();
    if (timed.length < 2)
        return null;
    const values = timed.map(({ tookMs }) => tookMs ?? 0);
    const points = timed.map(({ outcome }, place) => ({
        x: place / (timed.length - 1),
        value: values[place] ?? 0,
        bad: outcome !== 'pass',
    }));
    const top = (0,lib_text/* timeSpan */.wL)(Math.max(...values));
    const words = `How long ${timed.length} live runs took; the longest ${top}`;
    return (0,page_markup/* html */.qy) `<figure><figcaption>How long live runs took; a cross stands for one that did not pass</figcaption>
    <div class="scroll" role="region" aria-label="Durations" tabindex="0">${lineChart(points, { words, top })}</div></figure>`;
}
/** Failures by fingerprint. */
function failureSection({ entries }) {
    const groups = groupsOf(entries);
    const shown = groups.slice(0, MAX_GROUPS);
    const body = groups.length === 0
        ? (0,page_markup/* html */.qy) `<p>No run of the grid has failed.</p>`
        : (0,page_markup/* html */.qy) `
    <p>Failures with one fingerprint said the same in the same phase, apart from ids, times and numbers.</p>
    <div class="scroll" role="region" aria-labelledby="failures-title" tabindex="0"><table class="failures">
      <thead><tr><th scope="col">Fingerprint</th><th scope="col" class="number">Times</th><th scope="col">First</th><th scope="col">Last</th><th scope="col">Phase and class</th><th scope="col">Reason</th><th scope="col">What it said</th><th scope="col">Runs</th></tr></thead>
      <tbody>${shown.map(groupRow)}</tbody>
    </table></div>${groups.length > shown.length && (0,page_markup/* html */.qy) `<p>${groups.length - shown.length} more are not shown.</p>`}`;
    return (0,page_markup/* html */.qy) `<section aria-labelledby="failures-title"><h2 id="failures-title">Failures by fingerprint</h2>${body}</section>`;
}
function groupRow({ fingerprint, first, last, entries }) {
    const runs = entries
        .slice(0, MAX_LINKS)
        .map(({ anchor, row, at }) => (0,page_markup/* html */.qy) `<li><a href="#${anchor}">${row}, ${at?.slice(0, 16).replace('T', ' ') ?? 'unknown time'}</a></li>`);
    return (0,page_markup/* html */.qy) `<tr><th scope="row"><code>${fingerprint}</code></th><td class="number">${entries.length}</td><td>${(0,page_markup/* moment */.n$)(first.at)}</td><td>${(0,page_markup/* moment */.n$)(last.at)}</td><td>${last.phase}, ${last.class}</td><td>${reasonLink(last.reason)}</td><td class="said">${last.line}</td><td><ul class="plain">${runs}</ul>${entries.length > MAX_LINKS && (0,page_markup/* html */.qy) `and ${entries.length - MAX_LINKS} more`}</td></tr>`;
}
/** A reason that leads to its explanation. */
function reasonLink(reason) {
    if (reason === null)
        return null;
    return Object.hasOwn(explanations/* EXPLANATIONS */.n, reason)
        ? (0,page_markup/* link */.nf)((0,explanations/* explanationOf */.p)(reason), reason)
        : (0,page_markup/* html */.qy) `${reason}`;
}

// EXTERNAL MODULE: ./build/publish/show.js
var show = __webpack_require__(50491);
// EXTERNAL MODULE: ./build/publish/timeline.js
var timeline = __webpack_require__(61753);
;// CONCATENATED MODULE: ./build/publish/page-run.js
/**
 * One run of a report, closed until it is asked for: what it came to, its timeline, rules, events and diff. Of a run that is
 * known by its record alone it says where the rest lies.
 */







const MAX_EVENTS = 400;
const MAX_PAYLOAD_CHARACTERS = 400;
const MAX_DIFF_CHARACTERS = 60_000;
/** A run; `brief` leaves out what takes room. */
function runArticle(entry, brief = false) {
    const { anchor, row, at, events, findings, diff } = entry;
    const told = events.length === 0
        ? (0,page_markup/* html */.qy) `<p>Only its record is known here. Its events and its diff are in the artifact of its workflow run.</p>`
        : (0,page_markup/* html */.qy) `${page_run_timeline(events)}${rules(findings)}${eventTable(events)}${diffOf(diff)}`;
    return (0,page_markup/* html */.qy) `<details class="run"><summary id="${anchor}"><h3>${row}</h3> <span>${chip(entry)}</span> ${(0,page_markup/* moment */.n$)(at)}</summary>
    ${facts(entry)}${brief && events.length > 0
        ? (0,page_markup/* html */.qy) `<p>Its events are left out here, so that the page stays small: <code>codex-orchestrator show ${entry.runId}</code> tells them.</p>`
        : told}
    <p><a href="#cell-${anchor}">Back to its cell in the grid</a></p></details>`;
}
function facts(entry) {
    const rows = [
        ['Run', entry.runId],
        ['Reason', reasonLink(entry.reason)],
        ['Failed in', entry.phase === null ? null : `${entry.phase}, class ${entry.class}`],
        ['Fingerprint', entry.fingerprint],
        ['Cloud task', entry.url === null ? null : (0,page_markup/* link */.nf)(entry.url, entry.url)],
        ['Took', entry.tookMs === null ? null : (0,lib_text/* timeSpan */.wL)(entry.tookMs)],
        ...entry.facts.map(([name, value]) => [name, name === WORKFLOW_RUN && value !== null ? (0,page_markup/* link */.nf)(entry.page, value) : value]),
    ];
    const shown = rows.filter(([, value]) => value !== null && value !== '');
    return (0,page_markup/* html */.qy) `<dl>${shown.map(([name, value]) => (0,page_markup/* html */.qy) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function page_run_timeline(events) {
    const parts = (0,timeline/* partsOf */.C)(events);
    const from = parts[0]?.fromMs ?? 0;
    const whole = Math.max(1, ...parts.map(({ toMs }) => toMs - from));
    const rows = parts.map(({ name, fromMs, toMs, bad }) => {
        const [left, width] = [((fromMs - from) / whole) * 100, ((toMs - fromMs) / whole) * 100];
        const x = Math.min(99, left).toFixed(2);
        return (0,page_markup/* html */.qy) `<tr><th scope="row">${name}${bad && ' ✗'}</th><td class="number">${(0,lib_text/* timeSpan */.wL)(fromMs - from)}</td><td class="number">${(0,lib_text/* timeSpan */.wL)(toMs - fromMs)}</td><td class="bar"><svg aria-hidden="true" viewBox="0 0 100 10" width="100%" height="10" preserveAspectRatio="none"><rect class="${bad ? 'bad' : 'good'}" x="${x}" y="0" width="${Math.max(0.5, width).toFixed(2)}" height="10"/></svg></td></tr>`;
    });
    return (0,page_markup/* html */.qy) `<div class="scroll" role="region" aria-label="Timeline" tabindex="0"><table class="timeline"><caption>Timeline</caption><thead><tr><th scope="col">Part</th><th scope="col" class="number">Began after</th><th scope="col" class="number">Took</th><th scope="col">In the whole</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
function rules(findings) {
    if (findings.length === 0)
        return null;
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off');
    const rows = failed.map(({ rule, title, expected, actual }) => (0,page_markup/* html */.qy) `<tr><th scope="row"><code>${rule}</code></th><td>${title}</td><td>${(0,lib_text/* oneLine */.TN)(expected)}</td><td>${(0,lib_text/* oneLine */.TN)(actual)}</td></tr>`);
    const passed = findings.filter(({ status }) => status === 'passed').length;
    const words = `${passed} rules hold, ${failed.length} do not, ${findings.length - passed - failed.length} do not apply`;
    if (failed.length === 0)
        return (0,page_markup/* html */.qy) `<p>${words}.</p>`;
    return (0,page_markup/* html */.qy) `<div class="scroll" role="region" aria-label="Rules" tabindex="0"><table><caption>${words}</caption><thead><tr><th scope="col">Rule</th><th scope="col">Says</th><th scope="col">Expected</th><th scope="col">Found</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
function eventTable(events) {
    const words = new Map((0,show/* storyOf */.dH)(events).map(({ seq, words: said }) => [seq, said]));
    const from = Date.parse(events[0]?.timestamp ?? '');
    const rows = events
        .slice(0, MAX_EVENTS)
        .map(({ seq, timestamp, event, payload }) => (0,page_markup/* html */.qy) `<tr><td class="number">${seq}</td><td class="number">${(0,lib_text/* timeSpan */.wL)(Date.parse(timestamp) - from)}</td><th scope="row"><code>${event}</code></th><td>${words.get(seq)}<code class="payload">${cut(JSON.stringify(payload), MAX_PAYLOAD_CHARACTERS)}</code></td></tr>`);
    const more = events.length - MAX_EVENTS;
    return (0,page_markup/* html */.qy) `<details><summary>${events.length} events</summary><div class="scroll" role="region" aria-label="Events" tabindex="0"><table class="events"><thead><tr><th scope="col" class="number">No.</th><th scope="col" class="number">After</th><th scope="col">Event</th><th scope="col">What it says</th></tr></thead><tbody>${rows}</tbody></table></div>${more > 0 && (0,page_markup/* html */.qy) `<p>${more} more events are in the record.</p>`}</details>`;
}
function diffOf(diff) {
    if (diff === '')
        return null;
    const lines = cut(diff, MAX_DIFF_CHARACTERS)
        .split('\n')
        .map((line) => {
        const style = /^\+(?!\+\+ )/.test(line) ? 'added' : /^-(?!-- )/.test(line) ? 'removed' : null;
        return style === null ? (0,page_markup/* html */.qy) `${line}\n` : (0,page_markup/* html */.qy) `<span class="${style}">${line}</span>\n`;
    });
    return (0,page_markup/* html */.qy) `<details open><summary>Diff, fetched and not applied</summary><pre class="scroll" role="region" aria-label="Diff" tabindex="0">${lines}</pre></details>`;
}
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit)}… cut: ${text.length - limit} more characters`;
}

;// CONCATENATED MODULE: ./build/publish/page-style.js
/**
 * The style sheet and the script of a report. The page works without the script, and in both themes without it; it adds only
 * the arrow keys of the grid, and opens a run that a link leads to. Constants: their hashes stand in the page's own policy.
 */
/** Every colour once, for light and for dark; each text has a contrast of 4.5 at least with what it stands on. */
const STYLE = `
:root{color-scheme:light dark;
--paper:light-dark(#ffffff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--ink:light-dark(#1f2328,#e6edf3);
--soft:light-dark(#59636e,#a3adb8);--rule:light-dark(#d1d9e0,#3d444d);--link:light-dark(#0550ae,#79b8ff);
--on:light-dark(#ffffff,#0d1117);--pass:light-dark(#1a7f37,#3fb950);--fail:light-dark(#c01c28,#ff8a82);
--timeout:light-dark(#7b3fc4,#d2a8ff);--infra:light-dark(#8a5a00,#e3b341);--config:light-dark(#0757ad,#79c0ff);
--grey:light-dark(#59636e,#a3adb8);--dark:light-dark(#32383f,#d1d7de);
--added:light-dark(#dafbe1,#12381f);--removed:light-dark(#ffebe9,#4a1a1d)}
:root:has(#theme-light:checked){color-scheme:light}
:root:has(#theme-dark:checked){color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
header,main,footer{max-width:1200px;margin:0 auto;padding:0 20px}
header{display:flex;flex-wrap:wrap;gap:8px 32px;align-items:end;justify-content:space-between;padding-top:20px}
h1{font-size:24px;line-height:1.2;margin:0}h2{font-size:19px;margin:36px 0 8px}h3{display:inline;font-size:15px;margin:0}
p{margin:8px 0;max-width:80ch}a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:8px;top:-60px;background:var(--paper);padding:8px 12px;z-index:9}.skip:focus{top:8px}
.sub{color:var(--soft);margin:4px 0 0}
fieldset{border:1px solid var(--rule);border-radius:6px;margin:0;padding:2px 12px 6px}legend{color:var(--soft);padding:0 4px}
fieldset label{margin-right:12px;white-space:nowrap}
nav ul,.legend,.plain{list-style:none;margin:0;padding:0}nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:16px}
.cards{display:flex;flex-wrap:wrap;gap:12px;margin:20px 0 0;padding:0;list-style:none}
.cards li{flex:1 1 160px;background:var(--panel);border:1px solid var(--rule);border-radius:8px;padding:10px 14px}
.cards b{display:block;font-size:20px;line-height:1.3}.cards li>span{color:var(--soft)}time{white-space:nowrap}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:10px 0}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;margin:8px 0}caption{text-align:left;color:var(--soft);padding:4px 0}
th,td{border-bottom:1px solid var(--rule);padding:6px 10px;text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}tbody th{font-weight:600}
.number,thead th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.grid th,.grid td{padding:2px;border:0;text-align:center;vertical-align:middle}
.grid tbody th,.grid thead th:first-child{position:sticky;left:0;background:var(--paper);text-align:left;padding-right:14px;white-space:nowrap;z-index:1}
.grid thead th{vertical-align:bottom}
.day{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);font-weight:400;font-size:12px;font-variant-numeric:tabular-nums}
.cell{display:inline-block;text-decoration:none;border-radius:5px}
.tile{display:inline-block;min-width:26px;height:26px;line-height:26px;padding:0 3px;border-radius:5px;text-align:center;font-weight:700;background:var(--grey);color:var(--on)}
.tile.pass{background:var(--pass)}.tile.fail{background:var(--fail)}.tile.timeout{background:var(--timeout)}
.tile.infra{background:var(--infra)}.tile.config{background:var(--config)}.tile.cancelled,.tile.stale{background:var(--dark)}
.tile.played{background:transparent;color:var(--ink);border:2px dashed var(--grey);line-height:22px}
.tile.played.pass{border-color:var(--pass)}.tile.played.fail{border-color:var(--fail)}
svg{display:block;max-width:none}
svg .good{fill:var(--pass)}svg .bad{fill:var(--fail)}svg .none{fill:var(--grey)}
svg path.bad{stroke:var(--fail);stroke-width:2;fill:none}svg .line{fill:none;stroke:var(--grey);stroke-width:1.5}
svg .axis{stroke:var(--rule)}svg .track{fill:var(--rule)}svg .span{fill:var(--grey)}svg .mark{fill:var(--ink)}
svg text{fill:var(--soft);font-size:12px}
.alarm{color:var(--fail)}.columns{display:flex;flex-wrap:wrap;gap:8px 48px;align-items:start}.rate{min-width:17ch}.trend tbody th{white-space:nowrap}figure{margin:16px 0}figcaption{color:var(--soft)}
.failures .plain{white-space:nowrap}.said{min-width:18ch;max-width:36ch;overflow-wrap:anywhere}
details.run{border:1px solid var(--rule);border-radius:8px;margin:8px 0;padding:0 14px;background:var(--panel)}
details.run>summary{padding:8px 0}details.run>summary>*{margin-right:10px}details.run>summary time{color:var(--soft)}summary{cursor:pointer}
details details{margin:10px 0}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:6px 24px;margin:8px 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
code,pre{font:13px/1.45 ui-monospace,monospace}
.payload{display:block;color:var(--soft);overflow-wrap:anywhere;max-width:90ch}
.timeline{width:100%}.bar{min-width:160px;width:60%}
pre{background:var(--paper);border:1px solid var(--rule);border-radius:6px;padding:10px;margin:8px 0}
.added{background:var(--added)}.removed{background:var(--removed)}
footer{color:var(--soft);padding-top:24px;padding-bottom:40px}
@media(max-width:600px){body{font-size:14px}header,main,footer{padding-left:12px;padding-right:12px}.day{font-size:11px}.grid tbody th,.grid thead th:first-child{min-width:96px;max-width:130px;white-space:normal;overflow-wrap:anywhere;padding-right:6px}}
@media print{fieldset,.skip,nav{display:none}}
`;
/** Runs once the page is there. */
const SCRIPT = `
'use strict';
const open = (hash) => {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const run = target && target.tagName === 'SUMMARY' ? target.parentElement : null;
  if (run) { run.open = true; target.focus(); }
};
addEventListener('hashchange', () => open(location.hash));
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href^="#run-"]') : null;
  if (link && link.hash === location.hash) open(link.hash);
});
if (location.hash) open(location.hash);
const rows = [...document.querySelectorAll('.grid tbody tr')].map((row) =>
  [...row.cells].slice(1).flatMap((cell, column) =>
    [...cell.querySelectorAll('a.cell')].map((link) => ({ link, column }))));
const all = rows.flat();
const only = (link) => { for (const one of all) one.link.tabIndex = one.link === link ? 0 : -1; };
if (all[0]) only(all[0].link);
const nearest = (row, column) => row.reduce((best, one) =>
  best === null || Math.abs(one.column - column) < Math.abs(best.column - column) ? one : best, null);
for (const [at, row] of rows.entries()) for (const [place, { link, column }] of row.entries()) {
  link.addEventListener('focus', () => only(link));
  link.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const beyond = () => {
      for (let next = at + step; rows[next]; next += step) if (rows[next].length > 0) return nearest(rows[next], column);
    };
    const to = { ArrowRight: () => row[place + 1], ArrowLeft: () => row[place - 1], Home: () => row[0],
      End: () => row.at(-1), ArrowDown: beyond, ArrowUp: beyond }[event.key]?.();
    if (to) { event.preventDefault(); to.link.focus(); }
  });
}
`;

;// CONCATENATED MODULE: ./build/publish/page.js
/**
 * A report as one HTML page that needs nothing but itself: no network, no file beside it. Pure; whoever calls has read the
 * runs, and has been through the redactor with every text.
 */








/** The most bytes of a page. */
const MAX_PAGE_BYTES = 8_000_000;
/** Of them for the runs; what is above them is bounded by their number. */
const ROOM_FOR_RUNS = 6_000_000;
const MAX_RUNS = 400;
/** The page. */
function pageOf(data) {
    const style = page_markup/* Markup */.VK.of(STYLE);
    const script = page_markup/* Markup */.VK.of(SCRIPT);
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(STYLE)}'`,
        `script-src '${hashOf(SCRIPT)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const page = (0,page_markup/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Codex canary report</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the runs</a>
${header(data)}
<main id="main" tabindex="-1">
${overview(data)}
${gridSection(data)}
${trendSection(data)}
${failureSection(data)}
${runsSection(data)}
</main>
<footer><p>Made by <code>codex-orchestrator report</code>. This page asks no network for anything.</p></footer>
<script>${script}</script>
</body>
</html>
`.html;
    return page;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
const THEMES = { auto: 'As the system', light: 'Light', dark: 'Dark' };
function header({ madeAt, leftOut }) {
    const themes = Object.entries(THEMES).map(([theme, words], place) => (0,page_markup/* html */.qy) `<label><input type="radio" name="theme" id="theme-${theme}"${page_markup/* Markup */.VK.of(place === 0 ? ' checked' : '')}> ${words}</label>`);
    return (0,page_markup/* html */.qy) `<header>
<div><h1>Codex canary report</h1><p class="sub">Made ${(0,page_markup/* moment */.n$)(madeAt)} UTC</p>${leftOut.map((words) => (0,page_markup/* html */.qy) `<p class="sub">${words}.</p>`)}</div>
<fieldset><legend>Theme</legend>${themes}</fieldset>
<nav aria-label="Parts of the page"><ul><li><a href="#grid-title">Runs by scenario</a></li><li><a href="#trend-title">Trend</a></li><li><a href="#failures-title">Failures</a></li><li><a href="#runs-title">Each run</a></li></ul></nav>
</header>`;
}
/** What somebody who opens the page wants to know first. */
function overview({ entries, trend }) {
    const [last] = entries;
    const alarms = trend.series.filter(({ alarmed }) => alarmed);
    const rates = trend.series.map(({ rate }) => rate);
    const [passed, of] = [sum(rates.map((rate) => rate.passed)), sum(rates.map((rate) => rate.of))];
    const [only] = rates.length === 1 ? rates : [];
    const cards = [
        [last === undefined ? (0,page_markup/* html */.qy) `no run` : chip(last), 'the newest run'],
        [trend.lastPass === null ? (0,page_markup/* html */.qy) `none` : (0,page_markup/* moment */.n$)(trend.lastPass.at), 'the last live pass'],
        [
            of === 0 ? (0,page_markup/* html */.qy) `none` : (0,page_markup/* html */.qy) `${passed} of ${of}`,
            only === undefined ? 'live first attempts passed' : (0,trend_block/* rateInWords */.Lx)(only),
        ],
        [
            (0,page_markup/* html */.qy) `${alarms.length === 0 ? 'none' : `⚠ ${(0,lib_text/* counted */.hS)(alarms.length, 'scenario')}`}`,
            'alarmed by a change',
        ],
        [(0,page_markup/* html */.qy) `${trend.spend.day.attempts}`, 'cloud attempts asked for in 24 hours'],
    ];
    return (0,page_markup/* html */.qy) `<ul class="cards" aria-label="Overview">${cards.map(([value, words]) => (0,page_markup/* html */.qy) `<li><b>${value}</b><span>${words}</span></li>`)}</ul>`;
}
function sum(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}
/** Each run, the newest first; those for which there is no room tell less. */
function runsSection({ entries }) {
    let room = ROOM_FOR_RUNS;
    const articles = entries.slice(0, MAX_RUNS).map((entry) => {
        const whole = runArticle(entry);
        const bytes = Buffer.byteLength(whole.html);
        const article = bytes <= room ? whole : runArticle(entry, true);
        room -= Math.min(room, bytes);
        return article;
    });
    const more = entries.length - articles.length;
    return (0,page_markup/* html */.qy) `<section aria-labelledby="runs-title"><h2 id="runs-title">Each run</h2>${articles}${more > 0 && (0,page_markup/* html */.qy) `<p>${more} older runs are not told.</p>`}</section>`;
}

;// CONCATENATED MODULE: ./build/run/report.js
/**
 * Writes a report: reads the runs that lie in a working directory and in folders of evidence, lays the history beside them, and
 * makes one page of it, and a badge where that is asked for. Starts nothing, asks nobody, and changes no record.
 */














/** A run is told whole only as long as its files are of a usual size, and of so many. */
const MAX_DETAILS = 100;
const MAX_RECORD_BYTES = 64 * 1024;
const MAX_FOLDERS = 5000;
/** Where runs lie below a folder of evidence: it is one, as an artifact of one run, or holds some, as one of several. */
const DEEPEST = 8;
/** Writes what is asked for, each file atomically. Rejects with the system's error where it cannot be written. */
async function writeReport(request, { clock, redactor }) {
    const { root, evidence, output, badge, limitMs = null } = request;
    const [own, ...others] = await Promise.all([
        (0,find_run/* runsOf */.ky)(root).then((runs) => runs.map(({ folder }) => folder).reverse()),
        ...evidence.map((folder) => runFoldersIn(folder)),
    ]);
    const folders = [...new Set([...own, ...others.flat()])];
    const notices = [...request.notices];
    if (folders.length > MAX_DETAILS)
        notices.push(`${folders.length - MAX_DETAILS} older directories of runs were not read`);
    const details = [];
    const found = [...request.records];
    for (const folder of folders.slice(0, MAX_DETAILS)) {
        const detail = await detailIn(folder);
        if (detail === null)
            notices.push(`${folder} could not be read`);
        else
            details.push(detail);
        const record = await recordIn(folder);
        if (record !== null)
            found.push(record);
    }
    // A run of this folder may be among those that somebody has read.
    const records = (0,history_series/* inOrder */.al)(found);
    const nowMs = clock.now();
    const safe = {
        // Most have nothing to hide, and there may be thousands.
        records: records.map((record) => redactor.finds(JSON.stringify(record)) ? cleaned(record, redactor) : record),
        details: details.map((detail) => cleaned(detail, redactor)),
        notices: notices.map((notice) => redactor.redact(notice)),
    };
    const html = pageOf(pageDataOf({ ...safe, nowMs, madeAt: (0,lib_clock.isoTime)(nowMs) }));
    if (output !== null)
        await write(output, html);
    if (badge !== null)
        await write(badge, `${JSON.stringify(badgeOf(records, { nowMs, ...(limitMs === null ? {} : { limitMs }) }))}\n`);
    const bytes = Buffer.byteLength(html);
    return { runs: details.length, records: records.length, bytes, output, badge, notices };
}
/** What was written, for a person. */
function reportText({ runs, records, bytes, output, badge, notices }) {
    const lines = [
        ...(output === null ? [] : [`page    ${output} (${Math.ceil(bytes / 1024)} KiB)`]),
        ...(badge === null ? [] : [`badge   ${badge}`]),
        `told    ${(0,lib_text/* counted */.hS)(records, 'live run')} by record, ${(0,lib_text/* counted */.hS)(runs, 'run')} with events`,
        ...notices.map((notice) => `note    ${notice}`),
    ];
    return `${lines.join('\n')}\n`;
}
/** Every text through the redactor before any of it becomes markup, in which a secret would look different. The names of files are lost. */
function cleaned(value, redactor) {
    return JSON.parse(JSON.stringify(value), (_, part) => typeof part === 'string' ? redactor.redact(part) : part);
}
/** What was written, as one JSON document. */
function reportJson(reported) {
    return { schema: 1, ...reported };
}
/** What was written, for the summary of its step; `url` leads to the artifact, where there is one. */
function reportSummary({ runs, records, notices }, url) {
    const told = `${(0,lib_text/* counted */.hS)(records, 'live run')} by record, ${(0,lib_text/* counted */.hS)(runs, 'run')} with events`;
    const page = url === null ? 'it is in the working directory' : `[download it](${url})`;
    const lines = [
        `**📊 Report of earlier runs**: ${told}; ${page}`,
        ...notices.map((one) => `- ${(0,lib_text/* markdown */.wD)(one)}`),
    ];
    return `${lines.join('\n\n')}\n`;
}
/** Takes the place of an earlier report alone: put in the place of a device or a link, a file would be there for everybody. */
async function write(path, text) {
    const there = await (0,promises_.lstat)(path).catch(() => null);
    if (there !== null && !there.isFile())
        throw new Error(`${path} is there, and is no plain file`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,files/* replaceFile */.fR)(path, text);
}
async function detailIn(folder) {
    try {
        const run = await (0,saved_run/* readRun */.c)(folder);
        return { run, diff: await (0,diff/* diffText */.NI)(run) };
    }
    catch {
        return null;
    }
}
async function recordIn(folder) {
    const text = await (0,files/* readBounded */.CB)((0,external_node_path_.join)(folder, history_record/* RECORD_FILE */.lt), MAX_RECORD_BYTES);
    return text === null ? null : (history_record/* HistoryRecord */.YG.safeParse((0,record/* parseJson */.qF)(text)).data ?? null);
}
/** Directories of runs in a folder and below it, links left out; the newest first, as their ids are. */
async function runFoldersIn(folder) {
    const found = [];
    let looked = 0;
    const look = async (path, depth) => {
        looked += 1;
        if (looked > MAX_FOLDERS)
            return;
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
        if (entries.some((entry) => entry.isFile() && entry.name === 'manifest.json'))
            found.push(path);
        else if (depth < DEEPEST)
            for (const entry of entries)
                if (entry.isDirectory())
                    await look((0,external_node_path_.join)(path, entry.name), depth + 1);
    };
    await look(folder, 0);
    return found.sort().reverse();
}


/***/ })

};
