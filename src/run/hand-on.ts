/**
 * What this step hands on to later workflow runs: the records of its live runs, and those that it has read itself.
 */
import { type LedgerRequest, uploadLedger } from '../publish/ledger.ts';
import type { RunResult } from '../publish/result.ts';
import type { Earlier } from './deps.ts';

type Handing = Omit<LedgerRequest, 'folders' | 'trend' | 'spend'> & {
  readonly results: readonly RunResult[];
  readonly onDefaultBranch: boolean;
};

/** True for a run that was skipped by what earlier runs tell: later ones are to go by it as well. */
export function isVanished({ verdict: { reason } }: Pick<RunResult, 'verdict'>): boolean {
  return reason === 'credentials_vanished';
}

/** Hands on what there is; nothing where no run was live. True where an upload was left behind. */
export async function handOn(
  { results, onDefaultBranch, ...request }: Handing,
  earlier: Earlier,
): Promise<boolean> {
  const live = results.some(({ verdict }) => verdict.evidence === 'live');
  if (!live && !results.some(isVanished)) return false;
  const trend = onDefaultBranch ? await earlier.trend() : null;
  const spend = await earlier.spendRead();
  return uploadLedger({
    ...request,
    folders: results.map(({ folder }) => folder),
    trend: trend?.whole === true ? trend.chain : null,
    spend: spend?.whole === true ? spend.chain : null,
  });
}
