import { readServiceAddress, serviceAddressRecord, type ServiceAddress } from '../../domain/approval/serviceAddress';
import { odataText, type ListStore } from '../stores/listStore';

/** Nothing while the site's owner has not said where the service is. One request. */
export async function serviceAddress(store: Pick<ListStore, 'items'>): Promise<ServiceAddress | undefined> {
  const [row] = await store.items('Provisioning', { select: ['Id', 'Content'], filter: `Title eq ${odataText(serviceAddressRecord)}`, top: 1 });
  try {
    return row === undefined ? undefined : readServiceAddress(JSON.parse(String(row.Content)));
  } catch {
    return undefined;
  }
}
