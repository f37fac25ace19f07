import { entryByReference, entryOf } from '../../../src/data/entry';
import type { ItemQuery, ListStore } from '../../../src/data/stores/listStore';
import { entryItem } from '../../support/entry/entryItems';
import { memoryStore } from '../../support/entry/memoryStore';

test('an item becomes an entry: days in the site’s zone, money in pence, people with how to reach them', () => {
  expect(entryOf(entryItem())).toMatchObject({
    id: 12, reference: 'P-0042', name: 'Cwm Learning Partnership', start: '2011-04-01', nextReview: '2026-06-15', plannedEnd: undefined,
    inKind: 1200050, staffDays: 62.5, reasons: ['Co-ordinated services', 'New resources'], grantFunded: true, statutory: false,
    leadOfficer: { id: 7, name: "Siân O'Brien", mail: 'sian.obrien@council.example', signInName: 'sian.obrien@council.example' },
    leadOrganisation: { id: 1, nameCy: 'Cyngor Bwrdeistref Sirol Taran' }, website: { address: 'https://dysgu.example.org/', text: 'Our site' }
  });
});

test('an entry with only what is required has nothing else', () => {
  const entry = entryOf({ Id: 1, Title: 'Idea', Reference: 'P-0001', Kind: 'Collaboration', Stage: 'Idea', Modified: '2026-10-05T13:05:00Z' });
  expect(entry).toMatchObject({ accountableBody: false, reasons: [], priorities: [] });
  expect([entry.leadOfficer, entry.annualContribution, entry.start, entry.purpose, entry.website]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test.each([
  ['Title', null], ['Stage', ''], ['AnnualContribution', 'twelve'], ['StartDate', 'soon'], ['Reasons', 'New resources'], ['Statutory', 'Yes'], ['LeadOfficer', 'Siân']
])('a row whose %s is %j names list, item and column', (column, value) => {
  expect(() => entryOf(entryItem({ [column]: value }))).toThrow(new RegExp(`Partnerships, item 12, column ${column}`));
});

test('no such reference is “not found”', async () => {
  await expect(entryByReference(memoryStore({ entries: [] }), 'P-0042')).rejects.toMatchObject({ kind: 'notFound' });
});

test('quotes in a reference stay inside the filter, and at most eight lookup and person columns are asked for', async () => {
  let asked: ItemQuery | undefined;
  const store: ListStore = { ...memoryStore({}), items: (_list, query) => { asked = query; return Promise.resolve([entryItem()]); } };
  await entryByReference(store, "P' or Id eq 1 or Reference eq '");
  expect(asked?.filter).toBe("Reference eq 'P'' or Id eq 1 or Reference eq '''");
  expect(asked?.expand?.length).toBeLessThanOrEqual(8);
});
