import { Protocol } from '../domain/protocol/protocol';

/** A protocol that comes with the product. Its content is loaded when it is needed: Setup alone reads it. */
export interface ShippedPack {
  readonly id: string;
  readonly council: string;
  readonly title: string;
  readonly version: string;
  load(): Promise<Protocol>;
}

export const shippedPacks: readonly ShippedPack[] = [
  {
    id: 'caerphilly',
    council: 'Caerphilly County Borough Council',
    title: 'Collaboration and partnership protocol',
    version: '2014.1',
    load: async () => (await import(/* webpackChunkName: 'pack-caerphilly' */ './caerphilly/caerphilly')).caerphilly
  },
  {
    id: 'stafford',
    council: 'Stafford Borough Council',
    title: 'Partnership protocol',
    version: '1.0',
    load: async () => (await import(/* webpackChunkName: 'pack-stafford' */ './stafford/stafford')).stafford
  }
];
