/** The tables of facts/codex-cli.md: what the CLI was observed to print, and what each of it must mean to a run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, classify } from '../../../src/cloud/classify.ts';
import type { ChildResult } from '../../../src/lib/process.ts';

const CALLS = ['submit', 'status', 'diff'] as const;
const READS = ['status', 'diff'] as const;
const TASKS = 'https://chatgpt.com/backend-api/wham/tasks';
const ENVIRONMENTS = 'https://chatgpt.com/backend-api/wham/environments';
const BY_REPO = `${ENVIRONMENTS}/by-repo/github/octo/widgets`;
const WARNING =
  'WARNING: proceeding, even though we could not create PATH aliases: Refusing to create helper binaries under temporary dir "/tmp" (codex_home: AbsolutePathBuf("/tmp/h"))\n';

const REASON: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  418: "I'm a teapot",
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** The end of a CLI process that failed by itself. */
function failed(stderr: string, more: Partial<ChildResult> = {}): ChildResult {
  return { ended: 'exited', exitCode: 1, stdout: '', stderr, durationMs: 49, ...more };
}

function http(step: string, status: number, body = '{"detail": "x"}'): string {
  const request = step === 'create_task' ? `POST ${TASKS}` : `GET ${TASKS}/task_1`;
  return `Error: http error: ${step} failed: ${request} failed: ${status} ${REASON[status] ?? ''}; content-type=application/json; body=${body}\n`;
}

const stepOf = (call: Call) => (call === 'submit' ? 'create_task' : 'get_task_details');

describe('an answer of the service', () => {
  it('404 says that a task is gone only where one was asked for', () => {
    for (const step of ['create_task', 'list_tasks'])
      expect(classify(step === 'create_task' ? 'submit' : 'list', failed(http(step, 404)))).toMatchObject({
        code: 'request_refused',
      });
  });

  it.each([
    [400, 'request_refused', false],
    [401, 'credentials_rejected', false],
    [403, 'credentials_rejected', false],
    [404, 'task_not_found', false],
    [418, 'request_refused', false],
    [408, 'service_error', true],
    [429, 'rate_limited', true],
    [500, 'service_error', true],
    [502, 'service_error', true],
    [503, 'service_error', true],
    [302, 'service_error', true],
  ])('%i to a read is %s', (status, code, retryable) => {
    for (const [call, step] of [
      ['status', 'get_task_details'],
      ['diff', 'get_task_details'],
      ['diff', 'list_sibling_turns'],
    ] as const) {
      expect(classify(call, failed(http(step, status)))).toMatchObject({
        ok: false,
        code,
        retryable,
        httpStatus: status,
      });
    }
  });

  it.each([
    [400, 'request_refused'],
    [401, 'credentials_rejected'],
    [403, 'credentials_rejected'],
    [404, 'request_refused'],
    [429, 'rate_limited'],
    [408, 'launch_in_doubt'],
    [500, 'launch_in_doubt'],
    [502, 'launch_in_doubt'],
    [503, 'launch_in_doubt'],
    [302, 'launch_in_doubt'],
  ])(
    '%i to the creation of a task is %s, and not tried again but for a limit: nothing was made',
    (status, code) => {
      const answer = classify('submit', failed(http('create_task', status)));
      expect(answer).toMatchObject({ ok: false, code, retryable: status === 429, httpStatus: status });
    },
  );

  it.each([
    [401, 'credentials_rejected'],
    [429, 'rate_limited'],
    [500, 'service_error'],
  ])('%i to the look-up of environments is %s: no task can exist yet', (status, code) => {
    const line = `Error: GET ${ENVIRONMENTS} failed: ${status} ${REASON[status]}; content-type=text/html; body=<html>\n`;
    expect(classify('submit', failed(line))).toMatchObject({ code, httpStatus: status });
  });

  it.each([
    `error sending request for url (${TASKS})`,
    `error sending request for url (${TASKS}?of=/wham/environments)`,
    'error sending request',
    `POST ${TASKS} failed: 502 Bad Gateway; content-type=text/html; body=<html>`,
    `POST ${ENVIRONMENTS} failed: 502 Bad Gateway; content-type=text/html; body=<html>`,
    `GET ${TASKS} failed: 429 Too Many Requests; content-type=text/html; body=${ENVIRONMENTS} failed: `,
    `Decode error for ${TASKS}: invalid type: string "${ENVIRONMENTS}: "; content-type=x; body=`,
  ])(
    'to a request without the name of its step that is not the look-up leaves a submit in doubt: %s',
    (line) => {
      expect(classify('submit', failed(`Error: ${line}\n`))).toMatchObject({
        code: 'launch_in_doubt',
        retryable: false,
      });
    },
  );

  it.each([
    [`error sending request for url (${BY_REPO})`, 'network_error'],
    [`GET ${BY_REPO} failed: 502 Bad Gateway; content-type=text/html; body=<html>`, 'service_error'],
    [`Decode error for ${BY_REPO}: EOF; content-type=x; body=`, 'answer_undecodable'],
  ])('to the look-up by repository comes before a task can exist: %s', (line, code) => {
    expect(classify('submit', failed(`Error: ${line}\n`))).toMatchObject({ code, retryable: true });
  });

  it('that cannot be decoded may have made a task, or says nothing about one', () => {
    const decode = (step: string) =>
      `Error: http error: ${step} failed: Decode error for ${TASKS}: EOF while parsing; content-type=x; body={\n`;
    expect(classify('submit', failed(decode('create_task')))).toMatchObject({
      code: 'launch_in_doubt',
      retryable: false,
    });
    for (const call of READS) {
      expect(classify(call, failed(decode('get_task_details')))).toMatchObject({
        code: 'answer_undecodable',
        retryable: true,
      });
    }
    expect(
      classify('submit', failed(`Error: Decode error for ${ENVIRONMENTS}: EOF; content-type=x; body=`)),
    ).toMatchObject({
      code: 'answer_undecodable',
    });
  });

  it('without the id of the task it made is a launch in doubt', () => {
    const line = `Error: http error: create_task failed: POST ${TASKS} succeeded but no task id found; content-type=application/json; body={}\n`;
    expect(classify('submit', failed(line))).toMatchObject({ code: 'launch_in_doubt', httpStatus: null });
  });

  it('without a task cannot be decoded', () => {
    const line = 'Error: http error: Task metadata missing from details for task_1\n';
    expect(classify('status', failed(line))).toMatchObject({ code: 'answer_undecodable', retryable: true });
  });
});

describe('a connection that fails', () => {
  it('is a launch in doubt while a task is created: refused and reset are told in the same words', () => {
    const line = `Error: http error: create_task failed: error sending request for url (${TASKS})\n`;
    expect(classify('submit', failed(line))).toMatchObject({ code: 'launch_in_doubt', retryable: false });
  });

  it('is a network error while a task is read', () => {
    const line = `Error: http error: get_task_details failed: error sending request for url (${TASKS}/task_1)\n`;
    for (const call of READS) {
      expect(classify(call, failed(line))).toMatchObject({
        code: 'network_error',
        retryable: true,
        httpStatus: null,
      });
    }
  });

  it('is a network error while environments are looked up, with its causes on further lines', () => {
    const line = `Error: error sending request for url (${ENVIRONMENTS})\n\nCaused by:\n    0: client error (Connect)\n    3: Connection refused (os error 111)\n`;
    expect(classify('submit', failed(line))).toMatchObject({ code: 'network_error' });
  });
});

describe('an error before the network', () => {
  it.each([
    [
      "Not signed in. Please run 'codex login' to sign in with ChatGPT, then re-run 'codex cloud'.",
      'credentials_rejected',
    ],
    [
      "Error: environment 'octo/widgets' not found; run `codex cloud` to list available environments",
      'environment_not_found',
    ],
    ['Error: no cloud environments are available for this workspace', 'environment_not_found'],
    ["Error: environment label 'dup' is ambiguous; run `codex cloud` to list", 'environment_ambiguous'],
    ['Error: environment id must not be empty', 'environment_unresolved'],
    [
      'Error: Failed to read CA certificate file /ca.pem selected by CODEX_CA_CERTIFICATE: No such file or directory',
      'input_invalid',
    ],
    [
      'Error: Failed to load CA certificates from /ca.pem selected by CODEX_CA_CERTIFICATE: no certificates found',
      'input_invalid',
    ],
    [
      'Error: Failed to parse certificate #1 from /ca.pem selected by CODEX_CA_CERTIFICATE: builder error',
      'input_invalid',
    ],
  ] as const)('%s is %s', (line, code) => {
    expect(classify('submit', failed(`${line}\n`))).toMatchObject({
      code,
      retryable: code === 'credentials_rejected',
      httpStatus: null,
    });
  });

  it.each([
    'Failed to read CA certificate file /ca.pem selected',
    'Failed to load CA certificates from /ca.pem selected',
    'Failed to parse certificate #2 from /ca.pem selected',
  ])('about the CA certificate is told by a read behind the name of its step: %s', (words) => {
    const line = `Error: http error: get_task_details failed: ${words} by CODEX_CA_CERTIFICATE: x\n`;
    expect(classify('status', failed(line))).toMatchObject({ code: 'input_invalid', retryable: false });
  });

  it('about a login may be an outage of the token check, so every call may be tried again', () => {
    const line = 'Not signed in. Please run';
    for (const call of CALLS)
      expect(classify(call, failed(line))).toMatchObject({ code: 'credentials_rejected', retryable: true });
  });

  it.each(CALLS)('that nobody knows is said to be unknown: %s', (call) => {
    const lines = [
      'Error: something new',
      "error: unexpected argument '--x' found",
      'Segmentation fault',
      '',
      '\n\n',
    ];
    for (const line of lines) {
      // Of a submit nobody knows what came before the words that nobody knows.
      const unknown =
        call === 'submit'
          ? { code: 'launch_in_doubt', retryable: false }
          : { code: 'cli_unrecognised', retryable: true };
      expect(classify(call, failed(line))).toMatchObject(unknown);
      const usage = classify(call, failed(line, { exitCode: 2 }));
      expect(usage).toMatchObject({ code: 'cli_unrecognised', retryable: call !== 'submit' });
      expect(usage.message).toContain('exit status 2');
    }
  });
});

describe('the noise of the CLI', () => {
  it.each(CALLS)('before the error changes nothing: %s', (call) => {
    const line = http(stepOf(call), 429);
    for (const noise of [
      WARNING,
      'Reading query from stdin...\n',
      `\n${WARNING}\nReading query from stdin...\n`,
    ]) {
      expect(classify(call, failed(noise + line))).toEqual(classify(call, failed(line)));
    }
  });
});

describe('a child that did not end by itself', () => {
  const ended = (how: ChildResult['ended']) => failed('', { ended: how, exitCode: null, durationMs: 30_200 });

  it.each([
    ['timed_out', 'launch_in_doubt', 'network_error', true],
    ['signalled', 'launch_in_doubt', 'cli_unrecognised', true],
    ['output_capped', 'launch_in_doubt', 'cli_unrecognised', false],
    ['cancelled', 'cancelled', 'cancelled', false],
    ['not_started', 'codex_missing', 'codex_missing', false],
  ] as const)('but was %s is %s for a submit and %s for a read', (how, submit, read, retryable) => {
    expect(classify('submit', ended(how))).toMatchObject({
      code: submit,
      retryable: false,
      httpStatus: null,
    });
    for (const call of READS) expect(classify(call, ended(how))).toMatchObject({ code: read, retryable });
  });

  it('is judged by how it ended, whatever it printed before', () => {
    for (const stderr of [http('create_task', 401), 'Not signed in. x', '[READY] x']) {
      const answer = classify('submit', { ...ended('timed_out'), stderr, stdout: '[READY] x' });
      expect(answer).toEqual(classify('submit', ended('timed_out')));
    }
  });

  it('says how long it was waited for, and that a cancelled submit may have made a task', () => {
    expect(classify('status', ended('timed_out')).message).toBe('no answer came within 30 s');
    expect(classify('submit', ended('cancelled')).guidance).toMatch(/may have been created/);
    expect(classify('status', ended('cancelled')).guidance).toBeUndefined();
  });
});

describe('a submit that ends in no known way', () => {
  it.each([
    ['success without a word', { exitCode: 0 }],
    ['success with something else', { exitCode: 0, stdout: 'done\n' }],
    ['a panic', { exitCode: 101, stderr: "thread 'main' panicked at src/main.rs" }],
    [
      'an address and then a failure',
      { exitCode: 1, stdout: 'https://chatgpt.com/codex/tasks/task_1\n', stderr: 'Error: x' },
    ],
    [
      'an address and the words of a refusal',
      { exitCode: 1, stdout: 'https://x\n', stderr: http('create_task', 401) },
    ],
  ])('is in doubt: %s', (_, more) => {
    expect(classify('submit', failed('', more))).toMatchObject({ code: 'launch_in_doubt', retryable: false });
  });
});

describe('what the service says', () => {
  const traps = [
    ' failed: 401 ',
    '401',
    '429 Too Many Requests',
    'timeout',
    '[READY]',
    'rate limit',
    'Not signed in.',
  ];
  const more = [
    '\nError: http error: create_task failed: POST x failed: 401 ',
    '\n',
    '; content-type=',
    'body=',
    "environment 'x' not found",
  ];
  const hostile = fc.string({
    unit: fc.oneof(fc.constantFrom(...traps, ...more), fc.string({ maxLength: 5 })),
  });

  it('in a body never changes what a failure means', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CALLS),
        fc.constantFrom(401, 404, 429, 500),
        hostile,
        (call, status, body) => {
          const expected = classify(call, failed(http(stepOf(call), status, '')));
          expect(classify(call, failed(http(stepOf(call), status, body)))).toEqual(expected);
        },
      ),
    );
  });

  it('never changes what an undecodable answer means, even where the decoder quotes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALLS), hostile, (call, quoted) => {
        const line = (text: string) =>
          `Error: http error: ${stepOf(call)} failed: Decode error for ${TASKS}: invalid type: string "${text}", expected a map; content-type=x; body=x\n`;
        expect(classify(call, failed(line(quoted)))).toEqual(classify(call, failed(line(''))));
      }),
    );
  });

  it.each(["' not found", "' is ambiguous"])('behind the mark of a body is not read: %s', (words) => {
    for (const mark of ['; content-type=x; body=', '; body=', ' body=']) {
      for (const subject of ["environment 'x", "environment label 'x"]) {
        const line = `Error: ${subject} is new to us${mark}${words}`;
        expect(classify('status', failed(line)).code).toBe('cli_unrecognised');
      }
    }
  });

  it('is in no field of a classification', () => {
    const secret = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHJK0123456789'),
      minLength: 12,
      maxLength: 40,
    });
    const places = fc.constantFrom(
      (body: string) => http('create_task', 500, body),
      (body: string) => http('get_task_details', 401, body),
      (body: string) =>
        `Error: http error: create_task failed: Decode error for ${TASKS}: ${body}; content-type=${body}; body=${body}`,
      (body: string) =>
        `Error: GET ${ENVIRONMENTS} failed: 500 Internal Server Error; content-type=x; body=${body}`,
      (body: string) => `Error: unknown to us body=${body}`,
      (body: string) => `Error: ${body}`,
      (body: string) => `${WARNING}${body}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...CALLS), places, secret, fc.nat(2), (call, place, body, exitCode) => {
        const answer = classify(call, failed(place(body), { stdout: body, exitCode }));
        expect(JSON.stringify(answer)).not.toContain(body);
      }),
    );
  });
});
