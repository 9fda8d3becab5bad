/**
 * One knob: the reader of its text and what the documentation says of it. Knows no knob by name.
 */
import type { Read, Reader } from './readers.ts';

export interface Meta {
  readonly description: string;
  /** As the documentation shows it; empty where there is none. */
  readonly default: string;
  readonly unit?: string;
  /** What must be given, as its reader says it. */
  readonly accepts: string;
  /** Every text that is accepted, where they are few. */
  readonly choices?: readonly string[];
  /** The value is a credential: it is masked before anything else happens and never shown in a message. */
  readonly secret?: true;
  /** The scenario may set it too; an input wins. */
  readonly fromScenario?: true;
  /** Means something for this command alone. */
  readonly onlyFor?: 'apply';
  /** Means nothing outside a workflow, so the command line does not have it. */
  readonly actionOnly?: true;
}

export interface Knob<Output> {
  /** Takes the text that was given, never an empty one. */
  readonly read: (text: string) => Read<Output>;
  readonly meta: Meta;
}

/** A knob with the reader of its text. */
export function knob<Output>(
  { read, accepts, choices }: Reader<Output>,
  meta: Omit<Meta, 'accepts' | 'choices'>,
): Knob<Output> {
  return { read, meta: { ...meta, accepts, ...(choices ? { choices } : {}) } };
}
