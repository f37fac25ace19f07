/** A value as RenderListDataAsStream gives it, as one line of text: people and lookups by name, choices one after another. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(cellText).join('; ');
  }
  if (typeof value === 'object') {
    const { title, lookupValue } = value as { readonly title?: string; readonly lookupValue?: string };
    return title ?? lookupValue ?? '';
  }
  return String(value);
}
