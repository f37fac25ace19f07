import * as React from 'react';
import { EntryWords } from '../../../loc/entry';
import { Icon } from '../../../ui/icons/Icon';
import styles from './PanelBar.module.scss';

interface Props {
  readonly address: string;
  readonly words: EntryWords;
}

type Copying = 'not yet' | 'copied' | 'refused';

/** Copies the entry's own address; where the browser refuses (a frame, an old policy), it shows it to copy by hand. */
export function CopyLink({ address, words }: Props): React.ReactElement {
  const [copying, setCopying] = React.useState<Copying>('not yet');

  const copy = (): void => {
    write(address).then(() => setCopying('copied'), () => setCopying('refused'));
  };

  return (
    <>
      <button type="button" className={styles.action} onClick={copy}><Icon name="link" />{words.copyLink}</button>
      <span className={styles.copied} role="status">{copying === 'copied' && words.copied}</span>
      {copying === 'refused' && (
        <label className={styles.byHand}>
          {words.copyByHand}
          <input className={styles.address} readOnly value={address} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}

async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
