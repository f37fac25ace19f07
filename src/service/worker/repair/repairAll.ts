import { StoreError } from '../../../data/stores/storeError';
import { settle, Settled } from '../../approval/settle';
import { compareForms } from './compareForms';
import { lookAtEntries } from './lookAtEntries';
import { lookAtHolders } from './lookAtHolders';
import { refreshStep } from './refreshStep';
import { mendSteps } from './mendSteps';
import { approvalsFor, RepairParts } from './repairParts';
import { restoreEntry, restoreShown, restoreState } from './restore';
import { setAside } from './setAside';

export interface Repaired {
  /** Steps that were opened because somebody had been broken off, or because what stood in their way is gone. */
  readonly opened: number;
  /** Values that somebody had written by hand and that say again what they follow from; each stands in History. */
  readonly restored: number;
  /** Forms and entries that could not be looked at. */
  readonly failed: number;
}

/**
 * Compares what lists show with what it follows from, and sets right what differs: steps and forms that are behind their chain, values written by hand, steps that ask
 * somebody who no longer decides. Where nothing differs it reads a page for every thousand rows and writes nothing. It can be broken off anywhere.
 * @param isOver whether the time is over: the next run goes on from what the lists say.
 * @param beforeAsking done before a form's step asks somebody else, or asks again, or can no longer be decided.
 */
export async function repairAll(parts: RepairParts, isOver: () => boolean, beforeAsking: (name: string) => Promise<void>): Promise<Repaired> {
  const approvals = approvalsFor(parts);
  const { store, now } = approvals;
  const opened = new Set<string>();
  let [restored, failed] = [0, 0];
  const each = async <Thing>(things: Iterable<Thing>, mend: (thing: Thing) => Promise<void>): Promise<void> => {
    for (const thing of things) {
      if (isOver()) return;
      await mend(thing).catch((error: unknown) => {
        if (error instanceof StoreError && error.kind === 'unavailable') throw error;
        parts.mistake(error);
        failed += 1;
      });
    }
  };

  const compared = await compareForms(store, now, isOver);
  if (compared === undefined) return { opened: 0, restored, failed };
  const { wrongState, wrongShown, behind, illegible, toSetAside, waiting, assessing } = compared;
  const entries = await lookAtEntries(store, assessing);

  const countOpened = (settled: Settled): void => settled.opened.forEach((id) => opened.add(id));
  const refresh = async (name: string): Promise<void> => {
    const done = await refreshStep(approvals, name, beforeAsking);
    restored += done.restored;
    done.opened.forEach((id) => opened.add(id));
  };
  // Steps that cannot be read before all: whatever else a form needs is refused until they can.
  await each(Array.from(illegible).filter((name) => !toSetAside.has(name)), async (name) => { restored += await mendSteps(approvals, name, beforeAsking); });
  // Then entries: what is settled after that writes some of them, and only the version that was read says who wrote it. One whose form is behind is behind itself.
  await each(entries.filter(({ form }) => form === undefined || !behind.has(form)), async (wrong) => { restored += await restoreEntry(approvals, wrong); });
  await each(wrongState, async (form) => {
    const done = await restoreState(approvals, form);
    restored += done.restored;
    if (done.settled !== undefined) countOpened(done.settled);
  });
  await each(Array.from(behind).filter((name) => !toSetAside.has(name)), async (name) => {
    // Before it is settled: what somebody wrote into a step cannot be told from the service's own word afterwards.
    await refresh(name);
    countOpened(await settle(approvals, name));
  });
  await each(toSetAside, (name) => setAside(approvals, name, beforeAsking));
  await each(wrongShown, async (form) => { restored += await restoreShown(approvals, form); });

  if (!isOver()) await each(await lookAtHolders(approvals, waiting, isOver), refresh);
  return { opened: opened.size, restored, failed };
}
