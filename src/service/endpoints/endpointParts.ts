import { ServiceStore } from '../../data/stores/serviceStore';
import { AnchorStore } from '../anchors/anchorStore';
import { CourseMemory } from '../approval/courseMemory';
import { ChainKeys } from '../chain/chainKeys';
import { SentAgain } from '../notices/sendAgain';

/** What endpoints are made of; the same as long as the service runs. */
export interface EndpointParts {
  readonly store: ServiceStore;
  readonly siteUrl: string;
  readonly keys: ChainKeys;
  readonly anchors: Pick<AnchorStore, 'read'>;
  readonly memory: CourseMemory;
  /** Tells whomever it concerns what has happened to a form. Never rejects. */
  readonly tell: (submission: string) => Promise<void>;
  /** Sends a notice once more; of two who ask at once, one has it sent. */
  readonly sendAgain: (id: number, sending: number | undefined) => Promise<SentAgain>;
}
