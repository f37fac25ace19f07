import type { Client } from '@microsoft/microsoft-graph-client';
import { MailError, type KeptMail, type Mail, type MailErrorKind, type MailStore, type Recipient } from '../mailStore';
import type { PartOutcome } from '../sendPatiently';
import { StoreError, type StoreErrorKind } from '../storeError';
import { withQuery, type GraphCall } from './graphCall';
import { graphClient, type GraphClientOptions } from './graphClient';
import { mailGate } from './mailGate';
import { sendAlone, sendAsBatches } from './sendGraph';

export interface GraphMailOptions extends Pick<GraphClientOptions, 'token' | 'fetch'> {
  /** Address of the mailbox. */
  readonly mailbox: string;
}

/** Whoever gets no answer for so long does not know what became of the request. */
const longestAnswer = 20_000;

/** Ours among the named properties of messages. */
const keyProperty = 'String {8c1f6b52-3f0d-4a86-9f0e-6a3b2d74c915} Name PartnershipNotice';

/** An id that stays when a draft moves to the sent ones. */
const immutable = { Prefer: 'IdType="ImmutableId"' };

/** Mail over Graph, without the patience of lists: nothing is sent again but what Exchange was too busy to begin. */
export function openGraphMail({ mailbox, token, fetch: send = (url, init) => fetch(url, init) }: GraphMailOptions): MailStore {
  const client = graphClient({ token, isPatient: false, fetch: (url, init) => send(url, { ...init, signal: AbortSignal.timeout(longestAnswer) }) });
  const through = mailGate();
  const ask = <T>(call: GraphCall<T>): Promise<T> => through(() => sendAlone(client, call));
  const messages = `/users/${encodeURIComponent(mailbox)}/messages`;
  const message = (id: string): string => `${messages}/${encodeURIComponent(id)}`;
  return {
    recipients: (oids) => told(recipientsOf(client, oids)),
    draft: (mail, key) => told(ask({ method: 'POST', path: messages, headers: immutable, body: messageOf(mail, key), read: (answer) => (answer as KeptMail).id })),
    withKey: (key) => told(ask({
      method: 'GET', headers: immutable, read: (answer) => (answer as { readonly value: readonly KeptMail[] }).value.map(kept),
      path: withQuery(messages, { $select: 'id,isDraft', $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${keyProperty}' and ep/value eq '${key.replace(/'/g, "''")}')` })
    })),
    byId: (id) => told(ask({ method: 'GET', path: `${message(id)}?$select=id,isDraft`, headers: immutable, read: (answer) => kept(answer as KeptMail) })),
    send: (id) => told(ask({ method: 'POST', path: `${message(id)}/send`, headers: immutable, read: () => undefined })),
    remove: (id) => told(ask({ method: 'DELETE', path: message(id), headers: immutable, read: () => undefined }))
  };
}

function messageOf({ subject, html, to: { address, name } }: Mail, key: string): object {
  return {
    subject, body: { contentType: 'HTML', content: html }, toRecipients: [{ emailAddress: { address, name } }],
    singleValueExtendedProperties: [{ id: keyProperty, value: key }]
  };
}

const kept = ({ id, isDraft }: KeptMail): KeptMail => ({ id, isDraft });

const accountOf = (user: string): string => `${user}?$select=mail,accountEnabled`;
const languageOf = (user: string): string => `${user}/mailboxSettings/language`;

/** Account and language of each, ten people in one request. */
async function recipientsOf(client: Client, oids: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
  const users = oids.map((oid) => `/users/${encodeURIComponent(oid)}`);
  const calls = users.flatMap((user) => [accountOf(user), languageOf(user)]).map((path): GraphCall<Account & Language> => ({ method: 'GET', path, read: (answer) => answer as Account & Language }));
  const outcomes = await sendAsBatches(client, calls, { isWrite: false, onWait: () => undefined });
  return new Map(oids.map((oid, at) => [oid, recipientIn(outcomes[2 * at], outcomes[2 * at + 1])]));
}

/** Only whoever lets the service read it is written to in their own language. */
function recipientIn(account: PartOutcome<Account>, language: PartOutcome<Language>): Recipient {
  if (account.kind === 'failed') {
    if (account.error.kind === 'notFound') return { kind: 'unreachable', because: 'gone' };
    throw account.error;
  }
  const { mail, accountEnabled } = account.value;
  if (!accountEnabled) return { kind: 'unreachable', because: 'disabled' };
  if (mail === null || mail === '') return { kind: 'unreachable', because: 'noAddress' };
  const locale = language.kind === 'done' ? language.value.locale : undefined;
  return { kind: 'reachable', address: mail, locale: locale === '' ? undefined : locale };
}

interface Account {
  readonly mail: string | null;
  readonly accountEnabled: boolean;
}

interface Language {
  readonly locale?: string;
}

const kinds: Readonly<Record<StoreErrorKind, MailErrorKind>> = { notFound: 'gone', denied: 'denied', conflict: 'refused', refused: 'refused', unavailable: 'unavailable' };

async function told<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof StoreError ? new MailError(kinds[error.kind], error.message) : error;
  }
}
