import * as React from 'react';
import type { RefusedRow } from '../../../domain/import/importPlan';
import type { ImportProblem } from '../../../domain/import/importProblem';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { fill, Language } from '../../../loc/wording';
import { fieldLabel } from './fieldLabel';
import { cellAddress, problemText } from './problemText';
import { shownText } from './shownText';
import styles from './Rows.module.scss';

interface Props {
  readonly row: RefusedRow;
  readonly language: Language;
}

/** Why a row is refused: where, what stands there, what is wrong and what to do. */
export function RowProblems({ row, language }: Props): React.ReactElement {
  return (
    <ul className={styles.problems}>
      {row.problems.map((problem, at) => {
        const { wrong, todo } = problemText(problem, language);
        return <li key={at} className={styles.problem}>{placeText(problem, row.row, language)}{wrong} {todo}</li>;
      })}
    </ul>
  );
}

function placeText(problem: ImportProblem, row: number, language: Language): string {
  const address = cellAddress(problem, row);
  const place = [address && fill(importCheckWords(language).cell, address), problem.field && fieldLabel(problem.field, language)].filter(Boolean).join(', ');
  const text = problem.text === undefined || problem.text === '' ? '' : ` “${shownText(problem.text)}”`;
  return place === '' ? '' : `${place}${text}: `;
}
