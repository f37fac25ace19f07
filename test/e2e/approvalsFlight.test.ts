import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { caerphilly } from '../../src/packs/caerphilly/caerphilly';
import { adoptProtocol } from './support/adoptProtocol';
import { askService } from './support/askService';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { itemsOf } from './support/itemsOf';
import { journeys } from './support/journeys';
import { submittedChecklist } from './support/submittedChecklist';
import { writeAs } from './support/writeAs';

const address = '/sites/partnerships/SitePages/Approvals.aspx';
const { visitor, product, local } = journeys();

beforeAll(() => adoptProtocol(product(), caerphilly, '2026-11-10'), 60_000);

async function at(query: string, as: string, options: Parameters<typeof visitor>[0] = {}): Promise<Page> {
  const opened = await visitor({ as, ...options });
  await opened.open(`${address}?${query}`);
  return opened.page;
}

const focused = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
const oidOf = async (mail: string): Promise<string> => (await local('GET', 'people') as readonly { readonly mail: string; readonly oid: string }[]).find((each) => each.mail === mail)?.oid ?? '';

/** The Head of Service’s row of People roles belongs to somebody else meanwhile. */
async function withHeadOfService(mail: string, what: () => Promise<void>): Promise<void> {
  const [head, other] = [await oidOf(personas.headOfService), await oidOf(mail)];
  const rows = (await itemsOf(product(), personas.policyUnit, 'People roles', "Role eq 'Head of Service'")).filter(({ HolderOid }) => HolderOid === head);
  const [{ LeadOfficerId }] = await itemsOf(product(), personas.policyUnit, 'Partnerships', `LeadOfficerOid eq '${other}'`);
  const give = async (holderOf: (row: (typeof rows)[number]) => unknown): Promise<void> => {
    for (const row of rows) await writeAs(product(), personas.policyUnit, `items(${String(row.Id)})`, { list: 'People roles', method: 'MERGE', body: { HolderId: holderOf(row) } });
  };
  await give(() => LeadOfficerId);
  try {
    await what();
  } finally {
    await give(({ HolderId }) => HolderId);
  }
}

test('what nobody can decide is given to the director by the policy unit, who decides it; the history tells all of it', async () => {
  const { id, submit } = await submittedChecklist(product(), 'Winding hole');
  let step = '';
  await withHeadOfService(personas.leadOfficer, async () => { step = await submit(); });

  const page = await at('lang=en&tab=exceptions', personas.policyUnit);
  const row = page.getByRole('listitem').filter({ hasText: 'Winding hole' });
  await row.getByText(/holds the role and submitted the form; nobody decides on their own work/).waitFor();
  await row.getByRole('button', { name: /Give to somebody else/ }).press('Enter');
  await eventually(async () => expect(await focused(page)).toBe('Who decides instead?'));
  await page.getByRole('combobox', { name: /Person/ }).fill('Carys');
  await row.getByRole('option', { name: /Carys Bowen/ }).click();
  await page.getByLabel(/^Reason/).fill('Mark cannot decide on his own form.');
  await page.reload();
  await eventually(async () => expect([await page.getByRole('combobox', { name: /Person/ }).inputValue(), await page.getByLabel(/^Reason/).inputValue()]).toEqual(['Carys Bowen', 'Mark cannot decide on his own form.']));
  await page.getByRole('button', { name: 'Give it to them' }).click();
  await page.getByText('Carys Bowen decides now. Everybody concerned is told by mail.').waitFor();
  await row.waitFor({ state: 'detached' });

  const head = personas.headOfService;
  const { json: { contentHash } } = await askService(product(), head, 'GET', `steps/${step}`);
  expect(await askService(product(), head, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: 'A sound <b>case</b>.', contentHash, nonce: 'flight' })).toMatchObject({ status: 200 });

  await page.goto(`${address}?lang=en&course=${id}`);
  const happened = page.getByRole('region', { name: 'What happened, the latest first' }).getByRole('listitem');
  await eventually(async () => expect(await happened.allInnerTexts()).toEqual([
    expect.stringMatching(/^Carys Bowen approved it\n+.+ · Decision of: Head of Service\n+Comment: A sound <b>case<\/b>\.$/),
    expect.stringMatching(/^Nia Rhydderch gave the decision from .+ to Carys Bowen\n+.+\n+Reason: Mark cannot decide on his own form\.$/),
    expect.stringMatching(/^Mark O.Brien submitted the form\n/)
  ]));
  await page.getByText(/Executive Director\) decides/).waitFor();
  await page.getByText(/the council’s IT can check all seals/).waitFor();
}, 120_000);

test('an officer finds their form under way, withdraws it from the keyboard in Welsh, and it is nobody’s to decide any more', async () => {
  const { id, submit } = await submittedChecklist(product(), 'Basn');
  await submit();
  const page = await at('lang=cy&tab=inFlight', personas.leadOfficer);
  await page.getByRole('button', { name: 'Fy ffurflenni', pressed: true }).waitFor();
  const link = page.getByRole('link', { name: /^Rhestr wirio .+: Basn$/ });
  await link.waitFor();
  expect(await axe(page)).toEqual([]);
  await link.press('Enter');
  await eventually(async () => expect(await focused(page)).toMatch(/: Basn$/));
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: /Tynnu’r ffurflen yn ôl/ }).press('Enter');
  await page.getByLabel(/Pam yr ydych/).fill('Rhy gynnar.');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tynnu’r ffurflen yn ôl', exact: true }).press('Enter');
  await page.getByText('Tynnwyd y ffurflen yn ôl.', { exact: true }).waitFor();
  await page.getByText('Rhy gynnar.').waitFor();
  await page.getByText('wedi’i thynnu’n ôl', { exact: true }).waitFor();
  expect((await itemsOf(product(), personas.staff, 'Approval steps', `Submission eq '${id}'`)).map(({ State }) => State)).toEqual(['Closed']);
  await page.getByRole('link', { name: /Ar y gweill/ }).click();
  await page.getByRole('button', { name: 'Fy ffurflenni', pressed: true }).waitFor();
  await link.waitFor({ state: 'detached' });
}, 120_000);

test('the policy unit sees which mails went out, and sends one again', async () => {
  await (await submittedChecklist(product(), 'Aqueduct')).submit();
  const page = await at('lang=en&tab=notices', personas.policyUnit);
  const row = page.getByRole('listitem').filter({ hasText: 'First notice to Carys Bowen' }).filter({ hasText: 'Aqueduct' });
  await eventually(async () => { if (await row.count() === 0) { await local('POST', 'worker/run'); await page.reload(); } await row.getByText(/^sent · /).waitFor({ timeout: 2_000 }); });
  expect(await axe(page)).toEqual([]);
  await row.getByRole('button', { name: /Send again/ }).click();
  await row.getByRole('group', { name: 'This mail has gone to Carys Bowen already. Send it a second time?' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await row.getByRole('button', { name: 'Yes, send again' }).click();
  await page.getByText('The mail has been sent again.').waitFor();
  await row.getByText(/ · sent again by hand: 1/).waitFor();
  await page.getByRole('button', { name: 'Not sent' }).click();
  await page.getByText('Every mail could be sent.').waitFor();
}, 120_000);

test('in Teams a deep link opens the approvals at its form, on a phone too; other pages of the site open beside it', async () => {
  const { id, submit } = await submittedChecklist(product(), 'Sluice');
  await submit();
  const { page, open } = await visitor({ as: personas.leadOfficer, viewport: { width: 390, height: 844 } });
  await open(`/teams?app=approvals&lang=en&theme=dark&subPageId=${encodeURIComponent(`course=${id}`)}`);
  await page.getByRole('heading', { name: /: Sluice$/ }).waitFor();
  await page.getByRole('button', { name: /Withdraw the form/ }).waitFor();
  expect(await page.getByRole('link', { name: 'The form' }).getAttribute('target')).toBe('_blank');
  expect(await page.getByRole('link', { name: 'The form' }).getAttribute('href')).toBe(`${product().siteUrl}/SitePages/Checklists.aspx?form=${id}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('link', { name: /Under way/ }).click();
  await page.getByRole('link', { name: /^Checklist .+: Sluice$/ }).waitFor();
  await open('/teams?lang=en');
  await page.getByRole('heading', { name: 'Register' }).first().waitFor();
}, 120_000);
