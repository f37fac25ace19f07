import { Language } from '../../loc/wording';

export interface TwoNames {
  readonly name: string;
  readonly nameCy?: string;
}

/** In the reader's language; the English one where there is no Welsh one. */
export function nameIn(language: Language, { name, nameCy }: TwoNames): string {
  return (language === 'cy' && nameCy) || name;
}

/** The other one, to tell it by. */
export function otherNameIn(language: Language, { name, nameCy }: TwoNames): string | undefined {
  const other = language === 'cy' && nameCy ? name : nameCy;
  return other === undefined || other === nameIn(language, { name, nameCy }) ? undefined : other;
}
