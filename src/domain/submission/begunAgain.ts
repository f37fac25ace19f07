/** What the one form claims that is begun with the answers of another that has come to its end. @param id of that other. */
export const againClaim = (id: number): string => `again ${id}`;

/** Id of the form with whose answers one was begun; nothing for others. */
export function begunFrom(claim: string | undefined): number | undefined {
  const id = /^again (\d+)$/.exec(claim ?? '')?.[1];
  return id === undefined ? undefined : Number(id);
}
