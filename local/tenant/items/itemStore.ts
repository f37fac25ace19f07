import { randomUUID } from 'node:crypto';
import { isoSeconds } from '../clock/clock';
import { isLibrary, type List } from '../lists/list';
import { errors } from '../protocol/errors';
import { itemsTable, keyOf, keySql, quoted } from '../storage/columns';
import type { Database, SqlValue } from '../storage/database';
import { idOf, type ItemRow } from './storedItem';

/** Who writes, and when. */
export interface Authorship {
  readonly by: number;
  readonly at: Date;
}

/** Values by internal name, as their columns keep them. */
export type ItemValues = Readonly<Record<string, SqlValue>>;

/** The items of the lists: live ones, and the versions before them. */
export class ItemStore {
  public constructor(private readonly database: Database) {}

  public read(list: List, id: number): ItemRow {
    const row = this.database.get<ItemRow>(`SELECT * FROM ${itemsTable(list)} WHERE "ID" = ?`, id);
    if (row === undefined) throw errors.itemNotFound();
    return row;
  }

  public count(list: List): number {
    return this.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${itemsTable(list)}`)?.n ?? 0;
  }

  public add(list: List, values: ItemValues, { by, at }: Authorship): number {
    return this.database.transaction(() => {
      this.refuseDuplicates(list, values, 0);
      const moment = isoSeconds(at);
      const id = this.nextId(list);
      this.insert(list, {
        ...values, ID: id, GUID: randomUUID(), owshiddenversion: 1, _UIVersion: 512, Created: moment, Modified: moment, Author: by, Editor: by,
        Attachments: 0, ContentTypeId: values.ContentTypeId ?? contentTypeOf(list)
      });
      this.touch(list, moment);
      return id;
    });
  }

  /** The new row; the state before it becomes a version when the list keeps them. */
  public update(list: List, before: ItemRow, values: ItemValues, { by, at }: Authorship): ItemRow {
    return this.database.transaction(() => {
      const id = idOf(before);
      this.refuseDuplicates(list, values, id);
      if (list.versioning) this.keepVersion(list, before);
      const moment = isoSeconds(at);
      const changes: ItemValues = {
        ...values, owshiddenversion: Number(before.owshiddenversion) + 1, Modified: moment, Editor: by,
        _UIVersion: Number(before._UIVersion) + (list.versioning ? 512 : 0)
      };
      const names = Object.keys(changes);
      this.database.run(
        `UPDATE ${itemsTable(list)} SET ${names.map((name) => `${quoted(name)} = ?`).join(', ')} WHERE "ID" = ?`,
        ...names.map((name) => changes[name]), id
      );
      this.touch(list, moment);
      return { ...before, ...changes };
    });
  }

  public remove(list: List, id: number, at: Date): void {
    this.database.transaction(() => {
      this.database.run(`DELETE FROM ${itemsTable(list)} WHERE "ID" = ?`, id);
      this.database.run('DELETE FROM versions WHERE list_key = ? AND item_id = ?', list.key, id);
      this.database.run('DELETE FROM attachments WHERE list_key = ? AND item_id = ?', list.key, id);
      this.database.run('DELETE FROM files WHERE list_key = ? AND item_id = ?', list.key, id);
      this.database.run('UPDATE lists SET item_deleted = ?, item_modified = ? WHERE key = ?', isoSeconds(at), isoSeconds(at), list.key);
    });
  }

  /** Writes a whole row: a new item, or one that comes back from the recycle bin. */
  public insert(list: List, row: ItemValues): void {
    // Always all columns, so that thousands of rows share one statement.
    const names = list.fields.filter((field) => field.stored).map((field) => field.internalName);
    this.database.run(
      `INSERT INTO ${itemsTable(list)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...names.map((name) => row[name] ?? null)
    );
  }

  /** Ids are given in order and never twice. */
  public nextId(list: List, howMany = 1): number {
    const row = this.database.get<{ id: number }>('UPDATE lists SET next_id = next_id + ? WHERE key = ? RETURNING next_id AS id', howMany, list.key);
    return (row?.id ?? 0) - howMany;
  }

  public touch(list: List, moment: string): void {
    this.database.run('UPDATE lists SET item_modified = ? WHERE key = ?', moment, list.key);
  }

  public refuseDuplicates(list: List, values: ItemValues, exceptId: number): void {
    for (const field of list.fields) {
      const value = values[field.internalName];
      if (!field.unique || value === undefined || value === null) continue;
      const other = this.database.get(`SELECT 1 FROM ${itemsTable(list)} AS t WHERE ${keySql(field)} = ? AND t."ID" <> ? LIMIT 1`, keyOf(field, value), exceptId);
      if (other !== undefined) throw errors.duplicateValue(field.title);
    }
  }

  private keepVersion(list: List, row: ItemRow): void {
    this.database.run(
      'INSERT INTO versions (list_key, item_id, ui_version, created, editor, vals) VALUES (?, ?, ?, ?, ?, ?)',
      list.key, idOf(row), row._UIVersion, row.Modified, row.Editor, JSON.stringify(row)
    );
    // The limit counts the current version too.
    this.database.run(
      `DELETE FROM versions WHERE list_key = ?1 AND item_id = ?2 AND ui_version <=
       (SELECT ui_version FROM versions WHERE list_key = ?1 AND item_id = ?2 ORDER BY ui_version DESC LIMIT 1 OFFSET ?3)`,
      list.key, idOf(row), Math.max(list.majorVersionLimit - 1, 0)
    );
  }
}

/** Every list has a content type of its own below Item, a library below Document. */
export const contentTypeOf = (list: List): string => `${isLibrary(list) ? '0x0101' : '0x01'}00${list.id.replace(/-/g, '').toUpperCase()}`;
