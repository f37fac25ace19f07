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

function line({ id, subject, sentAt }: DeliveredMail, isOpen: boolean, language: Language): Html {
  const text = html`<span class="mailSubject">${subject}</span> <span class="mailTime">${when(sentAt, language)}</span>`;
  const address = `/outlook?mail=${encodeURIComponent(id)}`;
  return isOpen ? html`<li><a href="${address}" aria-current="true">${text}</a></li>` : html`<li><a href="${address}">${text}</a></li>`;
}

/** A frame that may run nothing and read nothing of this page; its links open in the whole window, as Outlook opens them in the browser. */
function opened({ subject, sentAt, html: content, text }: DeliveredMail, language: Language): Html {
  const body = content === '' ? html`<pre>${text}</pre>`.html : content;
  const framed = body.replace(/<head\b[^>]*>/i, (head) => `${head}<base target="_top">`);
  return html`<article class="mailOpen"><h2>${subject}</h2><p class="mailTime">${when(sentAt, language)}</p>
    <iframe title="${outlookWords(language).content}" sandbox="allow-top-navigation-by-user-activation" srcdoc="${framed}"></iframe></article>`;
}

function when(instant: string, language: Language): string {
  return `${dayText(days.format(new Date(instant)), language)}, ${timeText(instant, zone)}`;
}

const zone = 'Europe/London';
/** Swedes write days as we store them. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
