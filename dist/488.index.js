export const id = 488;
export const ids = [488];
export const modules = {

/***/ 64488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33540);
// EXTERNAL MODULE: ./build/credentials/codex-home.js
var codex_home = __webpack_require__(75620);
// EXTERNAL MODULE: ./build/deps.js + 1 modules
var build_deps = __webpack_require__(98651);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(90743);
;// CONCATENATED MODULE: ./build/inputs/from-action.js
/**
 * Reads the knobs as the runner gives them to an action. Masks every secret the moment it is
 * read, before any message can hold it.
 */



/** The texts of all inputs; empty where the workflow gives none. */
function givenByAction() {
    const given = Object.fromEntries(inputs_inputs/* KNOB_NAMES */.k8.map((name) => [name, textOf(name)]));
    for (const name of inputs_inputs/* KNOB_NAMES */.k8) {
        // A whole auth.json is never masked: the runner would also mask each of its lines, braces included.
        const value = given[name] ?? '';
        if ((0,inputs_inputs/* metaOf */.fX)(name).secret && name !== 'codex-auth-json' && value.length >= redact/* SHORTEST_SECRET */.c)
            core/* setSecret */.Pq(value);
    }
    return given;
}
/** A prompt keeps its blanks, so that one of nothing else is refused and not taken for none. */
function textOf(name) {
    return core/* getInput */.V4(name, { trimWhitespace: name !== 'prompt' });
}

// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/reasons.js
var reasons = __webpack_require__(38485);
// EXTERNAL MODULE: ./build/publish/annotations.js
var annotations = __webpack_require__(90354);
// EXTERNAL MODULE: ./build/publish/console.js
var console = __webpack_require__(35429);
// EXTERNAL MODULE: ./build/publish/evidence.js + 1 modules
var evidence = __webpack_require__(73653);
// EXTERNAL MODULE: ./build/publish/handover.js
var handover = __webpack_require__(38653);
;// CONCATENATED MODULE: ./build/publish/outputs.js
/**
 * The outputs of the action, by name. Pure. Fixed names, single lines; nothing in them is derived from a secret,
 * since the runner drops a whole output that its mask would change.
 */


const OUTPUTS = {
    'run-outcome': 'pass, fail, timeout, infra, config, skipped, cancelled or stale',
    reason: 'Reason code; empty for a pass',
    verdict: 'allow, warn, block or ignore; the step fails if and only if it is block',
    'check-conclusion': "GitHub's word for the verdict",
    evidence: 'live or rehearsal; empty where nothing was run',
    'run-id': 'Id of the run',
    'manifest-path': 'Path of manifest.json',
    'summary-path': 'Path of run-summary.json',
    'cloud-task-id': 'Id of the cloud task',
    'cloud-task-url': 'Page of the cloud task',
    'cloud-status': 'Last known status of the cloud task',
    'diff-status': 'available, empty, unavailable, error or pending',
    'diff-path': 'Path of the diff',
    'findings-failed': 'How many rules of severity error do not hold',
    'codex-version': 'Version of the Codex CLI',
    'artifact-id': 'Id of the uploaded artifact; empty where post uploads it',
    'artifact-url': 'Page of the uploaded artifact',
};
/** The outputs of a run that has a record. */
function outputsOf(result, artifact) {
    const { manifest, verdict, folder } = result;
    const cloud = manifest.cloud_execution;
    const failed = verdict.findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
    return singleLines({
        'run-outcome': verdict.outcome,
        reason: verdict.reason,
        verdict: verdict.policy.verdict,
        'check-conclusion': verdict.policy.check_conclusion,
        evidence: verdict.evidence,
        'run-id': manifest.run_id,
        'manifest-path': (0,external_node_path_.join)(folder, 'manifest.json'),
        'summary-path': (0,external_node_path_.join)(folder, 'run-summary.json'),
        'cloud-task-id': cloud?.task_id,
        'cloud-task-url': cloud?.status_url,
        // Where no task is known there is nothing that could have a status.
        'cloud-status': cloud?.task_id ? cloud.status : null,
        'diff-status': cloud?.task_id ? manifest.diff.status : null,
        'diff-path': manifest.diff.path === null ? null : (0,external_node_path_.join)(folder, 'cloud', manifest.diff.path.split('/').at(-1) ?? ''),
        'findings-failed': String(failed.length),
        'codex-version': manifest.codex_cli.version,
        'artifact-id': artifact === null ? null : String(artifact.id),
        'artifact-url': artifact?.url,
    });
}
/** The outputs where there is no record: an input or a file that cannot be used. It blocks on every event. */
function outputsOfRefusal(code) {
    return singleLines({
        'run-outcome': (0,reasons/* outcomeOf */.sG)(code),
        reason: code,
        verdict: 'block',
        'check-conclusion': 'failure',
        'findings-failed': '0',
    });
}
function singleLines(values) {
    const names = Object.keys(OUTPUTS);
    // A path is kept to the letter, but for what would end the line.
    const oneLine = (text) => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
    return Object.fromEntries(names.map((name) => [name, oneLine(values[name] ?? '')]));
}

// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/run/manager.js + 9 modules
var manager = __webpack_require__(51876);
;// CONCATENATED MODULE: ./build/main.js
/**
 * The door of the action's main step: reads inputs, runs, tells every surface, and fails the step if and only if
 * the verdict is block.
 */


















const CANARY = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url))), 'canary');
/** Runs the main step. */
async function main() {
    process.stdout.on('error', () => { });
    const signal = (0,build_deps/* cancellation */.WN)();
    const scratch = (0,build_deps/* newScratch */.vf)();
    try {
        (0,handover/* saveScratch */.i1)(scratch);
        const inputs = (0,inputs_inputs/* parseInputs */.TL)(givenByAction());
        const context = await (0,build_deps/* contextOfAction */.xD)();
        // Steps between this one and post must not find a credential on the disk.
        const result = await perform({ inputs, context, scratch, signal }).finally(() => (0,codex_home.wipe)(scratch));
        await tell(result, { inputs, context, signal });
        if (result.verdict.policy.verdict === 'block')
            process.exitCode = core/* ExitCode */.yU.Failure;
    }
    catch (error) {
        await refuse(error);
    }
    // Everything is told. An upload that was given up, or a pipe that somebody holds, must not keep the job.
    process.stdout.write('', () => process.exit());
}
async function perform({ inputs, context, scratch, signal }) {
    const host = await (0,build_deps/* makeHost */.Df)({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
    (0,handover/* saveSettings */.DZ)(settingsOf(inputs));
    const deps = (0,build_deps/* makeDeps */.dQ)(host, {
        mask: (secret) => core/* setSecret */.Pq(secret.reveal()),
        // Before anything is in it: from here on, post can close what a killed main left.
        onOpen: handover/* saveFolder */.mm,
        onEvent: (0,console/* storyteller */.Iq)({ write: (text) => process.stdout.write(text) }),
        onOutput: () => { },
        signal,
    });
    return (0,manager/* run */.e)({ inputs, context }, deps);
}
/** Tells every surface. */
async function tell(result, { inputs, context, signal }) {
    process.stdout.write((0,console/* epilogue */.Th)(result));
    (0,evidence/* annotate */.fz)((0,annotations/* annotationsOf */.I)(result));
    await (0,evidence/* writeSummary */.Sy)((0,summary/* summaryOf */.YG)(result, await (0,summary/* diffText */.NI)(result)));
    // Before the upload too: nothing that happens to it may cost the outputs.
    setOutputs(outputsOf(result, null));
    // A skip must stay cheap and a cancelled job has seconds: post uploads those.
    const later = result.verdict.outcome === 'skipped' || signal.aborted || !inputs.uploadArtifacts;
    if (later || context.workflow === null)
        return;
    const { artifact } = await (0,evidence/* uploadEvidence */.di)({
        folder: result.folder,
        runId: result.manifest.run_id,
        settings: settingsOf(inputs),
        workflow: context.workflow,
        clock: clock/* systemClock */.ml,
        signal,
    });
    if (artifact === null)
        return;
    setOutputs(outputsOf(result, artifact));
    (0,handover/* saveDone */.E3)();
}
async function refuse(error) {
    const { code, message: raw, guidance } = (0,errors/* toRunError */.D7)(error);
    // There may be no run whose redactor has seen it: an input can hold a credential by mistake.
    const message = new redact/* Redactor */.p().redact(raw);
    (0,evidence/* annotate */.fz)([(0,annotations/* annotationOfRefusal */.T)(code, message, guidance)]);
    await (0,evidence/* writeSummary */.Sy)((0,summary/* summaryOfRefusal */.WH)((0,reasons/* outcomeOf */.sG)(code), code, `${message}. ${guidance}`));
    process.exitCode = core/* ExitCode */.yU.Failure;
    try {
        setOutputs(outputsOfRefusal(code));
    }
    catch (cause) {
        // The step is red in any case; what reads its outputs finds none.
        core/* warning */.$e(`The outputs could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
function settingsOf(inputs) {
    return {
        policy: inputs.policy === undefined ? null : (0,external_node_path_.resolve)(inputs.workingDirectory, inputs.policy),
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays ?? null,
        uploadArtifacts: inputs.uploadArtifacts,
    };
}


/***/ })

};
