import type { Field } from '../lists/field';
import type { List } from '../lists/list';
import { derivedValue, isDerived } from '../query/items/derivedValue';
import type { QueryColumn } from '../query/column';
import { otherColumn, shownPart, type ListOfId } from '../query/otherColumn';
import { ownColumn } from '../query/ownColumn';
import { camlField, refersElsewhere } from '../query/resolve';
import { formatNumber } from './format';
import type { Row, SqlValue } from '../storage/database';
import type { Zone } from '../query/zone';
import { braced, renderLookup, renderPerson, renderValue, type RenderedRow } from './cell';

/** A column of the rendered rows, with what must be read for it. */
export interface RowWriter {
  readonly field: Field;
  readonly columns: readonly (readonly [string, QueryColumn])[];
  write(row: Row, into: RenderedRow): void;
}

export interface RenderContext {
  readonly list: List;
  readonly zone: Zone;
  readonly listOfId: ListOfId;
  /** What a lookup or person column of several values shows for an id. */
  readonly shownFor: (field: Field, ids: readonly number[]) => ReadonlyMap<number, readonly SqlValue[]>;
}

/** @throws when the list has no such column */
export function rowWriter(name: string, context: RenderContext): RowWriter {
  const field = camlField(context.list, name);
  if (!field.stored) return derivedWriter(field, context.list);
  if (!refersElsewhere(field)) return storedWriter(field, context.zone);
  if (field.multiple) return severalWriter(field, context);
  return field.type === 'User' ? personWriter(field, context) : lookupWriter(field, context);
}

function storedWriter(field: Field, zone: Zone): RowWriter {
  const name = field.internalName;
  const column = ownColumn(field, { name });
  return { field, columns: column ? [[name, column]] : [], write: (row, into) => renderValue(field, name, row[name], zone, into) };
}

/** Computed columns (menus, icons) show nothing; SharePoint's own interface draws them. */
function derivedWriter(field: Field, list: List): RowWriter {
  const name = field.internalName;
  if (!isDerived(name)) return { field, columns: [], write: () => undefined };
  return {
    field,
    columns: [],
    write(row, into) {
      const value = String(derivedValue(name, row, list));
      into[name] = name === 'UniqueId' ? braced(value) : value;
    }
  };
}

function personWriter(field: Field, { listOfId }: RenderContext): RowWriter {
  const name = field.internalName;
  return {
    field,
    columns: partsOf(field, ['Id', 'Title', 'EMail'], listOfId),
    write(row, into) {
      const id = row[`${name}/Id`];
      into[name] = id === null ? '' : [renderPerson(id, row[`${name}/Title`], row[`${name}/EMail`])];
    }
  };
}

function lookupWriter(field: Field, { list, listOfId }: RenderContext): RowWriter {
  const name = field.internalName;
  const shown = shownPart(field);
  const target = listOfId(field.lookupList ?? '')?.fields.find(({ internalName }) => internalName === shown) ?? list.fields[0];
  return {
    field,
    columns: partsOf(field, ['Id', shown], listOfId),
    write(row, into) {
      const id = row[`${name}/Id`];
      const value = row[`${name}/${shown}`];
      into[name] = id === null ? '' : [renderLookup(id, target.type === 'Number' && value !== null ? formatNumber(target, Number(value)) : value)];
    }
  };
}

function severalWriter(field: Field, { shownFor }: RenderContext): RowWriter {
  const name = field.internalName;
  const column = ownColumn(field, { name });
  return {
    field,
    columns: column ? [[name, column]] : [],
    write(row, into) {
      const ids: number[] = row[name] === null ? [] : JSON.parse(String(row[name]));
      const shown = shownFor(field, ids);
      const known = ids.filter((id) => shown.has(id));
      into[name] = known.length === 0 ? '' : known.map((id) => {
        const [title, email] = shown.get(id) ?? [];
        return field.type === 'User' ? renderPerson(id, title, email) : renderLookup(id, title);
      });
    }
  };
}

function partsOf(field: Field, parts: readonly string[], listOfId: ListOfId): readonly (readonly [string, QueryColumn])[] {
  return parts.flatMap((part) => {
    const column = otherColumn(field, { name: field.internalName, part }, part, listOfId);
    return column ? [[`${field.internalName}/${part}`, column] as const] : [];
  });
}
