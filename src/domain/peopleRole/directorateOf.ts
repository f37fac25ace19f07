import { Day } from '../calendar/day';
import { FieldValues } from '../record/fieldSpec';
import { dayIn, textIn } from '../record/valueIn';
import { PeopleRoleFieldName } from './peopleRoleField';

/** The directorate that a service is under, as the roles held today for it say; nothing when none says so, or not all the same. */
export function directorateOf(service: string, roles: readonly FieldValues<PeopleRoleFieldName>[], today: Day): string | undefined {
  const held = roles.filter((role) => textIn(role, 'service') === service && (dayIn(role, 'from') ?? today) <= today && (dayIn(role, 'to') ?? today) >= today);
  const directorates = new Set(held.flatMap((role) => textIn(role, 'directorate') ?? []));
  return directorates.size === 1 ? Array.from(directorates)[0] : undefined;
}
