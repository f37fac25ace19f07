import type { ListStore } from '../../data/stores/listStore';
import { openPnpStore } from '../../data/stores/pnpStore';
import { digestOf, partnershipSite, type PageFacts } from '../../ui/site/partnershipSite';
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

/** Asks for the register's definition at once. @param chosen the site of the web part's properties; empty: the page's own web. */
export function connect(chosen: string, page: PageFacts, inTeams: boolean): Connection {
  const site = partnershipSite(chosen, page, inTeams);
  const waits = new Waits();
  const store = askedEarly(openPnpStore({ siteUrl: site.url, digest: digestOf(site, page), onWait: waits.say }));
  return { chosen, site, store, waits };
}
