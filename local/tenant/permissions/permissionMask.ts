/** SharePoint's permissions with the position of their bit, as SP.PermissionKind numbers them (1 = the lowest bit). */
export const permissionKinds = {
  ViewListItems: 1, AddListItems: 2, EditListItems: 3, DeleteListItems: 4, ApproveItems: 5, OpenItems: 6, ViewVersions: 7, DeleteVersions: 8,
  CancelCheckout: 9, ManagePersonalViews: 10, ManageLists: 12, ViewFormPages: 13, AnonymousSearchAccessList: 14, Open: 17, ViewPages: 18,
  AddAndCustomizePages: 19, ApplyThemeAndBorder: 20, ApplyStyleSheets: 21, ViewUsageData: 22, CreateSSCSite: 23, ManageSubwebs: 24,
  CreateGroups: 25, ManagePermissions: 26, BrowseDirectories: 27, BrowseUserInfo: 28, AddDelPrivateWebParts: 29, UpdatePersonalWebParts: 30,
  ManageWeb: 31, UseClientIntegration: 37, UseRemoteAPIs: 38, ManageAlerts: 39, CreateAlerts: 40, EditMyUserInfo: 41, EnumeratePermissions: 63
} as const;
export type PermissionKind = keyof typeof permissionKinds;

/** 64 bits; REST writes them as two decimal texts of 32. */
export type PermissionMask = bigint;

export interface BasePermissions {
  readonly High: string;
  readonly Low: string;
}

export const noPermissions: PermissionMask = BigInt(0);

const low = BigInt(0xffffffff);
const width = BigInt(32);

export function maskOf(permissions: BasePermissions): PermissionMask {
  return (BigInt(permissions.High) << width) | BigInt(permissions.Low);
}

export function basePermissions(mask: PermissionMask): BasePermissions {
  return { High: String(mask >> width), Low: String(mask & low) };
}

export function includes(mask: PermissionMask, kind: PermissionKind): boolean {
  return (mask & (BigInt(1) << BigInt(permissionKinds[kind] - 1))) !== noPermissions;
}
