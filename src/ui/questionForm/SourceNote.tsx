import * as React from 'react';
import { Source } from '../../domain/protocol/packText';
import { questionFormWords } from '../../loc/questionForm';
import { Language } from '../../loc/wording';
import { WithTheirWords } from '../WithTheirWords';
import styles from './QuestionForm.module.scss';

interface Props {
  readonly source: Source;
  readonly language: Language;
}

/** Where a question comes from, in the council's own document or as an addition of ours. */
export function SourceNote({ source, language }: Props): React.ReactElement | null {
  const words = questionFormWords(language);
  if (source.paragraph === undefined && !source.ours) return null;
  return <p className={styles.source}>{source.ours ? words.sourceOurs : <WithTheirWords text={words.source} theirs={source.paragraph ?? ''} />}</p>;
}
