import type { List } from '../../lists/list';
import { visibleLists } from '../../lists/visibleLists';
import { requireRight } from '../../permissions/requireRight';
import type { RequestContext } from '../../requestContext';
import { driveOfList } from '../drives/drives';
import { graphErrors } from '../graphError';
import { byMethod, graphAddress, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { itemsAnswer } from '../items/items';
import { siteId } from '../sites/findSite';
import { graphColumn } from './graphColumn';
import { graphList } from './graphList';
import { isUserInformationList, userInformationAnswer, userInformationList } from './userInformation';

/** `/lists`, `/lists/{id or title}`, `…/columns`, `…/items`. */
export function listsAnswer(request: GraphRequest, context: RequestContext, [name, noun, ...more]: readonly string[]): GraphAnswer {
  if (name === undefined) return byMethod(request, { GET: () => all(request, context) });
  if (isUserInformationList(context, name)) return userInformationAnswer(request, context, [noun, ...more]);
  const list = context.catalogue.inWeb(context.web).find(({ id }) => id === name.toLowerCase()) ?? context.catalogue.byTitle(context.web, name);
  if (list === undefined) throw graphErrors.noSuchList();
  requireRight(context, 'ViewListItems', list);
  if (noun === 'drive' && more.length === 0) return driveOfList(request, context, list);
  if (noun === 'items') return itemsAnswer(request, context, list, more);
  if (more.length > 0 || (noun !== undefined && noun !== 'columns')) throw graphErrors.noSuchSegment(more[0] ?? noun);
  refuseOptions(request.query, []);
  return byMethod(request, {
    GET: () => (noun === undefined ? ok({ '@odata.context': `${address(context)}/$entity`, ...graphList(context, list) }) : columns(context, list))
  });
}

function all({ query }: GraphRequest, context: RequestContext): GraphAnswer {
  refuseOptions(query, ['$select', '$top']);
  const selected = query.get('$select')?.split(',');
  const lists = [...visibleLists(context).map((list) => graphList(context, list)), ...(selected?.includes('system') === true ? [userInformationList(context)] : [])];
  const shown = (list: object): object => (selected === undefined ? list : Object.fromEntries(Object.entries(list).filter(([name]) => selected.includes(name))));
  return ok({ '@odata.context': address(context), value: lists.map(shown) });
}

function columns(context: RequestContext, list: List): GraphAnswer {
  return ok({
    '@odata.context': `${address(context)}('${list.id}')/columns`,
    value: list.fields.filter((field) => field.stored).map(graphColumn)
  });
}

const address = (context: RequestContext): string => `${graphAddress}/$metadata#sites('${encodeURIComponent(siteId(context, context.web))}')/lists`;
