import { Answer, Answers, AnswerValue } from '../answer';
import { askedAnswers } from '../asked';
import { Condition } from '../condition';
import { FormDefinition } from '../form';
import { holds, questionsOfCondition } from '../holds';
import { Protocol } from '../protocol';
import { Question } from '../question';
import { optionCodes } from '../questionOptions';
import { PlacedQuestions } from './placedQuestions';

/** Ways of answering that are looked at for one condition, and for a whole pack: what hangs on more questions is taken to be possible. */
const mostWays = 512;
const mostWaysOfPack = 20_000;

/** Whether there are answers to a form for which all of these hold together. They look at questions of this form alone. */
export type CanHold = (form: FormDefinition, conditions: readonly Condition[]) => boolean;

export function canHoldIn(protocol: Protocol, questions: PlacedQuestions): CanHold {
  let left = mostWaysOfPack;
  return (form, conditions) => {
    const { codes, conditions: looked } = behind(conditions, questions);
    // Each has two ways of answering at least.
    if (2 ** codes.size > mostWays) return true;
    const asked = form.sections.map((section) => ({ ...section, questions: section.questions.filter(({ code }) => codes.has(code)) }));
    const little = { ...form, sections: asked };
    const candidates = asked.flatMap((section) => section.questions.map((question) => ({ code: question.code, values: candidatesOf(protocol, question, looked) })));
    const ways = candidates.reduce((product, { values }) => product * values.length, 1);
    if (ways > mostWays || ways > left) return true;
    for (let way = 0; way < ways; way++) {
      left--;
      const answers = askedAnswers(little, answersOf(candidates, way));
      if (conditions.every((condition) => holds(condition, answers))) return true;
    }
    return false;
  };
}

/** The questions that these conditions hang on, and all that is asked of them; no more than can be looked at. */
function behind(conditions: readonly Condition[], { byCode }: PlacedQuestions): { readonly codes: ReadonlySet<string>; readonly conditions: readonly Condition[] } {
  const codes = new Set<string>();
  const looked: Condition[] = [];
  const open = [...conditions];
  for (let condition = open.pop(); condition !== undefined && 2 ** codes.size <= mostWays; condition = open.pop()) {
    looked.push(condition);
    for (const code of questionsOfCondition(condition).filter((each) => !codes.has(each))) {
      codes.add(code);
      open.push(...byCode.get(code)?.conditions ?? []);
    }
  }
  return { codes, conditions: looked };
}

interface Candidates {
  readonly code: string;
  readonly values: readonly (AnswerValue | undefined)[];
}

function answersOf(candidates: readonly Candidates[], way: number): Answers {
  const answers: [string, Answer][] = [];
  let rest = way;
  for (const { code, values } of candidates) {
    const value = values[rest % values.length];
    if (value !== undefined) answers.push([code, { value }]);
    rest = Math.floor(rest / values.length);
  }
  return Object.fromEntries(answers);
}

/** One answer for each way in which the conditions could tell answers apart. */
function candidatesOf(protocol: Protocol, question: Question, conditions: readonly Condition[]): Candidates['values'] {
  const leaves = conditions.flatMap(leavesOf).filter((leaf) => leaf.question === question.code);
  const tested = new Set(leaves.flatMap((leaf) => ('is' in leaf ? leaf.is : [])));
  const codes = optionCodes(protocol, question) ?? [];
  const other = codes.find((code) => !tested.has(code));
  const telling = [...codes.filter((code) => tested.has(code)), ...(other === undefined ? [] : [other])];
  switch (question.kind) {
    case 'yesNo':
    case 'scale':
    case 'choice': return [undefined, ...telling.map((code): AnswerValue => ({ kind: 'choice', code }))];
    case 'several': return [undefined, ...subsets(telling).map((each): AnswerValue => ({ kind: 'choices', codes: each }))];
    case 'ranking': return [undefined, ...subsets(telling).map((each): AnswerValue => ({ kind: 'ranking', codes: each }))];
    case 'money':
    case 'number': {
      const limits = [0, ...leaves.flatMap((leaf) => ('over' in leaf ? [leaf.over, leaf.over + 1] : []))].filter((amount) => amount >= 0 && amount <= (question.most ?? Infinity));
      return [undefined, ...limits.map((amount): AnswerValue => (question.kind === 'money' ? { kind: 'money', pence: amount } : { kind: 'number', number: amount }))];
    }
    default: return [undefined, { kind: 'text', text: 'answered' }];
  }
}

function leavesOf(condition: Condition): readonly Extract<Condition, { readonly question: string }>[] {
  if ('question' in condition) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap(leavesOf);
}

function subsets(codes: readonly string[]): readonly (readonly string[])[] {
  // More would be over the limit in any case.
  const few = codes.slice(0, 10);
  return Array.from({ length: 2 ** few.length - 1 }, (_, index) => few.filter((_code, bit) => ((index + 1) & (1 << bit)) !== 0));
}
