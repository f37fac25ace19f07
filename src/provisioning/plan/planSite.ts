import { ListDefinition, SiteGroup, siteGroups } from '../../domain/lists/listDefinition';
import { Baselines } from '../baseline/baseline';
import { ownLevels, sameMask } from '../permissionMask';
import { ActualSite } from '../site/actualSite';
import { Difference } from './difference';
import { ListPlan, planList } from './planList';
import { gives } from './planPermissions';
import { SiteStep, Step } from './step';

/** Login names (people or Entra groups) to put into each group of the site. */
export type Members = Partial<Readonly<Record<SiteGroup, readonly string[]>>>;

export interface Plan {
  readonly siteSteps: readonly SiteStep[];
  readonly differences: readonly Difference[];
  readonly lists: readonly ListPlan[];
}

export function planSite(site: ActualSite, definitions: readonly ListDefinition[], baselines: Baselines, members: Members): Plan {
  return {
    siteSteps: [...planLevels(site), ...planGroups(site), ...planMembers(site, members), ...planSiteAccess(site)],
    differences: siteDifferences(site),
    lists: definitions.map((list) => planList(list, site, baselines[list.title]))
  };
}

export function stepsOf(plan: Plan): readonly Step[] {
  return [...plan.siteSteps, ...plan.lists.flatMap((list) => list.steps)];
}

export function differencesOf(plan: Plan): readonly Difference[] {
  return [...plan.differences, ...plan.lists.flatMap((list) => list.differences)];
}

/** A level bears our name and decides who may do what: one that has been changed is set right. */
function planLevels(site: ActualSite): readonly SiteStep[] {
  return ownLevels.flatMap((level): readonly SiteStep[] => {
    const found = site.levels.find((candidate) => candidate.name === level.name);
    if (!found) {
      return [{ kind: 'addLevel', level }];
    }
    return sameMask(found.mask, level.mask) ? [] : [{ kind: 'correctLevel', level, id: found.id }];
  });
}

function planGroups(site: ActualSite): readonly SiteStep[] {
  return siteGroups.filter((group) => !findGroup(site, group)).map((group) => ({ kind: 'addGroup', group }));
}

function planMembers(site: ActualSite, members: Members): readonly SiteStep[] {
  const wanted = siteGroups.flatMap((group) => (members[group] ?? []).map((login) => ({ group, login })));
  const missing = wanted.filter(({ group, login }) => !(findGroup(site, group)?.members ?? []).some((member) => member.toLowerCase() === login.toLowerCase()));
  const steps: SiteStep[] = missing.map((member) => ({ kind: 'addMember', ...member }));
  // Whoever sets the site up keeps the way in when the lists stop inheriting permissions.
  if (!site.me.isSiteAdmin && !site.me.groups.includes('Owners')) {
    steps.push({ kind: 'addMember', group: 'Owners', login: site.me.login });
  }
  return steps;
}

/** Everybody may open the site's pages; what they see there, the lists decide. */
function planSiteAccess(site: ActualSite): readonly SiteStep[] {
  return siteGroups.flatMap((group): readonly SiteStep[] => {
    const level = group === 'Owners' ? 'Full Control' : 'Read';
    return site.assignments.some((assignment) => gives(assignment, { group, level })) ? [] : [{ kind: 'grantSite', group, level }];
  });
}

const london = 2;
/** Everyone, and everyone but guests; whoever they are given to, the pages are open to the whole organisation. */
const everyone = /^c:0\(\.s\|true|^c:0-\.f\|rolemanager\|spo-grid-all-users/;

function siteDifferences(site: ActualSite): readonly Difference[] {
  return [
    ...(site.timeZone === london ? [] : [{ subject: 'timeZone' as const, ours: String(london), site: String(site.timeZone) }]),
    ...site.assignments
      .filter((assignment) => everyone.test(assignment.login))
      .map((assignment) => ({ subject: 'everyoneOnSite' as const, name: assignment.principal, ours: '', site: assignment.levels.map((level) => level.name).join(', ') }))
  ];
}

function findGroup(site: ActualSite, title: SiteGroup): ActualSite['groups'][number] | undefined {
  return site.groups.find((group) => group.title === title);
}
