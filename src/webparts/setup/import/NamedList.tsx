import * as React from 'react';
import { entryWords } from '../../../loc/entry';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { ExternalLink } from '../../../ui/panel/ExternalLink';
import frame from './Import.module.scss';
import { Pager } from './Pager';
import styles from './Rows.module.scss';

interface Named {
  readonly reference: string;
  readonly name: string;
}

interface Props<Item extends Named> {
  readonly id: string;
  /** With the count at `{0}`. */
  readonly title: string;
  readonly items: readonly Item[];
  /** Of entries: each leads to its page in the register. */
  readonly siteUrl?: string;
  readonly language: Language;
  /** More of each. */
  children?(item: Item): React.ReactNode;
}

/** Entries or organisations by name; nothing where there are none. */
export function NamedList<Item extends Named>({ id, title, items, siteUrl, language, children }: Props<Item>): React.ReactElement | null {
  if (items.length === 0) return null;
  const text = fill(title, numberText(items.length));
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className={frame.part}>{text}</h4>
      <Pager items={items} name={text} language={language}>
        {(shown) => (
          <ul className={styles.rows}>
            {shown.map((item) => (
              <li key={`${item.reference} ${item.name}`} className={styles.row}>
                <EntryName item={item} siteUrl={siteUrl} language={language} />
                {children?.(item)}
              </li>
            ))}
          </ul>
        )}
      </Pager>
    </section>
  );
}

export function EntryName({ item: { reference, name }, siteUrl, language }: { readonly item: Named; readonly siteUrl?: string; readonly language: Language }): React.ReactElement {
  const text = `${reference} ${name}`.trim();
  if (siteUrl === undefined || reference === '') return <span>{text}</span>;
  return <ExternalLink link={{ address: `${siteUrl}/SitePages/Register.aspx?entry=${encodeURIComponent(reference)}`, text }} opensNewTab={entryWords(language).opensNewTab} />;
}
