/** Languages of the interface. */
export type Language = 'en' | 'cy';

/** One text in both languages, so that neither can be forgotten. */
export interface Bilingual {
  readonly en: string;
  readonly cy: string;
}

export type Words<W> = { readonly [K in keyof W]: string };

/** The texts of one feature in one language. */
export function wordsFor<W extends Readonly<Record<string, Bilingual>>>(wording: W, language: Language): Words<W> {
  const words: Partial<Record<keyof W, string>> = {};
  for (const key of Object.keys(wording) as (keyof W)[]) {
    words[key] = wording[key][language];
  }
  return words as Words<W>;
}

/** What people typed, without the marks that turn the direction of reading: in the middle of a sentence they would turn the rest of it round. */
export function inReadingOrder(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Puts values at `{0}`, `{1}` … of a text. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (placeholder, index) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : inReadingOrder(String(value));
  });
}

/** From the page's interface culture (`cy-GB`); everything but Welsh is answered in English. */
export function languageOf(culture: string): Language {
  return /^cy\b/i.test(culture) ? 'cy' : 'en';
}
