import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { caerphilly } from '../../src/packs/caerphilly/caerphilly';
import { formOf, protocolOf, questionOf, section, text, yesNo } from '../unit/domain/protocol/protocolBuilder';
import { adoptProtocol } from './support/adoptProtocol';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';
import { requestsOf } from './support/requests';
import type { Visitor, VisitorOptions } from './support/visitor';

const address = '/sites/partnerships/SitePages/Checklists.aspx';
const { visitor, local, product } = journeys();
const requests = requestsOf(local);

beforeAll(() => adoptProtocol(product(), caerphilly, '2026-11-10'), 60_000);

const question = (page: Page, code: string): Locator => page.locator(`[data-question="${code}"]`);
/** As the page shows it at once; its status says so only after a pause. */
const savedNow = (page: Page): Promise<void> => page.locator('span[aria-hidden=true]').getByText('Saved', { exact: true }).waitFor();
const answerOf = (page: Page, code: string): Promise<string> => question(page, code).getByRole('textbox').inputValue();
const focusedId = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
const radio = (page: Page, code: string, name: string): Promise<void> => question(page, code).getByRole('radio', { name, exact: true }).check();

async function officer(query = 'lang=en', more: VisitorOptions = {}): Promise<Visitor> {
  const someone = await visitor({ as: personas.leadOfficer, ...more });
  await someone.open(`${address}?${query}`);
  return someone;
}

/** Begins a screening. Answers the number of its form. */
async function newScreening(page: Page, name: string): Promise<number> {
  await page.getByRole('button', { name: 'Screen a new idea' }).click();
  await page.getByLabel('Name of the partnership (required)').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await question(page, 'ideaPurpose').waitFor();
  return Number(new URL(page.url()).searchParams.get('form'));
}

test('an idea is screened in Welsh, and its entry goes on to the checklist', async () => {
  const { page } = await officer('lang=cy');
  await page.getByRole('button', { name: 'Sgrinio syniad newydd' }).click();
  await page.getByRole('button', { name: 'Dechrau' }).click();
  await eventually(async () => expect(await focusedId(page)).toBe('start-name'));
  await page.getByLabel('Enw’r bartneriaeth (gofynnol)').fill('Camlas <b>Onnen</b>');
  await page.getByRole('button', { name: 'Dechrau' }).click();
  await question(page, 'ideaPurpose').getByRole('textbox').fill('Glanhau’r gamlas');
  await question(page, 'arrangement').getByRole('radio', { name: /^Partneriaeth ffurfiol/ }).check();
  for (const at of [0, 1]) await question(page, 'formalSigns').getByRole('checkbox').nth(at).check();
  await page.getByRole('button', { name: 'Cofnodi’r dyfarniad hwn' }).click();
  await page.getByRole('group', { name: 'Cyn bod y ffurflen hon yn gyflawn' }).getByRole('link').first().click();
  await eventually(async () => expect(await focusedId(page)).toBe('question-mainReason'));
  await question(page, 'mainReason').getByRole('radio').first().check();
  await question(page, 'existing').getByRole('radio').nth(1).check();
  await page.getByText('Dyfarniad: Ewch ymlaen').waitFor();
  await page.getByRole('button', { name: 'Cofnodi’r dyfarniad hwn' }).click();
  await page.getByRole('button', { name: 'Ei gofnodi', exact: true }).click();
  await page.getByText('Mae’r ffurflen hon wedi gorffen').waitFor();
  await page.getByRole('button', { name: 'Ymlaen i’r rhestr wirio' }).click();
  await page.getByRole('button', { name: 'Dechrau' }).waitFor();
  await page.waitForFunction(() => (document.getElementById('start-entry') as HTMLInputElement | null)?.value === 'Camlas <b>Onnen</b>');
  await page.getByRole('button', { name: 'Dechrau' }).click();
  await question(page, 'moneyAYear').waitFor();
  await page.getByRole('button', { name: 'Fy holl ffurflenni' }).click();
  await page.getByRole('region', { name: 'Drafftiau' }).getByRole('link', { name: /Camlas <b>Onnen<\/b>/ }).waitFor();
  await page.getByRole('region', { name: 'Wedi gorffen' }).getByRole('link', { name: /Camlas <b>Onnen<\/b>/ }).waitFor();
});

/** A form of little length with every kind of question, an action and a gate. */
const everyKind = protocolOf({
  id: 'everykind',
  forms: [formOf([
    section('first', [
      questionOf('shortText', 'called'), questionOf('longText', 'meant'), yesNo('statutory'), yesNo('data', { notApplicable: true }), questionOf('scale', 'harm'), questionOf('choice', 'area'),
      questionOf('several', 'why', { comment: 'required' }), questionOf('ranking', 'order')
    ]),
    section('second', [
      questionOf('money', 'amount'), questionOf('number', 'days', { required: false }), questionOf('day', 'starts'), questionOf('person', 'who'), questionOf('organisation', 'body'), questionOf('document', 'paper'),
      questionOf('priorities', 'serves'), questionOf('table', 'partners'), yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff') } }),
      questionOf('document', 'approval', { required: false, when: { question: 'resourced', is: ['no'] } })
    ])
  ])]
});

describe('a form with every kind of question', () => {
  beforeAll(() => adoptProtocol(product(), everyKind, '2026-11-11'), 60_000);

  async function begin(page: Page, entry: string): Promise<string> {
    await page.getByRole('button', { name: 'Checklist', exact: true }).click();
    await page.getByRole('combobox', { name: /Entry/ }).fill(entry);
    await page.getByRole('listbox').getByRole('option', { name: new RegExp(entry) }).first().click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await question(page, 'called').waitFor();
    return new URL(page.url()).searchParams.get('form') ?? '';
  }

  test('is checked, answered, blocked by a gate and let through; its action is taken on and done; print shows it all', async () => {
    const { page } = await officer();
    const form = await begin(page, 'P-0002');
    await page.getByRole('button', { name: 'Check what is missing' }).click();
    const summary = page.getByRole('group', { name: 'Before this form is complete' });
    await eventually(async () => expect(await summary.getByRole('link').count()).toBe(16));
    const focusOf = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question);
    for (const code of ['harm', 'order', 'paper', 'serves', 'partners']) {
      await summary.getByRole('link', { name: new RegExp(`^${code}: `) }).click();
      await eventually(async () => expect(await focusOf()).toBe(code));
    }
    await question(page, 'called').getByRole('textbox').fill('Canal');
    await question(page, 'meant').getByRole('textbox').fill('Clean water');
    await radio(page, 'statutory', 'No');
    await radio(page, 'data', 'Does not apply');
    await question(page, 'data').getByLabel('Why does it not apply? (required)').fill('Nothing personal');
    await radio(page, 'harm', 'some');
    await radio(page, 'area', 'a');
    await question(page, 'why').getByRole('checkbox', { name: 'a' }).check();
    await question(page, 'why').getByLabel('Comment (required)').fill('Money');
    for (const option of ['b', 'a', 'c']) await question(page, 'order').getByRole('button', { name: option, exact: true }).click();
    await question(page, 'order').getByRole('button', { name: 'Move up: c' }).click();
    await question(page, 'amount').getByRole('textbox').fill('lots');
    await question(page, 'amount').getByText('Give an amount in pounds').waitFor();
    await question(page, 'amount').getByRole('textbox').fill('£42,000');
    await question(page, 'starts').locator('input').fill('2026-12-01');
    await question(page, 'who').getByRole('combobox').fill('Nia');
    await page.getByRole('listbox').getByRole('option', { name: /Nia/ }).first().click();
    await question(page, 'body').getByRole('combobox').fill('Police');
    await page.getByRole('listbox').getByRole('option', { name: /Police/ }).first().click();
    await question(page, 'paper').getByRole('button', { name: 'Add a link' }).click();
    await question(page, 'paper').getByLabel('Web address of the document').fill('https://example.org/agreement');
    await question(page, 'serves').getByLabel('jobs').selectOption('much');
    await question(page, 'serves').getByLabel('homes').selectOption('none');
    await question(page, 'partners').getByRole('button', { name: 'Add a row' }).click();
    await question(page, 'partners').getByLabel('Who (required)').fill('Gwent Police');
    await radio(page, 'resourced', 'No');
    await page.getByText('The money: £42,000 is over £30,000').waitFor();
    await summary.getByRole('link', { name: /^resourced: / }).click();
    await eventually(async () => expect(await focusedId(page)).toBe('action-resourced'));
    await question(page, 'resourced').getByRole('button', { name: 'Add this action' }).click();
    await question(page, 'resourced').getByText('An action has been added').waitFor();
    await summary.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Check what is missing' }).click();
    await page.getByText('Everything is answered, but something still stands in the way').waitFor();
    await question(page, 'approval').getByRole('button', { name: 'Add a link' }).click();
    await question(page, 'approval').getByLabel('Web address of the document').fill('https://example.org/decision');
    await page.getByText('The form is ready to be submitted').waitFor();
    // Not saved yet: print saves first.
    await page.getByRole('button', { name: 'View to print' }).click();
    const printed = page.getByRole('article');
    await printed.getByText('https://example.org/decision').waitFor();
    await eventually(async () => expect(await printed.getByRole('listitem').allInnerTexts()).toEqual(expect.arrayContaining(['b', 'c', 'a', 'jobs: much', 'homes: none'])));
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await question(page, 'approval').getByLabel('Web address of the document').waitFor();
    await page.reload();
    await eventually(async () => expect(await answerOf(page, 'amount')).toBe('42000'));
    await page.goto(`${address}?lang=en&tab=actions`);
    await page.getByRole('button', { name: 'Done: Find the staff' }).click();
    await page.getByLabel('What came of it').fill('Two people');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Done: Find the staff' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Mine, ended/ }).click();
    await page.getByText('Two people').waitFor();
    expect(form).toMatch(/^\d+$/);
  });

  test('two people fill in one form: other questions are taken in, the same question is chosen', async () => {
    const { page } = await officer();
    const form = await begin(page, 'P-0003');
    const { page: theirs } = await officer(`lang=en&form=${form}`, { as: personas.policyUnit, expected: /412/ });
    await question(theirs, 'called').waitFor();
    await question(page, 'called').getByRole('textbox').fill('Ours');
    await savedNow(page);
    await question(theirs, 'meant').getByRole('textbox').fill('Met');
    await theirs.getByText('Their answers have been taken in').waitFor();
    await eventually(async () => expect(await answerOf(theirs, 'called')).toBe('Ours'));
    await question(theirs, 'called').getByRole('textbox').fill('Yours');
    await savedNow(theirs);
    // This page has the older answer yet.
    const { page: mine } = await officer(`lang=en&form=${form}`, { expected: /412/ });
    await question(mine, 'called').waitFor();
    await question(theirs, 'called').getByRole('textbox').fill('Theirs at last');
    await savedNow(theirs);
    await question(mine, 'called').getByRole('textbox').fill('Mine at last');
    const clash = question(mine, 'called').getByRole('group', { name: 'Two answers' });
    await clash.getByText('Theirs at last').waitFor();
    await clash.getByRole('button', { name: 'Keep yours' }).click();
    await savedNow(mine);
    await theirs.reload();
    await eventually(async () => expect([await answerOf(theirs, 'called'), await answerOf(theirs, 'meant')]).toEqual(['Mine at last', 'Met']));
  });

  test('a lost connection, and a tab that dies with answers not saved, lose nothing', async () => {
    const { page } = await officer('lang=en', { isNew: true, expected: /ERR_INTERNET_DISCONNECTED/ });
    const form = await begin(page, 'P-0004');
    await page.context().setOffline(true);
    await question(page, 'called').getByRole('textbox').fill('Written on the train');
    await page.getByText('There is no connection. Go on').waitFor();
    await page.waitForFunction(() => JSON.stringify(window.localStorage).includes('Written on the train'));
    await page.close({ runBeforeUnload: false });
    await page.context().setOffline(false);
    const again = await page.context().newPage();
    await again.goto(`${address}?lang=en&form=${form}`);
    await again.getByText('Answers that had not been saved').waitFor();
    await eventually(async () => expect(await answerOf(again, 'called')).toBe('Written on the train'));
    await savedNow(again);
    const { page: elsewhere } = await officer(`lang=en&form=${form}`);
    await eventually(async () => expect(await answerOf(elsewhere, 'called')).toBe('Written on the train'));
  });

  test('two requests open a form, one saves it, and its part of the program is small', async () => {
    const { page } = await officer();
    const form = await begin(page, 'P-0005');
    await page.goto(`${address}?lang=en`);
    await page.getByRole('region', { name: 'Drafts' }).waitFor();
    await requests.settled();
    const parts: Promise<Buffer>[] = [];
    page.on('response', (response) => { if (/\/_host\/solution\/chunk\./.test(response.url())) parts.push(response.body()); });
    const opening = await requests.since(async () => {
      await page.locator(`a[href*="form=${form}"]`).click();
      await question(page, 'called').waitFor();
      await requests.settled();
    });
    const size = (await Promise.all(parts)).reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(opening.map(({ path }) => path.replace(/^.*_api/, ''))).toHaveLength(2);
    expect(size).toBeLessThan(60 * 1024);
    const saving = await requests.since(async () => {
      await question(page, 'called').getByRole('textbox').fill('Canal');
      await savedNow(page);
      await requests.settled();
    });
    expect(saving).toHaveLength(1);
  });

  test('staff read a form and cannot change it', async () => {
    const { page } = await officer();
    const form = await begin(page, 'P-0006');
    const { page: read } = await officer(`lang=en&form=${form}`, { as: personas.staff });
    await read.getByText('You can read this form, but not change it.').waitFor();
    expect(await read.getByRole('form').locator('input, textarea, select').count()).toBe(0);
    await read.getByRole('button', { name: 'All my forms' }).click();
    await read.getByText('Lead officers, Heads of Service and the policy unit fill in forms').waitFor();
    expect(await read.getByRole('button', { name: 'Checklist' }).count()).toBe(0);
  });

  describe('begun, with something open of each kind', () => {
    let form = '';
    beforeAll(async () => {
      const { page } = await officer('lang=en');
      form = await begin(page, 'P-0007');
      await question(page, 'order').getByRole('button', { name: 'b', exact: true }).click();
      await question(page, 'paper').getByRole('button', { name: 'Add a link' }).click();
      await question(page, 'partners').getByRole('button', { name: 'Add a row' }).click();
      await radio(page, 'resourced', 'No');
      await savedNow(page);
    }, 60_000);

    test.each(['light', 'contrast'].flatMap((theme) => ['en', 'cy'].map((lang) => [theme, lang])))('has nothing against accessibility: %s, %s', async (theme, lang) => {
      const look = `lang=${lang}&theme=${theme}`;
      const { page } = await visitor({ as: personas.leadOfficer });
      const found: Record<string, string[]> = {};
      for (const [place, ready] of [['', '#start-title'], ['&new=checklist', '#start-entry'], [`&form=${form}`, '#question-called'], [`&form=${form}&view=print`, 'article'], ['&tab=actions', '[role=region] [aria-pressed]']]) {
        await page.goto(`${address}?${look}${place}`);
        await page.locator(ready).first().waitFor();
        found[place] = await axe(page);
        if (ready === '#question-called') {
          await page.locator('[class*=foot] button').first().click();
          await page.locator('#form-problems').waitFor();
          found.problems = await axe(page);
        }
      }
      expect(Object.entries(found).flatMap(([place, problems]) => problems.map((problem) => `${place} ${problem}`))).toEqual([]);
    });
  });
});

test('a screening begun under a version that is gone says so, is named in the list, and its answers are read under their codes', async () => {
  await adoptProtocol(product(), caerphilly, '2026-11-12');
  const { page } = await officer();
  const form = await newScreening(page, 'Old rules');
  await question(page, 'ideaPurpose').getByRole('textbox').fill('A canal for <b>everybody</b>');
  await savedNow(page);
  const { page: owner } = await officer('lang=en', { as: personas.owner });
  await owner.evaluate(async (version) => {
    const lists = '/sites/partnerships/_api/web/lists/getByTitle(\'Submissions\')';
    const { FormDigestValue } = await (await fetch('/sites/partnerships/_api/contextinfo', { method: 'POST', headers: { accept: 'application/json' } })).json();
    const done = await fetch(`${lists}/items(${version})`, { method: 'POST', headers: { 'content-type': 'application/json', 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*', 'X-RequestDigest': FormDigestValue }, body: JSON.stringify({ Protocol: 'caerphilly 1999' }) });
    if (!done.ok) throw new Error(await done.text());
  }, form);
  await page.goto(`${address}?lang=en`);
  await page.getByRole('link', { name: 'Screening: Old rules' }).click();
  await page.getByText('under the protocol caerphilly 1999, which this site does not have any longer').waitFor();
  await page.getByRole('heading', { name: 'ideaPurpose' }).waitFor();
  await page.getByText('A canal for <b>everybody</b>').waitFor();
  expect(await page.getByRole('article').locator('input, textarea, select').count()).toBe(0);
});
