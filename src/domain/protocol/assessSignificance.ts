import { Day } from '../calendar/day';
import { Pence } from '../partnership/money';
import { Answers } from './answer';
import { answerTo } from './answerTo';
import { atLeast } from './holds';
import { KnownAnswers, knownAnswers } from './knownAnswers';
import { Protocol } from './protocol';
import { Band, Criterion, DatedLimit, SignificanceRule } from './significance';

/** What one rule says, with the facts that it goes by. Codes of criteria are of those that hold. */
export type Ground = { readonly rule: string; readonly significant: boolean } & (
  | { readonly shape: 'anyOf'; readonly criteria: readonly string[] }
  | { readonly shape: 'atLeast'; readonly criteria: readonly string[]; readonly count: number }
  | { readonly shape: 'threshold'; readonly question: string; readonly amount: Pence; readonly limit: Pence; readonly since: Day }
  | { readonly shape: 'score'; readonly criteria: readonly string[]; readonly points: number; readonly band: Band }
);

export interface Assessment {
  readonly result: 'significant' | 'notSignificant' | 'notYetKnown';
  /** Of the rules that are decided, for it and against it, in the order of the pack. */
  readonly grounds: readonly Ground[];
  /** Questions that have to be answered before the result is known. */
  readonly missing: readonly string[];
}

/**
 * Significant as soon as one rule says so (K1), not significant once all say no.
 * @param answers of all forms that the rules look at.
 */
export function assessSignificance({ significance, forms }: Pick<Protocol, 'significance' | 'forms'>, answers: Answers, today: Day): Assessment {
  const known = knownAnswers(forms, answers);
  const assessed = significance.map((rule) => assess(rule, known, answers, today));
  const grounds = assessed.flatMap((ground) => (typeof ground === 'object' ? [ground] : []));
  if (grounds.some(({ significant }) => significant)) return { result: 'significant', grounds, missing: [] };
  const undecided = significance.filter((_, index) => assessed[index] === 'open');
  if (undecided.length === 0) return { result: 'notSignificant', grounds, missing: [] };
  return { result: 'notYetKnown', grounds, missing: known.missing(undecided.flatMap(conditionsOf)) };
}

/** `silent`: the rule does not apply. */
function assess(rule: SignificanceRule, known: KnownAnswers, answers: Answers, today: Day): Ground | 'open' | 'silent' {
  switch (rule.shape) {
    case 'anyOf': return counted(rule.criteria, 1, known, (facts) => ({ rule: rule.code, shape: 'anyOf', ...facts }));
    case 'atLeast': return counted(rule.criteria, rule.count, known, (facts) => ({ rule: rule.code, shape: 'atLeast', count: rule.count, ...facts }));
    case 'threshold': return overLimit(rule, known, answers, today);
    case 'score': return scored(rule, known);
  }
}

function counted(criteria: readonly Criterion[], count: number, known: KnownAnswers, ground: (facts: { significant: boolean; criteria: readonly string[] }) => Ground): Ground | 'open' {
  const truths = criteria.map(({ when }) => known.truth(when));
  const significant = atLeast(count, truths);
  return significant === undefined ? 'open' : ground({ significant, criteria: codes(criteria.filter((_, index) => truths[index] === true)) });
}

/** Before the first limit comes into force the rule says nothing, and neither where the amount is not asked. */
function overLimit({ code, question, limits }: Extract<SignificanceRule, { shape: 'threshold' }>, known: KnownAnswers, answers: Answers, today: Day): Ground | 'open' | 'silent' {
  const limit = limitOn(limits, today);
  const answered = known.truth({ question, answered: true });
  const value = answerTo(answers, question)?.value;
  if (limit === undefined || answered === false) return 'silent';
  if (answered === undefined) return 'open';
  return value?.kind === 'money' ? { rule: code, shape: 'threshold', significant: value.pence > limit.over, question, amount: value.pence, limit: limit.over, since: limit.from } : 'silent';
}

/** The limit that came into force last. */
function limitOn(limits: readonly DatedLimit[], today: Day): DatedLimit | undefined {
  return limits.filter(({ from }) => from <= today).reduce<DatedLimit | undefined>((last, each) => (last === undefined || each.from > last.from ? each : last), undefined);
}

/** Decided as soon as what is still open can no longer change whether it is significant. */
function scored({ code, criteria, bands }: Extract<SignificanceRule, { shape: 'score' }>, known: KnownAnswers): Ground | 'open' {
  const held = criteria.filter(({ when }) => known.truth(when) === true);
  const open = criteria.filter(({ when }) => known.truth(when) === undefined);
  const points = total(held);
  const band = bandOf(bands, points);
  const inReach = bands.filter(({ from }) => from > points && from <= points + total(open));
  if (band === undefined || inReach.some(({ significant }) => significant !== band.significant)) return 'open';
  return { rule: code, shape: 'score', significant: band.significant, criteria: codes(held), points, band };
}

function bandOf(bands: readonly Band[], points: number): Band | undefined {
  return bands.filter(({ from }) => from <= points).reduce<Band | undefined>((highest, each) => (highest === undefined || each.from > highest.from ? each : highest), undefined);
}

function total(criteria: readonly { readonly points: number }[]): number {
  return criteria.reduce((sum, { points }) => sum + points, 0);
}

function conditionsOf(rule: SignificanceRule): readonly Criterion['when'][] {
  return rule.shape === 'threshold' ? [{ question: rule.question, answered: true }] : rule.criteria.map(({ when }) => when);
}

function codes(criteria: readonly Criterion[]): readonly string[] {
  return criteria.map(({ code }) => code);
}
