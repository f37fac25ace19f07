/** What the one form claims that is begun with the answers of another that has come to its end. @param id of that other. */
export const againClaim = (id: number): string => `again ${id}`;

/** Where somebody else has written that claim. @param by SharePoint's id of the officer. */
export const ownAgainClaim = (id: number, by: number): string => `${againClaim(id)} by ${by}`;

/** Id of the form with whose answers one was begun; nothing for others. */
export function begunFrom(claim: string | undefined): number | undefined {
  const id = /^again (\d+)(?: by \d+)?$/.exec(claim ?? '')?.[1];
  return id === undefined ? undefined : Number(id);
}
