import { KeptRecord } from '../../data/approval/chains';
import { dayOfInstant } from '../../data/day';
import { ServiceStore } from '../../data/stores/serviceStore';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Approver } from '../../domain/approval/roleHolding';
import { verifyChain } from '../../domain/approval/verifyChain';
import { Day } from '../../domain/calendar/day';
import { AnchorStore } from '../anchors/anchorStore';
import { ChainKeys, sealerWith } from '../chain/chainKeys';
import { CourseMemory } from './courseMemory';
import { refuse } from './refusals';

/** What every act on a submitted form needs. */
export interface Approvals {
  readonly store: ServiceStore;
  /** Absolute address of the partnership site. */
  readonly siteUrl: string;
  readonly keys: ChainKeys;
  readonly now: Date;
  readonly by: Approver;
  /** How far chains had come, as noted outside SharePoint. */
  readonly anchors?: Pick<AnchorStore, 'read'>;
  /** Absent where everything is read anew. */
  readonly memory?: CourseMemory;
  /** Tells whomever it concerns; absent where the worker does that by itself. */
  readonly tell?: (submission: string) => Promise<void>;
}

export const todayOf = ({ now }: Approvals): Day => dayOfInstant(now.toISOString());

/** The records of a chain that nobody has meddled with: nothing is built on another. */
export function soundRecords({ keys }: Pick<Approvals, 'keys'>, submission: string, kept: readonly KeptRecord[]): readonly ChainRecord[] {
  const records = kept.map(({ record }) => record);
  if (verifyChain(submission, records, sealerWith(keys)).kind === 'broken') throw refuse('chainBroken');
  return records;
}
