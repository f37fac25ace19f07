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
  /** `quoteSeen`: a quote within quotes, which ends them or is the first of two. */
  private place: 'start' | 'plain' | 'quoted' | 'quoteSeen' = 'start';
  private afterReturn = false;

  public constructor(private readonly delimiter: Delimiter, private readonly onRow: (cells: string[]) => void) {}

  public write(text: string): void {
    const delimiter = this.delimiter.charCodeAt(0);
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (this.place === 'quoted') {
        at = text.indexOf('"', at);
        if (at < 0) break;
        this.place = 'quoteSeen';
        continue;
      }
      const code = text.charCodeAt(at);
      if (this.place === 'quoteSeen') {
        this.place = code === quote ? 'quoted' : 'plain';
        if (code === quote) continue;
        this.cell += single(text, from, at);
        from = at;
      }
      const { afterReturn } = this;
      this.afterReturn = code === carriageReturn;
      if (code === delimiter) {
        this.endCell(text.slice(from, at));
        from = at + 1;
      } else if (code === lineFeed || code === carriageReturn) {
        if (code === carriageReturn || !afterReturn) this.endRow(text.slice(from, at));
        from = at + 1;
      } else if (this.place === 'start') {
        this.place = code === quote ? 'quoted' : 'plain';
        if (code === quote) from = at + 1;
      }
    }
    if (this.place === 'quoted') this.cell += undoubled(text.slice(from));
    else this.cell += this.place === 'quoteSeen' ? single(text, from, text.length) : text.slice(from);
  }

  /** Whether the text ended within quotes, so that all that follows the last opening one has become one cell. */
  public end(): { readonly inQuotes: boolean } {
    const inQuotes = this.place === 'quoted';
    if (this.cells.length > 0 || this.place !== 'start') this.endRow('');
    return { inQuotes };
  }

  private endCell(rest: string): void {
    this.cells.push(this.cell + rest);
    this.cell = '';
    this.place = 'start';
  }

  private endRow(rest: string): void {
    this.endCell(rest);
    const { cells } = this;
    this.cells = [];
    this.onRow(cells);
  }
}

/** What stood in quotes, without the quote that was seen last; that may have been in the piece before. */
function single(text: string, from: number, to: number): string {
  return undoubled(text.slice(from, Math.max(from, to - 1)));
}

/** A pair cut by the end of a piece comes as its second half, which stands for both. */
function undoubled(text: string): string {
  return text.includes('""') ? text.split('""').join('"') : text;
}
