import { SPFI } from '@pnp/sp';
import { ListDefinition } from '../../../src/domain/lists/listDefinition';
import { listDefinitions } from '../../../src/provisioning/definitions';
import { provisionSite } from '../../../src/provisioning/provisionSite';
import { openSite, TenantSite } from './tenantSite';

/** An earlier version of ours: fewer columns, indexes, choices and views, shorter text, other headings. */
function older(list: ListDefinition): ListDefinition {
  return {
    ...list,
    columns: list.columns
      .filter(({ name }) => !['NameCy', 'Footprint', 'Town', 'CoverTo'].includes(name))
      .map((column) => ({
        ...column,
        ...(column.name === 'Kind' ? { indexed: false, displayName: 'Sort' } : {}),
        ...(column.name === 'Sector' ? { choices: column.choices?.filter((choice) => choice !== 'Police') } : {}),
        ...(column.name === 'Reference' ? { maxLength: 8 } : {}),
        ...(column.name === 'Status' ? { format: undefined } : {})
      })),
    views: list.views
      .filter(({ title }) => title !== 'Due for review')
      .map((view) => ({ ...view, columns: view.columns.filter((name) => !['Footprint', 'Town', 'CoverTo'].includes(name)), rowLimit: 30 }))
  };
}

let site: TenantSite;
let owner: SPFI;

beforeEach(async () => {
  site = await openSite();
  owner = site.as('owner');
  expect(await provisionSite(owner, listDefinitions.map(older))).toMatchObject({ outcome: 'done' });
});
afterEach(() => site.close());

const items = (title: string): ReturnType<SPFI['web']['lists']['getByTitle']>['items'] => owner.web.lists.getByTitle(title).items;
const column = (title: string, name: string): Promise<Record<string, unknown>> => owner.web.lists.getByTitle(title).fields.getByInternalNameOrTitle(name)();
const view = (title: string, name: string): ReturnType<ReturnType<SPFI['web']['lists']['getByTitle']>['views']['getByTitle']> => owner.web.lists.getByTitle(title).views.getByTitle(name);

test('an older site is brought up to date, and every entry stays as it was', async () => {
  const health = await items('Organisations').add({ Title: "Gwent Health & O'Brien", Reference: 'O-0001', Sector: 'Health board or NHS trust' });
  await items('Partnerships').add({ Title: 'Canal', Reference: 'P-0001', Kind: 'Partnership', Stage: 'Running', LeadOrganisationId: health.Id });
  const before = { organisations: await items('Organisations')(), partnerships: await items('Partnerships')() };

  const report = await provisionSite(owner, listDefinitions);

  expect(report.lines.filter(({ state }) => state === 'failed' || state === 'left')).toEqual([]);
  expect(await column('Partnerships', 'Kind')).toMatchObject({ Indexed: true, Title: 'Type' });
  expect(await column('Partnerships', 'NameCy')).toMatchObject({ Title: 'Name in Welsh' });
  expect(await column('Partnerships', 'Reference')).toMatchObject({ MaxLength: 12 });
  expect(await column('Partnerships', 'Status')).toMatchObject({ CustomFormatter: expect.stringContaining('sp-field-severity--good') });
  expect(await column('Organisations', 'Sector')).toMatchObject({ Choices: expect.arrayContaining(['Police']) });
  expect(await view('Partnerships', 'Due for review')()).toMatchObject({ RowLimit: 100 });
  expect(await view('Partnerships', 'All current').fields()).toMatchObject({ Items: expect.arrayContaining(['Footprint']) });
  const kept = (rows: Record<string, unknown>[]): unknown => rows.map(({ Id, Title, Reference, Sector, Kind, Stage, LeadOrganisationId, Modified }) => ({ Id, Title, Reference, Sector, Kind, Stage, LeadOrganisationId, Modified }));
  expect(kept(await items('Organisations')())).toEqual(kept(before.organisations));
  expect(kept(await items('Partnerships')())).toEqual(kept(before.partnerships));
  expect(await provisionSite(owner, listDefinitions)).toMatchObject({ outcome: 'unchanged' });
});

test('a new choice comes in at its place, and what people made of the choices stays', async () => {
  const sector = owner.web.lists.getByTitle('Organisations').fields.getByInternalNameOrTitle('Sector');
  const { Choices: choices } = (await sector()) as unknown as { Choices: string[] };
  await sector.update({ Choices: [...choices.filter((choice) => choice !== 'Military'), 'Parish council'] } as object);

  const report = await provisionSite(owner, listDefinitions);

  const after = (await column('Organisations', 'Sector')).Choices as string[];
  expect(after).toContain('Parish council');
  expect(after).not.toContain('Military');
  expect(after.indexOf('Police')).toBe(after.indexOf('Health board or NHS trust') + 1);
  expect(report.lines.filter(({ state }) => state === 'left')).toMatchObject([{ what: 'columnChoices', list: 'Organisations', name: 'Sector' }]);
});

test('what people changed is not overwritten by a newer version of ours, and is reported each time', async () => {
  await owner.web.lists.getByTitle('Partnerships').fields.getByInternalNameOrTitle('Kind').update({ Title: 'Sort of entry' });
  await view('Partnerships', 'Closed').update({ ViewQuery: '<OrderBy><FieldRef Name="ClosedDate" /></OrderBy>' });
  await view('Partnerships', 'Led by us').fields.add('Form');
  await view('Partnerships', 'Everything').update({ Title: 'Every entry' });
  await view('Partnerships', 'By service').update({ DefaultView: true });

  for (const run of [1, 2]) {
    const report = await provisionSite(owner, listDefinitions);
    expect([run, report.lines.filter(({ state }) => state === 'left').map(({ what, name }) => `${what} ${name ?? ''}`.trim()).sort()]).toEqual([
      run, ['columnName Type', 'defaultView', 'viewContent Closed', 'viewContent Led by us', 'viewTitle Everything']
    ]);
  }
  expect(await column('Partnerships', 'Kind')).toMatchObject({ Title: 'Sort of entry', Indexed: true });
  expect(await view('Partnerships', 'Closed')()).toMatchObject({ ViewQuery: expect.stringContaining('ClosedDate'), RowLimit: 30 });
  expect(await view('Partnerships', 'Led by us').fields()).toMatchObject({ Items: expect.arrayContaining(['Form']) });
  expect(await view('Partnerships', 'Every entry')()).toMatchObject({ RowLimit: 100 });
  expect(await view('Partnerships', 'By service')()).toMatchObject({ DefaultView: true });
});

test('a site without its memory is completed, and nothing on it is overwritten', async () => {
  await view('Partnerships', 'Closed').update({ RowLimit: 77 });
  for (const { Id: id } of await owner.web.lists.getByTitle('Provisioning').items()) {
    await owner.web.lists.getByTitle('Provisioning').items.getById(id).delete();
  }
  const report = await provisionSite(owner, listDefinitions);
  expect(report.outcome).toBe('done');
  expect(await column('Partnerships', 'NameCy')).toMatchObject({ Title: 'Name in Welsh' });
  expect(await view('Partnerships', 'Closed')()).toMatchObject({ RowLimit: 77 });
  expect(report.lines).toContainEqual(expect.objectContaining({ state: 'left', what: 'viewContent', name: 'Closed' }));
});

test('a deleted view, column or index of ours is put back', async () => {
  await provisionSite(owner, listDefinitions);
  const partnerships = owner.web.lists.getByTitle('Partnerships');
  await view('Partnerships', 'Closed').delete();
  await partnerships.fields.getByInternalNameOrTitle('Website').delete();
  await partnerships.fields.getByInternalNameOrTitle('Stage').update({ Indexed: false });
  expect(await provisionSite(owner, listDefinitions)).toMatchObject({
    outcome: 'done',
    lines: expect.arrayContaining([
      { state: 'created', what: 'addView', list: 'Partnerships', name: 'Closed' }, { state: 'created', what: 'addColumn', list: 'Partnerships', name: 'Website' },
      { state: 'changed', what: 'changeColumn', list: 'Partnerships', name: 'Stage' }
    ])
  });
});

test('permissions that people changed are set right again', async () => {
  await provisionSite(owner, listDefinitions);
  const partnerships = owner.web.lists.getByTitle('Partnerships');
  const staff = await owner.web.siteGroups.getByName('Partnership staff')();
  const level = await owner.web.roleDefinitions.getByName('Policy')();
  await partnerships.roleAssignments.add(staff.Id, level.Id);
  await owner.web.roleDefinitions.getById(level.Id).update({ BasePermissions: { High: 176, Low: 138612833 } });
  expect(await provisionSite(owner, listDefinitions)).toMatchObject({
    outcome: 'done', lines: [{ what: 'correctLevel', name: 'Policy' }, { state: 'removed', what: 'revoke', list: 'Partnerships', name: 'Partnership staff' }]
  });
});
