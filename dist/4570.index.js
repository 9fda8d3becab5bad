export const id = 4570;
export const ids = [4570];
export const modules = {

/***/ 94570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF_NO_USE: () => (/* binding */ OF_NO_USE),
/* harmony export */   isoTime: () => (/* binding */ isoTime),
/* harmony export */   later: () => (/* binding */ later),
/* harmony export */   repeat: () => (/* binding */ repeat),
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandom: () => (/* binding */ systemRandom),
/* harmony export */   timeLimit: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * Time as an effect. The only file that reads the clock, starts a timer or draws random bytes; everything else is
 * handed a `Clock` or a `Random`, so that tests can run hours in milliseconds and replay the same run.
 */

/** Milliseconds that only run forward. By hrtime: `performance` would load a part of node for this alone. */
const monotonic = () => Number(process.hrtime.bigint()) / 1e6;
const EPOCH_MS = Date.now() - monotonic();
/** Of a longer timer Node makes one of a millisecond. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** The machine's clock, read monotonically: a step of the wall clock moves no deadline. */
const systemClock = {
    now: () => EPOCH_MS + monotonic(),
    // Not by node's own promise: that makes an error, with all its stack, of each sleep that is cut short.
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        };
        let leftMs = Math.max(0, ms);
        let timer = setTimeout(goOn, Math.min(leftMs, LONGEST_TIMER_MS));
        signal?.addEventListener('abort', wake, { once: true });
        function goOn() {
            leftMs -= LONGEST_TIMER_MS;
            if (leftMs > 0)
                timer = setTimeout(goOn, Math.min(leftMs, LONGEST_TIMER_MS));
            else
                wake();
        }
    }),
};
/** Why a sleep is cut short that is of no use any more. Without a reason node makes an error, with all its stack, for nobody. */
const OF_NO_USE = 'of no use any more';
/** Aborts after `ms` milliseconds of the machine's clock; keeps no process alive. */
function timeLimit(ms) {
    // It takes whole ones only.
    return AbortSignal.timeout(Math.max(0, Math.ceil(ms)));
}
/** Runs `work` once after `ms` milliseconds of the machine's clock, for what is no part of the run's own time; keeps no process alive. */
function later(ms, work) {
    setTimeout(work, ms).unref();
}
/** Runs `work` every `ms` milliseconds of the machine's clock until the result is called; keeps no process alive. */
function repeat(ms, work) {
    const timer = setInterval(work, ms).unref();
    return () => clearInterval(timer);
}
const systemRandom = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex');
/** An ISO timestamp with milliseconds, the form of every timestamp on disk. */
function isoTime(epochMs) {
    return new Date(epochMs).toISOString();
}


/***/ })

};
