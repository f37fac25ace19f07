import { Answer } from '../../domain/protocol/answer';
import { Question } from '../../domain/protocol/question';

const written = ['shortText', 'longText', 'table', 'document'];

export function mayComment({ comment, kind }: Question): 'never' | 'offered' | 'required' {
  return comment ?? (written.includes(kind) ? 'never' : 'offered');
}

/** Only the answer *not applicable* has to be explained. */
export function needsReason({ kind }: Question, { value }: Answer): boolean {
  return kind === 'yesNo' && value?.kind === 'choice' && value.code === 'notApplicable';
}
