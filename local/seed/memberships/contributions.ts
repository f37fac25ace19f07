import { Organisation } from '../organisations/organisations';
import { PoolName } from '../organisations/pools';
import { Draft } from '../partnerships/draft';

/** Who pays, and how large a share compared with the others. Schools, villages and volunteers do not. */
const shares: Partial<Record<PoolName, number>> = {
  neighbour: 10, region: 10, wales: 10, health: 12, police: 6, commissioner: 8, fire: 3, university: 2, college: 2, housing: 2, energy: 2, developer: 8
};

export function pays(organisation: Organisation): boolean {
  return shares[organisation.pool] !== undefined;
}

/** Pounds a year of each member that pays: a part of what the council's own money leaves of the budget, in proportion to it. */
export function contributionsOf(draft: Draft, members: readonly Organisation[]): Map<string, number> {
  if (draft.money === 0) {
    // Fees or a grant carry it all.
    return new Map();
  }
  const paying = members.filter(pays);
  const rest = Math.max(0, (draft.budget ?? 0) - (draft.money ?? 0)) * restPaid(draft);
  const total = paying.reduce((sum, { pool }) => sum + (shares[pool] ?? 0), 0);
  const most = draft.money === undefined ? rest : draft.money * (draft.kind === 'Collaboration' ? 1.6 : 2.5);
  return new Map(paying
    .map(({ pool, reference }) => [reference, Math.floor(Math.min(most, (rest * (shares[pool] ?? 0)) / total) / 100) * 100] as const)
    .filter(([, pounds]) => pounds > 0));
}

/** Grants and fees carry much of a partnership; a collaboration is paid by its members. */
function restPaid(draft: Draft): number {
  const granted = draft.basis?.includes('grant') ?? false;
  if (draft.kind === 'Collaboration') {
    return granted ? 0.6 : 0.95;
  }
  return granted ? 0.15 : 0.4;
}
