import { openStep, StepSetting } from '../../../../src/domain/approval/openStep';
import { routeFor } from '../../../../src/domain/approval/routeFor';
import { caerphilly } from '../../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../../src/packs/stafford/stafford';
import { by, directorHolding, holding, involvement, place, someone, today } from './approvalBuilder';

function setting(more: Partial<StepSetting> = {}): StepSetting {
  return { place, holdings: [holding(), directorHolding()], answers: {}, involvement: involvement(), today, ...more };
}

const route = caerphilly.routes[0];

describe('a step', () => {
  test('begins with whoever holds its role, due in the working days of the pack', () => {
    expect(openStep(route, 1, setting())).toEqual({
      position: 1, code: 'headOfService', role: 'headOfService', state: 'Open', holder: someone('head'), isNamed: false, isCovered: false, due: '2026-06-29'
    });
    expect(openStep(route, 2, setting())).toMatchObject({ position: 2, code: 'executiveDirector', holder: someone('director') });
  });

  test.each<[string, Partial<StepSetting>, string]>([
    ['nobody holds the role', { holdings: [] }, 'nobody'],
    ['two hold it', { holdings: [holding(), holding({ holder: someone('other') })] }, 'severalHolders'],
    ['the holder wrote the row', { holdings: [holding({ writtenBy: by('head') })] }, 'ownRow'],
    ['the holder submitted the form', { involvement: involvement({ submitter: 'head' }) }, 'submitter'],
    ['the holder edited the answers', { involvement: involvement({ editors: ['head'] }) }, 'editedAnswers'],
    ['the holder decided an earlier step', { involvement: involvement({ deciders: ['head'] }) }, 'decidedEarlierStep'],
    ['nobody can tell who changed the form', { involvement: involvement({ areEditorsKnown: false }) }, 'editorsUnknown'],
    ['nobody can tell that, and nobody holds the role', { holdings: [], involvement: involvement({ areEditorsKnown: false }) }, 'editorsUnknown'],
    ['nobody can tell that, and the holder is one of them', { involvement: involvement({ editors: ['head'], areEditorsKnown: false }) }, 'editorsUnknown'],
    ['the account of the holder is disabled', { involvement: involvement({ disabled: ['head'] }) }, 'disabled']
  ])('begins as an exception when %s', (_, more, exception) => {
    expect(openStep(route, 1, setting(more))).toMatchObject({ state: 'Exception', exception, due: '2026-06-29' });
  });

  test('whom the form names is asked, whatever People roles says', () => {
    const answers = { assessedBy: { value: { kind: 'person', person: { id: 3, name: 'Sian', oid: 'sian' } } } } as const;
    expect(openStep(stafford.routes[0], 1, setting({ answers }))).toMatchObject({ state: 'Open', holder: { oid: 'sian', name: 'Sian' }, isNamed: true, due: '2026-06-22' });
  });

  test.each([
    ['nobody', {}], ['somebody whom the directory does not know', { assessedBy: { value: { kind: 'person', person: { id: 3, name: 'Sian' } } } }],
    ['something else', { assessedBy: { value: { kind: 'text', text: 'Sian' } } }]
  ] as const)('a form that names %s makes an exception', (_, answers) => {
    const begun = openStep(stafford.routes[0], 1, setting({ answers }));
    expect([begun.state, begun.exception, begun.holder]).toEqual(['Exception', 'nobody', undefined]);
  });

  test('that the route does not have cannot begin', () => {
    expect(() => openStep(route, 3, setting())).toThrow(RangeError);
  });
});

describe('the route of a form', () => {
  test.each([['significant', 'significant'], ['notSignificant', 'other'], ['notYetKnown', 'other'], [undefined, 'other']] as const)('of a checklist that is %s', (significance, code) => {
    expect(routeFor(caerphilly, 'checklist', {}, significance)?.code).toBe(code);
  });

  test('nobody decides on a screening', () => {
    expect(routeFor(caerphilly, 'screening', {}, undefined)).toBeUndefined();
  });

  test('goes by the answers where the pack says so, and by none that is not asked', () => {
    const conditional = { forms: caerphilly.forms, routes: [{ ...route, code: 'byAnswer', when: { question: 'noSuchQuestion', is: ['yes'] } }, { ...route, code: 'else', when: undefined }] };
    expect(routeFor(conditional, 'checklist', { noSuchQuestion: { value: { kind: 'choice', code: 'yes' } } }, undefined)?.code).toBe('else');
    const asked = caerphilly.forms.find(({ code }) => code === 'checklist')?.sections[0].questions[0].code ?? '';
    const answered = { forms: caerphilly.forms, routes: [{ ...route, code: 'byAnswer', when: { question: asked, answered: true } }] };
    expect(routeFor(answered, 'checklist', { [asked]: { value: { kind: 'text', text: 'yes' } } }, undefined)?.code).toBe('byAnswer');
    expect(routeFor(answered, 'checklist', {}, undefined)).toBeUndefined();
  });
});
