import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDefinitions } from '../../../../src/domain/lists/checkDefinitions';
import { ColumnDefinition, ListDefinition, ViewDefinition } from '../../../../src/domain/lists/listDefinition';

const folder = join(__dirname, '../../../../sharepoint/lists');

function list(change: Partial<ListDefinition> = {}, column: Partial<ColumnDefinition> = {}, view: Partial<ViewDefinition> = {}): ListDefinition {
  return {
    title: 'Actions', url: 'Lists/Actions', description: '',
    columns: [{ name: 'Title', displayName: 'Action', type: 'Text' }, { name: 'Kind', displayName: 'Kind', type: 'Choice', choices: ['A', 'B'], ...column }],
    views: [{ title: 'All', url: 'All', default: true, columns: ['Title', 'Kind'], query: "<OrderBy><FieldRef Name='Title'/></OrderBy>", rowLimit: 30, ...view }],
    permissions: [{ group: 'Owners', level: 'Full Control' }],
    ...change
  };
}

const columns = (count: number, column: Partial<ColumnDefinition>): ColumnDefinition[] => [
  { name: 'Title', displayName: 'Title', type: 'Text' },
  ...Array.from({ length: count }, (_, index): ColumnDefinition => ({ name: `C${index}`, displayName: `C${index}`, type: 'Text', ...column }))
];
const codes = (...lists: ListDefinition[]): string[] => checkDefinitions(lists).map((problem) => problem.code);

test('the shipped definitions have no problem', () => {
  const shipped = readdirSync(folder).map((file): ListDefinition => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  expect(shipped.length).toBeGreaterThanOrEqual(4);
  expect(checkDefinitions(shipped)).toEqual([]);
});

test('a valid list has no problem, also with its most indexes and joins', () => {
  expect(codes(list())).toEqual([]);
  expect(codes(list({ columns: columns(15, { indexed: true }), views: [list().views[0]].map((view) => ({ ...view, columns: ['Title'] })) }))).toEqual([]);
});

test.each<[string, ListDefinition]>([
  ['urlInvalid', list({ url: 'Lists/My actions' })],
  ['noTitleColumn', list({ columns: [{ name: 'Kind', displayName: 'Kind', type: 'Text' }] })],
  ['nameTaken', list({ columns: [...list().columns, { name: 'kind', displayName: 'Other', type: 'Text' }] })],
  ['tooManyIndexes', list({ columns: columns(16, { indexed: true }), views: [{ ...list().views[0], columns: ['Title'] }] })],
  ['oneDefaultView', list({}, {}, { default: false })],
  ['viewTaken', list({ views: [list().views[0], { ...list().views[0], default: false }] })],
  ['groupTwice', list({ permissions: [...list().permissions, { group: 'Panel', level: 'Read' }, { group: 'Panel', level: 'Policy' }] })],
  ['noOwners', list({ permissions: [] })],
  ['groupUnknown', list({ permissions: [...list().permissions, { group: 'Everyone' as 'Panel', level: 'Read' }] })],
  ['levelUnknown', list({ permissions: [...list().permissions, { group: 'Panel', level: 'Write' as 'Read' }] })],
  ['typeUnknown', list({}, { type: 'Money' as 'Currency', choices: undefined })],
  ['nameInvalid', list({}, { name: 'The kind' }, { columns: ['Title'] })],
  ['notIndexable', list({}, { type: 'Note', choices: undefined, indexed: true })],
  ['notIndexable', list({}, { type: 'MultiChoice', indexed: true })],
  ['uniqueNotIndexed', list({}, { unique: true })],
  ['noChoices', list({}, { choices: [] })],
  ['choiceTwice', list({}, { choices: ['A', 'a'] })],
  ['defaultNotAChoice', list({}, { default: 'C' })],
  ['lookupUnknown', list({}, { type: 'Lookup', choices: undefined, lookupList: 'Elsewhere' })],
  ['columnUnknown', list({}, {}, { columns: ['Title', 'Gone'] })],
  ['columnUnknown', list({}, {}, { query: "<Where><IsNull><FieldRef Name='Gone'/></IsNull></Where>" })],
  ['queryNotWellFormed', list({}, {}, { query: '<Where>' })],
  ['viewUrlInvalid', list({}, {}, { url: 'All items' })],
  ['rowLimitInvalid', list({}, {}, { rowLimit: 0 })],
  ['tooManyJoins', list({ columns: columns(9, { type: 'Person' }), views: [{ ...list().views[0], columns: columns(9, {}).map(({ name }) => name) }] })]
])('%s is found', (code, definition) => {
  expect(codes(definition)).toEqual([code]);
});

test('two lists of one title are found', () => {
  expect(codes(list(), list())).toEqual(['titleTaken', 'titleTaken']);
});
