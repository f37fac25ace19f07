import * as React from 'react';
import { useDocumentTitle } from './useDocumentTitle';
import styles from './PlaceHeading.module.scss';

interface Props {
  readonly text: string;
  /** Somebody came here from a place whose controls are gone. */
  readonly takesFocus: boolean;
}

/** Which of the tabs this is, for whoever cannot see it; the browser's own tab says it too. */
export function PlaceHeading({ text, takesFocus }: Props): React.ReactElement {
  useDocumentTitle(text);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (takesFocus) heading.current?.focus(); }, [takesFocus]);
  return <h2 ref={heading} tabIndex={-1} className={styles.spoken}>{text}</h2>;
}
