import * as React from 'react';
import { dayOfInstant, siteZone } from '../../../../data/day';
import { OrganisationRecord } from '../../../../data/organisation/organisationRecords';
import { OrganisationFieldName } from '../../../../domain/organisation/organisationField';
import { dayText, timeText } from '../../../../loc/calendar';
import { organisationWords } from '../../../../loc/organisation';
import { fill, Language } from '../../../../loc/wording';
import { labelFor } from '../../../../ui/organisation/organisationLabels';
import { Fact, Facts } from '../../../../ui/panel/Facts';
import { Section } from '../../../../ui/panel/Section';
import { OrganisationValue } from './OrganisationValue';
import styles from '../Organisations.module.scss';

const shown: readonly OrganisationFieldName[] = ['reference', 'sector', 'name', 'nameCy', 'significant', 'compact', 'town', 'website', 'email', 'telephone', 'ended', 'notes'];
/** Only worth a place when there is something in it. */
const whenFilledIn: readonly OrganisationFieldName[] = ['ended', 'notes'];
const wide: readonly OrganisationFieldName[] = ['website', 'notes'];

export function OrganisationFacts({ record: { values, changedAt, changedBy }, language }: { readonly record: OrganisationRecord; readonly language: Language }): React.ReactElement {
  const words = organisationWords(language);
  const when = `${dayText(dayOfInstant(changedAt), language)}, ${timeText(changedAt, siteZone)}`;
  return (
    <Section id="organisation-about" title={words.about}>
      <Facts>
        {shown.filter((field) => !whenFilledIn.includes(field) || values[field] !== undefined).map((field) => (
          <Fact key={field} name={labelFor(field, words)} empty={words.notRecorded} wide={wide.includes(field)}>
            {values[field] && <OrganisationValue value={values[field]} field={field} language={language} />}
          </Fact>
        ))}
      </Facts>
      <p className={styles.subtext}>{changedBy === undefined ? fill(words.changedOn, when) : fill(words.changed, when, changedBy.name)}</p>
    </Section>
  );
}
