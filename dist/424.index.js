export const id = 424;
export const ids = [424];
export const modules = {

/***/ 19424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/manifest/events.js
var manifest_events = __webpack_require__(38839);
// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
;// CONCATENATED MODULE: ./build/assert/rule.js
/** An observation with these texts. */
function seen(holds, expected, actual) {
    return { holds, expected, actual };
}

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
        return seen(false, 'at least 1 poll', `${count} polls`);
    const took = runningMs(events, cloud.submitted_at, cloud.last_polled_at);
    const sessions = (0,manifest_events/* eventsOf */.XL)(events, 'run:reopened').length + 1;
    // The first poll of a session comes at once; the gap lies between the polls.
    const most = Math.floor(took / 1000 / (cloud.poll_interval_seconds ?? 1)) + 1 + sessions;
    const least = Math.max(1, Math.floor(took / 1000 / ((cloud.poll_interval_seconds ?? 1) + LONGEST_READ_S)));
    return seen(count === told && count >= least && count <= most, `${told} recorded calls, ${least} to ${most} in the time`, `${count} polls${lost === 0 ? '' : `, and ${lost} whose process died before it told of them`}`);
}
/** The ended reads of the state, but for those that the death of our process kept from being told as a poll. */
function readsOf(events) {
    let [told, open, lost] = [0, 0, 0];
    for (const { event, payload } of events) {
        if (event === 'call:ended' && payload.call === 'status') {
            told += 1;
            open = 1;
        }
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
        return seen(false, 'at least one stage', 'none');
    const ends = (0,sessions/* endsOf */.oI)(events);
    const byRole = (0,manifest_events/* findEvent */.MY)(events, 'run:started')?.payload.roles?.includes('build') === true;
    const faults = [
        ...(selected?.flatMap(({ id }) => faultOf(ends.get(id) ?? [], { id, byRole })) ??
            foreignFaults(manifest)),
        ...repeated(events).map((id) => `${id}: run again though it had ended`),
    ];
    const expected = `${count} stages, each ended well`;
    return seen(faults.length === 0, expected, faults.join(', ') || expected);
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
    if (end.status === 'failed' && end.allowed_failure && end.ended !== null)
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
    return seen(early.length === 0, 'none', early.join(', ') || 'none');
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
    return seen(unlike.length === 0, expected, unlike.map(({ path }) => path).join(', ') || expected);
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
    return seen(faults.length === 0, expected, faults.join(', ') || expected);
}

;// CONCATENATED MODULE: ./build/assert/cloud-rules.js
/**
 * Rules about the life of the cloud task: submitted once by us, watched to READY for that very id, within its
 * bounds, with what was asked for, and left alone by everybody else.
 */








const CLOUD = ['cloud'];
const LOG = 'cloud/commands.ndjson';
const CallLine = schemas/* object */.Ikc({ call: schemas/* string */.YjP(), args: schemas/* array */.YOg(schemas/* string */.YjP()) });
const ENDED = ['READY', 'APPLIED', 'ERROR'];
/** A call that was under way at the deadline is ended by it; this much may pass until that is on the disk. */
const DEADLINE_SLACK_MS = 5000;
const RECORDED = {
    id: 'cloud-recorded',
    title: 'A cloud run has a cloud execution',
    severity: 'error',
    modes: CLOUD,
    pointer: '/cloud_execution',
    cure: 'Report it with the run directory',
    judge: ({ manifest }) => {
        const recorded = manifest.cloud_execution != null;
        return seen(recorded, 'an object', recorded ? 'an object' : 'none');
    },
};
const LIFE = [
    {
        id: 'task-identified',
        title: 'The cloud task has an id and the address that belongs to it',
        severity: 'error',
        modes: CLOUD,
        pointer: '/cloud_execution/task_id',
        cure: 'Look for the task in codex cloud list',
        judge: ({ manifest }) => {
            const id = manifest.cloud_execution?.task_id ?? null;
            const url = manifest.cloud_execution?.status_url ?? 'no address';
            const holds = id !== null && protocol/* TASK_ID */.w9.test(id) && url === (0,protocol/* taskUrl */.Dl)(id);
            return seen(holds, id === null ? 'an id' : (0,protocol/* taskUrl */.Dl)(id), id === null ? 'no id' : url);
        },
    },
    {
        id: 'submitted-once',
        title: 'Our own record shows exactly one submit, and its answer named this task',
        severity: 'error',
        modes: CLOUD,
        pointer: 'events.jsonl#',
        cure: 'Look for tasks of this run in codex cloud list; report it with the run directory',
        judge: judgeSubmit,
    },
    {
        id: 'ended-ready',
        title: 'The cloud task ended READY, read for this very task',
        severity: 'error',
        modes: CLOUD,
        pointer: '/cloud_execution/status',
        cure: 'Open the cloud task and read why it did not end READY',
        judge: judgeEnd,
    },
    {
        id: 'times-ordered',
        title: 'Start, submit, last poll and end follow each other',
        severity: 'error',
        modes: CLOUD,
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
            return seen(holds, 'started ≤ submitted ≤ polled ≤ completed ≤ updated', times.map((time) => time ?? 'none').join(' ≤ '));
        },
    },
    {
        id: 'polls-plausible',
        title: 'The poll count is that of the recorded calls and fits the time they had',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/cloud_execution/poll_count',
        cure: 'Report it with the run directory',
        judge: judgePolls,
    },
    {
        id: 'history-monotone',
        title: 'The status history runs to one end and stays there',
        severity: 'error',
        adjustable: true,
        modes: CLOUD,
        pointer: '/cloud_execution/status_history',
        cure: 'The service changed its mind about an ended task: open it and compare',
        judge: ({ manifest }) => {
            const history = manifest.cloud_execution?.status_history ?? [];
            const early = history.slice(0, -1).some(({ word }) => ENDED.includes(word ?? ''));
            const ordered = history.every(({ at }, index) => index === 0 || at >= (history[index - 1]?.at ?? ''));
            const holds = history.length > 0 && !early && ordered;
            return seen(holds, 'one ended state, the last', history.map(({ word }) => word ?? '?').join(' → ') || 'no history');
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
        modes: CLOUD,
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
            return seen(holds, `at most ${cloud.timeout_seconds} s`, `${took / 1000} s`);
        },
    },
    {
        id: 'nothing-applied',
        title: 'Nothing was applied, by us or by anybody else',
        severity: 'error',
        modes: CLOUD,
        pointer: '/cloud_execution/apply_status',
        cure: 'Find out who applied the task; a canary task must be left alone until it has ended',
        code: 'applied_elsewhere',
        judge: ({ manifest, events }) => {
            const ours = manifest.cloud_execution?.apply_status ?? 'not recorded';
            const elsewhere = (0,manifest_events/* eventsOf */.XL)(events, 'cloud:polled').some(({ payload }) => payload.word === 'APPLIED');
            return seen(ours === 'not_requested' && !elsewhere, 'not_requested', elsewhere ? 'applied elsewhere' : ours);
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
        modes: CLOUD,
        pointer,
        cure: 'Report it with the run directory',
        judge: (record) => {
            const [requested, sent, recorded] = values(record).map((value) => value == null ? 'not recorded' : String(value));
            const holds = requested !== 'not recorded' && requested === sent && sent === recorded;
            return seen(holds, requested ?? '', sent === recorded ? (sent ?? '') : `sent ${sent}, recorded ${recorded}`);
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
    const other = askedTasks(files.get(LOG)?.text ?? '').find((asked) => asked !== id);
    if (other !== undefined && id != null && protocol/* TASK_ID */.w9.test(id))
        return seen(false, `every read of ${id}`, `a read of ${other}`);
    return seen(status === 'ready' && word === 'READY', 'ready, last word READY', `${status}, last word ${word ?? 'none'}`);
}
/** The tasks that the calls of a log asked about; a line that cannot be read is for log-recorded to find. */
function askedTasks(log) {
    const lines = log.split('\n').map((line) => CallLine.safeParse((0,record/* parseJson */.qF)(line)).data);
    return lines.flatMap((line) => line === undefined || line.call === 'submit' ? [] : [line.args.at(-1) ?? '']);
}
function judgeSubmit({ manifest, events }) {
    const intents = (0,manifest_events/* eventsOf */.XL)(events, 'cloud:submitting').length;
    const calls = (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').filter(({ payload }) => payload.call === 'submit');
    const answers = (0,manifest_events/* eventsOf */.XL)(events, 'cloud:submitted').map(({ payload }) => payload.task_id);
    const id = manifest.cloud_execution?.task_id ?? 'no task';
    const [early] = startedUnapproved(events, 'cloud:submitting');
    if (early !== undefined)
        return seen(false, `an approval of stage ${early} before the submit`, 'none');
    const holds = intents === 1 &&
        calls.length === 1 &&
        answers.length === 1 &&
        answers[0] === id &&
        calls[0]?.payload.recognised === id;
    const actual = `${intents} intents, ${calls.length} submits, ${answers.length} answers${answers[0] && answers[0] !== id ? ` (${answers[0]})` : ''}`;
    return seen(holds, `1 intent, 1 submit, 1 answer: ${id}`, holds ? `1 intent, 1 submit, 1 answer: ${id}` : actual);
}

// EXTERNAL MODULE: ./build/cloud/diff.js
var cloud_diff = __webpack_require__(83359);
;// CONCATENATED MODULE: ./build/assert/diff-rules.js
/**
 * Rules about the diff: present where it must be, the one that was fetched, and, where the scenario asks for it,
 * proof by content of the run and the commit the remote side worked on.
 */





const diff_rules_CLOUD = ['cloud'];
const diffRules = [
    {
        id: 'diff-present',
        title: 'The cloud task produced a diff',
        severity: 'warn',
        modes: diff_rules_CLOUD,
        pointer: '/diff/status',
        cure: 'Open the cloud task; where it need not change files, set missing-diff to ignore',
        code: 'diff_missing',
        judge: ({ manifest }) => {
            const status = manifest.cloud_execution?.status;
            if (status !== 'ready' && status !== 'applied')
                return null;
            const actual = manifest.diff?.status ?? manifest.cloud_execution?.diff_status ?? 'not recorded';
            // A diff that could not be fetched is a failure of its own, not a missing diff.
            return actual === 'error' ? null : seen(actual === 'available', 'available', actual);
        },
    },
    {
        id: 'diff-recorded',
        title: 'The diff on the disk is the one that was fetched, and the manifest tells its size',
        severity: 'error',
        modes: diff_rules_CLOUD,
        pointer: '/diff',
        cure: 'The file is missing or was changed after the run: take the artifact of the run itself',
        judge: judgeRecorded,
    },
    {
        id: 'diff-readable',
        title: 'The diff is in the git format',
        severity: 'error',
        adjustable: true,
        modes: diff_rules_CLOUD,
        pointer: '/diff/files',
        cure: 'Open the cloud task: the service gave something other than a git diff',
        judge: (record) => {
            const file = diffFile(record);
            if (file === null)
                return null;
            const files = (0,cloud_diff/* pathsOf */.wG)(file.text).length;
            return seen(files > 0, 'at least 1 file', `${files} files`);
        },
    },
    {
        id: 'proof-alone',
        title: 'The diff touches the proof file and nothing else',
        severity: 'error',
        adjustable: true,
        modes: diff_rules_CLOUD,
        pointer: '/diff/files',
        cure: 'Open the cloud task: it did more than the constant prompt asks for',
        judge: (record) => {
            const proof = proofOf(record);
            if (proof === null)
                return null;
            const paths = (0,cloud_diff/* pathsOf */.wG)(proof.text).map((path) => path ?? '(unreadable)');
            return seen(paths.length === 1 && paths[0] === proof.path, proof.path, paths.slice(0, 10).join(', '));
        },
    },
    {
        id: 'nonce-proven',
        title: 'The proof file begins with the nonce of this run',
        severity: 'error',
        adjustable: true,
        modes: diff_rules_CLOUD,
        pointer: '/nonce',
        cure: 'The diff is not the answer to the prompt of this run: open the cloud task',
        judge: (record) => proofLine(record, 0, record.manifest.nonce),
    },
    {
        id: 'commit-proven',
        title: 'The proof file names the commit that is under test',
        severity: 'error',
        adjustable: true,
        modes: diff_rules_CLOUD,
        pointer: '/head_sha',
        cure: 'The remote side worked on another commit, or the commit could not be told: push the branch and name it',
        judge: (record) => proofLine(record, 1, record.manifest.head_sha),
    },
];
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
        return seen(false, 'a recorded diff', 'not recorded');
    if (diff.status !== 'available')
        return seen(diff.path === null, 'no file', diff.path ?? 'no file');
    const file = diffFile(record);
    if (file === null)
        return seen(false, diff.path ?? 'a path', 'no such file in the run directory');
    const built = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(record.events), 'build:completed')?.payload;
    const told = built?.files.find(({ path }) => path === diff.path);
    if (told?.sha256 !== diff.sha256 || told?.bytes !== diff.bytes)
        return seen(false, 'the diff among the files of the build', 'another file');
    const stats = (0,cloud_diff/* statsOf */.LZ)(file.text);
    const actual = describe({ ...stats, sha256: file.sha256, bytes: file.bytes });
    const expected = describe(diff);
    return seen(actual === expected, expected, actual);
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
    return seen(expected != null && actual === expected, expected ?? 'a recorded value', actual.slice(0, 80));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/run-summary.js
var run_summary = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
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
        adjustable: true,
        modes: BOTH,
        pointer: '/execution_mode',
        cure: 'Find out why the mode was not available; a fallback proves nothing about the cloud',
        judge: ({ manifest, raw }) => {
            const requested = manifest.execution_mode_requested ?? 'a recorded mode';
            const fallback = raw.cloud_fallback === undefined || raw.cloud_fallback === null ? '' : ' after a fallback';
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
            return seen(holds, 'version and SHA-256', codex ? `${codex.version || 'no version'}, ${codex.sha256 || 'no SHA-256'}` : 'not recorded');
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
            return seen(holds, 'a proxy on 127.0.0.1 with its own CA', transport?.proxy ?? 'no proxy');
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
            return seen(holds, `${(0,reasons/* classOf */.Kl)(failure.code)} with guidance`, `${failure.class}${failure.guidance.trim() === '' ? ' without guidance' : ''}`);
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
            return seen(found.length === 0, 'none', found.join(', ') || 'none');
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
            return seen(actual === 'none', 'none', actual);
        },
    },
];
/** Compares with the last event, not the last one judged: the summary is written once more when the run ends. */
function judgeSummary({ summary, allEvents }) {
    const manifest = (0,reduce/* fold */.AU)(allEvents);
    if (summary === null || manifest === null)
        return seen(false, 'run-summary.json', 'not recorded');
    const fields = [...(0,run_summary/* disagreements */.og)(summary, manifest), ...unlikeRoles(summary, allEvents)];
    return seen(fields.length === 0, 'equal fields', fields.join(', ') || 'equal fields');
}
/** What the summary says of the roles, where the events say something else. */
function unlikeRoles({ build, test, review }, allEvents) {
    const events = (0,sessions/* sessionOf */.MC)(allEvents);
    const built = (0,manifest_events/* findEvent */.MY)(events, 'build:completed')?.payload;
    const findings = (0,manifest_events/* findEvent */.MY)(events, 'test:completed')?.payload.findings;
    const failed = findings?.some(({ status, severity }) => status === 'failed' && severity === 'error');
    const judged = findings?.filter(({ status }) => status !== 'not_applicable') ?? [];
    const reviewed = (0,manifest_events/* eventsOf */.XL)(events, 'review:completed').at(-1)?.payload;
    const roles = [
        ['build.success', build?.success, built?.success ?? false],
        [
            'build.artifacts',
            build?.artifacts?.map(({ path }) => path),
            built?.files.map(({ path }) => path) ?? [],
        ],
        ['test.success', test?.success, failed === false],
        [
            'test.reports',
            test?.reports?.map(({ name, status }) => [name, status]),
            judged.map(({ rule, status }) => [rule, status]),
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
function judgeOrder({ allEvents, events, eventsTorn, raw }) {
    const wrong = allEvents.find((event, index) => {
        const before = allEvents[index - 1];
        const early = before !== undefined && event.timestamp < before.timestamp;
        return event.seq !== index + 1 || early || event.run_id !== raw.run_id || event.task_id !== raw.task_id;
    });
    if (wrong) {
        const actual = `event ${wrong.seq} (${wrong.event}) is out of order or of another run`;
        return seen(false, 'events in order', actual);
    }
    if (eventsTorn)
        return seen(false, 'events in order', `no event after event ${allEvents.length}`);
    // Those that were there to be judged: a replay must tell the same number.
    return seen(allEvents.length > 0, 'events in order', `${events.length} events`);
}
function judgeLog({ manifest, events, files }) {
    const path = manifest.log_path;
    if (path == null)
        return seen(false, 'a log', 'not recorded');
    const inside = (0,record/* pathInRun */.AC)(path, manifest.task_id ?? '', manifest.run_id ?? '');
    const file = inside === null ? undefined : files.get(inside);
    if (file === undefined)
        return seen(false, path, 'no such file in the run directory');
    const built = (0,manifest_events/* findEvent */.MY)((0,sessions/* sessionOf */.MC)(events), 'build:completed')?.payload;
    const recorded = built?.files.find((entry) => entry.path === path);
    const lines = file.text.split('\n').slice(0, -1);
    const calls = (0,manifest_events/* eventsOf */.XL)(events, 'call:ended').map(({ payload }) => payload);
    const unlike = recorded?.sha256 === file.sha256 ? calls.findIndex((call, index) => !tells(lines[index], call)) : -1;
    if (unlike !== -1)
        return seen(false, `call ${unlike + 1} as its event tells it`, 'another call');
    return seen(recorded?.sha256 === file.sha256 && recorded.bytes === file.bytes && lines.length === calls.length, `${calls.length} calls, SHA-256 ${recorded?.sha256 ?? 'not recorded'}`, `${lines.length} calls, SHA-256 ${file.sha256}`);
}
/** True where a line of the log says of a call what its event says. */
function tells(line, call) {
    const logged = JSON.parse(line ?? 'null');
    return Object.entries(call).every(([name, value]) => logged?.[name] === value);
}

;// CONCATENATED MODULE: ./build/assert/rules.js
/**
 * The contract over the life of a run, as one table in the order of the walk.
 */




/** Every rule there is. */
const RULES = [...recordRules, ...stageRules, ...cloudRules, ...diffRules];


/***/ }),

/***/ 83359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   wG: () => (/* binding */ pathsOf),
/* harmony export */   xS: () => (/* binding */ createdFile)
/* harmony export */ });
/**
 * Reads a unified git diff as text from a stranger: which files it touches, how many lines, and what a file it
 * creates would hold. Never applies anything and never trusts a path.
 */
/** Counts what `git apply --numstat` would count. */
function statsOf(diff) {
    const files = parseDiff(diff);
    return {
        files: files.length,
        additions: files.reduce((sum, file) => sum + file.added.length, 0),
        deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    };
}
/** Paths that the diff touches; null for one that cannot be read. */
function pathsOf(diff) {
    return parseDiff(diff).map((file) => file.path);
}
/** The lines of a file that the diff creates at `path`; null where it creates no such file. */
function createdFile(diff, path) {
    return parseDiff(diff).find((file) => file.created && file.plain && file.path === path)?.added ?? null;
}
/** Hunk lengths say where a hunk ends, so a content line that looks like a header is not taken for one. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
/** Headers of a change that is more than new content in an ordinary file. */
const SPECIAL = /^(?:rename |copy |old mode |new mode |similarity |dissimilarity |Binary |GIT binary |new file mode (?!100644\b))/;
function parseDiff(diff) {
    const lines = diff.split('\n');
    const files = [];
    let oldLeft = 0;
    let newLeft = 0;
    for (const [index, line] of lines.entries()) {
        const file = files.at(-1);
        if (file && (oldLeft > 0 || newLeft > 0)) {
            if (line.startsWith('+')) {
                file.added.push(line.slice(1).replace(/\r$/, ''));
                newLeft -= 1;
            }
            else if (line.startsWith('-')) {
                file.deletions += 1;
                oldLeft -= 1;
            }
            else if (line.startsWith(' ') || line === '' || line === '\r') {
                oldLeft -= 1;
                newLeft -= 1;
            }
            else if (!line.startsWith('\\')) {
                // No line of a hunk: git refuses such a diff, and what it means nobody can say.
                return CORRUPT;
            }
            if (oldLeft < 0 || newLeft < 0)
                return CORRUPT;
            continue;
        }
        const hunk = HUNK.exec(line);
        const next = lines[index + 1] ?? '';
        if (line.startsWith('diff --git ')) {
            files.push({ ...newReading(), plain: namesOnePath(line) });
        }
        else if (file && file.hunks === 0 && SPECIAL.test(line)) {
            file.plain = false;
        }
        else if (line.startsWith('--- ') && next.startsWith('+++ ')) {
            // Behind a hunk these two begin a file of their own, as they do for git where no "diff --git" stands before.
            const named = file === undefined || file.hunks > 0 ? newReading() : file;
            if (named !== file)
                files.push(named);
            named.created = /^--- \/dev\/null\s*$/.test(line);
            named.path = pathIn(next);
        }
        else if (file && hunk) {
            file.hunks += 1;
            oldLeft = Number(hunk[1] ?? 1);
            newLeft = Number(hunk[2] ?? 1);
        }
    }
    // Only the line break at the very end may be missing of a hunk.
    return oldLeft > 0 || newLeft > 0 ? CORRUPT : files;
}
/** One change of which nothing can be told, so that no rule takes it for the one it waits for. */
const CORRUPT = [{ path: null, created: false, added: [], deletions: 0, plain: false }];
/** `diff --git a/x b/x`: both halves are the same path. Compared by position, which a hostile line cannot slow down. */
function namesOnePath(line) {
    const names = line.slice('diff --git '.length).replace(/\r$/, '');
    const middle = (names.length - 1) / 2;
    const [before, after] = [names.slice(0, middle), names.slice(middle + 1)];
    return (names[middle] === ' ' &&
        before.startsWith('a/') &&
        after.startsWith('b/') &&
        before.slice(2) === after.slice(2));
}
function newReading() {
    return { path: null, created: false, added: [], deletions: 0, hunks: 0, plain: false };
}
/** The path in a line `+++ b/…`; a name that git puts in quotes is not read. */
function pathIn(line) {
    const start = '+++ b/';
    return line.startsWith(start) ? line.slice(start.length).replace(/\r$/, '').replace(/\t$/, '') : null;
}


/***/ }),

/***/ 20447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ pathInRun),
/* harmony export */   Ck: () => (/* binding */ loadRecord),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export judgedOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13963);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1059);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38839);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95913);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73936);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99341);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45919);
/**
 * A run as it lies in its directory: what the tester judges, whether the run has just ended here or was downloaded
 * a year later. Reads files of unknown origin within bounds and never follows a path out of the directory.
 */












/** The files that a run writes, by their path in its directory; whatever else lies there is somebody else's. */
const OWN_FILE = /^(?:(?:manifest|run-summary|verdict)\.json|(?:events|control)\.jsonl|cloud\/commands\.ndjson|cloud\/[A-Za-z0-9_-]+\.diff\.patch|stages\/\d+-[A-Za-z0-9._-]+\.log)$/;
/** True for a file that the run itself writes. */
function isOwnFile(path) {
    return OWN_FILE.test(path);
}
/** A run directory holds a handful of small files; what is larger is not read. */
const MAX_FILES = 2000;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Loads the directory of a run; `redactor` tells which values no log may hold. Throws RunError `input_invalid` where
 * it holds no readable manifest.json.
 */
async function loadRecord(folder, redactor = new _lib_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .Redactor */ .p()) {
    const files = new Map();
    const unread = [];
    await collect(folder, '', { files, unread, redactor });
    const manifestFile = files.get('manifest.json');
    if (manifestFile === undefined)
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_8__/* .noRun */ .jC)(folder);
    const raw = (0,_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .readFields */ .qU)(parseJson(manifestFile.text), 'manifest.json');
    const { events: allEvents, torn } = parseEvents(files.get('events.jsonl')?.text ?? '');
    const events = judgedOf(allEvents);
    if (allEvents.length === 0 && tellsNothing(raw))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RunError */ .e4('input_invalid', `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'manifest.json')} is no manifest: it tells nothing of a run`, { guidance: 'Name the directory of a run: .runs/<task>/cli/<run>' });
    const folded = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(events);
    return {
        raw,
        manifest: folded ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .readManifest */ .WI)(raw),
        folded,
        events,
        allEvents,
        eventsTorn: torn,
        summary: readSummary(files.get('run-summary.json')?.text ?? ''),
        files,
        unread,
    };
}
/** The events up to and with the last session's `build:completed`; all of them where it has none. */
function judgedOf(allEvents) {
    const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_11__/* .sessionOf */ .MC)(allEvents);
    const built = session.findIndex(({ event }) => event === 'build:completed');
    return built === -1 ? allEvents : allEvents.slice(0, allEvents.length - session.length + built + 1);
}
function tellsNothing(raw) {
    return Object.values((0,_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .readManifest */ .WI)(raw)).every((value) => value === undefined);
}
/** The events of a file's text up to the first line that is none, and whether there was such a line. */
function parseEvents(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const events = [];
    for (const line of lines) {
        const event = (0,_events_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(parseJson(line));
        if (event === null)
            return { events, torn: true };
        events.push(event);
    }
    return { events, torn: text !== '' && !text.endsWith('\n') };
}
/** The path inside the run directory that a path in the manifest names; null where it names no file in it. */
function pathInRun(path, taskId, runId) {
    const prefix = `.runs/${taskId}/cli/${runId}/`;
    if (!path.startsWith(prefix))
        return null;
    const inside = path.slice(prefix.length);
    return inside.split('/').some((part) => part === '' || part === '.' || part === '..') ? null : inside;
}
async function collect(folder, prefix, collection) {
    const { files, unread, redactor } = collection;
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, prefix)).catch(async (error) => {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT') && !(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOTDIR'))
            throw error;
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_8__/* .noRun */ .jC)(folder);
    });
    for (const name of names.sort()) {
        const path = prefix === '' ? name : `${prefix}/${name}`;
        const info = await unlessGone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        if (info?.isDirectory())
            await collect(folder, path, collection);
        // Links are left out: what they lead to is not part of the run.
        else if (!info?.isFile())
            continue;
        else if (info.size > MAX_FILE_BYTES || files.size >= MAX_FILES)
            unread.push(path);
        else if (path.startsWith('stages/'))
            files.set(path, await readThrough((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), redactor));
        else {
            const bytes = await unlessGone((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
            if (bytes === null)
                continue;
            files.set(path, { sha256: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes), bytes: bytes.length, text: bytes.toString('utf8') });
        }
    }
}
/** Null for what has gone since it was listed, as the lock of somebody who wants to resume the run. */
async function unlessGone(read) {
    return read.catch((error) => {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrno */ .Nm)(error, 'ENOENT'))
            return null;
        throw error;
    });
}
/** Reads a file piece by piece: a redactor that changes anything on the way has found a secret. */
async function readThrough(path, redactor) {
    const [bytesHash, textHash, redactedHash] = [
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'),
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'),
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'),
    ];
    const decoder = new TextDecoder();
    const redacting = redactor.stream();
    let bytes = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 18 })) {
        bytes += piece.length;
        bytesHash.update(piece);
        const text = decoder.decode(piece, { stream: true });
        textHash.update(text);
        redactedHash.update(redacting.push(text));
    }
    const rest = decoder.decode();
    textHash.update(rest);
    redactedHash.update(redacting.push(rest) + redacting.end());
    const holdsSecret = textHash.digest('hex') !== redactedHash.digest('hex');
    return { sha256: bytesHash.digest('hex'), bytes, text: '', holdsSecret };
}
function readSummary(text) {
    const value = parseJson(text);
    return value === null || typeof value !== 'object' || Array.isArray(value)
        ? null
        : value;
}
/** The value of a JSON text; null also where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 88596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   og: () => (/* binding */ disagreements),
/* harmony export */   yN: () => (/* binding */ RunSummary)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38485);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _control_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3691);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99341);
/**
 * `run-summary.json`, the camelCase twin of the manifest that downstream readers of codex-orchestrator expect.
 * Derived from the manifest and the results of the roles alone, so the two cannot disagree by accident.
 */






const CloudExecutionSummary = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(Object.fromEntries(Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .CloudExecution */ .QZ.shape).map(([name, schema]) => [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name), schema])));
const CloudFallbackSummary = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(Object.fromEntries(Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .CloudFallback */ .gb.shape).map(([name, schema]) => [(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name), schema])));
/** `run-summary.json`. */
const RunSummary = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    taskId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    runId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN),
    evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE */ .S4).nullable(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im).nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_CODES */ .OE).nullable(),
    plan: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        items: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            description: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
            requiresCloud: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            runnable: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
            selected: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        })),
        targetId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
    build: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        subtaskId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN),
        runId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        artifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
        notes: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        cloudExecution: CloudExecutionSummary.nullable(),
    }),
    test: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        subtaskId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        success: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        reports: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['passed', 'failed']), details: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
        runId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }),
    review: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        summary: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        decision: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ approved: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(), feedback: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    }),
    cloudExecution: CloudExecutionSummary.nullable(),
    cloudFallback: CloudFallbackSummary.nullable(),
    diff: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .Diff */ .oO,
    failure: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR.nullable(),
    approvals: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_control_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Approval */ .CP).optional(),
    guardrailStatus: _control_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .GuardrailStatus */ .wP.optional(),
    branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    headSha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    commitEvidence: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['pinned', 'proven']).nullable(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
});
/** The subtask of the run: the one stage that was its target, else its pipeline, else the scenario's only stage. */
function targetOf({ plan_target_id, pipeline_id, commands, task_id }) {
    return plan_target_id ?? pipeline_id ?? commands[0]?.id ?? task_id;
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
            items: manifest.commands.map((item) => ({
                id: item.id,
                description: item.title,
                requiresCloud: item.kind === 'cloud',
                runnable: true,
                selected: manifest.pipeline_id === undefined ? item.id === target : item.status !== 'skipped',
            })),
            targetId: target,
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


/***/ }),

/***/ 45919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   IC: () => (/* binding */ brokenStage),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   lj: () => (/* binding */ unfinishedStages),
/* harmony export */   ll: () => (/* binding */ standstillMs),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   xu: () => (/* binding */ approvedStages)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38839);

/** The events since the run was last opened, that event included. */
function sessionOf(events) {
    return events.slice(Math.max(0, openingOf(events)));
}
/** Index of the event by which the run was last opened; -1 where there is none. */
function openingOf(events) {
    return events.findLastIndex(({ event }) => event === 'run:started' || event === 'run:reopened');
}
/** The process that has the run, or had it last; null where the record is older than that it tells it. */
function processOf(events) {
    const opening = events[openingOf(events)];
    if (opening?.event === 'run:reopened')
        return opening.payload.process;
    return opening?.event === 'run:started' ? (opening.payload.process ?? null) : null;
}
/** The ends of each stage that count: what was run again by a later session does not. */
function endsOf(events) {
    const ends = new Map();
    for (const { event, payload } of events) {
        if (event === 'stage:ended')
            ends.set(payload.stage, [...(ends.get(payload.stage) ?? []), payload]);
        if (event === 'run:reopened')
            for (const stage of payload.stages)
                ends.delete(stage);
    }
    return ends;
}
/** True where a stage came to an end of its own, good or bad: it is never run again. */
function isFinished({ status, ended }) {
    return status !== 'skipped' && ended !== 'cancelled';
}
/** The first stage that came to an end of its own by which the run cannot go on. */
function brokenStage(events) {
    return [...endsOf(events).values()].flat().find((end) => isFinished(end) && end.code !== undefined);
}
/** The selected stages of a local run that are left to run, in the order of the plan. */
function unfinishedStages(events) {
    const ends = endsOf(events);
    const stages = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvent */ .MY)(events, 'run:started')?.payload.pipeline?.stages ?? [];
    return stages.filter(({ id, selected }) => selected && !ends.get(id)?.some(isFinished)).map(({ id }) => id);
}
/** The stages that are approved. An approval holds for the whole run, in whatever session it was given. */
function approvedStages(events) {
    return new Set((0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'approval:granted').map(({ payload }) => payload.stage));
}
/**
 * Milliseconds between two times in which the run stood still: it was paused, had no process, or waited for an
 * approval. The last is true of a run in the cloud only, which does nothing else meanwhile.
 */
function standstillMs(events, from, to) {
    const [start, end] = [Date.parse(from), Date.parse(to)];
    let [total, since, paused] = [0, null, false];
    const asked = new Set();
    let before = start;
    for (const event of events) {
        const at = Date.parse(event.timestamp);
        if (event.event === 'run:reopened') {
            // From the last sign of life of the process before.
            since ??= before;
            paused = false;
            asked.clear();
        }
        if (event.event === 'run:paused')
            paused = true;
        if (event.event === 'run:resumed' || event.event === 'run:cancelling')
            paused = false;
        if (event.event === 'approval:requested')
            asked.add(event.payload.stage);
        if (event.event === 'approval:granted')
            asked.delete(event.payload.stage);
        const still = paused || asked.size > 0;
        if (still)
            since ??= at;
        else if (since !== null) {
            total += overlap(since, at);
            since = null;
        }
        before = at;
    }
    return since === null ? total : total + overlap(since, end);
    function overlap(one, other) {
        return Math.max(0, Math.min(other, end) - Math.max(one, start));
    }
}


/***/ })

};
