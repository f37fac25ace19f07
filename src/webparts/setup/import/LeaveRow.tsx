import * as React from 'react';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { Language } from '../../../loc/wording';
import frame from './Import.module.scss';
import styles from './Rows.module.scss';

interface Props {
  /** Of the row. */
  readonly name: string;
  readonly isLeft: boolean;
  readonly language: Language;
  onLeave(isLeft: boolean): void;
}

/** Leaves one row out of the import, or takes that back. */
export function LeaveRow({ name, isLeft, language, onLeave }: Props): React.ReactElement {
  return (
    <label className={styles.leave}>
      <input type="checkbox" checked={isLeft} onChange={({ target }) => onLeave(target.checked)} />
      <span>{importCheckWords(language).leaveRow}<span className={frame.spoken}>: {name}</span></span>
    </label>
  );
}
