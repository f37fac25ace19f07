import * as v from 'valibot';
import { SignificanceRule } from '../significance';
import { condition } from './conditionShape';
import { code, count, day, filled, packText, source, whole } from './packShape';
import { strict } from './strict';

const base = { code, source };
const criterion = { code, when: condition, text: packText };
const criteria = filled(strict(criterion));

export const significanceRule: v.GenericSchema<unknown, SignificanceRule> = v.variant('shape', [
  strict({ ...base, shape: v.literal('anyOf'), criteria }),
  strict({ ...base, shape: v.literal('atLeast'), count, criteria }),
  strict({ ...base, shape: v.literal('threshold'), question: v.string(), text: packText, limits: filled(strict({ from: day, over: whole })) }),
  strict({ ...base, shape: v.literal('score'), criteria: filled(strict({ ...criterion, points: count })), bands: filled(strict({ from: whole, significant: v.boolean(), text: packText })) })
]);
