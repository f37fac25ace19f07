import { Protocol } from '../protocol';
import { Found } from './protocolProblem';
import { codesTwice, twice } from './twice';

/** What the document says of itself, and its plain lists. */
export function identityChecks(protocol: Protocol): readonly Found[] {
  const { status, priorities } = protocol;
  const themes = priorities.flatMap((theme, at) => theme.priorities.map(({ code }, index) => ({ code, path: ['priorities', at, 'priorities', index] })));
  return [
    ...(status.state === 'adopted' && status.inForceTo !== undefined && status.inForceTo < status.inForceFrom ? [{ path: ['status', 'inForceTo'], code: 'dayOrder', detail: status.inForceTo } as const] : []),
    ...twice(protocol.languages, ['languages'], (language) => language),
    ...codesTwice(protocol.definition.signs, ['definition', 'signs']),
    ...(['exclusions', 'models', 'reasons', 'priorities', 'risks', 'documentKinds', 'reports'] as const).flatMap((list) => codesTwice(protocol[list], [list])),
    // Levels are kept by priority, whatever its theme.
    ...codesTwice(themes, []).flatMap(({ path: [index], ...problem }) => themes.slice(Number(index), Number(index) + 1).map(({ path }) => ({ ...problem, path }))),
    ...Object.entries(protocol.scales).flatMap(([scale, levels]) => codesTwice(levels, ['scales', scale])),
    ...protocol.reports.flatMap(({ headings }, index) => codesTwice(headings, ['reports', index, 'headings']))
  ];
}
