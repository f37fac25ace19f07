import { EntryEdit } from '../../../domain/partnership/entryEdit';
import { MembershipFieldName } from '../../../domain/partnership/membershipField';
import { OrganisationRef, PersonRef } from '../../../domain/partnership/entry';
import { RepresentativeFieldName } from '../../../domain/partnership/representativeField';
import { RecordEdit } from '../../../domain/record/recordEdit';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';

/** Empty as long as no organisation has been chosen. */
export function memberName({ inputs }: RecordEdit<MembershipFieldName>, language: Language): string {
  const organisation = inputs.organisation as OrganisationRef | undefined;
  return (language === 'cy' && organisation?.nameCy) || (organisation?.name ?? '');
}

export function representativeName({ inputs }: RecordEdit<RepresentativeFieldName>): string {
  return (inputs.person as PersonRef | undefined)?.name ?? '';
}

/** What a row is called when something is wrong with it. */
export function rowNameIn({ members, representatives }: EntryEdit, part: keyof EntryEdit, key: string, language: Language): string {
  const words = entryFormWords(language);
  if (part === 'members') {
    const member = members.find((each) => each.key === key);
    return (member && memberName(member, language)) || words.newMember;
  }
  const representative = representatives.find((each) => each.key === key);
  return (representative && representativeName(representative)) || words.newRepresentative;
}
