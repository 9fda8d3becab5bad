/** What every surface has in common: the word beside a rehearsal's outcome, and the harmlessness of foreign text. */
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/lib/reasons.ts';
import { annotationOfRefusal, annotationsOf } from '../../../src/publish/annotations.ts';
import { epilogue, ruleTable } from '../../../src/publish/console.ts';
import { outcomeInWords, type RunResult } from '../../../src/publish/result.ts';
import { summaryOf, summaryOfRefusal } from '../../../src/publish/summary.ts';
import { CLOUD_TASK, creation, insertAfter, payloadOf, type Step, set } from '../../support/record.ts';
import { ALONE, CASES, resultOf, storyOf } from './results.ts';

const ESC = '\u001b';
const URL_OF_TASK = `https://chatgpt.com/codex/tasks/${CLOUD_TASK}`;

describe('the word rehearsal', () => {
  test.each(OUTCOMES)('stands beside the outcome %s wherever it is shown', (outcome) => {
    expect(outcomeInWords(outcome, 'rehearsal')).toBe(`${outcome} (rehearsal)`);
    expect(outcomeInWords(outcome, 'live')).toBe(outcome);
    expect(outcomeInWords(outcome, null)).toBe(outcome);
    const result = withOutcome(resultOf(CASES['pass-not-enough']), outcome);
    expect(summaryOf(result, ALONE).split('\n')[0]).toContain(`${outcome} (rehearsal)`);
    expect(epilogue(result)).toContain(`\n${outcome.toUpperCase()} (REHEARSAL)`);
    expect(annotationsOf(result)[0]?.title).toBe(`Codex canary: ${outcome} (rehearsal)`);
    expect(storyOf(ended(outcome))).toContain(`${outcome} (rehearsal), verdict block`);
  });

  test('stands in the summary with what it means, and a rehearsed pass wears no green sign', () => {
    const summary = summaryOf(resultOf(CASES['pass-rehearsal']), ALONE);
    expect(summary).toMatch(/^\*\*🎭 pass \(rehearsal\)\*\*/);
    expect(summary).toContain('Codex Cloud was not asked');
    expect(summary).not.toContain('✅');
    expect(summary).not.toContain(`(${URL_OF_TASK})`);
  });

  test('is absent from a live run', () => {
    const result = resultOf(CASES['pass-live']);
    expect(summaryOf(result, ALONE)).not.toMatch(/\(rehearsal\)|\*\*Rehearsal/);
    expect(epilogue(result)).not.toContain('REHEARSAL');
  });
});

describe('hostile text', () => {
  const hostile = [
    ['a workflow command', '::error::owned'],
    ['an old workflow command', '##[error]owned'],
    ['a command on a line of its own', 'x\n::set-output name=run-outcome::pass'],
    ['HTML', '<img src=x onerror=alert(1)><script>x</script>'],
    ['an end of the details', '</details></summary>'],
    ['an image', '![x](https://evil.example/x.png)'],
    ['a link', '[click](https://evil.example)'],
    ['a bare address', 'https://evil.example/?q=1'],
    ['a mention', '@octocat'],
    ['a table border', 'a | b || c'],
    ['a heading and a fence', '# x\n```\ncode'],
    ['colours', `${ESC}[32m[READY]${ESC}[39m${ESC}]0;title\u0007`],
    ['text that is turned around', '\u202egnp.exe\u202c'],
    ['a carriage return', 'fail\rpass'],
  ] as const;

  test.each(hostile)('%s in a finding is neutralised on every surface', (_, hostileText) => {
    const result = resultOf(CASES['fail-rule']);
    const tainted = (text: string): RunResult => {
      const fields = { expected: text, actual: text, title: text };
      const findings = result.verdict.findings.map((finding) => ({ ...finding, ...fields }));
      return { ...result, verdict: { ...result.verdict, findings }, notices: [text] };
    };
    expectHarmlessMarkdown((text) => summaryOf(tainted(text), ALONE), hostileText);
    expectHarmlessLog(epilogue(tainted(hostileText)));
    expectHarmlessLog(ruleTable(tainted(hostileText).verdict.findings));
    for (const { message } of annotationsOf(tainted(hostileText))) expectHarmlessLog(message);
  });

  test.each(hostile)('%s in the words of a failure is neutralised on every surface', (_, hostileText) => {
    const result = resultOf(CASES.timeout);
    const tainted = (text: string): RunResult => ({ ...result, guidance: `${text} and more` });
    expectHarmlessMarkdown((text) => summaryOf(tainted(text), ALONE), hostileText);
    expectHarmlessMarkdown((text) => summaryOfRefusal('config', 'input_invalid', text), hostileText);
    expectHarmlessLog(epilogue(tainted(hostileText)));
    for (const { message } of annotationsOf(tainted(hostileText))) expectHarmlessLog(message);
    expectHarmlessLog(annotationOfRefusal('input_invalid', hostileText, hostileText).message);
  });

  test.each(hostile)('%s in what a review stage has said stays in its fence and its line', (_, text) => {
    const opinions = [{ stage: 'look', text: `Well\n${text}\ndone` }];
    const result = { ...resultOf(CASES['pass-rehearsal']), opinions };
    const summary = summaryOf(result, ALONE);
    const block = summary.slice(summary.indexOf('<details><summary>Review by stage look</summary>'));
    const [, body = ''] =
      /^<details>.*\n\n(`{3,})\n([\s\S]*?)\n\1\n\n<\/details>\n/.exec(block)?.slice(1) ?? [];
    expect(body).toMatch(/^Well\n[\s\S]*\ndone$/);
    expect(body).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
    expectHarmlessLog(epilogue(result));
    expect(epilogue(result)).toMatch(/^ {2}review {4}look: Well .* done$/m);
  });

  test.each(hostile)('%s in an event is neutralised in the story', (_, text) => {
    const story = storyOf((steps) => {
      set(payloadOf(steps, 'run:started'), { scenario: text });
      set(payloadOf(steps, 'target:resolved'), { environment: text, branch: text });
      set(payloadOf(steps, 'cloud:polled'), { word: text });
      set(payloadOf(steps, 'cloud:submitted'), { url: text });
      const summary = { stage: text, kind: 'message', summary: text } as const;
      insertAfter(steps, 'cloud:submitted', { at: 4, body: { event: 'agent:event', payload: summary } });
    });
    expectHarmlessLog(story);
    expect(story.trimEnd().split('\n')).toHaveLength(11);
  });

  test.each(hostile)('%s in the diff stays in its fence', (_, text) => {
    const diff = creation('x.txt', ['```', '````', text, '`````` and </details>']);
    const summary = summaryOf(resultOf(CASES['pass-live']), { ...ALONE, diff });
    const [, fence = '', body = ''] = /\n(`{3,})diff\n([\s\S]*?)\n\1\n/.exec(summary) ?? [];
    expect(fence).toBe('`'.repeat(7));
    expect(body).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
    expect(summary.slice(summary.indexOf(fence) + 1)).toContain(`\n${fence}\n\n</details>`);
  });

  test('file names in the diff with backticks cannot leave their cell', () => {
    const name = 'a`b` | </details> <img>';
    const result = resultOf({ changes: { diff: creation(name, ['x']) }, event: 'push' });
    const summary = summaryOf(result, ALONE);
    expect(summary).toContain('a\\`b\\` \\| &lt;/details&gt; &lt;img&gt;');
    expect(summary).not.toContain('a`b`');
  });
});

function ended(outcome: (typeof OUTCOMES)[number]): (steps: Step[]) => void {
  const payload = { outcome, reason: null, verdict: 'block', guidance: null } as const;
  return (steps) => void steps.push({ at: 30, body: { event: 'run:completed', payload } });
}

function withOutcome(result: RunResult, outcome: (typeof OUTCOMES)[number]): RunResult {
  return { ...result, verdict: { ...result.verdict, outcome }, manifest: { ...result.manifest, outcome } };
}

/** Nothing a job log or a terminal obeys. */
function expectHarmlessLog(text: string): void {
  expect(text).not.toMatch(/::|##\[|\r/);
  expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
}

/** Signs that give a page structure, links or pictures. */
const SIGNS = [
  /<[a-z/!]/gi,
  /(?<!\\)!\[/g,
  /(?<!\\)\]\(/g,
  /:\/\//g,
  /@(?!\u200b)/g,
  /^#/gm,
  /^```/gm,
  /(?<!\\)\|/g,
  /\n/g,
];

/** The page has exactly the structure that it has with ordinary words in place of the text. */
function expectHarmlessMarkdown(pageWith: (text: string) => string, text: string): void {
  const page = pageWith(text);
  expect(page).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  for (const sign of SIGNS) {
    const [found, expected] = [page, pageWith('words')].map((one) => [...one.matchAll(sign)].length);
    expect([sign.source, found]).toEqual([sign.source, expected]);
  }
}
