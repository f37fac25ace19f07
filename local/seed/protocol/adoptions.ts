import { Protocol } from '../../../src/domain/protocol/protocol';
import { importDay } from '../council/calendar';
import { PackName, packs } from './packs';

/** A protocol that an owner of the site put in force, and for how long it stayed. */
export interface Adoption {
  readonly protocol: Protocol;
  readonly from: string;
  /** The last day. */
  readonly to?: string;
}

/** Caerphilly's since the register began; a council with another one has just changed to it, and its forms stay readable under the old. */
export function adoptionsOf(pack: PackName): readonly Adoption[] {
  return pack === 'caerphilly'
    ? [{ protocol: packs.caerphilly, from: importDay }]
    : [{ protocol: packs.caerphilly, from: importDay, to: '2026-11-12' }, { protocol: packs[pack], from: '2026-11-13' }];
}
