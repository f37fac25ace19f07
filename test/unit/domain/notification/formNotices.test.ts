import type { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import type { FormFacts, PlacedStep } from '../../../../src/domain/notification/formFacts';
import { formNotices } from '../../../../src/domain/notification/formNotices';
import { chain, decided, someone, step, submitted } from '../approval/approvalBuilder';

const first: PlacedStep = { ...step(), id: '7', round: 1 };
const second: PlacedStep = { ...step({ position: 2, role: 'executiveDirector', holder: someone('director') }), id: '8', round: 1 };
const facts = (more: Partial<FormFacts>): FormFacts => ({ records: chain(submitted), steps: [first], deputies: new Map(), policyUnit: [someone('policy')], noted: [], unknown: [], told: [], ...more });
const claims = (more: Partial<FormFacts>): readonly string[] => formNotices(facts(more)).map(({ claim }) => claim);
type Act = Pick<ChainRecord, 'event' | 'by'>;
const approvedBy = (by: string, id = '7'): Act => ({ by, event: decided({ step: id }) });
const withdrawn = { by: 'officer', event: { kind: 'withdrawn', reason: 'Too early.' } } as const;
const given = (from: string, to: string): Act => ({ by: 'policy', event: { kind: 'reassigned', step: '7', from, to, toName: `Name of ${to}`, reason: 'Away.' } });

test.each<[string, Partial<FormFacts>, readonly string[]]>([
  ['of what was never submitted', { records: [], steps: [] }, []],
  ['when a step opens', {}, ['firstNotice:7:head']],
  ['while a deputy covers', { deputies: new Map([['7', someone('deputy')]]) }, ['firstNotice:7:head', 'deputy:7:deputy']],
  ['when one step is approved', { records: chain(submitted, approvedBy('head')), steps: [first, second] }, ['firstNotice:8:director', 'receipt:42#2:head', 'news:42#2:officer']],
  ['when the last is approved', { records: chain(submitted, approvedBy('head'), approvedBy('director', '8')), steps: [first, second], noted: [someone('manager'), someone('officer'), someone('director')] },
    ['receipt:42#2:head', 'news:42#2:officer', 'receipt:42#3:director', 'news:42#3:officer', 'noted:42#3:manager']],
  ['when a deputy has decided', { records: chain(submitted, { by: 'deputy', event: decided({ onBehalfOf: 'head' }) }), steps: [first] }, ['receipt:42#2:deputy', 'receipt:42#2:head', 'news:42#2:officer']],
  ['when it is withdrawn', { records: chain(submitted, withdrawn) }, ['closed:7:head']],
  ['when it is withdrawn, and its officer is somebody else', { records: chain({ ...submitted, event: { ...submitted.event, officer: someone('owner') } }, withdrawn) }, ['closed:7:head', 'news:42#2:owner']],
  ['when what nobody could decide is withdrawn', { records: chain(submitted, withdrawn), steps: [{ ...first, state: 'Exception', exception: 'submitter' }] }, []],
  ['when nobody can decide', { steps: [{ ...first, state: 'Exception', exception: 'nobody', holder: undefined }] }, ['exception:7:nobody:policy']],
  ['when it is given to somebody else', { records: chain(submitted, given('head', 'other')) }, ['firstNotice:7#2:other', 'handedOver:42#2:head', 'news:42#2:officer']],
  ['when it is given back', { records: chain(submitted, given('head', 'other'), given('other', 'head')) }, ['firstNotice:7#3:head', 'handedOver:42#2:head', 'news:42#2:officer', 'handedOver:42#3:other', 'news:42#3:officer']],
  ['when it is given to whoever has it', { records: chain(submitted, given('head', 'head')) }, ['firstNotice:7#2:head']],
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

test('the news says what was decided, who else has to, and whom nobody tells', () => {
  const outcomes = formNotices(facts({ unknown: ['managementTeam'], records: chain(submitted, approvedBy('head'), approvedBy('director', '8')), steps: [first, second] })).flatMap(({ matter }) => (matter.kind === 'news' ? [[matter.byName, matter.nextName, matter.isLast, matter.unknown]] : []));
  expect(outcomes).toEqual([['Name of head', 'Name of director', false, []], ['Name of director', '', true, ['managementTeam']]]);
});

test('whoever is asked about a form that had been returned is told by whom', () => {
  const records = chain(submitted, { by: 'head', event: decided({ decision: 'return', comment: 'Why?' }) }, submitted);
  expect(formNotices(facts({ records, steps: [{ ...first, id: '9', round: 3 }] }))[0].matter).toMatchObject({ byName: 'Name of officer', returnedBy: 'Name of head' });
  expect(formNotices(facts({}))[0].matter).toMatchObject({ byName: 'Name of officer', returnedBy: undefined });
});

describe('a step that was closed by a correction', () => {
  const corrected = (decision: 'approve' | 'return', position: number): Act => ({ by: 'head', event: decided({ decision, supersedes: { position, reason: 'Wrong form.' } }) });
  const acts = [approvedBy('head'), corrected('return', 2), corrected('approve', 3), corrected('return', 4), corrected('approve', 5)];
  const ofSecond = (count: number): readonly string[] => claims({ records: chain(submitted, ...acts.slice(0, count)), steps: [first, second] }).filter((claim) => /^(firstNotice|closed):8/.test(claim));
  test('is told of anew each time that it opens or closes', () => {
    expect([1, 2, 3, 4, 5].map(ofSecond)).toEqual([['firstNotice:8:director'], ['closed:8:director'], ['firstNotice:8#4:director'], ['closed:8#4:director'], ['firstNotice:8#6:director']]);
  });
  test('is not, when the correction leaves it open', () => {
    expect(claims({ records: chain(submitted, acts[0], corrected('approve', 2)), steps: [first, second] })).toContain('firstNotice:8:director');
  });
});

describe('as People roles change', () => {
  const asking = (holder: string | undefined, told: readonly (readonly [string, FormFacts['told'][number]['state']])[]): readonly string[] => claims({
    steps: [{ ...first, ...holder === undefined ? { state: 'Exception', exception: 'nobody', holder } as const : { holder: someone(holder) } }], told: told.map(([claim, state]) => ({ claim, state, to: someone(claim.split(':').pop() ?? '') }))
  });
  test.each<[string, string | undefined, Parameters<typeof asking>[1], string]>([
    ['the same one is not asked twice', 'head', [['firstNotice:7:head', 'Sent']], 'firstNotice:7:head'],
    ['another is asked in the second turn', 'other', [['firstNotice:7:head', 'Sent']], 'firstNotice:7.2:other'],
    ['and stays asked', 'other', [['firstNotice:7:head', 'Sent'], ['firstNotice:7.2:other', 'Claimed']], 'firstNotice:7.2:other'],
    ['whoever gets it back is asked again', 'head', [['firstNotice:7:head', 'Sent'], ['firstNotice:7.2:other', 'Failed']], 'firstNotice:7.3:head'],
    ['a deputy who was asked beside somebody is asked again as the holder', 'deputy', [['firstNotice:7:head', 'Sent'], ['deputy:7:deputy', 'Sent']], 'firstNotice:7.2:deputy'],
    ['whose mail was given up is asked again', 'head', [['firstNotice:7:head', 'Lapsed']], 'firstNotice:7.2:head'],
    ['the policy unit is told once that nobody can', undefined, [['exception:7:nobody:policy', 'Sent']], 'exception:7:nobody:policy'],
    ['and again, when somebody could meanwhile', undefined, [['exception:7:nobody:policy', 'Sent'], ['firstNotice:7.2:head', 'Sent']], 'exception:7.3:nobody:policy'],
    ['what was asked before it was given to somebody does not count', 'head', [['firstNotice:7#2:other', 'Sent']], 'firstNotice:7:head']
  ])('%s', (_, holder, told, expected) => {
    expect(asking(holder, told)).toEqual([expected]);
  });
});

describe('when the policy unit gives a step to somebody', () => {
  const told = (...claims: readonly string[]): FormFacts['told'] => claims.map((claim) => ({ claim, state: 'Sent', to: someone(claim.split(':').pop() ?? '') }));
  const matters = (more: Partial<FormFacts>): readonly unknown[] => formNotices(facts(more)).map(({ kind, to, matter }) => [kind, to.name, 'given' in matter ? matter.given : 'fromName' in matter ? [matter.toName, matter.fromName, matter.reason] : undefined]);

  test('whoever gets it, whoever had it and the officer are told by whom, instead of whom and why', () => {
    expect(matters({ records: chain(submitted, given('head', 'other')), told: told('firstNotice:7:head') })).toEqual([
      ['firstNotice', 'Name of other', { byName: 'Name of policy', fromName: 'Name of head', reason: 'Away.' }],
      ['handedOver', 'Name of head', undefined],
      ['news', 'Name of officer', ['Name of other', 'Name of head', 'Away.']]
    ]);
  });

  test('whoever was never asked, because nobody could decide, is not told that it is over, then or later', () => {
    const asked = told('exception:7:submitter:policy');
    expect(matters({ records: chain(submitted, given('head', 'other')), told: asked })).toEqual([
      ['firstNotice', 'Name of other', { byName: 'Name of policy', fromName: '', reason: 'Away.' }], ['news', 'Name of officer', ['Name of other', '', 'Away.']]
    ]);
    const back = { records: chain(submitted, given('head', 'other'), given('other', 'head')), told: [...asked, ...told('firstNotice:7#2:other', 'firstNotice:7#3:head')] };
    expect(claims(back)).toEqual(['firstNotice:7#3:head', 'news:42#2:officer', 'handedOver:42#3:other', 'news:42#3:officer']);
  });

  test('whoever decides after them, by their role, was given nothing', () => {
    expect(matters({ records: chain(submitted, given('head', 'other'), { by: 'other', event: decided() }), steps: [first, second] })).toContainEqual(['firstNotice', 'Name of director', undefined]);
  });
});

describe('when somebody else than its officer has submitted it', () => {
  const byColleague = { by: 'colleague', event: { ...submitted.event, officer: someone('officer') } };
  const news = (...acts: readonly Act[]): readonly string[] => claims({ records: chain(byColleague, ...acts), steps: [first, second] }).filter((claim) => claim.startsWith('news'));

  test('both hear what becomes of it, once each', () => {
    expect(news(approvedBy('head'))).toEqual(['news:42#2:colleague', 'news:42#2:officer']);
    expect(news(given('head', 'other'))).toEqual(['news:42#2:colleague', 'news:42#2:officer']);
  });
  test('nobody is told what they have decided themselves', () => {
    expect(news(approvedBy('officer'))).toEqual(['news:42#2:colleague']);
  });
  test('of the next round those hear who have submitted that', () => {
    expect(news({ by: 'head', event: decided({ decision: 'return', comment: 'Why?' }) }, submitted, approvedBy('head'))).toEqual(['news:42#2:colleague', 'news:42#2:officer', 'news:42#4:officer']);
  });
  test('the officer is not told a second time as one whom the route has told', () => {
    const records = chain(byColleague, approvedBy('head'), approvedBy('director', '8'));
    expect(claims({ records, steps: [first, second], noted: [someone('officer'), someone('manager')] }).filter((claim) => claim.startsWith('noted'))).toEqual(['noted:42#3:manager']);
  });
});

describe('an approval that is taken back', () => {
  const corrects = (decision: 'approve' | 'return', position: number): Act => ({ by: 'director', event: decided({ step: '8', decision, comment: 'Wait.', supersedes: { position, reason: 'Wrong form.' } }) });
  const acts = [approvedBy('head'), approvedBy('director', '8'), corrects('return', 3), corrects('approve', 4)];
  const all = (count: number, states: Readonly<Record<string, FormFacts['told'][number]['state']>> = {}): ReturnType<typeof formNotices> => formNotices(facts({
    records: chain(submitted, ...acts.slice(0, count)), steps: [first, second], noted: [someone('manager')], unknown: ['managementTeam'],
    told: Object.entries(states).map(([claim, state]) => ({ claim, state, to: someone('manager') }))
  }));
  const noted = (...about: Parameters<typeof all>): readonly unknown[] => all(...about).filter(({ kind }) => kind === 'noted').map(({ claim, matter }) => [claim, matter.kind]);

  test('whoever was told of it hears so, and hears when it is approved once more', () => {
    expect(noted(2)).toEqual([['noted:42#3:manager', 'noted']]);
    expect(noted(3, { 'noted:42#3:manager': 'Sent' })).toEqual([['noted:42#4:manager', 'takenBack']]);
    expect(noted(4, { 'noted:42#3:manager': 'Sent', 'noted:42#4:manager': 'Sent' })).toEqual([['noted:42#4:manager', 'takenBack'], ['noted:42#5:manager', 'noted']]);
  });
  test.each(['Lapsed', 'Failed'] as const)('whose mail of it never went out (%s) hears of the approval that stands, once', (state) => {
    expect([noted(3), noted(3, { 'noted:42#3:manager': state }), noted(4, { 'noted:42#3:manager': state })]).toEqual([[], [], [['noted:42#5:manager', 'noted']]]);
  });
  test('an approval that is corrected into another is no news to them', () => {
    const records = chain(submitted, acts[0], acts[1], corrects('approve', 3));
    expect(claims({ records, steps: [first, second], noted: [someone('manager')] }).filter((claim) => claim.startsWith('noted'))).toEqual(['noted:42#3:manager']);
  });
  test('the news and the receipt say what it corrects, and whom the officer has to tell', () => {
    expect(all(3).flatMap(({ matter }) => (matter.kind === 'news' ? [[matter.corrects, matter.approval, matter.unknown]] : []))).toEqual([
      [undefined, undefined, []], [undefined, 'approved', ['managementTeam']], [{ decision: 'approve', reason: 'Wrong form.' }, 'takenBack', ['managementTeam']]
    ]);
    expect(all(3).flatMap(({ matter }) => (matter.kind === 'receipt' ? [matter.corrects?.decision] : []))).toEqual([undefined, undefined, 'approve']);
  });
});

test('whoever is asked next is told who has approved it before them in this round, and that it was a correction', () => {
  const ofSecond = (more: Partial<FormFacts>): unknown => formNotices(facts(more)).flatMap(({ to, matter }) => (matter.kind === 'firstNotice' && to.oid === 'director' ? [[matter.returnedBy, matter.approvals]] : [])).pop();
  const returned: Act = { by: 'head', event: decided({ decision: 'return', comment: 'Why?' }) };
  expect(ofSecond({ records: chain(submitted, returned, submitted, approvedBy('head', '9')), steps: [first, { ...first, id: '9', round: 3 }, { ...second, id: '10', round: 3 }] })).toEqual(['Name of head', [{ byName: 'Name of head', correction: undefined }]]);
  expect(ofSecond({ records: chain(submitted, returned, { by: 'head', event: decided({ supersedes: { position: 2, reason: 'Right form.' } }) }), steps: [first, second] })).toEqual([undefined, [{ byName: 'Name of head', correction: 'Right form.' }]]);
});
