import type { List } from '../lists/list';
import type { View } from '../lists/view';
import { errors } from '../protocol/errors';
import { parseView, parseViewQuery, type CamlView } from '../query/caml/parseView';
import type { CamlContext } from '../query/caml/literal';
import { joined, type FilterExpression } from '../query/filter';
import type { RenderRequest } from './parameters';

/** The view that is rendered, wherever it was said: in the body, by its guid, or nowhere (then the default one). */
export interface RenderedView {
  readonly caml: CamlView;
  readonly fields: readonly string[];
  readonly rowLimit: number;
  readonly paged: boolean;
  readonly stored: View | undefined;
}

/** When neither view nor body says how many. */
const defaultRowLimit = 30;

export function renderedView(list: List, request: RenderRequest, context: CamlContext): RenderedView {
  const stored = storedView(list, request, context.userId);
  const view = request.viewXml === undefined ? fromStored(stored, context) : fromXml(request.viewXml, stored, context);
  return { ...view, caml: withOverride(view.caml, request, context) };
}

/** A personal view is there for its owner alone. */
function storedView(list: List, request: RenderRequest, userId: number): View | undefined {
  const wanted = request.override('View')?.replace(/[{}]/g, '').toLowerCase();
  if (wanted !== undefined && wanted !== noView) {
    const found = list.views.find((view) => view.id.toLowerCase() === wanted && (!view.personal || view.owner === userId));
    if (!found) throw errors.viewNotFound();
    return found;
  }
  return request.viewXml === undefined ? list.views.find((view) => view.defaultView) : undefined;
}

/** What stands for a view in a paging address when the rows came from no saved one. */
export const noView = '00000000-0000-0000-0000-000000000000';

function fromXml(xml: string, stored: View | undefined, context: CamlContext): RenderedView {
  const caml = parseView(xml, context);
  return {
    caml, stored,
    fields: caml.fields ?? stored?.fields ?? [],
    rowLimit: caml.rowLimit?.rows || defaultRowLimit,
    paged: caml.rowLimit === undefined || caml.rowLimit.paged
  };
}

function fromStored(stored: View | undefined, context: CamlContext): RenderedView {
  if (!stored) return { caml: { scope: 'Default' }, stored, fields: ['Title'], rowLimit: defaultRowLimit, paged: true };
  return { caml: { ...parseViewQuery(stored.query, context), scope: 'Default' }, stored, fields: stored.fields, rowLimit: stored.rowLimit || defaultRowLimit, paged: stored.paged };
}

/** OverrideViewXml "applies only to the Query/Where part of the View CAML": its conditions are added. */
function withOverride(caml: CamlView, request: RenderRequest, context: CamlContext): CamlView {
  if (request.overrideViewXml === undefined) return caml;
  const { where } = parseView(request.overrideViewXml, context);
  return { ...caml, where: bothOf(caml.where, where) };
}

export function bothOf(...filters: readonly (FilterExpression | undefined)[]): FilterExpression | undefined {
  const said = filters.filter((filter): filter is FilterExpression => filter !== undefined);
  return said.length === 0 ? undefined : joined('all', said);
}
