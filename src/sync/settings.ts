/**
 * What the inputs say about the cloud sync: off, not usable and why, or everything that a worker needs. Pure; reads no
 * file and asks nobody. No host is guessed: without an address nothing is sent.
 */
import type { Inputs } from '../inputs/inputs.ts';
import { SYNC_DEFAULTS } from '../inputs/sync-knobs.ts';
import type { RetryPolicy } from '../lib/retry.ts';
import { oneLine } from '../lib/text.ts';

/** How `out/audit.log` is kept. */
export interface AuditLimits {
  /** Larger than this, the log is put aside for a new one. */
  readonly maxBytes: number;
  /** How many are kept, the present one included. */
  readonly files: number;
}

export interface SyncSettings {
  /** Where an import is posted to. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly rehearsals: boolean;
  readonly retry: RetryPolicy;
  /** Of one request. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly audit: AuditLimits;
  readonly httpsProxy: string | null;
  /** Path of a PEM file, as it was given. */
  readonly caCertificate: string | null;
}

export type SyncSetUp =
  | { readonly state: 'off'; readonly why: string }
  /** Something is set, and what is wrong or missing beside it. */
  | { readonly state: 'unusable'; readonly why: string }
  | { readonly state: 'on'; readonly settings: SyncSettings };

const DESTINATION = ['sync-base-url', 'sync-workspace-id', 'sync-bucket'] as const;
const WORKSPACE = /^[A-Za-z0-9][\w.-]{0,127}$/;
const BUCKET = /^[^\s\p{Cc}\p{Cf}]{1,256}$/u;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;
const SECOND_MS = 1000;
const MIB = 1024 * 1024;

/** Whether and where runs are sent. */
export function syncSetUp(inputs: Inputs): SyncSetUp {
  const { syncBaseUrl = '', syncWorkspaceId = '', syncBucket = '', syncToken, syncVaultPath = '' } = inputs;
  const [address, workspace, bucket] = [syncBaseUrl, syncWorkspaceId, syncBucket].map((text) => text.trim());
  const token = syncToken === undefined && syncVaultPath.trim() === '' ? '' : 'given';
  const given = [address, workspace, bucket, token];
  const names = [...DESTINATION, 'sync-token (or sync-vault-path)'];
  const missing = names.filter((_, at) => !given[at]);
  if (missing.length === names.length) return { state: 'off', why: `${names.join(', ')} are not set` };
  if (missing.length > 0)
    return {
      state: 'unusable',
      why: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set, while others are`,
    };
  const base = baseOf(address ?? '');
  if (typeof base === 'string') return { state: 'unusable', why: `sync-base-url ${base}` };
  if (!WORKSPACE.test(workspace ?? '')) return unusable('sync-workspace-id', workspace ?? '');
  if (!BUCKET.test(bucket ?? '')) return unusable('sync-bucket', bucket ?? '');
  const root = base.href.replace(/\/+$/, '');
  const endpoint = `${root}/workspaces/${encodeURIComponent(workspace ?? '')}/runs/import`;
  return { state: 'on', settings: { ...limitsOf(inputs), endpoint, bucket: bucket ?? '' } };
}

/** The address, or what is wrong with it; without it where it may hold a password. */
function baseOf(address: string): URL | string {
  const url = URL.parse(address);
  if (url === null) return 'is no address';
  if (url.username !== '' || url.password !== '') return 'holds a user or a password, which belong nowhere';
  if (url.search !== '' || url.hash !== '') return 'holds a query or a fragment, which belong nowhere';
  if (url.protocol === 'https:') return url;
  if (url.protocol === 'http:' && LOOPBACK.test(url.hostname)) return url;
  return 'is not https: a token is sent in the clear to this machine only';
}

function unusable(name: string, value: string): SyncSetUp {
  return { state: 'unusable', why: `${name} cannot be ${JSON.stringify(oneLine(value, 60))}` };
}

function limitsOf(inputs: Inputs): Omit<SyncSettings, 'endpoint' | 'bucket'> {
  const { syncFirstWaitSeconds: first, syncLongestWaitSeconds: longest } = inputs;
  return {
    rehearsals: inputs.syncRehearsals,
    retry: {
      attempts: inputs.syncAttempts ?? SYNC_DEFAULTS.attempts,
      firstWaitMs: (first ?? SYNC_DEFAULTS.firstWaitSeconds) * SECOND_MS,
      longestWaitMs: (longest ?? SYNC_DEFAULTS.longestWaitSeconds) * SECOND_MS,
      factors: {},
    },
    timeoutMs: (inputs.syncTimeoutSeconds ?? SYNC_DEFAULTS.timeoutSeconds) * SECOND_MS,
    maxBytes: (inputs.syncSizeMib ?? SYNC_DEFAULTS.sizeMib) * MIB,
    audit: {
      maxBytes: (inputs.auditLogKib ?? SYNC_DEFAULTS.auditLogKib) * 1024,
      files: inputs.auditLogFiles ?? SYNC_DEFAULTS.auditLogFiles,
    },
    httpsProxy: inputs.httpsProxy ?? null,
    caCertificate: inputs.caCertificate ?? null,
  };
}
