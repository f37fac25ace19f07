import { createHash } from 'node:crypto';
import type { Person, Role } from './person';

/** A security group of Entra, whose members are the people with a role. */
export interface EntraGroup {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly loginName: string;
}

const names: Readonly<Record<Role, string>> = {
  staff: 'Partnership staff',
  leadOfficer: 'Lead officers',
  headOfService: 'Heads of Service',
  executiveDirector: 'Executive Directors',
  policyUnit: 'Policy unit',
  panel: 'Panel',
  owner: 'Owners'
};

/** One group for each of the site's groups, under the same name. */
export const entraGroups: readonly EntraGroup[] = (Object.keys(names) as Role[]).map((role) => {
  const id = guidFrom(`group ${role}`);
  return { id, name: names[role], role, loginName: `c:0t.c|tenant|${id}` };
});

export const isMember = (group: EntraGroup, person: Person): boolean => person.enabled && person.roles.includes(group.role);

/** The same text, the same GUID: nothing here needs to differ between two machines. */
export function guidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
