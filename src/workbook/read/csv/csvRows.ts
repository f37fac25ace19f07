/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts text that arrives in pieces into rows, as Excel does: quotes count at the beginning of a cell only; in quotes a doubled one is
 * one; what follows after them belongs to the cell; a line ends with CR, LF or both.
 */
export class CsvRows {
  private cells: string[] = [];
  private cell = '';
  private quoted = false;
  /** Nothing of the cell has come yet. */
  private atStart = true;
  private afterQuote = false;
  private afterReturn = false;

  public constructor(private readonly delimiter: Delimiter, private readonly onRow: (cells: string[]) => void) {}

  public write(text: string): void {
    const delimiter = this.delimiter.charCodeAt(0);
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.quoted) {
        if (code !== quote) continue;
        this.cell += text.slice(from, at);
        from = at + 1;
        this.quoted = false;
        this.afterQuote = true;
        continue;
      }
      const { afterQuote, afterReturn } = this;
      this.afterQuote = this.afterReturn = false;
      if (code === quote && (this.atStart || afterQuote)) {
        // The second of two is kept.
        from = afterQuote ? at : at + 1;
        this.quoted = true;
        this.atStart = false;
      } else if (code === delimiter) {
        this.endCell(text.slice(from, at));
        from = at + 1;
      } else if (code === lineFeed || code === carriageReturn) {
        if (code === carriageReturn || !afterReturn) this.endRow(text.slice(from, at));
        this.afterReturn = code === carriageReturn;
        from = at + 1;
      } else {
        this.atStart = false;
      }
    }
    this.cell += text.slice(from);
  }

  /** Whether the text ended within quotes, so that all that follows the last opening one has become one cell. */
  public end(): { readonly inQuotes: boolean } {
    const { quoted: inQuotes } = this;
    if (this.cells.length > 0 || !this.atStart) this.endRow('');
    return { inQuotes };
  }

  private endCell(rest: string): void {
    this.cells.push(this.cell + rest);
    this.cell = '';
    this.atStart = true;
  }

  private endRow(rest: string): void {
    this.endCell(rest);
    const { cells } = this;
    this.cells = [];
    this.onRow(cells);
  }
}
