import { Language, Words, wordsFor } from './wording';

/** Wording of the form in which an entry is edited. `{0}` is filled in. */
const entryFormWording = {
  newEntry: { en: 'New entry', cy: 'Cofnod newydd' },
  edit: { en: 'Edit', cy: 'Golygu' },
  editing: { en: 'Editing {0}', cy: 'Golygu {0}' },
  loading: { en: 'Opening the form…', cy: 'Wrthi’n agor y ffurflen…' },
  mayNotAddTitle: { en: 'You may not add entries to the register', cy: 'Nid oes gennych hawl i ychwanegu cofnodion at y gofrestr' },
  mayNotAdd: { en: 'Lead officers and the policy unit add them. Ask the policy unit to add the partnership, or to give you the right.', cy: 'Swyddogion arweiniol a’r uned bolisi sy’n eu hychwanegu. Gofynnwch i’r uned bolisi ychwanegu’r bartneriaeth, neu roi’r hawl i chi.' },
  mayNotChangeTitle: { en: 'You may not change this entry', cy: 'Nid oes gennych hawl i newid y cofnod hwn' },
  mayNotChange: { en: 'Lead officers and the policy unit keep the register. Tell the policy unit what is wrong, or ask it to give you the right.', cy: 'Swyddogion arweiniol a’r uned bolisi sy’n cadw’r gofrestr. Dywedwch wrth yr uned bolisi beth sy’n anghywir, neu gofynnwch iddi roi’r hawl i chi.' },
  backToRegister: { en: 'Back to the register', cy: 'Yn ôl i’r gofrestr' },
  backToEntry: { en: 'Back to the entry', cy: 'Yn ôl i’r cofnod' },
  loadFailed: { en: 'The form could not be opened', cy: 'Nid oedd modd agor y ffurflen' },

  sectionWhat: { en: 'What it is', cy: 'Beth ydyw' },
  sectionStage: { en: 'Where it stands', cy: 'Ble mae arni' },
  sectionWho: { en: 'Who answers for it', cy: 'Pwy sy’n atebol amdano' },
  sectionWhy: { en: 'Why the council takes part', cy: 'Pam mae’r cyngor yn cymryd rhan' },
  sectionMoney: { en: 'Money and time a year', cy: 'Arian ac amser y flwyddyn' },
  sectionDates: { en: 'Dates and website', cy: 'Dyddiadau a gwefan' },
  sectionMembers: { en: 'Members', cy: 'Aelodau' },
  sectionRepresentatives: { en: 'The council’s representatives', cy: 'Cynrychiolwyr y cyngor' },

  help_name: { en: 'As the partnership calls itself, without abbreviations.', cy: 'Fel y mae’r bartneriaeth yn ei galw ei hun, heb dalfyriadau.' },
  help_purpose: { en: 'In two or three sentences: what it is for, and for whom.', cy: 'Mewn dwy neu dair brawddeg: beth yw ei ddiben, ac i bwy.' },
  help_kind: {
    en: 'A collaboration makes public services more efficient together; any other formal joint body is a partnership.',
    cy: 'Mae cydweithrediad yn gwneud gwasanaethau cyhoeddus yn fwy effeithlon ar y cyd; partneriaeth yw unrhyw gorff ffurfiol arall ar y cyd.'
  },
  help_model: { en: 'Only these two count as collaborations.', cy: 'Dim ond y ddau hyn sy’n cyfrif fel cydweithrediadau.' },
  help_stage: { en: 'An entry moves step by step; going back one step corrects a mistake.', cy: 'Mae cofnod yn symud gam wrth gam; mae mynd yn ôl un cam yn cywiro camgymeriad.' },
  help_stageNew: { en: 'Idea for something new. Running only for one that is already at work and is being entered late.', cy: 'Syniad ar gyfer rhywbeth newydd. Ar waith dim ond ar gyfer un sydd eisoes yn gweithio ac a gofnodir yn hwyr.' },
  help_stageClosed: {
    en: 'A closed entry stays closed: no stage comes after it, and it takes no new members.',
    cy: 'Mae cofnod sydd wedi cau yn aros ar gau: nid oes cam ar ei ôl, ac nid yw’n derbyn aelodau newydd.'
  },
  help_closed: { en: 'Its last day of work.', cy: 'Y diwrnod olaf y bu ar waith.' },
  directorateFilled: {
    en: 'Filled in because {0} is under it, as the list of people’s roles has it. Choose another one if that is wrong.',
    cy: 'Llenwyd hwn am fod {0} oddi tani, yn ôl y rhestr o rolau pobl. Dewiswch un arall os yw hynny’n anghywir.'
  },
  help_leadOfficer: { en: 'Keeps this entry and answers questions about it. Type part of a name or an e-mail address.', cy: 'Yn cadw’r cofnod hwn ac yn ateb cwestiynau amdano. Teipiwch ran o enw neu gyfeiriad e-bost.' },
  help_sponsoringOfficer: { en: 'Usually a Head of Service: answers for the protocol being followed.', cy: 'Pennaeth Gwasanaeth fel arfer: yn atebol am ddilyn y protocol.' },
  help_leadOrganisation: { en: 'When another body leads. Type part of its name, in English or Welsh.', cy: 'Pan fydd corff arall yn arwain. Teipiwch ran o’i enw, yn Gymraeg neu’n Saesneg.' },
  help_annualContribution: { en: 'What the council pays in, not counting grants.', cy: 'Yr hyn y mae’r cyngor yn ei dalu i mewn, heblaw grantiau.' },
  help_inKind: { en: 'Rooms, equipment and services, valued in pounds.', cy: 'Ystafelloedd, offer a gwasanaethau, wedi’u prisio mewn punnoedd.' },
  help_staffDays: { en: 'Of all council staff together, in meetings and between them.', cy: 'Holl staff y cyngor gyda’i gilydd, mewn cyfarfodydd a rhyngddynt.' },
  help_totalBudget: { en: 'Of all partners together.', cy: 'Yr holl bartneriaid gyda’i gilydd.' },
  help_plannedEnd: { en: 'Empty when it is open-ended.', cy: 'Gwag os yw’n benagored.' },
  help_from: { en: 'Empty: from the beginning.', cy: 'Gwag: o’r dechrau.' },
  help_to: { en: 'The last day on which it is a member. Empty: it still is.', cy: 'Y diwrnod olaf y mae’n aelod. Gwag: mae’n aelod o hyd.' },
  help_to_representatives: { en: 'The last day on which they represent the council. Empty: they still do.', cy: 'Y diwrnod olaf y mae’n cynrychioli’r cyngor. Gwag: mae’n ei gynrychioli o hyd.' },
  help_contribution: { en: 'What this organisation pays in a year.', cy: 'Yr hyn y mae’r sefydliad hwn yn ei dalu bob blwyddyn.' },

  readOnly: { en: 'Set by the reviews and the significance test, not typed in:', cy: 'Fe’u gosodir gan yr adolygiadau a’r prawf arwyddocâd, nid drwy deipio:' },

  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  role: { en: 'Role in the partnership', cy: 'Rôl yn y bartneriaeth' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'To', cy: 'Tan' },
  contribution: { en: 'Money a year', cy: 'Arian y flwyddyn' },
  contributionNote: { en: 'Contribution in kind or otherwise', cy: 'Cyfraniad mewn nwyddau neu fel arall' },
  person: { en: 'Person', cy: 'Person' },
  capacity: { en: 'Councillor or officer', cy: 'Cynghorydd neu swyddog' },
  voting: { en: 'May vote', cy: 'Yn cael pleidleisio' },
  position: { en: 'Position in the partnership', cy: 'Swydd yn y bartneriaeth' },
  daysAYear: { en: 'Days a year', cy: 'Diwrnodau y flwyddyn' },

  noMembers: { en: 'No members yet.', cy: 'Dim aelodau eto.' },
  noRepresentatives: { en: 'Nobody is named yet.', cy: 'Nid oes neb wedi’i enwi eto.' },
  addMember: { en: 'Add a member', cy: 'Ychwanegu aelod' },
  addRepresentative: { en: 'Add a representative', cy: 'Ychwanegu cynrychiolydd' },
  newMember: { en: 'New member', cy: 'Aelod newydd' },
  newRepresentative: { en: 'New representative', cy: 'Cynrychiolydd newydd' },
  change: { en: 'Change', cy: 'Newid' },
  changeRow: { en: 'Change {0}', cy: 'Newid {0}' },
  fold: { en: 'Close the details', cy: 'Cau’r manylion' },
  endToday: { en: 'End today', cy: 'Gorffen heddiw' },
  endRow: { en: 'End today: {0}', cy: 'Gorffen heddiw: {0}' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  removeRow: { en: 'Remove {0}', cy: 'Tynnu {0}' },
  removedRow: { en: '{0} will be removed when you save. To keep the history of a member that left, give its last day instead.', cy: 'Caiff {0} ei dynnu pan gadwch. I gadw hanes aelod a adawodd, rhowch ei ddiwrnod olaf yn lle hynny.' },
  keepRow: { en: 'Do not remove {0}', cy: 'Peidio â thynnu {0}' },
  keep: { en: 'Do not remove', cy: 'Peidio â thynnu' },
  changedMark: { en: 'changed', cy: 'wedi newid' },
  newMark: { en: 'new', cy: 'newydd' },
  pastRows: { en: 'Ended ({0})', cy: 'Wedi gorffen ({0})' },
  goneRow: { en: '{0} was deleted by somebody else meanwhile. Add it again as you have it here, or let it go.', cy: 'Cafodd {0} ei ddileu gan rywun arall yn y cyfamser. Ychwanegwch ef eto fel y mae gennych yma, neu gadewch iddo fynd.' },
  /** {0} is the row, {1} what was changed in it: `Role in the partnership: Funder`. */
  overtakenRow: {
    en: '{0} is not removed yet: somebody else has changed it meanwhile ({1}). Remove it all the same, or keep it as it is now; then save again.',
    cy: 'Nid yw {0} wedi’i dynnu eto: mae rhywun arall wedi ei newid yn y cyfamser ({1}). Tynnwch ef er hynny, neu ei gadw fel y mae nawr; yna cadwch eto.'
  },
  removeAnyway: { en: 'Remove all the same', cy: 'Tynnu er hynny' },
  removeAnywayRow: { en: 'Remove all the same: {0}', cy: 'Tynnu er hynny: {0}' },
  addAgain: { en: 'Add it again', cy: 'Ei ychwanegu eto' },
  letGo: { en: 'Let it go', cy: 'Gadael iddo fynd' },

  draftTaken: { en: 'What you had typed is here again. Nothing is saved yet.', cy: 'Mae’r hyn a deipioch yma eto. Nid oes dim wedi’i gadw eto.' },
  openElsewhere: { en: 'You have the same form open in another tab. Whichever you save second is shown what the first one changed.', cy: 'Mae’r un ffurflen ar agor gennych mewn tab arall. Bydd yr un a gadwch yn ail yn dangos beth newidiodd y cyntaf.' },
  isFull: { en: 'This browser cannot keep what you type. Save before you leave the page.', cy: 'Ni all y porwr hwn gadw’r hyn a deipiwch. Cadwch cyn gadael y dudalen.' },
  offline: { en: 'You are offline. What you type is kept on this device; save when you are connected again.', cy: 'Rydych all-lein. Cedwir yr hyn a deipiwch ar y ddyfais hon; cadwch pan fyddwch wedi cysylltu eto.' },

  leaveTitle: { en: 'You have changes that are not saved', cy: 'Mae gennych newidiadau heb eu cadw' },
  leaveText: { en: 'They are kept on this device until you come back or discard them.', cy: 'Fe’u cedwir ar y ddyfais hon nes i chi ddychwelyd neu eu taflu.' },
  leaveStay: { en: 'Go on editing', cy: 'Parhau i olygu' },
  leaveKeep: { en: 'Leave, keep the draft', cy: 'Gadael, cadw’r drafft' },
  leaveDrop: { en: 'Discard the changes', cy: 'Taflu’r newidiadau' },

  closeTitle: { en: 'Close this entry for good?', cy: 'Cau’r cofnod hwn am byth?' },
  closeText: {
    en: 'It stays in the register, but no stage comes after Closed: moving it back is not possible. To work together again, a new entry is made.',
    cy: 'Mae’n aros yn y gofrestr, ond nid oes cam ar ôl Wedi cau: nid oes modd ei symud yn ôl. I gydweithio eto, gwneir cofnod newydd.'
  },
  closeNotYet: { en: 'Go on editing', cy: 'Parhau i olygu' },
  closeForGood: { en: 'Close it for good', cy: 'Ei gau am byth' },

  saved: { en: 'Saved.', cy: 'Wedi cadw.' },
  savedNew: { en: 'Saved as {0}.', cy: 'Wedi cadw fel {0}.' },
  savedWith: { en: 'Saved, together with what others changed meanwhile: {0}.', cy: 'Wedi cadw, ynghyd â’r hyn a newidiodd eraill yn y cyfamser: {0}.' },
  nothingToSave: { en: 'Nothing has been changed yet.', cy: 'Nid oes dim wedi’i newid eto.' },
  undecided: { en: 'Not saved yet: somebody else changed the same at the same time. Choose below, then save again.', cy: 'Heb ei gadw eto: newidiodd rhywun arall yr un peth ar yr un pryd. Dewiswch isod, yna cadwch eto.' },
  closedMeanwhile: { en: 'Not saved: the entry was closed meanwhile, and a closed entry takes no new members. Remove the new members, then save again.', cy: 'Heb ei gadw: caewyd y cofnod yn y cyfamser, ac nid yw cofnod sydd wedi cau yn derbyn aelodau newydd. Tynnwch yr aelodau newydd, yna cadwch eto.' },
  failedNothing: { en: 'Nothing has been saved', cy: 'Nid oes dim wedi’i gadw' },
  failedSome: { en: 'Not everything is saved', cy: 'Nid yw popeth wedi’i gadw' },
  failedUnknown: { en: 'It is not known how much is saved', cy: 'Ni wyddys faint sydd wedi’i gadw' },
  failedConnection: { en: 'SharePoint could not be reached. What you typed is still here: save again when you are connected. Nothing is written twice.', cy: 'Ni ellid cyrraedd SharePoint. Mae’r hyn a deipioch yma o hyd: cadwch eto pan fyddwch wedi cysylltu. Ni chaiff dim ei ysgrifennu ddwywaith.' },
  failedDenied: { en: 'You may not change this. What you typed is still here, to be copied; the policy unit can tell you who may.', cy: 'Nid oes gennych hawl i newid hwn. Mae’r hyn a deipioch yma o hyd, i’w gopïo; gall yr uned bolisi ddweud wrthych pwy sydd â’r hawl.' },
  failedSignedOut: { en: 'You are no longer signed in. What you typed is still here and is kept in this browser: load the page again, sign in, and open the form again.', cy: 'Nid ydych wedi mewngofnodi mwyach. Mae’r hyn a deipioch yma o hyd ac wedi’i gadw yn y porwr hwn: llwythwch y dudalen eto, mewngofnodwch, ac agorwch y ffurflen eto.' },
  failedGone: { en: 'The entry was deleted meanwhile. What you typed is still here, to be copied. Whoever deleted it can bring it back from the recycle bin.', cy: 'Cafodd y cofnod ei ddileu yn y cyfamser. Mae’r hyn a deipioch yma o hyd, i’w gopïo. Gall pwy bynnag a’i dileodd ei adfer o’r bin ailgylchu.' },
  failedBusy: { en: 'SharePoint is too busy. What you typed is still here: wait a minute and save again.', cy: 'Mae SharePoint yn rhy brysur. Mae’r hyn a deipioch yma o hyd: arhoswch funud a chadwch eto.' },
  failedRefused: { en: 'SharePoint does not accept it: {0} What you typed is still here. Correct what it says, then save again.', cy: 'Nid yw SharePoint yn ei dderbyn: {0} Mae’r hyn a deipioch yma o hyd. Cywirwch yr hyn y mae’n ei ddweud, yna cadwch eto.' },
  failedConflict: { en: 'Others keep changing this at the same time. Wait a moment, then save again.', cy: 'Mae eraill yn dal i newid hwn ar yr un pryd. Arhoswch eiliad, yna cadwch eto.' },
  failedParts: { en: 'Not saved: {0}.', cy: 'Heb eu cadw: {0}.' },
  failedPartsUnsure: { en: 'Without an answer: {0}.', cy: 'Heb ateb: {0}.' }
} as const;

export type EntryFormWords = Words<typeof entryFormWording>;
const words: Readonly<Record<Language, EntryFormWords>> = { en: wordsFor(entryFormWording, 'en'), cy: wordsFor(entryFormWording, 'cy') };

export function entryFormWords(language: Language): EntryFormWords {
  return words[language];
}
