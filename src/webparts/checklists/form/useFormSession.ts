import * as React from 'react';
import { Submission } from '../../../domain/submission/submission';
import { KeptDraft } from '../../../ui/form/drafts/draftStore';
import { Drafts, useDrafts } from '../../../ui/form/drafts/useDrafts';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';
import { useOnline } from '../../../ui/useOnline';
import { FormSession } from './formSession';
import { FormWork } from './formWork';
import { readKeptForm } from './keptForm';

export interface SessionInPage {
  readonly session: FormSession;
  readonly isOnline: boolean;
  /** What an earlier page had not saved has been taken up. */
  readonly isTakenUp: boolean;
  readonly isOpenElsewhere: boolean;
  /** The browser has no room to keep what is not saved yet. */
  readonly isFull: boolean;
  /** What was left behind and cannot be taken up. */
  readonly leftBehind: readonly KeptDraft[];
  readonly dropLeftBehind: Drafts['dropFound'];
}

/**
 * One session as long as the form is open. What is not saved when it is left is saved then.
 * @param mayChange else what was left behind stays apart: the answers are the list's.
 */
export function useFormSession(held: Submission, mayChange: boolean, { save, subject, left }: Pick<FormWork, 'save' | 'subject' | 'left'>): SessionInPage {
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  const drafts = useDrafts(subject);
  const keep = React.useRef(drafts.keep);
  keep.current = drafts.keep;
  const [session] = React.useState(() => new FormSession(held, { save, changed: draw, keep: (content) => keep.current(content) }));
  const [isTakenUp, setTakenUp] = React.useState(false);
  const { found, takeFound } = drafts;
  React.useEffect(() => {
    const newest = found.find(({ content }) => readKeptForm(content));
    const kept = newest && readKeptForm(newest.content);
    if (!mayChange || isTakenUp || newest === undefined || kept === undefined) return;
    session.takeUp(kept);
    setTakenUp(true);
    takeFound(newest);
  }, [mayChange, isTakenUp, found, takeFound, session]);
  const leftBehind = mayChange ? found.filter(({ content }) => !readKeptForm(content)) : found;
  React.useEffect(() => () => left(session.flush().catch(() => undefined).then(() => session.dispose())), [session, left]);
  const isOnline = useOnline(React.useCallback(() => { session.flush().catch(() => undefined); }, [session]));
  useAskBeforeUnload(!session.isSaved);
  return { session, isOnline, isTakenUp, isOpenElsewhere: drafts.isOpenElsewhere, isFull: drafts.isFull, leftBehind, dropLeftBehind: drafts.dropFound };
}
