/** Who is signed in on the main origin. Not a secret: on this machine anybody may sign in as anybody. */
export const cookieName = 'local-sign-in';

export const signInCookie = (oid: string): string => `${cookieName}=${oid}; Path=/; HttpOnly; SameSite=Lax`;

export const signOutCookie = `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;

export function signedInOid(cookieHeader: string | undefined): string | undefined {
  const cookies = (cookieHeader ?? '').split(';').map((pair) => pair.trim());
  return cookies.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}
