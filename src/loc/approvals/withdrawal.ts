import { Language, Words, wordsFor } from '../wording';

/** Wording of withdrawing a form that was submitted. `{0}` is filled in. */
const withdrawalWording = {
  withdraw: { en: 'Withdraw the form', cy: 'Tynnu’r ffurflen yn ôl' },
  withdrawOf: { en: 'Withdraw the form: {0}', cy: 'Tynnu’r ffurflen yn ôl: {0}' },
  why: { en: 'Why do you withdraw it?', cy: 'Pam yr ydych yn ei thynnu’n ôl?' },
  follows: {
    en: 'A withdrawn form comes to its end: its answers stay to be read, nobody decides on it, and the entry goes back to stage Checklist, where a new form can be begun, with these answers if you like. The reason becomes part of the history.',
    cy: 'Daw ffurflen a dynnir yn ôl i’w therfyn: erys ei hatebion i’w darllen, nid oes neb yn penderfynu arni, ac aiff y cofnod yn ôl i gam Rhestr wirio, lle gellir dechrau ffurflen newydd, gyda’r atebion hyn os dymunwch. Daw’r rheswm yn rhan o’r hanes.'
  },
  withdrawing: { en: 'Withdrawing…', cy: 'Wrthi’n tynnu’n ôl…' },
  notWithdrawn: { en: 'The form was not withdrawn', cy: 'Ni thynnwyd y ffurflen yn ôl' },
  notKnown: { en: 'It is not known whether the form was withdrawn', cy: 'Ni wyddys a dynnwyd y ffurflen yn ôl' }
};

export type WithdrawalWords = Words<typeof withdrawalWording>;

export function withdrawalWords(language: Language): WithdrawalWords {
  return wordsFor(withdrawalWording, language);
}
