import { SubmittedContent } from '../../domain/approval/submittedContent';
import { EntryFieldName } from '../../domain/partnership/entryField';
import { filledFields } from '../../domain/protocol/filledFields';
import { Protocol } from '../../domain/protocol/protocol';
import { FieldValues } from '../../domain/record/fieldSpec';
import { FieldKind, sameValue } from '../../domain/record/fieldValue';
import { entryColumns } from '../entry';
import { Setting, writeValues } from '../record/writeValues';
import type { ItemValues } from '../stores/editing';

/** What the list may refuse: a body that has been deleted since, somebody whom the site knows no longer. */
const leftOut: readonly (readonly FieldKind[])[] = [[], ['organisation'], ['organisation', 'person']];

/**
 * What an approved form fills in of its entry: the whole of it first, then less, in case the list refuses it.
 * @param before what the form was approved with before: that is filled in already, and people's to change since.
 */
export function entryFillings(protocol: Protocol, content: SubmittedContent, before?: SubmittedContent): readonly ItemValues[] {
  const former = before === undefined ? {} : filledBy(protocol, before);
  const filled = Object.entries(filledBy(protocol, content)).filter(([field, value]) => !sameValue(former[field as EntryFieldName], value));
  const settings = filled.map(([field, after]): Setting<EntryFieldName> => ({ field: field as EntryFieldName, after }));
  return leftOut.map((kinds) => writeValues(entryColumns, settings.filter(({ after }) => after !== undefined && !kinds.includes(after.kind))));
}

function filledBy(protocol: Protocol, { form: code, answers }: SubmittedContent): FieldValues<EntryFieldName> {
  const form = protocol.forms.find((each) => each.code === code);
  return form === undefined ? {} : filledFields(protocol, form, answers);
}
