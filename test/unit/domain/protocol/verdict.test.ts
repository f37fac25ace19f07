import { Answers } from '../../../../src/domain/protocol/answer';
import { closedGates } from '../../../../src/domain/protocol/gates';
import { verdictOf } from '../../../../src/domain/protocol/verdict';
import { answersOf } from './answersBuilder';
import { formOf, protocolOf, section, yesNo } from './protocolBuilder';

const protocol = protocolOf();
const [screening, checklist] = protocol.forms;

test.each<[string, Answers, string | undefined, readonly string[]]>([
  ['nothing is known', {}, undefined, []],
  ['the weightiest already holds', answersOf({ isOne: 'no' }), 'notOne', ['notOne']],
  ['the weightiest may still hold', answersOf({ excluded: 'yes' }), undefined, []],
  ['the second holds', answersOf({ isOne: 'yes', excluded: 'yes' }), 'outside', ['outside']],
  ['others of the same answer are further reasons', answersOf({ isOne: 'unknown', excluded: 'yes' }), 'notOne', ['notOne', 'outside']],
  ['an open one may still stop it', answersOf({ isOne: 'yes' }), undefined, []],
  ['nothing speaks against it', answersOf({ isOne: 'yes', excluded: 'no' }), 'goOn', ['goOn']]
])('screening, when %s', (_what, answers, outcome, reasons) => {
  const verdict = verdictOf(screening, answers);
  expect(verdict?.outcome.code).toBe(outcome);
  expect((verdict?.reasons ?? []).map(({ code }) => code)).toEqual(reasons);
});

test('a question that may be left empty, and is, holds no verdict up', () => {
  const sections = [section('whether', [yesNo('isOne'), yesNo('excluded', { required: false })])];
  expect(verdictOf({ ...screening, sections }, answersOf({ isOne: 'yes' }))?.outcome.code).toBe('goOn');
});

test('a question that is not asked any longer holds no verdict up and gives none', () => {
  const sections = [section('whether', [yesNo('isOne'), yesNo('excluded', { when: { question: 'isOne', is: ['unknown'] } })])];
  expect(verdictOf({ ...screening, sections }, answersOf({ isOne: 'yes', excluded: 'yes' }))?.outcome.code).toBe('goOn');
});

test('the outcome that always holds is no further reason for another one', () => {
  const [, outside, last] = screening.outcomes ?? [];
  expect(verdictOf({ ...screening, outcomes: [outside, { ...last, answer: 'stop' }] }, answersOf({ isOne: 'yes', excluded: 'yes' }))?.reasons.map(({ code }) => code)).toEqual(['outside']);
});

test('a form without outcomes has no verdict', () => {
  expect(verdictOf(checklist, {})).toBeUndefined();
});

test.each<[string, Answers, readonly string[]]>([
  ['open while nothing is answered', {}, []],
  ['open', answersOf({ resourced: 'yes' }), []],
  ['closed', answersOf({ resourced: 'no' }), ['staff']],
  ['lifted by what the form says', answersOf({ resourced: 'no', approval: { kind: 'documents', documents: [{ address: 'https://a.example', title: 'Minute' }] } }), []],
  ['lifted by changing what blocks', answersOf({ resourced: 'unknown' }), []]
])('a gate is %s', (_what, answers, expected) => {
  expect(closedGates(protocol, 'checklist', answers).map(({ code }) => code)).toEqual(expected);
});

test('a gate that nothing lifts stays closed while it blocks', () => {
  const [gate] = protocol.gates;
  expect(closedGates(protocolOf({ gates: [{ ...gate, lifted: undefined }] }), 'checklist', answersOf({ resourced: 'no', approval: 'yes' }))).toHaveLength(1);
});

test('a gate that goes by an opposite waits until it is answered', () => {
  const [gate] = protocol.gates;
  const opposite = protocolOf({ gates: [{ ...gate, blocks: { not: { question: 'resourced', is: ['yes'] } } }] });
  expect(closedGates(opposite, 'checklist', {})).toEqual([]);
  expect(closedGates(opposite, 'checklist', answersOf({ resourced: 'unknown' }))).toHaveLength(1);
});

test('a gate closes its own form alone', () => {
  expect(closedGates(protocol, 'screening', answersOf({ resourced: 'no' }))).toEqual([]);
  expect(closedGates(protocolOf({ forms: [formOf([], { code: 'other' })] }), 'checklist', answersOf({ resourced: 'no' }))).toEqual([]);
});
