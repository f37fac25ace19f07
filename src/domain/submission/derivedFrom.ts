import { Day } from '../calendar/day';
import { Answers } from '../protocol/answer';
import { Assessment, assessSignificance } from '../protocol/assessSignificance';
import { FormDefinition } from '../protocol/form';
import { keepAssessment, KeptAssessments } from '../protocol/keptAssessments';
import { Protocol, versionName } from '../protocol/protocol';
import { verdictOf } from '../protocol/verdict';
import { Submission } from './submission';

/** What follows from the answers, as it is written beside them, because lists of forms show it. */
export interface Derived {
  readonly verdict: string | undefined;
  readonly significance: Assessment['result'] | undefined;
  readonly assessments: KeptAssessments;
}

interface Ground {
  readonly protocol: Protocol;
  readonly form: FormDefinition;
  /** Answers of the entry's other forms under the same protocol. */
  readonly others: Answers;
  readonly today: Day;
}

/** Significance follows only where the form asks for what it rests on. */
export function derivedFrom({ protocol, form, others, today }: Ground, answers: Answers, base: Pick<Submission, 'significance' | 'assessments'>): Derived {
  const verdict = verdictOf(form, answers)?.outcome.code;
  if (form.purpose !== 'checklist') return { verdict, significance: base.significance, assessments: base.assessments };
  const assessment = assessSignificance(protocol, { ...others, ...answers }, today);
  return { verdict, significance: assessment.result, assessments: keepAssessment(base.assessments, assessment, { protocol: versionName(protocol), rules: protocol.significance, today }) };
}
