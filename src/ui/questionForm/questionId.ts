/** Of the element of a question that takes the focus. */
export function questionId(code: string): string {
  return `question-${code}`;
}

/** Of one of several documents or priorities, from 0: the first stands for the question. */
export function partId(id: string, at: number): string {
  return at === 0 ? id : `${id}-${at}`;
}
