/**
 * Fault 5.5 of an existing orchestrator: what a stage prints of keys and tokens stood in clear in a dozen files, and each
 * stage had the whole environment of the process. Through the bundle, as a shell and as the runner start it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startResultsService } from '../support/results-service.ts';
import { createRunner } from '../support/runner.ts';
import { filesBelow, workplace } from '../support/workplace.ts';

const KEY = 'sk-proj-0123456789abcdefghijklmnop';
const TOKEN = `ghs_${'a1B2'.repeat(9)}`;
/** By its looks it is no token: only its name tells. */
const DEPLOY_SECRET = 'correct-horse+battery/staple';
const BEARER = `at-${'f5f5'.repeat(8)}`;

const FORMS = [KEY, TOKEN, DEPLOY_SECRET, BEARER].flatMap((secret) => [
  secret,
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  encodeURIComponent(secret),
]);
/** What a careless stage does with its environment and with files beside it, in pieces too. */
const ECHOES = [
  'echo "key $SERVICE_KEY token $GH_TOKEN deploy $DEPLOY_SECRET"',
  'env',
  'cat leaked.txt',
  'cat leaked.txt >&2',
  `printf '%s' "$DEPLOY_SECRET" | base64`,
  `printf 'at-'; sleep 0.05; printf '${BEARER.slice(3)}\\n'`,
  'exit 3',
].join('; ');
const STAGES = [
  { kind: 'command', id: 'careless', command: ECHOES, env: { SERVICE_KEY: KEY } },
  { kind: 'command', id: 'title', title: `with ${TOKEN}`, command: 'true', needs: [] },
];
const LEAKED = `${KEY}\n${TOKEN}\n${BEARER}\n`;

/** Which of the values stand where; nothing is left out. */
function found(texts: Iterable<readonly [string, string]>): string[] {
  return [...texts].flatMap(([name, text]) =>
    FORMS.filter((form) => text.includes(form)).map((form) => `${form.slice(0, 6)}… in ${name}`),
  );
}

describe.skipIf(process.platform === 'win32')('fault 5.5: what a stage prints of keys and tokens', () => {
  const given = { GH_TOKEN: TOKEN, DEPLOY_SECRET, CODEX_ORCHESTRATOR_OPENAI_API_KEY: KEY };

  it.each([['text'], ['json']])('is in no file and no line of a run in a shell, as %s', async (format) => {
    await using place = await workplace(STAGES);
    place.write('leaked.txt', LEAKED);
    const words = ['start', '--pass-env=GH_TOKEN DEPLOY_SECRET', `--format=${format}`];
    const { exitCode, stdout, stderr } = await place.start(words, given);
    expect(exitCode).toBe(1);
    const {
      'leaked.txt': _,
      'codex.orchestrator.json': __,
      ...written
    } = Object.fromEntries(filesBelow(place.path));
    expect(Object.keys(written).length).toBeGreaterThan(6);
    expect(found([...Object.entries(written), ['stdout', stdout], ['stderr', stderr]])).toEqual([]);
    const log = readFileSync(join(place.runFolder(), 'stages/01-careless.log'), 'utf8');
    expect(log).toContain('key *** token *** deploy ***\n');
    expect(log).toContain('SERVICE_KEY=***\n');
    for (const words of [['show'], ['evidence'], ['assert'], ['gate'], ['status'], ['runs']]) {
      const told = await place.start([...words, ...(words[0] === 'runs' ? [] : ['latest'])]);
      expect(found([[words.join(' '), told.stdout + told.stderr]])).toEqual([]);
    }
  });

  it('is in nothing that an action leaves behind, tells or uploads', async () => {
    await using results = await startResultsService();
    await using runner = createRunner({
      eventName: 'workflow_dispatch',
      event: {},
      repository: 'octo/widgets',
      ref: 'refs/heads/main',
      results,
      files: {
        'codex.orchestrator.json': JSON.stringify({ pipelines: [{ id: 'checks', stages: STAGES }] }),
        'leaked.txt': LEAKED,
      },
      environment: { GH_TOKEN: TOKEN, DEPLOY_SECRET },
    });
    const inputs = { pipeline: 'checks', 'pass-env': 'GH_TOKEN DEPLOY_SECRET', 'openai-api-key': KEY };
    const step = runner.step({ with: inputs });
    const steps = [await step.run('main'), await step.run('post')];
    expect(steps[0]?.outputs).toMatchObject({ 'run-outcome': 'fail', reason: 'stage_failed' });
    expect(steps[0]?.masks).toEqual(expect.arrayContaining([KEY, DEPLOY_SECRET]));
    const [artifact, ...more] = results.artifacts();
    expect([more, artifact?.files.has('stages/01-careless.log')]).toEqual([[], true]);
    const said = steps.flatMap(({ stdout, stderr, summary, outputs, state }, index): [string, string][] => {
      // The command that registers a mask holds the value: it is how the runner learns it, and is not shown.
      const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      const texts = [shown.join('\n'), stderr, summary, JSON.stringify(outputs), JSON.stringify(state)];
      return texts.map((text) => [`step ${index}`, text]);
    });
    const uploaded = [...(artifact?.files ?? [])].map(([name, body]): [string, string] => [
      `artifact ${name}`,
      body.toString(),
    ]);
    const kept = ['.runs', 'out'].flatMap((name) => [...filesBelow(join(runner.workspace, name))]);
    expect(found([...said, ...uploaded, ...kept, ...filesBelow(runner.temp)])).toEqual([]);
    // The settings by which git finds the repository of the test.
    expect(readdirSync(runner.home)).toEqual(['.gitconfig']);
  });
});

describe.skipIf(process.platform === 'win32')('fault 5.5: the environment of a stage', () => {
  it('is a short list of names, what its author gave it and what pass-env names, whatever else there is', async () => {
    const stage = { kind: 'command', id: 'env', command: 'env', env: { OWN: 'yes' } };
    await using place = await workplace([stage]);
    const hostile = Object.fromEntries(
      [
        ...['AWS_SECRET_ACCESS_KEY', 'NPM_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN'],
        ...[
          'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
          'CODEX_API_KEY',
          'CODEX_HOME',
          'OPENAI_API_KEY',
          'NODE_OPTIONS',
        ],
        ...['LD_PRELOAD_NOT', 'HTTPS_PROXY', 'CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN', 'ANYTHING', 'INPUT_X'],
      ].map((name) => [name, name === 'NODE_OPTIONS' ? '' : 'planted-value']),
    );
    const { exitCode } = await place.start(['start', '--pass-env=NAMED'], {
      ...hostile,
      NAMED: 'named-value',
    });
    expect(exitCode).toBe(0);
    const log = readFileSync(join(place.runFolder(), 'stages/01-env.log'), 'utf8');
    expect(log).not.toContain('planted-value');
    const names = [...log.matchAll(/^(\w+)=/gm)].map(([, name]) => name).toSorted();
    // The shell and the system add their own.
    const ofShell = ['PWD', 'OLDPWD', 'SHLVL', '_', '__CF_USER_TEXT_ENCODING'];
    expect(names.filter((name) => !ofShell.includes(name ?? ''))).toEqual([
      ...[
        'CODEX_ORCHESTRATOR_RUN',
        'CODEX_ORCHESTRATOR_STAGE',
        'CODEX_ORCHESTRATOR_STAGE_OF',
        'HOME',
        'NAMED',
        'OWN',
        'PATH',
        'TMPDIR',
      ],
    ]);
  });
});
