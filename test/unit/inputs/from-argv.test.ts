import { describe, expect, it } from 'vitest';
import { readArgv, variableOf } from '../../../src/inputs/from-argv.ts';
import { KNOB_NAMES, metaOf, parseInputs } from '../../../src/inputs/inputs.ts';

function read(words: readonly string[], env: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const streams = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  return { line: readArgv(words, env, streams), ...said };
}

const FLAGS = KNOB_NAMES.filter((name) => !metaOf(name).actionOnly && !metaOf(name).secret);
const CREDENTIALS = ['codex-access-token', 'codex-auth-json', 'openai-api-key'] as const;

describe('canary', () => {
  it.each(FLAGS)('hands the text of --%s on as it is', (name) => {
    for (const words of [[`--${name}`, 'a text'], [`--${name}=a text`]]) {
      const { line, err } = read(['canary', ...words]);
      expect(err).toBe('');
      expect(line).toMatchObject({ command: 'run', given: { [name]: 'a text' } });
    }
  });

  it('gives nothing for a flag that is not there', () => {
    const { line } = read(['canary']);
    expect(line.command === 'run' && Object.values(line.given).every((value) => value === undefined)).toBe(
      true,
    );
  });

  it.each([
    [['--rehearse'], 'true'],
    [['--rehearse', 'false'], 'false'],
    [['--rehearse=true'], 'true'],
    [['--rehearse', '--scenario', 'diff'], 'true'],
  ])('takes a flag of yes or no with and without its value: %j', (words, value) => {
    expect(read(['canary', ...words]).line).toMatchObject({ given: { rehearse: value } });
  });

  it('takes a text that begins with a dash, and an empty one, as the value that it is', () => {
    expect(read(['canary', '--prompt', '--do not', '--branch=']).line).toMatchObject({
      given: { prompt: '--do not', branch: '' },
    });
  });

  it('gives what the inputs accept', () => {
    const { line } = read(['canary', '--rehearse', '--cloud-attempts', '2', '--timeout-minutes', '0.5']);
    expect(line.command === 'run' && parseInputs(line.given)).toMatchObject({
      rehearse: true,
      cloudAttempts: 2,
      timeoutMinutes: 0.5,
    });
  });

  it.each(CREDENTIALS)('takes %s from the environment and has no flag for it', (name) => {
    const variable = variableOf(name);
    expect(variable).toBe(`CODEX_ORCHESTRATOR_${name.toUpperCase().replaceAll('-', '_')}`);
    expect(read(['canary'], { [variable]: 'the value' }).line).toMatchObject({
      given: { [name]: 'the value' },
    });
    expect(read(['canary', `--${name}`, 'the value'])).toMatchObject({
      line: { command: 'none', exitCode: 2 },
    });
  });

  it('takes no knob but a credential from the environment, and no credential under another name', () => {
    const env = {
      [variableOf('prompt')]: 'x',
      [variableOf('github-token')]: 'x',
      OPENAI_API_KEY: 'x',
      CODEX_ACCESS_TOKEN: 'x',
      INPUT_PROMPT: 'x',
    };
    const { line } = read(['canary'], env);
    expect(line.command === 'run' && Object.values(line.given).every((value) => value === undefined)).toBe(
      true,
    );
  });

  it.each(KNOB_NAMES.filter((name) => metaOf(name).actionOnly))(
    'does not have --%s, which means nothing here',
    (name) => {
      expect(read(['canary', `--${name}`, 'x'])).toMatchObject({ line: { command: 'none', exitCode: 2 } });
    },
  );
});

describe('assert', () => {
  it('takes a folder and a format', () => {
    expect(read(['assert', 'some/run']).line).toEqual({
      command: 'assert',
      folder: 'some/run',
      format: 'text',
    });
    expect(read(['assert', 'some/run', '--format', 'json']).line).toMatchObject({ format: 'json' });
  });

  it.each([
    [['assert'], /missing required argument 'run-dir'/],
    [['assert', 'x', '--format', 'xml'], /Allowed choices are text, json/],
    [['assert', 'x', 'y'], /too many arguments/],
  ])('refuses %j', (words, message) => {
    const { line, err } = read(words);
    expect(line).toEqual({ command: 'none', exitCode: 2 });
    expect(err).toMatch(message);
  });
});

describe('usage', () => {
  it.each([
    [['canary', '--promt', 'x'], /unknown option '--promt'[\s\S]*Did you mean --prompt\?/],
    [['canary', '--cloud-enviroment', 'x'], /Did you mean --cloud-environment\?/],
    [['canari'], /unknown command 'canari'[\s\S]*Did you mean canary\?/],
    [['asert', 'x'], /Did you mean assert\?/],
    [['canary', '--prompt'], /argument missing/],
    [['canary', 'smoke'], /too many arguments/],
    [['--version'], /unknown option '--version'/],
    [['--scenario', 'smoke'], /unknown option/],
  ])('answers %j with what is wrong, and exits 2', (words, message) => {
    const { line, out, err } = read(words);
    expect(line).toEqual({ command: 'none', exitCode: 2 });
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  it('shows the commands where none is given, and exits 2', () => {
    const { line, out, err } = read([]);
    expect(line).toEqual({ command: 'none', exitCode: 2 });
    expect(`${out}${err}`).toMatch(/canary[\s\S]*assert/);
  });

  it('does not repeat a credential that somebody gave as a flag', () => {
    const { err } = read(['canary', '--codex-access-token=at-visible-secret']);
    expect(err).not.toContain('at-visible-secret');
  });

  it('shows every flag with meaning, unit and default, the credentials and the exit statuses', () => {
    const { line, out, err } = read(['canary', '--help']);
    expect({ line, err }).toEqual({ line: { command: 'none', exitCode: 0 }, err: '' });
    for (const name of FLAGS) expect(out).toContain(`--${name} `);
    for (const name of CREDENTIALS) expect(out).toContain(variableOf(name));
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('(minutes, decimals allowed; default 30)');
    expect(text).toContain(
      'Exit status: 0 pass, 1 fail, 3 config, 4 infra, 5 timeout, 6 skipped, 7 stale, 130 cancelled, 2 usage',
    );
  });
});
