import { useEffect, useState } from 'react';

const pauseInMilliseconds = 700;

/** What a screen reader is to hear once typing pauses, not at every letter. */
export function usePaused(text: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(text), pauseInMilliseconds);
    return () => window.clearTimeout(timer);
  }, [text]);
  return spoken;
}
