import { tokenize } from '../../local/tenant/path/tokenize';

const none = new URLSearchParams();

describe('a path below _api', () => {
  test.each([
    ['web', [['web', undefined, {}]]],
    ["web/lists/getByTitle('O''Brien')/items(1)", [['web', undefined, {}], ['lists', undefined, {}], ['getByTitle', ["O'Brien"], {}], ['items', [1], {}]]],
    ["web/lists(guid'aa-bb')", [['web', undefined, {}], ['lists', ['aa-bb'], {}]]],
    ["web/getList('/sites/p/Lists/Jobs')/fields", [['web', undefined, {}], ['getList', ['/sites/p/Lists/Jobs'], {}], ['fields', undefined, {}]]],
    ["attachmentFiles/add(FileName='a, b (1).txt')", [['attachmentFiles', undefined, {}], ['add', [], { filename: 'a, b (1).txt' }]]],
    ['breakroleinheritance(copyroleassignments=false, clearsubscopes=true)', [['breakroleinheritance', [], { copyroleassignments: false, clearsubscopes: true }]]],
    ['addroleassignment(principalid=5, roledefid=1073741827)', [['addroleassignment', [], { principalid: 5, roledefid: 1073741827 }]]],
    ['AddValidateUpdateItemUsingPath()', [['AddValidateUpdateItemUsingPath', [], {}]]]
  ])('%s', (path, expected) => {
    expect(tokenize(path, none).map(({ name, values, named }) => [name, values, named])).toEqual(expected);
  });

  it('takes an argument from the query when it is an alias', () => {
    expect(tokenize('siteUsers(@v)', new URLSearchParams("@v='i:0%23.f|membership|o''brien@x.test'"))[0].values).toEqual(["i:0#.f|membership|o'brien@x.test"]);
  });

  test.each(["lists/getByTitle('open", 'lists//items', 'lists(1', "getByTitle('a')b", 'items(abc)', 'siteUsers(@missing)'])('%s is refused', (path) => {
    expect(() => tokenize(path, none)).toThrow();
  });
});
