import { FormDefinition, Section } from '../../../../src/domain/protocol/form';
import { Option, PackText, Source } from '../../../../src/domain/protocol/packText';
import { Protocol, Term, terms } from '../../../../src/domain/protocol/protocol';
import { Question } from '../../../../src/domain/protocol/question';

/** A small valid protocol in English; a test states what matters to it. */
export function protocolOf(parts: Partial<Protocol> = {}): Protocol {
  return {
    format: 1, id: 'little', version: '1.0', council: text('Little Council'), title: text('Working together'), languages: ['en'], status: { state: 'draft' },
    terms: Object.fromEntries(terms.map((term) => [term, text(term)])) as Record<Term, PackText>,
    definition: { text: text('Bodies that share a task.'), signs: options('commonGoal'), source },
    exclusions: options('privateFinance').map((option) => ({ ...option, source })),
    models: options('jointCommittee').map((option) => ({ ...option, counts: true, source })),
    reasons: options('newMoney').map((option) => ({ ...option, source })),
    significance: [
      { code: 'money', shape: 'threshold', question: 'amount', text: text('The money'), limits: [{ from: '2020-04-01', over: 30_000_00 }], source },
      { code: 'duty', shape: 'anyOf', criteria: [{ code: 'statutory', when: { question: 'statutory', is: ['yes'] }, text: text('it is statutory') }], source }
    ],
    gates: [{
      code: 'staff', form: 'checklist', title: text('Nobody to do it'), because: text('Somebody has to be there.'), blocks: { question: 'resourced', is: ['no'] },
      lifted: { question: 'approval', answered: true }, liftedBy: [{ role: 'cabinet', how: text('With a decision.') }], source
    }],
    priorities: [{ code: 'prosperity', text: text('Prosperity'), priorities: options('jobs', 'homes') }],
    scales: { help: options('none', 'some', 'much') },
    forms: [screening(), checklist()],
    routes: [{ code: 'usual', form: 'checklist', steps: [{ code: 'head', role: 'headOfService', title: text('Head of Service'), dueInWorkingDays: 10, source }], noted: ['managementTeam'] }],
    risks: options('drift').map((option) => ({ ...option, source })),
    documentKinds: options('agreement'),
    reports: [{ code: 'panel', title: text('To the panel'), to: ['reviewPanel'], headings: options('purpose'), source }],
    reminders: { daysBefore: [2], onDueDay: true, daysAfter: [2, 5], source },
    ...parts
  };
}

export const source: Source = { paragraph: 'Section 1', needs: ['C1'] };

export function text(en: string): PackText {
  return { en };
}

export function options(...codes: readonly string[]): readonly Option[] {
  return codes.map((code) => ({ code, text: text(code) }));
}

export function yesNo(code: string, more: Partial<Extract<Question, { kind: 'yesNo' }>> = {}): Question {
  return { kind: 'yesNo', code, text: text(code), source, required: true, ...more };
}

type OfKind<Kind, Each = Question> = Each extends { kind: infer Kinds } ? (Kind extends Kinds ? Each : never) : never;

/** A required question of any kind with what its kind needs. */
export function questionOf<Kind extends Question['kind']>(kind: Kind, code: string, more: Partial<OfKind<Kind>> = {}): Question {
  const needed = {
    scale: { scale: 'help' }, priorities: { scale: 'help' }, choice: { options: options('a', 'b') }, several: { options: options('a', 'b', 'c') }, ranking: { options: options('a', 'b', 'c') },
    table: { columns: [{ code: 'who', kind: 'shortText', text: text('Who'), required: true }, { code: 'cost', kind: 'money', text: text('Cost') }] }
  } as Partial<Record<Question['kind'], object>>;
  return { kind, code, text: text(code), source, required: true, ...needed[kind], ...more } as unknown as Question;
}

export function section(code: string, questions: readonly Question[], more: Partial<Section> = {}): Section {
  return { code, title: text(code), questions, ...more };
}

export function formOf(sections: readonly Section[], more: Partial<FormDefinition> = {}): FormDefinition {
  return { code: 'checklist', purpose: 'checklist', title: text('Checklist'), source, sections, ...more };
}

/** A form of one section. */
export function formWith(...questions: readonly Question[]): FormDefinition {
  return formOf([section('only', questions)]);
}

function screening(): FormDefinition {
  return {
    code: 'screening', purpose: 'screening', title: text('Screening'), source,
    sections: [section('whether', [yesNo('isOne'), yesNo('excluded', { adverse: { answers: ['yes'] } })])],
    outcomes: [
      { code: 'notOne', answer: 'stop', title: text('Not a partnership'), because: text('Nothing is shared.'), when: { question: 'isOne', is: ['no', 'unknown'] }, source },
      { code: 'outside', answer: 'stop', title: text('Outside the protocol'), because: text('It is excluded.'), when: { question: 'excluded', is: ['yes'] }, source },
      { code: 'goOn', answer: 'goOn', title: text('Go on'), because: text('Nothing speaks against it.'), source }
    ]
  };
}

function checklist(): FormDefinition {
  return formOf([
    section('head', [yesNo('statutory'), yesNo('hasMoney'), questionOf('money', 'amount', { when: { question: 'hasMoney', is: ['yes'] } })]),
    section('readiness', [
      yesNo('resourced', { adverse: { answers: ['no', 'unknown'], action: text('Find the staff'), dueInDays: 14 } }),
      questionOf('document', 'approval', { required: false, when: { question: 'resourced', is: ['no'] } })
    ])
  ]);
}
