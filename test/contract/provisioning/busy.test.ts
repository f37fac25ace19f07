import { listDefinitions } from '../../../src/provisioning/definitions';
import { provisionSite } from '../../../src/provisioning/provisionSite';
import { openSite, TenantSite } from './tenantSite';

let site: TenantSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('a busy SharePoint is waited for as it says, and the run succeeds', async () => {
  const waited: number[] = [];
  const patience = { onWait: (seconds: number) => waited.push(seconds), wait: async () => undefined };
  await site.fault({ method: 'POST', path: 'createfieldasxml', status: 429, when: 'before', times: 3, retryAfter: 13 });
  expect(await provisionSite(site.as('owner', patience), listDefinitions)).toMatchObject({ outcome: 'done' });
  expect(waited).toEqual([13, 13, 13]);
});

test('a part of a batch that was throttled is sent again', async () => {
  await site.fault({ method: 'POST', path: 'addviewfield', status: 429, when: 'before', times: 1, batchPart: 2 });
  const report = await provisionSite(site.as('owner'), listDefinitions);
  expect(report.lines.filter(({ state }) => state === 'failed')).toEqual([]);
  expect((await site.requests()).flatMap(({ parts }) => parts ?? []).some(({ status }) => status === 429)).toBe(true);
}, 30_000);

test('a SharePoint that stays busy ends the run with what to do, and the next run goes on', async () => {
  await site.fault({ method: 'POST', path: 'createfieldasxml', status: 429, when: 'before', times: 500, retryAfter: 1 });
  const report = await provisionSite(site.as('owner', { wait: async () => undefined }), listDefinitions);
  expect(report).toMatchObject({ outcome: 'partly', lines: expect.arrayContaining([expect.objectContaining({ state: 'failed', what: 'addColumn', failure: expect.objectContaining({ kind: 'throttled' }) })]) });
  await site.fault();
  expect(await provisionSite(site.as('owner'), listDefinitions)).toMatchObject({ outcome: 'done' });
});

test('an error of SharePoint is named with its own words', async () => {
  await site.fault({ method: 'POST', path: 'siteGroups', status: 500, when: 'before', times: 1 });
  const report = await provisionSite(site.as('owner'), listDefinitions);
  expect(report).toMatchObject({ outcome: 'partly', lines: expect.arrayContaining([expect.objectContaining({ state: 'failed', what: 'addGroup', name: 'Partnership staff' })]) });
  expect(report.lines.filter(({ what }) => what === 'addList')).toEqual([]);
});

test('a site that is not there is said', async () => {
  const { connect } = await import('../../../src/provisioning/cli/connect');
  const { tokenSource } = await import('../../../src/provisioning/cli/tokenSource');
  const elsewhere = `${site.tenant.url}/sites/nowhere`;
  const sp = connect(elsewhere, tokenSource({ kind: 'local', mail: 'owner@cwm.example' }, elsewhere, () => undefined));
  expect(await provisionSite(sp, listDefinitions)).toMatchObject({ outcome: 'failed', failure: { kind: 'notFound' }, site: elsewhere });
});
