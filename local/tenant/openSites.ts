import { isoSeconds } from './clock/clock';
import { systemAccount } from './bulk/bulkLoader';
import { everyoneButGuests } from './directory/loginName';
import { guidFrom } from './directory/entraGroup';
import { addDefaultRoles, read } from './permissions/defaultRoles';
import type { Services } from './services';
import { sitePath } from './siteUrl';

/** A new data folder gets the two webs, the permission levels and the system account. Everybody may read the root site. */
export function openSites({ database, catalogue, principals, permissions, clock, tid }: Services): void {
  if (catalogue.webAt('/') !== undefined) return;
  const created = isoSeconds(clock.now());
  database.transaction(() => {
    addDefaultRoles(database);
    database.run("INSERT INTO principals (id, login_name, title, email, principal_type) VALUES (?, 'SHAREPOINT\\system', 'System Account', '', 1)", systemAccount);
    const root = { id: guidFrom('web root'), title: 'Council intranet', description: '', serverRelativeUrl: '/', created };
    catalogue.addWeb(root);
    catalogue.addWeb({ id: guidFrom('web partnerships'), title: 'Partnerships', description: '', serverRelativeUrl: sitePath, created });
    const all = principals.ensure(`${everyoneButGuests}/${tid}`);
    if (all !== undefined) permissions.assign(root, all.id, read);
  });
}
