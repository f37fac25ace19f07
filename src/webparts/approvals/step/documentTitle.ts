import type { Evidence, SubmittedContent } from '../../../domain/approval/submittedContent';
import { answerTo } from '../../../domain/protocol/answerTo';

/** What the form calls a document; its address where the form has no title for it. */
export function documentTitle({ answers }: Pick<SubmittedContent, 'answers'>, { question, address }: Evidence): string {
  const value = answerTo(answers, question)?.value;
  const named = value?.kind === 'documents' ? value.documents.find((each) => each.address === address) : undefined;
  return named?.title || address;
}
