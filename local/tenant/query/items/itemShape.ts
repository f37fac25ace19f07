import type { Field } from '../../lists/field';
import { isLibrary, type List } from '../../lists/list';
import { itemEntity } from '../../items/itemEntity';
import type { Entity } from '../../protocol/answer';
import type { Row } from '../../storage/database';
import type { QueryColumn } from '../column';
import { ownColumn } from '../ownColumn';
import { derivedValue } from './derivedValue';
import { restEntriesOf, type DateForm } from './restValueOf';

/** One or more properties of an answer, with the columns that they are made from. */
export interface PropertyWriter {
  readonly columns: readonly (readonly [string, QueryColumn])[];
  /** Fields that count as lookups of the query. */
  readonly fields: readonly Field[];
  write(row: Row, into: Record<string, unknown>): void;
}

/** What each item of an answer shows, and what must be read for it. */
export class ItemShape {
  public readonly columns: ReadonlyMap<string, QueryColumn>;

  public constructor(private readonly list: List, private readonly writers: readonly PropertyWriter[]) {
    this.columns = new Map([...keptColumns(list), ...writers.flatMap((writer) => writer.columns)]);
  }

  public get fields(): readonly Field[] {
    return this.writers.flatMap((writer) => writer.fields);
  }

  public entity(row: Row): Entity {
    const properties: Record<string, unknown> = {};
    for (const writer of this.writers) writer.write(row, properties);
    return itemEntity(this.list, Number(row.ID), Number(row.owshiddenversion), String(row.GUID), properties);
  }
}

/** The properties that every item has, before its columns. */
export const itemHead: PropertyWriter = {
  columns: [],
  fields: [],
  write(row, into) {
    Object.assign(into, { FileSystemObjectType: 0, Id: row.ID, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '' });
  }
};

/** The same value under a fixed name, whatever the item. */
export function fixed(name: string, value: (row: Row) => unknown): PropertyWriter {
  return { columns: [], fields: [], write: (row, into) => { into[name] = value(row); } };
}

/** `only`: of a person's id as number and as text, the one that was asked for. */
export function stored(field: Field, form: DateForm, only?: string): PropertyWriter {
  const column = ownColumn(field, { name: field.internalName });
  return {
    columns: column ? [[field.internalName, column]] : [],
    fields: [],
    write(row, into) {
      for (const [name, value] of restEntriesOf(field, row[field.internalName], form)) {
        if (only === undefined || only === name) into[name] = value;
      }
    }
  };
}

export function derived(name: string, internalName: string, list: List): PropertyWriter {
  return { columns: [], fields: [], write: (row, into) => { into[name] = derivedValue(internalName, row, list); } };
}

/** Read for every item: what its address, its ETag and the derived values are made from. */
function keptColumns(list: List): readonly (readonly [string, QueryColumn])[] {
  return ['ID', 'GUID', 'owshiddenversion', '_UIVersion', 'Title', ...(isLibrary(list) ? ['FileLeafRef'] : [])].flatMap((name) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    const column = field && ownColumn(field, { name });
    return column ? [[name, column] as const] : [];
  });
}
