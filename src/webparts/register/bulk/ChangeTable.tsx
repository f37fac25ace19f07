import * as React from 'react';
import { itemKey } from '../../../domain/bulk/heldItem';
import { PlannedChange } from '../../../domain/bulk/plan';
import { bulkWords } from '../../../loc/bulk';
import { fill, Language } from '../../../loc/wording';
import { fieldText } from '../../../ui/record/fieldText';
import { ItemLink } from './ItemList';
import { heldFieldText, itemText } from './itemText';
import styles from './ChangeTable.module.scss';

interface Props {
  readonly changes: readonly PlannedChange[];
  /** Keys of the items that were taken out. */
  readonly out: ReadonlySet<string>;
  readonly siteUrl: string;
  readonly language: Language;
  onToggle(key: string): void;
}

const shownAtFirst = 100;

/** What each item holds now and what it will hold. Where there is no room, each item stands above its changes; roles keep it a table all the same. */
export function ChangeTable({ changes, out, siteUrl, language, onToggle }: Props): React.ReactElement {
  const words = bulkWords(language);
  const [shown, setShown] = React.useState(shownAtFirst);
  return (
    <>
      <div role="table" aria-label={words.changesTitle} className={styles.table}>
        <div role="rowgroup"><div role="row" className={styles.head}>
          {[words.item, words.field, words.before, words.after].map((text) => <span key={text} role="columnheader">{text}</span>)}
        </div></div>
        {changes.slice(0, shown).map((change) => (
          <div key={itemKey(change)} role="rowgroup" className={out.has(itemKey(change)) ? styles.groupOut : styles.group}>
            {change.changes.map(({ field, before, after }, at) => (
              <div key={field} role="row" className={styles.row}>
                {at === 0
                  ? (
                    <span role="rowheader" className={styles.item}>
                      <input type="checkbox" className={styles.tick} aria-label={fill(words.include, itemText(change, language))} checked={!out.has(itemKey(change))} onChange={() => onToggle(itemKey(change))} />
                      <span><ItemLink item={change} siteUrl={siteUrl} language={language} /></span>
                    </span>
                  )
                  : <span role="rowheader" className={styles.spoken}>{itemText(change, language)}</span>}
                <span role="cell" className={styles.field}>{heldFieldText(change.list, field, language)}</span>
                <span role="cell" className={styles.before}>{fieldText(before, language)}</span>
                <span role="cell" className={styles.after}><span className={styles.arrow} aria-hidden="true">→ </span>{fieldText(after, language)}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {changes.length > shown && <button type="button" className={styles.more} onClick={() => setShown(changes.length)}>{fill(words.showMore, changes.length - shown)}</button>}
    </>
  );
}
