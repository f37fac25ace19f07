import { saveEntry, SaveResult } from '../../src/data/entryEdit/saveEntry';
import { loadEntryState } from '../../src/data/entryEdit/loadEntryState';
import type { Editing } from '../../src/data/stores/editing';
import type { ListStore } from '../../src/data/stores/listStore';
import { StoreError } from '../../src/data/stores/storeError';
import { EntryEdit, entryEditOf, newEntryEdit } from '../../src/domain/partnership/entryEdit';
import { membershipFields } from '../../src/domain/partnership/membershipField';
import { FieldInput } from '../../src/domain/record/fieldInput';
import { keepRow, removeAnyway } from '../../src/domain/record/overtaken';
import { newEdit } from '../../src/domain/record/recordEdit';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let store: ListStore;
let editing: Editing;
let organisations: readonly number[];
let serial = 100;

beforeAll(async () => {
  site = await openReadySite();
  store = storeAs(site, 'leadOfficer');
  editing = await store.editing();
  organisations = site.tenant.bulk.insert('Organisations', Array.from({ length: 8 }, (_, at) => ({ values: { Title: `Body ${at}`, Reference: `O-${at}`, Sector: 'Police' } })));
});
afterAll(() => site.close());
afterEach(() => site.fault());

const named = (name: string): EntryEdit => withInputs(newEntryEdit(), { name, kind: 'Partnership' });
const withInputs = (edit: EntryEdit, inputs: Readonly<Record<string, FieldInput>>): EntryEdit => ({ ...edit, entry: { ...edit.entry, inputs: { ...edit.entry.inputs, ...inputs } } });
const withMember = (edit: EntryEdit, organisation: number): EntryEdit => ({
  ...edit,
  members: [...edit.members, newEdit(membershipFields, `new ${++serial}`, { organisation: { kind: 'organisation', organisation: { id: organisation, name: `Body ${organisation}` } }, role: { kind: 'choice', text: 'Member' } })]
});
const saving = (more: Partial<Parameters<typeof saveEntry>[3]> = {}): Parameters<typeof saveEntry>[3] => ({ claimed: undefined, isUnsure: false, onClaimed: () => undefined, ...more });
const saveNew = async (name: string): Promise<SaveResult> => saveEntry(store, editing, named(name), saving());

async function stored(): Promise<{ id: number; edit: EntryEdit }> {
  const result = await saveNew(`Entry ${++serial}`);
  const id = result.edit.entry.base?.id ?? 0;
  return { id, edit: entryEditOf(await loadEntryState(store, id)) };
}

const items = async (list: string, filter: string): Promise<readonly Record<string, unknown>[]> => site.as('owner').web.lists.getByTitle(list).items.filter(filter).top(5000)<Record<string, unknown>[]>();
const writes = async (): Promise<readonly string[]> => (await site.requests()).filter(({ method, path }) => method !== 'GET' && !/contextinfo/.test(path)).map(({ method, path }) => `${method} ${path.replace(/^.*_api\/(web\/)?/, '').replace(/\(\d+\)/, '')}`);

describe('a new entry', () => {
  it('gets the next reference, its first stage and status', async () => {
    const result = await saveNew('Canal Partnership');
    expect(result).toMatchObject({ kind: 'saved', reference: expect.stringMatching(/^P-\d{4}$/) as string });
    expect(await items('Partnerships', `Title eq 'Canal Partnership'`)).toMatchObject([{ Stage: 'Idea', Status: 'Proposed', Significance: 'Not assessed', Kind: 'Partnership' }]);
  });

  it('gets a reference of its own when twenty people save at the same moment', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, at) => saveNew(`At once ${at}`)));
    const references = results.map((result) => (result.kind === 'saved' ? result.reference : result.kind));
    expect(new Set(references).size).toBe(20);
    expect(references.every((reference) => /^P-\d{4}$/.test(reference))).toBe(true);
  });

  it('never gets a number that a deleted entry had', async () => {
    const { id } = await stored();
    const [{ Reference }] = await items('Partnerships', `Id eq ${id}`);
    await editing.write({ kind: 'recycle', list: 'Partnerships', id });
    const next = await saveNew('After a deletion');
    expect(next.kind === 'saved' && next.reference > String(Reference)).toBe(true);
  });

  it('steps over a number that somebody gave by hand', async () => {
    const first = await saveNew('Before');
    const number = first.kind === 'saved' ? Number(first.reference.slice(2)) : 0;
    site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'By hand', Reference: `P-${String(number + 1).padStart(4, '0')}`, Kind: 'Partnership', Stage: 'Idea' } }]);
    expect(await saveNew('After')).toMatchObject({ kind: 'saved', reference: `P-${String(number + 2).padStart(4, '0')}` });
  });

  it('whose answer was lost is found again and not added twice', async () => {
    let claimed: string | undefined;
    await site.fault({ method: 'POST', path: "*getByTitle('Partnerships')/items", status: 'drop', when: 'after', times: 1 });
    const edit = withMember(named('Lost answer'), organisations[0]);
    const first = await saveEntry(store, editing, edit, saving({ onClaimed: (reference) => { claimed = reference; } }));
    expect(first).toMatchObject({ kind: 'failed', isUnsure: true });
    const second = await saveEntry(store, editing, first.edit, saving({ claimed, isUnsure: true }));
    expect(second).toMatchObject({ kind: 'saved', reference: claimed });
    expect(await items('Partnerships', "Title eq 'Lost answer'")).toHaveLength(1);
    expect(await items('Memberships', `PartnershipId eq ${second.edit.entry.base?.id ?? 0}`)).toHaveLength(1);
  });

  it.each([
    ['another purpose', { purpose: 'Amended after the answer was lost' }, { Title: 'Lost and amended', Purpose: 'Amended after the answer was lost' }],
    ['another name', { name: 'Lost and renamed' }, { Title: 'Lost and renamed', Purpose: 'At first' }]
  ])('whose answer was lost, and that was given %s since, is added once and has it', async (_what, amended, expected) => {
    const claims: string[] = [];
    await site.fault({ method: 'POST', path: "*getByTitle('Partnerships')/items", status: 'drop', when: 'after', times: 1 });
    const first = await saveEntry(store, editing, withInputs(named('Lost and amended'), { purpose: 'At first' }), saving({ onClaimed: (reference) => { claims.push(reference); } }));
    const second = await saveEntry(store, editing, withInputs(first.edit, amended), saving({ claimed: claims[0], isUnsure: true }));
    expect(second).toMatchObject({ kind: 'saved', reference: claims[0] });
    expect(await items('Partnerships', `Reference eq '${claims[0]}'`)).toMatchObject([expected]);
    expect(await items('Partnerships', `Title eq '${expected.Title}'`)).toHaveLength(1);
  });

  describe('whose answer was lost, and that somebody else has filled in meanwhile,', () => {
    const lost = async (edit: EntryEdit): Promise<{ readonly edit: EntryEdit; readonly claimed: string; asOther(values: Record<string, unknown>): Promise<unknown> }> => {
      const kept: { readonly claimed: string; readonly edit: EntryEdit }[] = [];
      await site.fault({ method: 'POST', path: "*getByTitle('Partnerships')/items", status: 'drop', when: 'after', times: 1 });
      await saveEntry(store, editing, edit, saving({ onClaimed: (claimed, sent) => { kept.push({ claimed, edit: sent }); } }));
      const [{ Id }] = await items('Partnerships', `Reference eq '${kept[0].claimed}'`);
      // As it is kept before it is sent: the page may be gone before any answer.
      return { ...kept[0], asOther: (values) => site.as('policyUnit').web.lists.getByTitle('Partnerships').items.getById(Number(Id)).update(values) };
    };

    it('keeps what is theirs beside what is ours', async () => {
      const { edit, claimed, asOther } = await lost(withInputs(named('Filled in'), { purpose: 'At first' }));
      await asOther({ Purpose: 'Theirs', StaffDays: 4 });
      expect(await saveEntry(store, editing, withInputs(edit, { nameCy: 'Wedi’i llenwi' }), saving({ claimed, isUnsure: true }))).toMatchObject({ kind: 'saved', taken: [{ field: 'purpose' }, { field: 'staffDays' }] });
      expect(await items('Partnerships', `Reference eq '${claimed}'`)).toMatchObject([{ Purpose: 'Theirs', StaffDays: 4, NameCy: 'Wedi’i llenwi' }]);
    });

    it('asks where both have changed the same', async () => {
      const { edit, claimed, asOther } = await lost(withInputs(named('Filled in twice'), { purpose: 'At first' }));
      await asOther({ Purpose: 'Theirs' });
      expect(await saveEntry(store, editing, withInputs(edit, { purpose: 'Ours' }), saving({ claimed, isUnsure: true })))
        .toMatchObject({ kind: 'undecided', edit: { entry: { clashes: [{ field: 'purpose', before: { text: 'At first' }, yours: { text: 'Ours' }, theirs: { text: 'Theirs' } }] } } });
      expect(await items('Partnerships', `Reference eq '${claimed}'`)).toMatchObject([{ Purpose: 'Theirs' }]);
    });

    it('asks about all that differs where nobody knows how it was sent', async () => {
      const { edit, claimed, asOther } = await lost(withInputs(named('Not known'), { purpose: 'At first' }));
      await asOther({ Purpose: 'Theirs' });
      expect(await saveEntry(store, editing, { ...edit, entry: { ...edit.entry, sent: undefined } }, saving({ claimed, isUnsure: true }))).toMatchObject({ kind: 'undecided', edit: { entry: { clashes: [{ field: 'purpose' }] } } });
    });
  });
});

describe('new members', () => {
  it('that were sent, their answers lost, and amended since, are added once', async () => {
    const { id, edit } = await stored();
    await site.fault(...[1, 2].map((batchPart) => ({ method: 'POST', path: '*Memberships*', status: 504, when: 'after' as const, times: 1, batchPart })));
    const first = await saveEntry(store, editing, organisations.slice(0, 2).reduce(withMember, edit), saving());
    expect(first.kind).toBe('failed');
    const amended = { ...first.edit, members: first.edit.members.map((member) => ({ ...member, inputs: { ...member.inputs, contribution: '60' } })) };
    expect(await saveEntry(store, editing, amended, saving({ isUnsure: true }))).toMatchObject({ kind: 'saved' });
    expect((await items('Memberships', `PartnershipId eq ${id}`)).map(({ Contribution }) => Contribution)).toEqual([60, 60]);
  });
});

describe('an entry with five changed members', () => {
  it('is saved in one batch', async () => {
    const { id, edit } = await stored();
    const five = organisations.slice(0, 5).reduce(withMember, edit);
    await saveEntry(store, editing, five, saving());
    const loaded = entryEditOf(await loadEntryState(store, id));
    const changed = { ...withInputs(loaded, { staffDays: '12.5' }), members: loaded.members.map((member) => ({ ...member, inputs: { ...member.inputs, contribution: '500' } })) };
    await site.forget();
    expect(await saveEntry(store, editing, changed, saving())).toMatchObject({ kind: 'saved' });
    expect(await writes()).toEqual(['POST $batch']);
    expect((await items('Memberships', `PartnershipId eq ${id}`)).map(({ Contribution }) => Contribution)).toEqual([500, 500, 500, 500, 500]);
    expect(await items('Partnerships', `Id eq ${id}`)).toMatchObject([{ StaffDays: 12.5 }]);
  });

  it('of which one was changed by somebody else meanwhile keeps both changes', async () => {
    const { id, edit } = await stored();
    await saveEntry(store, editing, withMember(withMember(edit, organisations[0]), organisations[1]), saving());
    const loaded = entryEditOf(await loadEntryState(store, id));
    const other = loaded.members[0].base?.id ?? 0;
    await site.as('policyUnit').web.lists.getByTitle('Memberships').items.getById(other).update({ Role: 'Funder' });
    const changed = { ...loaded, members: loaded.members.map((member) => ({ ...member, inputs: { ...member.inputs, contribution: '700' } })) };
    expect(await saveEntry(store, editing, changed, saving())).toMatchObject({ kind: 'saved' });
    expect(await items('Memberships', `Id eq ${other}`)).toMatchObject([{ Role: 'Funder', Contribution: 700 }]);
  });

  it('of which one part is throttled is saved all the same', async () => {
    const { id, edit } = await stored();
    await site.fault({ method: 'POST', path: '*Memberships*', status: 429, when: 'before', times: 1, retryAfter: 1, batchPart: 2 });
    expect(await saveEntry(store, editing, organisations.slice(0, 3).reduce(withMember, edit), saving())).toMatchObject({ kind: 'saved' });
    expect(await items('Memberships', `PartnershipId eq ${id}`)).toHaveLength(3);
  });
});

describe('a browser that sends a request again by itself', () => {
  // As browsers do when a kept connection breaks before the answer.
  const twice = (wanted: RegExp): typeof fetch => async (url, init) => {
    const answer = await fetch(url, init);
    return wanted.test(`${init?.method} ${String(url)}`) ? fetch(url, init) : answer;
  };

  it('leaves no row twice', async () => {
    const { id, edit } = await stored();
    const resending = storeAs(site, 'leadOfficer', {}, twice(/POST .*\$batch/));
    const result = await saveEntry(resending, await resending.editing(), withMember(withMember(edit, organisations[0]), organisations[1]), saving());
    expect(result).toMatchObject({ kind: 'saved' });
    expect(await items('Memberships', `PartnershipId eq ${id}`)).toHaveLength(2);
  });

  it('leaves no entry twice', async () => {
    const resending = storeAs(site, 'leadOfficer', {}, twice(/POST .*'Partnerships'\)\/items$/));
    expect(await saveEntry(resending, await resending.editing(), named('Sent twice'), saving())).toMatchObject({ kind: 'saved' });
    expect(await items('Partnerships', "Title eq 'Sent twice'")).toHaveLength(1);
  });
});

describe('what happened meanwhile', () => {
  it('the same field changed by somebody else: nothing is written until somebody chooses', async () => {
    const { id, edit } = await stored();
    await site.as('policyUnit').web.lists.getByTitle('Partnerships').items.getById(id).update({ StaffDays: 70 });
    const result = await saveEntry(store, editing, withInputs(edit, { staffDays: '7' }), saving());
    expect(result).toMatchObject({ kind: 'undecided', edit: { entry: { clashes: [{ field: 'staffDays', yours: { number: 7 }, theirs: { number: 70 } }] } } });
    expect(await items('Partnerships', `Id eq ${id}`)).toMatchObject([{ StaffDays: 70 }]);
  });

  it('a member’s organisation was deleted: the row is refused and stays to be mended', async () => {
    const { id, edit } = await stored();
    const [gone] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Gone', Reference: `O-gone-${serial}`, Sector: 'Police' } }]);
    await site.as('owner').web.lists.getByTitle('Organisations').items.getById(gone).recycle();
    const result = await saveEntry(store, editing, withInputs(withMember(edit, gone), { staffDays: '3' }), saving());
    expect(result).toMatchObject({ kind: 'failed', isUnsure: false, failed: [{ part: 'members', error: { kind: 'refused' } }] });
    expect(result.edit.members).toHaveLength(1);
    expect(await items('Memberships', `PartnershipId eq ${id}`)).toEqual([]);
  });

  it('the entry was closed: it takes no new member, and none is written', async () => {
    const { id, edit } = await stored();
    await site.as('policyUnit').web.lists.getByTitle('Partnerships').items.getById(id).update({ Stage: 'Closed', ClosedDate: '2026-11-19T00:00:00Z' });
    expect(await saveEntry(store, editing, withMember(edit, organisations[0]), saving())).toMatchObject({ kind: 'closed' });
    expect(await items('Memberships', `PartnershipId eq ${id}`)).toEqual([]);
  });

  it('a choice was taken from the list: what saving reads anyway says so, and nothing is written', async () => {
    const { id, edit } = await stored();
    const role = site.as('owner').web.lists.getByTitle('Memberships').fields.getByInternalNameOrTitle('Role');
    const { Choices: before } = await role() as unknown as { Choices: readonly string[] };
    await role.update({ Choices: before.filter((choice) => choice !== 'Member') } as object);
    const result = await saveEntry(store, editing, withMember(edit, organisations[4]), saving());
    await role.update({ Choices: before } as object);
    expect(result).toMatchObject({ kind: 'choiceGone' });
    expect(result.kind === 'choiceGone' && result.lists.find(({ title }) => title === 'Memberships')?.choices.Role).not.toContain('Member');
    expect(await items('Memberships', `PartnershipId eq ${id}`)).toEqual([]);
  });

  it('the entry was deleted: it is told and nothing is added', async () => {
    const { id, edit } = await stored();
    await site.as('policyUnit').web.lists.getByTitle('Partnerships').items.getById(id).recycle();
    expect(await saveEntry(store, editing, withInputs(edit, { staffDays: '3' }), saving())).toMatchObject({ kind: 'failed', error: { kind: 'notFound' } });
  });

  it('a membership being changed was deleted: somebody has to say what is to become of it', async () => {
    const { id, edit } = await stored();
    await saveEntry(store, editing, withMember(edit, organisations[0]), saving());
    const loaded = entryEditOf(await loadEntryState(store, id));
    await site.as('policyUnit').web.lists.getByTitle('Memberships').items.getById(loaded.members[0].base?.id ?? 0).recycle();
    const changed = { ...loaded, members: [{ ...loaded.members[0], inputs: { ...loaded.members[0].inputs, contribution: '9' } }] };
    expect(await saveEntry(store, editing, changed, saving())).toMatchObject({ kind: 'undecided', edit: { members: [{ gone: true }] } });
  });

  describe('a membership that is removed here was changed by somebody else:', () => {
    const overtaken = async (): Promise<{ readonly id: number; readonly membership: number; readonly result: SaveResult }> => {
      const { id, edit } = await stored();
      await saveEntry(store, editing, withMember(edit, organisations[0]), saving());
      const loaded = entryEditOf(await loadEntryState(store, id));
      const membership = loaded.members[0].base?.id ?? 0;
      await site.as('policyUnit').web.lists.getByTitle('Memberships').items.getById(membership).update({ Contribution: 900 });
      const result = await saveEntry(store, editing, { ...withInputs(loaded, { staffDays: '6' }), members: [{ ...loaded.members[0], removed: true }] }, saving());
      return { id, membership, result };
    };

    it('it stays, and somebody has to decide', async () => {
      const { id, membership, result } = await overtaken();
      expect(result).toMatchObject({ kind: 'undecided', edit: { members: [{ removed: true, overtaken: { values: { contribution: { pence: 90000 } } } }] } });
      expect(await items('Memberships', `Id eq ${membership}`)).toMatchObject([{ Contribution: 900 }]);
      expect(await items('Partnerships', `Id eq ${id}`)).toMatchObject([{ StaffDays: 6 }]);
    });

    it('removed all the same, it goes; kept, it is as they left it', async () => {
      const first = await overtaken();
      expect(await saveEntry(store, editing, { ...first.result.edit, members: first.result.edit.members.map(removeAnyway) }, saving())).toMatchObject({ kind: 'saved' });
      expect(await items('Memberships', `Id eq ${first.membership}`)).toEqual([]);
      const second = await overtaken();
      const kept = await saveEntry(store, editing, { ...second.result.edit, members: second.result.edit.members.map((member) => keepRow(membershipFields, member)) }, saving());
      expect(kept).toMatchObject({ kind: 'saved', edit: { members: [{ inputs: { contribution: '900' } }] } });
      expect(await items('Memberships', `Id eq ${second.membership}`)).toMatchObject([{ Contribution: 900 }]);
    });

    it('where nothing that anybody types was changed, it goes without a question', async () => {
      const { id, edit } = await stored();
      await saveEntry(store, editing, withMember(edit, organisations[0]), saving());
      const loaded = entryEditOf(await loadEntryState(store, id));
      await site.as('policyUnit').web.lists.getByTitle('Memberships').items.getById(loaded.members[0].base?.id ?? 0).update({ Title: 'Another title' });
      expect(await saveEntry(store, editing, { ...loaded, members: [{ ...loaded.members[0], removed: true }] }, saving())).toMatchObject({ kind: 'saved' });
      expect(await items('Memberships', `PartnershipId eq ${id}`)).toEqual([]);
    });
  });

  it('what was written without being told in which version is read again, and overwrites nobody', async () => {
    const { id, edit } = await stored();
    const halfDone: Editing = {
      ...editing,
      writeAll: async ([first]) => {
        await editing.write(first);
        return [{ kind: 'done', written: {} }, { kind: 'failed', error: new StoreError('refused', 'no') }];
      }
    };
    const half = await saveEntry(store, halfDone, withMember(withInputs(edit, { staffDays: '3' }), organisations[1]), saving());
    expect(half).toMatchObject({ kind: 'failed', isUnsure: true });
    await site.as('policyUnit').web.lists.getByTitle('Partnerships').items.getById(id).update({ StaffDays: 8 });
    const again = { ...withInputs(half.edit, { staffDays: '5' }), members: [] };
    expect(await saveEntry(store, editing, again, saving({ isUnsure: half.kind === 'failed' && half.isUnsure }))).toMatchObject({ kind: 'undecided', edit: { entry: { clashes: [{ field: 'staffDays' }] } } });
    expect(await items('Partnerships', `Id eq ${id}`)).toMatchObject([{ StaffDays: 8 }]);
  });

  it('somebody who may not change entries is told, and everything typed stays', async () => {
    const { id, edit } = await stored();
    const staff = storeAs(site, 'staff');
    expect(await saveEntry(staff, await staff.editing(), withInputs(edit, { staffDays: '3' }), saving())).toMatchObject({
      kind: 'failed', error: { kind: 'denied' }, edit: { entry: { base: { id }, inputs: { staffDays: '3' } } }
    });
  });
});

it('a stage is written with the status that follows from it', async () => {
  const { id, edit } = await stored();
  expect(await saveEntry(store, editing, withInputs(edit, { stage: 'Screening' }), saving())).toMatchObject({ kind: 'saved' });
  expect(await items('Partnerships', `Id eq ${id}`)).toMatchObject([{ Stage: 'Screening', Status: 'Proposed' }]);
});
