import { randomUUID } from 'node:crypto';
import type { Database } from '../storage/database';

/** Where our service writes its mails from: a shared mailbox, of nobody in the directory. */
export const serviceMailbox = 'partnership.governance@council.example';

/** A message of the service's mailbox. */
export interface Message {
  /** The same for as long as it exists; the other id changes with the folder. */
  readonly id: string;
  readonly isDraft: boolean;
  readonly created: string;
  readonly sent: string | null;
  /** As it was sent to Graph: subject, body, toRecipients and so on. */
  readonly content: Readonly<Record<string, unknown>>;
  /** By their ids: `String {…} Name PartnershipKey`. */
  readonly properties: Readonly<Record<string, string>>;
}

interface MessageRow {
  readonly id: string;
  readonly created: string;
  readonly sent: string | null;
  readonly content: string;
  readonly properties: string;
}

export function addDraft(database: Database, draft: Pick<Message, 'content' | 'properties' | 'created'>): Message {
  const message: Message = { ...draft, id: randomUUID(), isDraft: true, sent: null };
  database.run('INSERT INTO messages (id, created, content, properties) VALUES (?, ?, ?, ?)', message.id, draft.created, JSON.stringify(draft.content), JSON.stringify(draft.properties));
  return message;
}

/** Oldest first. */
export function messages(database: Database): readonly Message[] {
  return database.all<MessageRow>('SELECT id, created, sent, content, properties FROM messages ORDER BY rowid').map(messageIn);
}

export function markSent(database: Database, { id }: Message, at: string): void {
  database.run('UPDATE messages SET sent = ? WHERE id = ?', at, id);
}

export function removeMessage(database: Database, { id }: Message): void {
  database.run('DELETE FROM messages WHERE id = ?', id);
}

function messageIn({ id, created, sent, content, properties }: MessageRow): Message {
  return { id, created, sent, isDraft: sent === null, content: JSON.parse(content) as Message['content'], properties: JSON.parse(properties) as Message['properties'] };
}
