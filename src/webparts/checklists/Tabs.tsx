import * as React from 'react';
import { checklistsWords } from '../../loc/checklists';
import type { Language } from '../../loc/wording';
import { GoTo, Place } from './checklistsAddress';
import { PlaceLink } from './PlaceLink';
import styles from './Tabs.module.scss';

interface Props {
  readonly place: Place;
  readonly go: GoTo;
  readonly language: Language;
}

/** Links, because each is an address of its own. */
export function Tabs({ place, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  return (
    <nav aria-label={words.parts} className={styles.tabs}>
      {(['forms', 'actions'] as const).map((kind) => (
        <PlaceLink key={kind} place={{ kind }} go={go} className={styles.tab} isCurrent={place.kind === kind}>{kind === 'forms' ? words.myForms : words.myActions}</PlaceLink>
      ))}
    </nav>
  );
}
