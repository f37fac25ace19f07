import * as React from 'react';
import { itemKey, ItemName } from '../../../domain/bulk/heldItem';
import { bulkWords } from '../../../loc/bulk';
import { fill, Language } from '../../../loc/wording';
import { ExternalLink } from '../../../ui/panel/ExternalLink';
import { entryAddress } from '../panel/entryAddress';
import { itemText, listText } from './itemText';
import styles from './Bulk.module.scss';

interface Props {
  readonly items: readonly ItemName[];
  readonly siteUrl: string;
  readonly language: Language;
  /** Something that is known of one of them alone. */
  noteOf?(item: ItemName): string | undefined;
}

const shownAtFirst = 20;

/** Items by name, with a link to the entry that each is or belongs to. */
export function ItemList({ items, siteUrl, language, noteOf }: Props): React.ReactElement {
  const [shown, setShown] = React.useState(shownAtFirst);
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <li key={itemKey(item)}><ItemLink item={item} siteUrl={siteUrl} language={language} />{noteOf?.(item) !== undefined && <span className={styles.note}> {noteOf(item)}</span>}</li>
        ))}
      </ul>
      {items.length > shown && <button type="button" className={styles.link} onClick={() => setShown(items.length)}>{fill(bulkWords(language).showMore, items.length - shown)}</button>}
    </>
  );
}

export function ItemLink({ item, siteUrl, language }: { readonly item: ItemName; readonly siteUrl: string; readonly language: Language }): React.ReactElement {
  const text = itemText(item, language);
  const { reference } = item.label;
  const kind = item.list === 'entries' ? '' : `${listText(item.list, language)}: `;
  if (reference === undefined) return <>{kind}{text}</>;
  return <>{kind}<ExternalLink link={{ address: entryAddress(siteUrl, reference), text }} opensNewTab={bulkWords(language).opensNewTab} /></>;
}
