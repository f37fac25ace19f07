import type { Derived } from '../../../data/submission/saveAnswers';
import { Day } from '../../../domain/calendar/day';
import { Answers } from '../../../domain/protocol/answer';
import { assessSignificance } from '../../../domain/protocol/assessSignificance';
import { keepAssessment } from '../../../domain/protocol/keptAssessments';
import { versionName } from '../../../domain/protocol/protocol';
import { verdictOf } from '../../../domain/protocol/verdict';
import { Submission } from '../../../domain/submission/submission';
import type { OpenedForm } from '../checklistsGateway';

/** What is written beside the answers, because lists of forms show it; significance only where the form asks for what it rests on. */
export function derivedFrom({ protocol, form, others, today }: Pick<OpenedForm, 'protocol' | 'form' | 'others'> & { readonly today: Day }, answers: Answers, base: Submission): Derived {
  const verdict = verdictOf(form, answers)?.outcome.code;
  if (form.purpose !== 'checklist') return { verdict, significance: base.significance, assessments: base.assessments };
  const assessment = assessSignificance(protocol, { ...others, ...answers }, today);
  return { verdict, significance: assessment.result, assessments: keepAssessment(base.assessments, assessment, { protocol: versionName(protocol), rules: protocol.significance, today }) };
}
