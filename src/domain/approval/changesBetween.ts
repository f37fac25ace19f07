import { Answer } from '../protocol/answer';
import { answerTo } from '../protocol/answerTo';
import { canonicalJson } from '../record/canonicalJson';
import { Evidence, SubmittedContent } from './submittedContent';

/** What is different about one question; an answer that is absent was not given, or not asked for. */
export interface AnswerChange {
  readonly question: string;
  readonly before?: Answer;
  readonly after?: Answer;
  /** Addresses of documents that are named as before, and hold something else. */
  readonly replacedDocuments: readonly string[];
}

type Compared = Pick<SubmittedContent, 'answers' | 'evidence'>;

/** What was changed between two times that a form was submitted, by question; in no order that means anything. */
export function changesBetween(before: Compared, after: Compared): readonly AnswerChange[] {
  const questions = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  return Array.from(questions).flatMap((question) => {
    const [was, is] = [before, after].map(({ answers }) => answerTo(answers, question));
    const replacedDocuments = replacedBetween(before.evidence, after.evidence, question);
    return said(was) === said(is) && replacedDocuments.length === 0 ? [] : [{ question, before: was, after: is, replacedDocuments }];
  });
}

/** As much of an answer as is read: not which number its action has. */
function said(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  const { value, comment, reason, action } = answer;
  return canonicalJson({ value, comment, reason, action: action?.state, because: action?.state === 'declined' ? action.because : undefined });
}

function replacedBetween(before: readonly Evidence[], after: readonly Evidence[], question: string): readonly string[] {
  return after.filter((each) => each.question === question).flatMap(({ address, sha256 }) => {
    const was = before.find((each) => each.question === question && each.address === address);
    return was === undefined || was.sha256 === sha256 ? [] : [address];
  });
}
