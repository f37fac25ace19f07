import { beginForm, NewForm } from '../../../src/data/submission/beginForm';
import { submissionById } from '../../../src/data/submissions';
import type { Item, ListStore } from '../../../src/data/stores/listStore';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import { formWith, questionOf } from '../../unit/domain/protocol/protocolBuilder';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, personOf, text } from './formSite';

let site: TenantSite;
let store: ListStore;
let officer: PersonRef;
let serial = 0;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  officer = await personOf(site, store, 'leadOfficer');
});
afterAll(() => site.close());
afterEach(() => site.fault());

const screening = { ...formWith(questionOf('shortText', 'called', { fills: 'name' }), questionOf('person', 'who', { fills: 'leadOfficer' }), questionOf('choice', 'type', { fills: 'kind', options: [{ code: 'one', text: { en: 'One' }, choice: 'Partnership' }] })), code: 'screening', purpose: 'screening' as const };
const beginning = (more: Partial<NewForm> = {}): NewForm => ({
  form: screening, protocol: 'little 1.0', title: 'Screening', about: { name: 'Towpath', service: '' }, officer, claim: `begun ${++serial}`, ...more
});
const entries = async (name: string): Promise<readonly Item[]> => store.items('Partnerships', { select: ['Id', 'Stage', 'Kind', 'Reference', 'Service'], filter: `Title eq '${name}'` });
const forms = async (claim: string): Promise<readonly Item[]> => store.items('Submissions', { select: ['Id', 'Title', 'PartnershipId'], filter: `Claim eq '${claim}'` });

test('an idea comes into the register with a reference, and its form knows what was said', async () => {
  const begun = beginning();
  const place = await beginForm(store, begun);
  const found = await entries('Towpath');
  expect(found).toMatchObject([{ Stage: 'Idea', Kind: 'Partnership', Reference: expect.stringMatching(/^P-\d{4}$/) }]);
  expect(await submissionById(store, place)).toMatchObject({
    restricted: false, title: 'Screening: Towpath', form: 'screening', purpose: 'screening', protocol: 'little 1.0', state: 'Draft', entry: { id: found[0].Id, name: 'Towpath' },
    answers: { called: text('Towpath'), who: { value: { kind: 'person', person: { id: officer.id } } } }
  });
  // Which type it is, the screening asks without a hint.
  expect(Object.keys((await submissionById(store, place)).answers)).toEqual(['called', 'who']);
});

test('a form of an entry is filled in with what the register holds, and the entry stays as it is', async () => {
  const [{ Id: id }] = await entries('Canal');
  const place = await beginForm(store, beginning({ about: { id: Number(id), name: 'Canal', reference: 'P-0001' } }));
  expect((await submissionById(store, place)).answers).toEqual({ called: text('Canal') });
  expect(await entries('Canal')).toMatchObject([{ Stage: 'Idea' }]);
});

test('a restricted form is kept among the restricted ones', async () => {
  const [{ Id: id }] = await entries('Canal');
  const begun = beginning({ form: { ...screening, code: 'conversation', purpose: 'conversation', restricted: true }, about: { id: Number(id), name: 'Canal', reference: 'P-0001' } });
  expect(await beginForm(store, begun)).toMatchObject({ restricted: true });
  expect(await forms(begun.claim)).toEqual([]);
});

test.each([['the entry', '*Partnerships*'], ['the form', '*Submissions*']])('begun again after the answer about %s was lost, both are there once', async (what, path) => {
  const name = `Lost with ${what}`;
  const begun = beginning({ about: { name, service: '' } });
  await site.fault({ method: 'POST', path, status: 504, when: 'after', times: 1 });
  await expect(beginForm(store, begun)).rejects.toMatchObject({ kind: 'unavailable' });
  await beginForm(store, begun);
  const found = await entries(name);
  expect([found.length, await forms(begun.claim)]).toEqual([1, [expect.objectContaining({ PartnershipId: found[0].Id })]]);
});

test('a form of an entry that is gone is not begun', async () => {
  await expect(beginForm(store, beginning({ about: { id: 999, name: 'Gone', reference: 'P-0999' } }))).rejects.toMatchObject({ kind: 'notFound' });
});
