import { planSeveral, type Wanted } from '../../../../src/domain/bulk/planSeveral';
import type { HeldItem } from '../../../../src/domain/bulk/heldItem';
import { choice, day, entry, huw, person, sian, today } from '../../../support/bulk/heldThings';

const wanted = (more: Wanted): Wanted => more;

describe('a change of several entries', () => {
  it('names what each entry has and what it will have', () => {
    const one = entry();
    const { changes, left } = planSeveral([one], { leadOfficer: person(huw), service: choice('Finance') }, today);
    expect(left).toEqual([]);
    expect(changes).toEqual([{
      list: 'entries', id: one.id, label: one.label, version: one.version,
      changes: [{ field: 'leadOfficer', before: person(sian), after: person(huw) }, { field: 'service', before: choice('Housing'), after: choice('Finance') }]
    }]);
  });

  it('leaves out what an entry has already, and what is not wanted', () => {
    const { changes } = planSeveral([entry()], { service: choice('Housing'), stage: choice('Review') }, today);
    expect(changes[0].changes.map(({ field }) => field)).toEqual(['stage']);
  });

  it('fills in what is empty', () => {
    const { changes } = planSeveral([entry({ leadOfficer: undefined })], { leadOfficer: person(huw) }, today);
    expect(changes[0].changes).toEqual([{ field: 'leadOfficer', before: undefined, after: person(huw) }]);
  });

  it.each<[string, HeldItem, Wanted, string | undefined]>([
    ['one that has all of it', entry(), wanted({ leadOfficer: person({ ...sian, name: 'Siân' }) }), 'nothingToChange'],
    ['the same person under another number of the site', entry(), wanted({ leadOfficer: person({ ...sian, id: 70 }) }), 'nothingToChange'],
    ['a closed one', entry({ stage: choice('Closed') }), wanted({ leadOfficer: person(huw) }), 'closedEntry'],
    ['a stage next to its own', entry(), wanted({ stage: choice('Review') }), undefined],
    ['a stage that it cannot reach', entry({ stage: choice('Idea') }), wanted({ stage: choice('Running') }), 'stageNotReachable'],
    ['a stage that it cannot reach, with an officer that it could have', entry({ stage: choice('Idea') }), wanted({ stage: choice('Running'), leadOfficer: person(huw) }), 'stageNotReachable'],
    ['a stage of the policy unit’s own, from which all are open', entry({ stage: choice('On hold') }), wanted({ stage: choice('Running') }), undefined],
    ['closing without a day', entry(), wanted({ stage: choice('Closed') }), 'closedDayMissing'],
    ['closing', entry(), wanted({ stage: choice('Closed'), closed: day('2026-11-01') }), undefined],
    ['closing before it began', entry({ start: day('2026-11-02') }), wanted({ stage: choice('Closed'), closed: day('2026-11-01') }), 'closedBeforeStart'],
    ['closing in the future', entry(), wanted({ stage: choice('Closed'), closed: day('2026-11-17') }), 'closedInFuture']
  ])('%s', (_what, item, change, reason) => {
    const { changes, left } = planSeveral([item], change, today);
    expect([left.map((each) => each.reason), changes.length]).toEqual(reason === undefined ? [[], 1] : [[reason], 0]);
  });

  it('names first what the list no longer has', () => {
    const { list, id, label } = entry();
    const { left } = planSeveral([entry({ stage: choice('Closed') })], { service: choice('Finance') }, today, [{ list, id, label, reason: 'gone' }]);
    expect(left.map(({ reason }) => reason)).toEqual(['gone', 'closedEntry']);
  });
});
