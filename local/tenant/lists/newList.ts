import { randomUUID } from 'node:crypto';
import { errors } from '../protocol/errors';
import type { Database } from '../storage/database';
import { createIndex, createItemsTable } from '../storage/itemsTables';
import { builtInFields } from './builtInFields';
import { libraryFields } from './libraryFields';
import { isLibrary, type List, type Web } from './list';
import type { ListCatalogue } from './listCatalogue';
import type { View } from './view';

export interface NewList {
  readonly title: string;
  readonly description?: string;
  readonly baseTemplate?: number;
  readonly versioning?: boolean;
  readonly contentTypesEnabled?: boolean;
  readonly onQuickLaunch?: boolean;
  readonly hidden?: boolean;
}

/** A new list or library: built-in columns, one view. Its address comes from its first title and never changes. */
export function createList(database: Database, catalogue: ListCatalogue, web: Web, wanted: NewList, created: string): List {
  if (catalogue.byTitle(web, wanted.title) !== undefined) throw errors.listTitleTaken();
  const baseTemplate = wanted.baseTemplate ?? 100;
  const library = isLibrary({ baseTemplate });
  const url = freeUrl(catalogue, web, wanted.title, library);
  return database.transaction(() => {
    const list = catalogue.add({
      id: randomUUID(),
      web,
      title: wanted.title,
      description: wanted.description ?? '',
      url,
      baseTemplate,
      entityTypeName: `${encodedName(url.slice(url.lastIndexOf('/') + 1))}${library ? '' : 'List'}`,
      created,
      hidden: wanted.hidden ?? false,
      noCrawl: false,
      onQuickLaunch: wanted.onQuickLaunch ?? false,
      attachmentsEnabled: !library,
      contentTypesEnabled: wanted.contentTypesEnabled ?? false,
      folderCreationEnabled: library,
      versioning: wanted.versioning ?? true,
      majorVersionLimit: 50,
      disableGridEditing: false,
      uniquePermissions: false,
      version: 0,
      fields: library ? libraryFields : builtInFields,
      views: [library ? allDocuments(url) : allItems(url)]
    });
    createItemsTable(database, list);
    list.fields.filter((field) => field.indexed).forEach((field) => createIndex(database, list, field));
    return list;
  });
}

/** `O'Brien & Co` is at `Lists/OBrien  Co`: characters that an address cannot hold are left out. A library is at the web's root. */
function freeUrl(catalogue: ListCatalogue, web: Web, title: string, library: boolean): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}']/g, '').replace(/^\.+|\.+$/g, '').slice(0, 50) || 'List';
  const root = `${web.serverRelativeUrl === '/' ? '' : web.serverRelativeUrl}${library ? '' : '/Lists'}`;
  for (let suffix = 0; ; suffix++) {
    const url = `${root}/${name}${suffix === 0 ? '' : suffix}`;
    if (catalogue.byUrl(url) === undefined) return url;
  }
}

/** Characters that XML names do not know, the way SharePoint encodes them: `My_x0020_list`. */
export function encodedName(text: string): string {
  return Array.from(text, (character) =>
    /[A-Za-z0-9]/.test(character) ? character : `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`
  ).join('');
}

function allItems(url: string): View {
  return {
    id: randomUUID(), title: 'All Items', url: `${url}/AllItems.aspx`, defaultView: true, personal: false, owner: null, hidden: false,
    rowLimit: 30, paged: true, fields: ['LinkTitle'], query: '<OrderBy><FieldRef Name="ID" /></OrderBy>', customFormatter: null,
    aggregations: null, aggregationsOn: false, scope: 0, tabular: true
  };
}

/** Pages of a library are in a folder of its own, apart from the files. */
function allDocuments(url: string): View {
  return { ...allItems(url), title: 'All Documents', url: `${url}/Forms/AllItems.aspx`, fields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor'], query: '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' };
}
