import * as React from 'react';
import { cellText } from '../../../domain/import/table';
import { Sheet, SheetRow } from '../../../domain/sheet/workbook';
import { importColumnsWords, ImportColumnsWords } from '../../../loc/importExport/importColumns';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import styles from './Import.module.scss';
import type { Draft } from './importState';

interface Props {
  readonly draft: Draft;
  readonly language: Language;
  onChoose(sheetAt: number, headerRow?: number): void;
}

/** Titles and notes stand above the headings of many lists, but not more than this. */
const mostRowsOffered = 40;
const longestPreview = 70;

/** Which sheet, and in which of its rows the headings stand. */
export function TableChoice({ draft, language, onChoose }: Props): React.ReactElement {
  const words = importColumnsWords(language);
  const { sheets } = draft.read.workbook;
  const { headerRow, rows } = draft.table;
  const offered = sheets[draft.sheetAt].rows.slice(0, mostRowsOffered);
  const below = rows.length === 1 ? words.rowBelowOne : fill(words.rowsBelow, numberText(rows.length));
  return (
    <div className={styles.fields}>
      {sheets.length > 1 && (
        <div className={styles.field}>
          <label className={styles.label} htmlFor="import-sheet">{words.sheet}</label>
          <select id="import-sheet" className={styles.select} value={draft.sheetAt} onChange={({ target }) => onChoose(Number(target.value))}>
            {sheets.map((sheet, at) => <option key={sheet.name} value={at} disabled={sheet.rows.length === 0}>{sheetText(sheet, words)}</option>)}
          </select>
        </div>
      )}
      <div className={styles.field}>
        <label className={styles.label} htmlFor="import-header-row">{words.headerRow}</label>
        <select
          id="import-header-row" className={styles.select} value={headerRow} aria-describedby="import-rows-below"
          onChange={({ target }) => onChoose(draft.sheetAt, Number(target.value))}
        >
          {offered.map((row) => <option key={row.number} value={row.number}>{fill(words.headerRowOption, row.number, previewOf(row))}</option>)}
        </select>
        <p className={styles.help} id="import-rows-below">{below}</p>
      </div>
    </div>
  );
}

function sheetText({ name, hidden, rows }: Sheet, words: ImportColumnsWords): string {
  if (rows.length === 0) return fill(words.emptySheet, name);
  return hidden ? fill(words.hiddenSheet, name) : name;
}

function previewOf({ cells }: SheetRow): string {
  const text = cells.slice(0, 12).map((cell) => cellText(cell).replace(/\s+/g, ' ').trim()).filter((each) => each !== '').join(' | ');
  return text.length > longestPreview ? `${text.slice(0, longestPreview - 1)}…` : text;
}
