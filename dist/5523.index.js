export const id = 5523;
export const ids = [5523];
export const modules = {

/***/ 65523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSpend: () => (/* binding */ readSpend),
/* harmony export */   readTrend: () => (/* binding */ readTrend)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91578);
/**
 * Reads the records of earlier workflow runs, the newest first, and stops where an earlier reader has been: what it handed on
 * is taken over. Decides which records are believed; asks GitHub by github/history.
 */




/** Most pages of 100 workflow runs each. */
const MOST_PAGES = 3;
/** After so many runs without a record the trend takes it that there are none before them. */
const MOST_EMPTY = 50;
/** By how much the clock of a runner may differ from that of GitHub. */
const SKEW_MS = 3_600_000;
/** A look takes a request for the list, and mostly one for an artifact. */
const REQUESTS_OF_A_LOOK = 3;
/** Whether a workflow run was about a branch itself, and not about what is proposed to it. */
function isOn({ branch, event }, name) {
    return name !== null && branch === name && !/^pull_request|^merge_group$/.test(event);
}
/** Records of the default branch: what trend and graduation go by. */
async function readTrend(reading) {
    const { defaultBranch } = reading;
    if (defaultBranch === null)
        return { chain: null, whole: false, notices: ['the default branch cannot be told'] };
    const counts = (run) => isOn(run, defaultBranch);
    const over = () => false;
    return walk(reading, { chain: 'trend', filters: [{ branch: defaultBranch }], counts, over });
}
/** Records of every branch, of the last day and of one commit: what spend is counted by. */
async function readSpend(reading, { sha, sinceMs }) {
    const filters = [{}, ...(sha === null ? [] : [{ sha }])];
    const over = (run) => run.updatedMs <= sinceMs && run.sha !== sha;
    return walk(reading, { chain: 'spend', filters, counts: (run) => !over(run), over });
}
/** What is met on the way. */
class Gathered {
    records = new Map();
    seen = new Map();
    /** The earliest run that an earlier reader has been at: before it nothing is looked for. */
    floor = 0;
    /** The earliest run that any reader has been at; 0 where none tells. */
    reach = 0;
    /** Runs without a record, one after the other. */
    empty = 0;
    #dropped = 0;
    #foreign = 0;
    #lost = [];
    #chain;
    #reading;
    constructor(chain, reading) {
        this.#chain = chain;
        this.#reading = reading;
    }
    /** What a run says of itself stands above what others have handed on. */
    take(ledger, run) {
        this.#dropped += ledger.dropped;
        for (const record of ledger.own) {
            if (!isOf(record, run, this.#reading)) {
                this.#foreign += 1;
                continue;
            }
            const onDefault = record.default_branch && isOn(run, this.#reading.defaultBranch);
            this.records.set(record.run_id, { ...atTimeOf(run, record), default_branch: onDefault });
        }
        const { records, seen } = ledger[this.#chain];
        for (const record of records) {
            if (!this.records.has(record.run_id))
                this.records.set(record.run_id, record);
        }
        for (const [id, attempt] of seen)
            this.see(id, attempt);
        if (seen.size === 0)
            return;
        const earliest = Math.min(...seen.keys());
        this.reach = this.reach === 0 ? earliest : Math.min(this.reach, earliest);
        if (this.#chain === 'trend')
            this.floor = Math.max(this.floor, earliest);
    }
    /** True where so many runs had no record that there are none before them; what may have been paid for is looked for. */
    get exhausted() {
        return this.#chain === 'trend' && this.empty >= MOST_EMPTY;
    }
    see(id, attempt) {
        this.seen.set(id, Math.max(attempt, this.seen.get(id) ?? 0));
    }
    lose(...what) {
        this.#lost.push(...what);
    }
    get notices() {
        const lost = this.#lost;
        const entries = this.#dropped;
        return [
            ...(entries > 0 ? [`${entries} entries of the history are no records and were left out`] : []),
            ...(this.#foreign > 0 ? [`records that are of another run were left out: ${this.#foreign}`] : []),
            ...lost.slice(0, 3).map((one) => `an artifact with records was left out: ${one}`),
            ...(lost.length > 3 ? [`further artifacts with records were left out: ${lost.length - 3}`] : []),
        ];
    }
}
/** A run tells of itself alone. */
function isOf(record, run, { repository }) {
    return (record.workflow_run_id === String(run.id) &&
        (record.workflow_attempt ?? 1) <= run.attempt &&
        record.repository?.toLowerCase() === repository.toLowerCase());
}
/** By the clock of GitHub where that of the runner is wrong: it would count for no day, or for every one. */
function atTimeOf({ attempt, startedMs, updatedMs }, record) {
    const told = Date.parse(record.started_at);
    const early = record.workflow_attempt === attempt && told < startedMs - SKEW_MS;
    if (!early && !(told > updatedMs + SKEW_MS))
        return record;
    const started = early ? startedMs : updatedMs;
    const tookMs = Math.max(0, Date.parse(record.completed_at) - told);
    return { ...record, started_at: (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.isoTime)(started), completed_at: (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.isoTime)(started + tookMs) };
}
async function walk(reading, { chain, filters, counts, over }) {
    const gathered = new Gathered(chain, reading);
    const notices = [];
    let heard = false;
    try {
        for (const filter of filters) {
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                const runs = await reading.past.runs({ ...filter, page });
                heard = true;
                const asked = runs.filter((run) => run.own && counts(run));
                if ((await lookAt(asked, gathered, reading)) || runs.length < 100 || runs.every(over))
                    break;
                const earliest = runs.at(-1)?.id ?? 0;
                if (page === MOST_PAGES && (gathered.reach === 0 || gathered.reach >= earliest))
                    notices.push(`the history is longer than was read: of more than ${MOST_PAGES * 100} workflow runs`);
            }
        }
        if (reading.past.left < REQUESTS_OF_A_LOOK)
            notices.push('the history is longer than was read: GitHub is asked only so often');
    }
    catch (error) {
        notices.push((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`the history was not read to its end: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toRunError */ .D7)(error).message}`));
        return {
            chain: heard ? chainOf(gathered) : null,
            whole: false,
            notices: [...notices, ...gathered.notices],
        };
    }
    return { chain: chainOf(gathered), whole: true, notices: [...notices, ...gathered.notices] };
}
function chainOf({ records, seen }) {
    return { records: [...records.values()], seen };
}
/** Looks at runs, the newest first; true where nothing is left to be looked for. */
async function lookAt(runs, gathered, reading) {
    for (const run of runs) {
        if (run.id < gathered.floor || gathered.exhausted)
            return true;
        if (reading.past.left < REQUESTS_OF_A_LOOK)
            return true;
        if ((gathered.seen.get(run.id) ?? 0) < run.attempt)
            await look(run, gathered, reading);
    }
    return false;
}
async function look(run, gathered, { past, workflowRunId }) {
    const { texts, damaged, unread } = await past.ledgersOf(run, _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_FILE */ .th);
    gathered.lose(...damaged, ...unread);
    gathered.empty = texts.length === 0 ? gathered.empty + 1 : 0;
    for (const text of texts) {
        const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedger */ .SC)(text);
        if (ledger === null)
            gathered.lose(`run ${run.id}: it is no history`);
        else
            gathered.take(ledger, run);
    }
    // One that goes on may tell more, and what was not answered for may be another time.
    if (run.completed && run.id !== workflowRunId && unread.length === 0)
        gathered.see(run.id, run.attempt);
}


/***/ })

};
