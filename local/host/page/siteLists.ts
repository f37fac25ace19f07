import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { entraGroups } from '../../tenant/directory/entraGroup';
import type { Person } from '../../tenant/directory/person';

export interface SiteList {
  readonly title: string;
  /** In the site: `Lists/PeopleRoles`. */
  readonly url: string;
  /** Nothing that people work with. */
  readonly hidden?: boolean;
  readonly permissions: readonly { readonly group: string; readonly level: string }[];
}

/** Lists that are offered to somebody: those that their groups may read, hidden ones only to owners. SharePoint itself decides what they get to see. */
export function listsFor(person: Pick<Person, 'roles'> | undefined, lists: readonly SiteList[]): readonly SiteList[] {
  const groups = entraGroups.filter(({ role }) => person?.roles.includes(role)).map(({ name }) => name);
  return lists.filter(({ hidden, permissions }) => permissions.some(({ group, level }) => groups.includes(group) && (!hidden || level === 'Full Control')));
}

/** The lists as defined for provisioning. One that is not provisioned yet has a link whose page says so. */
export function siteLists(projectDir: string): readonly SiteList[] {
  const dir = path.join(projectDir, 'sharepoint/lists');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as SiteList)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
