import { fold } from '../register/fold';

const yes = new Set(['yes', 'y', 'true', 'x', '1', '✓', '✔', 'ie', 'oes', 'ydy', 'ydyw']);
const no = new Set(['no', 'n', 'false', '0', 'na', 'nage', 'nac oes', 'nac ydy', 'nac ydyw']);

/** A word for yes or no; a heading may stand in its own column (`Statutory`, `Non-statutory`). Anything that says more is unclear. */
export function readYesNo(text: string, heading: string): boolean | undefined {
  const word = fold(text) || text.trim();
  const named = fold(heading);
  // Welsh for no; in capitals, English for not applicable.
  if (text.trim() === 'NA') return undefined;
  if (yes.has(word) || word === named) return true;
  if (no.has(word) || word === `non ${named}` || word === `not ${named}` || word === `non${named}`) return false;
  return undefined;
}
