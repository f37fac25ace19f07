import * as React from 'react';
import type { ItemWords } from '../words/itemWords';

interface RecycleButtonProps {
  readonly words: ItemWords;
  readonly onRecycle: () => void;
}

/** Pressed once it asks, pressed twice it acts. */
export function RecycleButton({ words, onRecycle }: RecycleButtonProps): React.ReactElement {
  const [asked, setAsked] = React.useState(false);
  return <button type="button" onClick={() => (asked ? onRecycle() : setAsked(true))}>{asked ? words.confirmRecycle : words.recycle}</button>;
}
