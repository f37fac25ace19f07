import { versionLabel } from '../../items/storedItem';
import { requireRight } from '../../permissions/requireRight';
import type { RequestContext } from '../../requestContext';
import { versionRows } from '../../versions/versionsResource';
import { ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { identityOf } from './listItem';
import { addressOf, type ItemOf } from './readItems';

/** Who changed an item when, newest first, the item as it is among them. What each version held is not answered here. */
export function readVersions({ query }: GraphRequest, context: RequestContext, { list, id }: ItemOf): GraphAnswer {
  refuseOptions(query, []);
  requireRight(context, 'ViewVersions', list);
  const value = versionRows(context, list, id).map(({ _UIVersion, Modified, Editor }) => ({
    id: versionLabel(Number(_UIVersion)), lastModifiedDateTime: Modified, lastModifiedBy: identityOf(context, Editor)
  }));
  return ok({ '@odata.context': `${addressOf(context, list)}('${id}')/versions`, value });
}
