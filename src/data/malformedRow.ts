/** A row whose content does not fit its column's type: somebody changed the column, or we read it wrongly. */
export class MalformedRow extends Error {
  public constructor(public readonly list: string, id: number | undefined, column: string, value: unknown) {
    super(`${list}, item ${id ?? '?'}, column ${column}: cannot read ${JSON.stringify(value)}`);
    this.name = 'MalformedRow';
  }
}
