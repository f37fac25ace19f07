import { AnswerValue } from '../../../../src/domain/protocol/answer';
import { filledFields } from '../../../../src/domain/protocol/filledFields';
import { Question } from '../../../../src/domain/protocol/question';
import { stafford } from '../../../../src/packs/stafford/stafford';
import { answersOf, chosen, written } from './answersBuilder';
import { formWith, options, protocolOf, questionOf, text, yesNo } from './protocolBuilder';

const named = [{ code: 'a', text: text('A'), choice: 'Lead' }, { code: 'b', text: text('B'), choice: 'Observer' }, { code: 'c', text: text('C') }];
const filled = (question: Question, value: string | number | AnswerValue): object => filledFields(protocolOf(), formWith(question), answersOf({ [question.code]: value }));

test.each<[string, Question, string | number | AnswerValue, object]>([
  ['a text', questionOf('shortText', 'q', { fills: 'name' }), written(' Canal '), { name: { kind: 'text', text: 'Canal' } }],
  ['a long text', questionOf('longText', 'q', { fills: 'purpose' }), written('Boats'), { purpose: { kind: 'longText', text: 'Boats' } }],
  ['a yes', yesNo('q', { fills: 'statutory' }), 'yes', { statutory: { kind: 'yesNo', yes: true } }],
  ['a no', yesNo('q', { fills: 'statutory' }), 'no', { statutory: { kind: 'yesNo', yes: false } }],
  ['not knowing', yesNo('q', { fills: 'statutory' }), 'unknown', {}],
  ['money', questionOf('money', 'q', { fills: 'annualContribution' }), 42, { annualContribution: { kind: 'money', pence: 4200 } }],
  ['an option that names a choice', questionOf('choice', 'q', { options: named, fills: 'councilRole' }), 'b', { councilRole: { kind: 'choice', text: 'Observer' } }],
  ['an option that names none', questionOf('choice', 'q', { options: named, fills: 'councilRole' }), 'c', {}],
  ['several options', questionOf('several', 'q', { options: named, fills: 'reasons' }), chosen('c', 'b', 'a'), { reasons: { kind: 'choices', choices: ['Lead', 'Observer'] } }],
  ['an empty text', questionOf('shortText', 'q', { fills: 'name' }), written('  '), {}],
  ['a question that fills nothing', questionOf('shortText', 'q'), written('Canal'), {}]
])('%s', (_what, question, value, fields) => expect(filled(question, value)).toEqual(fields));

test('a question that is not asked fills in nothing', () => {
  const form = formWith(yesNo('asked'), questionOf('shortText', 'name', { fills: 'name', when: { question: 'asked', is: ['yes'] } }));
  expect(filledFields(protocolOf(), form, answersOf({ asked: 'no', name: written('Canal') }))).toEqual({});
});

describe('priorities fill in the themes that it adds something to', () => {
  const [checklist] = stafford.forms.filter(({ purpose }) => purpose === 'checklist');
  const themes = (levels: Readonly<Record<string, string>>): object => filledFields(stafford, checklist, answersOf({ priorities: { kind: 'priorities', levels } }));
  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['two of them', { p1: 'strong', p2: 'some', cs3: 'some' }, { priorities: { kind: 'choices', choices: ['Prosperity', 'Community safety'] } }],
    ['two that the register calls the same', { ps1: 'some', wm5: 'strong' }, { priorities: { kind: 'choices', choices: ['Public space and environment'] } }],
    ['not those of which it says that it adds nothing', { p1: 'none', cs1: 'some' }, { priorities: { kind: 'choices', choices: ['Community safety'] } }],
    ['none', { p1: 'none' }, {}],
    ['nor a level or a priority that the pack has not', { p1: 'huge', constructor: 'strong' }, {}]
  ])('%s', (_what, levels, fields) => expect(themes(levels)).toEqual(fields));

  test('a theme that names no choice fills in nothing', () => {
    const protocol = protocolOf({ priorities: [{ code: 'jobs', text: text('Jobs'), priorities: options('more') }] });
    expect(filledFields(protocol, formWith(questionOf('priorities', 'q', { fills: 'priorities' })), answersOf({ q: { kind: 'priorities', levels: { more: 'much' } } }))).toEqual({});
  });
});
