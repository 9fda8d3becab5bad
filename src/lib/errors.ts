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
  const message = error instanceof Error ? error.message : String(error);
  return new RunError('internal_error', message, { cause: error });
}

/** True for a Node system error with this code, such as ENOENT. */
export function hasErrno(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
