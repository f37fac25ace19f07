import { ColumnKind, TableQuestion } from '../question';
import { codesOf } from '../questionOptions';
import { Found, Path } from './protocolProblem';

/** Each part of a membership comes from a column of its kind. */
export function memberChecks({ columns, members }: TableQuestion, path: Path): readonly Found[] {
  if (members === undefined) return [];
  const { organisation, role, contribution, only } = members;
  const at = [...path, 'members'];
  const check = (part: string, code: string | undefined, kind: ColumnKind): readonly Found[] =>
    code === undefined || columns.some((column) => column.code === code && column.kind === kind) ? [] : [{ path: [...at, part], code: 'unknownColumn', detail: code }];
  const choices = codesOf(columns.find(({ code }) => code === only?.column)?.options ?? []);
  const found = [...check('organisation', organisation, 'organisation'), ...check('role', role, 'choice'), ...check('contribution', contribution, 'money'), ...check('only', only?.column, 'choice')];
  if (only === undefined || found.some(({ path: place }) => place[place.length - 1] === 'only')) return found;
  return [...found, ...only.is.filter((code) => !choices.includes(code)).map((code): Found => ({ path: [...at, 'only', 'is'], code: 'unknownAnswer', detail: code }))];
}
