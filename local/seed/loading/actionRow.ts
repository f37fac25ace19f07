import { addDays } from '../../../src/domain/calendar/day';
import type { BulkRow } from '../../tenant/bulk/bulkLoader';
import { guidFrom } from '../../tenant/directory/entraGroup';
import { ActionRecord } from '../actions/actionRecord';
import { officeHour } from '../council/calendar';
import { SiteIds } from './columnsOf';
import { EntryItem, moved } from './entered';

/** @param formId of the form that it came from. */
export function actionRow(action: ActionRecord, { entry, owner, formId }: { readonly entry: EntryItem; readonly owner: string; readonly formId?: number }, ids: SiteIds, shift: number): BulkRow {
  const { text, since, due, from, ended } = action;
  const origin = from === undefined
    ? { Claim: guidFrom(`action ${text}`) }
    : { Claim: `Submissions ${formId}#${from.question}`, Submission: formId, SubmissionList: 'Submissions', Question: from.question };
  return {
    created: moved(officeHour(since, 220), shift),
    createdBy: owner,
    values: { Title: text, PartnershipId: entry.id, OwnerId: ids.userId(owner), OwnerOid: owner, Due: addDays(due, shift), State: 'Open', ...origin },
    versions: ended === undefined ? [] : [{ at: moved(officeHour(ended.on, 90), shift), by: owner, values: { State: ended.state, DoneOn: addDays(ended.on, shift), Outcome: ended.outcome } }]
  };
}
