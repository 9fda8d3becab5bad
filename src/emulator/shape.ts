/**
 * The words a rehearsal script is written in: texts, counts, durations and faults, each with an error that says what is
 * accepted. Shapes only; refuses to know what they are used for.
 */
import * as z from 'zod';

export const SECOND_MS = 1000;
const MAX_DELAY_SECONDS = 3600;
export const MAX_COUNT = 10_000;

export const Text = z.string('accepted: a text');
export const Line = Text.regex(/^[^\r\n]+$/, 'accepted: one line of text');
export const Yes = z.boolean('accepted: true or false');
export const Count = whole(1, MAX_COUNT);
const DELAY_TEXT = `accepted: seconds from 0 to ${MAX_DELAY_SECONDS}`;
export const DelaySeconds = z.number(DELAY_TEXT).min(0, DELAY_TEXT).max(MAX_DELAY_SECONDS, DELAY_TEXT);

/** A header of that name in either form: seconds, or a date so many seconds ahead. */
const RetryAfter = z.union(
  [shape({ seconds: whole(0, MAX_DELAY_SECONDS) }), shape({ 'date-in': whole(0, MAX_DELAY_SECONDS) })],
  { error: 'accepted: {seconds} or {date-in}' },
);

const HttpFault = shape({
  http: shape({
    status: whole(200, 599),
    'content-type': Text.regex(/^[ -~]+$/, 'accepted: a media type').default('application/json'),
    body: Text.default(''),
    'retry-after': RetryAfter.optional(),
  }),
});

/**
 * How a request is failed: an HTTP answer, or `reset` (connection destroyed after the request came in), `hang`
 * (never answered), `cut` (destroyed in the middle of the answer), `malformed` (200 with broken JSON), `empty` (200 with
 * nothing).
 */
export const Fault = z
  .union([z.enum(['reset', 'hang', 'cut', 'malformed', 'empty']), HttpFault], {
    error:
      'accepted: reset, hang, cut, malformed, empty or {http: {status, content-type, body, retry-after}}',
  })
  .transform((fault) =>
    typeof fault === 'string'
      ? { kind: fault }
      : {
          kind: 'http' as const,
          status: fault.http.status,
          contentType: fault.http['content-type'],
          body: fault.http.body,
          retryAfter: fault.http['retry-after'] ?? null,
        },
  );
export type Fault = z.output<typeof Fault>;

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): z.ZodInt {
  const text = `accepted: a whole number from ${min} to ${max}`;
  return z.int(text).min(min, text).max(max, text);
}

/** Lower-case hex digits. */
export function hex(digits: number): z.ZodString {
  const text = `accepted: ${digits} lower-case hex digits, in quotes`;
  return z.string(text).regex(new RegExp(`^[0-9a-f]{${digits}}$`), text);
}

/** A strict object whose error names the keys there are. */
export function shape<Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<Fields, z.core.$strict> {
  return z.strictObject(fields, { error: `accepted: an object with ${Object.keys(fields).join(', ')}` });
}
