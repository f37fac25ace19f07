import type { ListRest } from './listRest';

/** Titles, views, choices and most of what people wrote stand as the site has them, whoever reads. */
export const siteLanguage = 'en';

export interface ListField {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly ReadOnlyField: boolean;
  readonly CanBeDeleted: boolean;
  readonly Sortable: boolean;
  /** Of choices. */
  readonly Choices?: readonly string[];
  /** Of days: 0; of moments: 1. */
  readonly DisplayFormat?: number;
}

export interface ListView {
  readonly Id: string;
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  readonly DefaultView: boolean;
  readonly Hidden: boolean;
  readonly RowLimit: number;
  /** CAML: Where, OrderBy and GroupBy. */
  readonly ViewQuery: string;
  readonly ViewFields: { readonly Items: readonly string[] };
}

/** What the reader may do: the buttons follow it, and REST refuses the rest anyway. */
export interface ListRights {
  readonly addItems: boolean;
  readonly editItems: boolean;
  readonly deleteItems: boolean;
  readonly manageList: boolean;
}

export interface ListModel {
  readonly title: string;
  readonly rights: ListRights;
  readonly fields: readonly ListField[];
  readonly views: readonly ListView[];
}

const library = 101;
const fieldProperties = 'InternalName,Title,TypeAsString,Required,ReadOnlyField,CanBeDeleted,Sortable,Choices,DisplayFormat';
const viewProperties = 'Id,Title,ServerRelativeUrl,DefaultView,Hidden,RowLimit,ViewQuery,ViewFields';

export async function loadList(rest: ListRest): Promise<ListModel> {
  const [list, fields, views] = await Promise.all([
    rest.get<{ readonly Title: string; readonly BaseTemplate: number; readonly EffectiveBasePermissions: { readonly Low: string } }>('?$select=Title,BaseTemplate,EffectiveBasePermissions'),
    rest.get<{ readonly value: readonly ListField[] }>(`/fields?$select=${fieldProperties}&$filter=Hidden eq false`),
    rest.get<{ readonly value: readonly ListView[] }>(`/views?$select=${viewProperties}&$expand=ViewFields`)
  ]);
  const rights = rightsIn(Number(list.EffectiveBasePermissions.Low));
  // A file is put into a library where it belongs to something: here nothing is added.
  return { title: list.Title, rights: list.BaseTemplate === library ? { ...rights, addItems: false } : rights, fields: fields.value, views: views.value.filter((view) => !view.Hidden) };
}

/** Bits 2, 3, 4 and 12 of SP.PermissionKind. */
function rightsIn(low: number): ListRights {
  const has = (kind: number): boolean => Math.floor(low / 2 ** (kind - 1)) % 2 === 1;
  return { addItems: has(2), editItems: has(3), deleteItems: has(4), manageList: has(12) };
}

/** A view by its file name; without one the default view. */
export function viewNamed(list: ListModel, name: string | undefined): ListView | undefined {
  const wanted = name?.toLowerCase();
  return list.views.find((view) => (wanted === undefined ? view.DefaultView : fileName(view) === wanted)) ?? (wanted === 'allitems' ? list.views.find((view) => view.DefaultView) : undefined);
}

function fileName({ ServerRelativeUrl }: ListView): string | undefined {
  return /([^/]+)\.aspx$/i.exec(ServerRelativeUrl)?.[1].toLowerCase();
}

export function titleOf(fields: readonly ListField[], name: string): string {
  return fields.find((field) => field.InternalName === name)?.Title ?? name;
}

export function typeIn(fields: readonly ListField[]): (name: string) => string {
  return (name) => fields.find((field) => field.InternalName === name)?.TypeAsString ?? 'Text';
}

/** Columns that every list has and that say nothing here: menus, retention, other spellings of the title. */
const unhelpful = /^(Edit|DocIcon|LinkTitle(NoMenu)?|LinkFilename(NoMenu)?|FileLeafRef|ContentType|Attachments|ItemChildCount|FolderChildCount|AppAuthor|AppEditor|ComplianceAssetId|_Compliance\w*|_IsRecord)$/;

export function helpfulFields(fields: readonly ListField[]): readonly ListField[] {
  return fields.filter(({ InternalName }) => !unhelpful.test(InternalName));
}
