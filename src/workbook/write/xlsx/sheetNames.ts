const most = 31;

/** Names that Excel takes: 31 characters, none of `[]:*?/\`, no apostrophe at an end, not "History", each once whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const free = freeName(valid(name), taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function valid(name: string): string {
  const clean = name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim().slice(0, most).replace(/\p{Cs}$/u, '').replace(/^[\s']+|[\s']+$/g, '');
  // Excel keeps that name for itself.
  return clean === '' ? 'Sheet' : /^history$/i.test(clean) ? `${clean}_` : clean;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = `${name.slice(0, most - ending.length)}${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** As formulas name a range of a sheet: `'Choices'!$A$1:$A$9`. */
export function rangeOf(sheet: string, range: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${range}`;
}
