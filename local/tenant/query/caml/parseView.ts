import type { FieldPath, FilterExpression } from '../filter';
import type { OrderTerm } from '../odata/parseOrderBy';
import { camlNotUnderstood } from '../refusals';
import { childrenNamed, elementOf, elementsOf, flag, type Element } from './element';
import type { CamlContext } from './literal';
import { fieldRef, parseWhere } from './parseWhere';

interface CamlOrder {
  readonly terms: readonly OrderTerm[];
  /** `<OrderBy Override='TRUE'>` lets SharePoint use the column's index instead of sorting. */
  readonly override: boolean;
}

interface CamlGroup {
  readonly terms: readonly OrderTerm[];
  readonly collapsed: boolean;
  readonly limit?: number;
}

export interface CamlView {
  readonly where?: FilterExpression;
  readonly order?: CamlOrder;
  readonly group?: CamlGroup;
  /** Undefined: the view names none. */
  readonly fields?: readonly string[];
  readonly rowLimit?: { readonly rows: number; readonly paged: boolean };
  readonly scope: Scope;
}

const scopes = ['FilesOnly', 'Recursive', 'RecursiveAll', 'Default'] as const;
type Scope = (typeof scopes)[number];

/** A stored view's schema also says how a view looks; that does not change which rows there are. */
const presentation = new Set([
  'Aggregations', 'ColumnWidth', 'CustomFormatter', 'CustomOrder', 'Formats', 'GridLayout', 'GroupByFooter', 'GroupByHeader', 'InlineEdit', 'JSLink',
  'Method', 'Mobile', 'MobileItemLimit', 'NewDocumentTemplates', 'PagedClientCallbackRowset', 'PagedRecurrenceRowset', 'PagedRowset', 'ParameterBindings',
  'RowLimitExceeded', 'Script', 'TileProps', 'Toolbar', 'ViewBidiHeader', 'ViewBody', 'ViewData', 'ViewEmpty', 'ViewFooter', 'ViewHeader', 'ViewStyle',
  'ViewType2', 'Xsl', 'XslLink', 'CalendarViewStyles', 'CalendarSettings'
]);

/** `<View>…</View>`, as getitems and RenderListDataAsStream take it and as a stored view's schema has it. */
export function parseView(xml: string, context: CamlContext): CamlView {
  const view = elementOf(xml);
  if (view.name === 'Query') return { ...parseQuery(view.children, context), scope: 'Default' };
  if (view.name !== 'View') throw camlNotUnderstood();
  const parts: Partial<Record<'Query' | 'ViewFields' | 'RowLimit', Element>> = {};
  for (const child of view.children) {
    if (child.name === 'Query' || child.name === 'ViewFields' || child.name === 'RowLimit') parts[child.name] = child;
    // Joins and ProjectedFields are real CAML that the tenant does not answer.
    else if (!presentation.has(child.name)) throw camlNotUnderstood();
  }
  return {
    ...parseQuery(parts.Query?.children ?? [], context),
    ...(parts.ViewFields && { fields: parts.ViewFields.children.map((child) => fieldRef(child).name) }),
    ...(parts.RowLimit && { rowLimit: rowLimitOf(parts.RowLimit) }),
    scope: scopeOf(view)
  };
}

/** The inside of Query, as a stored view keeps it. */
export function parseViewQuery(query: string, context: CamlContext): Pick<CamlView, 'where' | 'order' | 'group'> {
  const elements = elementsOf(query);
  return parseQuery(elements.length === 1 && elements[0].name === 'Query' ? elements[0].children : elements, context);
}

function parseQuery(elements: readonly Element[], context: CamlContext): Pick<CamlView, 'where' | 'order' | 'group'> {
  const parsed: { where?: FilterExpression; order?: CamlOrder; group?: CamlGroup } = {};
  for (const element of elements) {
    switch (element.name) {
      case 'Where':
        parsed.where = parseWhere(element, context);
        break;
      case 'OrderBy':
        parsed.order = { terms: termsOf(element), override: flag(element, 'Override') || flag(element, 'UseIndexForOrderBy') };
        break;
      case 'GroupBy':
        parsed.group = groupOf(element);
        break;
      default:
        throw camlNotUnderstood();
    }
  }
  return parsed;
}

function groupOf(element: Element): CamlGroup {
  const limit = element.attributes.GroupLimit;
  return { terms: termsOf(element), collapsed: flag(element, 'Collapse'), ...(limit !== undefined && { limit: wholeNumber(limit) }) };
}

function termsOf(element: Element): readonly OrderTerm[] {
  return childrenNamed(element, 'FieldRef').map((reference) => ({ field: plain(fieldRef(reference)), descending: reference.attributes.Ascending?.toUpperCase() === 'FALSE' }));
}

/** Rows are ordered by what is shown, also where a reference says LookupId. */
const plain = (path: FieldPath): FieldPath => ({ name: path.name });

function rowLimitOf(element: Element): { rows: number; paged: boolean } {
  return { rows: wholeNumber(element.text), paged: flag(element, 'Paged') };
}

function wholeNumber(text: string): number {
  if (!/^\s*\d{1,9}\s*$/.test(text)) throw camlNotUnderstood();
  return Number(text);
}

function scopeOf(view: Element): Scope {
  const written = view.attributes.Scope ?? 'Default';
  const found = scopes.find((scope) => scope.toLowerCase() === written.toLowerCase());
  if (written !== '' && !found) throw camlNotUnderstood();
  return found ?? 'Default';
}
