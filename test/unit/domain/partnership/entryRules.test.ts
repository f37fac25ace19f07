import { checkEntry, EntryValues, stagesOnOffer } from '../../../../src/domain/partnership/entryRules';

const today = '2026-11-20';
const choice = (text: string): EntryValues['stage'] => ({ kind: 'choice', text });
const day = (text: string): EntryValues['start'] => ({ kind: 'day', day: text });
const running: EntryValues = { name: { kind: 'text', text: 'Canal' }, kind: choice('Partnership'), stage: choice('Running') };
const codes = (values: EntryValues, before?: EntryValues, choices = {}): readonly string[] => checkEntry(values, { before, today, choices }).map(({ field, code }) => `${field} ${code}`);

describe('stages on offer', () => {
  it.each([
    [undefined, ['Idea', 'Running']],
    ['Idea', ['Idea', 'Screening', 'Closed']],
    ['Running', ['Set up', 'Running', 'Review', 'Closed']],
    ['Closed', ['Closed']]
  ])('from %s', (from, offered) => expect(stagesOnOffer(from)).toEqual(offered));

  it('from a stage of the policy unit’s own are all of ours', () => {
    expect(stagesOnOffer('Paused')).toEqual(['Paused', 'Idea', 'Screening', 'Checklist', 'Approval', 'Set up', 'Running', 'Review', 'Renew or exit', 'Closed']);
  });
});

describe('an entry', () => {
  it.each<[string, EntryValues, EntryValues | undefined, readonly string[]]>([
    ['that is well may be saved', running, undefined, []],
    ['cannot begin with a review', { ...running, stage: choice('Review') }, undefined, ['stage stageNotReachable']],
    ['cannot jump from idea to running', running, { ...running, stage: choice('Idea') }, ['stage stageNotReachable']],
    ['moves one step', { ...running, stage: choice('Review') }, running, []],
    ['goes back one step', { ...running, stage: choice('Set up') }, running, []],
    ['cannot be opened again', running, { ...running, stage: choice('Closed') }, ['stage stageNotReachable']],
    ['that is closed needs the day', { ...running, stage: choice('Closed') }, running, ['closed closedDayMissing']],
    ['is closed today', { ...running, stage: choice('Closed'), closed: day(today) }, running, []],
    ['cannot be closed tomorrow', { ...running, stage: choice('Closed'), closed: day('2026-11-21') }, running, ['closed closedInFuture']],
    ['cannot be closed before it starts', { ...running, stage: choice('Closed'), start: day('2026-05-01'), closed: day('2026-04-30') }, running, ['closed closedBeforeStart']],
    ['that runs has no closing day', { ...running, closed: day('2026-01-01') }, running, ['closed closedDayTooMany']],
    ['ends on the day it starts at the earliest', { ...running, start: day('2026-05-01'), plannedEnd: day('2026-05-01') }, undefined, []],
    ['cannot end before it starts', { ...running, start: day('2026-05-01'), plannedEnd: day('2026-04-30') }, undefined, ['plannedEnd endBeforeStart']],
    ['has a model only as a collaboration', { ...running, model: choice('Joint committee') }, undefined, ['model modelOfCollaboration']],
    ['may have a model as a collaboration', { ...running, kind: choice('Collaboration'), model: choice('Joint committee') }, undefined, []]
  ])('%s', (_, values, before, expected) => expect(codes(values, before)).toEqual(expected));

  it('keeps a choice that is no longer offered as long as nobody touches it', () => {
    const offered = { footprint: ['Gwent'] };
    const before = { ...running, footprint: choice('Powys') };
    expect(codes(before, before, offered)).toEqual([]);
    expect(codes(before, running, offered)).toEqual(['footprint choiceGone']);
  });

  it('keeps what was wrong before and is not touched: an old mistake must not stop other work', () => {
    const before: EntryValues = { ...running, start: day('2026-05-01'), plannedEnd: day('2020-01-01'), closed: day('2019-01-01') };
    expect(codes({ ...before, name: { kind: 'text', text: 'New name' } }, before)).toEqual([]);
  });
});
