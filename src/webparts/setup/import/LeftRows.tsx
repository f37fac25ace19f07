import * as React from 'react';
import type { RowOutcome } from '../../../data/import/importOutcome';
import type { ImportPlan } from '../../../domain/import/importPlan';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { importRunWords } from '../../../loc/importExport/importRun';
import { fill, Language } from '../../../loc/wording';
import frame from './Import.module.scss';
import { Pager } from './Pager';
import styles from './Rows.module.scss';

interface Props {
  readonly outcomes: readonly RowOutcome[];
  readonly plan: ImportPlan;
  readonly language: Language;
}

/** Rows that were not imported, or not with all of their members. */
export function LeftRows({ outcomes, plan, language }: Props): React.ReactElement | null {
  const words = importRunWords(language);
  const names = React.useMemo(() => new Map(plan.rows.map(({ row, name }) => [row, name])), [plan]);
  const left = outcomes.filter((outcome) => outcome.kind === 'left' || outcome.membersLeft > 0);
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="import-left">
      <h4 id="import-left" className={frame.part}>{words.leftTitle}</h4>
      <Pager items={left} name={words.leftTitle} language={language}>
        {(shown) => (
          <ul className={styles.rows}>
            {shown.map((outcome) => <li key={outcome.row} className={styles.row}>{outcomeText(outcome, fill(importCheckWords(language).rowName, outcome.row, names.get(outcome.row) ?? ''), language)}</li>)}
          </ul>
        )}
      </Pager>
    </section>
  );
}

function outcomeText(outcome: RowOutcome, name: string, language: Language): string {
  const words = importRunWords(language);
  if (outcome.kind !== 'left') return fill(words.membersLeft, name, outcome.membersLeft);
  return `${name}. ${fill(words[`left_${outcome.why}`], outcome.message ?? '')}`;
}
