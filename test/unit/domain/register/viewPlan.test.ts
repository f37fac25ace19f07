import { readSavedView } from '../../../../src/domain/register/savedView';
import { columnsToLoad, planView, type PlannedColumn } from '../../../../src/domain/register/viewPlan';

const columns: readonly PlannedColumn[] = [
  { name: 'Title', type: 'Text', indexed: true }, { name: 'Service', type: 'Choice', indexed: true }, { name: 'Status', type: 'Choice', indexed: true },
  { name: 'NextReview', type: 'DateTime', indexed: true }, { name: 'Directorate', type: 'Choice', indexed: false }
];
const view = (query: string): ReturnType<typeof readSavedView> => readSavedView(`<View><Query>${query}</Query></View>`);
const orderBy = (...names: readonly string[]): string => `<OrderBy>${names.map((name) => `<FieldRef Name='${name}'/>`).join('')}</OrderBy>`;
const equal = (name: string, type = 'Choice'): string => `<Eq><FieldRef Name='${name}'/><Value Type='${type}'>x</Value></Eq>`;
const up = (column: string): { column: string; descending: boolean } => ({ column, descending: false });
const small = 5000;
const big = 5001;

describe('asking for a view', () => {
  it('leaves the order to SharePoint on a list of up to 5,000, by any column', () => {
    expect(planView(view(orderBy('Directorate', 'Title')), columns, small)).toEqual({ order: [up('Directorate'), up('Title')], orderAfter: [], filter: 'sharePoint', toIndex: [] });
  });

  it('sends the order beside the view on a bigger one', () => {
    expect(planView(view(orderBy('Title')), columns, big)).toMatchObject({ order: [], override: up('Title'), orderAfter: [] });
  });

  it('applies what an override cannot say once everything has come', () => {
    expect(planView(view(orderBy('Service', 'Title')), columns, big)).toMatchObject({ override: up('Service'), orderAfter: [up('Service'), up('Title')] });
  });

  it('applies an order by a column without an index once everything has come', () => {
    const plan = planView(view(orderBy('Directorate')), columns, big);
    expect(plan).toMatchObject({ order: [], orderAfter: [up('Directorate')] });
    expect(plan.override).toBeUndefined();
  });

  it('orders by the groups first', () => {
    expect(planView(view(`<GroupBy><FieldRef Name='Service'/></GroupBy>${orderBy('Title')}`), columns, small).order).toEqual([up('Service'), up('Title')]);
  });

  it.each([
    ['choices on a big list: too many would pass', `<Where><Or>${equal('Status')}${equal('Service')}</Or></Where>`, big, 'ours', []],
    ['choices on a small list', `<Where>${equal('Status')}</Where>`, small, 'sharePoint', []],
    ['a day, which narrows', `<Where><Leq><FieldRef Name='NextReview'/><Value Type='DateTime'><Today/></Value></Leq></Where>`, big, 'sharePoint', []],
    ['a column without an index: people decide', `<Where>${equal('Directorate')}</Where>`, big, 'sharePoint', ['Directorate']],
    ['no filter', '', big, 'sharePoint', []]
  ])('who filters by %s', (_, where, count, filter, toIndex) => {
    expect(planView(view(where), columns, count)).toMatchObject({ filter, toIndex });
  });
});

describe('columns to load', () => {
  const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => ({ name, type: 'User', indexed: false }));
  const withColumns = (names: readonly string[]): ReturnType<typeof readSavedView> =>
    readSavedView(`<View><ViewFields>${names.map((name) => `<FieldRef Name='${name}'/>`).join('')}</ViewFields></View>`);

  it('are those of the view and those needed, each once', () => {
    expect(columnsToLoad(withColumns(['Title', 'Status']), columns, ['Title', 'Service'])).toEqual(['Title', 'Status', 'Service']);
  });

  it('leave out what the list does not have (any more)', () => {
    expect(columnsToLoad(withColumns(['Gone', 'Title']), columns, ['AlsoGone'])).toEqual(['Title']);
  });

  it('stop adding people and lookups before SharePoint refuses the query', () => {
    expect(columnsToLoad(withColumns(people.slice(0, 7).map(({ name }) => name)), [...columns, ...people, { name: 'I', type: 'Lookup', indexed: false }], ['H', 'I', 'Title']))
      .toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'Title']);
  });
});
