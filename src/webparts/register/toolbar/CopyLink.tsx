import * as React from 'react';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import styles from './CopyLink.module.scss';

interface Props {
  readonly language: Language;
  /** What the list shows now, as an address. */
  link(): string;
}

const shownInMilliseconds = 4000;

/** Copies a link to everything that has been chosen. A browser that refuses gets it shown. */
export function CopyLink({ language, link }: Props): React.ReactElement {
  const words = registerWords(language);
  const [outcome, setOutcome] = React.useState<'copied' | 'refused'>();
  React.useEffect(() => {
    if (outcome !== 'copied') return undefined;
    const timer = window.setTimeout(() => setOutcome(undefined), shownInMilliseconds);
    return () => window.clearTimeout(timer);
  }, [outcome]);
  const copy = (): void => {
    Promise.resolve(navigator.clipboard?.writeText(link()) ?? Promise.reject(new Error('no clipboard')))
      .then(() => setOutcome('copied'), () => setOutcome('refused'));
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'link'} />
        <span>{outcome === 'copied' ? words.linkCopied : words.copyLink}</span>
      </button>
      <span role="status" className={styles.spoken}>{outcome === 'copied' ? words.linkCopied : ''}</span>
      {outcome === 'refused' && (
        <label className={styles.byHand}>
          {words.copyByHand}
          <input type="text" readOnly value={link()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
