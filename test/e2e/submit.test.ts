import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { caerphilly } from '../../src/packs/caerphilly/caerphilly';
import { checklistsWords } from '../../src/loc/checklists';
import { withdrawalWords } from '../../src/loc/approvals/withdrawal';
import { reasonedActWords } from '../../src/loc/reasonedAct';
import { submittingWords } from '../../src/loc/submitting';
import type { Language } from '../../src/loc/wording';
import { questionIn } from './support/answerQuestion';
import { askService } from './support/askService';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { formOf, say } from './support/fillForm';
import { itemsOf } from './support/itemsOf';
import { journeys } from './support/journeys';
import { submittedChecklist } from './support/submittedChecklist';
import type { Visitor } from './support/visitor';

const { visitor, product } = journeys();
const address = '/sites/partnerships/SitePages/Checklists.aspx';

async function officerAt(query: string): Promise<Visitor> {
  const opened = await visitor({ as: personas.leadOfficer });
  await opened.open(`${address}?${query}`);
  return opened;
}

/** The lead officer's checklist of the seed that lacks two answers. */
async function openHomes(language: Language = 'en'): Promise<Page> {
  const { page } = await officerAt(`lang=${language}`);
  await page.getByRole('link', { name: /Empty Homes Loan Partnership/ }).filter({ hasText: language === 'en' ? 'Checklist' : 'Rhestr wirio' }).click();
  await questionIn(page, 'monitoring').waitFor();
  return page;
}

const formId = (page: Page): string => new URL(page.url()).searchParams.get('form') ?? '';
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const standing = (page: Page, language: Language = 'en'): ReturnType<Page['getByRole']> => page.getByRole('region', { name: new RegExp(Object.entries(submittingWords(language)).filter(([key]) => key.startsWith('state_')).map(([, text]) => text).join('|')) });

/** Whoever holds the step that waits decides it. */
async function decide(form: string, mail: string, decision: string, comment: string): Promise<void> {
  const [step] = await itemsOf(product(), mail, 'Approval steps', `Submission eq '${form}' and State eq 'Open'`);
  const { json: { contentHash } } = await askService(product(), mail, 'GET', `steps/${String(step.Id)}`);
  const { status } = await askService(product(), mail, 'POST', `steps/${String(step.Id)}/decision`, { decision, comment, contentHash, nonce: `${decision} ${String(step.Id)}` });
  expect(status).toBe(200);
}

async function submit(page: Page): Promise<void> {
  const words = submittingWords('en');
  await press(page, words.submit);
  await press(page, words.submitNow);
  await standing(page).getByRole('heading', { name: words.state_Submitted }).waitFor();
}

test('a form is completed, submitted, returned with its answers kept, submitted again and approved', async () => {
  const words = submittingWords('en');
  const page = await openHomes();
  const form = formId(page);
  await press(page, checklistsWords('en').check);
  await page.getByRole('group', { name: 'Before this form is complete' }).getByRole('link').nth(1).waitFor();
  await say({ page, protocol: caerphilly, language: 'en' }, formOf(caerphilly, 'checklist'), { monitoring: 'yes', dataSharing: 'yes' });
  await press(page, words.submit);
  await page.getByText(/Carys Bowen \(Head of Service\) decides first, by \d+ \w+ 2026\. Then Llŷr Vaughan \(Executive Director\) decides\./).waitFor();
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(words.meanwhile));
  await press(page, words.submitNow);
  await standing(page).getByText(/^Since \d+ \w+ 2026 it has been with Carys Bowen \(Head of Service\), who decides by/).waitFor();
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('standing-title'));
  expect(await questionIn(page, 'monitoring').getByRole('radio').count()).toBe(0);
  expect(await page.getByText(checklistsWords('en').openElsewhere).count()).toBe(0);
  expect(await standing(page).getByRole('link', { name: words.course }).getAttribute('href')).toBe(`${product().siteUrl}/SitePages/Approvals.aspx?course=${form}`);

  await decide(form, personas.headOfService, 'return', 'How many houses a year?\n<b>Ask</b> the lenders.');
  await page.reload();
  await standing(page).getByText('How many houses a year?\n<b>Ask</b> the lenders.').waitFor();
  await standing(page).getByText(/^Carys Bowen returned it on \d+ \w+ 2026/).waitFor();
  expect(await questionIn(page, 'monitoring').getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  await questionIn(page, 'outcomesPlanned').getByRole('textbox').fill('Twelve houses a year.');
  await submit(page);

  await decide(form, personas.headOfService, 'approve', '');
  await decide(form, personas.executiveDirector, 'approve', 'A good use of the money.');
  await page.reload();
  await standing(page).getByRole('heading', { name: words.state_Approved }).waitFor();
  await standing(page).getByText('A good use of the money.').waitFor();
  await standing(page).getByText(/^Carys Bowen approved it on/).waitFor();
  expect(await axe(page)).toEqual([]);
  await press(page, checklistsWords('en').back);
  await page.getByRole('region', { name: /^Finished/ }).getByRole('listitem').filter({ hasText: 'Empty Homes' }).getByText(/approved by Llŷr Vaughan on/).first().waitFor();
  await page.goto('/sites/partnerships/SitePages/Register.aspx?lang=en&entry=P-0078');
  const inPanel = page.getByRole('dialog').getByRole('list', { name: /^Forms/ }).getByRole('listitem').filter({ hasText: 'Checklist' });
  await inPanel.getByText(/approved by Llŷr Vaughan on/).waitFor();
  expect(await inPanel.getByRole('link', { name: 'its course: Checklist' }).getAttribute('href')).toBe(`${product().siteUrl}/SitePages/Approvals.aspx?course=${form}`);
}, 120_000);

test('in Welsh, by keyboard alone: submitted, then withdrawn with a reason, which outlives a reload and a lost answer', async () => {
  const words = submittingWords('cy');
  const withdrawal = withdrawalWords('cy');
  const { id } = await submittedChecklist(product(), 'Camlas');
  const { page, open } = await visitor({ as: personas.leadOfficer, expected: /ERR_FAILED|net::/ });
  await open(`${address}?lang=cy&form=${id}`);
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
  const enter = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await enter(words.submit);
  await eventually(async () => expect(await focused()).toContain(words.meanwhile));
  await page.keyboard.press('Tab');
  await eventually(async () => expect(await focused()).toBe(words.submitNow));
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await focused()).toBe(words.state_Submitted));
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: new RegExp(`^${withdrawal.withdraw}: `) }).press('Enter');
  await eventually(async () => expect(await focused()).toBe(withdrawal.withdraw));
  await enter(withdrawal.withdraw);
  await page.getByText(reasonedActWords('cy').reasonMissing).waitFor();
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe(`withdraw-${id}-reason`));
  await page.keyboard.type('Rhy gynnar');
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await eventually(async () => expect(await page.getByLabel(withdrawal.why).inputValue()).toBe('Rhy gynnar'));
  await page.route('**/withdraw', async (route) => { await route.fetch(); await route.abort(); }, { times: 1 });
  await enter(withdrawal.withdraw);
  await page.getByText(withdrawal.notKnown).waitFor();
  await enter(withdrawal.withdraw);
  await eventually(async () => expect(await focused()).toBe(words.state_Withdrawn));
  await page.getByText('Rhy gynnar').waitFor();
  expect((await itemsOf(product(), personas.staff, 'Decisions', `Submission eq '${id}'`)).map(({ What }) => What)).toEqual(['Submitted', 'Withdrawn']);
}, 120_000);
