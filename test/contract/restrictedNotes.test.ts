import { restrictedNotesOfEntry } from '../../src/data/restrictedNotes';
import { recycleNote, restoreNote } from '../../src/data/restrictedNote/recycleNote';
import { NoteEdit, saveNote } from '../../src/data/restrictedNote/saveNote';
import type { ListStore } from '../../src/data/stores/listStore';
import { restrictedNoteFields } from '../../src/domain/partnership/restrictedNoteField';
import { decideClashes, editOf, newEdit } from '../../src/domain/record/recordEdit';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let store: ListStore;
let other: ListStore;
let entryId: number;
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  store = storeAs(site, 'headOfService');
  other = storeAs(site, 'policyUnit');
});
afterAll(() => site.close());
beforeEach(() => { [entryId] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Canal', Reference: `P-${++serial}`, Kind: 'Partnership', Stage: 'Idea' } }]); });
afterEach(() => site.fault());

const typed = (subject: string, note: string): NoteEdit => {
  const edit = newEdit(restrictedNoteFields, 'new');
  return { ...edit, inputs: { subject, note } };
};
const changed = (edit: NoteEdit, inputs: Partial<NoteEdit['inputs']>): NoteEdit => ({ ...edit, inputs: { ...edit.inputs, ...inputs } });
const notes = (): ReturnType<typeof restrictedNotesOfEntry> => restrictedNotesOfEntry(store, entryId);

test('a Head of Service writes a note, changes it, deletes it and brings it back', async () => {
  expect(await saveNote(store, entryId, typed('Price', 'In confidence: <b>£9</b>'))).toMatchObject({ kind: 'saved' });
  const [note] = await notes();
  expect(note).toMatchObject({ values: { subject: { text: 'Price' }, note: { text: 'In confidence: <b>£9</b>' } }, changedBy: { name: 'Someone headOfService' } });
  expect(await saveNote(store, entryId, changed(editOf(restrictedNoteFields, note), { note: 'Public now' }))).toMatchObject({ kind: 'saved' });
  const [again] = await notes();
  const binId = await recycleNote(store, again);
  expect(await notes()).toEqual([]);
  await restoreNote(store, binId);
  expect((await notes())[0].values.note).toMatchObject({ text: 'Public now' });
});

test.each(['staff', 'panel'] as const)('%s can neither read nor write them', async (role) => {
  await saveNote(store, entryId, typed('Price', 'In confidence'));
  await expect(restrictedNotesOfEntry(storeAs(site, role), entryId)).rejects.toMatchObject({ kind: 'denied' });
  expect(await saveNote(storeAs(site, role), entryId, typed('A', 'B'))).toMatchObject({ kind: 'failed', error: { kind: 'denied' } });
  expect((await storeAs(site, role).lists()).map(({ title }) => title)).not.toContain('Restricted notes');
});

test('an Executive Director reads and does not write', async () => {
  await saveNote(store, entryId, typed('Price', 'In confidence'));
  const director = storeAs(site, 'executiveDirector');
  expect(await restrictedNotesOfEntry(director, entryId)).toHaveLength(1);
  expect(await saveNote(director, entryId, typed('A', 'B'))).toMatchObject({ kind: 'failed', error: { kind: 'denied' } });
  expect((await director.lists()).find(({ title }) => title === 'Restricted notes')?.rights).toEqual({ add: false, change: false, recycle: false });
});

describe('two people at one note', () => {
  async function together(theirs: Partial<NoteEdit['inputs']>): Promise<NoteEdit> {
    await saveNote(store, entryId, typed('Price', 'In confidence'));
    const [note] = await notes();
    await saveNote(other, entryId, changed(editOf(restrictedNoteFields, note), theirs));
    return editOf(restrictedNoteFields, note);
  }

  test('who changed different fields are both saved', async () => {
    expect(await saveNote(store, entryId, changed(await together({ subject: 'Bid price' }), { note: 'Awarded' }))).toMatchObject({ kind: 'saved' });
    expect((await notes())[0].values).toMatchObject({ subject: { text: 'Bid price' }, note: { text: 'Awarded' } });
  });

  test('who changed the same field choose, and nothing is overwritten before', async () => {
    const answer = await saveNote(store, entryId, changed(await together({ note: 'Theirs' }), { note: 'Mine' }));
    expect(answer).toMatchObject({ kind: 'undecided', edit: { clashes: [{ field: 'note', yours: { text: 'Mine' }, theirs: { text: 'Theirs' } }] } });
    expect((await notes())[0].values.note).toMatchObject({ text: 'Theirs' });
    if (answer.kind === 'undecided') expect(await saveNote(store, entryId, decideClashes(restrictedNoteFields, answer.edit, []))).toMatchObject({ kind: 'saved' });
    expect((await notes())[0].values.note).toMatchObject({ text: 'Mine' });
  });

  test('of whom one deleted it: the other is told and keeps the text', async () => {
    const edit = await together({});
    const [note] = await notes();
    await recycleNote(other, note);
    expect(await saveNote(store, entryId, changed(edit, { note: 'Mine' }))).toMatchObject({ kind: 'undecided', edit: { gone: true, inputs: { note: 'Mine' } } });
  });

  test('a note that was changed meanwhile is not deleted', async () => {
    await saveNote(store, entryId, typed('Price', 'In confidence'));
    const [seen] = await notes();
    await saveNote(other, entryId, changed(editOf(restrictedNoteFields, seen), { note: 'More' }));
    await expect(recycleNote(store, seen)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await notes()).toHaveLength(1);
  });
});

describe('a note whose answer was lost', () => {
  const lost = async (edit: NoteEdit): Promise<NoteEdit> => {
    await site.fault({ method: 'POST', path: '*Restricted notes*', status: 504, when: 'after', times: 1 });
    const answer = await saveNote(store, entryId, edit);
    expect(answer).toMatchObject({ kind: 'failed', error: { kind: 'unavailable' } });
    return answer.edit;
  };

  test('is not added twice', async () => {
    expect(await saveNote(store, entryId, await lost(typed('Price', 'In confidence')))).toMatchObject({ kind: 'saved' });
    expect(await notes()).toHaveLength(1);
  });

  test('and that was amended since is added once, as it was amended', async () => {
    const edit = await lost(typed('Price', 'In confidence'));
    expect(await saveNote(store, entryId, changed(edit, { note: 'In confidence until May' }))).toMatchObject({ kind: 'saved' });
    expect((await notes()).map(({ values }) => values.note)).toMatchObject([{ text: 'In confidence until May' }]);
  });

  test('and that never arrived is added, as it was amended', async () => {
    await site.fault({ method: 'POST', path: '*Restricted notes*', status: 504, when: 'before', times: 1 });
    const { edit } = await saveNote(store, entryId, typed('Price', 'In confidence'));
    expect(await saveNote(store, entryId, changed(edit, { subject: 'Bid' }))).toMatchObject({ kind: 'saved' });
    expect((await notes()).map(({ values }) => values.subject)).toMatchObject([{ text: 'Bid' }]);
  });
});
