import { contentTypeOf } from '../items/itemStore';
import { isLibrary, type List, type Web } from '../lists/list';
import { isList } from '../permissions/permissions';
import type { Described } from '../protocol/described';
import type { RequestContext } from '../requestContext';

export interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
}

const item: ContentType = { id: '0x01', name: 'Item', description: 'Create a new list item.', group: 'List Content Types' };
const document: ContentType = { id: '0x0101', name: 'Document', description: 'Create a new document.', group: 'Document Content Types' };
const folder: ContentType = { id: '0x0120', name: 'Folder', description: 'Create a new folder.', group: 'Folder Content Types' };

/** Those that are always there, and those that were added. */
export function contentTypes(context: RequestContext, on: List | Web): ContentType[] {
  const added = context.database
    .all<{ id: string; name: string; description: string; content_group: string }>('SELECT id, name, description, content_group FROM content_types WHERE scope = ? ORDER BY rowid', on.id)
    .map((row) => ({ id: row.id, name: row.name, description: row.description, group: row.content_group }));
  const own = isList(on) ? [{ ...(isLibrary(on) ? document : item), id: contentTypeOf(on) }, { ...folder, id: `${folder.id}00${on.id.replace(/-/g, '').toUpperCase()}` }] : [item, folder];
  return [...own, ...added];
}

export function addContentType(context: RequestContext, on: List | Web, added: ContentType): void {
  context.database.run(
    'INSERT INTO content_types (scope, id, name, description, content_group) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    on.id, added.id, added.name, added.description, added.group
  );
}

export const describeContentTypes = (context: RequestContext, on: List | Web): Described[] => contentTypes(context, on).map((type) => describeContentType(on, type));

export function describeContentType(on: List | Web, type: ContentType): Described {
  return {
    type: 'SP.ContentType',
    path: `${isList(on) ? `Web/Lists(guid'${on.id}')` : 'Web'}/ContentTypes('${type.id}')`,
    properties: {
      ClientFormCustomFormatter: null, Description: type.description, DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '',
      EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: type.group, Hidden: false, Id: { StringValue: type.id }, JSLink: '', MobileDisplayFormUrl: '',
      MobileEditFormUrl: '', MobileNewFormUrl: '', Name: type.name, NewFormTemplateName: 'ListForm', NewFormUrl: '', ReadOnly: false,
      Scope: isList(on) ? on.url : on.serverRelativeUrl, Sealed: false, StringId: type.id
    }
  };
}
