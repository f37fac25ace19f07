import { Bilingual, Language, Words, wordsFor } from '../wording';

/** Wording of the steps that nobody can decide. `{0}` is filled in. */
const exceptionsWording = {
  none: {
    en: 'No form waits here because nobody may decide it. Forms whose record is damaged are in the tab Under way.',
    cy: 'Nid oes ffurflen yn aros yma am na chaiff neb benderfynu arni. Mae ffurflenni y mae eu cofnod wedi’i ddifrodi i’w gweld yn y tab Ar y gweill.'
  },
  about: { en: 'Nobody can decide these forms as they stand. Nothing is approved meanwhile.', cy: 'Ni all neb benderfynu ar y ffurflenni hyn fel y maent. Ni chymeradwyir dim yn y cyfamser.' },
  peopleRoles: { en: 'Open the list People roles', cy: 'Agor y rhestr Rolau pobl' },
  somebody: { en: 'The person who was asked', cy: 'Y person y gofynnwyd iddo' }
};

type Why = { readonly what: Bilingual; readonly toDo: Bilingual };

const again: Bilingual = { en: 'The service then opens the step again by itself with its next run. If that takes too long, give this form to somebody below.', cy: 'Bydd y gwasanaeth wedyn yn ailagor y cam ohono’i hun y tro nesaf y bydd yn rhedeg. Os yw hynny’n cymryd gormod o amser, rhowch y ffurflen hon i rywun isod.' };

/** By the code that the service keeps; `{0}` is who was asked. */
const reasons: Readonly<Record<string, Why>> = {
  nobody: {
    what: {
      en: 'Nobody holds the role for this service, its directorate or the council, or the directory does not know who does.',
      cy: 'Nid oes neb yn dal y rôl ar gyfer y gwasanaeth hwn, ei gyfarwyddiaeth na’r cyngor, neu nid yw’r cyfeiriadur yn adnabod y deiliad.'
    },
    toDo: {
      en: `Add the holder to People roles; where a row shows somebody already, choose the person there anew. ${again.en}`,
      cy: `Ychwanegwch y deiliad at Rolau pobl; lle mae rhes eisoes yn dangos rhywun, dewiswch y person yno o’r newydd. ${again.cy}`
    }
  },
  severalHolders: {
    what: { en: 'Several people hold the role at the same time.', cy: 'Mae sawl un yn dal y rôl ar yr un pryd.' },
    toDo: { en: `End all but one row in People roles. ${again.en}`, cy: `Rhowch ddiwedd ar bob rhes ond un yn Rolau pobl. ${again.cy}` }
  },
  ownRow: {
    what: { en: 'Whoever holds the role has written that row themselves, or its versions do not show who did, which gives no right to decide.', cy: 'Ysgrifennodd deiliad y rôl y rhes honno ei hun, neu nid yw ei fersiynau’n dangos pwy wnaeth, ac nid yw hynny’n rhoi hawl i benderfynu.' },
    toDo: { en: `Look at the row in People roles. If it is right, delete it and add it anew yourself; saving it is not enough. ${again.en}`, cy: `Edrychwch ar y rhes yn Rolau pobl. Os yw’n gywir, dilëwch hi ac ychwanegwch hi o’r newydd eich hun; nid yw ei chadw’n ddigon. ${again.cy}` }
  },
  submitter: {
    what: { en: '{0} holds the role and submitted the form; nobody decides on their own work.', cy: '{0} sy’n dal y rôl ac a gyflwynodd y ffurflen; nid yw neb yn penderfynu ar ei waith ei hun.' },
    toDo: { en: 'Give it to somebody else of that role, or above it.', cy: 'Rhowch hi i rywun arall â’r rôl honno, neu un uwch.' }
  },
  editedAnswers: {
    what: { en: '{0} holds the role and filled in some of the form; nobody decides on their own work.', cy: '{0} sy’n dal y rôl ac a lenwodd rywfaint o’r ffurflen; nid yw neb yn penderfynu ar ei waith ei hun.' },
    toDo: { en: 'Give it to somebody else of that role, or above it.', cy: 'Rhowch hi i rywun arall â’r rôl honno, neu un uwch.' }
  },
  decidedEarlierStep: {
    what: { en: '{0} decided an earlier step of this form; each decision is another person’s.', cy: '{0} a benderfynodd ar gam cynharach o’r ffurflen hon; person gwahanol sy’n gwneud pob penderfyniad.' },
    toDo: { en: 'Give it to somebody else of that role, or above it.', cy: 'Rhowch hi i rywun arall â’r rôl honno, neu un uwch.' }
  },
  editorsUnknown: {
    what: {
      en: 'The versions of the form do not show every save, so nobody can tell whether whoever should decide has filled in some of it.',
      cy: 'Nid yw fersiynau’r ffurflen yn dangos pob tro y cadwyd hi, felly ni all neb ddweud a yw’r sawl a ddylai benderfynu wedi llenwi rhywfaint ohoni.'
    },
    toDo: {
      en: 'Have an owner look at the Setup page, which switches versions of the list Submissions on again. Ask who changed the form, then give this step below to somebody who did not; your reason becomes part of the record.',
      cy: 'Gofynnwch i berchennog edrych ar y dudalen Gosod, sy’n troi fersiynau’r rhestr Ffurflenni ymlaen eto. Holwch pwy a newidiodd y ffurflen, yna rhowch y cam hwn isod i rywun na wnaeth hynny; daw’ch rheswm yn rhan o’r cofnod.'
    }
  },
  disabled: {
    what: { en: 'The account of {0} is not in use any more.', cy: 'Nid yw cyfrif {0} yn cael ei ddefnyddio mwyach.' },
    toDo: { en: `Put whoever has followed them into People roles. ${again.en}`, cy: `Rhowch bwy bynnag a’i dilynodd yn Rolau pobl. ${again.cy}` }
  },
  formGone: {
    what: { en: 'The form has been deleted.', cy: 'Mae’r ffurflen wedi’i dileu.' },
    toDo: {
      en: 'Restore it from the recycle bin of the list Submissions, and it waits for a decision again within minutes. If it was meant to go, restore it, have it withdrawn, and delete it then.',
      cy: 'Adferwch hi o fin ailgylchu’r rhestr Ffurflenni, a bydd yn aros am benderfyniad eto ymhen munudau. Os bwriadwyd ei dileu, adferwch hi, gofynnwch am ei thynnu’n ôl, a dilëwch hi wedyn.'
    }
  }
};

const unknown: Why = {
  what: { en: 'The service gives the reason “{0}”, which this page does not know.', cy: 'Mae’r gwasanaeth yn rhoi’r rheswm “{0}”, nad yw’r dudalen hon yn ei adnabod.' },
  toDo: { en: 'Give it to somebody of that role, or above it.', cy: 'Rhowch hi i rywun â’r rôl honno, neu un uwch.' }
};

export type ExceptionsWords = Words<typeof exceptionsWording>;

export function exceptionsWords(language: Language): ExceptionsWords {
  return wordsFor(exceptionsWording, language);
}

/** Why nobody can decide, with `{0}` for who was asked, and what to do. */
export function exceptionText(code: string, language: Language): { readonly what: string; readonly toDo: string } {
  const why = Object.prototype.hasOwnProperty.call(reasons, code) ? reasons[code] : { what: { en: unknown.what.en.replace('{0}', () => code), cy: unknown.what.cy.replace('{0}', () => code) }, toDo: unknown.toDo };
  return { what: why.what[language], toDo: why.toDo[language] };
}
