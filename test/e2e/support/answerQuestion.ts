import type { Locator, Page } from 'playwright-core';
import { Option } from '../../../src/domain/protocol/packText';
import { Protocol } from '../../../src/domain/protocol/protocol';
import { Question } from '../../../src/domain/protocol/question';
import { documentWords } from '../../../src/loc/documents';
import { questionFormWords } from '../../../src/loc/questionForm';
import { Language } from '../../../src/loc/wording';
import { packTextIn } from '../../../src/ui/questionForm/packTextIn';
import { yesNoOptions } from '../../../src/ui/questionForm/yesNoOptions';
import { Said } from './usualAnswer';

export interface Asking {
  readonly page: Page;
  readonly protocol: Protocol;
  readonly language: Language;
}

export const questionIn = (page: Page, code: string): Locator => page.locator(`[data-question="${code}"]`);

/** Answers any kind of question as a hand does, by the wording of its controls in the language of the page. */
export async function answerQuestion({ page, protocol, language }: Asking, question: Question, said: Said): Promise<void> {
  const words = questionFormWords(language);
  const field = questionIn(page, question.code);
  const nameOf = ({ text, guidance }: Option): string => [text, guidance].flatMap((part) => (part === undefined ? [] : [packTextIn(part, language).text])).join(' ');
  const named = (options: readonly Option[], code: string): string => {
    const option = options.find((each) => each.code === code);
    if (option === undefined) throw new Error(`${question.code} does not offer ${code}.`);
    return nameOf(option);
  };
  const choose = (options: readonly Option[], code: string): Promise<void> => field.getByRole('radio', { name: named(options, code), exact: true }).check();
  const pick = async (text: string): Promise<void> => {
    await field.getByRole('combobox').first().fill(text);
    await field.getByRole('listbox').getByRole('option').first().click();
  };
  const text = String(said);
  switch (question.kind) {
    case 'yesNo': return choose(yesNoOptions(question), text);
    case 'choice': return choose(question.options, text);
    case 'scale': return choose(protocol.scales[question.scale], text);
    case 'several':
      for (const option of question.options) await field.getByRole('checkbox', { name: nameOf(option), exact: true }).setChecked(said.includes(option.code));
      break;
    case 'ranking':
      for (const code of [said].flat()) await field.getByRole('button', { name: named(question.options, code), exact: true }).click();
      break;
    case 'person': case 'organisation': return pick(text);
    case 'day': return field.locator('input').fill(text);
    case 'priorities':
      await field.getByRole('combobox').first().selectOption(text);
      break;
    case 'document':
      await field.getByRole('button', { name: documentWords(language).addLink }).click();
      await field.getByRole('textbox', { name: documentWords(language).address }).fill(text);
      if (question.signed) {
        await field.getByLabel(documentWords(language).signedOn, { exact: true }).fill('2026-11-02');
        await field.getByLabel(documentWords(language).signedBy, { exact: true }).fill('Carys Bowen');
      }
      return;
    case 'table':
      await field.getByRole('button', { name: words.addRow }).click();
      return pick(text);
    default: return field.getByRole('textbox').first().fill(text);
  }
  if (question.comment === 'required') await field.getByLabel(words.commentRequired).fill(`Why: ${text}`);
}
