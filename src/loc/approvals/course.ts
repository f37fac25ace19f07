import { Language, Words, wordsFor } from '../wording';
import { correctedLater } from './correctedLater';

/** Wording of how a form has come as far as it has. `{0}` is filled in. */
const courseWording = {
  courseOf: { en: 'Course: {0}', cy: 'Hynt: {0}' },
  form: { en: 'The form', cy: 'Y ffurflen' },
  entry: { en: 'Entry {0}', cy: 'Cofnod {0}' },
  entryGone: { en: 'The entry of this form has been deleted.', cy: 'Mae cofnod y ffurflen hon wedi’i ddileu.' },
  formGone: { en: 'The form itself has been deleted. What happened to it is kept.', cy: 'Mae’r ffurflen ei hun wedi’i dileu. Cedwir yr hyn a ddigwyddodd iddi.' },
  notLoaded: { en: 'The history could not be loaded', cy: 'Nid oedd modd llwytho’r hanes' },
  never: { en: 'This form has not been submitted, so nothing has been decided on it.', cy: 'Nid yw’r ffurflen hon wedi’i chyflwyno, felly ni phenderfynwyd dim arni.' },
  unknownForm: { en: 'There is no form with this number. The link may be wrong, or the form was deleted before it was submitted.', cy: 'Nid oes ffurflen â’r rhif hwn. Efallai fod y ddolen yn anghywir, neu i’r ffurflen gael ei dileu cyn ei chyflwyno.' },

  now: { en: 'Now', cy: 'Nawr' },
  waits: { en: 'being decided on', cy: 'yn aros am benderfyniad' },

  toCome: { en: 'Still to come', cy: 'I ddod' },
  opening: { en: 'The next step is being opened. Load the page anew in a minute.', cy: 'Mae’r cam nesaf yn cael ei agor. Ail-lwythwch y dudalen ymhen munud.' },
  laterStep: { en: '{0}, within {1} working days', cy: '{0}, o fewn {1} diwrnod gwaith' },
  laterStepOne: { en: '{0}, within 1 working day', cy: '{0}, o fewn 1 diwrnod gwaith' },
  untold: { en: 'Further decisions: {0}', cy: 'Penderfyniadau pellach: {0}' },

  happened: { en: 'What happened, the latest first', cy: 'Yr hyn a ddigwyddodd, y diweddaraf yn gyntaf' },
  at: { en: '{0}, {1}', cy: '{0}, {1}' },
  submitted: { en: '{0} submitted the form', cy: 'Cyflwynodd {0} y ffurflen' },
  submittedAgain: { en: '{0} submitted the form again (round {1})', cy: 'Cyflwynodd {0} y ffurflen eto (rownd {1})' },
  approve: { en: '{0} approved it', cy: 'Cymeradwyodd {0} hi' },
  return: { en: '{0} returned it', cy: 'Dychwelodd {0} hi' },
  reject: { en: '{0} rejected it', cy: 'Gwrthododd {0} hi' },
  insteadOf: { en: 'as deputy for {0}', cy: 'fel dirprwy i {0}' },
  inRole: { en: 'Decision of: {0}', cy: 'Penderfyniad: {0}' },
  comment: { en: 'Comment', cy: 'Sylw' },
  reason: { en: 'Reason', cy: 'Rheswm' },
  corrected: correctedLater,
  correction: { en: 'Corrects an earlier decision', cy: 'Yn cywiro penderfyniad cynharach' },
  reassigned: { en: '{0} gave the decision from {1} to {2}', cy: 'Rhoddodd {0} y penderfyniad, a oedd gan {1}, i {2}' },
  assigned: { en: '{0} gave the decision, which nobody could make, to {1}', cy: 'Rhoddodd {0} y penderfyniad, na allai neb ei wneud, i {1}' },
  withdrawn: { en: '{0} withdrew the form', cy: 'Tynnodd {0} y ffurflen yn ôl' },
  otherEvent: { en: '{0} did something that this page does not know yet. It stands in the list Decisions.', cy: 'Gwnaeth {0} rywbeth nad yw’r dudalen hon yn ei adnabod eto. Mae yn y rhestr Penderfyniadau.' },
  somebody: { en: 'somebody whose name is not kept', cy: 'rhywun na chadwyd ei enw' },
  recordedTitle: { en: 'Decided before this system', cy: 'Penderfynwyd cyn y system hon' },
  recordedAbout: { en: 'Written down here as it stands in the documents; nobody decided this here.', cy: 'Wedi’i nodi yma fel y mae yn y dogfennau; ni phenderfynwyd hyn yma.' },
  recorded_approve: { en: '{0}: approved', cy: '{0}: cymeradwywyd' },
  recorded_return: { en: '{0}: returned', cy: '{0}: dychwelwyd' },
  recorded_reject: { en: '{0}: rejected', cy: '{0}: gwrthodwyd' },
  recordedBy: { en: 'decided {0}, written down by {1} on {2}', cy: 'penderfynwyd {0}, nodwyd gan {1} ar {2}' },
  document: { en: 'Document', cy: 'Dogfen' },
  documentOf: { en: 'Document of the decision of {0}', cy: 'Dogfen o benderfyniad {0}' },
  seals: {
    en: 'Each of these records is sealed by the approval service, which looks at the seals whenever something is decided. This page only shows the records; the council’s IT can check all seals at any time.',
    cy: 'Mae’r gwasanaeth cymeradwyo’n selio pob un o’r cofnodion hyn, ac yn edrych ar y seliau bob tro y penderfynir rhywbeth. Dangos y cofnodion yn unig y mae’r dudalen hon; gall adran TG y cyngor wirio’r holl seliau unrhyw bryd.'
  },

  isWithdrawn: { en: 'The form is withdrawn.', cy: 'Tynnwyd y ffurflen yn ôl.' }
};

export type CourseWords = Words<typeof courseWording>;

export function courseWords(language: Language): CourseWords {
  return wordsFor(courseWording, language);
}
