import { useCallback, useEffect, useRef, useState } from 'react';
import { readAddress, writeAddress, type RegisterAddress } from '../../../domain/register/address';

/** `replace`: no step of its own on the way back. */
export type ChangeAddress = (change: Partial<RegisterAddress>, how?: 'replace') => void;

/** Typing changes the address often; browsers allow about a hundred changes in half a minute. */
const settleInMilliseconds = 300;

/**
 * What people have chosen, kept in the page's address so that a link reproduces it. Each choice is a step back;
 * typing a search is one step, however many letters it took.
 */
export function useAddress(): readonly [RegisterAddress, ChangeAddress] {
  const [address, setAddress] = useState(() => readAddress(window.location.search));
  const current = useRef(address);
  const typing = useRef<number>();

  useEffect(() => {
    const onBack = (): void => {
      // Letters that were about to be shown belong to the step that is left.
      window.clearTimeout(typing.current);
      setAddress(current.current = readAddress(window.location.search));
    };
    window.addEventListener('popstate', onBack);
    return () => { window.removeEventListener('popstate', onBack); window.clearTimeout(typing.current); };
  }, []);

  const change = useCallback<ChangeAddress>((changed, how) => {
    const before = current.current;
    const after = { ...before, ...changed };
    const isTyping = changed.search !== undefined && before.search !== '' && after.search !== '';
    setAddress(current.current = after);
    window.clearTimeout(typing.current);
    if (isTyping) typing.current = window.setTimeout(() => show(after, 'replaceState'), settleInMilliseconds);
    else show(after, how === 'replace' ? 'replaceState' : 'pushState');
  }, []);

  return [address, change];
}

function show(address: RegisterAddress, how: 'pushState' | 'replaceState'): void {
  const { pathname, search, hash } = window.location;
  const query = writeAddress(search, address);
  if (query !== search) window.history[how](window.history.state, '', `${pathname}${query}${hash}`);
}
