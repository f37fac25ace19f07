import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { OrganisationWords } from '../../loc/organisation';

/** What helps to fill a field in. */
export function helpFor(field: OrganisationFieldName, words: OrganisationWords): string | undefined {
  const help: Readonly<Partial<Record<OrganisationFieldName, string>>> = { name: words.nameHelp, nameCy: words.nameCyHelp, ended: words.endedHelp };
  return help[field];
}

export function labelFor(field: OrganisationFieldName, words: OrganisationWords): string {
  return field === 'mergedInto' ? words.merge : words[field];
}
