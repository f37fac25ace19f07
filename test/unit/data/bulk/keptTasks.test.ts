import { openKeptTasks } from '../../../../src/data/bulk/keptTasks';
import { newTask, type Task, withStates } from '../../../../src/domain/bulk/task';
import { entry } from '../../../support/bulk/heldThings';

class MemoryStorage implements Storage {
  [name: string]: unknown;
  public readonly kept = new Map<string, string>();
  public room = Infinity;
  public get length(): number { return this.kept.size; }
  public clear(): void { this.kept.clear(); }
  public getItem(key: string): string | null { return this.kept.get(key) ?? null; }
  public key(index: number): string | null { return Array.from(this.kept.keys())[index] ?? null; }
  public removeItem(key: string): void { this.kept.delete(key); }
  public setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, value);
  }
}

const site = 'https://cwm.example/sites/partnerships';
const task = (id: string, begun = '2026-11-16T10:00:00Z'): Task => newTask({ id, kind: 'several', begun }, { changes: [1, 2].map(() => ({ ...entry(), changes: [] })), left: [], warned: [] });

it('a task is found again as far as it had come', () => {
  const storage = new MemoryStorage();
  const kept = openKeptTasks(storage, site, 'nia');
  const begun = task('one');
  expect(kept.keep(begun)).toBe(true);
  kept.keep(withStates(begun, [0], 'done'));
  expect(openKeptTasks(storage, site, 'nia').unfinished()).toEqual(withStates(begun, [0], 'done'));
});

it.each([['another person', site, 'mark'], ['another site', 'https://cwm.example/sites/other', 'nia']])('%s is not offered it', (_who, at, person) => {
  const storage = new MemoryStorage();
  openKeptTasks(storage, site, 'nia').keep(task('one'));
  expect(openKeptTasks(storage, at, person).unfinished()).toBeUndefined();
});

it('of several, the oldest that is not finished is offered, and none that is not wanted', () => {
  const kept = openKeptTasks(new MemoryStorage(), site, 'nia');
  kept.keep(task('later', '2026-11-16T12:00:00Z'));
  kept.keep(task('first', '2026-11-16T09:00:00Z'));
  kept.keep(withStates(task('finished', '2026-11-15T09:00:00Z'), [0, 1], 'done'));
  expect(kept.unfinished()?.id).toBe('first');
  expect(kept.unfinished(({ id }) => id !== 'first')?.id).toBe('later');
  kept.drop({ id: 'first' });
  expect(kept.unfinished()?.id).toBe('later');
});

it('what cannot be kept is said, and leaves nothing half-kept', () => {
  const storage = new MemoryStorage();
  storage.room = 200;
  const kept = openKeptTasks(storage, site, 'nia');
  expect(kept.keep(task('one'))).toBe(false);
  expect(storage.length).toBe(0);
  expect(openKeptTasks(undefined, site, 'nia').keep(task('one'))).toBe(false);
});

it.each([
  ['is no JSON', '{'], ['has other states', JSON.stringify({ states: ['paused', 'done'], refusals: {} })], ['has not as many states as changes', JSON.stringify({ states: ['done'], refusals: {} })]
])('what %s is passed over', (_what, text) => {
  const storage = new MemoryStorage();
  const kept = openKeptTasks(storage, site, 'nia');
  kept.keep(task('one'));
  const key = Array.from(storage.kept.keys()).find((name) => name.endsWith('progress')) ?? '';
  storage.setItem(key, text);
  expect(kept.unfinished()).toBeUndefined();
});

const change = { list: 'entries', id: 1, version: 'v1', label: { name: 'Canal', reference: 'P-0001' }, changes: [{ field: 'service', before: { kind: 'choice', text: 'Housing' }, after: { kind: 'choice', text: 'Finance' } }] };

function keptWith(changes: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): Task | undefined {
  const storage = new MemoryStorage();
  openKeptTasks(storage, site, 'nia').keep({ ...task('one'), ...more, changes, states: changes.map(() => 'waiting') } as unknown as Task);
  return openKeptTasks(storage, site, 'nia').unfinished();
}

it('a change of what the lists hold is offered', () => {
  expect(keptWith([change])).toMatchObject({ changes: [change] });
});

it.each<readonly [string, unknown]>([
  ['nothing', null], ['a list that nobody holds things in', { ...change, list: 'References' }], ['a list of a later version', { ...change, list: 'reviews' }], ['a prototype', { ...change, list: '__proto__' }],
  ['an id that is a text', { ...change, id: '1' }], ['no version', { ...change, version: undefined }], ['no name', { ...change, label: undefined }], ['changes that are a text', { ...change, changes: 'x' }],
  ['a field that is not handed over', { ...change, changes: [{ field: 'reference', after: { kind: 'text', text: 'P-1' } }] }],
  ['a value of another kind', { ...change, changes: [{ field: 'leadOfficer', after: { kind: 'choice', text: 'Siân' } }] }],
  ['a person without an id', { ...change, changes: [{ field: 'leadOfficer', after: { kind: 'person', person: { name: 'Siân' } } }] }],
  ['a person of whom nothing is said', { ...change, changes: [{ field: 'leadOfficer', after: { kind: 'person' } }] }]
])('a task with %s in it is as if it were not there', (_what, tampered) => {
  expect(keptWith([change, tampered])).toBeUndefined();
});

it.each([['kind', 'other'], ['begun', 'yesterday'], ['between', 'x'], ['refusals', { 0: { text: 'x' } }]])('a task of which the %s is unknown is as if it were not there', (field, value) => {
  expect(keptWith([change], { [field]: value })).toBeUndefined();
});
