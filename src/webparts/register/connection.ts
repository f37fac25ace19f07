import type { ListStore } from '../../data/stores/listStore';
import { openPnpStore, type PageDigest } from '../../data/stores/pnpStore';
import { Waits } from '../../ui/waits';
import { askedEarly } from './loading/askedEarly';
import type { RegisterSite } from './registerSite';

export interface Connection {
  /** The property as it is. */
  readonly chosen: string;
  readonly site: RegisterSite;
  readonly store: ListStore;
  readonly waits: Waits;
}

/** As much of SharePoint's page context as a connection needs. */
export interface PageFacts {
  readonly web: { readonly absoluteUrl: string };
  readonly user: { readonly loginName: string };
  readonly legacyPageContext?: Readonly<Record<string, unknown>>;
}

/** Asks for the register's definition at once. @param chosen the site of the web part's properties; empty: the page's own web. */
export function connect(chosen: string, page: PageFacts, inTeams: boolean): Connection {
  const own = withoutSlash(page.web.absoluteUrl);
  const url = withoutSlash(chosen.trim()) || own;
  const waits = new Waits();
  const digest = url.toLowerCase() === own.toLowerCase() ? () => pageDigest(page) : undefined;
  const store = askedEarly(openPnpStore({ siteUrl: url, digest, onWait: waits.say }));
  return { chosen, site: { url, isChosen: chosen.trim() !== '', inTeams, user: page.user.loginName, userOid: oidOf(page) }, store, waits };
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
