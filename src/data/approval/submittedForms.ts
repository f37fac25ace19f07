import type { FormDefinition } from '../../domain/protocol/form';
import type { Protocol } from '../../domain/protocol/protocol';
import { submissionName } from '../../domain/approval/submittedContent';
import type { SubmissionHead } from '../../domain/submission/submission';
import { protocolsNamed } from '../adoptedProtocols';
import { MalformedRow } from '../malformedRow';
import type { Item, ListStore } from '../stores/listStore';
import { headOf, headQuery } from '../submission/submissionHead';
import { listOf } from '../submission/submissionList';
import { inChunks } from './inChunks';

/** A form that was submitted, as lists of steps and decisions show it. */
export interface SubmittedForm {
  readonly head: SubmissionHead;
  /** Absent when the site does not have its protocol any more. */
  readonly protocol?: Protocol;
  readonly form?: FormDefinition;
}

/** By their names, as far as they are there and can be read. Restricted ones cannot be submitted. */
export async function submittedForms(store: ListStore, names: readonly string[]): Promise<ReadonlyMap<string, SubmittedForm>> {
  const ids = Array.from(new Set(names)).map(Number).filter(Number.isSafeInteger);
  const items = await inChunks(store, ids, (together, some) => together.items(listOf({ restricted: false }), { ...headQuery, filter: some.map((id) => `Id eq ${id}`).join(' or '), top: 100 }));
  const heads = items.flatMap(readable);
  const protocols = heads.length === 0 ? new Map<string, Protocol>() : await protocolsNamed(store, heads.map(({ protocol }) => protocol));
  return new Map(heads.map((head) => {
    const protocol = protocols.get(head.protocol);
    return [submissionName(head), { head, protocol, form: protocol?.forms.find(({ code }) => code === head.form) }];
  }));
}

/** One that is damaged keeps no other from being shown. */
function readable(item: Item): readonly SubmissionHead[] {
  try {
    return [headOf(false, item)];
  } catch (error) {
    if (error instanceof MalformedRow) return [];
    throw error;
  }
}
