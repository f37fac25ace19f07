import { ApprovalStep } from '../../../../src/domain/approval/approvalStep';
import { reassigned, ReassignRefusal, reassignRefusal, ReassignSetting } from '../../../../src/domain/approval/reassigning';
import { by, directorHolding, holding, involvement, someone, step, today } from './approvalBuilder';

const otherHead = holding({ service: 'Finance', holder: someone('otherHead') });

test.each<[string, string, ReassignRefusal | undefined, Partial<ApprovalStep>?, Partial<ReassignSetting>?, string?]>([
  ['a head of another service', 'otherHead', undefined],
  ['the director above', 'director', undefined],
  ['not a head at the step of a director', 'otherHead', 'notOfThisRank', { role: 'executiveDirector' }],
  ['nobody without such a role', 'stranger', 'notOfThisRank'],
  ['nobody who gave themselves the role', 'otherHead', 'notOfThisRank', {}, { holdings: [holding({ holder: someone('otherHead'), writtenBy: by('otherHead') })] }],
  ['nobody whose role is over', 'otherHead', 'notOfThisRank', {}, { holdings: [holding({ holder: someone('otherHead'), to: '2026-06-14' })] }],
  ['not who submitted the form', 'director', 'submitter', {}, { involvement: involvement({ submitter: 'director' }) }],
  ['not who decided the step before', 'director', 'decidedEarlierStep', {}, { involvement: involvement({ deciders: ['director'] }) }],
  ['no disabled account', 'director', 'disabled', {}, { involvement: involvement({ disabled: ['director'] }) }],
  ['not whoever gives it', 'director', 'toYourself', {}, { by: 'director' }],
  ['not whoever gives it, as assessor either', 'policy', 'toYourself', { role: 'assessor' }],
  ['anybody as assessor, a role that no list holds', 'stranger', undefined, { role: 'assessor' }],
  ['an exception too, which settles it', 'director', undefined, { state: 'Exception', exception: 'nobody', holder: undefined }],
  ['nobody before the step says that nobody can tell who changed the form', 'director', 'askEditors', { state: 'Exception', exception: 'nobody' }, { involvement: involvement({ areEditorsKnown: false }) }],
  ['somebody once it says so', 'director', undefined, { state: 'Exception', exception: 'editorsUnknown' }, { involvement: involvement({ areEditorsKnown: false }) }],
  ['not who is known to have changed it', 'director', 'editedAnswers', { state: 'Exception', exception: 'editorsUnknown' }, { involvement: involvement({ editors: ['director'], areEditorsKnown: false }) }],
  ['not once it is decided', 'director', 'notOpen', { state: 'Approved' }],
  ['not without a reason', 'director', 'reasonMissing', {}, {}, '  ']
])('a step is given to %s', (_, to, refusal, more = {}, setting = {}, reason = 'Away for long.') => {
  const usual = { by: 'policy', holdings: [holding(), otherHead, directorHolding()], involvement: involvement(), today };
  expect(reassignRefusal(step(more), to, reason, { ...usual, ...setting })).toBe(refusal);
});

test('whoever it is given to holds it by name, and an exception is settled', () => {
  const before = step({ state: 'Exception', exception: 'nobody', holder: undefined, isCovered: true });
  const given = { ...someone('director'), areEditorsUnknown: false };
  expect(reassigned(before, given)).toEqual(step({ state: 'Open', holder: someone('director'), isNamed: true }));
  expect(reassigned(before, { ...given, due: '2026-07-31' })).toMatchObject({ holder: someone('director'), due: '2026-07-31' });
});

test('that nobody can tell who changed the form is settled only where it was given for that', () => {
  const before = step({ state: 'Exception', exception: 'editorsUnknown' });
  const [anyhow, forThat] = [false, true].map((areEditorsUnknown) => reassigned(before, { ...someone('director'), areEditorsUnknown }));
  expect([anyhow.state, anyhow.exception, forThat.state, forThat.exception]).toEqual(['Exception', 'editorsUnknown', 'Open', undefined]);
});
