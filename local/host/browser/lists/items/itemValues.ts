import type { ListField } from '../listModel';

/** The column types that the page's form can fill in. */
const editable = ['Text', 'Note', 'Number', 'Currency', 'Choice', 'Boolean', 'DateTime'];

/** Columns with a time of day are left out: the form knows days only. */
export function editableFields(fields: readonly ListField[]): readonly ListField[] {
  return fields.filter((field) => !field.ReadOnlyField && editable.includes(field.TypeAsString) && !(field.TypeAsString === 'DateTime' && field.DisplayFormat !== 0) && field.InternalName !== 'ComplianceAssetId');
}

export type ItemValues = Readonly<Record<string, string>>;

/** An item as REST gives it, with `FieldValuesAsText` expanded, as the form's texts. Days come from there: in the site's own zone, day first. */
export function valuesOfItem(fields: readonly ListField[], item: Readonly<Record<string, unknown>>): ItemValues {
  const texts = item.FieldValuesAsText as Readonly<Record<string, string>> | undefined;
  return Object.fromEntries(fields.map(({ InternalName, TypeAsString }) => {
    const value = item[InternalName];
    if (TypeAsString === 'DateTime') {
      return [InternalName, isoDay(texts?.[InternalName] ?? '')];
    }
    return [InternalName, typeof value === 'boolean' ? (value ? '1' : '0') : String(value ?? '')];
  }));
}

function isoDay(text: string): string {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text) ?? [];
  return day === undefined ? '' : `${year}-${month}-${day}`;
}

export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/** What has changed, as SharePoint's forms send it. */
export function formValues(fields: readonly ListField[], before: ItemValues, now: ItemValues): readonly FormValue[] {
  return fields
    .filter(({ InternalName }) => (now[InternalName] ?? '') !== (before[InternalName] ?? ''))
    .map(({ InternalName, TypeAsString }) => ({ FieldName: InternalName, FieldValue: TypeAsString === 'DateTime' ? britishDay(now[InternalName]) : now[InternalName] }));
}

function britishDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day === undefined ? '' : `${day}/${month}/${year}`;
}
