import { SubmittedContent } from '../../domain/approval/submittedContent';
import { EntryFieldName } from '../../domain/partnership/entryField';
import { filledFields } from '../../domain/protocol/filledFields';
import { Protocol } from '../../domain/protocol/protocol';
import { inputOf } from '../../domain/record/fieldInput';
import { FieldValue, sameValue } from '../../domain/record/fieldValue';
import { entryColumns } from '../entry';
import { Setting, writeValues } from '../record/writeValues';
import type { ItemValues } from '../stores/editing';

/** One field of the entry, as its list takes it. */
export interface Filling {
  readonly column: string;
  readonly values: ItemValues;
  /** For people. */
  readonly said: string;
}

/**
 * What an approved form fills in of its entry.
 * @param before what the form was approved with before: that is filled in already, and people's to change since.
 */
export function entryFilling(protocol: Protocol, { form: code, answers }: SubmittedContent, before?: SubmittedContent): readonly Filling[] {
  const form = protocol.forms.find((each) => each.code === code);
  if (form === undefined) return [];
  const former = filledFields(protocol, form, before?.answers ?? {});
  const filled = (Object.entries(filledFields(protocol, form, answers)) as readonly [EntryFieldName, FieldValue][]).filter(([field, value]) => !sameValue(former[field], value));
  return filled.map(([field, after]): Filling => {
    const setting: Setting<EntryFieldName> = { field, after };
    return { column: entryColumns.columns[field], values: writeValues(entryColumns, [setting]), said: saidText(after) };
  });
}

function saidText(value: FieldValue): string {
  const input = inputOf(value.kind, value);
  if (typeof input !== 'object') return String(input);
  return Array.isArray(input) ? input.join('; ') : 'name' in input ? input.name : 'address' in input ? input.address : '';
}
