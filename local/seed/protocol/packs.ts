import { Protocol } from '../../../src/domain/protocol/protocol';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../src/packs/stafford/stafford';

/** Protocols that a council can be made with. */
export const packs = { caerphilly, stafford } as const satisfies Record<string, Protocol>;

export type PackName = keyof typeof packs;

export const packNames = Object.keys(packs) as PackName[];
