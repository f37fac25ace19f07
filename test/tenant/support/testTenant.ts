import { rmSync } from 'node:fs';
import type { Person, Role } from '../../../local/tenant/directory/person';
import { openTenant, type Tenant } from '../../../local/tenant/tenant';
import { tenantFolder } from '../../support/site/tenantFolder';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `{}` when there is none. */
  readonly json: Record<string, unknown>;
}

export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;

export interface TestTenant {
  readonly tenant: Tenant;
  readonly dataDir: string;
  /** SharePoint REST of the partnership site with somebody's bearer token; nometadata unless a header says otherwise. */
  as(role: Role): Ask;
  /** Any address of the server. */
  ask: Ask;
  close(): Promise<void>;
}

const now = '2026-06-15T09:00:00Z';

export const mailOf = (role: Role): string => `${role.toLowerCase()}@cwm.example`;

export function person(role: Role, more: Partial<Person> = {}): Person {
  return {
    oid: `${'0'.repeat(8)}-0000-4000-8000-${Buffer.from(role.padEnd(6, '_').slice(0, 6)).toString('hex')}`, mail: mailOf(role), name: `Persona ${role}`, givenName: 'Persona',
    surname: role, jobTitle: 'Officer', service: 'Housing', directorate: 'Social Services and Housing', roles: [role], language: 'en', enabled: true, ...more
  };
}

/** A tenant with an empty site and one person for each of these roles. In a folder of the caller's, every write waits for the disk. */
export async function testTenant(roles: readonly Role[] = ['owner', 'staff', 'leadOfficer', 'policyUnit'], folder?: string): Promise<TestTenant> {
  const dataDir = folder ?? await tenantFolder();
  const tenant = await openTenant({ dataDir, port: 0, now, isThrowaway: folder === undefined });
  tenant.directory.addPeople(roles.map((role) => person(role)));
  // A new one for every request: tests move the clock.
  const tokenOf = async (role: Role): Promise<string> => (await tenant.tokens.issue({ mail: mailOf(role) })) ?? '';
  return {
    tenant,
    dataDir,
    as: (role) => async (method, path, body, headers = {}) =>
      asking(`${tenant.siteUrl}/_api/${path}`, method, body, { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${await tokenOf(role)}`, ...headers }),
    ask: (method, path, body, headers = {}) => asking(`${tenant.url}${path}`, method, body, headers),
    close: async () => {
      await tenant.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
}

export const verbose = { 'Accept': 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' };

async function asking(url: string, method: string, body: unknown, headers: Record<string, string>): Promise<Reply> {
  const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, { method, headers: { ...(sent === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers }, body: sent });
  const text = await response.text();
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json') && text !== '';
  return { status: response.status, headers: response.headers, text, json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {} };
}

/** Of a collection. */
export function values(reply: Reply): Record<string, unknown>[] {
  if (!Array.isArray(reply.json.value)) throw new Error(`Not a collection: ${reply.status} ${reply.text}`);
  return reply.json.value as Record<string, unknown>[];
}

/** Of a refusal. */
export function refusal(reply: Reply): { status: number; code: string; text: string } {
  const error = (reply.json['odata.error'] ?? reply.json.error) as { code: string; message: { value: string } } | undefined;
  return { status: reply.status, code: error?.code ?? '', text: error?.message?.value ?? '' };
}

/** A list, and its columns from schema XML. */
export async function makeList(ask: Ask, title: string, ...fields: string[]): Promise<string> {
  const made = await ask('POST', 'web/lists', { Title: title });
  if (made.status !== 201) throw new Error(made.text);
  for (const SchemaXml of fields) {
    const added = await ask('POST', `web/lists(guid'${String(made.json.Id)}')/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
    if (added.status !== 200) throw new Error(added.text);
  }
  return `web/lists(guid'${String(made.json.Id)}')`;
}

/** The id in the address that `makeList` gives. */
export const listId = (list: string): string => list.slice("web/lists(guid'".length, -2);
