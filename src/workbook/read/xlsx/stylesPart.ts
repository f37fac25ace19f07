import { WorkbookError } from '../../workbookError';
import { mostCellStyles } from '../limits';
import { Package } from './package';
import { builtInFormat, NumberFormat, numberFormat, plainFormat } from './numberFormat';

/** The number format of each cell style, by the number that cells refer to it by. */
export type CellStyles = readonly NumberFormat[];

export async function readCellStyles(parts: Package, path: string | undefined): Promise<CellStyles> {
  const written = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  // Styles that have a name stand in a list of the same shape beside it.
  let inCellStyles = false;
  if (!path || !parts.has(path)) return styles;
  await parts.read(path, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt') written.set(Number(attributes.numFmtId), numberFormat(attributes.formatCode ?? ''));
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(written.get(id) ?? builtInFormat(id));
      }
      if (styles.length > mostCellStyles || written.size > mostCellStyles) throw new WorkbookError('broken');
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    }
  });
  return styles;
}

export function styleOf(styles: CellStyles, number: string | undefined): NumberFormat {
  return styles[Number(number ?? 0)] ?? plainFormat;
}
