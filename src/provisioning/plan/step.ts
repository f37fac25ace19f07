import { ColumnDefinition, ListDefinition, PermissionLevel, SiteGroup, ViewDefinition } from '../../domain/lists/listDefinition';
import { ColumnBaseline, ViewContent } from '../baseline/baseline';
import { OwnLevel } from '../permissionMask';

/** One write to the site. Groups, levels and lists are named; their ids are looked up when the step is taken. */
export type Step = SiteStep | ListStep;

export type SiteStep =
  | { readonly kind: 'addLevel'; readonly level: OwnLevel }
  | { readonly kind: 'correctLevel'; readonly level: OwnLevel; readonly id: number }
  | { readonly kind: 'addGroup'; readonly group: SiteGroup }
  | { readonly kind: 'addMember'; readonly group: SiteGroup; readonly login: string }
  | { readonly kind: 'grantSite'; readonly group: SiteGroup; readonly level: PermissionLevel };

export type ListStep =
  | { readonly kind: 'addList'; readonly list: ListDefinition }
  | { readonly kind: 'changeList'; readonly list: ListDefinition; readonly changes: ListChanges }
  | { readonly kind: 'addColumn'; readonly list: ListDefinition; readonly column: ColumnDefinition }
  | { readonly kind: 'changeColumn'; readonly list: ListDefinition; readonly column: ColumnDefinition; readonly changes: ColumnChanges }
  | { readonly kind: 'addView'; readonly list: ListDefinition; readonly view: ViewDefinition; readonly asDefault: boolean }
  | { readonly kind: 'changeView'; readonly list: ListDefinition; readonly view: ViewDefinition; readonly id: string; readonly changes: ViewChanges }
  | { readonly kind: 'removeView'; readonly list: ListDefinition; readonly id: string; readonly title: string }
  | { readonly kind: 'separate'; readonly list: ListDefinition }
  | { readonly kind: 'grant'; readonly list: ListDefinition; readonly group: SiteGroup; readonly level: PermissionLevel }
  | { readonly kind: 'revoke'; readonly list: ListDefinition; readonly principalId: number; readonly principal: string; readonly levelId: number };

export interface ListChanges {
  readonly title?: string;
  readonly description?: string;
  readonly hidden?: boolean;
  readonly versions?: number;
}

export interface ColumnChanges extends ColumnBaseline {
  readonly indexed?: true;
  readonly unique?: true;
}

export interface ViewChanges {
  readonly title?: string;
  readonly content?: ViewContent;
  readonly asDefault?: true;
}
