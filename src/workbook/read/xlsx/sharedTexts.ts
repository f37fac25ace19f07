import { Cell } from '../../../domain/sheet/workbook';
import { WorkbookError } from '../../workbookError';
import { cleanText } from '../textCell';
import { unescapeText } from './escapedText';
import { Package } from './package';

/**
 * Texts that cells refer to by number. The sheets are read first and are handed cells without a text yet: so a sheet with too many rows
 * is refused before its texts are read, and of the texts only those are kept that are in use.
 */
export class SharedTexts {
  private readonly cells = new Map<number, { kind: 'text'; text: string }>();

  public cell(index: number): Cell {
    const known = this.cells.get(index);
    if (known) return known;
    const cell = { kind: 'text' as const, text: '' };
    this.cells.set(index, cell);
    return cell;
  }

  /** Whether some cell turned out to hold nothing that can be seen. */
  public hasBlank(): boolean {
    return Array.from(this.cells.values()).some((cell) => cell.text.trim() === '');
  }

  public async read(parts: Package, path: string | undefined): Promise<void> {
    if (this.cells.size === 0) return;
    if (path === undefined) throw new WorkbookError('broken');
    let index = -1;
    let filled = 0;
    let text = '';
    let taking = false;
    let inPhonetic = false;
    await parts.read(path, {
      open(name) {
        if (name === 'si') {
          index += 1;
          text = '';
        } else if (name === 'rPh') inPhonetic = true;
        taking = name === 't' && !inPhonetic;
      },
      text(piece) {
        if (taking) text += piece;
      },
      close: (name) => {
        taking = false;
        if (name === 'rPh') inPhonetic = false;
        if (name !== 'si') return;
        const cell = this.cells.get(index);
        if (!cell) return;
        cell.text = cleanText(unescapeText(text));
        filled += 1;
      }
    });
    if (filled < this.cells.size) throw new WorkbookError('broken');
  }
}
