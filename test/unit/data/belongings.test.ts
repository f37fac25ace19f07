import { belongings } from '../../../src/data/belongings';
import { entryList } from '../../../src/data/entry';
import { listDefinitions } from '../../../src/provisioning/definitions';

const place = ({ list, url, column }: { readonly list: string; readonly url: string; readonly column: string }): string => `${list} at ${url} by ${column}`;

test('every list that refers to an entry belongs to it, as the list is defined', () => {
  const referring = listDefinitions.flatMap(({ title, url, columns }) => columns.filter(({ type, lookupList }) => type === 'Lookup' && lookupList === entryList).map(({ name }) => place({ list: title, url, column: name })));
  expect(belongings.map(place).sort()).toEqual(referring.sort());
});

test('what is restricted is what staff have no permission for', () => {
  const closed = listDefinitions.filter(({ title, permissions }) => belongings.some(({ list }) => list === title) && !permissions.some(({ group }) => group === 'Partnership staff')).map(({ title }) => title);
  expect(belongings.filter(({ isRestricted }) => isRestricted).map(({ list }) => list).sort()).toEqual(closed.sort());
});
