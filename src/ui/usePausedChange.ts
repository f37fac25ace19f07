import { useRef } from 'react';
import { usePaused } from './usePaused';

/** What a screen reader is to hear once typing pauses, if it was not so from the start. */
export function usePausedChange(text: string): string {
  const first = useRef(text);
  const hasChanged = useRef(false);
  hasChanged.current = hasChanged.current || text !== first.current;
  return usePaused(hasChanged.current ? text : '');
}
