import * as v from 'valibot';
import { isDay } from '../../calendar/day';
import { PackText } from '../packText';
import { terms } from '../protocol';
import { isCode } from './code';
import { strict } from './strict';

/** A mistake in one of these leaves the shape as it is: the message is the code of the problem. */
export const code = v.pipe(v.string(), v.check(isCode, 'codeInvalid'));
export const day = v.pipe(v.string(), v.check(isDay, 'dayInvalid'));
export const whole = v.pipe(v.number(), v.safeInteger('outOfRange'), v.minValue(0, 'outOfRange'));
export const count = v.pipe(v.number(), v.safeInteger('outOfRange'), v.minValue(1, 'outOfRange'));
export const finite = v.pipe(v.number(), v.finite('outOfRange'));

/** Ten years: what counts on from today stays a day that can be shown. */
export const days = v.pipe(whole, v.maxValue(3660, 'outOfRange'));

const textOf = (most: number): v.GenericSchema<unknown, PackText> => {
  const text = v.pipe(v.string(), v.maxLength(most, 'textTooLong'));
  return strict({ en: text, cy: v.optional(text) });
};
export const packText = textOf(4000);
/** What becomes the title of an item: a line of text in a list. */
export const lineText = textOf(255);
export const term = v.picklist(terms);
export const source = strict({ paragraph: v.optional(v.string()), needs: v.array(v.string()), ours: v.optional(v.literal(true)) });

export const optionFields = { code, text: packText, guidance: v.optional(packText), choice: v.optional(v.string()) };
/** An option that is one of the pack's reasons or models may bring along what is said of it there. */
export const option = strict({ ...optionFields, source: v.optional(source), counts: v.optional(v.boolean()) });
export const sourcedOption = strict({ ...optionFields, source });

/** A list in which something has to stand. */
export function filled<Each extends v.GenericSchema>(each: Each): v.SchemaWithPipe<readonly [v.ArraySchema<Each, undefined>, v.NonEmptyAction<v.InferOutput<Each>[], 'empty'>]> {
  return v.pipe(v.array(each), v.nonEmpty('empty'));
}
