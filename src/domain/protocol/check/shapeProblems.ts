import * as v from 'valibot';
import { Protocol } from '../protocol';
import { Found, protocolProblemCodes, ProtocolProblemCode } from './protocolProblem';
import { protocolShape } from './protocolShape';

export interface ShapeCheck {
  readonly problems: readonly Found[];
  /** Where nothing is missing and nothing is of a wrong type: what remains can be looked at by the rules. */
  readonly protocol?: Protocol;
}

export function shapeProblems(pack: unknown): ShapeCheck {
  const { issues = [], output } = v.safeParse(protocolShape, pack, { abortPipeEarly: true });
  const problems = issues.map((issue) => ({ path: (issue.path ?? []).map(({ key }) => key as string | number), ...problemOf(issue) }));
  const sound = issues.every((issue) => issue.kind === 'validation' || issue.type === 'never');
  return { problems, protocol: sound ? output as Protocol : undefined };
}

const closedSets = ['picklist', 'literal', 'variant'];
const mostOfDetail = 60;

function problemOf({ kind, type, message, input, expected, requirement }: v.BaseIssue<unknown> & { readonly requirement?: unknown }): Omit<Found, 'path'> {
  if (type === 'max_length') return { code: codeOf(message), detail: String(requirement) };
  if (kind === 'validation') return { code: codeOf(message), detail: plain(input) };
  if (type === 'never') return { code: 'unknownField' };
  if (input === undefined) return { code: 'missing' };
  return closedSets.includes(type) && typeof input !== 'object' ? { code: 'unknownValue', detail: plain(input) } : { code: 'wrongType', detail: expected ?? undefined };
}

function codeOf(message: string): ProtocolProblemCode {
  const code = protocolProblemCodes.find((each) => each === message);
  if (code === undefined) throw new Error(`The shape of a pack says “${message}”, which is no code of a problem.`);
  return code;
}

function plain(input: unknown): string | undefined {
  return typeof input === 'object' ? undefined : String(input).slice(0, mostOfDetail);
}
