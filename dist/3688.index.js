export const id = 3688;
export const ids = [3688];
export const modules = {

/***/ 13688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shareBackend: () => (/* binding */ shareBackend)
/* harmony export */ });
/** Opens by the `deps` of the runs; a rehearsal has one for each script, with the environments of all plans that play it. */
function shareBackend({ openBackend }, plans) {
    const opened = new Map();
    return {
        async open(request, passEnv) {
            const key = keyOf(request);
            const alike = plans.filter(({ rehearsalScript }) => ['', rehearsalScript].includes(scriptOf(request)));
            const environments = [...new Set(alike.flatMap(({ environment }) => environment ?? []))];
            const opening = opened.get(key) ??
                openBackend({ ...request, environments }, passEnv).catch((error) => {
                    opened.delete(key);
                    throw error;
                });
            opened.set(key, opening);
            const backend = await opening;
            return { ...backend, known: knownOf(request, backend), [Symbol.asyncDispose]: async () => { } };
        },
        async [Symbol.asyncDispose]() {
            for (const opening of opened.values()) {
                const backend = await opening.catch(() => null);
                await backend?.[Symbol.asyncDispose]();
            }
        },
    };
}
/** What is played; empty where nothing is. */
function scriptOf(request) {
    return request.kind === 'rehearsal' ? request.script : '';
}
function keyOf(request) {
    return request.kind === 'live' ? '' : JSON.stringify([request.script, request.proofFile]);
}
/** Where a run goes, with what the script of a rehearsal says of it where nothing else does. */
function knownOf({ kind, known }, { known: told }) {
    return {
        ...known,
        repository: known.repository ?? told.repository,
        environment: known.environment ?? told.environment,
        branch: known.branch ?? told.branch,
        // What is played is one commit for all.
        headSha: kind === 'rehearsal' ? told.headSha : known.headSha,
    };
}


/***/ })

};
