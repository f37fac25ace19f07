import { parseArgs } from 'node:util';
import { SiteGroup, siteGroups } from '../../domain/lists/listDefinition';
import { memberLogin } from '../plan/memberLogin';
import { Members } from '../plan/planSite';

export type SignIn =
  | { readonly kind: 'certificate'; readonly clientId: string; readonly tenant: string; readonly certificate: string }
  | { readonly kind: 'deviceCode'; readonly clientId: string; readonly tenant: string }
  | { readonly kind: 'local'; readonly mail: string };

export interface CliOptions {
  readonly siteUrl: string;
  readonly signIn: SignIn;
  readonly members: Members;
  readonly whatIf: boolean;
}

/** What was typed cannot be understood; the message says what is missing. */
export class UsageError extends Error {}

export const usage = `npm run provision -- --site <address of the site> and one of

  --client-id <id> --tenant <id or domain> --certificate <file.pem>   as an app, with its private key and certificate in one PEM file
  --client-id <id> --tenant <id or domain>                            as yourself: shows a code to enter at microsoft.com/devicelogin
  --local-as <mail>                                                   on this machine's local tenant only

  --member "<group>=<Entra group's object id, or sign-in name>"        puts it into a group of the site; may be repeated
  --what-if                                                           says what would be done, and does nothing

Groups: ${siteGroups.join(', ')}.
Ends with 0 when the site is as it should be, 1 when something failed, 2 when the command was not understood.`;

export function readOptions(args: readonly string[]): CliOptions {
  const values = readValues(args);
  const siteUrl = values.site?.replace(/\/+$/, '');
  if (!siteUrl) {
    throw new UsageError('--site is missing.');
  }
  if (!URL.canParse(siteUrl)) {
    throw new UsageError(`--site is not an address: ${siteUrl}`);
  }
  return { siteUrl, signIn: readSignIn(values, new URL(siteUrl)), members: readMembers(values.member ?? []), whatIf: values['what-if'] ?? false };
}

const optionTable = {
  'site': { type: 'string' },
  'client-id': { type: 'string' },
  'tenant': { type: 'string' },
  'certificate': { type: 'string' },
  'local-as': { type: 'string' },
  'member': { type: 'string', multiple: true },
  'what-if': { type: 'boolean' }
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof optionTable }>>['values'];

function readValues(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options: optionTable }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readSignIn(values: Values, site: URL): SignIn {
  const { 'local-as': mail, 'client-id': clientId, tenant, certificate } = values;
  if (mail !== undefined) {
    if (!['127.0.0.1', 'localhost'].includes(site.hostname)) {
      throw new UsageError('--local-as is for the local tenant only (127.0.0.1).');
    }
    return { kind: 'local', mail };
  }
  if (!clientId || !tenant) {
    throw new UsageError('Say how to sign in: --client-id and --tenant, with --certificate for an app.');
  }
  return certificate ? { kind: 'certificate', clientId, tenant, certificate } : { kind: 'deviceCode', clientId, tenant };
}

function readMembers(entries: readonly string[]): Members {
  const members: Partial<Record<SiteGroup, readonly string[]>> = {};
  for (const entry of entries) {
    const [name, member] = entry.split(/=(.*)/s);
    const group = siteGroups.find((candidate) => candidate.toLowerCase() === name.trim().toLowerCase());
    if (!group || !member) {
      throw new UsageError(`--member is not understood: ${entry}`);
    }
    members[group] = [...(members[group] ?? []), memberLogin(member)];
  }
  return members;
}
