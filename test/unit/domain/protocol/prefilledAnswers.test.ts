import { EntryFieldName } from '../../../../src/domain/partnership/entryField';
import { AnswerValue } from '../../../../src/domain/protocol/answer';
import { prefilledAnswers } from '../../../../src/domain/protocol/prefilledAnswers';
import { Question, QuestionKind } from '../../../../src/domain/protocol/question';
import { FieldValue } from '../../../../src/domain/record/fieldValue';
import { chosen, valueOf, written } from './answersBuilder';
import { formWith, options, questionOf, yesNo } from './protocolBuilder';

const filling = (kind: QuestionKind, fills: EntryFieldName, more: Partial<Question> = {}): Question => questionOf(kind, 'q', { fills, ...more } as never);
const named = [{ ...options('a')[0], choice: 'Lead' }, { ...options('b')[0], choice: 'Observer' }, options('c')[0]];
const person = { id: 7, name: 'Sian' };
const organisation = { id: 3, name: 'Gwent Police' };

test.each<[string, Question, FieldValue, AnswerValue | undefined]>([
  ['a name', filling('shortText', 'name'), { kind: 'text', text: 'Canal' }, written('Canal')],
  ['a purpose', filling('longText', 'purpose'), { kind: 'longText', text: 'One\nTwo' }, written('One\nTwo')],
  ['money', filling('money', 'inKind'), { kind: 'money', pence: 5 }, { kind: 'money', pence: 5 }],
  ['a number', filling('number', 'staffDays'), { kind: 'number', number: 2.5 }, { kind: 'number', number: 2.5 }],
  ['a day', filling('day', 'start'), { kind: 'day', day: '2026-04-01' }, { kind: 'day', day: '2026-04-01' }],
  ['a person', filling('person', 'leadOfficer'), { kind: 'person', person }, { kind: 'person', person }],
  ['an organisation', filling('organisation', 'leadOrganisation'), { kind: 'organisation', organisation }, { kind: 'organisation', organisation }],
  ['a box that is ticked', filling('yesNo', 'statutory'), { kind: 'yesNo', yes: true }, valueOf('yes')],
  ['a box that is not ticked, which says nothing', filling('yesNo', 'statutory'), { kind: 'yesNo', yes: false }, undefined],
  ['a choice', filling('choice', 'councilRole', { options: named }), { kind: 'choice', text: 'Observer' }, valueOf('b')],
  ['a choice that the pack does not offer', filling('choice', 'councilRole', { options: named }), { kind: 'choice', text: 'Major partner' }, undefined],
  ['several, as far as the pack offers them', filling('several', 'reasons', { options: named }), { kind: 'choices', choices: ['Observer', 'Funding', 'Lead'] }, chosen('a', 'b')],
  ['several of which the pack offers none', filling('several', 'reasons', { options: named }), { kind: 'choices', choices: ['Funding'] }, undefined],
  ['a field of another kind', filling('money', 'inKind'), { kind: 'text', text: 'lots' }, undefined]
])('%s', (_what, question, known, expected) => {
  expect(prefilledAnswers(formWith(question), { [question.fills ?? 'name']: known })).toEqual(expected === undefined ? {} : { q: { value: expected } });
});

test('questions that are not asked yet are filled in too, those that fill no field are left alone', () => {
  const form = formWith(yesNo('has'), questionOf('shortText', 'called', { fills: 'name', when: { question: 'has', is: ['yes'] } }), questionOf('shortText', 'why'));
  expect(prefilledAnswers(form, { name: { kind: 'text', text: 'Canal' }, purpose: { kind: 'longText', text: 'Water' } })).toEqual({ called: { value: written('Canal') } });
});
