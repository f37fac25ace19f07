import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface SiteList {
  readonly title: string;
  /** In the site: `Lists/PeopleRoles`. */
  readonly url: string;
}

/** The lists as defined for provisioning. One that is not provisioned yet has a link whose page says so. */
export function siteLists(projectDir: string): readonly SiteList[] {
  const dir = path.join(projectDir, 'sharepoint/lists');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as SiteList)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
