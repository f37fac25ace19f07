import type { HeldItem } from '../../../../src/domain/bulk/heldItem';
import { People } from '../../../../src/domain/bulk/holders';
import { planPersonHandOver, planServiceHandOver, type PersonHandOver } from '../../../../src/domain/bulk/planHandOver';
import { without, type Plan } from '../../../../src/domain/bulk/plan';
import { carys, choice, day, entry, huw, person, role, seat, sian, today } from '../../../support/bulk/heldThings';

const toHuw = (items: readonly HeldItem[], more: Partial<PersonHandOver> = {}): Plan => planPersonHandOver(items, new People(items), { from: 'oid-sian', to: huw, today, mayChange: () => true, ...more });
const changesOf = (plan: Plan): readonly unknown[] => plan.changes.map(({ changes }) => changes.map(({ field, after }) => [field, after]));
const reasonsOf = ({ left }: Plan): readonly string[] => left.map(({ reason }) => reason);

describe('from one person to another', () => {
  it('everything that they hold, as whatever they hold it', () => {
    const plan = toHuw([entry(), entry({ leadOfficer: person(carys), sponsoringOfficer: person(sian) }), entry({ sponsoringOfficer: person(sian) }), entry({ leadOfficer: person(carys) })]);
    expect(changesOf(plan)).toEqual([[['leadOfficer', person(huw)]], [['sponsoringOfficer', person(huw)]], [['leadOfficer', person(huw)], ['sponsoringOfficer', person(huw)]]]);
    expect(plan.left).toEqual([]);
  });

  it('a role and a seat begin for them on that day; being a deputy does not', () => {
    const plan = toHuw([role(), seat({ from: day('2019-01-01') }), role({ holder: person(carys), deputy: person(sian) })]);
    expect(changesOf(plan)).toEqual([[['holder', person(huw)], ['from', day(today)]], [['person', person(huw)], ['from', day(today)]], [['deputy', person(huw)]]]);
  });

  it('a role that is still to begin keeps its day', () => {
    expect(changesOf(toHuw([role({ from: day('2027-01-01') })]))).toEqual([[['holder', person(huw)]]]);
  });

  it.each([
    ['its deputy takes over', role({ deputy: person(huw) })],
    ['they were their own deputy', role({ deputy: person(sian) })]
  ])('nobody stands in for themselves when %s', (_what, item) => {
    expect(changesOf(toHuw([item]))).toEqual([[['holder', person(huw)], ['deputy', undefined], ['from', day(today)]]]);
  });

  it('somebody whom the site has never seen is known by directory id', () => {
    expect(changesOf(toHuw([role({ holder: person({ id: 0, name: 'Siân', oid: 'oid-sian' }) })]))).toHaveLength(1);
  });

  it('somebody who was set in the list itself, without a directory id, is known by the others', () => {
    const byHand = entry({ leadOfficer: person({ id: 7, name: "Siân O'Brien" }) });
    expect(toHuw([byHand, entry()]).changes.map(({ id }) => id)).toContain(byHand.id);
    expect(planPersonHandOver([byHand], new People([byHand]), { from: '#7', to: huw, today, mayChange: () => true }).changes).toHaveLength(1);
  });

  it.each<[string, HeldItem, number]>([
    ['whose sponsoring officer takes over as lead is warned of', entry({ sponsoringOfficer: person(huw) }), 1],
    ['of which both go to one person is warned of', entry({ sponsoringOfficer: person(sian) }), 1],
    ['with another sponsoring officer is not', entry({ sponsoringOfficer: person(carys) }), 0],
    ['without a sponsoring officer is not', entry(), 0],
    ['that stays as it is is not', entry({ stage: choice('Closed'), sponsoringOfficer: person(huw) }), 0],
    ['led by whoever takes over the sponsoring is warned of', entry({ leadOfficer: person(huw), sponsoringOfficer: person(sian) }), 1]
  ])('an entry %s', (_fact, item, count) => {
    expect(toHuw([item]).warned).toHaveLength(count);
  });

  it('what somebody takes out of the plan is neither changed nor warned of', () => {
    const [one, other] = [entry({ sponsoringOfficer: person(huw) }), entry()];
    const plan = without(toHuw([one, other]), ({ id }) => id === one.id);
    expect(plan.changes.map(({ id }) => id)).toEqual([other.id]);
    expect(plan.warned).toEqual([]);
  });

  it.each<[string, readonly HeldItem[], Partial<PersonHandOver>, readonly string[]]>([
    ['a closed entry', [entry({ stage: choice('Closed') })], {}, ['closedEntry']],
    ['a role that has ended', [role({ to: day('2026-11-15') })], {}, ['past']],
    ['a role on its last day', [role({ to: day(today) })], {}, []],
    ['a seat that has ended', [seat({ to: day('2020-01-01') })], {}, ['past']],
    ['a list that may not be changed', [role(), entry()], { mayChange: (list) => list !== 'roles' }, ['mayNot']],
    ['a role for whoever carries it out', [role()], { by: 'oid-huw' }, ['ownRole']],
    ['cover for whoever carries it out', [role({ holder: person(carys), deputy: person(sian) })], { by: 'oid-huw' }, ['ownRole']],
    ['an entry for whoever carries it out', [entry()], { by: 'oid-huw' }, []],
    ['a deputy of whoever takes over', [role({ holder: person(huw), deputy: person(sian) })], {}, ['alreadyThere']],
    ['a second seat in the same partnership', [seat(), seat({ person: person(huw) })], {}, ['alreadyThere']],
    ['a seat where theirs has ended', [seat(), seat({ person: person(huw), to: day('2020-01-01') })], {}, []],
    ['a seat in another partnership', [seat(), seat({ person: person(huw) }, { entryId: 2 })], {}, []],
    ['one person with the directory id of another', [entry({ leadOfficer: person({ ...carys, oid: 'oid-sian' }) }), entry({ leadOfficer: person(carys) }), entry({ leadOfficer: person(carys) })], {}, ['personUnclear']]
  ])('%s', (_what, items, more, reasons) => {
    expect(reasonsOf(toHuw(items, more))).toEqual(reasons);
  });
});

describe('from one service to another', () => {
  const toFinance = (items: readonly HeldItem[], more: { directorate?: string; mayChange?(): boolean } = {}): Plan => planServiceHandOver(items, { from: 'Housing', to: 'Finance', today, mayChange: () => true, ...more });

  it('its entries and roles, and not the seats of its people', () => {
    expect(changesOf(toFinance([entry(), role(), seat(), entry({ service: choice('Finance') })]))).toEqual([[['service', choice('Finance')]], [['service', choice('Finance')]]]);
  });

  it('its directorate too, where that is another one', () => {
    const plan = toFinance([entry(), entry({ directorate: choice('Corporate Services') })], { directorate: 'Corporate Services' });
    expect(changesOf(plan)).toEqual([[['service', choice('Finance')], ['directorate', choice('Corporate Services')]], [['service', choice('Finance')]]]);
  });

  it.each<[string, readonly HeldItem[], boolean, readonly string[]]>([
    ['a role that the other service has filled', [role(), role({ service: choice('Finance'), holder: person(huw) })], true, ['roleTaken']],
    ['a role that the other service had filled', [role(), role({ service: choice('Finance'), to: day('2020-01-01') })], true, []],
    ['another role of the other service', [role(), role({ role: choice('Monitoring Officer'), service: choice('Finance') })], true, []],
    ['what is past', [entry({ stage: choice('Closed') }), role({ to: day('2020-01-01') })], true, ['closedEntry', 'past']],
    ['a list that may not be changed', [role()], false, ['mayNot']]
  ])('%s', (_what, items, may, reasons) => {
    expect(reasonsOf(toFinance(items, { mayChange: () => may }))).toEqual(reasons);
  });
});
