import { installProtocol } from '../../../src/data/protocol/installProtocol';
import { openPnpStore } from '../../../src/data/stores/pnpStore';
import type { Protocol } from '../../../src/domain/protocol/protocol';
import { personas } from '../../../local/seed/people/personas';
import type { Product } from './product';
import { tokenOf } from './writeAs';

/** The owner puts a protocol in force, from a day before any journey. One that is in force already stays. */
export async function adoptProtocol(product: Product, protocol: Protocol, today: string): Promise<void> {
  const token = await tokenOf(product, personas.owner);
  const store = openPnpStore({
    siteUrl: product.siteUrl,
    fetch: (address: RequestInfo | URL, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${token}`);
      return fetch(address, { ...init, headers });
    }
  });
  const installed = await installProtocol(store, protocol, today);
  if (installed.kind === 'nameTaken') throw new Error(`Another protocol is called ${protocol.id} ${protocol.version}.`);
}
