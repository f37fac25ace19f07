import * as React from 'react';
import { Entry } from '../../../domain/partnership/entry';
import { reviewTiming } from '../../../domain/partnership/reviewTiming';
import { stageOf } from '../../../domain/partnership/stage';
import { isRunning, statusOf } from '../../../domain/partnership/status';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { useToday } from '../../../ui/panel/useToday';
import { namesFor } from './bothLanguages';
import { reviewTimingText } from './reviewTimingText';
import styles from './EntryHeading.module.scss';

interface Props {
  readonly id?: string;
  /** As long as no name is known. */
  readonly title: string;
  /** Absent until it is loaded. */
  readonly entry?: Entry;
  readonly language: Language;
}

/** The name in the reader's language, the other below, and how the entry stands. */
export function EntryHeading({ id, title, entry, language }: Props): React.ReactElement {
  const names = entry && namesFor(entry, language);
  return (
    <div className={styles.heading}>
      <h2 className={styles.name} id={id} tabIndex={-1} lang={names?.first.language}>
        {names ? names.first.text : title}
      </h2>
      {names?.second && <p className={styles.otherName} lang={names.second.language}>{names.second.text}</p>}
      {entry && <Standing entry={entry} language={language} />}
    </div>
  );
}

function Standing({ entry, language }: { readonly entry: Entry; readonly language: Language }): React.ReactElement {
  const words = entryWords(language);
  const today = useToday();
  const stage = stageOf(entry.stage);
  const status = stage && statusOf(stage);
  const timing = reviewTiming(entry.nextReview, today);
  return (
    <ul className={styles.standing}>
      {status && (
        <li className={isRunning(status) ? styles.running : styles.status}>
          <span className={styles.label}>{words.status}: </span>{choiceText(status, language)}
        </li>
      )}
      <li>{words.stage}: {choiceText(entry.stage, language)}</li>
      <li><span className={styles.label}>{words.kind}: </span>{choiceText(entry.kind, language)}</li>
      {timing.kind === 'overdue' && stage !== 'Closed' && (
        <li className={styles.overdue}>{words.nextReview}: {reviewTimingText(timing, language)}</li>
      )}
    </ul>
  );
}
