import { JournalPiece } from '../../domain/import/journalPiece';
import { PersonRef } from '../../domain/partnership/entry';
import { ItemRow } from '../itemRow';
import { Item, ListStore, odataText } from '../stores/listStore';
import { HeadContent, importList, parsed, pieceOf } from './importList';
import { HeadState, headStateOf, ImportState } from './importOutcome';
import { readHeadContent } from './readHeadContent';

/** An import's own row. */
export interface Head {
  readonly id: number;
  readonly importId: string;
  readonly fileName: string;
  readonly state: HeadState;
  readonly begun: string;
  readonly changed: string;
  readonly by?: PersonRef;
  /** Absent where nobody can read it. */
  readonly content?: HeadContent;
}

export interface Journal {
  readonly head?: Head;
  /** In the order in which they were written. */
  readonly pieces: readonly JournalPiece[];
  /** Item ids of pieces that somebody has changed so that they can no longer be read. */
  readonly unreadable: readonly number[];
  /** The highest number given. */
  readonly lastPart: number;
  /** Instant of the last piece. */
  readonly lastWritten?: string;
}

const headColumns = ['Id', 'Title', 'ImportId', 'State', 'Content', 'Created', 'Modified', 'Author/Id', 'Author/Title', 'Author/EMail'];
const pieceColumns = ['Part'];
const pageSize = 2000;

/** The newest first. One request. */
export async function readHeads(store: Pick<ListStore, 'items'>, { top, state }: { readonly top: number; readonly state?: ImportState }): Promise<readonly Head[]> {
  const filter = `Part eq 0${state === undefined ? '' : ` and State eq ${odataText(state)}`}`;
  const items = await store.items(importList, { select: headColumns, expand: ['Author'], filter, orderBy: { column: 'Id', descending: true }, top });
  return items.flatMap((item) => headOf(item) ?? []);
}

/** One request for up to 2,000 pieces: some 150,000 writes. */
export async function readJournal(store: Pick<ListStore, 'items'>, importId: string): Promise<Journal> {
  const items: Item[] = [];
  for (let page: readonly Item[]; ;) {
    const after = items.length === 0 ? undefined : Number(items[items.length - 1].Id);
    page = await store.items(importList, { select: [...headColumns, ...pieceColumns], expand: ['Author'], filter: `ImportId eq ${odataText(importId)}`, top: pageSize, after });
    items.push(...page);
    if (page.length < pageSize) break;
  }
  const head = items.find(({ Part }) => Part === 0);
  const pieces = items.filter(({ Part }) => Part !== 0).sort((one, other) => Number(one.Part) - Number(other.Part));
  const last = pieces[pieces.length - 1] as Item | undefined;
  const read = pieces.map((item) => ({ id: Number(item.Id), piece: pieceOf(item) }));
  return {
    head: head && headOf(head), pieces: read.flatMap(({ piece }) => piece ?? []), unreadable: read.filter(({ piece }) => piece === undefined).map(({ id }) => id), lastPart: Number(last?.Part ?? 0), lastWritten: last && new ItemRow(importList, last).requiredInstant('Created')
  };
}

/** Nothing where somebody has taken away which import it is. */
function headOf(item: Item): Head | undefined {
  const row = new ItemRow(importList, item);
  const importId = row.text('ImportId');
  return importId === undefined ? undefined : {
    id: row.id, importId, fileName: row.text('Title') ?? '', state: headStateOf(item.State),
    begun: row.requiredInstant('Created'), changed: row.requiredInstant('Modified'), by: row.person('Author'), content: readHeadContent(parsed(item.Content))
  };
}
