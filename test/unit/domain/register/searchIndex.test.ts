import { fold } from '../../../../src/domain/register/fold';
import { SearchIndex, type Searchable } from '../../../../src/domain/register/searchIndex';

const organisations = ['Heddlu Gwent', 'Coleg y Cymoedd'].map(fold);
const entry = (names: string, more: Partial<Searchable> = {}): Searchable => ({ names: fold(names), ...more });

function indexOf(...entries: readonly Searchable[]): SearchIndex {
  const index = new SearchIndex(organisations);
  entries.forEach((searchable, row) => index.put(row, searchable));
  return index;
}

const found = (index: SearchIndex, query: string): readonly number[] =>
  Array.from(index.find(query) ?? []).flatMap((is, row) => (is ? [row] : []));

describe('searching the register', () => {
  const index = indexOf(
    entry('Safer Homes · Siân Prŷdderch'),
    entry('Youth work', { purpose: fold('Cartrefi diogel i blant'), members: [1] }),
    entry('Community safety', { members: [0, 1] })
  );

  it.each([
    ['part of a name', 'safe', [0, 2]],
    ['an officer, typed without accents', 'prydderch', [0]],
    ['an officer, typed with other accents', 'PRYDDÉRCH', [0]],
    ['a word of the Welsh purpose', 'plant', []],
    ['a word of the purpose as it is written', 'blant', [1]],
    ['a member', 'coleg', [1, 2]],
    ['two words of which one is in the name and one a member', 'youth cymoedd', [1]],
    ['two words that no entry has both of', 'youth heddlu', []],
    ['spaces around a word', '  gwent ', [2]]
  ])('%s', (_, query, rows) => expect(found(index, query)).toEqual(rows));

  it('no word at all finds everything', () => {
    expect(index.find('  ’ ')).toBeUndefined();
  });

  it('a longer query looks only at what the shorter found, and a shorter one at all again', () => {
    expect(found(index, 'c')).toEqual([0, 1, 2]);
    expect(found(index, 'com')).toEqual([2]);
    expect(found(index, 'co')).toEqual([1, 2]);
  });

  it('what becomes known later is found', () => {
    const growing = indexOf(entry('Youth work'));
    expect(found(growing, 'heddlu')).toEqual([]);
    growing.put(0, entry('Youth work', { members: [0] }));
    expect(found(growing, 'heddlu')).toEqual([0]);
  });
});
