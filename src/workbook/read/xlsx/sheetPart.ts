import { Cell, SheetRow } from '../../../domain/sheet/workbook';
import { WorkbookError } from '../../workbookError';
import { addRow } from '../addRow';
import { bytesOfACell, mostColumns } from '../limits';
import { Reading } from '../reading';
import { XmlAttributes, XmlSink } from '../xml/xmlSink';
import { columnAt, rowAt } from './cellPlace';
import { CellContext, cellValue } from './cellValue';
import { CellStyles, styleOf } from './stylesPart';

/** The rows of a sheet, collected as its XML goes by. */
export class SheetPart implements XmlSink {
  public readonly rows: SheetRow[] = [];
  /** Elsewhere in a sheet `row` and `f` mean something else. */
  private inData = false;
  private row = 0;
  private column = -1;
  private cells: (Cell | undefined)[] = [];
  private attributes: XmlAttributes | undefined;
  private value = '';
  private inline = '';
  private formula = '';
  private taking: 'value' | 'inline' | 'formula' | undefined;
  private inPhonetic = false;

  public constructor(private readonly styles: CellStyles, private readonly context: CellContext, private readonly reading: Reading) {}

  public open(name: string, attributes: XmlAttributes): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (this.attributes) this.openInCell(name);
  }

  public text(piece: string): void {
    if (this.taking) this[this.taking] += piece;
  }

  public close(name: string): void {
    this.taking = undefined;
    if (name === 'sheetData') this.inData = false;
    if (!this.inData) return;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'rPh') this.inPhonetic = false;
  }

  private openRow(attributes: XmlAttributes): void {
    this.row = rowAt(attributes.r, this.row);
    this.column = -1;
    this.cells = [];
  }

  private openCell(attributes: XmlAttributes): void {
    this.attributes = attributes;
    this.column = columnAt(attributes.r, this.column);
    this.value = this.inline = this.formula = '';
  }

  private openInCell(name: string): void {
    if (name === 'v') this.taking = 'value';
    else if (name === 'f') this.taking = 'formula';
    else if (name === 't' && !this.inPhonetic) this.taking = 'inline';
    else if (name === 'rPh') this.inPhonetic = true;
  }

  private closeCell(): void {
    const { t: type = 'n', s: style } = this.attributes ?? {};
    this.attributes = undefined;
    const { value, inline, formula } = this;
    const cell = cellValue({ type, value, inline, formula, format: styleOf(this.styles, style) }, this.context);
    // Cells that are only coloured reach to the last column of the world.
    if (!cell) return;
    if (this.column >= mostColumns) throw new WorkbookError('tooManyColumns', mostColumns);
    this.reading.countUnpacked(bytesOfACell);
    this.cells[this.column] = cell;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    addRow(this.rows, { number: this.row, cells: this.cells });
    this.cells = [];
  }
}
