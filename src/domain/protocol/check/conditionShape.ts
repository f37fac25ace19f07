import * as v from 'valibot';
import { Condition } from '../condition';
import { strict } from './strict';

const condition: v.GenericSchema<unknown, Condition> = v.lazy(shapeOf);
const conditions = v.pipe(v.array(condition), v.nonEmpty('empty'));
const question = v.string();

const one = {
  is: strict({ question, is: v.pipe(v.array(v.string()), v.nonEmpty('empty')) }),
  over: strict({ question, over: v.pipe(v.number(), v.finite('outOfRange')) }),
  answered: strict({ question, answered: v.boolean() })
};
const several = {
  of: strict({ atLeast: v.pipe(v.number(), v.integer('outOfRange'), v.minValue(1, 'outOfRange')), of: conditions }),
  all: strict({ all: conditions }),
  any: strict({ any: conditions }),
  not: strict({ not: condition })
};

/** By what stands in it, so that a problem is told where it is and not as one of seven possible shapes. */
function shapeOf(input: unknown): v.GenericSchema<unknown, Condition> {
  const has = (name: string): boolean => typeof input === 'object' && input !== null && Object.prototype.hasOwnProperty.call(input, name);
  if (has('all')) return several.all;
  if (has('any')) return several.any;
  if (has('not')) return several.not;
  if (has('of') || has('atLeast')) return several.of;
  if (has('over')) return one.over;
  return has('answered') ? one.answered : one.is;
}

export { condition };
