import { mailFrameWords } from '../../loc/mail/mailFrame';
import { fill, Language } from '../../loc/wording';
import { Compose, MailLink, MailText, Phrase, Wording } from './mailText';

/** Outlook shows little more of a subject. */
const longestSubject = 200;

/** The mail in the reader's language; in both, Welsh first, where that is not known. */
export function composed(compose: Compose, language: Language | undefined): { readonly subject: string; readonly html: string } {
  const texts = language === undefined ? [compose('cy'), compose('en')] : [compose(language)];
  const subject = subjectOf(texts);
  return { subject, html: documentOf(subject, texts) };
}

/** One line, whatever a name holds. */
function subjectOf(texts: readonly MailText[]): string {
  const line = Array.from(new Set(texts.map(({ subject }) => subject))).join(' / ').replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longestSubject ? `${characters.slice(0, longestSubject - 1).join('')}…` : line;
}

/** Without tables, pictures, scripts or styles of its own: readable in any program, by any reader. */
function documentOf(subject: string, texts: readonly MailText[]): string {
  const [{ language }] = texts;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`
    + `<body style="font-family:Segoe UI,Arial,sans-serif;font-size:15px;line-height:1.5">${texts.map(section).join('<hr>')}</body></html>`;
}

function section({ language, lead, facts, items, link: to }: MailText): string {
  const words = mailFrameWords(language);
  return `<div lang="${language}"><p>${escaped(lead)}</p>`
    + facts.map(([label, value]) => `<p style="margin:4px 0"><strong>${escaped(label)}:</strong> ${wordingOf(value)}</p>`).join('')
    + (items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${link(item.link)}: ${escaped(item.note)}</li>`).join('')}</ul>`)
    + `<p>${link(to)}</p><p style="overflow-wrap:anywhere">${escaped(fill(words.plainLink, to.address))}</p><p style="font-size:13px">${escaped(words.sender)}</p></div>`;
}

function link({ text, address }: MailLink): string {
  return `<a href="${escaped(address)}">${wordingOf(text)}</a>`;
}

function wordingOf(wording: Wording): string {
  if (typeof wording === 'string') return lines(wording.trim());
  return ('text' in wording ? [wording] : wording).map(part).join('');
}

function part(said: string | Phrase): string {
  if (typeof said === 'string') return lines(said);
  return said.language === undefined ? lines(said.text) : `<span lang="${said.language}">${lines(said.text)}</span>`;
}

function lines(text: string): string {
  return escaped(text).replace(/\r\n|\r|\n/g, '<br>');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]);
}
