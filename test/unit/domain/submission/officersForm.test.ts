import { officersForm } from '../../../../src/domain/submission/officersForm';
import { answersOf } from '../protocol/answersBuilder';
import { protocolOf } from '../protocol/protocolBuilder';
import { submissionOf } from './submissionBuilder';

const protocol = protocolOf();
const [, checklist] = protocol.forms;
const all = { statutory: 'no', hasMoney: 'no', resourced: 'yes' };

test.each<[string, Parameters<typeof answersOf>[0], object]>([
  ['nothing is answered', {}, { isComplete: false, progress: { wanted: 3, settled: 0 } }],
  ['something is missing', { statutory: 'no' }, { isComplete: false, progress: { settled: 1 } }],
  ['all is answered', all, { isComplete: true, progress: { settled: 3 } }],
  ['an answer is not in order', { ...all, statutory: 'perhaps' }, { isComplete: false }],
  ['a gate is closed', { ...all, resourced: 'no' }, { isComplete: false, progress: { settled: 2 } }]
])('when %s', (_what, given, expected) => {
  expect(officersForm(submissionOf({ answers: answersOf(given) }), protocol)).toMatchObject({ form: checklist, endsHere: false, ...expected });
});

test.each([['that the site has no longer', undefined], ['that has no such form', protocolOf({ forms: protocol.forms.slice(0, 1) })]])('a form under a protocol %s is only named', (_what, under) => {
  const submission = submissionOf({ answers: answersOf(all) });
  expect(officersForm(submission, under)).toEqual({ submission, form: undefined, progress: undefined, isComplete: false, endsHere: false });
});

test('a form without a route ends with its officer', () => {
  expect(officersForm(submissionOf(), protocolOf({ routes: [] })).endsHere).toBe(true);
});
