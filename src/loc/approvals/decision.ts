import { Language, Words, wordsFor } from '../wording';

/** Wording of deciding. `{0}` is filled in. */
const decisionWording = {
  title: { en: 'Your decision', cy: 'Eich penderfyniad' },
  comment: { en: 'Comment', cy: 'Sylw' },
  commentHelp: {
    en: 'Becomes part of the record; everybody who may read approvals can read it. Needed to return the form: say what has to change. At most {0} characters.',
    cy: 'Daw’n rhan o’r cofnod; gall pawb sy’n cael darllen cymeradwyaethau ei ddarllen. Mae ei angen i ddychwelyd y ffurflen: dywedwch beth sydd i’w newid. Hyd at {0} o nodau.'
  },
  correctTitle: { en: 'Correct your decision', cy: 'Cywiro’ch penderfyniad' },
  correct: { en: 'Correct this decision', cy: 'Cywiro’r penderfyniad hwn' },
  looking: { en: 'Looking whether it can be corrected…', cy: 'Wrthi’n gweld a ellir ei gywiro…' },
  notCorrected: { en: 'This decision stays as it is', cy: 'Erys y penderfyniad hwn fel y mae' },
  notAll: {
    en: 'Nothing can be decided that sets this form on its way again: another form of this kind has been begun for the entry. If that correction is what counts, have the other form discarded or withdrawn first.',
    cy: 'Ni ellir penderfynu dim sy’n rhoi’r ffurflen hon ar ei thaith eto: mae ffurflen arall o’r math hwn wedi’i dechrau ar gyfer y cofnod. Os y cywiriad hwnnw sy’n cyfrif, gofynnwch am ddileu neu dynnu’n ôl y ffurflen arall yn gyntaf.'
  },
  leaveCorrection: { en: 'Leave it as it is', cy: 'Ei adael fel y mae' },
  correctionReason: { en: 'Why it is corrected', cy: 'Pam y caiff ei gywiro' },
  correctionHelp: { en: 'Your former decision stays on record; the new one takes its place, and what followed from the former is undone.', cy: 'Erys eich penderfyniad blaenorol ar gofnod; daw’r un newydd yn ei le, a dadwneir yr hyn a ddilynodd o’r un blaenorol.' },
  reasonMissing: { en: 'Say why the decision is corrected.', cy: 'Dywedwch pam y caiff y penderfyniad ei gywiro.' },
  charactersLeft: { en: 'Characters left: {0}', cy: 'Nodau ar ôl: {0}' },
  charactersOver: { en: 'Characters too many: {0}', cy: 'Gormod o nodau: {0}' },
  commentMissing: { en: 'Say what has to change: whoever gets the form back has to know.', cy: 'Dywedwch beth sydd i’w newid: rhaid i’r sawl sy’n cael y ffurflen yn ôl wybod.' },
  commentTooLong: { en: 'Shorten the comment to at most {0} characters.', cy: 'Byrhewch y sylw i {0} o nodau ar y mwyaf.' },

  approve: { en: 'Approve', cy: 'Cymeradwyo' },
  return: { en: 'Return with the comment', cy: 'Dychwelyd gyda’r sylw' },
  reject: { en: 'Reject', cy: 'Gwrthod' },

  confirm_approve: { en: 'Approve this form?', cy: 'Cymeradwyo’r ffurflen hon?' },
  confirm_return: { en: 'Return this form?', cy: 'Dychwelyd y ffurflen hon?' },
  confirm_reject: { en: 'Reject this form?', cy: 'Gwrthod y ffurflen hon?' },
  follows_next: { en: 'Then the next step decides: {0}.', cy: 'Yna’r cam nesaf fydd yn penderfynu: {0}.' },
  follows_last: { en: 'This is the last step: the form is then approved, and the register follows it.', cy: 'Dyma’r cam olaf: bydd y ffurflen wedyn wedi’i chymeradwyo, a bydd y gofrestr yn ei dilyn.' },
  follows_return: { en: '{0} gets the form back with your comment. The answers are kept and can be changed, and the form can be submitted again.', cy: 'Bydd {0} yn cael y ffurflen yn ôl gyda’ch sylw. Cedwir yr atebion a gellir eu newid, a gellir cyflwyno’r ffurflen eto.' },
  follows_reject: { en: 'The form ends here and cannot be submitted again. Its entry stays in the register for its officer to close.', cy: 'Daw’r ffurflen i ben yma ac ni ellir ei chyflwyno eto. Erys ei chofnod yn y gofrestr i’w swyddog ei gau.' },
  onRecord: { en: 'Your name, the time and your comment go on record.', cy: 'Caiff eich enw, yr amser a’ch sylw eu cofnodi.' },
  yes_approve: { en: 'Yes, approve', cy: 'Ie, cymeradwyo' },
  yes_return: { en: 'Yes, return', cy: 'Ie, dychwelyd' },
  yes_reject: { en: 'Yes, reject', cy: 'Ie, gwrthod' },
  notYet: { en: 'Not yet', cy: 'Ddim eto' },
  sending: { en: 'Deciding…', cy: 'Wrthi’n penderfynu…' },

  notDecided: { en: 'Your decision did not go through', cy: 'Nid aeth eich penderfyniad drwodd' },
  notKnown: { en: 'It is not known whether your decision went through', cy: 'Ni wyddys a aeth eich penderfyniad drwodd' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  loadAnew: { en: 'Load this approval anew', cy: 'Ail-lwytho’r gymeradwyaeth hon' },

  done_approve: { en: 'You have approved this step', cy: 'Rydych wedi cymeradwyo’r cam hwn' },
  done_return: { en: 'You have returned this form', cy: 'Rydych wedi dychwelyd y ffurflen hon' },
  done_reject: { en: 'You have rejected this form', cy: 'Rydych wedi gwrthod y ffurflen hon' },
  then_next: { en: 'The next step now waits for a decision: {0}.', cy: 'Mae’r cam nesaf nawr yn aros am benderfyniad: {0}.' },
  then_last: { en: 'That was the last step. The form is approved.', cy: 'Dyna’r cam olaf. Mae’r ffurflen wedi’i chymeradwyo.' },
  then_return: { en: '{0} has the form back, with your comment.', cy: 'Mae’r ffurflen yn ôl yn nwylo {0}, gyda’ch sylw.' },
  then_reject: { en: 'The form has come to its end.', cy: 'Mae’r ffurflen wedi dod i’w therfyn.' },
  toWaiting: { en: 'On to what waits for me', cy: 'Ymlaen i’r hyn sy’n aros amdanaf' },

  unsent: { en: 'A comment of yours was not sent', cy: 'Ni anfonwyd sylw gennych' },
  unsentText: { en: 'You wrote this here before, and no decision was made with it: {0}', cy: 'Ysgrifennoch hyn yma o’r blaen, ac ni wnaed penderfyniad gydag ef: {0}' },
  discard: { en: 'Discard the comment', cy: 'Taflu’r sylw' }
};

export type DecisionWords = Words<typeof decisionWording>;

export function decisionWords(language: Language): DecisionWords {
  return wordsFor(decisionWording, language);
}
