import { PlannedChange } from '../../domain/bulk/plan';
import { FieldValues } from '../../domain/record/fieldSpec';
import { textIn } from '../../domain/record/valueIn';
import { projectionsOf } from '../projections';
import { writeValues } from '../record/writeValues';
import type { Write } from '../stores/editing';
import { heldColumns } from './heldColumns';

/** One planned change as a write: people with their directory id and name, the status with its stage, and the title where it repeats them. */
export function writeOf({ list, id, version, label, changes }: PlannedChange): Write {
  const { record, titleOf } = heldColumns[list];
  const after: FieldValues = Object.fromEntries(changes.map((change) => [change.field, change.after]));
  const stage = list === 'entries' ? textIn(after, 'stage') : undefined;
  const title = titleOf?.(label, after);
  const values = { ...writeValues(record, changes), ...(stage === undefined ? {} : projectionsOf(stage)), ...(title === undefined ? {} : { Title: title }) };
  return { kind: 'change', list: record.list, id, version, values };
}
