import type { Database } from '../storage/database';
import { fold } from '../storage/fold';
import type { Field } from './field';
import type { List, Web } from './list';
import type { View } from './view';

/** Webs and lists with their schema: read once, kept in memory, written through. */
export class ListCatalogue {
  private webs: Web[] = [];
  private lists = new Map<number, List>();

  public constructor(private readonly database: Database) {
    this.reload();
  }

  /** The web that an address belongs to: the one with the longest matching start. */
  public webAt(path: string): Web | undefined {
    const inside = (web: Web): boolean => web.serverRelativeUrl === '/' || `${path}/`.toLowerCase().startsWith(`${web.serverRelativeUrl.toLowerCase()}/`);
    return this.webs.filter(inside).sort((a, b) => b.serverRelativeUrl.length - a.serverRelativeUrl.length)[0];
  }

  public allWebs(): readonly Web[] {
    return this.webs;
  }

  public addWeb(web: Web): void {
    this.database.run(
      'INSERT INTO webs (id, title, description, server_relative_url, created) VALUES (?, ?, ?, ?, ?)',
      web.id, web.title, web.description, web.serverRelativeUrl, web.created
    );
    this.webs.push(web);
  }

  public updateWeb(web: Web): void {
    this.database.run('UPDATE webs SET title = ?, description = ? WHERE id = ?', web.title, web.description, web.id);
    this.reload();
  }

  public inWeb(web: Web): List[] {
    return [...this.lists.values()].filter((list) => list.web.id === web.id).sort((a, b) => (fold(a.title) < fold(b.title) ? -1 : 1));
  }

  public byTitle(web: Web, title: string): List | undefined {
    return this.inWeb(web).find((list) => fold(list.title) === fold(title));
  }

  public byId(id: string): List | undefined {
    return [...this.lists.values()].find((list) => list.id === id.toLowerCase());
  }

  public byUrl(serverRelativeUrl: string): List | undefined {
    return [...this.lists.values()].find((list) => fold(list.url) === fold(serverRelativeUrl));
  }

  /** A new list; `key` is given here. */
  public add(draft: Omit<List, 'key'>): List {
    const { lastId: key } = this.database.run(
      `INSERT INTO lists (id, web_id, title, url, created, version, unique_permissions, item_modified, item_deleted, settings)
       VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, '{}')`,
      draft.id, draft.web.id, draft.title, draft.url, draft.created, draft.version, draft.created, draft.created
    );
    const list = { ...draft, key };
    this.write(list, undefined);
    this.lists.set(key, list);
    return list;
  }

  /** Writes what differs from before, and counts the version up. */
  public save(list: List): List {
    const next = { ...list, version: list.version + 1 };
    this.write(next, this.lists.get(list.key));
    this.lists.set(list.key, next);
    return next;
  }

  public remove(list: List): void {
    this.database.run('DELETE FROM lists WHERE key = ?', list.key);
    this.lists.delete(list.key);
  }

  /** After a transaction that failed: what is written counts. */
  public reload(): void {
    this.webs = this.database
      .all<WebRow>('SELECT * FROM webs')
      .map((row) => ({ id: row.id, title: row.title, description: row.description, serverRelativeUrl: row.server_relative_url, created: row.created }));
    this.lists = new Map(this.database.all<ListRow>('SELECT * FROM lists ORDER BY key').map((row) => [row.key, this.read(row)]));
  }

  private read(row: ListRow): List {
    const web = this.webs.find(({ id }) => id === row.web_id);
    if (web === undefined) throw new Error(`List ${row.id} belongs to no web`);
    const parts = <T>(table: 'fields' | 'views'): T[] =>
      this.database
        .all<{ settings: string }>(`SELECT settings FROM ${table} WHERE list_key = ? ORDER BY position`, row.key)
        .map(({ settings }) => JSON.parse(settings) as T);
    return {
      ...(JSON.parse(row.settings) as ListSettings),
      key: row.key, id: row.id, web, title: row.title, url: row.url, created: row.created,
      uniquePermissions: row.unique_permissions === 1, version: row.version,
      fields: parts<Field>('fields'), views: parts<View>('views')
    };
  }

  private write(list: List, before: List | undefined): void {
    const { key, id, web, title, url, created, uniquePermissions, version, fields, views, ...settings } = list;
    this.database.transaction(() => {
      this.database.run(
        'UPDATE lists SET title = ?, version = ?, unique_permissions = ?, settings = ? WHERE key = ?',
        title, version, uniquePermissions ? 1 : 0, JSON.stringify(settings), key
      );
      if (fields !== before?.fields) this.writeFields(key, fields, before?.fields ?? []);
      if (views !== before?.views) this.writeViews(key, views);
    });
  }

  /** Only what is not the same at its place: a list grows by one column at a time. */
  private writeFields(key: number, fields: readonly Field[], before: readonly Field[]): void {
    const names = new Set(fields.map(({ internalName }) => internalName));
    for (const { internalName } of before) if (!names.has(internalName)) this.database.run('DELETE FROM fields WHERE list_key = ? AND internal_name = ?', key, internalName);
    fields.forEach((field, position) => {
      if (field === before[position]) return;
      this.database.run(
        'INSERT INTO fields (list_key, internal_name, position, settings) VALUES (?, ?, ?, ?) ON CONFLICT (list_key, internal_name) DO UPDATE SET position = excluded.position, settings = excluded.settings',
        key, field.internalName, position, JSON.stringify(field)
      );
    });
  }

  private writeViews(key: number, views: readonly View[]): void {
    this.database.run('DELETE FROM views WHERE list_key = ?', key);
    views.forEach((view, position) =>
      this.database.run('INSERT INTO views (id, list_key, position, settings) VALUES (?, ?, ?, ?)', view.id, key, position, JSON.stringify(view))
    );
  }
}

type ListSettings = Omit<List, 'key' | 'id' | 'web' | 'title' | 'url' | 'created' | 'uniquePermissions' | 'version' | 'fields' | 'views'>;

interface WebRow {
  id: string;
  title: string;
  description: string;
  server_relative_url: string;
  created: string;
}

interface ListRow {
  key: number;
  id: string;
  web_id: string;
  title: string;
  url: string;
  created: string;
  version: number;
  unique_permissions: number;
  settings: string;
}
