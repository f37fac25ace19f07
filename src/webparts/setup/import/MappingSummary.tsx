import * as React from 'react';
import { MappingProblem } from '../../../domain/import/mappingProblems';
import { columnName } from '../../../domain/sheet/workbook';
import { importColumnsWords } from '../../../loc/importExport/importColumns';
import { fill, Language } from '../../../loc/wording';
import { columnId } from './columnId';
import { fieldLabel } from './fieldLabel';
import styles from './Import.module.scss';
import type { Draft } from './importState';

interface Props {
  readonly problems: readonly MappingProblem[];
  readonly draft: Draft;
  /** Counts the tries to go on: each brings the focus here. */
  readonly attempt: number;
  readonly language: Language;
}

/** Why the list cannot be read yet, each leading to where it is put right. */
export function MappingSummary({ problems, draft, attempt, language }: Props): React.ReactElement | null {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [attempt]);
  const lead = (event: React.MouseEvent, id: string): void => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  if (problems.length === 0) return null;
  return (
    <div className={styles.summary} role="group" aria-labelledby="import-mapping-problems">
      <h4 ref={heading} tabIndex={-1} id="import-mapping-problems" className={styles.summaryTitle}>{importColumnsWords(language).problems}</h4>
      <ul>
        {problems.map((problem) => {
          const id = placeOf(problem, draft);
          return <li key={`${problem.code} ${id}`}><a href={`#${id}`} onClick={(event) => lead(event, id)}>{problemText(problem, language)}</a></li>;
        })}
      </ul>
    </div>
  );
}

function placeOf(problem: MappingProblem, { mapping }: Draft): string {
  if (problem.code === 'noRows') return 'import-header-row';
  return columnId(problem.code === 'fieldTwice' ? problem.columns[1] : Math.max(0, mapping.fields.indexOf(undefined)));
}

function problemText(problem: MappingProblem, language: Language): string {
  const words = importColumnsWords(language);
  switch (problem.code) {
    case 'noRows': return words.noRows;
    case 'nothingToGoBy': return fill(words.nothingToGoBy, fieldLabel('name', language), fieldLabel('reference', language));
    case 'fieldTwice': return fill(words.fieldTwice, columnName(problem.columns[0]), columnName(problem.columns[1]), fieldLabel(problem.field, language));
  }
}
