import { ServiceStore } from '../../data/stores/serviceStore';
import { ChainKeys } from '../chain/chainKeys';

/** What endpoints are made of; the same as long as the service runs. */
export interface EndpointParts {
  readonly store: ServiceStore;
  readonly siteUrl: string;
  readonly keys: ChainKeys;
  /** Tells whomever it concerns what has happened to a form. Never rejects. */
  readonly tell: (submission: string) => Promise<void>;
}
