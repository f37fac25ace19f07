import * as React from 'react';
import { itemKey } from '../../../domain/bulk/heldItem';
import { PlannedChange } from '../../../domain/bulk/plan';
import { bulkWords } from '../../../loc/bulk';
import { fill, Language } from '../../../loc/wording';
import { fieldText } from '../panel/fieldText';
import { ItemLink } from './ItemList';
import { heldFieldText } from './itemText';
import styles from './ChangeTable.module.scss';

interface Props {
  readonly changes: readonly PlannedChange[];
  readonly siteUrl: string;
  readonly language: Language;
}

const shownAtFirst = 100;

/** What each item holds now and what it will hold. Where there is no room, each item stands above its changes; roles keep it a table all the same. */
export function ChangeTable({ changes, siteUrl, language }: Props): React.ReactElement {
  const words = bulkWords(language);
  const [shown, setShown] = React.useState(shownAtFirst);
  return (
    <>
      <div role="table" aria-label={words.changesTitle} className={styles.table}>
        <div role="row" className={styles.head}>
          {[words.item, words.field, words.before, words.after].map((text) => <span key={text} role="columnheader">{text}</span>)}
        </div>
        {changes.slice(0, shown).map((change) => change.changes.map(({ field, before, after }, at) => (
          <div key={`${itemKey(change)} ${field}`} role="row" className={at === 0 ? styles.first : styles.row}>
            <span role="rowheader" className={styles.item}><span className={at === 0 ? undefined : styles.spoken}><ItemLink item={change} siteUrl={siteUrl} language={language} /></span></span>
            <span role="cell" className={styles.field}>{heldFieldText(change.list, field, language)}</span>
            <span role="cell" className={styles.before}>{fieldText(before, language)}</span>
            <span role="cell" className={styles.after}><span className={styles.arrow} aria-hidden="true">→ </span>{fieldText(after, language)}</span>
          </div>
        )))}
      </div>
      {changes.length > shown && <button type="button" className={styles.more} onClick={() => setShown(changes.length)}>{fill(words.showMore, changes.length - shown)}</button>}
    </>
  );
}
