import { holdersOf, People, servicesOf, usualDirectorate } from '../../../../src/domain/bulk/holders';
import { carys, choice, day, entry, huw, person, role, seat, sian, today } from '../../../support/bulk/heldThings';

describe('who holds what', () => {
  it('is counted by list, and once for an item that they hold twice', () => {
    const items = [entry({ sponsoringOfficer: person(sian) }), entry(), role({ deputy: person(huw) }), seat({ person: person(huw) })];
    const found = holdersOf(items, new People(items), today);
    expect(found.map(({ key, counts, total }) => [key, counts, total])).toEqual([
      ['oid-sian', { entries: 2, roles: 1, representatives: 0 }, 3], ['oid-huw', { entries: 0, roles: 1, representatives: 1 }, 2]
    ]);
  });

  it('does not name those whose part is past', () => {
    const items = [entry({ stage: choice('Closed') }), role({ holder: person(carys), to: day('2020-01-01') })];
    expect(holdersOf(items, new People(items), today)).toEqual([]);
  });

  it('puts those without a directory id to those with it', () => {
    const items = [entry(), entry({ leadOfficer: person({ id: 7, name: "Siân O'Brien" }) }), entry({ leadOfficer: person({ id: 30, name: 'Guest' }) })];
    expect(holdersOf(items, new People(items), today).map(({ key, total }) => [key, total])).toEqual([['oid-sian', 2], ['#30', 1]]);
  });
});

describe('what services own', () => {
  it('is counted, also of services that the lists no longer offer', () => {
    const found = servicesOf([entry(), role(), entry({ service: choice('Old Service') }), entry({ service: undefined }), seat(), entry({ stage: choice('Closed'), service: choice('Gone') })], today);
    expect(found.map(({ key, total }) => [key, total])).toEqual([['Housing', 2], ['Old Service', 1]]);
  });

  it('stands mostly under one directorate', () => {
    const items = [entry(), entry({ directorate: choice('Education') }), entry(), entry({ service: choice('Finance'), directorate: choice('Education') })];
    expect(usualDirectorate(items, 'Housing')).toBe('Social Services and Housing');
    expect(usualDirectorate(items, 'Unknown')).toBeUndefined();
  });
});
