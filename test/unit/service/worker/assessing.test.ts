import type { ServiceStore } from '../../../../src/data/stores/serviceStore';
import { chainCourses } from '../../../../src/service/worker/repair/chainCourses';
import { lookAtForms } from '../../../../src/service/worker/repair/lookAtForms';
import type { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { chain, decided, submitted } from '../../domain/approval/approvalBuilder';

/** Of one entry: who wrote what, in this order. */
const storeWith = (records: readonly ChainRecord[], forms: readonly number[]): ServiceStore => ({
  items: async (list: string) => (list === 'Decisions'
    ? records.map((record, at) => ({ Id: at + 1, Claim: `${record.submission}#${record.position}`, Submission: record.submission, Record: JSON.stringify(record) }))
    : forms.map((Id) => ({ 'Id': Id, 'odata.etag': '"1"', 'Title': 'Form', 'State': 'Submitted', 'PartnershipId': 9, 'Modified': '2026-10-01T10:00:00Z' })))
}) as unknown as ServiceStore;

const assesses = { ...submitted, event: { ...submitted.event, significance: 'significant' as const } };
const of = (submission: string, records: readonly ChainRecord[]): readonly ChainRecord[] => records.map((record) => ({ ...record, submission }));
const returned = { by: 'head', event: decided({ decision: 'return' }) };
const five = of('5', chain(assesses, returned, assesses));
const six = of('6', chain(assesses, returned));
const assessing = async (records: readonly ChainRecord[], forms: readonly number[]): Promise<readonly string[]> => {
  const store = storeWith(records, forms);
  const looked = await lookAtForms(store, await chainCourses(store), { now: new Date(), withoutChain: new Set() });
  return Array.from(looked.assessing.values());
};

test('the form that was submitted last says the significance of its entry, be it the older one', async () => {
  expect(await assessing([...five, ...six], [5, 6])).toEqual(['6']);
  expect(await assessing([...six, ...five], [5, 6])).toEqual(['5']);
  expect(await assessing([...five.slice(0, 2), ...six, five[2]], [5, 6])).toEqual(['5']);
});

test('not one that has been deleted', async () => {
  expect(await assessing([...six, ...five], [6])).toEqual(['6']);
});
