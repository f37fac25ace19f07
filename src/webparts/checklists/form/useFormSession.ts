import * as React from 'react';
import { useDrafts } from '../../../ui/form/drafts/useDrafts';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';
import { useOnline } from '../../../ui/useOnline';
import { FormSession, HeldAnswers, KeptAnswers, SessionPorts } from './formSession';

export interface SessionInPage {
  readonly session: FormSession;
  readonly isOnline: boolean;
  /** What an earlier page had not saved has been taken up. */
  readonly isTakenUp: boolean;
  readonly isOpenElsewhere: boolean;
  /** The browser has no room to keep what is not saved yet. */
  readonly isFull: boolean;
}

/** One session as long as the form is open. @param subject whose answers to which form: what is not saved is kept in the browser under it. */
export function useFormSession(held: HeldAnswers, save: SessionPorts['save'], subject: string): SessionInPage {
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  const drafts = useDrafts(subject);
  const keep = React.useRef(drafts.keep);
  keep.current = drafts.keep;
  const [session] = React.useState(() => new FormSession(held, { save, changed: draw, keep: (content) => keep.current(content) }));
  const [isTakenUp, setTakenUp] = React.useState(false);
  const { found, dropFound } = drafts;
  React.useEffect(() => {
    const kept = found && readKept(found.content);
    if (kept === undefined) return;
    session.takeUp(kept);
    setTakenUp(true);
    dropFound();
  }, [found, dropFound, session]);
  React.useEffect(() => () => { session.flush().catch(() => undefined).then(() => session.dispose(), () => undefined); }, [session]);
  const isOnline = useOnline(React.useCallback(() => { session.flush().catch(() => undefined); }, [session]));
  useAskBeforeUnload(!session.isSaved);
  return { session, isOnline, isTakenUp, isOpenElsewhere: drafts.isOpenElsewhere, isFull: drafts.isFull };
}

function readKept(content: unknown): KeptAnswers | undefined {
  const { base, answers } = (typeof content === 'object' && content !== null ? content : {}) as Partial<Record<keyof KeptAnswers, unknown>>;
  const isRecord = (value: unknown): value is KeptAnswers['base'] => typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord(base) && isRecord(answers) ? { base, answers } : undefined;
}
