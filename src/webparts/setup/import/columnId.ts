/** Of the control that says what a column goes into. */
export function columnId(column: number): string {
  return `import-column-${column}`;
}
