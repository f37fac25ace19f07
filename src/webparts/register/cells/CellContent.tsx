import * as React from 'react';
import type { RegisterRow } from '../../../domain/register/row';
import type { Language } from '../../../loc/wording';
import { webAddress } from '../../../ui/panel/address';
import type { ShownColumn } from '../loading/openedView';
import { cellText } from './cellText';
import { Marked } from './Marked';
import { StatusPill } from './StatusPill';
import styles from './CellContent.module.scss';

interface Props {
  readonly row: RegisterRow;
  readonly column: ShownColumn;
  readonly language: Language;
  readonly search: string;
}

const searchedTypes = ['User', 'UserMulti', 'Text'];

/** What stands in a cell of any column but the name. */
export function CellContent({ row, column, language, search }: Props): React.ReactElement {
  const value = row.cells[column.name];
  const text = cellText(value, column.type, language);
  const formatted = typeof value === 'string' || typeof value === 'number' ? column.format(value, column.name) : undefined;
  if (formatted) {
    const shown = formatted.text === value ? text : formatted.text;
    return formatted.tone ? <StatusPill text={shown} tone={formatted.tone} /> : <>{shown}</>;
  }
  if (typeof value === 'object' && 'href' in value) {
    const address = webAddress(value.href);
    return address ? <a className={styles.link} href={address} target="_blank" rel="noopener noreferrer" tabIndex={-1}>{text}</a> : <>{text}</>;
  }
  return searchedTypes.includes(column.type) ? <Marked text={text} search={search} /> : <>{text}</>;
}
