import { ChainKeys, readChainKeys } from './chain/chainKeys';
import { TokenProfile } from './tokens/tokenProfile';

/** What the service has to be told, read once at start. */
export interface Settings {
  readonly tenantId: string;
  /** The council's SharePoint, `https://council.sharepoint.com`: the only pages that may call. */
  readonly pageOrigin: string;
  /** Where Entra publishes the keys that tokens are signed with. */
  readonly keysUrl: string;
  /** Absolute address of the partnership site, without a slash at the end. */
  readonly siteUrl: string;
  /** What the service proves itself with to Entra. */
  readonly client: { readonly id: string; readonly secret: string };
  readonly chainKeys: ChainKeys;
  /** Address of the mailbox that mails are sent from. */
  readonly mailbox: string;
  /** Minutes from one run of the worker to the next; 0 = it never runs by itself. */
  readonly workerMinutes: number;
  /** Folder that the heads of chains are noted in, out of reach of whoever owns the site. */
  readonly anchorFolder: string;
  readonly page: TokenProfile;
  readonly card: TokenProfile;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Throws one error that names everything that is missing or cannot be used. */
export function readSettings(env: Environment): Settings {
  const problems: string[] = [];
  const text = (name: string, meaning: string): string => {
    const value = env[name]?.trim() ?? '';
    if (value === '') problems.push(`${name} is missing: ${meaning}.`);
    return value;
  };
  const tenantId = text('TENANT_ID', 'the directory (tenant) id of Entra');
  if (tenantId !== '' && !guid.test(tenantId)) problems.push('TENANT_ID is no id: it looks like 00000000-0000-0000-0000-000000000000.');
  const keysUrl = env.KEYS_URL?.trim() || `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`;
  if (!isAddress(keysUrl)) problems.push('KEYS_URL is no address.');
  const settings: Settings = {
    tenantId,
    keysUrl,
    pageOrigin: originIn(text('PAGE_ORIGIN', 'the address of the council’s SharePoint, https://….sharepoint.com'), problems),
    siteUrl: siteIn(text('SITE_URL', 'the address of the partnership site'), problems),
    client: { id: text('CLIENT_ID', 'the application (client) id of the service’s app registration'), secret: text('CLIENT_SECRET', 'a client secret of that registration') },
    chainKeys: readChainKeys(text('CHAIN_KEYS', 'the keys that decisions are sealed with, name:base64, the newest first'), problems),
    mailbox: mailboxIn(text('MAILBOX', 'the address of the shared mailbox that mails are sent from'), problems),
    workerMinutes: minutesIn(env.WORKER_MINUTES?.trim() || '5', problems),
    anchorFolder: text('ANCHOR_FOLDER', 'a folder outside SharePoint in which the worker notes how far each chain of decisions has come'),
    page: {
      name: 'page',
      audience: text('PAGE_AUDIENCE', 'what a page’s token says in aud, the application (client) id of the service’s app registration'),
      scope: text('PAGE_SCOPE', 'the scope that a page’s token must have, as a rule Approvals.Decide'),
      clients: words(text('PAGE_CLIENTS', 'ids of the clients whose tokens count on a page'))
    },
    card: {
      name: 'card',
      audience: text('CARD_AUDIENCE', 'what Outlook’s token says in aud, none where no cards are sent'),
      scope: env.CARD_SCOPE?.trim() || undefined,
      clients: words(text('CARD_CLIENTS', 'ids of the clients whose tokens count on a card'))
    }
  };
  if (settings.page.audience !== '' && settings.page.audience === settings.card.audience) problems.push('PAGE_AUDIENCE and CARD_AUDIENCE are the same: a card could decide whatever a page can.');
  if (problems.length > 0) throw new Error(`The service cannot start with these settings.\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  return settings;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function words(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function originIn(address: string, problems: string[]): string {
  if (address === '') return '';
  if (!isAddress(address)) problems.push('PAGE_ORIGIN is no address.');
  return isAddress(address) ? new URL(address).origin : '';
}

function siteIn(address: string, problems: string[]): string {
  if (address !== '' && !isAddress(address)) problems.push('SITE_URL is no address.');
  return address.replace(/\/+$/, '');
}

function mailboxIn(address: string, problems: string[]): string {
  if (address !== '' && !/^[^@\s]+@[^@\s]+$/.test(address)) problems.push('MAILBOX is no mail address.');
  return address;
}

function minutesIn(text: string, problems: string[]): number {
  if (!/^\d{1,4}$/.test(text)) problems.push('WORKER_MINUTES is no number of minutes: from 1 to 9999, or 0 for never.');
  return Number(text);
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
