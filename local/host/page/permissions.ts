import type { Person } from '../../tenant/directory/person';

/** Who edits the pages of the site; SharePoint would ask for Edit Items on Site Pages. */
export function mayEditPages(person: Person): boolean {
  return person.roles.includes('policyUnit') || person.roles.includes('owner');
}
