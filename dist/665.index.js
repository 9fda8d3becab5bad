export const id = 665;
export const ids = [665];
export const modules = {

/***/ 90354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   T: () => (/* binding */ annotationOfRefusal)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73683);
/**
 * The annotations of a run: few, since the runner keeps ten of a kind. Pure; the door hands them to the runner.
 */



const LONGEST = 2000;
/** One annotation for the verdict, one for each warning of a pass and each notice. A plain pass needs none. */
function annotationsOf(result) {
    const { verdict, guidance } = result;
    const notices = result.notices.map((notice) => ({ level: 'notice', title: 'Codex canary', message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(notice, LONGEST) }));
    const others = [...(verdict.outcome === 'pass' ? warningsOf(result) : []), ...notices];
    if (verdict.outcome === 'pass' && verdict.policy.verdict === 'allow')
        return others;
    const title = `Codex canary: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence)}`;
    const unmet = verdict.policy.unmet_requirement;
    const cure = verdict.reason === null ? '' : `. ${guidance}`;
    const words = unmet === null ? `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInWords */ .jA)(result)}${cure}` : `Blocked: ${unmet}. ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .cureOfBlock */ .SX)(result)}`;
    const message = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(verdict.outcome === 'skipped' ? `SKIPPED, nothing was tested. ${words}` : words, LONGEST);
    return [{ level: levelOf(result), title, message }, ...others];
}
/** Rules that do not hold and only warn, and stages that failed as they may: nothing else would show them on a pass. */
function warningsOf({ verdict, manifest }) {
    const failed = manifest.commands.filter(({ status }) => status === 'failed');
    const stages = failed.map(({ id, summary }) => ({
        level: 'warning',
        title: `Codex canary: stage ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id)}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`Failed, as it is allowed to: ${summary ?? 'no reason given'}`, LONGEST),
    }));
    const rules = verdict.findings
        .filter(({ status, severity }) => status === 'failed' && severity === 'warn')
        .map(({ rule, title, expected, actual, cure }) => ({
        level: 'warning',
        title: `Codex canary: ${rule}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`Not so: ${title}. Expected ${expected}, found ${actual}. ${cure}`, LONGEST),
    }));
    return [...rules, ...stages];
}
/** The annotation where there is no record. */
function annotationOfRefusal(code, message, guidance) {
    const cure = guidance === '' ? _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure : guidance;
    return {
        level: 'error',
        title: `Codex canary: ${(0,_lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(code)}`,
        message: (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${message}. ${cure}`, LONGEST),
    };
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
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99380);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73683);
/**
 * The story of a run for a terminal or a job log: a line per phase with the time since the start, a sign of life
 * while polling, then the rules, the outcome and where everything lies. A reader of events; it decides nothing.
 */



/** A subscriber that tells the story while it happens, a line at a time. `program` starts this program where it is read. */
function storyteller(write, program) {
    const lineFor = storyLines(program);
    return (event, manifest) => {
        const line = lineFor(event, manifest);
        if (line !== null)
            write(`${line.text}\n`);
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
        const words = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line.words)}${event.event === 'cloud:polled' ? `, poll ${polls}` : ''}`;
        const text = `${elapsed.toFixed(1).padStart(7)}s  ${line.phase.padEnd(8)} ${words}`;
        return { phase: line.phase, words, text };
    };
}
/** What follows the story: rules, outcome, paths. `program` starts this program where the lines are read. */
function epilogue(result, program) {
    const { manifest, verdict, guidance, opinions } = result;
    const run = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
    const diff = manifest.diff.path === null ? [] : [`  diff      ${manifest.diff.path}`];
    const unmet = verdict.policy.unmet_requirement;
    const cure = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .cureOfBlock */ .SX)(result);
    return [
        ...(verdict.findings.length > 0 ? ['', ruleTable(verdict.findings)] : []),
        '',
        `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence).toUpperCase()}  ${verdict.reason ?? ''}`.trimEnd(),
        `  ${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonInWords */ .jA)(result)}`,
        ...(verdict.reason === null ? [] : [`  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(guidance, 1000)}`]),
        `  verdict   ${verdict.policy.verdict} for ${verdict.policy.event}${unmet === null ? '' : `: ${unmet}`}`,
        ...(cure === null ? [] : [`            ${cure}`]),
        ...opinions.map(({ stage, text }) => `  review    ${stage}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 1000)}`),
        ...result.notices.map((notice) => `  note      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(notice)}`),
        `  manifest  ${run}/manifest.json`,
        `  summary   ${run}/run-summary.json`,
        `  events    ${run}/events.jsonl`,
        `  gate      ${run}/verdict.json`,
        ...(manifest.cloud_execution?.log_path ? [`  calls     ${manifest.cloud_execution.log_path}`] : []),
        ...manifest.commands.flatMap(({ id, status, log_path: log }) => status === 'failed' && log && log !== manifest.cloud_execution?.log_path
            ? [`  log       ${log}, of stage ${id}`]
            : []),
        ...diff,
        `  history   out/${manifest.task_id}/state.json`,
        `  next      ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .nextCommand */ .hQ)(result, program))}`,
        '',
    ].join('\n');
}
/** A judgement of a saved run. */
function judgedText({ manifest, findings, outcome, reason, contradictions }) {
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(outcome, manifest.evidence ?? null).toUpperCase();
    const table = findings.length > 0 ? [ruleTable(findings), ''] : [];
    const against = contradictions.map((line) => `  against   ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`);
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
        return `  ${sign.padEnd(4)}  ${rule.padEnd(width)}  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(words)}`;
    });
    return rows.join('\n');
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
        case 'diff:fetched': {
            const { status, files, additions, deletions } = event.payload;
            return {
                phase: 'diff',
                words: status === 'available' ? `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files ?? 0, 'file')}, +${additions} -${deletions}` : status,
            };
        }
        case 'run:failed':
            return { phase: event.payload.phase, words: `${event.payload.code}: ${event.payload.message}` };
        case 'test:completed': {
            const failed = event.payload.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
            return {
                phase: 'assert',
                words: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(event.payload.findings.length, 'rule')}, ${failed.length} failed`,
            };
        }
        case 'run:completed': {
            const { outcome, verdict } = event.payload;
            return { phase: 'gate', words: `${(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeInWords */ .Lz)(outcome, manifest.evidence)}, verdict ${verdict}` };
        }
        default:
            return lineOfControl(event, program);
    }
}
/** What somebody asked of the run, or is asked to do. */
function lineOfControl(event, program) {
    switch (event.event) {
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
                words: `${event.event.slice('run:'.length)} by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
            };
        case 'approval:requested': {
            const command = `${program} approve --run ${event.run_id} --stage ${event.payload.stage}`;
            return { phase: 'approve', words: `stage ${event.payload.stage} waits for an approval: ${command}` };
        }
        case 'approval:granted':
            return {
                phase: 'approve',
                words: `stage ${event.payload.stage} is approved by ${(0,_manifest_reduce_control_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(event.payload.by)}`,
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
    return `pipeline ${id}, ${stages.length - out.length} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(stages.length, 'stage')}${left}`;
}
/** How a stage ended, in one line; where its log lies only where somebody will want to read it. */
function endOfStage(ended) {
    const { stage, status, summary, duration_ms, allowed_failure, log } = ended;
    if (status === 'skipped')
        return `${stage} ${summary ?? 'not run'}`;
    const took = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSpan */ .wL)(duration_ms);
    if (status === 'succeeded')
        return `${stage} succeeded in ${took}`;
    const allowed = allowed_failure ? ', as it is allowed to' : '';
    const where = log === null ? '' : `; log ${log.path}`;
    return `${stage} failed${allowed}, after ${took}: ${summary ?? 'no reason given'}${where}`;
}


/***/ }),

/***/ 73653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  di: () => (/* binding */ uploadEvidence),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33540);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/github/artifacts.js
/**
 * A run folder as an artifact of the workflow run. Owns which files may leave the machine, what the artifact
 * is called and how long an upload may take; refuses to know what the files mean. A failed upload is a value.
 */






/** Most entries, folders included, that a run folder may hold. */
const MAX_ENTRIES = 5000;
/** Most bytes that the files of a run folder may have together, before compression. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Most characters of an artifact's name. */
const MAX_NAME = 200;
/** What lib/files leaves behind when a process dies between writing and renaming. */
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
const TOO_LARGE = 'Look at what fills the folder: a run records a few files of some kilobytes each';
/**
 * `<prefix>-<workflow run id>-<attempt>-<job>-<8 hex of the run>`, at most 200 characters. The tail stays
 * whole, so that the jobs of a matrix, which share all the rest, never collide.
 */
function artifactName({ prefix, workflowRunId, attempt, job, runId, suffix = '' }) {
    const tail = `${/[0-9a-f]{8}$/.exec(runId)?.[0] ?? (0,files/* sha256 */.sc)(runId).slice(0, 8)}${suffix}`;
    const head = [prefix, workflowRunId, attempt, job].join('-').replace(/[^\w.-]+/g, '-');
    return `${head.slice(0, MAX_NAME - tail.length - 1)}-${tail}`;
}
/**
 * Paths, relative to `folder` and sorted, of the regular files in it, dot-files included. No symbolic link is
 * listed or followed, and nothing temporary. Throws RunError `internal_error` above 5,000 entries or 256 MiB,
 * and the system's error for what cannot be read.
 */
async function listRunFiles(folder) {
    const root = await (0,promises_.realpath)(folder);
    const found = [];
    const pending = [root];
    let entries = 0;
    let bytes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for await (const { name } of await (0,promises_.opendir)(next)) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                throw tooLarge(`more than ${MAX_ENTRIES} entries`);
            const path = (0,external_node_path_.join)(next, name);
            const stat = await (0,promises_.lstat)(path);
            if (stat.isDirectory())
                pending.push(path);
            if (!stat.isFile() || TEMPORARY.test(name) || !(await isReadableInPlace(path)))
                continue;
            bytes += stat.size;
            if (bytes > MAX_BYTES)
                throw tooLarge(`more than ${MAX_BYTES} bytes`);
            found.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
        }
    }
    return found.sort();
}
/**
 * Uploads the files of a folder as one zip. Never throws: an upload that fails changes no verdict. Reads the
 * runner's `ACTIONS_*` variables through the client, which also prints its progress, without file names, on
 * stdout.
 */
async function uploadRun(options) {
    try {
        const files = (await listRunFiles(options.folder)).filter(options.accept ?? (() => true));
        if (files.length === 0)
            return failed(`The folder ${options.folder} holds no file to upload`);
        if (options.signal?.aborted)
            return failed('The upload was cancelled before it began');
        return await bounded(upload(files, options), options);
    }
    catch (error) {
        return failed((0,errors/* toRunError */.D7)(error).message);
    }
}
async function upload(files, options) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(118), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 1437));
        const root = await (0,promises_.realpath)(options.folder);
        const paths = files.map((file) => (0,external_node_path_.join)(root, file));
        const { retentionDays = 0 } = options;
        const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, root, {
            retentionDays,
        });
        if (id === undefined || digest === undefined)
            return failed('The results service gave the artifact no id');
        return { ok: true, id, url: `${options.runUrl}/artifacts/${id}`, digest, bytes: size ?? 0 };
    }
    catch (error) {
        return failed((0,errors/* toRunError */.D7)(error).message);
    }
}
/** `work`, or a failure once its time is over. `work` must not reject: nobody may be left to hear it. */
async function bounded(work, { clock, timeoutMs, signal }) {
    const settled = new AbortController();
    const wake = AbortSignal.any(signal ? [settled.signal, signal] : [settled.signal]);
    const givenUp = clock.sleep(timeoutMs, wake).then(() => {
        const why = signal?.aborted ? 'was cancelled' : `did not end within ${timeoutMs / 1000} s`;
        return { ok: false, message: `The upload ${why}`, abandoned: true };
    });
    try {
        return await Promise.race([work, givenUp]);
    }
    finally {
        settled.abort();
    }
}
/**
 * False where a folder on the way was swapped for a symbolic link after it was listed. Throws for a file that
 * cannot be read: the client would throw outside any promise when it comes to zip that one, and end the
 * process.
 */
async function isReadableInPlace(path) {
    await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
    return (await (0,promises_.realpath)(path)) === path;
}
function failed(message) {
    // A message of the blob store may quote the signed address.
    const unsigned = message.replace(/\bsig=[^&\s"']+/g, 'sig=***');
    return { ok: false, message: (0,lib_text/* oneLine */.TN)(unsigned), abandoned: false };
}
function tooLarge(what) {
    return new errors/* RunError */.e4('internal_error', `The run folder holds ${what}`, { guidance: TOO_LARGE });
}

// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
;// CONCATENATED MODULE: ./build/publish/evidence.js
/**
 * Brings the evidence of a run to where people look: annotations, step summary, artifact. What fails here is said
 * as a warning and changes no verdict.
 */






/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;
/** Shows annotations in the job log and on the workflow run's page. */
function annotate(annotations) {
    const say = { notice: core/* notice */.lm, warning: core/* warning */.$e, error: core/* error */.z3 };
    for (const { level, title, message } of annotations)
        say[level](message, { title });
}
/** Writes the step summary; a runner without one is no fault of the run. */
async function writeSummary(markdown) {
    await core/* summary */.z
        .addRaw(markdown, true)
        .write()
        .catch((error) => {
        core/* warning */.$e(`The step summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    });
}
/** Uploads what the run wrote, and nothing at all where a secret was found in it. */
async function uploadEvidence(request) {
    if (await holdsSecret(request.folder)) {
        core/* warning */.$e('The run directory holds a secret and was not uploaded: see the rule no-secret', {
            title: TITLE,
        });
        return { artifact: null, abandoned: false };
    }
    const first = await uploadAs(request);
    // An upload that was cut off keeps its name for good.
    const taken = request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
    const uploaded = taken ? await uploadAs(request, '-post') : first;
    if (uploaded.ok)
        return { artifact: uploaded, abandoned: false };
    core/* warning */.$e(`The run directory could not be uploaded: ${uploaded.message}`, { title: TITLE });
    return { artifact: null, abandoned: uploaded.abandoned };
}
const TITLE = 'Codex canary';
/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder) {
    const text = (await (0,files/* readBounded */.CB)((0,external_node_path_.join)(folder, 'verdict.json'), record/* MAX_FILE_BYTES */.gZ)) ?? '';
    const { findings } = schema/* VerdictRecord */.jy.safeParse((0,record/* parseJson */.qF)(text)).data ?? { findings: [] };
    return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}
function uploadAs(request, suffix = '') {
    const { folder, runId, settings, workflow, clock, signal } = request;
    return uploadRun({
        folder,
        accept: record/* isOwnFile */.Z4,
        name: artifactName({
            prefix: settings.artifactName,
            workflowRunId: workflow.runId,
            attempt: workflow.attempt,
            job: workflow.job,
            runId,
            suffix,
        }),
        ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
        runUrl: workflow.runUrl,
        clock,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        ...(signal ? { signal } : {}),
    });
}


/***/ }),

/***/ 38653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ saveSettings),
/* harmony export */   E3: () => (/* binding */ saveDone),
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   i1: () => (/* binding */ saveScratch),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   mm: () => (/* binding */ saveFolder),
/* harmony export */   p4: () => (/* binding */ readScratch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33540);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, never a credential; post
 * must not read inputs, since the runner can give it those of another step.
 */




const Settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    uploadArtifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** Saved before anything is written there. */
function saveScratch(scratch) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('scratch', scratch);
}
/** What post needs of the inputs. */
function saveSettings(settings) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('settings', JSON.stringify(settings));
}
/** The run directory, once it is there and before anything is in it. */
function saveFolder(folder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('folder', folder);
}
/** For the very end, when everything is told and uploaded: post then only clears up. */
function saveDone() {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ('done', 'true');
}
/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
function readScratch() {
    const scratch = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('scratch');
    return (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .isScratch */ .$h)(scratch) ? scratch : '';
}
/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
function readHandover() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('settings');
    return {
        settings: text === '' ? null : Settings.parse(JSON.parse(text)),
        done: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('done') === 'true',
    };
}
/**
 * Run directory; empty where there is none, or where the state names what can be none: a state that somebody else wrote
 * must not lead to an upload of anything else.
 */
function readFolder() {
    const folder = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('folder');
    const seems = /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder);
    // By `..` it could lead anywhere.
    return seems && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder) === folder ? folder : '';
}


/***/ }),

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ nextForSaved),
/* harmony export */   Lz: () => (/* binding */ outcomeInWords),
/* harmony export */   QQ: () => (/* binding */ judgedJson),
/* harmony export */   SX: () => (/* binding */ cureOfBlock),
/* harmony export */   gz: () => (/* binding */ resultOfSaved),
/* harmony export */   hQ: () => (/* binding */ nextCommand),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   y3: () => (/* binding */ resultJson)
/* harmony export */ });
/* harmony import */ var _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/* harmony import */ var _report_reviewer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95492);
/**
 * What a run came to, as every surface tells it. Shape and the few words they share.
 */


/** The outcome as it is shown: a rehearsal never without the word beside it. */
function outcomeInWords(outcome, evidence) {
    return evidence === 'rehearsal' ? `${outcome} (rehearsal)` : outcome;
}
/** What happened, in one sentence. */
function reasonInWords({ verdict, guidance }) {
    return verdict.reason === null ? guidance : _lib_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[verdict.reason].title;
}
/** How this program is started where it is installed. */
const PROGRAM = 'codex-orchestrator';
/** What to do about a pass that the policy does not take for one; null for any other result. */
function cureOfBlock({ verdict: { outcome, policy } }) {
    if (outcome !== 'pass' || policy.unmet_requirement === null)
        return null;
    return `Give the event ${policy.event} a run that meets it, or say events.${policy.event}.require in a policy of your own`;
}
/** The command to type next; `program` starts this program where the command is read. */
function nextCommand({ manifest }, program = PROGRAM) {
    const taskId = manifest.evidence === 'live' ? manifest.cloud_execution?.task_id : null;
    if (manifest.outcome !== 'pass' && taskId)
        return `codex cloud status ${taskId}`;
    if (manifest.outcome === 'cancelled' && manifest.execution_mode === 'mcp')
        return `${program} resume --run ${manifest.run_id}`;
    return `${program} assert .runs/${manifest.task_id}/cli/${manifest.run_id}`;
}
/** What a closed record came to; null where the run has not ended, or is no run of ours. */
function resultOfSaved({ folder, manifest, events, verdict, feedback }) {
    if (verdict === null || events.length === 0)
        return null;
    const whole = manifest;
    return { manifest: whole, verdict, guidance: feedback, opinions: (0,_report_reviewer_js__WEBPACK_IMPORTED_MODULE_1__/* .opinionsOf */ .Z)(whole), folder, notices: [] };
}
/** The command to type next for a saved run; null for one of another orchestrator, or that left no verdict. */
function nextForSaved(run, program) {
    const result = resultOfSaved(run);
    if (result !== null)
        return nextCommand(result, program);
    return run.events.length > 0 && !run.ended ? `${program} status ${run.runId}` : null;
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
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   WH: () => (/* binding */ summaryOfRefusal),
/* harmony export */   YG: () => (/* binding */ summaryOf)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13963);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _manifest_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20447);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73683);
/**
 * The step summary: what a stranger needs to act, first line first. Pure text; escaped, capped far below the
 * runner's limit of 1 MiB, above which it drops the whole summary.
 */





/** The most bytes of a summary; the runner refuses more than 1,048,576. */
const MAX_SUMMARY_BYTES = 900_000;
const MAX_DIFF_CHARACTERS = 60_000;
const MAX_OPINION_CHARACTERS = 10_000;
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
/** The diff of a run as text; empty where it has none. */
async function diffText({ manifest, folder }) {
    const name = manifest.diff.path?.split('/').at(-1);
    return name === undefined ? '' : ((await (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cloud', name), _manifest_record_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ)) ?? '');
}
/** The summary in Markdown. */
function summaryOf(result, diff) {
    const parts = [
        headline(result),
        banner(result),
        facts(result),
        rules(result.verdict.findings),
        ...result.opinions.map(opinionBlock),
        diffBlock(result, diff),
        files(result),
    ];
    return cut(parts.filter((part) => part !== '').join('\n\n'));
}
/** The summary where there is no record. */
function summaryOfRefusal(outcome, reason, message) {
    const first = `**🔧 ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(outcome)}** · \`${reason}\` · no cloud task page · next: correct it and run again`;
    return `${first}\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(message, 1000)}\n`;
}
function headline(result) {
    const { manifest, verdict } = result;
    const word = (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeInWords */ .Lz)(verdict.outcome, verdict.evidence);
    // A rehearsal is no proof of the service: it must not wear the sign of one.
    const passed = verdict.outcome === 'pass';
    const blocked = passed && verdict.policy.verdict === 'block';
    const sign = blocked ? '⛔' : passed && verdict.evidence === 'rehearsal' ? '🎭' : SIGNS[verdict.outcome];
    const url = manifest.cloud_execution?.status_url;
    // The emulator's tasks have no page.
    const link = url && verdict.evidence === 'live' ? `[cloud task](${url})` : `no cloud task page`;
    const reason = verdict.reason === null ? '' : ` · \`${verdict.reason}\``;
    return `**${sign} ${word}${blocked ? ', blocked' : ''}**${reason} · ${link} · next: \`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .nextCommand */ .hQ)(result))}\``;
}
function banner({ verdict, manifest }) {
    if (verdict.outcome === 'skipped') {
        return '> [!WARNING]\n> **Skipped: nothing was tested.** This is not a pass. The reason and the cure stand below.';
    }
    if (verdict.evidence === 'rehearsal') {
        const ran = manifest.codex_cli.version === null ? '' : 'The real Codex CLI ran against the embedded emulator. ';
        return `> [!NOTE]\n> **Rehearsal.** ${ran}Codex Cloud was not asked.`;
    }
    return '';
}
function facts(result) {
    const { manifest, verdict, guidance } = result;
    const cloud = manifest.cloud_execution;
    const rows = [
        ['What happened', (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonInWords */ .jA)(result)],
        ['What to do', verdict.reason === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .cureOfBlock */ .SX)(result) : guidance],
        ['Verdict', `${verdict.policy.verdict} (event ${verdict.policy.event})`],
        ['Unmet requirement', verdict.policy.unmet_requirement],
        ['Failed in', manifest.failure && `${manifest.failure.phase} (class ${manifest.failure.class})`],
        ['Stages that failed', manifest.commands.flatMap(failedStage).join('; ')],
        ['Cloud task', cloud?.task_id],
        ['Last state', cloud?.task_id && `${cloud.status}, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(cloud.poll_count, 'poll')}`],
        ['Environment, branch', cloud && `${cloud.environment_id ?? '?'}, ${manifest.branch ?? '?'}`],
        [
            'Commit',
            manifest.head_sha && `${manifest.head_sha} (${manifest.commit_evidence ?? unproven(manifest)})`,
        ],
        [
            'Codex CLI',
            manifest.codex_cli.version && `${manifest.codex_cli.version}, SHA-256 ${manifest.codex_cli.sha256}`,
        ],
        ['Run', manifest.run_id],
    ];
    const lines = rows
        .filter(([, value]) => value)
        .map(([name, value]) => `| ${name} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(value ?? '', 1000)} |`);
    return ['| | |', '|---|---|', ...lines].join('\n');
}
function failedStage({ id, kind, status, summary, allowed_failure, }) {
    if (status !== 'failed' || kind === 'cloud')
        return [];
    return [`${id}${allowed_failure ? ' (it may)' : ''}: ${summary ?? 'no reason given'}`];
}
/** The log is named with the intent: from there on something may have been sent. */
function unproven({ cloud_execution: cloud }) {
    return cloud?.log_path ? 'perhaps submitted' : 'not submitted';
}
function rules(findings) {
    if (findings.length === 0)
        return '';
    const failed = findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off');
    const table = ['| rule | | expected | found |', '|---|---|---|---|', ...findings.map(ruleRow)].join('\n');
    const heading = `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'rule')}, ${failed.length} not holding`;
    return `<details${failed.length > 0 ? ' open' : ''}><summary>${heading}</summary>\n\n${table}\n\n</details>`;
}
function ruleRow({ rule, severity, status, expected, actual }) {
    const sign = status === 'passed'
        ? 'holds'
        : status === 'failed'
            ? `**${severity === 'error' ? 'fails' : severity}**`
            : 'not applicable';
    return `| \`${rule}\` | ${sign} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(expected, 200)} | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(actual, 200)} |`;
}
function opinionBlock({ stage, text }) {
    return `<details><summary>Review by stage ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(stage)}</summary>\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(text, '', MAX_OPINION_CHARACTERS)}\n</details>`;
}
function diffBlock({ manifest }, diff) {
    if (diff === '')
        return '';
    const { files: count, additions, deletions } = manifest.diff;
    const heading = `Diff: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count ?? 0, 'file')}, +${additions} -${deletions}; fetched, not applied`;
    return `<details><summary>${heading}</summary>\n\n${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(diff, 'diff', MAX_DIFF_CHARACTERS)}\n</details>`;
}
function files({ manifest, notices }) {
    const lines = [
        ...notices.map((notice) => `- ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(notice, 500)}`),
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
