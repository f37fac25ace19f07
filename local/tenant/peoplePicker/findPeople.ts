import type { Person } from '../directory/person';
import { fold } from '../storage/fold';

/** Who is meant by what somebody typed: every word begins some part of the name, or the text begins the mail address. Nobody who has left. */
export function findPeople(people: readonly Person[], typed: string): Person[] {
  const text = plain(typed.trim());
  const words = text.split(/\s+/);
  return people
    .filter((person) => person.enabled && (plain(person.mail).startsWith(text) || isNamed(person, words)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function isNamed(person: Person, words: readonly string[]): boolean {
  const name = plain(person.name);
  const parts = [...name.split(/\s+/), ...name.split(/[\s'’-]+/)];
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

/** Case and accents do not count in a search by name. */
const plain = (text: string): string => fold(text).split('\u0001')[0];
