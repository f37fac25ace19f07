import { Bilingual, Language, Words, wordsFor } from '../wording';

/** Wording of the mails that the service has sent, or could not send. `{0}` is filled in. */
const noticesWording = {
  which: { en: 'Which mails', cy: 'Pa negeseuon' },
  all: { en: 'All', cy: 'Pob un' },
  failed: { en: 'Not sent', cy: 'Heb eu hanfon' },
  none: { en: 'No mail has been sent yet.', cy: 'Nid anfonwyd yr un neges eto.' },
  noneFailed: { en: 'Every mail could be sent.', cy: 'Bu modd anfon pob neges.' },
  loadedOne: { en: '1 mail', cy: '1 neges' },
  loadedMany: { en: '{0} mails', cy: '{0} o negeseuon' },
  loadedFirst: { en: 'The latest {0} mails', cy: 'Y {0} neges ddiweddaraf' },
  to: { en: 'to {0}', cy: 'i: {0}' },
  /** Its recipient is who had the step. */
  handedOver: { en: 'Hand-over notice', cy: 'Hysbysiad trosglwyddo' },
  allWaiting: { en: 'All that waited on {0}', cy: 'Popeth oedd yn aros ar {0}' },
  sealsOf: { en: 'Week of {0}', cy: 'Wythnos {0}' },
  at: { en: '{0}, {1}', cy: '{0}, {1}' },
  begun: { en: 'begun {0}, {1}', cy: 'dechreuwyd {0}, {1}' },
  attempts: { en: '{0} attempts', cy: '{0} ymgais' },
  state_Claimed: { en: 'being written', cy: 'yn cael ei hysgrifennu' },
  state_Drafted: { en: 'being sent', cy: 'yn cael ei hanfon' },
  state_Sent: { en: 'sent', cy: 'wedi’i hanfon' },
  state_Failed: { en: 'not sent', cy: 'heb ei hanfon' },
  state_Lapsed: { en: 'no longer needed', cy: 'nid oes ei hangen mwyach' },
  resend: { en: 'Send again', cy: 'Anfon eto' },
  resendOf: { en: 'Send again: {0} to {1}, {2}', cy: 'Anfon eto: {0}, i: {1}, {2}' },
  resending: { en: 'Sending…', cy: 'Wrthi’n anfon…' },
  resendAgain: { en: 'This mail has gone to {0} already. Send it a second time?', cy: 'Anfonwyd y neges hon yn barod ({0}). Ei hanfon eilwaith?' },
  resendNow: { en: 'Yes, send again', cy: 'Ie, anfon eto' },
  notYet: { en: 'Not yet', cy: 'Ddim eto' },
  resent: { en: 'sent again by hand: {0}', cy: 'anfonwyd eto â llaw: {0}' },
  resent_Sent: { en: 'The mail has been sent again.', cy: 'Anfonwyd y neges eto.' },
  resent_other: { en: 'The mail is being sent again.', cy: 'Mae’r neges yn cael ei hanfon eto.' },
  notResent: { en: 'The mail was not sent again', cy: 'Nid anfonwyd y neges eto' },
  somebody: { en: 'somebody', cy: 'rhywun' }
};

/** By the ledger's codes; with what to do. */
const problems: Readonly<Record<string, Bilingual>> = {
  noAddress: { en: 'The directory has no mail address of them. Ask IT to add one, then send again.', cy: 'Nid oes gan y cyfeiriadur gyfeiriad e-bost ar ei gyfer. Gofynnwch i’r adran TG ychwanegu un, yna anfonwch eto.' },
  disabled: { en: 'The account is disabled. Give the step to somebody else.', cy: 'Mae’r cyfrif wedi’i analluogi. Rhowch y cam i rywun arall.' },
  gone: { en: 'The directory has no such person any more. Give the step to somebody else.', cy: 'Nid yw’r person hwn yn y cyfeiriadur mwyach. Rhowch y cam i rywun arall.' },
  denied: { en: 'The service has no permission to send from its mailbox. Tell IT, then send again.', cy: 'Nid oes gan y gwasanaeth ganiatâd i anfon o’i flwch post. Dywedwch wrth yr adran TG, yna anfonwch eto.' },
  refused: { en: 'Exchange refused it. Send again; if that does not help, tell IT.', cy: 'Gwrthododd Exchange hi. Anfonwch eto; os nad yw hynny’n helpu, dywedwch wrth yr adran TG.' },
  draftGone: { en: 'The draft disappeared from the mailbox, so nobody knows whether it was sent. Send again.', cy: 'Diflannodd y drafft o’r blwch post, felly ni wyddys a gafodd ei hanfon. Anfonwch eto.' },
  noAnswer: { en: 'Exchange did not answer often enough. Send again later.', cy: 'Nid atebodd Exchange sawl gwaith. Anfonwch eto yn nes ymlaen.' },
  nobody: { en: 'Nobody holds this role. Put somebody in People roles, then send again.', cy: 'Nid oes neb yn y rôl hon. Rhowch rywun yn Rolau pobl, yna anfonwch eto.' }
};

export type NoticesWords = Words<typeof noticesWording>;

export function noticesWords(language: Language): NoticesWords {
  return wordsFor(noticesWording, language);
}

/** Why a mail was not sent, and what to do; a code that is none of ours shows as it is. */
export function noticeProblemText(problem: string, language: Language): string {
  return Object.prototype.hasOwnProperty.call(problems, problem) ? problems[problem][language] : problem;
}
