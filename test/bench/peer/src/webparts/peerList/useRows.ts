import * as React from 'react';
import { PeerRow } from './peerRow';
import { RowSource } from './registerRows';

const firstPage = 100;
const laterPages = 5000;

export interface LoadedRows {
  readonly rows: readonly PeerRow[];
  readonly complete: boolean;
  readonly error?: string;
}

/** The first hundred rows as soon as they are there; the rest in as few renderings of the control as can be, one. */
export function useRows(source: RowSource): LoadedRows | undefined {
  const [loaded, setLoaded] = React.useState<LoadedRows>();
  React.useEffect(() => {
    let current = true;
    const show = (rows: LoadedRows): void => {
      if (current) {
        setLoaded(rows);
      }
    };
    load(source, show).catch((error: Error) => show({ rows: [], complete: true, error: error.message }));
    return () => {
      current = false;
    };
  }, [source]);
  return loaded;
}

async function load(source: RowSource, show: (rows: LoadedRows) => void): Promise<void> {
  const first = await source(firstPage);
  show({ rows: first.rows, complete: !first.next });
  if (!first.next) {
    return;
  }
  const rows = [...first.rows];
  for (let next: string | undefined = first.next; next; ) {
    const page = await source(laterPages, next);
    rows.push(...page.rows);
    next = page.next;
  }
  show({ rows, complete: true });
}
