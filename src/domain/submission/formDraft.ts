import { Answer, Answers } from '../protocol/answer';
import { answerTo } from '../protocol/answerTo';
import { mergeAnswers } from '../protocol/mergeAnswers';
import { sameAnswer } from '../protocol/sameAnswer';
import { Submission } from './submission';

/** A form that somebody is filling in. Plain data: it is kept in the browser as it is. */
export interface FormDraft {
  /** What it began with, or was last saved as. */
  readonly base: Submission;
  readonly answers: Answers;
  /** Sent, and no answer came: each may be in the list or not. */
  readonly sent: readonly Answers[];
  /** What two people answered differently; nothing is saved until somebody has chosen. */
  readonly clashes: readonly AnswerClash[];
}

export interface AnswerClash {
  readonly question: string;
  /** Absent: they have emptied it. Mine is among the draft's answers. */
  readonly theirs?: Answer;
}

export interface RebasedDraft {
  readonly draft: FormDraft;
  /** Questions that somebody else answered meanwhile, and that nobody answered here. */
  readonly taken: readonly string[];
}

export function draftOf(base: Submission): FormDraft {
  return { base, answers: base.answers, sent: [], clashes: [] };
}

export function hasAnswersToSave({ base, answers }: FormDraft): boolean {
  return questionsThatDiffer(base.answers, answers).length > 0;
}

/** Puts the draft on top of a newer state of the form. What was sent from here and arrived is nobody else's. */
export function rebaseDraft(draft: FormDraft, fresh: Submission): RebasedDraft {
  if (fresh.version === draft.base.version) return { draft, taken: [] };
  return onTop({ ...draft, base: fresh, sent: [] }, baseAsArrived(draft, fresh.answers), fresh.answers);
}

/**
 * For what was typed while the draft was being saved.
 * @param saved what saving answered.
 * @param asSent the answers that were given to be saved.
 */
export function typedMeanwhile(saved: FormDraft, asSent: Answers, now: Answers): RebasedDraft {
  return onTop({ ...saved, answers: now }, asSent, saved.answers);
}

/** Somebody has chosen: `theirs` are the questions in which the other one's answer is to stay. */
export function decideAnswers(draft: FormDraft, theirs: readonly string[]): FormDraft {
  const chosen = draft.clashes.filter(({ question }) => theirs.includes(question));
  const left = Object.entries(draft.answers).filter(([question]) => !chosen.some((clash) => clash.question === question));
  const taken = chosen.flatMap(({ question, theirs: answer }) => (answer === undefined ? [] : [[question, answer] as const]));
  return { ...draft, answers: Object.fromEntries([...left, ...taken]), clashes: [] };
}

function onTop(draft: FormDraft, before: Answers, theirs: Answers): RebasedDraft {
  const { answers, clashes } = mergeAnswers(before, draft.answers, theirs);
  const inList = draft.base.answers;
  const open = questionsThatDiffer(answers, inList).filter((question) => clashes.includes(question) || draft.clashes.some((clash) => clash.question === question));
  return {
    draft: { ...draft, answers, clashes: open.map((question) => ({ question, theirs: answerTo(inList, question) })) },
    taken: questionsThatDiffer(draft.answers, answers)
  };
}

/** What the answers of here were given on: of a question whose answer from here has arrived, that one. */
function baseAsArrived({ base, sent }: FormDraft, fresh: Answers): Answers {
  const questions = questionsIn(base.answers, fresh);
  return Object.fromEntries(questions.flatMap((question) => {
    const there = answerTo(fresh, question);
    const answer = sent.some((each) => sameAnswer(answerTo(each, question), there)) ? there : answerTo(base.answers, question);
    return answer === undefined ? [] : [[question, answer]];
  }));
}

function questionsThatDiffer(one: Answers, other: Answers): readonly string[] {
  return questionsIn(one, other).filter((question) => !sameAnswer(answerTo(one, question), answerTo(other, question)));
}

function questionsIn(...all: readonly Answers[]): readonly string[] {
  return Array.from(new Set(all.flatMap((answers) => Object.keys(answers))));
}
