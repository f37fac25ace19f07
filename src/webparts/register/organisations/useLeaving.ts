import { useCallback, useState } from 'react';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';

export interface LeavingQuestion {
  readonly isDirty: boolean;
  readonly isAsked: boolean;
  setDirty(isDirty: boolean): void;
  /** Goes at once when nothing is lost, else asks first. */
  ask(go: () => void): void;
  stay(): void;
  leave(): void;
}

/** Keeps somebody from losing what they have typed by closing or going back. */
export function useLeaving(): LeavingQuestion {
  const [isDirty, setDirty] = useState(false);
  const [wish, setWish] = useState<{ readonly go: () => void }>();

  useAskBeforeUnload(isDirty);

  return {
    isDirty, isAsked: wish !== undefined && isDirty, setDirty: useCallback((next: boolean) => { setDirty(next); if (!next) setWish(undefined); }, []),
    ask: (go) => { if (isDirty) setWish({ go }); else go(); },
    stay: () => setWish(undefined),
    leave: () => { setDirty(false); setWish(undefined); wish?.go(); }
  };
}
