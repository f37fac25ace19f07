import { EntryFieldName } from '../../../../src/domain/partnership/entryField';
import { AnswerValue } from '../../../../src/domain/protocol/answer';
import { filledFields } from '../../../../src/domain/protocol/filledFields';
import { Question, QuestionKind } from '../../../../src/domain/protocol/question';
import { FieldValue } from '../../../../src/domain/record/fieldValue';
import { answersOf, chosen, ranked, typed, valueOf, written } from './answersBuilder';
import { formWith, options, questionOf, yesNo } from './protocolBuilder';

const filling = (kind: QuestionKind, fills: EntryFieldName, more: Partial<Question> = {}): Question => questionOf(kind, 'q', { fills, ...more } as never);
const named = [{ ...options('a')[0], choice: 'Lead' }, { ...options('b')[0], choice: 'Lead' }, options('c')[0]];
const person = { id: 7, name: 'Sian' };
const organisation = { id: 3, name: 'Gwent Police' };

test.each<[string, Question, AnswerValue, FieldValue | undefined]>([
  ['a short text, trimmed', filling('shortText', 'name'), written(' Canal '), { kind: 'text', text: 'Canal' }],
  ['a long text, of more lines', filling('longText', 'purpose'), written('One\nTwo'), { kind: 'longText', text: 'One\nTwo' }],
  ['money', filling('money', 'inKind'), { kind: 'money', pence: 5 }, { kind: 'money', pence: 5 }],
  ['a number', filling('number', 'staffDays'), { kind: 'number', number: 0 }, { kind: 'number', number: 0 }],
  ['a day', filling('day', 'start'), { kind: 'day', day: '2026-04-01' }, { kind: 'day', day: '2026-04-01' }],
  ['a person', filling('person', 'leadOfficer'), { kind: 'person', person }, { kind: 'person', person }],
  ['an organisation', filling('organisation', 'leadOrganisation'), { kind: 'organisation', organisation }, { kind: 'organisation', organisation }],
  ['yes', filling('yesNo', 'statutory'), valueOf('yes'), { kind: 'yesNo', yes: true }],
  ['no', filling('yesNo', 'statutory'), valueOf('no'), { kind: 'yesNo', yes: false }],
  ['not knowing', filling('yesNo', 'statutory'), valueOf('unknown'), undefined],
  ['not applicable', filling('yesNo', 'statutory'), valueOf('notApplicable'), undefined],
  ['a choice that the register knows', filling('choice', 'councilRole', { options: named }), valueOf('a'), { kind: 'choice', text: 'Lead' }],
  ['a choice that it does not know', filling('choice', 'councilRole', { options: named }), valueOf('c'), undefined],
  ['a code that the pack does not know', filling('choice', 'councilRole', { options: named }), valueOf('z'), undefined],
  ['several that are one there', filling('several', 'reasons', { options: named }), chosen('a', 'b', 'c'), { kind: 'choices', choices: ['Lead'] }],
  ['several of which it knows none', filling('several', 'reasons', { options: named }), chosen('c'), undefined],
  ['what nobody can read', filling('money', 'inKind'), typed('lots'), undefined],
  ['an empty text', filling('shortText', 'name'), written('  '), undefined],
  ['a ranking', filling('ranking', 'reasons'), ranked('a', 'b'), undefined],
  ['a question that fills nothing', questionOf('shortText', 'q'), written('Canal'), undefined]
])('%s', (_what, question, value, expected) => {
  const [field = 'name'] = [question.fills];
  expect(filledFields(formWith(question), answersOf({ q: value }))).toEqual(expected === undefined ? {} : { [field]: expected });
});

test('what is not asked any longer fills in nothing', () => {
  const form = formWith(yesNo('has'), questionOf('shortText', 'called', { fills: 'name', when: { question: 'has', is: ['yes'] } }));
  expect(['yes', 'no'].map((has) => filledFields(form, answersOf({ has, called: written('Canal') })))).toEqual([{ name: { kind: 'text', text: 'Canal' } }, {}]);
});
