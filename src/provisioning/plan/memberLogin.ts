const objectId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * The login name that SharePoint knows a member by: an Entra security group from its object id, a person from the sign-in
 * name; anything else is taken as a login name already.
 */
export function memberLogin(member: string): string {
  const name = member.trim();
  if (objectId.test(name)) {
    return `c:0t.c|tenant|${name.toLowerCase()}`;
  }
  return /^[^|\s]+@[^|\s]+$/.test(name) ? `i:0#.f|membership|${name.toLowerCase()}` : name;
}
