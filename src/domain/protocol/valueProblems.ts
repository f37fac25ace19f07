import { AnswerValue, EvidenceDocument, mostDocuments } from './answer';
import { ownIn } from './answerTo';
import { amountProblems, optionProblems, ValueProblem } from './plainProblems';
import { Protocol } from './protocol';
import { DocumentQuestion, PrioritiesQuestion, Question } from './question';
import { codesOf, optionCodes } from './questionOptions';
import { tableProblems } from './tableProblems';
import { valueKinds } from './valueKinds';

/** Of a value that says something. How long its texts are is looked at elsewhere. */
export function valueProblems(protocol: Protocol, question: Question, value: AnswerValue): readonly ValueProblem[] {
  if (value.kind !== valueKinds[question.kind]) return [{ code: 'wrongKind' }];
  switch (value.kind) {
    case 'choice': return optionProblems([value.code], optionCodes(protocol, question));
    case 'choices':
    case 'ranking': return chosenProblems(question, value.codes, optionCodes(protocol, question));
    case 'money': return question.kind === 'money' ? amountProblems(value.pence, { most: question.most }) : [];
    case 'number': return question.kind === 'number' ? amountProblems(value.number, question) : [];
    case 'documents': return documentsProblems(protocol, question, value.documents);
    case 'priorities': return question.kind === 'priorities' ? priorityProblems(protocol, question, value.levels) : [];
    case 'table': return question.kind === 'table' ? tableProblems(question, value.rows) : [];
    default: return [];
  }
}

function chosenProblems(question: Question, given: readonly string[], codes: readonly string[] = []): readonly ValueProblem[] {
  const unknown = optionProblems(given, codes);
  if (unknown.length > 0 || !question.required) return unknown;
  const actual = new Set(given).size;
  if (question.kind === 'ranking') return actual < codes.length ? [{ code: 'rankingIncomplete', limit: codes.length, actual }] : [];
  const limit = question.kind === 'several' ? question.least ?? 1 : 1;
  return actual < limit ? [{ code: 'tooFew', limit, actual }] : [];
}

function documentsProblems(protocol: Protocol, question: Question, documents: readonly EvidenceDocument[]): readonly ValueProblem[] {
  return [
    ...(documents.length > mostDocuments ? [{ code: 'tooManyDocuments', limit: mostDocuments, actual: documents.length } as const] : []),
    ...documents.flatMap((document, at) => documentProblems(protocol, question, document).map((problem) => ({ ...problem, at })))
  ];
}

/** A link is opened by others: only what leads to a page, of this site or another. */
const address = /^(?:https?:\/\/[^\s/]|\/[^\s/\\])/i;

/** Of one document. */
export function documentProblems({ documentKinds }: Pick<Protocol, 'documentKinds'>, question: Question, document: EvidenceDocument): readonly ValueProblem[] {
  const { documentKinds: fitting, signed = false }: Partial<DocumentQuestion> = question.kind === 'document' ? question : {};
  const kinds = fitting ?? codesOf(documentKinds);
  return [
    ...(address.test(document.address) ? [] : [{ code: 'notAnAddress' } as const]),
    ...(signed && (document.signedOn === undefined || (document.signedBy ?? '').trim() === '') ? [{ code: 'unsigned' } as const] : []),
    ...(document.documentKind === undefined ? [] : optionProblems([document.documentKind], kinds))
  ];
}

function priorityProblems({ priorities, scales }: Protocol, { scale, required }: PrioritiesQuestion, levels: Readonly<Record<string, string>>): readonly ValueProblem[] {
  const known = priorities.flatMap((theme) => codesOf(theme.priorities));
  const unknown = [...optionProblems(Object.keys(levels), known), ...optionProblems(Object.values(levels), codesOf(ownIn(scales, scale) ?? []))].slice(0, 1);
  const actual = Object.keys(levels).length;
  const at = known.findIndex((code) => ownIn(levels, code) === undefined);
  return unknown.length === 0 && required && actual < known.length ? [{ code: 'prioritiesIncomplete', limit: known.length, actual, at }] : unknown;
}
