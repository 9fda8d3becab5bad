export const id = 5620;
export const ids = [5620];
export const modules = {

/***/ 75620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_LOGIN_BYTES: () => (/* binding */ MAX_LOGIN_BYTES),
/* harmony export */   execSettings: () => (/* binding */ execSettings),
/* harmony export */   makeCodexHome: () => (/* binding */ makeCodexHome),
/* harmony export */   readLogin: () => (/* binding */ readLogin),
/* harmony export */   wipe: () => (/* binding */ wipe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/**
 * A private CODEX_HOME for one run: made fresh, readable by nobody else, and removed whole. The only place where a
 * credential touches the disk. Of a CODEX_HOME of the user's own only the login is read.
 */



/** Only the file store works without a desktop session. */
const CONFIG = 'cli_auth_credentials_store = "file"\ncheck_for_update_on_startup = false\n';
/**
 * Makes `folder` the CODEX_HOME of a run and gives the environment a child needs to use it; `settings` are added to its
 * configuration. Fails where the folder exists already: somebody else's files must not become part of ours.
 */
async function makeCodexHome(folder, credential, settings = '') {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { mode: 0o700 });
    await writePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.toml'), CONFIG + settings);
    switch (credential.kind) {
        case 'access-token':
            return { CODEX_HOME: folder, CODEX_ACCESS_TOKEN: credential.token.reveal() };
        case 'api-key':
            return { CODEX_HOME: folder, CODEX_API_KEY: credential.key.reveal() };
        case 'auth-json':
            await writePrivate((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'auth.json'), credential.content.reveal());
            return { CODEX_HOME: folder };
    }
}
/**
 * Settings of `codex exec` in the CODEX_HOME `home`: nobody is asked, nothing but the model is called, and no command
 * of the model sees a credential, neither in its environment (where the CLI leaves it unless told otherwise) nor in the
 * folder, and none writes where the action has its own code. `modelUrl` is where the model is, in place of the vendor's.
 */
function execSettings({ home: folder, bundle }, modelUrl) {
    const profile = (name, base) => `[permissions.${name}]\nextends = "${base}"\n[permissions.${name}.filesystem]\n${JSON.stringify(folder)} = "none"\n`;
    // The folder of the run lies in one that all may write to, the record in the checkout, and our code may: none is an agent's.
    const writing = `":slash_tmp" = "read"
${JSON.stringify(bundle)} = "read"
[permissions.workspace-write.filesystem.":workspace_roots"]
"." = "write"
".runs" = "read"
"out" = "read"
`;
    const provider = `[model_providers.rehearsal]
name = "rehearsal"
base_url = ${JSON.stringify(modelUrl)}
wire_api = "responses"
env_key = "CODEX_API_KEY"
request_max_retries = 0
stream_max_retries = 0
`;
    return `approval_policy = "never"
${modelUrl === null ? '' : 'model = "rehearsal"\nmodel_provider = "rehearsal"\n'}[analytics]
enabled = false
[features]
plugins = false
[shell_environment_policy]
ignore_default_excludes = false
exclude = ["CODEX_API_KEY", "CODEX_ACCESS_TOKEN", "HTTPS_PROXY"]
${profile('read-only', ':read-only')}${profile('workspace-write', ':workspace')}${writing}${modelUrl === null ? '' : provider}`;
}
/** A login is a few kilobytes; what is larger is none. */
const MAX_LOGIN_BYTES = 1024 * 1024;
/**
 * The text of `auth.json` in a CODEX_HOME of the user's own, of which nothing else is looked at. `named` is what the
 * folder is named by. Throws RunError `input_invalid` where there is none.
 */
async function readLogin(folder, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'auth.json');
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > MAX_LOGIN_BYTES)
            throw new Error('it is too large for a login');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const absent = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(cause, 'ENOENT') || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(cause, 'ENOTDIR');
        const why = absent ? 'there is none' : cause instanceof Error ? cause.message : String(cause);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RunError */ .e4('input_invalid', `${named}: ${path} cannot be read: ${why}`, {
            cause,
            guidance: `Log in first: CODEX_HOME=${folder} codex login`,
        });
    }
}
/** Removes a folder of a run with everything in it; one that could never be made is no error. */
async function wipe(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error) => {
        if (!(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrno */ .Nm)(error, 'ENOTDIR'))
            throw error;
    });
}
async function writePrivate(path, content) {
    // wx is O_CREAT | O_EXCL: it neither follows a link nor takes over a file that is there.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, { flag: 'wx', mode: 0o600 });
}


/***/ })

};
