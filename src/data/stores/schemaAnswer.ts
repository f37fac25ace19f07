import type { ListColumn, ListSchema, ListView } from './listStore';
import { type BasePermissions, readRights } from './rights';

/** What a list is asked for: its views and columns come with it in the same request. */
export const schemaSelect: readonly string[] = [
  'ItemCount', 'EffectiveBasePermissions',
  ...['Id', 'Title', 'DefaultView', 'Hidden', 'PersonalView', 'RowLimit', 'ListViewXml', 'ServerRelativeUrl'].map((name) => `Views/${name}`),
  ...['InternalName', 'Title', 'TypeAsString', 'Indexed', 'CustomFormatter'].map((name) => `Fields/${name}`)
];

interface SchemaAnswer {
  readonly ItemCount: number;
  readonly EffectiveBasePermissions: BasePermissions;
  readonly Views: readonly ViewAnswer[];
  readonly Fields: readonly FieldAnswer[];
}

interface ViewAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly DefaultView: boolean;
  readonly Hidden: boolean;
  readonly PersonalView: boolean;
  readonly RowLimit: number;
  readonly ListViewXml: string;
  readonly ServerRelativeUrl: string;
}

interface FieldAnswer {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly CustomFormatter?: string | null;
}

export function readSchema(answer: unknown): ListSchema {
  const { ItemCount, EffectiveBasePermissions, Views, Fields } = answer as SchemaAnswer;
  return { itemCount: ItemCount, rights: readRights(EffectiveBasePermissions), views: Views.filter((view) => !view.Hidden && !view.PersonalView).map(readView), columns: Fields.map(readColumn) };
}

function readView(view: ViewAnswer): ListView {
  return {
    id: view.Id.replace(/[{}]/g, '').toLowerCase(),
    title: view.Title,
    name: view.ServerRelativeUrl.replace(/^.*\//, '').replace(/\.aspx$/i, ''),
    isDefault: view.DefaultView,
    rowLimit: view.RowLimit,
    viewXml: view.ListViewXml
  };
}

function readColumn(field: FieldAnswer): ListColumn {
  return {
    name: field.InternalName,
    title: field.Title,
    type: field.TypeAsString,
    indexed: field.Indexed,
    format: field.CustomFormatter || undefined
  };
}
