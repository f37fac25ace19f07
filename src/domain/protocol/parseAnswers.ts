import * as v from 'valibot';
import { isDay } from '../calendar/day';
import { Answers, AnswerValue, TableRow } from './answer';

/** What a list holds is not the answers of a form. */
export class UnreadableAnswers extends Error {
  /** @param place where in the JSON: `addedValue.value.kind`; empty for all of it. */
  public constructor(public readonly place: string, what: string) {
    super(`${place === '' ? 'The answers' : `The answer at ${place}`} cannot be read: ${what}`);
    this.name = 'UnreadableAnswers';
  }
}

/** Answers as a Note column keeps them. Nothing in it yet = nothing answered. Throws `UnreadableAnswers`. */
export function parseAnswers(text: string): Answers {
  if (text.trim() === '') return {};
  const read = v.safeParse(answers, jsonOf(text), { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new UnreadableAnswers(v.getDotPath(issue) ?? '', issue.expected === null ? 'it is not what it should be.' : `it should be ${issue.expected}.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableAnswers('', 'it is not JSON.');
  }
}

const record = v.custom<object>((input) => typeof input === 'object' && input !== null && !Array.isArray(input));
const text = v.string();
const codes = v.array(text);
const day = v.pipe(text, v.check(isDay));
const id = v.pipe(v.number(), v.safeInteger());
const person = v.object({ id, name: text, mail: v.optional(text), signInName: v.optional(text), oid: v.optional(text) });
const organisation = v.object({ id, name: text, nameCy: v.optional(text) });
const document = v.object({
  address: text, title: text, documentKind: v.optional(text), signedOn: v.optional(day), signedBy: v.optional(text), expires: v.optional(day)
});

const plainValues = [
  v.object({ kind: v.literal('text'), text }),
  v.object({ kind: v.literal('typed'), text }),
  v.object({ kind: v.literal('choice'), code: text }),
  v.object({ kind: v.literal('money'), pence: v.pipe(v.number(), v.safeInteger()) }),
  v.object({ kind: v.literal('number'), number: v.pipe(v.number(), v.finite()) }),
  v.object({ kind: v.literal('day'), day }),
  v.object({ kind: v.literal('person'), person }),
  v.object({ kind: v.literal('organisation'), organisation })
] as const;

/** A cell holds no table, so that nothing nests. */
const row: v.GenericSchema<unknown, TableRow> = v.object({ id: text, cells: v.pipe(record, v.record(text, v.variant('kind', plainValues))) });

const value: v.GenericSchema<unknown, AnswerValue> = v.variant('kind', [
  ...plainValues,
  v.object({ kind: v.literal('choices'), codes }),
  v.object({ kind: v.literal('ranking'), codes }),
  v.object({ kind: v.literal('documents'), documents: v.array(document) }),
  v.object({ kind: v.literal('priorities'), levels: v.pipe(record, v.record(text, text)) }),
  v.object({ kind: v.literal('table'), rows: v.pipe(v.array(row), v.check((rows) => new Set(rows.map((each) => each.id)).size === rows.length)) })
]);

const action = v.variant('state', [v.object({ state: v.literal('accepted'), id }), v.object({ state: v.literal('declined'), because: text })]);

const answers: v.GenericSchema<unknown, Answers> = v.pipe(record, v.record(text, v.pipe(record, v.object({
  value: v.optional(value), comment: v.optional(text), reason: v.optional(text), action: v.optional(action)
}))));
