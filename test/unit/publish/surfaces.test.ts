import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTCOMES, REASON_CODES } from '../../../src/lib/errors.ts';
import { annotationOfRefusal, annotationsOf } from '../../../src/publish/annotations.ts';
import { epilogue, ruleTable, storyteller } from '../../../src/publish/console.ts';
import { OUTPUTS, outputsOf, outputsOfRefusal } from '../../../src/publish/outputs.ts';
import { nextCommand, outcomeInWords, type RunResult } from '../../../src/publish/result.ts';
import { diffText, MAX_SUMMARY_BYTES, summaryOf, summaryOfRefusal } from '../../../src/publish/summary.ts';
import {
  CLOUD_TASK,
  creation,
  FOLDER,
  numbered,
  PROVING_DIFF,
  payloadOf,
  RUN,
  type Step,
  set,
  stepsOf,
} from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { CASE_NAMES, CASES, type CaseName, resultOf } from './results.ts';

const ESC = '\u001b';
const URL_OF_TASK = `https://chatgpt.com/codex/tasks/${CLOUD_TASK}`;

describe('the outputs', () => {
  test.each<[CaseName, object]>([
    [
      'pass-live',
      {
        'run-outcome': 'pass',
        reason: '',
        verdict: 'allow',
        'check-conclusion': 'success',
        evidence: 'live',
        'run-id': RUN,
        'manifest-path': `/work/${FOLDER}/manifest.json`,
        'summary-path': `/work/${FOLDER}/run-summary.json`,
        'cloud-task-id': CLOUD_TASK,
        'cloud-task-url': URL_OF_TASK,
        'cloud-status': 'ready',
        'diff-status': 'available',
        'diff-path': `/work/${FOLDER}/cloud/${CLOUD_TASK}.diff.patch`,
        'findings-failed': '0',
        'codex-version': '0.169.0',
        'artifact-id': '7',
        'artifact-url': 'https://github.com/a',
      },
    ],
    ['pass-rehearsal', { 'run-outcome': 'pass', evidence: 'rehearsal', verdict: 'allow' }],
    ['pass-not-enough', { 'run-outcome': 'pass', verdict: 'block', 'check-conclusion': 'failure' }],
    ['pass-with-warning', { 'run-outcome': 'pass', 'findings-failed': '0', 'diff-status': 'unavailable' }],
    ['fail-rule', { 'run-outcome': 'fail', reason: 'rule_failed', 'findings-failed': '1' }],
    ['fail-applied', { reason: 'applied_elsewhere', 'findings-failed': '2', 'cloud-status': 'applied' }],
    ['timeout', { 'run-outcome': 'timeout', 'check-conclusion': 'timed_out', 'cloud-status': 'queued' }],
    ['cancelled', { 'run-outcome': 'cancelled', 'check-conclusion': 'cancelled', 'diff-path': '' }],
    [
      'infra',
      {
        'run-outcome': 'infra',
        reason: 'launch_in_doubt',
        verdict: 'warn',
        'cloud-task-id': '',
        'cloud-status': '',
      },
    ],
    ['config', { 'run-outcome': 'config', 'cloud-status': '', 'diff-status': '', 'codex-version': '' }],
    [
      'skipped',
      {
        'run-outcome': 'skipped',
        'check-conclusion': 'neutral',
        evidence: '',
        'cloud-status': '',
        'diff-status': '',
      },
    ],
  ])('of %s', (name, expected) => {
    const outputs = outputsOf(resultOf(CASES[name]), { id: 7, url: 'https://github.com/a' });
    expect(outputs).toMatchObject(expected);
    expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
  });

  test('have no artifact where none was uploaded', () => {
    const outputs = outputsOf(resultOf(CASES['pass-live']), null);
    expect(outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '' });
  });

  test('of a refusal are all there, and block', () => {
    const outputs = outputsOfRefusal('input_invalid');
    expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
    expect(outputs).toMatchObject({
      'run-outcome': 'config',
      reason: 'input_invalid',
      verdict: 'block',
      'run-id': '',
    });
  });

  test('are single lines, and a path is kept to the letter but for its line breaks', () => {
    const result = resultOf(CASES['pass-live']);
    const odd = '/work/my  folder::x/##[error]é';
    expect(outputsOf({ ...result, folder: odd }, null)['manifest-path']).toBe(`${odd}/manifest.json`);
    const broken = outputsOf({ ...result, folder: '/a\nb\r\nc\u2028d' }, { id: 1, url: 'x\n::error::y' });
    for (const value of Object.values(broken)) expect(value).not.toMatch(/[\r\n\u2028\u2029]/);
  });
});

describe('the word rehearsal', () => {
  test.each(OUTCOMES)('stands beside the outcome %s wherever it is shown', (outcome) => {
    expect(outcomeInWords(outcome, 'rehearsal')).toBe(`${outcome} (rehearsal)`);
    expect(outcomeInWords(outcome, 'live')).toBe(outcome);
    expect(outcomeInWords(outcome, null)).toBe(outcome);
    const result = withOutcome(resultOf(CASES['pass-not-enough']), outcome);
    expect(summaryOf(result, '').split('\n')[0]).toContain(`${outcome} (rehearsal)`);
    expect(epilogue(result)).toContain(`\n${outcome.toUpperCase()} (REHEARSAL)`);
    expect(annotationsOf(result)[0]?.title).toBe(`Codex canary: ${outcome} (rehearsal)`);
    expect(storyOf(ended(outcome))).toContain(`${outcome} (rehearsal), verdict block`);
  });

  test('stands in the summary with what it means, and a rehearsed pass wears no green sign', () => {
    const summary = summaryOf(resultOf(CASES['pass-rehearsal']), '');
    expect(summary).toMatch(/^\*\*🎭 pass \(rehearsal\)\*\*/);
    expect(summary).toContain('Codex Cloud was not asked');
    expect(summary).not.toContain('✅');
    expect(summary).not.toContain(`(${URL_OF_TASK})`);
  });

  test('is absent from a live run', () => {
    const result = resultOf(CASES['pass-live']);
    expect(summaryOf(result, '')).not.toMatch(/\(rehearsal\)|\*\*Rehearsal/);
    expect(epilogue(result)).not.toContain('REHEARSAL');
  });
});

describe('the annotations', () => {
  test.each<[CaseName, readonly (readonly [string, RegExp])[]]>([
    ['pass-live', []],
    ['pass-rehearsal', []],
    [
      'pass-not-enough',
      [
        ['error', /^evidence: live is required, this pass has rehearsal$/],
        ['notice', /0\.170\.0 is not the pinned/],
      ],
    ],
    [
      'pass-with-warning',
      [['warning', /^Not so: The cloud task produced a diff\. Expected available, found unavail/]],
    ],
    [
      'fail-rule',
      [['error', /^A rule of the contract does not hold for the recorded run\. The proof file names/]],
    ],
    [
      'fail-applied',
      [['error', /applied by somebody else while the run watched\. Nothing was applied, by us/]],
    ],
    ['timeout', [['error', /^The deadline of the run passed before the cloud task ended\. /]]],
    ['cancelled', [['error', /^The run was cancelled\. The remote task continues: open it/]]],
    ['infra', [['warning', /^A cloud task may have been created.*look for the task in codex cloud list/i]]],
    ['config', [['error', /^There is no usable credential.*\. Add the secret codex-auth-json/]]],
    [
      'skipped',
      [['notice', /^SKIPPED, nothing was tested\. There is no credential for this mode\. Add the secret/]],
    ],
  ])('of %s', (name, expected) => {
    const annotations = annotationsOf(resultOf(CASES[name]));
    expect(annotations.map(({ level }) => level)).toEqual(expected.map(([level]) => level));
    for (const [index, [, message]] of expected.entries())
      expect(annotations[index]?.message).toMatch(message);
  });

  test('of a skip that blocks is an error', () => {
    const [annotation] = annotationsOf(resultOf({ ...CASES.skipped, event: 'merge_group' }));
    expect(annotation?.level).toBe('error');
  });

  test('say nothing twice', () => {
    for (const name of CASE_NAMES) {
      for (const { message } of annotationsOf(resultOf(CASES[name]))) {
        const sentences = message.split('. ').filter((sentence) => sentence !== '');
        expect([name, new Set(sentences).size]).toEqual([name, sentences.length]);
      }
    }
  });

  test.each(REASON_CODES)('of a refusal for %s is one error with a cure', (code) => {
    expect(annotationOfRefusal(code, 'This cannot be', '')).toMatchObject({ level: 'error' });
    expect(annotationOfRefusal(code, 'This cannot be', '').message).toMatch(/^This cannot be\. .+/);
    expect(annotationOfRefusal(code, 'This cannot be', 'Do that').message).toBe('This cannot be. Do that');
  });
});

describe('the next command', () => {
  test.each<[CaseName, string]>([
    ['pass-live', `codex-orchestrator assert ${FOLDER}`],
    ['pass-rehearsal', `codex-orchestrator assert ${FOLDER}`],
    ['fail-rule', `codex cloud status ${CLOUD_TASK}`],
    ['timeout', `codex cloud status ${CLOUD_TASK}`],
    ['infra', `codex-orchestrator assert ${FOLDER}`],
    ['skipped', `codex-orchestrator assert ${FOLDER}`],
  ])('of %s is %s', (name, command) => {
    expect(nextCommand(resultOf(CASES[name]))).toBe(command);
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
    expectHarmlessMarkdown((text) => summaryOf(tainted(text), ''), hostileText);
    expectHarmlessLog(epilogue(tainted(hostileText)));
    expectHarmlessLog(ruleTable(tainted(hostileText).verdict.findings));
    for (const { message } of annotationsOf(tainted(hostileText))) expectHarmlessLog(message);
  });

  test.each(hostile)('%s in the words of a failure is neutralised on every surface', (_, hostileText) => {
    const result = resultOf(CASES.timeout);
    const tainted = (text: string): RunResult => {
      const decision = { approved: false, feedback: `${text} and more` };
      return { ...result, review: { ...result.review, decision } };
    };
    expectHarmlessMarkdown((text) => summaryOf(tainted(text), ''), hostileText);
    expectHarmlessMarkdown((text) => summaryOfRefusal('config', 'input_invalid', text), hostileText);
    expectHarmlessLog(epilogue(tainted(hostileText)));
    for (const { message } of annotationsOf(tainted(hostileText))) expectHarmlessLog(message);
    expectHarmlessLog(annotationOfRefusal('input_invalid', hostileText, hostileText).message);
  });

  test.each(hostile)('%s in an event is neutralised in the story', (_, text) => {
    const story = storyOf((steps) => {
      set(payloadOf(steps, 'run:started'), { scenario: text });
      set(payloadOf(steps, 'target:resolved'), { environment: text, branch: text });
      set(payloadOf(steps, 'cloud:polled'), { word: text });
      set(payloadOf(steps, 'cloud:submitted'), { url: text });
    });
    expectHarmlessLog(story);
    expect(story.trimEnd().split('\n')).toHaveLength(10);
  });

  test.each(hostile)('%s in the diff stays in its fence', (_, text) => {
    const diff = creation('x.txt', ['```', '````', text, '`````` and </details>']);
    const summary = summaryOf(resultOf(CASES['pass-live']), diff);
    const [, fence = '', body = ''] = /\n(`{3,})diff\n([\s\S]*?)\n\1\n/.exec(summary) ?? [];
    expect(fence).toBe('`'.repeat(7));
    expect(body).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
    expect(summary.slice(summary.indexOf(fence) + 1)).toContain(`\n${fence}\n\n</details>`);
  });

  test('file names in the diff with backticks cannot leave their cell', () => {
    const name = 'a`b` | </details> <img>';
    const result = resultOf({ changes: { diff: creation(name, ['x']) }, event: 'push' });
    const summary = summaryOf(result, '');
    expect(summary).toContain('a\\`b\\` \\| &lt;/details&gt; &lt;img&gt;');
    expect(summary).not.toContain('a`b`');
  });
});

describe('the size of the summary', () => {
  test('stays below its cap with a diff of five megabytes', () => {
    const result = resultOf(CASES['pass-live']);
    const summary = summaryOf(
      result,
      creation(
        'big.txt',
        Array.from({ length: 50_000 }, () => 'ü'.repeat(50)),
      ),
    );
    expect(Buffer.byteLength(summary)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(summary).toMatch(/… cut: \d+ more characters\n```\n\n<\/details>/);
    expect(summary).toContain(`Record: \`${FOLDER}\``);
  });

  test('stays below the limit of the runner with notices without end, and says that it was cut', () => {
    const result = {
      ...resultOf(CASES['pass-live']),
      notices: Array.from({ length: 5000 }, () => 'é🎭'.repeat(120)),
    };
    const summary = summaryOf(result, '');
    expect(Buffer.byteLength(summary)).toBeLessThan(900 * 1024);
    expect(summary.endsWith('Cut: the whole record is in the artifact.\n')).toBe(true);
    expect(summary).not.toContain('\ufffd');
  });
});

describe('the diff of a run', () => {
  test('is read from the run directory, whatever its path in the manifest says', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, 'cloud'));
    writeFileSync(join(folder.path, 'cloud', `${CLOUD_TASK}.diff.patch`), PROVING_DIFF);
    const result = { ...resultOf(CASES['pass-live']), folder: folder.path };
    expect(await diffText(result)).toBe(PROVING_DIFF);
  });

  test('is empty where there is none, or no file', async () => {
    expect(await diffText(resultOf(CASES.timeout))).toBe('');
    expect(await diffText({ ...resultOf(CASES['pass-live']), folder: '/nowhere' })).toBe('');
  });
});

describe('the story', () => {
  test('is told in lines with the time since the start', () => {
    expect(storyOf(() => {}).split('\n')).toEqual([
      '    0.0s  admit    run: scenario diff in mode cloud, rehearsal against the embedded emulator',
      '    1.0s  prepare  environment octo/widgets, branch main',
      '    1.0s  prepare  Codex CLI 0.169.0, SHA-256 cccccccccccc…',
      '    2.0s  submit   sending the prompt, best of 1',
      `    4.0s  submit   ${URL_OF_TASK}`,
      '    4.0s  poll     PENDING, poll 1',
      '   14.0s  poll     PENDING, poll 2',
      '   24.0s  poll     READY, poll 3',
      '   24.0s  poll     ended: ready',
      '   26.0s  diff     1 files, +2 -0',
      '',
    ]);
  });

  test('tells of failed reads and of a failed run', () => {
    const failure = {
      class: 'task',
      code: 'task_error',
      phase: 'poll',
      retryable: false,
      guidance: 'g',
    } as const;
    const story = storyOf((steps) => {
      steps.push(
        {
          at: 27,
          body: {
            event: 'cloud:poll_failed',
            payload: { code: 'network_error', message: 'no answer', failures_in_a_row: 1 },
          },
        },
        { at: 28, body: { event: 'run:failed', payload: { ...failure, message: 'ended in ERROR' } } },
        {
          at: 29,
          body: {
            event: 'test:completed',
            payload: { findings: resultOf(CASES['fail-rule']).verdict.findings },
          },
        },
      );
    });
    expect(story.split('\n').slice(-4)).toEqual([
      '   27.0s  poll     network_error: no answer',
      '   28.0s  poll     task_error: ended in ERROR',
      '   29.0s  assert   28 rules, 1 failed',
      '',
    ]);
  });

  test('spins on a terminal while it polls, and stops for every other line', () => {
    const calls: string[] = [];
    const tell = storyteller({
      write: (text) => calls.push(text.trim().split(/\s+/)[1] ?? ''),
      spinner: {
        show: (text) => calls.push(`spin ${/poll \d/.exec(text)?.[0]}`),
        stop: () => calls.push('stop'),
      },
    });
    const { manifest } = resultOf(CASES['pass-rehearsal']);
    for (const event of numbered(stepsOf())) tell(event, manifest);
    expect(calls.filter((call) => call.startsWith('spin'))).toEqual([
      'spin poll 1',
      'spin poll 2',
      'spin poll 3',
    ]);
    expect(calls.slice(-4)).toEqual(['stop', 'poll', 'stop', 'diff']);
  });
});

function storyOf(change: (steps: Step[]) => void): string {
  const lines: string[] = [];
  const tell = storyteller({ write: (text) => lines.push(text) });
  const { manifest } = resultOf(CASES['pass-rehearsal']);
  for (const event of numbered(stepsOf({ steps: change }))) tell(event, manifest);
  return lines.join('');
}

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
