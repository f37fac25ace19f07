import * as React from 'react';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { formWords } from '../../../loc/form';
import { Language } from '../../../loc/wording';
import { problemWords } from '../../../ui/form/problemWords';
import { fieldId } from './fieldId';
import styles from './EntryForm.module.scss';

interface Props {
  readonly problems: readonly PlacedProblem[];
  /** Counts the tries to save: each brings the focus here. */
  readonly attempt: number;
  readonly language: Language;
  rowName(part: keyof EntryEdit, key: string): string;
}

/** Everything that keeps the form from being saved, each leading to its field. Read because it takes the focus: as an alert it would be said again with each letter. */
export function ErrorSummary({ problems, attempt, language, rowName }: Props): React.ReactElement | null {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (attempt > 0) heading.current?.focus(); }, [attempt]);
  if (problems.length === 0) return null;

  const lead = (event: React.MouseEvent, id: string): void => {
    event.preventDefault();
    const target = document.getElementById(id);
    target?.focus();
    target?.scrollIntoView?.({ block: 'center' });
  };
  return (
    <div className={styles.summary} role="group" aria-labelledby="entry-form-problems">
      <h3 className={styles.summaryTitle} id="entry-form-problems" ref={heading} tabIndex={-1}>{formWords(language).summaryTitle}</h3>
      <ul className={styles.summaryList}>
        {problems.map(({ part, key, problem }) => {
          const id = fieldId(part, key, problem.field);
          return <li key={id}><a href={`#${id}`} onClick={(event) => lead(event, id)}>{nameOf(part, key, problem.field)}: {problemWords(problem, language)}</a></li>;
        })}
      </ul>
    </div>
  );

  function nameOf(part: keyof EntryEdit, key: string, field: string): string {
    if (part === 'entry') return entryWords(language)[field as keyof ReturnType<typeof entryWords>];
    return `${rowName(part, key)}, ${entryFormWords(language)[field as keyof ReturnType<typeof entryFormWords>]}`;
  }
}
