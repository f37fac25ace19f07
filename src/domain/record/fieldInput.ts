import { OrganisationRef, PersonRef, WebLink } from '../partnership/entry';
import { FieldSpec, FieldValues, noValues } from './fieldSpec';
import { FieldKind, FieldValue } from './fieldValue';
import { FieldProblem } from './fieldProblem';
import { parseDay, parseMoney, parseNumber } from './parseInput';

/** What a form holds for a field while somebody types: money, numbers and days as the text that was typed. */
export interface InputOf {
  readonly text: string;
  readonly longText: string;
  readonly choice: string;
  readonly choices: readonly string[];
  readonly money: string;
  readonly number: string;
  readonly day: string;
  readonly yesNo: boolean;
  readonly person: PersonRef | undefined;
  readonly organisation: OrganisationRef | undefined;
  readonly link: WebLink;
}
export type FieldInput = InputOf[FieldKind];

/** Plain data: it is kept in the browser as it is. */
export type RecordInput<Name extends string = string> = Readonly<Record<Name, FieldInput>>;

export function inputsOf<Name extends string>(specs: readonly FieldSpec<Name>[], values: FieldValues<Name>): RecordInput<Name> {
  return Object.fromEntries(specs.map(({ name, kind }) => [name, inputOf(kind, values[name])])) as Record<Name, FieldInput>;
}

export function inputOf(kind: FieldKind, value: FieldValue | undefined): FieldInput {
  if (value === undefined) return emptyInput[kind];
  switch (value.kind) {
    case 'choices': return value.choices;
    case 'money': return (value.pence / 100).toFixed(value.pence % 100 === 0 ? 0 : 2);
    case 'number': return String(value.number);
    case 'day': return value.day;
    case 'yesNo': return value.yes;
    case 'person': return value.person;
    case 'organisation': return value.organisation;
    case 'link': return value.link;
    default: return value.text;
  }
}

const emptyInput: InputOf = {
  text: '', longText: '', choice: '', choices: [], money: '', number: '', day: '', yesNo: false, person: undefined, organisation: undefined, link: { address: '', text: '' }
};

export interface ReadInputs<Name extends string> {
  /** Fields with a problem are left out. */
  readonly values: FieldValues<Name>;
  readonly problems: readonly FieldProblem<Name>[];
}

/**
 * From what was typed to values, with what cannot be read. Whether the values make sense together is not checked here.
 * @param base as the list holds it: a field in which nothing was typed keeps what is there, even where a form would not take it.
 */
export function readInputs<Name extends string>(specs: readonly FieldSpec<Name>[], inputs: RecordInput<Name>, base: FieldValues<Name> = noValues()): ReadInputs<Name> {
  const values: Partial<Record<Name, FieldValue>> = {};
  const problems: FieldProblem<Name>[] = [];
  for (const spec of specs) {
    const before = base[spec.name];
    const read = isUntouched(spec.kind, inputs[spec.name], before) ? before : valueOf(spec, inputs[spec.name]);
    if (read !== undefined && 'code' in read) {
      problems.push({ field: spec.name, ...read });
    } else if (read !== undefined) {
      values[spec.name] = read;
    } else if (spec.required) {
      problems.push({ field: spec.name, code: 'required' });
    }
  }
  return { values, problems };
}

function isUntouched(kind: FieldKind, input: FieldInput, before: FieldValue | undefined): boolean {
  if (before === undefined) return false;
  const shown = inputOf(kind, before);
  return typeof input === 'object' ? JSON.stringify(input) === JSON.stringify(shown) : input === shown;
}

type Refusal = Omit<FieldProblem, 'field'>;

/** The value; nothing for an empty input; why not, for one that cannot be read. */
function valueOf(spec: FieldSpec, input: FieldInput): FieldValue | Refusal | undefined {
  return (readers[spec.kind] as (given: FieldInput, by: FieldSpec) => FieldValue | Refusal | undefined)(input, spec);
}

const mostInOneLine = 255;
const mostInSeveralLines = 10_000;
/** SharePoint's own limit of an address. */
const mostOfAddress = 2083;
/** What XML cannot hold, and therefore no list. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function textReader(kind: 'text' | 'longText' | 'choice', most: number): (input: string, spec: FieldSpec) => FieldValue | Refusal | undefined {
  return (input, spec) => {
    const text = input.trim();
    const limit = spec.most ?? most;
    if (unprintable.test(text)) return { code: 'unprintable' };
    if (text.length > limit) return { code: 'tooLong', limit, actual: text.length };
    return text === '' ? undefined : { kind, text };
  };
}

const readers: { readonly [K in FieldKind]: (input: InputOf[K], spec: FieldSpec) => FieldValue | Refusal | undefined } = {
  text: textReader('text', mostInOneLine),
  longText: textReader('longText', mostInSeveralLines),
  choice: textReader('choice', mostInOneLine),
  choices: (choices) => (choices.length === 0 ? undefined : { kind: 'choices', choices }),
  money: (input, { most }) => {
    const read = parseMoney(input, most);
    return typeof read === 'number' ? { kind: 'money', pence: read } : read;
  },
  number: (input, { most, decimals }) => {
    const read = parseNumber(input, { most, decimals });
    return typeof read === 'number' ? { kind: 'number', number: read } : read;
  },
  day: (input) => {
    const read = parseDay(input);
    return typeof read === 'string' ? { kind: 'day', day: read } : read;
  },
  yesNo: (yes) => ({ kind: 'yesNo', yes }),
  person: (person) => person && { kind: 'person', person },
  organisation: (organisation) => organisation && { kind: 'organisation', organisation },
  link: ({ address, text }) => {
    const given = address.trim();
    if (given === '') return text.trim() === '' ? undefined : { code: 'noAddress' };
    if (given.length > mostOfAddress) return { code: 'tooLong', limit: mostOfAddress, actual: given.length };
    if (!/^https?:\/\/[^\s/$.?#][^\s]*$/i.test(given) || unprintable.test(given + text)) return { code: 'notAnAddress' };
    if (text.trim().length > mostInOneLine) return { code: 'tooLong', limit: mostInOneLine, actual: text.trim().length };
    return { kind: 'link', link: { address: given, text: text.trim() || given } };
  }
};
