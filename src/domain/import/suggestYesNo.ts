import { fold } from '../register/fold';
import { readYesNo } from './readYesNo';

/** What a text that says more begins with: `No – good practice`, `Non-statutory`. Somebody has to confirm it. */
export function suggestYesNo(text: string, field: string): 'yes' | 'no' | undefined {
  const words = fold(text).split(' ');
  const said = [2, 1].map((count) => readYesNo(words.slice(0, count).join(' '), field)).find((each) => each !== undefined);
  return said === undefined ? undefined : said ? 'yes' : 'no';
}
