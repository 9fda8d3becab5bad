/**
 * The knobs of the cloud sync: where finished runs are sent, what that may cost, and how its audit log is kept. A part
 * of the table of knobs. What the destinations must be is the sync's to say, after the verdict: nothing that is wrong
 * with them may keep a run.
 */
import { knob } from './knob.ts';
import { decimal, secret, text, whole, yesOrNo } from './readers.ts';

/** Where nothing is said. */
export const SYNC_DEFAULTS = {
  budgetSeconds: 10,
  /** Of the command, for one run: nobody waits for a verdict. */
  commandBudgetSeconds: 60,
  timeoutSeconds: 5,
  attempts: 4,
  firstWaitSeconds: 0.5,
  longestWaitSeconds: 8,
  sizeMib: 4,
  auditLogKib: 1024,
  auditLogFiles: 5,
} as const;

const told = text('text', (value) => !value.includes('\0'));

export const SYNC_KNOBS = {
  'sync-base-url': knob(told, {
    description:
      'Address of the Runs API that finished runs are sent to: https, or http on this machine; unset means that nothing is sent',
    default: '`CODEX_CLOUD_BASE_URL`',
  }),
  'sync-workspace-id': knob(told, {
    description: 'Workspace of the Runs API',
    default: '`CODEX_CLOUD_WORKSPACE_ID`',
  }),
  'sync-bucket': knob(told, {
    description: 'Destination inside the workspace, sent along with each run',
    default: '`CLOUD_SYNC_BUCKET`',
  }),
  'sync-vault-path': knob(told, {
    description: 'Where in Vault the token of the Runs API lies',
    default: '`CLOUD_SYNC_VAULT_PATH`',
  }),
  'sync-token': knob(secret, {
    description: 'Bearer token of the Runs API',
    default: '',
    secret: true,
  }),
  'sync-rehearsals': knob(yesOrNo, {
    description: 'Send rehearsals too; what is sent says that it is one',
    default: 'false',
  }),
  'sync-budget-seconds': knob(decimal(0.1, 3600), {
    description: 'Most time that sending may take after the verdict; in the command `sync` for one run',
    default: `${SYNC_DEFAULTS.budgetSeconds}, in the command \`sync\` ${SYNC_DEFAULTS.commandBudgetSeconds}`,
    unit: 'seconds, decimals allowed',
  }),
  'sync-timeout-seconds': knob(decimal(0.1, 600), {
    description: 'Longest time for one request to the Runs API',
    default: String(SYNC_DEFAULTS.timeoutSeconds),
    unit: 'seconds, decimals allowed',
  }),
  'sync-attempts': knob(whole(1, 20), {
    description: 'Most tries of sending one run',
    default: String(SYNC_DEFAULTS.attempts),
  }),
  'sync-first-wait-seconds': knob(decimal(0.01, 600), {
    description:
      'Longest wait before the second try; it doubles with each further one, and the wait is drawn below it, but for a Retry-After',
    default: String(SYNC_DEFAULTS.firstWaitSeconds),
    unit: 'seconds, decimals allowed',
  }),
  'sync-longest-wait-seconds': knob(decimal(0.01, 3600), {
    description: 'No wait between two tries is longer, but for a Retry-After',
    default: String(SYNC_DEFAULTS.longestWaitSeconds),
    unit: 'seconds, decimals allowed',
  }),
  'sync-size-mib': knob(decimal(0.001, 64), {
    description: 'A run whose manifest is larger is not sent',
    default: String(SYNC_DEFAULTS.sizeMib),
    unit: 'MiB, decimals allowed',
  }),
  'audit-log-kib': knob(whole(4, 1_048_576), {
    description: 'Size at which `out/audit.log`, the log of the tries of sending, is put aside for a new one',
    default: String(SYNC_DEFAULTS.auditLogKib),
    unit: 'KiB',
  }),
  'audit-log-files': knob(whole(1, 100), {
    description: 'How many audit logs are kept, the present one among them',
    default: String(SYNC_DEFAULTS.auditLogFiles),
  }),
};
