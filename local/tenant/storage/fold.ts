const accents = /\p{Diacritic}/gu;

/** Nothing in it is an accent or has one; of ASCII, Unicode counts these two as accents. */
const plainAscii = /^[^`^\u0080-\uffff]*$/;

/**
 * The key by which texts are compared and sorted: without regard to case; accents decide only between otherwise equal texts.
 * Two texts are the same to SharePoint when their keys are.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(accents, '');
  return plain === lower ? lower : `${plain}\u0001${lower.normalize('NFC')}`;
}
