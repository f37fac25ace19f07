import { answerTo } from '../../../domain/protocol/answerTo';
import { sameAnswer } from '../../../domain/protocol/sameAnswer';
import { isRecord } from '../../../domain/record/plainValue';
import { FormDraft } from '../../../domain/submission/formDraft';
import { textsIn } from '../../../ui/form/drafts/textsIn';

/** As an earlier page of ours kept it; nothing for what is of another shape. */
export function readKeptForm(content: unknown): FormDraft | undefined {
  const { base, answers, sent, clashes } = (isRecord(content) ? content : {}) as Partial<Record<keyof FormDraft, unknown>>;
  return isRecord(base) && isRecord(base.answers) && isRecord(answers) && Array.isArray(sent) && Array.isArray(clashes) ? content as FormDraft : undefined;
}

/** What of it was not saved, as text to be copied; all of it where it is none of ours. */
export function unsavedTexts(content: unknown): readonly string[] {
  const kept = readKeptForm(content);
  if (kept === undefined) return textsIn(content);
  const unsaved = Object.entries(kept.answers).filter(([question, answer]) => !sameAnswer(answer, answerTo(kept.base.answers, question)));
  return textsIn(unsaved.map(([, answer]) => withoutKinds(answer)));
}

/** The kind of a value is ours, nobody typed it. */
function withoutKinds(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutKinds);
  return isRecord(part) ? Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'kind').map(([name, each]) => [name, withoutKinds(each)])) : part;
}
