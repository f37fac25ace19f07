import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';

const pages = '/sites/partnerships/SitePages';

const { visitor, local, product } = journeys();

const violations = (): Promise<unknown> => local('GET', 'csp');

test('somebody who comes for the first time reads the register as a lead officer, on the shipped bundle', async () => {
  const { page, open } = await visitor({ as: undefined });
  const scripts: string[] = [];
  page.on('response', (response) => scripts.push(response.url()));
  await open('/');
  await eventually(async () => expect(new URL(page.url()).pathname).toBe(`${pages}/Register.aspx`));
  expect(await page.getByText('Signed in as').innerText()).toContain('Signed in as');
  expect(scripts.filter((url) => /\/_host\/solution\/register-web-part_[0-9a-f]+\.js$/.test(url))).toHaveLength(1);
  const marks = await page.evaluate(() => window.__host?.marks);
  expect(Object.keys(marks ?? {})).toEqual(['loaded', 'component', 'initialising', 'initialised', 'rendered']);
  expect(await violations()).toEqual([]);
});

test('a chosen language and theme stay, and an address overrides them', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${pages}/Reviews.aspx`);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByText('Thema').click();
  await page.getByRole('button', { name: 'Tywyll' }).click();
  await page.locator('html[data-theme=dark]').waitFor();
  await open(`${pages}/Setup.aspx`);
  expect(await page.locator('html').getAttribute('lang')).toBe('cy-GB');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await open(`${pages}/Setup.aspx?lang=en&theme=contrast`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast');
});

test.each(['light', 'dark', 'contrast'])('the frame is accessible in the %s theme, in both languages', async (theme) => {
  const { page } = await visitor({ as: personas.policyUnit, expected: /404/ });
  for (const language of ['en', 'cy']) {
    for (const address of [`${pages}/Reviews.aspx`, '/nowhere', '/sign-in', '/outlook']) {
      await page.goto(`${address}?lang=${language}&theme=${theme}`);
      expect([address, language, await axe(page)]).toEqual([address, language, []]);
    }
  }
});

test('the frame fits 320 pixels, and its controls work from the keyboard', async () => {
  const { page } = await visitor({ as: personas.policyUnit, viewport: { width: 320, height: 640 } });
  await page.goto(`${pages}/Reviews.aspx?lang=en`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Tab');
  await eventually(async () => expect(await page.locator(':focus').innerText()).toBe('Skip to content'));
  const people = page.locator('summary', { hasText: 'Nia' });
  await people.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Person').waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Person').waitFor({ state: 'hidden' });
});

test('somebody becomes another person where they are named, without leaving the page', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${pages}/Register.aspx?lang=en`);
  await page.locator('summary', { hasText: 'Signed in as' }).click();
  const picker = page.locator('details[open]');
  await picker.locator('select').selectOption(personas.owner);
  await picker.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.locator('summary', { hasText: 'Tomasz' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${pages}/Register.aspx`);
});

test('who signs out chooses who they are next', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${pages}/Reviews.aspx?lang=en`);
  await page.locator('summary', { hasText: 'Signed in as' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
  await page.goto(`${pages}/Approvals.aspx?lang=en`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sign in');
  await page.locator('main select').selectOption(personas.owner);
  await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname === `${pages}/Approvals.aspx`);
  expect(await page.locator('.standIn strong').innerText()).toContain('Zieli');
});

test('a page that has not come yet says so in both languages', async () => {
  const { page } = await visitor({ as: personas.staff });
  await page.goto(`${pages}/Assessments.aspx?lang=en`);
  const text = await page.locator('main').innerText();
  expect(text).toContain('This page is not here yet');
  expect(text).toContain('Dyw’r dudalen hon ddim yma eto');
});

test('what the policy unit sets in the property pane is there after a restart', async () => {
  // The page that is open while the product is away misses it.
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /ERR_CONNECTION_REFUSED/ });
  const field = page.locator('#spPropertyPaneContainer input[type=text]').first();
  await open(`${pages}/Setup.aspx?lang=en&mode=edit`);
  await page.getByRole('button', { name: 'Web part properties' }).click();
  await field.fill(product().siteUrl);
  await page.getByText('There are changes that are not saved.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();

  await product().killAndRestart();
  await open(`${pages}/Setup.aspx?lang=en&mode=edit`);
  await page.getByRole('button', { name: 'Web part properties' }).click();
  await field.waitFor();
  await eventually(async () => expect(await field.inputValue()).toBe(product().siteUrl));
}, 120_000);

test('only the policy unit and owners edit pages', async () => {
  const { page, open } = await visitor({ as: personas.staff, expected: /403/ });
  await open(`${pages}/Setup.aspx?lang=en&mode=edit`);
  await eventually(async () => expect(await page.locator('main').innerText()).toContain('You see it as a reader.'));
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  const status = await page.evaluate(async () => (await fetch('/_host/pages/Setup', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' })).status);
  expect(status).toBe(403);
});

test('SharePoint’s content security policy refuses inline scripts and blob workers, and the refusals are kept', async () => {
  const { page } = await visitor({ as: personas.staff, expected: /Content Security Policy/ });
  await page.goto(`${pages}/Reviews.aspx`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inline = true';
    document.body.append(script);
    new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })));
  });
  await eventually(async () => expect(((await violations()) as readonly { blocked: string }[]).map(({ blocked }) => blocked).sort()).toEqual(['blob', 'inline']));
  expect(await page.evaluate(() => 'inline' in window)).toBe(false);
  await local('DELETE', 'csp');
});

test('in Teams the web part runs on the root site, and is told where it is', async () => {
  const { page, open } = await visitor({ as: personas.staff });
  await open('/teams?lang=en');
  const context = await page.evaluate(() => JSON.parse(document.getElementById('host-boot')?.textContent ?? '').spPageContextInfo);
  expect(context.webAbsoluteUrl).toBe(product().url);
  const { webPart } = await page.evaluate(() => JSON.parse(document.getElementById('host-page')?.textContent ?? ''));
  expect(webPart.properties.siteUrl).toBe(product().siteUrl);
  expect(await page.locator('main').innerText()).toContain('Stand-in for a Teams personal app');
});

test('what a page asks of Microsoft Graph is answered by the tenant', async () => {
  const { page } = await visitor({ as: personas.staff });
  await page.goto(`${pages}/Setup.aspx`);
  const mail = await page.evaluate(async (who) => {
    const token = await (await fetch('/_local/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ mail: who, audience: 'https://graph.microsoft.com' }) })).json();
    const me = await fetch('https://graph.microsoft.com/v1.0/me', { headers: { authorization: `Bearer ${token.access_token}` } });
    return (await me.json()).mail;
  }, personas.staff);
  expect(mail).toBe(personas.staff);
});

test('a view changed on the list’s own page is changed for everybody', async () => {
  const { page } = await visitor({ as: personas.policyUnit });
  await page.goto('/sites/partnerships/Lists/Partnerships/Everything.aspx?lang=en');
  await page.getByRole('table').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Edit this view' }).click();
  await page.getByLabel('Name of the view').fill('Everything there is');
  await page.getByRole('button', { name: 'Remove Stage' }).click();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByText('The view was saved.').waitFor();

  const other = await visitor({ as: personas.staff });
  await other.page.goto('/sites/partnerships/Lists/Partnerships/Everything.aspx?lang=en');
  await other.page.getByRole('table').waitFor();
  await other.page.getByRole('link', { name: 'Everything there is' }).waitFor();
  expect(await other.page.getByRole('columnheader').allInnerTexts()).not.toContain('Stage');
});

test('the dates of a page follow the tenant’s clock', async () => {
  await local('POST', 'clock', { now: '2031-03-30T00:59:00Z' });
  const { page, open } = await visitor({ as: personas.staff });
  await open(`${pages}/Setup.aspx`);
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(2031);
  expect(await page.evaluate(() => new Date() instanceof Date && new Date(0).getTime())).toBe(0);
});
