import { Answers } from '../protocol/answer';
import { AnswerProblem } from '../protocol/answerProblem';
import { answerProblems } from '../protocol/answerProblems';
import { Assessment } from '../protocol/assessSignificance';
import { closedGates } from '../protocol/gates';
import { Protocol, Route } from '../protocol/protocol';
import { SubmissionState } from '../submission/submission';
import { namedIn } from './openStep';
import { routeFor } from './routeFor';
import { stateAfter } from './submissionMoves';

export type SubmitCheck =
  | { readonly kind: 'ready'; readonly route: Route }
  | { readonly kind: 'wrongState'; readonly state: SubmissionState }
  /** Nobody has to decide on this form: it is concluded, not submitted. */
  | { readonly kind: 'noRoute' }
  | { readonly kind: 'incomplete'; readonly problems: readonly AnswerProblem[] }
  /** Codes of gates. */
  | { readonly kind: 'gated'; readonly gates: readonly string[] }
  /** Who decides hangs on it. */
  | { readonly kind: 'significanceOpen'; readonly missing: readonly string[] }
  /** The form itself names whoever submits it as who decides on it: nobody decides on their own work. */
  | { readonly kind: 'namesSubmitter'; readonly question: string };

export interface FormToSubmit {
  readonly state: SubmissionState;
  /** Code of the form. */
  readonly form: string;
  readonly answers: Answers;
  /** Of the entry, by all the forms that its rules look at. */
  readonly assessment: Assessment;
  /** Directory id of whoever submits it; absent while that is nobody's question. */
  readonly submitter?: string;
}

/** Whether the form may be submitted, and what keeps it: the page asks as a courtesy, the service to be sure. */
export function checkSubmit(protocol: Protocol, { state, form: code, answers, assessment, submitter }: FormToSubmit): SubmitCheck {
  if (stateAfter(state, 'submit') === undefined) return { kind: 'wrongState', state };
  const form = protocol.forms.find((each) => each.code === code);
  const ways = protocol.routes.filter((route) => route.form === code);
  if (form === undefined || ways.length === 0) return { kind: 'noRoute' };
  const problems = answerProblems(protocol, form, answers);
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const gates = closedGates(protocol, code, answers);
  if (gates.length > 0) return { kind: 'gated', gates: gates.map((gate) => gate.code) };
  if (assessment.result === 'notYetKnown' && ways.some(({ when }) => when === 'significant')) return { kind: 'significanceOpen', missing: assessment.missing };
  const route = routeFor(protocol, code, answers, assessment.result);
  if (route === undefined) return { kind: 'noRoute' };
  const question = submitter === undefined ? undefined : route.steps.find(({ namedBy = '' }) => namedIn(answers, namedBy)?.oid === submitter)?.namedBy;
  return question === undefined ? { kind: 'ready', route } : { kind: 'namesSubmitter', question };
}
