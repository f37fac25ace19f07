import { dayOfInstant } from '../../../data/day';
import { dayText } from '../../../loc/calendar';
import { importColumnsWords } from '../../../loc/importExport/importColumns';
import { importRunWords } from '../../../loc/importExport/importRun';
import { fill, Language } from '../../../loc/wording';
import type { Remembered } from './importState';

/** Where what stands there already comes from. */
export function rememberedText(remembered: Remembered, language: Language): string {
  const words = importColumnsWords(language);
  return `${words.remembered} ${rememberedFrom(remembered, language)}`;
}

/** Which import it was. */
export function rememberedFrom({ begun, by }: Remembered, language: Language): string {
  const words = importColumnsWords(language);
  return begun === undefined ? words.rememberedHere : fill(words.rememberedFrom, dayText(dayOfInstant(begun), language), by?.name ?? importRunWords(language).somebody);
}
