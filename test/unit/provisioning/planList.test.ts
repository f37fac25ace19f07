import { ListDefinition } from '../../../src/domain/lists/listDefinition';
import { emptyBaseline, ListBaseline } from '../../../src/provisioning/baseline/baseline';
import { begunBy, ListPlan, planList } from '../../../src/provisioning/plan/planList';
import { ActualList } from '../../../src/provisioning/site/actualList';
import { actions, asProvisioned, assignment, changeColumn, changeView, memoryOf, siteWith } from './siteBuilder';

const plan = (actual: ActualList, memory: ListBaseline = memoryOf(), list: ListDefinition = actions): ListPlan => planList(list, siteWith([list, actual]), memory);
const kinds = ({ steps }: ListPlan): string[] => steps.map((step) => step.kind);
const left = ({ differences }: ListPlan): string[] => differences.map((difference) => difference.subject);
const withColumn = (name: string, change: object): ListDefinition => ({ ...actions, columns: actions.columns.map((column) => (column.name === name ? { ...column, ...change } : column)) });

test('a list as it should be needs nothing, with or without a memory', () => {
  for (const memory of [memoryOf(), emptyBaseline]) {
    const { steps, differences } = plan(asProvisioned(), memory);
    expect({ steps, differences }).toEqual({ steps: [], differences: [] });
  }
});

test('a missing list is added whole: list, settings, columns in order, views, then permissions', () => {
  const { steps } = planList(actions, siteWith());
  expect(steps.map((step) => step.kind)).toEqual([
    'addList', 'changeList', 'changeColumn', 'addColumn', 'addColumn', 'addColumn', 'addView', 'addView', 'separate', 'grant', 'grant', 'grant'
  ]);
});

test('a new list keeps 500 versions', () => {
  const step = planList(actions, siteWith()).steps.find(({ kind }) => kind === 'changeList');
  expect(step).toMatchObject({ changes: { versions: 500 } });
});

describe('an older site', () => {
  test('gets the missing column, index, unique rule and view', () => {
    const older = asProvisioned();
    const actual = changeColumn({ ...older, columns: older.columns.filter(({ name }) => name !== 'Due'), views: older.views.slice(0, 1) }, 'Reference', { indexed: false, unique: false });
    const { steps, differences } = plan(actual, emptyBaseline);
    expect(steps).toMatchObject([
      { kind: 'changeColumn', column: { name: 'Reference' }, changes: { indexed: true, unique: true } }, { kind: 'addColumn', column: { name: 'Due' } },
      { kind: 'addView', view: { title: 'Large' } }
    ]);
    expect(differences).toEqual([]);
  });

  test('gets a new choice at its place; what people added stays', () => {
    const newer = withColumn('Kind', { choices: ['Tiny', 'Small', 'Middle', 'Huge', 'Large'] });
    const actual = changeColumn(asProvisioned(), 'Kind', { choices: ['Small', 'Middle', 'Large', 'Odd'] });
    expect(plan(actual, memoryOf(), newer).steps).toMatchObject([{ changes: { choices: ['Tiny', 'Small', 'Middle', 'Huge', 'Large', 'Odd'] } }]);
  });

  test('gets a new heading, default, format and view content where nobody changed ours', () => {
    const newer: ListDefinition = { ...withColumn('Kind', { displayName: 'Size', default: 'Large' }), views: actions.views.map((view) => ({ ...view, rowLimit: 50 })) };
    expect(plan(asProvisioned(), memoryOf(), newer)).toMatchObject({
      steps: [{ changes: { displayName: 'Size', default: 'Large' } }, { kind: 'changeView', changes: { content: { rowLimit: 50 } } }, { kind: 'changeView' }], differences: []
    });
  });

  test('is widened, never narrowed', () => {
    expect(plan(asProvisioned(), memoryOf(), withColumn('Reference', { maxLength: 40 })).steps).toMatchObject([{ changes: { maxLength: 40 } }]);
    expect(kinds(plan(asProvisioned(), memoryOf(), withColumn('Reference', { maxLength: 5 })))).toEqual([]);
  });

  test('without a memory has its untouched values set and its other ones left', () => {
    const untouched = changeColumn(asProvisioned(), 'Kind', { displayName: 'Kind', default: '' });
    expect(plan(untouched, emptyBaseline)).toMatchObject({ steps: [{ changes: { displayName: 'Type', default: 'Small' } }], differences: [] });
    const somebodys = changeColumn(asProvisioned(), 'Kind', { displayName: 'Art', default: 'Large' });
    expect(kinds(plan(somebodys, emptyBaseline))).toEqual([]);
    expect(left(plan(somebodys, emptyBaseline))).toEqual(['columnName', 'columnDefault']);
  });

  test('keeps versions again, never fewer than 500, and more than 500 still', () => {
    expect(plan({ ...asProvisioned(), versioning: false }).steps).toMatchObject([{ kind: 'changeList', changes: { versions: 500 } }]);
    expect(plan({ ...asProvisioned(), versionLimit: 50 }).steps).toMatchObject([{ kind: 'changeList', changes: { versions: 500 } }]);
    expect(kinds(plan({ ...asProvisioned(), versionLimit: 1000 }))).toEqual([]);
  });
});

describe('what people changed is left alone and reported', () => {
  test.each<[string, ActualList, string]>([
    ['a heading', changeColumn(asProvisioned(), 'Kind', { displayName: 'Size' }), 'columnName'],
    ['a description', changeColumn(asProvisioned(), 'Kind', { description: 'How big it is' }), 'columnDescription'],
    ['whether a column is required', changeColumn(asProvisioned(), 'Title', { required: false }), 'columnRequired'],
    ['a default', changeColumn(asProvisioned(), 'Kind', { default: '' }), 'columnDefault'],
    ['a format', changeColumn(asProvisioned(), 'Due', { format: '' }), 'columnFormat'],
    ['a choice taken away', changeColumn(asProvisioned(), 'Kind', { choices: ['Small', 'Large'] }), 'columnChoices'],
    ['a choice renamed', changeColumn(asProvisioned(), 'Kind', { choices: ['Small', 'Medium', 'Large'] }), 'columnChoices'],
    ['the order of choices', changeColumn(asProvisioned(), 'Kind', { choices: ['Large', 'Middle', 'Small'] }), 'columnChoices'],
    ['the name of a view', changeView(asProvisioned(), 'Large', { title: 'Big ones' }), 'viewTitle'],
    ['the columns of a view', changeView(asProvisioned(), 'Large', { columns: ['Title', 'Due'] }), 'viewContent'],
    ['the query of a view', changeView(asProvisioned(), 'Large', { query: '' }), 'viewContent'],
    ['the rows of a view', changeView(asProvisioned(), 'Large', { rowLimit: 100 }), 'viewContent'],
    ['the default view', changeView(changeView(asProvisioned(), 'Large', { isDefault: true }), 'AllActions', { isDefault: false }), 'defaultView'],
    ['the name of the list', { ...asProvisioned(), title: 'Our actions' }, 'listTitle'],
    ['the type of a column', changeColumn(asProvisioned(), 'Due', { type: 'Text' }), 'columnType']
  ])('%s', (_name, actual, subject) => {
    const first = plan(actual);
    expect({ steps: kinds(first), left: left(first) }).toEqual({ steps: [], left: [subject] });
    // The memory of what we wrote survives, so that the next version of ours does not overwrite it either.
    const next = plan(actual, first.baseline);
    expect({ steps: kinds(next), left: left(next) }).toEqual({ steps: [], left: [subject] });
  });

  test('also when a newer version of ours says something else again', () => {
    const renamed = changeColumn(changeView(asProvisioned(), 'Large', { columns: ['Title', 'Due'] }), 'Kind', { displayName: 'Size' });
    const newer: ListDefinition = { ...withColumn('Kind', { displayName: 'Category' }), views: actions.views.map((view) => ({ ...view, rowLimit: 60 })) };
    expect(plan(renamed, memoryOf(), newer)).toMatchObject({ steps: [{ kind: 'changeView', view: { url: 'AllActions' } }], differences: [{ subject: 'columnName' }, { subject: 'viewContent' }] });
  });
});

test('a view that was deleted is put back', () => {
  const actual = asProvisioned();
  expect(plan({ ...actual, views: actual.views.slice(0, 1) }).steps).toMatchObject([{ kind: 'addView', view: { title: 'Large' } }]);
});

describe('a run that broke off', () => {
  const begun = (...names: string[]): ListBaseline => ({ ...emptyBaseline, begun: names });

  test('finds a list that still bears the name of its address', () => {
    const actual = { ...asProvisioned({ ...actions, title: 'Actions', url: 'Lists/Actions' }), title: 'OurActions' };
    const list = { ...actions, title: 'Our actions', url: 'Lists/OurActions' };
    expect(planList(list, siteWith([list, { ...actual, description: list.description }]), begun('list')).steps).toMatchObject([{ kind: 'changeList', changes: { title: 'Our actions' } }]);
  });

  test('finds a view without its columns and its name', () => {
    const actual = changeView(asProvisioned(), 'AllActions', { title: 'AllActions', columns: ['LinkTitle'] });
    expect(plan(actual, begun('view AllActions')).steps).toMatchObject([{ kind: 'changeView', changes: { title: 'All actions', content: { columns: ['Title', 'Kind'] } } }]);
  });

  test('finds a column of which SharePoint took only half', () => {
    const actual = changeColumn(asProvisioned(), 'Kind', { displayName: 'Odd', choices: ['Small'], indexed: false });
    expect(plan(actual, begun('column Kind')).steps).toMatchObject([{ changes: { displayName: 'Type', choices: ['Small', 'Middle', 'Large'], indexed: true } }]);
  });

  test('finds a list whose permissions are still the site\'s', () => {
    expect(kinds(plan({ ...asProvisioned(), inheritsPermissions: true }))).toEqual(['separate', 'grant', 'grant', 'grant']);
  });

  test('is told beforehand what will be begun', () => {
    expect(begunBy(planList(actions, siteWith()).steps)).toEqual(['list', 'column Title', 'column Kind', 'column Reference', 'column Due', 'view AllActions', 'view Large']);
  });
});

describe('permissions', () => {
  const withAssignments = (...more: ReturnType<typeof assignment>[]): ActualList => ({ ...asProvisioned(), assignments: [...asProvisioned().assignments, ...more] });

  test('a group that is not in the definition goes, and so does a level that is too much', () => {
    expect(plan(withAssignments(assignment(77, 'Visitors', 'Read'))).steps).toMatchObject([{ kind: 'revoke', principal: 'Visitors' }]);
    expect(plan(withAssignments(assignment(10, 'Partnership staff', 'Policy'))).steps).toMatchObject([{ kind: 'revoke', principal: 'Partnership staff' }]);
  });

  test('what is missing is given before anything goes', () => {
    const actual = { ...asProvisioned(), assignments: [assignment(10, 'Partnership staff', 'Policy'), ...asProvisioned().assignments.slice(1)] };
    expect(kinds(plan(actual))).toEqual(['grant', 'revoke']);
  });

  test('limited access is SharePoint\'s own and stays', () => {
    expect(kinds(plan(withAssignments(assignment(78, 'Somebody', 'Limited Access'))))).toEqual([]);
  });

  test('whoever runs it loses the full control that SharePoint gave only with another way in', () => {
    const site = siteWith([actions, withAssignments(assignment(1, 'An Owner', 'Full Control'))]);
    expect(kinds(planList(actions, site, memoryOf()))).toEqual(['revoke']);
    expect(kinds(planList(actions, { ...site, me: { ...site.me, isSiteAdmin: false } }, memoryOf()))).toEqual([]);
    expect(kinds(planList(actions, { ...site, me: { ...site.me, isSiteAdmin: false, groups: ['Owners'] } }, memoryOf()))).toEqual(['revoke']);
  });
});
