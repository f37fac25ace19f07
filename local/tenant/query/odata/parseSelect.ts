import type { FieldPath } from '../filter';
import { expressionNotValid } from '../refusals';

export interface Selection {
  /** Undefined: everything that a plain read gives (`*` also sets it, beside what else is named). */
  readonly everything: boolean;
  readonly fields: readonly FieldPath[];
  readonly expanded: readonly string[];
}

/** Reads `$select` and `$expand` as written; which names exist is the list's business. */
export function parseSelection(select: string | undefined, expand: string | undefined): Selection {
  const selected = pathsOf(select);
  const star = selected.some((path) => path.name === '*' && path.part === undefined);
  return {
    everything: selected.length === 0 || star,
    fields: selected.filter((path) => path.name !== '*'),
    // `$expand=Assigned/Title` expands Assigned, as `$expand=Assigned` does.
    expanded: [...new Set(pathsOf(expand).map((path) => path.name))]
  };
}

function pathsOf(text: string | undefined): readonly FieldPath[] {
  if (text === undefined || text.trim() === '') return [];
  return text.split(',').map((entry) => {
    const found = /^\s*(\*|[\p{L}_][\p{L}\p{N}_]*)(?:\/(\*|[\p{L}_][\p{L}\p{N}_]*(?:\/[\p{L}_][\p{L}\p{N}_]*)?))?\s*$/u.exec(entry);
    if (!found) throw expressionNotValid(text);
    return found[2] === undefined ? { name: found[1] } : { name: found[1], part: found[2] };
  });
}
