import { Organisation } from '../organisations/organisations';
import { PoolName } from '../organisations/pools';
import { Draft } from '../partnerships/draft';

/** Who pays, and how large a share compared with the others. Schools, villages and volunteers do not. */
const shares: Partial<Record<PoolName, number>> = {
  neighbour: 10, region: 10, wales: 10, health: 12, police: 6, commissioner: 8, fire: 3, university: 2, college: 2, housing: 2, energy: 2, developer: 8
};

/** Pounds a year of each member that pays: what the council's own money and grants leave of the budget. */
export function contributionsOf(draft: Draft, members: readonly Organisation[]): Map<string, number> {
  const paying = members.filter(({ pool }) => shares[pool] !== undefined);
  const rest = Math.max(0, (draft.budget ?? 0) - (draft.money ?? 0)) * restPaid(draft);
  const total = paying.reduce((sum, { pool }) => sum + (shares[pool] ?? 0), 0);
  return new Map(paying.map(({ pool, reference }) => [reference, Math.floor((rest * (shares[pool] ?? 0)) / total / 100) * 100] as const).filter(([, pounds]) => pounds > 0));
}

/** Grants and fees carry much of a partnership; a collaboration is paid by its members. */
function restPaid(draft: Draft): number {
  if (draft.basis?.includes('grant')) {
    return 0.15;
  }
  return draft.kind === 'Collaboration' ? 0.95 : 0.4;
}
