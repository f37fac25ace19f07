import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { journeys } from './support/journeys';
import { type LoggedRequest, requestsOf } from './support/requests';
import { tokenOf, writeAs } from './support/writeAs';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
/** Screened, its checklist begun, with actions. */
const homes = 'P-0078';

const { visitor, local, product } = journeys();
const requests = requestsOf(local);

const panelOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');
const formsOf = (page: Page): ReturnType<Page['getByRole']> => panelOf(page).getByRole('list', { name: /^(Forms|Ffurflenni)/ });
const actionsOf = (page: Page): ReturnType<Page['getByRole']> => panelOf(page).getByRole('list', { name: /^(Actions|Camau gweithredu)/ });
/** Lists that a request asks, itself or part by part. */
const listsOf = ({ path, parts }: LoggedRequest): readonly string[] => (parts ?? [{ path }]).flatMap((part) => /getByTitle\('([^']+)'\)/i.exec(decodeURIComponent(part.path))?.[1] ?? []);

test('the register asks for no forms until an entry is opened, and then once, with the parts that not everybody has', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  const first = await requests.since(async () => {
    await open(`${registerPage}?lang=en`);
    await page.locator('[data-open]').first().waitFor();
    await requests.settled();
  });
  expect(first.flatMap(listsOf)).toContain('Partnerships');
  expect(first.flatMap(listsOf).filter((list) => /ubmissions|Actions/.test(list))).toEqual([]);
  const opened = await requests.since(async () => {
    await page.locator('[data-open]').first().getByRole('link').first().click();
    await panelOf(page).getByRole('heading', { name: /^Forms/ }).waitFor();
    await requests.settled();
  });
  const asking = opened.map(listsOf).filter((lists) => lists.some((list) => /ubmissions|Actions/.test(list)));
  expect(asking).toHaveLength(1);
  expect(asking[0]).toEqual(expect.arrayContaining(['Submissions', 'Restricted submissions', 'Actions', 'Restricted notes']));
  // What the site offers, the entry, its parts (those that not everybody has perhaps after the others), the sectors of its members.
  expect(opened.length).toBeLessThanOrEqual(5);
});

test('a lead officer goes from the entry to its checklist and back, sees its actions, and goes on with it instead of a second one', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${registerPage}?lang=en&entry=${homes}`);
  await formsOf(page).getByRole('listitem').nth(1).waitFor();
  const forms = await formsOf(page).getByRole('listitem').allInnerTexts();
  expect(forms.map((text) => text.replace(/\s+/g, ' '))).toEqual([expect.stringMatching(/^Checklist draft · changed \d+ \w+ 2026 · Mark O.Brien$/), expect.stringMatching(/^Screening finished · changed \d+ \w+ 2026/)]);
  await actionsOf(page).getByRole('listitem').first().waitFor();

  await formsOf(page).getByRole('link', { name: 'Checklist' }).click();
  await page.locator('[data-question="clearPurpose"]').waitFor();
  expect(new URL(page.url()).searchParams.get('form')).not.toBeNull();
  await page.goBack();
  await panelOf(page).getByRole('link', { name: 'Go on with its checklist' }).click();
  await page.locator('[data-question="clearPurpose"]').waitFor();
});

test('staff read them, in Welsh too, with nothing to begin; what people typed stays text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const [first] = await itemsOf('Actions', homes);
  await writeAs(product(), personas.policyUnit, `items(${first})`, { list: 'Actions', method: 'MERGE', body: { Title: hostile } });
  const { page, open } = await visitor({ as: personas.staff });
  await open(`${registerPage}?lang=cy&entry=${homes}`);
  await formsOf(page).getByRole('link', { name: 'Rhestr wirio' }).waitFor();
  await actionsOf(page).getByText(hostile).waitFor();
  await panelOf(page).getByRole('heading', { name: 'Hanes' }).waitFor();
  expect(await panelOf(page).getByRole('link', { name: /Dechrau rhestr wirio|I’ch camau/ }).count()).toBe(0);
});

test.each(['light', 'dark', 'contrast'])('they are accessible in the %s theme, in both languages, and fit a phone', async (theme) => {
  const { page, open } = await visitor({ as: personas.leadOfficer, viewport: { width: 320, height: 844 } });
  for (const language of ['en', 'cy']) {
    await open(`${registerPage}?entry=${homes}&lang=${language}&theme=${theme}`);
    await formsOf(page).waitFor();
    await actionsOf(page).waitFor();
    expect([language, await axe(page, '[role=dialog]')]).toEqual([language, []]);
    const [content, shown] = await page.evaluate(() => { const main = document.querySelector('.ms-Panel-main'); return [main?.scrollWidth, main?.clientWidth]; });
    expect(content).toBe(shown);
  }
});

async function itemsOf(list: string, reference: string): Promise<readonly number[]> {
  const answer = await fetch(`${product().siteUrl}/_api/web/lists/getByTitle('${list}')/items?$select=Id,Partnership/Reference&$expand=Partnership&$filter=Partnership/Reference eq '${reference}' and State eq 'Open'`, {
    headers: { authorization: `Bearer ${await tokenOf(product(), personas.leadOfficer)}`, accept: 'application/json;odata=nometadata' }
  });
  return (await answer.json() as { value: readonly { Id: number }[] }).value.map(({ Id }) => Id);
}
