export const id = 2240;
export const ids = [2240];
export const modules = {

/***/ 42240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifyStep: () => (/* binding */ notifyStep)
});

// EXTERNAL MODULE: ./build/credentials/scratch.js
var credentials_scratch = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/deps.js
var build_deps = __webpack_require__(10572);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/lib/clock.js
var clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(94869);
;// CONCATENATED MODULE: ./build/github/issues.js
/**
 * Issues and comments by GitHub's REST API: reads those of its own author, makes and changes them. Loads the client only
 * when something is asked; bounds time, requests and pages. What is not answered is a value. Knows no text and no marker.
 */




/** A job may ask GitHub 1,000 times an hour, together with every other job of the repository. */
const MOST_REQUESTS = 100;
const REQUEST_MS = 10_000;
const ALL_MS = 120_000;
const PER_PAGE = 100;
const MOST_PAGES = 10;
/** What answers in GitHub's place, such as the page of a proxy, must be taken for no list and for nothing that was made. */
const Listed = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() }).nullish() });
const Words = Listed.extend({
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().regex(/^https?:\/\/[^\s()<>[\]|`\\]{1,500}$/),
    closed_at: schemas/* string */.YjP().nullish(),
});
const Issue = Words.extend({ number: schemas/* int */.Whr(), pull_request: schemas/* unknown */.L5J().optional() });
const Comment = Words.extend({ id: schemas/* int */.Whr() });
/** Throws where the answer is of another shape. */
function shaped(shape, data) {
    const { data: value, success } = shape.safeParse(data);
    if (success)
        return value;
    throw new Error('the answer is none of GitHub, so whether it was done is not known');
}
/** One client and one budget of time and requests for all that a step asks. */
class Desk {
    names;
    client;
    #signal;
    #until = clock.systemClock.now() + ALL_MS;
    #left = MOST_REQUESTS;
    #author = null;
    constructor({ token, apiUrl, repository, signal }) {
        const [owner = '', repo = ''] = repository.split('/');
        this.names = { owner, repo };
        this.#signal = signal;
        this.client = Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)).then(({ getOctokit }) => getOctokit(token.reveal(), { baseUrl: apiUrl }));
        // Whoever asks first is told why it cannot be loaded.
        this.client.catch(() => { });
    }
    async ask(call) {
        const leftMs = this.#until - clock.systemClock.now();
        if (this.#signal.aborted)
            return { ok: false, why: 'refused', message: 'the job was cancelled' };
        if (this.#left <= 0 || leftMs <= 0)
            return { ok: false, why: 'refused', message: 'GitHub was asked as often and as long as it may be' };
        this.#left -= 1;
        try {
            const limit = (0,clock.timeLimit)(Math.min(REQUEST_MS, leftMs));
            return { ok: true, value: await call({ signal: AbortSignal.any([limit, this.#signal]) }) };
        }
        catch (error) {
            return { ok: false, ...refusalOf(error) };
        }
    }
    /** All pages of a list, but for what others have written. */
    async own(page, post) {
        this.#author ??= this.#me();
        const author = await this.#author;
        if (!author.ok)
            return author;
        const posts = [];
        for (let number = 1; number <= MOST_PAGES; number += 1) {
            const asked = { page: number, per_page: PER_PAGE };
            const listed = await this.ask((request) => page({ ...asked, request }, author.value));
            if (!listed.ok)
                return listed;
            posts.push(...listed.value.flatMap((one) => (isBy(one, author.value) ? (post(one) ?? []) : [])));
            if (listed.value.length < PER_PAGE)
                return { ok: true, value: { posts: inOrder(posts), whole: true } };
        }
        return { ok: true, value: { posts: inOrder(posts), whole: false } };
    }
    /** As whom the token writes: the only way to ask that a token of a job has. */
    #me() {
        return this.ask(async (request) => {
            const { graphql } = await this.client;
            const asked = graphql('query { viewer { login } }', { request });
            return shaped(schemas/* string */.YjP(), (await asked).viewer.login);
        });
    }
}
/** Everything is asked within one budget of time and requests. Asks nothing yet. */
function openPosts(asking) {
    const desk = new Desk(asking);
    const { names } = desk;
    const issues = async () => (await desk.client).rest.issues;
    return {
        ownIssues: ({ state, since }) => desk.own(async (asked, creator) => {
            const filter = { ...names, ...asked, state, creator, ...(since ? { since } : {}) };
            return shaped(schemas/* array */.YOg(Issue), (await (await issues()).listForRepo(filter)).data);
        }, (one) => (one.pull_request === undefined ? postOf(one.number, one) : null)),
        openIssue: (issue) => desk.ask(async (request) => {
            const { data } = await (await issues()).create({ ...names, ...issue, request });
            return issueOf(data);
        }),
        changeIssue: (number, { body, close }) => desk.ask(async (request) => {
            const state = close === undefined ? {} : { state: 'closed', state_reason: close };
            const change = { ...names, issue_number: number, body, ...state, request };
            return issueOf((await (await issues()).update(change)).data);
        }),
        ownComments: (number) => desk.own(async (asked) => {
            const listed = await (await issues()).listComments({ ...names, ...asked, issue_number: number });
            return shaped(schemas/* array */.YOg(Comment), listed.data);
        }, (one) => postOf(one.id, one)),
        comment: (number, body) => desk.ask(async (request) => {
            const comment = { ...names, issue_number: number, body, request };
            return commentOf((await (await issues()).createComment(comment)).data);
        }),
        changeComment: (id, body) => desk.ask(async (request) => {
            const change = { ...names, comment_id: id, body, request };
            return commentOf((await (await issues()).updateComment(change)).data);
        }),
        removeComment: (id) => desk.ask(async (request) => (await issues()).deleteComment({ ...names, comment_id: id, request })),
    };
}
/** A program is named with `[bot]` behind its name here, and elsewhere not. */
function isBy({ user }, author) {
    return user?.login === author || (user?.type === 'Bot' && user.login === `${author}[bot]`);
}
function issueOf(data) {
    const issue = shaped(Issue, data);
    return postOf(issue.number, issue);
}
function commentOf(data) {
    const comment = shaped(Comment, data);
    return postOf(comment.id, comment);
}
function postOf(id, { body, html_url: url, closed_at: closedAt }) {
    return { id, body: body ?? '', url, closedAt: closedAt ?? null };
}
function inOrder(posts) {
    return posts.toSorted((one, other) => one.id - other.id);
}
function refusalOf(error) {
    const message = (0,lib_text/* oneLine */.TN)((0,errors/* toRunError */.D7)(error).message);
    const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : null;
    if (typeof status !== 'number' || status >= 500)
        return { why: 'lost', message };
    // GitHub says by the same status that it was asked too often.
    const denied = [401, 403, 404].includes(status) && !/rate limit/i.test(message);
    return { why: denied ? 'denied' : 'refused', message };
}

// EXTERNAL MODULE: ./build/publish/outputs.js
var outputs = __webpack_require__(14814);
;// CONCATENATED MODULE: ./build/publish/notified.js
/**
 * What a step that tells people has done, for a job log, a step summary, annotations and outputs. Pure; what is missing is said
 * with the permission that it takes, and fails nothing.
 */


/** How many annotations of a kind the runner keeps of a step. */
const MOST_ANNOTATIONS = 10;
/** For the job log. */
function notifiedText(notified) {
    return `${linesOf(notified)
        .map((words) => (0,lib_text/* oneLine */.TN)(words, 1000))
        .join('\n')}\n`;
}
/** As the step summary. */
function notifiedMarkdown(notified) {
    const links = notified.issues.flatMap(({ scenario, number, url }) => url === null ? [] : [`[${(0,lib_text/* markdown */.wD)(`#${number}`)}](${url}) of ${(0,lib_text/* markdown */.wD)(scenario, 100)}`]);
    const comment = notified.commentUrl === null ? [] : [`[the comment](${notified.commentUrl})`];
    const pages = [...links, ...comment];
    return `${[
        ...linesOf(notified).map((words) => `- ${(0,lib_text/* markdown */.wD)(words, 1000)}`),
        ...(pages.length > 0 ? [`- ${pages.join(', ')}`] : []),
    ].join('\n')}\n`;
}
/** What was not done, since whoever waits to be told hears nothing. */
function annotationsOfNotified({ issues, hindered }) {
    const unsaid = issues.filter(({ why, did }) => why !== null && did !== 'left').map(hindranceOf);
    return [...hindered, ...unsaid].slice(0, MOST_ANNOTATIONS).map(({ loud, words }) => ({
        level: loud ? 'warning' : 'notice',
        title: 'Codex canary notify',
        message: (0,lib_text/* oneLine */.TN)(words, 2000),
    }));
}
/** What a job behind it reads. */
function outputsOfNotified({ issues, commentUrl }) {
    const told = issues.map(({ scenario, did, number, url }) => ({ scenario, did, number, url }));
    return (0,outputs/* singleLines */.YT)({ issues: JSON.stringify(told), 'comment-url': commentUrl });
}
function linesOf({ issues, commentUrl, hindered, remarks }) {
    const lines = [
        ...issues.map(sentenceOf),
        ...(commentUrl === null ? [] : ['The comment on the pull request is up to date']),
        ...remarks,
        ...hindered.map(({ words }) => words),
    ];
    return lines.length > 0 ? lines : ['There is nothing to tell: no scheduled failure persists'];
}
function hindranceOf(did) {
    return { loud: !did.denied, words: sentenceOf(did) };
}
function sentenceOf({ scenario, did, number, why, denied }) {
    const issue = number === null ? 'its tracking issue' : `issue #${number}`;
    const what = { left: 'left as it is', failed: 'not brought up to date' }[did] ?? did;
    const right = denied ? `the token of the job may not: give it ${ISSUES} (${why ?? ''})` : why;
    return `${scenario}: ${issue} was ${what}${right === null ? '' : `, since ${right}`}`;
}
const ISSUES = 'issues: write';

// EXTERNAL MODULE: ./build/run/earlier.js
var earlier = __webpack_require__(62634);
// EXTERNAL MODULE: ./build/run/gate-together.js + 2 modules
var gate_together = __webpack_require__(61482);
// EXTERNAL MODULE: ./build/run/report.js + 8 modules
var report = __webpack_require__(67771);
// EXTERNAL MODULE: ./build/lib/explanations.js
var explanations = __webpack_require__(10814);
// EXTERNAL MODULE: ./build/lib/files.js
var files = __webpack_require__(13963);
// EXTERNAL MODULE: ./build/publish/page-markup.js
var page_markup = __webpack_require__(66506);
// EXTERNAL MODULE: ./build/publish/result.js
var result = __webpack_require__(73683);
// EXTERNAL MODULE: ./build/publish/summary.js
var summary = __webpack_require__(23552);
;// CONCATENATED MODULE: ./build/publish/comment.js
/**
 * The comment on a pull request that is made once and then brought up to date: how it is found again, and what it says. Pure;
 * escaped, and far below GitHub's limit of 65,536 characters. Somebody else asks GitHub for it.
 */






const MAX_ROWS = 50;
const RUN_PAGE = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2,3}\/actions\/runs\/\d+$/;
/** How a comment of ours is found again; no text of a stranger stands in it. */
function markerOf(key) {
    return `<!-- codex-canary:${(0,files/* sha256 */.sc)(key).slice(0, 16)} -->`;
}
/** The whole comment; its first line is the marker. */
function comment_commentOf({ key, verdict, told, sha, runUrl }) {
    const passed = told.filter(({ outcome, verdict: own }) => outcome === 'pass' && own === 'allow').length;
    const words = { allow: '✅ may be merged', warn: '⚠️ warns', block: '⛔ blocks', ignore: '➖ has no say' }[verdict];
    const rows = told.slice(0, MAX_ROWS).map(rowOf);
    const more = told.length - MAX_ROWS;
    // The runner tells it, of whichever server of GitHub it is.
    const page = runUrl !== null && RUN_PAGE.test(runUrl) ? runUrl : null;
    const at = sha !== null && /^[0-9a-f]{7,64}$/.test(sha) ? ` of commit ${sha.slice(0, 10)}` : '';
    return `${[
        markerOf(key),
        `**Codex canary ${words}**: ${told.length === 0 ? 'of its runs nothing can be told' : `${passed} of ${(0,lib_text/* counted */.hS)(told.length, 'run')} passed`}`,
        ...(told.length === 0
            ? []
            : [['| | what | outcome | verdict | |', '|---|---|---|---|---|', ...rows].join('\n')]),
        ...(more > 0 ? [`and ${more} more`] : []),
        page === null ? `The result${at}.` : `The result${at}: [workflow run](${page})`,
    ].join('\n\n')}\n`;
}
function rowOf({ name, outcome, reason, evidence, verdict, url }) {
    const sign = outcome === 'pass' && evidence === 'rehearsal' ? '🎭' : summary/* SIGNS */.B2[outcome];
    const why = reason === null ? '' : ` [\`${reason}\`](${(0,explanations/* explanationOf */.p)(reason)})`;
    const page = evidence === 'live' ? (0,page_markup/* safeAddress */.Md)(url) : null;
    const task = page === null ? '' : `[cloud task](${page})`;
    return `| ${sign} | ${(0,lib_text/* markdown */.wD)(name, 100)} | ${(0,result/* outcomeInWords */.Lz)(outcome, evidence)}${why} | ${verdict} | ${task} |`;
}

;// CONCATENATED MODULE: ./build/run/once.js
/** A list can be behind what was made a moment ago. */
const UNTIL_LISTED_MS = [0, 1000, 3000];
/** What was not answered may still be under way. */
const UNTIL_DONE_MS = [2000, 5000, 10_000];
/** Makes it, unless it turns out to be there. */
async function makeOnce(making) {
    const first = await making.make();
    if (first.ok)
        return settled(first.value, making);
    if (first.why !== 'lost')
        return first;
    const there = await look(making, UNTIL_DONE_MS, ({ posts }) => posts.length > 0);
    // Whoever cannot see must not make another one.
    if (!there.ok)
        return first;
    const [oldest] = there.value.posts;
    if (oldest !== undefined)
        return { ok: true, value: { post: oldest, made: true } };
    if (!there.value.whole)
        return first;
    const second = await making.make();
    return second.ok ? settled(second.value, making) : second;
}
async function settled(made, making) {
    const there = await look(making, UNTIL_LISTED_MS, ({ posts }) => posts.some(({ id }) => id === made.id));
    const oldest = there.ok ? there.value.posts[0] : undefined;
    if (oldest === undefined || oldest.id >= made.id)
        return { ok: true, value: { post: made, made: true } };
    await making.giveWay(made, oldest);
    return { ok: true, value: { post: oldest, made: false } };
}
async function look({ find, clock, signal }, gapsMs, enough) {
    let last = { ok: false, why: 'refused', message: 'nothing was asked' };
    for (const gapMs of gapsMs) {
        await clock.sleep(gapMs, signal);
        last = await find();
        if (last.ok && enough(last.value))
            return last;
    }
    return last;
}

;// CONCATENATED MODULE: ./build/run/sticky.js


/** Writes the comment; its page. */
async function keepComment(pullRequest, request, { posts, clock, redactor, signal }) {
    const marker = markerOf(request.key);
    const body = redactor.redact(comment_commentOf(request));
    const find = async () => {
        const own = await posts.ownComments(pullRequest);
        if (!own.ok)
            return own;
        const ours = own.value.posts.filter((post) => post.body.startsWith(marker));
        return { ok: true, value: { ...own.value, posts: ours } };
    };
    const there = await find();
    if (!there.ok)
        return there;
    const [oldest, ...younger] = there.value.posts;
    if (oldest === undefined && !there.value.whole)
        return { ok: false, why: 'refused', message: 'the pull request has more comments than are read' };
    for (const { id } of younger)
        await posts.removeComment(id);
    let kept = oldest;
    if (kept === undefined) {
        const made = await makeOnce({
            ...{ find, clock, signal },
            make: () => posts.comment(pullRequest, body),
            giveWay: ({ id }) => posts.removeComment(id),
        });
        if (!made.ok)
            return made;
        if (made.value.made)
            return { ok: true, value: made.value.post.url };
        kept = made.value.post;
    }
    if (kept.body.trim() === body.trim())
        return { ok: true, value: kept.url };
    const changed = await posts.changeComment(kept.id, body);
    return changed.ok ? { ok: true, value: changed.value.url } : changed;
}

// EXTERNAL MODULE: ./build/history/questions.js
var questions = __webpack_require__(7734);
// EXTERNAL MODULE: ./build/history/series.js
var series = __webpack_require__(89702);
// EXTERNAL MODULE: ./build/history/fingerprint.js
var history_fingerprint = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/lib/reasons.js + 1 modules
var reasons = __webpack_require__(94295);
;// CONCATENATED MODULE: ./build/publish/tracking-issue.js
/**
 * The issue that tells of a scheduled failure as long as it persists: how it is found again, and what it and its comments
 * say. Pure; every text of a stranger is escaped, and it stays far below GitHub's limit of 65,536 characters.
 */






const END = '<!-- /codex-canary -->';
const STATE = /<!-- codex-canary-state: (failing|passed|duplicate) fingerprint=([0-9a-f]{12}|none) row=(\d{1,6}) -->/;
/** How the issue is found again; no text of a stranger stands in it. */
function issueMarker({ workflow, scenario }) {
    return markerOf(JSON.stringify(['issue', workflow, scenario]));
}
/** A title is no Markdown: it is one line in which nobody is called. */
function issueTitle({ scenario }) {
    return `Codex canary: ${(0,lib_text/* oneLine */.TN)(scenario, 80).replaceAll('@', '@\u200b')} keeps failing`;
}
/** What an issue was written to say; null where somebody has taken that out of it. */
function writtenIn(body) {
    const [, state, fingerprint = 'none', row] = STATE.exec(body) ?? [];
    if (state === undefined)
        return null;
    return {
        state: state,
        fingerprint: fingerprint === 'none' ? null : fingerprint,
        inARow: Number(row),
    };
}
/** The body with our part of it brought up to date; what people have written around it stays. */
function bodyWith(block, before) {
    const [from, to] = [before.indexOf('<!-- codex-canary:'), before.indexOf(END)];
    if (from === -1 || to < from)
        return `${block}\n`;
    return `${before.slice(0, from)}${block}${before.slice(to + END.length)}`;
}
/** Our part of the body while it fails. */
function failingBlock(tracked, persisting) {
    const { inARow, failure, firstBad, lastGood, alike } = persisting;
    const sign = failure === null ? summary/* SIGNS */.B2.fail : summary/* SIGNS */.B2[failure.outcome];
    const rows = [
        ['Failure', failure === null ? 'unknown' : failureOf(failure)],
        ...(failure?.error_line ? [['What it said', (0,lib_text/* markdown */.wD)(failure.error_line, 300)]] : []),
        ['First bad run', runOf(firstBad, tracked)],
        ['Last good run', lastGood === null ? 'none is known' : runOf(lastGood, tracked)],
        ['It came in with', rangeOf(persisting, tracked)],
        ['Last bad run', `${runOf(persisting.lastBad, tracked)}${taskOf(failure)}`],
        ...(failure?.reason ? [['What to do', (0,lib_text/* markdown */.wD)(reasons/* REASONS */.ez[failure.reason].cure, 600)]] : []),
        ...(failure === null ? [] : [['Next', `\`${nextFor(failure, tracked)}\``]]),
    ];
    return blockOf(tracked, stateOf(persisting), [
        `**${sign} ${tracking_issue_name(tracked)} has failed in ${(0,lib_text/* counted */.hS)(inARow, 'scheduled workflow run')} in a row**${alike ? ', always alike' : ''}`,
        ['| | |', '|---|---|', ...rows.map(([what, words]) => `| ${what} | ${words} |`)].join('\n'),
        `Kept up to date by \`operation: notify\` of ${(0,lib_text/* markdown */.wD)(tracked.workflow, 200)}, without a comment for each run. It is closed once a run of the default branch passes. Whoever closes it before hears nothing more of this failure.`,
    ]);
}
/** Our part of the body once it has passed again. */
function passedBlock(tracked, persisting, before) {
    const failed = (0,lib_text/* counted */.hS)(before?.inARow ?? 0, 'scheduled workflow run');
    const written = { fingerprint: before?.fingerprint ?? null, inARow: before?.inARow ?? 0 };
    return blockOf(tracked, { state: 'passed', ...written }, [
        `**${summary/* SIGNS */.B2.pass} ${tracking_issue_name(tracked)} has passed again**, after ${failed} that failed`,
        `It passed in ${runOf(persisting.lastGood, tracked)}.`,
    ]);
}
/** Our part of the body of one that was made beside an older one. */
function duplicateBlock(tracked, older) {
    const words = `Made at the same time as #${older}, which tells of it.`;
    // Without its marker, so that nobody takes it for the one that tells.
    return `${stateLine({ state: 'duplicate', fingerprint: null, inARow: 0 })}\n\n${tracking_issue_name(tracked)}: ${words}\n\n${END}`;
}
/** The comment by which people hear that it passed again. */
function recoveryComment(tracked, { lastGood }) {
    return `${summary/* SIGNS */.B2.pass} ${tracking_issue_name(tracked)} passed again in ${runOf(lastGood, tracked)}. A failure that persists after it opens an issue of its own.\n`;
}
/** The comment by which people hear that it fails in another way. */
function changeComment(tracked, { failure, lastBad }, before) {
    const now = failure === null ? 'unknown' : failureOf(failure);
    const said = failure?.error_line ? `\n\nIt said: ${(0,lib_text/* markdown */.wD)(failure.error_line, 300)}` : '';
    return `It fails in another way since ${runOf(lastBad, tracked)}: ${now}; until then ${fingerprintText(before.fingerprint)}.${said}\n`;
}
/** What is written of a failure that persists. */
function stateOf({ failure, inARow }) {
    return { state: 'failing', fingerprint: failure?.fingerprint ?? null, inARow };
}
function blockOf(tracked, written, parts) {
    return [`${issueMarker(tracked)}\n${stateLine(written)}`, ...parts, END].join('\n\n');
}
function stateLine({ state, fingerprint, inARow }) {
    const safe = fingerprint !== null && history_fingerprint/* FINGERPRINT */.lj.test(fingerprint) ? fingerprint : 'none';
    return `<!-- codex-canary-state: ${state} fingerprint=${safe} row=${Math.min(inARow, 999_999)} -->`;
}
function tracking_issue_name({ scenario }) {
    return (0,lib_text/* markdown */.wD)(scenario, 100);
}
function failureOf({ outcome, reason, phase, class: kind, fingerprint }) {
    const code = reason === null ? '' : ` [\`${reason}\`](${(0,explanations/* explanationOf */.p)(reason)})`;
    const where = phase === null ? '' : `, in ${phase}`;
    return `${outcome}${code}${where}, class ${(0,lib_text/* markdown */.wD)(kind ?? 'unknown', 60)}, ${fingerprintText(fingerprint)}`;
}
function fingerprintText(fingerprint) {
    return fingerprint === null ? 'without a fingerprint' : `fingerprint \`${fingerprint}\``;
}
function runOf(run, { repositoryUrl }) {
    if (run === null)
        return 'unknown';
    const day = `${run.at.slice(0, 16).replace('T', ' ')} UTC`;
    const commit = run.sha === null ? '' : `, commit [\`${run.sha.slice(0, 10)}\`](${repositoryUrl}/commit/${run.sha})`;
    if (run.workflow_run_id === null)
        return `${day}${commit}`;
    return `[${day}](${repositoryUrl}/actions/runs/${run.workflow_run_id})${commit}`;
}
function rangeOf({ commits }, { repositoryUrl }) {
    if (commits === null)
        return 'unknown';
    const { from, to } = commits;
    if (from === null)
        return `\`${to.slice(0, 10)}\` or before it`;
    // Nothing was changed here, so it is the service, the environment or chance.
    if (from === to)
        return `no commit: both runs are of \`${to.slice(0, 10)}\``;
    const short = `${from.slice(0, 10)}...${to.slice(0, 10)}`;
    return `[\`${short}\`](${repositoryUrl}/compare/${from}...${to})`;
}
function taskOf(failure) {
    return failure?.cloud_task_url ? `, [cloud task](${failure.cloud_task_url})` : '';
}
/** The command to type where no record lies; what the failure table says where that needs none. */
function nextFor({ reason, cloud_task_url, workflow_run_id: id, branch }, tracked) {
    const known = {
        '<task>': cloud_task_url?.split('/').at(-1),
        '<branch>': branch,
    };
    let complete = reason !== null;
    const command = (reason === null ? '' : explanations/* EXPLANATIONS */.n[reason].next).replaceAll(/<\w+>/g, (word) => {
        const value = (0,lib_text/* shellWord */.r7)(known[word] ?? '');
        complete &&= value !== null;
        return value ?? word;
    });
    if (complete)
        return (0,lib_text/* oneLine */.TN)(command, 500).replaceAll('`', '');
    const repository = URL.parse(tracked.repositoryUrl)?.pathname.slice(1) ?? '';
    const fetched = `gh run download ${id ?? '<workflow run>'} --repo ${(0,lib_text/* oneLine */.TN)(repository, 200)} --dir canary`;
    return `${fetched} && codex-orchestrator report --history-folder canary`.replaceAll('`', '');
}

;// CONCATENATED MODULE: ./build/run/track.js




/** So many stand open for one workflow: whoever has more has one cause, and reads one of them. */
const MOST_OPEN = 10;
/** Brings the issues of all scenarios up to date; what is as it should be is not told of. */
async function trackFailures(tracking, deps) {
    const scenarios = (0,series/* grouped */.zD)(tracking.records.filter((record) => record.default_branch), (record) => record.scenario ?? record.task_id);
    if (scenarios.size === 0)
        return [];
    const open = await deps.posts.ownIssues({ state: 'open' });
    if (!open.ok || !open.value.whole)
        return [failed(open.ok ? TOO_MANY : open)([...scenarios.keys()].sort().join(', '))];
    const told = [];
    let standing = [...scenarios.keys()].filter((scenario) => ownOf({ ...tracking, scenario }, open.value).length > 0).length;
    for (const [scenario, records] of [...scenarios].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const tracked = { ...tracking, scenario };
        const own = ownOf(tracked, open.value);
        const did = await trackOne(tracked, { records, own, standing, after: tracking.after }, deps);
        if (did?.did === 'opened')
            standing += 1;
        if (did !== null)
            told.push(did);
    }
    return told;
}
const TOO_MANY = {
    ok: false,
    why: 'refused',
    message: 'this account has more open issues here than are read, so none can be told to be missing',
};
function ownOf(tracked, { posts }) {
    const marker = issueMarker(tracked);
    return posts.filter(({ body }) => body.includes(marker));
}
async function trackOne(tracked, { records, own, standing, after }, deps) {
    const [issue, ...younger] = own;
    const before = issue === undefined ? null : writtenIn(issue.body);
    const persisting = (0,questions/* persistingOf */.A9)(records, { known: before?.fingerprint ?? null });
    for (const one of younger)
        if (issue !== undefined)
            await giveWay(tracked, [one, issue], deps);
    if (issue !== undefined) {
        if (persisting.inARow > 0)
            return update(tracked, { issue, before, persisting }, deps);
        return persisting.lastGood === null ? null : track_close(tracked, { issue, before, persisting }, deps);
    }
    if (persisting.inARow < after)
        return null;
    if (standing >= MOST_OPEN)
        return {
            ...{ scenario: tracked.scenario, did: 'not opened', number: null, url: null, denied: false },
            why: `${MOST_OPEN} issues of this workflow are open already`,
        };
    return track_open(tracked, persisting, deps);
}
async function update(tracked, { issue, before, persisting }, deps) {
    const { scenario } = tracked;
    const body = deps.redactor.redact(bodyWith(failingBlock(tracked, persisting), issue.body));
    if (body.trim() === issue.body.trim())
        return done(scenario, 'left', issue);
    const changed = await deps.posts.changeIssue(issue.id, { body });
    if (!changed.ok)
        return failed(changed)(scenario);
    const fingerprint = persisting.failure?.fingerprint ?? null;
    if (before === null || before.fingerprint === fingerprint)
        return done(scenario, 'updated', issue);
    const text = changeComment(tracked, persisting, before);
    return said(done(scenario, 'updated', issue), { issue, text }, deps);
}
async function track_close(tracked, { issue, before, persisting }, deps) {
    const body = deps.redactor.redact(bodyWith(passedBlock(tracked, persisting, before), issue.body));
    const changed = await deps.posts.changeIssue(issue.id, { body, close: 'completed' });
    if (!changed.ok)
        return failed(changed)(tracked.scenario);
    const text = recoveryComment(tracked, persisting);
    return said(done(tracked.scenario, 'closed', issue), { issue, text }, deps);
}
async function track_open(tracked, persisting, deps) {
    const { posts, redactor, clock, signal } = deps;
    const { scenario } = tracked;
    const byHand = await closedByHand(tracked, persisting, deps);
    if (!byHand.ok)
        return failed(byHand)(scenario);
    if (byHand.value !== null)
        return {
            ...done(scenario, 'left', byHand.value),
            why: 'somebody has closed it, and it has not passed since',
        };
    const made = await makeOnce({
        async find() {
            const own = await posts.ownIssues({ state: 'open' });
            return own.ok ? { ok: true, value: { ...own.value, posts: ownOf(tracked, own.value) } } : own;
        },
        make: () => posts.openIssue({
            title: redactor.redact(issueTitle(tracked)),
            body: redactor.redact(bodyWith(failingBlock(tracked, persisting), '')),
        }),
        giveWay: (...both) => giveWay(tracked, both, deps),
        ...{ clock, signal },
    });
    if (!made.ok)
        return failed(made)(scenario);
    return done(scenario, made.value.made ? 'opened' : 'left', made.value.post);
}
/** The issue of this very failure that a person has closed: we close none before it has passed. */
async function closedByHand(tracked, { lastGood, firstBad }, { posts }) {
    const since = (lastGood ?? firstBad)?.at;
    const closed = await posts.ownIssues({ state: 'closed', ...(since === undefined ? {} : { since }) });
    if (!closed.ok)
        return closed;
    const found = ownOf(tracked, closed.value).findLast(({ body, closedAt }) => writtenIn(body)?.state !== 'passed' && Date.parse(closedAt ?? '') >= Date.parse(since ?? ''));
    return { ok: true, value: found ?? null };
}
function giveWay(tracked, [younger, older], { posts, redactor }) {
    const body = redactor.redact(bodyWith(duplicateBlock(tracked, older.id), younger.body));
    return posts.changeIssue(younger.id, { body, close: 'not_planned' });
}
/** Says something below it; the issue itself tells the same, so a comment that is lost is not written twice. */
async function said(did, { issue, text }, { posts, redactor }) {
    const comment = await posts.comment(issue.id, redactor.redact(text));
    return comment.ok ? did : { ...did, why: `the comment on it was not written: ${comment.message}` };
}
function done(scenario, did, { id, url }) {
    return { scenario, did, number: id, url, why: null, denied: false };
}
function failed({ why, message }) {
    return (scenario) => ({
        ...{ scenario, did: 'failed', number: null, url: null },
        ...{ why: message, denied: why === 'denied' },
    });
}

;// CONCATENATED MODULE: ./build/operations-notify.js
/**
 * What the action's main step does for a job that tells people: keeps the tracking issues of scheduled failures, and the comment
 * on a pull request. It decides nothing, and nothing that keeps it from telling fails the step. Loaded only when it is asked for.
 */











const NOTHING = { issues: [], commentUrl: null, hindered: [], remarks: [] };
/** Tells people of what the runs of this workflow came to. */
async function notifyStep(step) {
    const { inputs, context, scratch, canary, signal, surface } = step;
    const { mask, redactor } = surface;
    const host = await (0,build_deps.makeHost)({ canary, workingDirectory: inputs.workingDirectory, scratch });
    const deps = (0,build_deps.makeDeps)(host, { mask, redactor, signal });
    try {
        const { githubToken: token } = inputs;
        const { repository } = context;
        const notified = token === undefined || repository === null
            ? hindered('Nobody was told, since there is no github-token or no repository', false)
            : await tell(step, deps, openPosts({ token, apiUrl: host.githubApiUrl, repository, signal }));
        surface.print(notifiedText(notified));
        await surface.summarize(notifiedMarkdown(notified));
        surface.annotate(annotationsOfNotified(notified));
        surface.setOutputs(outputsOfNotified(notified));
    }
    finally {
        await (0,credentials_scratch/* removeScratch */.ZU)(scratch);
    }
}
async function tell(step, deps, posts) {
    const { notify } = step.inputs;
    const issues = notify.includes('issue') ? await keepIssues(step, deps, posts) : NOTHING;
    const comment = notify.includes('comment') ? await commentOn(step, deps, posts) : NOTHING;
    return {
        issues: issues.issues,
        commentUrl: comment.commentUrl,
        hindered: [...issues.hindered, ...comment.hindered],
        remarks: [...issues.remarks, ...comment.remarks],
    };
}
async function keepIssues({ inputs, context }, deps, posts) {
    const { workflow, onDefaultBranch = false } = context;
    if (workflow === null || !onDefaultBranch)
        return remark('Tracking issues tell of the default branch, and this is no run of it');
    const { chain, whole, notices } = await (0,earlier.earlierInWorkflow)({ inputs, context }, deps).trend();
    // By a part of it a failure may look over, or one that is over may look like one that goes on.
    if (chain === null || !whole)
        return hindered(`The tracking issues were left as they are, since what earlier runs left could not be read; the job needs actions: read (${notices.join('; ')})`);
    const { redactor, clock, signal } = deps;
    const records = chain.records.map((record) => redactor.finds(JSON.stringify(record)) ? (0,report/* cleaned */.L0)(record, redactor) : record);
    const [repositoryUrl = ''] = workflow.runUrl.split('/actions/runs/');
    const issues = await trackFailures({ records, after: inputs.issueAfter, workflow: workflow.path ?? workflow.job, repositoryUrl }, { posts, clock, redactor, signal });
    return { ...NOTHING, issues, hindered: notices.map((words) => ({ loud: false, words })) };
}
async function commentOn({ inputs, context }, deps, posts) {
    const { pullRequest, workflow, headSha: sha } = context;
    if (pullRequest === undefined || workflow === null)
        return remark('There is no pull request to comment on');
    const { told, why } = await rowsOf({ inputs, context }, deps);
    const { redactor, clock, signal } = deps;
    const written = await keepComment(pullRequest, {
        key: JSON.stringify(['comment', workflow.path ?? workflow.job, inputs.artifactName]),
        verdict: inputs.gateVerdict ?? 'block',
        ...{ told, sha, runUrl: workflow.runUrl },
    }, { posts, redactor, clock, signal });
    const unread = why === null ? [] : [{ loud: true, words: `The comment tells of no run, since ${why}` }];
    if (written.ok)
        return { ...NOTHING, commentUrl: written.value, hindered: unread };
    const message = (0,lib_text/* oneLine */.TN)(written.message);
    const words = written.why === 'denied'
        ? `There is no comment on the pull request, since the token of the job may not: give it pull-requests: write; on a pull request from a fork GitHub gives it no right to write (${message})`
        : `There is no comment on the pull request, or an old one: ${message}`;
    return { ...NOTHING, hindered: [...unread, { loud: written.why !== 'denied', words }] };
}
/** What each run came to, as the gate sees it; beside the verdict, which is its own to give. */
async function rowsOf(asked, deps) {
    try {
        const { rows } = await (0,gate_together.decideTogether)(asked, deps);
        return { told: rows.map(({ task: name, ...row }) => ({ ...row, name })), why: null };
    }
    catch (error) {
        return { told: [], why: (0,lib_text/* oneLine */.TN)((0,errors/* toRunError */.D7)(error).message) };
    }
}
function hindered(words, loud = true) {
    const one = { loud, words };
    return { ...NOTHING, hindered: [one] };
}
function remark(words) {
    return { ...NOTHING, remarks: [words] };
}


/***/ })

};
