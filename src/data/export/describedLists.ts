import { ListDefinition } from '../../domain/lists/listDefinition';
import { ExportColumn, ExportKind, ExportList } from '../../domain/export/exportList';
import { ListStore } from '../stores/listStore';
import { withFormColumns } from './formColumns';
import { shippedLists } from './shippedLists';

const fieldProperties = [
  'InternalName', 'Title', 'TypeAsString', 'Description', 'Required', 'Hidden', 'ReadOnlyField', 'FromBaseType', 'Choices', 'DisplayFormat', 'LookupList'
] as const;

interface ListAnswer {
  readonly Id: string;
  readonly Title: string;
  readonly ItemCount: number;
  readonly Fields: readonly FieldAnswer[];
}

interface FieldAnswer {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Description?: string | null;
  readonly Required: boolean;
  readonly Hidden: boolean;
  readonly ReadOnlyField: boolean;
  readonly FromBaseType: boolean;
  readonly Choices?: readonly string[] | null;
  readonly DisplayFormat?: number | null;
  readonly LookupList?: string | null;
}

/** The register's lists as they are on this site, with what was added to them; those that this person may not see are missing. One request. */
export async function describedLists(store: ListStore): Promise<readonly ExportList[]> {
  const answer = await store.described(['Id', 'Title', 'ItemCount', ...fieldProperties.map((name) => `Fields/${name}`)]) as unknown as readonly ListAnswer[];
  const titleOfId = new Map(answer.map(({ Id, Title }) => [bare(Id), Title]));
  return shippedLists.flatMap((shipped) => {
    const found = answer.find(({ Title }) => Title === shipped.title);
    return found === undefined ? [] : [{ title: found.Title, itemCount: found.ItemCount, columns: withFormColumns(found.Title, columnsOf(found, shipped, titleOfId)) }];
  });
}

/** The shipped ones in their order, then the policy unit's own. */
function columnsOf({ Fields }: ListAnswer, shipped: ListDefinition, titleOfId: ReadonlyMap<string, string>): readonly ExportColumn[] {
  const byName = new Map(Fields.map((field) => [field.InternalName, field]));
  const known = shipped.columns.flatMap(({ name, publishable }) => {
    const field = byName.get(name);
    byName.delete(name);
    return field === undefined ? [] : [columnOf(field, publishable === true, titleOfId)];
  });
  return [...known, ...Array.from(byName.values()).filter(isAdded).map((field) => columnOf(field, false, titleOfId))];
}

/** SharePoint gives every list columns of its own, which say nothing of a partnership. */
function isAdded({ Hidden, FromBaseType, ReadOnlyField, TypeAsString, InternalName }: FieldAnswer): boolean {
  const isSharePoints = FromBaseType || (ReadOnlyField && TypeAsString !== 'Calculated') || /^_(?!x[0-9a-f]{4}_)/i.test(InternalName);
  return !Hidden && !isSharePoints;
}

function columnOf(field: FieldAnswer, publishable: boolean, titleOfId: ReadonlyMap<string, string>): ExportColumn {
  const kind = kindOf(field);
  const looksInto = kind === 'lookup' ? titleOfId.get(bare(field.LookupList ?? '')) : undefined;
  return {
    name: field.InternalName, title: field.Title, kind, required: field.Required, choices: field.Choices ?? [], publishable, description: field.Description ?? '',
    ...(looksInto !== undefined && { withReference: shippedLists.some(({ title, columns }) => title === looksInto && columns.some(({ name }) => name === 'Reference')) })
  };
}

const kinds: Readonly<Record<string, ExportKind>> = {
  Note: 'longText', Choice: 'choice', MultiChoice: 'choices', Number: 'number', Integer: 'number', Currency: 'money', Boolean: 'yesNo', User: 'person', UserMulti: 'person',
  Lookup: 'lookup', LookupMulti: 'lookup', URL: 'link'
};

/** A kind that nobody here knows is written as the text that it is. */
function kindOf({ TypeAsString, DisplayFormat }: FieldAnswer): ExportKind {
  if (TypeAsString === 'DateTime') return DisplayFormat === 1 ? 'time' : 'day';
  return kinds[TypeAsString] ?? 'text';
}

function bare(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}
