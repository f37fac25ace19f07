import { Day } from '../calendar/day';
import { OrganisationRef, PersonRef, WebLink } from '../partnership/entry';
import { Pence } from '../partnership/money';

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

export type FieldKind = FieldValue['kind'];

/** What makes two values the same: a renamed person or organisation is still the same one, the order of choices says nothing. */
export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return identityOf(one) === identityOf(other);
}

/** Equal for two values exactly when they are the same. */
export function identityOf(value: FieldValue | undefined): string {
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
