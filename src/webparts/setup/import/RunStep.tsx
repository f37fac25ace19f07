import * as React from 'react';
import { importRunWords } from '../../../loc/importExport/importRun';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { Advance } from './Advance';
import styles from './Import.module.scss';

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly count?: { readonly done: number; readonly of: number };
  readonly isStopping: boolean;
  readonly language: Language;
  onStop(): void;
}

/** While something is written: how far it is, and a way to stop it. */
export function RunStep({ title, help, count, isStopping, language, onStop }: Props): React.ReactElement {
  const words = importRunWords(language);
  const text = count === undefined || count.of === 0 ? words.preparing : fill(words.done, numberText(count.done), numberText(count.of));
  return (
    <Advance title={title} text={text} share={count === undefined || count.of === 0 ? undefined : count.done / count.of} language={language}>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <div className={styles.bar}>
        <button type="button" className={styles.other} aria-disabled={isStopping} onClick={() => { if (!isStopping) onStop(); }}>{isStopping ? words.stopping : words.stop}</button>
      </div>
    </Advance>
  );
}
