import { fold } from '../storage/fold';
import type { List } from '../lists/list';
import { hasArguments, textArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import type { Answer } from '../protocol/answer';
import { reads, readsAll } from '../protocol/collection';
import { projected, type Described } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';

interface Attachment {
  readonly file_name: string;
}

export function attachmentsResource(context: RequestContext, list: List, itemId: number, segment: Segment): Resource {
  if (hasArguments(segment)) return attachmentResource(context, list, itemId, textArgument(segment, 'fileName'));
  const byName = (below: Segment): Resource => attachmentResource(context, list, itemId, textArgument(below, 'fileName'));
  return {
    children: {
      getbyfilename: byName,
      add: (below) => {
        const name = textArgument(below, 'FileName');
        return { operations: { POST: { right: 'EditListItems', on: list, run: ({ bytes }) => add(context, list, itemId, name, bytes) } } };
      }
    },
    operations: {
      GET: readsAll('ViewListItems', list, 'SP.ApiData.Attachments', () => {
        context.items.read(list, itemId);
        return attachmentsOf(context, list, itemId).map(({ file_name }) => describe(list, itemId, file_name));
      })
    }
  };
}

function attachmentResource(context: RequestContext, list: List, itemId: number, name: string): Resource {
  const content = (): Uint8Array => {
    const row = context.database.get<{ content: Uint8Array }>(
      'SELECT content FROM attachments WHERE list_key = ? AND item_id = ? AND fold(file_name) = ?', list.key, itemId, fold(name)
    );
    if (row === undefined) throw errors.fileNotFound();
    return row.content;
  };
  const read: Operation = { right: 'OpenItems', on: list, run: () => ({ kind: 'content', contentType: 'application/octet-stream', body: content() }) };
  const replace: Operation = {
    right: 'EditListItems',
    on: list,
    run: ({ bytes }) => {
      content();
      context.database.run('UPDATE attachments SET content = ? WHERE list_key = ? AND item_id = ? AND fold(file_name) = ?', bytes, list.key, itemId, fold(name));
      return { kind: 'nothing' };
    }
  };
  const remove: Operation = {
    right: 'EditListItems',
    on: list,
    run: () => {
      content();
      context.database.transaction(() => {
        context.database.run('DELETE FROM attachments WHERE list_key = ? AND item_id = ? AND fold(file_name) = ?', list.key, itemId, fold(name));
        mark(context, list, itemId);
      });
      return { kind: 'nothing', status: 200 };
    }
  };
  return {
    children: { $value: () => ({ operations: { GET: read, PUT: replace } }), deleteobject: () => ({ operations: { POST: remove } }) },
    operations: {
      GET: reads('ViewListItems', list, () => {
        content();
        return describe(list, itemId, name);
      }),
      DELETE: remove
    }
  };
}

function add(context: RequestContext, list: List, itemId: number, name: string, bytes: Uint8Array): Answer {
  context.items.read(list, itemId);
  if (!list.attachmentsEnabled) throw errors.invalidArgument('Attachments are not enabled on this list.');
  if (attachmentsOf(context, list, itemId).some(({ file_name }) => fold(file_name) === fold(name))) throw errors.fileExists(name);
  context.database.transaction(() => {
    context.database.run('INSERT INTO attachments (list_key, item_id, file_name, content) VALUES (?, ?, ?, ?)', list.key, itemId, name, bytes);
    mark(context, list, itemId);
  });
  return { kind: 'entity', entity: projected(describe(list, itemId, name), { select: [], expand: [] }) };
}

const attachmentsOf = (context: RequestContext, list: List, itemId: number): Attachment[] =>
  context.database.all<Attachment>('SELECT file_name FROM attachments WHERE list_key = ? AND item_id = ? ORDER BY rowid', list.key, itemId);

/** The item says whether it has any. */
function mark(context: RequestContext, list: List, itemId: number): void {
  const any = attachmentsOf(context, list, itemId).length > 0 ? 1 : 0;
  context.items.update(list, context.items.read(list, itemId), { Attachments: any }, { by: context.caller.userId, at: context.now });
}

function describe(list: List, itemId: number, name: string): Described {
  const url = `${list.url}/Attachments/${itemId}/${name}`;
  return {
    type: 'SP.Attachment',
    path: `Web/Lists(guid'${list.id}')/Items(${itemId})/AttachmentFiles('${encodeURIComponent(name)}')`,
    properties: { FileName: name, FileNameAsPath: { DecodedUrl: name }, ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url }
  };
}
