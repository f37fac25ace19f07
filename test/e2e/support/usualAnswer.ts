import { Answer } from '../../../src/domain/protocol/answer';
import { isAdverse } from '../../../src/domain/protocol/adverse';
import { Protocol } from '../../../src/domain/protocol/protocol';
import { Question } from '../../../src/domain/protocol/question';
import { optionCodes } from '../../../src/domain/protocol/questionOptions';

/** What a journey says to a question: a code, the codes of several, or what is typed. */
export type Said = string | readonly string[];

/** Said where a journey does not care: of what can be chosen the first that calls for no action. */
export function usualAnswer(protocol: Protocol, question: Question): Said {
  const codes = optionCodes(protocol, question);
  switch (question.kind) {
    case 'several': case 'ranking': return codes?.slice(0, 1) ?? [];
    case 'money': case 'number': return '12';
    case 'day': return '2027-04-01';
    case 'person': return 'Sian';
    case 'organisation': case 'table': return 'Police';
    case 'document': return 'https://example.org/paper';
    case 'priorities': return protocol.scales[question.scale].slice(-1)[0].code;
    default: return codes?.find((code) => !isAdverse(question, chosen(code))) ?? `Said to ${question.code}`;
  }
}

/** As the form keeps it, as far as conditions look at it. */
export function answerOf(question: Question, said: Said): Answer {
  const text = String(said);
  switch (question.kind) {
    case 'several': case 'ranking': return { value: { kind: question.kind === 'several' ? 'choices' : 'ranking', codes: [said].flat() } };
    case 'money': return { value: { kind: 'money', pence: Number(text) * 100 } };
    case 'number': return { value: { kind: 'number', number: Number(text) } };
    case 'yesNo': case 'choice': case 'scale': return chosen(text);
    default: return { value: { kind: 'text', text } };
  }
}

function chosen(code: string): Answer {
  return { value: { kind: 'choice', code } };
}
