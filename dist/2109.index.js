export const id = 2109;
export const ids = [2109];
export const modules = {

/***/ 70261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ putAside),
/* harmony export */   p: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13963);
/**
 * Files of a work tree that stand aside for others while agents work in it, and come back afterwards, also where the process
 * died in between: what is done is written down before it is done. Follows no link, neither of a file nor of a folder above
 * it. Knows nothing of which files those are, and why.
 */






const Journal = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    head: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    entries: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
            .refine((path) => path.split('/').every((part) => !['', '.', '..', '.git'].includes(part))),
        /** Of what stands in; null where nothing does. */
        sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    })),
    /** Folders that were made for them. */
    made: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const MAX_JOURNAL = 4 << 20;
const MAX_FILE = 16 << 20;
const WRITE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
/** Gives the paths at which nothing could be changed: a folder above them is a link, or none. */
async function putAside(place, wanted) {
    await putBack(place);
    const room = roomOf(place);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(room, { recursive: true });
    const plan = await planOf(place, wanted);
    const journal = {
        head: place.head,
        entries: plan.reachable.map(({ path, text }) => ({ path, sha256: text === null ? null : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text) })),
        made: plan.made,
    };
    // Before anything is moved: from here on whoever comes next can bring it back.
    await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(journalOf(place), JSON.stringify(journal));
    try {
        for (const [at, { path }] of journal.entries.entries())
            await move((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(room, String(at)));
        for (const { path, text } of plan.reachable)
            if (text !== null)
                await writeNew(place, path, text);
    }
    catch (cause) {
        await putBack(place);
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('base_unavailable', `The files that steer agents cannot be put in place: ${why}`, {
            cause,
        });
    }
    return plan.unreachable;
}
/**
 * Brings back what stood aside, if anything does. Gives the paths at which what stood in for it was changed in the
 * meantime: that is gone then.
 */
async function putBack(place) {
    const journal = await readJournal(place);
    if (journal === null)
        return [];
    const changed = [];
    if (journal.head === place.head) {
        for (const [at, entry] of journal.entries.entries())
            if (await bringBack(place, String(at), entry))
                changed.push(entry.path);
        for (const folder of journal.made.toReversed())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, folder)).catch(() => { });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(roomOf(place), { recursive: true, force: true });
    return changed;
}
function roomOf({ gitFolder }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitFolder, 'codex-orchestrator');
}
function journalOf(place) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(roomOf(place), 'journal.json');
}
async function readJournal(place) {
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(journalOf(place), MAX_JOURNAL);
    if (text === null)
        return null;
    try {
        return Journal.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
async function planOf({ top }, wanted) {
    const gone = new Set(wanted.map(({ path }) => path));
    const reachable = [];
    const unreachable = [];
    const made = new Set();
    for (const one of wanted) {
        const missing = [];
        let blocked = false;
        for (const folder of foldersAbove(one.path)) {
            const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder)).catch(() => null);
            // What is put aside itself is out of the way by then.
            if (info === null || (!info.isDirectory() && gone.has(folder)))
                missing.push(folder);
            else if (!info.isDirectory())
                blocked = true;
        }
        if (blocked)
            unreachable.push(one.path);
        else
            reachable.push(one);
        if (!blocked && one.text !== null)
            for (const folder of missing)
                made.add(folder);
    }
    return { reachable, unreachable, made: [...made].sort() };
}
/** The highest first. */
function foldersAbove(path) {
    const folders = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); folder !== '.'; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))
        folders.unshift(folder);
    return folders;
}
/** Moves whatever is there, a link as the link it is; nothing where nothing is. */
async function move(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to).catch((error) => {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'ENOENT') && !(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'ENOTDIR'))
            throw error;
    });
}
async function writeNew({ top }, path, text) {
    for (const folder of foldersAbove(path)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder)).catch((error) => {
            if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrno */ .Nm)(error, 'EEXIST'))
                throw error;
        });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, folder))).isDirectory())
            throw new Error(`${folder} is no folder`);
    }
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path), WRITE, 0o644);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
/** True where what stood in was changed. Nothing that was moved already, or not yet, is touched. */
async function bringBack(place, name, { path, sha256: hash }) {
    const [there, aside] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(roomOf(place), name)];
    for (const folder of foldersAbove(path)) {
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.top, folder)).catch(() => null);
        if (info !== null && !info.isDirectory())
            return false;
    }
    const kept = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(aside).catch(() => null);
    if (kept === null && hash === null)
        return false;
    const text = await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .CB)(there, MAX_FILE);
    const standsIn = hash !== null && text !== null && (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text) === hash;
    // Where nothing was put aside, only what stands in is there to be taken away.
    if (kept === null && text !== null && !standsIn)
        return true;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(there, { recursive: true, force: true });
    if (kept !== null) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(there), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, there);
    }
    return text !== null && !standsIn;
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeLeft: () => (/* binding */ closeLeft)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10572);
/* harmony import */ var _execute_steering_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70261);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87642);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17851);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90743);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61469);
/* harmony import */ var _lib_process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55799);
/* harmony import */ var _manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8479);
/* harmony import */ var _publish_beside_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42192);
/* harmony import */ var _publish_evidence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54291);
/* harmony import */ var _publish_ledger_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38115);
/* harmony import */ var _publish_matrix_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(75483);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73683);
/* harmony import */ var _publish_summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(23552);
/* harmony import */ var _publish_surface_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(16571);
/* harmony import */ var _run_finish_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(15695);
/* harmony import */ var _run_origin_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8234);
/* harmony import */ var _run_prepare_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(96685);
/**
 * What post does for runs that main did not bring to their end, or did not tell of or upload: closes their records, tells
 * of them and uploads them. Loaded only where there is such a run.
 */




















/** Closes, tells and uploads what main did not. */
async function closeLeft({ folders, told, settings, rotation, scratch }, here) {
    const { surface, canary } = here;
    const warn = warner(surface);
    const context = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.contextOfAction)();
    const trust = await trustAt(folders[0] ?? '', context, canary).catch((error) => warn('What the event goes by cannot be told', error));
    // What agents worked with in the place of the head's own: a later step is to find the tree as it was.
    if (trust?.base?.place)
        await (0,_execute_steering_js__WEBPACK_IMPORTED_MODULE_2__/* .putBack */ .p)(trust.base.place).catch((error) => warn('The work tree is not as it was', error));
    const results = [];
    const version = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.versionOf)(canary);
    for (const folder of folders) {
        const about = { event: context.event, branch: (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_4__/* .branchAbout */ .Q)(context) };
        const left = { folder, ...about, rotation, origin: (0,_run_origin_js__WEBPACK_IMPORTED_MODULE_19__/* .originOf */ .y)(context), version };
        const closed = await closeRun({ ...left, policy: settings.policy, trust }, here).catch((error) => warn('The record could not be closed', error));
        const result = closed ?? (told ? null : await endedBefore(folder));
        if (result)
            results.push(result);
    }
    if (results.length > 0)
        await tell(results, told, surface);
    const none = { results, abandoned: false, refused: false };
    if (!settings.uploadArtifacts || context.workflow === null)
        return none;
    const request = {
        folders,
        settings,
        workflow: context.workflow,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock,
        secondTry: true,
        ...{ scratch: scratch || (await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.newScratch)()), surface },
    };
    const { artifact, abandoned, refused } = await (0,_publish_evidence_js__WEBPACK_IMPORTED_MODULE_11__/* .uploadEvidence */ .di)(request);
    if (refused || abandoned)
        return { results, abandoned, refused };
    const chains = { trend: null, spend: null, artifactId: artifact?.id ?? null };
    return { ...none, abandoned: await (0,_publish_ledger_js__WEBPACK_IMPORTED_MODULE_12__/* .uploadLedger */ .D)({ ...request, ...chains }) };
}
/** A run that main brought to its end, and was killed before it could tell of. */
async function endedBefore(folder) {
    return (0,_manifest_saved_run_js__WEBPACK_IMPORTED_MODULE_9__/* .readRun */ .c)(folder).then(_publish_result_js__WEBPACK_IMPORTED_MODULE_14__/* .resultOfSaved */ .gz, () => null);
}
/** Tells every surface that is left: the outputs of a step cannot be written after it. */
async function tell(results, told, surface) {
    const passed = results.every(({ verdict }) => verdict.outcome === 'pass');
    // What else the step stood for may not have begun: by those that passed alone it is no pass.
    const error = new _lib_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .RunError */ .e4('cancelled', 'the step was ended before it had told what its runs came to');
    const broken = passed && !told ? [{ task: 'the step', error }] : [];
    const joined = { results, unbegun: [], broken };
    surface.print((0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_13__/* .joinedText */ .tZ)(joined));
    surface.annotate((0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_13__/* .annotationsOfAll */ .Xc)(joined));
    const summaries = [];
    for (const result of results)
        summaries.push((0,_publish_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .summaryOf */ .YG)(result, await (0,_publish_beside_js__WEBPACK_IMPORTED_MODULE_10__/* .besideOf */ .A)(result)));
    await surface.summarize((0,_publish_matrix_js__WEBPACK_IMPORTED_MODULE_13__/* .joinedSummary */ .EV)(joined, summaries));
}
/** What the event goes by, in the working directory of a run; null where that is the work tree alone. */
async function trustAt(folder, context, canary) {
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, '../../../..');
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.makeHost)({ canary, workingDirectory, scratch: await (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.newScratch)() });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_1__.makeDeps)(host, { mask: () => { }, signal: new AbortController().signal });
    return (await (0,_run_prepare_js__WEBPACK_IMPORTED_MODULE_18__/* .entrusted */ .nL)({ inputs: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .TL)({}), context }, deps)).trust ?? null;
}
/** Closes what main did not; null for a run that has its end. */
async function closeRun({ trust, policy: given, ...left }, { surface, canary }) {
    const shipped = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(canary, 'policy.yml');
    const own = trust === undefined ? null : given;
    const policy = await (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .tb)(shipped, own ?? undefined, trust?.base?.files).catch((error) => {
        // A later step may have cleaned the workspace. What was not a pass cannot become one by another policy.
        warner(surface)('The shipped policy is used', error);
        return (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .tb)(shipped);
    });
    const { redactor } = surface;
    const effects = { clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemClock, random: _lib_clock_js__WEBPACK_IMPORTED_MODULE_6__.systemRandom, machine: (0,_lib_process_js__WEBPACK_IMPORTED_MODULE_8__/* .machineName */ .Fm)(), redactor };
    return (0,_run_finish_js__WEBPACK_IMPORTED_MODULE_17__/* .finish */ .O)({ ...left, policy: (0,_gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .onBranch */ .GO)(policy, left.branch) }, effects);
}
function warner(surface) {
    return (what, error) => void surface.warn(`${what}: ${(0,_publish_surface_js__WEBPACK_IMPORTED_MODULE_16__/* .wordsOf */ .Z)(error)}`);
}


/***/ }),

/***/ 15695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isFinished),
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assert_tester_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90684);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13963);
/* harmony import */ var _manifest_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98211);
/* harmony import */ var _manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26742);
/* harmony import */ var _manifest_reduce_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73936);
/* harmony import */ var _manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88596);
/* harmony import */ var _manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45919);
/* harmony import */ var _manifest_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27394);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47598);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97594);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13565);
/**
 * What post does for a run whose own process was killed: ends what it left running, closes the record as cancelled
 * with the last known state, and never calls anything a pass.
 */













/** Closes an unfinished run. Null where it is finished, or holds no event to go on from. */
async function finish({ folder, policy, event, rotation = null, origin = null, version = null }, deps) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'events.jsonl');
    const { events, torn } = await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_12__/* .eventsIn */ .pd)(folder);
    const first = events[0];
    if (first?.event !== 'run:started' || (await isFinished(folder, events)))
        return null;
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))));
    // The events name the folder that is written to: it must be the one that was asked for.
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, (0,_manifest_reduce_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolder */ .kQ)(first.task_id, first.run_id)) !== folder)
        return null;
    // A line that was cut off by the kill would make the next one unreadable.
    if (torn)
        await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, events.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await (0,_liveness_js__WEBPACK_IMPORTED_MODULE_12__/* .endChildren */ .PH)(folder);
    const store = await (0,_manifest_store_js__WEBPACK_IMPORTED_MODULE_9__/* .openStore */ .C)({
        workingDirectory,
        taskId: first.task_id,
        runId: first.run_id,
        clock: deps.clock,
        // Everything in the record went through that of the run; what comes in here is said by others too.
        redactor: deps.redactor,
        onEvent: () => { },
        events,
    });
    if (rotation !== null && store.manifest.credential !== undefined)
        await store.emit({ event: 'credential:rotated', payload: rotation });
    const roles = rolesOf(store);
    // What is known to have failed stands. All else, also a pass whose verdict was not written, was interrupted.
    const known = store.manifest.failure !== null || roles.judged?.success === false;
    const broken = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .brokenStage */ .IC)(events);
    if (broken !== undefined && !known)
        await store.emit(failureOfStage(broken));
    else if (!known)
        await store.emit(interruption(store));
    return (0,_close_js__WEBPACK_IMPORTED_MODULE_10__/* .close */ .V)({
        store,
        policy,
        event,
        ...roles,
        notices: [],
        ...{ origin, version },
        history: (0,_history_js__WEBPACK_IMPORTED_MODULE_11__/* .keepHistory */ .Y)({ ...deps, workingDirectory }),
    });
}
/** True where the run closed its own record: the verdict is the last file it writes. */
async function isFinished(folder, events) {
    if ((0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionOf */ .MC)(events), 'run:completed') === undefined)
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'verdict.json')).then(() => true, () => false);
}
/** What the builder and the tester had recorded before the end. */
function rolesOf({ manifest, events: allEvents }) {
    const events = (0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .sessionOf */ .MC)(allEvents);
    const built = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'build:completed');
    const tested = (0,_manifest_events_js__WEBPACK_IMPORTED_MODULE_4__/* .findEvent */ .MY)(events, 'test:completed');
    return {
        built: built === undefined ? null : (0,_manifest_run_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .builtOf */ .QC)(manifest, built.payload),
        judged: tested === undefined ? null : (0,_assert_tester_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(manifest, tested.payload.findings),
    };
}
/** A stage told its end, and the run did not live to tell what follows from it. */
function failureOfStage({ stage, code = 'stage_failed', summary }) {
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureEvent */ .p)(code, { message: summary ?? `stage ${stage} failed`, phase: 'stage' });
}
function interruption({ manifest, events }) {
    const message = `the process of the run was killed${remote(manifest)}`;
    const phase = (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseOf */ .h)(events);
    // The kill came between the request and its answer: there may be a task that nobody can name.
    const doubt = {
        guidance: 'A cloud task may have been created: look in codex cloud list before running again',
    };
    const inDoubt = phase === 'submit' && !(0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlayed */ ._l)(manifest);
    return (0,_manifest_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureEvent */ .p)('run_interrupted', { message, phase, ...(inDoubt ? doubt : {}) });
}
function remote(manifest) {
    const { cloud_execution: cloud } = manifest;
    if (!cloud?.task_id)
        return '';
    if ((0,_manifest_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlayed */ ._l)(manifest))
        return `; the last state read was ${cloud.status}, of a task that was only played`;
    const ended = cloud.status === 'ready' || cloud.status === 'applied' || cloud.status === 'error';
    return `; the last state read was ${cloud.status}${ended ? '' : ' and the remote task continues'}: ${cloud.status_url}`;
}


/***/ })

};
