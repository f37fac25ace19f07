import { useMemo, useState } from 'react';

const narrowestCard = 280;

export interface CardsAcross {
  readonly count: number;
  observe(element: HTMLElement | null): (() => void) | undefined;
}

/** How many cards fit beside each other. */
export function useCardsAcross(): CardsAcross {
  const [count, setCount] = useState(() => fitting(window.innerWidth));
  const observe = useMemo(() => (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setCount(fitting(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return useMemo(() => ({ count, observe }), [count, observe]);
}

function fitting(width: number): number {
  return Math.max(1, Math.floor(width / narrowestCard));
}
