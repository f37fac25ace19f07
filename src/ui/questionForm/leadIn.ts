/** What stands between a title and what it is about: a question has its mark already. */
export function leadIn(title: string): string {
  return title.endsWith('?') ? ' ' : ': ';
}
