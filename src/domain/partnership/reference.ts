/** P for entries of the register, O for organisations. */
export type ReferenceKind = 'P' | 'O';

/** `P-0042`: given once, never changed; what mails, committee papers and links name an entry by. */
export function formatReference(number: number): string {
  return formatReferenceOf('P', number);
}

export function formatReferenceOf(kind: ReferenceKind, number: number): string {
  if (!Number.isInteger(number) || number < 1) {
    throw new RangeError(`A reference needs a whole number from 1, not ${number}.`);
  }
  return `${kind}-${String(number).padStart(4, '0')}`;
}

/** The number in a reference as people type it (`p-42`, `P 0042`, `P0042`); `undefined` when it is not one. */
export function parseReference(text: string): number | undefined {
  return numberOfReference('P', text);
}

/** Nine digits are read as a number; the counter stays below. */
export const mostReferences = 999_999_999;

export function numberOfReference(kind: ReferenceKind, text: string): number | undefined {
  const match = /^\s*([a-z])[\s-]*0*([1-9]\d{0,8})\s*$/i.exec(text);
  return match && match[1].toUpperCase() === kind ? Number(match[2]) : undefined;
}

/** The form in which the list holds it; other text is kept as it is, trimmed, so that it is simply not found. */
export function canonicalReference(text: string): string {
  const number = parseReference(text);
  return number === undefined ? text.trim() : formatReference(number);
}
