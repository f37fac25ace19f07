/** What a table of ours holds under a name that a caller gave. Every object has a `constructor`, so only its own names count. */
export function named<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
