import type { Language } from '../../../src/loc/wording';
import type { ThemeName } from '../themes/themeNames';
import { themeNames } from '../themes/themeNames';

export interface Choices {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly mode: 'read' | 'edit';
}

export const languageCookie = 'host-language';
export const themeCookie = 'host-theme';

/** What the address asks for, else what was chosen before, else the person's own language and the light theme. */
export function choicesFrom(query: URLSearchParams, cookies: ReadonlyMap<string, string>, ownLanguage: Language): Choices {
  return {
    language: firstOf(['en', 'cy'] as const, [query.get('lang'), cookies.get(languageCookie)], ownLanguage),
    theme: firstOf(themeNames, [query.get('theme'), cookies.get(themeCookie)], 'light'),
    mode: firstOf(['read', 'edit'] as const, [query.get('mode')?.toLowerCase()], 'read')
  };
}

function firstOf<T extends string>(allowed: readonly T[], wishes: readonly (string | null | undefined)[], otherwise: T): T {
  for (const wish of wishes) {
    const choice = allowed.find((value) => value === wish);
    if (choice) {
      return choice;
    }
  }
  return otherwise;
}
