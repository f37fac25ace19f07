import { Language, Words, wordsFor } from '../wording';
import { correctedLater } from './correctedLater';

/** Wording of one step: what was submitted, what changed, what was decided. `{0}`, `{1}` … are filled in. */
const stepWording = {
  pageTitle: { en: 'Step {0}: {1}', cy: 'Cam {0}: {1}' },
  notLoaded: { en: 'This approval could not be loaded', cy: 'Ni ellid llwytho’r gymeradwyaeth hon' },
  back: { en: 'Back to what waits for me', cy: 'Yn ôl i’r hyn sy’n aros amdanaf' },
  toDecision: { en: 'Go to the decision', cy: 'Mynd i’r penderfyniad' },
  course: { en: 'The whole course of this form', cy: 'Holl hynt y ffurflen hon' },
  byProtocol: { en: '{0}, version {1}', cy: '{0}, fersiwn {1}' },
  ofSteps: { en: 'Step {0} of {1}: {2}', cy: 'Cam {0} o {1}: {2}' },
  submitted: { en: 'submitted by {0} on {1}', cy: 'cyflwynwyd gan {0} ar {1}' },
  asSubmitted: { en: 'You read the form as it was submitted. Whatever is changed in it later shows only when it is submitted again.', cy: 'Rydych yn darllen y ffurflen fel y’i cyflwynwyd. Dim ond pan gaiff ei chyflwyno eto y dangosir unrhyw newid diweddarach.' },
  draftWelsh: { en: 'The Welsh of this protocol has not been checked by a translator yet.', cy: 'Nid yw Cymraeg y protocol hwn wedi’i gwirio gan gyfieithydd eto.' },

  forHolder: { en: 'You decide as deputy for {0}.', cy: 'Rydych yn penderfynu fel dirprwy i {0}.' },
  readOnly: { en: 'To read, not to decide', cy: 'I’w ddarllen, nid i benderfynu arno' },
  decides: { en: '{0} decides this.', cy: '{0} sy’n penderfynu ar hyn.' },
  closed: { en: 'This step ended without a decision: the form was withdrawn, or an earlier decision was corrected.', cy: 'Daeth y cam hwn i ben heb benderfyniad: tynnwyd y ffurflen yn ôl, neu cywirwyd penderfyniad cynharach.' },
  isApproved: { en: 'This step has been approved', cy: 'Cymeradwywyd y cam hwn' },
  isReturned: { en: 'This step returned the form', cy: 'Dychwelwyd y ffurflen yn y cam hwn' },
  isRejected: { en: 'The form was rejected in this step', cy: 'Gwrthodwyd y ffurflen yn y cam hwn' },
  byOn: { en: 'By {0} on {1}.', cy: 'Gan {0} ar {1}.' },

  noContent: {
    en: 'SharePoint does not show you the copy of this form. It lies in the library of submitted content, for whoever may read it.',
    cy: 'Nid yw SharePoint yn dangos y copi o’r ffurflen hon i chi. Mae yn llyfrgell y cynnwys a gyflwynwyd, i bwy bynnag sy’n cael ei ddarllen.'
  },
  findings: { en: 'What to know first', cy: 'Beth i’w wybod yn gyntaf' },
  liftedGate: { en: 'Would have stopped the form, and was lifted: {0}', cy: 'Byddai wedi atal y ffurflen, ac fe’i codwyd: {0}' },
  liftedBy: { en: 'What lifts it: {0},', cy: 'Beth sy’n ei godi: {0},' },

  changes: { en: 'What has changed since the last round', cy: 'Beth sydd wedi newid ers y rownd ddiwethaf' },
  noChanges: { en: 'No answer has changed.', cy: 'Nid oes yr un ateb wedi newid.' },
  oneChange: { en: '1 answer has changed.', cy: 'Mae 1 ateb wedi newid.' },
  someChanges: { en: '{0} answers have changed.', cy: 'Mae {0} ateb wedi newid.' },
  comparedWith: { en: 'Compared with the form that {0} decided on, {1}.', cy: 'O gymharu â’r ffurflen y penderfynodd {0} arni, {1}.' },
  sinceApproved: { en: 'Nothing has changed since {0} approved it, {1}.', cy: 'Nid oes dim wedi newid ers i {0} ei chymeradwyo, {1}.' },
  beforeGone: { en: 'What was decided on before cannot be read any more, so the changes cannot be shown.', cy: 'Ni ellir darllen yr hyn y penderfynwyd arno o’r blaen mwyach, felly ni ellir dangos y newidiadau.' },
  onlyChanges: { en: 'Show only what has changed', cy: 'Dangos yr hyn sydd wedi newid yn unig' },
  changed: { en: 'Changed', cy: 'Wedi newid' },
  was: { en: 'Before', cy: 'O’r blaen' },
  now: { en: 'Now', cy: 'Nawr' },
  notAsked: { en: 'This is not asked any more.', cy: 'Ni ofynnir hyn mwyach.' },
  replaced: { en: 'This document has another content than before: {0}', cy: 'Mae gan y ddogfen hon gynnwys gwahanol i’r un o’r blaen: {0}' },
  actionAgreed: { en: 'An action was agreed for this.', cy: 'Cytunwyd ar gam gweithredu ar gyfer hyn.' },
  actionDeclined: { en: 'No action was agreed, because: {0}', cy: 'Ni chytunwyd ar gam gweithredu, oherwydd: {0}' },

  evidence: { en: 'Documents of the library, as they were', cy: 'Dogfennau’r llyfrgell, fel yr oeddent' },
  documentVersion: { en: 'version {0}', cy: 'fersiwn {0}' },
  fingerprint: { en: 'fingerprint {0}', cy: 'ôl bys {0}' },
  contentFingerprint: { en: 'What is decided on has the fingerprint {0} (SHA-256). It stands in the record of the decision.', cy: 'Mae gan yr hyn y penderfynir arno’r ôl bys {0} (SHA-256). Mae’n sefyll yng nghofnod y penderfyniad.' },

  earlier: { en: 'What was decided before', cy: 'Beth a benderfynwyd o’r blaen' },
  approved: { en: '{0} approved', cy: 'Cymeradwyodd {0}' },
  returned: { en: '{0} returned the form', cy: 'Dychwelodd {0} y ffurflen' },
  rejected: { en: '{0} rejected the form', cy: 'Gwrthododd {0} y ffurflen' },
  asDeputy: { en: 'as deputy', cy: 'fel dirprwy' },
  corrected: correctedLater,
  correction: { en: 'Corrects an earlier decision, because: {0}', cy: 'Mae’n cywiro penderfyniad cynharach, oherwydd: {0}' }
};

export type StepWords = Words<typeof stepWording>;

export function stepWords(language: Language): StepWords {
  return wordsFor(stepWording, language);
}
