export const id = 461;
export const ids = [461,9150];
export const modules = {

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

/***/ 50461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncRuns: () => (/* binding */ syncRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/credentials/certificate.js
var certificate = __webpack_require__(89150);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/retry.js
var lib_retry = __webpack_require__(81374);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/lib/lock.js
var lib_lock = __webpack_require__(70225);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/sync/audit.js
/**
 * `out/audit.log`: one JSON line for each try of sending a run, without a secret and without a body. Put aside by size,
 * kept by count; any number of processes may write it. Decides nothing about what is sent.
 */




const LEASE_MS = 10_000;
const WAIT_MS = 1000;
const LONGEST_ID = 200;
/** Opens the log. */
function auditLog(options) {
    const { path, redactor } = options;
    let fault = null;
    return {
        get fault() {
            return fault;
        },
        async write(line) {
            const text = JSON.stringify(line, (_, value) => typeof value === 'string' ? (0,lib_text/* oneLine */.TN)(redactor.redact(value), LONGEST_ID) : value);
            try {
                // In one piece behind what others append, so it needs no lock; a log that is put aside meanwhile takes it along.
                (0,files/* appendQuickly */.lZ)(path, `${text}\n`);
                await rotate(options);
            }
            catch (error) {
                fault ??= error instanceof Error ? error.message : String(error);
            }
        },
    };
}
/** Puts a log that is full aside: `audit.log.1` is the one before, the highest number the oldest. */
async function rotate({ path, limits, clock, random, machine }) {
    const full = async () => ((await (0,promises_.stat)(path).catch(() => null))?.size ?? 0) >= limits.maxBytes;
    if (!(await full()))
        return;
    const lock = { clock, random, host: machine, waitMs: WAIT_MS, leaseMs: LEASE_MS };
    await (0,lib_lock/* withLock */.kK)(path, lock, async (stillOurs) => {
        // Somebody else may have done it.
        if (!(await full()))
            return;
        const nameOf = (age) => (age === 0 ? path : `${path}.${age}`);
        await stillOurs();
        await (0,promises_.rm)(nameOf(limits.files - 1), { force: true });
        for (let age = limits.files - 2; age >= 0; age -= 1) {
            await stillOurs();
            await (0,promises_.rename)(nameOf(age), nameOf(age + 1)).catch(unlessAbsent);
        }
    }).catch((error) => {
        // The line is written, and whoever has the lock puts the log aside, or the next line does.
        if (!(error instanceof lib_lock/* LockTimeout */.FW || error instanceof lib_lock/* LockLost */.yS))
            throw error;
    });
}
function unlessAbsent(error) {
    if (error.code !== 'ENOENT')
        throw error;
}

// EXTERNAL MODULE: ./build/manifest/record.js
var record = __webpack_require__(20447);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(99341);
;// CONCATENATED MODULE: ./build/sync/import-body.js
/**
 * What is sent of a run: its manifest as it lies on the disk, with the destination beside it, through the redactor, and
 * the key by which the service knows the same content again. Reads one file; sends nothing.
 */




/** Reads a run, for a destination. */
async function readImport({ taskId, runId, folder }, { bucket, redactor }) {
    const text = await (0,files/* readBounded */.CB)((0,external_node_path_.join)(folder, 'manifest.json'), record/* MAX_FILE_BYTES */.gZ);
    const manifest = schema/* Manifest */._8.safeParse((0,record/* parseJson */.qF)(text ?? '')).data;
    // What says that it is another run was put here by somebody else.
    if (manifest === undefined || manifest.task_id !== taskId || manifest.run_id !== runId)
        return 'unreadable';
    if (manifest.outcome === null || manifest.completed_at === null)
        return 'unfinished';
    const { evidence } = manifest;
    const content = { schema: 1, bucket, task_id: taskId, run_id: runId, evidence, manifest };
    // Text by text, so that a secret of digits cannot break a number.
    const body = JSON.stringify(content, (_, value) => typeof value === 'string' ? redactor.redact(value) : value);
    return { manifest, body, key: (0,files/* sha256 */.sc)(`${taskId}/${runId}\n${(0,files/* sha256 */.sc)(body)}`) };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/sync/runs-api.js


/** An answer says a few words; what is longer is not read. */
const MAX_ANSWER_BYTES = 64 * 1024;
const REQUEST_IDS = ['x-request-id', 'request-id', 'x-amzn-requestid'];
const TOO_MANY = 429;
/** What the status of an answer means; a redirect leads the token elsewhere and is refused. */
function meaningOf(status) {
    if (status >= 200 && status < 300)
        return 'sent';
    if (status === 409)
        return 'already_there';
    return status === 408 || status === TOO_MANY || status >= 500 ? 'again' : 'refused';
}
/** Milliseconds that a Retry-After asks for, in either of its forms; null where it says nothing that can be read. */
function retryAfterMs(text, nowMs) {
    const value = text?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    // Date.parse takes much that is no date of HTTP.
    if (!/^[A-Z][a-z]{2,8}, /.test(value))
        return null;
    const at = Date.parse(value);
    return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}
/** Posts one import. Never throws: what goes wrong on the way is an answer without a status. */
async function postImport(request) {
    const limit = (0,lib_clock.timeLimit)(request.timeoutMs);
    const signal = AbortSignal.any([limit, request.signal]);
    try {
        signal.throwIfAborted();
        return await exchange(request, signal);
    }
    catch {
        return { status: null, why: limit.aborted ? 'timeout' : 'network' };
    }
}
async function exchange({ endpoint, token, key, body, way }, signal) {
    const url = new URL(endpoint);
    const options = {
        method: 'POST',
        signal,
        headers: {
            authorization: `Bearer ${token.reveal()}`,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'idempotency-key': key,
            accept: 'application/json',
            'user-agent': 'codex-orchestrator',
        },
    };
    if (url.protocol === 'http:') {
        const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
        return answered(request(url, { ...options, agent: false }), body, signal);
    }
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    const trust = way.authorities === null ? {} : { ca: [...way.authorities] };
    if (way.httpsProxy === null)
        return answered(request(url, { ...options, ...trust, agent: false }), body, signal);
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    const socket = await tunnel(new URL(way.httpsProxy), url, signal);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const named = (0,external_node_net_.isIP)(host) === 0 ? { host, servername: host } : { host };
    const createConnection = () => connect({ socket: socket, ...trust, ...named });
    return answered(request(url, { ...options, createConnection }), body, signal);
}
/** A connection through a proxy to the host of `url`. */
async function tunnel(proxy, url, signal) {
    const { request } = proxy.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const path = `${url.hostname}:${url.port || 443}`;
    const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const headers = {
        host: path,
        ...(login === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }),
    };
    return new Promise((resolve, reject) => {
        const asked = request(proxy.origin, { method: 'CONNECT', path, headers, agent: false, signal });
        asked.once('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                return resolve(socket);
            socket.destroy();
            reject(new Error(`The proxy answered ${statusCode}`));
        });
        // Any other answer than a tunnel.
        const none = () => reject(new Error('The proxy opened no tunnel'));
        asked.once('response', none).once('close', none).once('error', reject);
        asked.end();
    });
}
/** Sends the body and waits for the whole answer: of one that is cut off nobody knows what it would have said. */
async function answered(sent, body, signal) {
    try {
        const response = await new Promise((resolve, reject) => {
            sent.once('response', resolve).once('error', reject);
            // Who answers that he speaks another protocol from now on gives neither.
            sent.once('close', () => reject(new Error('The connection was closed')));
            sent.end(body);
        });
        let bytes = 0;
        for await (const piece of response) {
            bytes += piece.length;
            if (bytes > MAX_ANSWER_BYTES)
                break;
        }
        // One that ends with its connection ends so too where we cut it.
        signal.throwIfAborted();
        const { statusCode = 0, headers } = response;
        return {
            status: statusCode,
            requestId: REQUEST_IDS.map((name) => headers[name]).find((id) => typeof id === 'string') ?? null,
            retryAfter: headers['retry-after'] ?? null,
        };
    }
    finally {
        sent.on('error', () => { }).destroy();
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/manifest/state.js
var state = __webpack_require__(33677);
// EXTERNAL MODULE: ./build/manifest/store.js + 1 modules
var store = __webpack_require__(27394);
;// CONCATENATED MODULE: ./build/sync/sent.js
/**
 * What is known to be at the service: a small file per run in `out/<task>/sync/`, beside the record and no part of it.
 * A finished run without one is what is still to be sent. Says so of nothing else.
 */









const MAX_BYTES = 64 * 1024;
/** The file of a run that was sent. */
const Sent = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('codex-orchestrator-sync/1'),
    task_id: schemas/* string */.YjP(),
    run_id: schemas/* string */.YjP(),
    endpoint: schemas/* string */.YjP(),
    key: schemas/* string */.YjP(),
    decision: schemas/* enum */.k5n(['sent', 'already_there']),
    http_status: schemas/* int */.Whr(),
    request_id: schemas/* string */.YjP().nullable(),
    at: iso/* datetime */.w$(),
});
/** Where the file of a run lies, in a folder that is made. Throws RunError `input_invalid` where a link is in the way. */
async function sentFile(workingDirectory, { taskId, runId }) {
    const folder = (0,external_node_path_.join)(await (0,state/* folderOf */.yS)({ workingDirectory, taskId }), 'sync');
    await (0,promises_.mkdir)(folder, { recursive: true });
    return (0,external_node_path_.join)(folder, `${runId}.json`);
}
/** True where the same content is known to be at the same place. */
async function isSent(file, { key, endpoint }) {
    const known = Sent.safeParse((0,record/* parseJson */.qF)((await (0,files/* readBounded */.CB)(file, MAX_BYTES)) ?? '')).data;
    return known?.key === key && known.endpoint === endpoint;
}
/** Writes down that a run is there. */
async function keepSent(file, sent) {
    await (0,files/* replaceFile */.fR)(file, (0,store/* toJson */.a)(sent));
}
/**
 * Removes the marks of a task whose runs are gone, so that there are never more of them than runs. One that comes back from
 * its artifact is sent again by the same key, and the service keeps one.
 */
async function pruneSent(workingDirectory, taskId) {
    const folder = (0,external_node_path_.join)(await (0,state/* folderOf */.yS)({ workingDirectory, taskId }), 'sync');
    for (const runId of await (0,files/* namesIn */.wX)(folder, '.json')) {
        const run = (0,external_node_path_.join)(workingDirectory, '.runs', taskId, 'cli', runId);
        if (await isAbsent(run))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, `${runId}.json`), { force: true });
    }
}
/** What cannot be looked at is there. */
async function isAbsent(path) {
    return (0,promises_.lstat)(path).then(() => false, (error) => (0,errors/* hasErrno */.Nm)(error, 'ENOENT'));
}
/** Does `work` unless another process is at the same run: then null. */
async function alone(file, options, work) {
    try {
        return await (0,lib_lock/* withLock */.kK)(file, { ...options, waitMs: 0 }, work);
    }
    catch (error) {
        if (error instanceof lib_lock/* LockTimeout */.FW)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/sync/worker.js
/**
 * The worker of the cloud sync: sends finished runs one after the other, each once, within a budget. Whatever happens
 * is told and logged, and changes nothing of a run or its verdict. What was not sent needs no queue: it is what has no
 * mark that it is there.
 */









/** So many runs in a row that the service did not take for now: it is down, and the next ones would only wait too. */
const DOWN_AFTER = 3;
/** What a send takes beyond its budget at most, before another process may take it for dead. */
const LEASE_MARGIN_MS = 60_000;
const MOST_LEASE_MS = 60 * 60 * 1000;
const NOT_LET_IN = [401, 403];
/** Sends what is to be sent. Throws RunError for a certificate or a folder that cannot be used. */
async function syncRuns(request, deps) {
    const { settings, budgetMs } = request;
    const { clock, signal, root, redactor } = deps;
    const deadline = clock.now() + budgetMs.all;
    const way = await wayOf(settings, root);
    const audit = auditLog({ ...deps, path: (0,external_node_path_.join)(root, 'out', 'audit.log'), limits: settings.audit });
    const known = { sent_before: 0, rehearsals: 0, unfinished: 0, unreadable: 0 };
    const runs = [];
    let stopped = null;
    let down = 0;
    let at = 0;
    for (; at < request.runs.length && stopped === null; at += 1) {
        const run = request.runs[at];
        if (run === undefined)
            break;
        const found = await readImport(run, { bucket: settings.bucket, redactor });
        if (typeof found === 'string')
            known[found] += 1;
        else if (found.manifest.evidence === 'rehearsal' && !settings.rehearsals)
            known.rehearsals += 1;
        else if (Date.parse(found.manifest.completed_at ?? '') >= request.sinceMs)
            await deal(run, found);
        stopped ??= reasonToStop();
    }
    for (const taskId of new Set(request.runs.map((run) => run.taskId)))
        await pruneSent(root, taskId);
    const notices = audit.fault === null ? [] : [`out/audit.log could not be written: ${audit.fault}`];
    return {
        endpoint: settings.endpoint,
        runs,
        known,
        not_reached: request.runs.length - at,
        stopped,
        notices,
    };
    async function deal(run, found) {
        const until = Math.min(deadline, clock.now() + budgetMs.each);
        const told = await sendOnce(run, found, { request, deps, audit, way, until });
        if (told === null) {
            known.sent_before += 1;
            return;
        }
        runs.push(told);
        down = told.decision === 'left_for_later' ? down + 1 : told.decision === 'busy' ? down : 0;
        if (NOT_LET_IN.includes(told.http_status ?? 0))
            stopped = 'the service does not let the token in';
        else if (told.why === 'no_token')
            stopped = 'there is no token';
    }
    function reasonToStop() {
        if (at + 1 >= request.runs.length)
            return null;
        if (signal.aborted)
            return 'it was cancelled';
        if (clock.now() >= deadline)
            return 'the time was up';
        return down >= DOWN_AFTER ? `the service took none of ${DOWN_AFTER} runs` : null;
    }
}
/** Sends a run unless it is there; null where it is. Of two processes only one is at a run. */
async function sendOnce(run, found, sending) {
    const { request, deps } = sending;
    const { endpoint } = request.settings;
    const { clock, random, machine: host, root } = deps;
    const place = { key: found.key, endpoint };
    const file = await sentFile(root, run);
    const isThere = async () => !request.replay && (await isSent(file, place));
    if (await isThere())
        return null;
    const leaseMs = Math.min(MOST_LEASE_MS, request.budgetMs.each + LEASE_MARGIN_MS);
    const told = await alone(file, { clock, random, host, leaseMs }, async () => {
        // Another process may have sent it since.
        if (await isThere())
            return { sent: null };
        const sent = await send(run, found, sending);
        const { decision, http_status, request_id } = sent;
        if ((decision === 'sent' || decision === 'already_there') && http_status !== null) {
            const at = (0,lib_clock.isoTime)(clock.now());
            const ids = { task_id: run.taskId, run_id: run.runId };
            const schema = 'codex-orchestrator-sync/1';
            await keepSent(file, { schema, ...ids, ...place, decision, http_status, request_id, at });
        }
        return { sent };
    });
    if (told !== null)
        return told.sent;
    const none = { attempts: 0, http_status: null, request_id: null, why: 'another process is at it' };
    return { task_id: run.taskId, run_id: run.runId, key: found.key, decision: 'busy', ...none };
}
/** Tries until it is told to stop; each try is a line of the audit log. */
async function send(run, found, sending) {
    const { request, deps, audit, until } = sending;
    const { settings } = request;
    const { clock, redactor } = deps;
    const ids = { task_id: run.taskId, run_id: run.runId, key: found.key };
    if (Buffer.byteLength(found.body) > settings.maxBytes)
        return untried('too_large', 'too_large');
    const token = await within(deps.token, until - clock.now());
    if (token === null)
        return untried('left_for_later', 'no_token');
    // Of a token from a vault nobody has heard before.
    redactor.add([token]);
    for (let attempt = 1;; attempt += 1) {
        const began = clock.now();
        const timeoutMs = Math.min(settings.timeoutMs, until - began);
        const { signal } = deps;
        const { endpoint } = settings;
        const reply = await postImport({ ...found, endpoint, token, timeoutMs, signal, way: sending.way });
        const ended = clock.now();
        const waitMs = waitAfter(reply, { attempt, sending, key: found.key, nowMs: ended });
        const meaning = reply.status === null ? 'again' : meaningOf(reply.status);
        const decision = meaning !== 'again' ? meaning : waitMs === null ? 'left_for_later' : 'retry';
        const requestId = reply.status === null ? null : reply.requestId;
        const told = {
            http_status: reply.status,
            request_id: requestId === null ? null : redactor.redact(requestId),
            why: reply.status === null ? reply.why : null,
        };
        const at = (0,lib_clock.isoTime)(began);
        const duration_ms = Math.round(ended - began);
        await audit.write({ at, ...ids, attempt, ...told, duration_ms, decision });
        if (decision !== 'retry')
            return { ...ids, decision, attempts: attempt, ...told };
        await clock.sleep(waitMs ?? 0, signal);
    }
    async function untried(decision, why) {
        const told = { http_status: null, request_id: null, why };
        const at = (0,lib_clock.isoTime)(clock.now());
        await audit.write({ at, ...ids, attempt: 0, ...told, duration_ms: 0, decision });
        return { ...ids, decision, attempts: 0, ...told };
    }
}
/** How long to wait before the next try; null where there is none, for the tries or the time are used up. */
function waitAfter(reply, { attempt, sending, key, nowMs }) {
    const { request, deps, until } = sending;
    const { retry } = request.settings;
    if (attempt >= retry.attempts || deps.signal.aborted)
        return null;
    const drawn = (0,lib_retry/* retryWaitMs */.r)(retry, { class: '', failures: attempt, seed: `${key}:${attempt}` });
    const asked = reply.status === null ? null : retryAfterMs(reply.retryAfter, nowMs);
    const waitMs = Math.max(drawn, asked ?? 0);
    return nowMs + waitMs >= until ? null : waitMs;
}
/** What a source yields in time; null where it yields nothing, fails or takes too long. */
async function within(source, ms) {
    if (ms <= 0)
        return null;
    const limit = (0,lib_clock.timeLimit)(ms);
    const late = new Promise((resolve) => {
        limit.addEventListener('abort', () => resolve(null), { once: true });
    });
    return Promise.race([source().catch(() => null), late]);
}
/** The proxy and the authorities that the Codex CLI goes by as well. */
async function wayOf({ httpsProxy, caCertificate }, root) {
    if (caCertificate === null)
        return { httpsProxy, authorities: null };
    const own = await (0,certificate.readCertificate)((0,external_node_path_.resolve)(root, caCertificate));
    return { httpsProxy, authorities: [...(0,external_node_tls_.getCACertificates)('default'), own.toString('utf8')] };
}


/***/ })

};
