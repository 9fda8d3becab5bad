/**
 * From a scenario's prompt to the text that is sent. Pure. The prompt is constant but for two values of ours, so
 * nothing an outsider wrote can get into it.
 */

/** Fills in `{{nonce}}`; other braces stay as they are. */
export function renderPrompt(template: string, values: { readonly nonce: string }): string {
  return template.replaceAll('{{nonce}}', values.nonce);
}
