import { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { correctionsLeft, Corrector, isBuiltAnew, mayCorrect, setsOnItsWay } from '../../../../src/domain/approval/superseding';
import { DecideSetting } from '../../../../src/domain/approval/mayDecide';
import { chain, decided, directorHolding, holding, involvement, place, someone, step, submitted, today } from './approvalBuilder';

const byHead = chain(submitted, { by: 'head', event: decided() });
const byDeputy = chain(submitted, { by: 'deputy', event: decided({ onBehalfOf: 'head' }) });
const setting: DecideSetting = { place, holdings: [holding(), directorHolding()], away: [], involvement: involvement({ deciders: ['head'] }), today };

test.each<[string, readonly ChainRecord[], string, Partial<DecideSetting>, Corrector]>([
  ['by who made it and holds the role still, though they have decided', byHead, 'head', {}, { may: true, as: 'holder' }],
  ['by the deputy who made it', byDeputy, 'deputy', {}, { may: true, as: 'deputy', onBehalfOf: someone('head') }],
  ['not by the holder for whom the deputy decided', byDeputy, 'head', {}, { may: false, because: 'notYourDecision' }],
  ['not by who has lost the role since', byHead, 'head', { holdings: [holding({ holder: someone('newHead') })] }, { may: false, because: 'notYours' }],
  ['not by who has edited the answers since', byHead, 'head', { away: [], involvement: involvement({ editors: ['head'] }) }, { may: false, because: 'editedAnswers' }]
])('a decision is corrected %s', (_, records, by, more, expected) => {
  expect(mayCorrect(step({ state: 'Approved' }), { step: '7', position: 2, by, reason: 'By mistake.' }, records, { ...setting, ...more })).toEqual(expected);
});

test.each([
  ['Rejected', 'Submitted', true], ['Rejected', 'Returned', true], ['Approved', 'Returned', true], ['Rejected', 'Rejected', false], ['Approved', 'Rejected', false], ['Returned', 'Submitted', true], ['Returned', 'Approved', true], ['Returned', 'Rejected', false], ['Submitted', 'Returned', false]
] as const)('a correction from %s to %s sets the form on its way again: %s', (before, after, sets) => expect(setsOnItsWay(before, after)).toBe(sets));

test.each([['Draft', false, true], ['Submitted', true, true], ['Approved', true, true], ['Approved', false, false], ['Rejected', true, false], ['Withdrawn', true, false]] as const)(
  'another form that is %s (later: %s) stands in its way: %s', (state, isLater, stands) => expect(isBuiltAnew(state, isLater)).toBe(stands)
);

const last = { ...submitted, event: { ...submitted.event, steps: 1 } };
test.each<[string, readonly ChainRecord[], readonly string[]]>([
  ['an approval with a step to come', byHead, ['approve', 'return', 'reject']],
  ['the last approval: it cannot go back to its officer', chain(last, { by: 'head', event: decided() }), ['approve', 'reject']],
  ['a rejection: it stays one', chain(last, { by: 'head', event: decided({ decision: 'reject' }) }), ['reject']],
  ['a return', chain(last, { by: 'head', event: decided({ decision: 'return' }) }), ['return', 'reject']],
  ['what is no decision', chain(last), []]
])('where another form was begun in its place, what is left of correcting %s', (_, records, left) => expect(correctionsLeft(records, records.length)).toEqual(left));
