import { type Language, type Words, wordsFor } from '../../../src/loc/wording';

const outlookWording = {
  title: { en: 'Mail', cy: 'E-bost' },
  whose: { en: 'What the partnership register has sent to {0}, the newest first.', cy: 'Yr hyn y mae’r gofrestr partneriaethau wedi’i anfon at {0}, y diweddaraf yn gyntaf.' },
  empty: { en: 'Nothing has been sent to you yet. Mails come when a form is submitted or decided, and as reminders.', cy: 'Nid oes dim wedi’i anfon atoch eto. Daw negeseuon pan gyflwynir ffurflen neu pan benderfynir arni, ac i’ch atgoffa.' },
  list: { en: 'Mails', cy: 'Negeseuon' },
  content: { en: 'Content of the mail', cy: 'Cynnwys y neges' },
  gone: { en: 'There is no such mail in this mailbox. It may have been sent to somebody else.', cy: 'Nid oes neges o’r fath yn y blwch post hwn. Efallai iddi gael ei hanfon at rywun arall.' }
} as const;

export function outlookWords(language: Language): Words<typeof outlookWording> {
  return wordsFor(outlookWording, language);
}
