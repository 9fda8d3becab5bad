export const id = 6367;
export const ids = [6367];
export const modules = {

/***/ 26367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Patience: () => (/* binding */ Patience)
/* harmony export */ });
const CHANGES = new Set([
    ...['run:paused', 'run:resumed', 'run:cancelling', 'approval:requested', 'approval:granted'],
]);
class Patience {
    #needs;
    #clock;
    /** By place: absent until it begins, null once it has ended. */
    #under = new Map();
    #heldMs;
    #countedMs;
    /** `needs`: for each which of the others must have passed, by their places; no ring among them. */
    constructor(needs, clock) {
        this.#needs = needs;
        this.#clock = clock;
        this.#heldMs = needs.map(() => 0);
        this.#countedMs = clock.now();
    }
    /** One begins. Gives the milliseconds that are not counted of what it has waited. */
    begun(at) {
        this.#count();
        this.#under.set(at, { paused: false, asked: new Set() });
        return this.#heldMs[at] ?? 0;
    }
    /** One that has begun has ended, or one will never begin. */
    ended(at) {
        this.#count();
        this.#under.set(at, null);
    }
    /** Hears an event of one that is under way. */
    heard(at, event) {
        const standing = this.#under.get(at);
        if (standing == null || !CHANGES.has(event.event))
            return;
        this.#count();
        if (event.event === 'run:paused')
            standing.paused = true;
        if (event.event === 'run:resumed' || event.event === 'run:cancelling')
            standing.paused = false;
        if (event.event === 'approval:requested')
            standing.asked.add(event.payload.stage);
        if (event.event === 'approval:granted')
            standing.asked.delete(event.payload.stage);
    }
    /** Counts the time since the last change. */
    #count() {
        const now = this.#clock.now();
        const passed = now - this.#countedMs;
        this.#countedMs = now;
        // As nearly always.
        if (![...this.#under.values()].some(isStill))
            return;
        for (const at of this.#needs.keys())
            if (!this.#under.has(at) && this.#isHeld(at))
                this.#heldMs[at] = (this.#heldMs[at] ?? 0) + passed;
    }
    /** True where nothing that this one waits for goes on: those it needs, else those that have the places. */
    #isHeld(at) {
        const needed = (this.#needs[at] ?? []).filter((other) => this.#under.get(other) !== null);
        if (needed.length > 0)
            return needed.every((other) => this.#under.has(other) ? isStill(this.#under.get(other)) : this.#isHeld(other));
        const others = [...this.#under].filter(([, standing]) => standing !== null);
        return others.length > 0 && others.every(([, standing]) => isStill(standing));
    }
}
function isStill(standing) {
    return standing != null && (standing.paused || standing.asked.size > 0);
}


/***/ })

};
