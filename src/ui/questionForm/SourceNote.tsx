import * as React from 'react';
import { Source } from '../../domain/protocol/packText';
import { questionFormWords } from '../../loc/questionForm';
import { fill, Language } from '../../loc/wording';
import styles from './QuestionForm.module.scss';

interface Props {
  readonly source: Source;
  readonly language: Language;
}

/** Where a question comes from, in the council's own document or as an addition of ours. */
export function SourceNote({ source, language }: Props): React.ReactElement | null {
  const words = questionFormWords(language);
  if (source.paragraph === undefined && !source.ours) return null;
  const text = source.ours ? words.sourceOurs : fill(words.source, source.paragraph ?? '');
  return <p className={styles.source}>{text}</p>;
}
