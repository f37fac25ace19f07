import { RefObject, useEffect, useRef } from 'react';

/** Told as soon as somebody types or chooses anything in there. */
export function useAnyTyping(onTyping: (isDirty: boolean) => void): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    const tell = (): void => onTyping(true);
    element?.addEventListener('input', tell);
    return () => element?.removeEventListener('input', tell);
  });
  return place;
}
