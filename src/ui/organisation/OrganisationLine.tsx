import * as React from 'react';
import { KnownOrganisation } from '../../domain/organisation/knownOrganisation';
import { dayText } from '../../loc/calendar';
import { choiceText } from '../../loc/choices';
import { organisationWords } from '../../loc/organisation';
import { fill, Language } from '../../loc/wording';
import { nameIn, otherNameIn } from './nameIn';
import styles from './OrganisationLine.module.scss';

interface Props {
  readonly organisation: KnownOrganisation;
  readonly language: Language;
  /** In place of the plain name: a link. */
  readonly heading?: React.ReactNode;
  readonly note?: string;
}

/** An organisation in two lines: both names, and what tells it from others. */
export function OrganisationLine({ organisation, language, heading, note }: Props): React.ReactElement {
  const words = organisationWords(language);
  const { reference, sector, town, significant, endedOn, mergedInto } = organisation;
  const other = otherNameIn(language, organisation);
  const standing = mergedInto !== undefined ? fill(words.mergedInto, mergedInto) : endedOn && fill(words.endedOn, dayText(endedOn, language));
  const facts = [reference, sector && choiceText(sector, language), town, significant ? words.significantPartner : undefined, note].filter(Boolean);
  return (
    <>
      <span className={styles.name}>{heading ?? nameIn(language, organisation)}</span>
      {other && <span className={styles.other} lang={language === 'cy' ? 'en' : 'cy'}>{other}</span>}
      <span className={styles.facts}>
        {standing && <span className={styles.standing}>{standing}</span>}
        {facts.join(' · ')}
      </span>
    </>
  );
}
