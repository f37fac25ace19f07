import { OutSheet } from '../../domain/sheet/outSheet';
import { WriteOptions } from './writeOptions';

/** Tells how far the rows of all sheets are. */
export class RowProgress {
  private readonly total: number;
  private written: number = 0;
  private told: number = -1;

  public constructor(sheets: readonly OutSheet[], private readonly onProgress: WriteOptions['onProgress']) {
    this.total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  public rowIsWritten(): void {
    this.written++;
  }

  /** At most once for each hundredth. What is left after the rows is little, but it is not nothing: 1 is said by `isDone` alone. */
  public tell(): void {
    const hundredth = this.total === 0 ? 0 : Math.min(99, Math.floor((100 * this.written) / this.total));
    if (hundredth === this.told) return;
    this.told = hundredth;
    this.onProgress?.(hundredth / 100);
  }

  public isDone(): void {
    this.onProgress?.(1);
  }
}
