import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Strict: what is not well-formed throws, as it makes Excel refuse the file. */
export function xmlTree(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => { open[open.length - 1].text += text; });
  parser.write(xml).close();
  return root.children[0];
}

export function childrenNamed(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

export function childNamed(element: Element, name: string): Element {
  const [child] = childrenNamed(element, name);
  if (child === undefined) throw new Error(`<${element.name}> has no <${name}>.`);
  return child;
}

/** All text within, also in pieces. */
export function textIn({ text, children }: Element): string {
  return `${text}${children.map(textIn).join('')}`;
}
