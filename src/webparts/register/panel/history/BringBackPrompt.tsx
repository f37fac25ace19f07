import * as React from 'react';
import { BringBack, itemOf } from '../../../../domain/partnership/bringBack';
import { entryWords } from '../../../../loc/entry';
import { historyWords } from '../../../../loc/history';
import { fill } from '../../../../loc/wording';
import { problemText } from '../../../../ui/panel/problemText';
import { problemWords } from '../../../../ui/form/problemWords';
import { fieldText } from '../../../../ui/record/fieldText';
import { Prompt } from '../Prompt';
import styles from '../Prompt.module.scss';
import { valueLanguage } from './changeText';
import { useHistoryAround } from './historyContext';
import { useBringBack } from './useBringBack';

interface Props {
  readonly back: BringBack;
  readonly label: string;
  /** The member or representative; absent for the entry itself. */
  readonly about: string | undefined;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** What it is now and what it will be; nothing is saved over what somebody else has saved meanwhile. */
export function BringBackPrompt({ back, label, about, onCancel, onDone }: Props): React.ReactElement {
  const { language } = useHistoryAround();
  const words = historyWords(language);
  const { state, progress, confirm } = useBringBack(back, onDone);
  const now = itemOf(state, back)?.values[back.field];
  const isWriting = progress.kind === 'writing';
  return (
    <Prompt id="entry-bring-back" title={about === undefined ? fill(words.question, label) : fill(words.questionOf, label, about)} onCancel={onCancel}>
      <div role="alert">
        {progress.kind === 'changed' && <p className={styles.changed}>{words.changedMeanwhile}</p>}
        {progress.kind === 'refused' && <p className={styles.changed}>{words.failed} {problemWords(progress.problem, language)}</p>}
        {progress.kind === 'failed' && <p className={styles.changed}>{words.failed} {problemText(progress.error, entryWords(language), navigator.onLine)}</p>}
      </div>
      <dl className={styles.values}>
        <dt>{words.now}</dt><dd lang={now && valueLanguage(back.part, back.field)}>{fieldText(now, language)}</dd>
        <dt>{words.wouldBecome}</dt><dd lang={back.value && valueLanguage(back.part, back.field)}>{fieldText(back.value, language)}</dd>
      </dl>
      <div className={styles.actions}>
        {progress.kind !== 'refused' && <button type="button" className={styles.main} aria-disabled={isWriting} onClick={confirm}>{isWriting ? words.writing : words.confirm}</button>}
        <button type="button" className={styles.other} onClick={onCancel}>{words.cancel}</button>
      </div>
    </Prompt>
  );
}
