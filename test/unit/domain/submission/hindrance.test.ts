import { FormPurpose } from '../../../../src/domain/protocol/form';
import { hindranceTo } from '../../../../src/domain/submission/hindrance';
import { SubmissionHead, SubmissionState } from '../../../../src/domain/submission/submission';

const head = (id: number, purpose: FormPurpose, state: SubmissionState): SubmissionHead => ({
  id, purpose, state, form: purpose, restricted: false, version: '"1"', title: 'A form', protocol: 'little 1.0', changedAt: '2026-11-20T10:00:00Z'
});
const hindrance = (purpose: FormPurpose, stage: string, ...forms: readonly SubmissionHead[]): unknown => {
  const found = hindranceTo({ code: purpose, purpose }, stage, forms);
  return found && [found.kind, found.form.id];
};

test.each(['Draft', 'Returned', 'Submitted'] as const)('of a checklist that is %s there is no second one', (state) => {
  expect(hindrance('checklist', 'Checklist', head(1, 'checklist', state))).toEqual(['underWay', 1]);
});

test('of several that are under way the one that is being decided on stands in the way', () => {
  expect(hindrance('checklist', 'Checklist', head(3, 'checklist', 'Draft'), head(1, 'checklist', 'Submitted'), head(2, 'checklist', 'Returned'))).toEqual(['underWay', 1]);
});

test.each(['Concluded', 'Approved', 'Rejected', 'Withdrawn'] as const)('one that is %s lets another be begun', (state) => {
  expect(hindrance('checklist', 'Checklist', head(1, 'checklist', state))).toBeUndefined();
});

test.each(['Idea', 'Screening'])('an entry at %s whose screening is over was told no: the last one counts', (stage) => {
  expect(hindrance('checklist', stage, head(1, 'screening', 'Concluded'), head(2, 'screening', 'Concluded'))).toEqual(['screenedOut', 2]);
  expect(hindrance('screening', stage, head(1, 'screening', 'Concluded'))).toBeUndefined();
});

test('no verdict yet, or an entry that has gone on, hinders nothing', () => {
  expect(hindrance('checklist', 'Idea', head(1, 'screening', 'Draft'))).toBeUndefined();
  expect(hindrance('checklist', 'Checklist', head(1, 'screening', 'Concluded'))).toBeUndefined();
});

test('of conversations there may be as many as there are', () => {
  expect(hindrance('conversation', 'Idea', head(1, 'conversation', 'Draft'), head(2, 'screening', 'Concluded'))).toBeUndefined();
});
