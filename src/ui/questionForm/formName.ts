import { choiceOfPurpose } from '../../data/submission/submissionList';
import type { EntryRef } from '../../domain/organisation/involvement';
import type { FormDefinition } from '../../domain/protocol/form';
import type { SubmissionHead } from '../../domain/submission/submission';
import { choiceText } from '../../loc/choices';
import { questionFormWords } from '../../loc/questionForm';
import { inReadingOrder, type Language } from '../../loc/wording';
import { entryName } from './entryName';
import { leadIn } from './leadIn';
import { packTextIn, type TextIn } from './packTextIn';

/** A form as far as it is known. */
export interface Named {
  /** Absent when it has been deleted. */
  readonly head?: Pick<SubmissionHead, 'purpose'> & { readonly entry?: Omit<EntryRef, 'id'> };
  /** Absent when its protocol is not at hand. */
  readonly form?: Pick<FormDefinition, 'title'>;
  /** What the lists call it; in English. */
  readonly title: string;
}

/** Which form of which entry: in the reader's language where protocol and register have it. */
export function formName(named: Named, language: Language): string {
  const kind = formKind(named, language);
  return kind === undefined ? inReadingOrder(named.title) : `${kind.text}${afterKind(kind, named, language)}`;
}

/** What kind of form it is: as the protocol says, or else by its purpose; nothing where neither is known. */
export function formKind({ head, form }: Named, language: Language): TextIn | undefined {
  if (head === undefined) return undefined;
  if (form !== undefined) return packTextIn(form.title, language);
  return head.purpose && { text: choiceText(choiceOfPurpose[head.purpose], language), lang: undefined };
}

/** What stands after it: of which entry. */
export function afterKind({ text }: TextIn, { head }: Named, language: Language): string {
  return `${leadIn(text)}${entryName(head?.entry, language) ?? questionFormWords(language).entryGone}`;
}
