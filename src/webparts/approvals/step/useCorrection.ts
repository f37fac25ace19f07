import * as React from 'react';
import { isBegunAnew } from '../../../data/approval/begunAnew';
import type { StepToRead } from '../../../data/approval/stepToRead';
import type { ListStore } from '../../../data/stores/listStore';
import { decisions, type Decision } from '../../../domain/approval/decision';
import { courseOf } from '../../../domain/approval/course';
import { correctionsLeft } from '../../../domain/approval/superseding';

export type Correction =
  /** `begunAnew`: another form has been begun in its place, and what could be decided yet would change nothing. */
  | { readonly kind: 'none' | 'looking' | 'begunAnew' }
  /** `position`: of the decision that is corrected. */
  | { readonly kind: 'open'; readonly position: number; readonly offered: readonly Decision[] };

export interface CorrectionInPage {
  readonly correction: Correction;
  begin(): void;
  leave(): void;
}

const none: Correction = { kind: 'none' };

/** A correction of the reader's own decision. Where it could set the form on its way again, it is asked first whether another form has been begun in its place; that is one request. */
export function useCorrection(store: ListStore, { step, shown, content, records }: StepToRead): CorrectionInPage {
  const [correction, setCorrection] = React.useState<Correction>(none);
  const isShown = React.useRef(true);
  React.useEffect(() => () => { isShown.current = false; }, []);
  const begin = (): void => {
    const { supersedes: position, decision: made } = shown;
    if (position === null || correction.kind === 'looking') return;
    const all: Correction = { kind: 'open', position, offered: decisions };
    const left = correctionsLeft(records, position);
    const entry = courseOf(records)?.entry.id;
    if (left.length === decisions.length || entry === undefined || content === undefined) { setCorrection(all); return; }
    const rest: Correction = left.some((each) => each !== made?.decision) ? { kind: 'open', position, offered: left } : { kind: 'begunAnew' };
    const open = (to: Correction): void => { if (isShown.current) setCorrection(to); };
    setCorrection({ kind: 'looking' });
    // Where it cannot be asked, the service says it.
    isBegunAnew(store, { entry, form: content.form, id: Number(step.submission) }).then((isBegun) => open(isBegun ? rest : all), () => open(all));
  };
  return { correction, begin, leave: () => setCorrection(none) };
}
