import { SPFI } from '@pnp/sp';
import { readServiceAddress, ServiceAddress, serviceAddressRecord } from '../domain/approval/serviceAddress';
import { SiteRecords } from './baseline/siteRecords';
import { recordsList } from './definitions';

/** Where the site says that its approval service is; nothing while nobody has said it. One request. */
export async function readServiceRecord(sp: SPFI, siteUrl: string): Promise<ServiceAddress | undefined> {
  return readServiceAddress((await recordsOf(sp, siteUrl)).get(serviceAddressRecord));
}

/** Owners only. Whatever somebody else has set since is replaced. */
export async function saveServiceRecord(sp: SPFI, siteUrl: string, address: ServiceAddress): Promise<void> {
  await (await recordsOf(sp, siteUrl)).save(serviceAddressRecord, address);
}

async function recordsOf(sp: SPFI, siteUrl: string): Promise<SiteRecords> {
  const records = new SiteRecords(sp, `${new URL(siteUrl).pathname.replace(/\/$/, '')}/${recordsList.url}`);
  await records.read();
  return records;
}
