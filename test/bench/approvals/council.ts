import type { Tenant } from '../../../local/tenant/tenant';
import { startProcess } from '../readyProcess';

/** People who decide, in pairs: the head of a service and the director above them, of a directorate that is theirs alone. */
export interface Pair {
  readonly head: string;
  readonly director: string;
}

/** What the process of a council says when it is ready. People are named by their mail addresses. */
export interface CouncilFacts extends Pick<Tenant, 'tid' | 'url' | 'siteUrl' | 'dataDir'> {
  readonly officer: string;
  readonly pairs: readonly Pair[];
  /** Ids of checklists that are ready to be submitted, in as many lots as there are pairs. */
  readonly drafts: readonly (readonly number[])[];
}

export interface Council extends CouncilFacts {
  close(): Promise<void>;
}

/** @param pairs of a head and a director. @param drafts checklists that each pair will have to decide. */
export const decidingCouncil = (pairs: number, drafts: number): Promise<Council> => open(['deciding', pairs, drafts]);

/** @param steps that are open. @param holders whom they ask, in turn. @param due how many of these have one that is due. */
export const waitingCouncil = (steps: number, holders: number, due: number): Promise<Council> => open(['waiting', steps, holders, due]);

async function open(args: readonly (string | number)[]): Promise<Council> {
  const { ready, close } = await startProcess('approvals/councilProcess.ts', args.map(String));
  return { ...JSON.parse(ready) as CouncilFacts, close };
}
