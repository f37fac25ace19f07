import { useCallback, useEffect, useState } from 'react';

/** What of a page is open, as part of its address: a link reproduces it. */
export interface Places<Place> {
  /** @param query the address after `?`. */
  read(query: string): Place;
  /** The query with our part replaced; SharePoint's own parameters stay. */
  write(query: string, place: Place): string;
}

export type GoTo<Place> = (place: Place, how?: 'replace') => void;

/** Each place is a step of its own on the way back. @param places the same at every call. */
export function useAddressPlace<Place>({ read, write }: Places<Place>): readonly [Place, GoTo<Place>] {
  const [place, setPlace] = useState(() => read(window.location.search));
  useEffect(() => {
    const onBack = (): void => setPlace(read(window.location.search));
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [read]);
  const go = useCallback<GoTo<Place>>((to, how) => {
    const { pathname, search, hash } = window.location;
    window.history[how === 'replace' ? 'replaceState' : 'pushState'](window.history.state, '', `${pathname}${write(search, to)}${hash}`);
    setPlace(to);
  }, [write]);
  return [place, go];
}

/** Of a place of this page, for a link. */
export function placeHref<Place>({ write }: Places<Place>, place: Place): string {
  return write(window.location.search, place) || window.location.pathname;
}
