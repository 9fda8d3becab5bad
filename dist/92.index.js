export const id = 92;
export const ids = [92];
export const modules = {

/***/ 90092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liveStory: () => (/* binding */ liveStory)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35429);
/**
 * The story of a run on a terminal: what has ended stands as lines, and below them what goes on, each with a spinner,
 * the time since its start and its last line of output, also one that has no end yet. Writes plain ANSI and nothing else; hides no cursor and takes
 * no signal, so that a run can be cancelled at every moment.
 */


const SILENT = { line: '', open: '', read: () => '' };
const IDLE = { since: new Map(), waiting: [] };
const FRAME_MS = 100;
const BRAILLE = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const PLAIN = [...'-\\|/'];
/** Of a text that comes in pieces, the end that can hold the last line. */
const TAIL_CHARACTERS = 1000;
const CLOUD_TASK = 'cloud task';
const [CYAN, DIM, RESET] = ['\u001b[36m', '\u001b[2m', '\u001b[0m'];
/** A row that is too wide must not become two: the next frame would begin in the wrong place. */
const [WRAP_OFF, WRAP_ON, CLEAR_BELOW] = ['\u001b[?7l', '\u001b[?7h', '\u001b[J'];
/** Tells the story on a screen. */
function liveStory(screen) {
    const lineOf = (0,_console_js__WEBPACK_IMPORTED_MODULE_1__/* .storyLines */ .pI)();
    /** Of each what was heard; a stage can be heard before its start is recorded. */
    const heard = new Map();
    const of = (name) => heard.get(name) ?? SILENT;
    let going = IDLE;
    let shown = 0;
    let frame = 0;
    let end = null;
    return {
        onEvent(event, manifest) {
            const line = lineOf(event, manifest);
            // A start and a read of the state are seen in the rows.
            const inRows = event.event === 'stage:started' || (event.event === 'cloud:polled' && going.since.has(CLOUD_TASK));
            if (event.event === 'cloud:polled')
                heard.set(CLOUD_TASK, { ...SILENT, line: line?.words ?? '' });
            if (event.event === 'stage:ended')
                heard.delete(event.payload.stage);
            become(after(going, event));
            draw(line === null || inRows ? '' : `${line.text}\n`);
        },
        onOutput(stage, text) {
            heard.set(stage, { ...of(stage), ...linesOf(of(stage), text.slice(-TAIL_CHARACTERS)) });
        },
        onUnfinished(stage, read) {
            heard.set(stage, { ...of(stage), read });
        },
        stop() {
            become(IDLE);
            draw('');
        },
    };
    function become(next) {
        going = next;
        if (going.since.size > 0)
            end ??= screen.repeat(FRAME_MS, () => draw(''));
        else {
            end?.();
            end = null;
        }
    }
    /** Writes `above` where the rows were, and the rows below it. */
    function draw(above) {
        frame += 1;
        // Rows that have scrolled away cannot be drawn again.
        const rows = rowsOf(going, { heard, screen, frame }).slice(0, Math.max(1, screen.rows() - 1));
        const erase = shown > 0 ? `\r\u001b[${shown}A${CLEAR_BELOW}` : '';
        const block = rows.length > 0 ? `${WRAP_OFF}${rows.map((row) => `${row}\n`).join('')}${WRAP_ON}` : '';
        shown = rows.length;
        if (erase + above + block !== '')
            screen.write(`${erase}${above}${block}`);
    }
}
/** What goes on after an event. */
function after({ since, waiting }, event) {
    const at = Date.parse(event.timestamp);
    switch (event.event) {
        case 'run:started': {
            const stages = event.payload.mode === 'mcp' ? (event.payload.pipeline?.stages ?? []) : [];
            return { since, waiting: stages.filter(({ selected }) => selected).map(({ id }) => id) };
        }
        case 'stage:started':
        case 'stage:ended': {
            const { stage } = event.payload;
            const others = [...since].filter(([name]) => name !== stage);
            const started = event.event === 'stage:started' ? [[stage, at]] : [];
            return { since: new Map([...others, ...started]), waiting: waiting.filter((id) => id !== stage) };
        }
        case 'cloud:submitted':
            return { since: new Map([[CLOUD_TASK, at]]), waiting };
        case 'cloud:ended':
        case 'run:failed':
        case 'build:completed':
            return IDLE;
        default:
            return { since, waiting };
    }
}
function rowsOf({ since, waiting }, { heard, screen, frame }) {
    if (since.size === 0)
        return [];
    const { colour, plainSigns, columns, now } = screen;
    const width = Math.max(20, columns()) - 1;
    const names = Math.max(...[...since.keys()].map((name) => name.length));
    const signs = plainSigns ? PLAIN : BRAILLE;
    const sign = signs[frame % signs.length] ?? '';
    const dimmed = (text) => (colour && text !== '' ? `${DIM}${text}${RESET}` : text);
    const rows = [...since].map(([name, start]) => {
        const seconds = (Math.max(0, now() - start) / 1000).toFixed(1).padStart(7);
        const head = `${name.padEnd(names)}  ${seconds}s`;
        const known = heard.get(name) ?? SILENT;
        const words = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(linesOf(known, known.read()).line, Math.max(1, width - head.length - 4));
        return `${colour ? `${CYAN}${sign}${RESET}` : sign} ${head}  ${dimmed(words)}`.trimEnd();
    });
    return waiting.length === 0 ? rows : [...rows, dimmed((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`waiting: ${waiting.join(', ')}`, width))];
}
/** The lines after what comes next. */
function linesOf({ line, open }, text) {
    const lines = `${open}${text}`.slice(-TAIL_CHARACTERS).split(/[\r\n]+/);
    return { line: lines.findLast((one) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(one) !== '') ?? line, open: lines.at(-1) ?? '' };
}


/***/ })

};
