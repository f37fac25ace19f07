import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { personas } from '../../local/seed/people/personas';
import { connect } from '../../src/provisioning/cli/connect';
import { tokenSource } from '../../src/provisioning/cli/tokenSource';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';

const setup = '/sites/partnerships/SitePages/Setup.aspx?lang=en';
const caerphilly = 'In force: Collaboration and partnership protocol, version 2014.1';

const { visitor, product } = journeys();

const adopted = async (): Promise<readonly Record<string, unknown>[]> =>
  connect(product().siteUrl, tokenSource({ kind: 'local', mail: personas.staff }, product().siteUrl, () => undefined)).web.lists.getByTitle('Adopted protocols').items.select('Protocol', 'Part', 'State').top(100)();
const rows = async (): Promise<readonly string[]> => (await adopted()).map(({ Protocol, Part, State }) => `${Protocol}#${Part} ${State ?? ''}`.trim());

test('the policy unit sees which protocol is in force and cannot put in another', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit });
  await open(setup);
  await page.getByText(caerphilly).waitFor();
  await page.getByText('Only owners of the site can put a protocol in force.').waitFor();
  expect(await page.getByRole('button', { name: 'Check this protocol' }).count()).toBe(0);
  expect(await page.getByLabel('File with a protocol').count()).toBe(0);
});

test.each<[string, Buffer, RegExp]>([
  ['broken JSON', Buffer.from('{"format": 1,'), /cannot be read as JSON/],
  ['10 MB', Buffer.alloc(10_000_000, 32), /It is too long; 1,000,000 characters/],
  ['another format', Buffer.from('{"format": 9}'), /It is of format 9/]
])('a file with %s is refused, and nothing is stored', async (_, buffer, problem) => {
  const { page, open } = await visitor({ as: personas.owner });
  await open(setup);
  await page.getByText(caerphilly).waitFor();
  const before = await rows();
  await page.getByLabel('File with a protocol').setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer });
  await page.getByText('ours.json was not taken, and nothing has changed').waitFor();
  await page.getByText(problem).waitFor();
  expect(await page.getByRole('button', { name: 'Put it in force from today' }).count()).toBe(0);
  expect(await rows()).toEqual(before);
});

test.each(['light', 'dark', 'contrast'])('it is accessible in the %s theme, in both languages, and fits 320 pixels', async (theme) => {
  const { page, open } = await visitor({ as: personas.owner, viewport: { width: 320, height: 800 } });
  for (const [language, check, install] of [['en', 'Check this protocol', 'Put it in force from today'], ['cy', 'Gwirio’r protocol hwn', 'Ei roi mewn grym o heddiw ymlaen']]) {
    await open(`/sites/partnerships/SitePages/Setup.aspx?lang=${language}&theme=${theme}`);
    await page.getByRole('button', { name: check }).click();
    await page.getByRole('button', { name: install }).waitFor();
    expect([language, await axe(page)]).toEqual([language, []]);
    await eventually(async () => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320));
  }
});

test('an owner puts Stafford’s in force over Caerphilly’s by keyboard, and it says so to everybody', async () => {
  const { page, open } = await visitor({ as: personas.owner });
  await open(setup);
  await page.getByText(caerphilly).waitFor();
  await page.getByLabel('A protocol that comes with the program').selectOption('stafford');
  await page.getByRole('button', { name: 'Check this protocol' }).press('Enter');
  await page.getByRole('button', { name: 'Put it in force from today' }).waitFor();
  await eventually(async () => expect(await page.locator(':focus').innerText()).toContain('Stafford Borough Council'));
  await page.getByRole('button', { name: 'Put it in force from today' }).press('Enter');
  await page.getByText('It is in force from today.').waitFor();
  await page.getByText('In force: Partnership protocol, version 1.0').waitFor();
  const after = await rows();
  expect(after.filter((row) => row.includes('#0'))).toEqual(['caerphilly 2014.1#0 Superseded', 'stafford 1.0#0 In force']);

  const policy = await visitor({ as: personas.policyUnit });
  await policy.open(setup);
  await policy.page.getByText('In force: Partnership protocol, version 1.0').waitFor();
});
