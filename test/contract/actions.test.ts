import { addAction, NewAction } from '../../src/data/action/addAction';
import { saveAction } from '../../src/data/action/saveAction';
import { actionById, actionsOfEntry, actionsOfOwner, lateActions } from '../../src/data/actions';
import type { ListStore } from '../../src/data/stores/listStore';
import { isLate } from '../../src/domain/action/action';
import { ActionFieldName, actionFields } from '../../src/domain/action/actionField';
import type { PersonRef } from '../../src/domain/partnership/entry';
import { editOf, RecordEdit } from '../../src/domain/record/recordEdit';
import type { TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';
import { formSite, personOf } from './submission/formSite';

let site: TenantSite;
let store: ListStore;
let other: ListStore;
let owner: PersonRef;
let serial = 0;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  other = storeAs(site, 'headOfService');
  owner = await personOf(site, store, 'leadOfficer');
});
afterAll(() => site.close());
afterEach(() => site.fault());

const action = (more: Partial<NewAction> = {}, due = '2026-12-18'): NewAction => ({
  entryId: 1, from: { claim: `claim ${++serial}` },
  values: { text: { kind: 'text', text: 'Ask Legal <b>now</b>' }, owner: { kind: 'person', person: owner }, due: { kind: 'day', day: due }, state: { kind: 'choice', text: 'Open' } }, ...more
});
const ofAnswer = (question: string): NewAction['from'] => ({ submission: { id: 7, restricted: false }, question });

test('an action that an answer led to is found by its owner, its entry and its form', async () => {
  const { id } = await addAction(store, action({ from: ofAnswer('exitPlan') }));
  const wanted = {
    id, text: 'Ask Legal <b>now</b>', state: 'Open', due: '2026-12-18', entry: { id: 1, reference: 'P-0001', name: 'Canal', nameCy: 'Camlas' },
    owner: { id: owner.id, oid: owner.oid }, from: { submission: { id: 7, restricted: false }, question: 'exitPlan' }
  };
  for (const found of [await actionsOfOwner(store, owner.oid ?? ''), await actionsOfEntry(store, 1), await actionById(store, id)]) {
    expect(found.find((each) => each.action.id === id)?.action).toMatchObject(wanted);
  }
});

test('the same answer makes one action, whoever accepts it and however often', async () => {
  const first = await addAction(store, action({ from: ofAnswer('risks') }));
  expect(first.isFound).toBe(false);
  expect(await addAction(other, action({ from: ofAnswer('risks') }))).toEqual({ id: first.id, isFound: true });
});

test('the same question of a restricted form of the same number is another one', async () => {
  const open = await addAction(store, action({ from: ofAnswer('money') }));
  const restricted = await addAction(store, action({ from: { submission: { id: 7, restricted: true }, question: 'money' } }));
  expect(restricted).toMatchObject({ isFound: false });
  expect(restricted.id).not.toBe(open.id);
  expect((await actionById(store, restricted.id))[0].action.from?.submission).toEqual({ id: 7, restricted: true });
});

test('an action whose answer was lost is added once', async () => {
  const wanted = action();
  await site.fault({ method: 'POST', path: '*Actions*', status: 504, when: 'after', times: 1 });
  await expect(addAction(store, wanted)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await addAction(store, wanted)).toMatchObject({ isFound: true });
});

test('late are open ones whose day has passed; one that is due today is not', async () => {
  const ids = await Promise.all(['2026-11-19', '2026-11-20', '2026-11-21'].map(async (due) => (await addAction(store, action({}, due))).id));
  const done = await addAction(store, action({ values: { ...action().values, due: { kind: 'day', day: '2026-11-01' }, state: { kind: 'choice', text: 'Done' } } }));
  const late = (await lateActions(store, '2026-11-20')).map(({ action: each }) => each);
  expect(late.map(({ id }) => id).filter((id) => [...ids, done.id].includes(id))).toEqual([ids[0]]);
  expect(late.every((each) => isLate(each, '2026-11-20'))).toBe(true);
});

describe('an action that is changed', () => {
  const loaded = async (): Promise<RecordEdit<ActionFieldName>> => editOf(actionFields, (await actionById(store, (await addAction(store, action())).id))[0].record);
  const typed = (edit: RecordEdit<ActionFieldName>, inputs: Partial<RecordEdit<ActionFieldName>['inputs']>): RecordEdit<ActionFieldName> => ({ ...edit, inputs: { ...edit.inputs, ...inputs } });

  test('by two people in different fields, keeps both', async () => {
    const edit = await loaded();
    expect(await saveAction(other, typed(edit, { outcome: 'Agreed' }))).toMatchObject({ kind: 'saved' });
    expect(await saveAction(store, typed(edit, { state: 'Done', doneOn: '20/11/2026' }))).toMatchObject({ kind: 'saved', taken: [{ field: 'outcome' }] });
    expect((await actionById(store, edit.base?.id ?? 0))[0].action).toMatchObject({ state: 'Done', doneOn: '2026-11-20', outcome: 'Agreed' });
  });

  test('by two people in the same field, is for somebody to decide', async () => {
    const edit = await loaded();
    await saveAction(other, typed(edit, { text: 'Theirs' }));
    expect(await saveAction(store, typed(edit, { text: 'Mine' }))).toMatchObject({ kind: 'undecided', edit: { clashes: [{ field: 'text' }] } });
  });

  test('and was deleted meanwhile, says so and keeps what was typed', async () => {
    const edit = await loaded();
    await (await other.editing()).write({ kind: 'recycle', list: 'Actions', id: edit.base?.id ?? 0 });
    expect(await saveAction(store, typed(edit, { text: 'Mine' }))).toMatchObject({ kind: 'undecided', edit: { gone: true, inputs: { text: 'Mine' } } });
  });
});

test('staff read actions and add none', async () => {
  const staff = storeAs(site, 'staff');
  expect((await actionsOfEntry(staff, 1)).length).toBeGreaterThan(0);
  await expect(addAction(staff, action())).rejects.toMatchObject({ kind: 'denied' });
});
