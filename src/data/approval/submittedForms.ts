import type { FormDefinition } from '../../domain/protocol/form';
import type { Protocol } from '../../domain/protocol/protocol';
import type { SubmissionHead } from '../../domain/submission/submission';
import { protocolsNamed } from '../adoptedProtocols';
import type { ListStore } from '../stores/listStore';
import { formsNamed } from './formsUnderWay';

/** A form that was submitted, as lists of steps and decisions show it. */
export interface SubmittedForm {
  readonly head: SubmissionHead;
  /** Absent when the site does not have its protocol any more. */
  readonly protocol?: Protocol;
  readonly form?: FormDefinition;
}

/** By their names, as far as they are there and can be read. */
export async function submittedForms(store: ListStore, names: readonly string[]): Promise<ReadonlyMap<string, SubmittedForm>> {
  const heads = await formsNamed(store, names);
  const protocols = await protocolsNamed(store, Array.from(heads.values()).map(({ protocol }) => protocol));
  return new Map(Array.from(heads, ([name, head]) => {
    const protocol = protocols.get(head.protocol);
    return [name, { head, protocol, form: protocol?.forms.find(({ code }) => code === head.form) }];
  }));
}
