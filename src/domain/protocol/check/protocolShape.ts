import * as v from 'valibot';
import { formPurposes, outcomeAnswers } from '../form';
import { Protocol, Term, terms } from '../protocol';
import { condition } from './conditionShape';
import { code, day, days, filled, lineText, option, optionFields, packText, source, sourcedOption, term } from './packShape';
import { question } from './questionShape';
import { significanceRule } from './significanceShape';
import { strict } from './strict';

const status = v.variant('state', [
  strict({ state: v.literal('draft') }),
  strict({ state: v.literal('consultation'), until: day }),
  strict({ state: v.literal('adopted'), body: packText, on: day, inForceFrom: day, inForceTo: v.optional(day) }),
  strict({ state: v.literal('superseded'), by: v.string() })
]);

const section = strict({ code, title: lineText, guidance: v.optional(packText), when: v.optional(condition), questions: filled(question) });

const form = strict({
  code, purpose: v.picklist(formPurposes), title: lineText, introduction: v.optional(packText), source, restricted: v.optional(v.boolean()), sections: filled(section),
  outcomes: v.optional(filled(strict({ code, answer: v.picklist(outcomeAnswers), title: lineText, because: packText, when: v.optional(condition), source })))
});

const gate = strict({
  code, form: v.string(), title: lineText, because: packText, blocks: condition, lifted: v.optional(condition),
  liftedBy: filled(strict({ role: v.string(), how: packText, source: v.optional(source) })), source
});

const whenOfRoute = v.lazy((input: unknown): v.GenericSchema<unknown, Protocol['routes'][number]['when'] & {}> => (typeof input === 'string' ? v.literal('significant') : condition));
const step = strict({ code, role: term, namedBy: v.optional(v.string()), title: lineText, dueInWorkingDays: days, source });
const route = strict({ code, form: v.string(), when: v.optional(whenOfRoute), steps: filled(step), noted: v.array(v.string()) });

/** The list of versions in force names a pack and its version in 60 characters. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,29}$/, 'idInvalid'));
const version = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,24}$/, 'versionInvalid'));

export const protocolShape: v.GenericSchema<unknown, Protocol> = strict({
  format: v.literal(1), id, version, council: lineText, title: lineText, languages: v.array(v.picklist(['en', 'cy'])), draftWelsh: v.optional(v.boolean()), status,
  terms: v.objectWithRest(Object.fromEntries(terms.map((each) => [each, lineText])) as Record<Term, typeof lineText>, lineText),
  definition: strict({ text: packText, signs: v.array(option), source }),
  exclusions: v.array(sourcedOption),
  models: v.array(strict({ ...optionFields, counts: v.boolean(), source })),
  reasons: v.array(sourcedOption),
  significance: v.array(significanceRule),
  gates: v.array(gate),
  priorities: v.array(strict({ ...optionFields, priorities: filled(option), ours: v.optional(v.literal(true)) })),
  scales: v.record(code, filled(option)),
  forms: filled(form),
  routes: v.array(route),
  risks: v.array(sourcedOption),
  documentKinds: v.array(option),
  reports: v.array(strict({ code, title: lineText, to: v.array(v.string()), headings: v.array(option), source })),
  reminders: strict({ daysBefore: v.array(days), onDueDay: v.boolean(), daysAfter: v.array(days), source })
});
