import type { SPFI } from '@pnp/sp';
import type { TokenSource } from '../../../data/approvalService/callService';
import { ServiceTrial, tryService } from '../../../data/approvalService/tryService';
import { readServiceAddress, ServiceAddress, serviceAddressRecord } from '../../../domain/approval/serviceAddress';
import { SiteRecords } from '../../../provisioning/baseline/siteRecords';
import { recordsList } from '../../../provisioning/definitions';

/** Where the approval service is, as the site keeps it. Reading and saving reject with an error of SharePoint's. */
export interface ServiceSetup {
  read(): Promise<ServiceAddress | undefined>;
  save(address: ServiceAddress): Promise<void>;
  /** Never rejects. */
  test(address: ServiceAddress): Promise<ServiceTrial>;
}

export function serviceSetup(sp: SPFI, siteUrl: string, token: TokenSource): ServiceSetup {
  const records = new SiteRecords(sp, `${new URL(siteUrl).pathname.replace(/\/$/, '')}/${recordsList.url}`);
  return {
    read: async () => {
      await records.read();
      return readServiceAddress(records.get(serviceAddressRecord));
    },
    save: async (address) => {
      // Somebody may have set it since: what is typed now counts.
      await records.read();
      await records.save(serviceAddressRecord, address);
    },
    test: (address) => tryService(address, token)
  };
}
