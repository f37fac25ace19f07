import '@pnp/sp/files';
import '@pnp/sp/folders';
import { SPFI } from '@pnp/sp';
import { Role, roles } from '../../../local/tenant/directory/person';
import { listDefinitions } from '../../../src/provisioning/definitions';
import { failureOf } from '../../../src/provisioning/failure';
import { provisionSite } from '../../../src/provisioning/provisionSite';
import { openReadySite, TenantSite, writesOf } from './tenantSite';

const acts = ['read', 'add', 'change', 'recycle', 'change views', 'change permissions'] as const;
type Act = (typeof acts)[number];

const reader: readonly Act[] = ['read'];
const contributor: readonly Act[] = ['read', 'add', 'change', 'recycle'];
const policy: readonly Act[] = [...contributor, 'change views'];

/** The design's table, for the lists that have come. */
const register: Readonly<Record<Role, readonly Act[]>> = {
  staff: reader, leadOfficer: contributor, headOfService: reader, executiveDirector: reader, policyUnit: policy, panel: reader, owner: acts
};
const restricted: typeof register = {
  staff: [], leadOfficer: contributor, headOfService: contributor, executiveDirector: reader, policyUnit: policy, panel: [], owner: acts
};
/** Counters: written by whoever gives a reference. */
const counters: typeof register = { ...register, policyUnit: contributor };
const policyUnitsOwn: typeof register = { ...register, leadOfficer: reader };
const ownersOwn: typeof register = { ...policyUnitsOwn, policyUnit: reader };
/** The journal of imports holds what entries were before; whoever does not import does not see it. */
const importers: typeof register = { staff: [], leadOfficer: [], headOfService: [], executiveDirector: [], policyUnit: contributor, panel: [], owner: acts };
/** Whoever fills forms in: Heads of Service too. */
const forms: typeof register = { ...register, headOfService: contributor };
const table: Readonly<Record<string, typeof register>> = {
  'Partnerships': register, 'Organisations': register, 'Memberships': register, 'Representatives': register, 'Restricted notes': restricted,
  'References': counters, 'People roles': policyUnitsOwn, 'Provisioning': ownersOwn, 'Imports': importers,
  'Submissions': forms, 'Restricted submissions': restricted, 'Actions': forms, 'Adopted protocols': ownersOwn, 'Protocols': policyUnitsOwn, 'Governance documents': register,
  'Approval steps': ownersOwn, 'Decisions': ownersOwn, 'Submitted content': ownersOwn, 'Notifications': ownersOwn, 'History': ownersOwn
};

let site: TenantSite;
let owner: SPFI;
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  owner = site.as('owner');
  await owner.web.lists.getByTitle('Organisations').items.add({ Title: 'Gwent Police', Reference: 'O-0001', Sector: 'Police' });
  await owner.web.lists.getByTitle('Partnerships').items.add({ Title: 'Canal', Reference: 'P-0001', Kind: 'Partnership', Stage: 'Running' });
});
afterAll(() => site.close());

/** A valid new row of each list. */
function newRow(list: string): Record<string, unknown> {
  serial += 1;
  const rows: Record<string, Record<string, unknown>> = {
    'Partnerships': { Reference: `P-${serial}`, Kind: 'Partnership', Stage: 'Idea' }, 'Organisations': { Reference: `O-${serial}`, Sector: 'Police' },
    'Memberships': { PartnershipId: 1, OrganisationId: 1 }, 'Representatives': { PartnershipId: 1, Capacity: 'Officer' }, 'Restricted notes': { PartnershipId: 1, Note: 'In confidence' },
    'References': { Title: `X${serial}`, Last: 0 }, 'People roles': { Role: 'Policy unit' }, 'Provisioning': {},
    'Imports': { Piece: `import ${serial}`, ImportId: 'import', Part: serial }, 'Actions': { PartnershipId: 1 },
    'Submissions': { PartnershipId: 1, Form: 'screening', Protocol: 'caerphilly 2014.1' }, 'Restricted submissions': { PartnershipId: 1, Form: 'conversation', Protocol: 'caerphilly 2014.1' },
    'Adopted protocols': { Piece: `caerphilly 2014.1#${serial}`, Protocol: 'caerphilly 2014.1', Part: serial },
    'Approval steps': { Claim: `1#1/${serial}`, Submission: '1', Round: 1, Position: 1, Step: 'headOfService', Role: 'headOfService', State: 'Open', Due: '2026-12-04T00:00:00Z' },
    'Decisions': { Claim: `1#${serial}`, Submission: '1', What: 'Submitted', Record: '{}' },
    'Notifications': { Claim: `receipt:1#${serial}:someone` },
    'History': { Claim: `1 ${serial}`, What: 'Restored', List: 'Partnerships', Item: 1 }
  };
  return { Title: `Row ${serial}`, ...rows[list] };
}

/** A new item; in a library it is a file's. */
async function addRow(sp: SPFI, title: string): Promise<number> {
  const list = sp.web.lists.getByTitle(title);
  if (!listDefinitions.find((each) => each.title === title)?.library) return (await list.items.add(newRow(title)) as { Id: number }).Id;
  const file = await list.rootFolder.files.addUsingPath(`row ${(serial += 1)}.txt`, 'text');
  const item = await sp.web.getFileByServerRelativePath(file.ServerRelativeUrl).getItem<{ Id: number }>('Id');
  return item.Id;
}

async function attempt(role: Role, title: string, act: Act): Promise<'allowed' | 'denied'> {
  const list = site.as(role).web.lists.getByTitle(title);
  const prepared = { Id: act === 'change' || act === 'recycle' ? await addRow(owner, title) : 0 };
  const doing: Record<Act, () => Promise<unknown>> = {
    'read': () => list.items.top(1)(),
    'add': () => addRow(site.as(role), title),
    'change': () => list.items.getById(prepared.Id).update({ Title: `Changed ${prepared.Id}` }),
    'recycle': () => list.items.getById(prepared.Id).recycle(),
    'change views': () => list.views.add(`View ${(serial += 1)}`, false, { RowLimit: 10 }),
    // What is so already: the roles after this one find the list as it was.
    'change permissions': async () => list.roleAssignments.add((await owner.web.siteGroups.getByName('Owners')()).Id, (await owner.web.roleDefinitions.getByName('Full Control')()).Id)
  };
  try {
    await doing[act]();
    return 'allowed';
  } catch (error) {
    const { kind, text } = failureOf(error);
    if (kind !== 'denied') {
      throw new Error(`${role} · ${title} · ${act}: ${kind} ${text}`);
    }
    return 'denied';
  }
}

test('the table names every list', () => {
  expect(Object.keys(table).sort()).toEqual([...listDefinitions.map(({ title }) => title), 'Provisioning'].sort());
});

describe.each(Object.keys(table))('%s', (title) => {
  test.each(roles)('%s may do exactly what the design says', async (role) => {
    const answers: Partial<Record<Act, string>> = {};
    const wanted: Partial<Record<Act, string>> = {};
    for (const act of acts) {
      wanted[act] = table[title][role].includes(act) ? 'allowed' : 'denied';
      answers[act] = await attempt(role, title, act);
    }
    expect(answers).toEqual(wanted);
  });
});

const closed = ['Restricted notes', 'Restricted submissions'] as const;
test.each(closed.flatMap((title) => (['staff', 'panel'] as const).map((role) => [role, title] as const)))('%s do not find %s by any road', async (role, title) => {
  const notes = owner.web.lists.getByTitle(title);
  const { Id: listId } = await notes<{ Id: string }>();
  const { Id } = await notes.items.add(newRow(title)) as { Id: number };
  const { web } = site.as(role);
  const refused = { status: 403 };
  expect((await web.lists<{ Title: string }[]>()).map(({ Title }) => Title)).not.toContain(title);
  for (const list of [web.lists.getByTitle(title), web.lists.getById(listId)]) {
    await expect(list()).rejects.toMatchObject(refused);
    await expect(list.items.top(1)()).rejects.toMatchObject(refused);
    await expect(list.items.getById(Id)()).rejects.toMatchObject(refused);
    await expect(list.items.getById(Id).versions()).rejects.toMatchObject(refused);
    await expect(list.renderListDataAsStream({ ViewXml: '<View/>' })).rejects.toMatchObject(refused);
    await expect(list.views()).rejects.toMatchObject(refused);
  }
});

test('nobody below owner may delete versions', async () => {
  const row = await owner.web.lists.getByTitle('Partnerships').items.add(newRow('Partnerships'));
  await owner.web.lists.getByTitle('Partnerships').items.getById(row.Id).update({ Title: 'Second' });
  for (const role of ['leadOfficer', 'policyUnit'] as const) {
    const versions = site.as(role).web.lists.getByTitle('Partnerships').items.getById(row.Id).versions;
    await expect(versions.getById(512).delete()).rejects.toMatchObject({ status: 403 });
  }
});

test.each(['staff', 'leadOfficer', 'policyUnit'] as const)('%s who runs the set-up is refused by SharePoint and changes nothing', async (role) => {
  await owner.web.lists.getByTitle('Partnerships').fields.getByInternalNameOrTitle('Stage').update({ Indexed: false });
  await site.forget();
  const report = await provisionSite(site.as(role), listDefinitions);
  const failure = report.failure ?? report.lines.flatMap((line) => (line.state === 'failed' ? [line.failure] : []))[0];
  expect(failure).toMatchObject({ kind: 'denied', code: '-2147024891' });
  expect(writesOf(await site.requests()).filter(({ status }) => status < 400)).toEqual([]);
});
