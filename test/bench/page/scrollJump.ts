import { painted } from './painted';
import { isDataRow, rowArea, scroller } from './rows';

export interface ScrollJump {
  /** From the jump to the painting of the rows of the new place, all over. */
  readonly milliseconds: number;
  readonly frames: number;
  readonly blankFrames: number;
}

/** Frames are counted for so long after a jump. */
const watched = 300;
const givenUp = 5000;

/** Jumps to a part of the way down, 0 to 1, as dragging the scroll bar does. */
export async function jumpTo(part: number): Promise<ScrollJump> {
  const area = rowArea();
  const before = rowsAt(area).join('\n');
  const element = scroller() ?? document.scrollingElement ?? document.documentElement;
  const start = performance.now();
  element.scrollTop = Math.round((element.scrollHeight - element.clientHeight) * part);

  let frames = 0;
  let blankFrames = 0;
  let paintedAt: number | undefined;
  for (let at = start; paintedAt === undefined ? at - start < givenUp : at - start < watched; ) {
    at = await painted();
    frames++;
    const rows = rowsAt(area);
    if (rows.includes('')) {
      blankFrames++;
      paintedAt = undefined;
    } else if (rows.join('\n') !== before) {
      paintedAt ??= at;
    }
  }
  return { milliseconds: (paintedAt ?? start + givenUp) - start, frames, blankFrames };
}

/** The rows at five heights, '' where there is none. */
function rowsAt(area: DOMRect): readonly string[] {
  return [0.1, 0.3, 0.5, 0.7, 0.9].map((height) => {
    const row = document.elementFromPoint(area.left + area.width / 4, area.top + area.height * height)?.closest('[role=row], tr');
    return row && isDataRow(row) ? row.textContent ?? '' : '';
  });
}
