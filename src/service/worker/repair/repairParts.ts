import { ServiceStore } from '../../../data/stores/serviceStore';
import { ChainKeys } from '../../chain/chainKeys';
import { Approvals } from '../../approval/approvals';

/** What repairing needs; the same as long as the service runs. */
export interface RepairParts {
  readonly store: ServiceStore;
  /** Absolute address of the partnership site. */
  readonly siteUrl: string;
  readonly keys: ChainKeys;
  readonly now: () => Date;
  /** Told of what went wrong with one form and keeps the others from nothing. */
  readonly mistake: (error: unknown) => void;
}

/** Nobody decides here: what is written follows from what others did. */
export function approvalsFor({ store, siteUrl, keys, now }: RepairParts): Approvals {
  return { store, siteUrl, keys, now: now(), by: { oid: '', name: '' } };
}
