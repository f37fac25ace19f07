import { signInNameOf } from '../../directory/loginName';
import type { Person } from '../../directory/person';
import { graphErrors } from '../graphError';

type GraphUser = Readonly<Record<string, unknown>>;

/** What Graph gives of a user when nothing is selected. */
const standard = ['businessPhones', 'displayName', 'givenName', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName', 'id'];

const all = (person: Person): GraphUser => ({
  id: person.oid, displayName: person.name, givenName: person.givenName, surname: person.surname, mail: person.mail, userPrincipalName: signInNameOf(person),
  jobTitle: person.jobTitle, department: person.service, companyName: person.directorate, accountEnabled: person.enabled, businessPhones: [], mobilePhone: null,
  officeLocation: null, createdDateTime: person.createdAt ?? '2019-04-01T08:00:00Z', preferredLanguage: person.language === 'cy' ? 'cy-GB' : 'en-GB', userType: 'Member'
});

export function graphUser(person: Person, select: string | null): GraphUser {
  const user = all(person);
  const names = select === null || select.trim() === '' ? standard : select.split(',').map((name) => name.trim());
  return Object.fromEntries(
    names.map((name) => {
      if (!Object.hasOwn(user, name)) throw graphErrors.noSuchProperty(name);
      return [name, user[name]];
    })
  );
}
