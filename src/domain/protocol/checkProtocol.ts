import { beforeShape, mostOfProtocol } from './check/beforeShape';
import { canHoldIn } from './check/canHold';
import { countProblems } from './check/countProblems';
import { formChecks } from './check/formChecks';
import { identityChecks } from './check/identityChecks';
import { placeOf } from './check/place';
import { placedQuestions } from './check/placedQuestions';
import { Found, ProtocolProblem } from './check/protocolProblem';
import { gateChecks, routeChecks } from './check/routeChecks';
import { shapeProblems } from './check/shapeProblems';
import { significanceChecks } from './check/significanceChecks';
import { termChecks } from './check/termChecks';
import { wordProblems } from './check/wordProblems';
import { Protocol } from './protocol';

export type ProtocolCheck =
  | { readonly kind: 'sound'; readonly protocol: Protocol }
  | { readonly kind: 'broken'; readonly problems: readonly ProtocolProblem[] };

/** More than these nobody reads; how many there are besides is said. */
const mostListed = 200;

/** A pack as the JSON of a file or of a list; some editors begin a file with a mark of its byte order. */
export function checkProtocolText(json: string): ProtocolCheck {
  if (json.length > mostOfProtocol) return broken(undefined, [{ path: [], code: 'tooBig', detail: String(mostOfProtocol) }]);
  try {
    return checkProtocol(JSON.parse(json.replace(/^\ufeff/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return broken(undefined, [{ path: [], code: 'notJson' }]);
    throw error;
  }
}

/**
 * Everything that is wrong with a pack. Only where something is missing or of a wrong type do the rules wait until that is put right: they could not
 * tell what is meant.
 */
export function checkProtocol(pack: unknown): ProtocolCheck {
  const before = beforeShape(pack);
  if (!before.readable) return broken(pack, before.problems);
  const format = formatOf(pack);
  if (format !== undefined && format !== 1) return broken(pack, [{ path: ['format'], code: 'wrongFormat', detail: JSON.stringify(format).slice(0, 20) }]);

  const shape = shapeProblems(pack);
  const problems = [...before.problems, ...shape.problems, ...(shape.protocol === undefined ? [] : ruleProblems(shape.protocol))];
  return shape.protocol === undefined || problems.length > 0 ? broken(pack, problems) : { kind: 'sound', protocol: shape.protocol };
}

function ruleProblems(protocol: Protocol): readonly Found[] {
  const tooMany = countProblems(protocol);
  if (tooMany.length > 0) return tooMany;
  const questions = placedQuestions(protocol);
  const canHold = canHoldIn(protocol, questions);
  return [
    ...identityChecks(protocol), ...termChecks(protocol), ...wordProblems(protocol), ...formChecks(protocol, questions, canHold), ...significanceChecks(protocol, questions),
    ...gateChecks(protocol, questions, canHold), ...routeChecks(protocol, questions)
  ];
}

function formatOf(pack: unknown): unknown {
  return typeof pack === 'object' && pack !== null && 'format' in pack ? pack.format : undefined;
}

function broken(pack: unknown, problems: readonly Found[]): ProtocolCheck {
  const more = problems.length - mostListed;
  const listed = problems.slice(0, mostListed).map(({ path, ...problem }): ProtocolProblem => ({ place: placeOf(pack, path), ...problem }));
  return { kind: 'broken', problems: more > 0 ? [...listed, { place: '', code: 'andMore', detail: String(more) }] : listed };
}
