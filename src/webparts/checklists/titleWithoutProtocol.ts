import { choiceOfPurpose } from '../../data/submission/submissionList';
import { SubmissionHead } from '../../domain/submission/submission';
import { checklistsWords } from '../../loc/checklists';
import { choiceText } from '../../loc/choices';
import type { Language } from '../../loc/wording';
import { entryName } from './entryName';
import { leadIn } from './leadIn';

/** What a form is called when its protocol is not at hand: the title that the list keeps is in English only. */
export function titleWithoutProtocol({ purpose, entry, title }: Pick<SubmissionHead, 'purpose' | 'entry' | 'title'>, language: Language): string {
  if (purpose === undefined) return title;
  const name = choiceText(choiceOfPurpose[purpose], language);
  return `${name}${leadIn(name)}${entryName(entry, language) ?? checklistsWords(language).entryGone}`;
}
