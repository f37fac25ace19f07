import { Answer, Answers, AnswerValue, EvidenceDocument, TableRow } from './answer';
import { answerTo } from './answerTo';
import { mergeParts, PartOfAnswer } from './mergeParts';
import { sameAnswer, sameContent, sameDocument, sameRow } from './sameAnswer';

export interface MergedAnswers {
  /** Where both changed one question, mine: nothing that was typed is lost. */
  readonly answers: Answers;
  /** Questions of which somebody has to choose one of the two. */
  readonly clashes: readonly string[];
}

/**
 * Two people's answers to one form, question by question. Value, comment and reason of a question are one thing; what became of its action is another.
 * A table is merged row by row, evidence document by document.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): MergedAnswers {
  const clashes: string[] = [];
  const questions = Array.from(new Set([...Object.keys(theirs), ...Object.keys(mine)]));
  const answers = questions.flatMap((question) => {
    const { answer, clash } = mergeAnswer(answerTo(base, question), answerTo(mine, question), answerTo(theirs, question));
    if (clash) clashes.push(question);
    return answer === undefined ? [] : [[question, answer]];
  });
  return { answers: Object.fromEntries(answers), clashes };
}

interface MergedAnswer {
  readonly answer: Answer | undefined;
  readonly clash?: boolean;
}

function mergeAnswer(base: Answer | undefined, mine: Answer | undefined, theirs: Answer | undefined): MergedAnswer {
  if (sameAnswer(mine, theirs) || sameAnswer(mine, base)) return { answer: theirs };
  if (sameAnswer(theirs, base)) return { answer: mine };
  const content = mergeContent(base, mine, theirs);
  const action = mergeAction(base, mine, theirs);
  const answer = action.answer?.action === undefined ? content.answer : { ...content.answer, action: action.answer.action };
  return { answer, clash: content.clash ?? action.clash };
}

function mergeContent(base: Answer | undefined, mine: Answer | undefined, theirs: Answer | undefined): MergedAnswer {
  if (sameContent(mine, theirs) || sameContent(mine, base)) return { answer: withoutAction(theirs) };
  if (sameContent(theirs, base)) return { answer: withoutAction(mine) };
  return mergeListed(base, mine, theirs) ?? { answer: withoutAction(mine), clash: true };
}

/** Nothing when what stands there is not, with both of them, something that is merged part by part. */
function mergeListed(base: Answer | undefined, mine: Answer | undefined, theirs: Answer | undefined): MergedAnswer | undefined {
  const merged = mergeValues(base?.value, mine?.value, theirs?.value);
  if (merged === undefined) return undefined;
  const words = (answer: Answer | undefined): Answer => ({ comment: answer?.comment, reason: answer?.reason });
  const around = sameContent(words(mine), words(base)) ? theirs : mine;
  const clash = !sameContent(words(mine), words(theirs)) && !sameContent(words(mine), words(base)) && !sameContent(words(theirs), words(base));
  return { answer: { ...withoutAction(around), value: merged.value }, clash: clash || merged.clash ? true : undefined };
}

const ofTable: PartOfAnswer<TableRow> = { idOf: ({ id }) => id, same: sameRow };
const ofEvidence: PartOfAnswer<EvidenceDocument> = { idOf: ({ address }) => address, same: sameDocument };

function mergeValues(base: AnswerValue | undefined, mine: AnswerValue | undefined, theirs: AnswerValue | undefined): { readonly value: AnswerValue; readonly clash: boolean } | undefined {
  if (mine?.kind === 'table' && theirs?.kind === 'table') {
    const { parts, clash } = mergeParts(ofTable, base?.kind === 'table' ? base.rows : [], mine.rows, theirs.rows);
    return { value: { kind: 'table', rows: parts }, clash };
  }
  if (mine?.kind === 'documents' && theirs?.kind === 'documents') {
    const { parts, clash } = mergeParts(ofEvidence, base?.kind === 'documents' ? base.documents : [], mine.documents, theirs.documents);
    return { value: { kind: 'documents', documents: parts }, clash };
  }
  return undefined;
}

function mergeAction(base: Answer | undefined, mine: Answer | undefined, theirs: Answer | undefined): MergedAnswer {
  const only = (answer: Answer | undefined): Answer => ({ action: answer?.action });
  if (sameAnswer(only(mine), only(theirs)) || sameAnswer(only(mine), only(base))) return { answer: theirs };
  return { answer: mine, clash: !sameAnswer(only(theirs), only(base)) };
}

function withoutAction(answer: Answer | undefined): Answer | undefined {
  if (answer === undefined) return undefined;
  const { action, ...content } = answer;
  return content;
}
