export const id = 4614;
export const ids = [4614];
export const modules = {

/***/ 83984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ reasonOfSaved),
/* harmony export */   Tv: () => (/* binding */ evaluateSaved),
/* harmony export */   YP: () => (/* binding */ NO_VERDICT),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   z3: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94295);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98211);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20447);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73936);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99341);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45919);
/* harmony import */ var _tester_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90684);
/**
 * Judges a saved run again, offline: what the rules say now, what that comes to, and whether the record's own words of
 * its day agree. Believes no stored finding and no stored verdict.
 */







/** Evaluates a saved record. A run of ours that was not built, a skipped one say, was not judged on its day either. */
function evaluateSaved(record) {
    const ours = record.allEvents.length > 0;
    return ours && (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionOf */ .MC)(record.events), 'build:completed') === undefined
        ? []
        : (0,_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._3)(record, (0,_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .shapesOnly */ .v9)());
}
/** Said of a run of ours that has none: the verdict is the last that is written. */
const NO_VERDICT = 'there is no verdict.json: the run never came to its end';
/**
 * The reason of a saved run: its recorded failure, else what the rules find now, else what it concluded on its day. One
 * that never came to a conclusion was interrupted, whatever the rules say.
 */
function reasonOfSaved(record, findings) {
    const last = (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(record.allEvents);
    const failure = last === null ? record.manifest.failure : last.failure;
    if (failure != null && !findings.some(_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefusal */ .vu))
        return failure.code;
    // Nothing judged and nothing failed is no pass.
    const unended = findings.length === 0 || (last !== null && (last.outcome === null || !hasVerdict(record)));
    return (0,_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(findings) ?? last?.reason ?? (unended ? 'run_interrupted' : null);
}
function hasVerdict({ files }) {
    return files.has('verdict.json');
}
/**
 * What the record says of itself and this replay does not come to: in `verdict.json`, in the events and in the manifest.
 * Empty for a run of another orchestrator. Secrets are left out: offline only the shapes of tokens are known.
 */
function contradictions(record, findings, reason) {
    const text = record.files.get('verdict.json')?.text;
    if (text === undefined)
        return record.allEvents.length > 0 ? [NO_VERDICT] : [];
    const told = _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictRecord */ .jy.safeParse((0,_manifest_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text)).data;
    if (told === undefined)
        return ['verdict.json does not have its declared shape'];
    const { manifest, raw, allEvents } = record;
    const outcome = (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reason);
    const tested = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionOf */ .MC)(allEvents), 'test:completed')?.payload.findings ?? [];
    return unlike([
        ['outcome', told.outcome, outcome],
        ['reason', told.reason, reason],
        ['mode', told.mode, manifest.execution_mode ?? 'mcp'],
        ['evidence', told.evidence, manifest.evidence ?? null],
        ['outcome in the events', (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(allEvents)?.outcome ?? null, outcome],
        ['outcome in manifest.json', raw.outcome ?? null, outcome],
        ...findingFacts(told.findings, findings, ''),
        ...findingFacts(tested, findings, ' in the events'),
    ]);
}
/** Judges a record again; one that says something else of itself than it shows proves nothing. */
function replay(record) {
    const findings = evaluateSaved(record);
    const replayed = reasonOfSaved(record, findings);
    const against = contradictions(record, findings, replayed);
    const reason = replayed ?? (against.length > 0 ? 'rule_failed' : null);
    return { findings, reason, outcome: (0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reason), contradictions: against };
}
/** The facts of which two things are said, in words. */
function unlike(facts) {
    return facts
        .filter(([, told, found]) => told !== found)
        .map(([what, told, found]) => `${what}: ${words(told)} is recorded, ${words(found)} is replayed`);
}
function words(value) {
    return value === null ? 'none' : String(value);
}
/**
 * A rule that one side does not know, of an older or a newer release, is no contradiction; nor is one that was told to fail
 * where by now another says once, failing, that there is nothing to judge.
 */
function findingFacts(told, replayed, where) {
    const found = new Map(replayed.map((finding) => [finding.rule, finding]));
    const saysSo = found.get(_tester_js__WEBPACK_IMPORTED_MODULE_6__/* .SAYS_SO */ .CW)?.status === 'failed';
    return told.flatMap(({ rule, status, severity }) => {
        const again = found.get(rule);
        if (again === undefined || rule === 'no-secret')
            return [];
        if (saysSo && status === 'failed' && again.status === 'not_applicable')
            return [];
        return [[`rule ${rule}${where}`, `${status} (${severity})`, `${again.status} (${again.severity})`]];
    });
}


/***/ }),

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyRun: () => (/* binding */ applyRun),
  refuseFork: () => (/* binding */ refuseFork)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/assert/replay.js
var replay = __webpack_require__(83984);
// EXTERNAL MODULE: ./build/cloud/diff-concerns.js
var diff_concerns = __webpack_require__(44097);
;// CONCATENATED MODULE: ./build/cloud/diff-policy.js
/**
 * Which files of a diff may be applied: all but those of concern, and of these the ones that are allowed by name where
 * their concerns can be lifted at all. Pure.
 */


/**
 * What stands against applying the diff; empty where nothing does. `allow`: globs against whole paths, in which `*` and
 * `**` take no name that begins with a dot, so that a hidden folder is allowed by its name or not at all.
 */
function denialsOf(diff, allow) {
    const whole = diff.problem !== null ? `cannot be read: ${diff.problem}` : diff.tooLarge;
    if (whole !== null)
        return [{ path: null, concerns: [], why: whole, liftable: false }];
    return diff.files.flatMap((file) => denialOf(file, allow));
}
function denialOf(file, allow) {
    const { path, oldPath } = file;
    const never = file.concerns.filter((concern) => diff_concerns/* CONCERNS */.I1[concern].weight === 'never');
    const denied = file.concerns.filter((concern) => diff_concerns/* CONCERNS */.I1[concern].weight === 'deny');
    if (never.length > 0)
        return [{ path, concerns: never, why: wordsOf(never), liftable: false }];
    const paths = oldPath === null ? [path] : [oldPath, path];
    const allowed = paths.every((one) => allow.some((glob) => external_node_path_.posix.matchesGlob(one, glob)));
    return denied.length === 0 || allowed
        ? []
        : [{ path, concerns: denied, why: wordsOf(denied), liftable: true }];
}
function wordsOf(concerns) {
    return concerns.map((concern) => diff_concerns/* CONCERNS */.I1[concern].words).join(', ');
}

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/execute/work-tree.js
/**
 * The git work tree that a diff is applied to: what is tracked and changed in it, and an apply that is whole or did not
 * happen. Runs no hook, makes no commit, talks to no remote, and knows neither runs nor what may be applied.
 */




const GIT_TIMEOUT_MS = 120_000;
/** Whatever the configuration of the user or of the repository says. */
const SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.protectNTFS=true',
    'core.protectHFS=true',
    'safe.bareRepository=explicit',
    'apply.ignoreWhitespace=no',
].flatMap((setting) => ['-c', setting]);
const APPLY = ['apply', '--index', '-p1', '--whitespace=nowarn'];
/** Opens the work tree that holds the folder. Throws RunError `input_invalid` where there is none that git will use. */
async function openWorkTree(options) {
    const found = await gitIn(options.cwd, options)(['rev-parse', '--show-toplevel']);
    const root = (0,external_node_path_.resolve)(found.stdout.replace(/\n$/, ''));
    if (found.exitCode !== 0 || found.stdout === '')
        throw new errors/* RunError */.e4('input_invalid', `${options.cwd} is in no work tree of git: ${work_tree_wordsOf(found)}`, {
            guidance: 'Check the repository out first, and name it by working-directory',
        });
    const git = gitIn(root, options);
    // Whatever ends an apply must not end what undoes it.
    const calm = gitIn(root, { ...options, signal: new AbortController().signal });
    return {
        root,
        tracked: () => trackedBy(git),
        changed: () => changedSince(git),
        async pathsIn(diff) {
            const { exitCode, stdout } = await git(['apply', '-p1', '--numstat', '-z'], diff);
            if (exitCode !== 0)
                return null;
            return stdout.split('\0').flatMap((row) => (row === '' ? [] : [row.split('\t').slice(2).join('\t')]));
        },
        // By --index git knows the links of the index alone, and writes through any other.
        linkAbove: (paths) => firstLink(root, foldersOf(paths)),
        async holds(diff) {
            return (await git([...APPLY, '--check', '--reverse'], diff)).exitCode === 0;
        },
        async apply(diff, paths) {
            // In a checkout that was copied or restored the index knows files by times they no longer have: git apply would
            // take every one for changed. This notes the new times, and changes nothing else.
            await git(['update-index', '-q', '--refresh']);
            const checked = await git([...APPLY, '--check'], diff);
            if (checked.exitCode !== 0)
                return { ok: false, message: work_tree_wordsOf(checked), restored: true };
            const restore = await remember(root, calm, paths);
            if (restore === null)
                return { ok: false, message: 'another git process has the index locked', restored: true };
            const applied = await git(APPLY, diff);
            if (applied.exitCode === 0)
                return { ok: true };
            return { ok: false, message: work_tree_wordsOf(applied), restored: await restore() };
        },
    };
}
function gitIn(cwd, { file, env, spawn, signal }) {
    const own = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    return (args, input = '') => spawn({ file, args: [...SETTINGS, ...args], cwd, env: own, timeoutMs: GIT_TIMEOUT_MS, input, signal });
}
async function trackedBy(git) {
    const rows = await rowsOf(git, ['ls-files', '--stage', '-z']);
    return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.slice(0, 6)]));
}
async function changedSince(git) {
    const status = ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames'];
    return new Set((await rowsOf(git, [...status, '--ignore-submodules=dirty'])).map((row) => row.slice(3)));
}
async function rowsOf(git, args) {
    const result = await git(args);
    if (result.exitCode !== 0)
        throw new errors/* RunError */.e4('input_invalid', `The work tree cannot be read: ${work_tree_wordsOf(result)}`, {
            guidance: 'Look at it with git status',
        });
    return result.stdout.split('\0').filter((row) => row !== '');
}
/**
 * Notes how tree and index are, and gives what brings them back; null while somebody else writes the index. Git checks
 * everything before it writes, but a full disk or a signal may meet it in the middle of that.
 */
async function remember(root, git, paths) {
    const { stdout } = await git(['rev-parse', '--git-path', 'index']);
    const index = (0,external_node_path_.resolve)(root, stdout.replace(/\n$/, ''));
    const lock = `${index}.lock`;
    if (await exists(lock))
        return null;
    const content = await (0,promises_.readFile)(index);
    const tracked = await trackedBy(git);
    const known = paths.filter((path) => tracked.has(path));
    const made = paths.filter((path) => !tracked.has(path));
    const folders = [];
    for (const folder of foldersOf(made))
        if (!(await exists((0,external_node_path_.join)(root, folder))))
            folders.push(folder);
    return async () => {
        await (0,promises_.rm)(lock, { force: true });
        if (!(await (0,promises_.readFile)(index)).equals(content))
            await (0,promises_.writeFile)(index, content);
        for (const path of made)
            await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true }).catch(() => { });
        for (const folder of folders)
            await (0,promises_.rmdir)((0,external_node_path_.join)(root, folder)).catch(() => { });
        await git(['checkout-index', '--force', '--quiet', '-z', '--stdin'], known.join('\0'));
        const [changed, left] = await Promise.all([
            changedSince(git).catch(() => null),
            Promise.all([...made, ...folders].map((path) => exists((0,external_node_path_.join)(root, path)))),
        ]);
        return changed !== null && !paths.some((path) => changed.has(path)) && !left.includes(true);
    };
}
async function firstLink(root, folders) {
    for (const folder of folders.toReversed()) {
        const info = await (0,promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(() => null);
        if (info?.isSymbolicLink())
            return folder;
    }
    return null;
}
/** Every folder above the paths, the deepest first. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = (0,external_node_path_.dirname)(path); folder !== '.' && folder !== '/'; folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    return [...folders].sort((a, b) => b.length - a.length);
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
/** What git says went wrong, in one line. */
function work_tree_wordsOf({ ended, exitCode, stderr }) {
    if (ended !== 'exited')
        return `git ${ended.replace('_', ' ')}`;
    return (0,lib_text/* oneLine */.TN)(stderr, 500) || `git ended with exit status ${exitCode}`;
}

// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var process = __webpack_require__(55799);
// EXTERNAL MODULE: ./build/manifest/record.js
var manifest_record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/reduce.js
var reduce = __webpack_require__(73936);
// EXTERNAL MODULE: ./build/manifest/run-summary.js
var run_summary = __webpack_require__(88596);
// EXTERNAL MODULE: ./build/manifest/store.js + 1 modules
var manifest_store = __webpack_require__(27394);
// EXTERNAL MODULE: ./build/run/control.js
var control = __webpack_require__(70375);
// EXTERNAL MODULE: ./build/run/liveness.js
var liveness = __webpack_require__(13565);
;// CONCATENATED MODULE: ./build/run/apply.js
/**
 * Applies the diff of a finished run to the work tree: asked for by name, never of itself. What is applied is what the
 * run recorded, was proven live and is allowed by path; it is applied whole or not at all, committed by nobody, and
 * recorded either way.
 */
















/**
 * Applies, or throws: RunError `apply_refused` where the run or its diff does not allow it, `input_invalid` where there
 * is no such run or work tree, and then tree and record are as they were. A diff that does not fit is no exception: its
 * end is recorded as `failed`, and told.
 */
async function applyRun(request, deps) {
    refuseFork(request.context);
    const { clock, random, host } = deps;
    const folder = await inPlace(request.folder, host);
    return (0,liveness/* withRun */.Yq)(folder, { clock, random, machine: host.machine }, async (stillOurs) => {
        const { record, diff } = await provenDiff(folder, request, host);
        const tree = await workTree(deps);
        const { classified, allowed } = await permitted(diff, request, tree);
        const paths = [...new Set(classified.files.flatMap(({ path, oldPath }) => [oldPath ?? path, path]))];
        // Git takes a change only if its last line is ended.
        const whole = diff.endsWith('\n') ? diff : `${diff}\n`;
        await refuseChanged(paths, tree, whole);
        await refuseLinked(paths, tree);
        // Git may have taken longer than a lock lasts.
        await stillOurs();
        const store = await reopened(record, deps);
        const common = { sha256: (0,files/* sha256 */.sc)(diff), by: (0,control/* requesterOn */.i0)(host.machine) };
        // Before the tree is touched: of an apply that is killed the record must not say that there was none.
        await store.emit({ event: 'apply:started', payload: common });
        const end = await tree.apply(whole, paths);
        const { outcome } = record.raw;
        const payload = {
            ...common,
            status: end.ok ? 'succeeded' : 'failed',
            files: classified.files.length,
            forced: outcome === 'pass' ? null : (outcome ?? null),
            allowed,
            message: end.ok ? null : failureOf(end),
        };
        const manifest = await apply_remember(record, payload, store);
        return { manifest, folder, diff: classified, root: tree.root, end: payload };
    });
}
/** Throws RunError `apply_refused` on a pull request whose head lies in another repository. */
function refuseFork({ fork }) {
    if (fork)
        throw refused('a pull request from a fork is no place to apply a diff', 'Apply on a branch of the repository itself');
}
function failureOf({ message, restored }) {
    return `${message}; ${restored ? 'tree and index are as they were' : 'tree and index could not be brought back: look at git status'}`;
}
/** A record can only be added to where its own paths lead. */
async function inPlace(folder, { workingDirectory }) {
    const { raw } = await (0,manifest_record/* loadRecord */.Ck)(folder);
    const real = await (0,promises_.realpath)(folder);
    const own = (0,external_node_path_.join)(workingDirectory, (0,reduce/* runFolder */.kQ)(String(raw.task_id), String(raw.run_id)));
    if (own === real)
        return own;
    throw new errors/* RunError */.e4('input_invalid', `The run in ${folder} does not lie where its record says`, {
        guidance: `Copy it to ${own}`,
    });
}
/** The diff as it was fetched, of a run that holds what is asked of it. */
async function provenDiff(folder, { outcome: wanted }, { machine }) {
    const record = await (0,manifest_record/* loadRecord */.Ck)(folder);
    const standing = await (0,liveness/* livenessOf */.l8)(record.allEvents, machine);
    if (standing !== 'ended' || !record.files.has('verdict.json'))
        throw refused('the run has come to no end', 'Wait for its end, or run again');
    const { outcome, contradictions } = (0,replay/* replay */.eZ)(record);
    if (contradictions.length > 0)
        throw refused(`its record does not hold: ${contradictions.slice(0, 3).join('; ')}`, 'Take the artifact of the run itself');
    if (record.manifest.evidence !== 'live')
        throw refused('the run was a rehearsal, and its diff was made by the emulator', 'Apply a live run');
    if (outcome !== wanted)
        throw refused(`the outcome of the run is ${outcome}${wanted === 'pass' ? '' : `, and not ${wanted}`}`, `Look at the run; only --force ${outcome} (apply-outcome: ${outcome}) applies it`);
    const { diff } = record.manifest;
    const inside = (0,manifest_record/* pathInRun */.AC)(diff?.path ?? '', String(record.raw.task_id), String(record.raw.run_id));
    const file = inside === null || !(0,manifest_record/* isOwnFile */.Z4)(inside) ? undefined : record.files.get(inside);
    if (diff?.status !== 'available' || file === undefined)
        throw refused(`there is no diff: ${diff?.status ?? 'not recorded'}`, 'Nothing is there to be applied');
    if (diff.redacted === true)
        throw refused('a secret stood in it and was replaced, so that it is not what the task made', 'Replace the credential, take its value out of the repository, and run again');
    // What is read as text and what lies there as bytes must both be what was fetched.
    if (file.sha256 !== diff.sha256 || (0,files/* sha256 */.sc)(file.text) !== diff.sha256)
        throw refused('the diff was changed since it was fetched', 'Take the artifact of the run itself');
    return { record, diff: file.text };
}
async function workTree({ spawn, host, signal, stageEnvironment }) {
    const file = await (0,process/* locate */.x5)('git', host.searchPath);
    if (file === null)
        throw new errors/* RunError */.e4('input_invalid', 'There is no git on PATH', {
            guidance: 'Install git, outside the checkout',
        });
    const passed = Object.entries(stageEnvironment([])).filter(([name]) => ENVIRONMENT.has(name));
    const env = { ...Object.fromEntries(passed), PATH: host.searchPath, HOME: host.home };
    return openWorkTree({ file, cwd: host.workingDirectory, env, spawn, signal });
}
/** What git needs of this machine's environment beside PATH and HOME: nothing that could name another repository or program. */
const ENVIRONMENT = new Set(['TMPDIR', 'TEMP', 'TMP', 'SYSTEMROOT', 'USERPROFILE']);
/** The diff as it stands to this tree. Throws where a path may not be touched, or git would touch others. */
async function permitted(diff, { allowPaths }, tree) {
    const classified = (0,diff_concerns/* classifyDiff */.wP)(diff, await tree.tracked());
    const denials = denialsOf(classified, allowPaths);
    if (denials.length > 0)
        throw refused(sentenceOf(denials), cureOf(denials));
    const read = await tree.pathsIn(diff.endsWith('\n') ? diff : `${diff}\n`);
    const told = classified.files.map(({ path }) => path);
    if (read === null || read.length !== told.length || read.some((path, index) => path !== told[index]))
        throw refused('git reads other files in the diff than are told of it', 'Apply it by hand, if at all');
    return { classified, allowed: denialsOf(classified, []).flatMap(({ path }) => path ?? []) };
}
const SHOWN = 5;
function sentenceOf(denials) {
    const shown = denials
        .slice(0, SHOWN)
        .map(({ path, why }) => (path === null ? `the diff ${why}` : `${(0,lib_text/* oneLine */.TN)(path, 120)} ${why}`));
    const more = denials.length - SHOWN;
    return `${shown.join('; ')}${more > 0 ? `; and ${(0,lib_text/* counted */.hS)(more, 'more file')}` : ''}`;
}
function cureOf(denials) {
    if (denials.some(({ liftable }) => !liftable))
        return 'Apply it by hand, if at all: nothing allows this here';
    const paths = denials.slice(0, SHOWN).map(({ path }) => (0,lib_text/* oneLine */.TN)(path ?? '', 120));
    return `Look at it by codex-orchestrator show --diff, then allow it by name: allow-paths: ${paths.join(',')}`;
}
/** What nobody has committed would be lost in what is applied, or be taken for a part of it. */
async function refuseChanged(paths, tree, diff) {
    const changed = await tree.changed();
    const met = paths.filter((path) => changed.has(path));
    if (met.length === 0)
        return;
    if (await tree.holds(diff))
        throw refused('the work tree holds all of it already', `Look at it by git diff --cached; where no end of an apply is recorded, as of one that was killed, ${TAKE_BACK}`);
    throw refused(`the work tree has changes of its own in ${met
        .slice(0, SHOWN)
        .map((path) => (0,lib_text/* oneLine */.TN)(path, 120))
        .join(', ')}`, `Commit or stash them first; where an apply that was killed has left them, ${TAKE_BACK}`);
}
/** What is written through a link is written somewhere else. */
async function refuseLinked(paths, tree) {
    const link = await tree.linkAbove(paths);
    // One that the diff takes away was allowed by name.
    if (link === null || paths.includes(link))
        return;
    throw refused(`${(0,lib_text/* oneLine */.TN)(link, 120)} is a link in this work tree, and what lies below it is no part of that`, 'Remove the link, or apply in a checkout of its own');
}
const TAKE_BACK = 'take it back by git restore --staged --worktree and the paths, then apply again';
/** The record, to be added to. */
function reopened({ allEvents, raw }, { clock, host, redactor }) {
    return (0,manifest_store/* openStore */.C)({
        workingDirectory: host.workingDirectory,
        taskId: String(raw.task_id),
        runId: String(raw.run_id),
        clock,
        redactor,
        onEvent: () => { },
        events: allEvents,
    });
}
/** Records the end, and has the summary say what the manifest says. */
async function apply_remember({ summary }, payload, store) {
    await store.emit({ event: 'apply:completed', payload });
    const told = run_summary/* RunSummary */.yN.safeParse((0,manifest_record/* parseJson */.qF)(JSON.stringify(summary))).data;
    if (told !== undefined) {
        const { cloudExecution, timestamp } = (0,run_summary/* summarize */.eh)(store.manifest, {
            build: null,
            test: null,
            review: null,
        });
        const build = { ...told.build, cloudExecution };
        await store.write('run-summary.json', (0,manifest_store/* toJson */.a)({ ...told, build, cloudExecution, timestamp }));
    }
    return store.manifest;
}
function refused(why, guidance) {
    return new errors/* RunError */.e4('apply_refused', `The diff is not applied: ${why}`, { guidance });
}


/***/ })

};
