import type { ListStore } from '../../data/stores/listStore';
import { openPnpStore } from '../../data/stores/pnpStore';
import { digestOf, partnershipSite, type PageFacts, type PartnershipSite } from '../../ui/site/partnershipSite';
import { Waits } from '../../ui/waits';

export interface Connection {
  /** The property as it is. */
  readonly chosen: string;
  readonly site: PartnershipSite;
  readonly store: ListStore;
  readonly waits: Waits;
}

export function connect(chosen: string, page: PageFacts, inTeams: boolean): Connection {
  const site = partnershipSite(chosen, page, inTeams);
  const waits = new Waits();
  return { chosen, site, store: openPnpStore({ siteUrl: site.url, digest: digestOf(site, page), onWait: waits.say }), waits };
}
