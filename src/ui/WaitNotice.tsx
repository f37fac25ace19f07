import * as React from 'react';
import { waitingWording } from '../loc/waiting';
import { fill, type Language, wordsFor } from '../loc/wording';
import { Icon } from './icons/Icon';
import type { Waits } from './waits';
import styles from './WaitNotice.module.scss';

interface Props {
  readonly waits: Waits;
  readonly language: Language;
}

/** While SharePoint has asked us to wait: for how long, counting down. Read out once, not every second. */
export function WaitNotice({ waits, language }: Props): React.ReactElement | null {
  const words = wordsFor(waitingWording, language);
  const [until, setUntil] = React.useState(0);
  const [now, setNow] = React.useState(() => Date.now());
  React.useEffect(() => waits.subscribe((time) => { setNow(Date.now()); setUntil(time); }), [waits]);
  React.useEffect(() => {
    if (until === 0) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [until]);
  if (until === 0) return null;
  const seconds = Math.ceil((until - now) / 1000);
  return (
    <div className={styles.notice}>
      <Icon name="info" />
      <span aria-hidden="true">{seconds > 0 ? fill(words.waiting, seconds) : words.waitingNow}</span>
      <Spoken key={until} text={fill(words.waiting, Math.max(1, seconds))} />
    </div>
  );
}

function Spoken({ text }: { readonly text: string }): React.ReactElement {
  const [first] = React.useState(text);
  return <span role="status" className={styles.spoken}>{first}</span>;
}
