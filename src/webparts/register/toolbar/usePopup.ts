import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export interface Popup {
  readonly isOpen: boolean;
  /** Button and popup together: a click beside them closes. */
  readonly area: RefObject<HTMLDivElement>;
  readonly button: RefObject<HTMLButtonElement>;
  toggle(): void;
  close(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Opens and closes what hangs below a button: Escape gives the focus back, leaving it closes it. */
export function usePopup(): Popup {
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = useCallback(() => setOpen((before) => !before), []);
  const close = useCallback(() => { setOpen(false); button.current?.focus(); }, []);

  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => { if (!area.current?.contains(event.target as Node)) setOpen(false); };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return { isOpen, area, button, toggle, close, onKeyDown };
}
