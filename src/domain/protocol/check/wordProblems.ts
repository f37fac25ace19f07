import { Protocol } from '../protocol';
import { Found, Path } from './protocolProblem';

/** Every text has words, and Welsh ones where the pack says that it has Welsh. */
export function wordProblems(protocol: Protocol): readonly Found[] {
  const { languages } = protocol;
  const welsh = languages.includes('cy');
  const inText = ({ en, cy = '' }: { readonly en: string; readonly cy?: unknown }, path: Path): readonly Found[] => [
    ...(isBlank(en) ? [{ path, code: 'noWords' } as const] : []),
    ...(welsh && isBlank(String(cy)) ? [{ path, code: 'noWelsh' } as const] : [])
  ];
  const within = (value: unknown, path: Path): readonly Found[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (isText(value)) return inText(value, path);
    return Array.isArray(value)
      ? value.flatMap((each: unknown, index) => within(each, [...path, index]))
      : Object.entries(value).flatMap(([step, each]) => within(each, [...path, step]));
  };
  return [...(languages.includes('en') ? [] : [{ path: ['languages'], code: 'noEnglish' } as const]), ...within(protocol, [])];
}

/** Nothing else in a pack has a field of this name that is a text. */
function isText(value: object): value is { readonly en: string; readonly cy?: unknown } {
  return 'en' in value && typeof value.en === 'string';
}

/** Spaces, and marks that take no room: of them alone nobody reads anything. */
function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}\u2800]/gu, '') === '';
}
