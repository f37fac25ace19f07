import type { Locator, Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const { visitor } = journeys();
const formOf = (page: Page): Locator => page.getByRole('dialog').getByRole('form');

async function edit(viewport: { width: number; height: number }): Promise<Page> {
  const { page, open } = await visitor({ as: personas.leadOfficer, viewport });
  await open(`${registerPage}?lang=en&entry=P-0005`);
  await page.getByRole('dialog').getByRole('button', { name: 'Edit', exact: true }).click();
  await formOf(page).waitFor();
  return page;
}

/** What lies over the middle of the upper and lower edge of what has the focus, where that is a field of the form. */
function covering(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!field?.id.startsWith('entry-form-') || !/INPUT|SELECT|TEXTAREA/.test(field.tagName)) return [];
    const { top, bottom, left, width } = field.getBoundingClientRect();
    const over = (y: number): Element | null => document.elementFromPoint(left + width / 2, y);
    const covered = [top + 2, bottom - 2].map(over).filter((each) => each !== field && !field.parentElement?.contains(each));
    // Of a long text the browser brings the line into view that is typed in.
    return (field.tagName === 'TEXTAREA' && covered.length === 1 ? [] : covered).map((each) => `${field.id} is under ${each?.className ?? 'the edge of the window'}`);
  });
}

test.each([[320, 568], [683, 384], [1366, 768]])('at %i by %i the bars cover no field that has the focus, forwards or backwards', async (width, height) => {
  const page = await edit({ width, height });
  let fields = 0;
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press(key);
      await eventually(async () => expect(await covering(page)).toEqual([]));
      fields += await page.evaluate(() => Number(document.activeElement?.id.startsWith('entry-form-')));
    }
  }
  expect(fields).toBeGreaterThan(40);
});

test('the options of a field at the foot are shown whole, above the bar', async () => {
  const page = await edit({ width: 1366, height: 768 });
  const box = formOf(page).getByRole('combobox', { name: 'Lead officer' });
  await box.evaluate((field) => {
    const around = field.closest('.ms-Panel-scrollableContent');
    around?.scrollBy(0, field.getBoundingClientRect().bottom - around.getBoundingClientRect().bottom + 90);
  });
  await box.fill('cerys');
  const options = page.getByRole('listbox').getByRole('option');
  await options.first().waitFor();
  await eventually(async () => {
    const places = await options.evaluateAll((all) => all.slice(0, 3).map((option) => {
      const { left, width, top, height } = option.getBoundingClientRect();
      return option.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }));
    expect(places.length).toBeGreaterThan(0);
    expect(places).toEqual(places.map(() => true));
  });
});
