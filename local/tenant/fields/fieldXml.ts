import { typeAsString, type Field } from '../lists/field';
import type { List } from '../lists/list';
import { attributesXml, escapeXml } from '../xml/xml';

/** The field as SharePoint stores its schema. */
export function fieldXml(list: List, field: Field): string {
  const attributes = attributesXml({
    Type: typeAsString(field),
    Name: field.internalName,
    DisplayName: field.title,
    ID: `{${field.id}}`,
    SourceID: field.builtIn ? 'http://schemas.microsoft.com/sharepoint/v3' : `{${list.id}}`,
    StaticName: field.internalName,
    Description: field.description || undefined,
    Group: field.builtIn ? undefined : field.group,
    Required: field.required,
    Indexed: field.indexed || undefined,
    EnforceUniqueValues: field.unique || undefined,
    Hidden: field.hidden || undefined,
    ReadOnly: field.readOnly || undefined,
    CustomFormatter: field.customFormatter ?? undefined,
    ...ofType(field)
  });
  const choices = field.choices.length === 0 ? '' : `<CHOICES>${field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`;
  const standard = field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`;
  return choices + standard === '' ? `<Field${attributes} />` : `<Field${attributes}>${standard}${choices}</Field>`;
}

function ofType(field: Field): Record<string, string | number | boolean | undefined> {
  switch (field.type) {
    case 'Text':
      return { MaxLength: field.maxLength };
    case 'Note':
      return { NumLines: field.numberOfLines, RichText: field.richText, AppendOnly: field.appendOnly };
    case 'DateTime':
      return { Format: field.displayFormat === 0 ? 'DateOnly' : 'DateTime' };
    case 'Choice':
      return { Format: 'Dropdown', FillInChoice: field.fillInChoice };
    case 'MultiChoice':
      return { FillInChoice: field.fillInChoice };
    case 'Number':
    case 'Currency':
      return {
        Min: field.minimum ?? undefined, Max: field.maximum ?? undefined, Decimals: field.decimals < 0 ? undefined : field.decimals,
        Percentage: field.percentage || undefined, LCID: field.type === 'Currency' ? field.currencyLocale : undefined
      };
    case 'Lookup':
      return { List: field.lookupList === null ? undefined : `{${field.lookupList}}`, ShowField: field.lookupField ?? undefined, Mult: field.multiple || undefined };
    case 'User':
      return { List: 'UserInfo', ShowField: 'ImnName', UserSelectionMode: field.selectionMode === 0 ? 'PeopleOnly' : 'PeopleAndGroups', Mult: field.multiple || undefined };
    case 'URL':
      return { Format: 'Hyperlink' };
    default:
      return {};
  }
}
