import { Language, Words, wordsFor } from '../wording';
import { correctedLater } from './correctedLater';

/** Wording of somebody's own decisions. `{0}` is filled in. */
const decidedWording = {
  notLoaded: { en: 'Your decisions could not be loaded', cy: 'Ni ellid llwytho eich penderfyniadau' },
  nothing: { en: 'You have not decided anything here yet.', cy: 'Nid ydych wedi penderfynu dim yma eto.' },
  approve: { en: 'Approved', cy: 'Cymeradwywyd' },
  return: { en: 'Returned', cy: 'Dychwelwyd' },
  reject: { en: 'Rejected', cy: 'Gwrthodwyd' },
  corrected: correctedLater,
  correction: { en: 'corrects an earlier decision', cy: 'yn cywiro penderfyniad cynharach' },
  asDeputy: { en: 'as deputy', cy: 'fel dirprwy' },
  formNow: { en: 'the form is now {0}', cy: 'mae’r ffurflen nawr {0}' },
  formWaits: { en: 'the form is still being decided on', cy: 'mae’r ffurflen yn dal i aros am benderfyniad' },
  formGone: { en: 'the form has been deleted', cy: 'mae’r ffurflen wedi’i dileu' },
  yourComment: { en: 'Your comment: {0}', cy: 'Eich sylw: {0}' },
  course: { en: 'Course', cy: 'Hynt' },
  more: { en: 'Show earlier ones', cy: 'Dangos rhai cynharach' }
};

export type DecidedWords = Words<typeof decidedWording>;

export function decidedWords(language: Language): DecidedWords {
  return wordsFor(decidedWording, language);
}
