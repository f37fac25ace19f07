import * as React from 'react';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { fill, Language } from '../../../loc/wording';
import styles from './Import.module.scss';

interface Props<T> {
  readonly items: readonly T[];
  /** Of what is listed: names the pages. */
  readonly name: string;
  readonly language: Language;
  children(shown: readonly T[]): React.ReactNode;
}

export const pageSize = 50;

/** Long lists a page at a time. */
export function Pager<T>({ items, name, language, children }: Props<T>): React.ReactElement {
  const words = importFrameWords(language);
  const [wanted, setWanted] = React.useState(0);
  // What was decided or filtered away may have taken pages with it.
  const page = Math.max(0, Math.min(wanted, Math.ceil(items.length / pageSize) - 1));
  const first = page * pageSize;
  const last = Math.min(items.length, first + pageSize);
  const go = (next: number, mayGo: boolean): void => { if (mayGo) setWanted(next); };
  return (
    <>
      {children(items.slice(first, last))}
      {items.length > pageSize && (
        <nav className={styles.pager} aria-label={fill(words.pages, name)}>
          <button type="button" className={styles.other} aria-disabled={page === 0} onClick={() => go(page - 1, page > 0)}>{words.previous}</button>
          <span role="status">{fill(words.pageShown, first + 1, last, items.length)}</span>
          <button type="button" className={styles.other} aria-disabled={last === items.length} onClick={() => go(page + 1, last < items.length)}>{words.next}</button>
        </nav>
      )}
    </>
  );
}
