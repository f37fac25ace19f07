import { personas } from '../../seed/people/personas';
import type { Person } from '../../tenant/directory/person';

/** Who opens the pages before anybody has signed in: the seed's lead officer, or else any. */
export function usualPerson(people: readonly Person[]): Person | undefined {
  const enabled = people.filter((person) => person.enabled);
  return enabled.find(({ mail }) => mail === personas.leadOfficer) ?? enabled.find(({ roles }) => roles.includes('leadOfficer')) ?? enabled[0];
}
