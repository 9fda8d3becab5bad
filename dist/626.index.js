export const id = 626;
export const ids = [626];
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
/* harmony import */ var _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81622);
/* harmony import */ var _lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70770);
/**
 * Readers of texts: what a knob accepts and what it makes of it. Each says of what it refuses what to give instead; none
 * knows the name of a knob. Plain functions: every start makes all of them, and uses a few.
 */


/** A task id: it names a folder and an artifact. */
const TASK = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
/** Names the caller may not put into the child: they redirect its traffic, its code or its identity. */
const REFUSED_ENVIRONMENT = /^(?:.*_PROXY|SSL_CERT_.*|NODE_.*|LD_.*|DYLD_.*|CODEX_.*|OPENAI_.*|RUNNER_.*|ACTIONS_.*|GITHUB_.*|GIT_.*|INPUT_.*|BASH_ENV|ENV|PATH|HOME|TMPDIR|FORCE_COLOR|CLICOLOR.*|RUST_.*|.*CA_(?:BUNDLE|CERTS?|CERTIFICATE).*)$/i;
/** A text that `test` takes; `accepts` says which those are. */
function text(accepts, test) {
    return { accepts, read: (value) => (test(value) ? { value } : { cure: `give ${accepts}` }) };
}
/** One of these words. */
function choice(choices) {
    const accepts = `one of ${choices.join(', ')}`;
    const read = (given) => {
        const value = choices.find((one) => one === given);
        return value === undefined ? { cure: `give ${accepts}${meant(given, choices)}` } : { value };
    };
    return { accepts, choices, read };
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
    const read = (given) => {
        const value = form.test(given) ? Number(given) : Number.NaN;
        return value >= minimum && value <= maximum ? { value } : { cure: `give ${accepts}` };
    };
    return { accepts, read };
}
const yesOrNo = {
    accepts: 'true or false',
    choices: ['true', 'false'],
    read: (given) => given === 'true' || given === 'false' ? { value: given === 'true' } : { cure: 'give true or false' },
};
const secret = {
    accepts: 'the credential as it was issued',
    read: (given) => given.includes('\0') ? { cure: 'give the credential as it was issued' } : { value: new _lib_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(given) },
};
/** Factors by name, as `name=factor` pairs. */
function factors(names) {
    const accepts = `pairs such as quota=8, of ${names.join(', ')} and a factor from 0.1 to 100`;
    const pair = new RegExp(`^(${names.join('|')})=(\\d+(?:\\.\\d+)?)$`);
    const read = (given) => {
        const pairs = given.split(/[\s,]+/).flatMap((one) => (one === '' ? [] : [pair.exec(one)]));
        const factors = pairs.map((match) => [match?.[1] ?? '', Number(match?.[2])]);
        const sound = factors.every(([, factor]) => factor >= 0.1 && factor <= 100);
        const once = new Set(factors.map(([name]) => name)).size === factors.length;
        if (factors.length > 0 && sound && once)
            return { value: Object.fromEntries(factors) };
        return { cure: `give ${accepts}` };
    };
    return { accepts, read };
}
const notBlank = text('text that is not blank', (value) => value.trim() !== '');
const path = text('a path', (value) => value.trim() !== '' && !value.includes('\0'));
const NAMES = 'names of environment variables, separated by spaces or commas, without values';
const environmentNames = {
    accepts: NAMES,
    read(given) {
        const names = given.split(/[\s,]+/).filter((name) => name !== '');
        if (!names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)))
            return { cure: `give ${NAMES}` };
        if (!names.some((name) => REFUSED_ENVIRONMENT.test(name)))
            return { value: names };
        return {
            cure: 'leave out names that redirect traffic, code or identity (proxy, CA, loader, CODEX_*, RUNNER_*, ACTIONS_* and the like); https-proxy and ca-certificate are inputs of their own',
        };
    },
};
const GLOBS = 'globs of paths, separated by line breaks or commas';
const globs = {
    accepts: GLOBS,
    read(given) {
        const list = given.split(/[\n,]+/).map((glob) => glob.trim());
        const value = list.filter((glob) => glob !== '');
        const sound = value.every((glob) => glob.length <= 300 && !/^\/|\p{Cc}/u.test(glob));
        return value.length <= 200 && sound
            ? { value }
            : { cure: `give ${GLOBS}, from the root of the repository on and without a leading slash` };
    },
};
const proxyUrl = text('a URL such as http://proxy.example:8080, with % in a password written as %25', (value) => {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
        return false;
    return isDecodable(url.username) && isDecodable(url.password);
});
function meant(given, choices) {
    const near = (0,_lib_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(given, choices);
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

/***/ 17201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ MAX_LOG_MIB),
/* harmony export */   Ne: () => (/* binding */ openLog),
/* harmony export */   yt: () => (/* binding */ LARGEST_LOG_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/**
 * The log of one stage: bytes of a child, decoded, redacted, written in blocks up to a cap, hashed on the way. What
 * comes after the cap is only counted. Knows no stage and no event.
 */



/** The most MiB of a log that a setting may ask for. */
const MAX_LOG_MIB = 1024;
/** The most bytes that such a log has, with the line that says what was dropped. */
const LARGEST_LOG_BYTES = MAX_LOG_MIB * 1024 * 1024 + 1024;
const LAST_LINE_CHARACTERS = 200;
/** A line is cut out of the end of the text; a longer one is not worth looking for. */
const TAIL_CHARACTERS = 4096;
const BLOCK_BYTES = 64 * 1024;
/** A file of ours alone, and never through a link. */
const CREATE = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
const encoder = new TextEncoder();
/** One for all logs: it is filled and written within one call. */
let block = null;
/** Opens a log; the file is made with the first text. */
function openLog({ path, redactor, capBytes, onText }) {
    // A byte order mark is a part of what was printed.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const redacting = redactor.stream();
    const file = new HashedFile(path);
    let received = 0;
    let taken = 0;
    let dropped = 0;
    let cut = false;
    let tail = '';
    return {
        write(piece) {
            received += piece.length;
            let from = 0;
            // A block at a time: a large piece as one text would be as large in memory, several times over.
            while (!cut && from < piece.length) {
                const part = piece.subarray(from, from + Math.min(BLOCK_BYTES, capBytes - taken));
                from += part.length;
                taken += part.length;
                if (part.length === 0)
                    cut = true;
                else
                    pass(redacting.push(decoder.decode(part, { stream: true })));
            }
            dropped += piece.length - from;
        },
        get lastLine() {
            return lastLineOf(tail);
        },
        close() {
            if (received === 0)
                return null;
            const rest = redacting.push(decoder.decode()) + redacting.end();
            // Where the text was cut, its end may be the beginning of a secret that nobody can know any more.
            if (cut)
                dropped += Buffer.byteLength(rest);
            else
                pass(rest);
            if (cut && file.error === null)
                file.append(`\n[… ${dropped} more bytes were dropped: the log of a stage is capped at ${capBytes} bytes]\n`, Number.POSITIVE_INFINITY);
            return {
                ...file.close(),
                outputBytes: received,
                droppedBytes: dropped,
                lastLine: lastLineOf(tail),
                error: file.error,
            };
        },
    };
    /** Writes what there is room for; invalid bytes take more room than they came with. */
    function pass(text) {
        if (text === '')
            return;
        const room = capBytes - file.bytes;
        const fits = file.error === null ? file.append(text, room) : 0;
        const lost = text.slice(fits);
        dropped += Buffer.byteLength(lost);
        cut ||= lost !== '' && file.error === null;
        // Who listens is told the whole text where it is the disk that fails.
        const heard = cut ? text.slice(0, fits) : text;
        tail = (tail + heard.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
        if (heard !== '')
            onText?.(heard);
    }
}
/** A file that is made with its first byte; its size and hash are those of what is in it, whatever happens. */
class HashedFile {
    #path;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #file = null;
    bytes = 0;
    /** Why nothing more is written. */
    error = null;
    constructor(path) {
        this.#path = path;
    }
    /** Writes as many whole characters as `room` bytes hold; gives the length of the text that is in the file. */
    append(text, room) {
        block ??= new Uint8Array(BLOCK_BYTES);
        let done = 0;
        let left = room;
        while (done < text.length && this.error === null) {
            const { read, written } = encoder.encodeInto(text.slice(done), block.subarray(0, left));
            if (read === 0)
                break;
            this.#write(block.subarray(0, written));
            if (this.error === null)
                done += read;
            left -= written;
        }
        return done;
    }
    close() {
        this.#try(() => {
            if (this.#file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#file);
        });
        return { bytes: this.bytes, sha256: this.#hash.digest('hex') };
    }
    #write(data) {
        this.#try(() => {
            this.#file ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.#path, CREATE, 0o644);
            for (let done = 0; done < data.length;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(this.#file, data, done);
                this.#hash.update(data.subarray(done, done + count));
                this.bytes += count;
                done += count;
            }
        });
    }
    /** A full disk must not stop a child half-way: what failed is kept for the summary. */
    #try(work) {
        try {
            work();
        }
        catch (cause) {
            this.error ??= cause instanceof Error ? cause.message : String(cause);
        }
    }
}
function lastLineOf(tail) {
    const lines = tail.split(/\r?\n|\r/);
    // Many a tool ends with a line of nothing but a reset of its colours.
    for (const line of lines.toReversed()) {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(line, LAST_LINE_CHARACTERS);
        if (text !== '')
            return text;
    }
    return '';
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
    task_not_found: {
        class: 'config',
        title: 'The service knows no such cloud task, or not for this account',
        cure: 'See that the credential is of the account and workspace that asked for the task; one that was deleted cannot be gone on with: start a new run',
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

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor),
  c: () => (/* binding */ SHORTEST_SECRET)
});

;// CONCATENATED MODULE: ./build/lib/token-shapes.js
/**
 * Values that look like a token, whoever they belong to: found in a text that comes in pieces, in bounded memory, and
 * replaced. What is found does not depend on how the text is cut. Knows no value and no sink.
 */
const REPLACEMENT = '***';
/**
 * Characters after which what has begun as a token of several parts is taken for one, though it has not shown them all.
 * No token is nearly as long; it bounds what is held of a text that never tells.
 */
const PATIENCE = 1 << 20;
const LINE_END = /[\r\n]/;
const NOTHING_HELD = { text: '', done: 0, stop: null, due: 0 };
const PART = /\.[A-Za-z0-9_-]{0,8}/y;
const PART_LENGTH = 9;
const NO_WORD = /[^A-Za-z0-9_-]/g;
/** Ends what no token of several parts goes over. */
const OUTSIDE = /[^A-Za-z0-9_.-]/g;
/** Ends the body of a key: what stands in none, or the second of the dashes before its last line. */
const NO_KEY = /[^A-Za-z0-9+/=\\\s:,-]|(?<=-)-/g;
/** Those in which others can lie come first. All that needs no second look is one, so that a text is copied less often. */
const SHAPES = [
    { start: /\beyJ[A-Za-z0-9_-]{8}/g, reach: 11, parts: 2, stops: [NO_WORD] },
    {
        start: /\b(?:((?:at|sk)-[A-Za-z0-9_-]{20})|(gh[pousr]_[A-Za-z0-9]{30})|(github_pat_[A-Za-z0-9_]{30}))|(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)/g,
        reach: 57,
        parts: 0,
        stops: [NO_WORD, /[^A-Za-z0-9]/g, /[^A-Za-z0-9_]/g, NO_KEY],
    },
];
/** The most characters by which a token shows that it begins. */
const LONGEST_START = Math.max(...SHAPES.map(({ reach }) => reach));
/** True where something in the text begins as a token does. */
function hasStart(text) {
    return SHAPES.some(({ start }) => indexFrom(text, 0, start) < text.length);
}
/** One step for each shape, to be taken one after the other; a token of several parts is waited for `patience` characters. */
function shapeSteps(patience) {
    return SHAPES.map((shape) => (held, piece, last) => {
        const text = held.text + piece;
        // A text that never tells stays linear, in however many pieces it comes.
        if (!last && text.length < held.due && indexFrom(piece, 0, OUTSIDE) === piece.length)
            return { held: { ...held, text }, passed: '' };
        return hide(shape, { ...held, text }, { last, patience });
    });
}
function hide(shape, { text, done, stop: inside }, { last, patience }) {
    let at = done;
    let passed = '';
    let within = inside;
    let due = 0;
    for (;;) {
        if (within !== null)
            at = indexFrom(text, at, within);
        if (within !== null && at === text.length)
            break;
        within = null;
        shape.start.lastIndex = at;
        const match = shape.start.exec(text);
        if (match === null) {
            // From here on a start may go on behind the text; no shape goes over the end of a line.
            const certain = last ? text.length : Math.max(at, behindLine(text, shape.reach - 1));
            passed += text.slice(at, certain);
            at = certain;
            break;
        }
        passed += text.slice(at, match.index);
        at = match.index;
        const seen = text.slice(at, at + patience);
        const stop = shape.stops[match.slice(1).findIndex((group) => group !== undefined)] ?? shape.stops[0];
        const { found, end } = examine(shape, seen, match[0].length);
        if (found === 'open' && seen.length < patience && !last) {
            due = Math.min(2 * seen.length, patience) + 1;
            break;
        }
        const token = found === 'token' || (found === 'open' && seen.length >= patience);
        passed += token ? REPLACEMENT : seen.slice(0, end);
        at += end;
        if (token)
            within = found === 'open' ? OUTSIDE : stop;
    }
    if (last)
        return { held: NOTHING_HELD, passed };
    return { held: { ...tailOf(text, at), stop: within, due }, passed };
}
/** What is held of a text that is passed on up to there. */
function tailOf(text, end) {
    // One character before it tells whether a word begins there.
    const kept = Math.max(0, end - 1);
    return { ...NOTHING_HELD, text: copyOf(text, kept), done: end - kept };
}
/**
 * What a start leads to: a token, surely none, or one that cannot be told yet; `end` is how far that was looked at. A
 * start that leads to no token is not tried again from within: that would end alike.
 */
function examine(shape, text, length) {
    let end = length;
    for (let part = 0; part < shape.parts; part += 1) {
        end = indexFrom(text, end, shape.stops[0]);
        PART.lastIndex = end;
        const next = end + (PART.exec(text)?.[0].length ?? 0);
        if (next < end + PART_LENGTH)
            return { found: next === text.length ? 'open' : 'none', end };
        end = next;
    }
    return { found: 'token', end };
}
/** Where `pattern` is found next; the length of the text where it is not. */
function indexFrom(text, from, pattern) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? text.length;
}
/** The last `length` characters begin there, or behind the last line that ends in them. */
function behindLine(text, length) {
    const from = Math.max(0, text.length - length);
    const tail = text.slice(from);
    return from + Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1;
}
/** The text from there on, as a text of its own: a slice keeps the whole that it was cut from in memory. */
function copyOf(text, from) {
    return ` ${text.slice(from)}`.slice(1);
}
/** True for a text that goes over the end of a line. */
function hasLineEnd(text) {
    return LINE_END.test(text);
}

;// CONCATENATED MODULE: ./build/lib/redact.js

/** Characters. Shorter values would blank ordinary text; no credential of the services concerned is this short. */
const SHORTEST_SECRET = 6;
const HIGH_SURROGATE = /[\ud800-\udbff]$/;
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
        this.#withinLines = ![...this.#forms].some((form) => hasLineEnd(form));
        // Longest first, so that a secret that contains another is replaced whole.
        const forms = [...this.#forms].sort((a, b) => b.length - a.length);
        this.#longest = forms[0]?.length ?? 0;
        this.#pattern = forms.length === 0 ? null : new RegExp(forms.map(escapePattern).join('|'), 'g');
    }
    /** The text with every known value and every token shape replaced. */
    redact(text) {
        if (!this.#begins(text))
            return text;
        return this.#steps(Number.POSITIVE_INFINITY).reduce((piece, step) => step(NOTHING_HELD, piece, true).passed, text);
    }
    /** True where `redact` would change the text. */
    finds(text) {
        return this.redact(text) !== text;
    }
    /**
     * A redactor of a text that comes in pieces. Together they give what `redact` gives for the whole, however it is
     * cut: nothing is passed on, or changed, before it is certain that no value and no token shape goes on behind it.
     * But one that has not told after PATIENCE characters whether it is a token is hidden, so that what is held stays
     * bounded. No character is cut in two.
     */
    stream() {
        return new Stream(this.#steps(PATIENCE), (text) => {
            const reach = Math.max(this.#longest, LONGEST_START);
            return this.#begins(text) ? null : this.#certainIn(text, reach);
        });
    }
    /** Values come first: a shape is looked for in what they leave. */
    #steps(patience) {
        return [(held, piece, last) => this.#hideKnown(held, piece, last), ...shapeSteps(patience)];
    }
    /** Replaces known values; those that overlap are one, so that no end of one is left. */
    #hideKnown({ text: before, done }, piece, last) {
        const text = before + piece;
        const certain = last ? text.length : this.#certainIn(text, this.#longest);
        const pattern = this.#pattern;
        let passed = '';
        let end = done;
        if (pattern !== null)
            pattern.lastIndex = 0;
        for (let match = pattern?.exec(text); match != null; match = pattern?.exec(text)) {
            if (match.index >= certain)
                break;
            if (match.index >= end)
                passed += text.slice(end, match.index) + REPLACEMENT;
            end = Math.max(end, match.index + match[0].length);
            // The next value may begin inside this one.
            if (pattern !== null)
                pattern.lastIndex = match.index + 1;
        }
        passed += text.slice(end, certain);
        const rest = { text: copyOf(text, certain), done: Math.max(0, end - certain) };
        return { held: last ? NOTHING_HELD : { ...NOTHING_HELD, ...rest }, passed };
    }
    /** True where a known value stands in the text, or what a token begins with. */
    #begins(text) {
        if (this.#pattern !== null)
            this.#pattern.lastIndex = 0;
        return this.#pattern?.test(text) === true || hasStart(text);
    }
    /** How much of the beginning holds no start, of at most so many characters, of what may go on behind the text. */
    #certainIn(text, longest) {
        const reach = Math.max(0, longest - 1);
        return this.#withinLines ? behindLine(text, reach) : Math.max(0, text.length - reach);
    }
}
/** Takes the pieces of one text through the steps, and past them while nothing begins that they would change. */
class Stream {
    #steps;
    /** How much of the beginning may be passed on as it is; null where something begins in the text. */
    #glance;
    /** Where each step stands; null while none of them need look. */
    #held = null;
    /** Of a text in which nothing has begun, the end. */
    #tail = NOTHING_HELD;
    #half = '';
    constructor(steps, glance) {
        this.#steps = steps;
        this.#glance = glance;
    }
    push(piece) {
        const all = this.#half + this.#pass(piece);
        this.#half = HIGH_SURROGATE.test(all.slice(-1)) ? all.slice(-1) : '';
        return this.#half === '' ? all : all.slice(0, -1);
    }
    end() {
        const rest = this.#half + this.#look(this.#held === null ? this.#begin() : '', true);
        this.#held = null;
        this.#tail = NOTHING_HELD;
        this.#half = '';
        return rest;
    }
    #pass(piece) {
        if (this.#held !== null)
            return this.#look(piece, false);
        const { text: before, done } = this.#tail;
        const text = before + piece;
        const certain = this.#glance(text);
        if (certain === null)
            return this.#look(this.#begin() + piece, false);
        const end = Math.max(done, certain);
        this.#tail = tailOf(text, end);
        return text.slice(done, end);
    }
    /** From now on the steps look; gives what they have not seen. */
    #begin() {
        const { text, done } = this.#tail;
        this.#held = this.#steps.map(() => ({ ...NOTHING_HELD, text: text.slice(0, done), done }));
        return text.slice(done);
    }
    #look(piece, last) {
        const held = this.#held ?? [];
        let passed = piece;
        // No closure: what one holds lives on through a whole collection of garbage, a flood in every piece of it.
        for (const [index, step] of this.#steps.entries()) {
            const taken = step(held[index] ?? NOTHING_HELD, passed, last);
            held[index] = taken.held;
            passed = taken.passed;
        }
        if (held.every(({ text, done, stop }) => stop === null && text.length === done)) {
            this.#tail = held.at(-1) ?? NOTHING_HELD;
            this.#held = null;
        }
        return passed;
    }
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
/** What a base64 text holds of a value that starts at byte 0, 1 or 2 of a group of three, in both alphabets; or of it alone, in lines. */
function base64Forms(value) {
    const alone = Buffer.from(value).toString('base64');
    const lines = [76, 64].flatMap((width) => alone.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
    const anywhere = [0, 1, 2].flatMap((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
        const encoded = bytes.toString('base64');
        // The first and the last characters mix bits of neighbours that are not known.
        const start = Math.ceil((offset * 4) / 3);
        const end = Math.floor((bytes.length * 4) / 3);
        const stable = encoded.slice(start, end);
        return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
    });
    return [...anywhere, ...(alone.length > 64 ? lines : [])];
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
/* harmony export */   r7: () => (/* binding */ shellWord),
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
/** As a shell takes it for one word, quoted where it must be; null for nothing, and for what no quotes hold harmless. */
function shellWord(word) {
    if (/^[\w./@:+-]+$/.test(word))
        return word;
    return word === '' || /['`\p{Cc}\p{Cf}]/u.test(word) ? null : `'${word}'`;
}


/***/ })

};
