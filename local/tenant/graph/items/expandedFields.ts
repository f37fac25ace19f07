import { graphErrors } from '../graphError';

/** What is asked for of an item's fields: nothing, some by name, or all. */
export type AskedFields = 'none' | 'all' | readonly string[];

/** `$expand=fields`, `$expand=fields($select=Title,Due)`. */
export function expandedFields(expand: string | null): AskedFields {
  if (expand === null) return 'none';
  const [, names] = /^\s*fields(?:\(\s*\$select=([^()]*)\))?\s*$/.exec(expand) ?? [undefined, undefined];
  if (!/^\s*fields\b/.test(expand) || (expand.includes('(') && names === undefined)) throw graphErrors.badOption('$expand');
  return names === undefined ? 'all' : selectedNames(names);
}

export const selectedNames = (text: string): readonly string[] => text.split(',').map((name) => name.trim()).filter((name) => name !== '');
