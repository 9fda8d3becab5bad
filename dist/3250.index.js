export const id = 3250;
export const ids = [3250,370];
export const modules = {

/***/ 73250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Together: () => (/* binding */ Together)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
/**
 * Codex Cloud for many tasks of one process: words are read from the pages of a list, twenty tasks a call, where one call
 * for each would cost more; and only so many calls are under way at once. What ends a task is never believed of a list:
 * it is read once more of that task alone. Knows nothing of runs.
 */


/** The Codex CLI takes most of a processor for a moment; more at once only wait for each other. */
const CALLS_AT_ONCE = 4;
/** So many ask for a task at once; an answer takes its time, and no submit waits behind looks. */
const SUBMITS_AT_ONCE = 4;
/** So long a look waits for others that come with it. */
const GATHER_MS = 50;
/** A page has so many tasks at the most. */
const PAGE_TASKS = 20;
/** Pages beyond those that our own tasks can fill, for what others have put between them. */
const SPARE_PAGES = 2;
/** So often in a row a task is taken for pending by the list alone: a list can lag behind for hours. */
const LISTED_IN_A_ROW = 30;
/** So many looks are made without a list after one that failed. */
const REST_LOOKS = 3;
/** Such a part of what is left may go by for a list: where it hangs, each can still be asked for by itself. */
const LIST_PART = 0.5;
/** The calls of one process. */
class Together {
    /** Ids of the tasks that an answer to a submit has named. */
    ours = new Set();
    /** Ids of the tasks that were seen in the list of an environment which was read to its end. */
    seen = new Map();
    #clock;
    #calls = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__["default"])(CALLS_AT_ONCE);
    #submits = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__["default"])(SUBMITS_AT_ONCE);
    #lists = new Map();
    /** How often in a row each task was believed to be pending by the list alone. */
    #listed = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /**
     * Starts no more calls of the service at once than the machine has use for, but what asks for a task: its turn was
     * waited for before. The time of a call begins when the call does.
     */
    spawn(real) {
        return (request) => {
            const [program, call] = request.args;
            return program === 'cloud' && call !== 'exec' ? this.#started(request, real) : real(request);
        };
    }
    /** Does the work of one submit when it is its turn; null where the signal came first. */
    turn(work, signal) {
        return inTurn(this.#submits, work, signal);
    }
    /** The client of one task among the others; `own` makes the calls, and tells its run of them. */
    client(own, environment) {
        return {
            ...own,
            submit: async (submission, limits) => {
                const answer = await own.submit(submission, limits);
                if (answer.ok)
                    this.ours.add(answer.taskId);
                return answer;
            },
            status: (taskId, limits) => this.#read(taskId, { list: this.#listOf(environment), own }, limits),
        };
    }
    async #started(request, real) {
        const { signal = NEVER, timeoutMs, leftMs = timeoutMs } = request;
        const now = since(this.#clock);
        const over = AbortSignal.any([signal, (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.timeLimit)(leftMs)]);
        const work = () => real({ ...request, timeoutMs: now({ timeoutMs, leftMs, signal }).timeoutMs });
        const result = await inTurn(this.#calls, work, over);
        const ended = signal.aborted ? 'cancelled' : 'timed_out';
        return result ?? { ended, exitCode: null, stdout: '', stderr: '', durationMs: 0 };
    }
    async #read(taskId, { list, own }, limits) {
        const now = since(this.#clock);
        const words = await this.#wordsFor(taskId, { list, own }, limits);
        const listed = words?.get(taskId);
        const times = this.#listed.get(taskId) ?? 0;
        if (listed === 'PENDING' && times < LISTED_IN_A_ROW) {
            this.#listed.set(taskId, times + 1);
            return { ok: true, word: listed, via: 'list' };
        }
        this.#listed.delete(taskId);
        const answer = await own.status(taskId, now(limits));
        return answer.ok && listed !== undefined && answer.word !== listed ? { ...answer, listed } : answer;
    }
    /** Comes to the look that is about to be made or is being made; makes one where there is none. */
    async #wordsFor(taskId, { list, own }, limits) {
        const { look } = list;
        if (look !== null) {
            look.wanted.add(taskId);
            return this.#within(limits, look.words, () => leave(look));
        }
        const wanted = new Set([taskId]);
        const words = this.#clock.sleep(GATHER_MS).then(() => this.#look({ list, own, wanted }, limits));
        const mine = { wanted, words };
        list.look = mine;
        // To its end: the calls of a look are in the record of who makes it.
        return words.finally(() => leave(mine));
        function leave(left) {
            if (list.look === left)
                list.look = null;
        }
    }
    /** Nobody waits longer for the look of another than for one of its own: that other may be paused. */
    async #within(limits, words, onLate) {
        const { signal } = limits;
        const done = new AbortController();
        const late = this.#clock.sleep(wholeMs(limits), AbortSignal.any([signal, done.signal])).then(() => {
            if (!done.signal.aborted && !signal.aborted)
                onLate();
            return null;
        });
        try {
            return await Promise.race([words, late]);
        }
        finally {
            done.abort();
        }
    }
    /** As many pages as are of use, within the time of one call for all of them. */
    async #look({ list, own, wanted }, limits) {
        list.rest = Math.max(0, list.rest - 1);
        // Where each by itself costs no more calls, each is asked for by itself.
        if (list.rest > 0 || wanted.size < 2 || wanted.size <= list.pages)
            return null;
        const { environment } = list;
        const { signal } = limits;
        const whole = wholeMs(limits);
        const now = since(this.#clock);
        const most = Math.ceil(Math.max(wanted.size, this.ours.size) / PAGE_TASKS) + SPARE_PAGES;
        const words = new Map();
        let cursor = null;
        let pages = 0;
        do {
            const request = cursor === null ? { environment } : { environment, cursor };
            const page = await own.list(request, now({ timeoutMs: whole, leftMs: whole, signal }));
            if (!page.ok) {
                // What is wrong with the list says nothing of a task: each is asked for by itself, and what that meets is its own.
                list.rest = signal.aborted ? 0 : REST_LOOKS + 1;
                return words;
            }
            pages += 1;
            for (const { id, word } of page.tasks)
                if (wanted.has(id))
                    words.set(id, word);
            cursor = page.cursor;
            // The last one is as cheap by itself.
        } while (cursor !== null && wanted.size - words.size > 1 && pages < most);
        list.pages = pages;
        return words;
    }
    #listOf(environment) {
        const known = this.#lists.get(environment);
        if (known !== undefined)
            return known;
        const list = { environment, look: null, pages: 0, rest: 0 };
        this.#lists.set(environment, list);
        return list;
    }
}
const NEVER = new AbortController().signal;
/** Does the work when there is a place; null where the signal came before. What has begun is waited for. */
function inTurn(limit, work, signal) {
    return new Promise((resolve, reject) => {
        let waiting = true;
        const leave = () => {
            if (waiting)
                resolve(null);
            waiting = false;
        };
        signal.addEventListener('abort', leave, { once: true });
        if (signal.aborted)
            leave();
        void limit(async () => {
            signal.removeEventListener('abort', leave);
            if (!waiting)
                return;
            waiting = false;
            await work().then(resolve, reject);
        });
    });
}
/** What one look may take, all of its pages together. */
function wholeMs({ timeoutMs, leftMs = timeoutMs }) {
    return Math.max(1, Math.min(timeoutMs, leftMs * LIST_PART));
}
/** From here on: what is left of limits that were told now. */
function since(clock) {
    const start = clock.now();
    return ({ timeoutMs, leftMs = timeoutMs, signal }) => {
        const left = leftMs - (clock.now() - start);
        return { signal, leftMs: left, timeoutMs: Math.max(1, Math.min(timeoutMs, left)) };
    };
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit),
  limitFunction: () => (/* binding */ limitFunction)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
