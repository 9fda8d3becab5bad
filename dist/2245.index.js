export const id = 2245;
export const ids = [2245];
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
        needsTask: true,
        pointer: '/cloud_execution/task_id',
        cure: 'Look for the task in codex cloud list',
        judge: ({ manifest }) => {
            const id = manifest.cloud_execution?.task_id ?? null;
            const url = manifest.cloud_execution?.status_url ?? 'no address';
            const holds = id !== null && codex/* TASK_ID */.w9.test(id) && url === (0,protocol/* taskUrl */.Dl)(id);
            return (0,rule/* seen */.c)(holds, id === null ? 'an id' : (0,protocol/* taskUrl */.Dl)(id), id === null ? 'no id' : url);
        },
    },
    {
        id: 'submitted-once',
        title: 'Our own record shows exactly one submit, and its answer named this task',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needsTask: true,
        pointer: 'events.jsonl#',
        cure: 'Look for tasks of this run in codex cloud list; report it with the run directory',
        judge: judgeSubmit,
    },
    {
        id: 'ended-ready',
        title: 'The cloud task ended READY, read for this very task',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needsTask: true,
        pointer: '/cloud_execution/status',
        cure: 'Open the cloud task and read why it did not end READY',
        judge: judgeEnd,
    },
    {
        id: 'times-ordered',
        title: 'Start, submit, last poll and end follow each other',
        severity: 'error',
        modes: cloud_rules_CLOUD,
        needsTask: true,
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
        needsTask: true,
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
        needsTask: true,
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
        needsTask: true,
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
/** The events as they stood before the last apply: a longer row of them is what somebody else made. */
function applies(events) {
    return events.at(-1)?.event === 'apply:completed' ? [events.slice(0, -1)] : [];
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
const CONTRACT_VERSION = 2;
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

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ FINGERPRINT_VERSION),
/* harmony export */   Z7: () => (/* binding */ normalised),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   lj: () => (/* binding */ FINGERPRINT)
/* harmony export */ });
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/**
 * The fingerprint of a failure: the same for two runs that failed alike, whatever ids, times, numbers and places stood in
 * what they said. Versioned, since another way to normalise gives other fingerprints. Pure.
 */


/** Goes up with every change to `normalised`: fingerprints of different versions are never compared. */
const FINGERPRINT_VERSION = 1;
/** Twelve hex digits. */
const FINGERPRINT = /^[0-9a-f]{12}$/;
/** Longer lines say nothing more that two failures would share. */
const LONGEST_LINE = 300;
/** In this order: an address holds numbers, and so does what is no address. */
const VOLATILE = [
    [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]+/g, '<url>'],
    [/\btask_[a-z]_[0-9a-z]+/g, '<task>'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>'],
    [/\b\d{4}-\d\d-\d\d(?:[t ]\d\d[:-]\d\d(?:[:-]\d\d)?(?:[.-]\d+)?(?:z|[+-]\d\d:?\d\d)?)?/g, '<time>'],
    [/\b\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g, '<time>'],
    [/\b[a-z]:\\[^\s"'<>]+/g, '<path>'],
    [/(?<![\w<.])\.{0,2}\/[^\s"'<>]+/g, '<path>'],
    [/\b(?=[a-f]*\d)[0-9a-f]{7,}\b/g, '<hex>'],
    [/\d+(?:[.,]\d+)*/g, '<n>'],
];
/** A line without what differs from run to run. */
function normalised(line) {
    const lower = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line.slice(0, 10 * LONGEST_LINE), LONGEST_LINE).toLowerCase();
    return VOLATILE.reduce((text, [pattern, word]) => text.replace(pattern, word), lower);
}
/** The fingerprint of a failure: 12 hex digits of a SHA-256. */
function fingerprintOf({ phase, class: kind, line }) {
    return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)([FINGERPRINT_VERSION, phase, kind, normalised(line)].join('|')).slice(0, 12);
}


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ scenarioOf),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   Y3: () => (/* binding */ runPageOf),
/* harmony export */   YG: () => (/* binding */ HistoryRecord),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13963);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94295);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _manifest_diff_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73311);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98211);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99341);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7435);
/**
 * What the history keeps of one live run: a small record, made from what the run wrote and from what its job knows. Owns
 * the shape and its making; refuses to know where records are kept, and how many there are. Pure.
 */








/** The file of a run directory, and of nothing else. */
const RECORD_FILE = 'history-record.json';
/** A record is read where others could have written it, so no text in it is long. */
const short = (limit) => zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(limit);
const word = short(100).nullable();
const Ms = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).nullable();
const Count = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).max(1_000_000);
/** Of a workflow run at GitHub, or at a server of one's own. */
const RUN_PAGE = /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d{1,20}$/;
/** What caused an event: a person, or a program under a login of its own. */
const ACTOR_KINDS = ['person', 'bot'];
/** `history-record.json`: one live run. Fields that a later version adds are left out by an earlier reader. */
const HistoryRecord = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/),
    task_id: short(100),
    scenario: word.describe('Null where a pipeline was run'),
    cell: word.describe('Which cloud task of several; null for a run by itself'),
    nth: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr()
        .min(1)
        .max(100)
        .optional()
        .describe('Which of several tries of one scenario; the first alone is the statistic'),
    minimum_pass: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(100).optional().describe('How many of these tries have to pass'),
    workflow_run_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^\d{1,20}$/)
        .nullable()
        .describe('Null on the command line; so are attempt and job'),
    workflow_attempt: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(10_000).nullable(),
    workflow_run_url: short(300).regex(RUN_PAGE).optional().describe('Page of the workflow run'),
    plan: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^[0-9a-f]{8}$/)
        .optional()
        .describe('Of a shard the id of its plan; within one attempt its shards count as one'),
    job: word,
    repository: short(200).nullable(),
    sha: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40}$/)
        .nullable()
        .describe('Head commit of the event, not the merge of a pull request'),
    branch: short(255).nullable().describe('The branch that was run on'),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().describe('The event was about the default branch of the repository'),
    event: short(60),
    actor_kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(ACTOR_KINDS).nullable(),
    mode: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .MODES */ .FN),
    evidence: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('live'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im),
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE).nullable(),
    class: word.describe('Of the reason'),
    phase: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR.shape.phase.nullable().describe('How far the run had come when it failed'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .FINGERPRINT */ .lj).nullable().describe('Null for a pass'),
    fingerprint_version: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1),
    error_line: short(300).nullable().describe('What the fingerprint was made of; foreign text'),
    first_outcome: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im).describe('Before the run was opened again or tried again for its verdict'),
    durations: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        submit_ms: Ms,
        queue_ms: Ms.describe('Null where nothing told that the task had begun'),
        run_ms: Ms.describe('Since the submit where nothing told that the task had begun'),
        diff_ms: Ms,
        total_ms: Ms,
    }),
    polls: Count,
    spend: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).max(1), attempts: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).max(100) })
        .describe('What was asked of the quota, a launch in doubt included'),
    diff_status: _manifest_diff_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Diff */ .oO.shape.status.nullable(),
    diff_bytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(0).nullable(),
    cli_version: word,
    environment_hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .regex(/^[0-9a-f]{12}$/)
        .nullable(),
    action_version: word,
    cloud_task_url: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .max(300)
        .regex(/^https:\/\/chatgpt\.com\/codex\/tasks\/[A-Za-z0-9_-]{1,128}$/)
        .nullable(),
    artifact: short(300).nullable().describe('Id of the artifact with the whole run; null where there is none'),
    started_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    completed_at: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .VERDICTS */ .bk),
});
/** The record of a run that has ended; null for one that was no live run, or whose files do not tell enough. */
function recordOf(ended) {
    const { manifest, events, verdict, origin } = ended;
    const started = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'run:started')?.payload;
    if (started === undefined || manifest.evidence !== 'live' || verdict.evidence !== 'live')
        return null;
    const { cloud_execution: cloud, diff } = manifest;
    const { outcome, reason } = verdict;
    const environment = cloud?.environment_id ?? started.environment;
    const failure = failureOf(ended);
    const number = Number(origin?.workflowRunId);
    const record = {
        schema: 1,
        run_id: manifest.run_id,
        task_id: manifest.task_id,
        scenario: scenarioOf(started),
        cell: cellOf(started),
        ...(started.repeat === undefined
            ? {}
            : { nth: started.repeat.nth, minimum_pass: started.repeat.minimum_pass }),
        workflow_run_id: Number.isSafeInteger(number) && number > 0 ? String(number) : null,
        workflow_attempt: origin === null ? null : Number(origin.attempt) || null,
        ...(started.workflow_run?.plan === undefined ? {} : { plan: started.workflow_run.plan }),
        ...(RUN_PAGE.test(origin?.runUrl ?? '') ? { workflow_run_url: origin?.runUrl } : {}),
        job: origin?.job ?? null,
        repository: origin?.repository ?? started.repository,
        sha: started.head_sha ?? manifest.head_sha ?? null,
        branch: manifest.branch ?? started.branch,
        default_branch: origin?.onDefaultBranch ?? false,
        event: started.github_event,
        actor_kind: origin?.actorKind ?? null,
        mode: verdict.mode,
        evidence: 'live',
        outcome,
        reason,
        ...failure,
        fingerprint_version: _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .FINGERPRINT_VERSION */ .UZ,
        first_outcome: firstOutcome(events) ?? outcome,
        durations: durationsOf(events, manifest),
        polls: cloud?.poll_count ?? 0,
        spend: spendOf(events, manifest),
        diff_status: cloud == null ? null : (diff?.status ?? null),
        diff_bytes: diff?.bytes ?? null,
        cli_version: manifest.codex_cli?.version ?? null,
        environment_hash: environment === null ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(environment).slice(0, 12),
        action_version: ended.actionVersion,
        cloud_task_url: cloud?.status_url ?? null,
        artifact: null,
        started_at: manifest.started_at,
        completed_at: manifest.completed_at ?? manifest.updated_at,
        verdict: verdict.policy.verdict,
    };
    return HistoryRecord.safeParse(record).data ?? null;
}
/** The scenario that was run; null where a pipeline was named. */
function scenarioOf(started) {
    const named = started.pipeline === undefined || started.scenario_source !== undefined;
    return named ? started.scenario : null;
}
/** Which cloud task of several; the tries of one are the same. */
function cellOf({ cell, repeat }) {
    if (cell === undefined || repeat === undefined)
        return cell ?? null;
    return cell.replace(/-?r\d+$/, '') || null;
}
/** Page of the attempt that a record is of; null where the record does not tell it, or tells of another run. */
function runPageOf({ workflow_run_id: id, workflow_attempt: attempt, workflow_run_url: url, }) {
    if (url === undefined || !url.endsWith(`/actions/runs/${id}`))
        return null;
    return `${url}/attempts/${attempt ?? 1}`;
}
/** Class, phase and fingerprint of what went wrong; nothing for a pass. */
function failureOf({ manifest: { failure }, events, verdict, }) {
    const { reason, findings } = verdict;
    if (reason === null)
        return { class: null, phase: null, fingerprint: null, error_line: null };
    const kind = (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(reason);
    const rule = findings.find(({ severity, status }) => severity === 'error' && status === 'failed')?.rule;
    const said = failure?.code === reason ? (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'run:failed').at(-1)?.payload.message : undefined;
    const line = firstLine(said) ?? (rule === undefined ? reason : `rule ${rule}`);
    const phase = failure?.code === reason ? failure.phase : rule === undefined ? 'report' : 'assert';
    const fingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintOf */ .ax)({ phase, class: kind, line });
    return { class: kind, phase, fingerprint, error_line: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .normalised */ .Z7)(line), 300) };
}
function firstLine(text) {
    return text?.split('\n').find((line) => line.trim() !== '') ?? null;
}
/** What the first session came to: a later one may have made good what it lacked. */
function firstOutcome(events) {
    const reopened = events.findIndex(({ event }) => event === 'run:reopened');
    if (reopened === -1)
        return null;
    // One that was killed has no end of its own.
    const first = events.slice(0, reopened);
    return (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(first, 'run:completed').at(-1)?.payload.outcome ?? 'cancelled';
}
function durationsOf(events, manifest) {
    const at = (event) => (event === undefined ? null : Date.parse(event.timestamp));
    const submitting = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:submitting'));
    const submitted = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:submitted'));
    const began = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'cloud:polled').find(({ payload }) => payload.status === 'running'));
    const ended = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'cloud:ended').at(-1));
    const fetched = at((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'diff:fetched').at(-1));
    return {
        submit_ms: between(submitting, submitted),
        queue_ms: between(submitted, began),
        run_ms: between(began ?? submitted, ended),
        diff_ms: between(ended, fetched),
        total_ms: between(at(events[0]), Date.parse(manifest.completed_at ?? manifest.updated_at ?? '')),
    };
}
function between(from, to) {
    return from === null || to === null || Number.isNaN(from + to) ? null : Math.max(0, to - from);
}
/** What the run has asked of the quota. A task that somebody else asked for costs it nothing. */
function spendOf(events, manifest) {
    const asked = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:submitting');
    const submitted = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsOf */ .XL)(events, 'cloud:submitted').some(({ payload }) => payload.adopted !== 'given');
    // Whatever was not answered may have been paid for.
    const doubt = ['launch_in_doubt', 'run_interrupted', 'cancelled', 'deadline_exceeded'];
    const open = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'cloud:in_doubt') !== undefined || doubt.includes(manifest.failure?.code ?? '');
    if (asked === undefined || !(submitted || open))
        return { tasks: 0, attempts: 0 };
    return { tasks: 1, attempts: asked.payload.attempts };
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
