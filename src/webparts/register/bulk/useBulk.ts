import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CarriedOut } from '../../../data/bulk/carryOut';
import { Plan } from '../../../domain/bulk/plan';
import { newTask, settledCount, Task, TaskOf } from '../../../domain/bulk/task';
import type { EditPanelProps } from '../edit/editPanel';
import { openBulkRunner } from './bulkRun';

export type BulkStep =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unfinished'; readonly task: Task }
  | { readonly kind: 'choosing'; readonly failed?: unknown }
  | { readonly kind: 'planning' }
  | { readonly kind: 'preview'; readonly plan: Plan; readonly of: NewTask }
  | { readonly kind: 'working'; readonly all: number; readonly settled: number; readonly isKept: boolean; readonly isStopping: boolean }
  | ({ readonly kind: 'ended' } & CarriedOut);

export type NewTask = Pick<TaskOf, 'kind' | 'between'>;

export interface Bulk {
  readonly step: BulkStep;
  preview(plan: () => Promise<Plan>, of: NewTask): void;
  /** Makes the preview that failed once more. */
  previewAgain(): void;
  choose(): void;
  carryOut(plan: Plan, of: NewTask): void;
  continue(task: Task): void;
  leave(task: Task): void;
  stop(): void;
}

/** From what was chosen over the preview to the outcome; what was broken off before comes first. */
export function useBulk({ store, site, onChanged }: EditPanelProps): Bulk {
  const [step, setStep] = useState<BulkStep>({ kind: 'opening' });
  const runner = useMemo(() => openBulkRunner(store, site.url, site.user), [store, site.url, site.user]);
  const asked = useRef<AbortController>();
  const isOpen = useRef(true);
  const show = useCallback((next: BulkStep | ((before: BulkStep) => BulkStep)) => { if (isOpen.current) setStep(next); }, []);

  useEffect(() => {
    // Closing the panel stops after the batch that is on its way; the rest is offered the next time.
    isOpen.current = true;
    runner.unfinished().then((task) => show(task === undefined ? { kind: 'choosing' } : { kind: 'unfinished', task }), () => show({ kind: 'choosing' }));
    return () => { isOpen.current = false; asked.current?.abort(); };
  }, [runner, show]);

  const run = useCallback((task: Task) => {
    asked.current = new AbortController();
    show({ kind: 'working', all: task.changes.length, settled: settledCount(task), isKept: true, isStopping: false });
    const told = {
      onProgress: (settled: number) => show((before) => (before.kind === 'working' ? { ...before, settled } : before)),
      onNotKept: () => show((before) => (before.kind === 'working' ? { ...before, isKept: false } : before))
    };
    runner.run(task, told, asked.current.signal).then((result) => {
      onChanged();
      show({ kind: 'ended', ...result });
    }, () => show({ kind: 'ended', task, stopped: 'connection' }));
  }, [runner, show, onChanged]);

  const last = useRef<() => void>(() => undefined);
  const preview: Bulk['preview'] = (plan, of) => {
    last.current = () => preview(plan, of);
    show({ kind: 'planning' });
    plan().then((made) => show({ kind: 'preview', plan: made, of }), (failed: unknown) => show({ kind: 'choosing', failed }));
  };
  const previewAgain = useCallback(() => last.current(), []);

  return {
    step,
    preview,
    previewAgain,
    choose: () => show({ kind: 'choosing' }),
    carryOut: (plan, of) => {
      const begun = new Date().toISOString();
      run(newTask({ ...of, begun, id: `${begun} ${Math.random().toString(36).slice(2)}` }, plan));
    },
    continue: run,
    leave: (task) => { runner.leave(task); show({ kind: 'choosing' }); },
    stop: () => { asked.current?.abort(); show((before) => (before.kind === 'working' ? { ...before, isStopping: true } : before)); }
  };
}
