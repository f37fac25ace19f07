import * as React from 'react';
import { nameOf, textOf, type RegisterRow } from '../../../domain/register/row';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import type { ListingActions } from '../listing';
import { Marked } from './Marked';
import styles from './NameLink.module.scss';

interface Props {
  readonly row: RegisterRow;
  readonly language: Language;
  readonly search: string;
  /** Where the search found the entry, when the list does not show it. */
  readonly foundIn: string | undefined;
  readonly hrefOf: ListingActions['hrefOf'];
  readonly tabIndex?: number;
}

/** The entry's name, as a link of its own so that it can be opened in another tab or copied. */
export function NameLink({ row, language, search, foundIn, hrefOf, tabIndex }: Props): React.ReactElement {
  const name = nameOf(row, language);
  return (
    <>
      <a
        className={`${styles.name} ${foundIn ? styles.short : ''}`} href={hrefOf(textOf(row.cells.Reference))} lang={name.language === language ? undefined : name.language}
        tabIndex={tabIndex} title={name.text}
      >
        {name.text ? <Marked text={name.text} search={search} /> : registerWords(language).noName}
      </a>
      {foundIn && <span className={styles.foundIn} title={foundIn}><Marked text={foundIn} search={search} /></span>}
    </>
  );
}
