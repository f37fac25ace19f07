import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { openApprovalService, type ApprovalService } from '../../data/approvalService/approvalService';
import type { ListStore } from '../../data/stores/listStore';
import { openPnpStore } from '../../data/stores/pnpStore';
import { pageTokens } from '../approvalService/pageTokens';
import { Waits } from '../waits';
import { digestOf, partnershipSite, type PartnershipSite } from './partnershipSite';

/** What a web part works with: the site's lists, and the approval service. */
export interface Connection {
  /** The property as it is. */
  readonly chosen: string;
  readonly site: PartnershipSite;
  readonly store: ListStore;
  readonly service: ApprovalService;
  readonly waits: Waits;
}

type Context = Pick<WebPartContext, 'pageContext' | 'aadTokenProviderFactory' | 'sdks'>;

export function connect(chosen: string, context: Context): Connection {
  const { pageContext: page, sdks } = context;
  const site = partnershipSite(chosen, page, sdks?.microsoftTeams !== undefined);
  const waits = new Waits();
  const store = openPnpStore({ siteUrl: site.url, digest: digestOf(site, page), onWait: waits.say });
  return { chosen, site, store, service: openApprovalService(store, pageTokens(context)), waits };
}
