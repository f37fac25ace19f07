import * as React from 'react';
import { usePausedChange } from './usePausedChange';

interface Props {
  /** Empty: there is nothing to say. */
  readonly text: string;
  /** Hides it from sight. */
  readonly className: string;
  /** The text with its languages marked. */
  readonly children?: React.ReactNode;
}

/** Says to a screen reader what has come about elsewhere on the page. It is there before it speaks, as it has to be. */
export function SpokenChange({ text, className, children = text }: Props): React.ReactElement {
  const spoken = usePausedChange(text);
  return <span role="status" className={className}>{spoken !== '' && spoken === text && children}</span>;
}
