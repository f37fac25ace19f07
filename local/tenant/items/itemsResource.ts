import { attachmentsResource } from '../attachments/attachmentsResource';
import { isLibrary, itemType, type List } from '../lists/list';
import { hasArguments, numberArgument, type Input, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import type { Answer } from '../protocol/answer';
import { errors } from '../protocol/errors';
import { readItem, readItemAsText, readItems } from '../query/readItems';
import { recycle } from '../recycleBin/recycleBin';
import type { RequestContext } from '../requestContext';
import { versionsResource } from '../versions/versionsResource';
import { withDefaults } from './defaults';
import { itemValues } from './itemBody';
import type { ItemValues } from './itemStore';
import { refuseDanglingLookups } from './lookupsExist';
import { etagOf, idOf, type ItemRow } from './storedItem';
import { validateUpdate } from './validateUpdate';

export function itemsResource(context: RequestContext, list: List, segment: Segment): Resource {
  if (hasArguments(segment)) return itemResource(context, list, numberArgument(segment, 'id'));
  return {
    children: { getbyid: (below) => itemResource(context, list, numberArgument(below, 'id')) },
    operations: {
      GET: { right: 'ViewListItems', on: list, run: ({ query }) => readItems(context, list, query) },
      POST: { right: 'AddListItems', on: list, run: (input) => addItem(context, list, input) }
    }
  };
}

export function itemResource(context: RequestContext, list: List, id: number): Resource {
  const removing = (run: Operation['run']): Operation => ({ right: 'DeleteListItems', on: list, run });
  return {
    children: {
      attachmentfiles: (segment) => attachmentsResource(context, list, id, segment),
      fieldvaluesastext: () => ({ operations: { GET: { right: 'ViewListItems', on: list, run: () => readItemAsText(context, list, id) } } }),
      versions: (segment) => versionsResource(context, list, id, segment),
      recycle: () => ({ operations: { POST: removing(() => ({ kind: 'value', name: 'Recycle', value: recycle(context, list, context.items.read(list, id)) })) } }),
      validateupdatelistitem: () => ({ operations: { POST: { right: 'EditListItems', on: list, run: (input) => validateUpdate(context, list, id, input) } } }),
      deleteobject: () => ({ operations: { POST: removing((input) => removeItem(context, list, id, input)) } })
    },
    operations: {
      GET: { right: 'ViewListItems', on: list, run: ({ query }) => readItem(context, list, id, query) },
      MERGE: { right: 'EditListItems', on: list, run: (input) => changeItem(context, list, id, input) },
      DELETE: removing((input) => removeItem(context, list, id, input))
    }
  };
}

function addItem(context: RequestContext, list: List, input: Input): Answer {
  if (isLibrary(list)) throw errors.filesOnly();
  const values = withDefaults(list, sentValues(context, list, input), context.now, context.timeZone);
  const id = context.items.add(list, values, { by: context.caller.userId, at: context.now });
  const answer = readItem(context, list, id, new URLSearchParams());
  return answer.kind === 'entity' ? { ...answer, status: 201 } : answer;
}

function changeItem(context: RequestContext, list: List, id: number, input: Input): Answer {
  const before = context.items.read(list, id);
  refuseStale(before, input);
  const after = context.items.update(list, before, sentValues(context, list, input), { by: context.caller.userId, at: context.now });
  return { kind: 'nothing', etag: etagOf(after) };
}

function removeItem(context: RequestContext, list: List, id: number, input: Input): Answer {
  const before = context.items.read(list, id);
  refuseStale(before, input);
  context.items.remove(list, idOf(before), context.now);
  return { kind: 'nothing', status: 200 };
}

function sentValues(context: RequestContext, list: List, input: Input): ItemValues {
  const body = input.json();
  if (input.verbose) refuseWrongType(body.__metadata, itemType(list));
  const values = itemValues(list, body, { verbose: input.verbose, timeZone: context.timeZone });
  refuseDanglingLookups(context.database, context.catalogue, list, values);
  return values;
}

/** Verbose JSON names the type of what it sends. */
function refuseWrongType(metadata: unknown, expected: string): void {
  const type = typeof metadata === 'object' && metadata !== null ? (metadata as { type?: unknown }).type : undefined;
  if (type === undefined) throw errors.typeNameMissing();
  if (type !== expected && type !== 'SP.ListItem') throw errors.wrongTypeName(String(type), expected);
}

function refuseStale(row: ItemRow, { ifMatch }: Input): void {
  if (ifMatch !== undefined && ifMatch !== etagOf(row)) throw errors.staleETag(ifMatch, etagOf(row));
}
