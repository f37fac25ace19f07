import * as React from 'react';
import { Action } from '../../../domain/action/action';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import type { GoTo } from '../checklistsAddress';
import { entryAddress } from '../entryAddress';
import { PlaceLink } from '../PlaceLink';
import styles from '../Checklists.module.scss';

interface Props {
  readonly action: Action;
  readonly siteUrl: string;
  readonly go: GoTo;
  readonly language: Language;
}

/** Ways to the entry that an action is of, and to the form that it came from. */
export function ActionOrigin({ action: { text, entry, from }, siteUrl, go, language }: Props): React.ReactElement | null {
  const words = checklistsWords(language);
  if (entry === undefined && from === undefined) return null;
  return (
    <p className={styles.rowFacts}>
      {entry && <a href={entryAddress(siteUrl, entry.reference)}>{entry.reference} {(language === 'cy' && entry.nameCy) || entry.name}</a>}
      {entry && from && ' · '}
      {from && <PlaceLink className={styles.small} label={fill(words.formOf, text)} place={{ kind: 'form', id: from.submission.id, isRestricted: from.submission.restricted, isPrint: false }} go={go}>{words.formOfAction}</PlaceLink>}
    </p>
  );
}
