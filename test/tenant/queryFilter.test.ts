import { parseFilter } from '../../local/tenant/query/odata/parseFilter';
import { parseOrderBy } from '../../local/tenant/query/odata/parseOrderBy';
import { parseSelection } from '../../local/tenant/query/odata/parseSelect';
import { matches } from '../../local/tenant/query/odata/matches';

describe('$filter', () => {
  const record = {
    Title: "Ysgol O'Brien", Status: 'Open', AssignedId: 7, Score: 4.5, Due: '2026-03-31T23:00:00Z', Done: true, Body: null, Tags: ['Health', 'Learning'],
    GUID: '8d2ae265-ac23-4cbf-acea-6d51ea1aebc4', Place: { Title: 'Ynys Môn' }, OData__UIVersionString: '1.0'
  };

  it.each([
    ["Title eq 'Ysgol O''Brien'", true],
    ["Title eq 'ysgol o''brien'", true],
    ["Title ne 'Another'", true],
    ["Status eq 'Open' and AssignedId eq 7 and Due ge datetime'2026-01-01T00:00:00Z'", true],
    ["Due gt '2026-01-01T00:00:00.000Z'", true],
    ["Due lt datetime'2026-03-31T23:00:00Z'", false],
    ["Due le datetime'2026-03-31T23:00:00Z'", true],
    ["Due eq datetime'2026-04-01T00:00:00+01:00'", true],
    ['Score gt 4', true],
    ['Score ge 4.5', true],
    ['Score lt -1.5', false],
    ['Score eq 4.5d', true],
    ['Done eq 1', true],
    ['Done eq true', true],
    ['Done ne false', true],
    ['not (Done eq true)', false],
    ["not Status eq 'Closed'", true],
    ['Body eq null', true],
    ['Body ne null', false],
    ["Body ne 'x'", true],
    ["substringof('brien',Title)", true],
    ["startswith(Title,'ysgol')", true],
    ["startswith(Title,'O')", false],
    ["GUID eq guid'8D2AE265-AC23-4CBF-ACEA-6D51EA1AEBC4'", true],
    ["Place/Title eq 'ynys môn'", true],
    ["Place/Title eq 'Ynys Mon'", false],
    ["Tags eq 'Learning'", true],
    ["Tags ne 'Learning'", false],
    ["OData__UIVersionString eq '1.0'", true],
    // and binds tighter than or
    ["Status eq 'Open' or Status eq 'Late' and Done eq false", true],
    ["(Status eq 'Open' or Status eq 'Late') and Done eq false", false],
    ["  Status   eq\t'Open'  ", true]
  ])('%s is %s of the record', (filter, expected) => {
    expect(matches(parseFilter(filter), record)).toBe(expected);
  });

  it.each([
    "Status eq 'O'Brien'", 'Status', 'Status eq', "eq 'Open'", "Status = 'Open'", "Status EQ 'Open'", "Status like 'O'", "'Open' eq Status",
    "Status eq 'Open' and", "and Status eq 'Open'", "(Status eq 'Open'", "Status eq 'Open')", 'Score gt null', 'Score eq 1 2', 'Score eq 1.2.3',
    "endswith(Title,'n')", "tolower(Title) eq 'n'", "indexof(Title,'n') eq 1", "contains(Title,'n')", "substringof(Title,'n')", "startswith('n',Title)",
    "substringof('n',Title) eq true", 'Score add 1 eq 2', 'year(Due) eq 2026', "Due gt datetime'tomorrow'", "Due gt datetime'2026-01-01", 'A/B/C eq 1', '$top'
  ])("refuses %s as SharePoint does", (filter) => {
    expect(() => parseFilter(filter)).toThrow(expect.objectContaining({
      status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message: `The expression "${filter}" is not valid.`
    }));
  });

  it('refuses a property that a record does not have', () => {
    expect(() => matches(parseFilter("Colour eq 'red'"), record)).toThrow(expect.objectContaining({ status: 400 }));
  });
});

describe('$orderby', () => {
  it.each([
    ['Title', [['Title', false]]],
    ['Due desc,Id asc', [['Due', true], ['Id', false]]],
    [' Due  desc , Place/Title ', [['Due', true], ['Place/Title', false]]]
  ])('reads %s', (text, expected) => {
    expect(parseOrderBy(text).map(({ field, descending }) => [field.part === undefined ? field.name : `${field.name}/${field.part}`, descending])).toEqual(expected);
  });

  it.each(['Title down', 'Title,', 'Title asc desc', "'Title'"])('refuses %s', (text) => {
    expect(() => parseOrderBy(text)).toThrow(`The expression "${text}" is not valid.`);
  });
});

describe('$select and $expand', () => {
  it('keeps what is named, with what is read of a reference', () => {
    expect(parseSelection('Id,Title,Assigned/Title,Assigned/EMail', 'Assigned')).toEqual({
      everything: false,
      fields: [{ name: 'Id' }, { name: 'Title' }, { name: 'Assigned', part: 'Title' }, { name: 'Assigned', part: 'EMail' }],
      expanded: ['Assigned']
    });
  });

  it('means everything when nothing is named, or a star', () => {
    expect(parseSelection(undefined, undefined).everything).toBe(true);
    expect(parseSelection('*,Assigned/Title', 'Assigned')).toMatchObject({ everything: true, fields: [{ name: 'Assigned', part: 'Title' }] });
  });

  it('refuses the options of OData 4', () => {
    expect(() => parseSelection(undefined, 'fields(select=Title)')).toThrow('The expression "fields(select=Title)" is not valid.');
  });
});
