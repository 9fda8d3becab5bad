/**
 * The knobs of trust: which credential a run has, what it does where it has none, and whom and what it believes. A part of
 * the table of knobs.
 */
import { GUARDED_EVENTS } from './events.ts';
import { knob } from './knob.ts';
import { choice, choices, logins, secret, text, yesOrNo } from './readers.ts';

export const TRUST_KNOBS = {
  'codex-access-token': knob(secret, {
    description: 'Codex access token (`at-…`), for `cloud` and for `agent` and `review` stages',
    default: '',
    secret: true,
  }),
  'codex-auth-json': knob(secret, {
    description:
      'Content of `auth.json` of a dedicated `codex login`, for `cloud` and for `agent` and `review` stages',
    default: '',
    secret: true,
  }),
  'openai-api-key': knob(secret, {
    description:
      'OpenAI API key, for `agent` and `review` stages; Codex Cloud does not accept one, so alone it leads to a skip in `cloud`',
    default: '',
    secret: true,
  }),
  'allow-public-repository': knob(yesOrNo, {
    description:
      'Take `codex-auth-json` in a repository that everybody can read, or of which that cannot be told',
    default: 'false',
    actionOnly: true,
  }),
  'rotate-to': knob(choice(['none', 'github-secret', 'vault']), {
    description:
      'Where the login of `codex-auth-json` is kept once the Codex CLI has renewed it; what was given is worth nothing from then on',
    default: 'none',
  }),
  'rotate-token': knob(secret, {
    description:
      'Token that writes the renewed login for `rotate-to: github-secret`, and should be able to do nothing else',
    default: '',
    secret: true,
  }),
  'rotate-secret-name': knob(
    text('the name of a secret: letters, digits or "_"', (value) =>
      /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,99}$/i.test(value),
    ),
    {
      description: 'Secret that the renewed login is written to',
      default: 'CODEX_AUTH_JSON',
    },
  ),
  'rotate-environment': knob(
    text('the name of an environment of the repository', (value) => /^[^\p{Cc}]{1,255}$/u.test(value)),
    {
      description:
        'Environment of the repository whose secret that is; without it, it is one of the repository',
      default: '',
    },
  ),
  'on-missing-credentials': knob(choice(['skip', 'fail', 'rehearse']), {
    description: 'What to do where no usable credential is given',
    default: 'skip',
  }),
  'strict-secrets': knob(yesOrNo, {
    description:
      'A secret in what is to be uploaded refuses the upload and fails the step, instead of being replaced and counted',
    default: 'false',
    actionOnly: true,
  }),
  'allow-events': knob(choices(GUARDED_EVENTS), {
    description:
      'Events that anyone can cause and that have secrets, on which the work tree may be at a head all the same; files are read from the base there too',
    default: '',
  }),
  'allow-bots': knob(logins, {
    description: 'Bots that count as having write access, each by its exact name',
    default: '',
  }),
  'untrusted-context': knob(choice(['none', 'fenced']), {
    description:
      "`fenced` adds title and description of the pull request to the prompt, cleaned and in a fence; they may be an outsider's, and a fence is no proof against them",
    default: 'none',
  }),
};
