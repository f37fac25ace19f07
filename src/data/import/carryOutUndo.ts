import { KeptOfImport, UndoItem, UndoPlan } from '../../domain/import/undoPlan';
import { forgetOrganisations } from '../organisation/knownOrganisations';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { changeHead } from './changeHead';
import { parsed } from './importList';
import { ImportState, ImportStop } from './importOutcome';
import { planUndo } from './planUndo';
import { readHeadContent } from './readHeadContent';
import { setAside } from './setAside';
import { Interrupted, interruptionOf } from './stopped';
import { writeUndo } from './undoBatches';
import { entryGroups, organisationGroups, undoSteps, UndoStep } from './undoGroups';

export interface UndoRun {
  readonly store: ListStore;
  readonly editing: Editing;
  /** Stops before the next batch. */
  readonly signal?: AbortSignal;
  /** Lets the page have its turn. */
  pause?(): Promise<void>;
  /** In list operations. */
  onProgress?(done: number, of: number): void;
}

export interface UndoResult {
  readonly counts: Readonly<Record<UndoStep, number>>;
  /** As it is afterwards. */
  readonly kept: readonly KeptOfImport[];
  /** Why there is something left to do: planned and carried out again, it comes to the same end. */
  readonly stopped?: ImportStop;
  readonly message?: string;
}

/** Somebody who changes entries every second must not keep us here for ever. */
const rounds = 4;

/**
 * Takes an import back as it was planned, and nothing beyond: what somebody has changed since the plan was made, or does meanwhile, is looked at once
 * more, and kept. Never rejects.
 */
export async function carryOutUndo(shown: UndoPlan, run: UndoRun): Promise<UndoResult> {
  const counts: Record<UndoStep, number> = { memberships: 0, entries: 0, setBack: 0, organisations: 0 };
  let kept = shown.kept;
  try {
    // Whoever runs it still, in another tab or at another desk, stops before the next batch.
    await setAside(run.store, run.editing, shown.importId);
    for (let round = 1; ; round++) {
      const now = await planUndo(run.store, shown.importId, run.pause);
      const open = within(now, shown);
      kept = keptNow(now, shown);
      if (undoSteps.every((step) => open[step].length === 0)) {
        await noteUndone(run, shown.importId, now.kept.length + total(now));
        return { counts, kept };
      }
      if (round > rounds) throw new Interrupted('busy');
      await carryOutOnce(open, run, counts, total(shown));
    }
  } catch (error) {
    const { reason, message } = interruptionOf(error);
    return { counts, kept, stopped: reason, message };
  } finally {
    forgetOrganisations(run.store);
  }
}

/** Organisations go last, once nothing has them: where somebody was quicker, everything is looked at again before. */
async function carryOutOnce(open: UndoPlan, { editing, signal, onProgress }: UndoRun, counts: Record<UndoStep, number>, of: number): Promise<void> {
  const onBatch = (written: readonly UndoStep[]): void => {
    written.forEach((step) => { counts[step]++; });
    onProgress?.(Math.min(of, Object.values(counts).reduce((sum, count) => sum + count, 0)), of);
  };
  for (const groups of [entryGroups(open), organisationGroups(open)]) {
    if (!await writeUndo({ editing, signal, onBatch }, groups)) return;
  }
}

function within(now: UndoPlan, shown: UndoPlan): UndoPlan {
  const also = <Item extends UndoItem>(items: readonly Item[], in_: readonly UndoItem[]): readonly Item[] => {
    const ids = new Set(in_.map(({ id }) => id));
    return items.filter(({ id }) => ids.has(id));
  };
  const entries = also(now.entries, shown.entries);
  const [going, members] = [entries, shown.memberships].map((items) => new Set(items.map(({ id }) => id)));
  return {
    ...now, entries, setBack: also(now.setBack, shown.setBack), organisations: also(now.organisations, shown.organisations),
    // One that has come with the import since goes with its entry, or it would be nobody’s.
    memberships: now.memberships.filter(({ id, entryId }) => members.has(id) || going.has(entryId))
  };
}

/** With what could go by now, and was shown as something that stays. */
function keptNow(now: UndoPlan, { kept }: UndoPlan): readonly KeptOfImport[] {
  const couldGo = new Set([...[...now.entries, ...now.setBack].map(({ id }) => `entry ${id}`), ...now.organisations.map(({ id }) => `organisation ${id}`)]);
  return [...now.kept, ...kept.filter(({ kind, id }) => couldGo.has(`${kind} ${id}`))];
}

function total(plan: UndoPlan): number {
  return undoSteps.reduce((sum, step) => sum + plan[step].length, 0);
}

const undone: ImportState = 'Undone';

/** @param remaining how much of it is still there: it can be undone once more. */
async function noteUndone({ store, editing }: UndoRun, importId: string, remaining: number): Promise<void> {
  await changeHead(store, editing, importId, ({ state, content }) => {
    const known = readHeadContent(parsed(content));
    if (state === undone && (known?.remaining ?? 0) === remaining) return undefined;
    return { State: undone, ...(known === undefined ? {} : { Content: JSON.stringify({ ...known, remaining }) }) };
  });
}
