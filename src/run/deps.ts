/**
 * What a run needs of the world, as one record. The composition root makes the real ones; a test replaces the few
 * it wants to hold still. Effects only: none of our own functions is in here.
 */

import type * as z from 'zod';
import type { Together } from '../cloud/together.ts';
import type { Broker } from '../credentials/broker.ts';
import type { Credential, CredentialUse } from '../credentials/credential.ts';
import type { CodexCli, CodexRequest } from '../credentials/install.ts';
import type { HeldLogin } from '../credentials/login-file.ts';
import type { Read } from '../history/read.ts';
import type { Clock, Random } from '../lib/clock.ts';
import type { Spawn } from '../lib/process.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Secret } from '../lib/secret.ts';
import type { StreamRequest, StreamResult } from '../lib/stream-process.ts';
import type { BranchCheck } from '../manifest/control-fields.ts';
import type { RunEvent } from '../manifest/events.ts';
import type { Manifest, Transport } from '../manifest/schema.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { Custody, LoginRequest } from './custody.ts';

/** Folders and facts of the machine. Paths are absolute. */
export interface Host {
  readonly workingDirectory: string;
  /** The action's `canary` folder. */
  readonly canary: string;
  /** Outlives the run: installed Codex CLI releases, known hashes. */
  readonly cache: string;
  /** Belongs to this run alone, is private, and is removed after it. */
  readonly scratch: string;
  /** PATH for children, without folders inside the working directory. */
  readonly searchPath: string;
  readonly home: string;
  /** Name under which a pid means one process. */
  readonly machine: string;
  /** Program and leading arguments that run one line of shell. */
  readonly shell: readonly [file: string, ...args: string[]];
  /** `CODEX_CLOUD_ENV_ID`, empty where it is not set. */
  readonly environmentId: string;
  /** `CODEX_CLOUD_BRANCH`, empty where it is not set. */
  readonly branchVariable: string;
  readonly githubApiUrl: string;
  /** `RUNNER_TRACKING_ID`, by which the runner finds what a job left running; empty outside Actions. */
  readonly trackingId: string;
  /** Version of this product; null where it cannot be told. */
  readonly version?: string | null;
}

/** What the machine can tell of the target; a rehearsal's script fills in the rest. */
export interface KnownTarget {
  readonly repository: string | null;
  readonly environment: string | null;
  readonly branch: string | null;
  readonly headSha: string | null;
  /** What its origin said of the branch before the submit; absent in a rehearsal, whose origin is played. */
  readonly branchCheck?: BranchCheck | undefined;
}

interface BackendUse {
  readonly use: CredentialUse;
  readonly known: KnownTarget;
  /** Those of all runs that share the backend; absent for a run by itself. */
  readonly environments?: readonly string[];
}

export type BackendRequest = BackendUse &
  (
    | {
        readonly kind: 'rehearsal';
        readonly script: string;
        /** The file that a diff is to add; null where any will do. */
        readonly proofFile: string | null;
      }
    | {
        readonly kind: 'live';
        readonly credential: Credential;
        /** How the login is looked after; absent for a credential that is never renewed. */
        readonly login?: LoginRequest | undefined;
        readonly httpsProxy?: string | undefined;
        readonly caCertificate?: string | undefined;
      }
  );

/** Where the calls of one run go: the service or the emulator. Nothing after this knows which. */
export interface Backend extends AsyncDisposable {
  /** The whole environment of a Codex CLI process. */
  readonly env: Readonly<Record<string, string>>;
  readonly known: KnownTarget;
  readonly transport: z.infer<typeof Transport>;
  /** Who looks after the login; absent where nothing renews it. */
  readonly custody?: Custody | null;
  /** Values that must not be written anywhere, beside those of the inputs. */
  readonly secrets: readonly Secret[];
  /** Things the user should know that are no failure. */
  readonly notices: readonly string[];
}

/** What is the same for every cloud task of a process. */
export interface Shared {
  readonly together: Together;
  /** Finds the Codex CLI, once for all; whoever asks waits no longer than its own signal allows. */
  readonly codex: (request: CodexRequest) => Promise<CodexCli>;
  /** All that this process is about to run. */
  readonly planned: readonly Pick<PlanResult, 'taskId' | 'attempts'>[];
}

/** The records of earlier runs, each read once, when it is first asked for. */
export interface Earlier {
  /** Earlier runs of the workflow are meant, whose spend is capped unless somebody says otherwise. */
  readonly inWorkflow: boolean;
  /** Records of the default branch; of a folder all that lie there. */
  trend(): Promise<Read>;
  /** Records of every branch of the last day, and those of one commit; of a folder all that lie there. */
  spend(sha: string | null): Promise<Read>;
  /** What was read by the last `spend`; null where nobody has asked. */
  spendRead(): Promise<Read> | null;
}

export interface Deps {
  readonly clock: Clock;
  readonly random: Random;
  readonly spawn: Spawn;
  /** Starts a stage, whose output may be huge. */
  readonly stream: (request: StreamRequest) => Promise<StreamResult>;
  /** What every stage gets of this machine's environment; `passEnv` names more. */
  readonly stageEnvironment: (passEnv: readonly string[]) => Readonly<Record<string, string>>;
  /** Hears what a stage prints, redacted. */
  readonly onOutput: (stage: string, text: string) => void;
  /** Hears of a stage how to read, redacted, what goes on behind its output so far; absent where nobody looks. */
  readonly onUnfinished?: (stage: string, read: () => string) => void;
  /** Stands before everything that is written or told; knows the secrets of every run of this process. */
  readonly redactor: Redactor;
  /** Tells the surface never to show this value. */
  readonly mask: (secret: Secret) => void;
  /** Hears where the record lies, before anything is in it. */
  readonly onOpen: (folder: string) => void;
  /** Hears what a later process of the job needs to keep a renewed login; absent where there is none. */
  readonly onLogin?: (held: HeldLogin) => void;
  /** Absolute path of the user's own folder that the login was read from, where a renewed one can go back; else absent. */
  readonly loginFolder?: string | undefined;
  readonly onEvent: (event: RunEvent, manifest: Manifest) => void;
  readonly openBackend: (request: BackendRequest, passEnv: readonly string[]) => Promise<Backend>;
  readonly host: Host;
  /** Gives credentials that the inputs do not hold; absent where nobody else keeps one. */
  readonly broker?: Broker | undefined;
  /** The records of earlier runs; absent where nobody asks for them. */
  readonly earlier?: Earlier | undefined;
  /** Tasks whose earlier run is gone on with. */
  readonly continued?: ReadonlySet<string>;
  /** What the runs of one process have in common; absent for a run by itself. */
  readonly shared?: Shared;
  /** Aborts when the run is to be cancelled. */
  readonly signal: AbortSignal;
}
