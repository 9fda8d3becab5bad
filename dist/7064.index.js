export const id = 7064;
export const ids = [7064];
export const modules = {

/***/ 38922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refusalRule),
/* harmony export */   r: () => (/* binding */ isRefusedAsAsked)
/* harmony export */ });
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98211);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45919);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(397);
/**
 * The rule of a scenario that asks for the cloud and must not get it: it passes by a refusal that the record shows, and by
 * nothing having been done in place of what was refused.
 */



const refusalRule = {
    id: 'refused-as-asked',
    title: 'What asked for the cloud and could not have it was refused by the named reason, and nothing was done instead',
    severity: 'error',
    modes: ['mcp', 'cloud'],
    pointer: '/failure',
    cure: 'Find out what was done instead: a run must not stay on this machine, or ask for a task, where its target is not there',
    judge: judgeRefusal,
};
/** What stands in the record of a run that did something in place of what was refused, or asked for a task. */
const INSTEAD = ['cloud:fallback', 'cloud:submitting', 'cloud:submitted', 'stage:started'];
/** Null for a run that is to have the cloud. */
function judgeRefusal({ events, manifest }) {
    const asked = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvent */ .MY)(events, 'run:started')?.payload.refused_as;
    if (asked === undefined)
        return null;
    const expected = `${asked}, and nothing else`;
    const instead = events.find(({ event }) => INSTEAD.includes(event))?.event;
    if (instead !== undefined)
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .c)(false, expected, instead);
    const code = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionOf */ .MC)(events), 'run:failed')?.payload.code ?? 'no refusal';
    const answers = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'call:ended').map(({ payload }) => payload.recognised);
    // The service says it through the Codex CLI: without that answer nobody was asked.
    if (code === asked && !answers.includes(asked))
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .c)(false, expected, `${asked}, and no answer that says so`);
    if (manifest.execution_mode !== 'cloud')
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .c)(false, expected, 'a run on this machine');
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .c)(code === asked, expected, code === asked ? expected : code);
}
/** True where the run was to be refused, and was: there is no task then that other rules could look at. */
function isRefusedAsAsked(record) {
    return judgeRefusal(record)?.holds === true;
}


/***/ }),

/***/ 18932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ reportsOf)
/* harmony export */ });
/** A report of each stage of the role `test` that was run, and of each rule that was judged. */
function reportsOf({ commands }, findings) {
    const tests = commands.filter(({ role, status }) => role === 'test' && (status === 'succeeded' || status === 'failed'));
    return [
        ...tests.map(reportOfStage),
        ...findings.filter(({ status }) => status !== 'not_applicable').map(reportOfRule),
    ];
}
/** A stage that failed as it may is told as failed too: it takes no success away, but it passed nothing. */
function reportOfStage({ id, title, status, summary, allowed_failure }) {
    const told = summary === null ? title : `${title}: ${summary}`;
    return {
        // No rule has a name like this.
        name: `stage:${id}`,
        status: status === 'succeeded' ? 'passed' : 'failed',
        details: allowed_failure === true ? `${told} (it may fail)` : told,
    };
}
function reportOfRule({ rule, title, status, expected, actual }) {
    return {
        name: rule,
        status: status === 'failed' ? 'failed' : 'passed',
        details: status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title,
    };
}


/***/ }),

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
/** An observation with these texts. */
function seen(holds, expected, actual) {
    return { holds, expected, actual };
}


/***/ }),

/***/ 32223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ CONTRACT_VERSION),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: ./build/manifest/events.js + 1 modules
var manifest_events = __webpack_require__(98211);
// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
// EXTERNAL MODULE: ./build/lib/poll.js
var poll = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/assert/rule.js
var rule = __webpack_require__(397);
;// CONCATENATED MODULE: ./build/assert/cloud-times.js
/**
 * How often a cloud task was looked at, in how much time: what a run's pauses, approvals and deaths take out of it.
 */




/** Seconds that one read may take at the most, and what comes with it. */
const LONGEST_READ_S = 40;
/** That as many polls are told as calls were made, and as fit into the time that the run did not stand still. */
function judgePolls({ manifest, events }) {
    const cloud = manifest.cloud_execution;
    const count = cloud?.poll_count ?? 0;
    const { told, lost } = readsOf(events);
    if (cloud?.submitted_at == null || cloud.last_polled_at == null)
        return (0,rule/* seen */.c)(false, 'at least 1 poll', `${count} polls`);
    const took = runningMs(events, cloud.submitted_at, cloud.last_polled_at);
    const sessions = (0,manifest_events/* eventsOf */.XL)(events, 'run:reopened').length + 1;
    const intervalS = cloud.poll_interval_seconds ?? 1;
    const most = Math.floor(took / 1000 / intervalS) + 1 + sessions + extraReads({ manifest, events }, sessions);
    const longestWaitS = manifest.retry_policy?.longest_wait_seconds ?? 0;
    const longestGapS = Math.max(intervalS, longestWaitS) + LONGEST_READ_S;
    const least = Math.max(1, Math.floor(took / 1000 / longestGapS));
    return (0,rule/* seen */.c)(count === told && count >= least && count <= most, `${told} recorded calls, ${least} to ${most} in the time`, `${count} polls${lost === 0 ? '' : `, and ${lost} whose process died before it told of them`}`);
}
/** Reads that come sooner than the interval: the first of a session, and those after a failed one, whose wait is drawn. */
function extraReads({ manifest, events }, sessions) {
    // Earlier versions kept to the interval, and say nothing of retries.
    if (manifest.retry_policy === undefined)
        return 0;
    const intervalMs = (manifest.cloud_execution?.poll_interval_seconds ?? 1) * 1000;
    return sessions * (0,poll/* shortGaps */.I3)(intervalMs) + (0,manifest_events/* eventsOf */.XL)(events, 'cloud:poll_failed').length;
}
/** The ended reads of the state, but for those that the death of our process kept from being told as a poll. */
function readsOf(events) {
    let [told, open, lost] = [0, 0, 0];
    let known = false;
    for (const { event, payload } of events) {
        if (event === 'cloud:submitted')
            known = true;
        // Before a task is known to be ours, a read of it is no poll.
        if (known && event === 'call:ended' && payload.call === 'status') {
            told += 1;
            open = 1;
        }
        // One call may have read the words of many tasks, and stands in the record of one of them.
        if (event === 'cloud:polled' && payload.via === 'list')
            told += 1;
        if (event === 'cloud:polled' || event === 'cloud:poll_failed')
            open = 0;
        if (event === 'run:reopened') {
            told -= open;
            lost += open;
            open = 0;
        }
    }
    return { told, lost };
}
/** Milliseconds between two times, less those in which the run stood still. */
function runningMs(events, from, to) {
    return Date.parse(to) - Date.parse(from) - (0,sessions/* standstillMs */.ll)(events, from, to);
}

// EXTERNAL MODULE: ./build/cloud/classify.js
var classify = __webpack_require__(21814);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cloud/diff.js + 2 modules
var cloud_diff = __webpack_require__(50104);
;// CONCATENATED MODULE: ./build/assert/diff-rules.js
/**
 * Rules about the diff: present where it must be, the one that was fetched, and, where the scenario asks for it,
 * proof by content of the run and the commit the remote side worked on.
 */






const CLOUD = ['cloud'];
const diffRules = [
    {
        id: 'diff-present',
        title: 'The cloud task produced a diff',
        severity: 'warn',
        modes: CLOUD,
        pointer: '/diff/status',
        cure: 'Open the cloud task; where it need not change files, set missing-diff to ignore',
        code: 'diff_missing',
        judge: (record) => {
            if (!isReady(record))
                return null;
            const { manifest } = record;
            const actual = manifest.diff?.status ?? manifest.cloud_execution?.diff_status ?? 'not recorded';
            // A diff that could not be fetched is a failure of its own, not a missing diff.
            return actual === 'error' ? null : (0,rule/* seen */.c)(actual === 'available', 'available', actual);
        },
    },
    {
        id: 'diff-recorded',
        title: 'The diff on the disk is the one that was fetched, and the manifest tells its size',
        severity: 'error',
        modes: CLOUD,
        pointer: '/diff',
        cure: 'The file is missing or was changed after the run: take the artifact of the run itself',
        judge: judgeRecorded,
    },
    {
        id: 'diff-readable',
        title: 'The diff is in the git format',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/diff/files',
        cure: 'Open the cloud task: the service gave something other than a git diff',
        judge: (record) => {
            const file = diffFile(record);
            if (file === null)
                return null;
            const { problem, files } = (0,cloud_diff/* readDiff */.iH)(file.text);
            return (0,rule/* seen */.c)(problem === null, 'at least 1 file', problem ?? `${files.length} files`);
        },
    },
    {
        id: 'proof-alone',
        title: 'The diff touches the proof file and nothing else',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/diff/files',
        cure: 'Open the cloud task: it did more than the constant prompt asks for',
        judge: (record) => {
            const proof = proofOf(record);
            if (proof === null)
                return null;
            const { problem, files } = (0,cloud_diff/* readDiff */.iH)(proof.text);
            const paths = problem === null
                ? files.flatMap(({ oldPath, path }) => (oldPath === null ? [path] : [oldPath, path]))
                : ['(unreadable)'];
            return (0,rule/* seen */.c)(paths.length === 1 && paths[0] === proof.path, proof.path, paths.slice(0, 10).join(', '));
        },
    },
    {
        id: 'nonce-proven',
        title: 'The proof file begins with the nonce of this run',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/nonce',
        cure: 'The diff is not the answer to the prompt of this run: open the cloud task',
        judge: (record) => proofLine(record, 0, record.manifest.nonce),
    },
    {
        id: 'commit-proven',
        title: 'The proof file names the commit that is under test',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/head_sha',
        cure: 'The remote side worked on another commit, or the commit could not be told: push the branch and name it',
        judge: (record) => proofLine(record, 1, record.manifest.head_sha),
    },
    {
        id: 'diff-touches',
        title: 'The diff touches a path of each glob of must-touch',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/diff/files',
        cure: 'Open the cloud task: it did not do what the prompt asks for',
        judge: (record) => judgeTouched(record),
    },
    {
        id: 'diff-spares',
        title: 'The diff leaves every path of must-not-touch alone',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/diff/files',
        cure: 'Open the cloud task: it did more than the prompt asks for',
        judge: (record) => judgeSpared(record),
    },
    {
        id: 'diff-bounded',
        title: 'The diff is no larger than maximum-files, maximum-lines and maximum-bytes say',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/diff',
        cure: 'Open the cloud task: it did more than the prompt asks for; raise the maximum if that is meant',
        judge: (record) => judgeSize(record),
    },
    {
        id: 'head-kept',
        title: 'The branch stood at the commit under test until the task had ended',
        severity: 'warn',
        adjustable: true,
        modes: CLOUD,
        pointer: '/commit_evidence',
        cure: 'Have a scenario with a proof-file prove the commit by its diff, or run where git can ask the origin of the branch',
        judge: judgeHead,
    },
];
/** What the cloud took from a branch that moved meanwhile nobody knows, unless the diff proves it. */
function judgeHead(record) {
    const { manifest, events } = record;
    const before = (0,manifest_events/* eventsOf */.XL)(events, 'target:resolved').at(-1)?.payload;
    const built = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(events), 'build:completed')?.payload;
    // A rehearsal has no origin; of what did not end well nothing is to be proven.
    if (before?.branch_check === undefined || !built?.success)
        return null;
    const lines = [manifest.nonce, manifest.head_sha].map((value, index) => proofLine(record, index, value));
    const after = (0,manifest_events/* eventsOf */.XL)(events, 'target:rechecked').at(-1)?.payload;
    const expected = manifest.head_sha ?? 'a commit that is known';
    if (lines.every((line) => line?.holds))
        return (0,rule/* seen */.c)(true, expected, `${expected}, by the diff`);
    const actual = [before, after].map((look) => (look === undefined ? 'no look' : wordsOf(look)));
    return (0,rule/* seen */.c)(before.branch_check === 'found' && after !== undefined && after.head_sha === before.head_sha, `${expected}, twice`, actual.join(', then '));
}
function wordsOf({ branch_check: told, head_sha }) {
    return told === 'found' && head_sha !== null ? head_sha : `${told}`.replace('_', ' ');
}
/** Every path that a diff touches; null where it is none that can be read. */
function touchedBy(text) {
    const { problem, files } = (0,cloud_diff/* readDiff */.iH)(text);
    if (problem !== null)
        return null;
    return files.flatMap(({ oldPath, path }) => (oldPath === null ? [path] : [oldPath, path]));
}
function limitsOf(record) {
    return (0,manifest_events/* findEvent */.MY)(record.events, 'run:started')?.payload.diff_limits ?? {};
}
/** Without a diff nothing is touched: what has to be, is not. */
function judgeTouched(record) {
    const { must_touch: globs } = limitsOf(record);
    if (globs === undefined || !isReady(record))
        return null;
    const file = diffFile(record);
    const paths = file === null ? [] : (touchedBy(file.text) ?? []);
    const missed = globs.filter((glob) => !paths.some((path) => external_node_path_.posix.matchesGlob(path, glob)));
    return (0,rule/* seen */.c)(missed.length === 0, globs.join(', '), missed.length === 0 ? 'all of them' : `none of ${missed.join(', ')}`);
}
function judgeSpared(record) {
    const { must_not_touch: globs } = limitsOf(record);
    const file = diffFile(record);
    if (globs === undefined || file === null)
        return null;
    const paths = touchedBy(file.text);
    // What cannot be read may touch anything.
    const touched = paths?.filter((path) => globs.some((glob) => forbids(glob, path))) ?? ['(unreadable)'];
    return (0,rule/* seen */.c)(touched.length === 0, `none of ${globs.join(', ')}`, touched.slice(0, 10).join(', ') || 'none');
}
/** A sign of nobody's, in the place of which a dot begins no hidden name. */
const NO_DOT = '\uE000';
/** What must be left alone has no exception for a name that begins with a dot: `**` would spare neither `.env` nor `.github`. */
function forbids(glob, path) {
    const [seenPath, seenGlob] = [path, glob].map((text) => text.replaceAll('.', NO_DOT));
    return external_node_path_.posix.matchesGlob(path, glob) || external_node_path_.posix.matchesGlob(seenPath ?? path, seenGlob ?? glob);
}
function judgeSize(record) {
    const { maximum_files: files, maximum_lines: lines, maximum_bytes: bytes } = limitsOf(record);
    const file = diffFile(record);
    if (file === null || [files, lines, bytes].every((limit) => limit === undefined))
        return null;
    // Of what cannot be read nobody knows how large it is.
    const readable = (0,cloud_diff/* readDiff */.iH)(file.text).problem === null;
    const { files: touched, additions, deletions } = (0,cloud_diff/* statsOf */.LZ)(file.text);
    const sizes = [
        [touched, files, 'files'],
        [additions + deletions, lines, 'lines'],
        [file.bytes, bytes, 'bytes'],
    ];
    const asked = sizes.filter(([, limit]) => limit !== undefined);
    const holds = readable && asked.every(([size, limit]) => size <= (limit ?? 0));
    return (0,rule/* seen */.c)(holds, `at most ${asked.map(([, limit, what]) => `${limit} ${what}`).join(', ')}`, readable ? asked.map(([size, , what]) => `${size} ${what}`).join(', ') : 'an unreadable diff');
}
function isReady({ manifest }) {
    const status = manifest.cloud_execution?.status;
    return status === 'ready' || status === 'applied';
}
/** The fetched diff as it lies in the run directory; null where none is recorded as available. */
function diffFile({ manifest, files }) {
    if (manifest.diff?.status !== 'available' || manifest.diff.path === null)
        return null;
    const inside = (0,record/* pathInRun */.AC)(manifest.diff.path, manifest.task_id ?? '', manifest.run_id ?? '');
    return inside === null ? null : (files.get(inside) ?? null);
}
function judgeRecorded(record) {
    const { diff } = record.manifest;
    if (diff === undefined)
        return (0,rule/* seen */.c)(false, 'a recorded diff', 'not recorded');
    if (diff.status !== 'available')
        return (0,rule/* seen */.c)(diff.path === null, 'no file', diff.path ?? 'no file');
    const file = diffFile(record);
    if (file === null)
        return (0,rule/* seen */.c)(false, diff.path ?? 'a path', 'no such file in the run directory');
    const built = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(record.events), 'build:completed')?.payload;
    const told = built?.files.find(({ path }) => path === diff.path);
    if (told?.sha256 !== diff.sha256 || told?.bytes !== diff.bytes)
        return (0,rule/* seen */.c)(false, 'the diff among the files of the build', 'another file');
    const other = changedAttempt(record);
    if (other !== null)
        return (0,rule/* seen */.c)(false, `${other} as it was fetched`, 'another file');
    const stats = (0,cloud_diff/* statsOf */.LZ)(file.text);
    const actual = describe({ ...stats, sha256: file.sha256, bytes: file.bytes });
    const expected = describe(diff);
    return (0,rule/* seen */.c)(actual === expected, expected, actual);
}
/** The diff of another attempt that does not lie there as it was fetched. */
function changedAttempt({ manifest, files }) {
    const kept = manifest.attempt_diffs?.filter(({ status }) => status === 'available') ?? [];
    const changed = kept.find(({ path, sha256 }) => {
        const inside = (0,record/* pathInRun */.AC)(path ?? '', manifest.task_id ?? '', manifest.run_id ?? '');
        return inside === null || files.get(inside)?.sha256 !== sha256;
    });
    return changed?.path ?? null;
}
function describe(diff) {
    return `${diff.bytes} bytes, ${diff.files} files, +${diff.additions} -${diff.deletions}, SHA-256 ${diff.sha256}`;
}
function proofOf(record) {
    const path = (0,manifest_events/* findEvent */.MY)(record.events, 'run:started')?.payload.proof_file;
    const file = diffFile(record);
    return path == null || file === null ? null : { path, text: file.text };
}
function proofLine(record, index, expected) {
    const proof = proofOf(record);
    if (proof === null)
        return null;
    const lines = (0,cloud_diff/* createdFile */.xS)(proof.text, proof.path);
    const actual = lines === null ? 'no such file is created' : (lines[index]?.trim() ?? 'no such line');
    return (0,rule/* seen */.c)(expected != null && actual === expected, expected ?? 'a recorded value', actual.slice(0, 80));
}

;// CONCATENATED MODULE: ./build/assert/stage-rules.js
/**
 * Rules over the stages of a run on this machine: that each one which was to run did, with the approval it needs and
 * once only, how it ended, that its log is the one that was written, and that an agent did more than exit with 0.
 */




const MCP = ['mcp'];
const stageRules = [
    {
        id: 'stages-ended',
        title: 'Every selected stage has a recorded end, and ended well or may fail',
        severity: 'error',
        modes: MCP,
        pointer: '/commands',
        cure: 'Read the log of the stage; mark it allowFailure if the run may go on without it',
        judge: judgeStages,
    },
    {
        id: 'guardrails-held',
        title: 'A pipeline that requires guardrails has some, and all of them were run and succeeded',
        severity: 'error',
        adjustable: true,
        modes: MCP,
        pointer: '/guardrail_status',
        cure: 'Mark a stage as guardrail, run the whole pipeline, and see that it succeeds',
        judge: judgeGuardrails,
    },
    {
        id: 'approvals-given',
        title: 'No stage that requires an approval was started before it was given',
        severity: 'error',
        modes: MCP,
        pointer: '/approvals',
        cure: 'Report it with the run directory',
        judge: judgeApprovals,
    },
    {
        id: 'stage-logs-kept',
        title: 'The log of every stage exists and is the one that was written',
        severity: 'error',
        modes: MCP,
        pointer: '/commands',
        cure: 'A file is missing or was changed after the run: take the artifact of the run itself',
        judge: judgeLogs,
    },
    {
        id: 'agents-completed',
        title: 'Every agent and review that succeeded ended its turn, left a log, and the Codex CLI is identified',
        severity: 'error',
        modes: MCP,
        pointer: '/commands',
        cure: 'Read the log of the stage; a Codex CLI that speaks otherwise than the pinned release proves nothing',
        judge: judgeAgents,
    },
];
function judgeStages({ manifest, events }) {
    const pipeline = (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.pipeline;
    const selected = pipeline?.stages.filter((stage) => stage.selected);
    const count = selected?.length ?? manifest.commands?.length ?? 0;
    if (count === 0)
        return (0,rule/* seen */.c)(false, 'at least one stage', 'none');
    const ends = (0,sessions/* endsOf */.oI)(events);
    const byRole = (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.roles?.includes('build') === true;
    const faults = [
        ...(selected?.flatMap(({ id }) => faultOf(ends.get(id) ?? [], { id, byRole })) ??
            foreignFaults(manifest)),
        ...repeated(events).map((id) => `${id}: run again though it had ended`),
    ];
    const allowed = (selected ?? [])
        .filter(({ id }) => ends.get(id)?.[0]?.status === 'failed')
        .map(({ id }) => id);
    const well = `${count - allowed.length} ended well`;
    const found = allowed.length === 0 ? well : `${well}, and failed as they may: ${allowed.join(', ')}`;
    return (0,rule/* seen */.c)(faults.length === 0, `${count} stages, each ended well or may fail`, faults.join(', ') || found);
}
/** What the pipeline itself calls required: a guardrail that was left out, or that may fail and did, holds nothing. */
function judgeGuardrails({ events }) {
    const pipeline = (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.pipeline;
    const { stages = [], guardrails_required, guardrails_required_in = [] } = pipeline ?? {};
    const own = (part) => stages.filter(({ id }) => id.startsWith(`${part}/`));
    const lists = [
        ...(guardrails_required ? [{ where: '', list: stages }] : []),
        ...guardrails_required_in
            .map((part) => ({ where: ` in ${part}`, list: own(part) }))
            // One that this run leaves out as a whole did nothing that had to be guarded.
            .filter(({ list }) => list.some(({ selected }) => selected)),
    ];
    if (lists.length === 0)
        return null;
    const ends = (0,sessions/* endsOf */.oI)(events);
    const told = lists.flatMap(({ where, list }) => {
        const guardrails = list.filter(({ guardrail }) => guardrail);
        if (guardrails.length === 0)
            return [`no guardrail${where}`];
        return guardrails.map(({ id }) => `${id}: ${ends.get(id)?.[0]?.status ?? 'not run'}`);
    });
    const holds = told.every((one) => one.endsWith(': succeeded'));
    return (0,rule/* seen */.c)(holds, 'at least one guardrail, and all of them succeeded', [...new Set(told)].join(', '));
}
/** `byRole`: a builder from outside answered for the stages, and the record says so. */
function faultOf(ends, { id, byRole }) {
    const [end] = ends;
    if (end === undefined || ends.length > 1)
        return [`${id}: ${ends.length} ends`];
    if (end.status === 'succeeded' && end.ended === 'exited' && end.exit_code === 0)
        return [];
    if (end.status === 'succeeded' && end.ended === 'role' && byRole)
        return [];
    const begun = end.ended !== null && end.ended !== 'not_started';
    if (end.status === 'failed' && end.allowed_failure && begun)
        return [];
    return [`${id}: ${end.status}${end.exit_code === null ? '' : ` with exit ${end.exit_code}`}`];
}
/** The stages that a later session began anew though they had come to an end of their own. */
function repeated(events) {
    return events.flatMap(({ event, payload }, index) => {
        if (event !== 'run:reopened')
            return [];
        const before = (0,sessions/* endsOf */.oI)(events.slice(0, index));
        return payload.stages.filter((id) => before.get(id)?.some(sessions/* isFinished */.$g));
    });
}
function judgeApprovals({ events }) {
    const early = startedUnapproved(events, 'stage:started');
    return (0,rule/* seen */.c)(early.length === 0, 'none', early.join(', ') || 'none');
}
/** The stages that need an approval and were begun, by an event of this name, without one. */
function startedUnapproved(events, name) {
    const pipeline = (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.pipeline;
    const guarded = pipeline?.stages.filter((stage) => stage.requires_approval) ?? [];
    return guarded
        .map(({ id }) => id)
        .filter((id) => {
        const begun = events.findIndex(({ event, payload }) => event === name && (event === 'stage:started' ? payload.stage === id : pipeline?.target === id));
        return begun !== -1 && !(0,sessions/* approvedStages */.xu)(events.slice(0, begun)).has(id);
    });
}
/** What an existing orchestrator's manifest says of its stages; it has no events of ours. */
function foreignFaults({ commands = [] }) {
    return commands
        .filter(({ status }) => status !== 'succeeded' && status !== 'skipped')
        .map(({ id, status }) => `${id}: ${status}`);
}
function judgeLogs({ events, manifest, files }) {
    const logs = (0,manifest_events/* eventsOf */.XL)(events, 'stage:ended').flatMap(({ payload }) => payload.log ?? []);
    if (events.length === 0)
        return null;
    const unlike = logs.filter(({ path, sha256, bytes }) => {
        const inside = (0,record/* pathInRun */.AC)(path, manifest.task_id ?? '', manifest.run_id ?? '');
        const file = inside === null ? undefined : files.get(inside);
        return file?.sha256 !== sha256 || file.bytes !== bytes;
    });
    const expected = `${logs.length} logs as they were written`;
    return (0,rule/* seen */.c)(unlike.length === 0, expected, unlike.map(({ path }) => path).join(', ') || expected);
}
function judgeAgents({ manifest, events }) {
    const agents = (manifest.commands ?? []).filter(({ kind, status }) => (kind === 'agent' || kind === 'review') && status === 'succeeded');
    if (events.length === 0 || agents.length === 0)
        return null;
    const completed = new Set((0,manifest_events/* eventsOf */.XL)(events, 'agent:completed').map(({ payload }) => payload.stage));
    const expected = `${agents.length} agents whose turn ended, each with its log, by a known Codex CLI`;
    const faults = agents.flatMap(({ id, log_path }) => [
        ...(completed.has(id) ? [] : [`${id}: no turn that ended`]),
        ...(log_path === null ? [`${id}: no log`] : []),
    ]);
    if ((0,manifest_events/* findEvent */.MY)(events, 'codex:resolved') === undefined)
        faults.push('no Codex CLI');
    return (0,rule/* seen */.c)(faults.length === 0, expected, faults.join(', ') || expected);
}

;// CONCATENATED MODULE: ./build/assert/submit-rule.js
/**
 * At most one cloud task came of this run: how its record shows that every submit but the last made none, and that the
 * task is the one that the last made.
 */





/** One intent, one submit, one answer; or submits before it of which nothing can have come; or a task that was adopted. */
function judgeSubmit(record) {
    const { manifest, events } = record;
    const submits = submitsOf(events);
    const answers = (0,manifest_events/* eventsOf */.XL)(events, 'cloud:submitted').map(({ payload }) => payload);
    const id = manifest.cloud_execution?.task_id ?? 'no task';
    const [early] = startedUnapproved(events, 'cloud:submitting');
    if (early !== undefined)
        return (0,rule/* seen */.c)(false, `an approval of stage ${early} before the submit`, 'none');
    const [answer] = answers;
    const last = submits.at(-1);
    // Only after one of which nothing can have come may there be another.
    const repeated = submits.slice(0, -1).find(({ ended }) => !(0,classify/* createdNothing */.Ok)(ended));
    // A task that was there before the submit came of something else, whoever names it.
    const before = last?.known?.includes(id) === true;
    const named = answer?.adopted === undefined ? last?.ended === id : mayBeOurs(answer, last, carriesNonce(record));
    const holds = answers.length === 1 && answer?.task_id === id && repeated === undefined && named && !before;
    const { length: intents } = submits;
    const calls = submits.filter(({ ended }) => ended !== null).length;
    const how = answer?.adopted === undefined ? '' : ` (taken for ours: ${answer.adopted})`;
    const wrong = answer && answer.task_id !== id ? ` (${answer.task_id})` : before ? ' (it was there before)' : how;
    const expected = `1 intent, 1 submit, 1 answer: ${id}`;
    return (0,rule/* seen */.c)(holds, expected, holds && intents === 1 && how === ''
        ? expected
        : `${intents} intents, ${calls} submits, ${answers.length} answers${wrong}`);
}
/** Every intent, with the end of its call. A call without an intent is one of an intent that is not there. */
function submitsOf(events) {
    const submits = [];
    for (const { event, payload } of events) {
        if (event === 'cloud:submitting') {
            const { known_tasks: known = null, known_complete: complete = false } = payload;
            submits.push({ known, complete: known !== null && complete, ended: null });
        }
        if (event !== 'call:ended' || payload.call !== 'submit')
            continue;
        const open = submits.at(-1);
        const ended = payload.recognised;
        if (open === undefined || open.ended !== null)
            submits.push({ known: null, complete: false, ended });
        else
            submits[submits.length - 1] = { ...open, ended };
    }
    return submits;
}
/** A task that was adopted: asked for by us, with nobody to say what came of it, and all known that was there before, or ours by its diff. */
function mayBeOurs({ adopted }, submit, proven) {
    if (submit === undefined)
        return false;
    // Where not all is known that was there before, nobody's word makes a task one that came after.
    if (adopted !== 'nonce' && !submit.complete && !proven)
        return false;
    return submit.ended === null || submit.ended === 'launch_in_doubt' || submit.ended === 'cancelled';
}
function carriesNonce(record) {
    const lines = diffFile(record)?.text.split('\n') ?? [];
    return record.manifest.nonce !== undefined && lines.includes(`+${record.manifest.nonce}`);
}

;// CONCATENATED MODULE: ./build/assert/cloud-rules.js
/**
 * Rules about the life of the cloud task: submitted once by us, watched to READY for that very id, within its
 * bounds, with what was asked for, and left alone by everybody else.
 */









const cloud_rules_CLOUD = ['cloud'];
const LOG = 'cloud/commands.ndjson';
const CallLine = schemas/* object */.Ikc({ call: schemas/* string */.YjP(), args: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** Calls whose last argument is a task. */
const ABOUT_A_TASK = ['status', 'diff'];
const ENDED = ['READY', 'APPLIED', 'ERROR'];
/** A call that was under way at the deadline is ended by it; this much may pass until that is on the disk. */
const DEADLINE_SLACK_MS = 5000;
const RECORDED = {
    id: 'cloud-recorded',
    title: 'A cloud run has a cloud execution',
    severity: 'error',
    modes: cloud_rules_CLOUD,
    pointer: '/cloud_execution',
    cure: 'Report it with the run directory',
    judge: ({ manifest }) => {
        const recorded = manifest.cloud_execution != null;
        return (0,rule/* seen */.c)(recorded, 'an object', recorded ? 'an object' : 'none');
    },
};
const LIFE = [
    {
        id: 'task-identified',
        title: 'The cloud task has an id and the address that belongs to it',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needs: 'task',
        pointer: '/cloud_execution/task_id',
        cure: 'Look for the task in codex cloud list',
        judge: ({ manifest }) => {
            const id = manifest.cloud_execution?.task_id ?? null;
            const url = manifest.cloud_execution?.status_url ?? 'no address';
            const holds = id !== null && codex/* TASK_ID */.w9.test(id) && url === (0,protocol/* taskUrl */.Dl)(id);
            // Where nothing was asked for, or nobody knows what came of it, this one finding says why.
            const none = manifest.failure == null ? 'no id' : `no id: ${manifest.failure.code}`;
            return (0,rule/* seen */.c)(holds, id === null ? 'an id' : (0,protocol/* taskUrl */.Dl)(id), id === null ? none : url);
        },
    },
    {
        id: 'submitted-once',
        title: 'Our own record shows exactly one submit, and its answer named this task',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needs: 'submit',
        pointer: 'events.jsonl#',
        cure: 'Look for tasks of this run in codex cloud list; report it with the run directory',
        judge: judgeSubmit,
    },
    {
        id: 'ended-ready',
        title: 'The cloud task ended READY, read for this very task',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needs: 'task',
        pointer: '/cloud_execution/status',
        cure: 'Open the cloud task and read why it did not end READY',
        judge: judgeEnd,
    },
    {
        id: 'times-ordered',
        title: 'Start, submit, last poll and end follow each other',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needs: 'task',
        pointer: '/cloud_execution/submitted_at',
        cure: 'Check the clock of the runner',
        judge: ({ manifest, folded }) => {
            const cloud = manifest.cloud_execution;
            const times = [
                manifest.started_at,
                cloud?.submitted_at,
                cloud?.last_polled_at,
                cloud?.completed_at,
                folded?.updated_at,
            ];
            const known = times.filter((time) => time != null);
            const holds = known.length === times.length &&
                known.every((time, index) => index === 0 || time >= (known[index - 1] ?? ''));
            return (0,rule/* seen */.c)(holds, 'started ≤ submitted ≤ polled ≤ completed ≤ updated', times.map((time) => time ?? 'none').join(' ≤ '));
        },
    },
    {
        id: 'polls-plausible',
        title: 'The poll count is that of the recorded calls and fits the time they had',
        severity: 'error',
        adjustable: true,
        modes: cloud_rules_CLOUD,
        needs: 'task',
        pointer: '/cloud_execution/poll_count',
        cure: 'Report it with the run directory',
        judge: judgePolls,
    },
    {
        id: 'history-monotone',
        title: 'The status history runs to one end and stays there',
        severity: 'error',
        adjustable: true,
        modes: cloud_rules_CLOUD,
        needs: 'task',
        pointer: '/cloud_execution/status_history',
        cure: 'The service changed its mind about an ended task: open it and compare',
        judge: ({ manifest }) => {
            const history = manifest.cloud_execution?.status_history ?? [];
            const early = history.slice(0, -1).some(({ word }) => ENDED.includes(word ?? ''));
            const holds = history.length > 0 && !early;
            return (0,rule/* seen */.c)(holds, 'one ended state, the last', history.map(({ word }) => word ?? '?').join(' → ') || 'no history');
        },
    },
    keptRule({
        id: 'environment-kept',
        what: 'environment',
        pointer: '/cloud_execution/environment_id',
        values: ({ events, manifest }) => [
            (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.environment ??
                (0,manifest_events/* findEvent */.MY)(events, 'target:resolved')?.payload.environment,
            (0,manifest_events/* findEvent */.MY)(events, 'cloud:submitting')?.payload.environment,
            manifest.cloud_execution?.environment_id,
        ],
    }),
    keptRule({
        id: 'branch-kept',
        what: 'branch',
        pointer: '/branch',
        values: ({ events, manifest }) => [
            (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.branch ??
                (0,manifest_events/* findEvent */.MY)(events, 'target:resolved')?.payload.branch,
            (0,manifest_events/* findEvent */.MY)(events, 'cloud:submitting')?.payload.branch,
            manifest.branch,
        ],
    }),
    keptRule({
        id: 'attempts-kept',
        what: 'number of attempts',
        pointer: '/cloud_execution/attempts',
        values: ({ events, manifest }) => [
            (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.attempts,
            (0,manifest_events/* findEvent */.MY)(events, 'cloud:submitting')?.payload.attempts,
            manifest.cloud_execution?.attempts,
        ],
    }),
    {
        id: 'deadline-kept',
        title: 'The run ended within its deadline',
        severity: 'error',
        adjustable: true,
        modes: cloud_rules_CLOUD,
        pointer: '/cloud_execution/timeout_seconds',
        cure: 'Raise timeout-minutes, or find out what held the runner up',
        judge: ({ manifest, events }) => {
            const cloud = manifest.cloud_execution;
            // Whoever resumes a run gives it its time anew.
            const began = (0,sessions/* sessionOf */.MC)(events)[0]?.timestamp ?? manifest.started_at;
            if (cloud?.timeout_seconds === undefined || cloud.completed_at == null || began === undefined)
                return null;
            const took = runningMs(events, began, cloud.completed_at);
            const holds = took <= cloud.timeout_seconds * 1000 + DEADLINE_SLACK_MS;
            return (0,rule/* seen */.c)(holds, `at most ${cloud.timeout_seconds} s`, `${took / 1000} s`);
        },
    },
    {
        id: 'nothing-applied',
        title: 'Nothing was applied, by us or by anybody else',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        pointer: '/cloud_execution/apply_status',
        cure: 'Find out who applied the task; a canary task must be left alone until it has ended',
        code: 'applied_elsewhere',
        judge: ({ manifest, events }) => {
            const ours = manifest.cloud_execution?.apply_status ?? 'not recorded';
            const elsewhere = (0,manifest_events/* eventsOf */.XL)(events, 'cloud:polled').some(({ payload }) => payload.word === 'APPLIED');
            return (0,rule/* seen */.c)(ours === 'not_requested' && !elsewhere, 'not_requested', elsewhere ? 'applied elsewhere' : ours);
        },
    },
];
/** Without a cloud execution there is one finding, and nothing that the other rules could judge. */
const cloudRules = [
    RECORDED,
    ...LIFE.map((rule) => ({
        ...rule,
        judge: (record, known) => record.manifest.cloud_execution == null ? null : rule.judge(record, known),
    })),
];
/** A rule that one requested value is the same in the request, in what was sent and in the manifest. */
function keptRule({ id, what, pointer, values }) {
    return {
        id,
        title: `The ${what} is the requested one, and was sent as such`,
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needs: 'submit',
        pointer,
        cure: 'Report it with the run directory',
        judge: (record) => {
            const [requested, sent, recorded] = values(record).map((value) => value == null ? 'not recorded' : String(value));
            const holds = requested !== 'not recorded' && requested === sent && sent === recorded;
            return (0,rule/* seen */.c)(holds, requested ?? '', sent === recorded ? (sent ?? '') : `sent ${sent}, recorded ${recorded}`);
        },
    };
}
function judgeEnd({ manifest, events, files }) {
    const { status = 'not recorded', task_id: id } = manifest.cloud_execution ?? {};
    // Said by nothing-applied.
    if (status === 'applied')
        return null;
    const word = (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').findLast(({ payload }) => payload.call === 'status')?.payload
        .recognised;
    // An id that is none is for task-identified to find.
    const other = askedTasks(files.get(LOG)?.text ?? '', events).find((asked) => asked !== id);
    if (other !== undefined && id != null && codex/* TASK_ID */.w9.test(id))
        return (0,rule/* seen */.c)(false, `every read of ${id}`, `a read of ${other}`);
    const told = word ?? (0,manifest_events/* eventsOf */.XL)(events, 'cloud:polled').at(-1)?.payload.word ?? 'none';
    return (0,rule/* seen */.c)(status === 'ready' && word === 'READY', 'ready, last word READY', `${status}, last word ${told}`);
}
/** The tasks that were watched, by the calls of a log; a line that cannot be read is for log-recorded to find. */
function askedTasks(log, events) {
    const lines = log.split('\n').flatMap((line) => CallLine.safeParse((0,record/* parseJson */.qF)(line)).data ?? []);
    // Before its task is known, a run may look at candidates for the one of a submit that was not answered.
    const known = events.find(({ event }) => event === 'cloud:submitted')?.seq ?? 0;
    const from = (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').filter(({ seq }) => seq < known).length;
    const watched = lines.filter(({ call }, index) => index >= from && ABOUT_A_TASK.includes(call));
    return watched.map(({ args }) => args.at(-1) ?? '');
}

;// CONCATENATED MODULE: ./build/assert/credential-rules.js
/**
 * The rule about the login of a run: a green that hides that the next run cannot sign in is none.
 */


const WORDS = {
    kept: 'kept',
    lost: 'kept nowhere',
    not_renewed: 'not renewed, though it was due: perhaps another copy of it was renewed before',
};
const credentialRules = [
    {
        id: 'login-kept',
        title: 'A login that was renewed is kept for the next run',
        severity: 'error',
        adjustable: true,
        modes: ['mcp', 'cloud'],
        pointer: '/credential_rotation',
        cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret; rotate-to: github-secret keeps it from then on',
        code: 'credential_rotation_lost',
        judge: ({ events }) => {
            const told = (0,manifest_events/* eventsOf */.XL)(events, 'credential:rotated').at(-1)?.payload;
            if (told === undefined || told.state === 'not_renewed')
                return null;
            const why = told.message === null ? '' : `: ${told.message}`;
            return (0,rule/* seen */.c)(told.state === 'kept', 'kept', `${WORDS[told.state]}${why}`);
        },
    },
];

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/cloud/transcript.js
var cloud_transcript = __webpack_require__(89158);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/run-summary.js
var run_summary = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/assert/reports.js
var assert_reports = __webpack_require__(18932);
;// CONCATENATED MODULE: ./build/assert/record-rules.js
/**
 * Rules about the record itself: that it is whole, says one thing, was not touched, and holds no secret. They hold
 * for a run of either mode.
 */











const BOTH = ['mcp', 'cloud'];
const recordRules = [
    {
        id: 'manifest-schema',
        title: 'The manifest has the declared shape',
        severity: 'error',
        modes: BOTH,
        pointer: '',
        cure: 'Use the version of the action that wrote the manifest, or report it',
        judge: ({ raw }) => {
            const issue = schema/* Manifest */._8.safeParse(raw).error?.issues[0];
            const place = issue ? `/${issue.path.map(String).join('/')}` : '';
            return {
                holds: !issue,
                expected: 'manifest schema version 1',
                actual: issue ? `${place}: ${issue.message}` : 'valid',
            };
        },
    },
    {
        id: 'manifest-folded',
        title: 'The manifest is what the events make of it',
        severity: 'error',
        modes: BOTH,
        pointer: '',
        cure: 'Somebody else wrote into the run directory: run again where nothing does',
        judge: ({ raw, allEvents }) => {
            const holds = (0,external_node_util_.isDeepStrictEqual)(raw, (0,reduce/* fold */.AU)(allEvents));
            return { holds, expected: 'the fold of events.jsonl', actual: holds ? 'equal' : 'different' };
        },
    },
    {
        id: 'events-in-order',
        title: 'The events are numbered without a gap, in time order, and of this run',
        severity: 'error',
        modes: BOTH,
        pointer: 'events.jsonl#',
        cure: 'Two processes wrote one run, or the file was edited: run again',
        judge: judgeOrder,
    },
    {
        id: 'summary-agrees',
        title: 'The summary says what the manifest says',
        severity: 'error',
        modes: BOTH,
        pointer: 'run-summary.json#',
        cure: 'Report it: the two are made from one source',
        judge: judgeSummary,
    },
    {
        id: 'mode-kept',
        title: 'The run used the mode that was asked for, without a fallback',
        severity: 'error',
        modes: BOTH,
        pointer: '/execution_mode',
        cure: 'Find out why the mode was not available; a fallback proves nothing about the cloud',
        judge: ({ manifest, raw }) => {
            const requested = manifest.execution_mode_requested ?? 'a recorded mode';
            const { cloud_fallback: told } = manifest;
            // What another program wrote there tells nothing in our words.
            const why = told == null ? '' : ` (${told.policy}: ${told.reason})`;
            const fallback = raw.cloud_fallback == null ? '' : ` after a fallback${why}`;
            const actual = `${manifest.execution_mode ?? 'not recorded'}${fallback}`;
            return { holds: actual === requested, expected: requested, actual };
        },
    },
    {
        id: 'codex-identified',
        title: 'Version and SHA-256 of the Codex CLI are recorded',
        severity: 'error',
        modes: ['cloud'],
        pointer: '/codex_cli',
        cure: 'Report it with the run directory',
        judge: ({ events }) => {
            const codex = (0,manifest_events/* findEvent */.MY)(events, 'codex:resolved')?.payload;
            const holds = codex !== undefined && codex.version !== '' && /^[0-9a-f]{64}$/.test(codex.sha256);
            return (0,rule/* seen */.c)(holds, 'version and SHA-256', codex ? `${codex.version || 'no version'}, ${codex.sha256 || 'no SHA-256'}` : 'not recorded');
        },
    },
    {
        id: 'rehearsal-is-local',
        title: 'A rehearsal spoke to the emulator on loopback only',
        severity: 'error',
        modes: ['cloud'],
        pointer: '/transport',
        cure: 'Report it: a rehearsal must not reach the service',
        judge: ({ manifest, events }) => {
            if (manifest.evidence !== 'rehearsal')
                return null;
            const transport = (0,manifest_events/* findEvent */.MY)(events, 'target:resolved')?.payload.transport;
            const holds = /^http:\/\/127\.0\.0\.1:\d+$/.test(transport?.proxy ?? '') && transport?.custom_ca_sha256 != null;
            return (0,rule/* seen */.c)(holds, 'a proxy on 127.0.0.1 with its own CA', transport?.proxy ?? 'no proxy');
        },
    },
    {
        id: 'log-recorded',
        title: 'The log of all calls exists and is the one that was written',
        severity: 'error',
        modes: ['cloud'],
        pointer: '/log_path',
        cure: 'The file is missing or was changed after the run: take the artifact of the run itself',
        judge: judgeLog,
    },
    {
        id: 'failure-explained',
        title: 'A failure carries the class of its code and says what to do',
        severity: 'error',
        modes: BOTH,
        pointer: '/failure',
        cure: 'Report it with the run directory',
        judge: ({ manifest }) => {
            const { failure } = manifest;
            if (failure == null)
                return null;
            const holds = failure.class === (0,reasons/* classOf */.Kl)(failure.code) && failure.guidance.trim() !== '';
            return (0,rule/* seen */.c)(holds, `${(0,reasons/* classOf */.Kl)(failure.code)} with guidance`, `${failure.class}${failure.guidance.trim() === '' ? ' without guidance' : ''}`);
        },
    },
    {
        id: 'no-secret',
        title: 'No file of the run holds a secret',
        severity: 'error',
        modes: BOTH,
        pointer: '',
        cure: 'Replace the credential now, delete the artifact, and report how it got there',
        judge: ({ files, unread }, { holdsSecret }) => {
            const names = [...files]
                .filter(([, file]) => file.holdsSecret ?? holdsSecret(file.text))
                .map(([name]) => name);
            // What was not looked at proves nothing.
            const found = [...names, ...unread.map((name) => `${name} (too much to read)`)];
            return (0,rule/* seen */.c)(found.length === 0, 'none', found.join(', ') || 'none');
        },
    },
    {
        id: 'cloud-untouched',
        title: 'A local run has no cloud execution',
        severity: 'error',
        modes: ['mcp'],
        pointer: '/cloud_execution',
        cure: 'Report it with the run directory',
        judge: ({ raw, events }) => {
            const cloud = events.find(({ event }) => event.startsWith('cloud:') && event !== 'cloud:fallback')?.event;
            const actual = raw.cloud_execution == null ? (cloud ?? 'none') : 'a cloud execution';
            return (0,rule/* seen */.c)(actual === 'none', 'none', actual);
        },
    },
];
/** Compares with the last event, not the last one judged: the summary is written once more when the run ends. */
function judgeSummary({ summary, allEvents }) {
    // After an apply it is written again, which a process may not live to do.
    const told = [allEvents, ...applies(allEvents)].map((events) => {
        const manifest = (0,reduce/* fold */.AU)(events);
        if (summary === null || manifest === null)
            return null;
        return [...(0,run_summary/* disagreements */.og)(summary, manifest), ...unlikeRoles(summary, manifest, allEvents)];
    });
    const fields = told.find((one) => one?.length === 0) ?? told[0];
    if (!fields)
        return (0,rule/* seen */.c)(false, 'run-summary.json', 'not recorded');
    return (0,rule/* seen */.c)(fields.length === 0, 'equal fields', fields.join(', ') || 'equal fields');
}
/** The events as they stood before the last apply, and those that were killed: a longer row is what somebody else made. */
function applies(events) {
    const told = events.at(-1)?.event === 'apply:completed' ? events.slice(0, -1) : events;
    const before = told.slice(0, told.findLastIndex(({ event }) => event !== 'apply:started') + 1);
    return before.length < events.length ? [before] : [];
}
/** What the summary says of the roles, where the events say something else. */
function unlikeRoles({ build, test, review }, manifest, allEvents) {
    const events = (0,sessions/* sessionOf */.MC)(allEvents);
    const built = (0,manifest_events/* findEvent */.MY)(events, 'build:completed')?.payload;
    const findings = (0,manifest_events/* findEvent */.MY)(events, 'test:completed')?.payload.findings;
    const failed = findings?.some(({ status, severity }) => status === 'failed' && severity === 'error');
    const reports = findings === undefined ? [] : (0,assert_reports/* reportsOf */.t)(manifest, findings);
    const reviewed = (0,manifest_events/* eventsOf */.XL)(events, 'review:completed').at(-1)?.payload;
    const byRole = (0,manifest_events/* findEvent */.MY)(allEvents, 'run:started')?.payload.roles?.includes('test') === true;
    const roles = [
        ['build.success', build?.success, built?.success ?? false],
        [
            'build.artifacts',
            build?.artifacts?.map(({ path }) => path),
            built?.files.map(({ path }) => path) ?? [],
        ],
        ['test.success', test?.success, failed === false && !(byRole && test?.success === false)],
        [
            'test.reports',
            // A tester from outside adds its own behind them.
            test?.reports?.slice(0, byRole ? reports.length : undefined).map(({ name, status }) => [name, status]),
            reports.map(({ name, status }) => [name, status]),
        ],
        ['review.decision.approved', review?.decision?.approved, reviewed?.approved ?? false],
        [
            'review.decision.feedback',
            review?.decision?.feedback,
            reviewed?.feedback ?? review?.decision?.feedback,
        ],
    ];
    return roles.filter(([, told, known]) => !(0,external_node_util_.isDeepStrictEqual)(told, known)).map(([name]) => name);
}
/** What may follow once there is something to judge. */
const CLOSING = /^(?:test|review|run|control|apply):/;
function judgeOrder({ allEvents, events, eventsTorn, raw }) {
    const wrong = allEvents.find((event, index) => {
        const before = allEvents[index - 1];
        const early = before !== undefined && event.timestamp < before.timestamp;
        return event.seq !== index + 1 || early || event.run_id !== raw.run_id || event.task_id !== raw.task_id;
    });
    if (wrong) {
        const actual = `event ${wrong.seq} (${wrong.event}) is out of order or of another run`;
        return (0,rule/* seen */.c)(false, 'events in order', actual);
    }
    if (eventsTorn)
        return (0,rule/* seen */.c)(false, 'events in order', `no event after event ${allEvents.length}`);
    const late = allEvents.slice(events.length).find(({ event }) => !CLOSING.test(event));
    if (late)
        return (0,rule/* seen */.c)(false, 'events in order', `event ${late.seq} (${late.event}) is behind what was judged`);
    // Those that were there to be judged: a replay must tell the same number.
    return (0,rule/* seen */.c)(allEvents.length > 0, 'events in order', `${events.length} events`);
}
function judgeLog({ manifest, events, files }) {
    const path = manifest.log_path;
    if (path == null)
        return (0,rule/* seen */.c)(false, 'a log', 'not recorded');
    const inside = (0,record/* pathInRun */.AC)(path, manifest.task_id ?? '', manifest.run_id ?? '');
    const file = inside === null ? undefined : files.get(inside);
    if (file === undefined)
        return (0,rule/* seen */.c)(false, path, 'no such file in the run directory');
    const built = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(events), 'build:completed')?.payload;
    const recorded = built?.files.find((entry) => entry.path === path);
    const lines = file.text.split('\n').slice(0, -1);
    const calls = (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').map(({ payload }) => payload);
    const unlike = recorded?.sha256 === file.sha256 ? calls.findIndex((call, index) => !tells(lines[index], call)) : -1;
    if (unlike !== -1)
        return (0,rule/* seen */.c)(false, `call ${unlike + 1} as its event tells it`, 'another call');
    const transcript = built?.files.find((entry) => entry.path.endsWith(`/${cloud_transcript/* TRANSCRIPT */.fk}`));
    if (transcript !== undefined && files.get(cloud_transcript/* TRANSCRIPT */.fk)?.sha256 !== transcript.sha256)
        return (0,rule/* seen */.c)(false, 'the transcript that was written', files.has(cloud_transcript/* TRANSCRIPT */.fk) ? 'another one' : 'none');
    return (0,rule/* seen */.c)(recorded?.sha256 === file.sha256 && recorded.bytes === file.bytes && lines.length === calls.length, `${calls.length} calls, SHA-256 ${recorded?.sha256 ?? 'not recorded'}`, `${lines.length} calls, SHA-256 ${file.sha256}`);
}
/** True where a line of the log says of a call what its event says. */
function tells(line, call) {
    const logged = JSON.parse(line ?? 'null');
    return Object.entries(call).every(([name, value]) => logged?.[name] === value);
}

// EXTERNAL MODULE: ./build/assert/refusal-rule.js
var refusal_rule = __webpack_require__(38922);
;// CONCATENATED MODULE: ./build/assert/rules.js
/**
 * The contract over the life of a run, as one table in the order of the walk.
 */






/**
 * The version of the contract: it rises where a rule is added, taken away or comes to another finding. The id of a rule
 * never means anything else.
 */
const CONTRACT_VERSION = 3;
/** Every rule there is. */
const RULES = [
    ...recordRules,
    ...stageRules,
    ...cloudRules,
    ...diffRules,
    ...credentialRules,
    refusal_rule/* refusalRule */.N,
];


/***/ }),

/***/ 21814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Ok: () => (/* binding */ createdNothing),
/* harmony export */   TM: () => (/* binding */ firstLine)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/**
 * From the evidence of one failed CLI call to a code of the failure table. The only place that does so. Reads the
 * exit, how we ended the child, and the fixed beginnings the CLI 0.169.0 was observed to print, always before the
 * place where a body of the service may start. Titles and bodies are never searched and never kept.
 */

/** Lines on standard error that say nothing about the call. */
const NOISE = /^(?:WARNING: proceeding, |Reading query from stdin)/;
/** Where a body of the service begins in an error line. */
const BODY = /; content-type=|;? ?body=/;
const STEP = /^Error: http error: (create_task|get_task_details|list_sibling_turns|list_tasks) failed: (.*)$/;
/** At the start only: what a decoder complains about may quote the body, and a body may say anything. */
const HTTP_STATUS = /^(?:GET|POST) \S+ failed: (\d{3})\b/;
/** A failed request of which no step is named, and what tells the look-up of environments from others. */
const REQUEST = /^Error: (?:[A-Z]+ \S+ failed: |Decode error for |error sending request)/;
const LOOK_UP = /^Error: (?:GET |Decode error for |error sending request for url \()https?:\/\/[^\s?#()]+\/wham\/environments(?:\/by-repo\/[^\s?#()]+)?(?: failed: |: |\))/;
/** Fixed beginnings of errors that need no network, or come before a task can exist. */
const LOCAL_ERRORS = [
    {
        start: /^Not signed in\b/,
        code: 'credentials_rejected',
        message: 'the Codex CLI says it is not signed in',
    },
    {
        start: /^Error: environment '[^\n]*' not found/,
        code: 'environment_not_found',
        message: 'the environment is not found',
    },
    {
        start: /^Error: no cloud environments are available/,
        code: 'environment_not_found',
        message: 'the account has no environment',
    },
    {
        start: /^Error: environment label '[^\n]*' is ambiguous/,
        code: 'environment_ambiguous',
        message: 'the environment label is ambiguous',
    },
    {
        start: /^Error: environment id must not be empty/,
        code: 'environment_unresolved',
        message: 'the environment is blank',
    },
    {
        start: /^Error: (?:http error: \w+ failed: )?Failed to (?:read CA certificate file|load CA certificates from|parse certificate #\d+ from) /,
        code: 'input_invalid',
        message: 'the CA certificate cannot be read',
    },
];
/** Steps of the CLI that ask for one task, which the service then may not know. */
const ABOUT_ONE_TASK = new Set(['get_task_details', 'list_sibling_turns']);
/** What a failed call means. `cancelled` and time limits are known from how we ended the child. */
function classify(call, result) {
    if (result.ended !== 'exited')
        return classifyEnd(call, result);
    if (call === 'submit' && mayHaveCreated(result))
        return inDoubt('the Codex CLI did not end as it does when it names a task or creates none');
    const line = firstLine(result.stderr);
    const local = LOCAL_ERRORS.find(({ start }) => start.test(line));
    // An outage of the token check prints the same words as a bad token, and comes before anything is asked for.
    if (local)
        return failure(local.code, local.message, { retryable: local.code === 'credentials_rejected' });
    const step = STEP.exec(line);
    if (step)
        return classifyStep(step[1] ?? '', step[2] ?? '');
    if (line.startsWith('Error: http error: Task metadata missing from details'))
        return undecodable('get_task_details');
    // The look-up comes before anything is asked for; of any other request nobody knows what came of it.
    if (call === 'submit' && REQUEST.test(line) && !LOOK_UP.test(line))
        return inDoubt('a request that is not the look-up of environments failed');
    const status = HTTP_STATUS.exec(line.replace(/^Error: /, ''))?.[1];
    if (status)
        return classifyHttp('read', 'the list of environments', Number(status));
    if (line.startsWith('Error: Decode error for '))
        return undecodable('the list of environments');
    if (line.startsWith('Error: error sending request'))
        return network('the list of environments');
    const message = `the Codex CLI ended with exit status ${result.exitCode ?? 'none'} and a message this version does not know`;
    // Wrong usage is refused before anything is sent; of all else nobody knows what came before it.
    if (call === 'submit' && result.exitCode !== USAGE)
        return inDoubt(message);
    // A read changes nothing, and the next one may be understood.
    return failure('cli_unrecognised', message, { retryable: call !== 'submit' });
}
/** Exit status of the CLI for arguments that it does not take. */
const USAGE = 2;
/** Codes of a submit after which a task may exist all the same. */
const IN_DOUBT = ['launch_in_doubt', 'cancelled'];
/** True where a submit was recognised to have failed in a way that no task can have come of; null: nobody told how it ended. */
function createdNothing(recognised) {
    const codes = _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON_CODES */ .OE;
    return recognised !== null && codes.includes(recognised) && !IN_DOUBT.includes(recognised);
}
/** A failure is exit status 1, or 2 for wrong usage, and nothing on standard output; anything else proves nothing. */
function mayHaveCreated({ exitCode, stdout }) {
    return (exitCode !== 1 && exitCode !== USAGE) || stdout.trim() !== '';
}
function classifyEnd(call, result) {
    if (result.ended === 'not_started')
        return failure('codex_missing', 'the Codex CLI could not be started');
    if (result.ended === 'cancelled') {
        return call === 'submit'
            ? failure('cancelled', 'the run was cancelled while the task was being created', {
                guidance: 'A cloud task may have been created: look in codex cloud list before running again',
            })
            : failure('cancelled', 'the run was cancelled');
    }
    const seconds = Math.round(result.durationMs / 1000);
    const how = {
        timed_out: `no answer came within ${seconds} s`,
        signalled: 'the Codex CLI was killed from outside',
        output_capped: 'the Codex CLI printed more than is accepted',
    }[result.ended];
    if (call === 'submit')
        return inDoubt(`${how} while the task was being created`);
    return failure(result.ended === 'timed_out' ? 'network_error' : 'cli_unrecognised', how, {
        retryable: result.ended !== 'output_capped',
    });
}
function classifyStep(step, rest) {
    const creates = step === 'create_task';
    const status = HTTP_STATUS.exec(rest)?.[1];
    if (status)
        return classifyHttp(creates ? 'create' : 'read', step, Number(status));
    // Refused and reset connections are printed with the same words: the request may have arrived.
    if (rest.startsWith('error sending request for url'))
        return creates ? inDoubt(`${step} was sent and no answer came`) : network(step);
    if (creates)
        return inDoubt(`${step} was answered with something that names no task`);
    return undecodable(step);
}
function classifyHttp(kind, step, httpStatus) {
    const message = `${step} was answered HTTP ${httpStatus}`;
    const options = { httpStatus, retryable: false };
    if (httpStatus === 401 || httpStatus === 403)
        return failure('credentials_rejected', message, options);
    if (httpStatus === 429)
        return failure('rate_limited', message, { httpStatus, retryable: true });
    if (httpStatus === 404 && ABOUT_ONE_TASK.has(step))
        return failure('task_not_found', message, options);
    if (httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408)
        return failure('request_refused', message, options);
    if (kind === 'create')
        return { ...inDoubt(message), httpStatus };
    return failure('service_error', message, { httpStatus, retryable: true });
}
function inDoubt(message) {
    return failure('launch_in_doubt', message);
}
function network(step) {
    return failure('network_error', `${step} could not be sent`, { retryable: true });
}
function undecodable(step) {
    return failure('answer_undecodable', `${step} was answered with something the Codex CLI cannot decode`, {
        retryable: true,
    });
}
function failure(code, message, more = {}) {
    return { ok: false, code, message, retryable: false, httpStatus: null, ...more };
}
/** The first line that says something, cut off where a body of the service may begin. */
function firstLine(stderr) {
    const line = stderr.split('\n').find((text) => text.trim() !== '' && !NOISE.test(text)) ?? '';
    return line.split(BODY)[0] ?? '';
}


/***/ }),

/***/ 44097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ CONCERNS),
/* harmony export */   tp: () => (/* binding */ steers),
/* harmony export */   wP: () => (/* binding */ classifyDiff)
/* harmony export */ });
/* unused harmony export DIFF_LIMITS */
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50104);
/**
 * What a reviewer has to know of each file a diff touches before anything of it is applied: paths that lead out of the
 * work tree or to what steers the next run, kinds of files that are more than text, names that another system takes
 * for other ones, and sizes. Pure; a path is judged as it would be read on Linux, macOS and Windows.
 */

/**
 * Every concern: in words, and what it means for an apply. `never`: nothing lifts it. `deny`: refused unless the path
 * is allowed by name. `note`: only told.
 */
const CONCERNS = {
    traversal: { words: 'leads out of the work tree', weight: 'never' },
    absolute: { words: 'is an absolute path', weight: 'never' },
    git_folder: { words: 'lies in .git, also by another spelling', weight: 'never' },
    record: { words: 'lies among the records of runs, which gates believe', weight: 'never' },
    odd_bytes: { words: 'has a name that is no UTF-8', weight: 'never' },
    too_large: { words: 'is larger than is accepted', weight: 'never' },
    hidden_characters: { words: 'has characters in its name that are not seen', weight: 'deny' },
    windows_name: { words: 'has a name that Windows takes for another one', weight: 'deny' },
    alias: { words: 'differs from another path only in case or spelling', weight: 'deny' },
    workflow: { words: 'runs in a workflow', weight: 'deny' },
    hook: { words: 'is a hook, or says which are run', weight: 'deny' },
    steering: { words: 'steers agents, tools or reviews', weight: 'deny' },
    rename_onto_protected: { words: 'is moved onto a protected path', weight: 'deny' },
    symlink: { words: 'is a symbolic link', weight: 'deny' },
    submodule: { words: 'is a submodule, or names one', weight: 'deny' },
    mode: { words: 'becomes a program, or changes its mode', weight: 'deny' },
    binary: { words: 'is binary', weight: 'deny' },
    dependencies: { words: 'says what is installed', weight: 'note' },
};
/** Sizes above which a diff is not applied; a larger one is told of in numbers. */
const DIFF_LIMITS = {
    bytes: 16 * 1024 * 1024,
    files: 3000,
    lines: 500_000,
    pathCharacters: 1000,
    nameCharacters: 255,
    binaryBytes: 64 * 1024 * 1024,
};
/**
 * Reads a diff and says what is to be known of each file. `tracked`, where the tree it is for is known: what is a link
 * or a submodule there, and what is spelled otherwise, no diff has to tell.
 */
function classifyDiff(text, tracked = new Map()) {
    const reading = (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .readDiff */ .iH)(text);
    const tree = new Map();
    for (const path of tracked.keys())
        isFirstSpelling(path, tree);
    const files = reading.files.map((file) => ({ ...file, concerns: concernsOf(file, tree, tracked) }));
    return { problem: reading.problem, tooLarge: tooLarge(text, reading), files };
}
function tooLarge(text, { files, lines }) {
    const limits = [
        [Buffer.byteLength(text), DIFF_LIMITS.bytes, 'bytes'],
        [files.length, DIFF_LIMITS.files, 'files'],
        [lines, DIFF_LIMITS.lines, 'lines'],
        [
            files.reduce((sum, file) => sum + file.binaryBytes, 0),
            DIFF_LIMITS.binaryBytes,
            'bytes of binary files',
        ],
    ];
    const over = limits.find(([found, limit]) => found > limit);
    return over === undefined ? null : `${over[0]} ${over[2]}, and ${over[1]} are accepted`;
}
function concernsOf(file, tree, tracked) {
    const now = ofPath(file.path);
    const old = file.oldPath === null ? [] : ofPath(file.oldPath);
    const found = new Set([...now, ...old, ...ofKind(file)]);
    for (const path of [file.oldPath ?? file.path, file.path]) {
        const mode = tracked.get(path);
        if (mode === '120000')
            found.add('symlink');
        if (mode === '160000')
            found.add('submodule');
    }
    if (file.oldPath !== null && now.some((concern) => CONCERNS[concern].weight !== 'note'))
        found.add('rename_onto_protected');
    for (const path of file.oldPath === null ? [file.path] : [file.oldPath, file.path])
        if (!found.has('too_large') && !isFirstSpelling(path, tree))
            found.add('alias');
    return Object.keys(CONCERNS).filter((concern) => found.has(concern));
}
function ofKind({ content, binary, oldMode, newMode, kind, added, path }) {
    const program = newMode === '100755' && oldMode !== '100755' && kind !== 'delete';
    const changed = oldMode !== null && newMode !== null && oldMode !== newMode;
    return [
        ...(content === 'symlink' ? ['symlink', ...ofTarget(path, added[0])] : []),
        ...(content === 'submodule' ? ['submodule'] : []),
        ...(binary ? ['binary'] : []),
        ...(program || changed ? ['mode'] : []),
    ];
}
/** Where a link leads that the diff makes or changes. */
function ofTarget(path, target) {
    if (target === undefined)
        return [];
    if (ABSOLUTE.test(target))
        return ['absolute'];
    const inside = path.split('/').slice(0, -1);
    for (const part of target.split(/[/\\]/)) {
        if (part === '..' && inside.length === 0)
            return ['traversal'];
        if (part === '..')
            inside.pop();
        else if (part !== '' && part !== '.')
            inside.push(part);
    }
    return inside.some(isGitFolder) ? ['git_folder'] : [];
}
const ABSOLUTE = /^(?:[/\\]|[A-Za-z]:)/;
/** What is wrong with a path, by its text and its parts. */
const PATH_TESTS = [
    ['traversal', (_, parts) => parts.some((part, index) => isNoName(part) || (part === '' && index > 0))],
    ['absolute', (path) => ABSOLUTE.test(path)],
    ['git_folder', (_, parts) => parts.some(isGitFolder)],
    ['odd_bytes', (path) => path.includes('\ufffd') || !path.isWellFormed()],
    ['too_large', (_, parts) => parts.some((part) => part.length > DIFF_LIMITS.nameCharacters)],
    ['hidden_characters', (path) => HIDDEN.test(path)],
    ['windows_name', (path, parts) => path.includes('\\') || parts.some(isWindowsName)],
];
/** Concerns about where a path lies and how it is spelled. */
function ofPath(path) {
    if (path.length > DIFF_LIMITS.pathCharacters)
        return ['too_large'];
    const parts = path.split(/[/\\]/);
    const wrong = PATH_TESTS.filter(([, test]) => test(path, parts)).map(([concern]) => concern);
    return [...wrong, ...protectedBy(parts.map(plainOf))];
}
/** Control and format characters, and blanks that no keyboard makes. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
/** A part of a path as a system reads it that ignores case, spelling and what cannot be seen. */
function folded(part) {
    return (part
        .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .normalize('NFKC')
        // In this order every letter meets the ones that some system takes for it.
        .toUpperCase()
        .toLowerCase()
        .replaceAll('\u0307', '')
        .normalize('NFC'));
}
/** Folded, and as Windows reads it: without stream, trailing dots and blanks. */
function plainOf(part) {
    return folded(part).replace(/:.*$/s, '').replace(TRAILING, '');
}
/** Bounded, so that a name of nothing but dots costs no more than it is long. */
const TRAILING = /(?<![. ])[. ]+$/;
/** `.` and `..`, also as they are read where trailing dots and blanks count for nothing. */
function isNoName(part) {
    return /^\.{1,2}[. ]*$/.test(folded(part));
}
/** `git~1` is what Windows calls `.git` where a name may have eight letters. */
function isGitFolder(part) {
    return /^(?:\.git|git~\d+)$/.test(plainOf(part));
}
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/;
const SHORT_NAME = /^[^.]{1,8}~\d{1,6}(?:\.[^.]{0,3})?$/;
function isWindowsName(part) {
    const name = folded(part);
    return /[. ]$|[:<>"|?*]/.test(part) || DEVICE.test(plainOf(part)) || SHORT_NAME.test(name);
}
const ROOM = {
    record: [['.runs']],
    workflow: [
        ['.github', 'workflows'],
        ['.github', 'actions'],
        ['.gitea', 'workflows'],
        ['.forgejo', 'workflows'],
        ['.gitlab', 'ci'],
        ['.circleci'],
        ['.buildkite'],
        ['.woodpecker'],
        ['canary', 'scenarios'],
        ['canary', 'prompts'],
        ['canary', 'policy.yml'],
    ],
    hook: [['.husky'], ['.githooks'], ['.git-hooks'], ['.lefthook']],
    steering: [
        ...[['.codex'], ['.claude'], ['.gemini'], ['.cursor'], ['.windsurf'], ['.clinerules'], ['.agents']],
        ...[
            ['.github', 'instructions'],
            ['.github', 'agents'],
            ['.github', 'prompts'],
            ['.github', 'chatmodes'],
        ],
        ...[['.vscode'], ['.idea'], ['.devcontainer'], ['.yarn', 'releases'], ['.yarn', 'plugins']],
    ],
};
const FILE = {
    workflow: /^(?:(?:action|\.gitlab-ci|azure-pipelines|bitbucket-pipelines|\.travis|\.drone|\.woodpecker|\.?appveyor)\.ya?ml|jenkinsfile)$/,
    hook: /^(?:\.pre-commit-(?:config|hooks)\.ya?ml|\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)|\.?simple-git-hooks\..*|\.overcommit\.yml)$/s,
    steering: /^(?:agents(?:\.override)?\.md|claude(?:\.local)?\.md|gemini\.md|copilot-instructions\.md|\.mcp\.json|codex\.orchestrator\.json|codeowners|\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.c?js|\.gitattributes|\.envrc|\.(?:cursor|windsurf|cline)rules|dependabot\.ya?ml)$/,
    submodule: /^\.gitmodules$/,
    dependencies: /^(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements.*\.txt|pyproject\.toml|poetry\.lock|cargo\.(?:toml|lock)|go\.(?:mod|sum)|gemfile(?:\.lock)?)$/s,
};
/** What the parts of a path stand for, at any depth: a folder may become the root of another checkout. */
function protectedBy(parts) {
    const name = parts.at(-1) ?? '';
    const rooms = Object.entries(ROOM).filter(([, places]) => places.some((place) => holds(parts, place)));
    const files = Object.entries(FILE).filter(([, pattern]) => pattern.test(name));
    return [...rooms, ...files].map(([concern]) => concern);
}
/** True for a file that steers agents and tools, or says which hooks and submodules there are. */
function steers(path) {
    return protectedBy(path.split('/').map(plainOf)).some((concern) => ['steering', 'hook', 'submodule'].includes(concern));
}
/** Whether the parts of a folder stand one behind the other, also as the names of eight letters that Windows gives. */
function holds(parts, place) {
    return parts.some((_, start) => place.every((name, index) => {
        const part = parts[start + index] ?? '';
        const short = name.replaceAll('.', '').slice(0, 6);
        return part === name || (part.startsWith(`${short}~`) && /^\d+$/.test(part.slice(short.length + 1)));
    }));
}
/** False where another path of the diff has a part of the same place spelled otherwise. */
function isFirstSpelling(path, root) {
    let folder = root;
    let first = true;
    for (const part of path.split('/')) {
        const key = plainOf(part);
        const known = folder.get(key) ?? { spelled: part, inside: new Map() };
        folder.set(key, known);
        first &&= known.spelled === part;
        folder = known.inside;
    }
    return first;
}


/***/ }),

/***/ 50104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ createdFile),
  iH: () => (/* binding */ readDiff),
  LZ: () => (/* binding */ statsOf)
});

// UNUSED EXPORTS: CHANGE_KINDS

;// CONCATENATED MODULE: ./build/cloud/diff-body.js
/**
 * What follows the header of one file in a git diff: its hunks, or what stands for a binary change. Holds every hunk to
 * the lengths it announces, so that no line of content is taken for a header.
 */
const lineAt = ({ lines, at }, ahead = 0) => lines[at + ahead] ?? '';
/** Says where and why the diff cannot be read. */
function refuse(reader, why) {
    reader.problem ??= `line ${Math.min(reader.at + 1, reader.lines.length)}: ${why}`;
    return null;
}
const NOTHING = { binary: false, additions: 0, deletions: 0, added: [], binaryBytes: 0 };
/** Reads what follows a header; `hunks`: it announced some. Null where it cannot be read. */
function readBody(reader, kind, hunks) {
    if (hunks)
        return readHunks(reader, kind);
    const line = lineAt(reader);
    if (line === 'GIT binary patch')
        return readBinary(reader);
    if (/^(?:Binary files|Files) .* differ$/s.test(line)) {
        reader.at += 1;
        return { ...NOTHING, binary: true };
    }
    return line.startsWith('@@ -') ? refuse(reader, 'a hunk without the names of its file') : NOTHING;
}
/** Hunk lengths say where a hunk ends, so a content line that looks like a header is not taken for one. */
const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/;
function readHunks(reader, kind) {
    const added = [];
    let [deletions, oldLines, newLines] = [0, 0, 0];
    while (lineAt(reader).startsWith('@@ -')) {
        const hunk = readHunk(reader, added);
        if (hunk === null)
            return null;
        deletions += hunk.deletions;
        oldLines += hunk.oldLines;
        newLines += hunk.newLines;
    }
    if (kind === 'add' && oldLines > 0)
        return refuse(reader, 'a new file that had lines before');
    if (kind === 'delete' && newLines > 0)
        return refuse(reader, 'a deleted file that has lines left');
    return { ...NOTHING, additions: added.length, deletions, added };
}
/** Reads one hunk to its end; what it adds goes to `added`. */
function readHunk(reader, added) {
    const header = HUNK.exec(lineAt(reader));
    if (header === null)
        return refuse(reader, 'a hunk header that is not as git writes it');
    const [oldLines, newLines] = [Number(header[1] ?? 1), Number(header[2] ?? 1)];
    const before = added.length;
    let [oldLeft, newLeft, deletions] = [oldLines, newLines, 0];
    for (reader.at += 1; oldLeft > 0 || newLeft > 0; reader.at += 1) {
        if (reader.at >= reader.lines.length)
            return refuse(reader, 'a hunk that is cut off');
        const line = lineAt(reader);
        const sign = line[0] ?? ' ';
        if (sign === '+') {
            added.push(line.slice(1));
            newLeft -= 1;
        }
        else if (sign === '-') {
            deletions += 1;
            oldLeft -= 1;
        }
        else if (sign === ' ') {
            oldLeft -= 1;
            newLeft -= 1;
        }
        else if (!isNote(line))
            return refuse(reader, 'a line that belongs to no hunk');
        if (oldLeft < 0 || newLeft < 0)
            return refuse(reader, 'a hunk that is longer than it says');
    }
    if (isNote(lineAt(reader)))
        reader.at += 1;
    if (deletions === 0 && added.length === before)
        return refuse(reader, 'a hunk that changes nothing');
    return { deletions, oldLines, newLines };
}
/** `\ No newline at end of file`, in any language. */
function isNote(line) {
    return line.startsWith('\\ ') && line.length >= 11;
}
/** What is there and, where git wrote it so that it can be undone, what was there before. */
function readBinary(reader) {
    reader.at += 1;
    let binaryBytes = 0;
    for (let hunk = 0; hunk < 2; hunk += 1) {
        const size = /^(?:literal|delta) (\d{1,12})$/.exec(lineAt(reader))?.[1];
        if (size === undefined) {
            if (hunk === 0)
                return refuse(reader, 'a binary change without its content');
            break;
        }
        binaryBytes += Number(size);
        reader.at += 1;
        if (lineAt(reader) === '')
            return refuse(reader, 'a binary change without its content');
        for (; lineAt(reader) !== ''; reader.at += 1)
            if (!isBase85(lineAt(reader)))
                return refuse(reader, 'a line that is no binary content');
        if (reader.at >= reader.lines.length)
            return refuse(reader, 'a binary change that is cut off');
        reader.at += 1;
    }
    return { ...NOTHING, binary: true, binaryBytes };
}
/** A letter for how many bytes, 1 to 52, and five signs for four of them. */
function isBase85(line) {
    if (!/^[A-Za-z][0-9A-Za-z!#$%&()*+;<=>?@^_`{|}~-]{5,65}$/.test(line))
        return false;
    const letter = line.charCodeAt(0);
    const bytes = letter <= 90 ? letter - 64 : letter - 96 + 26;
    const room = ((line.length - 1) / 5) * 4;
    return Number.isInteger(room) && bytes <= room && bytes > room - 4;
}

;// CONCATENATED MODULE: ./build/cloud/diff-names.js
/**
 * The names in the headers of a git diff, read as git writes them: plain, or in quotes with escapes of C. What git
 * would never write so is no name here, though `git apply` may make something of it. Judges no path.
 */
/** What stands in a header that has no name on this side. */
const NO_FILE = '/dev/null';
/** Git puts these into quotes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name that holds one is written in quotes
const NEVER_PLAIN = /[\u0000-\u001f\u007f"\\]/;
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
/** A name that fills the whole text; null where it is none. */
function wholeName(text) {
    if (!text.startsWith('"'))
        return text === '' || NEVER_PLAIN.test(text) ? null : text;
    const quoted = quotedName(text);
    return quoted?.end === text.length ? quoted.name : null;
}
/** The name in a line `--- …` or `+++ …`, which a tab follows where it holds a blank. */
function fileName(text) {
    return wholeName(text.endsWith('\t') ? text.slice(0, -1) : text);
}
/** The names of `diff --git a/… b/…` behind these words; null where they differ and only a rename can tell them. */
function headerNames(text) {
    const middle = middleOf(text);
    if (middle === null)
        return null;
    const [before, after] = [wholeName(text.slice(0, middle)), wholeName(text.slice(middle + 1))];
    return before === null || after === null ? null : { old: before, new: after };
}
/** Where the blank between the names stands: told by position, which a hostile line cannot slow down. */
function middleOf(text) {
    if (text.startsWith('"'))
        return quotedName(text)?.end ?? null;
    if (text.endsWith('"')) {
        const middle = text.indexOf(' "');
        return middle === -1 ? null : middle;
    }
    const middle = (text.length - 1) / 2;
    // Past `a/` and `b/` both halves have to be the same path.
    return text[middle] === ' ' && text.slice(2, middle) === text.slice(middle + 3) ? middle : null;
}
/** Whether a line `diff --git` speaks of these two, each with its letter. */
function namesBoth(text, old, now) {
    if (text === `a/${old} b/${now}`)
        return true;
    const names = headerNames(text);
    return names?.old === `a/${old}` && names.new === `b/${now}`;
}
/** No system has a longer path, and reading one sign by sign would take long. */
const LONGEST = 32_768;
/** A quoted name at the start of the text and where it ends; null where it is not written as git does. */
function quotedName(text) {
    const pieces = [];
    for (let at = 1; at < Math.min(text.length, LONGEST); at += 1) {
        const sign = text[at] ?? '';
        if (sign === '"')
            return { name: decoded(pieces), end: at + 1 };
        if (sign !== '\\') {
            // biome-ignore lint/suspicious/noControlCharactersInRegex: inside quotes these are escaped
            if (/[\u0000-\u001f\u007f]/.test(sign))
                return null;
            pieces.push(sign);
            continue;
        }
        const octal = /^[0-3][0-7]{2}$/.test(text.slice(at + 1, at + 4));
        const byte = octal ? Number.parseInt(text.slice(at + 1, at + 4), 8) : ESCAPES[text[at + 1] ?? ''];
        // Where git sees the end of the name nothing may follow it.
        if (byte === undefined || byte === 0)
            return null;
        pieces.push(byte);
        at += octal ? 3 : 1;
    }
    return null;
}
/** Bytes that are no UTF-8 become U+FFFD, by which such a name is known. */
function decoded(pieces) {
    const runs = [];
    for (let at = 0; at < pieces.length;) {
        const bytes = typeof pieces[at] === 'number';
        const from = at;
        while (at < pieces.length && (typeof pieces[at] === 'number') === bytes)
            at += 1;
        const run = pieces.slice(from, at);
        runs.push(bytes ? Buffer.from(run) : Buffer.from(run.join('')));
    }
    return Buffer.concat(runs).toString('utf8');
}

;// CONCATENATED MODULE: ./build/cloud/diff.js
/**
 * Reads a unified git diff as text from a stranger: which files it touches, how many lines, and what a file it
 * creates would hold. Takes what git writes and what `git apply` would not read otherwise; anything else is
 * unreadable. Never applies anything and never trusts a path.
 */


const CHANGE_KINDS = (/* unused pure expression or super */ null && (['add', 'delete', 'modify', 'rename', 'copy', 'mode_change']));
/** Counts what `git apply --numstat` would count; nothing in what is unreadable. */
function statsOf(diff) {
    const { files } = readDiff(diff);
    return {
        files: files.length,
        additions: files.reduce((sum, file) => sum + file.additions, 0),
        deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    };
}
/** The lines of a plain file that the diff creates at `path`; null where it creates no such file. */
function createdFile(diff, path) {
    const file = readDiff(diff).files.find((one) => one.path === path && one.kind === 'add' && one.gitHeader);
    if (file === undefined || file.content !== 'text' || file.newMode !== '100644')
        return null;
    return file.added.map((line) => line.replace(/\r$/, ''));
}
/** Reads a diff in time linear in its length. */
function readDiff(text) {
    const lines = text.split('\n');
    // Behind the last line break there is no line.
    if (lines.at(-1) === '')
        lines.pop();
    const reader = { lines, at: 0, problem: null };
    const files = [];
    while (reader.problem === null && reader.at < lines.length) {
        const change = nextChange(reader);
        if (change !== null)
            files.push(change);
    }
    const problem = reader.problem ?? (files.length === 0 ? 'it holds no change in the git format' : null);
    return { problem, files: problem === null ? files : [], lines: lines.length };
}
/** A line of a header: git ends a name or mode at a carriage return. */
const headerAt = (reader, ahead = 0) => lineAt(reader, ahead).replace(/\r$/, '');
/** The change that begins at this line. Between changes git passes over whatever begins none, and so do we. */
function nextChange(reader) {
    const line = lineAt(reader);
    if (line.startsWith('diff --git '))
        return gitChange(reader);
    if (line.startsWith('@@ -'))
        return refuse(reader, 'a hunk that belongs to no file');
    const old = line.startsWith('--- ') && lineAt(reader, 1).startsWith('+++ ');
    if (old && lineAt(reader, 2).startsWith('@@ -'))
        return oldFormatChange(reader);
    reader.at += 1;
    return null;
}
const isMode = (text) => /^(?:100644|100755|120000|160000)$/.test(text);
const isShare = (text) => /^\d{1,3}%$/.test(text);
/** The extended headers, and how what they say is written. */
const FIELDS = {
    'old mode': isMode,
    'new mode': isMode,
    'new file mode': isMode,
    'deleted file mode': isMode,
    'rename from': () => true,
    'rename to': () => true,
    'copy from': () => true,
    'copy to': () => true,
    'similarity index': isShare,
    'dissimilarity index': isShare,
    index: (text) => /^[0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: (?:100644|100755|120000|160000))?$/.test(text),
};
const FIELD = new RegExp(`^(${Object.keys(FIELDS).join('|')}) (.*)$`, 's');
/** Words that `git apply` reads as a header, written otherwise than git writes them. */
const LIKE_A_FIELD = /^(?:--- |\+\+\+ |old mode |new mode |deleted file mode |new file mode |copy from |copy to |rename |similarity index |dissimilarity index |index )/;
function gitChange(reader) {
    const head = readHead(reader);
    if (head === null)
        return null;
    const place = placeOf(head);
    if (typeof place === 'string')
        return refuse(reader, place);
    const { fields } = head;
    const indexMode = / (\d{6})$/.exec(fields.index ?? '')?.[1] ?? null;
    const oldMode = fields['deleted file mode'] ?? fields['old mode'] ?? indexMode;
    const newMode = fields['new file mode'] ?? fields['new mode'] ?? indexMode;
    const body = readBody(reader, place.kind, head.names !== null);
    if (body === null)
        return null;
    const modes = [oldMode, newMode];
    const special = modes.includes('160000') ? 'submodule' : modes.includes('120000') ? 'symlink' : null;
    const touched = body.additions + body.deletions > 0 || body.binary;
    const modeOnly = place.kind === 'modify' && !touched;
    if (modeOnly && fields['new mode'] === undefined)
        return refuse(reader, 'a file is named and nothing is changed');
    return {
        ...place,
        kind: modeOnly ? 'mode_change' : place.kind,
        content: special ?? (body.binary ? 'binary' : 'text'),
        binary: body.binary,
        oldMode: place.kind === 'add' ? null : oldMode,
        newMode: place.kind === 'delete' ? null : newMode,
        additions: body.additions,
        deletions: body.deletions,
        added: body.added,
        binaryBytes: body.binaryBytes,
        gitHeader: true,
    };
}
function readHead(reader) {
    const both = headerAt(reader).slice('diff --git '.length);
    const fields = {};
    for (reader.at += 1;; reader.at += 1) {
        const line = headerAt(reader);
        if (line.startsWith('--- ') && lineAt(reader, 1).startsWith('+++ ')) {
            const names = twoNames(reader);
            return names === null ? null : { both, fields, names };
        }
        const [, name, value = ''] = FIELD.exec(line) ?? [];
        if (name === undefined) {
            if (LIKE_A_FIELD.test(line))
                return refuse(reader, 'a header that is not as git writes it');
            if (Object.keys(fields).length === 0)
                return refuse(reader, 'a file is named and nothing is said of it');
            return { both, fields, names: null };
        }
        const field = name;
        if (fields[field] !== undefined || !FIELDS[field](value))
            return refuse(reader, `"${field}" is said twice or not as git says it`);
        fields[field] = value;
    }
}
/** Reads `---` and `+++`, behind which a hunk has to come. */
function twoNames(reader) {
    const old = fileName(headerAt(reader).slice(4));
    const now = fileName(headerAt(reader, 1).slice(4));
    if (old === null || now === null)
        return refuse(reader, 'a file name that is not as git writes it');
    if (!lineAt(reader, 2).startsWith('@@ -'))
        return refuse(reader, 'a file without a hunk');
    reader.at += 2;
    return { old, new: now };
}
/** Which file the header speaks of; every place that names it has to say the same. Text: why it does not. */
function placeOf({ both, fields, names }) {
    const kinds = ['new file mode', 'deleted file mode', 'rename from', 'copy from'].filter((field) => fields[field] !== undefined);
    if (kinds.length > 1)
        return 'headers that contradict each other';
    if ((fields['old mode'] === undefined) !== (fields['new mode'] === undefined))
        return 'half a change of mode';
    const moved = movedOf(fields);
    if (moved === 'half')
        return 'half a rename';
    if (moved !== null) {
        const agree = names === null || (names.old === `a/${moved.oldPath}` && names.new === `b/${moved.path}`);
        return agree && namesBoth(both, moved.oldPath, moved.path) ? moved : 'two names for one file';
    }
    const header = headerNames(both);
    if (header === null)
        return 'a file name that is not as git writes it';
    const path = header.new.slice(2);
    if (path === '' || header.old !== `a/${path}` || header.new !== `b/${path}`)
        return 'names without the beginnings a/ and b/, or of two files';
    const kind = kinds[0] === 'new file mode' ? 'add' : kinds[0] === undefined ? 'modify' : 'delete';
    const expected = {
        old: kind === 'add' ? NO_FILE : header.old,
        new: kind === 'delete' ? NO_FILE : header.new,
    };
    if (names !== null && (names.old !== expected.old || names.new !== expected.new))
        return 'two names for one file';
    return { path, oldPath: null, kind };
}
function movedOf(fields) {
    for (const kind of ['rename', 'copy']) {
        const [from, to] = [fields[`${kind} from`], fields[`${kind} to`]];
        if (from === undefined && to === undefined)
            continue;
        const [oldPath, path] = [wholeName(from ?? ''), wholeName(to ?? '')];
        return oldPath === null || path === null ? 'half' : { path, oldPath, kind };
    }
    return null;
}
/** A change with only `---` and `+++` before its hunks: a file of that name, without a word about its mode. */
function oldFormatChange(reader) {
    const names = twoNames(reader);
    if (names === null)
        return null;
    const kind = names.old === NO_FILE ? 'add' : names.new === NO_FILE ? 'delete' : 'modify';
    const path = (kind === 'delete' ? names.old : names.new).slice(2);
    const [old, now] = [kind === 'add' ? NO_FILE : `a/${path}`, kind === 'delete' ? NO_FILE : `b/${path}`];
    if (path === '' || names.old !== old || names.new !== now)
        return refuse(reader, 'names without the beginnings a/ and b/, or of two files');
    const body = readBody(reader, kind, true);
    if (body === null)
        return null;
    return {
        path,
        oldPath: null,
        kind,
        content: 'text',
        oldMode: null,
        newMode: null,
        ...body,
        gitHeader: false,
    };
}


/***/ }),

/***/ 89158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f2: () => (/* binding */ recordingSpawn),
/* harmony export */   fk: () => (/* binding */ TRANSCRIPT)
/* harmony export */ });
/* unused harmony export shapeOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21814);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29348);
/**
 * What the Codex CLI answered in a run, without a word of the service: for holding the emulator to what the real service
 * does. Titles, labels, bodies and diffs can hold secrets that nobody has in a list, so nothing is taken out of an answer:
 * only what is known to be the CLI's own is let in.
 */



/** The file of a run that holds it. */
const TRANSCRIPT = 'cloud/transcript.json';
/** Every word that the CLI itself puts into an error, as observed. What is none of these is not let in. */
const OWN_WORDS = new Set(`Error http error create_task get_task_details list_sibling_turns list_tasks failed GET POST Decode for succeeded but no
  task id found sending request url Task metadata missing from details Not signed in Please run codex login to sign with
  ChatGPT then re-run cloud environment not available environments are this workspace label is ambiguous must be empty
  diff it may still be running Attempt only attempt(s) Failed to read CA certificate file load certificates selected by
  query provided via stdin received input list Bad Request Unauthorized Forbidden Found Timeout Many Requests Internal
  Server Gateway Service Unavailable Too unexpected argument`.split(/\s+/));
/** Words with signs of punctuation around them. */
const WORD = /^(['"`(]*)(.*?)(['"`).,;:]*)$/;
const LONGEST_LINE = 600;
const FOREIGN = '·';
/** Remembers the shape of every answer that the CLI gives to a cloud command. */
function recordingSpawn(spawn) {
    const answers = [];
    const recording = async (request) => {
        const result = await spawn(request);
        if (request.args[0] === 'cloud')
            answers.push(shapeOf(request.args, result));
        return result;
    };
    return { spawn: recording, answers };
}
/** The shape of one answer. */
function shapeOf(args, result) {
    const [, command = ''] = args;
    const { ended, exitCode, stdout, stderr } = result;
    const page = command === 'list' ? pageOf(stdout) : null;
    return {
        command,
        args: args.map((arg) => arg.replace(/^--cursor=.*/s, '--cursor=<cursor>')),
        ended,
        exit_code: exitCode,
        stdout: page === null ? linesOf(command, stdout) : [],
        stderr: ownWords((0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(stderr)),
        page,
    };
}
function linesOf(command, stdout) {
    if (stdout === '')
        return [];
    if (command === 'exec')
        return [/^https:\/\/chatgpt\.com\/codex\/tasks\/[\w-]+\n?$/.test(stdout) ? 'address of a task' : FOREIGN];
    if (command === 'diff')
        return [stdout.startsWith('diff --git ') ? 'diff --git' : FOREIGN];
    if (command !== 'status')
        return [FOREIGN];
    const start = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stdout.slice(0, 200));
    const word = /^\[(READY|PENDING|APPLIED|ERROR)\] /.exec(start)?.[1];
    // A title may have lines of its own; what follows it stands at the end.
    const end = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stdout.slice(-LONGEST_LINE)).trimEnd();
    const [second = '', third = ''] = end.split('\n').slice(-2);
    return [word === undefined ? FOREIGN : `[${word}] title`, placeOf(second), sizeOf(third)];
}
/** The line of the environment and the age. */
function placeOf(line) {
    const age = /(?:^| {2}• {2})(?:\d+[smhd] ago|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d)$/.exec(line);
    if (age === null)
        return FOREIGN;
    return age.index === 0 ? 'age' : 'label  •  age';
}
function sizeOf(line) {
    if (line === 'no diff')
        return line;
    return /^\+\d+\/-\d+ • \d+ files?$/.test(line) ? '+n/-n • n files' : FOREIGN;
}
/** Keys are the CLI's own, but for those of what it might print unread. */
function pageOf(stdout) {
    try {
        const page = JSON.parse(stdout);
        const tasks = isObject(page) && Array.isArray(page.tasks) ? page.tasks.filter(isObject) : [];
        return isObject(page) ? { keys: kindsOf(page), tasks: tasks.map(kindsOf) } : null;
    }
    catch {
        return null;
    }
}
function kindsOf(value) {
    const known = Object.entries(value).filter(([key]) => /^[a-z_]{1,40}$/.test(key));
    return Object.fromEntries(known.map(([key, one]) => [key, kindOf(key, one)]));
}
function kindOf(key, value) {
    if (key === 'status' && typeof value === 'string' && /^(?:ready|pending|applied|error)$/.test(value))
        return value;
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'list' : typeof value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The line with a sign for whatever is not the CLI's own; what a decoder says is cut off, since it quotes the body. */
function ownWords(line) {
    const told = line.slice(0, LONGEST_LINE).replace(/(Decode error for \S+:).*/, '$1');
    const words = told.split(/\s+/).filter(Boolean);
    const shown = words.map((word, at) => ownWord(word, words[at - 1] ?? ''));
    return shown.filter((word, at) => word !== FOREIGN || shown[at - 1] !== FOREIGN).join(' ');
}
function ownWord(word, before) {
    const [, open = '', core = '', close = ''] = WORD.exec(word) ?? [];
    if (OWN_WORDS.has(core))
        return word;
    // The status of an answer stands behind this word and nowhere else.
    if (/^\d{3}$/.test(core) && before === 'failed:')
        return word;
    const base = `https://${_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR_HOST */ .Sz}${_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .API_PREFIX */ .m4}`;
    return core.startsWith(`${base}/`) ? `${open}${pathOf(core.slice(base.length))}${close}` : FOREIGN;
}
/** The path of a request without ids and query. */
function pathOf(path) {
    const parts = (path.split('?')[0] ?? '').split('/');
    const own = ['', 'tasks', 'list', 'environments', 'by-repo', 'github', 'turns', 'sibling_turns'];
    return parts.map((part) => (own.includes(part) ? part : '<id>')).join('/');
}


/***/ }),

/***/ 36403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ shortGaps),
/* harmony export */   bm: () => (/* binding */ FIRST_GAP_MS),
/* harmony export */   ml: () => (/* binding */ growingGapMs),
/* harmony export */   qN: () => (/* binding */ untilNextMs),
/* harmony export */   wt: () => (/* binding */ poll)
/* harmony export */ });
/** Calls `read` until it returns something other than undefined, the deadline passes or the signal aborts. */
async function poll(read, options) {
    const { clock, gapMs, deadline, signal } = options;
    for (;;) {
        if (signal.aborted)
            return { ended: 'aborted' };
        const remaining = deadline - clock.now();
        if (remaining <= 0)
            return { ended: 'deadline' };
        const value = await read();
        if (value !== undefined)
            return { ended: 'done', value };
        await clock.sleep(Math.min(gapMs(), Math.max(0, deadline - clock.now())), signal);
    }
}
/** The shortest gap between two reads, where the interval is not shorter. */
const FIRST_GAP_MS = 2000;
const GROWTH = 1.5;
/** The gap after so many reads: short at first, then up to the whole interval. In milliseconds. */
function growingGapMs(reads, intervalMs) {
    return Math.min(intervalMs, FIRST_GAP_MS * GROWTH ** (reads - 1));
}
/** How many gaps are shorter than the interval. */
function shortGaps(intervalMs) {
    return Math.max(0, Math.ceil(Math.log(intervalMs / FIRST_GAP_MS) / Math.log(GROWTH)));
}
/** Milliseconds until the clock shows the next multiple of this time: whoever waits so wakes with all others. */
function untilNextMs(ms, clock) {
    return ms - (clock.now() % ms);
}


/***/ }),

/***/ 26742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseOf),
/* harmony export */   p: () => (/* binding */ failureEvent)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98211);
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
    // A task that an earlier session submitted is watched again, once there is what to watch it with.
    const watching = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'codex:resolved') ?? (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'cloud:submitted');
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitted'))
        return watching ? 'poll' : 'prepare';
    if ((0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(session, 'stage:started'))
        return 'stage';
    return (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitting') ? 'submit' : 'prepare';
}


/***/ }),

/***/ 88596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   QC: () => (/* binding */ builtOf),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   og: () => (/* binding */ disagreements),
/* harmony export */   yN: () => (/* binding */ RunSummary)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _control_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3691);
/* harmony import */ var _diff_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73311);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99341);
/**
 * `run-summary.json`, the camelCase twin of the manifest that downstream readers of codex-orchestrator expect.
 * Derived from the manifest and the results of the roles alone, so the two cannot disagree by accident.
 */







const CloudExecutionSummary = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(Object.fromEntries(Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudExecution */ .QZ.shape).map(([name, schema]) => [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name), schema])));
const CloudFallbackSummary = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(Object.fromEntries(Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .CloudFallback */ .gb.shape).map(([name, schema]) => [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name), schema])));
/** `run-summary.json`. */
const RunSummary = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    taskId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    runId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .MODES */ .FN),
    evidence: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE */ .S4).nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im).nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE).nullable(),
    plan: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        items: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            description: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            requiresCloud: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
            runnable: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
            selected: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
            parentPipeline: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
        })),
        targetId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    }),
    build: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        subtaskId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .MODES */ .FN),
        runId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        success: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
        artifacts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
        notes: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
        cloudExecution: CloudExecutionSummary.nullable(),
    }),
    test: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        subtaskId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        success: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
        reports: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['passed', 'failed']), details: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
        runId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    }),
    review: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        summary: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        decision: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ approved: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(), feedback: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    }),
    cloudExecution: CloudExecutionSummary.nullable(),
    cloudFallback: CloudFallbackSummary.nullable(),
    diff: _diff_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Diff */ .oO,
    failure: _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR.nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_control_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Approval */ .CP).optional(),
    guardrailStatus: _control_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardrailStatus */ .wP.optional(),
    branch: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    headSha: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    commitEvidence: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['pinned', 'proven']).nullable(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
});
/** The subtask of the run: the one stage that was its target, else its pipeline, else the scenario's only stage. */
function targetOf({ plan_target_id, pipeline_id, commands, task_id }) {
    return plan_target_id ?? pipeline_id ?? commands[0]?.id ?? task_id;
}
/** The stage that was the target of the run; null where all of its pipeline were. */
function namedTarget(manifest) {
    return manifest.plan_target_id ?? (manifest.pipeline_id === undefined ? targetOf(manifest) : null);
}
/** What the planner said of a stage; of an older record, what can be told from what became of the stage. */
function planItemOf(item, manifest) {
    const { id, title: description, selected, requires_cloud, runnable, parent_pipeline } = item;
    if (selected === undefined || requires_cloud === undefined || runnable === undefined)
        return {
            id,
            description,
            requiresCloud: item.kind === 'cloud',
            runnable: true,
            selected: manifest.pipeline_id === undefined ? id === targetOf(manifest) : item.status !== 'skipped',
        };
    const parent = parent_pipeline === undefined ? {} : { parentPipeline: parent_pipeline };
    return { id, description, requiresCloud: requires_cloud, runnable, selected, ...parent };
}
/** The summary of a run as its manifest stands. */
function summarize(manifest, roles) {
    const target = targetOf(manifest);
    const cloudExecution = manifest.cloud_execution === null ? null : camelise(manifest.cloud_execution);
    const { task_id: taskId, run_id: runId, execution_mode: mode } = manifest;
    return {
        version: 1,
        taskId,
        runId,
        mode,
        evidence: manifest.evidence,
        outcome: manifest.outcome,
        reason: manifest.reason,
        plan: {
            items: manifest.commands.map((item) => planItemOf(item, manifest)),
            targetId: namedTarget(manifest),
        },
        build: {
            subtaskId: target,
            mode,
            runId,
            success: roles.build?.success ?? false,
            artifacts: [...(roles.build?.artifacts ?? [])],
            notes: roles.build?.notes ?? null,
            cloudExecution,
        },
        test: {
            subtaskId: target,
            success: roles.test?.success ?? false,
            reports: [...(roles.test?.reports ?? [])],
            runId,
        },
        review: roles.review ?? {
            summary: 'Not reached',
            decision: { approved: false, feedback: 'The run ended before the review' },
        },
        cloudExecution,
        cloudFallback: manifest.cloud_fallback ? camelise(manifest.cloud_fallback) : null,
        diff: manifest.diff,
        failure: manifest.failure,
        ...(manifest.approvals ? { approvals: manifest.approvals } : {}),
        ...(manifest.guardrail_status ? { guardrailStatus: manifest.guardrail_status } : {}),
        branch: manifest.branch,
        headSha: manifest.head_sha,
        commitEvidence: manifest.commit_evidence,
        timestamp: manifest.updated_at,
    };
}
/** Names of the summary's fields that do not say what the manifest says; empty where the two agree. */
function disagreements(summary, manifest) {
    const { build, test: _, review: __, ...expected } = summarize(manifest, { build: null, test: null, review: null });
    // Where no target was named, a summary of an older run has the pipeline in its place.
    const target = targetOf(manifest);
    if (summary.plan?.targetId === target)
        expected.plan.targetId = target;
    const told = {
        ...summary,
        'build.cloudExecution': summary.build?.cloudExecution,
    };
    // What the manifest does not have, the summary must not claim.
    const optional = { approvals: undefined, guardrailStatus: undefined };
    const wanted = { ...optional, ...expected, 'build.cloudExecution': build.cloudExecution };
    return Object.entries(wanted)
        .filter(([name, value]) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(told[name], value))
        .map(([name]) => name);
}
function camelise(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name), value]));
}
/** The builder's result as the record tells it. */
function builtOf(manifest, { success, files }) {
    return {
        subtaskId: targetOf(manifest),
        mode: manifest.execution_mode,
        runId: manifest.run_id,
        success,
        artifacts: files.map(({ path }) => ({
            path,
            description: describe(path),
        })),
        notes: manifest.failure?.guidance ?? null,
    };
}
function describe(path) {
    if (path.endsWith('.patch'))
        return 'Diff of the cloud task';
    if (path.endsWith('transcript.json'))
        return 'Shape of what the Codex CLI answered';
    return path.endsWith('.log') ? 'Log of a stage' : 'Log of all calls';
}


/***/ }),

/***/ 35429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ endOfStage),
/* harmony export */   Iq: () => (/* binding */ storyteller),
/* harmony export */   Th: () => (/* binding */ epilogue),
/* harmony export */   XU: () => (/* binding */ judgedText),
/* harmony export */   pI: () => (/* binding */ storyLines)
/* harmony export */ });
/* unused harmony export ruleTable */
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99380);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2901);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73683);
/**
 * The story of a run for a terminal or a job log: a line per phase with the time since the start, a sign of life
 * while polling, then the rules, the outcome and where everything lies. A reader of events; it decides nothing.
 */






/** A subscriber that tells the story while it happens, a line at a time. `program` starts this program where it is read. */
function storyteller(write, program) {
    const stories = new Map();
    return (event, manifest) => {
        const { run_id: id, task_id: task } = event;
        // Several runs beside each other are told apart by their task.
        const several = event.event === 'run:started' && event.payload.cell !== undefined;
        const story = stories.get(id) ?? { lineFor: storyLines(program), head: several ? `${task}  ` : '' };
        stories.set(id, story);
        const line = story.lineFor(event, manifest);
        if (line !== null)
            write(`${story.head}${line.text.replaceAll('\n', `\n${story.head}`)}\n`);
    };
}
/** Makes the lines of one story: null for an event that is no part of it. */
function storyLines(program = 'codex-orchestrator') {
    let polls = 0;
    return (event, manifest) => {
        const line = lineOf(event, manifest, program);
        if (line === null)
            return null;
        if (event.event === 'cloud:polled')
            polls += 1;
        const elapsed = (Date.parse(event.timestamp) - Date.parse(manifest.started_at)) / 1000;
        const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line.words)}${event.event === 'cloud:polled' ? `, poll ${polls}` : ''}`;
        const head = `${elapsed.toFixed(1).padStart(7)}s  ${line.phase.padEnd(8)}`;
        const text = [words, ...(line.below ?? [])].map((row) => `${head} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row)}`).join('\n');
        return { phase: line.phase, words, text };
    };
}
/** What follows the story: rules, outcome, paths; for a reader beside the record, or for one who is elsewhere. */
function epilogue(result, reader, next = (0,_next_js__WEBPACK_IMPORTED_MODULE_4__/* .nextCommand */ .hQ)(result, reader)) {
    const { manifest, verdict, guidance, opinions } = result;
    const run = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
    const diff = manifest.diff.path === null ? [] : [`  diff      ${manifest.diff.path}`];
    const unmet = verdict.policy.unmet_requirement;
    const cure = (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .cureOfBlock */ .SX)(result);
    return [
        ...(verdict.findings.length > 0 ? ['', ruleTable(verdict.findings)] : []),
        '',
        `${(0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence, manifest).toUpperCase()}  ${verdict.reason ?? ''}`.trimEnd(),
        `  ${(0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonInWords */ .jA)(result)}`,
        ...(verdict.reason === null
            ? []
            : [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_next_js__WEBPACK_IMPORTED_MODULE_4__/* .typable */ .aF)(guidance, reader), 1000)}`, `  explained ${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(verdict.reason)}`]),
        `  verdict   ${verdict.policy.verdict} for ${verdict.policy.event}${unmet === null ? '' : `: ${unmet}`}`,
        ...(cure === null ? [] : [`            ${cure}`]),
        ...opinions.map(({ stage, text }) => `  review    ${stage}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, 1000)}`),
        ...result.notices.map((notice) => `  note      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(notice)}`),
        `  manifest  ${run}/manifest.json`,
        `  summary   ${run}/run-summary.json`,
        `  events    ${run}/events.jsonl`,
        `  gate      ${run}/verdict.json`,
        ...(manifest.cloud_execution?.log_path ? [`  calls     ${manifest.cloud_execution.log_path}`] : []),
        ...manifest.commands.flatMap(({ id, status, log_path: log }) => status === 'failed' && log && log !== manifest.cloud_execution?.log_path
            ? [`  log       ${log}, of stage ${id}`]
            : []),
        ...diff,
        ...(result.history === null ? [] : [`  history   ${result.history}`]),
        `  next      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(next, 1000)}`,
        '',
    ].join('\n');
}
/** A judgement of a saved run. */
function judgedText({ manifest, findings, outcome, reason, contradictions }) {
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeInWords */ .Lz)(outcome, manifest.evidence ?? null, manifest).toUpperCase();
    const table = findings.length > 0 ? [ruleTable(findings), ''] : [];
    const against = contradictions.map((line) => `  against   ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line)}`);
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
        const idle = status === 'not_applicable' && actual !== '';
        const words = status === 'failed'
            ? `${title}: expected ${expected}, found ${actual}`
            : idle
                ? `${title}: ${actual}`
                : title;
        return `  ${sign.padEnd(4)}  ${rule.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(words)}`;
    });
    return rows.join('\n');
}
/** `nth`: which of the diffs of a best-of-N task, where it is not the first. */
function sizeOf({ nth, redacted, ...diff }) {
    const lines = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(diff.files ?? 0, 'file')}, +${diff.additions} -${diff.deletions}`;
    const hidden = redacted ? ', a secret in it was replaced' : '';
    const size = diff.status === 'available' ? `${lines}${hidden}` : diff.status;
    return nth === undefined ? size : `diff ${nth} of the attempts: ${size}`;
}
function lineOf(event, manifest, program) {
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
        case 'cloud:in_doubt':
            return {
                phase: 'submit',
                words: `in doubt: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(event.payload.candidates.length, 'task')} may be ours`,
                below: event.payload.candidates.map(({ url, word }) => `${url} (${word})`),
            };
        case 'call:retrying': {
            const { call, code, wait_ms } = event.payload;
            const phase = call === 'diff' ? 'diff' : 'submit';
            return { phase, words: `${call} failed: ${code}; again in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(wait_ms)}` };
        }
        case 'diff:attempt':
        case 'diff:fetched':
            return { phase: 'diff', words: sizeOf(event.payload) };
        case 'run:failed':
            return { phase: event.payload.phase, words: `${event.payload.code}: ${event.payload.message}` };
        case 'test:completed': {
            const failed = event.payload.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
            return {
                phase: 'assert',
                words: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(event.payload.findings.length, 'rule')}, ${failed.length} failed`,
            };
        }
        case 'run:completed': {
            const { outcome, verdict } = event.payload;
            const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeInWords */ .Lz)(outcome, manifest.evidence, manifest);
            return { phase: 'gate', words: `${word}, verdict ${verdict}` };
        }
        case 'apply:completed': {
            const { status, files, message } = event.payload;
            const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, 'file')} by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOf */ .dn)(event.payload.by)}`;
            return {
                phase: 'apply',
                words: status === 'succeeded' ? `staged ${words}` : `not applied: ${message}`,
            };
        }
        default:
            return lineOfControl(event, program);
    }
}
/** What somebody asked of the run, or is asked to do. */
function lineOfControl(event, program) {
    switch (event.event) {
        case 'apply:started':
            return { phase: 'apply', words: `begun by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOf */ .dn)(event.payload.by)}` };
        case 'credential:checked':
            return { phase: 'admit', words: `login: ${(0,_login_js__WEBPACK_IMPORTED_MODULE_3__/* .healthInWords */ .$J)(event.payload)}` };
        case 'credential:rotated':
            return { phase: 'login', words: (0,_login_js__WEBPACK_IMPORTED_MODULE_3__/* .rotationInWords */ .Hz)(event.payload) };
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
                words: `${event.event.slice('run:'.length)} by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        case 'approval:requested': {
            const command = `${program} approve --run ${event.run_id} --stage ${event.payload.stage}`;
            return { phase: 'approve', words: `stage ${event.payload.stage} waits for an approval: ${command}` };
        }
        case 'approval:granted':
            return {
                phase: 'approve',
                words: `stage ${event.payload.stage} is approved by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        default:
            return null;
    }
}
function subjectOf({ scenario, pipeline }) {
    if (pipeline === undefined)
        return `scenario ${scenario}`;
    const { id, stages } = pipeline;
    const out = stages.filter(({ selected }) => !selected).map((stage) => stage.id);
    const left = out.length === 0 ? ',' : `, leaving out ${out.join(', ')},`;
    return `pipeline ${id}, ${stages.length - out.length} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(stages.length, 'stage')}${left}`;
}
/** How a stage ended, in one line; where its log lies only where somebody will want to read it. */
function endOfStage(ended) {
    const { stage, status, summary, duration_ms, allowed_failure, log } = ended;
    if (status === 'skipped')
        return `${stage} ${summary ?? 'not run'}`;
    const took = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(duration_ms);
    if (status === 'succeeded')
        return `${stage} succeeded in ${took}`;
    const allowed = allowed_failure ? ', as it is allowed to' : '';
    const where = log === null ? '' : `; log ${log.path}`;
    return `${stage} failed${allowed}, after ${took}: ${summary ?? 'no reason given'}${where}`;
}


/***/ }),

/***/ 14717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ unlikeRecord),
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   Q: () => (/* binding */ visibleDiff),
/* harmony export */   Si: () => (/* binding */ spelledOut),
/* harmony export */   Ty: () => (/* binding */ diffBlock),
/* harmony export */   gH: () => (/* binding */ diffJson)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cloud_diff_concerns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44097);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20447);
/**
 * The diff of a run for those who review it: its files with counts and concerns, and its text. Bounded, and harmless
 * wherever it is printed; only the field of a JSON document holds the text as it was fetched.
 */





const MAX_DIFF_CHARACTERS = 60_000;
const MAX_FILES = 60;
const MAX_PATH_CHARACTERS = 160;
/** The diff of a run as text; empty where it has none. */
async function diffText({ manifest, folder }) {
    const path = `cloud/${manifest.diff?.path?.split('/').at(-1)}`;
    // A foreign record may name anything.
    return (0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnFile */ .Z4)(path) ? ((await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), _manifest_record_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)) ?? '') : '';
}
/** The files of a diff and its text as a part of the summary; open where there is something to look at. */
function diffBlock({ diff: recorded }, diff) {
    if (diff === '')
        return '';
    const classified = (0,_cloud_diff_concerns_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyDiff */ .wP)(diff);
    const heading = `Diff: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(recorded.files ?? 0, 'file')}, +${recorded.additions} -${recorded.deletions}; fetched, not applied`;
    const rows = classified.files.slice(0, MAX_FILES).map(fileRow);
    const table = rows.length === 0 ? [] : [['| file | | | concerns |', '|---|---|---|---|', ...rows].join('\n')];
    const hidden = recorded.redacted ? ['A secret in it was replaced: it cannot be applied'] : [];
    const warned = [...hidden, ...troubles(classified), ...concernedIn(classified)];
    const parts = [
        `<details${warned.length > 0 ? ' open' : ''}><summary>${heading}</summary>`,
        ...warned.map((line) => `**${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(line)}**`),
        ...table,
        ...moreThan(classified.files.length),
        `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(diff, 'diff', MAX_DIFF_CHARACTERS)}\n</details>`,
    ];
    return parts.join('\n\n');
}
function fileRow(file) {
    const concerns = file.concerns.map((concern) => _cloud_diff_concerns_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCERNS */ .I1[concern].words).join(', ');
    return `| ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(pathOf(file), MAX_PATH_CHARACTERS)} | ${kindOf(file)} | ${countsOf(file)} | ${concerns} |`;
}
/** The files of a diff, a line each, as text. */
function diffLines(diff) {
    if (diff === '')
        return [];
    const classified = (0,_cloud_diff_concerns_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyDiff */ .wP)(diff);
    const lines = classified.files.slice(0, MAX_FILES).map((file) => {
        const concerns = file.concerns.map((concern) => _cloud_diff_concerns_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCERNS */ .I1[concern].words).join(', ');
        const words = `${kindOf(file)}, ${countsOf(file)}${concerns === '' ? '' : `: ${concerns}`}`;
        return `  file      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(pathOf(file), MAX_PATH_CHARACTERS)}  ${words}`;
    });
    return [
        ...troubles(classified).map((line) => `  diff      ${line}`),
        ...lines,
        ...moreThan(classified.files.length).map((line) => `            ${line}`),
    ];
}
/** The files of a diff and what is to be known of them, for a program; null where there is no diff. */
function diffJson(diff) {
    if (diff === '')
        return null;
    const { problem, tooLarge, files } = (0,_cloud_diff_concerns_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyDiff */ .wP)(diff);
    return {
        problem,
        too_large: tooLarge,
        files: files.map(({ path, oldPath, kind, content, additions, deletions, concerns }) => ({
            path,
            old_path: oldPath,
            kind,
            content,
            additions,
            deletions,
            concerns,
        })),
    };
}
/** The text of a diff where a terminal or a job log would obey some of it: whatever does is spelled out. */
function visibleDiff(diff) {
    return spelledOut(diff)
        .replace(/^([ \t]*:):/gm, '$1\\u{3a}')
        .replaceAll('##[', '##\\u{5b}');
}
/** The text with what does not show, moves the cursor or reorders text spelled out. */
function spelledOut(text) {
    return text.replace(OBEYED, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
/** What does not show, moves the cursor or reorders text; a line break and a tab do what they seem to. */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Why the diff is not the one of the record; null where it is. */
function unlikeRecord({ diff: recorded }, diff) {
    if (recorded?.status !== 'available')
        return `The run has no diff: ${recorded?.status ?? 'not recorded'}`;
    if (diff === '')
        return 'The diff is not in the run directory';
    return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(diff) === recorded.sha256 ? null : 'The diff was changed since it was fetched';
}
function pathOf({ path, oldPath }) {
    return oldPath === null ? path : `${oldPath} → ${path}`;
}
function kindOf({ kind, content }) {
    return `${kind.replace('_', ' ')}${content === 'text' ? '' : `, ${content}`}`;
}
function countsOf({ additions, deletions }) {
    return `+${additions} -${deletions}`;
}
function troubles({ problem, tooLarge }) {
    return [
        ...(problem === null ? [] : [`cannot be read as a git diff: ${problem}`]),
        ...(tooLarge === null ? [] : [`too large: ${tooLarge}`]),
    ];
}
/** How many files nobody should apply unread. */
function concernedIn({ files }) {
    const count = files.filter((file) => file.concerns.some((one) => _cloud_diff_concerns_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCERNS */ .I1[one].weight !== 'note')).length;
    return count === 0 ? [] : [`Look before you apply: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'file')} with concerns`];
}
function moreThan(count) {
    return count > MAX_FILES ? [`… and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count - MAX_FILES, 'more file')}`] : [];
}


/***/ }),

/***/ 22647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ nextForSaved),
/* harmony export */   aF: () => (/* binding */ typable),
/* harmony export */   hQ: () => (/* binding */ nextCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10814);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45919);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73683);
/**
 * The command to type next: what the failure table says for the reason, with what the record knows put in, so that it can
 * be typed as it stands. Where that is no use for this very run, the story of the run is.
 */





/** How this program is started where it is installed. */
const PROGRAM = 'codex-orchestrator';
/** The text with every command of this program as the reader can type it; one who is elsewhere has it installed. */
function typable(text, { program } = { program: PROGRAM }) {
    return text.replace(/\bcodex-orchestrator(?= [a-z])/g, () => program);
}
/** Where the task of a launch in doubt can be looked for without the record of the run. */
const LIST = 'codex cloud list --json --env <environment>';
/**
 * The command to type next. Without a reader beside the record it is for one who is elsewhere, as that of a job log is.
 */
function nextCommand({ manifest, folder: place }, reader) {
    const folder = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
    const { reason } = manifest;
    const story = `${PROGRAM} show ${folder}`;
    const said = reason === null ? null : _lib_explanations_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPLANATIONS */ .n[reason].next.replace('<run>', folder);
    const command = said === null ? `${PROGRAM} assert ${folder}` : (usable(said, manifest, reader !== undefined) ?? story);
    if (reader === undefined || !/^codex-orchestrator\b/.test(command))
        return command;
    // Help is the same everywhere.
    const where = / help /.test(command) ? '' : rootOf(place, folder, reader.here);
    return `${reader.program}${command.slice(PROGRAM.length)}${where}`;
}
/** The flag that leads to a run that lies in another working directory than the one the command is typed in. */
function rootOf(place, folder, here) {
    const inside = folder.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if (!place?.endsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}${inside}`))
        return '';
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(here, place.slice(0, -inside.length));
    const word = root === '' ? null : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(root);
    return word === null ? '' : ` --root ${word}`;
}
/** The command with what the record knows; null where it would do nothing for this run. */
function usable(command, manifest, beside) {
    const { cloud_execution: cloud, branch, run_id: id } = manifest;
    // Nobody but the process that played it knows of the task, and no login is asked for.
    if (manifest.evidence === 'rehearsal' && /^codex (?:cloud|login)/.test(command))
        return null;
    if (/ doctor\b/.test(command))
        return `${command}${ofPipeline(manifest)}`;
    if (/ resume /.test(command)) {
        if (beside && isLeft(manifest))
            return `${PROGRAM} resume --run ${id}`;
        if ((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlayed */ ._l)(manifest))
            return null;
        if (cloud?.task_id)
            return `codex cloud status ${cloud.task_id}`;
        return manifest.reason === 'launch_in_doubt' ? usable(LIST, manifest, beside) : null;
    }
    const known = {
        '<task>': cloud?.task_id,
        '<environment>': cloud?.environment_id,
        '<branch>': branch,
    };
    let complete = true;
    const filled = command.replaceAll(/<\w+>/g, (name) => {
        const word = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(known[name] ?? '');
        complete &&= word !== null;
        return word ?? name;
    });
    return complete ? filled : null;
}
/** The flag by which the doctor looks at stages on this machine, and not at a run in the cloud. */
function ofPipeline({ execution_mode: mode, pipeline_id: id }) {
    const word = mode === 'mcp' ? (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(id ?? '') : null;
    return word === null ? '' : ` --pipeline ${word}`;
}
/** True where a run that gave up may be gone on with, as far as its manifest tells. */
function isLeft(manifest) {
    const { execution_mode: mode, cloud_execution: cloud, commands, diff, reason } = manifest;
    // Past its deadline a run goes on only with a cloud task that is known.
    if (reason === 'deadline_exceeded' && !cloud?.task_id)
        return false;
    if (mode === 'mcp')
        return !commands.some(({ status, allowed_failure }) => status === 'failed' && !allowed_failure);
    const ended = cloud?.status === 'error' ||
        (cloud?.status === 'ready' && diff.status !== 'pending' && diff.status !== 'error');
    return !(0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlayed */ ._l)(manifest) && !ended;
}
/** The command to type next for a saved run; null for one of another orchestrator, or that left no verdict. */
function nextForSaved(run, reader) {
    const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOfSaved */ .gz)(run);
    if (result !== null)
        return nextCommand(result, reader);
    if (run.events.length === 0 || run.ended)
        return null;
    const inside = `.runs/${run.taskId}/cli/${run.runId}`;
    return `${reader.program} status ${run.runId}${rootOf(run.folder, inside, reader.here)}`;
}


/***/ }),

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ outcomeInWords),
/* harmony export */   QQ: () => (/* binding */ judgedJson),
/* harmony export */   SX: () => (/* binding */ cureOfBlock),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gz: () => (/* binding */ resultOfSaved),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _report_kept_here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87990);
/* harmony import */ var _report_reviewer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95492);



/** The outcome as it is shown: a rehearsal never without the word beside it, and what it checks where it is no canary. */
function outcomeInWords(outcome, evidence, { configuration_check: check } = {}) {
    if (evidence !== 'rehearsal')
        return outcome;
    return `${outcome} (${check ? 'configuration check, a rehearsal' : 'rehearsal'})`;
}
/** What a run is called wherever it needs a name. */
function nameOf({ configuration_check: check, }) {
    return check ? 'Codex configuration check' : 'Codex canary';
}
/** What happened, in one sentence. */
function reasonInWords({ verdict, guidance }) {
    return verdict.reason === null ? guidance : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[verdict.reason].title;
}
/** What to do about a pass that the policy does not take for one; null for any other result. */
function cureOfBlock({ verdict: { outcome, policy } }) {
    if (outcome !== 'pass' || policy.unmet_requirement === null)
        return null;
    return `Give the event ${policy.event} a run that meets it, or say events.${policy.event}.require in a policy of your own`;
}
/** What a closed record came to; null where the run has not ended, or is no run of ours. */
function resultOfSaved({ folder, manifest, events, verdict, feedback }) {
    if (verdict === null || events.length === 0)
        return null;
    const whole = manifest;
    return {
        manifest: whole,
        verdict,
        guidance: feedback,
        opinions: (0,_report_reviewer_js__WEBPACK_IMPORTED_MODULE_2__/* .opinionsOf */ .Z)(whole),
        folder,
        notices: (0,_report_kept_here_js__WEBPACK_IMPORTED_MODULE_1__/* .keptHere */ .Z)(whole),
        history: null,
    };
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

/***/ 61753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   P: () => (/* binding */ timelineBlock)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98211);
/**
 * When the parts of a run began and ended, and the same as a Mermaid chart. Pure; a part that never came to its end goes on
 * to the last event of the run, and is marked.
 */


/** More than any pipeline has whose chart can be read. */
const MAX_PARTS = 40;
const MAX_NAME_CHARACTERS = 40;
/** The parts of a run in order; none of a run without events. */
function partsOf(events) {
    const [first, last] = [events[0], events.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const end = timeOf(last);
    const begun = events.find(({ event }) => event === 'cloud:submitting' || event === 'stage:started');
    const prepare = {
        ...{ section: 'Run', name: 'prepare', fromMs: timeOf(first), bad: false },
        toMs: timeOf(begun ?? last),
    };
    const built = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'build:completed').at(-1);
    const judge = built === undefined
        ? []
        : [{ section: 'Run', name: 'judge', fromMs: timeOf(built), toMs: end, bad: false }];
    return [prepare, ...stagesOf(events, end), ...cloudOf(events, end), ...judge].slice(0, MAX_PARTS);
}
function stagesOf(events, end) {
    const ends = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'stage:ended');
    return (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'stage:started').map((started) => {
        const { stage } = started.payload;
        const ended = ends.find((one) => one.payload.stage === stage && one.seq > started.seq);
        const failed = ended?.payload.status === 'failed' && !ended.payload.allowed_failure;
        return {
            section: 'Stages',
            name: `stage ${stage}`,
            fromMs: timeOf(started),
            toMs: ended === undefined ? end : timeOf(ended),
            bad: ended === undefined || failed,
        };
    });
}
function cloudOf(events, end) {
    const submitting = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitting');
    const submitted = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)(events, 'cloud:submitted');
    const begun = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'cloud:polled').find(({ payload }) => payload.status === 'running');
    const ended = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'cloud:ended').at(-1);
    const fetched = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'diff:fetched').at(-1);
    const part = (name, from, to) => from === undefined
        ? []
        : [
            {
                section: 'Cloud task',
                name,
                fromMs: timeOf(from),
                toMs: to === undefined ? end : timeOf(to),
                bad: to === undefined,
            },
        ];
    const work = part('work', begun ?? submitted, ended);
    return [
        ...part('submit', submitting, submitted),
        ...(begun === undefined ? [] : part('queue', submitted, begun)),
        ...(ended?.payload.status === 'error' ? work.map((one) => ({ ...one, bad: true })) : work),
        // A task that failed has no diff to wait for.
        ...(ended?.payload.status === 'ready' || fetched !== undefined ? part('diff', ended, fetched) : []),
    ];
}
/** The parts as a Mermaid chart in Markdown; empty where there is nothing to see in one. */
function timelineBlock(events) {
    const parts = partsOf(events);
    if (parts.length < 2)
        return '';
    const lines = [];
    for (const section of ['Run', 'Stages', 'Cloud task']) {
        const own = parts.filter((part) => part.section === section);
        if (own.length > 0)
            lines.push(`  section ${section}`, ...own.map(taskLine));
    }
    const head = ['gantt', '  dateFormat x', '  axisFormat %H:%M:%S'];
    const chart = ['```mermaid', ...head, ...lines, '```'].join('\n');
    const total = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSpan */ .wL)(Math.max(...parts.map(({ toMs }) => toMs)) - (parts[0]?.fromMs ?? 0));
    return `<details><summary>Timeline: ${total}</summary>\n\n${chart}\n\n</details>`;
}
function taskLine({ name, fromMs, toMs, bad }) {
    return `  ${chartLabel(name)}, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSpan */ .wL)(toMs - fromMs)} :${bad ? 'crit' : 'done'}, ${fromMs}, ${toMs}`;
}
/** Foreign text where Mermaid would take signs for its own: letters, digits and a few signs are all that stays. */
function chartLabel(text) {
    const label = text.replace(/[^\p{L}\p{N} ._-]+/gu, '_');
    return label.length <= MAX_NAME_CHARACTERS ? label : `${label.slice(0, MAX_NAME_CHARACTERS - 1)}…`;
}
function timeOf({ timestamp }) {
    return Date.parse(timestamp);
}


/***/ }),

/***/ 56511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ seenInWords),
/* harmony export */   C7: () => (/* binding */ TREND_UNREAD),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Lx: () => (/* binding */ rateInWords),
/* harmony export */   P3: () => (/* binding */ trendBlock),
/* harmony export */   Zb: () => (/* binding */ changeInWords)
/* harmony export */ });
/* unused harmony export movingRate */
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/* harmony import */ var _history_trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79236);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);



/** Results that one point of the chart is made of. */
const WINDOW = _history_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH */ .Pl;
const MAX_POINTS = 60;
/** `new`, or `seen 3 times since 2026-01-01`; empty where no history is known. */
function seenInWords(failure, before) {
    const seen = before === null ? null : (0,_history_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .seenBefore */ .v$)(failure, before.records);
    if (seen === null)
        return '';
    if (seen.since === null)
        return 'new';
    return `seen ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(seen.times, 'time')} since ${seen.since.at.slice(0, 10)}`;
}
/** `9 of 10 passed, 60–98 %`, or that this is too little to say. */
function rateInWords({ passed, of, interval, sufficient }) {
    const words = `${passed} of ${of} passed`;
    if (!sufficient)
        return `${words}; insufficient data under ${_history_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH */ .Pl}`;
    return `${words}, ${percent(interval.low)}–${percent(interval.high)} % (95 % confidence)`;
}
/** `alarm since 2026-01-01`, or what there is in its place. */
function changeInWords({ alarmed, changes }) {
    const last = changes.at(-1);
    if (last === undefined)
        return 'no change';
    if (alarmed)
        return `alarm: it fails more often since ${last.since.at.slice(0, 10)}`;
    return `recovered ${last.recovered?.at.slice(0, 10) ?? ''} from a change of ${last.since.at.slice(0, 10)}`;
}
function percent(share) {
    return Math.round(share * 100);
}
/** What a summary says in place of the trend of a live run where no history was read. */
const TREND_UNREAD = 'The history was not read for this summary, so no trend stands here: the next run tells it.';
/** The trend of every series as a part of the summary; empty where nothing is known. */
function trendBlock(before) {
    if (before === null || before.trend.records === 0)
        return '';
    const { series, durations, spend, records } = before.trend;
    const rows = series.map((one) => `| ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(one.name, 80)} | ${rateInWords(one.rate)} | ${changeInWords(one)} | ${one.flakes} |`);
    const { p50Ms, p95Ms } = durations.total_ms;
    const took = p50Ms === null || p95Ms === null ? [] : [`took ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(p50Ms)} (p50), ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSpan */ .wL)(p95Ms)} (p95)`];
    const cost = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(spend.day.attempts, 'attempt')} spent in 24 hours, ${spend.month.attempts} in 30 days`;
    return [
        `<details><summary>Trend of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(records, 'live run')}</summary>`,
        ['| of | first attempts | change | flakes |', '|---|---|---|---|', ...rows].join('\n'),
        [...took, cost].join('; '),
        ...series.slice(0, MAX_CHARTS).flatMap(chartOf),
        '</details>',
    ].join('\n\n');
}
const MAX_CHARTS = 3;
/** The share of passes among the last ten results, point by point; nothing where there are fewer. */
function movingRate(results) {
    const decided = results.filter(({ outcome }) => outcome === 'pass' || (0,_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .isBad */ .e2)(outcome));
    return decided.flatMap(({ at }, index) => {
        const window = decided.slice(Math.max(0, index + 1 - WINDOW), index + 1);
        if (window.length < WINDOW)
            return [];
        return [{ at, share: window.filter(({ outcome }) => outcome === 'pass').length / WINDOW }];
    });
}
function chartOf({ name, results }) {
    const points = movingRate(results).slice(-MAX_POINTS);
    if (points.length < 2)
        return [];
    const [first, last] = [points[0], points.at(-1)];
    const lines = [
        // The line of the default theme can hardly be seen.
        '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#1f883d"}}}}%%',
        'xychart-beta',
        `  title "Passed of the last ${WINDOW}, in percent"`,
        `  x-axis "${first?.at.slice(0, 10)} to ${last?.at.slice(0, 10)}" 1 --> ${points.length}`,
        '  y-axis 0 --> 100',
        `  line [${points.map(({ share }) => percent(share)).join(', ')}]`,
    ];
    return [`**${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(name, 80)}**`, ['```mermaid', ...lines, '```'].join('\n')];
}


/***/ }),

/***/ 87990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ keptHere)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/**
 * What a run that was asked of the cloud and stayed on this machine has to say of it: which guard or obstacle kept it
 * here, and what to do. Pure; reads nothing but the record, so that a saved run says the same.
 */

/** One notice for such a run, none for any other. */
function keptHere({ cloud_fallback: fallback }) {
    if (fallback == null)
        return [];
    const where = 'The cloud was asked for, and this ran on this machine';
    if (fallback.policy === 'dispatch_off')
        return [
            `${where}: cloud-dispatch is off. Leave cloud-dispatch out, or set it to on, for a run in the cloud`,
        ];
    const code = _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON_CODES */ .OE.find((known) => known === fallback.issues[0]?.code);
    const cure = code === undefined ? 'Do away with that for a run in the cloud' : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure;
    return [`${where}, by fallback: auto: ${fallback.reason}. ${cure}`];
}


/***/ }),

/***/ 95492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ review),
/* harmony export */   Z: () => (/* binding */ opinionsOf)
/* harmony export */ });
/* harmony import */ var _assert_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32223);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/**
 * The reviewer: from what the builder recorded and the tester found to one outcome with its reason, and words for
 * a person. Pure. Nothing but an unblemished record is a pass.
 */


/** What the stages of that role that ended well have said. */
function opinionsOf({ commands }) {
    return commands.flatMap(({ id, role, kind, status, summary }) => 
    // Records of earlier versions tell no role.
    (role ?? kind) === 'review' && status === 'succeeded' && summary !== null
        ? [{ stage: id, text: summary }]
        : []);
}
/** Concludes a run. A recorded failure comes before what the rules say: it is why they fail. */
function review({ failure, findings, ruleReason, reports = [], opinions }) {
    const reason = failure?.code ?? ruleReason;
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    const warned = findings.filter(({ status, severity }) => status === 'failed' && severity === 'warn');
    const judged = findings.filter(({ status }) => status !== 'not_applicable').length;
    const summary = `${judged} rules judged, ${failed.length} failed, ${warned.length} warned`;
    const guidance = reason === null ? praise(warned) : feedbackOf(reason, failure, failed);
    const said = opinions.map(({ stage, text }) => `Review by stage ${stage}:\n${text}`);
    const feedback = [guidance, ...reported(reports, findings), ...said].join('\n\n');
    return {
        outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(reason),
        reason,
        guidance,
        review: { summary, decision: { approved: reason === null, feedback } },
    };
}
/** The reports that failed, in one paragraph; those of rules are told by the guidance. */
function reported(reports, findings) {
    const rules = new Set(findings.map(({ rule }) => rule));
    const lines = reports
        .filter(({ name, status }) => status === 'failed' && !rules.has(name))
        .map(({ name, details }) => `- ${name}: ${details}`);
    return lines.length === 0 ? [] : [`Tests that failed:\n${lines.join('\n')}`];
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


/***/ })

};
