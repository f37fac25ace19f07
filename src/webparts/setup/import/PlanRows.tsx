import * as React from 'react';
import { ImportPlan, RowKind } from '../../../domain/import/importPlan';
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
}

const kinds = ['new', 'changed', 'unchanged', 'refused'] as const satisfies readonly RowKind[];

/** Rows by what becomes of them; the counts are the filters. */
export function PlanRows({ plan, names, language }: Props): React.ReactElement {
  const words = importCheckWords(language);
  const [chosen, setChosen] = React.useState<RowKind>();
  const byKind = React.useMemo(() => new Map(kinds.map((kind) => [kind as RowKind, plan.rows.filter((row) => row.kind === kind)])), [plan]);
  const shown = chosen === undefined ? plan.rows : byKind.get(chosen) ?? [];
  const filters = [{ kind: undefined, text: words.all, count: plan.rows.length }, ...kinds.map((kind) => ({ kind, text: words[kind], count: byKind.get(kind)?.length ?? 0 }))];
  return (
    <>
      <div className={styles.filters} role="group" aria-label={words.show}>
        {filters.map(({ kind, text, count }) => (
          <button key={text} type="button" className={chosen === kind ? styles.chosen : styles.filter} aria-pressed={chosen === kind} onClick={() => setChosen(kind)}>{text}: {numberText(count)}</button>
        ))}
      </div>
      {shown.length === 0 && <p className={frame.text} role="status">{words.noneOfKind}</p>}
      <Pager key={chosen ?? 'all'} items={shown} name={chosen === undefined ? words.all : words[chosen]} language={language}>
        {(rows) => <ul className={styles.rows}>{rows.map((row) => <PlanRow key={row.row} row={row} names={names} language={language} />)}</ul>}
      </Pager>
    </>
  );
}
