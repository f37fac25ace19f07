import { signInNameOf } from '../../directory/loginName';
import type { Person } from '../../directory/person';
import { named } from '../../protocol/named';
import { fold } from '../../storage/fold';
import { graphErrors } from '../graphError';

type Condition = (person: Person) => boolean;

const texts: Readonly<Record<string, (person: Person) => string>> = {
  displayName: (person) => person.name, givenName: (person) => person.givenName, surname: (person) => person.surname, mail: (person) => person.mail,
  userPrincipalName: signInNameOf, jobTitle: (person) => person.jobTitle, department: (person) => person.service, id: (person) => person.oid
};

/** `startswith(displayName,'Ma') or mail eq 'a@b'`; `and` binds closer than `or`. Everything else is refused. */
export function filterOf(filter: string): Condition {
  const either = splitOutsideTexts(filter, ' or ').map((part) => splitOutsideTexts(part, ' and ').map(clause));
  return (person) => either.some((both) => both.every((condition) => condition(person)));
}

/** `"displayName:marg"`: words that begin with it. */
export function searchOf(search: string): Condition {
  const either = search.split(/\s+OR\s+/).map((part) => {
    const [, property, text] = /^"(\w+):(.*)"$/.exec(part.trim()) ?? [];
    const read = property === undefined ? undefined : named(texts, property);
    if (read === undefined) throw graphErrors.badQuery('$search');
    return (person: Person): boolean => fold(read(person)).split(/[\s.@'-]+/).some((word) => word.startsWith(fold(text)));
  });
  return (person) => either.some((condition) => condition(person));
}

function clause(text: string): Condition {
  const starts = /^\(?startswith\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)\)?$/i.exec(text.trim());
  const equals = /^\(?(\w+)\s+eq\s+(?:'((?:[^']|'')*)'|(true|false))\)?$/i.exec(text.trim());
  const [, property, value, flag] = starts ?? equals ?? [];
  if (property === 'accountEnabled' && flag !== undefined) return (person) => person.enabled === (flag === 'true');
  const read = property === undefined ? undefined : named(texts, property);
  if (read === undefined || value === undefined) throw graphErrors.badFilter();
  const wanted = fold(value.replace(/''/g, "'"));
  return starts === null ? (person) => fold(read(person)) === wanted : (person) => fold(read(person)).startsWith(wanted);
}

/** A separator inside a quoted text does not cut. */
function splitOutsideTexts(text: string, separator: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    if (!quoted && text.startsWith(separator, at)) {
      parts.push('');
      at += separator.length - 1;
    } else parts[parts.length - 1] += text[at];
  }
  return parts;
}
