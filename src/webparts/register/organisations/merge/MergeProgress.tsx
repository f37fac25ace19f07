import * as React from 'react';
import { organisationWords } from '../../../../loc/organisation';
import { fill, Language } from '../../../../loc/wording';
import { Notice } from '../../../../ui/form/notice/Notice';
import { LeavingQuestion } from '../useLeaving';
import styles from './MergePreview.module.scss';

interface Props {
  readonly done: number;
  readonly all: number;
  readonly leaving: LeavingQuestion;
  readonly language: Language;
}

export function MergeProgress({ done, all, leaving, language }: Props): React.ReactElement {
  const words = organisationWords(language);
  const text = all === 0 ? words.mergingStart : fill(words.merging, done, all);
  return (
    <>
      <p role="status">{text}</p>
      <progress className={styles.progress} aria-label={text} value={all === 0 ? undefined : done} max={Math.max(1, all)} />
      <Notice kind={leaving.isAsked ? 'warning' : 'info'} text={words.mergeStay} actions={leaving.isAsked ? [{ text: words.stayHere, act: leaving.stay, isMain: true }, { text: words.leaveAnyway, act: leaving.leave }] : []} />
    </>
  );
}
