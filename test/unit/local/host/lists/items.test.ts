import { formValues, editableFields, valuesOfItem } from '../../../../../local/host/browser/lists/items/itemValues';
import type { ListField } from '../../../../../local/host/browser/lists/listModel';

const field = (InternalName: string, TypeAsString: string, more: Partial<ListField> = {}): ListField => ({
  InternalName, Title: InternalName, TypeAsString, Required: false, ReadOnlyField: false, CanBeDeleted: true, Sortable: true, ...more
});
const fields = [field('Title', 'Text'), field('Days', 'Number'), field('Statutory', 'Boolean'), field('Due', 'DateTime', { DisplayFormat: 0 })];

it('only simple columns that can be written are offered', () => {
  const others = [field('Lead', 'User'), field('Reasons', 'MultiChoice'), field('Met', 'DateTime', { DisplayFormat: 1 }), field('ID', 'Counter', { ReadOnlyField: true }), field('ComplianceAssetId', 'Text')];
  expect(editableFields([...fields, ...others])).toEqual(fields);
});

it('an item is read as texts, days from the site’s own zone', () => {
  const item = { Title: 'A <b>', Days: 12.5, Statutory: false, Due: '2026-03-31T23:00:00Z', FieldValuesAsText: { Due: '01/04/2026' } };
  expect(valuesOfItem(fields, item)).toEqual({ Title: 'A <b>', Days: '12.5', Statutory: '0', Due: '2026-04-01' });
  expect(valuesOfItem(fields, { Title: null, FieldValuesAsText: { Due: '' } })).toEqual({ Title: '', Days: '', Statutory: '', Due: '' });
});

it('what has not changed is not written', () => {
  const before = { Title: 'A', Days: '1', Statutory: '0', Due: '2026-04-01' };
  expect(formValues(fields, before, { ...before, Days: 'x', Due: '2026-10-25' })).toEqual([{ FieldName: 'Days', FieldValue: 'x' }, { FieldName: 'Due', FieldValue: '25/10/2026' }]);
  expect(formValues(fields, before, { ...before, Due: '' })).toEqual([{ FieldName: 'Due', FieldValue: '' }]);
  expect(formValues(fields, {}, {})).toEqual([]);
});
