/** Digits that every program reads as a number: no thousands, no exponent that a list separator could split. */
export function plainNumber(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toLocaleString('en-GB', { useGrouping: false, maximumSignificantDigits: 17 }) : text;
}
