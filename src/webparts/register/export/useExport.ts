import { useCallback, useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../ui/saveFile';
import { ExportSource } from './exportContent';
import { ExportWish } from './exportWish';
import { MadeFile, makeExport } from './makeExport';

export type ExportStep =
  | { readonly kind: 'choosing'; readonly isCancelled: boolean }
  /** For the rest of the view. */
  | { readonly kind: 'waiting'; readonly wish: ExportWish }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'saved'; readonly made: Pick<MadeFile, 'name' | 'entryCount' | 'leftOut'> }
  | { readonly kind: 'failed'; readonly error: unknown; readonly wish: ExportWish };

export interface Exporting {
  readonly step: ExportStep;
  start(wish: ExportWish): void;
  cancel(): void;
  choose(): void;
}

/** The view was not loaded to its end, so a file of it would not be whole. */
export class ViewNotWhole extends Error {}

/** From the wish to the file that the browser keeps; nothing is kept of one that was given up or failed. */
export function useExport(source: ExportSource): Exporting {
  const [step, setStep] = useState<ExportStep>({ kind: 'choosing', isCancelled: false });
  const work = useRef<AbortController>();
  const current = useRef(source);
  current.current = source;
  useEffect(() => () => work.current?.abort(), []);

  const run = useCallback((wish: ExportWish) => {
    const abort = new AbortController();
    work.current = abort;
    const show = (next: ExportStep): void => { if (!abort.signal.aborted) setStep(next); };
    show({ kind: 'working', share: 0 });
    makeExport(wish, current.current, { signal: abort.signal, onProgress: (share) => show({ kind: 'working', share }) }).then((made) => {
      saveFile(made.file, made.name);
      show({ kind: 'saved', made });
    }).catch((error: unknown) => show({ kind: 'failed', error, wish }));
  }, []);

  const start = (wish: ExportWish): void => {
    const completeness = wish.subject === 'view' ? source.view?.completeness : 'all';
    if (completeness === 'all') run(wish);
    else if (completeness === 'coming') setStep({ kind: 'waiting', wish });
    else setStep({ kind: 'failed', error: new ViewNotWhole(), wish });
  };

  const completeness = source.view?.completeness;
  useEffect(() => {
    if (step.kind !== 'waiting' || completeness === 'coming') return;
    if (completeness === 'all') run(step.wish);
    else setStep({ kind: 'failed', error: new ViewNotWhole(), wish: step.wish });
  }, [step, completeness, run]);

  const cancel = (): void => {
    work.current?.abort();
    setStep({ kind: 'choosing', isCancelled: true });
  };
  return { step, start, cancel, choose: () => setStep({ kind: 'choosing', isCancelled: false }) };
}
