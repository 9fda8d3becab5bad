import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/inputs/asked.ts';
import type { CommandName } from '../../../src/inputs/command.ts';
import { COMMANDS, FLAGS } from '../../../src/inputs/commands.ts';
import { helpOf, readArgv, wantsJson } from '../../../src/inputs/from-argv.ts';
import { variableOf } from '../../../src/inputs/from-environment.ts';
import { KNOB_NAMES, metaOf, parseInputs } from '../../../src/inputs/inputs.ts';

const NAMES = COMMANDS.map(({ name }) => name);
const CREDENTIALS = ['codex-access-token', 'codex-auth-json', 'openai-api-key', 'vault-token'] as const;

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
  const failure = line.command === 'none' ? line.failure : null;
  return { line, ...said, failure };
}

/** A command line that can be used. */
function asked(words: readonly string[], env: Record<string, string> = {}): Asked {
  const { line, failure } = read(words, env);
  if (line.command === 'none') throw new Error(`refused: ${failure?.message}`);
  return line;
}

const given = (words: readonly string[], env: Record<string, string> = {}) => asked(words, env).inputs.given;

describe('canary', () => {
  // What says yes by being there takes no text of another kind.
  it.each(FLAGS.filter((name) => !['rehearse', 'record', 'sync-rehearsals'].includes(name)))(
    'hands the text of --%s on as it is',
    (name) => {
      for (const words of [[`--${name}`, 'a text'], [`--${name}=a text`]])
        expect(given(['canary', ...words])).toEqual({ [name]: 'a text' });
    },
  );

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

  it('takes a text that begins with a dash as the value that it is', () => {
    expect(given(['canary', '--prompt', '--do not'])).toEqual({ prompt: '--do not' });
  });

  it.each(['--branch=', '--target='])(
    'refuses the empty %s: a variable that is not set must widen nothing',
    (flag) => {
      const line = readArgv(['start', flag], {}, { out: () => {}, err: () => {} });
      expect(line).toMatchObject({ command: 'none', exitCode: 2 });
      expect(line.command === 'none' && line.failure?.message).toBe(`Option ${flag.slice(0, -1)} is empty`);
    },
  );

  it('shows of a flag that it does not know one line, and not all of it', () => {
    const line = readArgv(
      ['start', `--a\n::error::b${'x'.repeat(5000)}`],
      {},
      { out: () => {}, err: () => {} },
    );
    const message = (line.command === 'none' && line.failure?.message) || '';
    expect(message).toContain('unknown option');
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(300);
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
    const { line, failure } = read(['canary', ...words]);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(failure?.message).toContain('cannot be used with option');
  });

  it.each(CREDENTIALS)('takes %s from the environment and has no flag for it', (name) => {
    const variable = variableOf(name);
    expect(given(['canary'], { [variable]: 'the value' })).toEqual({ [name]: 'the value' });
    expect(read(['canary', `--${name}`, 'the value']).line).toMatchObject({ command: 'none', exitCode: 2 });
  });

  it('takes the token of the Runs API from the environment, also where a login is named', () => {
    const env = { [variableOf('sync-token')]: 'the value' };
    for (const words of [['sync'], ['canary', '--codex-home', '/x']])
      expect(given(words, env)).toEqual({ 'sync-token': 'the value' });
    expect(given(['plan'], env)).toEqual({ pipeline: 'default' });
    const { line, failure } = read(['sync', '--sync-token', 'the value']);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(failure?.guidance).toBe(`Give it in the variable ${variableOf('sync-token')}`);
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
    expect(asked(['canary', '--codex-home', '/home/me/.codex-canary']).codexHome?.folder).toBe(
      '/home/me/.codex-canary',
    );
    for (const name of CREDENTIALS) {
      const { line, failure } = read(['canary', '--codex-home', '/x'], { [variableOf(name)]: 'the value' });
      expect(line).toMatchObject({ command: 'none', exitCode: 2 });
      expect(failure?.message).toContain(`cannot be used while ${variableOf(name)} is set`);
      expect(failure?.message).not.toContain('the value');
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

describe('the variable of an option', () => {
  const FORMAT = { CODEX_ORCHESTRATOR_FORMAT: 'json' };
  const HOME = { CODEX_ORCHESTRATOR_CODEX_HOME: '/login' };
  const CLOUD = { CODEX_ORCHESTRATOR_CLOUD: 'true' };

  it('says how results are printed, below the flag', () => {
    expect(asked(['start'], FORMAT).printing).toEqual({ format: 'json', quiet: false });
    expect(asked(['start', '--format=text'], FORMAT).printing.format).toBe('text');
    const quiet = (value: string) => asked(['start'], { CODEX_ORCHESTRATOR_QUIET: value }).printing.quiet;
    expect([quiet('true'), quiet('false'), quiet('')]).toEqual([true, false, false]);
  });

  it('names the folder of a login, below the flag, and not beside a credential', () => {
    expect(asked(['resume'], HOME).codexHome).toEqual({
      folder: '/login',
      named: 'Variable CODEX_ORCHESTRATOR_CODEX_HOME',
    });
    expect(asked(['resume', '--codex-home=/other'], HOME).codexHome).toEqual({
      folder: '/other',
      named: 'Option --codex-home',
    });
    expect(read(['start'], { ...HOME, [variableOf('openai-api-key')]: 'x' }).failure?.message).toBe(
      'Variable CODEX_ORCHESTRATOR_CODEX_HOME cannot be used while CODEX_ORCHESTRATOR_OPENAI_API_KEY is set',
    );
  });

  it('asks for the cloud, below a flag that says the mode, and not against the variable that does', () => {
    expect(asked(['canary'], CLOUD).inputs).toEqual({
      given: { 'execution-mode': 'cloud' },
      origins: { 'execution-mode': 'CODEX_ORCHESTRATOR_CLOUD' },
    });
    expect(given(['canary', '--execution-mode=mcp'], CLOUD)).toEqual({ 'execution-mode': 'mcp' });
    expect(given(['canary'], { CODEX_ORCHESTRATOR_CLOUD: 'false' })).toEqual({});
    const mode = (value: string) => read(['canary'], { ...CLOUD, [variableOf('execution-mode')]: value });
    expect(mode('mcp').failure?.message).toMatch(
      /CODEX_ORCHESTRATOR_CLOUD cannot be true while CODEX_ORCHESTRATOR_EXECUTION_MODE says otherwise/,
    );
    expect(mode('cloud').failure).toBeNull();
    expect(given(['canary', '--cloud'], { [variableOf('execution-mode')]: 'mcp' })).toEqual({
      'execution-mode': 'cloud',
    });
  });

  it('stands for --root too, below that of the input', () => {
    const env = { CODEX_ORCHESTRATOR_ROOT: '/repo' };
    expect(given(['runs'], env)).toEqual({ 'working-directory': '/repo' });
    expect(given(['runs', '--root=/other'], env)).toEqual({ 'working-directory': '/other' });
  });

  it.each([
    ['FORMAT', 'jsn', 'give one of text, json; did you mean json?', '--format=text'],
    ['QUIET', 'yes', 'give true or false', '--quiet'],
    ['CLOUD', '1', 'give true or false', '--execution-mode=mcp'],
    ['CODEX_HOME', ' ', 'give a path', '--codex-home=/x'],
  ])('%s is named where it is %j, unless a flag stands above it', (name, value, cure, flag) => {
    const variable = `CODEX_ORCHESTRATOR_${name}`;
    const { line, failure } = read(['start'], { [variable]: value });
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(failure).toMatchObject({
      message: `Variable ${variable} cannot be "${value.trim()}": ${cure}`,
      guidance: `Correct the variable ${variable}`,
    });
    expect(read(['start', flag], { [variable]: value }).failure).toBeNull();
  });

  it('does not show what may be a credential', () => {
    const { failure } = read(['start'], { CODEX_ORCHESTRATOR_FORMAT: `at-${'x'.repeat(40)}` });
    expect(failure?.message).toContain('cannot be the given value');
  });

  it.each(COMMANDS)(
    'is nothing to $name where the command has no such option',
    ({ name, options, argument }) => {
      const has = new Set(options.map((option) => option.name));
      const env = Object.fromEntries(
        ['format', 'quiet', 'codex-home', 'cloud', 'run', 'stage', 'watch', 'limit', 'event', 'install']
          .filter(
            (option) => !has.has(option) || !['format', 'quiet', 'codex-home', 'cloud'].includes(option),
          )
          .map((option) => [variableOf(option), 'nonsense']),
      );
      const words = [name, ...(argument?.choices?.slice(0, 1) ?? (argument?.required ? ['latest'] : []))];
      expect(asked(words, env)).toEqual(asked(words));
    },
  );

  it('is named by the help where it is one', () => {
    const variables = (name: CommandName) =>
      /Variables: (.*(?:\n.+)*?)(?:\nCred|\n?$)/.exec(helpOf(name))?.[1];
    expect(variables('start')).toBe('CODEX_ORCHESTRATOR_<FLAG> stands for a flag that is not given');
    expect(variables('approve')).toMatch(/not given, but for --run, --stage$/);
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
    const { line, failure } = read([command]);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(failure?.message).toMatch(/missing required argument 'run'/);
  });

  it('take their own options', () => {
    expect(asked(['status'])).toMatchObject({ argument: undefined, watch: false });
    expect(asked(['status', 'x', '--watch'])).toMatchObject({ argument: 'x', watch: true });
    for (const command of ['status', 'resume', 'pause', 'cancel', 'approve'])
      expect(asked([command, '--run', 'x'])).toMatchObject({ argument: 'x' });
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
    const { line, failure } = read(words);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(failure?.message).toMatch(message);
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
    const { line, out, err, failure } = read(words);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    expect(`${failure?.message} ${failure?.guidance}`).toMatch(message);
    expect([out, err]).toEqual(['', '']);
  });

  it.each([
    [['start', '--pipeline', 'checks'], 'Leave the flag out: start checks'],
    [['start', '--rehearse', '--pipeline=checks'], 'Leave the flag out: start checks'],
    [['plan', '--pipline', 'checks'], 'Leave the flag out: plan checks'],
    [['start', '--pipeline', '--cloud'], 'Leave the flag out: start <pipeline>'],
    [['show', '--run', 'latest'], 'Leave the flag out: show latest'],
    [['runs', '--task', 'nightly'], 'Leave the flag out: runs nightly'],
    [['canary', '--brnch', 'x'], 'Did you mean --branch?'],
    [['plan', '--nonsense'], 'plan --help lists the flags'],
    [['canary', '-x'], 'canary --help lists the flags'],
    [['canary', '--cloud=true'], 'Give --cloud without a value'],
    [['canary', '--openai-api-key', 'sk-x'], 'Give it in the variable CODEX_ORCHESTRATOR_OPENAI_API_KEY'],
    [['--scenario', 'x'], 'Name a command first: --help lists them'],
    [['--verison'], 'Give --version alone'],
    [['canari'], /^Did you mean canary\? Name one of start, canary, /],
    [[], '--help lists the commands'],
    [['show'], 'As in: show latest'],
    [['canary', '--prompt'], 'Give its value behind it'],
    [['canary', '--cloud', '--execution-mode', 'mcp'], 'Give one of the two'],
    [['canary', '--format', 'jsn'], 'Correct the option --format'],
    [['completion', 'csh'], 'Name one of bash, zsh, fish'],
    [['canary', 'smoke'], 'canary --help shows what it takes'],
    [['pause', 'x', '--run', 'y'], 'Name the run once'],
  ])('says of %j what to do', (words, cure) => {
    const { failure } = read(words);
    expect(failure?.guidance).toEqual(typeof cure === 'string' ? cure : expect.stringMatching(cure));
  });

  it.each(COMMANDS)('has a cure for whatever flag $name does not know', ({ name }) => {
    for (const flag of ['--nonsense', '--x', '-q', '--versoin'])
      expect(read([name, flag]).failure?.guidance).toMatch(
        /^(Did you mean --|Leave the flag out: |\w+ --help lists)/,
      );
  });

  it('shows the commands where none is given, and exits 2', () => {
    const { line, out, err } = read([]);
    expect(line).toMatchObject({ command: 'none', exitCode: 2 });
    for (const name of NAMES) expect(`${out}${err}`).toContain(`\n  ${name} `);
  });

  it('does not repeat a credential that somebody gave as a flag', () => {
    const { line, failure } = read(['canary', '--codex-access-token=at-visible-secret']);
    expect(failure?.message).toBe("unknown option '--codex-access-token'");
    expect(JSON.stringify(line)).not.toContain('at-visible-secret');
  });

  it.each([
    [['show', 'x', '--format', 'json'], true],
    [['show', '--format=json'], true],
    [['show', '--format', 'text'], false],
    [['show', 'json'], false],
  ])('knows of %j whether one document is wanted: %s', (words, wanted) => {
    expect(wantsJson(words, {})).toBe(wanted);
  });

  it.each([
    [['show', '--nonsense'], true],
    [['show', '--nonsense', '--format=text'], false],
    [['nonsense'], true],
    [['completion', 'csh'], false],
  ])('knows it of %j from the variable as well: %s', (words, wanted) => {
    expect(wantsJson(words, { CODEX_ORCHESTRATOR_FORMAT: 'json' })).toBe(wanted);
  });
});

describe('help', () => {
  it.each(NAMES)('of %s tells its options, its examples and its exit status', (name) => {
    const { line, out, err } = read([name, '--help']);
    expect({ line, err }).toMatchObject({ line: { command: 'none', exitCode: 0, failure: null }, err: '' });
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
    expect(taking).toEqual(['start', 'canary', 'resume', 'sync', 'doctor'] satisfies CommandName[]);
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

describe('sync', () => {
  it('takes a day or a time to begin with, and nothing that is none', () => {
    expect(asked(['sync', '--since', '2026-01-31', '--replay'])).toMatchObject({
      since: '2026-01-31',
      replay: true,
    });
    expect(asked(['sync'])).toMatchObject({ since: undefined, replay: false });
    for (const text of ['yesterday', '2026-13-01', '2026-01-31T08:00', '1767225600'])
      expect(read(['sync', '--since', text]).failure?.message).toContain('--since cannot be');
  });

  it('goes by the variables of its specification, below a flag', () => {
    const env = {
      CODEX_CLOUD_BASE_URL: 'https://runs.example',
      CODEX_CLOUD_WORKSPACE_ID: 'ws-1',
      CLOUD_SYNC_BUCKET: 'canaries',
      CLOUD_SYNC_VAULT_PATH: 'secret/runs',
    };
    for (const command of ['sync', 'canary', 'doctor', 'resume'])
      expect(given([command, '--sync-bucket', 'other'], env)).toEqual({
        'sync-base-url': 'https://runs.example',
        'sync-workspace-id': 'ws-1',
        'sync-bucket': 'other',
        'sync-vault-path': 'secret/runs',
      });
  });
});
