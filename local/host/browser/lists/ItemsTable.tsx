import * as React from 'react';
import { fill } from '../../../../src/loc/wording';
import { cellText } from './cellText';
import { type ListModel, type ListView, type Rows, loadRows, siteLanguage } from './listModel';
import type { ListRest } from './listRest';
import type { ListWords } from './listWords';

interface ItemsTableProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  readonly view: ListView;
  readonly words: ListWords;
}

/** The items that the view shows, a page at a time. */
export function ItemsTable({ rest, list, view, words }: ItemsTableProps): React.ReactElement {
  const [pages, setPages] = React.useState<readonly Rows[]>();
  const [problem, setProblem] = React.useState<string>();
  const load = React.useCallback((before: readonly Rows[]) => {
    loadRows(rest, view, before[before.length - 1]).then(
      (rows) => setPages([...before, rows]),
      (error: Error) => setProblem(error.message)
    );
  }, [rest, view]);
  React.useEffect(() => load([]), [load]);

  if (problem !== undefined) {
    return <p className="notice" role="alert">{fill(words.failed, problem)}</p>;
  }
  if (!pages) {
    return <p className="pageState" role="status">{words.loading}</p>;
  }
  const columns = view.ViewFields.Items.map((name) => ({ name, title: list.fields.find((field) => field.InternalName === name)?.Title ?? name }));
  const rows = pages.flatMap((page) => page.Row);
  if (rows.length === 0) {
    return <p className="pageState" role="status">{words.empty}</p>;
  }
  return (
    // A wide table scrolls sideways, and the keyboard must be able to.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wideTable" role="region" aria-label={words.items} tabIndex={0}>
      <table lang={siteLanguage}>
        <thead>
          <tr>{columns.map(({ name, title }) => <th key={name} scope="col">{title}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row.ID)}>{columns.map(({ name }) => <td key={name}>{cellText(row[name] ?? row[name.replace(/^LinkTitle(NoMenu)?$/, 'Title')])}</td>)}</tr>
          ))}
        </tbody>
      </table>
      {pages[pages.length - 1].NextHref && <button type="button" onClick={() => load(pages)}>{words.more}</button>}
    </div>
  );
}
