import { addAction } from '../../../src/data/action/addAction';
import { installProtocol } from '../../../src/data/protocol/installProtocol';
import { addSubmission } from '../../../src/data/submission/addSubmission';
import type { ListStore } from '../../../src/data/stores/listStore';
import { submissionById } from '../../../src/data/submissions';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { SubmissionPlace } from '../../../src/domain/submission/submission';
import type { OpenedForm } from '../../../src/webparts/checklists/checklistsGateway';
import { gatewayOf } from '../checklists/gatewayOf';
import type { Role } from '../../../local/tenant/directory/person';
import { answersOf } from '../../unit/domain/protocol/answersBuilder';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import { type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf } from './formSite';

let site: TenantSite;
let store: ListStore;
let officer: PersonRef;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  officer = await personOf(site, store, 'leadOfficer');
  await installProtocol(storeAs(site, 'owner'), protocolOf(), '2026-01-01');
});
afterAll(() => site.close());
afterEach(() => site.fault());

const statutory = answersOf({ statutory: 'yes', hasMoney: 'no', resourced: 'yes' });
let serial = 0;

/** A checklist about an entry of its own. */
async function begun(answers = statutory): Promise<SubmissionPlace> {
  const [entryId] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Canal', Reference: `P-2${++serial}`, Kind: 'Partnership', Stage: 'Checklist' } }]);
  return addSubmission(store, newSubmission(officer, { entryId, form: 'checklist', purpose: 'checklist', protocol: 'little 1.0', answers }));
}

const versionOf = async (place: SubmissionPlace): Promise<string> => (await submissionById(store, place)).version;

async function open(place: SubmissionPlace, role: Role = 'leadOfficer'): Promise<OpenedForm> {
  const opened = await gatewayOf(site, role).open(place);
  if (opened.form === undefined) throw new Error('Its version of the protocol is gone.');
  return opened;
}

test('a form whose kept result is not what its answers give now is put right when its officer opens it, once', async () => {
  const place = await begun();
  expect(await submissionById(store, place)).toMatchObject({ significance: undefined });
  expect((await open(place)).submission).toMatchObject({ significance: 'significant', assessments: { assessments: [{ result: 'significant' }] } });
  expect(await submissionById(store, place)).toMatchObject({ significance: 'significant', answers: statutory });
  const version = await versionOf(place);
  await open(place);
  expect(await versionOf(place)).toBe(version);
});

test('nothing is written while nothing is known, nor when somebody else looks', async () => {
  const [empty, full] = [await begun({}), await begun()];
  const versions = [await versionOf(empty), await versionOf(full)];
  await open(empty);
  await open(full, 'policyUnit');
  await open(full, 'staff');
  expect([await versionOf(empty), await versionOf(full)]).toEqual(versions);
});

test('it opens all the same when it cannot be put right', async () => {
  const place = await begun();
  await site.fault({ method: 'MERGE', path: '*Submissions*', status: 504, when: 'before', times: 1 });
  expect(await open(place)).toMatchObject({ submission: { answers: statutory }, mayChange: true });
});

test('a form is opened with the actions of its entry', async () => {
  const place = await begun();
  const { entry } = await submissionById(store, place);
  await addAction(store, {
    entryId: entry?.id ?? 0, from: { submission: place, question: 'resourced' },
    values: { text: { kind: 'text', text: 'Find the staff' }, owner: { kind: 'person', person: officer }, due: { kind: 'day', day: '2026-12-18' } }
  });
  expect((await open(place)).actions).toMatchObject([{ text: 'Find the staff', due: '2026-12-18', state: 'Open', owner: { name: officer.name }, from: { question: 'resourced' } }]);
});
