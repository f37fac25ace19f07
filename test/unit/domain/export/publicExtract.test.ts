import { ExportRow } from '../../../../src/domain/export/exportList';
import { isPublic, publicJson, publicList } from '../../../../src/domain/export/publicExtract';
import { column, list, noPause, row } from './builders';

const words = { title: 'Partneriaethau’r cyngor', about: 'Running ones.' };

test('only columns that may be published are left; people never are', () => {
  const columns = [column('Title', 'text', { publishable: true }), column('TotalBudget', 'money'), column('LeadOfficer', 'person', { publishable: true }), column('Own', 'text')];
  expect(publicList(list(columns)).columns.map(({ name }) => name)).toEqual(['Title']);
});

test.each([
  ['Running', 'Current', true], ['Review', 'Under review', true], ['Renew or exit', 'Under review', true], ['Idea', 'Proposed', false], ['Set up', 'Proposed', false], ['Closed', 'Closed', false],
  // The stage counts; a status that has fallen behind does not.
  ['Closed', 'Current', false],
  // A stage of the policy unit’s own says nothing to us.
  ['Paused', 'Current', true], ['Paused', 'Closed', false], ['Paused', '', false]
])('an entry at stage %s with status %s: %s', (Stage, Status, expected) => expect(isPublic(row({ Stage, Status }))).toBe(expected));

test('the JSON says what it is, when it was made and what its columns are; every entry has every column', async () => {
  const columns = [
    column('Reference', 'text'), column('NameCy', 'text', { title: 'Name in Welsh', description: 'As it calls itself.' }), column('Statutory', 'yesNo'), column('Reasons', 'choices'),
    column('LeadOrganisation', 'lookup'), column('Website', 'link'), column('StartDate', 'day')
  ];
  const partners = { name: 'PartnerOrganisations', title: 'Sefydliadau partner', description: 'Members.', namesOf: ({ values }: ExportRow) => (values.Reference === 'P-0001' ? ['Age Cymru', 'Care; Repair'] : []) };
  const rows = [
    row({ Reference: 'P-0001', NameCy: 'Tŷ "Ni" </script>', Statutory: false, Reasons: ['Save money'], LeadOrganisation: [{ name: 'Gwent Police', key: 'O-0001' }], Website: { address: 'https://a.example', text: 'A' }, StartDate: '2020-04-01' }),
    row({ Reference: 'P-0002' })
  ];
  const json = (await publicJson({ list: list(columns), rows, added: [partners] }, '2026-11-28', words, noPause)).join('');
  const extract = JSON.parse(json) as Record<string, unknown>;
  expect(extract).toMatchObject({ title: words.title, about: words.about, made: '2026-11-28' });
  expect((extract.columns as unknown[])[1]).toEqual({ name: 'NameCy', title: 'Name in Welsh', type: 'text', description: 'As it calls itself.' });
  expect((extract.columns as unknown[]).slice(-1)).toEqual([{ name: 'PartnerOrganisations', title: 'Sefydliadau partner', type: 'names', description: 'Members.' }]);
  expect(extract.entries).toEqual([
    { Reference: 'P-0001', NameCy: 'Tŷ "Ni" </script>', Statutory: false, Reasons: ['Save money'], LeadOrganisation: 'Gwent Police', Website: 'https://a.example', StartDate: '2020-04-01', PartnerOrganisations: ['Age Cymru', 'Care; Repair'] },
    { Reference: 'P-0002', NameCy: null, Statutory: null, Reasons: null, LeadOrganisation: null, Website: null, StartDate: null, PartnerOrganisations: [] }
  ]);
});

test('without entries and columns it is still JSON', async () => {
  expect(JSON.parse((await publicJson({ list: list([]), rows: [], added: [] }, '2026-11-28', words, noPause)).join(''))).toEqual({ ...words, made: '2026-11-28', columns: [], entries: [] });
});
