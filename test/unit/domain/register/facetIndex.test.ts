import { FacetIndex } from '../../../../src/domain/register/facetIndex';
import { filterValues, noValue, type FilterKey } from '../../../../src/domain/register/filters';
import type { RegisterRow } from '../../../../src/domain/register/row';

const row = (cells: RegisterRow['cells']): RegisterRow => ({ id: 1, cells });

function indexOf(...rows: readonly { cells: RegisterRow['cells']; sectors?: readonly string[] }[]): FacetIndex {
  const index = new FacetIndex();
  rows.forEach(({ cells, sectors = [] }, at) => index.put(at, (key: FilterKey) => filterValues(key, row(cells), sectors)));
  return index;
}

const index = indexOf(
  { cells: { Kind: 'Partnership', Service: 'Housing', Statutory: true, GrantFunded: true }, sectors: ['Police', 'Police', 'University'] },
  { cells: { Kind: 'Collaboration', Service: 'Housing', Statutory: false }, sectors: ['Police'] },
  { cells: { Kind: 'Collaboration', Service: 'Finance' } }
);

describe('filters with counts', () => {
  it('without a choice all pass, and each value is counted', () => {
    const { total, counts } = index.tally({}, undefined);
    expect(total).toBe(3);
    expect(Object.fromEntries(counts.type)).toEqual({ Partnership: 1, Collaboration: 2 });
    expect(Object.fromEntries(counts.service)).toEqual({ Housing: 2, Finance: 1 });
  });

  it('an entry counts once under each of its values', () => {
    const { counts } = index.tally({}, undefined);
    expect(Object.fromEntries(counts.sector)).toEqual({ Police: 2, University: 1, [noValue]: 1 });
    expect(Object.fromEntries(counts.statutory)).toEqual({ Statutory: 1, GrantFunded: 1, [noValue]: 2 });
  });

  it('counts of a filter leave its own choice out and heed the others', () => {
    const { total, counts } = index.tally({ service: ['Housing'] }, undefined);
    expect(total).toBe(2);
    expect(Object.fromEntries(counts.service)).toEqual({ Housing: 2, Finance: 1 });
    expect(Object.fromEntries(counts.type)).toEqual({ Partnership: 1, Collaboration: 1 });
  });

  it('two values of one filter add up, two filters both hold', () => {
    expect(index.tally({ service: ['Housing', 'Finance'] }, undefined).total).toBe(3);
    expect(index.tally({ service: ['Housing'], type: ['Collaboration'] }, undefined).total).toBe(1);
  });

  it('entries without a value can be chosen', () => {
    expect(Array.from(index.tally({ sector: [noValue] }, undefined).passes)).toEqual([0, 0, 1]);
  });

  it('what the search has not found neither passes nor counts', () => {
    const { total, counts } = index.tally({}, Uint8Array.from([0, 1, 1]));
    expect(total).toBe(2);
    expect(counts.type.get('Partnership')).toBe(0);
  });

  it('a row put again counts under its new values only', () => {
    const changing = indexOf({ cells: { Kind: 'Partnership' } });
    changing.put(0, (key) => filterValues(key, row({ Kind: 'Partnership' }), ['Police']));
    expect(changing.tally({ sector: ['Police'] }, undefined).total).toBe(1);
    expect(changing.tally({}, undefined).counts.sector.get(noValue)).toBe(0);
  });
});
