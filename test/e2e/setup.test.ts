import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/site-groups/web';
import type { SPFI } from '@pnp/sp';
import { personas } from '../../local/seed/people/personas';
import { connect } from '../../src/provisioning/cli/connect';
import { listDefinitions } from '../../src/provisioning/definitions';
import { tokenSource } from '../../src/provisioning/cli/tokenSource';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';

const setup = '/sites/partnerships/SitePages/Setup.aspx?lang=en';

const { visitor, local, product } = journeys();

/** The same site over PnPjs, for whoever is named. */
const pnp = (mail: string): SPFI => connect(product().siteUrl, tokenSource({ kind: 'local', mail }, product().siteUrl, () => undefined));

test('staff see the last report and who can run the set-up, and SharePoint refuses them all the same', async () => {
  const { page, open } = await visitor({ as: personas.staff });
  await open(setup);
  await page.getByText('Only owners of the site can run the set-up').waitFor();
  expect(await page.getByRole('button', { name: /set.?up/i }).count()).toBe(0);
  await page.getByText('The site is set up.').waitFor({ state: 'attached' });
  await expect(pnp(personas.staff).web.siteGroups.add({ Title: 'Mine' })).rejects.toMatchObject({ status: 403 });
});

test('an owner runs it twice by keyboard: what is missing is made once, then nothing is written', async () => {
  const { page, open } = await visitor({ as: personas.owner });
  await open(setup);
  await page.getByRole('button', { name: 'Run the set-up again' }).waitFor();
  await pnp(personas.owner).web.lists.getByTitle('Partnerships').views.getByTitle('Closed').delete();

  await page.getByRole('button', { name: 'Run the set-up again' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 created, 0 changed, 0 removed').waitFor();
  await eventually(async () => expect(await page.locator(':focus').innerText()).toBe('Report'));
  await page.locator('summary', { hasText: 'Partnerships' }).press('Enter');
  await eventually(async () => expect(await page.getByRole('listitem').filter({ hasText: 'view “Closed”' }).innerText()).toBe('Created: view “Closed”'));

  await local('DELETE', 'requests');
  await page.getByRole('button', { name: 'Run the set-up again' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The site is as it should be. Nothing was written.').waitFor();
  const requests = await local('GET', 'requests') as { method: string; path: string }[];
  const asked = requests.filter(({ path }) => path.includes('/_api/'));
  expect(asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/contextinfo'))).toEqual([]);
  // One for each list, the set-up's own among them, two for the site, and a digest.
  expect(asked.length).toBeLessThanOrEqual(listDefinitions.length + 1 + 2 + 1);
});

test('a run that fails half-way says so and goes on when run again', async () => {
  const { page, open } = await visitor({ as: personas.owner, expected: /500/ });
  await open(setup);
  await pnp(personas.owner).web.lists.getByTitle('Organisations').fields.getByInternalNameOrTitle('Sector').update({ Indexed: false });
  await local('POST', 'faults', [{ method: 'MERGE', path: 'getByInternalNameOrTitle', status: 500, when: 'before', times: 1 }]);
  await page.getByRole('button', { name: 'Run the set-up again' }).click();
  await page.getByText('Part of the set-up failed. What was done stays; run it again to go on from here.').waitFor();
  await eventually(async () => expect(await page.getByRole('listitem').filter({ hasText: 'Failed' }).innerText()).toContain('settings of the column “Sector”'));
  await local('DELETE', 'faults');
  await page.getByRole('button', { name: 'Run the set-up again' }).click();
  await page.getByText('The site is set up.').waitFor();
});

test.each(['light', 'dark', 'contrast'])('it is accessible in the %s theme, in both languages, and fits 320 pixels', async (theme) => {
  const { page, open } = await visitor({ as: personas.owner, viewport: { width: 320, height: 800 } });
  for (const [language, button] of [['en', 'Run the set-up again'], ['cy', 'Rhedeg y gosod eto']]) {
    await open(`/sites/partnerships/SitePages/Setup.aspx?lang=${language}&theme=${theme}`);
    await page.getByRole('button', { name: button }).waitFor();
    await page.locator('summary').first().click();
    expect([language, await axe(page)]).toEqual([language, []]);
    await eventually(async () => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320));
  }
});

test('an owner tests where the approval service is, and is told at the field what cannot be an address; staff see what is set', async () => {
  // The test asks for a step that there is not.
  const { page, open } = await visitor({ as: personas.owner, expected: /status of (404|401)/ });
  await open(setup);
  const section = page.getByRole('region', { name: 'Approval service' });
  const url = section.getByLabel('Address of the service');
  const set = await url.inputValue();
  expect(set).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await section.getByRole('button', { name: 'Save and test' }).click();
  await section.getByText('Saved. The service answers, and it accepts your sign-in.').waitFor();
  await section.getByLabel('Application ID URI').fill('api://another');
  await section.getByRole('button', { name: 'Test only' }).click();
  await section.getByText(/The service answers, but/).waitFor();
  await url.fill('http://approvals.council.example');
  await section.getByRole('button', { name: 'Test only' }).press('Enter');
  await section.getByText(/has to begin with https/).waitFor();
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('service-url'));
  expect(await axe(page)).toEqual([]);

  const staff = await visitor({ as: personas.staff });
  await staff.open(setup);
  await staff.page.getByRole('region', { name: 'Approval service' }).getByText(set).waitFor();
  expect(await staff.page.getByRole('region', { name: 'Approval service' }).getByRole('textbox').count()).toBe(0);
}, 60_000);
