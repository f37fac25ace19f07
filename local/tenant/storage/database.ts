import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { fold } from './fold';
import { schema } from './schema';

export type SqlValue = string | number | null | Uint8Array;
export type Row = Record<string, SqlValue>;

/** The tenant's one connection. Statements are prepared once and kept. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private inTransaction = false;

  /** @param isThrowaway nobody needs the data after a power cut. */
  public constructor(dataDir: string, isThrowaway: boolean = false) {
    mkdirSync(dataDir, { recursive: true });
    this.connection = new DatabaseSync(join(dataDir, 'tenant.sqlite'));
    // An acknowledged write is on the disk: FULL syncs the write-ahead log at every commit.
    this.connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${isThrowaway ? 'OFF' : 'FULL'}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536`);
    this.connection.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : text));
    this.connection.exec(schema);
  }

  public all<T = Row>(sql: string, ...parameters: SqlValue[]): T[] {
    return this.prepared(sql).all(...parameters) as T[];
  }

  public get<T = Row>(sql: string, ...parameters: SqlValue[]): T | undefined {
    return this.prepared(sql).get(...parameters) as T | undefined;
  }

  /** How many rows were changed, and the id of the last one that was added. */
  public run(sql: string, ...parameters: SqlValue[]): { changes: number; lastId: number } {
    const { changes, lastInsertRowid } = this.prepared(sql).run(...parameters);
    return { changes: Number(changes), lastId: Number(lastInsertRowid) };
  }

  /** Statements that change tables: prepared ones are forgotten. */
  public define(sql: string): void {
    this.statements.clear();
    this.connection.exec(sql);
  }

  /** All or nothing; a transaction inside another is part of it. */
  public transaction<T>(work: () => T): T {
    if (this.inTransaction) return work();
    this.connection.exec('BEGIN IMMEDIATE');
    this.inTransaction = true;
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (problem) {
      this.connection.exec('ROLLBACK');
      throw problem;
    } finally {
      this.inTransaction = false;
    }
  }

  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private prepared(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      if (this.statements.size > 500) this.statements.clear();
      statement = this.connection.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
