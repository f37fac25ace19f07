import { Bilingual } from './wording';

/** Why a pack is refused; `{0}` is what stands there, or what is allowed. */
export const protocolProblemWording = {
  notJson: { en: 'This is not a protocol file: it cannot be read as JSON in UTF-8.', cy: 'Nid ffeil protocol yw hon: ni ellir ei darllen fel JSON mewn UTF-8.' },
  tooBig: { en: 'It is too long; {0} characters are allowed.', cy: 'Mae’n rhy hir; caniateir {0} nod.' },
  tooDeep: { en: 'It is nested too deeply; {0} levels are allowed.', cy: 'Mae wedi’i nythu’n rhy ddwfn; caniateir {0} lefel.' },
  tooMany: { en: 'There are too many parts here; {0} are allowed.', cy: 'Mae gormod o rannau yma; caniateir {0}.' },
  tooManyQuestions: { en: 'There are too many questions; {0} are allowed.', cy: 'Mae gormod o gwestiynau; caniateir {0}.' },
  andMore: { en: '{0} more problems are not listed. Put these right, then choose the file again.', cy: 'Ni restrir {0} problem arall. Cywirwch y rhain, yna dewiswch y ffeil eto.' },
  wrongFormat: { en: 'It is of format {0}, which this program does not know; it reads format 1.', cy: 'Mae o fformat {0}, nad yw’r rhaglen hon yn ei adnabod; mae’n darllen fformat 1.' },
  missing: { en: 'Something that is needed is missing.', cy: 'Mae rhywbeth sydd ei angen ar goll.' },
  wrongType: { en: 'It is of the wrong type; expected: {0}.', cy: 'Mae o’r math anghywir; disgwylir: {0}.' },
  unknownField: { en: 'Nothing of this name belongs here.', cy: 'Nid oes dim o’r enw hwn yn perthyn yma.' },
  unknownValue: { en: '“{0}” is not one of the values that are known here.', cy: 'Nid yw “{0}” yn un o’r gwerthoedd sy’n hysbys yma.' },
  outOfRange: { en: '{0} is too small, too large or not a whole number.', cy: 'Mae {0} yn rhy fach, yn rhy fawr neu ddim yn rhif cyfan.' },
  codeInvalid: { en: '“{0}” is not a code: a small letter, then letters and digits.', cy: 'Nid cod yw “{0}”: llythyren fach, yna llythrennau a digidau.' },
  idInvalid: { en: '“{0}” is not the name of a protocol: a small letter, then at most 29 small letters, digits and hyphens.', cy: 'Nid enw protocol yw “{0}”: llythyren fach, yna hyd at 29 o lythrennau bach, digidau a chysylltnodau.' },
  versionInvalid: { en: '“{0}” is not a version: digits, letters, dots and hyphens.', cy: 'Nid fersiwn yw “{0}”: digidau, llythrennau, dotiau a chysylltnodau.' },
  dayInvalid: { en: '“{0}” is not a day such as 2026-04-01.', cy: 'Nid diwrnod fel 2026-04-01 yw “{0}”.' },
  dayOrder: { en: '{0} is before the day that it begins.', cy: 'Mae {0} cyn y diwrnod y mae’n dechrau.' },
  empty: { en: 'It is empty.', cy: 'Mae’n wag.' },
  twice: { en: '“{0}” is there more than once.', cy: 'Mae “{0}” yno fwy nag unwaith.' },
  markup: { en: 'There is HTML or a script in the text; plain text is allowed.', cy: 'Mae HTML neu sgript yn y testun; testun plaen a ganiateir.' },
  unprintable: { en: 'There are characters in the text that cannot be shown.', cy: 'Mae nodau yn y testun na ellir eu dangos.' },
  textTooLong: { en: 'The text is too long; {0} characters are allowed here.', cy: 'Mae’r testun yn rhy hir; caniateir {0} nod yma.' },
  noWords: { en: 'There is no wording.', cy: 'Nid oes geiriad.' },
  noWelsh: { en: 'The Welsh wording is missing.', cy: 'Mae’r geiriad Cymraeg ar goll.' },
  noEnglish: { en: 'The English wording is missing.', cy: 'Mae’r geiriad Saesneg ar goll.' },
  unknownQuestion: { en: 'There is no question “{0}”.', cy: 'Nid oes cwestiwn “{0}”.' },
  questionOfOtherForm: { en: 'The question “{0}” is on another form.', cy: 'Mae’r cwestiwn “{0}” ar ffurflen arall.' },
  questionStandsLater: { en: 'The question “{0}” comes only later.', cy: 'Dim ond yn ddiweddarach y daw’r cwestiwn “{0}”.' },
  circular: { en: 'The condition goes round in a circle: {0}.', cy: 'Mae’r amod yn mynd mewn cylch: {0}.' },
  wrongQuestionKind: { en: 'The question “{0}” is of a kind that does not fit here.', cy: 'Mae’r cwestiwn “{0}” o fath nad yw’n addas yma.' },
  unknownAnswer: { en: 'The question has no answer “{0}”.', cy: 'Nid oes gan y cwestiwn ateb “{0}”.' },
  ruleOverOptional: { en: 'The rule goes by “{0}”, which may be left without an answer.', cy: 'Mae’r rheol yn dibynnu ar “{0}”, y gellir ei adael heb ateb.' },
  questionIsRestricted: { en: 'The rule goes by “{0}”, which only some may read; everybody reads the result.', cy: 'Mae’r rheol yn dibynnu ar “{0}”, na chaiff ond rhai ei ddarllen; mae pawb yn darllen y canlyniad.' },
  countImpossible: { en: 'So many cannot be reached: there are only {0}.', cy: 'Ni ellir cyrraedd cymaint: dim ond {0} sydd.' },
  unreachable: { en: 'Nobody can ever get here.', cy: 'Ni all neb byth gyrraedd yma.' },
  unknownScale: { en: 'There is no scale “{0}”.', cy: 'Nid oes graddfa “{0}”.' },
  unknownForm: { en: 'There is no form “{0}”.', cy: 'Nid oes ffurflen “{0}”.' },
  unknownTerm: { en: 'The terms have no role or body “{0}”.', cy: 'Nid oes rôl na chorff “{0}” ymhlith y termau.' },
  unknownDocumentKind: { en: 'There is no kind of document “{0}”.', cy: 'Nid oes math o ddogfen “{0}”.' },
  noPriorities: { en: 'The protocol has no priorities to ask about.', cy: 'Nid oes gan y protocol flaenoriaethau i holi amdanynt.' },
  noScreening: { en: 'There is no form to screen an idea with.', cy: 'Nid oes ffurflen i sgrinio syniad.' },
  noOutcomes: { en: 'A screening needs outcomes.', cy: 'Mae angen canlyniadau ar sgrinio.' },
  lastHasCondition: { en: 'The last one must always hold, so it may have no condition.', cy: 'Rhaid i’r un olaf fod yn wir bob tro, felly ni chaiff fod ag amod.' },
  noSignificance: { en: 'It asks for significance, and the protocol has no rules for it.', cy: 'Mae’n gofyn am arwyddocâd, ac nid oes gan y protocol reolau amdano.' },
  noLowestBand: { en: 'No band begins at 0 points.', cy: 'Nid oes band sy’n dechrau ar 0 pwynt.' },
  unknownColumn: {
    en: 'The table has no column “{0}” of the kind that is needed here.',
    cy: 'Nid oes gan y tabl golofn “{0}” o’r math sydd ei angen yma.'
  },
  cannotFill: { en: 'An answer of this kind cannot fill in “{0}” of the register.', cy: 'Ni all ateb o’r math hwn lenwi “{0}” y gofrestr.' },
  restrictedFills: { en: 'Only some may read this form, so its answers cannot fill in the register.', cy: 'Dim ond rhai a gaiff ddarllen y ffurflen hon, felly ni all ei hatebion lenwi’r gofrestr.' }
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the parts of a pack are called; any other name is shown as it stands in the file. */
export const protocolPlaceWording: Readonly<Partial<Record<string, Bilingual>>> = {
  forms: { en: 'form', cy: 'ffurflen' },
  sections: { en: 'section', cy: 'adran' },
  questions: { en: 'question', cy: 'cwestiwn' },
  options: { en: 'option', cy: 'opsiwn' },
  columns: { en: 'column', cy: 'colofn' },
  outcomes: { en: 'outcome', cy: 'canlyniad' },
  when: { en: 'condition', cy: 'amod' },
  text: { en: 'wording', cy: 'geiriad' },
  guidance: { en: 'guidance', cy: 'arweiniad' },
  title: { en: 'title', cy: 'teitl' },
  significance: { en: 'rule of significance', cy: 'rheol arwyddocâd' },
  criteria: { en: 'criterion', cy: 'maen prawf' },
  limits: { en: 'limit', cy: 'terfyn' },
  bands: { en: 'band', cy: 'band' },
  gates: { en: 'gate', cy: 'clwyd' },
  routes: { en: 'route', cy: 'llwybr' },
  steps: { en: 'step', cy: 'cam' },
  risks: { en: 'risk', cy: 'risg' },
  reports: { en: 'report', cy: 'adroddiad' },
  scales: { en: 'scale', cy: 'graddfa' },
  terms: { en: 'term', cy: 'term' },
  priorities: { en: 'priority', cy: 'blaenoriaeth' },
  version: { en: 'version', cy: 'fersiwn' },
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh', cy: 'Cymraeg' }
};

/** What may stand somewhere in a file, by the name that the check has for it. */
export const protocolTypeWording: Readonly<Partial<Record<string, Bilingual>>> = {
  Object: { en: 'a group of fields in braces { }', cy: 'grŵp o feysydd mewn cromfachau { }' },
  Array: { en: 'a list in square brackets [ ]', cy: 'rhestr mewn bachau petryal [ ]' },
  string: { en: 'a text in quotation marks', cy: 'testun mewn dyfynodau' },
  number: { en: 'a number', cy: 'rhif' },
  boolean: { en: 'true or false', cy: 'true neu false' }
};
