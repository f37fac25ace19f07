import { findOrganisations } from '../../src/data/organisation/findOrganisations';
import { involvementOf } from '../../src/data/organisation/involvement';
import { forgetOrganisations, knownOrganisations } from '../../src/data/organisation/knownOrganisations';
import { newOrganisationSource } from '../../src/data/organisation/newOrganisationSource';
import { AddingOrganisation, addOrganisation } from '../../src/data/organisation/addOrganisation';
import { organisationById } from '../../src/data/organisation/organisationRecords';
import { OrganisationEdit, saveOrganisation } from '../../src/data/organisation/saveOrganisation';
import type { ListStore } from '../../src/data/stores/listStore';
import { organisationFields } from '../../src/domain/organisation/organisationField';
import { editOf } from '../../src/domain/record/recordEdit';
import { openReadySite, type TenantSite, writesOf } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let officer: ListStore;

beforeAll(async () => {
  site = await openReadySite();
  site.tenant.bulk.insert('Organisations', Array.from({ length: 5001 }, (_each, at) => (
    { values: { Title: `Body ${at}`, Reference: `O-${String(at + 1).padStart(4, '0')}`, Sector: 'Police', NameCy: at === 5000 ? 'Corff Olaf' : undefined, EndedDate: at === 5000 ? '2020-03-31' : undefined } }
  )));
  officer = storeAs(site, 'leadOfficer');
});
afterAll(() => site.close());
afterEach(() => site.fault());
beforeEach(async () => {
  forgetOrganisations(officer);
  await site.forget();
});

const sector = { kind: 'choice', text: 'Police' } as const;
const named = (name: string): { name: { kind: 'text'; text: string }; sector: typeof sector } => ({ name: { kind: 'text', text: name }, sector });

test('all organisations come 5,000 a request, once a page, and anew after a change', async () => {
  expect(await knownOrganisations(officer)).toHaveLength(5001);
  await knownOrganisations(officer);
  expect((await site.requests()).filter(({ path }) => path.includes('items'))).toHaveLength(2);
  await addOrganisation(officer, named('Rhiwgoch Repair Café'));
  expect((await knownOrganisations(officer)).map(({ name }) => name)).toContain('Rhiwgoch Repair Café');
});

test('are found by either name; one that has ended is marked, at most 20 come', async () => {
  expect(await findOrganisations(officer, 'corff', '2026-11-28')).toMatchObject([{ name: 'Body 5000', nameCy: 'Corff Olaf', reference: 'O-5001', sector: 'Police', ended: true }]);
  const found = await findOrganisations(officer, 'body', '2026-11-28');
  expect(found).toHaveLength(20);
  expect(found.every(({ ended }) => !ended)).toBe(true);
});

test('two people who add the same organisation at once give it two references', async () => {
  const others = [officer, storeAs(site, 'policyUnit'), storeAs(site, 'leadOfficer')];
  const added = await Promise.all(others.map((store) => addOrganisation(store, named('Added at once'))));
  const references = await Promise.all(added.map(async ({ id }) => (await organisationById(officer, id)).values.reference));
  expect(new Set(references.map((each) => JSON.stringify(each))).size).toBe(3);
});

test('a reference that somebody gave by hand is passed over', async () => {
  const { id } = await addOrganisation(officer, named('Before'));
  const reference = (await organisationById(officer, id)).values.reference;
  const number = reference?.kind === 'text' ? Number(reference.text.slice(2)) : 0;
  site.tenant.bulk.insert('Organisations', [{ values: { Title: 'By hand', Reference: `O-${number + 1}`, Sector: 'Police' } }]);
  const next = await addOrganisation(officer, named('After'));
  expect((await organisationById(officer, next.id)).values.reference).toEqual({ kind: 'text', text: `O-${number + 2}` });
});

describe('an organisation whose answer was lost', () => {
  const lost = async (adding: AddingOrganisation): Promise<void> => {
    await site.fault({ method: 'POST', path: "*getByTitle('Organisations')/items", status: 'drop', when: 'after', times: 1 });
    await expect(addOrganisation(officer, named('Lost answer'), adding)).rejects.toMatchObject({ kind: 'unavailable' });
  };
  const underReference = async ({ claimed }: AddingOrganisation): Promise<readonly Record<string, unknown>[]> =>
    site.as('owner').web.lists.getByTitle('Organisations').items.filter(`Reference eq '${claimed}'`)<Record<string, unknown>[]>();

  test('is added once, under the reference that was claimed for it', async () => {
    const adding: AddingOrganisation = {};
    await lost(adding);
    const { id, reference } = await addOrganisation(officer, named('Lost answer'), adding);
    expect(await underReference(adding)).toMatchObject([{ Id: id, Title: 'Lost answer', Reference: reference }]);
    const last = await addOrganisation(officer, named('The next'), {});
    expect(Number(last.reference.slice(2))).toBe(Number(reference.slice(2)) + 1);
  });

  test('and that was renamed since is added once, keeping what others have put there', async () => {
    const adding: AddingOrganisation = {};
    await lost(adding);
    const [{ Id }] = await underReference(adding);
    await site.as('policyUnit').web.lists.getByTitle('Organisations').items.getById(Number(Id)).update({ Town: 'Abergelyn' });
    await addOrganisation(officer, named('Lost and renamed'), adding);
    expect(await underReference(adding)).toMatchObject([{ Id, Title: 'Lost and renamed', Town: 'Abergelyn' }]);
  });

  test('and that somebody else has renamed meanwhile is not overwritten untold', async () => {
    const adding: AddingOrganisation = {};
    await lost(adding);
    const [{ Id }] = await underReference(adding);
    await site.as('policyUnit').web.lists.getByTitle('Organisations').items.getById(Number(Id)).update({ Title: 'Theirs' });
    await expect(addOrganisation(officer, named('Mine'), adding)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await underReference(adding)).toMatchObject([{ Title: 'Theirs' }]);
  });
});

test('markup and formulas in every field are kept as they are', async () => {
  const text = '<img src=x onerror=alert(1)> & =1+1 "\'\u{1F600}';
  const { id } = await addOrganisation(officer, { ...named(text), nameCy: { kind: 'text', text }, town: { kind: 'text', text }, notes: { kind: 'longText', text }, website: { kind: 'link', link: { address: 'https://example.org/', text } } });
  expect((await organisationById(officer, id)).values).toMatchObject({ name: { text }, nameCy: { text }, town: { text }, notes: { text }, website: { link: { text } } });
});

test('an organisation that was deleted is not found', async () => {
  await expect(organisationById(officer, 999_999)).rejects.toMatchObject({ kind: 'notFound' });
});

test.each(['staff', 'headOfService', 'panel'] as const)('%s may neither add nor change one', async (role) => {
  const store = storeAs(site, role);
  await expect(addOrganisation(store, named('Not mine'))).rejects.toMatchObject({ kind: 'denied' });
  const edit = editOf(organisationFields, await organisationById(store, 1));
  expect(await saveOrganisation(store, { ...edit, inputs: { ...edit.inputs, town: 'Mine' } })).toMatchObject({ kind: 'failed', error: { kind: 'denied' } });
});

test('near-duplicates before adding count in what others have added since', async () => {
  const { sectors, nearTo } = await newOrganisationSource(officer);
  expect(sectors).toContain('University');
  expect(await nearTo({ name: 'Cwm Glas Carers' })).toEqual([]);
  await addOrganisation(storeAs(site, 'policyUnit'), named('The Cwm Glas Carers Ltd'));
  expect(await nearTo({ name: 'Cwm Glas Carers' })).toEqual([]);
  expect(await nearTo({ name: 'Cwm Glas Carers' }, 'asItIsNow')).toMatchObject([{ likeness: 'sameName', organisation: { name: 'The Cwm Glas Carers Ltd' } }]);
});

test('where an organisation takes part comes with one request', async () => {
  const [body] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Takes part', Reference: 'O-9001', Sector: 'Police' } }]);
  const entries = site.tenant.bulk.insert('Partnerships', ['P-0901', 'P-0902'].map((Reference, at) => ({ values: { Title: `Entry ${at}`, NameCy: 'Cofnod', Reference, Kind: 'Partnership', Stage: 'Running', LeadOrganisationId: at === 1 ? body : undefined } })));
  site.tenant.bulk.insert('Memberships', entries.map((PartnershipId) => ({ values: { Title: 'M', PartnershipId, OrganisationId: body, Role: 'Member' } })));
  await officer.lists();
  await site.forget();
  const { memberships, led } = await involvementOf(officer, body);
  expect(memberships.map(({ partnership, role }) => [partnership.reference, partnership.name, partnership.nameCy, role])).toEqual([['P-0901', 'Entry 0', 'Cofnod', 'Member'], ['P-0902', 'Entry 1', 'Cofnod', 'Member']]);
  expect(led).toMatchObject([{ reference: 'P-0902' }]);
  expect(writesOf(await site.requests()).map(({ path }) => path.replace(/^.*_api/, ''))).toEqual(['/$batch']);
});

describe('saving on top of what others saved meanwhile', () => {
  const text = (value: string): { kind: 'text'; text: string } => ({ kind: 'text', text: value });
  const begin = async (): Promise<{ readonly edit: OrganisationEdit; readonly asOther: (values: Record<string, unknown>) => Promise<unknown> }> => {
    const { id } = await addOrganisation(officer, named('Edited by two'));
    const edit = editOf(organisationFields, await organisationById(officer, id));
    return { edit: { ...edit, inputs: { ...edit.inputs, telephone: '101' } }, asOther: (values) => site.as('policyUnit').web.lists.getByTitle('Organisations').items.getById(id).update(values) };
  };

  test('what only they changed is kept and told', async () => {
    const { edit, asOther } = await begin();
    await asOther({ Town: 'Abergelyn' });
    expect(await saveOrganisation(officer, edit)).toMatchObject({ kind: 'saved', taken: [{ field: 'town', after: text('Abergelyn') }] });
    expect((await organisationById(officer, edit.base?.id ?? 0)).values).toMatchObject({ telephone: text('101'), town: text('Abergelyn') });
  });

  test('what both changed is not saved before somebody has chosen', async () => {
    const { edit, asOther } = await begin();
    await asOther({ Telephone: '999' });
    expect(await saveOrganisation(officer, edit)).toMatchObject({ kind: 'undecided', by: 'Someone policyUnit', edit: { clashes: [{ field: 'telephone', yours: text('101'), theirs: text('999') }] } });
    expect((await organisationById(officer, edit.base?.id ?? 0)).values.telephone).toEqual(text('999'));
  });

  test('one that was deleted meanwhile is not found', async () => {
    const { edit } = await begin();
    await site.as('leadOfficer').web.lists.getByTitle('Organisations').items.getById(edit.base?.id ?? 0).recycle();
    expect(await saveOrganisation(officer, edit)).toMatchObject({ kind: 'failed', error: { kind: 'notFound' } });
  });
});
