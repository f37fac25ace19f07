import { Entry } from '../../../domain/partnership/entry';
import { Language } from '../../../loc/wording';
import { namesFor } from './bothLanguages';

/** `P-0042 Learning partnership`, as an entry is named where it is not on the screen itself. */
export function entryTitle(entry: Entry, language: Language): string {
  return `${entry.reference} ${namesFor(entry, language).first.text}`;
}
