/**
 * A reader for the small, well-formed XML of SharePoint: CAML and column schemas.
 * It knows elements, attributes, text and CDATA sections, and passes over comments; a document type is refused.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export class XmlError extends Error {}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The elements at the top level of a fragment, such as the inside of `<Query>`. */
export function parseXml(source: string): readonly XmlElement[] {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) {
      throw new XmlError(`Not well-formed at position ${at}: ${source.slice(at, at + 40)}`);
    }
    readToken(match, open);
  }
  if (open.length > 1) {
    throw new XmlError(`<${open[open.length - 1].name}> is not closed.`);
  }
  if (root.text.trim() !== '') {
    throw new XmlError(`Text outside of an element: ${root.text.trim().slice(0, 40)}`);
  }
  return root.children;
}

function readToken(match: RegExpExecArray, open: OpenElement[]): void {
  const [, verbatim, closing, name, attributes, selfClosing, text] = match;
  const current = open[open.length - 1];
  if (verbatim !== undefined) {
    current.text += verbatim;
    return;
  }
  if (text !== undefined) {
    current.text += decode(text);
    return;
  }
  if (name === undefined) {
    return;
  }
  if (closing) {
    if (current.name !== name || open.length === 1) {
      throw new XmlError(`</${name}> closes what was not opened.`);
    }
    open.pop();
    return;
  }
  const element: OpenElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
  current.children.push(element);
  if (!selfClosing) {
    open.push(element);
  }
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(attribute)) {
    attributes[name] = decode(double ?? single);
  }
  return attributes;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const furthestCharacter = 0x10ffff;

/** What stands for no character stays as it is written. */
function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (hex || decimal) {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= furthestCharacter ? String.fromCodePoint(code) : entity;
    }
    return named[name] ?? entity;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
