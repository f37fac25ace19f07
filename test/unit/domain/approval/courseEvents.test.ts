import { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { CourseEvent, courseEvents, strangersIn } from '../../../../src/domain/approval/courseEvents';
import { chain, decided, someone, submitted } from './approvalBuilder';

const steps = [{ id: '7', role: 'headOfService', holder: someone('director') }, { id: '8', role: 'executiveDirector', holder: someone('director') }] as const;
const given = { by: 'policy', event: { kind: 'reassigned', step: '7', from: 'head', to: 'director', toName: 'Name of director', reason: 'On leave.' } } as const;

const told = (records: readonly ChainRecord[], names: ReadonlyMap<string, string> = new Map()): readonly CourseEvent[] => courseEvents(records, steps, names);

test('each submission begins another round', () => {
  const events = told(chain(submitted, { by: 'head', event: decided({ decision: 'return', comment: 'Costs?' }) }, submitted));
  expect(events).toEqual([
    { position: 1, at: '2026-06-15T09:00:00Z', by: 'Name of officer', kind: 'submitted', round: 1 },
    { position: 2, at: '2026-06-15T09:01:00Z', by: 'Name of head', kind: 'decided', decision: 'return', comment: 'Costs?', role: 'headOfService', insteadOf: undefined, isCorrected: false, corrects: undefined },
    { position: 3, at: '2026-06-15T09:02:00Z', by: 'Name of officer', kind: 'submitted', round: 2 }
  ]);
});

test('a deputy decides for somebody, whose name another record or step tells', () => {
  const asDeputy = { by: 'deputy', event: decided({ step: '8', onBehalfOf: 'director' }) };
  expect(told(chain(submitted, asDeputy))[1]).toMatchObject({ by: 'Name of deputy', role: 'executiveDirector', insteadOf: { name: 'Name of director' } });
});

test('a hand-over says from whom to whom; whose name nobody knows stays without one', () => {
  expect(told(chain(submitted, given))[1]).toMatchObject({ kind: 'reassigned', role: 'headOfService', from: { name: undefined }, to: { name: 'Name of director' }, reason: 'On leave.' });
  expect(told(chain(submitted, given), new Map([['head', 'Carys']]))[1]).toMatchObject({ from: { name: 'Carys' } });
  expect(told(chain(submitted, { ...given, event: { ...given.event, from: undefined } }))[1]).toMatchObject({ from: undefined });
});

test('a corrected decision is marked, and the one that corrects it says why', () => {
  const corrects = { by: 'head', event: decided({ decision: 'reject', nonce: 'n-2', supersedes: { position: 2, reason: 'The wrong form.' } }) };
  expect(told(chain(submitted, { by: 'head', event: decided() }, corrects)).slice(1)).toEqual([
    expect.objectContaining({ decision: 'approve', isCorrected: true, corrects: undefined }), expect.objectContaining({ decision: 'reject', isCorrected: false, corrects: 'The wrong form.' })
  ]);
});

test('a withdrawal has its reason, and what a later version of the service adds is not hidden', () => {
  const later = { by: 'policy', event: { kind: 'frozen' } } as unknown as Parameters<typeof chain>[number];
  expect(told(chain(submitted, { by: 'officer', event: { kind: 'withdrawn', reason: 'Too early.' } }, later)).slice(1)).toEqual([
    { position: 2, at: '2026-06-15T09:01:00Z', by: 'Name of officer', kind: 'withdrawn', reason: 'Too early.' }, { position: 3, at: '2026-06-15T09:02:00Z', by: 'Name of policy', kind: 'other' }
  ]);
});

test('whoever is named by an id only is asked for elsewhere, once', () => {
  const unknown = { by: 'x', event: decided({ onBehalfOf: 'gone' }) };
  expect(strangersIn(chain(submitted, given, given, unknown), steps)).toEqual(['head', 'gone']);
  expect(strangersIn(chain(submitted, { by: 'head', event: decided() }, given), steps)).toEqual([]);
});
