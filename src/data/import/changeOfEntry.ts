import { EntryFieldName } from '../../domain/partnership/entryField';
import { entryColumns } from '../entry';
import { projectionsOf } from '../projections';
import { Setting, writeValues } from '../record/writeValues';
import type { Write } from '../stores/editing';

/** With a stage, the status that follows from it. */
export function changeOfEntry(id: number, version: string, settings: readonly Setting<EntryFieldName>[]): Write {
  const stage = settings.find(({ field }) => field === 'stage')?.after;
  return { kind: 'change', list: entryColumns.list, id, version, values: { ...writeValues(entryColumns, settings), ...(stage?.kind === 'choice' ? projectionsOf(stage.text) : {}) } };
}
