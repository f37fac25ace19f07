import * as React from 'react';
import type { Language } from '../../../../src/loc/wording';
import { GroupedRows } from './GroupedRows';
import { rowGroups } from './rowGroups';
import { ItemRow } from './ItemRow';
import { type ListModel, type ListView, siteLanguage, titleOf } from './listModel';
import type { ListRest } from './listRest';
import { groupsOfQuery } from './query/groupsOfQuery';
import { useRows } from './useRows';
import { listWords } from './words/listWords';

interface ItemsTableProps {
  readonly rest: ListRest;
  readonly list: ListModel;
  readonly view: ListView;
  readonly language: Language;
  /** Absent: the reader may not change items. */
  readonly onEdit?: (id: number) => void;
}

/** The items that the view shows, a page at a time, under the headings of their groups. */
export function ItemsTable({ rest, list, view, language, onEdit }: ItemsTableProps): React.ReactElement {
  const words = listWords(language);
  const { rows, problem, more } = useRows(rest, view, language);
  if (problem !== undefined) {
    return <p className="notice" role="alert">{problem}</p>;
  }
  if (!rows) {
    return <p className="pageState" role="status">{words.loading}</p>;
  }
  if (rows.length === 0) {
    return <p className="pageState">{words.empty}</p>;
  }
  const columns = view.ViewFields.Items;
  const groups = groupsOfQuery(view.ViewQuery);
  const width = columns.length + (onEdit ? 1 : 0);
  const rowOf = (row: (typeof rows)[number]): React.ReactElement => <ItemRow key={String(row.ID)} row={row} columns={columns} words={words} onEdit={onEdit} />;
  return (
    // A wide table scrolls sideways, and the keyboard must be able to.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wideTable" role="region" aria-label={words.items} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {onEdit && <th scope="col">{words.actions}</th>}
            {columns.map((name) => <th key={name} scope="col" lang={siteLanguage}>{titleOf(list.fields, name)}</th>)}
          </tr>
        </thead>
        {groups.columns.length === 0
          ? <tbody>{rows.map(rowOf)}</tbody>
          : <GroupedRows groups={rowGroups(rows, groups.columns)} startClosed={groups.collapsed} width={width} titleOf={(name) => titleOf(list.fields, name)} words={words} rowOf={rowOf} />}
      </table>
      {more && <button type="button" onClick={more}>{words.more}</button>}
    </div>
  );
}
