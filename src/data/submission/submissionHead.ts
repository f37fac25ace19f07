import { SubmissionHead, submissionStates } from '../../domain/submission/submission';
import { ItemRow } from '../itemRow';
import { MalformedRow } from '../malformedRow';
import { Item, ItemQuery, Reading } from '../stores/listStore';
import { choiceOfPurpose, choiceOfSignificance, codeOfChoice, listOf } from './submissionList';

const person = (column: string): readonly string[] => ['Id', 'Title', 'EMail', 'Name'].map((property) => `${column}/${property}`);
/** What `headOf` reads. */
export const headQuery = {
  select: [
    'Id', 'Title', 'Form', 'Purpose', 'Protocol', 'State', 'Verdict', 'Significance', 'OfficerOid', 'Modified', ...person('Officer'), ...person('Editor'),
    ...['Id', 'Title', 'Reference', 'NameCy'].map((property) => `Partnership/${property}`)
  ],
  expand: ['Partnership', 'Officer', 'Editor'],
  withVersion: true
} as const satisfies ItemQuery;

/**
 * The forms of an entry without their answers, the last changed first. One request for each list.
 * @param withRestricted for somebody who sees the list of restricted ones.
 */
export async function submissionsOfEntry(store: Pick<Reading, 'items'>, entryId: number, withRestricted: boolean): Promise<readonly SubmissionHead[]> {
  const found = await Promise.all((withRestricted ? [false, true] : [false]).map(async (restricted) => {
    const items = await store.items(listOf({ restricted }), { ...headQuery, filter: `PartnershipId eq ${entryId}`, top: 1000 });
    return items.map((item) => headOf(restricted, item));
  }));
  return found.flat().sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
}

export function headOf(restricted: boolean, item: Item): SubmissionHead {
  const list = listOf({ restricted });
  const row = new ItemRow(list, item);
  const state = submissionStates.find((each) => each === row.text('State'));
  if (state === undefined) throw new MalformedRow(list, row.id, 'State', item.State);
  const officer = row.person('Officer');
  return {
    id: row.id,
    restricted,
    version: row.requiredText('odata.etag'),
    title: row.requiredText('Title'),
    entry: row.entry('Partnership'),
    form: row.requiredText('Form'),
    purpose: codeOfChoice(choiceOfPurpose, row.text('Purpose')),
    protocol: row.requiredText('Protocol'),
    state,
    verdict: row.text('Verdict'),
    significance: codeOfChoice(choiceOfSignificance, row.text('Significance')),
    officer: officer && { ...officer, oid: row.text('OfficerOid') },
    changedAt: row.requiredInstant('Modified'),
    changedBy: row.person('Editor')
  };
}
