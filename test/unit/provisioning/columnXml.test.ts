import { ColumnDefinition, columnTypes } from '../../../src/domain/lists/listDefinition';
import { parseXml } from '../../../src/domain/lists/xml';
import { columnXml } from '../../../src/provisioning/execute/columnXml';

const schema = (column: Partial<ColumnDefinition>, lookup?: string): ReturnType<typeof parseXml>[number] => parseXml(columnXml({ name: 'Kind', displayName: 'Type', type: 'Text', ...column }, lookup))[0];

test.each(columnTypes)('a %s column keeps its internal name apart from its heading', (type) => {
  expect(schema({ type, choices: ['A'] }, 'cf0f').attributes).toMatchObject({ Name: 'Kind', StaticName: 'Kind', DisplayName: 'Type' });
});

test('choices and default are written with their signs', () => {
  const { children } = schema({ type: 'Choice', choices: ["Children's & more", 'Other'], default: "Children's & more" });
  expect(children[0].children.map((choice) => choice.text)).toEqual(["Children's & more", 'Other']);
  expect(children[1]).toMatchObject({ name: 'Default', text: "Children's & more" });
});

test('index, unique rule, length, minimum and format are set in the same write', () => {
  expect(schema({ indexed: true, unique: true, maxLength: 12 }).attributes).toMatchObject({ Indexed: 'TRUE', EnforceUniqueValues: 'TRUE', MaxLength: '12' });
  expect(schema({ type: 'Currency', minimum: 0 }).attributes).toMatchObject({ Min: '0', LCID: '2057', Decimals: '2' });
  expect(JSON.parse(schema({ format: { txtContent: '@currentField' } }).attributes.CustomFormatter)).toEqual({ txtContent: '@currentField' });
});

test('a lookup names the other list, a person is a person, a day has no time', () => {
  expect(schema({ type: 'Lookup' }, '{ABC}').attributes).toMatchObject({ Type: 'Lookup', List: '{ABC}', ShowField: 'Title' });
  expect(schema({ type: 'Person' }).attributes).toMatchObject({ Type: 'User', UserSelectionMode: 'PeopleOnly' });
  expect(schema({ type: 'DateOnly' }).attributes).toMatchObject({ Type: 'DateTime', Format: 'DateOnly' });
});
