import type { Person } from './person';

/** What Entra calls userPrincipalName. */
export const signInNameOf = ({ signInName, mail }: Person): string => signInName ?? mail;

/** SharePoint's name for a person: a claim, with how they sign in for its value. */
export const loginNameOf = (person: Person): string => `i:0#.f|membership|${signInNameOf(person).toLowerCase()}`;

export const everyone = 'c:0(.s|true';
export const everyoneButGuests = 'c:0-.f|rolemanager|spo-grid-all-users';

/** What `ensureUser` takes besides a claim: a bare mail address. */
export function mailOf(loginName: string): string | undefined {
  const claim = /^i:0#\.f\|membership\|(.+)$/i.exec(loginName);
  if (claim !== null) return claim[1];
  return loginName.includes('|') || !loginName.includes('@') ? undefined : loginName;
}
