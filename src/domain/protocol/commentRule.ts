import { Answer } from './answer';
import { Question } from './question';

const written = ['shortText', 'longText', 'table', 'document'];

/** Whether people may say something beside their answer to a question, or have to. */
export function commentRule({ comment, kind }: Pick<Question, 'comment' | 'kind'>): 'never' | 'offered' | 'required' {
  return comment ?? (written.includes(kind) ? 'never' : 'offered');
}

/** Only the answer *not applicable* has to be explained. */
export function needsReason({ kind }: Pick<Question, 'kind'>, { value }: Answer): boolean {
  return kind === 'yesNo' && value?.kind === 'choice' && value.code === 'notApplicable';
}
