import { Day, isDay } from '../calendar/day';
import { parseDay } from '../record/parseInput';

/** In both languages, by their first letters, as far as they tell one from another; `mai` is May in Welsh. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ion'], ['feb', 'chwe'], ['mar', 'maw'], ['apr', 'ebr'], ['may', 'mai'], ['jun', 'meh'], ['jul', 'gor'], ['aug', 'aws'], ['sep', 'med'], ['oct', 'hyd'],
  ['nov', 'tach'], ['dec', 'rhag']
];

/**
 * A day as people in the United Kingdom write it: `1/4/2019`, `01/04/19`, `1st April 2019`, `1-Apr-19`. A month or a year alone is not a day, and the
 * order of the United States is never guessed.
 */
export function readDayText(text: string): Day | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const parsed = parseDay(withFullYear(plain));
  if (typeof parsed === 'string') return parsed;
  const worded = /^(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd \p{L}+),? )?(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?[ -](?:of )?(\p{L}{3,12})\.?,?[ -](\d{2}|\d{4})$/iu.exec(plain);
  if (worded === null) return undefined;
  const name = worded[2].toLowerCase();
  const month = months.findIndex((begins) => begins.some((each) => name.startsWith(each)));
  const day = `${fullYear(worded[3])}-${String(month + 1).padStart(2, '0')}-${worded[1].padStart(2, '0')}`;
  return month >= 0 && isDay(day) ? day : undefined;
}

function withFullYear(text: string): string {
  return text.replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, (_, dayAndMonth: string, year: string) => dayAndMonth + fullYear(year));
}

/** Planned ends reach beyond 2030, and no partnership of a council goes back to before 1950. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
}
