import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Corrects, Matter } from '../../domain/notification/matter';
import { Protocol, Term } from '../../domain/protocol/protocol';
import { dayText, timeText } from '../../loc/calendar';
import { exceptionText, noticeWords, NoticeWords } from '../../loc/mail/notices';
import { fill, Language } from '../../loc/wording';
import { dayOfInstant, siteZone } from '../../data/day';
import { approvalAddress, exceptionsAddress, formAddress } from './addresses';
import { Compose, MailText } from './mailText';
import { entryIn, inLanguage, joined } from './phrases';

export interface FormMailSetting {
  readonly siteUrl: string;
  readonly content: Pick<SubmittedContent, 'entry' | 'form' | 'submission'>;
  readonly protocol: Pick<Protocol, 'terms' | 'forms'>;
  /** Id of the step that it is about. */
  readonly step: string;
}

/** The words of a notice about one form. */
export function formMail(matter: Matter, setting: FormMailSetting): Compose {
  return (language) => {
    const words = noticeWords(language);
    const { subject, lead, facts, link } = said(matter, words, language, setting);
    const { form: code, submission } = setting.content;
    const title = setting.protocol.forms.find((form) => form.code === code)?.title;
    const entry = entryIn(setting.content.entry, language);
    return {
      language, lead, items: [],
      subject: `${subject}: ${entry.text}`,
      facts: [[words.form, title === undefined ? code : inLanguage(title, language)], [words.entry, entry], ...facts.filter(([, value]) => typeof value !== 'string' || value.trim() !== '')],
      link: { text: words[link], address: addressOf[link]({ ...setting, submission }) }
    };
  };
}

type Said = Pick<MailText, 'subject' | 'lead' | 'facts'> & { readonly link: keyof typeof addressOf };

type Leading = Pick<FormMailSetting, 'siteUrl' | 'step'> & { readonly submission: string };
const toStep = ({ siteUrl, step }: Leading): string => approvalAddress(siteUrl, step);
const addressOf = {
  decide: toStep, show: toStep,
  openForm: ({ siteUrl, submission }: Leading): string => formAddress(siteUrl, submission),
  give: ({ siteUrl }: Leading): string => exceptionsAddress(siteUrl)
} as const;

function said(matter: Matter, words: NoticeWords, language: Language, { protocol }: FormMailSetting): Said {
  const step = (role: Term | undefined): MailText['facts'] => (role === undefined ? [] : [[words.step, inLanguage(protocol.terms[role], language)]]);
  switch (matter.kind) {
    case 'firstNotice': {
      const facts: Said['facts'] = [...step(matter.role), [words.due, dayText(matter.due, language)], ...matter.approvals.map(({ correction }) => [words.correctionReason, correction ?? ''] as const), [words.reason, matter.given?.reason ?? '']];
      const holder = matter.onBehalfOf?.name;
      const [subject, lead] = holder === undefined ? [words.firstNoticeSubject, fill(words.firstNotice, matter.byName)] : [fill(words.deputySubject, holder), fill(words.deputy, matter.byName, holder)];
      return { subject, lead: [lead, ...howItCame(matter, words)].join(' '), facts, link: 'decide' };
    }
    case 'handedOver': {
      const lead = fill(words.handedOver, matter.byName, matter.toName || words.somebodyElse);
      return { subject: words.handedOverSubject, lead, facts: [...step(matter.role), [words.reason, matter.reason]], link: 'show' };
    }
    case 'givenOn': {
      const lead = fill(matter.fromName === '' ? words.givenOn : words.givenOnInstead, matter.byName, matter.toName || words.somebodyElse, matter.fromName);
      return { subject: words.givenOnSubject, lead, facts: [...step(matter.role), [words.reason, matter.reason]], link: 'openForm' };
    }
    case 'withdrawn':
      return { subject: words.withdrawnSubject, lead: fill(words.formWithdrawn, matter.byName), facts: [[words.reason, matter.reason]], link: 'openForm' };
    case 'closed':
      return { subject: words.closedSubject, lead: fill(words[matter.because], matter.byName), facts: [...step(matter.role), [words.reason, matter.reason]], link: 'show' };
    case 'receipt': {
      const time = `${dayText(dayOfInstant(matter.at), language)}, ${timeText(matter.at, siteZone)}`;
      const facts: Said['facts'] = [...step(matter.role), [words.decision, words[matter.decision]], [words.decidedAt, time], [words.comment, matter.comment]];
      return corrected(matter.corrects, words, matter.isOwn
        ? { subject: words.receiptSubject, lead: words.receipt, facts, link: 'show' }
        : { subject: words.receiptForYouSubject, lead: fill(words.receiptForYou, matter.byName), facts, link: 'show' });
    }
    case 'news': {
      const outcome = ({ approve: matter.isLast ? 'approved' : 'passed', return: 'returned', reject: 'rejected' } as const)[matter.decision];
      const lead = outcome === 'passed' && matter.nextName !== '' ? fill(words.passedTo, matter.byName, matter.nextName) : fill(words[outcome], matter.byName);
      const unknown = joined(matter.unknown.map((role) => inLanguage(protocol.terms[role], language)));
      const toTell = matter.approval === 'takenBack' ? words.unknownTakenBack : words.unknown;
      const facts: Said['facts'] = [...step(matter.role), [words.comment, matter.comment], ...(matter.unknown.length === 0 ? [] : [[toTell, unknown] as const])];
      return corrected(matter.corrects, words, { subject: words[`${outcome}Subject`], lead, facts, link: 'openForm' });
    }
    case 'noted': return { subject: words.notedSubject, lead: words.noted, facts: [], link: 'show' };
    case 'takenBack':
      return { subject: words.takenBackSubject, lead: fill(words.takenBack, matter.byName), facts: [[words.decision, words[matter.decision]], [words.correctionReason, matter.reason]], link: 'show' };
    case 'exception':
      return { subject: words.exceptionSubject, lead: words.exception, facts: [...step(matter.role), [words.because, exceptionText(matter.exception, language)]], link: 'give' };
  }
}

/** That it puts another in the place of an earlier decision, and why. */
function corrected(corrects: Corrects | undefined, words: NoticeWords, { subject, lead, facts, link }: Said): Said {
  if (corrects === undefined) return { subject, lead, facts, link };
  return { subject: fill(words.correction, subject), lead: `${lead} ${fill(words.corrects, words[corrects.decision])}`, facts: [...facts, [words.correctionReason, corrects.reason]], link };
}

/** What came before it waited for whoever reads this. */
function howItCame({ returnedBy, approvals, given }: Matter & { readonly kind: 'firstNotice' }, words: NoticeWords): readonly string[] {
  return [
    ...(returnedBy === undefined ? [] : [fill(words.returnedBefore, returnedBy)]),
    ...approvals.map(({ byName, correction }) => fill(correction === undefined ? words.approvedBefore : words.approvedByCorrection, byName)),
    ...(given === undefined ? [] : [fill(given.fromName === '' ? words.given : words.givenInstead, given.byName, given.fromName)])
  ];
}
