import { canonicalQuery, columnsOfQuery } from '../../../../src/domain/lists/caml';

const ours = "<Where><Eq><FieldRef Name='Status'/><Value Type='Choice'>Closed</Value></Eq></Where><OrderBy><FieldRef Name='Title' Ascending='FALSE'/></OrderBy>";

test.each([
  ['other quotes and spaces', '<Where><Eq><FieldRef Name="Status" /><Value Type="Choice">Closed</Value></Eq></Where>\n<OrderBy><FieldRef Name="Title" Ascending="FALSE" /></OrderBy>'],
  ['another order of clauses', '<OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy><Where><Eq><FieldRef Name="Status"/><Value Type="Choice">Closed</Value></Eq></Where>'],
  ['another order of attributes and case of a flag', "<Where><Eq><FieldRef Name='Status'/><Value Type='Choice'>Closed</Value></Eq></Where><OrderBy><FieldRef Ascending='false' Name='Title'/></OrderBy>"],
  ['an empty clause besides', `${ours}<GroupBy/>`]
])('%s asks for the same', (_name, query) => {
  expect(canonicalQuery(query)).toBe(canonicalQuery(ours));
});

test('another value, column or direction asks for something else', () => {
  for (const [from, to] of [['Closed', 'Current'], ['Title', 'ID'], ['FALSE', 'TRUE']]) {
    expect(canonicalQuery(ours.replace(from, to))).not.toBe(canonicalQuery(ours));
  }
});

test('the order of conditions and of sort columns matters', () => {
  expect(canonicalQuery("<OrderBy><FieldRef Name='A'/><FieldRef Name='B'/></OrderBy>")).not.toBe(canonicalQuery("<OrderBy><FieldRef Name='B'/><FieldRef Name='A'/></OrderBy>"));
});

test('a query that cannot be read stays as it is', () => {
  expect(canonicalQuery(' <Where> ')).toBe('<Where>');
});

test('the columns of a query are found in every clause, each once', () => {
  expect(columnsOfQuery(`${ours}<GroupBy><FieldRef Name="Service"/><FieldRef Name="Status"/></GroupBy>`)).toEqual(['Status', 'Title', 'Service']);
});
