import * as React from 'react';
import type { Language } from '../../../../src/loc/wording';
import type { ListView } from './listModel';
import type { ListRest } from './listRest';
import { loadRows, type Row, type Rows } from './rows';
import { problemText } from './words/problemWords';

interface LoadedRows {
  readonly rows: readonly Row[] | undefined;
  readonly problem: string | undefined;
  /** Absent when all are there. */
  readonly more: (() => void) | undefined;
}

/** The rows of a view, read anew when the list was; the old ones stay until the new ones are there. */
export function useRows(rest: ListRest, view: ListView, language: Language): LoadedRows {
  const [pages, setPages] = React.useState<readonly Rows[]>();
  const [problem, setProblem] = React.useState<string>();
  const load = React.useCallback((before: readonly Rows[]) => {
    setProblem(undefined);
    loadRows(rest, view, before[before.length - 1]).then(
      (rows) => setPages([...before, rows]),
      (error) => setProblem(problemText(error, language))
    );
  }, [rest, view, language]);
  React.useEffect(() => load([]), [load]);
  const last = pages?.[pages.length - 1];
  return { rows: pages?.flatMap((page) => page.Row), problem, more: pages && last?.NextHref ? () => load(pages) : undefined };
}
