/** Under which names a person's tasks on a site are kept in the browser. */
export function keptTaskPrefix(siteUrl: string, person: string): string {
  return `partnerships.bulk.1|${siteUrl}|${person}|`;
}

/** Whether it is worth reading them. */
export function mayHaveKeptTasks(siteUrl: string, person: string): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(keptTaskPrefix(siteUrl, person)));
  } catch {
    return false;
  }
}
