import type { PageDigest } from '../../data/stores/pnpStore';

/** Where the partnership lists are, and who is looking. */
export interface PartnershipSite {
  readonly url: string;
  /** False: the properties are empty, and the page's own web is tried. */
  readonly isChosen: boolean;
  /** The window's own address is Teams' and means nothing to others. */
  readonly inTeams: boolean;
  /** Sign-in name of the reader. */
  readonly user: string;
  /** Their directory id, where the page says it. */
  readonly userOid?: string;
}

/** As much of SharePoint's page context as a connection needs. */
export interface PageFacts {
  readonly web: { readonly absoluteUrl: string };
  readonly user: { readonly loginName: string };
  readonly legacyPageContext?: Readonly<Record<string, unknown>>;
}

/** @param chosen the site of the web part's properties; empty: the page's own web. */
export function partnershipSite(chosen: string, page: PageFacts, inTeams: boolean): PartnershipSite {
  const url = withoutSlash(chosen.trim()) || withoutSlash(page.web.absoluteUrl);
  return { url, isChosen: chosen.trim() !== '', inTeams, user: page.user.loginName, userOid: oidOf(page) };
}

/** The page's own request digest, where the page belongs to the site: it saves a request before the first write. */
export function digestOf(site: PartnershipSite, page: PageFacts): (() => PageDigest | undefined) | undefined {
  return site.url.toLowerCase() === withoutSlash(page.web.absoluteUrl).toLowerCase() ? () => pageDigest(page) : undefined;
}

function oidOf({ legacyPageContext }: PageFacts): string | undefined {
  const oid = legacyPageContext?.aadUserId;
  return typeof oid === 'string' && oid !== '' ? oid : undefined;
}

/** Every page brings a request digest for its own web, good for about half an hour from when it was made. */
function pageDigest({ legacyPageContext }: PageFacts): PageDigest | undefined {
  const value = legacyPageContext?.formDigestValue;
  if (typeof value !== 'string') return undefined;
  const made = Date.parse(value.split(',')[1]);
  const seconds = Number(legacyPageContext?.formDigestTimeoutSeconds);
  return Number.isNaN(made) || !(seconds > 0) ? undefined : { value, expiration: new Date(made + (seconds - 15) * 1000) };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
