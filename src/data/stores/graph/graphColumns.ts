import type { Client } from '@microsoft/microsoft-graph-client';
import { sendAlone } from './sendGraph';

/** As much of Graph's columnDefinition as names and values depend on. */
export interface GraphColumn {
  readonly name: string;
  readonly lookup?: { readonly listId: string; readonly columnName: string; readonly allowMultipleValues: boolean };
  readonly personOrGroup?: { readonly allowMultipleSelection: boolean };
}

/** The columns of each list, by their names: read once, and again after `forget`. A list is known by its title, or by its id. */
export class GraphColumns {
  private readonly known = new Map<string, Promise<ReadonlyMap<string, GraphColumn>>>();

  public constructor(private readonly client: Client, private readonly pathOf: (list: string) => string) {}

  public of(list: string): Promise<ReadonlyMap<string, GraphColumn>> {
    const known = this.known.get(list);
    if (known !== undefined) return known;
    const asked = sendAlone(this.client, { method: 'GET', path: `${this.pathOf(list)}/columns`, read: columnsIn });
    this.known.set(list, asked);
    asked.catch(() => this.forget(list));
    return asked;
  }

  public forget(list: string): void {
    this.known.delete(list);
  }
}

/** The column of a reference by the name of its id in REST: `PartnershipId` is `Partnership`'s. */
export function referenceOf(columns: ReadonlyMap<string, GraphColumn>, restName: string): GraphColumn | undefined {
  if (columns.has(restName) || !restName.endsWith('Id')) return undefined;
  const column = columns.get(restName.slice(0, -'Id'.length));
  return column !== undefined && isReference(column) ? column : undefined;
}

export const isReference = ({ lookup, personOrGroup }: GraphColumn): boolean => lookup !== undefined || personOrGroup !== undefined;

export const holdsSeveral = ({ lookup, personOrGroup }: GraphColumn): boolean => lookup?.allowMultipleValues === true || personOrGroup?.allowMultipleSelection === true;

function columnsIn(answer: unknown): ReadonlyMap<string, GraphColumn> {
  return new Map((answer as { value: readonly GraphColumn[] }).value.map((column) => [column.name, column]));
}
