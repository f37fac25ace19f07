import { Found, Path } from './protocolProblem';

/** A code, or a first day, that stands there again. */
export function twice<Each>(list: readonly Each[], path: Path, keyOf: (each: Each) => string | number, step?: string): readonly Found[] {
  const seen = new Set<string | number>();
  return list.flatMap((each, index): readonly Found[] => {
    const key = keyOf(each);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: [...path, index, ...(step === undefined ? [] : [step])], code: 'twice', detail: String(key) }];
  });
}

export function codesTwice(list: readonly { readonly code: string }[] | undefined, path: Path): readonly Found[] {
  return twice(list ?? [], path, ({ code }) => code);
}
