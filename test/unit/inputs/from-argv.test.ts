import { describe, expect, it } from 'vitest';
import { type CommandName, FLAGS } from '../../../src/inputs/command-parts.ts';
import { COMMANDS } from '../../../src/inputs/commands.ts';
import { type Asked, helpOf, readArgv, wantsJson } from '../../../src/inputs/from-argv.ts';
import { variableOf } from '../../../src/inputs/from-environment.ts';
import { KNOB_NAMES, metaOf, parseInputs } from '../../../src/inputs/inputs.ts';

const NAMES = COMMANDS.map(({ name }) => name);
const CREDENTIALS = ['codex-access-token', 'codex-auth-json', 'openai-api-key'] as const;

function read(words: readonly string[], env: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const line = readArgv(words, env, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { line, ...said };
}

/** A command line that can be used. */
function asked(words: readonly string[], env: Record<string, string> = {}): Asked {
  const { line, err } = read(words, env);
  if (line.command === 'none') throw new Error(`refused: ${err}`);
  return line;
}

const given = (words: readonly string[], env: Record<string, string> = {}) => asked(words, env).inputs.given;

describe('canary', () => {
  // What says yes by being there takes no text of another kind.
  it.each(FLAGS.filter((name) => name !== 'rehearse'))('hands the text of --%s on as it is', (name) => {
    for (const words of [[`--${name}`, 'a text'], [`--${name}=a text`]])
      expect(given(['canary', ...words])).toEqual({ [name]: 'a text' });
  });

  it('gives nothing for a flag that is not there', () => {
    expect(given(['canary'])).toEqual({});
  });

  it.each([
    [['--rehearse'], 'true'],
    [['--rehearse', 'false'], 'false'],
    [['--rehearse=true'], 'true'],
    [['--rehearse', '--scenario', 'diff'], 'true'],
  ])('takes a flag of yes or no with and without its value: %j', (words, value) => {
    expect(given(['canary', ...words])).toMatchObject({ rehearse: value });
  });

  it('leaves to a command the argument behind a flag that says yes by being there', () => {
    expect(given(['start', '--rehearse', 'checks'])).toMatchObject({ rehearse: 'true', pipeline: 'checks' });
  });

  it('takes a text that begins with a dash, and an empty one, as the value that it is', () => {
    expect(given(['canary', '--prompt', '--do not', '--branch='])).toEqual({
      prompt: '--do not',
      branch: '',
    });
  });

  it('gives what the inputs accept', () => {
    const words = ['canary', '--rehearse', '--cloud-attempts', '2', '--timeout-minutes', '0.5'];
    expect(parseInputs(given(words))).toMatchObject({
      rehearse: true,
      cloudAttempts: 2,
      timeoutMinutes: 0.5,
    });
  });

  it.each([
    ['--cloud', 'execution-mode', 'cloud'],
    ['--root=/x', 'working-directory', '/x'],
  ])('takes %s for %s', (word, name, value) => {
    expect(given(['canary', word])).toEqual({ [name]: value });
  });

  it.each([
    ['--cloud', '--execution-mode', 'mcp'],
    ['--root', '/x', '--working-directory', '/y'],
  ])('refuses to be told the same thing in two ways: %s', (...words) => {
    const { line, err } = read(['canary', ...words]);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(err).toContain('cannot be used with option');
  });

  it.each(CREDENTIALS)('takes %s from the environment and has no flag for it', (name) => {
    const variable = variableOf(name);
    expect(given(['canary'], { [variable]: 'the value' })).toEqual({ [name]: 'the value' });
    expect(read(['canary', `--${name}`, 'the value']).line).toMatchObject({ command: 'none', exitCode: 2 });
  });

  it('takes no credential under another name', () => {
    const env = { OPENAI_API_KEY: 'x', CODEX_ACCESS_TOKEN: 'x', [variableOf('github-token')]: 'x' };
    expect(given(['canary'], env)).toEqual({});
  });

  it.each(KNOB_NAMES.filter((name) => metaOf(name).actionOnly))(
    'does not have --%s, which means nothing here',
    (name) => {
      expect(read(['canary', `--${name}`, 'x']).line).toMatchObject({ command: 'none', exitCode: 2 });
      expect(given(['canary'], { [variableOf(name)]: 'x' })).toEqual({});
    },
  );

  it('takes the folder of a login, but not beside a credential that is given already', () => {
    expect(asked(['canary', '--codex-home', '/home/me/.codex-canary']).codexHome).toBe(
      '/home/me/.codex-canary',
    );
    for (const name of CREDENTIALS) {
      const { line, err } = read(['canary', '--codex-home', '/x'], { [variableOf(name)]: 'the value' });
      expect(line).toMatchObject({ command: 'none', exitCode: 2 });
      expect(err).toContain(`cannot be used while ${variableOf(name)} is set`);
      expect(err).not.toContain('the value');
    }
  });
});

describe('a flag, a variable and a default', () => {
  const shared = FLAGS.filter((name) => name !== 'pipeline');

  it.each(shared)('%s is taken from its variable, below the flag', (name) => {
    const env = { [variableOf(name)]: 'of the variable' };
    const { inputs } = asked(['canary'], env);
    expect(inputs).toEqual({ given: { [name]: 'of the variable' }, origins: { [name]: variableOf(name) } });
    expect(asked(['canary', `--${name}=of the flag`], env).inputs).toEqual({
      given: { [name]: 'of the flag' },
      origins: {},
    });
    expect(given(['canary'], { [variableOf(name)]: '' })).toEqual({});
  });

  it('names the variable whose value cannot be used', () => {
    const { inputs } = asked(['canary'], { CODEX_CLOUD_EXEC_ATTEMPTS: '9' });
    expect(() => parseInputs(inputs.given, inputs.origins)).toThrow(
      'Input cloud-attempts (from CODEX_CLOUD_EXEC_ATTEMPTS) cannot be "9": give a whole number from 1 to 4',
    );
  });

  it('takes no variable of an input that the command does not have', () => {
    expect(given(['runs'], { [variableOf('branch')]: 'x', [variableOf('codex-auth-json')]: 'x' })).toEqual(
      {},
    );
    expect(given(['start'], { [variableOf('scenario')]: 'diff' })).toEqual({ pipeline: 'default' });
  });
});

describe.each(['start', 'plan'])('%s', (command) => {
  it('takes the pipeline by position, then from its variable, then the default one', () => {
    const env = { [variableOf('pipeline')]: 'of-the-variable' };
    expect(given([command, 'checks'], env)).toEqual({ pipeline: 'checks' });
    expect(given([command], env)).toEqual({ pipeline: 'of-the-variable' });
    expect(given([command])).toEqual({ pipeline: 'default' });
  });
});

describe('commands that read records', () => {
  it.each(['show', 'evidence', 'assert', 'gate'])('%s wants a run', (command) => {
    expect(asked([command, 'latest'])).toMatchObject({ command, argument: 'latest' });
    const { line, err } = read([command]);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(err).toMatch(/missing required argument 'run'/);
  });

  it('take their own options', () => {
    expect(asked(['status'])).toMatchObject({ argument: undefined, watch: false });
    expect(asked(['status', 'x', '--watch'])).toMatchObject({ argument: 'x', watch: true });
    expect(asked(['runs'])).toMatchObject({ argument: undefined, limit: 20 });
    expect(asked(['runs', 'nightly', '--limit', '5'])).toMatchObject({ argument: 'nightly', limit: 5 });
    expect(asked(['gate', 'x', '--event=push', '--policy=p.yml'])).toMatchObject({
      event: 'push',
      inputs: { given: { policy: 'p.yml' } },
    });
    expect(asked(['doctor', '--install'])).toMatchObject({ install: true });
    expect(asked(['completion', 'fish'])).toMatchObject({ argument: 'fish' });
  });

  it.each([
    [['runs', '--limit', '0'], /give a whole number from 1 to 10000/],
    [['runs', '--limit', 'many'], /give a whole number from 1 to 10000/],
    [['gate', 'x', '--event', 'Push!'], /give the name of a GitHub event, such as merge_group/],
    [['assert', 'x', '--format', 'xml'], /give one of text, json/],
    [['assert', 'x', '--format', 'jsn'], /did you mean json\?/],
    [['completion', 'csh'], /Allowed choices are bash, zsh, fish/],
    [['assert', 'x', 'y'], /too many arguments/],
  ])('refuse %j', (words, message) => {
    const { line, err } = read(words);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(err).toMatch(message);
  });
});

describe('usage', () => {
  it.each([
    [['canary', '--promt', 'x'], /unknown option '--promt'[\s\S]*Did you mean --prompt\?/],
    [['canary', '--cloud-enviroment', 'x'], /Did you mean --cloud-environment\?/],
    [['canari'], /unknown command 'canari'[\s\S]*Did you mean canary\?/],
    [['canari', '--help'], /unknown command 'canari'[\s\S]*Did you mean canary\?/],
    [['help', 'canari'], /unknown command 'canari'[\s\S]*Did you mean canary\?/],
    [['asert', 'x'], /Did you mean assert\?/],
    [['canary', '--prompt'], /argument missing/],
    [['canary', 'smoke'], /too many arguments/],
    [['--version'], /unknown option '--version'/],
    [['--scenario', 'smoke'], /unknown option/],
  ])('answers %j with what is wrong, and exits 2', (words, message) => {
    const { line, out, err } = read(words);
    expect(line).toMatchObject({ command: 'none', exitCode: 2, complaint: err });
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  it('shows the commands where none is given, and exits 2', () => {
    const { line, out, err } = read([]);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    for (const name of NAMES) expect(`${out}${err}`).toContain(`\n  ${name} `);
  });

  it('does not repeat a credential that somebody gave as a flag', () => {
    const { line, err } = read(['canary', '--codex-access-token=at-visible-secret']);
    expect(err).not.toContain('at-visible-secret');
    expect(JSON.stringify(line)).not.toContain('at-visible-secret');
  });

  it.each([
    [['show', 'x', '--format', 'json'], true],
    [['show', '--format=json'], true],
    [['show', '--format', 'text'], false],
    [['show', 'json'], false],
  ])('knows of %j whether one document is wanted: %s', (words, wanted) => {
    expect(wantsJson(words)).toBe(wanted);
  });
});

describe('help', () => {
  it.each(NAMES)('of %s tells its options, its examples and its exit status', (name) => {
    const { line, out, err } = read([name, '--help']);
    expect({ line, err }).toMatchObject({ line: { command: 'none', exitCode: 0, complaint: '' }, err: '' });
    expect(read(['help', name]).out).toBe(out);
    expect(helpOf(name)).toBe(out);
    const { options, knobs, examples, argument } = COMMANDS.find((one) => one.name === name) ?? {};
    for (const option of [...(options ?? []).map((one) => one.name), ...(knobs ?? [])])
      expect(out).toMatch(new RegExp(`^  --${option}[ \\n]`, 'm'));
    for (const [example] of examples ?? []) expect(out).toContain(`codex-orchestrator ${example}`);
    if (argument) expect(out).toContain(argument.about.slice(0, 30));
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Yields: [\s\S]*exit status[\s\S]*2 for a flag or value that cannot be used/,
    );
  });

  it.each(FLAGS)('says what --%s takes, every choice and every range', (name) => {
    const text = helpOf('canary').replace(/\s+/g, ' ');
    const { accepts, choices, unit, default: usual } = metaOf(name);
    const notes = [`takes ${accepts}`, unit, usual && `default ${usual}`].filter(Boolean).join('; ');
    expect(text).toContain(`(${notes})`);
    for (const choice of choices ?? []) expect(accepts).toContain(choice);
  });

  it('names the variables of the credentials where a command takes one, and nowhere else', () => {
    const taking = NAMES.filter((name) => helpOf(name).includes('Credentials:'));
    expect(taking).toEqual(['start', 'canary', 'resume', 'doctor'] satisfies CommandName[]);
    for (const name of CREDENTIALS) expect(helpOf('start')).toContain(variableOf(name));
  });

  it('lists every exit status', () => {
    expect(helpOf('start').replace(/\s+/g, ' ')).toContain(
      'exit status by outcome: 0 pass, 1 fail, 3 config, 4 infra, 5 timeout, 6 skipped, 7 stale, 130 cancelled; 2 for',
    );
  });

  it('stands under its own name, and lists every command', () => {
    for (const words of [['help'], ['--help'], ['-h']]) {
      const { line, out } = read(words);
      expect(line).toMatchObject({ command: 'none', exitCode: 0 });
      for (const name of [...NAMES, 'help']) expect(out).toContain(`\n  ${name} `);
    }
  });
});
