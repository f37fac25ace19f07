import { Language } from '../../loc/wording';
import { nameIn, TwoNames } from './nameIn';

export interface Named extends TwoNames {
  readonly reference: string;
}

/** Two names as they can be told apart: with their references where both are the same. */
export function namesApart(one: Named, other: Named, language: Language): readonly [string, string] {
  const names = [nameIn(language, one), nameIn(language, other)] as const;
  return names[0] === names[1] ? [`${names[0]} (${one.reference})`, `${names[1]} (${other.reference})`] : names;
}
