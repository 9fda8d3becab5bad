export const id = 806;
export const ids = [806];
export const modules = {

/***/ 31764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   HX: () => (/* binding */ SEMVER),
/* harmony export */   Pg: () => (/* binding */ factors),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   sd: () => (/* binding */ proxyUrl),
/* harmony export */   wn: () => (/* binding */ TASK),
/* harmony export */   wx: () => (/* binding */ notBlank)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81622);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70770);
/**
 * Readers of texts: what a knob accepts and what it makes of it. Each says in its error what to give instead; none
 * knows the name of a knob.
 */



/** A task id: it names a folder and an artifact. */
const TASK = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
/** Names the caller may not put into the child: they redirect its traffic, its code or its identity. */
const REFUSED_ENVIRONMENT = /^(?:.*_PROXY|SSL_CERT_.*|NODE_.*|LD_.*|DYLD_.*|CODEX_.*|OPENAI_.*|RUNNER_.*|ACTIONS_.*|GITHUB_.*|GIT_.*|INPUT_.*|BASH_ENV|ENV|PATH|HOME|TMPDIR|FORCE_COLOR|CLICOLOR.*|RUST_.*|.*CA_(?:BUNDLE|CERTS?|CERTIFICATE).*)$/i;
/** A text that `test` takes; `accepts` says which those are. */
function text(accepts, test) {
    return { accepts, schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(test, { error: `give ${accepts}` }) };
}
/** One of these words. */
function choice(choices) {
    const accepts = `one of ${choices.join(', ')}`;
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(choices, { error: ({ input }) => `give ${accepts}${meant(input, choices)}` });
    return { accepts, choices, schema: schema };
}
/** A number within both bounds, which are part of it. */
function decimal(minimum, maximum) {
    return number(/^\d+(?:\.\d+)?$/, `a number from ${minimum} to ${maximum}`, { minimum, maximum });
}
/** A whole number within both bounds, which are part of it. */
function whole(minimum, maximum) {
    return number(/^\d+$/, `a whole number from ${minimum} to ${maximum}`, { minimum, maximum });
}
function number(form, accepts, { minimum, maximum }) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .transform((value) => (form.test(value) ? Number(value) : Number.NaN))
        .refine((value) => value >= minimum && value <= maximum, { error: `give ${accepts}` });
    return { accepts, schema };
}
const BOOLEANS = ['true', 'false'];
const yesOrNo = {
    accepts: 'true or false',
    choices: BOOLEANS,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(BOOLEANS, { error: 'give true or false' })
        .transform((value) => value === 'true'),
};
const secret = {
    accepts: 'the credential as it was issued',
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine((value) => !value.includes('\0'), { error: 'give the credential as it was issued' })
        .transform((value) => new _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value)),
};
/** Factors by name, as `name=factor` pairs. */
function factors(names) {
    const accepts = `pairs such as quota=8, of ${names.join(', ')} and a factor from 0.1 to 100`;
    const pair = new RegExp(`^(${names.join('|')})=(\\d+(?:\\.\\d+)?)$`);
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((value, context) => {
        const pairs = value.split(/[\s,]+/).flatMap((one) => (one === '' ? [] : [pair.exec(one)]));
        const read = pairs.map((match) => [match?.[1] ?? '', Number(match?.[2])]);
        const sound = read.every(([, factor]) => factor >= 0.1 && factor <= 100);
        const once = new Set(read.map(([name]) => name)).size === read.length;
        if (read.length > 0 && sound && once)
            return Object.fromEntries(read);
        context.addIssue({ code: 'custom', message: `give ${accepts}` });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    });
    return { accepts, schema: schema };
}
const notBlank = text('text that is not blank', (value) => value.trim() !== '');
const path = text('a path', (value) => value.trim() !== '' && !value.includes('\0'));
const NAMES = 'names of environment variables, separated by spaces or commas, without values';
const environmentNames = {
    accepts: NAMES,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .transform((value) => value.split(/[\s,]+/).filter((name) => name !== ''))
        .refine((names) => names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)), {
        error: `give ${NAMES}`,
    })
        .refine((names) => !names.some((name) => REFUSED_ENVIRONMENT.test(name)), {
        error: 'leave out names that redirect traffic, code or identity (proxy, CA, loader, CODEX_*, RUNNER_*, ACTIONS_* and the like); https-proxy and ca-certificate are inputs of their own',
    }),
};
const GLOBS = 'globs of paths, separated by line breaks or commas';
const globs = {
    accepts: GLOBS,
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .transform((value) => value.split(/[\n,]+/).map((glob) => glob.trim()))
        .transform((list) => list.filter((glob) => glob !== ''))
        .refine((list) => list.length <= 200 && list.every((glob) => glob.length <= 300 && !/^\/|\p{Cc}/u.test(glob)), {
        error: `give ${GLOBS}, from the root of the repository on and without a leading slash`,
    }),
};
const proxyUrl = text('a URL such as http://proxy.example:8080, with % in a password written as %25', (value) => {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
        return false;
    return isDecodable(url.username) && isDecodable(url.password);
});
function meant(given, choices) {
    const near = typeof given === 'string' ? (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(given, choices) : undefined;
    return near === undefined ? '' : `; did you mean ${near}?`;
}
function isDecodable(encoded) {
    try {
        decodeURIComponent(encoded);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 46519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ MIN_ATTEMPTS),
/* harmony export */   dI: () => (/* binding */ BRANCH),
/* harmony export */   g$: () => (/* binding */ SANDBOXES),
/* harmony export */   h3: () => (/* binding */ CODEX_VERSION),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   w9: () => (/* binding */ TASK_ID)
/* harmony export */ });
/**
 * What several rooms must know of the Codex CLI as a program: which release, and the bounds its arguments have.
 * Observed with the release named here. Nothing about Codex Cloud and its answers; that is cloud/.
 */
/** The release whose behaviour this product is proven against; the default of `codex-version`. */
const CODEX_VERSION = '0.169.0';
/** Best-of-N bounds of `codex cloud exec --attempts`. */
const MIN_ATTEMPTS = 1;
const MAX_ATTEMPTS = 4;
/** What the commands of an agent may do to the disk: nothing, or write inside the repository. */
const SANDBOXES = ['read-only', 'workspace-write'];
/** What git accepts as a branch name, without the forms a command line could take for an option or a revision. */
const BRANCH = /^(?![-/.])(?!(?:@|HEAD)$)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]{1,244}(?<![./])$/u;
/** Ids of cloud tasks. They are put into URLs unescaped by the CLI, so anything else must never reach it. */
const TASK_ID = /^[A-Za-z0-9_-]{1,128}$/;


/***/ }),

/***/ 61469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ toRunError),
/* harmony export */   Nm: () => (/* binding */ hasErrno),
/* harmony export */   e4: () => (/* binding */ RunError)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38485);
/**
 * The one exception class. Thrown with its code where the error is born; nobody guesses it later.
 */

/** The one exception of the product. Thrown with its code where the error is born; nobody guesses it later. */
class RunError extends Error {
    name = 'RunError';
    code;
    retryable;
    guidance;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.retryable = options.retryable ?? false;
        this.guidance = options.guidance ?? _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[code].cure;
    }
}
/** Any thrown value as a RunError; what is not one already is our own failure. */
function toRunError(error) {
    if (error instanceof RunError)
        return error;
    return new RunError('internal_error', messageOf(error), { cause: error });
}
/** Whatever was thrown may also throw where it is made a text. */
function messageOf(error) {
    try {
        return error instanceof Error ? String(error.message) : String(error);
    }
    catch {
        return 'something was thrown that tells nothing of itself';
    }
}
/** True for a Node system error with this code, such as ENOENT. */
function hasErrno(error, code) {
    return error instanceof Error && error.code === code;
}


/***/ }),

/***/ 38485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ USAGE_EXIT_CODE),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   OE: () => (/* binding */ REASON_CODES),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sk: () => (/* binding */ guidanceOf)
/* harmony export */ });
/* unused harmony export RESERVED_CODES */
/**
 * The failure table: which reason codes exist, the class of each and the outcome of each class (specification,
 * section G). Refuses to know how a code is detected: whoever sees the evidence gives the code, and nothing here reads
 * prose.
 */
/** What a run came to. Only `pass` can ever be allowed by a policy. */
const OUTCOMES = [
    'pass',
    'fail',
    'timeout',
    'config',
    'infra',
    'skipped',
    'cancelled',
    'stale',
];
/** Exit status of the command line per outcome; 2 is kept for usage errors (a bad flag or value). */
const EXIT_CODES = {
    pass: 0,
    fail: 1,
    config: 3,
    infra: 4,
    timeout: 5,
    skipped: 6,
    stale: 7,
    cancelled: 130,
};
const USAGE_EXIT_CODE = 2;
const CLASS_OUTCOMES = {
    task: 'fail',
    contract: 'fail',
    protocol: 'fail',
    internal: 'fail',
    timeout: 'timeout',
    config: 'config',
    credentials: 'config',
    quota: 'infra',
    network: 'infra',
    service: 'infra',
    launch: 'infra',
    skipped: 'skipped',
    cancelled: 'cancelled',
    stale: 'stale',
};
/** Every reason code there is. */
const REASONS = {
    task_error: {
        class: 'task',
        title: 'The cloud task ended in ERROR',
        cure: 'Open the cloud task and read its log; the command line does not tell the cause',
    },
    stage_failed: {
        class: 'task',
        title: 'A stage of the pipeline failed',
        cure: 'See what it printed, by its log where there is one; mark it allowFailure if the run may go on without it',
    },
    apply_failed: {
        class: 'task',
        title: 'The diff does not fit the work tree, which is as it was',
        cure: 'Check out the commit that the cloud task worked on, without changes of your own, or apply by hand',
    },
    apply_refused: {
        class: 'contract',
        title: 'The diff of the run may not be applied',
        cure: 'Read what stands against it; paths of concern can be allowed by allow-paths',
    },
    diff_missing: {
        class: 'task',
        title: 'The cloud task is READY but produced no diff',
        cure: 'Open the cloud task; if it need not change files, set missing-diff to warn or ignore',
    },
    role_rejected: {
        class: 'task',
        title: 'A role that was put in place of the standard one does not accept the run',
        cure: 'Read what it says; the role is not a part of this action',
    },
    rule_failed: {
        class: 'contract',
        title: 'A rule of the contract does not hold for the recorded run',
        cure: 'Read the failed findings: each names the place in the record and its own cure',
    },
    applied_elsewhere: {
        class: 'contract',
        title: 'The diff of the cloud task was applied by somebody else while the run watched',
        cure: 'Find out who applied the task; a canary task must be left alone until it has ended',
    },
    answer_undecodable: {
        class: 'protocol',
        title: 'The service answered with something the Codex CLI cannot decode',
        cure: 'Check codex-version: the service may have changed its answers; retry once before reporting it',
    },
    cli_unrecognised: {
        class: 'protocol',
        title: 'The Codex CLI failed in a way this version of the action does not know',
        cure: 'Run the same command by hand with the same Codex CLI version and report what it prints',
    },
    internal_error: {
        class: 'internal',
        title: 'The action itself failed',
        cure: 'Report it with the message above and the uploaded run directory',
    },
    deadline_exceeded: {
        class: 'timeout',
        title: 'The deadline of the run passed before its work was done',
        cure: 'Raise timeout-minutes if it only needs longer; a cloud task goes on without us and can be opened',
    },
    stage_timed_out: {
        class: 'timeout',
        title: 'A stage took longer than its own timeout',
        cure: 'See where it stood, by its log where there is one; raise its timeoutMs if it only needs longer',
    },
    input_invalid: {
        class: 'config',
        title: 'An input or a file it names is not usable',
        cure: 'Correct the value as the message says',
    },
    mode_unavailable: {
        class: 'config',
        title: 'The target cannot be run in the requested execution mode',
        cure: 'Set execution-mode: cloud (mode: cloud in a scenario of your own), or name a pipeline whose stages have commands',
    },
    cloud_dispatch_off: {
        class: 'config',
        title: 'Cloud dispatch is switched off and the target has only a prompt',
        cure: 'Set cloud-dispatch: on, or give the target a command that can be run on this machine',
    },
    branch_unresolved: {
        class: 'config',
        title: 'No branch to run on could be told from the event or the checkout',
        cure: 'Set the input branch to a branch that exists in the repository on GitHub',
    },
    branch_not_found: {
        class: 'config',
        title: 'The branch does not exist where the cloud task would start from it',
        cure: 'Push the branch, or set the input branch to one that is there',
    },
    head_moved: {
        class: 'config',
        title: 'The branch has moved on since the event, and a cloud task would work on another commit',
        cure: 'Look at the run for the newer commit; this one can no longer be tested in the cloud',
    },
    environment_unresolved: {
        class: 'config',
        title: 'No Codex Cloud environment is named anywhere',
        cure: 'Set the input cloud-environment or the variable CODEX_CLOUD_ENV_ID',
    },
    environment_not_found: {
        class: 'config',
        title: 'The account has no Codex Cloud environment with this id or label',
        cure: 'Set cloud-environment to the id or label of an environment that this account can see',
    },
    environment_ambiguous: {
        class: 'config',
        title: 'Several Codex Cloud environments have this label',
        // Observed: neither its message, nor error.log, nor a row of its list tells an id.
        cure: 'Set cloud-environment to the id of the one that is meant; the Codex CLI names the candidates on its own screen only: run codex cloud in a terminal',
    },
    codex_missing: {
        class: 'config',
        title: 'The Codex CLI could not be found or installed',
        cure: 'Correct codex-path, or leave it empty to have the pinned version installed',
    },
    npm_missing: {
        class: 'config',
        title: 'The Codex CLI must be installed and there is no npm to do it',
        cure: 'Add actions/setup-node before this step, or set codex-path',
    },
    credentials_required: {
        class: 'config',
        title: 'There is no usable credential and on-missing-credentials is fail',
        cure: 'In a workflow give the secret codex-auth-json or codex-access-token, for agents on this machine openai-api-key will do; on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON, CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN or CODEX_ORCHESTRATOR_OPENAI_API_KEY, or name --codex-home',
    },
    rehearsal_with_credential: {
        class: 'config',
        title: 'A rehearsal was asked for while a live credential is given',
        cure: 'Remove the credential (an input, a variable CODEX_ORCHESTRATOR_… or --codex-home), or remove rehearse: a rehearsal must never see one',
    },
    approval_missing: {
        class: 'config',
        title: 'A stage requires an approval, and nobody gave it',
        cure: 'Call codex-orchestrator approve for a run on the command line; in a workflow guard the job by an environment with required reviewers instead',
    },
    request_refused: {
        class: 'config',
        title: 'The service refused the request as wrong',
        cure: 'Check cloud-environment, branch and cloud-attempts; the answer itself is never recorded',
    },
    credentials_malformed: {
        class: 'credentials',
        title: 'A credential is given but cannot be read',
        cure: 'Store the whole content of auth.json (made by codex login) in the secret or the variable, unchanged',
    },
    credentials_rejected: {
        class: 'credentials',
        title: 'The service does not accept the credential',
        cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret',
    },
    rate_limited: {
        class: 'quota',
        title: 'The service answered 429: a limit of the account is reached',
        cure: 'Wait for the limit to reset, or run the canary less often',
    },
    network_error: {
        class: 'network',
        title: 'The service could not be reached',
        cure: 'Check network, https-proxy and ca-certificate of the runner, then run again',
    },
    service_error: {
        class: 'service',
        title: 'The service failed on its side',
        cure: 'Run again later; the failure is not in this repository',
    },
    launch_in_doubt: {
        class: 'launch',
        title: 'A cloud task may have been created, but no answer proves it',
        cure: 'Look for the task in codex cloud list before running again: a second run may pay twice',
    },
    credentials_missing: {
        class: 'skipped',
        title: 'There is no credential for this mode',
        cure: 'In a workflow give the secret codex-auth-json or codex-access-token, for agents on this machine openai-api-key will do; on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON, CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN or CODEX_ORCHESTRATOR_OPENAI_API_KEY, or name --codex-home; or rehearse, which needs none',
    },
    credentials_wrong_kind: {
        class: 'skipped',
        title: 'An API key cannot sign in to Codex Cloud',
        cure: 'Give codex-auth-json (a ChatGPT login) or codex-access-token; an API key is for agents on this machine only',
    },
    credentials_vanished: {
        class: 'skipped',
        title: 'The credential is gone although earlier runs had one',
        cure: 'Restore the secret: the canary has stopped watching',
    },
    spend_capped: {
        class: 'skipped',
        title: 'The cap on live cloud tasks is reached',
        cure: 'Wait for the next day, or raise the cap of the scenario',
    },
    cancelled: {
        class: 'cancelled',
        title: 'The run was cancelled',
        cure: 'Run again, or go on with it by codex-orchestrator resume; a cloud task goes on without us and can be opened',
    },
    run_interrupted: {
        class: 'cancelled',
        title: 'The process of the run was killed before it could close its record',
        cure: 'Run again; look at the cloud task first if one is named',
    },
    stale: {
        class: 'stale',
        title: 'There has been no live pass for too long',
        cure: 'Find out why the scheduled canary no longer runs',
    },
};
/** Codes that only a look at the runs before can give: they have their place in a policy, and nothing gives them yet. */
const RESERVED_CODES = (/* unused pure expression or super */ null && (['credentials_vanished', 'spend_capped', 'stale']));
const REASON_CODES = Object.keys(REASONS);
/** The class of a reason code. */
function classOf(code) {
    return REASONS[code].class;
}
/** The outcome a reason code leads to; null, the absence of a reason, is `pass`. */
function outcomeOf(code) {
    return code === null ? 'pass' : CLASS_OUTCOMES[classOf(code)];
}
/**
 * What happened and what to do, as one text. The title of the code stands beside it wherever it is shown, so a message
 * that says no more is left out.
 */
function guidanceOf(code, message, cure = REASONS[code].cure) {
    // A message may begin with the name of a call, which is no word to be capitalised.
    const sentence = message.replace(/^[a-z](?![a-z]*_)/, (letter) => letter.toUpperCase());
    return sentence === REASONS[code].title ? cure : `${sentence}. ${cure}`;
}


/***/ }),

/***/ 1059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
const REPLACEMENT = '***';
/** Characters. Shorter values would blank ordinary text; no credential of the services concerned is this short. */
const SHORTEST_SECRET = 6;
/** Shapes of tokens that must never be in a record, whoever they belong to; all but the last without a greatest length. */
const TOKEN_SHAPES = [
    {
        parts: [/\beyJ[A-Za-z0-9_-]{8}/g, /\.[A-Za-z0-9_-]{8}/y, /\.[A-Za-z0-9_-]{8}/y],
        stop: /[^A-Za-z0-9_-]/g,
    },
    { parts: [/\bat-[A-Za-z0-9_-]{20}/g], stop: /[^A-Za-z0-9_-]/g },
    { parts: [/\bsk-[A-Za-z0-9_-]{20}/g], stop: /[^A-Za-z0-9_-]/g },
    { parts: [/\bgh[pousr]_[A-Za-z0-9]{30}/g], stop: /[^A-Za-z0-9]/g },
    { parts: [/\bgithub_pat_[A-Za-z0-9_]{30}/g], stop: /[^A-Za-z0-9_]/g },
    { parts: [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g], stop: /(?:)/g },
];
/** The shapes without a greatest length lie within an unbroken run of these. */
const IN_TOKEN = /[A-Za-z0-9_.-]/;
/** The greatest length of the shape that has one. */
const LONGEST_HEADER = 64;
const LINE_END = /[\r\n]/;
class Redactor {
    #forms = new Set();
    #pattern = null;
    #longest = 0;
    /** No value goes over the end of a line, as no shape does: what stands before one is certain. */
    #withinLines = true;
    /** Adds values to hide from now on; values under six characters are ignored. */
    add(secrets) {
        for (const secret of secrets) {
            for (const form of formsOf(secret.reveal()))
                this.#forms.add(form);
        }
        this.#withinLines = ![...this.#forms].some((form) => LINE_END.test(form));
        // Longest first, so that a secret that contains another is replaced whole.
        const forms = [...this.#forms].sort((a, b) => b.length - a.length);
        this.#longest = forms[0]?.length ?? 0;
        this.#pattern = forms.length === 0 ? null : new RegExp(forms.map(escapePattern).join('|'), 'g');
    }
    /** The text with every known value and every token shape replaced. */
    redact(text) {
        let result = replace(text, this.#knownIn(text));
        for (const shape of TOKEN_SHAPES)
            result = replace(result, spansOf(shape, result));
        return result;
    }
    /** True where `redact` would change the text. */
    finds(text) {
        return this.redact(text) !== text;
    }
    /**
     * A redactor of a text that comes in pieces: `push` gives what is safe to pass on, `end` the rest. Together they
     * give what `redact` gives for the whole, however it is cut: nothing is passed on, or changed, before it is
     * certain that no value and no token shape goes on behind it.
     */
    stream() {
        let held = '';
        let due = 0;
        return {
            push: (chunk) => {
                held += chunk;
                const line = this.#withinLines ? lineEndIn(chunk) : 0;
                // Looked at only once it has doubled, so that a text without any place to cut stays linear.
                if (line === 0 && held.length < due)
                    return '';
                const safe = line > 0 ? held.length - chunk.length + line : this.#safeLength(held);
                const passed = this.redact(held.slice(0, safe));
                held = held.slice(safe);
                due = 2 * held.length;
                return passed;
            },
            end: () => {
                const rest = this.redact(held);
                held = '';
                due = 0;
                return rest;
            },
        };
    }
    /** Where known values stand; values that overlap are one span, so that no end of one is left. */
    #knownIn(text) {
        const pattern = this.#pattern;
        if (pattern === null)
            return [];
        const spans = [];
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
            const span = { start: match.index, end: match.index + match[0].length };
            const last = spans.at(-1);
            if (last !== undefined && span.start < last.end) {
                spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
            }
            else
                spans.push(span);
            // The next value may begin inside this one.
            pattern.lastIndex = match.index + 1;
        }
        return spans;
    }
    /** How much of the beginning can be redacted by itself, whatever follows the text. */
    #safeLength(text) {
        const reach = Math.max(this.#longest, LONGEST_HEADER) - 1;
        const bounded = [
            ...this.#knownIn(text),
            ...TOKEN_SHAPES.slice(-1).flatMap((shape) => spansOf(shape, text)),
        ];
        let length = Math.max(0, text.length - reach);
        for (let before = -1; before !== length;) {
            before = length;
            const cut = bounded.find(({ start, end }) => start < length && length < end);
            if (cut !== undefined)
                length = cut.start;
            if (IN_TOKEN.test(text.charAt(length)))
                while (length > 0 && IN_TOKEN.test(text.charAt(length - 1)))
                    length -= 1;
        }
        return length;
    }
}
/** Where the last line that has ended ends; 0 where none has. */
function lineEndIn(text) {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}
/** Where a shape stands. A beginning that leads to no whole token is not tried again from within: that would end alike. */
function spansOf({ parts: [start, ...rest], stop }, text) {
    const spans = [];
    start.lastIndex = 0;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        let end = runEnd(text, start.lastIndex, stop);
        const whole = rest.every((part) => {
            part.lastIndex = end;
            if (!part.test(text))
                return false;
            end = runEnd(text, part.lastIndex, stop);
            return true;
        });
        if (whole)
            spans.push({ start: match.index, end });
        start.lastIndex = end;
    }
    return spans;
}
function runEnd(text, from, stop) {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
}
function replace(text, spans) {
    if (spans.length === 0)
        return text;
    const parts = spans.map(({ start }, index) => `${text.slice(spans[index - 1]?.end ?? 0, start)}${REPLACEMENT}`);
    return `${parts.join('')}${text.slice(spans.at(-1)?.end ?? 0)}`;
}
function formsOf(value) {
    if (value.length < SHORTEST_SECRET)
        return [];
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const values = [value, ...lines].filter((part) => part.length >= SHORTEST_SECRET);
    const forms = values.flatMap((part) => [
        part,
        ...urlForms(part),
        JSON.stringify(part).slice(1, -1),
        ...base64Forms(part),
    ]);
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}
/** Percent-encoded as a part of a URL and as a form field, in both spellings of the hex digits. */
function urlForms(value) {
    const text = value.toWellFormed();
    const encoded = [encodeURIComponent(text), new URLSearchParams({ v: text }).toString().slice('v='.length)];
    return encoded.flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}
/** What a base64 text holds of a value that starts at byte 0, 1 or 2 of a group of three, in both alphabets. */
function base64Forms(value) {
    return [0, 1, 2].flatMap((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
        const encoded = bytes.toString('base64');
        // The first and the last characters mix bits of neighbours that are not known.
        const start = Math.ceil((offset * 4) / 3);
        const end = Math.floor((bytes.length * 4) / 3);
        const stable = encoded.slice(start, end);
        return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ }),

/***/ 81622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * A value that cannot be printed by accident: string conversion, JSON and util.inspect all give a placeholder.
 * Only `reveal` gives the value, so every use of a secret can be found by that word.
 */

const PLACEHOLDER = '[secret]';
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself, for the one place that must hand it on. */
    reveal() {
        return this.#value;
    }
    toString() {
        return PLACEHOLDER;
    }
    toJSON() {
        return PLACEHOLDER;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return PLACEHOLDER;
    }
}


/***/ }),

/***/ 70770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/**
 * What to name instead of a name that nobody knows: the likely one, and all there are. Knows nothing of what is named.
 */
const MOST_LISTED = 20;
/** What to name instead, with the likely one in front. */
function oneOf(name, known) {
    if (known.length === 0)
        return 'Declare it: there is none yet';
    const near = nearest(name, known);
    return `${near === undefined ? '' : `Did you mean ${near}? `}Name one of ${listed(known)}`;
}
/**
 * The known name that this one is most likely a misspelling of, the first of several: at most two letters, and less than
 * most of a short name, are wrong.
 */
function nearest(name, known) {
    const most = Math.min(2, name.length / 2);
    const near = known.map((one) => ({ one, wrong: wrongIn(name, one) })).filter(({ wrong }) => wrong <= most);
    return near.sort((one, other) => one.wrong - other.wrong)[0]?.one;
}
/** Names in one text, the first twenty of many. */
function listed(names) {
    const shown = names.slice(0, MOST_LISTED).join(', ');
    const more = names.length - MOST_LISTED;
    return more > 0 ? `${shown} and ${more} more` : shown;
}
/** How many letters are wrong, missing or too many; more than two are not counted. */
function wrongIn(name, other) {
    if (name.length > 100 || Math.abs(name.length - other.length) > 2)
        return 3;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [line, letter] of [...name].entries()) {
        const next = [line + 1];
        for (let at = 0; at < other.length; at++) {
            const change = (row[at] ?? 0) + (other[at] === letter ? 0 : 1);
            next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 3;
}


/***/ }),

/***/ 94869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wL: () => (/* binding */ timeSpan),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   xn: () => (/* binding */ fenceOf)
/* harmony export */ });
/**
 * Foreign text made harmless for a terminal, a job log or a Markdown page. Knows nothing of secrets: what it is
 * given has been through the redactor.
 */
/**
 * Terminal sequences: control sequences, strings such as titles and links with their terminator, and the short ones.
 * No two parts can match the same text, so it stays linear where node's own stripper does not.
 */
const SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
/** Control and format characters but tab and line feed: what a terminal obeys, and what hides or reorders text. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** The text without terminal sequences, control characters and characters that reorder text. */
function plain(text) {
    return text.replace(SEQUENCE, '').replace(INVISIBLE, '');
}
/** One line of at most `limit` characters, safe to print anywhere; workflow commands in it are broken up. */
function oneLine(text, limit = 300) {
    const line = plain(text)
        .replace(/\s+/g, ' ')
        .trim()
        // One by one, so that of three colons no two are left together.
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '# #[');
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
/** Text as a Markdown table cell or paragraph that can hold no link, image, mention, HTML or table border. */
function markdown(text, limit = 300) {
    return oneLine(text, limit)
        .replace(/[&<>\\`*_{}[\]()#+!|~]/g, (char) => ENTITIES[char] ?? `\\${char}`)
        .replaceAll('@', '@\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/\bwww(?=\.)/gi, '$&\u200b');
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A fenced block longer than any run of backticks in it; cut at `limit` characters, and said so. */
function fenced(text, language, limit) {
    const body = plain(text);
    const cut = body.length > limit ? `${body.slice(0, limit)}\n… cut: ${body.length - limit} more characters` : body;
    const fence = fenceOf(cut);
    return `${fence}${language}\n${cut.endsWith('\n') ? cut : `${cut}\n`}${fence}\n`;
}
/** Backticks for a block around `text`: more than stand together anywhere in it. */
function fenceOf(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(longest + 1);
}
/** `1 file`, `2 files`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
/** A time span for a person: `0.4 s`, `2 min 5 s`, `1 h 3 min`. */
function timeSpan(ms) {
    if (ms < 59_950)
        return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
/** `a-b` and `a_b` as `aB`. */
function camelCase(name) {
    return name.replace(/[-_]([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ })

};
