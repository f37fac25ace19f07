import type { Idea } from '../../../data/submission/beginForm';
import { isRecord } from '../../../domain/record/plainValue';

export const noIdea: Idea = { name: '', service: '' };

/** What the browser kept of an idea that had not been begun. */
export function keptIdea(content: unknown): Idea | undefined {
  if (!isRecord(content)) return undefined;
  const { name, service } = content;
  return typeof name === 'string' && typeof service === 'string' ? { name, service } : undefined;
}
