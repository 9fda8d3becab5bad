export const id = 3765;
export const ids = [3765];
export const modules = {

/***/ 93765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  argumentsFor: () => (/* binding */ argumentsFor),
  callChild: () => (/* binding */ callChild),
  captureChild: () => (/* binding */ captureChild),
  streamChild: () => (/* binding */ streamChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
;// CONCATENATED MODULE: ./build/lib/child-output.js
/**
 * Where the output of a child comes in: a pair of sockets with one buffer for all children, or node's own pipes where
 * there can be none. Knows nothing of why a child runs or how it ends.
 */





const BUFFER_BYTES = 64 * 1024;
/** Opens the way for one child; the bytes are good only during the call. */
async function openChannel(onOutput) {
    // Windows hands no socket to a child.
    if (process.platform === 'win32')
        return pipeChannel(onOutput);
    // Where no socket can be made, as in a folder for temporary files that is full or too deep, pipes do.
    return socketChannel(onOutput).catch(() => pipeChannel(onOutput));
}
/** A pair of sockets, of which node fills a buffer that we own; libuv gives children sockets anyway. */
async function socketChannel(onOutput) {
    const { ours, theirs } = await socketPair(onOutput);
    const closed = closeOf(ours);
    return {
        stdio: theirs,
        handOver: () => void theirs.destroy(),
        drained: (ms) => within(closed, ms, () => ours.destroy()),
    };
}
/** Node's own pipes, with a new buffer for each piece that is read. */
function pipeChannel(onOutput) {
    let streams = [];
    let closed = Promise.resolve();
    return {
        stdio: 'pipe',
        handOver(child) {
            streams = [child?.stdout, child?.stderr].filter((stream) => stream != null);
            closed = Promise.all(streams.map((stream) => closeOf(stream.on('data', onOutput))));
        },
        drained: (ms) => drained(closed, streams, ms),
    };
}
/** Node's own pipes, for a child that prints little; at the first character beyond `most` of a stream `onFull` is called. */
function textChannel(most, onFull) {
    const texts = { stdout: '', stderr: '' };
    let streams = [];
    let closed = Promise.resolve();
    const keep = (name, piece) => {
        const left = most - texts[name].length;
        texts[name] += piece.length > left ? piece.slice(0, left) : piece;
        if (piece.length > left)
            onFull();
    };
    return {
        stdio: 'pipe',
        handOver(child) {
            streams = ['stdout', 'stderr'].flatMap((name) => {
                const stream = child?.[name];
                return stream == null
                    ? []
                    : [stream.setEncoding('utf8').on('data', (piece) => keep(name, piece))];
            });
            closed = Promise.all(streams.map(closeOf));
        },
        drained: (ms) => drained(closed, streams, ms),
        texts: () => texts,
    };
}
function closeOf(stream) {
    stream.on('error', () => stream.destroy());
    return new Promise((resolve) => stream.once('close', () => resolve()));
}
function drained(closed, streams, ms) {
    return within(closed, ms, () => {
        for (const stream of streams)
            stream.destroy();
    });
}
async function within(work, ms, giveUp) {
    const done = new AbortController();
    await Promise.race([work.then(() => done.abort(clock.OF_NO_USE)), clock.systemClock.sleep(ms, done.signal)]);
    if (!done.signal.aborted)
        giveUp();
}
/** One for all children: it is filled and read within one turn. */
let buffer = null;
/**
 * Two connected sockets: ours reads into the shared buffer. Made by a listener in a folder that only we can enter and
 * that is gone before the child starts: 0.1 ms, and nothing stays that a stage could enter or remove.
 */
async function socketPair(onBytes) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'stage-'));
    const server = (0,external_node_net_.createServer)({ pauseOnConnect: true });
    try {
        const path = (0,external_node_path_.join)(folder, 'output');
        await happens(server.listen(path), 'listening');
        buffer ??= new Uint8Array(BUFFER_BYTES);
        const shared = buffer;
        const callback = (length) => {
            onBytes(shared.subarray(0, length));
            return true;
        };
        const accepted = happens(server, 'connection');
        const ours = (0,external_node_net_.connect)({ path, onread: { buffer: shared, callback } });
        // Without a file descriptor left, the other end is closed before anybody hears of it.
        const lost = closeOf(ours).then(() => Promise.reject(new Error('The socket was closed')));
        const [[theirs]] = await Promise.race([Promise.all([accepted, happens(ours, 'connect')]), lost]);
        return { ours, theirs };
    }
    finally {
        // Which also removes the socket.
        server.close();
        removeEmpty(folder);
    }
}
function removeEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        // Somebody cleared it away already; an empty folder is not worth a stage.
    }
}
function happens(what, event) {
    return new Promise((resolve, reject) => {
        what.once(event, (...values) => resolve(values));
        what.once('error', reject);
    });
}

// EXTERNAL MODULE: ./build/lib/process.js + 1 modules
var lib_process = __webpack_require__(55799);
;// CONCATENATED MODULE: ./build/lib/stream-process.js
/**
 * Starts children by node's own spawn: those whose output may be huge, which is handed on as it comes through one reusable
 * buffer that execa would not take, and those that are started again and again, for which execa works three times as long.
 */




/** A longer timer of node's fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Known without asking the environment, which is the child's and not ours to trust. */
const TASKKILL = 'C:\\Windows\\System32\\taskkill.exe';
/** It takes a moment on an idle machine; a tree that it did not get to the end of would stay. */
const TASKKILL_MS = 5000;
/** Runs a child to its end. Never rejects for what the child does; throws for a relative path, and what `onOutput` throws. */
async function streamChild(request) {
    (0,lib_process/* refuseRelative */.fd)(request.file);
    const began = clock.systemClock.now();
    let outputBytes = 0;
    const fault = new AbortController();
    const channel = await openChannel((bytes) => {
        outputBytes += bytes.length;
        if (fault.signal.aborted)
            return;
        try {
            request.onOutput(bytes);
        }
        catch (cause) {
            // Nobody would catch it here: it would end us, and leave the children.
            fault.abort(cause);
        }
    });
    const ending = await run({ ...request, enough: fault.signal }, channel);
    await channel.drained(lib_process/* DRAIN_MS */.sc);
    if (fault.signal.aborted)
        throw fault.signal.reason;
    return { ...ending, outputBytes, durationMs: clock.systemClock.now() - began };
}
/** Runs a child that prints little, and gives its standard output as text; what is beyond 1 MiB is left out. */
async function captureChild(request) {
    const pieces = [];
    let left = 1 << 20;
    const { exitCode } = await streamChild({
        ...request,
        stderr: 'ignore',
        onOutput(bytes) {
            pieces.push(Uint8Array.from(bytes.subarray(0, left)));
            left = Math.max(0, left - bytes.length);
        },
    });
    return { exitCode, text: Buffer.concat(pieces).toString('utf8') };
}
/**
 * As `spawnChild` of lib/process, for what is asked again and again: both streams as text. A group of its own, which is
 * ended with it, is all that it has of execa's.
 */
async function callChild(request) {
    (0,lib_process/* refuseRelative */.fd)(request.file);
    const began = clock.systemClock.now();
    const full = new AbortController();
    const output = textChannel(request.maxOutput ?? lib_process/* DEFAULT_MAX_OUTPUT */.L9, () => full.abort());
    const end = await run({ ...request, enough: full.signal }, output);
    await output.drained(lib_process/* DRAIN_MS */.sc);
    const ended = full.signal.aborted ? 'output_capped' : end.ended;
    const exitCode = ended === 'exited' ? end.exitCode : null;
    return { ended, exitCode, ...output.texts(), durationMs: clock.systemClock.now() - began };
}
/** From the start to the end of the child itself, and of its group; output may still be on its way. */
async function run(request, channel) {
    let child = null;
    try {
        if (request.signal?.aborted)
            return { ended: 'cancelled', exitCode: null, signal: null, error: null };
        child = start(request, channel);
        // What ends without reading it is taken for what it is.
        child.stdin?.on('error', () => { }).end(request.input);
    }
    catch (cause) {
        // Of what can go wrong node reports a part by an event, and throws the rest: a list of arguments too long, …
        return notStarted(cause);
    }
    finally {
        channel.handOver(child);
    }
    const exited = endOf(child);
    const { pid } = child;
    if (pid === undefined)
        return exited;
    request.onStart?.(pid);
    const ending = new AbortController();
    const stop = stopOn(request, child, ending);
    const hold = holdOn(request, pid, ending.signal);
    const end = await exited;
    const cause = await stop.settle();
    await hold.settle();
    (0,lib_process/* killGroup */.i0)(pid, 'SIGKILL');
    return cause === null ? end : { ...end, ended: cause, exitCode: null };
}
function start({ file, args, cwd, env, stderr, input }, { stdio }) {
    return (0,external_node_child_process_.spawn)(file, argumentsFor(file, args), {
        cwd,
        windowsVerbatimArguments: isCmd(file),
        env: { ...env },
        stdio: [input ? 'pipe' : 'ignore', stdio, stderr === 'ignore' ? 'ignore' : stdio],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
/** cmd reads its line by rules of its own: it gets it as it is, between two quotes, as npm gives it. */
function argumentsFor(file, args, platform = process.platform) {
    return isCmd(file, platform) ? [...args.slice(0, -1), `"${args.at(-1) ?? ''}"`] : [...args];
}
function isCmd(file, platform = process.platform) {
    return platform === 'win32' && /\\cmd\.exe$/i.test(file);
}
function endOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve(notStarted(error)));
        child.once('exit', (exitCode, signal) => resolve({ ended: signal === null ? 'exited' : 'signalled', exitCode, signal, error: null }));
    });
}
function notStarted(cause) {
    const error = cause instanceof Error ? cause.message : String(cause);
    return { ended: 'not_started', exitCode: null, signal: null, error };
}
/** Ends the child at its time limit or when the run is cancelled, and remembers which it was. */
function stopOn({ timeoutMs, signal, enough, pace }, child, ending) {
    let cause = null;
    let killing = null;
    const stop = (why) => {
        if (cause !== null || hasEnded(child) || child.pid === undefined)
            return;
        cause = why;
        ending.abort();
        killing = killTree(child, child.pid);
    };
    const settled = new AbortController();
    const limitMs = Math.min(timeoutMs, LONGEST_TIMER_MS);
    const limit = pace?.elapse(limitMs, settled.signal) ?? clock.systemClock.sleep(limitMs, settled.signal);
    void limit.then(() => {
        if (!settled.signal.aborted)
            stop('timed_out');
    });
    const abort = () => stop('cancelled');
    const signals = signal === undefined ? [enough] : [enough, signal];
    for (const one of signals) {
        if (one.aborted)
            abort();
        else
            one.addEventListener('abort', abort, { once: true });
    }
    return {
        async settle() {
            settled.abort(clock.OF_NO_USE);
            for (const one of signals)
                one.removeEventListener('abort', abort);
            await killing;
            return cause;
        },
    };
}
/** Holds the child, with all it has started, while the run is paused. */
function holdOn({ pace }, pid, ending) {
    const held = new Set();
    let last = Promise.resolve();
    const end = pace?.onPause((paused) => {
        last = last.then(() => (paused ? (0,lib_process/* holdTree */.mM)(pid, held, ending) : release()));
    });
    return {
        async settle() {
            end?.();
            await last;
            // What left the child's group goes its own way, and must not stand still for ever.
            release();
        },
    };
    function release() {
        (0,lib_process/* releaseTree */.mF)(held);
        held.clear();
    }
}
function hasEnded({ exitCode, signalCode }) {
    return exitCode !== null || signalCode !== null;
}
/** Asks the group to end, then ends it, with every descendant that has left it. */
async function killTree(child, pid) {
    if (process.platform === 'win32')
        return killWindowsTree(child, pid);
    // One that left the group by a session of its own leads a group, with what it starts later on.
    const known = new Set([pid, ...(await (0,lib_process/* descendantsOf */.gO)(pid))]);
    // By groups, so that nobody is asked twice: to many a program that means to stop its clearing up.
    for (const one of known)
        (0,lib_process/* killGroup */.i0)(one, 'SIGTERM');
    // One that is held by a pause hears it only when it goes on.
    (0,lib_process/* releaseTree */.mF)(known);
    const ended = new AbortController();
    child.once('exit', () => ended.abort());
    if (hasEnded(child))
        ended.abort();
    await clock.systemClock.sleep(lib_process/* KILL_GRACE_MS */.fO, ended.signal);
    // What was started meanwhile; what was seen before may have lost its parent, and so its place in the tree.
    for (const one of await (0,lib_process/* descendantsOf */.gO)(pid))
        known.add(one);
    for (const one of known) {
        (0,lib_process/* killGroup */.i0)(one, 'SIGKILL');
        if (one !== pid)
            (0,lib_process/* killProcess */.ix)(one, 'SIGKILL');
    }
}
/** Windows knows no groups; its own tool walks the tree, and where it cannot, at least the child itself ends. */
function killWindowsTree(child, pid) {
    return new Promise((resolve) => {
        const args = ['/T', '/F', '/PID', String(pid)];
        const tool = (0,external_node_child_process_.spawn)(TASKKILL, args, { stdio: 'ignore', windowsHide: true, timeout: TASKKILL_MS });
        const finish = () => {
            // By its handle: once it has ended, its pid may be somebody else's.
            child.kill('SIGKILL');
            resolve();
        };
        tool.once('exit', finish);
        tool.once('error', finish);
    });
}


/***/ })

};
