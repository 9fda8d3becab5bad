export const id = 1847;
export const ids = [1847];
export const modules = {

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


/***/ })

};
