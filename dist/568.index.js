export const id = 568;
export const ids = [568];
export const modules = {

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

/***/ 26994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ parseLabels),
/* harmony export */   be: () => (/* binding */ UNREADABLE_LIST),
/* harmony export */   yz: () => (/* binding */ parseTaskPage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46519);
/**
 * What `codex cloud list --json` prints: one page of tasks, as far as anything is made of it. Pure. Titles and
 * summaries come from strangers and are left behind here.
 */


/** The words of a list. An unknown remote state is printed as `pending`, as in the words of one task. */
const LIST_WORDS = { pending: 'PENDING', ready: 'READY', applied: 'APPLIED', error: 'ERROR' };
/** A list that cannot be had for these reasons is one that we cannot read, or that we may not: it says nothing of the tasks. */
const UNREADABLE_LIST = new Set([
    'answer_undecodable',
    'cli_unrecognised',
    'request_refused',
]);
const Page = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_lib_codex_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_ID */ .w9), status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z][\w -]{0,39}$/) })),
    cursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(4096)
        .regex(/^[^\p{Cc}]*$/u)
        .nullish(),
});
/** Reads a page; null for what is none, also where one row of it cannot be used. */
function parseTaskPage(text) {
    const page = Page.safeParse(parseJson(text)).data;
    if (page === undefined)
        return null;
    const tasks = page.tasks.map(({ id, status }) => ({ id, word: wordOf(status) }));
    return { tasks, cursor: page.cursor ?? null };
}
const Labels = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ environment_label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })) });
/** The labels of the environments of a page of tasks, each once: text of strangers. Null for what is no page. */
function parseLabels(text) {
    const page = Labels.safeParse(parseJson(text)).data;
    return page === undefined ? null : [...new Set(page.tasks.flatMap((task) => task.environment_label ?? []))];
}
function wordOf(status) {
    return LIST_WORDS[status] ?? status.toLowerCase();
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 93126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   j9: () => (/* binding */ clamped),
/* harmony export */   y_: () => (/* binding */ retryWait)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _lib_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81374);


/** Longest time of one call; the deadline may cut it shorter. The CLI itself has no timeout anywhere. */
const CALL_TIMEOUT_MS = {
    ...{ submit: 120_000, status: 30_000, list: 30_000 },
    ...{ diff: 60_000, cancel: 30_000 },
};
/** Such a part of what is left may go by for a submit: where nobody answers, the list is still to be read. */
const SUBMIT_PART = 0.75;
/** What a call may take now. */
function limitsOf(call, { deadline, signal }, clock) {
    const left = deadline - clock.now();
    const most = call === 'submit' ? left * SUBMIT_PART : left;
    return { timeoutMs: Math.max(1, Math.min(CALL_TIMEOUT_MS[call], most)), leftMs: left, signal };
}
/**
 * Tries a call until it succeeds, fails for good, or its tries or its time are used up. A failure that the end of the
 * run brought is `cancelled` or `deadline_exceeded`.
 */
async function attempt(work, { call, bounds, deps: { store, clock } }) {
    const { persistence: policy, deadline, signal } = bounds;
    for (let tries = 1;; tries += 1) {
        const answer = await work(limitsOf(call, bounds, clock));
        if (answer.ok)
            return answer;
        // A doubt is worth more than what came after it.
        if (answer.code === 'launch_in_doubt')
            return { ...answer, retry: { tries, stopped: 'final' } };
        if (signal.aborted)
            return stopped('cancelled', answer, tries);
        if (clock.now() >= deadline)
            return stopped('deadline', answer, tries);
        if (!answer.retryable)
            return { retry: { tries, stopped: 'final' }, ...answer };
        if (tries >= policy.attempts)
            return { ...answer, retry: { tries, stopped: 'attempts' } };
        const wait_ms = retryWait({ code: answer.code, failures: tries }, bounds, { store, clock });
        await store.emit({ event: 'call:retrying', payload: { call, code: answer.code, tries, wait_ms } });
        await clock.sleep(wait_ms, signal);
        if (signal.aborted)
            return stopped('cancelled', answer, tries);
        if (clock.now() >= deadline)
            return stopped('deadline', answer, tries);
    }
}
/** Milliseconds to wait after a failure: drawn by the policy from the run and the place in its record, and clamped. */
function retryWait({ code, failures }, bounds, { store, clock }) {
    const seed = `${store.runId}:${store.events.length}`;
    return clamped((0,_lib_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryWaitMs */ .r)(bounds.persistence, { class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code), failures, seed }), bounds, clock);
}
/** No wait is longer than what is left of the run. */
function clamped(ms, { deadline }, clock) {
    return Math.min(ms, Math.max(0, Math.ceil(deadline - clock.now())));
}
function stopped(why, last, tries) {
    const code = why === 'cancelled' ? 'cancelled' : 'deadline_exceeded';
    const message = why === 'cancelled' ? 'the run was cancelled' : `the deadline passed; before it ${last.message}`;
    const retry = { tries, stopped: why };
    if (last.code === code)
        return { ...last, retry };
    return { ok: false, code, message, retryable: false, httpStatus: last.httpStatus, retry };
}
/** These say what there is to do, or that nothing is: the task has ended, or the service does not know it. */
const SAID = new Set([
    ...['cancelled', 'task_error', 'task_not_found', 'request_refused'],
]);
/** Records why the run failed, with the address of the task where there is one. */
async function fail(store, phase, failure) {
    const { code, message, retryable, retry } = failure;
    const { evidence, cloud_execution } = store.manifest;
    const url = cloud_execution?.status_url;
    // What the emulator plays has no page.
    const played = evidence === 'rehearsal';
    const where = !url ? '' : played ? ' (a rehearsal: the task is only played)' : `: ${url}`;
    // Nobody can go on with what only this process plays.
    const own = failure.guidance ?? (played && code === 'cancelled' ? 'Rehearse again' : undefined);
    const left = phase !== 'submit' && cloud_execution?.task_id != null && !played && !SAID.has(code);
    const cure = left
        ? `${own ?? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure}. Go on with it by codex-orchestrator resume --run ${store.runId}, in the action by resume: auto`
        : own;
    const guidance = `${(0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .guidanceOf */ .sk)(code, message, cure)}${where}`;
    await store.emit({
        event: 'run:failed',
        payload: { class: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(code), code, phase, retryable, guidance, ...(retry ? { retry } : {}), message },
    });
}


/***/ }),

/***/ 48882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ recordTask),
  G9: () => (/* binding */ settle),
  tA: () => (/* binding */ submit_submit)
});

// EXTERNAL MODULE: ./build/cloud/task-list.js
var task_list = __webpack_require__(26994);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/execute/cloud-call.js
var cloud_call = __webpack_require__(93126);
// EXTERNAL MODULE: ./build/cloud/protocol.js
var protocol = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/lib/poll.js
var poll = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/manifest/sessions.js
var sessions = __webpack_require__(45919);
;// CONCATENATED MODULE: ./build/execute/list-tasks.js

/** How far back the list is read: a task that was updated since stands on the first page. */
const MAX_PAGES = 5;
/** The tasks of an environment, the newest first, and whether these are all. */
async function listTasks(environment, bounds, deps) {
    const tasks = [];
    let complete = false;
    for await (const page of pagesOf(environment, bounds, deps)) {
        if (!page.ok)
            return page;
        tasks.push(...page.tasks);
        complete = page.cursor === null;
    }
    return { ok: true, tasks, complete };
}
/**
 * The ids of the tasks of an environment, and whether these are all. What siblings have seen is not read again: new tasks
 * stand on the first pages.
 */
async function idsBefore(environment, bounds, deps) {
    const seen = deps.siblings?.seen.get(environment);
    const ids = new Set();
    let complete = false;
    for await (const page of pagesOf(environment, bounds, deps)) {
        if (!page.ok)
            return page;
        const known = page.tasks.length > 0 && page.tasks.every(({ id }) => seen?.has(id));
        for (const { id } of page.tasks)
            ids.add(id);
        complete = page.cursor === null || known;
        if (known)
            break;
    }
    const all = complete ? new Set([...ids, ...(seen ?? [])]) : ids;
    if (complete)
        deps.siblings?.seen.set(environment, all);
    return { ok: true, ids: [...all], complete };
}
async function* pagesOf(environment, bounds, deps) {
    let cursor = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const request = cursor === null ? { environment } : { environment, cursor };
        const answer = await (0,cloud_call/* attempt */.CD)((limits) => deps.client.list(request, limits), {
            call: 'list',
            bounds,
            deps,
        });
        yield answer;
        if (!answer.ok || answer.cursor === null)
            return;
        cursor = answer.cursor;
    }
}

;// CONCATENATED MODULE: ./build/execute/doubt.js






/** So many diffs are read at one look; where there are more new tasks, somebody else is at work. */
const MAX_READS = 20;
const ENDED = new Set(['READY', 'APPLIED', 'ERROR']);
/** Finds the task of a submit in doubt, or says `launch_in_doubt` with what may be it. */
async function findSubmitted({ intent, message: what }, bounds, deps) {
    const { persistence, deadline, signal, pollIntervalMs } = bounds;
    const { clock } = deps;
    /** Tasks whose diff was read, and is not ours. */
    const others = new Set();
    let candidates = [];
    for (let looks = 1;; looks += 1) {
        const listed = await listTasks(intent.environment, bounds, deps);
        if (!listed.ok)
            return inDoubt({ message: `${what}; then ${listed.message}`, read: false });
        const taken = await deps.taken();
        candidates = listed.tasks.filter(({ id }) => !intent.known?.includes(id) && !deps.siblings?.ours.has(id) && !taken.has(id));
        const ours = await provenOf(candidates);
        if (ours !== null)
            return found(ours, 'nonce');
        const settled = looks >= persistence.attempts;
        const [only, ...more] = candidates;
        const alone = only !== undefined && more.length === 0 && intent.complete && listed.complete;
        if (settled && alone && persistence.adopt === 'sole-candidate')
            return found(only.id, 'sole_candidate');
        // A task may come into the list late; one that is under way may still prove itself.
        const open = intent.proven && candidates.some(({ word }) => !ENDED.has(word));
        if ((settled && !open) || signal.aborted || clock.now() >= deadline)
            return inDoubt({ message: what, read: true });
        await clock.sleep((0,cloud_call/* clamped */.j9)((0,poll/* growingGapMs */.ml)(looks, pollIntervalMs), bounds, clock), signal);
    }
    /** `read`: the last look at the list saw it. */
    async function inDoubt({ message, read }) {
        const told = candidates.map(({ id, word }) => ({ task_id: id, url: (0,protocol/* taskUrl */.Dl)(id), word }));
        await deps.store.emit({ event: 'cloud:in_doubt', payload: { message, candidates: told } });
        const guidance = told.length === 0 ? nothingNew(deps.store, read) : chooseOne(deps.store, { told, intent });
        return {
            ok: false,
            code: 'launch_in_doubt',
            message,
            retryable: false,
            httpStatus: null,
            guidance,
        };
    }
    /** The candidate whose diff carries the nonce. */
    async function provenOf(listed) {
        if (!intent.proven)
            return null;
        const unread = listed.filter(({ id, word }) => word === 'READY' && !others.has(id));
        for (const { id } of unread.slice(0, MAX_READS)) {
            const answer = await (0,cloud_call/* attempt */.CD)((limits) => deps.client.diff({ taskId: id }, limits), {
                call: 'diff',
                bounds,
                deps,
            });
            if (!answer.ok)
                continue;
            if (answer.diff?.split('\n').includes(`+${intent.nonce}`))
                return id;
            others.add(id);
        }
        return null;
    }
}
function found(taskId, adopted) {
    return { ok: true, taskId, url: (0,protocol/* taskUrl */.Dl)(taskId), adopted };
}
function nothingNew({ runId, manifest }, read) {
    const seen = read ? 'shows no new task' : 'could not be read';
    // Only this process knows what is played.
    const look = (0,sessions/* isPlayed */._l)(manifest)
        ? ''
        : ` Look again by codex-orchestrator resume --run ${runId}, in the action by resume: auto.`;
    return `The list of the environment ${seen}.${look} ${reasons/* REASONS */.ez.launch_in_doubt.cure}`;
}
/** The command comes first: a list may be longer than what is shown of it. */
function chooseOne({ runId, manifest }, { told, intent }) {
    const [first, ...more] = told;
    const id = first !== undefined && more.length === 0 ? first.task_id : '<id>';
    const command = `codex-orchestrator resume --run ${runId} --cloud-task-id ${id}`;
    const which = id === '<id>' ? 'Look which one is ours' : 'Look whether it is ours';
    const list = told.map(({ url, word }) => `${url} (${word})`).join(', ');
    const since = intent.known !== null && intent.complete
        ? 'New since the submit'
        : 'New, or there before the submit already';
    // What is played ends with this process: nobody can go on with it.
    if ((0,sessions/* isPlayed */._l)(manifest))
        return `Rehearse again: these were only played. ${since}: ${list}`;
    return `${which}, then go on with it: ${command}. ${since}: ${list}`;
}

;// CONCATENATED MODULE: ./build/execute/submit.js







/** The id of the task that is ours; null where there is none, and the record says why. */
async function submit_submit(target, bounds, deps) {
    const { store } = deps;
    let intent = null;
    const answer = neverSent(bounds, deps) ?? (await (0,cloud_call/* attempt */.CD)(inTurn, { call: 'submit', bounds, deps }));
    if (answer.ok) {
        await recordTask(store, { task_id: answer.taskId, url: answer.url });
        return answer.taskId;
    }
    if (answer.code === 'launch_in_doubt' && intent !== null) {
        return settle({ intent, message: answer.message }, bounds, deps);
    }
    await (0,cloud_call/* fail */.fJ)(store, 'submit', answer);
    return null;
    /** Among siblings one waits for its turn before it looks what there is, so that nothing lies between that and the call. */
    async function inTurn() {
        const { siblings, clock } = deps;
        if (siblings === undefined)
            return once();
        const over = AbortSignal.any([bounds.signal, (0,lib_clock.timeLimit)(bounds.deadline - clock.now())]);
        return (await siblings.turn(once, over)) ?? tooLate(bounds.signal.aborted);
    }
    /** One try: what there is before, the intent, the call. */
    async function once() {
        const { environment, branch, attempts, nonce, prompt, proven } = target;
        const before = await tasksBefore(environment, bounds, deps);
        if (!before.ok)
            return before;
        // Reading the list took its time.
        const late = neverSent(bounds, deps);
        if (late !== null)
            return late;
        intent = { environment, nonce, proven, known: before.known, complete: before.complete };
        // Durable before the call: whatever happens to us, the intent can be found.
        await store.emit({
            event: 'cloud:submitting',
            payload: {
                ...{ environment, branch, attempts, nonce, prompt_sha256: (0,files/* sha256 */.sc)(prompt) },
                known_tasks: before.known === null ? null : [...before.known],
                known_complete: before.complete,
            },
        });
        return deps.client.submit({ environment, branch, attempts, prompt }, (0,cloud_call/* limitsOf */.Af)('submit', bounds, deps.clock));
    }
}
/** Nothing is sent that nobody would watch. Null while there is time. */
function neverSent({ signal, deadline }, { clock }) {
    return !signal.aborted && clock.now() < deadline ? null : tooLate(signal.aborted);
}
function tooLate(aborted) {
    return {
        ok: false,
        code: aborted ? 'cancelled' : 'deadline_exceeded',
        message: 'the run ended before the submit',
        retryable: false,
        httpStatus: null,
        guidance: 'No cloud task was created: run again',
    };
}
/** Looks for the task of a submit that ended in doubt, and takes it up only where it is ours; null where that cannot be told. */
async function settle(doubt, bounds, deps) {
    const found = await findSubmitted(doubt, bounds, deps);
    if (!found.ok) {
        await (0,cloud_call/* fail */.fJ)(deps.store, 'submit', { ...found, retry: found.retry ?? { tries: 1, stopped: 'final' } });
        return null;
    }
    await recordTask(deps.store, { task_id: found.taskId, url: found.url, adopted: found.adopted });
    return found.taskId;
}
/** Records which task is ours. */
async function recordTask(store, told) {
    await store.emit({ event: 'cloud:submitted', payload: told }).catch((cause) => {
        // The one thing that must not be lost with the record: that there is a task, and where.
        throw new errors/* RunError */.e4('internal_error', `the cloud task was created and could not be recorded: ${told.url}`, {
            cause,
            guidance: `Do not run again before you have looked at ${told.url}; then see that the disk can be written`,
        });
    });
}
/** The tasks that the environment has before the submit. Also resolves the environment, at no cost. */
async function tasksBefore(environment, bounds, deps) {
    const listed = await idsBefore(environment, bounds, deps);
    if (listed.ok)
        return { ok: true, known: listed.ids, complete: listed.complete };
    // It keeps nobody from asking for a task; it only cannot help later.
    if (task_list/* UNREADABLE_LIST */.be.has(listed.code))
        return { ok: true, known: null, complete: false };
    // It was tried again already, as often as may be.
    return { ...listed, retryable: false };
}


/***/ }),

/***/ 97337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tasksOfOthers)
/* harmony export */ });
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98211);
/* harmony import */ var _manifest_find_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95913);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73936);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13565);
/**
 * Whose a cloud task is, by the records of the other runs of this working directory: no task is that of two runs. Reads
 * records; writes nothing.
 */




/** The cloud tasks of all runs below `root` but the one in `folder`. */
async function tasksOfOthers(folder, root) {
    const tasks = [];
    for (const other of await (0,_manifest_find_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(root)) {
        if (other.folder === folder)
            continue;
        const { events } = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsIn */ .pd)(other.folder);
        const taskId = (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(events)?.cloud_execution?.task_id;
        if (taskId == null)
            continue;
        const { adopted } = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(events, 'cloud:submitted').at(-1)?.payload ?? { adopted: 'given' };
        tasks.push({ taskId, runId: other.runId, proven: adopted === undefined || adopted === 'nonce' });
    }
    return tasks;
}


/***/ })

};
