import * as React from 'react';
import { OrganisationFieldName } from '../../../../domain/organisation/organisationField';
import { FieldValue } from '../../../../domain/record/fieldValue';
import { dayText } from '../../../../loc/calendar';
import { choiceText } from '../../../../loc/choices';
import { organisationWords } from '../../../../loc/organisation';
import { Language } from '../../../../loc/wording';
import { mailAddress } from '../../../../ui/panel/address';
import { ExternalLink } from '../../../../ui/panel/ExternalLink';
import styles from './OrganisationValue.module.scss';

interface Props {
  readonly value: FieldValue | undefined;
  readonly field: OrganisationFieldName;
  readonly language: Language;
}

/** A field of an organisation as people read it. */
export function OrganisationValue({ value, field, language }: Props): React.ReactElement {
  const words = organisationWords(language);
  if (value?.kind === 'link') return <ExternalLink link={value.link} opensNewTab={words.opensNewTab} />;
  if (value?.kind === 'longText') return <span className={styles.long}>{value.text}</span>;
  if (field === 'email' && value?.kind === 'text') {
    const address = mailAddress(value.text, '');
    return address === undefined ? <>{value.text}</> : <a href={address.replace(/\?subject=$/, '')}>{value.text}</a>;
  }
  return <span lang={languageOf(field, language)}>{organisationText(value, language)}</span>;
}

export function organisationText(value: FieldValue | undefined, language: Language): string {
  const words = organisationWords(language);
  switch (value?.kind) {
    case undefined: return words.notRecorded;
    case 'choice': return choiceText(value.text, language);
    case 'day': return dayText(value.day, language);
    case 'yesNo': return value.yes ? words.yes : words.no;
    case 'link': return value.link.text === value.link.address ? value.link.address : `${value.link.text} (${value.link.address})`;
    case 'text': case 'longText': return value.text;
    default: return '';
  }
}

function languageOf(field: OrganisationFieldName, language: Language): Language | undefined {
  const own = field === 'name' ? 'en' : field === 'nameCy' ? 'cy' : language;
  return own === language ? undefined : own;
}
