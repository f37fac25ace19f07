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

const address = '/sites/partnerships/SitePages/Approvals.aspx';
const { visitor, product, local } = journeys();

beforeAll(() => adoptProtocol(product(), caerphilly, '2026-11-10'), 60_000);

async function at(query: string, as: string, expected?: RegExp): Promise<Page> {
  const opened = await visitor({ as, expected });
  await opened.open(`${address}?${query}`);
  return opened.page;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const focused = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
const stateOf = async (form: number): Promise<unknown> => (await itemsOf(product(), personas.staff, 'Submissions', `Id eq ${form}`))[0].State;
const said = (text: string): { readonly value: { readonly kind: 'text'; readonly text: string } } => ({ value: { kind: 'text', text } });

test('the Head of Service and then the director approve what waits for them, and find it among what they decided', async () => {
  const { id, submit } = await submittedChecklist(product(), 'Canal <i>Trust</i>');
  await submit();
  const head = await at('lang=en', personas.headOfService);
  await head.getByRole('link', { name: /Canal <i>Trust/ }).click();
  await eventually(async () => expect(await focused(head)).toMatch(/Canal <i>Trust<\/i>$/));
  await head.getByText(/Step 1 of 2: Head of Service/).waitFor();
  await head.getByText(/^(Not s|S)ignificant, because$/).waitFor();
  await head.getByLabel('Comment').fill('A sound case.');
  await press(head, 'Approve');
  await head.getByText(/Then the next step decides: Executive Director/).waitFor();
  await press(head, 'Yes, approve');
  await head.getByText('The next step now waits for a decision: Executive Director.').waitFor();
  await press(head, 'On to what waits for me');
  await head.getByRole('heading', { name: /For me to decide/ }).or(head.getByText('Nothing waits for your decision.')).waitFor();
  expect(await head.getByRole('link', { name: /Canal <i>Trust/ }).count()).toBe(0);

  const director = await at('lang=en', personas.executiveDirector);
  await director.getByRole('link', { name: /Canal <i>Trust/ }).click();
  await director.getByText('A sound case.').waitFor();
  await press(director, 'Approve');
  await director.getByText(/This is the last step/).waitFor();
  await press(director, 'Yes, approve');
  await director.getByText('That was the last step. The form is approved.').waitFor();
  expect(await stateOf(id)).toBe('Approved');

  await head.getByRole('link', { name: 'Decided by me' }).click();
  await head.getByText(/Approved · 16 November 2026, .+ · the form is now approved/).waitFor();
  await head.getByText('Your comment: A sound case.').waitFor();
}, 120_000);

test('a form that was returned comes back with what has changed; a decision whose answer is lost is made once', async () => {
  const { id, submit, change } = await submittedChecklist(product(), 'Lock');
  await submit();
  const page = await at('lang=en', personas.headOfService, /service|ERR_FAILED|net::/);
  await page.getByRole('link', { name: 'Checklist: Lock' }).or(page.getByRole('link', { name: /: Lock$/ })).first().click();
  await page.getByLabel('Comment').fill('How many boats?');
  await page.reload();
  await eventually(async () => expect(await page.getByLabel('Comment').inputValue()).toBe('How many boats?'));
  await press(page, 'Return with the comment');
  await page.route('**/decision', async (route) => { await route.fetch(); await route.abort(); }, { times: 1 });
  await press(page, 'Yes, return');
  await page.getByText(/it is not known whether this was done/).waitFor();
  await press(page, 'Try again');
  await page.getByText(/has the form back, with your comment/).waitFor();
  expect([await stateOf(id), (await itemsOf(product(), personas.staff, 'Decisions', `Submission eq '${id}'`)).length]).toEqual(['Returned', 2]);

  await change({ name: said('Lock on the Onnen') });
  const step = await submit();
  await page.goto(`${address}?lang=en&step=${step}`);
  await page.getByText('1 answer has changed.').waitFor();
  await page.getByText('How many boats?').waitFor();
  await page.getByLabel('Show only what has changed').check();
  expect(await page.locator('dd').allTextContents()).toEqual(['Said to name', 'Lock on the Onnen']);
}, 120_000);

test('somebody who is told that the step has been decided meanwhile keeps the comment, and can correct what was their own decision', async () => {
  const { id, submit } = await submittedChecklist(product(), 'Weir');
  const step = await submit();
  const page = await at(`lang=en&step=${step}`, personas.headOfService, /409/);
  await page.getByLabel('Comment').fill('Not yet convinced.');
  await press(page, 'Reject');
  const { json: { contentHash } } = await askService(product(), personas.headOfService, 'GET', `steps/${step}`);
  await askService(product(), personas.headOfService, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce: 'elsewhere' });
  await press(page, 'Yes, reject');
  await page.getByText('Carys Bowen has decided this already. Load it anew to see the decision.').waitFor();
  await press(page, 'Load this approval anew');
  await page.getByText('This step has been approved').waitFor();
  await page.getByText(/You wrote this here before.*Not yet convinced\./).waitFor();
  await press(page, 'Correct this decision');
  await page.getByLabel(/^Why it is corrected/).fill('I pressed in the wrong window.');
  await press(page, 'Reject');
  await press(page, 'Yes, reject');
  await page.getByText('You have rejected this form').waitFor();
  expect(await stateOf(id)).toBe('Rejected');
});

test('in Welsh, by keyboard, at the width of a phone and with a late step, axe finds nothing', async () => {
  const { submit } = await submittedChecklist(product(), 'Glanfa');
  await submit();
  await local('POST', 'clock', { advance: 'P30D' });
  try {
    const page = await at('lang=cy', personas.headOfService);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByText(/^Yn hwyr ers \d+ [dn]+iwrnod gwaith/).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: /Glanfa/ }).press('Enter');
    await page.getByLabel('Sylw').fill('Iawn.');
    await page.getByRole('button', { name: 'Cymeradwyo', exact: true }).focus();
    // Held down: the question has to be read before anything is decided.
    for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await eventually(async () => expect(await focused(page)).toMatch(/^Cymeradwyo’r ffurflen hon\?/));
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await focused(page)).toBe('Ie, cymeradwyo'));
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.keyboard.press('Enter');
    await page.getByText(/Mae’r cam nesaf nawr yn aros am benderfyniad/).waitFor();
    await eventually(async () => expect(await focused(page)).toBe('Ymlaen i’r hyn sy’n aros amdanaf'));
    expect(await axe(page)).toEqual([]);
  } finally {
    await local('POST', 'clock', { now: '2026-11-16T10:00:00Z' });
  }
}, 120_000);

test('staff read what anybody may read, and are told who decides', async () => {
  const { submit } = await submittedChecklist(product(), 'Ferry');
  const step = await submit();
  const page = await at(`lang=en&step=${step}`, personas.staff);
  await page.getByText('Somebody else has to decide this. Carys Bowen decides this.').waitFor();
  await page.getByText('Said to name', { exact: true }).waitFor();
  expect(await page.getByLabel('Comment').count()).toBe(0);
});
