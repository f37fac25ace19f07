import { EntryRef } from '../organisation/involvement';
import { Answers } from '../protocol/answer';
import { askedAnswers } from '../protocol/asked';
import { Assessment } from '../protocol/assessSignificance';
import { FormDefinition } from '../protocol/form';
import { Protocol, Route, versionName } from '../protocol/protocol';
import { SignificanceRule } from '../protocol/significance';
import { SubmissionPlace } from '../submission/submission';

/** What is decided on: a copy that approvers, cards and prints read, and whose canonical JSON is hashed. Whatever becomes of the form, it stays. */
export interface SubmittedContent {
  readonly format: 1;
  readonly submission: string;
  readonly entry: Omit<EntryRef, 'id'>;
  /** What the answers were given under: `caerphilly 2014.1`. */
  readonly protocol: string;
  /** Codes. */
  readonly form: string;
  readonly route: string;
  /** To what was asked. */
  readonly answers: Answers;
  readonly significance: Pick<Assessment, 'result' | 'grounds'> & { readonly rules: readonly SignificanceRule[] };
  readonly evidence: readonly Evidence[];
}

/** A document as it was: this version of this file. */
export interface Evidence {
  /** Code of the question that it belongs to. */
  readonly question: string;
  readonly address: string;
  readonly driveItem: string;
  readonly version: string;
  readonly sha256: string;
}

interface ContentParts {
  readonly place: SubmissionPlace;
  readonly entry: EntryRef;
  readonly protocol: Protocol;
  readonly form: FormDefinition;
  readonly route: Route;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly evidence: readonly Evidence[];
}

export function submittedContent({ place, entry, protocol, form, route, answers, assessment: { result, grounds }, evidence }: ContentParts): SubmittedContent {
  const { id: _, ...named } = entry;
  return {
    format: 1,
    submission: submissionName(place),
    entry: named,
    protocol: versionName(protocol),
    form: form.code,
    route: route.code,
    answers: wholeCharacters(askedAnswers(form, answers)),
    significance: { result, grounds, rules: protocol.significance },
    evidence
  };
}

/** What chains and copies call a submission: restricted ones have ids of their own. */
export function submissionName({ id, restricted }: SubmissionPlace): string {
  return restricted ? `R${id}` : String(id);
}

/** Half a character, as a text cut in its middle has one, cannot be hashed; it becomes the sign that stands for it everywhere. */
function wholeCharacters(answers: Answers): Answers {
  return JSON.parse(JSON.stringify(answers), (_, part: unknown) => (typeof part === 'string' ? part.replace(/[\ud800-\udfff]/gu, '\ufffd') : part)) as Answers;
}
