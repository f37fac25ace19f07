import partnerships from '../../../sharepoint/lists/partnerships.json';
import { entryColumns } from '../../../src/data/entry';
import { versionsOf } from '../../../src/data/versions';
import { EntryFieldName, entryFields } from '../../../src/domain/partnership/entryField';
import { FieldKind } from '../../../src/domain/record/fieldValue';
import { versionItem } from '../../support/entry/entryItems';
import { memoryStore } from '../../support/entry/memoryStore';

const fieldKindOf: Readonly<Record<string, readonly FieldKind[]>> = {
  Text: ['text'], Note: ['longText'], Choice: ['choice'], MultiChoice: ['choices'], Number: ['number'], Currency: ['money'],
  DateOnly: ['day'], Boolean: ['yesNo'], Person: ['person'], Lookup: ['organisation'], Url: ['link']
};

describe('compared fields', () => {
  test.each(entryFields.map(({ name, kind }) => [name, kind] as [EntryFieldName, FieldKind]))('%s stands in a column of its kind', (name, kind) => {
    const column = partnerships.columns.find((each) => each.name === entryColumns.columns[name]);
    expect(fieldKindOf[column?.type ?? '']).toContain(kind);
  });

  test('every column of an entry is compared, directory ids apart', () => {
    const compared = new Set(Object.values(entryColumns.columns));
    expect(partnerships.columns.map(({ name }) => name).filter((name) => !compared.has(name))).toEqual(['LeadOfficerOid', 'SponsoringOfficerOid']);
  });
});

test('a version is read in its own shape', async () => {
  const [version] = await versionsOf(memoryStore({ versions: [versionItem('3.0', '2026-06-20T08:30:12')] }), entryColumns, 12);
  expect(version).toMatchObject({
    label: '3.0', at: '2026-06-20T08:30:12Z', by: { id: 9, name: 'Carys Bevan' },
    values: {
      leadOfficer: { kind: 'person', person: { id: 7, name: "Siân O'Brien" } },
      leadOrganisation: { kind: 'organisation', organisation: { id: 1 } },
      start: { kind: 'day', day: '2011-04-01' },
      annualContribution: { kind: 'money', pence: 4850000 },
      reasons: { kind: 'choices', choices: ['Co-ordinated services', 'New resources'] },
      statutory: { kind: 'yesNo', yes: false },
      website: { kind: 'link', link: { address: 'https://dysgu.example.org/', text: 'Our site' } }
    }
  });
});

test('an emptied person, lookup and choice have no value', async () => {
  const item = versionItem('2.0', '2026-06-20T08:30:12', { LeadOfficer: null, LeadOrganisation: { LookupId: 0, LookupValue: null }, Form: null, Reasons: [] });
  const [{ values }] = await versionsOf(memoryStore({ versions: [item] }), entryColumns, 12);
  expect([values.leadOfficer, values.leadOrganisation, values.form, values.reasons]).toEqual([undefined, undefined, undefined, undefined]);
});
