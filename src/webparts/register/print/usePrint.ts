import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Language } from '../../../loc/wording';
import type { Listing } from '../listing';

/** Long enough after the first rows not to be in their way. */
const idleInMilliseconds = 1500;

/**
 * Prints all entries that the list holds, not only the lines in sight. The part that draws them is fetched once the list is
 * there and the page is idle, so that it is at hand when somebody prints by the browser's own menu.
 */
export function usePrint(listing: Listing | undefined, language: Language, place: RefObject<HTMLElement>): () => void {
  const current = useRef(listing);
  current.current = listing;
  const hasListing = listing !== undefined;

  useEffect(() => {
    if (!hasListing) return undefined;
    let end: (() => void) | undefined;
    let isOver = false;
    const start = async (): Promise<void> => {
      const { onPaper } = await loadPaper();
      if (!isOver && place.current) end = onPaper(() => current.current, language, place.current);
    };
    const timer = window.setTimeout(() => { start().catch(() => undefined /* the button tries again and says so */); }, idleInMilliseconds);
    return () => { isOver = true; window.clearTimeout(timer); end?.(); };
  }, [hasListing, language, place]);

  return useCallback(() => {
    loadPaper().then(({ printAlone }) => printAlone(() => current.current, language), () => window.print());
  }, [language]);
}

function loadPaper(): Promise<typeof import('./paper')> {
  return import(/* webpackChunkName: 'register-print' */ './paper');
}
