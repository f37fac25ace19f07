import { SubmittedContent } from '../../domain/approval/submittedContent';
import { EntryFieldName } from '../../domain/partnership/entryField';
import { filledFields } from '../../domain/protocol/filledFields';
import { Protocol } from '../../domain/protocol/protocol';
import { FieldKind } from '../../domain/record/fieldValue';
import { entryColumns } from '../entry';
import { Setting, writeValues } from '../record/writeValues';
import type { ItemValues } from '../stores/editing';

/** What the list may refuse: a body that has been deleted since, somebody whom the site knows no longer. */
const leftOut: readonly (readonly FieldKind[])[] = [[], ['organisation'], ['organisation', 'person']];

/** What an approved form fills in of its entry: the whole of it first, then less, in case the list refuses it. */
export function entryFillings(protocol: Protocol, { form: code, answers }: SubmittedContent): readonly ItemValues[] {
  const form = protocol.forms.find((each) => each.code === code);
  const filled = form === undefined ? {} : filledFields(protocol, form, answers);
  const settings = Object.entries(filled).map(([field, after]): Setting<EntryFieldName> => ({ field: field as EntryFieldName, after }));
  return leftOut.map((kinds) => writeValues(entryColumns, settings.filter(({ after }) => after !== undefined && !kinds.includes(after.kind))));
}
