import * as v from 'valibot';
import { entryFields } from '../../partnership/entryField';
import { mostOfAnswer } from '../answer';
import { columnKinds, Question } from '../question';
import { condition } from './conditionShape';
import { code, count, days, filled, finite, lineText, option, packText, source, whole } from './packShape';
import { strict } from './strict';

const base = {
  code, text: packText, guidance: v.optional(packText), source, required: v.optional(v.boolean()), when: v.optional(condition),
  comment: v.optional(v.picklist(['never', 'offered', 'required'])), fills: v.optional(v.picklist(entryFields.map(({ name }) => name))),
  showsRisks: v.optional(v.literal(true))
};
const options = filled(option);
const adverse = v.optional(strict({ answers: v.array(v.string()), action: v.optional(lineText), dueInDays: v.optional(days) }));

const members = strict({
  organisation: v.string(), role: v.optional(v.string()), contribution: v.optional(v.string()), only: v.optional(strict({ column: v.string(), is: filled(v.string()) }))
});
const column = strict({ code, kind: v.picklist(columnKinds), text: packText, options: v.optional(options), required: v.optional(v.boolean()) });

export const question: v.GenericSchema<unknown, Question> = v.variant('kind', [
  strict({ ...base, kind: v.picklist(['shortText', 'longText']), most: v.optional(v.pipe(count, v.maxValue(mostOfAnswer, 'outOfRange'))) }),
  strict({ ...base, kind: v.literal('yesNo'), adverse, unknown: v.optional(v.boolean()), notApplicable: v.optional(v.boolean()) }),
  strict({ ...base, kind: v.literal('scale'), scale: v.string(), adverse }),
  strict({ ...base, kind: v.literal('choice'), options, adverse }),
  strict({ ...base, kind: v.literal('several'), options, least: v.optional(count) }),
  strict({ ...base, kind: v.literal('ranking'), options }),
  strict({ ...base, kind: v.picklist(['money', 'number']), most: v.optional(v.pipe(finite, v.minValue(0, 'outOfRange'))), decimals: v.optional(v.pipe(whole, v.maxValue(6, 'outOfRange'))), unit: v.optional(packText) }),
  strict({ ...base, kind: v.picklist(['day', 'organisation']) }),
  strict({ ...base, kind: v.literal('person'), otherThan: v.optional(v.string()) }),
  strict({ ...base, kind: v.literal('document'), documentKinds: v.optional(v.array(v.string())), signed: v.optional(v.boolean()), asks: v.optional(v.array(v.picklist(['signedOn', 'signedBy', 'expires']))) }),
  strict({ ...base, kind: v.literal('priorities'), scale: v.string() }),
  strict({ ...base, kind: v.literal('table'), columns: filled(column), most: v.optional(count), members: v.optional(members) })
]);
