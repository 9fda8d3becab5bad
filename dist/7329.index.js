export const id = 7329;
export const ids = [7329,9150];
export const modules = {

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

/***/ 89150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCertificate: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/**
 * The authority that a run trusts besides those of the machine, as an input names its file: read and
 * parsed before anything is started, since the Codex CLI would only say at its first call that it cannot. Knows no
 * proxy and asks nobody.
 */



/** One certificate of a PEM file, to the beginning of the next. */
const CERTIFICATE = /^-----BEGIN (?:TRUSTED )?CERTIFICATE-----(?:(?!^-----BEGIN )[\s\S])*/gm;
const BYTE_ORDER_MARK = '\ufeff';
/** The bytes of the file that `input` names. Throws RunError `input_invalid` where the Codex CLI could make nothing of them. */
async function readCertificate(path, input = 'ca-certificate') {
    const refusal = (what, guidance, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('input_invalid', `Input ${input} names ${what}`, { cause, guidance });
    const namePem = `Name by ${input} the certificate of an authority in PEM: -----BEGIN CERTIFICATE-----`;
    const pem = await bytesOf(path).catch((cause) => {
        throw refusal(`${path}, which cannot be read`, `Correct the input ${input}`, cause);
    });
    const text = pem.toString('utf8');
    if (text.startsWith(BYTE_ORDER_MARK))
        throw refusal(`${path}, which begins with a byte order mark: behind it the Codex CLI finds no certificate`, 'Save it as UTF-8 without a byte order mark');
    const certificates = text.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw refusal(`${path}, which ${text.trim() === '' ? 'is empty' : 'holds no certificate in PEM'}`, namePem);
    for (const [index, certificate] of certificates.entries()) {
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
        }
        catch (cause) {
            const which = certificates.length === 1 ? 'a certificate' : `a certificate, number ${index + 1},`;
            throw refusal(`${path}, which holds ${which} that is cut off or damaged`, namePem, cause);
        }
    }
    return pem;
}
async function bytesOf(path) {
    // A pipe would be waited for.
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
        throw new Error('no file');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
}


/***/ }),

/***/ 45907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ putSecret),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/**
 * Secrets of a repository, or of an environment of one, by GitHub's REST API: the key they are sealed with, and the
 * writing of a sealed one. What GitHub answers is never kept: it can repeat what it was sent.
 */


/** One call, however slow GitHub is. */
const TIMEOUT_MS = 8000;
/** The key that secrets are sealed with there. Throws as `putSecret`. */
async function publicKeyOf(place, token, signal) {
    const data = await call(place, token, { method: 'GET', name: 'public-key', signal });
    const { key_id: keyId, key } = (data ?? {});
    if (typeof keyId === 'string' && typeof key === 'string')
        return { keyId, key };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('service_error', 'GitHub gave no public key for secrets', { retryable: true });
}
/**
 * Writes a secret. Throws RunError `rotation_refused` where GitHub does not let the token do it, and a retryable one where
 * trying again can help.
 */
async function putSecret(place, token, { sealed, signal }) {
    const body = { encrypted_value: sealed.value, key_id: sealed.keyId };
    await call(place, token, { method: 'PUT', name: place.name, body, signal });
}
async function call(place, token, { method, name, body, signal }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const client = getOctokit(token.reveal(), { baseUrl: place.apiUrl });
    const [owner = '', repo = ''] = place.repository.split('/');
    const below = place.environment === null ? 'actions' : 'environments/{environment}';
    const request = { signal: AbortSignal.any([(0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(TIMEOUT_MS), signal]) };
    const where = {
        owner,
        repo,
        name,
        ...(place.environment === null ? {} : { environment: place.environment }),
    };
    try {
        const { data } = await client.request(`${method} /repos/{owner}/{repo}/${below}/secrets/{name}`, {
            ...where,
            ...body,
            request,
        });
        return data;
    }
    catch (error) {
        throw failureOf(error?.status, placeInWords(place));
    }
}
/** By the status alone: a message of the client can hold what was sent. */
function failureOf(status, where) {
    const retryable = { retryable: true };
    if (status === 429)
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('rate_limited', `GitHub answered 429 for ${where}`, retryable);
    if (typeof status !== 'number' || status === 500)
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('network_error', `GitHub could not be asked for ${where}`, retryable);
    if (status > 500)
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('service_error', `GitHub answered ${status} for ${where}`, retryable);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RunError */ .e4('rotation_refused', `GitHub answered ${status} for ${where}`);
}
/** A secret as people name it. */
function placeInWords({ repository, environment, name }) {
    return `the secret ${name} of ${environment === null ? repository : `the environment ${environment} of ${repository}`}`;
}


/***/ }),

/***/ 38552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  couldStart: () => (/* binding */ couldStart),
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/admit/admission.js
var admit_admission = __webpack_require__(82915);
// EXTERNAL MODULE: ./build/credentials/certificate.js
var certificate = __webpack_require__(89150);
// EXTERNAL MODULE: ./build/credentials/install.js
var credentials_install = __webpack_require__(38354);
// EXTERNAL MODULE: ./build/gate/policy.js
var policy = __webpack_require__(87642);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var process = __webpack_require__(55799);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/plan/planner.js + 3 modules
var planner = __webpack_require__(36260);
// EXTERNAL MODULE: ./build/publish/checks.js
var checks = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/credentials/health.js
var credentials_health = __webpack_require__(92495);
// EXTERNAL MODULE: ./build/credentials/login-file.js
var login_file = __webpack_require__(71911);
// EXTERNAL MODULE: ./build/publish/login.js
var login = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/run/admit.js
var admit = __webpack_require__(13559);
// EXTERNAL MODULE: ./build/run/exposure.js
var exposure = __webpack_require__(91793);
// EXTERNAL MODULE: ./build/run/keepers.js
var keepers = __webpack_require__(2033);
// EXTERNAL MODULE: ./build/run/login.js
var run_login = __webpack_require__(91483);
;// CONCATENATED MODULE: ./build/run/doctor-credential.js










const NAME = 'credential';
/** A run needs it longer; of one that ends within the look nothing can be said. */
const LEAST_MS = 9000;
const TOO_LATE = {
    state: 'unobtainable',
    code: 'vault_unreachable',
    message: 'Vault has not given the credential in the time that the doctor has; a run waits longer',
};
/** Why the event gets none, the check of the event says. */
const UNASKED = {
    name: NAME,
    status: 'warn',
    found: 'Vault was not asked: the event gives no credential',
    cure: 'See the check of the event',
    code: 'actor_not_admitted',
};
/** The credential, from wherever a run would have it. */
async function credentialCheck({ request, use, until }, deps) {
    const { inputs } = request;
    if (inputs.rehearse)
        return { credential: null, check: (0,checks.ok)(NAME, 'none is needed: a rehearsal is given none') };
    const limit = (0,lib_clock.timeLimit)(until - deps.clock.now());
    const late = new Promise((resolve) => {
        limit.addEventListener('abort', () => resolve(TOO_LATE), { once: true });
    });
    const found = await Promise.race([(0,admit/* findTrusted */.fz)({ use, forMs: LEAST_MS }, request, deps), late]);
    const { credential = null, state, code, message } = found;
    if (credential === null && state === 'usable')
        return { credential, check: UNASKED };
    if (credential !== null) {
        const within = { ...deps, signal: AbortSignal.any([deps.signal, limit]) };
        const fault = await faultOf(request, credential, within);
        return fault === null
            ? { credential, check: usable(credential, (0,run_login/* isKept */.t8)(inputs, deps), deps.clock.now()) }
            : { credential: null, check: (0,checks.failed)(NAME, fault) };
    }
    if (code !== undefined)
        return { credential, check: (0,checks.failed)(NAME, new errors/* RunError */.e4(code, message ?? '')) };
    const why = message === undefined ? '' : `: ${message}`;
    const lacks = state === 'wrong_kind' ? 'credentials_wrong_kind' : 'credentials_missing';
    return { credential, check: (0,checks.missing)(NAME, lacks, why) };
}
/** Why a run would refuse a credential that can be used as such; null where it would not. */
async function faultOf(request, credential, deps) {
    const exposed = await (0,exposure/* exposureOf */.X)(request, credential, deps);
    if (exposed !== null)
        return new errors/* RunError */.e4('public_repository', exposed);
    const given = credential.kind === 'auth-json' ? credential.content : null;
    const kept = given === null ? null : (0,login_file/* fingerprintOf */.ax)(given);
    if (given === null || kept === null)
        return null;
    try {
        await (0,keepers/* keeperOf */.yD)((0,run_login/* rotationAsked */.nr)(request, deps), kept)?.ready(deps.signal);
        return null;
    }
    catch (error) {
        const fault = (0,errors/* toRunError */.D7)(error);
        // As a run has it: what cannot be asked at the moment stands in the way only of what is needed in this very run.
        return fault.retryable && !(0,credentials_health/* healthOf */.W)(given.reveal(), deps.clock.now(), 0).willRotate ? null : fault;
    }
}
/** A credential that can be used; of a login also how long it is good as it is. */
function usable(credential, kept, now) {
    if (credential.kind !== 'auth-json')
        return (0,checks.ok)(NAME, `${credential.kind}, usable`);
    const health = (0,run_login/* recordOf */.zv)((0,credentials_health/* healthOf */.W)(credential.content.reveal(), now, 0), kept);
    const found = `${credential.kind}, usable; ${(0,login/* healthInWords */.$J)(health)}`;
    return health.warning === null
        ? (0,checks.ok)(NAME, found)
        : { name: NAME, status: 'warn', found, cure: login/* KEEP */.k9, code: 'credential_rotation_lost' };
}

// EXTERNAL MODULE: ./build/run/matrix.js
var matrix = __webpack_require__(99085);
// EXTERNAL MODULE: ./build/run/prepare.js
var prepare = __webpack_require__(96685);
// EXTERNAL MODULE: ./build/cloud/codex-cli.js
var codex_cli = __webpack_require__(350);
// EXTERNAL MODULE: ./build/github/artifacts.js
var artifacts = __webpack_require__(40273);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/run/target.js
var target = __webpack_require__(85325);
;// CONCATENATED MODULE: ./build/run/reach.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * What a run would meet beyond this machine, looked at without leaving a trace there: the branch at its origin, the
 * environment in Codex Cloud, the artifact service. All at the same time, within one deadline.
 */











/** Asks all of them. */
async function reached(reach, deps) {
    const { request, plan } = reach;
    const checks = await Promise.all([
        plan === null ? [] : branchCheck({ ...reach, plan }, deps),
        plan === null ? [] : environmentCheck({ ...reach, plan }, deps),
        request.context.workflow === null || !request.inputs.uploadArtifacts ? [] : artifactCheck(reach, deps),
    ]);
    return checks.flat();
}
/** Longer than any look takes. */
const LOOK_MS = 60_000;
/** Whether the branch is there, at the commit of the event: the look that a run takes. */
async function branchCheck({ request, plan, deadline }, deps) {
    const name = 'branch at its origin';
    const known = (0,target/* knownTarget */.VO)(request, plan);
    // That it cannot be told is said already.
    if (known.branch === null || known.environment === null)
        return [];
    try {
        const checked = await (0,target/* checkedTarget */.lh)(request, known, { deps, deadline });
        const notice = checked.notices.at(-1);
        if (checked.known.branchCheck === 'found')
            return [(0,checks.ok)(name, notice ?? `at ${checked.known.headSha}`)];
        const found = notice ?? 'not looked for';
        const cure = 'A run goes on without the look; give the checkout an origin that git can read';
        return [{ name, status: 'warn', found, cure, code: 'branch_not_found' }];
    }
    catch (error) {
        return [(0,checks.failed)(name, (0,errors/* toRunError */.D7)(error))];
    }
}
/** Whether the credential sees the environment; the look-up is that of a submit, and creates nothing. */
async function environmentCheck(reach, deps) {
    const name = 'environment in the cloud';
    const { request, plan, credential, codexFile, deadline } = reach;
    const known = (0,target/* knownTarget */.VO)(request, plan);
    const { environment, repository } = known;
    if (environment === null)
        return [];
    if (credential?.kind === 'auth-json' &&
        (0,credentials_health/* healthOf */.W)(credential.content.reveal(), deps.clock.now(), LOOK_MS).willRotate) {
        const found = 'not asked: the Codex CLI would renew the login, and the look is not worth the one that is given';
        return [{ name, status: 'warn', found, cure: login/* KEEP */.k9, code: 'credential_rotation_lost' }];
    }
    if (credential === null || codexFile === null) {
        const lacks = credential === null ? 'a credential' : 'the Codex CLI';
        const cure = credential === null ? 'Give one' : 'Have it installed: doctor --install';
        return [
            { name, status: 'warn', found: `not asked, for want of ${lacks}`, cure, code: 'environment_not_found' },
        ];
    }
    const { clock, spawn, signal, host } = deps;
    const { httpsProxy, caCertificate, passEnv } = request.inputs;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const live = { kind: 'live', use: 'cloud', known, credential, httpsProxy, caCertificate };
            const backend = __addDisposableResource(env_1, await deps.openBackend(live, passEnv), true);
            const cwd = await (0,prepare/* makeScratchRepository */.BJ)((0,external_node_path_.join)(host.scratch, 'repository'), repository);
            const observer = { started: () => { }, ended: async () => { } };
            const client = (0,codex_cli/* codexCli */.g)({ file: codexFile, env: backend.env, cwd, spawn, clock, observer });
            const limits = () => ({ timeoutMs: Math.max(1, deadline - clock.now()), signal });
            const answer = await client.list({ environment }, limits());
            if (answer.ok)
                return [(0,checks.ok)(name, `${environment} is there, with ${(0,lib_text/* counted */.hS)(answer.tasks.length, 'task')} of late`)];
            const check = failure(name, answer);
            if (answer.code !== 'environment_not_found')
                return [check];
            const seen = await client.labels(limits());
            return [{ ...check, found: `${check.found}: ${environment}${seen.ok ? seenWords(seen.labels) : ''}` }];
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return [(0,checks.failed)(name, (0,errors/* toRunError */.D7)(error))];
    }
}
function seenWords(labels) {
    return labels.length === 0
        ? ''
        : `; the latest tasks of the account ran in ${labels.slice(0, 10).join(', ')}`;
}
/** What a failed call says; it is told of as a warning where it may pass by itself. */
function failure(name, { code, message, retryable, guidance }) {
    const cure = guidance ?? reasons/* REASONS */.ez[code].cure;
    return { name, status: retryable ? 'warn' : 'fail', found: message, cure, code };
}
/** Whether the record could be uploaded. A run does without: its verdict stands. */
async function artifactCheck({ deadline }, { clock, signal }) {
    const name = 'artifact service';
    const fault = await (0,artifacts/* artifactServiceFault */.CB)({ clock, signal, timeoutMs: Math.max(1, deadline - clock.now()) });
    if (fault === null)
        return [(0,checks.ok)(name, 'it answers')];
    const cure = 'Let the runner reach the artifact service, or set upload-artifacts: false';
    return [{ name, status: 'warn', found: fault, cure, code: 'network_error' }];
}

// EXTERNAL MODULE: ./build/run/spend-guard.js + 1 modules
var spend_guard = __webpack_require__(38820);
// EXTERNAL MODULE: ./build/run/sync.js + 1 modules
var sync = __webpack_require__(23966);
;// CONCATENATED MODULE: ./build/run/doctor.js
/**
 * Looks whether a run could start here: the same steps as a run takes before its first task, each told with its code and
 * its cure instead of ending at the first fault. Creates no task and no record.
 */


















/**
 * Milliseconds from the beginning by which they are done that are asked one after the other: who may have a credential, who
 * keeps it, and all others. With what a hanging child takes to end, the start of the program and post it is ten seconds.
 */
const UNTIL = { trusted: 2000, signedIn: 4000, reached: 6000 };
/** An install that somebody asked for comes on top. */
const INSTALL_MS = 10 * 60_000;
/** A Codex CLI takes a third of it, and the logs of a pipeline what they are allowed. */
const ENOUGH_BYTES = 1 << 30;
/** A record and its logs alone. */
const LEAST_BYTES = 64 << 20;
/** Every check, in the order in which a run would meet the fault. */
async function examine(asked, deps) {
    const checks = await everyCheck(asked, deps);
    const { redactor } = deps;
    // Before a surface spells it in its own way.
    const hidden = (text) => (text === null ? null : redactor.redact(text));
    return checks.map((check) => ({ ...check, found: redactor.redact(check.found), cure: hidden(check.cure) }));
}
async function everyCheck(asked, deps) {
    const { clock } = deps;
    const began = clock.now();
    const limit = (0,lib_clock.timeLimit)(UNTIL.trusted);
    const request = await (0,prepare/* entrusted */.nL)(asked, { ...deps, signal: AbortSignal.any([deps.signal, limit]) });
    const unheard = limit.aborted;
    const planned = await attempt(() => plansFor(request, deps));
    // With the plan: later the commit that an event goes by is not read any more.
    const policy = await policyCheck(request, deps);
    const unread = limit.aborted;
    const plans = planned.ok ? planned.value : [];
    // Without a plan it is told of the cloud, which is what most come for.
    const inCloud = plans.every(({ route }) => route.mode === 'cloud');
    // Beside the other looks: GitHub may have to be asked often.
    const spend = spendChecks(request, { plans, until: began + UNTIL.reached }, deps);
    const signsIn = inCloud || plans.some((plan) => (0,planner/* agentsOf */.et)(plan).length > 0);
    const until = began + UNTIL.signedIn;
    const [signedIn, codex] = signsIn
        ? await Promise.all([
            credentialCheck({ request, use: inCloud ? 'cloud' : 'exec', until }, deps),
            codexCheck(request, deps, until),
        ])
        : [null, null];
    // What let us in at Vault is given back meanwhile.
    const closed = deps.broker?.close();
    const reach = {
        ...{ request, plan: inCloud ? (plans[0] ?? null) : null },
        ...{ credential: signedIn?.credential ?? null, codexFile: codex?.file ?? null },
        deadline: began + UNTIL.reached + (codex?.installMs ?? 0),
    };
    const [others] = await Promise.all([reached(reach, deps), closed]);
    return [
        (0,checks.ok)('node', deps.nodeVersion),
        await programCheck('git', deps, 'Install git, or name --branch and --cloud-environment'),
        await programCheck('npm', deps, 'Nothing, where --codex-path names a Codex CLI; a run installs it by npm'),
        await folderCheck(deps),
        await diskCheck(deps),
        patient(policy, unread),
        planned.ok ? (0,checks.ok)('plan', wordsOf(planned.value)) : patient((0,checks.failed)('plan', planned.error), unread),
        ...eventCheck(request, signsIn).map((check) => patient(check, unheard)),
        ...(signedIn === null ? [] : [signedIn.check]),
        ...(await certificateChecks(request, deps)),
        ...(inCloud ? targetChecks(request, planned.ok ? plans : [null]) : []),
        ...(codex === null ? [] : [codex.check]),
        ...others,
        ...(await spend),
        (0,sync.syncCheck)(request.inputs),
    ];
}
/** What the caps leave, as far as it can be read in the time of a look. */
async function spendChecks(request, { plans, until }, { clock, signal, earlierUntil }) {
    const [planned] = plans;
    if (planned === undefined || earlierUntil === undefined)
        return [];
    const shared = { planned: plans };
    const looked = await attempt(async () => {
        const earlier = await earlierUntil(AbortSignal.any([signal, (0,lib_clock.timeLimit)(until - clock.now())]));
        return (0,spend_guard/* spendCheck */.T)({ request, planned, deps: { clock, earlier, shared } });
    });
    return looked.ok ? looked.value : [(0,checks.failed)('spend', looked.error)];
}
/** Of what was given up here for want of time a run may yet hear; where it is the commit of the base, it mostly does. */
function patient(check, hurried) {
    const waits = check.code === 'base_unavailable' || check.code === 'actor_not_admitted';
    if (!hurried || !waits)
        return check;
    const found = `${check.found}, within ${UNTIL.trusted / 1000} s; a run waits longer`;
    return { ...check, found, status: check.code === 'base_unavailable' ? 'warn' : check.status };
}
/** True where nothing keeps a run from starting. */
function couldStart(checks) {
    return checks.every(({ status }) => status !== 'fail');
}
/** The plans of the runs, each in the mode that it would have. */
async function plansFor(request, deps) {
    const plans = await (0,matrix/* plansOf */.i)(await (0,matrix/* matrixOf */.l)(request, deps), deps);
    if (plans.every(({ route }) => route.mode === route.requested))
        return plans;
    throw new errors/* RunError */.e4('cloud_dispatch_off', reasons/* REASONS */.ez.cloud_dispatch_off.title, {
        guidance: 'Set cloud-dispatch: on',
    });
}
function wordsOf(plans) {
    const [first] = plans;
    if (first === undefined)
        return 'nothing to run';
    const { title, target, pipeline, attempts, route } = first;
    const sum = plans.reduce((all, plan) => all + plan.attempts, 0);
    if (plans.length > 1)
        return `${plans.length} cloud tasks of ${first.scenarioId}, ${sum} attempts in all`;
    if (route.mode === 'mcp')
        return `${title}, on this machine`;
    const what = pipeline === null ? title : `stage ${target ?? '?'} of the pipeline ${pipeline.id}`;
    return `${what}; best of ${attempts}`;
}
async function programCheck(name, { host }, cure) {
    const file = await (0,process/* locate */.x5)(name, host.searchPath);
    if (file !== null)
        return (0,checks.ok)(name, file);
    const code = name === 'npm' ? 'npm_missing' : 'branch_unresolved';
    return { name, status: 'warn', found: 'not on PATH', cure, code };
}
async function folderCheck({ host }) {
    const name = 'working directory';
    const { workingDirectory } = host;
    try {
        await (0,promises_.access)(workingDirectory, promises_.constants.W_OK | promises_.constants.X_OK);
        return (0,checks.ok)(name, workingDirectory);
    }
    catch {
        const cure = 'Make it writable, or name another one by --root: the record of a run is written there';
        const found = `${workingDirectory} cannot be written`;
        return { name, status: 'fail', found, cure, code: 'input_invalid' };
    }
}
/** What is free where the record is written, and where the Codex CLI and what is private to a run lie. */
async function diskCheck({ host }) {
    const name = 'free disk';
    const free = await Promise.all([host.workingDirectory, host.scratch].map(async (folder) => {
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return { folder, bytes: bavail * bsize };
    }));
    const [least] = free.toSorted((one, other) => one.bytes - other.bytes);
    if (least === undefined)
        return (0,checks.ok)(name, 'unknown');
    const found = `${(least.bytes / 2 ** 30).toFixed(1)} GiB at ${least.folder}`;
    if (least.bytes >= ENOUGH_BYTES)
        return (0,checks.ok)(name, found);
    const status = least.bytes < LEAST_BYTES ? 'fail' : 'warn';
    const cure = 'Free some: a gigabyte is enough for the Codex CLI, the record and its logs';
    return { name, status, found, cure, code: 'internal_error' };
}
async function policyCheck(request, { host }) {
    const { inputs } = request;
    const own = inputs.policy === undefined ? undefined : (0,external_node_path_.resolve)(host.workingDirectory, inputs.policy);
    const read = await attempt(() => (0,policy/* loadPolicy */.tb)((0,external_node_path_.join)(host.canary, 'policy.yml'), own, (0,prepare/* filesOf */.R8)(request, host)));
    return read.ok ? (0,checks.ok)('policy', own ?? 'the shipped one') : (0,checks.failed)('policy', read.error);
}
/** Whether the event lets a run in that lacks nothing else; outside of a workflow there is none. */
function eventCheck({ context, trust }, needsCredential) {
    if (context.cause === undefined)
        return [];
    const admission = (0,admit_admission/* admit */.w4)({
        standing: trust?.standing ?? null,
        needsCredential,
        refusal: null,
        rehearse: false,
        onMissingCredentials: 'skip',
        credential: 'usable',
        credentialGiven: true,
    });
    if (admission.action === 'run')
        return [(0,checks.ok)('event', context.cause.event)];
    const words = trust?.words ?? {};
    const why = words[admission.code] ?? '';
    return [(0,checks.missing)('event', admission.code, why === '' ? '' : `: ${why}`)];
}
/** The authority of one's own, where one is named. */
async function certificateChecks({ inputs }, { host }) {
    if (inputs.caCertificate === undefined)
        return [];
    const path = (0,external_node_path_.resolve)(host.workingDirectory, inputs.caCertificate);
    const read = await attempt(() => (0,certificate.readCertificate)(path));
    return [read.ok ? (0,checks.ok)('CA certificate', path) : (0,checks.failed)('CA certificate', read.error)];
}
/** Where the task would run; told as far as it can be without a plan. */
function targetChecks(request, plans) {
    const checks = plans.flatMap((planned) => targetChecksOf(request, planned));
    // What is the same for several tasks is told once.
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
function targetChecksOf({ inputs, context }, planned) {
    const { repository } = context;
    const environment = planned === null ? (inputs.cloudEnvironment ?? repository) : planned.environment;
    const branch = planned === null ? (inputs.branch ?? nameIn(context.branch)) : planned.branch;
    const why = 'unresolved' in context.branch ? `: ${context.branch.unresolved}` : '';
    const otherOrigin = {
        name: 'repository',
        status: 'warn',
        found: 'the origin of the checkout is no repository on github.com',
        cure: 'Name --cloud-environment and --branch',
        code: 'environment_unresolved',
    };
    return [
        repository === null ? otherOrigin : (0,checks.ok)('repository', repository),
        branch === null ? (0,checks.missing)('branch', 'branch_unresolved', why) : (0,checks.ok)('branch', branch),
        environment === null ? (0,checks.missing)('environment', 'environment_unresolved') : (0,checks.ok)('environment', environment),
    ];
}
function nameIn(branch) {
    return 'name' in branch ? branch.name : null;
}
/** The Codex CLI as a run would take it; nothing is installed unless that was asked for. */
async function codexCheck({ inputs }, deps, until) {
    const name = 'Codex CLI';
    const { host, install, clock } = deps;
    const { codexPath, codexVersion } = inputs;
    const present = codexPath !== undefined || (await (0,credentials_install.isInstalled)(host.cache, codexVersion));
    if (!present && !install) {
        const npm = await (0,process/* locate */.x5)('npm', host.searchPath);
        const found = `${codexVersion}, not installed yet: a run installs it by ${npm}`;
        return { check: npm === null ? (0,checks.missing)(name, 'npm_missing') : (0,checks.ok)(name, found), file: null, installMs: 0 };
    }
    const deadline = present ? until : until + INSTALL_MS;
    const found = await attempt(() => (0,credentials_install.resolveCodex)((0,prepare/* codexRequest */.RI)(inputs, { ...deps, deadline })));
    const installMs = present ? 0 : Math.max(0, clock.now() - until);
    if (!found.ok)
        return { check: (0,checks.failed)(name, found.error), file: null, installMs };
    const { version, sha256, file, notice } = found.value;
    const words = `${version}, SHA-256 ${sha256}, ${file}`;
    if (notice === null)
        return { check: (0,checks.ok)(name, words), file, installMs };
    const check = { name, status: 'warn', found: words, cure: notice, code: 'codex_missing' };
    return { check, file, installMs };
}
async function attempt(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        return { ok: false, error: (0,errors/* toRunError */.D7)(error) };
    }
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ VAULT_WORDS),
/* harmony export */   Yw: () => (/* binding */ githubSecret),
/* harmony export */   yD: () => (/* binding */ keeperOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71911);
/* harmony import */ var _github_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45907);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/**
 * Where a renewed login can be kept, as a table: who else keeps logins puts itself into it. Knows how one is written
 * there, and not when.
 */




const KEEPERS = {
    'github-secret': (asked) => {
        const { token, repository, environment = null, secretName: name, apiUrl } = asked;
        if (token === undefined)
            throw lacking('rotate-token', 'a token that may write secrets');
        if (repository === null)
            throw lacking('the repository', 'a checkout whose origin is on github.com');
        return githubSecret({ apiUrl, repository, environment, name }, token);
    },
    vault: ({ broker }) => {
        if (broker === undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', 'rotate-to is vault, and no Vault is named', {
                guidance: 'Give vault-address and vault-path, or leave rotate-to out',
            });
        let place = null;
        return {
            words: VAULT_WORDS,
            place: () => place,
            async ready() {
                if (broker.lacks !== null)
                    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('rotation_refused', broker.lacks);
                place = await broker.vaultPlace('codex-cloud');
            },
            writeBack: (content, { signal }) => broker.writeToVault(content, signal),
        };
    },
};
/** What the place in Vault is called. */
const VAULT_WORDS = 'the secret in Vault';
/** Who keeps a renewed login in place of the one with this fingerprint; null where nobody is to. Throws RunError `input_invalid` for what cannot be. */
function keeperOf(asked, given) {
    if (asked.to !== 'none')
        return KEEPERS[asked.to](asked);
    return asked.folder === undefined ? null : ownFolder(asked.folder, given);
}
/** The folder that the user named: on a person's own machine the next run reads it there. */
function ownFolder(folder, given) {
    let standing = given;
    return {
        words: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'auth.json'),
        // There is no post where a folder can be named.
        place: () => null,
        async ready() { },
        async writeBack(content) {
            await (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLogin */ .KA)(folder, content, standing);
            standing = (0,_credentials_login_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintOf */ .ax)(content) ?? standing;
        },
    };
}
/** A secret of GitHub, which the next run is given as its input. */
function githubSecret(place, token) {
    let key = null;
    const keyed = async (signal) => {
        key ??= await (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOf */ .kc)(place, token, signal);
        return key;
    };
    return {
        words: (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWords */ .cF)(place),
        place: () => ({ environment: place.environment, name: place.name }),
        ready: async (signal) => void (await keyed(signal)),
        async writeBack(content, { signal, hold }) {
            const { seal } = await Promise.all(/* import() */[__webpack_require__.e(4235), __webpack_require__.e(5313)]).then(__webpack_require__.bind(__webpack_require__, 35313));
            const put = async ({ key: publicKey, keyId }) => {
                const sealed = { keyId, value: seal(publicKey, content) };
                hold(sealed);
                await (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .putSecret */ .IW)(place, token, { sealed, signal });
            };
            const before = await keyed(signal);
            try {
                await put(before);
            }
            catch (error) {
                if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .toRunError */ .D7)(error).code !== 'rotation_refused')
                    throw error;
                // A run takes hours: it may have begun with another key.
                const now = await (0,_github_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOf */ .kc)(place, token, signal).catch(() => before);
                if (now.keyId === before.keyId)
                    throw error;
                key = now;
                await put(now);
            }
        },
    };
}
function lacking(what, cure) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e4('input_invalid', `rotate-to is github-secret, and there is no ${what}`, {
        guidance: `Give ${cure}, or leave rotate-to out`,
    });
}


/***/ }),

/***/ 38820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ spendCheck),
  w: () => (/* binding */ spendGuard)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/history/trend.js
var trend = __webpack_require__(79236);
;// CONCATENATED MODULE: ./build/history/spend.js
/**
 * May another live cloud task be asked for? Counts what earlier runs have asked of the quota against the caps. Pure: whoever
 * calls has read the records, and says so where that did not work.
 */



const DAY_MS = 24 * 3_600_000;
/** What is capped unless somebody says otherwise. */
const PER_DAY = 10;
const PER_COMMIT = 1;
/** Inputs over the scenario over the defaults; but a scenario that is not on the default branch raises none. */
function capsOf(inputs, scenario, { event, onDefaultBranch, inWorkflow }) {
    const proposed = event.startsWith('pull_request');
    const standard = {
        perDay: inWorkflow ? PER_DAY : null,
        perCommit: inWorkflow && proposed ? PER_COMMIT : null,
    };
    const capOf = (name) => {
        const own = scenario[name] ?? null;
        const lowest = [own, standard[name]].filter((cap) => cap !== null);
        const allowed = onDefaultBranch && own !== null ? own : lowest.length === 0 ? null : Math.min(...lowest);
        return inputs[name] ?? allowed;
    };
    return { perDay: capOf('perDay'), perCommit: capOf('perCommit') };
}
/** What has been spent within a day, and for a commit. */
function spentOf(records, { sha, nowMs }) {
    const runs = (0,series/* inOrder */.al)(records);
    const own = sha === null ? null : runs.filter((record) => record.sha === sha);
    return {
        day: (0,trend/* spentSince */.fU)(runs, nowMs - DAY_MS).attempts,
        commit: own === null ? null : (0,trend/* spentSince */.fU)(own, Number.NEGATIVE_INFINITY).attempts,
    };
}
/**
 * What the other jobs of a plan have yet to ask for, so that each job decides by all of the plan: no matter in which order
 * they come, or how many at once. What an earlier attempt has asked for was asked for, and the plan may ask for all again.
 */
function othersOf(records, { plan, workflowRunId, workflowAttempt, attempts }, own) {
    const told = (0,series/* inOrder */.al)(records).filter((record) => record.plan === plan &&
        record.workflow_run_id === workflowRunId &&
        record.workflow_attempt === workflowAttempt);
    return Math.max(0, attempts - own - (0,trend/* spentSince */.fU)(told, Number.NEGATIVE_INFINITY).attempts);
}
/** Why nothing more may be asked for, with what was spent; null where it may. */
function refusalOf(spent, { attempts, others = 0, sha }, { perDay, perCommit }) {
    const beside = others > 0 ? ` and the other jobs of its plan for ${others}` : '';
    const wanted = `this run asks for ${attempts}${beside}`;
    const all = attempts + others;
    if (perDay !== null && spent.day + all > perDay)
        return `${taken(spent.day, 'within 24 hours')}, ${wanted}, and the cap spend-per-day is ${perDay}`;
    if (perCommit !== null && spent.commit !== null && spent.commit + all > perCommit)
        return `${taken(spent.commit, `for the commit ${sha?.slice(0, 10)}`)}, ${wanted}, and the cap spend-per-commit is ${perCommit}`;
    return null;
}
function taken(attempts, when) {
    return `${(0,lib_text/* counted */.hS)(attempts, 'live attempt')} ${attempts === 1 ? 'was' : 'were'} asked for ${when}`;
}

// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
// EXTERNAL MODULE: ./build/publish/checks.js
var checks = __webpack_require__(4963);
;// CONCATENATED MODULE: ./build/run/spend-guard.js
/**
 * Asks the records of earlier runs whether live cloud tasks may be asked for, for all of this process and for the other jobs
 * of its plan, and tells the doctor what is left.
 */



/** Whether the live cloud tasks of this process may be asked for: all of them, before any is. */
async function spendGuard({ request, planned, deps }) {
    const { inputs, context } = request;
    const { earlier, clock, shared, continued } = deps;
    const free = { refusal: null, warnings: [] };
    // A task that is there already costs nothing more.
    if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.cloudTaskId !== undefined)
        return free;
    const caps = spendCaps(request, planned, earlier);
    if (caps.perDay === null && caps.perCommit === null)
        return free;
    const sha = caps.perCommit === null ? null : context.headSha;
    const { chain, notices } = await earlier.spend(sha);
    const all = shared?.planned ?? [planned];
    const wanted = all.filter(({ taskId }) => continued?.has(taskId) !== true);
    const attempts = attemptsOf(wanted);
    const fellows = fellowsOf(request);
    const others = fellows === null ? 0 : othersOf(chain?.records ?? [], fellows, attemptsOf(all));
    const wish = { attempts, others, sha, nowMs: clock.now() };
    // Of a history that cannot be read nothing is known, and of this process everything.
    const refusal = refusalOf(spentOf(chain?.records ?? [], wish), wish, caps);
    const uncounted = notices.map((notice) => `What earlier runs have spent is not counted, or not all of it: ${notice}`);
    // Of several the first says it for all.
    const speaks = all[0]?.taskId === planned.taskId;
    return { refusal, warnings: refusal === null && speaks ? uncounted : [] };
}
function attemptsOf(plans) {
    return plans.reduce((sum, plan) => sum + plan.attempts, 0);
}
/** The jobs that this one is one of; null where it is alone. Its input stands above what the plan was made with. */
function fellowsOf({ inputs, context: { workflow }, plan }) {
    if (plan === undefined)
        return null;
    const { id, tasks, attempts } = plan;
    return {
        ...{ plan: id, workflowRunId: workflow?.runId ?? '', workflowAttempt: Number(workflow?.attempt) },
        attempts: inputs.cloudAttempts === undefined ? attempts : tasks * inputs.cloudAttempts,
    };
}
/** The caps of a run. */
function spendCaps({ inputs, context }, { spendCaps: own = { perDay: null, perCommit: null } }, { inWorkflow }) {
    const given = { perDay: inputs.spendPerDay, perCommit: inputs.spendPerCommit };
    const event = context.cause?.event ?? context.event;
    return capsOf(given, own, { event, onDefaultBranch: context.onDefaultBranch === true, inWorkflow });
}
/** What the caps leave for a run that begins now; nothing where none is to run in the cloud. */
async function spendCheck({ request, planned, deps }) {
    const name = 'spend';
    const { inputs, context } = request;
    const { earlier } = deps;
    if (earlier === undefined || planned.route.mode !== 'cloud' || inputs.rehearse)
        return [];
    const caps = spendCaps(request, planned, earlier);
    if (caps.perDay === null && caps.perCommit === null)
        return [(0,checks.ok)(name, 'not capped: neither spend-per-day nor spend-per-commit is given')];
    const sha = caps.perCommit === null ? null : context.headSha;
    const { chain, notices } = await earlier.spend(sha);
    const attempts = attemptsOf(deps.shared?.planned ?? [planned]);
    const wish = { attempts, sha, nowMs: deps.clock.now() };
    const spent = spentOf(chain?.records ?? [], wish);
    const left = [
        leftOf(caps.perDay, spent.day, 'within 24 hours'),
        leftOf(caps.perCommit, spent.commit, `for the commit ${sha?.slice(0, 10)}`),
    ].filter((words) => words !== null);
    const found = `${left.join(', ')} (live attempts); a run asks for ${attempts}`;
    if (refusalOf(spent, wish, caps) !== null)
        return [{ name, status: 'warn', found, cure: reasons/* REASONS */.ez.spend_capped.cure, code: 'spend_capped' }];
    if (notices.length === 0)
        return [(0,checks.ok)(name, found)];
    const whence = inputs.historyFolder === undefined ? 'Give the job permissions: { actions: read }' : 'See history-folder';
    const cure = `${whence}; a run goes on all the same, and says so`;
    return [{ name, status: 'warn', found: `at most ${found}: ${notices.join('; ')}`, cure, code: null }];
}
function leftOf(cap, spent, when) {
    if (cap === null || spent === null)
        return null;
    return `${Math.max(0, cap - spent)} of ${cap} left ${when}`;
}


/***/ })

};
