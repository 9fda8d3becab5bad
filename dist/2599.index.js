export const id = 2599;
export const ids = [2599,1847];
export const modules = {

/***/ 29348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ taskUrl),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   Sz: () => (/* binding */ VENDOR_HOST),
/* harmony export */   m4: () => (/* binding */ API_PREFIX),
/* harmony export */   ut: () => (/* binding */ AUTH_HOST)
/* harmony export */ });
/**
 * Facts about Codex Cloud as the Codex CLI 0.169.0 speaks to it, observed with the unmodified binary: names, ids
 * and words that more than one file needs. No behaviour.
 */
/** The only host the CLI talks to with a ChatGPT credential, over https on port 443. */
const VENDOR_HOST = 'chatgpt.com';
/** The host of sign-in and token refresh. */
const AUTH_HOST = 'auth.openai.com';
/** Path in front of every call of the cloud commands. */
const API_PREFIX = '/backend-api/wham';
/** The page of a cloud task, as `codex cloud exec` prints it. */
function taskUrl(id) {
    return `https://${VENDOR_HOST}/codex/tasks/${id}`;
}
/** The words `codex cloud status` can print in brackets. An unknown remote state is printed as PENDING. */
const STATE_WORDS = ['PENDING', 'READY', 'APPLIED', 'ERROR'];


/***/ }),

/***/ 41847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FAULT_POINTS: () => (/* binding */ FAULT_POINTS),
  FIRST_TITLE: () => (/* binding */ FIRST_TITLE),
  Script: () => (/* binding */ Script),
  faultAt: () => (/* binding */ faultAt),
  importFaultAt: () => (/* binding */ importFaultAt),
  parseScript: () => (/* binding */ parseScript),
  responseAt: () => (/* binding */ responseAt),
  withDiffAt: () => (/* binding */ withDiffAt)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
;// CONCATENATED MODULE: ./build/emulator/script-fault.js

/** The fault that a person would mend first. */
function faultIn(value, issues) {
    return describe(deepest(issues), value);
}
/** The first issue, or inside a union the one that got furthest: that is the alternative the author meant. */
function deepest(issues) {
    const [issue] = issues;
    if (issue === undefined)
        throw new errors/* RunError */.e4('internal_error', 'A schema failed without an issue');
    if (issue.code !== 'invalid_union')
        return issue;
    const inner = issue.errors
        .filter((alternative) => alternative.length > 0)
        .map((alternative) => deepest(alternative))
        .toSorted((a, b) => b.path.length - a.path.length)[0];
    if (inner === undefined || inner.path.length === 0)
        return issue;
    return { ...inner, path: [...issue.path, ...inner.path] };
}
function describe(issue, root) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    const place = path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('')
        .replace(/^\./, '');
    return `${place === '' ? 'the whole file' : place} is ${excerpt(valueAt(root, path))}; ${issue.message}`;
}
function valueAt(root, path) {
    return path.reduce((value, step) => typeof value === 'object' && value !== null ? value[step] : undefined, root);
}
function excerpt(value) {
    const text = JSON.stringify(value) ?? 'missing';
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

;// CONCATENATED MODULE: ./build/emulator/shape.js
/**
 * The words a rehearsal script is written in: texts, counts, durations and faults, each with an error that says what is
 * accepted. Shapes only; refuses to know what they are used for.
 */

const SECOND_MS = 1000;
const MAX_DELAY_SECONDS = 3600;
const MAX_COUNT = 10_000;
const Text = schemas/* string */.YjP('accepted: a text');
const Line = Text.regex(/^[^\r\n]+$/, 'accepted: one line of text');
const Yes = schemas/* boolean */.zMY('accepted: true or false');
const Count = whole(1, MAX_COUNT);
const DELAY_TEXT = `accepted: seconds from 0 to ${MAX_DELAY_SECONDS}`;
const DelaySeconds = schemas/* number */.aig(DELAY_TEXT).min(0, DELAY_TEXT).max(MAX_DELAY_SECONDS, DELAY_TEXT);
/** A header of that name in either form: seconds, or a date so many seconds ahead. */
const RetryAfter = schemas/* union */.KCZ([shape({ seconds: whole(0, MAX_DELAY_SECONDS) }), shape({ 'date-in': whole(0, MAX_DELAY_SECONDS) })], { error: 'accepted: {seconds} or {date-in}' });
const HttpFault = shape({
    http: shape({
        status: whole(200, 599),
        'content-type': Text.regex(/^[ -~]+$/, 'accepted: a media type').default('application/json'),
        body: Text.default(''),
        'retry-after': RetryAfter.optional(),
    }),
});
/**
 * How a request is failed: an HTTP answer, or `reset` (connection destroyed after the request came in), `hang`
 * (never answered), `cut` (destroyed in the middle of the answer), `malformed` (200 with broken JSON), `empty` (200 with
 * nothing).
 */
const Fault = schemas/* union */.KCZ([schemas/* enum */.k5n(['reset', 'hang', 'cut', 'malformed', 'empty']), HttpFault], {
    error: 'accepted: reset, hang, cut, malformed, empty or {http: {status, content-type, body, retry-after}}',
})
    .transform((fault) => typeof fault === 'string'
    ? { kind: fault }
    : {
        kind: 'http',
        status: fault.http.status,
        contentType: fault.http['content-type'],
        body: fault.http.body,
        retryAfter: fault.http['retry-after'] ?? null,
    });
/** A whole number from `min` to `max`. */
function whole(min, max) {
    const text = `accepted: a whole number from ${min} to ${max}`;
    return schemas/* int */.Whr(text).min(min, text).max(max, text);
}
/** Lower-case hex digits. */
function hex(digits) {
    const text = `accepted: ${digits} lower-case hex digits, in quotes`;
    return schemas/* string */.YjP(text).regex(new RegExp(`^[0-9a-f]{${digits}}$`), text);
}
/** A strict object whose error names the keys there are. */
function shape(fields) {
    return schemas/* strictObject */.rej(fields, { error: `accepted: an object with ${Object.keys(fields).join(', ')}` });
}

;// CONCATENATED MODULE: ./build/emulator/script.js
/**
 * A rehearsal script: what the emulated service answers, as data. Pure; refuses to know HTTP paths, time and files (whoever reads the YAML hands over its value).
 */





/** The title of a task until the service has made up one of its own. */
const FIRST_TITLE = 'New task';
/** Where a fault can be put. `environments` means both look-ups, `backend` every call to the vendor host. */
const FAULT_POINTS = [
    'backend',
    'environments',
    'by-repo',
    'create',
    'diff',
    'list',
    'whoami',
    'oauth',
];
/** One thing that successive polls of the task record are shown, `reads` times; the last one stays for ever. */
const Turn = shape({
    status: Line.optional(),
    state: Line.optional(),
    fault: Fault.optional(),
    'delay-seconds': DelaySeconds.default(0),
    reads: Count.default(1),
})
    .refine(({ status, state, fault }) => [status, state, fault].filter((one) => one !== undefined).length === 1, {
    error: 'accepted: exactly one of status, state and fault',
})
    .transform(({ status, state, fault, reads, ...rest }) => ({
    status: status ?? null,
    state: state ?? null,
    fault: fault ?? null,
    delayMs: rest['delay-seconds'] * SECOND_MS,
    reads,
}));
/** A fault at one place: after `after` good answers, for `times` requests (always, when absent). */
const planShape = {
    fault: Fault.optional(),
    'delay-seconds': DelaySeconds.default(0),
    after: whole(0, MAX_COUNT).default(0),
    times: Count.optional(),
};
const PLAN_TEXT = 'accepted: a fault, a delay-seconds above 0, or both';
const Plan = shape(planShape).transform(toPlan).refine(doesSomething, { error: PLAN_TEXT });
const CreatePlan = shape({ ...planShape, 'task-made': Yes.default(false) })
    .transform(toPlan)
    .refine(doesSomething, { error: PLAN_TEXT });
/**
 * A fault of the Runs API: as above, or for a drawn `share` of all imports. `stored`: the import was taken all the same, and
 * only the answer is lost.
 */
const ImportPlan = shape({
    ...planShape,
    share: schemas/* number */.aig('accepted: a share from 0 to 1').min(0).max(1).optional(),
    seed: Line.default('import'),
    stored: Yes.default(false),
})
    .transform(({ share, seed, stored, ...plan }) => ({ ...toPlan(plan), share, seed, stored }))
    .refine(doesSomething, { error: PLAN_TEXT });
const Diff = schemas/* union */.KCZ([
    schemas/* literal */.euz('none'),
    shape({ text: Text }),
    shape({
        path: Text.regex(/^[^\p{Cc}"\\]+$/u, 'accepted: a path without quotes, backslashes or controls'),
        content: Text,
    }),
], { error: 'accepted: none, {text} or {path, content}' });
const RESPONSE_KINDS = ['text', 'command', 'call', 'fault'];
/**
 * What one request to the model is answered: a last message, a line of shell that the CLI is to run, a call of another
 * tool, or a fault.
 */
const Response = shape({
    text: Text.optional(),
    command: Text.optional(),
    call: shape({ name: Line, arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) }).optional(),
    fault: Fault.optional(),
    'delay-seconds': DelaySeconds.default(0),
})
    .refine((response) => RESPONSE_KINDS.filter((kind) => response[kind] !== undefined).length === 1, {
    error: 'accepted: exactly one of text, command, call and fault',
})
    .transform(({ text, command, call, fault, ...rest }) => ({
    text: text ?? null,
    command: command ?? null,
    call: call ?? null,
    fault: fault ?? null,
    delayMs: rest['delay-seconds'] * SECOND_MS,
}));
/** The whole script. Keys are kebab-case in the file and camelCase in the parsed value; durations become `…Ms`. */
const Script = shape({
    /** One line for people: what this script plays. */
    title: Line,
    repository: Line.regex(/^[\w.-]+\/[\w.-]+$/, 'accepted: owner/name').default('octo/widgets'),
    environment: shape({
        id: hex(32).default('6f1d2c3b4a59687706f1d2c3b4a59687'),
        /** Default: the repository. */
        label: Line.optional(),
        /** False: the account cannot see the environment. */
        listed: Yes.default(true),
        /** True: the account sees a second environment with the same label. */
        twin: Yes.default(false),
    }).prefault({}),
    branch: Line.default('main'),
    commit: hex(40).default('4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11'),
    create: schemas/* union */.KCZ([schemas/* literal */.euz('created'), CreatePlan], { error: 'accepted: created or {fault, task-made, …}' })
        .default('created'),
    turns: schemas/* array */.YOg(Turn)
        .min(1, 'accepted: at least one turn')
        .prefault([{ status: 'completed' }]),
    /** What the tasks after the first one show, in order; the last one stays. Absent: what the first one shows. */
    'later-turns': schemas/* array */.YOg(schemas/* array */.YOg(Turn).min(1, 'accepted: at least one turn')).default([]),
    /** Generated titles, shown one after the other from the second poll on; the last one stays. */
    'title-after': schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'accepted: a text or a list of texts')], {
        error: 'accepted: a text or a list of texts',
    })
        .default('Count widgets twice before boxing them'),
    diff: Diff.default('none'),
    /** Attempts of a best-of-N task that change nothing, from 1. */
    'attempts-without-diff': schemas/* array */.YOg(whole(1, 4)).default([]),
    /** What successive requests to the model are answered; the last one stays for ever. */
    responses: schemas/* array */.YOg(Response)
        .min(1, 'accepted: at least one response')
        .prefault([{ text: 'A rehearsal: no model was asked.' }]),
    /** The login that is given out, and the ones it is renewed to. */
    login: shape({
        /** One that is opaque tells no expiry: the Codex CLI then renews by the age of the login. */
        'access-token': schemas/* enum */.k5n(['jwt', 'opaque'], 'accepted: jwt or opaque').default('jwt'),
        /** Days until the first access token expires; 0: the first call renews the login. */
        'expires-in-days': whole(0, 365).default(5),
        /** False: an access token is worth nothing any more once the login was renewed. */
        'outlives-renewal': Yes.default(true),
    }).prefault({}),
    /** How many tasks that are not ours the list holds. */
    'other-tasks': whole(0, 500).default(3),
    faults: shape({
        backend: Plan.optional(),
        environments: Plan.optional(),
        'by-repo': Plan.optional(),
        diff: Plan.optional(),
        list: Plan.optional(),
        whoami: Plan.optional(),
        oauth: Plan.optional(),
    }).prefault({}),
    /** Faults of the Runs API; the first that applies strikes. */
    imports: schemas/* array */.YOg(ImportPlan).default([]),
}).transform(({ 'title-after': titleAfter, 'other-tasks': otherTasks, create, faults, 'attempts-without-diff': withoutDiff, 'later-turns': laterTurns, login, ...rest }) => ({
    ...rest,
    login: {
        opaque: login['access-token'] === 'opaque',
        expiresInDays: login['expires-in-days'],
        outlivesRenewal: login['outlives-renewal'],
    },
    laterTurns,
    titles: typeof titleAfter === 'string' ? [titleAfter] : titleAfter,
    otherTasks,
    withoutDiff,
    faults: { ...faults, create: create === 'created' ? undefined : create },
}));
/** The script with the file that its diff adds at another path, where it adds one. */
function withDiffAt(script, path) {
    const { diff } = script;
    return typeof diff === 'object' && 'path' in diff ? { ...script, diff: { ...diff, path } } : script;
}
/**
 * The value of a YAML file as a script.
 * Throws RunError input_invalid naming the place in the file, the value found there and what is accepted.
 */
function parseScript(value) {
    const parsed = Script.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const fault = faultIn(value, parsed.error.issues);
    throw new errors/* RunError */.e4('input_invalid', `Rehearsal script: ${fault}`, { cause: parsed.error });
}
/** The plan at `point` if it applies to the request that comes after `served` earlier ones, else null. */
function faultAt(script, point, served) {
    const plan = script.faults[point];
    return plan !== undefined && isDue(plan, served) ? plan : null;
}
/** The plan for the import that comes after `served` earlier ones, else null. */
function importFaultAt({ imports }, served) {
    const isDrawn = ({ share = 1, seed }) => Number.parseInt((0,files/* sha256 */.sc)(`${seed}:${served}`).slice(0, 8), 16) / 2 ** 32 < share;
    return imports.find((plan) => isDue(plan, served) && isDrawn(plan)) ?? null;
}
function isDue({ after, times }, served) {
    return served >= after && (times === undefined || served < after + times);
}
/** The response to the request that comes after `served` earlier ones. */
function responseAt({ responses }, served) {
    const response = responses[Math.min(served, responses.length - 1)];
    if (response === undefined)
        throw new errors/* RunError */.e4('internal_error', 'The script has no responses');
    return response;
}
function toPlan({ fault, after, times, ...rest }) {
    return {
        fault: fault ?? null,
        delayMs: rest['delay-seconds'] * SECOND_MS,
        after,
        times,
        taskMade: rest['task-made'] ?? false,
    };
}
function doesSomething(plan) {
    return plan.fault !== null || plan.delayMs > 0;
}


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmulator: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
;// CONCATENATED MODULE: ./build/emulator/certificate.js
/**
 * A throw-away certificate authority and one leaf for the two vendor hosts, made anew for every emulator and trusted
 * by nobody but the child that is told to. Owns the keys: the authority's never leaves this file.
 */

const DNS_NAME = 2;
/** Makes both. Their dates are the machine's, because the child checks them against the machine's clock. */
async function makeCertificates() {
    // Loaded on use: it takes a tenth of a second that only a rehearsal should pay.
    const { generate } = await __webpack_require__.e(/* import() */ 7686).then(__webpack_require__.t.bind(__webpack_require__, 7686, 19));
    const kind = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' };
    const authority = await generate([{ name: 'commonName', value: 'Codex Cloud rehearsal' }], {
        ...kind,
        extensions: [
            { name: 'basicConstraints', cA: true, critical: true },
            { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
        ],
    });
    const leaf = await generate([{ name: 'commonName', value: protocol/* VENDOR_HOST */.Sz }], {
        ...kind,
        ca: { key: authority.private, cert: authority.cert },
        extensions: [
            { name: 'basicConstraints', cA: false, critical: true },
            { name: 'keyUsage', digitalSignature: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            {
                name: 'subjectAltName',
                altNames: [protocol/* VENDOR_HOST */.Sz, protocol/* AUTH_HOST */.ut].map((value) => ({ type: DNS_NAME, value })),
            },
        ],
    });
    return { authority: authority.cert, certificate: leaf.cert, key: leaf.private };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/lib/codex.js
var codex = __webpack_require__(46519);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/emulator/diff.js
/**
 * The change a scripted task ends with: the template filled in as an agent that obeyed its prompt would have, as a
 * git diff, with its counts. Pure; refuses to know tasks and answers.
 */

const NONCE = /\b[0-9a-f]{32}\b/;
const BLOB_DIGITS = 7;
/** The git diff of a finished task; null where the script has none. */
function renderDiff(diff, fill) {
    if (diff === 'none')
        return null;
    return 'text' in diff ? fillIn(diff.text, fill) : newFile(diff.path, fillIn(diff.content, fill));
}
/** The counts the service keeps beside a diff. */
function countDiff(diff) {
    const lines = diff.split('\n');
    const count = (pattern) => lines.filter((line) => pattern.test(line)).length;
    return {
        files_modified: count(/^diff --git /),
        lines_added: count(/^\+(?!\+\+ )/),
        lines_removed: count(/^-(?!-- )/),
    };
}
/** A template without a nonce in its prompt keeps the word `none`, so that the gap is visible. */
function fillIn(template, fill) {
    const values = {
        nonce: NONCE.exec(fill.prompt)?.[0] ?? 'none',
        commit: fill.commit,
        attempt: String(fill.attempt),
    };
    return template.replace(/\{\{(nonce|commit|attempt)\}\}/g, (_, name) => values[name] ?? '');
}
function newFile(path, content) {
    const head = [
        `diff --git a/${path} b/${path}`,
        'new file mode 100644',
        `index ${'0'.repeat(BLOB_DIGITS)}..${blobName(content).slice(0, BLOB_DIGITS)}`,
    ];
    if (content === '')
        return `${head.join('\n')}\n`;
    const ended = content.endsWith('\n');
    const lines = (ended ? content.slice(0, -1) : content).split('\n');
    const range = lines.length === 1 ? '+1' : `+1,${lines.length}`;
    const body = lines.map((line) => `+${line}`);
    const tail = ended ? [] : ['\\ No newline at end of file'];
    return `${[...head, '--- /dev/null', `+++ b/${path}`, `@@ -0,0 ${range} @@`, ...body, ...tail].join('\n')}\n`;
}
/** The name git gives the content; SHA-1 is git's choice. */
function blobName(content) {
    const bytes = Buffer.from(content);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/emulator/script.js + 2 modules
var emulator_script = __webpack_require__(41847);
;// CONCATENATED MODULE: ./build/emulator/progress.js
/**
 * The small state machine that walks through a script poll by poll: what a task shows by now. Pure; knows no paths, time or
 * files.
 */


/** The script as one task plays it; `nth` counts the tasks from 0. */
function playedBy(script, { nth }) {
    const { laterTurns } = script;
    const turns = nth === 0 ? undefined : laterTurns[Math.min(nth, laterTurns.length) - 1];
    return turns === undefined ? script : { ...script, turns };
}
const UNREAD = { entry: 0, reads: 0, polls: 0 };
/** The progress after one more poll; its entry is what that poll is shown. */
function poll(script, { entry, reads, polls }) {
    const stays = entry === script.turns.length - 1 || reads < turnAt(script, entry).reads;
    return stays
        ? { entry, reads: reads + 1, polls: polls + 1 }
        : { entry: entry + 1, reads: 1, polls: polls + 1 };
}
/** What the record shows to anybody who looks now: what the last poll saw, or the first entry before any poll. */
function shown(script, { entry }) {
    return turnAt(script, entry);
}
/** The last entry that is a record and not a fault: what the service knows of the task while it answers faults. */
function settled(script, { entry }) {
    const known = script.turns.slice(0, entry + 1).findLast((turn) => turn.fault === null);
    return known ?? { status: 'pending', state: null };
}
/** The title after so many polls: generated by the service only once somebody has looked at the task. */
function titleAt(script, { polls }) {
    if (polls < 2)
        return emulator_script.FIRST_TITLE;
    return script.titles[Math.min(polls - 2, script.titles.length - 1)] ?? emulator_script.FIRST_TITLE;
}
function turnAt(script, entry) {
    const turn = script.turns[entry];
    if (turn === undefined)
        throw new errors/* RunError */.e4('internal_error', `The script has no turn ${entry}`);
    return turn;
}

;// CONCATENATED MODULE: ./build/emulator/records.js
/**
 * The JSON the service answers with, in the shapes that recordings of real traffic have: tasks, turns, list rows,
 * environment rows, rate limit. Pure; refuses to know requests and faults. Times are float Unix seconds.
 */


const SECOND_MS = 1000;
const OTHER_TASK_GAP_MS = 600 * SECOND_MS;
/** `GET /wham/tasks/{id}`. */
function taskRecord(view) {
    const turns = view.task.attemptIds.map((_, placement) => assistantTurn(view, placement));
    return {
        task: taskRow(view),
        current_user_turn: {
            id: view.task.userTurnId,
            type: 'user',
            turn_status: 'completed',
            created_at: seconds(view.task.createdAt),
            input_items: view.task.inputItems,
        },
        current_assistant_turn: turns[0],
        ...(diffOf(view, 1) === null ? {} : { current_diff_task_turn: turns[0] }),
    };
}
/** `POST /wham/tasks`: always pending, even where the script has the task end before anybody looks. */
function createdRecord({ scene, state, task }) {
    const turns = [{ status: 'pending', state: null, fault: null, delayMs: 0, reads: 1 }];
    const view = { scene: { ...scene, script: { ...scene.script, turns } }, state, task };
    return {
        task: taskRow(view),
        user_turn: { id: task.userTurnId, type: 'user', input_items: task.inputItems },
        turn: assistantTurn(view, 0),
        rate_limit: rateLimit(),
        paragen_forced_compare: false,
    };
}
/** `GET …/turns/{turn}/sibling_turns`: the other attempts of the task. */
function siblingRecord(view, turnId) {
    const turns = view.task.attemptIds.map((id, placement) => ({ id, turn: assistantTurn(view, placement) }));
    return { sibling_turns: turns.filter(({ id }) => id !== turnId).map(({ turn }) => turn) };
}
/** The `task` of a record, and the row of a list: neither holds the prompt or the id of the environment. */
function taskRow(view) {
    const { scene, task } = view;
    const { status, state: word } = settled(playedBy(scene.script, task), task.progress);
    const title = titleAt(scene.script, task.progress);
    const [turnId, ...siblings] = task.attemptIds;
    const diff = diffOf(view, 1);
    return {
        id: task.id,
        title,
        has_generated_title: task.progress.polls > 1,
        created_at: seconds(task.createdAt),
        updated_at: seconds(task.updatedAt),
        archived: false,
        has_unread_turn: hasEnded(view),
        pull_requests: [],
        task_status_display: {
            environment_label: environmentOf(view).label,
            branch_name: task.branch,
            initial_intent: 'pr',
            ...(word === null ? {} : { state: word }),
            ...(status === null
                ? {}
                : {
                    latest_turn_status_display: {
                        turn_id: turnId,
                        turn_status: status,
                        diff_stats: diff === null ? null : countDiff(diff),
                        sibling_turn_ids: siblings,
                        intent: 'pr',
                        cancellation_requested_at: null,
                    },
                }),
        },
    };
}
/** The rows of tasks that are not ours, newest first: every second one in our environment, some from before us. */
function otherRows({ scene, state }) {
    return Array.from({ length: scene.script.otherTasks }, (_, index) => {
        const environment = state.environments[index % 2 === 0 ? 0 : 1];
        const id = `task_e_${index.toString(16).padStart(32, '0')}`;
        const at = seconds(state.startedAt - index * OTHER_TASK_GAP_MS);
        const row = {
            id,
            title: `Tidy up shelf ${index + 1}`,
            has_generated_title: true,
            created_at: at,
            updated_at: at,
            archived: false,
            has_unread_turn: index % 3 === 0,
            pull_requests: [],
            task_status_display: {
                environment_label: environment.label,
                branch_name: 'main',
                initial_intent: 'qa',
                latest_turn_status_display: {
                    turn_id: `${id}~assttrn_e_${'0'.repeat(32)}`,
                    turn_status: index === 0 ? 'in_progress' : 'completed',
                    diff_stats: null,
                    sibling_turn_ids: [],
                    intent: 'qa',
                    cancellation_requested_at: null,
                },
            },
        };
        return { environmentId: environment.id, row };
    });
}
/** A row of the environment look-ups. It holds the planted secrets in plain text, as the real service does. */
function environmentRow(state, environment) {
    return {
        id: environment.id,
        label: environment.label,
        is_pinned: environment === state.environments[0],
        task_count: state.tasks.filter((task) => task.environmentId === environment.id).length,
        repos: ['github-1'],
        repo_map: {
            'github-1': {
                id: 'github-1',
                repository_full_name: environment.repository,
                default_branch: environment.branch,
            },
        },
        ...secretFields(state),
    };
}
/** What `{{secrets}}` in the body of a fault becomes. */
function secretFields(state) {
    const [variable, secret, domainSecret] = state.planted;
    return {
        env_vars: { WIDGET_MODE: variable },
        secrets: { WIDGET_KEY: secret },
        secrets_with_domains: [
            { name: 'WIDGET_REGISTRY_KEY', value: domainSecret, domains: ['widgets.example.com'] },
        ],
    };
}
function assistantTurn(view, placement) {
    const { scene, state, task } = view;
    const { status } = settled(playedBy(scene.script, task), task.progress);
    const ended = hasEnded(view);
    const diff = diffOf(view, placement + 1);
    return {
        id: task.attemptIds[placement],
        type: 'assistant',
        turn_status: status ?? (ended ? 'completed' : 'pending'),
        previous_turn_id: task.userTurnId,
        attempt_placement: placement,
        sibling_turn_ids: task.attemptIds.filter((_, other) => other !== placement),
        created_at: seconds(task.createdAt + placement),
        environment_id: task.environmentId,
        environment: environmentRow(state, environmentOf(view)),
        branch: task.branch,
        base_commit_sha: ended ? scene.target.commit : null,
        output_items: ended ? outputItems(view, diff) : [],
        error: null,
        latest_event: null,
        worklog: null,
        thread_events: [],
    };
}
function outputItems({ scene }, diff) {
    const message = {
        type: 'message',
        role: 'assistant',
        content: [{ content_type: 'text', text: diff === null ? 'Nothing had to change.' : 'Done as asked.' }],
    };
    if (diff === null)
        return [message];
    const pr = {
        type: 'pr',
        pr_title: 'Put the widget where it belongs',
        pr_message: 'One file.',
        output_diff: {
            type: 'output_diff',
            repo_id: `github-1/${scene.target.repository}`,
            base_commit_sha: scene.target.commit,
            diff,
            external_storage_diff: null,
            ...countDiff(diff),
            commit_message: 'Put the widget where it belongs',
        },
        pre_apply_patch: null,
    };
    return [message, pr];
}
/** The diff of one attempt (from 1); null until the task has completed. */
function diffOf({ scene, task }, attempt) {
    const { status, state } = settled(playedBy(scene.script, task), task.progress);
    const done = status === 'completed' || state === 'ready' || state === 'applied';
    if (!done || scene.script.withoutDiff.includes(attempt))
        return null;
    return renderDiff(scene.script.diff, { prompt: task.prompt, commit: scene.target.commit, attempt });
}
function hasEnded({ scene, task }) {
    const { status, state } = settled(playedBy(scene.script, task), task.progress);
    const words = ['completed', 'failed', 'cancelled', 'ready', 'applied', 'error'];
    return words.includes(status ?? state ?? '');
}
function environmentOf({ state, task }) {
    return state.environments.find(({ id }) => id === task.environmentId) ?? state.environments[0];
}
function rateLimit() {
    return {
        allowed: true,
        limit_reached: false,
        limit: 100,
        remaining: 99,
        resets_after: 18_000,
        user_plan_type: 'pro',
        windows: [{ limit: 100, limit_window_mins: 300, remaining: 99, resets_after_secs: 18_000 }],
        resets_after_text: '5 hours',
    };
}
function seconds(epochMs) {
    return epochMs / SECOND_MS;
}

;// CONCATENATED MODULE: ./build/emulator/answer.js
/**
 * What an answer of the service is, and the ways to make one: JSON, a fault of the script, a delay. Pure; knows no
 * endpoint and no socket.
 */

/** What a fault of the script looks like on the wire. */
function faultAnswer(state, fault) {
    const json = { kind: 'reply', status: 200, contentType: 'application/json', delayMs: 0 };
    switch (fault.kind) {
        case 'http': {
            const body = fault.body.replaceAll('{{secrets}}', () => JSON.stringify(secretFields(state)));
            const { status, contentType, retryAfter } = fault;
            return { ...json, status, contentType, body, retryAfter };
        }
        case 'malformed':
            return {
                ...json,
                body: `{"task": {"id": "task_e_", "environment": ${JSON.stringify(secretFields(state))}`,
            };
        case 'cut':
            return { ...json, body: '{"id": "half of an ans', cut: true };
        case 'empty':
            return { ...json, body: '' };
        default:
            return { kind: fault.kind, delayMs: 0 };
    }
}
/** The answer, no sooner than after `delayMs`. */
function delayed(answer, delayMs) {
    return { ...answer, delayMs: Math.max(answer.delayMs, delayMs) };
}
/** A JSON answer that leaves the state as it is given. */
function reply(state, status, value) {
    const body = JSON.stringify(value);
    return { state, answer: { kind: 'reply', status, contentType: 'application/json', body, delayMs: 0 } };
}

;// CONCATENATED MODULE: ./build/emulator/model.js
/**
 * The model behind `codex exec` and other clients of a Responses endpoint: what the script lets it say, as the stream of
 * events that the Codex CLI 0.169.0 reads, or as one response where no stream is asked for. Pure; it reads no prompt and
 * understands nothing.
 */




/** The endpoint is asked without a tunnel, as an address of this machine. */
const MODEL_HOST = '127.0.0.1';
const MODEL_PATH = /^\/v1\/responses$/;
/** How long the CLI waits for a command before it asks again; the command goes on meanwhile. */
const YIELD_MS = 3000;
const USAGE = {
    input_tokens: 120,
    input_tokens_details: { cached_tokens: 20 },
    output_tokens: 30,
    output_tokens_details: { reasoning_tokens: 10 },
    total_tokens: 150,
};
const Streamed = schemas/* object */.Ikc({ stream: schemas/* literal */.euz(true) });
/** Answers one request to the model and moves the script on. */
function answerOfModel(state, { scene, asked }) {
    const response = (0,emulator_script.responseAt)(scene.script, state.answered);
    const next = { ...state, answered: state.answered + 1 };
    const { fault, delayMs } = response;
    if (fault !== null)
        return { state: next, answer: delayed(faultAnswer(next, fault), delayMs) };
    const item = itemOf(response, { scene, state: next });
    const whole = wholeOf(item, scene);
    if (!Streamed.safeParse(asked).success) {
        const outcome = reply(next, 200, whole);
        return { ...outcome, answer: delayed(outcome.answer, delayMs) };
    }
    const body = stream(item, whole);
    return {
        state: next,
        answer: { kind: 'reply', status: 200, contentType: 'text/event-stream', body, delayMs },
    };
}
function itemOf({ text, command, call }, { scene, state }) {
    const id = scene.random(8);
    const made = command === null ? call : { name: 'exec_command', arguments: { cmd: command, yield_time_ms: YIELD_MS } };
    if (made !== null)
        return {
            type: 'function_call',
            id: `fc_${id}`,
            call_id: `call_${id}`,
            name: made.name,
            arguments: JSON.stringify(made.arguments),
        };
    const secrets = () => JSON.stringify(secretFields(state));
    const content = [{ type: 'output_text', text: (text ?? '').replaceAll('{{secrets}}', secrets) }];
    return { type: 'message', role: 'assistant', id: `msg_${id}`, content };
}
/** The smallest response that a client takes for a whole one. */
function wholeOf(item, { random, clock }) {
    const createdAt = Math.floor(clock.now() / 1000);
    return {
        ...{ id: `resp_${random(8)}`, object: 'response', created_at: createdAt, status: 'completed' },
        ...{ error: null, incomplete_details: null, output: [item], usage: USAGE },
    };
}
/** The smallest stream that the CLI takes for a whole response. */
function stream(item, whole) {
    const events = [
        { type: 'response.created', response: { ...whole, status: 'in_progress', output: [], usage: null } },
        { type: 'response.output_item.done', output_index: 0, item },
        { type: 'response.completed', response: whole },
    ];
    return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}

;// CONCATENATED MODULE: ./build/emulator/runs.js
/**
 * The Runs API, as far as it is specified: imports of runs, each kept once by its key. Nobody has compared it with a live
 * service. Pure; the faults are the script's.
 */



const RUNS_PATH = /^\/workspaces\/([^/]+)\/runs\/import$/;
const Posted = schemas/* looseObject */._H3({
    bucket: schemas/* string */.YjP().min(1),
    run_id: schemas/* string */.YjP(),
    evidence: schemas/* enum */.k5n(['live', 'rehearsal']).nullable(),
    manifest: schemas/* looseObject */._H3({ run_id: schemas/* string */.YjP() }),
});
/** Answers one import and moves the script on. */
function importRun(state, asked) {
    const counted = { ...state, importsAsked: state.importsAsked + 1 };
    const plan = (0,emulator_script.importFaultAt)(asked.scene.script, state.importsAsked);
    if (plan === null)
        return kept(counted, asked);
    if (plan.fault === null) {
        const outcome = kept(counted, asked);
        return { ...outcome, answer: delayed(outcome.answer, plan.delayMs) };
    }
    const after = plan.stored ? kept(counted, asked).state : counted;
    return { state: after, answer: delayed(faultAnswer(after, plan.fault), plan.delayMs) };
}
function kept(state, { scene, workspace, authorization, key, body }) {
    const answered = (next, status, value) => {
        const { answer } = reply(next, status, value);
        return { state: next, answer: { ...answer, requestId: `req_${scene.random(6)}` } };
    };
    if (authorization !== `Bearer ${state.account.runsToken}`)
        return answered(state, 401, { detail: 'This token is not let in' });
    const posted = Posted.safeParse(parseJson(body)).data;
    if (posted === undefined || !/^[0-9a-f]{64}$/.test(key))
        return answered(state, 422, { detail: 'This is no import' });
    if (state.imports.some((one) => one.key === key && one.workspace === workspace))
        return answered(state, 409, { detail: 'This import is there already' });
    const imported = { workspace, key, bucket: posted.bucket, runId: posted.run_id, body };
    return answered({ ...state, imports: [...state.imports, imported] }, 201, {
        id: `import_${scene.random(6)}`,
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/emulator/state.js
/**
 * Everything the emulated service remembers, as one immutable value: its account with fake credentials and planted
 * secrets, and the tasks made so far. Pure; refuses to know how any of it is asked for or shown.
 */


const state_SECOND_MS = 1000;
const ENVIRONMENT_ID = /^[0-9a-f]{32}$/;
const DAY_MS = 24 * 3600 * state_SECOND_MS;
/** Of every access token but the first, whose life the script tells. */
const TOKEN_LIFE_DAYS = 5;
/** The service before its first request. `machineNow` (ms) dates the tokens: the child compares them with its clock. */
function newState(scene, machineNow) {
    const { script, target, clock, random } = scene;
    const named = target.environment === script.environment.id ? undefined : target.environment;
    const isId = named !== undefined && ENVIRONMENT_ID.test(named);
    const own = {
        id: isId ? named : script.environment.id,
        label: (isId ? undefined : named) ?? script.environment.label ?? target.repository,
        repository: target.repository,
        branch: target.branch,
        listed: script.environment.listed,
    };
    const elsewhere = 'somebody/elsewhere';
    return {
        startedAt: clock.now(),
        account: newAccount(scene, machineNow),
        planted: [`variable-${random(12)}`, `secret-${random(16)}`, `domain-secret-${random(16)}`],
        environments: [
            own,
            { id: random(16), label: elsewhere, repository: elsewhere, branch: 'main', listed: true },
            ...(script.environment.twin ? [{ ...own, id: random(16) }] : []),
            ...(scene.besides ?? []).map((name) => ({ ...own, ...namedBy(name, random) })),
        ],
        tasks: [],
        served: {},
        answered: 0,
        imports: [],
        importsAsked: 0,
    };
}
function namedBy(name, random) {
    return { id: ENVIRONMENT_ID.test(name) ? name : random(16), label: name };
}
/** The state with a new task in it, which is also returned. */
function addTask(scene, state, wanted) {
    const { attempts, ...given } = wanted;
    const now = scene.clock.now();
    const id = `task_e_${scene.random(16)}`;
    const task = {
        ...given,
        id,
        nth: state.tasks.length,
        userTurnId: `${id}~usertrn_e_${scene.random(16)}`,
        attemptIds: Array.from({ length: attempts }, () => `${id}~assttrn_e_${scene.random(16)}`),
        createdAt: now,
        updatedAt: now,
        progress: UNREAD,
    };
    return { state: { ...state, tasks: [...state.tasks, task] }, task };
}
/** The state after a task has come further; its time of change moves only when what it shows does. */
function moveTask(state, task, step) {
    const updatedAt = step.progress.entry === task.progress.entry ? task.updatedAt : step.now;
    const moved = { ...task, progress: step.progress, updatedAt };
    return { ...state, tasks: state.tasks.map((one) => (one.id === task.id ? moved : one)) };
}
/** The state after a token refresh: new tokens, and the old refresh token is worth nothing any more. */
function rotateTokens(scene, state) {
    const { account } = state;
    const accessToken = accessTokenOf(scene, { now: scene.clock.now(), days: TOKEN_LIFE_DAYS });
    const refreshToken = `rt-rehearsal-${scene.random(16)}`;
    const { outlivesRenewal } = scene.script.login;
    const left = account.bearers.filter((one) => outlivesRenewal || one !== account.accessToken);
    const spent = [...account.spent, account.refreshToken];
    return {
        ...state,
        account: { ...account, accessToken, refreshToken, spent, bearers: [...left, accessToken] },
    };
}
/** The account as a minimal auth.json that the CLI accepts; `machineNow` in ms. */
function authJson(account, machineNow) {
    return JSON.stringify({
        auth_mode: 'chatgpt',
        tokens: {
            id_token: account.idToken,
            access_token: account.accessToken,
            refresh_token: account.refreshToken,
            account_id: account.accountId,
        },
        last_refresh: (0,lib_clock.isoTime)(machineNow),
    });
}
function newAccount(scene, now) {
    const { random, script } = scene;
    const accessToken = accessTokenOf(scene, { now, days: script.login.expiresInDays });
    const personalToken = `at-rehearsal-${random(16)}`;
    const apiKey = `sk-rehearsal-${random(16)}`;
    const runsToken = `runs-rehearsal-${random(16)}`;
    return {
        accountId: `acct-rehearsal-${random(4)}`,
        idToken: jwt({}, random),
        accessToken,
        refreshToken: `rt-rehearsal-${random(16)}`,
        personalToken,
        apiKey,
        runsToken,
        spent: [],
        bearers: [accessToken, personalToken, apiKey, runsToken],
    };
}
function accessTokenOf({ script, random }, life) {
    if (script.login.opaque)
        return `opaque-rehearsal-${random(16)}`;
    return jwt({ sub: 'rehearsal', exp: Math.floor((life.now + life.days * DAY_MS) / state_SECOND_MS) }, random);
}
/** The shape of a JWT; nobody checks the signature, and this one is noise. */
function jwt(claims, random) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from(random(32)).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./build/emulator/handlers.js
/**
 * The service as a function: (state, request) → (next state, answer). Owns the endpoints, who is let in, and where
 * the faults of the script strike. Refuses to know sockets: an answer only says what is to be sent, and when.
 */










const UNAUTHORIZED = { detail: 'Could not parse your authentication token. Please try signing in again.' };
/** Words and codes as people have posted them of the real endpoint. */
const REUSED = refusedRefresh('Your refresh token has already been used to generate a new access token. Please try signing in again.', 'refresh_token_reused');
const UNKNOWN_LOGIN = refusedRefresh('Could not validate your token. Please try signing in again.', 'token_expired');
const UNKNOWN = { detail: 'Invalid task ID' };
const STATUS_READER = /\(codex_cloud_tasks_status\)$/;
const DEFAULT_LIMIT = 20;
/** The real cursor is long, opaque and full of characters that need escaping; so is this one. */
const CURSOR = /^ey\+\/#é=(\d+)==$/;
const ROUTES = [
    backend('GET /environments/by-repo/github/:owner/:name', ['environments', 'by-repo'], byRepository),
    backend('GET /environments', ['environments'], allEnvironments),
    backend('POST /tasks', ['create'], createTask),
    backend('GET /tasks/list', ['list'], listTasks),
    backend('GET /tasks/:id', [], readTask),
    backend('GET /tasks/:id/turns/:turn/sibling_turns', ['diff'], readSiblings),
    {
        host: protocol/* AUTH_HOST */.ut,
        method: 'GET',
        path: /^\/api\/accounts\/v1\/user-auth-credential\/whoami$/,
        points: ['whoami'],
        serve: whoami,
    },
    { host: protocol/* AUTH_HOST */.ut, method: 'POST', path: /^\/oauth\/token$/, points: ['oauth'], serve: refreshTokens },
    { host: MODEL_HOST, method: 'POST', path: MODEL_PATH, points: [], serve: askModel },
    { host: MODEL_HOST, method: 'POST', path: RUNS_PATH, points: [], serve: askRuns },
];
/** Answers one request. The same scene, state and request give the same answer, but for the random ids in it. */
function handle(scene, state, request) {
    const url = new URL(`https://${request.host}${request.path}`);
    for (const candidate of ROUTES) {
        if (candidate.host !== request.host || candidate.method !== request.method)
            continue;
        const match = candidate.path.exec(url.pathname);
        if (match === null)
            continue;
        const caught = match.slice(1).map(decoded);
        const serve = (now) => candidate.serve(now, { scene, request, query: url.searchParams, caught });
        return admitted(state, request, () => faulted({ scene, state, points: candidate.points }, serve));
    }
    return admitted(state, request, () => reply(state, 404, UNKNOWN));
}
/** A route of the backend; a part that begins with a colon matches any one part of the path. */
function backend(line, points, serve) {
    const [method = '', path = ''] = line.split(' ');
    const pattern = path.replace(/:\w+/g, '([^/]+)');
    return {
        host: protocol/* VENDOR_HOST */.Sz,
        method: method,
        path: new RegExp(`^${protocol/* API_PREFIX */.m4}${pattern}$`),
        points: ['backend', ...points],
        serve,
    };
}
/** Only the credentials this emulator made are let in; a token refresh brings its own. */
function admitted(state, request, serve) {
    const isRefresh = request.host === protocol/* AUTH_HOST */.ut && request.method === 'POST';
    const bearer = /^Bearer (.+)$/.exec(request.authorization)?.[1] ?? '';
    return isRefresh || state.account.bearers.includes(bearer) ? serve() : reply(state, 401, UNAUTHORIZED);
}
/** Serves a request unless the script has a fault for it at one of the points; each point counts it. */
function faulted({ scene, state, points }, serve) {
    const plans = points.flatMap((point) => (0,emulator_script.faultAt)(scene.script, point, state.served[point] ?? 0) ?? []);
    const counts = points.map((point) => [point, (state.served[point] ?? 0) + 1]);
    const counted = { ...state, served: { ...state.served, ...Object.fromEntries(counts) } };
    const delayMs = Math.max(0, ...plans.map((plan) => plan.delayMs));
    const failing = plans.find((plan) => plan.fault !== null);
    if (failing?.fault) {
        const after = failing.taskMade ? serve(counted).state : counted;
        return { state: after, answer: delayed(faultAnswer(after, failing.fault), delayMs) };
    }
    const outcome = serve(counted);
    return { ...outcome, answer: delayed(outcome.answer, delayMs) };
}
function byRepository(state, { caught }) {
    const name = caught.join('/').toLowerCase();
    const found = state.environments.filter((one) => one.listed && one.repository.toLowerCase() === name);
    return reply(state, 200, found.map((one) => environmentRow(state, one)));
}
function allEnvironments(state) {
    const rows = state.environments.filter(({ listed }) => listed).map((one) => environmentRow(state, one));
    return reply(state, 200, rows);
}
const handlers_Posted = schemas/* object */.Ikc({
    new_task: schemas/* object */.Ikc({ environment_id: schemas/* string */.YjP(), branch: schemas/* string */.YjP() }),
    input_items: schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1),
    metadata: schemas/* object */.Ikc({ best_of_n: schemas/* int */.Whr().min(1).max(codex/* MAX_ATTEMPTS */.m) }).optional(),
});
const Message = schemas/* object */.Ikc({ content: schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP() })) });
function createTask(state, { scene, request }) {
    const posted = handlers_Posted.safeParse(handlers_parseJson(request.body));
    const known = state.environments.some(({ id }) => id === posted.data?.new_task.environment_id);
    if (!posted.success || !known) {
        const error = { message: '[validation errors: new_task]', type: 'invalid_request_error' };
        return reply(state, 400, { error });
    }
    const { new_task: wanted, input_items: inputItems, metadata } = posted.data;
    const { state: next, task } = addTask(scene, state, {
        prompt: promptOf(inputItems),
        inputItems,
        branch: wanted.branch,
        environmentId: wanted.environment_id,
        attempts: metadata?.best_of_n ?? 1,
    });
    return reply(next, 200, createdRecord({ scene, state: next, task }));
}
function promptOf(inputItems) {
    const texts = inputItems.flatMap((item) => Message.safeParse(item).data?.content ?? []);
    return texts.map(({ text }) => text).join('\n');
}
/** One `codex cloud status` reads the record once and moves the script on; everybody else only looks. */
function readTask(state, { scene, request, caught }) {
    const task = findTask(state, caught);
    if (task === undefined)
        return reply(state, 404, UNKNOWN);
    const isPoll = STATUS_READER.test(request.userAgent);
    const progress = isPoll ? poll(playedBy(scene.script, task), task.progress) : task.progress;
    const next = isPoll ? moveTask(state, task, { progress, now: scene.clock.now() }) : state;
    const turn = shown(playedBy(scene.script, task), progress);
    if (turn.fault !== null) {
        return { state: next, answer: delayed(faultAnswer(next, turn.fault), turn.delayMs) };
    }
    const current = findTask(next, caught) ?? task;
    const outcome = reply(next, 200, taskRecord({ scene, state: next, task: current }));
    return { state: next, answer: delayed(outcome.answer, turn.delayMs) };
}
function readSiblings(state, { scene, caught }) {
    const task = findTask(state, caught);
    const turnId = caught[1] ?? '';
    if (!task?.attemptIds.includes(turnId))
        return reply(state, 404, UNKNOWN);
    return reply(state, 200, siblingRecord({ scene, state, task }, turnId));
}
/** A page of the list is a look at each of its tasks, which moves the script on as a look at one does. */
function listTasks(state, { scene, query }) {
    const environment = query.get('environment_id');
    const isListed = ({ environmentId }) => environment === null || environmentId === environment;
    const ours = state.tasks.filter(isListed).toReversed();
    const others = otherRows({ scene, state }).filter(isListed);
    const start = Number(CURSOR.exec(query.get('cursor') ?? '')?.[1] ?? 0);
    const end = start + (Number(query.get('limit')) || DEFAULT_LIMIT);
    const now = scene.clock.now();
    const page = ours.slice(start, end);
    const next = page.reduce((moved, task) => moveTask(moved, task, { progress: poll(playedBy(scene.script, task), task.progress), now }), state);
    const shownNow = page.flatMap(({ id }) => next.tasks.find((task) => task.id === id) ?? []);
    const after = [start, end].map((at) => Math.max(0, at - ours.length));
    const items = [
        ...shownNow.map((task) => taskRow({ scene, state: next, task })),
        ...others.slice(...after).map(({ row }) => row),
    ];
    const cursor = end < ours.length + others.length ? `ey+/#é=${end}==` : null;
    return reply(next, 200, { items, cursor });
}
function whoami(state) {
    return reply(state, 200, {
        email: 'rehearsal@example.com',
        chatgpt_user_id: 'user-rehearsal',
        chatgpt_account_id: state.account.accountId,
        chatgpt_plan_type: 'pro',
        chatgpt_account_is_fedramp: false,
    });
}
const Refresh = schemas/* object */.Ikc({ grant_type: schemas/* literal */.euz('refresh_token'), refresh_token: schemas/* string */.YjP() });
function refusedRefresh(message, code) {
    return { error: { message, type: 'invalid_request_error', param: null, code } };
}
function refreshTokens(state, { scene, request }) {
    const asked = Refresh.safeParse(handlers_parseJson(request.body));
    const token = asked.data?.refresh_token;
    if (token !== state.account.refreshToken)
        return reply(state, 401, state.account.spent.includes(token ?? '') ? REUSED : UNKNOWN_LOGIN);
    const next = rotateTokens(scene, state);
    const { idToken, accessToken, refreshToken } = next.account;
    return reply(next, 200, { id_token: idToken, access_token: accessToken, refresh_token: refreshToken });
}
function askModel(state, { scene, request }) {
    return answerOfModel(state, { scene, asked: handlers_parseJson(request.body) });
}
function askRuns(state, { scene, request, caught: [workspace = ''] }) {
    const { authorization, idempotencyKey: key = '', body } = request;
    return importRun(state, { scene, workspace, authorization, key, body });
}
/** A part of a path; one that is not escaped properly stays as it is and will match nothing. */
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
function findTask(state, [id]) {
    return state.tasks.find((task) => task.id === id);
}
function handlers_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/emulator/server.js
/**
 * The emulator on the wire: a CONNECT proxy on 127.0.0.1 that ends TLS for the two vendor hosts itself and refuses
 * every other; the model is asked there in plain http. It opens no connection of its own, ever. Owns sockets and the CA
 * file; refuses to know endpoints.
 */











const LOOPBACK = '127.0.0.1';
const VENDOR_AUTHORITIES = new Map([protocol/* VENDOR_HOST */.Sz, protocol/* AUTH_HOST */.ut].map((host) => [`${host}:443`, host]));
/** Starts the emulator for one script. Dispose it to close every connection, also those that hang. */
async function startEmulator(script, options) {
    const { clock, random, besides = [] } = options;
    const scene = { script, target: targetOf(script, options.target ?? {}), clock, random, besides };
    // The child compares its credential with the clock of the machine, whatever clock the answers go by.
    const machineNow = lib_clock.systemClock.now();
    const service = { scene, state: newState(scene, machineNow), requests: [] };
    const { account, planted } = service.state;
    const { authority, certificate, key } = await makeCertificates();
    const caFile = await writePrivate((0,external_node_path_.join)((0,external_node_path_.resolve)(options.folder), 'ca.pem'), authority);
    const proxy = await listen(service, (0,external_node_tls_.createSecureContext)({ cert: certificate, key }));
    return {
        environment: { HTTPS_PROXY: `http://${LOOPBACK}:${proxy.port}`, CODEX_CA_CERTIFICATE: caFile },
        authJson: authJson(account, machineNow),
        accessToken: account.personalToken,
        model: { baseUrl: `http://${LOOPBACK}:${proxy.port}/v1`, key: account.apiKey },
        runs: {
            baseUrl: `http://${LOOPBACK}:${proxy.port}`,
            token: account.runsToken,
            imports: () => service.state.imports,
        },
        target: scene.target,
        plantedSecrets: [...planted],
        requests: service.requests,
        [Symbol.asyncDispose]: proxy.close,
    };
}
function targetOf(script, told) {
    return {
        repository: told.repository ?? script.repository,
        environment: told.environment ?? script.environment.id,
        branch: told.branch ?? script.branch,
        commit: told.commit ?? script.commit,
    };
}
async function writePrivate(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    // A mode only counts for a file that is new.
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, content, { mode: 0o600, flag: 'wx' });
    return path;
}
async function listen(service, secureContext) {
    const closing = new AbortController();
    const sockets = new Set();
    const tunnels = new WeakMap();
    const server = (0,external_node_http_.createServer)((request, response) => {
        const host = tunnels.get(request.socket) ?? modelHost(request);
        const done = host === undefined
            ? refuse(service, request, response)
            : answer(service, { request, response, host, closing });
        // A client that goes away in the middle of its request is no event for anybody.
        done.catch(() => request.socket.destroy());
    });
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    });
    server.on('clientError', (_, socket) => socket.destroy());
    server.on('connect', (request, socket, head) => {
        const host = tunnels.has(socket) ? undefined : VENDOR_AUTHORITIES.get(request.url ?? '');
        if (host === undefined)
            return refuseTunnel(service, request, socket);
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        if (head.length > 0)
            socket.unshift(head);
        const inner = new external_node_tls_.TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
        tunnels.set(inner, host);
        server.emit('connection', inner);
    });
    await new Promise((ready, failed) => {
        server.once('error', failed).listen(0, LOOPBACK, ready);
    });
    return {
        port: server.address().port,
        close: () => new Promise((closed) => {
            closing.abort();
            server.close(() => closed());
            for (const socket of sockets)
                socket.destroy();
        }),
    };
}
function refuseTunnel(service, request, socket) {
    service.requests.push(recorded(request, (request.url ?? '').replace(/:\d+$/, ''), ''));
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
}
/** The model and the Runs API are asked by a path alone; what is meant for another host names it, as to any proxy. */
function modelHost({ url }) {
    return url !== undefined && /^\/(?:v1|workspaces)\//.test(url) ? MODEL_HOST : undefined;
}
/** Any other request that came without a tunnel: a plain http one, to whatever host. */
async function refuse(service, request, response) {
    service.requests.push(recorded(request, request.headers.host ?? '', ''));
    response.writeHead(403, { connection: 'close' }).end();
}
async function answer(service, exchange) {
    const { request, host, closing } = exchange;
    const body = await (0,consumers_.text)(request);
    const record = recorded(request, host, body);
    service.requests.push(record);
    const key = request.headers['idempotency-key'];
    const idempotencyKey = typeof key === 'string' ? { idempotencyKey: key } : {};
    const authorization = request.headers.authorization ?? '';
    const asked = { ...record, body, authorization, ...idempotencyKey };
    const outcome = handle(service.scene, service.state, asked);
    service.state = outcome.state;
    if (outcome.answer.delayMs > 0)
        await service.scene.clock.sleep(outcome.answer.delayMs, closing.signal);
    if (!closing.signal.aborted)
        send(exchange, outcome.answer, service.scene.clock.now());
}
function send({ request, response }, reply, nowMs) {
    if (reply.kind === 'hang')
        return;
    if (reply.kind === 'reset') {
        request.socket.destroy();
        return;
    }
    const { retryAfter, requestId } = reply;
    response.writeHead(reply.status, {
        'content-type': reply.contentType,
        'content-length': Buffer.byteLength(reply.body) + (reply.cut ? 1 : 0),
        ...(retryAfter ? { 'retry-after': retryAfterText(retryAfter, nowMs) } : {}),
        ...(requestId ? { 'x-request-id': requestId } : {}),
    });
    if (reply.cut)
        response.write(reply.body, () => request.socket.destroy());
    else
        response.end(reply.body);
}
function retryAfterText(wanted, nowMs) {
    if ('seconds' in wanted)
        return String(wanted.seconds);
    return new Date(nowMs + wanted['date-in'] * 1000).toUTCString();
}
function recorded(request, host, body) {
    return {
        host,
        method: request.method ?? '',
        path: request.method === 'CONNECT' ? '' : (request.url ?? ''),
        userAgent: request.headers['user-agent'] ?? '',
        body: request.method === 'POST' ? body : '',
    };
}


/***/ })

};
