import type { Field } from './field';
import type { View } from './view';

export interface Web {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** '/' or '/sites/partnerships'. */
  readonly serverRelativeUrl: string;
  readonly created: string;
}

/** A list with its schema. Counts and dates of its items are read when they are asked for. */
export interface List {
  /** Number of the items' table. */
  readonly key: number;
  readonly id: string;
  readonly web: Web;
  readonly title: string;
  readonly description: string;
  /** Server-relative address of the root folder. */
  readonly url: string;
  /** 100 = generic list, 101 = library. */
  readonly baseTemplate: number;
  /** Part of the entity type: `SP.Data.<this>Item`. Given once, from the address. */
  readonly entityTypeName: string;
  readonly created: string;
  readonly hidden: boolean;
  readonly noCrawl: boolean;
  readonly onQuickLaunch: boolean;
  readonly attachmentsEnabled: boolean;
  readonly contentTypesEnabled: boolean;
  readonly folderCreationEnabled: boolean;
  readonly versioning: boolean;
  readonly majorVersionLimit: number;
  readonly disableGridEditing: boolean;
  /** Permissions of its own, instead of the web's. */
  readonly uniquePermissions: boolean;
  /** Version of the schema: the list's ETag. */
  readonly version: number;
  readonly fields: readonly Field[];
  readonly views: readonly View[];
}

/** A library keeps files: each of its items is one. */
export const isLibrary = (list: Pick<List, 'baseTemplate'>): boolean => list.baseTemplate === 101;

/** The type of one of its items: `SP.Data.JobsListItem`. */
export const itemType = (list: List): string => `SP.Data.${list.entityTypeName}Item`;

export function fieldNamed(list: List, internalName: string): Field | undefined {
  return list.fields.find((field) => field.internalName === internalName);
}
