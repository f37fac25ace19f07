import { SPFI } from '@pnp/sp';
import { ListDefinition } from '../../../src/domain/lists/listDefinition';
import { listDefinitions, recordsList } from '../../../src/provisioning/definitions';
import { Progress } from '../../../src/provisioning/execute/carryOut';
import { stepsOf } from '../../../src/provisioning/plan/planSite';
import { planOf, provisionSite } from '../../../src/provisioning/provisionSite';
import { readSetup } from '../../../src/provisioning/readSetup';
import { Report } from '../../../src/provisioning/report/report';
import { openSite, TenantSite, writesOf } from './tenantSite';

const now = (): Date => new Date('2026-11-20T10:00:00Z');
let site: TenantSite;
let owner: SPFI;
let first: Report;
const progress: Progress[] = [];

beforeAll(async () => {
  site = await openSite();
  owner = site.as('owner');
  first = await provisionSite(owner, listDefinitions, { now, onProgress: (event) => progress.push(event) });
});
afterAll(() => site.close());

const list = (definition: ListDefinition): ReturnType<SPFI['web']['getList']> => owner.web.getList(`/sites/partnerships/${definition.url}`);

test('a first run makes everything and fails at nothing', () => {
  expect(first.lines.filter(({ state }) => state === 'failed' || state === 'left')).toEqual([]);
  expect(first).toMatchObject({ outcome: 'done', at: '2026-11-20T10:00:00.000Z', by: 'Someone owner', site: site.siteUrl });
});

test('its progress runs from nothing to the whole', () => {
  const counted = progress.filter(({ total }) => total > 0);
  expect(counted[0].done).toBe(0);
  const firstTotal = counted[0].total;
  expect(counted.filter(({ total }) => total === firstTotal).every(({ done }, index, all) => index === 0 || done >= all[index - 1].done)).toBe(true);
  expect(counted.some(({ done, total }) => done === total)).toBe(true);
});

test.each([...listDefinitions, recordsList])('$title is as its definition says', async (definition) => {
  const actual = await list(definition).select('Title', 'Description', 'EnableVersioning', 'MajorVersionLimit', 'Hidden', 'HasUniqueRoleAssignments')();
  expect(actual).toMatchObject({
    Title: definition.title, Description: definition.description, EnableVersioning: true, MajorVersionLimit: 500, Hidden: definition.hidden ?? false, HasUniqueRoleAssignments: true
  });
  const fields = await list(definition).fields.select('InternalName', 'Title', 'Indexed', 'EnforceUniqueValues', 'Required')();
  for (const column of definition.columns) {
    expect(fields.find(({ InternalName: name }) => name === column.name)).toMatchObject({
      Title: column.displayName, Indexed: column.indexed ?? false, EnforceUniqueValues: column.unique ?? false, Required: column.required ?? false
    });
  }
  const views = await list(definition).views.select('Title', 'ServerRelativeUrl', 'DefaultView', 'RowLimit')();
  expect(views.map(({ Title: title }) => title).sort()).toEqual(definition.views.map(({ title }) => title).sort());
  for (const view of definition.views) {
    const found = views.find(({ Title: title }) => title === view.title);
    expect(found).toMatchObject({ ServerRelativeUrl: `/sites/partnerships/${definition.url}/${definition.library ? 'Forms/' : ''}${view.url}.aspx`, DefaultView: view.default ?? false, RowLimit: view.rowLimit });
  }
  const assignments: { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[] =
    await list(definition).roleAssignments.expand('Member', 'RoleDefinitionBindings')();
  const given = assignments.map(({ Member: member, RoleDefinitionBindings: levels }) => `${member.Title}: ${levels.map(({ Name: name }) => name).join(', ')}`);
  expect(given.sort()).toEqual(definition.permissions.map(({ group, level }) => `${group}: ${level}`).sort());
});

test('the columns of a view stand in the order of the definition', async () => {
  for (const definition of listDefinitions) {
    for (const view of definition.views) {
      const fields: { Items: string[] } = await list(definition).views.getByTitle(view.title).fields();
      expect(fields.Items).toEqual(view.columns);
    }
  }
});

test('a second run writes nothing, costs at most two requests a list, and leaves the kept report', async () => {
  await site.forget();
  const second = await provisionSite(owner, listDefinitions, { now: () => new Date('2026-12-01T10:00:00Z') });
  const requests = (await site.requests()).filter(({ path }) => path.includes('/_api/'));
  expect(second).toMatchObject({ outcome: 'unchanged', lines: [] });
  expect(writesOf(requests)).toEqual([]);
  expect(requests.length).toBeLessThanOrEqual(2 * listDefinitions.length);
  expect((await readSetup(owner, site.siteUrl)).report).toEqual(first);
});

test('what a run would do is nothing any more', async () => {
  expect(stepsOf(await planOf(owner, listDefinitions))).toEqual([]);
});

test('everybody reads the last report, in two requests', async () => {
  await provisionSite(owner, listDefinitions, { now, members: { 'Partnership staff': [site.tenant.directory.groupLoginName('Partnership staff')] } });
  await site.forget();
  const seen = await readSetup(site.as('staff'), site.siteUrl);
  expect(seen).toMatchObject({ mayRun: false, report: { lines: [{ state: 'changed', what: 'addMember' }] } });
  expect((await site.requests()).filter(({ path }) => path.includes('/_api/'))).toHaveLength(2);
});
