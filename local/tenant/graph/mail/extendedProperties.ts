import type { Message } from '../../mail/mailbox';
import { graphErrors } from '../graphError';

/** `String {…} Name Key`: named properties of texts, which is what we find messages by. */
const propertyId = /^String \{[0-9a-f-]{36}\} Name \S.*$/i;

export function propertiesIn(sent: unknown): Message['properties'] {
  if (sent === undefined) return {};
  if (!Array.isArray(sent)) throw graphErrors.badMail('singleValueExtendedProperties is a collection.');
  return Object.fromEntries(sent.map((each: { id?: unknown; value?: unknown }) => {
    if (typeof each.id !== 'string' || !propertyId.test(each.id) || typeof each.value !== 'string') throw graphErrors.badMail('The property identifier is invalid.');
    return [each.id, each.value];
  }));
}

const filterPattern = /^singleValueExtendedProperties\/any\((\w+):\s*\1\/id eq '([^']+)' and \1\/value eq '((?:[^']|'')*)'\)$/i;

/** The one filter of messages that is needed: those that carry a property with a value. */
export function propertyFilter(filter: string | null): (message: Message) => boolean {
  if (filter === null) return () => true;
  const [, , id, value] = filterPattern.exec(filter.trim()) ?? [];
  if (id === undefined) throw graphErrors.badMail('The query filter is not supported.');
  return ({ properties }) => properties[id] === value.replace(/''/g, "'");
}
