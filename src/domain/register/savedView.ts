import { escapeXml, parseXml, type XmlElement } from '../lists/xml';
import type { Sort } from './order';

/** What a saved list view says, read from its stored `<View>…</View>`. */
export interface SavedView {
  readonly columns: readonly string[];
  readonly order: readonly Sort[];
  readonly groups: readonly Sort[];
  readonly groupsStartClosed: boolean;
  /** Rows a page, or, when the view is not paged, rows in all. */
  readonly rowLimit: number;
  readonly paged: boolean;
  /** Columns that the filter reads. */
  readonly filterColumns: readonly string[];
  readonly where: XmlElement | undefined;
  /** Whether rows inside folders count: the view's `Scope`, as stored. */
  readonly scope: string | undefined;
}

export function readSavedView(viewXml: string): SavedView {
  const element = parseXml(viewXml)[0];
  const query = child(element, 'Query');
  const groupBy = query && child(query, 'GroupBy');
  const orderBy = query && child(query, 'OrderBy');
  const where = query && child(query, 'Where');
  const limit = child(element, 'RowLimit');
  const order = sortsOf(orderBy);
  return {
    columns: unique(namesIn(child(element, 'ViewFields')).map(plainColumn)),
    order,
    groups: sortsOf(groupBy).map((group) => order.find(({ column }) => column === group.column) ?? group),
    groupsStartClosed: isTrue(groupBy?.attributes.Collapse),
    rowLimit: Number(limit?.text) || 30,
    paged: limit === undefined || isTrue(limit.attributes.Paged),
    filterColumns: unique(namesIn(where)),
    where,
    scope: element.attributes.Scope
  };
}

export interface ViewRequest {
  readonly columns: readonly string[];
  readonly order: readonly Sort[];
  readonly rowLimit: number;
  /** False: the filter is applied here, not by SharePoint. */
  readonly filtered: boolean;
}

/** The stored view with other columns, order and row limit. Groups become order: we draw them ourselves. */
export function viewXmlFor(view: SavedView, request: ViewRequest): string {
  const where = request.filtered ? view.where : undefined;
  const orderBy = request.order.length > 0 && element('OrderBy', {}, request.order.map(fieldRef));
  return write(element('View', view.scope ? { Scope: view.scope } : {}, [
    element('Query', {}, [where, orderBy].filter(isElement)),
    element('ViewFields', {}, request.columns.map((Name) => element('FieldRef', { Name }))),
    { ...element('RowLimit', { Paged: 'TRUE' }), text: String(request.rowLimit) }
  ]));
}

/** SharePoint's three spellings of the title with a link or menu. */
function plainColumn(name: string): string {
  return /^LinkTitle(NoMenu|2)?$/.test(name) ? 'Title' : name;
}

function sortsOf(orderBy: XmlElement | undefined): readonly Sort[] {
  return (orderBy?.children ?? []).map(({ attributes }) => ({
    column: plainColumn(attributes.Name), descending: attributes.Ascending?.toUpperCase() === 'FALSE'
  }));
}

function namesIn(element: XmlElement | undefined): readonly string[] {
  if (!element) return [];
  return element.name === 'FieldRef' ? [element.attributes.Name] : element.children.flatMap(namesIn);
}

function fieldRef({ column, descending }: Sort): XmlElement {
  return element('FieldRef', descending ? { Name: column, Ascending: 'FALSE' } : { Name: column });
}

function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlElement[] = []): XmlElement {
  return { name, attributes, children, text: '' };
}

function write({ name, attributes, children, text }: XmlElement): string {
  const written = Object.keys(attributes).map((key) => ` ${key}="${escapeXml(attributes[key])}"`).join('');
  return `<${name}${written}>${children.length > 0 ? children.map(write).join('') : escapeXml(text)}</${name}>`;
}

function child(of: XmlElement, name: string): XmlElement | undefined {
  return of.children.find((element) => element.name === name);
}

function isTrue(flag: string | undefined): boolean {
  return flag?.toUpperCase() === 'TRUE';
}

function isElement(value: XmlElement | undefined | false): value is XmlElement {
  return Boolean(value);
}

function unique(names: readonly string[]): readonly string[] {
  return Array.from(new Set(names));
}
