import type { FormDefinition } from '../../domain/protocol/form';
import type { Protocol } from '../../domain/protocol/protocol';
import type { SubmissionHead } from '../../domain/submission/submission';
import { protocolsNamed } from '../adoptedProtocols';
import type { Page } from '../page';
import type { ListStore } from '../stores/listStore';
import { damagedForms } from './damagedForms';
import { formsNamed } from './formsUnderWay';
import type { StepUnderWay } from './stepsUnderWay';

/** A step with what it decides on, as far as that is there. */
export interface StepWithForm {
  readonly step: StepUnderWay;
  readonly head?: SubmissionHead;
  readonly form?: FormDefinition;
  readonly protocol?: Protocol;
  /** The form's record is seen to be damaged: nothing is decided on it. */
  readonly isDamaged?: boolean;
}

export async function stepsWithForms(store: ListStore, { items, ...page }: Page<StepUnderWay>): Promise<Page<StepWithForm>> {
  const names = items.map(({ submission }) => submission);
  const [heads, damaged] = await Promise.all([formsNamed(store, names), damagedForms(store, names)]);
  const protocols = await protocolsNamed(store, Array.from(heads.values()).map(({ protocol }) => protocol));
  return {
    ...page,
    items: items.map((step) => {
      const head = heads.get(step.submission);
      const protocol = head && protocols.get(head.protocol);
      return { step, head, protocol, form: protocol?.forms.find(({ code }) => code === head?.form), isDamaged: damaged.has(step.submission) };
    })
  };
}
