/** `i:0#.f|membership|sian@council` → `sian@council`; other kinds of sign-in have no name that the directory or Teams would know. */
export function signInNameIn(claims: string | undefined): string | undefined {
  return claims === undefined ? undefined : /^i:0#\.f\|membership\|(\S+@\S+)$/i.exec(claims)?.[1];
}

/** How SharePoint writes it: `sian@council` → `i:0#.f|membership|sian@council`. What has a claim already stays. */
export function signInClaim(name: string): string {
  return name.includes('|') ? name : `i:0#.f|membership|${name}`;
}
