import { isRecord } from '../record/plainValue';

/** Where pages reach the approval service, and what they ask tokens for. One place for the whole site: a row of the list *Provisioning*, which owners write. */
export interface ServiceAddress {
  /** Absolute, without a slash at the end: `https://approvals.council.gov.uk` */
  readonly url: string;
  /** Application id URI of the service's app registration: `api://…` */
  readonly audience: string;
}

/** Title of its row. */
export const serviceAddressRecord = 'Approval service';

export type ServiceAddressProblem = 'noAddress' | 'notSafe' | 'noAudience';

/** Tokens are sent there: only over https, but for this computer itself. */
export function serviceAddressProblem({ url, audience }: ServiceAddress): ServiceAddressProblem | undefined {
  const parts = /^(https?):\/\/([^/?#@\s]+?)(:\d+)?(\/[^?#\s]*)?$/i.exec(url);
  if (parts === null) return 'noAddress';
  if (parts[1].toLowerCase() === 'http' && !['127.0.0.1', 'localhost'].includes(parts[2].toLowerCase())) return 'notSafe';
  return /^\S+$/.test(audience) ? undefined : 'noAudience';
}

/** As it is kept: no spaces around, no slash at the end. */
export function trimmedAddress({ url, audience }: ServiceAddress): ServiceAddress {
  return { url: url.trim().replace(/\/+$/, ''), audience: audience.trim() };
}

/** Nothing when it is not what we keep there. */
export function readServiceAddress(content: unknown): ServiceAddress | undefined {
  if (!isRecord(content) || typeof content.url !== 'string' || typeof content.audience !== 'string') return undefined;
  const address = trimmedAddress({ url: content.url, audience: content.audience });
  return serviceAddressProblem(address) === undefined ? address : undefined;
}
