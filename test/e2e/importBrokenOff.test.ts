import { personas } from '../../local/seed/people/personas';
import { contentOf } from './support/contentOf';
import { choose, countOf, setupPage, step, toCheck } from './support/importing';
import { journeys } from './support/journeys';
import type { Visitor } from './support/visitor';

const { visitor, product } = journeys();
const colleague = 'oliver.stanton@cwmonnen.example';
const content = (): ReturnType<typeof contentOf> => contentOf(product(), personas.policyUnit);

async function atCheck({ page, open }: Visitor): Promise<void> {
  await open(`${setupPage}?lang=en`);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await choose(page);
  await step(page, /^Step 2 of 4/);
  await toCheck(page);
}

async function undo({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: /^Undo… the import of/ }).first().click();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await step(page, 'The import is undone');
}

/** Closes the tab when its second batch of entries has been carried out, and before the page has heard of it. */
async function closedInTheMidst({ page }: Visitor): Promise<void> {
  let batches = 0;
  const reached = new Promise<void>((resolve, reject) => {
    page.route('**/$batch', async (route) => {
      const isOfEntries = /^POST \S*getByTitle\('Partnerships'\)\/items /m.test(route.request().postData() ?? '');
      if (isOfEntries && (batches += 1) === 2) await route.fetch().then(() => resolve(), reject);
      else await route.continue();
    }).catch(reject);
  });
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await Promise.race([reached, step(page, /^The import is finished/).then(() => { throw new Error('The import was over before its second batch of entries.'); })]);
  await page.close();
}

test('an import whose tab is closed in its midst is gone on with by a colleague, ends as an unbroken one would, and can be undone', async () => {
  const before = await content();
  const first = await visitor({ as: personas.policyUnit });
  await atCheck(first);
  const planned = await countOf(first.page, 'New');
  await first.page.getByRole('button', { name: /^Import \d/ }).click();
  await step(first.page, /^The import is finished/);
  const unbroken = await content();
  expect(unbroken.entries.length).toBe(before.entries.length + planned);
  await undo(first);
  expect(await content()).toEqual(before);

  await atCheck(first);
  await closedInTheMidst(first);
  const midst = await content();
  expect(midst.entries.length).toBeGreaterThan(before.entries.length);
  expect(midst).not.toEqual(unbroken);

  const second = await visitor({ as: colleague });
  await second.open(`${setupPage}?lang=en`);
  await second.page.getByText(/partnerships-a\.xlsx, begun 16 November 2026.*by Nia Rhydderch/).waitFor();
  await second.page.getByRole('button', { name: 'Go on with it' }).click();
  await second.page.getByText('Choose the file of the import that was broken off: partnerships-a.xlsx').waitFor();
  await choose(second.page);
  await step(second.page, /^Step 4 of 4/);
  await second.page.getByText('This goes on with the import that was broken off').waitFor();
  const left = await countOf(second.page, 'New');
  expect(left).toBe(planned - (midst.entries.length - before.entries.length));
  expect(left).toBeGreaterThan(0);
  await second.page.getByRole('button', { name: /^Import \d/ }).click();
  await step(second.page, /^The import is finished/);
  expect(await content()).toEqual(unbroken);

  // What was decided is the site’s: a colleague is shown it, and whose it is.
  await second.page.getByRole('button', { name: 'Import another list' }).click();
  await choose(second.page);
  await second.page.getByText('As in the import of 16 November 2026 by Nia Rhydderch.').waitFor();

  await undo(second);
  expect(await content()).toEqual(before);
}, 240_000);
