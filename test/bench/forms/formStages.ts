import type { Browser, Page } from 'playwright-core';
import { type Stage, stageOf } from '../spreadsheets/stage';
import { questionsInAll } from './longForm';
import { longestOwnTask } from './ownTime';

export interface FormStage extends Stage {
  /** In milliseconds that the page's thread itself worked. */
  readonly ownTask: number;
}

const field = (page: Page, at: number): ReturnType<Page['locator']> => page.locator(`[data-question="q${at}"]`);
const sentence = 'The terms of reference say it in part three, and every partner has signed. ';
/** Hands that are quick, and a wheel that is turned as fast as it goes. */
const betweenLetters = 30;
const turns = 60;
const aTurn = 600;

/** What somebody does in a form of many questions, from the page of forms on. */
export async function formStages(browser: Browser, page: Page, entry: string): Promise<readonly FormStage[]> {
  await page.getByRole('button', { name: 'Checklist', exact: true }).click();
  await page.getByRole('combobox', { name: /Entry/ }).fill(entry);
  await page.getByRole('listbox').getByRole('option').first().click();
  const stages: FormStage[] = [];
  const measure = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    let stage: Stage | undefined;
    const ownTask = await longestOwnTask(browser, page, async () => { stage = await stageOf(page, name, act); });
    if (stage !== undefined) stages.push({ ...stage, ownTask });
  };
  await measure('opening', async () => {
    await page.getByRole('button', { name: 'Begin' }).click();
    await field(page, questionsInAll).waitFor();
  });
  for (const [where, at] of [['near the top', 2], ['in the middle', 102], ['at the end', 200]] as const) {
    await measure(`typing 150 letters ${where}, and saving them`, async () => {
      await field(page, at).getByRole('textbox').first().click();
      await page.keyboard.type(sentence.repeat(2), { delay: betweenLetters });
      await page.getByText('Saved', { exact: true }).first().waitFor();
    });
  }
  await measure('choosing answers of 40 questions with the keyboard', async () => {
    for (let at = 1; at <= 40; at++) if (await field(page, at).getByRole('radio').count() > 0) await field(page, at).getByRole('radio').nth(1).press('Space');
  });
  await measure('scrolling down and up again', async () => {
    await page.mouse.move(700, 500);
    for (const direction of [1, -1]) for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, direction * aTurn);
    await page.waitForFunction(() => window.scrollY === 0);
  });
  await measure('checking what is missing', async () => {
    await page.getByRole('button', { name: 'Check what is missing' }).click();
    await page.locator('#form-problems').waitFor();
  });
  await measure('typing 150 letters once all that is missing is marked', async () => {
    await field(page, 52).getByRole('textbox').first().click();
    await page.keyboard.type(sentence.repeat(2), { delay: betweenLetters });
  });
  return stages;
}
