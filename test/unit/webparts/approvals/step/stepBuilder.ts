import type { StepToRead } from '../../../../../src/data/approval/stepToRead';
import type { ShownStep } from '../../../../../src/domain/approval/shownStep';
import type { DecisionEvent } from '../../../../../src/domain/approval/chainRecord';
import { decisions as allDecisions } from '../../../../../src/domain/approval/decision';
import type { SubmittedContent } from '../../../../../src/domain/approval/submittedContent';
import { chain, step, submitted } from '../../../domain/approval/approvalBuilder';
import { protocolOf, source, text } from '../../../domain/protocol/protocolBuilder';

export const protocol = protocolOf({
  routes: [{
    code: 'usual', form: 'checklist', noted: [],
    steps: [{ code: 'headOfService', role: 'headOfService', title: text('Head of Service'), dueInWorkingDays: 10, source }, { code: 'executiveDirector', role: 'executiveDirector', title: text('Executive Director'), dueInWorkingDays: 10, source }]
  }]
});

export function contentOf(more: Partial<SubmittedContent> = {}): SubmittedContent {
  return {
    format: 1, submission: '42', entry: { reference: 'P-0042', name: 'Canal' }, protocol: 'little 1.0', form: 'checklist', route: 'usual', answers: {},
    significance: { result: 'notSignificant', grounds: [], rules: protocol.significance }, evidence: [], ...more
  };
}

interface Parts extends Partial<Omit<StepToRead, 'shown'>> {
  readonly shown?: Partial<ShownStep>;
  /** On step 7, by its head. */
  readonly decisions?: readonly DecisionEvent[];
}

/** Step 7: the first of two, open, for the reader to decide. */
export function stepToRead({ shown, decisions = [], ...more }: Parts = {}): StepToRead {
  return {
    step: { ...step(), id: '7', version: '"1"', submission: '42', round: 1, title: 'Checklist: Canal', openedAt: '2026-06-15T09:00:00Z' },
    shown: { state: 'Open', contentHash: 'c0ffee', content: null, allowed: shown?.because === undefined ? allDecisions : [], because: null, onBehalfOf: null, holder: null, decision: null, supersedes: null, ...shown },
    content: contentOf(), protocol, actions: [], records: chain(submitted, ...decisions.map((event) => ({ by: 'head', event }))), ...more
  };
}
