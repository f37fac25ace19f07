import { dayText, workingDaysText } from '../calendar';
import { fill, Language, Words, wordsFor } from '../wording';

const reminderWording = {
  one: { en: 'One form waits for your decision', cy: 'Mae un ffurflen yn aros am eich penderfyniad' },
  several: { en: 'Forms that wait for your decision: {0}', cy: 'Ffurflenni sy’n aros am eich penderfyniad: {0}' },
  leadOne: { en: 'This form has been submitted and waits for your decision.', cy: 'Mae’r ffurflen hon wedi’i chyflwyno ac yn aros am eich penderfyniad.' },
  lead: { en: 'These forms have been submitted and wait for your decision.', cy: 'Mae’r ffurflenni hyn wedi’u cyflwyno ac yn aros am eich penderfyniad.' },
  all: { en: 'See all that waits for you', cy: 'Gweld popeth sy’n aros amdanoch' },
  today: { en: 'due today, {1}', cy: 'penderfyniad erbyn heddiw, {1}' },
  later: { en: 'due in {0}, on {1}', cy: 'penderfyniad ymhen {0}, erbyn {1}' },
  late: { en: 'overdue by {0}, due on {1}', cy: '{0} yn hwyr, penderfyniad i fod erbyn {1}' }
} as const;

export type ReminderWords = Words<typeof reminderWording>;

export function reminderWords(language: Language): ReminderWords {
  return wordsFor(reminderWording, language);
}

/** @param due `2026-04-01`. @param late working days since then; negative before. */
export function dueText(due: string, late: number, language: Language): string {
  const words = reminderWords(language);
  const text = late === 0 ? words.today : late > 0 ? words.late : words.later;
  return fill(text, workingDaysText(Math.abs(late), language), dayText(due, language));
}
