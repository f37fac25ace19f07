import * as React from 'react';
import { checklistsWords } from '../../loc/checklists';
import type { Language } from '../../loc/wording';
import { GoTo, Place, writePlace } from './checklistsAddress';
import styles from './Checklists.module.scss';

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
        <a
          key={kind} href={writePlace(window.location.search, { kind }) || window.location.pathname} className={styles.tab} aria-current={place.kind === kind ? 'page' : undefined}
          onClick={(event) => { if (!event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); go({ kind }); } }}
        >
          {kind === 'forms' ? words.myForms : words.myActions}
        </a>
      ))}
    </nav>
  );
}
