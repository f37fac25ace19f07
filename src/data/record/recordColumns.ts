import { FieldSpec } from '../../domain/record/fieldSpec';
import type { ItemQuery } from '../stores/listStore';

/** Where the fields of a record stand: one list, a column for each. People have a second column for their directory id. */
export interface RecordColumns<Name extends string = string> {
  readonly list: string;
  readonly fields: readonly FieldSpec<Name>[];
  readonly columns: Readonly<Record<Name, string>>;
  /** People whose name is kept beside them, for readers that cannot look a person up. */
  readonly keepsNames?: boolean;
}

/** The text column with a person's directory id, which rules and the service go by. */
export const oidColumn = (column: string): string => `${column}Oid`;
export const nameColumn = (column: string): string => `${column}Name`;

/** Everything of a record, with people and organisations by name, and the version it is in. */
export function queryOf<Name extends string>({ fields, columns }: RecordColumns<Name>): ItemQuery & { readonly expand: readonly string[] } {
  const of = (kind: FieldSpec['kind']): readonly string[] => fields.filter((field) => field.kind === kind).map(({ name }) => columns[name]);
  const people = [...of('person'), 'Editor'];
  const organisations = of('organisation');
  const plain = fields.filter(({ kind }) => kind !== 'person' && kind !== 'organisation').map(({ name }) => columns[name]);
  return {
    select: [
      'Id', ...plain, 'Modified',
      ...people.flatMap((column) => ['Id', 'Title', 'EMail', 'Name'].map((property) => `${column}/${property}`)),
      ...of('person').map(oidColumn),
      ...organisations.flatMap((column) => ['Id', 'Title', 'NameCy'].map((property) => `${column}/${property}`))
    ],
    expand: [...people, ...organisations],
    withVersion: true
  };
}
