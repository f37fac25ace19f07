import { Answer, Answers, mostOfAnswer } from '../protocol/answer';
import { answerTo } from '../protocol/answerTo';
import { mergeAnswers } from '../protocol/mergeAnswers';
import { sameAnswer } from '../protocol/sameAnswer';
import { textLength } from '../protocol/textLength';
import { Submission } from './submission';

/** A form that somebody is filling in. Plain data: it is kept in the browser as it is. */
export interface FormDraft {
  /** What it began with, or was last saved as. */
  readonly base: Submission;
  readonly answers: Answers;
  /** Sent, and no answer came: each may be in the list or not. */
  readonly sent: readonly Answers[];
  /** What two people answered differently: the list keeps theirs until somebody has chosen. */
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

/** What the list is to hold: of an answer that is too long, what it holds already. The same object as the base's when that is all. */
export function answersToSave(draft: FormDraft): Answers {
  const { base, answers, clashes } = draft;
  const tooLong = tooLongAnswers(draft).map((question) => ({ question, theirs: answerTo(base.answers, question) }));
  const settled = withTheirs(withTheirs(answers, tooLong), clashes);
  return questionsThatDiffer(base.answers, settled).length === 0 ? base.answers : settled;
}

/** Questions whose answer no list takes: it is kept here until it is shorter. One that the list has all the same stays there. */
export function tooLongAnswers({ base, answers }: Pick<FormDraft, 'base' | 'answers'>): readonly string[] {
  return questionsThatDiffer(base.answers, answers).filter((question) => textLength(answerTo(answers, question) ?? {}) > mostOfAnswer);
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

/** Somebody has chosen: `mine` is saved next, `theirs` stays. */
export function decideAnswer(draft: FormDraft, question: string, whose: 'mine' | 'theirs'): FormDraft {
  const clash = draft.clashes.filter((each) => each.question === question);
  return { ...draft, answers: whose === 'theirs' ? withTheirs(draft.answers, clash) : draft.answers, clashes: draft.clashes.filter((each) => each.question !== question) };
}

function withTheirs(answers: Answers, clashes: readonly AnswerClash[]): Answers {
  const left = Object.entries(answers).filter(([question]) => !clashes.some((clash) => clash.question === question));
  return Object.fromEntries([...left, ...clashes.flatMap(({ question, theirs }) => (theirs === undefined ? [] : [[question, theirs] as const]))]);
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
