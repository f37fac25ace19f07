import { TextStream } from '../textStream';
import { WriteOptions } from '../writeOptions';
import { fitted } from './fitted';
import { xmlText } from './xmlText';

/** What Excel holds in one cell. */
const mostInACell = 32_767;

/** Each text of a workbook once; cells refer to it by number. Registers repeat themselves: a quarter less to pack than with texts in the cells. */
export class StringTable {
  private readonly numbers: Map<string, number> = new Map();

  public constructor(public readonly yesNo: WriteOptions['yesNo']) {}

  public numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  public async writeTo(out: TextStream): Promise<void> {
    out.add(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.numbers.size}">`);
    for (const text of Array.from(this.numbers.keys())) {
      out.add(`<si><t xml:space="preserve">${xmlText(fitted(text, mostInACell))}</t></si>`);
      if (out.isFull) await out.flush();
    }
    out.add('</sst>');
  }
}
