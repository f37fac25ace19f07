import { dayText, timeText } from '../../../src/loc/calendar';
import { fill, type Language } from '../../../src/loc/wording';
import type { Person } from '../../tenant/directory/person';
import type { DeliveredMail } from '../../tenant/mail/delivered';
import { framePage } from '../frame/framePage';
import { type Html, html } from '../http/html';
import { sendPage } from '../http/sendPage';
import type { Visit } from '../visit';
import { outlookWords } from './outlookWords';

/** What somebody has been sent: a list, and the one that is open, `?mail=` or else the newest. */
export function sendOutlook(visit: Visit, person: Person): true {
  const { language } = visit.choices;
  const words = outlookWords(language);
  const mails = [...visit.tenant.mailTo(person.mail)].reverse();
  const wanted = visit.url.searchParams.get('mail');
  const open = wanted === null ? mails[0] as DeliveredMail | undefined : mails.find(({ id }) => id === wanted);
  const main = html`<div class="pageHeader"><h1>${words.title}</h1></div>
    <p class="mailWhose">${fill(words.whose, person.name)}</p>
    ${mails.length === 0 ? html`<p class="pageState">${words.empty}</p>` : html`<div class="mail">
      <nav class="mailList" aria-label="${words.list}"><ul>${mails.map((mail) => line(mail, mail === open, language))}</ul></nav>
      ${open === undefined ? html`<p class="pageState">${words.gone}</p>` : opened(open, language)}
    </div>`}`;
  return sendPage(visit, 200, framePage(visit, { title: words.title, main, head: html`<link rel="stylesheet" href="/_host/built/${visit.build.key}/outlook.css">` }));
}

/** In which it is written, as it says itself; empty where it does not say. */
function languageIn({ html: content }: DeliveredMail): string {
  return /<html\b[^>]*\blang="(cy|en)\b/i.exec(content)?.[1] ?? '';
}

function line(mail: DeliveredMail, isOpen: boolean, language: Language): Html {
  const { id, subject, sentAt } = mail;
  const text = html`<span class="mailSubject" lang="${languageIn(mail)}">${subject}</span> <span class="mailTime">${when(sentAt, language)}</span>`;
  const address = `/outlook?mail=${encodeURIComponent(id)}`;
  return isOpen ? html`<li><a href="${address}" aria-current="true">${text}</a></li>` : html`<li><a href="${address}">${text}</a></li>`;
}

/** A frame that may run nothing and read nothing of this page; its links open in the whole window, as Outlook opens them in the browser. */
function opened(mail: DeliveredMail, language: Language): Html {
  const { subject, sentAt, html: content, text } = mail;
  const body = content === '' ? html`<pre>${text}</pre>`.html : content;
  const framed = body.replace(/<head\b[^>]*>/i, (head) => `${head}<base target="_top">`);
  return html`<article class="mailOpen"><h2 lang="${languageIn(mail)}">${subject}</h2><p class="mailTime">${when(sentAt, language)}</p>
    <iframe title="${outlookWords(language).content}" sandbox="allow-top-navigation-by-user-activation" srcdoc="${framed}"></iframe></article>`;
}

function when(instant: string, language: Language): string {
  return `${dayText(days.format(new Date(instant)), language)}, ${timeText(instant, zone)}`;
}

const zone = 'Europe/London';
/** Swedes write days as we store them. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
