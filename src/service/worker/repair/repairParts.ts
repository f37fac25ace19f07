import { ServiceStore } from '../../../data/stores/serviceStore';
import { AnchorStore } from '../../anchors/anchorStore';
import { ChainKeys } from '../../chain/chainKeys';
import { Approvals } from '../../approval/approvals';

/** What repairing needs; the same as long as the service runs. */
export interface RepairParts {
  readonly store: ServiceStore;
  /** Absolute address of the partnership site. */
  readonly siteUrl: string;
  readonly keys: ChainKeys;
  /** How far chains had come, as noted outside SharePoint. */
  readonly anchors?: Pick<AnchorStore, 'read'>;
  readonly now: () => Date;
  /** Told of what went wrong with one form and keeps the others from nothing. */
  readonly mistake: (error: unknown) => void;
}

/** Nobody decides here: what is written follows from what others did. */
export function approvalsFor({ store, siteUrl, keys, anchors, now }: RepairParts): Approvals {
  return { store, siteUrl, keys, anchors, now: now(), by: { oid: '', name: '' } };
}
