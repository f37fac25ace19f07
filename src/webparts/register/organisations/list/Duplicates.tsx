import * as React from 'react';
import { OrganisationIndex } from '../../../../domain/organisation/organisationIndex';
import { organisationWords } from '../../../../loc/organisation';
import { fill, Language } from '../../../../loc/wording';
import { namesApart } from '../../../../ui/organisation/namesApart';
import { OrganisationLine } from '../../../../ui/organisation/OrganisationLine';
import { Section } from '../../../../ui/panel/Section';
import { useDuplicates } from './useDuplicates';
import styles from '../Organisations.module.scss';

interface Props {
  readonly index: OrganisationIndex;
  readonly language: Language;
  onLook(ids: readonly [number, number]): void;
}

const atOnce = 5;

/** What the policy unit may want to clean up. */
export function Duplicates({ index, language, onLook }: Props): React.ReactElement | null {
  const words = organisationWords(language);
  const pairs = useDuplicates(index);
  const [shown, setShown] = React.useState(atOnce);
  if (pairs.length === 0) return null;
  return (
    <Section id="organisations-duplicates" title={words.duplicates} note={String(pairs.length)}>
      <p className={styles.text}>{words.duplicatesText}</p>
      <ul className={styles.list}>
        {pairs.slice(0, shown).map(({ one, other, likeness }) => (
          <li key={`${one.id} ${other.id}`} className={styles.pair}>
            <p className={styles.likeness}>{words[likeness]}</p>
            <div><OrganisationLine organisation={one} language={language} /></div>
            <div><OrganisationLine organisation={other} language={language} /></div>
            <button type="button" className={styles.button} aria-label={fill(words.lookAtBothOf, ...namesApart(one, other, language))} onClick={() => onLook([one.id, other.id])}>{words.lookAtBoth}</button>
          </li>
        ))}
      </ul>
      {pairs.length > shown && <button type="button" className={styles.button} onClick={() => setShown(shown + atOnce)}>{fill(words.showMore, Math.min(atOnce, pairs.length - shown))}</button>}
    </Section>
  );
}
