/** Of the element of a question that takes the focus. */
export function questionId(code: string): string {
  return `question-${code}`;
}
