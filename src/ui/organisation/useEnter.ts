import { RefObject, useEffect, useRef } from 'react';

/** Enter in a text field acts here, and does not send the form that this stands in. */
export function useEnter(place: RefObject<HTMLElement>, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const element = place.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') {
        event.preventDefault();
        event.stopPropagation();
        latest.current();
      }
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  });
}
