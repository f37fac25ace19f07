import { ImportFieldName } from './importField';
import { Mapping } from './mapping';
import { severalIn } from './recogniseColumns';
import { Table } from './table';

/** Why a table cannot be read under a mapping. */
export type MappingProblem =
  | { readonly code: 'nothingToGoBy' | 'noRows' }
  | { readonly code: 'fieldTwice'; readonly field: ImportFieldName; readonly columns: readonly [number, number] };

export function mappingProblems({ rows }: Table, { fields }: Mapping): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  if (rows.length === 0) problems.push({ code: 'noRows' });
  if (!fields.includes('name') && !fields.includes('reference')) problems.push({ code: 'nothingToGoBy' });
  fields.forEach((field, column) => {
    const first = fields.indexOf(field);
    if (field !== undefined && first < column && !severalIn(field)) problems.push({ code: 'fieldTwice', field, columns: [first, column] });
  });
  return problems;
}
