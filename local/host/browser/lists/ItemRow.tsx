import * as React from 'react';
import { fill } from '../../../../src/loc/wording';
import { cellText } from './cellText';
import { siteLanguage } from './listModel';
import { isFileLink, type Row } from './rows';
import type { ListWords } from './words/listWords';

interface ItemRowProps {
  readonly row: Row;
  readonly columns: readonly string[];
  readonly words: ListWords;
  readonly onEdit?: (id: number) => void;
}

/** One item, and the button that opens it. */
export function ItemRow({ row, columns, words, onEdit }: ItemRowProps): React.ReactElement {
  const id = Number(row.ID);
  return (
    <tr>
      {onEdit && (
        <td><button type="button" data-opener={`item-${id}`} aria-label={fill(words.editNamed, cellText(row.FileLeafRef ?? row.Title) || id)} onClick={() => onEdit(id)}>{words.editItem}</button></td>
      )}
      {columns.map((name) => (
        <td key={name} lang={siteLanguage}>
          {isFileLink(name) ? <a href={addressOf(row)}>{cellText(row.FileLeafRef)}</a> : cellText(row[name] ?? row[name.replace(/^LinkTitle(NoMenu)?$/, 'Title')])}
        </td>
      ))}
    </tr>
  );
}

/** SharePoint gives addresses decoded. */
const addressOf = (row: Row): string => cellText(row.FileRef).split('/').map(encodeURIComponent).join('/');
