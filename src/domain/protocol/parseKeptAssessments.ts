import * as v from 'valibot';
import { isDay } from '../calendar/day';
import { KeptAssessments } from './keptAssessments';

/** As a Note column keeps them; nothing for what is of another shape. Each result names rules that are there. */
export function parseKeptAssessments(text: string): KeptAssessments | undefined {
  const content = jsonOf(text);
  // As it is, not as it was checked: rules are compared by their text, and that has an order.
  return v.is(kept, content) ? content as unknown as KeptAssessments : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const text = v.string();
const packText = v.looseObject({ en: text, cy: v.optional(text) });
const codes = v.array(text);
const whole = v.pipe(v.number(), v.safeInteger());
const day = v.pipe(text, v.check(isDay));

// As much of a rule as it takes to say what a result rested on: rules may have had other shapes of condition then.
const rule = v.looseObject({ code: text, shape: text, text: v.optional(packText), criteria: v.optional(v.array(v.looseObject({ code: text, text: packText }))) });

const ground = v.variant('shape', [
  v.looseObject({ rule: text, significant: v.boolean(), shape: v.literal('anyOf'), criteria: codes }),
  v.looseObject({ rule: text, significant: v.boolean(), shape: v.literal('atLeast'), criteria: codes, count: whole }),
  v.looseObject({ rule: text, significant: v.boolean(), shape: v.literal('threshold'), question: text, amount: whole, limit: whole, since: day }),
  v.looseObject({ rule: text, significant: v.boolean(), shape: v.literal('score'), criteria: codes, points: whole, band: v.looseObject({ text: packText }) })
]);

const assessment = v.looseObject({ on: day, protocol: text, by: whole, result: v.picklist(['significant', 'notSignificant', 'notYetKnown']), grounds: v.array(ground) });

const kept = v.pipe(
  v.looseObject({ rules: v.array(v.array(rule)), assessments: v.array(assessment) }), v.check(({ rules, assessments }) => assessments.every(({ by }) => rules[by] !== undefined))
);
