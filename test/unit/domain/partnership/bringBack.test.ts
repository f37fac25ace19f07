import { BringBack, BringBackFacts, canComeBack, checkBringBack } from '../../../../src/domain/partnership/bringBack';
import { EntryState } from '../../../../src/domain/partnership/entryEdit';
import { FieldValue } from '../../../../src/domain/record/fieldValue';

const text = (value: string): FieldValue => ({ kind: 'text', text: value });
const choice = (value: string): FieldValue => ({ kind: 'choice', text: value });
const day = (value: string): FieldValue => ({ kind: 'day', day: value });
const body = (id: number): FieldValue => ({ kind: 'organisation', organisation: { id, name: `Body ${id}` } });

const state: EntryState = {
  entry: { id: 1, version: '"e,3"', values: { name: text('Canal'), kind: choice('Partnership'), stage: choice('Running'), start: day('2020-04-01'), plannedEnd: day('2027-03-31') } },
  members: [{ id: 2, version: '"m,1"', values: { organisation: body(7), role: choice('Member'), from: day('2020-04-01') } }, { id: 3, version: '"m,1"', values: { organisation: body(7), to: day('2019-12-31') } }],
  representatives: [{ id: 4, version: '"r,1"', values: { capacity: choice('Officer'), from: day('2022-05-16') } }]
};
const facts: BringBackFacts = { today: '2026-11-16', choices: { entry: { kind: ['Partnership', 'Collaboration'], service: ['Housing'], priorities: ['Homes'] }, members: { role: ['Member', 'Funder'] }, representatives: {} } };

const of = (part: BringBack['part'], id: number, field: string, value?: FieldValue): BringBack => ({ part, id, field, value });

test.each<[string, BringBack, boolean]>([
  ['an older name', of('entry', 1, 'name', text('Canal Society')), true],
  ['an emptied field', of('entry', 1, 'plannedEnd'), true],
  ['what it holds already', of('entry', 1, 'name', text('Canal')), false],
  ['a status, which is derived', of('entry', 1, 'status', choice('Proposed')), false],
  ['a review day, which is derived', of('entry', 1, 'lastReview', day('2025-01-01')), false],
  ['a field that there is not', of('entry', 1, 'colour', text('red')), false],
  ['a member’s role', of('members', 2, 'role', choice('Funder')), true],
  ['a member’s organisation, which the row is about', of('members', 2, 'organisation', body(8)), false],
  ['something of a member that was removed', of('members', 99, 'role', choice('Funder')), false],
  ['a representative’s position', of('representatives', 4, 'position', text('Chair')), true],
  ['a representative’s person', of('representatives', 4, 'person', { kind: 'person', person: { id: 1, name: 'A' } }), false]
])('%s is offered: %#', (_what, back, offered) => {
  expect(canComeBack(state, back)).toBe(offered);
});

test.each<[string, BringBack, readonly string[]]>([
  ['an older name', of('entry', 1, 'name', text('Canal Society')), []],
  ['no name', of('entry', 1, 'name'), ['required']],
  ['the stage one step back', of('entry', 1, 'stage', choice('Set up')), []],
  ['a stage far back', of('entry', 1, 'stage', choice('Idea')), ['stageNotReachable']],
  ['the stage Closed without its day', of('entry', 1, 'stage', choice('Closed')), ['closedDayMissing']],
  ['a planned end before the start', of('entry', 1, 'plannedEnd', day('2019-01-01')), ['endBeforeStart']],
  ['a service that is offered', of('entry', 1, 'service', choice('Housing')), []],
  ['a service that is not offered any more', of('entry', 1, 'service', choice('Housing and Homes')), ['choiceGone']],
  ['priorities of which one is not offered any more', of('entry', 1, 'priorities', { kind: 'choices', choices: ['Homes', 'Roads'] }), ['choiceGone']],
  ['a member’s role', of('members', 2, 'role', choice('Funder')), []],
  ['a member’s role that is not offered any more', of('members', 2, 'role', choice('Patron')), ['choiceGone']],
  ['a first day on which the organisation was a member already', of('members', 2, 'from', day('2019-06-01')), ['memberTwice']],
  ['a last day before the first', of('representatives', 4, 'to', day('2021-01-01')), ['endBeforeStart']],
  ['no capacity', of('representatives', 4, 'capacity'), ['required']]
])('%s: %#', (_what, back, codes) => {
  expect(checkBringBack(state, back, facts).map(({ code }) => code)).toEqual(codes);
});
