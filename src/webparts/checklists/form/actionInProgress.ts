import { PersonRef } from '../../../domain/partnership/entry';
import { isRecord } from '../../../domain/record/plainValue';
import type { ActionDraft } from '../checklistsGateway';

/** What somebody has typed for an action that they have neither added nor declined yet. */
export interface ActionInProgress {
  readonly draft: ActionDraft;
  readonly because: string;
  readonly isDeclining: boolean;
}

/** As the browser kept it; nothing for what is of another shape. */
export function readActionInProgress(content: unknown): ActionInProgress | undefined {
  if (!isRecord(content) || !isRecord(content.draft)) return undefined;
  const { draft: { text, due, owner }, because, isDeclining } = content;
  if (typeof text !== 'string' || typeof due !== 'string' || typeof because !== 'string' || typeof isDeclining !== 'boolean') return undefined;
  return owner === undefined || isPerson(owner) ? { draft: { text, due, owner }, because, isDeclining } : undefined;
}

function isPerson(value: unknown): value is PersonRef {
  return isRecord(value) && typeof value.id === 'number' && typeof value.name === 'string' && [value.mail, value.signInName, value.oid].every((each) => each === undefined || typeof each === 'string');
}
