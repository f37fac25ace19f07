import { useState } from 'react';
import { bringBackValue } from '../../../../data/history/bringBackValue';
import { BringBack } from '../../../../domain/partnership/bringBack';
import { EntryState } from '../../../../domain/partnership/entryEdit';
import { FieldProblem } from '../../../../domain/record/fieldProblem';
import { useHistoryAround } from './historyContext';

type Progress =
  | { readonly kind: 'asking' | 'writing' | 'changed' }
  | { readonly kind: 'refused'; readonly problem: FieldProblem }
  | { readonly kind: 'failed'; readonly error: unknown };

interface BringingBack {
  /** What the person is shown as it is now. */
  readonly state: EntryState;
  readonly progress: Progress;
  confirm(): void;
}

export function useBringBack(back: BringBack, onDone: () => void): BringingBack {
  const { store, state: loaded, facts, onBroughtBack } = useHistoryAround();
  const [state, setState] = useState(loaded);
  const [progress, setProgress] = useState<Progress>({ kind: 'asking' });

  const write = async (): Promise<void> => {
    const answer = await bringBackValue(store, state, back, facts);
    if (answer.kind === 'done') {
      onDone();
      return onBroughtBack(back);
    }
    if (answer.kind === 'changed') setState(answer.state);
    setProgress(answer);
  };
  const confirm = (): void => {
    if (progress.kind === 'writing') return;
    setProgress({ kind: 'writing' });
    write().catch((error: unknown) => setProgress({ kind: 'failed', error }));
  };
  return { state, progress, confirm };
}
