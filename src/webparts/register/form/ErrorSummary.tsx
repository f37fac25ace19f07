import * as React from 'react';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { formWords } from '../../../loc/form';
import { Language } from '../../../loc/wording';
import { ProblemSummary } from '../../../ui/form/problemSummary/ProblemSummary';
import { problemWords } from '../../../ui/form/problemWords';
import { fieldId } from './fieldId';

interface Props {
  readonly problems: readonly PlacedProblem[];
  /** Counts the tries to save: each brings the focus here. */
  readonly attempt: number;
  readonly language: Language;
  rowName(part: keyof EntryEdit, key: string): string;
}

/** Everything that keeps the form from being saved, each leading to its field. */
export function ErrorSummary({ problems, attempt, language, rowName }: Props): React.ReactElement {
  const summed = problems.map(({ part, key, problem }) => ({ target: fieldId(part, key, problem.field), text: `${nameOf(part, key, problem.field)}: ${problemWords(problem, language)}` }));
  return <ProblemSummary id="entry-form-problems" title={formWords(language).summaryTitle} problems={summed} attempt={attempt} />;

  function nameOf(part: keyof EntryEdit, key: string, field: string): string {
    if (part === 'entry') return entryWords(language)[field as keyof ReturnType<typeof entryWords>];
    return `${rowName(part, key)}, ${entryFormWords(language)[field as keyof ReturnType<typeof entryFormWords>]}`;
  }
}
