import { sortKey } from '../../../../src/domain/register/sortKey';

const sorted = (texts: readonly string[], language: string): readonly string[] =>
  [...texts].sort((one, other) => (sortKey(one, language) < sortKey(other, language) ? -1 : 1));

describe('keys of an order', () => {
  it('accents and capitals do not matter', () => {
    expect(sorted(['Ŵyn', 'apple', 'Éclair', 'Zebra'], 'en')).toEqual(['apple', 'Éclair', 'Ŵyn', 'Zebra']);
  });

  it('numbers count by their value', () => {
    expect(sorted(['Ward 10', 'Ward 2'], 'en')).toEqual(['Ward 2', 'Ward 10']);
  });

  it('Welsh letters of two characters follow their first in Welsh', () => {
    expect(sorted(['Dyffryn', 'Ddawan', 'Chwilog', 'Cymer', 'Ffynnon', 'Fyrnwy', 'Llanelli', 'Lydan'], 'cy'))
      .toEqual(['Cymer', 'Chwilog', 'Dyffryn', 'Ddawan', 'Fyrnwy', 'Ffynnon', 'Lydan', 'Llanelli']);
  });

  it('the same letters are two in English', () => {
    expect(sorted(['Cymer', 'Chwilog'], 'en')).toEqual(['Chwilog', 'Cymer']);
  });
});
