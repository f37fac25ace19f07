import type { Database } from '../storage/database';
import { messages, type Message } from './mailbox';

/** A mail as whoever it was sent to sees it. */
export interface DeliveredMail {
  readonly id: string;
  readonly subject: string;
  readonly sentAt: string;
  readonly to: readonly string[];
  readonly html: string;
  readonly text: string;
  /** The Outlook card in it. */
  readonly card: unknown;
}

/** What has been sent, to one address or to anybody, oldest first. */
export function deliveredMail(database: Database, to: string | null): readonly DeliveredMail[] {
  return messages(database).flatMap((message) => {
    const recipients = addressesOf(message);
    return message.sent !== null && (to === null || recipients.includes(to.toLowerCase())) ? [delivered(message, message.sent, recipients)] : [];
  });
}

function delivered({ id, content }: Message, sentAt: string, to: readonly string[]): DeliveredMail {
  const { contentType, content: body = '' } = (content.body ?? {}) as { contentType?: string; content?: string };
  const isHtml = contentType?.toLowerCase() === 'html';
  return { id, subject: String(content.subject ?? ''), sentAt, to, html: isHtml ? body : '', text: isHtml ? textOf(body) : body, card: isHtml ? cardIn(body) : null };
}

export function addressesOf({ content }: Pick<Message, 'content'>): readonly string[] {
  const lists = [content.toRecipients, content.ccRecipients, content.bccRecipients] as (readonly { emailAddress?: { address?: string } }[] | undefined)[];
  return lists.flatMap((recipients) => recipients ?? []).map(({ emailAddress }) => String(emailAddress?.address ?? '').toLowerCase());
}

/** As Exchange makes a text of what was sent as HTML alone, near enough to read. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '$2 &lt;$1&gt;')
    .replace(/<(br|\/p|\/div|\/h\d|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_entity, name: string) => entities[name])
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const entities: Readonly<Record<string, string>> = { 'lt': '<', 'gt': '>', 'quot': '"', '#39': "'", 'nbsp': ' ', 'amp': '&' };

function cardIn(html: string): unknown {
  const [, json] = /<script\s+type="application\/adaptivecard\+json"\s*>([\s\S]*?)<\/script>/i.exec(html) ?? [];
  try {
    return json === undefined ? null : JSON.parse(json);
  } catch {
    return null;
  }
}
