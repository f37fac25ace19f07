import { Language, Words, wordsFor } from './wording';

/** Wording of submitting a form and of what becomes of it, as its officer sees it. `{0}`, `{1}` are filled in. */
const submittingWording = {
  submit: { en: 'Submit for approval', cy: 'Cyflwyno i’w chymeradwyo' },
  submitNow: { en: 'Submit it', cy: 'Ei chyflwyno' },
  notYet: { en: 'Not yet', cy: 'Ddim eto' },
  looking: { en: 'Looking up who decides…', cy: 'Wrthi’n chwilio pwy sy’n penderfynu…' },
  submitting: { en: 'Submitting…', cy: 'Wrthi’n cyflwyno…' },
  decidesFirst: { en: '{0} decides first, by {1}.', cy: '{0} sy’n penderfynu’n gyntaf, erbyn {1}.' },
  decidesFirstWhenever: { en: '{0} decides first.', cy: '{0} sy’n penderfynu’n gyntaf.' },
  decidesNext: { en: 'Then {0} decides.', cy: 'Yna {0} sy’n penderfynu.' },
  personInRole: { en: '{0} ({1})', cy: '{0} ({1})' },
  roleOpen: { en: '{0} (at the moment it is not clear who that is; the policy unit settles it once the form is submitted)', cy: '{0} (nid yw’n glir ar hyn o bryd pwy yw hynny; yr uned bolisi fydd yn setlo hynny ar ôl cyflwyno’r ffurflen)' },
  routeUnknown: { en: 'Who decides could not be looked up just now ({0}). It does not hinder submitting.', cy: 'Nid oedd modd chwilio pwy sy’n penderfynu ar hyn o bryd ({0}). Nid yw’n rhwystro cyflwyno.' },
  meanwhile: { en: 'Until they have decided the answers cannot be changed. As long as nobody has decided you can withdraw it, which ends this form: for another try a new one is begun, with its answers if you like.', cy: 'Hyd nes iddynt benderfynu ni ellir newid yr atebion. Cyhyd ag nad oes neb wedi penderfynu gallwch ei thynnu’n ôl, ond daw’r ffurflen hon i ben wedyn: i roi cynnig arall arni, dechreuir un newydd, gyda’i hatebion os dymunwch.' },
  restrictedTitle: { en: 'This form cannot be submitted yet', cy: 'Ni ellir cyflwyno’r ffurflen hon eto' },
  restricted: {
    en: 'Who may read it is limited, and approvals can be read by all staff. Its answers are kept here; ask the policy unit how to have it approved.',
    cy: 'Mae cyfyngiad ar bwy a gaiff ei darllen, a gall yr holl staff ddarllen cymeradwyaethau. Cedwir ei hatebion yma; gofynnwch i’r uned bolisi sut i’w chymeradwyo.'
  },
  notSubmitted: { en: 'Not submitted', cy: 'Heb ei chyflwyno' },
  notSubmittedYet: { en: 'It is not known whether the form was submitted', cy: 'Ni wyddys a gyflwynwyd y ffurflen' },
  clashes: { en: 'Two people have answered something differently. Choose at that question, then submit the form.', cy: 'Mae dau berson wedi ateb rhywbeth yn wahanol. Dewiswch wrth y cwestiwn hwnnw, yna cyflwynwch y ffurflen.' },
  notAllSaved: { en: 'Not all of it is saved: see the top of the form. Once it is saved, submit the form.', cy: 'Nid yw’r cyfan wedi’i gadw: gweler brig y ffurflen. Pan fydd wedi’i gadw, cyflwynwch y ffurflen.' },
  changed: { en: 'Somebody else’s answers have come in just now. Read them, then submit the form.', cy: 'Mae atebion rhywun arall newydd ddod i mewn. Darllenwch nhw, yna cyflwynwch y ffurflen.' },
  significanceOpen: { en: 'Who decides depends on whether the partnership is significant, and that is not known yet. It depends on:', cy: 'Mae pwy sy’n penderfynu yn dibynnu ar arwyddocâd y bartneriaeth, ac nid yw hynny’n hysbys eto. Mae’n dibynnu ar:' },
  theseQuestions: { en: 'It is about:', cy: 'Mae’n ymwneud â:' },
  loadAnew: { en: 'Load the form anew', cy: 'Ail-lwytho’r ffurflen' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },

  state_Submitted: { en: 'Submitted for approval', cy: 'Wedi’i chyflwyno i’w chymeradwyo' },
  state_Returned: { en: 'Returned to you', cy: 'Wedi’i dychwelyd atoch' },
  state_Approved: { en: 'Approved', cy: 'Wedi’i chymeradwyo' },
  state_Rejected: { en: 'Rejected', cy: 'Wedi’i gwrthod' },
  state_Withdrawn: { en: 'Withdrawn', cy: 'Wedi’i thynnu’n ôl' },
  returnedOthers: { en: 'Returned to its officer', cy: 'Wedi’i dychwelyd i’w swyddog' },
  submittedBy: { en: '{0} submitted it on {1}.', cy: 'Cyflwynodd {0} hi ar {1}.' },
  waitsFor: { en: 'Since {1} it has been with {0}, who decides by {2}.', cy: 'Ers {1} mae yn nwylo {0}, sy’n penderfynu erbyn {2}.' },
  waitsLate: { en: 'Since {1} it has been with {0}, and a decision was due on {2}.', cy: 'Ers {1} mae yn nwylo {0}, ac roedd penderfyniad i fod erbyn {2}.' },
  waitsException: { en: 'Since {0} it has been waiting, and nobody can decide it as it stands: the policy unit sees to that.', cy: 'Ers {0} mae’n aros, ac ni all neb benderfynu arni fel y mae: mae’r uned bolisi’n delio â hynny.' },
  waitsOpening: { en: 'The next step is being opened.', cy: 'Mae’r cam nesaf yn cael ei agor.' },
  readOnly: { en: 'Its answers cannot be changed.', cy: 'Ni ellir newid ei hatebion.' },
  decided_approve: { en: '{0} approved it on {1}', cy: 'Cymeradwyodd {0} hi ar {1}' },
  decided_return: { en: '{0} returned it on {1}', cy: 'Dychwelodd {0} hi ar {1}' },
  decided_reject: { en: '{0} rejected it on {1}', cy: 'Gwrthododd {0} hi ar {1}' },
  withdrewIt: { en: '{0} withdrew it on {1}', cy: 'Tynnodd {0} hi’n ôl ar {1}' },
  goOn: { en: 'All answers are kept. Change what is asked for, then submit the form again.', cy: 'Cedwir pob ateb. Newidiwch yr hyn y gofynnir amdano, yna cyflwynwch y ffurflen eto.' },
  lineWaits: { en: 'with {0}, due {1}', cy: 'yn nwylo {0}, erbyn {1}' },
  lineLate: { en: 'with {0}, was due {1}', cy: 'yn nwylo {0}, roedd i fod erbyn {1}' },
  lineException: { en: 'waits for the policy unit', cy: 'yn aros am yr uned bolisi' },
  lineBy: { en: '{0} by {1} on {2}', cy: '{0} gan {1} ar {2}' },
  course: { en: 'Its whole course', cy: 'Ei hynt gyfan' },
  beginAgain: { en: 'Begin again with these answers', cy: 'Dechrau eto gyda’r atebion hyn' }
};

export type SubmittingWords = Words<typeof submittingWording>;

const words: Readonly<Record<Language, SubmittingWords>> = { en: wordsFor(submittingWording, 'en'), cy: wordsFor(submittingWording, 'cy') };

export function submittingWords(language: Language): SubmittingWords {
  return words[language];
}
