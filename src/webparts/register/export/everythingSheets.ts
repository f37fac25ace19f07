import { ReadLists } from '../../../data/export/readLists';
import { continuedSheet } from '../../../domain/export/continued';
import { dictionarySheet } from '../../../domain/export/dictionary';
import { ExportList } from '../../../domain/export/exportList';
import { listSheet } from '../../../domain/export/listSheet';
import { OutSheet } from '../../../domain/sheet/outSheet';
import { fill } from '../../../loc/wording';
import { answersList } from './answers/answersList';
import { readAnswers } from './answers/readAnswers';
import { dictionaryWords } from './dictionaryWords';
import type { ExportSource, Told } from './exportContent';

/** The sheets of the lists, with the answers of the forms, and what explains all of them. */
export async function everythingSheets(ofLists: readonly OutSheet[], lists: readonly ExportList[], rows: ReadLists['rows'], { store, language, words }: ExportSource, { pause }: Told): Promise<readonly OutSheet[]> {
  const answers = await readAnswers(store, lists, rows, language, pause);
  const ofAnswers = answersList(language);
  const all = answers === undefined ? ofLists : [...ofLists, await listSheet(ofAnswers, answers, words, pause)];
  const whole: OutSheet[] = [];
  for (const sheet of all) whole.push(await continuedSheet(sheet, (title) => fill(words.continued, title), pause));
  return [...whole, dictionarySheet(answers === undefined ? lists : [...lists, ofAnswers], dictionaryWords(words, language))];
}
