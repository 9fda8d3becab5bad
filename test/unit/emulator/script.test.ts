import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { poll, settled, shown, titleAt, UNREAD } from '../../../src/emulator/progress.ts';
import { FIRST_TITLE, faultAt, parseScript } from '../../../src/emulator/script.ts';
import { RunError } from '../../../src/lib/errors.ts';

const REHEARSALS = new URL('../../../canary/rehearsals/', import.meta.url);

describe('parsing a script', () => {
  test('a title is enough: everything goes well', () => {
    expect(parseScript({ title: 'All well' })).toMatchObject({
      repository: 'octo/widgets',
      branch: 'main',
      turns: [{ status: 'completed', state: null, fault: null, delayMs: 0, reads: 1 }],
      diff: 'none',
      titles: [expect.any(String)],
      otherTasks: 3,
      faults: { create: undefined },
    });
  });

  test('kebab case becomes camel case, and seconds become milliseconds', () => {
    const script = parseScript({
      title: 'x',
      'title-after': ['a', 'b'],
      'other-tasks': 0,
      create: { fault: 'reset', 'task-made': true },
      turns: [
        { fault: { http: { status: 502, 'content-type': 'text/html' } }, reads: 2 },
        { state: 'applied', 'delay-seconds': 0.5 },
      ],
      faults: { whoami: { 'delay-seconds': 2, after: 1, times: 3 } },
    });
    expect(script.titles).toEqual(['a', 'b']);
    expect(script.otherTasks).toBe(0);
    expect(script.faults.create).toMatchObject({ fault: { kind: 'reset' }, taskMade: true });
    expect(script.turns).toEqual([
      {
        status: null,
        state: null,
        fault: { kind: 'http', retryAfter: null, status: 502, contentType: 'text/html', body: '' },
        delayMs: 0,
        reads: 2,
      },
      { status: null, state: 'applied', fault: null, delayMs: 500, reads: 1 },
    ]);
    expect(script.faults.whoami).toEqual({
      fault: null,
      delayMs: 2000,
      after: 1,
      times: 3,
      taskMade: false,
    });
  });

  test.each([
    [null, 'the whole file is null; accepted: an object with title, repository'],
    [{}, 'title is missing; accepted: a text'],
    [{ title: 'a\nb' }, String.raw`title is "a\nb"; accepted: one line of text`],
    [{ title: 'x', foo: 1 }, 'foo is 1; accepted: an object with title'],
    [{ title: 'x', repository: 'widgets' }, 'repository is "widgets"; accepted: owner/name'],
    [{ title: 'x', environment: { id: 12 } }, 'environment.id is 12; accepted: 32 lower-case hex digits'],
    [{ title: 'x', commit: 'HEAD' }, 'commit is "HEAD"; accepted: 40 lower-case hex digits'],
    [{ title: 'x', turns: [] }, 'turns is []; accepted: at least one turn'],
    [{ title: 'x', turns: [{ reads: 1 }] }, 'turns[0] is {"reads":1}; accepted: exactly one of status'],
    [{ title: 'x', turns: [{ status: 'a', fault: 'hang' }] }, 'accepted: exactly one of status'],
    [{ title: 'x', turns: [{ status: 'a', reads: 0 }] }, 'turns[0].reads is 0; accepted: a whole number'],
    [{ title: 'x', turns: [{ fault: 'bang' }] }, 'turns[0].fault is "bang"; accepted: reset, hang'],
    [{ title: 'x', turns: [{ fault: { http: { status: 100 } } }] }, 'turns[0].fault.http.status is 100'],
    [{ title: 'x', responses: [] }, 'responses is []; accepted: at least one response'],
    [
      { title: 'x', responses: [{}] },
      'responses[0] is {}; accepted: exactly one of text, command, call and fault',
    ],
    [{ title: 'x', responses: [{ text: 'a', command: 'b' }] }, 'accepted: exactly one of text, command'],
    [{ title: 'x', create: { fault: { http: {} } } }, 'create.fault.http.status is missing'],
    [{ title: 'x', create: { 'task-made': true } }, 'create is {"task-made":true}; accepted: a fault'],
    [{ title: 'x', create: 'later' }, 'create is "later"; accepted: created or'],
    [{ title: 'x', faults: { diff: { times: 2 } } }, 'faults.diff is {"times":2}; accepted: a fault'],
    [{ title: 'x', faults: { moon: {} } }, 'faults.moon is {}; accepted: an object with backend'],
    [{ title: 'x', diff: 'some' }, 'diff is "some"; accepted: none, {text} or {path, content}'],
    [{ title: 'x', diff: { path: 'a"b', content: '' } }, String.raw`diff.path is "a\"b"; accepted: a path`],
    [{ title: 'x', 'title-after': [] }, 'title-after is []; accepted: a text or a list of texts'],
    [{ title: 'x', 'other-tasks': -1 }, 'other-tasks is -1; accepted: a whole number from 0 to 500'],
  ])('%j is refused with its place, its value and what is accepted', (value, message) => {
    expect(() => parseScript(value)).toThrow(RunError);
    expect(() => parseScript(value)).toThrow(expect.objectContaining({ code: 'input_invalid' }));
    expect(() => parseScript(value)).toThrow(message);
  });

  test('any value parses or throws a RunError with one code', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ title: fc.string(), turns: fc.jsonValue() })),
        (value) => {
          try {
            expect(parseScript(value).turns.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toMatchObject({ name: 'RunError', code: 'input_invalid' });
          }
        },
      ),
    );
  });
});

describe('the scripts that come with the product', () => {
  const files = readdirSync(REHEARSALS);

  test('there are some', () => {
    expect(files).toContain('ready.yml');
  });

  test.each(files)('%s parses and begins with a comment line', (file) => {
    const text = readFileSync(new URL(file, REHEARSALS), 'utf8');
    expect(text).toMatch(/^# .+\ntitle: /);
    expect(parseScript(load(text)).title).not.toBe('');
  });
});

describe('walking through the turns', () => {
  const script = parseScript({
    title: 'x',
    'title-after': ['first', 'second'],
    turns: [{ status: 'pending', reads: 2 }, { fault: 'reset', reads: 2 }, { status: 'completed' }],
  });
  const progressAfter = (polls: number) =>
    Array.from({ length: polls }).reduce<typeof UNREAD>((progress) => poll(script, progress), UNREAD);

  test('each entry is seen by as many polls as it says, the last for ever', () => {
    const seen = [1, 2, 3, 4, 5, 6].map((polls) => shown(script, progressAfter(polls)));
    expect(seen.map((turn) => turn.status ?? turn.fault?.kind)).toEqual([
      'pending',
      'pending',
      'reset',
      'reset',
      'completed',
      'completed',
    ]);
  });

  test('whoever does not poll sees what the last poll saw', () => {
    expect(shown(script, UNREAD).status).toBe('pending');
    expect(shown(script, progressAfter(5)).status).toBe('completed');
  });

  test('behind a fault the record is what it was before', () => {
    expect(settled(script, progressAfter(3)).status).toBe('pending');
    expect(settled(script, progressAfter(5)).status).toBe('completed');
    const broken = parseScript({ title: 'x', turns: [{ fault: 'hang' }] });
    expect(settled(broken, UNREAD)).toEqual({ status: 'pending', state: null });
  });

  test('titles are generated after the first poll, one after the other', () => {
    expect([0, 1, 2, 3, 9].map((polls) => titleAt(script, progressAfter(polls)))).toEqual([
      FIRST_TITLE,
      FIRST_TITLE,
      'first',
      'second',
      'second',
    ]);
  });

  test('after the reads of all entries the last one is shown, never earlier', () => {
    const reads = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(reads, fc.nat(40), (counts, polls) => {
        const walked = parseScript({
          title: 'x',
          turns: counts.map((count, index) => ({ status: `s${index}`, reads: count })),
        });
        let progress = UNREAD;
        for (let done = 0; done < polls; done += 1) progress = poll(walked, progress);
        const needed = counts.slice(0, -1).reduce((sum, count) => sum + count, 0);
        expect(progress.entry === counts.length - 1).toBe(counts.length === 1 || polls > needed);
        expect(progress.polls).toBe(polls);
      }),
    );
  });
});

test('a fault strikes after `after` good answers, `times` times', () => {
  const script = parseScript({ title: 'x', faults: { list: { fault: 'empty', after: 1, times: 2 } } });
  expect([0, 1, 2, 3].map((served) => faultAt(script, 'list', served) !== null)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const always = parseScript({ title: 'x', faults: { list: { fault: 'empty' } } });
  expect(faultAt(always, 'list', 1000)).not.toBeNull();
  expect(faultAt(always, 'diff', 0)).toBeNull();
});
