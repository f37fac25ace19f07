/** What a format makes of a number. */
export interface NumberFormat {
  readonly kind: 'plain' | 'day' | 'time';
  /** It shows a pound sign. */
  readonly money: boolean;
}

export const plainFormat: NumberFormat = { kind: 'plain', money: false };

/** A format as it is written in the workbook: `dd/mm/yyyy`, `"£"#,##0`. */
export function numberFormat(code: string): NumberFormat {
  return { kind: kindOf(code), money: code.includes('£') };
}

/** Formats that workbooks use by number without writing them down (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates of East Asia). */
export function builtInFormat(id: number): NumberFormat {
  return { kind: days.some(([from, to]) => id >= from && id <= to) ? 'day' : times.has(id) ? 'time' : 'plain', money: false };
}

const days: readonly (readonly [number, number])[] = [[14, 17], [22, 22], [27, 36], [50, 58]];
/** 46 is elapsed time, `[h]:mm:ss`: a plain number of days. */
const times: ReadonlySet<number> = new Set([18, 19, 20, 21, 45, 47]);

const elapsed = /\[(h+|m+|s+)\]/;
/** Text in quotes, single characters shown as they are, left out or repeated, what stands in brackets (colours, conditions, languages). */
const notOfTheNumber = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|general|am\/pm|a\/p/g;

function kindOf(code: string): NumberFormat['kind'] {
  const lower = code.toLowerCase();
  const letters = lower.replace(/"[^"]*"?|\\./g, '');
  if (elapsed.test(letters)) return 'plain';
  const shown = lower.replace(notOfTheNumber, '');
  const hasTime = /[hs]/.test(shown);
  // Beside hours or seconds, one or two m are minutes.
  if (/[dy]|mmm/.test(shown) || (shown.includes('m') && !hasTime)) return 'day';
  return hasTime ? 'time' : 'plain';
}
