/** Row numbers in rising order as a short text: `5-300,302`. */
export function formatRows(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** Nothing for what is no such text, or speaks of more rows than a sheet has. */
export function parseRows(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const rows: number[] = [];
  for (const range of text.split(',')) {
    const match = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(range);
    if (match === null) return undefined;
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
    if (to < from || rows.length + to - from > mostRows) return undefined;
    for (let row = from; row <= to; row++) rows.push(row);
  }
  return rows;
}

const mostRows = 1_048_576;
