import { choiceOfPurpose } from '../../data/submission/submissionList';
import { SubmissionHead } from '../../domain/submission/submission';
import { questionFormWords } from '../../loc/questionForm';
import { choiceText } from '../../loc/choices';
import type { Language } from '../../loc/wording';
import { entryName } from '../../ui/questionForm/entryName';
import { leadIn } from '../../ui/questionForm/leadIn';

/** What a form is called when its protocol is not at hand: the title that the list keeps is in English only. */
export function titleWithoutProtocol({ purpose, entry, title }: Pick<SubmissionHead, 'purpose' | 'entry' | 'title'>, language: Language): string {
  if (purpose === undefined) return title;
  const name = choiceText(choiceOfPurpose[purpose], language);
  return `${name}${leadIn(name)}${entryName(entry, language) ?? questionFormWords(language).entryGone}`;
}
