import { idOf } from '../items/storedItem';
import { itemResource } from '../items/itemsResource';
import type { List } from '../lists/list';
import { numberArgument, textArgument, type Input, type Operation, type Resource } from '../path/resource';
import { propertyOf, reads } from '../protocol/collection';
import { projected, selectionOf, type Described } from '../protocol/described';
import { recycle } from '../recycleBin/recycleBin';
import type { RequestContext } from '../requestContext';
import { describeFile } from './describeFile';
import { contentOf, existingFile, replaceContent } from './libraryFiles';
import { beginUpload, cancelUpload, continueUpload, finishUpload } from './uploads';

export function fileResource(context: RequestContext, list: List, name: string): Resource {
  const row = (): ReturnType<typeof existingFile> => existingFile(context, list, name);
  const described = (): Described => describeFile(context, list, row());
  const editing = (run: Operation['run']): Resource => ({ operations: { POST: { right: 'EditListItems', on: list, run } } });
  const remove: Operation = { right: 'DeleteListItems', on: list, run: () => { context.items.remove(list, idOf(row()), context.now); return { kind: 'nothing', status: 200 }; } };
  const read: Operation = { right: 'OpenItems', on: list, run: () => ({ kind: 'content', contentType: 'application/octet-stream', body: contentOf(context, list, row()) }) };
  const replace: Operation = { right: 'EditListItems', on: list, run: ({ bytes }: Input) => { replaceContent(context, list, row(), bytes); return { kind: 'nothing' }; } };
  return {
    property: propertyOf('ViewListItems', list, described),
    children: {
      $value: () => ({ operations: { GET: read, PUT: replace } }),
      listitemallfields: () => itemResource(context, list, idOf(row())),
      startupload: (segment) => editing(({ bytes }) => {
        const offset = beginUpload(context, list, row(), textArgument(segment, 'uploadId'), bytes);
        return { kind: 'value', name: 'StartUpload', value: String(offset) };
      }),
      continueupload: (segment) => editing(({ bytes }) => {
        const offset = continueUpload(context, list, row(), textArgument(segment, 'uploadId'), numberArgument(segment, 'fileOffset', 1), bytes);
        return { kind: 'value', name: 'ContinueUpload', value: String(offset) };
      }),
      finishupload: (segment) => editing(({ bytes, query }) => {
        finishUpload(context, list, row(), textArgument(segment, 'uploadId'), numberArgument(segment, 'fileOffset', 1), bytes);
        return { kind: 'entity', entity: projected(described(), selectionOf(query)) };
      }),
      cancelupload: (segment) => editing(() => {
        cancelUpload(context, list, row(), textArgument(segment, 'uploadId'));
        return { kind: 'void', name: 'CancelUpload' };
      }),
      recycle: () => ({ operations: { POST: { right: 'DeleteListItems', on: list, run: () => ({ kind: 'value', name: 'Recycle', value: recycle(context, list, row()) }) } } }),
      deleteobject: () => ({ operations: { POST: remove } })
    },
    operations: { GET: reads('ViewListItems', list, described), DELETE: remove }
  };
}
