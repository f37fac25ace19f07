import * as React from 'react';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { fill, Language } from '../../../loc/wording';
import styles from './Import.module.scss';

interface Props {
  readonly text: string;
  /** Of four. */
  readonly step?: number;
  readonly language: Language;
  /** The step came because of something that somebody pressed, which is gone now. */
  readonly takesFocus?: boolean;
}

/** Each step begins with its heading, and the focus goes there. */
export function StepHeading({ text, step, language, takesFocus = true }: Props): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (takesFocus) heading.current?.focus(); }, [takesFocus]);
  return <h3 ref={heading} className={styles.step} tabIndex={-1}>{step === undefined ? text : fill(importFrameWords(language).step, step, text)}</h3>;
}
