import { loginNameOf } from '../directory/loginName';
import type { Person } from '../directory/person';

/** What the people picker answers, as SharePoint Online writes it into its text of JSON. */
export interface PickerEntity {
  readonly Key: string;
  readonly Description: string;
  readonly DisplayText: string;
  readonly EntityType: 'User' | '';
  readonly ProviderDisplayName: string;
  readonly ProviderName: string;
  readonly IsResolved: boolean;
  readonly EntityData: Readonly<Record<string, string>>;
  readonly MultipleMatches: readonly PickerEntity[];
}

export const pickerEntity = (person: Person): PickerEntity => ({
  Key: loginNameOf(person),
  Description: person.mail,
  DisplayText: person.name,
  EntityType: 'User',
  ProviderDisplayName: 'Tenant',
  ProviderName: 'Tenant',
  IsResolved: true,
  EntityData: { IsAltSecIdPresent: 'False', Title: person.jobTitle, Email: person.mail, MobilePhone: '', ObjectId: person.oid, Department: person.service },
  MultipleMatches: []
});

/** For a text that names nobody, or several people. */
export const unresolved = (text: string, matches: readonly PickerEntity[]): PickerEntity => ({
  Key: text,
  Description: text,
  DisplayText: text,
  EntityType: '',
  ProviderDisplayName: '',
  ProviderName: '',
  IsResolved: false,
  EntityData: {},
  MultipleMatches: matches
});
