import { PackText } from '../domain/protocol/packText';
import { Protocol } from '../domain/protocol/protocol';

/** A protocol that comes with the product. Its content is loaded when it is needed: Setup alone reads it. */
export interface ShippedPack {
  readonly id: string;
  readonly council: PackText;
  readonly title: PackText;
  readonly version: string;
  load(): Promise<Protocol>;
}

export const shippedPacks: readonly ShippedPack[] = [
  {
    id: 'caerphilly',
    council: { en: 'Caerphilly County Borough Council', cy: 'Cyngor Bwrdeistref Sirol Caerffili' },
    title: { en: 'Collaboration and partnership protocol', cy: 'Protocol cydweithio a phartneriaeth' },
    version: '2014.1',
    load: async () => (await import(/* webpackChunkName: 'pack-caerphilly' */ './caerphilly/caerphilly')).caerphilly
  },
  {
    id: 'stafford',
    council: { en: 'Stafford Borough Council' },
    title: { en: 'Partnership protocol' },
    version: '1.0',
    load: async () => (await import(/* webpackChunkName: 'pack-stafford' */ './stafford/stafford')).stafford
  }
];
