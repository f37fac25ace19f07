import { entryChain, protocolsChain, subjectOf } from '../../../../src/domain/approval/chainName';
import { RecordedEvent } from '../../../../src/domain/approval/chainRecord';
import { recordingRule } from '../../../../src/domain/approval/recordedDecision';
import { chain } from './approvalBuilder';

const event = (more: Partial<RecordedEvent> = {}): RecordedEvent =>
  ({ kind: 'recorded', body: 'Cabinet', date: '2019-03-06', decision: 'approve', comment: '', document: { address: 'https://council.example/minutes.pdf' }, nonce: 'n', ...more });
const records = chain({ by: 'policy', event: event() });

test.each<[string, RecordedEvent, string]>([
  ['of another day', event({ date: '2019-03-07', nonce: 'm' }), 'first'],
  ['of another body', event({ body: 'Council', nonce: 'm' }), 'first'],
  ['on another form', event({ form: '12', nonce: 'm' }), 'first'],
  ['sent again', event(), 'again'],
  ['with another nonce, and the same', event({ nonce: 'm' }), 'again'],
  ['whose document has a later version by now', event({ document: { address: 'https://council.example/minutes.pdf', version: '2.0' } }), 'again'],
  ['with a nonce that stands for another', event({ decision: 'reject' }), 'misused']
])('a decision %s', (_, wanted, kind) => {
  expect(recordingRule(wanted, records).kind).toBe(kind);
});

test('the name of a chain says what it is of', () => {
  expect(['12', 'R12', entryChain(7), protocolsChain].map(subjectOf)).toEqual([{ kind: 'form', name: '12' }, { kind: 'form', name: 'R12' }, { kind: 'entry', id: 7 }, { kind: 'protocols' }]);
});
