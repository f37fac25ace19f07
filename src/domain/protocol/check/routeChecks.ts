import { FormDefinition } from '../form';
import { Protocol, Route } from '../protocol';
import { CanHold } from './canHold';
import { conditionProblems } from './conditionProblems';
import { inForm, PlacedQuestions } from './placedQuestions';
import { personChecks } from './personChecks';
import { Found, Path } from './protocolProblem';
import { codesTwice } from './twice';

export function gateChecks(protocol: Protocol, questions: PlacedQuestions, canHold: CanHold): readonly Found[] {
  return [...codesTwice(protocol.gates, ['gates']), ...protocol.gates.flatMap(({ form: code, blocks, lifted }, at): readonly Found[] => {
    const path = ['gates', at];
    const form = protocol.forms.findIndex((each) => each.code === code);
    if (form < 0) return [{ path: [...path, 'form'], code: 'unknownForm', detail: code }];
    const seen = inForm(questions, form);
    const problems = [
      ...conditionProblems(protocol, blocks, [...path, 'blocks'], seen, true),
      // Silence leaves a gate closed.
      ...conditionProblems(protocol, lifted, [...path, 'lifted'], seen, false)
    ];
    return problems.length > 0 || canHold(protocol.forms[form], [blocks]) ? problems : [{ path: [...path, 'blocks'], code: 'unreachable' }];
  })];
}

/** Every route is of a checklist that all may read, whose course moves its entry; it can be taken, and somebody decides whatever the answers are. */
export function routeChecks(protocol: Protocol, questions: PlacedQuestions): readonly Found[] {
  return [...codesTwice(protocol.routes, ['routes']), ...protocol.routes.flatMap((route, at): readonly Found[] => {
    const path = ['routes', at];
    const form = protocol.forms.findIndex(({ code }) => code === route.form);
    const others = protocol.routes.filter((each) => each.form === route.form);
    return [
      ...codesTwice(route.steps, [...path, 'steps']),
      ...(form < 0 ? [{ path: [...path, 'form'], code: 'unknownForm', detail: route.form } as const] : []),
      ...(form < 0 || isDecidedOn(protocol.forms[form]) ? [] : [{ path: [...path, 'form'], code: 'routeOfOther', detail: route.form } as const]),
      ...(others.slice(0, others.indexOf(route)).some(({ when }) => when === undefined) ? [{ path, code: 'unreachable' } as const] : []),
      ...(others[others.length - 1] === route && others.every(({ when }) => when !== undefined) ? [{ path: [...path, 'when'], code: 'lastHasCondition' } as const] : []),
      ...(form < 0 ? [] : route.steps.flatMap(({ namedBy }, step) => personChecks(namedBy, [...path, 'steps', step, 'namedBy'], inForm(questions, form)))),
      ...(form < 0 ? [] : whenChecks(protocol, route, form, [...path, 'when'], questions))
    ];
  })];
}

const isDecidedOn = ({ purpose, restricted = false }: FormDefinition): boolean => purpose === 'checklist' && !restricted;

function whenChecks(protocol: Protocol, { when }: Route, form: number, path: Path, questions: PlacedQuestions): readonly Found[] {
  if (when !== 'significant') return conditionProblems(protocol, when, path, inForm(questions, form), true);
  return protocol.significance.length > 0 ? [] : [{ path, code: 'noSignificance' }];
}
