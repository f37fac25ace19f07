import { fold } from '../register/fold';
import { plainName } from './personText';

/** Somebody who has gone is nobody to be named. */
const gone = /\((?:left|retired|former|ex|leaver|wedi gadael|wedi ymddeol)\b|\b(?:vacant|vacancy|gwag|tbc|tba)\b/i;

/** The name, first name or initial first, by which a text may mean somebody: of several people the first. None where it names nobody who is there. */
export function nameToSuggestBy(text: string): string | undefined {
  if (gone.test(text)) return undefined;
  const [first] = text.split(/\s*[/;&\r\n]\s*|\s+(?:and|a|ac)\s+/);
  const name = plainName(first);
  return /^\S+(?: \S+)+$/.test(name) ? name : undefined;
}

/** Whether somebody is called so, or so with the first name shortened to its beginning. */
export function meansPerson(name: string, person: string): boolean {
  const [given, ...rest] = fold(name).split(' ');
  const [known, ...last] = fold(person).split(' ');
  return known.startsWith(given) && rest[rest.length - 1] === last[last.length - 1];
}
