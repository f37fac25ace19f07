import { saysNothing } from './blankWords';
import { importFields } from './importField';
import { Mapping } from './mapping';
import { cellText, Table } from './table';

/** Every text of a column that goes into a field for people, once, as the file has it (trimmed). */
export function personTexts({ rows }: Table, { fields }: Mapping): readonly string[] {
  const people = new Set<string | undefined>(importFields.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const columns = fields.flatMap((field, at) => (people.has(field) ? [at] : []));
  const texts = columns.flatMap((at) => rows.map(({ cells }) => (cells[at]?.kind === 'error' ? '' : cellText(cells[at]).trim())));
  return Array.from(new Set(texts)).filter((text) => !saysNothing(text));
}
