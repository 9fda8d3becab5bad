export const id = 6228;
export const ids = [6228];
export const modules = {

/***/ 82915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ asksForActor),
/* harmony export */   KK: () => (/* binding */ mayUseCredential),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* harmony import */ var _inputs_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55963);
/**
 * May this run start, and against what? One pure function over what caused it, what was asked for and which credentials
 * there are. It comes before everything that could fail for want of a credential, so that a fork is skipped and not blamed.
 */

/** Decides whether a run starts. */
function admit(request) {
    const { standing } = request;
    // Before anything else: what such a work tree says, and whoever says it, is a stranger's.
    if (standing !== null && isTrap(standing))
        return { action: 'refuse', code: 'event_refused' };
    if (request.refusal !== null)
        return { action: 'refuse', code: request.refusal };
    if (request.rehearse && request.credentialGiven)
        return { action: 'refuse', code: 'rehearsal_with_credential' };
    // A rehearsal of commands runs the same commands, and only says that it is one.
    if (!request.needsCredential)
        return { action: 'run', backend: request.rehearse ? 'rehearsal' : 'live' };
    if (request.rehearse)
        return { action: 'run', backend: 'rehearsal' };
    if (request.credential === 'malformed')
        return { action: 'refuse', code: 'credentials_malformed' };
    if (request.credential === 'unobtainable')
        return { action: 'refuse', code: request.fault ?? 'internal_error' };
    if (request.credential === 'usable')
        return standing === null || mayUseCredential(standing)
            ? { action: 'run', backend: 'live' }
            : { action: 'skip', code: 'actor_not_admitted' };
    switch (request.onMissingCredentials) {
        case 'fail':
            return { action: 'refuse', code: 'credentials_required' };
        case 'rehearse':
            return { action: 'run', backend: 'rehearsal' };
        case 'skip':
            return {
                action: 'skip',
                code: request.credential === 'missing' ? 'credentials_missing' : 'credentials_wrong_kind',
            };
    }
}
/** A stranger's code beside secrets: an event that anyone can cause, and a work tree at a commit that is not merged. */
function isTrap({ event, strangeHead, allowed }) {
    return (0,_inputs_events_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(event).caused === 'anyone' && strangeHead && !allowed;
}
/** True where who caused the run has to be one who may write: nothing else keeps strangers from a live credential. */
function asksForActor({ event, foreign }) {
    const { caused } = (0,_inputs_events_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(event);
    return caused === 'anyone' || (caused === 'fork' && foreign);
}
/** True where a live credential may be used: one that is kept elsewhere is not even asked for where it may not. */
function mayUseCredential(standing) {
    const { actor } = standing;
    return !isTrap(standing) && (!asksForActor(standing) || actor === 'writer' || actor === 'allowed_bot');
}


/***/ }),

/***/ 70145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ localCommit),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Xb: () => (/* binding */ workTreeAt),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97606);
/**
 * Files of one commit, by its objects and never by the work tree: out of the repository of a checkout, which has the commit
 * fetched where it is shallow, or by GitHub's API. Follows no link and runs nothing that a checkout brings along.
 */


/** Where a checkout has its work tree, and which folder of it this is; null where git knows of none. */
async function workTreeAt(timeoutMs, git) {
    const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--show-toplevel', '--absolute-git-dir', 'HEAD'], timeoutMs, git);
    const [top = '', folder = '', head = ''] = result?.stdout.split('\n') ?? [];
    // What a commit brings along is no repository, though a git before 2.38 takes it for one: no path in it has this name.
    if (!folder.split(/[\\/]/).includes('.git'))
        return null;
    return result?.exitCode === 0 && /^[0-9a-f]{40}$/.test(head) ? { top, gitFolder: folder, head } : null;
}
/** A commit of the repository of the checkout; null where it is not there. */
async function localCommit(sha, timeoutMs, git) {
    const there = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['cat-file', '-e', `${sha}^{commit}`], timeoutMs, git);
    if (there?.exitCode !== 0)
        return null;
    return {
        sha,
        async entry(path) {
            const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['ls-tree', '-z', '--full-tree', sha, '--', path], timeoutMs, git);
            // A look that failed has not found that there is nothing.
            if (result?.exitCode !== 0)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e4('base_unavailable', `Git cannot look for ${path} in ${sha}`);
            const row = rowsOf(result.stdout).find((one) => one.path === path);
            return row === undefined ? { kind: 'absent' } : entryOf(row.mode, row.object);
        },
        async text(object) {
            const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['cat-file', 'blob', object], timeoutMs, git);
            return result?.exitCode === 0 ? result.stdout : null;
        },
    };
}
/** Every file of a commit; null where git does not tell. */
async function filesOf(sha, timeoutMs, git) {
    const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['ls-tree', '-r', '-z', '--full-tree', sha], timeoutMs, git);
    return result?.exitCode === 0 ? rowsOf(result.stdout) : null;
}
/** Every file that git tracks, asked at the root of the work tree; null where git does not tell. */
async function trackedFiles(timeoutMs, git) {
    const result = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['ls-files', '--stage', '-z'], timeoutMs, git);
    return result?.exitCode === 0 ? rowsOf(result.stdout) : null;
}
/** `<mode> blob <object>\t<path>`, and `<mode> <object> <stage>\t<path>`. */
function rowsOf(text) {
    return text.split('\0').flatMap((row) => {
        const match = /^(\d{6}) (?:\w+ )?([0-9a-f]{40})(?: \d)?\t([\s\S]+)$/.exec(row);
        return match === null ? [] : [{ mode: match[1] ?? '', object: match[2] ?? '', path: match[3] ?? '' }];
    });
}
/** What a mode of git says of an entry. */
function entryOf(mode, object) {
    if (mode === '100644' || mode === '100755' || mode === '100664')
        return { kind: 'file', object, mode };
    return mode === '120000' ? { kind: 'link', object } : { kind: 'other' };
}
/** Has git fetch one commit into the repository of the checkout, which keeps its refs and its depth. */
async function fetchCommit(sha, timeoutMs, git) {
    const shallow = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['rev-parse', '--is-shallow-repository'], timeoutMs, git);
    // A whole history would be cut off at a commit that is fetched by itself.
    const depth = shallow?.stdout.trim() === 'true' ? ['--depth=1'] : [];
    const quiet = [
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
    ];
    const args = [...depth, ...quiet, '--refmap=', '--upload-pack=git-upload-pack', '--', 'origin', sha];
    await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(['fetch', ...args], timeoutMs, git);
}


/***/ }),

/***/ 84433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkoutAbove),
/* harmony export */   FQ: () => (/* binding */ gitTrusting),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   xm: () => (/* binding */ gitHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97606);
/**
 * Git as a run asks it: in the working directory, with the environment of a stage, through the proxy and by the authorities
 * that the inputs name. Asks nothing itself.
 */



/** Git in the working directory. */
function gitHere({ httpsProxy }, { host, spawn, stageEnvironment, signal }) {
    const env = {
        // How a checkout on this machine signs in by ssh.
        ...stageEnvironment(['SSH_AUTH_SOCK']),
        HOME: host.home,
        ...(httpsProxy === undefined ? {} : { HTTPS_PROXY: httpsProxy }),
    };
    return { spawn, signal, cwd: host.workingDirectory, searchPath: host.searchPath, env };
}
/** The same, with the additional authorities where the address is one that has any. */
async function gitTrusting(address, git, { inputs, host, timeoutMs }) {
    if (inputs.caCertificate === undefined || !/^https:/i.test(address))
        return git;
    const certificate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workingDirectory, inputs.caCertificate);
    const trust = await (0,_github_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .trusting */ .h3)({ certificate, bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.scratch, 'git-ca.pem') }, timeoutMs, git);
    return { ...git, env: { ...git.env, ...trust } };
}
/** GitHub takes names of repositories in letters of either size. */
function sameName(one, other) {
    return one?.toLowerCase() === other?.toLowerCase();
}
/** The nearest folder above, or the folder itself, in which a `.git` stands, be it one that git does not read; null without one. */
async function checkoutAbove(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).then(() => true, () => false);
        if (found)
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return null;
    }
}


/***/ }),

/***/ 46228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTrust: () => (/* binding */ openTrust)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/admit/admission.js
var admission = __webpack_require__(82915);
// EXTERNAL MODULE: ./build/github/commit.js
var github_commit = __webpack_require__(70145);
// EXTERNAL MODULE: ./build/github/remote.js
var remote = __webpack_require__(97606);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
;// CONCATENATED MODULE: ./build/github/rest-commit.js
/**
 * The files of a commit by GitHub's REST API, for a job that has no checkout, or one without the commit: tree by tree, so
 * that a link is seen as one. Loads the client only when something is asked, and bounds the time.
 */



const TIMEOUT_MS = 10_000;
/** What GitHub says of a login's access to the repository; null where it does not say. */
async function mayWrite(login, api) {
    const client = await clientOf(api);
    try {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
            ...namesOf(api),
            username: login,
            request: limitOf(api),
        });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch {
        return null;
    }
}
/** The commit as the API knows it; null where that cannot be read, for whatever reason. */
async function remoteCommit(sha, api) {
    const client = await clientOf(api);
    const trees = new Map();
    const root = await treeOf(sha).catch(() => null);
    if (root === null)
        return null;
    return {
        sha,
        async entry(path) {
            let [tree, found] = [root, { kind: 'absent' }];
            const names = path.split('/');
            for (const [at, name] of names.entries()) {
                const row = tree.find((one) => one.path === name);
                if (row === undefined)
                    return { kind: 'absent' };
                found = (0,github_commit/* entryOf */.Ms)(row.mode, row.sha);
                if (at === names.length - 1)
                    return found;
                if (row.type !== 'tree')
                    return { kind: 'absent' };
                const below = trees.get(row.sha) ?? treeOf(row.sha);
                trees.set(row.sha, below);
                tree = await below.catch((cause) => {
                    throw new errors/* RunError */.e4('base_unavailable', `GitHub does not tell of ${path} in ${sha}`, { cause });
                });
            }
            return found;
        },
        async text(object) {
            const asked = { ...namesOf(api), file_sha: object, request: limitOf(api) };
            const blob = await client.rest.git.getBlob(asked).catch(() => null);
            return blob === null ? null : Buffer.from(blob.data.content, 'base64').toString();
        },
    };
    async function treeOf(tree_sha) {
        const { data } = await client.rest.git.getTree({ ...namesOf(api), tree_sha, request: limitOf(api) });
        return data.tree;
    }
}
async function clientOf({ token, apiUrl }) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    return getOctokit(token.reveal(), { baseUrl: apiUrl });
}
function namesOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
function limitOf({ signal }) {
    return { signal: AbortSignal.any([(0,clock.timeLimit)(TIMEOUT_MS), signal]) };
}

// EXTERNAL MODULE: ./build/inputs/context.js
var context = __webpack_require__(17851);
// EXTERNAL MODULE: ./build/inputs/events.js
var events = __webpack_require__(55963);
// EXTERNAL MODULE: ./build/run/git-here.js
var git_here = __webpack_require__(84433);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
;// CONCATENATED MODULE: ./build/run/trusted-files.js
/**
 * The files of the user as the commit has them that an event goes by, and which of them the work tree has otherwise: those
 * are told, and not obeyed. What lies outside the repository is read from the disk: no pull request can have put it there.
 */









const LOOK_MS = 20_000;
const FETCH_MS = 60_000;
const MAX_COMPARED = 4 << 20;
/** More links one after another are none that a system follows. */
const MAX_STEPS = 1000;
/** Reads files of the commit; looks for it when the first one is asked for. */
function trustedFiles(source) {
    const { root, sha } = source;
    let commit = null;
    let way = null;
    const differing = new Set();
    return {
        root,
        where: ` in ${sha?.slice(0, 12)}, the commit whose files this event goes by`,
        differing: () => [...differing].sort(),
        async read(name, asked) {
            const inside = await pathInRepository((0,external_node_path_.resolve)(root, name), source);
            if (inside === null)
                return outside(name, asked);
            const here = await (0,files/* readBounded */.CB)((0,external_node_path_.resolve)(root, name), MAX_COMPARED);
            commit ??= commitOf(source);
            if (asked.optional && here === null && !(await isReadable(commit)))
                return { fault: 'absent' };
            way ??= checkWay(await commit, source);
            await way;
            const found = await fromCommit(await commit, inside, (0,external_node_path_.resolve)(root, name));
            if (here !== ('text' in found ? found.text : null))
                differing.add(inside);
            return found;
        },
    };
    async function outside(name, asked) {
        if (asked.within !== 'anywhere')
            return { fault: 'outside' };
        const { onDisk } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48126));
        return onDisk(root).read(name, asked);
    }
}
/** False where the commit can be had nowhere. */
function isReadable(commit) {
    return commit.then(() => true, () => false);
}
/**
 * The path from the root of the repository on; null for one that leads out of it. By the folders' own names: a link in the
 * work tree leads nowhere. Without a checkout the working directory stands for the root.
 */
async function pathInRepository(path, source) {
    const top = await topOf(source);
    // The working directory is a real path; of a link from elsewhere the file that it leads to counts.
    const meant = (0,files/* isInside */.FK)(top, path) ? path : await (0,promises_.realpath)(path).catch(() => path);
    return (0,files/* isInside */.FK)(top, meant) ? (0,external_node_path_.relative)(top, meant).split(external_node_path_.sep).join('/') : null;
}
/**
 * The head of a pull request must not say which folder of the commit is gone by: by a link where the working directory was,
 * or a submodule in its place. Throws RunError `input_invalid` for what the commit has not in the same way.
 */
async function checkWay(commit, source) {
    const top = await topOf(source);
    if (await isSubmodule(top, source))
        throw elsewhere(`lies in a submodule, of which ${commit.sha} is no commit`);
    for (const { path, target } of await linksTo(source.named, top)) {
        const entry = await commit.entry(path);
        if (entry.kind !== 'link' || (await commit.text(entry.object)) !== target)
            throw elsewhere(`is reached by ${path}, a link to ${target} that ${commit.sha} has not`);
    }
}
/** Where git tells nothing, a submodule is known by its `.git`, which is a file. */
async function isSubmodule(top, { place, git }) {
    if (place === null)
        return (await (0,promises_.lstat)((0,external_node_path_.join)(top, '.git')).catch(() => null))?.isFile() === true;
    const above = await (0,remote/* askGit */.gG)(['rev-parse', '--show-superproject-working-tree'], LOOK_MS, git);
    return above?.exitCode !== 0 || above.stdout.trim() !== '';
}
/** The root of the repository: where git tells it, else where its `.git` stands. */
async function topOf({ place, root }) {
    return place === null ? ((await (0,git_here/* checkoutAbove */.C1)(root)) ?? root) : (0,promises_.realpath)(place.top);
}
function elsewhere(why) {
    return new errors/* RunError */.e4('input_invalid', `The working directory ${why}`, {
        guidance: 'Name by working-directory a folder that the base has, too',
    });
}
/** The links that the system follows from the root to a folder, those of the work tree alone, by their paths in it. */
async function linksTo(folder, top) {
    const links = [];
    const { root } = (0,external_node_path_.parse)(folder);
    const names = folder.slice(root.length).split(external_node_path_.sep);
    let at = root;
    for (let step = 0; names.length > 0 && step < MAX_STEPS; step += 1) {
        const next = (0,external_node_path_.join)(at, names.shift() ?? '');
        const target = await (0,promises_.readlink)(next).catch(() => null);
        if (target === null) {
            at = next;
            continue;
        }
        if ((0,files/* isInside */.FK)(top, at))
            links.push({ path: (0,external_node_path_.relative)(top, next).split(external_node_path_.sep).join('/'), target });
        if ((0,external_node_path_.isAbsolute)(target))
            at = root;
        names.unshift(...target.split(external_node_path_.sep));
    }
    return links;
}
async function fromCommit(commit, inside, path) {
    const entry = await commit.entry(inside);
    if (entry.kind === 'absent')
        return { fault: 'absent' };
    if (entry.kind === 'link')
        return { fault: 'link' };
    if (entry.kind === 'other')
        return { fault: 'no_file' };
    const text = await commit.text(entry.object);
    if (text !== null)
        return { text, path };
    throw new errors/* RunError */.e4('base_unavailable', `${inside} cannot be read in ${commit.sha}`);
}
/** The commit, wherever it can be had. Throws RunError `base_unavailable`; never does the work tree stand in for it. */
async function commitOf(source) {
    const { sha, git, place, api } = source;
    if (sha === null)
        throw new errors/* RunError */.e4('base_unavailable', 'The event does not tell the commit that it is based on', {
            guidance: 'Run on an event whose payload is whole',
        });
    const here = place === null ? null : ((await (0,github_commit/* localCommit */.Bo)(sha, LOOK_MS, git)) ?? (await fetched(sha, source)));
    const commit = here ?? (api === null ? null : await remoteCommit(sha, api));
    if (commit !== null)
        return commit;
    const ways = [
        place === null ? 'there is no checkout' : 'the checkout does not have it, and git cannot fetch it',
        api === null ? 'there is no github-token' : 'GitHub does not give it for github-token',
    ];
    throw new errors/* RunError */.e4('base_unavailable', `The commit ${sha} cannot be read: ${ways.join(', and ')}`);
}
/** Content goes by its name: whichever remote gives the commit, it is that very one. */
async function fetched(sha, source) {
    const { git, trusting, repository } = source;
    const origin = await (0,remote/* originOf */.yv)(LOOK_MS, git);
    if (origin === null || !(0,git_here/* sameName */.q)((0,context/* repositoryOf */._M)(origin) ?? repository, repository))
        return null;
    const trusted = await trusting(origin);
    await (0,github_commit/* fetchCommit */.iH)(sha, FETCH_MS, trusted);
    return (0,github_commit/* localCommit */.Bo)(sha, LOOK_MS, trusted);
}

;// CONCATENATED MODULE: ./build/run/trust.js
/**
 * What a run in a workflow goes by, settled before anything of the user is read: who caused it, what the work tree is at, and
 * which commit its files are read from. Decides nothing: that is for admission.
 */









const trust_LOOK_MS = 20_000;
/** Settles what the run goes by. */
async function openTrust({ inputs, context }, cause, deps) {
    const { host, signal } = deps;
    const { repository } = context;
    const git = (0,git_here/* gitHere */.xm)(inputs, deps);
    const { githubToken: token } = inputs;
    const api = token === undefined || repository === null
        ? null
        : { token, apiUrl: host.githubApiUrl, repository, signal };
    const facts = (0,events/* factsOf */.xS)(cause.event);
    const guarded = facts.caused === 'anyone' || facts.code === 'proposed';
    const place = guarded ? await (0,github_commit/* workTreeAt */.Xb)(trust_LOOK_MS, git) : null;
    const head = facts.caused === 'anyone'
        ? await headOf(cause, { repository, place, git, root: host.workingDirectory })
        : null;
    const asked = (0,admission/* asksForActor */.FT)(cause) && isCredentialGiven(inputs) && !inputs.rehearse;
    const { actor, words } = asked ? await actorOf(cause, inputs, api) : UNASKED;
    const standing = {
        event: cause.event,
        foreign: cause.foreign,
        strangeHead: head !== null,
        actor,
        allowed: inputs.allowEvents.includes(cause.event),
    };
    const told = { event_refused: head ?? '', actor_not_admitted: words };
    if (!guarded)
        return { standing, words: told, base: null };
    const sha = cause.base ?? (facts.code === 'own' ? cause.sha : null);
    const trusting = (address) => (0,git_here/* gitTrusting */.FQ)(address, git, { inputs, host, timeoutMs: trust_LOOK_MS });
    const [root, named] = [host.workingDirectory, (0,external_node_path_.resolve)(inputs.workingDirectory)];
    const files = trustedFiles({ sha, root, named, place, git, trusting, api, repository });
    return { standing, words: told, base: { sha, files, differing: files.differing, place, git } };
}
const UNASKED = { actor: 'unknown', words: '' };
/** That of Vault counts too: whether it is asked for depends on who asks. */
function isCredentialGiven(inputs) {
    const { codexAuthJson, codexAccessToken, openaiApiKey, vaultAddress } = inputs;
    return [codexAuthJson, codexAccessToken, openaiApiKey, vaultAddress].some((one) => one !== undefined);
}
/** What of the work tree gives no trust, in words; null where there is none, or it is at a commit of the repository's own. */
async function headOf(cause, { repository, place, git, root }) {
    if (place === null)
        return (await (0,git_here/* checkoutAbove */.C1)(root)) !== null ? 'a work tree of which git does not tell the commit' : null;
    const { head } = place;
    const trusted = [cause.sha, cause.base, cause.foreign ? null : cause.ranSha];
    if (trusted.includes(head))
        return null;
    // A branch of the same name may be a fork's, where the checkout is of the fork.
    const origin = await (0,remote/* originOf */.yv)(trust_LOOK_MS, git);
    const own = repository !== null && (0,git_here/* sameName */.q)((0,context/* repositoryOf */._M)(origin ?? ''), repository);
    if (own && cause.baseBranch !== null) {
        const ref = `refs/remotes/origin/${cause.baseBranch}`;
        const branch = await (0,remote/* askGit */.gG)(['rev-parse', '--verify', '--quiet', ref], trust_LOOK_MS, git);
        if (branch?.exitCode === 0 && branch.stdout.trim() === head)
            return null;
    }
    return head;
}
/** From the one who may least to the one who may most. */
const ACTORS = [
    'stranger',
    'bot',
    'unknown',
    'allowed_bot',
    'writer',
];
/** The one of those who caused the event that may least, and what is to be said of them. */
async function actorOf({ actors }, { allowBots }, api) {
    if (actors.length === 0)
        return { actor: 'unknown', words: 'the event names nobody' };
    const states = [];
    for (const login of actors)
        states.push(await stateOf(login));
    return states.sort((one, other) => ACTORS.indexOf(one.actor) - ACTORS.indexOf(other.actor))[0] ?? UNASKED;
    async function stateOf(login) {
        // By the whole name: what a name ends in, anybody can choose.
        if (allowBots.includes(login))
            return { actor: 'allowed_bot', words: '' };
        if (login.endsWith('[bot]'))
            return { actor: 'bot', words: `${login} is a bot that allow-bots does not name` };
        const writes = api === null ? null : await mayWrite(login, api);
        if (writes === null)
            return { actor: 'unknown', words: `GitHub could not be asked what ${login} may do` };
        return writes
            ? { actor: 'writer', words: '' }
            : { actor: 'stranger', words: `${login} may not write here` };
    }
}


/***/ })

};
