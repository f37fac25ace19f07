import { AnswerValue } from './answer';
import { QuestionKind } from './question';

/** What an answer to each kind of question holds. */
export const valueKinds: Readonly<Record<QuestionKind, AnswerValue['kind']>> = {
  shortText: 'text', longText: 'text', yesNo: 'choice', scale: 'choice', choice: 'choice', several: 'choices', ranking: 'ranking', money: 'money', number: 'number',
  day: 'day', person: 'person', organisation: 'organisation', document: 'documents', priorities: 'priorities', table: 'table'
};
