import { Language, Words, wordsFor } from './wording';

/** Wording of an entry's history and of bringing older values back. */
const historyWording = {
  show: { en: 'Show', cy: 'Dangos' },
  all: { en: 'Everything', cy: 'Popeth' },
  entry: { en: 'The entry itself', cy: 'Y cofnod ei hun' },
  members: { en: 'Members and representatives', cy: 'Aelodau a chynrychiolwyr' },
  nothing: { en: 'Nothing of this kind has been saved yet.', cy: 'Nid oes dim o’r math hwn wedi’i gadw eto.' },
  removedApart: {
    en: 'Members that were removed altogether are not listed here: their history is in the recycle bin with them.',
    cy: 'Nid yw aelodau a dynnwyd yn gyfan gwbl wedi eu rhestru yma: mae eu hanes gyda nhw yn y bin ailgylchu.'
  },

  /** {0} is the organisation. */
  memberCreated: { en: '{0} became a member', cy: 'Daeth {0} yn aelod' },
  memberChanged: { en: '{0} (member)', cy: '{0} (aelod)' },
  memberEnded: { en: 'Membership of {0} ended on {1}', cy: 'Daeth aelodaeth {0} i ben ar {1}' },
  memberEnds: { en: 'Membership of {0} is to end on {1}', cy: 'Bydd aelodaeth {0} yn dod i ben ar {1}' },
  /** {0} is the person. */
  representativeCreated: { en: '{0} became a representative', cy: 'Daeth {0} yn gynrychiolydd' },
  representativeChanged: { en: '{0} (representative)', cy: '{0} (cynrychiolydd)' },
  representativeEnded: { en: '{0} was a representative until {1}', cy: 'Bu {0} yn gynrychiolydd tan {1}' },
  representativeEnds: { en: '{0} is to be a representative until {1}', cy: 'Bydd {0} yn gynrychiolydd tan {1}' },
  deletedOrganisation: { en: 'An organisation that was deleted', cy: 'Sefydliad a ddilëwyd' },
  unknownPerson: { en: 'Somebody unknown', cy: 'Rhywun anhysbys' },
  manyChanges: { en: 'Members and representatives: {0} changes', cy: 'Aelodau a chynrychiolwyr: {0} newid' },

  bringBack: { en: 'Bring back this value', cy: 'Adfer y gwerth hwn' },
  /** {0} is the field, {1} the value. Begins with what the button shows, for those who say it aloud. */
  bringBackOf: { en: 'Bring back this value: {0}, {1}', cy: 'Adfer y gwerth hwn: {0}, {1}' },
  question: { en: 'Bring back an older value of “{0}”?', cy: 'Adfer hen werth “{0}”?' },
  questionOf: { en: 'Bring back an older value of “{0}” of {1}?', cy: 'Adfer hen werth “{0}” {1}?' },
  now: { en: 'Now', cy: 'Nawr' },
  wouldBecome: { en: 'Would become', cy: 'Byddai’n dod yn' },
  confirm: { en: 'Bring it back', cy: 'Ei adfer' },
  writing: { en: 'Saving…', cy: 'Wrthi’n cadw…' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  changedMeanwhile: {
    en: 'Nothing is saved: somebody else has saved meanwhile. See what it is now, and decide again.',
    cy: 'Nid oes dim wedi’i gadw: mae rhywun arall wedi cadw yn y cyfamser. Gwelwch beth ydyw nawr, a phenderfynwch eto.'
  },
  failed: { en: 'The value is not back.', cy: 'Nid yw’r gwerth yn ôl.' },
  done: { en: '“{0}” is back: {1}', cy: 'Mae “{0}” yn ôl: {1}' }
} as const;

export type HistoryWords = Words<typeof historyWording>;

const words: Readonly<Record<Language, HistoryWords>> = { en: wordsFor(historyWording, 'en'), cy: wordsFor(historyWording, 'cy') };

export function historyWords(language: Language): HistoryWords {
  return words[language];
}
