/**
 * The part of the failure table about trust: which credential a run has, and whether its event, its actor and its code
 * let it begin. Words and classes only, as in the rest of the table.
 */
export const TRUST_REASONS = {
  action_changed: {
    class: 'config',
    title: 'The files of the action itself were changed while it ran',
    cure: 'Trust nothing of this job after this step: find the stage that writes where the action lies, and on a runner of your own remove that folder',
  },
  credentials_required: {
    class: 'config',
    title: 'There is no usable credential and on-missing-credentials is fail',
    cure: 'In a workflow give the secret codex-auth-json or codex-access-token, for agents on this machine openai-api-key will do; on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON, CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN or CODEX_ORCHESTRATOR_OPENAI_API_KEY, or name --codex-home',
  },
  rehearsal_with_credential: {
    class: 'config',
    title: 'A rehearsal was asked for while a live credential is given',
    cure: 'Remove the credential (an input, a variable CODEX_ORCHESTRATOR_… or --codex-home), or remove rehearse: a rehearsal must never see one',
  },
  credentials_malformed: {
    class: 'credentials',
    title: 'A credential is given but cannot be read',
    cure: 'Store the whole content of auth.json (made by codex login) in the secret or the variable, unchanged',
  },
  credentials_rejected: {
    class: 'credentials',
    title: 'The service does not accept the credential',
    cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret',
  },
  credential_rotation_lost: {
    class: 'credentials',
    title: 'The Codex CLI has renewed the login, and the renewed one was kept nowhere',
    cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret before the next run, which fails otherwise; give rotate-to: github-secret, so that it does not happen again',
  },
  rotation_refused: {
    class: 'config',
    title: 'A renewed login could not be kept where rotate-to says',
    cure: 'Give rotate-token a fine-grained token of this repository with the permission Secrets: read and write, or Environments: read and write with rotate-environment; and see that the environment exists',
  },
  public_repository: {
    class: 'config',
    title: 'A login is given in a repository that everybody can read',
    cure: 'Run the canary in a private repository, or accept the risk by allow-public-repository: true',
  },
  credentials_missing: {
    class: 'skipped',
    title: 'There is no credential for this mode',
    cure: 'In a workflow give the secret codex-auth-json or codex-access-token, for agents on this machine openai-api-key will do; on the command line set CODEX_ORCHESTRATOR_CODEX_AUTH_JSON, CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN or CODEX_ORCHESTRATOR_OPENAI_API_KEY, or name --codex-home; or rehearse, which needs none',
  },
  credentials_wrong_kind: {
    class: 'skipped',
    title: 'An API key cannot sign in to Codex Cloud',
    cure: 'Give codex-auth-json (a ChatGPT login) or codex-access-token; an API key is for agents on this machine only',
  },
  credentials_vanished: {
    class: 'skipped',
    title: 'The credential is gone although earlier runs had one',
    cure: 'Restore the secret: the canary has stopped watching',
  },
  credentials_expiring: {
    class: 'credentials',
    title: 'The credential that Vault holds ends before the run would',
    cure: 'Have it renewed sooner by whatever writes it to Vault, or shorten timeout-minutes',
  },
  id_token_failed: {
    class: 'service',
    title: 'GitHub gave the job no id token, although it may have one',
    cure: 'Run again later; the failure is not in this repository',
  },
  vault_login_refused: {
    class: 'credentials',
    title: 'Vault does not let this job in',
    cure: 'Compare vault-auth-mount, vault-role and vault-namespace with the configuration of Vault, and the bound claims of the role with this repository, branch and event; a vault-token may have ended',
  },
  vault_audience_refused: {
    class: 'credentials',
    title: 'Vault expects another audience in the id token',
    cure: 'Set vault-audience to one of the bound_audiences of the role',
  },
  vault_denied: {
    class: 'credentials',
    title: 'Vault does not let this job read the secret',
    cure: 'Let a policy of the role read the path; in version 2 of the engine that is <mount>/data/<path>',
  },
  vault_secret_missing: {
    class: 'config',
    title: 'Vault holds no credential where one was looked for',
    cure: 'Correct vault-path, vault-mount and vault-kv-version, or write a field there that docs/vault.md names',
  },
  vault_untrusted: {
    class: 'config',
    title: 'What answers at vault-address is not trusted',
    cure: 'Name the address of Vault itself by vault-address, and its authority by vault-ca-certificate',
  },
  vault_unreachable: {
    class: 'network',
    title: 'Vault could not be reached',
    cure: 'Check vault-address, and whether a runner can reach it, then run again',
  },
  vault_sealed: {
    class: 'service',
    title: 'Vault is sealed or under maintenance',
    cure: 'Unseal it, then run again',
  },
  vault_failed: {
    class: 'service',
    title: 'Vault failed on its side',
    cure: 'Look at Vault, then run again; the failure is not in this repository',
  },
  vault_write_refused: {
    class: 'credentials',
    title: 'Vault did not take the renewed credential',
    cure: 'Let a policy of the role write the path, and let one run at a time use the credential; if the old copy is dead, make a new login and write it to Vault',
  },
  event_refused: {
    class: 'config',
    title:
      'The event has secrets and can be caused by anyone, and the work tree is not at the code of the repository',
    cure: 'Check nothing out but the default (no ref: of a pull request), or run on pull_request, which has no secrets for a fork; where every such head was looked at by a person, name the event in allow-events',
  },
  base_unavailable: {
    class: 'config',
    title: 'The commit whose files this event goes by cannot be read',
    cure: 'Check the repository out before this step, with fetch-depth: 0 or with credentials that can fetch, or give github-token contents: read',
  },
  actor_not_admitted: {
    class: 'skipped',
    title: 'Who caused this event is not known to have write access',
    cure: 'Have someone with write access start it, give github-token so that GitHub can be asked, or name a bot exactly in allow-bots',
  },
} as const;
