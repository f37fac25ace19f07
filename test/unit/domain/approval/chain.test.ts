import { ChainRecord, positionClaim, sealedText } from '../../../../src/domain/approval/chainRecord';
import { nonceRule } from '../../../../src/domain/approval/nonceRule';
import { decidersOf, recordsOfRound } from '../../../../src/domain/approval/round';
import { supersedeRefusal } from '../../../../src/domain/approval/superseding';
import { ChainAnchor, ChainCheck, verifyChain } from '../../../../src/domain/approval/verifyChain';
import { withdrawRefusal } from '../../../../src/domain/approval/withdrawing';
import { chain, decided, sealer, submitted } from './approvalBuilder';

const byHead = { by: 'head', event: decided() };
const byDirector = { by: 'director', event: decided({ step: '8', nonce: 'n-2' }) };
const whole = chain(submitted, byHead, byDirector);
const altered = (record: ChainRecord, more: Partial<ChainRecord>): ChainRecord => ({ ...record, ...more });
const resealed = (record: ChainRecord, more: Partial<ChainRecord>): ChainRecord => {
  const changed = { ...record, ...more };
  return { ...changed, seal: sealer(sealedText(changed), changed.keyId) ?? '' };
};
const broken = (position: number, because: Extract<ChainCheck, { kind: 'broken' }>['because']): ChainCheck => ({ kind: 'broken', position, because });

describe('a chain', () => {
  test.each<[string, readonly ChainRecord[], ChainCheck, ChainAnchor?]>([
    ['that nobody touched is sound', whole, { kind: 'sound', length: 3 }],
    ['is sound in whatever order it comes', [whole[2], whole[0], whole[1]], { kind: 'sound', length: 3 }],
    ['that has not begun is sound', [], { kind: 'sound', length: 0 }],
    ['whose first record is gone', whole.slice(1), broken(1, 'missing')],
    ['with a gap', [whole[0], whole[2]], broken(2, 'missing')],
    ['whose last record is gone, looks sound by itself', whole.slice(0, 2), { kind: 'sound', length: 2 }],
    ['whose last record is gone, as its anchor shows', whole.slice(0, 2), broken(3, 'missing'), { position: 3, seal: whole[2].seal }],
    ['that is gone altogether, as its anchor shows', [], broken(1, 'missing'), { position: 3, seal: whole[2].seal }],
    ['that has grown since its anchor is sound', whole, { kind: 'sound', length: 3 }, { position: 2, seal: whole[1].seal }],
    ['written anew by who has the key, as its anchor shows', [whole[0], resealed(whole[1], { by: 'forger' })], broken(2, 'altered'), { position: 2, seal: whole[1].seal }],
    ['with another decision', [whole[0], altered(whole[1], { event: decided({ decision: 'reject' }) }), whole[2]], broken(2, 'altered')],
    ['with another comment', [whole[0], altered(whole[1], { event: decided({ comment: 'As agreed.' }) }), whole[2]], broken(2, 'altered')],
    ['with another person', [whole[0], altered(whole[1], { by: 'forger' }), whole[2]], broken(2, 'altered')],
    ['with another time', [altered(whole[0], { at: '2026-01-01T00:00:00Z' }), whole[1], whole[2]], broken(1, 'altered')],
    ['with a record sealed anew in the middle', [whole[0], resealed(whole[1], { by: 'forger' }), whole[2]], broken(3, 'unlinked')],
    ['with a record of another chain', [...whole, resealed(whole[2], { submission: '43', position: 4, previous: whole[2].seal })], broken(4, 'foreign')],
    ['with two records in one place', [...whole, whole[2]], broken(3, 'doubled')],
    ['with a key that nobody has', [altered(whole[0], { keyId: 'k0' }), whole[1], whole[2]], broken(1, 'unknownKey')]
  ])('%s', (_, records, expected, ...[anchor]) => {
    expect(verifyChain('42', records, sealer, anchor)).toEqual(expected);
  });

  test('claims one place a record', () => {
    expect(positionClaim(whole[1])).toBe('42#2');
  });
});

describe('a nonce', () => {
  const attempt = { ...decided(), by: 'head' };
  test.each([
    ['the first time', { ...attempt, step: '9', nonce: 'n-9' }, 'first'],
    ['with the same body', attempt, 'again'],
    ['with another decision', { ...attempt, decision: 'reject' as const }, 'misused'],
    ['with another comment', { ...attempt, comment: 'Yes.' }, 'misused'],
    ['with another content', { ...attempt, contentHash: 'beef' }, 'misused'],
    ['of another step', { ...attempt, step: '8' }, 'misused'],
    ['of another person', { ...attempt, by: 'deputy' }, 'misused'],
    ['another one for the same decision', { ...attempt, nonce: 'n-9' }, 'decided'],
    ['another one for another decision', { ...attempt, nonce: 'n-9', decision: 'return' as const }, 'decided'],
    ['another one by another person', { ...attempt, nonce: 'n-9', by: 'deputy' }, 'decided'],
    ['another one that corrects the decision', { ...attempt, nonce: 'n-9', decision: 'return' as const, supersedes: { position: 2, reason: 'The wrong form.' } }, 'first'],
    ['the same one, with which a decision is to be corrected', { ...attempt, supersedes: { position: 2, reason: 'The wrong form.' } }, 'misused']
  ])('%s', (_, made, kind) => {
    expect(nonceRule(made, whole).kind).toBe(kind);
  });

  test('that was used before answers with the record of then', () => {
    expect(nonceRule(attempt, whole)).toEqual({ kind: 'again', record: whole[1] });
  });
});

describe('a decision is corrected', () => {
  const reassigned = { by: 'policy', event: { kind: 'reassigned', step: '8', to: 'other', toName: 'Other', reason: 'Away.' } } as const;
  test.each([
    ['by who made it, while nothing follows', chain(submitted, byHead), 2, 'head', 'The wrong form.', undefined],
    ['though the next step changed hands', chain(submitted, byHead, reassigned), 2, 'head', 'The wrong form.', undefined],
    ['not without a reason', chain(submitted, byHead), 2, 'head', ' ', 'reasonMissing'],
    ['not by anybody else', chain(submitted, byHead), 2, 'policy', 'The wrong form.', 'notYourDecision'],
    ['not once the next was made', whole, 2, 'head', 'The wrong form.', 'notLast'],
    ['not once the form was submitted again', chain(submitted, byHead, submitted), 2, 'head', 'The wrong form.', 'notLast'],
    ['not what is no decision', whole, 1, 'officer', 'The wrong form.', 'noDecision'],
    ['not the decision on another step', chain(submitted, byHead, byDirector), 3, 'director', 'The wrong form.', 'noDecision'],
    ['not what does not exist', whole, 9, 'head', 'The wrong form.', 'noDecision']
  ] as const)('%s', (_, records, position, by, reason, refusal) => {
    expect(supersedeRefusal({ step: '7', position, by, reason }, records)).toBe(refusal);
  });
});

describe('a form is withdrawn', () => {
  test.each([
    ['by who submitted it', 'Submitted', 'officer', chain(submitted), undefined],
    ['again, after it was returned and submitted once more', 'Submitted', 'officer', chain(submitted, byHead, submitted), undefined],
    ['not by anybody else', 'Submitted', 'head', chain(submitted), 'notTheirs'],
    ['not after a decision', 'Submitted', 'officer', chain(submitted, byHead), 'decided'],
    ['not before it is submitted', 'Draft', 'officer', [], 'notSubmitted'],
    ['not once it is approved', 'Approved', 'officer', whole, 'notSubmitted'],
    ['not without a record that it was submitted', 'Submitted', 'officer', [], 'notTheirs']
  ] as const)('%s', (_, state, by, records, refusal) => {
    expect(withdrawRefusal(state, by, records)).toBe(refusal);
  });
});

test('a round begins with the last submission, and knows who decided in it and for whom', () => {
  const round = recordsOfRound(chain(submitted, byHead, submitted, { by: 'deputy', event: decided({ onBehalfOf: 'head' }) }, byDirector));
  expect(round.map(({ position }) => position)).toEqual([3, 4, 5]);
  expect(decidersOf(round)).toEqual(['deputy', 'head', 'director']);
  expect(decidersOf(round, 4)).toEqual(['director']);
  const corrected = chain(submitted, { by: 'deputy', event: decided({ onBehalfOf: 'head' }) }, { by: 'deputy', event: decided({ supersedes: { position: 2, reason: 'By mistake.' } }) });
  expect(decidersOf(corrected)).toEqual(['deputy']);
});
