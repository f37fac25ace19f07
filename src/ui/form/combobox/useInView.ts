import { RefObject, useEffect, useRef } from 'react';

/** Moves what opens at the foot of something that scrolls into view. @param size of what is shown: it may grow. */
export function useInView<T extends HTMLElement>(isOpen: boolean, size: number): RefObject<T> {
  const place = useRef<T>(null);
  useEffect(() => { if (isOpen) place.current?.scrollIntoView?.({ block: 'nearest' }); }, [isOpen, size]);
  return place;
}
