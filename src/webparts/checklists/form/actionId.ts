/** Of the place where the action of an answer is decided. @param question code. */
export function actionId(question: string): string {
  return `action-${question}`;
}
