/**
 * The one exception class. Thrown with its code where the error is born; nobody guesses it later.
 */
import { REASONS, type ReasonCode } from './reasons.ts';

interface RunErrorOptions {
  readonly cause?: unknown;
  /** True only where trying the same call again can help and cannot do harm. */
  readonly retryable?: boolean;
  /** Replaces the table's cure where the place of birth knows better. */
  readonly guidance?: string;
}

/** The one exception of the product. Thrown with its code where the error is born; nobody guesses it later. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly code: ReasonCode;
  readonly retryable: boolean;
  readonly guidance: string;

  constructor(code: ReasonCode, message: string, options: RunErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.guidance = options.guidance ?? REASONS[code].cure;
  }
}

/** Any thrown value as a RunError; what is not one already is our own failure. */
export function toRunError(error: unknown): RunError {
  if (error instanceof RunError) return error;
  return new RunError('internal_error', messageOf(error), { cause: error });
}

/** Whatever was thrown may also throw where it is made a text. */
function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : String(error);
  } catch {
    return 'something was thrown that tells nothing of itself';
  }
}

/** True for a Node system error with this code, such as ENOENT. */
export function hasErrno(error: unknown, code: string): error is Error {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
