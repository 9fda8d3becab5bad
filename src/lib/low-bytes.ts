/**
 * A stretch of a text by the lower eight bits of each character, for whoever has much of it to look at: to read them from the
 * text itself costs three times as much. What is found by them is yet to be compared.
 */

/** Characters. */
export const LONGEST_STRETCH = 1 << 16;
const BYTES = Buffer.allocUnsafeSlow(LONGEST_STRETCH);

/** Those from `begin` on, up to LONGEST_STRETCH of them. The next call overwrites them. */
export function lowBytes(text: string, begin: number, end: number): Uint8Array {
  BYTES.write(text.slice(begin, end), 'latin1');
  return BYTES;
}
