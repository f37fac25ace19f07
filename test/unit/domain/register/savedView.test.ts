import { readSavedView, viewXmlFor } from '../../../../src/domain/register/savedView';

const stored = `<View Name="{2813DAF7-CCBF-4DEC-AF45-406AA2A309DE}" DefaultView="TRUE" Type="HTML" DisplayName="By service" Scope="RecursiveAll">
  <Query><GroupBy Collapse="TRUE" GroupLimit="100"><FieldRef Name="Service"/></GroupBy>
    <OrderBy><FieldRef Name="Service" Ascending="FALSE"/><FieldRef Name="Title"/></OrderBy>
    <Where><And><Eq><FieldRef Name="Status"/><Value Type="Choice">R &amp; D</Value></Eq><IsNull><FieldRef Name="EndDate"/></IsNull></And></Where></Query>
  <ViewFields><FieldRef Name="Service"/><FieldRef Name="LinkTitle"/><FieldRef Name="Title"/></ViewFields>
  <RowLimit Paged="TRUE">50</RowLimit><Aggregations Value="Off"/></View>`;

describe('a saved view', () => {
  const view = readSavedView(stored);

  it('names its columns, the title without its menu and once', () => {
    expect(view.columns).toEqual(['Service', 'Title']);
  });

  it('has an order, groups in the order that the view gives them, and a row limit', () => {
    expect(view.order).toEqual([{ column: 'Service', descending: true }, { column: 'Title', descending: false }]);
    expect(view.groups).toEqual([{ column: 'Service', descending: true }]);
    expect(view).toMatchObject({ groupsStartClosed: true, rowLimit: 50, paged: true });
  });

  it('says which columns its filter reads', () => {
    expect(view.filterColumns).toEqual(['Status', 'EndDate']);
  });

  it('without anything shows 30 rows a page', () => {
    expect(readSavedView('<View><Query/></View>')).toMatchObject({ columns: [], order: [], groups: [], rowLimit: 30, paged: true, filterColumns: [] });
  });

  it('that is not paged says so', () => {
    expect(readSavedView('<View><RowLimit>10</RowLimit></View>')).toMatchObject({ rowLimit: 10, paged: false });
  });

  it('is asked for with its filter and scope, and with our columns, order and limit', () => {
    const xml = viewXmlFor(view, { columns: ['ID', 'Title'], order: [{ column: 'Title', descending: true }], rowLimit: 100, filtered: true });
    expect(xml).toBe('<View Scope="RecursiveAll"><Query>'
      + '<Where><And><Eq><FieldRef Name="Status"></FieldRef><Value Type="Choice">R &#38; D</Value></Eq><IsNull><FieldRef Name="EndDate"></FieldRef></IsNull></And></Where>'
      + '<OrderBy><FieldRef Name="Title" Ascending="FALSE"></FieldRef></OrderBy></Query>'
      + '<ViewFields><FieldRef Name="ID"></FieldRef><FieldRef Name="Title"></FieldRef></ViewFields><RowLimit Paged="TRUE">100</RowLimit></View>');
  });

  it('is asked for without its filter when that is applied here', () => {
    expect(viewXmlFor(view, { columns: ['ID'], order: [], rowLimit: 1, filtered: false })).not.toContain('Where');
  });
});
