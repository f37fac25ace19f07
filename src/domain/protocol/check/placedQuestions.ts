import { Condition } from '../condition';
import { questionsOfCondition } from '../holds';
import { Protocol } from '../protocol';
import { Question } from '../question';
import { Seen } from './conditionProblems';
import { Path } from './protocolProblem';

export interface PlacedQuestion {
  readonly question: Question;
  readonly path: Path;
  /** Which form and which section, from 0. */
  readonly form: number;
  readonly section: number;
  /** Which question of the pack, from 0. */
  readonly order: number;
  /** What decides whether it is asked. */
  readonly conditions: readonly Condition[];
}

export interface PlacedQuestions {
  readonly all: readonly PlacedQuestion[];
  readonly byCode: ReadonlyMap<string, PlacedQuestion>;
}

export function placedQuestions({ forms }: Protocol): PlacedQuestions {
  let order = 0;
  const all = forms.flatMap(({ sections }, form) => sections.flatMap(({ when, questions }, section) => questions.map((question, index): PlacedQuestion => ({
    question, form, section, order: order++, path: ['forms', form, 'sections', section, 'questions', index],
    conditions: [when, question.when].filter((each): each is Condition => each !== undefined)
  }))));
  // The first of a code that stands there twice.
  return { all, byCode: new Map([...all].reverse().map((placed) => [placed.question.code, placed])) };
}

/** Any question that all staff may read: what follows from it, they read too. */
export function inOpenForms({ byCode }: PlacedQuestions, forms: Protocol['forms']): Seen {
  return (code) => {
    const placed = byCode.get(code);
    if (placed === undefined) return 'unknownQuestion';
    return forms[placed.form].restricted ? 'questionIsRestricted' : placed.question;
  };
}

export function inForm({ byCode }: PlacedQuestions, form: number): Seen {
  return (code) => {
    const placed = byCode.get(code);
    return placed === undefined ? 'unknownQuestion' : placed.form === form ? placed.question : 'questionOfOtherForm';
  };
}

/** Only what stands before it: a form never jumps. Asked by a question whether it may look at another, or by a section through its first one. */
export function before(questions: PlacedQuestions, { form, order, question }: PlacedQuestion): Seen {
  const seen = inForm(questions, form);
  return (code) => {
    const found = seen(code);
    if (typeof found === 'string' || (questions.byCode.get(code)?.order ?? order) < order) return found;
    return leadsTo(questions, code, question.code) ? 'circular' : 'questionStandsLater';
  };
}

/** Whether the asking of one hangs on the answer to the other, through however many. */
function leadsTo({ byCode }: PlacedQuestions, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === to) return true;
    if (seen.has(code)) continue;
    seen.add(code);
    open.push(...(byCode.get(code)?.conditions ?? []).flatMap(questionsOfCondition));
  }
  return false;
}
