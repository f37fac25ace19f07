/**
 * The shape of `sharepoint/lists/*.json`: the one definition of each list.
 * Title, url and column names are stable surfaces; they never change once shipped.
 */
export interface ListDefinition {
  /** Exact title, as `getByTitle` finds it. */
  readonly title: string;
  /** Site-relative, without spaces: `Lists/PeopleRoles`. SharePoint puts libraries at the site's root: `GovernanceDocuments`. */
  readonly url: string;
  /** Keeps files, each with the columns of its item. */
  readonly library?: boolean;
  readonly description: string;
  /** Not shown among the site's contents. */
  readonly hidden?: boolean;
  readonly columns: readonly ColumnDefinition[];
  readonly views: readonly ViewDefinition[];
  /** Complete: a group that is not named has no right on the list. Owners have full control everywhere. */
  readonly permissions: readonly Permission[];
}

export const columnTypes = [
  'Text', 'Note', 'Choice', 'MultiChoice', 'Number', 'Currency', 'DateOnly', 'Boolean', 'Person', 'Lookup', 'Url'
] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface ColumnDefinition {
  /** Internal name, also in REST and CAML. `Title` names the built-in column. */
  readonly name: string;
  /** English heading at creation; people may rename it afterwards. */
  readonly displayName: string;
  readonly type: ColumnType;
  /** A sentence for whoever fills it in or reads an export: SharePoint shows it below the field. */
  readonly description?: string;
  /** Requirement that it comes from, for whoever changes the definition. Goes to no site. */
  readonly source?: string;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  /** Of Choice and MultiChoice: what a new site starts with. People may change them. */
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Of Lookup: the title of the other list (its Title column is shown). */
  readonly lookupList?: string;
  /** Of Text: at most 255. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly decimals?: number;
  /** Written by the service or derived; forms do not offer it. */
  readonly projection?: boolean;
  /** May stand in a public extract. */
  readonly publishable?: boolean;
  /** SharePoint column formatting, as the list's own pane takes it. */
  readonly format?: Readonly<Record<string, unknown>>;
}

export interface ViewDefinition {
  readonly title: string;
  /** Page name without `.aspx`, without spaces. In a library the page is in the folder `Forms`. */
  readonly url: string;
  readonly default?: boolean;
  readonly columns: readonly string[];
  /** CAML inside `<Query>`: Where, GroupBy, OrderBy. */
  readonly query: string;
  readonly rowLimit: number;
}

export const siteGroups = [
  'Partnership staff', 'Lead officers', 'Heads of Service', 'Executive Directors', 'Policy unit', 'Panel', 'Owners'
] as const;
export type SiteGroup = (typeof siteGroups)[number];

export const permissionLevels = ['Read', 'Contributor', 'Policy', 'Full Control'] as const;
export type PermissionLevel = (typeof permissionLevels)[number];

export interface Permission {
  readonly group: SiteGroup;
  readonly level: PermissionLevel;
}

/** The last part of its address: what a list is first called, so that SharePoint makes the address of it. */
export function addressName({ url }: Pick<ListDefinition, 'url'>): string {
  return url.replace('Lists/', '');
}
