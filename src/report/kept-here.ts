/**
 * What a run that was asked of the cloud and stayed on this machine has to say of it: which guard or obstacle kept it
 * here, and what to do. Pure; reads nothing but the record, so that a saved run says the same.
 */
import { REASON_CODES, REASONS } from '../lib/reasons.ts';
import type { Manifest } from '../manifest/schema.ts';

/** One notice for such a run, none for any other. */
export function keptHere({ cloud_fallback: fallback }: Partial<Pick<Manifest, 'cloud_fallback'>>): string[] {
  if (fallback == null) return [];
  const where = 'The cloud was asked for, and this ran on this machine';
  if (fallback.policy === 'dispatch_off')
    return [
      `${where}: cloud-dispatch is off. Leave cloud-dispatch out, or set it to on, for a run in the cloud`,
    ];
  const code = REASON_CODES.find((known) => known === fallback.issues[0]?.code);
  const cure = code === undefined ? 'Do away with that for a run in the cloud' : REASONS[code].cure;
  return [`${where}, by fallback: auto: ${fallback.reason}. ${cure}`];
}
