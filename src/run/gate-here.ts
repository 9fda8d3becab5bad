/**
 * The gate on the command line over several saved runs: finds them by what a person calls them, and joins them by the code of
 * the job that is a gate. Writes nothing, asks nobody.
 */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Arrived } from '../gate/found.ts';
import { loadPolicy } from '../gate/policy.ts';
import { RunError } from '../lib/errors.ts';
import type { OwnFiles } from '../lib/own-files.ts';
import { EXIT_CODES } from '../lib/reasons.ts';
import type { Redactor } from '../lib/redact.ts';
import { findEvent } from '../manifest/events.ts';
import { findRun, noRun } from '../manifest/find-run.ts';
import { gatedJson, gatedText } from '../publish/gated.ts';
import { gateAll } from './gate-together.ts';
import { inFolder, readArrived } from './gather.ts';
import type { Answer, Place } from './offline.ts';

/** What a name on the command line means. */
export interface Meant {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** It is no run, and holds some. */
  readonly holder: boolean;
}

/** The runs, or folders with runs, that these names mean, each once. Throws RunError for a name that means nothing. */
export async function meantBy(
  names: readonly string[],
  place: Pick<Place, 'root' | 'here'>,
): Promise<readonly Meant[]> {
  const meant = new Map<string, Meant>();
  for (const name of names) {
    const found = await meaningOf(name, place);
    meant.set(found.folder, found);
  }
  return [...meant.values()];
}

async function meaningOf(name: string, place: Pick<Place, 'root' | 'here'>): Promise<Meant> {
  try {
    return { name, folder: await findRun(name, place), holder: false };
  } catch (error) {
    const path = resolve(place.here, name);
    const entries = await readdir(path).catch(() => []);
    if (entries.length === 0) throw error;
    return { name, folder: path, holder: true };
  }
}

interface Asked {
  /** GitHub's name of the event; that of all the runs where it is absent. */
  readonly event: string | undefined;
  readonly policy: string | undefined;
  readonly files: OwnFiles | undefined;
  readonly redactor: Redactor;
}

/** One verdict over all of them. */
export async function gateSeveral(
  meant: readonly Meant[],
  { root, canary }: Pick<Place, 'root' | 'canary'>,
  { event, policy: named, files, redactor }: Asked,
): Promise<Answer> {
  const own = named === undefined ? undefined : resolve(root, named);
  const policy = await loadPolicy(join(canary, 'policy.yml'), own, files);
  const arrived: Arrived[] = [];
  for (const { folder, holder } of meant)
    arrived.push(
      ...(holder ? await inFolder(folder, { redactor }) : [await readArrived(folder, folder, { redactor })]),
    );
  if (arrived.length === 0) throw await noRun(meant[0]?.folder ?? root);
  const events = new Set(arrived.flatMap(eventOf));
  if (event === undefined && events.size > 1)
    throw new RunError('input_invalid', `The runs are of several events: ${[...events].join(', ')}`, {
      guidance: 'Name the one to decide for: --event <event>',
    });
  const gated = gateAll({
    ...{ arrived, policy, event: event ?? [...events][0] ?? 'push' },
    ...{ expected: null, home: null, past: null },
  });
  const { verdict } = gated.decision;
  return {
    text: gatedText(gated),
    json: gatedJson(gated),
    exitCode: verdict === 'block' ? EXIT_CODES.fail : EXIT_CODES.pass,
  };
}

function eventOf({ found }: Arrived): string[] {
  if ('fault' in found) return [];
  const event = findEvent(found.record.allEvents, 'run:started')?.payload.github_event;
  return event === undefined ? [] : [event];
}
