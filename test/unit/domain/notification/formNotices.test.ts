import type { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { formNotices, type FormFacts, type PlacedStep } from '../../../../src/domain/notification/formNotices';
import { chain, decided, someone, step, submitted } from '../approval/approvalBuilder';

const first: PlacedStep = { ...step(), id: '7', round: 1 };
const second: PlacedStep = { ...step({ position: 2, role: 'executiveDirector', holder: someone('director') }), id: '8', round: 1 };
const facts = (more: Partial<FormFacts>): FormFacts => ({ records: chain(submitted), steps: [first], deputies: new Map(), policyUnit: [someone('policy')], noted: [], ...more });
const claims = (more: Partial<FormFacts>): readonly string[] => formNotices(facts(more)).map(({ claim }) => claim);
type Act = Pick<ChainRecord, 'event' | 'by'>;
const approvedBy = (by: string, id = '7'): Act => ({ by, event: decided({ step: id }) });
const withdrawn = { by: 'officer', event: { kind: 'withdrawn', reason: 'Too early.' } } as const;
const given = (from: string, to: string): Act => ({ by: 'policy', event: { kind: 'reassigned', step: '7', from, to, toName: `Name of ${to}`, reason: 'Away.' } });

test.each<[string, Partial<FormFacts>, readonly string[]]>([
  ['of what was never submitted', { records: [], steps: [] }, []],
  ['when a step opens', {}, ['firstNotice:7:head']],
  ['while a deputy covers', { deputies: new Map([['7', someone('deputy')]]) }, ['firstNotice:7:head', 'firstNotice:7:deputy']],
  ['when one step is approved', { records: chain(submitted, approvedBy('head')), steps: [first, second] }, ['firstNotice:8:director', 'receipt:42#2:head', 'news:42#2:officer']],
  ['when the last is approved', { records: chain(submitted, approvedBy('head'), approvedBy('director', '8')), steps: [first, second], noted: [someone('manager'), someone('officer'), someone('director')] },
    ['receipt:42#2:head', 'news:42#2:officer', 'receipt:42#3:director', 'news:42#3:officer', 'noted:42#3:manager']],
  ['when a deputy has decided', { records: chain(submitted, { by: 'deputy', event: decided({ onBehalfOf: 'head' }) }), steps: [first] }, ['receipt:42#2:deputy', 'receipt:42#2:head', 'news:42#2:officer']],
  ['when it is withdrawn', { records: chain(submitted, withdrawn) }, ['closed:7:head']],
  ['when what nobody could decide is withdrawn', { records: chain(submitted, withdrawn), steps: [{ ...first, state: 'Exception', exception: 'submitter' }] }, []],
  ['when nobody can decide', { steps: [{ ...first, state: 'Exception', exception: 'nobody', holder: undefined }] }, ['exception:7:nobody:policy']],
  ['when it is given to somebody else', { records: chain(submitted, given('head', 'other')) }, ['firstNotice:7#2:other', 'handedOver:42#2:head']],
  ['when it is given back', { records: chain(submitted, given('head', 'other'), given('other', 'head')) }, ['firstNotice:7#3:head', 'handedOver:42#2:head', 'handedOver:42#3:other']],
  ['when it is submitted again', { records: chain(submitted, { by: 'head', event: decided({ decision: 'return', comment: 'Why?' }) }, submitted), steps: [first, { ...first, id: '9', round: 3 }] },
    ['firstNotice:9:head', 'receipt:42#2:head', 'news:42#2:officer']]
])('who is told %s', (_, more, expected) => {
  expect(claims(more)).toEqual(expected);
});

test('nothing that was told becomes untold by what happens later, and no claim is there twice', () => {
  const acts = [approvedBy('head'), approvedBy('director', '8')];
  let before: readonly string[] = [];
  for (let count = 0; count <= acts.length; count++) {
    const now = claims({ records: chain(submitted, ...acts.slice(0, count)), steps: [first, second] }).filter((claim) => /^(receipt|news)/.test(claim));
    expect([new Set(now).size, before.every((claim) => now.includes(claim))]).toEqual([now.length, true]);
    before = now;
  }
});

test('the news says what was decided, and whether anybody else has to', () => {
  const outcomes = formNotices(facts({ records: chain(submitted, approvedBy('head'), approvedBy('director', '8')), steps: [first, second] })).flatMap(({ matter }) => (matter.kind === 'news' ? [[matter.byName, matter.isLast]] : []));
  expect(outcomes).toEqual([['Name of head', false], ['Name of director', true]]);
});
