import { randomUUID } from 'node:crypto';
import { emptyField } from '../lists/emptyField';
import type { Field, FieldType } from '../lists/field';
import { errors } from '../protocol/errors';
import { elementOf, type Element } from '../query/caml/element';
import { creatableTypes } from './creatableTypes';

/** A field as its schema XML says it; the list that a lookup points at as it is written there. */
export function parseFieldXml(xml: string): Field {
  const element = readElement(xml);
  const given: Readonly<Partial<Record<string, string>>> = element.attributes;
  const title = given.DisplayName ?? given.Name;
  const multiple = given.Type?.endsWith('Multi') === true || isTrue(given.Mult);
  const type = creatableTypes.find((known) => known === given.Type?.replace(/^(Lookup|User)Multi$/, '$1'));
  if (element.name !== 'Field' || type === undefined || title === undefined) throw errors.invalidXml();
  const field = emptyField(idOf(given.ID), given.Name ?? title, title, type);
  return {
    ...field,
    multiple,
    required: isTrue(given.Required),
    indexed: isTrue(given.Indexed),
    unique: isTrue(given.EnforceUniqueValues),
    hidden: isTrue(given.Hidden),
    readOnly: isTrue(given.ReadOnly),
    description: given.Description ?? '',
    group: given.Group || 'Custom Columns',
    customFormatter: given.CustomFormatter ?? null,
    defaultValue: textOf(element, 'Default') ?? null,
    choices: (element.children.find(({ name }) => name === 'CHOICES')?.children ?? []).map(({ text }) => text),
    fillInChoice: isTrue(given.FillInChoice),
    lookupList: type === 'Lookup' ? given.List ?? null : null,
    lookupField: type === 'Lookup' ? given.ShowField ?? 'Title' : null,
    displayFormat: type === 'DateTime' && given.Format !== 'DateOnly' ? 1 : 0,
    maxLength: numberOf(given.MaxLength) ?? field.maxLength,
    richText: isTrue(given.RichText),
    appendOnly: isTrue(given.AppendOnly),
    numberOfLines: numberOf(given.NumLines) ?? field.numberOfLines,
    minimum: numberOf(given.Min) ?? null,
    maximum: numberOf(given.Max) ?? null,
    decimals: numberOf(given.Decimals) ?? -1,
    percentage: isTrue(given.Percentage),
    currencyLocale: numberOf(given.LCID) ?? field.currencyLocale,
    selectionMode: given.UserSelectionMode === 'PeopleAndGroups' || given.UserSelectionMode === '1' ? 1 : 0,
    ...sortableAndFilterable(type, multiple)
  };
}

/** Long texts cannot be filtered by; several values in one column cannot be sorted by. */
export function sortableAndFilterable(type: FieldType, multiple: boolean): Pick<Field, 'sortable' | 'filterable'> {
  return { sortable: !multiple && type !== 'Note' && type !== 'MultiChoice' && type !== 'URL', filterable: type !== 'Note' };
}

function readElement(xml: string): Element {
  try {
    return elementOf(xml);
  } catch {
    throw errors.invalidXml();
  }
}

const textOf = (element: Element, name: string): string | undefined => element.children.find((child) => child.name === name)?.text;

const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE' || text === '1';

const numberOf = (text: string | undefined): number | undefined => (text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text));

const idOf = (braced: string | undefined): string => (braced === undefined ? randomUUID() : braced.replace(/[{}]/g, '').toLowerCase());
