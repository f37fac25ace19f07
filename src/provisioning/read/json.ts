/** An object of an answer, until its properties have been read one by one. */
export type Json = Readonly<Record<string, unknown>>;

export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** A collection: a bare array, or wrapped as `value` or `results`. */
export function collection(value: unknown): readonly Json[] {
  const inner = Array.isArray(value) ? value : object(value).value ?? object(value).results;
  return Array.isArray(inner) ? inner.map(object) : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

export function flag(value: unknown): boolean {
  return value === true;
}
