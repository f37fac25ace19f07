import * as React from 'react';
import { ImportPlan, PlannedRow, RowKind } from '../../../domain/import/importPlan';
import type { LeavableRow } from '../../../domain/import/leaveRows';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { numberText } from '../../../loc/money';
import { Language } from '../../../loc/wording';
import frame from './Import.module.scss';
import type { OrganisationNames } from './organisationNames';
import { Pager } from './Pager';
import { PlanRow } from './PlanRow';
import styles from './Rows.module.scss';

interface Props {
  readonly plan: ImportPlan;
  readonly names: OrganisationNames;
  readonly language: Language;
  onLeave(row: LeavableRow, isLeft: boolean): void;
}

const filters = ['all', 'new', 'changed', 'unchanged', 'left', 'refused', 'leftOut'] as const satisfies readonly (RowKind | 'all' | 'leftOut')[];
type Filter = (typeof filters)[number];

/** Rows by what becomes of them; the counts are the filters. What is shown stays while rows are left out and taken back. */
export function PlanRows({ plan, names, language, onLeave }: Props): React.ReactElement {
  const words = importCheckWords(language);
  const [chosen, setChosen] = React.useState<{ readonly filter: Filter; readonly rows?: ReadonlySet<number> }>({ filter: 'all' });
  const byFilter = React.useMemo(() => new Map(filters.map((filter) => [filter, plan.rows.filter((row) => isIn(row, filter))])), [plan]);
  const of = (filter: Filter): readonly PlannedRow[] => byFilter.get(filter) ?? [];
  const shown = chosen.rows === undefined ? plan.rows : plan.rows.filter(({ row }) => chosen.rows?.has(row));
  return (
    <>
      <div className={styles.filters} role="group" aria-label={words.show}>
        {filters.map((filter) => (
          <button
            key={filter} type="button" className={chosen.filter === filter ? styles.chosen : styles.filter} aria-pressed={chosen.filter === filter}
            onClick={() => setChosen({ filter, rows: new Set(of(filter).map(({ row }) => row)) })}
          >
            {words[filter]}: {numberText(of(filter).length)}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className={frame.text} role="status">{words.noneOfKind}</p>}
      <Pager key={chosen.filter} items={shown} name={words[chosen.filter]} language={language}>
        {(rows) => <ul className={styles.rows}>{rows.map((row) => <PlanRow key={row.row} row={row} names={names} language={language} onLeave={onLeave} />)}</ul>}
      </Pager>
    </>
  );
}

function isIn(row: PlannedRow, filter: Filter): boolean {
  if (filter === 'leftOut') return 'leftOut' in row && row.leftOut.length > 0;
  return filter === 'all' || row.kind === filter;
}
