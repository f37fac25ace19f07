import { ownIn } from '../answerTo';
import { Protocol } from '../protocol';
import { isCode } from './code';
import { Found, Path } from './protocolProblem';

/** Every role and body that the pack names has a name in it. */
export function termChecks({ terms, gates, routes, reports }: Protocol): readonly Found[] {
  const unknown = (roles: readonly string[], path: Path): readonly Found[] =>
    roles.flatMap((role, index): readonly Found[] => (ownIn(terms, role) === undefined ? [{ path: [...path, index], code: 'unknownTerm', detail: role }] : []));
  return [
    ...Object.keys(terms).filter((term) => !isCode(term)).map((term): Found => ({ path: ['terms', term], code: 'codeInvalid', detail: term })),
    ...gates.flatMap(({ liftedBy }, at) => unknown(liftedBy.map(({ role }) => role), ['gates', at, 'liftedBy'])),
    ...routes.flatMap(({ noted }, at) => unknown(noted, ['routes', at, 'noted'])),
    ...reports.flatMap(({ to }, at) => unknown(to, ['reports', at, 'to']))
  ];
}
