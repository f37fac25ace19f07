import * as React from 'react';
import { KnownOrganisation } from '../../domain/organisation/knownOrganisation';
import { NearDuplicate } from '../../domain/organisation/likeness';
import { organisationWords } from '../../loc/organisation';
import { fill, Language } from '../../loc/wording';
import { nameIn } from './nameIn';
import { OrganisationLine } from './OrganisationLine';
import styles from './NearList.module.scss';

interface Props {
  readonly near: readonly NearDuplicate[];
  readonly language: Language;
  /** What taking one means: `It is {0}`, `Open {0}`. */
  readonly takeText: string;
  /** One that is no more cannot be chosen, only looked at. */
  readonly mayTakeEnded?: boolean;
  onTake(organisation: KnownOrganisation): void;
}

/** More are no help to somebody who types. */
const most = 5;

export function NearList({ near, language, takeText, mayTakeEnded = false, onTake }: Props): React.ReactElement {
  const words = organisationWords(language);
  return (
    <ul className={styles.list}>
      {near.slice(0, most).map(({ organisation, likeness }) => (
        <li key={organisation.id} className={styles.item}>
          <div className={styles.what}><OrganisationLine organisation={organisation} language={language} note={words[likeness]} /></div>
          {organisation.endedOn === undefined || mayTakeEnded
            ? <button type="button" className={styles.take} onClick={() => onTake(organisation)}>{fill(takeText, nameIn(language, organisation))}</button>
            : <p className={styles.gone}>{words.cannotTake}</p>}
        </li>
      ))}
    </ul>
  );
}
