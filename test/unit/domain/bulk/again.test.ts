import { whenInLaterVersion } from '../../../../src/domain/bulk/again';
import type { HeldItem } from '../../../../src/domain/bulk/heldItem';
import type { PlannedChange } from '../../../../src/domain/bulk/plan';
import { carys, choice, entry, huw, person, sian, today } from '../../../support/bulk/heldThings';

const planned: PlannedChange = {
  ...entry(), changes: [{ field: 'leadOfficer', before: person(sian), after: person(huw) }, { field: 'service', before: choice('Housing'), after: choice('Finance') }]
};
const now = (values: HeldItem['values']): HeldItem['values'] => ({ stage: choice('Running'), leadOfficer: person(sian), service: choice('Housing'), ...values });

it.each<[string, HeldItem['values'], boolean, string]>([
  ['what was to be replaced is still there', now({ directorate: choice('Education') }), false, 'send'],
  ['it has all of it', now({ leadOfficer: person(huw), service: choice('Finance') }), false, 'done'],
  ['it has a part of it', now({ leadOfficer: person(huw) }), false, 'send'],
  ['somebody chose another person', now({ leadOfficer: person(carys) }), false, 'changed'],
  ['somebody emptied it', now({ service: undefined }), false, 'changed'],
  ['somebody closed the entry', now({ stage: choice('Closed') }), false, 'changed'],
  ['it may have been carried out and taken back', now({}), true, 'changed'],
  ['it was carried out although nobody heard of it', now({ leadOfficer: person(huw), service: choice('Finance') }), true, 'done']
])('in a later version, when %s', (_when, values, inDoubt, outcome) => {
  expect(whenInLaterVersion(planned, values, today, inDoubt)).toBe(outcome);
});
