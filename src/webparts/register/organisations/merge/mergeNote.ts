import { Day } from '../../../../domain/calendar/day';
import { dayText } from '../../../../loc/calendar';
import { organisationWords } from '../../../../loc/organisation';
import { fill } from '../../../../loc/wording';

/** A line that stays in the list, so it is in both languages. */
export function mergeNote(kept: { readonly name: string; readonly reference: string }, today: Day): string {
  return (['en', 'cy'] as const).map((language) => fill(organisationWords(language).mergedNote, kept.reference, kept.name, dayText(today, language))).join(' / ');
}
