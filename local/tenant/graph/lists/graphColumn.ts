import type { Field } from '../../lists/field';

/** A column in Graph: what it is called and how it behaves, and one facet that says its type. */
export function graphColumn(field: Field): object {
  return {
    columnGroup: field.group, description: field.description, displayName: field.title, enforceUniqueValues: field.unique, hidden: field.hidden, id: field.id,
    indexed: field.indexed, name: field.internalName, readOnly: field.readOnly, required: field.required, ...facet(field),
    ...(field.defaultValue === null ? {} : { defaultValue: { value: field.defaultValue } })
  };
}

function facet(field: Field): object {
  switch (field.type) {
    case 'Text':
      return { text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: field.maxLength } };
    case 'Note':
      return { text: { allowMultipleLines: true, appendChangesToExistingText: field.appendOnly, linesForEditing: field.numberOfLines, textType: field.richText ? 'richText' : 'plain' } };
    case 'Choice':
      return { choice: { allowTextEntry: field.fillInChoice, choices: field.choices, displayAs: 'dropDownMenu' } };
    case 'MultiChoice':
      return { choice: { allowTextEntry: field.fillInChoice, choices: field.choices, displayAs: 'checkBoxes' } };
    case 'Number':
      return { number: { decimalPlaces: decimalPlaces(field), displayAs: field.percentage ? 'percentage' : 'number', ...range(field) } };
    case 'Currency':
      return { currency: { locale: field.currencyLocale === 2057 ? 'en-GB' : String(field.currencyLocale) } };
    case 'DateTime':
      return { dateTime: { displayAs: 'default', format: field.displayFormat === 0 ? 'dateOnly' : 'dateTime' } };
    case 'Boolean':
      return { boolean: {} };
    case 'User':
      return { personOrGroup: { allowMultipleSelection: field.multiple, chooseFromType: field.selectionMode === 0 ? 'peopleOnly' : 'peopleAndGroups', displayAs: 'nameWithPresence' } };
    case 'Lookup':
      return { lookup: { allowMultipleValues: field.multiple, allowUnlimitedLength: false, columnName: field.lookupField ?? 'Title', listId: (field.lookupList ?? '').replace(/[{}]/g, '') } };
    case 'URL':
      return { hyperlinkOrPicture: { isPicture: false } };
    default:
      return {};
  }
}

const placesByName = ['none', 'one', 'two', 'three', 'four', 'five'];
const decimalPlaces = ({ decimals }: Field): string => placesByName[decimals] ?? 'automatic';

/** A bound that was not set is not there. */
const range = ({ minimum, maximum }: Field): object => ({ ...(minimum === null ? {} : { minimum }), ...(maximum === null ? {} : { maximum }) });
