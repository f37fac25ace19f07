import { canonicalQuery } from '../../../src/domain/lists/caml';
import { ColumnDefinition, ListDefinition, siteGroups, ViewDefinition } from '../../../src/domain/lists/listDefinition';
import { ListBaseline } from '../../../src/provisioning/baseline/baseline';
import { ownLevels } from '../../../src/provisioning/permissionMask';
import { settingsOf, sharePointTypes } from '../../../src/provisioning/plan/columnSettings';
import { planList } from '../../../src/provisioning/plan/planList';
import { ActualColumn, ActualList, ActualView, Assignment } from '../../../src/provisioning/site/actualList';
import { ActualSite } from '../../../src/provisioning/site/actualSite';

export const actions: ListDefinition = {
  title: 'Actions', url: 'Lists/Actions', description: 'What is to be done.',
  columns: [
    { name: 'Title', displayName: 'Action', type: 'Text', required: true, maxLength: 255 },
    { name: 'Kind', displayName: 'Type', type: 'Choice', choices: ['Small', 'Middle', 'Large'], default: 'Small', indexed: true },
    { name: 'Reference', displayName: 'Reference', type: 'Text', maxLength: 12, indexed: true, unique: true },
    { name: 'Due', displayName: 'Due', type: 'DateOnly', format: { elmType: 'div', txtContent: '@currentField' } }
  ],
  views: [
    { title: 'All actions', url: 'AllActions', default: true, columns: ['Title', 'Kind'], query: "<OrderBy><FieldRef Name='Title'/></OrderBy>", rowLimit: 30 },
    { title: 'Large', url: 'Large', columns: ['Title'], query: "<Where><Eq><FieldRef Name='Kind'/><Value Type='Choice'>Large</Value></Eq></Where>", rowLimit: 30 }
  ],
  permissions: [{ group: 'Partnership staff', level: 'Read' }, { group: 'Lead officers', level: 'Contributor' }, { group: 'Owners', level: 'Full Control' }]
};

const kinds = { 'Read': 2, 'Full Control': 5, 'Contributor': 0, 'Policy': 0 } as const;

export function asProvisioned(list: ListDefinition = actions): ActualList {
  return {
    id: `id of ${list.title}`, title: list.title, description: list.description, hidden: false, versioning: true, versionLimit: 500, inheritsPermissions: false,
    assignments: list.permissions.map(({ group, level }) => assignment(siteGroups.indexOf(group) + 10, group, level)),
    columns: list.columns.map(actualColumn),
    views: list.views.map(actualView)
  };
}

export function assignment(principalId: number, principal: string, level: keyof typeof kinds | 'Limited Access', login = principal): Assignment {
  const kind = level === 'Limited Access' ? 1 : kinds[level];
  return { principalId, principal, login, levels: [{ id: 100 + kind, kind, name: level }] };
}

function actualColumn(column: ColumnDefinition): ActualColumn {
  return {
    ...settingsOf(column), name: column.name, type: sharePointTypes[column.type], dateOnly: column.type === 'DateOnly', indexed: column.indexed ?? false,
    unique: column.unique ?? false, choices: column.choices ?? [], lookupListId: ''
  };
}

function actualView(view: ViewDefinition): ActualView {
  return { id: `id of ${view.url}`, title: view.title, url: view.url, isDefault: view.default ?? false, columns: view.columns, query: canonicalQuery(view.query), rowLimit: view.rowLimit };
}

export function siteWith(...lists: [ListDefinition, ActualList][]): ActualSite {
  return {
    url: 'https://council.example/sites/p', path: '/sites/p', title: 'Partnerships', timeZone: 2,
    me: { id: 1, name: 'An Owner', login: 'i:0#.f|membership|owner@council.example', isSiteAdmin: true, groups: [] },
    levels: [{ id: 102, name: 'Read', kind: 2, mask: { High: '176', Low: '138612833' } }, { id: 105, name: 'Full Control', kind: 5, mask: { High: '2147483647', Low: '4294967295' } },
      ...ownLevels.map((level, index) => ({ id: 200 + index, name: level.name, kind: 0, mask: level.mask }))],
    groups: siteGroups.map((title, index) => ({ id: index + 10, title, members: [] })),
    assignments: siteGroups.map((group, index) => assignment(index + 10, group, group === 'Owners' ? 'Full Control' : 'Read')),
    lists: Object.fromEntries(lists.map(([definition, actual]) => [definition.title, actual]))
  };
}

/** What a site remembers after a clean run of a definition. */
export function memoryOf(list: ListDefinition = actions): ListBaseline {
  return planList(list, siteWith([list, asProvisioned(list)])).baseline;
}

export function changeColumn(list: ActualList, name: string, change: Partial<ActualColumn>): ActualList {
  return { ...list, columns: list.columns.map((column) => (column.name === name ? { ...column, ...change } : column)) };
}

export function changeView(list: ActualList, url: string, change: Partial<ActualView>): ActualList {
  return { ...list, views: list.views.map((view) => (view.url === url ? { ...view, ...change } : view)) };
}
