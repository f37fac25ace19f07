import '@pnp/sp/webs';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { SPFI } from '@pnp/sp';
import { SiteGroup } from '../../domain/lists/listDefinition';
import { SiteStep } from '../plan/step';
import { Directory } from './directory';

export async function takeSiteStep(sp: SPFI, directory: Directory, step: SiteStep): Promise<void> {
  switch (step.kind) {
    case 'addLevel': {
      const { name, description, mask } = step.level;
      const added = await sp.web.roleDefinitions.add(name, description, 200, maskForPnp(mask));
      directory.addedLevel(name, added.data.Id);
      return;
    }
    case 'correctLevel':
      await sp.web.roleDefinitions.getById(step.id).update({ BasePermissions: maskForPnp(step.level.mask) });
      return;
    case 'addGroup': {
      const added = await sp.web.siteGroups.add({ Title: step.group, Description: descriptions[step.group] });
      directory.addedGroup(step.group, added.Id);
      return;
    }
    case 'addMember':
      await sp.web.siteGroups.getById(directory.group(step.group)).users.add(step.login);
      return;
    case 'grantSite':
      await sp.web.roleAssignments.add(directory.group(step.group), directory.level(step.level));
  }
}

/** PnPjs types the halves as numbers and sends text, which is what SharePoint wants. */
function maskForPnp(mask: { readonly High: string; readonly Low: string }): { High: number; Low: number } {
  return { High: Number(mask.High), Low: Number(mask.Low) };
}

const descriptions: Readonly<Record<SiteGroup, string>> = {
  'Partnership staff': 'Look things up.',
  'Lead officers': 'Keep entries and fill in forms.',
  'Heads of Service': 'Review and approve.',
  'Executive Directors': 'Approve.',
  'Policy unit': 'Runs cycles, keeps list views and protocols, reports.',
  'Panel': 'Reads.',
  'Owners': 'Install, set up and upgrade the site.'
};
