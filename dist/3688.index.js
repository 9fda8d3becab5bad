export const id = 3688;
export const ids = [3688];
export const modules = {

/***/ 13688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shareBackend: () => (/* binding */ shareBackend)
/* harmony export */ });
/** Opens by the `deps` of the runs; a rehearsal has the environments of all plans. */
function shareBackend({ openBackend }, plans) {
    const environments = [...new Set(plans.flatMap(({ environment }) => environment ?? []))];
    let opened = null;
    return {
        async open(request, passEnv) {
            opened ??= openBackend({ ...request, environments }, passEnv).catch((error) => {
                opened = null;
                throw error;
            });
            const backend = await opened;
            return { ...backend, known: knownOf(request, backend), [Symbol.asyncDispose]: async () => { } };
        },
        async [Symbol.asyncDispose]() {
            const backend = await opened?.catch(() => null);
            await backend?.[Symbol.asyncDispose]();
        },
    };
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
