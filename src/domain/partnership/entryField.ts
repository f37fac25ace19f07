import { Day } from '../calendar/day';
import { OrganisationRef, PersonRef, WebLink } from './entry';
import { Pence } from './money';

/**
 * What an entry's history compares, in the order in which people read it. Directory ids stand beside the people
 * they belong to and are left out.
 */
export const entryFields = [
  { name: 'name', kind: 'text' },
  { name: 'nameCy', kind: 'text' },
  { name: 'reference', kind: 'text' },
  { name: 'purpose', kind: 'longText' },
  { name: 'purposeCy', kind: 'longText' },
  { name: 'kind', kind: 'choice' },
  { name: 'model', kind: 'choice' },
  { name: 'form', kind: 'choice' },
  { name: 'stage', kind: 'choice' },
  { name: 'status', kind: 'choice' },
  { name: 'significance', kind: 'choice' },
  { name: 'service', kind: 'choice' },
  { name: 'directorate', kind: 'choice' },
  { name: 'councilRole', kind: 'choice' },
  { name: 'accountableBody', kind: 'yesNo' },
  { name: 'footprint', kind: 'choice' },
  { name: 'statutory', kind: 'yesNo' },
  { name: 'goodPractice', kind: 'yesNo' },
  { name: 'grantFunded', kind: 'yesNo' },
  { name: 'reasons', kind: 'choices' },
  { name: 'entered', kind: 'choice' },
  { name: 'priorities', kind: 'choices' },
  { name: 'leadOfficer', kind: 'person' },
  { name: 'sponsoringOfficer', kind: 'person' },
  { name: 'leadOrganisation', kind: 'organisation' },
  { name: 'annualContribution', kind: 'money' },
  { name: 'inKind', kind: 'money' },
  { name: 'staffDays', kind: 'number' },
  { name: 'totalBudget', kind: 'money' },
  { name: 'start', kind: 'day' },
  { name: 'plannedEnd', kind: 'day' },
  { name: 'closed', kind: 'day' },
  { name: 'lastReview', kind: 'day' },
  { name: 'nextReview', kind: 'day' },
  { name: 'website', kind: 'link' }
] as const;

export type EntryField = (typeof entryFields)[number];
export type EntryFieldName = EntryField['name'];
export type FieldKind = EntryField['kind'];

/** The value of one field at one time. An empty field has none. */
export type FieldValue =
  | { readonly kind: 'text' | 'longText' | 'choice'; readonly text: string }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'money'; readonly pence: Pence }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  | { readonly kind: 'person'; readonly person: PersonRef }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationRef }
  | { readonly kind: 'link'; readonly link: WebLink };

/** What makes two values the same: a renamed person or organisation is still the same one, the order of choices says nothing. */
export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return identityOf(one) === identityOf(other);
}

function identityOf(value: FieldValue | undefined): string {
  if (value === undefined) {
    return '';
  }
  switch (value.kind) {
    case 'choices': return value.choices.length === 0 ? '' : JSON.stringify([...value.choices].sort());
    case 'money': return `${value.pence}`;
    case 'number': return `${value.number}`;
    case 'day': return value.day;
    case 'yesNo': return value.yes ? 'yes' : '';
    case 'person': return `${value.person.id}`;
    case 'organisation': return `${value.organisation.id}`;
    case 'link': return JSON.stringify([value.link.address, value.link.text]);
    default: return value.text.replace(/\r\n/g, '\n');
  }
}
