import { FieldKind, FieldValue } from '../../domain/record/fieldValue';
import { poundsOf } from '../../domain/partnership/money';
import { instantOfDay } from '../day';
import type { ItemValues } from '../stores/editing';
import { nameColumn, oidColumn, RecordColumns } from './recordColumns';

/** One field and what it is to hold; nothing empties it. */
export interface Setting<Name extends string = string> {
  readonly field: Name;
  readonly after?: FieldValue;
}

/** As REST takes them: only the columns of the fields that are named. */
export function writeValues<Name extends string>(record: RecordColumns<Name>, settings: readonly Setting<Name>[]): ItemValues {
  return Object.assign({}, ...settings.map(({ field, after }) => {
    const kind = record.fields.find(({ name }) => name === field)?.kind ?? after?.kind ?? 'text';
    return written(kind, record.columns[field], after, record.keepsNames);
  })) as ItemValues;
}

function written(kind: FieldKind, column: string, value: FieldValue | undefined, keepsNames = false): ItemValues {
  if (value === undefined) return empty(kind, column, keepsNames);
  switch (value.kind) {
    case 'choices': return { [column]: value.choices };
    case 'money': return { [column]: poundsOf(value.pence) };
    case 'number': return { [column]: value.number };
    case 'day': return { [column]: instantOfDay(value.day) };
    case 'yesNo': return { [column]: value.yes };
    case 'person': return {
      [`${column}Id`]: value.person.id, [oidColumn(column)]: value.person.oid ?? null, ...(keepsNames ? { [nameColumn(column)]: value.person.name } : {})
    };
    case 'organisation': return { [`${column}Id`]: value.organisation.id };
    case 'link': return { [column]: { Url: value.link.address, Description: value.link.text } };
    default: return { [column]: value.text };
  }
}

function empty(kind: FieldKind, column: string, keepsNames: boolean): ItemValues {
  switch (kind) {
    case 'choices': return { [column]: [] };
    case 'yesNo': return { [column]: false };
    case 'person': return { [`${column}Id`]: null, [oidColumn(column)]: null, ...(keepsNames ? { [nameColumn(column)]: null } : {}) };
    case 'organisation': return { [`${column}Id`]: null };
    default: return { [column]: null };
  }
}
