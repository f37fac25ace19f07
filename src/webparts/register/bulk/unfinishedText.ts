import { Task } from '../../../domain/bulk/task';
import { bulkWords } from '../../../loc/bulk';
import { dayText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { fill, Language } from '../../../loc/wording';

/** What was broken off. @param begun the day. */
export function unfinishedText({ between }: Task, begun: string, language: Language): string {
  const words = bulkWords(language);
  const day = dayText(begun, language);
  return between === undefined ? fill(words.unfinishedSeveral, day) : fill(words.unfinishedHandOver, day, choiceText(between.from, language), choiceText(between.to, language));
}
