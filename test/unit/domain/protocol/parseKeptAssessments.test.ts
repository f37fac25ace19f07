import { assessSignificance } from '../../../../src/domain/protocol/assessSignificance';
import { keepAssessment, nothingKept } from '../../../../src/domain/protocol/keptAssessments';
import { parseKeptAssessments } from '../../../../src/domain/protocol/parseKeptAssessments';
import { caerphilly } from '../../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../../src/packs/stafford/stafford';
import { answersOf } from './answersBuilder';
import { protocolOf } from './protocolBuilder';

const protocol = protocolOf();
const kept = keepAssessment(
  nothingKept, assessSignificance(protocol, answersOf({ statutory: 'yes', hasMoney: 'yes', amount: 42_000 }), '2026-11-20'), { protocol: 'little 1.0', rules: protocol.significance, today: '2026-11-20' }
);
const [first] = kept.assessments;
const withFirst = (change: object): unknown => ({ ...kept, assessments: [{ ...first, ...change }] });

test('what was kept is read as it was kept', () => {
  expect(first.grounds.length).toBeGreaterThan(1);
  expect(parseKeptAssessments(JSON.stringify(kept))).toEqual(kept);
});

test('the same result is not kept again on top of what was read', () => {
  const read = parseKeptAssessments(JSON.stringify(kept)) ?? nothingKept;
  const again = assessSignificance(protocol, answersOf({ statutory: 'yes', hasMoney: 'yes', amount: 42_000 }), '2026-11-21');
  expect(keepAssessment(read, again, { protocol: 'little 1.0', rules: protocol.significance, today: '2026-11-21' })).toBe(read);
});

test.each([caerphilly, stafford].map((pack) => [pack.id, pack] as const))('the rules of %s are read as they are', (_id, { significance }) => {
  const ofPack = { rules: [significance], assessments: [] };
  expect(JSON.stringify(parseKeptAssessments(JSON.stringify(ofPack)))).toBe(JSON.stringify(ofPack));
});

test.each<[string, unknown]>([
  ['no JSON', undefined], ['a list', []], ['rules that are none', { ...kept, rules: [['x']] }], ['a result that names rules which are not there', withFirst({ by: 7 })],
  ['a result before the first rules', withFirst({ by: -1 })], ['a result without rules', withFirst({ by: null })], ['another result', withFirst({ result: 'maybe' })], ['no day', withFirst({ on: 'yesterday' })],
  ['grounds that are none', withFirst({ grounds: [{ rule: 'money', significant: true, shape: 'guess' }] })], ['a ground without its amount', withFirst({ grounds: [{ ...first.grounds[0], amount: undefined }] })]
])('%s is not', (_what, content) => {
  expect(parseKeptAssessments(content === undefined ? '{"rules":' : JSON.stringify(content))).toBeUndefined();
});
