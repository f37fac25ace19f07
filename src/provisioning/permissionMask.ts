import { PermissionLevel } from '../domain/lists/listDefinition';

/** A set of SharePoint's base permissions, as REST carries it: two unsigned 32-bit numbers in text. */
export interface PermissionMask {
  readonly High: string;
  readonly Low: string;
}

/** Positions of the base permissions (SP.PermissionKind). */
const kind = {
  ViewListItems: 1, AddListItems: 2, EditListItems: 3, DeleteListItems: 4, OpenItems: 6, ViewVersions: 7, ManagePersonalViews: 10, ManageLists: 12,
  ViewFormPages: 13, Open: 17, ViewPages: 18, CreateSSCSite: 23, ManagePermissions: 26, BrowseUserInfo: 28, UseClientIntegration: 37, UseRemoteAPIs: 38,
  CreateAlerts: 40
} as const;
type Kind = keyof typeof kind;

/** SharePoint's own Read. */
const read: readonly Kind[] = [
  'ViewListItems', 'OpenItems', 'ViewVersions', 'ViewFormPages', 'Open', 'ViewPages', 'CreateSSCSite', 'BrowseUserInfo', 'UseClientIntegration',
  'UseRemoteAPIs', 'CreateAlerts'
];
/** Deleting an item means recycling it; its versions cannot be deleted. */
const contributor: readonly Kind[] = [...read, 'AddListItems', 'EditListItems', 'DeleteListItems'];
/** Public views need Manage Lists, which SharePoint ties to personal views. */
const policy: readonly Kind[] = [...contributor, 'ManagePersonalViews', 'ManageLists'];

/** A level that we make ourselves; Read and Full Control are SharePoint's. */
export interface OwnLevel {
  readonly name: Exclude<PermissionLevel, 'Read' | 'Full Control'>;
  readonly description: string;
  readonly mask: PermissionMask;
}

export const ownLevels: readonly OwnLevel[] = [
  { name: 'Contributor', description: 'Add, edit and recycle items. Made by the set-up of the partnership site.', mask: maskOf(contributor) },
  { name: 'Policy', description: 'Contributor, and manage the views and columns of lists. Made by the set-up of the partnership site.', mask: maskOf(policy) }
];

/** SharePoint's levels are known by kind, as their names follow the site's language. */
export const builtInLevelKinds = { Read: 2, 'Full Control': 5 } as const;
/** Given by SharePoint itself to whoever may see one item; never ours to take away. */
export const limitedAccessKind = 1;

export function maskOf(kinds: readonly Kind[]): PermissionMask {
  let low = 0;
  let high = 0;
  for (const name of kinds) {
    const bit = kind[name] - 1;
    if (bit < 32) {
      low = (low | (1 << bit)) >>> 0;
    } else {
      high = (high | (1 << (bit - 32))) >>> 0;
    }
  }
  return { High: String(high), Low: String(low) };
}

export function sameMask(one: PermissionMask, other: PermissionMask): boolean {
  return Number(one.High) === Number(other.High) && Number(one.Low) === Number(other.Low);
}

export function allows(mask: PermissionMask, name: Kind): boolean {
  const bit = kind[name] - 1;
  return bit < 32 ? ((Number(mask.Low) >>> bit) & 1) === 1 : ((Number(mask.High) >>> (bit - 32)) & 1) === 1;
}
