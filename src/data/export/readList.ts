import { ExportColumn, ExportList, ExportRow, Pause } from '../../domain/export/exportList';
import { gathered } from '../gathered';
import { mostItemsAtOnce } from '../mostItemsAtOnce';
import { ItemQuery, ListStore } from '../stores/listStore';
import { exportRow, restName } from './exportRow';

/** SharePoint refuses a query with more than about twelve columns that look into another list; people are such too. */
const mostJoins = 8;

/** A form holds up to 60,000 characters of answers. */
const mostFormsAtOnce = 200;

export interface ReadingWork {
  readonly pause: Pause;
  onRead(rows: number): void;
}

/** All rows in the order of their ids, which every list can be asked, however big. */
export async function readList(store: ListStore, { title, columns }: ExportList, { pause, onRead }: ReadingWork): Promise<readonly ExportRow[]> {
  const top = columns.some(({ kind }) => kind === 'answers') ? mostFormsAtOnce : mostItemsAtOnce(columns.length);
  const queries = queriesOf(columns);
  const rows: ExportRow[] = [];
  for (;;) {
    const after = rows.length === 0 ? 0 : rows[rows.length - 1].id;
    // First pages of several lists are asked for in one turn, and so in one request.
    if (after > 0) await pause();
    const [items, ...more] = await Promise.all(queries.map((query) => gathered(store).items(title, { ...query, top, after })));
    const others = more.map((page) => new Map(page.map((item) => [item.Id, item])));
    for (const item of items) {
      rows.push(exportRow(title, columns, others.reduce((whole, page) => ({ ...whole, ...page.get(item.Id) }), item)));
      await pause();
    }
    onRead(items.length);
    if (items.length < top) return rows;
  }
}

/** One, unless the columns look into more lists than one query may. */
function queriesOf(columns: readonly ExportColumn[]): readonly ItemQuery[] {
  const joins = columns.filter(({ kind }) => kind === 'person' || kind === 'lookup');
  const plain = columns.filter((column) => !joins.includes(column)).map(({ name }) => restName(name));
  const parts = Array.from({ length: Math.max(1, Math.ceil(joins.length / mostJoins)) }, (_, part) => joins.slice(part * mostJoins, (part + 1) * mostJoins));
  return parts.map((joined, part) => ({
    select: Array.from(new Set(['Id', ...(part === 0 ? plain : []), ...joined.flatMap(propertiesOf)])),
    expand: joined.map(({ name }) => restName(name))
  }));
}

function propertiesOf({ name, kind, withReference }: ExportColumn): readonly string[] {
  const of = kind === 'person' ? ['Title', 'EMail'] : ['Title', ...(withReference ? ['Reference'] : [])];
  return ['Id', ...of].map((property) => `${restName(name)}/${property}`);
}
