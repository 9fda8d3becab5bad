/** Reads XML as strictly as a parser that knows nothing of us, and throws where a document is not well-formed. No DTD, no CDATA. */

/** One element with what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const NAME = '[A-Za-z_:][\\w:.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^<"]*")*)\\s*(/?)>`);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What XML 1.0 takes for a character. */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root of a document. */
export function parseXml(document: string): Element {
  if (!CHARACTERS.test(document)) throw new Error('it holds what is no character of XML');
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let rest = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '');
  while (rest !== '') {
    const within = open.at(-1) ?? top;
    const text = /^[^<]+/.exec(rest)?.[0];
    if (text !== undefined) {
      within.text += decoded(text);
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, closing, name = '', attributes = '', empty] = TAG.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    rest = rest.slice(whole.length);
    if (closing) {
      if (open.length === 1 || within.name !== name || attributes !== '' || empty)
        throw new Error(`${whole} ends ${within.name || 'nothing'}`);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: attributesIn(attributes), children: [], text: '' };
    within.children.push(element);
    if (!empty) open.push(element);
  }
  const [root] = top.children;
  if (open.length > 1) throw new Error(`${open.at(-1)?.name} has no end`);
  if (root === undefined || top.children.length > 1 || top.text.trim() !== '')
    throw new Error('not one root');
  return root;
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (Object.hasOwn(found, name)) throw new Error(`${name} is there twice`);
    found[name] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error('the end of a CDATA section stands in text');
  return text.replace(/&([^;&]*)(;?)/g, (whole, name: string, end: string) => {
    const sign = end === '' ? undefined : ENTITIES[name];
    if (sign === undefined) throw new Error(`${whole} is no entity`);
    return sign;
  });
}
