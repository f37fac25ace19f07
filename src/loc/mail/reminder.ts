import { workingDaysText } from '../calendar';
import { fill, Language, Words, wordsFor } from '../wording';

const reminderWording = {
  one: { en: 'One form waits for your decision', cy: 'Mae un ffurflen yn aros am eich penderfyniad' },
  several: { en: 'Forms that wait for your decision: {0}', cy: 'Ffurflenni sy’n aros am eich penderfyniad: {0}' },
  lead: { en: 'These forms have been submitted and wait for your decision.', cy: 'Mae’r ffurflenni hyn wedi’u cyflwyno ac yn aros am eich penderfyniad.' },
  all: { en: 'See all that waits for you', cy: 'Gweld popeth sy’n aros amdanoch' },
  today: { en: 'due today', cy: 'i’w benderfynu heddiw' },
  later: { en: 'due in {0}', cy: 'i’w benderfynu ymhen {0}' },
  late: { en: 'overdue by {0}', cy: '{0} yn hwyr' }
} as const;

export type ReminderWords = Words<typeof reminderWording>;

export function reminderWords(language: Language): ReminderWords {
  return wordsFor(reminderWording, language);
}

/** @param late working days since it was due; negative before. */
export function dueText(late: number, language: Language): string {
  const words = reminderWords(language);
  if (late === 0) return words.today;
  return fill(late > 0 ? words.late : words.later, workingDaysText(Math.abs(late), language));
}
