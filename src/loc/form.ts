import { Language, Words, wordsFor } from './wording';

/** What every form says, whatever it is about. */
const formWording = {
  required: { en: 'required', cy: 'gofynnol' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  nothingChosen: { en: 'Not recorded', cy: 'Heb ei gofnodi' },
  pounds: { en: 'pounds', cy: 'punnoedd' },
  linkAddress: { en: 'Web address', cy: 'Cyfeiriad gwe' },
  linkText: { en: 'Text to show instead of the address', cy: 'Testun i’w ddangos yn lle’r cyfeiriad' },
  charactersLeft: { en: '{0} characters left', cy: '{0} nod ar ôl' },
  charactersOver: { en: '{0} characters too many', cy: '{0} nod yn ormod' },

  save: { en: 'Save', cy: 'Cadw' },
  saving: { en: 'Saving…', cy: 'Wrthi’n cadw…' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  summaryTitle: { en: 'Before this can be saved', cy: 'Cyn y gellir cadw hyn' },

  searching: { en: 'Searching…', cy: 'Wrthi’n chwilio…' },
  personNotTaken: { en: 'This person could not be looked up. Check the connection and choose them again.', cy: 'Nid oedd modd chwilio am y person hwn. Gwiriwch y cysylltiad a dewiswch y person eto.' },
  searchFailed: { en: 'The search did not work. Check the connection and type again.', cy: 'Ni weithiodd y chwilio. Gwiriwch y cysylltiad a theipiwch eto.' },
  typeMore: { en: 'Type at least two letters.', cy: 'Teipiwch o leiaf ddwy lythyren.' },
  foundOne: { en: '1 found. Use the arrow keys to choose.', cy: 'Canfuwyd 1. Defnyddiwch y bysellau saeth i ddewis.' },
  found: { en: '{0} found. Use the arrow keys to choose.', cy: 'Canfuwyd {0}. Defnyddiwch y bysellau saeth i ddewis.' },
  nobodyFound: { en: 'The directory has nobody of that name.', cy: 'Nid oes neb o’r enw hwnnw yn y cyfeiriadur.' },
  noOrganisationFound: { en: 'No organisation of that name.', cy: 'Nid oes sefydliad o’r enw hwnnw.' },
  didYouMean: { en: 'Did you mean', cy: 'A oeddech yn golygu' },
  nearOne: { en: 'One is like it. Use the arrow keys to choose.', cy: 'Mae un tebyg. Defnyddiwch y bysellau saeth i ddewis.' },
  nearMany: { en: '{0} are like it. Use the arrow keys to choose.', cy: 'Mae {0} tebyg. Defnyddiwch y bysellau saeth i ddewis.' },
  addTyped: { en: 'Add “{0}”', cy: 'Ychwanegu “{0}”' },
  notChosen: { en: '“{0}” was not chosen from the list, so it was not used.', cy: 'Ni ddewiswyd “{0}” o’r rhestr, felly ni ddefnyddiwyd ef.' },
  clearChoice: { en: 'Clear {0}', cy: 'Clirio: {0}' },
  personHelp: { en: 'Type part of a name or an e-mail address.', cy: 'Teipiwch ran o enw neu gyfeiriad e-bost.' },
  organisationHelp: { en: 'Type part of the name, in English or Welsh.', cy: 'Teipiwch ran o’r enw, yn Gymraeg neu’n Saesneg.' }
} as const;

export type FormWords = Words<typeof formWording>;
const words: Readonly<Record<Language, FormWords>> = { en: wordsFor(formWording, 'en'), cy: wordsFor(formWording, 'cy') };

export function formWords(language: Language): FormWords {
  return words[language];
}

/** Why a field cannot be saved, and what to do; by the code of the problem. `{0}` is the limit, `{1}` how much it is. */
export const problemWording = {
  required: { en: 'Fill this in.', cy: 'Llenwch hwn.' },
  tooLong: { en: 'This has {1} characters; at most {0} fit. Shorten it: nothing of what you typed is lost.', cy: 'Mae {1} nod yma; mae lle i {0} ar y mwyaf. Byrhewch ef: ni chollir dim o’r hyn a deipioch.' },
  unprintable: { en: 'There is a character in here that cannot be kept. Type the text again instead of pasting it.', cy: 'Mae nod yma na ellir ei gadw. Teipiwch y testun eto yn lle ei ludo.' },
  notMoney: { en: 'Give an amount in pounds, such as 12,500 or 99.50.', cy: 'Rhowch swm mewn punnoedd, megis 12,500 neu 99.50.' },
  notANumber: { en: 'Give a number in figures, such as 12.', cy: 'Rhowch rif mewn ffigurau, megis 12.' },
  negative: { en: 'This cannot be less than zero.', cy: 'Ni all hyn fod yn llai na sero.' },
  tooMuch: { en: 'This is more than {0}. Check the figure.', cy: 'Mae hyn yn fwy na {0}. Gwiriwch y ffigur.' },
  tooManyDecimals: { en: 'There are too many figures after the point: at most {0}.', cy: 'Mae gormod o ffigurau ar ôl y pwynt: {0} ar y mwyaf.' },
  notADay: { en: 'There is no such day. Give day, month and year, such as 1/4/2026.', cy: 'Nid oes diwrnod o’r fath. Rhowch ddiwrnod, mis a blwyddyn, megis 1/4/2026.' },
  dayOutOfRange: { en: 'Give a day between 1900 and 2200.', cy: 'Rhowch ddiwrnod rhwng 1900 a 2200.' },
  noAddress: { en: 'Give the web address too, or clear the text.', cy: 'Rhowch y cyfeiriad gwe hefyd, neu gliriwch y testun.' },
  notAnAddress: { en: 'Give the whole address, beginning with https://', cy: 'Rhowch y cyfeiriad cyfan, gan ddechrau gyda https://' },
  notAChoice: { en: 'Choose from the list.', cy: 'Dewiswch o’r rhestr.' },
  choiceGone: { en: 'This choice is no longer offered. Choose another one.', cy: 'Ni chynigir y dewis hwn mwyach. Dewiswch un arall.' },
  endBeforeStart: { en: 'The end is before the start.', cy: 'Mae’r diwedd cyn y dechrau.' },
  closedBeforeStart: { en: 'It cannot be closed before it starts.', cy: 'Ni ellir ei gau cyn iddo ddechrau.' },
  closedInFuture: { en: 'This day is still to come. Give the day on which it was closed; an end that is planned has a field of its own.', cy: 'Nid yw’r diwrnod hwn wedi dod eto. Rhowch y diwrnod y caewyd ef; mae maes ar wahân i ddiwedd arfaethedig.' },
  closedDayMissing: { en: 'Give the day on which it was closed.', cy: 'Rhowch y diwrnod y caewyd ef.' },
  closedDayTooMany: { en: 'Only a closed entry has this day. Clear it, or move the entry to Closed.', cy: 'Dim ond cofnod sydd wedi cau sydd â’r diwrnod hwn. Cliriwch ef, neu symudwch y cofnod i Wedi cau.' },
  stageNotReachable: { en: 'An entry cannot move there from where it is. Choose one of the stages on offer.', cy: 'Ni all cofnod symud yno o’r fan lle mae. Dewiswch un o’r camau a gynigir.' },
  modelOfCollaboration: { en: 'Only a collaboration has a model. Clear it, or choose Collaboration as the type.', cy: 'Dim ond cydweithrediad sydd â model. Cliriwch ef, neu dewiswch Cydweithrediad fel y math.' },
  entryClosed: { en: 'The entry is closed: it takes no new members.', cy: 'Mae’r cofnod wedi cau: nid yw’n derbyn aelodau newydd.' },
  organisationEnded: { en: 'This organisation no longer exists. Choose the one that followed it.', cy: 'Nid yw’r sefydliad hwn yn bodoli mwyach. Dewiswch yr un a’i dilynodd.' },
  memberTwice: { en: 'This organisation is a member at that time already.', cy: 'Mae’r sefydliad hwn eisoes yn aelod yr adeg honno.' },
  personGone: { en: 'This person is no longer in the directory. Choose somebody else.', cy: 'Nid yw’r person hwn yn y cyfeiriadur mwyach. Dewiswch rywun arall.' },
  organisationGone: { en: 'This organisation was deleted meanwhile. Choose another one.', cy: 'Cafodd y sefydliad hwn ei ddileu yn y cyfamser. Dewiswch un arall.' }
} as const;
