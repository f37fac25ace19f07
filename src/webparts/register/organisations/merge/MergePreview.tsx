import * as React from 'react';
import { MembershipStep, MergePlan } from '../../../../domain/organisation/merge';
import { organisationWords } from '../../../../loc/organisation';
import { fill, Language } from '../../../../loc/wording';
import { Icon } from '../../../../ui/icons/Icon';
import { labelFor } from '../../../../ui/organisation/organisationLabels';
import { Section } from '../../../../ui/panel/Section';
import { EntryLink } from '../one/EntryLink';
import { membershipText } from '../one/membershipText';
import { organisationText } from '../one/OrganisationValue';
import styles from './MergePreview.module.scss';

interface Props {
  readonly plan: MergePlan;
  readonly keptName: string;
  readonly siteUrl: string;
  readonly language: Language;
  onEntry(reference: string): void;
}

/** Everything that merging will do, before anything is done. */
export function MergePreview({ plan: { memberships, led, filled }, keptName, language, ...links }: Props): React.ReactElement {
  const words = organisationWords(language);
  const moves = memberships.filter(({ does }) => does === 'move');
  const drops = memberships.filter(({ does }) => does === 'drop');
  const list = (steps: readonly MembershipStep[]): React.ReactElement => (
    <ul className={styles.list}>
      {steps.map(({ membership, thereTwice }) => (
        <li key={membership.id} className={styles.item}>
          <EntryLink entry={membership.partnership} language={language} {...links} />{' '}
          <span className={styles.subtext}>{[membership.partnership.reference, ...membershipText(membership, language)].join(' · ')}</span>
          {thereTwice && <p className={styles.twice}><Icon name="warning" />{words.thereTwice}</p>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {memberships.length === 0 && led.length === 0 && <p>{words.nothingMoves}</p>}
      {moves.length > 0 && <Section id="merge-moves" title={words.moves} note={String(moves.length)}>{list(moves)}</Section>}
      {drops.length > 0 && <Section id="merge-drops" title={words.drops} note={String(drops.length)}><p>{fill(words.dropsText, keptName)}</p>{list(drops)}</Section>}
      {led.length > 0 && (
        <Section id="merge-led" title={fill(words.leadMoves, keptName)} note={String(led.length)}>
          <ul className={styles.list}>{led.map((entry) => <li key={entry.id} className={styles.item}><EntryLink entry={entry} language={language} {...links} /> <span className={styles.subtext}>{entry.reference}</span></li>)}</ul>
        </Section>
      )}
      {filled.length > 0 && (
        <Section id="merge-fills" title={fill(words.fills, keptName)}>
          <ul className={styles.list}>{filled.map(({ field, after }) => <li key={field} className={styles.item}>{labelFor(field, words)}: {organisationText(after, language)}</li>)}</ul>
        </Section>
      )}
    </>
  );
}
