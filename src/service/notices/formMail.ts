import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Matter } from '../../domain/notification/matter';
import { PackText } from '../../domain/protocol/packText';
import { Protocol, Term } from '../../domain/protocol/protocol';
import { dayText, timeText } from '../../loc/calendar';
import { exceptionText, noticeWords, NoticeWords } from '../../loc/mail/notices';
import { fill, Language } from '../../loc/wording';
import { dayOfInstant, siteZone } from '../../data/day';
import { approvalAddress, formAddress } from './addresses';
import { Compose, MailText } from './mailText';

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
    const entry = entryText(setting, language);
    const address = link === 'openForm' ? formAddress(setting.siteUrl, submission) : approvalAddress(setting.siteUrl, setting.step);
    return {
      language, lead, items: [],
      subject: `${subject}: ${entry}`,
      facts: [[words.form, title === undefined ? code : inLanguage(title, language)], [words.entry, entry], ...facts.filter(([, value]) => value.trim() !== '')],
      link: { text: words[link], address }
    };
  };
}

type Said = Pick<MailText, 'subject' | 'lead' | 'facts'> & { readonly link: 'decide' | 'show' | 'openForm' };

function said(matter: Matter, words: NoticeWords, language: Language, { protocol }: FormMailSetting): Said {
  const step = (role: Term | undefined): MailText['facts'] => (role === undefined ? [] : [[words.step, inLanguage(protocol.terms[role], language)]]);
  switch (matter.kind) {
    case 'firstNotice': {
      const facts: Said['facts'] = [...step(matter.role), [words.due, dayText(matter.due, language)]];
      const holder = matter.onBehalfOf?.name;
      const again = matter.returnedBy === undefined ? '' : ` ${fill(words.returnedBefore, matter.returnedBy)}`;
      return holder === undefined
        ? { subject: words.firstNoticeSubject, lead: fill(words.firstNotice, matter.byName) + again, facts, link: 'decide' }
        : { subject: fill(words.deputySubject, holder), lead: fill(words.deputy, matter.byName, holder) + again, facts, link: 'decide' };
    }
    case 'handedOver': {
      const lead = matter.toName === '' ? fill(words.handedOverToOther, matter.byName) : fill(words.handedOver, matter.byName, matter.toName);
      return { subject: words.handedOverSubject, lead, facts: [...step(matter.role), [words.reason, matter.reason]], link: 'show' };
    }
    case 'closed':
      return { subject: words.closedSubject, lead: fill(words[matter.because], matter.byName), facts: [...step(matter.role), [words.reason, matter.reason]], link: 'show' };
    case 'receipt': {
      const time = `${dayText(dayOfInstant(matter.at), language)}, ${timeText(matter.at, siteZone)}`;
      const facts: Said['facts'] = [...step(matter.role), [words.decision, words[matter.decision]], [words.decidedAt, time], [words.comment, matter.comment]];
      return matter.isOwn
        ? { subject: words.receiptSubject, lead: words.receipt, facts, link: 'show' }
        : { subject: words.receiptForYouSubject, lead: fill(words.receiptForYou, matter.byName), facts, link: 'show' };
    }
    case 'news': {
      const outcome = ({ approve: matter.isLast ? 'approved' : 'passed', return: 'returned', reject: 'rejected' } as const)[matter.decision];
      const lead = outcome === 'passed' && matter.nextName !== '' ? fill(words.passedTo, matter.byName, matter.nextName) : fill(words[outcome], matter.byName);
      const unknown = matter.unknown.map((role) => inLanguage(protocol.terms[role], language)).join(', ');
      return { subject: words[`${outcome}Subject`], lead, facts: [...step(matter.role), [words.comment, matter.comment], [words.unknown, unknown]], link: 'openForm' };
    }
    case 'noted': return { subject: words.notedSubject, lead: words.noted, facts: [], link: 'show' };
    case 'exception':
      return { subject: words.exceptionSubject, lead: words.exception, facts: [...step(matter.role), [words.because, exceptionText(matter.exception, language)]], link: 'show' };
  }
}

function entryText({ content: { entry: { reference, name, nameCy } } }: FormMailSetting, language: Language): string {
  return `${reference} ${language === 'cy' ? nameCy ?? name : name}`.trim();
}

function inLanguage({ en, cy }: PackText, language: Language): string {
  return language === 'cy' ? cy ?? en : en;
}
