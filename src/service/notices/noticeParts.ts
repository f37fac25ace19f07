import { MailStore } from '../../data/stores/mailStore';
import { ServiceStore } from '../../data/stores/serviceStore';
import { AnchorStore } from '../anchors/anchorStore';
import { ChainKeys } from '../chain/chainKeys';

/** What telling people needs; the same as long as the service runs. */
export interface NoticeParts {
  readonly store: ServiceStore;
  readonly mail: MailStore;
  /** Absolute address of the partnership site. */
  readonly siteUrl: string;
  readonly keys: ChainKeys;
  readonly anchors: AnchorStore;
  readonly now: () => Date;
  /** Told of what went wrong and keeps nothing else from going on. */
  readonly mistake: (error: unknown) => void;
}
