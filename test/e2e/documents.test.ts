import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { formOf, protocolOf, questionOf, section } from '../unit/domain/protocol/protocolBuilder';
import { adoptProtocol } from './support/adoptProtocol';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { itemsOf } from './support/itemsOf';
import { journeys } from './support/journeys';

const address = '/sites/partnerships/SitePages/Checklists.aspx';
const { visitor, product } = journeys();

const papers = protocolOf({ id: 'papers', forms: [formOf([section('only', [questionOf('document', 'paper', { asks: ['signedOn', 'signedBy', 'expires'] }), questionOf('shortText', 'called')])])] });
beforeAll(() => adoptProtocol(product(), papers, '2026-11-10'), 60_000);

const paper = (page: Page): Locator => page.locator('[data-question="paper"]');
const upload = (page: Page, name: string, content: string): Promise<void> =>
  paper(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const hostile = '<img src=x onerror=alert(1)> 50% #1 & O’B\'s.html';
const script = '<!doctype html><script>document.title = "run"</script>';

test('a page with a script in it is uploaded under a hostile name, survives a reload, and staff download it without its running', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${address}?lang=en`);
  await page.getByRole('button', { name: 'Checklist', exact: true }).click();
  await page.getByRole('combobox', { name: /Entry/ }).fill('P-0002');
  await page.getByRole('listbox').getByRole('option', { name: /P-0002/ }).first().click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await upload(page, hostile, script);
  const link = paper(page).getByRole('link', { name: /opens in a new tab/ });
  await link.waitFor();
  await paper(page).getByLabel('Signed by').fill('The <b>Leader</b>');
  await paper(page).getByLabel('Runs until').fill('2029-10-31');
  expect(await axe(page)).toEqual([]);
  await eventually(async () => {
    const [document] = await itemsOf(product(), personas.staff, 'Governance documents', "SignedBy eq 'The <b>Leader</b>'");
    expect(document).toMatchObject({ Title: expect.stringContaining('50% #1 & O’B'), Expires: '2029-10-31T00:00:00Z' });
  });
  await page.reload();
  await link.waitFor();
  expect(await paper(page).getByLabel('Signed by').inputValue()).toBe('The <b>Leader</b>');
  const href = await link.getAttribute('href') ?? '';

  const reader = await visitor({ as: personas.staff });
  await reader.open('/sites/partnerships/GovernanceDocuments/Forms/AllDocuments.aspx?lang=en');
  const listed = reader.page.getByRole('link', { name: /50% #1 & O’B/ });
  const [download] = await Promise.all([reader.page.waitForEvent('download'), listed.click()]);
  expect(download.url()).toBe(href);
  expect(readFileSync(await download.path(), 'utf8')).toBe(script);
  expect(await reader.page.title()).not.toBe('run');

  await upload(page, hostile, 'another');
  await paper(page).getByRole('link', { name: /opens in a new tab/ }).nth(1).waitFor();
  await paper(page).getByRole('button', { name: /^Remove document/ }).nth(1).click();
  await paper(page).getByRole('button', { name: 'Choose from the library' }).click();
  await paper(page).getByRole('combobox', { name: /Documents of this partnership/ }).waitFor();
  await paper(page).getByRole('button', { name: 'Add this document' }).click();
  await paper(page).getByRole('link', { name: /opens in a new tab/ }).nth(1).waitFor();
});
