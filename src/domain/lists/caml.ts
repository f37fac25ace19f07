import { parseXml, XmlElement } from './xml';

/** The columns that a view's query names, in order of appearance, each once. */
export function columnsOfQuery(query: string): readonly string[] {
  const names = new Set<string>();
  const visit = (element: XmlElement): void => {
    if (element.name === 'FieldRef' && element.attributes.Name) {
      names.add(element.attributes.Name);
    }
    element.children.forEach(visit);
  };
  parseXml(query).forEach(visit);
  return [...names];
}

/**
 * One spelling for queries that ask the same: SharePoint stores its own quotes, spaces, order of clauses and attributes.
 * A query that cannot be read stays as it is, so that it differs from ours and is left alone.
 */
export function canonicalQuery(query: string): string {
  try {
    return parseXml(query).map(canonicalElement).filter((clause) => clause !== '').sort().join('');
  } catch {
    return query.trim();
  }
}

function canonicalElement(element: XmlElement): string {
  const attributes = Object.keys(element.attributes)
    .sort()
    .map((name) => ` ${name}="${canonicalValue(element.attributes[name])}"`)
    .join('');
  const inner = element.children.length > 0 ? element.children.map(canonicalElement).join('') : element.text.trim();
  return inner === '' && attributes === '' && clauses.includes(element.name) ? '' : `<${element.name}${attributes}>${inner}</${element.name}>`;
}

/** An empty clause asks for nothing. */
const clauses = ['Where', 'OrderBy', 'GroupBy'];

function canonicalValue(value: string): string {
  return /^(true|false)$/i.test(value) ? value.toUpperCase() : value;
}
