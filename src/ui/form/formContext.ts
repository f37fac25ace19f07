import { createContext, useContext } from 'react';
import { Likeness } from '../../domain/organisation/likeness';
import { OrganisationRef, PersonRef } from '../../domain/partnership/entry';
import { Language } from '../../loc/wording';

/** Where the fields of a form look things up. */
export interface FormSources {
  readonly language: Language;
  /** In the directory; a chosen person is made known to the site, which rejects when they have left. */
  findPeople(text: string): Promise<readonly FoundPerson[]>;
  takePerson(found: FoundPerson): Promise<PersonRef>;
  findOrganisations(text: string): Promise<readonly FoundOrganisation[]>;
}

export interface FoundPerson {
  readonly oid: string;
  readonly loginName: string;
  readonly name: string;
  readonly mail?: string;
  readonly jobTitle?: string;
}

export interface FoundOrganisation extends OrganisationRef {
  readonly reference: string;
  readonly sector?: string;
  readonly town?: string;
  /** It no longer exists: shown, so that nobody adds it anew, but it cannot be chosen. */
  readonly ended: boolean;
  /** It has not what was typed, but something like it. */
  readonly likeness?: Likeness;
}

export const FormContext = createContext<FormSources | undefined>(undefined);

export function useFormSources(): FormSources {
  const sources = useContext(FormContext);
  if (sources === undefined) {
    throw new Error('A form’s fields stand inside a FormContext.');
  }
  return sources;
}
