export const id = 421;
export const ids = [421];
export const modules = {

/***/ 70421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateStep: () => (/* binding */ gateStep),
/* harmony export */   planStep: () => (/* binding */ planStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33540);
/* harmony import */ var _credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10572);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94869);
/* harmony import */ var _publish_handover_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38653);
/**
 * What the action's main step does for a canary of several jobs: divides it among them, and joins what they left to one
 * verdict. Loaded only when it is asked for.
 */








/** Divides scenarios among jobs; runs none of them. */
async function planStep({ inputs, context, scratch, canary, signal, surface }) {
    const { mask, redactor } = surface;
    const [{ durationsOf, planShards }, { earlierInWorkflow }, told] = await Promise.all([
        __webpack_require__.e(/* import() */ 6589).then(__webpack_require__.bind(__webpack_require__, 48970)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 62634)),
        __webpack_require__.e(/* import() */ 3415).then(__webpack_require__.bind(__webpack_require__, 33415)),
    ]);
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_3__.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_3__.makeDeps)(host, { mask, redactor, signal });
    // Without a history all weigh the same.
    const { chain } = await earlierInWorkflow({ inputs, context }, deps).trend();
    const shards = await planShards({ inputs, context }, deps, durationsOf(chain?.records ?? []));
    surface.print(told.shardsText(shards));
    await surface.summarize(told.shardsMarkdown(shards));
    surface.setOutputs(told.outputsOfShards(shards));
}
/** Joins the results of all jobs to one verdict; the step fails if and only if it is block. */
async function gateStep(step) {
    const { inputs, scratch, canary, surface, signal } = step;
    const { mask, redactor } = surface;
    const host = await (0,_deps_js__WEBPACK_IMPORTED_MODULE_3__.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    const deps = (0,_deps_js__WEBPACK_IMPORTED_MODULE_3__.makeDeps)(host, { mask, redactor, signal });
    try {
        await gateAndTell(step, deps);
    }
    catch (error) {
        // A check run of an attempt before would stand, and say of this commit what nobody has found now.
        await showCheck(step, { ...refusalOf(error), apiUrl: host.githubApiUrl });
        throw error;
    }
    finally {
        await (0,_credentials_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .removeScratch */ .ZU)(scratch);
    }
}
async function gateAndTell(step, deps) {
    const { inputs, context, surface } = step;
    if (inputs.expected === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RunError */ .e4('result_missing', 'Nothing says which results there have to be', {
            guidance: 'Give expected: the output expected of the plan, which is empty where the plan failed; any takes what is there',
        });
    const [{ decideTogether }, gated] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(7771), __webpack_require__.e(1482)]).then(__webpack_require__.bind(__webpack_require__, 61482)),
        __webpack_require__.e(/* import() */ 7045).then(__webpack_require__.bind(__webpack_require__, 67045)),
    ]);
    const decided = await decideTogether({ inputs, context }, deps);
    surface.print(gated.gatedText(decided));
    if (decided.decision.verdict === 'block')
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_1__.ExitCode.Failure;
    const summary = gated.gatedMarkdown(decided);
    await surface.summarize(summary);
    surface.annotate(gated.annotationsOfGate(decided));
    // Before anything is asked of a service: nothing that happens to it may cost the outputs.
    surface.setOutputs(gated.outputsOfGate(decided));
    const conclusion = decided.decision.check_conclusion;
    const checkRunUrl = await showCheck(step, { summary, conclusion, apiUrl: deps.host.githubApiUrl });
    const artifact = await uploaded(step, deps);
    if (checkRunUrl !== null || artifact !== null)
        surface.setOutputs(gated.outputsOfGate(decided, { checkRunUrl, artifact }));
}
/** The artifact with the decision; null where there is none. */
async function uploaded({ inputs, context, scratch, signal, surface }, { host }) {
    const { workflow } = context;
    if (!inputs.uploadArtifacts || workflow === null)
        return null;
    const [{ GATE_FOLDER }, { uploadGate }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(7771), __webpack_require__.e(1482)]).then(__webpack_require__.bind(__webpack_require__, 61482)),
        __webpack_require__.e(/* import() */ 7704).then(__webpack_require__.bind(__webpack_require__, 27704)),
    ]);
    const { artifact, refused } = await uploadGate({
        ...{ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.workingDirectory, GATE_FOLDER), own: (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemRandom)(4) },
        ...{ settings: (0,_publish_handover_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsOf */ .f5)(inputs), workflow, clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemClock, scratch, signal, surface },
    });
    if (refused)
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_1__.ExitCode.Failure;
    return artifact;
}
/** What a check run says of a gate that could not decide. */
function refusalOf(error) {
    const { code, message, guidance } = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toRunError */ .D7)(error);
    return { summary: `${code}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(message, 2000)}. ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(guidance, 2000)}`, conclusion: 'failure' };
}
/** Makes the check run that is asked for; its page, or null where there is none. What keeps it from being made changes nothing. */
async function showCheck({ inputs, context, signal, surface }, { summary, conclusion, apiUrl }) {
    const { checkName: name, githubToken: token } = inputs;
    const { repository, headSha, workflow } = context;
    if (name === undefined)
        return null;
    if (token === undefined || repository === null || headSha === null || workflow === null) {
        surface.annotate([notMade(name, 'there is no github-token, repository or commit')]);
        return null;
    }
    // Of two checks of one name the later one counts, and a job is green where the verdict is none.
    if (name === workflow.job) {
        surface.annotate([notMade(name, 'this job has that name: give another check-name')]);
        return null;
    }
    const { makeCheckRun } = await __webpack_require__.e(/* import() */ 6418).then(__webpack_require__.bind(__webpack_require__, 96418));
    const shown = surface.redactor.redact(name);
    const made = await makeCheckRun({
        ...{ token, repository, name: shown, headSha, conclusion, signal },
        ...{ title: `${shown}: ${conclusion}`, summary: surface.redactor.redact(summary) },
        ...{ apiUrl, detailsUrl: workflow.runUrl, externalId: `${workflow.runId}-${workflow.attempt}` },
    });
    if (made.ok)
        return made.url;
    const why = made.denied
        ? 'the token may not: give the job, and the job that calls its workflow, checks: write; a pull request from a fork gets no such token'
        : made.message;
    surface.annotate([notMade(name, why)]);
    return null;
}
function notMade(name, why) {
    const message = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(`The check run ${name} was not made, since ${why}. The verdict stands as this job`, 1000);
    return { level: 'notice', title: 'Codex canary gate', message };
}


/***/ })

};
