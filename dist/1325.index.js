export const id = 1325;
export const ids = [1325];
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
    workflow: [
        ['.github', 'workflows'],
        ['.github', 'actions'],
        ['.gitea', 'workflows'],
        ['.forgejo', 'workflows'],
        ['.gitlab', 'ci'],
        ['.circleci'],
        ['.buildkite'],
        ['.woodpecker'],
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

/***/ 73612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ isAccompanying),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   LH: () => (/* binding */ graverVerdict),
/* harmony export */   Zk: () => (/* binding */ gravest)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
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
    return (passed + VERDICT_ORDER.indexOf(verdict)) * (_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.length + 1) + rank;
}
/** Of a try that fails so, another try may say that it was chance; of what is wrong with the setup none can. */
const CHANCE = new Set(['task', 'contract', 'timeout', 'quota', 'network', 'service']);
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
    const passed = tries.filter((told) => {
        const { outcome, verdict } = decided(told);
        return outcome === 'pass' && verdict !== 'block' && (!live || view(told).evidence === 'live');
    });
    const needed = Math.max(...tries.map((told) => view(told).repeat?.minimum_pass ?? Number.POSITIVE_INFINITY));
    if (passed.length < needed)
        return [];
    return tries.filter((told) => {
        const { reason, leaks, outcome } = view(told);
        return outcome !== 'pass' && !leaks && reason !== null && CHANCE.has((0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(reason));
    });
}
/** Whether a pass may stand beside others though it is none of the cloud: what it says of itself was meant so. */
function isAccompanying(one) {
    const meant = one.requested === 'mcp' || one.refused;
    return one.outcome === 'pass' && one.unmet !== null && one.evidence === 'live' && meant;
}


/***/ }),

/***/ 65451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordsIn),
/* harmony export */   V: () => (/* binding */ savedRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8479);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91578);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46742);
/**
 * Records in a folder: what runs here have left, or artifacts that somebody downloaded. Of an older run that left no record
 * it is made of its files. Follows no link; reads within bounds, and leaves out what it cannot read.
 */






const MOST_ENTRIES = 200_000;
const DEEPEST = 8;
const MOST_BYTES = 16 * 1024 * 1024;
/** The records below a folder; none where there is no such folder. */
async function recordsIn(root) {
    const records = [];
    let [unread, entries] = [0, 0];
    const pending = [{ folder: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined && entries < MOST_ENTRIES; next = pending.pop()) {
        const { folder, depth } = next;
        const names = new Set();
        const listing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder).catch(() => null);
        if (listing === null)
            continue;
        for await (const entry of listing) {
            entries += 1;
            if (entry.isFile())
                names.add(entry.name);
            else if (entry.isDirectory() && depth < DEEPEST)
                pending.push({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth: depth + 1 });
        }
        const found = await recordsAt(folder, names);
        records.push(...found.records);
        unread += found.unread;
    }
    const more = entries >= MOST_ENTRIES ? [`${root} holds more than is read`] : [];
    const lost = unread > 0 ? [`${root} holds records that cannot be read and are left out: ${unread}`] : [];
    return { records, notices: [...lost, ...more] };
}
/** What lies in one folder, by the names of its files. */
async function recordsAt(folder, names) {
    const records = [];
    let unread = 0;
    if (names.has(_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th)) {
        const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)((await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th), MOST_BYTES)) ?? '');
        records.push(...(ledger?.own ?? []), ...(ledger?.trend.records ?? []), ...(ledger?.spend.records ?? []));
        unread += ledger?.dropped ?? 1;
    }
    if (names.has(_record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORD_FILE */ .lt)) {
        const record = await savedRecord(folder);
        if (record === null)
            unread += 1;
        else
            records.push(record);
    }
    else if (names.has('verdict.json') && names.has('events.jsonl')) {
        // It may be a rehearsal, of which there is no record.
        const made = await madeRecord(folder);
        if (made !== null)
            records.push(made);
    }
    return { records, unread };
}
/** The record that a run left in its directory; null where it left none that can be read. */
async function savedRecord(folder) {
    const text = (await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORD_FILE */ .lt), MOST_BYTES)) ?? '';
    try {
        return _record_js__WEBPACK_IMPORTED_MODULE_5__/* .HistoryRecord */ .YG.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
/** The record of a run that was made before there were records, from what lies in its directory. */
async function madeRecord(folder) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null))?.isDirectory() !== true)
        return null;
    const run = await (0,_manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .c)(folder).catch(() => null);
    if (run === null || run.verdict === null)
        return null;
    const ended = { ...run, verdict: run.verdict, origin: null, actionVersion: null };
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(ended);
}


/***/ }),

/***/ 91578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ ledgerText),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE)
/* harmony export */ });
/* unused harmony export CHAINS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46742);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89702);
/**
 * What a workflow run hands on to later ones in one small file: the records of its own runs, and those of earlier ones that
 * it has read itself, so that nobody has to read them all again. Two chains: one that the trend believes, of the default
 * branch alone, and one of every branch that only spend is counted by. Pure.
 */



/** The file in an artifact, and in a folder. */
const LEDGER_FILE = 'codex-history.json';
/** Most records of earlier runs that a chain hands on: years of a daily canary. */
const MOST_EARLIER = 1000;
const MOST_SPEND = 300;
const MOST_SEEN = 2000;
/** Most records that are taken from one file. */
const MOST_RECORDS = 5000;
/** A workflow run, and up to which of its attempts it was looked at. */
const Seen = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)]);
const Chain = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ records: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Seen) });
const Shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    records: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).max(MOST_RECORDS),
    trend: Chain.optional().describe('Absent in what a run on another branch hands on'),
    spend: Chain.optional(),
});
const CHAINS = (/* unused pure expression or super */ null && (['trend', 'spend']));
const EMPTY = { records: [], seen: new Map() };
/** Reads a file of unknown origin; null for what is none. What is no record in it is left out, and counted. */
function readLedger(text) {
    const parsed = Shape.safeParse(parsedJson(text)).data;
    if (parsed === undefined)
        return null;
    let dropped = 0;
    const records = (values) => values.slice(0, MOST_RECORDS).flatMap((value) => {
        const record = _record_js__WEBPACK_IMPORTED_MODULE_0__/* .HistoryRecord */ .YG.safeParse(value).data;
        if (record === undefined)
            dropped += 1;
        return record ?? [];
    });
    const chain = (given) => given === undefined
        ? EMPTY
        : { records: records(given.records), seen: new Map(given.seen.slice(0, MOST_SEEN)) };
    const own = records(parsed.records);
    const [trend, spend] = [chain(parsed.trend), chain(parsed.spend)];
    return { own, trend, spend, dropped };
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** The text of the file that is handed on. */
function ledgerText({ own, trend, spend }) {
    const file = {
        schema: 1,
        records: own,
        ...(trend === null ? {} : { trend: newest(trend, MOST_EARLIER) }),
        ...(spend === null ? {} : { spend: newest(spend, MOST_SPEND) }),
    };
    return `${JSON.stringify(file)}\n`;
}
function newest({ records, seen }, most) {
    const runs = [...seen].sort(([one], [other]) => other - one).slice(0, MOST_SEEN);
    return { records: (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(records).slice(-most), seen: runs };
}


/***/ }),

/***/ 89702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ flakesIn),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Zv: () => (/* binding */ firstAttempts),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   e2: () => (/* binding */ isBad),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Outcomes that tell of what is tested; every other one tells of what stood in the way of testing it. */
function isDecided({ first_outcome: outcome }) {
    return outcome === 'pass' || isBad(outcome);
}
/** Failed by what is tested. */
function isBad(outcome) {
    return outcome === 'fail' || outcome === 'timeout';
}
/** Records of one series are runs of the same: scenario or pipeline, cloud task of several, and mode. */
function seriesOf({ scenario, task_id, cell, mode, }) {
    return JSON.stringify([scenario ?? task_id, cell, mode]);
}
/** What a series is called. */
function seriesName({ scenario, task_id, cell, mode }) {
    const name = scenario ?? task_id;
    return `${name}${cell === null ? '' : `/${cell}`}${mode === 'cloud' ? '' : ` (${mode})`}`;
}
/** The oldest first; of several records of one run the one that ended last. */
function inOrder(records) {
    const runs = new Map();
    for (const record of records) {
        const known = runs.get(record.run_id);
        if (known === undefined || known.completed_at <= record.completed_at)
            runs.set(record.run_id, record);
    }
    return [...runs.values()].sort(byStart);
}
function byStart(a, b) {
    if (a.started_at !== b.started_at)
        return a.started_at < b.started_at ? -1 : 1;
    return a.run_id < b.run_id ? -1 : Number(a.run_id > b.run_id);
}
/** Groups that keep the order of their records. */
function grouped(records, keyOf) {
    const groups = new Map();
    for (const record of records) {
        const key = keyOf(record);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [record]);
        else
            group.push(record);
    }
    return groups;
}
/**
 * The first attempt of each job, for the statistic: a retry hides the truth. `ordered` is in order of time, and so is the
 * answer.
 */
function firstAttempts(ordered) {
    const lowest = new Map();
    const keyOf = (record) => `${record.workflow_run_id} ${record.job} ${seriesOf(record)}`;
    const known = ordered.map((record) => (record.workflow_run_id === null ? null : keyOf(record)));
    for (const [at, key] of known.entries()) {
        const attempt = ordered[at]?.workflow_attempt ?? 1;
        if (key !== null)
            lowest.set(key, Math.min(attempt, lowest.get(key) ?? attempt));
    }
    return ordered.filter((record, at) => {
        const key = known[at] ?? null;
        if ((record.nth ?? 1) > 1)
            return false;
        return key === null || (record.workflow_attempt ?? 1) === lowest.get(key);
    });
}
/** What is tested by a record: runs of one series on one commit are tries of the same. */
function subjectOf(record) {
    return `${seriesOf(record)} ${record.sha ?? record.workflow_run_id ?? record.run_id}`;
}
/** Records that failed though the same passed on the same commit afterwards; `ordered` is in order of time. */
function flakesIn(ordered) {
    const passed = new Set();
    const flakes = [];
    for (const record of ordered.toReversed()) {
        const subject = subjectOf(record);
        const { first_outcome: first, outcome } = record;
        if (outcome === 'pass')
            passed.add(subject);
        // One that was opened again, and went better, is a retry of its own.
        if (isBad(first) && passed.has(subject))
            flakes.push(record);
    }
    return flakes.toReversed();
}


/***/ }),

/***/ 8479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13963);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98211);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95913);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20447);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73936);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99341);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45919);
/**
 * A run as far as its record tells: events, manifest and verdict, read in a moment and also while the run still goes
 * on. Leaves logs and diffs unread, judges nothing, and takes a foreign or partial record for what it holds.
 */









/** Reads a run. Throws RunError `input_invalid` where the folder holds neither events nor a manifest. */
async function readRun(folder) {
    const [eventsText, manifestText, verdictText] = await Promise.all(['events.jsonl', 'manifest.json', 'verdict.json'].map((name) => (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), _record_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE_BYTES */ .gZ)));
    if (!eventsText && !manifestText)
        throw await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_4__/* .noRun */ .jC)(folder);
    const { events } = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEvents */ .PH)(eventsText ?? '');
    const folded = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(events);
    // What a session came to that was gone on with is no end of the run.
    const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionOf */ .MC)(events);
    const manifest = folded ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)((0,_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .readFields */ .qU)((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(manifestText ?? ''), 'manifest.json'));
    return {
        folder,
        taskId: manifest.task_id ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))),
        runId: manifest.run_id ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder),
        manifest,
        events,
        verdict: _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .VerdictRecord */ .jy.safeParse((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(verdictText ?? '')).data ?? null,
        feedback: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsOf */ .XL)(session, 'review:completed').at(-1)?.payload.feedback ?? '',
        files: await filesIn(folder),
        ended: folded === null
            ? manifest.status !== 'in_progress' && manifest.status !== 'queued'
            : (0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .findEvent */ .MY)(session, 'run:completed') !== undefined,
    };
}
async function filesIn(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    return new Set(files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).replaceAll('\\', '/')));
}


/***/ }),

/***/ 90354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   T: () => (/* binding */ annotationOfRefusal)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53004);
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
        const words = status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title;
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
    return diff
        .replace(OBEYED, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
        .replace(/^([ \t]*:):/gm, '$1\\u{3a}')
        .replaceAll('##[', '##\\u{5b}');
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

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ healthInWords),
/* harmony export */   Hz: () => (/* binding */ rotationInWords),
/* harmony export */   Oi: () => (/* binding */ loginAnnotations),
/* harmony export */   k9: () => (/* binding */ KEEP),
/* harmony export */   v4: () => (/* binding */ loginRows)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53004);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/**
 * What is told of the login of a run: how long it is still good, and what came of its renewal. Pure; no word of the login
 * itself is known here.
 */



const TITLE = 'Codex canary: login';
const LOST = 'credential_rotation_lost';
/** What to do about a renewal that nobody keeps. */
const KEEP = 'Give rotate-to: github-secret, or make a new login before then';
/** How the login stood, in one line. */
function healthInWords({ kind, will_rotate, days_left, warning }) {
    if (days_left === null)
        return `${kind}, never renewed`;
    const left = days_left < 1 ? 'less than a day' : (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(Math.floor(days_left), 'day');
    const forecast = will_rotate ? 'to be renewed in this run' : `${left} until it is renewed`;
    return `${kind}, ${forecast}${warning === null ? '' : `. ${warning}`}`;
}
/** What came of the renewal, in one line. */
function rotationInWords({ state, to, message }) {
    if (state === 'kept')
        return `renewed, and kept in ${to}`;
    if (state === 'lost')
        return `renewed and LOST: ${message}. ${_lib_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .REASONS */ .ez[LOST].cure}`;
    return 'it was due, and the Codex CLI did not renew it: another copy of it may have been renewed before. If the next run cannot sign in, make a new login';
}
/** The rows of the summary. */
function loginRows({ credential, credential_rotation: rotation }) {
    return [
        ['Login', credential === undefined ? null : healthInWords(credential)],
        ['Renewal', rotation ? rotationInWords(rotation) : null],
    ];
}
/** A lost login is an error whatever else came of the run; the days before it a warning. */
function loginAnnotations({ credential, credential_rotation: rotation }) {
    if (rotation?.state === 'kept')
        return [];
    if (rotation) {
        const level = rotation.state === 'lost' ? 'error' : 'warning';
        const where = rotation.state === 'lost' ? `. Explained at ${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(LOST)}` : '';
        return [{ level, title: TITLE, message: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(rotationInWords(rotation), 2000)}${where}` }];
    }
    const warning = credential?.warning ?? null;
    return warning === null ? [] : [{ level: 'warning', title: TITLE, message: `${warning}. ${KEEP}` }];
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
/* harmony export */   wI: () => (/* binding */ joinedDecision)
/* harmony export */ });
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90684);
/* harmony import */ var _gate_join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73612);
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10814);
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53004);
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
    const verdict = all.map((one) => one.verdict).reduce(_gate_join_js__WEBPACK_IMPORTED_MODULE_1__/* .graverVerdict */ .LH);
    return { ...(0,_gate_join_js__WEBPACK_IMPORTED_MODULE_1__/* .gravest */ .Zk)(all, (one) => one), verdict };
}
const STOPPED = { outcome: 'cancelled', reason: 'cancelled', verdict: 'block' };
/** How the runs ended, as a terminal or a job log shows it; `reader` as for one run. */
function joinedText(joined, reader) {
    const speaker = speakerOf(joined);
    if (isOne(joined))
        return (0,_console_js__WEBPACK_IMPORTED_MODULE_6__/* .epilogue */ .Th)(speaker, reader);
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
        '',
    ].join('\n');
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
    ];
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
    if (isOne(joined))
        return only;
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
    return fitting([headline, table, title, ...own, rest.join('\n').trim(), ...others]);
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
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);
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

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   WH: () => (/* binding */ summaryOfRefusal),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   td: () => (/* binding */ headlineOfAll)
/* harmony export */ });
/* harmony import */ var _lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10814);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14717);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2901);
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22647);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73683);
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
function summaryOf(result, diff) {
    const parts = [
        headline(result),
        banner(result),
        facts(result),
        rules(result.verdict.findings),
        ...result.opinions.map(opinionBlock),
        (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diffBlock */ .Ty)(result.manifest, diff),
        files(result),
    ];
    return cut(parts.filter((part) => part !== '').join('\n\n'));
}
/** The summary where there is no record. */
function summaryOfRefusal(outcome, reason, message) {
    const first = `**🔧 ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(outcome)}** · ${linked(reason)} · no cloud task page · next: correct it and run again`;
    return `${first}\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(message, 1000)}\n`;
}
/** The first line for several runs of which none that left a record speaks for all. */
function headlineOfAll(all) {
    return `**${SIGNS[all.outcome]} ${all.outcome}** · ${linked(all.reason)} · ${all.passed} · next: ${all.next}`;
}
/** A reason code that leads to its explanation. */
function linked(reason) {
    return `[\`${reason}\`](${(0,_lib_explanations_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .p)(reason)})`;
}
function headline(result) {
    const { manifest, verdict } = result;
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence, manifest);
    // A rehearsal is no proof of the service: it must not wear the sign of one.
    const passed = verdict.outcome === 'pass';
    const blocked = passed && verdict.policy.verdict === 'block';
    const sign = blocked ? '⛔' : passed && verdict.evidence === 'rehearsal' ? '🎭' : SIGNS[verdict.outcome];
    const url = manifest.cloud_execution?.status_url;
    // The emulator's tasks have no page.
    const link = url && verdict.evidence === 'live' ? `[cloud task](${url})` : `no cloud task page`;
    const reason = verdict.reason === null ? '' : ` · ${linked(verdict.reason)}`;
    return `**${sign} ${word}${blocked ? ', blocked' : ''}**${reason} · ${link} · next: \`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_next_js__WEBPACK_IMPORTED_MODULE_4__/* .nextCommand */ .hQ)(result), 1000)}\``;
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
        ['What happened', (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonInWords */ .jA)(result)],
        ['What to do', verdict.reason === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .cureOfBlock */ .SX)(result) : guidance],
        ['Verdict', `${verdict.policy.verdict} (event ${verdict.policy.event})`],
        ['Unmet requirement', verdict.policy.unmet_requirement],
        ['Failed in', manifest.failure && `${manifest.failure.phase} (class ${manifest.failure.class})`],
        ['Stages that failed', manifest.commands.flatMap(failedStage).join('; ')],
        ['Cloud task', cloud?.task_id],
        ['Last state', cloud?.task_id && `${cloud.status}, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cloud.poll_count, 'poll')}`],
        ['Environment, branch', cloud && `${cloud.environment_id ?? '?'}, ${manifest.branch ?? '?'}`],
        [
            'Commit',
            manifest.head_sha && `${manifest.head_sha} (${manifest.commit_evidence ?? unproven(manifest)})`,
        ],
        [
            'Codex CLI',
            manifest.codex_cli.version && `${manifest.codex_cli.version}, SHA-256 ${manifest.codex_cli.sha256}`,
        ],
        ...(0,_login_js__WEBPACK_IMPORTED_MODULE_3__/* .loginRows */ .v4)(manifest),
        ['Run', manifest.run_id],
    ];
    const lines = rows
        .filter(([, value]) => value)
        .map(([name, value]) => `| ${name} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(value ?? '', 1000)} |`);
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
    const heading = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length, 'rule')}, ${failed.length} not holding`;
    return `<details${failed.length > 0 ? ' open' : ''}><summary>${heading}</summary>\n\n${table}\n\n</details>`;
}
function ruleRow({ rule, severity, status, expected, actual }) {
    const sign = status === 'passed'
        ? 'holds'
        : status === 'failed'
            ? `**${severity === 'error' ? 'fails' : severity}**`
            : 'not applicable';
    return `| \`${rule}\` | ${sign} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(expected, 200)} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(actual, 200)} |`;
}
function opinionBlock({ stage, text }) {
    return `<details><summary>Review by stage ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(stage)}</summary>\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(text, '', MAX_OPINION_CHARACTERS)}\n</details>`;
}
function files({ manifest, notices }) {
    const lines = [
        ...notices.map((notice) => `- ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(notice, 500)}`),
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
