import type { List } from '../lists/list';
import { derivedValue } from '../query/items/derivedValue';
import type { Row } from '../storage/database';
import { braced, type RenderedRow } from './cell';

/**
 * What AddRequiredFields puts before the view's own columns, as recorded of SharePoint Online for a plain list. Without it a row
 * holds the view's columns only: who needs the ID asks for it.
 */
export function writeRequired(row: Row, list: List, permissionMask: string, into: RenderedRow): void {
  const leaf = String(derivedValue('FileLeafRef', row, list));
  const [, stem, suffix] = /^(.*)\.([^.]*)$/.exec(leaf) ?? [leaf, leaf, ''];
  const path = String(derivedValue('FileRef', row, list));
  Object.assign(into, {
    ID: String(row.ID),
    PermMask: permissionMask,
    FSObjType: '0',
    UniqueId: braced(String(row.GUID)),
    ContentTypeId: String(row.ContentTypeId ?? ''),
    FileRef: path,
    'FileRef.urlencode': urlencode(path),
    'FileRef.urlencodeasurl': path,
    'FileRef.urlencoding': path,
    FileLeafRef: leaf,
    'FileLeafRef.Name': stem,
    'FileLeafRef.Suffix': suffix,
    File_x0020_Type: '',
    'HTML_x0020_File_x0020_Type.File_x0020_Type.mapall': 'icgen.gif|||',
    'HTML_x0020_File_x0020_Type.File_x0020_Type.mapcon': '',
    'HTML_x0020_File_x0020_Type.File_x0020_Type.mapico': 'icgen.gif',
    ItemChildCount: '0',
    FolderChildCount: '0',
    ScopeId: braced(list.id),
    owshiddenversion: String(row.owshiddenversion),
    Restricted: ''
  });
}

/** Of the columns above, those that are read from the table. */
export const requiredColumns = ['ID', 'GUID', 'ContentTypeId', 'owshiddenversion'] as const;

/** As in `.urlencode` and the keys of groups: everything but letters and digits. */
export function urlencode(text: string): string {
  return encodeURIComponent(text).replace(/[-_.!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
