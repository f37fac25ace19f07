const accents = /\p{Diacritic}/gu;

/**
 * The key by which texts are compared and sorted: without regard to case; accents decide only between otherwise equal texts.
 * Two texts are the same to SharePoint when their keys are.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = lower.normalize('NFD').replace(accents, '');
  return plain === lower ? lower : `${plain}\u0001${lower.normalize('NFC')}`;
}
