import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { fold } from './fold';
import { schema } from './schema';

export type SqlValue = string | number | null | Uint8Array;
export type Row = Record<string, SqlValue>;

interface Prepared {
  readonly statement: StatementSync;
  readonly writesStanding: boolean;
}

const mostKept = 500;

/** Who belongs where and may do what: every request asks, and hardly any changes it. */
const standingTables = ['principals', 'group_members', 'role_definitions', 'role_assignments'];

/** The tenant's one connection. Statements are prepared once and kept. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, Prepared>();
  private readonly standing = new Map<string, readonly unknown[]>();
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
    return this.prepared(sql).statement.all(...parameters) as T[];
  }

  /** As `all`, for statements over the tables of standing alone: their rows are kept until one of these is written. */
  public allStanding<T = Row>(sql: string, ...parameters: SqlValue[]): readonly T[] {
    const key = `${sql} ${JSON.stringify(parameters)}`;
    const known = this.standing.get(key);
    if (known !== undefined) return known as readonly T[];
    const rows = this.all<T>(sql, ...parameters);
    if (this.standing.size >= mostKept) this.standing.clear();
    this.standing.set(key, rows);
    return rows;
  }

  public get<T = Row>(sql: string, ...parameters: SqlValue[]): T | undefined {
    return this.prepared(sql).statement.get(...parameters) as T | undefined;
  }

  /** How many rows were changed, and the id of the last one that was added. */
  public run(sql: string, ...parameters: SqlValue[]): { changes: number; lastId: number } {
    const { statement, writesStanding } = this.prepared(sql);
    if (writesStanding) this.standing.clear();
    const { changes, lastInsertRowid } = statement.run(...parameters);
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
      this.standing.clear();
      throw problem;
    } finally {
      this.inTransaction = false;
    }
  }

  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private prepared(sql: string): Prepared {
    let prepared = this.statements.get(sql);
    if (prepared === undefined) {
      if (this.statements.size >= mostKept) this.statements.clear();
      const written = /^\s*(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)/.exec(sql)?.[1];
      prepared = { statement: this.connection.prepare(sql), writesStanding: written !== undefined && standingTables.includes(written) };
      this.statements.set(sql, prepared);
    }
    return prepared;
  }
}
