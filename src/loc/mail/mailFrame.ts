import { Language, Words, wordsFor } from '../wording';

/** What stands in every mail. */
const mailFrameWording = {
  plainLink: { en: 'If the link does not work: {0}', cy: 'Os nad yw’r ddolen yn gweithio: {0}' },
  sender: { en: 'Sent by the partnership register. Nobody reads answers to this mail.', cy: 'Anfonwyd gan y gofrestr partneriaethau. Nid oes neb yn darllen atebion i’r neges hon.' }
} as const;

export function mailFrameWords(language: Language): Words<typeof mailFrameWording> {
  return wordsFor(mailFrameWording, language);
}
