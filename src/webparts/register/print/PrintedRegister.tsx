import * as React from 'react';
import { nameOf } from '../../../domain/register/row';
import { dayOfInstant } from '../../../data/day';
import { dayText } from '../../../loc/calendar';
import { registerWords, titleText } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import { cellText } from '../cells/cellText';
import { countText } from '../countText';
import { groupAt, type Listing } from '../listing';
import styles from './Print.module.scss';

interface Props {
  readonly listing: Listing;
  readonly language: Language;
}

/** The list as a plain table for paper: every entry, its headings on every page. */
export function PrintedRegister({ listing, language }: Props): React.ReactElement {
  const { label, columns, lines, rows } = listing;
  const words = registerWords(language);
  const today = dayText(dayOfInstant(new Date().toISOString()), language);
  const count = lines.at.filter((at) => at >= 0).length;
  return (
    <table className={styles.table} lang={language}>
      <caption className={styles.caption}>
        <strong>{label}</strong>
        <span>{fill(words.printedOn, countText(count, language), today)}</span>
      </caption>
      <thead><tr>{columns.map(({ name, title }) => <th key={name} scope="col">{titleText(title, language)}</th>)}</tr></thead>
      <tbody>
        {lines.at.map((at, line) => {
          const group = groupAt(lines, line);
          if (group !== undefined) {
            const { value, count: inGroup, key } = lines.groups[group];
            return <tr key={key} className={styles.group}><th colSpan={columns.length} scope="rowgroup">{cellText(value, 'Choice', language) || words.notGiven} ({inGroup})</th></tr>;
          }
          const row = rows[at];
          return (
            <tr key={row.id}>
              {columns.map(({ name, type }) => <td key={name}>{name === 'Title' ? nameOf(row, language).text : cellText(row.cells[name], type, language)}</td>)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
