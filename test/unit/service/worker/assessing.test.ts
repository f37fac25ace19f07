import type { ServiceStore } from '../../../../src/data/stores/serviceStore';
import { compareForms, type ComparedForms } from '../../../../src/service/worker/repair/compareForms';
import { FormStretches } from '../../../../src/service/worker/repair/formStretches';
import type { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { chain, decided, submitted } from '../../domain/approval/approvalBuilder';

/** Of one entry: who wrote what, in this order. @param asked is told of what is read: the list, and behind which row. */
const storeWith = (records: readonly ChainRecord[], forms: readonly number[], asked: string[] = []): ServiceStore => ({
  items: async (list: string, { after = 0 }: { readonly after?: number }) => {
    asked.push(`${list} ${after}`);
    const rows = list === 'Decisions'
      ? records.map((record, at) => ({ Id: at + 1, Claim: `${record.submission}#${record.position}`, Submission: record.submission, Record: JSON.stringify(record) }))
      : list === 'Submissions' ? forms.map((Id) => ({ 'Id': Id, 'odata.etag': '"1"', 'Title': 'Form', 'State': 'Submitted', 'PartnershipId': 9, 'Modified': '2026-10-01T10:00:00Z' })) : [];
    return rows.filter(({ Id }) => Id > after);
  }
}) as unknown as ServiceStore;

const assesses = { ...submitted, event: { ...submitted.event, significance: 'significant' as const } };
const of = (submission: string, records: readonly ChainRecord[]): readonly ChainRecord[] => records.map((record) => ({ ...record, submission }));
const returned = { by: 'head', event: decided({ decision: 'return' }) };
const five = of('5', chain(assesses, returned, assesses));
const six = of('6', chain(assesses, returned));
async function compared(records: readonly ChainRecord[], forms: readonly number[], size?: number, asked?: string[]): Promise<ComparedForms> {
  const found = await compareForms(storeWith(records, forms, asked), new Date(), () => false, new FormStretches(size));
  if (found === undefined) throw new Error('Its time was over.');
  return found;
}
const assessing = async (records: readonly ChainRecord[], forms: readonly number[], size?: number): Promise<readonly string[]> =>
  Array.from((await compared(records, forms, size)).assessing.values(), ({ form }) => String(form));

test.each([5_000, 5, 1])('the form that was submitted last says the significance of its entry, be it the older one; looked at in stretches of %i', async (size) => {
  expect(await assessing([...five, ...six], [5, 6], size)).toEqual(['6']);
  expect(await assessing([...six, ...five], [5, 6], size)).toEqual(['5']);
  expect(await assessing([...five.slice(0, 2), ...six, five[2]], [5, 6], size)).toEqual(['5']);
});

test('not one that has been deleted', async () => {
  expect(await assessing([...six, ...five], [6])).toEqual(['6']);
});

test('stretch by stretch the same is found, and each reads on from where its first row was seen', async () => {
  const other = of('12', chain(assesses, returned));
  const records = [...five.slice(0, 1), ...six, ...other, ...five.slice(1)];
  const asked: string[] = [];
  const [whole, inStretches] = [await compared(records, [5, 6, 9, 12]), await compared(records, [5, 6, 9, 12], 5, asked)];
  expect(whole.wrongState.map(({ id }) => id)).toEqual([6, 9, 12]);
  expect([inStretches.wrongState, inStretches.behind, inStretches.assessing]).toEqual([whole.wrongState, whole.behind, whole.assessing]);
  expect(asked).toEqual([
    'Decisions 0', 'Approval steps 0', 'Submissions 0', 'Decisions 1', 'Approval steps 0', 'Submissions 5', 'Decisions 3', 'Approval steps 0', 'Submissions 10'
  ]);
});

test('what only a chain or a step names is looked at too, however far its id lies behind the last form', async () => {
  const asked: string[] = [];
  const { behind, toSetAside } = await compared(of('4000000000', chain(assesses)), [1], 5, asked);
  expect([Array.from(behind), Array.from(toSetAside), asked.length]).toEqual([['4000000000'], ['4000000000'], 6]);
});

test('where the time is over before all were looked at nothing is told of any', async () => {
  const asked: string[] = [];
  expect([await compareForms(storeWith(five, [5, 6], asked), new Date(), () => asked.length > 2, new FormStretches(5)), asked.length]).toEqual([undefined, 3]);
});
