import { FieldSpec, FieldValues } from '../../../../src/domain/record/fieldSpec';
import { mergeValues } from '../../../../src/domain/record/merge';

type Name = 'a' | 'b';
const specs: readonly FieldSpec<Name>[] = [{ name: 'a', kind: 'text' }, { name: 'b', kind: 'text' }];
const values = (a?: string, b?: string): FieldValues<Name> => ({ ...(a ? { a: { kind: 'text', text: a } } : {}), ...(b ? { b: { kind: 'text', text: b } } : {}) });

it.each([
  ['nobody changed anything', values('1', '1'), values('1', '1'), values('1', '1'), [], []],
  ['you alone changed', values('1', '1'), values('2', '1'), values('2', '1'), [], []],
  ['the other one alone changed', values('1', '1'), values('1', '1'), values('1', '2'), ['b'], []],
  ['each changed another field', values('1', '1'), values('2', '1'), values('1', '2'), ['b'], []],
  ['both emptied the same', values('1'), values(), values(), [], []],
  ['one emptied what the other changed', values('1'), values(), values('2'), [], ['a']],
  ['both changed the same differently', values('1'), values('2'), values('3'), [], ['a']]
])('%s', (_, base, yours, theirs, taken, clashing) => {
  const merge = mergeValues(specs, base, yours, theirs);
  expect(merge.taken.map(({ field }) => field)).toEqual(taken);
  expect(merge.clashes.map(({ field }) => field)).toEqual(clashing);
});
