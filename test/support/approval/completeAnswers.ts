import { Answer, Answers, AnswerValue } from '../../../src/domain/protocol/answer';
import { isAdverse } from '../../../src/domain/protocol/adverse';
import { askedQuestions } from '../../../src/domain/protocol/asked';
import { Protocol } from '../../../src/domain/protocol/protocol';
import { Question, TableColumn } from '../../../src/domain/protocol/question';
import { optionCodes } from '../../../src/domain/protocol/questionOptions';

/** A form with an answer to everything that is asked: of what can be chosen the first that calls for no action, unless `said` says otherwise. */
export function completeAnswers(protocol: Protocol, formCode: string, said: Answers = {}): Answers {
  const form = protocol.forms.find(({ code }) => code === formCode);
  if (form === undefined) throw new Error(`${protocol.id} has no form ${formCode}.`);
  let answers: Answers = said;
  for (;;) {
    const open = askedQuestions(form, answers).find(({ code }) => answers[code] === undefined);
    if (open === undefined) return answers;
    answers = { ...answers, [open.code]: { value: valueFor(protocol, open), ...(open.comment === 'required' && { comment: 'As agreed.' }) } };
  }
}

export const chosen = (code: string): Answer => ({ value: { kind: 'choice', code } });

function valueFor(protocol: Protocol, question: Question): AnswerValue {
  const codes = optionCodes(protocol, question) ?? [];
  switch (question.kind) {
    case 'shortText': case 'longText': return { kind: 'text', text: `Said to ${question.code}` };
    case 'yesNo': case 'choice': case 'scale': return { kind: 'choice', code: codes.find((code) => !isAdverse(question, chosen(code))) ?? codes[0] };
    case 'several': return { kind: 'choices', codes: codes.slice(0, question.least ?? 1) };
    case 'ranking': return { kind: 'ranking', codes };
    case 'money': return { kind: 'money', pence: 1200_00 };
    case 'number': return { kind: 'number', number: 12 };
    case 'day': return { kind: 'day', day: '2027-04-01' };
    case 'person': return { kind: 'person', person: question.otherThan === undefined ? { id: 1, name: 'Sian', oid: '00000000-0000-4000-a000-000000000000' } : { id: 2, name: 'Dewi', oid: '00000000-0000-4000-a000-000000000001' } };
    case 'organisation': return { kind: 'organisation', organisation: { id: 1, name: 'Gwent Police' } };
    case 'document': return { kind: 'documents', documents: [{ address: 'https://example.org/paper', title: 'Paper', signedOn: '2026-10-01', signedBy: 'A Head of Service' }] };
    case 'priorities': return { kind: 'priorities', levels: {} };
    case 'table': return { kind: 'table', rows: [{ id: 'row', cells: Object.fromEntries(question.columns.map((column) => [column.code, cellFor(column)])) }] };
  }
}

function cellFor({ code, kind, options = [] }: TableColumn): AnswerValue {
  switch (kind) {
    case 'shortText': case 'longText': return { kind: 'text', text: `Said to ${code}` };
    case 'money': return { kind: 'money', pence: 1200_00 };
    case 'number': return { kind: 'number', number: 12 };
    case 'day': return { kind: 'day', day: '2027-04-01' };
    case 'choice': return { kind: 'choice', code: options[0].code };
    case 'yesNo': return { kind: 'choice', code: 'yes' };
    case 'person': return { kind: 'person', person: { id: 1, name: 'Sian', oid: '00000000-0000-4000-a000-000000000000' } };
    case 'organisation': return { kind: 'organisation', organisation: { id: 1, name: 'Gwent Police' } };
  }
}
