import { hasArguments, textArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { reads, readsAll } from '../protocol/collection';
import type { RequestContext } from '../requestContext';
import { describeRecycled, destroy, listOf, recycledItem, recycledItems, restore } from './recycleBin';

export function recycleBinResource(context: RequestContext, segment: Segment): Resource {
  if (hasArguments(segment)) return itemResource(context, textArgument(segment, 'id'));
  return {
    children: { getbyid: (below) => itemResource(context, textArgument(below, 'id')) },
    operations: { GET: readsAll('Open', context.web, 'SP.ApiData.RecycleBinItems', () => recycledItems(context).map((item) => describeRecycled(context, item))) }
  };
}

function itemResource(context: RequestContext, id: string): Resource {
  const item = recycledItem(context, id);
  const list = listOf(context, item);
  const restoring: Operation = {
    right: 'AddListItems',
    on: list,
    run: () => {
      restore(context, item);
      return { kind: 'void', name: 'Restore' };
    }
  };
  const destroying: Operation = {
    right: 'DeleteListItems',
    on: list,
    run: () => {
      destroy(context, item);
      return { kind: 'nothing', status: 200 };
    }
  };
  return {
    children: { restore: () => ({ operations: { POST: restoring } }), deleteobject: () => ({ operations: { POST: destroying } }) },
    operations: { GET: reads('ViewListItems', list, () => describeRecycled(context, item)), DELETE: destroying }
  };
}
