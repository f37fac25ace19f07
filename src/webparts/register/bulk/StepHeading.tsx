import * as React from 'react';
import styles from './Bulk.module.scss';

interface Props {
  readonly text: string;
  /** The step came because of something that somebody pressed, which is gone now. */
  readonly takesFocus?: boolean;
}

/** Each step begins with its heading, and the focus goes there. */
export function StepHeading({ text, takesFocus = true }: Props): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (takesFocus) heading.current?.focus(); }, [takesFocus]);
  return <h3 ref={heading} className={styles.step} tabIndex={-1}>{text}</h3>;
}
