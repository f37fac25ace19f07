import type { Database } from './database';

/** Small things that outlive a restart: the clock's offset. */
export function remember(database: Database, name: string, value: unknown): void {
  database.run('INSERT INTO properties (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, JSON.stringify(value));
}

export function recall<T>(database: Database, name: string): T | undefined {
  const row = database.get<{ value: string }>('SELECT value FROM properties WHERE name = ?', name);
  return row === undefined ? undefined : (JSON.parse(row.value) as T);
}
