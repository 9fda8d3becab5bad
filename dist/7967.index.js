export const id = 7967;
export const ids = [7967];
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


/***/ })

};
