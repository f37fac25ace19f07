import { useEffect, useRef, useState } from 'react';
import type { UndoResult } from '../../../data/import/carryOutUndo';
import type { PastImport } from '../../../data/import/pastImports';
import type { UndoPlan } from '../../../domain/import/undoPlan';
import type { ImportGateway } from './importGateway';

type Undone = Pick<PastImport, 'importId' | 'fileName' | 'state'>;

export type UndoState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'planning' | 'failed'; readonly of: Undone; readonly problem?: unknown }
  | { readonly kind: 'preview'; readonly of: Undone; readonly plan: UndoPlan }
  | { readonly kind: 'running'; readonly of: Undone; readonly count?: { readonly done: number; readonly of: number }; readonly isStopping: boolean }
  | { readonly kind: 'ended'; readonly of: Undone; readonly result: UndoResult };

export interface Undo {
  readonly state: UndoState;
  open(of: Undone): void;
  close(): void;
  carryOut(of: Undone, plan: UndoPlan): void;
  /** Of one that can be neither gone on with nor undone. */
  setAside(of: Undone, then?: () => void): void;
  stop(): void;
}

/** @param onEnded the journal of imports says something new. */
export function useUndo(gateway: ImportGateway, onEnded: () => void): Undo {
  const [state, setState] = useState<UndoState>({ kind: 'closed' });
  const task = useRef(new AbortController());
  const isOpen = useRef(true);
  useEffect(() => () => { isOpen.current = false; task.current.abort(); }, []);
  const show = (next: UndoState | ((before: UndoState) => UndoState)): void => { if (isOpen.current) setState(next); };
  const begin = (): AbortSignal => {
    task.current.abort();
    task.current = new AbortController();
    return task.current.signal;
  };

  return {
    state,
    open: (of) => {
      const signal = begin();
      show({ kind: 'planning', of });
      gateway.planUndo(of.importId).then(
        (plan) => { if (!signal.aborted) show({ kind: 'preview', of, plan }); },
        (problem: unknown) => { if (!signal.aborted) show({ kind: 'failed', of, problem }); }
      );
    },
    close: () => { task.current.abort(); show({ kind: 'closed' }); },
    carryOut: (of, plan) => {
      const signal = begin();
      const onProgress = (done: number, all: number): void => show((before) => (before.kind === 'running' ? { ...before, count: { done, of: all } } : before));
      show({ kind: 'running', of, isStopping: false });
      gateway.undo(plan, { signal, onProgress }).then(
        (result) => { if (result.stopped === undefined) gateway.kept.dropFile(of.importId).catch(() => undefined); show({ kind: 'ended', of, result }); onEnded(); },
        (problem: unknown) => { show({ kind: 'failed', of, problem }); onEnded(); }
      );
    },
    setAside: (of, then) => {
      const signal = begin();
      gateway.setAside(of.importId).then(
        () => { if (!signal.aborted) { show({ kind: 'closed' }); then?.(); } onEnded(); },
        (problem: unknown) => { if (!signal.aborted) show({ kind: 'failed', of, problem }); }
      );
    },
    stop: () => { task.current.abort(); show((before) => (before.kind === 'running' ? { ...before, isStopping: true } : before)); }
  };
}
