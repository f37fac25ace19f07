import { versionsKept } from '../../../../src/domain/lists/versionLimit';
import { editorsIn, ItemVersion } from '../../../../src/domain/record/editors';

/** Newest first; each by somebody of their own. */
const versions = (newest: number, oldest: number): readonly ItemVersion[] => Array.from({ length: newest - oldest + 1 }, (_, at) => ({ label: `${newest - at}.0`, by: `p${newest - at}` }));

test('whoever saved any version has changed the item, an application not', () => {
  const saved = [{ label: '3.0', by: 'a' }, { label: '2.0' }, { label: '1.0', by: 'a' }];
  expect(editorsIn(saved, 3)).toEqual({ oids: ['a'], areAll: true });
});

test.each<[string, readonly ItemVersion[], number, boolean]>([
  ['all of them', versions(3, 1), 3, true],
  ['a save that left no version, as while versions are off', versions(2, 1), 3, false],
  ['one that left none, though others came after it', versions(3, 1), 4, false],
  ['older ones that were cut away', versions(5, 4), 5, false],
  ['one that was taken out of the middle', [...versions(5, 4), ...versions(2, 1)], 5, false],
  ['one without a number of its own', [{ label: '2.1' }, ...versions(2, 1)], 3, false],
  ['none at all', [], 1, false],
  ['more saves than our lists keep versions', versions(versionsKept + 40, 41), versionsKept + 40, true],
  ['fewer than our lists keep', versions(versionsKept + 40, 42), versionsKept + 40, false],
  ['an item that does not say how often it was saved', versions(1, 1), Number.NaN, false]
])('versions tell of every editor or not: %s', (_, kept, saves, areAll) => {
  expect(editorsIn(kept, saves).areAll).toBe(areAll);
});
