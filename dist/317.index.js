export const id = 317;
export const ids = [317];
export const modules = {

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  et: () => (/* binding */ agentsOf),
  sp: () => (/* binding */ isSelected),
  N7: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/plan/prompt.js
/**
 * From what a run is asked to do to the text that is sent. Pure. Nothing of this machine gets into it, and nothing
 * that an outsider wrote unless the repository's own files say it.
 */

/** Fills in `{{nonce}}`; other braces stay as they are. */
function renderPrompt(template, values) {
    return template.replaceAll('{{nonce}}', values.nonce);
}
const EXPECTATIONS = {
    build: 'Make the changes to the repository that this needs, so that the task ends with a diff.',
    test: 'Find out whether the repository passes, and repair what does not; leave a diff of the repair.',
    review: 'Review the repository and write down what you find; change nothing else.',
};
/** The prompt of one stage for the cloud: title, command verbatim, expectations, constraints. */
function shapePrompt({ title, command, prompt, cwd, summaryHint, role }) {
    const task = command === null
        ? (prompt ?? '')
        : `Run this command${cwd === null ? ' at the root of the repository' : ` in the folder ${cwd} of the repository`}:\n\n${fence(command)}`;
    const expectations = [EXPECTATIONS[role], ...(summaryHint === null ? [] : [summaryHint])];
    return [
        `# ${title}`,
        task,
        `Expected:\n${bullets(expectations)}`,
        `Constraints:\n${bullets([
            'Work only inside the repository.',
            'Do not push, open pull requests or change settings of the repository.',
            'If it cannot be done, say why and change nothing.',
        ])}\n`,
    ].join('\n\n');
}
/** The text as it is, in a block that nothing in it can end. */
function fence(text) {
    const marks = (0,lib_text/* fenceOf */.xn)(text);
    return `${marks}sh\n${text}\n${marks}`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}

;// CONCATENATED MODULE: ./build/plan/route.js
/**
 * Where a run goes: one pure function from everything that may ask for a mode to the mode, who decided it and why.
 * Knows no executor, and nothing of what turns out to be impossible only when it is tried.
 */
/** Decides the mode. */
function route(request) {
    const asked = ask(request);
    const { requested, reason } = asked;
    const { runsHere } = request;
    if (requested === 'mcp')
        return { ...asked, mode: 'mcp', refusal: runsHere ? null : 'mode_unavailable' };
    if (request.dispatch === 'on')
        return { ...asked, mode: 'cloud', refusal: null };
    return {
        ...asked,
        mode: 'mcp',
        reason: `${reason}, and cloud-dispatch is off`,
        refusal: runsHere ? null : 'cloud_dispatch_off',
    };
}
function ask(request) {
    const { override, stageRequiresCloud, scenario, fallbackMode } = request;
    if (override !== undefined)
        return { requested: override, source: 'input', reason: `execution-mode says ${override}` };
    if (stageRequiresCloud)
        return { requested: 'cloud', source: 'stage', reason: 'the target stage requires the cloud' };
    if (scenario !== undefined)
        return { requested: scenario, source: 'scenario', reason: `the scenario says ${scenario}` };
    return {
        requested: fallbackMode,
        source: 'default',
        reason: `nothing asks for a mode, and the default is ${fallbackMode}`,
    };
}

;// CONCATENATED MODULE: ./build/plan/planner.js
/**
 * Lays inputs over scenario over defaults and gives one plan: which stages, which mode and why, what is sent where,
 * within which bounds. Pure. Leaves open only what admission must come before: whether the branch could be told.
 */



/** Makes the plan of a run. Throws RunError `input_invalid` where the target cannot be told. */
function plan(request) {
    const { inputs, defaults, loaded, pipeline = null } = request;
    const { scenario } = loaded;
    const item = targetOf(request);
    const routed = route({
        override: inputs.executionMode,
        stageRequiresCloud: item?.requiresCloud ?? false,
        scenario: scenario.mode,
        fallbackMode: defaults.executionMode,
        dispatch: inputs.cloudDispatch ?? 'on',
        runsHere: pipeline !== null,
    });
    const live = inputs.pollIntervalSeconds ?? scenario['poll-interval-seconds'] ?? defaults.pollIntervalSeconds;
    const rehearsal = inputs.pollIntervalSeconds ?? scenario.rehearsal['poll-interval-seconds'] ?? live;
    refuseUnproven(request);
    const timeout = inputs.timeoutMinutes ?? scenario['timeout-minutes'] ?? defaults.timeoutMinutes;
    return {
        taskId: inputs.task ?? scenario.id,
        scenarioId: scenario.id,
        title: scenario.title,
        route: routed,
        pipeline,
        items: pipeline?.items ?? [],
        target: item?.id ?? null,
        prompt: item === null
            ? renderPrompt(request.prompt ?? loaded.prompt, { nonce: request.nonce })
            : shapePrompt(item),
        nonce: request.nonce,
        environment: item?.cloudEnvironment ??
            inputs.cloudEnvironment ??
            scenario['cloud-environment'] ??
            (request.environmentId?.trim() || null) ??
            request.repository,
        branch: item?.branch ?? inputs.branch ?? scenario.branch ?? request.contextBranch,
        attempts: inputs.cloudAttempts ?? scenario['cloud-attempts'] ?? defaults.cloudAttempts,
        timeoutMs: Math.round(timeout * 60_000),
        pollIntervalMs: { live: Math.round(live * 1000), rehearsal: Math.round(rehearsal * 1000) },
        missingDiff: inputs.missingDiff ?? scenario['missing-diff'] ?? defaults.missingDiff,
        proofFile: scenario['proof-file'] ?? null,
        severities: scenario.rules,
        rehearsalScript: scenario.rehearsal.script,
    };
}
/** A proof by content is a diff: a run that may end without one could pass without the proof. */
function refuseUnproven({ inputs, loaded: { scenario }, defaults }) {
    const missingDiff = inputs.missingDiff ?? scenario['missing-diff'] ?? defaults.missingDiff;
    if (scenario['proof-file'] === undefined || missingDiff === 'fail')
        return;
    throw new errors/* RunError */.e4('input_invalid', `The scenario ${scenario.id} wants a proof-file, and missing-diff is ${missingDiff}`, { guidance: 'Set missing-diff to fail: without a diff there is no proof' });
}
/** True where this run runs the stage: all of them here, one in the cloud, or the one that was named. */
function isSelected({ target }, { id }) {
    return target === null || target === id;
}
/** The selected stages that the Codex CLI works on where they are run on this machine. */
function agentsOf(planned) {
    return planned.items.filter((item) => isSelected(planned, item) && item.kind !== 'command');
}
/** The stage that is named, or the only one that can be meant by a run in the cloud; null where all are run. */
function targetOf({ inputs, loaded, pipeline = null, defaults }) {
    if (pipeline === null) {
        if (inputs.target === undefined)
            return null;
        throw new errors/* RunError */.e4('input_invalid', `Input target is "${inputs.target}", and there is no pipeline`, {
            guidance: 'Leave target out, or name the pipeline that has this stage',
        });
    }
    const { items } = pipeline;
    const name = inputs.target ?? loaded.scenario.target;
    if (name !== undefined) {
        const named = items.find(({ id }) => id === name);
        if (named !== undefined)
            return named;
        throw new errors/* RunError */.e4('input_invalid', `Pipeline ${pipeline.id} has no stage "${name}"`, {
            guidance: `Set target to one of ${items.map(({ id }) => id).join(', ')}`,
        });
    }
    const cloud = items.filter(({ requiresCloud }) => requiresCloud);
    const asked = inputs.executionMode ?? (cloud.length > 0 ? 'cloud' : (loaded.scenario.mode ?? defaults.executionMode));
    if (asked === 'mcp')
        return null;
    const candidates = cloud.length > 0 ? cloud : items;
    return candidates.length === 1 ? (candidates[0] ?? null) : severalOf(pipeline, candidates);
}
/** A run in the cloud has one target, and none is taken silently. */
function severalOf(pipeline, candidates) {
    throw new errors/* RunError */.e4('input_invalid', `Pipeline ${pipeline.id} has ${candidates.length} stages that a run in the cloud could mean`, { guidance: `Set target to one of ${candidates.map(({ id }) => id).join(', ')}` });
}


/***/ }),

/***/ 12317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJson: () => (/* binding */ planJson),
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _plan_planner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(167);
/**
 * A plan as it is shown before anything is run: which stages, which of them in this run, in which mode and why.
 */


/** The plan as one JSON document. */
function planJson(planned) {
    const { taskId, route, pipeline, target, environment, branch, timeoutMs } = planned;
    return {
        schema: 1,
        task_id: taskId,
        pipeline: pipeline?.id ?? null,
        mode: route.mode,
        mode_requested: route.requested,
        mode_source: route.source,
        mode_reason: route.reason,
        target,
        environment,
        branch,
        timeout_seconds: timeoutMs / 1000,
        stages: planned.items.map((item) => ({
            id: item.id,
            title: item.title,
            kind: item.kind,
            role: item.role,
            selected: (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .sp)(planned, item),
            mode: (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .sp)(planned, item) ? route.mode : null,
            needs: item.needs,
            command: item.command,
            parent_pipeline: item.parentPipeline,
        })),
    };
}
/** The plan for a person. */
function planText(planned) {
    const { pipeline, route } = planned;
    const width = Math.max(0, ...planned.items.map(({ id }) => id.length));
    const stages = planned.items.map((item) => {
        const place = (0,_plan_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelected */ .sp)(planned, item) ? route.mode : 'left out';
        const what = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(item.command ?? item.prompt ?? item.kind, 80);
        return `  ${item.id.padEnd(width)}  ${place.padEnd(8)}  ${what}`;
    });
    return [
        `${pipeline === null ? planned.title : `Pipeline ${pipeline.id}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(pipeline.title)}`}`,
        `  mode      ${route.mode}: ${route.reason}`,
        ...stages,
        '',
    ].join('\n');
}


/***/ })

};
