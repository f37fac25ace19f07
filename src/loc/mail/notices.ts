import { Language, Words, wordsFor } from '../wording';

/** Mails about one form: subjects, to which its entry is added, and what they say. */
const noticeWording = {
  firstNoticeSubject: { en: 'Please decide', cy: 'Penderfynwch, os gwelwch yn dda' },
  firstNotice: { en: '{0} has submitted a form. It waits for your decision.', cy: 'Mae {0} wedi cyflwyno ffurflen. Mae’n aros am eich penderfyniad.' },
  returnedBefore: { en: '{0} had returned it; this is the form as it was submitted again.', cy: 'Roedd {0} wedi’i dychwelyd; dyma’r ffurflen fel y’i cyflwynwyd eto.' },
  approvedBefore: { en: '{0} has already approved it.', cy: 'Mae {0} eisoes wedi’i chymeradwyo.' },
  approvedByCorrection: { en: '{0} has by now approved it: that corrects an earlier decision.', cy: 'Mae {0} bellach wedi’i chymeradwyo: mae hynny’n cywiro penderfyniad cynharach.' },
  givenInstead: { en: '{0}, of the policy unit, has asked you to decide instead of {1}.', cy: 'Mae {0}, o’r uned bolisi, wedi gofyn i chi benderfynu yn lle {1}.' },
  given: { en: '{0}, of the policy unit, has asked you to decide.', cy: 'Mae {0}, o’r uned bolisi, wedi gofyn i chi benderfynu.' },
  deputySubject: { en: 'Please decide for {0}', cy: 'Penderfynwch ar ran {0}, os gwelwch yn dda' },
  deputy: {
    en: '{0} has submitted a form. It waits for the decision of {1}. You are their deputy and can decide in their place while you cover for them.',
    cy: 'Mae {0} wedi cyflwyno ffurflen. Mae’n aros am benderfyniad {1}. Chi yw’r dirprwy, a gallwch benderfynu yn eu lle tra byddwch yn dirprwyo.'
  },
  handedOverSubject: { en: 'No longer yours to decide', cy: 'Nid chi sy’n penderfynu mwyach' },
  handedOver: { en: '{0} has asked {1} to decide instead of you. You need not do anything.', cy: 'Mae {0} wedi gofyn i {1} benderfynu yn eich lle. Nid oes angen i chi wneud dim.' },
  somebodyElse: { en: 'somebody else', cy: 'rywun arall' },
  givenOnSubject: { en: 'Somebody else decides', cy: 'Rhywun arall sy’n penderfynu' },
  givenOnInstead: { en: '{0} has asked {1} to decide on your form instead of {2}. You need not do anything.', cy: 'Mae {0} wedi gofyn i {1} benderfynu ar eich ffurflen yn lle {2}. Nid oes angen i chi wneud dim.' },
  givenOn: { en: '{0} has asked {1} to decide on your form. You need not do anything.', cy: 'Mae {0} wedi gofyn i {1} benderfynu ar eich ffurflen. Nid oes angen i chi wneud dim.' },
  closedSubject: { en: 'Nothing left to decide', cy: 'Dim i’w benderfynu mwyach' },
  withdrawn: { en: '{0} has withdrawn this form. You need not decide on it.', cy: 'Mae {0} wedi tynnu’r ffurflen hon yn ôl. Nid oes angen i chi benderfynu arni.' },
  withdrawnSubject: { en: 'Withdrawn', cy: 'Tynnwyd yn ôl' },
  formWithdrawn: {
    en: '{0} has withdrawn your form, so nobody decides on it any more. Its answers are kept: another can be begun with them.',
    cy: 'Mae {0} wedi tynnu’ch ffurflen yn ôl, felly nid oes neb yn penderfynu arni mwyach. Cadwyd ei hatebion: gellir dechrau un arall gyda nhw.'
  },
  corrected: { en: '{0} has corrected an earlier decision on this form. For now you need not decide on it.', cy: 'Mae {0} wedi cywiro penderfyniad cynharach ar y ffurflen hon. Am y tro nid oes angen i chi benderfynu arni.' },
  receiptSubject: { en: 'Your decision', cy: 'Eich penderfyniad' },
  receipt: { en: 'This is the record of your decision. If you did not make it, tell the policy unit at once.', cy: 'Dyma gofnod o’ch penderfyniad. Os nad chi a’i gwnaeth, dywedwch wrth yr uned bolisi ar unwaith.' },
  receiptForYouSubject: { en: 'Decided for you', cy: 'Penderfynwyd ar eich rhan' },
  receiptForYou: { en: '{0} has decided in your place, as your deputy. If that is not right, tell the policy unit at once.', cy: 'Mae {0} wedi penderfynu yn eich lle, fel eich dirprwy. Os nad yw hynny’n iawn, dywedwch wrth yr uned bolisi ar unwaith.' },
  passedSubject: { en: 'One step approved', cy: 'Cymeradwywyd un cam' },
  passed: { en: '{0} has approved your form. It now goes to whoever decides next.', cy: 'Mae {0} wedi cymeradwyo’ch ffurflen. Mae’n mynd yn awr at bwy bynnag sy’n penderfynu nesaf.' },
  passedTo: { en: '{0} has approved your form. It now goes to {1}, who decides next.', cy: 'Mae {0} wedi cymeradwyo’ch ffurflen. Mae’n mynd yn awr at {1}, sy’n penderfynu nesaf.' },
  approvedSubject: { en: 'Approved', cy: 'Wedi’i chymeradwyo' },
  approved: { en: '{0} has approved your form, and nobody else has to. It is approved.', cy: 'Mae {0} wedi cymeradwyo’ch ffurflen, ac nid oes angen i neb arall wneud hynny. Mae wedi’i chymeradwyo.' },
  returnedSubject: { en: 'Returned to you', cy: 'Wedi’i dychwelyd atoch' },
  returned: { en: '{0} has returned your form. Your answers are kept: change what is needed and submit it again.', cy: 'Mae {0} wedi dychwelyd eich ffurflen. Cadwyd eich atebion: newidiwch yr hyn sydd ei angen a’i chyflwyno eto.' },
  rejectedSubject: { en: 'Rejected', cy: 'Wedi’i gwrthod' },
  rejected: { en: '{0} has rejected your form. It cannot be submitted again.', cy: 'Mae {0} wedi gwrthod eich ffurflen. Ni ellir ei chyflwyno eto.' },
  /** Added to a subject. */
  correction: { en: '{0} (correction)', cy: '{0} (cywiriad)' },
  corrects: { en: 'This corrects an earlier decision: {0}.', cy: 'Mae hyn yn cywiro penderfyniad cynharach: {0}.' },
  notedSubject: { en: 'For your information: approved', cy: 'Er gwybodaeth: wedi’i chymeradwyo' },
  noted: { en: 'This form has been approved. The protocol has you told; you need not do anything.', cy: 'Mae’r ffurflen hon wedi’i chymeradwyo. Mae’r protocol yn gofyn i chi gael gwybod; nid oes angen i chi wneud dim.' },
  takenBackSubject: { en: 'For your information: no longer approved', cy: 'Er gwybodaeth: heb ei chymeradwyo mwyach' },
  takenBack: {
    en: '{0} has taken back the approval that you were told of: this form is not approved any more. You need not do anything.',
    cy: 'Mae {0} wedi tynnu’n ôl y gymeradwyaeth y cawsoch wybod amdani: nid yw’r ffurflen hon wedi’i chymeradwyo mwyach. Nid oes angen i chi wneud dim.'
  },
  exceptionSubject: { en: 'Nobody can decide', cy: 'Ni all neb benderfynu' },
  exception: { en: 'A form waits for a decision that nobody can make as it stands. Please give it to somebody, or set People roles right.', cy: 'Mae ffurflen yn aros am benderfyniad na all neb ei wneud fel y mae. Rhowch hi i rywun, neu cywirwch Rolau pobl, os gwelwch yn dda.' },
  unknown: { en: 'No mail goes to these; please tell them', cy: 'Nid oes neges yn mynd at y rhain; rhowch wybod iddynt, os gwelwch yn dda' },
  unknownTakenBack: { en: 'No mail goes to these; please tell them that it is not approved any more', cy: 'Nid oes neges yn mynd at y rhain; rhowch wybod iddynt nad yw wedi’i chymeradwyo mwyach, os gwelwch yn dda' },
  form: { en: 'Form', cy: 'Ffurflen' },
  entry: { en: 'Entry', cy: 'Cofnod' },
  step: { en: 'Step', cy: 'Cam' },
  due: { en: 'Due', cy: 'Erbyn' },
  decision: { en: 'Decision', cy: 'Penderfyniad' },
  decidedAt: { en: 'Time', cy: 'Amser' },
  comment: { en: 'Comment', cy: 'Sylw' },
  reason: { en: 'Reason', cy: 'Rheswm' },
  correctionReason: { en: 'Why it was corrected', cy: 'Pam y’i cywirwyd' },
  because: { en: 'Why', cy: 'Pam' },
  approve: { en: 'approved', cy: 'cymeradwywyd' },
  return: { en: 'returned', cy: 'dychwelwyd' },
  reject: { en: 'rejected', cy: 'gwrthodwyd' },
  decide: { en: 'Open it and decide', cy: 'Agorwch hi a phenderfynu' },
  show: { en: 'Open it', cy: 'Agorwch hi' },
  give: { en: 'Open the exceptions and give it to somebody', cy: 'Agorwch yr eithriadau a’i rhoi i rywun' },
  openForm: { en: 'Open your form', cy: 'Agorwch eich ffurflen' }
} as const;

export type NoticeWords = Words<typeof noticeWording>;

export function noticeWords(language: Language): NoticeWords {
  return wordsFor(noticeWording, language);
}

/** Why nobody can decide a step, by what the step says. */
const exceptionWording = {
  nobody: { en: 'nobody holds the role, or the directory does not know who does', cy: 'nid oes neb yn y rôl, neu nid yw’r cyfeiriadur yn adnabod y deiliad' },
  severalHolders: { en: 'several people hold the role', cy: 'mae sawl person yn y rôl' },
  ownRow: { en: 'whoever holds the role has written that row of People roles themselves, or nobody can tell who did', cy: 'y sawl sydd yn y rôl a ysgrifennodd y rhes honno yn Rolau pobl, neu ni ellir dweud pwy wnaeth' },
  submitter: { en: 'whoever should decide submitted the form', cy: 'y sawl a ddylai benderfynu a gyflwynodd y ffurflen' },
  editedAnswers: { en: 'whoever should decide filled in some of the form', cy: 'llenwodd y sawl a ddylai benderfynu rywfaint o’r ffurflen' },
  decidedEarlierStep: { en: 'whoever should decide has decided an earlier step', cy: 'mae’r sawl a ddylai benderfynu wedi penderfynu ar gam cynharach' },
  editorsUnknown: { en: 'the versions of the form do not show who has changed it', cy: 'nid yw fersiynau’r ffurflen yn dangos pwy a’i newidiodd' },
  disabled: { en: 'the account of whoever should decide is not in use', cy: 'nid yw cyfrif y sawl a ddylai benderfynu yn cael ei ddefnyddio' },
  formGone: { en: 'the form has been deleted', cy: 'mae’r ffurflen wedi’i dileu' }
} as const;

export function exceptionText(exception: keyof typeof exceptionWording, language: Language): string {
  return exceptionWording[exception][language];
}
