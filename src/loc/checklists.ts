import { Bilingual, Language, Words, wordsFor } from './wording';

/** Wording of the protocol's forms: where they begin, how they are filled in, what follows from them. `{0}`, `{1}` are filled in. */
const checklistsWording = {
  checklists: { en: 'Partnership checklists', cy: 'Rhestrau gwirio partneriaethau' },
  parts: { en: 'Parts of this page', cy: 'Rhannau o’r dudalen hon' },
  settings: { en: 'Settings', cy: 'Gosodiadau' },
  siteUrlLabel: { en: 'Address of the partnership site', cy: 'Cyfeiriad y safle partneriaethau' },
  siteUrlHelp: { en: 'Leave it empty on a page of that site.', cy: 'Gadewch ef yn wag ar dudalen o’r safle hwnnw.' },
  brokenTitle: { en: 'The checklists have stopped', cy: 'Mae’r rhestrau gwirio wedi stopio' },
  broken: { en: 'Something went wrong on this page: {0} What you answered is kept. Try again, or load the page anew.', cy: 'Aeth rhywbeth o’i le ar y dudalen hon: {0} Cedwir yr hyn a atebwyd gennych. Rhowch gynnig arall arni, neu ail-lwythwch y dudalen.' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  loading: { en: 'Loading…', cy: 'Wrthi’n llwytho…' },
  signedOut: { en: 'Your sign-in has run out. Load the page anew to sign in; what you answered is kept in this browser.', cy: 'Mae’ch mewngofnodi wedi dod i ben. Ail-lwythwch y dudalen i fewngofnodi; cedwir yr hyn a atebwyd gennych yn y porwr hwn.' },

  myForms: { en: 'My forms', cy: 'Fy ffurflenni' },
  myActions: { en: 'Actions', cy: 'Camau gweithredu' },
  formsNotLoaded: { en: 'Your forms could not be loaded', cy: 'Nid oedd modd llwytho’ch ffurflenni' },
  formNotLoaded: { en: 'This form could not be opened', cy: 'Nid oedd modd agor y ffurflen hon' },
  actionsNotLoaded: { en: 'The actions could not be loaded', cy: 'Nid oedd modd llwytho’r camau gweithredu' },
  loadDenied: { en: 'You do not have access to it. Ask the policy unit.', cy: 'Nid oes gennych fynediad ato. Gofynnwch i’r uned bolisi.' },
  loadGone: { en: 'It is not there, or you may not see it. It may have been deleted, or this site may not be set up yet.', cy: 'Nid yw yno, neu ni chewch ei weld. Efallai iddo gael ei ddileu, neu nad yw’r safle hwn wedi’i osod eto.' },
  loadBusy: { en: 'SharePoint is busy. Try again in a minute.', cy: 'Mae SharePoint yn brysur. Rhowch gynnig arall arni ymhen munud.' },
  loadConnection: { en: 'There is no connection to SharePoint. Check it and try again.', cy: 'Nid oes cysylltiad â SharePoint. Gwiriwch ef a rhowch gynnig arall arni.' },
  loadRefused: { en: 'SharePoint refused: {0}', cy: 'Gwrthododd SharePoint: {0}' },
  protocolMissing: {
    en: 'It was filled in under the protocol {0}, which this site does not have any longer. Here are its answers under the codes of their questions. To see the questions again and to go on, ask the site’s owner to install that version.',
    cy: 'Fe’i llenwyd o dan y protocol {0}, nad yw gan y safle hwn mwyach. Dyma ei hatebion o dan godau eu cwestiynau. I weld y cwestiynau eto ac i barhau, gofynnwch i berchennog y safle osod y fersiwn honno.'
  },
  nothingAnswered: { en: 'Nothing was answered.', cy: 'Ni atebwyd dim.' },
  noProtocolTitle: { en: 'No protocol is in force yet', cy: 'Nid oes protocol mewn grym eto' },
  noProtocol: { en: 'The site’s owner chooses the council’s protocol on the Setup page. After that the forms begin here.', cy: 'Mae perchennog y safle’n dewis protocol y cyngor ar y dudalen Gosod. Wedi hynny mae’r ffurflenni’n dechrau yma.' },
  noForms: { en: 'You have no forms yet.', cy: 'Nid oes gennych ffurflenni eto.' },
  mayNotBegin: { en: 'Lead officers, Heads of Service and the policy unit fill in forms. You can read those of an entry in the register.', cy: 'Swyddogion arweiniol, Penaethiaid Gwasanaeth a’r uned bolisi sy’n llenwi ffurflenni. Gallwch ddarllen rhai cofnod yn y gofrestr.' },
  formUnreadable: {
    en: 'One of your forms cannot be read, and is missing here ({0}). Its text in that list has been damaged; the site’s owner can restore an earlier version there.',
    cy: 'Ni ellir darllen un o’ch ffurflenni, ac mae ar goll yma ({0}). Mae ei thestun yn y rhestr honno wedi’i ddifrodi; gall perchennog y safle adfer fersiwn gynharach yno.'
  },
  siblingUnreadable: {
    en: 'Another form of this entry cannot be read, so what follows from this one goes without its answers ({0}). The site’s owner can restore an earlier version in that list.',
    cy: 'Ni ellir darllen ffurflen arall y cofnod hwn, felly nid yw’r hyn sy’n dilyn o’r ffurflen hon yn ystyried ei hatebion ({0}). Gall perchennog y safle adfer fersiwn gynharach yn y rhestr honno.'
  },
  noSuchForm: { en: 'The protocol in force has no form of this name.', cy: 'Nid oes gan y protocol sydd mewn grym ffurflen o’r enw hwn.' },

  startTitle: { en: 'Start here', cy: 'Dechreuwch yma' },
  startText: { en: 'These forms follow the {0} ({1}).', cy: 'Mae’r ffurflenni hyn yn dilyn {0} ({1}).' },
  startScreening: { en: 'Screen a new idea', cy: 'Sgrinio syniad newydd' },
  newIdea: { en: 'Name the idea. It gets an entry in the register at stage Idea, and the questions follow.', cy: 'Rhowch enw i’r syniad. Caiff gofnod yn y gofrestr ar gam Syniad, a bydd y cwestiynau’n dilyn.' },
  ofEntry: { en: 'Choose the entry of the register that this form is about.', cy: 'Dewiswch y cofnod yn y gofrestr y mae’r ffurflen hon yn ymwneud ag ef.' },
  screeningAbout: { en: 'What do you want to screen?', cy: 'Beth rydych am ei sgrinio?' },
  aboutIdea: { en: 'A new idea', cy: 'Syniad newydd' },
  aboutEntry: { en: 'One that the register has, at stage Idea or Screening', cy: 'Un sydd yn y gofrestr, ar gam Syniad neu Sgrinio' },
  noScreenedFound: { en: 'The register has no entry of that name or reference at stage Idea or Screening.', cy: 'Nid oes gan y gofrestr gofnod o’r enw na’r cyfeirnod hwnnw ar gam Syniad neu Sgrinio.' },
  screenAgain: { en: 'Screen it again', cy: 'Ei sgrinio eto' },
  ideaName: { en: 'Name of the partnership', cy: 'Enw’r bartneriaeth' },
  ideaKind: { en: 'What it is, as far as you know', cy: 'Beth ydyw, hyd y gwyddoch' },
  ideaService: { en: 'Service', cy: 'Gwasanaeth' },
  entry: { en: 'Entry', cy: 'Cofnod' },
  noEntryFound: { en: 'The register has no entry of that name or reference.', cy: 'Nid oes gan y gofrestr gofnod o’r enw na’r cyfeirnod hwnnw.' },
  fillIn: { en: 'Fill this in.', cy: 'Llenwch hwn.' },
  begin: { en: 'Begin', cy: 'Dechrau' },
  beginning: { en: 'Beginning…', cy: 'Wrthi’n dechrau…' },
  notBegun: { en: 'The form was not begun', cy: 'Ni ddechreuwyd y ffurflen' },

  returned: { en: 'Returned to you', cy: 'Wedi’u dychwelyd atoch' },
  toSubmit: { en: 'Complete, to be submitted', cy: 'Yn gyflawn, i’w cyflwyno' },
  toConclude: { en: 'Complete, to be finished', cy: 'Yn gyflawn, i’w gorffen' },
  drafts: { en: 'Drafts', cy: 'Drafftiau' },
  submitted: { en: 'Submitted', cy: 'Wedi’u cyflwyno' },
  finished: { en: 'Finished', cy: 'Wedi gorffen' },
  entryGone: { en: 'an entry that was deleted', cy: 'cofnod a gafodd ei ddileu' },
  standsInTheWay: { en: 'something still stands in the way', cy: 'mae rhywbeth yn y ffordd o hyd' },
  changedOn: { en: 'changed {0}', cy: 'newidiwyd {0}' },

  loadingForm: { en: 'Opening the form…', cy: 'Wrthi’n agor y ffurflen…' },
  back: { en: 'All my forms', cy: 'Fy holl ffurflenni' },
  backToForm: { en: 'Back to the form', cy: 'Yn ôl i’r ffurflen' },
  print: { en: 'Print', cy: 'Argraffu' },
  printView: { en: 'View to print', cy: 'Golwg i’w hargraffu' },
  byProtocol: { en: '{0}, {1}', cy: '{0}, {1}' },
  draftWelsh: { en: 'The Welsh of these questions is a draft.', cy: 'Drafft yw Cymraeg y cwestiynau hyn.' },
  sections: { en: 'Sections of the form', cy: 'Adrannau’r ffurflen' },
  answeredOf: { en: '{0} of {1}', cy: '{0} o {1}' },
  left: { en: '{0} required questions left', cy: '{0} cwestiwn gofynnol ar ôl' },
  leftOne: { en: '1 required question left', cy: '1 cwestiwn gofynnol ar ôl' },
  allRequired: { en: 'All required questions are answered', cy: 'Mae pob cwestiwn gofynnol wedi’i ateb' },

  saved: { en: 'Saved', cy: 'Wedi’i gadw' },
  notSavedYet: { en: 'Not saved yet', cy: 'Heb ei gadw eto' },
  saving: { en: 'Saving…', cy: 'Wrthi’n cadw…' },
  keptHere: { en: 'Not saved; kept in this browser', cy: 'Heb ei gadw; yn y porwr hwn o hyd' },
  keptOffline: { en: 'Offline; kept in this browser', cy: 'All-lein; yn y porwr hwn o hyd' },
  offline: { en: 'There is no connection. Go on: your answers are kept in this browser and saved when it is back.', cy: 'Nid oes cysylltiad. Ewch ymlaen: cedwir eich atebion yn y porwr hwn a’u cadw yn y rhestr pan ddaw’n ôl.' },
  takenUp: { en: 'Answers that had not been saved when this form was last open are here again.', cy: 'Mae atebion nad oeddent wedi’u cadw pan oedd y ffurflen hon ar agor ddiwethaf yma eto.' },
  openElsewhere: { en: 'This form is also open in another tab. Both are saved; answer each question in one of them only.', cy: 'Mae’r ffurflen hon hefyd ar agor mewn tab arall. Cedwir y ddau; atebwch bob cwestiwn mewn un ohonynt yn unig.' },
  browserFull: { en: 'The browser has no room to keep answers. Stay on this page until it says Saved.', cy: 'Nid oes lle yn y porwr i gadw atebion. Arhoswch ar y dudalen hon nes iddi ddweud Wedi’i gadw.' },
  notSavedTitle: { en: 'Not saved', cy: 'Heb ei gadw' },
  formTooLong: {
    en: 'The answers of this form are longer than {0} characters together, and that is all it holds. Shorten some of them. Until then they are kept in this browser only.',
    cy: 'Mae atebion y ffurflen hon yn hwy na {0} nod gyda’i gilydd, a dyna’r cyfan y mae lle iddo. Byrhewch rai ohonynt. Tan hynny fe’u cedwir yn y porwr hwn yn unig.'
  },
  saveDenied: { en: 'You may not change this. Your answers are kept in this browser; ask the policy unit for the right to change it.', cy: 'Ni chewch newid hwn. Cedwir eich atebion yn y porwr hwn; gofynnwch i’r uned bolisi am yr hawl i’w newid.' },
  saveGone: { en: 'It was deleted meanwhile. Your answers are kept in this browser.', cy: 'Cafodd ei ddileu yn y cyfamser. Cedwir eich atebion yn y porwr hwn.' },
  saveConflict: { en: 'Somebody else has changed it meanwhile. Open it again to see what it says now.', cy: 'Mae rhywun arall wedi’i newid yn y cyfamser. Agorwch ef eto i weld yr hyn y mae’n ei ddweud nawr.' },
  saveBusy: { en: 'SharePoint is busy. Your answers are kept in this browser and saved as soon as it can take them.', cy: 'Mae SharePoint yn brysur. Cedwir eich atebion yn y porwr hwn, ac yn y rhestr cyn gynted ag y gall eu derbyn.' },
  saveConnection: { en: 'There was no answer from SharePoint. Your answers are kept in this browser and saved when it answers again.', cy: 'Nid oedd ateb gan SharePoint. Cedwir eich atebion yn y porwr hwn, ac yn y rhestr pan fydd yn ateb eto.' },
  saveRefused: { en: 'SharePoint did not take it: {0} Your answers are kept in this browser.', cy: 'Ni dderbyniodd SharePoint ef: {0} Cedwir eich atebion yn y porwr hwn.' },
  closedMeanwhile: { en: 'Somebody has concluded or submitted this form meanwhile, so it takes no more answers. What you typed last is kept in this browser.', cy: 'Mae rhywun wedi cloi neu gyflwyno’r ffurflen hon yn y cyfamser, felly nid yw’n derbyn rhagor o atebion. Cedwir yr hyn a deipioch ddiwethaf yn y porwr hwn.' },
  goneMeanwhile: { en: 'Somebody has deleted this form meanwhile. What you typed last is kept in this browser.', cy: 'Mae rhywun wedi dileu’r ffurflen hon yn y cyfamser. Cedwir yr hyn a deipioch ddiwethaf yn y porwr hwn.' },
  mayNotChange: { en: 'You can read this form, but not change it.', cy: 'Gallwch ddarllen y ffurflen hon, ond nid ei newid.' },
  isConcluded: { en: 'This form is finished and can no longer be changed.', cy: 'Mae’r ffurflen hon wedi gorffen ac ni ellir ei newid mwyach.' },

  met: { en: 'Somebody else is answering this form too. Their answers have been taken in.', cy: 'Mae rhywun arall yn ateb y ffurflen hon hefyd. Mae ei atebion wedi’u cynnwys.' },
  metBy: { en: '{0} is answering this form too. Their answers have been taken in.', cy: 'Mae {0} yn ateb y ffurflen hon hefyd. Mae ei atebion wedi’u cynnwys.' },
  clashOne: { en: 'Two people have answered one question differently. Choose below the question.', cy: 'Mae dau berson wedi ateb un cwestiwn yn wahanol. Dewiswch o dan y cwestiwn.' },
  clashMany: { en: 'Two people have answered {0} questions differently. Choose below each of them.', cy: 'Mae dau berson wedi ateb {0} cwestiwn yn wahanol. Dewiswch o dan bob un ohonynt.' },
  clashTitle: { en: 'Two answers', cy: 'Dau ateb' },
  clash: { en: 'Somebody else has answered this differently meanwhile.', cy: 'Mae rhywun arall wedi ateb hwn yn wahanol yn y cyfamser.' },
  clashBy: { en: '{0} has answered this differently meanwhile.', cy: 'Mae {0} wedi ateb hwn yn wahanol yn y cyfamser.' },
  yours: { en: 'Yours', cy: 'Eich ateb chi' },
  theirs: { en: 'Theirs', cy: 'Eu hateb nhw' },
  takeYours: { en: 'Keep yours', cy: 'Cadw’ch un chi' },
  takeTheirs: { en: 'Keep theirs', cy: 'Cadw’u hun nhw' },

  problemsTitle: { en: 'Before this form is complete', cy: 'Cyn bod y ffurflen hon yn gyflawn' },
  check: { en: 'Check what is missing', cy: 'Gwirio beth sydd ar goll' },
  complete: { en: 'Everything is answered, and nothing stands in the way. The form is ready to be submitted.', cy: 'Mae popeth wedi’i ateb, ac nid oes dim yn y ffordd. Mae’r ffurflen yn barod i’w chyflwyno.' },
  gateStands: { en: 'Everything is answered, but something still stands in the way: see What follows.', cy: 'Mae popeth wedi’i ateb, ond mae rhywbeth yn y ffordd o hyd: gweler Beth sy’n dilyn.' },
  beginChecklist: { en: 'Go on to the checklist', cy: 'Ymlaen i’r rhestr wirio' },
  conclude: { en: 'Record this verdict', cy: 'Cofnodi’r dyfarniad hwn' },
  concludeRecord: { en: 'Finish this record', cy: 'Gorffen y cofnod hwn' },
  notConcluded: { en: 'Not finished yet', cy: 'Heb ei gorffen eto' },
  concludeOvertaken: { en: 'Somebody else’s answers came in just now, and they change what follows. Read it once more, then finish the form.', cy: 'Daeth atebion rhywun arall i mewn nawr, ac maent yn newid yr hyn sy’n dilyn. Darllenwch ef unwaith eto, yna gorffennwch y ffurflen.' },
  leave: { en: 'Leave and go on later', cy: 'Gadael a pharhau’n ddiweddarach' },

  findings: { en: 'What follows', cy: 'Beth sy’n dilyn' },
  verdict: { en: 'Verdict', cy: 'Dyfarniad' },
  verdictOpen: { en: 'The verdict shows here once enough is answered.', cy: 'Bydd y dyfarniad yn ymddangos yma pan fydd digon wedi’i ateb.' },
  liftedBy: { en: 'Who can change this: {0},', cy: 'Pwy all newid hyn: {0},' },
  alsoLiftedBy: { en: 'Or: {0},', cy: 'Neu: {0},' },
  significant: { en: 'Significant, because', cy: 'Arwyddocaol, oherwydd' },
  notSignificant: { en: 'Not significant, because', cy: 'Nid yn arwyddocaol, oherwydd' },
  notYetKnown: { en: 'Whether it is significant is not known yet', cy: 'Nid yw’n hysbys eto a yw’n arwyddocaol' },
  significanceMissing: { en: 'It depends on: {0}', cy: 'Mae’n dibynnu ar: {0}' },
  earlierSignificance: { en: 'Earlier results', cy: 'Canlyniadau cynharach' },
  overLimit: { en: '{0}: {1} is over {2}', cy: '{0}: mae {1} dros {2}' },
  withinLimit: { en: '{0}: {1} is not over {2}', cy: '{0}: nid yw {1} dros {2}' },
  noneHolds: { en: 'none of the signs of significance holds', cy: 'nid oes yr un o arwyddion arwyddocâd yn berthnasol' },
  countHolds: { en: '{0} of the signs hold, and {1} are needed: {2}', cy: 'mae {0} o’r arwyddion yn berthnasol, ac mae angen {1}: {2}' },
  scored: { en: '{0} points, {1}: {2}', cy: '{0} pwynt, {1}: {2}' },

  actionTitle: { en: 'This answer calls for an action', cy: 'Mae’r ateb hwn yn galw am gam gweithredu' },
  actionAccepted: { en: 'An action has been added for this answer.', cy: 'Mae cam gweithredu wedi’i ychwanegu ar gyfer yr ateb hwn.' },
  actionDeclined: { en: 'No action, because: {0}', cy: 'Dim cam gweithredu, oherwydd: {0}' },
  actionReconsider: { en: 'Think again', cy: 'Ailystyried' },
  actionText: { en: 'What is to be done', cy: 'Beth sydd i’w wneud' },
  actionOwner: { en: 'Who does it', cy: 'Pwy sy’n ei wneud' },
  actionDue: { en: 'By when', cy: 'Erbyn pryd' },
  actionAccept: { en: 'Add this action', cy: 'Ychwanegu’r cam hwn' },
  actionDecline: { en: 'No action needed', cy: 'Nid oes angen cam' },
  actionDeclineNow: { en: 'Record the reason', cy: 'Cofnodi’r rheswm' },
  actionBecause: { en: 'Why is none needed? (required)', cy: 'Pam nad oes angen un? (gofynnol)' },

  whichActions: { en: 'Which actions', cy: 'Pa gamau' },
  actions_mine: { en: 'Mine', cy: 'Fy rhai i' },
  actions_late: { en: 'Late, everybody’s', cy: 'Hwyr, gan bawb' },
  actions_done: { en: 'Mine, ended', cy: 'Fy rhai i, wedi dod i ben' },
  actionsNone_mine: { en: 'You have no open actions.', cy: 'Nid oes gennych gamau agored.' },
  actionsNone_late: { en: 'No action is late.', cy: 'Nid oes cam yn hwyr.' },
  actionsNone_done: { en: 'None of your actions has ended yet.', cy: 'Nid oes yr un o’ch camau wedi dod i ben eto.' },
  late: { en: 'Late', cy: 'Hwyr' },
  isDue: { en: 'due {0}', cy: 'erbyn {0}' },
  wasDue: { en: 'was due {0}', cy: 'roedd i’w wneud erbyn {0}' },
  markDone: { en: 'Done', cy: 'Wedi’i wneud' },
  markDoneOf: { en: 'Done: {0}', cy: 'Wedi’i wneud: {0}' },
  drop: { en: 'Drop', cy: 'Gollwng' },
  dropOf: { en: 'Drop: {0}', cy: 'Gollwng: {0}' },
  reopen: { en: 'Open again', cy: 'Ailagor' },
  reopenOf: { en: 'Open again: {0}', cy: 'Ailagor: {0}' },
  whatCame: { en: 'What came of it', cy: 'Beth ddaeth ohono' },
  whyDropped: { en: 'Why is it dropped? (required)', cy: 'Pam mae’n cael ei ollwng? (gofynnol)' },
  actionChanged: { en: 'Somebody else has changed this action meanwhile. It is shown as it is now.', cy: 'Mae rhywun arall wedi newid y cam hwn yn y cyfamser. Fe’i dangosir fel y mae nawr.' }
} as const;

export type ChecklistsWords = Words<typeof checklistsWording>;

const words: Readonly<Record<Language, ChecklistsWords>> = { en: wordsFor(checklistsWording, 'en'), cy: wordsFor(checklistsWording, 'cy') };

export function checklistsWords(language: Language): ChecklistsWords {
  return words[language];
}

const stateWording: Readonly<Record<string, Bilingual>> = {
  Draft: { en: 'draft', cy: 'drafft' },
  Concluded: { en: 'finished', cy: 'wedi gorffen' },
  Submitted: { en: 'submitted', cy: 'wedi’i chyflwyno' },
  Returned: { en: 'returned', cy: 'wedi’i dychwelyd' },
  Approved: { en: 'approved', cy: 'wedi’i chymeradwyo' },
  Rejected: { en: 'rejected', cy: 'wedi’i gwrthod' },
  Withdrawn: { en: 'withdrawn', cy: 'wedi’i thynnu’n ôl' }
};

/** A state that is none of ours shows as it is. */
export function stateText(state: string, language: Language): string {
  return stateWording[state]?.[language] ?? state;
}
