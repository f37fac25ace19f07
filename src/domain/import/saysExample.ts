/** What stands for a reference in the made-up rows of the example workbook: people leave them in. */
export function saysExample(reference: string): boolean {
  return /^(example|enghraifft)$/i.test(reference.trim());
}
