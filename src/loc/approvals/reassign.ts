import { Language, Words, wordsFor } from '../wording';

/** Wording of giving a step to somebody else. `{0}` is filled in. */
const reassignWording = {
  give: { en: 'Give to somebody else', cy: 'Rhoi i rywun arall' },
  giveOf: { en: 'Give to somebody else: {0}', cy: 'Rhoi i rywun arall: {0}' },
  title: { en: 'Who decides instead?', cy: 'Pwy fydd yn penderfynu yn lle hynny?' },
  who: { en: 'Person', cy: 'Person' },
  whoHelp: { en: 'Somebody who holds the role “{0}” or one above it, as the list People roles says.', cy: 'Rhywun sy’n dal y rôl “{0}” neu un uwch, yn ôl y rhestr Rolau pobl.' },
  why: { en: 'Reason', cy: 'Rheswm' },
  whyHelp: { en: 'It becomes part of the history, which all staff can read. Whoever decides now, whoever would have decided and the form’s officer are told by mail.', cy: 'Daw’n rhan o’r hanes, y gall pob aelod o staff ei ddarllen. Hysbysir drwy’r e-bost y sawl sy’n penderfynu nawr, y sawl a fyddai wedi penderfynu a swyddog y ffurflen.' },
  whoMissing: { en: 'Choose a person.', cy: 'Dewiswch berson.' },
  act: { en: 'Give it to them', cy: 'Rhoi’r penderfyniad' },
  giving: { en: 'Giving…', cy: 'Wrthi’n rhoi…' },
  notGiven: { en: 'The decision was not given to anybody else', cy: 'Ni roddwyd y penderfyniad i neb arall' },
  notKnown: { en: 'It is not known whether the decision was given to somebody else', cy: 'Ni wyddys a roddwyd y penderfyniad i rywun arall' },
  given: { en: '{0} decides now. Everybody concerned is told by mail.', cy: '{0} sy’n penderfynu nawr. Hysbysir pawb dan sylw drwy’r e-bost.' }
};

export type ReassignWords = Words<typeof reassignWording>;

export function reassignWords(language: Language): ReassignWords {
  return wordsFor(reassignWording, language);
}
