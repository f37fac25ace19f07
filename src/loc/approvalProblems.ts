import { Language, Words, wordsFor } from './wording';

/** Why the approval service did not do what was asked, and what to do; those of its own answers by their codes (docs/service.md). `{0}` is filled in. */
const approvalProblemWording = {
  notSetUp: {
    en: 'This site does not say yet where the approval service is. Its owner enters that on the Setup page.',
    cy: 'Nid yw’r safle hwn yn dweud eto ble mae’r gwasanaeth cymeradwyo. Mae ei berchennog yn nodi hynny ar y dudalen Gosod.'
  },
  noToken: {
    en: 'Microsoft 365 gave no access to the approval service ({0}). Load the page anew to sign in again; if that does not help, ask IT whether the page’s permission is approved.',
    cy: 'Ni roddodd Microsoft 365 fynediad i’r gwasanaeth cymeradwyo ({0}). Ail-lwythwch y dudalen i fewngofnodi eto; os nad yw hynny’n helpu, gofynnwch i’r adran TG a yw caniatâd y dudalen wedi’i gymeradwyo.'
  },
  unreachable: {
    en: 'The approval service did not answer, so it is not known whether this was done. Try again: it is done only once.',
    cy: 'Nid atebodd y gwasanaeth cymeradwyo, felly ni wyddys a wnaed hyn. Rhowch gynnig arall arni: unwaith yn unig y’i gwneir.'
  },
  busy: { en: 'SharePoint is busy. Nothing is lost; try again in a minute.', cy: 'Mae SharePoint yn brysur. Ni chollwyd dim; rhowch gynnig arall arni ymhen munud.' },
  signedOut: { en: 'Your sign-in does not count any more. Load the page anew to sign in again.', cy: 'Nid yw’ch mewngofnodi’n ddilys mwyach. Ail-lwythwch y dudalen i fewngofnodi eto.' },
  other: { en: 'The approval service refused: {0}', cy: 'Gwrthododd y gwasanaeth cymeradwyo: {0}' },

  noSuchForm: { en: 'This form is not there any more. It may have been deleted.', cy: 'Nid yw’r ffurflen hon yno mwyach. Efallai iddi gael ei dileu.' },
  formGone: {
    en: 'This form has been deleted, so nobody can decide on it. The policy unit can restore it from the recycle bin of its list.',
    cy: 'Mae’r ffurflen hon wedi’i dileu, felly ni all neb benderfynu arni. Gall yr uned bolisi ei hadfer o fin ailgylchu ei rhestr.'
  },
  noSuchNotice: { en: 'This mail is not in the list any more.', cy: 'Nid yw’r neges hon yn y rhestr mwyach.' },
  noticeUnderWay: { en: 'This mail is being sent. Look again in a few minutes.', cy: 'Mae’r neges hon yn cael ei hanfon. Edrychwch eto ymhen ychydig funudau.' },
  noticeLapsed: { en: 'There is no longer a reason to send this mail: what it was about has moved on.', cy: 'Nid oes rheswm mwyach dros anfon y neges hon: mae’r hyn yr oedd yn ymwneud ag ef wedi symud ymlaen.' },
  noSuchStep: { en: 'This approval is not there. The link may be wrong.', cy: 'Nid yw’r gymeradwyaeth hon yno. Efallai fod y ddolen yn anghywir.' },
  entryGone: { en: 'The entry of this form has been deleted. Bring it back from the register’s recycle bin, then try again.', cy: 'Mae cofnod y ffurflen hon wedi’i ddileu. Dewch ag ef yn ôl o fin ailgylchu’r gofrestr, yna rhowch gynnig arall arni.' },
  formUnreadable: {
    en: 'What this form says cannot be read: it was changed outside its page. The policy unit can restore an earlier version of it in its list.',
    cy: 'Ni ellir darllen yr hyn y mae’r ffurflen hon yn ei ddweud: fe’i newidiwyd y tu allan i’w thudalen. Gall yr uned bolisi adfer fersiwn gynharach ohoni yn ei rhestr.'
  },
  otherFormUnreadable: {
    en: 'Another form of this entry cannot be read, and the significance may depend on it. Tell the policy unit: an earlier version of that form can be restored in its list.',
    cy: 'Ni ellir darllen ffurflen arall y cofnod hwn, a gall yr arwyddocâd ddibynnu arni. Dywedwch wrth yr uned bolisi: gellir adfer fersiwn gynharach o’r ffurflen honno yn ei rhestr.'
  },
  protocolGone: { en: 'The site no longer has the protocol of this form. An owner can install it again on the Setup page.', cy: 'Nid oes gan y safle brotocol y ffurflen hon mwyach. Gall perchennog ei osod eto ar y dudalen Gosod.' },
  protocolNotInForce: {
    en: 'This form names a version of the protocol that was not in force when it was begun. Begin a new form.',
    cy: 'Mae’r ffurflen hon yn enwi fersiwn o’r protocol nad oedd mewn grym pan ddechreuwyd hi. Dechreuwch ffurflen newydd.'
  },
  notEditor: { en: 'Only the officer of a form, or somebody who has filled in some of it, can submit it.', cy: 'Dim ond swyddog ffurflen, neu rywun sydd wedi llenwi rhywfaint ohoni, a all ei chyflwyno.' },
  alreadySubmitted: { en: 'Somebody else has submitted this form. Load the page anew to see how far it is.', cy: 'Mae rhywun arall wedi cyflwyno’r ffurflen hon. Ail-lwythwch y dudalen i weld pa mor bell y mae.' },
  otherDamaged: {
    en: 'The record of another form of this kind for the same partnership is damaged, so nobody can tell whether it is being decided on. Tell the policy unit.',
    cy: 'Mae cofnod ffurflen arall o’r math hwn ar gyfer yr un bartneriaeth wedi’i ddifrodi, felly ni all neb ddweud a oes penderfyniad arni ar y gweill. Dywedwch wrth yr uned bolisi.'
  },
  otherUnderWay: {
    en: 'Another form of this kind is being decided on for this entry, and one is decided at a time. Wait for that decision, or have that form withdrawn. What you have answered here is kept.',
    cy: 'Mae ffurflen arall o’r math hwn yn aros am benderfyniad ar gyfer y cofnod hwn, a phenderfynir ar un ar y tro. Arhoswch am y penderfyniad hwnnw, neu gofynnwch am dynnu’r ffurflen honno’n ôl. Cedwir yr hyn a ateboch yma.'
  },
  wrongState: { en: 'This form has come to its end and cannot be submitted.', cy: 'Mae’r ffurflen hon wedi dod i’w therfyn ac ni ellir ei chyflwyno.' },
  noRoute: { en: 'The protocol asks nobody to approve a form of this kind.', cy: 'Nid yw’r protocol yn gofyn i neb gymeradwyo ffurflen o’r fath hon.' },
  incomplete: { en: 'The form is not complete. Check it to see what is missing.', cy: 'Nid yw’r ffurflen yn gyflawn. Gwiriwch hi i weld beth sydd ar goll.' },
  gated: { en: 'A gate of the protocol keeps this form from going on. The form says who can lift it.', cy: 'Mae un o byrth y protocol yn atal y ffurflen hon rhag mynd ymlaen. Mae’r ffurflen yn dweud pwy all ei godi.' },
  evidenceGone: {
    en: 'A document that the form names is not in the library any more. Put it there again, or take it out of the form.',
    cy: 'Nid yw dogfen y mae’r ffurflen yn ei henwi yn y llyfrgell mwyach. Rhowch hi yno eto, neu tynnwch hi o’r ffurflen.'
  },
  significanceOpen: { en: 'Who decides depends on the significance, which is not known yet. Answer the questions that it needs.', cy: 'Mae pwy sy’n penderfynu yn dibynnu ar yr arwyddocâd, nad yw’n hysbys eto. Atebwch y cwestiynau sydd eu hangen.' },
  personUnknown: {
    en: 'The form names somebody for the register whom this site or the directory does not know, or knows no more. Choose a person there anew.',
    cy: 'Mae’r ffurflen yn enwi rhywun ar gyfer y gofrestr nad yw’r safle hwn neu’r cyfeiriadur yn ei adnabod, neu nad yw’n ei adnabod mwyach. Dewiswch berson yno o’r newydd.'
  },
  namesSubmitter: {
    en: 'The form names you as who decides on it, and nobody decides on their own work. Name somebody else there, or let somebody else submit it.',
    cy: 'Mae’r ffurflen yn eich enwi chi fel y sawl sy’n penderfynu arni, ac nid oes neb yn penderfynu ar ei waith ei hun. Enwch rywun arall yno, neu gadewch i rywun arall ei chyflwyno.'
  },
  overtaken: { en: 'Somebody was changing this at the same moment. Load the page anew and try again.', cy: 'Roedd rhywun yn newid hyn ar yr un pryd. Ail-lwythwch y dudalen a rhowch gynnig arall arni.' },
  chainBroken: {
    en: 'The record of what was decided on this form is damaged, so nothing can be added to it. Tell the policy unit.',
    cy: 'Mae’r cofnod o’r hyn a benderfynwyd ar y ffurflen hon wedi’i ddifrodi, felly ni ellir ychwanegu dim ato. Dywedwch wrth yr uned bolisi.'
  },
  staleContent: { en: 'The form has been submitted again since you opened it. Load it anew and decide on what is there now.', cy: 'Mae’r ffurflen wedi’i chyflwyno eto ers ichi ei hagor. Ail-lwythwch hi a phenderfynwch ar yr hyn sydd yno nawr.' },
  nonceUsed: { en: 'You have decided otherwise in another window. Load it anew to see what counts.', cy: 'Rydych wedi penderfynu’n wahanol mewn ffenestr arall. Ail-lwythwch i weld beth sy’n cyfrif.' },
  alreadyDecided: { en: '{0} has decided this already. Load it anew to see the decision.', cy: 'Mae {0} wedi penderfynu ar hyn eisoes. Ail-lwythwch i weld y penderfyniad.' },
  noDecision: { en: 'There is no decision here that could be corrected. Load it anew to see how far it is.', cy: 'Nid oes penderfyniad yma y gellid ei gywiro. Ail-lwythwch i weld pa mor bell y mae.' },
  notLast: { en: 'More has happened since this decision, so it cannot be corrected any more.', cy: 'Mae mwy wedi digwydd ers y penderfyniad hwn, felly ni ellir ei gywiro mwyach.' },
  begunAnew: {
    en: 'Another form of this kind has been begun for the entry since, so this decision cannot be corrected any more. If the correction is what counts, have that form discarded or withdrawn first.',
    cy: 'Mae ffurflen arall o’r math hwn wedi’i dechrau ar gyfer y cofnod ers hynny, felly ni ellir cywiro’r penderfyniad hwn mwyach. Os y cywiriad sy’n cyfrif, gofynnwch am ddileu neu dynnu’n ôl y ffurflen honno’n gyntaf.'
  },
  notYourDecision: { en: 'Only the person who made a decision can correct it.', cy: 'Dim ond y sawl a wnaeth benderfyniad a all ei gywiro.' },
  exception: { en: 'Nobody can decide this as it stands. The policy unit can give it to somebody else.', cy: 'Ni all neb benderfynu ar hyn fel y mae. Gall yr uned bolisi ei roi i rywun arall.' },
  notOpen: { en: 'This is not waiting for a decision any more.', cy: 'Nid yw hyn yn aros am benderfyniad mwyach.' },
  nobody: { en: 'Nobody holds the role that decides. The policy unit can give it to somebody.', cy: 'Nid oes neb yn dal y rôl sy’n penderfynu. Gall yr uned bolisi ei roi i rywun.' },
  severalHolders: { en: 'Several people hold the role that decides. The policy unit can set People roles right, or give it to one of them.', cy: 'Mae sawl un yn dal y rôl sy’n penderfynu. Gall yr uned bolisi gywiro Rolau pobl, neu ei roi i un ohonynt.' },
  ownRow: { en: 'Whoever holds the role has written that down themselves, or nobody can tell who did, which gives no right to decide. The policy unit can add the row anew in People roles.', cy: 'Ysgrifennodd deiliad y rôl hynny ei hun, neu ni ellir dweud pwy wnaeth, ac nid yw’n rhoi hawl i benderfynu. Gall yr uned bolisi ychwanegu’r rhes o’r newydd yn Rolau pobl.' },
  notYours: { en: 'Somebody else has to decide this.', cy: 'Rhywun arall sydd i benderfynu ar hyn.' },
  notCovering: { en: 'You are the deputy: you decide only on the days set for it, or while the holder is away.', cy: 'Chi yw’r dirprwy: dim ond ar y diwrnodau a bennwyd, neu tra bo’r deiliad i ffwrdd, y byddwch yn penderfynu.' },
  submitter: { en: 'You submitted this form, so somebody else decides on it.', cy: 'Chi a gyflwynodd y ffurflen hon, felly rhywun arall sy’n penderfynu arni.' },
  editedAnswers: { en: 'You filled in some of this form, so somebody else decides on it. The policy unit can give it to them.', cy: 'Chi a lenwodd rywfaint o’r ffurflen hon, felly rhywun arall sy’n penderfynu arni. Gall yr uned bolisi ei rhoi iddo.' },
  decidedEarlierStep: { en: 'You decided an earlier step of this form, so somebody else decides this one. The policy unit can give it to them.', cy: 'Chi a benderfynodd ar gam cynharach o’r ffurflen hon, felly rhywun arall sy’n penderfynu ar y cam hwn. Gall yr uned bolisi ei roi iddo.' },
  editorsUnknown: {
    en: 'The versions of this form do not show every save, so nobody can tell who filled in some of it. The policy unit can give it to somebody, with a reason.',
    cy: 'Nid yw fersiynau’r ffurflen hon yn dangos pob tro y cadwyd hi, felly ni all neb ddweud pwy a lenwodd rywfaint ohoni. Gall yr uned bolisi ei rhoi i rywun, gan nodi rheswm.'
  },
  disabled: { en: 'This account is not in use any more.', cy: 'Nid yw’r cyfrif hwn yn cael ei ddefnyddio mwyach.' },
  notSubmitted: { en: 'This form is not waiting for a decision, so it cannot be withdrawn.', cy: 'Nid yw’r ffurflen hon yn aros am benderfyniad, felly ni ellir ei thynnu’n ôl.' },
  notTheirs: { en: 'Only the person who submitted a form can withdraw it.', cy: 'Dim ond y sawl a gyflwynodd ffurflen a all ei thynnu’n ôl.' },
  decided: { en: 'A decision has been made, so the form cannot be withdrawn any more.', cy: 'Mae penderfyniad wedi’i wneud, felly ni ellir tynnu’r ffurflen yn ôl mwyach.' },
  notPolicyUnit: { en: 'Only the policy unit can do this.', cy: 'Dim ond yr uned bolisi a all wneud hyn.' },
  askEditors: {
    en: 'The versions of this form do not show every save, so nobody can tell who filled in some of it. Ask who changed it, then give it again to somebody who did not; that is sealed with your reason.',
    cy: 'Nid yw fersiynau’r ffurflen hon yn dangos pob tro y cadwyd hi, felly ni all neb ddweud pwy a lenwodd rywfaint ohoni. Holwch pwy a’i newidiodd, yna rhowch hi eto i rywun na wnaeth hynny; selir hynny gyda’ch rheswm.'
  },
  toYourself: {
    en: 'You cannot give this to yourself. Choose somebody else, or have a colleague of the policy unit give it.',
    cy: 'Ni allwch roi hyn i chi eich hun. Dewiswch rywun arall, neu gofynnwch i gydweithiwr o’r uned bolisi ei roi.'
  },
  notOfThisRank: { en: 'This person holds neither the role that decides nor one above it. Choose somebody who does.', cy: 'Nid yw’r person hwn yn dal y rôl sy’n penderfynu nac un uwch. Dewiswch rywun sydd.' },
  mustNotDecide: {
    en: 'This person has had a hand in the form, or their account is not in use, so they must not decide on it. Choose somebody else.',
    cy: 'Mae’r person hwn wedi ymwneud â’r ffurflen, neu nid yw ei gyfrif yn cael ei ddefnyddio, felly ni chaiff benderfynu arni. Dewiswch rywun arall.'
  },
  reasonMissing: { en: 'Say why: it becomes part of the record.', cy: 'Dywedwch pam: daw’n rhan o’r cofnod.' }
};

export type ApprovalProblemWords = Words<typeof approvalProblemWording>;

export function approvalProblemWords(language: Language): ApprovalProblemWords {
  return wordsFor(approvalProblemWording, language);
}
