import { entraGroups, isMember } from '../../directory/entraGroup';
import { graphErrors } from '../graphError';
import { byMethod, graphAddress, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { graphUser } from '../users/graphUser';
import { refuseWithoutRole } from '../users/users';

/** `/groups`, `/groups/{id}`, `/groups/{id}/members`: Entra's security groups, whose members are people. */
export function groupsAnswer(request: GraphRequest, [id, relation, ...more]: readonly string[]): GraphAnswer {
  if (more.length > 0 || (relation !== undefined && relation !== 'members')) throw graphErrors.noSuchSegment(more[0] ?? relation);
  refuseWithoutRole(request, ['GroupMember.Read.All', 'Directory.Read.All']);
  const { query, services: { directory } } = request;
  refuseOptions(query, relation === undefined ? [] : ['$select'], graphErrors.badQuery);
  if (id === undefined) return byMethod(request, { GET: () => ok({ '@odata.context': `${graphAddress}/$metadata#groups`, value: entraGroups.map(described) }) });
  const group = entraGroups.find((each) => each.id === id.toLowerCase());
  if (group === undefined) throw graphErrors.noSuchGroup(id);
  if (relation === undefined) return byMethod(request, { GET: () => ok({ '@odata.context': `${graphAddress}/$metadata#groups/$entity`, ...described(group) }) });
  const members = (): object[] => directory.people().filter((person) => isMember(group, person)).map((person) => ({ '@odata.type': '#microsoft.graph.user', ...graphUser(person, query.get('$select')) }));
  return byMethod(request, { GET: () => ok({ '@odata.context': `${graphAddress}/$metadata#directoryObjects`, value: members() }) });
}

const described = ({ id, name }: (typeof entraGroups)[number]): object => ({ id, displayName: name, description: null, mailEnabled: false, securityEnabled: true, groupTypes: [] });
