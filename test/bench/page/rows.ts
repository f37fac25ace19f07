const reference = /\bP-\d{3,}/;

/** Rows of either web part: both are grids whose rows show the entry's reference. */
export function dataRows(): readonly Element[] {
  return [...(webPart()?.querySelectorAll('[role=row], tr') ?? [])].filter(isDataRow);
}

export function isDataRow(row: Element): boolean {
  return reference.test(row.textContent ?? '');
}

export function webPart(): HTMLElement | null {
  return document.getElementById('webPart');
}

/** The rows that a reader sees, as text. */
export function visibleText(): string {
  const area = rowArea();
  return dataRows().filter((row) => overlaps(row.getBoundingClientRect(), area)).map((row) => row.textContent).join('\n');
}

/** Where rows are seen: the scrolled area within the window, below the headings. */
export function rowArea(): DOMRect {
  const box = scroller()?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const headings = webPart()?.querySelector('[role=columnheader], th')?.getBoundingClientRect();
  const top = Math.max(box.top, 0, headings ? Math.min(headings.bottom, innerHeight / 2) : 0);
  const bottom = Math.min(box.bottom, innerHeight);
  return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
}

/** What scrolls the rows; undefined where the window does. */
export function scroller(): Element | undefined {
  for (let element = dataRows()[0]?.parentElement; element && element !== document.body; element = element.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1) {
      return element;
    }
  }
  return undefined;
}

function overlaps(row: DOMRect, area: DOMRect): boolean {
  return row.height > 0 && row.bottom > area.top && row.top < area.bottom;
}
