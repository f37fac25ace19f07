import type { Person } from '../../../local/tenant/directory/person';
import { mailOf, TenantSite } from '../../contract/provisioning/tenantSite';

/** Adds so many people to the directory, and a row of *People roles* for each: the role, for a directorate of their own. */
export function addHolders({ tenant }: TenantSite, role: 'Head of Service' | 'Executive Director', count: number): readonly Person[] {
  const [model, editor] = [tenant.directory.personByMail(mailOf('headOfService')), tenant.directory.personByMail(mailOf('policyUnit'))];
  if (model === undefined || editor === undefined) throw new Error('The site has no head of service, or no policy unit.');
  const letter = role === 'Head of Service' ? 'b' : 'c';
  const people = Array.from({ length: count }, (_, at): Person => ({
    ...model, oid: `00000000-0000-4000-${letter}000-${String(at).padStart(12, '0')}`, mail: `${letter}${at}@cwm.example`, name: `${role} ${at + 1}`, surname: String(at + 1), jobTitle: role, directorate: directorate(at)
  }));
  tenant.directory.addPeople(people);
  tenant.bulk.insert('People roles', people.map(({ oid, name }, at) => ({
    createdBy: editor.oid, values: { Title: role, Role: role, Directorate: directorate(at), HolderId: tenant.bulk.ensureUser(oid), HolderOid: oid, HolderName: name }
  })));
  return people;
}

export const directorate = (at: number): string => `Directorate ${at + 1}`;
