/**
 * HTML by construction: whatever stands between the words of a template is escaped, unless it is markup itself. So no text
 * of a stranger can become a tag, and no part of the page has to remember it. Knows nothing of what it tells.
 */
import { spelledOut } from './diff.ts';

/** HTML that was made here. */
export class Markup {
  readonly html: string;

  private constructor(html: string) {
    this.html = html;
  }

  /** For constants of our own alone. */
  static of(html: string): Markup {
    return new Markup(html);
  }
}

/** What a template takes; nothing stands for null, undefined and false. */
export type Piece = string | number | null | undefined | false | Markup | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML; attributes stand in double quotes. */
export function html(words: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = words.flatMap((word, index) => [word, textOf(pieces[index])]);
  return Markup.of(parts.join(''));
}

function textOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'object') return piece.map(textOf).join('');
  // What a reader does not see, or what turns text around, is spelled out.
  return spelledOut(String(piece)).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An address that a page may lead to: of a few services, over https. Null for any other. */
export function safeAddress(url: string | null | undefined): string | null {
  if (!url || !/^https:\/\/(?:chatgpt\.com|github\.com)\/[\w./#?=%-]*$/.test(url)) return null;
  return url;
}

/** A link to another site, which is not told where the reader came from; the words alone where there may be none. */
export function link(url: string | null | undefined, words: string): Markup {
  const address = safeAddress(url);
  if (address === null) return html`${words}`;
  return html`<a href="${address}" rel="noopener noreferrer">${words}</a>`;
}

/** A moment for a person, with the exact one for a program. */
export function moment(at: string | null): Markup {
  if (at === null) return html`unknown`;
  return html`<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time>`;
}
