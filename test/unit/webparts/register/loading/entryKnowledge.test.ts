import { EntryKnowledge } from '../../../../../src/webparts/register/loading/entryKnowledge';
import { memoryRegister } from '../../../../support/register/memoryRegister';

const entries = [{ name: 'Safer Cwm', members: ['Police', 'Fire'] }];

test('two views that open one after the other ask once, and no member counts twice', async () => {
  const store = memoryRegister(entries);
  const knowledge = new EntryKnowledge();
  await Promise.all([knowledge.load(store), knowledge.load(store)]);
  await knowledge.load(store);
  expect(store.asked).toEqual(['items', 'items', 'items']);
  expect(knowledge.membersOf(1)).toEqual([0, 1]);
});

test('what failed is asked again', async () => {
  const store = memoryRegister(entries);
  const knowledge = new EntryKnowledge();
  store.failing.items = new Error('busy');
  await expect(knowledge.load(store)).rejects.toThrow('busy');
  store.failing = {};
  await knowledge.load(store);
  expect(knowledge.nameOf(0, 'en')).toBe('Police');
});
