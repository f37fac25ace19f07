import * as React from 'react';
import { KnownOrganisation } from '../../domain/organisation/knownOrganisation';
import { NearDuplicate } from '../../domain/organisation/likeness';
import { organisationWords } from '../../loc/organisation';
import { fill, Language } from '../../loc/wording';
import { NearList } from './NearList';
import styles from './NearNotice.module.scss';

interface Props {
  readonly near: readonly NearDuplicate[];
  readonly language: Language;
  readonly takeText: string;
  readonly mayTakeEnded?: boolean;
  onTake(organisation: KnownOrganisation): void;
}

/** Beside the name that is being typed. Screen readers hear how many there are, not the list each time it changes. */
export function NearNotice({ near, ...list }: Props): React.ReactElement {
  const words = organisationWords(list.language);
  const countText = near.length === 1 ? words.nearOne : fill(words.nearMany, near.length);
  return (
    <>
      <p className={styles.spoken} role="status">{near.length === 0 ? '' : countText}</p>
      {near.length > 0 && (
        <div className={styles.notice} role="group" aria-label={words.nearTitle}>
          <p className={styles.title}>{words.nearTitle}</p>
          <NearList near={near} {...list} />
        </div>
      )}
    </>
  );
}
