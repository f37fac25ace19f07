import type { FormDefinition } from '../../../domain/protocol/form';
import type { SubmissionHead } from '../../../domain/submission/submission';
import { underWayWords } from '../../../loc/approvals/underWay';
import type { Language } from '../../../loc/wording';
import { packTextIn } from '../../../ui/questionForm/packTextIn';

interface Named {
  readonly head?: SubmissionHead;
  readonly form?: FormDefinition;
  /** What the service's lists call it; in English. */
  readonly title: string;
}

/** Which form of which entry: in the reader's language where protocol and register have it. */
export function formName({ head, form, title }: Named, language: Language): string {
  if (head === undefined || form === undefined) return title;
  const { text } = packTextIn(form.title, language);
  const entry = (language === 'cy' && head.entry?.nameCy) || head.entry?.name;
  return `${text}${text.endsWith('?') ? ' ' : ': '}${entry ?? underWayWords(language).entryGone}`;
}
