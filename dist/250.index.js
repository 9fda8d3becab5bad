export const id = 250;
export const ids = [250,370];
export const modules = {

/***/ 26994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UNREADABLE_LIST),
/* harmony export */   y: () => (/* binding */ parseTaskPage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _lib_codex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46519);
/**
 * What `codex cloud list --json` prints: one page of tasks, as far as anything is made of it. Pure. Titles, summaries and
 * labels come from strangers and are left behind here.
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

/***/ 73250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Together: () => (/* binding */ Together)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70370);
/* harmony import */ var _task_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26994);
/**
 * Codex Cloud for many tasks of one process: words are read from the pages of a list, twenty tasks a call, where one call
 * for each would cost more; and only so many calls are under way at once. What ends a task is never believed of a list:
 * it is read once more of that task alone. Knows nothing of runs.
 */


/** The Codex CLI takes most of a processor for a moment; more at once only wait for each other. */
const CALLS_AT_ONCE = 4;
/** So long a look waits for others that come with it. */
const GATHER_MS = 50;
/** A page has so many tasks at the most. */
const PAGE_TASKS = 20;
/** Pages beyond those that our own tasks can fill, for what others have put between them. */
const SPARE_PAGES = 2;
/** The calls of one process. */
class Together {
    /** Ids of the tasks that an answer to a submit has named. */
    ours = new Set();
    /** Ids of the tasks that were seen in the list of an environment which was read to its end. */
    seen = new Map();
    #clock;
    #limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_1__["default"])(CALLS_AT_ONCE);
    #lists = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Starts no more children at once than the machine has use for; what one waited is taken off its time. */
    spawn(real) {
        return (request) => {
            const now = since(this.#clock);
            return this.#limit(() => real({ ...request, timeoutMs: now(request).timeoutMs }));
        };
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
            status: (taskId, limits) => this.#read({ taskId, environment }, own, limits),
        };
    }
    async #read({ taskId, environment }, client, limits) {
        const now = since(this.#clock);
        const words = await this.#within(limits, this.#join(taskId, environment, (wanted) => this.#look({ environment, wanted }, client, limits)));
        if (words !== null && 'ok' in words)
            return words;
        const listed = words?.get(taskId);
        if (listed === 'PENDING')
            return { ok: true, word: listed, via: 'list' };
        const answer = await client.status(taskId, now(limits));
        return answer.ok && listed !== undefined && answer.word !== listed ? { ...answer, listed } : answer;
    }
    /** Nobody waits longer for the look of another than for one of its own: its run may be paused. */
    async #within({ timeoutMs, signal }, words) {
        const done = new AbortController();
        const late = this.#clock.sleep(timeoutMs, AbortSignal.any([signal, done.signal])).then(() => null);
        try {
            return await Promise.race([words, late]);
        }
        finally {
            done.abort();
        }
    }
    /** Comes to the look that is about to be made or is being made; begins one where there is none. */
    #join(taskId, environment, look) {
        const list = this.#listOf(environment);
        if (list.look === null) {
            const wanted = new Set();
            const words = this.#clock
                .sleep(GATHER_MS, new AbortController().signal)
                .then(() => look(wanted))
                .finally(() => {
                list.look = null;
            });
            list.look = { wanted, words };
        }
        list.look.wanted.add(taskId);
        return list.look.words;
    }
    async #look({ environment, wanted }, client, limits) {
        const list = this.#listOf(environment);
        // Where each by itself costs no more calls, each is asked for by itself.
        if (list.unreadable || wanted.size < 2 || wanted.size <= list.pages)
            return null;
        const now = since(this.#clock);
        const most = Math.ceil(Math.max(wanted.size, this.ours.size) / PAGE_TASKS) + SPARE_PAGES;
        const words = new Map();
        let cursor = null;
        let pages = 0;
        do {
            const request = cursor === null ? { environment } : { environment, cursor };
            const page = await client.list(request, now(limits));
            if (!page.ok)
                return this.#unlisted(page, list, limits);
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
    /** A list that failed is a failed read of all who wanted it, unless the fault is of the list or of this one task's run. */
    #unlisted(failure, list, { signal }) {
        if (signal.aborted)
            return null;
        list.unreadable = _task_list_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE_LIST */ .b.has(failure.code);
        return list.unreadable ? null : failure;
    }
    #listOf(environment) {
        const known = this.#lists.get(environment);
        if (known !== undefined)
            return known;
        const list = { look: null, pages: 0, unreadable: false };
        this.#lists.set(environment, list);
        return list;
    }
}
/** From here on: what is left of the times that were told now. */
function since(clock) {
    const start = clock.now();
    return (limits) => {
        const { timeoutMs, leftMs = timeoutMs } = limits;
        const left = leftMs - (clock.now() - start);
        return { ...limits, leftMs: left, timeoutMs: Math.max(1, Math.min(timeoutMs, left)) };
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
