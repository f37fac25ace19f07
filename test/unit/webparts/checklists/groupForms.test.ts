import { OfficersForm } from '../../../../src/domain/submission/officersForm';
import { Submission } from '../../../../src/domain/submission/submission';
import { groupForms } from '../../../../src/webparts/checklists/home/groupForms';
import { submissionOf } from '../../domain/submission/submissionBuilder';

const formIn = (state: Submission['state'], id: number, more: Partial<OfficersForm> = {}, changedAt = '2026-04-01T09:00:00Z'): OfficersForm =>
  ({ submission: submissionOf({ id, state, changedAt }), form: undefined, progress: undefined, isComplete: false, endsHere: false, ...more });
const grouped = (...forms: readonly OfficersForm[]): unknown => groupForms(forms).map(({ group, forms: found }) => [group, found.map(({ submission: { id } }) => id)]);

test('forms stand by what they wait for, those that wait for the officer first', () => {
  expect(grouped(
    formIn('Approved', 1), formIn('Concluded', 2), formIn('Rejected', 3), formIn('Withdrawn', 4), formIn('Submitted', 5), formIn('Draft', 6), formIn('Draft', 7, { isComplete: true, endsHere: true }),
    formIn('Draft', 8, { isComplete: true }), formIn('Returned', 9, { isComplete: true })
  )).toEqual([['returned', [9]], ['toSubmit', [8]], ['toConclude', [7]], ['drafts', [6]], ['submitted', [5]], ['finished', [1, 2, 3, 4]]]);
});

test('the newest comes first in its group, and groups of nothing are left out', () => {
  expect(grouped(formIn('Draft', 1), formIn('Draft', 2, {}, '2026-04-03T09:00:00Z'), formIn('Draft', 3, {}, '2026-04-02T09:00:00Z'))).toEqual([['drafts', [2, 3, 1]]]);
  expect(grouped()).toEqual([]);
});
