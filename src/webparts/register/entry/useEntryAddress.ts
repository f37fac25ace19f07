import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { RegisterAddress } from '../../../domain/register/address';
import type { ChangeAddress } from '../address/useAddress';

export interface EntryAddress {
  open(reference: string): void;
  close(): void;
  /** A new entry got its reference: it is the same panel, so the way back stays as it was. */
  replace(reference: string): void;
}

/** Opens and closes an entry's panel by the address, and brings the focus back to where it was. */
export function useEntryAddress({ entry }: RegisterAddress, change: ChangeAddress, root: RefObject<HTMLElement>): EntryAddress {
  const openedHere = useRef(false);
  const cameFrom = useRef<Element | null>(null);
  const last = useRef<string>();

  const open = useCallback((reference: string) => {
    cameFrom.current = document.activeElement;
    openedHere.current = true;
    change({ entry: reference });
  }, [change]);

  // An entry opened here is left by going back, so that the way back does not open it again.
  const close = useCallback(() => {
    if (openedHere.current) window.history.back();
    else change({ entry: undefined });
  }, [change]);

  const replace = useCallback((reference: string) => change({ entry: reference }, 'replace'), [change]);

  useEffect(() => {
    if (entry !== undefined) {
      last.current = entry;
      return;
    }
    openedHere.current = false;
    if (last.current === undefined) return;
    focusAgain(cameFrom.current, last.current, root.current);
    last.current = undefined;
    cameFrom.current = null;
  }, [entry, root]);

  return { open, close, replace };
}

/** What has just been said of the entry (it is deleted, and its row about to go); else what had the focus, or the entry's own row or card where that is drawn. */
function focusAgain(before: Element | null, reference: string, root: HTMLElement | null): void {
  const told = root?.querySelector<HTMLElement>('[data-takes-focus]');
  if (told) {
    told.focus({ preventScroll: true });
    return;
  }
  const shown = Array.from(root?.querySelectorAll('[data-open]') ?? []).find((entry) => entry.getAttribute('data-open') === reference);
  const own = shown?.querySelector('[data-cell], a');
  // The register itself has it when what was pressed has been drawn anew meanwhile.
  const isPlace = before?.isConnected && before !== document.body && before !== root;
  const target = isPlace ? before : own ?? root?.querySelector('[data-cell][tabindex="0"]');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
