import { FormDefinition } from '../form';
import { Protocol } from '../protocol';
import { CanHold } from './canHold';
import { conditionProblems } from './conditionProblems';
import { personChecks } from './personChecks';
import { before, inForm, PlacedQuestion, PlacedQuestions } from './placedQuestions';
import { Found } from './protocolProblem';
import { questionChecks } from './questionChecks';
import { codesTwice, twice } from './twice';

export function formChecks(protocol: Protocol, questions: PlacedQuestions, canHold: CanHold): readonly Found[] {
  return [
    ...codesTwice(protocol.forms, ['forms']),
    ...(protocol.forms.length > 0 && protocol.forms.every(({ purpose }) => purpose !== 'screening') ? [{ path: ['forms'], code: 'noScreening' } as const] : []),
    ...questionsTwice(questions),
    ...protocol.forms.flatMap((form, index) => [
      ...codesTwice(form.sections, ['forms', index, 'sections']),
      ...askedChecks(protocol, form, questions.all.filter((placed) => placed.form === index), questions, canHold),
      ...restrictedChecks(form, questions.all.filter((placed) => placed.form === index)),
      ...outcomeChecks(protocol, form, index, questions, canHold)
    ])
  ];
}

function questionsTwice({ all }: PlacedQuestions): readonly Found[] {
  return twice(all, [], ({ question }) => question.code).flatMap(({ path: [index], ...problem }) => all.slice(Number(index), Number(index) + 1).map(({ path }) => ({ ...problem, path })));
}

/** Whether each section and each question can ever be asked is looked at where its conditions are in order. */
function askedChecks(protocol: Protocol, form: FormDefinition, own: readonly PlacedQuestion[], questions: PlacedQuestions, canHold: CanHold): readonly Found[] {
  const problems = own.flatMap(({ question, path, form: index }) => [...questionChecks(protocol, question, path), ...(question.kind === 'person' ? personChecks(question.otherThan, [...path, 'otherThan'], inForm(questions, index)) : [])]);
  const conditions = form.sections.flatMap(({ when }, section) => {
    const ofSection = own.filter((placed) => placed.section === section);
    const first = ofSection[0] as PlacedQuestion | undefined;
    return [
      ...(first === undefined ? [] : conditionProblems(protocol, when, [...first.path.slice(0, -2), 'when'], before(questions, first), false)),
      ...ofSection.flatMap((placed) => conditionProblems(protocol, placed.question.when, [...placed.path, 'when'], before(questions, placed), false))
    ];
  });
  return [...problems, ...conditions, ...(conditions.length > 0 ? [] : unreachable(form, own, canHold))];
}

function unreachable(form: FormDefinition, own: readonly PlacedQuestion[], canHold: CanHold): readonly Found[] {
  return form.sections.flatMap(({ when }, section): readonly Found[] => {
    const ofSection = own.filter((placed) => placed.section === section);
    if (when !== undefined && !canHold(form, [when])) return ofSection.slice(0, 1).map(({ path }): Found => ({ path: path.slice(0, -2), code: 'unreachable' }));
    return ofSection.filter(({ question, conditions }) => question.when !== undefined && !canHold(form, conditions)).map(({ path }): Found => ({ path, code: 'unreachable' }));
  });
}

/** All staff read the register, and what only some may read must not get there. */
function restrictedChecks({ restricted = false }: FormDefinition, own: readonly PlacedQuestion[]): readonly Found[] {
  return restricted ? own.filter(({ question }) => question.fills !== undefined).map(({ path }): Found => ({ path: [...path, 'fills'], code: 'restrictedFills' })) : [];
}

function outcomeChecks(protocol: Protocol, form: FormDefinition, index: number, questions: PlacedQuestions, canHold: CanHold): readonly Found[] {
  const { outcomes, purpose } = form;
  const path = ['forms', index, 'outcomes'];
  if (outcomes === undefined) return purpose === 'screening' ? [{ path, code: 'noOutcomes' }] : [];
  const always = outcomes.findIndex(({ when }) => when === undefined);
  return [
    ...codesTwice(outcomes, path),
    ...(always < 0 ? [{ path: [...path, outcomes.length - 1, 'when'], code: 'lastHasCondition' } as const] : []),
    ...outcomes.flatMap(({ when }, at): readonly Found[] => {
      if (always >= 0 && at > always) return [{ path: [...path, at], code: 'unreachable' }];
      const problems = conditionProblems(protocol, when, [...path, at, 'when'], inForm(questions, index), true);
      return problems.length > 0 || when === undefined || canHold(form, [when]) ? problems : [{ path: [...path, at], code: 'unreachable' }];
    })
  ];
}
