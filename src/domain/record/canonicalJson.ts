/** JSON that is the same for the same content (RFC 8785): names in the order of their code units, no space. For plain data without gaps. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isNamed(part) ? sorted(part) : part));
}

function isNamed(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function sorted(part: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(part).sort().map((name) => [name, part[name]]));
}
