import { withDefaults } from '../items/defaults';
import { idOf, type ItemRow } from '../items/storedItem';
import type { List } from '../lists/list';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { itemsTable } from '../storage/columns';
import { fold } from '../storage/fold';
import { refuseBadName } from './fileName';

/** The item of a file, by the file's name in the library's one folder. */
export function itemOfFile(context: RequestContext, list: List, name: string): ItemRow | undefined {
  return context.database.get<ItemRow>(`SELECT * FROM ${itemsTable(list)} WHERE fold("FileLeafRef") = ?`, fold(name));
}

export function existingFile(context: RequestContext, list: List, name: string): ItemRow {
  const row = itemOfFile(context, list, name);
  if (row === undefined) throw errors.fileNotFound();
  return row;
}

export function refuseTakenName(context: RequestContext, list: List, name: string): void {
  const other = itemOfFile(context, list, name);
  if (other === undefined) return;
  const editor = context.principals.byId(Number(other.Editor))?.loginName ?? '';
  throw errors.fileTaken(`${list.url.slice(list.web.serverRelativeUrl.replace(/\/$/, '').length + 1)}/${name}`, editor, String(other.Modified));
}

/** `plan.pdf`, and while that is taken `plan 1.pdf`, `plan 2.pdf`. */
export function freeName(context: RequestContext, list: List, name: string): string {
  const [, stem, ending] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [name, name];
  for (let number = 0; ; number++) {
    const candidate = number === 0 ? name : `${stem} ${number}${ending ?? ''}`;
    if (itemOfFile(context, list, candidate) === undefined) return candidate;
  }
}

export function addFile(context: RequestContext, list: List, name: string, content: Uint8Array): void {
  refuseBadName(name, list.url);
  refuseTakenName(context, list, name);
  context.database.transaction(() => {
    const values = { ...withDefaults(list, {}, context.now, context.timeZone), FileLeafRef: name };
    const id = context.items.add(list, values, { by: context.caller.userId, at: context.now });
    context.database.run('INSERT INTO files (list_key, item_id, content) VALUES (?, ?, ?)', list.key, id, content);
  });
}

/** The item gets a new version. What was in the file before is not kept. */
export function replaceContent(context: RequestContext, list: List, row: ItemRow, content: Uint8Array): void {
  context.database.transaction(() => {
    context.items.update(list, row, {}, { by: context.caller.userId, at: context.now });
    context.database.run('UPDATE files SET content = ? WHERE list_key = ? AND item_id = ?', content, list.key, idOf(row));
  });
}

export function contentOf(context: RequestContext, list: List, row: ItemRow): Uint8Array {
  const found = context.database.get<{ content: Uint8Array }>('SELECT content FROM files WHERE list_key = ? AND item_id = ?', list.key, idOf(row));
  if (found === undefined) throw errors.fileNotFound();
  return found.content;
}

export function lengthOf(context: RequestContext, list: List, row: ItemRow): number {
  return context.database.get<{ n: number }>('SELECT length(content) AS n FROM files WHERE list_key = ? AND item_id = ?', list.key, idOf(row))?.n ?? 0;
}

/** Files of the library, by name. */
export function filesOf(context: RequestContext, list: List): readonly ItemRow[] {
  return context.database.all<ItemRow>(`SELECT * FROM ${itemsTable(list)} ORDER BY fold("FileLeafRef")`);
}
