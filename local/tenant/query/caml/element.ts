import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unescapeXml } from '../../xml/xml';
import { camlNotUnderstood } from '../refusals';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside, untrimmed. */
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  // The parser leaves `&#39;` as it is; `unescapeXml` knows all that XML has.
  processEntities: false,
  cdataPropName: '#cdata'
});

/** The one root element of CAML text. */
export function elementOf(xml: string): Element {
  const roots = elementsOf(xml);
  if (roots.length !== 1) throw camlNotUnderstood();
  return roots[0];
}

/** Fragments too: a stored view's query is `<Where>…</Where><OrderBy>…</OrderBy>` without a root. */
export function elementsOf(xml: string): readonly Element[] {
  if (XMLValidator.validate(`<Caml>${withoutDeclaration(xml)}</Caml>`) !== true) throw camlNotUnderstood();
  return read(parsed(withoutDeclaration(xml))).children;
}

/** The parser has refusals of its own: what is nested more than a hundred deep, and names that only JavaScript knows. */
function parsed(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    throw camlNotUnderstood();
  }
}

/** TRUE and true are the same to CAML. */
export const flag = (element: Element, attribute: string): boolean => element.attributes[attribute]?.toUpperCase() === 'TRUE';

export const childrenNamed = (element: Element, name: string): readonly Element[] => element.children.filter((child) => child.name === name);

const withoutDeclaration = (xml: string): string => xml.replace(/^\s*<\?xml[^>]*\?>/, '');

function read(nodes: unknown): Pick<Element, 'children' | 'text'> {
  const children: Element[] = [];
  let text = '';
  for (const node of Array.isArray(nodes) ? nodes : []) {
    for (const [name, value] of Object.entries(asRecord(node))) {
      if (name === '#text') text += unescapeXml(String(value));
      else if (name === '#cdata') text += rawText(value);
      else if (name !== ':@') children.push({ name, attributes: attributesOf(node), ...read(value) });
    }
  }
  return { children, text };
}

function rawText(nodes: unknown): string {
  return Array.isArray(nodes) ? nodes.map((node) => String(asRecord(node)['#text'] ?? '')).join('') : '';
}

function attributesOf(node: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(asRecord(asRecord(node)[':@'])).map(([name, value]) => [name, unescapeXml(String(value))]));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
