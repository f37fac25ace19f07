import type { ListStore } from '../../../data/stores/listStore';
import { Plan } from '../../../domain/bulk/plan';
import { planPersonHandOver, planServiceHandOver } from '../../../domain/bulk/planHandOver';
import { Day } from '../../../domain/calendar/day';
import { loadHoldings } from './holdings';
import { HandOverWish } from './useHandOver';

interface Circumstances {
  readonly today: Day;
  readonly by: string | undefined;
}

/** As everything stands now: the form may have been open for long. */
export async function loadHandOverPlan(store: ListStore, wish: HandOverWish, { today, by }: Circumstances): Promise<Plan> {
  const { items, people, mayChange } = await loadHoldings(store, today);
  return wish.kind === 'person'
    ? planPersonHandOver(items, people, { from: wish.from, to: wish.to, today, by, mayChange })
    : planServiceHandOver(items, { from: wish.from, to: wish.to, directorate: wish.directorate, today, mayChange });
}
