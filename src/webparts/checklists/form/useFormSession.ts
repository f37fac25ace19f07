import * as React from 'react';
import { FormDraft } from '../../../domain/submission/formDraft';
import { Submission } from '../../../domain/submission/submission';
import { useDrafts } from '../../../ui/form/drafts/useDrafts';
import { isRecord } from '../../../domain/record/plainValue';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';
import { useOnline } from '../../../ui/useOnline';
import { FormSession } from './formSession';
import { FormWork } from './formWork';

export interface SessionInPage {
  readonly session: FormSession;
  readonly isOnline: boolean;
  /** What an earlier page had not saved has been taken up. */
  readonly isTakenUp: boolean;
  readonly isOpenElsewhere: boolean;
  /** The browser has no room to keep what is not saved yet. */
  readonly isFull: boolean;
}

/** One session as long as the form is open. What is not saved when it is left is saved then. */
export function useFormSession(held: Submission, { save, subject, left }: Pick<FormWork, 'save' | 'subject' | 'left'>): SessionInPage {
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  const drafts = useDrafts(subject);
  const keep = React.useRef(drafts.keep);
  keep.current = drafts.keep;
  const [session] = React.useState(() => new FormSession(held, { save, changed: draw, keep: (content) => keep.current(content) }));
  const [isTakenUp, setTakenUp] = React.useState(false);
  const { found, takeFound } = drafts;
  React.useEffect(() => {
    const kept = found && readKept(found.content);
    if (kept === undefined) return;
    session.takeUp(kept);
    setTakenUp(true);
    takeFound();
  }, [found, takeFound, session]);
  React.useEffect(() => () => left(session.flush().catch(() => undefined).then(() => session.dispose())), [session, left]);
  const isOnline = useOnline(React.useCallback(() => { session.flush().catch(() => undefined); }, [session]));
  useAskBeforeUnload(!session.isSaved);
  return { session, isOnline, isTakenUp, isOpenElsewhere: drafts.isOpenElsewhere, isFull: drafts.isFull };
}

/** As an earlier page of ours kept it; nothing for what is of another shape. */
function readKept(content: unknown): FormDraft | undefined {
  const { base, answers, sent, clashes } = (isRecord(content) ? content : {}) as Partial<Record<keyof FormDraft, unknown>>;
  return isRecord(base) && isRecord(base.answers) && isRecord(answers) && Array.isArray(sent) && Array.isArray(clashes) ? content as FormDraft : undefined;
}
