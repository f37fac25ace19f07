import { Failure } from '../failure';
import { Difference, DifferenceSubject } from '../plan/difference';
import { Step } from '../plan/step';

/**
 * - `unchanged`: the site was as it should be, nothing was written
 * - `done`: what was missing has been made
 * - `partly`: some of it failed; the lines say what, and the same run again goes on from there
 * - `failed`: it could not begin; `failure` says why
 */
type Outcome = 'unchanged' | 'done' | 'partly' | 'failed';

/** Data, not sentences: every reader sees it in their own language. */
export interface Report {
  readonly version: 1;
  readonly site: string;
  readonly at: string;
  readonly by: string;
  readonly outcome: Outcome;
  readonly failure?: Failure;
  readonly lines: readonly ReportLine[];
  /** Lines that a kept report has no room for. */
  readonly omitted?: number;
}

export type ReportLine =
  | { readonly state: 'created' | 'changed' | 'removed'; readonly what: Step['kind']; readonly list?: string; readonly name?: string }
  | { readonly state: 'left'; readonly what: DifferenceSubject; readonly list?: string; readonly name?: string; readonly ours: string; readonly site: string }
  | { readonly state: 'failed'; readonly what: Step['kind']; readonly list?: string; readonly name?: string; readonly failure: Failure };

export function takenLine(step: Step): ReportLine {
  return { state: states[step.kind], what: step.kind, ...subjectOf(step) };
}

export function failedLine(step: Step, failure: Failure): ReportLine {
  return { state: 'failed', what: step.kind, ...subjectOf(step), failure };
}

export function leftLine({ subject, ...difference }: Difference): ReportLine {
  return { state: 'left', what: subject, ...difference };
}

const states: Readonly<Record<Step['kind'], 'created' | 'changed' | 'removed'>> = {
  addLevel: 'created', correctLevel: 'changed', addGroup: 'created', addMember: 'changed', grantSite: 'changed', addList: 'created', changeList: 'changed',
  addColumn: 'created', changeColumn: 'changed', addView: 'created', changeView: 'changed', removeView: 'removed', separate: 'changed', grant: 'changed',
  revoke: 'removed'
};

export interface StepSubject {
  readonly list?: string;
  readonly name?: string;
}

/** What a step is about, in words that people know it by. */
export function subjectOf(step: Step): StepSubject {
  switch (step.kind) {
    case 'addLevel':
    case 'correctLevel': return { name: step.level.name };
    case 'addGroup': return { name: step.group };
    case 'addMember': return { name: `${step.login} → ${step.group}` };
    case 'grantSite': return { name: `${step.group}: ${step.level}` };
    case 'addColumn':
    case 'changeColumn': return { list: step.list.title, name: step.column.displayName };
    case 'addView':
    case 'changeView': return { list: step.list.title, name: step.view.title };
    case 'removeView': return { list: step.list.title, name: step.title };
    case 'grant': return { list: step.list.title, name: `${step.group}: ${step.level}` };
    case 'revoke': return { list: step.list.title, name: step.principal };
    default: return { list: step.list.title };
  }
}
