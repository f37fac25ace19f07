/**
 * JSON that is the same for the same content (RFC 8785): names in the order of their code units, no space. A member that is undefined is left out.
 * Throws a TypeError for what JSON cannot say: a gap in an array, no finite number, half a character.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${members(value).join(',')}}`;
  if (typeof value === 'string' && halfCharacter.test(value)) throw new TypeError('A text holds half a character.');
  const isSaid = value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  if (!isSaid) throw new TypeError(`JSON cannot say ${String(value)}.`);
  return JSON.stringify(value);
}

/** A surrogate that is no part of a pair. */
const halfCharacter = /[\ud800-\udfff]/u;

/** Written one by one: an object of JavaScript would put names that are numbers first. */
function members(value: object): readonly string[] {
  const present = Object.entries(value).filter(([, part]) => part !== undefined);
  return present.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => `${canonicalJson(name)}:${canonicalJson(part)}`);
}
