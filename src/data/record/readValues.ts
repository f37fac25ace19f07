import { FieldValues } from '../../domain/record/fieldSpec';
import { FieldKind, FieldValue } from '../../domain/record/fieldValue';
import { ItemRow } from '../itemRow';
import { oidColumn, RecordColumns } from './recordColumns';

/** The fields of an item, or of one of its versions. What is empty has no value. */
export function readValues<Name extends string>({ fields, columns }: RecordColumns<Name>, row: ItemRow): FieldValues<Name> {
  const values: Partial<Record<Name, FieldValue>> = {};
  for (const { name, kind } of fields) {
    values[name] = readers[kind](row, columns[name]);
  }
  return values;
}

type Reader = (row: ItemRow, column: string) => FieldValue | undefined;

function textReader(kind: 'text' | 'longText' | 'choice'): Reader {
  return (row, column) => {
    const text = row.text(column);
    return text === undefined ? undefined : { kind, text };
  };
}

const readers: Readonly<Record<FieldKind, Reader>> = {
  text: textReader('text'),
  longText: textReader('longText'),
  choice: textReader('choice'),
  choices: (row, column) => {
    const choices = row.choices(column);
    return choices.length === 0 ? undefined : { kind: 'choices', choices };
  },
  money: (row, column) => {
    const pence = row.money(column);
    return pence === undefined ? undefined : { kind: 'money', pence };
  },
  number: (row, column) => {
    const number = row.number(column);
    return number === undefined ? undefined : { kind: 'number', number };
  },
  day: (row, column) => {
    const day = row.day(column);
    return day === undefined ? undefined : { kind: 'day', day };
  },
  yesNo: (row, column) => ({ kind: 'yesNo', yes: row.yesNo(column) }),
  person: (row, column) => {
    const person = row.person(column);
    return person && { kind: 'person', person: { ...person, oid: row.text(oidColumn(column)) } };
  },
  organisation: (row, column) => {
    const organisation = row.organisation(column);
    return organisation && { kind: 'organisation', organisation };
  },
  link: (row, column) => {
    const link = row.link(column);
    return link && { kind: 'link', link };
  }
};
