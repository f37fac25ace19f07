import * as React from 'react';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import styles from './Import.module.scss';
import { saveFile } from '../../../ui/saveFile';

interface Props {
  readonly text: string;
  readonly name: string;
  readonly failed: string;
  readonly language: Language;
  make(): Promise<Blob>;
}

/** A button that makes a file and hands it to the browser. */
export function Download({ text, name, failed, language, make }: Props): React.ReactElement {
  const [state, setState] = React.useState<'idle' | 'making' | 'failed'>('idle');
  const isOpen = React.useRef(true);
  React.useEffect(() => () => { isOpen.current = false; }, []);
  const show = (next: typeof state): void => { if (isOpen.current) setState(next); };
  const download = (): void => {
    if (state === 'making') return;
    setState('making');
    make().then((blob) => { saveFile(blob, name); show('idle'); }, () => show('failed'));
  };
  return (
    <>
      <button type="button" className={styles.link} lang={language} aria-disabled={state === 'making'} onClick={download}>{text}</button>
      {state === 'failed' && <Notice kind="problem" text={failed} />}
    </>
  );
}
